export const id = 370;
export const ids = [370];
export const modules = {

/***/ 61587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l8: () => (/* binding */ recordedDate),
  XO: () => (/* binding */ recordedSlowness),
  eZ: () => (/* binding */ replay),
  tZ: () => (/* binding */ replayEvents),
  S1: () => (/* binding */ timelineEntry),
  lx: () => (/* binding */ timelineHeader),
  S0: () => (/* binding */ untimedEvents)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/console/clock/recorded-event.ts

const at = { atMs: schemas/* number */.aig() };
const share = schemas/* object */.Ikc({ ms: schemas/* number */.aig(), ranMs: schemas/* number */.aig(), waitedMs: schemas/* number */.aig() });
const answer = schemas/* object */.Ikc({
    status: schemas/* number */.aig().nullable(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    body: schemas/* string */.YjP(),
});
/** An event as it is stored in a recording. */
const recordedEventSchema = schemas/* discriminatedUnion */.gMt('type', [
    /** The bytes themselves are in the log. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('bytes'), ...at, bytes: schemas/* int */.Whr().min(0) }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('qmp'), ...at, event: schemas/* string */.YjP(), reason: schemas/* string */.YjP().nullable() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('answer'),
        ...at,
        key: schemas/* string */.YjP().optional(),
        index: schemas/* int */.Whr().min(0),
        answer,
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('sent'), ...at, text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('vmm-output'), ...at, line: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('ended'),
        ...at,
        exitCode: schemas/* number */.aig().nullable(),
        signal: schemas/* string */.YjP().nullable(),
        oomKill: schemas/* boolean */.zMY().exactOptional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('clock'),
        ...at,
        pace: schemas/* object */.Ikc({ total: share, silent: share, stopped: schemas/* literal */.euz(true).exactOptional() })
            .exactOptional(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('log-end'), ...at }),
]);
/** The first line of a recording. Only `timeline` says whether the rest can be read. */
const recordingHeaderSchema = schemas/* object */.Ikc({
    timeline: schemas/* unknown */.L5J(),
    /** Date (UTC) of the boot. */
    date: schemas/* string */.YjP().optional().catch(undefined),
    /** Factor by which default limits were stretched. */
    slowness: schemas/* number */.aig().min(1).optional().catch(undefined),
});

;// CONCATENATED MODULE: ./src/console/clock/timeline.ts

const formatVersion = 1;
/**
 * Records when each piece of console output arrived, and all other events, as JSON lines beside the
 * raw log. A stored log thus gets the same verdict as the live console, time limits included.
 */
function timelineHeader(date, slowness = 1) {
    const stretched = slowness === 1 ? {} : { slowness };
    return `${JSON.stringify({ timeline: formatVersion, date, ...stretched })}\n`;
}
function headerOf(recording) {
    try {
        const [header = ''] = recording.split('\n', 1);
        return recordingHeaderSchema.safeParse(JSON.parse(header)).data;
    }
    catch {
        return undefined;
    }
}
/** The date (UTC) of the recording; undefined if the header has none. */
function recordedDate(recording) {
    return headerOf(recording)?.date;
}
/** The factor by which default limits were stretched during the recording. */
function recordedSlowness(recording) {
    return headerOf(recording)?.slowness ?? 1;
}
/** One line of the recording; console bytes are recorded as a count. */
function timelineEntry(event) {
    const shown = event.type === 'bytes' ? { ...event, bytes: event.bytes.length } : event;
    return `${JSON.stringify(shown)}\n`;
}
/** Joins a raw log with its recording; undefined if the recording is foreign or damaged. */
function replayEvents(log, recording) {
    if (headerOf(recording)?.timeline !== formatVersion)
        return undefined;
    const [, ...entries] = recording.split('\n').filter((line) => line !== '');
    try {
        let offset = 0;
        const events = entries.map((line) => {
            const entry = recordedEventSchema.parse(JSON.parse(line));
            if (entry.type !== 'bytes')
                return entry;
            const bytes = log.subarray(offset, offset + entry.bytes);
            offset += entry.bytes;
            return { ...entry, bytes };
        });
        // The log may continue after the verdict, but is never shorter than the recording says.
        return offset <= log.length ? events : undefined;
    }
    catch {
        return undefined;
    }
}
/** Events of a log without a recording: the times of its bytes are unknown. */
function untimedEvents(log) {
    return [
        { type: 'bytes', atMs: 0, bytes: log },
        { type: 'log-end', atMs: 0 },
    ];
}
/** Replays recorded events to a judge, with a clock event at each deadline in between. */
function replay(judge, events) {
    for (const event of events) {
        // The recorded CPU share extends the limit that is about to expire.
        const pace = event.type === 'clock' && event.pace !== undefined ? { pace: event.pace } : {};
        while (judge.verdict === undefined && judge.deadlineMs() <= event.atMs)
            judge.observe({ type: 'clock', atMs: judge.deadlineMs(), ...pace });
        judge.observe(event);
    }
}


/***/ }),

/***/ 81861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createLineSplitter),
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66252);

/** Longer lines are cut into pieces of this length, to bound memory. */
const maxLineLength = 16 * 1024;
/**
 * Splits arbitrary bytes into lines at LF, CR LF or CR. Invalid UTF-8 becomes U+FFFD; a character
 * split over two chunks stays whole.
 */
function createLineSplitter() {
    const decoder = new TextDecoder('utf-8', { fatal: false });
    let pending = '';
    let id = 1;
    let number = 1;
    /** The unfinished line, once requested. */
    let shown;
    const take = (text, complete) => ({
        id,
        number,
        text: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(text),
        complete,
    });
    return {
        push: (bytes) => {
            const lines = [];
            const end = (text) => {
                if (text !== '')
                    lines.push(take(text, true));
                id += 1;
            };
            shown = undefined;
            pending += decoder.decode(bytes, { stream: true });
            const pieces = pending.split('\n');
            pending = pieces.pop() ?? '';
            for (const piece of pieces) {
                if (piece.includes('\r'))
                    piece.split('\r').forEach(end);
                else
                    end(piece);
                number += 1;
            }
            if (pending.includes('\r')) {
                // A CR at the very end may be half of a CR LF: wait for the next chunk.
                const body = pending.endsWith('\r') ? pending.slice(0, -1) : pending;
                const rewritten = body.split('\r');
                const rest = (rewritten.pop() ?? '') + pending.slice(body.length);
                rewritten.forEach(end);
                pending = rest;
            }
            while (pending.length > maxLineLength) {
                end(pending.slice(0, maxLineLength));
                pending = pending.slice(maxLineLength);
            }
            return lines;
        },
        partial: () => {
            const text = pending.endsWith('\r') ? pending.slice(0, -1) : pending;
            if (text !== '')
                shown ??= take(text, false);
            return shown;
        },
    };
}
/** Bytes to split at a time. */
const pieceLength = 8 * 1024;
/**
 * The lines that these bytes complete, one at a time: a stored log is a single large chunk, and all
 * its lines at once would take many times its size.
 */
function* linesOf(splitter, bytes) {
    for (let from = 0; from < bytes.length; from += pieceLength)
        yield* splitter.push(bytes.subarray(from, from + pieceLength));
}


/***/ }),

/***/ 82633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ figureKind),
/* harmony export */   PX: () => (/* binding */ metricPrefix),
/* harmony export */   R_: () => (/* binding */ fewestRuns),
/* harmony export */   YY: () => (/* binding */ fixedFigures)
/* harmony export */ });
/** Fewer runs than this have no spread that could be relied on. */
const fewestRuns = 8;
const time = { unit: 'ms', noise: 'time', better: 'less' };
const memory = { unit: 'bytes', noise: 'memory', better: 'less' };
const tests = { unit: 'tests', noise: null };
/** By path in the record, in the order of the reports. */
const fixedFigures = {
    'boot.timeToReadyMs': { title: 'ready', ...time },
    'boot.timeToFirstByteMs': { title: 'first byte', ...time },
    'boot.durationMs': { title: 'whole boot', ...time },
    'boot.memory.peakHostBytes': { title: 'peak host memory', ...memory },
    'boot.memory.leastMemoryBytes': { title: 'least memory', ...memory },
    'tests.passed': { title: 'tests passed', ...tests, better: 'more' },
    'tests.failed': { title: 'tests failed', ...tests, better: 'less' },
    'tests.skipped': { title: 'tests skipped', ...tests, better: null },
};
const metricPrefix = 'metrics.';
const lessIsBetter = new Set([
    ...['ns', 'us', 'µs', 'ms', 's', 'sec', 'seconds', 'min'],
    ...['B', 'kB', 'KB', 'MB', 'GB', 'KiB', 'MiB', 'GiB', 'bytes'],
]);
/** Of a metric, by its unit: times and sizes should be small, rates large. */
function betterOf(unit) {
    if (lessIsBetter.has(unit))
        return 'less';
    return unit.endsWith('/s') || unit.endsWith('/sec') ? 'more' : null;
}
/** Metrics of our own, which have no unit in the profile. */
const ownUnits = new Map([['guest_boot_ms', 'ms']]);
/** What kind of value a key names. */
function figureKind(key, metricUnits = {}) {
    if (Object.hasOwn(fixedFigures, key))
        return fixedFigures[key];
    const title = key.slice(metricPrefix.length);
    const written = Object.hasOwn(metricUnits, title) ? metricUnits[title] : undefined;
    const unit = written ?? ownUnits.get(title) ?? '';
    return { title, unit, noise: 'metric', better: betterOf(unit) };
}


/***/ }),

/***/ 68975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineText)
/* harmony export */ });
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58249);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);


/** What was compared with: `main at 0123456789, 3 commits before the one looked for`. */
function baselineText({ source, revision, behind, rebuilt, }) {
    const at = revision === null ? '' : ` at ${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(revision)}`;
    const away = behind === undefined ? '' : `, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(behind, 'commit')} before the one looked for`;
    return `${source}${at}${away}${rebuilt === true ? ', built for this' : ''}`;
}


/***/ }),

/***/ 43841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ comparisonNotes),
/* harmony export */   K: () => (/* binding */ judgementCounts),
/* harmony export */   Q5: () => (/* binding */ comparedFigure),
/* harmony export */   Y4: () => (/* binding */ testChangeText),
/* harmony export */   cM: () => (/* binding */ comparisonTitle),
/* harmony export */   cu: () => (/* binding */ judgementMarks),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   yW: () => (/* binding */ changedFigures)
/* harmony export */ });
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63906);
/* harmony import */ var _baseline_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68975);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _figure_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40966);




