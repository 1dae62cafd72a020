export const id = 459;
export const ids = [459];
export const modules = {

/***/ 25877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ changedInputs),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   y7: () => (/* binding */ plainKey),
/* harmony export */   yS: () => (/* binding */ digestInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** JSON with sorted keys: equal values give equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === undefined)
        return 'null';
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}
/** SHA-256 of all inputs, in hexadecimal. */
function digestInputs(inputs) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(inputs)).digest('hex');
}
/** Names of the inputs that differ: why a kept image no longer matches. */
function changedInputs(before, now) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...names].filter((name) => before[name] !== now[name]).toSorted();
}
/**
 * A key that is also a file name and valid in the Actions cache (no comma, at most 512 characters):
 * other characters are replaced and long keys cut, with a digest so that no two become one.
 */
function plainKey(key) {
    const plain = key.replace(/[^A-Za-z0-9._-]/g, '-');
    if (plain === key && key.length <= longestPlainKey)
        return key;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    return `${plain.slice(0, longestPlainKey - digest.length - 1)}-${digest}`;
}
/** Leaves room in a file name of 255 bytes. */
const longestPlainKey = 200;


/***/ }),

/***/ 66252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toPlainText)
/* harmony export */ });
/**
 * Sanitizes one line of hostile text. Removes terminal escape sequences, control characters, and
 * characters that are invisible or change the text direction. Tabs stay. Line breaks within (CR, VT,
 * FF, NEL, U+2028, U+2029 too) become spaces; those at the end are removed. A lone surrogate becomes
 * U+FFFD. Spaces at the end stay: a prompt has one.
 *
 * Linear in the length of the line: no backtracking expression. An unterminated control string (OSC,
 * DCS, APC …) costs its two introducing characters, not the text after them.
 */
function toPlainText(line) {
    if (!suspicious.test(line))
        return line;
    let plain = '';
    let at = 0;
    let end = line.length;
    while (end > 0 && lineBreaks.includes(line.charAt(end - 1)))
        end--;
    while (at < end) {
        const code = line.charCodeAt(at);
        if (code === escape)
            at = afterEscape(line, at + 1);
        else if (code === c1Csi)
            at = afterControlSequence(line, at + 1);
        else if (c1Strings.includes(code))
            at = afterControlString(line, at + 1);
        else if (isHarmless(code)) {
            const from = at;
            while (at < end && isHarmless(line.charCodeAt(at)))
                at++;
            plain += line.slice(from, at);
        }
        else {
            const length = isWholePair(line, at) ? 2 : 1;
            plain += printable(line, at, length);
            at += length;
        }
    }
    return plain;
}
const suspicious = /[^\t\x20-\x7e]/;
const escape = 0x1b;
const bell = 0x07;
const c1Csi = 0x9b;
const c1StringEnd = 0x9c;
/** DCS, SOS, OSC, PM and APC as single characters, and as the second one after ESC. */
const c1Strings = [0x90, 0x98, 0x9d, 0x9e, 0x9f];
const stringIntroducers = 'PX]^_';
const lineBreaks = '\n\r\v\f\u0085\u2028\u2029';
const isBetween = (code, first, last) => code >= first && code <= last;
const isControl = (code) => code < 0x20 || isBetween(code, 0x7f, 0x9f);
/** Bidirectional controls and zero-width characters: the text shown is not the text there. */
function isDeceptive(code) {
    return (code === 0x061c ||
        isBetween(code, 0x200b, 0x200f) ||
        isBetween(code, 0x202a, 0x202e) ||
        isBetween(code, 0x2060, 0x206f) ||
        isBetween(code, 0xfff9, 0xfffb) ||
        isNoncharacter(code) ||
        code === 0xfeff);
}
/** Code points that are never a character (Unicode, 23.7); HTML does not allow them. */
function isNoncharacter(code) {
    return isBetween(code, 0xfdd0, 0xfdef) || (code & 0xfffe) === 0xfffe;
}
/** Whether a character stays as it is, whatever its neighbours. */
function isHarmless(code) {
    if (isBetween(code, 0x20, 0x7e) || code === 0x09)
        return true;
    if (code < 0xa0 || isBetween(code, 0xd800, 0xdfff))
        return false;
    return code !== 0x2028 && code !== 0x2029 && !isDeceptive(code);
}
function isWholePair(line, at) {
    return (isBetween(line.charCodeAt(at), 0xd800, 0xdbff) &&
        isBetween(line.charCodeAt(at + 1), 0xdc00, 0xdfff));
}
function printable(line, at, length) {
    const text = line.slice(at, at + length);
    const code = line.charCodeAt(at);
    if (length === 2)
        return isNoncharacter(line.codePointAt(at) ?? 0) ? '' : text;
    if (text === '\t')
        return text;
    if (lineBreaks.includes(text))
        return ' ';
    if (isControl(code) || isDeceptive(code))
        return '';
    return isBetween(code, 0xd800, 0xdfff) ? '\ufffd' : text;
}
/** Where text continues after ESC (ECMA-48); `at` is the next character. */
function afterEscape(line, at) {
    const next = line.charAt(at);
    if (next === '[')
        return afterControlSequence(line, at + 1);
    if (next !== '' && stringIntroducers.includes(next))
        return afterControlString(line, at + 1);
    // Shorter sequences: intermediates and one final character, as in `ESC ( B`.
    let end = at;
    while (isBetween(line.charCodeAt(end), 0x20, 0x2f))
        end++;
    return isBetween(line.charCodeAt(end), 0x30, 0x7e) ? end + 1 : end;
}
/** Parameters, intermediates, one final character; anything malformed is text again. */
function afterControlSequence(line, at) {
    let end = at;
    while (isBetween(line.charCodeAt(end), 0x30, 0x3f))
        end++;
    while (isBetween(line.charCodeAt(end), 0x20, 0x2f))
        end++;
    return isBetween(line.charCodeAt(end), 0x40, 0x7e) ? end + 1 : end;
}
/** After the end of a control string: BEL or ST. Any other control character aborts it. */
function afterControlString(line, at) {
    let end = at;
    while (end < line.length && !isControl(line.charCodeAt(end)))
        end++;
    const code = line.charCodeAt(end);
    if (code === bell || code === c1StringEnd)
        return end + 1;
    if (code === escape && line.charAt(end + 1) === '\\')
        return end + 2;
    return at;
}


