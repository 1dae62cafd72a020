export const id = 254;
export const ids = [254];
export const modules = {

/***/ 53254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ objectToFile),
/* harmony export */   objectToOutputs: () => (/* binding */ objectToOutputs)
/* harmony export */ });
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63485);
/* harmony import */ var _host_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23078);
/* harmony import */ var _host_files_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29595);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53138);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34964);





/** Checks up front that the outputs can be written: a mistyped path should not cost a build. */
async function objectToOutputs({ json, out }) {
    const objection = json === undefined || json === '-' ? undefined : await objectToFile('--json', json);
    return objection ?? (out === undefined ? undefined : await objectToFolder('--out', out));
}
/** Why an option's file cannot be written; undefined if it can. */
async function objectToFile(option, file) {
    if (file === '')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid-profile', `${option}: no file is named`).failure;
    const isNoFile = file.endsWith('/') || (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolder */ .lQ)(file));
    if (!isNoFile)
        return objectToPlace(option, file);
    const hint = 'name a file; it is created if missing';
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid-profile', `${option}: ${file} is a folder`, { hint }).failure;
}
async function objectToFolder(option, folder) {
    // If one file can be written there, the others can be too.
    return objectToPlace(option, `${folder}/${_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resultName */ .x5}`, folder);
}
async function objectToPlace(option, file, named = file) {
    try {
        await (0,_host_files_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .tryToWrite */ .oo)(file);
        return undefined;
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        const isHost = reasons[code] === undefined && (0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFailure */ .tB)(error) !== undefined;
        const kind = isHost ? 'infrastructure' : 'invalid-profile';
        const why = reasons[code] ?? message.replace(/, \w+ '.*/s, '');
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(kind, `${option}: ${named} cannot be written: ${why}`).failure;
    }
}
const reasons = {
    ENOTDIR: 'its parent is not a folder',
    // The folder exists but takes no new file, as /proc.
    ENOENT: 'nothing can be created there',
};


/***/ })

};
