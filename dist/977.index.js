export const id = 977;
export const ids = [977];
export const modules = {

/***/ 49977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/size/causes.ts
var causes = __webpack_require__(76485);
// EXTERNAL MODULE: ./src/report/change-tree-text.ts
var change_tree_text = __webpack_require__(28249);
// EXTERNAL MODULE: ./src/report/causes-text.ts
var causes_text = __webpack_require__(25938);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(11197);
// EXTERNAL MODULE: ./src/report/size-text.ts
var size_text = __webpack_require__(35477);
// EXTERNAL MODULE: ./src/report/size-views-text.ts
var size_views_text = __webpack_require__(51356);
;// CONCATENATED MODULE: ./src/report/diff-report.ts




/** All that is said of a difference on a terminal: changes, causes, what became of each view. */
function renderDiffReport(delta, options) {
    const { top, color, names } = options;
    const colors = (0,columns/* colorsFor */.u)(color);
    return [
        (0,size_text/* renderSizeDiff */.hZ)(delta, options),
        ...(0,causes_text/* causeLines */.t)(delta, top, colors, names),
        ...(0,size_views_text/* viewDeltaLines */.L)(delta, top, colors),
    ].join('\n');
}

// EXTERNAL MODULE: ./src/size/change-effects.ts
var change_effects = __webpack_require__(27670);
// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
;// CONCATENATED MODULE: ./src/size/change-tree.ts


/** Changes as the tree of their paths, as deep as asked, at each level the most changed first. */
function changeTree(changes, depth) {
    const root = emptyNode();
    for (const change of changes)
        for (const { path, bytes } of (0,change_effects/* effectsOf */.w)(change)) {
            let node = root;
            count(node, bytes);
            for (const segment of path.split('/', depth)) {
                const next = node.children.get(segment) ?? emptyNode();
                node.children.set(segment, next);
                count(next, bytes);
                node = next;
            }
        }
    return finish('', root);
}
function emptyNode() {
    return { bytes: 0, magnitude: 0, children: new Map() };
}
function count(node, bytes) {
    node.bytes += bytes;
    node.magnitude += Math.abs(bytes);
}
function finish(segment, { bytes, magnitude, children }) {
    return {
        name: (0,paths/* nameIn */.ZC)(segment),
        bytes,
        magnitude,
        children: Array.from(children, ([name, child]) => finish(name, child))
            .filter((child) => child.magnitude > 0)
            .sort((a, b) => b.magnitude - a.magnitude),
    };
}

// EXTERNAL MODULE: ./src/size/difference.ts + 3 modules
var difference = __webpack_require__(88652);
// EXTERNAL MODULE: ./src/size/flat-table.ts
var flat_table = __webpack_require__(80983);
// EXTERNAL MODULE: ./src/size/largest-first.ts
var largest_first = __webpack_require__(13222);
// EXTERNAL MODULE: ./src/size/moves.ts
var moves = __webpack_require__(39431);
;// CONCATENATED MODULE: ./src/size/flat-difference.ts




/**
 * What changed between two trees of the same names, by nodes of one kind. Its bytes are the sum of
 * its changes. Null where one of the trees has nothing of the kind.
 */
function flatDifference(before, after, by) {
    const [old, now] = [(0,flat_table/* flatTable */.er)(before, by), (0,flat_table/* flatTable */.er)(after, by)];
    if (old === null || now === null)
        return null;
    if (by === 'symbol') {
        // Each by itself, as everywhere else: with what compilers number, and with their objects.
        const { bytes, changes } = (0,difference/* compareSizeTrees */.w)(before, after);
        return { bytes, changes };
    }
    const changes = (0,largest_first/* largestFirst */.F)((0,moves/* joinMoves */.f)(pairRows(old, now)));
    return { bytes: now.bytes - old.bytes, changes };
}
function pairRows(old, now) {
    const before = new Map(old.rows.map((row) => [`${row.kind} ${row.path}`, row]));
    const changes = [];
    for (const { path, kind, bytes: newBytes } of now.rows) {
        const key = `${kind} ${path}`;
        const earlier = before.get(key);
        before.delete(key);
        const oldBytes = earlier?.bytes ?? 0;
        if (oldBytes === newBytes)
            continue;
        const change = earlier === undefined ? 'added' : newBytes > oldBytes ? 'grown' : 'shrunk';
        changes.push({ path, kind, change, oldBytes, newBytes });
    }
    for (const { path, kind, bytes } of before.values())
        if (bytes > 0)
            changes.push({ path, kind, change: 'removed', oldBytes: bytes, newBytes: 0 });
    return changes;
}

// EXTERNAL MODULE: ./src/size/measure.ts + 81 modules
var measure = __webpack_require__(93605);
// EXTERNAL MODULE: ./src/size/names.ts
var size_names = __webpack_require__(63501);
// EXTERNAL MODULE: ./src/size/narrow.ts
var narrow = __webpack_require__(21282);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cli/show.ts
var show = __webpack_require__(78273);
// EXTERNAL MODULE: ./src/cli/size-inputs.ts + 2 modules
var size_inputs = __webpack_require__(70862);
;// CONCATENATED MODULE: ./src/cli/diff-command.ts















const kindNames = {
    file: 'a file',
    folder: 'a folder without result.json',
    result: 'the result of a run',
};
/** `diff`: what grew and what shrank between two files, folders or runs. */
async function diffCommand(oldPath, newPath, options) {
    const sides = await readSides(oldPath, newPath, options);
    if (!sides.ok)
        return (0,show/* showFailure */.iV)(sides.failure);
    const { before, after, isFolders } = sides.value;
    const { by, json, top } = options;
    const found = by === undefined ? (0,difference/* compareSizeTrees */.w)(before, after) : flatDifference(before, after, by);
    if (found === null) {
        const lacking = by !== undefined && (0,flat_table/* flatTable */.er)(before, by) === null ? oldPath : newPath;
        return (0,show/* showFailure */.iV)((0,size_inputs/* noTable */.qp)(by ?? 'file', lacking));
    }
    const changes = isFolders
        ? await joinMoved(found.changes, { before: oldPath, after: newPath })
        : found.changes;
    const delta = { ...found, changes: inOrder(changes, options.sort) };
    (0,show/* say */.cv)(await textOf(sides.value, delta, options, { oldPath, newPath }), json);
    if (json === undefined)
        return 0;
    const more = by === undefined ? { causes: (0,causes/* causesOf */.cZ)(delta, { sections: top, parts: top }) } : { by };
    await (0,show/* writeJson */.GF)({ ...delta, ...more }, json);
    return 0;
}
/** Loaded where it is wanted: what hashes takes some 6 ms to load. */
async function joinMoved(changes, folders) {
    const { joinMovedContents } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 67909));
    return joinMovedContents(changes, folders);
}
async function readSides(oldPath, newPath, { filter }) {
    const [old, now] = [await (0,size_inputs/* readSizeInput */.GG)(oldPath), await (0,size_inputs/* readSizeInput */.GG)(newPath)];
    if (!old.ok)
        return old;
    if (!now.ok)
        return now;
    const [{ kind }, { kind: newKind }] = [old.value, now.value];
    if (kind !== newKind)
        return (0,verdict/* failure */.V2)('invalid-profile', `${oldPath} is ${kindNames[kind]} and ${newPath} is ${kindNames[newKind]}: they cannot be compared`, {
            hint: 'Name two files, two folders or two results (result.json, or a folder that has one).',
        });
    const renamed = (0,narrow/* namedAs */.y)(old.value.tree, now.value.tree);
    const [before, after] = [(0,size_inputs/* narrowed */.fQ)(renamed, filter), (0,size_inputs/* narrowed */.fQ)(now.value.tree, filter)];
    if (!before.ok && !after.ok)
        return after;
    // What only one side has was added or removed.
    const nothing = (0,measure/* measurementOf */.k)([], null).tree;
    const remarks = [old.value.remark, now.value.remark].filter((remark) => remark !== null);
    return (0,verdict/* success */.kX)({
        before: before.ok ? before.value : nothing,
        after: after.ok ? after.value : nothing,
        isFolders: kind === 'folder',
        remarks: remarks.length === 0 ? [] : [`Compared: ${remarks.join(' and ')}`],
    });
}
function inOrder(changes, sort) {
    switch (sort) {
        case 'name':
            return changes.toSorted((a, b) => (0,paths/* compareText */.n6)(a.path, b.path));
        case 'size':
            return changes.toSorted((a, b) => b.newBytes - a.newBytes || b.oldBytes - a.oldBytes);
        case 'change':
            return changes;
    }
}
async function textOf({ before, after, remarks }, delta, { format, depth, top }, { oldPath, newPath }) {
    // What is not asked for is not loaded: `diff` is measured in milliseconds.
    if (format === 'html') {
        const { renderSizePage } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(370), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 85071));
        return renderSizePage({
            title: `Difference in size: ${external_node_path_default().basename(newPath)}`,
            lines: remarks,
            tree: after,
            comparison: { source: oldPath, before, delta },
            names: (0,size_names/* readableNames */.V)(after, delta),
        });
    }
    // Only what is shown needs readable names: `diff` is measured in milliseconds.
    const nothing = { name: '', kind: 'image', bytes: 0 };
    const names = (0,size_names/* readableNames */.V)(nothing, delta);
    const shown = { top, names, remarks, color: (0,show/* wantsColor */.zK)() };
    const tree = depth === undefined ? null : changeTree(delta.changes, depth);
    if (format === 'markdown') {
        const markdown = await Promise.all(/* import() */[__webpack_require__.e(444), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 72691));
        return tree === null
            ? markdown.sizeDiffMarkdown(delta, shown)
            : markdown.changeTreeMarkdown(tree, shown);
    }
    const text = tree === null ? renderDiffReport(delta, shown) : (0,change_tree_text/* renderChangeTree */.T)(tree, shown);
    return `${[...remarks, text].join('\n')}\n`;
}


