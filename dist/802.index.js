export const id = 802;
export const ids = [802];
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

/***/ 25551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ readSizeInput),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   qp: () => (/* binding */ noTable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63485);
/* harmony import */ var _host_files_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57006);
/* harmony import */ var _host_process_tool_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63244);
/* harmony import */ var _size_tables_table_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78197);
/* harmony import */ var _size_folder_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28194);
/* harmony import */ var _size_measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93013);
/* harmony import */ var _size_narrow_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21282);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53138);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34964);










/** Imported lazily: loading the result schema takes longer than measuring most files. */
const resultReader = async () => Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(246), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 2863));
const unzipLimits = { timeoutMs: 20_000, outputBytes: 256 << 20 };
/**
 * Reads the sizes of a file, a folder or a run. A run is given by its result.json, by the artifact
 * folder that holds it, or by the .zip of that artifact; it is not measured again.
 */
async function readSizeInput(input, options = {}) {
    if (!(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileExists */ .hR)(input)))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `no file ${input}`);
    if (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(input))
        return readFolder(input);
    if (await (0,_host_files_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .isPipeOrDevice */ .qD)(input))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `${input} is a pipe or a device; give a file`);
    if (input.endsWith('.json')) {
        const { readResult } = await resultReader();
        const result = await readResult(input);
        const hasNoResult = !result.ok && node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(input) !== _output_files_js__WEBPACK_IMPORTED_MODULE_8__/* .resultName */ .x5;
        if (!hasNoResult || options.anyFile !== true)
            return inputOfResult(result, input, null);
    }
    if (input.endsWith('.zip')) {
        const zipped = await readZip(input);
        if (zipped !== null)
            return zipped;
        if (options.anyFile !== true)
            return noResultIn(input);
    }
    const measured = await (0,_size_measure_js__WEBPACK_IMPORTED_MODULE_6__/* .readSizeTree */ .K)([await (0,_size_folder_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .withNeighbours */ .L)(input)], options);
    return measured.ok
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .success */ .kX)({ kind: 'file', tree: measured.value.tree, remark: null })
        : asWrongInput(measured.failure);
}
async function readFolder(folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _output_files_js__WEBPACK_IMPORTED_MODULE_8__/* .resultName */ .x5);
    if (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileExists */ .hR)(file)) {
        const { readResult } = await resultReader();
        return inputOfResult(await readResult(file), file, file);
    }
    const tree = await (0,_size_folder_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readFolderTree */ .B)(folder);
    return tree.ok ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .success */ .kX)({ kind: 'folder', tree: tree.value, remark: null }) : tree;
}
/** A damaged file is a failed build only if we built it; here the user named it. */
function asWrongInput({ kind, summary, ...more }) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)(kind === 'build-failed' ? 'invalid-profile' : kind, summary, more);
}
function inputOfResult(result, name, remark) {
    if (!result.ok)
        return result;
    const { size } = result.value;
    return size === null
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `${name} has no sizes: its run ended before they were measured`)
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .success */ .kX)({ kind: 'result', tree: size.tree, remark });
}
function noResultIn(zip) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `${zip} has no ${_output_files_js__WEBPACK_IMPORTED_MODULE_8__/* .resultName */ .x5} at its top level`, {
        hint: `to compare its contents, unpack it and name the folder: unzip ${zip} -d FOLDER`,
    });
}
/**
 * Reads the result from the .zip of an artifact with `unzip` (Info-ZIP), which GitHub's runners
 * have. Null for any other .zip, which is measured like any file.
 */
