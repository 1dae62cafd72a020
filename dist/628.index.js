export const id = 628;
export const ids = [628];
export const modules = {

/***/ 35312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ artifactRoles)
/* harmony export */ });
/** What an artifact is for: `image` is booted, `elf` carries the symbols. */
const artifactRoles = ['image', 'elf', 'map', 'config', 'modules', 'file'];


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

/***/ 40628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WT: () => (/* binding */ judgeBudgets),
  hr: () => (/* binding */ measureSizes),
  UX: () => (/* binding */ measuredFiles),
  Uv: () => (/* binding */ readResult)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __webpack_require__(65781);
// EXTERNAL MODULE: ./src/size/difference.ts
var difference = __webpack_require__(2110);
;// CONCATENATED MODULE: ./src/size/baseline.ts

/**
 * Compares a tree with that of an earlier run. Without one, or with one that measured nothing, both
 * parts are null: a missing baseline is never a change of zero.
 */
function compareWithBaseline(tree, earlier, source) {
    if (earlier?.size == null)
        return { baseline: null, delta: null };
    const { revision, size } = earlier;
    return {
        baseline: { source, revision, totals: size.totals },
        delta: (0,difference/* compareSizeTrees */.w)(size.tree, tree),
    };
}

// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
;// CONCATENATED MODULE: ./src/size/budgets.ts

/**
 * Holds a measurement against upper limits in bytes by path, e.g. `vmlinux/.text`. The path `image`
 * means the artifact that is booted (all artifacts together where none is), unless an artifact has
 * that very name.
 */
function evaluateBudgets(measurement, limits) {
    return Object.entries(limits).map(([path, limitBytes]) => {
        const bytes = bytesAt(measurement, path);
        return { path, limitBytes, bytes, ok: bytes !== null && bytes <= limitBytes };
    });
}
function bytesAt({ tree, totals, image }, path) {
    const named = (0,paths/* nodeAt */.oB)(tree, path)?.bytes;
    if (named !== undefined)
        return named;
    if (path !== 'image')
        return null;
    return image === null ? tree.bytes : (totals[image] ?? null);
}

// EXTERNAL MODULE: ./src/size/measure.ts + 12 modules
var measure = __webpack_require__(44272);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/run/measure.ts







/** Reads an earlier result; one that is no result is the user's mistake, not a missing baseline. */
async function readResult(file) {
    const text = await (0,files/* readTextIfThere */.pM)(file);
    if (text === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `no file ${file}`);
    try {
        const parsed = result/* resultSchema */.FD.safeParse(JSON.parse(text));
        if (parsed.success)
            return (0,verdict/* success */.kX)(parsed.data);
        const [issue] = parsed.error.issues;
        const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
        return (0,verdict/* failure */.V2)('invalid-profile', `${file} is no result.json of schema version 1: ${where}`);
    }
    catch {
        return (0,verdict/* failure */.V2)('invalid-profile', `${file} is no JSON`);
    }
}
/** Measures files, compares them with an earlier run and holds them against the profile's budgets. */
async function measureSizes(files, profile, baseline) {
    const measured = await (0,measure/* readSizeTree */.KO)(files);
    if (!measured.ok)
        return measured;
    const earlier = baseline === undefined ? (0,verdict/* success */.kX)(null) : await readResult(baseline);
    if (!earlier.ok)
        return earlier;
    const { tree, totals } = measured.value;
    return (0,verdict/* success */.kX)({
        tree,
        totals,
        ...compareWithBaseline(tree, earlier.value, external_node_path_default().basename(baseline ?? '')),
        budgets: evaluateBudgets(measured.value, profile.settings.size?.budgets ?? {}),
    });
}
/** What is worth measuring: what is booted and what it was made of. */
function measuredFiles({ image, boot }, booted) {
    const built = (image?.artifacts ?? []).filter(({ role }) => role !== 'config' && role !== 'map');
    const initramfs = boot?.initramfs ?? null;
    return [
        ...(built.length > 0
            ? built
            : [{ role: 'image', name: external_node_path_default().basename(booted), path: booted }]),
        ...(initramfs === null
            ? []
            : [{ role: 'file', name: external_node_path_default().basename(initramfs), path: initramfs }]),
    ];
}
/** The verdict on broken budgets; undefined when all are kept. */
function judgeBudgets({ budgets }) {
    const broken = budgets.filter(({ ok }) => !ok);
    if (broken.length === 0)
        return undefined;
    const lines = broken.map(({ path: node, bytes, limitBytes }) => bytes === null
        ? `${node}: nothing in the size tree has this path`
        : `${node}: ${bytes} bytes, ${bytes - limitBytes} over the limit of ${limitBytes}`);
    return {
        kind: 'over-budget',
        summary: lines.length === 1 ? (lines[0] ?? '') : `${lines.length} size budgets are broken`,
        evidence: [{ source: 'size.budgets', firstLine: 1, lines }],
        hint: 'osv-kernel size and osv-kernel diff show where the bytes are',
    };
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

/***/ 44272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KO: () => (/* binding */ readSizeTree)
});

