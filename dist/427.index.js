export const id = 427;
export const ids = [427];
export const modules = {

/***/ 44585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The user's home. HOME may be empty, and the system may not know this user. */
function home() {
    const named = node_os__WEBPACK_IMPORTED_MODULE_0___default().homedir();
    if (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(named))
        return named;
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0___default().userInfo().homedir;
    }
    catch {
        return '/';
    }
}
/** Cache folder of this user (XDG Base Directory Specification). */
function cacheFolder() {
    const { XDG_CACHE_HOME: configured = '' } = process.env;
    // The specification says to ignore relative values.
    const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(configured) ? configured : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home(), '.cache');
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, 'osv-kernel');
}


/***/ }),

/***/ 34427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/host/system-error.ts
var system_error = __webpack_require__(23078);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli/files-options.ts
/** The options of a run without a profile. */
function declareFiles(command) {
    command
        .option('--files <pattern...>', 'without a profile: files and folders to measure, the one that you ship first; * and ** match names, ! excludes', (value, before) => [...(before ?? []), value])
        .option('--budgets <yaml>', 'their size budgets, such as "kernel.elf: 2MiB"')
        .option('--name <name>', 'what that run is called; default: the last name of its first pattern');
}

// EXTERNAL MODULE: ./src/report/comment/input.ts
var input = __webpack_require__(26808);
;// CONCATENATED MODULE: ./src/cli/comment-options.ts


/** Declares `comment`; its code is loaded when it runs. */
function declareComment(program, run) {
    const { mode, key } = input/* defaultCommentSettings */.kG;
    program
        .command('comment')
        .argument('<result...>', 'results, folders of runs, or a folder with such folders')
        .description('print the comment on a pull request that the results of all jobs give')
        .option('--plan <file>', 'the jobs that should have results: what matrix --json wrote')
        .addOption(new esm/* Option */.c$('--mode <mode>', 'when to comment; if it is not worth one, nothing is printed')
        .choices(input/* commentModes */.sw)
        .default(mode))
        .option('--key <key>', 'distinguishes several comments on a pull request', key)
        .option('--size-threshold <size, percent>', 'smaller changes count as unchanged: 1KiB, 0.1%, or both', '1B')
        .option('--boot-threshold <percent>', 'the same for boot time and memory', '5%')
        .option('--repository <url>', 'address of the repository, to link the commit and its lines')
        .option('--json <file>', 'write the comment and why it is worth one as JSON; - for standard output')
        .action(run);
}

;// CONCATENATED MODULE: ./src/cli/examples.ts
/** What `osv-kernel --help` ends with. */
const examples = `
Examples:
  osv-kernel init                             a first profile and workflow for this repository
  osv-kernel run hello                        build, boot, judge, measure
  osv-kernel run linux-sandbox --json r.json  the same, with the result as JSON
  osv-kernel run --files build/kernel.elf     measure what another build made
  osv-kernel check hello                      every effective value and where it is from
  osv-kernel plan hello                       the exact commands, to paste
  osv-kernel diff old/result.json new/result.json
  osv-kernel sweep hello --vary boot.memory=16M,64M    several runs, one table
  osv-kernel matrix --changed-only            the jobs that a change needs, and why
  osv-kernel comment results/                 the pull request comment on all of them

Exit status: 0 pass, 1 the kernel failed, 2 the input is wrong, 3 the host or a service failed,
70 a bug of ours, 130 cancelled.`;

// EXTERNAL MODULE: ./src/cli/history/options.ts
var options = __webpack_require__(60667);
// EXTERNAL MODULE: ./src/init/kind-names.ts
var kind_names = __webpack_require__(90143);
;// CONCATENATED MODULE: ./src/cli/init/options.ts


const help = `
It asks nothing, runs nothing and never overwrites a file. Each line that it writes says what it is for
and where that is from.

Examples:
  osv-kernel init                   a profile and a workflow for what is here
  osv-kernel init --dry-run         print them
  osv-kernel init --kind make       for another thing that is here
  osv-kernel init --kind hello      an example that runs in any repository`;
