export const id = 524;
export const ids = [524];
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

/***/ 67524:
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
  sizeCommand: () => (/* reexport */ sizeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/console/judge.ts + 10 modules
var console_judge = __webpack_require__(60860);
// EXTERNAL MODULE: ./src/console/timeline.ts
var timeline = __webpack_require__(63350);
// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/kernels/families.ts + 38 modules
var families = __webpack_require__(88473);
// EXTERNAL MODULE: ./src/profile/load.ts + 3 modules
var load = __webpack_require__(16417);
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

// EXTERNAL MODULE: ./src/run/boot-image.ts + 9 modules
var boot_image = __webpack_require__(51241);
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
    const ownName = external_node_path_default().basename(log) === excerpt/* consoleLogName */.vo;
    return ownName ? (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(external_node_path_default().dirname(log), timeline/* timelineName */.rv)) : undefined;
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
    const judge = new console_judge/* Judge */.I((0,boot_image/* judgeSettingsOf */.or)(profile.value, (0,families/* familyOf */.A)(profile.value.kernel)));
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

// EXTERNAL MODULE: ./src/build/source/obtain.ts + 4 modules
var obtain = __webpack_require__(57817);
// EXTERNAL MODULE: ./src/machine/qemu-arguments.ts
var qemu_arguments = __webpack_require__(93264);
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

// EXTERNAL MODULE: ./src/run/workplace.ts
var run_workplace = __webpack_require__(10625);
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

// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var cli_options = __webpack_require__(12838);
;// CONCATENATED MODULE: ./src/cli/profile-commands.ts















async function profile_commands_load(reference, options) {
    const { arch, accel, set } = options;
    return (0,load/* loadProfile */.iH)({
        reference,
        directory: process.cwd(),
        overrides: (0,override_options/* listOverrides */.O)({ overrides: set, arch, accelerator: accel }),
        families: families/* families */.T,
    });
}
/** `check`: every effective value and where it is from. */
async function checkCommand(reference, options) {
    const profile = await profile_commands_load(reference, options);
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
function renderStep(step) {
    switch (step.do) {
        case 'run':
            return renderCommand(step.argv, { cwd: step.cwd, env: step.env });
        case 'write':
            return renderHereDocument(step.path, step.text);
        case 'gate':
            return '# osv-kernel compares the requested with the effective configuration here';
    }
}
/** `plan`: the exact commands of the build and of the boot, to be pasted into a shell. */
async function planCommand(reference, options) {
    const loaded = await profile_commands_load(reference, options);
    if (!loaded.ok)
        return showFailure(loaded.failure);
    const profile = loaded.value;
    const request = (0,cli_options/* requestOf */.f)(reference, options, AbortSignal.abort());
    const workplace = await (0,run_workplace/* planWorkplace */.Y)(request, profile);
    const family = (0,families/* familyOf */.A)(profile.kernel);
    const source = await (0,obtain/* locateSource */.g)(profile, external_node_path_default().join(request.cacheFolder, 'sources'));
    const workspace = workplace.workspaceOf(source);
    const acceleration = await (0,boot_image/* chooseAcceleration */.QZ)(profile, request.cacheFolder);
    if (!acceleration.ok)
        return showFailure(acceleration.failure);
    const image = options.image ?? external_node_path_default().join(workplace.out, workplace.imageName);
    const described = await (0,boot_image/* describeMachine */.Fe)(profile, family, image, workplace.out);
    if (!described.ok)
        return showFailure(described.failure);
    const recipe = profile.settings.boot.initramfs;
    const initramfs = recipe === undefined ? null : external_node_path_default().join(workplace.out, boot_image/* initramfsName */.n1);
    const machine = (0,qemu_arguments/* planMachine */.d)({
        ...described.value,
        accelerator: acceleration.value.accelerator,
        initramfs,
        control: { type: 'terminal' },
    });
    const { steps, artifacts } = family.plan(profile, workspace);
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
        ...(recipe === undefined || initramfs === null
            ? []
            : renderInitramfs(recipe, {
                repository: profile.repository,
                staging: external_node_path_default().join(workplace.work, 'initramfs'),
                target: initramfs,
            })),
        '',
        `# boot with ${acceleration.value.accelerator}: ${acceleration.value.reason}`,
        renderCommand(machine),
    ];
    say(`${lines.join('\n')}\n`, options.json);
    await writeJson({ profile: profile.name, steps, artifacts, machine }, options.json);
    return 0;
}

// EXTERNAL MODULE: ./src/report/junit.ts
var junit = __webpack_require__(42998);
// EXTERNAL MODULE: ./src/report/markdown.ts + 5 modules
var markdown = __webpack_require__(31506);
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
    const others = children.slice(options.top);
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
    const { bytes, kind, name } = node;
    const isMinor = kind === 'unattributed';
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
    const { bytes, changes } = delta;
    if (changes.length === 0)
        return 'No change in size.';
    const counts = ['added', 'removed', 'grown', 'shrunk']
        .map((change) => [change, changes.filter((one) => one.change === change).length])
        .filter(([, count]) => count > 0)
        .map(([change, count]) => `${(0,quantities/* formatCount */.B4)(count)} ${change}`);
    const more = changes.length - options.top;
    return [
        `${changePaint(bytes, colors)(colors.bold((0,quantities/* formatByteChange */.Ul)(bytes)))} in ${(0,quantities/* formatNumberOf */.Of)(changes.length, 'change')}: ${counts.join(', ')}`,
        ...alignColumns(changeRows(changes.slice(0, options.top), colors), '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatCount */.B4)(more)} more`)] : []),
    ].join('\n');
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

// EXTERNAL MODULE: ./src/run.ts + 14 modules
var run = __webpack_require__(99543);
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

;// CONCATENATED MODULE: ./src/cli/run-command.ts








const run_command_top = 10;
/** `run`, `build` and `boot`: tells the story and reports; the exit status is the verdict's. */
async function runCommand(command, profile, options, signal) {
    const { image, baseline, json, quiet } = options;
    const progress = createProgress(process.stderr, options);
    const { result, out } = await (0,run/* run */.e)({
        ...(0,cli_options/* requestOf */.f)(profile, options, signal),
        command,
        ...(image === undefined ? {} : { image }),
        ...(baseline === undefined ? {} : { baseline }),
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
// EXTERNAL MODULE: ./src/profile/schema.ts + 2 modules
var schema = __webpack_require__(3226);
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

// EXTERNAL MODULE: ./src/size/difference.ts
var difference = __webpack_require__(2110);
// EXTERNAL MODULE: ./src/size/measure.ts + 12 modules
var size_measure = __webpack_require__(44272);
;// CONCATENATED MODULE: ./src/cli/size-commands.ts








async function treeOf(files) {
    for (const file of files)
        if (!(await (0,host_files/* fileExists */.hR)(file)))
            return (0,src_verdict/* failure */.V2)('invalid-profile', `no file ${file}`);
    const measured = await (0,size_measure/* readSizeTree */.KO)(files.map((file) => ({ role: 'file', name: external_node_path_default().basename(file), path: file })));
    return measured.ok ? (0,src_verdict/* success */.kX)(measured.value.tree) : measured;
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
    say(renderSizeDiff(delta, { top, color: wantsColor() }), json);
    await writeJson(delta, json);
    return 0;
}

;// CONCATENATED MODULE: ./src/cli/commands.ts
/** Everything that commands do, as one chunk of the bundle that --help does not load. */








/***/ })

};
