export const id = 724;
export const ids = [724];
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

/***/ 78724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12838);




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
function positiveInteger(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('a whole number from 1');
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
                process.exit((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)('cancelled'));
            cancellation.abort();
        });
    return cancellation.signal;
}
/**
 * The command line. Commands load their code when they run, so that --help and a mistyped option
 * answer at once.
 */
function createProgram(end) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('osv-kernel')
        .description('Build a kernel image from a profile, boot it headless, judge its console, measure it.')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .productVersion */ .U)
        .addHelpText('after', examples)
        .showHelpAfterError('(osv-kernel --help shows all commands and options)')
        .exitOverride();
    const shared = (name, description) => (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addSharedOptions */ .J0)(program.command(name).description(description));
    for (const [name, description] of [
        ['run', 'everything: build from cache, boot, judge the console, measure, report'],
        ['build', 'build the image and measure it'],
        ['boot', 'boot an image that is there and judge its console'],
    ]) {
        const command = shared(`${name} <profile>`, description)
            .option('--baseline <result.json>', 'an earlier result to compare sizes with')
            .action(async (profile, options) => {
            const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
            end(await runCommand(name, profile, options, cancelOnSignals()));
        });
        if (name !== 'build')
            command.option('--repeat <n>', 'boot so often; short for --set boot.repeat=N');
        if (name === 'boot')
            command
                .option('--image <file>', 'the image to boot')
                .option('--gdb', 'wait for a debugger and say how to attach it; no time limits')
                .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--interactive', 'this terminal is the console (Ctrl-a x ends); nothing is judged').conflicts('gdb'));
    }
    shared('check <profile>', 'validate a profile; print every effective value and its origin. For the folder of an OSv tree: ' +
        'list what it offers').action(async (profile, options) => {
        const { checkCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
        end(await checkCommand(profile, options));
    });
    shared('plan <profile>', 'print the exact commands of the build and of the boot')
        .option('--image <file>', 'the image to boot')
        .action(async (profile, options) => {
        const { planCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
        end(await planCommand(profile, options));
    });
    shared('judge <profile> <console.log>', 'the verdict on a console log that already exists').action(async (profile, log, options) => {
        const { judgeCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
        end(await judgeCommand(profile, log, options));
    });
    shared('sweep <profile...>', 'run profiles, or one with values varied; one table of them all')
        .option('--vary <key.path=a,b,c>', 'run with each of these values (repeatable)', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo, [])
        .option('--name <name>', 'what a variant is called, in order (repeatable)', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo, [])
        .option('--baseline <result.json>', 'an earlier result to compare sizes with')
        .option('--fail-fast', 'stop after the first that does not pass', false)
        .action(async (profiles, options) => {
        const { sweepCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
        end(await sweepCommand(profiles, options, cancelOnSignals()));
    });
    const sized = (name, description) => program
        .command(name)
        .description(description)
        .option('--top <n>', 'rows to show', positiveInteger, 20)
        .option('--json <file>', 'write JSON; - for standard output');
    sized('size <file...>', 'what files are made of: sections, symbols, files, partitions')
        .option('--depth <n>', 'levels to show', positiveInteger, 3)
        .action(async (files, options) => {
        const { sizeCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
        end(await sizeCommand(files, options));
    });
    sized('diff <old> <new>', 'what grew and shrank between two files or two result.json').action(async (before, after, options) => {
        const { diffCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
        end(await diffCommand(before, after, options));
    });
    program
        .command('report <result.json...>')
        .description('render results that already exist')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>')
        .choices(['markdown', 'html', 'junit', 'sarif'])
        .default('markdown'))
        .option('--top <n>', 'rows of the largest symbols and changes', positiveInteger, 20)
        .action(async (files, options) => {
        const { reportCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
        end(await reportCommand(files, options));
    });
    program
        .command('doctor')
        .description('what this host has and lacks for building and booting, and what to do about it')
        .option('--fix', 'first do what is safe, as root or with sudo: install packages, load KVM, let everybody use it', false)
        .option('--json <file>', 'write JSON; - for standard output')
        .action(async (options) => {
        const { doctorCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
        end(await doctorCommand(options, cancelOnSignals()));
    });
    program
        .command('schema')
        .argument('<name>', 'profile or result')
        .description('print the JSON Schema of profiles or of result.json')
        .action(async (name) => {
        const { schemaCommand } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(67), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 12914));
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
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? 0 : 2;
        return showBug(error);
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
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)('internal-error');
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
// EXTERNAL MODULE: ./src/host/files.ts + 1 modules
var files = __webpack_require__(2378);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/cache/local-store.ts



/** How many entries are kept; the oldest go first. */
const maxEntries = 40;
function explain(error) {
    return { state: 'unavailable', reason: error.message };
}
/** Keeps entries as folders below `root`, each named by its key. */
function createLocalStore(root) {
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
        imageStore: cache ? createLocalStore(external_node_path_default().join(folder, 'images')) : null,
        compilerCacheFolder: cache ? external_node_path_default().join(folder, 'ccache') : null,
        cacheFolder: folder,
        ownFiles: [options.json, out].flatMap((file) => file === undefined || file === '-' ? [] : [external_node_path_default().resolve(file)]),
        installPackages: options.install,
        signal,
    };
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EL: () => (/* binding */ copyTree),
  hR: () => (/* binding */ fileExists),
  Ov: () => (/* binding */ fileSize),
  qM: () => (/* binding */ fillFolder),
  G5: () => (/* binding */ findUpwards),
  uk: () => (/* binding */ inspectPath),
  fo: () => (/* binding */ isFile),
  lQ: () => (/* binding */ isFolder),
  uM: () => (/* binding */ linkTo),
  CS: () => (/* binding */ listFiles),
  bt: () => (/* binding */ listFolder),
  uT: () => (/* binding */ listFolders),
  nT: () => (/* binding */ listTree),
  fc: () => (/* binding */ makeFolder),
  mV: () => (/* binding */ moveFile),
  io: () => (/* binding */ readBytes),
  H6: () => (/* binding */ readStart),
  pM: () => (/* binding */ readTextIfThere),
  dM: () => (/* binding */ removeTree),
  uz: () => (/* binding */ setEpochTimes),
  iY: () => (/* binding */ setMode),
  Vq: () => (/* reexport */ sha256OfFile),
  Lr: () => (/* binding */ truncateFile),
  f8: () => (/* binding */ writeWhole)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/host/sha256.ts


/** SHA-256 of a file's content in hexadecimal; in one buffer, where a stream makes many. */
async function sha256OfFile(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.alloc(256 * 1024);
    const handle = await (0,promises_.open)(file, 'r');
    try {
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/host/files.ts




async function fileExists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
/** The text of a file, or undefined where there is none. */
async function readTextIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Names in a folder, none where there is no such folder. */
async function listFolder(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw error;
    }
}
/** Gives a file another name; false where there is no such file. */
async function moveFile(from, to) {
    if (!(await fileExists(from)))
        return false;
    await (0,promises_.rename)(from, to);
    return true;
}
/** Writes a whole file or nothing: a reader never sees half of it. Creates its folder. */
async function writeWhole(file, content) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    // A device or a pipe (/dev/null, /dev/stdout) is written to; another file in its place would be a disaster.
    if (await isSpecial(file))
        return (0,promises_.writeFile)(file, content);
    const partial = `${file}.${process.pid}.partial`;
    await (0,promises_.writeFile)(partial, content);
    await (0,promises_.rename)(partial, file);
}
async function isSpecial(file) {
    return (0,promises_.stat)(file).then((stats) => !stats.isFile() && !stats.isDirectory(), () => false);
}
/** Cuts a file off after so many bytes. */
async function truncateFile(file, bytes) {
    await (0,promises_.truncate)(file, bytes);
}
/** Size in bytes. */
async function fileSize(file) {
    return (await (0,promises_.stat)(file)).size;
}
/** Absolute paths of the files directly in a folder, sorted; none where there is no such folder. */
async function listFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => external_node_path_default().join(folder, entry.name))
        .toSorted();
}
/** The nearest folder at or above `from` that holds an entry of this name. */
async function findUpwards(name, from) {
    if (await fileExists(external_node_path_default().join(from, name)))
        return from;
    const above = external_node_path_default().dirname(from);
    return above === from ? undefined : findUpwards(name, above);
}
/** Relative paths of what is below a folder, sorted, a folder before what is in it. */
async function listTree(folder, { keep = () => true, all = false, links = all } = {}) {
    const walk = async (below) => {
        const entries = await (0,promises_.readdir)(external_node_path_default().join(folder, below), { withFileTypes: true });
        const found = await Promise.all(entries
            .filter(({ name }) => keep(name))
            .map(async (entry) => {
            const relative = external_node_path_default().join(below, entry.name);
            const isListed = all || entry.isFile() || (links && entry.isSymbolicLink());
            const own = isListed ? [relative] : [];
            return entry.isDirectory() ? [...own, ...(await walk(relative))] : own;
        }));
        return found.flat();
    };
    return (await walk('')).toSorted();
}
/**
 * Copies a file or a whole folder, permissions kept, what links point to in their place; a
 * copy-on-write clone where possible.
 */
async function copyTree(from, to) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(to), { recursive: true });
    await (0,promises_.cp)(from, to, {
        recursive: true,
        dereference: true,
        preserveTimestamps: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE,
    });
}
async function removeTree(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
}
async function isFile(file) {
    return (0,promises_.stat)(file).then((stats) => stats.isFile(), () => false);
}
async function isFolder(file) {
    return (0,promises_.stat)(file).then((stats) => stats.isDirectory(), () => false);
}
/** Runs `fill` on an empty folder and puts it in its place only when that succeeded. */
async function fillFolder(folder, fill) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(folder), { recursive: true });
    const partial = await (0,promises_.mkdtemp)(`${folder}.partial-`);
    try {
        const outcome = await fill(partial);
        if (!outcome.ok)
            return outcome;
        await removeTree(folder);
        await (0,promises_.rename)(partial, folder);
        return outcome;
    }
    finally {
        await removeTree(partial);
    }
}
async function makeFolder(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
}
async function readBytes(file) {
    return (0,promises_.readFile)(file);
}
/** Makes a symbolic link; what it points to may be relative to its own folder. */
async function linkTo(target, link) {
    await (0,promises_.symlink)(target, link);
}
async function setMode(file, mode) {
    await (0,promises_.chmod)(file, mode);
}
/** Sets a file's times to the epoch, of the link itself where it is one: for reproducible archives. */
async function setEpochTimes(file) {
    await (0,promises_.lutimes)(file, 0, 0);
}
/** The folders directly in a folder and when each was last changed, in milliseconds. */
async function listFolders(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return Promise.all(entries
        .filter((entry) => entry.isDirectory())
        .map(async ({ name }) => ({
        name,
        modifiedMs: (await (0,promises_.stat)(external_node_path_default().join(folder, name))).mtimeMs,
    })));
}
/** The first bytes of a file; fewer where it is shorter, none where it is not there. */
async function readStart(file, bytes) {
    try {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            const { bytesRead, buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** What stands at a path; links are not followed. */
async function inspectPath(file) {
    const stats = await (0,promises_.lstat)(file).catch(() => undefined);
    if (stats === undefined)
        return { kind: 'missing' };
    if (stats.isSymbolicLink())
        return { kind: 'link', target: await (0,promises_.readlink)(file) };
    if (stats.isFile())
        return { kind: 'file' };
    return { kind: stats.isDirectory() ? 'folder' : 'other' };
}


/***/ }),

/***/ 53138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   PV: () => (/* binding */ verdictKinds),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Zk: () => (/* binding */ owners),
/* harmony export */   kX: () => (/* binding */ success),
/* harmony export */   sG: () => (/* binding */ ownerOfVerdict)
/* harmony export */ });
/**
 * What a run comes to. Failure is data: one union with an owner, evidence and a hint, made where
 * the failure is noticed and rendered in one place.
 */
