export const id = 863;
export const ids = [863];
export const modules = {

/***/ 35312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ builtCommandLineName),
/* harmony export */   y: () => (/* binding */ artifactRoles)
/* harmony export */ });
/**
 * What an artifact is for: `image` is booted, by itself or as the disk beside `kernel`; `elf` carries
 * the symbols, `module-symbols` those of what is loaded later; `cmdline` holds the command line that
 * the build put into the image.
 */
const artifactRoles = [
    ...['image', 'kernel', 'elf', 'map', 'config', 'cmdline'],
    ...['modules', 'module-symbols', 'manifest', 'file'],
];
/** File name in the output folder of the command line that a build put into its image. */
const builtCommandLineName = 'cmdline';


/***/ }),

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ allowanceSchema),
/* harmony export */   i: () => (/* binding */ allowanceEnd)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** An `allow:` entry that trouble on the console came under. */
const allowanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The last day (UTC) on which it excuses anything; null where there is none. */
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** How many lines it excused, or would have if it had not expired. */
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
/** Until when it excuses; empty where it has no end. */
function allowanceEnd({ until, expired }) {
    if (until === null)
        return '';
    return expired ? `expired on ${until}` : `until ${until}`;
}


/***/ }),

/***/ 92084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FD: () => (/* binding */ resultSchema)
});

// UNUSED EXPORTS: assertionStatuses, evidenceSchema, imageCacheStates, testStatuses

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/kernels/family.ts
var family = __webpack_require__(35312);
;// CONCATENATED MODULE: ./src/report/artifact-roles.ts
/** What a file of the output folder is for that no build left there. */
const runFileRoles = [
    ...['initramfs', 'console', 'timeline', 'report'],
    /** Of a guest that was stopped: all its registers, its memory. */
    ...['registers', 'core'],
    /** Starts the same machine from a shell. */
    'reproduction',
];

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/report/boot-schema.ts

const phaseSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), startMs: schemas/* number */.aig(), endMs: schemas/* number */.aig() });
/** One boot; times from the start of QEMU’s process, by the host’s clock. */
const bootSchema = schemas/* strictObject */.rej({
    /** Where the host made it take more than one; one that passed then is flaky. */
    attempts: schemas/* int */.Whr().optional(),
    flaky: schemas/* literal */.euz(true).optional(),
    accelerator: schemas/* enum */.k5n(['kvm', 'tcg']),
    acceleratorReason: schemas/* string */.YjP(),
    /** Limits that held; those that nobody chose are longer without KVM. */
    limits: schemas/* strictObject */.rej({
        timeoutMs: schemas/* number */.aig(),
        silenceMs: schemas/* number */.aig(),
        stretched: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    })
        .optional(),
    machine: schemas/* string */.YjP(),
    /** From the start of QEMU's process, by the host's clock. */
    timeToFirstByteMs: schemas/* number */.aig().nullable(),
    timeToReadyMs: schemas/* number */.aig().nullable(),
    durationMs: schemas/* number */.aig(),
    phases: schemas/* array */.YOg(phaseSchema).readonly(),
    memory: schemas/* strictObject */.rej({
        configuredBytes: schemas/* int */.Whr(),
        peakHostBytes: schemas/* int */.Whr().nullable(),
        /** Where it was asked for: the least with which the profile passes. */
        leastMemoryBytes: schemas/* int */.Whr().optional(),
    }),
    exit: schemas/* strictObject */.rej({
        /** QMP's SHUTDOWN reason, `stopped` where we ended it, or how the process died. */
        reason: schemas/* string */.YjP(),
        event: schemas/* string */.YjP().nullable(),
        guestStatus: schemas/* int */.Whr().nullable(),
    }),
});

;// CONCATENATED MODULE: ./src/report/repeats.ts


