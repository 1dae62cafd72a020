export const id = 880;
export const ids = [880];
export const modules = {

/***/ 94743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   cm: () => (/* binding */ childPath),
/* harmony export */   sl: () => (/* binding */ fetchEnvironment)
/* harmony export */ });
/* unused harmony export systemFolders */
/**
 * The environment that children get. An allow-list: nothing named ACTIONS_*, INPUT_* or *_TOKEN can
 * reach a build or a guest. RUNNER_TRACKING_ID stays, because the runner finds orphans by it.
 */
const passedOn = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TERM',
    'TMPDIR',
    'TZ',
    'RUNNER_TRACKING_ID',
];
function childEnvironment(own, additions = {}) {
    const kept = passedOn.flatMap((name) => {
        const value = own[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(kept), ...additions };
}
/**
 * What those of our own children get besides that fetch for us (git, apt-get), and no build and no
 * guest: the ways to the network, whose addresses may hold passwords, and the agent of SSH keys.
 */
const ways = [
    ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
    // http_proxy has no twin in capitals: in a CGI program that would be a header of the request.
    ...['HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'SSH_AUTH_SOCK'],
];
function fetchEnvironment(own = process.env) {
    return Object.fromEntries(ways.flatMap((name) => {
        const value = own[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
}
/** Folders of system programs that a build needs and an ordinary user's PATH lacks. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
/** A PATH for builds: what is to stand in front, this process's own, the system's folders. */
function childPath(inFront) {
    const own = (process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter(Boolean);
    return [...new Set([...inFront, ...own, ...systemFolders])].join(':');
}


/***/ }),

/***/ 95669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identityOfFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Changes when another file takes its place: where a link leads to, its size and its time. */
async function identityOfFile(file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file);
    const { size, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
    return `${real} ${size} ${mtimeMs}`;
}


/***/ }),

/***/ 23414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ bytesInMemory),
/* harmony export */   EF: () => (/* binding */ rangesWithin),
/* harmony export */   JG: () => (/* binding */ withByteRanges),
/* harmony export */   qD: () => (/* binding */ isPipeOrDevice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Opens a file for `use` and closes it again; rejects with the system's error when it cannot, and for
 * a pipe or a device, whose size the system does not tell: it would be read as a file of nothing.
 */
async function withByteRanges(file, use) {
    // Reads are synchronous: a handful of short ones, and their users stay plain functions.
    return Promise.resolve().then(() => {
        // Not to wait for whoever may write to a pipe; of a file this changes nothing.
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (!hasRanges(stats))
                throw Object.assign(new Error(`ESPIPE: ${file} is a pipe or a device`), { code: 'ESPIPE' });
            return use(rangesOf(descriptor, stats.size));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    });
}
/** Whether a path names what has no ranges; rejects with the system's error where nothing is there. */
async function isPipeOrDevice(file) {
    return !hasRanges(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file));
}
/** A folder opens as a file does, and fails as the system has it once it is read. */
function hasRanges(stats) {
    return stats.isFile() || stats.isDirectory();
}
function rangesOf(descriptor, size) {
    return {
        size,
        read(offset, length) {
            const wanted = Math.max(0, Math.min(length, size - offset));
            // Only what is filled is given away.
            const buffer = Buffer.allocUnsafe(wanted);
            let filled = 0;
            while (filled < wanted) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, filled, wanted - filled, offset + filled);
                if (count === 0)
                    break;
                filled += count;
            }
            return buffer.subarray(0, filled);
        },
    };
}
/** The same access to bytes that are in memory already. */
function bytesInMemory(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => bytes.subarray(offset, offset + length),
    };
}
/** A stretch of a file as a file of its own. */
function rangesWithin(file, start, size) {
    const there = Math.max(0, Math.min(size, file.size - start));
    return {
        size: there,
        read: (offset, length) => file.read(start + offset, Math.max(0, Math.min(length, there - offset))),
    };
}


/***/ }),

/***/ 65018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toolOutput)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94743);


/**
 * Runs a program of the host to its end and gives what it wrote. Synchronous, as the reading of
 * ranges is, so that those who read formats stay plain functions: for programs of a second or two.
 */
function toolOutput(argv, limits, input) {
    const [program = '', ...args] = argv;
    const ended = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env, { PATH: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childPath */ .cm)([]), LC_ALL: 'C', TZ: 'UTC' }),
        maxBuffer: limits.outputBytes,
        timeout: limits.timeoutMs,
        killSignal: 'SIGKILL',
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(input === undefined ? {} : { input }),
    });
    const code = ended.error?.code;
    if (code === 'ENOENT' || code === 'EACCES')
        return { kind: 'missing' };
    if (code === 'ENOBUFS')
        return { kind: 'too-large' };
    if (code === 'ETIMEDOUT')
        return { kind: 'timeout' };
    // A program that ended before it read all of its input is judged by its status.
    if (ended.status === 0)
        return { kind: 'output', bytes: ended.stdout };
    const [message = ''] = ended.stderr.toString().trim().split('\n');
    return { kind: 'failed', message: message === '' ? `status ${String(ended.status)}` : message };
}


/***/ }),

/***/ 45940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excerptsOf)
/* harmony export */ });
/** What proves the verdict, but for broken budgets: a table that stands beside it tells more of them. */
function excerptsOf({ verdict, size }) {
    const isTold = (size?.budgets ?? []).some(({ ok }) => !ok);
    return verdict.evidence.filter(({ source }) => source !== 'size.budgets' || !isTold);
}


/***/ }),

/***/ 55773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ waiverEnd),
/* harmony export */   I: () => (/* binding */ sinceText),
/* harmony export */   KV: () => (/* binding */ waiverAuthor),
/* harmony export */   Ly: () => (/* binding */ budgetCount),
/* harmony export */   Ph: () => (/* binding */ budgetFigures),
/* harmony export */   Rh: () => (/* binding */ waiversOf),
/* harmony export */   UA: () => (/* binding */ isRemovable),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   fk: () => (/* binding */ waiverLine),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   t_: () => (/* binding */ budgetState),
/* harmony export */   v4: () => (/* binding */ budgetGrowth),
/* harmony export */   vV: () => (/* binding */ budgetRemarks),
/* harmony export */   zU: () => (/* binding */ uncheckedBudgets)
/* harmony export */ });
/* unused harmony export waiverUse */
/* harmony import */ var _size_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43497);
/* harmony import */ var _size_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88420);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);



function budgetState({ ok, severity, waivedBytes }) {
    if (ok)
        return waivedBytes === undefined ? 'kept' : 'waived';
    return severity === 'warn' ? 'warned' : 'broken';
}
/** Those that need a look first. */
const order = { broken: 0, warned: 1, waived: 2, kept: 3 };
/** How many hold, and how many of the others by a waiver: `2 of 6 kept, 4 waived`. */
function budgetCount(budgets) {
    const countOf = (state) => budgets.filter((budget) => budgetState(budget) === state).length;
    const waived = countOf('waived');
    return `${countOf('kept')} of ${budgets.length} kept${waived === 0 ? '' : `, ${waived} waived`}`;
}
function worstFirst(budgets) {
    return budgets.toSorted((a, b) => order[budgetState(a)] - order[budgetState(b)]);
}
/** What is to be said of a budget besides its figures. */
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
/** How large, and how far above its limit: `1,200 B (1.17 KiB), 200 B over the limit of 1,000 B`. */
function budgetFigures({ bytes, limitBytes }) {
    if (bytes === null)
        return `nothing has this path; the limit is ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`;
    const over = bytes - limitBytes;
    return over > 0
        ? `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(over)} over the limit of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`
        : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limitBytes)}`;
}
/** How it changed; empty where there was nothing to compare with. */
function budgetGrowth({ bytes, beforeBytes }) {
    return bytes === null || beforeBytes === undefined ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(beforeBytes, bytes);
}
/** By what they count from; what is all checked is left out. */
function uncheckedBudgets(size) {
    const { unchecked = [], uncheckedSinceRelease = [], baselineMissing, releaseMissing } = size;
    const groups = [
        { paths: unchecked, lacking: 'baseline', why: baselineMissing },
        { paths: uncheckedSinceRelease, per: 'release', lacking: 'release', why: releaseMissing },
    ];
    return groups.filter(({ paths }) => paths.length > 0);
}
/** What is missing, and why where that is known: `no release: no tag leads to 0123456789`. */
function lackText({ lacking, why }) {
    return why === undefined ? `no ${lacking}` : `no ${lacking}: ${why}`;
}
/** What tells budgets on growth apart: ` since the release`, or nothing. */
function sinceText({ per }) {
    return per === 'release' ? ' since the release' : '';
}
/** The waivers that are about a budget, ended ones too. */
function waiversOf(budget, { waivers = [] }) {
    return waivers.filter((waiver) => (0,_size_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .concerns */ .Kc)(waiver, budget) && (0,_size_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .mayExcuse */ .R1)(waiver, budget));
}
/** How long a waiver holds, and whether anything needs it. */
function waiverEnd(waiver, size) {
    const use = waiverUse(waiver, size);
    return use === null ? waiverDate(waiver) : `${waiverDate(waiver)}; ${use}`;
}
function waiverDate({ until, expired, daysLeft }) {
    if (expired)
        return `ended on ${until}`;
    if (daysLeft === undefined)
        return `until ${until}`;
    return `until ${until} (${daysLeft === 0 ? 'its last day' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(daysLeft, 'day')} left`})`;
}
/** What is to be said of a waiver that excuses nothing; null where a budget needs it. */
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
/** Its commit is behind it: see `mayExcuse`. */
function isMissedByGrowth(waiver, { budgets }) {
    if (waiver.expired)
        return false;
    return budgets.some((budget) => !budget.ok && budget.bytes !== null && isPast(waiver, budget));
}
function isPast(waiver, budget) {
    return (0,_size_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .concerns */ .Kc)(waiver, budget) && !(0,_size_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .mayExcuse */ .R1)(waiver, budget);
}
function needlessness({ used, earlier }) {
    if (!used)
        return 'no budget has this path';
    return earlier === true ? 'not needed for this change' : 'nothing is over its limit';
}
/** A waiver of the profile that nobody would miss; a commit stays as it is. */
function isRemovable(waiver, size) {
    const { origin, needed } = waiver;
    return origin === 'profile' && needed === false && !isUnchecked(waiver, size);
}
function isUnchecked({ path }, size) {
    return uncheckedBudgets(size)
        .flatMap(({ paths }) => paths)
        .some((budget) => budget === path || (0,_size_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternCovers */ .J)(budget, path));
}
/** Who answers for a waiver and where it stands. */
function waiverAuthor({ author, origin }) {
    return author === null ? origin : `${author} (${origin})`;
}
/** All of a waiver in one line; `size` says whether anything needs it. */
function waiverLine(waiver, size) {
    const { amountBytes, reason } = waiver;
    return `waiver of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(amountBytes)} ${waiverEnd(waiver, size)}: ${reason} – ${waiverAuthor(waiver)}`;
}


/***/ }),

/***/ 11867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ causeRows)
/* harmony export */ });
/* harmony import */ var _size_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76485);
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58777);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58249);



const shownSections = 3;
/**
 * Why the most changed sections did, in the order of the chain. One of a single symbol whose object
 * nobody knows is left out: the changes say it already.
 */
function causeRows(delta, top, names) {
    const limits = { ..._size_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCauses */ .an, parts: Math.min(top, _size_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .shownCauses */ .an.parts) };
    const rowsOf = (cause, level) => [
        { cause, level, name: causeName(cause, names) },
        ...(cause.parts ?? []).flatMap((part) => rowsOf(part, level + 1)),
    ];
    return (0,_size_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .causesTold */ .AL)(delta, limits)
        .filter(({ parts = [] }) => parts.length > 1 || parts.some(({ kind }) => kind === 'object'))
        .slice(0, Math.min(top, shownSections))
        .flatMap((cause) => rowsOf(cause, 0));
}
function causeName({ name, kind }, names) {
    if (kind === 'symbol')
        return (0,_readable_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A)(name, names) ?? name;
    return kind === 'object' ? name.split('/').map(_size_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC).join('/') : name;
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

/***/ 51267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formerPlace)
/* harmony export */ });
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _size_symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67492);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58249);



/**
 * What was different before, as words behind a path: ` (was foo)` of a symbol that is called
 * otherwise, ` (from .text)` of what moved. Empty where nothing was.
 */
function formerPlace({ path, from, fromObject }, names) {
    const words = [
        ...(from === undefined ? [] : [placeBefore(path, from, names)]),
        ...(fromObject === undefined ? [] : [`from ${fromObject}`]),
    ].filter((word) => word !== '');
    return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
function placeBefore(path, from, names) {
    const [now, before] = [path.split('/'), from.split('/')];
    const [name = '', nameNow] = [before.pop(), now.pop()];
    const shared = before.findIndex((segment, index) => segment !== now[index]);
    const own = (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(name);
    const isSame = (0,_size_symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__/* .unnumberedName */ .rn)(own) === (0,_size_symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__/* .unnumberedName */ .rn)((0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(nameNow ?? ''));
    const was = isSame ? '' : `was ${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readableName */ .A)(own, names) ?? own}`;
    // Nothing differs above the name: it has another one in the same place, or lay higher up.
    if (shared === -1 && before.length === now.length)
        return was;
    const differing = before.slice(shared === -1 ? before.length - 1 : shared);
    const place = differing.length === 0 ? 'the top' : differing.join('/');
    return [was, `from ${place}`].filter((word) => word !== '').join(' ');
}


/***/ }),

/***/ 76485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ causesTold),
/* harmony export */   TS: () => (/* binding */ everyCause),
/* harmony export */   an: () => (/* binding */ shownCauses),
/* harmony export */   cZ: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _change_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27670);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);


/** All of it. */
const everyCause = { sections: Infinity, parts: Infinity };
/** What reports choose from. */
const shownCauses = { sections: 12, parts: 3 };
const noSymbol = '(no symbol)';
const told = new WeakMap();
/**
 * `causesOf` for whoever asks again: a report and the names in it tell of the same causes, which of
 * two unlike kernels cost as much as the comparison itself.
 */
function causesTold(delta, limits) {
    const key = `${limits.sections} ${limits.parts}`;
    const known = told.get(delta) ?? new Map();
    told.set(delta, known);
    const causes = known.get(key) ?? causesOf(delta, limits);
    known.set(key, causes);
    return causes;
}
/**
 * Why sections grew or shrank, the one with the most changes in bytes first: which objects did it,
 * and which of their symbols; sections of which neither is known are left out. With the view
 * `objects` of both sides a section is shared out whole, fill included; else, and where the view knows
 * no object in it, by its symbols with what is known of their objects.
 */
function causesOf({ changes, views = [] }, limits) {
    const sections = effectsBySection(changes);
    const byObject = objectEffects(views);
    return [...sections]
        .filter(([name, { symbols }]) => !isUnknown(symbols) || [...(byObject.get(name)?.keys() ?? [])].some(isObject))
        .sort(([a, one], [b, other]) => other.magnitude - one.magnitude || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b))
        .slice(0, limits.sections)
        .map(([name, { bytes, symbols }]) => {
        const objects = byObject.get(name);
        const parts = isSharedOut(objects, bytes)
            ? sharedOut(objects, symbols, limits)
            : taggedParts(symbols, limits);
        return { name, kind: 'section', bytes, parts: limited(parts, limits.parts) };
    });
}
function emptySection() {
    return { bytes: 0, magnitude: 0, symbols: new Map() };
}
/** Whether nothing is known of what is in a section, as of debug information. */
function isUnknown(symbols) {
    const unplaced = symbols.get('');
    return symbols.size === 1 && unplaced?.length === 1 && unplaced[0]?.kind === 'unattributed';
}
/** Only what is of a section. */
function effectsBySection(changes) {
    const sections = new Map();
    for (const change of changes)
        for (const { path, object = '', bytes } of (0,_change_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsOf */ .w)(change)) {
            const cut = path.lastIndexOf('/');
            const leaf = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)(path.slice(cut + 1));
            const isSection = change.kind === 'section';
            if (!isSection && change.kind !== 'symbol' && leaf !== noSymbol)
                continue;
            const section = isSection ? path : path.slice(0, Math.max(cut, 0));
            const effects = sections.get(section) ?? emptySection();
            sections.set(section, effects);
            effects.bytes += bytes;
            effects.magnitude += Math.abs(bytes);
            const part = change.kind === 'symbol'
                ? { name: leaf, kind: 'symbol', bytes }
                : { name: noSymbol, kind: 'unattributed', bytes };
            const parts = effects.symbols.get(object);
            if (parts === undefined)
                effects.symbols.set(object, [part]);
            else
                parts.push(part);
        }
    return sections;
}
/** By path of a section, then by path of the object: `k/objects/a/b.o/.text` is of `k/.text`. */
function objectEffects(views) {
    const sections = new Map();
    for (const { path: view, changes } of views) {
        if (!view.endsWith('/objects'))
            continue;
        for (const change of changes)
            for (const { path, bytes } of (0,_change_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .effectsOf */ .w)(change)) {
                const cut = path.lastIndexOf('/');
                const section = `${view.slice(0, view.lastIndexOf('/'))}${path.slice(cut)}`;
                const objects = sections.get(section) ?? new Map();
                sections.set(section, objects);
                const object = path.slice(view.length + 1, cut);
                objects.set(object, (objects.get(object) ?? 0) + bytes);
            }
    }
    return sections;
}
/** Of data debug information says nothing: `(no compile unit)` would stand for all of its symbols. */
function isSharedOut(objects = new Map(), bytes) {
    return [...objects.keys()].some(isObject) && sumOf([...objects.values()]) === bytes;
}
function sharedOut(objects, symbols, limits) {
    return [...objects].map(([object, bytes]) => {
        const known = symbols.get(object) ?? [];
        const rest = bytes - known.reduce((sum, part) => sum + part.bytes, 0);
        const other = { name: noSymbol, kind: 'unattributed', bytes: rest };
        return objectCause(object, bytes, known.length === 0 ? [] : [...known, other], limits);
    });
}
/** Symbols whose object is not known stand beside the objects. */
function taggedParts(symbols, limits) {
    return [...symbols].flatMap(([object, parts]) => object === ''
        ? parts
        : [objectCause(object, sumOf(parts.map(({ bytes }) => bytes)), parts, limits)]);
}
function objectCause(object, bytes, parts, limits) {
    const kind = isObject(object) ? 'object' : 'unattributed';
    const shown = limited(parts, limits.parts);
    return { name: object, kind, bytes, ...(shown.length === 0 ? {} : { parts: shown }) };
}
/** The linker's tables, the fill and what is not loaded are none. */
function isObject(path) {
    return !path.startsWith('(');
}
function limited(parts, limit) {
    const changed = parts.filter((part) => part.bytes !== 0 || part.parts !== undefined);
    // Instead of one other it can be shown itself.
    if (changed.length <= limit + 1)
        return changed.sort(byMagnitude);
    // Of 10,000 symbols a few are shown: only as large ones are put in order.
    const least = Float64Array.from(changed.map(magnitude)).sort().at(-limit) ?? 0;
    const candidates = changed.filter((part) => magnitude(part) >= least);
    const shown = candidates.sort(byMagnitude).slice(0, limit);
    const bytes = sumOf(changed.map((part) => part.bytes)) - sumOf(shown.map((part) => part.bytes));
    const name = `(${changed.length - limit} others)`;
    return [...shown, { name, kind: 'unattributed', bytes }];
}
function sumOf(numbers) {
    return numbers.reduce((sum, one) => sum + one, 0);
}
const magnitude = ({ bytes }) => Math.abs(bytes);
function byMagnitude(a, b) {
    return magnitude(b) - magnitude(a) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.name, b.name);
}


/***/ }),

/***/ 19000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sumOf),
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _namesakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71713);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75501);


/** Folders beyond this depth count as one: names from files are hostile, and trees are walked. */
const depthLimit = 40;
/** Nodes in their folders, each folder as large as what is in it; in the order given. */
function foldersOf(placed, depth = 0) {
    const nodes = [];
    const inside = new Map();
    for (const one of placed) {
        const name = folderAt(one.folders, depth);
        const members = inside.get(name);
        if (name === '')
            nodes.push(one.node);
        else if (members === undefined)
            inside.set(name, [one]);
        else
            members.push(one);
    }
    for (const [name, members] of inside)
        nodes.push(sumOf(name, 'directory', foldersOf(members, depth + 1)));
    return (0,_namesakes_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeNamesakes */ .x)(nodes);
}
/** The folder at a depth, the outermost at 0; empty below the last. */
function folderAt(folders, depth) {
    if (depth > depthLimit)
        return '';
    return depth === depthLimit ? folders.slice(depth).join('/') : (folders[depth] ?? '');
}
/** A node that is the sum of others. */
function sumOf(name, kind, children) {
    const bytes = children.reduce((sum, child) => sum + child.bytes, 0);
    const memoryBytes = children.reduce((sum, child) => sum + (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(child), 0);
    return { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }), children };
}


/***/ }),

/***/ 98193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ measurementOf),
  K: () => (/* binding */ readSizeTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./src/host/compressed-size.ts




/** Above, nobody waits for it. */
const limitBytes = 256 << 20;
const level = 3;
/**
 * Bytes of a file after zstd at level 3, read piece by piece; null for a file above 256 MiB, and on
 * a Node.js without zstd (before 22.15). Rejects with the system's error when it cannot be read.
 */
async function compressedSize(file) {
    if ((external_node_zlib_default()).createZstdCompress === undefined)
        return null;
    if ((await (0,promises_.stat)(file)).size > limitBytes)
        return null;
    let bytes = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 }), external_node_zlib_default().createZstdCompress({ params: { [(external_node_zlib_default()).constants.ZSTD_c_compressionLevel]: level } }), async (parts) => {
        for await (const part of parts)
            bytes += part.length;
    });
    return bytes;
}

// EXTERNAL MODULE: ./src/host/ranges.ts
var ranges = __webpack_require__(23414);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/size/folders.ts
var folders = __webpack_require__(19000);
// EXTERNAL MODULE: ./src/size/namesakes.ts
var namesakes = __webpack_require__(71713);
// EXTERNAL MODULE: ./src/size/reader.ts
var reader = __webpack_require__(1838);
;// CONCATENATED MODULE: ./src/size/archive/ar.ts




const magic = '!<arch>\n';
const headerBytes = 60;
const memberLimit = 1 << 20;
const namesLimitBytes = 16 << 20;
/**
 * The size tree of an archive of object files (`.a`), by member; members of one name are added up.
 * Null for any other file. A thin archive has no contents and is one leaf.
 *
 * @see man 5 ar; names in the forms of GNU and of BSD
 */
