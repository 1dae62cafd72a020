export const id = 161;
export const ids = [161];
export const modules = {

/***/ 19857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ initramfsTools),
/* harmony export */   y: () => (/* binding */ buildInitramfs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73285);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17439);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53138);





const busybox = '/bin/busybox';
function initramfsTools(recipe) {
    return [
        { tool: 'cpio', debianPackage: 'cpio' },
        ...(recipe.busybox === false ? [] : [{ tool: busybox, debianPackage: 'busybox-static' }]),
    ];
}
/** A dynamic program names its interpreter near its start; in an initramfs there is none. */
async function isDynamic(program) {
    return (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readStart */ .H6)(program, 4096)).includes('/ld-');
}
async function installBusybox(root) {
    if (await isDynamic(busybox))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `${busybox} is not static`, {
            hint: 'install busybox-static in place of busybox',
        });
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .copyTree */ .EL)(busybox, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, 'bin/busybox'));
    const { lines } = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({ argv: [busybox, '--list'] });
    for (const applet of lines)
        if (applet !== 'busybox')
            await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)('busybox', node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, 'bin', applet));
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)(null);
}
/**
 * Makes the initramfs of a profile: busybox and its applets, the init script, further files. The
 * same recipe gives the same bytes: fixed times, owner root, sorted names.
 */
async function buildInitramfs(recipe, repository, staging, target) {
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(staging);
    for (const folder of ['bin', 'dev', 'proc', 'sys', 'tmp', 'mnt', 'etc'])
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, folder));
    if (recipe.busybox !== false) {
        const installed = await installBusybox(staging);
        if (!installed.ok)
            return installed;
    }
    const script = recipe.init.startsWith('#!') ? recipe.init : `#!/bin/sh\n${recipe.init}`;
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, 'init'), script);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .setMode */ .iY)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, 'init'), 0o755);
    for (const [guest, written] of Object.entries(recipe.files ?? {})) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(repository, written);
        if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(file)))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('invalid-profile', `boot.initramfs.files: no file ${written}`, {
                hint: `paths start from ${repository}`,
            });
        const inside = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(guest));
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .copyTree */ .EL)(file, inside);
    }
    const names = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .nT)(staging, { all: true });
    for (const name of names)
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .setEpochTimes */ .uz)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, name));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(target));
    const { exitCode, lines } = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({
        argv: [
            'cpio',
            '--create',
            '--format=newc',
            '--reproducible',
            '--owner=+0:+0',
            '--quiet',
            '--file',
            `${target}.cpio`,
        ],
        cwd: staging,
        input: `${names.join('\n')}\n`,
    });
    if (exitCode !== 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', 'cannot make the initramfs', {
            evidence: [{ source: 'cpio', firstLine: 1, lines: lines.slice(-10) }],
        });
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(target, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(`${target}.cpio`), { level: 9 }));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(`${target}.cpio`);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)(target);
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ createTail),
/* harmony export */   T_: () => (/* binding */ consoleEvidence),
/* harmony export */   vo: () => (/* binding */ consoleLogName)
/* harmony export */ });
/** Name of the raw console log in the output folder, which excerpts point into. */
const consoleLogName = 'console.log';
/** The last lines of a console, as many as a reader takes in at a glance. */
const kept = 20;
function createTail() {
    const lines = [];
    return {
        add: (line) => {
            lines.push(line);
            if (lines.length > kept)
                lines.shift();
        },
        lines: () => lines,
    };
}
/** A line longer than this is not read to its end by anybody; the raw log has it whole. */
const shownLength = 500;
function shorten(text) {
    return text.length <= shownLength ? text : `${text.slice(0, shownLength)}…`;
}
function consoleEvidence(lines) {
    const [first] = lines;
    if (first === undefined)
        return [];
    return [
        {
            source: consoleLogName,
            firstLine: first.number,
            lines: lines.map(({ text }) => shorten(text)),
        },
    ];
}


/***/ }),

/***/ 47101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ classifyExit),
/* harmony export */   l: () => (/* binding */ describeEnd)
/* harmony export */ });
/**
 * isa-debug-exit makes QEMU exit with (value << 1) | 1 (hw/misc/debugexit.c), so an odd status is
 * the guest's; 1 is also QEMU's own for errors, which it explains on stderr.
 */
function guestStatus({ exitCode, debugExit, vmmLines, sawByte }) {
    if (!debugExit || exitCode === null || exitCode % 2 === 0)
        return undefined;
    if (exitCode === 1 && (vmmLines.length > 0 || !sawByte))
        return undefined;
    return exitCode >> 1;
}
/**
 * QEMU's exit status proves nothing: it is 0 for a power-off, a triple fault, a panic and a signal.
 * The reason of the SHUTDOWN event tells them apart (QEMU 7.2, qapi/run-state.json).
 */
function classifyExit(facts) {
    const status = guestStatus(facts);
    if (status !== undefined)
        return { how: 'guest-status', status };
    if (facts.signal !== null)
        return { how: 'killed', signal: facts.signal };
    switch (facts.shutdownReason) {
        case 'guest-shutdown':
            return { how: 'powered-off' };
        case 'guest-reset':
            return { how: 'reset' };
        case 'guest-panic':
            return { how: 'guest-panicked' };
        case 'host-signal':
            return { how: 'killed', signal: 'a signal from outside' };
        case null:
        default: {
            const said = facts.vmmLines.at(-1) ?? 'without a word';
            return { how: 'vmm-failed', message: `exit status ${facts.exitCode ?? 'unknown'}: ${said}` };
        }
    }
}
/** What became of the guest, in a reader's words. */
function describeEnd(end) {
    switch (end.how) {
        case 'powered-off':
            return 'powered off';
        case 'guest-status':
            return `exited with status ${end.status}`;
        case 'reset':
            return 'reset (a triple fault, or a reboot)';
        case 'guest-panicked':
            return 'reported a panic to the machine (pvpanic)';
        case 'vmm-failed':
            return `lost its machine (QEMU: ${end.message})`;
        case 'killed':
            return `was killed by ${end.signal}`;
    }
}


/***/ }),

/***/ 60860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Judge)
});

;// CONCATENATED MODULE: ./src/console/command-line-echo.ts
const announcement = /(?:command[ -]?line|cmdline) ?[:=]/i;
/**
 * Kernels print the command line they were given, after an announcement. What stands in that echo
 * was not said by the guest: a marker in `print=marker` is no proof that it ran. The echo is blanked,
 * keeping columns; what stands before the announcement stays.
 */
function withoutCommandLineEcho(text, commandLine) {
    if (commandLine === '')
        return text;
    const announced = announcement.exec(text);
    if (announced === null)
        return text;
    const from = announced.index + announced[0].length;
    const echo = text.slice(from).replaceAll(commandLine, ' '.repeat(commandLine.length));
    return text.slice(0, from) + echo;
}

;// CONCATENATED MODULE: ./src/console/crash-report.ts
/** A crash that goes on printing is cut off after this long, or after this many lines. */
const maxReportMs = 10_000;
const maxReportLines = 500;
function createCrashReport(crash, first, atMs, listenMs) {
    const lines = first.complete ? [first] : [];
    return {
        crash,
        add: (line) => {
            if (!line.complete)
                return false;
            lines.push(line);
            return lines.length >= maxReportLines || crash.vocabulary.reportEnd?.test(line.text) === true;
        },
        deadlineMs: (lastByteMs) => Math.min(lastByteMs + listenMs, atMs + maxReportMs),
        lines: () => lines,
    };
}

// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/console/exit.ts
var exit = __webpack_require__(47101);
// EXTERNAL MODULE: ./src/profile/pattern.ts
var profile_pattern = __webpack_require__(56419);
;// CONCATENATED MODULE: ./src/console/expectations.ts

function compileEntry(written) {
    const options = typeof written === 'string' ? {} : written;
    const pattern = (0,profile_pattern/* compilePattern */.E)(written);
    return {
        pattern,
        withinMs: 'within' in options ? options.within : undefined,
        bounds: ('bounds' in options ? options.bounds : undefined) ?? {},
        state: { id: pattern.shown, status: 'not-reached', atMs: null, captures: {}, reason: null },
    };
}
function compileGroup(written) {
    return typeof written === 'object' && 'any_order' in written
        ? written.any_order.map(compileEntry)
        : [compileEntry(written)];
}
/** Why a captured value breaks its bounds; a value that is no number breaks them too. */
function brokenBound(entry, match) {
    for (const [name, { min = -Infinity, max = Infinity }] of Object.entries(entry.bounds)) {
        const written = match.captures[name];
        const value = Number(written);
        if (written === undefined || Number.isNaN(value))
            return `${name} was not captured as a number, so its bounds could not be checked`;
        if (value < min)
            return `${name} is ${value}, less than ${min}`;
        if (value > max)
            return `${name} is ${value}, more than ${max}`;
    }
    return undefined;
}
/**
 * Follows an `expect:` list along the console. Entries are met in order, each from where the one
 * before it ended, even on the same line; those of an `any_order` group each from where the group
 * began. `startMs` is when the first of them has its turn.
 */
function createExpectations(list, startMs = 0) {
    const groups = list.map(compileGroup);
    let turn = 0;
    let turnBeganMs = startMs;
    let cursor = { line: 0, column: 0 };
    const pendingEntries = () => (groups[turn] ?? []).filter(({ state }) => state.status === 'not-reached');
    const fail = ({ state }, reason, atMs) => {
        state.status = 'failed';
        state.reason = reason;
        state.atMs = atMs;
        return state;
    };
    return {
        assertions: groups.flat().map(({ state }) => state),
        offer: (line, atMs) => {
            let furthest = 0;
            for (;;) {
                const from = line.id === cursor.line ? cursor.column : 0;
                for (const entry of pendingEntries()) {
                    if (!line.complete && !entry.pattern.literal)
                        continue;
                    const match = entry.pattern.find(line.text, from);
                    if (match === undefined)
                        continue;
                    entry.state.captures = match.captures;
                    const broken = brokenBound(entry, match);
                    if (broken !== undefined)
                        return fail(entry, broken, atMs);
                    entry.state.status = 'passed';
                    entry.state.atMs = atMs;
                    furthest = Math.max(furthest, match.end);
                }
                if (turn >= groups.length || pendingEntries().length > 0)
                    return undefined;
                turn += 1;
                turnBeganMs = atMs;
                cursor = { line: line.id, column: furthest };
            }
        },
        checkTime: (atMs) => {
            const late = pendingEntries().find(({ withinMs }) => withinMs !== undefined && atMs >= turnBeganMs + withinMs);
            return late && fail(late, `not seen within ${late.withinMs} ms`, null);
        },
        deadlineMs: () => Math.min(...pendingEntries().map(({ withinMs = Infinity }) => turnBeganMs + withinMs)),
        allMet: () => turn >= groups.length,
        pending: () => pendingEntries().map(({ state }) => state),
    };
}

