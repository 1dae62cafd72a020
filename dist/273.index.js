export const id = 273;
export const ids = [273];
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
/* harmony export */   kf: () => (/* binding */ problemOfPrinting),
/* harmony export */   showFailure: () => (/* binding */ showFailure),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _report_terminal_failure_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73801);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53138);






/**
 * Whether to use colours on standard output (1) or standard error (2). Never in a pipe or a file,
 * where picocolors by itself enables them as soon as CI is set.
 */
function wantsColor(descriptor = 1) {
    return (0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(descriptor) && (picocolors__WEBPACK_IMPORTED_MODULE_5___default().isColorSupported);
}
function columns() {
    return process.stdout.columns;
}
/** Prints text for people; to standard error if standard output is taken by JSON. */
function say(text, json) {
    ;
    (json === '-' ? process.stderr : process.stdout).write(text);
}
/** Why standard output took not all of what was printed. A reader that closed it has enough. */
async function problemOfPrinting() {
    // The error of a write is set after it.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const { errored } = process.stdout;
    const { code, message = '' } = errored ?? {};
    return errored === null || code === 'EPIPE'
        ? undefined
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `the output cannot be written: ${message}`, {
            hint: 'make room for it, or use --json FILE and --quiet',
        }).failure;
}
/** Writes a value as JSON to the target of `--json`, if given. */
async function writeJson(value, target) {
    if (target === undefined)
        return;
    const text = `${JSON.stringify(value, null, 1)}\n`;
    if (target === '-')
        process.stdout.write(text);
    else
        await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(target, text);
}
/** Prints why a command failed and returns its exit status. */
function showFailure(failed) {
    process.stderr.write((0,_report_terminal_failure_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFailure */ .z)(failed, { color: wantsColor(2) }));
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(failed.kind);
}


/***/ }),

/***/ 56736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   DY: () => (/* binding */ withSkipped),
/* harmony export */   _p: () => (/* binding */ matchesNames),
/* harmony export */   bX: () => (/* binding */ stepInto),
/* harmony export */   mr: () => (/* binding */ joinLevels),
/* harmony export */   vO: () => (/* binding */ matchesSegment),
/* harmony export */   xT: () => (/* binding */ endsOpen)
/* harmony export */ });
/**
 * Patterns of paths, segment by segment: `*` stands for any part of a name, `**` for any number of
 * levels. A set of positions in the pattern is open at each level, so that a match takes at most
 * pattern × path steps.
 */
/** Matches a name against a segment in which `*` is any text, in time pattern × name at most. */
function matchesSegment(pattern, name) {
    let [at, from, star, restart] = [0, 0, -1, 0];
    while (from < name.length) {
        if (pattern[at] === '*') {
            star = at++;
            restart = from;
        }
        else if (at < pattern.length && pattern[at] === name[from]) {
            at++;
            from++;
        }
        else if (star >= 0) {
            // Only the last star needs to backtrack: the earlier ones already match the shortest text.
            at = star + 1;
            from = ++restart;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}
/** The segments of a pattern; consecutive `**` count as one. */
function joinLevels(segments) {
    return segments.filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**');
}
/** The open positions after matching a name. */
function stepInto(name, open, segments) {
    const next = new Set();
    for (const position of open) {
        if (segments[position] === '**')
            next.add(position);
        else if (position < segments.length && matchesSegment(segments[position] ?? '', name))
            next.add(position + 1);
    }
    return next;
}
/** Adds the positions after each `**`, which also matches zero levels. */
function withSkipped(positions, segments) {
    const all = new Set(positions);
    for (const position of positions)
        if (segments[position] === '**')
            all.add(position + 1);
    return all;
}
/** Whether a final `**` is open, which matches everything below. */
function endsOpen(positions, segments) {
    const last = segments.length - 1;
    return segments[last] === '**' && positions.has(last);
}
/** Whether a pattern matches the names of a whole path; a final `**` needs at least one level. */
function matchesNames(segments, names) {
    let open = withSkipped(new Set([0]), segments);
    let isMet = false;
    for (const name of names) {
        const next = stepInto(name, open, segments);
        isMet = next.has(segments.length) || endsOpen(open, segments);
        open = withSkipped(next, segments);
    }
    return isMet;
}
/** Whether a pattern matches a whole path, both with slashes. */
function matchesPath(pattern, path) {
    return matchesNames(joinLevels(pattern.split('/')), path.split('/'));
}


/***/ }),

