export const id = 672;
export const ids = [672];
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

/***/ 25113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ invalidProfile),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   rE: () => (/* binding */ renderOrigin)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _issue_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81142);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1474);




/** The known name nearest to a misspelt one, or undefined where none is near enough to help. */
function nearestName(name, known) {
    if (known.length === 0)
        return undefined;
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, [...known]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, nearest) <= Math.max(2, name.length / 3) ? nearest : undefined;
}
/** The keys a strict object in the schema knows, found by following the path of an issue. */
function knownKeys(schema, path) {
    const def = schema._zod.def;
    const inner = (def.innerType ?? def.in ?? def.element ?? def.valueType);
    if (def.type === 'object') {
        const shape = def.shape;
        const [key, ...rest] = path;
        if (key === undefined)
            return Object.keys(shape);
        const next = shape[String(key)];
        return next === undefined ? [] : knownKeys(next, rest);
    }
    if (def.type === 'array' || def.type === 'record')
        return inner === undefined ? [] : knownKeys(inner, path.slice(1));
    if (def.type === 'union')
        return def.options.flatMap((option) => knownKeys(option, path));
    return inner === undefined ? [] : knownKeys(inner, path);
}
function originNear(path, origins) {
    for (let length = path.length; length > 0; length -= 1) {
        const origin = origins.get((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .u)(path.slice(0, length)));
        if (origin !== undefined)
            return origin;
    }
    return undefined;
}
/** A union's own message says nothing; that of the alternative which came furthest says most. */
function tellingIssues(issue) {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
        return [issue];
    const objectLike = issue.errors.filter((branch) => branch.every(({ code }) => code !== 'invalid_type'));
    const branch = (objectLike.length > 0 ? objectLike : issue.errors).toSorted((a, b) => a.length - b.length)[0];
    return (branch ?? []).flatMap((inner) => tellingIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}
/** Turns what the schema objects to into messages that name the place, the value and the remedy. */
function diagnose(issues, schema, origins) {
    return issues.flatMap(tellingIssues).flatMap((issue) => {
        const where = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .u)(issue.path);
        if (issue.code !== 'unrecognized_keys')
            return [
                {
                    message: where === '' ? (0,_issue_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(issue) : `${where}: ${(0,_issue_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(issue)}`,
                    origin: originNear(issue.path, origins),
                },
            ];
        const known = knownKeys(schema, issue.path);
        return issue.keys.map((key) => {
            const nearest = nearestName(key, known);
            const advice = nearest === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${nearest}?`;
            return {
                message: `unknown key ${(0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .u)([...issue.path, key])}; ${advice}`,
                origin: originNear([...issue.path, key], origins),
            };
        });
    });
}
/** `file:line:column`, or what set the value where it was not written in a file. */
function renderOrigin(origin) {
    if (origin === undefined)
        return 'profile';
    if (origin.file === undefined)
        return origin.by ?? origin.layer;
    return [origin.file, origin.line, origin.column].filter((part) => part !== undefined).join(':');
}
/**
 * One evidence entry per message: the line that is meant, and what is wrong with it. `lines` has the
 * text of the files by name.
 */
function diagnosisEvidence(diagnoses, lines) {
    return diagnoses.map(({ message, origin }) => {
        const { file, line = 1 } = origin ?? {};
        const written = file === undefined ? undefined : lines.get(file)?.[line - 1];
        return {
            source: file ?? origin?.by ?? 'profile',
            firstLine: line,
            lines: [written === undefined ? message : `${written}   ← ${message}`],
        };
    });
}
/** A failure made of all that is wrong; its summary names the first. */
function invalidProfile(diagnoses, lines) {
    const [first] = diagnoses;
    const more = diagnoses.length > 1 ? ` (and ${diagnoses.length - 1} more)` : '';
    const summary = `${renderOrigin(first?.origin)}: ${first?.message ?? 'not valid'}${more}`;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('invalid-profile', summary, {
        evidence: diagnosisEvidence(diagnoses, lines),
        hint: 'osv-kernel schema profile lists all keys; osv-kernel check shows every effective value',
    });
}


/***/ }),

/***/ 81142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
const typeWords = {
    array: 'a list',
    object: 'a map',
    record: 'a map',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    null: 'nothing',
};
/** How zod's own messages begin; any other message is ours and stays. */
const ofZod = /^(?:Invalid (?:input|option|key)|Too (?:small|big))\b/;
/** zod's words for what it objects to, in those of who writes YAML or JSON. */
function wordsOf(issue) {
    if (!ofZod.test(issue.message))
        return issue.message;
    switch (issue.code) {
        case 'invalid_type':
            return wrongType(issue.expected, /received (\w+)/.exec(issue.message)?.[1] ?? '');
        case 'invalid_value':
            return `expected ${oneOf(issue.values.map(String))}`;
        case 'too_small':
            return outOfBounds(issue.origin, issue.minimum, 'at least');
        case 'too_big':
            return outOfBounds(issue.origin, issue.maximum, 'at most');
        case 'invalid_key':
            return `a key of it is wrong: ${issue.issues.map(wordsOf).join(', ')}`;
        case 'custom':
        case 'invalid_element':
        case 'invalid_format':
        case 'invalid_union':
        case 'not_multiple_of':
        case 'unrecognized_keys':
            return issue.message;
    }
}
function oneOf(values) {
    return values.length > 2 ? `one of ${values.join(', ')}` : values.join(' or ');
}
function wrongType(expected, received) {
    const wanted = typeWords[expected] ?? expected;
    return received === 'undefined'
        ? `is missing; expected ${wanted}`
        : `expected ${wanted}, got ${typeWords[received] ?? received}`;
}
function outOfBounds(origin, bound, limit) {
    if (limit === 'at least' && Number(bound) === 1 && origin in countedThings)
        return 'must not be empty';
    const things = countedThings[origin];
    return things === undefined
        ? `must be ${limit} ${bound}`
        : `must have ${limit} ${bound} ${things}`;
}
/** Of what zod counts the parts; of anything else it compares the value itself. */
const countedThings = {
    string: 'characters',
    array: 'entries',
    record: 'entries',
    map: 'entries',
};


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseYamlSettings),
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** An alias costs little to write and much to expand; no honest profile comes near this. */
const maxAliases = 100;
function joinPath(path) {
    return path.map(String).join('.');
}
function collectPositions(node, path, positionOf, positions) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            positions.set(joinPath([...path, name]), positionOf(key));
            collectPositions(value, [...path, name], positionOf, positions);
        }
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        node.items.forEach((item, index) => {
            positions.set(joinPath([...path, String(index)]), positionOf(item));
            collectPositions(item, [...path, String(index)], positionOf, positions);
        });
    }
}
/**
 * Parses YAML 1.2 text. Duplicate keys, unknown tags, several documents, too many aliases and a top
 * level that is no map are problems, each with its position.
 */
function parseYamlSettings(text) {
    const lines = text.split(/\r?\n/);
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: counter,
        version: '1.2',
        prettyErrors: false,
    });
    const positionAt = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        message: error.code === 'MULTIPLE_DOCS'
            ? 'a profile is one YAML document, not several'
            : error.message,
        ...positionAt(error.pos[0]),
    }));
    if (problems.length > 0)
        return { problems };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return { problems: [{ message: 'a profile is a map of settings', line: 1, column: 1 }] };
    let values;
    try {
        values = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (error) {
        return { problems: [{ message: error.message, line: 1, column: 1 }] };
    }
    const positions = new Map();
    collectPositions(document.contents, [], (node) => positionAt(node.range?.[0] ?? 0), positions);
    return { values, positions, lines };
}


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
// EXTERNAL MODULE: ./src/size/difference.ts + 2 modules
var difference = __webpack_require__(99160);
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
    /** Bytes by artifact name; the image has the name that it has now. */
    totals: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr()),
    /** What the image was called there, where that was another name. */
    imageWas: schemas/* string */.YjP().optional(),
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
    /** Where a broken one is on growth: the commit before HEAD that has a waiver of it. */
    waiverPast: schemas/* string */.YjP().optional(),
    /** What it was in the run that is compared with; 0 where it was not. */
    beforeBytes: schemas/* int */.Whr().optional(),
    /** Where the path names nothing: what may be meant. */
    nearest: schemas/* string */.YjP().optional(),
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
    /** Which of these artifacts is booted. */
    image: schemas/* string */.YjP().optional(),
    /** Less was measured than a build of the profile leaves, as of `boot --image`. */
    partial: schemas/* literal */.euz(true).optional(),
    /** What is to be known of what was measured, and of what it was compared with. */
    remarks: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().optional(),
    /** What it was compared with; null when there was nothing to compare with. */
    baseline: baselineSchema.nullable(),
    /** Why there is no baseline, where one was looked for. */
    baselineMissing: schemas/* string */.YjP().optional(),
    /** The newest release, where a budget counts from it. */
    release: baselineSchema.optional(),
    /** Why there is no release, where a budget counts from it. */
    releaseMissing: schemas/* string */.YjP().optional(),
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
    /** Those that count from the newest release, and there was none. */
    uncheckedSinceRelease: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().optional(),
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

/***/ 3672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseResult: () => (/* binding */ parseResult),
  readResult: () => (/* binding */ readResult),
  resultFileOf: () => (/* binding */ resultFileOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./src/report/result.ts + 4 modules
var result = __webpack_require__(92084);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/run/json-problem.ts
/** What is wrong with a text that is no JSON, and where; undefined for one that is. */
function jsonProblem(text) {
    const message = parserMessage(text);
    if (message === undefined)
        return undefined;
    const before = text.slice(0, positionOf(message, text)).split('\n');
    const reason = message
        .replace(/,? (?:after|of|in) JSON\b.*| in JSON at position.*|, (?:\.\.\.)?".*/s, '')
        .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, reason };
}
function parserMessage(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
/** V8 names the position of every problem but two: the end of the text, and an unexpected token. */
function positionOf(message, text) {
    const [, named] = / at position (\d+)/.exec(message) ?? [];
    if (named !== undefined)
        return Number(named);
    return message.startsWith(unexpected) ? tokenPosition(text) : text.length;
}
const unexpected = 'Unexpected token';
/** Any text cut off before the token lacks something; any that has it has an unexpected token. */
function tokenPosition(text) {
    let [without, having] = [0, text.length];
    while (having - without > 1) {
        const middle = Math.floor((without + having) / 2);
        if (parserMessage(text.slice(0, middle))?.startsWith(unexpected) === true)
            having = middle;
        else
            without = middle;
    }
    return without;
}

;// CONCATENATED MODULE: ./src/run/read-result.ts






const resultName = 'result.json';
/** The result that a name means: of a folder that a run has filled, the one in it. */
async function resultFileOf(named) {
    return (await (0,files/* isFolder */.lQ)(named)) ? external_node_path_default().join(named, resultName) : named;
}
/** Reads an earlier result; one that is no result is the user's mistake, not a missing one. */
async function readResult(named) {
    const file = await resultFileOf(named);
    if (await (0,files/* isFolder */.lQ)(file))
        return (0,verdict/* failure */.V2)('invalid-profile', `${file} is a folder`);
    const text = await (0,files/* readTextIfThere */.pM)(file);
    if (text !== undefined)
        return parseResult(text, file);
    return (0,verdict/* failure */.V2)('invalid-profile', file === named ? `no file ${file}` : `${named} is a folder without ${resultName}`);
}
/** Takes a text for a result; `name` is what messages call it. */
function parseResult(text, name) {
    const problem = jsonProblem(text);
    if (problem !== undefined) {
        const { line, column, reason } = problem;
        return (0,verdict/* failure */.V2)('invalid-profile', `${name}:${line}:${column}: no JSON: ${reason}`);
    }
    const parsed = result/* resultSchema */.FD.safeParse(JSON.parse(text));
    if (parsed.success)
        return (0,verdict/* success */.kX)(parsed.data);
    const [first] = (0,diagnose/* diagnose */.h4)(parsed.error.issues, result/* resultSchema */.FD, new Map());
    const why = first?.message ?? 'not valid';
    return (0,verdict/* failure */.V2)('invalid-profile', `${name} is no result.json of schema version 1: ${why}`);
}


/***/ }),

/***/ 99160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compareSizeTrees),
  n: () => (/* binding */ sizeChangeKinds)
});

// EXTERNAL MODULE: ./src/size/largest-first.ts
var largest_first = __webpack_require__(13222);
// EXTERNAL MODULE: ./src/size/memory-only.ts
var memory_only = __webpack_require__(35921);
// EXTERNAL MODULE: ./src/size/moves.ts
var moves = __webpack_require__(39431);
// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
;// CONCATENATED MODULE: ./src/size/siblings.ts

/** How far ahead a namesake is looked for before it is looked up. */
const reach = 8;
/**
 * Pairs siblings by name. Of 100,000 symbols nearly all are on both sides and in much the same order:
 * only those that are not found a few places further on are looked up. What one side alone has is
 * passed by: the longer nothing was found, the further ahead the two are looked for that both have.
 */
function pairSiblings(before, after) {
    const pairs = [];
    const isPaired = new Uint8Array(before.length);
    const strays = [];
    let [next, misses, following] = [0, 0, 0];
    for (const node of after) {
        following++;
        let place = placeOfNamesake(before, node, next, reach);
        // At 1, 2, 4, … misses: no more is looked at for each than a few.
        if (place === -1 && misses > 0 && (misses & (misses - 1)) === 0) {
            const far = placeOfNamesake(before, node, next, reach * misses);
            if (isNamesake(before[far + 1], after[following]))
                place = far;
        }
        const earlier = before[place];
        misses = earlier === undefined ? misses + 1 : 0;
        if (earlier === undefined)
            strays.push(node);
        else {
            isPaired[place] = 1;
            next = place + 1;
            if (!isSameLeaf(earlier, node))
                pairs.push([earlier, node]);
        }
    }
    const unpaired = new Map();
    for (let place = isPaired.indexOf(0); place !== -1; place = isPaired.indexOf(0, place + 1)) {
        const node = before[place];
        if (node !== undefined)
            unpaired.set((0,paths/* siblingKey */.w$)(node), node);
    }
    const added = new Set();
    for (const node of strays) {
        const key = (0,paths/* siblingKey */.w$)(node);
        const earlier = unpaired.get(key);
        if (earlier === undefined)
            added.add(node);
        else if (!isSameLeaf(earlier, node))
            pairs.push([earlier, node]);
        unpaired.delete(key);
    }
    return { pairs, removed: new Set(unpaired.values()), added };
}
/** The place of a namesake, at most so many places further on; -1 where there is none. */
function placeOfNamesake(before, node, next, places) {
    const limit = Math.min(before.length, next + places);
    for (let place = next; place < limit; place++)
        if (isNamesake(before[place], node))
            return place;
    return -1;
}
/** Leaves with nothing to say of. */
function isSameLeaf(before, after) {
    return (before.children === undefined &&
        after.children === undefined &&
        before.bytes === after.bytes &&
        (before.object === after.object || before.object === undefined || after.object === undefined));
}
function isNamesake(a, b) {
    if (a === undefined || a.name !== b?.name)
        return false;
    return a.kind === b.kind || (0,paths/* siblingKey */.w$)(a) === (0,paths/* siblingKey */.w$)(b);
}

;// CONCATENATED MODULE: ./src/size/object-names.ts
/** The view of an ELF file by what it was linked from. */
const objectsName = 'objects';
/**
 * Whether objects of two builds of an artifact go by the same names. They do not where one had a link
 * map, and so object files, and the other source files: then nothing can be said of what moved.
 */
function namesObjectsAlike(before, after) {
    const [old, now] = [objectsOf(before), objectsOf(after)];
    return old === undefined || now === undefined || old.note === now.note;
}
/** The same symbols, of no object. */
function withoutObjects(node) {
    const { object, ...rest } = node;
    const bare = object === undefined ? node : rest;
    return node.children === undefined
        ? bare
        : { ...bare, children: node.children.map(withoutObjects) };
}
function objectsOf({ views }) {
    return views?.find(({ name }) => name === objectsName);
}

// EXTERNAL MODULE: ./src/size/symbol-clones.ts
var symbol_clones = __webpack_require__(67492);
;// CONCATENATED MODULE: ./src/size/difference.ts







const sizeChangeKinds = ['added', 'removed', 'grown', 'shrunk', 'renamed', 'moved'];
/**
 * What changed from one size tree to another, leaf by leaf. An artifact that only one of them has
 * is one change, not one for each of its symbols. Two trees of one artifact each are compared even
 * where the artifacts' names differ (`diff old.elf new.elf`), under the new name.
 */
function compareSizeTrees(before, after) {
    const changes = [];
    const views = [];
    const [onlyBefore, onlyAfter] = [soleChild(before), soleChild(after)];
    if (onlyBefore !== undefined && onlyAfter !== undefined) {
        const path = (0,paths/* pathOf */.XM)('', onlyAfter.name);
        compareNodes(onlyBefore, onlyAfter, path, changes);
        compareViews(onlyBefore, onlyAfter, path, views);
    }
    else {
        compareChildren(before, after, '', changes);
        compareViews(before, after, '', views);
    }
    return {
        bytes: after.bytes - before.bytes,
        changes: (0,largest_first/* largestFirst */.F)((0,moves/* joinMoves */.f)(changes, artifactIdentity)),
        ...compareMemory(before, after),
        ...(views.length === 0 ? {} : { views }),
    };
}
function compareMemory(root, newRoot) {
    const [before, after] = [(0,memory_only/* memoryOnly */.s)(root), (0,memory_only/* memoryOnly */.s)(newRoot)];
    if (before.bytes === 0 && after.bytes === 0)
        return {};
    const { bytes, changes } = compareSizeTrees(before, after);
    return changes.length === 0 ? {} : { memory: { bytes, changes } };
}
/** Whole files that moved to another folder; what moved within one was joined there. */
function artifactIdentity({ path, kind, oldBytes, newBytes }) {
    return kind === 'artifact'
        ? `${Math.max(oldBytes, newBytes)} ${path.slice(path.lastIndexOf('/') + 1)}`
        : null;
}
/** The views of an artifact, or of all artifacts below. */
function compareViews(before, after, path, deltas) {
    if (after.kind !== 'artifact') {
        const old = new Map((before.children ?? []).map((node) => [(0,paths/* siblingKey */.w$)(node), node]));
        for (const node of after.children ?? []) {
            const earlier = old.get((0,paths/* siblingKey */.w$)(node));
            if (earlier !== undefined)
                compareViews(earlier, node, (0,paths/* pathOf */.XM)(path, node.name), deltas);
        }
    }
    for (const view of after.views ?? []) {
        const earlier = before.views?.find(({ name }) => name === view.name);
        if (earlier === undefined)
            continue;
        if (view.name === objectsName && !namesObjectsAlike(before, after))
            continue;
        const at = (0,paths/* pathOf */.XM)(path, view.name);
        const changes = [];
        compareChildren(earlier, view, at, changes);
        deltas.push({ path: at, changes: (0,largest_first/* largestFirst */.F)((0,moves/* joinMoves */.f)(changes)) });
    }
}
function soleChild(node) {
    return node.children?.length === 1 ? node.children[0] : undefined;
}
function compareChildren(before, after, path, changes) {
    const { pairs, removed, added } = pairSiblings(before.children ?? [], after.children ?? []);
    for (const [earlier, node] of pairs)
        compareNodes(earlier, node, (0,paths/* pathOf */.XM)(path, node.name), changes);
    for (const pair of (0,symbol_clones/* pairClones */.VD)([...removed], [...added])) {
        removed.delete(pair.before);
        added.delete(pair.after);
        const at = (0,paths/* pathOf */.XM)(path, pair.after.name);
        if (!pair.renamed)
            compareNodes(pair.before, pair.after, at, changes);
        else
            addRenamed(pair.before, pair.after, (0,paths/* pathOf */.XM)(path, pair.before.name), at, changes);
    }
    for (const node of added)
        addOneSided(node, (0,paths/* pathOf */.XM)(path, node.name), 'added', changes);
    for (const node of removed)
        addOneSided(node, (0,paths/* pathOf */.XM)(path, node.name), 'removed', changes);
}
function addRenamed(before, after, from, path, changes) {
    const [oldBytes, newBytes] = [before.bytes, after.bytes];
    const change = oldBytes === newBytes ? 'renamed' : newBytes > oldBytes ? 'grown' : 'shrunk';
    const objects = difference_objectsOf(before, after);
    changes.push({ path, kind: after.kind, change, oldBytes, newBytes, from, ...objects });
}
function difference_objectsOf(before, { object = before.object }) {
    if (object === undefined)
        return {};
    const { object: fromObject = object } = before;
    return fromObject === object ? { object } : { object, fromObject };
}
function compareNodes(before, after, path, changes) {
    // Cut up on one side only, as after stripping: which of its parts changed nobody knows.
    if (before.children === undefined || after.children === undefined)
        addPaired(before, after, path, changes);
    else if (after.kind === 'artifact')
        compareArtifacts(before, after, path, changes);
    else
        compareChildren(before, after, path, changes);
}
/** Symbols and files move within an artifact only. */
function compareArtifacts(before, after, path, changes) {
    const within = [];
    const earlier = namesObjectsAlike(before, after) ? before : withoutObjects(before);
    compareChildren(earlier, after, path, within);
    for (const change of (0,moves/* joinMoves */.f)(within))
        changes.push(change);
}
function addOneSided(node, path, side, changes) {
    // Nearly always it is a symbol.
    const leaves = node.children === undefined ? [{ node, path }] : (0,paths/* leavesOf */.wf)(node, path, isArtifact);
    for (const leaf of leaves) {
        const { kind, bytes, object } = leaf.node;
        if (bytes === 0)
            continue;
        const [oldBytes, newBytes] = side === 'added' ? [0, bytes] : [bytes, 0];
        const from = object === undefined ? {} : { object };
        changes.push({ path: leaf.path, kind, change: side, oldBytes, newBytes, ...from });
    }
}
function isArtifact({ kind }) {
    return kind === 'artifact';
}
function addPaired(before, after, path, changes) {
    const [oldBytes, newBytes] = [before.bytes, after.bytes];
    const objects = difference_objectsOf(before, after);
    if (oldBytes === newBytes && objects.fromObject === undefined)
        return;
    // In the file .bss is nothing, wherever it is from.
    if (oldBytes === 0 && newBytes === 0)
        return;
    const change = newBytes > oldBytes ? 'grown' : newBytes < oldBytes ? 'shrunk' : 'moved';
    changes.push({ path, kind: after.kind, change, oldBytes, newBytes, ...objects });
}


/***/ }),

/***/ 13222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ largestFirst)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

/**
 * Changes by absolute size, then by path. Two unlike kernels differ in 30,000 symbols, of which many
 * are of one size: numbers sort ten times faster without a function that compares, and paths are
 * compared only with those of their size.
 */
function largestFirst(changes) {
    const bySize = new Map();
    for (const change of changes) {
        const size = Math.abs(change.newBytes - change.oldBytes);
        const alike = bySize.get(size);
        if (alike === undefined)
            bySize.set(size, [change]);
        else
            alike.push(change);
    }
    const sizes = Float64Array.from(bySize.keys()).sort().reverse();
    return Array.from(sizes).flatMap((size) => (bySize.get(size) ?? []).sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path)));
}


/***/ }),

/***/ 35921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ memoryOnly)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);

/**
 * What takes memory and no bytes of a file (.bss), as a tree whose bytes are those in memory. The
 * artifacts stay, so that two trees are still paired as they were; all else that is empty goes, and
 * so do views unless they are asked for.
 */
function memoryOnly(node, withViews = false) {
    const { name, kind, object } = node;
    if (node.children === undefined) {
        const bytes = node.bytes === 0 ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryOf */ .z)(node) : 0;
        return object === undefined ? { name, kind, bytes } : { name, kind, bytes, object };
    }
    // Above the artifacts are only the whole and folders of files.
    const stays = (child) => child.kind === 'artifact' || (node.kind !== 'artifact' && child.kind === 'directory');
    const children = node.children
        .filter((child) => stays(child) || mayHaveAny(child))
        .map((child) => memoryOnly(child, withViews))
        .filter((child) => stays(child) || child.bytes > 0);
    const bytes = children.reduce((sum, child) => sum + child.bytes, 0);
    const views = withViews ? node.views?.map((view) => memoryOnly(view)) : undefined;
    return { name, kind, bytes, children, ...(views === undefined ? {} : { views }) };
}
/** Most sections are wholly in the file: their symbols need no look. */
function mayHaveAny(node) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryOf */ .z)(node) !== node.bytes;
}


/***/ }),

/***/ 39431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ joinMoves)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67492);


/** Kinds that are told by their names wherever they lie. */
const namedKinds = new Set(['artifact', 'file', 'object', 'symlink']);
/**
 * What is told apart when something is looked for elsewhere: its kind, its name and its size. Null
 * for what cannot be said to have moved: bytes without a name are the same anywhere.
 */
function identityOf({ path, kind, oldBytes, newBytes }) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(path.slice(path.lastIndexOf('/') + 1));
    const bytes = Math.max(oldBytes, newBytes);
    if (kind === 'symbol')
        return `${kind} ${bytes} ${(0,_symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedName */ .mw)(name)}`;
    if (namedKinds.has(kind))
        return `${kind} ${bytes} ${name}`;
    if (kind !== 'section')
        return null;
    // By its object: there are as many `.text` as there are objects.
    const segments = path.split('/');
    return segments.length > 2 ? `${kind} ${bytes} ${segments.at(-2) ?? ''} ${name}` : null;
}
/**
 * Joins what was removed in one place and added in another into one change, `moved`, where only one
 * of each can be meant: a symbol of the same name and size in another section, a file of the same
 * name and size in another folder. Order is kept; in time linear in the changes.
 */
function joinMoves(changes, identity = identityOf) {
    const removed = new Map();
    const added = new Map();
    for (const change of changes) {
        const side = change.change === 'removed' ? removed : change.change === 'added' ? added : null;
        const key = side === null ? null : identity(change);
        if (side === null || key === null)
            continue;
        // Null: more than one, so that nobody knows which became which.
        side.set(key, side.has(key) ? null : change);
    }
    const joined = new Map();
    for (const [key, after] of added) {
        const before = removed.get(key);
        if (after === null || before == null)
            continue;
        joined.set(before, null);
        joined.set(after, movedChange(before, after));
    }
    if (joined.size === 0)
        return [...changes];
    return changes.flatMap((change) => {
        const now = joined.get(change);
        return now === undefined ? [change] : now === null ? [] : [now];
    });
}
function movedChange(before, after) {
    const { path, kind, newBytes, object } = after;
    const fromObject = before.object === object ? undefined : before.object;
    return {
        path,
        kind,
        change: 'moved',
        from: before.path,
        oldBytes: before.oldBytes,
        newBytes,
        ...(object === undefined ? {} : { object }),
        ...(fromObject === undefined ? {} : { fromObject }),
    };
}


/***/ })

};