;// CONCATENATED MODULE: ./src/console/judge-report.ts
/** Named captures that are numbers, which makes them metrics. */
function numericCaptures(assertions) {
    const captures = assertions.flatMap((assertion) => Object.entries(assertion.captures));
    return Object.fromEntries(captures
        .map(([name, text]) => [name, text.trim() === '' ? NaN : Number(text)])
        .filter(([, value]) => Number.isFinite(value)));
}
/**
 * Every assertion as it stands once there is a verdict. None is left without a word: what was next
 * has failed, what comes after it says that its turn never came, and that something was never seen
 * counts only where the boot was watched to its proper end.
 */
function settleAssertions(verdict, expectations, never) {
    const pending = new Set(expectations.pending());
    const expected = expectations.assertions.map((assertion) => {
        if (assertion.status !== 'not-reached')
            return assertion;
        return pending.has(assertion)
            ? { ...assertion, status: 'failed', reason: `not seen before the end (${verdict.kind})` }
            : { ...assertion, reason: 'its turn never came' };
    });
    const ruledOut = never.map((assertion) => {
        if (assertion.status === 'failed')
            return assertion;
        return verdict.kind === 'pass'
            ? { ...assertion, status: 'passed' }
            : { ...assertion, reason: `not watched to the end (${verdict.kind})` };
    });
    return [...expected, ...ruledOut];
}