function plainFileName(text) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text) || /\.ya?ml$/.test(text))
        throw new esm/* InvalidArgumentError */.Di('letters, digits, dots, hyphens and underscores; no extension');
    return text;
}
/** Declares `init`. */
function declareInit(program, init) {
    program
        .command('init')
        .description('write a first profile and workflow for what is in this folder')
        .option('--dry-run', 'print the files, write nothing', false)
        .addOption(new esm/* Option */.c$('--kind <kind>', 'what to write them for').choices(kind_names/* kindNames */.$))
        .option('--name <name>', 'name of the profile', plainFileName)
        .option('--no-workflow', 'write no workflow')
        .option('--json <file>', 'write the plan as JSON; - for standard output')
        .addHelpText('after', help)
        .action(init);
}

// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var cli_options = __webpack_require__(12838);
;// CONCATENATED MODULE: ./src/cli/matrix-options.ts

/** Declares `matrix`; its code is loaded when it runs. */
function declareMatrix(program, run) {
    program
        .command('matrix')
        .argument('[pattern...]', 'names of profiles, or paths if they have a slash or an extension; * and ** stand for parts, ! leaves out')
        .description('plan the jobs of a workflow: profiles × architectures × named sets, as JSON')
        .option('--arch <arch,…>', 'architectures (default: those that each profile names)', cli_options/* collect */.Fo, [])
        .option('--set <key.path=value>', 'override a value of every profile (repeatable)', cli_options/* collect */.Fo, [])
        .option('--named-set <name: key.path=value>', 'run every profile once with each set of overrides; the same name again adds to it (repeatable)', cli_options/* collect */.Fo, [])
        .option('--only <pattern>', 'jobs by name, such as */aarch64 (repeatable)', cli_options/* collect */.Fo, [])
        .option('--exclude <pattern>', 'leave out jobs by name (repeatable)', cli_options/* collect */.Fo, [])
        .option('--changed-only', 'only profiles that read a file which changed since the merge base, or is not committed', false)
        .option('--base <branch>', "branch to find the merge base with (default: the remote's default branch)")
        .option('--always <pattern>', 'paths whose change concerns every profile (repeatable)', cli_options/* collect */.Fo, [])
        .option('--shard <k/n>', 'plan a part, such as 1/2; all: plan the parts themselves')
        .option('--allow-path <path>', 'a folder or file outside the repository that profiles may name (repeatable)', cli_options/* collect */.Fo, [])
        .option('--json <file>', 'write the whole plan as JSON; - for standard output')
        .option('--quiet', 'only the number of jobs', false)
        .option('--verbose', 'also every job, with the name of its artifact', false)
        .action(run);
}

// EXTERNAL MODULE: ./src/report/tree-rows.ts
var tree_rows = __webpack_require__(94564);
// EXTERNAL MODULE: ./src/size/tables/table-kinds.ts
var table_kinds = __webpack_require__(78197);
;// CONCATENATED MODULE: ./src/cli/size/size-options.ts
const sizeFormats = ['terminal', 'markdown', 'html'];
const diffOrders = ['change', 'size', 'name'];

;// CONCATENATED MODULE: ./src/cli/size/add-commands.ts




function positiveInteger(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new esm/* InvalidArgumentError */.Di('a whole number from 1');
    return value;
}
/** A flat table has no levels. */
function depth(description) {
    return new esm/* Option */.c$('--depth <n>', description).argParser(positiveInteger).conflicts('by');
}
/** Adds the commands `size` and `diff`; `end` takes their exit status. */
function addSizeCommands(program, end) {
    const sized = (name, description) => program
        .command(name)
        .description(description)
        .option('--top <n>', 'rows to show', positiveInteger, 20)
        .addOption(new esm/* Option */.c$('--by <kind>', 'a flat table, which adds up to the whole').choices(table_kinds/* tableKinds */.i9))
        .option('--filter <pattern>', 'only paths that match a pattern: vmlinux/.text/tcp_*, **/*.ko')
        .addOption(new esm/* Option */.c$('--format <format>').choices(sizeFormats).default('terminal'))
        .option('--json <file>', 'write JSON; - for standard output');
    sized('size <file...>', 'what files are made of: sections, symbols, files, partitions')
        .addOption(depth('levels to show').default(3))
        .addOption(new esm/* Option */.c$('--sort <order>').choices(tree_rows/* sizeOrders */.LV).default('size'))
        .action(async (files, options) => {
        const { sizeCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(802), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 81661));
        end(await sizeCommand(files, options));
    });
    sized('diff <old> <new>', 'what grew and shrank between two files, folders, result.json or artifacts of runs')
        .addOption(depth('net changes by level, instead of each change'))
        .addOption(new esm/* Option */.c$('--sort <order>').choices(diffOrders).default('change'))
        .action(async (before, after, options) => {
        const { diffCommand } = await Promise.all(/* import() */[__webpack_require__.e(235), __webpack_require__.e(802), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 85110));
        end(await diffCommand(before, after, options));
    });
}

