export const id = 110;
export const ids = [110];
export const modules = {

/***/ 85110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/size/compare/causes.ts
var causes = __webpack_require__(20341);
// EXTERNAL MODULE: ./src/report/terminal/change-tree-text.ts
var change_tree_text = __webpack_require__(9402);
// EXTERNAL MODULE: ./src/report/terminal/causes-text.ts
var causes_text = __webpack_require__(86883);
// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(45112);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
// EXTERNAL MODULE: ./src/report/terminal/size-diff-text.ts
var size_diff_text = __webpack_require__(27610);
// EXTERNAL MODULE: ./src/report/terminal/size-views-text.ts
var size_views_text = __webpack_require__(89873);
;// CONCATENATED MODULE: ./src/report/terminal/diff-report.ts





/** The full text of a difference: changes, causes, and the change of each view. */
function renderDiffReport(delta, options) {
    const { top, color, names } = options;
    const colors = (0,columns/* colorsFor */.u)(color);
    const lines = [
        (0,size_diff_text/* renderSizeDiff */.hZ)(delta, options),
        ...(0,causes_text/* causeLines */.t)(delta, top, colors, names),
        ...(0,size_views_text/* viewDeltaLines */.L)(delta, top, colors),
    ];
    return (0,sanitize/* withoutCommands */.Df)(lines.join('\n'));
}

// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
// EXTERNAL MODULE: ./src/size/compare/change-effects.ts
var change_effects = __webpack_require__(34790);
;// CONCATENATED MODULE: ./src/size/compare/change-tree.ts


function changeTrees({ changes, memory }, depth) {
    return { files: changeTree(changes, depth), memory: changeTree(memory?.changes ?? [], depth) };
}
/** Changes as a tree of their paths up to `depth`, the most changed first on each level. */
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

// EXTERNAL MODULE: ./src/size/compare/difference.ts + 2 modules
var difference = __webpack_require__(117);
// EXTERNAL MODULE: ./src/size/compare/largest-first.ts
var largest_first = __webpack_require__(59926);
// EXTERNAL MODULE: ./src/size/compare/memory-only.ts
var memory_only = __webpack_require__(88993);
// EXTERNAL MODULE: ./src/size/compare/moves.ts
var moves = __webpack_require__(70615);
// EXTERNAL MODULE: ./src/size/tables/flat-table.ts
var flat_table = __webpack_require__(21309);
;// CONCATENATED MODULE: ./src/size/tables/flat-difference.ts





/**
 * Compares two trees with the same names by nodes of one kind. Its bytes are the sum of its
 * changes. Null if one of the trees has no nodes of the kind.
 */
function flatDifference(before, after, by) {
    if ((0,flat_table/* flatTable */.e)(before, by) === null || (0,flat_table/* flatTable */.e)(after, by) === null)
        return null;
    if (by === 'symbol') {
        // Compared as in the full tree: pairs compiler suffixes and considers objects.
        const { bytes, changes, memory } = (0,difference/* compareSizeTrees */.w)(before, after);
        return { bytes, changes, memory };
    }
    const memory = deltaOf((0,memory_only/* memoryOnly */.s)(before, true), (0,memory_only/* memoryOnly */.s)(after, true), by);
    return { ...deltaOf(before, after, by), ...(memory.changes.length === 0 ? {} : { memory }) };
}
function deltaOf(before, after, by) {
    const [old, now] = [(0,flat_table/* flatRows */.J)(before, by).rows, (0,flat_table/* flatRows */.J)(after, by).rows];
    const changes = (0,largest_first/* largestFirst */.F)((0,moves/* joinMoves */.f)(pairRows(old, now)));
    const bytes = changes.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0);
    return { bytes, changes };
}
function pairRows(old, now) {
    const before = new Map(old.map((row) => [`${row.kind} ${row.path}`, row]));
    const changes = [];
    for (const { path, kind, bytes: newBytes } of now) {
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

// EXTERNAL MODULE: ./src/size/measure.ts
var measure = __webpack_require__(93013);
// EXTERNAL MODULE: ./src/size/names.ts
var size_names = __webpack_require__(63501);
// EXTERNAL MODULE: ./src/size/narrow.ts
var narrow = __webpack_require__(21282);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cli/show.ts
var show = __webpack_require__(78273);
// EXTERNAL MODULE: ./src/cli/size/size-inputs.ts
var size_inputs = __webpack_require__(25551);
;// CONCATENATED MODULE: ./src/cli/size/diff-command.ts















const kindNames = {
    file: 'a file',
    folder: 'a folder without result.json',
    result: 'the result of a run',
};
/** `diff`: shows what grew and shrank between two files, folders or runs. */
async function diffCommand(oldPath, newPath, options) {
    const sides = await readSides(oldPath, newPath, options);
    if (!sides.ok)
        return (0,show.showFailure)(sides.failure);
    const { before, after, isFolders } = sides.value;
    const { by, json } = options;
    const found = by === undefined ? (0,difference/* compareSizeTrees */.w)(before, after) : flatDifference(before, after, by);
    if (found === null) {
        const without = by !== undefined && (0,flat_table/* flatTable */.e)(before, by) === null ? oldPath : newPath;
        return (0,show.showFailure)((0,size_inputs/* noTable */.qp)(by ?? 'file', without));
    }
    const changes = isFolders
        ? await joinMoved(found.changes, { before: oldPath, after: newPath })
        : found.changes;
    const delta = { ...found, changes: inOrder(changes, options.sort) };
    (0,show/* say */.cv)(await textOf(sides.value, delta, options, { oldPath, newPath }), json);
    if (json === undefined)
        return 0;
    const more = by === undefined ? { causes: (0,causes/* causesOf */.cZ)(delta, causes/* everyCause */.TS) } : { by };
    await (0,show/* writeJson */.GF)({ ...delta, ...more }, json);
    return 0;
}
/** Loaded only when needed: the hashing code takes some 6 ms to load. */
async function joinMoved(changes, folders) {
    const { joinMovedContents } = await __webpack_require__.e(/* import() */ 237).then(__webpack_require__.bind(__webpack_require__, 77237));
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
            hint: 'name two files, two folders or two results (result.json, or a folder with one)',
        });
    const renamed = (0,narrow/* namedAs */.y)(old.value.tree, now.value.tree);
    const [before, after] = [(0,size_inputs/* narrowed */.fQ)(renamed, filter), (0,size_inputs/* narrowed */.fQ)(now.value.tree, filter)];
    if (!before.ok && !after.ok)
        return after;
    // A file on one side only was added or removed.
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
    // Load only what is needed: `diff` is measured in milliseconds.
    if (format === 'html') {
        const { renderSizePage } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(370), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 85071));
        return renderSizePage({
            title: `Difference in size: ${external_node_path_default().basename(newPath)}`,
            lines: remarks,
            tree: after,
            comparison: { source: oldPath, before, delta },
            names: (0,size_names/* readableNames */.V)(after, delta),
        });
    }
    // Resolve only the names that are shown: `diff` is measured in milliseconds.
    const nothing = { name: '', kind: 'image', bytes: 0 };
    const names = (0,size_names/* readableNames */.V)(nothing, delta);
    const shown = { top, names, remarks, color: (0,show/* wantsColor */.zK)() };
    const trees = depth === undefined ? null : changeTrees(delta, depth);
    if (format === 'markdown') {
        const markdown = await Promise.all(/* import() */[__webpack_require__.e(444), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 48637));
        return trees === null
            ? markdown.sizeDiffMarkdown(delta, shown)
            : markdown.changeTreesMarkdown(trees, shown);
    }
    const text = trees === null ? renderDiffReport(delta, shown) : (0,change_tree_text/* renderChangeTrees */.w)(trees, shown);
    return `${[...remarks, text].join('\n')}\n`;
}