// EXTERNAL MODULE: ./src/console/lines.ts
var lines = __webpack_require__(27054);
;// CONCATENATED MODULE: ./src/console/vocabulary/generic.ts
/** What small kernels of all kinds say, hello-kernel among them, and firmware that finds nothing. */
const genericVocabulary = {
    name: 'generic',
    entries: [
        {
            id: 'panic',
            severity: 'fatal',
            pattern: /(?:^|[\s[(])(?:kernel )?panic(?:ked)?\b\s*[:!(@]/i,
        },
        // Rust's core::panic!, the usual panic handler of kernels written in Rust.
        { id: 'rust-panic', severity: 'fatal', pattern: /\bpanicked at / },
        { id: 'double-fault', severity: 'fatal', pattern: /\b(?:double|triple) fault\b/i },
        {
            id: 'nothing-to-boot',
            severity: 'fatal',
            // SeaBIOS: src/boot.c
            pattern: /^(?:No bootable device\.|Booting from .*failed|Boot failed: could not read)/,
            hint: 'the firmware found no kernel: check boot.method and that the image is bootable',
        },
    ],
    ignore: [/panic\s*[=:]\s*-?\d+\b/i],
};

;// CONCATENATED MODULE: ./src/console/vocabulary/linux.ts
/**
 * Linux, after the needles of syzkaller (pkg/report/linux.go), LAVA (messages.py) and libbpf/ci
 * (SPLAT_DENYLIST), and the strings of kernel/panic.c, arch/x86/mm/fault.c, kernel/watchdog.c.
 */
function entry(severity, id, pattern, hint) {
    return { id, severity, pattern, ...(hint === undefined ? {} : { hint }) };
}
const fatal = [
    entry('fatal', 'no-init', /Kernel panic - not syncing: (?:No working init found|Requested init .* failed)/, 'the kernel found no init: check boot.initramfs, its /init and that its interpreter is in it'),
    entry('fatal', 'init-exited', /Kernel panic - not syncing: Attempted to kill init!/, 'init ended: let it power the machine off instead of returning'),
    entry('fatal', 'no-root', /Kernel panic - not syncing: VFS: Unable to mount root fs/, 'no root file system: give an initramfs, or root= with the driver and file system built in'),
    entry('fatal', 'out-of-memory', /Kernel panic - not syncing: (?:Out of memory|System is deadlocked on memory)/, 'raise boot.memory'),
    entry('fatal', 'panic', /Kernel panic - not syncing/),
    entry('fatal', 'double-fault', /PANIC: double fault/),
    entry('fatal', 'rust-panic', /rust_kernel: panicked/),
    entry('fatal', 'null-dereference', /BUG: kernel NULL pointer dereference/),
    entry('fatal', 'page-fault', /BUG: unable to handle (?:kernel paging request|page fault for address)/),
    entry('fatal', 'bad-access', /Unable to handle kernel (?:paging request|NULL pointer dereference|access to user memory)/),
    entry('fatal', 'bug', /kernel BUG at |Kernel BUG/),
    entry('fatal', 'oops', /(?:^|\] )(?:Oops: |Oops - |Internal error: )/),
    entry('fatal', 'cpu-exception', /(?:^|\] )(?:general protection fault|stack segment: |divide error: |invalid opcode: |int3: )/),
    entry('fatal', 'unhandled-fault', /(?:^|\] )(?:Unhandled fault:|Alignment trap:)/),
];
const stalls = [
    entry('stall', 'soft-lockup', /BUG: soft lockup/),
    entry('stall', 'hard-lockup', /hard LOCKUP/),
    entry('stall', 'workqueue-lockup', /BUG: workqueue lockup/),
    entry('stall', 'spinlock', /BUG: (?:spinlock|rwlock) /),
    entry('stall', 'rcu-stall', /rcu: INFO: rcu_\w+ (?:self-)?detected(?: expedited)? stall/),
    entry('stall', 'hung-task', /INFO: task \S+ (?:blocked (?:in I\/O wait )?for more than|can't die for more than)/),
];
const splats = [
    entry('splat', 'sanitizer', /BUG: (?:KASAN|KMSAN|KCSAN|KFENCE):|UBSAN:/),
    entry('splat', 'warning', /WARNING: .*(?: at \S+:\d+|\S+:\d+ at )/),
    entry('splat', 'lockdep', /possible (?:circular locking dependency|recursive locking|irq lock inversion)|inconsistent lock state|suspicious RCU usage|bad unlock balance|held lock freed!|Invalid wait context|still has locks held!/),
    entry('splat', 'atomic-sleep', /BUG: (?:sleeping function called from invalid context|scheduling while atomic)/),
    entry('splat', 'preemptible', /BUG: using \S+\(\) in preemptible/),
    entry('splat', 'bad-page', /BUG: Bad (?:page (?:state|cache|map)|rss-counter state)|BUG: non-zero nr_(?:ptes|pmds) on freeing mm/),
    entry('splat', 'leak', /BUG: (?:memory leak|Dentry .* still in use)|unregister_netdevice: waiting for /),
    entry('splat', 'slab', /BUG kmalloc-\S+: /),
    entry('splat', 'busy-unmount', /VFS: (?:Busy inodes after unmount|Close: file count is 0)/),
    entry('splat', 'oom-kill', /Out of memory: Killed process|invoked oom-killer/, 'raise boot.memory'),
];
const linuxVocabulary = {
    name: 'linux',
    entries: [...fatal, ...stalls, ...splats],
    // False positives by syzkaller's list, and user space's own faults.
    ignore: [
        /ODEBUG:|Boot_DEBUG:|DEBUG:|xlog_status:/,
        /INFO: (?:lockdep is turned off|Stall ended before state dump start|NMI handler|recovery required on readonly filesystem)/,
        /(?:handler|interrupt).*took too long/,
        /WARNING: (?:Unprivileged eBPF is enabled|workqueue cpumask: online intersect|[Tt]he mand mount option|kernel not compiled with CPU_SRSO|See https|fbcon: Driver)/,
        /EXT4-[Ff][Ss].*:|XFS \(.*\): WARNING/,
        /general protection fault.* error:\d+ in /,
    ],
    reportEnd: /---\[ end (?:Kernel panic|trace) /,
};

;// CONCATENATED MODULE: ./src/console/vocabulary/osv.ts
/** OSv, from the strings in its sources; the file is named with each. */
function osv_fatal(id, pattern, hint) {
    return { id, severity: 'fatal', pattern, ...(hint === undefined ? {} : { hint }) };
}
const osvVocabulary = {
    name: 'osv',
    entries: [
        // core/mempool.cc; it has no newline at its end
        osv_fatal('out-of-memory', /Out of memory: could not reclaim any further|Unreasonable allocation attempt, larger than memory/, 'raise boot.memory'),
        // core/mmu.cc
        osv_fatal('page-fault', /page fault outside application, addr:/),
        // arch/x64/mmu.cc
        osv_fatal('null-call', /trying to execute null pointer|trying to execute or access missing symbol/),
        // arch/x64/exceptions.cc
        osv_fatal('cpu-exception', /^general protection fault|DUMMY_HANDLER for \S+ aborting\.|exception nested too deeply/),
        // arch/aarch64/exceptions.cc
        osv_fatal('cpu-exception', /unexpected (?:synchronous|IRQ|FIQ|system error) exception at level:/),
        // core/elf.cc, core/app.cc
        osv_fatal('no-object', /Failed to load object: |Failed looking up main/, 'the program named on the command line is not in the image, or is no shared object'),
        osv_fatal('no-symbol', /failed looking up symbol /, 'check the modules of the image and conf_hide_symbols'),
        // loader.cc
        osv_fatal('command-line', /Failed to parse command line\.|^unrecognized option: |Unknown console:|incorrect parameter on --ip/, 'check boot.cmdline'),
        osv_fatal('nothing-to-run', /This image has an empty command line\. Nothing to run\./),
        // fs/vfs/main.cc
        osv_fatal('no-root', /failed to (?:mount|pivot) root(?:fs)?, error =/),
        osv_fatal('bsd-panic', /^panic: /),
        // drivers/hpet.cc
        osv_fatal('no-clock', /Neither paravirtual clock nor HPET is available\./, 'this machine type needs working KVM'),
        // runtime.cc
        osv_fatal('stack-smashed', /__stack_chk_fail\(\): Stack overflow detected/),
        osv_fatal('assertion', /Assertion failed: .* \(.*: .*: \d+\)/),
        osv_fatal('aborted', /^Aborted$/),
        osv_fatal('abort', /^\[backtrace\]$/),
        osv_fatal('halted', /^Halting\.$/),
        // libc/signal.cc, only with --verbose
        osv_fatal('signal', /Uncaught signal \d+ \(/),
        // core/app.cc, only with --verbose
        osv_fatal('exit-status', /program exited with status [^0]|^program \S+ returned [^0]/),
    ],
    ignore: [],
};

;// CONCATENATED MODULE: ./src/console/crash.ts



const vocabularies = [genericVocabulary, linuxVocabulary, osvVocabulary];
/** printk's prefix: level, time stamp, caller. */
const printkPrefix = /^(?:<\d+>)?(?:\[ *\d+\.\d+\])?(?:\[ *[CT]\d+\])? ?/;
/** Looks for any crash of the named vocabularies in a line. */
function findCrash(text, names) {
    const applicable = vocabularies.filter(({ name }) => names.includes(name));
    if (applicable.some(({ ignore }) => ignore.some((pattern) => pattern.test(text))))
        return undefined;
    // The specific vocabularies say more than the generic one, which therefore comes last.
    for (const vocabulary of applicable.toReversed()) {
        const entry = vocabulary.entries.find(({ pattern }) => pattern.test(text));
        if (entry !== undefined)
            return { entry, vocabulary, title: text.replace(printkPrefix, '').trim() };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/console/trouble.ts


/** Looks for crashes and for what `reject:` rules out, in lines that no `allow:` entry excuses. */
function createTroubleScanner(reject, allow, vocabularies) {
    const excuses = allow.map(profile_pattern/* compilePattern */.E);
    const rejects = reject.map((entry) => {
        const pattern = (0,profile_pattern/* compilePattern */.E)(entry);
        const id = `never ${pattern.shown}`;
        const state = {
            id,
            status: 'not-reached',
            atMs: null,
            captures: {},
            reason: null,
        };
        return { pattern, state };
    });
    return {
        assertions: rejects.map(({ state }) => state),
        look: (line, atMs) => {
            if (excuses.some((pattern) => pattern.find(line.text, 0) !== undefined))
                return undefined;
            const crash = findCrash(line.text, vocabularies);
            if (crash !== undefined)
                return { type: 'crash', crash };
            const hit = rejects.find(({ pattern }) => (line.complete || pattern.literal) && pattern.find(line.text, 0) !== undefined);
            if (hit === undefined)
                return undefined;
            Object.assign(hit.state, { status: 'failed', atMs, reason: 'seen on the console' });
            return { type: 'rejected', shown: hit.pattern.shown };
        },
    };
}

;// CONCATENATED MODULE: ./src/console/verdicts.ts

/** Milliseconds as a reader wants them. */
function seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
function waitingFor(pending) {
    const names = pending.map(({ id }) => `“${id}”`);
    return names.length === 0 ? '' : ` while waiting for ${names.join(', ')}`;
}
function failed(kind, summary, evidence, hint) {
    return { kind, summary, evidence, ...(hint === undefined ? {} : { hint }) };
}
function passed(count, readyMs) {
    const what = count === 1 ? 'the expectation was' : `all ${count} expectations were`;
    return { kind: 'pass', summary: `${what} met, the last after ${seconds(readyMs)}`, evidence: [] };
}
const kindOfSeverity = {
    fatal: 'panic',
    stall: 'hang',
    splat: 'assertion-failed',
};
function crashed(crash, ready, evidence) {
    const when = ready ? ' (after every expectation had been met)' : '';
    return failed(kindOfSeverity[crash.entry.severity], crash.title + when, evidence, crash.entry.hint);
}
function rejected(shown, evidence) {
    return failed('assertion-failed', `the console shows “${shown}”, which reject: rules out`, evidence);
}
function unmet(assertion, evidence) {
    return failed('assertion-failed', `“${assertion.id}”: ${assertion.reason ?? 'not met'}`, evidence);
}
function hung(silentMs, sawByte, pending, evidence) {
    return sawByte
        ? failed('hang', `no output for ${seconds(silentMs)}${waitingFor(pending)}`, evidence, 'the last lines show how far it came; boot.silence sets the limit')
        : failed('hang', `not a single byte on the console in ${seconds(silentMs)}`, evidence, 'check that the kernel has a driver for the serial console and is told to use it');
}
function timedOut(limitMs, pending, evidence) {
    return failed('timeout', `still running after ${seconds(limitMs)}${waitingFor(pending)}`, evidence, 'boot.timeout sets the limit');
}
function flooded(limitBytes, evidence) {
    return failed('output-limit', `more than ${limitBytes} bytes on the console`, evidence, 'boot.output_limit sets the limit');
}
/** The machine ended although something was still expected of it, or in a way that is no pass. */
function ended(end, pending, evidence) {
    const summary = `the guest ${(0,exit/* describeEnd */.l)(end)}${waitingFor(pending)}`;
    switch (end.how) {
        case 'powered-off':
            return failed('assertion-failed', summary, evidence);
        case 'guest-status':
            return failed(end.status === 0 ? 'assertion-failed' : 'unexpected-exit', summary, evidence);
        case 'reset':
            return failed('unexpected-exit', summary, evidence);
        case 'guest-panicked':
            return failed('panic', summary, evidence);
        case 'vmm-failed':
            return failed('infrastructure', `QEMU gave up: ${end.message}`, evidence);
        case 'killed':
            return failed('infrastructure', summary, evidence, end.signal === 'SIGKILL' ? 'was the host out of memory? see dmesg' : undefined);
    }
}
function logEnded(pending, evidence) {
    return failed('assertion-failed', `the log ends${waitingFor(pending)}`, evidence);
}
/** KVM lost the guest; nothing can be said of the kernel. */
function acceleratorFailed(line, evidence) {
    return failed('infrastructure', `KVM gave up on the guest: ${line}`, evidence, 'try --accel tcg');
}

;// CONCATENATED MODULE: ./src/console/judge.ts









/** A console that has been still this long shows a whole prompt, even without a line feed. */
const promptMs = 250;
/**
 * Judges a boot by what happens, event by event. Failure beats success: after the last expectation
 * it goes on listening for a while, and a crash in that time is a crash.
 */
class Judge {
    #settings;
    #splitter = (0,lines/* createLineSplitter */.A)();
    #tail = (0,excerpt/* createTail */.$A)();
    #expectations;
    #scanner;
    #vmmLines = [];
    #verdict;
    #crash;
    #bytes = 0;
    /** How many bytes had come when the unfinished line was last taken for a prompt. */
    #promptBytes = 0;
    #firstByteMs = null;
    #lastByteMs = 0;
    #readyMs = null;
    #shutdownReason = null;
    #event = null;
    #end = null;
    #panickedMs = null;
    constructor(settings) {
        this.#settings = settings;
        this.#expectations = createExpectations(settings.expect);
        this.#scanner = createTroubleScanner(settings.reject, settings.allow, settings.vocabularies);
    }
    /** Known as soon as it can be; nothing that happens afterwards changes it. */
    get verdict() {
        return this.#verdict;
    }
    settled() {
        return this.#verdict !== undefined;
    }
    observe(event) {
        switch (event.type) {
            case 'bytes':
                if (!this.settled())
                    this.#observeBytes(event.bytes, event.atMs);
                break;
            case 'qmp':
                this.#observeMachineEvent(event.event, event.reason, event.atMs);
                break;
            case 'vmm-output':
                this.#vmmLines.push(event.line);
                if (/^KVM internal error|^KVM: entry failed/.test(event.line))
                    this.#conclude(acceleratorFailed(event.line, this.#evidence()));
                break;
            case 'ended':
                this.#observeEnd(event.atMs, event.exitCode, event.signal);
                break;
            case 'clock':
                if (!this.settled())
                    this.#observeTime(event.atMs);
                break;
            case 'log-end':
                this.#observeLogEnd(event.atMs);
                break;
        }
    }
    /** When to observe a `clock` event, if nothing else happens before. */
    deadlineMs() {
        const { listenMs, silenceMs, timeoutMs } = this.#settings;
        if (this.#crash !== undefined)
            return this.#crash.deadlineMs(this.#lastByteMs);
        if (this.#panickedMs !== null)
            return this.#panickedMs + listenMs;
        const promptAt = this.#hasNewPrompt() ? this.#lastByteMs + promptMs : Infinity;
        if (this.#readyMs !== null)
            return Math.min(promptAt, this.#readyMs + listenMs);
        const silentAt = this.#lastByteMs + silenceMs;
        return Math.min(promptAt, silentAt, timeoutMs, this.#expectations.deadlineMs());
    }
    /** Undefined while there is no verdict. */
    report() {
        const verdict = this.#verdict;
        if (verdict === undefined)
            return undefined;
        const assertions = settleAssertions(verdict, this.#expectations, this.#scanner.assertions);
        return {
            verdict,
            assertions,
            metrics: numericCaptures(assertions),
            firstByteMs: this.#firstByteMs,
            readyMs: this.#readyMs,
            end: this.#end,
            event: this.#event,
        };
    }
    #conclude(verdict) {
        this.#verdict ??= verdict;
    }
    #evidence() {
        const partial = this.#splitter.partial();
        const lines = this.#tail.lines();
        const console = (0,excerpt/* consoleEvidence */.T_)(partial === undefined ? lines : [...lines, partial]);
        if (this.#vmmLines.length === 0)
            return console;
        return [...console, { source: 'qemu', firstLine: 1, lines: this.#vmmLines }];
    }
    #pass(readyMs) {
        this.#conclude(passed(this.#expectations.assertions.length, readyMs));
    }
    #concludeCrash(report) {
        const partial = this.#splitter.partial();
        const lines = partial === undefined ? report.lines() : [...report.lines(), partial];
        this.#conclude(crashed(report.crash, this.#readyMs !== null, (0,excerpt/* consoleEvidence */.T_)(lines)));
    }
    #observeBytes(chunk, atMs) {
        this.#firstByteMs ??= atMs;
        this.#lastByteMs = atMs;
        this.#bytes += chunk.length;
        for (const line of this.#splitter.push(chunk)) {
            if (this.settled())
                return;
            this.#tail.add(line);
            this.#observeLine(line, atMs);
        }
        const partial = this.#splitter.partial();
        if (partial !== undefined && !this.settled())
            this.#observeLine(partial, atMs);
        if (this.#bytes > this.#settings.outputLimit)
            this.#conclude(flooded(this.#settings.outputLimit, this.#evidence()));
    }
    #observeLine(written, atMs) {
        if (this.#crash !== undefined) {
            if (this.#crash.add(written))
                this.#concludeCrash(this.#crash);
            return;
        }
        const text = withoutCommandLineEcho(written.text, this.#settings.commandLine);
        const trouble = this.#scanner.look({ ...written, text }, atMs);
        if (trouble?.type === 'crash')
            this.#crash = createCrashReport(trouble.crash, written, atMs, this.#settings.listenMs);
        else if (trouble?.type === 'rejected')
            this.#conclude(rejected(trouble.shown, this.#evidence()));
        else if (this.#readyMs === null)
            this.#offer({ ...written, text }, atMs);
    }
    #offer(line, atMs) {
        const failed = this.#expectations.offer(line, atMs);
        if (failed !== undefined)
            this.#conclude(unmet(failed, this.#evidence()));
        else if (this.#expectations.allMet())
            this.#readyMs = atMs;
    }
    #hasNewPrompt() {
        return this.#bytes > this.#promptBytes && this.#splitter.partial() !== undefined;
    }
    /** An unfinished line that nothing follows counts as a whole one. */
    #observePrompt(atMs) {
        const partial = this.#splitter.partial();
        this.#promptBytes = this.#bytes;
        if (partial === undefined || this.#crash !== undefined || this.settled())
            return;
        this.#observeLine({ ...partial, complete: true }, atMs);
    }
    #observeMachineEvent(event, reason, atMs) {
        this.#event = event;
        if (event === 'SHUTDOWN')
            this.#shutdownReason = reason;
        // What the guest printed about it may still be on its way: it says more than the event.
        if (event === 'GUEST_PANICKED')
            this.#panickedMs ??= atMs;
    }
    #concludeEnd(end) {
        this.#conclude(ended(end, this.#expectations.pending(), this.#evidence()));
    }
    #observeEnd(atMs, exitCode, signal) {
        this.#observePrompt(atMs);
        const end = (0,exit/* classifyExit */.X)({
            exitCode,
            signal,
            shutdownReason: this.#shutdownReason,
            debugExit: this.#settings.debugExit,
            vmmLines: this.#vmmLines,
            sawByte: this.#firstByteMs !== null,
        });
        this.#end = end;
        const clean = end.how === 'powered-off' || (end.how === 'guest-status' && end.status === 0);
        if (this.#crash !== undefined)
            this.#concludeCrash(this.#crash);
        else if (this.#panickedMs !== null)
            this.#concludeEnd({ how: 'guest-panicked' });
        else if (this.#readyMs !== null && clean)
            this.#pass(this.#readyMs);
        else
            this.#concludeEnd(end);
    }
    #observeTime(atMs) {
        const { listenMs, silenceMs, timeoutMs } = this.#settings;
        if (this.#crash === undefined && this.#hasNewPrompt() && atMs >= this.#lastByteMs + promptMs)
            this.#observePrompt(atMs);
        if (this.#crash !== undefined) {
            if (atMs >= this.#crash.deadlineMs(this.#lastByteMs))
                this.#concludeCrash(this.#crash);
            return;
        }
        if (this.#panickedMs !== null) {
            if (atMs >= this.#panickedMs + listenMs)
                this.#concludeEnd({ how: 'guest-panicked' });
            return;
        }
        if (this.#readyMs !== null) {
            if (atMs >= this.#readyMs + listenMs)
                this.#pass(this.#readyMs);
            return;
        }
        const late = this.#expectations.checkTime(atMs);
        const pending = this.#expectations.pending();
        const silentMs = atMs - this.#lastByteMs;
        if (late !== undefined)
            this.#conclude(unmet(late, this.#evidence()));
        else if (atMs >= timeoutMs)
            this.#conclude(timedOut(timeoutMs, pending, this.#evidence()));
        else if (silentMs >= silenceMs)
            this.#conclude(hung(silentMs, this.#firstByteMs !== null, pending, this.#evidence()));
    }
    #observeLogEnd(atMs) {
        this.#observePrompt(atMs);
        if (this.#crash !== undefined)
            this.#concludeCrash(this.#crash);
        else if (this.#readyMs !== null)
            this.#pass(this.#readyMs);
        else
            this.#conclude(logEnded(this.#expectations.pending(), this.#evidence()));
    }
}


/***/ }),

/***/ 27054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createLineSplitter)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33529);

/** A line without end must not grow without end: it is cut into pieces of this length. */
const maxLineLength = 16 * 1024;
/**
 * Splits any bytes into lines: LF, CR LF or CR ends one, invalid UTF-8 becomes U+FFFD, a character
 * split over two chunks stays whole.
 */
function createLineSplitter() {
    const decoder = new TextDecoder('utf-8', { fatal: false });
    let pending = '';
    let id = 1;
    let number = 1;
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
            pending += decoder.decode(bytes, { stream: true });
            const pieces = pending.split('\n');
            pending = pieces.pop() ?? '';
            for (const piece of pieces) {
                piece.split('\r').forEach(end);
                number += 1;
            }
            // A CR at the very end may be half of a CR LF: it waits for the next chunk.
            const body = pending.endsWith('\r') ? pending.slice(0, -1) : pending;
            const rewritten = body.split('\r');
            const rest = (rewritten.pop() ?? '') + pending.slice(body.length);
            rewritten.forEach(end);
            pending = rest;
            while (pending.length > maxLineLength) {
                end(pending.slice(0, maxLineLength));
                pending = pending.slice(maxLineLength);
            }
            return lines;
        },
        partial: () => {
            const text = pending.replace(/\r$/, '');
            return text === '' ? undefined : take(text, false);
        },
    };
}


/***/ }),

/***/ 63350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ untimedEvents),
/* harmony export */   S1: () => (/* binding */ timelineEntry),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   lx: () => (/* binding */ timelineHeader),
/* harmony export */   rv: () => (/* binding */ timelineName),
/* harmony export */   tZ: () => (/* binding */ replayEvents)
/* harmony export */ });
/** Name of the recording beside the raw console log. */
const timelineName = 'console.timeline.jsonl';
const formatVersion = 1;
/**
 * A recording of when each piece of the console came and of what else happened: JSON lines beside
 * the raw log, so that a stored log gets the verdict the live console got, time limits included.
 */
function timelineHeader() {
    return `${JSON.stringify({ timeline: formatVersion })}\n`;
}
/** One line of the recording; of console bytes only how many they were. */
function timelineEntry(event) {
    const shown = event.type === 'bytes' ? { ...event, bytes: event.bytes.length } : event;
    return `${JSON.stringify(shown)}\n`;
}
/** Joins a raw log with its recording; undefined when the recording is none of ours or damaged. */
function replayEvents(log, recording) {
    const [header, ...entries] = recording.split('\n').filter((line) => line !== '');
    try {
        if (JSON.parse(header ?? '').timeline !== formatVersion)
            return undefined;
        let offset = 0;
        const events = entries.map((line) => {
            const entry = JSON.parse(line);
            if (entry.type !== 'bytes')
                return entry;
            const bytes = log.subarray(offset, offset + entry.bytes);
            offset += entry.bytes;
            return { ...entry, bytes };
        });
        // The log may go on after the verdict, but never be shorter than what was recorded.
        return offset <= log.length ? events : undefined;
    }
    catch {
        return undefined;
    }
}
/** Events of a log of which nobody knows when its bytes came. */
function untimedEvents(log) {
    return [
        { type: 'bytes', atMs: 0, bytes: log },
        { type: 'log-end', atMs: 0 },
    ];
}
/** Shows a judge the past: between two events the clock strikes whenever the judge asked for it. */
function replay(judge, events) {
    for (const event of events) {
        while (judge.verdict === undefined && judge.deadlineMs() <= event.atMs)
            judge.observe({ type: 'clock', atMs: judge.deadlineMs() });
        judge.observe(event);
    }
}


/***/ }),

/***/ 54400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ delay),
/* harmony export */   l: () => (/* binding */ elapsedSince)
/* harmony export */ });
/** Resolves after so many milliseconds; does not keep the process alive by itself. */
async function delay(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms).unref();
    });
}
/** Milliseconds since a reading of `performance.now()`, to the microsecond: more is noise. */
function elapsedSince(started) {
    return Math.round((performance.now() - started) * 1000) / 1000;
}