function arSizeTree(name, file) {
    if (latin1(file.read(0, magic.length)) !== magic)
        return (0,verdict/* success */.kX)(null);
    const members = [];
    let [tables, headers, padding] = [0, magic.length, 0];
    let longNames = '';
    for (let at = magic.length; at < file.size;) {
        const header = latin1(file.read(at, headerBytes));
        const digits = header.slice(48, 58).trim();
        if (header.length < headerBytes || !header.endsWith('`\n') || !/^[0-9]{1,10}$/.test(digits))
            return damaged(`there is no header at byte ${at}`);
        if (members.length === memberLimit)
            return damaged(`it has more than ${memberLimit} members`);
        const [bytes, written, dataAt] = [
            Number(digits),
            header.slice(0, 16).trimEnd(),
            at + headerBytes,
        ];
        if (dataAt + bytes > file.size)
            return damaged('a member reaches past its end');
        headers += headerBytes;
        if (isTable(written)) {
            tables += bytes;
            if (written === '//')
                longNames = latin1(file.read(dataAt, Math.min(bytes, namesLimitBytes)));
        }
        else {
            const named = nameOf(written, longNames, file, dataAt, bytes);
            if (named === null)
                return damaged(`the name at byte ${at} lies outside`);
            headers += named.bytes;
            members.push({ name: named.name, kind: 'object', bytes: bytes - named.bytes });
        }
        // Every member begins at an even byte.
        at = dataAt + bytes;
        if (bytes % 2 === 1 && at < file.size) {
            padding++;
            at++;
        }
    }
    const rest = Object.entries({ headers, 'symbol and name tables': tables, padding })
        .filter(([, bytes]) => bytes > 0)
        .map(([part, bytes]) => ({ name: `(${part})`, kind: 'unattributed', bytes }));
    const children = [...(0,namesakes/* mergeNamesakes */.x)(members), (0,folders/* sumOf */.X)('(archive)', 'unattributed', rest)];
    return (0,verdict/* success */.kX)({ name, kind: 'artifact', bytes: file.size, children });
}
function isTable(written) {
    return written === '/' || written === '//' || written === '/SYM64/' || written === '__.SYMDEF';
}
/** The name of a member, and how many bytes of its content that is: BSD puts long names there. */
function nameOf(written, longNames, file, dataAt, bytes) {
    const [, bsd] = /^#1\/([0-9]{1,5})$/.exec(written) ?? [];
    if (bsd !== undefined) {
        const length = Number(bsd);
        if (length > bytes)
            return null;
        const [text = ''] = latin1(file.read(dataAt, length)).split('\0', 1);
        return { name: text, bytes: length };
    }
    const [, offset] = /^\/([0-9]{1,10})$/.exec(written) ?? [];
    if (offset === undefined)
        return { name: written.replace(/\/$/, ''), bytes: 0 };
    const start = Number(offset);
    if (start >= longNames.length)
        return null;
    const end = longNames.indexOf('\n', start);
    const text = longNames.slice(start, end === -1 ? undefined : end);
    return { name: text.replace(/\/$/, '').slice(0, 4096), bytes: 0 };
}
function latin1(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
function damaged(what) {
    return (0,reader/* damagedFile */.G)('archive of object files', what);
}

;// CONCATENATED MODULE: ./src/size/packed-files.ts

/** A name that only one of them can have, for what belongs to no file. */
const fileSystemNode = '(file system)';
/**
 * The size tree of a file system image: its files by path, then what the file system itself needs.
 * `tables` are its parts by name; what is left of `imageBytes` is padding.
 */
function packedTree(name, imageBytes, files, tables) {
    const packed = (0,folders/* foldersOf */.p)(files.map(placed));
    const used = Object.values(tables).reduce((sum, bytes) => sum + bytes, 0);
    const padding = imageBytes - used - packed.reduce((sum, { bytes }) => sum + bytes, 0);
    const parts = Object.entries({ ...tables, padding })
        .filter(([, bytes]) => bytes !== 0)
        .map(([part, bytes]) => ({ name: `(${part})`, kind: 'unattributed', bytes }));
    return {
        name,
        kind: 'artifact',
        bytes: imageBytes,
        children: [...packed, (0,folders/* sumOf */.X)(fileSystemNode, 'unattributed', parts)],
    };
}
/** Files by path with the bytes of their contents, as they are once unpacked. */
function unpackedView(files) {
    return (0,folders/* sumOf */.X)('unpacked', 'view', (0,folders/* foldersOf */.p)(files.map(placed)));
}
function placed({ path, kind, bytes }) {
    return { folders: path.slice(0, -1), node: { name: path.at(-1) ?? '', kind, bytes } };
}
/** Whether stretches lie apart from each other and between two borders: else sums would lie. */
function lieApart(extents, from, to) {
    let covered = from;
    const inOrder = extents.filter(({ bytes }) => bytes > 0).sort((a, b) => a.start - b.start);
    for (const { start, bytes } of inOrder) {
        if (start < covered)
            return false;
        covered = start + bytes;
    }
    return covered <= to;
}

;// CONCATENATED MODULE: ./src/size/bootfs-tree.ts


/** What OSv's build calls it. */
const bootfsName = 'bootfs.bin';
const entryBytes = 128;
/** Size and offset of 64 bits each, a byte that is 1 for a symbolic link, the name. */
const [offsetAt, typeAt, nameAt] = [8, 16, 17];
const tableLimitBytes = 16 << 20;
/**
 * The size tree of bootfs.bin, the files that OSv carries inside of its kernel: a table of entries
 * that ends with an empty name, then the contents. It has no magic: its name tells what it is.
 *
 * @see https://github.com/cloudius-systems/osv/blob/master/scripts/mkbootfs.py
 */
function bootfsSizeTree(name, file) {
    const table = file.read(0, tableLimitBytes);
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const decoder = new TextDecoder();
    const files = [];
    const extents = [];
    for (let at = 0; at + entryBytes <= table.length; at += entryBytes) {
        const guestPath = decoder.decode(terminated(table.subarray(at + nameAt, at + entryBytes)));
        if (guestPath === '') {
            const tableBytes = at + entryBytes;
            if (!lieApart(extents, tableBytes, file.size))
                return damagedBootfs('its files overlap or lie outside');
            return (0,verdict/* success */.kX)(packedTree(name, file.size, files, { 'table of files': tableBytes }));
        }
        const kind = guestPath.endsWith('/')
            ? 'directory'
            : view.getUint8(at + typeAt) === 1
                ? 'symlink'
                : 'file';
        const bytes = Number(view.getBigUint64(at, true));
        const path = guestPath.split('/').filter((part) => part !== '');
        files.push({ path, kind, bytes });
        extents.push({ start: Number(view.getBigUint64(at + offsetAt, true)), bytes });
    }
    return damagedBootfs('its table has no end');
}
function terminated(name) {
    const end = name.indexOf(0);
    return end === -1 ? name : name.subarray(0, end);
}
function damagedBootfs(what) {
    return (0,verdict/* failure */.V2)('build-failed', `damaged boot file system: ${what}`);
}

;// CONCATENATED MODULE: ./src/size/compression/headers.ts
const gzipReservedFlags = 0xe0;
/** The flags that are reserved are zero: https://www.rfc-editor.org/rfc/rfc1952#page-8 */
function isGzipHeader(start) {
    const [, , , flags] = start;
    return flags !== undefined && (flags & gzipReservedFlags) === 0;
}
/** Pi, which begins every block, and its square root, which ends the stream, in decimal digits. */
const bzip2Marks = new Set(['314159265359', '177245385090']);
/** `BZh`, the size of the blocks as a digit from 1 to 9, a block or the end. */
function isBzip2Header(start) {
    const { [3]: digit = 0 } = start;
    const mark = Buffer.from(start.subarray(4, 10)).toString('hex');
    return digit >= 0x31 && digit <= 0x39 && bzip2Marks.has(mark);
}
const lzmaHeaderBytes = 13;
const untilItsEnd = 0xffffffffffffffffn;
/** 256 GiB. */
const lzmaSizeLimit = 1n << 38n;
/**
 * The properties were compared already. The size of the dictionary is 2^n or 2^n + 2^(n-1), that of
 * the data below a limit or not written, and the first byte of the data is zero: so liblzma tells
 * such files from others, which have no magic.
 *
 * @see https://github.com/tukaani-project/xz/blob/master/doc/lzma-file-format.txt
 */
function isLzmaHeader(start) {
    if (start.length <= lzmaHeaderBytes || start[lzmaHeaderBytes] !== 0)
        return false;
    const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
    const dictionary = view.getUint32(1, true);
    const bytes = view.getBigUint64(5, true);
    const top = 2 ** Math.floor(Math.log2(dictionary));
    // Zeros behind the properties would be a file of nothing: they are rather something else.
    return ((dictionary === top || dictionary === top * 1.5) &&
        (bytes === untilItsEnd || (bytes > 0n && bytes < lzmaSizeLimit)));
}

;// CONCATENATED MODULE: ./src/size/compression/formats.ts

/** Far above what a kernel's decompressor may take, so that a small file cannot claim the host. */
const xzMemory = '--memlimit-decompress=256MiB';
/** Those that the kernel can unpack: `decompress_method` in its lib/decompress.c. */
const compressions = [
    { format: 'gzip', magic: [0x1f, 0x8b, 0x08], isHeader: isGzipHeader, argv: null },
    { format: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd], argv: null },
    {
        format: 'xz',
        magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
        argv: ['xz', '-dc', '--single-stream', '--threads=1', xzMemory],
    },
    {
        format: 'bzip2',
        magic: [0x42, 0x5a, 0x68],
        isHeader: isBzip2Header,
        argv: ['bzip2', '-dc'],
    },
    {
        format: 'lzma',
        magic: [0x5d, 0x00],
        isHeader: isLzmaHeader,
        argv: ['xz', '--format=lzma', '-dc', '--threads=1', xzMemory],
    },
    { format: 'lz4', magic: [0x02, 0x21, 0x4c, 0x18], argv: ['lz4', '-dc'] },
    { format: 'lz4', magic: [0x04, 0x22, 0x4d, 0x18], argv: ['lz4', '-dc'] },
    {
        format: 'lzop',
        magic: [0x89, 0x4c, 0x5a, 0x4f, 0x00, 0x0d, 0x0a, 0x1a, 0x0a],
        argv: ['lzop', '-dc'],
    },
];
/** By the first bytes; undefined for what is not compressed in a way known here. */
function compressionOf(start) {
    return compressions.find(({ magic, isHeader = () => true }) => magic.every((byte, index) => start[index] === byte) && isHeader(start));
}
/** Bytes that tell one from another: lzma's header, and the first byte of its data. */
const compressionHeaderBytes = 14;

// EXTERNAL MODULE: ./src/host/tool-output.ts
var tool_output = __webpack_require__(65018);
;// CONCATENATED MODULE: ./src/size/compression/gunzip.ts

const [gunzip_headerBytes, trailerBytes] = [10, 8];
const flags = { headerCrc: 2, extra: 4, name: 8, comment: 16 };
const gunzip_memberLimit = 1 << 16;
/**
 * Unpacks the gzip members that stand one after another, and says where they end: Node.js takes
 * whatever follows them for one more. Null where one is cut off, or its size or checksum is not what it
 * says.
 * Throws what zlib throws for damaged data, and for more than `limitBytes`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
function gunzipMembers(packed, limitBytes) {
    const parts = [];
    let [at, left] = [0, limitBytes];
    while (isMember(packed, at) && parts.length < gunzip_memberLimit) {
        const dataAt = endOfHeader(packed, at);
        if (dataAt === null)
            return null;
        const data = packed.subarray(dataAt);
        // With `info` there is the engine too, which the types do not say.
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(data, {
            info: true,
            maxOutputLength: Math.max(1, left),
        });
        const end = dataAt + engine.bytesWritten + trailerBytes;
        if (end > packed.length)
            return null;
        const trailer = new DataView(packed.buffer, packed.byteOffset + end - trailerBytes);
        if (trailer.getUint32(4, true) !== buffer.length)
            return null;
        if (trailer.getUint32(0, true) !== (0,external_node_zlib_.crc32)(buffer))
            return null;
        parts.push(buffer);
        left -= buffer.length;
        at = end;
    }
    const [only] = parts;
    const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    return { bytes, packedBytes: at };
}
function isMember(packed, at) {
    return packed[at] === 0x1f && packed[at + 1] === 0x8b && packed[at + 2] === 8;
}
function endOfHeader(packed, start) {
    const written = packed[start + 3] ?? 0;
    let at = start + gunzip_headerBytes;
    if ((written & flags.extra) !== 0)
        at += 2 + (packed[at] ?? 0) + (packed[at + 1] ?? 0) * 256;
    for (const text of [flags.name, flags.comment]) {
        if ((written & text) === 0)
            continue;
        const end = packed.indexOf(0, at);
        if (end === -1)
            return null;
        at = end + 1;
    }
    if ((written & flags.headerCrc) !== 0)
        at += 2;
    return at < packed.length ? at : null;
}

;// CONCATENATED MODULE: ./src/size/compression/zstd-frames.ts
const zstd_frames_magic = 0xfd2fb528;
const [firstSkippable, lastSkippable] = [0x184d2a50, 0x184d2a5f];
const dictionaryIdBytes = [0, 1, 2, 4];
const contentSizeBytes = [0, 2, 4, 8];
const [repeatedByte, reserved] = [1, 3];
const frameLimit = 1 << 16;
/**
 * The frames that stand one after another from the start, without unpacking them: Node.js unpacks
 * one frame and does not say where it ends. Null where a frame is cut off or contradicts itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8878#section-3
 */
function zstdFrames(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const frames = [];
    let at = 0;
    while (at + 4 <= bytes.length && frames.length < frameLimit) {
        const word = view.getUint32(at, true);
        const skippable = word >= firstSkippable && word <= lastSkippable;
        if (!skippable && word !== zstd_frames_magic)
            break;
        const end = skippable ? skippableEnd(view, at) : frameEnd(view, at);
        if (end === null || end > bytes.length)
            return null;
        frames.push({ start: at, end, skippable });
        at = end;
    }
    return frames;
}
/** Where the frame ends that begins the bytes; null where it is cut off or damaged. */
function firstZstdFrameEnd(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 4 || view.getUint32(0, true) !== zstd_frames_magic)
        return null;
    const end = frameEnd(view, 0);
    return end === null || end > bytes.length ? null : end;
}
function skippableEnd(view, at) {
    return at + 8 > view.byteLength ? null : at + 8 + view.getUint32(at + 4, true);
}
function frameEnd(view, start) {
    if (start + 5 > view.byteLength)
        return null;
    const descriptor = view.getUint8(start + 4);
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const sizeBytes = contentSizeBytes[descriptor >> 6] ?? 0;
    let at = start + 5 + (isSingleSegment ? 0 : 1) + (dictionaryIdBytes[descriptor & 3] ?? 0);
    at += sizeBytes === 0 && isSingleSegment ? 1 : sizeBytes;
    for (let isLast = false; !isLast;) {
        if (at + 3 > view.byteLength)
            return null;
        const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
        isLast = (header & 1) !== 0;
        const type = (header >> 1) & 3;
        if (type === reserved)
            return null;
        at += 3 + (type === repeatedByte ? 1 : header >> 3);
    }
    return at + ((descriptor & 4) === 0 ? 0 : 4);
}

;// CONCATENATED MODULE: ./src/size/compression/unpack.ts






/** Node.js has it from 22.15 on: to import it by name would fail before. */
const hasZstd = (external_node_zlib_default()).zstdDecompressSync !== undefined;
/** More is not held in memory at once: two copies of it, and a bomb is as harmless as any file. */
const unpackedLimitBytes = 160 << 20;
const packedLimitBytes = 128 << 20;
const timeoutMs = 20_000;
/**
 * Unpacks what begins with the magic of `compression`; what follows it is left alone. What is above
 * the limit is not even read.
 */