// UNUSED EXPORTS: fileSizeTree, measurementOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/host/ranges.ts

/** Opens a file for `use` and closes it again; rejects with the system's error when it cannot. */
async function withByteRanges(file, use) {
    // Reads are synchronous: a handful of short ones, and their users stay plain functions.
    return Promise.resolve().then(() => {
        const descriptor = (0,external_node_fs_.openSync)(file, 'r');
        try {
            return use(rangesOf(descriptor));
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    });
}
function rangesOf(descriptor) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    return {
        size,
        read(offset, length) {
            const wanted = Math.max(0, Math.min(length, size - offset));
            const buffer = Buffer.alloc(wanted);
            let filled = 0;
            while (filled < wanted) {
                const count = (0,external_node_fs_.readSync)(descriptor, buffer, filled, wanted - filled, offset + filled);
                if (count === 0)
                    break;
                filled += count;
            }
            return buffer.subarray(0, filled);
        },
    };
}
/** The same access to bytes that are in memory already. */
function ranges_bytesInMemory(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => bytes.subarray(offset, offset + length),
    };
}

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
;// CONCATENATED MODULE: ./src/size/namesakes.ts


/**
 * Makes names unique among siblings by adding namesakes up, as for sections of one name in an object
 * file: a path then names one node, whatever order the sections are in.
 */
function mergeNamesakes(nodes) {
    const merged = new Map();
    for (const node of nodes) {
        const key = (0,paths/* siblingKey */.w$)(node);
        const namesake = merged.get(key);
        merged.set(key, namesake === undefined ? node : addUp(namesake, node));
    }
    return merged.size === nodes.length ? nodes : [...merged.values()];
}
function addUp(a, b) {
    const bytes = a.bytes + b.bytes;
    const memoryBytes = (0,tree/* memoryOf */.z)(a) + (0,tree/* memoryOf */.z)(b);
    const { name, kind } = a;
    const sum = { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }) };
    if (a.children === undefined && b.children === undefined)
        return sum;
    return { ...sum, children: mergeNamesakes([...childrenOrRest(a), ...childrenOrRest(b)]) };
}
function childrenOrRest(node) {
    return node.children ?? [{ ...node, name: '(no symbol)', kind: 'unattributed' }];
}

;// CONCATENATED MODULE: ./src/size/symbol-bytes.ts

const bindingRank = { global: 0, weak: 1, local: 2, other: 3 };
/**
 * Shares out a section of `size` bytes among its symbols, each byte once: it counts for the symbol
 * that starts first, of those that start together for the longest, of aliases (same place, same
 * length) for the global, then the weak, then the first by name. Symbols that so get nothing,
 * aliases and those inside of another, are left out, and so are those without a size.
 *
 * Namesakes (static functions of one name) are added up, as bloat-o-meter does: a name then means
 * the same in every build, whatever order the linker took. `rest` are the bytes that no symbol
 * covers: padding, strings, assembler code without sizes.
 */