/***/ }),

/***/ 94743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   cm: () => (/* binding */ childPath)
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
/** Folders of system programs that a build needs and an ordinary user's PATH lacks. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
/** A PATH for builds: what is to stand in front, this process's own, the system's folders. */
function childPath(inFront) {
    const own = (process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter(Boolean);
    return [...new Set([...inFront, ...own, ...systemFolders])].join(':');
}


/***/ }),

/***/ 60301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ availableJobs),
/* harmony export */   m4: () => (/* binding */ hostArchitecture),
/* harmony export */   sm: () => (/* binding */ hostFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** The host's architecture in the kernel's words (`uname -m`). */
function hostArchitecture() {
    return node_os__WEBPACK_IMPORTED_MODULE_0___default().machine();
}
/** What a measurement has to be read against. */
function hostFacts() {
    return {
        system: `${node_os__WEBPACK_IMPORTED_MODULE_0___default().type()} ${node_os__WEBPACK_IMPORTED_MODULE_0___default().release()}`,
        cpu: node_os__WEBPACK_IMPORTED_MODULE_0___default().cpus()[0]?.model.trim() ?? 'unknown',
        cpus: node_os__WEBPACK_IMPORTED_MODULE_0___default().availableParallelism(),
        memoryBytes: node_os__WEBPACK_IMPORTED_MODULE_0___default().totalmem(),
    };
}
/** How many commands can run side by side. */
function availableJobs() {
    return node_os__WEBPACK_IMPORTED_MODULE_0___default().availableParallelism();
}


/***/ }),

/***/ 17439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ captureProcess),
/* harmony export */   R3: () => (/* binding */ runProcess),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4434);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94743);



/** Time between the polite and the forceful signal; the runner itself leaves us 7.5 s. */
const termToKillMs = 2000;
/** Signals the whole process group of a child that was started `detached`; false when it is gone. */
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}
async function endGroup(pid, exited) {
    signalGroup(pid, 'SIGTERM');
    let timer;
    const patience = new Promise((resolve) => (timer = setTimeout(resolve, termToKillMs)));
    await Promise.race([exited, patience]);
    clearTimeout(timer);
    // Even when the leader went by itself: its children may have ignored the signal.
    signalGroup(pid, 'SIGKILL');
}
// The type of execa's answer follows from the options; to write it out would be to write it twice.
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type, @typescript-eslint/promise-function-async
function start(command) {
    const [program = '', ...args] = command.argv;
    return (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)(program, args, {
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(process.env, command.env),
        extendEnv: false,
        ...(command.input === undefined ? { stdin: 'ignore' } : { input: command.input }),
        detached: true,
        cleanup: true,
        reject: false,
        buffer: false,
        all: true,
    });
}
/**
 * Runs a command to its end, both of its streams given line by line. On cancellation or a limit its
 * whole process group is ended, children that it left behind included.
 */