/** The figure of a key, if it was compared. */
function comparedFigure({ comparison }, key) {
    return comparison?.figures.find((figure) => figure.key === key);
}
/** In every report, whether they changed or not. */
const usual = new Set(['boot.timeToReadyMs', 'tests.passed']);
/** A headline with more has no first line. */
const mostChanged = 3;
/** Figures beyond the noise that a headline does not have yet: `peak memory 80 MiB → 96 MiB (…)`. */
function changedFigures({ comparison }) {
    const changed = (comparison?.figures ?? []).filter(({ key, unit, judgement }) => !usual.has(key) &&
        // The first byte and the end move with the moment when it is ready; tests have their own line.
        !['boot.timeToFirstByteMs', 'boot.durationMs'].includes(key) &&
        unit !== 'tests' &&
        judgement !== 'same' &&
        judgement !== 'within-noise');
    const more = changed.length - mostChanged;
    return [
        ...changed
            .slice(0, mostChanged)
            .map((figure) => `${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(figure.title, 60)} ${(0,_figure_text_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(figure)}`),
        ...(more > 0 ? [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(more, 'more figure')} changed`] : []),
    ];
}
/** `, 2 new failures, 1 fixed`; empty if there are none. */
function testChangeText({ comparison }) {
    const { newFailures = [], fixed = [] } = comparison?.tests ?? {};
    return [
        newFailures.length === 0 ? '' : `, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(newFailures.length, 'new failure')}`,
        fixed.length === 0 ? '' : `, ${fixed.length} fixed`,
    ].join('');
}
/** The baseline of a comparison in words; null without one. */
function baselineOf({ baseline }) {
    return baseline === null ? null : (0,_baseline_text_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineText */ .B)(baseline);
}
/** Why the boot is not compared, as notes below the headline. */
function comparisonNotes({ comparison, size }) {
    if (comparison === undefined)
        return [];
    const { missing, refused } = comparison;
    // One reason is enough if nothing at all could be compared.
    const isSaid = size?.baselineMissing !== undefined;
    const because = `the boot is not compared with ${baselineOf(comparison) ?? 'the baseline'}`;
    return [
        ...(missing === undefined || isSaid ? [] : [`no baseline for the boot: ${missing}`]),
        ...refused.map(({ reason }) => `${because}: ${reason}`),
    ];
}
const judgementMarks = {
    better: '✓',
    worse: '✗',
    changed: '•',
    same: '',
    'within-noise': '',
};
/** `1 figure worse, 2 figures better`. */
function judgementCounts({ figures }) {
    const count = (wanted) => figures.filter(({ judgement }) => judgement === wanted).length;
    const counts = ['worse', 'better', 'changed']
        .filter((judgement) => count(judgement) > 0)
        .map((judgement) => `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(count(judgement), 'figure')} ${judgement}`);
    return counts.length === 0 ? 'nothing beyond the noise' : counts.join(', ');
}
/** `main at 0123456789`. */
function comparedWith(comparison) {
    return baselineOf(comparison) ?? 'no baseline';
}
/** `Boot against main at 0123456789: 1 figure worse, 2 figures better`. */
function comparisonTitle(comparison) {
    return `Boot against ${comparedWith(comparison)}: ${judgementCounts(comparison)}`;
}


/***/ }),

/***/ 40966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ noiseText),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   k0: () => (/* binding */ changeText)
/* harmony export */ });
/* harmony import */ var _history_comparison_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82633);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);


/** Four digits of a fraction: more digits of a measurement are noise. */
function rounded(value) {
    return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}
/** A value of a figure in its unit; the unit may be hostile text. */
function formatFigure(value, { key, unit }) {
    if (key.startsWith('metrics.'))
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetric */ .gI)(rounded(value), unit === '' ? undefined : unit);
    if (unit === 'ms')
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(value);
    return unit === 'bytes' ? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRoughBytes */ ._3)(value) : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(value);
}
/** From here on a factor is easier to read than a percentage. */
const largestShare = 10;
/** `+11 %` or `×120`; for a count, and for what was zero, `+3`. */
function formatChange({ before, now, change, unit, key }) {
    if (change === 0)
        return '±0';
    const share = change / Math.abs(before);
    if (unit !== 'tests' && before !== 0)
        return share < largestShare ? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(share * 100) : `×${(now / before).toFixed(0)}`;
    const size = formatFigure(Math.abs(change), { key, unit });
    return `${change < 0 ? '−' : '+'}${size}`;
}
/** `±6 %`, or `−4 % to +8 %` if the baseline is not in the middle. */
function formatBand(figure, { low, high }) {
    const { before } = figure;
    if (before === 0)
        return `${formatFigure(low, figure)} to ${formatFigure(high, figure)}`;
    const share = (value) => {
        const percent = (Math.abs(value - before) / Math.abs(before)) * 100;
        return `${percent.toFixed(percent < 0.95 ? 1 : 0)} %`;
    };
    const [below, above] = [share(low), share(high)];
    return below === above ? `±${above}` : `−${below} to +${above}`;
}
/** `noise ±6 % over 12 runs`; empty for a figure without noise. */
function noiseText(figure) {
    const { band, judgement } = figure;
    if (band === null)
        return '';
    const width = formatBand(figure, band);
    const noise = judgement === 'within-noise' ? 'within noise' : 'noise';
    switch (band.basis) {
        case 'history':
            return `${noise} ${width} over ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(band.runs, 'run')}`;
        case 'repeats':
            return `${noise} ${width} over ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(band.runs, 'boot')}`;
        case 'default':
            return `${noise} ${width} assumed, ${band.runs} of ${_history_comparison_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestRuns */ .R_} runs known`;
    }
}
/** `1.21 s → 1.34 s (+11 %, noise ±6 % over 12 runs)`; names and units may be hostile text. */
function changeText(figure) {
    const { before, now, judgement } = figure;
    if (judgement === 'same')
        return `${formatFigure(now, figure)}, unchanged`;
    const said = [formatChange(figure), noiseText(figure)].filter((part) => part !== '');
    return `${formatFigure(before, figure)} → ${formatFigure(now, figure)} (${said.join(', ')})`;
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ hostLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   mC: () => (/* binding */ imageBytesOf)
/* harmony export */ });
/* harmony import */ var _comparison_comparison_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43841);
/* harmony import */ var _comparison_figure_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40966);
/* harmony import */ var _budgets_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82170);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63906);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58249);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31885);
/* harmony import */ var _size_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47441);
/* harmony import */ var _test_figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12936);








function headlineOf(result) {
    const { kind, summary } = result.verdict;
    const { profile, kernel, arch, boot, mode, revision } = result;
    const known = [
        profile === '' ? '(no profile)' : profile,
        kernel,
        arch,
        boot?.accelerator ?? '',
        mode,
        (0,_readable_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortRevision */ .w7)(revision),
    ];
    return {
        passed: kind === 'pass',
        kind,
        summary: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(summary),
        subject: known.filter((part) => part !== ''),
        figures: [
            testsFigure(result) ?? bootFigure(result),
            ...(0,_comparison_comparison_text_js__WEBPACK_IMPORTED_MODULE_0__/* .changedFigures */ .yW)(result),
            ...sizeFigures(result),
            ...budgetFigures(result),
        ],
        notes: [...sizeNotes(result), ...(0,_comparison_comparison_text_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonNotes */ .$r)(result)].map((note) => (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(note, longestNote)),
    };
}
function testsFigure(result) {
    const figure = (0,_test_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .testFigure */ .Lr)(result);
    return figure === undefined ? undefined : `tests: ${figure}${(0,_comparison_comparison_text_js__WEBPACK_IMPORTED_MODULE_0__/* .testChangeText */ .Y4)(result)}`;
}
function bootFigure(result) {
    const { boot, repeats, measuredOnly } = result;
    if (boot === null)
        return measuredOnly === true ? 'measured only' : 'not booted';
    const ready = repeats?.statistics['boot.timeToReadyMs'];
    const median = ready === undefined ? '' : ` (median of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNumberOf */ .Of)(ready.count, 'boot')})`;
    const compared = (0,_comparison_comparison_text_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedFigure */ .Q5)(result, 'boot.timeToReadyMs');
    if (compared !== undefined)
        return `ready ${(0,_comparison_figure_text_js__WEBPACK_IMPORTED_MODULE_1__/* .changeText */ .k0)(compared)}${median}`;
    if (ready !== undefined)
        return `ready in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(ready.median)}${median}`;
    if (boot.timeToReadyMs !== null)
        return `ready in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(boot.timeToReadyMs)}`;
    return `not ready after ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(boot.durationMs)}`;
}
/** The image and its change, then all artifacts, what is shipped in another not counted again. */
function sizeFigures(result) {
    const { size } = result;
    const bytes = imageBytesOf(result);
    const image = bytes === null ? 'no image' : `image ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(bytes)}`;
    if (size === null)
        return [image, 'size not measured'];
    const { baseline, delta } = size;
    if (baseline === null || delta === null)
        return [image, ...(size.baselineMissing === undefined ? ['no size baseline'] : [])];
    const own = (0,_size_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .imageSizes */ .ol)(result);
    const { now, before } = (0,_size_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOfArtifacts */ .aA)(size);
    const all = `all artifacts ${before === null ? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(now) : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDelta */ .CW)(before, now)}`;
    if (own?.newBytes == null)
        return [image, `${all} against ${baseline.source}`];
    const { oldBytes, newBytes } = own;
    const grown = `${image}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDelta */ .CW)(oldBytes ?? 0, newBytes)} against ${baseline.source}`;
    const counted = (0,_size_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactSizes */ .Vh)(size).filter(({ name }) => (0,_size_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .notAdded */ .We)(size, name) === undefined);
    return counted.length === 1 ? [grown] : [grown, all];
}
/** Size of the booted image, or else of everything that was measured; null if nothing was. */
function imageBytesOf(result) {
    const { artifacts, size } = result;
    const file = artifacts.find(({ role }) => role === 'image');
    return file?.bytes ?? (0,_size_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .imageSizes */ .ol)(result)?.newBytes ?? size?.tree.bytes ?? null;
}
/** Budgets that the verdict does not mention. */
function budgetFigures({ size }) {
    const countOf = (state) => (size?.budgets ?? []).filter((budget) => (0,_budgets_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetState */ .t_)(budget) === state).length;
    const [waived, warned] = [countOf('waived'), countOf('warned')];
    return [
        ...(waived === 0 ? [] : [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNumberOf */ .Of)(waived, 'size budget')} waived`]),
        ...(warned === 0 ? [] : [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNumberOf */ .Of)(warned, 'size warning')]),
    ];
}
/** How many paths of budgets a note names. */
const mostPaths = 5;
/** A missing baseline or release, with the growth budgets that are not enforced without it. */
function sizeNotes({ size }) {
    if (size === null)
        return [];
    const unchecked = (0,_budgets_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .groupUnchecked */ .cr)(size);
    const noteOf = (lacking, why) => {
        const paths = unchecked.find((group) => group.lacking === lacking)?.paths ?? [];
        const more = paths.length > mostPaths ? ' …' : '';
        const budgets = paths.length === 0
            ? []
            : [
                `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatNumberOf */ .Of)(paths.length, 'growth budget')} not enforced (${paths.slice(0, mostPaths).join(', ')}${more})`,
            ];
        const reason = why === undefined ? [] : [`no ${lacking}: ${why}`];
        // Without a reason none was asked for: then only budgets are worth a line.
        const lines = reason.length === 0 && budgets.length > 0 ? [`no ${lacking} was asked for`] : reason;
        return [...lines, ...budgets];
    };
    return [...noteOf('baseline', size.baselineMissing), ...noteOf('release', size.releaseMissing)];
}
const longestNote = 1000;
/** The machine that ran it: system, processor, memory. */
function hostLine({ host }) {
    const memory = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRoughBytes */ ._3)(host.memoryBytes);
    return [host.system, `${host.cpus} × ${host.cpu}`, memory].join(' · ');
}


/***/ }),

/***/ 91279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pageData),
/* harmony export */   a$: () => (/* binding */ mostConsoleBytes),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14512);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31885);
/* harmony import */ var _run_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44325);
/* harmony import */ var _tree_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86396);




/** Characters of JSON: some seconds of a browser, and a few hundred megabytes of its memory. */
const mostCharacters = 32 * 2 ** 20;
/** Bytes of console logs that one page is made from: they are read before it is known what fits. */
const mostConsoleBytes = 2 * mostCharacters;
/** Said of a run without its details. */
const leftOut = 'sizes, console and history are left out here; result.json has them';
/** What stands after the data that is counted: brackets, and the note itself. */
const room = 1000;
function rankOf({ verdict }) {
    return verdict.kind === 'pass' ? 1 : 0;
}
/** The worst first, and otherwise as they were. */
function worstFirst(runs) {
    return runs.toSorted((a, b) => rankOf(a.result) - rankOf(b.result));
}
const lengthOf = (value) => JSON.stringify(value).length + 1;
/** A run without what takes most room: sizes, console and history. */
function verdictOf({ result }) {
    const made = (0,_run_data_js__WEBPACK_IMPORTED_MODULE_1__/* .runData */ .y)({ result: { ...result, size: null } }, (0,_tree_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .createStringTable */ .mW)());
    const headline = (0,_run_data_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTexts */ .X)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(result));
    return { ...made, headline: { ...headline, notes: [...headline.notes, leftOut] } };
}
/** Everything, in the given order; undefined if it is too long, and then not all of it was made. */
function wholeData(runs, most) {
    const table = (0,_tree_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .createStringTable */ .mW)();
    const data = [];
    let length = 0;
    for (const run of runs) {
        const known = table.strings.length;
        const made = (0,_run_data_js__WEBPACK_IMPORTED_MODULE_1__/* .runData */ .y)(run, table);
        length += lengthOf(made) + lengthOf(table.strings.slice(known));
        if (length > most - room)
            return undefined;
        data.push(made);
    }
    return { strings: table.strings, runs: data };
}
function cutNote(ranked, kept, detailed) {
    const failed = ranked.slice(kept).filter(({ result }) => rankOf(result) === 0).length;
    const said = [
        `Cut, because a larger page would not open: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(kept)} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(ranked.length, 'run')} are here, the worst first`,
        kept > detailed
            ? `, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(kept - detailed)} of them without sizes, console and history`
            : '',
        failed > 0 ? `; ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(failed)} of those left out failed` : '',
        '. All of each run is in its result.json.',
    ];
    return said.join('');
}
/**
 * Everything that the page shows, without what only programs read. If it exceeds the limit, the runs
 * that failed come first, as many verdicts as fit are shown, and what is left is for their details.
 */
function pageData(runs, most = mostCharacters) {
    const whole = wholeData(runs, most);
    if (whole !== undefined)
        return whole;
    const ranked = worstFirst(runs);
    let spare = most - room;
    const data = [];
    for (const run of ranked) {
        const made = verdictOf(run);
        spare -= lengthOf(made);
        // One is always there: its result.json, which is as long, was read.
        if (spare < 0 && data.length > 0)
            break;
        data.push(made);
    }
    const table = (0,_tree_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .createStringTable */ .mW)();
    let detailed = 0;
    for (const [index, made] of data.entries()) {
        const run = ranked[index];
        if (run === undefined || spare <= 0)
            break;
        // Into a table of its own first: what does not fit must not leave its names.
        const own = (0,_tree_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .createStringTable */ .mW)();
        const more = lengthOf((0,_run_data_js__WEBPACK_IMPORTED_MODULE_1__/* .runData */ .y)(run, own)) - lengthOf(made) + lengthOf(own.strings);
        if (more > spare)
            continue;
        spare -= more;
        data[index] = (0,_run_data_js__WEBPACK_IMPORTED_MODULE_1__/* .runData */ .y)(run, table);
        detailed += 1;
    }
    return { strings: table.strings, runs: data, cut: cutNote(ranked, data.length, detailed) };
}


/***/ }),

/***/ 52370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zq: () => (/* binding */ htmlOf),
  Cf: () => (/* binding */ renderPage)
});