function attributeSymbols(symbols, size) {
    const candidates = symbols.filter((symbol) => symbol.size > 0 && symbol.offset >= 0 && symbol.offset < size);
    candidates.sort((a, b) => a.offset - b.offset ||
        b.size - a.size ||
        bindingRank[a.binding] - bindingRank[b.binding] ||
        (0,paths/* compareText */.n6)(a.name, b.name));
    const byName = new Map();
    let covered = 0;
    let rest = size;
    for (const { name, offset, size: length } of candidates) {
        const end = Math.min(size, offset + length);
        const bytes = end - Math.max(covered, offset);
        if (bytes <= 0)
            continue;
        byName.set(name, (byName.get(name) ?? 0) + bytes);
        covered = end;
        rest -= bytes;
    }
    return { byName, rest };
}

;// CONCATENATED MODULE: ./src/size/elf-tree.ts


/**
 * The size tree of an ELF file: artifact → sections → symbols. Sections plus headers and padding
 * are the file, to the byte; symbols plus what no symbol covers are the section.
 */
function elfSizeTree(name, elf) {
    const bySection = groupBySection(elf.symbols);
    const claims = claimFileBytes(elf);
    const sections = elf.sections.map((section, index) => sectionNode(section, claims[index] ?? 0, bySection.get(index) ?? []));
    const claimed = claims.reduce((sum, bytes) => sum + bytes, 0);
    const children = mergeNamesakes(sections.filter(({ bytes, memoryBytes = 0 }) => bytes + memoryBytes > 0));
    return {
        name,
        kind: 'artifact',
        bytes: elf.fileBytes,
        memoryBytes: elf.sections.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
        children: [...children, ...unattributed('(headers and padding)', elf.fileBytes - claimed, 0)],
    };
}
function groupBySection(symbols) {
    const groups = new Map();
    for (const symbol of symbols) {
        const group = groups.get(symbol.section);
        if (group === undefined)
            groups.set(symbol.section, [symbol]);
        else
            group.push(symbol);
    }
    return groups;
}
/**
 * File bytes by section index. In a sane file these are the sections' own sizes; a byte that two
 * sections claim counts for the one that starts first, so that the sum is never above the file.
 */
function claimFileBytes(elf) {
    const claims = new Array(elf.sections.length).fill(0);
    const byOffset = [...elf.sections.entries()].sort(([, a], [, b]) => a.fileOffset - b.fileOffset || b.fileBytes - a.fileBytes);
    let covered = 0;
    for (const [index, { fileOffset, fileBytes }] of byOffset) {
        if (fileBytes === 0)
            continue;
        const end = fileOffset + fileBytes;
        claims[index] = Math.max(0, end - Math.max(covered, fileOffset));
        covered = Math.max(covered, end);
    }
    return claims;
}
function sectionNode(section, bytes, symbols) {
    const { memoryBytes, fileBytes, size } = section;
    const node = {
        name: section.name === '' ? '(unnamed)' : section.name,
        kind: 'section',
        bytes,
        ...(memoryBytes === bytes ? {} : { memoryBytes }),
    };
    // Where another section claims some of the bytes, nobody knows which of the symbols are its own.
    if (symbols.length === 0 || bytes !== fileBytes)
        return node;
    const { byName, rest } = attributeSymbols(symbols, size);
    if (byName.size === 0)
        return node;
    const countedIn = { file: fileBytes > 0, memory: memoryBytes > 0 };
    const children = Array.from(byName, ([name, length]) => stretch(name === '' ? '(unnamed)' : name, 'symbol', length, countedIn));
    if (rest > 0)
        children.push(stretch('(no symbol)', 'unattributed', rest, countedIn));
    return { ...node, children };
}
/** A stretch of a section, counted in the file and in memory as its section is. */
function stretch(name, kind, length, countedIn) {
    const bytes = countedIn.file ? length : 0;
    if (countedIn.file === countedIn.memory)
        return { name, kind, bytes };
    return { name, kind, bytes, memoryBytes: countedIn.memory ? length : 0 };
}
function unattributed(name, bytes, memoryBytes) {
    return bytes === 0 ? [] : [{ name, kind: 'unattributed', bytes, memoryBytes }];
}