/***/ 52253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excerptsOf)
/* harmony export */ });
/** The verdict's evidence, without that of broken budgets if a more detailed table shows them. */
function excerptsOf({ verdict, size }) {
    const hasTable = (size?.budgets ?? []).some(({ ok }) => !ok);
    return verdict.evidence.filter(({ source }) => source !== 'size.budgets' || !hasTable);
}


/***/ }),

/***/ 82170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ waiverEnd),
/* harmony export */   I: () => (/* binding */ sinceText),
/* harmony export */   KV: () => (/* binding */ waiverAuthor),
/* harmony export */   Ly: () => (/* binding */ budgetCount),
/* harmony export */   Ph: () => (/* binding */ budgetFigures),
/* harmony export */   UA: () => (/* binding */ isRemovable),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   cr: () => (/* binding */ groupUnchecked),
/* harmony export */   fk: () => (/* binding */ waiverLine),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   ok: () => (/* binding */ waiversNaming),
/* harmony export */   t_: () => (/* binding */ budgetState),
/* harmony export */   v4: () => (/* binding */ budgetGrowth),
/* harmony export */   vV: () => (/* binding */ budgetRemarks)
/* harmony export */ });
/* unused harmony export waiverUse */
/* harmony import */ var _size_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43497);
/* harmony import */ var _size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17925);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63906);