function unpack(file, { format, argv }) {
    if (file.size > packedLimitBytes)
        return (0,verdict/* success */.kX)({ note: `${format}, not unpacked: above ${packedLimitBytes >> 20} MiB` });
    const packed = file.read(0, file.size);
    return argv === null ? unpackHere(packed, format) : unpackWith(argv, packed, format);
}
function unpackHere(packed, format) {
    try {
        if (format === 'gzip') {
            const unpacked = gunzipMembers(packed, unpackedLimitBytes);
            return unpacked === null
                ? (0,reader/* damagedFile */.G)('gzip data', 'a member is cut off, or its checksum is wrong')
                : (0,verdict/* success */.kX)(unpacked);
        }
        if (!hasZstd)
            return (0,verdict/* success */.kX)({ note: 'zstd, which this Node.js cannot unpack' });
        const frames = zstdFrames(packed);
        if (frames === null)
            return (0,reader/* damagedFile */.G)('zstd data', 'a frame is cut off');
        return (0,verdict/* success */.kX)(unzstd(packed, frames));
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return (0,verdict/* success */.kX)({ note: tooLarge(format) });
        // `zstd --long` writes such; the kernel does not take them either.
        if (code === 'ZSTD_error_frameParameter_windowTooLarge')
            return (0,verdict/* success */.kX)({ note: `${format}, not unpacked: its window is too large` });
        return (0,reader/* damagedFile */.G)(`${format} data`, message);
    }
}
function unzstd(packed, frames) {
    let left = unpackedLimitBytes;
    const parts = [];
    for (const { start, end, skippable } of frames) {
        if (skippable)
            continue;
        const part = external_node_zlib_default().zstdDecompressSync(packed.subarray(start, end), { maxOutputLength: left });
        parts.push(part);
        left = Math.max(1, left - part.length);
    }
    const [only] = parts;
    const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    return { bytes, packedBytes: frames.at(-1)?.end ?? 0 };
}
function unpackWith(argv, packed, format) {
    const limits = { timeoutMs, outputBytes: unpackedLimitBytes };
    const output = (0,tool_output/* toolOutput */.W)(argv, limits, packed);
    const program = argv[0] ?? '';
    if (output.kind === 'output')
        return (0,verdict/* success */.kX)({ bytes: output.bytes, packedBytes: packed.length });
    if (output.kind === 'missing')
        return (0,verdict/* success */.kX)({ note: `${format}, not unpacked: ${program} is not installed` });
    if (output.kind === 'too-large')
        return (0,verdict/* success */.kX)({ note: tooLarge(format) });
    if (output.kind === 'timeout')
        return (0,verdict/* success */.kX)({ note: `${format}, not unpacked: ${program} took too long` });
    return (0,reader/* damagedFile */.G)(`${format} data`, output.message);
}
function tooLarge(format) {
    return `${format}, not looked into: it unpacks to more than ${unpackedLimitBytes >> 20} MiB`;
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
function fields_damaged(what) {
    return (0,verdict/* failure */.V2)('build-failed', `damaged ELF file: ${what}`, {
        hint: 'Compare it with readelf -a; a cut download or a full disk leaves such files.',
    });
}
/** A table of the file, all of it or a failure; no table may be larger than `limitBytes`. */
function readTable(file, what, offset, length, limitBytes) {
    if (offset + length > file.size)
        return fields_damaged(`${what} reaches past the end of the file`);
    if (length > limitBytes)
        return fields_damaged(`${what} has ${length} bytes, more than the ${limitBytes} allowed`);
    const bytes = file.read(offset, length);
    return bytes.length === length ? (0,verdict/* success */.kX)(bytes) : fields_damaged(`${what} could not be read whole`);
}

;// CONCATENATED MODULE: ./src/size/elf/header.ts


/** The longest header, that of a 64-bit file. */
const header_headerBytes = 64;
const header_magic = [0x7f, 0x45, 0x4c, 0x46];
const relocatableType = 1;
/** From the first 64 bytes of a file; null when it is not an ELF file at all. */
function parseElfHeader(start) {
    if (header_magic.some((byte, index) => start[index] !== byte))
        return (0,verdict/* success */.kX)(null);
    const [elfClass, order] = [start[4], start[5]];
    if (elfClass !== 1 && elfClass !== 2)
        return fields_damaged(`its class is ${elfClass}, not 1 or 2`);
    if (order !== 1 && order !== 2)
        return fields_damaged(`its byte order is ${order}, not 1 or 2`);
    const encoding = { wide: elfClass === 2, little: order === 1 };
    if (start.length < (encoding.wide ? 64 : 52))
        return fields_damaged('its header is cut off');
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

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
var posix_default = /*#__PURE__*/__webpack_require__.n(posix_);
;// CONCATENATED MODULE: ./src/size/normal-path.ts

const isUnusual = /\/\/|(?:^|\/)\.\.?(?:\/|$)|^$/;
/** What `path.normalize` gives, without its cost where there is nothing to do. */
function normalPath(file) {
    return isUnusual.test(file) ? posix_default().normalize(file) : file;
}

;// CONCATENATED MODULE: ./src/size/object-place.ts


const archiveMember = /^(.+\.a)\(([^()]+)\)$/;
/** Where compilers and distributions keep their libraries. */
const system = /^\/(usr|lib|lib64|opt|nix|gnu)\//;
/**
 * Where the input files of a link stand in the tree of objects: their folders and their names. Files
 * below the folder of the output go by their path in it, which for OSv is the path of their source
 * too; the system's libraries under `toolchain`, all others from elsewhere under `outside`. An archive
 * is a folder of its members.
 */
function objectPlaces(output) {
    const base = output === null ? '' : normalPath(`${posix_default().dirname(output)}/`);
    return (file) => {
        const [, archive = file, member] = archiveMember.exec(file) ?? [];
        const parts = partsOf(normalPath(archive), base);
        return member === undefined ? parts : [...parts, member];
    };
}
function partsOf(file, base) {
    if (base !== '' && base !== './' && file.startsWith(base))
        return splitPath(file.slice(base.length));
    if (system.test(file))
        return ['toolchain', posix_default().basename(file)];
    if (posix_default().isAbsolute(file) || file.startsWith('../'))
        return ['outside', posix_default().basename(file)];
    return splitPath(file);
}
function splitPath(file) {
    return file.split('/').filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./src/size/dwarf/source-tree.ts



/** Rust compiles a crate in parts, which it numbers: `src/lib.rs/@/core.4f2a-cgu.0`. */
const codegenUnit = /\/@\/[^/]*$/;
const unnamedUnit = '(unnamed)';
/** The source file of a unit with its folder, as far as it is known. */
function sourceOf({ name, folder }) {
    const file = (name ?? unnamedUnit).replace(codegenUnit, '');
    return normalPath(posix_default().isAbsolute(file) || !folder ? file : `${folder}/${file}`);
}
/**
 * Where source files stand in the tree of objects: by their path below the folder in which most
 * units were compiled. Where most of its sources are elsewhere, as of a kernel that is built out of
 * its tree, those go by their path below what they have in common, and what was generated beside
 * the objects stands among them.
 */
function sourceTree(units, source = sourceOf) {
    const folder = mostFrequent(units.map((unit) => unit.folder ?? ''));
    const own = units.filter((unit) => (unit.folder ?? '') === folder).map(source);
    const root = posix_default().normalize(folder === '' ? '.' : folder);
    const below = withSlash(root);
    const elsewhere = own.filter((file) => !file.startsWith(below));
    const base = elsewhere.length * 2 <= own.length ? root : commonFolder(elsewhere);
    const placeInRoot = objectPlaces(posix_default().join(root, 'output'));
    const placeInBase = objectPlaces(posix_default().join(base, 'output'));
    return (file) => {
        if (file.startsWith(below))
            return placeInRoot(file);
        return base === '/' && file.startsWith('/') ? file.slice(1).split('/') : placeInBase(file);
    };
}
function mostFrequent(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    let [best, most] = ['', 0];
    for (const [text, count] of counts)
        if (count > most)
            [best, most] = [text, count];
    return best;
}
function commonFolder(files) {
    let common = posix_default().dirname(files[0] ?? '/');
    for (const file of files)
        while (common !== '/' && common !== '.' && !file.startsWith(withSlash(common)))
            common = posix_default().dirname(common);
    return common;
}
function withSlash(folder) {
    return folder.endsWith('/') ? folder : `${folder}/`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/size/elf/strings.ts



const strings_tableLimitBytes = 256 << 20;
const nameLimitBytes = 4096;
/**
 * All names together. Names may share their tails, so a small hostile table could spell out far
 * more than its own size.
 */
const allNamesLimitBytes = 128 << 20;
/** A string table: names that end with a zero byte. Names beyond 4096 bytes are cut, with `…`. */
function readStringTable(file, what, offset, length) {
    const table = readTable(file, what, offset, length, strings_tableLimitBytes);
    if (!table.ok)
        return table;
    const bytes = Buffer.from(table.value.buffer, table.value.byteOffset, table.value.byteLength);
    if (length > 0 && bytes[length - 1] !== 0)
        return fields_damaged(`${what} does not end with a zero`);
    // Names of a table that is spelt out once share its memory.
    const text = (0,external_node_buffer_.isAscii)(bytes) ? bytes.toString('latin1') : undefined;
    let spelt = 0;
    return (0,verdict/* success */.kX)((start) => {
        if (start === 0 && length === 0)
            return (0,verdict/* success */.kX)('');
        if (start >= length)
            return fields_damaged(`a name lies outside of ${what}`);
        const zero = text === undefined ? bytes.indexOf(0, start) : text.indexOf('\0', start);
        const end = Math.min(zero, start + nameLimitBytes);
        spelt += zero - start;
        if (spelt > allNamesLimitBytes)
            return fields_damaged(`the names in ${what} overlap without end`);
        const name = text?.slice(start, end) ?? bytes.toString('utf8', start, end);
        return (0,verdict/* success */.kX)(end === zero ? name : `${name}…`);
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
const sectionFlags = {
    write: 0x1,
    alloc: 0x2,
    execute: 0x4,
    tls: 0x400,
    compressed: 0x800,
};
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
            return fields_damaged(`section ${index} reaches past the end of the file`);
        memory += section.size;
        if (memory > memoryLimitBytes)
            return fields_damaged(`section ${index} is impossibly large`);
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
        return fields_damaged(`its section entries have ${header.entryBytes} bytes, not ${layout.bytes}`);
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
        return fields_damaged(`section ${nameTable} should hold the sections' names and does not`);
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

;// CONCATENATED MODULE: ./src/size/dwarf/unit-bytes.ts

/**
 * Shares out the sections of code among units, each byte once: it counts for the range that starts
 * first, of those that start together for the longest. Sections of one name are added up. Bytes of
 * no unit, and all data, are left over: DWARF says where code of a unit is.
 */
function unitBytes(sections, units, sourceOf) {
    const byName = new Map();
    for (const { name, memoryBytes } of sections) {
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, new SectionInMaking(name, memoryBytes));
        else
            known.addNamesake(memoryBytes);
    }
    const code = sections
        .filter(({ flags, memoryBytes }) => (flags & sectionFlags.execute) !== 0 && memoryBytes > 0)
        .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
    // Kernels are at addresses beyond 2^53: differences to the lowest are small, and so exact.
    const lowest = code[0]?.address ?? 0n;
    const relative = (address) => Number(address - lowest);
    const places = code.map(({ name, address, memoryBytes }) => {
        const start = relative(address);
        return { start, end: start + memoryBytes, section: byName.get(name) };
    });
    let [covered, first] = [0, 0];
    for (const { start, end, source } of stretchesOf(units, sourceOf, relative)) {
        covered = Math.max(covered, start);
        for (let place = places[first]; place !== undefined && covered < end; place = places[first]) {
            const from = Math.max(covered, place.start);
            const to = Math.min(end, place.end);
            if (from < to) {
                place.section?.add(from - place.start, to - place.start, source);
                covered = to;
            }
            // The rest of a section may be of the next range.
            if (place.end > end)
                break;
            first++;
        }
        covered = Math.max(covered, end);
    }
    return Array.from(byName.values(), (section) => section.finish());
}
class SectionInMaking {
    #name;
    #size;
    /** With namesakes nobody can tell whose place one is in. */
    #hasPlaces = true;
    #objects = new Map();
    #stretches = [];
    constructor(name, size) {
        this.#name = name;
        this.#size = size;
    }
    addNamesake(size) {
        this.#size += size;
        this.#hasPlaces = false;
    }
    add(start, end, file) {
        this.#objects.set(file, (this.#objects.get(file) ?? 0) + end - start);
        const last = this.#stretches.at(-1);
        if (last?.file === file && last.end === start)
            last.end = end;
        else
            this.#stretches.push({ start, end, file });
    }
    finish() {
        const stretches = this.#hasPlaces ? this.#stretches : [];
        const name = this.#name === '' ? '(unnamed)' : this.#name;
        return { name, size: this.#size, objects: this.#objects, stretches, linkerBytes: 0 };
    }
}
/** In the order of their start. What the linker left out stays behind at address 0, or at the last. */
function stretchesOf(units, sourceOf, relative) {
    const stretches = [];
    for (const unit of units) {
        const source = sourceOf(unit);
        for (const { start, end } of unit.ranges)
            if (start > 1n && end > start)
                stretches.push({ start: relative(start), end: relative(end), source });
    }
    return stretches.sort((a, b) => a.start - b.start || b.end - a.end);
}

;// CONCATENATED MODULE: ./src/size/dwarf/cursor.ts

/** A name beyond this is cut. */
const textLimit = 4096;
/** Nearly all names are shorter. */
const shortText = 128;
/** Of a section that stays in its file. */
const windowBytes = 2048;
/** Seven bits a byte: so many bytes are exact as a plain number. */
const plainLebBytes = 7;
/**
 * Reads the numbers of a section one after another, a window of it at a time. Past its end it reads
 * zeros and remembers (`isPast`), so that a structure is read whole and then checked once.
 */
class Cursor {
    at = 0;
    isPast = false;
    #source;
    #little;
    /** Where all of it is in memory. */
    #whole;
    #window = new DataView(new ArrayBuffer(0));
    #windowAt = 0;
    constructor(source, little) {
        this.#source = source;
        this.#little = little;
    }
    /** Over what is in memory: all of it is one window. */
    static over(bytes, little) {
        const cursor = new Cursor((0,ranges/* bytesInMemory */.E1)(bytes), little);
        cursor.#whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        cursor.#window = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return cursor;
    }
    get size() {
        return this.#source.size;
    }
    /** All of the section; null where it is larger than that. */
    whole(limitBytes) {
        return this.size > limitBytes ? null : this.#source.read(0, this.size);
    }
    seek(at) {
        this.at = at;
        return this;
    }
    skip(bytes) {
        this.at += bytes;
    }
    byte() {
        const within = this.at - this.#windowAt;
        if (within >= 0 && within < this.#window.byteLength) {
            this.at++;
            return this.#window.getUint8(within);
        }
        const at = this.#find(1);
        return at === -1 ? 0 : this.#window.getUint8(at);
    }
    /** One to eight bytes; above 2^53 only the magnitude is right. */
    unsigned(bytes) {
        if (bytes === 8)
            return Number(this.address(8));
        const at = this.#find(bytes);
        if (at === -1)
            return 0;
        if (bytes === 4)
            return this.#window.getUint32(at, this.#little);
        let value = 0;
        for (let index = 0; index < bytes; index++)
            value =
                value * 0x100 + this.#window.getUint8(this.#little ? at + bytes - 1 - index : at + index);
        return value;
    }
    /** An address of 4 or 8 bytes, exact. */
    address(bytes) {
        if (bytes !== 8)
            return BigInt(this.unsigned(bytes));
        const at = this.#find(8);
        if (at === -1)
            return 0n;
        return this.#window.getBigUint64(at, this.#little);
    }
    /** Seven bits a byte, the lowest first (LEB128); of signed numbers the bits are right, not the sign. */
    leb() {
        // Nearly always it is short, and big numbers are slow.
        let [plain, unit] = [0, 1];
        for (let count = 0; count < plainLebBytes; count++) {
            const byte = this.byte();
            plain += (byte & 0x7f) * unit;
            if (byte < 0x80)
                return BigInt(plain);
            unit *= 0x80;
        }
        let [value, shift] = [BigInt(plain), BigInt(plainLebBytes * 7)];
        for (let count = plainLebBytes; count < 10; count++) {
            const byte = this.byte();
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
            shift += 7n;
        }
        this.isPast = true;
        return 0n;
    }
    /** The same for what is small, without the cost of big numbers: codes, forms, lengths. */
    smallLeb() {
        let byte = this.byte();
        // Nearly always it is one byte.
        if (byte < 0x80)
            return byte;
        let [value, unit] = [byte & 0x7f, 0x80];
        for (let count = 1; count < 10; count++) {
            byte = this.byte();
            value += (byte & 0x7f) * unit;
            if (byte < 0x80)
                return value;
            unit *= 0x80;
        }
        this.isPast = true;
        return 0;
    }
    /** Up to a zero byte; what is longer than any name is cut, and nothing can be read behind it. */
    text() {
        let bytes = this.#read(shortText);
        let end = bytes.indexOf(0);
        if (end === -1) {
            bytes = this.#read(textLimit);
            end = bytes.indexOf(0);
        }
        this.at += end + 1;
        if (end !== -1)
            return bytes.toString('utf8', 0, end);
        this.isPast = true;
        return `${bytes.toString('utf8')}…`;
    }
    #read(length) {
        if (this.#whole !== undefined)
            return this.#whole.subarray(this.at, this.at + length);
        const { buffer, byteOffset, byteLength } = this.#source.read(this.at, length);
        return Buffer.from(buffer, byteOffset, byteLength);
    }
    /** Where in the window the next bytes are, which it takes; -1 past the end. */
    #find(bytes) {
        let at = this.at - this.#windowAt;
        if (at < 0 || at + bytes > this.#window.byteLength) {
            if (!(this.at >= 0 && this.at + bytes <= this.#source.size)) {
                this.isPast = true;
                return -1;
            }
            const { buffer, byteOffset, byteLength } = this.#source.read(this.at, windowBytes);
            this.#window = new DataView(buffer, byteOffset, byteLength);
            this.#windowAt = this.at;
            at = 0;
            if (bytes > this.#window.byteLength) {
                this.isPast = true;
                return -1;
            }
        }
        this.at += bytes;
        return at;
    }
}

;// CONCATENATED MODULE: ./src/size/dwarf/abbreviations.ts

/** DW_FORM_implicit_const: its value stands in the abbreviation. */
const implicitConstant = 0x21;
/**
 * Over the whole section in memory: some megabytes of a kernel's, nearly all only passed by. Units
 * have tables of their own, or look for the same: together they read the section twice at most.
 */
function abbreviationsIn(section) {
    const known = new Map();
    const cursor = Cursor.over(section, true);
    let left = section.length * 2;
    return (table, code) => {
        const codes = known.get(table) ?? new Map();
        known.set(table, codes);
        let at = codes.get(code);
        if (at === undefined) {
            const end = Math.min(section.length, table + left);
            at = placeOfAttributes(section, table, code, end);
            left -= Math.max(0, (at === -1 ? end : at) - table);
            codes.set(code, at);
        }
        cursor.isPast = false;
        return at === -1 ? null : cursor.seek(at);
    };
}
/**
 * Passes by the declarations of a table up to the one with a code, to where its attributes begin; -1
 * where there is none before `end`. A kernel has tens of thousands, of which two thousand are wanted,
 * so that numbers are passed by without being read where nobody wants to know them.
 */
function placeOfAttributes(bytes, table, code, end) {
    let at = table;
    const passNumber = () => {
        while (at < end && (bytes[at++] ?? 0) >= 0x80)
            ;
    };
    while (at < end) {
        const start = at;
        passNumber();
        const declared = numberOf(bytes, start, at);
        if (declared === 0)
            return -1;
        // Its tag, and whether it has children.
        passNumber();
        at++;
        if (declared === code)
            return at < end ? at : -1;
        for (let isEnd = false; !isEnd && at < end;) {
            const attribute = bytes[at] ?? 0;
            if (attribute < 0x80)
                at++;
            else
                passNumber();
            const form = bytes[at] ?? 0;
            if (form < 0x80)
                at++;
            else
                passNumber();
            isEnd = attribute === 0 && form === 0;
            if (form === implicitConstant)
                passNumber();
        }
    }
    return -1;
}
/** Seven bits a byte, the lowest first. */
function numberOf(bytes, start, end) {
    let value = 0;
    for (let at = end - 1; at >= start; at--)
        value = value * 0x80 + ((bytes[at] ?? 0) & 0x7f);
    return value;
}

;// CONCATENATED MODULE: ./src/size/dwarf/sections.ts






/** All unpacked sections together: held in memory, unlike the others. */
const sections_unpackedLimitBytes = 256 << 20;
const inMemoryBytes = 8 << 20;
const [zlibFormat, zstdFormat] = [1, 2];
/** Opens debug sections by name, each once; those that are compressed are unpacked for it. */
function openSections(file, encoding, sections) {
    const opened = new Map();
    let left = sections_unpackedLimitBytes;
    return (name) => {
        const before = opened.get(name);
        if (before !== undefined)
            return before;
        const section = sections.find((one) => one.name === name && one.fileBytes > 0);
        let source = null;
        if (section !== undefined) {
            source = (0,ranges/* rangesWithin */.EF)(file, section.fileOffset, section.fileBytes);
            if ((section.flags & sectionFlags.compressed) !== 0)
                source = unpacked(source, encoding, left);
            if (source !== null && (section.flags & sectionFlags.compressed) !== 0)
                left -= source.size;
        }
        const cursor = source === null ? null : cursorOf(name, source, encoding.little);
        opened.set(name, cursor);
        return cursor;
    };
}
/**
 * What is read here and there is read at once where it is small; of `.debug_info` only the first bytes
 * of each unit are read.
 */
function cursorOf(name, source, little) {
    return name !== '.debug_info' && source.size <= inMemoryBytes
        ? Cursor.over(source.read(0, source.size), little)
        : new Cursor(source, little);
}
/** ElfN_Chdr: format, size, alignment; then the data. */
function unpacked(source, encoding, limitBytes) {
    const headerBytes = encoding.wide ? 24 : 12;
    if (source.size < headerBytes)
        return null;
    const header = fieldsOf(source.read(0, headerBytes), encoding);
    const [format, size] = [header.word(0), header.native(encoding.wide ? 8 : 4)];
    if (size === 0 || size > limitBytes || source.size > limitBytes)
        return null;
    const packed = source.read(headerBytes, source.size - headerBytes);
    const options = { maxOutputLength: size };
    try {
        const bytes = format === zlibFormat
            ? external_node_zlib_default().inflateSync(packed, options)
            : format === zstdFormat && hasZstd
                ? external_node_zlib_default().zstdDecompressSync(packed, options)
                : null;
        return bytes?.length === size ? (0,ranges/* bytesInMemory */.E1)(bytes) : null;
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./src/size/dwarf/texts.ts
/** All names together: those that overlap could spell out far more than the file has. */
const texts_textLimit = 32 << 20;
/** Most units name one and the same folder: each text is read once. */
function textsIn(open) {
    const known = {
        '.debug_str': new Map(),
        '.debug_line_str': new Map(),
    };
    let spelt = 0;
    return (section, at) => {
        const before = known[section].get(at);
        if (before !== undefined)
            return before;
        const cursor = open(section);
        if (cursor === null || at >= cursor.size || spelt > texts_textLimit)
            return null;
        const text = cursor.seek(at).text();
        spelt += text.length;
        known[section].set(at, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./src/size/dwarf/ranges.ts
const wrap = (address) => BigInt.asUintN(64, address);
/** A list of `.debug_ranges` (up to version 4): pairs of addresses; null for one without an end. */
function readPairs(cursor, context) {
    const { addressBytes } = context.header;
    const newBase = addressBytes === 8 ? 0xffffffffffffffffn : 0xffffffffn;
    const ranges = [];
    let { base } = context;
    for (;;) {
        const [start, end] = [cursor.address(addressBytes), cursor.address(addressBytes)];
        if (cursor.isPast || context.budget.left-- <= 0)
            return null;
        if (start === 0n && end === 0n)
            return ranges;
        if (start === newBase)
            base = end;
        else
            ranges.push({ start: wrap(base + start), end: wrap(base + end) });
    }
}
/** A list of `.debug_rnglists` (version 5): entries of eight kinds; null for one without an end. */
function readRangeList(cursor, context) {
    const { addressBytes } = context.header;
    const ranges = [];
    const plain = () => cursor.address(addressBytes);
    const indexed = () => context.addressAt(cursor.smallLeb());
    let base = context.base;
    for (;;) {
        const kind = cursor.byte();
        if (cursor.isPast || context.budget.left-- <= 0)
            return null;
        let [start, end] = [null, null];
        switch (kind) {
            case 0:
                return ranges;
            case 1:
                base = indexed();
                if (base === null)
                    return null;
                continue;
            case 5:
                base = plain();
                continue;
            case 2:
                ;
                [start, end] = [indexed(), indexed()];
                break;
            case 3:
                start = indexed();
                end = (start ?? 0n) + cursor.leb();
                break;
            case 4:
                ;
                [start, end] = [base + cursor.leb(), base + cursor.leb()];
                break;
            case 6:
                ;
                [start, end] = [plain(), plain()];
                break;
            case 7:
                start = plain();
                end = start + cursor.leb();
                break;
        }
        if (start === null || end === null)
            return null;
        ranges.push({ start: wrap(start), end: wrap(end) });
    }
}

;// CONCATENATED MODULE: ./src/size/dwarf/values.ts
const other = { kind: 'other' };
const indirect = 0x16;
/** DW_FORM_…: constants by their bytes, so that new ones are one entry each. */
const constants = { 0x0b: 1, 0x05: 2, 0x06: 4, 0x07: 8 };
const textIndices = { 0x25: 1, 0x26: 2, 0x27: 3, 0x28: 4 };
const addressIndices = { 0x29: 1, 0x2a: 2, 0x2b: 3, 0x2c: 4 };
/** Flags, references, signatures, 16 bytes of data: passed by. */
const passedBy = {
    ...{ 0x0c: 1, 0x11: 1, 0x12: 2, 0x13: 4, 0x14: 8, 0x19: 0, 0x1c: 4, 0x1e: 16, 0x20: 8, 0x24: 8 },
};
const blockLengths = { 0x0a: 1, 0x03: 2, 0x04: 4 };
/** Reads one value; null for a form that is not known, behind which nothing can be read. */
function readValue(cursor, form, constant, { addressBytes, offsetBytes, version }) {
    const actual = form === indirect ? cursor.smallLeb() : form;
    const [fixed, passed] = [constants[actual], passedBy[actual]];
    if (fixed !== undefined)
        return { kind: 'constant', value: cursor.unsigned(fixed) };
    if (passed !== undefined)
        return passOver(cursor, passed);
    const [text, address] = [textIndices[actual], addressIndices[actual]];
    if (text !== undefined)
        return { kind: 'text index', index: cursor.unsigned(text) };
    if (address !== undefined)
        return { kind: 'address index', index: cursor.unsigned(address) };
    const length = blockLengths[actual];
    if (length !== undefined)
        return passOver(cursor, cursor.unsigned(length));
    switch (actual) {
        case 0x01:
            return { kind: 'address', value: cursor.address(addressBytes) };
        case 0x08:
            return { kind: 'text', text: cursor.text() };
        case 0x0e:
            return { kind: 'text at', section: '.debug_str', at: cursor.unsigned(offsetBytes) };
        case 0x1f:
            return { kind: 'text at', section: '.debug_line_str', at: cursor.unsigned(offsetBytes) };
        case 0x17:
            return { kind: 'constant', value: cursor.unsigned(offsetBytes) };
        case 0x0d:
        case 0x0f:
            return { kind: 'constant', value: cursor.smallLeb() };
        case 0x21:
            return { kind: 'constant', value: constant };
        case 0x1a:
        case 0x1f02:
            return { kind: 'text index', index: cursor.smallLeb() };
        case 0x1b:
        case 0x1f01:
            return { kind: 'address index', index: cursor.smallLeb() };
        case 0x23:
            return { kind: 'list index', index: cursor.smallLeb() };
        case 0x15:
        case 0x22:
            cursor.smallLeb();
            return other;
        case 0x09:
        case 0x18:
            return passOver(cursor, cursor.smallLeb());
        // References into this or another file; before version 3 as wide as an address.
        case 0x10:
            return passOver(cursor, version <= 2 ? addressBytes : offsetBytes);
        case 0x1d:
        case 0x1f20:
        case 0x1f21:
            return passOver(cursor, offsetBytes);
        default:
            return null;
    }
}
function passOver(cursor, bytes) {
    cursor.skip(bytes);
    return other;
}

;// CONCATENATED MODULE: ./src/size/dwarf/unit.ts



const attributeLimit = 256;
/** DW_AT_…, those of a unit that are of use here. */
const attributeNames = new Map([
    [0x03, 'name'],
    [0x11, 'low'],
    [0x12, 'high'],
    [0x1b, 'folder'],
    [0x55, 'ranges'],
    [0x72, 'textsBase'],
    [0x73, 'addressesBase'],
    [0x74, 'listsBase'],
    [0x76, 'splitName'],
    [0x2130, 'splitName'],
    [0x2133, 'addressesBase'],
]);
/** Reads the first entry of a unit, which is all that is read of it; null where it makes no sense. */
function readUnit(cursor, header, context) {
    const found = readAttributes(cursor, header, context);
    if (found === null)
        return null;
    const values = resolver(found, header, context);
    const ranges = rangesOf(found, header, context, values);
    if (ranges === null)
        return null;
    return {
        name: values.text(found.name) ?? values.text(found.splitName),
        folder: values.text(found.folder),
        ranges,
    };
}
/** Of one entry, by its abbreviation; null where they do not fit into the unit. */
function readAttributes(cursor, header, context) {
    const code = cursor.seek(header.firstEntry).smallLeb();
    const abbreviation = context.find(header.abbreviations, code);
    if (abbreviation === null)
        return null;
    const found = {};
    for (let count = 0; count <= attributeLimit; count++) {
        const attribute = abbreviation.smallLeb();
        const form = abbreviation.smallLeb();
        const constant = form === implicitConstant ? abbreviation.smallLeb() : 0;
        if (abbreviation.isPast)
            return null;
        if (attribute === 0 && form === 0)
            return cursor.isPast || cursor.at > header.end ? null : found;
        const value = readValue(cursor, form, constant, header);
        if (value === null)
            return null;
        const name = attributeNames.get(attribute);
        if (name !== undefined)
            found[name] ??= value;
    }
    return null;
}
/** Follows indices, which is possible only when all attributes are known. */
function resolver({ textsBase, addressesBase }, { offsetBytes, addressBytes, version }, { open, textAt }) {
    // Where no base is said, the table begins behind its header.
    const behindHeader = version === 5 ? offsetBytes * 2 : 0;
    const addressAt = (index) => {
        const cursor = open('.debug_addr');
        const at = (constantOf(addressesBase) ?? behindHeader) + index * addressBytes;
        return cursor === null || at + addressBytes > cursor.size
            ? null
            : cursor.seek(at).address(addressBytes);
    };
    return {
        addressAt,
        text(value) {
            if (value?.kind === 'text')
                return value.text;
            if (value?.kind === 'text at')
                return textAt(value.section, value.at);
            if (value?.kind !== 'text index')
                return null;
            const offsets = open('.debug_str_offsets');
            const at = (constantOf(textsBase) ?? behindHeader) + value.index * offsetBytes;
            if (offsets === null || at + offsetBytes > offsets.size)
                return null;
            return textAt('.debug_str', offsets.seek(at).unsigned(offsetBytes));
        },
        address(value) {
            if (value?.kind === 'address')
                return value.value;
            return value?.kind === 'address index' ? addressAt(value.index) : null;
        },
    };
}
/** None for a unit without code; null where a list is promised and is none. */
function rangesOf({ low, high, ranges, listsBase }, header, { open, budget }, values) {
    const start = values.address(low);
    if (ranges === undefined) {
        if (start === null || high === undefined)
            return [];
        const end = high.kind === 'constant' ? start + BigInt(high.value) : values.address(high);
        return end === null ? null : [{ start, end: BigInt.asUintN(64, end) }];
    }
    const list = { header, base: start ?? 0n, budget, addressAt: values.addressAt };
    const cursor = open(header.version === 5 ? '.debug_rnglists' : '.debug_ranges');
    if (cursor === null)
        return null;
    cursor.isPast = false;
    if (ranges.kind === 'list index') {
        const base = constantOf(listsBase) ?? header.offsetBytes * 2 + 4;
        cursor.seek(base + ranges.index * header.offsetBytes);
        cursor.seek(base + cursor.unsigned(header.offsetBytes));
    }
    else if (ranges.kind === 'constant')
        cursor.seek(ranges.value);
    else
        return null;
    return header.version === 5 ? readRangeList(cursor, list) : readPairs(cursor, list);
}
function constantOf(value) {
    return value?.kind === 'constant' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./src/size/dwarf/unit-header.ts
const [compileUnit, partialUnit, skeletonUnit] = [1, 3, 4];
const wideMark = 0xffff_ffff;
/** Reads the header at the cursor; null for one that is cut, or of an unknown version. */
function readUnitHeader(cursor) {
    const short = cursor.unsigned(4);
    const offsetBytes = short === wideMark ? 8 : 4;
    const length = short === wideMark ? cursor.unsigned(8) : short;
    const end = cursor.at + length;
    const version = cursor.unsigned(2);
    if (version < 2 || version > 5 || end > cursor.size)
        return null;
    const type = version === 5 ? cursor.byte() : compileUnit;
    const early = version === 5 ? cursor.byte() : 0;
    const abbreviations = cursor.unsigned(offsetBytes);
    const addressBytes = version === 5 ? early : cursor.byte();
    if (type === skeletonUnit)
        cursor.skip(8);
    if (cursor.isPast || cursor.at > end || (addressBytes !== 4 && addressBytes !== 8))
        return null;
    const hasCode = type === compileUnit || type === partialUnit || type === skeletonUnit;
    return { version, addressBytes, offsetBytes, abbreviations, hasCode, firstEntry: cursor.at, end };
}

;// CONCATENATED MODULE: ./src/size/dwarf/units.ts





/** Debian's vmlinux has 5.3 MiB of abbreviations. */
const wholeLimit = 256 << 20;
const unitLimit = 1 << 17;
/** Of all units together; those of Debian’s vmlinux have some 6,500. */
const rangeLimit = 250_000;
/**
 * The compile units of an ELF file, from the first entry of each: versions 2 to 5 of DWARF.
 *
 * @see https://dwarfstd.org/doc/DWARF5.pdf
 */
function readCompileUnits(file, { encoding, relocatable }, sections) {
    if (relocatable)
        return { why: 'the addresses of a relocatable file are not known yet' };
    const open = openSections(file, encoding, sections);
    const [info, abbreviations] = [open('.debug_info'), open('.debug_abbrev')?.whole(wholeLimit)];
    if (info === null || abbreviations == null)
        return { why: 'the debug information is cut, or cannot be unpacked' };
    const context = {
        open,
        find: abbreviationsIn(abbreviations),
        textAt: textsIn(open),
        budget: { left: rangeLimit },
    };
    const units = [];
    for (let at = 0; at < info.size;) {
        if (units.length === unitLimit)
            return { why: `it has more than ${unitLimit} units` };
        const header = readUnitHeader(info.seek(at));
        if (header === null)
            return { why: `there is no unit at byte ${at} of its debug information` };
        if (header.hasCode) {
            const unit = readUnit(info, header, context);
            if (unit === null)
                return { why: `the unit at byte ${at} of its debug information is damaged` };
            units.push(unit);
        }
        at = header.end;
    }
    return units;
}

;// CONCATENATED MODULE: ./src/size/dwarf/code-map.ts




const unattributed = '(no compile unit)';
/**
 * The code of an ELF file by source file, from the compile units of its debug information. Where
 * those cannot be had nothing is of any file, and `note` says why. Null for a file without debug
 * information.
 */
function readCodeMap(file, sections) {
    if (!sections.some(({ name, fileBytes }) => name === '.debug_info' && fileBytes > 0))
        return null;
    const header = parseElfHeader(file.read(0, header_headerBytes));
    if (!header.ok || header.value === null)
        return null;
    const units = readCompileUnits(file, header.value, sections);
    if ('why' in units)
        return {
            map: { output: null, sections: [] },
            words: wordsWith(() => []),
            note: `not cut up by source file: ${units.why}`,
        };
    const withCode = units.filter(({ ranges }) => ranges.length > 0);
    const source = remembered(sourceOf);
    return {
        map: { output: null, sections: unitBytes(sections, withCode, source) },
        words: wordsWith(remembered(sourceTree(withCode, source))),
        note: 'code by source file, from compile units; data is of none',
    };
}
/** Paths are asked for again and again, and cost more to put together than all else of a unit. */
function remembered(of) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const value = of(key);
        known.set(key, value);
        return value;
    };
}
function wordsWith(placeOf) {
    return { placeOf, rest: unattributed, unknown: unattributed };
}

;// CONCATENATED MODULE: ./src/size/elf-uses.ts


/** What the bytes of an ELF file are for, in the order shown. */
const uses = [
    'code',
    'read-only data',
    'data',
    'zero-initialized data',
    'notes',
    'BTF',
    'debug information',
    'symbols and strings',
    'other',
];
const debugName = /^\.(debug|zdebug|gdb_index|stab|gnu_debug|line$)|^\.rela?\.debug/;
/**
 * An ELF file by use, and in each use by section: what a kernel needs to run apart from debug
 * information, BTF and symbol tables.
 */
function usesView(elf, sections) {
    const useOf = new Map();
    for (const section of sections)
        if (!useOf.has(section.name))
            useOf.set(section.name, useOfSection(section));
    const byUse = new Map(uses.map((use) => [use, []]));
    const rest = [];
    for (const section of elf.children ?? []) {
        const leaf = withoutChildren(section);
        const use = useOf.get(leaf.name === '(unnamed)' ? '' : leaf.name);
        if (leaf.kind !== 'section' || use === undefined)
            rest.push(leaf);
        else
            byUse.get(use)?.push(leaf);
    }
    const parts = [...byUse]
        .filter(([, nodes]) => nodes.length > 0)
        .map(([use, nodes]) => (0,folders/* sumOf */.X)(use, 'part', nodes));
    return (0,folders/* sumOf */.X)('uses', 'view', [...parts, ...rest]);
}
function withoutChildren({ name, kind, bytes, memoryBytes }) {
    return { name, kind, bytes, ...(memoryBytes === undefined ? {} : { memoryBytes }) };
}
function useOfSection({ name, type, flags }) {
    if (name.startsWith('.BTF'))
        return 'BTF';
    if (debugName.test(name))
        return 'debug information';
    if (type === sectionTypes.note)
        return 'notes';
    if ((flags & sectionFlags.alloc) === 0)
        return type === sectionTypes.symbols || type === sectionTypes.strings
            ? 'symbols and strings'
            : 'other';
    if (type === sectionTypes.noBits)
        return 'zero-initialized data';
    if ((flags & sectionFlags.execute) !== 0)
        return 'code';
    return (flags & sectionFlags.write) === 0 ? 'read-only data' : 'data';
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

;// CONCATENATED MODULE: ./src/size/elf/symbol-offsets.ts

const [functionType, threadLocal, indirectFunction] = [2, 6, 10];
/** e_machine of 32-bit Arm. */
const arm = 40;
const symbol_offsets_twoTo32 = 0x1_0000_0000;
/**
 * How far into its section a symbol lies: its value is an address in linked files, an offset in the
 * section in relocatable ones, and for thread-local symbols an offset in the TLS segment.
 */
function symbolOffsets(fields, header, sections) {
    const offsetOf = offsetsByValue(fields, header, sections);
    if (header.machine !== arm)
        return offsetOf;
    // Bit 0 of a function says that it is Thumb code, and is no part of the place:
    // https://github.com/ARM-software/abi-aa/blob/main/aaelf32/aaelf32.rst#symbol-values
    return (section, valueAt, type) => offsetOf(section, valueAt, type) -
        (type === functionType || type === indirectFunction ? fields.word(valueAt) & 1 : 0);
}
/**
 * A kernel's addresses do not fit a double (0xffffffff81000000), so halves are subtracted: the
 * difference of two addresses in one section is small and thereby exact.
 */
function offsetsByValue(fields, header, sections) {
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

;// CONCATENATED MODULE: ./src/size/elf/symbol-table.ts
/** Best first: which of several aliases a place counts for. */
const elfBindings = ['global', 'weak', 'local', 'other'];
/** Columns with room for so many symbols, filled by `add`. */
class SymbolColumns {
    count = 0;
    names = [];
    sizes;
    sections;
    offsets;
    bindings;
    constructor(capacity) {
        this.sizes = new Float64Array(capacity);
        this.sections = new Uint32Array(capacity);
        this.offsets = new Float64Array(capacity);
        this.bindings = new Uint8Array(capacity);
    }
    add(name, size, section, offset, binding) {
        const index = this.count++;
        this.names.push(name);
        this.sizes[index] = size;
        this.sections[index] = section;
        this.offsets[index] = offset;
        this.bindings[index] = binding;
    }
    *[Symbol.iterator]() {
        for (const [index, name] of this.names.entries())
            yield {
                name,
                size: this.sizes[index] ?? 0,
                section: this.sections[index] ?? 0,
                offset: this.offsets[index] ?? 0,
                binding: elfBindings[this.bindings[index] ?? 3] ?? 'other',
            };
    }
}

;// CONCATENATED MODULE: ./src/size/elf/symbols.ts






const symbols_tableLimitBytes = 256 << 20;
const symbolLimit = 4_000_000;
/** Index in `elfBindings` by what is written: local, global, weak. */
const bindings = [2, 0, 1];
const otherBinding = 3;
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
        return (0,verdict/* success */.kX)(new SymbolColumns(0));
    const bytes = readTable(file, 'the symbol table', table.fileOffset, table.fileBytes, symbols_tableLimitBytes);
    if (!bytes.ok)
        return bytes;
    const names = sections[table.link];
    if (names?.type !== sectionTypes.strings)
        return fields_damaged(`section ${table.link} should hold the symbols' names and does not`);
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
        return fields_damaged(`it has ${count} symbols, more than the ${symbolLimit} allowed`);
    const symbols = new SymbolColumns(count);
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
            return fields_damaged(`symbol ${index} is in section ${section} of ${sections.length}`);
        const name = nameAt.value(fields.word(at));
        if (!name.ok)
            return name;
        const offset = offsetOf(section, at + layout.value, type);
        const binding = bindings[info >> 4] ?? otherBinding;
        symbols.add(name.value, fields.native(at + layout.size), section, offset, binding);
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
    const parsed = parseElfHeader(file.read(0, header_headerBytes));
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

// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
;// CONCATENATED MODULE: ./src/size/objects-view.ts




const linkMapWords = ({ output }) => ({
    placeOf: objectPlaces(output),
    rest: '(fill)',
    unknown: '(not in the link map)',
});
/**
 * What is loaded of an ELF file, by object file: directory → object → section. Sections that the map
 * does not have at that size are shown as such: they are of another link. What is not loaded (debug
 * information, symbol tables) is one node, so that a directory's bytes are those of the kernel.
 */
function objectsView(elf, map, { placeOf, rest, unknown } = linkMapWords(map)) {
    const mapped = new Map(map.sections.map((section) => [`${section.name} ${section.size}`, section]));
    const byObject = new Map();
    const others = { tables: [], fill: [], unknown: [], notLoaded: [], rest: [] };
    for (const section of elf.children ?? []) {
        const size = (0,tree/* memoryOf */.z)(section);
        const whole = sectionPart(section, 'section', size);
        const from = mapped.get(`${section.name} ${size}`);
        if (section.kind !== 'section')
            others.rest.push(section);
        else if (size === 0)
            others.notLoaded.push({ ...whole, bytes: section.bytes, memoryBytes: 0 });
        else if (from === undefined || (section.bytes !== 0 && section.bytes !== size))
            others.unknown.push({ ...whole, bytes: section.bytes, memoryBytes: size });
        else
            shareOut(section, from, byObject, others);
    }
    const objects = Array.from(byObject, ([file, sections]) => {
        const parts = placeOf(file);
        return {
            folders: parts.slice(0, -1),
            node: (0,folders/* sumOf */.X)(parts.at(-1) ?? file, 'object', sections),
        };
    });
    const parts = (0,namesakes/* mergeNamesakes */.x)([
        ...(0,folders/* foldersOf */.p)(objects),
        ...group('(linker)', 'object', others.tables),
        ...group(rest, 'unattributed', others.fill),
        ...group(unknown, 'unattributed', others.unknown),
        ...group('(not loaded)', 'unattributed', others.notLoaded),
        ...others.rest,
    ]);
    return (0,folders/* sumOf */.X)('objects', 'view', parts);
}
function shareOut(section, { objects, linkerBytes, size }, byObject, others) {
    let rest = size - linkerBytes;
    if (linkerBytes > 0)
        others.tables.push(sectionPart(section, 'section', linkerBytes));
    for (const [file, bytes] of objects) {
        rest -= bytes;
        const part = sectionPart(section, 'section', bytes);
        const parts = byObject.get(file);
        if (parts === undefined)
            byObject.set(file, [part]);
        else
            parts.push(part);
    }
    if (rest > 0)
        others.fill.push(sectionPart(section, 'section', rest));
}
/** A part of a section in memory, counted in the file as the section is. */
function sectionPart({ name, bytes }, kind, length) {
    return bytes > 0
        ? { name, kind, bytes: length }
        : { name, kind, bytes: 0, ...(length > 0 ? { memoryBytes: length } : {}) };
}
function group(name, kind, sections) {
    return sections.length === 0 ? [] : [(0,folders/* sumOf */.X)(name, kind, sections)];
}

// EXTERNAL MODULE: ./src/size/paths.ts
var size_paths = __webpack_require__(58777);
;// CONCATENATED MODULE: ./src/size/symbol-bytes.ts

/**
 * Shares out a section of `size` bytes among its symbols (indices of `symbols`), each byte once: it
 * counts for the symbol that starts first, of those that start together for the longest, of aliases
 * (same place, same length) for the global, then the weak, then the first by name. Symbols that so
 * get nothing, aliases and those inside of another, are left out, and so are those without a size.
 *
 * Namesakes (static functions of one name) are added up, as bloat-o-meter does: a name then means
 * the same in every build, whatever order the linker took. `rest` are the bytes that no symbol
 * covers: padding, strings, assembler code without sizes.
 */
function attributeSymbols(symbols, indices, size, stretches = []) {
    const { names, sizes, offsets } = symbols;
    const shares = new ShareColumns();
    let covered = 0;
    let rest = size;
    let at = 0;
    for (const index of firstAtEachOffset(symbols, indices, size)) {
        const offset = offsets[index] ?? 0;
        const end = Math.min(size, offset + (sizes[index] ?? 0));
        const bytes = end - Math.max(covered, offset);
        if (bytes <= 0)
            continue;
        covered = end;
        rest -= bytes;
        while (at < stretches.length && (stretches[at]?.end ?? 0) <= offset)
            at++;
        shares.add(names[index] ?? '', bytes, fileAt(stretches[at], offset));
    }
    return { names: shares.names, bytes: shares.bytes, files: shares.files, rest };
}
class ShareColumns {
    names = [];
    bytes = [];
    files = [];
    #places = new Map();
    add(name, bytes, file) {
        const place = this.#places.get(name);
        if (place === undefined) {
            this.#places.set(name, this.names.length);
            this.names.push(name);
            this.bytes.push(bytes);
            this.files.push(file);
            return;
        }
        this.bytes[place] = (this.bytes[place] ?? 0) + bytes;
        if (this.files[place] !== file)
            this.files[place] = null;
    }
}
function fileAt(stretch, offset) {
    return stretch === undefined || stretch.start > offset || stretch.file === ''
        ? null
        : stretch.file;
}
/** By offset, and of the symbols that start together the one that goes first: it covers the others. */
function firstAtEachOffset(symbols, indices, size) {
    const { offsets } = symbols;
    const first = [];
    let last = -1;
    for (const index of orderByOffset(symbols, indices, size)) {
        const offset = offsets[index] ?? 0;
        if (offset !== last)
            first.push(index);
        else if (precedes(symbols, index, first.at(-1) ?? 0))
            first[first.length - 1] = index;
        last = offset;
    }
    return first;
}
function precedes({ sizes, bindings, names }, a, b) {
    const order = (sizes[b] ?? 0) - (sizes[a] ?? 0) ||
        (bindings[a] ?? 0) - (bindings[b] ?? 0) ||
        (0,size_paths/* compareText */.n6)(names[a] ?? '', names[b] ?? '');
    return order < 0;
}
/**
 * The indices of symbols with a size that begin in the section, by offset. Numbers sort ten times
 * faster without a function that compares, so that offset and place are one number.
 */
function orderByOffset({ sizes, offsets }, indices, size) {
    const inside = new Uint32Array(indices.length);
    let count = 0;
    for (const index of indices) {
        const offset = offsets[index] ?? 0;
        if ((sizes[index] ?? 0) > 0 && offset >= 0 && offset < size)
            inside[count++] = index;
    }
    if (size * count > Number.MAX_SAFE_INTEGER)
        return inside.subarray(0, count).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
    const keys = new Float64Array(count);
    for (let place = 0; place < count; place++)
        keys[place] = (offsets[inside[place] ?? 0] ?? 0) * count + place;
    keys.sort();
    const ordered = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
        const key = keys[at] ?? 0;
        ordered[at] = inside[key - Math.floor(key / count) * count] ?? 0;
    }
    return ordered;
}

;// CONCATENATED MODULE: ./src/size/symbol-objects.ts

function symbolObjects({ map, words }) {
    const mapped = new Map(map.sections.map((section) => [section.name, section]));
    const paths = new Map();
    return {
        stretchesOf: ({ name, memoryBytes }) => {
            const section = mapped.get(name);
            return section?.size === memoryBytes ? section.stretches : [];
        },
        pathOf: (file) => {
            const known = paths.get(file);
            if (known !== undefined)
                return known;
            const path = words.placeOf(file).reduce(size_paths/* pathOf */.XM, '');
            paths.set(file, path);
            return path;
        },
    };
}

;// CONCATENATED MODULE: ./src/size/elf-tree.ts









/**
 * The size tree of an ELF file: artifact → sections → symbols. Sections plus headers and padding
 * are the file, to the byte; symbols plus what no symbol covers are the section.
 */
function elfSizeTree(name, elf, code = null) {
    const objects = code === null ? null : symbolObjects(code);
    const bySection = indicesBySection(elf.symbols, elf.sections.length);
    const claims = claimFileBytes(elf);
    const sections = elf.sections.map((section, index) => sectionNode(section, claims[index] ?? 0, elf.symbols, bySection[index] ?? noIndices, objects));
    const claimed = claims.reduce((sum, bytes) => sum + bytes, 0);
    const children = (0,namesakes/* mergeNamesakes */.x)(sections.filter(({ bytes, memoryBytes = 0 }) => bytes + memoryBytes > 0));
    return {
        name,
        kind: 'artifact',
        bytes: elf.fileBytes,
        memoryBytes: elf.sections.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
        children: [...children, ...elf_tree_unattributed('(headers and padding)', elf.fileBytes - claimed, 0)],
    };
}
/**
 * The tree of an ELF file with its views by use and, where a link map or debug information tells, by
 * object; null for any other file.
 */
function elfFileSizeTree(name, file, linkMap = null) {
    const elf = parseElfRanges(file);
    if (!elf.ok)
        return elf;
    if (elf.value === null)
        return (0,verdict/* success */.kX)(null);
    const { sections } = elf.value;
    if (sections.length === 0)
        return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size, 'ELF without sections'));
    const code = linkMap === null ? readCodeMap(file, sections) : codeOfLink(linkMap);
    const tree = elfSizeTree(name, elf.value, code);
    const byObject = code === null ? [] : [codeView(tree, code)];
    return (0,verdict/* success */.kX)({ ...tree, views: [...byObject, usesView(tree, sections)] });
}
function codeOfLink(map) {
    return { map, words: linkMapWords(map), note: '' };
}
function codeView(tree, { map, words, note }) {
    const view = objectsView(tree, map, words);
    return note === '' ? view : { ...view, note };
}
const noIndices = new Uint32Array(0);
/** The indices of each section's symbols, in the table's order. */
function indicesBySection({ sections, count }, sectionCount) {
    const filled = new Uint32Array(sectionCount);
    for (let index = 0; index < count; index++) {
        const section = sections[index] ?? 0;
        filled[section] = (filled[section] ?? 0) + 1;
    }
    const groups = Array.from(filled, (length) => new Uint32Array(length));
    filled.fill(0);
    for (let index = 0; index < count; index++) {
        const section = sections[index] ?? 0;
        const at = filled[section] ?? 0;
        const group = groups[section];
        if (group !== undefined)
            group[at] = index;
        filled[section] = at + 1;
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
function sectionNode(section, bytes, symbols, indices, objects) {
    const { memoryBytes, fileBytes, size } = section;
    const node = {
        name: section.name === '' ? '(unnamed)' : section.name,
        kind: 'section',
        bytes,
        ...(memoryBytes === bytes ? {} : { memoryBytes }),
    };
    // Where another section claims some of the bytes, nobody knows which of the symbols are its own.
    if (indices.length === 0 || bytes !== fileBytes)
        return node;
    const stretches = objects?.stretchesOf(section);
    const { names, bytes: lengths, files, rest } = attributeSymbols(symbols, indices, size, stretches);
    if (names.length === 0)
        return node;
    const countedIn = { file: fileBytes > 0, memory: memoryBytes > 0 };
    const children = names.map((name, at) => {
        const file = files[at] ?? null;
        const object = file === null ? undefined : objects?.pathOf(file);
        return stretch(name === '' ? '(unnamed)' : name, 'symbol', lengths[at] ?? 0, countedIn, object);
    });
    if (rest > 0)
        children.push(stretch('(no symbol)', 'unattributed', rest, countedIn));
    return { ...node, children };
}
/** A stretch of a section, counted in the file and in memory as its section is. */
function stretch(name, kind, length, countedIn, object) {
    const bytes = countedIn.file ? length : 0;
    const node = object === undefined ? { name, kind, bytes } : { name, kind, bytes, object };
    return countedIn.file === countedIn.memory
        ? node
        : { ...node, memoryBytes: countedIn.memory ? length : 0 };
}
function elf_tree_unattributed(name, bytes, memoryBytes) {
    return bytes === 0 ? [] : [{ name, kind: 'unattributed', bytes, memoryBytes }];
}

;// CONCATENATED MODULE: ./src/size/bzimage/setup-header.ts
/** First bytes of the file that are needed. */
const setupHeaderBytes = 0x264;
const sectorBytes = 512;
const firstWithPayload = 0x0208;
/**
 * From a file's first bytes; null for what has no such header.
 *
 * @see https://docs.kernel.org/arch/x86/boot.html
 */
function parseSetupHeader(bytes) {
    if (bytes.length < setupHeaderBytes)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isBootable = view.getUint16(0x1fe, true) === 0xaa55;
    // "HdrS"
    if (!isBootable || view.getUint32(0x202, true) !== 0x5372_6448)
        return null;
    const sectors = view.getUint8(0x1f1);
    const hasPayload = view.getUint16(0x206, true) >= firstWithPayload;
    return {
        // 0 stands for 4, as in the oldest kernels.
        setupBytes: ((sectors === 0 ? 4 : sectors) + 1) * sectorBytes,
        payloadOffset: hasPayload ? view.getUint32(0x248, true) : 0,
        payloadBytes: hasPayload ? view.getUint32(0x24c, true) : 0,
    };
}

;// CONCATENATED MODULE: ./src/size/bzimage/bzimage.ts








/** A kernel of a gigabyte is none. */
const bzimage_unpackedLimitBytes = 1 << 30;
/** A number, little endian. */
const lengthBytes = 4;
/**
 * The size tree of an x86 Linux kernel as it is booted: the code of its set-up, what unpacks the
 * rest, the compressed kernel. What that unpacks to is in the view `unpacked`, by section where it
 * is an ELF file. Null for any other file.
 */
function bzImageSizeTree(name, file) {
    const header = parseSetupHeader(file.read(0, setupHeaderBytes));
    if (header === null)
        return (0,verdict/* success */.kX)(null);
    const { setupBytes, payloadOffset, payloadBytes } = header;
    const payloadStart = setupBytes + payloadOffset;
    const payloadEnd = payloadStart + payloadBytes;
    if (setupBytes > file.size)
        return bzimage_damaged('its set-up is cut off');
    if (payloadBytes === 0)
        return (0,verdict/* success */.kX)(bzimage_partsOf(name, file.size, { setup: setupBytes }));
    if (payloadEnd > file.size)
        return bzimage_damaged('its compressed kernel reaches past its end');
    const payload = (0,ranges/* rangesWithin */.EF)(file, payloadStart, payloadBytes);
    const compression = compressionOf(payload.read(0, compressionHeaderBytes));
    const tree = bzimage_partsOf(name, file.size, {
        setup: setupBytes,
        decompressor: payloadOffset,
        payload: payloadBytes,
    });
    if (compression === undefined)
        return (0,verdict/* success */.kX)(tree);
    const content = unpackedContent(payload, compression);
    return content.ok ? (0,verdict/* success */.kX)({ ...tree, ...content.value }) : content;
}
function bzimage_partsOf(name, bytes, parts) {
    const used = Object.values(parts).reduce((sum, part) => sum + part, 0);
    // Behind the payload is the decompressor's own data, and the signature of a signed kernel.
    const children = Object.entries({ ...parts, rest: bytes - used })
        .filter(([, part]) => part > 0)
        .map(([part, size]) => ({ name: part, kind: 'part', bytes: size }));
    return { name, kind: 'artifact', bytes, children };
}
/** The payload's format, with what it unpacks to as a view. */
function unpackedContent(payload, compression) {
    const { format } = compression;
    // Of gzip the four bytes that the build appends are the format's own last ones.
    const packedBytes = payload.size - (format === 'gzip' ? 0 : lengthBytes);
    const unpacked = unpack((0,ranges/* rangesWithin */.EF)(payload, 0, packedBytes), compression);
    if (!unpacked.ok)
        return unpacked;
    const leaf = { name: 'unpacked', kind: 'view', bytes: 0 };
    if ('note' in unpacked.value) {
        const { note } = unpacked.value;
        const bytes = appendedLength(payload);
        return (0,verdict/* success */.kX)(bytes === null ? { note } : { note: format, views: [{ ...leaf, bytes, note }] });
    }
    const content = (0,ranges/* bytesInMemory */.E1)(unpacked.value.bytes);
    const elf = parseElfRanges(content);
    if (!elf.ok)
        return elf;
    const view = elf.value === null || elf.value.sections.length === 0
        ? { ...leaf, bytes: content.size }
        : { ...elfSizeTree('unpacked', elf.value), kind: 'view' };
    return (0,verdict/* success */.kX)({ note: format, views: [view] });
}
/** What the payload unpacks to, as the build appends it; null for what cannot be. */
function appendedLength(payload) {
    const told = Buffer.from(payload.read(payload.size - lengthBytes, lengthBytes));
    const bytes = told.length < lengthBytes ? 0 : told.readUInt32LE(0);
    return bytes === 0 || bytes > bzimage_unpackedLimitBytes ? null : bytes;
}
function bzimage_damaged(what) {
    return (0,reader/* damagedFile */.G)('bzImage', what);
}

;// CONCATENATED MODULE: ./src/size/tar/overrides.ts
/** From the content of GNU's long name (`L`), or of the attributes of POSIX (`x`). */
function overridesOf(type, content) {
    if (type === 'L')
        return { path: untilZero(Buffer.from(content).toString()) };
    return type === 'x' ? posixOverrides(Buffer.from(content)) : {};
}
/** Records of `length key=value` and a line feed, the length that of the whole record. */
function posixOverrides(content) {
    let overrides = {};
    for (let at = 0; at < content.length;) {
        const blank = content.indexOf(0x20, at);
        const digits = blank === -1 ? '' : content.toString('latin1', at, blank);
        const length = /^[0-9]{1,8}$/.test(digits) ? Number(digits) : 0;
        if (length <= blank - at)
            break;
        const record = content.toString('utf8', blank + 1, at + length - 1);
        const [key, value] = splitAt(record, record.indexOf('='));
        if (key === 'path')
            overrides = { ...overrides, path: value };
        if (key === 'size' && /^[0-9]{1,15}$/.test(value))
            overrides = { ...overrides, bytes: Number(value) };
        at += length;
    }
    return overrides;
}
function splitAt(text, at) {
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function untilZero(text) {
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}

;// CONCATENATED MODULE: ./src/size/tar/header.ts
const blockBytes = 512;
const [sizeAt, checksumAt, header_typeAt, magicAt, prefixAt, prefixEnd] = [124, 148, 156, 257, 345, 500];
/** The header in a block; null where it is none: its magic or its checksum is wrong. */
function parseTarHeader(block) {
    if (block.length < blockBytes)
        return null;
    const magic = header_text(block, magicAt, magicAt + 5);
    if (magic !== 'ustar' || octal(block, checksumAt, 8) !== checksumOf(block))
        return null;
    const bytes = sizeOf(block);
    if (bytes === null)
        return null;
    // GNU's format has other fields where POSIX has the first part of a long path.
    const isPosix = block[magicAt + 5] === 0;
    const prefix = isPosix ? header_text(block, prefixAt, prefixEnd) : '';
    const name = header_text(block, 0, 100);
    return {
        type: String.fromCharCode(block[header_typeAt] ?? 0),
        path: prefix === '' ? name : `${prefix}/${name}`,
        bytes,
    };
}
/** Octal digits; or GNU's binary number, marked by the highest bit, for what is above 8 GiB. */
function sizeOf(block) {
    if (((block[sizeAt] ?? 0) & 0x80) === 0)
        return octal(block, sizeAt, 12);
    let bytes = 0;
    for (const byte of block.subarray(sizeAt + 4, sizeAt + 12))
        bytes = bytes * 256 + byte;
    return Number.isSafeInteger(bytes) ? bytes : null;
}
function octal(block, at, length) {
    const digits = header_text(block, at, at + length).trim();
    return /^[0-7]{0,12}$/.test(digits) ? Number.parseInt(`0${digits}`, 8) : null;
}
/** The sum of all bytes, its own field taken as blanks. */
function checksumOf(block) {
    let sum = 8 * 0x20;
    for (let at = 0; at < blockBytes; at++)
        if (at < checksumAt || at >= checksumAt + 8)
            sum += block[at] ?? 0;
    return sum;
}
/** Text up to the first zero byte. */
function header_text(block, from, to) {
    const field = block.subarray(from, to);
    const end = field.indexOf(0);
    return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString();
}

;// CONCATENATED MODULE: ./src/size/tar/tar.ts





const tar_memberLimit = 1 << 20;
/** Of a header's own content: names and attributes. */
const attributesLimitBytes = 1 << 20;
const kinds = { 2: 'symlink', 5: 'directory' };
/** GNU's long names and links, and the attributes of POSIX for one member or for all. */
const describing = new Set(['L', 'K', 'x', 'g']);
/** Links and devices have no content, whatever their size says. */
const withoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const padded = (bytes) => Math.ceil(bytes / blockBytes) * blockBytes;
function isTar(file) {
    return parseTarHeader(file.read(0, blockBytes)) !== null;
}
/**
 * Reads a tar archive of the formats ustar, pax and GNU.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
function parseTar(file) {
    const files = [];
    let headerBytes = 0;
    let overrides = {};
    for (let at = 0, count = 0; at < file.size; count++) {
        const block = file.read(at, blockBytes);
        // Two blocks of zeros end it; many a writer leaves one, or none.
        if (block.every((byte) => byte === 0))
            return (0,verdict/* success */.kX)({ files, headerBytes });
        const header = parseTarHeader(block);
        if (header === null)
            return tar_damaged(`there is no header at byte ${at}`);
        if (count === tar_memberLimit)
            return tar_damaged(`it has more than ${tar_memberLimit} members`);
        const bytes = contentBytes(header, overrides);
        const dataAt = at + blockBytes + sparseMapBytes(file, at, header, block);
        if (dataAt + bytes > file.size)
            return tar_damaged('a member reaches past its end');
        headerBytes += dataAt - at;
        if (describing.has(header.type)) {
            if (bytes > attributesLimitBytes)
                return tar_damaged(`the attributes at byte ${at} are too long`);
            // Those for all members say no name and no size in any archive that tools write.
            if (header.type !== 'g')
                overrides = { ...overrides, ...overridesOf(header.type, file.read(dataAt, bytes)) };
            headerBytes += bytes;
        }
        else {
            const path = (overrides.path ?? header.path)
                .split('/')
                .filter((part) => part !== '' && part !== '.');
            if (path.length > 0)
                files.push({ path, kind: kinds[header.type] ?? 'file', bytes });
            else if (bytes > 0)
                return tar_damaged(`the member at byte ${at} has no name`);
            overrides = {};
        }
        at = dataAt + padded(bytes);
    }
    return (0,verdict/* success */.kX)({ files, headerBytes });
}
/** The size tree of a tar archive: its files by path. Null for any other file. */
function tarSizeTree(name, file) {
    if (!isTar(file))
        return (0,verdict/* success */.kX)(null);
    const archive = parseTar(file);
    if (!archive.ok)
        return archive;
    const { files, headerBytes } = archive.value;
    return (0,verdict/* success */.kX)(packedTree(name, file.size, files, { headers: headerBytes }));
}
function contentBytes({ type, bytes }, overrides) {
    if (describing.has(type))
        return bytes;
    return withoutContent.has(type) ? 0 : (overrides.bytes ?? bytes);
}
/** GNU's sparse files have blocks of their map behind the header, each saying whether one follows. */
function sparseMapBytes(file, at, { type }, header) {
    let length = 0;
    let more = type === 'S' && header[482] === 1;
    while (more && at + length < file.size) {
        length += blockBytes;
        more = file.read(at + length, blockBytes)[504] === 1;
    }
    return length;
}
function tar_damaged(what) {
    return (0,reader/* damagedFile */.G)('tar archive', what);
}

;// CONCATENATED MODULE: ./src/size/cpio/cpio.ts


const magics = new Set(['070701', '070702']);
const cpio_headerBytes = 110;
const [modeAt, cpio_sizeAt, nameSizeAt] = [14, 54, 94];
const cpio_kinds = new Map([
    [0x4000, 'directory'],
    [0xa000, 'symlink'],
]);
/** PATH_MAX: the kernel takes no longer name. */
const cpio_nameLimitBytes = 4096;
const cpio_memberLimit = 1 << 20;
const lastName = 'TRAILER!!!';
/** One read gets the header and nearly every name. */
const guessBytes = cpio_headerBytes + 146;
const aligned = (offset) => Math.ceil(offset / 4) * 4;
function isCpio(start) {
    return magics.has(Buffer.from(start.subarray(0, 6)).toString('latin1'));
}
/**
 * Reads the members of an archive that begins at `start`, up to the one that ends it.
 *
 * @see https://docs.kernel.org/driver-api/early-userspace/buffer-format.html
 */
function parseCpio(file, start) {
    const files = [];
    let headers = 0;
    for (let at = start; files.length < cpio_memberLimit;) {
        const member = parseMember(file, at);
        if (!member.ok)
            return member;
        const { name, nameEnd, bytes, kind } = member.value;
        headers += nameEnd - at;
        if (name === lastName)
            return (0,verdict/* success */.kX)({ files, headerBytes: headers, end: nameEnd });
        const dataAt = aligned(nameEnd);
        if (dataAt + bytes > file.size)
            return cpio_damaged(`the content of a member reaches past its end`);
        const path = name.split('/').filter((part) => part !== '' && part !== '.');
        // The root itself, and what only has a name: devices, sockets.
        if (path.length > 0)
            files.push({ path, kind, bytes });
        else if (bytes > 0)
            return cpio_damaged('the root has a content');
        at = aligned(dataAt + bytes);
    }
    return cpio_damaged(`it has more than ${cpio_memberLimit} members`);
}
function parseMember(file, at) {
    let head = file.read(at, guessBytes);
    if (head.length < cpio_headerBytes)
        return cpio_damaged('it has no end');
    if (!isCpio(head))
        return cpio_damaged(`there is no member at byte ${at}`);
    const text = Buffer.from(head.subarray(0, cpio_headerBytes)).toString('latin1');
    // Eight hexadecimal digits each, behind the magic.
    if (!/^[0-9a-fA-F]{110}$/.test(text))
        return cpio_damaged(`the header at byte ${at} is no header`);
    const field = (offset) => Number.parseInt(text.slice(offset, offset + 8), 16);
    const nameBytes = field(nameSizeAt);
    if (nameBytes === 0 || nameBytes > cpio_nameLimitBytes)
        return cpio_damaged(`the name at byte ${at} has ${nameBytes} bytes`);
    const nameEnd = at + cpio_headerBytes + nameBytes;
    if (nameEnd > file.size)
        return cpio_damaged('a name reaches past its end');
    if (cpio_headerBytes + nameBytes > head.length)
        head = file.read(at, cpio_headerBytes + nameBytes);
    const name = Buffer.from(head.subarray(cpio_headerBytes, cpio_headerBytes + nameBytes - 1)).toString();
    const kind = cpio_kinds.get(field(modeAt) & 0xf000) ?? 'file';
    return (0,verdict/* success */.kX)({ name, nameEnd, bytes: field(cpio_sizeAt), kind });
}
function cpio_damaged(what) {
    return (0,reader/* damagedFile */.G)('cpio archive', what);
}

;// CONCATENATED MODULE: ./src/size/cpio/initramfs.ts








const segmentLimit = 64;
/**
 * The size tree of an initramfs: archives one after another, as the kernel takes them (microcode in
 * a plain one, the rest in one that is compressed). A plain archive's files have the bytes that they
 * take. A compressed archive is one part, since no file in it has bytes of its own; what it unpacks
 * to is in the view `unpacked`. So are a compressed tar archive and any other compressed file. Null
 * for what is neither an archive nor compressed.
 */
function initramfsSizeTree(name, file) {
    const segments = [];
    for (let at = 0; at < file.size;) {
        if (segments.length === segmentLimit)
            return (0,reader/* damagedFile */.G)('initramfs', `it has more than ${segmentLimit} archives`);
        const segment = readSegment(file, at, segments.length + 1);
        if (!segment.ok)
            return segment;
        if (segment.value === null || 'content' in segment.value) {
            if (segments.length === 0)
                return segment.value === null ? (0,verdict/* success */.kX)(null) : otherTree(name, file.size, segment.value);
            return (0,reader/* damagedFile */.G)('initramfs', `byte ${at} begins neither an archive nor padding`);
        }
        segments.push(segment.value);
        at += segment.value.node.bytes;
    }
    return (0,verdict/* success */.kX)(segments.length === 0 ? null : treeOf(name, file.size, segments));
}
function treeOf(name, bytes, segments) {
    const [only] = segments;
    const tree = segments.length === 1 && only !== undefined
        ? { ...only.node, name, kind: 'artifact' }
        : { name, kind: 'artifact', bytes, children: segments.map(({ node }) => node) };
    if (!segments.some(({ compressed, files }) => compressed && files.length > 0))
        return tree;
    const files = segments.flatMap((segment) => segment.files);
    return { ...tree, views: [unpackedView(files)] };
}
/** A compressed file that is no initramfs. */
function otherTree(name, bytes, { content, format }) {
    const node = { name, kind: 'artifact', bytes, note: format };
    if (!isTar(content))
        return (0,verdict/* success */.kX)({ ...node, views: [{ name: 'unpacked', kind: 'view', bytes: content.size }] });
    const archive = parseTar(content);
    if (!archive.ok)
        return archive;
    const note = `tar, ${format}`;
    return (0,verdict/* success */.kX)({ ...node, note, views: [unpackedView(archive.value.files)] });
}
function readSegment(file, start, number) {
    const head = file.read(start, compressionHeaderBytes);
    if (isCpio(head)) {
        const archive = parseCpio(file, start);
        if (!archive.ok)
            return archive;
        const { files, headerBytes, end } = archive.value;
        const bytes = endOfZeros(file, end) - start;
        const node = packedTree(`archive ${number}`, bytes, files, { 'headers and names': headerBytes });
        return (0,verdict/* success */.kX)({ node: { ...node, kind: 'part' }, files, compressed: false });
    }
    const compression = compressionOf(head);
    if (compression === undefined)
        return (0,verdict/* success */.kX)(null);
    const { format } = compression;
    const rest = (0,ranges/* rangesWithin */.EF)(file, start, file.size - start);
    const unpacked = unpack(rest, compression);
    if (!unpacked.ok)
        return unpacked;
    const part = (bytes, note) => ({
        name: `archive ${number}`,
        kind: 'part',
        bytes,
        note,
    });
    if ('note' in unpacked.value) {
        // Behind another archive it can be nothing else; by itself it may be anything.
        const { note } = unpacked.value;
        return (0,verdict/* success */.kX)({ node: part(rest.size, note), files: [], compressed: true });
    }
    const content = (0,ranges/* bytesInMemory */.E1)(unpacked.value.bytes);
    if (!isCpio(content.read(0, 6)))
        return (0,verdict/* success */.kX)({ content, format });
    const files = filesWithin(content);
    if (!files.ok)
        return files;
    const end = endOfZeros(file, start + unpacked.value.packedBytes);
    const node = part(end - start, `cpio, ${format}`);
    return (0,verdict/* success */.kX)({ node, files: files.value, compressed: true });
}
/** The files of the archives in what was unpacked: `cat` of two, then compressed, is one stream. */
function filesWithin(content) {
    const files = [];
    for (let at = 0; at < content.size;) {
        if (!isCpio(content.read(at, 6)))
            return (0,reader/* damagedFile */.G)('initramfs', `byte ${at} of its unpacked archive begins no member`);
        const archive = parseCpio(content, at);
        if (!archive.ok)
            return archive;
        for (const one of archive.value.files)
            files.push(one);
        at = endOfZeros(content, archive.value.end);
    }
    return (0,verdict/* success */.kX)(files);
}
const chunkBytes = 1 << 16;
/** The first byte from `start` on that is not zero, or the end: archives are padded so. */
function endOfZeros(file, start) {
    for (let at = start; at < file.size; at += chunkBytes) {
        const found = file.read(at, chunkBytes).findIndex((byte) => byte !== 0);
        if (found !== -1)
            return at + found;
    }
    return file.size;
}

;// CONCATENATED MODULE: ./src/size/rofs/superblock.ts
const rofsBlockBytes = 512;
/** Eight numbers of 64 bits, little endian on every architecture. */
const rofsSuperblockBytes = 64;
const superblock_magic = 0xdeadbeadn;
const version = 1n;
/** Null for what is no ROFS image, or one of a version that came after this was written. */
function parseRofsSuperblock(file) {
    const bytes = file.read(0, rofsSuperblockBytes);
    if (bytes.length < rofsSuperblockBytes)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const field = (index) => view.getBigUint64(index * 8, true);
    if (field(0) !== superblock_magic || field(1) !== version || field(2) !== BigInt(rofsBlockBytes))
        return null;
    // Above 2^53 only the magnitude is right, which is enough: no file is that large.
    const number = (index) => Number(field(index));
    return {
        tablesStart: number(3) * rofsBlockBytes,
        tablesBytes: number(4) * rofsBlockBytes,
        directoryEntries: number(5),
        symlinks: number(6),
        inodes: number(7),
    };
}

;// CONCATENATED MODULE: ./src/size/rofs/tables.ts
const modes = new Map([
    [0x4000, 'directory'],
    [0x8000, 'file'],
    [0xa000, 'symlink'],
]);
const inodeBytes = 32;
const entryHeadBytes = 10;
const symlinkHeadBytes = 2;
/**
 * The three tables behind the files: directory entries (inode, length, name), symbolic links
 * (length, target), inodes. Null when they do not fit into their blocks or hold an unknown mode.
 */
function parseRofsTables(bytes, { directoryEntries, symlinks, inodes }) {
    const least = directoryEntries * entryHeadBytes + symlinks * symlinkHeadBytes;
    if (least + inodes * inodeBytes > bytes.length)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const decoder = new TextDecoder();
    let at = 0;
    const entries = [];
    for (let index = 0; index < directoryEntries; index++) {
        if (at + entryHeadBytes > bytes.length)
            return null;
        const end = at + entryHeadBytes + view.getUint16(at + 8, true);
        if (end > bytes.length)
            return null;
        const name = decoder.decode(bytes.subarray(at + entryHeadBytes, end));
        entries.push({ name, inode: Number(view.getBigUint64(at, true)) });
        at = end;
    }
    const entryBytes = at;
    const symlinkBytes = [];
    for (let index = 0; index < symlinks; index++) {
        if (at + symlinkHeadBytes > bytes.length)
            return null;
        const length = symlinkHeadBytes + view.getUint16(at, true);
        symlinkBytes.push(length);
        at += length;
    }
    if (at + inodes * inodeBytes > bytes.length)
        return null;
    const parsed = [];
    for (let index = 0; index < inodes; index++, at += inodeBytes) {
        const kind = modes.get(view.getUint32(at, true));
        if (kind === undefined)
            return null;
        const first = Number(view.getBigUint64(at + 16, true));
        const count = Number(view.getBigUint64(at + 24, true));
        parsed.push({ kind, first, count });
    }
    return { entries, symlinkBytes, inodes: parsed, entryBytes, inodeBytes: inodes * inodeBytes };
}

;// CONCATENATED MODULE: ./src/size/rofs/rofs-tree.ts




const tablesLimitBytes = 64 << 20;
/** Deeper than any path that the kernel would open. */
const depthLimit = 128;
/**
 * The size tree of OSv's read-only file system: its files by path, its tables and its padding. Null
 * for any other file.
 *
 * @see https://github.com/cloudius-systems/osv/blob/master/scripts/gen-rofs-img.py
 */
function rofsSizeTree(name, file) {
    const superblock = parseRofsSuperblock(file);
    if (superblock === null)
        return (0,verdict/* success */.kX)(null);
    const { tablesStart, tablesBytes } = superblock;
    if (tablesBytes > tablesLimitBytes || tablesStart + tablesBytes > file.size)
        return damagedRofs('its tables reach past the end of the file');
    const tables = parseRofsTables(file.read(tablesStart, tablesBytes), superblock);
    if (tables === null)
        return damagedRofs('its tables do not fit into their blocks');
    const walked = walk(tables);
    if (!walked.ok)
        return walked;
    const { files, extents } = walked.value;
    if (!lieApart(extents, rofsBlockBytes, tablesStart))
        return damagedRofs('the blocks of its files overlap or lie outside');
    return (0,verdict/* success */.kX)(packedTree(name, file.size, files, {
        superblock: rofsSuperblockBytes,
        'directory entries': tables.entryBytes,
        inodes: tables.inodeBytes,
    }));
}
/** Every inode is met once: a directory within itself, or a file in two, was never written so. */
function walk({ entries, inodes, symlinkBytes }) {
    const files = [];
    const extents = [];
    const links = new Set();
    const met = new Set([1]);
    const open = [
        { inode: 1, path: [] },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { path } = next;
        // Inodes count from 1, the root's is the first.
        const inode = inodes[next.inode - 1];
        if (inode === undefined)
            return damagedRofs(`there is no inode ${next.inode}`);
        const { kind, first, count } = inode;
        if (kind === 'symlink') {
            const bytes = symlinkBytes[first];
            if (bytes === undefined || links.has(first))
                return damagedRofs(`there is no link for inode ${next.inode}`);
            links.add(first);
            files.push({ path, kind, bytes });
        }
        else if (kind === 'file') {
            files.push({ path, kind, bytes: count });
            extents.push({ start: first * rofsBlockBytes, bytes: count });
        }
        else {
            if (first + count > entries.length || path.length === depthLimit)
                return damagedRofs(`the directory of inode ${next.inode} is not in its tables`);
            if (count === 0 && path.length > 0)
                files.push({ path, kind, bytes: 0 });
            // The last is taken first: the files come out in the image's order.
            for (const { inode: child, name } of entries.slice(first, first + count).reverse()) {
                if (met.has(child))
                    return damagedRofs(`inode ${child} is in two places`);
                met.add(child);
                open.push({ inode: child, path: [...path, name] });
            }
        }
    }
    return (0,verdict/* success */.kX)({ files, extents });
}
function damagedRofs(what) {
    return (0,verdict/* failure */.V2)('build-failed', `damaged ROFS image: ${what}`, {
        hint: 'A cut download or a full disk leaves such files; so does a file name that is not ASCII, which OSv’s gen-rofs-img.py writes with a wrong length.',
    });
}

;// CONCATENATED MODULE: ./src/size/erofs/metadata.ts
const metadata_windowBytes = 1 << 16;
/** Reads short stretches near each other out of one long read. */
function metadataReader(file, imageBytes) {
    let [start, kept] = [0, Buffer.alloc(0)];
    return (at, bytes) => {
        if (!(at >= 0 && bytes >= 0 && at + bytes <= imageBytes))
            return null;
        if (at < start || at + bytes > start + kept.length) {
            start = at - (at % 4096);
            const wanted = Math.max(at + bytes - start, metadata_windowBytes);
            kept = Buffer.from(file.read(start, Math.min(wanted, imageBytes - start)));
        }
        const found = kept.subarray(at - start, at - start + bytes);
        return found.length === bytes ? found : null;
    };
}

;// CONCATENATED MODULE: ./src/size/erofs/outcomes.ts

function isNotRead(value) {
    return 'notRead' in value;
}
function damagedErofs(what) {
    return (0,reader/* damagedFile */.G)('EROFS image', what);
}

;// CONCATENATED MODULE: ./src/size/erofs/superblock.ts


const superblockAt = 1024;
const superblockBytes = 128;
const erofs_superblock_magic = 0xe0f5_e1e2;
const features = { compressors: 0x2, devices: 0x8, fragments: 0x20, known: 0x7f };
/** Null for any other file; formats that came after this was written are told, not read. */
function parseErofsSuperblock(file) {
    const bytes = Buffer.from(file.read(superblockAt, superblockBytes));
    if (bytes.length < 4 || bytes.readUInt32LE(0) !== erofs_superblock_magic)
        return (0,verdict/* success */.kX)(null);
    if (bytes.length < superblockBytes)
        return damagedErofs('its superblock is cut off');
    const needed = bytes.readUInt32LE(80);
    const unknown = (needed & ~features.known) >>> 0;
    if (unknown !== 0)
        return (0,verdict/* success */.kX)({ notRead: `it needs feature 0x${unknown.toString(16)}` });
    const blockBits = bytes[12] ?? 0;
    if (blockBits < 9 || blockBits > 16)
        return damagedErofs(`its blocks have 2^${blockBits} bytes`);
    if (bytes[90] !== 0)
        return (0,verdict/* success */.kX)({ notRead: 'its directories have blocks of their own size' });
    const blockBytes = 2 ** blockBits;
    const blocks = bytes.readUInt32LE(36);
    const imageBytes = blocks * blockBytes;
    if (imageBytes > file.size)
        return damagedErofs(`it has ${imageBytes} bytes of ${file.size}`);
    const packedNid = Number(bytes.readBigUInt64LE(96));
    const head = headOf(file, bytes, needed);
    return (0,verdict/* success */.kX)({
        blockBytes,
        imageBytes,
        inodesAt: bytes.readUInt32LE(40) * blockBytes,
        sharedXattrsAt: bytes.readUInt32LE(44) * blockBytes,
        rootNid: bytes.readUInt16LE(14),
        packedNid: (needed & features.fragments) === 0 || packedNid === 0 ? null : packedNid,
        devices: (needed & features.devices) === 0 ? 0 : bytes.readUInt16LE(86),
        // The first feature came with compressed files; images of large clusters have the second.
        isCompressed: (needed & 0x3) !== 0 || bytes.readUInt16LE(84) !== 0,
        head,
    });
}
function headOf(file, bytes, needed) {
    const tableAt = superblockAt + superblockBytes + (bytes[13] ?? 0) * 16;
    let end = tableAt;
    if ((needed & features.compressors) !== 0) {
        // A record for each compressor: its length in 16 bits, then as many bytes.
        for (let rest = bytes.readUInt16LE(84); rest !== 0; rest &= rest - 1) {
            const length = Buffer.from(file.read(end, 2));
            if (length.length === 2)
                end += 2 + length.readUInt16LE(0);
        }
    }
    const head = [{ start: superblockAt, bytes: end - superblockAt }];
    const devices = (needed & features.devices) === 0 ? 0 : bytes.readUInt16LE(86);
    if (devices === 0)
        return head;
    return [...head, { start: bytes.readUInt16LE(88) * 128, bytes: devices * 128 }];
}

;// CONCATENATED MODULE: ./src/size/erofs/claims.ts
/**
 * Who has which stretches of an image. Content may be of several files where a program found it
 * twice; metadata is of one owner.
 */
class ClaimLedger {
    #claims = [];
    add(owner, start, bytes, exclusive) {
        if (bytes <= 0)
            return;
        const last = this.#claims.at(-1);
        // The blocks of a file mostly follow each other.
        if (last?.owner === owner && last.end === start && last.exclusive === exclusive)
            last.end += bytes;
        else
            this.#claims.push({ start, end: start + bytes, owner, exclusive });
    }
    /** Null where metadata overlaps with anything, or a claim reaches past `imageBytes`. */
    settle(imageBytes) {
        const starts = this.#claims.toSorted((a, b) => a.start - b.start);
        const ends = this.#claims.toSorted((a, b) => a.end - b.end);
        if ((ends.at(-1)?.end ?? 0) > imageBytes)
            return null;
        const bytesOf = new Map();
        const open = new Map();
        let [at, sharedBytes, exclusive, count, next] = [0, 0, 0, 0, 0];
        for (const ending of ends) {
            for (let begun = starts[next]; begun !== undefined; begun = starts[next]) {
                if (begun.start >= ending.end)
                    break;
                settleTo(begun.start);
                open.set(begun.owner, (open.get(begun.owner) ?? 0) + 1);
                if (begun.exclusive)
                    exclusive++;
                if (++count > 1 && exclusive > 0)
                    return null;
                next++;
            }
            settleTo(ending.end);
            const left = (open.get(ending.owner) ?? 0) - 1;
            if (left === 0)
                open.delete(ending.owner);
            else
                open.set(ending.owner, left);
            if (ending.exclusive)
                exclusive--;
            count--;
        }
        return { bytesOf, sharedBytes };
        function settleTo(end) {
            const bytes = end - at;
            at = end;
            if (bytes === 0)
                return;
            if (open.size > 1)
                sharedBytes += bytes;
            for (const owner of open.size === 1 ? open.keys() : [])
                bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + bytes);
        }
    }
}

;// CONCATENATED MODULE: ./src/size/erofs/inode.ts
const nidBytes = 32;
const inode_layouts = ['plain', 'full index', 'inline', 'compact index', 'chunks'];
const inode_kinds = new Map([
    [0x4000, 'directory'],
    [0x8000, 'file'],
    [0xa000, 'symlink'],
    ...[0x1000, 0x2000, 0x6000, 0xc000].map((mode) => [mode, 'device']),
]);
const formatMode = 0xf000;
/** An inode in its short or its long form; null where there is none. */
function readErofsInode(read, { inodesAt }, nid) {
    const at = inodesAt + nid * nidBytes;
    const short = read(at, 32);
    if (short === null)
        return null;
    const format = short.readUInt16LE(0);
    const layout = inode_layouts[(format >> 1) & 7];
    const kind = inode_kinds.get(short.readUInt16LE(4) & formatMode);
    if (layout === undefined || kind === undefined)
        return null;
    const isLong = (format & 1) === 1;
    const long = isLong ? read(at, 64) : short;
    if (long === null)
        return null;
    const xattrs = short.readUInt16LE(2);
    return {
        nid,
        kind,
        layout,
        size: isLong ? Number(long.readBigUInt64LE(8)) : short.readUInt32LE(8),
        word: short.readUInt32LE(16),
        at,
        bytes: isLong ? 64 : 32,
        // A header of 12 bytes, which the first unit stands for, then units of 4.
        xattrBytes: xattrs === 0 ? 0 : 12 + (xattrs - 1) * 4,
    };
}
/** Where what follows the inode begins: a tail, or the index of its content. */
function afterInode({ at, bytes, xattrBytes }) {
    return at + bytes + xattrBytes;
}

;// CONCATENATED MODULE: ./src/size/erofs/chunks.ts



const [blockBitsMask, hasIndexes, known] = [0x1f, 0x20, 0x3f];
/** A chunk of zeros has no block. */
const hole = 0xffff_ffff;
const chunkLimit = 1 << 21;
/** The content of a file in chunks: a block for each, or a device and a block. */
function chunkedContent(read, { blockBytes, imageBytes, devices }, inode) {
    const format = inode.word & 0xffff;
    if ((format & ~known) !== 0)
        return (0,verdict/* success */.kX)({ notRead: 'its chunks have places of 48 bits' });
    const chunkBytes = blockBytes * 2 ** (format & blockBitsMask);
    const count = Math.ceil(inode.size / chunkBytes);
    if (count > chunkLimit)
        return (0,verdict/* success */.kX)({ notRead: 'a file in it has too many chunks' });
    const entryBytes = (format & hasIndexes) === 0 ? 4 : 8;
    const start = Math.ceil(afterInode(inode) / entryBytes) * entryBytes;
    const index = read(start, count * entryBytes);
    if (index === null)
        return damagedErofs(`the chunks of inode ${inode.nid} lie outside`);
    const extents = [];
    for (let chunk = 0; chunk < count; chunk++) {
        const at = chunk * entryBytes;
        const block = index.readUInt32LE(at + entryBytes - 4);
        if (block === hole)
            continue;
        // Devices count from 1; 0 is this one.
        if (entryBytes === 8 && devices > 0 && index.readUInt16LE(at + 2) !== 0)
            continue;
        const left = inode.size - chunk * chunkBytes;
        const bytes = Math.ceil(Math.min(chunkBytes, left) / blockBytes) * blockBytes;
        const place = block * blockBytes;
        if (devices > 0 && place >= imageBytes)
            continue;
        if (place + bytes > imageBytes)
            return damagedErofs(`a chunk of inode ${inode.nid} lies outside`);
        extents.push({ start: place, bytes });
    }
    return (0,verdict/* success */.kX)({ extents, tail: { start: 0, bytes: 0 }, index: { start, bytes: index.length } });
}

;// CONCATENATED MODULE: ./src/size/erofs/clusters.ts


const types = ['plain', 'head', 'continued', 'head 2'];
/** In a cluster that continues an extent: not a distance, but the number of blocks. */
const isCount = 0x800;
/** Entries of 8 bytes: type, offset, block. */
function* fullClusters(index) {
    for (let at = 0; at + 8 <= index.length; at += 8) {
        const type = types[index.readUInt16LE(at) & 3] ?? 'plain';
        const distance = index.readUInt16LE(at + 4);
        yield type === 'continued'
            ? { type, offset: 0, block: 0, blocks: blocksIn(distance) }
            : { type, offset: index.readUInt16LE(at + 2), block: index.readUInt32LE(at + 4), blocks: 0 };
    }
}
/**
 * One pack of the compact form: `count` entries of type and 12 bits or more, as many as there is
 * room for before the block, in 32 bits, from which those of its extents are counted.
 */
function packedClusters(pack, count, clusterBits, largeExtents) {
    const valueBits = Math.max(clusterBits, 12);
    const entryBits = ((pack.length - 4) * 8) / count;
    let block = pack.readUInt32LE(pack.length - 4);
    const clusters = [];
    // Without extents of several blocks the base is the block before the first.
    if (!largeExtents)
        block++;
    let previous = 'continued';
    for (let index = 0; index < count; index++) {
        const value = bitsAt(pack, index * entryBits, entryBits);
        const type = types[(value >> valueBits) & 3] ?? 'plain';
        const low = value & (2 ** valueBits - 1);
        if (type === 'continued') {
            // The last of a pack tells how far the next extent is, which is never a count.
            const blocks = blocksIn(low);
            if (blocks > 0 && !largeExtents)
                return damagedErofs('a compressed file has an extent of several blocks');
            // One block was counted with the head, where that is in this pack.
            if (blocks > 0)
                block += blocks - (index > 0 && previous !== 'continued' ? 1 : 0);
            clusters.push({ type, offset: 0, block: 0, blocks });
        }
        else {
            clusters.push({ type, offset: low, block: block % 2 ** 32, blocks: 0 });
            block++;
        }
        previous = type;
    }
    return (0,verdict/* success */.kX)(clusters);
}
function blocksIn(distance) {
    return (distance & isCount) === 0 ? 0 : distance & (isCount - 1);
}
/** Up to 16 bits from any bit on, the lowest first. */
function bitsAt(bytes, bit, bits) {
    const at = bit >> 3;
    const value = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    return (value >> (bit & 7)) & (2 ** bits - 1);
}

;// CONCATENATED MODULE: ./src/size/erofs/compressed.ts




const compressed_headerBytes = 8;
const advice = { twoByte: 1, large: 2, large2: 4, inlineTail: 8, fragment: 0x20 };
/** In the last byte of the header: all of it is in the packed inode. */
const allPacked = 0x80;
/** 8 GiB in blocks of 4 KiB. */
const clusterLimit = 1 << 21;
/** The content of a compressed file: extents of one or several blocks, as its index has them. */
function compressedContent(read, { blockBytes, imageBytes, devices }, inode) {
    const start = compressed_align(afterInode(inode), 8);
    const header = read(start, compressed_headerBytes);
    if (header === null)
        return damagedErofs(`the index of inode ${inode.nid} lies outside`);
    const [advised, clusterSize] = [header.readUInt16LE(4), header[7] ?? 0];
    const none = { start: 0, bytes: 0 };
    const head = { start, bytes: compressed_headerBytes };
    if ((clusterSize & allPacked) !== 0)
        return (0,verdict/* success */.kX)({ extents: [], tail: none, index: head });
    if ((clusterSize & 7) !== 0)
        return (0,verdict/* success */.kX)({ notRead: 'its logical clusters have several blocks' });
    const index = readIndex(read, inode, { start, advised, blockBytes });
    if (!index.ok)
        return index;
    if (isNotRead(index.value))
        return (0,verdict/* success */.kX)(index.value);
    const { clusters, place } = index.value;
    const lastOffset = (inode.size - 1) % blockBytes;
    const begins = clusters.flatMap((cluster, at) => 
    // One that begins behind the content ends the last extent.
    cluster.type === 'continued' || (at === clusters.length - 1 && cluster.offset > lastOffset)
        ? []
        : [{ cluster, at }]);
    const isTailElsewhere = (advised & (advice.inlineTail | advice.fragment)) !== 0;
    const inBlocks = isTailElsewhere ? begins.slice(0, -1) : begins;
    const extents = [];
    for (const { cluster, at } of inBlocks) {
        const blocks = blocksOf(cluster, clusters[at + 1], advised);
        const extent = { start: cluster.block * blockBytes, bytes: blocks * blockBytes };
        if (devices > 0 && extent.start >= imageBytes)
            continue;
        if (blocks === 0 || extent.start + extent.bytes > imageBytes)
            return damagedErofs(`an extent of inode ${inode.nid} has no length, or lies outside`);
        extents.push(extent);
    }
    const inline = (advised & advice.inlineTail) === 0 ? 0 : header.readUInt16LE(2);
    const tail = { start: place.start + place.bytes, bytes: inline };
    return (0,verdict/* success */.kX)({ extents, tail, index: place });
}
/** 0 where the next cluster should say and does not. */
function blocksOf({ type }, next, advised) {
    const large = type === 'head' ? advice.large : type === 'head 2' ? advice.large2 : 0;
    if ((advised & large) === 0 || next?.type !== 'continued')
        return 1;
    return next.blocks;
}
/** The clusters of a file, and the place of its index with the header. */
function readIndex(read, inode, written) {
    const { start, advised, blockBytes } = written;
    const count = Math.ceil(inode.size / blockBytes);
    if (count > clusterLimit)
        return (0,verdict/* success */.kX)({ notRead: 'a compressed file in it is too large' });
    const outside = damagedErofs(`the index of inode ${inode.nid} lies outside`);
    if (inode.layout === 'full index') {
        // The same bit has another meaning here.
        if ((advised & advice.twoByte) !== 0)
            return (0,verdict/* success */.kX)({ notRead: 'its index is a list of extents' });
        const bytes = count * 8;
        // Eight more bytes, kept for what came before.
        const index = read(start + compressed_headerBytes + 8, bytes);
        if (index === null)
            return outside;
        return (0,verdict/* success */.kX)({
            clusters: [...fullClusters(index)],
            place: { start, bytes: compressed_headerBytes + 8 + bytes },
        });
    }
    const clusterBits = Math.log2(blockBytes);
    if (clusterBits > 14)
        return (0,verdict/* success */.kX)({ notRead: 'its blocks are too large for its index' });
    const large = (advised & advice.large) !== 0;
    const first = start + compressed_headerBytes;
    const clusters = [];
    let at = first;
    for (const { packs, packBytes, entries } of packsOf(first, count, advised, clusterBits)) {
        for (let pack = 0; pack < packs; pack++, at += packBytes) {
            const bytes = read(at, packBytes);
            if (bytes === null)
                return outside;
            const unpacked = packedClusters(bytes, entries, clusterBits, large);
            if (!unpacked.ok)
                return unpacked;
            clusters.push(...unpacked.value);
        }
    }
    return (0,verdict/* success */.kX)({ clusters: clusters.slice(0, count), place: { start, bytes: at - start } });
}
/** Pairs up to the next 32 bytes, then sixteens as long as there are enough, then pairs. */
function packsOf(first, count, advised, clusterBits) {
    const pairs = (clusters) => ({ packs: Math.ceil(clusters / 2), packBytes: 8, entries: 2 });
    const before = ((32 - (first % 32)) / 4) % 8;
    if ((advised & advice.twoByte) === 0 || before >= count || clusterBits > 12)
        return [pairs(count)];
    const sixteens = Math.floor((count - before) / 16);
    return [
        pairs(before),
        { packs: sixteens, packBytes: 32, entries: 16 },
        pairs(count - before - sixteens * 16),
    ];
}
function compressed_align(value, to) {
    return Math.ceil(value / to) * to;
}

;// CONCATENATED MODULE: ./src/size/erofs/content.ts





const nothing = { start: 0, bytes: 0 };
const noContent = { extents: [], tail: nothing, index: nothing };
/** Finds the content of an inode. */
function contentOf(read, superblock, inode) {
    // Their numbers stand where others have a place.
    if (inode.kind === 'device' || inode.size === 0)
        return (0,verdict/* success */.kX)(noContent);
    if (inode.layout === 'chunks')
        return chunkedContent(read, superblock, inode);
    if (inode.layout === 'full index' || inode.layout === 'compact index')
        return compressedContent(read, superblock, inode);
    return flatContent(superblock, inode);
}
function flatContent({ blockBytes, imageBytes, devices }, inode) {
    const { layout, size, word } = inode;
    const tailBlocks = layout === 'inline' ? 1 : 0;
    const bytes = (Math.ceil(size / blockBytes) - tailBlocks) * blockBytes;
    const start = word * blockBytes;
    const tail = tailBlocks === 0 ? nothing : { start: afterInode(inode), bytes: Math.max(0, size - bytes) };
    // Blocks beyond this device are on another, if there is one.
    if (bytes > 0 && start + bytes > imageBytes)
        return devices > 0 && start >= imageBytes
            ? (0,verdict/* success */.kX)({ ...noContent, tail })
            : damagedErofs(`the content of inode ${inode.nid} lies outside`);
    return (0,verdict/* success */.kX)({ extents: bytes > 0 ? [{ start, bytes }] : [], tail, index: nothing });
}

;// CONCATENATED MODULE: ./src/size/erofs/directory.ts


const headBytes = 12;
/**
 * The entries of one block of a directory, `.` and `..` left out: heads (inode, where the name
 * begins, kind), then the names one after another. The last ends with the block, or at a zero.
 */
function parseErofsDirectory(block) {
    const firstName = block.length < headBytes ? 0 : block.readUInt16LE(8);
    const count = firstName / headBytes;
    if (!Number.isInteger(count) || count === 0 || firstName > block.length)
        return damagedErofs('a directory has no entries');
    const entries = [];
    for (let index = 0; index < count; index++) {
        const at = index * headBytes;
        const start = block.readUInt16LE(at + 8);
        const end = index + 1 === count ? block.length : block.readUInt16LE(at + headBytes + 8);
        if (start < firstName || end <= start || end > block.length)
            return damagedErofs('a name in a directory lies outside of it');
        const written = block.subarray(start, end);
        const zero = index + 1 === count ? written.indexOf(0) : -1;
        const name = written.toString('utf8', 0, zero === -1 ? undefined : zero);
        if (name === '')
            return damagedErofs('a name in a directory is empty');
        if (name === '.' || name === '..')
            continue;
        entries.push({ nid: Number(block.readBigUInt64LE(at)), name });
    }
    return (0,verdict/* success */.kX)(entries);
}

;// CONCATENATED MODULE: ./src/size/erofs/shared-xattrs.ts
const [shared_xattrs_headerBytes, idBytes, shared_xattrs_entryBytes] = [12, 4, 4];
/** In front of an inode's own attributes stand the numbers of the shared: units of four bytes. */
function sharedXattrs(read, areaAt) {
    const found = new Map();
    return {
        note(at, bytes) {
            if (bytes === 0)
                return true;
            const count = bytes < shared_xattrs_headerBytes ? null : (read(at, shared_xattrs_headerBytes)?.[4] ?? null);
            if (count === null || shared_xattrs_headerBytes + count * idBytes > bytes)
                return false;
            const ids = read(at + shared_xattrs_headerBytes, count * idBytes);
            if (ids === null)
                return false;
            for (const id of Array.from({ length: count }, (_, index) => ids.readUInt32LE(index * 4))) {
                if (found.has(id))
                    continue;
                const start = areaAt + id * 4;
                // Length of the name, kind of the name, length of the value; then both, padded to four.
                const entry = read(start, shared_xattrs_entryBytes);
                if (entry === null)
                    return false;
                const length = shared_xattrs_entryBytes + (entry[0] ?? 0) + entry.readUInt16LE(2);
                found.set(id, { start, bytes: Math.ceil(length / 4) * 4 });
            }
            return true;
        },
        extents: () => [...found.values()],
    };
}

;// CONCATENATED MODULE: ./src/size/erofs/walk.ts







/** Owners that are no file; the files follow. */
const tables = [
    'superblock',
    'inodes',
    'extended attributes',
    'directories',
    'fragments',
];
const ownerOf = (table) => tables.indexOf(table);
const firstFile = tables.length;
/** Deeper than any path that the kernel would open. */
const walk_depthLimit = 128;
/** Of the paths of all files together, so of some 500,000 files. */
const pathPartLimit = 4_000_000;
const directoryLimitBytes = 64 << 20;
/** Of all files together: 16 GiB and more, compressed or in chunks. */
const indexLimitBytes = 16 << 20;
/**
 * Walks an image from its root. Whatever is read is claimed first and all claims together are no
 * more than the image, so that images which overlap themselves end soon.
 */
function walkErofs(read, superblock) {
    const claims = new ClaimLedger();
    const xattrs = sharedXattrs(read, superblock.sharedXattrsAt);
    let [metadataBytes, directoryBytes, indexBytes] = [0, 0, 0];
    for (const { start, bytes } of superblock.head)
        claims.add(ownerOf('superblock'), start, bytes, true);
    /** Claims an inode and its content; `owner` is whose the content is. */
    const take = (inode, owner) => {
        const content = contentOf(read, superblock, inode);
        if (!content.ok || isNotRead(content.value))
            return content;
        const { at, bytes, xattrBytes, kind } = inode;
        const { extents, tail, index } = content.value;
        const isDirectory = kind === 'directory';
        claims.add(ownerOf('inodes'), at, bytes, true);
        claims.add(ownerOf('extended attributes'), at + bytes, xattrBytes, true);
        if (!xattrs.note(at + bytes, xattrBytes))
            return damagedErofs(`the extended attributes of inode ${inode.nid} lie outside`);
        claims.add(ownerOf('inodes'), index.start, index.bytes, true);
        for (const extent of extents)
            claims.add(owner, extent.start, extent.bytes, isDirectory);
        claims.add(owner, tail.start, tail.bytes, true);
        metadataBytes += bytes + xattrBytes + index.bytes + tail.bytes;
        if (isDirectory) {
            const inBlocks = extents.reduce((sum, extent) => sum + extent.bytes, 0);
            metadataBytes += inBlocks;
            directoryBytes += inBlocks;
        }
        indexBytes += index.bytes;
        if (metadataBytes > superblock.imageBytes)
            return damagedErofs('its inodes take more than there is');
        return indexBytes > indexLimitBytes || directoryBytes > directoryLimitBytes
            ? (0,verdict/* success */.kX)({ notRead: 'its tables are too large' })
            : content;
    };
    const files = [];
    const met = new Map();
    const open = [
        { nid: superblock.rootNid, path: [] },
    ];
    let pathParts = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { nid, path } = next;
        const known = met.get(nid);
        const inode = known ?? readErofsInode(read, superblock, nid);
        if (inode === null)
            return damagedErofs(`there is no inode ${nid}`);
        met.set(nid, inode);
        if (inode.kind !== 'directory') {
            if (path.length === 0)
                return damagedErofs('its root is no directory');
            const kind = inode.kind === 'symlink' ? 'symlink' : 'file';
            const isMetBefore = known !== undefined;
            const owner = isMetBefore ? null : firstFile + files.length;
            const size = isMetBefore || inode.kind === 'device' ? 0 : inode.size;
            files.push({ path, kind, owner, size });
            const taken = owner === null ? null : take(inode, owner);
            if (taken !== null && !taken.ok)
                return taken;
            if (taken !== null && isNotRead(taken.value))
                return (0,verdict/* success */.kX)(taken.value);
            continue;
        }
        if (known !== undefined)
            return damagedErofs(`directory ${nid} is in two places`);
        if (path.length === walk_depthLimit)
            return damagedErofs('its directories lie too deep');
        const content = take(inode, ownerOf('directories'));
        if (!content.ok)
            return content;
        if (isNotRead(content.value))
            return (0,verdict/* success */.kX)(content.value);
        const entries = entriesOf(read, superblock, inode, content.value);
        if (!entries.ok)
            return entries;
        if (isNotRead(entries.value))
            return (0,verdict/* success */.kX)(entries.value);
        pathParts += entries.value.length * (path.length + 1);
        if (pathParts > pathPartLimit)
            return (0,verdict/* success */.kX)({ notRead: 'it has too many files' });
        if (entries.value.length === 0 && path.length > 0)
            files.push({ path, kind: 'directory', owner: null, size: 0 });
        // The last is taken first: the files come out in the image's order.
        for (const entry of entries.value.toReversed())
            open.push({ nid: entry.nid, path: [...path, entry.name] });
    }
    if (superblock.packedNid !== null) {
        const packed = readErofsInode(read, superblock, superblock.packedNid);
        if (packed === null || packed.kind === 'directory' || met.has(packed.nid))
            return damagedErofs('the inode of its fragments is none');
        const taken = take(packed, ownerOf('fragments'));
        if (!taken.ok)
            return taken;
        if (isNotRead(taken.value))
            return (0,verdict/* success */.kX)(taken.value);
    }
    for (const { start, bytes } of xattrs.extents())
        claims.add(ownerOf('extended attributes'), start, bytes, true);
    return (0,verdict/* success */.kX)({ files, claims });
}
/** Of a directory its last block ends where its size says. */
function entriesOf(read, { blockBytes }, { layout, size }, { extents, tail }) {
    if (layout !== 'plain' && layout !== 'inline')
        return (0,verdict/* success */.kX)({ notRead: 'its directories are not in plain blocks' });
    const entries = [];
    const blocks = extents[0] ?? { start: 0, bytes: 0 };
    for (let at = 0; at < size; at += blockBytes) {
        const length = Math.min(blockBytes, size - at);
        const block = read(at < blocks.bytes ? blocks.start + at : tail.start, length);
        if (block === null)
            return damagedErofs('a directory lies outside');
        const parsed = parseErofsDirectory(block);
        if (!parsed.ok)
            return parsed;
        // Not spread: a block of 64 KiB has some thousand.
        for (const entry of parsed.value)
            entries.push(entry);
    }
    return (0,verdict/* success */.kX)(entries);
}

;// CONCATENATED MODULE: ./src/size/erofs/erofs-tree.ts







/** Sums of sizes beyond this are no longer exact; only holes make files so large. */
const sizeLimit = 2 ** 50;
/**
 * The size tree of an EROFS image: each file with the blocks that it takes and its tail, compressed
 * as it is in the image. Of a file with several names the first has the bytes; blocks that several
 * files have in common, and fragments of many files in one place, are of none. Null for any other file.
 *
 * @see https://docs.kernel.org/filesystems/erofs.html
 */
function erofsSizeTree(name, file) {
    const superblock = parseErofsSuperblock(file);
    if (!superblock.ok)
        return superblock;
    if (superblock.value === null)
        return (0,verdict/* success */.kX)(null);
    const leaf = (why) => (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size, `EROFS, not read by file: ${why}`));
    if (isNotRead(superblock.value))
        return leaf(superblock.value.notRead);
    const { imageBytes, isCompressed, devices } = superblock.value;
    const walked = walkErofs(metadataReader(file, imageBytes), superblock.value);
    if (!walked.ok)
        return walked;
    if (isNotRead(walked.value))
        return leaf(walked.value.notRead);
    const { files, claims } = walked.value;
    const settled = claims.settle(imageBytes);
    if (settled === null)
        return damagedErofs('its parts overlap or lie outside');
    if (files.reduce((sum, { size }) => sum + size, 0) > sizeLimit)
        return leaf('its files are too large');
    const bytesOf = (owner) => owner === null ? 0 : (settled.bytesOf.get(owner) ?? 0);
    const packed = files.map(({ path, kind, owner }) => ({ path, kind, bytes: bytesOf(owner) }));
    const named = Object.fromEntries(tables.map((table, owner) => [table, bytesOf(owner)]));
    const tree = packedTree(name, file.size, packed, {
        ...named,
        'shared by several files': settled.sharedBytes,
    });
    const format = [
        'EROFS',
        isCompressed ? 'compressed' : '',
        devices > 0 ? 'some of it elsewhere' : '',
    ];
    return (0,verdict/* success */.kX)({
        ...tree,
        note: format.filter((word) => word !== '').join(', '),
        ...(isCompressed
            ? {
                views: [unpackedView(files.map(({ path, kind, size }) => ({ path, kind, bytes: size })))],
            }
            : {}),
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/host/range-copy.ts



const range_copy_chunkBytes = 1 << 20;
const zeros = Buffer.alloc(range_copy_chunkBytes);
/**
 * Gives `use` a file of the host with these bytes, for a program that wants a file of its own, and
 * removes it again. Stretches of zeros take no room in it. Null where there is more than
 * `dataLimitBytes` besides those.
 */
function withRangeCopy(bytes, dataLimitBytes, use) {
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'osv-kernel-size-'));
    try {
        const file = external_node_path_default().join(folder, 'image');
        return copyRanges(bytes, file, dataLimitBytes) ? use(file) : null;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function copyRanges(bytes, file, dataLimitBytes) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx', 0o600);
    try {
        (0,external_node_fs_.ftruncateSync)(descriptor, bytes.size);
        let data = 0;
        for (let at = 0; at < bytes.size; at += range_copy_chunkBytes) {
            const chunk = bytes.read(at, Math.min(range_copy_chunkBytes, bytes.size - at));
            if (zeros.compare(chunk, 0, chunk.length, 0, chunk.length) === 0)
                continue;
            data += chunk.length;
            if (data > dataLimitBytes)
                return false;
            (0,external_node_fs_.writeSync)(descriptor, chunk, 0, chunk.length, at);
        }
        return true;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./src/size/file-systems/ext-free.ts
/**
 * Free clusters (blocks, where those are not in clusters) by the counts of the groups, as `debugfs`
 * lists them; null where it does not. The kernel counts so too when it mounts a file system: the
 * superblock's own number is of the last time that it was unmounted.
 */
function freeInGroups(run) {
    const output = run('stats\n');
    if (output.kind !== 'output')
        return null;
    const counts = output.bytes.toString().matchAll(/^ +([0-9]{1,10}) free (?:block|cluster)s?,/gm);
    const byGroup = Array.from(counts, ([, count]) => Number(count));
    return byGroup.length === 0 ? null : byGroup.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./src/size/file-systems/ext-listing.ts
const rootInode = 2;
const inodeLimit = 200_000;
const ext_listing_depthLimit = 128;
const ext_listing_sectorBytes = 512;
const tooMany = { kind: 'too-large' };
/**
 * Lists a file system by `debugfs`: one run for each level of its directories, and one that asks for
 * the blocks of everything. `run` gives it commands, a line each.
 */
function listExt(run) {
    const met = new Set([rootInode]);
    const entries = [];
    let level = [{ inode: rootInode, kind: 'directory', path: [] }];
    const directories = [];
    const filled = new Set();
    for (let depth = 0; level.length > 0; depth++) {
        if (depth === ext_listing_depthLimit)
            return tooMany;
        const listed = ask(run, 'ls -p', level.map(({ inode }) => inode));
        if ('kind' in listed)
            return listed;
        // It ends well even where it could not open the file system.
        if (depth === 0 && (listed.get(rootInode) ?? []).length < 2)
            return { kind: 'failed', message: 'there is no root directory' };
        const next = [];
        for (const folder of level) {
            directories.push(folder.inode);
            for (const { inode, kind, name } of parseFolder(listed.get(folder.inode) ?? [])) {
                filled.add(folder);
                const entry = { inode, kind, path: [...folder.path, name] };
                entries.push(entry);
                // A directory within itself was never written so.
                if (kind === 'directory' && !met.has(inode))
                    next.push(entry);
                if (kind === 'directory')
                    met.add(inode);
            }
        }
        if (entries.length > inodeLimit)
            return tooMany;
        level = next;
    }
    const asked = new Set([...directories, ...entries.map(({ inode }) => inode)]);
    const answers = ask(run, 'stat', [...asked]);
    if ('kind' in answers)
        return answers;
    const bytesOf = new Map();
    for (const [inode, lines] of answers)
        bytesOf.set(inode, ext_listing_blockBytes(lines));
    return sumUp(entries, directories, filled, bytesOf);
}
function sumUp(entries, directories, filled, bytesOf) {
    let directoryBytes = 0;
    for (const inode of directories)
        directoryBytes += bytesOf.get(inode) ?? 0;
    const files = [];
    for (const entry of entries) {
        const { inode, kind, path } = entry;
        if (kind !== 'directory') {
            files.push({ path, kind, bytes: bytesOf.get(inode) ?? 0 });
            // Its other names have nothing of their own.
            bytesOf.set(inode, 0);
        }
        else if (!filled.has(entry))
            files.push({ path, kind, bytes: 0 });
    }
    return { files, directoryBytes };
}
/** One question for each inode; the answers' lines by inode. */
function ask(run, command, inodes) {
    const output = run(inodes.map((inode) => `${command} <${inode}>\n`).join(''));
    if (output.kind !== 'output')
        return output;
    const answers = new Map();
    let lines;
    for (const line of output.bytes.toString().split('\n')) {
        // It repeats each command before its answer.
        const [, inode] = /^debugfs: {1,2}(?:ls -p|stat) <([0-9]{1,10})>$/.exec(line) ?? [];
        if (inode === undefined)
            lines?.push(line);
        else
            answers.set(Number(inode), (lines = []));
    }
    return answers;
}
/** Lines of `/inode/mode/user/group/name/bytes/`, the mode octal; deleted entries have inode 0. */
function parseFolder(lines) {
    const entries = [];
    for (const line of lines) {
        const [, inode = '0', type = '', name = ''] = /^\/([0-9]{1,10})\/([0-7]{2})[0-7]{4}\/[0-9]*\/[0-9]*\/([^/]+)\/[0-9]*\/$/.exec(line) ?? [];
        if (Number(inode) === 0 || name === '.' || name === '..')
            continue;
        const kind = type === '04' ? 'directory' : type === '12' ? 'symlink' : 'file';
        entries.push({ inode: Number(inode), kind, name });
    }
    return entries;
}
function ext_listing_blockBytes(lines) {
    for (const line of lines) {
        const [, count] = /Blockcount: ([0-9]{1,12})/.exec(line) ?? [];
        if (count !== undefined)
            return Number(count) * ext_listing_sectorBytes;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/size/file-systems/tool-limits.ts
/** For a program that lists a file system: the listing of some 100,000 files. */
const toolLimits = { timeoutMs: 20_000, outputBytes: 96 << 20 };
/** Largest file system that is copied for a program, zeros left out, and zeros counted. */
const copyLimitBytes = 1 << 30;
const sizeLimitBytes = 8 * 2 ** 30;
/** Why a file system is one leaf: nothing is known to be wrong with it. */
function noteWithout(format, program, output) {
    const why = {
        missing: 'is not installed',
        'too-large': 'lists too many files',
        timeout: 'took too long',
        failed: `says: ${output.kind === 'failed' ? output.message : ''}`,
    }[output.kind];
    return `${format}, not read by file: ${program} ${why}`;
}

;// CONCATENATED MODULE: ./src/size/file-systems/ext.ts








const [ext_superblockAt, ext_superblockBytes] = [1024, 1024];
const ext_magic = 0xef53;
const [incompatibleAt, hasJournalToReplay, hasExtents, has64Bit] = [0x60, 0x04, 0x40, 0x80];
const [stateAt, wasUnmounted] = [0x3a, 1];
const program = 'debugfs';
/**
 * The size tree of an ext2, ext3 or ext4 file system: each file with the blocks that it takes, as
 * `debugfs` says. Of a file with several names the first has the bytes. Null for any other file.
 *
 * @see https://docs.kernel.org/filesystems/ext4/super.html
 */
function extSizeTree(name, file) {
    const superblock = parseSuperblock(Buffer.from(file.read(ext_superblockAt, ext_superblockBytes)));
    if (superblock === null)
        return (0,verdict/* success */.kX)(null);
    const { format, bytes, freeBytes, clusterBytes, isClean } = superblock;
    if (bytes > file.size || freeBytes > bytes)
        return (0,reader/* damagedFile */.G)(`${format} file system`, `it has ${bytes} bytes of ${file.size}`);
    if (bytes > sizeLimitBytes)
        return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size, `${format}, too large to list`));
    const listing = withRangeCopy(file, copyLimitBytes, (image) => {
        const run = (commands) => 
        // -c: without the bitmaps, which a listing does not need.
        (0,tool_output/* toolOutput */.W)([program, '-c', '-f', '-', image], toolLimits, Buffer.from(commands));
        const listed = listExt(run);
        const free = isClean || 'kind' in listed ? null : freeInGroups(run);
        return { ...listed, freeBytes: free === null ? freeBytes : free * clusterBytes };
    });
    if (listing === null)
        return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size, `${format}, too large to list`));
    if ('kind' in listing) {
        const note = noteWithout(format, program, listing);
        return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size, note));
    }
    return ext_treeOf(name, file.size, { ...superblock, freeBytes: listing.freeBytes }, listing);
}
function ext_treeOf(name, imageBytes, { format, bytes, freeBytes, isClean }, { files, directoryBytes }) {
    const inFiles = files.reduce((sum, file) => sum + file.bytes, 0);
    // The superblocks, group descriptors, bitmaps, inodes and the journal.
    const metadata = bytes - freeBytes - directoryBytes - inFiles;
    const unclean = 'not cleanly unmounted';
    if (metadata < 0)
        return isClean
            ? (0,reader/* damagedFile */.G)(`${format} file system`, 'its files take more blocks than it has in use')
            : (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, imageBytes, `${format}, not read by file: ${unclean}`));
    const tables = {
        'directory blocks': directoryBytes,
        'inodes and journal': metadata,
        free: freeBytes,
    };
    return (0,verdict/* success */.kX)({
        ...packedTree(name, imageBytes, files, tables),
        note: isClean ? format : `${format}, ${unclean}`,
    });
}
function parseSuperblock(bytes) {
    if (bytes.length < ext_superblockBytes || bytes.readUInt16LE(0x38) !== ext_magic)
        return null;
    const blockBits = 10 + bytes.readUInt32LE(0x18);
    // Both sizes are the same where blocks are not in clusters.
    const clusterBits = 10 + bytes.readUInt32LE(0x1c);
    if (blockBits > 16 || clusterBits > 30)
        return null;
    const features = bytes.readUInt32LE(incompatibleAt);
    const high = (at) => (features & has64Bit) === 0 ? 0 : bytes.readUInt32LE(at) * 2 ** 32;
    const blocks = bytes.readUInt32LE(4) + high(0x150);
    const free = bytes.readUInt32LE(12) + high(0x158);
    const format = (features & hasExtents) === 0 ? 'ext2/3' : 'ext4';
    return {
        format,
        bytes: blocks * 2 ** blockBits,
        freeBytes: free * 2 ** blockBits,
        clusterBytes: 2 ** clusterBits,
        isClean: (bytes.readUInt16LE(stateAt) & wasUnmounted) !== 0 && (features & hasJournalToReplay) === 0,
    };
}

;// CONCATENATED MODULE: ./src/size/file-systems/squashfs.ts







const squashfs_superblockBytes = 96;
const squashfs_magic = 0x7371_7368;
const squashfs_compressions = ['', 'gzip', 'lzma', 'lzo', 'xz', 'lz4', 'zstd'];
const squashfs_kinds = { d: 'directory', l: 'symlink' };
/** A mode, the owner, the bytes, when it was changed, the path below a folder that it names. */
const line = /^([-dlbcps])\S{9} +\S+ +([0-9]+) \S+ \S+ squashfs-root\/(.+)$/;
/** Of a device the numbers stand in place of its size. */
const limit = 1 << 20;
/**
 * The size tree of a squashfs image. Its blocks are shared by files and compressed, so that no file
 * has bytes of its own: what they unpack to is the view `unpacked`, listed by `unsquashfs`.
 *
 * @see https://docs.kernel.org/filesystems/squashfs.html
 */
function squashfsSizeTree(name, file) {
    const superblock = Buffer.from(file.read(0, squashfs_superblockBytes));
    if (superblock.length < squashfs_superblockBytes || superblock.readUInt32LE(0) !== squashfs_magic)
        return (0,verdict/* success */.kX)(null);
    const usedBytes = Number(superblock.readBigUInt64LE(40));
    if (usedBytes < squashfs_superblockBytes || usedBytes > file.size)
        return (0,reader/* damagedFile */.G)('squashfs image', `it has ${usedBytes} bytes of ${file.size}`);
    const format = ['squashfs', squashfs_compressions[superblock.readUInt16LE(20)] ?? 'unknown'].join(', ');
    const leaf = (0,reader/* leafOf */.e)(name, file.size, format);
    const padding = {
        name: '(padding)',
        kind: 'unattributed',
        bytes: file.size - usedBytes,
    };
    const tree = padding.bytes === 0
        ? leaf
        : { ...leaf, children: [{ name: 'squashfs', kind: 'part', bytes: usedBytes }, padding] };
    if (usedBytes > copyLimitBytes)
        return (0,verdict/* success */.kX)({ ...tree, note: `${format}; too large to list` });
    const listed = withRangeCopy((0,ranges/* rangesWithin */.EF)(file, 0, usedBytes), copyLimitBytes, (image) => (0,tool_output/* toolOutput */.W)(['unsquashfs', '-no-progress', '-lln', image], toolLimits));
    if (listed === null)
        return (0,verdict/* success */.kX)(tree);
    if (listed.kind !== 'output')
        return (0,verdict/* success */.kX)({ ...tree, note: noteWithout(format, 'unsquashfs', listed) });
    const files = parseListing(listed.bytes.toString());
    return (0,verdict/* success */.kX)({ ...tree, views: [unpackedView(files)] });
}
function parseListing(text) {
    const files = [];
    for (const written of text.split('\n')) {
        const [, type = '', bytes = '', listed] = line.exec(written) ?? [];
        if (listed === undefined || files.length === limit)
            continue;
        const kind = squashfs_kinds[type] ?? 'file';
        const [where = ''] = kind === 'symlink' ? listed.split(' -> ', 1) : [listed];
        const path = where.split('/').filter((part) => part !== '');
        if (path.length > 0)
            files.push({ path, kind, bytes: kind === 'file' ? Number(bytes) : 0 });
    }
    return files;
}

;// CONCATENATED MODULE: ./src/size/file-systems/file-system.ts






/** The file systems that are cut up by file, each told by its magic. */
const readers = [rofsSizeTree, extSizeTree, squashfsSizeTree, erofsSizeTree];
/** Those that are told and left as they are. */
const others = [
    { name: 'XFS', at: 0, text: 'XFSB' },
    { name: 'Btrfs', at: 0x10040, text: '_BHRfS_M' },
    { name: 'FAT32', at: 82, text: 'FAT32   ' },
    { name: 'FAT16', at: 54, text: 'FAT16   ' },
    { name: 'FAT12', at: 54, text: 'FAT12   ' },
];
/** The size tree of a file system, in a file of its own or in a partition. Null for no known one. */
function fileSystemSizeTree(name, file) {
    for (const read of readers) {
        const tree = read(name, file);
        if (!tree.ok || tree.value !== null)
            return tree;
    }
    const other = others.find(({ at, text }) => Buffer.from(file.read(at, text.length)).toString('latin1') === text);
    return (0,verdict/* success */.kX)(other === undefined ? null : (0,reader/* leafOf */.e)(name, file.size, `${other.name}, not read by file`));
}

;// CONCATENATED MODULE: ./src/size/disk/gpt.ts




const signature = 'EFI PART';
const [leastHeaderBytes, leastEntryBytes] = [92, 128];
const gpt_tableLimitBytes = 4 << 20;
const crcAt = 16;
/** From the Discoverable Partitions Specification and the UEFI specification. */
const typeNames = new Map([
    ['c12a7328-f81f-11d2-ba4b-00a0c93ec93b', 'EFI system partition'],
    ['21686148-6449-6e6f-744e-656564454649', 'BIOS boot'],
    ['0fc63daf-8483-4772-8e79-3d69d8477de4', 'Linux'],
    ['0657fd6d-a4ab-43c4-84e5-0933c84b4f4f', 'Linux swap'],
    ['4f68bce3-e8cd-4db1-96e7-fbcaf984b709', 'Linux root (x86-64)'],
    ['b921b045-1df0-41c3-af44-4c6f280d3fae', 'Linux root (arm64)'],
    ['8484680c-9521-48c6-9c11-b0720656f69e', 'Linux /usr (x86-64)'],
    ['b0e01050-ee5f-4390-949a-9101b17104e9', 'Linux /usr (arm64)'],
    ['2c7357ed-ebd2-46d9-aec1-23d437ec2bf5', 'root verity (x86-64)'],
    ['df3300ce-d69f-4c92-978c-9bfb0f38d820', 'root verity (arm64)'],
]);
/**
 * The partitions of a disk with a GUID partition table, with sectors of 512 or 4096 bytes; null for
 * any other file. A table whose checksum is wrong is a failure.
 */
function parseGpt(disk) {
    for (const sectorBytes of [512, 4096]) {
        const header = disk.read(sectorBytes, 512);
        if (Buffer.from(header.subarray(0, 8)).toString('latin1') === signature)
            return parseTable(disk, Buffer.from(header), sectorBytes);
    }
    return (0,verdict/* success */.kX)(null);
}
function parseTable(disk, header, sectorBytes) {
    if (header.length < leastHeaderBytes)
        return gpt_damaged('its header is cut off');
    const headerBytes = header.readUInt32LE(12);
    if (headerBytes < leastHeaderBytes || headerBytes > header.length)
        return gpt_damaged(`its header has ${headerBytes} bytes`);
    const blanked = Buffer.from(header.subarray(0, headerBytes));
    blanked.fill(0, crcAt, crcAt + 4);
    if ((0,external_node_zlib_.crc32)(blanked) !== header.readUInt32LE(crcAt))
        return gpt_damaged('the checksum of its header is wrong');
    const tableAt = Number(header.readBigUInt64LE(72)) * sectorBytes;
    const [count, entryBytes] = [header.readUInt32LE(80), header.readUInt32LE(84)];
    if (entryBytes < leastEntryBytes || count * entryBytes > gpt_tableLimitBytes)
        return gpt_damaged(`it has ${count} entries of ${entryBytes} bytes`);
    const table = Buffer.from(disk.read(tableAt, count * entryBytes));
    if (table.length < count * entryBytes)
        return gpt_damaged('its entries lie outside of the disk');
    if ((0,external_node_zlib_.crc32)(table) !== header.readUInt32LE(88))
        return gpt_damaged('the checksum of its entries is wrong');
    const partitions = [];
    for (let index = 0; index < count; index++) {
        const entry = table.subarray(index * entryBytes, (index + 1) * entryBytes);
        if (entry.subarray(0, 16).every((byte) => byte === 0))
            continue;
        const start = Number(entry.readBigUInt64LE(32)) * sectorBytes;
        const bytes = (Number(entry.readBigUInt64LE(40)) + 1) * sectorBytes - start;
        if (bytes <= 0)
            return gpt_damaged(`partition ${index + 1} ends before it begins`);
        partitions.push({ number: index + 1, start, bytes, note: noteOf(entry) });
    }
    return lieApart(partitions, 2 * sectorBytes, disk.size)
        ? (0,verdict/* success */.kX)(partitions)
        : gpt_damaged('its partitions overlap or lie outside of the disk');
}
function noteOf(entry) {
    const type = guidOf(entry);
    const [label = ''] = entry.toString('utf16le', 56, 128).split('\0', 1);
    const kind = typeNames.get(type) ?? `type ${type}`;
    return label === '' || label === kind ? kind : `${kind}, “${label}”`;
}
/** The first three fields are little endian, the rest stands as it is written. */
function guidOf(entry) {
    const hex = (from, to) => entry.toString('hex', from, to);
    const reversed = (from, to) => Buffer.from(entry.subarray(from, to)).reverse().toString('hex');
    return [reversed(0, 4), reversed(4, 6), reversed(6, 8), hex(8, 10), hex(10, 16)].join('-');
}
function gpt_damaged(what) {
    return (0,reader/* damagedFile */.G)('GUID partition table', what);
}

;// CONCATENATED MODULE: ./src/size/disk/mbr.ts

const mbr_sectorBytes = 512;
const [tableAt, mbr_entryBytes, signatureAt] = [446, 16, 510];
const mbr_typeNames = {
    0x05: 'extended',
    0x07: 'NTFS or exFAT',
    0x0b: 'FAT32',
    0x0c: 'FAT32',
    0x0e: 'FAT16',
    0x0f: 'extended',
    0x82: 'Linux swap',
    0x83: 'Linux',
    0x85: 'extended',
    0xbf: 'Solaris',
    0xef: 'EFI system partition',
};
/**
 * The partitions of a disk with a master boot record. Null for any other file: the mark at its end
 * is in every boot sector, so that a table which does not fit the disk is taken for code.
 */
function parseMbr(disk) {
    const sector = disk.read(0, mbr_sectorBytes);
    if (sector.length < mbr_sectorBytes)
        return null;
    const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
    if (view.getUint16(signatureAt, true) !== 0xaa55)
        return null;
    const partitions = [];
    for (let index = 0; index < 4; index++) {
        const at = tableAt + index * mbr_entryBytes;
        if (sector.subarray(at, at + mbr_entryBytes).every((byte) => byte === 0))
            continue;
        const [status, type] = [view.getUint8(at), view.getUint8(at + 4)];
        const start = view.getUint32(at + 8, true) * mbr_sectorBytes;
        const bytes = view.getUint32(at + 12, true) * mbr_sectorBytes;
        if ((status !== 0 && status !== 0x80) || type === 0 || start === 0 || bytes === 0)
            return null;
        const note = mbr_typeNames[type] ?? `type 0x${type.toString(16).padStart(2, '0')}`;
        partitions.push({ number: index + 1, start, bytes, note });
    }
    return partitions.length > 0 && lieApart(partitions, mbr_sectorBytes, disk.size) ? partitions : null;
}

;// CONCATENATED MODULE: ./src/size/disk/disk-tree.ts





/** What no partition has: the partition tables, gaps, and a boot loader in front of them. */
const outsidePartitions = '(outside of partitions)';
/** The partitions of a disk, by its GUID partition table or else its master boot record. */
function parsePartitions(disk) {
    const gpt = parseGpt(disk);
    if (!gpt.ok || gpt.value !== null)
        return gpt;
    return (0,verdict/* success */.kX)(parseMbr(disk));
}
function partitionName({ number }) {
    return `partition ${number}`;
}
/**
 * The size tree of a disk, raw or as a guest sees it: its partitions, and in those whose file system
 * is known the files. Null for a file that has no partition table.
 */
function diskSizeTree(name, disk) {
    const partitions = parsePartitions(disk);
    if (!partitions.ok)
        return partitions;
    if (partitions.value === null)
        return (0,verdict/* success */.kX)(null);
    const children = [];
    let rest = disk.size;
    for (const partition of partitions.value) {
        const node = partitionNode(partition, disk);
        if (!node.ok)
            return node;
        children.push(node.value);
        rest -= partition.bytes;
    }
    if (rest > 0)
        children.push({ name: outsidePartitions, kind: 'unattributed', bytes: rest });
    return (0,verdict/* success */.kX)({ name, kind: 'artifact', bytes: disk.size, children });
}
function partitionNode(partition, disk) {
    const { start, bytes, note } = partition;
    const name = partitionName(partition);
    const files = fileSystemSizeTree(name, (0,ranges/* rangesWithin */.EF)(disk, start, bytes));
    if (!files.ok)
        return files;
    if (files.value === null)
        return (0,verdict/* success */.kX)({ name, kind: 'partition', bytes, note });
    const notes = [note, ...(files.value.note === undefined ? [] : [files.value.note])];
    return (0,verdict/* success */.kX)({ ...files.value, kind: 'partition', note: notes.join('; ') });
}

;// CONCATENATED MODULE: ./src/size/qcow2/disk.ts


function qcow2Disk(file, header, tables) {
    const { clusterBytes, diskBytes } = header;
    let kept;
    const compressed = (cluster) => {
        if (kept?.start !== cluster.start)
            kept = { start: cluster.start, bytes: unpackCluster(file, header, cluster) };
        return kept.bytes;
    };
    let damaged = false;
    return {
        size: diskBytes,
        isDamaged: () => damaged,
        read(offset, length) {
            const wanted = Math.max(0, Math.min(length, diskBytes - offset));
            const buffer = Buffer.alloc(wanted);
            for (let filled = 0; filled < wanted;) {
                const at = offset + filled;
                const within = at % clusterBytes;
                const part = Math.min(clusterBytes - within, wanted - filled);
                const cluster = tables.clusterAt(Math.floor(at / clusterBytes));
                if (cluster !== null && !cluster.zeros) {
                    const bytes = cluster.compressed
                        ? compressed(cluster)?.subarray(within, within + part)
                        : file.read(cluster.start + within, part);
                    // The last cluster of an image may be shorter, and is zeros from there.
                    if (bytes === undefined)
                        damaged = true;
                    else
                        buffer.set(bytes, filled);
                }
                filled += part;
            }
            return buffer;
        },
    };
}
function unpackCluster(file, { clusterBytes, compression }, { start, bytes }) {
    const packed = file.read(start, bytes);
    const limit = { maxOutputLength: clusterBytes };
    try {
        const unpacked = compression === 'zstd' ? disk_unzstd(packed, limit) : external_node_zlib_default().inflateRawSync(packed, limit);
        return unpacked.length === clusterBytes ? unpacked : null;
    }
    catch {
        return null;
    }
}
/** Only its sectors are known, and in the last one the next cluster's data may begin. */
function disk_unzstd(packed, limit) {
    const end = firstZstdFrameEnd(packed);
    return end === null ? new Uint8Array() : external_node_zlib_default().zstdDecompressSync(packed.subarray(0, end), limit);
}

;// CONCATENATED MODULE: ./src/size/qcow2/header.ts


const qcow2HeaderBytes = 112;
const qcow2_header_magic = 0x514649fb;
const incompatible = { externalData: 1n << 2n, compressionType: 1n << 3n, extendedL2: 1n << 4n };
const header_known = 31n;
const l1LimitBytes = 32 << 20;
/**
 * From an image's first bytes; null for any other file.
 *
 * @see https://www.qemu.org/docs/master/interop/qcow2.html
 */
function parseQcow2Header(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 8 || view.getUint32(0) !== qcow2_header_magic)
        return (0,verdict/* success */.kX)(null);
    const version = view.getUint32(4);
    // Version 1 was another format, and is of 2006.
    if (version !== 2 && version !== 3)
        return damagedQcow2(`its version is ${version}, not 2 or 3`);
    if (bytes.length < (version === 2 ? 72 : 104))
        return damagedQcow2('its header is cut off');
    const clusterBits = view.getUint32(20);
    if (clusterBits < 9 || clusterBits > 21)
        return damagedQcow2(`its clusters have 2^${clusterBits} bytes`);
    const features = version === 2 ? 0n : view.getBigUint64(72);
    if ((features & ~header_known) !== 0n)
        return damagedQcow2('it has features that are not known');
    const clusterBytes = 2 ** clusterBits;
    const wide = (at) => Number(view.getBigUint64(at));
    const hasType = (features & incompatible.compressionType) !== 0n && bytes.length > 104;
    const header = {
        clusterBytes,
        clusterBits,
        diskBytes: wide(24),
        l1Entries: view.getUint32(36),
        l1Start: wide(40),
        refcountTableStart: wide(48),
        refcountTableClusters: view.getUint32(56),
        snapshots: view.getUint32(60),
        compression: hasType && view.getUint8(104) === 1 ? 'zstd' : 'deflate',
        obstacle: obstacleOf(features, wide(8), view.getUint32(32)),
        l2EntryBytes: (features & incompatible.extendedL2) === 0n ? 8 : 16,
    };
    if (header.l1Entries * 8 > l1LimitBytes || header.diskBytes > 2 ** 52)
        return damagedQcow2('its disk is impossibly large');
    return (0,verdict/* success */.kX)(header);
}
function obstacleOf(features, backing, encryption) {
    if ((features & incompatible.externalData) !== 0n)
        return 'its data is in another file';
    if (backing !== 0)
        return 'the rest is in its backing file';
    if (encryption !== 0)
        return 'it is encrypted';
    return (features & incompatible.extendedL2) === 0n ? null : 'it has subclusters';
}
function damagedQcow2(what) {
    return (0,reader/* damagedFile */.G)('qcow2 image', what);
}

;// CONCATENATED MODULE: ./src/size/qcow2/occupancy.ts
const [free, whole, shared] = [0, 1, 2];
function occupancyOf(fileBytes, clusterBytes) {
    const owners = new Uint8Array(Math.ceil(fileBytes / clusterBytes));
    /** Where the compressed data that was seen in a cluster ends. */
    const sharedEnds = new Map();
    const take = (start, end, owner) => {
        for (let cluster = Math.floor(start / clusterBytes); cluster * clusterBytes < end; cluster++) {
            const before = owners[cluster] ?? whole;
            if (before !== free && (owner === whole || before === whole))
                return false;
            owners[cluster] = owner;
        }
        return true;
    };
    return {
        claim(start, bytes) {
            const end = Math.min(fileBytes, start + bytes);
            return start < end && take(start, end, whole) ? end - start : null;
        },
        claimShared(start, bytes) {
            const end = Math.min(fileBytes, start + bytes);
            if (start >= end || !take(start, end, shared))
                return null;
            let claimed = 0;
            for (let at = start; at < end;) {
                const cluster = Math.floor(at / clusterBytes);
                const stop = Math.min(end, (cluster + 1) * clusterBytes);
                // QEMU writes them in order: what begins before the end of another belongs to that.
                const from = Math.max(at, sharedEnds.get(cluster) ?? 0);
                claimed += Math.max(0, stop - from);
                sharedEnds.set(cluster, Math.max(stop, sharedEnds.get(cluster) ?? 0));
                at = stop;
            }
            return claimed;
        },
    };
}

;// CONCATENATED MODULE: ./src/size/qcow2/tables.ts


/** All tables of the second level: those of a disk of half a terabyte. */
const l2LimitBytes = 64 << 20;
const refcountTableLimitBytes = 8 << 20;
const offsetMask = 0x00fffffffffffe00n;
const [compressedBit, zeroBit] = [1n << 62n, 1n];
const tables_sectorBytes = 512;
function readQcow2Tables(file, header) {
    const { clusterBytes, l2EntryBytes } = header;
    const l2Starts = readOffsets(file, 'L1 table', header.l1Start, header.l1Entries, clusterBytes);
    if (!l2Starts.ok)
        return l2Starts;
    const count = (header.refcountTableClusters * clusterBytes) / 8;
    if (count * 8 > refcountTableLimitBytes)
        return damagedQcow2('its refcount table is too large');
    const blocks = readOffsets(file, 'refcount table', header.refcountTableStart, count, clusterBytes);
    if (!blocks.ok)
        return blocks;
    const used = l2Starts.value.filter((start) => start !== 0);
    if (new Set(used).size < used.length)
        return damagedQcow2('two L2 tables lie in one place');
    if (used.length * clusterBytes > l2LimitBytes)
        return damagedQcow2('it has too many L2 tables');
    const l2 = new Map();
    for (const start of used) {
        const bytes = file.read(start, clusterBytes);
        if (bytes.length < clusterBytes)
            return damagedQcow2('an L2 table reaches past its end');
        l2.set(start, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
    const clustersPerTable = clusterBytes / l2EntryBytes;
    return (0,verdict/* success */.kX)({
        l2Starts: l2Starts.value,
        refcountBlockStarts: blocks.value.filter((start) => start !== 0),
        clustersPerTable,
        clusterAt: (index) => {
            const table = l2.get(l2Starts.value[Math.floor(index / clustersPerTable)] ?? 0);
            if (table === undefined)
                return null;
            return clusterOf(table.getBigUint64((index % clustersPerTable) * l2EntryBytes), header);
        },
    });
}
/** A table of places in the file, each the start of a cluster. */
function readOffsets(file, what, start, count, clusterBytes) {
    if (start % clusterBytes !== 0)
        return damagedQcow2(`its ${what} begins within a cluster`);
    if (start + count * 8 > file.size)
        return damagedQcow2(`its ${what} reaches past its end`);
    const bytes = file.read(start, count * 8);
    if (bytes.length < count * 8)
        return damagedQcow2(`its ${what} could not be read whole`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = [];
    for (let at = 0; at < bytes.length; at += 8) {
        const offset = Number(view.getBigUint64(at) & offsetMask);
        if (offset % clusterBytes !== 0 || offset >= file.size)
            return damagedQcow2(`its ${what} leads outside`);
        starts.push(offset);
    }
    return (0,verdict/* success */.kX)(starts);
}
function clusterOf(entry, { clusterBits, clusterBytes }) {
    if ((entry & compressedBit) !== 0n) {
        const offsetBits = BigInt(62 - (clusterBits - 8));
        const start = Number(entry & ((1n << offsetBits) - 1n));
        const sectors = Number((entry & (compressedBit - 1n)) >> offsetBits) + 1;
        const bytes = sectors * tables_sectorBytes - (start % tables_sectorBytes);
        return { start, bytes, compressed: true, zeros: false };
    }
    const start = Number(entry & offsetMask);
    const zeros = (entry & zeroBit) !== 0n;
    return start === 0 ? null : { start, bytes: clusterBytes, compressed: false, zeros };
}

;// CONCATENATED MODULE: ./src/size/qcow2/qcow2-tree.ts










/** Above, an image is one leaf. */
const qcow2_tree_clusterLimit = 1 << 26;
/**
 * The size tree of a qcow2 image: the bytes that each partition's clusters take in it, and the
 * image's own tables. The view `disk` is what a guest sees, by partition and file. Null for any
 * other file.
 */
function qcow2SizeTree(name, file) {
    const parsed = parseQcow2Header(file.read(0, qcow2HeaderBytes));
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return (0,verdict/* success */.kX)(null);
    const header = parsed.value;
    const obstacle = header.compression === 'zstd' && !hasZstd
        ? 'this Node.js cannot unpack its clusters'
        : header.obstacle;
    const note = ['qcow2', ...(obstacle === null ? [] : [obstacle])].join('; ');
    if (file.size / header.clusterBytes > qcow2_tree_clusterLimit)
        return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size, note));
    const tables = readQcow2Tables(file, header);
    if (!tables.ok)
        return tables;
    const occupancy = occupancyOf(file.size, header.clusterBytes);
    const own = claimTables(occupancy, header, tables.value);
    if (!own.ok)
        return own;
    const readable = obstacle === null;
    const disk = qcow2Disk(file, header, tables.value);
    const partitions = readable ? parsePartitions(disk) : (0,verdict/* success */.kX)(null);
    if (!partitions.ok)
        return partitions;
    const data = claimClusters(occupancy, header, tables.value, partitions.value);
    if (!data.ok)
        return data;
    const known = [...own.value, ...data.value];
    const rest = file.size - known.reduce((sum, { bytes }) => sum + bytes, 0);
    const unused = `(${header.snapshots > 0 ? 'snapshots and unused clusters' : 'unused clusters'})`;
    const tablesAndRest = [...own.value, { name: unused, kind: 'unattributed', bytes: rest }];
    const node = {
        name,
        kind: 'artifact',
        bytes: file.size,
        children: [
            ...data.value,
            (0,folders/* sumOf */.X)('(qcow2)', 'unattributed', tablesAndRest.filter(({ bytes }) => bytes > 0)),
        ],
        note,
    };
    if (!readable)
        return (0,verdict/* success */.kX)(node);
    const seen = diskView(disk);
    if (disk.isDamaged())
        return damagedQcow2('a cluster of its disk cannot be unpacked');
    return seen.ok ? (0,verdict/* success */.kX)({ ...node, views: [seen.value] }) : seen;
}
function diskView(disk) {
    const files = fileSystemSizeTree('disk', disk);
    if (!files.ok)
        return files;
    const tree = files.value === null ? diskSizeTree('disk', disk) : (0,verdict/* success */.kX)(files.value);
    if (!tree.ok)
        return tree;
    return (0,verdict/* success */.kX)({ ...(tree.value ?? { name: 'disk', bytes: disk.size }), kind: 'view' });
}
function claimTables(occupancy, header, { l2Starts, refcountBlockStarts }) {
    const { clusterBytes, l1Start, l1Entries, refcountTableStart, refcountTableClusters } = header;
    const l1Bytes = Math.ceil((l1Entries * 8) / clusterBytes) * clusterBytes;
    const tables = [
        ['header', [0], clusterBytes],
        ['L1 table', l1Bytes === 0 ? [] : [l1Start], l1Bytes],
        ['L2 tables', l2Starts.filter((start) => start !== 0), clusterBytes],
        [
            'refcount table',
            refcountTableClusters === 0 ? [] : [refcountTableStart],
            refcountTableClusters * clusterBytes,
        ],
        ['refcount blocks', refcountBlockStarts, clusterBytes],
    ];
    const nodes = [];
    for (const [name, starts, bytes] of tables) {
        let sum = 0;
        for (const start of starts) {
            const claimed = occupancy.claim(start, bytes);
            if (claimed === null)
                return damagedQcow2(`its ${name} lies where something else is`);
            sum += claimed;
        }
        nodes.push({ name: `(${name})`, kind: 'unattributed', bytes: sum });
    }
    return (0,verdict/* success */.kX)(nodes);
}
/** Bytes in the image by partition; `data` where the disk has none. */
function claimClusters(occupancy, { clusterBytes }, tables, partitions) {
    const sums = new Map((partitions ?? []).map((partition) => [partition, 0]));
    const { l2Starts, clustersPerTable } = tables;
    let outside = 0;
    for (const [table, start] of l2Starts.entries()) {
        if (start === 0)
            continue;
        for (let index = table * clustersPerTable; index < (table + 1) * clustersPerTable; index++) {
            const cluster = tables.clusterAt(index);
            if (cluster === null)
                continue;
            const bytes = cluster.compressed
                ? occupancy.claimShared(cluster.start, cluster.bytes)
                : occupancy.claim(cluster.start, cluster.bytes);
            if (bytes === null || (!cluster.compressed && cluster.start % clusterBytes !== 0))
                return damagedQcow2(`cluster ${index} of its disk lies where something else is`);
            let left = bytes;
            const at = index * clusterBytes;
            for (const [partition, sum] of sums) {
                const share = cluster.compressed
                    ? ownsStart(partition, at, bytes)
                    : overlap(partition, at, bytes);
                if (share > 0)
                    sums.set(partition, sum + share);
                left -= share;
            }
            outside += left;
        }
    }
    const nodes = Array.from(sums, ([partition, bytes]) => {
        return { name: partitionName(partition), kind: 'partition', bytes, note: partition.note };
    });
    if (partitions === null)
        return (0,verdict/* success */.kX)([{ name: 'data', kind: 'part', bytes: outside }]);
    if (outside > 0)
        nodes.push({ name: outsidePartitions, kind: 'unattributed', bytes: outside });
    return (0,verdict/* success */.kX)(nodes);
}
function overlap({ start, bytes }, from, length) {
    return Math.max(0, Math.min(start + bytes, from + length) - Math.max(start, from));
}
/** Compressed bytes have no place in the cluster: they are the partition's where that begins. */
function ownsStart({ start, bytes }, at, length) {
    return at >= start && at < start + bytes ? length : 0;
}

;// CONCATENATED MODULE: ./src/size/readers.ts











/**
 * The formats that are cut up, each told by its magic; the first that knows a file reads it. A boot
 * sector's mark is in a bzImage too, so that disks come after it.
 */
const readers_readers = [
    elfFileSizeTree,
    bzImageSizeTree,
    qcow2SizeTree,
    initramfsSizeTree,
    tarSizeTree,
    arSizeTree,
    fileSystemSizeTree,
    diskSizeTree,
    // No magic: known by its name alone.
    (name, file) => (name === bootfsName ? bootfsSizeTree(name, file) : (0,verdict/* success */.kX)(null)),
];
/**
 * The tree of one file, a single leaf for one of no format that is known here. A link map that is
 * beside it tells the objects of an ELF file.
 */
function fileSizeTree(name, file, linkMap = null) {
    for (const read of readers_readers) {
        const tree = read(name, file, linkMap);
        if (!tree.ok)
            return tree;
        if (tree.value !== null)
            return (0,verdict/* success */.kX)(tree.value);
    }
    return (0,verdict/* success */.kX)((0,reader/* leafOf */.e)(name, file.size));
}

;// CONCATENATED MODULE: ./src/size/lines.ts
const lines_chunkBytes = 1 << 20;
/** Of a line longer than this only a part is kept: no such line means anything here. */
const lineLimit = 1 << 16;
/** The lines of a text file, read piece by piece: a link map has some 20 MB. */
function* linesOf(file) {
    const decoder = new TextDecoder();
    let rest = '';
    for (let offset = 0; offset < file.size; offset += lines_chunkBytes) {
        const text = rest + decoder.decode(file.read(offset, lines_chunkBytes), { stream: true });
        const lines = text.split('\n');
        rest = (lines.pop() ?? '').slice(0, lineLimit);
        yield* lines;
    }
    if (rest !== '')
        yield rest;
}
/** The text of a file as a whole; null for one of more than `limitBytes`. */
function textOf(file, limitBytes) {
    return file.size > limitBytes ? null : new TextDecoder().decode(file.read(0, file.size));
}

;// CONCATENATED MODULE: ./src/size/link-map.ts
const heading = 'Linker script and memory map';
const outputSection = /^([^\s(]+)(?:\s+0x[\da-f]+\s+0x[\da-f]+(?: load address 0x[\da-f]+)?)?$/;
const place = /^\s+0x([\da-f]+)\s+0x([\da-f]+)(?: load address 0x[\da-f]+)?$/;
const inputSection = /^ (\S+)\s+0x([\da-f]+)\s+0x([\da-f]+)(?: (.*))?$/;
const inputPlace = /^\s+0x([\da-f]+)\s+0x([\da-f]+) (.*)$/;
const outputFile = /^OUTPUT\((.+) [^ )]+\)$/;
/**
 * Sections that the linker makes. The map gives them to whichever input file comes first, which has
 * nothing to do with them.
 */
const madeByLinker = /^\.(dynsym|dynstr|dynamic|interp|(gnu\.)?hash|gnu\.version(_[dr])?|i?got(\.plt)?|i?plt(\.[a-z]+)?|rela?\..*|relr\.dyn|eh_frame_hdr|sframe|note\.gnu\.build-id)$/;
/**
 * Reads the map that GNU ld writes with -Map. Null for any other text: another linker's map, a
 * System.map. What was discarded stands before the heading and outside of every output section.
 *
 * Sizes in the map do not add up: a section of strings that was merged away keeps its old size and
 * shares its address with the next. So each input section reaches to the start of the next at most.
 */
function parseLinkMap(lines) {
    let output = null;
    let inMap = false;
    let open = null;
    /** A name so long that its place stands on the next line. */
    let dangling = null;
    const sections = [];
    for (const line of lines) {
        if (!inMap) {
            inMap = line === heading;
            continue;
        }
        if (dangling !== null) {
            const { name, isOutput } = dangling;
            dangling = null;
            const found = (isOutput ? place : inputPlace).exec(line);
            if (found !== null) {
                const [, at = '', size = '', file = ''] = found;
                if (isOutput)
                    open = new link_map_SectionInMaking(name, at, size);
                else
                    open?.add(name, at, size, file);
                continue;
            }
        }
        if (line.startsWith(' ')) {
            const found = inputSection.exec(line);
            if (found !== null)
                open?.add(found[1] ?? '', found[2] ?? '', found[3] ?? '', found[4] ?? '');
            else if (/^ \S+$/.test(line))
                dangling = { name: line.slice(1), isOutput: false };
            continue;
        }
        if (line === '' || line.startsWith('LOAD '))
            continue;
        output ??= outputFile.exec(line)?.[1] ?? null;
        const name = outputSection.exec(line)?.[1];
        if (name === undefined)
            continue;
        if (open !== null)
            sections.push(open.finish());
        const [, at, size] = place.exec(line.slice(name.length)) ?? [];
        open = at === undefined || size === undefined ? null : new link_map_SectionInMaking(name, at, size);
        if (open === null)
            dangling = { name, isOutput: true };
    }
    if (open !== null)
        sections.push(open.finish());
    return inMap ? { output, sections } : null;
}
/** Shares out one output section while its lines are read, in the order of their addresses. */
class link_map_SectionInMaking {
    #objects = new Map();
    #stretches = [];
    #linkerBytes = 0;
    #last = { offset: 0, size: 0, file: '', isTable: false };
    #name;
    #address;
    #size;
    constructor(name, at, size) {
        this.#name = name;
        this.#address = BigInt(`0x${at}`);
        this.#size = Number.parseInt(size, 16);
    }
    add(input, at, size, file) {
        const offset = Number(BigInt(`0x${at}`) - this.#address);
        if (offset < this.#last.offset || offset > this.#size)
            return;
        const length = Number.parseInt(size, 16);
        if (length === 0)
            return;
        this.#settle(offset);
        // A filler may be followed by its pattern, where else a file's name stands.
        const owner = input === '*fill*' ? '' : file;
        this.#last = { offset, size: length, file: owner, isTable: madeByLinker.test(input) };
    }
    finish() {
        this.#settle(this.#size);
        this.#last = { offset: this.#size, size: 0, file: '', isTable: false };
        return {
            name: this.#name,
            size: this.#size,
            objects: this.#objects,
            stretches: this.#stretches,
            linkerBytes: this.#linkerBytes,
        };
    }
    /** The input section before `end` is known in full now. */
    #settle(end) {
        const { offset, size, file, isTable } = this.#last;
        const bytes = Math.min(size, end - offset);
        // `linker stubs` stands where a file's name does.
        if (bytes <= 0 || file === '')
            return;
        if (isTable || file === 'linker stubs') {
            this.#linkerBytes += bytes;
            this.#addStretch(offset, offset + bytes, '');
        }
        else {
            this.#objects.set(file, (this.#objects.get(file) ?? 0) + bytes);
            this.#addStretch(offset, offset + bytes, file);
        }
    }
    #addStretch(start, end, file) {
        const last = this.#stretches.at(-1);
        if (last?.file === file)
            last.end = end;
        else
            this.#stretches.push({ start, end, file });
    }
}

;// CONCATENATED MODULE: ./src/size/manifest/guest-files.ts
/** The files in the size tree of a file system, without what belongs to no file. */
function guestFilesOf(tree) {
    const files = [];
    const walk = (node, path) => {
        const { kind, bytes, children } = node;
        if (children !== undefined) {
            if (kind !== 'unattributed')
                for (const child of children)
                    walk(child, `${path}/${child.name}`);
        }
        else if (kind === 'file' || kind === 'symlink' || kind === 'directory')
            files.push({ path, kind, bytes });
    };
    walk(tree, '');
    return files;
}

;// CONCATENATED MODULE: ./src/size/manifest/origin.ts

/** Folders of the system; a tree of sources may lie in `/opt`, so that one is looked at last. */
const origin_system = /^\/(usr|lib|lib64|etc|nix|gnu)\//;
/**
 * Which part of an OSv build a file of the host comes from: `apps/…` or `modules/…` by name,
 * `kernel` for what the kernel's build left in its folder, `tree` for other files of the sources,
 * `host` for files of the system, `outside` for the rest.
 */
function originOf(file) {
    // A place of the host that the build names later, as in `%(libgcc_s_dir)s/libgcc_s.so.1`.
    if (file.startsWith('%('))
        return 'host';
    // Relative to the build folder, as in `build/release.x64`: `../../static` is the tree's.
    const inTree = posix_default().isAbsolute(file) ? null : posix_default().join('build', 'any', file);
    if (inTree !== null && !inTree.startsWith('../')) {
        const parts = inTree.split('/');
        const isBuilt = parts[0] === 'build';
        // Modules that are part of the kernel's sources are built in its build folder.
        return partAt(parts, isBuilt ? 2 : 0) ?? (isBuilt ? 'kernel' : 'tree');
    }
    if (origin_system.test(file))
        return 'host';
    // The last such folder counts: where the tree lies is not known.
    const parts = posix_default().normalize(file).split('/');
    for (let start = parts.length - 3; start >= 0; start--) {
        const part = partAt(parts, start);
        if (part !== null)
            return part;
    }
    return file.startsWith('/opt/') ? 'host' : 'outside';
}
function partAt(parts, start) {
    const [folder, name, rest] = parts.slice(start, start + 3);
    if (folder !== 'apps' && folder !== 'modules')
        return null;
    return name === undefined || name === '' || rest === undefined ? null : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./src/size/manifest/by-module.ts




/** Files that no line of the manifest names. */
const unnamed = '(not in the manifest)';
/**
 * The view of a file system image by the modules that its files came from: `apps/native-example`,
 * `kernel`, `host`; what belongs to no file stays as it is.
 */
function modulesView(image, manifest) {
    const originAt = originsOf(manifest);
    const byModule = new Map();
    for (const file of guestFilesOf(image)) {
        // Folders have no bytes, and stand on several lines.
        if (file.kind === 'directory')
            continue;
        const module = originAt(file.path);
        const members = byModule.get(module);
        if (members === undefined)
            byModule.set(module, [file]);
        else
            members.push(file);
    }
    const modules = [...byModule]
        .sort(([a], [b]) => (0,size_paths/* compareText */.n6)(a, b))
        .map(([module, members]) => {
        const placed = members.map(({ path, kind, bytes }) => {
            const parts = path.split('/').filter((part) => part !== '');
            return { folders: parts.slice(0, -1), node: { name: parts.at(-1) ?? path, kind, bytes } };
        });
        return (0,folders/* sumOf */.X)(module, module === unnamed ? 'unattributed' : 'module', (0,folders/* foldersOf */.p)(placed));
    });
    const rest = (image.children ?? []).filter(({ kind }) => kind === 'unattributed');
    return (0,folders/* sumOf */.X)('modules', 'view', [...modules, ...rest]);
}
/**
 * Finds the line for a path of the guest: its own, or the nearest folder's above it. Of lines for
 * one path the last counts, as in OSv's image writers. Links made by the manifest count for the
 * module of the line before them, as the lines of a module stand together.
 */
function originsOf(manifest) {
    const files = new Map();
    const folders = new Map();
    let latest = 'tree';
    for (const { guest, host, isFolder } of manifest) {
        if (host !== null)
            latest = originOf(host);
        (isFolder ? folders : files).set(guest, latest);
    }
    return (guestPath) => {
        const own = files.get(guestPath);
        if (own !== undefined)
            return own;
        for (let at = guestPath; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
            const folder = folders.get(at);
            if (folder !== undefined)
                return folder;
        }
        return folders.get('/') ?? unnamed;
    };
}

;// CONCATENATED MODULE: ./src/size/manifest/manifest.ts

/**
 * Reads `usr.manifest`: lines of `/guest/path: host/path`, with `->target` for a link, `!` before a
 * link of the host that stays one, a folder by `/**` on both sides, and `/&/rest: folder/&` for a
 * path that both share. A line that says nothing of this kind is left out.
 */
function parseManifest(text) {
    const entries = [];
    for (const line of text.split('\n')) {
        const entry = parseLine(line.trim());
        if (entry !== null)
            entries.push(entry);
    }
    return entries;
}
function parseLine(line) {
    if (line === '' || line.startsWith('#') || line.startsWith('['))
        return null;
    const colon = line.indexOf(': ');
    if (colon === -1)
        return null;
    const guest = line.slice(0, colon).trim();
    const host = line.slice(colon + 2).trim();
    if (host.startsWith('->'))
        return entryOf(guest, null, false);
    const file = host.startsWith('!') ? host.slice(1) : host;
    if (guest.endsWith('/**') && file.endsWith('/**'))
        return entryOf(guest.slice(0, -3), file.slice(0, -3), true);
    const shared = guest.indexOf('/&/');
    if (shared !== -1 && file.endsWith('/&')) {
        const rest = guest.slice(shared + 3);
        return entryOf(`${guest.slice(0, shared)}/${rest}`, file.slice(0, -1) + rest, false);
    }
    return entryOf(guest, file, false);
}
function entryOf(guest, host, isFolder) {
    const absolute = posix_default().normalize(`/${guest}`);
    const end = absolute.length > 1 && absolute.endsWith('/') ? -1 : undefined;
    return { guest: absolute.slice(0, end), host, isFolder };
}

;// CONCATENATED MODULE: ./src/size/views.ts






/** Far above the map of any kernel; what is larger is not read, and gives no view. */
const mapLimitBytes = 256 << 20;
/** Far above the manifest of any image, which is held in memory as a whole. */
const manifestLimitBytes = 64 << 20;
/** What `ld -Map` wrote of a file's link; null for another linker's map, or without one. */
async function readLinkMap({ linkMap, }) {
    if (linkMap === undefined)
        return null;
    return (0,ranges/* withByteRanges */.JG)(linkMap, (ranges) => ranges.size > mapLimitBytes ? null : parseLinkMap(linesOf(ranges)));
}
/**
 * The tree of a file with the other ways to cut it up that the manifests beside it allow; where one
 * gives nothing, a note says why. Rejects with the system's error when one cannot be read.
 */
async function readViews(tree, files) {
    const views = [];
    const notes = tree.note === undefined ? [] : [tree.note];
    if (tree.children !== undefined && files.manifest !== undefined) {
        const text = await readManifest(files.manifest);
        if (text === null)
            notes.push(`no modules: ${views_tooLarge(files.manifest)}`);
        else
            views.push(modulesView(tree, parseManifest(text)));
    }
    if (files.packages !== undefined) {
        const packages = await readPackages(files.packages);
        if (typeof packages === 'string')
            notes.push(`no packages: ${packages}`);
        else
            views.push(packages);
    }
    const all = [...views, ...(tree.views ?? [])];
    return {
        ...tree,
        ...(all.length === 0 ? {} : { views: all }),
        ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    };
}
/** The view of an image's packages, or why there is none. */
async function readPackages(file) {
    const text = await readManifest(file);
    if (text === null)
        return views_tooLarge(file);
    // What checks its JSON takes longer to load than most files to measure.
    const { packagesView } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(704)]).then(__webpack_require__.bind(__webpack_require__, 92704));
    return packagesView(text) ?? `${external_node_path_default().basename(file)} is no manifest of mkosi in JSON with sizes`;
}
async function readManifest(file) {
    return (0,ranges/* withByteRanges */.JG)(file, (ranges) => textOf(ranges, manifestLimitBytes));
}
function views_tooLarge(file) {
    return `${external_node_path_default().basename(file)} is above ${manifestLimitBytes >> 20} MiB`;
}

;// CONCATENATED MODULE: ./src/size/measure.ts






/** Measures files; fails for one that cannot be read, and for one that is damaged. */
async function readSizeTree(files, options = {}) {
    const nodes = [];
    for (const file of files) {
        const node = await readFileTree(file, options);
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
    return {
        tree: (0,folders/* sumOf */.X)('image', 'image', artifacts),
        totals: Object.fromEntries(totals),
        image,
    };
}
async function readFileTree(file, { compress = false }) {
    const { name, path } = file;
    try {
        const linkMap = await readLinkMap(file);
        const tree = await (0,ranges/* withByteRanges */.JG)(path, (ranges) => fileSizeTree(name, ranges, linkMap));
        if (tree.ok) {
            const compressedBytes = compress && file.role !== 'elf' ? await compressedSize(path) : null;
            const node = await readViews(tree.value, file);
            return (0,verdict/* success */.kX)({ ...node, ...(compressedBytes === null ? {} : { compressedBytes }) });
        }
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

/***/ 63501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readableNames)
/* harmony export */ });
/* unused harmony export demangle */
/* harmony import */ var _host_tool_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65018);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76485);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58777);



/** C++ (Itanium) and Rust; one line each. */
const mangled = /^(_Z|___Z|_R)[\x21-\x7e]+$/;
/** What a report shows at most; more would only swell its record. */
const shownLimit = 200;
const nameLimit = 50_000;
const limits = { timeoutMs: 10_000, outputBytes: 16 << 20 };
/**
 * Readable names of the symbols that reports show: the largest of a tree, the largest changes, and
 * what made sections change.
 * The mangled name stays what a symbol is told by. None without `c++filt` of the binutils.
 */
function readableNames(tree, delta, largestLimit = shownLimit) {
    const largest = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(tree, '')
        .filter(({ node }) => node.kind === 'symbol' && mangled.test(node.name))
        .sort((a, b) => b.node.bytes - a.node.bytes)
        .slice(0, largestLimit)
        .map(({ node }) => node.name);
    const changed = [delta?.changes ?? [], delta?.memory?.changes ?? []]
        .flatMap((changes) => changes.slice(0, shownLimit))
        .map(({ path }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(path.slice(path.lastIndexOf('/') + 1)));
    const causes = (delta === null ? [] : (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .causesTold */ .AL)(delta, _causes_js__WEBPACK_IMPORTED_MODULE_1__/* .shownCauses */ .an)).flatMap(symbolsIn);
    const others = [...changed, ...causes].filter((name) => mangled.test(name));
    return demangle([...new Set([...largest, ...others])].slice(0, nameLimit));
}
function symbolsIn({ kind, name, parts = [] }) {
    return kind === 'symbol' ? [name] : parts.flatMap(symbolsIn);
}
/** One run for all names; those that stay as they are, are left out. */
function demangle(names) {
    if (names.length === 0)
        return {};
    const output = (0,_host_tool_output_js__WEBPACK_IMPORTED_MODULE_0__/* .toolOutput */ .W)(['c++filt'], limits, Buffer.from(`${names.join('\n')}\n`));
    if (output.kind !== 'output')
        return {};
    const lines = output.bytes.toString().split('\n');
    const pairs = names.map((name, index) => [name, withoutHashes(name, lines[index] ?? name)]);
    return Object.fromEntries(pairs.filter(([name, readable]) => readable !== name));
}
/** Rust's names hold hashes of their crates, which say nothing to people. */
function withoutHashes(name, readable) {
    return name.startsWith('_R')
        ? readable.replace(/\[[0-9a-f]+\](?=::)/g, '')
        : readable.replace(/::h[0-9a-f]{16}$/, '');
}


/***/ }),

/***/ 71713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ mergeNamesakes)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75501);