;// CONCATENATED MODULE: ./src/size/elf/fields.ts

const twoTo32 = 0x1_0000_0000;
function fieldsOf(bytes, { wide, little }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const word = (offset) => view.getUint32(offset, little);
    return {
        byte: (offset) => view.getUint8(offset),
        half: (offset) => view.getUint16(offset, little),
        word,
        native: (offset) => wide
            ? word(offset + (little ? 4 : 0)) * twoTo32 + word(offset + (little ? 0 : 4))
            : word(offset),
        address: (offset) => (wide ? view.getBigUint64(offset, little) : BigInt(word(offset))),
    };
}
/** An ELF file that contradicts itself: the build left it so. */
function damaged(what) {
    return (0,verdict/* failure */.V2)('build-failed', `damaged ELF file: ${what}`, {
        hint: 'Compare it with readelf -a; a cut download or a full disk leaves such files.',
    });
}
/** A table of the file, all of it or a failure; no table may be larger than `limitBytes`. */
function readTable(file, what, offset, length, limitBytes) {
    if (offset + length > file.size)
        return damaged(`${what} reaches past the end of the file`);
    if (length > limitBytes)
        return damaged(`${what} has ${length} bytes, more than the ${limitBytes} allowed`);
    const bytes = file.read(offset, length);
    return bytes.length === length ? (0,verdict/* success */.kX)(bytes) : damaged(`${what} could not be read whole`);
}

;// CONCATENATED MODULE: ./src/size/elf/strings.ts


const tableLimitBytes = 256 << 20;
const nameLimitBytes = 4096;
/**
 * All names together. Names may share their tails, so a small hostile table could spell out far
 * more than its own size.
 */
const allNamesLimitBytes = 128 << 20;
/** A string table: names that end with a zero byte. Names beyond 4096 bytes are cut, with `…`. */
function readStringTable(file, what, offset, length) {
    const table = readTable(file, what, offset, length, tableLimitBytes);
    if (!table.ok)
        return table;
    const bytes = Buffer.from(table.value.buffer, table.value.byteOffset, table.value.byteLength);
    if (length > 0 && bytes[length - 1] !== 0)
        return damaged(`${what} does not end with a zero`);
    let spelt = 0;
    return (0,verdict/* success */.kX)((start) => {
        if (start === 0 && length === 0)
            return (0,verdict/* success */.kX)('');
        if (start >= length)
            return damaged(`a name lies outside of ${what}`);
        let end = start;
        const limit = Math.min(length, start + nameLimitBytes);
        while (end < limit && bytes[end] !== 0)
            end++;
        spelt += end - start;
        if (spelt > allNamesLimitBytes)
            return damaged(`the names in ${what} overlap without end`);
        const name = bytes.toString('utf8', start, end);
        return (0,verdict/* success */.kX)(bytes[end] === 0 ? name : `${name}…`);
    });
}

;// CONCATENATED MODULE: ./src/size/elf/sections.ts



