export const id = 747;
export const ids = [747];
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

/***/ 83747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/kernels/families.ts + 38 modules
var families = __webpack_require__(88473);
// EXTERNAL MODULE: ./src/profile/defaults.ts
var profile_defaults = __webpack_require__(77011);
// EXTERNAL MODULE: ./src/profile/merge.ts
var merge = __webpack_require__(43197);
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

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cli/show.ts
var show = __webpack_require__(78273);
;// CONCATENATED MODULE: ./src/cli/schema-command.ts



/** `schema`: prints a JSON Schema. */
function schemaCommand(name) {
    const known = schemaNames.find((candidate) => candidate === name);
    if (known === undefined) {
        const unknown = (0,verdict/* failure */.V2)('invalid-profile', `no schema ${name}; there are: ${schemaNames.join(', ')}`);
        return (0,show/* showFailure */.iV)(unknown.failure);
    }
    process.stdout.write(`${JSON.stringify(jsonSchemaOf(known), null, 2)}\n`);
    return 0;
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

/***/ 35312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ artifactRoles)
/* harmony export */ });
/** What an artifact is for: `image` is booted, `elf` carries the symbols. */
const artifactRoles = ['image', 'elf', 'map', 'config', 'modules', 'file'];


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

/***/ 65781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ resultSchema)
/* harmony export */ });
/* unused harmony exports evidenceSchema, imageCacheStates, assertionStatuses, sizeNodeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _kernels_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35312);
/* harmony import */ var _size_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2110);
/* harmony import */ var _size_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75501);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);





/**
 * `result.json`, schema version 1: the one record of a run. Times are in milliseconds, sizes in
 * bytes; what was not reached or does not apply is null, never zero.
 */
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    firstLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictKinds */ .PV),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .owners */ .Zk).nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evidenceSchema).readonly(),
    hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requested: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    effective: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    mismatches: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        option: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        requested: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        effective: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }))
        .readonly(),
    /** Why an option that is not as requested is no mismatch, by option. */
    explained: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const imageCacheStates = ['hit', 'miss', 'off'];
const buildSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cache: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        image: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(imageCacheStates),
        /** Null where no compiler ran or no compiler cache was used. */
        compiler: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ hits: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), misses: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
    }),
});
const phaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), startMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), endMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const bootSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    accelerator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kvm', 'tcg']),
    acceleratorReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    machine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** From the start of QEMU's process, by the host's clock. */
    timeToFirstByteMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    timeToReadyMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    phases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(phaseSchema).readonly(),
    memory: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ configuredBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), peakHostBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable() }),
    exit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** QMP's SHUTDOWN reason, `stopped` where we ended it, or how the process died. */
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        guestStatus: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    }),
});
const assertionStatuses = ['passed', 'failed', 'not-reached'];
const assertionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(assertionStatuses),
    atMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    captures: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Why it failed or was not reached. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const sizeNodeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeNodeKinds */ .X),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    get children() {
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sizeNodeSchema).readonly().optional();
    },
});
const sizeChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeNodeKinds */ .X),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_size_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeChangeKinds */ .n),
    oldBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    newBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    totals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
});
const budgetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    limitBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** Null when no node of the size tree has that path: that is a broken budget too. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    ok: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const sizeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tree: sizeNodeSchema,
    /** Bytes by artifact name. */
    totals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
    /** What it was compared with; null when there was nothing to compare with. */
    baseline: baselineSchema.nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sizeChangeSchema).readonly() })
        .nullable(),
    budgets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(budgetSchema).readonly(),
});
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._kernels_family_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactRoles */ .y, 'initramfs', 'console', 'timeline', 'report']),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    profile: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Commit of the repository the profile is in, `-dirty` appended where files differ from it. */
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    verdict: verdictSchema,
    config: configSchema.nullable(),
    build: buildSchema.nullable(),
    boot: bootSchema.nullable(),
    assertions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(assertionSchema).readonly(),
    /** Named captures of the console that are numbers, by name. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    size: sizeSchema.nullable(),
    /** Files in the output folder; `path` is relative to it. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(artifactSchema).readonly(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        cpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        memoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        /** First line of `--version`, by tool. */
        tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        productVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    timings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })).readonly(),
});


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


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sizeChangeKinds),
/* harmony export */   w: () => (/* binding */ compareSizeTrees)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

