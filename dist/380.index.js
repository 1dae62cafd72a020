export const id = 380;
export const ids = [380];
export const modules = {

/***/ 44585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The user's home. HOME may be empty, and the system may not know this user. */
function home() {
    const named = node_os__WEBPACK_IMPORTED_MODULE_0___default().homedir();
    if (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(named))
        return named;
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0___default().userInfo().homedir;
    }
    catch {
        return '/';
    }
}
/** Cache folder of this user (XDG Base Directory Specification). */
function cacheFolder() {
    const { XDG_CACHE_HOME: configured = '' } = process.env;
    // The specification says to ignore relative values.
    const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(configured) ? configured : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home(), '.cache');
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, 'osv-kernel');
}


/***/ }),

/***/ 14380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepCompiledCode: () => (/* binding */ keepCompiledCode)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44585);



/**
 * Lets Node keep our compiled code between runs: compiling takes most of a short command's time.
 * The folder must belong to the user, because Node runs what it finds there. Node 22.8 and newer.
 */
function keepCompiledCode() {
    const { enableCompileCache } = node_module__WEBPACK_IMPORTED_MODULE_0__;
    enableCompileCache?.(node_path__WEBPACK_IMPORTED_MODULE_1___default().join((0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(), 'compiled'));
}


/***/ })

};