async function readZip(file) {
    const output = (0,_host_process_tool_output_js__WEBPACK_IMPORTED_MODULE_3__/* .toolOutput */ .W)(['unzip', '-p', node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file), _output_files_js__WEBPACK_IMPORTED_MODULE_8__/* .resultName */ .x5], unzipLimits);
    switch (output.kind) {
        case 'output': {
            const { parseResult } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(246), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 17246));
            const name = `${_output_files_js__WEBPACK_IMPORTED_MODULE_8__/* .resultName */ .x5} in ${file}`;
            return inputOfResult(parseResult(output.bytes.toString(), name), name, name);
        }
        case 'missing':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('infrastructure', `cannot open ${file}: unzip is not installed`, {
                hint: 'install the package unzip, or unpack the file and name the folder',
            });
        case 'failed':
            return null;
        case 'too-large':
        case 'timeout':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `${_output_files_js__WEBPACK_IMPORTED_MODULE_8__/* .resultName */ .x5} in ${file} is too large`);
    }
}
/** The part of a tree that matches `--filter`. */
function narrowed(tree, filter) {
    if (filter === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .success */ .kX)(tree);
    const part = (0,_size_narrow_js__WEBPACK_IMPORTED_MODULE_9__/* .narrowTree */ .Y)(tree, filter);
    return part === null
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `nothing in the size tree matches ${filter}`, {
            hint: 'patterns are paths as `size` shows them: vmlinux/.text/tcp_*, **/*.ko',
        })
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .success */ .kX)(part);
}
/** The failure if there is no such table, with what it needs. */
function noTable(by, where) {
    const why = `${where} has no sizes by ${by}: this needs ${(0,_size_tables_table_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .neededFor */ .r4)(by)}`;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', why).failure;
}


/***/ }),

/***/ 53734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changePaint)
/* harmony export */ });
function changePaint(bytes, colors) {
    return bytes > 0 ? colors.red : bytes < 0 ? colors.green : colors.dim;
}


/***/ }),

/***/ 9402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ changeTreeRows),
/* harmony export */   w: () => (/* binding */ renderChangeTrees)
/* harmony export */ });
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53734);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58249);





/** Net changes by level; of each node the largest changes, then the sum of the others. */
function changeTreeRows({ children }, top, names, level = 0) {
    const others = children.slice(top);
    const rest = {
        name: `(${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(others.length, 'other')})`,
        level,
        bytes: others.reduce((sum, { bytes }) => sum + bytes, 0),
        isRest: true,
    };
    return [
        ...children.slice(0, top).flatMap((child) => {
            const { name, bytes } = child;
            const row = { name: (0,_readable_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(name, names) ?? name, level, bytes, isRest: false };
            return [row, ...changeTreeRows(child, top, names, level + 1)];
        }),
        ...(others.length === 0 ? [] : [rest]),
    ];
}
/** Renders both trees as indented lines. */
function renderChangeTrees({ files, memory }, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .colorsFor */ .u)(options.color);
    const linesOf = (tree, about) => [
        `${(0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(tree.bytes, colors)(colors.bold((0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(tree.bytes)))} ${about}`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(cellsOf(changeTreeRows(tree, options.top, options.names), colors), '  '),
    ];
    return [
        ...(files.magnitude === 0 ? ['No change in size.'] : linesOf(files, 'in all')),
        ...(memory.magnitude === 0 ? [] : linesOf(memory, 'of memory beyond the files, as .bss')),
    ].join('\n');
}
function cellsOf(rows, colors) {
    return rows.map(({ name, level, bytes, isRest }) => [
        { text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByteChange */ .Ul)(bytes), align: 'right', paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(bytes, colors) },
        {
            text: `${'  '.repeat(level)}${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .aj)(name)}`,
            paint: isRest ? colors.dim : (text) => text,
        },
    ]);
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

/***/ 21282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ narrowTree),
/* harmony export */   y: () => (/* binding */ namedAs)
/* harmony export */ });
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19000);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43497);


/**
 * The part of a tree that matches a pattern: matching nodes are kept whole, the nodes above them
 * are the sums of what is left. Null if nothing matches.
 */
function narrowTree(root, pattern) {
    const matched = new Set((0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesMatching */ .b)(root, pattern).map(({ node }) => node));
    const narrow = (node) => {
        if (matched.has(node))
            return node;
        const children = (node.children ?? []).map(narrow).filter((child) => child !== null);
        const views = (node.views ?? []).map(narrow).filter((view) => view !== null);
        if (children.length === 0 && views.length === 0)
            return null;
        const sum = (0,_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .X)(node.name, node.kind, children);
        return views.length === 0 ? sum : { ...sum, views };
    };
    return narrow(root);
}
/**
 * Renames the only artifact or folder of a tree to that of the other tree: two single files are
 * compared whatever their names.
 */