;// CONCATENATED MODULE: ./src/cli/cli.ts













function cli_positiveInteger(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new esm/* InvalidArgumentError */.Di('a whole number from 1');
    return value;
}
/**
 * The first signal cancels and lets running work end in order; a second one exits at once. Commands
 * that start nothing keep the default signal handling.
 */
function cancelOnSignals() {
    const cancellation = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => {
            if (cancellation.signal.aborted)
                process.exit((0,verdict/* exitCodeOf */.FO)('cancelled'));
            cancellation.abort();
        });
    return cancellation.signal;
}
/** Thrown to stop a command before its action: commander's hooks offer no other way. */
class Refusal extends Error {
    failure;
    constructor(failure) {
        super(failure.summary);
        this.failure = failure;
    }
}
async function refuseOutputs(places) {
    if (places.json === undefined && places.out === undefined)
        return;
    const { objectToOutputs } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 53254));
    const objection = await objectToOutputs(places);
    if (objection !== undefined)
        throw new Refusal(objection);
}
/**
 * Builds the command line. Commands load their code when they run, so that --help and a mistyped
 * option answer at once.
 */
function createProgram(end) {
    const program = new esm/* Command */.uB('osv-kernel')
        .description('Build a kernel image from a profile, boot it headless, judge its console, measure it.')
        .version(version/* productVersion */.U)
        // Options belong to the command before them: history and history add share some names.
        .enablePositionalOptions()
        .addHelpText('after', examples)
        .showHelpAfterError('(osv-kernel --help shows all commands and options)')
        .exitOverride()
        .hook('preAction', async (_, command) => refuseOutputs(command.opts()));
    const shared = (name, description) => (0,cli_options/* addSharedOptions */.J0)(program.command(name).description(description));
    for (const [name, description] of [
        ['run', 'everything: build from cache, boot, judge the console, measure, report'],
        ['build', 'build the image and measure it'],
        ['boot', 'boot an existing image and judge its console'],
    ]) {
        const command = shared(`${name} ${name === 'run' ? '[profile]' : '<profile>'}`, description)
            .option('--baseline <what>', 'what to compare sizes with: auto (the stored result nearest to the merge base), rebuild ' +
            '(the same, built if missing), none, or a result.json', 'auto')
            .option('--base <branch>', "branch to find the merge base with (default: the remote's default branch)")
            .option('--history <what>', 'a history file or branch; the reports show its trends')
            .action(async (profile, options) => {
            const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
            end(await runCommand(name, profile, options, cancelOnSignals()));
        });
        if (name === 'run')
            declareFiles(command);
        if (name !== 'build')
            command.option('--repeat <n>', 'boot n times; short for --set boot.repeat=N');
        if (name === 'boot')
            command
                .option('--image <file>', 'the image to boot')
                .option('--gdb', 'wait for a debugger and say how to attach it; no time limits')
                .addOption(new esm/* Option */.c$('--interactive', 'this terminal is the console (Ctrl-a x ends); nothing is judged').conflicts('gdb'));
    }
    shared('check <profile>', 'validate a profile; print every effective value and its origin. For the folder of an OSv tree: ' +
        'list what it offers').action(async (profile, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await checkCommand(profile, options));
    });
    shared('plan <profile>', 'print the exact commands of the build and of the boot')
        .option('--image <file>', 'the image to boot')
        .action(async (profile, options) => {
        const { planCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await planCommand(profile, options));
    });
    shared('judge <profile> <console.log>', 'the verdict on a console log that already exists').action(async (profile, log, options) => {
        const { judgeCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await judgeCommand(profile, log, options));
    });
    shared('sweep <profile...>', 'run several profiles, or one with varied values, into one table')
        .option('--vary <key.path=a,b,c>', 'run with each of these values (repeatable)', cli_options/* collect */.Fo, [])
        .option('--name <name>', 'name of each variant, in order (repeatable)', cli_options/* collect */.Fo, [])
        .option('--baseline <what>', 'auto, rebuild, none or a result.json, as for run', 'none')
        .option('--fail-fast', 'stop after the first that does not pass', false)
        .action(async (profiles, options) => {
        const { sweepCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await sweepCommand(profiles, options, cancelOnSignals()));
    });
    declareMatrix(program, async (profiles, options) => {
        const { matrixCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await matrixCommand(profiles, options, new AbortController().signal));
    });
    addSizeCommands(program, end);
    program
        .command('report <result.json...>')
        .description('render results that already exist')
        .addOption(new esm/* Option */.c$('--format <format>').choices(output_files/* renderedFormats */.Mn).default('markdown'))
        .option('--top <n>', 'rows of the largest symbols and changes', cli_positiveInteger, 20)
        .option('--history <what>', 'a history file or branch whose trends to show (markdown, html)')
        .option('--before <result.json>', 'a result of the release before (notes; repeatable)', cli_options/* collect */.Fo, [])
        .action(async (files, options) => {
        const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await reportCommand(files, options));
    });
    declareComment(program, async (results, options) => {
        const { commentCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await commentCommand(results, options));
    });
    (0,options/* declareHistory */.H)(program, {
        show: async (options) => {
            const { historyCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
            end(await historyCommand(options));
        },
        add: async (files, options) => {
            const { historyAddCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
            end(await historyAddCommand(files, options, cancelOnSignals()));
        },
    });
    declareInit(program, async (options) => {
        const { initCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await initCommand(options));
    });
    program
        .command('doctor')
        .description('what this host has and lacks for building and booting, and what to do about it')
        .option('--fix', 'first apply safe fixes, as root or with sudo: install packages, load KVM, let every user open it', false)
        .option('--json <file>', 'write JSON; - for standard output')
        .action(async (options) => {
        const { doctorCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(await doctorCommand(options, cancelOnSignals()));
    });
    program
        .command('schema')
        .argument('<name>', 'profile, result or plan')
        .description('print the JSON Schema of profiles, of result.json or of a plan of jobs')
        .action(async (name) => {
        const { schemaCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(444), __webpack_require__.e(616), __webpack_require__.e(235), __webpack_require__.e(370), __webpack_require__.e(246), __webpack_require__.e(965), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 79786));
        end(schemaCommand(name));
    });
    return program;
}
/** Runs the command line; never throws. */
async function main(argv) {
    process.on('uncaughtException', (error) => process.exit(showBug(error)));
    const forgotten = () => process.exit(showBug('a promise never settled'));
    process.once('beforeExit', forgotten);
    let status = 0;
    try {
        const program = createProgram((value) => (status = value));
        await program.parseAsync([...argv]);
        return status;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        const failed = error instanceof Refusal ? error.failure : (0,system_error/* hostFailure */.tB)(error);
        if (failed === undefined)
            return showBug(error);
        const { showFailure } = await __webpack_require__.e(/* import() */ 273).then(__webpack_require__.bind(__webpack_require__, 78273));
        return showFailure(failed);
    }
    finally {
        process.off('beforeExit', forgotten);
    }
}
/** Reports an exception in a line: the host's, or a bug of ours; the stack trace only with OSV_KERNEL_DEBUG. */
function showBug(error) {
    const failed = (0,system_error/* hostFailure */.tB)(error);
    if (failed !== undefined) {
        process.stderr.write(`osv-kernel: ${failed.summary}\n${failed.hint ?? ''}\n`);
        return (0,verdict/* exitCodeOf */.FO)(failed.kind);
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const debug = process.env.OSV_KERNEL_DEBUG !== undefined;
    const advice = debug ? (stack ?? '') : 'OSV_KERNEL_DEBUG=1 shows the trace; please report it';
    process.stderr.write(`osv-kernel: a bug of ours: ${message}\n${advice}\n`);
    return (0,verdict/* exitCodeOf */.FO)('internal-error');
}


/***/ }),

