export const id = 340;
export const ids = [340];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 78273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   iV: () => (/* binding */ showFailure),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73285);
/* harmony import */ var _report_failure_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68986);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53138);




/** Whether colours belong on standard output. */
function wantsColor() {
    return process.stdout.isTTY && (picocolors__WEBPACK_IMPORTED_MODULE_3___default().isColorSupported);
}
function columns() {
    return process.stdout.columns;
}
/** Writes text for people: to standard error where standard output is taken by JSON. */
function say(text, json) {
    ;
    (json === '-' ? process.stderr : process.stdout).write(text);
}
/** Writes a value as JSON to where `--json` says, if it says so. */
async function writeJson(value, target) {
    if (target === undefined)
        return;
    const text = `${JSON.stringify(value, null, 1)}\n`;
    if (target === '-')
        process.stdout.write(text);
    else
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f8)(target, text);
}
/** Shows why a command could not do its work; its exit status. */
function showFailure(failed) {
    process.stderr.write((0,_report_failure_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFailure */ .z)(failed, { color: process.stderr.isTTY }));
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(failed.kind);
}


/***/ }),

/***/ 38340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: () => (/* binding */ diffCommand),
/* harmony export */   sizeCommand: () => (/* binding */ sizeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73285);
/* harmony import */ var _report_size_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35477);
/* harmony import */ var _run_measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40628);
/* harmony import */ var _size_difference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2110);
/* harmony import */ var _size_measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44272);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53138);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78273);








async function treeOf(files) {
    for (const file of files)
        if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileExists */ .hR)(file)))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)('invalid-profile', `no file ${file}`);
    const measured = await (0,_size_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .readSizeTree */ .KO)(files.map((file) => ({ role: 'file', name: node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file), path: file })));
    return measured.ok ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .success */ .kX)(measured.value.tree) : measured;
}
/** A result.json stands for what it measured; any other file is measured now. */
async function treeOfEither(file) {
    if (!file.endsWith('.json'))
        return treeOf([file]);
    const result = await (0,_run_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .readResult */ .Uv)(file);
    if (!result.ok)
        return result;
    const { size } = result.value;
    return size === null
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)('invalid-profile', `${file} holds no sizes: its run did not come that far`)
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .success */ .kX)(size.tree);
}
/** `size`: the size tree of files. */
async function sizeCommand(files, { top, depth, json }) {
    const tree = await treeOf(files);
    if (!tree.ok)
        return (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .showFailure */ .iV)(tree.failure);
    const shown = files.length === 1 ? (tree.value.children?.[0] ?? tree.value) : tree.value;
    (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)((0,_report_size_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSizeTree */ .SW)(shown, { top, depth, color: (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .zK)() }), json);
    await (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJson */ .GF)(shown, json);
    return 0;
}
/** `diff`: what grew and what shrank between two files or results. */
async function diffCommand(before, after, { top, json }) {
    const trees = [await treeOfEither(before), await treeOfEither(after)];
    const [old, now] = trees;
    if (!old.ok)
        return (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .showFailure */ .iV)(old.failure);
    if (!now.ok)
        return (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .showFailure */ .iV)(now.failure);
    const delta = (0,_size_difference_js__WEBPACK_IMPORTED_MODULE_7__/* .compareSizeTrees */ .w)(old.value, now.value);
    (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)((0,_report_size_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSizeDiff */ .hZ)(delta, { top, color: (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .zK)() }), json);
    await (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJson */ .GF)(delta, json);
    return 0;
}


/***/ }),

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

/***/ 11197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns),
/* harmony export */   u: () => (/* binding */ colorsFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/** Colours for a terminal, or none. */
function colorsFor(color) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(color);
}
/** Lines of aligned columns, two spaces between them, nothing trailing. */
function alignColumns(rows, indent = '') {
    const widths = [];
    for (const row of rows)
        for (const [column, { text }] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, lengthOf(text));
    return rows.map((row) => {
        const cells = row.map((cell, column) => {
            const isLast = row.slice(column + 1).every(({ text }) => text === '');
            return padded(cell, widths[column] ?? 0, isLast);
        });
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}
function padded({ text, align = 'left', paint = (same) => same }, width, isLast) {
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    if (align === 'right')
        return space + paint(text);
    return isLast ? paint(text) : paint(text) + space;
}
/** In characters, not in UTF-16 units. */
function lengthOf(text) {
    return Array.from(text).length;
}


/***/ }),

/***/ 68986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25875);
/* harmony import */ var _terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57335);