const sizeChangeKinds = ['added', 'removed', 'grown', 'shrunk'];
/**
 * What changed from one size tree to another, leaf by leaf. An artifact that only one of them has
 * is one change, not one for each of its symbols. Two trees of one artifact each are compared even
 * where the artifacts' names differ (`diff old.elf new.elf`), under the new name.
 */
function compareSizeTrees(before, after) {
    const changes = [];
    const [onlyBefore, onlyAfter] = [soleChild(before), soleChild(after)];
    if (onlyBefore !== undefined && onlyAfter !== undefined)
        compareNodes(onlyBefore, onlyAfter, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)('', onlyAfter.name), changes);
    else
        compareChildren(before, after, '', changes);
    changes.sort((a, b) => magnitude(b) - magnitude(a) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
    return { bytes: after.bytes - before.bytes, changes };
}
function soleChild(node) {
    return node.children?.length === 1 ? node.children[0] : undefined;
}
const magnitude = ({ oldBytes, newBytes }) => Math.abs(newBytes - oldBytes);
function compareChildren(before, after, path, changes) {
    const old = new Map((before.children ?? []).map((node) => [(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .siblingKey */ .w$)(node), node]));
    for (const node of after.children ?? []) {
        const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .siblingKey */ .w$)(node);
        const counterpart = old.get(key);
        old.delete(key);
        // Of 100,000 symbols nearly all are the same: no path is spelt out for them.
        if (counterpart !== undefined && isSameLeaf(counterpart, node))
            continue;
        const at = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(path, node.name);
        if (counterpart === undefined)
            addOneSided(node, at, 'added', changes);
        else
            compareNodes(counterpart, node, at, changes);
    }
    for (const node of old.values())
        addOneSided(node, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(path, node.name), 'removed', changes);
}
function isSameLeaf(before, after) {
    return (before.children === undefined && after.children === undefined && before.bytes === after.bytes);
}
function compareNodes(before, after, path, changes) {
    if (before.children !== undefined && after.children !== undefined)
        compareChildren(before, after, path, changes);
    else if (before.children === undefined && after.children === undefined)
        addChange(changes, path, after.kind, before.bytes, after.bytes);
    else {
        // Symbols on one side only, as after stripping.
        addOneSided(before, path, 'removed', changes);
        addOneSided(after, path, 'added', changes);
    }
}
function addOneSided(node, path, side, changes) {
    const leaves = node.kind === 'artifact' ? [{ path, node }] : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(node, path);
    for (const leaf of leaves) {
        const { kind, bytes } = leaf.node;
        if (side === 'added')
            addChange(changes, leaf.path, kind, 0, bytes, side);
        else
            addChange(changes, leaf.path, kind, bytes, 0, side);
    }
}
function addChange(changes, path, kind, oldBytes, newBytes, change = newBytes > oldBytes ? 'grown' : 'shrunk') {
    if (oldBytes !== newBytes)
        changes.push({ path, kind, change, oldBytes, newBytes });
}


/***/ }),

/***/ 58777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
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
    const segment = name.replaceAll('%', '%25').replaceAll('/', '%2F');
    return parent === '' ? segment : `${parent}/${segment}`;
}
/** The node below `root` at a path, or undefined; a path does not name the root itself. */
function nodeAt(root, path) {
    let node = root;
    for (const segment of path.split('/')) {
        const name = segment.replaceAll('%2F', '/').replaceAll('%25', '%');
        node = node.children?.find((child) => child.name === name);
        if (node === undefined)
            return undefined;
    }
    return node;
}
/** Tells siblings apart: by name, and `(no symbol)` from a symbol that is called so. */
function siblingKey({ kind, name }) {
    return kind === 'unattributed' ? `\0${name}` : name;
}
/** Every leaf below a node with its path. */
function leavesOf(node, path) {
    const leaves = [];
    const walk = (at, atPath) => {
        if (at.children === undefined || at.children.length === 0) {
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
    return a < b ? -1 : a > b ? 1 : 0;
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
];
function memoryOf(node) {
    return node.memoryBytes ?? node.bytes;
}


/***/ })

};
