export const id = 475;
export const ids = [475];
export const modules = {

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ hostLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   w7: () => (/* binding */ shortRevision)
/* harmony export */ });
/* unused harmony export imageBytesOf */
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);


function headlineOf(result) {
    const { kind, summary } = result.verdict;
    const { profile, kernel, arch, boot, mode, revision } = result;
    const known = [
        profile === '' ? '(no profile)' : profile,
        kernel,
        arch,
        boot?.accelerator ?? '',
        mode,
        shortRevision(revision),
    ];
    return {
        passed: kind === 'pass',
        kind,
        summary: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(summary),
        subject: known.filter((part) => part !== ''),
        figures: [bootFigure(result), imageFigure(result), deltaFigure(result)],
    };
}
function bootFigure({ boot }) {
    if (boot === null)
        return 'not booted';
    if (boot.timeToReadyMs !== null)
        return `ready in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(boot.timeToReadyMs)}`;
    return `not ready after ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(boot.durationMs)}`;
}
function imageFigure(result) {
    const bytes = imageBytesOf(result);
    return bytes === null ? 'no image' : `image ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`;
}
/** Bytes of what is booted, or else of everything that was measured; null when nothing was. */
function imageBytesOf({ artifacts, size }) {
    return artifacts.find(({ role }) => role === 'image')?.bytes ?? size?.tree.bytes ?? null;
}
function deltaFigure({ size }) {
    if (size === null)
        return 'size not measured';
    if (size.baseline === null || size.delta === null)
        return 'no size baseline';
    const before = size.tree.bytes - size.delta.bytes;
    return `size ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(before, size.tree.bytes)} against ${size.baseline.source}`;
}
/** A commit's first ten digits; `-dirty` stays. */
function shortRevision(revision) {
    return (revision ?? '').replace(/^([0-9a-f]{10})[0-9a-f]+/, '$1');
}
/** Machine that ran it: system, processor, memory. */
function hostLine({ host }) {
    const memory = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRoughBytes */ ._3)(host.memoryBytes);
    return [host.system, `${host.cpus} × ${host.cpu}`, memory].join(' · ');
}


/***/ }),

/***/ 42998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var junit_report_builder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51072);
/* harmony import */ var junit_report_builder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(junit_report_builder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25875);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14512);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31885);





/**
 * JUnit XML of one run or several, one suite each: the configuration gate, the build, each
 * assertion, each size budget, and the verdict. A failure of the kernel is a `failure`; where the
 * host, the profile or this product is at fault it is an `error`.
 */