/**
 * Makes names unique among siblings by adding namesakes up, as for sections of one name in an object
 * file: a path then names one node, whatever order the sections are in.
 */
function mergeNamesakes(nodes) {
    const merged = new Map();
    for (const node of nodes) {
        const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .siblingKey */ .w$)(node);
        const namesake = merged.get(key);
        merged.set(key, namesake === undefined ? node : addUp(namesake, node));
    }
    return merged.size === nodes.length ? nodes : [...merged.values()];
}
function addUp(a, b) {
    const bytes = a.bytes + b.bytes;
    const memoryBytes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(a) + (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(b);
    const { name, kind } = a;
    const sum = { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }) };
    if (a.children === undefined && b.children === undefined)
        return sum;
    return { ...sum, children: mergeNamesakes([...childrenOrRest(a), ...childrenOrRest(b)]) };
}
function childrenOrRest(node) {
    if (node.children !== undefined)
        return node.children;
    if (node.bytes === 0 && (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(node) === 0)
        return [];
    // Of a section without symbols; else of a file that has the name of a folder.
    const name = node.kind === 'section' ? '(no symbol)' : '(content)';
    return [{ ...node, name, kind: 'unattributed' }];
}


/***/ }),

/***/ 43497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ patternCovers),
/* harmony export */   b: () => (/* binding */ nodesMatching)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