/***/ }),

/***/ 63485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   EL: () => (/* binding */ copyTree),
/* harmony export */   G5: () => (/* binding */ findUpwards),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   Lr: () => (/* binding */ truncateFile),
/* harmony export */   Ov: () => (/* binding */ fileSize),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   f8: () => (/* reexport safe */ _write_whole_js__WEBPACK_IMPORTED_MODULE_4__.f8),
/* harmony export */   fc: () => (/* reexport safe */ _write_whole_js__WEBPACK_IMPORTED_MODULE_4__.fc),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   hR: () => (/* binding */ fileExists),
/* harmony export */   iY: () => (/* binding */ setMode),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   mV: () => (/* binding */ moveFile),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   qM: () => (/* binding */ fillFolder),
/* harmony export */   rU: () => (/* binding */ readAtMost),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   uT: () => (/* binding */ listFolders),
/* harmony export */   uk: () => (/* binding */ inspectPath),
/* harmony export */   uz: () => (/* binding */ setEpochTimes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29595);






async function fileExists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file).then(() => true, () => false);
}
/** The text of a file; undefined if it does not exist. */
async function readTextIfThere(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Names in a folder; empty if it does not exist. */
async function listFolder(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw error;
    }
}
/** Renames a file; false if it does not exist. */
async function moveFile(from, to) {
    if (!(await fileExists(from)))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
    return true;
}
/** Truncates a file; a link in its place is an error. */
async function truncateFile(file, bytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    await handle.truncate(bytes).finally(async () => handle.close());
}
/** Size in bytes. */
async function fileSize(file) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size;
}
/** Absolute paths of the files directly in a folder, sorted; empty if it does not exist. */
async function listFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, entry.name))
        .toSorted();
}
/** The nearest folder at or above `from` that contains an entry of this name. */
async function findUpwards(name, from) {
    if (await fileExists(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(from, name)))
        return from;
    const above = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(from);
    return above === from ? undefined : findUpwards(name, above);
}
/** Relative paths of everything below a folder, sorted, folders before their content. */
async function listTree(folder, { keep = () => true, all = false, links = all } = {}) {
    const walk = async (below) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, below), { withFileTypes: true });
        const found = await Promise.all(entries
            .filter(({ name }) => keep(name))
            .map(async (entry) => {
            const relative = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(below, entry.name);
            const isListed = all || entry.isFile() || (links && entry.isSymbolicLink());
            const own = isListed ? [relative] : [];
            return entry.isDirectory() ? [...own, ...(await walk(relative))] : own;
        }));
        return found.flat();
    };
    return (await walk('')).toSorted();
}
/**
 * Copies a file or a whole folder with permissions; links are replaced by their targets. A
 * copy-on-write clone if possible.
 */
