export const id = 109;
export const ids = [109];
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

/***/ 41109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeCommand: () => (/* binding */ judgeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _console_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60860);
/* harmony import */ var _console_timeline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63350);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73285);
/* harmony import */ var _kernels_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88473);
/* harmony import */ var _profile_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16417);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11197);
/* harmony import */ var _report_failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68986);
/* harmony import */ var _run_boot_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51241);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53138);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78273);











/** Where the recording of a log may be: beside it, under our own name for it. */
async function readRecording(log) {
    return ((await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfThere */ .pM)(log.replace(/\.log$/, '.timeline.jsonl'))) ??
        (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfThere */ .pM)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(log), _console_timeline_js__WEBPACK_IMPORTED_MODULE_9__/* .timelineName */ .rv))));
}
/** `judge`: the verdict on a log that already exists, by the same judge as on a live console. */
async function judgeCommand(reference, log, options) {
    const profile = await (0,_profile_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loadProfile */ .iH)({
        reference,
        directory: process.cwd(),
        overrides: [...options.set, ...(options.arch === undefined ? [] : [`arch=${options.arch}`])],
        families: _kernels_families_js__WEBPACK_IMPORTED_MODULE_3__/* .families */ .T,
    });
    if (!profile.ok)
        return (0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .showFailure */ .iV)(profile.failure);
    if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(log))) {
        const missing = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `no console log ${log}`);
        return (0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .showFailure */ .iV)(missing.failure);
    }
    const bytes = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(log);
    const recording = await readRecording(log);
    const recorded = recording === undefined ? undefined : (0,_console_timeline_js__WEBPACK_IMPORTED_MODULE_9__/* .replayEvents */ .tZ)(bytes, recording);
    const judge = new _console_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .Judge */ .I((0,_run_boot_image_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeSettingsOf */ .or)(profile.value, (0,_kernels_families_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .A)(profile.value.kernel)));
    (0,_console_timeline_js__WEBPACK_IMPORTED_MODULE_9__/* .replay */ .eZ)(judge, recorded ?? (0,_console_timeline_js__WEBPACK_IMPORTED_MODULE_9__/* .untimedEvents */ .S0)(bytes));
    // A recording that stops short of a verdict was cut off with its run.
    if (!judge.settled())
        judge.observe({ type: 'log-end', atMs: judge.deadlineMs() });
    const report = judge.report();
    if (report === undefined)
        throw new Error('the judge has no verdict at the end of the log');
    const { verdict, assertions, metrics } = report;
    const colors = (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_10__/* .colorsFor */ .u)((0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .wantsColor */ .zK)());
    if (verdict.kind === 'pass')
        (0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)(`${colors.green('✓ pass')}  ${verdict.summary}\n`, options.json);
    else
        (0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)((0,_report_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFailure */ .z)(verdict, { color: (0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .wantsColor */ .zK)() }), options.json);
    if (recorded === undefined && !options.quiet)
        (0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv)('\n  judged without times: there is no recording beside the log\n', options.json);
    await (0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .writeJson */ .GF)({ verdict: { ...verdict, owner: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOfVerdict */ .sG)(verdict.kind) }, assertions, metrics }, options.json);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodeOf */ .FO)(verdict.kind);
}


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
