export const id = 661;
export const ids = [661,71,637];
export const modules = {

/***/ 81661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sizeCommand: () => (/* binding */ sizeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/report/flat-rows.ts
var flat_rows = __webpack_require__(46601);
// EXTERNAL MODULE: ./src/report/markdown/size-command.ts
var size_command = __webpack_require__(48637);
// EXTERNAL MODULE: ./src/report/page/size-page.ts
var size_page = __webpack_require__(85071);
// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(45112);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
// EXTERNAL MODULE: ./src/report/tree-rows.ts
var tree_rows = __webpack_require__(94564);
;// CONCATENATED MODULE: ./src/report/terminal/size-tree-text.ts





/** The size tree as indented lines, largest first: bytes, share of the file, memory, name. */
function renderSizeTree(tree, options) {
    const colors = (0,columns/* colorsFor */.u)(options.color);
    const heading = ['bytes', '', 'share', 'in memory', 'name'].map((text, column) => ({
        text,
        align: column < 4 ? 'right' : 'left',
        paint: colors.dim,
    }));
    const rows = (0,tree_rows/* treeRows */.am)(tree, options).map((row) => sizeRow(row, colors, options.names));
    return (0,columns/* alignColumns */.R)([heading, ...rows]).join('\n');
}
function sizeRow({ node, whole, level }, colors, names) {
    const { bytes, kind } = node;
    const isMinor = kind === 'unattributed' || kind === 'view';
    const memory = (0,tree/* memoryOf */.z)(node);
    const paint = level === 1 ? colors.bold : isMinor ? colors.dim : (text) => text;
    const name = `${(0,sanitize/* sanitize */.aj)((0,tree_rows/* rowName */._k)(node, names))}${(0,tree_rows/* wordsOn */.lD)(node)}`;
    return [
        { text: (0,quantities/* formatCount */.B4)(bytes), align: 'right' },
        { text: (0,quantities/* formatRoughBytes */._3)(bytes), align: 'right', paint: colors.dim },
        { text: (0,tree_rows/* formatShare */.T1)(bytes, whole), align: 'right', paint: colors.dim },
        { text: memory === bytes ? '' : (0,quantities/* formatCount */.B4)(memory), align: 'right' },
        { text: `${'  '.repeat(level - 1)}${name}`, paint },
    ];
}

// EXTERNAL MODULE: ./src/size/tables/flat-table.ts
var flat_table = __webpack_require__(21309);
// EXTERNAL MODULE: ./src/size/measure.ts
var measure = __webpack_require__(93013);
// EXTERNAL MODULE: ./src/size/names.ts
var size_names = __webpack_require__(63501);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cli/show.ts
var show = __webpack_require__(78273);
// EXTERNAL MODULE: ./src/size/folders.ts
var size_folders = __webpack_require__(19000);
;// CONCATENATED MODULE: ./src/cli/size/disambiguate-inputs.ts


/**
 * Puts the files of several inputs side by side. Files of the same name get as many of their parent
 * folders as it takes to make each path unique: `old/vmlinux` and `new/vmlinux`.
 */
function disambiguateInputs(inputs) {
    const all = inputs.flatMap((input) => (input.tree.children ?? []).map((node) => ({ node, folders: foldersTo(input) })));
    const byName = grouped(all, ({ node }) => node.name);
    return inFolders(all.map((one) => {
        const namesakes = (byName.get(one.node.name) ?? []).filter((other) => other !== one);
        return { ...one, folders: shortestEnd(one, namesakes, byName) };
    }));
}
/** A result counts as the folder of what it measured. */
function foldersTo({ kind, file }) {
    const way = external_node_path_default().relative('', file);
    return (kind === 'result' ? way : external_node_path_default().dirname(way))
        .split((external_node_path_default()).sep)
        .filter((name) => name !== '' && name !== '.');
}
/** The fewest parent folders that no namesake shares; the top one is not named like an input. */
function shortestEnd({ folders }, namesakes, taken) {
    const endOf = (all, length) => all.slice(Math.max(all.length - length, 0)).join('/');
    const isApart = (length) => !taken.has(folders[folders.length - length] ?? '') &&
        namesakes.every((other) => endOf(other.folders, length) !== endOf(folders, length));
    let length = 0;
    while (length < folders.length && !isApart(length))
        length++;
    return folders.slice(folders.length - length);
}
/** Nests nodes in their folders. Namesakes are different files here, so they are not added up. */
function inFolders(placed, depth = 0) {
    const here = placed.filter(({ folders }) => folders.length === depth);
    const below = placed.filter(({ folders }) => folders.length > depth);
    const folders = Array.from(grouped(below, ({ folders: names }) => names[depth] ?? ''), ([name, members]) => (0,size_folders/* sumOf */.X)(name, 'directory', inFolders(members, depth + 1)));
    return [...here.map(({ node }) => node), ...folders];
}
function grouped(all, nameOf) {
    const groups = new Map();
    for (const one of all) {
        const name = nameOf(one);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [one]);
        else
            group.push(one);
    }
    return groups;
}

// EXTERNAL MODULE: ./src/cli/size/size-inputs.ts
var size_inputs = __webpack_require__(25551);
;// CONCATENATED MODULE: ./src/cli/size/size-commands.ts












/** The largest symbol of a section can be any of its symbols. */
const allNames = 50_000;
/** `size`: shows the size tree of files, folders and runs, or a flat table of it. */
async function sizeCommand(files, options) {
    const inputs = await readAll(files);
    if (!inputs.ok)
        return (0,show.showFailure)(inputs.failure);
    const whole = joined(inputs.value);
    const tree = (0,size_inputs/* narrowed */.fQ)(whole, options.filter);
    if (!tree.ok)
        return (0,show.showFailure)(tree.failure);
    const remarks = inputs.value.flatMap(({ remark }) => remark === null ? [] : [`Sizes of ${remark}`]);
    const { by } = options;
    if (by !== undefined)
        return showTable(tree.value, by, files, remarks, options);
    // A single file is shown without a common root.
    const [only, ...others] = tree.value.children ?? [];
    const shown = only !== undefined && others.length === 0 ? only : tree.value;
    size_commands_show(tree.value, treeText(shown, remarks, options), files, remarks, options);
    await (0,show/* writeJson */.GF)(shown, options.json);
    return 0;
}
/** Reads all inputs; an input named twice counts once. */
async function readAll(files) {
    const inputs = [];
    for (const file of new Map(files.map((name) => [external_node_path_default().resolve(name), name])).values()) {
        const input = await (0,size_inputs/* readSizeInput */.GG)(file, { compress: true, anyFile: true });
        if (!input.ok)
            return input;
        inputs.push({ ...input.value, file });
    }
    return (0,verdict/* success */.kX)(inputs);
}
function joined(inputs) {
    return (0,measure/* measurementOf */.k)(disambiguateInputs(inputs), null).tree;
}
async function showTable(tree, by, files, remarks, options) {
    const table = (0,flat_table/* flatTable */.e)(tree, by);
    if (table === null)
        return (0,show.showFailure)((0,size_inputs/* noTable */.qp)(by, files.join(', ')));
    const names = by === 'symbol' ? (0,size_names/* readableNames */.V)(tree, null, allNames) : {};
    const shown = { ...options, names, color: (0,show/* wantsColor */.zK)() };
    const text = options.format === 'markdown'
        ? (0,size_command.flatTableMarkdown)(table, shown)
        : [...remarks, (0,flat_rows/* renderFlatTable */.Yy)(table, shown)].join('\n');
    size_commands_show(tree, text, files, remarks, options);
    await (0,show/* writeJson */.GF)({ ...table, rows: (0,flat_rows/* inOrder */.al)(table.rows, options.sort) }, options.json);
    return 0;
}
function treeText(tree, remarks, options) {
    const { top, depth, sort, format } = options;
    if (format === 'html')
        return '';
    const names = (0,size_names/* readableNames */.V)(tree, null, allNames);
    return format === 'markdown'
        ? (0,size_command.sizeTreeMarkdown)(tree, { top, depth, sort, names })
        : [...remarks, renderSizeTree(tree, { top, depth, sort, color: (0,show/* wantsColor */.zK)(), names })].join('\n');
}
/** Prints the chosen format. The page always has everything, even if a table shows a part. */
function size_commands_show(tree, text, files, remarks, { format, json }) {
    if (format !== 'html') {
        (0,show/* say */.cv)(`${text.trimEnd()}\n`, json);
        return;
    }
    const title = `Sizes of ${files.map((file) => external_node_path_default().basename(file)).join(', ')}`;
    (0,show/* say */.cv)((0,size_page.renderSizePage)({
        title,
        lines: remarks,
        tree,
        comparison: null,
        names: (0,size_names/* readableNames */.V)(tree, null),
    }), json);
}


/***/ }),