/***/ }),

/***/ 86883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ causeLines)
/* harmony export */ });
/* harmony import */ var _cause_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11867);
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53734);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);





/** Renders the chain as indented lines. */
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
            text: `${'  '.repeat(level)}${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(name)}`,
            paint: cause.kind === 'unattributed' ? colors.dim : (text) => text,
        },
    ]);
    return [colors.bold('Why: section, object, symbol'), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(cells, '  ')];
}


/***/ }),

/***/ 27610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ changeRows),
/* harmony export */   hZ: () => (/* binding */ renderSizeDiff),
/* harmony export */   lE: () => (/* binding */ memoryLines)
/* harmony export */ });
/* harmony import */ var _size_compare_size_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42465);
/* harmony import */ var _former_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51267);
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53734);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58249);







/** The net change, and the largest changes as aligned lines. */
function renderSizeDiff(delta, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .colorsFor */ .u)(options.color);
    const { bytes, changes, memory } = delta;
    const beyond = memoryLines(memory, options.top, colors, options.names);
    if (changes.length === 0)
        return ['No change in size.', ...beyond].join('\n');
    const counts = new Map(_size_compare_size_change_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeChangeKinds */ .n.map((kind) => [kind, 0]));
    for (const { change } of changes)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    const parts = Array.from(counts)
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${kind}`);
    const more = changes.length - options.top;
    return [
        `${(0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(bytes, colors)(colors.bold((0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(bytes)))} in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(changes.length, 'change')}: ${parts.join(', ')}`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(changeRows(changes.slice(0, options.top), colors, options.names), '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more`)] : []),
        ...beyond,
    ].join('\n');
}
/** Changes of memory only; empty if there are none. */
function memoryLines(memory, top, colors, names) {
    if (memory === undefined)
        return [];
    const { bytes, changes } = memory;
    const more = changes.length - top;
    return [
        `  ${(0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(bytes, colors)((0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(bytes))} of memory beyond the files, as .bss`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(changeRows(changes.slice(0, top), colors, names), '    '),
        ...(more > 0 ? [colors.dim(`    … and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more`)] : []),
    ];
}
function changeRows(changes, colors, names) {
    return changes.map(({ path, change, object, oldBytes, newBytes, ...former }) => [
        {
            text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(newBytes - oldBytes),
            align: 'right',
            paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(newBytes - oldBytes, colors),
        },
        { text: change, paint: colors.dim },
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .aj)(`${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_5__/* .readablePath */ .qR)(path, names)}${(0,_former_place_js__WEBPACK_IMPORTED_MODULE_6__/* .formerPlace */ .J)({ path, ...former }, names)}`) },
        {
            text: `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(oldBytes)} → ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(newBytes)}`,
            paint: colors.dim,
        },
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .aj)(object ?? ''), paint: colors.dim },
    ]);
}