const sectionTypes = {
    none: 0,
    symbols: 2,
    strings: 3,
    note: 7,
    noBits: 8,
    dynamicSymbols: 11,
    symbolSectionIndices: 18,
};
const sectionFlags = { alloc: 0x2, tls: 0x400 };
const sections_tableLimitBytes = 64 << 20;
/** All of a file's sections: far above any real kernel, and so small that sums stay exact. */
const memoryLimitBytes = 2 ** 48;
/** Offsets of the fields in an entry, for 32 and for 64 bits; `name` 0 and `type` 4 are common. */
const layouts = {
    narrow: { bytes: 40, address: 12, offset: 16, size: 20, link: 24 },
    wide: { bytes: 64, address: 16, offset: 24, size: 32, link: 40 },
};
function parseEntry(fields, at, layout) {
    const type = fields.word(at + 4);
    const flags = Number(fields.address(at + 8) & 0xffffffffn);
    const size = type === sectionTypes.none ? 0 : fields.native(at + layout.size);
    return {
        nameOffset: fields.word(at),
        section: {
            type,
            flags,
            address: fields.address(at + layout.address),
            fileOffset: fields.native(at + layout.offset),
            size,
            fileBytes: type === sectionTypes.noBits ? 0 : size,
            memoryBytes: (flags & sectionFlags.alloc) === 0 ? 0 : size,
            link: fields.word(at + layout.link),
        },
    };
}
function checkPlaces(entries, fileSize) {
    let memory = 0;
    for (const [index, { section }] of entries.entries()) {
        if (section.fileBytes > 0 && section.fileOffset + section.fileBytes > fileSize)
            return damaged(`section ${index} reaches past the end of the file`);
        memory += section.size;
        if (memory > memoryLimitBytes)
            return damaged(`section ${index} is impossibly large`);
    }
    return (0,verdict/* success */.kX)(null);
}
/** The sections of a file by index; none for a file without a section table. */
function readSections(file, header) {
    const layout = layouts[header.encoding.wide ? 'wide' : 'narrow'];
    const { tableOffset } = header;
    if (tableOffset === 0)
        return (0,verdict/* success */.kX)([]);
    if (header.entryBytes !== layout.bytes)
        return damaged(`its section entries have ${header.entryBytes} bytes, not ${layout.bytes}`);
    const first = readTable(file, 'the section table', tableOffset, layout.bytes, layout.bytes);
    if (!first.ok)
        return first;
    // Numbers that do not fit the header are kept in the otherwise unused section 0.
    const zero = fieldsOf(first.value, header.encoding);
    const count = header.sectionCount === 0 ? zero.native(layout.size) : header.sectionCount;
    const nameTable = header.nameTableIndex === 0xffff ? zero.word(layout.link) : header.nameTableIndex;
    const length = count * layout.bytes;
    const table = readTable(file, 'the section table', tableOffset, length, sections_tableLimitBytes);
    if (!table.ok)
        return table;
    const fields = fieldsOf(table.value, header.encoding);
    const entries = Array.from({ length: count }, (_, index) => parseEntry(fields, index * layout.bytes, layout));
    const places = checkPlaces(entries, file.size);
    return places.ok ? nameSections(file, entries, nameTable) : places;
}
function nameSections(file, entries, nameTable) {
    const names = entries[nameTable]?.section;
    if (nameTable !== 0 && names?.type !== sectionTypes.strings)
        return damaged(`section ${nameTable} should hold the sections' names and does not`);
    const nameAt = readStringTable(file, 'the table of section names', names?.fileOffset ?? 0, names?.fileBytes ?? 0);
    if (!nameAt.ok)
        return nameAt;
    const sections = [];
    for (const { nameOffset, section } of entries) {
        const name = names?.type === sectionTypes.strings ? nameAt.value(nameOffset) : (0,verdict/* success */.kX)('');
        if (!name.ok)
            return name;
        sections.push({ name: name.value, ...section });
    }
    return (0,verdict/* success */.kX)(sections);
}

;// CONCATENATED MODULE: ./src/size/elf/build-id.ts