async function runProcess(command, onLine = () => undefined, limits = {}) {
    const started = performance.now();
    if (limits.signal?.aborted === true)
        return { reason: 'cancelled', exitCode: null, signal: null, message: '', durationMs: 0 };
    const child = start(command);
    let reason;
    const end = (cause) => {
        if (reason !== undefined || child.pid === undefined)
            return;
        reason = cause;
        void endGroup(child.pid, child);
    };
    const onAbort = () => end('cancelled');
    limits.signal?.addEventListener('abort', onAbort, { once: true });
    const timeout = limits.timeoutMs === undefined ? undefined : setTimeout(() => end('timeout'), limits.timeoutMs);
    const silence = limits.silenceMs === undefined ? undefined : setTimeout(() => end('silence'), limits.silenceMs);
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.all, crlfDelay: Infinity });
    lines.on('line', (line) => {
        silence?.refresh();
        onLine(line);
    });
    const drained = new Promise((resolve) => lines.once('close', resolve));
    // What it leaves in the background would keep the pipe open, and us waiting.
    child.once('exit', () => child.pid !== undefined && signalGroup(child.pid, 'SIGKILL'));
    const result = await child;
    await drained;
    limits.signal?.removeEventListener('abort', onAbort);
    clearTimeout(timeout);
    clearTimeout(silence);
    return {
        reason: reason ?? (child.pid === undefined ? 'not-started' : 'exited'),
        exitCode: result.exitCode ?? null,
        signal: result.signal ?? null,
        message: child.pid === undefined ? (result.shortMessage ?? '') : '',
        durationMs: performance.now() - started,
    };
}
/** Runs a short command and keeps its lines. */
async function captureProcess(command, limits = { timeoutMs: 60_000 }) {
    const lines = [];
    const end = await runProcess(command, (line) => lines.push(line), limits);
    return { ...end, lines };
}


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ startRecording)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Starts an empty recording; synchronous, so that a crash of ours loses nothing that was seen. */
function startRecording(file) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), { recursive: true });
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'w');
    return {
        append: (text) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, text),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}


/***/ }),

/***/ 93264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planMachine),
/* harmony export */   z: () => (/* binding */ qemuProgram)
/* harmony export */ });
const programs = {
    x86_64: 'qemu-system-x86_64',
    aarch64: 'qemu-system-aarch64',
};
function qemuProgram(arch) {
    return programs[arch];
}
/** A comma ends a property in QEMU's option syntax; doubled it is a comma (QemuOpts). */
function quoteValue(value) {
    return value.replaceAll(',', ',,');
}
function memoryArgument(bytes) {
    return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}M` : `${bytes}B`;
}
function diskArguments(id, disk) {
    const format = disk.format === undefined ? '' : `,format=${disk.format}`;
    const device = disk.interface === 'nvme' ? `nvme,drive=${id},serial=${id}` : `virtio-blk-pci,drive=${id}`;
    return [
        '-drive',
        // Nothing a guest writes may change what was built, or what is compared with it.
        `if=none,id=${id},file=${quoteValue(disk.path)}${format},snapshot=on`,
        '-device',
        device,
    ];
}
function bootArguments({ boot, image, imageFormat, initramfs, commandLine, }) {
    const disks = (boot.disks ?? []).flatMap((disk, index) => diskArguments(`disk${index + 1}`, disk));
    if (boot.method === 'disk')
        return [...diskArguments('disk0', { path: image, format: imageFormat }), ...disks];
    return [
        '-kernel',
        image,
        ...(initramfs === null ? [] : ['-initrd', initramfs]),
        ...(commandLine === '' ? [] : ['-append', commandLine]),
        ...disks,
    ];
}
function deviceArguments({ arch, boot }) {
    if (arch !== 'x86_64')
        return [];
    return [
        // Tells us of a guest's panic in a way that no console text can fake.
        '-device',
        'pvpanic',
        ...(boot.debug_exit ? ['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'] : []),
    ];
}
function controlArguments({ control }) {
    if (control.type === 'terminal')
        return ['-serial', 'stdio'];
    return [
        // Stopped until everything is attached, so that not even the first byte is lost.
        '-S',
        '-chardev',
        // QEMU writes the log itself: it is whole on disk even when we are not there any more.
        `stdio,id=console,signal=off,logfile=${quoteValue(control.consoleLog)}`,
        '-serial',
        'chardev:console',
        '-chardev',
        'socket,id=control,fd=3',
        '-mon',
        'chardev=control,mode=control',
    ];
}
/** The whole QEMU command line of a machine, program first. No default device, no user's own file. */
function planMachine(input) {
    const { arch, boot, accelerator } = input;
    return [
        qemuProgram(arch),
        '-nodefaults',
        '-no-user-config',
        '-display',
        'none',
        '-no-reboot',
        // A panicked guest goes on printing its trace; the event tells us anyway.
        '-action',
        'panic=none',
        '-machine',
        boot.machine,
        '-accel',
        accelerator,
        '-cpu',
        boot.cpu,
        '-smp',
        String(boot.cpus),
        '-m',
        memoryArgument(boot.memory),
        '-nic',
        'none',
        ...deviceArguments(input),
        ...controlArguments(input),
        ...bootArguments(input),
    ];
}


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
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1474);



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
        const origin = origins.get((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(path.slice(0, length)));
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
/** zod's words for a wrong type, in those of who writes YAML. */
function messageOf(issue) {
    if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input'))
        return issue.message;
    const received = /received (\w+)/.exec(issue.message)?.[1] ?? '';
    const expected = typeWords[issue.expected] ?? issue.expected;
    return received === 'undefined'
        ? `is missing; expected ${expected}`
        : `expected ${expected}, got ${typeWords[received] ?? received}`;
}
/** Turns what the schema objects to into messages that name the place, the value and the remedy. */
function diagnose(issues, schema, origins) {
    return issues.flatMap(tellingIssues).flatMap((issue) => {
        const where = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(issue.path);
        if (issue.code !== 'unrecognized_keys')
            return [
                {
                    message: where === '' ? messageOf(issue) : `${where}: ${messageOf(issue)}`,
                    origin: originNear(issue.path, origins),
                },
            ];
        const known = knownKeys(schema, issue.path);
        return issue.keys.map((key) => {
            const nearest = nearestName(key, known);
            const advice = nearest === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${nearest}?`;
            return {
                message: `unknown key ${(0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)([...issue.path, key])}; ${advice}`,
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

/***/ 16417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iH: () => (/* binding */ loadProfile)
});

// UNUSED EXPORTS: findProfile, profileFolders

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/machine-facts.ts
var machine_facts = __webpack_require__(60301);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/profile/override.ts

function nest(path, value) {
    const [key = '', ...rest] = path;
    return { [key]: rest.length === 0 ? value : nest(rest, value) };
}
/**
 * Parses `key.path=value` as `--set` takes it. The value is YAML, so lists and maps can be given in
 * flow style; a value that is no YAML counts as text. Undefined when there is no `key=`.
 */
function parseOverride(text) {
    const [, path, written] = /^([A-Za-z0-9_/-]+(?:\.[A-Za-z0-9_/-]+)*)=(.*)$/s.exec(text) ?? [];
    if (path === undefined || written === undefined)
        return undefined;
    let value;
    try {
        value = (0,dist/* parse */.qg)(written, { maxAliasCount: 0 });
    }
    catch {
        value = written;
    }
    return { text, values: nest(path.split('.'), value ?? '') };
}

// EXTERNAL MODULE: ./src/profile/defaults.ts
var defaults = __webpack_require__(77011);
// EXTERNAL MODULE: ./src/profile/merge.ts
var merge = __webpack_require__(43197);
// EXTERNAL MODULE: ./src/profile/schema.ts + 2 modules
var profile_schema = __webpack_require__(3226);
;// CONCATENATED MODULE: ./src/profile/choose-arch.ts


/** Our name of an architecture, or the text itself where it is none. */
function normaliseArch(name) {
    return profile_schema/* archAliases */.TE[name] ?? name;
}
/** `arch:` is a name, or a map whose keys are the architectures that the profile supports. */
function archSections(document) {
    const { arch } = document.values;
    if (!(0,merge/* isSettings */.w)(arch))
        return undefined;
    return Object.fromEntries(Object.entries(arch).map(([name, v]) => [normaliseArch(name), v ?? {}]));
}
/** The strongest word on the architecture: an override, a profile, the host's own. */
function chooseArch(documents, overrides, hostArch) {
    const asked = overrides.findLast(({ values }) => values.arch !== undefined)?.values.arch;
    if (typeof asked === 'string')
        return normaliseArch(asked);
    for (const document of documents.toReversed()) {
        const { arch } = document.values;
        if (typeof arch === 'string')
            return normaliseArch(arch);
        const supported = Object.keys(archSections(document) ?? {});
        if (supported.length > 0)
            return supported.includes(hostArch) ? hostArch : (supported[0] ?? '');
    }
    return hostArch;
}
/** Architectures that a profile names in `arch:` and that do not exist, with their places. */
function unknownArchs(document) {
    return Object.keys(archSections(document) ?? {})
        .filter((name) => !profile_schema/* archs */.Cn.some((arch) => arch === name))
        .map((name) => ({
        message: `unknown architecture ${name}; known: ${profile_schema/* archs */.Cn.join(', ')}`,
        origin: { layer: 'profile', file: document.file, ...document.positions.get(`arch.${name}`) },
    }));
}

;// CONCATENATED MODULE: ./src/profile/resolve.ts