/***/ }),

/***/ 89873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ viewDeltaLines),
/* harmony export */   l: () => (/* binding */ viewLines)
/* harmony export */ });
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53734);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _size_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88134);





/** The largest groups of a view with their change and, if different, their memory. */
function viewLines(view, top, colors) {
    const rows = (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .shownGroups */ .sS)(view, top).map(({ name, bytes, memoryBytes, change }) => [
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(name, 100) },
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
    return [viewHeading(view, colors), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(rows, '  ')];
}
/** The change of each directory or module, the largest change first; the lines add up. */
function viewDeltaLines(delta, top, colors) {
    return (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .viewChanges */ .DL)(delta).flatMap((view) => {
        const rows = (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .shownGroups */ .sS)(view, top).map(({ name, change }) => [
            {
                text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(change ?? 0),
                align: 'right',
                paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(change ?? 0, colors),
            },
            { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(name) },
        ]);
        return [viewHeading(view, colors), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(rows, '  ')];
    });
}
function viewHeading({ artifact, by }, colors) {
    return `${colors.bold((0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(artifact))} by ${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(by)}`;
}


/***/ }),

/***/ 117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compareSizeTrees)
});

// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
// EXTERNAL MODULE: ./src/size/compare/largest-first.ts
var largest_first = __webpack_require__(59926);
// EXTERNAL MODULE: ./src/size/compare/memory-only.ts
var memory_only = __webpack_require__(88993);
// EXTERNAL MODULE: ./src/size/compare/moves.ts
var moves = __webpack_require__(70615);
;// CONCATENATED MODULE: ./src/size/compare/object-names.ts
/** Name of the view of an ELF file by object. */
const objectsName = 'objects';
/**
 * Whether two builds of an artifact name their objects in the same way. They do not if one has a
 * link map, which names object files, and the other names source files: moves cannot be detected
 * then.
 */
function namesObjectsAlike(before, after) {
    const [old, now] = [objectsOf(before), objectsOf(after)];
    return old === undefined || now === undefined || old.note === now.note;
}
/** The same symbols without their objects. */
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

;// CONCATENATED MODULE: ./src/size/compare/siblings.ts

/** How far ahead to search for a namesake before using the index. */
const reach = 8;
/**
 * Pairs siblings by name. Of 100,000 symbols nearly all are on both sides and in similar order, so
 * only those not found a few places further on go through the index. A run of siblings on one side
 * only is skipped: the more misses in a row, the further ahead to search for the next pair.
 */