async function copyTree(from, to) {
    await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(to));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, to, {
        recursive: true,
        dereference: true,
        preserveTimestamps: true,
        mode: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE,
    });
}
async function removeTree(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
}
async function isFile(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then((stats) => stats.isFile(), () => false);
}
async function isFolder(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then((stats) => stats.isDirectory(), () => false);
}
/** Runs `fill` on an empty folder and moves it into place only on success. */
async function fillFolder(folder, fill) {
    await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder));
    const partial = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(`${folder}.partial-`);
    try {
        const outcome = await fill(partial);
        if (!outcome.ok)
            return outcome;
        await removeTree(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, folder);
        return outcome;
    }
    finally {
        await removeTree(partial);
    }
}
async function readBytes(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
}
/** The first bytes of a file, device or pipe, however much it has. */
async function readAtMost(file, bytes) {
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.buffer)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { end: bytes - 1 }));
}
/** Creates a symbolic link; `target` may be relative to the link's folder. */
async function linkTo(target, link) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, link);
}
async function setMode(file, mode) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(file, mode);
}
/** Sets a file's time stamps (of a link: its own) to the epoch, for reproducible archives. */
async function setEpochTimes(file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lutimes)(file, 0, 0);
}
/** The folders directly in a folder, with modification times in milliseconds. */
async function listFolders(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return Promise.all(entries
        .filter((entry) => entry.isDirectory())
        .map(async ({ name }) => ({
        name,
        modifiedMs: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name))).mtimeMs,
    })));
}
/** The first bytes of a file; fewer if it is shorter, none if it does not exist. */
async function readStart(file, bytes) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
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
/** The kind of a path; links are not followed. */
async function inspectPath(file) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => undefined);
    if (stats === undefined)
        return { kind: 'missing' };
    if (stats.isSymbolicLink())
        return { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file) };
    if (stats.isFile())
        return { kind: 'file' };
    return { kind: stats.isDirectory() ? 'folder' : 'other' };
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

/***/ 42549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ archs),
/* harmony export */   TE: () => (/* binding */ archAliases),
/* harmony export */   YM: () => (/* binding */ findArch),
/* harmony export */   f2: () => (/* binding */ architectures)
/* harmony export */ });
/** By the name that `uname -m` prints. Add an architecture here; compiler and tests then name the rest. */
const table = {
    x86_64: {
        aliases: ['x64', 'amd64', 'x86-64'],
        qemu: {
            program: 'qemu-system-x86_64',
            debianPackage: 'qemu-system-x86',
            narrower: ['qemu-system-i386'],
        },
        machines: ['q35', 'pc', 'microvm'],
        crossPrefix: 'x86_64-linux-gnu-',
        crossByDefault: false,
        isPc: true,
        registers: { at: ['RIP', 'EIP'], frame: 'RBP', stack: 'RSP', link: null },
        kvmAdvice: null,
    },
    aarch64: {
        aliases: ['arm64'],
        qemu: {
            program: 'qemu-system-aarch64',
            debianPackage: 'qemu-system-arm',
            narrower: ['qemu-system-arm'],
        },
        // The only machine type of QEMU's that is made for virtual machines.
        machines: ['virt'],
        crossPrefix: 'aarch64-linux-gnu-',
        crossByDefault: true,
        isPc: false,
        registers: { at: ['PC'], frame: 'X29', stack: 'SP', link: 'X30' },
        kvmAdvice: 'a host that starts its kernel at EL2 has it; most virtual machines do not',
    },
};
const architectures = table;
const archs = Object.keys(table);
const archAliases = Object.fromEntries(archs.flatMap((arch) => architectures[arch].aliases.map((alias) => [alias, arch])));
/** Finds an architecture by its name or an alias. */
function findArch(name) {
    return archs.find((arch) => arch === (archAliases[name] ?? name));
}


/***/ }),