/***/ 60667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ declareHistory),
/* harmony export */   x: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12838);


function runCount(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('a whole number from 1');
    return value;
}
const storeOptions = (command) => command
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--branch <name>', 'the branch that has the history').default('kernel-history'))
    .option('--file <history.jsonl>', 'a history file instead of a branch');
/** Declares `history` and `history add`. The program must enable positional options too. */
function declareHistory(program, actions) {
    const history = storeOptions(program
        .command('history')
        .description('trends of sizes, boot time and memory over commits, change points marked'))
        // Both have --file and --branch: after `add` they belong to `add`.
        .enablePositionalOptions()
        .option('--node <path>', 'a node by path or pattern, boot, first-byte, memory, least-memory or metrics.NAME (repeatable)', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo, [])
        .option('--profile <name>', 'only runs of this profile')
        .option('--arch <arch>', 'only runs of this architecture')
        .option('--mode <mode>', 'only runs of this mode')
        .option('--last <n>', 'show only the newest n runs', runCount)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>').choices(['terminal', 'markdown']).default('terminal'))
        .option('--json <file>', 'write JSON; - for standard output')
        .action(async (options) => actions.show(options));
    storeOptions(history
        .command('add <result.json...>')
        .description('add results to the history; of the same commit the last one counts'))
        .option('--push <remote>', 'push the branch there; others may do so at the same time')
        .option('--repository <dir>', 'where the commits of the results are', '.')
        .option('--node <path>', 'keep these nodes too, by path or pattern (repeatable)', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo, [])
        .option('--allow-unversioned', 'also add results of modified files or unknown commits, marked as such', false)
        .action(async (files, options) => actions.add(files, options));
}
/** The store that the options name. */
function storeOf({ file, branch }, folder, more = {}) {
    if (file !== undefined)
        return { kind: 'file', file };
    const { push = null, signal } = more;
    return { kind: 'branch', folder, branch, push, ...(signal === undefined ? {} : { signal }) };
}