function namedAs(before, after) {
    const [old, now] = [before.children, after.children];
    const [onlyOld, onlyNow] = [old?.[0], now?.[0]];
    if (old?.length !== 1 || now?.length !== 1)
        return before;
    if (onlyOld === undefined || onlyNow === undefined || onlyOld.name === onlyNow.name)
        return before;
    return { ...before, children: [{ ...onlyOld, name: onlyNow.name }] };
}


/***/ }),

/***/ 21309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flatRows),
/* harmony export */   e: () => (/* binding */ flatTable)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58777);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75501);
/* harmony import */ var _table_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78197);



/**
 * A flat table of the nodes of one kind, whose rows add up to the whole. If an artifact has the
 * kind in a view only, that view is used. Null if there are no nodes of the kind.
 */
function flatTable(tree, by) {
    const { rows, views } = flatRows(tree, by);
    const { kinds } = _table_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .tablePlaces */ .xn[by];
    if (!rows.some(({ kind }) => kinds.has(kind) || kind === 'artifact'))
        return null;
    const sum = (of) => rows.reduce((total, row) => total + of(row), 0);
    return {
        by,
        bytes: sum(({ bytes }) => bytes),
        memoryBytes: sum(({ memoryBytes }) => memoryBytes),
        rows,
        views,
    };
}
/** The rows of a table, even if none of them is of the kind. */
function flatRows(tree, by) {
    const found = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesOf */ .wf)(tree, '', isArtifact).map(({ path, node }) => artifactRows(node, path, by));
    return {
        rows: found.flatMap(({ rows }) => rows),
        views: found.flatMap(({ views }) => views),
    };
}
function isArtifact({ kind }) {
    return kind === 'artifact';
}
/** Leaves of other kinds are summed up in one row such as `(no symbol)`. */
function artifactRows(artifact, path, by) {
    const { kinds, only } = _table_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .tablePlaces */ .xn[by];
    const name = `(no ${by})`;
    const whole = viewFor(artifact, by);
    const root = whole === undefined ? path : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(path, whole.name);
    const restPath = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(root, name);
    if (only && whole === undefined)
        return { rows: [{ ...rowOf(artifact), path: restPath, name, kind: 'unattributed' }], views: [] };
    const rows = [];
    const views = [];
    let [restBytes, restMemory] = [0, 0];
    const walk = (node, at) => {
        const view = viewFor(node, by);
        if (view !== undefined) {
            const viewPath = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(at, view.name);
            if (view.bytes !== node.bytes)
                views.push(viewPath);
            for (const child of view.children ?? [])
                walk(child, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(viewPath, child.name));
            return;
        }
        const row = rowOf(node);
        if (row.bytes === 0 && row.memoryBytes === 0)
            return;
        if (kinds.has(node.kind) || node.kind === 'unattributed')
            rows.push({ path: at, ...row });
        else if (node.children !== undefined && node.children.length > 0)
            for (const child of node.children)
                walk(child, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(at, child.name));
        else {
            restBytes += row.bytes;
            restMemory += row.memoryBytes;
        }
    };
    walk(artifact, path);
    // A file that is not split into files is a row itself.
    if (by === 'file' && !rows.some(({ kind }) => kinds.has(kind)))
        return { rows: [{ path, ...rowOf(artifact) }], views: [] };
    if (restBytes !== 0 || restMemory !== 0) {
        const rest = { bytes: restBytes, memoryBytes: restMemory };
        rows.push({ path: restPath, name, kind: 'unattributed', ...rest });
    }
    return { rows, views };
}
/**
 * The view of a node that has more nodes of the kind than the node itself: a compressed file system
 * in a partition, an initramfs with an uncompressed archive before a compressed one.
 */
function viewFor(node, by) {
    if (node.views === undefined)
        return undefined;
    const { kinds, views, only } = _table_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .tablePlaces */ .xn[by];
    const own = only ? 0 : countOf(node, kinds);
    return views
        .map((name) => node.views?.find((view) => view.name === name))
        .find((view) => view !== undefined && countOf(view, kinds) > own);
}
function countOf({ children = [] }, kinds) {
    return children.reduce((count, child) => count + (kinds.has(child.kind) ? 1 : 0) + countOf(child, kinds), 0);
}
function rowOf(node) {
    const { name, kind, bytes } = node;
    return { name, kind, bytes, memoryBytes: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z)(node) };
}


/***/ })

};