/** Why a command could not do its work, where there is no result to report. */
function renderFailure({ kind, summary, evidence, hint }, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .colorsFor */ .u)(options.color);
    const blocks = [
        [`${colors.red(colors.bold(`✗ ${kind}`))}  ${colors.bold((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(summary, 1000))}`],
        ...(0,_terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptBlocks */ .oN)(evidence, colors, Number.POSITIVE_INFINITY),
        ...(hint === undefined ? [] : [(0,_terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hintBlock */ .jl)(hint, colors)]),
    ];
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
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
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How numbers are written in every report: the same on a terminal, in Markdown and in XML. */
const grouped = new Intl.NumberFormat('en-US');
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Thousands separated: `1,982,256`. */
function formatCount(count) {
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
/** `1 symbol`, `2 symbols`. */
function formatNumberOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}


/***/ }),

/***/ 35477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ changePaint),
/* harmony export */   QP: () => (/* binding */ changeRows),
/* harmony export */   SW: () => (/* binding */ renderSizeTree),
/* harmony export */   hZ: () => (/* binding */ renderSizeDiff)
/* harmony export */ });
/* harmony import */ var _size_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75501);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);




/** The size tree as indented lines, largest first: bytes, share of the file, memory, name. */
function renderSizeTree(tree, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .colorsFor */ .u)(options.color);
    const heading = ['bytes', '', 'share', 'in memory', 'name'].map((text, column) => ({
        text,
        align: column < 4 ? 'right' : 'left',
        paint: colors.dim,
    }));
    const rows = [heading];
    const artifacts = tree.kind === 'image' ? largestFirst(tree.children ?? []) : [tree];
    for (const artifact of artifacts)
        addRows(rows, artifact, artifact.bytes, 1, options, colors);
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)(rows).join('\n');
}
function addRows(rows, node, whole, level, options, colors) {
    rows.push(sizeRow(node, whole, level, colors));
    if (level >= options.depth)
        return;
    const children = largestFirst(node.children ?? []);
    for (const child of children.slice(0, options.top))
        addRows(rows, child, whole, level + 1, options, colors);
    const others = children.slice(options.top);
    if (others.length === 0)
        return;
    const sum = (of) => others.reduce((total, other) => total + of(other), 0);
    rows.push(sizeRow({
        name: `(${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(others.length, 'other')})`,
        kind: 'unattributed',
        bytes: sum(({ bytes }) => bytes),
        memoryBytes: sum(_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z),
    }, whole, level + 1, colors));
}
function sizeRow(node, whole, level, colors) {
    const { bytes, kind, name } = node;
    const isMinor = kind === 'unattributed';
    const share = whole === 0 ? '' : `${((bytes / whole) * 100).toFixed(1)} %`;
    const memory = (0,_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z)(node);
    const paint = level === 1 ? colors.bold : isMinor ? colors.dim : (text) => text;
    return [
        { text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(bytes), align: 'right' },
        { text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRoughBytes */ ._3)(bytes), align: 'right', paint: colors.dim },
        { text: share, align: 'right', paint: colors.dim },
        { text: memory === bytes ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(memory), align: 'right' },
        { text: `${'  '.repeat(level - 1)}${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(name)}`, paint },
    ];
}
function largestFirst(nodes) {
    return [...nodes].sort((a, b) => b.bytes - a.bytes || (0,_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z)(b) - (0,_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z)(a));
}
/** The net change, and the largest changes as aligned lines. */
function renderSizeDiff(delta, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .colorsFor */ .u)(options.color);
    const { bytes, changes } = delta;
    if (changes.length === 0)
        return 'No change in size.';
    const counts = ['added', 'removed', 'grown', 'shrunk']
        .map((change) => [change, changes.filter((one) => one.change === change).length])
        .filter(([, count]) => count > 0)
        .map(([change, count]) => `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${change}`);
    const more = changes.length - options.top;
    return [
        `${changePaint(bytes, colors)(colors.bold((0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(bytes)))} in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(changes.length, 'change')}: ${counts.join(', ')}`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)(changeRows(changes.slice(0, options.top), colors), '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more`)] : []),
    ].join('\n');
}
function changeRows(changes, colors) {
    return changes.map(({ path, change, oldBytes, newBytes }) => [
        {
            text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(newBytes - oldBytes),
            align: 'right',
            paint: changePaint(newBytes - oldBytes, colors),
        },
        { text: change, paint: colors.dim },
        { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(path) },
        {
            text: `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(oldBytes)} → ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(newBytes)}`,
            paint: colors.dim,
        },
    ]);
}
/** Growth is red, shrinking is green. */
function changePaint(bytes, colors) {
    return bytes > 0 ? colors.red : bytes < 0 ? colors.green : colors.dim;
}