function budgetState({ ok, severity, waivedBytes }) {
    if (ok)
        return waivedBytes === undefined ? 'kept' : 'waived';
    return severity === 'warn' ? 'warned' : 'broken';
}
/** Budgets that need attention come first. */
const order = { broken: 0, warned: 1, waived: 2, kept: 3 };
/** How many budgets are met, and how many others by a waiver: `2 of 6 kept, 4 waived`. */
function budgetCount(budgets) {
    const countOf = (state) => budgets.filter((budget) => budgetState(budget) === state).length;
    const waived = countOf('waived');
    return `${countOf('kept')} of ${budgets.length} kept${waived === 0 ? '' : `, ${waived} waived`}`;
}
function worstFirst(budgets) {
    return budgets.toSorted((a, b) => order[budgetState(a)] - order[budgetState(b)]);
}
/** Remarks on a budget besides its figures. */
function budgetRemarks(budget) {
    const { kind, per, severity, pattern, waivedBytes, waiverEnded, ok } = budget;
    const { waiverPast, nearest } = budget;
    return [
        ...(kind === 'growth' ? [`limit on growth${sinceText({ per })}`] : []),
        ...(severity === 'warn' ? ['only a warning'] : []),
        ...(pattern === undefined ? [] : [`by ${pattern}`]),
        ...(waivedBytes === undefined
            ? []
            : [
                ok
                    ? `waived up to ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(waivedBytes)}`
                    : `only ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(waivedBytes)} are waived`,
            ]),
        ...(waiverEnded === undefined ? [] : [`its waiver ended on ${waiverEnded}`]),
        ...(waiverPast === undefined
            ? []
            : [
                `the waiver of ${waiverPast} excuses no growth, for it is before HEAD: repeat the trailer in the last commit`,
            ]),
        ...(nearest === undefined ? [] : [`did you mean ${nearest}?`]),
    ];
}
/** The size and its excess: `1,200 B (1.17 KiB), 200 B over the limit of 1,000 B`. */
function budgetFigures({ bytes, limitBytes }) {
    if (bytes === null)
        return `nothing has this path; the limit is ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`;
    const over = bytes - limitBytes;
    return over > 0
        ? `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(over)} over the limit of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`
        : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`;
}
/** The change in size; empty without a baseline. */
function budgetGrowth({ bytes, beforeBytes }) {
    return bytes === null || beforeBytes === undefined ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(beforeBytes, bytes);
}
/** Groups unchecked budgets by what they lack. */
function groupUnchecked(size) {
    const { unchecked = [], uncheckedSinceRelease = [], baselineMissing, releaseMissing } = size;
    const groups = [
        { paths: unchecked, lacking: 'baseline', why: baselineMissing },
        { paths: uncheckedSinceRelease, per: 'release', lacking: 'release', why: releaseMissing },
    ];
    return groups.filter(({ paths }) => paths.length > 0);
}
/** What is missing, and the reason if known: `no release: no tag leads to 0123456789`. */
function lackText({ lacking, why }) {
    return why === undefined ? `no ${lacking}` : `no ${lacking}: ${why}`;
}
/** Distinguishes growth budgets: ` since the release`, or an empty text. */
function sinceText({ per }) {
    return per === 'release' ? ' since the release' : '';
}
/** All waivers that apply to a budget, expired ones too. */
function waiversNaming(budget, { waivers = [] }) {
    return waivers.filter((waiver) => (0,_size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .concerns */ .Kc)(waiver, budget) && (0,_size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .mayExcuse */ .R1)(waiver, budget));
}
/** When a waiver ends, and a remark if no budget needs it. */
function waiverEnd(waiver, size) {
    const use = waiverUse(waiver, size);
    return use === null ? waiverDate(waiver) : `${waiverDate(waiver)}; ${use}`;
}
function waiverDate({ until, expired, daysLeft }) {
    const date = (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(until);
    if (expired)
        return `ended on ${date}`;
    if (daysLeft === undefined)
        return `until ${date}`;
    return `until ${date} (${daysLeft === 0 ? 'its last day' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(daysLeft, 'day')} left`})`;
}
/** Why a waiver has no effect; null if a budget needs it. */
function waiverUse(waiver, size) {
    if (isMissedByGrowth(waiver, size))
        return 'excuses no growth, for its commit is before HEAD';
    if (waiver.needed === true)
        return null;
    if (isUnchecked(waiver, size))
        return 'its budget was not checked';
    const needless = needlessness(waiver);
    if (isRemovable(waiver, size))
        return `${needless}: it can be removed`;
    return waiver.needed === false || !waiver.used ? needless : null;
}
/** Whether its commit is before HEAD, so that it does not excuse growth: see `mayExcuse`. */
function isMissedByGrowth(waiver, { budgets }) {
    if (waiver.expired)
        return false;
    return budgets.some((budget) => !budget.ok && budget.bytes !== null && isPast(waiver, budget));
}
function isPast(waiver, budget) {
    return (0,_size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .concerns */ .Kc)(waiver, budget) && !(0,_size_budgets_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .mayExcuse */ .R1)(waiver, budget);
}
function needlessness({ used, earlier }) {
    if (!used)
        return 'no budget has this path';
    return earlier === true ? 'not needed for this change' : 'nothing is over its limit';
}
/** Whether a waiver can be removed from the profile; one in a commit message cannot. */
function isRemovable(waiver, size) {
    const { origin, needed } = waiver;
    return origin === 'profile' && needed === false && !isUnchecked(waiver, size);
}
function isUnchecked({ path }, size) {
    return groupUnchecked(size)
        .flatMap(({ paths }) => paths)
        .some((budget) => budget === path || (0,_size_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternCovers */ .J)(budget, path));
}
/** The author of a waiver and where it is written. */
function waiverAuthor({ author, origin }) {
    return author === null ? origin : `${author} (${origin})`;
}
/** A waiver in one line; `size` shows whether any budget needs it. */
function waiverLine(waiver, size) {
    const { amountBytes, reason } = waiver;
    return `waiver of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(amountBytes)} ${waiverEnd(waiver, size)}: ${reason} – ${waiverAuthor(waiver)}`;
}


/***/ }),

