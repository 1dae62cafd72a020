export const id = 717;
export const ids = [717];
export const modules = {

/***/ 33529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toPlainText)
/* harmony export */ });
/**
 * Makes one line of hostile text harmless: terminal escape sequences, control characters, and
 * characters that turn the direction of text around or show nothing at all are removed, a tab
 * stays, a line break within (CR, VT, FF, NEL, U+2028, U+2029 too) becomes a space, those at the end
 * go, and half a surrogate pair becomes U+FFFD. Spaces at the end stay: a prompt has one.
 *
 * Linear in the length of the line: no expression that backtracks, and a control string (OSC, DCS,
 * APC …) that is never ended costs its two introducing characters, not what follows them.
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
/** Bidirectional controls and characters without width: what is read is not what is there. */
function isDeceptive(code) {
    return (code === 0x061c ||
        isBetween(code, 0x200b, 0x200f) ||
        isBetween(code, 0x202a, 0x202e) ||
        isBetween(code, 0x2060, 0x206f) ||
        isBetween(code, 0xfff9, 0xfffb) ||
        isBetween(code, 0xfffe, 0xffff) ||
        code === 0xfeff);
}
/** Whether a character stays as it is, whatever stands beside it. */
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
    if (length === 2 || text === '\t')
        return text;
    if (lineBreaks.includes(text))
        return ' ';
    if (isControl(code) || isDeceptive(code))
        return '';
    return isBetween(code, 0xd800, 0xdfff) ? '\ufffd' : text;
}
/** Where text goes on after ESC (ECMA-48); `at` is the character behind it. */
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
/** Parameters, intermediates, one final character; whatever breaks the form is text again. */
function afterControlSequence(line, at) {
    let end = at;
    while (isBetween(line.charCodeAt(end), 0x30, 0x3f))
        end++;
    while (isBetween(line.charCodeAt(end), 0x20, 0x2f))
        end++;
    return isBetween(line.charCodeAt(end), 0x40, 0x7e) ? end + 1 : end;
}
/** Behind the end of a control string: BEL or ST. Any other control character breaks it off. */
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

/***/ 73285:
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
/* harmony export */   f8: () => (/* reexport safe */ _write_whole_js__WEBPACK_IMPORTED_MODULE_3__.f8),
/* harmony export */   fc: () => (/* reexport safe */ _write_whole_js__WEBPACK_IMPORTED_MODULE_3__.fc),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   hR: () => (/* binding */ fileExists),
/* harmony export */   iY: () => (/* binding */ setMode),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   mV: () => (/* binding */ moveFile),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   qM: () => (/* binding */ fillFolder),
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
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77715);





async function fileExists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file).then(() => true, () => false);
}
/** The text of a file, or undefined where there is none. */
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
/** Names in a folder, none where there is no such folder. */
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
/** Gives a file another name; false where there is no such file. */
async function moveFile(from, to) {
    if (!(await fileExists(from)))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
    return true;
}
/** Cuts a file off after so many bytes. */
async function truncateFile(file, bytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.truncate)(file, bytes);
}
/** Size in bytes. */
async function fileSize(file) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size;
}
/** Absolute paths of the files directly in a folder, sorted; none where there is no such folder. */
async function listFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, entry.name))
        .toSorted();
}
/** The nearest folder at or above `from` that holds an entry of this name. */
async function findUpwards(name, from) {
    if (await fileExists(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(from, name)))
        return from;
    const above = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(from);
    return above === from ? undefined : findUpwards(name, above);
}
/** Relative paths of what is below a folder, sorted, a folder before what is in it. */
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
 * Copies a file or a whole folder, permissions kept, what links point to in their place; a
 * copy-on-write clone where possible.
 */
async function copyTree(from, to) {
    await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(to));
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
/** Runs `fill` on an empty folder and puts it in its place only when that succeeded. */
async function fillFolder(folder, fill) {
    await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder));
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
/** Makes a symbolic link; what it points to may be relative to its own folder. */
async function linkTo(target, link) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, link);
}
async function setMode(file, mode) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(file, mode);
}
/** Sets a file's times to the epoch, of the link itself where it is one: for reproducible archives. */
async function setEpochTimes(file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lutimes)(file, 0, 0);
}
/** The folders directly in a folder and when each was last changed, in milliseconds. */
async function listFolders(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return Promise.all(entries
        .filter((entry) => entry.isDirectory())
        .map(async ({ name }) => ({
        name,
        modifiedMs: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name))).mtimeMs,
    })));
}
/** The first bytes of a file; fewer where it is shorter, none where it is not there. */
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
/** What stands at a path; links are not followed. */
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