/***/ 34964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ testLogsName),
/* harmony export */   DI: () => (/* binding */ sealName),
/* harmony export */   Gp: () => (/* binding */ isTaggedName),
/* harmony export */   IL: () => (/* binding */ reproductionName),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   Lo: () => (/* binding */ outputFiles),
/* harmony export */   Ls: () => (/* binding */ firecrackerConfigName),
/* harmony export */   M4: () => (/* binding */ registersName),
/* harmony export */   Mn: () => (/* binding */ renderedFormats),
/* harmony export */   Nk: () => (/* binding */ sweepNames),
/* harmony export */   Os: () => (/* binding */ filesOfEachBoot),
/* harmony export */   QT: () => (/* binding */ buildLogName),
/* harmony export */   Rs: () => (/* binding */ reportPaths),
/* harmony export */   T$: () => (/* binding */ coreName),
/* harmony export */   Vv: () => (/* binding */ firecrackerLogName),
/* harmony export */   _W: () => (/* binding */ imageRecordName),
/* harmony export */   ce: () => (/* binding */ isReservedName),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   go: () => (/* binding */ taggedName),
/* harmony export */   j2: () => (/* binding */ compilerCacheLogName),
/* harmony export */   k_: () => (/* binding */ shareSocketName),
/* harmony export */   l4: () => (/* binding */ lockName),
/* harmony export */   lt: () => (/* binding */ reportIds),
/* harmony export */   n1: () => (/* binding */ initramfsName),
/* harmony export */   rv: () => (/* binding */ timelineName),
/* harmony export */   vA: () => (/* binding */ secondConsoleLogName),
/* harmony export */   vo: () => (/* binding */ consoleLogName),
/* harmony export */   x5: () => (/* binding */ resultName),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function file(name, role, writtenBy, removedBy) {
    return { name, role, writtenBy, removedBy };
}
const perBoot = {
    console: file('console.log', 'console', 'boot', 'run'),
    timeline: file('console.timeline.jsonl', 'timeline', 'boot', 'run'),
    registers: file('registers.txt', 'registers', 'boot', 'run'),
    core: file('guest.core', 'core', 'boot', 'run'),
};
/** Listed in result.json in this order. */
const files = {
    initramfs: file('initramfs.cpio.gz', 'initramfs', 'boot', 'stage'),
    ...perBoot,
    reproduction: file('reproduce.sh', 'reproduction', 'boot', 'run'),
    buildLog: file('build.log', 'report', 'build', 'run'),
    compilerCacheLog: file('ccache.log', null, 'build', 'stage'),
    /** A folder with the console logs of the image's own tests. */
    testLogs: file('tests', null, 'boot', 'run'),
    firecracker: file('firecracker.json', null, 'boot', 'stage'),
    firecrackerLog: file('firecracker.log', null, 'boot', 'stage'),
};
const outputFiles = Object.values(files);
const initramfsName = files.initramfs.name;
/** The raw console log, which excerpts point into. */
const consoleLogName = files.console.name;
/** Records when each piece of that log arrived. */
const timelineName = files.timeline.name;
/** All registers of a stopped guest. */
const registersName = files.registers.name;
/** The guest's memory. */
const coreName = files.core.name;
/** Starts the same machine from a shell, without us. */
const reproductionName = files.reproduction.name;
/** What the build printed. */
const buildLogName = files.buildLog.name;
const compilerCacheLogName = files.compilerCacheLog.name;
const testLogsName = files.testLogs.name;
const firecrackerConfigName = files.firecracker.name;
const firecrackerLogName = files.firecrackerLog.name;
/**
 * The reports that every run writes, and the output of the action with the path of each. `result` is
 * the record itself; the others are the formats of `osv-kernel report`.
 */
const reportFiles = {
    result: { name: 'result.json', output: 'result' },
    markdown: { name: 'report.md', output: 'report' },
    html: { name: 'report.html', output: 'html' },
    junit: { name: 'junit.xml', output: 'junit' },
    sarif: { name: 'report.sarif', output: 'sarif' },
    sbom: { name: 'sbom.cdx.json', output: 'sbom' },
};
const reportIds = Object.keys(reportFiles);
const reportFormats = reportIds.filter((id) => id !== 'result');
/** The formats of `osv-kernel report`: those of every run, and those that are asked for. */
const renderedFormats = [...reportFormats, 'notes'];
const resultName = reportFiles.result.name;
/** The table of a sweep, beside the folders of its runs. */
const sweepNames = { json: 'sweep.json', markdown: 'sweep.md' };
/** Where a run writes its reports. */
function reportPaths(out) {
    const paths = reportIds.map((id) => [id, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, reportFiles[id].name)]);
    // Object.fromEntries forgets which keys it was given.
    return Object.fromEntries(paths);
}
/** Our own files in a cache entry, beside the files of the build. */
const sealName = 'seal.json';
const imageRecordName = 'image.json';
/** Name of the log of a second console. */
function secondConsoleLogName(console) {
    return `console.${console}.log`;
}
/** Locked by the run that writes into an output folder. */
const lockName = '.osv-kernel.lock';
/** The socket of a shared folder while the machine runs. */
function shareSocketName(index) {
    return `share${index}.sock`;
}
/** Files that every boot of a series writes; those of boots that do not decide get tags. */
const filesOfEachBoot = Object.values(perBoot);
/** The tagged name of a boot's file: `console.log` becomes `console.boot-7.log`. */
function taggedName(name, tag) {
    return name.replace('.', `.${tag}.`);
}
/** Whether a word tags one boot of a series, or one attempt at a boot. */
function isTag(word) {
    return /^(?:boot|attempt)-\d+$/.test(word);
}
/** Whether a file has a name with a tag. */
function isTaggedName(name) {
    const [stem, tag = '', ...rest] = name.split('.');
    return (rest.length > 0 &&
        isTag(tag) &&
        filesOfEachBoot.some((file) => file.name.startsWith(`${stem}.`)));
}
const ownNames = new Set([
    ...[...outputFiles, ...Object.values(reportFiles)].map(({ name }) => name),
    ...[sealName, imageRecordName, lockName],
]);
/** Whether one of our own files has this name: a user's artifact cannot use it. */
function isReservedName(name) {
    return (ownNames.has(name) ||
        isTaggedName(name) ||
        /^(?:console\.[\w-]+\.log|share\d+\.sock)$/.test(name));
}


