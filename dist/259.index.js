export const id = 259;
export const ids = [259];
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

/***/ 21259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* reexport */ checkCommand),
  diffCommand: () => (/* reexport */ diffCommand),
  judgeCommand: () => (/* reexport */ judgeCommand),
  planCommand: () => (/* reexport */ planCommand),
  reportCommand: () => (/* reexport */ reportCommand),
  runCommand: () => (/* reexport */ runCommand),
  schemaCommand: () => (/* reexport */ schemaCommand),
  sizeCommand: () => (/* reexport */ sizeCommand),
  sweepCommand: () => (/* reexport */ sweepCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/console/judge.ts + 17 modules
var console_judge = __webpack_require__(81994);
// EXTERNAL MODULE: ./src/console/timeline.ts
var timeline = __webpack_require__(63350);
// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/kernels/families.ts + 56 modules
var families = __webpack_require__(39812);
// EXTERNAL MODULE: ./src/profile/load.ts + 1 modules
var load = __webpack_require__(78228);
// EXTERNAL MODULE: ./src/profile/override-options.ts
var override_options = __webpack_require__(60266);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
;// CONCATENATED MODULE: ./src/report/columns.ts

/** Colours for a terminal, or none. */
function colorsFor(color) {
    return picocolors_default().createColors(color);
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

// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
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
        const effective = (0,harmless/* harmless */.Is)(config.effective[option] ?? requested);
        return explanation === undefined
            ? [{ text: '✓', paint: colors.green }, { text: (0,harmless/* harmless */.Is)(option) }, { text: effective }]
            : [
                { text: '•', paint: colors.cyan },
                { text: (0,harmless/* harmless */.Is)(option) },
                { text: `${(0,harmless/* harmless */.Is)(requested)} → ${effective}` },
                { text: (0,harmless/* harmless */.Is)(explanation), paint: colors.dim },
            ];
    });
    return alignColumns([...mismatchRows(config, colors), ...honoured]).join('\n');
}
/** The rows of the options that were not honoured alone. */
function mismatchRows({ mismatches }, colors) {
    return mismatches.map(({ option, requested, effective, reason }) => [
        { text: '✗', paint: colors.red },
        { text: (0,harmless/* harmless */.Is)(option), paint: colors.bold },
        { text: `${(0,harmless/* harmless */.Is)(requested)} → ${(0,harmless/* harmless */.Is)(effective)}`, paint: colors.red },
        { text: (0,harmless/* harmless */.Is)(reason), paint: colors.dim },
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
        `  ${colors.bold((0,harmless/* harmless */.Is)(source))}`,
        ...(0,harmless/* numberedLines */.UF)(firstLine, lines).map((line) => `  ${cutTo(line, width - 2)}`),
    ]);
}
function hintBlock(hint, colors) {
    return [`  ${colors.yellow('hint:')} ${(0,harmless/* harmless */.Is)(hint, 1000)}`];
}
function mismatchBlock({ config }, colors) {
    if (config === null || config.mismatches.length === 0)
        return [];
    return [alignColumns(mismatchRows(config, colors), '  ')];
}
function budgetBlock({ size }, colors) {
    const broken = (size?.budgets ?? []).filter(({ ok }) => !ok);
    if (broken.length === 0)
        return [];
    const rows = broken.map(({ path, limitBytes, bytes }) => [
        { text: '✗', paint: colors.red },
        { text: (0,harmless/* harmless */.Is)(path), paint: colors.bold },
        {
            text: bytes === null ? 'names nothing' : `${(0,quantities/* formatByteChange */.Ul)(bytes - limitBytes)} over`,
            paint: colors.red,
        },
        {
            text: `${bytes === null ? '' : `${(0,quantities/* formatBytes */.z3)(bytes)}, `}limit ${(0,quantities/* formatBytes */.z3)(limitBytes)}`,
            paint: colors.dim,
        },
    ]);
    return [alignColumns(rows, '  ')];
}
function cutTo(line, columns) {
    const characters = Array.from(line);
    return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./src/report/failure-text.ts



/** Why a command could not do its work, where there is no result to report. */
function renderFailure({ kind, summary, evidence, hint }, options) {
    const colors = colorsFor(options.color);
    const blocks = [
        [`${colors.red(colors.bold(`✗ ${kind}`))}  ${colors.bold((0,harmless/* harmless */.Is)(summary, 1000))}`],
        ...excerptBlocks(evidence, colors, Number.POSITIVE_INFINITY),
        ...(hint === undefined ? [] : [hintBlock(hint, colors)]),
    ];
    return (0,harmless/* withoutCommands */.Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

// EXTERNAL MODULE: ./src/run/boot-image.ts + 15 modules
var boot_image = __webpack_require__(83798);
// EXTERNAL MODULE: ./src/run/describe-machine.ts
var describe_machine = __webpack_require__(15316);
// EXTERNAL MODULE: ./src/run/guest-tests.ts + 1 modules
var guest_tests = __webpack_require__(77929);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/cli/show.ts




/** Whether colours belong on standard output. */
function wantsColor() {
    return process.stdout.isTTY && (picocolors_default()).isColorSupported;
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
        await (0,host_files/* writeWhole */.f8)(target, text);
}
/** Shows why a command could not do its work; its exit status. */
function showFailure(failed) {
    process.stderr.write(renderFailure(failed, { color: process.stderr.isTTY }));
    return (0,src_verdict/* exitCodeOf */.FO)(failed.kind);
}

;// CONCATENATED MODULE: ./src/cli/judge-command.ts















/** The recording beside a log that has our own name; any other log is none that we recorded. */
async function readRecording(log) {
    const name = external_node_path_default().basename(log);
    // A test's log has the name of the test before it.
    if (name !== excerpt/* consoleLogName */.vo && !name.endsWith(`.${excerpt/* consoleLogName */.vo}`))
        return undefined;
    const test = name.slice(0, -excerpt/* consoleLogName */.vo.length);
    return (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(external_node_path_default().dirname(log), `${test}${timeline/* timelineName */.rv}`));
}
/** `judge`: the verdict on a log that already exists, by the same judge as on a live console. */
async function judgeCommand(reference, log, options) {
    const profile = await (0,load/* loadProfile */.iH)({
        reference,
        directory: process.cwd(),
        overrides: (0,override_options/* listOverrides */.O)({ overrides: options.set, arch: options.arch }),
        families: families/* families */.T,
    });
    if (!profile.ok)
        return showFailure(profile.failure);
    if (!(await (0,host_files/* fileExists */.hR)(log))) {
        const missing = (0,src_verdict/* failure */.V2)('invalid-profile', `no console log ${log}`);
        return showFailure(missing.failure);
    }
    const bytes = await (0,host_files/* readBytes */.io)(log);
    const recording = await readRecording(log);
    const recorded = recording === undefined ? undefined : (0,timeline/* replayEvents */.tZ)(bytes, recording);
    const family = (0,families/* familyOf */.A)(profile.value.kernel);
    const commandLine = await (0,describe_machine/* readCommandLine */.ye)(profile.value, family, external_node_path_default().dirname(log));
    const guestTests = (0,guest_tests/* guestTestsOf */.h4)(profile.value);
    const judged = guestTests === undefined
        ? profile.value
        : (0,guest_tests/* profileOfTest */.fY)(profile.value, guestTests, profile.value.settings.boot.cmdline);
    const judge = new console_judge/* Judge */.I((0,boot_image/* judgeSettingsOf */.or)(judged, family, commandLine));
    (0,timeline/* replay */.eZ)(judge, recorded ?? (0,timeline/* untimedEvents */.S0)(bytes));
    // A recording that stops short of a verdict was cut off with its run.
    if (!judge.settled())
        judge.observe({ type: 'log-end', atMs: judge.deadlineMs() });
    const report = judge.report();
    if (report === undefined)
        throw new Error('the judge has no verdict at the end of the log');
    const { verdict, assertions, metrics } = report;
    const colors = colorsFor(wantsColor());
    if (verdict.kind === 'pass')
        say(`${colors.green('✓ pass')}  ${verdict.summary}\n`, options.json);
    else
        say(renderFailure(verdict, { color: wantsColor() }), options.json);
    if (recorded === undefined && !options.quiet)
        say('\n  judged without times: there is no recording beside the log\n', options.json);
    await writeJson({ verdict: { ...verdict, owner: (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind) }, assertions, metrics }, options.json);
    return (0,src_verdict/* exitCodeOf */.FO)(verdict.kind);
}

// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./src/profile/merge.ts
var merge = __webpack_require__(43197);
// EXTERNAL MODULE: ./src/profile/yaml-document.ts
var yaml_document = __webpack_require__(1474);
;// CONCATENATED MODULE: ./src/profile/effective.ts


const widest = 70;
function inOneLine(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const line = text.replaceAll('\n', '⏎').trim();
    return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`;
}
/** Every leaf of the merged settings, lists in one piece, sorted by key. */
function listValues(settings, origins) {
    const walk = (value, path) => {
        if ((0,merge/* isSettings */.w)(value) && Object.keys(value).length > 0)
            return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
        const key = (0,yaml_document/* joinPath */.u)(path);
        return [{ key, value: inOneLine(value), written: value, origin: origins.get(key) }];
    };
    return walk(settings, []).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/cli/load-profile.ts



/** The profile that a command names, with the options that override its values. */
async function loadNamedProfile(reference, { arch, accel, set }) {
    return (0,load/* loadProfile */.iH)({
        reference,
        directory: process.cwd(),
        overrides: (0,override_options/* listOverrides */.O)({ overrides: set, arch, accelerator: accel }),
        families: families/* families */.T,
    });
}

// EXTERNAL MODULE: ./src/host/machine-facts.ts
var machine_facts = __webpack_require__(60301);
// EXTERNAL MODULE: ./src/kernels/osv/layout.ts
var layout = __webpack_require__(32099);
// EXTERNAL MODULE: ./src/kernels/osv/tree/read-tree.ts + 11 modules
var read_tree = __webpack_require__(39367);
// EXTERNAL MODULE: ./src/profile/choose-arch.ts
var choose_arch = __webpack_require__(30965);
// EXTERNAL MODULE: ./src/profile/schema.ts + 5 modules
var schema = __webpack_require__(96844);
// EXTERNAL MODULE: ./src/kernels/kconfig/evaluate.ts
var evaluate = __webpack_require__(3855);
// EXTERNAL MODULE: ./src/kernels/kconfig/expression.ts
var expression = __webpack_require__(88334);
// EXTERNAL MODULE: ./src/kernels/kconfig/macros.ts
var macros = __webpack_require__(94669);
;// CONCATENATED MODULE: ./src/kernels/kconfig/list-options.ts



/** A condition that no option takes part in, only what the build system says: `$(arch) = x64`. */
function decideAlone(condition, tree) {
    if ((0,expression/* namesIn */.wX)(condition).some((name) => tree.symbols.has(name)))
        return undefined;
    const value = (0,evaluate/* evaluate */._3)(condition, { tree, config: new Map() });
    return value === undefined ? undefined : value > 0;
}
function renderValue(value, tree) {
    const text = (0,expression/* renderExpression */.dH)(value);
    const expanded = value.kind === 'macro' ? (0,macros/* expandMacros */.Q)(text, tree.variables) : undefined;
    return (expanded ?? text).trim();
}
function renderDefaults(defaults, tree) {
    const rendered = defaults.map(({ value, condition }) => {
        const when = condition === null ? '' : ` if ${(0,expression/* renderExpression */.dH)(condition)}`;
        return `${renderValue(value, tree)}${when}`;
    });
    return rendered.length === 0 ? null : rendered.join(', ');
}
/** The options that can be set, in the order of the files; those of another architecture left out. */
function listOfferedOptions(tree) {
    return Array.from(tree.symbols.values()).flatMap(({ name, type, definitions }) => {
        const definition = definitions.find(({ dependsOn }) => dependsOn.every((condition) => decideAlone(condition, tree) !== false));
        if (definition === undefined)
            return [];
        const { choice, dependsOn, defaults, prompts, file, line } = definition;
        const isChosen = choice?.defaults.some(({ value }) => (0,expression/* renderExpression */.dH)(value) === name) ?? false;
        return [
            {
                name,
                type,
                prompt: prompts[0]?.text ?? null,
                default: renderDefaults(defaults, tree) ?? (isChosen ? 'y' : null),
                dependsOn: dependsOn
                    .filter((condition) => decideAlone(condition, tree) === undefined)
                    .map(expression/* renderExpression */.dH),
                choice: choice?.title ?? null,
                file,
                line,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/report/osv-tree-json.ts

/** What an OSv tree offers as plain data for `--json`: lists where the tree itself has maps. */
function describeOsvTree(tree) {
    const { kconfig, makeOptions, ...rest } = tree;
    return {
        ...rest,
        kconfig: kconfig === null
            ? null
            : {
                options: listOfferedOptions(kconfig),
                unreadable: kconfig.unreadable,
                notUnderstood: kconfig.notUnderstood,
            },
        makeOptions: [...makeOptions.values()],
    };
}

;// CONCATENATED MODULE: ./src/report/osv-tree-text.ts



function list(names) {
    return (0,harmless/* harmless */.Is)(names.join(', '), 2000);
}
function cell(text, paint) {
    const shown = (0,harmless/* harmless */.Is)(text, 2000);
    return paint === undefined ? { text: shown } : { text: shown, paint };
}
function factRows(tree, colors) {
    const facts = [
        ['architectures', tree.archs],
        ['modes', tree.modes],
        ['file systems', tree.fileSystems],
        ['image configs', tree.imageConfigs],
        ['scripts/build', tree.buildArguments],
        ['missing submodules', tree.missingSubmodules],
        ['empty repositories', tree.emptyRepositories],
    ];
    return facts
        .filter(([, names]) => names.length > 0)
        .map(([name, names]) => {
        const isLacking = name.startsWith('missing') || name.startsWith('empty');
        return [cell(name, colors.bold), cell(list(names), isLacking ? colors.yellow : undefined)];
    });
}
function optionRow(option, colors) {
    const notes = [
        ...(option.choice === null ? [] : [`one of “${option.choice}”`]),
        ...(option.dependsOn.length === 0 ? [] : [`needs ${option.dependsOn.join(' && ')}`]),
    ];
    return [
        cell(option.name, colors.bold),
        cell(option.type ?? ''),
        cell(option.default ?? '-'),
        cell(option.prompt ?? 'no prompt'),
        cell(notes.join(', '), colors.dim),
    ];
}
function makeOptionRow({ variable, assigned, readAt }, colors) {
    const [first] = readAt;
    const more = readAt.length > 1 ? ` and ${readAt.length - 1} more` : '';
    return [
        cell(variable, colors.bold),
        cell(assigned === null || assigned === '' ? '-' : assigned),
        cell(first === undefined ? '' : `${first.file}:${first.line}${more}`, colors.dim),
    ];
}
function moduleRow({ name, repository, runs, requires, provides }, colors) {
    const notes = [
        ...(requires.length === 0 ? [] : [`requires ${requires.join(', ')}`]),
        ...(provides.length === 0 ? [] : [`provides ${provides.join(', ')}`]),
    ];
    return [
        cell(name, colors.bold),
        cell(repository, colors.dim),
        cell(runs.join(', ') || '-'),
        cell(notes.join('; '), colors.dim),
    ];
}
/** Options that only the makefiles have, drivers apart, which have a section of their own. */
function listPlainMakeOptions(tree) {
    return [...tree.makeOptions.values()].filter(({ name }) => !name.startsWith('drivers_') && tree.kconfig?.symbols.has(name) !== true);
}
function listSections(tree, colors) {
    const offered = tree.kconfig === null ? [] : listOfferedOptions(tree.kconfig);
    return [
        {
            title: 'Kconfig options: type, default',
            usage: 'osv.conf: {name: value}',
            rows: offered.map((option) => optionRow(option, colors)),
        },
        {
            title: 'Options of the makefiles: value, where it is read',
            usage: 'osv.conf: {name: value}',
            rows: listPlainMakeOptions(tree).map((option) => makeOptionRow(option, colors)),
        },
        {
            title: 'Driver profiles',
            usage: 'osv.drivers: name',
            rows: tree.driverProfiles.map(({ name, drivers }) => [
                cell(name, colors.bold),
                cell(list(drivers) || 'none'),
            ]),
        },
        {
            title: 'Drivers',
            usage: 'osv.drivers: [name, …]',
            rows: tree.drivers.map(({ name, implies }) => [
                cell(name, colors.bold),
                cell(implies.length === 0 ? '' : `brings ${list(implies)}`, colors.dim),
            ]),
        },
        {
            title: 'Modules and apps: run configurations',
            usage: 'osv.image: name or name.run',
            rows: tree.modules.map((module) => moduleRow(module, colors)),
        },
        {
            title: 'Options of the loader',
            usage: 'osv.loader: {name: value}',
            rows: tree.loaderOptions.map(({ name, value, description, needs }) => [
                cell(value === null ? `--${name}` : `--${name}=${value}`, colors.bold),
                cell(description),
                cell(needs === null ? '' : `needs ${needs}`, colors.dim),
            ]),
        },
    ];
}
/** What an OSv tree offers, for a terminal. */
function renderOsvTree(tree, options) {
    const colors = colorsFor(options.color);
    const version = tree.version === null ? 'without a version (no tags)' : (0,harmless/* harmless */.Is)(tree.version);
    const place = (0,harmless/* harmless */.Is)(options.shownRoot);
    const blocks = [
        [`${colors.green('✓')} OSv ${version} (${place}), for ${tree.arch} ${(0,harmless/* harmless */.Is)(tree.mode)}`],
        alignColumns(factRows(tree, colors), '  '),
        ...listSections(tree, colors)
            .filter(({ rows }) => rows.length > 0)
            .map(({ title, usage, rows }) => [
            `${colors.bold(title)} (${rows.length})  ${colors.dim(usage)}`,
            ...alignColumns(rows, '  '),
        ]),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./src/cli/tree-command.ts











/** Whether `check` is asked about a folder of sources: a folder that holds makefiles of a profile is none. */
async function isTreeReference(reference) {
    if (!(await (0,host_files/* isFolder */.lQ)(reference)))
        return false;
    const lacking = await (0,read_tree/* listMissingLandmarks */.a)(reference);
    return lacking.length === 0 || !(await (0,host_files/* isFile */.fo)(external_node_path_default().join(reference, 'base.mk')));
}
/** `--set mode=debug` is the one override that changes what a tree offers. */
function chooseMode(overrides) {
    return overrides.findLast((text) => text.startsWith('mode='))?.slice('mode='.length) ?? 'release';
}
/** `check` on a folder: what the OSv tree in it offers for an architecture and mode. */
async function checkTreeCommand(folder, options) {
    const asked = (0,choose_arch/* normaliseArch */.vJ)(options.arch ?? (0,machine_facts/* hostArchitecture */.m4)());
    const arch = schema/* archs */.Cn.find((name) => name === asked);
    if (arch === undefined)
        return showFailure((0,src_verdict/* failure */.V2)('invalid-profile', `unknown architecture ${asked}`, {
            hint: `one of: ${schema/* archs */.Cn.join(', ')}`,
        }).failure);
    const mode = chooseMode(options.set);
    const tree = await (0,read_tree/* readOsvTree */.d)(external_node_path_default().resolve(folder), { arch: layout/* osvArchOf */.e[arch], mode });
    if (!tree.ok)
        return showFailure(tree.failure);
    if (!options.quiet)
        say(renderOsvTree(tree.value, {
            color: wantsColor(),
            shownRoot: external_node_path_default().relative('', folder) || '.',
        }), options.json);
    await writeJson(describeOsvTree(tree.value), options.json);
    return 0;
}

;// CONCATENATED MODULE: ./src/cli/check-command.ts







/** `check`: every effective value and where it is from; of an OSv tree, what it offers. */
async function checkCommand(reference, options) {
    if (await isTreeReference(reference))
        return checkTreeCommand(reference, options);
    const profile = await loadNamedProfile(reference, options);
    if (!profile.ok)
        return showFailure(profile.failure);
    const { written, origins, name, file } = profile.value;
    const values = listValues(written, origins);
    const colors = colorsFor(wantsColor());
    const rows = values.map(({ key, value, origin }) => [
        { text: key, paint: colors.bold },
        { text: value },
        { text: (0,diagnose/* renderOrigin */.rE)(origin), paint: colors.dim },
    ]);
    say(`${colors.green('✓')} ${name} (${external_node_path_default().relative('', file)})\n\n`, options.json);
    if (!options.quiet)
        say(`${alignColumns(rows, '  ').join('\n')}\n`, options.json);
    const shown = values.map(({ key, written: value, origin }) => ({ key, value, origin }));
    await writeJson({ profile: name, values: shown }, options.json);
    return 0;
}

// EXTERNAL MODULE: ./src/build/source/obtain.ts + 5 modules
var obtain = __webpack_require__(87442);
// EXTERNAL MODULE: ./src/run/boot-files.ts
var boot_files = __webpack_require__(23435);
// EXTERNAL MODULE: ./src/run/workplace.ts
var run_workplace = __webpack_require__(10625);
// EXTERNAL MODULE: ./src/machine/disk-command-line.ts
var disk_command_line = __webpack_require__(75475);
;// CONCATENATED MODULE: ./src/machine/firecracker.ts


/** The address that QEMU gives a machine's first card, so that both are the same to the guest. */
const guestMac = '52:54:00:12:34:56';
/**
 * A machine in Firecracker's words. It knows raw disks alone and has no snapshots: a disk whose
 * writes are to be forgotten cannot be written (unless it is a copy, which needs no snapshot). It has
 * no PCI and no exit port, and the kernel finds its devices on the command line, which Firecracker
 * completes.
 */
function planFirecracker({ boot, kernel, initramfs, commandLine, disks, network, }) {
    if (kernel === null)
        return (0,src_verdict/* failure */.V2)('invalid-profile', 'boot.method: firecracker boots a kernel directly');
    const other = disks.find(({ format }) => format !== 'raw');
    if (other !== undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `firecracker reads raw disks alone, not ${other.path}`, {
            hint: 'qemu-img convert -O raw makes one of it',
        });
    return (0,src_verdict/* success */.kX)({
        'machine-config': { vcpu_count: boot.cpus, mem_size_mib: boot.memory / 2 ** 20 },
        'boot-source': {
            kernel_image_path: kernel,
            boot_args: commandLine,
            ...(initramfs === null ? {} : { initrd_path: initramfs }),
        },
        drives: disks.map(({ path: file, snapshot }, index) => ({
            drive_id: `disk${index}`,
            path_on_host: file,
            // It would add a Linux root= to the command line.
            is_root_device: false,
            is_read_only: snapshot,
        })),
        'network-interfaces': network?.tap == null
            ? []
            : [{ iface_id: 'eth0', guest_mac: guestMac, host_dev_name: network.tap }],
        ...(boot.rng ? { entropy: {} } : {}),
    });
}
/** Firecracker's command line: console on standard output, no control socket. */
function firecrackerArguments(program, configFile) {
    return [program, '--no-api', '--config-file', configFile];
}
/**
 * Firecracker has neither qcow2 nor snapshots: it gets raw copies in `folder`, so that what the guest
 * writes is forgotten all the same. A raw disk that the guest writes to for good is taken as it is.
 */
function planFirecrackerDisks(disks, folder) {
    const unwritable = disks.find(({ snapshot, format }) => !snapshot && format !== 'raw');
    if (unwritable !== undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `firecracker cannot write to ${unwritable.path}: it is no raw disk`, { hint: 'leave snapshot: false out, and a raw copy is made for every boot' });
    return (0,src_verdict/* success */.kX)(disks.map((disk, index) => {
        if (!disk.snapshot)
            return { disk, copy: null };
        const { format, path: original } = disk;
        const copied = external_node_path_default().join(folder, `disk${index}.raw`);
        return {
            disk: { ...disk, path: copied, format: 'raw', snapshot: false },
            copy: ['qemu-img', 'convert', '-f', format, '-O', 'raw', original, copied],
        };
    }));
}

// EXTERNAL MODULE: ./src/machine/qemu-arguments.ts + 3 modules
var qemu_arguments = __webpack_require__(37951);
// EXTERNAL MODULE: ./src/machine/shared-folder.ts
var shared_folder = __webpack_require__(72921);
;// CONCATENATED MODULE: ./src/cli/shell-quote.ts
/** Quotes one word for a POSIX shell; words of harmless characters stay as they are. */
function quoteWord(word) {
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
/** A command as it can be pasted into a shell. Only ever shown: we start nothing through a shell. */
function renderCommand(argv, context = {}) {
    const variables = Object.entries(context.env ?? {}).map(([name, value]) => `${name}=${quoteWord(value)}`);
    const command = [...variables, ...argv.map(quoteWord)].join(' ');
    return context.cwd === undefined ? command : `(cd ${quoteWord(context.cwd)} && ${command})`;
}

;// CONCATENATED MODULE: ./src/cli/initramfs-plan.ts


/** Text as a here-document whose end cannot occur in it. */
function renderHereDocument(file, text) {
    let end = 'END';
    while (text.split('\n').includes(end))
        end += '_';
    return `cat > ${quoteWord(file)} <<'${end}'\n${text.trimEnd()}\n${end}`;
}
/** Shell lines that make the same initramfs: `plan` prints them to be pasted. */
function renderInitramfs(recipe, places) {
    const inside = (...parts) => external_node_path_default().join(places.staging, ...parts);
    const folders = ['bin', 'dev', 'proc', 'sys', 'tmp', 'mnt', 'etc'].map((name) => inside(name));
    const files = Object.entries(recipe.files ?? {}).flatMap(([guest, host]) => [
        renderCommand(['mkdir', '-p', external_node_path_default().dirname(inside(guest))]),
        renderCommand(['cp', '-rL', external_node_path_default().resolve(places.repository, host), inside(guest)]),
    ]);
    const busybox = [
        renderCommand(['cp', '/bin/busybox', inside('bin')]),
        `for applet in $(/bin/busybox --list | grep -vx busybox); do ln -sf busybox ${quoteWord(inside('bin'))}/"$applet"; done`,
    ];
    const script = recipe.init.startsWith('#!') ? recipe.init : `#!/bin/sh\n${recipe.init}`;
    return [
        renderCommand(['mkdir', '-p', ...folders]),
        ...(recipe.busybox === false ? [] : busybox),
        renderHereDocument(inside('init'), script),
        renderCommand(['chmod', '755', inside('init')]),
        ...files,
        `(cd ${quoteWord(places.staging)} && find . | cpio --create --format=newc --owner=+0:+0 --quiet | gzip -9) > ${quoteWord(places.target)}`,
    ];
}

;// CONCATENATED MODULE: ./src/cli/boot-plan.ts











/** A command line that stands on the disk goes into a layer over it. */
function planLayer(machine, { commandLineAt }, folder) {
    const [first, ...others] = machine.disks;
    if (commandLineAt === undefined || first === undefined)
        return { machine, lines: [] };
    const { text, layer } = (0,disk_command_line/* layerFiles */.d8)(folder);
    const bytes = Buffer.byteLength(machine.commandLine) + 1;
    const printed = renderCommand(['printf', String.raw `%s\0`, machine.commandLine]);
    return {
        machine: { ...machine, disks: [{ ...first, path: layer, format: 'qcow2' }, ...others] },
        lines: [
            renderCommand(['mkdir', '-p', folder]),
            `${printed} > ${renderCommand([text])}`,
            ...(0,disk_command_line/* layerCommands */.Ax)(first, commandLineAt, bytes).map((argv) => renderCommand(argv, { cwd: folder })),
        ],
    };
}
/** Without the program nobody can say its options: then the plan says what is missing. */
async function planShareServers({ shares }) {
    if (shares.length === 0)
        return [];
    const daemon = await (0,shared_folder/* locateVirtiofsd */.Xt)();
    if (!daemon.ok)
        return [`# ${daemon.failure.summary}; ${daemon.failure.hint ?? ''}`];
    return shares.map((share) => `${renderCommand((0,shared_folder/* virtiofsdCommand */.Mj)(daemon.value, share, (0,machine_facts/* isRoot */.jX)()))} &`);
}
/** Firecracker reads a file, and disks that are made for it. */
function planInFirecracker(machine, folder) {
    const disks = planFirecrackerDisks(machine.disks, folder);
    if (!disks.ok)
        return disks;
    const planned = planFirecracker({ ...machine, disks: disks.value.map(({ disk }) => disk) });
    if (!planned.ok)
        return planned;
    const file = external_node_path_default().join(folder, 'firecracker.json');
    const argv = firecrackerArguments('firecracker', file);
    return (0,src_verdict/* success */.kX)({
        argv,
        lines: [
            renderCommand(['mkdir', '-p', folder]),
            ...disks.value.flatMap(({ copy }) => (copy === null ? [] : [renderCommand(copy)])),
            renderHereDocument(file, `${JSON.stringify(planned.value, null, 2)}\n`),
            renderCommand(argv),
        ],
    });
}
/** Plans a boot, also where this host could not do it: then the first line says why. */
async function planBoot(profile, family, files, workplace, cacheFolder) {
    const { boot } = profile.settings;
    const acceleration = await (0,boot_image/* chooseAcceleration */.QZ)(profile, cacheFolder);
    const { accelerator, reason } = acceleration.ok
        ? acceleration.value
        : { accelerator: 'kvm', reason: `not on this host: ${acceleration.failure.summary}` };
    const described = await (0,describe_machine/* describeMachine */.Fe)(profile, family, files, workplace.out);
    if (!described.ok)
        return described;
    const recipe = boot.initramfs;
    const initramfs = recipe === undefined ? null : external_node_path_default().join(workplace.out, boot_image/* initramfsName */.n1);
    const packed = recipe === undefined || initramfs === null
        ? []
        : renderInitramfs(recipe, {
            repository: profile.repository,
            staging: external_node_path_default().join(workplace.work, 'initramfs'),
            target: initramfs,
        });
    const head = [...packed, `# boot with ${accelerator}: ${reason}`];
    const wanted = { ...described.value, accelerator, initramfs };
    const folder = external_node_path_default().join(workplace.work, 'boot');
    if (boot.vmm === 'firecracker') {
        const planned = planInFirecracker(wanted, folder);
        if (!planned.ok)
            return planned;
        return (0,src_verdict/* success */.kX)({ ...planned.value, lines: [...head, ...planned.value.lines] });
    }
    const { machine, lines } = planLayer(wanted, files, folder);
    const argv = (0,qemu_arguments/* planMachine */.d)({ ...machine, control: { type: 'terminal' } });
    const servers = await planShareServers(machine);
    return (0,src_verdict/* success */.kX)({ argv, lines: [...head, ...lines, ...servers, renderCommand(argv)] });
}

// EXTERNAL MODULE: ./src/build/source/mirror.ts
var mirror = __webpack_require__(42189);
;// CONCATENATED MODULE: ./src/cli/mirror-plan.ts


/** A copy of a checkout as a line for a shell; submodules are checkouts of their own. */
function renderMirror({ from, to }) {
    const list = renderCommand([
        ...['git', '-C', from, 'ls-files', '-z', '--cached', '--recurse-submodules'],
    ]);
    return `${list} | ${renderCommand((0,mirror/* rsyncArguments */.i)(from, to, true))}`;
}

// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var cli_options = __webpack_require__(12838);
;// CONCATENATED MODULE: ./src/cli/plan-command.ts












function renderStep(step) {
    switch (step.do) {
        case 'run':
            return renderCommand(step.argv, { cwd: step.cwd, env: step.env });
        case 'write':
            return renderHereDocument(step.path, step.text);
        case 'gate':
            return `# osv-kernel compares here: ${step.title}`;
        case 'mirror':
            return renderMirror(step);
    }
}
/** `plan`: the exact commands of the build and of the boot, to be pasted into a shell. */
async function planCommand(reference, options) {
    const loaded = await loadNamedProfile(reference, options);
    if (!loaded.ok)
        return showFailure(loaded.failure);
    const profile = loaded.value;
    const request = (0,cli_options/* requestOf */.fo)(reference, options, AbortSignal.abort());
    const workplace = await (0,run_workplace/* planWorkplace */.Y)(request, profile);
    const family = (0,families/* familyOf */.A)(profile.kernel);
    const source = await (0,obtain/* locateSource */.g)(profile, external_node_path_default().join(request.cacheFolder, 'sources'));
    const workspace = workplace.workspaceOf(source);
    const files = (0,boot_files/* chooseBootPaths */.c)(profile, family, workplace.leftFiles(options.image));
    const boot = await planBoot(profile, family, files, workplace, request.cacheFolder);
    if (!boot.ok)
        return showFailure(boot.failure);
    const artifacts = family.artifacts(profile, workspace);
    const planned = await family.planSteps(profile, workspace);
    if (!planned.ok)
        return showFailure(planned.failure);
    const steps = planned.value;
    const lines = [
        `# build ${profile.name} from ${source}`,
        renderCommand(['mkdir', '-p', workspace.out]),
        ...steps.map(renderStep),
        '',
        '# what it leaves, where it is booted from',
        renderCommand(['mkdir', '-p', workplace.out]),
        ...artifacts
            .filter(({ role }) => role !== 'modules')
            .map(({ name, path: file }) => renderCommand(['cp', file, external_node_path_default().join(workplace.out, name)])),
        '',
        ...boot.value.lines,
    ];
    say(`${lines.join('\n')}\n`, options.json);
    await writeJson({ profile: profile.name, steps, artifacts, machine: boot.value.argv }, options.json);
    return 0;
}

// EXTERNAL MODULE: ./src/report/junit.ts
var junit = __webpack_require__(42998);
// EXTERNAL MODULE: ./src/report/markdown.ts + 5 modules
var markdown = __webpack_require__(9955);
// EXTERNAL MODULE: ./src/run/measure.ts + 2 modules
var measure = __webpack_require__(40628);
;// CONCATENATED MODULE: ./src/cli/report-command.ts




const reportFormats = (/* unused pure expression or super */ null && (['markdown', 'junit']));
/** `report`: renders results that already exist. */
async function reportCommand(files, { format, top }) {
    const results = [];
    for (const file of files) {
        const result = await (0,measure/* readResult */.Uv)(file);
        if (!result.ok)
            return showFailure(result.failure);
        results.push(result.value);
    }
    process.stdout.write(format === 'junit'
        ? (0,junit/* renderJunit */.R)(results)
        : results.map((result) => (0,markdown/* renderMarkdown */.G)(result, { top })).join('\n---\n\n'));
    return 0;
}

// EXTERNAL MODULE: ./src/report/headline.ts
var report_headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
// EXTERNAL MODULE: ./src/report/size-views.ts
var size_views = __webpack_require__(88134);
;// CONCATENATED MODULE: ./src/report/size-text.ts





/** The size tree as indented lines, largest first: bytes, share of the file, memory, name. */
function renderSizeTree(tree, options) {
    const colors = colorsFor(options.color);
    const heading = ['bytes', '', 'share', 'in memory', 'name'].map((text, column) => ({
        text,
        align: column < 4 ? 'right' : 'left',
        paint: colors.dim,
    }));
    const rows = [heading];
    const artifacts = tree.kind === 'image' ? largestFirst(tree.children ?? []) : [tree];
    for (const artifact of artifacts)
        addRows(rows, artifact, artifact.bytes, 1, options, colors);
    return alignColumns(rows).join('\n');
}
function addRows(rows, node, whole, level, options, colors) {
    rows.push(sizeRow(node, whole, level, colors));
    if (level >= options.depth)
        return;
    const children = largestFirst(node.children ?? []);
    for (const child of children.slice(0, options.top))
        addRows(rows, child, whole, level + 1, options, colors);
    addOthers(rows, children.slice(options.top), whole, level, colors);
    for (const view of node.views ?? [])
        addRows(rows, view, whole, level + 1, options, colors);
}
function addOthers(rows, others, whole, level, colors) {
    if (others.length === 0)
        return;
    const sum = (of) => others.reduce((total, other) => total + of(other), 0);
    rows.push(sizeRow({
        name: `(${(0,quantities/* formatNumberOf */.Of)(others.length, 'other')})`,
        kind: 'unattributed',
        bytes: sum(({ bytes }) => bytes),
        memoryBytes: sum(tree/* memoryOf */.z),
    }, whole, level + 1, colors));
}
function sizeRow(node, whole, level, colors) {
    const { bytes, kind } = node;
    const isMinor = kind === 'unattributed' || kind === 'view';
    // The same bytes again, so marked that nobody adds them up.
    const name = kind === 'view' ? `= by ${(0,size_views/* groupName */.hv)(node.name)}` : node.name;
    const share = whole === 0 ? '' : `${((bytes / whole) * 100).toFixed(1)} %`;
    const memory = (0,tree/* memoryOf */.z)(node);
    const paint = level === 1 ? colors.bold : isMinor ? colors.dim : (text) => text;
    return [
        { text: (0,quantities/* formatCount */.B4)(bytes), align: 'right' },
        { text: (0,quantities/* formatRoughBytes */._3)(bytes), align: 'right', paint: colors.dim },
        { text: share, align: 'right', paint: colors.dim },
        { text: memory === bytes ? '' : (0,quantities/* formatCount */.B4)(memory), align: 'right' },
        { text: `${'  '.repeat(level - 1)}${(0,harmless/* harmless */.Is)(name)}`, paint },
    ];
}
function largestFirst(nodes) {
    return [...nodes].sort((a, b) => b.bytes - a.bytes || (0,tree/* memoryOf */.z)(b) - (0,tree/* memoryOf */.z)(a));
}
/** The net change, and the largest changes as aligned lines. */
function renderSizeDiff(delta, options) {
    const colors = colorsFor(options.color);
    const { bytes, changes, memory } = delta;
    const beyond = memoryLines(memory, options.top, colors);
    if (changes.length === 0)
        return ['No change in size.', ...beyond].join('\n');
    const counts = ['added', 'removed', 'grown', 'shrunk']
        .map((change) => [change, changes.filter((one) => one.change === change).length])
        .filter(([, count]) => count > 0)
        .map(([change, count]) => `${(0,quantities/* formatCount */.B4)(count)} ${change}`);
    const more = changes.length - options.top;
    return [
        `${changePaint(bytes, colors)(colors.bold((0,quantities/* formatByteChange */.Ul)(bytes)))} in ${(0,quantities/* formatNumberOf */.Of)(changes.length, 'change')}: ${counts.join(', ')}`,
        ...alignColumns(changeRows(changes.slice(0, options.top), colors), '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatCount */.B4)(more)} more`)] : []),
        ...beyond,
    ].join('\n');
}
/** What changed in memory alone; nothing where nothing did. */
function memoryLines(memory, top, colors) {
    if (memory === undefined)
        return [];
    const { bytes, changes } = memory;
    const more = changes.length - top;
    return [
        `  ${changePaint(bytes, colors)((0,quantities/* formatByteChange */.Ul)(bytes))} of memory beyond the files, as .bss`,
        ...alignColumns(changeRows(changes.slice(0, top), colors), '    '),
        ...(more > 0 ? [colors.dim(`    … and ${(0,quantities/* formatCount */.B4)(more)} more`)] : []),
    ];
}
function changeRows(changes, colors) {
    return changes.map(({ path, change, oldBytes, newBytes }) => [
        {
            text: (0,quantities/* formatByteChange */.Ul)(newBytes - oldBytes),
            align: 'right',
            paint: changePaint(newBytes - oldBytes, colors),
        },
        { text: change, paint: colors.dim },
        { text: (0,harmless/* harmless */.Is)(path) },
        {
            text: `${(0,quantities/* formatCount */.B4)(oldBytes)} → ${(0,quantities/* formatCount */.B4)(newBytes)}`,
            paint: colors.dim,
        },
    ]);
}
/** Growth is red, shrinking is green. */
function changePaint(bytes, colors) {
    return bytes > 0 ? colors.red : bytes < 0 ? colors.green : colors.dim;
}

;// CONCATENATED MODULE: ./src/report/size-views-text.ts





/** One view as lines: its largest groups with their change and, where it differs, their memory. */
function viewLines(view, top, colors) {
    const { artifact, by, groups } = view;
    const rows = groups
        .slice(0, top)
        .map(({ name, bytes, memoryBytes, change }) => [
        { text: (0,harmless/* harmless */.Is)(name, 100) },
        { text: (0,quantities/* formatBytes */.z3)(bytes), align: 'right' },
        {
            text: change === null ? '' : (0,quantities/* formatDelta */.CW)(bytes - change, bytes),
            paint: changePaint(change ?? 0, colors),
        },
        {
            text: memoryBytes === bytes ? '' : `${(0,quantities/* formatBytes */.z3)(memoryBytes)} in memory`,
            paint: colors.dim,
        },
    ]);
    const more = groups.length - rows.length;
    return [
        `${colors.bold((0,harmless/* harmless */.Is)(artifact))} by ${(0,harmless/* harmless */.Is)(by)}`,
        ...alignColumns(rows, '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more', 'more')}`)] : []),
    ];
}
/** What became of each directory or module, the largest change first. */
function viewDeltaLines({ views = [] }, top, colors) {
    return views.flatMap((view) => {
        const changes = [...(0,size_views/* groupChanges */.tw)(view)]
            .filter(([name, change]) => change !== 0 && (0,size_views/* isShownGroup */.rh)(name))
            .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
        if (changes.length === 0)
            return [];
        const [artifact = '', name = ''] = view.path.split('/');
        const rows = changes
            .slice(0, top)
            .map(([group, change]) => [
            { text: (0,quantities/* formatByteChange */.Ul)(change), align: 'right', paint: changePaint(change, colors) },
            { text: (0,harmless/* harmless */.Is)(group) },
        ]);
        const heading = `${colors.bold((0,harmless/* harmless */.Is)(artifact))} by ${(0,harmless/* harmless */.Is)((0,size_views/* groupName */.hv)(name))}`;
        return [heading, ...alignColumns(rows, '  ')];
    });
}

// EXTERNAL MODULE: ./src/report/test-figures.ts
var test_figures = __webpack_require__(12936);
;// CONCATENATED MODULE: ./src/report/terminal-tests.ts




/** How the image's own tests went; those that passed need no line. */
function testBlocks(result, colors) {
    const figure = (0,test_figures/* testFigure */.Lr)(result);
    if (figure === undefined)
        return [];
    const rows = [...(0,test_figures/* casesOf */.DS)(result, 'failed'), ...(0,test_figures/* casesOf */.DS)(result, 'skipped')].map((test) => [
        {
            text: test_figures/* testMarks */.HN[test.status],
            paint: test.status === 'failed' ? colors.red : colors.yellow,
        },
        { text: (0,harmless/* harmless */.Is)(test.name, 100) },
        {
            text: test.durationMs === null ? '' : (0,quantities/* formatDuration */.a3)(test.durationMs),
            align: 'right',
        },
        { text: (0,harmless/* harmless */.Is)((0,test_figures/* remarkOf */.M5)(test)), paint: colors.dim },
        { text: test.log === null ? '' : (0,harmless/* harmless */.Is)(test.log), paint: colors.dim },
    ]);
    return [[colors.bold(`Tests: ${figure}`), ...alignColumns(rows, '  ')]];
}

;// CONCATENATED MODULE: ./src/report/terminal-details.ts









/** Everything beside verdict and cause: tests, assertions, options, sizes, times, files. */
function detailBlocks(result, colors, top) {
    return [
        ...testBlocks(result, colors),
        ...assertionBlock(result, colors),
        ...configBlock(result, colors),
        ...metricBlock(result, colors),
        ...sizeBlock(result, colors, top),
        ...viewBlocks(result, colors, top),
        ...timeBlock(result, colors),
        ...fileBlock(result, colors),
    ];
}
function block(title, rows, colors) {
    return [colors.bold(title), ...alignColumns(rows, '  ')];
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
                paint: changePaint((newBytes ?? 0) - (oldBytes ?? 0), colors),
            },
    ]);
    const against = size.baseline === null ? 'no baseline' : `against ${(0,harmless/* harmless */.Is)(size.baseline.source)}`;
    const changes = size.delta?.changes ?? [];
    const more = changes.length - top;
    const moreLine = more > 0 ? [colors.dim(`    … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more change')}`)] : [];
    return [
        [
            ...block(`Size, ${against}`, rows, colors),
            ...alignColumns(changeRows(changes.slice(0, top), colors), '    '),
            ...moreLine,
            ...memoryLines(size.delta?.memory, top, colors),
        ],
    ];
}
function viewBlocks({ size }, colors, top) {
    if (size === null)
        return [];
    return (0,size_views/* viewSizes */.uj)(size.tree, size.delta).map((view) => viewLines(view, top, colors));
}
function timeBlock(result, colors) {
    const { boot, build, tests, timings } = result;
    const lines = [
        ...(boot === null ? [] : [bootLine(boot, tests.cases !== undefined)]),
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
function bootLine(boot, isOneOfMany) {
    const { timeToFirstByteMs: first, timeToReadyMs: ready, durationMs, exit } = boot;
    return [
        `${isOneOfMany ? 'boot of one test' : 'boot'}: ${first === null ? 'no output' : `first byte ${(0,quantities/* formatDuration */.a3)(first)}`}`,
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
    const colors = colorsFor(options.color);
    const headline = (0,report_headline/* headlineOf */.gD)(result);
    const blocks = [
        headlineLines(headline, options.color),
        ...evidenceBlocks(result, colors, options.width ?? Number.POSITIVE_INFINITY),
        ...detailBlocks(result, colors, options.top),
    ];
    return (0,harmless/* withoutCommands */.Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
function headlineLines(headline, color) {
    const { bold, dim, green, red } = colorsFor(color);
    const { passed, kind, summary, subject, figures } = headline;
    const paint = passed ? green : red;
    const inline = (parts) => parts.map((part) => (0,harmless/* harmless */.Is)(part)).join(' · ');
    return [
        `${paint(bold(`${passed ? '✓' : '✗'} ${kind}`))}  ${bold((0,harmless/* harmless */.Is)(summary))}`,
        `  ${dim(inline(subject))}`,
        `  ${inline(figures)}`,
    ];
}

// EXTERNAL MODULE: ./src/run.ts + 34 modules
var run = __webpack_require__(53007);
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
        if (options.quiet && event.type !== 'warning' && event.type !== 'debugger')
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
            case 'debugger': {
                line(`  waiting for a debugger: ${renderCommand(event.argv)}`);
                return;
            }
            case 'warning': {
                line(`${colors.yellow('!')} ${(0,plain_text/* toPlainText */.b)(event.message)}`);
                return;
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/cli/run-command.ts








const run_command_top = 10;
/** `run`, `build` and `boot`: tells the story and reports; the exit status is the verdict's. */
async function runCommand(command, profile, options, signal) {
    const { image, baseline, gdb, json, quiet } = options;
    const progress = createProgress(process.stderr, options);
    const { result, out } = await (0,run/* run */.e)({
        ...(0,cli_options/* requestOf */.fo)(profile, options, signal),
        command,
        ...(image === undefined ? {} : { image }),
        ...(baseline === undefined ? {} : { baseline }),
        ...(gdb === undefined ? {} : { debug: gdb }),
    }, progress);
    const { kind, summary } = result.verdict;
    if (options.verbose && result.config !== null)
        say(`${renderConfigTable(result.config, { color: wantsColor() })}\n\n`, json);
    if (quiet)
        say(`${kind}: ${summary}\n`, json);
    else {
        say(renderTerminal(result, { color: wantsColor(), width: columns(), top: run_command_top }), json);
        if ((0,src_verdict/* ownerOfVerdict */.sG)(kind) !== 'user')
            say(`\n  all files: ${external_node_path_default().relative('', out) || '.'}/\n`, json);
    }
    await writeJson(result, json);
    return (0,src_verdict/* exitCodeOf */.FO)(kind);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/profile/defaults.ts
var profile_defaults = __webpack_require__(77011);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __webpack_require__(65781);
;// CONCATENATED MODULE: ./src/schemas.ts






const schemaNames = ['profile', 'result'];
/** What some layer sets anyway, nobody has to write. */
function withoutDefaulted(schema, defaults) {
    const { properties, required, ...rest } = schema;
    if (!(0,merge/* isSettings */.w)(properties))
        return schema;
    const known = (0,merge/* isSettings */.w)(defaults) ? defaults : {};
    const needed = (Array.isArray(required) ? required : []).filter((key) => known[String(key)] === undefined);
    const inner = Object.entries(properties).map(([key, value]) => [
        key,
        (0,merge/* isSettings */.w)(value) ? withoutDefaulted(value, known[key]) : value,
    ]);
    return {
        ...rest,
        properties: Object.fromEntries(inner),
        ...(needed.length === 0 ? {} : { required: needed }),
    };
}
/**
 * The schema of a profile as a person writes it: a part of the settings, `arch` as a name or as one
 * section for each supported architecture, `extends` as one name or several.
 */
function writtenProfileSchema() {
    const layers = [profile_defaults/* productDefaults */.G, ...families/* families */.T.map(({ defaults }) => defaults)];
    const defaults = (0,merge/* mergeLayers */.J)(layers.map((values) => ({ values, originOf: () => ({ layer: 'default' }) })));
    const merged = json_schema_processors/* toJSONSchema */.bl((0,schema/* profileSchema */.Fk)(families/* families */.T), { io: 'input' });
    const { $schema, properties, ...rest } = withoutDefaulted(merged, {
        ...defaults.values,
        // Any of these may come from what the profile extends, or be decided by the host.
        ...{ kernel: true, arch: true, mode: true },
    });
    const names = [...schema/* archs */.Cn, ...Object.keys(schema/* archAliases */.TE)];
    const settings = Object.fromEntries(Object.entries(properties).filter(([key]) => key !== 'kernel' && key !== 'arch'));
    return {
        $schema,
        title: 'Profile of osv-kernel',
        ...rest,
        properties: {
            ...properties,
            extends: {
                anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
                description: 'Profiles this one builds upon, by path or name',
            },
            arch: {
                anyOf: [
                    { enum: names },
                    {
                        type: 'object',
                        propertyNames: { enum: names },
                        additionalProperties: { type: 'object', properties: settings },
                    },
                ],
                description: 'The architecture, or a section of settings for each supported one',
            },
        },
    };
}
/** JSON Schemas for editors and for other programs. */
function jsonSchemaOf(name) {
    return name === 'result' ? json_schema_processors/* toJSONSchema */.bl(result/* resultSchema */.FD, { io: 'output' }) : writtenProfileSchema();
}

;// CONCATENATED MODULE: ./src/cli/schema-command.ts



/** `schema`: prints a JSON Schema. */
function schemaCommand(name) {
    const known = schemaNames.find((candidate) => candidate === name);
    if (known === undefined) {
        const unknown = (0,src_verdict/* failure */.V2)('invalid-profile', `no schema ${name}; there are: ${schemaNames.join(', ')}`);
        return showFailure(unknown.failure);
    }
    process.stdout.write(`${JSON.stringify(jsonSchemaOf(known), null, 2)}\n`);
    return 0;
}

// EXTERNAL MODULE: ./src/size/difference.ts + 1 modules
var difference = __webpack_require__(54084);
// EXTERNAL MODULE: ./src/size/measure.ts + 27 modules
var size_measure = __webpack_require__(91075);
;// CONCATENATED MODULE: ./src/cli/size-commands.ts










async function treeOf(files) {
    for (const file of files)
        if (!(await (0,host_files/* fileExists */.hR)(file)))
            return (0,src_verdict/* failure */.V2)('invalid-profile', `no file ${file}`);
    const measured = await (0,size_measure/* readSizeTree */.KO)(await Promise.all(files.map(withNeighbours)));
    return measured.ok ? (0,src_verdict/* success */.kX)(measured.value.tree) : measured;
}
/** What a build leaves beside a file that says more of it: `loader.elf.map`, `usr.manifest`. */
async function withNeighbours(file) {
    const linkMap = `${file}.map`;
    const manifest = external_node_path_default().join(external_node_path_default().dirname(file), 'usr.manifest');
    return {
        role: 'file',
        name: external_node_path_default().basename(file),
        path: file,
        ...((await (0,host_files/* fileExists */.hR)(linkMap)) ? { linkMap } : {}),
        ...(external_node_path_default().basename(file) === 'rofs.img' && (await (0,host_files/* fileExists */.hR)(manifest)) ? { manifest } : {}),
    };
}
/** A result.json stands for what it measured; any other file is measured now. */
async function treeOfEither(file) {
    if (!file.endsWith('.json'))
        return treeOf([file]);
    const result = await (0,measure/* readResult */.Uv)(file);
    if (!result.ok)
        return result;
    const { size } = result.value;
    return size === null
        ? (0,src_verdict/* failure */.V2)('invalid-profile', `${file} holds no sizes: its run did not come that far`)
        : (0,src_verdict/* success */.kX)(size.tree);
}
/** `size`: the size tree of files. */
async function sizeCommand(files, { top, depth, json }) {
    const tree = await treeOf(files);
    if (!tree.ok)
        return showFailure(tree.failure);
    const shown = files.length === 1 ? (tree.value.children?.[0] ?? tree.value) : tree.value;
    say(renderSizeTree(shown, { top, depth, color: wantsColor() }), json);
    await writeJson(shown, json);
    return 0;
}
/** `diff`: what grew and what shrank between two files or results. */
async function diffCommand(before, after, { top, json }) {
    const trees = [await treeOfEither(before), await treeOfEither(after)];
    const [old, now] = trees;
    if (!old.ok)
        return showFailure(old.failure);
    if (!now.ok)
        return showFailure(now.failure);
    const delta = (0,difference/* compareSizeTrees */.w)(old.value, now.value);
    const changes = renderSizeDiff(delta, { top, color: wantsColor() });
    const views = viewDeltaLines(delta, top, colorsFor(wantsColor()));
    say([changes, ...views].join('\n'), json);
    await writeJson(delta, json);
    return 0;
}

;// CONCATENATED MODULE: ./src/report/sweep-cells.ts

/** Headings of a sweep's table; one that ends in `:` is of a column of numbers. */
const headings = [
    ...['Variant', 'Verdict', 'Kernel, bytes:', 'Image, bytes:', 'Against the first:'],
    ...['Ready:', 'Guest’s boot:', 'Peak memory:'],
];
const unknown = '–';
function orUnknown(value, format) {
    return value === null ? unknown : format(value);
}
function cellsOf({ variant, figures }, first) {
    const { verdict, kernelBytes, imageBytes, timeToReadyMs, guestBootMs, peakHostBytes } = figures;
    return [
        variant,
        `${verdict === 'pass' ? '✓' : '✗'} ${verdict}`,
        orUnknown(kernelBytes, quantities/* formatCount */.B4),
        orUnknown(imageBytes, quantities/* formatCount */.B4),
        first === null ? unknown : orUnknown(imageBytes, (bytes) => (0,quantities/* formatDelta */.CW)(first, bytes)),
        orUnknown(timeToReadyMs, quantities/* formatDuration */.a3),
        orUnknown(guestBootMs, quantities/* formatDuration */.a3),
        orUnknown(peakHostBytes, quantities/* formatRoughBytes */._3),
    ];
}
/**
 * A sweep as a table of text: headings, then one row for each variant, the size of each against the
 * first one's. A column of which nothing is known in any row is left out.
 */
function sweepCells(rows) {
    const first = rows[0]?.figures.imageBytes ?? null;
    const all = rows.map((row) => cellsOf(row, first));
    const isKept = (_, column) => column < 2 || all.some((cells) => cells[column] !== unknown);
    return { headings: headings.filter(isKept), rows: all.map((cells) => cells.filter(isKept)) };
}
/** `3 of 4 variants passed, 1 not run`. */
function sweepSummary(rows, planned) {
    const passed = rows.filter(({ figures }) => figures.verdict === 'pass').length;
    const left = planned - rows.length;
    return `${passed} of ${planned} variants passed${left === 0 ? '' : `, ${left} not run`}`;
}
/** Those that did not pass. */
function failedRows(rows) {
    return rows.filter(({ figures }) => figures.verdict !== 'pass');
}

;// CONCATENATED MODULE: ./src/report/sweep-terminal.ts



/** A sweep as its table, then why those failed that did. */
function renderSweepTerminal({ rows, planned }, options) {
    const { bold, dim, green, red } = colorsFor(options.color);
    const cells = sweepCells(rows);
    const right = cells.headings.map((heading) => heading.endsWith(':'));
    const cell = (text, column) => ({
        text: (0,harmless/* harmless */.Is)(text, 100),
        align: right[column] === true ? 'right' : 'left',
    });
    const heading = cells.headings.map((text, column) => ({
        ...cell(text.replace(/:$/, ''), column),
        paint: dim,
    }));
    const body = cells.rows.map((row) => row.map((text, column) => {
        const paint = column === 1 ? (text.startsWith('✓') ? green : red) : undefined;
        return { ...cell(text, column), ...(paint === undefined ? {} : { paint }) };
    }));
    const failed = failedRows(rows).map(({ variant, figures }) => `${red('✗')} ${(0,harmless/* harmless */.Is)(variant, 100)}: ${figures.verdict}: ${(0,harmless/* harmless */.Is)(figures.summary)}`);
    const blocks = [
        alignColumns([heading, ...body]),
        ...(failed.length === 0 ? [] : [failed]),
        [bold(sweepSummary(rows, planned))],
    ];
    return (0,harmless/* withoutCommands */.Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

// EXTERNAL MODULE: ./src/report/markdown-nodes.ts
var markdown_nodes = __webpack_require__(97601);
;// CONCATENATED MODULE: ./src/report/sweep-markdown.ts


/** A sweep as Markdown: heading, table, and why those failed that did. */
function renderSweepMarkdown({ rows, planned }) {
    const cells = sweepCells(rows);
    const failed = failedRows(rows);
    const passed = failed.length === 0 && rows.length === planned;
    return (0,markdown_nodes/* serialize */.lK)([
        {
            type: 'heading',
            depth: 2,
            children: [(0,markdown_nodes/* prose */.CS)(`${passed ? '✅' : '❌'} ${sweepSummary(rows, planned)}`)],
        },
        (0,markdown_nodes/* table */.tp)(cells.headings, cells.rows.map(([variant = '', ...figures]) => [(0,markdown_nodes/* code */.aY)(variant), ...figures])),
        ...(failed.length === 0
            ? []
            : [
                (0,markdown_nodes/* bulletList */.fF)(failed.map(({ variant, figures }) => `${variant}: ${figures.verdict}: ${figures.summary}`)),
            ]),
    ]);
}

;// CONCATENATED MODULE: ./src/report/sweep-row.ts

/** Metric in which a guest's own word on its boot time stands. */
const guestBootMetric = 'guest_boot_ms';
/** The figures that variants are compared by; null what was not reached or is not known. */
function sweepFigures(result) {
    const { verdict, boot, artifacts, metrics } = result;
    return {
        verdict: verdict.kind,
        summary: verdict.summary,
        kernelBytes: artifacts.find(({ role }) => role === 'kernel')?.bytes ?? null,
        imageBytes: (0,report_headline/* imageBytesOf */.mC)(result),
        timeToReadyMs: boot?.timeToReadyMs ?? null,
        guestBootMs: metrics[guestBootMetric] ?? null,
        peakHostBytes: boot?.memory.peakHostBytes ?? null,
    };
}

;// CONCATENATED MODULE: ./src/run/sweep.ts





const sweepNames = { json: 'sweep.json', markdown: 'sweep.md' };
/**
 * Runs variants one after the other, each to its own result. What is known so far is written after
 * each of them, so that an end in the middle loses nothing. Answers with those that were run.
 */
async function runSweep(request, runVariant, emit) {
    const { variants, base, out, failFast } = request;
    const rows = [];
    for (const [index, { name, profile, overrides, folder }] of variants.entries()) {
        if (base.signal.aborted)
            break;
        emit({ type: 'notice', message: `${index + 1} of ${variants.length}: ${name}` });
        const { result, reports } = await runVariant({
            ...base,
            command: 'run',
            profile,
            overrides: [...base.overrides, ...overrides],
            out: external_node_path_default().join(out, folder),
        }, emit);
        const figures = sweepFigures(result);
        rows.push({
            variant: name,
            profile,
            overrides,
            result: external_node_path_default().relative(out, reports.result),
            figures,
        });
        await (0,host_files/* writeWhole */.f8)(external_node_path_default().join(out, sweepNames.json), `${JSON.stringify(rows, null, 1)}\n`);
        await (0,host_files/* writeWhole */.f8)(external_node_path_default().join(out, sweepNames.markdown), renderSweepMarkdown({ rows, planned: variants.length }));
        if (failFast && figures.verdict !== 'pass')
            break;
    }
    return rows;
}
/** The worst first: a bug of ours says nothing of any kernel, a wrong profile nothing of this one. */
const worstFirst = [130, 70, 3, 2, 1, 0];
/** The exit status of the worst verdict. */
function sweepExitCode(verdicts, cancelled) {
    const codes = new Set(verdicts.map(src_verdict/* exitCodeOf */.FO));
    return cancelled ? (0,src_verdict/* exitCodeOf */.FO)('cancelled') : (worstFirst.find((code) => codes.has(code)) ?? 0);
}

// EXTERNAL MODULE: ./src/profile/override.ts
var override = __webpack_require__(27937);
;// CONCATENATED MODULE: ./src/run/sweep-variants.ts


/** More would take days, and nobody reads the table. */
const mostVariants = 1000;
const closing = { '[': ']', '{': '}' };
/** Splits at commas that are neither in quotes nor in brackets, as values are YAML. */
function splitValues(text) {
    const values = [];
    const open = [];
    let quote = '';
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (quote !== '')
            quote = character === quote ? '' : quote;
        // Only at its beginning does YAML take a quote for one: `don't` has none.
        else if (/["']/.test(character) && /^\s*$|[[{,:]\s*$/.test(text.slice(start, at)))
            quote = character;
        else if (character in closing)
            open.push(closing[character] ?? '');
        else if (character === open.at(-1))
            open.pop();
        else if (character === ',' && open.length === 0) {
            values.push(text.slice(start, at));
            start = at + 1;
        }
    }
    return [...values, text.slice(start)].map((value) => value.trim());
}
/** Parses `key.path=a,b,c` as `--vary` takes it. */
function parseVariation(text) {
    const at = text.indexOf('=');
    if (at < 0 || (0,override/* parseOverride */.q)(text) === undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `--vary takes key.path=a,b,c, got ${JSON.stringify(text)}`);
    const key = text.slice(0, at);
    const values = splitValues(text.slice(at + 1));
    const twice = values.find((value, index) => values.indexOf(value) < index);
    if (twice !== undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `--vary ${key}: ${JSON.stringify(twice)} stands there twice`);
    return (0,src_verdict/* success */.kX)({ key, values });
}
/** Every combination, the last list changing fastest. */
function combine(variations) {
    return variations.reduce((before, { key, values }) => before.flatMap((chosen) => values.map((value) => [...chosen, `${key}=${value}`])), [[]]);
}
/** A name made fit for a folder; `taken` has those that are in use. */
function folderFor(name, taken) {
    const plain = name
        .replaceAll(/[^\w.=+-]+/g, '-')
        .replace(/^[-.]+/, '')
        .slice(0, 80) || 'variant';
    if (!taken.has(plain))
        return plain;
    let number = 2;
    while (taken.has(`${plain}-${number}`))
        number++;
    return `${plain}-${number}`;
}
/**
 * All runs of a sweep in order: each profile in every combination of the varied values. `names` are
 * what the variants are called, one each, or none at all for names made of profile and values.
 */
function planVariants(profiles, variations, names) {
    const invalid = (summary) => (0,src_verdict/* failure */.V2)('invalid-profile', summary);
    const keys = variations.map(({ key }) => key);
    const repeated = keys.find((key, index) => keys.indexOf(key) < index);
    if (repeated !== undefined)
        return invalid(`--vary ${repeated} is given twice`);
    const count = variations.reduce((product, { values }) => product * values.length, profiles.length);
    if (count > mostVariants)
        return invalid(`these are ${count} variants; at most ${mostVariants} are run`);
    if (names.length > 0 && names.length !== count)
        return invalid(`--name is given ${names.length} times, for ${count} variants`);
    const variants = [];
    for (const profile of profiles)
        for (const overrides of combine(variations)) {
            const made = [profile.replace(/\.ya?ml$/, ''), ...overrides].join(' ');
            const name = names[variants.length] ?? made;
            if (variants.some((other) => other.name === name))
                return invalid(`two variants are called ${JSON.stringify(name)}`);
            const folder = folderFor(name, new Set(variants.map((other) => other.folder)));
            variants.push({ name, profile, overrides, folder });
        }
    return (0,src_verdict/* success */.kX)(variants);
}

;// CONCATENATED MODULE: ./src/cli/sweep-command.ts











/** Fails where a value is varied that is also fixed: one of the two would be ignored. */
function readVariations(options) {
    const { set, arch, accel } = options;
    const fixed = (0,override_options/* listOverrides */.O)({ overrides: set, arch, accelerator: accel });
    const variations = [];
    for (const text of options.vary) {
        const variation = parseVariation(text);
        if (!variation.ok)
            return variation;
        const { key } = variation.value;
        if (fixed.some((override) => override.startsWith(`${key}=`)))
            return (0,src_verdict/* failure */.V2)('invalid-profile', `${key} is both varied and set`);
        variations.push(variation.value);
    }
    return (0,src_verdict/* success */.kX)(variations);
}
/** `sweep`: several profiles, or one with its values varied, side by side in one table. */
async function sweepCommand(profiles, options, signal) {
    const variations = readVariations(options);
    if (!variations.ok)
        return showFailure(variations.failure);
    const variants = planVariants(profiles, variations.value, options.name);
    if (!variants.ok)
        return showFailure(variants.failure);
    const { out: given, ...base } = (0,cli_options/* requestOf */.fo)('', options, signal);
    const out = given ?? external_node_path_default().join(base.directory, run_workplace/* stateFolder */.y, 'out', 'sweep');
    const { baseline, failFast, json } = options;
    const rows = await runSweep({
        variants: variants.value,
        base: { ...base, ...(baseline === undefined ? {} : { baseline }) },
        out,
        failFast,
    }, run/* run */.e, createProgress(process.stderr, options));
    const planned = variants.value.length;
    say(renderSweepTerminal({ rows, planned }, { color: wantsColor() }), json);
    if (!options.quiet)
        say(`\n  all of it: ${external_node_path_default().join(external_node_path_default().relative('', out), sweepNames.markdown)}\n`, json);
    await writeJson(rows, json);
    const verdicts = rows.map(({ figures }) => figures.verdict);
    return sweepExitCode(verdicts, signal.aborted);
}

;// CONCATENATED MODULE: ./src/cli/commands.ts
/** Everything that commands do, as one chunk of the bundle that --help does not load. */










/***/ })

};