/** Whether `*` in a segment stands for any part of a name; in time of at most pattern × name. */
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
            // Only the last star need give way: the earlier ones have the shortest text that does.
            at = star + 1;
            from = ++restart;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}
/**
 * The nodes below `root` that a pattern means, in order of the tree: `*` stands for any part of a
 * name, `**` for any number of levels. A path that is a node's own means that node alone. Views are
 * entered only where the pattern names them, lest their bytes be met twice.
 */
function nodesMatching(root, pattern, { rests = true } = {}) {
    const exact = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, pattern);
    if (exact !== undefined)
        return [{ path: pattern, node: exact }];
    if (!pattern.includes('*'))
        return [];
    const segments = segmentsOf(pattern);
    const found = [];
    // Positions in the pattern that are open before the children of a node, each only once.
    const walk = (node, path, open) => {
        const literal = new Set([...open].map((position) => segments[position]));
        const views = (node.views ?? []).filter(({ name }) => literal.has(name));
        for (const child of [...(node.children ?? []), ...views]) {
            const isLeftOut = !rests && child.kind === 'unattributed';
            const entered = isLeftOut ? withBracket(open, segments) : open;
            const next = stepInto(child.name, entered, segments);
            const after = withSkipped(next, segments);
            const childPath = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(path, child.name);
            if (next.has(segments.length) || endsOpen(entered, segments))
                found.push({ path: childPath, node: child });
            after.delete(segments.length);
            if (after.size > 0)
                walk(child, childPath, after);
        }
    };
    walk(root, '', withSkipped(new Set([0]), segments));
    return found;
}
function withBracket(positions, segments) {
    return new Set([...positions].filter((position) => segments[position]?.startsWith('(')));
}
/** Whether a pattern means the node of this path, were it there and no rest. */
function patternCovers(pattern, path) {
    const segments = segmentsOf(pattern);
    let open = withSkipped(new Set([0]), segments);
    let isMet = false;
    for (const name of path.split('/').map(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)) {
        const next = stepInto(name, open, segments);
        isMet = next.has(segments.length) || endsOpen(open, segments);
        open = withSkipped(next, segments);
    }
    return isMet;
}
/** Several `**` in a row are one. */
function segmentsOf(pattern) {
    return pattern
        .split('/')
        .map(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .ZC)
        .filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**');
}
/** The positions that are open behind a name. */
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
/** `**` stands for no level too. */
function withSkipped(positions, segments) {
    const all = new Set(positions);
    for (const position of positions)
        if (segments[position] === '**')
            all.add(position + 1);
    return all;
}
/** A `**` at the end means everything below. */
function endsOpen(positions, segments) {
    const last = segments.length - 1;
    return segments[last] === '**' && positions.has(last);
}


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ damagedFile),
/* harmony export */   e: () => (/* binding */ leafOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);