// UNUSED EXPORTS: digestOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/report/page/bundle.ts
// Made by scripts/build-page.mjs from browser/; not to be edited.
const pageScript = '/* With d3-hierarchy:\nCopyright 2010-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n*/\n"use strict";(()=>{function k(e){return e.includes("%")?e.replaceAll("%2F","/").replaceAll("%25","%"):e}function le(e,t){return e===t?0:e<t?-1:1}function He(e,t={}){let n=e.lastIndexOf("/")+1,r=E(k(e.slice(n)),t);return r===null?e:`${e.slice(0,n)}${r}`}function E(e,t={}){return Object.hasOwn(t,e)?t[e]??null:null}function Ae(e){return(e??"").replace(/^([0-9a-f]{10})[0-9a-f]+/,"$1")}var Fe,De=["B","KiB","MiB","GiB","TiB"];function S(e){return Number.isSafeInteger(e)?String(e).replace(/\\B(?=(?:\\d{3}){1,5}$)/g,","):(Fe??=new Intl.NumberFormat("en-US"),Fe.format(e))}function C(e){let t=Math.abs(e),n=0;for(;t>=1023.5&&n<De.length-1;)t/=1024,n++;let r=n===0||t>=100?0:t>=10?1:2;return`${e<0?"\\u2212":""}${t.toFixed(r)} ${De[n]??"B"}`}function L(e){let t=`${Pe(e,"")} B`;return Math.abs(e)<1024?t:`${t} (${C(e)})`}function H(e){return`${Pe(e,"+")} B`}function Y(e,t){let n=t-e;return n===0?"\\xB10 B":e===0?`${H(n)} (new)`:t===0?`${H(n)} (gone)`:`${H(n)} (${ue(n/e*100)})`}function ue(e){let t=Math.abs(e),n=e<0?"\\u2212":"+";if(t<.005)return`${n}<0.01 %`;let r=t>=9.95?0:t>=.995?1:2;return`${n}${t.toFixed(r)} %`}function Pe(e,t){return e===0?t==="+"?"\\xB10":"0":`${e<0?"\\u2212":t}${S(Math.abs(e))}`}function v(e){if(e<.95)return`${e===0?"0":"<1"} ms`;if(e<999.5)return`${e.toFixed(0)} ms`;let t=e/1e3;if(t<59.95)return`${t.toFixed(t<9.995?2:1)} s`;let n=Math.round(t),r=i=>String(i).padStart(2,"0");if(n<3600)return`${Math.floor(n/60)} min ${r(n%60)} s`;let o=Math.round(t/60);return`${Math.floor(o/60)} h ${r(o%60)} min`}function P(e,t){let n=Number.isInteger(e)?S(e):String(e);return t===void 0?n:`${n} ${t}`}function B(e,t,n=`${t}s`){return`${S(e)} ${e===1?t:n}`}function Z({source:e,revision:t,behind:n,rebuilt:r}){let o=t===null?"":` at ${Ae(t)}`,i=n===void 0?"":`, ${B(n,"commit")} before the one looked for`;return`${e}${o}${i}${r===!0?", built for this":""}`}var ce={unit:"ms",noise:"time",better:"less"},Ie={unit:"bytes",noise:"memory",better:"less"},de={unit:"tests",noise:null},wo={"boot.timeToReadyMs":{title:"ready",...ce},"boot.timeToFirstByteMs":{title:"first byte",...ce},"boot.durationMs":{title:"whole boot",...ce},"boot.memory.peakHostBytes":{title:"peak host memory",...Ie},"boot.memory.leastMemoryBytes":{title:"least memory",...Ie},"tests.passed":{title:"tests passed",...de,better:"more"},"tests.failed":{title:"tests failed",...de,better:"less"},"tests.skipped":{title:"tests skipped",...de,better:null}};function an(e){return Number.isInteger(e)?e:Number(e.toPrecision(4))}function I(e,{key:t,unit:n}){return t.startsWith("metrics.")?P(an(e),n===""?void 0:n):n==="ms"?v(e):n==="bytes"?C(e):S(e)}var ln=10;function We({before:e,now:t,change:n,unit:r,key:o}){if(n===0)return"\\xB10";let i=n/Math.abs(e);if(r!=="tests"&&e!==0)return i<ln?ue(i*100):`\\xD7${(t/e).toFixed(0)}`;let s=I(Math.abs(n),{key:o,unit:r});return`${n<0?"\\u2212":"+"}${s}`}function un(e,{low:t,high:n}){let{before:r}=e;if(r===0)return`${I(t,e)} to ${I(n,e)}`;let o=a=>{let l=Math.abs(a-r)/Math.abs(r)*100;return`${l.toFixed(l<.95?1:0)} %`},[i,s]=[o(t),o(n)];return i===s?`\\xB1${s}`:`\\u2212${i} to +${s}`}function _e(e){let{band:t,judgement:n}=e;if(t===null)return"";let r=un(e,t),o=n==="within-noise"?"within noise":"noise";switch(t.basis){case"history":return`${o} ${r} over ${B(t.runs,"run")}`;case"repeats":return`${o} ${r} over ${B(t.runs,"boot")}`;case"default":return`${o} ${r} assumed, ${t.runs} of ${8} runs known`}}function dn({baseline:e}){return e===null?null:Z(e)}var qe={better:"\\u2713",worse:"\\u2717",changed:"\\u2022",same:"","within-noise":""};function fn({figures:e}){let t=r=>e.filter(({judgement:o})=>o===r).length,n=["worse","better","changed"].filter(r=>t(r)>0).map(r=>`${B(t(r),"figure")} ${r}`);return n.length===0?"nothing beyond the noise":n.join(", ")}function mn(e){return dn(e)??"no baseline"}function Ve(e){return`Boot against ${mn(e)}: ${fn(e)}`}function u(e,t={},...n){let r=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?r.addEventListener(o,i):i===!0?r.setAttribute(o,""):i!==void 0&&i!==!1&&r.setAttribute(o,String(i));return r.append(...n.filter(o=>o!==null)),r}var Ge=0;function Ue(){return Ge+=1,`e${Ge}`}function $(e,t,...n){let r=`${e}-heading`;return u("section",{id:e,"aria-labelledby":r},u("h2",{id:r},t),...n)}function w(e,t,n){let r=o=>t[o]?.endsWith(":")===!0?"number":void 0;return u("div",{class:"scroll",tabindex:0,role:"group","aria-label":e},u("table",{},u("caption",{class:"unseen"},e),u("thead",{},u("tr",{},...t.map((o,i)=>u("th",{scope:"col",class:r(i)},o.replace(/:$/,""))))),u("tbody",{},...n.map(o=>u("tr",{},...o.map((i,s)=>u("td",{class:r(s)},i)))))))}function M(e){return u("code",{},e)}function N(e,t,n){let r=u("select",{change:()=>n(r.selectedIndex)},...t.map(o=>u("option",{},o)));return u("label",{class:"choice"},`${e} `,r)}function Ke({record:e}){let{boot:t,assertions:n,metrics:r,metricUnits:o={}}=e;if(t===null)return null;let i=n.flatMap(({id:l,status:d,atMs:c})=>c===null||d==="not-reached"?[]:[{name:l,kind:d,startMs:c,endMs:c}]),s=[...t.phases.map(l=>({...l,kind:"phase"})),...i.toSorted((l,d)=>l.startMs-d.startMs)],a=Object.entries(r).map(([l,d])=>[l,P(d,o[l])]);return $("boot","Boot",u("p",{},pn(t)),u("p",{class:"hint"},t.acceleratorReason),hn(s,t.durationMs),a.length===0?null:w("Metrics",["Metric","Value:"],a),bn(e),xn(e))}function pn({accelerator:e,machine:t,timeToReadyMs:n,memory:r,exit:o}){let{configuredBytes:i,peakHostBytes:s}=r,a=s===null?"":`, at most ${C(s)} of the host\\u2019s`;return`${n===null?"not ready":`ready after ${v(n)}`} on ${t} with ${e}; ${C(i)} of memory${a}; end: ${o.reason}`}function hn(e,t){if(e.length===0)return null;let n=Math.max(t,...e.map(({endMs:o})=>o),1),r=w("Timeline of the boot",["What","From:","Took:",`0 to ${v(n)}`],e.map(o=>[gn(o),v(o.startMs),o.kind==="phase"?v(o.endMs-o.startMs):"",yn(o,n)]));return r.classList.add("timeline"),r}function gn({name:e,kind:t}){return t==="phase"?e:u("span",{class:t==="passed"?"good":"bad"},`${t==="passed"?"\\u2713":"\\u2717"} ${e}`)}function yn({kind:e,startMs:t,endMs:n},r){let o=u("span",{class:`bar ${e}`});return o.style.left=`${t/r*100}%`,e==="phase"&&(o.style.width=`${(n-t)/r*100}%`),u("div",{class:"track","aria-hidden":"true"},o)}function bn({comparison:e}){if(e===void 0||e.figures.length===0)return null;let{newFailures:t=[],fixed:n=[]}=e.tests??{},r={worse:"bad",better:"good"};return w(Ve(e),["Figure","Before:","Now:","Change:","Noise"],[...e.figures.map(o=>[o.title,I(o.before,o),I(o.now,o),u("span",{class:r[o.judgement]??""},`${qe[o.judgement]} ${We(o)}`.trim()),_e(o)]),...t.map(o=>[o,"","fails",u("span",{class:"bad"},"\\u2717 new"),""]),...n.map(o=>[o,"failed","passes",u("span",{class:"good"},"\\u2713 fixed"),""])])}function xn({repeats:e}){return e===void 0?null:w("Every boot",["Boot:","Verdict","First byte:","Ready:","Peak memory:","How it ended"],e.boots.map(({number:t,kind:n,firstByteMs:r,readyMs:o,peakBytes:i,summary:s})=>[String(t),u("span",{class:n==="pass"?"good":"bad"},`${n==="pass"?"\\u2713":"\\u2717"} ${n}`),r===null?"\\u2013":v(r),o===null?"\\u2013":v(o),i===null?"\\u2013":C(i),s]))}function Xe({bytes:e,limitBytes:t,waivedBytes:n=0}){if(e===null)return null;let r=Math.max(t,0),o=Math.max(e,r);if(o===0)return null;let i=Math.max(e-r,0),s=Math.min(i,n);return{within:Math.min(e,r)/o,waived:s/o,over:(i-s)/o}}function wn(e,t){let[n,r,o,i]=[0,0,-1,0];for(;r<t.length;)if(e[n]==="*")o=n++,i=r;else if(n<e.length&&e[n]===t[r])n++,r++;else if(o>=0)n=o+1,r=++i;else return!1;return/^\\**$/.test(e.slice(n))}function Je(e){return e.filter((t,n,r)=>t!=="**"||r[n-1]!=="**")}function Ye(e,t,n){let r=new Set;for(let o of t)n[o]==="**"?r.add(o):o<n.length&&wn(n[o]??"",e)&&r.add(o+1);return r}function fe(e,t){let n=new Set(e);for(let r of e)t[r]==="**"&&n.add(r+1);return n}function Ze(e,t){let n=t.length-1;return t[n]==="**"&&e.has(n)}function Qe(e,t){let n=fe(new Set([0]),e),r=!1;for(let o of t){let i=Ye(o,n,e);r=i.has(e.length)||Ze(n,e),n=fe(i,e)}return r}function me(e,t){return Qe($n(e),t.split("/").map(k))}function $n(e){return Je(e.split("/").map(k))}function pe(e,{path:t,pattern:n}){return e.path===t||e.path===n}function he({earlier:e},{kind:t,per:n}){return e!==!0||t!=="growth"||n==="release"}function _({ok:e,severity:t,waivedBytes:n}){return e?n===void 0?"kept":"waived":t==="warn"?"warned":"broken"}var et={broken:0,warned:1,waived:2,kept:3};function tt(e){return e.toSorted((t,n)=>et[_(t)]-et[_(n)])}function nt(e){let{kind:t,per:n,severity:r,pattern:o,waivedBytes:i,waiverEnded:s,ok:a}=e,{waiverPast:l,nearest:d}=e;return[...t==="growth"?[`limit on growth${be({per:n})}`]:[],...r==="warn"?["only a warning"]:[],...o===void 0?[]:[`by ${o}`],...i===void 0?[]:[a?`waived up to ${L(i)}`:`only ${L(i)} are waived`],...s===void 0?[]:[`its waiver ended on ${s}`],...l===void 0?[]:[`the waiver of ${l} excuses no growth, for it is before HEAD: repeat the trailer in the last commit`],...d===void 0?[]:[`did you mean ${d}?`]]}function ge({bytes:e,beforeBytes:t}){return e===null||t===void 0?"":Y(t,e)}function ye(e){let{unchecked:t=[],uncheckedSinceRelease:n=[],baselineMissing:r,releaseMissing:o}=e;return[{paths:t,lacking:"baseline",why:r},{paths:n,per:"release",lacking:"release",why:o}].filter(({paths:s})=>s.length>0)}function rt({lacking:e,why:t}){return t===void 0?`no ${e}`:`no ${e}: ${t}`}function be({per:e}){return e==="release"?" since the release":""}function ot(e,{waivers:t=[]}){return t.filter(n=>pe(n,e)&&he(n,e))}function it(e,t){if(Sn(e,t))return"excuses no growth, for its commit is before HEAD";if(e.needed===!0)return null;if(st(e,t))return"its budget was not checked";let n=Mn(e);return Cn(e,t)?`${n}: it can be removed`:e.needed===!1||!e.used?n:null}function Sn(e,{budgets:t}){return e.expired?!1:t.some(n=>!n.ok&&n.bytes!==null&&vn(e,n))}function vn(e,t){return pe(e,t)&&!he(e,t)}function Mn({used:e,earlier:t}){return e?t===!0?"not needed for this change":"nothing is over its limit":"no budget has this path"}function Cn(e,t){let{origin:n,needed:r}=e;return n==="profile"&&r===!1&&!st(e,t)}function st({path:e},t){return ye(t).flatMap(({paths:n})=>n).some(n=>n===e||me(n,e))}function at({author:e,origin:t}){return e===null?t:`${e} (${t})`}var kn={broken:"\\u2717 broken",warned:"! warning",waived:"\\u2022 waived",kept:"\\u2713 kept"},Rn={broken:"bad",warned:"warned",waived:"waived",kept:"good"};function ut({record:{size:e}}){if(e===null)return null;let{budgets:t,waivers:n=[]}=e,r=ye(e);return t.length+n.length+r.length===0?null:$("budgets","Size budgets",t.length===0?null:Nn(e),...r.map(Bn),n.length===0?null:En(e))}function Nn(e){let{budgets:t}=e,n=t.some(i=>ge(i)!==""),o=w("Size budgets",[...["State","Budget","Size against limit","Size:","Limit:","Over or free:"],...n?["Change:"]:[]],tt(t).map(i=>{let s=_(i);return[u("span",{class:`state ${Rn[s]}`},kn[s]),u("div",{},M(i.path),Ln(i,e)),zn(i),i.bytes===null?"names nothing":q(i.bytes),q(i.limitBytes),Tn(i),...n?[ge(i)]:[]]}));return o.classList.add("budget-table"),o}function q(e){return`${S(e)} B`}function zn(e){let t=Xe(e);if(t===null)return"";let[n,r]=[lt(t.waived),lt(t.over)],o=Math.min(t.within,1-n-r),i=[{kind:"within",from:0,share:o},{kind:"waived",from:o,share:n},{kind:e.severity==="warn"?"over warned":"over",from:o+n,share:r}].filter(({share:s})=>s>0);return u("div",{class:"track budget","aria-hidden":"true"},...i.map(({kind:s,from:a,share:l})=>{let d=u("span",{class:`bar ${s}`});return d.style.left=`${a*100}%`,d.style.width=`${l*100}%`,d}))}function lt(e){return e===0?0:Math.max(e,.03)}function Tn({bytes:e,limitBytes:t}){if(e===null)return"\\u2013";let n=e-t;return n>0?`${q(n)} over`:`${q(-n)} free`}function Ln(e,t){let n=ot(e,t).filter(({expired:s})=>!s),r=_(e)==="waived"?n.map(({reason:s})=>s):[],o=[...nt(e),...r],i=e.waiverEnded===void 0?"remark":"remark bad";return o.length===0?null:u("div",{class:i},o.join("; "))}function Bn(e){let t=e.paths.flatMap((r,o)=>[o===0?"":", ",M(r)]),n=`On growth${be(e)}, and not checked: `;return u("p",{},n,...t,` (${rt(e)})`)}function En(e){let{waivers:t=[]}=e;return w("Waivers",["State","Waiver of","Amount:","Until","Days left:","Reason","By","Use"],t.map(n=>{let{path:r,amountBytes:o,until:i,daysLeft:s,expired:a,reason:l}=n,d=a?"state bad":"state";return[u("span",{class:`state ${a?"bad":"waived"}`},a?"\\u2717 ended":"\\u2022 holds"),M(r),q(o),u("span",{class:d},i),u("span",{class:d},a||s===void 0?"\\u2013":S(s)),l,at(n),On(n,e)]}))}function On(e,t){return it(e,t)??(e.expired?"missed: a budget is broken":"needed")}var V=24,ct=10,xe=60;function A(e,t,n=()=>""){let r=[],o=t.map(({width:g})=>g).join(" "),i=u("div",{role:"rowgroup",class:"virtual-body"}),s=u("div",{role:"row",class:"virtual-row virtual-header","aria-rowindex":1},...t.map(({title:g,numeric:y})=>u("div",{role:"columnheader",class:y===!0?"number":""},g)));s.style.gridTemplateColumns=o;let a=u("div",{role:"table",class:"virtual",tabindex:0,"aria-label":e},u("div",{role:"rowgroup",class:"virtual-head"},s),i),l=(g,y)=>{let p=u("div",{role:"row",class:`virtual-row ${n(g)}`.trim(),"aria-rowindex":y+2},...t.map(({cell:m,numeric:b})=>{let x=m(g);return u("div",{role:"cell",class:b===!0?"number":"",title:typeof x=="string"?x:void 0},x)}));return p.style.gridTemplateColumns=o,p.style.top=`${y*V}px`,p},d=(g,y)=>{i.replaceChildren(...r.slice(g,y).map((p,m)=>l(p,g+m)))},c=()=>{let g=Math.max(Math.floor(a.scrollTop/V)-ct,0),y=Math.ceil((a.clientHeight||480)/V);d(g,g+y+2*ct)},h=g=>{i.style.height=`${Math.max(g,1)*V}px`},f=!1;return a.addEventListener("scroll",()=>{f||(f=!0,requestAnimationFrame(()=>{f=!1,c()}))}),addEventListener("beforeprint",()=>{h(Math.min(r.length,xe)),d(0,xe);let g=r.length-xe;g>0&&(a.dataset.unprinted=`\\u2026 and ${S(g)} more rows on the page itself`)}),addEventListener("afterprint",()=>{delete a.dataset.unprinted,h(r.length),c()}),{element:a,show:g=>{r=g,a.setAttribute("aria-rowcount",String(r.length+1)),a.scrollTop=0,h(r.length),c()},reveal:g=>{a.scrollTop=Math.max(g*V-a.clientHeight/3,0),c()}}}function F(e,t,n){let r=u("output",{"aria-live":"polite"},`${S(n)} rows`),o=u("input",{type:"search",autocomplete:"off",spellcheck:"false",input:()=>{let i=o.value.toLowerCase().split(/\\s+/),s=t(i.filter(a=>a!==""));r.textContent=`${S(s)} of ${S(n)} rows`}});return u("div",{class:"search"},u("label",{},`${e} `,o),r)}function dt({record:e}){let{config:t}=e;if(t===null)return null;let{requested:n,effective:r,mismatches:o,explained:i}=t,s=[...new Set([...Object.keys(n),...Object.keys(r)])];if(s.length===0)return null;let a=new Map(o.map(({option:d,reason:c})=>[d,c])),l=Object.keys(n).toSorted((d,c)=>Number(a.has(c))-Number(a.has(d)));return $("config","Configuration",l.length===0?u("p",{},"Nothing was requested."):w("Requested options",["State","Option","Requested","Effective","Why"],l.map(d=>[jn(a.has(d)),M(d),M(n[d]??""),M(r[d]??"\\u2013"),a.get(d)??i[d]??""])),Hn(s.map(d=>({name:d,requested:n[d]??"",effective:r[d]??""}))))}function jn(e){return u("span",{class:e?"bad":"good"},e?"\\u2717 not honoured":"\\u2713")}function Hn(e){let t=A("Effective configuration",[{title:"Option",width:"minmax(14rem, 1fr)",cell:({name:o})=>o},{title:"Requested",width:"minmax(8rem, 1fr)",cell:({requested:o})=>o},{title:"Effective",width:"minmax(8rem, 1fr)",cell:({effective:o})=>o}]),n=o=>{let i=e.filter(({name:s,effective:a})=>{let l=`${s}=${a}`.toLowerCase();return o.every(d=>l.includes(d))});return t.show(i),i.length};return u("details",{toggle:()=>t.show(e)},u("summary",{},"Everything in effect"),F("Search options",n,e.length),t.element)}function ft({console:e}){if(e===null)return null;let t=An(e),n=Fn(e),o=A("Console",[{title:"Line",width:"4.5rem",numeric:!0,cell:({number:c})=>String(c)},{title:"Seconds",width:"6rem",numeric:!0,cell:({timeMs:c})=>c===null?"":(c/1e3).toFixed(3)},{title:"Text",width:"minmax(20rem, 1fr)",cell:({text:c})=>c},{title:"Mark",width:"minmax(6rem, 16rem)",cell:({at:c})=>(n.get(c)??[]).map(({kind:h,text:f})=>`${h==="matched"?"\\u2713":"\\u2717"} ${f}`).join("; ")}],({at:c})=>n.get(c)?.[0]?.kind??"");o.element.classList.add("console");let i=c=>{let h=t.filter(({text:f})=>{let g=f.toLowerCase();return c.every(y=>g.includes(y))});return o.show(h),h.length},s=t.flatMap(c=>n.has(c.at)?[c.at]:[]),a=N("Go to",["the start",...s.map(c=>`line ${e.numbers[c]??0}: ${n.get(c)?.[0]?.text??""}`)],c=>{o.show(t),o.reveal(c===0?0:s[c-1]??0)}),l=e.leftOut===0?null:u("p",{},`${S(e.leftOut)} lines in the middle are not here; console.log has all of them.`),d=$("console","Console",l,u("div",{class:"controls"},F("Search lines",i,t.length),a),o.element);return o.show(t),d}function An({numbers:e,timesMs:t,texts:n}){return n.map((r,o)=>({at:o,text:r,number:e[o]??0,timeMs:t[o]??null}))}function Fn({marks:e}){let t=new Map;for(let n of e)t.set(n.at,[...t.get(n.at)??[],n]);return t}function G(e){let{path:t,from:n,object:r,fromObject:o,oldBytes:i,newBytes:s}=e;return e.change!=="moved"&&o===void 0?[{path:t,object:r,bytes:s-i}]:[{path:t,object:r,bytes:s},{path:n??t,object:o??r,bytes:-i}]}var $e={sections:12,parts:3},we="(no symbol)",mt=new WeakMap;function ht(e,t){let n=`${t.sections} ${t.parts}`,r=mt.get(e)??new Map;mt.set(e,r);let o=r.get(n)??Dn(e,t);return r.set(n,o),o}function Dn({changes:e,views:t=[]},n){let r=Wn(e),o=_n(t);return[...r].filter(([i,{symbols:s}])=>!In(s)||[...o.get(i)?.keys()??[]].some(Se)).sort(([i,s],[a,l])=>l.magnitude-s.magnitude||le(i,a)).slice(0,n.sections).map(([i,{bytes:s,symbols:a}])=>{let l=o.get(i),d=qn(l,s)?Vn(l,a,n):Gn(a,n);return{name:i,kind:"section",bytes:s,parts:yt(d,n.parts)}})}function Pn(){return{bytes:0,magnitude:0,symbols:new Map}}function In(e){let t=e.get("");return e.size===1&&t?.length===1&&t[0]?.kind==="unattributed"}function Wn(e){let t=new Map;for(let n of e)for(let{path:r,object:o="",bytes:i}of G(n)){let s=r.lastIndexOf("/"),a=k(r.slice(s+1)),l=n.kind==="section";if(!l&&n.kind!=="symbol"&&a!==we)continue;let d=l?r:r.slice(0,Math.max(s,0)),c=t.get(d)??Pn();t.set(d,c),c.bytes+=i,c.magnitude+=Math.abs(i);let h=n.kind==="symbol"?{name:a,kind:"symbol",bytes:i}:{name:we,kind:"unattributed",bytes:i},f=c.symbols.get(o);f===void 0?c.symbols.set(o,[h]):f.push(h)}return t}function _n(e){let t=new Map;for(let{path:n,changes:r}of e)if(n.endsWith("/objects"))for(let o of r)for(let{path:i,bytes:s}of G(o)){let a=i.lastIndexOf("/"),l=`${n.slice(0,n.lastIndexOf("/"))}${i.slice(a)}`,d=t.get(l)??new Map;t.set(l,d);let c=i.slice(n.length+1,a);d.set(c,(d.get(c)??0)+s)}return t}function qn(e=new Map,t){return[...e.keys()].some(Se)&&Q([...e.values()])===t}function Vn(e,t,n){return[...e].map(([r,o])=>{let i=t.get(r)??[],s=o-i.reduce((l,d)=>l+d.bytes,0),a={name:we,kind:"unattributed",bytes:s};return gt(r,o,i.length===0?[]:[...i,a],n)})}function Gn(e,t){return[...e].flatMap(([n,r])=>n===""?r:[gt(n,Q(r.map(({bytes:o})=>o)),r,t)])}function gt(e,t,n,r){let o=Se(e)?"object":"unattributed",i=yt(n,r.parts);return{name:e,kind:o,bytes:t,...i.length===0?{}:{parts:i}}}function Se(e){return!e.startsWith("(")}function yt(e,t){let n=e.filter(l=>l.bytes!==0||l.parts!==void 0);if(n.length<=t+1)return n.sort(pt);let r=Float64Array.from(n.map(ee)).sort().at(-t)??0,i=n.filter(l=>ee(l)>=r).sort(pt).slice(0,t),s=Q(n.map(l=>l.bytes))-Q(i.map(l=>l.bytes)),a=`(${n.length-t} others)`;return[...i,{name:a,kind:"unattributed",bytes:s}]}function Q(e){return e.reduce((t,n)=>t+n,0)}var ee=({bytes:e})=>Math.abs(e);function pt(e,t){return ee(t)-ee(e)||le(e.name,t.name)}var Un=3;function bt(e,t,n){let r={...$e,parts:Math.min(t,$e.parts)},o=(i,s)=>[{cause:i,level:s,name:Kn(i,n)},...(i.parts??[]).flatMap(a=>o(a,s+1))];return ht(e,r).filter(({parts:i=[]})=>i.length>1||i.some(({kind:s})=>s==="object")).slice(0,Math.min(t,Un)).flatMap(i=>o(i,0))}function Kn({name:e,kind:t},n){return t==="symbol"?E(e,n)??e:t==="object"?e.split("/").map(k).join("/"):e}var Xn=/\\.(constprop|isra|llvm|lto_priv|localalias|part|cold)\\.[0-9]+(?=\\.|$)/g;function Jn(e){return e.includes(".")}function ve(e){return Jn(e)?e.replace(Xn,".$1"):e}function xt({path:e,from:t,fromObject:n},r){let o=[...t===void 0?[]:[Yn(e,t,r)],...n===void 0?[]:[`from ${n}`]].filter(i=>i!=="");return o.length===0?"":` (${o.join(", ")})`}function Yn(e,t,n){let[r,o]=[e.split("/"),t.split("/")],[i="",s]=[o.pop(),r.pop()],a=o.findIndex((g,y)=>g!==r[y]),l=k(i),c=ve(l)===ve(k(s??""))?"":`was ${E(l,n)??l}`;if(a===-1&&o.length===r.length)return c;let h=o.slice(a===-1?o.length-1:a),f=h.length===0?"the top":h.join("/");return[c,`from ${f}`].filter(g=>g!=="").join(" ")}function Me(e,t,n,r){let o=e.columns[n][t]??0;return{name:r??e.nameOf(t),kind:e.kindOf(t),area:o,figure:`${L(o)}${e.noteOf(t)}`,rough:C(o),isLeaf:e.isLeaf(t),children:St(()=>e.childrenOf(t).map(i=>Me(e,i,n)).filter(i=>i.area>0).sort((i,s)=>s.area-i.area))}}function St(e){let t;return()=>(t??={value:e()},t.value)}var wt=()=>({children:new Map,kind:"",magnitude:0,net:0});function vt(e,t,n){let r=wt();for(let o of t)for(let{path:i,bytes:s}of G(o)){let a=r;$t(a,s);for(let l of i.split("/")){let d=a.children.get(l)??wt();a.children.set(l,d),$t(d,s),a=d}a.kind=o.kind}return Mt(e,r,n)}function $t(e,t){e.magnitude+=Math.abs(t),e.net+=t}function Mt(e,{children:t,kind:n,magnitude:r,net:o},i){return{name:e,kind:n,area:r,figure:H(o),rough:H(o),isLeaf:t.size===0,...o===0?{}:{tone:o>0?"grown":"shrunk"},children:St(()=>[...t].map(([s,a])=>{let l=k(s);return Mt(E(l,i)??l,a,i)}).sort((s,a)=>a.area-s.area))}}function Zn(e){var t=0,n=e.children,r=n&&n.length;if(!r)t=1;else for(;--r>=0;)t+=n[r].value;e.value=t}function Qn(){return this.eachAfter(Zn)}function er(e,t){let n=-1;for(let r of this)e.call(t,r,++n,this);return this}function tr(e,t){for(var n=this,r=[n],o,i,s=-1;n=r.pop();)if(e.call(t,n,++s,this),o=n.children)for(i=o.length-1;i>=0;--i)r.push(o[i]);return this}function nr(e,t){for(var n=this,r=[n],o=[],i,s,a,l=-1;n=r.pop();)if(o.push(n),i=n.children)for(s=0,a=i.length;s<a;++s)r.push(i[s]);for(;n=o.pop();)e.call(t,n,++l,this);return this}function rr(e,t){let n=-1;for(let r of this)if(e.call(t,r,++n,this))return r}function or(e){return this.eachAfter(function(t){for(var n=+e(t.data)||0,r=t.children,o=r&&r.length;--o>=0;)n+=r[o].value;t.value=n})}function ir(e){return this.eachBefore(function(t){t.children&&t.children.sort(e)})}function sr(e){for(var t=this,n=ar(t,e),r=[t];t!==n;)t=t.parent,r.push(t);for(var o=r.length;e!==n;)r.splice(o,0,e),e=e.parent;return r}function ar(e,t){if(e===t)return e;var n=e.ancestors(),r=t.ancestors(),o=null;for(e=n.pop(),t=r.pop();e===t;)o=e,e=n.pop(),t=r.pop();return o}function lr(){for(var e=this,t=[e];e=e.parent;)t.push(e);return t}function ur(){return Array.from(this)}function cr(){var e=[];return this.eachBefore(function(t){t.children||e.push(t)}),e}function dr(){var e=this,t=[];return e.each(function(n){n!==e&&t.push({source:n.parent,target:n})}),t}function*fr(){var e=this,t,n=[e],r,o,i;do for(t=n.reverse(),n=[];e=t.pop();)if(yield e,r=e.children)for(o=0,i=r.length;o<i;++o)n.push(r[o]);while(n.length)}function te(e,t){e instanceof Map?(e=[void 0,e],t===void 0&&(t=hr)):t===void 0&&(t=pr);for(var n=new X(e),r,o=[n],i,s,a,l;r=o.pop();)if((s=t(r.data))&&(l=(s=Array.from(s)).length))for(r.children=s,a=l-1;a>=0;--a)o.push(i=s[a]=new X(s[a])),i.parent=r,i.depth=r.depth+1;return n.eachBefore(yr)}function mr(){return te(this).eachBefore(gr)}function pr(e){return e.children}function hr(e){return Array.isArray(e)?e[1]:null}function gr(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function yr(e){var t=0;do e.height=t;while((e=e.parent)&&e.height<++t)}function X(e){this.data=e,this.depth=this.height=0,this.parent=null}X.prototype=te.prototype={constructor:X,count:Qn,each:er,eachAfter:nr,eachBefore:tr,find:rr,sum:or,sort:ir,path:sr,ancestors:lr,descendants:ur,leaves:cr,links:dr,copy:mr,[Symbol.iterator]:fr};function br(e){if(typeof e!="function")throw new Error;return e}function U(){return 0}function K(e){return function(){return e}}function xr(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function Ct(e,t,n,r,o){for(var i=e.children,s,a=-1,l=i.length,d=e.value&&(r-t)/e.value;++a<l;)s=i[a],s.y0=n,s.y1=o,s.x0=t,s.x1=t+=s.value*d}function wr(e,t){this._=e,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=t}wr.prototype=Object.create(X.prototype);function kt(e,t,n,r,o){for(var i=e.children,s,a=-1,l=i.length,d=e.value&&(o-n)/e.value;++a<l;)s=i[a],s.x0=t,s.x1=r,s.y0=n,s.y1=n+=s.value*d}var Rt=(1+Math.sqrt(5))/2;function Nt(e,t,n,r,o,i){for(var s=[],a=t.children,l,d,c=0,h=0,f=a.length,g,y,p=t.value,m,b,x,R,D,W,j;c<f;){g=o-n,y=i-r;do m=a[h++].value;while(!m&&h<f);for(b=x=m,W=Math.max(y/g,g/y)/(p*e),j=m*m*W,D=Math.max(x/j,j/b);h<f;++h){if(m+=d=a[h].value,d<b&&(b=d),d>x&&(x=d),j=m*m*W,R=Math.max(x/j,j/b),R>D){m-=d;break}D=R}s.push(l={value:m,dice:g<y,children:a.slice(c,h)}),l.dice?Ct(l,n,r,o,p?r+=y*m/p:i):kt(l,n,r,p?n+=g*m/p:o,i),p-=m,c=h}return s}var Ce=(function e(t){function n(r,o,i,s,a){Nt(t,r,o,i,s,a)}return n.ratio=function(r){return e((r=+r)>1?r:1)},n})(Rt);function zt(){var e=Ce,t=!1,n=1,r=1,o=[0],i=U,s=U,a=U,l=U,d=U;function c(f){return f.x0=f.y0=0,f.x1=n,f.y1=r,f.eachBefore(h),o=[0],t&&f.eachBefore(xr),f}function h(f){var g=o[f.depth],y=f.x0+g,p=f.y0+g,m=f.x1-g,b=f.y1-g;m<y&&(y=m=(y+m)/2),b<p&&(p=b=(p+b)/2),f.x0=y,f.y0=p,f.x1=m,f.y1=b,f.children&&(g=o[f.depth+1]=i(f)/2,y+=d(f)-g,p+=s(f)-g,m-=a(f)-g,b-=l(f)-g,m<y&&(y=m=(y+m)/2),b<p&&(p=b=(p+b)/2),e(f,y,p,m,b))}return c.round=function(f){return arguments.length?(t=!!f,c):t},c.size=function(f){return arguments.length?(n=+f[0],r=+f[1],c):[n,r]},c.tile=function(f){return arguments.length?(e=br(f),c):e},c.padding=function(f){return arguments.length?c.paddingInner(f).paddingOuter(f):c.paddingInner()},c.paddingInner=function(f){return arguments.length?(i=typeof f=="function"?f:K(+f),c):i},c.paddingOuter=function(f){return arguments.length?c.paddingTop(f).paddingRight(f).paddingBottom(f).paddingLeft(f):c.paddingTop()},c.paddingTop=function(f){return arguments.length?(s=typeof f=="function"?f:K(+f),c):s},c.paddingRight=function(f){return arguments.length?(a=typeof f=="function"?f:K(+f),c):a},c.paddingBottom=function(f){return arguments.length?(l=typeof f=="function"?f:K(+f),c):l},c.paddingLeft=function(f){return arguments.length?(d=typeof f=="function"?f:K(+f),c):d},c}var Ti=(function e(t){function n(r,o,i,s,a){if((l=r._squarify)&&l.ratio===t)for(var l,d,c,h,f=-1,g,y=l.length,p=r.value;++f<y;){for(d=l[f],c=d.children,h=d.value=0,g=c.length;h<g;++h)d.value+=c[h].value;d.dice?Ct(d,o,i,s,p?i+=(a-i)*d.value/p:a):kt(d,o,i,p?o+=(s-o)*d.value/p:s,a),p-=d.value}else r._squarify=l=Nt(t,r,o,i,s,a),l.ratio=t}return n.ratio=function(r){return e((r=+r)>1?r:1)},n})(Rt);var ne=20,$r=120,Sr=40,ke=5;function Lt(e,t,n){let r={node:e,within:Tt(e.children(),$r).map(a=>({node:a,within:Tt(a.children(),Sr).map(l=>({node:l,within:[]}))}))},o=te(r,({within:a})=>a).sum(({node:a,within:l})=>l.length===0?a.area:0),i=zt().tile(Ce).size([t,n]).paddingInner(2).paddingTop(({depth:a})=>a===0?0:ne).round(!0)(o),s=new Map(i.children?.map((a,l)=>[a,l]));return i.descendants().slice(1).map(a=>{let l=a.depth===1?a:a.parent;return{node:a.data.node,group:(l===null?void 0:s.get(l))??0,isFrame:a.children!==void 0&&a.y1-a.y0>ne+ke,opens:!a.data.node.isLeaf,x:a.x0,y:a.y0,width:a.x1-a.x0,height:a.y1-a.y0}}).filter(a=>a.width>=ke&&a.height>=ke)}function Tt(e,t){let n=e.slice(t);if(n.length<2)return e;let r=n.reduce((a,l)=>a+l.area,0),o=e.reduce((a,l)=>a+l.area,0),i=`${(r/o*100).toFixed(1)} % of this level`,s={name:`${n.length} smaller`,kind:"unattributed",area:r,figure:i,rough:i,isLeaf:!0,children:()=>[]};return[...e.slice(0,t),s]}var vr=8,Bt=460,Mr=200;function re(e){let t=[],n=u("nav",{class:"crumbs","aria-label":`Way down to this level of: ${e}`}),r=Ue(),o=u("div",{class:"map",role:"group","aria-label":e,"aria-describedby":r});o.style.height=`${Bt}px`;let i=u("p",{class:"told","aria-live":"polite"}),s=u("p",{class:"hint",id:r},"Click or Enter goes in, Escape goes out, arrows move about."),a=u("details",{class:"as-table"}),l=(p,m)=>{t=p,h(),m&&o.querySelector("button")?.focus()},d=()=>{t.length>1&&l(t.slice(0,-1),!0)},c=p=>{let m=t.at(-1);if(!p.opens||m===void 0)return;let x=m.children().some(({name:R})=>R===p.node.name)?void 0:Cr(m,p);l([...t,...x===void 0?[]:[x],p.node],!0)},h=()=>{let p=t.at(-1);if(p===void 0)return;n.replaceChildren(...t.map((b,x)=>f(b,x)));let m=Lt(p,o.clientWidth||900,Bt);o.replaceChildren(...m.map((b,x)=>g(b,x===0,p))),i.textContent=`${p.name}: ${p.figure}`,a.replaceChildren(u("summary",{},"The same as a table"),zr(p))},f=(p,m)=>{let b=m===t.length-1;return u("button",{type:"button","aria-current":b?"location":void 0,click:()=>l(t.slice(0,m+1),!1)},p.name)},g=(p,m,b)=>{let{node:x,group:R,isFrame:D,opens:W}=p,j=x.tone??(x.kind==="unattributed"?"rest":`c${R%vr}`),J=Nr(x,b),nn=[D?"frame":"leaf",W?"opens":""],ae=p.width>36&&p.height>15,rn=ae?u("span",{class:"name"},Rr(x),`${x.name} `):null,on=ae&&(D?p.width>150:p.height>36&&p.width>60)?u("span",{class:"figure"},x.rough):null,je=u("button",{type:"button",class:["cell",j,...nn].join(" ").trim(),tabindex:m?0:-1,"aria-label":ae?void 0:J,title:J,click:()=>c(p),focus:()=>i.textContent=J,mouseenter:()=>i.textContent=J},rn,on);return kr(je,p,D),je};o.addEventListener("keydown",p=>{if(p.key==="Escape"||p.key==="Backspace")d();else if(!Tr(o,p.key))return;p.preventDefault()});let y=0;return new ResizeObserver(()=>{o.clientWidth!==y&&(y=o.clientWidth,h())}).observe(o),{element:u("div",{class:"treemap"},n,o,i,s,a),show:p=>l([p],!1)}}function Cr(e,{node:t}){return e.children().find(n=>n.children().some(({name:r,area:o})=>r===t.name&&o===t.area))}function kr(e,t,n){let{style:r}=e;r.left=`${t.x}px`,r.top=`${t.y}px`,r.width=`${t.width}px`,r.height=`${t.height}px`,n&&(r.lineHeight=`${ne}px`)}function Rr({tone:e}){return e===void 0?"":e==="grown"?"\\u25B2 ":"\\u25BC "}function Nr(e,t){let n=t.area===0?"":`, ${(e.area/t.area*100).toFixed(1)} %`;return`${e.name}: ${e.figure}${n}`}function zr(e){let t=e.children(),n=t.slice(0,Mr).map(i=>[i.name,i.kind,i.figure,`${(i.area/e.area*100).toFixed(1)} %`]),r=t.length-n.length,o=w(e.name,["Name","Kind","Size:","Share:"],n);return u("div",{},o,r>0?u("p",{},`${r} more, smaller`):null)}var Et=({left:e,right:t,top:n,bottom:r})=>[(e+t)/2,(n+r)/2];function Tr(e,t){let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[t],r=document.activeElement,[o,i]=n??[];if(o===void 0||i===void 0||r===null)return!1;let[s,a]=Et(r.getBoundingClientRect()),l,d=Number.POSITIVE_INFINITY;for(let c of e.querySelectorAll("button")){let[h,f]=Et(c.getBoundingClientRect()),g=(h-s)*o+(f-a)*i,y=Math.abs((h-s)*i)+Math.abs((f-a)*o),p=g+2*y;c===r||g<=1||p>=d||(d=p,l=c)}return l?.focus(),!0}var Lr=20,Ot=110;function Re({record:e}){let{size:t}=e;if(t===null)return null;let{baseline:n,delta:r}=t;if(n===null||r===null)return $("difference","Difference",u("p",{},Or(t)));let o=`against ${Z(n)}`,i=Object.values(n.totals).reduce((l,d)=>l+d,0),s=u("p",{},`${Y(i,i+r.bytes)} ${o}`),a=[{title:"bytes in files",changes:r.changes},...r.memory===void 0?[]:[{title:"memory only",changes:r.memory.changes}],...(r.views??[]).map(({path:l,changes:d})=>({title:l,changes:d}))].filter(({changes:l})=>l.length>0);return a.length===0?$("difference","Difference",s,u("p",{},"Nothing changed size.")):$("difference","Difference",s,jr(),...Hr(a,t.names),Br(r,t.names))}function Br(e,t){let n=bt(e,Lr,t);if(n.length===0)return null;let r=w("Why sections changed",["Change:","Of","Name"],n.map(({cause:o,level:i,name:s})=>{let a=u("code",{title:s},Er(s));return a.style.display="inline-block",a.style.paddingLeft=`${i*1.5}rem`,[Ht(o.bytes),o.kind==="unattributed"?"":o.kind,a]}));return u("div",{},u("h3",{},"Why sections changed"),r)}function Er(e){return e.length>Ot?`${e.slice(0,Ot)}\\u2026`:e}function Or({baselineMissing:e}){return e===void 0?"There was no size baseline.":`There was no size baseline: ${e}.`}function jr(){return u("p",{class:"legend"},u("span",{class:"key grown"},"\\u25B2 grown"),u("span",{class:"key shrunk"},"\\u25BC shrunk")," The area is how much changed.")}function Hr(e,t={}){let n=re("Changes of sizes"),r=A("Changes",[{title:"Change",width:"9rem",numeric:!0,cell:Ar},{title:"Before",width:"8rem",numeric:!0,cell:({oldBytes:a})=>L(a).replace(/ \\(.*/,"")},{title:"After",width:"8rem",numeric:!0,cell:({newBytes:a})=>L(a).replace(/ \\(.*/,"")},{title:"How",width:"6rem",cell:({change:a})=>a},{title:"Path",width:"minmax(16rem, 1fr)",cell:a=>jt(a,t)},...e.some(({changes:a})=>a.some(({object:l})=>l!==void 0))?[{title:"Object",width:"14rem",cell:({object:a=""})=>a}]:[]],({oldBytes:a,newBytes:l})=>l>a?"row-grown":l<a?"row-shrunk":""),o=u("div",{}),i=a=>{let l=e[a];if(l===void 0)return;n.show(vt(l.title,l.changes,t));let d=c=>{let h=l.changes.filter(f=>{let{path:g,object:y=""}=f,p=`${g} ${jt(f,t)} ${y}`.toLowerCase();return c.every(m=>p.includes(m))});return r.show(h),h.length};o.replaceChildren(F("Search changes",d,l.changes.length),r.element),r.show(l.changes)},s=N("Changes of",e.map(({title:a})=>a),i);return i(0),[u("div",{class:"controls"},s),n.element,o]}function jt(e,t){return`${He(e.path,t)}${xt(e,t)}`}function Ar({oldBytes:e,newBytes:t}){return Ht(t-e)}function Ht(e){let[t,n]=e>0?["grown","\\u25B2"]:e<0?["shrunk","\\u25BC"]:["","\\u2022"];return u("span",{class:`change ${t}`.trim()},`${n} ${H(e)}`)}function At({from:e,to:t}){if(e===0)return"appeared";if(t===0)return"gone";let n=(t-e)/e*100,r=Math.abs(n);return`${n<0?"\\u2212":"+"}${r.toFixed(r>=9.95?0:r>=.995?1:2)} %`}function Ft(e,t){let{width:n,height:r,edges:o}=t,i=e.filter(y=>y!==null),[s,a]=[Math.min(...i),Math.max(...i)],l=a>s?(a-s)*.08:Math.max(Math.abs(a)*.05,1),[d,c]=i.length===0?[0,1]:[s-l,a+l],h=n-o.left-o.right,f=r-o.top-o.bottom,g=Math.max(1,e.length-1);return{x:y=>o.left+y/g*h,y:y=>o.top+(1-(y-d)/(c-d))*f,indexAt:y=>{let p=Math.round((y-o.left)/h*g);return Math.min(e.length-1,Math.max(0,p))},ticks:i.length===0?[]:a>s?[s,(s+a)/2,a]:[a]}}function Ne(e,t,n=!1){let r=[],o=!1;for(let[i,s]of e.entries())s!==null&&r.push(`${o?"L":"M"}${t.x(i).toFixed(1)} ${t.y(s).toFixed(1)}`),o=s!==null||o&&n;return r.join("")}function z(e,t,...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))r.setAttribute(o,String(i));return r.append(...n),r}var oe=560,ie=170,O={left:74,right:12,top:18,bottom:12};function Dt(e,t,n){let{title:r,values:o,changes:i}=e,s=Ft(o,{width:oe,height:ie,edges:O}),a=o.findLast(m=>m!==null)??null,l=u("p",{class:"told","aria-live":"polite"}),d=z("line",{class:"cursor",y1:O.top,y2:ie-O.bottom}),c=z("circle",{class:"spot",r:4.5}),h=z("svg",{class:"lines",viewBox:`0 0 ${oe} ${ie}`,"aria-hidden":"true"},...Fr(s,n),...i.flatMap(m=>Dr(m,s,e.unit)),z("path",{class:"link",d:Ne(o,s,!0)}),z("path",{class:"line",d:Ne(o,s)}),...Pr(o,s),d,c),f=o.findLastIndex(m=>m!==null),g=u("input",{type:"range",min:0,max:Math.max(0,o.length-1),value:Math.max(0,f),"aria-label":`Run, in ${r}`,input:()=>y(g.valueAsNumber)}),y=m=>{let b=Ir(m,e,t,n);l.textContent=b,g.setAttribute("aria-valuetext",b);let x=o[m]??null;d.setAttribute("x1",String(s.x(m))),d.setAttribute("x2",String(s.x(m))),c.setAttribute("visibility",x===null?"hidden":"visible"),c.setAttribute("cx",String(s.x(m))),c.setAttribute("cy",String(s.y(x??0)))};h.addEventListener("pointermove",m=>{let b=h.getBoundingClientRect();g.valueAsNumber=s.indexAt((m.clientX-b.left)/b.width*oe),y(g.valueAsNumber)}),y(g.valueAsNumber);let p=u("details",{class:"as-table"},u("summary",{},`${r} as a table`));return p.addEventListener("toggle",()=>p.append(Wr(e,t,n)),{once:!0}),u("figure",{class:"chart"},u("figcaption",{},`${r}${a===null?"":`: ${n(a)}`}`),h,g,l,p)}function Fr(e,t){return e.ticks.flatMap(n=>{let r=e.y(n);return[z("line",{class:"grid",x1:O.left,x2:oe-O.right,y1:r,y2:r}),z("text",{class:"tick",x:O.left-6,y:r+4},t(n))]})}function Dr({index:e,from:t,to:n},r,o){let i=(r.x(Math.max(0,e-1))+r.x(e))/2,s=o==="metric"?"either":n>t?"up":"down";return[z("line",{class:`mark ${s}`,x1:i,x2:i,y1:O.top-2,y2:ie-O.bottom}),z("text",{class:`sign ${s}`,x:i,y:O.top-6},n>t?"\\u25B2":"\\u25BC")]}function Pr(e,t){return e.flatMap((n,r)=>n===null||(e[r-1]??null)!==null||(e[r+1]??null)!==null?[]:[z("circle",{class:"lone",r:2,cx:t.x(r),cy:t.y(n)})])}function Ir(e,{values:t,changes:n},r,o){let i=r[e];if(i===void 0)return"";let s=t[e]??null,a=n.find(d=>d.index===e);return[s===null?`not known (${i.verdict})`:o(s),`${i.commit}, ${i.day}`,i.subject,a===void 0?"":`change from ${o(a.from)} to ${o(a.to)}`].filter(d=>d!=="").join(" \\xB7 ")}function Wr({title:e,values:t,changes:n},r,o){let i=new Map(n.map(({index:l,from:d,to:c})=>[l,c>d?"\\u25B2":"\\u25BC"])),s=r.map((l,d)=>{let c=t[d]??null;return[l.commit,l.day,c===null?"\\u2013":o(c),i.get(d)??"",l.verdict,l.subject]}),a=["Commit","Day","Value:","Change","Verdict","Subject"];return w(`${e}, newest first`,a,s.toReversed())}var _r=6;function Pt({history:e}){if(e===null)return null;let t=e.series.filter(({isMain:a})=>a).slice(0,_r),n=e.series.filter(a=>!t.includes(a)),{runs:r}=e,[o,i]=[r.at(0),r.at(-1)],s=o===void 0||i===void 0?"":`, from ${o.day} to ${i.day}`;return $("history","History",u("p",{},`${B(r.length,"run")}${s}`),u("div",{class:"charts"},...t.map(a=>ze(a,e))),qr(n,e),Vr(e))}function ze(e,{runs:t}){return Dt(e,t,n=>Te(e,n))}function qr(e,t){let[n]=e;if(n===void 0)return null;let r=u("div",{class:"charts"},ze(n,t)),o=N("And of",e.map(({title:i})=>i),i=>{let s=e[i];s!==void 0&&r.replaceChildren(ze(s,t))});return u("div",{},u("div",{class:"controls"},o),r)}function Te({unit:e,metricUnit:t},n){return e==="bytes"?C(n):e==="milliseconds"?v(n):P(Number(n.toPrecision(5)),t)}function Vr({runs:e,series:t}){let n=t.flatMap(o=>o.changes.map(i=>({one:o,change:i}))).toSorted((o,i)=>i.change.index-o.change.index).map(({one:o,change:i})=>{let s=e[i.index],a=i.to>i.from,l=o.unit==="metric"?"":a?"bad":"good";return[u("span",{class:l},`${a?"\\u25B2":"\\u25BC"} ${At(i)}`),o.title,Te(o,i.from),Te(o,i.to),s?.commit??"",s?.day??"",s?.subject??""]});return n.length===0?u("p",{},"No change points."):w("Change points, newest first",["Change:","What","From:","To:","Since commit","Of:","Subject"],n)}function Gr({state:e,reason:t,bytes:n,ageMs:r}){return e!=="hit"?`${e}${t===null?"":` (${t})`}`:["hit",...[n===null?"":C(n),r===null?"":`saved ${v(r)} ago`].filter(i=>i!=="")].join(", ")}var Ur={saved:"saved","after-job":"to be saved after the job",exists:"not saved",off:"not saved",unavailable:"not saved"};function Kr({state:e,saved:t,notSaved:n,bytes:r}){if(t===null)return"";let o=t==="saved"&&e!=="hit"&&r!==null?r:null,i=n===null?"":`: ${n}`;return`; ${Ur[t]}${o===null?"":` ${C(o)}`}${i}`}var It=e=>`${Gr(e)}${Kr(e)}`;function Wt({image:e,compiler:t,imageEntry:n,compilerEntry:r}){let i=[...t===null?[]:[`${t.hits} hits, ${t.misses} misses`],...r===void 0?[]:[It(r)]];return[["Image cache",n===void 0?e:It(n)],...i.length===0?[]:[["Compiler cache",i.join("; ")]]]}var Xr={root:"made by root","user-namespace":"made in a user namespace",sudo:"made through sudo"};function Jr({held:e,way:t,network:n,reason:r}){let o=r===null?"":` (${r})`;return e==="none"?`no box: the build could reach this user\\u2019s files, processes and network${o}`:`a box${n?`, with the host\\u2019s network${o}`:" without a network"}${t===null?"":`, ${Xr[t]}`}`}function Yr({isolation:e,cache:t}){if(e===void 0)return[];let n=t.image==="hit"?"; of the build in the cache":"";return[["Isolation",`${Jr(e)}${n}`]]}function _t(e){return[...Yr(e),...Wt(e.cache)]}function qt({record:e}){let{timings:t,artifacts:n,host:r,build:o}=e;return $("record","Build, files and host",w("Stages",["Stage","Took:"],t.map(({stage:i,durationMs:s})=>[i,v(s)])),w("Files",["Role","File","Size:","SHA-256"],n.map(({role:i,path:s,bytes:a,sha256:l})=>[i,M(s),L(a),M(l)])),w("Host",["Of the host","Value"],[...o===null?[]:_t(o),["system",r.system],["processor",`${r.cpus} \\xD7 ${r.cpu}`],["memory",C(r.memoryBytes)],...Object.entries(r.tools),["osv-kernel",r.productVersion]]))}function se(e,t,n={}){let{names:r,kinds:o,ends:i}=e,s=c=>i[c]??c+1,a=c=>{let h=[];for(let f=c+1;f<s(c);f=s(f))h.push(f);return h},l,d=c=>(l??=Zr(i),l[c]??-1);return{columns:e,nameOf:c=>{let h=t[r[c]??-1]??"";return E(h,n)??h},kindOf:c=>t[o[c]??-1]??"",noteOf:c=>{let h=e.notes?.[c];return h===void 0?"":` \\xB7 ${h}`},childrenOf:a,isLeaf:c=>s(c)===c+1,pathOf:c=>{let h=[];for(let f=c;f>0;f=d(f))h.unshift(f);return h},leaves:()=>{let c=[];for(let h=0;h<i.length;h++)s(h)===h+1&&c.push(h);return c}}}function Zr(e){let t=new Int32Array(e.length).fill(-1),n=[];for(let r=0;r<e.length;r++){for(;n.length>0&&(e[n.at(-1)??0]??0)<=r;)n.pop();t[r]=n.at(-1)??-1,(e[r]??0)>r+1&&n.push(r)}return t}var Qr=["bytes","memory"];function Le({trees:e,record:t},{strings:n}){if(e.length===0)return null;let r=re("Sizes"),o=0,i="bytes",s=()=>{let l=e[o];l!==void 0&&r.show(Me(se(l.columns,n,t.size?.names),0,i,l.title))},a=$("sizes","Sizes",u("div",{class:"controls"},e.length===1?null:N("Cut up by",e.map(({title:l})=>l),l=>{o=l,s()}),N("Bytes in",["the file","memory"],l=>{i=Qr[l]??"bytes",s()})),r.element);return s(),a}var eo=["bytes","memory"];function Be({trees:e,record:t},{strings:n}){let[r]=e;if(r===void 0)return null;let o=se(r.columns,n,t.size?.names),{names:i,bytes:s,memory:a}=r.columns,l=new Map,d=m=>{let b=i[m]??-1,x=l.get(b);if(x!==void 0)return x;let R=`${n[b]??""} ${o.nameOf(m)}`.toLowerCase();return l.set(b,R),R},c=m=>{let b=m==="bytes"?s:a;return o.leaves().toSorted((x,R)=>(b[R]??0)-(b[x]??0))},h=A("Symbols and files",[{title:"In the file",width:"8rem",numeric:!0,cell:m=>S(s[m]??0)},{title:"In memory",width:"8rem",numeric:!0,cell:m=>S(a[m]??0)},{title:"Kind",width:"7rem",cell:m=>o.kindOf(m)},{title:"Name",width:"minmax(14rem, 2fr)",cell:m=>`${o.nameOf(m)}${o.noteOf(m)}`},{title:"In",width:"minmax(10rem, 1fr)",cell:m=>o.pathOf(m).slice(0,-1).map(b=>o.nameOf(b)).join(" \\u203A ")}]),f=c("bytes"),g=[],y=m=>{g=m;let b=m.length===0?f:f.filter(x=>to(d(x),m));return h.show(b),b.length},p=$("symbols","Symbols and files",u("div",{class:"controls"},F("Search names",y,f.length),N("Largest",["in the file","in memory"],m=>{f=c(eo[m]??"bytes"),y(g)})),h.element);return h.show(f),p}function to(e,t){return t.every(n=>e.includes(n))}var Vt=["auto","light","dark"];function Ee(){let e=0,t=u("button",{type:"button",class:"theme",click:()=>{e=(e+1)%Vt.length,n()}}),n=()=>{let r=Vt[e]??"auto";r==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.dataset.theme=r,t.textContent=`Colours: ${r}`};return n(),t}var Gt={passed:"\\u2713",failed:"\\u2717",skipped:"\\u2013","not-reached":"\\u2013"};function Ut({record:e,headline:t}){let{verdict:n,crash:r}=e,o=n.owner===null?"":` To act: ${n.owner}.`;return $("verdict","Verdict",u("p",{class:"verdict"},u("span",{class:`badge ${t.passed?"good":"bad"}`},`${t.passed?"\\u2713":"\\u2717"} ${n.kind}`),` ${n.summary}.${o}`),Kt(r),...n.evidence.map(Xt),n.hint===null?null:u("p",{class:"advice"},u("strong",{},"Hint: "),n.hint))}function Kt(e){if(e===void 0)return null;let t=e.place===void 0?"":` at ${e.place.file}:${e.place.line}`;return u("p",{},"Crash: ",M(`${e.title}${t}`))}function Xt({source:e,firstLine:t,lines:n}){let r=`${e} from line ${t}`,o=u("ol",{start:t},...n.map(i=>u("li",{},M(i))));return u("figure",{class:"excerpt"},u("figcaption",{},r),u("div",{class:"scroll",tabindex:0,role:"group","aria-label":r},o))}var no={passed:"good",failed:"bad","not-reached":"dim",skipped:"dim"};function Jt(e){return u("span",{class:no[e]},`${Gt[e]} ${e}`)}function Yt({record:e}){return e.assertions.length===0?null:$("assertions","Assertions",w("Assertions",["Status","Expectation","At:","Captured, or why not"],e.assertions.map(({id:t,status:n,atMs:r,captures:o,reason:i})=>[Jt(n),M(t),r===null?"\\u2013":v(r),i??Object.entries(o).map(([s,a])=>`${s} = ${a}`).join(", ")])),ro(e))}function ro({allowed:e=[]}){return e.length===0?null:w("Allowed trouble",["Allowed","Reason","Until","Lines:"],e.map(({id:t,reason:n,until:r,expired:o,lines:i})=>[M(t),n,r===null?"no end":o?`expired on ${r}`:r,String(i)]))}function Zt({record:e}){let{cases:t=[],passed:n,failed:r,skipped:o}=e.tests;return t.length===0?null:$("tests","Tests",u("p",{},`${n} passed, ${r} failed, ${o} skipped`),w("Tests of the image",["Status","Test","Took:","How it ended"],t.map(({name:i,status:s,durationMs:a,summary:l})=>[Jt(s),M(i),a===null?"\\u2013":v(a),l])),...t.map(oo))}function oo({name:e,status:t,crash:n,evidence:r}){if(t!=="failed"||n===void 0&&r.length===0)return null;let o=u("summary",{},"Why ",M(e)," failed");return u("details",{},o,Kt(n),...r.map(Xt))}var io=document.getElementById("data")?.textContent??"",T=JSON.parse(io),Oe=document.getElementById("page");function Qt({headline:e}){return`${e.passed?"\\u2713":"\\u2717"} ${e.subject.join(" \\xB7 ")}`}function so(e){return[Ut(e),Yt(e),Zt(e),Ke(e),ut(e),Le(e,T),Re(e),Pt(e),Be(e,T),ft(e),dt(e),qt(e)].filter(n=>n!==null)}function en(e){return u("nav",{class:"contents","aria-label":"Contents"},...e.map(t=>u("a",{href:`#${t.id}`},t.querySelector("h2")?.textContent??t.id)))}function tn(e){let t=T.runs[e];if(t===void 0||Oe===null)return;let{headline:n}=t;document.title=Qt(t);let r=so(t),o=T.runs.length===1?null:N("Run",T.runs.map(Qt),s=>tn(s)),i=o?.querySelector("select");i!=null&&(i.selectedIndex=e),Oe.replaceChildren(u("a",{class:"skip",href:"#main"},"Skip to the report"),u("header",{class:n.passed?"good":"bad"},u("div",{},u("h1",{},`${n.passed?"\\u2713":"\\u2717"} ${n.kind}: ${n.summary}`),u("p",{},n.subject.join(" \\xB7 ")),u("p",{class:"figures"},n.figures.join(" \\xB7 ")),...[...T.cut===void 0?[]:[T.cut],...n.notes].map(s=>u("p",{class:"figures note"},s))),u("div",{class:"controls"},o,Ee())),en(r),u("main",{id:"main"},...r))}function ao(e){let{title:t,lines:n,record:r}=e;document.title=t;let o=[...r.size?.baseline==null?[]:[Re(e)],Le(e,T),Be(e,T)].filter(i=>i!==null);Oe?.replaceChildren(u("a",{class:"skip",href:"#main"},"Skip to the report"),u("header",{},u("div",{},u("h1",{},t),...n.map(i=>u("p",{class:"figures"},i))),u("div",{class:"controls"},Ee())),en(o),u("main",{id:"main"},...o))}T.sizes===void 0?tn(0):ao(T.sizes);})();';
const pageStyle = ':root{color-scheme:light dark;--paper: light-dark(#fbfaf8, #14171b);--sheet: light-dark(#ffffff, #1b1f25);--ink: light-dark(#1d2126, #e6e9ed);--dim: light-dark(#5a626c, #9ca6b2);--line: light-dark(#d9dce1, #343b45);--good: light-dark(#136b34, #6fd18f);--bad: light-dark(#b3261e, #ff8d84);--accent: light-dark(#1b5fa8, #86bcf5);--matched: light-dark(#e3f4e8, #163324);--warned: light-dark(#7a5200, #e8b95a);--evidence: light-dark(#fde7e5, #47211f);--grown: light-dark(#f6c1bb, #7c2f2a);--shrunk: light-dark(#bfe3c8, #1f5733);--rest: light-dark(#e3e5e8, #333a43);--hatch: light-dark(#00000018, #ffffff1c);--c0: light-dark(#b9d4f1, #24496f);--c1: light-dark(#f3d3a8, #6a4a1c);--c2: light-dark(#c9e2b8, #365628);--c3: light-dark(#e3c6e6, #5a3560);--c4: light-dark(#b5e0dc, #1d5450);--c5: light-dark(#f2c4c0, #6b3733);--c6: light-dark(#d3cdf0, #423a75);--c7: light-dark(#e5dfa6, #565118)}[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}*{box-sizing:border-box}html{scroll-padding-top:3.5rem}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,Segoe UI,Roboto,DejaVu Sans,sans-serif}header,main,.contents{max-width:80rem;margin:0 auto;padding:0 1.25rem}header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem;padding-top:1.25rem;padding-bottom:.75rem}h1{margin:0 0 .25rem;font-size:1.5rem;line-height:1.25;overflow-wrap:anywhere}header.good,header.bad{color:inherit}header.good h1{color:var(--good)}header.bad h1{color:var(--bad)}h2{margin:0 0 .75rem;font-size:1.15rem}p{margin:.25rem 0 .5rem;overflow-wrap:anywhere}.figures{font-weight:600}.contents{position:sticky;top:0;z-index:5;display:flex;gap:1.1rem;overflow-x:auto;padding-top:.6rem;padding-bottom:.6rem;background:var(--paper);border-bottom:1px solid var(--line);white-space:nowrap}a{color:var(--accent)}.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.25rem}:focus-visible{outline:3px solid var(--accent);outline-offset:1px}section{margin:1rem 0;padding:1rem 1.25rem 1.25rem;background:var(--sheet);border:1px solid var(--line);border-radius:8px}.scroll{overflow-x:auto;margin:.5rem 0}table{border-collapse:collapse;width:100%}th,td{padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}th{color:var(--dim);font-weight:600;white-space:nowrap}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}code,.virtual,.cell{font-family:ui-monospace,SF Mono,Consolas,DejaVu Sans Mono,monospace;font-size:.86em}code{overflow-wrap:anywhere}.good{color:var(--good)}.bad{color:var(--bad)}.warned{color:var(--warned)}.waived{color:var(--accent)}.dim,.hint,figcaption{color:var(--dim)}.hint{font-size:.87em}.badge{padding:.1rem .5rem;border:1.5px solid;border-radius:999px;font-weight:600}.advice{padding:.5rem .75rem;border-left:3px solid var(--accent)}.excerpt{margin:.75rem 0}.excerpt .scroll{margin:.25rem 0;background:var(--paper);border:1px solid var(--line);border-radius:6px;max-height:24rem;overflow:auto}.excerpt ol{margin:0;padding:.5rem .75rem .5rem 4.5rem}.excerpt li::marker{color:var(--dim);font-size:.86em}.excerpt code{white-space:pre-wrap}.controls,.search{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem;margin:.5rem 0}header .controls{align-self:flex-start;margin:0}output{color:var(--dim)}input,select,button{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--dim);border-radius:5px;padding:.15rem .5rem}select{max-width:22rem}button,summary{cursor:pointer}.crumbs{display:flex;flex-wrap:wrap;margin:.5rem 0}.crumbs button{max-width:24rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;border:0;padding:.1rem .3rem;color:var(--accent);text-decoration:underline}.crumbs button[aria-current]{color:inherit;font-weight:600;text-decoration:none}.crumbs button+button:before{content:"\\203a  ";display:inline-block;padding-right:.4rem;color:var(--dim)}.map{position:relative;overflow:hidden}.cell{position:absolute;display:flex;flex-direction:column;justify-content:flex-start;align-items:stretch;margin:0;padding:1px 4px;border:0;border-radius:2px;overflow:hidden;text-align:left;line-height:1.25;color:var(--ink);cursor:default}.cell.opens{cursor:zoom-in}.cell:hover,.cell:focus-visible{box-shadow:inset 0 0 0 2px var(--ink)}.cell:focus-visible{z-index:2;outline-offset:-3px}.cell.frame{padding:0 4px;flex-direction:row;justify-content:space-between;align-items:flex-start;gap:.5rem;font-weight:600}.cell .name,.cell .figure{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;flex:0 1 auto}.cell .figure{flex-shrink:0;font-weight:400}.cell.frame .figure{opacity:.95}.cell.leaf{padding-top:3px;border:1px solid color-mix(in srgb,var(--sheet) 55%,transparent)}.c0{background:var(--c0)}.c1{background:var(--c1)}.c2{background:var(--c2)}.c3{background:var(--c3)}.c4{background:var(--c4)}.c5{background:var(--c5)}.c6{background:var(--c6)}.c7{background:var(--c7)}.rest{background:var(--rest)}.cell.grown,.key.grown{background:repeating-linear-gradient(45deg,var(--hatch) 0 3px,transparent 3px 9px) var(--grown)}.cell.shrunk,.key.shrunk{background:var(--shrunk)}.key{display:inline-block;margin-right:.5rem;padding:0 .5rem;border-radius:3px}.told{min-height:1.5em;margin:.4rem 0 0;font-weight:600}.as-table,details{margin-top:.5rem}.virtual{max-height:30rem;overflow:auto;border:1px solid var(--line);border-radius:6px;margin-top:.5rem}.virtual-head{position:sticky;top:0;z-index:1;background:var(--paper);min-width:max-content}.virtual-body{position:relative}.virtual-row{display:grid;gap:.75rem;height:24px;padding:0 .75rem;align-items:center;border-bottom:1px solid color-mix(in srgb,var(--line) 55%,transparent)}.virtual-head,.virtual-body{min-width:52rem}.virtual-body .virtual-row{position:absolute;left:0;right:0}.virtual-header{color:var(--dim);font-weight:600}.virtual-row>*{overflow:hidden;text-overflow:ellipsis;white-space:pre}.matched{background:var(--matched);box-shadow:inset 3px 0 0 var(--good)}.evidence{background:var(--evidence);box-shadow:inset 3px 0 0 var(--bad)}.change.grown{color:var(--bad)}.change.shrunk{color:var(--good)}.timeline td:first-child{max-width:22rem;overflow-wrap:anywhere}.timeline td:last-child{width:45%;min-width:14rem}.track{position:relative;height:1.1rem;margin-top:.15rem;background:var(--paper);border-radius:3px}.bar{position:absolute;top:0;bottom:0;min-width:2px;border-radius:3px}.bar.phase{background:var(--accent)}.bar.passed,.bar.failed{width:.7rem;top:.2rem;bottom:.2rem;translate:-50% 0;rotate:45deg}.bar.passed{background:var(--good)}.bar.failed{background:var(--bad);border-radius:0}.state{white-space:nowrap}.budget-table td:nth-child(2){min-width:14rem}.remark{font-size:.87em;color:var(--dim);overflow-wrap:anywhere}.remark.bad{color:var(--bad)}.track.budget{min-width:8rem;border:1px solid var(--line)}.budget .bar{border-radius:0}.bar.within{background:var(--good)}.bar.waived{background:repeating-linear-gradient(45deg,var(--accent) 0 3px,transparent 3px 6px)}.bar.over{background:repeating-linear-gradient(-45deg,var(--bad) 0 5px,var(--evidence) 5px 7px)}.bar.over.warned{background:repeating-linear-gradient(-45deg,var(--warned) 0 5px,transparent 5px 7px)}.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(26rem,100%),1fr));gap:1rem 2rem}.chart{margin:0;min-width:0}.chart figcaption{color:var(--ink);font-weight:600;overflow-wrap:anywhere}.chart input{width:calc(84.6% + 16px);margin:0 0 0 calc(13.2% - 8px);padding:0;accent-color:var(--dim)}.chart .told{min-height:2.6em;font-weight:400;font-size:.87em}.lines{display:block;width:100%;height:auto}.lines .line{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}.lines .link{fill:none;stroke:var(--line);stroke-width:1.5}.lines .lone,.lines .spot{fill:var(--accent)}.lines .grid{stroke:var(--line)}.lines .cursor{stroke:var(--dim);stroke-dasharray:2 3}.lines .tick{fill:var(--dim);font-size:11px;text-anchor:end}.lines .mark{stroke:var(--dim);stroke-width:1.5;stroke-dasharray:5 3}.lines .sign{fill:var(--dim);font-size:11px;text-anchor:middle}.lines .mark.up{stroke:var(--bad)}.lines .mark.down{stroke:var(--good)}.lines .sign.up{fill:var(--bad)}.lines .sign.down{fill:var(--good)}@media(max-width:40rem){header,main,.contents{padding-left:.6rem;padding-right:.6rem}section{padding:.75rem}}@media print{.contents,.controls,.skip,.hint{display:none}body{background:none}section{border:0;padding:0;break-inside:auto}.virtual,.excerpt .scroll{max-height:none;overflow:visible}table{font-size:.78em}.scroll{overflow:visible}.budget-table td:nth-child(2),.track.budget{min-width:5rem}.virtual-head,.virtual-body{min-width:0}.virtual-head{position:static}.virtual[data-unprinted]:after{content:attr(data-unprinted);display:block;padding:.25rem .75rem;font-family:system-ui,sans-serif}.cell,.bar,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}}';

