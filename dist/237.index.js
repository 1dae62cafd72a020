export const id = 237;
export const ids = [237];
export const modules = {

/***/ 94543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/** SHA-256 of a file's content in hexadecimal; reuses one buffer, where a stream allocates many. */
async function sha256OfFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.alloc(256 * 1024);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
    try {
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 77237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinMovedContents: () => (/* binding */ joinMovedContents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94543);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58777);
/* harmony import */ var _largest_first_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59926);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70615);





/**
 * Joins files that were removed from one place and added in another with the same content, under
 * any name. Reads only files that have the same size as one on the other side.
 */
async function joinMovedContents(changes, folders) {
    const sizes = (side) => new Set(changes.filter((one) => isWhole(one, side)).map(bytesOf));
    const [added, removed] = [sizes('added'), sizes('removed')];
    const digests = new Map();
    for (const change of changes) {
        const bytes = bytesOf(change);
        const isRemoved = isWhole(change, 'removed');
        if (!isRemoved && !isWhole(change, 'added'))
            continue;
        if (!added.has(bytes) || !removed.has(bytes))
            continue;
        const file = fileIn(isRemoved ? folders.before : folders.after, change.path);
        const digest = await (0,_host_files_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256OfFile */ .V)(file).catch(() => undefined);
        // A file that is gone by now does not count as moved.
        if (digest !== undefined)
            digests.set(change, digest);
    }
    if (digests.size === 0)
        return changes;
    return (0,_largest_first_js__WEBPACK_IMPORTED_MODULE_3__/* .largestFirst */ .F)((0,_moves_js__WEBPACK_IMPORTED_MODULE_2__/* .joinMoves */ .f)(changes, (one) => digests.get(one) ?? null));
}
function isWhole({ kind, change }, side) {
    return kind === 'artifact' && change === side;
}
function bytesOf({ oldBytes, newBytes }) {
    return Math.max(oldBytes, newBytes);
}
/** The first segment is the folder itself. */
function fileIn(folder, nodePath) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, ...nodePath.split('/').slice(1).map(_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameIn */ .ZC));
}


/***/ })

};