/** A file that contradicts itself: the build left it so, or a copy was cut. */
function damagedFile(format, what) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('build-failed', `damaged ${format}: ${what}`, {
        hint: 'A cut download or a full disk leaves such files.',
    });
}
/** A file as one leaf, with a word on why there is no more. */
function leafOf(name, bytes, note) {
    return { name, kind: 'artifact', bytes, ...(note === undefined ? {} : { note }) };
}


/***/ }),

/***/ 67492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ pairClones),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   rn: () => (/* binding */ unnumberedName)
/* harmony export */ });
/** Copies that stand for the function itself; `.cold` and `.part` are pieces beside it. */
const clones = /\.(constprop|isra|llvm|lto_priv|localalias)(\.[0-9]+)?(?=\.|$)/g;
const numbers = /\.(constprop|isra|llvm|lto_priv|localalias|part|cold)\.[0-9]+(?=\.|$)/g;
/**
 * Pairs symbols that are only on one side, each side in its order: `foo.constprop.0` is
 * `foo.constprop.1`, and `foo` became `foo.isra.0` where no other symbol may have. What compilers
 * number changes with every build; kept apart, such a symbol would be removed and added.
 */
function pairClones(removed, added) {
    if (removed.length === 0 || added.length === 0)
        return [];
    const pairs = [];
    const paired = new Set();
    const numbered = [removed, added].map((nodes) => nodes.filter(({ name }) => hasDot(name)));
    const pair = (sides, key, renamed) => {
        const keys = new Set(numbered.flatMap((nodes) => nodes.map(({ name }) => key(name))));
        const [before, after] = sides.map((nodes) => byKey(nodes, key, keys));
        for (const [name, old] of before ?? []) {
            const now = after?.get(name) ?? [];
            if (renamed && (old.length !== 1 || now.length !== 1))
                continue;
            for (const [index, one] of old.entries()) {
                const other = now[index];
                if (other === undefined)
                    break;
                pairs.push({ before: one, after: other, renamed });
                paired.add(one).add(other);
            }
        }
    };
    // Where only a number differs both have one.
    pair(numbered, unnumberedName, false);
    const left = [removed, added].map((nodes) => nodes.filter((node) => !paired.has(node)));
    pair(left, foldedName, true);
    return pairs;
}
/** Hardly any name has one: looking for it is faster than the search that it spares. */
function hasDot(name) {
    return name.includes('.');
}
/** A symbol's name without what changes with every build: `foo.isra` of `foo.isra.0`. */
function unnumberedName(name) {
    return hasDot(name) ? name.replace(numbers, '.$1') : name;
}
/** A symbol's name without what the compiler added: `foo` of `foo.isra.0`. */
function foldedName(name) {
    return hasDot(name) ? unnumberedName(name.replace(clones, '')) : name;
}
/** Those with one of the keys: what no compiler renamed has none of them. */
function byKey(nodes, keyOf, keys) {
    const groups = new Map();
    for (const node of nodes) {
        if (node.kind !== 'symbol' || node.children !== undefined)
            continue;
        const key = keyOf(node.name);
        if (!keys.has(key))
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [node]);
        else
            group.push(node);
    }
    return groups;
}