const noteLimitBytes = 1 << 20;
const gnuBuildIdType = 3;
const align = (length) => Math.ceil(length / 4) * 4;
/** The linker's GNU build id in hexadecimal, from the notes; null for a file without one. */
function readBuildId(file, encoding, sections) {
    const notes = sections.filter(({ type }) => type === sectionTypes.note);
    // Sections of notes are few and small; a hostile file may say otherwise.
    for (const { fileOffset, fileBytes } of notes.slice(0, 64)) {
        const bytes = file.read(fileOffset, Math.min(fileBytes, noteLimitBytes));
        const found = parseBuildId(bytes, fieldsOf(bytes, encoding));
        if (found !== null)
            return found;
    }
    return null;
}
/** Each note: three words (name length, description length, type), then both, padded to four. */
function parseBuildId(bytes, fields) {
    let at = 0;
    while (at + 12 <= bytes.length) {
        const nameBytes = fields.word(at);
        const idBytes = fields.word(at + 4);
        const type = fields.word(at + 8);
        const nameAt = at + 12;
        const idAt = nameAt + align(nameBytes);
        const next = idAt + align(idBytes);
        if (idAt + idBytes > bytes.length)
            return null;
        const name = Buffer.from(bytes.subarray(nameAt, nameAt + nameBytes)).toString('latin1');
        if (type === gnuBuildIdType && name === 'GNU\0')
            return Buffer.from(bytes.subarray(idAt, idAt + idBytes)).toString('hex');
        at = next;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/size/elf/header.ts


/** The longest header, that of a 64-bit file. */
const headerBytes = 64;
const magic = [0x7f, 0x45, 0x4c, 0x46];
const relocatableType = 1;
/** From the first 64 bytes of a file; null when it is not an ELF file at all. */
function parseElfHeader(start) {
    if (magic.some((byte, index) => start[index] !== byte))
        return (0,verdict/* success */.kX)(null);
    const [elfClass, order] = [start[4], start[5]];
    if (elfClass !== 1 && elfClass !== 2)
        return damaged(`its class is ${elfClass}, not 1 or 2`);
    if (order !== 1 && order !== 2)
        return damaged(`its byte order is ${order}, not 1 or 2`);
    const encoding = { wide: elfClass === 2, little: order === 1 };
    if (start.length < (encoding.wide ? 64 : 52))
        return damaged('its header is cut off');
    const fields = fieldsOf(start, encoding);
    const counts = encoding.wide ? 58 : 46;
    return (0,verdict/* success */.kX)({
        encoding,
        relocatable: fields.half(16) === relocatableType,
        machine: fields.half(18),
        tableOffset: fields.native(encoding.wide ? 40 : 32),
        entryBytes: fields.half(counts),
        sectionCount: fields.half(counts + 2),
        nameTableIndex: fields.half(counts + 4),
    });
}

;// CONCATENATED MODULE: ./src/size/elf/symbol-offsets.ts

const threadLocal = 6;
const symbol_offsets_twoTo32 = 0x1_0000_0000;
/**
 * How far into its section a symbol lies: its value is an address in linked files, an offset in the
 * section in relocatable ones, and for thread-local symbols an offset in the TLS segment.
 *
 * A kernel's addresses do not fit a double (0xffffffff81000000), so halves are subtracted: the
 * difference of two addresses in one section is small and thereby exact.
 */
function symbolOffsets(fields, header, sections) {
    if (header.relocatable)
        return (_section, valueAt) => fields.native(valueAt);
    const { wide, little } = header.encoding;
    const high = Float64Array.from(sections, ({ address }) => Number(address >> 32n));
    const low = Float64Array.from(sections, ({ address }) => Number(address & 0xffffffffn));
    const inSegment = offsetsInTlsSegment(sections);
    return (section, valueAt, type) => {
        if (type === threadLocal)
            return fields.native(valueAt) - (inSegment[section] ?? 0);
        const valueHigh = wide ? fields.word(valueAt + (little ? 4 : 0)) : 0;
        const valueLow = fields.word(valueAt + (wide && !little ? 4 : 0));
        return (valueHigh - (high[section] ?? 0)) * symbol_offsets_twoTo32 + (valueLow - (low[section] ?? 0));
    };
}
/** The TLS segment starts with the first of its sections. */
function offsetsInTlsSegment(sections) {
    const isTls = ({ flags }) => (flags & sectionFlags.tls) !== 0;
    const start = sections
        .filter(isTls)
        .reduce((least, { address }) => (least === undefined || address < least ? address : least), undefined);
    return sections.map((section) => isTls(section) && start !== undefined ? Number(section.address - start) : 0);
}

;// CONCATENATED MODULE: ./src/size/elf/symbols.ts





const symbols_tableLimitBytes = 256 << 20;
const symbolLimit = 4_000_000;
const bindings = ['local', 'global', 'weak'];
const types = { 0: 'none', 1: 'object', 2: 'function', 6: 'object', 10: 'function' };
const sectionSymbol = 3;
const fileSymbol = 4;
/** st_shndx: from here on not an index, but a meaning (undefined is 0). */
const firstReservedIndex = 0xff00;
const indexIsElsewhere = 0xffff;
const symbols_layouts = {
    narrow: { bytes: 16, info: 12, index: 14, value: 4, size: 8 },
    wide: { bytes: 24, info: 4, index: 6, value: 8, size: 16 },
};
/** The table to read: the full one, or that of the dynamic linker in a stripped file. */
function chooseSymbolTable(sections) {
    const full = sections.findIndex(({ type }) => type === sectionTypes.symbols);
    return full === -1 ? sections.findIndex(({ type }) => type === sectionTypes.dynamicSymbols) : full;
}
/** Symbols with a place in the file, in the table's order. */
function readSymbols(file, header, sections) {
    const tableIndex = chooseSymbolTable(sections);
    const table = sections[tableIndex];
    if (table === undefined)
        return (0,verdict/* success */.kX)([]);
    const bytes = readTable(file, 'the symbol table', table.fileOffset, table.fileBytes, symbols_tableLimitBytes);
    if (!bytes.ok)
        return bytes;
    const names = sections[table.link];
    if (names?.type !== sectionTypes.strings)
        return damaged(`section ${table.link} should hold the symbols' names and does not`);
    const nameAt = readStringTable(file, 'the table of symbol names', names.fileOffset, names.fileBytes);
    if (!nameAt.ok)
        return nameAt;
    const indices = readSectionIndices(file, header.encoding, sections, tableIndex);
    if (!indices.ok)
        return indices;
    const layout = symbols_layouts[header.encoding.wide ? 'wide' : 'narrow'];
    const fields = fieldsOf(bytes.value, header.encoding);
    const offsetOf = symbolOffsets(fields, header, sections);
    const count = Math.floor(bytes.value.length / layout.bytes);
    if (count > symbolLimit)
        return damaged(`it has ${count} symbols, more than the ${symbolLimit} allowed`);
    const symbols = [];
    // Entry 0 is always empty.
    for (let index = 1; index < count; index++) {
        const at = index * layout.bytes;
        const written = fields.half(at + layout.index);
        const section = written === indexIsElsewhere ? indices.value(index) : written;
        if (section === 0 || (written >= firstReservedIndex && written !== indexIsElsewhere))
            continue;
        const info = fields.byte(at + layout.info);
        const type = info & 0xf;
        if (type === sectionSymbol || type === fileSymbol)
            continue;
        if (section >= sections.length)
            return damaged(`symbol ${index} is in section ${section} of ${sections.length}`);
        const name = nameAt.value(fields.word(at));
        if (!name.ok)
            return name;
        symbols.push({
            name: name.value,
            size: fields.native(at + layout.size),
            section,
            offset: offsetOf(section, at + layout.value, type),
            binding: bindings[info >> 4] ?? 'other',
            type: types[type] ?? 'other',
        });
    }
    return (0,verdict/* success */.kX)(symbols);
}
/** Section indices above 0xfeff, kept in a table of their own (SHT_SYMTAB_SHNDX). */
function readSectionIndices(file, encoding, sections, symbolTable) {
    const table = sections.find(({ type, link }) => type === sectionTypes.symbolSectionIndices && link === symbolTable);
    if (table === undefined)
        return (0,verdict/* success */.kX)(() => 0);
    const what = 'the table of section indices';
    const bytes = readTable(file, what, table.fileOffset, table.fileBytes, symbols_tableLimitBytes);
    if (!bytes.ok)
        return bytes;
    const fields = fieldsOf(bytes.value, encoding);
    return (0,verdict/* success */.kX)((symbol) => (symbol * 4 + 4 <= bytes.value.length ? fields.word(symbol * 4) : 0));
}

;// CONCATENATED MODULE: ./src/size/elf/elf.ts






/**
 * Parses an ELF file; null for any other kind of file. A file that contradicts itself is a failure:
 * every offset, size and count is checked against the file, so none can cost more than the file is
 * large. Format: `man 5 elf`, https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
 */
function parseElf(bytes) {
    return parseElfRanges(bytesInMemory(bytes));
}
/** The same for a file that is read in ranges: only its tables are. */
function parseElfRanges(file) {
    const parsed = parseElfHeader(file.read(0, headerBytes));
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return (0,verdict/* success */.kX)(null);
    const header = parsed.value;
    const sections = readSections(file, header);
    if (!sections.ok)
        return sections;
    const symbols = readSymbols(file, header, sections.value);
    if (!symbols.ok)
        return symbols;
    return (0,verdict/* success */.kX)({
        addressBits: header.encoding.wide ? 64 : 32,
        byteOrder: header.encoding.little ? 'little' : 'big',
        machine: header.machine,
        fileBytes: file.size,
        sections: sections.value,
        symbols: symbols.value,
        symbolTable: sections.value[chooseSymbolTable(sections.value)]?.name ?? null,
        buildId: readBuildId(file, header.encoding, sections.value),
    });
}

;// CONCATENATED MODULE: ./src/size/measure.ts




/** Measures files; fails for one that cannot be read, and for an ELF file that is damaged. */
async function readSizeTree(files) {
    const nodes = [];
    for (const file of files) {
        const node = await readFileTree(file);
        if (!node.ok)
            return node;
        nodes.push(node.value);
    }
    return (0,verdict/* success */.kX)(measurementOf(nodes, files.find(({ role }) => role === 'image')?.name ?? null));
}
/** Joins the size trees of artifacts. */
function measurementOf(artifacts, image) {
    const totals = new Map();
    for (const { name, bytes } of artifacts)
        totals.set(name, (totals.get(name) ?? 0) + bytes);
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    return {
        tree: { name: 'image', kind: 'image', bytes, children: artifacts },
        totals: Object.fromEntries(totals),
        image,
    };
}
/** The tree of one file: sections and symbols of an ELF file, a single leaf for any other. */
function fileSizeTree(name, file) {
    const elf = parseElfRanges(file);
    if (!elf.ok)
        return elf;
    if (elf.value === null || elf.value.sections.length === 0)
        return (0,verdict/* success */.kX)({ name, kind: 'artifact', bytes: file.size });
    return (0,verdict/* success */.kX)(elfSizeTree(name, elf.value));
}
async function readFileTree({ name, path }) {
    try {
        const tree = await withByteRanges(path, (ranges) => fileSizeTree(name, ranges));
        if (tree.ok)
            return tree;
        const { kind, summary, ...more } = tree.failure;
        return (0,verdict/* failure */.V2)(kind, `${path}: ${summary}`, more);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return (0,verdict/* failure */.V2)('infrastructure', `cannot read ${path} to measure it: ${code}`);
    }
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