/***/ }),

/***/ 1821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ decideIsolation),
/* harmony export */   u: () => (/* binding */ isolations)
/* harmony export */ });
/**
 * Whether builds run in a box: `auto` where the host allows it, `required` or not at all, `none`
 * never. From the laxest to the strictest.
 */
const isolations = ['none', 'auto', 'required'];
/** The stricter of what the caller and the profile ask for; `auto` if neither says. */
function decideIsolation(caller, profile) {
    const asked = [caller, profile].filter((one) => one !== undefined);
    return isolations.findLast((one) => asked.includes(one)) ?? 'auto';
}


/***/ }),

/***/ 26808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ whenNothingChoices),
/* harmony export */   Sf: () => (/* binding */ defaultThresholds),
/* harmony export */   kG: () => (/* binding */ defaultCommentSettings),
/* harmony export */   sw: () => (/* binding */ commentModes)
/* harmony export */ });
/* unused harmony export missingReasons */
/** When a comment is worth posting. */
const commentModes = ['always', 'on-change', 'on-failure', 'never'];
/** What becomes of an earlier comment once there is nothing to say; `keep` updates its text. */
const whenNothingChoices = ['keep', 'hide', 'delete'];
/** Why a job of the plan has no result. */
const missingReasons = (/* unused pure expression or super */ null && ([
    'not-finished',
    'no-result',
    'refused',
    'failed',
    'cancelled',
    'skipped',
]));
const defaultThresholds = {
    sizeBytes: 1,
    sizePercent: 0,
    bootPercent: 5,
};
const defaultCommentSettings = {
    mode: 'always',
    thresholds: defaultThresholds,
    key: 'default',
    whenNothing: 'keep',
};


/***/ }),