// EXTERNAL MODULE: ./src/report/page/fit-page.ts
var fit_page = __webpack_require__(91279);
;// CONCATENATED MODULE: ./src/report/page/render-page.ts



/**
 * Renders a self-contained HTML file: the data of the runs, and a script that draws them. Text of
 * the guest or the profile is only ever data: it is in JSON without any `<`, so it cannot end the
 * element, and goes from there into text nodes. The policy admits exactly this script and style.
 */
function renderPage(runs) {
    return htmlOf((0,fit_page/* pageData */.Y)(runs));
}
/** Renders the page for `data`. */
function htmlOf(data) {
    const policy = [
        "default-src 'none'",
        `script-src '${digestOf(pageScript)}'`,
        `style-src '${digestOf(pageStyle)}'`,
        ...["base-uri 'none'", "form-action 'none'"],
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>osv-kernel report</title>
<style>${pageStyle}</style>
</head>
<body>
<noscript>This page is drawn by the script in it. The same is in report.md and result.json.</noscript>
<div id="page"></div>
<script type="application/json" id="data">${jsonInHtml(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}
/** The digest that `script-src` and `style-src` compare with the exact text of the element. */
function digestOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
/** JSON without `<`, so no tag, comment or end of a script can occur in it. */
function jsonInHtml(data) {
    return JSON.stringify(data).replaceAll('<', '\\u003c');
}


/***/ }),

/***/ 44325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ plainTexts),
  y: () => (/* binding */ runData)
});