/***/ 23078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hostFailure)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);

/**
 * What the system calls a full disk, a quota, a file system or a folder that may not be written, a
 * disk that fails, too many open files.
 */
const hostErrors = new Set('ENOSPC EDQUOT EROFS EACCES EPERM EIO EMFILE ENFILE'.split(' '));
/** An exception where the host is in the way; undefined for any other, which is a bug of ours. */
function hostFailure(error) {
    const { code, message = '' } = (error ?? {});
    return hostErrors.has(code) ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', message).failure : undefined;
}


/***/ }),

/***/ 77715:
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


/**
 * Makes a folder and those above it. Not by mkdir's own `recursive`: that takes ENOENT for a sign
 * that the folder above is missing, and so never ends in /proc, which answers it for any new name.
 */
async function makeFolder(folder) {
    if (await makeOne(folder))
        return;
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(unlessFolder(folder));
}
/** False where the folder above may be what is missing. */
async function makeOne(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        // The root is its own folder above.
        const isMissing = error.code === 'ENOENT';
        if (isMissing && node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder) !== folder)
            return false;
        await unlessFolder(folder)(error);
    }
    return true;
}
/** An error is none where somebody else has made the folder, or always had it. */
function unlessFolder(folder) {
    return async (error) => {
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then((stats) => stats.isDirectory(), () => false);
        if (!isThere)
            throw error;
    };
}
/** Writes a whole file or nothing: a reader never sees half of it. Creates its folder. */
async function writeWhole(file, content) {
    // A device or a pipe (/dev/null, /dev/stdout) is written to; another file in its place would be a disaster.
    if (await isSpecial(file))
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content);
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
    const partial = `${file}.${process.pid}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true }).catch(() => undefined);
        throw error;
    }
}
/** Fails as writing a file whole would, and leaves nothing: told before work, not after it. */
async function tryToWrite(file) {
    if (await isSpecial(file))
        return;
    const folder = await nearestAbove(file);
    const partial = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, `.osv-kernel-${process.pid}.partial`);
    await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(partial, 'w')).close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
}
/** What is there of the folders above a path; fails where that is no folder. */
async function nearestAbove(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file));
    try {
        // The slash at the end: what is no folder is an error.
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
/** A descriptor's name leads to whatever it is open for, be that an ordinary file. */
const descriptors = /^\/(?:dev\/(?:std(?:in|out|err)$|fd\/)|proc\/)/;
async function isSpecial(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((stats) => !stats.isDirectory() && (!stats.isFile() || descriptors.test(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(file))), () => false);
}


/***/ }),

/***/ 25875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   UF: () => (/* binding */ numberedLines)
/* harmony export */ });
/* unused harmony export excerptLines */
/* harmony import */ var _console_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33529);

/**
 * A string of the record as one line that can be shown: symbol names, console lines and reasons are
 * written by the kernel under test. Beyond `limit` characters it is cut, with `…` in the end. The
 * runner obeys `##[command]` anywhere in a line of a log, so that form is broken up.
 */