/** Fixed vocabulary of `verdict.kind`; each maps to one owner below. */
const verdictKinds = [
    'pass',
    'build-failed',
    'config-mismatch',
    'assertion-failed',
    'panic',
    'hang',
    'timeout',
    'output-limit',
    'unexpected-exit',
    'over-budget',
    'invalid-profile',
    'infrastructure',
    'cancelled',
    'internal-error',
];
/** Who has to act: the author of the profile, the kernel's developers, the host's owner, or us. */
const owners = ['user', 'kernel', 'host', 'us'];
const ownerOf = {
    'build-failed': 'kernel',
    'config-mismatch': 'kernel',
    'assertion-failed': 'kernel',
    panic: 'kernel',
    hang: 'kernel',
    timeout: 'kernel',
    'output-limit': 'kernel',
    'unexpected-exit': 'kernel',
    'over-budget': 'kernel',
    'invalid-profile': 'user',
    infrastructure: 'host',
    cancelled: 'user',
    'internal-error': 'us',
};
/** Null for a pass: nobody has to act. */
function ownerOfVerdict(kind) {
    return kind === 'pass' ? null : ownerOf[kind];
}
/** The command line's exit status: 0 pass, 1 kernel, 2 input, 3 host, 70 our bug, 130 cancelled. */
function exitCodeOf(kind) {
    if (kind === 'pass')
        return 0;
    if (kind === 'cancelled')
        return 130;
    return { kernel: 1, user: 2, host: 3, us: 70 }[ownerOf[kind]];
}
function success(value) {
    return { ok: true, value };
}
function failure(kind, summary, more = {}) {
    const { evidence = [], hint } = more;
    return {
        ok: false,
        failure: { kind, summary, evidence, ...(hint === undefined ? {} : { hint }) },
    };
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** Version of the product, as package.json has it; a part of every cache key. */
const productVersion = '0.1.0';


/***/ })

};
