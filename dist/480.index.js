export const id = 480;
export const ids = [480];
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


/** Where things are kept between runs on this machine (XDG base directory specification). */
function cacheFolder() {
    const { XDG_CACHE_HOME: configured = '' } = process.env;
    // The specification has relative values ignored.
    const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(configured) ? configured : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_os__WEBPACK_IMPORTED_MODULE_0___default().homedir(), '.cache');
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(base, 'osv-kernel');
}


/***/ }),

/***/ 69480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/host/system-error.ts
var system_error = __webpack_require__(23078);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/cli/history-commands.ts + 1 modules
var history_commands = __webpack_require__(91360);
// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var options = __webpack_require__(12838);
// EXTERNAL MODULE: ./src/report/tree-rows.ts
var tree_rows = __webpack_require__(94564);
// EXTERNAL MODULE: ./src/size/table-kinds.ts
var table_kinds = __webpack_require__(31811);
;// CONCATENATED MODULE: ./src/cli/size-options.ts



const sizeFormats = ['terminal', 'markdown', 'html'];
const diffOrders = ['change', 'size', 'name'];
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
/** The commands `size` and `diff`; `end` takes their exit status. */
function addSizeCommands(program, end) {
    const sized = (name, description) => program
        .command(name)
        .description(description)
        .option('--top <n>', 'rows to show', positiveInteger, 20)
        .addOption(new esm/* Option */.c$('--by <kind>', 'a flat table, which adds up to the whole').choices(table_kinds/* tableKinds */.i9))
        .option('--filter <pattern>', 'only what a path pattern means: vmlinux/.text/tcp_*, **/*.ko')
        .addOption(new esm/* Option */.c$('--format <format>').choices(sizeFormats).default('terminal'))
        .option('--json <file>', 'write JSON; - for standard output');
    sized('size <file...>', 'what files are made of: sections, symbols, files, partitions')
        .addOption(depth('levels to show').default(3))
        .addOption(new esm/* Option */.c$('--sort <order>').choices(tree_rows/* sizeOrders */.LV).default('size'))
        .action(async (files, options) => {
        const { sizeCommand } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(506), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 17688));
        end(await sizeCommand(files, options));
    });
    sized('diff <old> <new>', 'what grew and shrank between two files, folders, result.json or artifacts of runs')
        .addOption(depth('net changes by level, instead of each change'))
        .addOption(new esm/* Option */.c$('--sort <order>').choices(diffOrders).default('change'))
        .action(async (before, after, options) => {
        const { diffCommand } = await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(506), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 49977));
        end(await diffCommand(before, after, options));
    });
}

;// CONCATENATED MODULE: ./src/cli/cli.ts







const examples = `
Examples:
  osv-kernel run hello                        build, boot, judge, measure
  osv-kernel run linux-sandbox --json r.json  the same, with the result as JSON
  osv-kernel check hello                      every effective value and where it is from
  osv-kernel plan hello                       the exact commands, to paste
  osv-kernel diff old/result.json new/result.json
  osv-kernel sweep hello --vary boot.memory=16M,64M    several runs, one table

Exit status: 0 pass, 1 the kernel failed, 2 the input is wrong, 3 the host or a service failed,
70 a bug of ours, 130 cancelled.`;
function cli_positiveInteger(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new esm/* InvalidArgumentError */.Di('a whole number from 1');
    return value;
}
/**
 * The first signal cancels, and what is under way is ended in order; who sends a second one does not
 * want to wait for that. Commands that start nothing keep the system's own way of ending.
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
/** Ends a command before its work; there is no other way out of what commander calls before one. */
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
 * The command line. Commands load their code when they run, so that --help and a mistyped option
 * answer at once.
 */