function harmless(text, limit = 300) {
    // Cut twice: before, so that a line of megabytes costs nothing; after, for the exact length.
    const plain = (0,_console_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(text.slice(0, limit * 4)).replaceAll('##[', '##\\[');
    const isCut = plain.length > limit || text.length > limit * 4;
    return isCut ? `${plain.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` : plain;
}
/** Longest excerpt that is shown, in lines and in characters of a line. */
const excerptLines = 60;
const excerptColumns = 400;
/**
 * The lines of an excerpt with their numbers: `  212 │ Kernel panic`. The bar also keeps `::error::`
 * from the start of a line, where the runner would obey it.
 */
function numberedLines(firstLine, lines) {
    const shown = lines.slice(0, excerptLines);
    const width = String(firstLine + Math.max(shown.length - 1, 0)).length;
    const numbered = shown.map((line, index) => `${String(firstLine + index).padStart(width)} │ ${harmless(line, excerptColumns)}`.trimEnd());
    const rest = lines.length - shown.length;
    return rest > 0 ? [...numbered, `${' '.repeat(width)} │ … ${rest} more lines`] : numbered;
}
/**
 * The runner also obeys `::command::` at the start of a line, spaces before it or not, and the
 * names that begin a line of text are the kernel's or the profile's.
 */
function withoutCommands(text) {
    return text.replace(/^([^\S\n]*)::/gm, '$1\\::');
}


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
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How numbers are written in every report: the same on a terminal, in Markdown and in XML. */
/** Its tables take 20 ms to load: longer than all else that most commands do before they work. */
let grouped;
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Thousands separated: `1,982,256`. */
function formatCount(count) {
    if (Number.isSafeInteger(count))
        return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
    grouped ??= new Intl.NumberFormat('en-US');
    return grouped.format(count);
}
/** To three figures in the unit that suits: `812 B`, `1.89 MiB`. */
function formatRoughBytes(bytes) {
    let value = Math.abs(bytes);
    let unit = 0;
    // From 1023.5 on, three figures would be rounded up to 1024.
    while (value >= 1023.5 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    const digits = unit === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return `${bytes < 0 ? '−' : ''}${value.toFixed(digits)} ${units[unit] ?? 'B'}`;
}
/** Exact, and rough where that helps: `812 B`, `1,982,256 B (1.89 MiB)`. */
function formatBytes(bytes) {
    const exact = `${formatSigned(bytes, '')} B`;
    return Math.abs(bytes) < 1024 ? exact : `${exact} (${formatRoughBytes(bytes)})`;
}
/** A change in bytes with its sign: `+1,234 B`, `−16 B`, `±0 B`. */
function formatByteChange(change) {
    return `${formatSigned(change, '+')} B`;
}
/** A change with its share of what was there before: `+1,234 B (+0.5 %)`; `new` where nothing was. */
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
function formatPercent(percent) {
    const size = Math.abs(percent);
    const sign = percent < 0 ? '−' : '+';
    // A small change is not none.
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
/** Milliseconds in the unit that suits: `182 ms`, `2.31 s`, `3 min 05 s`, `1 h 02 min`. */
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
/** A captured number with its unit, if it has one: `12,500`, `32.5 ms`. */
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
/* harmony export */   A: () => (/* binding */ readableName),
/* harmony export */   q: () => (/* binding */ readablePath)
/* harmony export */ });
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

/** A path in the size tree for people: a C++ or Rust symbol at its end by its own name. */
function readablePath(path, names = {}) {
    const cut = path.lastIndexOf('/') + 1;
    const readable = readableName((0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(path.slice(cut)), names);
    return readable === null ? path : `${path.slice(0, cut)}${readable}`;
}
/** Null for a name that has no other. A record's names may be anything, `__proto__` too. */
function readableName(name, names = {}) {
    return Object.hasOwn(names, name) ? (names[name] ?? null) : null;
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
/* harmony import */ var _size_change_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27670);
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
/** Views that have sizes of their own, by what they are. */
const viewTitles = new Map([
    ['unpacked', 'unpacked'],
    ['disk', 'as a guest sees it'],
    ['packages', 'installed, by package'],
]);
/** What no group has a part in; it comes last, for debug information alone would dwarf the others. */
const ofNone = new Set(['(not loaded)', '(headers and padding)']);
/** The views of all artifacts by directory, by module, with what became of groups that are gone. */
function viewSizes(tree, delta) {
    const all = (tree.children ?? []).flatMap(({ name: artifact, views = [] }) => views.map((view) => {
        const path = (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)((0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)('', artifact), view.name);
        const compared = delta?.views?.find((one) => one.path === path);
        const changes = compared === undefined ? null : groupChanges(compared);
        return { artifact, by: groupName(view.name), ...restApart(groupsOf(view, changes)) };
    }));
    // What a file unpacks to may be known as a number only.
    return all.filter(({ groups }) => groups.length > 0);
}
/** What became of each directory or module of what changed; of sizes nothing is known here. */
function viewChanges({ views = [] }) {
    const all = views.map((view) => {
        const changed = [...groupChanges(view)]
            .filter(([, change]) => change !== 0)
            .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
            .map(([name, change]) => ({ name, bytes: 0, memoryBytes: 0, change }));
        const segments = view.path.split('/').map(_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC);
        const artifact = segments.slice(0, -1).join('/');
        return { artifact, by: groupName(segments.at(-1) ?? ''), ...restApart(changed) };
    });
    return all.filter(({ groups }) => groups.length > 0);
}
/** The first groups, the others as one, and the rest: together they are the whole. */
function shownGroups({ groups, rest }, top) {
    // Instead of one other it can be shown itself.
    const shown = groups.slice(0, groups.length === top + 1 ? top + 1 : top);
    const others = groups.slice(shown.length);
    return [
        ...shown,
        ...(others.length === 0 ? [] : [sumOfGroups(`(${others.length} others)`, others)]),
        ...(rest === null ? [] : [rest]),
    ];
}
/** Debug information and headers: nothing that a directory or module has a part in. */
function restApart(all) {
    const of = all.filter(({ name, bytes, change }) => ofNone.has(name) && (bytes !== 0 || change !== 0));
    const names = of.map(({ name }) => name.slice(1, -1)).join(', ');
    return {
        groups: all.filter(({ name }) => !ofNone.has(name)),
        rest: of.length === 0 ? null : sumOfGroups(`(${names})`, of),
    };
}
/** Net change in bytes by directory or module. */
function groupChanges({ path, changes }) {
    const byGroup = new Map();
    for (const effect of changes.flatMap(_size_change_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsOf */ .w)) {
        const [segment = ''] = effect.path.slice(path.length + 1).split('/', 1);
        const name = (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(segment);
        byGroup.set(name, (byGroup.get(name) ?? 0) + effect.bytes);
    }
    return byGroup;
}
/** One of our own words: a view's name in a record may be anything. */
function groupName(view) {
    return groupNames.get(view) ?? 'part';
}
/** What a view is called in a list of sizes. */
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

/***/ 27670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ effectsOf)
/* harmony export */ });
/**
 * Where bytes came and went: what moved left one place and came to another, so that the sums of both
 * are right though the whole has not changed.
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
 * Paths in a size tree: names from the artifact downwards, joined by `/`, as in
 * `vmlinux/.text/start_kernel`. A `/` in a name is written `%2F`, and `%` is `%25`.
 */