/***/ 45112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns),
/* harmony export */   u: () => (/* binding */ colorsFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

function colorsFor(color) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(color);
}
/** Aligns cells in columns, with two spaces between them and no trailing space. */
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
/** Counts characters, not UTF-16 units. */
function lengthOf(text) {
    return Array.from(text).length;
}


/***/ }),

/***/ 19476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mismatchRows),
/* harmony export */   f: () => (/* binding */ renderConfigTable)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63906);


/**
 * Requested and effective options as aligned lines: `✓ CONFIG_VIRTIO  y`, and for an option that
 * was not honoured `✗ CONFIG_NET  y → n  needs …`. Mismatches come first; `•` marks a difference
 * that the profile's author need not fix.
 */
function renderConfigTable(config, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .colorsFor */ .u)(options.color);
    const wrong = new Set(config.mismatches.map(({ option }) => option));
    const honoured = Object.entries(config.requested)
        .filter(([option]) => !wrong.has(option))
        .map(([option, requested]) => {
        const explanation = config.explained[option];
        const effective = (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(config.effective[option] ?? requested);
        return explanation === undefined
            ? [{ text: '✓', paint: colors.green }, { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(option) }, { text: effective }]
            : [
                { text: '•', paint: colors.cyan },
                { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(option) },
                { text: `${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(requested)} → ${effective}` },
                { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(explanation), paint: colors.dim },
            ];
    });
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)([...mismatchRows(config, colors), ...honoured]).join('\n');
}
/** Only the rows of options that were not honoured. */
function mismatchRows({ mismatches }, colors) {
    return mismatches.map(({ option, requested, effective, reason }) => [
        { text: '✗', paint: colors.red },
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(option), paint: colors.bold },
        { text: `${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(requested)} → ${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(effective)}`, paint: colors.red },
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(reason), paint: colors.dim },
    ]);
}


/***/ }),

/***/ 75127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MO: () => (/* binding */ crashLine),
  Is: () => (/* binding */ evidenceBlocks),
  oN: () => (/* binding */ excerptBlocks),
  jl: () => (/* binding */ hintBlock)
});

// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(45112);
// EXTERNAL MODULE: ./src/report/budgets/excerpts.ts
var excerpts = __webpack_require__(52253);
// EXTERNAL MODULE: ./src/report/terminal/config-table.ts
var config_table = __webpack_require__(19476);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
;// CONCATENATED MODULE: ./src/report/budgets/bar.ts
/** Null if there is nothing to draw: the path matches nothing, or size and limit are 0. */
function budgetBar({ bytes, limitBytes, waivedBytes = 0, }) {
    if (bytes === null)
        return null;
    const limit = Math.max(limitBytes, 0);
    const whole = Math.max(bytes, limit);
    if (whole === 0)
        return null;
    const above = Math.max(bytes - limit, 0);
    const waived = Math.min(above, waivedBytes);
    return {
        within: Math.min(bytes, limit) / whole,
        waived: waived / whole,
        over: (above - waived) / whole,
    };
}

// EXTERNAL MODULE: ./src/report/budgets/remarks.ts
var budgets_remarks = __webpack_require__(82170);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/terminal/budgets.ts





