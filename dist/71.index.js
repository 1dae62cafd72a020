export const id = 71;
export const ids = [71];
export const modules = {

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