function pathOf(parent, name) {
    // Hardly any name has one: to look is faster than to replace nothing.
    const isPlain = !name.includes('/') && !name.includes('%');
    const segment = isPlain ? name : name.replaceAll('%', '%25').replaceAll('/', '%2F');
    return parent === '' ? segment : `${parent}/${segment}`;
}
/** The name that a segment of a path stands for. */
function nameIn(segment) {
    return segment.includes('%') ? segment.replaceAll('%2F', '/').replaceAll('%25', '%') : segment;
}
/**
 * The node below `root` at a path, or undefined; a path does not name the root itself. A view stands
 * among the children, behind them: `loader.elf/objects/drivers`.
 */
function nodeAt(root, path) {
    return follow(root, path, ({ children, views }, name) => {
        const isNamed = (child) => child.name === name;
        return children?.find(isNamed) ?? views?.find(isNamed);
    });
}
/** `nodeAt` for many paths: a section of 100,000 symbols is not searched anew for each of them. */
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
/** What is below a node by name: of namesakes the first, and a child before a view. */
function indexOf({ children = [], views = [] }) {
    const index = new Map();
    for (const nodes of [children, views])
        for (const node of nodes)
            if (!index.has(node.name))
                index.set(node.name, node);
    return index;
}
/** Tells siblings apart: by name, and `(no symbol)` from a symbol that is called so. */
function siblingKey({ kind, name }) {
    return kind === 'unattributed' ? `\0${name}` : name;
}
/** Every leaf below a node with its path; what `isLeaf` says of counts as one. */
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
/** Order by code units, the same on every machine, unlike that of a locale. */
function compareText(a, b) {
    // Mostly they are of unlike length: that they are not equal costs nothing to see.
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
 * The one size tree: artifact → part → … → leaf. Sums are exact at every level: the bytes of a
 * node with children are the sum of its children's, and what cannot be attributed is a child too.
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