/***/ 31885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Of: () => (/* binding */ formatNumberOf),
/* harmony export */   Ul: () => (/* binding */ formatByteChange),
/* harmony export */   _3: () => (/* binding */ formatRoughBytes),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Formats numbers, the same in every report: terminal, Markdown and XML. */
/** Loaded when needed: its tables take 20 ms, longer than the start of most commands. */
let grouped;
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Thousands separated: `1,982,256`. */
function formatCount(count) {
    if (Number.isSafeInteger(count))
        return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
    grouped ??= new Intl.NumberFormat('en-US');
    return grouped.format(count);
}
/** Three digits in a suitable unit: `812 B`, `1.89 MiB`. */
function formatRoughBytes(bytes) {
    let value = Math.abs(bytes);
    let unit = 0;
    // From 1023.5 on, three digits would round up to 1024.
    while (value >= 1023.5 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    const digits = unit === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return `${bytes < 0 ? '−' : ''}${value.toFixed(digits)} ${units[unit] ?? 'B'}`;
}
/** Exact, and rough for large values: `812 B`, `1,982,256 B (1.89 MiB)`. */
function formatBytes(bytes) {
    const exact = `${formatSigned(bytes, '')} B`;
    return Math.abs(bytes) < 1024 ? exact : `${exact} (${formatRoughBytes(bytes)})`;
}
/** A change in bytes with its sign: `+1,234 B`, `−16 B`, `±0 B`. */
function formatByteChange(change) {
    return `${formatSigned(change, '+')} B`;
}
/** A change and its percentage: `+1,234 B (+0.5 %)`; `new` if there was nothing before. */
function formatDelta(oldBytes, newBytes) {
    const change = newBytes - oldBytes;
    if (change === 0)
        return '±0 B';
    if (oldBytes === 0)
        return `${formatByteChange(change)} (new)`;
    if (newBytes === 0)
        return `${formatByteChange(change)} (gone)`;
    return `${formatByteChange(change)} (${formatPercent((change / oldBytes) * 100)})`;
}
/** A signed percentage: `+11 %`, `−0.25 %`. */
function formatPercent(percent) {
    const size = Math.abs(percent);
    const sign = percent < 0 ? '−' : '+';
    // A small change must not look like none.
    if (size < 0.005)
        return `${sign}<0.01 %`;
    const digits = size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2;
    return `${sign}${size.toFixed(digits)} %`;
}
function formatSigned(value, plus) {
    if (value === 0)
        return plus === '+' ? '±0' : '0';
    return `${value < 0 ? '−' : plus}${formatCount(Math.abs(value))}`;
}
/** Milliseconds in a suitable unit: `182 ms`, `2.31 s`, `3 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    if (milliseconds < 0.95)
        return `${milliseconds === 0 ? '0' : '<1'} ms`;
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(0)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
    const whole = Math.round(seconds);
    const padded = (value) => String(value).padStart(2, '0');
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${padded(whole % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${padded(minutes % 60)} min`;
}
/** A captured number with its unit, if any: `12,500`, `32.5 ms`. */
function formatMetric(value, unit) {
    const number = Number.isInteger(value) ? formatCount(value) : String(value);
    return unit === undefined ? number : `${number} ${unit}`;
}
/** `1 symbol`, `2 symbols`. */
function formatNumberOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}


/***/ }),

/***/ 58249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ readableName),
/* harmony export */   qR: () => (/* binding */ readablePath),
/* harmony export */   w7: () => (/* binding */ shortRevision)
/* harmony export */ });
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

/** A path in the size tree for people: a C++ or Rust symbol at its end is demangled. */
function readablePath(path, names = {}) {
    const cut = path.lastIndexOf('/') + 1;
    const readable = readableName((0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(path.slice(cut)), names);
    return readable === null ? path : `${path.slice(0, cut)}${readable}`;
}
/** Null if the name has no other. Names in a record may be anything, even `__proto__`. */
function readableName(name, names = {}) {
    return Object.hasOwn(names, name) ? (names[name] ?? null) : null;
}
/** Shortens a commit to ten digits; keeps `-dirty`. */
function shortRevision(revision) {
    return (revision ?? '').replace(/^([0-9a-f]{10})[0-9a-f]+/, '$1');
}


/***/ }),

/***/ 88134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ viewChanges),
/* harmony export */   YK: () => (/* binding */ viewTitle),
/* harmony export */   sS: () => (/* binding */ shownGroups),
/* harmony export */   uj: () => (/* binding */ viewSizes)
/* harmony export */ });
/* harmony import */ var _size_compare_change_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34790);
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _size_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75501);