function renderJunit(results) {
    // The package's types put the builder into a property `default` that only its ES build has.
    const report = junit_report_builder__WEBPACK_IMPORTED_MODULE_0___default().newBuilder().name('osv-kernel');
    for (const result of isList(results) ? results : [results])
        addSuite(report.testSuite(), result);
    return `${report.build()}\n`;
}
function isList(results) {
    return Array.isArray(results);
}
function addSuite(suite, result) {
    const { profile, kernel, arch, mode, revision, timings, host, boot } = result;
    const named = [profile, arch].filter((part) => part !== '').map((part) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(part));
    const name = named.join(' ');
    suite.name(name);
    suite.time(seconds(timings.reduce((sum, { durationMs }) => sum + durationMs, 0)));
    const properties = {
        kernel,
        mode,
        revision: (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .shortRevision */ .w7)(revision),
        accelerator: boot?.accelerator ?? '',
        'osv-kernel': host.productVersion,
    };
    for (const [key, value] of Object.entries(properties))
        if (value !== '')
            suite.property(key, (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(value));
    const testCase = (title) => suite.testCase().className(name).name((0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(title));
    addConfigCase(testCase, result);
    addBuildCase(testCase, result);
    addAssertionCases(testCase, result);
    addBudgetCases(testCase, result);
    addVerdictCase(testCase('verdict'), result);
}
function addConfigCase(testCase, { config }) {
    if (config === null)
        return;
    const { mismatches } = config;
    const gate = testCase('config');
    if (mismatches.length === 0)
        return;
    const lines = mismatches.map(({ option, requested, effective, reason }) => `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(option)}: requested ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(requested)}, effective ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(effective)}: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(reason)}`);
    gate.failure(`${mismatches.length} of the requested options not honoured`, 'config-mismatch');
    gate.stacktrace(lines.join('\n'));
}
function addBuildCase(testCase, { build, verdict }) {
    const attempt = testCase('build');
    if (build !== null)
        attempt.time(seconds(build.durationMs));
    if (verdict.kind === 'build-failed')
        fail(attempt, verdict);
    else if (build === null)
        attempt.skipped();
}
function addAssertionCases(testCase, { assertions, verdict }) {
    for (const { id, status, atMs, reason } of assertions) {
        const assertion = testCase(`assertion: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(id)}`);
        if (atMs !== null)
            assertion.time(seconds(atMs));
        if (status === 'not-reached')
            assertion.skipped();
        if (status !== 'failed')
            continue;
        assertion.failure((0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(reason ?? 'failed'), 'assertion-failed');
        assertion.stacktrace(evidenceText(verdict));
    }
}
function addBudgetCases(testCase, { size }) {
    for (const { path, limitBytes, bytes, ok } of size?.budgets ?? []) {
        const budget = testCase(`budget: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(path)}`);
        if (ok)
            continue;
        const found = bytes === null ? 'the path names nothing' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes);
        budget.failure(`${found}; the limit is ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limitBytes)}`, 'over-budget');
    }
}
function addVerdictCase(testCase, { verdict, boot }) {
    if (boot !== null)
        testCase.time(seconds(boot.durationMs));
    if (verdict.kind !== 'pass')
        fail(testCase, verdict);
}
function fail(testCase, verdict) {
    const { kind, summary } = verdict;
    const message = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(summary, 1000);
    if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOfVerdict */ .sG)(kind) === 'kernel')
        testCase.failure(message, kind).stacktrace(evidenceText(verdict));
    else
        testCase.error(message, kind, evidenceText(verdict));
}
function evidenceText({ evidence, hint }) {
    const excerpts = evidence.map(({ source, firstLine, lines }) => [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(source), ...(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .numberedLines */ .UF)(firstLine, lines)].join('\n'));
    return [...excerpts, ...(hint === null ? [] : [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(hint, 1000)])].join('\n\n');
}
function seconds(milliseconds) {
    return Number((milliseconds / 1000).toFixed(3));
}


/***/ }),

/***/ 31506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: stepSummaryLimitBytes

// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var lib = __webpack_require__(35618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(59059);
;// CONCATENATED MODULE: ./src/report/markdown-nodes.ts



/**
 * The few forms a report is made of, as mdast nodes. Whatever is passed in may be hostile; the
 * serializer escapes Markdown, and here is added what GitHub makes of text beyond Markdown.
 */