/***/ }),

/***/ 12838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J0: () => (/* binding */ addSharedOptions),
  Fo: () => (/* binding */ collect),
  fo: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/system-error.ts
var system_error = __webpack_require__(23078);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cache/key.ts
var cache_key = __webpack_require__(25877);
;// CONCATENATED MODULE: ./src/cache/local-store.ts





/** How many entries to keep by default; the oldest are removed first. */
const defaultMaxEntries = 40;
function explain(error) {
    return {
        state: 'unavailable',
        reason: (0,system_error/* hostFailure */.tB)(error)?.summary ?? error.message,
    };
}
/** What keeps a folder from being an entry; undefined if it has folders and regular files only. */
async function strangerIn(folder) {
    for (const name of await (0,files/* listTree */.nT)(folder, { all: true })) {
        const { kind } = await (0,files/* inspectPath */.uk)(external_node_path_default().join(folder, name));
        if (kind !== 'file' && kind !== 'folder')
            return `${name} is not a regular file`;
    }
    return undefined;
}
async function bytesIn(folder) {
    let bytes = 0;
    for (const name of await (0,files/* listTree */.nT)(folder))
        bytes += await (0,files/* fileSize */.Ov)(external_node_path_default().join(folder, name));
    return bytes;
}
/** Keeps entries as folders below `root`, each named by its key; a new generation replaces the old. */
function createLocalStore(root, { maxEntries = defaultMaxEntries } = {}) {
    const folderOf = (key) => external_node_path_default().join(root, (0,cache_key/* plainKey */.y7)(key));
    const prune = async () => {
        const folders = await (0,files/* listFolders */.uT)(root);
        const oldest = folders.toSorted((a, b) => b.modifiedMs - a.modifiedMs).slice(maxEntries);
        for (const { name } of oldest)
            await (0,files/* removeTree */.dM)(external_node_path_default().join(root, name));
    };
    const restoreOne = async (key, folder) => {
        const entry = folderOf(key);
        const { kind } = await (0,files/* inspectPath */.uk)(entry);
        if (kind === 'missing')
            return { state: 'miss' };
        const damaged = (reason) => ({ state: 'damaged', key, generation: 1, reason });
        if (kind !== 'folder')
            return damaged('it is not a folder');
        const stranger = await strangerIn(entry);
        if (stranger !== undefined)
            return damaged(stranger);
        const [found] = (await (0,files/* listFolders */.uT)(root)).filter(({ name }) => name === (0,cache_key/* plainKey */.y7)(key));
        await (0,files/* removeTree */.dM)(folder);
        try {
            await (0,files/* copyTree */.EL)(entry, folder);
        }
        catch (error) {
            if ((0,system_error/* hostFailure */.tB)(error) !== undefined)
                throw error;
            return damaged(error.message);
        }
        const bytes = await bytesIn(folder);
        return { state: 'hit', key, generation: 1, bytes, savedAtMs: found?.modifiedMs ?? null };
    };
    return {
        name: `local folder ${root}`,
        restore: async ({ keys, folder }) => {
            try {
                for (const key of keys) {
                    const restored = await restoreOne(key, folder);
                    if (restored.state !== 'miss')
                        return restored;
                }
                return { state: 'miss' };
            }
            catch (error) {
                return explain(error);
            }
        },
        save: async ({ key, generation = 1, folder }) => {
            try {
                const { kind } = await (0,files/* inspectPath */.uk)(folderOf(key));
                if (generation === 1 && kind === 'folder')
                    return { state: 'exists' };
                await (0,files/* fillFolder */.qM)(folderOf(key), async (partial) => {
                    await (0,files/* copyTree */.EL)(folder, partial);
                    return (0,verdict/* success */.kX)(null);
                });
                await prune();
                return { state: 'saved' };
            }
            catch (error) {
                return explain(error);
            }
        },
        discard: async (key) => (0,files/* removeTree */.dM)(folderOf(key)).catch(() => undefined),
    };
}