function createProgram(end) {
    const program = new esm/* Command */.uB('osv-kernel')
        .description('Build a kernel image from a profile, boot it headless, judge its console, measure it.')
        .version(version/* productVersion */.U)
        // A command's options stand behind it: history and history add have some of the same name.
        .enablePositionalOptions()
        .addHelpText('after', examples)
        .showHelpAfterError('(osv-kernel --help shows all commands and options)')
        .exitOverride()
        .hook('preAction', async (_, command) => refuseOutputs(command.opts()));
    const shared = (name, description) => (0,options/* addSharedOptions */.J0)(program.command(name).description(description));
    for (const [name, description] of [
        ['run', 'everything: build from cache, boot, judge the console, measure, report'],
        ['build', 'build the image and measure it'],
        ['boot', 'boot an image that is there and judge its console'],
    ]) {
        const command = shared(`${name} <profile>`, description)
            .option('--baseline <what>', 'what sizes are compared with: auto (the stored result nearest to the merge base), rebuild ' +
            '(the same, built where there is none), none, or a result.json', 'auto')
            .option('--base <branch>', "where the merge base is with (default: the remote's default branch)")
            .option('--history <what>', 'a file or a branch of history: the reports show its trend')
            .action(async (profile, options) => {
            const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
            end(await runCommand(name, profile, options, cancelOnSignals()));
        });
        if (name !== 'build')
            command.option('--repeat <n>', 'boot so often; short for --set boot.repeat=N');
        if (name === 'boot')
            command
                .option('--image <file>', 'the image to boot')
                .option('--gdb', 'wait for a debugger and say how to attach it; no time limits')
                .addOption(new esm/* Option */.c$('--interactive', 'this terminal is the console (Ctrl-a x ends); nothing is judged').conflicts('gdb'));
    }
    shared('check <profile>', 'validate a profile; print every effective value and its origin. For the folder of an OSv tree: ' +
        'list what it offers').action(async (profile, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
        end(await checkCommand(profile, options));
    });
    shared('plan <profile>', 'print the exact commands of the build and of the boot')
        .option('--image <file>', 'the image to boot')
        .action(async (profile, options) => {
        const { planCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
        end(await planCommand(profile, options));
    });
    shared('judge <profile> <console.log>', 'the verdict on a console log that already exists').action(async (profile, log, options) => {
        const { judgeCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
        end(await judgeCommand(profile, log, options));
    });
    shared('sweep <profile...>', 'run profiles, or one with values varied; one table of them all')
        .option('--vary <key.path=a,b,c>', 'run with each of these values (repeatable)', options/* collect */.Fo, [])
        .option('--name <name>', 'what a variant is called, in order (repeatable)', options/* collect */.Fo, [])
        .option('--baseline <what>', 'auto, rebuild, none or a result.json, as for run', 'none')
        .option('--fail-fast', 'stop after the first that does not pass', false)
        .action(async (profiles, options) => {
        const { sweepCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
        end(await sweepCommand(profiles, options, cancelOnSignals()));
    });
    addSizeCommands(program, end);
    program
        .command('report <result.json...>')
        .description('render results that already exist')
        .addOption(new esm/* Option */.c$('--format <format>')
        .choices(['markdown', 'html', 'junit', 'sarif'])
        .default('markdown'))
        .option('--top <n>', 'rows of the largest symbols and changes', cli_positiveInteger, 20)
        .option('--history <what>', 'a file or a branch with the history: its trends (markdown, html)')
        .action(async (files, options) => {
        const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
        end(await reportCommand(files, options));
    });
    (0,history_commands/* declareHistory */.H)(program, {
        show: async (options) => {
            const { historyCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
            end(await historyCommand(options));
        },
        add: async (files, options) => {
            const { historyAddCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
            end(await historyAddCommand(files, options, cancelOnSignals()));
        },
    });
    program
        .command('doctor')
        .description('what this host has and lacks for building and booting, and what to do about it')
        .option('--fix', 'first do what is safe, as root or with sudo: install packages, load KVM, let everybody use it', false)
        .option('--json <file>', 'write JSON; - for standard output')
        .action(async (options) => {
        const { doctorCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
        end(await doctorCommand(options, cancelOnSignals()));
    });
    program
        .command('schema')
        .argument('<name>', 'profile or result')
        .description('print the JSON Schema of profiles or of result.json')
        .action(async (name) => {
        const { schemaCommand } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(856), __webpack_require__.e(444), __webpack_require__.e(746), __webpack_require__.e(158), __webpack_require__.e(880), __webpack_require__.e(370), __webpack_require__.e(672), __webpack_require__.e(773), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 42957));
        end(schemaCommand(name));
    });
    return program;
}
/** Runs the command line; never throws. */
async function main(argv) {
    process.on('uncaughtException', (error) => process.exit(showBug(error)));
    const forgotten = () => process.exit(showBug('it waits for what will never come'));
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
        const failed = error instanceof Refusal ? error.failure : (0,system_error/* hostFailure */.t)(error);
        if (failed === undefined)
            return showBug(error);
        const { showFailure } = await __webpack_require__.e(/* import() */ 273).then(__webpack_require__.bind(__webpack_require__, 78273));
        return showFailure(failed);
    }
    finally {
        process.off('beforeExit', forgotten);
    }
}
/** A bug of ours, in one line; the trace only for who asks for it. */
function showBug(error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const debug = process.env.OSV_KERNEL_DEBUG !== undefined;
    const advice = debug ? (stack ?? '') : 'OSV_KERNEL_DEBUG=1 shows the trace; please report it';
    process.stderr.write(`osv-kernel: a bug of ours: ${message}\n${advice}\n`);
    return (0,verdict/* exitCodeOf */.FO)('internal-error');
}


/***/ }),

/***/ 91360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ declareHistory),
  x: () => (/* binding */ storeOf)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./src/run/history-name.ts