/***/ 46601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ flatTableNodes),
/* harmony export */   Yy: () => (/* binding */ renderFlatTable),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* unused harmony export shownRows */
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58777);
/* harmony import */ var _terminal_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63906);
/* harmony import */ var _markdown_nodes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21087);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58249);
/* harmony import */ var _tree_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94564);







/**
 * The first rows in order, then the sum of the others, of what belongs to no group, and the total:
 * the rows add up.
 */
function shownRows({ by, rows, bytes, memoryBytes }, { top, sort, names }) {
    const known = inOrder(rows.filter(({ kind }) => kind !== 'unattributed'), sort);
    const others = known.slice(top);
    const unknown = rows.filter(({ kind }) => kind === 'unattributed');
    const rest = (name, of) => of.length === 0
        ? []
        : [
            {
                name,
                place: '',
                bytes: of.reduce((sum, row) => sum + row.bytes, 0),
                memoryBytes: of.reduce((sum, row) => sum + row.memoryBytes, 0),
                role: 'rest',
            },
        ];
    return [
        ...known.slice(0, top).map((row) => ({
            ...row,
            name: (0,_readable_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readableName */ .A0)(row.name, names) ?? row.name,
            place: row.path.split('/').slice(0, -1).map(_size_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC).join('/'),
            role: 'row',
        })),
        ...rest(`(${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(others.length, 'other')})`, others),
        ...rest(`(no ${by})`, unknown),
        { name: 'total', place: '', bytes, memoryBytes, role: 'total' },
    ];
}
const orders = {
    size: (a, b) => b.bytes - a.bytes || b.memoryBytes - a.memoryBytes,
    memory: (a, b) => b.memoryBytes - a.memoryBytes || b.bytes - a.bytes,
    name: (a, b) => (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.name, b.name) || (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.path, b.path),
};
function inOrder(rows, sort) {
    return rows.toSorted(orders[sort]);
}
/** Renders the table for a terminal. */
function renderFlatTable(flat, options) {
    const colors = (0,_terminal_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .colorsFor */ .u)(options.color);
    const plain = (text) => text;
    const heading = ['bytes', '', 'share', 'in memory', flat.by, 'in'].map((text, column) => ({
        text,
        align: column < 4 ? 'right' : 'left',
        paint: colors.dim,
    }));
    const rows = shownRows(flat, options).map(({ name, place, bytes, memoryBytes, role }) => [
        { text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(bytes), align: 'right' },
        { text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRoughBytes */ ._3)(bytes), align: 'right', paint: colors.dim },
        { text: (0,_tree_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(bytes, flat.bytes), align: 'right', paint: colors.dim },
        { text: memoryBytes === bytes ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(memoryBytes), align: 'right' },
        {
            text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(name),
            paint: role === 'total' ? colors.bold : role === 'rest' ? colors.dim : plain,
        },
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(place), paint: colors.dim },
    ]);
    return [...viewRemarks(flat), ...(0,_terminal_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)([heading, ...rows])].join('\n');
}
/** Renders the table for Markdown. */
function flatTableNodes(flat, options) {
    const rows = shownRows(flat, options).map(({ name, place, bytes, memoryBytes, role }) => [
        (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes),
        (0,_tree_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(bytes, flat.bytes),
        memoryBytes === bytes ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(memoryBytes),
        role === 'row' ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name) : (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(name),
        place === '' ? '' : (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(place),
    ]);
    const kind = `${flat.by.charAt(0).toUpperCase()}${flat.by.slice(1)}`;
    return [
        ...viewRemarks(flat).map((text) => ({
            type: 'paragraph',
            children: [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(text)],
        })),
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['Size:', 'Share:', 'In memory:', kind, 'In'], rows),
    ];
}
/** Says which view was counted if it was not the file itself. */
function viewRemarks({ views }) {
    return views.map((view) => `Counted: ${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(view)}, which has sizes of its own.`);
}


/***/ }),

