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

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ hostLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   mC: () => (/* binding */ imageBytesOf),
/* harmony export */   w7: () => (/* binding */ shortRevision)
/* harmony export */ });
/* harmony import */ var _budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55773);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31885);
/* harmony import */ var _size_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47441);
/* harmony import */ var _test_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12936);





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
        summary: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(summary),
        subject: known.filter((part) => part !== ''),
        figures: [
            testsFigure(result) ?? bootFigure(result),
            ...sizeFigures(result),
            ...budgetFigures(result),
        ],
        notes: comparisonNotes(result),
    };
}
function testsFigure(result) {
    const figure = (0,_test_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .testFigure */ .Lr)(result);
    return figure === undefined ? undefined : `tests: ${figure}`;
}
function bootFigure({ boot, repeats }) {
    if (boot === null)
        return 'not booted';
    const ready = repeats?.statistics['boot.timeToReadyMs'];
    if (ready !== undefined)
        return `ready in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ready.median)} (median of ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(ready.count, 'boot')})`;
    if (boot.timeToReadyMs !== null)
        return `ready in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(boot.timeToReadyMs)}`;
    return `not ready after ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(boot.durationMs)}`;
}
/** The image and its change, then all artifacts: a second copy of the image counts there too. */
function sizeFigures(result) {
    const { size } = result;
    const bytes = imageBytesOf(result);
    const image = bytes === null ? 'no image' : `image ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}`;
    if (size === null)
        return [image, 'size not measured'];
    const { baseline, delta, tree } = size;
    if (baseline === null || delta === null)
        return [image, ...(size.baselineMissing === undefined ? ['no size baseline'] : [])];
    const own = (0,_size_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .imageSizes */ .ol)(result);
    const before = tree.bytes - delta.bytes;
    const all = `all artifacts ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDelta */ .CW)(before, tree.bytes)}`;
    if (own?.newBytes == null)
        return [image, `${all} against ${baseline.source}`];
    const { oldBytes, newBytes } = own;
    const grown = `${image}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDelta */ .CW)(oldBytes ?? 0, newBytes)} against ${baseline.source}`;
    return (0,_size_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactSizes */ .Vh)(size).length === 1 ? [grown] : [grown, all];
}
/** Size of the booted image, or else of everything that was measured; null if nothing was. */
function imageBytesOf(result) {
    const { artifacts, size } = result;
    const file = artifacts.find(({ role }) => role === 'image');
    return file?.bytes ?? (0,_size_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .imageSizes */ .ol)(result)?.newBytes ?? size?.tree.bytes ?? null;
}
/** Budgets that the verdict does not mention. */
function budgetFigures({ size }) {
    const countOf = (state) => (size?.budgets ?? []).filter((budget) => (0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetState */ .t_)(budget) === state).length;
    const [waived, warned] = [countOf('waived'), countOf('warned')];
    return [
        ...(waived === 0 ? [] : [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(waived, 'size budget')} waived`]),
        ...(warned === 0 ? [] : [(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(warned, 'size warning')]),
    ];
}
/** How many paths of budgets a note names. */
const mostPaths = 5;
/** A missing baseline or release, with the growth budgets that are not enforced without it. */
function comparisonNotes({ size }) {
    if (size === null)
        return [];
    const unchecked = (0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .groupUnchecked */ .cr)(size);
    const noteOf = (lacking, why) => {
        const paths = unchecked.find((group) => group.lacking === lacking)?.paths ?? [];
        const more = paths.length > mostPaths ? ' …' : '';
        const budgets = paths.length === 0
            ? []
            : [
                `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumberOf */ .Of)(paths.length, 'growth budget')} not enforced (${paths.slice(0, mostPaths).join(', ')}${more})`,
            ];
        const reason = why === undefined ? [] : [`no ${lacking}: ${why}`];
        // Without a reason none was asked for: then only budgets are worth a line.
        const lines = reason.length === 0 && budgets.length > 0 ? [`no ${lacking} was asked for`] : reason;
        return [...lines, ...budgets];
    };
    return [
        ...noteOf('baseline', size.baselineMissing),
        ...noteOf('release', size.releaseMissing),
    ].map((note) => (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(note, longestNote));
}
const longestNote = 1000;
/** Shortens a commit to ten digits; keeps `-dirty`. */
function shortRevision(revision) {
    return (revision ?? '').replace(/^([0-9a-f]{10})[0-9a-f]+/, '$1');
}
/** The machine that ran it: system, processor, memory. */
function hostLine({ host }) {
    const memory = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRoughBytes */ ._3)(host.memoryBytes);
    return [host.system, `${host.cpus} × ${host.cpu}`, memory].join(' · ');
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
const pageScript = '/* With d3-hierarchy:\nCopyright 2010-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n*/\n"use strict";(()=>{var Le,Oe=["B","KiB","MiB","GiB","TiB"];function v(e){return Number.isSafeInteger(e)?String(e).replace(/\\B(?=(?:\\d{3}){1,5}$)/g,","):(Le??=new Intl.NumberFormat("en-US"),Le.format(e))}function k(e){let n=Math.abs(e),t=0;for(;n>=1023.5&&t<Oe.length-1;)n/=1024,t++;let r=t===0||n>=100?0:n>=10?1:2;return`${e<0?"\\u2212":""}${n.toFixed(r)} ${Oe[t]??"B"}`}function N(e){let n=`${Ee(e,"")} B`;return Math.abs(e)<1024?n:`${n} (${k(e)})`}function j(e){return`${Ee(e,"+")} B`}function W(e,n){let t=n-e;return t===0?"\\xB10 B":e===0?`${j(t)} (new)`:n===0?`${j(t)} (gone)`:`${j(t)} (${Jn(t/e*100)})`}function Jn(e){let n=Math.abs(e),t=e<0?"\\u2212":"+";if(n<.005)return`${t}<0.01 %`;let r=n>=9.95?0:n>=.995?1:2;return`${t}${n.toFixed(r)} %`}function Ee(e,n){return e===0?n==="+"?"\\xB10":"0":`${e<0?"\\u2212":n}${v(Math.abs(e))}`}function M(e){if(e<.95)return`${e===0?"0":"<1"} ms`;if(e<999.5)return`${e.toFixed(0)} ms`;let n=e/1e3;if(n<59.95)return`${n.toFixed(n<9.995?2:1)} s`;let t=Math.round(n),r=i=>String(i).padStart(2,"0");if(t<3600)return`${Math.floor(t/60)} min ${r(t%60)} s`;let o=Math.round(n/60);return`${Math.floor(o/60)} h ${r(o%60)} min`}function Y(e,n){let t=Number.isInteger(e)?v(e):String(e);return n===void 0?t:`${t} ${n}`}function P(e,n,t=`${n}s`){return`${v(e)} ${e===1?n:t}`}function u(e,n={},...t){let r=document.createElement(e);for(let[o,i]of Object.entries(n))typeof i=="function"?r.addEventListener(o,i):i===!0?r.setAttribute(o,""):i!==void 0&&i!==!1&&r.setAttribute(o,String(i));return r.append(...t.filter(o=>o!==null)),r}var Be=0;function je(){return Be+=1,`e${Be}`}function S(e,n,...t){let r=`${e}-heading`;return u("section",{id:e,"aria-labelledby":r},u("h2",{id:r},n),...t)}function w(e,n,t){let r=o=>n[o]?.endsWith(":")===!0?"number":void 0;return u("div",{class:"scroll",tabindex:0,role:"group","aria-label":e},u("table",{},u("caption",{class:"unseen"},e),u("thead",{},u("tr",{},...n.map((o,i)=>u("th",{scope:"col",class:r(i)},o.replace(/:$/,""))))),u("tbody",{},...t.map(o=>u("tr",{},...o.map((i,a)=>u("td",{class:r(a)},i)))))))}function $(e){return u("code",{},e)}function z(e,n,t){let r=u("select",{change:()=>t(r.selectedIndex)},...n.map(o=>u("option",{},o)));return u("label",{class:"choice"},`${e} `,r)}function Ae({record:e}){let{boot:n,assertions:t,metrics:r,metricUnits:o={}}=e;if(n===null)return null;let i=t.flatMap(({id:l,status:d,atMs:c})=>c===null||d==="not-reached"?[]:[{name:l,kind:d,startMs:c,endMs:c}]),a=[...n.phases.map(l=>({...l,kind:"phase"})),...i.toSorted((l,d)=>l.startMs-d.startMs)],s=Object.entries(r).map(([l,d])=>[l,Y(d,o[l])]);return S("boot","Boot",u("p",{},Zn(n)),u("p",{class:"hint"},n.acceleratorReason),Qn(a,n.durationMs),s.length===0?null:w("Metrics",["Metric","Value:"],s),tt(e))}function Zn({accelerator:e,machine:n,timeToReadyMs:t,memory:r,exit:o}){let{configuredBytes:i,peakHostBytes:a}=r,s=a===null?"":`, at most ${k(a)} of the host\\u2019s`;return`${t===null?"not ready":`ready after ${M(t)}`} on ${n} with ${e}; ${k(i)} of memory${s}; end: ${o.reason}`}function Qn(e,n){if(e.length===0)return null;let t=Math.max(n,...e.map(({endMs:o})=>o),1),r=w("Timeline of the boot",["What","From:","Took:",`0 to ${M(t)}`],e.map(o=>[et(o),M(o.startMs),o.kind==="phase"?M(o.endMs-o.startMs):"",nt(o,t)]));return r.classList.add("timeline"),r}function et({name:e,kind:n}){return n==="phase"?e:u("span",{class:n==="passed"?"good":"bad"},`${n==="passed"?"\\u2713":"\\u2717"} ${e}`)}function nt({kind:e,startMs:n,endMs:t},r){let o=u("span",{class:`bar ${e}`});return o.style.left=`${n/r*100}%`,e==="phase"&&(o.style.width=`${(t-n)/r*100}%`),u("div",{class:"track","aria-hidden":"true"},o)}function tt({repeats:e}){return e===void 0?null:w("Every boot",["Boot:","Verdict","First byte:","Ready:","Peak memory:","How it ended"],e.boots.map(({number:n,kind:t,firstByteMs:r,readyMs:o,peakBytes:i,summary:a})=>[String(n),u("span",{class:t==="pass"?"good":"bad"},`${t==="pass"?"\\u2713":"\\u2717"} ${t}`),r===null?"\\u2013":M(r),o===null?"\\u2013":M(o),i===null?"\\u2013":k(i),a]))}function He({bytes:e,limitBytes:n,waivedBytes:t=0}){if(e===null)return null;let r=Math.max(n,0),o=Math.max(e,r);if(o===0)return null;let i=Math.max(e-r,0),a=Math.min(i,t);return{within:Math.min(e,r)/o,waived:a/o,over:(i-a)/o}}function rt(e,n){let[t,r,o,i]=[0,0,-1,0];for(;r<n.length;)if(e[t]==="*")o=t++,i=r;else if(t<e.length&&e[t]===n[r])t++,r++;else if(o>=0)t=o+1,r=++i;else return!1;return/^\\**$/.test(e.slice(t))}function De(e){return e.filter((n,t,r)=>n!=="**"||r[t-1]!=="**")}function Pe(e,n,t){let r=new Set;for(let o of n)t[o]==="**"?r.add(o):o<t.length&&rt(t[o]??"",e)&&r.add(o+1);return r}function ae(e,n){let t=new Set(e);for(let r of e)n[r]==="**"&&t.add(r+1);return t}function Fe(e,n){let t=n.length-1;return n[t]==="**"&&e.has(t)}function Ie(e,n){let t=ae(new Set([0]),e),r=!1;for(let o of n){let i=Pe(o,t,e);r=i.has(e.length)||Fe(t,e),t=ae(i,e)}return r}function R(e){return e.includes("%")?e.replaceAll("%2F","/").replaceAll("%25","%"):e}function le(e,n){return e===n?0:e<n?-1:1}function ue(e,n){return Ie(ot(e),n.split("/").map(R))}function ot(e){return De(e.split("/").map(R))}function ce(e,{path:n,pattern:t}){return e.path===n||e.path===t}function de({earlier:e},{kind:n,per:t}){return e!==!0||n!=="growth"||t==="release"}function F({ok:e,severity:n,waivedBytes:t}){return e?t===void 0?"kept":"waived":n==="warn"?"warned":"broken"}var We={broken:0,warned:1,waived:2,kept:3};function _e(e){return e.toSorted((n,t)=>We[F(n)]-We[F(t)])}function Ve(e){let{kind:n,per:t,severity:r,pattern:o,waivedBytes:i,waiverEnded:a,ok:s}=e,{waiverPast:l,nearest:d}=e;return[...n==="growth"?[`limit on growth${me({per:t})}`]:[],...r==="warn"?["only a warning"]:[],...o===void 0?[]:[`by ${o}`],...i===void 0?[]:[s?`waived up to ${N(i)}`:`only ${N(i)} are waived`],...a===void 0?[]:[`its waiver ended on ${a}`],...l===void 0?[]:[`the waiver of ${l} excuses no growth, for it is before HEAD: repeat the trailer in the last commit`],...d===void 0?[]:[`did you mean ${d}?`]]}function fe({bytes:e,beforeBytes:n}){return e===null||n===void 0?"":W(n,e)}function J(e){let{unchecked:n=[],uncheckedSinceRelease:t=[],baselineMissing:r,releaseMissing:o}=e;return[{paths:n,lacking:"baseline",why:r},{paths:t,per:"release",lacking:"release",why:o}].filter(({paths:a})=>a.length>0)}function qe({lacking:e,why:n}){return n===void 0?`no ${e}`:`no ${e}: ${n}`}function me({per:e}){return e==="release"?" since the release":""}function Ge(e,{waivers:n=[]}){return n.filter(t=>ce(t,e)&&de(t,e))}function Ue(e,n){if(st(e,n))return"excuses no growth, for its commit is before HEAD";if(e.needed===!0)return null;if(Ke(e,n))return"its budget was not checked";let t=lt(e);return ut(e,n)?`${t}: it can be removed`:e.needed===!1||!e.used?t:null}function st(e,{budgets:n}){return e.expired?!1:n.some(t=>!t.ok&&t.bytes!==null&&at(e,t))}function at(e,n){return ce(e,n)&&!de(e,n)}function lt({used:e,earlier:n}){return e?n===!0?"not needed for this change":"nothing is over its limit":"no budget has this path"}function ut(e,n){let{origin:t,needed:r}=e;return t==="profile"&&r===!1&&!Ke(e,n)}function Ke({path:e},n){return J(n).flatMap(({paths:t})=>t).some(t=>t===e||ue(t,e))}function Xe({author:e,origin:n}){return e===null?n:`${e} (${n})`}var ct={broken:"\\u2717 broken",warned:"! warning",waived:"\\u2022 waived",kept:"\\u2713 kept"},dt={broken:"bad",warned:"warned",waived:"waived",kept:"good"};function Je({record:{size:e}}){if(e===null)return null;let{budgets:n,waivers:t=[]}=e,r=J(e);return n.length+t.length+r.length===0?null:S("budgets","Size budgets",n.length===0?null:ft(e),...r.map(gt),t.length===0?null:yt(e))}function ft(e){let{budgets:n}=e,t=n.some(i=>fe(i)!==""),o=w("Size budgets",[...["State","Budget","Size against limit","Size:","Limit:","Over or free:"],...t?["Change:"]:[]],_e(n).map(i=>{let a=F(i);return[u("span",{class:`state ${dt[a]}`},ct[a]),u("div",{},$(i.path),ht(i,e)),mt(i),i.bytes===null?"names nothing":_(i.bytes),_(i.limitBytes),pt(i),...t?[fe(i)]:[]]}));return o.classList.add("budget-table"),o}function _(e){return`${v(e)} B`}function mt(e){let n=He(e);if(n===null)return"";let[t,r]=[Ye(n.waived),Ye(n.over)],o=Math.min(n.within,1-t-r),i=[{kind:"within",from:0,share:o},{kind:"waived",from:o,share:t},{kind:e.severity==="warn"?"over warned":"over",from:o+t,share:r}].filter(({share:a})=>a>0);return u("div",{class:"track budget","aria-hidden":"true"},...i.map(({kind:a,from:s,share:l})=>{let d=u("span",{class:`bar ${a}`});return d.style.left=`${s*100}%`,d.style.width=`${l*100}%`,d}))}function Ye(e){return e===0?0:Math.max(e,.03)}function pt({bytes:e,limitBytes:n}){if(e===null)return"\\u2013";let t=e-n;return t>0?`${_(t)} over`:`${_(-t)} free`}function ht(e,n){let t=Ge(e,n).filter(({expired:a})=>!a),r=F(e)==="waived"?t.map(({reason:a})=>a):[],o=[...Ve(e),...r],i=e.waiverEnded===void 0?"remark":"remark bad";return o.length===0?null:u("div",{class:i},o.join("; "))}function gt(e){let n=e.paths.flatMap((r,o)=>[o===0?"":", ",$(r)]),t=`On growth${me(e)}, and not checked: `;return u("p",{},t,...n,` (${qe(e)})`)}function yt(e){let{waivers:n=[]}=e;return w("Waivers",["State","Waiver of","Amount:","Until","Days left:","Reason","By","Use"],n.map(t=>{let{path:r,amountBytes:o,until:i,daysLeft:a,expired:s,reason:l}=t,d=s?"state bad":"state";return[u("span",{class:`state ${s?"bad":"waived"}`},s?"\\u2717 ended":"\\u2022 holds"),$(r),_(o),u("span",{class:d},i),u("span",{class:d},s||a===void 0?"\\u2013":v(a)),l,Xe(t),bt(t,e)]}))}function bt(e,n){return Ue(e,n)??(e.expired?"missed: a budget is broken":"needed")}var V=24,Ze=10,pe=60;function A(e,n,t=()=>""){let r=[],o=n.map(({width:g})=>g).join(" "),i=u("div",{role:"rowgroup",class:"virtual-body"}),a=u("div",{role:"row",class:"virtual-row virtual-header","aria-rowindex":1},...n.map(({title:g,numeric:y})=>u("div",{role:"columnheader",class:y===!0?"number":""},g)));a.style.gridTemplateColumns=o;let s=u("div",{role:"table",class:"virtual",tabindex:0,"aria-label":e},u("div",{role:"rowgroup",class:"virtual-head"},a),i),l=(g,y)=>{let p=u("div",{role:"row",class:`virtual-row ${t(g)}`.trim(),"aria-rowindex":y+2},...n.map(({cell:m,numeric:b})=>{let x=m(g);return u("div",{role:"cell",class:b===!0?"number":"",title:typeof x=="string"?x:void 0},x)}));return p.style.gridTemplateColumns=o,p.style.top=`${y*V}px`,p},d=(g,y)=>{i.replaceChildren(...r.slice(g,y).map((p,m)=>l(p,g+m)))},c=()=>{let g=Math.max(Math.floor(s.scrollTop/V)-Ze,0),y=Math.ceil((s.clientHeight||480)/V);d(g,g+y+2*Ze)},h=g=>{i.style.height=`${Math.max(g,1)*V}px`},f=!1;return s.addEventListener("scroll",()=>{f||(f=!0,requestAnimationFrame(()=>{f=!1,c()}))}),addEventListener("beforeprint",()=>{h(Math.min(r.length,pe)),d(0,pe);let g=r.length-pe;g>0&&(s.dataset.unprinted=`\\u2026 and ${v(g)} more rows on the page itself`)}),addEventListener("afterprint",()=>{delete s.dataset.unprinted,h(r.length),c()}),{element:s,show:g=>{r=g,s.setAttribute("aria-rowcount",String(r.length+1)),s.scrollTop=0,h(r.length),c()},reveal:g=>{s.scrollTop=Math.max(g*V-s.clientHeight/3,0),c()}}}function H(e,n,t){let r=u("output",{"aria-live":"polite"},`${v(t)} rows`),o=u("input",{type:"search",autocomplete:"off",spellcheck:"false",input:()=>{let i=o.value.toLowerCase().split(/\\s+/),a=n(i.filter(s=>s!==""));r.textContent=`${v(a)} of ${v(t)} rows`}});return u("div",{class:"search"},u("label",{},`${e} `,o),r)}function Qe({record:e}){let{config:n}=e;if(n===null)return null;let{requested:t,effective:r,mismatches:o,explained:i}=n,a=[...new Set([...Object.keys(t),...Object.keys(r)])];if(a.length===0)return null;let s=new Map(o.map(({option:d,reason:c})=>[d,c])),l=Object.keys(t).toSorted((d,c)=>Number(s.has(c))-Number(s.has(d)));return S("config","Configuration",l.length===0?u("p",{},"Nothing was requested."):w("Requested options",["State","Option","Requested","Effective","Why"],l.map(d=>[xt(s.has(d)),$(d),$(t[d]??""),$(r[d]??"\\u2013"),s.get(d)??i[d]??""])),wt(a.map(d=>({name:d,requested:t[d]??"",effective:r[d]??""}))))}function xt(e){return u("span",{class:e?"bad":"good"},e?"\\u2717 not honoured":"\\u2713")}function wt(e){let n=A("Effective configuration",[{title:"Option",width:"minmax(14rem, 1fr)",cell:({name:o})=>o},{title:"Requested",width:"minmax(8rem, 1fr)",cell:({requested:o})=>o},{title:"Effective",width:"minmax(8rem, 1fr)",cell:({effective:o})=>o}]),t=o=>{let i=e.filter(({name:a,effective:s})=>{let l=`${a}=${s}`.toLowerCase();return o.every(d=>l.includes(d))});return n.show(i),i.length};return u("details",{toggle:()=>n.show(e)},u("summary",{},"Everything in effect"),H("Search options",t,e.length),n.element)}function en({console:e}){if(e===null)return null;let n=St(e),t=$t(e),o=A("Console",[{title:"Line",width:"4.5rem",numeric:!0,cell:({number:c})=>String(c)},{title:"Seconds",width:"6rem",numeric:!0,cell:({timeMs:c})=>c===null?"":(c/1e3).toFixed(3)},{title:"Text",width:"minmax(20rem, 1fr)",cell:({text:c})=>c},{title:"Mark",width:"minmax(6rem, 16rem)",cell:({at:c})=>(t.get(c)??[]).map(({kind:h,text:f})=>`${h==="matched"?"\\u2713":"\\u2717"} ${f}`).join("; ")}],({at:c})=>t.get(c)?.[0]?.kind??"");o.element.classList.add("console");let i=c=>{let h=n.filter(({text:f})=>{let g=f.toLowerCase();return c.every(y=>g.includes(y))});return o.show(h),h.length},a=n.flatMap(c=>t.has(c.at)?[c.at]:[]),s=z("Go to",["the start",...a.map(c=>`line ${e.numbers[c]??0}: ${t.get(c)?.[0]?.text??""}`)],c=>{o.show(n),o.reveal(c===0?0:a[c-1]??0)}),l=e.leftOut===0?null:u("p",{},`${v(e.leftOut)} lines in the middle are not here; console.log has all of them.`),d=S("console","Console",l,u("div",{class:"controls"},H("Search lines",i,n.length),s),o.element);return o.show(n),d}function St({numbers:e,timesMs:n,texts:t}){return t.map((r,o)=>({at:o,text:r,number:e[o]??0,timeMs:n[o]??null}))}function $t({marks:e}){let n=new Map;for(let t of e)n.set(t.at,[...n.get(t.at)??[],t]);return n}function nn(e){return(e??"").replace(/^([0-9a-f]{10})[0-9a-f]+/,"$1")}function tn({source:e,revision:n,behind:t,rebuilt:r}){let o=n===null?"":` at ${nn(n)}`,i=t===void 0?"":`, ${P(t,"commit")} before the one looked for`;return`${e}${o}${i}${r===!0?", built for this":""}`}function rn(e,n={}){let t=e.lastIndexOf("/")+1,r=L(R(e.slice(t)),n);return r===null?e:`${e.slice(0,t)}${r}`}function L(e,n={}){return Object.hasOwn(n,e)?n[e]??null:null}function q(e){let{path:n,from:t,object:r,fromObject:o,oldBytes:i,newBytes:a}=e;return e.change!=="moved"&&o===void 0?[{path:n,object:r,bytes:a-i}]:[{path:n,object:r,bytes:a},{path:t??n,object:o??r,bytes:-i}]}var ge={sections:12,parts:3},he="(no symbol)",on=new WeakMap;function an(e,n){let t=`${n.sections} ${n.parts}`,r=on.get(e)??new Map;on.set(e,r);let o=r.get(t)??vt(e,n);return r.set(t,o),o}function vt({changes:e,views:n=[]},t){let r=Rt(e),o=Ct(n);return[...r].filter(([i,{symbols:a}])=>!kt(a)||[...o.get(i)?.keys()??[]].some(ye)).sort(([i,a],[s,l])=>l.magnitude-a.magnitude||le(i,s)).slice(0,t.sections).map(([i,{bytes:a,symbols:s}])=>{let l=o.get(i),d=zt(l,a)?Nt(l,s,t):Tt(s,t);return{name:i,kind:"section",bytes:a,parts:un(d,t.parts)}})}function Mt(){return{bytes:0,magnitude:0,symbols:new Map}}function kt(e){let n=e.get("");return e.size===1&&n?.length===1&&n[0]?.kind==="unattributed"}function Rt(e){let n=new Map;for(let t of e)for(let{path:r,object:o="",bytes:i}of q(t)){let a=r.lastIndexOf("/"),s=R(r.slice(a+1)),l=t.kind==="section";if(!l&&t.kind!=="symbol"&&s!==he)continue;let d=l?r:r.slice(0,Math.max(a,0)),c=n.get(d)??Mt();n.set(d,c),c.bytes+=i,c.magnitude+=Math.abs(i);let h=t.kind==="symbol"?{name:s,kind:"symbol",bytes:i}:{name:he,kind:"unattributed",bytes:i},f=c.symbols.get(o);f===void 0?c.symbols.set(o,[h]):f.push(h)}return n}function Ct(e){let n=new Map;for(let{path:t,changes:r}of e)if(t.endsWith("/objects"))for(let o of r)for(let{path:i,bytes:a}of q(o)){let s=i.lastIndexOf("/"),l=`${t.slice(0,t.lastIndexOf("/"))}${i.slice(s)}`,d=n.get(l)??new Map;n.set(l,d);let c=i.slice(t.length+1,s);d.set(c,(d.get(c)??0)+a)}return n}function zt(e=new Map,n){return[...e.keys()].some(ye)&&Z([...e.values()])===n}function Nt(e,n,t){return[...e].map(([r,o])=>{let i=n.get(r)??[],a=o-i.reduce((l,d)=>l+d.bytes,0),s={name:he,kind:"unattributed",bytes:a};return ln(r,o,i.length===0?[]:[...i,s],t)})}function Tt(e,n){return[...e].flatMap(([t,r])=>t===""?r:[ln(t,Z(r.map(({bytes:o})=>o)),r,n)])}function ln(e,n,t,r){let o=ye(e)?"object":"unattributed",i=un(t,r.parts);return{name:e,kind:o,bytes:n,...i.length===0?{}:{parts:i}}}function ye(e){return!e.startsWith("(")}function un(e,n){let t=e.filter(l=>l.bytes!==0||l.parts!==void 0);if(t.length<=n+1)return t.sort(sn);let r=Float64Array.from(t.map(Q)).sort().at(-n)??0,i=t.filter(l=>Q(l)>=r).sort(sn).slice(0,n),a=Z(t.map(l=>l.bytes))-Z(i.map(l=>l.bytes)),s=`(${t.length-n} others)`;return[...i,{name:s,kind:"unattributed",bytes:a}]}function Z(e){return e.reduce((n,t)=>n+t,0)}var Q=({bytes:e})=>Math.abs(e);function sn(e,n){return Q(n)-Q(e)||le(e.name,n.name)}var Lt=3;function cn(e,n,t){let r={...ge,parts:Math.min(n,ge.parts)},o=(i,a)=>[{cause:i,level:a,name:Ot(i,t)},...(i.parts??[]).flatMap(s=>o(s,a+1))];return an(e,r).filter(({parts:i=[]})=>i.length>1||i.some(({kind:a})=>a==="object")).slice(0,Math.min(n,Lt)).flatMap(i=>o(i,0))}function Ot({name:e,kind:n},t){return n==="symbol"?L(e,t)??e:n==="object"?e.split("/").map(R).join("/"):e}var Et=/\\.(constprop|isra|llvm|lto_priv|localalias|part|cold)\\.[0-9]+(?=\\.|$)/g;function Bt(e){return e.includes(".")}function be(e){return Bt(e)?e.replace(Et,".$1"):e}function dn({path:e,from:n,fromObject:t},r){let o=[...n===void 0?[]:[jt(e,n,r)],...t===void 0?[]:[`from ${t}`]].filter(i=>i!=="");return o.length===0?"":` (${o.join(", ")})`}function jt(e,n,t){let[r,o]=[e.split("/"),n.split("/")],[i="",a]=[o.pop(),r.pop()],s=o.findIndex((g,y)=>g!==r[y]),l=R(i),c=be(l)===be(R(a??""))?"":`was ${L(l,t)??l}`;if(s===-1&&o.length===r.length)return c;let h=o.slice(s===-1?o.length-1:s),f=h.length===0?"the top":h.join("/");return[c,`from ${f}`].filter(g=>g!=="").join(" ")}function xe(e,n,t,r){let o=e.columns[t][n]??0;return{name:r??e.nameOf(n),kind:e.kindOf(n),area:o,figure:`${N(o)}${e.noteOf(n)}`,rough:k(o),isLeaf:e.isLeaf(n),children:pn(()=>e.childrenOf(n).map(i=>xe(e,i,t)).filter(i=>i.area>0).sort((i,a)=>a.area-i.area))}}function pn(e){let n;return()=>(n??={value:e()},n.value)}var fn=()=>({children:new Map,kind:"",magnitude:0,net:0});function hn(e,n,t){let r=fn();for(let o of n)for(let{path:i,bytes:a}of q(o)){let s=r;mn(s,a);for(let l of i.split("/")){let d=s.children.get(l)??fn();s.children.set(l,d),mn(d,a),s=d}s.kind=o.kind}return gn(e,r,t)}function mn(e,n){e.magnitude+=Math.abs(n),e.net+=n}function gn(e,{children:n,kind:t,magnitude:r,net:o},i){return{name:e,kind:t,area:r,figure:j(o),rough:j(o),isLeaf:n.size===0,...o===0?{}:{tone:o>0?"grown":"shrunk"},children:pn(()=>[...n].map(([a,s])=>{let l=R(a);return gn(L(l,i)??l,s,i)}).sort((a,s)=>s.area-a.area))}}function At(e){var n=0,t=e.children,r=t&&t.length;if(!r)n=1;else for(;--r>=0;)n+=t[r].value;e.value=n}function Ht(){return this.eachAfter(At)}function Dt(e,n){let t=-1;for(let r of this)e.call(n,r,++t,this);return this}function Pt(e,n){for(var t=this,r=[t],o,i,a=-1;t=r.pop();)if(e.call(n,t,++a,this),o=t.children)for(i=o.length-1;i>=0;--i)r.push(o[i]);return this}function Ft(e,n){for(var t=this,r=[t],o=[],i,a,s,l=-1;t=r.pop();)if(o.push(t),i=t.children)for(a=0,s=i.length;a<s;++a)r.push(i[a]);for(;t=o.pop();)e.call(n,t,++l,this);return this}function It(e,n){let t=-1;for(let r of this)if(e.call(n,r,++t,this))return r}function Wt(e){return this.eachAfter(function(n){for(var t=+e(n.data)||0,r=n.children,o=r&&r.length;--o>=0;)t+=r[o].value;n.value=t})}function _t(e){return this.eachBefore(function(n){n.children&&n.children.sort(e)})}function Vt(e){for(var n=this,t=qt(n,e),r=[n];n!==t;)n=n.parent,r.push(n);for(var o=r.length;e!==t;)r.splice(o,0,e),e=e.parent;return r}function qt(e,n){if(e===n)return e;var t=e.ancestors(),r=n.ancestors(),o=null;for(e=t.pop(),n=r.pop();e===n;)o=e,e=t.pop(),n=r.pop();return o}function Gt(){for(var e=this,n=[e];e=e.parent;)n.push(e);return n}function Ut(){return Array.from(this)}function Kt(){var e=[];return this.eachBefore(function(n){n.children||e.push(n)}),e}function Xt(){var e=this,n=[];return e.each(function(t){t!==e&&n.push({source:t.parent,target:t})}),n}function*Yt(){var e=this,n,t=[e],r,o,i;do for(n=t.reverse(),t=[];e=n.pop();)if(yield e,r=e.children)for(o=0,i=r.length;o<i;++o)t.push(r[o]);while(t.length)}function ee(e,n){e instanceof Map?(e=[void 0,e],n===void 0&&(n=Qt)):n===void 0&&(n=Zt);for(var t=new K(e),r,o=[t],i,a,s,l;r=o.pop();)if((a=n(r.data))&&(l=(a=Array.from(a)).length))for(r.children=a,s=l-1;s>=0;--s)o.push(i=a[s]=new K(a[s])),i.parent=r,i.depth=r.depth+1;return t.eachBefore(nr)}function Jt(){return ee(this).eachBefore(er)}function Zt(e){return e.children}function Qt(e){return Array.isArray(e)?e[1]:null}function er(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function nr(e){var n=0;do e.height=n;while((e=e.parent)&&e.height<++n)}function K(e){this.data=e,this.depth=this.height=0,this.parent=null}K.prototype=ee.prototype={constructor:K,count:Ht,each:Dt,eachAfter:Ft,eachBefore:Pt,find:It,sum:Wt,sort:_t,path:Vt,ancestors:Gt,descendants:Ut,leaves:Kt,links:Xt,copy:Jt,[Symbol.iterator]:Yt};function tr(e){if(typeof e!="function")throw new Error;return e}function G(){return 0}function U(e){return function(){return e}}function rr(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function yn(e,n,t,r,o){for(var i=e.children,a,s=-1,l=i.length,d=e.value&&(r-n)/e.value;++s<l;)a=i[s],a.y0=t,a.y1=o,a.x0=n,a.x1=n+=a.value*d}function or(e,n){this._=e,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=n}or.prototype=Object.create(K.prototype);function bn(e,n,t,r,o){for(var i=e.children,a,s=-1,l=i.length,d=e.value&&(o-t)/e.value;++s<l;)a=i[s],a.x0=n,a.x1=r,a.y0=t,a.y1=t+=a.value*d}var xn=(1+Math.sqrt(5))/2;function wn(e,n,t,r,o,i){for(var a=[],s=n.children,l,d,c=0,h=0,f=s.length,g,y,p=n.value,m,b,x,C,D,I,B;c<f;){g=o-t,y=i-r;do m=s[h++].value;while(!m&&h<f);for(b=x=m,I=Math.max(y/g,g/y)/(p*e),B=m*m*I,D=Math.max(x/B,B/b);h<f;++h){if(m+=d=s[h].value,d<b&&(b=d),d>x&&(x=d),B=m*m*I,C=Math.max(x/B,B/b),C>D){m-=d;break}D=C}a.push(l={value:m,dice:g<y,children:s.slice(c,h)}),l.dice?yn(l,t,r,o,p?r+=y*m/p:i):bn(l,t,r,p?t+=g*m/p:o,i),p-=m,c=h}return a}var we=(function e(n){function t(r,o,i,a,s){wn(n,r,o,i,a,s)}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(xn);function Sn(){var e=we,n=!1,t=1,r=1,o=[0],i=G,a=G,s=G,l=G,d=G;function c(f){return f.x0=f.y0=0,f.x1=t,f.y1=r,f.eachBefore(h),o=[0],n&&f.eachBefore(rr),f}function h(f){var g=o[f.depth],y=f.x0+g,p=f.y0+g,m=f.x1-g,b=f.y1-g;m<y&&(y=m=(y+m)/2),b<p&&(p=b=(p+b)/2),f.x0=y,f.y0=p,f.x1=m,f.y1=b,f.children&&(g=o[f.depth+1]=i(f)/2,y+=d(f)-g,p+=a(f)-g,m-=s(f)-g,b-=l(f)-g,m<y&&(y=m=(y+m)/2),b<p&&(p=b=(p+b)/2),e(f,y,p,m,b))}return c.round=function(f){return arguments.length?(n=!!f,c):n},c.size=function(f){return arguments.length?(t=+f[0],r=+f[1],c):[t,r]},c.tile=function(f){return arguments.length?(e=tr(f),c):e},c.padding=function(f){return arguments.length?c.paddingInner(f).paddingOuter(f):c.paddingInner()},c.paddingInner=function(f){return arguments.length?(i=typeof f=="function"?f:U(+f),c):i},c.paddingOuter=function(f){return arguments.length?c.paddingTop(f).paddingRight(f).paddingBottom(f).paddingLeft(f):c.paddingTop()},c.paddingTop=function(f){return arguments.length?(a=typeof f=="function"?f:U(+f),c):a},c.paddingRight=function(f){return arguments.length?(s=typeof f=="function"?f:U(+f),c):s},c.paddingBottom=function(f){return arguments.length?(l=typeof f=="function"?f:U(+f),c):l},c.paddingLeft=function(f){return arguments.length?(d=typeof f=="function"?f:U(+f),c):d},c}var hi=(function e(n){function t(r,o,i,a,s){if((l=r._squarify)&&l.ratio===n)for(var l,d,c,h,f=-1,g,y=l.length,p=r.value;++f<y;){for(d=l[f],c=d.children,h=d.value=0,g=c.length;h<g;++h)d.value+=c[h].value;d.dice?yn(d,o,i,a,p?i+=(s-i)*d.value/p:s):bn(d,o,i,p?o+=(a-o)*d.value/p:a,s),p-=d.value}else r._squarify=l=wn(n,r,o,i,a,s),l.ratio=n}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(xn);var ne=20,ir=120,sr=40,Se=5;function vn(e,n,t){let r={node:e,within:$n(e.children(),ir).map(s=>({node:s,within:$n(s.children(),sr).map(l=>({node:l,within:[]}))}))},o=ee(r,({within:s})=>s).sum(({node:s,within:l})=>l.length===0?s.area:0),i=Sn().tile(we).size([n,t]).paddingInner(2).paddingTop(({depth:s})=>s===0?0:ne).round(!0)(o),a=new Map(i.children?.map((s,l)=>[s,l]));return i.descendants().slice(1).map(s=>{let l=s.depth===1?s:s.parent;return{node:s.data.node,group:(l===null?void 0:a.get(l))??0,isFrame:s.children!==void 0&&s.y1-s.y0>ne+Se,opens:!s.data.node.isLeaf,x:s.x0,y:s.y0,width:s.x1-s.x0,height:s.y1-s.y0}}).filter(s=>s.width>=Se&&s.height>=Se)}function $n(e,n){let t=e.slice(n);if(t.length<2)return e;let r=t.reduce((s,l)=>s+l.area,0),o=e.reduce((s,l)=>s+l.area,0),i=`${(r/o*100).toFixed(1)} % of this level`,a={name:`${t.length} smaller`,kind:"unattributed",area:r,figure:i,rough:i,isLeaf:!0,children:()=>[]};return[...e.slice(0,n),a]}var ar=8,Mn=460,lr=200;function te(e){let n=[],t=u("nav",{class:"crumbs","aria-label":`Way down to this level of: ${e}`}),r=je(),o=u("div",{class:"map",role:"group","aria-label":e,"aria-describedby":r});o.style.height=`${Mn}px`;let i=u("p",{class:"told","aria-live":"polite"}),a=u("p",{class:"hint",id:r},"Click or Enter goes in, Escape goes out, arrows move about."),s=u("details",{class:"as-table"}),l=(p,m)=>{n=p,h(),m&&o.querySelector("button")?.focus()},d=()=>{n.length>1&&l(n.slice(0,-1),!0)},c=p=>{let m=n.at(-1);if(!p.opens||m===void 0)return;let x=m.children().some(({name:C})=>C===p.node.name)?void 0:ur(m,p);l([...n,...x===void 0?[]:[x],p.node],!0)},h=()=>{let p=n.at(-1);if(p===void 0)return;t.replaceChildren(...n.map((b,x)=>f(b,x)));let m=vn(p,o.clientWidth||900,Mn);o.replaceChildren(...m.map((b,x)=>g(b,x===0,p))),i.textContent=`${p.name}: ${p.figure}`,s.replaceChildren(u("summary",{},"The same as a table"),mr(p))},f=(p,m)=>{let b=m===n.length-1;return u("button",{type:"button","aria-current":b?"location":void 0,click:()=>l(n.slice(0,m+1),!1)},p.name)},g=(p,m,b)=>{let{node:x,group:C,isFrame:D,opens:I}=p,B=x.tone??(x.kind==="unattributed"?"rest":`c${C%ar}`),X=fr(x,b),Kn=[D?"frame":"leaf",I?"opens":""],se=p.width>36&&p.height>15,Xn=se?u("span",{class:"name"},dr(x),`${x.name} `):null,Yn=se&&(D?p.width>150:p.height>36&&p.width>60)?u("span",{class:"figure"},x.rough):null,Te=u("button",{type:"button",class:["cell",B,...Kn].join(" ").trim(),tabindex:m?0:-1,"aria-label":se?void 0:X,title:X,click:()=>c(p),focus:()=>i.textContent=X,mouseenter:()=>i.textContent=X},Xn,Yn);return cr(Te,p,D),Te};o.addEventListener("keydown",p=>{if(p.key==="Escape"||p.key==="Backspace")d();else if(!pr(o,p.key))return;p.preventDefault()});let y=0;return new ResizeObserver(()=>{o.clientWidth!==y&&(y=o.clientWidth,h())}).observe(o),{element:u("div",{class:"treemap"},t,o,i,a,s),show:p=>l([p],!1)}}function ur(e,{node:n}){return e.children().find(t=>t.children().some(({name:r,area:o})=>r===n.name&&o===n.area))}function cr(e,n,t){let{style:r}=e;r.left=`${n.x}px`,r.top=`${n.y}px`,r.width=`${n.width}px`,r.height=`${n.height}px`,t&&(r.lineHeight=`${ne}px`)}function dr({tone:e}){return e===void 0?"":e==="grown"?"\\u25B2 ":"\\u25BC "}function fr(e,n){let t=n.area===0?"":`, ${(e.area/n.area*100).toFixed(1)} %`;return`${e.name}: ${e.figure}${t}`}function mr(e){let n=e.children(),t=n.slice(0,lr).map(i=>[i.name,i.kind,i.figure,`${(i.area/e.area*100).toFixed(1)} %`]),r=n.length-t.length,o=w(e.name,["Name","Kind","Size:","Share:"],t);return u("div",{},o,r>0?u("p",{},`${r} more, smaller`):null)}var kn=({left:e,right:n,top:t,bottom:r})=>[(e+n)/2,(t+r)/2];function pr(e,n){let t={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[n],r=document.activeElement,[o,i]=t??[];if(o===void 0||i===void 0||r===null)return!1;let[a,s]=kn(r.getBoundingClientRect()),l,d=Number.POSITIVE_INFINITY;for(let c of e.querySelectorAll("button")){let[h,f]=kn(c.getBoundingClientRect()),g=(h-a)*o+(f-s)*i,y=Math.abs((h-a)*i)+Math.abs((f-s)*o),p=g+2*y;c===r||g<=1||p>=d||(d=p,l=c)}return l?.focus(),!0}var hr=20,Rn=110;function $e({record:e}){let{size:n}=e;if(n===null)return null;let{baseline:t,delta:r}=n;if(t===null||r===null)return S("difference","Difference",u("p",{},br(n)));let o=`against ${tn(t)}`,i=Object.values(t.totals).reduce((l,d)=>l+d,0),a=u("p",{},`${W(i,i+r.bytes)} ${o}`),s=[{title:"bytes in files",changes:r.changes},...r.memory===void 0?[]:[{title:"memory only",changes:r.memory.changes}],...(r.views??[]).map(({path:l,changes:d})=>({title:l,changes:d}))].filter(({changes:l})=>l.length>0);return s.length===0?S("difference","Difference",a,u("p",{},"Nothing changed size.")):S("difference","Difference",a,xr(),...wr(s,n.names),gr(r,n.names))}function gr(e,n){let t=cn(e,hr,n);if(t.length===0)return null;let r=w("Why sections changed",["Change:","Of","Name"],t.map(({cause:o,level:i,name:a})=>{let s=u("code",{title:a},yr(a));return s.style.display="inline-block",s.style.paddingLeft=`${i*1.5}rem`,[zn(o.bytes),o.kind==="unattributed"?"":o.kind,s]}));return u("div",{},u("h3",{},"Why sections changed"),r)}function yr(e){return e.length>Rn?`${e.slice(0,Rn)}\\u2026`:e}function br({baselineMissing:e}){return e===void 0?"There was no size baseline.":`There was no size baseline: ${e}.`}function xr(){return u("p",{class:"legend"},u("span",{class:"key grown"},"\\u25B2 grown"),u("span",{class:"key shrunk"},"\\u25BC shrunk")," The area is how much changed.")}function wr(e,n={}){let t=te("Changes of sizes"),r=A("Changes",[{title:"Change",width:"9rem",numeric:!0,cell:Sr},{title:"Before",width:"8rem",numeric:!0,cell:({oldBytes:s})=>N(s).replace(/ \\(.*/,"")},{title:"After",width:"8rem",numeric:!0,cell:({newBytes:s})=>N(s).replace(/ \\(.*/,"")},{title:"How",width:"6rem",cell:({change:s})=>s},{title:"Path",width:"minmax(16rem, 1fr)",cell:s=>Cn(s,n)},...e.some(({changes:s})=>s.some(({object:l})=>l!==void 0))?[{title:"Object",width:"14rem",cell:({object:s=""})=>s}]:[]],({oldBytes:s,newBytes:l})=>l>s?"row-grown":l<s?"row-shrunk":""),o=u("div",{}),i=s=>{let l=e[s];if(l===void 0)return;t.show(hn(l.title,l.changes,n));let d=c=>{let h=l.changes.filter(f=>{let{path:g,object:y=""}=f,p=`${g} ${Cn(f,n)} ${y}`.toLowerCase();return c.every(m=>p.includes(m))});return r.show(h),h.length};o.replaceChildren(H("Search changes",d,l.changes.length),r.element),r.show(l.changes)},a=z("Changes of",e.map(({title:s})=>s),i);return i(0),[u("div",{class:"controls"},a),t.element,o]}function Cn(e,n){return`${rn(e.path,n)}${dn(e,n)}`}function Sr({oldBytes:e,newBytes:n}){return zn(n-e)}function zn(e){let[n,t]=e>0?["grown","\\u25B2"]:e<0?["shrunk","\\u25BC"]:["","\\u2022"];return u("span",{class:`change ${n}`.trim()},`${t} ${j(e)}`)}function Nn({from:e,to:n}){if(e===0)return"appeared";if(n===0)return"gone";let t=(n-e)/e*100,r=Math.abs(t);return`${t<0?"\\u2212":"+"}${r.toFixed(r>=9.95?0:r>=.995?1:2)} %`}function Tn(e,n){let{width:t,height:r,edges:o}=n,i=e.filter(y=>y!==null),[a,s]=[Math.min(...i),Math.max(...i)],l=s>a?(s-a)*.08:Math.max(Math.abs(s)*.05,1),[d,c]=i.length===0?[0,1]:[a-l,s+l],h=t-o.left-o.right,f=r-o.top-o.bottom,g=Math.max(1,e.length-1);return{x:y=>o.left+y/g*h,y:y=>o.top+(1-(y-d)/(c-d))*f,indexAt:y=>{let p=Math.round((y-o.left)/h*g);return Math.min(e.length-1,Math.max(0,p))},ticks:i.length===0?[]:s>a?[a,(a+s)/2,s]:[s]}}function ve(e,n,t=!1){let r=[],o=!1;for(let[i,a]of e.entries())a!==null&&r.push(`${o?"L":"M"}${n.x(i).toFixed(1)} ${n.y(a).toFixed(1)}`),o=a!==null||o&&t;return r.join("")}function T(e,n,...t){let r=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,i]of Object.entries(n))r.setAttribute(o,String(i));return r.append(...t),r}var re=560,oe=170,O={left:74,right:12,top:18,bottom:12};function Ln(e,n,t){let{title:r,values:o,changes:i}=e,a=Tn(o,{width:re,height:oe,edges:O}),s=o.findLast(m=>m!==null)??null,l=u("p",{class:"told","aria-live":"polite"}),d=T("line",{class:"cursor",y1:O.top,y2:oe-O.bottom}),c=T("circle",{class:"spot",r:4.5}),h=T("svg",{class:"lines",viewBox:`0 0 ${re} ${oe}`,"aria-hidden":"true"},...$r(a,t),...i.flatMap(m=>vr(m,a,e.unit)),T("path",{class:"link",d:ve(o,a,!0)}),T("path",{class:"line",d:ve(o,a)}),...Mr(o,a),d,c),f=o.findLastIndex(m=>m!==null),g=u("input",{type:"range",min:0,max:Math.max(0,o.length-1),value:Math.max(0,f),"aria-label":`Run, in ${r}`,input:()=>y(g.valueAsNumber)}),y=m=>{let b=kr(m,e,n,t);l.textContent=b,g.setAttribute("aria-valuetext",b);let x=o[m]??null;d.setAttribute("x1",String(a.x(m))),d.setAttribute("x2",String(a.x(m))),c.setAttribute("visibility",x===null?"hidden":"visible"),c.setAttribute("cx",String(a.x(m))),c.setAttribute("cy",String(a.y(x??0)))};h.addEventListener("pointermove",m=>{let b=h.getBoundingClientRect();g.valueAsNumber=a.indexAt((m.clientX-b.left)/b.width*re),y(g.valueAsNumber)}),y(g.valueAsNumber);let p=u("details",{class:"as-table"},u("summary",{},`${r} as a table`));return p.addEventListener("toggle",()=>p.append(Rr(e,n,t)),{once:!0}),u("figure",{class:"chart"},u("figcaption",{},`${r}${s===null?"":`: ${t(s)}`}`),h,g,l,p)}function $r(e,n){return e.ticks.flatMap(t=>{let r=e.y(t);return[T("line",{class:"grid",x1:O.left,x2:re-O.right,y1:r,y2:r}),T("text",{class:"tick",x:O.left-6,y:r+4},n(t))]})}function vr({index:e,from:n,to:t},r,o){let i=(r.x(Math.max(0,e-1))+r.x(e))/2,a=o==="metric"?"either":t>n?"up":"down";return[T("line",{class:`mark ${a}`,x1:i,x2:i,y1:O.top-2,y2:oe-O.bottom}),T("text",{class:`sign ${a}`,x:i,y:O.top-6},t>n?"\\u25B2":"\\u25BC")]}function Mr(e,n){return e.flatMap((t,r)=>t===null||(e[r-1]??null)!==null||(e[r+1]??null)!==null?[]:[T("circle",{class:"lone",r:2,cx:n.x(r),cy:n.y(t)})])}function kr(e,{values:n,changes:t},r,o){let i=r[e];if(i===void 0)return"";let a=n[e]??null,s=t.find(d=>d.index===e);return[a===null?`not known (${i.verdict})`:o(a),`${i.commit}, ${i.day}`,i.subject,s===void 0?"":`change from ${o(s.from)} to ${o(s.to)}`].filter(d=>d!=="").join(" \\xB7 ")}function Rr({title:e,values:n,changes:t},r,o){let i=new Map(t.map(({index:l,from:d,to:c})=>[l,c>d?"\\u25B2":"\\u25BC"])),a=r.map((l,d)=>{let c=n[d]??null;return[l.commit,l.day,c===null?"\\u2013":o(c),i.get(d)??"",l.verdict,l.subject]}),s=["Commit","Day","Value:","Change","Verdict","Subject"];return w(`${e}, newest first`,s,a.toReversed())}var Cr=6;function On({history:e}){if(e===null)return null;let n=e.series.filter(({isMain:s})=>s).slice(0,Cr),t=e.series.filter(s=>!n.includes(s)),{runs:r}=e,[o,i]=[r.at(0),r.at(-1)],a=o===void 0||i===void 0?"":`, from ${o.day} to ${i.day}`;return S("history","History",u("p",{},`${P(r.length,"run")}${a}`),u("div",{class:"charts"},...n.map(s=>Me(s,e))),zr(t,e),Nr(e))}function Me(e,{runs:n}){return Ln(e,n,t=>ke(e,t))}function zr(e,n){let[t]=e;if(t===void 0)return null;let r=u("div",{class:"charts"},Me(t,n)),o=z("And of",e.map(({title:i})=>i),i=>{let a=e[i];a!==void 0&&r.replaceChildren(Me(a,n))});return u("div",{},u("div",{class:"controls"},o),r)}function ke({unit:e,metricUnit:n},t){return e==="bytes"?k(t):e==="milliseconds"?M(t):Y(Number(t.toPrecision(5)),n)}function Nr({runs:e,series:n}){let t=n.flatMap(o=>o.changes.map(i=>({one:o,change:i}))).toSorted((o,i)=>i.change.index-o.change.index).map(({one:o,change:i})=>{let a=e[i.index],s=i.to>i.from,l=o.unit==="metric"?"":s?"bad":"good";return[u("span",{class:l},`${s?"\\u25B2":"\\u25BC"} ${Nn(i)}`),o.title,ke(o,i.from),ke(o,i.to),a?.commit??"",a?.day??"",a?.subject??""]});return t.length===0?u("p",{},"No change points."):w("Change points, newest first",["Change:","What","From:","To:","Since commit","Of:","Subject"],t)}function Tr({state:e,reason:n,bytes:t,ageMs:r}){return e!=="hit"?`${e}${n===null?"":` (${n})`}`:["hit",...[t===null?"":k(t),r===null?"":`saved ${M(r)} ago`].filter(i=>i!=="")].join(", ")}var Lr={saved:"saved","after-job":"to be saved after the job",exists:"not saved",off:"not saved",unavailable:"not saved"};function Or({state:e,saved:n,notSaved:t,bytes:r}){if(n===null)return"";let o=n==="saved"&&e!=="hit"&&r!==null?r:null,i=t===null?"":`: ${t}`;return`; ${Lr[n]}${o===null?"":` ${k(o)}`}${i}`}var En=e=>`${Tr(e)}${Or(e)}`;function Bn({image:e,compiler:n,imageEntry:t,compilerEntry:r}){let i=[...n===null?[]:[`${n.hits} hits, ${n.misses} misses`],...r===void 0?[]:[En(r)]];return[["Image cache",t===void 0?e:En(t)],...i.length===0?[]:[["Compiler cache",i.join("; ")]]]}var Er={root:"made by root","user-namespace":"made in a user namespace",sudo:"made through sudo"};function Br({held:e,way:n,network:t,reason:r}){let o=r===null?"":` (${r})`;return e==="none"?`no box: the build could reach this user\\u2019s files, processes and network${o}`:`a box${t?`, with the host\\u2019s network${o}`:" without a network"}${n===null?"":`, ${Er[n]}`}`}function jr({isolation:e,cache:n}){if(e===void 0)return[];let t=n.image==="hit"?"; of the build in the cache":"";return[["Isolation",`${Br(e)}${t}`]]}function jn(e){return[...jr(e),...Bn(e.cache)]}function An({record:e}){let{timings:n,artifacts:t,host:r,build:o}=e;return S("record","Build, files and host",w("Stages",["Stage","Took:"],n.map(({stage:i,durationMs:a})=>[i,M(a)])),w("Files",["Role","File","Size:","SHA-256"],t.map(({role:i,path:a,bytes:s,sha256:l})=>[i,$(a),N(s),$(l)])),w("Host",["Of the host","Value"],[...o===null?[]:jn(o),["system",r.system],["processor",`${r.cpus} \\xD7 ${r.cpu}`],["memory",k(r.memoryBytes)],...Object.entries(r.tools),["osv-kernel",r.productVersion]]))}function ie(e,n,t={}){let{names:r,kinds:o,ends:i}=e,a=c=>i[c]??c+1,s=c=>{let h=[];for(let f=c+1;f<a(c);f=a(f))h.push(f);return h},l,d=c=>(l??=Ar(i),l[c]??-1);return{columns:e,nameOf:c=>{let h=n[r[c]??-1]??"";return L(h,t)??h},kindOf:c=>n[o[c]??-1]??"",noteOf:c=>{let h=e.notes?.[c];return h===void 0?"":` \\xB7 ${h}`},childrenOf:s,isLeaf:c=>a(c)===c+1,pathOf:c=>{let h=[];for(let f=c;f>0;f=d(f))h.unshift(f);return h},leaves:()=>{let c=[];for(let h=0;h<i.length;h++)a(h)===h+1&&c.push(h);return c}}}function Ar(e){let n=new Int32Array(e.length).fill(-1),t=[];for(let r=0;r<e.length;r++){for(;t.length>0&&(e[t.at(-1)??0]??0)<=r;)t.pop();n[r]=t.at(-1)??-1,(e[r]??0)>r+1&&t.push(r)}return n}var Hr=["bytes","memory"];function Re({trees:e,record:n},{strings:t}){if(e.length===0)return null;let r=te("Sizes"),o=0,i="bytes",a=()=>{let l=e[o];l!==void 0&&r.show(xe(ie(l.columns,t,n.size?.names),0,i,l.title))},s=S("sizes","Sizes",u("div",{class:"controls"},e.length===1?null:z("Cut up by",e.map(({title:l})=>l),l=>{o=l,a()}),z("Bytes in",["the file","memory"],l=>{i=Hr[l]??"bytes",a()})),r.element);return a(),s}var Dr=["bytes","memory"];function Ce({trees:e,record:n},{strings:t}){let[r]=e;if(r===void 0)return null;let o=ie(r.columns,t,n.size?.names),{names:i,bytes:a,memory:s}=r.columns,l=new Map,d=m=>{let b=i[m]??-1,x=l.get(b);if(x!==void 0)return x;let C=`${t[b]??""} ${o.nameOf(m)}`.toLowerCase();return l.set(b,C),C},c=m=>{let b=m==="bytes"?a:s;return o.leaves().toSorted((x,C)=>(b[C]??0)-(b[x]??0))},h=A("Symbols and files",[{title:"In the file",width:"8rem",numeric:!0,cell:m=>v(a[m]??0)},{title:"In memory",width:"8rem",numeric:!0,cell:m=>v(s[m]??0)},{title:"Kind",width:"7rem",cell:m=>o.kindOf(m)},{title:"Name",width:"minmax(14rem, 2fr)",cell:m=>`${o.nameOf(m)}${o.noteOf(m)}`},{title:"In",width:"minmax(10rem, 1fr)",cell:m=>o.pathOf(m).slice(0,-1).map(b=>o.nameOf(b)).join(" \\u203A ")}]),f=c("bytes"),g=[],y=m=>{g=m;let b=m.length===0?f:f.filter(x=>Pr(d(x),m));return h.show(b),b.length},p=S("symbols","Symbols and files",u("div",{class:"controls"},H("Search names",y,f.length),z("Largest",["in the file","in memory"],m=>{f=c(Dr[m]??"bytes"),y(g)})),h.element);return h.show(f),p}function Pr(e,n){return n.every(t=>e.includes(t))}var Hn=["auto","light","dark"];function ze(){let e=0,n=u("button",{type:"button",class:"theme",click:()=>{e=(e+1)%Hn.length,t()}}),t=()=>{let r=Hn[e]??"auto";r==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.dataset.theme=r,n.textContent=`Colours: ${r}`};return t(),n}var Dn={passed:"\\u2713",failed:"\\u2717",skipped:"\\u2013","not-reached":"\\u2013"};function Pn({record:e,headline:n}){let{verdict:t,crash:r}=e,o=t.owner===null?"":` To act: ${t.owner}.`;return S("verdict","Verdict",u("p",{class:"verdict"},u("span",{class:`badge ${n.passed?"good":"bad"}`},`${n.passed?"\\u2713":"\\u2717"} ${t.kind}`),` ${t.summary}.${o}`),Fn(r),...t.evidence.map(In),t.hint===null?null:u("p",{class:"advice"},u("strong",{},"Hint: "),t.hint))}function Fn(e){if(e===void 0)return null;let n=e.place===void 0?"":` at ${e.place.file}:${e.place.line}`;return u("p",{},"Crash: ",$(`${e.title}${n}`))}function In({source:e,firstLine:n,lines:t}){let r=`${e} from line ${n}`,o=u("ol",{start:n},...t.map(i=>u("li",{},$(i))));return u("figure",{class:"excerpt"},u("figcaption",{},r),u("div",{class:"scroll",tabindex:0,role:"group","aria-label":r},o))}var Fr={passed:"good",failed:"bad","not-reached":"dim",skipped:"dim"};function Wn(e){return u("span",{class:Fr[e]},`${Dn[e]} ${e}`)}function _n({record:e}){return e.assertions.length===0?null:S("assertions","Assertions",w("Assertions",["Status","Expectation","At:","Captured, or why not"],e.assertions.map(({id:n,status:t,atMs:r,captures:o,reason:i})=>[Wn(t),$(n),r===null?"\\u2013":M(r),i??Object.entries(o).map(([a,s])=>`${a} = ${s}`).join(", ")])),Ir(e))}function Ir({allowed:e=[]}){return e.length===0?null:w("Allowed trouble",["Allowed","Reason","Until","Lines:"],e.map(({id:n,reason:t,until:r,expired:o,lines:i})=>[$(n),t,r===null?"no end":o?`expired on ${r}`:r,String(i)]))}function Vn({record:e}){let{cases:n=[],passed:t,failed:r,skipped:o}=e.tests;return n.length===0?null:S("tests","Tests",u("p",{},`${t} passed, ${r} failed, ${o} skipped`),w("Tests of the image",["Status","Test","Took:","How it ended"],n.map(({name:i,status:a,durationMs:s,summary:l})=>[Wn(a),$(i),s===null?"\\u2013":M(s),l])),...n.map(Wr))}function Wr({name:e,status:n,crash:t,evidence:r}){if(n!=="failed"||t===void 0&&r.length===0)return null;let o=u("summary",{},"Why ",$(e)," failed");return u("details",{},o,Fn(t),...r.map(In))}var _r=document.getElementById("data")?.textContent??"",E=JSON.parse(_r),Ne=document.getElementById("page");function qn({headline:e}){return`${e.passed?"\\u2713":"\\u2717"} ${e.subject.join(" \\xB7 ")}`}function Vr(e){return[Pn(e),_n(e),Vn(e),Ae(e),Je(e),Re(e,E),$e(e),On(e),Ce(e,E),en(e),Qe(e),An(e)].filter(t=>t!==null)}function Gn(e){return u("nav",{class:"contents","aria-label":"Contents"},...e.map(n=>u("a",{href:`#${n.id}`},n.querySelector("h2")?.textContent??n.id)))}function Un(e){let n=E.runs[e];if(n===void 0||Ne===null)return;let{headline:t}=n;document.title=qn(n);let r=Vr(n),o=E.runs.length===1?null:z("Run",E.runs.map(qn),a=>Un(a)),i=o?.querySelector("select");i!=null&&(i.selectedIndex=e),Ne.replaceChildren(u("a",{class:"skip",href:"#main"},"Skip to the report"),u("header",{class:t.passed?"good":"bad"},u("div",{},u("h1",{},`${t.passed?"\\u2713":"\\u2717"} ${t.kind}: ${t.summary}`),u("p",{},t.subject.join(" \\xB7 ")),u("p",{class:"figures"},t.figures.join(" \\xB7 ")),...t.notes.map(a=>u("p",{class:"figures note"},a))),u("div",{class:"controls"},o,ze())),Gn(r),u("main",{id:"main"},...r))}function qr(e){let{title:n,lines:t,record:r}=e;document.title=n;let o=[...r.size?.baseline==null?[]:[$e(e)],Re(e,E),Ce(e,E)].filter(i=>i!==null);Ne?.replaceChildren(u("a",{class:"skip",href:"#main"},"Skip to the report"),u("header",{},u("div",{},u("h1",{},n),...t.map(i=>u("p",{class:"figures"},i))),u("div",{class:"controls"},ze())),Gn(o),u("main",{id:"main"},...o))}E.sizes===void 0?Un(0):qr(E.sizes);})();';
const pageStyle = ':root{color-scheme:light dark;--paper: light-dark(#fbfaf8, #14171b);--sheet: light-dark(#ffffff, #1b1f25);--ink: light-dark(#1d2126, #e6e9ed);--dim: light-dark(#5a626c, #9ca6b2);--line: light-dark(#d9dce1, #343b45);--good: light-dark(#136b34, #6fd18f);--bad: light-dark(#b3261e, #ff8d84);--accent: light-dark(#1b5fa8, #86bcf5);--matched: light-dark(#e3f4e8, #163324);--warned: light-dark(#7a5200, #e8b95a);--evidence: light-dark(#fde7e5, #47211f);--grown: light-dark(#f6c1bb, #7c2f2a);--shrunk: light-dark(#bfe3c8, #1f5733);--rest: light-dark(#e3e5e8, #333a43);--hatch: light-dark(#00000018, #ffffff1c);--c0: light-dark(#b9d4f1, #24496f);--c1: light-dark(#f3d3a8, #6a4a1c);--c2: light-dark(#c9e2b8, #365628);--c3: light-dark(#e3c6e6, #5a3560);--c4: light-dark(#b5e0dc, #1d5450);--c5: light-dark(#f2c4c0, #6b3733);--c6: light-dark(#d3cdf0, #423a75);--c7: light-dark(#e5dfa6, #565118)}[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}*{box-sizing:border-box}html{scroll-padding-top:3.5rem}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,Segoe UI,Roboto,DejaVu Sans,sans-serif}header,main,.contents{max-width:80rem;margin:0 auto;padding:0 1.25rem}header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem;padding-top:1.25rem;padding-bottom:.75rem}h1{margin:0 0 .25rem;font-size:1.5rem;line-height:1.25;overflow-wrap:anywhere}header.good,header.bad{color:inherit}header.good h1{color:var(--good)}header.bad h1{color:var(--bad)}h2{margin:0 0 .75rem;font-size:1.15rem}p{margin:.25rem 0 .5rem;overflow-wrap:anywhere}.figures{font-weight:600}.contents{position:sticky;top:0;z-index:5;display:flex;gap:1.1rem;overflow-x:auto;padding-top:.6rem;padding-bottom:.6rem;background:var(--paper);border-bottom:1px solid var(--line);white-space:nowrap}a{color:var(--accent)}.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.25rem}:focus-visible{outline:3px solid var(--accent);outline-offset:1px}section{margin:1rem 0;padding:1rem 1.25rem 1.25rem;background:var(--sheet);border:1px solid var(--line);border-radius:8px}.scroll{overflow-x:auto;margin:.5rem 0}table{border-collapse:collapse;width:100%}th,td{padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}th{color:var(--dim);font-weight:600;white-space:nowrap}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}code,.virtual,.cell{font-family:ui-monospace,SF Mono,Consolas,DejaVu Sans Mono,monospace;font-size:.86em}code{overflow-wrap:anywhere}.good{color:var(--good)}.bad{color:var(--bad)}.warned{color:var(--warned)}.waived{color:var(--accent)}.dim,.hint,figcaption{color:var(--dim)}.hint{font-size:.87em}.badge{padding:.1rem .5rem;border:1.5px solid;border-radius:999px;font-weight:600}.advice{padding:.5rem .75rem;border-left:3px solid var(--accent)}.excerpt{margin:.75rem 0}.excerpt .scroll{margin:.25rem 0;background:var(--paper);border:1px solid var(--line);border-radius:6px;max-height:24rem;overflow:auto}.excerpt ol{margin:0;padding:.5rem .75rem .5rem 4.5rem}.excerpt li::marker{color:var(--dim);font-size:.86em}.excerpt code{white-space:pre-wrap}.controls,.search{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem;margin:.5rem 0}header .controls{align-self:flex-start;margin:0}output{color:var(--dim)}input,select,button{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--dim);border-radius:5px;padding:.15rem .5rem}select{max-width:22rem}button,summary{cursor:pointer}.crumbs{display:flex;flex-wrap:wrap;margin:.5rem 0}.crumbs button{max-width:24rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;border:0;padding:.1rem .3rem;color:var(--accent);text-decoration:underline}.crumbs button[aria-current]{color:inherit;font-weight:600;text-decoration:none}.crumbs button+button:before{content:"\\203a  ";display:inline-block;padding-right:.4rem;color:var(--dim)}.map{position:relative;overflow:hidden}.cell{position:absolute;display:flex;flex-direction:column;justify-content:flex-start;align-items:stretch;margin:0;padding:1px 4px;border:0;border-radius:2px;overflow:hidden;text-align:left;line-height:1.25;color:var(--ink);cursor:default}.cell.opens{cursor:zoom-in}.cell:hover,.cell:focus-visible{box-shadow:inset 0 0 0 2px var(--ink)}.cell:focus-visible{z-index:2;outline-offset:-3px}.cell.frame{padding:0 4px;flex-direction:row;justify-content:space-between;align-items:flex-start;gap:.5rem;font-weight:600}.cell .name,.cell .figure{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;flex:0 1 auto}.cell .figure{flex-shrink:0;font-weight:400}.cell.frame .figure{opacity:.95}.cell.leaf{padding-top:3px;border:1px solid color-mix(in srgb,var(--sheet) 55%,transparent)}.c0{background:var(--c0)}.c1{background:var(--c1)}.c2{background:var(--c2)}.c3{background:var(--c3)}.c4{background:var(--c4)}.c5{background:var(--c5)}.c6{background:var(--c6)}.c7{background:var(--c7)}.rest{background:var(--rest)}.cell.grown,.key.grown{background:repeating-linear-gradient(45deg,var(--hatch) 0 3px,transparent 3px 9px) var(--grown)}.cell.shrunk,.key.shrunk{background:var(--shrunk)}.key{display:inline-block;margin-right:.5rem;padding:0 .5rem;border-radius:3px}.told{min-height:1.5em;margin:.4rem 0 0;font-weight:600}.as-table,details{margin-top:.5rem}.virtual{max-height:30rem;overflow:auto;border:1px solid var(--line);border-radius:6px;margin-top:.5rem}.virtual-head{position:sticky;top:0;z-index:1;background:var(--paper);min-width:max-content}.virtual-body{position:relative}.virtual-row{display:grid;gap:.75rem;height:24px;padding:0 .75rem;align-items:center;border-bottom:1px solid color-mix(in srgb,var(--line) 55%,transparent)}.virtual-head,.virtual-body{min-width:52rem}.virtual-body .virtual-row{position:absolute;left:0;right:0}.virtual-header{color:var(--dim);font-weight:600}.virtual-row>*{overflow:hidden;text-overflow:ellipsis;white-space:pre}.matched{background:var(--matched);box-shadow:inset 3px 0 0 var(--good)}.evidence{background:var(--evidence);box-shadow:inset 3px 0 0 var(--bad)}.change.grown{color:var(--bad)}.change.shrunk{color:var(--good)}.timeline td:first-child{max-width:22rem;overflow-wrap:anywhere}.timeline td:last-child{width:45%;min-width:14rem}.track{position:relative;height:1.1rem;margin-top:.15rem;background:var(--paper);border-radius:3px}.bar{position:absolute;top:0;bottom:0;min-width:2px;border-radius:3px}.bar.phase{background:var(--accent)}.bar.passed,.bar.failed{width:.7rem;top:.2rem;bottom:.2rem;translate:-50% 0;rotate:45deg}.bar.passed{background:var(--good)}.bar.failed{background:var(--bad);border-radius:0}.state{white-space:nowrap}.budget-table td:nth-child(2){min-width:14rem}.remark{font-size:.87em;color:var(--dim);overflow-wrap:anywhere}.remark.bad{color:var(--bad)}.track.budget{min-width:8rem;border:1px solid var(--line)}.budget .bar{border-radius:0}.bar.within{background:var(--good)}.bar.waived{background:repeating-linear-gradient(45deg,var(--accent) 0 3px,transparent 3px 6px)}.bar.over{background:repeating-linear-gradient(-45deg,var(--bad) 0 5px,var(--evidence) 5px 7px)}.bar.over.warned{background:repeating-linear-gradient(-45deg,var(--warned) 0 5px,transparent 5px 7px)}.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(26rem,100%),1fr));gap:1rem 2rem}.chart{margin:0;min-width:0}.chart figcaption{color:var(--ink);font-weight:600;overflow-wrap:anywhere}.chart input{width:calc(84.6% + 16px);margin:0 0 0 calc(13.2% - 8px);padding:0;accent-color:var(--dim)}.chart .told{min-height:2.6em;font-weight:400;font-size:.87em}.lines{display:block;width:100%;height:auto}.lines .line{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}.lines .link{fill:none;stroke:var(--line);stroke-width:1.5}.lines .lone,.lines .spot{fill:var(--accent)}.lines .grid{stroke:var(--line)}.lines .cursor{stroke:var(--dim);stroke-dasharray:2 3}.lines .tick{fill:var(--dim);font-size:11px;text-anchor:end}.lines .mark{stroke:var(--dim);stroke-width:1.5;stroke-dasharray:5 3}.lines .sign{fill:var(--dim);font-size:11px;text-anchor:middle}.lines .mark.up{stroke:var(--bad)}.lines .mark.down{stroke:var(--good)}.lines .sign.up{fill:var(--bad)}.lines .sign.down{fill:var(--good)}@media(max-width:40rem){header,main,.contents{padding-left:.6rem;padding-right:.6rem}section{padding:.75rem}}@media print{.contents,.controls,.skip,.hint{display:none}body{background:none}section{border:0;padding:0;break-inside:auto}.virtual,.excerpt .scroll{max-height:none;overflow:visible}table{font-size:.78em}.scroll{overflow:visible}.budget-table td:nth-child(2),.track.budget{min-width:5rem}.virtual-head,.virtual-body{min-width:0}.virtual-head{position:static}.virtual[data-unprinted]:after{content:attr(data-unprinted);display:block;padding:.25rem .75rem;font-family:system-ui,sans-serif}.cell,.bar,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}}';

// EXTERNAL MODULE: ./src/report/page/run-data.ts + 1 modules
var run_data = __webpack_require__(44325);
;// CONCATENATED MODULE: ./src/report/page/render-page.ts



/**
 * Renders a self-contained HTML file: the data of the runs, and a script that draws them. Text of
 * the guest or the profile is only ever data: it is in JSON without any `<`, so it cannot end the
 * element, and goes from there into text nodes. The policy admits exactly this script and style.
 */
function renderPage(runs) {
    return htmlOf((0,run_data/* pageData */.Y)(runs));
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
  Y: () => (/* binding */ pageData),
  X: () => (/* binding */ plainTexts)
});

// EXTERNAL MODULE: ./src/console/input/plain-text.ts
var plain_text = __webpack_require__(66252);
// EXTERNAL MODULE: ./src/report/budget-excerpts.ts
var budget_excerpts = __webpack_require__(45940);
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





/** Everything that the page shows, without what only programs read. */
function pageData(runs) {
    const table = (0,tree_columns/* createStringTable */.mW)();
    const data = runs.map((run) => runData(run, table));
    return { strings: table.strings, runs: data };
}
function runData({ result, console, history }, table) {
    const { size, verdict, ...rest } = result;
    const sizes = size === null ? null : splitSize(size);
    const shown = { ...rest, verdict: { ...verdict, evidence: (0,budget_excerpts/* excerptsOf */.U)(result) } };
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