const marks = {
    broken: '✗',
    warned: '!',
    waived: '•',
    kept: '✓',
};
const barWidth = 16;
const mostShown = 40;
const mostKept = 5;
/** Budgets as bars, unchecked budgets, and waivers, each as a block of lines. */
function budgetBlocks({ size }, colors) {
    if (size === null)
        return [];
    return [
        budgetBlock(size, colors),
        uncheckedBlock(size, colors),
        waiverBlock(size, colors),
    ].filter((block) => block.length > 0);
}
function budgetBlock({ budgets }, colors) {
    if (budgets.length === 0)
        return [];
    const paints = {
        broken: colors.red,
        warned: colors.yellow,
        waived: colors.cyan,
        kept: colors.green,
    };
    const notKept = (0,budgets_remarks/* worstFirst */.md)(budgets.filter((budget) => (0,budgets_remarks/* budgetState */.t_)(budget) !== 'kept'));
    const kept = budgets.filter((budget) => (0,budgets_remarks/* budgetState */.t_)(budget) === 'kept');
    const rows = [...notKept.slice(0, mostShown), ...kept.slice(0, mostKept)].map((budget) => budgetRow(budget, paints[(0,budgets_remarks/* budgetState */.t_)(budget)], colors));
    const more = Math.max(notKept.length - mostShown, 0) + Math.max(kept.length - mostKept, 0);
    return [
        colors.bold(`Size budgets: ${(0,budgets_remarks/* budgetCount */.Ly)(budgets)}`),
        ...(0,columns/* alignColumns */.R)(rows, '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more budget')}`)] : []),
    ];
}
function budgetRow(budget, paint, colors) {
    const { path, limitBytes, bytes } = budget;
    const over = bytes === null ? 0 : bytes - limitBytes;
    const growth = (0,budgets_remarks/* budgetGrowth */.v4)(budget);
    const remarks = [
        bytes === null
            ? `limit ${(0,quantities/* formatBytes */.z3)(limitBytes)}`
            : `${(0,quantities/* formatBytes */.z3)(bytes)} of ${(0,quantities/* formatBytes */.z3)(limitBytes)}`,
        ...(growth === '' ? [] : [growth]),
        ...(0,budgets_remarks/* budgetRemarks */.vV)(budget),
    ];
    return [
        { text: marks[(0,budgets_remarks/* budgetState */.t_)(budget)], paint },
        { text: (0,sanitize/* sanitize */.aj)(path), paint: colors.bold },
        barCell(budget, paint, colors),
        {
            text: bytes === null
                ? 'names nothing'
                : over > 0
                    ? `${(0,quantities/* formatByteChange */.Ul)(over)} over`
                    : `${(0,quantities/* formatBytes */.z3)(-over)} free`,
            align: 'right',
            paint: over > 0 || bytes === null ? paint : colors.dim,
        },
        { text: (0,sanitize/* sanitize */.aj)(remarks.join('; ')), paint: colors.dim },
    ];
}
/** Solid up to the limit, shaded above, dots for free room: the parts differ without colour too. */
function barCell(budget, paint, { dim, green, cyan, red }) {
    const bar = budgetBar(budget);
    if (bar === null)
        return { text: '' };
    const over = cellsOf(bar.over);
    const waived = Math.min(cellsOf(bar.waived), barWidth - over);
    const within = Math.min(Math.round(bar.within * barWidth), barWidth - over - waived);
    const free = barWidth - within - waived - over;
    const [solid, excused, above, room] = [
        '█'.repeat(within),
        '▒'.repeat(waived),
        '▓'.repeat(over),
        '·'.repeat(free),
    ];
    const overPaint = budget.severity === 'warn' ? paint : red;
    return {
        text: `${solid}${excused}${above}${room}`,
        paint: () => `${green(solid)}${cyan(excused)}${overPaint(above)}${dim(room)}`,
    };
}
/** Any share above zero gets at least one cell. */
function cellsOf(share) {
    return share === 0 ? 0 : Math.max(Math.round(share * barWidth), 1);
}
function uncheckedBlock(size, colors) {
    return (0,budgets_remarks/* groupUnchecked */.cr)(size).map((unchecked) => {
        const { paths } = unchecked;
        const count = `${(0,quantities/* formatNumberOf */.Of)(paths.length, 'budget')} on growth${(0,budgets_remarks/* sinceText */.I)(unchecked)}`;
        const why = (0,sanitize/* sanitize */.aj)((0,budgets_remarks/* lackText */.V$)(unchecked), 500);
        return `  ${colors.yellow(`${count} not checked`)} (${(0,sanitize/* sanitize */.aj)(paths.join(', '), 500)}): ${why}`;
    });
}
function waiverBlock(size, colors) {
    const { waivers = [] } = size;
    const more = waivers.length - mostShown;
    const rows = waivers.slice(0, mostShown).map((waiver) => [
        { text: 'waiver', paint: waiver.expired ? colors.red : colors.cyan },
        { text: (0,sanitize/* sanitize */.aj)(waiver.path), paint: colors.bold },
        { text: (0,quantities/* formatBytes */.z3)(waiver.amountBytes), align: 'right' },
        {
            text: (0,budgets_remarks/* waiverEnd */.Au)(waiver, size),
            paint: waiver.expired ? colors.red : (text) => text,
        },
        { text: (0,sanitize/* sanitize */.aj)(`${waiver.reason} – ${(0,budgets_remarks/* waiverAuthor */.KV)(waiver)}`, 300), paint: colors.dim },
    ]);
    if (rows.length === 0)
        return [];
    return [
        ...(0,columns/* alignColumns */.R)(rows, '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more waiver')}`)] : []),
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/evidence.ts





