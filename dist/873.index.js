export const id = 873;
export const ids = [873];
export const modules = {

/***/ 873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packagesView: () => (/* binding */ packagesView)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19000);
/* harmony import */ var _namesakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71713);



const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/**
 * The packages of an image with their installed sizes, from mkosi's manifest in JSON. Null for any
 * other text and for a manifest without sizes, which some versions of mkosi leave out.
 */
function packagesView(text) {
    const manifest = manifestSchema.safeParse(parseJson(text));
    if (!manifest.success)
        return null;
    const packages = manifest.data.packages.flatMap(({ name, size, version }) => size === undefined ? [] : [{ name, kind: 'package', bytes: size, note: version }]);
    return packages.length === 0 ? null : (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .X)('packages', 'view', (0,_namesakes_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeNamesakes */ .x)(packages));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ })

};