const groupNames = new Map([
    ['objects', 'directory'],
    ['modules', 'module'],
    ['uses', 'use'],
    ['unpacked', 'folder'],
    ['disk', 'partition'],
    ['packages', 'package'],
]);
/** Titles of the views that have sizes of their own. */
const viewTitles = new Map([
    ['unpacked', 'unpacked'],
    ['disk', 'as a guest sees it'],
    ['packages', 'installed, by package'],
]);
/** Bytes that belong to no group. They come last: debug information would dwarf the groups. */
const ungrouped = new Set(['(not loaded)', '(headers and padding)']);
/** The views of all artifacts by directory or module; groups that are gone have size 0. */
function viewSizes(tree, delta) {
    const all = (tree.children ?? []).flatMap(({ name: artifact, views = [] }) => views.map((view) => {
        const path = (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)((0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)('', artifact), view.name);
        const compared = delta?.views?.find((one) => one.path === path);
        const changes = compared === undefined ? null : groupChanges(compared);
        return { artifact, by: groupName(view.name), ...separateRest(groupsOf(view, changes)) };
    }));
    // Of some files only the unpacked size is known.
    return all.filter(({ groups }) => groups.length > 0);
}
/** The change of each directory or module that changed; sizes are unknown here, so they are 0. */
function viewChanges({ views = [] }) {
    const all = views.map((view) => {
        const changed = [...groupChanges(view)]
            .filter(([, change]) => change !== 0)
            .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
            .map(([name, change]) => ({ name, bytes: 0, memoryBytes: 0, change }));
        const segments = view.path.split('/').map(_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC);
        const artifact = segments.slice(0, -1).join('/');
        return { artifact, by: groupName(segments.at(-1) ?? ''), ...separateRest(changed) };
    });
    return all.filter(({ groups }) => groups.length > 0);
}
/** The first groups, the sum of the others, and the rest: together they are the whole. */
function shownGroups({ groups, rest }, top) {
    // A sum of one group would hide its name and save no row.
    const shown = groups.slice(0, groups.length === top + 1 ? top + 1 : top);
    const others = groups.slice(shown.length);
    return [
        ...shown,
        ...(others.length === 0 ? [] : [sumOfGroups(`(${others.length} others)`, others)]),
        ...(rest === null ? [] : [rest]),
    ];
}
/** Separates debug information and headers, which belong to no directory or module. */
function separateRest(all) {
    const of = all.filter(({ name, bytes, change }) => ungrouped.has(name) && (bytes !== 0 || change !== 0));
    const names = of.map(({ name }) => name.slice(1, -1)).join(', ');
    return {
        groups: all.filter(({ name }) => !ungrouped.has(name)),
        rest: of.length === 0 ? null : sumOfGroups(`(${names})`, of),
    };
}
/** Net change in bytes by directory or module. */
function groupChanges({ path, changes }) {
    const byGroup = new Map();
    for (const effect of changes.flatMap(_size_compare_change_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsOf */ .w)) {
        const [segment = ''] = effect.path.slice(path.length + 1).split('/', 1);
        const name = (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(segment);
        byGroup.set(name, (byGroup.get(name) ?? 0) + effect.bytes);
    }
    return byGroup;
}
/** Uses only our own words: the name of a view in a record may be anything. */
function groupName(view) {
    return groupNames.get(view) ?? 'part';
}
/** The title of a view in a list of sizes. */
function viewTitle(view) {
    return viewTitles.get(view) ?? `by ${groupName(view)}`;
}
function sumOfGroups(name, groups) {
    const sum = (of) => groups.reduce((total, group) => total + of(group), 0);
    const isCompared = groups.some(({ change }) => change !== null);
    return {
        name,
        bytes: sum(({ bytes }) => bytes),
        memoryBytes: sum(({ memoryBytes }) => memoryBytes),
        change: isCompared ? sum(({ change }) => change ?? 0) : null,
    };
}
function groupsOf({ children = [] }, changes) {
    const names = new Set(children.map(({ name }) => name));
    const gone = [...(changes ?? [])].filter(([name]) => !names.has(name));
    const groups = [
        ...children.map((node) => ({
            name: node.name,
            bytes: node.bytes,
            memoryBytes: (0,_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z)(node),
            change: changes === null ? null : (changes.get(node.name) ?? 0),
        })),
        ...gone.map(([name, change]) => ({ name, bytes: 0, memoryBytes: 0, change })),
    ];
    return groups.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || b.bytes - a.bytes);
}


/***/ }),

/***/ 63906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   UF: () => (/* binding */ numberedLines),
/* harmony export */   aj: () => (/* binding */ sanitize)
/* harmony export */ });
/* harmony import */ var _console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66252);

/**
 * A string of the record as one printable line: symbol names, console lines and reasons come from
 * the kernel under test. Cut at `limit` characters, with `…` at the end. The runner executes
 * `##[command]` anywhere in a log line, so that form is escaped.
 */
function sanitize(text, limit = 300) {
    // Cut before, so a line of megabytes is cheap, and after, for the exact length.
    const plain = (0,_console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(text.slice(0, limit * 4)).replaceAll('##[', '##\\[');
    const isCut = plain.length > limit || text.length > limit * 4;
    return isCut ? `${plain.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` : plain;
}
/** Limits of an excerpt: lines, and characters per line. */
const excerptLines = 60;
const excerptColumns = 400;
/**
 * The lines of an excerpt with their numbers: `  212 │ Kernel panic`. The prefix also keeps
 * `::error::` away from the start of a line, where the runner would execute it.
 */
function numberedLines(firstLine, lines) {
    const shown = lines.slice(0, excerptLines);
    const width = String(firstLine + Math.max(shown.length - 1, 0)).length;
    const numbered = shown.map((line, index) => `${String(firstLine + index).padStart(width)} │ ${sanitize(line, excerptColumns)}`.trimEnd());
    const rest = lines.length - shown.length;
    return rest > 0 ? [...numbered, `${' '.repeat(width)} │ … ${rest} more lines`] : numbered;
}
/**
 * Escapes `::command::` at the start of a line, with or without leading spaces, and `##[command]`
 * anywhere: the runner would execute it, and lines may begin with names from the kernel or the profile.
 */
function withoutCommands(text) {
    return text.replace(/^[^\S\n\r\u2028\u2029]*(?=::)/gm, '$&\\').replaceAll('##[', '##\\[');
}


/***/ }),

