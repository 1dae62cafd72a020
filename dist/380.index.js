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
/* harmony import */ var _host_files_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29595);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44585);




/**
 * Lets Node keep our compiled code between runs: compiling takes most of a short command's time.
 * The folder must belong to the user, because Node runs what it finds there. Node 22.8 and newer. We
 * make the folder ourselves, because Node would try to make one in /proc for ever.
 */
async function keepCompiledCode() {
    const { enableCompileCache } = node_module__WEBPACK_IMPORTED_MODULE_0__;
    if (enableCompileCache === undefined)
        return;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join((0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFolder */ .n)(), 'compiled');
    try {
        await (0,_host_files_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder);
        enableCompileCache(folder);
    }
    catch {
        // Without it a command starts more slowly.
    }
}


/***/ }),

/***/ 29595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   oo: () => (/* binding */ tryToWrite)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23078);



/**
 * Creates a folder and its parents. Not with mkdir's own `recursive`: it takes ENOENT for a missing
 * parent and thus never ends in /proc, which returns ENOENT for any new name.
 */
async function makeFolder(folder) {
    if (await makeOne(folder))
        return;
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(unlessFolder(folder));
}
/** False if the parent folder may be missing. */
async function makeOne(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        // The root is its own parent.
        const isMissing = error.code === 'ENOENT';
        if (isMissing && node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder) !== folder)
            return false;
        await unlessFolder(folder)(error);
    }
    return true;
}
/** Ignores an error if the folder exists, e.g. because another process created it. */
function unlessFolder(folder) {
    return async (error) => {
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then((stats) => stats.isDirectory(), () => false);
        if (!isThere)
            throw error;
    };
}
/** Writes a file atomically: a reader never sees half of it. Creates its folder. */
async function writeWhole(file, content) {
    // A device or a pipe (/dev/null, /dev/stdout) is written to; replacing it would be a disaster.
    if (await isSpecial(file)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content).catch(throwAt(file));
        return;
    }
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
    const partial = `${file}.${process.pid}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true }).catch(() => undefined);
        throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .atPath */ .Z$)(error, file);
    }
}
function throwAt(file) {
    return (error) => {
        throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .atPath */ .Z$)(error, file);
    };
}
/** Fails like `writeWhole`, without writing anything: to report errors before the work starts. */
async function tryToWrite(file) {
    if (await isSpecial(file))
        return;
    const folder = await nearestAbove(file);
    const partial = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, `.osv-kernel-${process.pid}.partial`);
    await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(partial, 'w')).close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
}
/** The nearest existing folder above a path; fails if that is not a folder. */
async function nearestAbove(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file));
    try {
        // The trailing slash makes anything but a folder an error.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)));
        return folder;
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        if (!isMissing || node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder) === folder)
            throw error;
        return nearestAbove(folder);
    }
}
/** Names of descriptors resolve to the open file, which may be a regular one. */
const descriptors = /^\/(?:dev\/(?:std(?:in|out|err)$|fd\/)|proc\/)/;
async function isSpecial(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((stats) => !stats.isDirectory() && (!stats.isFile() || descriptors.test(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file))), () => false);
}


/***/ }),

/***/ 23078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   Z$: () => (/* binding */ atPath),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   tB: () => (/* binding */ hostFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53138);



/** Where else a run can write. */
const elsewhere = 'write elsewhere: --out for results (in a workflow RUNNER_TEMP), XDG_CACHE_HOME for caches, TMPDIR for temporary files';
const full = {
    what: 'the disk is full',
    hint: `make room there, or ${elsewhere}`,
    isOfRoom: true,
};
const tooManyFiles = {
    what: 'too many open files',
    hint: 'raise the limit (ulimit -n), or end other programs',
};
const forbidden = {
    what: 'no permission',
    hint: `the file or its folder belongs to another user (an earlier run as root?): change its owner, or ${elsewhere}`,
};
const noMemory = {
    what: 'the system has no memory or no process left',
    hint: 'end other programs, or raise the limits (ulimit -u, ulimit -v)',
};
const wrongPlace = {
    what: 'a file or folder is in the way',
    hint: 'remove it, or name another place',
};
/** Errors of the system that are the host's or a path's, by code (errno(3)). */
const problems = {
    ENOSPC: full,
    EDQUOT: { ...full, what: 'the disk quota is used up' },
    EFBIG: { ...full, what: 'a file would be larger than the limit (ulimit -f) or the file system' },
    EROFS: { what: 'the file system is read-only', hint: elsewhere },
    EACCES: forbidden,
    EPERM: forbidden,
    EIO: { what: 'the disk failed', hint: 'see the messages of the kernel (dmesg)' },
    ESTALE: { what: 'a network file system lost a file', hint: elsewhere },
    EMFILE: tooManyFiles,
    ENFILE: tooManyFiles,
    ENOMEM: noMemory,
    EAGAIN: noMemory,
    ELOOP: { what: 'links lead in a circle', hint: 'remove one of the links' },
    ENAMETOOLONG: { what: 'a path is too long', hint: 'use a shorter name or folder' },
    ENOTDIR: wrongPlace,
    EISDIR: wrongPlace,
    ENXIO: wrongPlace,
    ETXTBSY: { what: 'a program is being written', hint: 'run again once it is complete' },
    E2BIG: { what: 'a command line is too long', hint: 'pass fewer or shorter arguments' },
};
/** The same error with the path of the file, which errors of an open file lack. */
function atPath(error, file) {
    const { code, path: named } = (error ?? {});
    return code === undefined || named !== undefined
        ? error
        : Object.assign(error, { path: file });
}
/** Free room where a file is, or would be, in words; empty if it is not known. */
function freeText(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file));
    try {
        const { bavail, bsize, files, ffree } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
        const room = `; ${Math.floor((bavail * bsize) / 1024)} KiB are free in ${folder}`;
        // A file system without a limit on files says 0.
        return files > 0 && ffree === 0 ? `${room}, but no more files can be created` : room;
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        return isMissing && folder !== '/' ? freeText(folder) : '';
    }
}
/** Codes that are of the host for one call only: elsewhere they are what we look for, or bugs. */
function problemOfCall({ code, syscall = '', path: file = 'a program', }) {
    if (code === 'ENOENT' && syscall.startsWith('spawn'))
        return {
            what: `${file} is not installed`,
            hint: `install the package that has it (setpriv and flock: util-linux), or add its folder to PATH`,
        };
    if (code === 'ENOENT' && syscall === 'uv_cwd')
        return {
            what: 'the current folder does not exist any more',
            hint: 'change to a folder that exists',
        };
    if (code === 'ENOENT' && syscall === 'mkdtemp')
        return {
            what: `there is no folder ${node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file)} for temporary files`,
            hint: 'create it, or set TMPDIR to another folder',
        };
    return undefined;
}
/** The same, where the path is said as for all other problems. */
function problemOf({ code = '', syscall = '' }) {
    if (syscall === 'mkdir' && code === 'EEXIST')
        return wrongPlace;
    if (syscall === 'mkdir' && code === 'ENOENT')
        return { what: 'nothing can be created there', hint: elsewhere };
    return Object.hasOwn(problems, code) ? problems[code] : undefined;
}
/** The failure for an exception caused by the host; undefined for any other, which is our bug. */
function hostFailure(error) {
    const failed = (error ?? {});
    const ofCall = problemOfCall(failed);
    if (ofCall !== undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('infrastructure', ofCall.what, { hint: ofCall.hint }).failure;
    const problem = problemOf(failed);
    if (problem === undefined)
        return undefined;
    // What is written by a copy, not what it reads.
    const file = problem.isOfRoom ? (failed.dest ?? failed.path) : failed.path;
    const place = file === undefined ? '' : `${file}: `;
    const free = problem.isOfRoom && file !== undefined ? freeText(file) : '';
    const message = (failed.message ?? '').replace(/, \w+ '.*/s, '');
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('infrastructure', `${place}${problem.what}${free} (${message})`, {
        hint: problem.hint,
    }).failure;
}
/** An exception as a failure: a bug of ours, with its trace, unless the host is in the way. */
function failureOf(error) {
    const failed = hostFailure(error);
    if (failed !== undefined)
        return { ok: false, failure: failed };
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = text.split('\n');
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('internal-error', `a bug in osv-kernel: ${lines[0] ?? ''}`, {
        evidence: [{ source: 'osv-kernel', firstLine: 1, lines }],
        hint: 'please report it with result.json attached',
    });
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
 * The outcome of a run. Failure is data: one union with an owner, evidence and a hint, created where
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
/** Null for a pass, which needs no action. */
function ownerOfVerdict(kind) {
    return kind === 'pass' ? null : ownerOf[kind];
}
/**
 * The command line's exit status: 0 pass, 1 kernel, 2 input, 3 host, 70 our bug, 130 cancelled. A
 * larger one is worse: the larger, the less is known about the kernel.
 */
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


/***/ })

};