// EXTERNAL MODULE: ./src/console/input/plain-text.ts
var plain_text = __webpack_require__(66252);
// EXTERNAL MODULE: ./src/report/budgets/excerpts.ts
var excerpts = __webpack_require__(52253);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/console/input/lines.ts
var lines = __webpack_require__(81861);
// EXTERNAL MODULE: ./src/console/clock/timeline.ts + 1 modules
var clock_timeline = __webpack_require__(61587);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
;// CONCATENATED MODULE: ./src/report/page/console-lines.ts



/** A log with more lines is a flood: only its start and end are shown. */
const shownFromStart = 2_000;
const shownFromEnd = 18_000;
/** The console as the page shows it: each line with its time and its matches. */
function consoleData(recorded, result) {
    const { lines, leftOut } = readLines(recorded);
    return {
        numbers: lines.map(({ number }) => number),
        timesMs: lines.map(({ startMs }) => startMs),
        texts: lines.map(({ text }) => text),
        marks: [...matchedMarks(lines, result.assertions), ...evidenceMarks(lines, result)],
        leftOut,
    };
}
function readLines({ log, timeline }) {
    const replayed = timeline === undefined ? undefined : (0,clock_timeline/* replayEvents */.tZ)(log, timeline);
    const start = [];
    let end = [];
    let leftOut = 0;
    for (const line of timedLines(replayed ?? (0,clock_timeline/* untimedEvents */.S0)(log), replayed !== undefined)) {
        if (start.length < shownFromStart)
            start.push(line);
        else
            end.push(line);
        if (end.length > 2 * shownFromEnd) {
            leftOut += shownFromEnd;
            end = end.slice(shownFromEnd);
        }
    }
    leftOut += Math.max(end.length - shownFromEnd, 0);
    return { lines: [...start, ...end.slice(-shownFromEnd)], leftOut };
}
function* timedLines(events, isTimed) {
    const splitter = (0,lines/* createLineSplitter */.A)();
    /** When the current incomplete line began. */
    let begunMs = null;
    const timed = ({ number, text }, endMs) => ({
        number,
        text,
        startMs: isTimed ? (begunMs ?? endMs) : null,
        endMs: isTimed ? endMs : null,
    });
    let lastMs = null;
    for (const event of events) {
        if (event.type !== 'bytes')
            continue;
        lastMs = event.atMs;
        for (const line of (0,lines/* linesOf */.D)(splitter, event.bytes)) {
            yield timed(line, event.atMs);
            begunMs = null;
        }
        begunMs = splitter.partial() === undefined ? null : (begunMs ?? event.atMs);
    }
    const rest = splitter.partial();
    if (rest !== undefined)
        yield timed(rest, lastMs);
}
/** Results of older versions do not have the lines of their matches. */
function matchedMarks(lines, assertions) {
    return assertions.flatMap(({ id, status, line, atMs }) => {
        if (status !== 'passed' || line === undefined || atMs === null)
            return [];
        // Carriage returns split a line into pieces of one number: the last one that had begun matched.
        const at = lines.findLastIndex(({ number, startMs }) => number === line && (startMs === null || startMs <= atMs));
        return at < 0 ? [] : [{ at, kind: 'matched', text: id }];
    });
}
function evidenceMarks(lines, { verdict }) {
    if (verdict.kind === 'pass')
        return [];
    const excerpts = verdict.evidence.filter(({ source }) => source === output_files/* consoleLogName */.vo);
    return excerpts.flatMap(({ firstLine, lines: { length } }) => lines.flatMap(({ number }, at) => number >= firstLine && number < firstLine + length
        ? [{ at, kind: 'evidence', text: verdict.kind }]
        : []));
}