/***/ }),

/***/ 25938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ causeLines)
/* harmony export */ });
/* harmony import */ var _cause_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11867);
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27325);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);





/** The chain as indented lines. */
function causeLines(delta, top, colors, names) {
    const rows = (0,_cause_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .causeRows */ .x)(delta, top, names);
    if (rows.length === 0)
        return [];
    const cells = rows.map(({ cause, level, name }) => [
        {
            text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteChange */ .Ul)(cause.bytes),
            align: 'right',
            paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .changePaint */ .F)(cause.bytes, colors),
        },
        {
            text: `${'  '.repeat(level)}${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(name)}`,
            paint: cause.kind === 'unattributed' ? colors.dim : (text) => text,
        },
    ]);
    return [colors.bold('Why: section, object, symbol'), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(cells, '  ')];
}


/***/ }),

/***/ 51356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ viewDeltaLines),
/* harmony export */   l: () => (/* binding */ viewLines)
/* harmony export */ });
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27325);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _size_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88134);





/** One view as lines: its largest groups with their change and, where it differs, their memory. */
function viewLines(view, top, colors) {
    const { artifact, by, groups } = view;
    const rows = groups
        .slice(0, top)
        .map(({ name, bytes, memoryBytes, change }) => [
        { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(name, 100) },
        { text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes), align: 'right' },
        {
            text: change === null ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDelta */ .CW)(bytes - change, bytes),
            paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(change ?? 0, colors),
        },
        {
            text: memoryBytes === bytes ? '' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(memoryBytes)} in memory`,
            paint: colors.dim,
        },
    ]);
    const more = groups.length - rows.length;
    return [
        `${colors.bold((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(artifact))} by ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(by)}`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(rows, '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(more, 'more', 'more')}`)] : []),
    ];
}
/** What became of each directory or module, the largest change first. */
function viewDeltaLines({ views = [] }, top, colors) {
    return views.flatMap((view) => {
        const changes = [...(0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .groupChanges */ .tw)(view)]
            .filter(([name, change]) => change !== 0 && (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .isShownGroup */ .rh)(name))
            .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
        if (changes.length === 0)
            return [];
        const [artifact = '', name = ''] = view.path.split('/');
        const rows = changes
            .slice(0, top)
            .map(([group, change]) => [
            { text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(change), align: 'right', paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(change, colors) },
            { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(group) },
        ]);
        const heading = `${colors.bold((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(artifact))} by ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)((0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .groupName */ .hv)(name))}`;
        return [heading, ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(rows, '  ')];
    });
}


/***/ })

};