/***/ }),

/***/ 57335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Is: () => (/* binding */ evidenceBlocks),
  oN: () => (/* binding */ excerptBlocks),
  jl: () => (/* binding */ hintBlock)
});

// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(11197);
// EXTERNAL MODULE: ./src/report/harmless.ts
var report_harmless = __webpack_require__(25875);
;// CONCATENATED MODULE: ./src/report/config-table.ts


/**
 * Requested against effective options as aligned lines: `✓ CONFIG_VIRTIO  y`, and for an option that
 * was not honoured `✗ CONFIG_NET  y → n  needs …`. Mismatches first; `•` marks an option that is
 * not as requested for a reason that the profile's author need not mend.
 */
function renderConfigTable(config, options) {
    const colors = colorsFor(options.color);
    const wrong = new Set(config.mismatches.map(({ option }) => option));
    const honoured = Object.entries(config.requested)
        .filter(([option]) => !wrong.has(option))
        .map(([option, requested]) => {
        const explanation = config.explained[option];
        const effective = harmless(config.effective[option] ?? requested);
        return explanation === undefined
            ? [{ text: '✓', paint: colors.green }, { text: harmless(option) }, { text: effective }]
            : [
                { text: '•', paint: colors.cyan },
                { text: harmless(option) },
                { text: `${harmless(requested)} → ${effective}` },
                { text: harmless(explanation), paint: colors.dim },
            ];
    });
    return alignColumns([...mismatchRows(config, colors), ...honoured]).join('\n');
}
/** The rows of the options that were not honoured alone. */
function mismatchRows({ mismatches }, colors) {
    return mismatches.map(({ option, requested, effective, reason }) => [
        { text: '✗', paint: colors.red },
        { text: (0,report_harmless/* harmless */.Is)(option), paint: colors.bold },
        { text: `${(0,report_harmless/* harmless */.Is)(requested)} → ${(0,report_harmless/* harmless */.Is)(effective)}`, paint: colors.red },
        { text: (0,report_harmless/* harmless */.Is)(reason), paint: colors.dim },
    ]);
}

// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/terminal-evidence.ts




/** Why it failed: excerpts, broken rules, hint. Each block is a list of lines. */
function evidenceBlocks(result, colors, width) {
    const { evidence, hint } = result.verdict;
    return [
        ...excerptBlocks(evidence, colors, width),
        ...mismatchBlock(result, colors),
        ...budgetBlock(result, colors),
        ...(hint === null ? [] : [hintBlock(hint, colors)]),
    ];
}
/** The excerpts that prove a verdict, each under the name of its source. */
function excerptBlocks(evidence, colors, width) {
    const excerpts = evidence.slice(0, 5).filter(({ lines }) => lines.length > 0);
    return excerpts.map(({ source, firstLine, lines }) => [
        `  ${colors.bold((0,report_harmless/* harmless */.Is)(source))}`,
        ...(0,report_harmless/* numberedLines */.UF)(firstLine, lines).map((line) => `  ${cutTo(line, width - 2)}`),
    ]);
}
function hintBlock(hint, colors) {
    return [`  ${colors.yellow('hint:')} ${(0,report_harmless/* harmless */.Is)(hint, 1000)}`];
}
function mismatchBlock({ config }, colors) {
    if (config === null || config.mismatches.length === 0)
        return [];
    return [(0,columns/* alignColumns */.R)(mismatchRows(config, colors), '  ')];
}
function budgetBlock({ size }, colors) {
    const broken = (size?.budgets ?? []).filter(({ ok }) => !ok);
    if (broken.length === 0)
        return [];
    const rows = broken.map(({ path, limitBytes, bytes }) => [
        { text: '✗', paint: colors.red },
        { text: (0,report_harmless/* harmless */.Is)(path), paint: colors.bold },
        {
            text: bytes === null ? 'names nothing' : `${(0,quantities/* formatByteChange */.Ul)(bytes - limitBytes)} over`,
            paint: colors.red,
        },
        {
            text: `${bytes === null ? '' : `${(0,quantities/* formatBytes */.z3)(bytes)}, `}limit ${(0,quantities/* formatBytes */.z3)(limitBytes)}`,
            paint: colors.dim,
        },
    ]);
    return [(0,columns/* alignColumns */.R)(rows, '  ')];
}
function cutTo(line, columns) {
    const characters = Array.from(line);
    return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`;
}


/***/ })

};