// EXTERNAL MODULE: ./src/report/page/tree-columns.ts
var tree_columns = __webpack_require__(86396);
;// CONCATENATED MODULE: ./src/report/page/run-data.ts





/** What the page shows of a run, without what only programs read; names of sizes go to the table. */
function runData({ result, console, history }, table) {
    const { size, verdict, ...rest } = result;
    const sizes = size === null ? null : splitSize(size);
    const shown = { ...rest, verdict: { ...verdict, evidence: (0,excerpts/* excerptsOf */.U)(result) } };
    return {
        record: plainTexts({ ...shown, size: sizes === null ? null : sizes.rest }),
        headline: plainTexts((0,headline/* headlineOf */.gD)(result)),
        trees: sizes === null ? [] : (0,tree_columns/* namedTrees */.LY)(sizes.tree, table),
        console: console === undefined ? null : consoleData(console, result),
        history: history === undefined ? null : plainTexts(history),
    };
}
function splitSize({ tree, ...rest }) {
    return { tree, rest };
}
/** Removes bidirectional and hidden characters: names and console text come from the guest. */
function plainTexts(value) {
    // Only the characters of strings change, so the type remains.
    return plainValue(value);
}
function plainValue(value) {
    if (typeof value === 'string')
        return (0,plain_text/* toPlainText */.b)(value);
    if (Array.isArray(value))
        return value.map(plainValue);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, entry]) => [(0,plain_text/* toPlainText */.b)(key), plainValue(entry)]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 86396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ namedTrees),