// EXTERNAL MODULE: ./src/machine/arch.ts
var arch = __webpack_require__(42549);
// EXTERNAL MODULE: ./src/profile/schema/isolation.ts
var isolation = __webpack_require__(1821);
// EXTERNAL MODULE: ./src/cli/cache-folder.ts
var cache_folder = __webpack_require__(44585);
;// CONCATENATED MODULE: ./src/cli/options.ts






/** Collects the values of a repeatable option. */
function collect(value, before) {
    return [...before, value];
}
/** Adds the options that every command shares. */
function addSharedOptions(command) {
    return command
        .option('--set <key.path=value>', 'override a value of the profile (repeatable)', collect, [])
        .option('--allow-path <path>', 'a folder or file outside the repository that the profile may name (repeatable)', collect, [])
        .option('--arch <arch>', `${arch/* archs */.Cn.join(' or ')} (also ${Object.keys(arch/* archAliases */.TE).join(', ')})`)
        .option('--out <dir>', 'where results go (default: .osv-kernel/out/PROFILE-ARCH)')
        .option('--json <file>', 'write the result as JSON; - for standard output')
        .option('--accel <accelerator>', 'auto, kvm (or require-kvm: nothing else) or tcg')
        .addOption(new esm/* Option */.c$('--isolation <isolation>', 'box for builds: auto, required or none; a profile may ask for more, not for less').choices(isolation/* isolations */.u))
        .option('--no-cache', 'neither reuse nor keep built images and compiled objects')
        .option('--no-install', 'never install missing Debian packages')
        .option('--quiet', 'only the verdict', false)
        .option('--verbose', 'every line of the build and of the console, every option', false);
}
/** A result has some hundred kilobytes; a thousand are a year of a busy branch. */
const mostResults = 1000;
/** The run request, as far as the shared options define it. */
function requestOf(profile, options, signal) {
    const { arch, accel, out, isolation, cache } = options;
    const folder = (0,cache_folder/* cacheFolder */.n)();
    return {
        profile,
        directory: process.cwd(),
        overrides: options.set,
        allowPaths: options.allowPath.map((allowed) => external_node_path_default().resolve(allowed)),
        arch,
        accelerator: accel,
        isolation,
        out: out === undefined ? undefined : external_node_path_default().resolve(out),
        resultStore: cache
            ? createLocalStore(external_node_path_default().join(folder, 'results'), { maxEntries: mostResults })
            : null,
        imageStore: cache ? createLocalStore(external_node_path_default().join(folder, 'images')) : null,
        compilerCacheFolder: cache ? external_node_path_default().join(folder, 'ccache') : null,
        cacheFolder: folder,
        ownFiles: [options.json, out].flatMap((file) => file === undefined || file === '-' ? [] : [external_node_path_default().resolve(file)]),
        installPackages: options.install,
        signal,
    };
}


/***/ }),

/***/ 90143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ kindNames)
/* harmony export */ });
/** Every sort of repository, the surest first: the table of kinds follows this order. */
const kindNames = [
    'osv-tree',
    'linux-tree',
    'linux-module',
    'osv-app',
    'mkosi',
    'cargo',
    'cmake',
    'meson',
    'zig',
    'make',
    'dockerfile',
    'elf',
    'hello',
];


/***/ }),

/***/ 94564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ sizeOrders),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   am: () => (/* binding */ treeRows),
/* harmony export */   lD: () => (/* binding */ wordsOn)
/* harmony export */ });
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58249);
/* harmony import */ var _size_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88134);
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58777);
/* harmony import */ var _size_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75501);






