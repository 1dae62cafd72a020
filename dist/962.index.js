export const id = 962;
export const ids = [962,916];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 64164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readInputText)
/* harmony export */ });
/* unused harmony export mostTextBytes */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);



/** Far above every result and history; larger texts are not read into memory. */
const mostTextBytes = 256 << 20;
/**
 * The text of a file that the user named, which may be anything: a pipe or a device need not end,
 * and a file may be larger than the memory. Undefined if the file does not exist; messages call it `shown`.
 */
async function readInputText(file, shown = file, most = mostTextBytes) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    if (found !== undefined && !found.isFile() && !found.isDirectory())
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('invalid-profile', `${shown} is a pipe or a device, which need not end`, {
            hint: 'write what it gives to a file first',
        });
    if (found !== undefined && found.size > most)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('invalid-profile', `${shown} is larger than ${most} bytes`);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfThere */ .pM)(file));
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResult: () => (/* binding */ readResult),
/* harmony export */   resultFileOf: () => (/* binding */ resultFileOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63485);
/* harmony import */ var _host_files_input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64164);
/* harmony import */ var _result_parse_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17246);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53138);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34964);






/** The result file that a name means: itself, or result.json in an output folder. */
async function resultFileOf(named) {
    return (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(named)) ? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(named, _output_files_js__WEBPACK_IMPORTED_MODULE_5__/* .resultName */ .x5) : named;
}
/** Reads an earlier result; a file that is missing or not valid is the user's mistake. */
async function readResult(named) {
    const file = await resultFileOf(named);
    if (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(file))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('invalid-profile', `${file} is a folder`);
    const text = await (0,_host_files_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputText */ ._)(file);
    if (!text.ok)
        return text;
    if (text.value !== undefined)
        return (0,_result_parse_result_js__WEBPACK_IMPORTED_MODULE_3__.parseResult)(text.value, file);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('invalid-profile', file === named ? `no file ${file}` : `${named} is a folder without ${_output_files_js__WEBPACK_IMPORTED_MODULE_5__/* .resultName */ .x5}`);
}


/***/ })

};