/** Over the boots that passed and have the value. */
const statisticsSchema = schemas/* strictObject */.rej({
    count: schemas/* int */.Whr(),
    median: schemas/* number */.aig(),
    min: schemas/* number */.aig(),
    max: schemas/* number */.aig(),
    /** Median absolute deviation. */
    mad: schemas/* number */.aig(),
});
/** What `boot.repeat` boots came to; `boot` and `metrics` are those of one of them. */
const repeatsSchema = schemas/* strictObject */.rej({
    /** How many were asked for; `boots` has those that were run. */
    count: schemas/* int */.Whr(),
    failed: schemas/* int */.Whr(),
    boots: schemas/* array */.YOg(schemas/* strictObject */.rej({
        number: schemas/* int */.Whr(),
        kind: schemas/* enum */.k5n(verdict/* verdictKinds */.PV),
        summary: schemas/* string */.YjP(),
        firstByteMs: schemas/* number */.aig().nullable(),
        readyMs: schemas/* number */.aig().nullable(),
        durationMs: schemas/* number */.aig(),
        peakBytes: schemas/* int */.Whr().nullable(),
        metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
        /** Where it took more than one. */
        attempts: schemas/* int */.Whr().optional(),
        /** Its console log, relative to the output folder; null where it passed. */
        log: schemas/* string */.YjP().nullable(),
    }))
        .readonly(),
    /** By path of the value in this record, as `boot.timeToReadyMs` or `metrics.NAME`. */
    statistics: schemas/* record */.g1P(schemas/* string */.YjP(), statisticsSchema),
});

// EXTERNAL MODULE: ./src/report/allowance.ts
var allowance = __webpack_require__(1948);
// EXTERNAL MODULE: ./src/size/difference.ts + 3 modules
var difference = __webpack_require__(88652);
// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
;// CONCATENATED MODULE: ./src/report/size-schema.ts



const sizeNodeSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(tree/* sizeNodeKinds */.X),
    bytes: schemas/* int */.Whr(),
    memoryBytes: schemas/* int */.Whr().optional(),
    get children() {
        return schemas/* array */.YOg(sizeNodeSchema).readonly().optional();
    },
    /** The same contents cut up in other ways. */
    get views() {
        return schemas/* array */.YOg(sizeNodeSchema).readonly().optional();
    },
    /** Of a file as a whole, with zstd at level 3. */
    compressedBytes: schemas/* int */.Whr().optional(),
    /** Of a symbol: the object file that it is from. */
    object: schemas/* string */.YjP().optional(),
    note: schemas/* string */.YjP().optional(),
});
const sizeChangeSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(tree/* sizeNodeKinds */.X),
    change: schemas/* enum */.k5n(difference/* sizeChangeKinds */.n),
    /** Its path before, of a symbol that the compiler gave another name, and of what moved. */
    from: schemas/* string */.YjP().optional(),
    /** Of a symbol: the object file that it is from. */
    object: schemas/* string */.YjP().optional(),
    /** Where it was from another before. */
    fromObject: schemas/* string */.YjP().optional(),
    oldBytes: schemas/* int */.Whr(),
    newBytes: schemas/* int */.Whr(),
});
const baselineSchema = schemas/* strictObject */.rej({
    source: schemas/* string */.YjP(),
    revision: schemas/* string */.YjP().nullable(),
    totals: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()),
    /** How many commits of the branch lie between what was looked for and it. */
    behind: schemas/* int */.Whr().optional(),
    /** It was built for this comparison. */
    rebuilt: schemas/* literal */.euz(true).optional(),
});
const budgetSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    limitBytes: schemas/* int */.Whr(),
    /** Null when no node of the size tree has that path: that is a broken budget too. */
    bytes: schemas/* int */.Whr().nullable(),
    /** Kept, or excused by a waiver that holds. */
    ok: schemas/* boolean */.zMY(),
    /** As the profile has it, where it stands for several paths. */
    pattern: schemas/* string */.YjP().optional(),
    /** Where the limit is what it was and what it may grow by. */
    kind: schemas/* literal */.euz('growth').optional(),
    /** Where it counts from the newest release. */
    per: schemas/* literal */.euz('release').optional(),
    /** A broken one that is only told. */
    severity: schemas/* literal */.euz('warn').optional(),
    /** What a waiver that holds allows above the limit. */
    waivedBytes: schemas/* int */.Whr().optional(),
    /** When the last waiver ended, where none that holds is enough. */
    waiverEnded: schemas/* string */.YjP().optional(),
    /** What it was in the run that is compared with; 0 where it was not. */
    beforeBytes: schemas/* int */.Whr().optional(),
});
const waiverSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    amountBytes: schemas/* int */.Whr(),
    reason: schemas/* string */.YjP(),
    author: schemas/* string */.YjP().nullable(),
    /** The last day (UTC) on which it holds. */
    until: schemas/* string */.YjP(),
    origin: schemas/* string */.YjP(),
    /** Of a commit before this change: what it excused is in what growth is counted from. */
    earlier: schemas/* literal */.euz(true).optional(),
    expired: schemas/* boolean */.zMY(),
    /** Whether some budget is about its path. */
    used: schemas/* boolean */.zMY(),
    /** Whether such a budget is above its limit: without the waiver it is broken. */
    needed: schemas/* boolean */.zMY().optional(),
    /** Days until its last one, which counts as 0; negative after it. */
    daysLeft: schemas/* int */.Whr().optional(),
});
/** Sizes in `result.json`: in bytes; what was not measured is null, never zero. */
const sizeSchema = schemas/* strictObject */.rej({
    tree: sizeNodeSchema,
    /** Bytes by artifact name. */
    totals: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()),
    /** What it was compared with; null when there was nothing to compare with. */
    baseline: baselineSchema.nullable(),
    /** Why there is no baseline, where one was looked for. */
    baselineMissing: schemas/* string */.YjP().optional(),
    /** The newest release, where a budget counts from it. */
    release: baselineSchema.optional(),
    delta: schemas/* strictObject */.rej({
        bytes: schemas/* int */.Whr(),
        changes: schemas/* array */.YOg(sizeChangeSchema).readonly(),
        /** Without bytes in a file (.bss), in bytes of memory. */
        memory: schemas/* strictObject */.rej({ bytes: schemas/* int */.Whr(), changes: schemas/* array */.YOg(sizeChangeSchema).readonly() })
            .optional(),
        /** By view of an artifact, as `loader.elf/objects`. */
        views: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), changes: schemas/* array */.YOg(sizeChangeSchema).readonly() }))
            .readonly()
            .optional(),
    })
        .nullable(),
    budgets: schemas/* array */.YOg(budgetSchema).readonly(),
    /** Paths of budgets on growth that nothing could be said of: there was no baseline. */
    unchecked: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().optional(),
    waivers: schemas/* array */.YOg(waiverSchema).readonly().optional(),
    /** C++ and Rust symbols that are shown, as people write them, by their names in the tree. */
    names: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});