/** Why it failed: excerpts, broken rules and the hint, a list of lines each. */
function evidenceBlocks(result, colors, width) {
    const { hint } = result.verdict;
    return [
        ...crashBlock(result, colors),
        ...excerptBlocks((0,excerpts/* excerptsOf */.U)(result), colors, width),
        ...mismatchBlock(result, colors),
        ...budgetBlocks(result, colors),
        ...(hint === null ? [] : [hintBlock(hint, colors)]),
    ];
}
function crashBlock({ crash }, colors) {
    return crash === undefined ? [] : [[crashLine(crash, colors)]];
}
/** The title of a crash, and its place in the user's own files. */
function crashLine({ title, place }, colors) {
    const where = place === undefined ? '' : `  ${(0,sanitize/* sanitize */.aj)(place.file)}:${place.line}`;
    return `  ${colors.yellow('crash:')} ${(0,sanitize/* sanitize */.aj)(title)}${where}`;
}
/** The excerpts that prove a verdict, each below the name of its source. */
function excerptBlocks(evidence, colors, width) {
    const excerpts = evidence.slice(0, 5).filter(({ lines }) => lines.length > 0);
    return excerpts.map(({ source, firstLine, lines }) => [
        `  ${colors.bold((0,sanitize/* sanitize */.aj)(source))}`,
        ...(0,sanitize/* numberedLines */.UF)(firstLine, lines).map((line) => `  ${cutTo(line, width - 2)}`),
    ]);
}
function hintBlock(hint, colors) {
    return [`  ${colors.yellow('hint:')} ${(0,sanitize/* sanitize */.aj)(hint, 1000)}`];
}
function mismatchBlock({ config }, colors) {
    if (config === null || config.mismatches.length === 0)
        return [];
    return [(0,columns/* alignColumns */.R)((0,config_table/* mismatchRows */.C)(config, colors), '  ')];
}
function cutTo(line, columns) {
    const characters = Array.from(line);
    return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`;
}


/***/ }),

/***/ 73801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63906);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75127);



/** Renders why a command failed without a result to report. */
function renderFailure({ kind, summary, evidence, hint, crash }, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .colorsFor */ .u)(options.color);
    const blocks = [
        [`${colors.red(colors.bold(`✗ ${kind}`))}  ${colors.bold((0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(summary, 1000))}`],
        ...(crash === undefined ? [] : [[(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .crashLine */ .MO)(crash, colors)]]),
        ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptBlocks */ .oN)(evidence, colors, Number.POSITIVE_INFINITY),
        ...(hint === undefined ? [] : [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hintBlock */ .jl)(hint, colors)]),
    ];
    return (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}


/***/ }),

/***/ 17925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   R1: () => (/* binding */ mayExcuse),
/* harmony export */   Rh: () => (/* binding */ waiversOf),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ud: () => (/* binding */ listWaivers)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43497);

/** `today` is a date such as 2026-12-31, which compares as text. */
function isExpired({ until }, today) {
    return today > until;
}
/** Waivers of a budget, named by its pattern in the profile or by the path of the node. */
function waiversOf(waivers, written, path) {
    return waivers.filter((waiver) => concerns(waiver, { path, pattern: written }));
}
/**
 * All waivers for the reports, including those that no budget needs, but without expired waivers of
 * earlier commits that no budget needs.
 */
function listWaivers(waivers, budgets, today) {
    const all = waivers.map((waiver) => {
        const named = budgets.filter((budget) => concerns(waiver, budget));
        const own = named.filter((budget) => mayExcuse(waiver, budget));
        const days = daysBetween(today, waiver.until);
        return {
            ...waiver,
            expired: isExpired(waiver, today),
            used: named.length > 0 || budgets.some(({ pattern }) => isWithin(waiver.path, pattern)),
            needed: own.some(({ bytes, limitBytes }) => bytes !== null && bytes > limitBytes),
            ...(Number.isNaN(days) ? {} : { daysLeft: days }),
        };
    });
    // A commit keeps its trailer forever: an expired one is reported only if it is needed.
    return all.filter(({ earlier, expired, needed }) => earlier !== true || !expired || needed);
}
/** Whether a waiver names this budget, by its path or by its pattern. */
function concerns(waiver, { path, pattern }) {
    return waiver.path === path || waiver.path === pattern;
}
/** Growth counts from the merge base, which includes what earlier waivers excused. */
function mayExcuse({ earlier }, { kind, per }) {
    return earlier !== true || kind !== 'growth' || per === 'release';
}
/** Only nodes that break a pattern are reported; a waiver may be for another node. */
function isWithin(path, pattern) {
    return pattern !== undefined && (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternCovers */ .J)(pattern, path);
}
const dayMs = 86_400_000;
/** In whole days; NaN if one is not a date. */
function daysBetween(from, until) {
    return Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
}


/***/ }),

/***/ 43497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ patternCovers),
/* harmony export */   b: () => (/* binding */ nodesMatching)
/* harmony export */ });
/* harmony import */ var _host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56736);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);


/**
 * The nodes below `root` that match a pattern, in tree order: `*` stands for any part of a name,
 * `**` for any number of levels. The exact path of a node matches only that node. Views are entered
 * only if the pattern names them, so no bytes count twice.
 */
function nodesMatching(root, pattern, { rests = true } = {}) {
    const exact = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, pattern);
    if (exact !== undefined)
        return [{ path: pattern, node: exact }];
    if (!pattern.includes('*'))
        return [];
    const segments = segmentsOf(pattern);
    const found = [];
    // The set of pattern positions that may match the children of a node.
    const walk = (node, path, open) => {
        const literal = new Set([...open].map((position) => segments[position]));
        const views = (node.views ?? []).filter(({ name }) => literal.has(name));
        for (const child of [...(node.children ?? []), ...views]) {
            const isRest = !rests && child.kind === 'unattributed';
            const entered = isRest ? withParenthesis(open, segments) : open;
            const next = (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .stepInto */ .bX)(child.name, entered, segments);
            const after = (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .withSkipped */ .DY)(next, segments);
            const childPath = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(path, child.name);
            if (next.has(segments.length) || (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .endsOpen */ .xT)(entered, segments))
                found.push({ path: childPath, node: child });
            after.delete(segments.length);
            if (after.size > 0)
                walk(child, childPath, after);
        }
    };
    walk(root, '', (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .withSkipped */ .DY)(new Set([0]), segments));
    return found;
}
function withParenthesis(positions, segments) {
    return new Set([...positions].filter((position) => segments[position]?.startsWith('(')));
}
/** Whether a pattern would match an attributed node with this path. */
function patternCovers(pattern, path) {
    return (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesNames */ ._p)(segmentsOf(pattern), path.split('/').map(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC));
}
function segmentsOf(pattern) {
    return (0,_host_files_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .joinLevels */ .mr)(pattern.split('/').map(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC));
}


/***/ })

};