/** Prose. GitHub finds mentions and references in the rendered text, so these are pulled apart. */
function prose(text) {
    const value = (0,harmless/* harmless */.Is)(text, 1000)
        .replace(/@(?=[\w-])/g, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b')
        .replace(/\bGH-(?=\d)/gi, '$&\u200b')
        .replace(/^\s*::/, '\u200b::');
    return { type: 'text', value };
}
/** A name or value in code type, in which GitHub finds neither mentions nor references. */
function code(text) {
    const value = (0,harmless/* harmless */.Is)(text);
    // Parsers differ on these within a code span in a table; character references are safe in all.
    if (/[`|\\]/.test(value))
        return { type: 'html', value: `<code>${characterReferences(value)}</code>` };
    return value.trim() === '' ? prose('–') : { type: 'inlineCode', value };
}
function characterReferences(text) {
    return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
function strong(...children) {
    return { type: 'strong', children };
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function bulletList(items) {
    return {
        type: 'list',
        spread: false,
        children: items.map((item) => ({ type: 'listItem', children: [paragraph(prose(item))] })),
    };
}
/** A fence longer than any run of backticks within. */
function fenced(lines) {
    return { type: 'code', lang: 'text', value: lines.join('\n') };
}
/** Cells given as strings are our own words. A heading that ends in `:` is of a column of numbers. */
function table(headings, rows) {
    const isNumeric = headings.map((heading) => heading.endsWith(':'));
    const align = isNumeric.map((numeric) => (numeric ? 'right' : 'left'));
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({
            type: 'tableCell',
            children: [typeof cell === 'string' ? { type: 'text', value: cell } : cell],
        })),
    });
    const titles = headings.map((heading) => heading.replace(/:$/, ''));
    return { type: 'table', align, children: [row(titles), ...rows.map(row)] };
}
/** A section that is folded until it is clicked; the title is our own words. */
function folded(title, isOpen, content) {
    const opening = `<details${isOpen ? ' open' : ''}><summary>${title}</summary>`;
    return [{ type: 'html', value: opening }, ...content, { type: 'html', value: '</details>' }];
}
function serialize(children) {
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)({ type: 'root', children: [...children] }, {
        extensions: [(0,lib/* gfmToMarkdown */.H)({ tablePipeAlign: false })],
        fences: true,
        bullet: '-',
        // GitHub sets what stands between dollar signs as mathematics.
        unsafe: [{ character: '$', inConstruct: 'phrasing' }],
        // The verdict and the two lines below it stay together.
        join: [(left, right) => (left.type === 'heading' && right.type === 'paragraph' ? 0 : null)],
    });
}

// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/markdown-section.ts


/** A table that shows at most so many rows and says how many it leaves out. */
function limited(headings, rows) {
    return (limit) => rows.length === 0
        ? []
        : [table(headings, rows.slice(0, limit)), ...moreNode(rows.length - limit)];
}
/** Says how much of a table is not shown. */
function moreNode(count) {
    if (count <= 0)
        return [];
    return [
        paragraph(prose(`… and ${(0,quantities/* formatNumberOf */.Of)(count, 'more row', 'more rows')} in result.json`)),
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown-findings.ts





/** The three lines at the top: verdict, what was tested, and its three figures. */
function headlineNodes(result) {
    const { passed, kind, summary, subject, figures } = (0,headline/* headlineOf */.gD)(result);
    const [profile = '', ...rest] = subject;
    return [
        { type: 'heading', depth: 2, children: [prose(`${passed ? '✅' : '❌'} ${kind}: ${summary}`)] },
        paragraph(strong(prose(profile)), prose(['', ...rest].join(' · ')), { type: 'break' }, prose(figures.join(' · '))),
    ];
}
/** Why it failed: excerpts, the rows that broke a rule, and what to do about it. */
function findingNodes(result, rows) {
    const { evidence, hint } = result.verdict;
    return [
        ...evidence.slice(0, 5).flatMap((excerpt) => excerptNodes(excerpt, rows)),
        ...mismatchNodes(result, rows),
        ...brokenBudgetNodes(result, rows),
        ...(hint === null ? [] : [paragraph(strong(prose('Hint:')), prose(` ${hint}`))]),
    ];
}
function excerptNodes({ source, firstLine, lines }, rows) {
    if (lines.length === 0)
        return [];
    const from = ` from line ${firstLine}`;
    const shown = lines.slice(0, rows);
    const cut = lines.length > shown.length ? `, ${shown.length} of ${lines.length} lines` : '';
    return [paragraph(code(source), prose(`${from}${cut}:`)), fenced((0,harmless/* numberedLines */.UF)(firstLine, shown))];
}
function mismatchNodes({ config }, rows) {
    if (config === null || config.mismatches.length === 0)
        return [];
    const { mismatches } = config;
    return [
        paragraph(strong(prose(`${(0,quantities/* formatNumberOf */.Of)(mismatches.length, 'option')} not as requested`))),
        table(['', 'Option', 'Requested', 'Effective', 'Reason'], mismatches
            .slice(0, rows)
            .map(({ option, requested, effective, reason }) => [
            '✗',
            code(option),
            code(requested),
            code(effective),
            prose(reason),
        ])),
        ...moreNode(mismatches.length - rows),
    ];
}
function brokenBudgetNodes({ size }, rows) {
    const broken = (size?.budgets ?? []).filter(({ ok }) => !ok);
    if (broken.length === 0)
        return [];
    return [
        paragraph(strong(prose(`${(0,quantities/* formatNumberOf */.Of)(broken.length, 'size budget')} broken`))),
        table(['', 'Budget', 'Limit:', 'Size:', 'Over by:'], broken
            .slice(0, rows)
            .map(({ path, limitBytes, bytes }) => [
            '✗',
            code(path),
            (0,quantities/* formatBytes */.z3)(limitBytes),
            bytes === null ? 'names nothing' : (0,quantities/* formatBytes */.z3)(bytes),
            bytes === null ? '–' : (0,quantities/* formatByteChange */.Ul)(bytes - limitBytes),
        ])),
        ...moreNode(broken.length - rows),
    ];
}

// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
;// CONCATENATED MODULE: ./src/report/markdown-sizes.ts





/** Sizes by artifact, largest changes, budgets, largest symbols. */
function sizeSections({ size }, top) {
    if (size === null)
        return [];
    return [
        artifactSection(size),
        ...changeSection(size, top),
        ...budgetSection(size),
        ...symbolSection(size, top),
    ];
}
function artifactSection(size) {
    const { baseline, delta, tree } = size;
    const compared = baseline !== null;
    const rows = (0,size_figures/* artifactSizes */.V)(size).map(({ name, oldBytes, newBytes }) => [
        code(name),
        ...(compared ? [oldBytes === null ? '–' : (0,quantities/* formatBytes */.z3)(oldBytes)] : []),
        newBytes === null ? '–' : (0,quantities/* formatBytes */.z3)(newBytes),
        ...(compared ? [(0,quantities/* formatDelta */.CW)(oldBytes ?? 0, newBytes ?? 0)] : []),
    ]);
    const headings = compared ? ['Artifact', 'Before:', 'Now:', 'Change:'] : ['Artifact', 'Now:'];
    const change = delta === null ? 'no baseline' : (0,quantities/* formatByteChange */.Ul)(delta.bytes);
    return {
        title: `Size by artifact: ${(0,quantities/* formatBytes */.z3)(tree.bytes)}, ${change}`,
        isOpen: false,
        nodes: (limit) => [...baselineNodes(size), ...limited(headings, rows)(limit)],
    };
}
function baselineNodes({ baseline }) {
    if (baseline === null)
        return [
            paragraph(prose('There is no baseline: no earlier result was found to compare sizes with.')),
        ];
    const { source, revision } = baseline;
    const at = revision === null ? [] : [prose(' at '), code((0,headline/* shortRevision */.w7)(revision))];
    return [paragraph(prose('Compared with '), code(source), ...at, prose('.'))];
}
function changeSection({ delta }, top) {
    if (delta === null || delta.changes.length === 0)
        return [];
    const { changes } = delta;
    const rows = changes
        .slice(0, top)
        .map(({ path, change, oldBytes, newBytes }) => [
        (0,quantities/* formatByteChange */.Ul)(newBytes - oldBytes),
        code(path),
        change,
        `${(0,quantities/* formatBytes */.z3)(oldBytes)} → ${(0,quantities/* formatBytes */.z3)(newBytes)}`,
    ]);
    const shown = rows.length < changes.length ? `${rows.length} of ` : '';
    return [
        {
            title: `Largest changes: ${shown}${(0,quantities/* formatNumberOf */.Of)(changes.length, 'change')}`,
            isOpen: false,
            nodes: limited(['Change:', 'Where', '', 'Size:'], rows),
        },
    ];
}
function budgetSection({ budgets }) {
    if (budgets.length === 0)
        return [];
    const kept = budgets.filter(({ ok }) => ok).length;
    const rows = budgets.map(({ path, limitBytes, bytes, ok }) => [
        ok ? '✓' : '✗',
        code(path),
        (0,quantities/* formatBytes */.z3)(limitBytes),
        bytes === null ? 'names nothing' : (0,quantities/* formatBytes */.z3)(bytes),
    ]);
    return [
        {
            title: `Size budgets: ${kept} of ${budgets.length} kept`,
            isOpen: false,
            nodes: limited(['', 'Budget', 'Limit:', 'Size:'], rows),
        },
    ];
}
function symbolSection({ tree }, top) {
    const symbols = (0,size_figures/* largestSymbols */.s)(tree, top);
    if (symbols.length === 0)
        return [];
    const rows = symbols.map(({ path, bytes }) => [(0,quantities/* formatBytes */.z3)(bytes), code(path)]);
    return [
        {
            title: `Largest symbols: the first ${symbols.length}`,
            isOpen: false,
            nodes: limited(['Size:', 'Symbol'], rows),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown-sections.ts





/** What the record has something to say about, the most wanted first. */
function sectionsOf(result, top) {
    return [
        ...assertionSection(result),
        ...sizeSections(result, top),
        ...configSection(result),
        ...metricSection(result),
        ...timingSection(result),
        ...fileSection(result),
    ];
}
const assertionMarks = { passed: '✓', failed: '✗', 'not-reached': '–' };
function assertionSection({ assertions, tests }) {
    if (assertions.length === 0)
        return [];
    const passed = assertions.filter(({ status }) => status === 'passed').length;
    const counts = tests.passed + tests.failed + tests.skipped === 0
        ? ''
        : `; the guest’s own tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`;
    const rows = assertions.map(({ id, status, atMs, reason }) => [
        assertionMarks[status],
        code(id),
        atMs === null ? '–' : (0,quantities/* formatDuration */.a3)(atMs),
        prose(reason ?? (status === 'not-reached' ? 'not reached' : '')),
    ]);
    return [
        {
            title: `Assertions: ${passed} of ${assertions.length} passed${counts}`,
            isOpen: passed < assertions.length,
            nodes: limited(['', 'Assertion', 'After:', 'Remark'], rows),
        },
    ];
}
function configSection({ config }) {
    const options = Object.entries(config?.requested ?? {});
    if (config === null || options.length === 0)
        return [];
    const wrong = new Set(config.mismatches.map(({ option }) => option));
    const explained = new Set(Object.keys(config.explained));
    const reasons = new Map([
        ...config.mismatches.map(({ option, reason }) => [option, reason]),
        ...Object.entries(config.explained),
    ]);
    const markOf = (option) => {
        if (wrong.has(option))
            return '✗';
        return explained.has(option) ? '•' : '✓';
    };
    const rows = options.map(([option, requested]) => [
        markOf(option),
        code(option),
        code(requested),
        code(config.effective[option] ?? ''),
        prose(reasons.get(option) ?? ''),
    ]);
    const honoured = options.length - wrong.size - explained.size;
    return [
        {
            title: `Configuration: ${honoured} of ${options.length} options as requested`,
            isOpen: false,
            nodes: limited(['', 'Option', 'Requested', 'Effective', 'Why'], rows),
        },
    ];
}
function metricSection({ metrics }) {
    const rows = Object.entries(metrics).map(([name, value]) => [
        code(name),
        Number.isInteger(value) ? (0,quantities/* formatCount */.B4)(value) : String(value),
    ]);
    if (rows.length === 0)
        return [];
    return [
        { title: `Metrics: ${rows.length}`, isOpen: false, nodes: limited(['Metric', 'Value:'], rows) },
    ];
}
function timingSection(result) {
    const { boot, build, host, revision, timings } = result;
    const stages = timings.map(({ stage, durationMs }) => [
        code(stage),
        (0,quantities/* formatDuration */.a3)(durationMs),
    ]);
    const phases = (boot?.phases ?? []).map(({ name, startMs, endMs }) => [
        prose(`boot: ${name}`),
        (0,quantities/* formatDuration */.a3)(endMs - startMs),
    ]);
    const facts = [
        ...(build === null ? [] : [`Image cache: ${build.cache.image}`]),
        ...(boot === null
            ? []
            : [
                `Machine: ${boot.machine}, ${boot.accelerator} (${boot.acceleratorReason})`,
                `Guest memory: ${(0,quantities/* formatBytes */.z3)(boot.memory.configuredBytes)}`,
                `Ended by: ${boot.exit.reason}`,
            ]),
        ...(revision === null ? [] : [`Revision: ${(0,headline/* shortRevision */.w7)(revision)}`]),
        `Host: ${(0,headline/* hostLine */.Pn)(result)}`,
        ...Object.entries(host.tools).map(([tool, version]) => `${tool}: ${version}`),
        `osv-kernel ${host.productVersion}`,
    ];
    const total = timings.reduce((sum, { durationMs }) => sum + durationMs, 0);
    return [
        {
            title: `Timings and host: ${(0,quantities/* formatDuration */.a3)(total)} in all`,
            isOpen: false,
            nodes: (rows) => [
                ...limited(['Stage', 'Duration:'], [...stages, ...phases])(rows),
                bulletList(facts.slice(0, rows)),
            ],
        },
    ];
}
function fileSection({ artifacts }) {
    if (artifacts.length === 0)
        return [];
    const rows = artifacts.map(({ role, path, bytes, sha256 }) => [
        role,
        code(path),
        (0,quantities/* formatBytes */.z3)(bytes),
        code(sha256.slice(0, 12)),
    ]);
    return [
        {
            title: `Files: ${artifacts.length}`,
            isOpen: false,
            nodes: limited(['Role', 'File', 'Size:', 'SHA-256'], rows),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown.ts




/** What GitHub takes for the summary of a step. */
const stepSummaryLimitBytes = 1 << 20;
/** Rows of each table, from all of them down to the fewest that still tell something. */
const rowLimits = [Number.POSITIVE_INFINITY, 500, 100, 20, 5];
/**
 * The report of one run for a step summary or a pull request: verdict, subject and figures in three
 * lines, then why it failed, then everything else folded. What does not fit below the limit is cut,
 * first rows, then sections from the end, and the last line says so.
 */
function renderMarkdown(result, options) {
    const { top, limitBytes = stepSummaryLimitBytes } = options;
    const sections = sectionsOf(result, top);
    const fits = (text) => Buffer.byteLength(text) < limitBytes;
    for (const rows of rowLimits) {
        const text = assemble(result, sections, [], rows, limitBytes);
        if (fits(text))
            return text;
    }
    for (let kept = sections.length - 1; kept >= 0; kept--) {
        const text = assemble(result, sections.slice(0, kept), sections.slice(kept), 5, limitBytes);
        if (fits(text))
            return text;
    }
    return serialize(headlineNodes(result));
}
function assemble(result, kept, dropped, rows, limitBytes) {
    return serialize([
        ...headlineNodes(result),
        ...findingNodes(result, rows),
        ...kept.flatMap(({ title, isOpen, nodes }) => folded(title, isOpen, nodes(rows))),
        ...(rows === Number.POSITIVE_INFINITY
            ? []
            : [paragraph(prose(cutNote(dropped, rows, limitBytes)))]),
    ]);
}
function cutNote(dropped, rows, limitBytes) {
    const without = dropped.map(({ title }) => title.split(':')[0]).join(', ');
    const leftOut = without === '' ? '' : `, without ${without}`;
    return `Cut to stay below ${(0,quantities/* formatCount */.B4)(limitBytes)} bytes: at most ${rows} rows of each table${leftOut}. All of it is in result.json.`;
}


/***/ }),

/***/ 47441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ artifactSizes),
/* harmony export */   s: () => (/* binding */ largestSymbols)
/* harmony export */ });
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

/** By artifact, those of the baseline that are gone at the end. */
function artifactSizes({ totals, baseline }) {
    const before = new Map(Object.entries(baseline?.totals ?? {}));
    const now = new Map(Object.entries(totals));
    return [...new Set([...now.keys(), ...before.keys()])].map((name) => ({
        name,
        oldBytes: before.get(name) ?? null,
        newBytes: now.get(name) ?? null,
    }));
}
/** The symbols that take the most bytes in the files, the largest first. */
function largestSymbols(tree, top) {
    return (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(tree, '')
        .filter(({ node }) => node.kind === 'symbol' && node.bytes > 0)
        .sort((a, b) => b.node.bytes - a.node.bytes)
        .slice(0, top)
        .map(({ path, node }) => ({ path, bytes: node.bytes }));
}


/***/ })

};