/** The branch that has a repository’s history, where nobody says otherwise. */
const defaultHistoryBranch = 'kernel-history';

// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var options = __webpack_require__(12838);
;// CONCATENATED MODULE: ./src/cli/history-commands.ts



function runCount(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new esm/* InvalidArgumentError */.Di('a whole number from 1');
    return value;
}
const storeOptions = (command) => command
    .addOption(new esm/* Option */.c$('--branch <name>', 'the branch that has the history').default(defaultHistoryBranch))
    .option('--file <history.jsonl>', 'a file that has it instead');
/** Declares `history` and `history add`; the program has to have positional options too. */
function declareHistory(program, actions) {
    const history = storeOptions(program
        .command('history')
        .description('trends of sizes, boot time and memory over commits, change points marked'))
        // Both have --file and --branch: behind `add` they are those of `add`.
        .enablePositionalOptions()
        .option('--node <path>', 'a node by path or pattern, boot, first-byte, memory, least-memory or metrics.NAME (repeatable)', options/* collect */.Fo, [])
        .option('--profile <name>', 'runs of this profile alone')
        .option('--arch <arch>', 'runs of this architecture alone')
        .option('--mode <mode>', 'runs of this mode alone')
        .option('--last <n>', 'show the newest runs alone', runCount)
        .addOption(new esm/* Option */.c$('--format <format>').choices(['terminal', 'markdown']).default('terminal'))
        .option('--json <file>', 'write JSON; - for standard output')
        .action(async (options) => actions.show(options));
    storeOptions(history
        .command('add <result.json...>')
        .description('add results to the history; of the same commit the last one counts'))
        .option('--push <remote>', 'push the branch there; others may do so at the same time')
        .option('--repository <dir>', 'where the commits of the results are', '.')
        .option('--node <path>', 'keep these nodes too, by path or pattern (repeatable)', options/* collect */.Fo, [])
        .option('--allow-unversioned', 'also results of changed files and of no known commit, marked as such', false)
        .action(async (files, options) => actions.add(files, options));
}
/** Where the options say that the history is. */
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
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/cache/local-store.ts