/***/ 34790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ effectsOf)
/* harmony export */ });
/**
 * Splits a change into its effects: a move removes bytes in one place and adds them in another, so
 * the sums of both places are correct although the total does not change.
 */
function effectsOf(change) {
    const { path, from, object, fromObject, oldBytes, newBytes } = change;
    if (change.change !== 'moved' && fromObject === undefined)
        return [{ path, object, bytes: newBytes - oldBytes }];
    return [
        { path, object, bytes: newBytes },
        { path: from ?? path, object: fromObject ?? object, bytes: -oldBytes },
    ];
}


/***/ }),

/***/ 58777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   bn: () => (/* binding */ nodeFinder),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   w$: () => (/* binding */ siblingKey),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/**
 * Paths in a size tree: names from the artifact down, joined by `/`, such as
 * `vmlinux/.text/start_kernel`. A `/` in a name is written `%2F`, and `%` is written `%25`.
 */
function pathOf(parent, name) {
    // Few names contain either: checking is faster than replacing.
    const isPlain = !name.includes('/') && !name.includes('%');
    const segment = isPlain ? name : name.replaceAll('%', '%25').replaceAll('/', '%2F');
    return parent === '' ? segment : `${parent}/${segment}`;
}
/** The name that a segment of a path stands for. */
function nameIn(segment) {
    return segment.includes('%') ? segment.replaceAll('%2F', '/').replaceAll('%25', '%') : segment;
}
/**
 * The node below `root` at a path, or undefined; a path does not name the root itself. Views are
 * found like children, after them: `loader.elf/objects/drivers`.
 */
function nodeAt(root, path) {
    return follow(root, path, ({ children, views }, name) => {
        const isNamed = (child) => child.name === name;
        return children?.find(isNamed) ?? views?.find(isNamed);
    });
}
/** `nodeAt` with an index, for many paths: a section may have 100,000 symbols. */
function nodeFinder(root) {
    const indices = new Map();
    return (path) => follow(root, path, (node, name) => {
        const index = indices.get(node) ?? indexOf(node);
        indices.set(node, index);
        return index.get(name);
    });
}
function follow(root, path, childNamed) {
    let node = root;
    for (const segment of path.split('/')) {
        node = childNamed(node, nameIn(segment));
        if (node === undefined)
            return undefined;
    }
    return node;
}
/** Children and views by name: the first of namesakes, and children before views. */
function indexOf({ children = [], views = [] }) {
    const index = new Map();
    for (const nodes of [children, views])
        for (const node of nodes)
            if (!index.has(node.name))
                index.set(node.name, node);
    return index;
}
/** Identifies a node among its siblings: by name, with a mark for unattributed nodes. */
function siblingKey({ kind, name }) {
    return kind === 'unattributed' ? `\0${name}` : name;
}
/** Every leaf below a node with its path; nodes that satisfy `isLeaf` count as leaves. */
function leavesOf(node, path, isLeaf = () => false) {
    const leaves = [];
    const walk = (at, atPath) => {
        if (at.children === undefined || at.children.length === 0 || isLeaf(at)) {
            leaves.push({ path: atPath, node: at });
            return;
        }
        for (const child of at.children)
            walk(child, pathOf(atPath, child.name));
    };
    walk(node, path);
    return leaves;
}
/** Order by code units: unlike locale order, the same on every machine. */
function compareText(a, b) {
    // Equality is checked first: mostly the lengths differ, so it costs nothing.
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 75501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sizeNodeKinds),
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
/**
 * The size tree: artifact → part → … → leaf. Sums are exact on every level: a node with children
 * has the sum of their bytes, and bytes that cannot be attributed are a child too.
 */
const sizeNodeKinds = [
    'image',
    'artifact',
    'section',
    'symbol',
    'file',
    'unattributed',
    'directory',
    'symlink',
    'object',
    'module',
    'view',
    'part',
    'partition',
    'package',
];
function memoryOf(node) {
    return node.memoryBytes ?? node.bytes;
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