function fixedLayer(layer, by, values) {
    return { values, originOf: () => ({ layer, by }) };
}
function documentLayer(document, values, below) {
    return {
        values,
        originOf: (path) => {
            const position = document.positions.get(below + path);
            return { layer: 'profile', file: document.file, ...position };
        },
    };
}
function strongest(input, key) {
    const layers = [...input.documents, ...input.overrides];
    return layers.findLast(({ values }) => values[key] !== undefined)?.values[key];
}
function asText(value) {
    return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
function documentLayers(document, arch) {
    const { arch: written, extends: bases, ...rest } = document.values;
    const sections = archSections(document);
    const values = {
        ...rest,
        ...(bases === undefined ? {} : { extends: typeof bases === 'string' ? [bases] : bases }),
        ...(sections === undefined && written !== undefined ? { arch } : {}),
    };
    const section = sections?.[arch];
    const alias = Object.keys((0,merge/* isSettings */.w)(written) ? written : {}).find((key) => normaliseArch(key) === arch);
    return [
        documentLayer(document, values, ''),
        ...((0,merge/* isSettings */.w)(section) ? [documentLayer(document, section, `arch.${alias ?? arch}.`)] : []),
    ];
}
/** Checks what belongs together across keys, which no single key's schema can. */
function crossCheck(settings, family, families, originOf) {
    const foreign = families
        .filter(({ name }) => name !== family.name && settings[name] !== undefined)
        .map(({ name }) => ({
        message: `${name}: is for kernel: ${name}, but this profile says kernel: ${family.name}`,
        origin: originOf(name),
    }));
    const missing = settings[family.name] === undefined
        ? [
            {
                message: `kernel: ${family.name} needs a section ${family.name}:`,
                origin: originOf('kernel'),
            },
        ]
        : [];
    return [...foreign, ...missing];
}
/** Merges every layer of a profile, remembers where each value is from, and checks the outcome. */
function resolveProfile(input) {
    const { documents, families, overrides } = input;
    const texts = new Map(documents.map(({ file, lines }) => [file, lines]));
    const invalid = (diagnoses) => (0,diagnose/* invalidProfile */.NK)(diagnoses, texts);
    const own = documents.at(-1);
    const kernelName = asText(strongest(input, 'kernel'));
    const family = families.find(({ name }) => name === kernelName);
    if (family === undefined || own === undefined) {
        const known = families.map(({ name }) => name);
        const nearest = kernelName === undefined ? undefined : (0,diagnose/* nearestName */.qb)(kernelName, known);
        const said = kernelName === undefined ? 'kernel: is missing' : `unknown kernel ${kernelName}`;
        const advice = nearest === undefined ? `one of: ${known.join(', ')}` : `did you mean ${nearest}?`;
        const origin = {
            layer: 'profile',
            file: own?.file ?? input.name,
            ...own?.positions.get('kernel'),
        };
        return invalid([{ message: `${said}; ${advice}`, origin }]);
    }
    const badArchs = documents.flatMap(unknownArchs);
    if (badArchs.length > 0)
        return invalid(badArchs);
    const arch = chooseArch(documents, overrides, input.hostArch);
    const mode = asText(strongest(input, 'mode')) ?? 'release';
    const merged = (0,merge/* mergeLayers */.J)([
        fixedLayer('default', 'default', { ...defaults/* productDefaults */.G, arch, mode }),
        fixedLayer('kernel', `kernel ${family.name}`, family.defaults),
        fixedLayer('arch', `arch ${arch}`, defaults/* archDefaults */.z[arch] ?? {}),
        fixedLayer('arch', `arch ${arch} of kernel ${family.name}`, family.archs[arch] ?? {}),
        fixedLayer('mode', `mode ${mode}`, family.modes[mode] ?? {}),
        ...documents.flatMap((document) => documentLayers(document, arch)),
        ...overrides.map(({ text, values }) => fixedLayer('override', `--set ${text}`, values.arch === undefined ? values : { ...values, arch })),
    ]);
    const originOf = (path) => merged.origins.get(path);
    const schema = (0,profile_schema/* profileSchema */.Fk)(families);
    // First, for every error within a section that does not belong here would only distract.
    const misplaced = crossCheck(merged.values, family, families, originOf);
    if (misplaced.length > 0)
        return invalid(misplaced);
    const checked = schema.safeParse(merged.values);
    if (!checked.success)
        return invalid((0,diagnose/* diagnose */.h4)(checked.error.issues, schema, merged.origins));
    const { kernel, [family.name]: section, ...settings } = checked.data;
    return (0,verdict/* success */.kX)({
        name: input.name,
        file: own.file,
        repository: input.repository,
        kernel: String(kernel),
        settings: settings,
        section,
        written: merged.values,
        origins: merged.origins,
    });
}

// EXTERNAL MODULE: ./src/profile/yaml-document.ts
var yaml_document = __webpack_require__(1474);
;// CONCATENATED MODULE: ./src/profile/load.ts









/** Where a profile is looked up by name, in this order. */
const profileFolders = ['profiles', '.github/kernel-profiles', 'conf/profiles'];
const extensions = ['.yml', '.yaml'];
/** A profile is read by people; what is larger than this was not written by one. */
const maxProfileBytes = 1024 * 1024;
const maxExtendsDepth = 16;
async function profileNames(directory) {
    const files = await Promise.all(profileFolders.map(async (folder) => (0,host_files/* listFiles */.CS)(external_node_path_default().join(directory, folder))));
    return files.flat().flatMap((file) => {
        const extension = extensions.find((candidate) => file.endsWith(candidate));
        return extension === undefined ? [] : [external_node_path_default().basename(file, extension)];
    });
}
/** Finds a profile by path or by name. */
async function findProfile(reference, directory) {
    const looksLikePath = reference.includes('/') || extensions.some((end) => reference.endsWith(end));
    const candidates = looksLikePath
        ? [external_node_path_default().resolve(directory, reference)]
        : profileFolders.flatMap((folder) => extensions.map((extension) => external_node_path_default().join(directory, folder, reference + extension)));
    for (const candidate of candidates)
        if (await (0,host_files/* fileExists */.hR)(candidate))
            return (0,verdict/* success */.kX)(candidate);
    const names = await profileNames(directory);
    const nearest = (0,diagnose/* nearestName */.qb)(reference, names);
    const known = names.length === 0 ? 'there is no profile in this folder' : `profiles here: ${names.join(', ')}`;
    return (0,verdict/* failure */.V2)('invalid-profile', `no profile ${reference}`, {
        evidence: [
            {
                source: directory,
                firstLine: 1,
                lines: candidates.map((file) => `looked for ${external_node_path_default().relative(directory, file)}`),
            },
        ],
        hint: nearest === undefined ? known : `did you mean ${nearest}?`,
    });
}
async function readDocument(file, shown) {
    const text = await (0,host_files/* readTextIfThere */.pM)(file);
    if (text === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `no profile file ${shown}`);
    if (Buffer.byteLength(text) > maxProfileBytes)
        return (0,verdict/* failure */.V2)('invalid-profile', `${shown} is larger than ${maxProfileBytes} bytes`);
    const parsed = (0,yaml_document/* parseYamlSettings */.Q)(text);
    if ('positions' in parsed)
        return (0,verdict/* success */.kX)({ file: shown, ...parsed });
    const diagnoses = parsed.problems.map(({ message, line, column }) => ({
        message,
        origin: { layer: 'profile', file: shown, line, column },
    }));
    return (0,diagnose/* invalidProfile */.NK)(diagnoses, new Map([[shown, text.split(/\r?\n/)]]));
}
/** Reads a profile and all that it extends, what is extended first. */
async function readChain(file, directory, below) {
    const shown = external_node_path_default().relative(directory, file);
    if (below.includes(file))
        return (0,verdict/* failure */.V2)('invalid-profile', `extends: goes in a circle: ${[...below, file].map((f) => external_node_path_default().relative(directory, f)).join(' → ')}`);
    if (below.length >= maxExtendsDepth)
        return (0,verdict/* failure */.V2)('invalid-profile', `extends: is more than ${maxExtendsDepth} profiles deep`);
    const document = await readDocument(file, shown);
    if (!document.ok)
        return document;
    const { extends: written } = document.value.values;
    const bases = written === undefined ? [] : Array.isArray(written) ? written : [written];
    const chain = [];
    for (const base of bases) {
        const besides = external_node_path_default().resolve(external_node_path_default().dirname(file), String(base));
        const found = (await (0,host_files/* fileExists */.hR)(besides))
            ? (0,verdict/* success */.kX)(besides)
            : await findProfile(String(base), directory);
        if (!found.ok)
            return found;
        const inherited = await readChain(found.value, directory, [...below, file]);
        if (!inherited.ok)
            return inherited;
        chain.push(...inherited.value);
    }
    return (0,verdict/* success */.kX)([...chain, document.value]);
}
function parseOverrides(texts) {
    const overrides = [];
    for (const text of texts) {
        const override = parseOverride(text);
        if (override === undefined)
            return (0,verdict/* failure */.V2)('invalid-profile', `--set takes key.path=value, got ${JSON.stringify(text)}`);
        overrides.push(override);
    }
    return (0,verdict/* success */.kX)(overrides);
}
/** Finds, reads, merges and checks a profile. */
async function loadProfile(request) {
    const { directory, families } = request;
    const overrides = parseOverrides(request.overrides);
    if (!overrides.ok)
        return overrides;
    const found = await findProfile(request.reference, directory);
    if (!found.ok)
        return found;
    const documents = await readChain(found.value, directory, []);
    if (!documents.ok)
        return documents;
    const host = (0,machine_facts/* hostArchitecture */.m4)();
    const resolved = resolveProfile({
        name: external_node_path_default().basename(found.value).replace(/\.ya?ml$/, ''),
        repository: (await (0,host_files/* findUpwards */.G5)('.git', external_node_path_default().dirname(found.value))) ?? directory,
        documents: documents.value,
        overrides: overrides.value,
        hostArch: profile_schema/* archs */.Cn.find((arch) => arch === host) ?? 'x86_64',
        families,
    });
    return resolved.ok ? (0,verdict/* success */.kX)({ ...resolved.value, file: found.value }) : resolved;
}


/***/ }),

