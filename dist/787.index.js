export const id = 787;
export const ids = [787];
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

/***/ 79787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(11197);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/headline.ts
var report_headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/terminal-evidence.ts + 1 modules
var terminal_evidence = __webpack_require__(57335);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
// EXTERNAL MODULE: ./src/report/size-text.ts
var size_text = __webpack_require__(35477);
;// CONCATENATED MODULE: ./src/report/terminal-details.ts






/** Everything beside verdict and cause: assertions, options, sizes, times, files. */
function detailBlocks(result, colors, top) {
    return [
        ...assertionBlock(result, colors),
        ...configBlock(result, colors),
        ...metricBlock(result, colors),
        ...sizeBlock(result, colors, top),
        ...timeBlock(result, colors),
        ...fileBlock(result, colors),
    ];
}
function block(title, rows, colors) {
    return [colors.bold(title), ...(0,columns/* alignColumns */.R)(rows, '  ')];
}
function assertionBlock({ assertions }, colors) {
    if (assertions.length === 0)
        return [];
    const marks = {
        passed: { text: '✓', paint: colors.green },
        failed: { text: '✗', paint: colors.red },
        'not-reached': { text: '–', paint: colors.yellow },
    };
    const passed = assertions.filter(({ status }) => status === 'passed').length;
    const rows = assertions.map(({ id, status, atMs, reason }) => [
        marks[status],
        { text: (0,harmless/* harmless */.Is)(id, 100) },
        { text: atMs === null ? '' : (0,quantities/* formatDuration */.a3)(atMs), align: 'right' },
        {
            text: (0,harmless/* harmless */.Is)(reason ?? (status === 'not-reached' ? 'not reached' : '')),
            paint: colors.dim,
        },
    ]);
    return [block(`Assertions: ${passed} of ${assertions.length} passed`, rows, colors)];
}
function configBlock({ config }, colors) {
    const requested = Object.keys(config?.requested ?? {}).length;
    if (config === null || requested === 0)
        return [];
    const wrong = config.mismatches.length;
    const explained = Object.entries(config.explained);
    const good = colors.green(`✓ ${requested - wrong - explained.length}`);
    const bad = wrong === 0 ? '' : `, ${colors.red(`✗ ${wrong}`)} (above)`;
    return [
        [
            `${colors.bold('Configuration')}: ${good}${bad}`,
            ...explained.map(([option, why]) => `  ${colors.cyan('•')} ${(0,harmless/* harmless */.Is)(option)}  ${(0,harmless/* harmless */.Is)(why)}`),
        ],
    ];
}
function metricBlock({ metrics }, colors) {
    const rows = Object.entries(metrics).map(([name, value]) => [
        { text: (0,harmless/* harmless */.Is)(name, 100) },
        { text: Number.isInteger(value) ? (0,quantities/* formatCount */.B4)(value) : String(value), align: 'right' },
    ]);
    return rows.length === 0 ? [] : [block('Metrics', rows, colors)];
}
function sizeBlock({ size }, colors, top) {
    if (size === null)
        return [];
    const rows = (0,size_figures/* artifactSizes */.V)(size).map(({ name, oldBytes, newBytes }) => [
        { text: (0,harmless/* harmless */.Is)(name, 100) },
        { text: newBytes === null ? 'gone' : (0,quantities/* formatBytes */.z3)(newBytes), align: 'right' },
        size.baseline === null
            ? { text: '' }
            : {
                text: (0,quantities/* formatDelta */.CW)(oldBytes ?? 0, newBytes ?? 0),
                paint: (0,size_text/* changePaint */.F7)((newBytes ?? 0) - (oldBytes ?? 0), colors),
            },
    ]);
    const against = size.baseline === null ? 'no baseline' : `against ${(0,harmless/* harmless */.Is)(size.baseline.source)}`;
    const changes = size.delta?.changes ?? [];
    const more = changes.length - top;
    const moreLine = more > 0 ? [colors.dim(`    … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more change')}`)] : [];
    return [
        [
            ...block(`Size, ${against}`, rows, colors),
            ...(0,columns/* alignColumns */.R)((0,size_text/* changeRows */.QP)(changes.slice(0, top), colors), '    '),
            ...moreLine,
        ],
    ];
}
function timeBlock(result, colors) {
    const { boot, build, timings } = result;
    const lines = [
        ...(boot === null ? [] : [bootLine(boot)]),
        ...(build === null
            ? []
            : [`build ${(0,quantities/* formatDuration */.a3)(build.durationMs)}, image cache ${build.cache.image}`]),
        ...(timings.length === 0
            ? []
            : [
                timings
                    .map(({ stage, durationMs }) => `${(0,harmless/* harmless */.Is)(stage)} ${(0,quantities/* formatDuration */.a3)(durationMs)}`)
                    .join(' · '),
            ]),
        (0,harmless/* harmless */.Is)((0,report_headline/* hostLine */.Pn)(result)),
    ];
    return [[colors.bold('Times and host'), ...lines.map((line) => `  ${line}`)]];
}
function bootLine(boot) {
    const { timeToFirstByteMs: first, timeToReadyMs: ready, durationMs, exit } = boot;
    return [
        `boot: ${first === null ? 'no output' : `first byte ${(0,quantities/* formatDuration */.a3)(first)}`}`,
        ready === null ? 'never ready' : `ready ${(0,quantities/* formatDuration */.a3)(ready)}`,
        `end ${(0,quantities/* formatDuration */.a3)(durationMs)} (${(0,harmless/* harmless */.Is)(exit.reason)})`,
        `${boot.accelerator}: ${(0,harmless/* harmless */.Is)(boot.acceleratorReason)}`,
    ].join(' · ');
}
function fileBlock({ artifacts }, colors) {
    const rows = artifacts.map(({ role, path, bytes }) => [
        { text: role, paint: colors.dim },
        { text: (0,harmless/* harmless */.Is)(path) },
        { text: (0,quantities/* formatBytes */.z3)(bytes), align: 'right', paint: colors.dim },
    ]);
    return rows.length === 0 ? [] : [block('Files', rows, colors)];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts





/** What a person sees at the end of a run: verdict, cause and figures first, then the details. */
function renderTerminal(result, options) {
    const colors = (0,columns/* colorsFor */.u)(options.color);
    const headline = (0,report_headline/* headlineOf */.gD)(result);
    const blocks = [
        headlineLines(headline, options.color),
        ...(0,terminal_evidence/* evidenceBlocks */.Is)(result, colors, options.width ?? Number.POSITIVE_INFINITY),
        ...detailBlocks(result, colors, options.top),
    ];
    return (0,harmless/* withoutCommands */.Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
function headlineLines(headline, color) {
    const { bold, dim, green, red } = (0,columns/* colorsFor */.u)(color);
    const { passed, kind, summary, subject, figures } = headline;
    const paint = passed ? green : red;
    const inline = (parts) => parts.map((part) => (0,harmless/* harmless */.Is)(part)).join(' · ');
    return [
        `${paint(bold(`${passed ? '✓' : '✗'} ${kind}`))}  ${bold((0,harmless/* harmless */.Is)(summary))}`,
        `  ${dim(inline(subject))}`,
        `  ${inline(figures)}`,
    ];
}

// EXTERNAL MODULE: ./src/run.ts + 13 modules
var run = __webpack_require__(24346);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var cli_options = __webpack_require__(12838);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/console/plain-text.ts
var plain_text = __webpack_require__(33529);
;// CONCATENATED MODULE: ./src/cli/progress.ts


/** Without a terminal a line every so often shows that a long build is alive. */
const heartbeatMs = 15_000;
const redrawMs = 100;
function elapsed(ms) {
    const seconds = ms / 1000;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    return seconds < 60
        ? `${Math.round(seconds)} s`
        : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
/**
 * Shows how a run goes on: stages as they begin and end, the unit that is being compiled, how many
 * of how many, for how long. On a terminal one line is rewritten; elsewhere lines are added.
 */
function createProgress(screen, options) {
    const colors = picocolors_default().createColors(screen.isTTY === true && (picocolors_default()).isColorSupported);
    let stageStarted = 0;
    let lastShown = 0;
    let status = false;
    const line = (text) => {
        screen.write(`${status ? '\r\u001b[K' : ''}${text}\n`);
        status = false;
    };
    const showStep = (event) => {
        const now = performance.now();
        const since = now - lastShown;
        if (since < (screen.isTTY === true ? redrawMs : heartbeatMs))
            return;
        lastShown = now;
        const share = event.total === undefined
            ? `${event.done}`
            : `${event.done} of ${event.total} (${Math.floor((100 * event.done) / event.total)} %)`;
        const text = `  ${share}, ${elapsed(now - stageStarted)}: ${(0,plain_text/* toPlainText */.b)(event.label)}`;
        if (screen.isTTY !== true) {
            line(text);
            return;
        }
        screen.write(`\r\u001b[K${text.slice(0, (screen.columns ?? 80) - 1)}`);
        status = true;
    };
    return (event) => {
        if (options.quiet && event.type !== 'warning')
            return;
        switch (event.type) {
            case 'stage':
                stageStarted = performance.now();
                lastShown = stageStarted;
                {
                    line(`${colors.cyan('▸')} ${event.title}`);
                    return;
                }
            case 'stage-done': {
                const detail = event.detail === '' ? '' : `${event.detail}, `;
                line(`  ${event.ok ? '' : `${colors.red('✗')} `}${colors.dim(`${(0,plain_text/* toPlainText */.b)(detail)}${elapsed(event.durationMs)}`)}`);
                return;
            }
            case 'step':
                if (!options.verbose)
                    showStep(event);
                return;
            case 'output':
                if (options.verbose)
                    line(colors.dim(`  │ ${(0,plain_text/* toPlainText */.b)(event.line)}`));
                return;
            case 'notice': {
                line(`  ${(0,plain_text/* toPlainText */.b)(event.message)}`);
                return;
            }
            case 'warning': {
                line(`${colors.yellow('!')} ${(0,plain_text/* toPlainText */.b)(event.message)}`);
                return;
            }
        }
    };
}

// EXTERNAL MODULE: ./src/cli/show.ts
var show = __webpack_require__(78273);
;// CONCATENATED MODULE: ./src/cli/run-command.ts







const run_command_top = 10;
/** `run`, `build` and `boot`: tells the story and reports; the exit status is the verdict's. */
async function runCommand(command, profile, options, signal) {
    const { image, baseline, json, quiet } = options;
    const progress = createProgress(process.stderr, options);
    const { result, out } = await (0,run.run)({
        ...(0,cli_options/* requestOf */.fo)(profile, options, signal),
        command,
        ...(image === undefined ? {} : { image }),
        ...(baseline === undefined ? {} : { baseline }),
    }, progress);
    const { kind, summary } = result.verdict;
    if (quiet)
        (0,show/* say */.cv)(`${kind}: ${summary}\n`, json);
    else {
        (0,show/* say */.cv)(renderTerminal(result, { color: (0,show/* wantsColor */.zK)(), width: (0,show/* columns */.YB)(), top: run_command_top }), json);
        if ((0,verdict/* ownerOfVerdict */.sG)(kind) !== 'user')
            (0,show/* say */.cv)(`\n  all files: ${external_node_path_default().relative('', out) || '.'}/\n`, json);
    }
    await (0,show/* writeJson */.GF)(result, json);
    return (0,verdict/* exitCodeOf */.FO)(kind);
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