/* harmony export */   mW: () => (/* binding */ createStringTable)
/* harmony export */ });
/* unused harmony export treeColumns */
/* harmony import */ var _console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66252);
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58777);
/* harmony import */ var _size_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75501);



/** With more artifacts, only the whole tree is shown. */
const viewedArtifacts = 30;
function createStringTable() {
    const indices = new Map();
    const strings = [];
    return {
        strings,
        indexOf: (text) => {
            const known = indices.get(text);
            if (known !== undefined)
                return known;
            indices.set(text, strings.length);
            return strings.push((0,_console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(text)) - 1;
        },
    };
}
/** A size tree as columns; its views are separate trees. */
function treeColumns(root, table) {
    const names = [];
    const kinds = [];
    const bytes = [];
    const memory = [];
    const ends = [];
    const notes = {};
    const add = (node) => {
        const at = names.push(table.indexOf(node.name)) - 1;
        kinds.push(table.indexOf(node.kind));
        bytes.push(node.bytes);
        memory.push((0,_size_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryOf */ .z)(node));
        if (node.note !== undefined)
            notes[at] = (0,_console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(node.note);
        ends.push(0);
        node.children?.forEach(add);
        ends[at] = names.length;
    };
    add(root);
    const columns = { names, kinds, bytes, memory, ends };
    return Object.keys(notes).length === 0 ? columns : { ...columns, notes };
}
/** The whole tree, and the views of each artifact under their names. */
function namedTrees(root, table) {
    const artifacts = (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(root, '', ({ kind }) => kind === 'artifact');
    // A folder of modules would have thousands of views.
    const shown = artifacts.length > viewedArtifacts ? [] : artifacts;
    const views = shown.flatMap(({ node: { name, views: ways = [] } }) => ways.map((view) => ({
        title: (0,_console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(`${name}, ${view.name}`),
        columns: treeColumns(view, table),
    })));
    return [{ title: 'everything', columns: treeColumns(root, table) }, ...views];
}


/***/ }),

/***/ 47441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ artifactSizes),
/* harmony export */   We: () => (/* binding */ notAdded),
/* harmony export */   aA: () => (/* binding */ sumOfArtifacts),
/* harmony export */   ol: () => (/* binding */ imageSizes),
/* harmony export */   s9: () => (/* binding */ largestSymbols)
/* harmony export */ });
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

