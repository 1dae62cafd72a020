export const id = 637;
export const ids = [637];
export const modules = {

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


/***/ })

};