function pairSiblings(before, after) {
    const pairs = [];
    const isPaired = new Uint8Array(before.length);
    const strays = [];
    let [next, misses, following] = [0, 0, 0];
    for (const node of after) {
        following++;
        let place = placeOfNamesake(before, node, next, reach);
        // At 1, 2, 4, … misses only, so the average search stays short.
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
/** The place of a namesake within the next `places`; -1 if there is none. */
function placeOfNamesake(before, node, next, places) {
    const limit = Math.min(before.length, next + places);
    for (let place = next; place < limit; place++)
        if (isNamesake(before[place], node))
            return place;
    return -1;
}
/** Whether both are unchanged leaves. */
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

// EXTERNAL MODULE: ./src/size/compare/symbol-clones.ts
var symbol_clones = __webpack_require__(41460);
;// CONCATENATED MODULE: ./src/size/compare/difference.ts







/**
 * Compares two size trees leaf by leaf. An artifact on one side only is one change, not one for
 * each of its symbols. Two trees with one artifact each are compared even if the names differ
 * (`diff old.elf new.elf`), under the new name.
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
/** Whole files that moved to another folder; moves within an artifact are joined there. */
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
    // Split on one side only, as after stripping: which of its parts changed is unknown.
    if (before.children === undefined || after.children === undefined)
        addPaired(before, after, path, changes);
    else if (after.kind === 'artifact')
        compareArtifacts(before, after, path, changes);
    else
        compareChildren(before, after, path, changes);
}
/** Joins moves of symbols and files, which happen only within an artifact. */
function compareArtifacts(before, after, path, changes) {
    const within = [];
    const earlier = namesObjectsAlike(before, after) ? before : withoutObjects(before);
    compareChildren(earlier, after, path, within);
    for (const change of (0,moves/* joinMoves */.f)(within))
        changes.push(change);
}
function addOneSided(node, path, side, changes) {
    // Fast path: nearly all are symbols.
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
    // .bss has no bytes in the file, whatever its object.
    if (oldBytes === 0 && newBytes === 0)
        return;
    const change = newBytes > oldBytes ? 'grown' : newBytes < oldBytes ? 'shrunk' : 'moved';
    changes.push({ path, kind: after.kind, change, oldBytes, newBytes, ...objects });
}


/***/ }),

/***/ 59926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ largestFirst)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

/**
 * Sorts changes by absolute size, then by path. Two very different kernels have 30,000 changed
 * symbols and many of one size: numbers sort ten times faster without a comparison function, and
 * paths are compared only within one size.
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

/***/ 88993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ memoryOnly)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);

/**
 * A tree of what takes memory but no bytes of a file (.bss), measured in bytes of memory. Artifacts
 * stay, so two trees pair as before; other empty nodes are dropped, and views unless asked for.
 */
function memoryOnly(node, withViews = false) {
    const { name, kind, object } = node;
    if (node.children === undefined) {
        const bytes = node.bytes === 0 ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryOf */ .z)(node) : 0;
        return object === undefined ? { name, kind, bytes } : { name, kind, bytes, object };
    }
    // Above the artifacts there are only the root and folders of files.
    const stays = (child) => child.kind === 'artifact' || (node.kind !== 'artifact' && child.kind === 'directory');
    const children = node.children
        .filter((child) => stays(child) || mayHaveAny(child))
        .map((child) => memoryOnly(child, withViews))
        .filter((child) => stays(child) || child.bytes > 0);
    const bytes = children.reduce((sum, child) => sum + child.bytes, 0);
    const views = withViews ? node.views?.map((view) => memoryOnly(view)) : undefined;
    return { name, kind, bytes, children, ...(views === undefined ? {} : { views }) };
}
/** Skips sections that are completely in the file, which most are. */
function mayHaveAny(node) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryOf */ .z)(node) !== node.bytes;
}


/***/ }),

/***/ 70615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ joinMoves)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);
/* harmony import */ var _symbol_clones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41460);


/** Kinds that are identified by name, wherever they are. */
const namedKinds = new Set(['artifact', 'file', 'object', 'symlink']);
/**
 * Identifies a node for finding it in another place: kind, name and size. Null for a node that
 * cannot be identified, such as bytes without a name.
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
    // With its object, since every object has a `.text`.
    const segments = path.split('/');
    return segments.length > 2 ? `${kind} ${bytes} ${segments.at(-2) ?? ''} ${name}` : null;
}
/**
 * Joins a removal in one place and an addition in another into one change, `moved`, if the match is
 * unique: a symbol of the same name and size in another section, a file of the same name and size
 * in another folder. Keeps the order and takes time linear in the changes.
 */
function joinMoves(changes, identity = identityOf) {
    const removed = new Map();
    const added = new Map();
    for (const change of changes) {
        const side = change.change === 'removed' ? removed : change.change === 'added' ? added : null;
        const key = side === null ? null : identity(change);
        if (side === null || key === null)
            continue;
        // Null: more than one candidate, so the match is ambiguous.
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


/***/ }),

/***/ 42465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sizeChangeKinds)
/* harmony export */ });
const sizeChangeKinds = ['added', 'removed', 'grown', 'shrunk', 'renamed', 'moved'];


/***/ })

};