/** Sizes by artifact; those that only the baseline has come last. */
function artifactSizes(size) {
    const { totals, baseline } = size;
    const { imageWas } = baseline ?? {};
    const image = size.image ?? Object.keys(totals)[0];
    const before = new Map(Object.entries(baseline?.totals ?? {}));
    const now = new Map(Object.entries(totals));
    return [...new Set([...now.keys(), ...before.keys()])].map((name) => ({
        name,
        ...(imageWas !== undefined && name === image ? { was: imageWas } : {}),
        oldBytes: before.get(name) ?? null,
        newBytes: now.get(name) ?? null,
    }));
}
/** The sizes of the booted artifact; undefined if it was not measured. */
function imageSizes({ size, artifacts, }) {
    if (size === null)
        return undefined;
    const file = artifacts.find(({ role }) => role === 'image')?.path;
    // Older results have no `size.image`, only the path of the file.
    const image = size.image ?? file?.slice(file.lastIndexOf('/') + 1);
    const all = artifactSizes(size);
    return all.length === 1 ? all[0] : all.find(({ name }) => name === image);
}
/** The symbols that take the most bytes in the files, the largest first. */
function largestSymbols(tree, top) {
    return (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(tree, '')
        .filter(({ node }) => node.kind === 'symbol' && node.bytes > 0)
        .sort((a, b) => b.node.bytes - a.node.bytes)
        .slice(0, top)
        .map(({ path, node }) => ({ path, bytes: node.bytes }));
}
const waysNotAdded = {
    copy: 'a copy of',
    unstripped: 'the unstripped form of',
    stripped: 'the stripped form of',
    inside: 'inside',
    container: 'the same kernel as',
};
/** Why an artifact is not added to the sum, such as `inside usr.img`; undefined if it is. */
function notAdded({ once }, name) {
    for (const { shipped, others } of once?.groups ?? []) {
        const how = others.find((other) => other.name === name)?.how;
        if (how !== undefined)
            return `${waysNotAdded[how]} ${shipped}`;
    }
    return undefined;
}
/** The sum of all artifacts, now and before; before is null without a comparable baseline. */
function sumOfArtifacts({ once, tree, delta, baseline }) {
    const isCompared = baseline !== null && delta !== null;
    // Without groups every file counts, in results of any version.
    if (once === undefined || once.groups.length === 0)
        return { now: tree.bytes, before: isCompared ? tree.bytes - delta.bytes : null };
    return { now: once.bytes, before: isCompared ? (once.beforeBytes ?? null) : null };
}


/***/ }),

/***/ 12936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   Lr: () => (/* binding */ testFigure),
/* harmony export */   M5: () => (/* binding */ remarkOf)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);

/** The tests of the given statuses, in the order of their run. */
function casesOf({ tests }, ...statuses) {
    return (tests.cases ?? []).filter(({ status }) => statuses.includes(status));
}
/** `137 of 140 passed, 2 skipped`; undefined if no tests were requested. */
function testFigure({ tests }) {
    if (tests.cases === undefined)
        return undefined;
    const { passed, failed, skipped } = tests;
    const left = skipped === 0 ? '' : `, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(skipped)} skipped`;
    return `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(passed)} of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(passed + failed)} passed${left}`;
}
/** How a failed test ended, with the title of its crash; for a test that was not run, why. */
function remarkOf({ status, kind, summary, crash }) {
    if (status !== 'failed')
        return summary;
    const ended = `${kind ?? 'failed'}: ${summary}`;
    if (crash === undefined)
        return ended;
    const { title, place } = crash;
    return `${ended} [${title}${place === undefined ? '' : ` at ${place.file}:${place.line}`}]`;
}


/***/ })

};