/***/ 48343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ changeSections)
/* harmony export */ });
/* harmony import */ var _cause_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11867);
/* harmony import */ var _former_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51267);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21087);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72857);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58249);






/** The largest changes, why sections changed, and changes of memory only. */
function changeSections(delta, top, names) {
    const { changes, memory } = delta;
    return [
        ...changeTable('Largest changes', changes, top, names),
        ...causeSection(delta, top, names),
        ...(memory === undefined
            ? []
            : changeTable(`Memory beyond the files, as .bss (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteChange */ .Ul)(memory.bytes)})`, memory.changes, top, names)),
    ];
}
function changeTable(title, changes, top, names) {
    if (changes.length === 0)
        return [];
    const some = changes.slice(0, top);
    const hasObjects = some.some(({ object }) => object !== undefined);
    const rows = some.map((change) => [
        (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteChange */ .Ul)(change.newBytes - change.oldBytes),
        (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_3__/* .readablePath */ .qR)(change.path, names)}${(0,_former_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formerPlace */ .J)(change, names)}`),
        change.change,
        `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(change.oldBytes)} → ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(change.newBytes)}`,
        ...(hasObjects ? [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(change.object ?? '')] : []),
    ]);
    const headings = ['Change:', 'Where', '', 'Size:', ...(hasObjects ? ['Object'] : [])];
    const shown = rows.length < changes.length ? `${rows.length} of ` : '';
    return [
        {
            title: `${title}: ${shown}${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(changes.length, 'change')}`,
            isOpen: false,
            nodes: (0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .limited */ .T)(headings, rows),
        },
    ];
}
/** Section, object and symbol, a column for each level. A shorter report has shorter chains. */
function causeSection(delta, top, names) {
    const rowsOf = (limit) => (0,_cause_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .causeRows */ .x)(delta, limit, names).map(({ cause, level, name }) => {
        const column = cause.kind === 'symbol' ? 2 : level;
        const cells = [0, 1, 2].map((at) => (at === column ? (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name) : ''));
        return [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteChange */ .Ul)(cause.bytes), ...cells];
    });
    if (rowsOf(top).length === 0)
        return [];
    return [
        {
            title: 'Why sections changed',
            isOpen: false,
            nodes: (limit) => {
                const rows = rowsOf(Math.min(limit, top));
                return rows.length === 0 ? [] : [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Change:', 'Section', 'Object', 'Symbol'], rows)];
            },
        },
    ];
}


/***/ }),

/***/ 21087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   HI: () => (/* binding */ foldedUnder),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fF: () => (/* binding */ bulletList),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lK: () => (/* binding */ serialize),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35618);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59059);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63906);



/**
 * The building blocks of a report as mdast nodes. All text may be hostile. The serializer escapes
 * Markdown; the functions here also escape what GitHub adds to Markdown.
 */
/** Prose. GitHub links mentions and references in the rendered text, so these are broken up. */
function prose(text) {
    const value = (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(text, 1000)
        .replace(/@(?=[\w-])/g, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b')
        .replace(/\bGH-(?=\d)/gi, '$&\u200b')
        .replace(/\/(?:issues|pull|discussions)\/(?=\d)/gi, '$&\u200b')
        .replace(/^\s*::/, '\u200b::');
    return { type: 'text', value };
}
/** A name or value as inline code, in which GitHub links neither mentions nor references. */
function code(text) {
    const value = (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(text);
    // Parsers differ on these in a code span within a table; character references work in all.
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
/** A code block; its fence is longer than any run of backticks inside. */
function fenced(lines) {
    return { type: 'code', lang: 'text', value: lines.join('\n') };
}
/** A heading that ends in `:` marks a column of numbers. */
function table(headings, rows) {
    const isNumeric = headings.map((heading) => heading.endsWith(':'));
    const align = isNumeric.map((numeric) => (numeric ? 'right' : 'left'));
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({
            type: 'tableCell',
            children: contentOf(cell),
        })),
    });
    const titles = headings.map((heading) => heading.replace(/:$/, ''));
    return { type: 'table', align, children: [row(titles), ...rows.map(row)] };
}
function contentOf(cell) {
    if (typeof cell === 'string')
        return [{ type: 'text', value: cell }];
    return 'type' in cell ? [cell] : [...cell];
}
/** A folded section named after something from outside, between two pieces of our own text. */
function foldedUnder({ mark, name, rest }, content) {
    const shown = characterReferences((0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(name, 100));
    return folded(`${mark} <code>${shown}</code>${rest}`, false, content);
}
/** A section that is folded until it is clicked; the title is our own text. */
function folded(title, isOpen, content) {
    const opening = `<details${isOpen ? ' open' : ''}><summary>${title}</summary>`;
    return [{ type: 'html', value: opening }, ...content, { type: 'html', value: '</details>' }];
}
function serialize(children) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)({ type: 'root', children: [...children] }, {
        extensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })],
        fences: true,
        bullet: '-',
        // GitHub renders text between dollar signs as mathematics.
        unsafe: [{ character: '$', inConstruct: 'phrasing' }],
        // No blank line between the verdict and the two lines below it.
        join: [(left, right) => (left.type === 'heading' && right.type === 'paragraph' ? 0 : null)],
    });
}


/***/ }),

/***/ 72857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limited),
/* harmony export */   a: () => (/* binding */ moreNode)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21087);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);


/** A table of at most so many rows, which says how many it leaves out. */
function limited(headings, rows) {
    return (limit) => rows.length === 0
        ? []
        : [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(headings, rows.slice(0, limit)), ...moreNode(rows.length - limit)];
}
/** Says how many rows of a table are not shown. */
function moreNode(count) {
    if (count <= 0)
        return [];
    return [
        (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`… and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(count, 'more row', 'more rows')} in result.json`)),
    ];
}


/***/ }),

/***/ 48637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeTreesMarkdown: () => (/* binding */ changeTreesMarkdown),
/* harmony export */   flatTableMarkdown: () => (/* binding */ flatTableMarkdown),
/* harmony export */   sizeDiffMarkdown: () => (/* binding */ sizeDiffMarkdown),
/* harmony export */   sizeTreeMarkdown: () => (/* binding */ sizeTreeMarkdown)
/* harmony export */ });
/* harmony import */ var _size_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75501);
/* harmony import */ var _terminal_change_tree_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9402);
/* harmony import */ var _flat_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21087);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48343);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31885);
/* harmony import */ var _size_views_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88134);
/* harmony import */ var _tree_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94564);








/** Indents a level; Markdown would drop spaces. */
const indent = '· ';
/** Renders the size tree as a table. */
function sizeTreeMarkdown(tree, options) {
    const rows = (0,_tree_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .treeRows */ .am)(tree, options).map(({ node, whole, level }) => [
        (0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(node.bytes),
        (0,_tree_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(node.bytes, whole),
        (0,_size_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryOf */ .z)(node) === node.bytes ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)((0,_size_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryOf */ .z)(node)),
        (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(`${indent.repeat(level - 1)}${(0,_tree_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowName */ ._k)(node, options.names)}${(0,_tree_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOn */ .lD)(node)}`),
    ]);
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)([(0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['Size:', 'Share:', 'In memory:', 'Name'], rows)]);
}
/** Renders a flat table. */
function flatTableMarkdown(flat, options) {
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)((0,_flat_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .flatTableNodes */ .JT)(flat, options));
}
/** Renders the changes: the net change first, then tables, of which the first is open. */
function sizeDiffMarkdown(delta, options) {
    const { top, names, remarks } = options;
    const net = `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatByteChange */ .Ul)(delta.bytes)} in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumberOf */ .Of)(delta.changes.length, 'change')}`;
    const sections = [...(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changeSections */ .d)(delta, top, names), ...viewSections(delta, top)];
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)([
        { type: 'heading', depth: 2, children: [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(net)] },
        ...remarkNodes(remarks),
        ...sections.flatMap(({ title, nodes }, index) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)(title, index === 0, nodes(top))),
    ]);
}
/** The change of each directory or module; the rows add up. */
function viewSections(delta, top) {
    return (0,_size_views_js__WEBPACK_IMPORTED_MODULE_2__/* .viewChanges */ .DL)(delta).map((view) => ({
        title: `By ${view.by}: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumberOf */ .Of)(view.groups.length, 'part')} that changed`,
        isOpen: false,
        // The name is not in the title, because titles are our own HTML.
        nodes: () => {
            const rows = (0,_size_views_js__WEBPACK_IMPORTED_MODULE_2__/* .shownGroups */ .sS)(view, top).map(({ name, change }) => [
                (0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatByteChange */ .Ul)(change ?? 0),
                (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name),
            ]);
            return [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(view.artifact)), (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['Change:', 'Where'], rows)];
        },
    }));
}
/** Net changes by level as a table, and a second table for changes of memory only. */
function changeTreesMarkdown({ files, memory }, options) {
    const rowsOf = (tree) => {
        const rows = (0,_terminal_change_tree_text_js__WEBPACK_IMPORTED_MODULE_7__/* .changeTreeRows */ .q)(tree, options.top, options.names).map(({ name, level, bytes }) => [
            (0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatByteChange */ .Ul)(bytes),
            (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(`${indent.repeat(level)}${name}`),
        ]);
        return rows.length === 0 ? [] : [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['Change:', 'Where'], rows)];
    };
    const beyond = `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatByteChange */ .Ul)(memory.bytes)} of memory beyond the files, as .bss`;
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)([
        { type: 'heading', depth: 2, children: [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatByteChange */ .Ul)(files.bytes)} in all`)] },
        ...remarkNodes(options.remarks),
        ...rowsOf(files),
        ...(memory.magnitude === 0 ? [] : [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(beyond)), ...rowsOf(memory)]),
    ]);
}
function remarkNodes(remarks) {
    return remarks.map((remark) => (0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(remark)));
}