;// CONCATENATED MODULE: ./src/report/result.ts








/**
 * `result.json`, schema version 1: the one record of a run. Times are in milliseconds, sizes in
 * bytes; what was not reached or does not apply is null, never zero.
 */
const evidenceSchema = schemas/* strictObject */.rej({
    source: schemas/* string */.YjP(),
    firstLine: schemas/* int */.Whr().min(1),
    lines: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
});
const verdictSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(verdict/* verdictKinds */.PV),
    owner: schemas/* enum */.k5n(verdict/* owners */.Zk).nullable(),
    summary: schemas/* string */.YjP(),
    evidence: schemas/* array */.YOg(evidenceSchema).readonly(),
    hint: schemas/* string */.YjP().nullable(),
});
const configSchema = schemas/* strictObject */.rej({
    requested: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    effective: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    mismatches: schemas/* array */.YOg(schemas/* strictObject */.rej({
        option: schemas/* string */.YjP(),
        requested: schemas/* string */.YjP(),
        effective: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
    }))
        .readonly(),
    /** Why an option that is not as requested is no mismatch, by option. */
    explained: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
const imageCacheStates = ['hit', 'miss', 'off'];
const buildSchema = schemas/* strictObject */.rej({
    durationMs: schemas/* number */.aig(),
    cache: schemas/* strictObject */.rej({
        image: schemas/* enum */.k5n(imageCacheStates),
        /** Null where no compiler ran or no compiler cache was used. */
        compiler: schemas/* strictObject */.rej({ hits: schemas/* int */.Whr(), misses: schemas/* int */.Whr() }).nullable(),
    }),
});
const assertionStatuses = ['passed', 'failed', 'not-reached'];
const assertionSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(assertionStatuses),
    atMs: schemas/* number */.aig().nullable(),
    captures: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** Why it failed or was not reached. */
    reason: schemas/* string */.YjP().nullable(),
});
/** Relative to the root of the repository. */
const ownPlaceSchema = schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1) });
/** The crash that the kernel told of, by what is the same from run to run. */
const crashSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    function: schemas/* string */.YjP().nullable(),
    /** What two crashes are compared by. */
    id: schemas/* string */.YjP(),
    /** The frame nearest to it that is in the profile's repository. */
    place: ownPlaceSchema.optional(),
});
const testStatuses = ['passed', 'failed', 'skipped'];
/** One of the image's own tests. */
const testCaseSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(testStatuses),
    /** Verdict on its boot; null where it was not run. */
    kind: schemas/* enum */.k5n(verdict/* verdictKinds */.PV).nullable(),
    durationMs: schemas/* number */.aig().nullable(),
    /** How it ended, or why it was not run. */
    summary: schemas/* string */.YjP(),
    /** Its console log, relative to the output folder. */
    log: schemas/* string */.YjP().nullable(),
    evidence: schemas/* array */.YOg(evidenceSchema).readonly(),
    crash: crashSchema.optional(),
});
const testsSchema = schemas/* strictObject */.rej({
    passed: schemas/* int */.Whr(),
    failed: schemas/* int */.Whr(),
    skipped: schemas/* int */.Whr(),
    /** Where the image's own tests were asked for. */
    cases: schemas/* array */.YOg(testCaseSchema).readonly().optional(),
});
const artifactSchema = schemas/* strictObject */.rej({
    role: schemas/* enum */.k5n([...family/* artifactRoles */.y, ...runFileRoles]),
    path: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr(),
    sha256: schemas/* string */.YjP(),
});
const resultSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    profile: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
    mode: schemas/* string */.YjP(),
    /** Commit of the repository the profile is in, `-dirty` appended where files differ from it. */
    revision: schemas/* string */.YjP().nullable(),
    verdict: verdictSchema,
    /** Where the verdict is on one. */
    crash: crashSchema.optional(),
    config: configSchema.nullable(),
    build: buildSchema.nullable(),
    /** Where there are tests, of one of their boots: of the first that failed, or else the first. */
    boot: bootSchema.nullable(),
    repeats: repeatsSchema.optional(),
    assertions: schemas/* array */.YOg(assertionSchema).readonly(),
    /** Named captures of the console that are numbers, by name. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    /** Units of those metrics that the profile gives one. */
    metricUnits: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** Where there was something to excuse. */
    allowed: schemas/* array */.YOg(allowance/* allowanceSchema */.g).readonly().optional(),
    tests: testsSchema,
    size: sizeSchema.nullable(),
    /** Where the profile says what a finding may be about, by dotted path of the key. */
    places: schemas/* record */.g1P(schemas/* string */.YjP(), ownPlaceSchema).optional(),
    /** Files in the output folder; `path` is relative to it. */
    artifacts: schemas/* array */.YOg(artifactSchema).readonly(),
    host: schemas/* strictObject */.rej({
        system: schemas/* string */.YjP(),
        cpu: schemas/* string */.YjP(),
        cpus: schemas/* int */.Whr(),
        memoryBytes: schemas/* int */.Whr(),
        /** First line of `--version`, by tool. */
        tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        productVersion: schemas/* string */.YjP(),
    }),
    timings: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: schemas/* string */.YjP(), durationMs: schemas/* number */.aig() })).readonly(),
});


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseResult: () => (/* binding */ parseResult),
/* harmony export */   readResult: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73285);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92084);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53138);



/** Reads an earlier result; one that is no result is the user's mistake, not a missing one. */
async function readResult(file) {
    const text = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfThere */ .pM)(file);
    if (text === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('invalid-profile', `no file ${file}`);
    return parseResult(text, file);
}
/** Takes a text for a result; `name` is what messages call it. */
function parseResult(text, name) {
    try {
        const parsed = _report_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .FD.safeParse(JSON.parse(text));
        if (parsed.success)
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .kX)(parsed.data);
        const [issue] = parsed.error.issues;
        const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('invalid-profile', `${name} is no result.json of schema version 1: ${where}`);
    }
    catch {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('invalid-profile', `${name} is no JSON`);
    }
}


/***/ })

};