const sizeOrders = ['size', 'memory', 'name'];
/** The rows of a size tree, parents before children. */
function treeRows(tree, options) {
    const rows = [];
    const artifacts = tree.kind === 'image' ? inOrder(tree.children ?? [], options.sort) : [tree];
    for (const artifact of artifacts)
        addRows(rows, artifact, artifact.bytes, 1, options);
    return rows;
}
function addRows(rows, node, whole, level, options) {
    rows.push({ node, whole, level });
    if (level >= options.depth)
        return;
    const children = inOrder(node.children ?? [], options.sort);
    for (const child of children.slice(0, options.top))
        addRows(rows, child, whole, level + 1, options);
    const others = children.slice(options.top);
    if (others.length > 0)
        rows.push({ node: othersOf(others), whole, level: level + 1 });
    // Within a view, shares refer to the view.
    for (const view of node.views ?? [])
        addRows(rows, view, view.bytes, level + 1, options);
}
function othersOf(others) {
    const sum = (of) => others.reduce((total, other) => total + of(other), 0);
    return {
        name: `(${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(others.length, 'other')})`,
        kind: 'unattributed',
        bytes: sum(({ bytes }) => bytes),
        memoryBytes: sum(_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z),
    };
}
function inOrder(nodes, sort = 'size') {
    return nodes.toSorted((a, b) => {
        if (sort === 'name')
            return (0,_size_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.name, b.name);
        const [bytes, memory] = [b.bytes - a.bytes, (0,_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z)(b) - (0,_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryOf */ .z)(a)];
        return sort === 'memory' ? memory || bytes : bytes || memory;
    });
}
/** A node's name for people. A view shows the same bytes again, so `=` marks it as not added up. */
function rowName({ kind, name }, names) {
    return kind === 'view' ? `= ${(0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .viewTitle */ .YK)(name)}` : ((0,_readable_names_js__WEBPACK_IMPORTED_MODULE_4__/* .readableName */ .A0)(name, names) ?? name);
}
function formatShare(bytes, whole) {
    return whole === 0 ? '' : `${((bytes / whole) * 100).toFixed(1)} %`;
}
/** Notes on a node, and its compressed size. */
function wordsOn({ note, compressedBytes }) {
    const words = [
        ...(note === undefined ? [] : [(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitize */ .aj)(note)]),
        ...(compressedBytes === undefined ? [] : [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRoughBytes */ ._3)(compressedBytes)} with zstd`]),
    ];
    return words.length === 0 ? '' : ` · ${words.join(', ')}`;
}


/***/ }),

/***/ 78197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i9: () => (/* binding */ tableKinds),
/* harmony export */   r4: () => (/* binding */ neededFor),
/* harmony export */   xn: () => (/* binding */ tablePlaces)
/* harmony export */ });
/** Kinds of flat tables of a size tree. */
const tableKinds = [
    'section',
    'object',
    'symbol',
    'file',
    'module',
    'package',
    'use',
];
const tablePlaces = {
    section: {
        kinds: new Set(['section']),
        views: [],
        only: false,
        needs: 'an ELF file such as vmlinux or loader.elf',
    },
    symbol: {
        kinds: new Set(['symbol']),
        views: [],
        only: false,
        needs: 'an ELF file with its symbol table: vmlinux or loader.elf, not stripped',
    },
    object: {
        kinds: new Set(['object']),
        views: ['objects'],
        only: false,
        needs: 'an ELF file with debug information or a link map beside it (loader.elf.map from ld -Map), or an archive of object files (.a)',
    },
    file: {
        kinds: new Set(['file', 'symlink']),
        views: ['unpacked', 'disk'],
        only: false,
        needs: 'a file, or a folder with a file in it',
    },
    module: {
        kinds: new Set(['module']),
        views: ['modules'],
        only: true,
        needs: 'rofs.img or bootfs.bin of OSv with usr.manifest beside it',
    },
    package: {
        kinds: new Set(['package']),
        views: ['packages'],
        only: true,
        needs: 'a mkosi image with its image.manifest beside it, in JSON and with sizes',
    },
    use: { kinds: new Set(['part']), views: ['uses'], only: true, needs: 'an ELF file' },
};
/** The input that a table needs. */
function neededFor(by) {
    return tablePlaces[by].needs;
}


/***/ })

};