/***/ }),

/***/ 85071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSizePage: () => (/* binding */ renderSizePage)
/* harmony export */ });
/* harmony import */ var _console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66252);
/* harmony import */ var _render_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52370);
/* harmony import */ var _run_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44325);
/* harmony import */ var _tree_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86396);




/** The page of a report with only its size sections: nothing was built or booted. */
function renderSizePage({ title, lines, tree, comparison, names }) {
    const table = (0,_tree_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .createStringTable */ .mW)();
    const baseline = comparison === null
        ? null
        : { source: comparison.source, revision: null, totals: totalsOf(comparison.before) };
    const size = {
        totals: totalsOf(tree),
        baseline,
        delta: comparison?.delta ?? null,
        budgets: [],
        names,
    };
    const sizes = {
        title: (0,_console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlainText */ .b)(title),
        lines: lines.map(_console_input_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlainText */ .b),
        record: (0,_run_data_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTexts */ .X)({ size }),
        trees: (0,_tree_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .namedTrees */ .LY)(tree, table),
    };
    return (0,_render_page_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlOf */ .Zq)({ strings: table.strings, runs: [], sizes });
}
function totalsOf({ children = [] }) {
    return Object.fromEntries(children.map(({ name, bytes }) => [name, bytes]));
}


/***/ })

};