/***/ 51241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qT: () => (/* binding */ bootImage),
  QZ: () => (/* binding */ chooseAcceleration),
  Fe: () => (/* binding */ describeMachine),
  n1: () => (/* binding */ initramfsName),
  or: () => (/* binding */ judgeSettingsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/build/initramfs.ts
var build_initramfs = __webpack_require__(19857);
// EXTERNAL MODULE: ./src/console/timeline.ts
var timeline = __webpack_require__(63350);
// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
// EXTERNAL MODULE: ./src/host/recording-file.ts
var recording_file = __webpack_require__(4832);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 132 modules
var execa = __webpack_require__(4434);
// EXTERNAL MODULE: ./src/host/environment.ts
var environment = __webpack_require__(94743);
// EXTERNAL MODULE: ./src/host/process.ts
var host_process = __webpack_require__(17439);
;// CONCATENATED MODULE: ./src/host/attached-process.ts




/**
 * A killed parent leaves its children running, and a `cleanup` handler does not run on SIGKILL. The
 * kernel does it for us: PR_SET_PDEATHSIG, by way of util-linux's setpriv, which every Debian has.
 */
const dieWithParent = ['setpriv', '--pdeathsig', 'KILL'];
/** Starts a child in a process group of its own; undefined `pid` never happens: failure is an Error. */
function startAttached(command, listeners) {
    const [program, ...args] = [...dieWithParent, ...command.argv];
    const child = (0,execa/* execa */.Ho)(program, args, {
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
        env: (0,environment/* childEnvironment */.Qc)(process.env, command.env),
        extendEnv: false,
        // Descriptor 3 is a socket pair: nothing in the file system to clean up, and it closes with us.
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        detached: true,
        cleanup: true,
        reject: false,
        buffer: false,
    });
    const { pid } = child;
    const control = child.stdio[3];
    if (pid === undefined || control === null)
        throw new Error(`${program} could not be started`);
    // A broken pipe is not news: the process's end says more.
    control.on('error', () => undefined);
    child.stdout.on('data', listeners.onOutput);
    const errors = (0,external_node_readline_.createInterface)({ input: child.stderr, crlfDelay: Infinity });
    errors.on('line', listeners.onErrorLine);
    const errorsRead = new Promise((resolve) => errors.once('close', resolve));
    return {
        pid,
        control,
        signal: (signal) => void (0,host_process/* signalGroup */.i8)(pid, signal),
        ended: child.then(async ({ exitCode, signal }) => {
            await errorsRead;
            return { exitCode: exitCode ?? null, signal: signal ?? null };
        }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/host/process-memory.ts

/**
 * Highest resident set a process had so far, in bytes (VmHWM of proc(5)); undefined when it is gone.
 * Read synchronously: a process that announces its end is gone after the next turn of the loop.
 */
function peakResidentBytes(pid) {
    try {
        const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8')) ?? [];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/machine/qmp.ts

function parseMessage(line) {
    try {
        const message = JSON.parse(line);
        return typeof message === 'object' && message !== null ? message : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Speaks QMP over a stream. Answers come in the order of the commands. When the stream ends, or
 * says what is no QMP, everything still pending is rejected.
 */
function createQmpClient(stream, onEvent) {
    const pending = [];
    let closed;
    const expectAnswer = async () => new Promise((resolve, reject) => {
        if (closed === undefined)
            pending.push({ resolve, reject });
        else
            reject(closed);
    });
    const close = (error) => {
        closed ??= error;
        for (const { reject } of pending.splice(0))
            reject(error);
    };
    const greeting = expectAnswer();
    // Whoever awaits it is told; a machine that is stopped before anybody does is no bug.
    greeting.catch(() => undefined);
    const lines = (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity });
    // A machine that is gone resets the socket, and readline hands that on as its own error.
    lines.on('error', (error) => close(error));
    lines.on('close', () => close(new Error('QEMU closed its control socket')));
    lines.on('line', (line) => {
        const message = parseMessage(line);
        if (message === undefined)
            close(new Error(`QEMU said what is no QMP: ${line.slice(0, 200)}`));
        else if (message.event !== undefined)
            onEvent(message.event, message.data?.reason ?? null);
        else if (message.error === undefined)
            pending.shift()?.resolve(message.return);
        else
            pending.shift()?.reject(new Error(`${message.error.class}: ${message.error.desc}`));
    });
    const execute = async (command) => {
        const answer = expectAnswer();
        if (closed === undefined)
            stream.write(`${JSON.stringify({ execute: command })}\n`);
        return answer;
    };
    return {
        handshake: async () => {
            await greeting;
            await execute('qmp_capabilities');
        },
        execute,
    };
}

;// CONCATENATED MODULE: ./src/machine/virtual-machine.ts




/** How long QEMU may take to greet; it is up in 0.1 s on a slow host. */
const greetingLimitMs = 10_000;
/** Patience at each step of stopping, before the next one insists. */
const stopStepMs = 1000;
const memorySampleMs = 100;
/** Starts a machine, stopped: nothing of the guest has run until `run`. */
function startMachine(argv, listeners) {
    const started = performance.now();
    const now = () => (0,clock/* elapsedSince */.l)(started);
    let gone = false;
    let peak = null;
    const child = startAttached({ argv }, {
        onOutput: (bytes) => listeners.onBytes(now(), bytes),
        onErrorLine: (line) => listeners.onVmmLine(now(), line),
    });
    const sample = () => {
        peak = peakResidentBytes(child.pid) ?? peak;
    };
    const sampling = setInterval(sample, memorySampleMs);
    const qmp = createQmpClient(child.control, (event, reason) => {
        // The process is still there when it announces its end, and never larger than now.
        sample();
        listeners.onMachineEvent(now(), event, reason);
    });
    const ended = child.ended.then(({ exitCode, signal }) => {
        gone = true;
        clearInterval(sampling);
        listeners.onEnd(now(), exitCode, signal);
    });
    const goneWithin = async (ms) => {
        await Promise.race([ended, (0,clock/* delay */.c)(ms)]);
        return gone;
    };
    return {
        now,
        ended,
        peakBytes: () => peak,
        run: async () => {
            const greeted = await Promise.race([
                qmp.handshake().then(() => true),
                (0,clock/* delay */.c)(greetingLimitMs).then(() => false),
            ]);
            if (!greeted)
                throw new Error(`QEMU did not greet within ${greetingLimitMs} ms`);
            await qmp.execute('cont');
        },
        stop: async () => {
            sample();
            qmp.execute('quit').catch(() => undefined);
            if (await goneWithin(stopStepMs))
                return;
            child.signal('SIGTERM');
            if (await goneWithin(stopStepMs))
                return;
            child.signal('SIGKILL');
            await ended;
        },
    };
}

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/console/judge.ts + 10 modules
var console_judge = __webpack_require__(60860);
;// CONCATENATED MODULE: ./src/console/watch-boot.ts






/** How long a VMM that lost its control socket may take to say why. */
const lastWordsMs = 1000;
/**
 * Boots a machine and judges it while it runs; ends it as soon as the verdict is known. Whatever
 * happens, the machine is gone when this returns.
 */
async function watchBoot(request) {
    const judge = new console_judge/* Judge */.I(request.settings);
    const recording = (0,recording_file/* startRecording */.K)(request.timelineFile);
    recording.append((0,timeline/* timelineHeader */.lx)());
    let timer;
    let announce = () => undefined;
    const over = new Promise((resolve) => (announce = resolve));
    const observe = (event) => {
        // What happens after a cancellation is our own doing and proves nothing about the kernel.
        if (judge.settled() || request.signal.aborted)
            return;
        judge.observe(event);
        // That time went by is part of what happened only where it decided.
        if (event.type !== 'clock' || judge.settled())
            recording.append((0,timeline/* timelineEntry */.S1)(event));
        clearTimeout(timer);
        if (judge.settled()) {
            announce();
            return;
        }
        const next = Math.min(judge.deadlineMs() - machine.now(), 2 ** 31 - 1);
        timer = setTimeout(() => observe({ type: 'clock', atMs: machine.now() }), Math.max(next, 0) + 1);
    };
    const machine = startMachine(request.argv, {
        onBytes: (atMs, bytes) => {
            request.onConsole(bytes);
            observe({ type: 'bytes', atMs, bytes });
        },
        onMachineEvent: (atMs, event, reason) => observe({ type: 'qmp', atMs, event, reason }),
        onVmmLine: (atMs, line) => observe({ type: 'vmm-output', atMs, line }),
        onEnd: (atMs, exitCode, signal) => observe({ type: 'ended', atMs, exitCode, signal }),
    });
    request.signal.addEventListener('abort', announce, { once: true });
    if (request.signal.aborted)
        announce();
    let guestStartMs = 0;
    try {
        observe({ type: 'clock', atMs: 0 });
        const started = machine.run().then(() => {
            guestStartMs = machine.now();
        });
        const trouble = await Promise.race([
            over,
            started.then(async () => over, (error) => error),
        ]);
        if (trouble instanceof Error) {
            // It may be about to end by itself, and then its last words say more than a broken pipe.
            await Promise.race([over, (0,clock/* delay */.c)(lastWordsMs)]);
            if (!judge.settled())
                return (0,verdict/* failure */.V2)('infrastructure', `QEMU cannot be controlled: ${trouble.message}`);
        }
        const verdictMs = machine.now();
        await machine.stop();
        const report = judge.report();
        if (report === undefined)
            return (0,verdict/* failure */.V2)('cancelled', 'cancelled while the guest was running');
        return (0,verdict/* success */.kX)({ report, guestStartMs, verdictMs, peakBytes: machine.peakBytes() });
    }
    finally {
        clearTimeout(timer);
        request.signal.removeEventListener('abort', announce);
        await machine.stop();
        recording.close();
    }
}

// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/machine-facts.ts
var machine_facts = __webpack_require__(60301);
;// CONCATENATED MODULE: ./src/machine/accelerator.ts

/** What is missing for KVM and what to do about it; undefined when nothing is. */
function kvmObstacle(kvm) {
    switch (kvm.state) {
        case 'works':
            return undefined;
        case 'absent':
            return {
                reason: '/dev/kvm does not exist',
                remedy: 'load kvm_intel or kvm_amd, or enable (nested) virtualisation for this machine',
            };
        case 'no-permission':
            return {
                reason: '/dev/kvm may not be opened by this user',
                remedy: 'add the user to group kvm, or allow everybody by a udev rule: KERNEL=="kvm", MODE="0666"',
            };
        case 'not-probed':
            return {
                reason: `nobody knows whether KVM works here: ${kvm.reason}`,
                remedy: 'install QEMU, or boot with --accel tcg',
            };
        case 'broken':
            return {
                reason: `KVM is broken: ${kvm.reason}`,
                remedy: 'a host problem, often nested virtualisation; boot with --accel tcg',
            };
    }
}
/** Chooses the accelerator and says why; `kvm` means KVM or nothing. */
function chooseAccelerator(requested, guestArch, hostArch, kvm) {
    if (requested === 'tcg')
        return (0,verdict/* success */.kX)({ accelerator: 'tcg', reason: 'asked for' });
    const obstacle = guestArch === hostArch
        ? kvmObstacle(kvm)
        : {
            reason: `KVM cannot run ${guestArch} on ${hostArch}`,
            remedy: 'use a host of that architecture, or --accel tcg',
        };
    if (obstacle === undefined)
        return (0,verdict/* success */.kX)({ accelerator: 'kvm', reason: 'a probe guest ran to its end under KVM' });
    if (requested === 'auto')
        return (0,verdict/* success */.kX)({ accelerator: 'tcg', reason: obstacle.reason });
    return (0,verdict/* failure */.V2)('infrastructure', `KVM was asked for: ${obstacle.reason}`, {
        hint: obstacle.remedy,
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/host/devices.ts


async function canOpenReadWrite(device) {
    try {
        await (await (0,promises_.open)(device, 'r+')).close();
        return true;
    }
    catch {
        return false;
    }
}
/** A name for the time since the host last booted (proc_sys_kernel(5)). */
async function bootId() {
    return (await (0,files/* readTextIfThere */.pM)('/proc/sys/kernel/random/boot_id'))?.trim() ?? 'unknown';
}

;// CONCATENATED MODULE: ./src/machine/probe/probe-image.ts
/**
 * The firmware that probe.S is the source of, ready to be written to a file for QEMU's -bios.
 * Made by `node scripts/assemble-probe.mjs`; the tests assemble it again and compare.
 */
const code = Buffer.from([
    'sFLm6S5mDwEW2P8PIMAMAQ8iwGbqG/4PAAgAuBgAAACO2I7AjtC8AIAAALBQ5unHBQAQAAADIAAAxwUAIAAAAzAAAMcF',
    'GCAAAAMwAADHBQAwAACDAAAAxwW4PwAAmwDg/rggBgAADyLguAAQAAAPIti5gAAAwA8yDQABAAAPMLgzAAGADyLA6o7+',
    'DwAQALBM5um7BAAAAA8xSMHiIEgJwkiJ1rkQJwAA/8l1/A8xSMHiIEgJ0Egp8Eg9AAk9AHIO/8t107gRAAAA6eUAAACw',
    'VObpuAYAAADyDyrAZg8oyPIPWcFmD+/J8g9YwfIPLMCD+CQPhbYAAACwU+bpxwQl4EAAADv/EADHBCXkQAAAAI4PAMcE',
    'JQBCAACm/xAAxwQlBEIAAACODwAPARwl3v8PAL4AACAAMf+LButzDyDXSIPECEjHBCRM/w8ASM9IOfd1XbBG5um7AADg',
    '/seD8AAAAP8BAADHg1ADAAAABwAAsBHmILAg5iGwBOYhsAHmIbD+5iGwMOZDsP/mQLAE5kAx7fv0+oXtdPmwSebpsArm',
    '6bgQAAAA6w3/xbAg5iBIz7gSAAAA5/T06/0AAAAAAAAAAP//AAAAm88A//8AAACbrwD//wAAAJPPAB8AuP8PAA8CAEAA',
    'AAAAAAAAAAAAAAAAAOoA/gDwAAAAAAAAAAAAAAA=',
].join(''), 'base64');
/** QEMU takes firmware in multiples of 64 KiB; the CPU starts near its end. */
const imageBytes = 65_536;
const probeImage = new Uint8Array(imageBytes);
probeImage.set(code, imageBytes - code.length);

;// CONCATENATED MODULE: ./src/machine/kvm-probe.ts






const device = '/dev/kvm';
/** It takes 0.2 s where KVM works. */
const probeLimitMs = 3000;
const stepNames = {
    R: 'protected mode',
    P: 'long mode',
    L: 'the test of speed',
    T: 'SSE arithmetic',
    S: 'a page fault',
    F: 'a timer interrupt',
};
/** What QEMU's exit status and the probe's letters say (probe.S has their meaning). */
function judgeProbe(run) {
    if (run.exitCode === 33)
        return { state: 'works' };
    if (run.exitCode === 35)
        return { state: 'broken', reason: 'guests run, but far slower than without it' };
    const letters = /^[RPLTSFI]+/.exec(run.output)?.[0] ?? '';
    const said = /^KVM.*$/m.exec(run.output)?.[0];
    const lost = stepNames[letters.at(-1) ?? ''] ?? 'its first instruction';
    const how = run.timedOut ? `hung at ${lost}` : `died at ${lost}`;
    return {
        state: 'broken',
        reason: `a probe guest ${how}${said === undefined ? '' : ` (${said})`}`,
    };
}
async function runProbe(folder) {
    const image = external_node_path_default().join(folder, 'kvm-probe.bin');
    await (0,files/* writeWhole */.f8)(image, probeImage);
    const { exitCode, reason, lines } = await (0,host_process/* captureProcess */.Gx)({
        argv: [
            ...['qemu-system-x86_64', '-nodefaults', '-no-user-config', '-display', 'none'],
            ...['-no-reboot', '-machine', 'q35', '-accel', 'kvm', '-cpu', 'max', '-m', '16M'],
            ...['-nic', 'none', '-bios', image, '-debugcon', 'stdio'],
            ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'],
        ],
    }, { timeoutMs: probeLimitMs });
    if (reason === 'not-started')
        return { state: 'not-probed', reason: 'QEMU cannot be started' };
    return judgeProbe({ exitCode, timedOut: reason === 'timeout', output: lines.join('\n') });
}
const rememberedSchema = schemas/* object */.Ikc({
    boot: schemas/* string */.YjP(),
    state: schemas/* union */.KCZ([
        schemas/* object */.Ikc({ state: schemas/* literal */.euz('works') }),
        schemas/* object */.Ikc({ state: schemas/* literal */.euz('broken'), reason: schemas/* string */.YjP() }),
    ]),
});
/** What was found out since the host last booted: the hardware does not change in between. */
async function recall(file, boot) {
    const text = await (0,files/* readTextIfThere */.pM)(file);
    if (text === undefined)
        return undefined;
    try {
        const remembered = rememberedSchema.parse(JSON.parse(text));
        return remembered.boot === boot ? remembered.state : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Finds out whether KVM runs guests here, by running one to its end. That the device opens proves
 * nothing. x86-64 only; needs QEMU. The answer is kept in `folder` until the host boots again.
 */
async function probeKvm(folder) {
    if (!(await (0,files/* fileExists */.hR)(device)))
        return { state: 'absent' };
    if (!(await canOpenReadWrite(device)))
        return { state: 'no-permission' };
    const file = external_node_path_default().join(folder, 'kvm-probe.json');
    const boot = await bootId();
    const known = await recall(file, boot);
    if (known !== undefined)
        return known;
    const state = await runProbe(folder);
    if (state.state === 'not-probed')
        return state;
    await (0,files/* writeWhole */.f8)(file, JSON.stringify({ boot, state }));
    return state;
}

// EXTERNAL MODULE: ./src/machine/qemu-arguments.ts
var qemu_arguments = __webpack_require__(93264);
;// CONCATENATED MODULE: ./src/run/boot-image.ts











const initramfsName = 'initramfs.cpio.gz';
/** What the profile says of a verdict, in the judge's words. */
function judgeSettingsOf(profile, family) {
    const { boot, expect, reject = [], allow = [] } = profile.settings;
    return {
        expect,
        reject,
        allow,
        vocabularies: family.vocabularies,
        commandLine: family.commandLine(profile),
        debugExit: boot.debug_exit,
        timeoutMs: boot.timeout,
        silenceMs: boot.silence,
        listenMs: boot.listen,
        outputLimit: boot.output_limit,
    };
}
/** Decides between KVM and TCG; only a guest of the host's own kind is worth a probe. */
async function chooseAcceleration(profile, cacheFolder) {
    const { arch, boot } = profile.settings;
    const host = (0,machine_facts/* hostArchitecture */.m4)();
    const worthProbing = boot.accelerator !== 'tcg' && arch === host && host === 'x86_64';
    const kvm = worthProbing ? await probeKvm(cacheFolder) : { state: 'absent' };
    return chooseAccelerator(boot.accelerator, arch, host, kvm);
}
/** qcow2's magic (QEMU: docs/interop/qcow2); whatever has another one is taken as raw. */
const qcow2Magic = 'QFI\u00fb';
async function formatOf(image) {
    const magic = await (0,files/* readStart */.H6)(image, qcow2Magic.length);
    return magic.toString('latin1') === qcow2Magic ? 'qcow2' : 'raw';
}
/** The machine of a profile with every path absolute; fails for a disk that is not there. */
async function describeMachine(profile, family, image, out) {
    const { arch, boot } = profile.settings;
    const disks = (boot.disks ?? []).map((disk) => ({
        ...disk,
        path: external_node_path_default().resolve(profile.repository, disk.path.replace('{out}', out)),
    }));
    for (const disk of disks)
        if (!(await (0,files/* fileExists */.hR)(disk.path)))
            return (0,verdict/* failure */.V2)('invalid-profile', `boot.disks: no file ${disk.path}`);
    return (0,verdict/* success */.kX)({
        arch,
        boot: { ...boot, disks },
        image,
        imageFormat: boot.method === 'disk' ? await formatOf(image) : 'raw',
        commandLine: family.commandLine(profile),
    });
}
/** Boots an image in a machine made for it and watches it to a verdict. */
async function bootImage(request) {
    const { profile, family, out } = request;
    const { boot } = profile.settings;
    const acceleration = await chooseAcceleration(profile, request.cacheFolder);
    if (!acceleration.ok)
        return acceleration;
    let initramfs = null;
    if (boot.initramfs !== undefined) {
        const built = await (0,build_initramfs/* buildInitramfs */.y)(boot.initramfs, profile.repository, external_node_path_default().join(request.work, 'initramfs'), external_node_path_default().join(out, initramfsName));
        if (!built.ok)
            return built;
        initramfs = built.value;
    }
    const machine = await describeMachine(profile, family, request.image, out);
    if (!machine.ok)
        return machine;
    const watched = await watchBoot({
        argv: (0,qemu_arguments/* planMachine */.d)({
            ...machine.value,
            accelerator: acceleration.value.accelerator,
            initramfs,
            control: { type: 'attached', consoleLog: external_node_path_default().join(out, excerpt/* consoleLogName */.vo) },
        }),
        settings: judgeSettingsOf(profile, family),
        timelineFile: external_node_path_default().join(out, timeline/* timelineName */.rv),
        onConsole: request.onConsole,
        signal: request.signal,
    });
    if (!watched.ok)
        return watched;
    return (0,verdict/* success */.kX)({ ...watched.value, acceleration: acceleration.value, initramfs });
}


/***/ })

};
