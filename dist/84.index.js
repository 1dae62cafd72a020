export const id = 84;
export const ids = [84];
export const modules = {

/***/ 73285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   EL: () => (/* binding */ copyTree),
/* harmony export */   G5: () => (/* binding */ findUpwards),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   Ov: () => (/* binding */ fileSize),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   hR: () => (/* binding */ fileExists),
/* harmony export */   iY: () => (/* binding */ setMode),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   qM: () => (/* binding */ fillFolder),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   uT: () => (/* binding */ listFolders),
/* harmony export */   uz: () => (/* binding */ setEpochTimes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);





async function fileExists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file).then(() => true, () => false);
}
/** The text of a file, or undefined where there is none. */
async function readTextIfThere(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Names in a folder, none where there is no such folder. */
async function listFolder(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw error;
    }
}
/** Writes a whole file or nothing: a reader never sees half of it. Creates its folder. */
async function writeWhole(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3___default().dirname(file), { recursive: true });
    const partial = `${file}.${process.pid}.partial`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(partial, content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, file);
}
/** SHA-256 of a file's content in hexadecimal. */
async function sha256OfFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), hash);
    return hash.digest('hex');
}
/** Size in bytes. */
async function fileSize(file) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file)).size;
}
/** Absolute paths of the files directly in a folder, sorted; none where there is no such folder. */
async function listFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_3___default().join(folder, entry.name))
        .toSorted();
}
/** The nearest folder at or above `from` that holds an entry of this name. */
async function findUpwards(name, from) {
    if (await fileExists(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(from, name)))
        return from;
    const above = node_path__WEBPACK_IMPORTED_MODULE_3___default().dirname(from);
    return above === from ? undefined : findUpwards(name, above);
}
/** Relative paths of what is below a folder, sorted, a folder before what is in it. */
async function listTree(folder, { keep = () => true, all = false } = {}) {
    const walk = async (below) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(folder, below), { withFileTypes: true });
        const found = await Promise.all(entries
            .filter(({ name }) => keep(name))
            .map(async (entry) => {
            const relative = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(below, entry.name);
            const own = all || entry.isFile() ? [relative] : [];
            return entry.isDirectory() ? [...own, ...(await walk(relative))] : own;
        }));
        return found.flat();
    };
    return (await walk('')).toSorted();
}
/** Copies a file or a whole folder, permissions kept; a copy-on-write clone where possible. */
async function copyTree(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3___default().dirname(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(from, to, {
        recursive: true,
        preserveTimestamps: true,
        mode: node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE,
    });
}
async function removeTree(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
}
async function isFolder(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).then((stats) => stats.isDirectory(), () => false);
}
/** Runs `fill` on an empty folder and puts it in its place only when that succeeded. */
async function fillFolder(folder, fill) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3___default().dirname(folder), { recursive: true });
    const partial = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(`${folder}.partial-`);
    try {
        const outcome = await fill(partial);
        if (!outcome.ok)
            return outcome;
        await removeTree(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(partial, folder);
        return outcome;
    }
    finally {
        await removeTree(partial);
    }
}
async function makeFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
}
async function readBytes(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file);
}
/** Makes a symbolic link; what it points to may be relative to its own folder. */
async function linkTo(target, link) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target, link);
}
async function setMode(file, mode) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(file, mode);
}
/** Sets a file's times to the epoch, of the link itself where it is one: for reproducible archives. */
async function setEpochTimes(file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lutimes)(file, 0, 0);
}
/** The folders directly in a folder and when each was last changed, in milliseconds. */
async function listFolders(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return Promise.all(entries
        .filter((entry) => entry.isDirectory())
        .map(async ({ name }) => ({
        name,
        modifiedMs: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(folder, name))).mtimeMs,
    })));
}
/** The first bytes of a file; fewer where it is shorter, none where it is not there. */
async function readStart(file, bytes) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'r');
        try {
            const { bytesRead, buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return Buffer.alloc(0);
    }
}


/***/ }),

/***/ 53138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   PV: () => (/* binding */ verdictKinds),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Zk: () => (/* binding */ owners),
/* harmony export */   kX: () => (/* binding */ success),
/* harmony export */   sG: () => (/* binding */ ownerOfVerdict)
/* harmony export */ });
/**
 * What a run comes to. Failure is data: one union with an owner, evidence and a hint, made where
 * the failure is noticed and rendered in one place.
 */
/** Fixed vocabulary of `verdict.kind`; each maps to one owner below. */
const verdictKinds = [
    'pass',
    'build-failed',
    'config-mismatch',
    'assertion-failed',
    'panic',
    'hang',
    'timeout',
    'output-limit',
    'unexpected-exit',
    'over-budget',
    'invalid-profile',
    'infrastructure',
    'cancelled',
    'internal-error',
];
/** Who has to act: the author of the profile, the kernel's developers, the host's owner, or us. */
const owners = ['user', 'kernel', 'host', 'us'];
const ownerOf = {
    'build-failed': 'kernel',
    'config-mismatch': 'kernel',
    'assertion-failed': 'kernel',
    panic: 'kernel',
    hang: 'kernel',
    timeout: 'kernel',
    'output-limit': 'kernel',
    'unexpected-exit': 'kernel',
    'over-budget': 'kernel',
    'invalid-profile': 'user',
    infrastructure: 'host',
    cancelled: 'user',
    'internal-error': 'us',
};
/** Null for a pass: nobody has to act. */
function ownerOfVerdict(kind) {
    return kind === 'pass' ? null : ownerOf[kind];
}
/** The command line's exit status: 0 pass, 1 kernel, 2 input, 3 host, 70 our bug, 130 cancelled. */
function exitCodeOf(kind) {
    if (kind === 'pass')
        return 0;
    if (kind === 'cancelled')
        return 130;
    return { kernel: 1, user: 2, host: 3, us: 70 }[ownerOf[kind]];
}
function success(value) {
    return { ok: true, value };
}
function failure(kind, summary, more = {}) {
    const { evidence = [], hint } = more;
    return {
        ok: false,
        failure: { kind, summary, evidence, ...(hint === undefined ? {} : { hint }) },
    };
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** Version of the product, as package.json has it; a part of every cache key. */
const productVersion = '0.1.0';


/***/ })

};