/***/ }),

/***/ 88420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   R1: () => (/* binding */ mayExcuse),
/* harmony export */   Rh: () => (/* binding */ waiversOf),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ud: () => (/* binding */ listWaivers)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43497);

/** `today` is a date like 2026-12-31, which compares as text. */
function isExpired({ until }, today) {
    return today > until;
}
/** Those of a budget, named as it is written in the profile or as the node that it is about. */
function waiversOf(waivers, written, path) {
    return waivers.filter((waiver) => concerns(waiver, { path, pattern: written }));
}
/**
 * All waivers as the reports show them, those that no budget needs too; without those of earlier
 * commits that have ended and are not missed.
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
    // A commit keeps its trailer for ever: one that has ended is told of where it is missed.
    return all.filter(({ earlier, expired, needed }) => earlier !== true || !expired || needed);
}
/** Whether a waiver is for this budget, by its own path or by the pattern that it is written as. */
function concerns(waiver, { path, pattern }) {
    return waiver.path === path || waiver.path === pattern;
}
/** Growth counts from the merge base, which has all that earlier commits were excused for. */
function mayExcuse({ earlier }, { kind, per }) {
    return earlier !== true || kind !== 'growth' || per === 'release';
}
/** Of a pattern, only nodes that break it are told; a waiver may be for another. */
function isWithin(path, pattern) {
    return pattern !== undefined && (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternCovers */ .J)(pattern, path);
}
const dayMs = 86_400_000;
/** In whole days; NaN where one is no date. */
function daysBetween(from, until) {
    return Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
}


/***/ })

};