/** How many entries are kept unless told otherwise; the oldest go first. */
const defaultMaxEntries = 40;
function explain(error) {
    return { state: 'unavailable', reason: error.message };
}
/** Keeps entries as folders below `root`, each named by its key. */
function createLocalStore(root, { maxEntries = defaultMaxEntries } = {}) {
    const folderOf = (key) => external_node_path_default().join(root, encodeURIComponent(key));
    const newestWithPrefix = async (prefix) => {
        const folders = await (0,files/* listFolders */.uT)(root);
        return folders
            .map(({ name, modifiedMs }) => ({ key: decodeURIComponent(name), modifiedMs }))
            .filter(({ key }) => key.startsWith(prefix) && !key.includes('.partial-'))
            .toSorted((a, b) => b.modifiedMs - a.modifiedMs)[0]?.key;
    };
    const prune = async () => {
        const folders = await (0,files/* listFolders */.uT)(root);
        const oldest = folders.toSorted((a, b) => b.modifiedMs - a.modifiedMs).slice(maxEntries);
        for (const { name } of oldest)
            await (0,files/* removeTree */.dM)(external_node_path_default().join(root, name));
    };
    return {
        name: `local folder ${root}`,
        restore: async ({ key, prefixes, folder }) => {
            try {
                let found = (await (0,files/* isFolder */.lQ)(folderOf(key))) ? key : undefined;
                for (const prefix of prefixes)
                    found ??= await newestWithPrefix(prefix);
                if (found === undefined)
                    return { state: 'miss' };
                await (0,files/* removeTree */.dM)(folder);
                await (0,files/* copyTree */.EL)(folderOf(found), folder);
                return { state: 'hit', key: found };
            }
            catch (error) {
                return explain(error);
            }
        },
        save: async ({ key, folder }) => {
            try {
                if (await (0,files/* isFolder */.lQ)(folderOf(key)))
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
        discard: async (key) => (0,files/* removeTree */.dM)(folderOf(key)),
    };
}

// EXTERNAL MODULE: ./src/cli/cache-folder.ts
var cache_folder = __webpack_require__(44585);
;// CONCATENATED MODULE: ./src/cli/options.ts



/** Gathers the values of an option that may be given more than once. */
function collect(value, before) {
    return [...before, value];
}
/** Adds the options that every command shares. */
function addSharedOptions(command) {
    return command
        .option('--set <key.path=value>', 'override a value of the profile (repeatable)', collect, [])
        .option('--arch <arch>', 'x86_64 or aarch64 (also x64, amd64, arm64)')
        .option('--out <dir>', 'where results go (default: .osv-kernel/out/PROFILE-ARCH)')
        .option('--json <file>', 'write the result as JSON; - for standard output')
        .option('--accel <accelerator>', 'auto, kvm (or require-kvm: nothing else) or tcg')
        .option('--no-cache', 'neither reuse nor keep built images and compiled objects')
        .option('--no-install', 'never install missing Debian packages')
        .option('--quiet', 'only the verdict', false)
        .option('--verbose', 'every line of the build and of the console, every option', false);
}
/** A result is some hundred kilobytes; these are a year of a busy branch. */
const mostResults = 1000;
/** The story's request, as far as the shared options give it. */
function requestOf(profile, options, signal) {
    const { arch, accel, out, cache } = options;
    const folder = (0,cache_folder/* cacheFolder */.n)();
    return {
        profile,
        directory: process.cwd(),
        overrides: options.set,
        ...(arch === undefined ? {} : { arch }),
        ...(accel === undefined ? {} : { accelerator: accel }),
        ...(out === undefined ? {} : { out: external_node_path_default().resolve(out) }),
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

/***/ 94564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ sizeOrders),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   am: () => (/* binding */ treeRows),
/* harmony export */   lD: () => (/* binding */ wordsOn)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58249);
/* harmony import */ var _size_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88134);
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58777);
/* harmony import */ var _size_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75501);






const sizeOrders = ['size', 'memory', 'name'];
/** The rows of a size tree, each node's children below it. */
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
    // Of what is unpacked the shares are of that.
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
/** A node's name for people; a view has the same bytes again, so marked that nobody adds them up. */
function rowName({ kind, name }, names) {
    return kind === 'view' ? `= ${(0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .viewTitle */ .YK)(name)}` : ((0,_readable_names_js__WEBPACK_IMPORTED_MODULE_4__/* .readableName */ .A)(name, names) ?? name);
}
function formatShare(bytes, whole) {
    return whole === 0 ? '' : `${((bytes / whole) * 100).toFixed(1)} %`;
}
/** What it is, and how small it gets. */
function wordsOn({ note, compressedBytes }) {
    const words = [
        ...(note === undefined ? [] : [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .Is)(note)]),
        ...(compressedBytes === undefined ? [] : [`${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRoughBytes */ ._3)(compressedBytes)} with zstd`]),
    ];
    return words.length === 0 ? '' : ` · ${words.join(', ')}`;
}


/***/ }),

/***/ 31811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i9: () => (/* binding */ tableKinds),
/* harmony export */   r4: () => (/* binding */ neededFor),
/* harmony export */   xn: () => (/* binding */ tablePlaces)
/* harmony export */ });
/** What a flat table of a size tree may be of. */
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
        needs: 'an ELF file, as vmlinux or loader.elf',
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
        needs: 'an ELF file with debug information or with the map of its link beside it (loader.elf.map of ld -Map), or an archive of object files (.a)',
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
        needs: 'an image of mkosi with its image.manifest in JSON, with sizes, beside it',
    },
    use: { kinds: new Set(['part']), views: ['uses'], only: true, needs: 'an ELF file' },
};
/** Which files a table would need that could not be made. */
function neededFor(by) {
    return tablePlaces[by].needs;
}


/***/ })

};
