export const id = 102;
export const ids = [102];
export const modules = {

/***/ 27175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ ccacheEnvironment),
/* harmony export */   Xp: () => (/* binding */ ccacheLinks),
/* harmony export */   Zh: () => (/* binding */ parseStatisticsLog)
/* harmony export */ });
/** Debian's folder of compiler-named links to ccache. */
const ccacheLinks = '/usr/lib/ccache';
/**
 * ccache's environment for one cache folder, per ccache(1). Paths below `baseFolder` are hashed as
 * relative paths, so that another build folder hits.
 */
function ccacheEnvironment(cacheFolder, baseFolder, statisticsLog) {
    return {
        CCACHE_DIR: cacheFolder,
        CCACHE_BASEDIR: baseFolder,
        CCACHE_STATSLOG: statisticsLog,
        CCACHE_MAXSIZE: '2G',
        CCACHE_COMPRESS: '1',
    };
}
/**
 * Counts one run's hits and misses in ccache's statistics log: a comment with the source's name,
 * then the counters it incremented, one per line (ccache(1), stats_log).
 */
function parseStatisticsLog(text) {
    const lines = text.split('\n');
    const count = (...names) => lines.filter((line) => names.includes(line)).length;
    return {
        hits: count('direct_cache_hit', 'preprocessed_cache_hit'),
        misses: count('cache_miss'),
    };
}


/***/ }),

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
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _host_process_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5505);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53138);





const busybox = '/bin/busybox';
function initramfsTools(recipe) {
    return [
        { tool: 'cpio', debianPackage: 'cpio' },
        ...(recipe.busybox === false ? [] : [{ tool: busybox, debianPackage: 'busybox-static' }]),
    ];
}
/** A dynamic program names its interpreter near its start; an initramfs has none. */
async function isDynamic(program) {
    return (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readStart */ .H6)(program, 4096)).includes('/ld-');
}
async function installBusybox(root) {
    if (await isDynamic(busybox))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `${busybox} is not static`, {
            hint: 'install busybox-static instead of busybox',
        });
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .copyTree */ .EL)(busybox, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, 'bin/busybox'));
    const { lines } = await (0,_host_process_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({ argv: [busybox, '--list'] });
    for (const applet of lines)
        if (applet !== 'busybox')
            await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTo */ .uM)('busybox', node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, 'bin', applet));
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)(null);
}
/**
 * Builds a profile's initramfs: busybox and its applets, the init script, further files. The same
 * recipe gives the same bytes: fixed times, owner root, sorted names.
 */
async function buildInitramfs(recipe, repository, staging, target) {
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(staging);
    for (const folder of ['bin', 'dev', 'proc', 'sys', 'tmp', 'mnt', 'etc'])
        await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, folder));
    if (recipe.busybox !== false) {
        const installed = await installBusybox(staging);
        if (!installed.ok)
            return installed;
    }
    const script = recipe.init.startsWith('#!') ? recipe.init : `#!/bin/sh\n${recipe.init}`;
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, 'init'), script);
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .setMode */ .iY)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, 'init'), 0o755);
    for (const [guest, written] of Object.entries(recipe.files ?? {})) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(repository, written);
        if (!(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(file)))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('invalid-profile', `boot.initramfs.files: no file ${written}`, {
                hint: `paths start from ${repository}`,
            });
        const inside = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(guest));
        await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .copyTree */ .EL)(file, inside);
    }
    const names = await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .nT)(staging, { all: true });
    for (const name of names)
        await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .setEpochTimes */ .uz)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(staging, name));
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(target));
    const { exitCode, lines } = await (0,_host_process_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({
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
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(target, (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(`${target}.cpio`), { level: 9 }));
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(`${target}.cpio`);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)(target);
}


/***/ }),

/***/ 32166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ digestFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _host_files_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94543);
/* harmony import */ var _host_git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32537);
/* harmony import */ var _list_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37665);






/** A link counts as its target, dangling or not; a nested repository as its files. */
async function digestEntry(file) {
    const entry = await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectPath */ .uk)(file);
    switch (entry.kind) {
        case 'file':
            return (0,_host_files_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .V)(file);
        case 'link':
            return `link to ${entry.target}`;
        case 'folder':
            return digestFolder(file);
        case 'other':
        case 'missing':
            return entry.kind;
    }
}
async function digestFiles(root, files) {
    const lines = [];
    for (const file of files)
        lines.push(`${await digestEntry(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file))} ${file}`);
    return lines;
}
function digestLines(lines) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.join('\n')).digest('hex');
}
/**
 * Identity of the files in a folder, as SHA-256. In a git checkout it comes from the index for
 * unchanged files, so that a kernel tree takes a moment instead of a minute; ignored files are not
 * sources. Elsewhere every file is read. `ownFiles` are absolute paths to skip.
 */
async function digestFolder(folder, ownFiles = []) {
    const isOwn = (file) => {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file);
        return ownFiles.some((own) => absolute === own || absolute.startsWith(`${own}/`));
    };
    const staged = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .listStaged */ .td)(folder);
    if (staged === undefined || staged.length === 0) {
        const files = await (0,_list_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlainFolder */ .B)(folder);
        return digestLines(await digestFiles(folder, files.filter((file) => !isOwn(file))));
    }
    const deleted = new Set(await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .captureNul */ .CS)(folder, ['ls-files', '--deleted', '-z', '--', '.']));
    const modified = (await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .captureNul */ .CS)(folder, ['ls-files', '--modified', '-z', '--', '.'])) ?? [];
    const untracked = (await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .captureNul */ .CS)(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])) ??
        [];
    const touched = [...new Set([...modified, ...untracked])].filter((file) => !deleted.has(file) && !isOwn(file));
    // The index has a submodule's commit, not the content of its folder.
    const submodules = staged
        .filter(({ isSubmodule }) => isSubmodule)
        .map(({ name }) => name)
        .filter((file) => !touched.includes(file) && !deleted.has(file));
    return digestLines([
        ...staged.map(({ text }) => text),
        ...(await digestFiles(folder, submodules)),
        ...[...deleted].map((file) => `deleted ${file}`),
        ...(await digestFiles(folder, touched.toSorted())),
    ]);
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ judgeGitFailure),
/* harmony export */   Eb: () => (/* binding */ isBrokenCheckout),
/* harmony export */   G5: () => (/* binding */ withoutPassword),
/* harmony export */   c4: () => (/* binding */ isProgress)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);

/** An address without user and password, for display and for files. */
function withoutPassword(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}
/** Git's progress lines: signs of life, not messages. */
function isProgress(line) {
    return /^(?:remote: )?(?:[A-Z][a-z]+ [a-z]+: +\d|Total \d)/.test(line);
}
/** Git's error messages, the most certain first; in C.UTF-8, as of git 2.39. */
const signs = [
    {
        pattern: /couldn't find remote ref|not our ref|no such remote ref/,
        kind: 'invalid-profile',
        what: (url, ref) => `${url} has no ${ref}`,
        hint: 'source.ref is a branch, a tag or all 40 digits of a commit, which the repository must still have',
    },
    {
        pattern: /could not read (?:Username|Password)|Authentication failed|Permission denied \(|Host key verification failed|returned error: (?:401|403)/,
        kind: 'infrastructure',
        what: (url) => `${url} requires authentication, or does not exist`,
        hint: 'compare the address; for a private repository set up a credential helper of git or an SSH agent (in a workflow: actions/checkout with a path, and source.path)',
    },
    {
        pattern: /does not appear to be a git repository|repository .* (?:not found|does not exist)|Repository not found|returned error: 404/i,
        kind: 'invalid-profile',
        what: (url) => `there is no repository ${url}`,
        hint: 'compare source.git; without access a private repository looks as if it did not exist',
    },
    {
        pattern: /Could not resolve (?:host|proxy)|Failed to connect|Connection (?:refused|timed out|reset)|unable to connect|Network is unreachable|SSL|certificate|early EOF|hung up|RPC failed/i,
        kind: 'infrastructure',
        what: (url) => `${url} cannot be reached`,
        hint: 'git gets http_proxy, https_proxy and no_proxy of this process; a folder as source.path needs no network',
    },
    {
        pattern: /transport '\w+' not allowed/,
        kind: 'infrastructure',
        what: () => 'git refuses a submodule in a folder of this host',
        hint: 'git config --global protocol.file.allow always, if you trust that repository',
    },
    {
        pattern: /No space left on device/,
        kind: 'infrastructure',
        what: () => 'the disk is full',
        hint: 'make room below the cache folder, or set XDG_CACHE_HOME',
    },
];
const broken = /Unable to create '.*\.lock'|(?:loose )?object .*(?:corrupt|is empty)|bad object|unable to read tree|index file (?:corrupt|smaller)|not (?:a git repository|in a git directory)|shallow file has changed/;
/** Whether the kept checkout is broken, e.g. by a killed process: a new one helps. */
function isBrokenCheckout(messages) {
    return messages.some((line) => broken.test(line));
}
/** Why a fetch failed. `messages` are git's, `limitMs` is its time limit. */
function judgeGitFailure(url, ref, { reason, messages, limitMs, }) {
    const address = withoutPassword(url);
    const lines = messages.slice(-10).map((line) => line.replaceAll(url, address));
    const evidence = lines.length === 0 ? [] : [{ source: 'git', firstLine: 1, lines }];
    const summary = `cannot fetch ${ref} from ${address}`;
    if (reason === 'timeout' || reason === 'silence') {
        const limit = `${limitMs / 1000} s`;
        const what = reason === 'silence' ? `no data for ${limit}` : `not done after ${limit}`;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', `${summary}: ${what}`, {
            evidence,
            hint: 'try again later, or fetch the sources beforehand and name their folder as source.path',
        });
    }
    const sign = signs.find(({ pattern }) => messages.some((line) => pattern.test(line)));
    return sign === undefined
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', summary, {
            evidence,
            hint: 'check source.git and source.ref, and that this host can reach the server',
        })
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(sign.kind, `${summary}: ${sign.what(address, ref)}`, { evidence, hint: sign.hint });
}


/***/ }),

/***/ 37665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ listPlainFolder),
/* harmony export */   r: () => (/* binding */ listSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63485);
/* harmony import */ var _host_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32537);



/** Folders of generated files, not of sources. */
const notSources = new Set(['.git', '.osv-kernel', 'node_modules']);
/** Files and links of a folder that is not a checkout, relative to it. */
async function listPlainFolder(folder) {
    return (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listTree */ .nT)(folder, { keep: (name) => !notSources.has(name), links: true });
}
async function listCheckout(folder) {
    const list = async (...args) => (await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .captureNul */ .CS)(folder, ['ls-files', '-z', ...args, '--', '.'])) ?? [];
    const staged = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .listStaged */ .td)(folder);
    if (staged === undefined || staged.length === 0)
        return undefined;
    const gone = new Set(await list('--deleted'));
    const files = [];
    for (const { name, isSubmodule } of staged)
        if (!gone.has(name))
            files.push(isSubmodule ? await listBelow(folder, name) : [name]);
    for (const name of await list('--others', '--exclude-standard'))
        // A trailing slash marks a repository that git does not enter.
        files.push(name.endsWith('/') ? await listBelow(folder, name) : [name]);
    return files.flat();
}
async function listBelow(folder, name) {
    const below = await listSources(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name));
    return below.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(name, file));
}
/**
 * The files of a source tree, relative to it, submodules included. In a git checkout ignored files
 * are not sources; elsewhere every file is one.
 */
async function listSources(folder) {
    const isCheckout = (await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .captureNul */ .CS)(folder, ['rev-parse', '--show-prefix', '-z'])) !== undefined;
    const listed = isCheckout ? await listCheckout(folder) : undefined;
    return listed ?? listPlainFolder(folder);
}


/***/ }),

/***/ 66726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ mirrorSources),
  i: () => (/* binding */ rsyncArguments)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files_files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/process/process.ts
var process = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/build/source/borrow-history.ts



async function git(...args) {
    const { exitCode, lines } = await (0,process/* captureProcess */.Gx)({ argv: ['git', ...args] });
    return exitCode === 0 ? lines : undefined;
}
/** Every reference of a repository with its commit. */
async function refsOf(folder) {
    return (await git('-C', folder, 'show-ref', '--head'))?.join('\n') ?? '';
}
/**
 * A tree's scripts ask git for its version and for changes. So the copy gets a repository that
 * borrows the objects of the original checkout. Everything else is its own: no git command of a
 * build reaches the user's branches, index or configuration.
 */
async function borrowHistory(from, to) {
    const own = external_node_path_default().join(to, '.git');
    const found = await git('-C', from, 'rev-parse', '--absolute-git-dir', '--show-prefix');
    const [folder, prefix = ''] = found ?? [];
    // A folder within another repository has no version of its own.
    if (folder === undefined || prefix !== '')
        return (0,files_files/* removeTree */.dM)(own);
    const known = `${to}.refs`;
    const state = async () => `${await refsOf(from)}\n\n${await refsOf(to)}\n`;
    // Keep even its time stamps if nothing changed: makefiles depend on .git/HEAD.
    if (!(await (0,files_files/* isFolder */.lQ)(own)) || (await (0,files_files/* readTextIfThere */.pM)(known)) !== (await state())) {
        const clone = `${to}.clone`;
        await Promise.all([(0,files_files/* removeTree */.dM)(own), (0,files_files/* removeTree */.dM)(clone)]);
        if ((await git('clone', '--quiet', '--shared', '--no-checkout', from, clone)) === undefined)
            return;
        await (0,files_files/* copyTree */.EL)(external_node_path_default().join(clone, '.git'), own);
        await (0,files_files/* removeTree */.dM)(clone);
        await git('-C', to, 'remote', 'remove', 'origin');
        await (0,files_files/* writeWhole */.f8)(known, await state());
    }
    // The index shows uncommitted changes.
    await (0,files_files/* removeTree */.dM)(external_node_path_default().join(own, 'index'));
    const index = external_node_path_default().join(folder, 'index');
    if (await (0,files_files/* isFile */.fo)(index))
        await (0,files_files/* copyTree */.EL)(index, external_node_path_default().join(own, 'index'));
}

// EXTERNAL MODULE: ./src/build/source/list-sources.ts
var list_sources = __webpack_require__(37665);
;// CONCATENATED MODULE: ./src/build/source/mirror.ts






/**
 * The arguments of rsync that copy the files listed on its standard input. The first time with their
 * time stamps, because some sources (configure scripts) rely on them; later only files that differ
 * are copied, with new time stamps, so that make also notices files that became older. A sparse
 * checkout lists missing files; a source that used to be a folder may hold build products.
 */
function rsyncArguments(from, to, first) {
    const how = first ? ['-a'] : ['-a', '--no-times', '--checksum'];
    return [
        ...['rsync', ...how, '--force', '--ignore-missing-args'],
        ...['--from0', '--files-from=-', `${from}/`, `${to}/`],
    ];
}
/** rsync prints a line per file: the first ones suffice. */
const mostEvidence = 10;
/**
 * Makes `to` a copy of the sources in `from`. Build products there stay; sources that no longer
 * exist are removed.
 */
async function mirrorSources(from, to, onLine, signal) {
    const listFile = `${to}.sources`;
    const earlier = (await (0,files_files/* readTextIfThere */.pM)(listFile))?.split('\0') ?? [];
    const files = await (0,list_sources/* listSources */.r)(from);
    await (0,files_files/* makeFolder */.fc)(to);
    const present = new Set(files);
    for (const file of earlier)
        if (file !== '' && !present.has(file))
            await (0,files_files/* removeTree */.dM)(external_node_path_default().join(to, file));
    const messages = [];
    const end = await (0,process/* runProcess */.R3)({ argv: rsyncArguments(from, to, earlier.length === 0), input: files.join('\0') }, (line) => {
        if (messages.length < mostEvidence)
            messages.push(line);
        onLine(line);
    }, { signal });
    if (end.reason === 'cancelled')
        return (0,verdict/* failure */.V2)('cancelled', 'cancelled while copying the sources');
    if (end.exitCode !== 0)
        return (0,verdict/* failure */.V2)('infrastructure', `cannot copy the sources: ${end.message || `rsync, exit status ${end.exitCode ?? '?'}`}`, {
            evidence: messages.length === 0 ? [] : [{ source: 'rsync', firstLine: 1, lines: messages }],
        });
    await borrowHistory(from, to);
    await (0,files_files/* writeWhole */.f8)(listFile, files.join('\0'));
    return (0,verdict/* success */.kX)(null);
}


/***/ }),

/***/ 64165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ locateSource),
  X: () => (/* binding */ obtainSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/host/files/write-whole.ts
var write_whole = __webpack_require__(29595);
;// CONCATENATED MODULE: ./src/host/network/download.ts






/** Downloads a URL to a file, whole or not at all; returns the problem, undefined on success. */
async function download(url, file, signal) {
    const partial = `${file}.partial`;
    await (0,write_whole/* makeFolder */.fc)(external_node_path_default().dirname(file));
    try {
        const response = await fetch(url, { signal, redirect: 'follow' });
        if (!response.ok || response.body === null)
            return `status ${response.status}`;
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), (0,external_node_fs_.createWriteStream)(partial));
        await (0,promises_.rename)(partial, file);
        return undefined;
    }
    catch (error) {
        const { message, cause } = error;
        return cause instanceof Error ? `${message}: ${cause.message}` : message;
    }
    finally {
        await (0,promises_.rm)(partial, { force: true });
    }
}

// EXTERNAL MODULE: ./src/host/files/sha256.ts
var files_sha256 = __webpack_require__(94543);
// EXTERNAL MODULE: ./src/host/process/process.ts
var process = __webpack_require__(5505);
;// CONCATENATED MODULE: ./src/build/source/archive.ts






/** Unpacks a tar archive of any compression, without its top-level folder. */
async function unpackArchive(archive, folder, signal) {
    if (await (0,files/* isFolder */.lQ)(folder))
        return (0,verdict/* success */.kX)(folder);
    return (0,files/* fillFolder */.qM)(folder, async (partial) => {
        const { exitCode, lines } = await (0,process/* captureProcess */.Gx)({
            argv: [
                'tar',
                '--extract',
                '--file',
                archive,
                '--directory',
                partial,
                '--no-same-owner',
                '--strip-components=1',
            ],
        }, { signal });
        if (signal.aborted)
            return (0,verdict/* failure */.V2)('cancelled', 'cancelled while unpacking sources');
        if (exitCode === 0 && (await (0,files/* listFolder */.bt)(partial)).length > 0)
            return (0,verdict/* success */.kX)(folder);
        return (0,verdict/* failure */.V2)('infrastructure', `cannot unpack ${external_node_path_default().basename(archive)}`, {
            evidence: [{ source: 'tar', firstLine: 1, lines: lines.slice(-10) }],
        });
    });
}
function archiveFolder(sourcesFolder, sha256) {
    return external_node_path_default().join(sourcesFolder, `archive-${sha256}`);
}
/** Fetches an archive, or takes it from the repository, and verifies its digest. */
async function obtainArchive(location, sha256, context) {
    const folder = archiveFolder(context.sourcesFolder, sha256);
    const tree = { path: folder, identity: `archive ${sha256}`, description: external_node_path_default().basename(location) };
    if (await (0,files/* isFolder */.lQ)(folder))
        return (0,verdict/* success */.kX)(tree);
    const remote = /^https?:\/\//.test(location);
    const file = remote
        ? external_node_path_default().join(context.sourcesFolder, `${sha256}.download`)
        : external_node_path_default().resolve(context.repository, location);
    if (remote && !(await (0,files/* fileExists */.hR)(file))) {
        context.emit({ type: 'notice', message: `downloading ${location}` });
        const problem = await download(location, file, context.signal);
        if (problem !== undefined)
            return (0,verdict/* failure */.V2)('infrastructure', `cannot download ${location}: ${problem}`);
    }
    if (!(await (0,files/* fileExists */.hR)(file)))
        return (0,verdict/* failure */.V2)('invalid-profile', `no archive ${location}`);
    const actual = await (0,files_sha256/* sha256OfFile */.V)(file);
    if (actual !== sha256)
        return (0,verdict/* failure */.V2)('invalid-profile', `${location} is not the archive that source.sha256 names`, {
            evidence: [
                { source: location, firstLine: 1, lines: [`expected ${sha256}`, `actual   ${actual}`] },
            ],
            hint: 'a changed release, a damaged download or the wrong digest: compare with the publisher’s',
        });
    const unpacked = await unpackArchive(file, folder, context.signal);
    return unpacked.ok ? (0,verdict/* success */.kX)(tree) : unpacked;
}

// EXTERNAL MODULE: ./src/build/tools.ts
var tools = __webpack_require__(23607);
;// CONCATENATED MODULE: ./src/build/source/debian.ts






/** Version of an installed Debian package; undefined if it is not installed. */
async function installedVersion(name) {
    const { exitCode, lines } = await (0,process/* captureProcess */.Gx)({
        argv: ['dpkg-query', '--show', '--showformat=${Version}', name],
    });
    return exitCode === 0 ? lines[0] : undefined;
}
function debianFolder(sourcesFolder, name, version) {
    const folder = `debian ${name} ${version}`;
    return external_node_path_default().join(sourcesFolder, folder.replaceAll(/[^A-Za-z0-9.+~-]/g, '-'));
}
/**
 * Sources from a Debian package: `linux-source-6.12` installs an archive under /usr/src. A missing
 * package is installed.
 */
async function obtainDebianSource(name, context) {
    const archive = `/usr/src/${name}.tar.xz`;
    if (!(await (0,files/* fileExists */.hR)(archive))) {
        const installed = await (0,tools/* ensureTools */.Q)([
            { tool: archive, debianPackage: name },
            { tool: 'xz', debianPackage: 'xz-utils' },
        ], { install: context.installPackages, emit: context.emit, signal: context.signal });
        if (!installed.ok)
            return installed;
    }
    const version = await installedVersion(name);
    if (version === undefined)
        return (0,verdict/* failure */.V2)('infrastructure', `${archive} is there but belongs to no installed package ${name}`);
    const folder = debianFolder(context.sourcesFolder, name, version);
    const unpacked = await unpackArchive(archive, folder, context.signal);
    return unpacked.ok
        ? (0,verdict/* success */.kX)({
            path: folder,
            identity: `debian ${name} ${version}`,
            description: `${name} ${version}`,
        })
        : unpacked;
}

// EXTERNAL MODULE: ./src/build/source/digest.ts
var digest = __webpack_require__(32166);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/host/process/environment.ts
var environment = __webpack_require__(26165);
// EXTERNAL MODULE: ./src/host/files/lock.ts + 1 modules
var files_lock = __webpack_require__(98366);
// EXTERNAL MODULE: ./src/build/source/git-problem.ts
var git_problem = __webpack_require__(1558);
;// CONCATENATED MODULE: ./src/build/source/git.ts








/** Limits for each command: with `--progress` git is never silent for long while data arrives. */
const limits = { timeoutMs: 3_600_000, silenceMs: 300_000 };
function gitFolder(sourcesFolder, url, ref) {
    const slug = (0,external_node_crypto_.createHash)('sha256').update(`${url}\n${ref}`).digest('hex').slice(0, 16);
    return external_node_path_default().join(sourcesFolder, `git-${slug}`);
}
function startSession(folder, signal) {
    const last = { messages: [], reason: 'exited' };
    const env = {
        ...(0,environment/* fetchEnvironment */.sl)(),
        LC_ALL: 'C.UTF-8',
        // A private repository must fail, not wait for a password.
        GIT_TERMINAL_PROMPT: '0',
        // If ours is broken, git must not find and clean a repository further up.
        GIT_CEILING_DIRECTORIES: external_node_path_default().dirname(folder),
    };
    const git = async (...args) => {
        const messages = [];
        const { exitCode, reason } = await (0,process/* runProcess */.R3)({ argv: ['git', '-C', folder, ...args], env }, (line) => {
            if (!(0,git_problem/* isProgress */.c4)(line) && messages.length < 200)
                messages.push(line);
        }, { ...limits, signal });
        last.messages = messages;
        last.reason = reason;
        return exitCode === 0 && reason === 'exited';
    };
    return { git, last };
}
/** Without submodules: git would look for changes in every commit, and fetch files one by one. */
const git_fetch = ['fetch', '--progress', '--no-recurse-submodules', '--no-auto-gc'];
/** Checks out the revision without history, and its submodules. */
async function checkOut(git, url, ref) {
    const isHere = /^[0-9a-f]{40}$/.test(ref) && (await git('cat-file', '-e', `${ref}^{commit}`));
    const clean = ['clean', '--quiet', '--force', '--force', '-d', '-x'];
    return (
    // Relative submodule addresses start from this one.
    (await git('config', 'remote.origin.url', (0,git_problem/* withoutPassword */.G5)(url))) &&
        (isHere || (await git(...git_fetch, '--depth=1', '--', url, ref))) &&
        (await git('checkout', '--quiet', '--force', '--detach', isHere ? ref : 'FETCH_HEAD')) &&
        // Twice --force: also removes repositories that a build left in the tree.
        (await git(...clean)) &&
        (await git('submodule', '--quiet', 'sync', '--recursive')) &&
        (await git(...['submodule', 'update', '--progress', '--init', '--recursive', '--force', '--depth=1'])) &&
        (await git('submodule', '--quiet', 'foreach', '--recursive', 'git', ...clean)));
}
/** Fetches commits, without their files, back to the tag that names the revision. */
async function fetchVersion(git, tags) {
    const describe = ['describe', '--tags', '--match', tags];
    if (await git(...describe))
        return true;
    const history = ['--filter=tree:0', '--tags', '--unshallow'];
    return (await git(...git_fetch, ...history, 'origin')) && (await git(...describe));
}
async function bringUpToDate(folder, url, ref, context) {
    const { git, last } = startSession(folder, context.signal);
    const attempt = async () => {
        await (0,files/* makeFolder */.fc)(folder);
        return (await git('init', '--quiet')) && (await checkOut(git, url, ref));
    };
    let done = await attempt();
    if (!done && !context.signal.aborted && (0,git_problem/* isBrokenCheckout */.Eb)(last.messages)) {
        await (0,files/* removeTree */.dM)(folder);
        done = await attempt();
    }
    const { versionTags, signal } = context;
    const { reason, messages } = last;
    if (done && versionTags !== undefined && !(await fetchVersion(git, versionTags)))
        context.emit({
            type: 'warning',
            message: `${(0,git_problem/* withoutPassword */.G5)(url)}: no tag ${versionTags} before ${ref}, so the kernel cannot determine its version`,
        });
    if (signal.aborted)
        return (0,verdict/* failure */.V2)('cancelled', 'cancelled while fetching sources');
    if (!done) {
        const limitMs = reason === 'silence' ? limits.silenceMs : limits.timeoutMs;
        return (0,git_problem/* judgeGitFailure */.E2)(url, ref, { reason, messages, limitMs });
    }
    await git('rev-parse', 'HEAD');
    const [commit = ''] = last.messages;
    return (0,verdict/* success */.kX)({
        path: folder,
        identity: `git ${commit}`,
        description: `${(0,git_problem/* withoutPassword */.G5)(url)} ${commit.slice(0, 12)}`,
    });
}
/**
 * Checks out one revision of a repository, shallow, with its submodules. The checkout is kept per
 * URL and ref and updated, so that a moved branch is noticed and nothing is cloned twice; a commit
 * that is already present needs no network.
 */
async function obtainGitSource(url, ref, context) {
    const folder = gitFolder(context.sourcesFolder, url, ref);
    const lock = await (0,files_lock/* takeLock */.H)(`${folder}.lock`, (holder) => context.emit({ type: 'notice', message: `waiting for the same sources (${holder})` }), context.signal);
    if (context.signal.aborted)
        return (0,verdict/* failure */.V2)('cancelled', 'cancelled while fetching sources');
    if (!lock.ok)
        return lock;
    try {
        return await bringUpToDate(folder, url, ref, context);
    }
    finally {
        await lock.value.release();
    }
}

;// CONCATENATED MODULE: ./src/build/source/obtain.ts







async function obtainFolder(written, context) {
    const folder = external_node_path_default().resolve(context.repository, written);
    if (!(await (0,files/* isFolder */.lQ)(folder)))
        return (0,verdict/* failure */.V2)('invalid-profile', `source.path: no folder ${written}`, {
            hint: `paths start from ${context.repository}`,
        });
    return (0,verdict/* success */.kX)({
        path: folder,
        identity: `folder ${await (0,digest/* digestFolder */.l)(folder, context.ownFiles)}`,
        description: written,
    });
}
/** Fetches the sources that a profile names. */
async function obtainSource(profile, context) {
    const { path: folder, git, ref, archive, sha256, debian } = profile.settings.source;
    if (git !== undefined && ref !== undefined)
        return obtainGitSource(git, ref, context);
    if (archive !== undefined && sha256 !== undefined)
        return obtainArchive(archive, sha256, context);
    if (debian !== undefined)
        return obtainDebianSource(debian, context);
    return obtainFolder(folder ?? '.', context);
}
/** The folder of a profile's sources, now or after fetching. Fetches nothing. */
async function locateSource(profile, sourcesFolder) {
    const { path: folder, git, ref, sha256, debian } = profile.settings.source;
    if (git !== undefined)
        return gitFolder(sourcesFolder, git, ref ?? '');
    if (sha256 !== undefined)
        return archiveFolder(sourcesFolder, sha256);
    if (debian !== undefined)
        return debianFolder(sourcesFolder, debian, (await installedVersion(debian)) ?? 'VERSION');
    return external_node_path_default().resolve(profile.repository, folder ?? '.');
}


/***/ }),

/***/ 23607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ensureTools)
/* harmony export */ });
/* harmony import */ var _host_facts_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94513);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);


async function missingOf(needs) {
    const found = await Promise.all(needs.map(async ({ tool }) => (0,_host_facts_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .Kp)(tool)));
    return needs.filter((_, index) => found[index] === undefined);
}
/** Finds apt-get's errors about packages in no list. */
function listUnknownPackages(lines) {
    return lines.flatMap((line) => /^E: (?:Unable to locate package |Package ')(?<name>[a-z0-9][a-z0-9+.-]*)(?:$|' has no installation candidate)/.exec(line)?.groups?.name ?? []);
}
function missingTools(missing, lines) {
    const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))];
    const unknown = [...new Set(listUnknownPackages(lines))];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('infrastructure', `missing: ${missing.map(({ tool }) => tool).join(', ')}`, {
        hint: unknown.length === 0
            ? `install what is missing: ${(0,_host_facts_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .installCommand */ .Je)(packages)}`
            : `this system’s package lists have no ${unknown.join(', ')}: it is for another release or needs another repository; install it some other way, or correct build.tools`,
        evidence: lines.length === 0 ? [] : [{ source: 'apt-get', firstLine: 1, lines }],
    });
}
/**
 * Ensures that every tool is installed. Missing tools are installed from Debian packages, with a
 * notice, if that is allowed and needs no password; otherwise the failure names the command.
 */
async function ensureTools(needs, options) {
    const missing = await missingOf(needs);
    if (missing.length === 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)([]);
    const installer = options.install ? await (0,_host_facts_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageInstaller */ .tE)() : undefined;
    if (installer === undefined)
        return missingTools(missing, []);
    const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))].toSorted();
    options.emit({ type: 'notice', message: `installing Debian packages: ${packages.join(' ')}` });
    const errors = await (0,_host_facts_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .installPackages */ .R)(installer, packages, (line) => options.emit({ type: 'output', source: 'packages', line }), options.signal);
    if (options.signal.aborted)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('cancelled', 'cancelled while installing packages');
    const still = await missingOf(needs);
    return errors === undefined && still.length === 0
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)(packages)
        : missingTools(still.length === 0 ? missing : still, errors ?? []);
}


/***/ }),

/***/ 42919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ slownessOf),
/* harmony export */   v: () => (/* binding */ boundBoot)
/* harmony export */ });
/* harmony import */ var _profile_values_settings_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92096);

/**
 * Factor by which default limits are stretched without KVM: they are chosen for hosts with KVM. A
 * limit from a profile or an override applies as written.
 */
const tcgSlowness = 2;
function slownessOf(accelerator) {
    return accelerator === 'tcg' ? tcgSlowness : 1;
}
/** The limits of a boot that is slower than the defaults assume, by the factor `slowness`. */
function boundBoot({ settings: { boot }, values }, slowness) {
    const isDefault = (name) => {
        const layer = (0,_profile_values_settings_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .originNear */ .bl)(values, ['boot', name])?.layer;
        return layer !== 'profile' && layer !== 'override';
    };
    const stretch = (name) => boot[name] * (isDefault(name) ? slowness : 1);
    return {
        timeoutMs: stretch('timeout'),
        silenceMs: stretch('silence'),
        stretched: slowness === 1 ? [] : ['timeout', 'silence'].filter(isDefault),
    };
}


/***/ }),

/***/ 39829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ bareFunctionName)
/* harmony export */ });
const anonymous = '(anonymous namespace)';
/** Suffixes that compilers add to functions they split or cloned. */
const compilerSuffix = /(?:\.(?:cold|(?:part|isra|constprop|llvm)\.\d+))+$/;
/**
 * The bare name of a function, as vocabularies write it: without return type and parameters (C++,
 * demangled) and without compiler suffixes. One pass over the text.
 */
function bareFunctionName(text) {
    const masked = text.replaceAll(anonymous, '\u0001');
    let depth = 0;
    let start = 0;
    let end = masked.length;
    for (let at = 0; at < masked.length; at++) {
        const char = masked.charAt(at);
        // operator<, operator(), operator->: these brackets are part of the name.
        if (masked.startsWith('operator', at)) {
            const symbol = /^operator(?:\(\)|[^\w\s(]{1,3})?/.exec(masked.slice(at, at + 11))?.[0] ?? '';
            at += Math.max(1, symbol.length) - 1;
        }
        else if (char === '<' || char === '{')
            depth++;
        else if (char === '>' || char === '}')
            depth = Math.max(0, depth - 1);
        else if (depth > 0)
            continue;
        else if (char === ' ')
            start = at + 1;
        else if (char === '(' || char === '[') {
            end = at;
            break;
        }
    }
    const name = masked.slice(start, end).trimEnd();
    const bare = name === '' ? masked.slice(0, end).trimEnd() : name;
    return bare.replace(compilerSuffix, '').replaceAll('\u0001', anonymous);
}


/***/ }),

/***/ 83166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ findTraceAddresses),
  C: () => (/* binding */ parseAddressLine)
});

// EXTERNAL MODULE: ./src/console/input/log-prefix.ts
var log_prefix = __webpack_require__(66649);
;// CONCATENATED MODULE: ./src/console/crash/symbols/kernel-offset.ts
/** arch/x86/kernel/setup.c, arch/arm64/kernel/setup.c: printed on a panic, not on an oops. */
const offsetLine = /\bKernel Offset: 0x([\da-f]{1,16}) from 0x([\da-f]{1,16})(?: \(relocation range: 0x[\da-f]{1,16}-0x([\da-f]{1,16})\))?/;
/** The offset that a crash report states; undefined if it states none. */
function readKernelOffset(lines) {
    for (const line of lines) {
        const [, offset, base, end] = offsetLine.exec(line) ?? [];
        if (offset === undefined || base === undefined)
            continue;
        const moved = BigInt(`0x${offset}`);
        const first = BigInt(`0x${base}`) + moved;
        const last = end === undefined ? undefined : BigInt(`0x${end}`);
        return {
            linkedAt: (address) => address >= first && (last === undefined || address <= last) ? address - moved : address,
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/console/crash/symbols/trace-address.ts


/** More than anyone reads; OSv prints 128 at most (runtime.cc). */
const maxAddresses = 200;
/**
 * OSv's formats (runtime.cc, arch/x64/dump.cc, arch/aarch64/dump.cc). The addresses of its backtrace
 * already lie inside the call: OSv subtracts the minimum instruction length before it prints them.
 * Kernels that print `0x… name+0x12`, as hello-kernel does, are read the same way.
 */
const addressLine = /^ {0,8}(?:(RIP|PC): )?0x([\da-f]{1,16})(?: <(.{1,1024})>| ([A-Za-z_.$][\w.$]{0,255}\+0x[\da-f]{1,8}))?(?: |$)/;
/**
 * Linux: a function with an offset, valid under KASLR too. Module functions are not in vmlinux.
 * `?` marks addresses that were only found on the stack.
 */
const functionLine = /(?:^|[ :\]])([A-Za-z_][\w.]{0,255})\+0x([\da-f]{1,8})\/0x([\da-f]{1,8})(?: ?\[([\w-]{1,64})(?: [^\]]{0,64})?\])?(?: |$)/;
/** The exact place, not a return address; likewise the place that a warning names. */
const exactPlace = /\b(?:RIP|EIP|pc) ?: ?|\bWARNING: /;
/** Linux without function names (CONFIG_KALLSYMS=n), and old kernels: `[<…>]`. */
const bareLine = /^ {0,8}(?:(RIP: 0010:|pc : )|\[<[\da-f]{8,16}>\] )?(\? )?(?:0x([\da-f]{8,16})|\[<([\da-f]{8,16})>\])$/;
/** Parses a line of OSv or a small kernel; undefined for any other. */
function parseAddressLine(line) {
    const match = addressLine.exec(line);
    if (match === null)
        return undefined;
    const [, register, digits = '', bracketed, plain] = match;
    const address = `0x${digits.replace(/^0+(?=.)/, '')}`;
    const name = (bracketed ?? plain)?.replace(/\+(?:0x[\da-f]+|\d+)$/, '');
    return {
        query: address,
        label: register ?? address,
        name: name === undefined || name.startsWith('?') ? null : name,
    };
}
function parseFunctionLine(line) {
    const match = functionLine.exec(line);
    if (match === null)
        return undefined;
    const [, name = '', digits = '0', length = '0', module] = match;
    const before = line.slice(0, match.index + 1).trimEnd();
    if (before.endsWith('?'))
        return undefined;
    const offset = Number.parseInt(digits, 16);
    const exact = exactPlace.test(line);
    // A return address may already belong to the next line or function.
    const inside = exact ? offset : Math.max(0, offset - 1);
    const label = exact ? 'RIP' : `${name}+0x${offset.toString(16)}`;
    const symbol = { name, offset: inside, size: Number.parseInt(length, 16) };
    if (module !== undefined)
        return { query: null, label, name, symbol, module };
    return { query: `${name}+0x${inside.toString(16)}`, label, name, symbol };
}
/** `line` is without its log prefix. */
function parseBareLine(line, offset) {
    const [, register, stale, digits, old] = bareLine.exec(line) ?? [];
    const text = digits ?? old;
    if (text === undefined || stale !== undefined)
        return undefined;
    const printed = BigInt(`0x${text}`);
    const linked = offset?.linkedAt(printed) ?? printed;
    const inside = register === undefined ? linked - 1n : linked;
    const label = register === undefined ? `0x${printed.toString(16)}` : 'RIP';
    return { query: `0x${inside.toString(16)}`, label, name: null };
}
function parseLine(line, offset) {
    const message = (0,log_prefix/* withoutLogPrefix */.R)(line);
    const isLinux = message !== line || line.includes('[<');
    const bare = isLinux ? parseBareLine(message, offset) : undefined;
    return bare ?? parseAddressLine(line) ?? parseFunctionLine(line);
}
/** The addresses of a crash report, in order, without duplicates, 200 at most. */
function findTraceAddresses(evidence) {
    const found = new Map();
    const lines = evidence.flatMap(({ lines: some }) => some);
    const offset = readKernelOffset(lines);
    for (const line of lines) {
        const address = parseLine(line, offset);
        const key = address?.query ?? address?.label;
        if (address === undefined || key === undefined || found.has(key))
            continue;
        found.set(key, address);
        if (found.size >= maxAddresses)
            break;
    }
    return [...found.values()];
}


/***/ }),

/***/ 26412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ vocabularies)
});

;// CONCATENATED MODULE: ./src/console/crash/vocabulary/firmware.ts
/** Firmware and boot loaders that find nothing to start; each entry names its source. */
const firmwareVocabulary = {
    entries: [
        {
            id: 'nothing-to-boot',
            severity: 'exit',
            // SeaBIOS: src/boot.c; EDK2: MdeModulePkg/Library/UefiBootManagerLib, BdsEntry.c
            pattern: /^(?:No bootable device\.|Booting from .*failed|Boot failed: could not read|BdsDxe: (?:failed to (?:load|start) Boot|No bootable option or device was found))/,
            hint: 'the firmware found no kernel: check boot.method and that the image is bootable',
        },
        {
            id: 'boot-loader-gave-up',
            severity: 'exit',
            // GRUB: grub-core/kern/rescue_reader.c; SYSLINUX: mbr/, core/fs; U-Boot: lib/hang.c
            pattern: /^(?:grub rescue>|Missing operating system\.|No DEFAULT or UI configuration directive found!|### ERROR ### Please RESET the board ###)/,
            hint: 'the boot loader runs and finds no kernel: check what it is configured to load and from where',
        },
        {
            id: 'firmware-shell',
            severity: 'exit',
            // EDK2: ShellPkg; opens when no boot option worked.
            pattern: /^UEFI Interactive Shell v/,
            hint: 'the firmware found nothing to boot and opened its shell: the image needs EFI/BOOT/BOOTX64.EFI or BOOTAA64.EFI on an EFI system partition',
        },
    ],
    ignore: [],
};

;// CONCATENATED MODULE: ./src/console/crash/vocabulary/generic.ts
/** Messages of small kernels, hello-kernel among them. */
const genericVocabulary = {
    entries: [
        {
            id: 'panic',
            severity: 'fatal',
            pattern: /(?:^|[\s[(])(?:kernel )?panic(?:ked)?\b\s*[:!(@]/i,
        },
        // Rust's core::panic!, the usual panic handler of kernels written in Rust.
        { id: 'rust-panic', severity: 'fatal', pattern: /\bpanicked at / },
        { id: 'double-fault', severity: 'fatal', pattern: /\b(?:double|triple) fault\b/i },
        // Our convention for machines without an exit port: printed before power-off.
        {
            id: 'exit-status',
            severity: 'exit',
            pattern: /^kernel exit status (?<status>\d{1,9})$/,
        },
    ],
    handlers: /^(?:k?panic|abort|halt|\w*assert\w*fail\w*|\w*backtrace|dump_\w+|\w*(?:trap|fault|exception)(?:_\w+)?)$/,
    ignore: [/panic\s*[=:]\s*-?\d+\b/i],
};

;// CONCATENATED MODULE: ./src/console/crash/vocabulary/linux-handlers.ts
/**
 * Linux functions that only detect, report or survive a crash, by role: never its place. Names from
 * kernel/panic.c, lib/dump_stack.c, arch/x86 and arch/arm64 traps and faults, mm/kasan,
 * kernel/watchdog.c, kernel/sched and kernel/locking.
 */
const reporting = 'v?panic|nmi_panic|panic_other_cpus_shutdown|check_panic_on_warn|dump_stack\\w*|__dump_stack|show_stack\\w*|show_regs\\w*|__warn\\w*|warn_slowpath_\\w+|report_bug|handle_bug|_{0,2}die\\w*|oops_\\w+|print_\\w+|bad_page|make_task_dead|rewind_stack_and_make_dead';
const traps = 'exc_\\w+|asm_\\w+|sysvec_\\w+|__sysvec_\\w+|do_(?:error_)?trap|do_invalid_op|do_user_addr_fault|do_kern_addr_fault|do_page_fault|do_translation_fault|do_mem_abort|do_sp_pc_abort|do_undefinstr|do_serror|brk_handler|bug_handler|do_debug_exception|page_fault_oops|no_context|_{0,2}bad_area\\w*|fixup_bug|search_exception_tables|el[01]h?t?_\\w+|vectors|ret_from_fork\\w*|entry_SYSCALL\\w*|__do_kernel_fault|die_kernel_fault';
const checking = '__asan_\\w+|__kasan_\\w+|kasan_\\w+|__msan_\\w+|kmsan_\\w+|__tsan_\\w+|kcsan_\\w+|kfence_\\w+|__ubsan_\\w+|ubsan_\\w+|check_memory_region|__might_sleep|__might_resched|might_fault|debug_\\w+|lockdep_\\w+|lock_acquire|lock_release|__lock_acquire|check_\\w+_circular|validate_chain|__list_(?:add|del)\\w*';
const copying = '_{0,2}mem(?:cpy|set|move|cmp|chr)\\w*|str(?:cpy|ncpy|scpy|lcpy|len|nlen|cmp|ncmp|cat|chr)\\w*|copy_(?:from|to)_\\w+|_copy_(?:from|to)_\\w+|rep_(?:movs|stos)\\w*';
const waiting = '__schedule|schedule\\w*|io_schedule\\w*|preempt_schedule\\w*|__cond_resched|_{0,2}raw_(?:spin|read|write)_\\w+|(?:native_)?queued_spin_\\w+|_{0,2}mutex_lock\\w*|mutex_lock_\\w+|rwsem_\\w+|down\\w*|__down\\w*|wait_for_com\\w+|__wait_for_common|do_wait_for_common|prepare_to_wait\\w*|__switch_to|context_switch|cpu_relax|native_(?:halt|safe_halt)|delay_\\w+|_{0,2}(?:const_)?udelay|__delay';
const watching = 'watchdog\\w*|perf_event_\\w+|__perf_event_\\w+|nmi_\\w+|trigger_\\w+|rcu_\\w+|sched_show_task|_{0,2}hrtimer_\\w+|tick_\\w+|update_process_times|timer_\\w+|smp_call_function\\w*|multi_cpu_stop|cpu_stopper_thread';
const linuxHandlers = new RegExp(`^(?:${[reporting, traps, checking, copying, waiting, watching].join('|')})$`);

;// CONCATENATED MODULE: ./src/console/crash/vocabulary/linux.ts

const entryOf = (severity) => (id, pattern, more = {}) => ({ id, severity, pattern, ...more });
const dies = entryOf('fatal');
const stalls = entryOf('stall');
const complains = entryOf('splat');
/** The cause lies outside the kernel's code. */
const elsewhere = { placeless: true };
const noMemory = { called: 'out of memory', hint: 'raise boot.memory', ...elsewhere };
const fatal = [
    dies('no-init', /Kernel panic - not syncing: (?:No working init found|Requested init .* failed)/, {
        called: 'no init to run',
        hint: 'the kernel found no init: check boot.initramfs, its /init and that its interpreter is in it',
        ...elsewhere,
    }),
    dies('init-exited', /Kernel panic - not syncing: Attempted to kill init!/, {
        called: 'init ended',
        hint: 'init ended: let it power the machine off instead of returning',
        ...elsewhere,
    }),
    dies('no-root', /Kernel panic - not syncing: VFS: Unable to mount root fs/, {
        called: 'no root file system',
        hint: 'no root file system: give an initramfs, or root= with the driver and file system built in',
        ...elsewhere,
    }),
    dies('out-of-memory', /Kernel panic - not syncing: (?:Out of memory|System is deadlocked on memory)/, noMemory),
    dies('panic', /Kernel panic - not syncing/, { called: /not syncing: (.+)/ }),
    dies('double-fault', /PANIC: double fault/, { called: 'double fault' }),
    dies('rust-panic', /rust_kernel: panicked/),
    dies('null-dereference', /(?:BUG:|Unable to handle) kernel NULL pointer dereference/, {
        called: 'null-ptr deref',
    }),
    dies('page-fault', /BUG: unable to handle (?:kernel paging request|page fault for address)/, {
        called: 'page fault',
    }),
    dies('bad-access', /Unable to handle kernel (?:paging request|access to user memory)/, {
        called: /kernel (paging request|access to user memory)/,
    }),
    dies('bug', /kernel BUG at |Kernel BUG/, { called: 'kernel BUG' }),
    dies('cpu-exception', /(?:^|\] )(?:Oops: )?(?:general protection fault|stack segment: |divide error: |invalid opcode: |int3: )/, { called: /(general protection fault|stack segment|divide error|invalid opcode|int3)/ }),
    dies('oops', /(?:^|\] )(?:Oops: |Oops - |Internal error: )/, { called: 'oops' }),
    dies('unhandled-fault', /(?:^|\] )(?:Unhandled fault:|Alignment trap:)/, {
        called: /(Unhandled fault: [a-z ]*[a-z]|Alignment trap)/,
    }),
];
const stalled = [
    stalls('soft-lockup', /BUG: soft lockup/, { called: 'soft lockup' }),
    stalls('hard-lockup', /hard LOCKUP/, { called: 'hard lockup' }),
    stalls('workqueue-lockup', /BUG: workqueue lockup/, {
        called: 'workqueue lockup',
        ...elsewhere,
    }),
    stalls('spinlock', /BUG: (?:spinlock|rwlock) /, {
        called: /BUG: ((?:spinlock|rwlock) [A-Za-z ]+?) on CPU/,
    }),
    stalls('rcu-stall', /rcu: INFO: rcu_\w+ (?:self-)?detected(?: expedited)? stall/, {
        called: 'RCU stall',
    }),
    stalls('hung-task', /INFO: task \S+ (?:blocked (?:in I\/O wait )?for more than|can't die for more than)/, { called: 'hung task' }),
];
const splats = [
    complains('sanitizer', /BUG: (?:KASAN|KMSAN|KCSAN|KFENCE):|UBSAN:/, {
        called: /((?:KASAN|KMSAN|KCSAN|KFENCE|UBSAN): [\w-]+(?: [a-z-]+){0,4}?)(?: in | at |$)/,
    }),
    complains('warning', /WARNING: .*(?: at \S+:\d+|\S+:\d+ at )/, { called: 'warning' }),
    complains('lockdep', /possible (?:circular locking dependency|recursive locking|irq lock inversion)|inconsistent lock state|suspicious RCU usage|bad unlock balance|held lock freed!|Invalid wait context|still has locks held!/, {
        called: /(possible (?:circular locking dependency|recursive locking|irq lock inversion)|inconsistent lock state|suspicious RCU usage|bad unlock balance|held lock freed|Invalid wait context|still has locks held)/,
    }),
    complains('atomic-sleep', /BUG: (?:sleeping function called from invalid context|scheduling while atomic)/, { called: /BUG: (sleeping function called from invalid context|scheduling while atomic)/ }),
    complains('preemptible', /BUG: using \S+\(\) in preemptible/, {
        called: /BUG: (using \S+\(\) in preemptible)/,
    }),
    complains('bad-page', /BUG: Bad (?:page (?:state|cache|map)|rss-counter state)|BUG: non-zero nr_(?:ptes|pmds) on freeing mm/, { called: /BUG: (Bad (?:page (?:state|cache|map)|rss-counter state)|non-zero nr_\w+)/ }),
    complains('leak', /BUG: (?:memory leak|Dentry .* still in use)|unregister_netdevice: waiting for /, { called: /(memory leak|Dentry|unregister_netdevice)/ }),
    complains('slab', /BUG kmalloc-\S+: /),
    complains('busy-unmount', /VFS: (?:Busy inodes after unmount|Close: file count is 0)/, elsewhere),
    complains('oom-kill', /Out of memory: Killed process|invoked oom-killer/, noMemory),
];
const linuxVocabulary = {
    entries: [...fatal, ...stalled, ...splats],
    // Those of syzkaller's false positives that our narrower patterns match, and user-space faults.
    // Ignoring more would hide panics: “EXT4-fs (vda): panic forced after error”.
    ignore: [/DEBUG:/, /general protection fault.* error:\d+ in /],
    reportStart: /-{4,}\[ cut here \]-{4,}|(?:^|\] )={20,}$/,
    traceEnd: /---\[ end trace /,
    // arch/x86/kernel/dumpstack.c prints the registers again, kernel/exit.c what it left undone.
    afterTrace: /^(?:RIP|EIP|Code|[ER][A-Z0-9]{1,2}|[CDEFG]S|CR\d|DR\d|PKRU|pstate|pc|lr|sp|x\d+ ?|note|#PF|PGD|Modules linked in|CPU|Hardware name|Call Trace|BUG|Oops|Kernel Offset|Fixing recursive fault)\b|^Kernel panic - |^[- ]|^Rebooting in /,
    givesUp: /Kernel panic - not syncing/,
    reportEnd: /---\[ end Kernel panic /,
    clues: [
        {
            // kernel/reboot.c; this wording with 6.12 and acpi=off
            pattern: /(?:^|\] )reboot: (?:Power off not available: System halted instead|System halted)$/,
            explains: ['silence', 'timeout'],
            hint: 'the kernel halted: it has no way to power off. On Firecracker (x86-64) end init with reboot -f; elsewhere ACPI is missing (linux.features: [acpi])',
        },
    ],
    handlers: linuxHandlers,
};

;// CONCATENATED MODULE: ./src/console/crash/vocabulary/osv-clues.ts
const programEnds = ['no-object', 'nothing-to-run', 'end', 'silence'];
/** OSv messages that explain how the boot ends; most appear only with --verbose. */
const osvClues = [
    // loader.cc: it stays on the kernel's built-in file system, which lacks the program
    {
        pattern: /^Could not mount (?:ext|zfs) root filesystem\.|^Failed to discover the rootfs filesystem/,
        explains: programEnds,
        hint: 'the kernel found no root file system: see osv.fs, boot.method, and whether osv.drivers has the driver of the disk',
    },
    // fs/vfs/main.cc: not fatal; a RAM file system that is already the root always prints it
    {
        pattern: /^failed to pivot root, error = /,
        explains: programEnds,
        hint: 'the kernel could not change to its root file system: osv.fs and osv.loader.rootfs do not agree',
    },
    {
        pattern: /^Could not load and\/or initialize \/usr\/lib\/fs\//,
        explains: programEnds,
        hint: 'the image has no library for this root file system: osv.fs and osv.loader.rootfs do not agree',
    },
    // Happens when a kernel with drivers for KVM's clock runs without KVM: sched::cpu::schedule calls a
    // clock that is not there.
    {
        pattern: /^\d+ CPUs detected|^Firmware vendor: /,
        until: /^(?:NUMA|bsd|VFS)\b/,
        explains: ['no-symbol'],
        hint: 'this early, the missing symbol is the clock: without KVM the kernel needs the driver hpet (osv.conf.drivers_hpet: true)',
    },
    // core/elf.cc
    {
        pattern: /: ignoring missing symbol |^could not load \S+$/,
        explains: ['no-symbol', 'no-object'],
        hint: 'a library or symbol that the program needs is missing: see osv.modules, osv.manifest, osv.conf.hide_symbols and osv.app_specific',
    },
    // loader.cc, with --redirect
    {
        pattern: /^(?:Writing|Appending) stdout and stderr to /,
        explains: ['end', 'silence'],
        hint: 'osv.loader.redirect sends the program’s output to a file, away from the console',
    },
    // core/dhcp.cc: it waits for an address before it starts the program, and retries every few
    // seconds. “Waiting for IP” proves nothing: it may be printed after the answer.
    {
        pattern: /dhcp\]: Broadcasting DHCPDISCOVER/,
        until: /dhcp\]: Server acknowledged IP|^Booted up in |^Cmdline: /,
        explains: ['silence', 'timeout'],
        hint: 'no DHCP server answered: give the machine a network (boot.network) or an address (osv.loader.ip)',
    },
    // With slightly too little memory: the banner, then nothing, or a reset.
    {
        pattern: /^OSv\b/,
        until: /./,
        explains: ['silence', 'end'],
        hint: 'nothing came after the banner: raise boot.memory; osv.loader.verbose: true shows how far it comes',
    },
];

;// CONCATENATED MODULE: ./src/console/crash/vocabulary/osv.ts

function osv_fatal(id, pattern, hint, more = {}) {
    return { id, severity: 'fatal', pattern, ...(hint === undefined ? {} : { hint }), ...more };
}
function exit(id, pattern, hint, more = {}) {
    return { id, severity: 'exit', pattern, hint, ...more };
}
const moreMemory = 'raise boot.memory';
const checkOptions = 'see osv.loader and boot.cmdline; the report lists the options that this kernel knows';
const checkStatus = 'the program’s output before this line says why; if the status is intended, expect - exit: N';
const lookAtBacktrace = 'the backtrace says where; boot --gdb, then hbreak abort, stops there';
const missingSymbol = 'a library is not in the image (osv.modules, osv.manifest), or the kernel hides the symbol (osv.conf.hide_symbols, osv.app_specific)';
/** The function that hits out-of-memory is rarely its cause. */
const osv_noMemory = { called: 'out of memory', placeless: true };
const memory = [
    // core/mempool.cc; the first two do not end with a newline
    osv_fatal('out-of-memory', /Out of memory: could not reclaim any further/, moreMemory, osv_noMemory),
    osv_fatal('out-of-memory', /Unreasonable allocation attempt, larger than memory/, moreMemory, {
        called: 'unreasonable allocation',
    }),
    // core/percpu.cc
    osv_fatal('out-of-memory', /exhausted dynamic percpu pool/),
];
const faults = [
    // core/mmu.cc
    osv_fatal('page-fault', /page fault outside application, addr:/, lookAtBacktrace, {
        called: 'page fault outside application',
    }),
    // arch/x64/mmu.cc, arch/aarch64/mmu.cc
    osv_fatal('null-call', /trying to execute null pointer/),
    osv_fatal('no-symbol', /trying to execute or access missing symbol/, missingSymbol),
    // arch/x64/exceptions.cc, arch/x64/arch-cpu.cc
    osv_fatal('cpu-exception', /^general protection fault$|DUMMY_HANDLER for \S+ aborting\./),
    osv_fatal('nested-exception', /exception nested too deeply/),
    // arch/aarch64/exceptions.cc
    osv_fatal('cpu-exception', /unexpected (?:(?:synchronous|IRQ|FIQ) exception|system error|exception type:\d+) at level:/),
    // libc/mman, reached from the trap of a program's own fault by way of core/mmu.cc
    osv_fatal('program-fault', /<osv::handle_mmap_fault\(/, 'the program itself faulted, not the kernel', {
        title: 'the program accessed invalid memory (SIGSEGV or SIGBUS)',
        called: 'memory fault of the program',
    }),
];
const programs = [
    // core/app.cc and runtime.cc, only with --verbose
    exit('exit-status', /\bprogram exited with status (?<status>-?\d+)$/, checkStatus),
    exit('exit-status', /\bprogram \S+ returned (?<status>-?\d+)$/, checkStatus),
    // libc/signal.cc, only with --verbose
    exit('signal', /Uncaught signal (?<status>\d+) \(/, checkStatus, { statusBase: 128 }),
    // core/app.cc
    exit('no-object', /Failed to load object: /, 'the program is not in the image (osv.image, osv.manifest, osv.command), or its file system was not mounted, which only osv.loader.verbose: true shows'),
    exit('no-main', /Failed looking up main\b/, 'the program has no function main to start: link it with -shared or -pie, and export main'),
    // core/elf.cc
    exit('bad-object', /^(?:executable too short|bad (?:elf|os abi)|machine type for) .*Powering off\.$/, 'the file in the image is not an ELF program for this architecture'),
    osv_fatal('no-symbol', /failed looking up symbol /, missingSymbol),
    osv_fatal('bad-object', /^Non-PIC executable \[|^Unknown p_type in executable /, 'link the program with -pie or -shared'),
    // libstdc++; printed before the message of abort()
    osv_fatal('exception', /^terminate called (?:after throwing|without an active exception|recursively)/),
];
const startUp = [
    // core/options.cc by way of loader.cc
    exit('command-line', /^unrecognized option: |^duplicate option: |^not an option: /, checkOptions),
    exit('command-line', /^option '--[\w-]+' does not take any arguments$/, checkOptions),
    exit('command-line', /^the required argument for option '--[\w-]+' is missing$/, checkOptions),
    exit('command-line', /^the argument \('.*'\) for option '--[\w-]+' is invalid$/, checkOptions),
    // loader.cc
    exit('command-line', /^Failed to parse command line\.$/, 'see osv.command and boot.cmdline'),
    exit('nothing-to-run', /This image has an empty command line\. Nothing to run\./, 'say what to run: osv.command, or osv.image with a run configuration'),
    exit('too-many-cpus', /^Too many cpus, can't boot/, 'lower boot.cpus'),
    osv_fatal('no-console', /Unknown console:/, 'see osv.loader.console; serial always works'),
    osv_fatal('command-line', /^incorrect parameter on --ip/, 'osv.loader.ip: name,address,mask'),
    osv_fatal('no-tls', /^premain: failed to get TLS data from ELF/),
    // All other refusals (loader.cc, core/app.cc)
    exit('refused', /[^.\s]\. Powering off\.$/, 'see osv.command and osv.loader'),
    // loader.cc: with these two root file systems it continues without one
    osv_fatal('no-root', /^Could not mount (?:rofs|virtiofs) root filesystem\./, 'the kernel found no such root file system: see osv.fs, boot.method, and whether osv.drivers has the driver of the disk'),
    // fs/vfs/main.cc
    osv_fatal('no-root', /failed to mount rootfs, error =/),
    // Every driver but virtio's numbers its own disks and names them vblk: fs/devfs/device.cc
    osv_fatal('duplicate-device', /^panic: duplicate device/, 'two drivers gave their disks the same name: give every disk the same interface; virtio-blk and virtio-scsi can be mixed'),
    osv_fatal('bsd-panic', /^panic: /),
    // drivers/hpet.cc
    osv_fatal('no-clock', /Neither paravirtual clock nor HPET is available\./, 'this machine has no clock that OSv supports: use boot.machine: q35, or KVM'),
    // arch/aarch64
    osv_fatal('no-psci', /^No PSCI method found|^PSCI: failed invocation|^PSCI: unexpected error code/),
    osv_fatal('device-tree', /^(?:dtb_\w+|arch-setup|smp_init): .*(?:failed|invalid|too long|greater)/),
    osv_fatal('no-power-off', /^power: (?:poweroff|reboot) failed: /),
];
const aborts = [
    // runtime.cc
    osv_fatal('stack-smashed', /__stack_chk_fail\(\): Stack overflow detected/),
    osv_fatal('failed-check', /: aborting on failed check$/),
    osv_fatal('assertion', /Assertion failed: \S/),
    osv_fatal('aborted', /^Aborted$/, lookAtBacktrace, { vague: true }),
    // Every abort prints it after its message, which may be none of those above.
    osv_fatal('abort', /^\[backtrace\]$/, lookAtBacktrace, { vague: true, titleBefore: true }),
    // Replaces the backtrace before threads exist; usually too little memory.
    osv_fatal('halted', /^Halting\.$/, undefined, { vague: true, titleBefore: true }),
    // arch/x64/dump.cc, arch/aarch64/dump.cc: printed before the message of a CPU exception
    osv_fatal('registers', /^\[registers\]$/, undefined, { vague: true }),
];
const osvVocabulary = {
    entries: [...memory, ...faults, ...programs, ...startUp, ...aborts],
    ignore: [],
    clues: osvClues,
    handlers: /^(?:abort|__assert_fail|__stack_chk_fail|_chk_fail|__\w+_chk|osv::handle_mmap_fault|osv::generate_signal|mmu::vm_\w+|page_fault|general_protection|invalid_opcode|\w+_fault|ex_\w+|memory::oom|elf::missing_symbols\w*|std::terminate|__cxxabiv1::__terminate|__cxa_\w+)$/,
    // core/app.cc prints nothing about a program that returned 0.
    reportsStatus: /(?:^|\s)--verbose(?:\s|$)/,
};

;// CONCATENATED MODULE: ./src/console/crash/vocabulary/vocabularies.ts




/** Every crash vocabulary, general ones first. Families choose theirs by name. */
const vocabularies = [
    { name: 'generic', ...genericVocabulary },
    { name: 'firmware', ...firmwareVocabulary },
    { name: 'linux', ...linuxVocabulary },
    { name: 'osv', ...osvVocabulary },
];


/***/ }),

/***/ 51086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XA: () => (/* binding */ classifyExit),
  lA: () => (/* binding */ describeEnd),
  Lk: () => (/* binding */ isCleanEnd)
});

// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/machine/vmms.ts + 20 modules
var vmms = __webpack_require__(92247);
;// CONCATENATED MODULE: ./src/console/end/vmm-failure.ts
function withoutPrefix(line, { linePrefix }) {
    return linePrefix === undefined ? line : line.replace(linePrefix, '');
}
/** The line of a VMM's output that says why it failed; for most VMMs the last one. */
function whyVmmFailed(vocabulary, lines) {
    const why = vocabulary.whyFailed?.(lines) ??
        lines.findLast((line) => vocabulary.farewell?.test(line) !== true) ??
        'without a word';
    return withoutPrefix(why, vocabulary);
}
const causeFollows = /^Caused by:$/;
/** The cause of an error follows within this many lines. */
const nearby = 3;
/** A VMM's message, with its cause, that it can no longer run a guest processor. */
function findLostProcessor(vocabulary, lines) {
    const at = lines.findIndex((line) => vocabulary.lostProcessor?.test(line) === true);
    const said = lines[at];
    if (said === undefined)
        return undefined;
    const after = lines.slice(at + 1, at + 1 + nearby);
    const caused = after.findIndex((line) => causeFollows.test(line));
    const cause = caused === -1 ? undefined : lines[at + 1 + caused + 1];
    const plain = withoutPrefix(said, vocabulary);
    return cause === undefined ? plain : `${plain}: ${cause.trim()}`;
}

;// CONCATENATED MODULE: ./src/console/end/exit.ts



/**
 * isa-debug-exit makes QEMU exit with (value << 1) | 1 (hw/misc/debugexit.c), so an odd status is
 * the guest's; 1 is also QEMU's own error status, which it explains on stderr.
 */
function guestStatus({ exitCode, debugExit, vmmLines, sawByte }) {
    if (!debugExit || exitCode === null || exitCode % 2 === 0)
        return undefined;
    const complaints = vmmLines.filter((line) => !/\bwarning:/.test(line));
    if (exitCode === 1 && (complaints.length > 0 || !sawByte))
        return undefined;
    return exitCode >> 1;
}
/** The OOM killer sends SIGKILL; a SIGKILL from elsewhere at the same time looks the same. */
function killed({ vmm, oomKill }, signal) {
    return { how: 'killed', vmm: vmm_facts/* vmmFacts */.M0[vmm].title, signal, oom: oomKill && signal === 'SIGKILL' };
}
function gaveUp(vmm, message) {
    return { how: 'vmm-failed', vmm: vmm_facts/* vmmFacts */.M0[vmm].title, message };
}
function vmmFailed({ vmm, exitCode, vmmLines }) {
    const why = whyVmmFailed(vmms/* vmms */.I[vmm].vocabulary, vmmLines);
    return gaveUp(vmm, `exit status ${exitCode ?? 'unknown'}: ${why}`);
}
function isFailure({ exitCode }) {
    return exitCode !== null && exitCode !== 0;
}
/**
 * QEMU's exit status proves nothing: it is 0 for a power-off, a triple fault, a panic and a signal.
 * The reason in the SHUTDOWN event distinguishes them (QEMU 7.2, qapi/run-state.json).
 */
function classifyExit(facts) {
    const status = guestStatus(facts);
    if (status !== undefined)
        return { how: 'guest-status', status };
    const lost = findLostProcessor(vmms/* vmms */.I[facts.vmm].vocabulary, facts.vmmLines);
    if (lost !== undefined)
        return gaveUp(facts.vmm, lost);
    // We ourselves kill a VMM that would boot the guest again.
    if (facts.signal !== null && facts.shutdownReason !== 'guest-reset')
        return killed(facts, facts.signal);
    switch (facts.shutdownReason) {
        case 'guest-shutdown':
            // Cloud Hypervisor also reports a shutdown when it could not start the guest at all.
            return isFailure(facts) ? vmmFailed(facts) : { how: 'powered-off' };
        case 'guest-reset':
            return { how: 'reset' };
        case 'guest-left':
            return { how: 'left' };
        case 'guest-panic':
            return { how: 'guest-panicked' };
        case 'host-signal':
            return killed(facts, 'a signal from outside');
        case null:
        default:
            return vmmFailed(facts);
    }
}
/** Whether this end is allowed once all expectations are met. */
function isCleanEnd(end) {
    if (end.how === 'powered-off' || end.how === 'left')
        return true;
    return end.how === 'guest-status' && end.status === 0;
}
/** Describes for readers how the guest ended. */
function describeEnd(end) {
    switch (end.how) {
        case 'powered-off':
            return 'powered off';
        case 'guest-status':
            return `exited with status ${end.status}`;
        case 'reset':
            return 'reset (a triple fault, or a reboot)';
        case 'left':
            return 'ended by a reset (the machine has no power-off)';
        case 'guest-panicked':
            return 'reported a panic to the machine (pvpanic)';
        case 'vmm-failed':
            return `lost its machine (${end.vmm}: ${end.message})`;
        case 'watchdog':
            return 'let its watchdog fire';
        case 'killed':
            return end.oom
                ? `lost its machine (the host ran out of memory and killed ${end.vmm})`
                : `was killed by ${end.signal}`;
    }
}


/***/ }),

/***/ 18875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ VmmWords)
/* harmony export */ });
/** How many lines are kept from the start, and how many from the end. */
const kept = 20;
/** A VMM's own output. The reason for a failure is usually in its first or last lines. */
class VmmWords {
    #first = [];
    #last = [];
    #leftOut = 0;
    #characters = 0;
    add(line) {
        this.#characters += line.length + 1;
        if (this.#first.length < kept) {
            this.#first.push(line);
            return;
        }
        this.#last.push(line);
        if (this.#last.length <= kept)
            return;
        this.#last.shift();
        this.#leftOut += 1;
    }
    /** Number of characters printed, including lines that were not kept. */
    get characters() {
        return this.#characters;
    }
    /** The kept lines, in order. */
    get lines() {
        return [...this.#first, ...this.#last];
    }
    evidence(vmm) {
        const gap = this.#leftOut === 0 ? [] : [`… ${this.#leftOut} lines …`];
        return {
            source: vmm,
            firstLine: 1,
            lines: [...this.#first, ...gap, ...this.#last],
        };
    }
}


/***/ }),

/***/ 66649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withoutLogPrefix)
/* harmony export */ });
/** printk's prefix: level, time stamp, caller. */
const printkPrefix = /^(?:<\d+>)?(?:\[ *\d+\.\d+\])?(?:\[ *[CT]\d+\])? ?/;
/** Removes the kernel's log prefix; indentation stays. */
function withoutLogPrefix(text) {
    return text.replace(printkPrefix, '');
}


/***/ }),

/***/ 93134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ judgeSettingsOf)
/* harmony export */ });
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54400);
/* harmony import */ var _machine_arch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42549);
/* harmony import */ var _machine_vmm_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _clock_boot_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42919);




/**
 * The judge's settings from a profile. `date` is the date of the boot; `slowness` stretches default
 * limits.
 */
function judgeSettingsOf(profile, family, commandLine, date = (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .today */ .Ec)(), slowness = 1) {
    const { arch, boot, expect, reject = [], allow = [] } = profile.settings;
    const { timeoutMs, silenceMs } = (0,_clock_boot_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .boundBoot */ .v)(profile, slowness);
    return {
        slowness,
        timeoutMs,
        silenceMs,
        expect,
        reject,
        allow,
        today: date,
        vocabularies: family.vocabularies,
        commandLine,
        vmm: boot.vmm,
        // A profile may set it for all architectures and VMMs, but only QEMU's PCs have the device.
        debugExit: boot.debug_exit && _machine_vmm_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .vmmFacts */ .M0[boot.vmm].hasDebugExit && _machine_arch_js__WEBPACK_IMPORTED_MODULE_0__/* .architectures */ .f2[arch].isPc,
        listenMs: boot.listen,
        outputLimit: boot.output_limit,
    };
}


/***/ }),

/***/ 58671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Judge)
});

;// CONCATENATED MODULE: ./src/console/input/command-line-echo.ts
const announcement = /(?:command[ -]?line|cmdline) ?[:=]|Unknown kernel command line parameters/i;
function commonPrefixLength(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length])
        length += 1;
    return length;
}
/**
 * Kernels print their command line after an announcement. A match in that echo proves nothing: the
 * marker in `print=marker` does not show that it ran. The echo is blanked, keeping columns, also if
 * it is partial: a line that is still growing, a truncated one, Linux's list of unknown parameters.
 * Text before the announcement stays.
 */
function withoutCommandLineEcho(text, commandLine, complete = true) {
    if (commandLine === '')
        return text;
    const announced = announcement.exec(text);
    if (announced === null)
        return text;
    const from = announced.index + announced[0].length;
    const echo = text.slice(from);
    if (!complete || announced[0].startsWith('Unknown'))
        return text.slice(0, from) + blank(echo);
    const gap = echo.length - echo.trimStart().length;
    const echoed = gap + commonPrefixLength(echo.slice(gap), commandLine);
    const rest = echo.slice(echoed).replaceAll(commandLine, blank(commandLine));
    return text.slice(0, from) + blank(echo.slice(0, echoed)) + rest;
}
function blank(text) {
    return ' '.repeat(text.length);
}

;// CONCATENATED MODULE: ./src/console/crash/any-pattern.ts
/** Before ES2025 a group name must be unique in an expression; the names are not needed here. */
const groupName = /\(\?<\w+>/g;
/**
 * Tests whether any of many expressions matches a text. Expressions with the same flags are joined
 * into one, which is several times faster than testing them one by one.
 */
function anyOfPatterns(patterns) {
    const joined = [...new Set(patterns.map(({ flags }) => flags))].map((flags) => {
        const sources = patterns
            .filter((pattern) => pattern.flags === flags)
            .map(({ source }) => `(?:${source.replaceAll(groupName, '(?:')})`);
        return new RegExp(sources.join('|'), flags);
    });
    return (text) => joined.some((pattern) => pattern.test(text));
}

// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
;// CONCATENATED MODULE: ./src/console/input/excerpt.ts

/** How many last lines to keep: as many as a reader takes in at a glance. */
const kept = 20;
/** Longer lines are cut; the raw log has them whole. */
const shownLength = 500;
/** The shown part of a long line and one character more, copied: a slice keeps the whole string. */
function startOf(text) {
    return Buffer.from(text.slice(0, shownLength + 1), 'utf16le').toString('utf16le');
}
function createTail() {
    let lines = [];
    return {
        add: (line) => {
            lines.push(line.text.length <= shownLength ? line : { ...line, text: startOf(line.text) });
            // Dropping one line at a time would cost more than judging it when output floods in.
            if (lines.length > 2 * kept)
                lines = lines.slice(-kept);
        },
        lines: () => lines.slice(-kept),
    };
}
function shorten(text) {
    return text.length <= shownLength ? text : `${text.slice(0, shownLength)}…`;
}
function consoleEvidence(lines) {
    const [first] = lines;
    if (first === undefined)
        return [];
    return [
        {
            source: output_files/* consoleLogName */.vo,
            firstLine: first.number,
            lines: lines.map(({ text }) => shorten(text)),
        },
    ];
}

;// CONCATENATED MODULE: ./src/console/crash/clues.ts



function isShown(verdict, { number }) {
    return verdict.evidence.some(({ source, firstLine, lines }) => source === output_files/* consoleLogName */.vo && number >= firstLine && number < firstLine + lines.length);
}
/** The last clue explains best: a kernel tries one thing after another. */
function createClues(known) {
    const concerns = anyOfPatterns(known.flatMap(({ pattern, until }) => (until === undefined ? [pattern] : [pattern, until])));
    let found = [];
    return {
        look: (line) => {
            if (!line.complete || !concerns(line.text))
                return;
            const kept = found.filter(({ clue }) => clue.until?.test(line.text) !== true);
            const clue = known.find(({ pattern }) => pattern.test(line.text));
            found =
                clue === undefined ? kept : [...kept.filter((one) => one.clue !== clue), { clue, line }];
        },
        explain: (verdict, about) => {
            const best = found.findLast(({ clue }) => clue.explains.includes(about));
            if (best === undefined || verdict.kind === 'pass')
                return verdict;
            const { clue, line } = best;
            const more = isShown(verdict, line) ? [] : consoleEvidence([line]);
            return { ...verdict, hint: clue.hint, evidence: [...more, ...verdict.evidence] };
        },
    };
}

// EXTERNAL MODULE: ./src/console/input/log-prefix.ts
var log_prefix = __webpack_require__(66649);
// EXTERNAL MODULE: ./src/console/crash/vocabulary/vocabularies.ts + 6 modules
var vocabularies = __webpack_require__(26412);
;// CONCATENATED MODULE: ./src/console/crash/crash.ts



const mayMatch = new Map(vocabularies/* vocabularies */.r.map(({ name, entries }) => [
    name,
    anyOfPatterns(entries.map(({ pattern }) => pattern)),
]));
function vocabulariesNamed(names) {
    return vocabularies/* vocabularies */.r.filter(({ name }) => names.includes(name));
}
/** A line without the log prefix. */
function crashTitle(text) {
    return (0,log_prefix/* withoutLogPrefix */.R)(text).trim();
}
/** Looks for any crash of the named vocabularies in a line. */
function findCrash(text, names) {
    // Nearly no line reports a crash: rule those out quickly.
    if (!names.some((name) => mayMatch.get(name)?.(text) === true))
        return undefined;
    const applicable = vocabulariesNamed(names);
    if (applicable.some(({ ignore }) => ignore.some((pattern) => pattern.test(text))))
        return undefined;
    // Specific vocabularies say more than the generic one, so it is tried last.
    for (const vocabulary of applicable.toReversed())
        for (const entry of vocabulary.entries) {
            const match = entry.pattern.exec(text);
            if (match === null)
                continue;
            const written = match.groups?.status;
            const status = written === undefined ? null : Number(written) + (entry.statusBase ?? 0);
            return { entry, vocabulary, title: entry.title ?? crashTitle(text), status };
        }
    return undefined;
}
/** The clues of the named vocabularies. */
function cluesOf(names) {
    return vocabulariesNamed(names).flatMap(({ clues = [] }) => clues);
}
/** Whether a kernel with this command line reports every exit status but 0. */
function reportsStatus(commandLine, names) {
    return vocabulariesNamed(names).some((one) => one.reportsStatus?.test(commandLine) === true);
}

;// CONCATENATED MODULE: ./src/console/clock/next-deadline.ts
/** The first deadline to expire. A crash report is always read to its end, whatever else is due. */
function nextDeadline(clocks, limits) {
    const { crashReportedMs, overMs, readyMs, lastSignMs, lateMs } = clocks;
    const { listenMs, silenceMs, timeoutMs } = limits;
    if (crashReportedMs !== null)
        return { due: 'crash-reported', atMs: crashReportedMs };
    if (overMs !== null)
        return { due: 'over', atMs: overMs + listenMs };
    if (readyMs !== null)
        return { due: 'listened', atMs: readyMs + listenMs };
    const silentMs = lastSignMs + silenceMs;
    const atMs = Math.min(lateMs, timeoutMs, silentMs);
    if (atMs === lateMs)
        return { due: 'late', atMs };
    return { due: atMs === timeoutMs ? 'timeout' : 'silence', atMs };
}

// EXTERNAL MODULE: ./src/console/end/exit.ts + 1 modules
var exit = __webpack_require__(51086);
;// CONCATENATED MODULE: ./src/console/expect/expected-end.ts

/**
 * A guest's exit status: from its exit port, or as it reported before it powered off. A kernel that
 * reports every status but 0 (`silenceIsZero`) means 0 by its silence.
 */
function statusOfEnd(end, reported, silenceIsZero) {
    if (end.how === 'guest-status')
        return end.status;
    if (end.how !== 'powered-off' && end.how !== 'left')
        return null;
    return reported ?? (silenceIsZero ? 0 : null);
}
/** Why this is not the expected end; undefined if it is. */
function objectToEnd(wanted, { end, status }) {
    const how = `the guest ${(0,exit/* describeEnd */.lA)(end)}`;
    if (wanted === 'poweroff') {
        if (end.how === 'left')
            return `${how}; expect exit: reset or a status there`;
        return end.how === 'powered-off' ? undefined : how;
    }
    if (wanted === 'reset')
        return end.how === 'reset' || end.how === 'left' ? undefined : how;
    if (status === wanted)
        return undefined;
    if (status !== null)
        return `the guest ended with status ${status}`;
    if (end.how !== 'powered-off' && end.how !== 'left')
        return how;
    const instead = end.how === 'left' ? 'reset' : 'poweroff';
    return `${how} and reported no status; exit: ${instead} needs none`;
}

// EXTERNAL MODULE: ./src/profile/schema/pattern.ts
var schema_pattern = __webpack_require__(38663);
;// CONCATENATED MODULE: ./src/console/expect/interleaved-finder.ts
/** How many characters of other writers may come between those of the text. */
const foreignCharacters = 200;
/**
 * Finds a text whose characters are in order but interleaved with those of other writers, as when
 * two CPUs print at once. Line ends are ignored.
 *
 * `starts[n]` is the latest position at which a match of the first n characters can begin, so the
 * match found is the shortest. One pass; memory is proportional to the text.
 */
function createInterleavedFinder(text) {
    const window = text.length + foreignCharacters;
    /** The places of each character in the text, last first. */
    const placesOf = new Map();
    for (let place = text.length; place > 0; place -= 1) {
        const character = text.charAt(place - 1);
        placesOf.set(character, [...(placesOf.get(character) ?? []), place]);
    }
    let starts = new Array(text.length + 1).fill(-Infinity);
    /** The state before the current line, which is read again whenever it has grown. */
    let before = { line: 0, starts, position: 0 };
    let position = 0;
    return {
        next: (line, from) => {
            if (line.id === before.line) {
                starts = [...before.starts];
                position = before.position;
            }
            else
                before = { line: line.id, starts: [...starts], position };
            for (let column = from; column < line.text.length; column += 1) {
                position += 1;
                for (const place of placesOf.get(line.text.charAt(column)) ?? [])
                    starts[place] = place === 1 ? position : (starts[place - 1] ?? -Infinity);
                if (position - (starts[text.length] ?? -Infinity) < window)
                    return { end: column + 1, captures: {} };
            }
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./src/console/expect/line-finder.ts
function createLineFinder(pattern) {
    let found = { line: 0, column: 0 };
    return {
        next: (line, from) => {
            if (!line.complete && !pattern.literal)
                return undefined;
            const start = line.id === found.line ? Math.max(from, found.column) : from;
            if (start > line.text.length)
                return undefined;
            const match = pattern.find(line.text, start);
            if (match === undefined)
                return undefined;
            // An expression that matches the empty string matches once per line.
            found = { line: line.id, column: match.end > match.start ? match.end : Infinity };
            return match;
        },
    };
}

;// CONCATENATED MODULE: ./src/console/expect/guest-request.ts

function questionOf(entry) {
    if (entry.http !== undefined)
        return { by: 'http', question: entry.http };
    if (entry.tcp !== undefined)
        return { by: 'tcp', question: entry.tcp };
    return undefined;
}
/** The default name of an expectation. */
function showQuestion({ by, question }) {
    return 'path' in question
        ? `${question.method} ${by}://:${question.port}${question.path}`
        : `${by}://:${question.port}`;
}
/** Checks an answer against the question's expectations. */
function examineAnswer({ by, question }, answer) {
    const captures = {};
    const misses = (what, text, wanted) => {
        if (wanted === undefined)
            return undefined;
        const pattern = (0,schema_pattern/* compilePattern */.E)(wanted);
        const match = pattern.find(text, 0);
        if (match === undefined)
            return `${what} without “${pattern.shown}”`;
        Object.assign(captures, match.captures);
        return undefined;
    };
    if (!('path' in question)) {
        const miss = misses(`${by} answer`, answer.body, question.answer);
        return miss === undefined ? { met: true, captures } : { met: false, reason: miss };
    }
    if (answer.status !== question.status)
        return { met: false, reason: `status ${answer.status}, not ${question.status}` };
    for (const [name, wanted] of Object.entries(question.header ?? {})) {
        const miss = misses(`header ${name}`, answer.headers[name.toLowerCase()] ?? '', wanted);
        if (miss !== undefined)
            return { met: false, reason: miss };
    }
    const miss = misses('body', answer.body, question.body);
    return miss === undefined ? { met: true, captures } : { met: false, reason: miss };
}

;// CONCATENATED MODULE: ./src/console/expect/expected-entry.ts




function lineAwaitedBy(written) {
    const pattern = (0,schema_pattern/* compilePattern */.E)(written);
    const { shown } = pattern;
    const { text, interleaved, at_least, exactly, never } = written;
    const finder = interleaved === true && text !== undefined
        ? createInterleavedFinder(text)
        : createLineFinder(pattern);
    if (never === true)
        return { awaited: { what: 'never', finder }, shown: `never ${shown}` };
    const times = exactly ?? at_least ?? 1;
    return { awaited: { what: 'line', finder, times, exactly: exactly !== undefined }, shown };
}
function awaitedBy(written) {
    const question = questionOf(written);
    if (question !== undefined)
        return { awaited: { what: 'answer', question }, shown: showQuestion(question) };
    if (written.exit !== undefined)
        return { awaited: { what: 'end', end: written.exit }, shown: `exit: ${written.exit}` };
    return lineAwaitedBy(written);
}
function compileEntry(written) {
    const { key, name, within, bounds, send } = written;
    const { awaited, shown } = awaitedBy(written);
    const prefix = name === undefined ? '' : `${name.replaceAll(/[^A-Za-z0-9]+/g, '_')}_`;
    return {
        awaited,
        withinMs: within,
        bounds: bounds ?? {},
        state: {
            id: name ?? shown,
            key,
            status: 'not-reached',
            atMs: null,
            captures: {},
            reason: null,
        },
        responseMetric: awaited.what === 'answer' ? `${prefix}first_response_ms` : undefined,
        send,
        seen: 0,
    };
}
/** An entry of an `expect:` list: a group of one, or an `any_order` group. */
function compileGroup(written) {
    return 'any_order' in written ? written.any_order.map(compileEntry) : [compileEntry(written)];
}
/** Counts an entry's matches in a line; returns the match that completes its number, if any. */
function countMatches(entry, line, from) {
    const { awaited, state } = entry;
    if (awaited.what !== 'line')
        return undefined;
    for (;;) {
        const match = awaited.finder.next(line, from);
        if (match === undefined)
            return undefined;
        entry.seen += 1;
        if (entry.seen >= awaited.times)
            return match;
        state.reason = `only ${entry.seen} of ${awaited.times} times`;
    }
}
/** Why a captured value breaks its bounds; a value that is not a number breaks them too. */
function brokenBound({ bounds }, captures) {
    for (const [name, { min, max, unit }] of Object.entries(bounds)) {
        if (min === undefined && max === undefined)
            continue;
        const written = captures[name];
        const value = Number(written);
        if (written === undefined || Number.isNaN(value))
            return `${name} was not captured as a number, so its bounds could not be checked`;
        const shown = (number) => unit === undefined ? `${number}` : `${number} ${unit}`;
        if (min !== undefined && value < min)
            return `${name} is ${shown(value)}, less than ${shown(min)}`;
        if (max !== undefined && value > max)
            return `${name} is ${shown(value)}, more than ${shown(max)}`;
    }
    return undefined;
}
/** Units of captured numbers, by group name. */
function unitsOf(entries) {
    const units = entries.flatMap(({ bounds }) => Object.entries(bounds).flatMap(([name, { unit }]) => unit === undefined ? [] : [[name, unit]]));
    return Object.fromEntries(units);
}

;// CONCATENATED MODULE: ./src/console/expect/forbidden.ts
function reasonOf({ awaited }) {
    if (awaited.what === 'never')
        return 'seen on the console';
    if (awaited.what !== 'line' || !awaited.exactly)
        return undefined;
    return `seen more than ${awaited.times === 1 ? 'once' : `${awaited.times} times`}`;
}
function createForbidden() {
    const watched = [];
    return {
        watch: (entry, from) => {
            const reason = reasonOf(entry);
            if (reason !== undefined)
                watched.push({ entry, from, reason });
        },
        look: (line, atMs) => {
            for (const { entry, from, reason } of watched) {
                const { awaited, state } = entry;
                if (awaited.what !== 'never' && awaited.what !== 'line')
                    continue;
                // The finder of a counting entry continues after its last match.
                const column = line.id === from.line ? from.column : 0;
                if (awaited.finder.next(line, column) === undefined)
                    continue;
                Object.assign(state, { status: 'failed', atMs, line: line.number, reason });
                return state;
            }
            return undefined;
        },
        unbroken: () => watched
            .map(({ entry }) => entry)
            .filter(({ awaited, state }) => awaited.what === 'never' && state.status !== 'failed')
            .map(({ state }) => state),
    };
}

;// CONCATENATED MODULE: ./src/console/expect/expectations.ts




/**
 * Tracks an `expect:` list along the console. Entries are met in order; each search starts where the
 * previous match ended, even on the same line. Members of an `any_order` group all search from the
 * start of the group.
 */
function createExpectations(list) {
    const groups = list.map(compileGroup);
    const entries = groups.flat();
    let turn = 0;
    let turnBeganMs = 0;
    let readyMs = null;
    let cursor = { line: 0, column: 0 };
    const forbidden = createForbidden();
    let sends = [];
    const pendingEntries = () => (groups[turn] ?? []).filter(({ awaited, state }) => awaited.what !== 'never' && state.status === 'not-reached');
    const fail = ({ state }, reason, atMs) => {
        state.status = 'failed';
        state.reason = reason;
        state.atMs = atMs;
        return state;
    };
    const meet = (entry, captures, atMs) => {
        const { state } = entry;
        state.captures = captures;
        const broken = brokenBound(entry, captures);
        if (broken !== undefined)
            return fail(entry, broken, atMs);
        Object.assign(state, { status: 'passed', atMs, reason: null });
        if (entry.send !== undefined)
            sends = [...sends, entry.send];
        return undefined;
    };
    /** Begins the current group; groups that wait for nothing are passed over. */
    const beginGroup = () => {
        for (; turn < groups.length; turn += 1) {
            for (const entry of groups[turn] ?? [])
                if (entry.awaited.what === 'never')
                    forbidden.watch(entry, cursor);
            if (pendingEntries().length > 0)
                return;
        }
    };
    /** Begins the next group if this one is complete. */
    const nextTurn = (atMs) => {
        if (turn >= groups.length || pendingEntries().length > 0)
            return false;
        turn += 1;
        turnBeganMs = atMs;
        beginGroup();
        const onlyTheEnd = groups
            .slice(turn)
            .flat()
            .every(({ awaited }) => awaited.what === 'end' || awaited.what === 'never');
        if (onlyTheEnd)
            readyMs ??= atMs;
        return true;
    };
    beginGroup();
    return {
        assertions: entries.map(({ state }) => state),
        units: unitsOf(entries),
        offer: (line, atMs) => {
            let furthest = 0;
            do {
                const from = line.id === cursor.line ? cursor.column : 0;
                for (const entry of pendingEntries()) {
                    const match = countMatches(entry, line, from);
                    if (match === undefined)
                        continue;
                    entry.state.line = line.number;
                    const unmet = meet(entry, match.captures, atMs);
                    if (unmet !== undefined)
                        return unmet;
                    forbidden.watch(entry, cursor);
                    furthest = Math.max(furthest, match.end);
                }
                if (turn < groups.length && pendingEntries().length === 0)
                    cursor = { line: line.id, column: furthest };
            } while (nextTurn(atMs));
            return forbidden.look(line, atMs);
        },
        offerAnswer: ({ key, index }, answer, atMs) => {
            const entry = key === undefined ? entries[index] : entries.find(({ state }) => state.key === key);
            if (entry?.awaited.what !== 'answer' || !pendingEntries().includes(entry))
                return undefined;
            const { state, responseMetric } = entry;
            const firstMs = (responseMetric && state.captures[responseMetric]) ?? String(Math.round(atMs));
            const timed = responseMetric === undefined ? {} : { [responseMetric]: firstMs };
            const examined = examineAnswer(entry.awaited.question, answer);
            if (!examined.met) {
                state.captures = timed;
                state.reason = `the last answer: ${examined.reason}`;
                return undefined;
            }
            const unmet = meet(entry, { ...timed, ...examined.captures }, atMs);
            nextTurn(atMs);
            return unmet;
        },
        offerEnd: (known, atMs) => {
            const entry = pendingEntries().find(({ awaited }) => awaited.what === 'end');
            // A failed machine proves nothing about its guest.
            const { how } = known.end;
            if (entry?.awaited.what !== 'end' || how === 'vmm-failed' || how === 'killed')
                return undefined;
            const objection = objectToEnd(entry.awaited.end, known);
            if (objection !== undefined)
                return fail(entry, objection, atMs);
            const unmet = meet(entry, {}, atMs);
            nextTurn(atMs);
            return unmet;
        },
        checkTime: (atMs) => {
            const late = pendingEntries().find(({ withinMs }) => withinMs !== undefined && atMs >= turnBeganMs + withinMs);
            if (late === undefined)
                return undefined;
            const instead = late.state.reason === null ? '' : `; ${late.state.reason}`;
            return fail(late, `not seen within ${late.withinMs} ms${instead}`, null);
        },
        deadlineMs: () => Math.min(...pendingEntries().map(({ withinMs = Infinity }) => turnBeganMs + withinMs)),
        allMet: () => turn >= groups.length,
        readyMs: () => readyMs,
        pending: () => pendingEntries().map(({ state }) => state),
        unbroken: () => forbidden.unbroken(),
        takeSends: () => {
            const taken = sends;
            sends = [];
            return taken;
        },
        questions: () => {
            const pending = pendingEntries();
            return entries.flatMap((entry, index) => entry.awaited.what === 'answer' && pending.includes(entry)
                ? [{ key: entry.state.key, index, question: entry.awaited.question }]
                : []);
        },
        awaitsStatus: (status) => pendingEntries().some(({ awaited }) => awaited.what === 'end' && awaited.end === status),
    };
}

// EXTERNAL MODULE: ./src/console/input/lines.ts
var lines = __webpack_require__(81861);
;// CONCATENATED MODULE: ./src/console/input/console-buffer.ts


/** After this long without output an unfinished line counts as a prompt. */
const promptMs = 250;
/** Buffers console input: takes bytes, yields lines, keeps the last ones. */
class ConsoleBuffer {
    #splitter = (0,lines/* createLineSplitter */.A)();
    #tail = createTail();
    #bytes = 0;
    /** Bytes received when the unfinished line was last taken for a prompt. */
    #promptBytes = 0;
    #firstByteMs = null;
    #lastByteMs = 0;
    get bytes() {
        return this.#bytes;
    }
    get firstByteMs() {
        return this.#firstByteMs;
    }
    /** The lines that are now complete; handle each before asking for the next. */
    *push(chunk, atMs) {
        this.#firstByteMs ??= atMs;
        this.#lastByteMs = atMs;
        this.#bytes += chunk.length;
        yield* (0,lines/* linesOf */.D)(this.#splitter, chunk);
    }
    /** The unfinished line. */
    partial() {
        return this.#splitter.partial();
    }
    remember(line) {
        this.#tail.add(line);
    }
    lineBefore(line) {
        return this.#tail.lines().findLast(({ id }) => id !== line.id);
    }
    /** When the unfinished line will count as a prompt; Infinity if there is none. */
    promptAtMs() {
        const isNew = this.#bytes > this.#promptBytes && this.partial() !== undefined;
        return isNew ? this.#lastByteMs + promptMs : Infinity;
    }
    /** Takes the unfinished line as a complete one. */
    takePrompt() {
        this.#promptBytes = this.#bytes;
        const partial = this.partial();
        return partial && { ...partial, complete: true };
    }
    /** The last lines, with the VMM's own output. */
    evidence(vmmLines) {
        const partial = this.partial();
        const lines = this.#tail.lines();
        const console = consoleEvidence(partial === undefined ? lines : [...lines, partial]);
        return vmmLines.lines.length === 0 ? console : [...console, vmmLines];
    }
}

;// CONCATENATED MODULE: ./src/console/judge-report.ts
/** Numeric named captures: the metrics. */
function numericCaptures(assertions) {
    const captures = assertions.flatMap((assertion) => Object.entries(assertion.captures));
    return Object.fromEntries(captures
        .map(([name, text]) => [name, text.trim() === '' ? NaN : Number(text)])
        .filter(([, value]) => Number.isFinite(value)));
}
/** Metrics and their units, where given. */
function measuredBy(assertions, units) {
    const metrics = numericCaptures(assertions);
    const named = Object.entries(units).filter(([name]) => Object.hasOwn(metrics, name));
    return { metrics, metricUnits: Object.fromEntries(named) };
}
/** Why an expectation's turn never came: an earlier one is still pending or failed. */
function untaken(expectations) {
    const names = (states) => {
        const shown = states.slice(0, 3).map(({ id }) => `“${id}”`);
        return [...shown, ...(states.length > 3 ? [`${states.length - 3} more`] : [])].join(', ');
    };
    const pending = expectations.pending();
    if (pending.length > 0)
        return `its turn never came; still awaited before it: ${names(pending)}`;
    const failed = expectations.assertions.filter(({ status }) => status === 'failed');
    return failed.length > 0
        ? `its turn never came; failed before it: ${names(failed)}`
        : 'its turn never came';
}
/**
 * The final state of every assertion once there is a verdict. Pending ones fail; later ones say that
 * their turn never came; `never` entries pass only if the boot was watched to a passing end.
 */
function settleAssertions(verdict, expectations, never) {
    const pending = new Set(expectations.pending());
    const unbroken = new Set(expectations.unbroken());
    const settleNever = (assertion) => {
        if (assertion.status === 'failed')
            return assertion;
        return verdict.kind === 'pass'
            ? { ...assertion, status: 'passed' }
            : { ...assertion, reason: `not watched to the end (${verdict.kind})` };
    };
    const expected = expectations.assertions.map((assertion) => {
        if (unbroken.has(assertion))
            return settleNever(assertion);
        if (assertion.status !== 'not-reached')
            return assertion;
        if (!pending.has(assertion))
            return { ...assertion, reason: untaken(expectations) };
        const instead = assertion.reason === null ? '' : `; ${assertion.reason}`;
        const reason = `not seen before the end (${verdict.kind})${instead}`;
        return { ...assertion, status: 'failed', reason };
    });
    return [...expected, ...never.map(settleNever)];
}

// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/machine/vmms.ts + 20 modules
var vmms = __webpack_require__(92247);
;// CONCATENATED MODULE: ./src/console/clock/cpu-starvation.ts
/** A limit grows at most by this factor, however slow the host is. */
const mostLonger = 3;
/** Below this share of a CPU a guest only handles timer ticks. */
const idleShare = 0.05;
/** Waiting for less than this share of the time is noise. */
const noticeableWait = 0.1;
/** Whether the host held the guest up: the guest got less than half of the CPU time it wanted. */
function isStarved({ ms, ranMs, waitedMs }) {
    return waitedMs > ranMs && waitedMs > noticeableWait * ms;
}
/** A limit, extended by the time the guest waited for a CPU. */
function extended(limitMs, share) {
    if (share === undefined || !isStarved(share))
        return limitMs;
    return limitMs + Math.min(share.waitedMs, (mostLonger - 1) * limitMs);
}
/** Describes for readers what a guest did over an interval. */
function describeShare(share) {
    const { ms, ranMs, waitedMs } = share;
    const percent = `${Math.round((100 * ranMs) / Math.max(1, ms))} %`;
    const seconds = (waitedMs / 1000).toFixed(1);
    if (isStarved(share))
        return `starved: the host gave it ${percent} of a CPU, it waited ${seconds} s for one`;
    return ranMs < idleShare * ms ? 'idle: no CPU used' : `busy: ${percent} of a CPU`;
}
/**
 * Watches a silent guest's CPU share: a guest starved by a slow host is not hung, and an idle guest
 * waits for something other than a busy one does.
 */
class CpuStarvation {
    /** Time of the guest's last sign of life: a byte or an answer. */
    lastSignMs = 0;
    #last;
    observe({ atMs, pace }) {
        if (pace !== undefined)
            this.#last = { ...pace, atMs };
    }
    /** The limits that apply to the guest. */
    extend(settings) {
        return {
            ...settings,
            timeoutMs: extended(settings.timeoutMs, this.#last?.total),
            silenceMs: extended(settings.silenceMs, this.#silent()),
        };
    }
    /** Adds to the verdict on a guest that did not finish what the guest did instead. */
    explain(verdict, due) {
        const share = due === 'timeout' ? this.#last?.total : this.#silent();
        if (share === undefined)
            return verdict;
        return { ...verdict, summary: `${verdict.summary} (${describeShare(share)})` };
    }
    /** A reading from before the last sign of life says nothing about the current silence. */
    #silent() {
        return this.#last === undefined || this.#last.atMs < this.lastSignMs
            ? undefined
            : this.#last.silent;
    }
}

// EXTERNAL MODULE: ./src/console/end/vmm-words.ts
var vmm_words = __webpack_require__(18875);
;// CONCATENATED MODULE: ./src/console/end/machine-state.ts







/** The state of the machine itself, apart from its guest's console. */
class MachineState {
    starvation = new CpuStarvation();
    #settings;
    #vmm;
    #words = new vmm_words/* VmmWords */.c();
    #shutdownReason = null;
    #event = null;
    #guestRan = false;
    #blockError = null;
    #over = null;
    #end = null;
    constructor(settings) {
        this.#settings = settings;
        this.#vmm = settings.vmm;
    }
    /** The VMM's own output, under its name. */
    get vmmLines() {
        return this.#words.evidence(this.#vmm);
    }
    /** The last QMP event. */
    get event() {
        return this.#event;
    }
    /**
     * When and how the boot ended although the VMM still runs; guest output from before may still
     * arrive.
     */
    get over() {
        return this.#over;
    }
    /** How the machine ended by itself; null while it runs. */
    get end() {
        return this.#end;
    }
    /** The guest's exit status, if known; `reported` is the status from its console. */
    status(reported) {
        const { commandLine, vocabularies } = this.#settings;
        if (this.#end === null)
            return reported;
        return statusOfEnd(this.#end, reported, reportsStatus(commandLine, vocabularies));
    }
    addVmmLine(line, atMs) {
        this.#words.add(line);
        const { outputLimit } = this.#settings;
        if (this.#words.characters > outputLimit)
            this.#giveUp(`it printed more than ${outputLimit} bytes itself; last line: ${line}`, atMs);
        const { acceleratorFailed } = vmms/* vmms */.I[this.#vmm].vocabulary;
        return acceleratorFailed?.test(line) === true ? 'accelerator failed' : undefined;
    }
    observeEvent(event, reason, atMs) {
        // QEMU stops the guest once the boot is over; the event before explains more.
        if (event !== 'STOP' || this.#over === null)
            this.#event = event;
        if (event === 'SHUTDOWN')
            this.#shutdownReason = reason;
        if (event === 'BLOCK_IO_ERROR')
            this.#blockError = reason ?? 'unknown';
        if (event === 'GUEST_PANICKED')
            this.#over ??= { end: { how: 'guest-panicked' }, atMs };
        if (event === 'WATCHDOG')
            this.#over ??= { end: { how: 'watchdog' }, atMs };
        if (event === 'RESUME') {
            this.#guestRan = true;
            // The guest was paused until now.
            this.starvation.lastSignMs = atMs;
        }
        if (event === 'STOP' && this.#isRunningFreely())
            this.#giveUp(this.#whyStopped(), atMs);
    }
    /** Running, without a debugger that could stop it (with one, no time limit applies). */
    #isRunningFreely() {
        const isDebugged = this.#settings.silenceMs === Infinity;
        return this.#guestRan && this.#shutdownReason === null && !isDebugged;
    }
    /** QEMU itself stops a guest on a disk error (werror=, rerror=) or when KVM fails. */
    #whyStopped() {
        return this.#blockError === null
            ? 'it stopped the guest'
            : `it stopped the guest after a disk error: ${this.#blockError}`;
    }
    #giveUp(message, atMs) {
        this.#over ??= { end: { how: 'vmm-failed', vmm: vmm_facts/* vmmFacts */.M0[this.#vmm].title, message }, atMs };
    }
    observeEnd(ended, sawByte) {
        this.#end = (0,exit/* classifyExit */.XA)({
            exitCode: ended.exitCode,
            signal: ended.signal,
            oomKill: ended.oomKill === true,
            shutdownReason: this.#shutdownReason,
            debugExit: this.#settings.debugExit,
            vmmLines: this.#words.lines,
            sawByte,
            vmm: this.#vmm,
        });
        return this.#end;
    }
}

;// CONCATENATED MODULE: ./src/console/crash/allowances.ts

/** `today` is an ISO date such as 2026-12-31, which compares as text. */
function createAllowances(list, today) {
    const entries = list.map((written) => {
        const { key, reason, until = null } = written;
        const expired = until !== null && today > until;
        return { pattern: (0,schema_pattern/* compilePattern */.E)(written), key, reason, until, expired, lines: 0, lastLine: 0 };
    });
    const find = (line, expired) => {
        const found = entries.find((entry) => entry.expired === expired && entry.pattern.find(line.text, 0) !== undefined);
        // A growing line is offered repeatedly.
        if (found !== undefined && found.lastLine !== line.id)
            Object.assign(found, { lines: found.lines + 1, lastLine: line.id });
        return found;
    };
    return {
        any: entries.some(({ expired }) => !expired),
        excuse: (line) => find(line, false) !== undefined,
        lapse: (line) => {
            const found = find(line, true);
            return (found && `allow “${found.pattern.shown}” expired on ${found.until}: fix it or extend it`);
        },
        used: () => entries
            .filter(({ lines }) => lines > 0)
            .map(({ pattern, key, reason, until, expired, lines }) => ({
            id: pattern.shown,
            key,
            reason,
            until,
            expired,
            lines,
        })),
    };
}

;// CONCATENATED MODULE: ./src/console/crash/crash-report.ts


/** A crash report is cut off after this time or this many lines. */
const maxReportMs = 10_000;
const maxReportLines = 500;
/** A splat after which the kernel gives up is fatal (panic_on_warn, panic_on_oom). */
function madeFatal(crash) {
    return crash.entry.severity === 'splat'
        ? { ...crash, entry: { ...crash.entry, severity: 'fatal' } }
        : crash;
}
/**
 * `before` is the line before the first one: it holds the title of some crashes and the start of
 * some reports.
 */
function createCrashReport(first, line, before, atMs, listenMs) {
    const { reportStart, reportEnd, traceEnd, afterTrace, givesUp } = first.vocabulary;
    const titleLine = first.entry.titleBefore === true ? before : undefined;
    const begun = before !== undefined && reportStart?.test(before.text) === true ? before : undefined;
    const opening = titleLine ?? begun;
    const lines = opening === undefined ? [line] : [opening, line];
    let crash = titleLine === undefined ? first : { ...first, title: crashTitle(titleLine.text) };
    let isTraced = false;
    const name = (next) => {
        // The line that names the crash may follow a vague one.
        if (crash.entry.vague === true && titleLine === undefined) {
            const named = findCrash(next.text, [crash.vocabulary.name]);
            if (named !== undefined && named.entry.vague !== true)
                crash = named;
        }
        if (givesUp?.test(next.text) !== true)
            return;
        crash = madeFatal(crash);
        // A panic prints its own trace.
        isTraced = false;
    };
    return {
        crash: () => crash,
        add: (next) => {
            if (!next.complete)
                return false;
            // The line was taken for complete when the console was still, but then continued.
            if (lines.at(-1)?.id === next.id)
                lines.pop();
            // The kernel has recovered: this line is no longer part of the report.
            if (isTraced && afterTrace?.test((0,log_prefix/* withoutLogPrefix */.R)(next.text)) !== true)
                return true;
            lines.push(next);
            name(next);
            if (traceEnd?.test(next.text) === true) {
                if (crash.entry.severity !== 'fatal')
                    return true;
                isTraced = true;
            }
            return lines.length >= maxReportLines || reportEnd?.test(next.text) === true;
        },
        deadlineMs: (lastByteMs) => Math.min(lastByteMs + listenMs, atMs + maxReportMs),
        lines: (partial) => partial === undefined || partial.id === lines.at(-1)?.id ? lines : [...lines, partial],
    };
}

;// CONCATENATED MODULE: ./src/console/crash/reject-scanner.ts


/** Scans lines for crashes and `reject:` patterns, except lines that an `allow:` entry excuses. */
function createRejectScanner(reject, allowances, vocabularies) {
    const rejects = reject.map((entry) => {
        const pattern = (0,schema_pattern/* compilePattern */.E)(entry);
        const id = `never ${pattern.shown}`;
        const state = {
            id,
            key: entry.key,
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
            // Wait for the whole line; an unfinished one is examined once the console is still.
            const crash = line.complete ? findCrash(line.text, vocabularies) : undefined;
            const hit = rejects.find(({ pattern }) => 
            // With `allow:` entries, a growing line may still come to match one.
            (line.complete || (pattern.literal && !allowances.any)) &&
                pattern.find(line.text, 0) !== undefined);
            if ((crash === undefined && hit === undefined) || allowances.excuse(line))
                return undefined;
            const lapsed = allowances.lapse(line);
            if (crash !== undefined)
                return { type: 'crash', crash, lapsed };
            if (hit === undefined)
                return undefined;
            const reason = 'seen on the console';
            Object.assign(hit.state, { status: 'failed', atMs, line: line.number, reason });
            return { type: 'rejected', shown: hit.pattern.shown, key: hit.state.key, lapsed };
        },
    };
}

;// CONCATENATED MODULE: ./src/console/crash/failure-tracker.ts



/** Tracks failures on the console. Once a crash has begun, only its report is read. */
class FailureTracker {
    #settings;
    #surroundings;
    #allowances;
    #scanner;
    #crash;
    #lapsed;
    #reportedStatus = null;
    constructor(settings, surroundings) {
        this.#settings = settings;
        this.#surroundings = surroundings;
        this.#allowances = createAllowances(settings.allow, settings.today);
        this.#scanner = createRejectScanner(settings.reject, this.#allowances, settings.vocabularies);
    }
    get crash() {
        return this.#crash;
    }
    /** A message if an expired `allow:` entry matches the failure. */
    get lapsed() {
        return this.#lapsed;
    }
    /** The exit status reported on the console. */
    get reportedStatus() {
        return this.#crash?.crash().status ?? this.#reportedStatus;
    }
    /** One per `reject:` entry. */
    get assertions() {
        return this.#scanner.assertions;
    }
    allowed() {
        return this.#allowances.used();
    }
    /** `text` is the line without the echoed command line. */
    look(written, text, atMs) {
        if (this.#crash !== undefined)
            return { what: 'crash', isComplete: this.#crash.add(written) };
        const finding = this.#scanner.look({ ...written, text }, atMs);
        if (finding === undefined)
            return { what: 'nothing' };
        if (finding.type === 'crash' && this.#isWanted(finding.crash)) {
            this.#reportedStatus = finding.crash.status;
            return { what: 'crash', isComplete: false };
        }
        this.#lapsed = finding.lapsed;
        if (finding.type === 'rejected')
            return { what: 'rejected', shown: finding.shown, key: finding.key };
        const before = this.#surroundings.lineBefore(written);
        const { listenMs } = this.#settings;
        this.#crash = createCrashReport(finding.crash, written, before, atMs, listenMs);
        return { what: 'crash', isComplete: false };
    }
    #isWanted({ status }) {
        return status === 0 || (status !== null && this.#surroundings.expectsStatus(status));
    }
}

// EXTERNAL MODULE: ./src/console/crash/function-name.ts
var function_name = __webpack_require__(39829);
// EXTERNAL MODULE: ./src/console/crash/symbols/trace-address.ts + 1 modules
var trace_address = __webpack_require__(83166);
;// CONCATENATED MODULE: ./src/console/crash/trace-functions.ts


/** Linux: `foo+0x12/0x34`; the group before it is `? ` if it was only found on the stack. */
const linuxFrame = /(?:^|[ :\]])(\? )?([A-Za-z_][\w.]{0,255})\+0x[\da-f]{1,8}\/0x[\da-f]{1,8}(?: |$)/;
/** x86 prints the code segment before it (0033 is user space); arm64 and riscv do not. */
const linuxRegister = /^ {0,8}(?:RIP: 0010|EIP(?:: [\da-f]{4})?|pc|PC is at|epc) ?:? ?[A-Za-z_]/;
/** An interrupt's stack is printed above the stack it interrupted. */
const enters = /^ *<(?:IRQ|NMI|SOFTIRQ|#\w+)>/;
const leaves = /^ *<(?:\/(?:IRQ|NMI|SOFTIRQ|#\w+)|EOI|EOE|TASK)>/;
/** CONFIG_PRINTK_CALLER: the thread or CPU that wrote a line. */
const writer = /^(?:<\d+>)?\[ *\d+\.\d+\]\[ *([CT]\d+)\]/;
/**
 * The functions that a crash report names, the most likely place of the crash first: on the crash's
 * own line, in the instruction pointer, on the stack, on an interrupt's stack, then stale stack
 * entries (`?`). Lines of other threads are skipped if the kernel prints who wrote a line.
 */
function traceFunctions(lines, title) {
    const own = [];
    const registers = [];
    const stack = [];
    const interrupts = [];
    const stale = [];
    const author = lines.map((line) => writer.exec(line)?.[1]).find((id) => id !== undefined);
    let isInterrupt = false;
    for (const written of lines) {
        if ((writer.exec(written)?.[1] ?? author) !== author)
            continue;
        const line = (0,log_prefix/* withoutLogPrefix */.R)(written);
        if (enters.test(line))
            isInterrupt = true;
        else if (leaves.test(line))
            isInterrupt = false;
        const address = (0,trace_address/* parseAddressLine */.C)(line);
        if (address !== undefined) {
            const { name, label } = address;
            if (name !== null)
                (label.startsWith('0x') ? stack : registers).push(name);
            continue;
        }
        const [, mark, name] = linuxFrame.exec(line) ?? [];
        if (name === undefined)
            continue;
        if (line.trim() === title)
            own.push(name);
        else if (linuxRegister.test(line))
            registers.push(name);
        else if (mark !== undefined)
            stale.push(name);
        else
            (isInterrupt ? interrupts : stack).push(name);
    }
    return [...own, ...registers, ...stack, ...interrupts, ...stale];
}

;// CONCATENATED MODULE: ./src/console/crash/crash-identity.ts


const maxNameLength = 120;
/**
 * The kernel's message without the parts that vary between runs: addresses, numbers, processes, and
 * the source line of an assertion, which moves with every edit of its file.
 */
function stableMessage(text) {
    return text
        .replace(/ \([^()]{0,400}: \d+\)$/, '')
        .replace(/\[[^\]]{1,64}\]/g, '')
        .replace(/(?:,? (?:addr|address):? )?\b0x[\da-f]+\b/gi, ' N')
        .replace(/\b(?=[a-f]{0,15}\d)[\da-f]{8,16}\b/gi, 'N')
        .replace(/\b\d+(?:\.\d+)?(?:ms|us|s|kB|K|M)?\b/g, 'N')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, maxNameLength);
}
function kindOf({ entry, title }) {
    const { called } = entry;
    if (typeof called === 'string')
        return called;
    return stableMessage(called?.exec(title)?.[1] ?? title);
}
/** The first function that is not a crash handler; null if there is none. */
function functionOf({ entry, vocabulary, title }, lines) {
    if (entry.placeless === true)
        return null;
    const names = traceFunctions(lines, title).map(function_name/* bareFunctionName */.o);
    return (names.find((name) => name !== '' && !name.startsWith('?') && vocabulary.handlers?.test(name) !== true) ?? null);
}
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z\d]+/g, '-')
        .replace(/^-|-$/g, '');
}
/**
 * Names a crash by its kind and function, stable between runs. `lines` is its report.
 * Undefined for a program's exit, which is not a crash.
 */
function identifyCrash(crash, lines) {
    const { entry, vocabulary } = crash;
    if (entry.severity === 'exit')
        return undefined;
    const kind = kindOf(crash);
    const place = functionOf(crash, lines);
    const own = typeof entry.called === 'string' ? [] : [slug(kind)];
    return {
        title: place === null ? kind : `${kind} in ${place}`,
        function: place,
        id: [vocabulary.name, entry.id, ...own, ...(place === null ? [] : [place])].join('/'),
    };
}

;// CONCATENATED MODULE: ./src/console/end/transient-failure.ts
/**
 * VMM messages about resources that are in use and may be released (ports, locks, KVM, memory), and
 * about a lost virtual CPU.
 */
const transientMessages = /already in use|resource busy|temporarily unavailable|cannot allocate memory|forwarding rule|get (?:shared )?"?write"? lock|without a word|VCPU generated error|vCPU thread panicked|received KVM_EXIT_|failure during vcpu run/i;
/**
 * Whether a restart may succeed after this end. It may if the VMM was killed or crashed; a VMM that
 * reports something missing or unavailable will report it again.
 */
function isTransient(end) {
    if (end.how === 'killed')
        return true;
    return end.how === 'vmm-failed' && transientMessages.test(end.message);
}

;// CONCATENATED MODULE: ./src/console/verdicts.ts



/** A duration, for readers. */
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
    const what = count === 1 ? 'the expectation was met' : `all ${count} expectations were met, the last`;
    return { kind: 'pass', summary: `${what} after ${seconds(readyMs)}`, evidence: [] };
}
const kindOfSeverity = {
    fatal: 'panic',
    stall: 'hang',
    splat: 'assertion-failed',
    exit: 'unexpected-exit',
};
function crashed(crash, ready, evidence) {
    const when = ready ? ' (after every expectation had been met)' : '';
    const { severity, hint } = crash.entry;
    const verdict = failed(kindOfSeverity[severity], crash.title + when, evidence, hint);
    const identity = identifyCrash(crash, evidence.flatMap(({ lines }) => lines));
    return identity === undefined ? verdict : { ...verdict, crash: identity };
}
function rejected({ shown, key }, evidence) {
    const summary = `the console shows “${shown}”, which reject: rules out`;
    return { ...failed('assertion-failed', summary, evidence), key };
}
/** Adds a note about the expired `allow:` entry that would have excused this failure. */
function withLapse(verdict, lapsed) {
    if (lapsed === undefined || verdict.kind === 'pass')
        return verdict;
    return { ...verdict, hint: verdict.hint === undefined ? lapsed : `${lapsed}; ${verdict.hint}` };
}
function unmet(assertion, evidence) {
    const { id, key, reason } = assertion;
    return { ...failed('assertion-failed', `“${id}”: ${reason ?? 'not met'}`, evidence), key };
}
function hung(silentMs, sawByte, pending, evidence) {
    return sawByte
        ? failed('hang', `no output for ${seconds(silentMs)}${waitingFor(pending)}`, evidence, 'the last lines show how far it came; boot.silence sets the limit')
        : failed('hang', `not a single byte on the console in ${seconds(silentMs)}`, evidence, 'check that the kernel has a driver for the serial console and uses it');
}
function timedOut(limitMs, pending, evidence) {
    return failed('timeout', `still running after ${seconds(limitMs)}${waitingFor(pending)}`, evidence, 'boot.timeout sets the limit');
}
function flooded(limitBytes, evidence) {
    return failed('output-limit', `more than ${limitBytes} bytes on the console`, evidence, 'boot.output_limit sets the limit');
}
function hostFailure(end, summary, evidence, hint) {
    const verdict = failed('infrastructure', summary, evidence, hint);
    return isTransient(end) ? { ...verdict, transient: true } : verdict;
}
/** The machine ended before all expectations were met, or in a way that is not a pass. */
function ended(end, pending, evidence) {
    const summary = `the guest ${(0,exit/* describeEnd */.lA)(end)}${waitingFor(pending)}`;
    switch (end.how) {
        case 'powered-off':
        case 'left':
            return { ...failed('assertion-failed', summary, evidence), key: pending[0]?.key };
        case 'guest-status': {
            const kind = end.status === 0 ? 'assertion-failed' : 'unexpected-exit';
            return { ...failed(kind, summary, evidence), key: pending[0]?.key };
        }
        case 'reset':
            return failed('unexpected-exit', summary, evidence, evidence.length === 0
                ? 'it printed nothing: usually too little memory (boot.memory)'
                : undefined);
        case 'guest-panicked':
            return failed('panic', summary, evidence);
        case 'vmm-failed':
            return hostFailure(end, `${end.vmm} gave up: ${end.message}`, evidence);
        case 'watchdog':
            return failed('hang', `the guest’s watchdog fired${waitingFor(pending)}`, evidence);
        case 'killed':
            return end.oom
                ? hostFailure(end, `the host ran out of memory and killed ${end.vmm}`, evidence, 'give the guest less (boot.memory), or run fewer jobs beside it')
                : hostFailure(end, summary, evidence, end.signal === 'SIGKILL' ? 'was the host out of memory? see dmesg' : undefined);
    }
}
/** The machine ended, but not as `exit:` expects. */
function endedOtherwise(end, assertion, evidence) {
    const { id, key, reason } = assertion;
    const summary = `“${id}”: ${reason ?? 'another end'}`;
    const kind = (0,exit/* isCleanEnd */.Lk)(end) ? 'assertion-failed' : 'unexpected-exit';
    return { ...failed(kind, summary, evidence), key };
}
function logEnded(pending, evidence) {
    const verdict = failed('assertion-failed', `the log ends${waitingFor(pending)}`, evidence);
    return { ...verdict, key: pending[0]?.key };
}
/** KVM lost the guest; this proves nothing about the kernel. */
function acceleratorFailed(line, evidence) {
    const summary = `KVM gave up on the guest: ${line}`;
    return { ...failed('infrastructure', summary, evidence, 'try --accel tcg'), transient: true };
}

;// CONCATENATED MODULE: ./src/console/judge.ts












/**
 * Judges a boot event by event. Failure beats success: after the last expectation it keeps listening
 * for a while, and a crash in that time counts.
 */
class Judge {
    #settings;
    #console = new ConsoleBuffer();
    #machine;
    #expectations;
    #tracker;
    #clues;
    #verdict;
    #readyMs = null;
    constructor(settings) {
        this.#settings = settings;
        this.#machine = new MachineState(settings);
        this.#expectations = createExpectations(settings.expect);
        this.#tracker = new FailureTracker(settings, {
            lineBefore: (line) => this.#console.lineBefore(line),
            expectsStatus: (status) => this.#expectations.awaitsStatus(status),
        });
        this.#clues = createClues(cluesOf(settings.vocabularies));
    }
    /** Set as early as possible; later events do not change it. */
    get verdict() {
        return this.#verdict;
    }
    settled() {
        return this.#verdict !== undefined;
    }
    /** Time of the guest’s last sign of life, in milliseconds. */
    get lastSignMs() {
        return this.#machine.starvation.lastSignMs;
    }
    observe(event) {
        if (this.settled())
            return;
        switch (event.type) {
            case 'bytes':
                this.#observeBytes(event.bytes, event.atMs);
                break;
            case 'qmp':
                this.#machine.observeEvent(event.event, event.reason, event.atMs);
                break;
            case 'answer':
                this.#observeAnswer(event);
                break;
            case 'vmm-output':
                if (this.#machine.addVmmLine(event.line, event.atMs) === 'accelerator failed')
                    this.#conclude(acceleratorFailed(event.line, this.#evidence()));
                break;
            case 'ended':
                this.#observeEnd(event);
                break;
            case 'clock':
                this.#machine.starvation.observe(event);
                this.#observeTime(event.atMs);
                break;
            case 'sent': // Our own input: not a sign of life.
                break;
            case 'log-end':
                this.#observeLogEnd(event.atMs);
                break;
        }
    }
    /** When to observe a `clock` event if no other event comes first. */
    deadlineMs() {
        const { atMs } = this.#nextDeadline();
        const isOver = this.#tracker.crash !== undefined || this.#machine.over !== null;
        return isOver ? atMs : Math.min(this.#console.promptAtMs(), atMs);
    }
    /** Questions to ask the guest now; observe the answers as events. */
    questions() {
        return this.settled() || this.#tracker.crash !== undefined ? [] : this.#expectations.questions();
    }
    /** Texts to send to the guest's console now; each is returned once. */
    takeSends() {
        return this.settled() || this.#tracker.crash !== undefined ? [] : this.#expectations.takeSends();
    }
    /** Undefined while there is no verdict. */
    report() {
        const verdict = this.#verdict;
        if (verdict === undefined)
            return undefined;
        const assertions = settleAssertions(verdict, this.#expectations, this.#tracker.assertions);
        return {
            verdict,
            assertions,
            allowed: this.#tracker.allowed(),
            ...measuredBy(assertions, this.#expectations.units),
            firstByteMs: this.#console.firstByteMs,
            readyMs: this.#expectations.readyMs(),
            end: this.#machine.end,
            guestStatus: this.#machine.status(this.#tracker.reportedStatus),
            event: this.#machine.event,
        };
    }
    /** `about` is the kind of end, for the clues that explain it. */
    #conclude(verdict, about = '') {
        this.#verdict ??= withLapse(this.#clues.explain(verdict, about), this.#tracker.lapsed);
    }
    #evidence() {
        return this.#console.evidence(this.#machine.vmmLines);
    }
    #pass(readyMs) {
        this.#conclude(passed(this.#expectations.assertions.length, readyMs));
    }
    #concludeCrash() {
        const report = this.#tracker.crash;
        if (report === undefined)
            return;
        const evidence = consoleEvidence(report.lines(this.#console.partial()));
        const verdict = crashed(report.crash(), this.#readyMs !== null, evidence);
        this.#conclude(verdict, report.crash().entry.id);
    }
    #observeBytes(chunk, atMs) {
        this.#machine.starvation.lastSignMs = atMs;
        for (const line of this.#console.push(chunk, atMs)) {
            if (this.settled())
                return;
            this.#clues.look(line);
            this.#console.remember(line);
            this.#observeLine(line, atMs);
        }
        const partial = this.#console.partial();
        if (partial !== undefined && !this.settled())
            this.#observeLine(partial, atMs);
        if (this.#console.bytes > this.#settings.outputLimit)
            this.#conclude(flooded(this.#settings.outputLimit, this.#evidence()));
    }
    #observeLine(written, atMs) {
        const text = withoutCommandLineEcho(written.text, this.#settings.commandLine, written.complete);
        const meaning = this.#tracker.look(written, text, atMs);
        if (meaning.what === 'rejected')
            this.#conclude(rejected(meaning, this.#evidence()));
        else if (meaning.what === 'nothing')
            this.#takeOffer(this.#expectations.offer({ ...written, text }, atMs), atMs);
        else if (meaning.isComplete)
            this.#concludeCrash();
    }
    #observeAnswer({ answer, atMs, ...asker }) {
        this.#machine.starvation.lastSignMs = atMs;
        if (this.#tracker.crash === undefined)
            this.#takeOffer(this.#expectations.offerAnswer(asker, answer, atMs), atMs);
    }
    #takeOffer(failed, atMs) {
        if (failed !== undefined)
            this.#conclude(unmet(failed, this.#evidence()));
        else if (this.#expectations.allMet())
            this.#readyMs ??= atMs;
    }
    /** An unfinished line with nothing after it counts as complete. */
    #observePrompt(atMs) {
        const prompt = this.#console.takePrompt();
        if (prompt === undefined || this.#tracker.crash !== undefined || this.settled())
            return;
        this.#observeLine(prompt, atMs);
    }
    #concludeEnd(end) {
        this.#conclude(ended(end, this.#expectations.pending(), this.#evidence()), 'end');
    }
    #observeEnd(event) {
        this.#observePrompt(event.atMs);
        const end = this.#machine.observeEnd(event, this.#console.firstByteMs !== null);
        if (this.#tracker.crash !== undefined)
            this.#concludeCrash();
        else if (this.#machine.over !== null)
            this.#concludeEnd(this.#machine.over.end);
        else if (this.#readyMs !== null && (0,exit/* isCleanEnd */.Lk)(end))
            this.#pass(this.#readyMs);
        else
            this.#compareEnd(end, event.atMs);
    }
    /** Compares the end with a pending `exit:` expectation. */
    #compareEnd(end, atMs) {
        const status = this.#machine.status(this.#tracker.reportedStatus);
        const failed = this.#expectations.offerEnd({ end, status }, atMs);
        if (failed !== undefined)
            this.#conclude(endedOtherwise(end, failed, this.#evidence()), 'end');
        else if (this.#readyMs === null && this.#expectations.allMet())
            this.#pass(atMs);
        else
            this.#concludeEnd(end);
    }
    #nextDeadline() {
        const { starvation, over } = this.#machine;
        const { lastSignMs } = starvation;
        const overMs = over?.atMs ?? null;
        const crashReportedMs = this.#tracker.crash?.deadlineMs(lastSignMs) ?? null;
        const lateMs = this.#expectations.deadlineMs();
        const clocks = { readyMs: this.#readyMs, overMs, lastSignMs, crashReportedMs, lateMs };
        return nextDeadline(clocks, starvation.extend(this.#settings));
    }
    #observeTime(atMs) {
        if (atMs >= this.#console.promptAtMs())
            this.#observePrompt(atMs);
        const next = this.#nextDeadline();
        if (atMs >= next.atMs)
            this.#concludeDue(next.due, atMs);
    }
    #concludeDue(due, atMs) {
        if (due === 'crash-reported')
            this.#concludeCrash();
        else if (due === 'over' && this.#machine.over !== null)
            this.#concludeEnd(this.#machine.over.end);
        else if (due === 'listened' && this.#readyMs !== null)
            this.#pass(this.#readyMs);
        else if (due === 'late')
            this.#takeOffer(this.#expectations.checkTime(atMs), atMs);
        else
            this.#concludeStill(due, atMs);
    }
    #concludeStill(due, atMs) {
        const pending = this.#expectations.pending();
        const sawByte = this.#console.firstByteMs !== null;
        const verdict = due === 'timeout'
            ? timedOut(this.#settings.timeoutMs, pending, this.#evidence())
            : hung(atMs - this.lastSignMs, sawByte, pending, this.#evidence());
        this.#conclude(this.#machine.starvation.explain(verdict, due), due);
    }
    #observeLogEnd(atMs) {
        this.#observePrompt(atMs);
        if (this.#tracker.crash !== undefined)
            this.#concludeCrash();
        else if (this.#readyMs !== null)
            this.#pass(this.#readyMs);
        else
            this.#conclude(logEnded(this.#expectations.pending(), this.#evidence()));
    }
}


/***/ }),

/***/ 73052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   GJ: () => (/* binding */ longestPath),
/* harmony export */   a3: () => (/* binding */ historyLineSchema),
/* harmony export */   kz: () => (/* binding */ formatHistoryLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _machine_machine_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49332);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);



/**
 * One run of a history, one line of JSON. Bytes and milliseconds; what was not measured is null or
 * absent, never zero.
 */
const bytes = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(300);
/** Nodes with longer paths are not kept. */
const longestPath = 1000;
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable();
const historyLineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** Null only if the user allowed that. */
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .nullable(),
    /** Files differed from that commit; only if the user allowed that. */
    dirty: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
    /** Time of the commit in UTC; without a commit, the time of adding. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** First line of the commit's message, shortened; untrusted text. */
    subject: text,
    profile: text,
    kernel: text,
    arch: text,
    mode: text,
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictKinds */ .PV),
    /** Null without a boot. Medians if there were several boots. */
    boot: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        accelerator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_machine_machine_types_js__WEBPACK_IMPORTED_MODULE_0__/* .usedAccelerators */ .oP),
        firstByteMs: milliseconds,
        readyMs: milliseconds,
        /** Peak host memory of the machine. */
        peakBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable(),
        /** Smallest memory with which the profile passes. */
        leastMemoryBytes: bytes.optional(),
        /** Number of boots that the medians are over; absent for one. */
        boots: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(2).optional(),
    })
        .nullable(),
    /** Null if nothing was measured. */
    sizes: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** All nodes of these levels are kept; deeper ones only on request. */
        levels: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
        /** How many nodes of those levels were left out; all are smaller than those kept. */
        cut: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional(),
        /** Bytes by path. */
        nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(longestPath), bytes),
        /** The paths of views; their nodes are kept only on request. */
        views: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(longestPath)).optional(),
    })
        .nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    metricUnits: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, text).optional(),
    tests: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ passed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), failed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), skipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).optional(),
});
/** The key of a history: lines that agree in it belong together. */
function groupOf({ profile, arch, mode }) {
    return JSON.stringify([profile, arch, mode]);
}
/** One line of text for a file; JSON escapes line breaks. */
function formatHistoryLine(line) {
    return `${JSON.stringify(line)}\n`;
}


/***/ }),

/***/ 58172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/** The median; NaN for no values. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[sorted.length >> 1] ?? Number.NaN;
    const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
    return (lower + upper) / 2;
}


/***/ }),

/***/ 52062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pc: () => (/* binding */ addToHistory),
  Lu: () => (/* binding */ readHistory),
  iR: () => (/* binding */ readNamedHistory),
  V0: () => (/* binding */ readRemoteHistory)
});

// EXTERNAL MODULE: ./src/build/source/git-problem.ts
var git_problem = __webpack_require__(1558);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/git/objects.ts
var objects = __webpack_require__(79989);
// EXTERNAL MODULE: ./src/host/files/lock.ts + 1 modules
var files_lock = __webpack_require__(98366);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/history/line.ts
var history_line = __webpack_require__(73052);
;// CONCATENATED MODULE: ./src/history/files.ts


const historyFileEnd = '.jsonl';
/**
 * The file on the branch for a profile, architecture and mode. One each, so that a run adds to a
 * small file and the jobs of a matrix to different ones.
 */
function historyFileName(group) {
    const plain = [group.profile, group.arch, group.mode].join('-');
    const safe = plain.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]/, '_');
    if (safe === plain && plain.length <= 100)
        return `${safe}${historyFileEnd}`;
    // The digest keeps names apart that become equal.
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,history_line/* groupOf */.F8)(group)).digest('hex').slice(0, 8);
    return `${safe.slice(0, 100)}-${digest}${historyFileEnd}`;
}
/** Appends lines to a text, whether or not its last line ends with a newline. */
function withLines(text, lines) {
    const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return whole + lines.map(history_line/* formatHistoryLine */.kz).join('');
}
/** The lines of both texts, each once: those of the first, then those that only the second has. */
function unitedTexts(text, other) {
    const known = new Set(text.split('\n'));
    const more = other.split('\n').filter((line) => line !== '' && !known.has(line));
    if (more.length === 0)
        return text;
    return `${withLines(text, [])}${more.join('\n')}\n`;
}
/** Only the files that change when lines are added, with their new texts. */
function filesWithLines(files, others, lines) {
    const changed = new Map();
    const current = (name) => changed.get(name) ?? files.get(name) ?? '';
    for (const [name, other] of others) {
        const united = unitedTexts(current(name), other);
        if (united !== current(name))
            changed.set(name, united);
    }
    for (const line of lines) {
        const name = historyFileName(line);
        changed.set(name, withLines(current(name), [line]));
    }
    return changed;
}

// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
// EXTERNAL MODULE: ./src/size/path-pattern.ts
var path_pattern = __webpack_require__(43497);
// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
;// CONCATENATED MODULE: ./src/history/kept-sizes.ts




/** Levels of the tree that every line has: artifacts, and what they are made of. */
const keptLevels = 2;
/** The largest nodes of these levels; each takes about 60 bytes of a line. */
const keptNodes = 64;
/** Limit for requested nodes, and again for those with a budget: a pattern may match thousands. */
const askedNodes = 64;
/**
 * The sizes that a line keeps: the largest nodes of the upper levels, requested nodes, and those
 * with a budget. To request more than a line can keep is the user's mistake.
 */
function keptSizes({ size }, keep) {
    // Nodes that were not measured would look removed.
    if (size === null || size.partial === true)
        return (0,src_verdict/* success */.kX)(null);
    const { tree, budgets } = size;
    const all = nodesDownTo(tree, keptLevels).toSorted(
    // By name if sizes are equal: the same tree always gives the same line.
    (a, b) => a.level - b.level || b.bytes - a.bytes || (0,paths/* compareText */.n6)(a.path, b.path));
    const kept = all.slice(0, keptNodes);
    const asked = keep.flatMap((pattern) => (0,path_pattern/* nodesMatching */.b)(tree, pattern));
    if (asked.length > askedNodes)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `--node matches ${asked.length} nodes, more than the ${askedNodes} that a line of history keeps`, { hint: 'name fewer, or a node that they are parts of' });
    const budgeted = budgets.flatMap(({ path }) => (0,path_pattern/* nodesMatching */.b)(tree, path)).slice(0, askedNodes);
    const placed = [...asked, ...budgeted]
        .flatMap(({ path }) => withAncestors(tree, path))
        .filter(({ path }) => path.length <= history_line/* longestPath */.GJ);
    const views = new Set(placed.filter(({ node }) => node.kind === 'view').map(({ path }) => path));
    const cut = all.length - kept.length;
    const nodes = new Map([
        ...kept
            .filter(({ path }) => path.length <= history_line/* longestPath */.GJ)
            .map(({ path, bytes }) => [path, bytes]),
        ...placed.map(({ path, node }) => [path, node.bytes]),
    ]);
    return (0,src_verdict/* success */.kX)({
        levels: keptLevels,
        ...(cut === 0 ? {} : { cut }),
        nodes: Object.fromEntries(nodes),
        ...(views.size === 0 ? {} : { views: [...views] }),
    });
}
function nodesDownTo(root, levels) {
    const found = [];
    const walk = (node, path, level) => {
        for (const child of node.children ?? []) {
            const below = (0,paths/* pathOf */.XM)(path, child.name);
            found.push({ path: below, bytes: child.bytes, level });
            if (level < levels)
                walk(child, below, level + 1);
        }
    };
    walk(root, '', 1);
    return found;
}
/** A path is only meaningful together with its parents. */
function withAncestors(root, path) {
    const segments = path.split('/');
    return segments.flatMap((_, index) => {
        const above = segments.slice(0, index + 1).join('/');
        const node = (0,paths/* nodeAt */.oB)(root, above);
        return node === undefined ? [] : [{ path: above, node }];
    });
}

;// CONCATENATED MODULE: ./src/history/result-line.ts



/** Why a verdict says nothing about the kernel; undefined if it does. */
function reasonToLeaveOut({ verdict }) {
    const owner = (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind);
    return owner === null || owner === 'kernel'
        ? undefined
        : `a run that ended with ${verdict.kind} says nothing about the kernel`;
}
/** The history line of a run. */
function historyLine(result, options) {
    const { revision, verdict, metricUnits } = result;
    const dirty = revision?.endsWith('-dirty') === true;
    const wrong = wrongWith(revision, dirty, options);
    if (wrong !== undefined && !options.allowUnversioned)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `a history needs the commit of every result: ${wrong}`, {
            hint: '--allow-unversioned adds it anyway, marked as such',
        });
    const { commit } = options;
    const { passed, failed, skipped } = result.tests;
    const sizes = keptSizes(result, options.keep ?? []);
    if (!sizes.ok)
        return sizes;
    const figures = verdict.kind === 'pass' || verdict.kind === 'over-budget';
    return (0,src_verdict/* success */.kX)({
        schemaVersion: 1,
        commit: commit?.commit ?? null,
        ...(dirty ? { dirty } : {}),
        at: commit?.at ?? options.now,
        subject: (0,sanitize/* sanitize */.aj)(commit?.subject ?? '', 120),
        profile: (0,sanitize/* sanitize */.aj)(result.profile, 200),
        kernel: (0,sanitize/* sanitize */.aj)(result.kernel, 200),
        arch: (0,sanitize/* sanitize */.aj)(result.arch, 200),
        mode: (0,sanitize/* sanitize */.aj)(result.mode, 200),
        verdict: verdict.kind,
        boot: bootOf(result),
        sizes: sizes.value,
        metrics: figures ? boundedEntries(metricsOf(result)) : {},
        ...(metricUnits === undefined ? {} : { metricUnits: boundedEntries(metricUnits) }),
        ...(passed + failed + skipped === 0 ? {} : { tests: { passed, failed, skipped } }),
    });
}
function wrongWith(revision, dirty, { commit }) {
    if (revision === null)
        return 'this one has none, because its profile was not under git';
    if (dirty)
        return 'this one has files that differ from it (-dirty)';
    if (commit === undefined)
        return `${revision.slice(0, 12)} is not in this repository; fetch it, or name its clone with --repository`;
    return undefined;
}
function medianOfRepeats({ repeats }, name) {
    return repeats?.statistics[name]?.median;
}
/** The times of a failed boot cannot be compared with those of one that passed. */
function bootOf(result) {
    const { boot, verdict, repeats } = result;
    if (boot === null || (verdict.kind !== 'pass' && verdict.kind !== 'over-budget'))
        return null;
    const { accelerator, timeToFirstByteMs, timeToReadyMs, memory } = boot;
    const boots = repeats?.statistics['boot.timeToReadyMs']?.count ?? 1;
    return {
        accelerator,
        firstByteMs: medianOfRepeats(result, 'boot.timeToFirstByteMs') ?? timeToFirstByteMs,
        readyMs: medianOfRepeats(result, 'boot.timeToReadyMs') ?? timeToReadyMs,
        peakBytes: medianOfRepeats(result, 'boot.memory.peakHostBytes') ?? memory.peakHostBytes,
        ...(memory.leastMemoryBytes === undefined ? {} : { leastMemoryBytes: memory.leastMemoryBytes }),
        ...(boots < 2 ? {} : { boots }),
    };
}
function metricsOf(result) {
    return Object.fromEntries(Object.entries(result.metrics).map(([name, value]) => [
        name,
        medianOfRepeats(result, `metrics.${name}`) ?? value,
    ]));
}
/** A profile may have hundreds of captures; a line must stay short. */
function boundedEntries(record) {
    const entries = Object.entries(record).filter(([name]) => name.length <= 100);
    return Object.fromEntries(entries
        .slice(0, 100)
        .map(([name, value]) => [
        (0,sanitize/* sanitize */.aj)(name),
        (typeof value === 'string' ? (0,sanitize/* sanitize */.aj)(value, 20) : value),
    ]));
}

// EXTERNAL MODULE: ./src/console/input/plain-text.ts
var plain_text = __webpack_require__(66252);
// EXTERNAL MODULE: ./src/profile/issue-words.ts
var issue_words = __webpack_require__(81142);
;// CONCATENATED MODULE: ./src/history/parse.ts



/** In characters; a line of 128 nodes has less than a tenth of it. */
const longestLine = 256 << 10;
/** Only the newest lines are read: older runs are of no use in a trend. */
const mostLines = 20_000;
const namedProblems = 20;
/**
 * Reads a history. Many runs wrote its lines, and anyone who can push may have: damaged lines are
 * reported and skipped. Of two lines for the same commit, profile, architecture and mode the later
 * one counts, unless their accelerators differ.
 */
function parseHistory(text, file) {
    const problems = [];
    let skipped = 0;
    const skip = (line, reason) => {
        skipped++;
        if (problems.length < namedProblems)
            problems.push({ file, line, reason });
    };
    const total = countLines(text);
    const first = Math.max(1, total - mostLines + 1);
    if (first > 1) {
        skip(1, `lines 1 to ${first - 1}: only the newest ${mostLines} lines are read`);
        skipped += first - 2;
    }
    const runs = new Map();
    let number = 0;
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const to = newline < 0 ? text.length : newline;
        const start = from;
        from = to + 1;
        number++;
        if (number < first)
            continue;
        if (to - start > longestLine) {
            skip(number, `longer than ${longestLine} characters`);
            continue;
        }
        const raw = text.slice(start, to).trim();
        if (raw === '')
            continue;
        const read = parseLine(raw);
        if (typeof read === 'string')
            skip(number, read);
        else
            remember(runs, read, number);
    }
    const lines = [...runs.values()].flatMap((byAccelerator) => [...byAccelerator.values()]);
    return { lines: sortedByTime(lines), problems, skipped };
}
/** Merges several files into one history; for the same run the later one counts. */
function mergeHistories(histories) {
    const runs = new Map();
    for (const [file, { lines }] of histories.entries())
        for (const [index, line] of lines.entries())
            remember(runs, line, `${file}:${index}`);
    return {
        lines: sortedByTime([...runs.values()].flatMap((all) => [...all.values()])),
        problems: histories.flatMap(({ problems }) => problems).slice(0, namedProblems),
        skipped: histories.reduce((sum, { skipped }) => sum + skipped, 0),
    };
}
function countLines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return text.endsWith('\n') || text === '' ? count : count + 1;
}
function parseLine(raw) {
    let value;
    try {
        value = JSON.parse(raw);
    }
    catch {
        return 'not JSON';
    }
    const parsed = history_line/* historyLineSchema */.a3.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    return (0,plain_text/* toPlainText */.b)(`${where === '' ? '' : `${where}: `}${issue === undefined ? '' : (0,issue_words/* wordsOf */.Z)(issue)}`).slice(0, 200);
}
/** Lines without a commit are never the same run; -dirty lines never replace a clean one. */
function remember(runs, line, number) {
    const key = `${line.commit ?? number}${line.dirty === true ? '-dirty' : ''}\n${(0,history_line/* groupOf */.F8)(line)}`;
    const accelerator = line.boot?.accelerator ?? null;
    const before = runs.get(key);
    // Without a boot, a line replaces those of both accelerators.
    const kept = accelerator === null
        ? []
        : [...(before ?? [])].filter(([other]) => other !== null && other !== accelerator);
    // Delete first: a Map keeps the position of an existing key.
    runs.delete(key);
    runs.set(key, new Map([...kept, [accelerator, line]]));
}
/** Stable: lines of the same second keep their order. */
function sortedByTime(lines) {
    return lines
        .map((line) => ({ line, time: Date.parse(line.at) }))
        .toSorted((a, b) => a.time - b.time)
        .map(({ line }) => line);
}

// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
;// CONCATENATED MODULE: ./src/host/git/commit.ts

/** The identity for automatic commits, where git may have none configured. */
const identity = {
    GIT_AUTHOR_NAME: 'osv-kernel',
    GIT_AUTHOR_EMAIL: 'osv-kernel@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'osv-kernel',
    GIT_COMMITTER_EMAIL: 'osv-kernel@users.noreply.github.com',
};
/** Creates a commit of top-level files, without a work tree or an index. */
async function makeCommit(folder, { parents, files, message }) {
    const [base] = parents;
    const listed = base === undefined ? undefined : await (0,objects/* callGit */.rU)(folder, ['ls-tree', '-z', base, '--']);
    if (listed?.ok === false)
        return listed;
    const entries = (listed?.text ?? '')
        .split('\0')
        .filter((entry) => entry !== '' && !files.has(entry.slice(entry.indexOf('\t') + 1)));
    for (const [name, text] of files) {
        const stored = await (0,objects/* callGit */.rU)(folder, ['hash-object', '-w', '--stdin'], { input: text });
        if (!stored.ok)
            return stored;
        entries.push(`100644 blob ${stored.text.trim()}\t${name}`);
    }
    const input = entries.map((entry) => `${entry}\0`).join('');
    // A partial clone may lack unchanged objects.
    const tree = await (0,objects/* callGit */.rU)(folder, ['mktree', '-z', '--missing'], { input });
    if (!tree.ok)
        return tree;
    const args = parents.flatMap((parent) => ['-p', parent]);
    return (0,objects/* callGit */.rU)(folder, ['commit-tree', tree.text.trim(), ...args], {
        input: message,
        env: identity,
    });
}
/** Moves a reference if it is still at `from`; null means that it did not exist. */
async function moveReference(folder, name, { from, to }) {
    return (0,objects/* callGit */.rU)(folder, ['update-ref', name, to, from ?? '']);
}
async function removeReference(folder, name) {
    await (0,objects/* callGit */.rU)(folder, ['update-ref', '-d', name]);
}
/** Fetches a remote’s branch into a separate reference, and nothing else. */
async function fetchBranch(folder, { remote, branch, to }, options) {
    const { shallow, ...call } = options;
    const quiet = [
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-gc',
    ];
    const depth = shallow ? ['--depth=1'] : [];
    const spec = `+refs/heads/${branch}:${to}`;
    return (0,objects/* callGit */.rU)(folder, ['fetch', ...quiet, ...depth, '--', remote, spec], {
        ...call,
        network: true,
    });
}
/** Pushes a commit to a remote’s branch, if that is a fast-forward. */
async function pushBranch(folder, { remote, branch, commit, }, call) {
    // Hooks are for pushes by people.
    const args = ['push', '--quiet', '--no-verify', '--', remote, `${commit}:refs/heads/${branch}`];
    return (0,objects/* callGit */.rU)(folder, args, { ...call, network: true });
}
/** Whether some work tree has this branch checked out. */
async function isCheckedOut(folder, branch) {
    const { text } = await (0,objects/* callGit */.rU)(folder, ['worktree', 'list', '--porcelain']);
    return text.split('\n').includes(`branch refs/heads/${branch}`);
}
async function isBranchName(folder, branch) {
    return (await (0,objects/* callGit */.rU)(folder, ['check-ref-format', `refs/heads/${branch}`])).ok;
}

;// CONCATENATED MODULE: ./src/history/read-branch.ts





/** No history file gets this large. */
const largestFile = 128 << 20;
/** Fetches a branch temporarily: its commit, or null if the remote has no such branch. */
async function withRemoteBranch({ folder, branch, remote, signal }, use) {
    const reference = `refs/osv-kernel/history-${ownName()}`;
    try {
        const shallow = await (0,objects/* isShallow */.fE)(folder);
        const options = { shallow, ...(signal === undefined ? {} : { signal }) };
        const fetched = await fetchBranch(folder, { remote, branch, to: reference }, options);
        const isMissing = !fetched.ok && fetched.messages.includes("couldn't find remote ref");
        const commit = fetched.ok ? await (0,objects/* commitAt */.du)(folder, reference) : null;
        return await use(isMissing ? { ...fetched, ok: true } : fetched, commit);
    }
    finally {
        await removeReference(folder, reference);
    }
}
/** A unique name for a temporary reference. */
const ownName = () => `${Date.now()}-${(0,external_node_crypto_.randomInt)(2 ** 40)}`;
/** The texts of a branch’s history; undefined if an object is missing. */
async function filesOf(folder, commit) {
    const listed = await (0,objects/* listTopFiles */.Hs)(folder, commit);
    if (listed === undefined)
        return undefined;
    const texts = new Map();
    for (const { name, object, bytes } of listed) {
        if (!name.endsWith(historyFileEnd))
            continue;
        const text = bytes > largestFile ? undefined : await (0,objects/* readObject */.Ag)(folder, object);
        if (text === undefined)
            return undefined;
        texts.set(name, text);
    }
    return texts;
}
/** The end of git's output, without passwords. */
function evidenceOfGit(output) {
    const lines = output
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10)
        .map(git_problem/* withoutPassword */.G5);
    return lines.length === 0 ? [] : [{ source: 'git', firstLine: 1, lines }];
}

;// CONCATENATED MODULE: ./src/history/branch.ts








/** Jobs of a matrix add to one branch; in each round one of them gets through. */
const attempts = 20;
const longestPauseMs = 4000;
const local = (branch) => `refs/heads/${branch}`;
/**
 * Adds lines to a branch as one commit, without touching work tree or index. If another writer was
 * faster, here or at the remote, the commit goes on top of theirs: nothing is lost or forced. With
 * `push`, commits that only the local branch has are pushed too.
 */
async function appendToBranch(lines, target) {
    const { folder, branch } = target;
    if (!(await isBranchName(folder, branch)))
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${branch} cannot be the name of a branch`);
    if (await isCheckedOut(folder, branch))
        return (0,src_verdict/* failure */.V2)('invalid-profile', `the branch ${branch} is checked out`, {
            hint: 'its work tree would fall behind; check out another branch, or name another one with --branch',
        });
    let last = { done: false, retry: true, output: '' };
    for (let attempt = 0; attempt < attempts && last.retry; attempt++) {
        if (target.signal?.aborted === true)
            return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled while the history was written');
        // A random delay, so that writers that collided do not collide again.
        if (attempt > 0)
            await (0,clock/* pause */.v7)((0,external_node_crypto_.randomInt)(50, Math.min(longestPauseMs, 200 * 2 ** attempt)));
        last = target.push === null ? await addHere(lines, target) : await addThere(lines, target);
        if (last.done)
            return (0,src_verdict/* success */.kX)(last.output);
    }
    return refusal(target, last);
}
function refusal({ branch, push }, { retry, output }) {
    return (0,src_verdict/* failure */.V2)('infrastructure', push === null
        ? `cannot add to the branch ${branch}`
        : `cannot push the branch ${branch} to ${(0,git_problem/* withoutPassword */.G5)(push)}${retry ? `: other pushes came first ${attempts} times` : ''}`, {
        evidence: evidenceOfGit(output),
        hint: push === null
            ? 'a history on a branch needs a git repository that can be written to; --file keeps it in a file'
            : /denied|declined|protected|returned error: 403/i.test(output)
                ? 'the workflow needs "permissions: contents: write", and no rule of the branch may forbid pushes'
                : 'check the name of the remote, and that this host can reach it',
    });
}
const failed = ({ messages }, retry = false) => ({
    done: false,
    retry,
    output: messages,
});
async function addHere(lines, { folder, branch }) {
    const from = await (0,objects/* commitAt */.du)(folder, local(branch));
    const base = from ?? (await (0,objects/* commitAt */.du)(folder, `refs/remotes/origin/${branch}`));
    const made = await commitLines(lines, folder, [base]);
    if (!made.ok)
        return failed(made);
    const to = made.text.trim();
    const moved = await moveReference(folder, local(branch), { from, to });
    const isOvertaken = !moved.ok && (await (0,objects/* commitAt */.du)(folder, local(branch))) !== from;
    return moved.ok ? { done: true, retry: false, output: to } : failed(moved, isOvertaken);
}
/** What git and GitHub print when the branch has moved since. */
const overtaken = /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|already exists/;
/** What a fetch prints when another process fetches into the same clone. */
const locked = /shallow file has changed|\.lock'|cannot lock ref/;
async function addThere(lines, { folder, branch, push, signal }) {
    const remote = push ?? '';
    return withRemoteBranch({ folder, branch, remote, signal }, async (fetched, theirs) => {
        if (!fetched.ok)
            return failed(fetched, locked.test(fetched.messages));
        const ours = await (0,objects/* commitAt */.du)(folder, local(branch));
        const made = await commitLines(lines, folder, await newestOf(folder, theirs, ours));
        if (!made.ok)
            return failed(made);
        const commit = made.text.trim();
        const pushed = await pushBranch(folder, { remote, branch, commit }, { signal });
        if (!pushed.ok)
            return failed(pushed, overtaken.test(pushed.messages));
        // A convenience: the remote is what counts.
        await moveReference(folder, local(branch), { from: ours, to: commit });
        return { done: true, retry: false, output: commit };
    });
}
/**
 * The parents to build on: the newer of the two, or both if they have diverged. Another process in
 * this clone may have pushed after our fetch: then ours contains theirs, and no merge is needed.
 */
async function newestOf(folder, theirs, ours) {
    if (ours === null || theirs === null)
        return [theirs ?? ours];
    if (await (0,objects/* isAncestor */.QX)(folder, ours, theirs))
        return [theirs];
    return (await (0,objects/* isAncestor */.QX)(folder, theirs, ours)) ? [ours] : [theirs, ours];
}
const noFiles = new Map();
async function commitLines(lines, folder, parents) {
    const known = parents.filter((parent) => parent !== null);
    const [first, second] = known;
    const files = first === undefined ? noFiles : await filesOf(folder, first);
    const others = second === undefined ? noFiles : await filesOf(folder, second);
    if (files === undefined || others === undefined)
        return { ok: false, text: '', messages: 'the files of the branch cannot be read' };
    return makeCommit(folder, {
        parents: known,
        files: filesWithLines(files, others, lines),
        message: messageOf(lines),
    });
}
function messageOf(lines) {
    const runs = lines.map(({ commit, profile, arch, mode, verdict }) => `${profile} ${arch} ${mode} at ${commit ?? 'no commit'}: ${verdict}`);
    return `Add ${lines.length === 1 ? 'a run' : `${lines.length} runs`}\n\n${runs.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/history/record.ts










/** Adds results to a history: all of them or none. */
async function addToHistory(results, { store, repository, allowUnversioned, keep }) {
    const lines = [];
    const leftOut = [];
    const now = new Date().toISOString();
    for (const { name, result } of results) {
        const reason = reasonToLeaveOut(result);
        if (reason !== undefined) {
            leftOut.push(`${name}: ${reason}`);
            continue;
        }
        const commit = await factsOf(repository, result.revision);
        const line = historyLine(result, { commit, now, allowUnversioned, keep });
        if (!line.ok)
            return (0,src_verdict/* failure */.V2)(line.failure.kind, `${name}: ${line.failure.summary}`, line.failure);
        lines.push(line.value);
    }
    if (lines.length === 0)
        return (0,src_verdict/* success */.kX)({ lines, leftOut, commit: null });
    const stored = store.kind === 'file'
        ? await appendToFile(lines, store.file)
        : await appendToBranch(lines, store);
    return stored.ok ? (0,src_verdict/* success */.kX)({ lines, leftOut, commit: stored.value }) : stored;
}
async function factsOf(folder, revision) {
    const commit = revision?.replace(/-dirty$/, '') ?? '';
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return undefined;
    const facts = await (0,objects/* describeCommit */.XT)(folder, commit);
    return facts === null ? undefined : { commit, ...facts };
}
/** One writer at a time; a reader sees the old or the new file, never a part. */
async function appendToFile(lines, file) {
    const lock = await (0,files_lock/* takeLock */.H)(`${file}.lock`, () => undefined, new AbortController().signal);
    if (!lock.ok)
        return lock;
    try {
        await (0,files/* writeWhole */.f8)(file, withLines((await (0,files/* readTextIfThere */.pM)(file)) ?? '', lines));
        return (0,src_verdict/* success */.kX)(null);
    }
    finally {
        await lock.value.release();
    }
}
/** Reads a history; a missing one is the user’s mistake. */
async function readHistory(store) {
    const read = store.kind === 'file' ? await readFile(store.file) : await readBranch(store);
    if (!read.ok)
        return read;
    const { lines, problems } = read.value;
    const [problem] = problems;
    if (lines.length > 0 || problem === undefined)
        return read;
    return (0,src_verdict/* failure */.V2)('invalid-profile', `${problem.file}:${problem.line}: ${problem.reason}`, {
        hint: 'it has no valid history line; osv-kernel history add writes them',
    });
}
async function readFile(file) {
    if (await (0,files/* isFolder */.lQ)(file))
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${file} is a folder`);
    const text = await (0,files/* readTextIfThere */.pM)(file);
    return text === undefined
        ? (0,src_verdict/* failure */.V2)('invalid-profile', `no file ${file}`, {
            hint: `create it with osv-kernel history add RESULT.json --file ${file}`,
        })
        : (0,src_verdict/* success */.kX)(parseHistory(text, file));
}
async function readBranch({ folder, branch }) {
    const ours = await (0,objects/* commitAt */.du)(folder, `refs/heads/${branch}`);
    const theirs = await (0,objects/* commitAt */.du)(folder, `refs/remotes/origin/${branch}`);
    const isOld = ours !== null && theirs !== null && (await (0,objects/* isAncestor */.QX)(folder, ours, theirs));
    const commit = isOld ? theirs : (ours ?? theirs);
    const files = commit === null ? undefined : await filesOf(folder, commit);
    if (files === undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `no branch ${branch} with a history in this repository`, {
            hint: `fetch it with git fetch origin ${branch}:${branch}, create it with osv-kernel history add, or name a file with --file`,
        });
    return (0,src_verdict/* success */.kX)(historyOfFiles(files, branch));
}
function historyOfFiles(files, branch) {
    return mergeHistories([...files].map(([name, text]) => parseHistory(text, `${branch}:${name}`)));
}
/** Reads the history on a remote's branch and keeps no copy; empty if there is no branch yet. */
async function readRemoteHistory(target) {
    const { folder, branch, remote } = target;
    return withRemoteBranch(target, async (fetched, commit) => {
        const files = commit === null ? new Map() : await filesOf(folder, commit);
        if (fetched.ok && files !== undefined)
            return (0,src_verdict/* success */.kX)(historyOfFiles(files, branch));
        const what = `cannot read the branch ${branch} of ${(0,git_problem/* withoutPassword */.G5)(remote)}`;
        return (0,src_verdict/* failure */.V2)('infrastructure', what, { evidence: evidenceOfGit(fetched.messages) });
    });
}
/** Reads the history that `--history` names: a file if one exists, or else a branch. */
async function readNamedHistory(name, folder) {
    const isAFolder = await (0,files/* isFolder */.lQ)(name);
    if (!isAFolder && (await (0,files/* fileExists */.hR)(name)))
        return readHistory({ kind: 'file', file: name });
    // A branch may be named like a folder, such as docs.
    const read = await readHistory({ kind: 'branch', folder, branch: name, push: null });
    if (read.ok || !isAFolder)
        return read;
    const { kind, summary, ...more } = read.failure;
    return (0,src_verdict/* failure */.V2)(kind, `${name} is a folder; as a branch: ${summary}`, more);
}


/***/ }),

/***/ 35758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ groupHistories)
});

// EXTERNAL MODULE: ./src/size/path-pattern.ts
var path_pattern = __webpack_require__(43497);
// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
// EXTERNAL MODULE: ./src/history/median.ts
var history_median = __webpack_require__(58172);
;// CONCATENATED MODULE: ./src/history/rank-scan.ts
/** The best split in two, both parts at least `shortest` long; undefined if there is none. */
function bestSplit(ranks, shortest) {
    const { length } = ranks;
    const middle = (length + 1) / 2;
    let best = 0;
    let at = -1;
    let sum = 0;
    for (let index = 0; index < length - shortest; index++) {
        sum += (ranks[index] ?? 0) - middle;
        const before = index + 1;
        if (before < shortest)
            continue;
        const squared = (sum * sum) / (before * (length - before));
        if (squared > best) {
            best = squared;
            at = before;
        }
    }
    return at < 0 ? undefined : { cuts: [at], height: standardized(best, ranks) };
}
/** The best stretch within; it and the parts around it are at least `shortest` long. */
function bestArc(ranks, shortest) {
    const { length } = ranks;
    const middle = (length + 1) / 2;
    const sums = new Float64Array(length + 1);
    for (let index = 0; index < length; index++)
        sums[index + 1] = (sums[index] ?? 0) + (ranks[index] ?? 0) - middle;
    let best = 0;
    let cuts = [];
    for (let from = shortest; from <= length - 2 * shortest; from++) {
        const start = sums[from] ?? 0;
        for (let to = from + shortest; to <= length - shortest; to++) {
            const sum = (sums[to] ?? 0) - start;
            const within = to - from;
            const squared = (sum * sum) / (within * (length - within));
            if (squared > best) {
                best = squared;
                cuts = [from, to];
            }
        }
    }
    return cuts.length === 0 ? undefined : { cuts, height: standardized(best, ranks) };
}
/** By the variance without ties: it is the same for every permutation, so ties do not matter. */
function standardized(squared, { length }) {
    return Math.sqrt((12 * squared) / (length + 1));
}

;// CONCATENATED MODULE: ./src/history/ranks.ts
/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values) {
    const order = values.map((_, index) => index);
    order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0])
            to++;
        for (let at = from; at < to; at++)
            ranks[order[at] ?? 0] = (from + to + 1) / 2;
        from = to;
    }
    return ranks;
}
/** Shuffles values in place (Fisher and Yates); the same seed gives the same orders. */
function createShuffler(seed) {
    const random = mulberry32(seed);
    return (values) => {
        for (let last = values.length - 1; last > 0; last--) {
            const other = Math.floor(random() * (last + 1));
            const kept = values[last] ?? 0;
            values[last] = values[other] ?? 0;
            values[other] = kept;
        }
    };
}
/** The mulberry32 generator by T. Ettinger (public domain): 32 bits of state. */
function mulberry32(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

;// CONCATENATED MODULE: ./src/history/change-points.ts



/** Level of each of the two tests, so at most twice as many unchanged series are marked. */
const significance = 0.005;
/** Smallest change of the median to mark, as a share of it. */
const leastShare = 0.02;
/** Fewer values than this are an outlier, not a level. */
const shortest = 3;
const permutations = 1999;
/** Only the newest values are scanned; the scan for arcs is quadratic. */
const scannedValues = 300;
/**
 * Finds change points of noisy values, such as times: circular binary segmentation (Olshen,
 * Venkatraman, Luthy, Wigler, Biostatistics 5(4), 2004) on ranks. Take the largest standardized
 * rank sum over all splits of a segment, or else over all stretches within it (a change that goes
 * away again). Compare it with that of random permutations of the same values. If few of these
 * reach it, cut the segment there and repeat for each part. Ranks make a single outlier harmless,
 * and permutations need no distribution of the noise; E-divisive, in use at MongoDB, tests in the
 * same way. The seed is fixed, so the same series always gets the same marks.
 */
function findChangePoints(values) {
    const known = values
        .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
        .slice(-scannedValues);
    const numbers = known.map(({ value }) => value);
    const cuts = segment(numbers, 0, numbers.length);
    const placed = dropSmall(numbers, relocate(numbers, cuts));
    return placed.map((at, which) => ({
        index: known[at]?.index ?? 0,
        from: (0,history_median/* medianOf */.u)(numbers.slice(placed[which - 1] ?? 0, at)),
        to: (0,history_median/* medianOf */.u)(numbers.slice(at, placed[which + 1] ?? numbers.length)),
    }));
}
/** Where to cut values from..to, ascending. */
function segment(values, from, to) {
    const length = to - from;
    if (length < 2 * shortest)
        return [];
    const ranks = ranksOf(values.slice(from, to));
    const scans = [bestSplit, bestArc];
    for (const scan of scans) {
        const found = scan(ranks, shortest);
        if (found === undefined || !isRare(ranks, found, scan))
            continue;
        const inner = found.cuts.map((cut) => from + cut);
        const bounds = [from, ...inner, to];
        const deeper = bounds.slice(1).map((end, part) => segment(values, bounds[part] ?? from, end));
        return [...deeper.flat(), ...inner].toSorted((a, b) => a - b);
    }
    return [];
}
/** Whether fewer permutations reach that height than the significance level allows. */
function isRare(ranks, found, scan) {
    const shuffle = createShuffler(ranks.length);
    const shuffled = Float64Array.from(ranks);
    // The observed order counts as one permutation.
    let left = Math.floor(significance * (permutations + 1)) - 1;
    for (let drawn = 0; drawn < permutations; drawn++) {
        shuffle(shuffled);
        // Sums of the same ranks in another order may differ in their last bit.
        if ((scan(shuffled, shortest)?.height ?? 0) < found.height - 1e-9)
            continue;
        if (--left < 0)
            return false;
    }
    return true;
}
/**
 * Moves each cut to where the two segments lie closest around their medians. At the edge of a
 * series the rank sum alone would include a neighbour that happens to be large.
 */
function relocate(values, cuts) {
    const placed = [...cuts];
    for (const which of placed.keys()) {
        const from = placed[which - 1] ?? 0;
        const to = placed[which + 1] ?? values.length;
        const current = placed[which] ?? from;
        let least = Number.POSITIVE_INFINITY;
        const reach = 10;
        const last = Math.min(to - shortest, current + reach);
        for (let at = Math.max(from + shortest, current - reach); at <= last; at++) {
            const spread = spreadOf(values.slice(from, at)) + spreadOf(values.slice(at, to));
            if (spread >= least)
                continue;
            least = spread;
            placed[which] = at;
        }
    }
    return placed;
}
/** Drops changes below the threshold, the smallest first, and joins the segments that it split. */
function dropSmall(values, cuts) {
    const shares = cuts.map((at, which) => {
        const before = (0,history_median/* medianOf */.u)(values.slice(cuts[which - 1] ?? 0, at));
        const after = (0,history_median/* medianOf */.u)(values.slice(at, cuts[which + 1] ?? values.length));
        return Math.abs(after - before) / Math.max(Math.abs(before), Number.MIN_VALUE);
    });
    const smallest = Math.min(...shares);
    if (cuts.length === 0 || smallest >= leastShare)
        return cuts;
    const dropped = shares.indexOf(smallest);
    return dropSmall(values, cuts.filter((_, which) => which !== dropped));
}
function spreadOf(values) {
    const median = (0,history_median/* medianOf */.u)(values);
    return values.reduce((sum, value) => sum + Math.abs(value - median), 0);
}

// EXTERNAL MODULE: ./src/history/line.ts
var history_line = __webpack_require__(73052);
;// CONCATENATED MODULE: ./src/history/steps.ts
/** Smallest change to mark, as a share of the level before. */
const steps_leastShare = 0.001;
/**
 * Finds change points of exact values, such as sizes: every step of at least a share of the level.
 * The level is the value at the last mark, not the last value, so slow growth over many commits is
 * marked too once it adds up to that share. Appearing and disappearing are always marked; null is
 * unknown and changes nothing.
 */
function findSteps(values) {
    const found = [];
    let level = null;
    for (const [index, value] of values.entries()) {
        if (value === null)
            continue;
        level ??= value;
        const change = Math.abs(value - level);
        if (change === 0 || change < steps_leastShare * Math.abs(level))
            continue;
        found.push({ index, from: level, to: value });
        level = value;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/history/series.ts





/** Groups a history by profile, architecture and mode, with the series of each. */
function groupHistories(lines, query = {}) {
    const wanted = lines.filter(({ profile, arch, mode }) => (query.profile ?? profile) === profile &&
        (query.arch ?? arch) === arch &&
        (query.mode ?? mode) === mode);
    const groups = new Map();
    for (const line of wanted) {
        const key = (0,history_line/* groupOf */.F8)(line);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [line]);
        else
            group.push(line);
    }
    return [...groups.values()]
        .flatMap((group) => {
        const newest = group.at(-1);
        if (newest === undefined)
            return [];
        const { profile, arch, mode, kernel } = newest;
        const series = seriesOf(group, query.patterns ?? []);
        return [lastRuns({ profile, arch, mode, kernel, lines: group, series }, query.last)];
    })
        .toSorted((a, b) => (0,paths/* compareText */.n6)((0,history_line/* groupOf */.F8)(a), (0,history_line/* groupOf */.F8)(b)));
}
function lastRuns(group, last = Number.POSITIVE_INFINITY) {
    const from = Math.max(0, group.lines.length - last);
    if (from === 0)
        return group;
    return {
        ...group,
        lines: group.lines.slice(from),
        series: group.series.map((series) => ({
            ...series,
            values: series.values.slice(from),
            changes: series.changes
                .filter(({ index }) => index >= from)
                .map((change) => ({ ...change, index: change.index - from })),
        })),
    };
}
/** Quantities of a boot by name; they depend on the accelerator. */
const bootQuantities = {
    boot: { unit: 'milliseconds', of: ({ boot }) => boot?.readyMs },
    'first-byte': { unit: 'milliseconds', of: ({ boot }) => boot?.firstByteMs },
    memory: { unit: 'bytes', of: ({ boot }) => boot?.peakBytes },
    'least-memory': { unit: 'bytes', of: ({ boot }) => boot?.leastMemoryBytes },
};
const metricPrefix = 'metrics.';
function seriesOf(lines, patterns) {
    const asked = patterns.length === 0 ? ['*', 'boot', 'memory', 'metrics.*'] : patterns;
    const made = asked.flatMap((pattern) => [
        ...sizeSeries(lines, pattern),
        ...bootSeries(lines, pattern),
        ...(pattern.startsWith(metricPrefix) ? metricSeries(lines, pattern) : []),
    ]);
    const keys = new Map(made.map((one) => [`${one.name}\n${one.accelerator ?? ''}`, one]));
    return [...keys.values()].filter(({ values }) => values.some((value) => value !== null));
}
function sizeSeries(lines, pattern) {
    const views = new Set(lines.flatMap(({ sizes }) => sizes?.views ?? []));
    const isInView = (path) => [...views].some((view) => path === view || path.startsWith(`${view}/`));
    return (0,path_pattern/* nodesMatching */.b)(treeOfPaths(lines), pattern)
        .toSorted((a, b) => b.node.bytes - a.node.bytes || (0,paths/* compareText */.n6)(a.path, b.path))
        .map(({ path }) => {
        const values = lines.map(({ sizes }) => sizeAt(sizes, path, isInView(path)));
        return { name: path, unit: 'bytes', accelerator: null, values, changes: findSteps(values) };
    });
}
/** Zero only if the line has all nodes of that level; nodes of views are kept only on request. */
function sizeAt(sizes, path, isInView) {
    if (sizes === null)
        return null;
    if (Object.hasOwn(sizes.nodes, path))
        return sizes.nodes[path] ?? null;
    return !isInView && sizes.cut === undefined && path.split('/').length <= sizes.levels ? 0 : null;
}
/** One tree of all paths in any line, each with its latest size; views are nodes like others. */
function treeOfPaths(lines) {
    const latest = new Map();
    for (const { sizes } of lines)
        for (const [path, bytes] of Object.entries(sizes?.nodes ?? {}))
            latest.set(path, bytes);
    const grow = (name) => {
        return { name, kind: 'part', bytes: 0, byName: new Map(), children: [] };
    };
    const root = grow('');
    for (const [path, bytes] of latest) {
        let node = root;
        for (const segment of path.split('/')) {
            const name = (0,paths/* nameIn */.ZC)(segment);
            let child = node.byName.get(name);
            if (child === undefined) {
                child = grow(name);
                node.byName.set(name, child);
                node.children.push(child);
            }
            node = child;
        }
        node.bytes = bytes;
    }
    return root;
}
function bootSeries(lines, pattern) {
    return Object.entries(bootQuantities).flatMap(([name, { unit, of }]) => name === pattern ? byAccelerator(lines, (line) => of(line) ?? null, { name, unit }) : []);
}
function metricSeries(lines, pattern) {
    const names = [...new Set(lines.flatMap(({ metrics }) => Object.keys(metrics)))];
    const asked = pattern.slice(metricPrefix.length);
    return names
        .filter((name) => asked === '*' || asked === name)
        .toSorted(paths/* compareText */.n6)
        .flatMap((name) => {
        const unit = lines.findLast(({ metricUnits }) => metricUnits?.[name])?.metricUnits?.[name];
        return byAccelerator(lines, ({ metrics }) => metrics[name] ?? null, {
            name: `${metricPrefix}${name}`,
            unit: 'metric',
            ...(unit === undefined ? {} : { metricUnit: unit }),
        });
    });
}
function byAccelerator(lines, valueOf, kind) {
    return ['kvm', 'tcg'].map((accelerator) => {
        const values = lines.map((line) => line.boot?.accelerator === accelerator ? valueOf(line) : null);
        return { ...kind, accelerator, values, changes: findChangePoints(values) };
    });
}


/***/ }),

/***/ 54400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   cb: () => (/* binding */ delay),
/* harmony export */   lP: () => (/* binding */ elapsedSince),
/* harmony export */   ss: () => (/* binding */ longestTimerMs),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/** A timer set for longer fires at once (Node: timers, setTimeout). */
const longestTimerMs = 2 ** 31 - 1;
/** Resolves after `ms` milliseconds. */
async function pause(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms);
    });
}
/** Like `pause`, but does not keep the process alive. */
async function delay(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms).unref();
    });
}
/** Milliseconds since a `performance.now()` reading, to the microsecond: more digits are noise. */
function elapsedSince(started) {
    return Math.round((performance.now() - started) * 1000) / 1000;
}
/** The date in UTC, as 2026-12-31. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ }),

/***/ 67561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ availableJobs),
/* harmony export */   jX: () => (/* binding */ isRoot),
/* harmony export */   m4: () => (/* binding */ hostArchitecture),
/* harmony export */   sm: () => (/* binding */ hostFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** The host's architecture as the kernel names it (`uname -m`). */
function hostArchitecture() {
    return node_os__WEBPACK_IMPORTED_MODULE_0___default().machine();
}
/** The host's properties that affect measurements. */
function hostFacts() {
    return {
        system: `${node_os__WEBPACK_IMPORTED_MODULE_0___default().type()} ${node_os__WEBPACK_IMPORTED_MODULE_0___default().release()}`,
        cpu: node_os__WEBPACK_IMPORTED_MODULE_0___default().cpus()[0]?.model.trim() ?? 'unknown',
        cpus: node_os__WEBPACK_IMPORTED_MODULE_0___default().availableParallelism(),
        memoryBytes: node_os__WEBPACK_IMPORTED_MODULE_0___default().totalmem(),
    };
}
/** How many commands can run in parallel. */
function availableJobs() {
    return node_os__WEBPACK_IMPORTED_MODULE_0___default().availableParallelism();
}
function isRoot() {
    return process.getuid?.() === 0;
}


/***/ }),

/***/ 94513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   R: () => (/* binding */ installPackages),
/* harmony export */   tE: () => (/* binding */ packageInstaller)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26165);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63485);
/* harmony import */ var _process_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5505);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86886);







/** Path of a program in PATH or the system folders; for `python3:x` a python3 with that module. */
async function findProgram(name) {
    const pythonModule = (0,_python_js__WEBPACK_IMPORTED_MODULE_6__/* .pythonModuleOf */ .S)(name);
    if (pythonModule !== undefined)
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_6__/* .findPython */ .K)([pythonModule]);
    if (name.includes('/'))
        return (await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileExists */ .hR)(name)) ? name : undefined;
    const folders = (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childPath */ .cm)([]).split(':');
    for (const folder of folders) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name);
        const runnable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (runnable)
            return candidate;
    }
    return undefined;
}
/** The command that installs packages without a password; undefined if there is none. */
async function packageInstaller() {
    if ((await findProgram('apt-get')) === undefined)
        return undefined;
    if (process.getuid?.() === 0)
        return ['apt-get'];
    if ((await findProgram('sudo')) === undefined)
        return undefined;
    const mayRun = async (...sudo) => (await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_5__/* .captureProcess */ .Gx)({ argv: [...sudo, 'true'] })).exitCode === 0;
    // sudo resets the environment, so apt-get's variables are set after it; except for proxies, whose
    // passwords must not appear on a world-readable command line.
    const apt = ['env', 'LC_ALL=C.UTF-8', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    const proxies = Object.keys((0,_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchEnvironment */ .sl)());
    const withProxies = ['sudo', '-n', `--preserve-env=${proxies.join(',')}`];
    if (proxies.length > 0 && (await mayRun(...withProxies)))
        return [...withProxies, ...apt];
    return (await mayRun('sudo', '-n')) ? ['sudo', '-n', ...apt] : undefined;
}
/** The command for users to install packages. */
function installCommand(packages) {
    return `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}
/** Installs Debian packages; returns apt-get's last lines on failure, undefined on success. */
async function installPackages(installer, packages, onLine, signal) {
    const lines = [];
    const aptGet = async (...args) => {
        const { exitCode } = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runProcess */ .R3)({
            argv: [...installer, '-o', 'DPkg::Lock::Timeout=120', ...args],
            env: { ...(0,_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchEnvironment */ .sl)(), LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' },
        }, (line) => {
            lines.push(line);
            onLine(line);
        }, { signal });
        return exitCode === 0;
    };
    const install = async () => aptGet('install', '-y', '--no-install-recommends', ...packages);
    if (await install())
        return undefined;
    // A fresh machine or container has no package lists yet; an old one has stale ones.
    lines.length = 0;
    return (await aptGet('update')) && (await install()) ? undefined : lines.slice(-20);
}


/***/ }),

/***/ 86886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython),
/* harmony export */   S: () => (/* binding */ pythonModuleOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26165);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _process_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5505);




/** Prefix that marks a Python module among program names: `python3:requests`. */
const prefix = 'python3:';
/**
 * The module in such a name; undefined for a program's name. Only a plain name is accepted: it comes
 * from profiles and becomes part of a program.
 */
function pythonModuleOf(name) {
    const written = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(written) ? written : undefined;
}
/**
 * The first python3 in PATH or the system folders that has all these modules. Version managers put
 * another one first, which does not see Debian's packages.
 */
async function findPython(modules) {
    const program = modules.map((name) => `import ${name}`).join('\n');
    for (const folder of (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childPath */ .cm)([]).split(':')) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'python3');
        if (!(await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(candidate)))
            continue;
        const { exitCode } = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({ argv: [candidate, '-c', program] });
        if (exitCode === 0)
            return candidate;
    }
    return undefined;
}


/***/ }),

/***/ 98366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ takeLock)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/host/process/environment.ts
var environment = __webpack_require__(26165);
// EXTERNAL MODULE: ./src/host/process/process.ts
var process_process = __webpack_require__(5505);
;// CONCATENATED MODULE: ./src/host/files/flock.ts





/**
 * Locks an open file with flock(2), which Node lacks. Such a lock belongs to the open file, not to a
 * process: flock(1) takes it on our descriptor and exits. The lock lasts until the descriptor is
 * closed, so it ends at once when our process is killed. Node opens files with O_CLOEXEC: no build or
 * guest inherits the descriptor. Short options, which busybox's flock supports too.
 */
async function flock(handle, options, signal) {
    if (signal.aborted)
        return 'cancelled';
    const child = (0,external_node_child_process_.spawn)('flock', [...options, '3'], {
        env: (0,environment/* childEnvironment */.Qc)(process.env),
        stdio: ['ignore', 'ignore', 'pipe', handle.fd],
        // Its own process group: Ctrl+C is ours to handle.
        detached: true,
    });
    const end = () => {
        if (child.pid !== undefined)
            (0,process_process/* signalGroup */.i8)(child.pid, 'SIGKILL');
    };
    signal.addEventListener('abort', end, { once: true });
    process.once('exit', end);
    let message = '';
    child.stderr?.on('data', (chunk) => (message += String(chunk)));
    try {
        await (0,external_node_events_.once)(child, 'close');
        return judge(child.exitCode, message, signal);
    }
    catch {
        return cannotLock('the program flock cannot be started');
    }
    finally {
        signal.removeEventListener('abort', end);
        process.removeListener('exit', end);
    }
}
function judge(exitCode, message, signal) {
    if (exitCode === 0)
        return 'locked';
    if (signal.aborted)
        return 'cancelled';
    // If another process holds the lock, flock exits with 1 and prints nothing.
    return exitCode === 1 && message === '' ? 'busy' : cannotLock(message.trim());
}
function cannotLock(message) {
    const hint = 'runs lock their folder with flock of the package util-linux; install it';
    return (0,verdict/* failure */.V2)('infrastructure', `cannot lock: ${message}`, { hint }).failure;
}

// EXTERNAL MODULE: ./src/host/files/write-whole.ts
var write_whole = __webpack_require__(29595);
;// CONCATENATED MODULE: ./src/host/files/lock.ts







/** A link in its place would have another file truncated. */
const lockFlags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW;
/** Whether the path still leads to the open file: a previous holder may have removed it. */
async function isInPlace(handle, file) {
    const [opened, there] = await Promise.all([handle.stat(), (0,promises_.stat)(file).catch(() => undefined)]);
    return opened.ino === there?.ino && opened.dev === there.dev;
}
/** For people only: a process number from a container means nothing outside it. */
async function nameHolder(handle) {
    await handle.truncate();
    await handle.write(`process ${process.pid} on ${external_node_os_default().hostname()}\n`, 0);
}
async function holderOf(handle) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(128), 0, 128, 0);
    const text = buffer.toString('latin1', 0, bytesRead);
    return /^process \d{1,10} on [\w.-]{1,64}$/m.exec(text)?.[0] ?? 'another process';
}
async function lockOpenFile(handle, onWait, signal) {
    const attempt = await flock(handle, ['-x', '-n'], signal);
    if (attempt !== 'busy')
        return attempt;
    onWait(await holderOf(handle));
    return flock(handle, ['-x'], signal);
}
/**
 * Locks a file, waiting while another process holds it; `onWait` is called once with the name of
 * that process. Only the holder removes the file, before it gives up the lock.
 */
async function takeLock(file, onWait, signal) {
    await (0,write_whole/* makeFolder */.fc)(external_node_path_default().dirname(file));
    let hasWaited = false;
    const waitOnce = (holder) => {
        if (!hasWaited)
            onWait(holder);
        hasWaited = true;
    };
    for (;;) {
        const handle = await (0,promises_.open)(file, lockFlags);
        const attempt = await lockOpenFile(handle, waitOnce, signal);
        if (attempt === 'locked' && (await isInPlace(handle, file))) {
            await nameHolder(handle);
            const release = async () => {
                await (0,promises_.rm)(file, { force: true });
                await handle.close();
            };
            return (0,verdict/* success */.kX)({ release });
        }
        await handle.close();
        if (attempt === 'cancelled')
            return (0,verdict/* failure */.V2)('cancelled', 'cancelled');
        if (typeof attempt === 'object')
            return { ok: false, failure: attempt };
    }
}


/***/ }),

/***/ 12680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ startRecording)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Starts an empty recording; synchronous, so that a crash of ours loses no entries. */
function startRecording(file) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), { recursive: true });
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'w');
    return {
        append: (entry) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, Buffer.from(entry)),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}


/***/ }),

/***/ 94543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/** SHA-256 of a file's content in hexadecimal; reuses one buffer, where a stream allocates many. */
async function sha256OfFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.alloc(256 * 1024);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
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


/***/ }),

/***/ 32537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ captureNul),
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   Ne: () => (/* binding */ readMessages),
/* harmony export */   t8: () => (/* binding */ readTrailers),
/* harmony export */   td: () => (/* binding */ listStaged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63485);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79989);
/* harmony import */ var _process_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5505);




/** The NUL-separated output of a git command; undefined if it fails. */
async function captureNul(folder, args) {
    const { ok, text } = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .callGit */ .rU)(folder, args);
    return ok ? text.split('\0').filter((entry) => entry !== '') : undefined;
}
/**
 * The entries of git's index below a folder; undefined outside a checkout. In the empty folder of a
 * submodule git lists the folder itself, which is dropped.
 */
async function listStaged(folder) {
    const staged = await captureNul(folder, ['ls-files', '--stage', '-z', '--', '.']);
    return staged
        ?.map((text) => ({
        text,
        name: text.slice(text.indexOf('\t') + 1),
        isSubmodule: text.startsWith('160000 '),
    }))
        .filter(({ name }) => name !== './' && name !== '');
}
/** The commit of a checkout, with `-dirty` if files differ from it; null outside git. */
async function revisionOf(folder) {
    const head = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({ argv: ['git', '-C', folder, 'rev-parse', 'HEAD'] });
    const [commit] = head.lines;
    if (head.exitCode !== 0 || commit === undefined)
        return null;
    const status = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({
        argv: ['git', '-C', folder, 'status', '--porcelain', '--untracked-files=no'],
    });
    return status.lines.length > 0 ? `${commit}-dirty` : commit;
}
/**
 * Git's description of a checkout by the nearest tag that matches, such as `v0.57.0-399-g76917345`;
 * null without such a tag, and for a folder that is not the top of a checkout.
 */
async function describeVersion(folder, pattern) {
    if (!(await (0,_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileExists */ .hR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, '.git'))))
        return null;
    const { exitCode, lines } = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({
        argv: ['git', '-C', folder, 'describe', '--tags', '--match', pattern],
    });
    return exitCode === 0 ? (lines[0] ?? null) : null;
}
/** How many commits back trailers are read. */
const mostCommits = 1000;
/**
 * The trailers of one name: of HEAD, of its second parent if HEAD is a merge (as CI checks out for a
 * pull request), and of the 1000 newest commits before, as far as a shallow clone has them. Empty
 * outside git.
 */
async function readTrailers(folder, name) {
    // The mark keeps empty fields, which would be left out.
    const trailers = `%(trailers:key=${name},valueonly,unfold,separator=%x01)`;
    const args = ['log', '--no-show-signature', `--format=%h%x00=%an%x00=${trailers}%x00`];
    const logOf = async (commit, count) => parseLog((await captureNul(folder, [...args, `-${count}`, '--end-of-options', commit, '--'])) ?? []);
    const heads = [...(await logOf('HEAD', 1)), ...(await logOf('HEAD^2', 1))];
    const names = new Set(heads.map(({ commit }) => commit));
    const earlier = (await logOf('HEAD', mostCommits)).filter(({ commit }) => !names.has(commit));
    return [...heads, ...earlier.map((trailer) => ({ ...trailer, earlier: true }))];
}
/** The full messages of HEAD and, if it is a merge, of its second parent. Empty outside git. */
async function readMessages(folder) {
    const args = ['log', '--no-show-signature', '--format=%h%x00=%B%x00', '-1', '--end-of-options'];
    const read = await Promise.all(['HEAD', 'HEAD^2'].map(async (commit) => {
        const [name, text] = (await captureNul(folder, [...args, commit, '--'])) ?? [];
        return name === undefined || text === undefined ? [] : [{ commit: name, text: text.slice(1) }];
    }));
    return read.flat();
}
/** Three fields for each commit. */
function parseLog(fields) {
    const found = [];
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [commit = '', author = '', values = ''] = fields.slice(at, at + 3);
        for (const value of values.slice(1).split('\u0001'))
            if (value.trim() !== '')
                found.push({
                    commit: commit.trim(),
                    author: author.slice(1),
                    value: value.trim(),
                    earlier: false,
                });
    }
    return found;
}


/***/ }),

/***/ 79989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Hs: () => (/* binding */ listTopFiles),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   XT: () => (/* binding */ describeCommit),
/* harmony export */   du: () => (/* binding */ commitAt),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   rU: () => (/* binding */ callGit)
/* harmony export */ });
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4434);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26165);


const timeoutMs = 300_000;
/** Limit for one command's output, in bytes. */
const largestAnswer = 256 << 20;
/** Runs git in a repository, without a prompt. */
async function callGit(folder, args, { input, signal, env = {}, network = false } = {}) {
    const { stdout, stderr, exitCode, shortMessage } = await (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)('git', ['-C', folder, ...args], {
        env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(process.env, {
            ...(network ? (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchEnvironment */ .sl)() : {}),
            LC_ALL: 'C.UTF-8',
            GIT_TERMINAL_PROMPT: '0',
            ...env,
        }),
        extendEnv: false,
        ...(input === undefined ? { stdin: 'ignore' } : { input }),
        ...(signal === undefined ? {} : { cancelSignal: signal }),
        reject: false,
        stripFinalNewline: false,
        maxBuffer: largestAnswer,
        timeout: timeoutMs,
    });
    const ok = exitCode === 0;
    return { ok, text: stdout, messages: ok || stderr !== '' ? stderr : (shortMessage ?? '') };
}
/** The commit that a name refers to; null if there is none. */
async function commitAt(folder, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { ok, text } = await callGit(folder, args);
    return ok ? text.trim() : null;
}
/** A commit's time in UTC and the first line of its message; null if it is unknown. */
async function describeCommit(folder, commit) {
    const args = ['show', '--no-patch', '--format=%ct%x00%s', '--end-of-options', commit, '--'];
    const { ok, text } = await callGit(folder, args);
    const [seconds, subject] = text.trimEnd().split('\0');
    if (!ok || seconds === undefined || !/^\d+$/.test(seconds))
        return null;
    return { at: isoSeconds(Number(seconds)), subject: subject ?? '' };
}
function isoSeconds(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/** Whether `old` is an ancestor of `young`. */
async function isAncestor(folder, old, young) {
    return (await callGit(folder, ['merge-base', '--is-ancestor', old, young])).ok;
}
async function isShallow(folder) {
    const { text } = await callGit(folder, ['rev-parse', '--is-shallow-repository']);
    return text.trim() === 'true';
}
/** The top-level regular files of a commit, from `ls-tree`; undefined if it cannot be read. */
async function listTopFiles(folder, commit) {
    // Sizes need the objects themselves, which a partial clone fetches.
    const args = ['ls-tree', '-z', '--long', commit];
    const { ok, text } = await callGit(folder, args, { network: true });
    if (!ok)
        return undefined;
    return text.split('\0').flatMap((entry) => {
        const [facts, name] = splitOnce(entry, '\t');
        const [, type, object = '', bytes = ''] = facts.split(/ +/);
        return type === 'blob' && name !== '' ? [{ name, object, bytes: Number(bytes) }] : [];
    });
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
/** The text of an object; undefined if it cannot be read. */
async function readObject(folder, object) {
    // A partial clone fetches the object now.
    const { ok, text } = await callGit(folder, ['cat-file', 'blob', object], { network: true });
    return ok ? text : undefined;
}


/***/ }),

/***/ 68792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findFreePorts)
/* harmony export */ });
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dgram__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);



async function hold({ protocol, port }) {
    const socket = protocol === 'tcp' ? (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)() : (0,node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)('udp4');
    // once() rejects if an error comes instead of the event.
    const listening = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(socket, 'listening');
    if ('listen' in socket)
        socket.listen(port ?? 0, '127.0.0.1');
    else
        socket.bind(port ?? 0, '127.0.0.1');
    try {
        await listening;
    }
    catch (error) {
        return { found: { problem: error.message }, release: async () => Promise.resolve() };
    }
    const address = socket.address();
    return {
        found: { port: typeof address === 'object' && address !== null ? address.port : 0 },
        release: async () => {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(socket, 'close');
            socket.close();
            await closed;
        },
    };
}
/**
 * Finds a different free port of 127.0.0.1 for each request. They are free when this returns;
 * another process can take one before it is used.
 */
async function findFreePorts(wishes) {
    const holders = new Map();
    // Fixed numbers first, or a random free port could take one of them.
    const order = [...wishes.entries()].sort(([, a], [, b]) => Number(a.port === null) - Number(b.port === null));
    for (const [index, wish] of order)
        holders.set(index, await hold(wish));
    await Promise.all([...holders.values()].map(async (holder) => holder.release()));
    return wishes.map((_, index) => holders.get(index)?.found ?? { problem: 'not looked for' });
}


/***/ }),

/***/ 37050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ startAttached)
/* harmony export */ });
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4434);
/* harmony import */ var _bounded_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86851);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26165);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5505);




/**
 * A killed parent leaves its children running, and a `cleanup` handler does not run on SIGKILL. The
 * kernel can kill them: PR_SET_PDEATHSIG, through util-linux's setpriv, which every Debian has.
 */
const dieWithParent = ['setpriv', '--pdeathsig', 'KILL'];
/** Characters; a program's own messages are shorter. */
const longestLine = 16 * 1024;
/** Time for leftover processes to close the streams, before we close them ourselves. */
const drainMs = 500;
/** Starts a child in its own process group; throws if it cannot be started. */
function startAttached(command, listeners) {
    const [program, ...args] = [...dieWithParent, ...command.argv];
    const child = (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(program, args, {
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(process.env, command.env),
        extendEnv: false,
        // Descriptor 3 is a socket pair: nothing in the file system to clean up, and it closes with us.
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
        detached: true,
        reject: false,
        buffer: false,
    });
    const { pid } = child;
    const control = child.stdio[3];
    if (pid === undefined || control === null)
        throw new Error(`${program} could not be started`);
    // Ignore a broken pipe: the end of the process says more.
    control.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', listeners.onOutput);
    const errorsRead = new Promise((resolve) => (0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedLines */ .$)(child.stderr, longestLine, {
        onLine: listeners.onErrorLine,
        onClose: () => resolve(),
    }));
    child.once('exit', () => {
        (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .signalGroup */ .i8)(pid, 'SIGKILL');
        // A process in its own session is out of reach and still holds our streams.
        setTimeout(() => {
            for (const stream of [child.stdout, child.stderr, control])
                stream.destroy();
        }, drainMs).unref();
    });
    return {
        pid,
        input: child.stdin,
        control,
        signal: (signal) => void (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .signalGroup */ .i8)(pid, signal),
        ended: child.then(async ({ exitCode, signal }) => {
            await errorsRead;
            return { exitCode: exitCode ?? null, signal: signal ?? null };
        }),
    };
}


/***/ }),

/***/ 86851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBoundedLines)
/* harmony export */ });
/**
 * Reads a stream line by line in bounded memory: Node's readline buffers an endless line. `longest`
 * in characters; LF or CR LF ends a line, invalid UTF-8 becomes U+FFFD.
 */
function readBoundedLines(stream, longest, { onLine, onClose }) {
    const decoder = new TextDecoder();
    let pending = '';
    let cut = false;
    let closed = false;
    const grow = (text) => {
        if (cut)
            return;
        pending += text;
        if (pending.length <= longest)
            return;
        cut = true;
        onLine(pending.slice(0, longest), false);
        pending = '';
    };
    const end = () => {
        if (!cut)
            onLine(pending.endsWith('\r') ? pending.slice(0, -1) : pending, true);
        pending = '';
        cut = false;
    };
    const close = (error) => {
        if (closed)
            return;
        closed = true;
        if (pending !== '')
            end();
        onClose(error);
    };
    stream.on('data', (chunk) => {
        const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
        grow(first);
        for (const piece of others) {
            end();
            grow(piece);
        }
    });
    stream.on('error', close);
    stream.on('end', () => close());
    stream.on('close', () => close());
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ captureProcess),
/* harmony export */   R3: () => (/* binding */ runProcess),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4434);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54400);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26165);




/** Time between SIGTERM and SIGKILL; the runner itself leaves us 7.5 s. */
const termToKillMs = 2000;
/** Time for leftover processes to close the streams, before we close them ourselves. */
const drainMs = 2000;
/** Running groups: a crash of ours must not leave a build behind. */
const liveGroups = new Set();
process.on('exit', () => {
    for (const pid of liveGroups)
        signalGroup(pid, 'SIGKILL');
});
/** Signals the process group of a `detached` child; false if it is gone. */
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
    // Even if the leader has exited: its children may have ignored the signal.
    signalGroup(pid, 'SIGKILL');
}
// The type of execa's result follows from the options; writing it out would duplicate them.
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type, @typescript-eslint/promise-function-async
function start(command) {
    const [program = '', ...args] = command.argv;
    return (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(program, args, {
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env, command.env),
        extendEnv: false,
        ...(command.input === undefined ? { stdin: 'ignore' } : { input: command.input }),
        detached: true,
        reject: false,
        buffer: false,
        all: true,
    });
}
/**
 * Runs a command to its end and delivers both streams line by line. On cancellation or a limit its
 * whole process group is terminated, leftover children included.
 */
async function runProcess(command, onLine = () => undefined, limits = {}) {
    const started = performance.now();
    if (limits.signal?.aborted === true)
        return { reason: 'cancelled', exitCode: null, signal: null, message: '', durationMs: 0 };
    const child = start(command);
    if (child.pid !== undefined)
        liveGroups.add(child.pid);
    let reason;
    const end = (cause) => {
        if (reason !== undefined || child.pid === undefined)
            return;
        reason = cause;
        void endGroup(child.pid, child);
    };
    const onAbort = () => end('cancelled');
    limits.signal?.addEventListener('abort', onAbort, { once: true });
    const timeout = limits.timeoutMs === undefined
        ? undefined
        : setTimeout(() => end('timeout'), Math.min(limits.timeoutMs, _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .longestTimerMs */ .ss));
    const silence = limits.silenceMs === undefined
        ? undefined
        : setTimeout(() => end('silence'), Math.min(limits.silenceMs, _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .longestTimerMs */ .ss));
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.all, crlfDelay: Infinity });
    lines.on('line', (line) => {
        silence?.refresh();
        onLine(line);
    });
    const drained = new Promise((resolve) => lines.once('close', resolve));
    // Background processes would keep the pipe open and us waiting.
    let drain;
    child.once('exit', () => {
        if (child.pid !== undefined) {
            signalGroup(child.pid, 'SIGKILL');
            liveGroups.delete(child.pid);
        }
        // A child in its own session is out of reach and still holds the pipe.
        drain = setTimeout(() => {
            for (const stream of [child.stdout, child.stderr, child.all])
                stream.destroy();
            lines.close();
        }, drainMs);
    });
    const result = await child;
    clearTimeout(drain);
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

/***/ 59428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ packageOfTool)
/* harmony export */ });
/**
 * The Debian package of a compiler or of binutils. Cross tools are named after their prefix:
 * x86_64-linux-gnu- is x86-64-linux-gnu; without a prefix they are the host's own.
 */
function packageOfTool(tool, prefix) {
    return prefix === '' ? tool : `${tool}-${prefix.replace(/-$/, '').replaceAll('_', '-')}`;
}


/***/ }),

/***/ 79611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ families),
  A: () => (/* binding */ familyOf)
});

// EXTERNAL MODULE: ./src/console/crash/vocabulary/vocabularies.ts + 6 modules
var vocabularies = __webpack_require__(26412);
// EXTERNAL MODULE: ./src/machine/arch.ts
var arch = __webpack_require__(42549);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/kernels/family.ts
var family = __webpack_require__(35312);
;// CONCATENATED MODULE: ./src/kernels/single-image.ts
/** For families whose build writes one bootable file: the kernel or the disk. */
function bootSingleImage({ settings }) {
    return settings.boot.method === 'direct'
        ? { kernel: 'image', disks: [] }
        : { kernel: null, disks: ['image'] };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/kernels/custom/placeholders.ts
/** Replaces `{name}` by the run's value; unknown names stay as they are. */
function fillPlaceholders(text, values) {
    return text.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}

;// CONCATENATED MODULE: ./src/kernels/custom/plan.ts


function createFill(profile, workspace) {
    const { arch, mode } = profile.settings;
    const values = {
        source: workspace.source,
        out: workspace.out,
        repository: workspace.repository,
        jobs: String(workspace.jobs),
        arch,
        mode,
    };
    return (text) => fillPlaceholders(text, values);
}
/** The user's commands, in order, with placeholders filled in. */
function planCustomBuild(profile, workspace) {
    const { section } = profile;
    const fill = createFill(profile, workspace);
    return section.build.map((command) => ({
        do: 'run',
        title: fill(command[0] ?? ''),
        argv: command.map(fill),
        cwd: workspace.source,
        env: profile.settings.build.env ?? {},
    }));
}
function listCustomArtifacts(profile, workspace) {
    const { section } = profile;
    const fill = createFill(profile, workspace);
    const artifact = (role, file) => ({
        role,
        name: external_node_path_default().basename(fill(file)),
        path: external_node_path_default().resolve(workspace.out, fill(file)),
        optional: false,
    });
    const { image, elf, map, files = [] } = section.artifacts;
    return [
        artifact('image', image),
        ...(elf === undefined || elf === image ? [] : [artifact('elf', elf)]),
        ...(map === undefined ? [] : [artifact('map', map)]),
        ...files.map((file) => artifact('file', file)),
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/profile/schema.ts + 4 modules
var schema = __webpack_require__(42173);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
;// CONCATENATED MODULE: ./src/kernels/custom/section.ts






const file = schemas/* string */.YjP().min(1);
/** Every way in which a run may fill the placeholders of a file's name. */
const fillings = arch/* archs */.Cn.flatMap((arch) => schema/* modes */.n.map((mode) => ({ arch, mode, jobs: '1' })));
/** Why files cannot have these names, in which placeholders are not filled yet. */
function objectionTo(names) {
    const place = names.find((name) => /\{(?:source|out|repository)\}/.test(name));
    if (place !== undefined)
        return `${place} is not the name of a file: it ends with a folder`;
    for (const filling of fillings) {
        const filled = names.map((name) => fillPlaceholders(name, filling));
        const twice = filled.find((name, index) => filled.indexOf(name) !== index);
        if (twice !== undefined)
            return `two files are called ${twice}`;
        const ours = filled.find(output_files/* isReservedName */.ce);
        if (ours !== undefined)
            return `${ours} is the name of a file of our own`;
    }
    return undefined;
}
/**
 * The `custom:` section: commands and their output files. In both, `{source}`, `{out}`, `{jobs}`,
 * `{arch}`, `{mode}` and `{repository}` stand for the values of the run.
 */
const customSection = schemas/* strictObject */.rej({
    build: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP()).min(1))
        .min(1)
        .describe('Build commands, each a list: the program and its arguments (no shell)'),
    artifacts: schemas/* strictObject */.rej({
        image: file.describe('What is booted, relative to {out}'),
        elf: file.optional().describe('Unstripped ELF: symbols and sizes'),
        map: file
            .optional()
            .describe('What ld -Map wrote of the link of that ELF: sizes by object file'),
        files: schemas/* array */.YOg(file).optional().describe('Further files to keep'),
    })
        .superRefine(({ image, elf, map, files = [] }, context) => {
        const parts = [...(elf === undefined || elf === image ? [] : [elf]), ...[map ?? []].flat()];
        const names = [image, ...parts, ...files].map((name) => external_node_path_default().posix.basename(name));
        const message = objectionTo(names);
        if (message !== undefined)
            context.addIssue({ code: 'custom', message });
    })
        .describe('Files that the build leaves'),
});

;// CONCATENATED MODULE: ./src/kernels/custom/family.ts







/** Any kernel with a build command: its profile names the commands and the artifacts. */
const customFamily = (0,family/* defineFamily */.u)({
    name: 'custom',
    section: customSection,
    defaults: {
        // QEMU's debug port is the only way for small kernels to report an exit status.
        boot: { debug_exit: true },
    },
    archs: arch/* archs */.Cn,
    modes: {},
    tools: ({ settings }) => settings.toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : [],
    compilers: ({ settings: { toolchain, build } }) => [
        toolchain.cross_compile + toolchain.cc,
        ...Object.keys(build.tools ?? {}),
    ],
    // A command may read any file of the repository.
    inputFiles: ({ section }) => (JSON.stringify(section).includes('{repository}') ? ['.'] : []),
    artifacts: listCustomArtifacts,
    planSteps: async (profile, workspace) => Promise.resolve((0,verdict/* success */.kX)(planCustomBuild(profile, workspace))),
    inspectConfig: async () => Promise.resolve(null),
    bootFiles: bootSingleImage,
    commandLine: ({ settings }) => settings.boot.cmdline,
    // The kernel may be any of these.
    buildVocabularies: [],
    vocabularies: vocabularies/* vocabularies */.r.map(({ name }) => name),
    dumpFormat: 'elf',
});

// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
;// CONCATENATED MODULE: ./src/kernels/linux/feature.ts
/** Options to set. */
function set(...names) {
    return names.map((option) => ({ option }));
}
/** Options that others of the group require. */
function need(because, ...names) {
    return names.map((option) => ({ option, because }));
}

;// CONCATENATED MODULE: ./src/kernels/linux/arch.ts

const linuxArchs = {
    x86_64: {
        arch: 'x86_64',
        folder: 'x86',
        imageTarget: 'bzImage',
        console: 'ttyS0',
        board: { acpi: [], pci: [], serial: [] },
    },
    aarch64: {
        arch: 'arm64',
        folder: 'arm64',
        imageTarget: 'Image',
        console: 'ttyAMA0',
        board: {
            acpi: need('ACPI on arm64 is found through EFI', 'EFI'),
            pci: need('QEMU’s virt machine has a generic host bridge', 'PCI_HOST_GENERIC'),
            serial: need('the serial port of QEMU’s virt machine is a PL011', ...['SERIAL_AMBA_PL011', 'SERIAL_AMBA_PL011_CONSOLE']),
        },
    },
};
/** The image that is built where a profile names no targets, for people. */
const usualTargets = Object.entries(linuxArchs)
    .map(([arch, { imageTarget }]) => `${imageTarget} (${arch})`)
    .join(' or ');

;// CONCATENATED MODULE: ./src/kernels/linux/command-line.ts


/**
 * The profile's command line with a serial console, and with a panic that ends the machine instead
 * of hanging it, unless the profile sets these itself. Ours come first: arguments after ` -- ` are
 * for init, and the last of several consoles becomes /dev/console.
 */
function composeLinuxCommandLine({ settings }) {
    const own = settings.boot.cmdline.trim();
    const forKernel = own.split(/\s+/);
    const end = forKernel.indexOf('--');
    const keys = new Set((end < 0 ? forKernel : forKernel.slice(0, end)).map((word) => word.split('=')[0]));
    // To dump its memory, the machine must stay after a panic.
    const staysForCore = settings.boot.core === true;
    const leavesByKeyboard = vmm_facts/* vmmFacts */.M0[settings.boot.vmm].leavesByKeyboard.includes(settings.arch);
    const added = [
        ...(keys.has('console') ? [] : [`console=${linuxArchs[settings.arch].console}`]),
        ...(keys.has('panic') || staysForCore ? [] : ['panic=-1']),
        ...(keys.has('reboot') || !leavesByKeyboard ? [] : ['reboot=k']),
    ];
    return [...added, own].filter((part) => part !== '').join(' ');
}

// EXTERNAL MODULE: ./src/host/files/files.ts
var files_files = __webpack_require__(63485);
;// CONCATENATED MODULE: ./src/kernels/kconfig/config-file.ts
// OSv has names such as drivers_profile_virtio-pci.
const assignment = /^([A-Za-z0-9_-]+)=(.*)$/;
const notSet = /^# ([A-Za-z0-9_-]+) is not set$/;
/** Reads a `.config` or a fragment; of duplicate lines the later one wins, as in kconfig. */
function parseConfigFile(text, prefix = 'CONFIG_') {
    const values = new Map();
    for (const raw of text.split('\n')) {
        const line = raw.trim();
        const off = notSet.exec(line)?.[1];
        const [, assigned, value = ''] = assignment.exec(line) ?? [];
        const name = off ?? assigned;
        if (name?.startsWith(prefix) === true)
            values.set(name.slice(prefix.length), off === undefined ? value : 'n');
    }
    return values;
}
/** Writes a fragment for merge_config.sh and kconfig; there, n is written as a comment. */
function renderFragment(values, prefix = 'CONFIG_') {
    return Array.from(values, ([name, value]) => value === 'n' ? `# ${prefix}${name} is not set\n` : `${prefix}${name}=${value}\n`).join('');
}

// EXTERNAL MODULE: ./src/kernels/kconfig/evaluate.ts
var evaluate = __webpack_require__(3855);
// EXTERNAL MODULE: ./src/kernels/kconfig/expression.ts
var kconfig_expression = __webpack_require__(88334);
;// CONCATENATED MODULE: ./src/kernels/kconfig/defaults.ts


/** `; its default y applies`, for messages about options that cannot be set; else empty. */
function describeDefault(definition, world) {
    const applying = definition.defaults.find(({ condition }) => condition === null || (0,evaluate/* evaluate */._3)(condition, world) !== 0);
    return applying === undefined ? '' : `; its default ${(0,kconfig_expression/* renderExpression */.dH)(applying.value)} applies`;
}
/** The selected option of a choice; undefined if none is. */
function findChosen(choice, world) {
    return choice.members.find((name) => (0,evaluate/* valueOf */.RP)(name, world) === 'y');
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/unmet.ts


function findUnmet(conditions, wanted, world) {
    const failing = [];
    const undecided = [];
    for (const condition of conditions.flatMap(kconfig_expression/* splitConjunction */.n1)) {
        const value = (0,evaluate/* evaluate */._3)(condition, world);
        if (value === undefined)
            undecided.push(condition);
        else if (value < wanted)
            failing.push(condition);
    }
    return { failing, undecided };
}
/** The value that a dependency must reach: m or y makes a difference only to a tristate. */
function neededLevel(symbol, wanted) {
    return symbol.type === 'tristate' && wanted === evaluate/* yes */.EZ ? evaluate/* yes */.EZ : evaluate/* mod */.zi;
}
/** The option's entry with the fewest unmet conditions for the value. */
function findNearestEntry(symbol, wanted, world) {
    return symbol.definitions
        .map((definition) => ({
        definition,
        unmet: findUnmet(definition.dependsOn, neededLevel(symbol, wanted), world),
    }))
        .sort((one, other) => one.unmet.failing.length - other.unmet.failing.length ||
        other.definition.prompts.length - one.definition.prompts.length)[0];
}
/** The unmet conditions of the prompt that has the fewest; undefined without a prompt. */
function findNearestPrompt({ definition }, world) {
    return definition.prompts
        .map(({ conditions }) => findUnmet(conditions, evaluate/* mod */.zi, world).failing)
        .sort((one, other) => one.length - other.length)[0];
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/selectors.ts


/** How many names to show. */
const mostNames = 3;
function listNames(names) {
    const shown = names.slice(0, mostNames).join(', ');
    const left = names.length - mostNames;
    return left > 0 ? `${shown} and ${left} more` : shown;
}
/** How hard an option is to set in a profile: unmet dependencies, a missing prompt. */
function countObstacles(name, world) {
    const symbol = world.tree.symbols.get(name);
    const entry = symbol && findNearestEntry(symbol, evaluate/* yes */.EZ, world);
    if (entry === undefined)
        return Number.POSITIVE_INFINITY;
    return entry.unmet.failing.length + (entry.definition.prompts.length === 0 ? 10 : 0);
}
/** The options that can select a hidden one, the easiest to set in a profile first. */
function listSelectors(symbol, world) {
    const names = (world.tree.selections.get(symbol.name) ?? [])
        .filter(({ kind }) => kind === 'select')
        .map(({ by }) => by);
    return [...new Set(names)]
        .map((name) => ({ name, obstacles: countObstacles(name, world) }))
        .sort((one, other) => one.obstacles - other.obstacles)
        .map(({ name }) => name);
}
/** Selects that raise the option in this configuration, regardless of its own dependencies. */
function findActiveSelects(symbol, world) {
    return (world.tree.selections.get(symbol.name) ?? []).filter(({ kind, by, conditions }) => kind === 'select' &&
        [{ kind: 'symbol', name: by }, ...conditions].every((condition) => (0,evaluate/* evaluate */._3)(condition, world) !== 0));
}
/** `selected by EXPERT, which is y`; undefined if no select raises the option. */
function describeActiveSelects(symbol, world) {
    const names = [...new Set(findActiveSelects(symbol, world).map(({ by }) => by))];
    if (names.length === 0)
        return undefined;
    const values = [...new Set(names.map((name) => (0,evaluate/* valueOf */.RP)(name, world)))];
    return `selected by ${listNames(names)}, which ${names.length === 1 ? 'is' : 'are'} ${values.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/describe-unmet.ts




/** A message about more options than this is no longer helpful. */
const mostOptions = 8;
/** How many option values to show for an expression. */
const mostFacts = 6;
/** Explains the value of an option without a prompt. */
function describeHidden(symbol, definition, world, mentioned) {
    const selectors = listSelectors(symbol, world);
    if (selectors.length > 0)
        return `has no prompt: it is selected by ${listNames(selectors)}`;
    const [first] = definition.defaults;
    if (first === undefined)
        return 'has no prompt, and nothing selects it';
    const { failing } = findUnmet([first.condition ?? [], first.value].flat(), evaluate/* mod */.zi, world);
    return failing.length > 0
        ? `has no prompt: its default needs ${describeUnmet(failing, evaluate/* mod */.zi, world, mentioned)}`
        : `has no prompt: its default is ${(0,kconfig_expression/* renderExpression */.dH)(first.value)}`;
}
/** Why an option is not at `wanted`, and the remedy: follows dependencies down to a cause. */
function describeCause(name, wanted, world, mentioned) {
    const symbol = world.tree.symbols.get(name);
    if (symbol === undefined)
        return ' (no option of this name in this tree)';
    const entry = findNearestEntry(symbol, wanted, world);
    if (entry === undefined || mentioned.size >= mostOptions)
        return '';
    const advice = (0,evaluate/* valueOf */.RP)(name, world) === 'm' ? ' (set it to y)' : ' (set it too)';
    if (entry.unmet.failing.length > 0) {
        const isAsked = world.requested?.has(name) === true || entry.definition.prompts.length === 0;
        const causes = describeUnmet(entry.unmet.failing, wanted, world, mentioned);
        if (causes === '')
            return isAsked ? '' : advice;
        return isAsked ? ` because it depends on ${causes}` : `${advice} and depends on ${causes}`;
    }
    const hiding = findNearestPrompt(entry, world);
    if (hiding === undefined)
        return ` (it ${describeHidden(symbol, entry.definition, world, mentioned)})`;
    if (hiding.length > 0)
        return ` (its prompt needs ${describeUnmet(hiding, evaluate/* mod */.zi, world, mentioned)})`;
    return advice;
}
function describeTooHigh(name, world) {
    const symbol = world.tree.symbols.get(name);
    const selects = symbol === undefined ? [] : findActiveSelects(symbol, world);
    return selects.length > 0
        ? ` (selected by ${listNames(selects.map(({ by }) => by))})`
        : ' (set it to n)';
}
function describeFacts(expression, world) {
    const facts = (0,kconfig_expression/* namesIn */.wX)(expression).map((name) => `${name} is ${(0,evaluate/* valueOf */.RP)(name, world) || 'not set'}`);
    const left = facts.length - mostFacts;
    const shown = facts.slice(0, mostFacts).join(', ');
    return left > 0 ? `${shown} and ${left} more` : shown;
}
/** Simplifies comparisons that mean an option or its negation: `A!=n`, `A=y`, `A=n`. */
function simplify(condition) {
    if (condition.kind !== 'compare' || condition.left.kind !== 'symbol')
        return { condition };
    const { left, operator, right } = condition;
    if (right.kind !== 'constant')
        return { condition };
    const test = operator + right.text;
    if (test === '!=n')
        return { condition: left, wanted: evaluate/* mod */.zi };
    if (test === '=y')
        return { condition: left, wanted: evaluate/* yes */.EZ };
    return test === '=n' ? { condition: { kind: 'not', operand: left } } : { condition };
}
function describeOne(given, needed, world, mentioned) {
    const { condition, wanted = needed } = simplify(given);
    const text = (0,kconfig_expression/* renderExpression */.dH)(given);
    switch (condition.kind) {
        case 'symbol': {
            const { name } = condition;
            if (mentioned.has(name))
                return '';
            mentioned.add(name);
            const value = (0,evaluate/* valueOf */.RP)(name, world);
            const limit = value === 'm' ? ' and allows no more than m' : '';
            return `${name}, which is ${value}${limit}${describeCause(name, wanted, world, mentioned)}`;
        }
        case 'not': {
            if (condition.operand.kind !== 'symbol')
                return `${text} (${describeFacts(given, world)})`;
            const { name } = condition.operand;
            return `${text}, but ${name} is ${(0,evaluate/* valueOf */.RP)(name, world)}${describeTooHigh(name, world)}`;
        }
        case 'and':
        case 'or':
        case 'compare': {
            const facts = describeFacts(condition, world);
            return facts === '' ? `${text}, which does not hold here` : `${text} (${facts})`;
        }
        case 'constant':
            return `${text}, so nothing can set it`;
        case 'macro':
            return `${text}, which does not hold here`;
    }
}
/**
 * Describes the conditions, each with its cause: `SHMEM, which is n (set it too)`. Options that the
 * message has already mentioned are left out.
 */
function describeUnmet(conditions, wanted, world, mentioned) {
    return conditions
        .map((condition) => describeOne(condition, wanted, world, mentioned))
        .filter((text) => text !== '')
        .join(', and on ');
}
/** Describes conditions that depend on the toolchain. */
function describeUndecided(conditions) {
    return `${conditions.map(kconfig_expression/* renderExpression */.dH).join(' && ')}, which the toolchain decides`;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/explain-excess.ts





/** Why an option got a higher value than requested, or another number or text. */
function explainExcess(symbol, world) {
    const selected = describeActiveSelects(symbol, world);
    if (selected !== undefined)
        return selected;
    const entry = findNearestEntry(symbol, evaluate/* yes */.EZ, world);
    if (entry === undefined)
        return 'is used in this tree, but nothing defines it';
    const { definition } = entry;
    const applied = describeDefault(definition, world);
    const hiding = findNearestPrompt(entry, world);
    if (hiding === undefined)
        return `has no prompt${applied}`;
    if (hiding.length > 0)
        return ('can only be changed where its prompt is visible: that needs ' +
            describeUnmet(hiding, evaluate/* mod */.zi, world, new Set([symbol.name])) +
            applied);
    if (definition.choice !== null && findChosen(definition.choice, world) === symbol.name) {
        const others = definition.choice.members.filter((name) => name !== symbol.name);
        return `is the one set in the choice "${definition.choice.title}": set another (${listNames(others)})`;
    }
    return `was not kept${applied}`;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/explain-lack.ts




/** Why an option got a lower value than requested, or none. */
function explainLack(symbol, wanted, world) {
    const entry = findNearestEntry(symbol, wanted, world);
    if (entry === undefined)
        return 'is used in this tree, but nothing defines it';
    const { definition, unmet } = entry;
    const mentioned = new Set([symbol.name]);
    if (unmet.failing.length > 0) {
        const level = neededLevel(symbol, wanted);
        return `depends on ${describeUnmet(unmet.failing, level, world, mentioned)}`;
    }
    const hiding = findNearestPrompt(entry, world);
    if (hiding === undefined)
        return describeHidden(symbol, definition, world, mentioned);
    if (hiding.length > 0)
        return ('can only be set where its prompt is visible: that needs ' +
            describeUnmet(hiding, evaluate/* mod */.zi, world, mentioned) +
            describeDefault(definition, world));
    const chosen = definition.choice === null ? undefined : findChosen(definition.choice, world);
    if (chosen !== undefined && chosen !== symbol.name)
        return `is one of the choice "${definition.choice?.title ?? ''}", in which ${chosen} is set`;
    if (unmet.undecided.length > 0)
        return `depends on ${describeUndecided(unmet.undecided)}`;
    return 'was not kept, although all its dependencies are met';
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/kernels/kconfig/nearest.ts

/** The known names most similar to `name`, nearest first; empty if none is similar. */
function findNearest(name, known, count = 1) {
    const farthest = Math.max(1, Math.floor(name.length / 3));
    return Array.from(known, (candidate) => ({ candidate, away: (0,mod/* distance */.Io)(name, candidate) }))
        .filter(({ away }) => away <= farthest)
        .sort((one, other) => one.away - other.away || (one.candidate < other.candidate ? -1 : 1))
        .slice(0, count)
        .map(({ candidate }) => candidate);
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/explain.ts





/** Explains an option that the tree does not define. */
function explainAbsence(option, { tree }) {
    const where = tree.unreadable.length === 0 ? 'this tree' : 'the Kconfig files that could be read';
    const [nearest] = findNearest(option, tree.symbols.keys());
    return `no option of this name in ${where}` + (nearest ? `; nearest: ${nearest}` : '');
}
function isSwitch({ type }) {
    return type === 'bool' || type === 'tristate';
}
/** Explains a value of the wrong type; undefined if the type is right. */
function explainType(symbol, requested, world) {
    const { type } = symbol;
    if (type === null)
        return undefined;
    const asSwitch = (0,evaluate/* parseTristate */.k8)(requested) !== undefined;
    if (!isSwitch(symbol))
        return asSwitch && requested !== 'n'
            ? `is of type ${type}: give a value of that type`
            : undefined;
    if (!asSwitch)
        return `is of type ${type}: it takes ${type === 'bool' ? 'y or n' : 'y, m or n'}`;
    if (requested !== 'm')
        return undefined;
    if (type === 'bool')
        return 'is a bool: it takes y or n, it cannot be a module';
    const { modulesOption } = world.tree;
    return modulesOption !== null && (0,evaluate/* valueOf */.RP)(modulesOption, world) === 'n'
        ? `cannot be a module: ${modulesOption} is n (set it too)`
        : undefined;
}
function renderBound(bound, world) {
    const text = (0,kconfig_expression/* renderExpression */.dH)(bound);
    return bound.kind === 'symbol' ? `${text} (${(0,evaluate/* valueOf */.RP)(bound.name, world)})` : text;
}
function explainRange(symbol, requested, world) {
    const ranges = symbol.definitions.flatMap((definition) => definition.ranges);
    const outside = ranges.find(({ low, high }) => {
        const bounds = [low, high].map((bound) => Number(bound.kind === 'symbol' ? (0,evaluate/* valueOf */.RP)(bound.name, world) : bound.text));
        return (Number(requested) < (bounds[0] ?? -Infinity) || Number(requested) > (bounds[1] ?? Infinity));
    });
    if (outside === undefined)
        return undefined;
    return `must be between ${renderBound(outside.low, world)} and ${renderBound(outside.high, world)}`;
}
/** Why the configuration system changed a request; a clause about the option. */
function explainMismatch(option, requested, world) {
    const symbol = world.tree.symbols.get(option);
    if (symbol === undefined)
        return explainAbsence(option, world);
    const byType = explainType(symbol, requested, world);
    if (byType !== undefined)
        return byType;
    const wanted = (0,evaluate/* parseTristate */.k8)(requested);
    if (wanted === undefined || !isSwitch(symbol))
        return world.config.has(option)
            ? (explainRange(symbol, requested, world) ?? explainExcess(symbol, world))
            : explainLack(symbol, evaluate/* yes */.EZ, world);
    const got = (0,evaluate/* parseTristate */.k8)((0,evaluate/* valueOf */.RP)(option, world)) ?? 0;
    return got < wanted ? explainLack(symbol, wanted, world) : explainExcess(symbol, world);
}

// EXTERNAL MODULE: ./src/kernels/kconfig/option-value.ts
var option_value = __webpack_require__(37453);
;// CONCATENATED MODULE: ./src/kernels/kconfig/gate.ts


function effectiveValue(option, config) {
    return config.get(option) ?? 'n';
}
/** The requests that the final configuration does not honour exactly; a missing option is n. */
function listDifferences(requests, config) {
    return requests.filter(({ option, value }) => !(0,option_value/* isSameValue */.am)(value, effectiveValue(option, config)));
}
/**
 * Compares requests with the final configuration. Only the reasons come from the tree: without one
 * the same mismatches are found, and none is excused.
 */
function judgeConfig(requests, config, tree) {
    const known = tree === null || tree.symbols.size === 0 ? undefined : tree;
    const requested = new Set(requests.map(({ option }) => option));
    const mismatches = [];
    const explained = {};
    for (const { option, key, value, whereAbsent } of listDifferences(requests, config)) {
        if (whereAbsent !== undefined && known?.symbols.has(option) === false)
            explained[option] = whereAbsent;
        else
            mismatches.push({
                option,
                key,
                requested: value,
                effective: effectiveValue(option, config),
                reason: known === undefined
                    ? 'was not kept by the configuration step (there are no Kconfig files to explain why)'
                    : explainMismatch(option, value, { tree: known, config, requested }),
            });
    }
    return {
        requested: Object.fromEntries(requests.map(({ option, value }) => [option, value])),
        effective: Object.fromEntries(requests.map(({ option }) => [option, effectiveValue(option, config)])),
        mismatches,
        explained,
    };
}

// EXTERNAL MODULE: ./src/kernels/kconfig/read-tree.ts + 6 modules
var read_tree = __webpack_require__(64692);
;// CONCATENATED MODULE: ./src/kernels/linux/guest-features.ts



const x86Only = 'x86 only: other architectures run as guests without a switch';
function onBoard(part) {
    return arch/* archs */.Cn.flatMap((arch) => linuxArchs[arch].board[part].map((option) => ({ ...option, arch })));
}
/** The machine: what the guest sees of its hypervisor, its buses and its console. */
const guestFeatures = {
    virtualization: {
        summary: 'Paravirtual interfaces of KVM: clock, spinlocks, interrupts',
        options: [
            ...need('PARAVIRT_SPINLOCKS only matter with several CPUs', 'SMP'),
            { option: 'HYPERVISOR_GUEST', whereAbsent: x86Only },
            ...set('PARAVIRT'),
            { option: 'PARAVIRT_SPINLOCKS', whereAbsent: x86Only },
            { option: 'KVM_GUEST', whereAbsent: x86Only },
        ],
    },
    pci: {
        summary: 'PCI bus with message-signalled interrupts',
        options: [...set('PCI', 'PCI_MSI'), ...onBoard('pci')],
    },
    acpi: {
        summary: 'ACPI: power-off and device configuration',
        options: [...onBoard('acpi'), ...set('ACPI')],
    },
    console: {
        summary: 'Kernel log and login on the serial port',
        options: [...set('TTY', 'SERIAL_8250', 'SERIAL_8250_CONSOLE', 'PRINTK'), ...onBoard('serial')],
    },
    initrd: {
        summary: 'Initial RAM disk in every compression',
        options: set('BLK_DEV_INITRD', 'RD_GZIP', 'RD_BZIP2', 'RD_LZMA', 'RD_XZ', 'RD_LZO', 'RD_LZ4', 'RD_ZSTD'),
    },
};

;// CONCATENATED MODULE: ./src/kernels/linux/system-features.ts

/** What programs in the guest expect from the kernel. */
const systemFeatures = {
    networking: {
        summary: 'TCP/IP, Unix and packet sockets',
        options: set('NET', 'INET', 'PACKET', 'UNIX', 'IPV6', 'NETDEVICES', 'NET_CORE'),
    },
    ext: {
        summary: 'ext2, ext3 and ext4 file systems',
        options: [
            ...need('file systems on disks need the block layer', 'BLOCK'),
            ...set('EXT4_FS', 'EXT4_FS_POSIX_ACL', 'EXT4_FS_SECURITY'),
            {
                option: 'EXT3_FS',
                whereAbsent: 'EXT4_FS mounts ext3 by itself; the option was an alias of it',
            },
            { option: 'EXT2_FS', whereAbsent: 'EXT4_FS mounts ext2 where there is no driver of its own' },
        ],
    },
    'virtual-filesystems': {
        summary: 'tmpfs, proc, sysfs and device nodes',
        options: [
            ...need('TMPFS is dropped without an error when it is off', 'SHMEM'),
            ...set('TMPFS', 'TMPFS_POSIX_ACL', 'PROC_FS', 'SYSFS', 'DEVTMPFS', 'DEVTMPFS_MOUNT'),
        ],
    },
    modules: {
        summary: 'Loadable modules',
        options: set('MODULES', 'MODULE_UNLOAD'),
    },
    binfmt: {
        summary: 'ELF programs and #! scripts',
        options: set('BINFMT_ELF', 'BINFMT_SCRIPT'),
    },
    system: {
        summary: 'Timers, futexes and event descriptors',
        options: set('POSIX_TIMERS', 'FUTEX', 'EPOLL', 'SIGNALFD', 'TIMERFD', 'EVENTFD'),
    },
    'no-debugging': {
        summary: 'No debugging aids: smaller, and quicker to build',
        options: [
            {
                option: 'EXPERT',
                value: 'n',
                because: 'tinyconfig sets it, and it selects DEBUG_KERNEL',
            },
            { option: 'DEBUG_KERNEL', value: 'n' },
            { option: 'DEBUG_INFO', value: 'n' },
            { option: 'DEBUG_INFO_BTF', value: 'n' },
            { option: 'GDB_SCRIPTS', value: 'n' },
        ],
    },
};

;// CONCATENATED MODULE: ./src/kernels/linux/virtio-features.ts

/** VIRTIO itself has no prompt: its transports select it. */
const transport = [
    ...need('the menu of the virtio drivers hides them all when it is off', 'VIRTIO_MENU'),
    ...need('virtio devices of QEMU sit on the PCI bus', 'PCI'),
    ...need('selects VIRTIO, which has no prompt of its own', 'VIRTIO_PCI'),
];
const network = [
    ...need('network drivers depend on the network stack', 'NET'),
    ...need('the menu of network drivers depends on it', 'NETDEVICES', 'NET_CORE'),
];
/** Devices that QEMU and the guest share. */
const virtioFeatures = {
    virtio: {
        summary: 'Virtio over PCI, old devices included, and over MMIO',
        options: [
            ...transport,
            ...set('VIRTIO', 'VIRTIO_PCI_LEGACY', 'VIRTIO_MMIO', 'VIRTIO_MMIO_CMDLINE_DEVICES'),
        ],
    },
    'virtio-blk': {
        summary: 'Disk images as virtio-blk and virtio-scsi',
        options: [
            ...transport,
            ...need('there are no disks without the block layer', 'BLOCK'),
            ...need('the menu of block drivers hides VIRTIO_BLK when it is off', 'BLK_DEV'),
            ...set('VIRTIO_BLK'),
            ...need('virtio-scsi is a SCSI host', 'SCSI', 'SCSI_LOWLEVEL'),
            ...set('SCSI_VIRTIO'),
            ...need('a SCSI host without it finds disks but gives them no device', 'BLK_DEV_SD'),
        ],
    },
    'virtio-net': {
        summary: 'Network card',
        options: [...transport, ...network, ...set('VIRTIO_NET')],
    },
    'virtio-console': {
        summary: 'Console beside the serial port, and entropy',
        options: [
            ...transport,
            ...need('VIRTIO_CONSOLE is a terminal', 'TTY'),
            ...set('VIRTIO_CONSOLE'),
            ...need('the core of random number generators', 'HW_RANDOM'),
            ...set('HW_RANDOM_VIRTIO'),
        ],
    },
    'virtio-input': {
        summary: 'Keyboard and mouse',
        options: [
            ...transport,
            ...need('the input layer', 'INPUT'),
            ...set('VIRTIO_INPUT'),
            ...need('programs read events from /dev/input/event*', 'INPUT_EVDEV'),
        ],
    },
    balloon: {
        summary: 'Memory that the host can take back',
        options: [...transport, ...set('VIRTIO_BALLOON')],
    },
    '9p': {
        summary: 'Folders of the host, shared with -virtfs',
        options: [
            ...transport,
            ...need('the 9P protocol is part of the network stack', 'NET'),
            ...need('the menu of network file systems hides 9P_FS when it is off', 'NETWORK_FILESYSTEMS'),
            ...set('NET_9P', 'NET_9P_VIRTIO', '9P_FS', '9P_FS_POSIX_ACL', '9P_FS_SECURITY'),
        ],
    },
};

;// CONCATENATED MODULE: ./src/kernels/linux/features.ts



/**
 * Named groups of options for kernels that run in QEMU. Each group includes every prerequisite that
 * a tinyconfig lacks, so any combination of groups takes full effect.
 */
const features = {
    ...guestFeatures,
    ...virtioFeatures,
    ...systemFeatures,
};
const featureNames = Object.keys(features);

;// CONCATENATED MODULE: ./src/kernels/linux/requests.ts


function requestFeature(group, key, arch) {
    return group.options
        .filter((option) => option.arch === undefined || option.arch === arch)
        .map(({ option, value = 'y', whereAbsent }) => ({
        option,
        key,
        value,
        ...(whereAbsent === undefined ? {} : { whereAbsent }),
    }));
}
/**
 * Every option that a profile requests, without duplicates: features in order, then modules, then
 * its own options; later ones win.
 */
function listRequests(section, arch) {
    const grouped = section.features.flatMap((name, index) => requestFeature(features[name], `linux.features.${index}`, arch));
    const modules = section.modules ? [{ option: 'MODULES', key: 'linux.modules', value: 'y' }] : [];
    const own = Object.entries(section.options).map(([name, value]) => ({
        option: (0,option_value/* stripOptionPrefix */.A$)(name),
        key: `linux.options.${name}`,
        value: (0,option_value/* formatOptionValue */.cZ)(value),
    }));
    const requests = new Map();
    for (const request of [...grouped, ...modules, ...own])
        requests.set(request.option, request);
    return [...requests.values()];
}

;// CONCATENATED MODULE: ./src/kernels/linux/inspect.ts







async function readLinuxTree(profile, { source }) {
    const { arch, folder } = linuxArchs[profile.settings.arch];
    return (0,read_tree/* readKconfigTree */.M)(source, 'Kconfig', new Map([
        ['ARCH', arch],
        ['SRCARCH', folder],
        ['srctree', source],
    ]));
}
/**
 * Compares the profile's options with the `.config` in the output folder. The Kconfig files, about
 * 1600, are read only to give reasons.
 */
async function inspectLinuxConfig(profile, workspace, gate) {
    // Linux's own configuration step checks options within seconds.
    if (gate === 'requests')
        return null;
    const requests = listRequests(profile.section, profile.settings.arch);
    const text = await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.out, '.config'));
    const config = parseConfigFile(text ?? '');
    const needsReasons = listDifferences(requests, config).length > 0;
    const tree = needsReasons ? await readLinuxTree(profile, workspace) : null;
    return judgeConfig(requests, config, tree);
}

;// CONCATENATED MODULE: ./src/kernels/linux/make.ts

/** The compiler's program: gcc takes the cross prefix, clang finds its target from ARCH. */
function nameCompiler({ settings: { toolchain } }) {
    const { cc, cross_compile: prefix } = toolchain;
    return cc.includes('/') || cc.startsWith('clang') ? cc : prefix + cc;
}
/** Fixed, so that the same sources give the same bytes and the compiler cache hits. */
const reproducible = {
    KBUILD_BUILD_TIMESTAMP: '1970-01-01 00:00:00 UTC',
    KBUILD_BUILD_USER: 'osv-kernel',
    KBUILD_BUILD_HOST: 'osv-kernel',
    KBUILD_BUILD_VERSION: '1',
};
function buildEnvironment({ settings }) {
    return { ...reproducible, ...settings.build.env };
}
/**
 * A make command line. CC is a bare name, so that a compiler cache's links, first in PATH, take
 * effect.
 */
function composeMake(profile, { source, out }, ...goals) {
    const { arch, toolchain } = profile.settings;
    return [
        'make',
        '-C',
        source,
        `O=${out}`,
        `ARCH=${linuxArchs[arch].arch}`,
        ...(toolchain.cross_compile === '' ? [] : [`CROSS_COMPILE=${toolchain.cross_compile}`]),
        `CC=${nameCompiler(profile)}`,
        ...goals,
    ];
}

;// CONCATENATED MODULE: ./src/kernels/linux/boot-files.ts


/** The image; the vmlinux for a VMM that knows no bzImage. */
function linuxBootFiles(profile) {
    const { arch, boot } = profile.settings;
    return boot.method === 'direct' && vmm_facts/* vmmFacts */.M0[boot.vmm].loadsElfAlone.includes(arch)
        ? { kernel: 'elf', disks: [] }
        : bootSingleImage(profile);
}

;// CONCATENATED MODULE: ./src/kernels/linux/plan.ts





/** Targets that write an image of the same name to arch/…/boot. */
const imageTargets = new Set(['bzImage', 'Image', 'Image.gz', 'vmlinuz.efi']);
function chooseTargets(section, imageTarget) {
    const targets = section.targets ?? [imageTarget];
    return section.modules && !targets.includes('modules') ? [...targets, 'modules'] : targets;
}
function listLinuxArtifacts(profile, { out }) {
    const { folder, imageTarget } = linuxArchs[profile.settings.arch];
    const targets = chooseTargets(profile.section, imageTarget);
    const image = targets.find((target) => imageTargets.has(target)) ?? imageTarget;
    const inOut = (role, name, ...file) => ({
        role,
        name,
        path: external_node_path_default().join(out, ...file),
        optional: role === 'modules' || role === 'module-symbols',
    });
    return [
        inOut('image', 'vmlinuz', 'arch', folder, 'boot', image),
        inOut('elf', 'vmlinux', 'vmlinux'),
        inOut('map', 'System.map', 'System.map'),
        inOut('config', 'config', '.config'),
        ...(targets.includes('modules')
            ? [
                inOut('modules', 'modules', 'modules-install'),
                inOut('module-symbols', 'module-symbols', 'modules-unstripped'),
            ]
            : []),
    ];
}
/** Configures from base and fragment, compares the outcome with the profile, then builds. */
function planLinuxBuild(profile, workspace) {
    const { section } = profile;
    const { source, out, repository, jobs } = workspace;
    const { arch } = profile.settings;
    const config = external_node_path_default().join(out, '.config');
    const fragment = external_node_path_default().join(out, 'profile.config');
    const installed = external_node_path_default().join(out, 'modules-install');
    const unstripped = external_node_path_default().join(out, 'modules-unstripped');
    const targets = chooseTargets(section, linuxArchs[arch].imageTarget);
    const run = (title, argv, cwd = out) => ({
        do: 'run',
        title,
        argv,
        cwd,
        env: buildEnvironment(profile),
    });
    const make = (title, ...goals) => run(title, composeMake(profile, workspace, ...goals), source);
    const values = new Map(listRequests(section, arch).map(({ option, value }) => [option, value]));
    const base = typeof section.base === 'string'
        ? make(`Configure: ${section.base}`, section.base)
        : run('Configure: copy the base', ['cp', external_node_path_default().join(repository, section.base.file), config]);
    const install = [
        run('Remove modules of an earlier build', ['rm', '-rf', installed, unstripped]),
        make('Install modules', `INSTALL_MOD_PATH=${installed}`, 'INSTALL_MOD_STRIP=1', 'modules_install'),
        // They point into this machine's folders and are useless in an archive.
        run('Remove links to the sources', [
            ...['find', installed, '-type', 'l', '(', '-name', 'build', '-o', '-name', 'source', ')'],
            '-delete',
        ]),
        // Module names are unique. Installed modules lack the debug information that traces need.
        run('Make a folder for unstripped modules', ['mkdir', unstripped]),
        run('Keep unstripped modules', [
            ...['find', out, '-name', external_node_path_default().basename(installed), '-prune'],
            ...['-o', '-name', external_node_path_default().basename(unstripped), '-prune'],
            ...['-o', '-name', '*.ko', '-exec', 'cp', '-t', unstripped, '{}', '+'],
        ]),
    ];
    return [
        // First, because it makes the output folder.
        {
            do: 'write',
            title: 'Write the profile’s options',
            path: fragment,
            text: renderFragment(values),
        },
        base,
        // Through sh, because archives can lose the executable bit.
        run('Configure: merge the profile’s options', [
            ...['sh', external_node_path_default().join(source, 'scripts/kconfig/merge_config.sh')],
            ...['-m', '-O', out, config, fragment],
        ]),
        make('Configure: settle dependencies', 'olddefconfig'),
        {
            do: 'gate',
            gate: 'configuration',
            title: 'Compare the configuration with the profile',
        },
        make(`Build ${targets.join(' ')}`, `-j${jobs}`, ...targets),
        ...(targets.includes('modules') ? install : []),
    ];
}

;// CONCATENATED MODULE: ./src/kernels/linux/section.ts



const configTarget = schemas/* string */.YjP({ error: 'expected a make target such as tinyconfig or defconfig, or {file: path}' })
    .regex(/^[A-Za-z0-9_.-]*config$/, 'expected a make target that ends in config')
    .describe('Make target that writes the base, e.g. tinyconfig, defconfig, kvm_guest.config');
const configFile = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).describe('A .config, relative to the profile’s repository'),
});
const optionName = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9_]+$/, 'an option’s name has letters, digits and _ only');
const optionValue = schemas/* union */.KCZ([
    schemas/* boolean */.zMY(),
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .refine((text) => !/^(?:yes|no|on|off|Y|N|M)$/.test(text), 'write y, m, n, true or false')
        .refine((text) => !/[\r\n]/.test(text), 'a value is one line'),
]);
/** The `linux:` section: the base configuration and what it must contain. */
const linuxSection = schemas/* strictObject */.rej({
    base: schemas/* union */.KCZ([configTarget, configFile]).describe('Configuration to start from'),
    features: schemas/* array */.YOg(schemas/* enum */.k5n(featureNames)).describe('Groups of options, prerequisites included'),
    options: schemas/* record */.g1P(optionName, optionValue)
        .describe('Single options, with or without CONFIG_; they win over features. Other text than y, m, n ' +
        'and numbers is written as a string'),
    targets: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_./=-]*$/))
        .min(1)
        .optional()
        .describe(`Make targets; by default ${usualTargets}`),
    modules: schemas/* boolean */.zMY().describe('Build modules as well and keep them as an artifact'),
});

// EXTERNAL MODULE: ./src/kernels/cross-tools.ts
var cross_tools = __webpack_require__(59428);
;// CONCATENATED MODULE: ./src/kernels/linux/tools.ts



const always = [
    { tool: 'make', debianPackage: 'make' },
    // Programs that run during the build are always compiled for the host.
    { tool: 'gcc', debianPackage: 'gcc' },
    { tool: 'flex', debianPackage: 'flex' },
    { tool: 'bison', debianPackage: 'bison' },
    { tool: 'bc', debianPackage: 'bc' },
    { tool: 'perl', debianPackage: 'perl' },
    { tool: 'cpio', debianPackage: 'cpio' },
    // tinyconfig compresses the kernel with it.
    { tool: 'xz', debianPackage: 'xz-utils' },
    { tool: '/usr/include/libelf.h', debianPackage: 'libelf-dev' },
    { tool: '/usr/include/openssl/opensslv.h', debianPackage: 'libssl-dev' },
];
/** Tools that only some options need. */
const byOption = {
    DEBUG_INFO_BTF: { tool: 'pahole', debianPackage: 'dwarves' },
    KERNEL_BZIP2: { tool: 'bzip2', debianPackage: 'bzip2' },
    KERNEL_LZ4: { tool: 'lz4', debianPackage: 'lz4' },
    KERNEL_LZO: { tool: 'lzop', debianPackage: 'lzop' },
    KERNEL_ZSTD: { tool: 'zstd', debianPackage: 'zstd' },
};
function listCompilers(profile) {
    const { cc, cross_compile: prefix } = profile.settings.toolchain;
    const compiler = nameCompiler(profile);
    const isCross = compiler === prefix + cc && prefix !== '';
    return [
        { tool: compiler, debianPackage: isCross ? (0,cross_tools/* packageOfTool */.y)('gcc', prefix) : cc },
        { tool: `${prefix}ld`, debianPackage: (0,cross_tools/* packageOfTool */.y)('binutils', prefix) },
    ];
}
function listLinuxTools(profile) {
    const { arch, toolchain } = profile.settings;
    const { section } = profile;
    const wantsModules = section.modules || section.targets?.includes('modules') === true;
    const needed = [
        ...always,
        ...listCompilers(profile),
        ...listRequests(section, arch).flatMap(({ option, value }) => value === 'y' ? (byOption[option] ?? []) : []),
        // By path: the PATH of ordinary users often lacks /usr/sbin.
        ...(wantsModules ? [{ tool: '/usr/sbin/depmod', debianPackage: 'kmod' }] : []),
        ...(toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : []),
    ];
    return [...new Map(needed.map((need) => [need.tool, need])).values()];
}

;// CONCATENATED MODULE: ./src/kernels/linux/family.ts










/** Linux guest kernels: kbuild out of tree, options by feature group, checked after olddefconfig. */
const linuxFamily = (0,family/* defineFamily */.u)({
    name: 'linux',
    section: linuxSection,
    defaults: {
        linux: { base: 'tinyconfig', features: [], options: {}, modules: false },
        boot: {
            memory: '256M',
            // The kernel's own watchdogs report a hang after up to 140 s; they must come first.
            silence: '150s',
            timeout: '300s',
        },
    },
    archs: arch/* archs */.Cn,
    modes: {
        debug: {
            linux: {
                options: {
                    DEBUG_KERNEL: 'y',
                    DEBUG_INFO: 'y',
                    DEBUG_INFO_DWARF_TOOLCHAIN_DEFAULT: 'y',
                    // A trace without names is useless.
                    KALLSYMS: 'y',
                },
            },
        },
    },
    tools: listLinuxTools,
    compilers: (profile) => [nameCompiler(profile), `${profile.settings.toolchain.cross_compile}ld`],
    inputFiles: ({ section: { base } }) => (typeof base === 'string' ? [] : [base.file]),
    artifacts: listLinuxArtifacts,
    planSteps: async (profile, workspace) => Promise.resolve((0,verdict/* success */.kX)(planLinuxBuild(profile, workspace))),
    inspectConfig: inspectLinuxConfig,
    bootFiles: linuxBootFiles,
    commandLine: composeLinuxCommandLine,
    buildVocabularies: ['linux'],
    vocabularies: ['firmware', 'linux'],
    dumpFormat: 'kdump-zlib',
});

// EXTERNAL MODULE: ./src/kernels/osv/arch.ts
var osv_arch = __webpack_require__(51341);
;// CONCATENATED MODULE: ./src/kernels/osv/layout.ts


function layOut({ settings }, { out: tree }) {
    const relativeOut = `build/${settings.mode}.${(0,osv_arch/* osvArchOf */.eZ)(settings.arch)}`;
    return {
        tree,
        relativeOut,
        out: external_node_path_default().join(tree, relativeOut),
        preset: external_node_path_default().join(tree, 'build/profile.config'),
    };
}

;// CONCATENATED MODULE: ./src/kernels/osv/artifacts.ts




/** File where the module `java-tests` writes the command of each test. */
const javaTestList = 'modules/java-tests/test_commands';
/** Name of the link map that the build writes. */
const linkMapName = 'loader.elf.map';
/** Names in the output folder of the list of files in an image, and of its Java tests. */
const manifestName = 'usr.manifest';
const javaTestsName = 'java-tests';
/**
 * The output files of OSv's scripts/build. On x64 the image contains the kernel; on aarch64 the
 * image is a disk without one, and the kernel is always passed to the machine directly.
 */
function listOsvArtifacts(profile, workspace) {
    const { out, tree } = layOut(profile, workspace);
    const isX64 = (0,osv_arch/* osvArchOf */.eZ)(profile.settings.arch) === 'x64';
    const left = (role, file, optional = false, name = file) => ({
        role,
        name,
        path: external_node_path_default().join(out, file),
        optional,
    });
    return [
        left('image', isX64 ? 'usr.img' : 'disk.img'),
        left('kernel', isX64 ? 'loader-stripped.elf' : 'loader.img'),
        left('elf', 'loader.elf'),
        left('map', linkMapName, true),
        // Trees older than Kconfig lack this file.
        left('config', '.config', true, 'config'),
        left('cmdline', 'cmdline', false, family/* builtCommandLineName */.J),
        left('manifest', manifestName, true),
        { role: 'file', name: javaTestsName, path: external_node_path_default().join(tree, javaTestList), optional: true },
        left('file', isX64 ? 'lzloader.elf' : 'loader-stripped.elf', true),
        ...(isX64 ? [left('file', 'loader.img', true)] : []),
        left('file', 'rofs.img', true),
        left('file', 'bootfs.bin', true),
    ];
}
/** File systems inside the kernel or on the host: no disk to attach. */
const withoutDisk = new Set(['ramfs', 'virtiofs']);
/** scripts/build always ends with a conversion to qcow2. */
const diskFormat = 'qcow2';
/** After the boot sector, as many sectors as it reads (arch/x64/boot16.S). */
const commandLineAt = { offset: 512, size: 63 * 512 };
function osvBootFiles(profile) {
    const { fs } = profile.section;
    if (profile.settings.boot.method === 'disk')
        return { kernel: null, disks: ['image'], diskFormat, commandLineAt };
    return { kernel: 'kernel', disks: withoutDisk.has(fs) ? [] : ['image'], diskFormat };
}

;// CONCATENATED MODULE: ./src/kernels/osv/command-line.ts
/** One loader option on the command line; a list is repeated once per entry. */
function renderOption(name, value) {
    if (value === true)
        return [`--${name}`];
    if (value === false)
        return [];
    const values = Array.isArray(value) ? value : [value];
    // The loader splits at spaces and understands double quotes (core/commands.cc).
    return values.map((one) => /\s/.test(String(one)) ? `--${name}="${String(one)}"` : `--${name}=${String(one)}`);
}
/** Splits a command line into loader options and the program's command. */
function splitCommandLine(text) {
    const options = [];
    let rest = text.trim();
    for (;;) {
        const [option] = /^--[^\s"=]+(?:=(?:"[^"]*"|[^\s"]*))?(?=\s|$)/.exec(rest) ?? [];
        if (option === undefined)
            return { options, command: rest };
        options.push(option);
        rest = rest.slice(option.length).trim();
    }
}
/** Name of an option on a command line. */
function command_line_optionName(option) {
    return option.replace(/^--/, '').replace(/=.*$/s, '');
}
/**
 * OSv's command line: the profile's loader options, then the program. The command line that the
 * build wrote into the image supplies the rest, and always the root file system.
 */
function composeOsvCommandLine(profile, built) {
    const own = profile.settings.boot.cmdline.trim();
    if (own !== '')
        return own;
    const { section } = profile;
    const loader = Object.entries(section.loader).flatMap(([name, value]) => renderOption(name, value));
    const chosen = new Set(loader.map(command_line_optionName));
    const image = splitCommandLine(built ?? `--rootfs=${section.fs}`);
    const kept = image.options.filter((option) => !chosen.has(command_line_optionName(option)));
    const command = section.command ?? image.command;
    return [...kept, ...loader, command].filter((part) => part !== '').join(' ');
}
/**
 * The same with a test instead of the program. Without --verbose OSv does not report the test's
 * status (core/app.cc).
 */
function composeTestCommandLine(profile, built, command) {
    const { options } = splitCommandLine(composeOsvCommandLine(profile, built));
    const isVerbose = options.some((option) => command_line_optionName(option) === 'verbose');
    return [...options, ...(isVerbose ? [] : ['--verbose']), command].join(' ');
}

// EXTERNAL MODULE: ./src/profile/schema/pattern.ts
var schema_pattern = __webpack_require__(38663);
// EXTERNAL MODULE: ./src/kernels/osv/tree/python-text.ts
var python_text = __webpack_require__(67376);
;// CONCATENATED MODULE: ./src/kernels/osv/guest-tests.ts









/** Tests in an image's manifest, one per line as `/tests/tst-x.so: host path`. */
function parseManifestTests(manifest) {
    const names = manifest
        .split('\n')
        .flatMap((line) => /^\/tests\/(tst-[\w.+-]+)(?=:|\s|$)/.exec(line)?.[1] ?? []);
    return [...new Set(names)].map((name) => ({ name, command: `/tests/${name}` }));
}
/** Java tests from their module's list: `name: command` per line. */
function parseJavaTests(text) {
    return text.split('\n').flatMap((line) => {
        const [, name, command] = /^\s*([\w.+-]+):\s+(\S.*)$/.exec(line) ?? [];
        return name === undefined || command === undefined ? [] : [{ name, command: command.trim() }];
    });
}
function stringsIn(text) {
    return [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(([, a, b]) => a ?? b ?? '');
}
/**
 * Tests that the tree's scripts/test.py skips: those listed for every machine and for QEMU. Tests
 * that it removes from the list work with KVM on x64.
 */
function parseDisabledTests(script, kvmOnX64) {
    const code = (0,python_text/* withoutPythonComments */.l)(script);
    const lists = [...code.matchAll(/^(?:qemu_)?disabled_list\s*=\s*\[([^\]]*)\]/gm)];
    const disabled = new Set(lists.flatMap(([, entries = '']) => stringsIn(entries)));
    if (kvmOnX64)
        for (const [, name = ''] of code.matchAll(/\bdisabled_list\.remove\(([^()]*)\)/g))
            for (const taken of stringsIn(name))
                disabled.delete(taken);
    return disabled;
}
/** `tst-x.so` and `tst-x` name the same test. */
function shortName(name) {
    return name.replace(/\.so$/, '');
}
/** The tests to run, sorted by name; fails if there are none. */
function planGuestTests(profile, { found, disabled, built }) {
    const { select, skip = [] } = profile.section.tests ?? {};
    const skipped = new Set(skip.map(shortName));
    const pattern = select === undefined ? undefined : (0,schema_pattern/* compilePattern */.E)({ regex: `^(?:${select})$` });
    const isSelected = (name) => pattern === undefined ||
        [name, shortName(name)].some((text) => pattern.find(text, 0) !== undefined);
    const reasonOf = (name) => {
        if (skipped.has(shortName(name)))
            return 'osv.tests.skip names it';
        return disabled.has(name) ? 'scripts/test.py of the tree leaves it out' : null;
    };
    const tests = found
        .filter(({ name }) => isSelected(name))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ name, command }) => ({
        name,
        commandLine: composeTestCommandLine(profile, built, command),
        skip: reasonOf(name),
    }));
    if (found.length === 0)
        return (0,verdict/* failure */.V2)('invalid-profile', 'the image has no tests: none of its files is /tests/tst-*', {
            hint: 'osv.modules: [tests] builds OSv’s own into it',
        });
    if (tests.length === 0)
        return (0,verdict/* failure */.V2)('invalid-profile', `osv.tests.select: none of ${found.length} tests matches ${select ?? ''}`);
    if (tests.every((test) => test.skip !== null))
        return (0,verdict/* failure */.V2)('invalid-profile', `all ${tests.length} tests are left out`, {
            hint: tests
                .map(({ name, skip: why }) => `${name}: ${why ?? ''}`)
                .slice(0, 5)
                .join('; '),
        });
    return (0,verdict/* success */.kX)(tests);
}
async function readFirst(folders, name) {
    for (const folder of folders) {
        const text = await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(folder, name));
        if (text !== undefined)
            return text;
    }
    return '';
}
async function listGuestTests(profile, { out, sources, accelerator }) {
    const manifest = (await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(out, manifestName))) ?? '';
    // The file may be left over from an earlier image.
    const hasJava = /^\/tests\/java\//m.test(manifest);
    const java = hasJava ? await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(out, javaTestsName)) : undefined;
    const script = await readFirst(sources, 'scripts/test.py');
    const kvmOnX64 = accelerator === 'kvm' && (0,osv_arch/* osvArchOf */.eZ)(profile.settings.arch) === 'x64';
    const built = await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(out, family/* builtCommandLineName */.J));
    return planGuestTests(profile, {
        found: [...parseManifestTests(manifest), ...parseJavaTests(java ?? '')],
        disabled: parseDisabledTests(script, kvmOnX64),
        built: built?.trim() ?? null,
    });
}
function texts(...all) {
    return all.map((text) => ({ text }));
}
/**
 * Failures that the tree's own runner detects (scripts/tests/testing.py) and the crash vocabulary
 * does not. Far too broad for other programs; `allow:` excuses a line.
 */
const reject = [
    ...texts('FAIL', 'Failure', 'Error', '[BUG]', 'cannot execute ', 'Failed looking up symbol'),
    { regex: 'failure.*detected.*in.*test' },
    ...texts('Exception was caught while running', 'at org.junit.runner.JUnitCore.main'),
    ...texts('ContextFailedException', 'AppThreadTerminatedWithUncaughtException'),
    ...texts('Test setup error'),
];
/** OSv's own tests, in images with its module `tests`. */
const osvGuestTests = {
    areWanted: ({ section }) => section.tests !== undefined,
    list: listGuestTests,
    reject,
};

;// CONCATENATED MODULE: ./src/kernels/osv/compare.ts


const nothingDone = { config: null, variables: null, drivers: null };
/** Name of an option in a report. */
function nameOf({ request }) {
    return request.name === 'drivers' ? `drivers ${String(request.value)}` : request.name;
}
function compareKconfig(symbol, value, done, tree) {
    if (done.config === null)
        return { requested: value, effective: undefined, reason: '' };
    const effective = done.config.get(symbol) ?? 'n';
    const { kconfig } = tree;
    const reason = (0,option_value/* isSameValue */.am)(value, effective) || kconfig === null
        ? 'was not kept by the configuration step'
        : explainMismatch(symbol, value, { tree: kconfig, config: done.config, requested: new Set() });
    return { requested: value, effective, reason };
}
function compareVariable(variable, value, done) {
    const known = done.variables?.get(variable);
    const driver = /^conf_drivers_(.+)$/.exec(variable)?.[1];
    const linked = driver === undefined ? undefined : done.drivers?.get(driver);
    if (linked !== undefined)
        return {
            requested: value,
            effective: linked ? '1' : '0',
            reason: 'the header that the build generated says otherwise',
        };
    return {
        requested: value,
        effective: done.variables === null ? undefined : (known ?? ''),
        reason: 'the tree’s makefiles override it',
    };
}
function compare({ request, route }, done, tree) {
    switch (route.how) {
        case 'none':
            return { requested: String(request.value), effective: 'nothing', reason: route.reason };
        case 'kconfig':
            return compareKconfig(route.symbol, route.value, done, tree);
        case 'make':
            return compareVariable(route.variable, route.value, done);
    }
}
function explainRenaming({ request, route }) {
    const own = route.how === 'kconfig' ? route.symbol : undefined;
    if (own === undefined || own === request.name || request.name === 'drivers')
        return undefined;
    return `this tree calls it ${own}`;
}
/** Compares requested options with their effective values. */
function compareOptions(routed, done, tree, more) {
    const requested = {};
    const effective = {};
    const explained = {};
    const mismatches = [...more];
    for (const option of routed) {
        const name = nameOf(option);
        const compared = compare(option, done, tree);
        requested[name] = compared.requested;
        if (compared.effective === undefined)
            continue;
        effective[name] = compared.effective;
        const renaming = explainRenaming(option);
        if (renaming !== undefined)
            explained[name] = renaming;
        if (option.route.how === 'none' || !(0,option_value/* isSameValue */.am)(compared.requested, compared.effective))
            mismatches.push({
                option: option.request.written,
                key: option.request.key,
                requested: compared.requested,
                effective: compared.effective,
                reason: compared.reason,
            });
    }
    return { requested, effective, mismatches, explained };
}

;// CONCATENATED MODULE: ./src/kernels/osv/drivers-header.ts
/** Generated file below the build folder that lists the drivers actually linked in. */
const driversHeader = 'gen/include/osv/drivers_config.h';
/** `#define CONF_drivers_acpi 1` by driver name. */
function parseDriversHeader(text) {
    const drivers = new Map();
    for (const line of text.split('\n')) {
        const [, name, value] = /^#define CONF_drivers_(\S+) ?(\S*)/.exec(line) ?? [];
        if (name !== undefined)
            drivers.set(name, value === '1');
    }
    return drivers;
}

// EXTERNAL MODULE: ./src/host/process/process.ts
var process = __webpack_require__(5505);
;// CONCATENATED MODULE: ./src/kernels/osv/effective.ts

const target = 'osv-kernel-effective';
const marker = 'osv-kernel:';
/**
 * A rule that prints variables, passed to make with --eval: only make itself knows the effect of its
 * files and command line. The values are printed by `$(info …)`, so that no shell reads them.
 */
function effectiveRule(names) {
    const infos = names.map((name) => `$(info ${marker}${name}=$(${name}))`);
    return `${target}: ; @:${infos.join('')}`;
}
/** Finds the rule's lines among other output. */
function parseEffective(lines) {
    const values = new Map();
    for (const line of lines) {
        const [, name, value = ''] = /^osv-kernel:([A-Za-z0-9_-]+)=(.*)$/.exec(line) ?? [];
        if (name !== undefined)
            values.set(name, value.trim());
    }
    return values;
}
/** Asks the tree's makefile for variables; `errors` holds its last lines if it fails. */
async function readEffective(folder, args, names) {
    if (names.length === 0)
        return { values: new Map(), errors: [] };
    const { lines, exitCode } = await (0,process/* captureProcess */.Gx)({
        argv: ['make', '-s', '--no-print-directory', ...args, `--eval=${effectiveRule(names)}`, target],
        cwd: folder,
    });
    return { values: parseEffective(lines), errors: exitCode === 0 ? [] : lines.slice(-3) };
}

// EXTERNAL MODULE: ./src/profile/schema/regex-text.ts
var regex_text = __webpack_require__(65696);
;// CONCATENATED MODULE: ./src/kernels/osv/section.ts


const words = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
const value = schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* string */.YjP().regex(/^[^\r\n]*$/, 'one line')]);
const relative = schemas/* string */.YjP().min(1);
const guestPath = schemas/* string */.YjP().regex(/^\//, 'not an absolute path');
const flagList = schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\S+$/, 'one flag each, without spaces'));
/** The `osv:` section. The tree's own files decide which names are valid, not a list of ours. */
const osvSection = schemas/* strictObject */.rej({
    image: words
        .optional()
        .describe('Modules and apps, name or name.run; the tree’s default if none'),
    modules: words.optional().describe('Modules to build in without running them'),
    fs: schemas/* string */.YjP().min(1).describe('Root file system, e.g. rofs, zfs, ramfs, ext, virtiofs'),
    fs_size: schemas/* string */.YjP()
        .regex(/^\d+(?:M|MiB|G|GiB)$/, 'a size in M or G, e.g. 512M')
        .optional()
        .describe('Size of the image'),
    drivers: words
        .optional()
        .describe('Name of a driver profile, or a list of single drivers; what they imply comes along'),
    conf: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]+$/), value)
        .describe('Build options by name, with or without conf_; compared with what the tree did'),
    config_file: relative.optional().describe('A configuration file (.config) to start from'),
    flags: schemas/* strictObject */.rej({
        cflags: flagList.optional(),
        cxxflags: flagList.optional(),
        ldflags: flagList.optional().describe('For ld, or with -Wl, as for the compiler'),
    })
        .optional()
        .describe('Added to what the tree’s own makefiles say'),
    arguments: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), value)
        .optional()
        .describe('Arguments for makefiles of modules and apps, e.g. JAVA_VERSION: 17'),
    module_folders: schemas/* array */.YOg(relative)
        .optional()
        .describe('Folders of the repository, each a module, that image: and modules: may name'),
    prepare: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP()).min(1))
        .optional()
        .describe('Commands run in the repository before the build, e.g. to build the program'),
    manifest: schemas/* record */.g1P(guestPath, relative)
        .optional()
        .describe('Files put into the image: path in the guest → path relative to the repository'),
    usrskel: relative.optional().describe('Manifest the image starts from (usrskel=)'),
    command: schemas/* string */.YjP()
        .regex(/^[^\r\n]*$/, 'one line')
        .optional()
        .describe('What is run, e.g. /hello --fast; by default what the image’s modules say'),
    loader: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][A-Za-z0-9_-]*$/), schemas/* union */.KCZ([value, schemas/* array */.YOg(schemas/* string */.YjP())]))
        .describe('Options of the loader: verbose: true, env: [A=b], ip: [...]; read from the tree'),
    tests: schemas/* strictObject */.rej({
        select: regex_text/* regexText */.z
            .describe('Regular expression (RE2 syntax) for whole names, with or without .so')
            .optional(),
        skip: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional().describe('Names, with or without .so'),
    })
        .optional()
        .describe('Run the image’s own tests (modules: tests), one boot each, in place of expect:'),
    app_specific: schemas/* boolean */.zMY()
        .optional()
        .describe('Link a kernel that exports only what the image’s programs need'),
});
/** Profile key of a word of `listWords`. */
function wordKey(key, written, index) {
    return Array.isArray(written) ? `${key}.${index}` : key;
}
/** `a,b` and `[a, b]` are the same list. */
function listWords(written) {
    if (written === undefined)
        return [];
    return typeof written === 'string' ? written.split(/[\s,]+/).filter(Boolean) : written;
}

;// CONCATENATED MODULE: ./src/kernels/osv/module-arguments.ts



/** Modules of an image and their requirements, as far as module.py states them literally. */
function modulesInImage(section, tree) {
    const byName = new Map(tree.modules.flatMap((module) => [[module.name, module]]));
    const found = new Map();
    const add = (name) => {
        const module = byName.get(name);
        if (module === undefined || found.has(name))
            return;
        found.set(name, module);
        for (const required of module.requires)
            add(required);
    };
    for (const written of [...listWords(section.image), ...listWords(section.modules)])
        add(written.split('.')[0] ?? '');
    return [...found.values()];
}
/** Module files that can read an argument: make as a variable, Python from os.environ. */
const readers = /^(?:Makefile|GET|.*\.(?:mk|gmk|py|sh))$/;
async function mentions(folder, names) {
    const files = (await (0,files_files/* listFolder */.bt)(folder)).filter((name) => readers.test(name));
    const texts = await Promise.all(files.map(async (name) => (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(folder, name))));
    return names.filter((name) => texts.some((text) => text?.includes(name) === true));
}
/**
 * Finds arguments that nothing in the image reads: scripts/build passes every name on and silently
 * ignores unused ones.
 */
async function checkModuleArguments(section, tree) {
    const written = Object.entries(section.arguments ?? {});
    const names = written.map(([name]) => name).filter((name) => !tree.buildArguments.includes(name));
    const modules = modulesInImage(section, tree);
    const found = await Promise.all(modules.map(async ({ repository, name }) => mentions(external_node_path_default().join(tree.root, repository, name), names)));
    const read = new Set(found.flat());
    return written
        .filter(([name]) => names.includes(name) && !read.has(name))
        .map(([name, value]) => ({
        option: `osv.arguments.${name}`,
        key: `osv.arguments.${name}`,
        requested: String(value),
        effective: 'nothing',
        reason: 'neither scripts/build nor a makefile of the image’s modules reads it: ' +
            (modules.map((module) => module.name).join(', ') || 'the image names none'),
    }));
}

;// CONCATENATED MODULE: ./src/kernels/osv/capabilities.ts



function suggest(name, known, otherwise) {
    const [nearest] = findNearest(name, known);
    return nearest === undefined ? otherwise : `did you mean ${nearest}?`;
}
function absent(option, requested, reason) {
    return { option, requested, effective: 'nothing', reason };
}
function checkFileSystem({ fs }, tree) {
    if (tree.fileSystems.includes(fs))
        return [];
    const has = `scripts/build of this tree makes ${tree.fileSystems.join(', ')}`;
    return [absent('fs', fs, suggest(fs, tree.fileSystems, has))];
}
function locate(key, absences) {
    return absences.map((absence) => ({ ...absence, key }));
}
/** `name` or `name.run`; a leading minus leaves a module out. */
function checkModule(list, written, tree) {
    const [name = '', run] = written.replace(/^-/, '').split('.', 2);
    const module = tree.modules.find((candidate) => candidate.name === name);
    if (module === undefined) {
        const names = [...tree.modules.map((known) => known.name), ...tree.imageConfigs];
        const otherwise = 'modules/ and apps/ of this tree have no module of this name';
        return [absent(list, written, suggest(name, names, otherwise))];
    }
    if (run === undefined || run === 'none' || module.runs.includes(run))
        return [];
    const runs = module.runs.length === 0 ? 'it has none' : `it has ${module.runs.join(', ')}`;
    return [absent(list, written, `${name} has no run configuration ${run}; ${runs}`)];
}
function checkModules(section, tree) {
    const own = new Set((section.module_folders ?? []).map((folder) => folder.split('/').at(-1)));
    const isOwn = (written) => own.has(written.split('.')[0]);
    const image = listWords(section.image);
    const isWhole = image.length === 1 && tree.imageConfigs.includes(image[0] ?? '');
    const check = (list) => listWords(section[list]).flatMap((name, index) => isOwn(name)
        ? []
        : locate(wordKey(`osv.${list}`, section[list], index), checkModule(list, name, tree)));
    return [...(isWhole ? [] : check('image')), ...check('modules')];
}
/** Options that guides mention, and the alternative for loaders without them. */
const loaderAdvice = {
    tmpfs: 'a RAM disk is mounted by --mount-fs=ramfs,none,/tmp',
    sysctl: 'the network stack of this tree takes no settings at boot',
    'virtio-net-queues': 'it is an option of the machine',
};
function checkLoaderOption(written, known) {
    const name = command_line_optionName(written);
    const option = known.find((candidate) => candidate.name === name);
    const names = known.map((candidate) => candidate.name);
    if (option === undefined) {
        const otherwise = loaderAdvice[name] ?? `it knows ${names.join(', ')}`;
        const advice = name in loaderAdvice ? otherwise : suggest(name, names, otherwise);
        return [absent(`--${name}`, written, `the loader of this tree has no such option; ${advice}`)];
    }
    const hasValue = written.includes('=');
    if (option.value === null && hasValue)
        return [absent(`--${name}`, written, 'it takes no value')];
    if (option.value !== null && !hasValue)
        return [absent(`--${name}`, written, `it takes a value: --${name}=${option.value}`)];
    return [];
}
/** Where a profile requests a loader option; --rootfs follows from its file system. */
function loaderKey({ section, settings }, option) {
    if (settings.boot.cmdline.trim() !== '')
        return 'boot.cmdline';
    const name = command_line_optionName(option);
    return Object.hasOwn(section.loader, name) ? `osv.loader.${name}` : 'osv.fs';
}
/** Checks loader options; skipped if the tree's options could not be read. */
function checkLoader(profile, tree) {
    if (tree.loaderOptions.length === 0)
        return [];
    return splitCommandLine(composeOsvCommandLine(profile, null)).options.flatMap((option) => locate(loaderKey(profile, option), checkLoaderOption(option, tree.loaderOptions)));
}
/** Finds names in a profile that the tree lacks, before anything is configured. */
function checkCapabilities(profile, tree) {
    return [
        ...locate('osv.fs', checkFileSystem(profile.section, tree)),
        ...checkModules(profile.section, tree),
        ...checkLoader(profile, tree),
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/drivers.ts

function drivers_listNames(items) {
    return items.length === 0 ? 'none' : items.map(({ name }) => name).join(', ');
}
/** Routes the name of a driver profile to its Kconfig symbol or make variable. */
function chooseProfile(name, tree) {
    if (!tree.driverProfiles.some((profile) => profile.name === name))
        return {
            how: 'none',
            reason: tree.drivers.some((driver) => driver.name === name)
                ? `it is a driver, not a driver profile: write osv.drivers: [${name}]`
                : `no driver profile of this tree; it has ${drivers_listNames(tree.driverProfiles)}`,
        };
    const symbol = `drivers_profile_${name}`;
    if (tree.kconfig?.symbols.has(symbol) === true)
        return { how: 'kconfig', symbol, value: 'y' };
    return tree.driversProfileVariable === null
        ? { how: 'none', reason: 'the makefiles of this tree have no driver profiles' }
        : { how: 'make', variable: tree.driversProfileVariable, value: name };
}
function chooseDriver(name, tree) {
    if (tree.drivers.some((driver) => driver.name === name))
        return { how: 'make', variable: `conf_drivers_${name}`, value: '1' };
    const profile = tree.driverProfiles.find((candidate) => candidate.name === name);
    if (profile !== undefined)
        return {
            how: 'none',
            reason: `no driver of this tree, but a driver profile (${profile.drivers.join(', ')}): ` +
                `write osv.drivers: ${name}`,
        };
    const [nearest] = findNearest(name, tree.drivers.map((driver) => driver.name));
    return {
        how: 'none',
        reason: nearest === undefined
            ? `no driver of this tree; it has ${drivers_listNames(tree.drivers)}`
            : `no driver of this tree; did you mean ${nearest}?`,
    };
}
/**
 * The drivers that a profile requests: text names one of the tree's driver profiles; a list names
 * single drivers, which are added to the empty driver profile. `key` is their profile key.
 */
function routeDrivers(written, key, tree) {
    if (written === undefined)
        return [];
    const routed = (value, route, at = key) => ({
        request: { written: 'osv.drivers', key: at, name: 'drivers', value },
        route,
    });
    if (typeof written === 'string')
        return [routed(written, chooseProfile(written, tree))];
    return [
        routed('base', chooseProfile('base', tree)),
        ...written.map((name, index) => routed(name, chooseDriver(name, tree), `${key}.${index}`)),
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/guide-options.ts
/**
 * Advice on options that the customization guides mention, for trees that lack them. Whether a tree
 * has an option is not decided here.
 */
const guideOptions = {
    tls_opt: {
        closest: ['compiler_cflags'],
        advice: 'the TLS model is a compiler flag: osv.flags.cflags: [-ftls-model=…]',
    },
    net_channel_lock_free: {
        closest: ['networking_stack'],
        advice: 'the network channels have no switch; networking_stack removes the whole stack',
    },
    mem_page_size: {
        closest: ['memory_page_batch_size'],
        advice: 'the page size is the processor’s',
    },
    mem_huge_page_size: {
        closest: ['memory_page_batch_size'],
        advice: 'the size of huge pages is the processor’s',
    },
    mem_l1_cache_size: {
        closest: ['memory_l1_pool_size'],
        advice: 'memory_l1_pool_size counts pages per CPU',
    },
    mem_l2_cache_size: {
        closest: ['memory_l1_pool_size', 'memory_page_batch_size'],
        advice: 'memory_page_batch_size is the number of pages exchanged with the pool of all CPUs',
    },
    drivers_vmware: {
        closest: ['drivers_vmxnet3', 'drivers_pvscsi'],
        advice: 'it is a driver profile: osv.drivers: vmware',
    },
    lto: {
        closest: ['hide_symbols'],
        advice: 'the kernel is linked by ld and not by the compiler; hide_symbols drops unused code',
    },
    zfs_compression: {
        closest: ['zfs'],
        advice: 'a file system’s compression is set when its disk is made, by the tree’s scripts',
    },
    profile: {
        closest: ['drivers_profile'],
        advice: 'this file is a profile; extends: also takes conf/profiles/<name>',
    },
    size_analysis: { closest: [], advice: 'osv-kernel size shows it' },
    opt: { closest: ['compiler_opt'], advice: 'compiler_opt holds the optimization flags' },
};
/** Advice on an option that the tree lacks; empty if there is none. */
function adviseOnGuideOption(name, tree) {
    const known = guideOptions[name];
    if (known === undefined)
        return '';
    const offered = known.closest.filter((option) => tree.kconfig?.symbols.has(option) === true || tree.makeOptions.has(option));
    const closest = offered.length === 0 ? '' : `closest is ${offered.join(', ')}; `;
    return `${closest}${known.advice}`;
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/value.ts

const on = [true, 1, '1', 'y', 'yes', 'true'];
const off = [false, 0, '0', 'n', 'no', 'false'];
/**
 * Formats a value for a `.config`, by the symbol's type. Guides write 1 and 0, Kconfig y and n; both
 * are accepted.
 */
function formatForKconfig(value, type) {
    switch (type) {
        case 'bool':
        case 'tristate':
            if (on.includes(value))
                return { ok: true, value: 'y' };
            if (off.includes(value))
                return { ok: true, value: 'n' };
            return { ok: false, problem: `is switched on or off, ${JSON.stringify(value)} is neither` };
        case 'int':
            return /^-?\d+$/.test(String(value))
                ? { ok: true, value: String(value) }
                : { ok: false, problem: `is a whole number, not ${JSON.stringify(value)}` };
        case 'hex':
            return hexOf(value);
        case 'string':
            return { ok: true, value: `"${String(value).replaceAll(/["\\]/g, String.raw `\$&`)}"` };
        case null:
            return { ok: true, value: (0,option_value/* formatOptionValue */.cZ)(value) };
    }
}
function hexOf(value) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
        return { ok: true, value: `0x${value.toString(16)}` };
    return typeof value === 'string' && /^0[xX][0-9a-fA-F]+$/.test(value)
        ? { ok: true, value }
        : { ok: false, problem: `is a hexadecimal number such as 0x1000, not ${JSON.stringify(value)}` };
}
/** Formats a value for the command line: makefiles compare switches with 1. */
function formatForMake(value) {
    if (value === true || value === 'y')
        return '1';
    if (value === false || value === 'n')
        return '0';
    return String(value);
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/option-target.ts



/** The name without its prefix on the command line or in a `.config`. */
function stripConf(name) {
    return name.replace(/^conf_/i, '');
}
function wordsOf(name) {
    return name.split('_').toSorted().join(' ');
}
/**
 * The tree's name for an option: the same name, or the same words in another order. For example,
 * debug_memory on the command line became memory_debug in Kconfig.
 */
function findSymbol(name, tree) {
    const symbols = tree.kconfig?.symbols;
    if (symbols === undefined)
        return undefined;
    if (symbols.has(name))
        return name;
    const words = wordsOf(name);
    return [...symbols.keys()].find((symbol) => wordsOf(symbol) === words);
}
function option_target_explainAbsence(name, tree) {
    const advice = adviseOnGuideOption(name, tree);
    const known = [...(tree.kconfig?.symbols.keys() ?? []), ...tree.makeOptions.keys()];
    const [nearest] = advice === '' ? findNearest(name, known) : [];
    const searched = tree.kconfig === null ? 'its makefiles read none' : 'neither Kconfig nor its makefiles have one';
    const rest = [advice, nearest === undefined ? '' : `did you mean ${nearest}?`].filter(Boolean);
    return [`this tree has no such option: ${searched}`, ...rest].join('; ');
}
/**
 * Finds how a tree takes an option. Kconfig comes first, because a Kconfig symbol on the command
 * line is silently ignored.
 */
function routeOption(request, tree) {
    const { name, value } = request;
    const symbol = findSymbol(name, tree);
    if (symbol !== undefined) {
        const type = tree.kconfig?.symbols.get(symbol)?.type ?? null;
        const formatted = formatForKconfig(value, type);
        return formatted.ok
            ? { how: 'kconfig', symbol, value: formatted.value }
            : { how: 'none', reason: `${symbol} ${formatted.problem}` };
    }
    const option = tree.makeOptions.get(name) ??
        [...tree.makeOptions.values()].find((other) => wordsOf(other.name) === wordsOf(name));
    if (option !== undefined)
        return { how: 'make', variable: option.variable, value: formatForMake(value) };
    return { how: 'none', reason: option_target_explainAbsence(name, tree) };
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/flags.ts

/** Flags for ld itself: flags that the compiler passes on with -Wl, without that prefix. */
function linkerWords(flags) {
    return flags.flatMap((flag) => (flag.startsWith('-Wl,') ? flag.slice(4).split(',') : [flag]));
}
function add(assigned, flags) {
    return [assigned?.trim() ?? '', ...flags].filter(Boolean).join(' ');
}
/**
 * Flags that a profile adds to the tree's own. The tree has one variable for both C and C++, and
 * calls ld directly, so flags for the compiler driver alone do not reach it.
 */
function routeFlags({ cflags = [], cxxflags = [], ldflags = [] }, tree) {
    const compiler = [...new Set([...cflags, ...cxxflags])];
    const refused = [...compiler, ...ldflags].find((flag) => flag.startsWith('-flto'));
    const written = refused ?? compiler.join(' ');
    if (refused !== undefined)
        return [
            {
                request: { written: 'osv.flags', key: 'osv.flags', name: 'flags', value: written },
                route: {
                    how: 'none',
                    reason: 'this tree links its kernel with ld directly, which cannot link -flto objects; ' +
                        'closest is osv.conf.hide_symbols, with which ld drops unused sections, and -Os',
                },
            },
        ];
    const route = (key, name, flags) => {
        if (flags.length === 0)
            return [];
        const value = add(tree.makeOptions.get(name)?.assigned, flags);
        const request = { written: `osv.flags.${key}`, key: `osv.flags.${key}`, name, value };
        return [{ request, route: routeOption(request, tree) }];
    };
    return [
        ...route('cflags', 'compiler_cflags', compiler),
        ...route('ldflags', 'linker_extra_options', linkerWords(ldflags)),
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/requests.ts



/** Every build option that a profile requests, and how this tree takes it. */
function routeOptions(section, tree) {
    const written = Object.entries(section.conf).map(([name, value]) => {
        const key = `osv.conf.${name}`;
        return { written: key, key, name: stripConf(name), value };
    });
    const profile = written.find(({ name }) => name === 'drivers_profile');
    // An app-specific kernel hides all symbols but those that its programs need.
    const specific = section.app_specific === true
        ? [
            {
                written: 'osv.app_specific',
                key: 'osv.app_specific',
                name: 'hide_symbols',
                value: true,
            },
        ]
        : [];
    return [
        ...(section.drivers === undefined && profile !== undefined
            ? routeDrivers(String(profile.value), profile.key, tree)
            : routeDrivers(section.drivers, 'osv.drivers', tree)),
        ...[...specific, ...written.filter((request) => request !== profile)].map((request) => ({
            request,
            route: routeOption(request, tree),
        })),
        ...routeFlags(section.flags ?? {}, tree),
    ];
}
/** Values for the configuration file, by symbol. */
function kconfigValues(routed) {
    return new Map(routed.flatMap(({ route }) => route.how === 'kconfig' ? [[route.symbol, route.value]] : []));
}
/** Values for the command line, by variable; of duplicates the later one wins. */
function makeVariables(routed) {
    return new Map(routed.flatMap(({ route }) => route.how === 'make' ? [[route.variable, route.value]] : []));
}

;// CONCATENATED MODULE: ./src/kernels/osv/make-arguments.ts



/** Arguments for every call of the tree's makefiles. */
function makeArguments({ settings, section }, tree) {
    const { arch, mode, toolchain } = settings;
    const variables = new Map(makeVariables(routeOptions(section, tree)));
    if (tree.makeOptions.has('linker_extra_options')) {
        const own = variables.get('conf_linker_extra_options');
        // The link recipe expands $@; it also links a second kernel, which makes disks.
        const map = `-Map=$@${linkMapName.replace('loader.elf', '')}`;
        variables.set('conf_linker_extra_options', own === undefined ? map : `${own} ${map}`);
    }
    const prefix = toolchain.cross_compile;
    return [
        `mode=${mode}`,
        `arch=${(0,osv_arch/* osvArchOf */.eZ)(arch)}`,
        ...(prefix === '' ? [] : [`CROSS_PREFIX=${prefix}`]),
        ...Array.from(variables, ([name, value]) => `${name}=${value}`),
    ];
}

// EXTERNAL MODULE: ./src/kernels/osv/tree/read-tree.ts + 11 modules
var tree_read_tree = __webpack_require__(39367);
;// CONCATENATED MODULE: ./src/kernels/osv/inspect.ts













/** Reads the outcome of the configuration step and make's variables. */
async function readDone(profile, tree, workspace, built) {
    const { out } = layOut(profile, workspace);
    const config = tree.kconfig === null ? '' : await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(out, '.config'));
    const routed = routeOptions(profile.section, tree);
    const args = makeArguments(profile, tree);
    const { values } = await readEffective(workspace.out, args, [...makeVariables(routed).keys()]);
    const header = built ? await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(out, driversHeader)) : undefined;
    return {
        config: parseConfigFile(config ?? '', 'CONF_'),
        variables: values,
        drivers: header === undefined ? null : parseDriversHeader(header),
    };
}
/**
 * Compares a profile with the tree: before the configuration step with what the tree offers,
 * afterwards with its generated files, at the end also with what was linked in.
 */
async function inspectOsvConfig(profile, workspace, gate) {
    const { arch, mode } = profile.settings;
    const read = await (0,tree_read_tree/* readOsvTree */.d)(workspace.source, { arch: (0,osv_arch/* osvArchOf */.eZ)(arch), mode });
    if (!read.ok)
        return null;
    const tree = read.value;
    const { section } = profile;
    const done = gate === 'requests' ? nothingDone : await readDone(profile, tree, workspace, gate === 'build');
    const offered = [
        ...checkCapabilities(profile, tree),
        ...(await checkModuleArguments(section, tree)),
    ];
    return compareOptions(routeOptions(section, tree), done, tree, offered);
}

;// CONCATENATED MODULE: ./src/kernels/osv/own-profile/forms.ts


/** Folder of a tree's profiles, relative to its root. */
const ownProfileFolder = 'conf/profiles';
const extension = '.mk';
function isArch(name) {
    return osv_arch/* osvArchs */.q6.some((arch) => arch === name);
}
/** An architecture's folder holds driver lists, one for each kind of hypervisor. */
function isDriverProfile(file) {
    const folder = external_node_path_default().dirname(external_node_path_default().resolve(file));
    return isArch(external_node_path_default().basename(folder)) && external_node_path_default().basename(external_node_path_default().dirname(folder)) === 'profiles';
}
/** `conf/profiles/<name>/base.mk` or `conf/profiles/<name>.mk`, by name or by path. */
function listOwnCandidates(reference) {
    const isPath = reference.includes('/') || reference.endsWith(extension);
    if (!isPath && isArch(reference))
        return [];
    const whole = isPath ? reference : external_node_path_default().join(ownProfileFolder, reference);
    if (whole.endsWith(extension))
        return [whole];
    return [external_node_path_default().join(whole, `base${extension}`), `${whole}${extension}`];
}
function isOwnForm(file) {
    return file.endsWith(extension);
}
function nameOwnProfile(file) {
    const name = external_node_path_default().basename(file, extension);
    return name === 'base' ? external_node_path_default().basename(external_node_path_default().dirname(external_node_path_default().resolve(file))) : name;
}
/** The root of the profile's tree: the folder in which make would run its makefiles. */
function rootOfProfile(file) {
    const parts = external_node_path_default().resolve(file).split((external_node_path_default()).sep);
    const at = parts.findLastIndex((part, index) => part === 'conf' && parts[index + 1] === 'profiles');
    return at < 0 ? external_node_path_default().dirname(external_node_path_default().resolve(file)) : parts.slice(0, at).join((external_node_path_default()).sep) || (external_node_path_default()).sep;
}
/** Files to read for an architecture, lowest priority first; an architecture's file is optional. */
function listProfileFiles(file, arch) {
    return external_node_path_default().basename(file) === `base${extension}`
        ? [file, external_node_path_default().join(external_node_path_default().dirname(file), arch + extension)]
        : [file];
}

// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./src/kernels/osv/make/evaluate.ts + 2 modules
var make_evaluate = __webpack_require__(46209);
// EXTERNAL MODULE: ./src/kernels/osv/make/parse-makefile.ts + 2 modules
var parse_makefile = __webpack_require__(93647);
// EXTERNAL MODULE: ./src/profile/values/merge.ts
var merge = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/profile/values/settings-tree.ts
var settings_tree = __webpack_require__(92096);
;// CONCATENATED MODULE: ./src/kernels/osv/own-profile/document.ts


function isSame(one, other) {
    return ((0,settings_tree/* joinPath */.uJ)(one.path) === (0,settings_tree/* joinPath */.uJ)(other.path) &&
        JSON.stringify(one.value) === JSON.stringify(other.value));
}
/**
 * Merges the settings for each architecture into one document: common settings at the top, the rest
 * in `arch:` sections. `file` is the profile's own, `show` formats a file name for messages.
 */
function composeOwnDocument(read, file, show) {
    const whole = { layer: 'profile', file };
    const originOf = ({ file: name, line }) => ({
        layer: 'profile',
        file: show(name),
        line,
        column: 1,
    });
    const nodeOf = ({ value, place, entries }) => {
        const origin = originOf(place);
        if (!Array.isArray(value))
            return { value, origin };
        const items = value.map((item, index) => {
            const own = entries[index];
            return { value: item, origin: own === undefined ? origin : originOf(own) };
        });
        return { items, origin };
    };
    const treeOf = (settings) => (0,merge/* mergeLayers */.J)([
        (0,settings_tree/* mapOf */.A7)({}, whole),
        ...settings.map((setting) => (0,settings_tree/* nest */.$I)(setting.path, nodeOf(setting))),
    ]);
    const isCommon = (setting) => read.every(({ settings }) => settings.some((other) => isSame(setting, other)));
    const common = read[0]?.settings.filter(isCommon) ?? [];
    const particular = read.map(({ arch, settings }) => ({
        arch,
        settings: settings.filter((setting) => !isCommon(setting)),
    }));
    // Write a section for every architecture: a profile with only one section supports only that one.
    const sections = particular.some(({ settings }) => settings.length > 0) ? particular : [];
    const values = (0,merge/* mergeLayers */.J)([
        (0,settings_tree/* mapOf */.A7)({ kernel: 'osv', osv: {} }, whole),
        treeOf(common),
        ...sections.map(({ arch, settings }) => (0,settings_tree/* nest */.$I)(['arch', arch], treeOf(settings))),
    ]);
    const troubles = particular.flatMap(({ settings }) => settings
        .filter(({ path }) => path[0] === 'mode')
        .map(({ place }) => ({ ...place, reason: 'sets a mode that depends on the architecture' })));
    return { values, troubles };
}

;// CONCATENATED MODULE: ./src/kernels/osv/own-profile/settings.ts
const keys = {
    fs: ['osv', 'fs'],
    image: ['osv', 'image'],
    modules: ['osv', 'modules'],
    mode: ['mode'],
    drivers_profile: ['osv', 'drivers'],
    conf_drivers_profile: ['osv', 'drivers'],
};
const flags = {
    CFLAGS: 'cflags',
    CXXFLAGS: 'cxxflags',
    LDFLAGS: 'ldflags',
};
const known = 'a profile makefile sets conf_…, drivers_profile, fs, image, modules and mode, and adds to ' +
    'CFLAGS, CXXFLAGS and LDFLAGS';
function formatValue(text) {
    return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}
function pathOf(name) {
    if (Object.hasOwn(keys, name))
        return keys[name];
    const [, option] = /^conf[-_](.+)$/.exec(name) ?? [];
    return option === undefined ? undefined : ['osv', 'conf', option];
}
function lastPlace({ pieces }) {
    return pieces.at(-1)?.place ?? { file: '', line: 1 };
}
/** Flags extend the tree's own, so a profile can only add to them. */
function readFlags(key, name, value) {
    const setting = value.pieces.find(({ operator }) => operator !== '+=');
    if (setting !== undefined)
        return {
            ...setting.place,
            reason: `overwrites ${name}; write ${name} += … to add to the tree’s`,
        };
    const words = value.pieces.flatMap(({ text, place }) => (text ?? '').split(/\s+/).flatMap((word) => (word === '' ? [] : [{ word, place }])));
    if (words.length === 0)
        return undefined;
    return {
        path: ['osv', 'flags', key],
        value: words.map(({ word }) => word),
        place: lastPlace(value),
        entries: words.map(({ place }) => place),
    };
}
function readVariable(name, value) {
    // The evaluation has already reported a text without a value.
    if (value.text === null)
        return undefined;
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (flag !== undefined)
        return readFlags(flag, name, value);
    const place = lastPlace(value);
    const path = pathOf(name);
    if (path === undefined)
        return { ...place, reason: `sets ${name}; ${known}` };
    const isOption = path[1] === 'conf';
    return { path, value: isOption ? formatValue(value.text) : value.text, place, entries: [] };
}
/** Turns evaluated makefiles into profile settings and lists everything not allowed in them. */
function readOwnSettings({ values, troubles }) {
    const settings = [];
    const wrong = [];
    for (const [name, value] of values) {
        const read = readVariable(name, value);
        if (read === undefined)
            continue;
        if ('reason' in read)
            wrong.push(read);
        else
            settings.push(read);
    }
    return { settings, troubles: [...troubles, ...wrong] };
}

;// CONCATENATED MODULE: ./src/kernels/osv/own-profile/read.ts










/** More than anyone writes by hand. */
const largest = 64 * 1024;
async function readText(root, file) {
    const absolute = external_node_path_default().join(root, file);
    const isInside = !file.startsWith('..') && !external_node_path_default().isAbsolute(file);
    if (!isInside || !(await (0,files_files/* isFile */.fo)(absolute)) || (await (0,files_files/* fileSize */.Ov)(absolute)) > largest)
        return undefined;
    return (0,files_files/* readTextIfThere */.pM)(absolute);
}
/** Reads files as includes name them, until an evaluation needs no further file. */
async function evaluateProfile(root, entriesOf) {
    const texts = new Map();
    const tried = new Set();
    for (;;) {
        const files = new Map(Array.from(texts, ([file, text]) => [file, (0,parse_makefile/* parseMakefile */.K)(text)]));
        const outcomes = osv_arch/* archsOfOsv */.jT.map((name) => {
            const arch = (0,osv_arch/* osvArchOf */.eZ)(name);
            const given = new Map([
                ['arch', arch],
                ['ARCH', arch],
            ]);
            return (0,make_evaluate/* evaluateMake */.g)(entriesOf(arch), files, { given, strict: true });
        });
        const wanted = outcomes.flatMap(({ missing }) => missing).filter((file) => !tried.has(file));
        if (wanted.length === 0)
            return { outcomes, texts };
        for (const file of wanted) {
            tried.add(file);
            const text = await readText(root, file);
            if (text !== undefined)
                texts.set(file, text);
        }
    }
}
const neverRun = /^(?:is (?:a|an) (?:rule|recipe|call|define)|calls |has a condition that calls)/;
function describe(reason) {
    return neverRun.test(reason)
        ? `it ${reason}; profile makefiles are read, never run: write the value itself`
        : `it ${reason}`;
}
/** Reads profile makefiles as settings, each with its file and line. */
async function readOwnProfile(file, directory) {
    const shown = external_node_path_default().relative(directory, file);
    if (isDriverProfile(file))
        return (0,verdict/* failure */.V2)('invalid-profile', `${shown} is a list of drivers, not a profile`, {
            hint: `name it in a profile: osv.drivers: ${external_node_path_default().basename(file, '.mk')}`,
        });
    const root = rootOfProfile(file);
    const show = (name) => external_node_path_default().relative(directory, external_node_path_default().join(root, name));
    const { outcomes, texts } = await evaluateProfile(root, (arch) => listProfileFiles(external_node_path_default().relative(root, file), arch));
    const main = texts.get(external_node_path_default().relative(root, file));
    if (main === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `${shown} is larger than ${largest} bytes`);
    const read = outcomes.map((outcome, index) => ({
        arch: osv_arch/* archsOfOsv */.jT[index] ?? osv_arch/* archsOfOsv */.jT[0],
        ...readOwnSettings(outcome),
    }));
    const { values, troubles } = composeOwnDocument(read, shown, show);
    const lines = new Map(Array.from(texts, ([name, text]) => [show(name), text.split(/\r?\n/)]));
    const wrong = distinct([...read.flatMap((each) => each.troubles), ...troubles]);
    if (wrong.length === 0)
        return (0,verdict/* success */.kX)({ file: shown, values, lines: main.split(/\r?\n/), included: lines });
    return (0,diagnose/* invalidProfile */.NK)(wrong.map(({ file: name, line, reason }) => ({
        message: describe(reason),
        origin: { layer: 'profile', file: show(name), line },
    })), lines);
}
/** Without duplicates, because architectures share troubles; in line order. */
function distinct(troubles) {
    const once = new Map(troubles.map((trouble) => [JSON.stringify(trouble), trouble]));
    return [...once.values()].toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}

;// CONCATENATED MODULE: ./src/kernels/osv/own-profile.ts




async function listOwnProfiles(directory) {
    const folder = external_node_path_default().join(directory, ownProfileFolder);
    const bases = (await (0,files_files/* listFolders */.uT)(folder)).map(({ name }) => external_node_path_default().join(folder, name, 'base.mk'));
    const found = await Promise.all(bases.map(async (file) => ((await (0,files_files/* isFile */.fo)(file)) ? [file] : [])));
    return [...(await (0,files_files/* listFiles */.CS)(folder)), ...found.flat()]
        .filter((file) => isOwnForm(file) && !isDriverProfile(file))
        .map(nameOwnProfile);
}
/**
 * Profile makefiles as OSv guides describe them: `conf/profiles/<name>/base.mk` with `<arch>.mk`
 * beside it, and `conf/profiles/<name>.mk`. They are read; make is never run on them.
 */
const osvOwnForms = {
    candidates: listOwnCandidates,
    owns: isOwnForm,
    nameOf: nameOwnProfile,
    list: listOwnProfiles,
    read: readOwnProfile,
};

;// CONCATENATED MODULE: ./src/kernels/osv/external-modules.ts



/** Folder in the copy of the tree that holds the profile's own modules. */
const moduleFolder = 'profile-modules';
/** The part of config.json that matters here. */
const modulesConfig = schemas/* looseObject */._H3({
    modules: schemas/* looseObject */._H3({ repositories: schemas/* array */.YOg(schemas/* string */.YjP()).optional() }).optional(),
});
function parseConfig(text) {
    try {
        return modulesConfig.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** The tree's config.json with our module repository before its own. */
function addRepository(configJson) {
    const config = parseConfig(configJson);
    if (config === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', 'config.json of the OSv tree cannot be read', {
            hint: 'osv.module_folders adds a folder to its modules.repositories',
        });
    const repositories = [`\${OSV_BASE}/${moduleFolder}`, ...(config.modules?.repositories ?? [])];
    const added = { ...config, modules: { ...config.modules, repositories } };
    return (0,verdict/* success */.kX)(`${JSON.stringify(added, null, 2)}\n`);
}
/**
 * Copies the profile's module folders to where the tree's scripts find them: modules are built in
 * place, which must not happen in the user's repository.
 */
function placeModules({ module_folders: folders = [] }, workspace, configJson) {
    if (folders.length === 0)
        return (0,verdict/* success */.kX)([]);
    const config = addRepository(configJson);
    if (!config.ok)
        return config;
    const target = external_node_path_default().join(workspace.out, moduleFolder);
    return (0,verdict/* success */.kX)([
        ...folders.map((folder) => ({
            do: 'mirror',
            title: `Copy the module ${external_node_path_default().basename(folder)}`,
            from: external_node_path_default().resolve(workspace.repository, folder),
            to: external_node_path_default().join(target, external_node_path_default().basename(folder)),
        })),
        {
            do: 'write',
            title: 'Add these modules to config.json',
            path: external_node_path_default().join(workspace.out, 'config.json'),
            text: config.value,
        },
    ]);
}

;// CONCATENATED MODULE: ./src/kernels/osv/files.ts

/** Lines for OSv's module.py and image scripts: `/path/in/guest: /path/on/host`. */
function renderManifest(files, repository) {
    return Object.entries(files)
        .map(([guest, host]) => `${guest}: ${external_node_path_default().resolve(repository, host)}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./src/kernels/osv/forgotten-targets.ts
/**
 * Targets that an image needs but scripts/build does not make, as files below the build folder.
 * Seen in v0.57.0-399: with fs=ramfs the file system is packed before the tools in its manifest are
 * built, and only fs=zfs builds the kernel that makes ZFS pools.
 */
function listForgottenTargets(fs, arch, ramfsManifest) {
    if (fs === 'ramfs')
        return ramfsManifest
            .split('\n')
            .flatMap((line) => /^\/\S+: (?<file>tools\/[\w./-]+\.so)$/.exec(line)?.groups?.file ?? []);
    if (fs !== 'zfs' && fs.includes('zfs') && arch === 'x64')
        return ['zfs_builder-stripped.elf'];
    return [];
}

;// CONCATENATED MODULE: ./src/kernels/osv/plan.ts










/** A size for scripts/build, in bytes. */
function bytesOf(size) {
    return Number.parseInt(size, 10) * (size.includes('G') ? 2 ** 30 : 2 ** 20);
}
/** Further arguments for scripts/build. */
function imageArguments(section) {
    const { image, modules, fs, fs_size: size, usrskel, manifest } = section;
    const named = Object.entries(section.arguments ?? {});
    return [
        `fs=${fs}`,
        ...(size === undefined ? [] : [`fs_size=${bytesOf(size)}`]),
        ...(image === undefined ? [] : [`image=${listWords(image).join(',')}`]),
        ...(modules === undefined ? [] : [`modules=${listWords(modules).join(',')}`]),
        ...(usrskel === undefined ? [] : [`usrskel=${usrskel}`]),
        ...named.map(([name, value]) => `${name}=${formatForMake(value)}`),
        ...(manifest === undefined ? [] : ['--append-manifest']),
    ];
}
/**
 * scripts/build exits with 0 after its own error message (its trap returns the status of an echo),
 * and scripts/upload_manifest.py waits forever for a lost machine, or leaves an image without files.
 * So does scripts/manifest_from_host.sh if lddtree lacks a Python module.
 */
const lostBuild = /^\S*scripts\/build failed: |^(?:ConnectionResetError|ConnectionRefusedError|BrokenPipeError): \[Errno \d+\]|^Upload failed\.$|^ERROR: file upload failed:$|^qemu failed\.$|^ModuleNotFoundError: No module named /;
/** Configures a copy of the tree, compares, builds kernel and image there, and compares again. */
function planOsvBuild(profile, workspace, { tree, baseConfig, moduleSteps, ramfsManifest }) {
    const { section } = profile;
    const { relativeOut, out, preset } = layOut(profile, workspace);
    const preparation = { ...profile.settings.build.env };
    const { cross_compile: prefix } = profile.settings.toolchain;
    const env = {
        ...preparation,
        // App makefiles that name no compiler would use the host's.
        ...(prefix === '' ? {} : { CC: `${prefix}gcc`, CXX: `${prefix}g++` }),
        // Another profile's folder has another path but the same sources: let both share the cache.
        ...(workspace.compilerCacheLinks === null ? {} : { CCACHE_NOHASHDIR: '1' }),
    };
    const run = (title, argv, more = {}) => ({
        do: 'run',
        title,
        argv,
        cwd: workspace.out,
        env: { ...env, ...more },
    });
    const args = makeArguments(profile, tree);
    const configure = (title, goal, more = {}) => run(title, ['make', ...args, '-f', 'conf/Makefile', '-j1', goal], more);
    const configuration = tree.kconfig === null
        ? []
        : [
            {
                do: 'write',
                title: 'Write the profile’s options',
                path: preset,
                // Of duplicate lines kconfig takes the later one.
                text: baseConfig + renderFragment(kconfigValues(routeOptions(section, tree)), 'CONF_'),
            },
            // Use the tree's own rule, which knows where its generated files belong.
            configure('Configure: the profile’s options', `${relativeOut}/.config`, {
                KCONFIG_ALLCONFIG: preset,
            }),
            // Without the profile's options: the generated headers must cover all options.
            configure('Configure: generate headers', 'config'),
        ];
    const build = (title, ...more) => ({
        ...run(title, [
            './scripts/build',
            `-j${workspace.jobs}`,
            ...args,
            ...more,
            ...imageArguments(section),
        ]),
        doomedBy: lostBuild,
    });
    const make = (title, ...goals) => run(title, ['make', `-j${workspace.jobs}`, ...args, ...goals]);
    const forgotten = listForgottenTargets(section.fs, (0,osv_arch/* osvArchOf */.eZ)(profile.settings.arch), ramfsManifest);
    const image = listWords(section.image).join(' ');
    return [
        ...(section.prepare ?? []).map((argv) => ({
            do: 'run',
            title: `Prepare: ${argv.join(' ')}`,
            argv,
            cwd: workspace.repository,
            env: preparation,
        })),
        {
            do: 'mirror',
            title: 'Copy the sources, which are built in place',
            from: workspace.source,
            to: workspace.out,
        },
        ...moduleSteps,
        ...configuration,
        { do: 'gate', gate: 'configuration', title: 'Compare the configuration with the profile' },
        ...(section.manifest === undefined
            ? []
            : [
                {
                    do: 'write',
                    title: 'Write the list of the profile’s files',
                    path: external_node_path_default().join(out, 'append.manifest'),
                    text: renderManifest(section.manifest, workspace.repository),
                },
            ]),
        ...(forgotten.length === 0
            ? []
            : [
                make('Generate headers', 'stage1'),
                make(`Build what fs=${section.fs} needs beforehand`, ...forgotten.map((file) => `${relativeOut}/${file}`)),
            ]),
        build(`Build kernel and image${image === '' ? '' : ` with ${image}`}`),
        ...(section.app_specific === true
            ? [
                run('List the symbols that the image’s programs need', [
                    './scripts/generate_app_version_script.sh',
                    `${relativeOut}/usr.manifest`,
                ]),
                build('Link a kernel with only these symbols', `conf_version_script=${relativeOut}/app_version_script`),
            ]
            : []),
        { do: 'gate', gate: 'build', title: 'Compare what was compiled with the profile' },
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/read-plan-input.ts







/** Reads the tree and plans the build; fails if the folder is not a complete OSv tree. */
async function readAndPlanOsvBuild(profile, workspace) {
    const { arch, mode } = profile.settings;
    const { section } = profile;
    const tree = await (0,tree_read_tree/* readOsvTree */.d)(workspace.source, { arch: (0,osv_arch/* osvArchOf */.eZ)(arch), mode });
    if (!tree.ok)
        return tree;
    const [missing] = tree.value.missingSubmodules;
    if (missing !== undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `submodules are missing: ${tree.value.missingSubmodules.join(', ')}`, {
            hint: `git -C ${workspace.source} submodule update --init --recursive; ` +
                'in a workflow: actions/checkout with submodules: recursive',
        });
    const base = section.config_file;
    const baseConfig = base === undefined ? '' : await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.repository, base));
    if (baseConfig === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `osv.config_file: no file ${base ?? ''}`);
    const configJson = (await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.source, 'config.json'))) ?? '{}';
    const placed = placeModules(section, workspace, configJson);
    if (!placed.ok)
        return placed;
    const ramfsManifest = (await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.source, 'usr_ramfs.manifest.skel'))) ?? '';
    const input = { tree: tree.value, baseConfig, moduleSteps: placed.value, ramfsManifest };
    return (0,verdict/* success */.kX)(planOsvBuild(profile, workspace, input));
}

// EXTERNAL MODULE: ./src/kernels/qemu-img.ts
var qemu_img = __webpack_require__(98894);
;// CONCATENATED MODULE: ./src/kernels/osv/tools.ts



const tools_always = [
    { tool: 'make', debianPackage: 'make' },
    { tool: 'bison', debianPackage: 'bison' },
    { tool: 'flex', debianPackage: 'flex' },
    { tool: 'rsync', debianPackage: 'rsync' },
    { tool: 'git', debianPackage: 'git' },
    { tool: 'file', debianPackage: 'file' },
    { tool: 'python3', debianPackage: 'python3' },
    qemu_img/* qemuImg */.S,
    { tool: 'scanelf', debianPackage: 'pax-utils' },
    // Kernel and host tools are C++ with a static Boost.
    { tool: '/usr/include/boost/version.hpp', debianPackage: 'libboost-all-dev' },
    { tool: 'python3:requests', debianPackage: 'python3-requests' },
    { tool: 'python3:dpkt', debianPackage: 'python3-dpkt' },
    // For lddtree of pax-utils, with which scripts/manifest_from_host.sh finds a program's libraries.
    { tool: 'python3:elftools', debianPackage: 'python3-pyelftools' },
];
/** Modules that call a host program; if it is missing, the failure is three layers down. */
const byModule = [
    {
        modules: ['ca-certificates', 'cli', 'httpserver', 'java-tests', 'tests', 'default', 'openssl'],
        tool: 'p11-kit',
        debianPackage: 'p11-kit',
    },
    { modules: ['tests'], tool: '/usr/include/openssl/opensslv.h', debianPackage: 'libssl-dev' },
];
/** The cross compiler of an architecture, or the host's own. */
function listOsvCompilers({ settings }) {
    const prefix = settings.toolchain.cross_compile;
    return [`${prefix}gcc`, `${prefix}g++`, `${prefix}ld.bfd`];
}
function compilerNeeds(profile) {
    const prefix = profile.settings.toolchain.cross_compile;
    return [
        { tool: `${prefix}gcc`, debianPackage: (0,cross_tools/* packageOfTool */.y)('gcc', prefix) },
        { tool: `${prefix}g++`, debianPackage: (0,cross_tools/* packageOfTool */.y)('g++', prefix) },
        { tool: `${prefix}ld.bfd`, debianPackage: (0,cross_tools/* packageOfTool */.y)('binutils', prefix) },
        // Programs that run during the build are always compiled for the host.
        ...(prefix === '' ? [] : [{ tool: 'g++', debianPackage: 'g++' }]),
    ];
}
function listOsvTools(profile) {
    const { section } = profile;
    const named = new Set([...listWords(section.image), ...listWords(section.modules)].map((name) => name.split('.')[0]));
    const needed = [
        ...tools_always,
        ...compilerNeeds(profile),
        ...byModule
            .filter(({ modules }) => modules.some((name) => named.has(name)))
            .map(({ tool, debianPackage }) => ({ tool, debianPackage })),
        ...(profile.settings.toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : []),
    ];
    return [...new Map(needed.map((need) => [need.tool, need])).values()];
}

// EXTERNAL MODULE: ./src/kernels/osv/tree/tree.ts
var tree = __webpack_require__(25648);
;// CONCATENATED MODULE: ./src/kernels/osv/family.ts











/** OSv unikernels: configured and built by the tree's own scripts, in a copy of the tree. */
const osvFamily = (0,family/* defineFamily */.u)({
    name: 'osv',
    section: osvSection,
    defaults: {
        osv: {
            fs: 'rofs',
            conf: {},
            // Without verbose a program's failure is not reported; without power-off-on-abort an abort hangs.
            loader: { verbose: true, 'power-off-on-abort': true },
        },
        boot: { memory: '256M' },
    },
    archs: osv_arch/* archsOfOsv */.jT,
    modes: {},
    ownForms: osvOwnForms,
    tools: listOsvTools,
    compilers: listOsvCompilers,
    inputFiles: ({ section }) => {
        const { config_file: config, manifest, module_folders: folders, prepare } = section;
        // A command may read any file of the repository.
        if (prepare !== undefined)
            return ['.'];
        return [
            ...(config === undefined ? [] : [config]),
            ...Object.values(manifest ?? {}),
            ...(folders ?? []),
        ];
    },
    artifacts: listOsvArtifacts,
    planSteps: readAndPlanOsvBuild,
    inspectConfig: inspectOsvConfig,
    bootFiles: osvBootFiles,
    bootKeys: ['command', 'loader', 'tests'],
    versionTags: tree/* osvVersionTags */.s,
    // OSv itself fills a ZFS image.
    buildsWithMachines: true,
    commandLine: composeOsvCommandLine,
    buildVocabularies: ['osv'],
    vocabularies: ['firmware', 'osv'],
    dumpFormat: 'elf',
    guestTests: osvGuestTests,
});

;// CONCATENATED MODULE: ./src/kernels/families.ts



/** Every supported kind of kernel; each takes profiles with its own section only. */
const families = [osvFamily, linuxFamily, customFamily];
/** The family of a checked profile, whose `kernel:` names one of them. */
function familyOf(profile) {
    const family = families.find(({ name }) => name === profile.kernel);
    if (family === undefined)
        throw new Error(`no kernel family ${profile.kernel}`);
    // The section of a profile was checked by the schema of the family that its kernel names.
    return family;
}


/***/ }),

/***/ 35312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ builtCommandLineName),
/* harmony export */   u: () => (/* binding */ defineFamily)
/* harmony export */ });
/** Output file with the command line that a build wrote into its image. */
const builtCommandLineName = 'cmdline';
/** Ties what a family does with its section to the schema that checks it. */
function defineFamily(family) {
    return family;
}


/***/ }),

/***/ 3855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   k8: () => (/* binding */ parseTristate),
/* harmony export */   zi: () => (/* binding */ mod)
/* harmony export */ });
/* harmony import */ var _macros_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94669);
/* harmony import */ var _option_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37453);


/** n < m < y, as numbers that compare and combine like kconfig's three values. */
const no = 0;
const mod = 1;
const yes = 2;
/** The value of y, m or n; undefined for other text. */
function parseTristate(text) {
    return { n: no, m: mod, y: yes }[text];
}
/** An option's final value; options that the configuration lacks are n, or empty text. */
function valueOf(name, { tree, config }) {
    const type = tree.symbols.get(name)?.type;
    const isText = type === 'int' || type === 'hex' || type === 'string';
    return config.get(name) ?? (isText ? '' : 'n');
}
function areModulesOff(world) {
    const { modulesOption } = world.tree;
    return modulesOption === null || valueOf(modulesOption, world) === 'n';
}
/** Undefined if it depends on a function such as `$(cc-option,…)`: functions are never run. */
function textOf(operand, world) {
    switch (operand.kind) {
        case 'symbol':
            // In kconfig the text of an undefined option is its name.
            return world.tree.symbols.has(operand.name) || world.config.has(operand.name)
                ? (0,_option_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoteValue */ .JZ)(valueOf(operand.name, world))
                : operand.name;
        case 'constant':
        case 'macro':
            return (0,_macros_js__WEBPACK_IMPORTED_MODULE_1__/* .expandMacros */ .Q)(operand.text, world.tree.variables);
    }
}
function evaluateOperand(operand, world) {
    if (operand.kind === 'symbol')
        return parseTristate(valueOf(operand.name, world)) ?? no;
    const text = textOf(operand, world);
    if (text === undefined)
        return undefined;
    if (text === 'm' && areModulesOff(world))
        return no;
    return parseTristate(text) ?? no;
}
function order(left, right) {
    const numbers = [Number(left), Number(right)];
    if (left !== '' && right !== '' && !numbers.some(Number.isNaN))
        return numbers[0] - numbers[1];
    return left === right ? 0 : left < right ? -1 : 1;
}
const comparisons = {
    '=': (difference) => difference === 0,
    '!=': (difference) => difference !== 0,
    '<': (difference) => difference < 0,
    '<=': (difference) => difference <= 0,
    '>': (difference) => difference > 0,
    '>=': (difference) => difference >= 0,
};
/** The value in the final configuration; undefined if it depends on the toolchain. */
function evaluate(expression, world) {
    switch (expression.kind) {
        case 'symbol':
        case 'constant':
        case 'macro':
            return evaluateOperand(expression, world);
        case 'not': {
            const value = evaluate(expression.operand, world);
            return value === undefined ? undefined : (yes - value);
        }
        case 'and':
        case 'or': {
            const values = expression.operands.map((operand) => evaluate(operand, world));
            const decides = expression.kind === 'and' ? no : yes;
            if (values.includes(decides))
                return decides;
            if (values.includes(undefined))
                return undefined;
            return values.includes(mod) ? mod : (yes - decides);
        }
        case 'compare': {
            const left = textOf(expression.left, world);
            const right = textOf(expression.right, world);
            if (left === undefined || right === undefined)
                return undefined;
            return comparisons[expression.operator](order(left, right)) ? yes : no;
        }
    }
}


/***/ }),

/***/ 88334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ renderExpression),
/* harmony export */   n1: () => (/* binding */ splitConjunction),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
function isCompound(expression) {
    return expression.kind === 'and' || expression.kind === 'or';
}
function renderWithin(expression) {
    const text = renderExpression(expression);
    return isCompound(expression) ? `(${text})` : text;
}
/** The expression in Kconfig syntax. */
function renderExpression(expression) {
    switch (expression.kind) {
        case 'symbol':
            return expression.name;
        case 'constant':
            return /^(?:[ymn]|-?\d+|0x[0-9a-fA-F]+)$/.test(expression.text)
                ? expression.text
                : `"${expression.text}"`;
        case 'macro':
            return expression.text;
        case 'not':
            return `!${renderWithin(expression.operand)}`;
        case 'and':
            return expression.operands.map(renderWithin).join(' && ');
        case 'or':
            return expression.operands.map(renderWithin).join(' || ');
        case 'compare':
            return `${renderExpression(expression.left)}${expression.operator}${renderExpression(expression.right)}`;
    }
}
/** The options in an expression, in order, without duplicates. */
function namesIn(expression) {
    switch (expression.kind) {
        case 'symbol':
            return [expression.name];
        case 'constant':
        case 'macro':
            return [];
        case 'not':
            return namesIn(expression.operand);
        case 'and':
        case 'or':
            return [...new Set(expression.operands.flatMap(namesIn))];
        case 'compare':
            return [...new Set([expression.left, expression.right].flatMap(namesIn))];
    }
}
/** The parts of a conjunction, nested ones included. */
function splitConjunction(expression) {
    return expression.kind === 'and' ? expression.operands.flatMap(splitConjunction) : [expression];
}


/***/ }),

/***/ 94669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ expandMacros)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21958);

/** A longer chain of variables refers to itself. */
const deepest = 16;
function expandAt(text, variables, depth) {
    const start = text.indexOf('$(');
    if (start < 0)
        return text;
    if (depth > deepest)
        return undefined;
    const end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfMacro */ .t)(text, start);
    const value = variables.get(text.slice(start + 2, end - 1));
    const expanded = value === undefined ? undefined : expandAt(value, variables, depth + 1);
    const rest = expandAt(text.slice(end), variables, depth);
    return expanded === undefined || rest === undefined
        ? undefined
        : text.slice(0, start) + expanded + rest;
}
/**
 * Text with its variables replaced; undefined if it calls a function such as `$(shell,…)` or names
 * an unknown variable. Functions are never run.
 */
function expandMacros(text, variables) {
    return expandAt(text, variables, 0);
}


/***/ }),

/***/ 37453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ stripOptionPrefix),
/* harmony export */   JZ: () => (/* binding */ unquoteValue),
/* harmony export */   am: () => (/* binding */ isSameValue),
/* harmony export */   cZ: () => (/* binding */ formatOptionValue)
/* harmony export */ });
const verbatim = /^(?:[ymn]|-?\d+|0[xX][0-9a-fA-F]+|".*")$/s;
/**
 * Formats a value for a `.config`. Text becomes a quoted string unless it is y, m, n or a number;
 * `'"5"'` (quotes within) is the string 5.
 */
function formatOptionValue(written) {
    if (typeof written === 'boolean')
        return written ? 'y' : 'n';
    if (typeof written === 'number')
        return String(written);
    if (verbatim.test(written))
        return written;
    return `"${written.replaceAll(/["\\]/g, String.raw `\$&`)}"`;
}
/** The option's name without a prefix that was copied along with it. */
function stripOptionPrefix(name) {
    return name.replace(/^CONF(?:IG)?_/, '');
}
const number = /^(?:-?\d+|0[xX][0-9a-fA-F]+)$/;
/** Whether kconfig treats two values as equal: hexadecimal or decimal does not matter. */
function isSameValue(one, other) {
    return one === other || (number.test(one) && number.test(other) && Number(one) === Number(other));
}
/** A string value without its quotes; other values are unchanged. */
function unquoteValue(value) {
    return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value;
}


/***/ }),

/***/ 64692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readKconfigTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/kernels/kconfig/macros.ts
var macros = __webpack_require__(94669);
;// CONCATENATED MODULE: ./src/kernels/kconfig/sources.ts


/** Path or pattern relative to the tree's root; undefined if it contains an unknown macro. */
function resolveSource(source, from, variables) {
    const expanded = (0,macros/* expandMacros */.Q)(source.path, variables);
    if (expanded === undefined)
        return undefined;
    return external_node_path_default().posix.normalize(source.relative ? external_node_path_default().posix.join(external_node_path_default().posix.dirname(from), expanded) : expanded);
}
function isPattern(file) {
    return /[*?[]/.test(file);
}
/** A matcher for one component of a wildcard path; `*` does not match a leading dot. */
function compileWildcard(component) {
    const source = component.replaceAll(/\[!?[^\]]*\]|[\s\S]/g, (part) => {
        if (part === '*')
            return component.startsWith('*') ? '(?!\\.).*' : '.*';
        if (part === '?')
            return '.';
        if (part.length > 1)
            return part.replace('[!', '[^');
        return part.replace(/[.+^${}()|[\]\\]/, String.raw `\$&`);
    });
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        // An invalid set such as [z-a] matches nothing.
        return /(?!)/;
    }
}
/** Stores an assignment; a value set from outside is kept, as make does. */
function assignVariable(variables, statement) {
    const before = variables.get(statement.name);
    if (statement.append && before !== undefined)
        variables.set(statement.name, `${before} ${statement.value}`);
    else if (before === undefined)
        variables.set(statement.name, statement.value);
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/build-tree.ts

function pick(attributes, kind) {
    return attributes.filter((attribute) => attribute.kind === kind);
}
function listConditions(...conditions) {
    return conditions.filter((condition) => condition !== null);
}
function enterBlock(around, entry) {
    const prompts = pick(entry.attributes, 'prompt');
    const own = pick(entry.attributes, 'depends').map(({ on }) => on);
    const hides = [
        ...pick(entry.attributes, 'visible').map(({ condition }) => condition),
        ...(entry.entry === 'choice' ? listConditions(prompts[0]?.condition ?? null) : []),
    ];
    return {
        dependsOn: [...around.dependsOn, ...own],
        visibleIf: [...around.visibleIf, ...hides],
        choice: entry.entry === 'choice'
            ? {
                title: prompts[0]?.text ?? '',
                members: [],
                defaults: pick(entry.attributes, 'default'),
            }
            : around.choice,
    };
}
/** Collects a tree from its statements in order. */
class TreeBuilder {
    symbols = new Map();
    selections = new Map();
    modulesOption = null;
    define(file, entry, around) {
        const { attributes } = entry;
        const dependsOn = [...around.dependsOn, ...pick(attributes, 'depends').map(({ on }) => on)];
        const prompts = pick(attributes, 'prompt').map(({ text, condition }) => ({
            text,
            conditions: [...around.visibleIf, ...listConditions(condition)],
        }));
        const symbol = this.symbols.get(entry.name) ?? { type: null, definitions: [] };
        symbol.type ??= pick(attributes, 'type')[0]?.type ?? null;
        symbol.definitions.push({
            file,
            line: entry.line,
            dependsOn,
            prompts,
            defaults: pick(attributes, 'default'),
            ranges: pick(attributes, 'range'),
            choice: around.choice,
        });
        this.symbols.set(entry.name, symbol);
        around.choice?.members.push(entry.name);
        if (pick(attributes, 'modules').length > 0)
            this.modulesOption = entry.name;
        for (const { kind, target, condition } of [
            ...pick(attributes, 'select'),
            ...pick(attributes, 'imply'),
        ]) {
            const selection = {
                kind,
                by: entry.name,
                conditions: [...dependsOn, ...listConditions(condition)],
            };
            const known = this.selections.get(target);
            if (known === undefined)
                this.selections.set(target, [selection]);
            else
                known.push(selection);
        }
    }
}
const nowhere = { dependsOn: [], visibleIf: [], choice: null };
/** Joins parsed files into one tree, starting at `root`; follows every include. */
function buildKconfigTree(root, files, given = new Map()) {
    const builder = new TreeBuilder();
    const variables = new Map(given);
    const unreadable = new Set();
    const seen = new Set();
    /** Files being walked, to detect files that include themselves. */
    const open = new Set();
    function include(source, from, around) {
        const file = resolveSource(source, from, variables);
        if (file === undefined)
            unreadable.add(source.path);
        else if (isPattern(file))
            for (const match of files.matches.get(file) ?? [])
                walk(match, around, source.optional);
        else
            walk(file, around, source.optional);
    }
    function walk(file, around, optional) {
        const parsed = files.parsed.get(file);
        if (parsed === undefined && !optional)
            unreadable.add(file);
        if (parsed === undefined || open.has(file))
            return;
        seen.add(file);
        open.add(file);
        const blocks = [around];
        for (const statement of parsed.statements) {
            const current = blocks.at(-1) ?? around;
            if (statement.kind === 'source')
                include(statement, file, current);
            else if (statement.kind === 'assign')
                assignVariable(variables, statement);
            else if (statement.kind === 'end')
                blocks.pop();
            else if (statement.kind === 'if')
                blocks.push({ ...current, dependsOn: [...current.dependsOn, statement.condition] });
            else if (statement.entry === 'config')
                builder.define(file, statement, current);
            else if (statement.entry !== 'comment')
                blocks.push(enterBlock(current, statement));
        }
        open.delete(file);
    }
    walk(root, nowhere, false);
    return {
        symbols: new Map(Array.from(builder.symbols, ([name, symbol]) => [
            name,
            { name, ...symbol },
        ])),
        selections: builder.selections,
        modulesOption: builder.modulesOption,
        variables,
        files: seen.size,
        unreadable: [...unreadable],
        notUnderstood: [...seen].flatMap((file) => (files.parsed.get(file)?.notUnderstood ?? []).map((line) => ({ file, ...line }))),
    };
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/logical-lines.ts
const helpKeyword = /^\s*(?:help|---help---)\s*(?:#.*)?$/;
const meaningless = /^\s*(?:#.*)?$/;
/** Column at which a line's text starts, with tab stops every eight columns; null if blank. */
function indentOf(line) {
    let column = 0;
    for (const character of line) {
        if (character === '\t')
            column = (column & ~7) + 8;
        else if (character === ' ')
            column += 1;
        else
            return character === '\r' ? null : column;
    }
    return null;
}
/** Index of the first line after a help text: the first one indented less than its start. */
function skipHelp(lines, from) {
    let textIndent = 0;
    for (let index = from; index < lines.length; index += 1) {
        const indent = indentOf(lines[index] ?? '');
        if (indent === null)
            continue;
        if (indent === 0 || indent < textIndent)
            return index;
        if (textIndent === 0)
            textIndent = indent;
    }
    return lines.length;
}
function splitLogicalLines(text) {
    const lines = text.split('\n');
    const logical = [];
    let index = 0;
    while (index < lines.length) {
        const number = index + 1;
        let joined = lines[index] ?? '';
        index += 1;
        if (meaningless.test(joined))
            continue;
        if (helpKeyword.test(joined)) {
            index = skipHelp(lines, index);
            continue;
        }
        while (joined.endsWith('\\') && index < lines.length) {
            joined = joined.slice(0, -1) + (lines[index] ?? '');
            index += 1;
        }
        logical.push({ number, text: joined.trim() });
    }
    return logical;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/parse-expression.ts
const comparisons = new Set(['=', '!=', '<', '<=', '>', '>=']);
const literal = /^(?:[ymn]|-?\d+|0[xX][0-9a-fA-F]+)$/;
function peekToken(cursor) {
    return cursor.tokens[cursor.position];
}
/** Takes the next token if it is this operator or keyword. */
function takeToken(cursor, kind, text) {
    const token = peekToken(cursor);
    if (token?.kind !== kind || token.text !== text)
        return false;
    cursor.position += 1;
    return true;
}
function parseOperand(cursor) {
    const token = peekToken(cursor);
    if (token === undefined || token.kind === 'operator')
        return undefined;
    cursor.position += 1;
    if (token.text.includes('$('))
        return { kind: 'macro', text: token.text };
    if (token.kind === 'quoted' || literal.test(token.text))
        return { kind: 'constant', text: token.text };
    return { kind: 'symbol', name: token.text };
}
function parsePrimary(cursor) {
    if (takeToken(cursor, 'operator', '!')) {
        const operand = parsePrimary(cursor);
        return operand && { kind: 'not', operand };
    }
    if (takeToken(cursor, 'operator', '(')) {
        const inner = parseExpression(cursor);
        return takeToken(cursor, 'operator', ')') ? inner : undefined;
    }
    const left = parseOperand(cursor);
    const sign = peekToken(cursor);
    if (left === undefined || sign?.kind !== 'operator' || !comparisons.has(sign.text))
        return left;
    cursor.position += 1;
    const right = parseOperand(cursor);
    return right && { kind: 'compare', operator: sign.text, left, right };
}
function parseChain(cursor, kind, sign, parseNext) {
    const operands = [];
    do {
        const operand = parseNext(cursor);
        if (operand === undefined)
            return undefined;
        operands.push(operand);
    } while (takeToken(cursor, 'operator', sign));
    const [only] = operands;
    return operands.length === 1 ? only : { kind, operands };
}
function parseConjunction(cursor) {
    return parseChain(cursor, 'and', '&&', parsePrimary);
}
/** Undefined if the tokens are not an expression; stops before `if` or at the end of the line. */
function parseExpression(cursor) {
    return parseChain(cursor, 'or', '||', parseConjunction);
}
/** The optional `if …` at the end of an attribute: null without one, undefined if malformed. */
function parseCondition(cursor) {
    const condition = takeToken(cursor, 'word', 'if') ? parseExpression(cursor) : null;
    return cursor.position === cursor.tokens.length ? condition : undefined;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/parse-attribute.ts

function parsePrompt(cursor) {
    const token = peekToken(cursor);
    if (token?.kind !== 'quoted' && token?.kind !== 'word')
        return undefined;
    cursor.position += 1;
    const condition = parseCondition(cursor);
    return condition === undefined ? undefined : [{ kind: 'prompt', text: token.text, condition }];
}
function parseTyped(type) {
    return (cursor) => {
        const prompt = peekToken(cursor) === undefined ? [] : parsePrompt(cursor);
        return prompt && [{ kind: 'type', type }, ...prompt];
    };
}
function parseDefault(cursor) {
    const value = parseExpression(cursor);
    const condition = parseCondition(cursor);
    if (value === undefined || condition === undefined)
        return undefined;
    return [{ kind: 'default', value, condition }];
}
function parseTypedDefault(type) {
    return (cursor) => {
        const value = parseDefault(cursor);
        return value && [{ kind: 'type', type }, ...value];
    };
}
/** `depends on A if B` (newer trees) requires A only if B is set. */
function parseDepends(cursor) {
    if (!takeToken(cursor, 'word', 'on'))
        return undefined;
    const on = parseExpression(cursor);
    const condition = parseCondition(cursor);
    if (on === undefined || condition === undefined)
        return undefined;
    if (condition === null)
        return [{ kind: 'depends', on }];
    const without = { kind: 'not', operand: condition };
    return [{ kind: 'depends', on: { kind: 'or', operands: [on, without] } }];
}
function parseSelection(kind) {
    return (cursor) => {
        const target = parseOperand(cursor);
        const condition = parseCondition(cursor);
        if (target?.kind !== 'symbol' || condition === undefined)
            return undefined;
        return [{ kind, target: target.name, condition }];
    };
}
function parseRange(cursor) {
    const low = parseOperand(cursor);
    const high = parseOperand(cursor);
    const condition = parseCondition(cursor);
    if (low === undefined || high === undefined || condition === undefined)
        return undefined;
    return [{ kind: 'range', low, high, condition }];
}
function parseVisible(cursor) {
    const condition = parseCondition(cursor);
    return condition ? [{ kind: 'visible', condition }] : undefined;
}
/** `option …` is the older syntax of attributes; only `modules` affects values. */
function parseOption(cursor) {
    return takeToken(cursor, 'word', 'modules') ? [{ kind: 'modules' }] : [];
}
const parsers = {
    bool: parseTyped('bool'),
    boolean: parseTyped('bool'),
    tristate: parseTyped('tristate'),
    int: parseTyped('int'),
    hex: parseTyped('hex'),
    string: parseTyped('string'),
    def_bool: parseTypedDefault('bool'),
    def_tristate: parseTypedDefault('tristate'),
    def_int: parseTypedDefault('int'),
    def_hex: parseTypedDefault('hex'),
    def_string: parseTypedDefault('string'),
    prompt: parsePrompt,
    default: parseDefault,
    depends: parseDepends,
    select: parseSelection('select'),
    imply: parseSelection('imply'),
    range: parseRange,
    visible: parseVisible,
    modules: () => [{ kind: 'modules' }],
    transitional: () => [],
    optional: () => [],
    option: parseOption,
};
/** `cursor` is after the keyword; undefined if the attribute is unknown. */
function parseAttribute(keyword, cursor) {
    return Object.hasOwn(parsers, keyword) ? parsers[keyword]?.(cursor) : undefined;
}

// EXTERNAL MODULE: ./src/kernels/kconfig/tokens.ts
var tokens = __webpack_require__(21958);
;// CONCATENATED MODULE: ./src/kernels/kconfig/parse-kconfig.ts




const entries = {
    config: 'config',
    menuconfig: 'config',
    configdefault: 'config',
    choice: 'choice',
    menu: 'menu',
    comment: 'comment',
};
const ends = new Set(['endif', 'endmenu', 'endchoice']);
const sources = {
    source: { relative: false, optional: false },
    rsource: { relative: true, optional: false },
    osource: { relative: false, optional: true },
    orsource: { relative: true, optional: true },
};
const assignment = /^([A-Za-z0-9_-]+)\s*(=|:=|\+=)\s*(.*)$/;
/** Lines without options: the title, and calls such as `$(error-if,…)`. */
const silent = /^(?:mainmenu\b|\$\()/;
function lookUp(table, word) {
    return Object.hasOwn(table, word) ? table[word] : undefined;
}
function parseBlockOrSource(keyword, rest) {
    if (ends.has(keyword))
        return { kind: 'end' };
    if (keyword === 'if') {
        const cursor = { tokens: rest, position: 0 };
        const condition = parseExpression(cursor);
        return condition && { kind: 'if', condition };
    }
    const source = lookUp(sources, keyword);
    const path = rest[0]?.text;
    return source && path !== undefined ? { kind: 'source', path, ...source } : undefined;
}
/**
 * The statements of one Kconfig file in order, with includes and macros as written. Never throws: a
 * line that cannot be parsed is listed in `notUnderstood`.
 */
function parseKconfig(text) {
    const statements = [];
    const notUnderstood = [];
    /** Attributes of the latest entry; null before the first and after a block or include. */
    let attributes = null;
    for (const line of splitLogicalLines(text)) {
        if (silent.test(line.text))
            continue;
        const [, name, sign, value = ''] = assignment.exec(line.text) ?? [];
        if (name !== undefined) {
            statements.push({ kind: 'assign', name, value, append: sign === '+=' });
            continue;
        }
        const [first, ...rest] = (0,tokens/* tokenize */.q)(line.text);
        const keyword = first?.kind === 'word' ? first.text : '';
        const entry = lookUp(entries, keyword);
        if (entry !== undefined) {
            attributes = [];
            const title = rest[0];
            if (entry === 'config' && title?.kind !== 'word')
                notUnderstood.push({ line: line.number, text: line.text });
            else
                statements.push({
                    kind: 'entry',
                    entry,
                    name: title?.text ?? '',
                    line: line.number,
                    attributes,
                });
            continue;
        }
        const statement = parseBlockOrSource(keyword, rest);
        if (statement !== undefined) {
            attributes = null;
            statements.push(statement);
            continue;
        }
        const parsed = attributes && parseAttribute(keyword, { tokens: rest, position: 0 });
        if (attributes && parsed)
            attributes.push(...parsed);
        else
            notUnderstood.push({ line: line.number, text: line.text });
        // Open a block even for a condition that cannot be parsed: its end follows.
        if (keyword === 'if')
            statements.push({ kind: 'if', condition: { kind: 'macro', text: line.text } });
    }
    return { statements, notUnderstood };
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/read-tree.ts





/** Paths below `root` that match a pattern, sorted; any component may have wildcards. */
async function listMatches(root, pattern) {
    let found = [''];
    for (const component of pattern.split('/')) {
        const wildcard = compileWildcard(component);
        const next = await Promise.all(found.map(async (folder) => {
            const names = await (0,files/* listFolder */.bt)(external_node_path_default().join(root, folder));
            return names
                .filter((name) => wildcard.test(name))
                .map((name) => external_node_path_default().posix.join(folder, name));
        }));
        found = next.flat();
    }
    return found.toSorted();
}
/**
 * Reads the Kconfig files of a source tree, starting at `entry`. `given` holds variables that the
 * build system exports, such as SRCARCH. Missing files are listed in the tree.
 */
async function readKconfigTree(root, entry, given) {
    const parsed = new Map();
    const matches = new Map();
    const asked = new Set();
    const variables = new Map(given);
    async function readMatches(pattern) {
        const found = await listMatches(root, pattern);
        matches.set(pattern, found);
        await Promise.all(found.map(readFile));
    }
    async function readFile(file) {
        if (asked.has(file))
            return;
        asked.add(file);
        if (isPattern(file))
            return readMatches(file);
        // An unreadable file counts as missing: only the reasons get less precise.
        const text = await (0,files/* readTextIfThere */.pM)(external_node_path_default().join(root, file)).catch(() => undefined);
        if (text === undefined)
            return;
        const content = parseKconfig(text);
        parsed.set(file, content);
        const included = [];
        for (const statement of content.statements) {
            if (statement.kind === 'assign')
                assignVariable(variables, statement);
            if (statement.kind !== 'source')
                continue;
            const target = resolveSource(statement, file, variables);
            if (target !== undefined)
                included.push(target);
        }
        await Promise.all(included.map(readFile));
    }
    await readFile(external_node_path_default().posix.normalize(entry));
    return buildKconfigTree(external_node_path_default().posix.normalize(entry), { parsed, matches }, given);
}


/***/ }),

/***/ 21958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tokenize),
/* harmony export */   t: () => (/* binding */ endOfMacro)
/* harmony export */ });
const plain = /[A-Za-z0-9_./*-]+/y;
const operator = /\|\||&&|!=|<=|>=|:=|\+=|[=<>!()]/y;
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
/** End of the `$(…)` that starts at `at`: kconfig counts parentheses and ignores quotes there. */
function endOfMacro(text, at) {
    let depth = 0;
    for (let index = at + 1; index < text.length; index += 1) {
        if (text[index] === '(')
            depth += 1;
        if (text[index] === ')')
            depth -= 1;
        if (depth === 0)
            return index + 1;
    }
    return text.length;
}
function isMacroAt(text, at) {
    return text[at] === '$' && text[at + 1] === '(';
}
function scanQuoted(text, at) {
    const quote = text[at];
    let content = '';
    let index = at + 1;
    while (index < text.length && text[index] !== quote) {
        if (isMacroAt(text, index)) {
            const end = endOfMacro(text, index);
            content += text.slice(index, end);
            index = end;
            continue;
        }
        if (text[index] === '\\')
            index += 1;
        content += text[index] ?? '';
        index += 1;
    }
    return { token: { kind: 'quoted', text: content }, end: index + 1 };
}
function scanWord(text, at) {
    let end = at;
    let kind = 'word';
    for (;;) {
        const word = matchAt(plain, text, end);
        if (word !== undefined)
            end += word.length;
        else if (isMacroAt(text, end)) {
            kind = 'macro';
            end = endOfMacro(text, end);
        }
        else
            break;
    }
    return end === at ? undefined : { token: { kind, text: text.slice(at, end) }, end };
}
/** Splits a logical line; unknown characters are skipped, as in kconfig. */
function tokenize(text) {
    const tokens = [];
    let index = 0;
    while (index < text.length) {
        const character = text[index] ?? '';
        if (character === '#')
            break;
        if (character === '"' || character === "'") {
            const { token, end } = scanQuoted(text, index);
            tokens.push(token);
            index = end;
            continue;
        }
        const sign = matchAt(operator, text, index);
        if (sign !== undefined) {
            tokens.push({ kind: 'operator', text: sign });
            index += sign.length;
            continue;
        }
        const word = scanWord(text, index);
        if (word !== undefined)
            tokens.push(word.token);
        index = word?.end ?? index + 1;
    }
    return tokens;
}


/***/ }),

/***/ 51341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ osvArchOf),
/* harmony export */   jT: () => (/* binding */ archsOfOsv),
/* harmony export */   q6: () => (/* binding */ osvArchs),
/* harmony export */   wo: () => (/* binding */ findOsvArch)
/* harmony export */ });
/** What OSv calls each architecture that it runs on. */
const names = {
    x86_64: 'x64',
    aarch64: 'aarch64',
};
const archsOfOsv = Object.keys(names);
const osvArchs = Object.values(names);
/** OSv's name of an architecture; undefined for one that it does not run on. */
function findOsvArch(arch) {
    const known = names;
    return known[arch];
}
/** The same for that of a checked profile, which is one that the family has. */
function osvArchOf(arch) {
    const found = findOsvArch(arch);
    if (found === undefined)
        throw new Error(`OSv does not run on ${arch}`);
    return found;
}


/***/ }),

/***/ 46209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ evaluateMake)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/kernels/osv/make/references.ts
var references = __webpack_require__(99176);
;// CONCATENATED MODULE: ./src/kernels/osv/make/expand.ts

const mostCharacters = 64 * 1024;
const mostReferences = 10_000;
const deepest = 32;
/** OSv's makefiles need a small part of it. */
function fullPatience() {
    return { references: 300_000 };
}
const tooLong = { ok: false, because: 'is too long when expanded' };
const expand_name = /^[A-Za-z0-9_.-]+$/;
function shorten(call) {
    return call.length <= 40 ? call : `${call.slice(0, 39)}…`;
}
/**
 * Replaces the variables in a text by their values. Functions are never run: a text that calls one
 * has no value. The work is bounded, whatever the variables contain.
 */
function expandMake(text, lookUp, { strict, patience }) {
    const effort = { references: 0, characters: 0 };
    function expandVariable(reference, called, depth) {
        effort.references += 1;
        patience.references -= 1;
        if (effort.references > mostReferences || patience.references < 0)
            return tooLong;
        const computed = called.includes('$') ? expandText(called, depth + 1) : undefined;
        if (computed?.ok === false)
            return computed;
        const variable = computed?.text ?? called;
        if (!expand_name.test(variable))
            return { ok: false, because: `calls ${shorten(reference)}` };
        const found = lookUp(variable);
        if (found === undefined)
            return strict
                ? { ok: false, because: `refers to $(${variable}), which nothing sets` }
                : { ok: true, text: '' };
        if ('ok' in found)
            return found;
        if (depth >= deepest)
            return { ok: false, because: `refers to itself through $(${variable})` };
        const pieces = [];
        for (const piece of found.pieces) {
            const expanded = expandText(piece, depth + 1);
            if (!expanded.ok)
                return expanded;
            pieces.push(expanded.text);
        }
        return { ok: true, text: pieces.join(' ') };
    }
    function expandText(source, depth) {
        if (depth > 2 * deepest)
            return tooLong;
        let expanded = '';
        let index = 0;
        while (index < source.length) {
            const dollar = source.indexOf('$', index);
            if (dollar < 0)
                break;
            expanded += source.slice(index, dollar);
            if (source[dollar + 1] === '$') {
                expanded += '$';
                index = dollar + 2;
                continue;
            }
            const isLong = (0,references/* isReferenceAt */.hH)(source, dollar);
            const end = isLong ? (0,references/* endOfReference */.Wq)(source, dollar) : dollar + 2;
            const called = isLong ? source.slice(dollar + 2, end - 1) : (source[dollar + 1] ?? '');
            const value = expandVariable(source.slice(dollar, end), called.trim(), depth);
            if (!value.ok)
                return value;
            effort.characters += value.text.length;
            if (effort.characters > mostCharacters)
                return tooLong;
            expanded += value.text;
            index = end;
        }
        return { ok: true, text: expanded + source.slice(index) };
    }
    return expandText(text, 0);
}

;// CONCATENATED MODULE: ./src/kernels/osv/make/blocks.ts
/** `decide` is called only if the answer matters; undefined means undecidable. */
function openBlock(isOuterLive, decide) {
    const holds = isOuterLive ? decide() : undefined;
    return { isLive: holds === true, mayTurn: holds === false };
}
function turnBlock(block, decide) {
    return block.mayTurn ? openBlock(true, decide) : { isLive: false, mayTurn: false };
}

;// CONCATENATED MODULE: ./src/kernels/osv/make/evaluate.ts



const deepestInclude = 16;
const mostIncludes = 1000;
/** Evaluates makefiles in order, as make would, without running anything. */
function evaluateMake(entries, files, { given, strict = false }) {
    const variables = new Map();
    const troubles = [];
    const reached = [];
    const missing = new Set();
    const patience = fullPatience();
    const open = [];
    let included = 0;
    function lookUp(name) {
        const fixed = given.get(name);
        if (fixed !== undefined)
            return { ok: true, text: fixed };
        const stored = variables.get(name);
        if (stored === undefined)
            return undefined;
        const sources = stored.map(({ source, text }) => source ?? escapeDollars(text));
        const known = sources.filter((source) => source !== null);
        return known.length === sources.length
            ? { pieces: known }
            : { ok: false, because: `refers to $(${name}), whose value is not known` };
    }
    const expand = (text) => expandMake(text, lookUp, { strict, patience });
    function isSet(name) {
        return given.has(name) || variables.has(name);
    }
    function assign(file, statement) {
        const { name, operator, value, line } = statement;
        if (given.has(name) || (operator === '?=' && variables.has(name)))
            return;
        const before = operator === '+=' ? (variables.get(name) ?? []) : [];
        // `+=` expands at once if the variable was set by `:=`.
        const isImmediate = operator === ':=' || before[0]?.source === null;
        const place = { file, line };
        const expanded = isImmediate ? expand(value) : undefined;
        if (expanded?.ok === false)
            troubles.push({ ...place, reason: expanded.because });
        const text = expanded?.ok === true ? expanded.text : null;
        variables.set(name, [...before, { operator, place, text, source: isImmediate ? null : value }]);
    }
    function decide(condition, place) {
        if (condition.test === 'malformed') {
            troubles.push({ ...place, reason: 'is a malformed condition' });
            return undefined;
        }
        if (condition.test === 'defined')
            return isSet(condition.name) !== condition.negated;
        const [left, right] = [expand(condition.left), expand(condition.right)];
        if (left.ok && right.ok)
            return (left.text === right.text) !== condition.negated;
        const because = left.ok ? (right.ok ? '' : right.because) : left.because;
        troubles.push({ ...place, reason: `has a condition that ${because}` });
        return undefined;
    }
    function include(place, { paths, optional }) {
        const expanded = expand(paths);
        if (!expanded.ok) {
            troubles.push({ ...place, reason: expanded.because });
            return;
        }
        for (const written of expanded.text.split(/\s+/).filter(Boolean)) {
            const file = external_node_path_default().posix.normalize(written);
            included += 1;
            if (open.includes(file))
                troubles.push({ ...place, reason: `includes ${file} in a circle` });
            else if (open.length >= deepestInclude || included > mostIncludes)
                troubles.push({ ...place, reason: 'includes too many files' });
            else if (files.has(file))
                walk(file);
            else {
                missing.add(file);
                if (!optional)
                    troubles.push({ ...place, reason: `includes ${file}, which is not there` });
            }
        }
    }
    function walk(file) {
        open.push(file);
        const blocks = [];
        for (const statement of files.get(file) ?? []) {
            const place = { file, line: statement.line };
            const isLive = blocks.at(-1)?.isLive ?? true;
            if (isLive && statement.kind !== 'else' && statement.kind !== 'endif')
                reached.push({ file, statement });
            if (statement.kind === 'if')
                blocks.push(openBlock(isLive, () => decide(statement.condition, place)));
            else if (statement.kind === 'else' || statement.kind === 'endif') {
                const block = blocks.pop();
                if (block === undefined)
                    troubles.push({ ...place, reason: `is an ${statement.kind} without an if` });
                else if (statement.kind === 'else') {
                    const { condition } = statement;
                    blocks.push(turnBlock(block, () => (condition ? decide(condition, place) : true)));
                }
            }
            else if (!isLive)
                continue;
            else if (statement.kind === 'assign')
                assign(file, statement);
            else if (statement.kind === 'include')
                include(place, statement);
            else
                troubles.push({ ...place, reason: `is ${statement.what}` });
        }
        if (blocks.length > 0)
            troubles.push({ file, line: 1, reason: 'has an if without an endif' });
        open.pop();
    }
    for (const entry of entries) {
        if (files.has(entry))
            walk(entry);
        else
            missing.add(entry);
    }
    const values = new Map();
    for (const [name, stored] of variables) {
        const pieces = stored.map(({ operator, place, text, source }) => {
            if (source === null)
                return { text, operator, place };
            const expanded = expand(source);
            if (!expanded.ok)
                troubles.push({ ...place, reason: expanded.because });
            return { text: expanded.ok ? expanded.text : null, operator, place };
        });
        const texts = pieces.map(({ text }) => text).filter((text) => text !== null);
        values.set(name, { text: texts.length < pieces.length ? null : texts.join(' '), pieces });
    }
    return { values, troubles, reached, missing: [...missing] };
}
/** Keeps an expanded value from being expanded again. */
function escapeDollars(text) {
    return text === null ? null : text.replaceAll('$', '$$$$');
}


/***/ }),

/***/ 93647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ parseMakefile)
});

// EXTERNAL MODULE: ./src/kernels/osv/make/references.ts
var references = __webpack_require__(99176);
;// CONCATENATED MODULE: ./src/kernels/osv/make/logical-lines.ts

/** Whether a line ends in an odd number of backslashes: two are one literal backslash. */
function isContinued(line) {
    let count = 0;
    while (line[line.length - 1 - count] === '\\')
        count += 1;
    return count % 2 === 1;
}
function splitMakeLines(text) {
    const physical = text.split(/\r?\n/);
    const lines = [];
    let index = 0;
    while (index < physical.length) {
        const number = index + 1;
        const parts = [];
        let line = physical[index] ?? '';
        index += 1;
        while (isContinued(line) && index < physical.length) {
            parts.push(parts.length === 0 ? line.slice(0, -1).trimEnd() : line.slice(0, -1).trim());
            line = physical[index] ?? '';
            index += 1;
        }
        parts.push(parts.length === 0 ? line : line.trim());
        lines.push({ number, text: parts.join(' ') });
    }
    return lines;
}
/** The line without its comment; `\#` and `#` within `$(…)` do not start one. */
function withoutComment(text) {
    const start = (0,references/* findOutside */.BQ)(text, (character, index) => character === '#' && text[index - 1] !== '\\');
    return (start < 0 ? text : text.slice(0, start)).replaceAll('\\#', '#');
}

;// CONCATENATED MODULE: ./src/kernels/osv/make/parse-condition.ts

/** A quoted text at the start, and the rest. */
function takeQuoted(text) {
    const quote = text[0];
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, 1) : -1;
    return end < 0 ? undefined : [text.slice(1, end), text.slice(end + 1).trim()];
}
function parseSides(text) {
    const first = takeQuoted(text);
    const second = first && takeQuoted(first[1]);
    if (first !== undefined && second?.[1] === '')
        return [first[0], second[0]];
    if (!text.startsWith('(') || !text.endsWith(')'))
        return undefined;
    const inner = text.slice(1, -1);
    const comma = (0,references/* findOutside */.BQ)(inner, (character) => character === ',');
    return comma < 0 ? undefined : [inner.slice(0, comma).trim(), inner.slice(comma + 1).trim()];
}
/** The condition of `ifeq`, `ifneq`, `ifdef` or `ifndef`. */
function parseMakeCondition(keyword, rest) {
    const negated = keyword.startsWith('ifn');
    const malformed = { test: 'malformed', text: `${keyword} ${rest}` };
    if (keyword === 'ifdef' || keyword === 'ifndef')
        return /^[A-Za-z0-9_.-]+$/.test(rest) ? { test: 'defined', negated, name: rest } : malformed;
    const sides = parseSides(rest);
    return sides === undefined
        ? malformed
        : { test: 'equal', negated, left: sides[0], right: sides[1] };
}
function isConditionKeyword(word) {
    return ['ifeq', 'ifneq', 'ifdef', 'ifndef'].includes(word);
}

;// CONCATENATED MODULE: ./src/kernels/osv/make/parse-makefile.ts



const operators = {
    '=': '=',
    ':=': ':=',
    '::=': ':=',
    ':::=': ':=',
    '?=': '?=',
    '+=': '+=',
};
const includes = new Set(['include', '-include', 'sinclude']);
/** Words before an assignment that do not affect its value. */
const modifiers = /^(?:(?:export|override|private)\s+)+/;
function other({ number, text }, what) {
    return { kind: 'other', line: number, text: text.trim(), what };
}
/** Parses a line with an assignment sign or a colon outside references. */
function parseAssignment(line, text) {
    const plain = text.replace(modifiers, '');
    const at = (0,references/* findOutside */.BQ)(plain, (character) => character === '=' || character === ':');
    if (at < 0)
        return other(line, plain.startsWith('$') ? 'a call' : 'not an assignment');
    // `:=` and its longer forms start with a colon, as rules do.
    const [colons = ''] = /^:*=?/.exec(plain.slice(at)) ?? [];
    if (!colons.endsWith('='))
        return other(line, 'a rule');
    const before = plain[at - 1] ?? '';
    if (colons === '=' && before === '!')
        return other(line, 'a call of the shell');
    const sign = colons === '=' && (before === '?' || before === '+') ? `${before}=` : colons;
    const name = plain.slice(0, sign.length > colons.length ? at - 1 : at).trim();
    const operator = operators[sign];
    if (operator === undefined)
        return other(line, 'an unknown kind of assignment');
    if (!/^[A-Za-z0-9_.-]+$/.test(name))
        return other(line, 'an assignment to a computed name');
    const value = plain.slice(at + colons.length).trim();
    return { kind: 'assign', line: line.number, name, operator, value };
}
function parseElse(line, rest) {
    if (rest === '')
        return { kind: 'else', line, condition: null };
    return { kind: 'else', line, condition: parseMakeCondition(...splitWord(rest)) };
}
function splitWord(text) {
    const [, word = '', rest = ''] = /^([^\s("']+)\s*(.*)$/s.exec(text) ?? [];
    return [word, rest];
}
function parseLine(line, text) {
    const [keyword, rest] = splitWord(text);
    if (keyword === 'endif')
        return { kind: 'endif', line: line.number };
    if (keyword === 'else')
        return parseElse(line.number, rest);
    if (includes.has(keyword) && !/^[:+?]?=/.test(rest))
        return { kind: 'include', line: line.number, paths: rest, optional: keyword !== 'include' };
    if (isConditionKeyword(keyword))
        return { kind: 'if', line: line.number, condition: parseMakeCondition(keyword, rest) };
    return parseAssignment(line, text);
}
/**
 * The statements of one makefile in order, with variables and includes as written. Never throws:
 * anything but assignments, includes and conditions is kept as text.
 */
function parseMakefile(text) {
    const statements = [];
    /** In make a line that starts with a tab is a recipe only below a rule. */
    let belowRule = false;
    let inDefine = false;
    for (const line of splitMakeLines(text)) {
        if (inDefine) {
            inDefine = line.text.trim() !== 'endef';
            continue;
        }
        if (belowRule && line.text.startsWith('\t')) {
            statements.push(other(line, 'a recipe'));
            continue;
        }
        const bare = withoutComment(line.text).trim();
        if (bare === '')
            continue;
        if (/^(?:override\s+)?define\b/.test(bare)) {
            statements.push(other(line, 'a define'));
            inDefine = true;
            continue;
        }
        const statement = parseLine(line, bare);
        if (statement.kind === 'other')
            belowRule = statement.what === 'a rule';
        else if (statement.kind === 'assign' || statement.kind === 'include')
            belowRule = false;
        statements.push(statement);
    }
    return statements;
}


/***/ }),

/***/ 99176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ findOutside),
/* harmony export */   Wq: () => (/* binding */ endOfReference),
/* harmony export */   hH: () => (/* binding */ isReferenceAt)
/* harmony export */ });
const closing = { '(': ')', '{': '}' };
/** Index after the `$(…)` or `${…}` that starts at `at`; make counts brackets of the same kind. */
function endOfReference(text, at) {
    const open = text[at + 1] ?? '';
    const close = closing[open];
    let depth = 0;
    for (let index = at + 1; index < text.length; index += 1) {
        if (text[index] === open)
            depth += 1;
        else if (text[index] === close)
            depth -= 1;
        if (depth === 0)
            return index + 1;
    }
    return text.length;
}
function isReferenceAt(text, at) {
    return text[at] === '$' && (text[at + 1] === '(' || text[at + 1] === '{');
}
/** Index of the first character outside `$(…)` that `found` accepts; -1 if there is none. */
function findOutside(text, found) {
    let index = 0;
    while (index < text.length) {
        if (isReferenceAt(text, index))
            index = endOfReference(text, index);
        else if (found(text[index] ?? '', index))
            return index;
        else
            index += 1;
    }
    return -1;
}


/***/ }),

/***/ 67376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withoutPythonComments)
/* harmony export */ });
/** End of a string literal that starts at `at` with this quote. */
function endOfString(text, at, quote) {
    let index = at + quote.length;
    while (index < text.length) {
        if (text[index] === '\\')
            index += 2;
        else if (text.startsWith(quote, index))
            return index + quote.length;
        else if (quote.length === 1 && text[index] === '\n')
            return index;
        else
            index += 1;
    }
    return text.length;
}
/**
 * Python without comments and triple-quoted strings, with the same line numbers, so that patterns
 * match code only.
 */
function withoutPythonComments(text) {
    let kept = '';
    let index = 0;
    while (index < text.length) {
        const character = text[index] ?? '';
        if (character === '#') {
            const end = text.indexOf('\n', index);
            index = end < 0 ? text.length : end;
        }
        else if (character === '"' || character === "'") {
            const triple = character.repeat(3);
            const isTriple = text.startsWith(triple, index);
            const end = endOfString(text, index, isTriple ? triple : character);
            const literal = text.slice(index, end);
            kept += isTriple ? `''${literal.replaceAll(/[^\n]/g, '')}` : literal;
            index = end;
        }
        else {
            kept += character;
            index += 1;
        }
    }
    return kept;
}


/***/ }),

/***/ 39367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ listMissingLandmarks),
  d: () => (/* binding */ readOsvTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files_files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/git/git.ts
var git = __webpack_require__(32537);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/kernels/osv/make/evaluate.ts + 2 modules
var evaluate = __webpack_require__(46209);
// EXTERNAL MODULE: ./src/kernels/osv/make/parse-makefile.ts + 2 modules
var parse_makefile = __webpack_require__(93647);
;// CONCATENATED MODULE: ./src/kernels/osv/make/read-makefiles.ts



/** Ten times the largest makefile of any OSv version. */
const largest = 1024 * 1024;
/** Parses files by path relative to `root`; missing and overlong files are skipped. */
async function readMakefiles(root, files) {
    const read = await Promise.all(files.map(async (file) => {
        const absolute = external_node_path_default().join(root, file);
        const bytes = await (0,files_files/* fileSize */.Ov)(absolute).catch(() => Number.POSITIVE_INFINITY);
        const text = bytes > largest ? undefined : await (0,files_files/* readTextIfThere */.pM)(absolute);
        return text === undefined ? [] : [[file, (0,parse_makefile/* parseMakefile */.K)(text)]];
    }));
    return new Map(read.flat());
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/build-script.ts
/** Patterns of the first `case $fs_type in`, up to the catch-all. */
function casePatterns(script) {
    const lines = script.split('\n');
    const start = lines.findIndex((line) => /^\s*case\s+"?\$\{?fs_type\}?"?\s+in\b/.test(line));
    if (start < 0)
        return [];
    const patterns = [];
    for (const line of lines.slice(start + 1)) {
        if (/^\s*(?:\*\)|esac)/.test(line))
            break;
        const [, alternatives = ''] = /^\s*([a-z0-9_]+(?:\|[a-z0-9_]+)*)\)/.exec(line) ?? [];
        patterns.push(...alternatives.split('|').filter(Boolean));
    }
    return patterns;
}
/** Values of `fs=` that scripts/build accepts; older scripts always make ZFS. */
function parseFileSystems(script) {
    const patterns = casePatterns(script);
    if (patterns.length > 0)
        return [...new Set(patterns)];
    return script.includes('zfs') ? ['zfs'] : [];
}
/** Read by the makefiles of every tree, even if the script does not list them. */
const makeArguments = ['arch', 'mode'];
/** `name=` arguments and `--switches` that scripts/build reads, sorted. */
function parseBuildArguments(script) {
    const found = new Set(makeArguments);
    for (const line of script.split('\n')) {
        const text = line.trim();
        if (text.startsWith('#'))
            continue;
        for (const [, name = ''] of text.matchAll(/\$\{vars\[([a-z_]+)\]/g))
            found.add(name);
        // The usage: `fs_size=N   Specify …` or `--create-disk   Instead …`.
        const [, described] = /^(--[a-z-]+|[a-z_]+(?==))\S*\s{2,}[A-Z]/.exec(text) ?? [];
        if (described !== undefined)
            found.add(described);
        // Branches of a case: `arch=*)`, `--append-manifest)`, several with | between them.
        const [, branches = ''] = /^([^()\s"']+)\)/.exec(text) ?? [];
        for (const branch of branches.split('|')) {
            const [, name] = /^(--[a-z-]+|[a-z_]+(?==\*$))/.exec(branch) ?? [];
            if (name !== undefined)
                found.add(name);
        }
    }
    return [...found].toSorted();
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/drivers.ts


const prefix = 'conf_drivers_';
function profileFolder(arch) {
    return `conf/profiles/${arch}`;
}
function driverNames(values) {
    return Array.from(values)
        .filter((name) => name.startsWith(prefix) && name !== `${prefix}profile`)
        .map((name) => name.slice(prefix.length))
        .toSorted();
}
/** Drivers that are enabled after these files and the base, which defines the implied drivers. */
function listDrivers(entries, files, given) {
    const { values } = (0,evaluate/* evaluateMake */.g)(entries, files, { given });
    return driverNames(values.keys()).filter((name) => values.get(prefix + name)?.text === '1');
}
/** Drivers of an architecture with those each implies; none on trees without driver profiles. */
function readDrivers(files, arch) {
    const base = `${profileFolder(arch)}/base.mk`;
    const given = new Map([['arch', arch]]);
    const { values } = (0,evaluate/* evaluateMake */.g)([base], files, { given });
    return driverNames(values.keys()).map((name) => ({
        name,
        implies: listDrivers([base], files, new Map([...given, [prefix + name, '1']])),
    }));
}
/** Driver profiles of an architecture with all their drivers, implied ones included. */
function readDriverProfiles(files, arch) {
    const folder = profileFolder(arch);
    const given = new Map([['arch', arch]]);
    return Array.from(files.keys())
        .filter((file) => external_node_path_default().posix.dirname(file) === folder)
        .toSorted()
        .map((file) => ({
        name: external_node_path_default().posix.basename(file, '.mk'),
        drivers: listDrivers([file, `${folder}/base.mk`], files, given),
    }));
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/loader-options.ts
/** `"  --delay=arg (=0)   delay in seconds\n"`, in the usage text. */
const described = /"\s*--([a-z][\w-]*)(?:=(\S+))?(?:\s+\(=[^)"]*\))?\s+([^"]*)"/;
/** `("delay", bpo::value<float>()…, "delay in seconds")`, in trees before v0.52. */
const declared = /^\s*\(\s*"([a-z][\w-]*)"\s*,(.*)"([^"]*)"\s*\)/;
/** A continuation line of an option in the usage text. */
const continued = /^\s*(?:std::cout\s*<<\s*)?"\s{8,}([^"\s-][^"]*)"/;
const taken = /\b(?:extract_option_(\w{1,20})|option_value_exists)\([^"\n]{0,200},\s*"([a-z][\w-]*)"/g;
const condition = /^\s*#\s*(if|ifdef|ifndef|else|elif|endif)\b\s*(.*)$/;
function tidy(text) {
    return text
        .replaceAll(/\\[nt]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
}
/** Build options of the `#if CONF_…` around a line, outermost first; null for other conditions. */
function follow(open, directive, rest) {
    if (directive === 'endif' || directive === 'else' || directive === 'elif')
        open.pop();
    if (directive === 'endif')
        return;
    const [, name = null] = /^(?:defined\s*\(?\s*)?CONF_(\w+)\)?\s*$/.exec(rest) ?? [];
    open.push(directive === 'if' || directive === 'ifdef' ? name : null);
}
function parseOption(line) {
    const [, name, value = null, text = ''] = described.exec(line) ?? [];
    if (name !== undefined)
        return { name, value, description: tidy(text) };
    const [, key, type = '', help = ''] = declared.exec(line) ?? [];
    if (key === undefined)
        return undefined;
    return { name: key, value: type.includes('value<') ? 'arg' : null, description: tidy(help) };
}
/**
 * The loader's options, from its source text. If the parsing code is in the same file, it decides: a
 * usage text may list options that are no longer parsed.
 */
function parseLoaderOptions(source) {
    const options = new Map();
    const open = [];
    let latest;
    for (const line of source.split('\n')) {
        const [, directive, rest = ''] = condition.exec(line) ?? [];
        if (directive !== undefined)
            follow(open, directive, rest);
        const option = parseOption(line);
        const [, more] = continued.exec(line) ?? [];
        if (latest !== undefined && option === undefined && more !== undefined)
            options.set(latest.name, { ...latest, description: tidy(`${latest.description} ${more}`) });
        latest = undefined;
        if (option !== undefined && !options.has(option.name)) {
            latest = { ...option, needs: open.findLast((name) => name !== null) ?? null };
            options.set(option.name, latest);
        }
    }
    const known = new Map();
    for (const [, how, name = ''] of source.matchAll(taken))
        known.set(name, how === 'flag' ? null : 'arg');
    if (known.size === 0)
        return [...options.values()];
    const silent = [...known].filter(([name]) => !options.has(name));
    return [
        ...[...options.values()].filter(({ name }) => known.has(name)),
        ...silent.map(([name, value]) => ({ name, value, description: '', needs: null })),
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/make-options.ts
/** Older trees write conf-preempt, later ones conf_preempt; drivers_profile once had no prefix. */
const reference = /\$[({]\s*((?:conf[-_][A-Za-z0-9_-]*[A-Za-z0-9]|drivers_profile))\s*[):}]/g;
const variable = /^(?:conf[-_][A-Za-z0-9_-]*[A-Za-z0-9]|drivers_profile)$/;
/** The texts of a statement that can refer to variables. */
function textsOf(statement) {
    switch (statement.kind) {
        case 'assign':
            return [statement.value];
        case 'include':
            return [statement.paths];
        case 'other':
            return [statement.text];
        case 'if':
        case 'else': {
            const { condition } = statement;
            if (condition?.test === 'equal')
                return [condition.left, condition.right];
            return condition?.test === 'malformed' ? [condition.text] : [];
        }
        case 'endif':
            return [];
    }
}
function namesRead(statement) {
    const referred = textsOf(statement).flatMap((text) => Array.from(text.matchAll(reference), ([, name = '']) => name));
    if (statement.kind === 'if' || statement.kind === 'else') {
        const { condition } = statement;
        return condition?.test === 'defined' && variable.test(condition.name)
            ? [...referred, condition.name]
            : referred;
    }
    // Older trees list variables by name and read those: configuration-defines = conf-preempt …
    return statement.kind === 'assign'
        ? [...referred, ...statement.value.split(/\s+/).filter((word) => variable.test(word))]
        : referred;
}
/** Where makefiles read build options. Unreached branches count: another option may enable them. */
function findVariableReads(files) {
    return Array.from(files).flatMap(([file, statements]) => statements.flatMap((statement) => [...new Set(namesRead(statement))].map((name) => ({
        variable: name,
        file,
        line: statement.line,
    }))));
}
function optionName(name) {
    return name.replace(/^conf[-_]/, '');
}
/** The options that are read somewhere, sorted, with the values that the tree's makefiles assign. */
function listMakeOptions(reads, { values }) {
    const options = new Map();
    for (const { variable: spelt, file, line } of reads) {
        const name = optionName(spelt);
        const known = options.get(name);
        const readAt = [...(known?.readAt ?? []), { file, line }];
        const spelling = known?.variable ?? spelt;
        options.set(name, {
            name,
            variable: spelling,
            readAt,
            assigned: values.get(spelling)?.text ?? null,
        });
    }
    return new Map([...options].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/module-repositories.ts

/** The usual places, for trees whose config.json cannot be read. */
const usual = { repositories: ['apps', 'modules'], direct: [], defaults: [] };
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listTexts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** The folder relative to the root; undefined if it uses another variable or is outside. */
function resolveFolder(written) {
    const folder = external_node_path_default().posix.normalize(written.replace(/^\$(?:\{OSV_BASE\}|OSV_BASE)(?=\/|$)\/*/, './'));
    const isInside = !external_node_path_default().posix.isAbsolute(folder) && !folder.startsWith('..');
    return folder.includes('$') || !isInside ? undefined : folder.replace(/\/$/, '');
}
function parseModuleConfig(text) {
    let parsed;
    try {
        parsed = JSON.parse(text ?? '');
    }
    catch {
        return usual;
    }
    if (!isRecord(parsed) || !isRecord(parsed.modules))
        return usual;
    const { repositories, ...rest } = parsed.modules;
    return {
        repositories: listTexts(repositories).flatMap((written) => resolveFolder(written) ?? []),
        direct: Object.entries(rest).flatMap(([name, entry]) => {
            if (!isRecord(entry) || typeof entry.path !== 'string')
                return [];
            const folder = resolveFolder(entry.path);
            return folder === undefined ? [] : [{ name, folder }];
        }),
        defaults: listTexts(parsed.default),
    };
}

// EXTERNAL MODULE: ./src/kernels/osv/tree/python-text.ts
var python_text = __webpack_require__(67376);
;// CONCATENATED MODULE: ./src/kernels/osv/tree/module-file.ts

const required = /(?<![\w.])(?:\w+\.)?require(?:_running)?\(\s*(["'])([^"'\n]+)\1/g;
const assignment = /^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(.*)$/gm;
const requiredModule = /^[ \t]*(\w+)[ \t]*=[ \t]*(?:\w+\.)?require(?:_running)?\(/gm;
const runCall = /^(?:api\.)?(?:run\w*|delayed)\(/;
const provided = /^[ \t]*provides[ \t]*=[ \t]*\[([^\]]*)\]/m;
const environment = /\b(?:environ(?:\.get\(|\[)|getenv\()[ \t]*(["'])(conf[-_][A-Za-z0-9_-]+)\1/g;
function quotedWords(list) {
    return Array.from(list.matchAll(/(["'])([^"'\n]*)\1/g), ([, , word = '']) => word);
}
/** Names of run configurations: assigned from `run…(…)` or from another such name. */
function findRuns(text) {
    const modules = new Set(Array.from(text.matchAll(requiredModule), ([, name = '']) => name));
    const runs = new Set();
    for (const [, name = '', value = ''] of text.matchAll(assignment)) {
        const [, owner = '', attribute] = /^([A-Za-z_]\w*)(?:\.(\w+))?\s*$/.exec(value) ?? [];
        const isAlias = attribute === undefined ? runs.has(owner) : modules.has(owner);
        if (runCall.test(value) || isAlias)
            runs.add(name);
    }
    // A leading underscore marks the module's own variables.
    return [...runs].filter((name) => !name.startsWith('_'));
}
function parseModuleFile(source) {
    const text = (0,python_text/* withoutPythonComments */.l)(source);
    const words = quotedWords(provided.exec(text)?.[1] ?? '');
    return {
        requires: [...new Set(Array.from(text.matchAll(required), ([, , name = '']) => name))],
        runs: findRuns(text),
        // `java%s` is filled in at run time.
        provides: words.filter((word) => !word.includes('%')),
        environment: Array.from(text.matchAll(environment), (match) => ({
            name: match[2] ?? '',
            line: text.slice(0, match.index).split('\n').length,
        })),
    };
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/read-modules.ts



const makefile = /^(?:GNUmakefile|[Mm]akefile|.*\.g?mk)$/;
async function listRepository(root, repository) {
    const folders = await (0,files_files/* listFolders */.uT)(external_node_path_default().join(root, repository));
    return folders
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('.'))
        .map((name) => ({ name, repository, folder: external_node_path_default().posix.join(repository, name) }));
}
async function listMakefiles(root, folder) {
    const names = await (0,files_files/* listFolder */.bt)(external_node_path_default().join(root, folder));
    return names.filter((name) => makefile.test(name)).map((name) => external_node_path_default().posix.join(folder, name));
}
/** Reads every module that `image=` can name; of duplicates the one that OSv would take. */
async function readModules(root, config) {
    const direct = await Promise.all(config.direct.map(async ({ name, folder }) => (await (0,files_files/* isFolder */.lQ)(external_node_path_default().join(root, folder)))
        ? [{ name, folder, repository: external_node_path_default().posix.dirname(folder) }]
        : []));
    const listed = await Promise.all(config.repositories.map(async (repository) => listRepository(root, repository)));
    const byName = new Map();
    for (const found of [...direct.flat(), ...listed.flat()])
        if (!byName.has(found.name))
            byName.set(found.name, found);
    const reads = [];
    const modules = await Promise.all([...byName.values()].map(async (found) => {
        const file = external_node_path_default().posix.join(found.folder, 'module.py');
        const text = await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(root, file));
        const { environment, ...content } = parseModuleFile(text ?? '');
        for (const { name, line } of environment)
            reads.push({ variable: name, file, line });
        return { ...found, hasModuleFile: text !== undefined, ...content };
    }));
    const folders = new Set([...config.repositories, ...modules.map(({ folder }) => folder)]);
    const makefiles = await Promise.all([...folders].map(async (folder) => listMakefiles(root, folder)));
    return {
        modules: modules.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
        reads: reads.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
        makefiles: makefiles.flat().toSorted(),
        emptyRepositories: config.repositories.filter((_, index) => listed[index]?.length === 0),
    };
}

// EXTERNAL MODULE: ./src/kernels/kconfig/read-tree.ts + 6 modules
var read_tree = __webpack_require__(64692);
;// CONCATENATED MODULE: ./src/kernels/osv/tree/shell-answers.ts
const present = /^\(?(grep -q \^\S+ [^\s)]+(?: \|\| grep -q \^\S+ [^\s)]+)*)\)? && echo (\S+) \|\| echo (\S+)$/;
const field = /^grep \^([\w-]+) (\S+) \| cut -d = -f ([12])(-?)$/;
const literal = /^echo ([\w./-]+)$/;
const choice = /^if \[ (\S+) = "?([^"\s]*)"? \] ?; ?then echo (\S+) ?; ?else echo (\S+) ?; ?fi$/;
function linesStarting(start, file, texts) {
    return (texts.get(file) ?? '').split('\n').filter((line) => line.startsWith(start));
}
/**
 * Predicts what a shell command of OSv's Kconfig files would print. Undefined for other kinds of
 * commands: they are never run.
 */
function answerShellCommand(command, variables, texts) {
    const plain = command.replaceAll(/\$\{?(mode|arch)\}?/g, (whole, name) => variables.get(name) ?? whole);
    const [, greps, found, otherwise] = present.exec(plain) ?? [];
    if (greps !== undefined) {
        const isThere = Array.from(greps.matchAll(/grep -q \^(\S+) ([^\s)]+)/g)).some(([, start = '', file = '']) => linesStarting(start, file, texts).length > 0);
        return isThere ? found : otherwise;
    }
    const [, name, file = '', index, toEnd] = field.exec(plain) ?? [];
    if (name !== undefined) {
        const cut = linesStarting(name, file, texts).map((line) => {
            const [first = '', ...rest] = line.split('=');
            // cut prints a line without the delimiter unchanged.
            if (rest.length === 0 || index === '1')
                return first;
            return toEnd === '-' ? rest.join('=') : (rest[0] ?? '');
        });
        return cut.join(' ');
    }
    const [, left, right, then, instead] = choice.exec(plain) ?? [];
    if (left !== undefined)
        return left === right ? then : instead;
    return literal.exec(plain)?.[1];
}
function macrosIn(expression) {
    switch (expression.kind) {
        case 'macro':
            return [expression.text];
        case 'symbol':
        case 'constant':
            return [];
        case 'not':
            return macrosIn(expression.operand);
        case 'and':
        case 'or':
            return expression.operands.flatMap(macrosIn);
        case 'compare':
            return [...macrosIn(expression.left), ...macrosIn(expression.right)];
    }
}
/** The `$(shell,…)` commands in a tree's defaults. */
function listShellCommands(tree) {
    const defaults = Array.from(tree.symbols.values()).flatMap(({ definitions }) => definitions.flatMap((definition) => definition.defaults));
    return defaults
        .flatMap(({ value }) => macrosIn(value))
        .flatMap((text) => /^\$\(shell,([\s\S]*)\)$/.exec(text)?.[1] ?? []);
}
/** The tree with answers in place of its shell commands. */
function withShellAnswers(tree, texts) {
    const answers = listShellCommands(tree).flatMap((command) => {
        const answer = answerShellCommand(command, tree.variables, texts);
        return answer === undefined ? [] : [[`shell,${command}`, answer]];
    });
    return { ...tree, variables: new Map([...tree.variables, ...answers]) };
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/read-kconfig.ts




const entry = 'conf/kconfig/main';
/** The Kconfig options of a tree; null if it has none. */
async function readOsvKconfig(root, { arch, mode }) {
    if (!(await (0,files_files/* isFile */.fo)(external_node_path_default().join(root, entry))))
        return null;
    const tree = await (0,read_tree/* readKconfigTree */.M)(root, entry, new Map([
        ['arch', arch],
        ['mode', mode],
    ]));
    // Kconfig defaults grep the makefiles of conf/.
    const makefiles = (await (0,files_files/* listFiles */.CS)(external_node_path_default().join(root, 'conf'))).filter((file) => file.endsWith('.mk'));
    const texts = await Promise.all(makefiles.map(async (file) => [`conf/${external_node_path_default().basename(file)}`, (await (0,files_files/* readTextIfThere */.pM)(file)) ?? '']));
    return withShellAnswers(tree, new Map(texts));
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/submodules.ts



/** Paths in `.gitmodules`, in order. */
function parseSubmodulePaths(text) {
    return Array.from(text.matchAll(/^\s*path\s*=\s*(\S+)\s*$/gm), ([, folder = '']) => folder);
}
/** Whether a text names a path or something below it, but not a path that merely contains it. */
function names(text, folder) {
    for (let at = text.indexOf(folder); at >= 0; at = text.indexOf(folder, at + 1)) {
        const around = `${text[at - 1] ?? ' '}${text[at + folder.length] ?? ' '}`;
        if (/^[^\w./-][^\w.-]$/.test(around))
            return true;
    }
    return false;
}
/** The folders that makefiles refer to, in branches whose conditions hold. */
function findReferred(folders, { reached }, arch) {
    const texts = reached.flatMap(({ statement }) => textsOf(statement).map((text) => text.replaceAll(/\$[({]arch[)}]/g, arch)));
    return folders.filter((folder) => texts.some((text) => names(text, folder)));
}
/** Folders whose sources are links into another libc; a build needs both. */
const linkingFolders = ['libc', 'include'];
async function listLinks(root) {
    const nested = await Promise.all(linkingFolders.map(async (folder) => {
        const absolute = external_node_path_default().join(root, folder);
        const names = (await (0,files_files/* isFolder */.lQ)(absolute)) ? await (0,files_files/* listTree */.nT)(absolute, { all: true }) : [];
        return names.map((name) => external_node_path_default().posix.join(folder, name));
    }));
    const candidates = [...(await (0,files_files/* listFolder */.bt)(root)), ...nested.flat()];
    const found = await Promise.all(candidates.map(async (link) => {
        const entry = await (0,files_files/* inspectPath */.uk)(external_node_path_default().join(root, link));
        if (entry.kind !== 'link')
            return [];
        return [{ link, target: external_node_path_default().posix.join(external_node_path_default().posix.dirname(link), entry.target) }];
    }));
    return found.flat();
}
function isBelow(file, folder) {
    return file === folder || file.startsWith(`${folder}/`);
}
/** Empty submodules that the kernel needs, judged by references in makefiles and links. */
async function findMissingSubmodules(root, outcome, arch) {
    const text = (await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(root, '.gitmodules'))) ?? '';
    const listed = await Promise.all(parseSubmodulePaths(text).map(async (folder) => (await (0,files_files/* listFolder */.bt)(external_node_path_default().join(root, folder))).length === 0 ? [folder] : []));
    const empty = listed.flat();
    if (empty.length === 0)
        return [];
    const links = await listLinks(root);
    // musl is a link to the release in use; makefiles name only the link.
    const aliases = links.filter(({ link }) => !link.includes('/')).map(({ link }) => link);
    const referred = new Set(findReferred([...empty, ...aliases], outcome, arch));
    const isLinked = (folder) => links.some(({ link, target }) => isBelow(target, folder) && (link.includes('/') || referred.has(link)));
    return empty.filter((folder) => referred.has(folder) || isLinked(folder));
}

// EXTERNAL MODULE: ./src/kernels/osv/arch.ts
var osv_arch = __webpack_require__(51341);
// EXTERNAL MODULE: ./src/kernels/osv/tree/tree.ts
var tree = __webpack_require__(25648);
;// CONCATENATED MODULE: ./src/kernels/osv/tree/read-tree.ts
















/** Files of every tree since images are built by scripts/build. */
const landmarks = ['scripts/build', 'Makefile', 'loader.cc', 'conf/base.mk'];
/** Files that an OSv tree must have and this folder lacks. */
async function listMissingLandmarks(root) {
    const missing = await Promise.all(landmarks.map(async (file) => ((await (0,files_files/* isFile */.fo)(external_node_path_default().join(root, file))) ? [] : [file])));
    return missing.flat();
}
/** Names without extension, sorted; some driver profiles are links to others. */
async function listNames(root, folder, extension) {
    const files = await (0,files_files/* listFolder */.bt)(external_node_path_default().join(root, folder));
    return files
        .filter((file) => file.endsWith(extension))
        .map((file) => external_node_path_default().basename(file, extension))
        .toSorted();
}
/** Makefiles of the kernel itself, without those of modules. */
async function listKernelMakefiles(root) {
    const folders = ['conf', ...osv_arch/* osvArchs */.q6.map((arch) => `conf/profiles/${arch}`)];
    const names = await Promise.all(folders.map(async (folder) => (await listNames(root, folder, '.mk')).map((name) => `${folder}/${name}.mk`)));
    return ['Makefile', 'conf/Makefile', ...names.flat()];
}
/** Reads the options of an OSv checkout of any age, without running anything. */
async function readOsvTree(root, { arch, mode }) {
    const lacking = await listMissingLandmarks(root);
    if (lacking.length > 0)
        return (0,verdict/* failure */.V2)('invalid-profile', `${root} is not an OSv tree: it has no ${lacking.join(', no ')}`, {
            hint: 'set source.path: or source.git: to a tree with these files in its top folder',
        });
    const read = async (file) => (await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(root, file))) ?? '';
    const config = parseModuleConfig(await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(root, 'config.json')));
    const { modules, reads, makefiles, emptyRepositories } = await readModules(root, config);
    const files = await readMakefiles(root, [...(await listKernelMakefiles(root)), ...makefiles]);
    // Makefiles read both spellings, and scripts/build sets both.
    const given = new Map([
        ['arch', arch],
        ['ARCH', arch],
        ['mode', mode],
    ]);
    const outcome = (0,evaluate/* evaluateMake */.g)(['Makefile'], files, { given });
    const configuring = (0,evaluate/* evaluateMake */.g)(['conf/Makefile'], files, { given });
    const reached = [...outcome.reached, ...configuring.reached];
    const makeOptions = listMakeOptions([...findVariableReads(files), ...reads], outcome);
    const profileVariable = makeOptions.get('drivers_profile')?.variable;
    const confNames = await listNames(root, 'conf', '.mk');
    const script = await read('scripts/build');
    return (0,verdict/* success */.kX)({
        root: external_node_path_default().resolve(root),
        arch,
        mode,
        version: await (0,git/* describeVersion */.MP)(root, tree/* osvVersionTags */.s),
        archs: osv_arch/* osvArchs */.q6.filter((name) => confNames.includes(name)),
        modes: confNames.filter((name) => name !== 'base' && !osv_arch/* osvArchs */.q6.some((known) => known === name)),
        kconfig: await readOsvKconfig(root, { arch, mode }),
        makeOptions,
        drivers: readDrivers(files, arch),
        driverProfiles: readDriverProfiles(files, arch),
        driversProfileVariable: profileVariable === 'conf_drivers_profile' || profileVariable === 'drivers_profile'
            ? profileVariable
            : null,
        fileSystems: parseFileSystems(script),
        buildArguments: parseBuildArguments(script),
        imageConfigs: await listNames(root, 'images', '.py'),
        modules,
        defaultModules: config.defaults,
        loaderOptions: parseLoaderOptions(await read('loader.cc')),
        missingSubmodules: await findMissingSubmodules(root, { reached }, arch),
        emptyRepositories,
    });
}


/***/ }),

/***/ 25648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ osvVersionTags)
/* harmony export */ });
/** Tags that scripts/osv-version.sh uses to describe a tree. */
const osvVersionTags = 'v[0-9]*';


/***/ }),

/***/ 98894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ qemuImg)
/* harmony export */ });
/** Makes and converts disk images. */
const qemuImg = { tool: 'qemu-img', debianPackage: 'qemu-utils' };


/***/ }),

/***/ 15722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ chooseAccelerator),
/* harmony export */   _: () => (/* binding */ kvmObstacle)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);

/** Why KVM cannot be used and the remedy; undefined if it can. */
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
                remedy: 'add the user to group kvm, or allow everyone with a udev rule: KERNEL=="kvm", MODE="0666"',
            };
        case 'not-probed':
            return {
                reason: `cannot tell whether KVM works here: ${kvm.reason}`,
                remedy: 'fix what osv-kernel doctor reports, or boot with --accel tcg',
            };
        case 'broken':
            return {
                reason: `KVM is broken: ${kvm.reason}`,
                remedy: 'a host problem, often nested virtualisation; boot with --accel tcg',
            };
    }
}
/**
 * Chooses the accelerator, with the reason. `kvm` and `require-kvm` never fall back to TCG, and
 * neither does a machine that needs KVM.
 */
function chooseAccelerator(requested, guestArch, hostArch, kvm, need = null) {
    if (requested === 'tcg')
        return need === null
            ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)({ accelerator: 'tcg', reason: 'asked for' })
            : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', `${need.reason}; TCG was asked for`, { hint: need.remedy });
    const obstacle = guestArch === hostArch
        ? kvmObstacle(kvm)
        : {
            reason: `KVM cannot run ${guestArch} on ${hostArch}`,
            remedy: 'use a host of that architecture, or --accel tcg',
        };
    if (obstacle === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)({ accelerator: 'kvm', reason: 'a probe guest ran to its end under KVM' });
    if (need !== null)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', `${need.reason}; ${obstacle.reason}`, { hint: need.remedy });
    if (requested === 'auto')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)({ accelerator: 'tcg', reason: obstacle.reason });
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', `KVM was asked for: ${obstacle.reason}`, {
        hint: obstacle.remedy,
    });
}


/***/ }),

/***/ 75475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ layerCommands),
/* harmony export */   d8: () => (/* binding */ layerFiles),
/* harmony export */   k5: () => (/* binding */ layCommandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63485);
/* harmony import */ var _host_process_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5505);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53138);




const layerName = 'boot-disk.qcow2';
const textName = 'boot-disk.cmdline';
/** Commands that write `textName`, of `bytes` bytes, into a layer over a disk; run in its folder. */
function layerCommands(disk, { offset }, bytes) {
    return [
        ['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', disk.format, '-b', disk.path, layerName],
        // qemu-io splits its commands at spaces, so they must not contain the folder's path.
        ['qemu-io', '-f', 'qcow2', '-c', `write -q -s ${textName} ${offset} ${bytes}`, layerName],
    ];
}
/** The files of text and layer in a folder. */
function layerFiles(folder) {
    return { text: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, textName), layer: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, layerName) };
}
/**
 * Writes a command line into a qcow2 layer over a disk image, which leaves the built image unchanged.
 * Returns the layer's path. Needs qemu-img and qemu-io.
 */
async function layCommandLine(disk, commandLine, place, folder) {
    const bytes = Buffer.from(`${commandLine}\0`);
    if (bytes.length > place.size)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid-profile', `the command line has more than ${place.size - 1} bytes`);
    const { text, layer } = layerFiles(folder);
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .fc)(folder);
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)(layer);
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)(text, bytes);
    for (const argv of layerCommands(disk, place, bytes.length)) {
        const { exitCode, lines, message } = await (0,_host_process_process_js__WEBPACK_IMPORTED_MODULE_2__/* .captureProcess */ .Gx)({ argv, cwd: folder });
        if (exitCode !== 0)
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('infrastructure', `cannot write the command line into ${disk.path}`, {
                evidence: [
                    { source: argv[0] ?? '', firstLine: 1, lines: lines.length > 0 ? lines : [message] },
                ],
            });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .kX)(layer);
}


/***/ }),

/***/ 28848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ controlDescriptor),
/* harmony export */   Hq: () => (/* binding */ QmpRefusal),
/* harmony export */   bT: () => (/* binding */ signalsInPlaceOfQmp),
/* harmony export */   od: () => (/* binding */ ordinaryPatienceMs)
/* harmony export */ });
/** The VMM refused a command; the connection is still usable. */
class QmpRefusal extends Error {
}
/** Descriptor of a started VMM that is connected to us. */
const controlDescriptor = 3;
/** QEMU starts in 0.1 s on a slow host. */
const ordinaryPatienceMs = 10_000;
/** For a VMM without QMP: `quit` sends a signal, other commands are refused. */
function signalsInPlaceOfQmp(vmm, child) {
    return {
        handshake: async () => Promise.resolve(),
        execute: async (command) => {
            if (command === 'quit')
                child.signal('SIGTERM');
            else if (command !== 'cont')
                throw new QmpRefusal(`${vmm} has no QMP, and so no ${command}`);
            return Promise.resolve({});
        },
        lost: new Promise(() => undefined),
    };
}


/***/ }),

/***/ 89771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decideNetwork),
/* harmony export */   G: () => (/* binding */ guestMac)
/* harmony export */ });
/* harmony import */ var _host_network_free_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68792);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);


/** QEMU's default address for the first card; every VMM gives the guest the same one. */
const guestMac = '52:54:00:12:34:56';
/** Chooses a host port for every forwarded port. Fails if a port is in use. */
async function decideNetwork(settings) {
    if (settings === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)(null);
    const { device = 'virtio-net', forward = [], outgoing = false, tap = null } = settings;
    const requests = forward.map(({ host = null, protocol = 'tcp' }) => ({ protocol, port: host }));
    const found = await (0,_host_network_free_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .findFreePorts */ .A)(requests);
    const ports = [];
    for (const [index, { guest, host, protocol = 'tcp' }] of forward.entries()) {
        const got = found[index] ?? { problem: 'no answer' };
        if ('problem' in got)
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('infrastructure', `port ${host ?? 'of the host'}: ${got.problem}`, {
                hint: `leave out boot.network.forward.${index}.host to use a free port`,
            });
        ports.push({ guest, host: got.port, protocol });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)({ device, forward: ports, outgoing, tap });
}


/***/ }),

/***/ 53977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dN: () => (/* binding */ canProbeKvm),
  EZ: () => (/* binding */ notProbed),
  P_: () => (/* binding */ probeKvm)
});

// UNUSED EXPORTS: judgeProbe

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
;// CONCATENATED MODULE: ./src/host/facts/devices.ts


async function canOpenReadWrite(device) {
    try {
        await (await (0,promises_.open)(device, 'r+')).close();
        return true;
    }
    catch {
        return false;
    }
}
/** Identifies the host's current boot (proc_sys_kernel(5)). */
async function bootId() {
    return (await (0,files/* readTextIfThere */.pM)('/proc/sys/kernel/random/boot_id'))?.trim() ?? 'unknown';
}

// EXTERNAL MODULE: ./src/host/files/file-identity.ts
var file_identity = __webpack_require__(57533);
// EXTERNAL MODULE: ./src/host/facts/packages.ts
var facts_packages = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/host/process/process.ts
var process = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/machine/arch.ts
var arch = __webpack_require__(42549);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/machine/probe/kvm-memory.ts



const rememberedSchema = schemas/* object */.Ikc({
    boot: schemas/* string */.YjP(),
    qemu: schemas/* string */.YjP(),
    state: schemas/* union */.KCZ([
        schemas/* object */.Ikc({ state: schemas/* literal */.euz('works') }),
        schemas/* object */.Ikc({ state: schemas/* literal */.euz('broken'), reason: schemas/* string */.YjP() }),
    ]),
});
function fileIn(folder) {
    return external_node_path_default().join(folder, 'kvm-probe.json');
}
/** The stored probe result; undefined if the host was rebooted or has another QEMU since. */
async function recallProbe(folder, host) {
    try {
        const text = (await (0,files/* readTextIfThere */.pM)(fileIn(folder))) ?? '';
        const { boot, qemu, state } = rememberedSchema.parse(JSON.parse(text));
        return boot === host.boot && qemu === host.qemu ? state : undefined;
    }
    catch {
        return undefined;
    }
}
/** Stores the probe result. A failure is ignored: it only costs another probe. */
async function rememberProbe(folder, host, state) {
    await (0,files/* writeWhole */.f8)(fileIn(folder), JSON.stringify({ ...host, state })).catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/machine/probe/probe-image.ts
/**
 * The firmware assembled from probe.S, as a file for QEMU's -bios. Generated by
 * `node scripts/assemble-probe.mjs`; the tests assemble it again and compare.
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

;// CONCATENATED MODULE: ./src/machine/probe/kvm-probe.ts









const device = '/dev/kvm';
/** The architecture of the probe guest. */
const probedArch = 'x86_64';
const qemu = arch/* architectures */.f2[probedArch].qemu.program;
/** The probe takes 0.2 s if KVM works. */
const probeLimitMs = 3000;
const stepNames = {
    R: 'protected mode',
    P: 'long mode',
    L: 'the test of speed',
    T: 'SSE arithmetic',
    S: 'a page fault',
    F: 'a timer interrupt',
};
/** Judges QEMU's exit status and the probe's letters, which probe.S explains. */
function judgeProbe(run) {
    if (run.exitCode === 33)
        return { state: 'works' };
    if (run.exitCode === 35)
        return { state: 'broken', reason: 'guests run, but far slower than without it' };
    const letters = /^[RPLTSFI]+/.exec(run.output)?.[0] ?? '';
    const kvmError = /^KVM.*$/m.exec(run.output)?.[0];
    const lost = stepNames[letters.at(-1) ?? ''] ?? 'its first instruction';
    const how = run.timedOut ? `hung at ${lost}` : `died at ${lost}`;
    return {
        state: 'broken',
        reason: `a probe guest ${how}${kvmError === undefined ? '' : ` (${kvmError})`}`,
    };
}
async function runProbe(folder) {
    const image = external_node_path_default().join(folder, 'kvm-probe.bin');
    await (0,files/* writeWhole */.f8)(image, probeImage);
    const { exitCode, reason, lines } = await (0,process/* captureProcess */.Gx)({
        argv: [
            ...[qemu, '-nodefaults', '-no-user-config', '-display', 'none'],
            ...['-no-reboot', '-machine', 'q35', '-accel', 'kvm', '-cpu', 'max', '-m', '16M'],
            ...['-nic', 'none', '-bios', image, '-debugcon', 'stdio'],
            ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'],
        ],
    }, { timeoutMs: probeLimitMs });
    if (reason === 'not-started')
        return { state: { state: 'not-probed', reason: 'QEMU cannot be started' }, lasting: false };
    const state = judgeProbe({ exitCode, timedOut: reason === 'timeout', output: lines.join('\n') });
    // A timeout may just mean that the host was busy for three seconds.
    return { state, lasting: reason === 'exited' };
}
function canProbeKvm(hostArch) {
    return hostArch === probedArch;
}
const notProbed = {
    state: 'not-probed',
    reason: 'the probe guest needs an x86-64 host',
};
/**
 * Tests whether KVM works by running a guest to its end: that the device opens proves nothing. Only for
 * hosts that `canProbeKvm`; needs QEMU. The result is stored in `folder` and valid until the host
 * reboots or gets another QEMU.
 */
async function probeKvm(folder) {
    if (!(await (0,files/* fileExists */.hR)(device)))
        return { state: 'absent' };
    if (!(await canOpenReadWrite(device)))
        return { state: 'no-permission' };
    const program = await (0,facts_packages/* findProgram */.Kp)(qemu);
    const host = {
        boot: await bootId(),
        qemu: program === undefined ? 'none' : await (0,file_identity/* identityOfFile */.A)(program),
    };
    const known = await recallProbe(folder, host);
    if (known !== undefined)
        return known;
    const { state, lasting } = await runProbe(folder);
    if (lasting)
        await rememberProbe(folder, host, state);
    return state;
}


/***/ }),

/***/ 72921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ virtiofsdRemedy),
/* harmony export */   Mj: () => (/* binding */ virtiofsdCommand),
/* harmony export */   Xt: () => (/* binding */ locateVirtiofsd),
/* harmony export */   uj: () => (/* binding */ planShares),
/* harmony export */   wX: () => (/* binding */ serveShares)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_process_attached_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37050);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54400);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _host_facts_machine_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67561);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53138);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34964);







const virtiofsdRemedy = 'install virtiofsd (Debian 13, Ubuntu 24.04) or qemu-system-common (Debian 12)';
/** Neither is in PATH. */
const places = [
    { program: '/usr/libexec/virtiofsd', dialect: 'rust' },
    { program: '/usr/lib/qemu/virtiofsd', dialect: 'c' },
];
/** sun_path of unix(7) has 108 bytes, including the terminating NUL. */
const longestSocketPath = 107;
const socketLimitMs = 5000;
const pollMs = 10;
/** Gives every share of a profile its socket in `folder`; paths absolute. */
function planShares(shares, folder) {
    const planned = shares.map(({ tag, path: shared }, index) => ({
        tag,
        path: shared,
        socket: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, (0,_output_files_js__WEBPACK_IMPORTED_MODULE_5__/* .shareSocketName */ .k_)(index)),
    }));
    const long = planned.find(({ socket }) => Buffer.byteLength(socket) > longestSocketPath);
    return long === undefined
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)(planned)
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `the path of a socket is too long: ${long.socket}`, {
            hint: 'run in a folder with a shorter path',
        });
}
/**
 * The command that serves a folder. As root it sandboxes with chroot, which works in containers too;
 * otherwise with namespaces, which only the Rust program can create as an ordinary user.
 */
function virtiofsdCommand({ program, dialect }, { path: shared, socket }, root) {
    const sandbox = root ? 'chroot' : 'namespace';
    if (dialect === 'rust')
        return [program, `--socket-path=${socket}`, `--shared-dir=${shared}`, `--sandbox=${sandbox}`];
    // A comma ends an option unless a backslash escapes it (libfuse: fuse_opt).
    const source = shared.replaceAll(/[\\,]/g, String.raw `\$&`);
    return [program, `--socket-path=${socket}`, '-o', `source=${source},sandbox=${sandbox}`, '-f'];
}
/** Finds the program that serves folders. */
async function locateVirtiofsd() {
    for (const place of places) {
        if (!(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(place.program)))
            continue;
        if (place.dialect === 'rust' || (0,_host_facts_machine_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoot */ .jX)())
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)(place);
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `${place.program} can only be run by root`, {
            hint: 'install virtiofsd of Debian 13, or boot as root',
        });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', 'missing: virtiofsd', {
        hint: virtiofsdRemedy,
    });
}
async function startServer(daemon, share) {
    const errorLines = [];
    let gone = false;
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(share.socket));
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(share.socket);
    const child = (0,_host_process_attached_process_js__WEBPACK_IMPORTED_MODULE_1__/* .startAttached */ .p)({ argv: virtiofsdCommand(daemon, share, (0,_host_facts_machine_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoot */ .jX)()) }, {
        onOutput: () => undefined,
        onErrorLine: (line) => {
            if (errorLines.length < 20)
                errorLines.push(line);
        },
    });
    const ended = child.ended.then(() => (gone = true));
    const removeSocket = async () => (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(share.socket);
    const stop = async () => {
        if (!gone)
            child.signal('SIGKILL');
        await ended;
        await removeSocket();
    };
    const started = performance.now();
    const comesUp = async () => {
        while (!(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(share.socket))) {
            if (gone || performance.now() - started > socketLimitMs)
                return false;
            await (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .pause */ .v7)(pollMs);
        }
        return true;
    };
    if (await comesUp())
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)({ removeSocket, stop });
    await stop();
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `virtiofsd does not serve ${share.path} (${share.tag})`, {
        evidence: errorLines.length === 0 ? [] : [{ source: 'virtiofsd', firstLine: 1, lines: errorLines }],
    });
}
/**
 * Serves folders until `stop`; call it before the machine is started, which connects at once. The
 * servers also end when the machine ends or when we die.
 */
async function serveShares(shares) {
    const servers = [];
    const removeSocket = async () => {
        await Promise.all(servers.map(async (server) => server.removeSocket()));
    };
    const stop = async () => {
        await Promise.all(servers.map(async (server) => server.stop()));
    };
    if (shares.length === 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)({ removeSocket, stop });
    const daemon = await locateVirtiofsd();
    if (!daemon.ok)
        return daemon;
    for (const share of shares) {
        const server = await startServer(daemon.value, share);
        if (!server.ok) {
            await stop();
            return server;
        }
        servers.push(server.value);
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)({ removeSocket, stop });
}


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ vmmFacts),
/* harmony export */   Qu: () => (/* binding */ defaultVmm),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   hT: () => (/* binding */ vmmIds)
/* harmony export */ });
/* harmony import */ var _arch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42549);
/* harmony import */ var _machine_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49332);


/** A small VMM: no snapshots, no QMP, one machine without PCI slots for further devices. */
function describeSmallVmm(title, program, rest) {
    return {
        title,
        machine: {
            ..._machine_types_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPci */ .PX,
            diskInterfaces: ['virtio-blk'],
            kvmNeed: {
                reason: `${title} needs KVM: it has no other accelerator`,
                remedy: 'boot with vmm: qemu here',
            },
        },
        archs: ['x86_64', 'aarch64'],
        programFor: () => ({ program, debianPackage: null }),
        oldestVersion: null,
        processName: new RegExp(`^${program}$`),
        hasCpuModels: false,
        wantsWholeMebibytes: true,
        playsNetwork: false,
        hasSnapshots: false,
        hasSecondConsoles: false,
        hasDebugExit: false,
        takesArguments: false,
        dumpsMemory: false,
        isInteractive: false,
        waitsForDebugger: false,
        ...rest,
    };
}
const table = {
    qemu: {
        title: 'QEMU',
        machine: null,
        archs: _arch_js__WEBPACK_IMPORTED_MODULE_0__/* .archs */ .Cn,
        programFor: (arch) => {
            const { program, debianPackage } = _arch_js__WEBPACK_IMPORTED_MODULE_0__/* .architectures */ .f2[arch].qemu;
            return { program, debianPackage };
        },
        releases: null,
        // The first with -action, which lets a panicked guest print its trace.
        oldestVersion: '6.0',
        processName: /^qemu-system-\w+$/,
        mostCpus: null,
        shares: ['virtiofs', '9p'],
        hasCpuModels: true,
        wantsWholeMebibytes: false,
        playsNetwork: true,
        hasSnapshots: true,
        hasSecondConsoles: true,
        hasDebugExit: true,
        takesArguments: true,
        dumpsMemory: true,
        isInteractive: true,
        waitsForDebugger: true,
        loadsElfAlone: [],
        leavesByKeyboard: [],
    },
    firecracker: describeSmallVmm('Firecracker', 'firecracker', {
        releases: 'https://github.com/firecracker-microvm/firecracker/releases',
        // MAX_SUPPORTED_VCPUS
        mostCpus: 32,
        shares: [],
        // v1.16, vmm/src/arch/x86_64: it has only the ELF loader.
        loadsElfAlone: ['x86_64'],
        // FAQ.md
        leavesByKeyboard: ['x86_64'],
    }),
    'cloud-hypervisor': describeSmallVmm('Cloud Hypervisor', 'cloud-hypervisor', {
        releases: 'https://github.com/cloud-hypervisor/cloud-hypervisor/releases',
        // MAX_SUPPORTED_CPUS_LEGACY
        mostCpus: 254,
        shares: ['virtiofs'],
        loadsElfAlone: [],
        leavesByKeyboard: [],
    }),
};
const vmmFacts = table;
const vmmIds = Object.keys(table);
/** The VMM of profiles that do not name one. */
const defaultVmm = 'qemu';
/** A machine's traits, and its name for messages. */
function machineOf(boot) {
    const own = vmmFacts[boot.vmm].machine;
    return own === null
        ? { name: boot.machine, traits: _machine_types_js__WEBPACK_IMPORTED_MODULE_1__/* .machineTypes */ .B3[boot.machine] }
        : { name: boot.vmm, traits: own };
}


/***/ }),

/***/ 92247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ vmms)
});

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/machine/machine-control.ts
var machine_control = __webpack_require__(28848);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/machine/raw-disks.ts


function copyOf({ path: original, format }, copied) {
    return ['qemu-img', 'convert', '-f', format, '-O', 'raw', original, copied];
}
/**
 * Plans the disks for a VMM that has no snapshots and reads only raw disks: it gets raw copies in
 * `folder`, so that writes of the guest are discarded all the same. A raw disk with `snapshot: false`
 * is used directly.
 */
function planRawDisks(vmm, machine, folder) {
    if (machine.disks.some(({ interface: by }) => by !== 'virtio-blk'))
        return (0,verdict/* failure */.V2)('invalid-profile', `${vmm} supports only virtio-blk disks`);
    const unwritable = machine.disks.find(({ snapshot, format }) => !snapshot && format !== 'raw');
    if (unwritable !== undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `${vmm} cannot write to ${unwritable.path}: it is not a raw disk`, {
            hint: 'leave out snapshot: false to boot a raw copy',
        });
    const planned = machine.disks.map((disk, index) => ({
        disk,
        copied: disk.snapshot ? external_node_path_default().join(folder, `disk${index}.raw`) : null,
    }));
    return (0,verdict/* success */.kX)({
        machine: {
            ...machine,
            disks: planned.map(({ disk, copied }) => copied === null ? disk : { ...disk, path: copied, format: 'raw', snapshot: false }),
        },
        copies: {
            folder,
            commands: planned.flatMap(({ disk, copied }) => copied === null ? [] : [copyOf(disk, copied)]),
        },
    });
}

;// CONCATENATED MODULE: ./src/machine/machine-input.ts
/** Memory in the syntax of QEMU and Cloud Hypervisor. */
function memoryArgument(bytes) {
    return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}M` : `${bytes}B`;
}

// EXTERNAL MODULE: ./src/machine/network.ts
var machine_network = __webpack_require__(89771);
;// CONCATENATED MODULE: ./src/machine/cloud-hypervisor/command-line.ts



/** Quotes a value in its option syntax: quotes protect commas, and "" is a quote (option_parser). */
function quoteOption(value) {
    return /[",[\]]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
function command_line_option(wanted, ...words) {
    return wanted ? words : [];
}
/**
 * Cloud Hypervisor's command line, program first: the console on standard output, its own messages on
 * standard error. With `events` it reports events on that descriptor, including a panic that the guest
 * reports (--pvpanic, since version 34). The image type is explicit, which version 51 made possible:
 * if it were guessed, a guest could write the header of another type.
 */
function planCloudHypervisor(program, { boot, kernel, initramfs, commandLine, disks, network, shares }, events) {
    if (kernel === null)
        return (0,verdict/* failure */.V2)('invalid-profile', 'boot.method: cloud-hypervisor boots a kernel directly');
    // The process that serves a folder accesses the guest's memory directly.
    const shared = shares.length > 0 ? ',shared=on' : '';
    const tap = network?.tap ?? null;
    const drives = disks.map(({ path: file, format, snapshot }) => `path=${quoteOption(file)},image_type=${format}${snapshot ? ',readonly=on' : ''}`);
    const folders = shares.map(({ tag, socket }) => `tag=${tag},socket=${quoteOption(socket)}`);
    return (0,verdict/* success */.kX)([
        program,
        ...['--cpus', `boot=${boot.cpus}`],
        ...['--memory', `size=${memoryArgument(boot.memory)}${shared}`],
        ...['--kernel', kernel],
        ...command_line_option(initramfs !== null, '--initramfs', initramfs ?? ''),
        // One word: a separate value may not begin with a dash, as OSv's does.
        ...command_line_option(commandLine !== '', `--cmdline=${commandLine}`),
        // One option for all disks: only newer versions accept it repeatedly.
        ...command_line_option(drives.length > 0, '--disk', ...drives),
        ...command_line_option(tap !== null, '--net', `tap=${tap},mac=${machine_network/* guestMac */.G}`),
        ...command_line_option(folders.length > 0, '--fs', ...folders),
        // Without the option the device exists all the same.
        ...command_line_option(boot.rng, '--rng', 'src=/dev/urandom'),
        ...command_line_option(boot.balloon, '--balloon', 'size=0'),
        ...['--serial', 'tty', '--console', 'off', '--pvpanic'],
        ...command_line_option(events !== null, '--event-monitor', `fd=${events?.descriptor}`),
    ]);
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/machine/cloud-hypervisor/event-monitor.ts

const eventSchema = schemas/* object */.Ikc({
    source: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
/**
 * Translates Cloud Hypervisor's events. It reports a triple fault as a reset too, and a guest's panic
 * through the pvpanic device (its docs/event-monitor.md).
 */
function translateEvent({ source, event, properties }) {
    switch (`${source}.${event}`) {
        case 'vm.shutdown':
            return { event: 'SHUTDOWN', reason: 'guest-shutdown' };
        case 'vm.rebooting':
            return { event: 'SHUTDOWN', reason: 'guest-reset' };
        case 'guest.panic':
            if (properties?.event === 'panic')
                return { event: 'GUEST_PANICKED', reason: null };
            break;
    }
    return { event: `${source}.${event}`, reason: null };
}
/** An event has a few hundred bytes; anything longer is not an event and is dropped. */
const longestEvent = 64 * 1024;
/** Splits a stream into events: multi-line JSON objects, separated by blank lines. */
function createEventParser(onEvent) {
    let rest = '';
    return (text) => {
        const pieces = (rest + text).split('\n\n');
        rest = (pieces.pop() ?? '').slice(-longestEvent);
        // The blank line after an event may arrive late: a complete object is an event.
        if (rest.trimEnd().endsWith('\n}')) {
            pieces.push(rest);
            rest = '';
        }
        for (const piece of pieces) {
            const event = parseEvent(piece);
            if (event !== undefined)
                onEvent(translateEvent(event));
        }
    };
}
function parseEvent(text) {
    try {
        return eventSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Reads Cloud Hypervisor's event monitor until it ends. */
function followEvents(stream, onEvent) {
    const parse = createEventParser(onEvent);
    stream.setEncoding('utf8');
    stream.on('data', parse);
}

;// CONCATENATED MODULE: ./src/machine/cloud-hypervisor/control.ts




/** How long events may still arrive after the process has ended. */
const lateEventsMs = 500;
/** Cloud Hypervisor reports events and is stopped by signals. */
const cloudHypervisorControl = {
    vmm: 'cloud-hypervisor',
    startsStopped: false,
    patienceMs: machine_control/* ordinaryPatienceMs */.od,
    open: (child, onEvent) => {
        followEvents(child.control, ({ event, reason }) => {
            onEvent(event, reason);
            // It would reboot the guest into the same console; QEMU has -no-reboot.
            if (reason === 'guest-reset')
                child.signal('SIGKILL');
        });
        return (0,machine_control/* signalsInPlaceOfQmp */.bT)('cloud-hypervisor', child);
    },
    readLastWords: async (child) => {
        await Promise.race([(0,promises_.finished)(child.control).catch(() => undefined), (0,clock/* delay */.cb)(lateEventsMs)]);
        return { lines: [], event: null };
    },
};

;// CONCATENATED MODULE: ./src/machine/cloud-hypervisor/words.ts
/** Its error chain, outermost first (cloud-hypervisor/src/lib.rs). */
const chainBegins = /^Error: .{1,60} exited with the following (?:chain of errors|error):$/;
const words_link = /^ {2}(?:\d{1,2}: )?(\S.*)$/;
/** Start of the errors of clap, its option parser, which are followed by the usage. */
const usage = 'error: ';
function readChain(lines) {
    const begin = lines.findLastIndex((line) => chainBegins.test(line));
    if (begin === -1)
        return undefined;
    const causes = [];
    for (const line of lines.slice(begin + 1)) {
        const [, cause] = words_link.exec(line) ?? [];
        if (cause === undefined)
            break;
        // Errors of a library repeat their own cause.
        if (causes.at(-1)?.endsWith(cause) !== true)
            causes.push(cause);
    }
    return causes.length === 0 ? undefined : causes.join(': ');
}
const cloudHypervisorVocabulary = {
    whyFailed: (lines) => readChain(lines) ?? lines.findLast((line) => line.startsWith(usage)),
    // vmm/src/cpu.rs; even so it reports that the guest shut down, with status 0.
    lostProcessor: /VCPU generated error|vCPU thread panicked/,
};

;// CONCATENATED MODULE: ./src/machine/cloud-hypervisor/vmm.ts






/** Cloud Hypervisor: configured on its command line, with events on a descriptor. */
const cloudHypervisor = {
    logsConsole: false,
    vocabulary: cloudHypervisorVocabulary,
    plan: (wanted, { folder, program }) => {
        const disks = planRawDisks('cloud-hypervisor', wanted, folder);
        if (!disks.ok)
            return disks;
        const { machine, copies } = disks.value;
        const events = wanted.control.type === 'attached' ? { descriptor: machine_control/* controlDescriptor */.BL } : null;
        const planned = planCloudHypervisor(program, machine, events);
        if (!planned.ok)
            return planned;
        return (0,verdict/* success */.kX)({ copies, files: [], argv: planned.value, control: cloudHypervisorControl });
    },
};

// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
;// CONCATENATED MODULE: ./src/machine/firecracker/configuration.ts


/**
 * The configuration of a machine for Firecracker. It reads only raw disks and has no snapshots: a disk
 * whose writes must be discarded is read-only, unless it is a copy, which needs no snapshot. It has no
 * PCI and no exit port; the kernel finds its devices on the command line, to which Firecracker adds
 * them.
 */
function planFirecracker({ boot, kernel, initramfs, commandLine, disks, network, }) {
    if (kernel === null)
        return (0,verdict/* failure */.V2)('invalid-profile', 'boot.method: firecracker boots a kernel directly');
    const other = disks.find(({ format }) => format !== 'raw');
    if (other !== undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `firecracker reads only raw disks, not ${other.path}`, {
            hint: 'convert it with qemu-img convert -O raw',
        });
    return (0,verdict/* success */.kX)({
        'machine-config': { vcpu_count: boot.cpus, mem_size_mib: boot.memory / 2 ** 20 },
        'boot-source': {
            kernel_image_path: kernel,
            boot_args: commandLine,
            ...(initramfs === null ? {} : { initrd_path: initramfs }),
        },
        drives: disks.map(({ path: file, snapshot }, index) => ({
            drive_id: `disk${index}`,
            path_on_host: file,
            // It would add a Linux root= to the command line.
            is_root_device: false,
            is_read_only: snapshot,
        })),
        'network-interfaces': network?.tap == null
            ? []
            : [{ iface_id: 'eth0', guest_mac: machine_network/* guestMac */.G, host_dev_name: network.tap }],
        ...(boot.balloon ? { balloon: { amount_mib: 0, deflate_on_oom: true } } : {}),
        ...(boot.rng ? { entropy: {} } : {}),
    });
}
/**
 * Firecracker's command line: the console on standard output, no control socket. Its own log goes
 * there too unless it has a file (`log`), which must exist already for older versions.
 */
function firecrackerArguments(program, configFile, log) {
    return [
        ...[program, '--no-api', '--config-file', configFile],
        ...(log === null ? [] : ['--log-path', log, '--level', 'Info']),
    ];
}

// EXTERNAL MODULE: ./src/host/files/ranges.ts
var ranges = __webpack_require__(57006);
;// CONCATENATED MODULE: ./src/machine/firecracker/words.ts
/** Firecracker's log (vmm/src/vstate/vcpu.rs, 1.0 to 1.16). */
const firecrackerVocabulary = {
    // The time, the machine's name and the thread.
    linePrefix: /^\d{4}-\d\d-\d\dT[\d:.]{8,24} \[[^\]]{1,100}\] /,
    // Its last line, whatever the reason, which is in the line before.
    farewell: /Firecracker exiting (?:with error|successfully)\. exit_code=\d{1,3}$/,
    // Firecracker then still reports success, with status 0.
    lostProcessor: /Received KVM_EXIT_(?:INTERNAL_ERROR|FAIL_ENTRY) signal|Failure during vcpu run|failed to emulate an instruction/,
};
/**
 * How the guest of a Firecracker ended, as a reason of QMP's SHUTDOWN event; null if Firecracker
 * itself failed. On x86-64 it has no power-off: a guest ends by asking the keyboard controller for a
 * reset, and `guest-left` is all that is known (vmm/src/lib.rs, FcExitCode; FAQ.md). The status says
 * little: with 1.16.1 it is 0 after a triple fault, and also after a KVM error.
 */
function explainFirecrackerEnd(exitCode, log) {
    const logged = (pattern) => log.some((line) => pattern.test(line));
    if (logged(firecrackerVocabulary.lostProcessor))
        return null;
    // A triple fault: the wording before 1.15 and since.
    if (logged(/Received KVM_EXIT_SHUTDOWN|Unexpected exit reason on vcpu run: Shutdown/))
        return 'guest-reset';
    // PSCI on aarch64, with KVM's numbers (linux/kvm.h: KVM_SYSTEM_EVENT_SHUTDOWN, _RESET).
    if (logged(/Received KVM_SYSTEM_EVENT: type: 1\b/))
        return 'guest-shutdown';
    if (logged(/Received KVM_SYSTEM_EVENT: type: 2\b/))
        return 'guest-reset';
    if (exitCode !== 0)
        return null;
    // Without a log it may have been a triple fault.
    return log.length === 0 ? 'guest-reset' : 'guest-left';
}

;// CONCATENATED MODULE: ./src/machine/firecracker/control.ts



/** Bytes read from the end of its log, where the guest's end is; a guest can make the log long. */
const logTail = 16 * 1024;
/** Firecracker is stopped by signals; how its guest ended is read from `log`. */
function createFirecrackerControl(log) {
    return {
        vmm: 'firecracker',
        startsStopped: false,
        patienceMs: machine_control/* ordinaryPatienceMs */.od,
        open: (child) => {
            child.control.resume();
            return (0,machine_control/* signalsInPlaceOfQmp */.bT)('firecracker', child);
        },
        readLastWords: async (_, exitCode) => {
            const tail = await (0,ranges/* withByteRanges */.JG)(log, (bytes) => bytes.read(Math.max(0, bytes.size - logTail), logTail)).catch(() => new Uint8Array());
            const lines = Buffer.from(tail).toString().split('\n').filter(Boolean);
            const reason = explainFirecrackerEnd(exitCode, lines);
            return { lines, event: reason === null ? null : { event: 'SHUTDOWN', reason } };
        },
    };
}

;// CONCATENATED MODULE: ./src/machine/firecracker/vmm.ts







/** Firecracker: a configuration file, no control socket, and a log that shows how the guest ended. */
const firecracker = {
    logsConsole: false,
    vocabulary: firecrackerVocabulary,
    plan: (wanted, { folder, out, program }) => {
        const disks = planRawDisks('firecracker', wanted, folder);
        if (!disks.ok)
            return disks;
        const { machine, copies } = disks.value;
        const planned = planFirecracker(machine);
        if (!planned.ok)
            return planned;
        // In the output folder: its path in the command line identifies a machine that outlived its run.
        const file = external_node_path_default().join(out, output_files/* firecrackerConfigName */.Ls);
        const log = external_node_path_default().join(out, output_files/* firecrackerLogName */.Vv);
        // A person at a shell reads the messages there.
        const keepsLog = wanted.control.type === 'attached';
        return (0,verdict/* success */.kX)({
            copies,
            files: [
                { path: file, text: `${JSON.stringify(planned.value, null, 2)}\n` },
                ...(keepsLog ? [{ path: log, text: '' }] : []),
            ],
            argv: firecrackerArguments(program, file, keepsLog ? log : null),
            control: createFirecrackerControl(log),
        });
    },
};

// EXTERNAL MODULE: ./src/machine/arch.ts
var machine_arch = __webpack_require__(42549);
;// CONCATENATED MODULE: ./src/machine/qemu/option-syntax.ts
/** The name of a virtio device on the machine's bus: microvm has no PCI. */
function virtioDevice(machine, kind) {
    return machine === 'microvm' ? `${kind}-device` : `${kind}-pci`;
}
/** A comma ends a property in QEMU's option syntax; a doubled one is a literal comma (QemuOpts). */
function quoteValue(value) {
    return value.replaceAll(',', ',,');
}

;// CONCATENATED MODULE: ./src/machine/qemu/disk-arguments.ts

/** AHCI has one drive per port, IDE two per cable; QEMU does not assign them by itself. */
function portOf(machine, place) {
    const units = machine === 'pc' ? 2 : 1;
    return `bus=ide.${Math.floor(place / units)},unit=${place % units}`;
}
/** `place` counts the disks of the same interface. */
function diskDevice(disk, place, id, machine) {
    switch (disk.interface) {
        case 'virtio-blk':
            return `${virtioDevice(machine, 'virtio-blk')},drive=${id}`;
        case 'virtio-scsi':
            return `scsi-hd,bus=scsi0.0,drive=${id}`;
        case 'nvme':
            return `nvme,drive=${id},serial=${id}`;
        case 'ide':
            // On the machine's own controller: AHCI on q35, IDE on pc.
            return `ide-hd,${portOf(machine, place)},drive=${id}`;
    }
}
function diskArguments(disks, disk, index, machine, booted) {
    const id = `disk${index}`;
    const place = disks.slice(0, index).filter((other) => other.interface === disk.interface).length;
    const snapshot = disk.snapshot ? ',snapshot=on' : '';
    return [
        '-drive',
        `if=none,id=${id},file=${quoteValue(disk.path)},format=${disk.format}${snapshot}`,
        '-device',
        `${diskDevice(disk, place, id, machine)}${booted ? ',bootindex=0' : ''}`,
    ];
}
/** QEMU's options for the disks; without a kernel the first disk is booted. */
function disksArguments({ boot: { machine }, kernel, disks, }) {
    const controller = disks.some((disk) => disk.interface === 'virtio-scsi')
        ? ['-device', `${virtioDevice(machine, 'virtio-scsi')},id=scsi0`]
        : [];
    return [
        ...controller,
        ...disks.flatMap((disk, index) => diskArguments(disks, disk, index, machine, kernel === null && index === 0)),
    ];
}

;// CONCATENATED MODULE: ./src/machine/qemu/console-arguments.ts

/** QEMU's options for second consoles, in the guest's order (Linux: hvc0, hvc1, …). */
function secondConsolesArguments({ boot: { machine }, consoles = [], }) {
    if (consoles.length === 0)
        return [];
    return [
        '-device',
        `${virtioDevice(machine, 'virtio-serial')},id=consoles`,
        ...consoles.flatMap(({ log }, index) => [
            '-chardev',
            `file,id=console${index},path=${quoteValue(log)}`,
            '-device',
            `virtconsole,bus=consoles.0,chardev=console${index}`,
        ]),
    ];
}

;// CONCATENATED MODULE: ./src/machine/qemu/network-arguments.ts
function backend({ forward, outgoing, tap }) {
    if (tap !== null)
        return `tap,id=net0,ifname=${tap},script=no,downscript=no`;
    // A restricted guest only has DHCP and its forwarded ports (QEMU: net/slirp): a test must neither
    // depend on the outside world nor send anything there.
    const restrict = outgoing ? '' : ',restrict=on';
    const rules = forward.map(({ guest, host, protocol }) => `,hostfwd=${protocol}:127.0.0.1:${host}-:${guest}`);
    return `user,id=net0${restrict}${rules.join('')}`;
}
/** Without boot ROMs, so that no card delays a disk boot by trying to boot from the network. */
const cards = {
    'virtio-net': 'virtio-net-pci,netdev=net0,romfile=',
    vmxnet3: 'vmxnet3,netdev=net0,romfile=',
    e1000: 'e1000,netdev=net0,romfile=',
};
/** QEMU's options for a network, or for none. */
function networkArguments(network, machine) {
    if (network === null)
        return ['-nic', 'none'];
    const card = machine === 'microvm' ? 'virtio-net-device,netdev=net0' : cards[network.device];
    return ['-netdev', backend(network), '-device', card];
}

;// CONCATENATED MODULE: ./src/machine/qemu/plan9-arguments.ts

/** QEMU's options for folders that it serves itself with the Plan 9 protocol. */
function plan9Arguments({ boot: { machine }, plan9 = [], }) {
    return plan9.flatMap(({ tag, path, security, readonly }, index) => {
        // none ignores owners that we may not set; mapped stores them as extended attributes.
        const model = security === 'mapped' ? 'mapped-xattr' : 'none';
        const place = `path=${quoteValue(path)},security_model=${model}`;
        return [
            '-fsdev',
            `local,id=plan9-${index},${place}${readonly ? ',readonly=on' : ''}`,
            '-device',
            `${virtioDevice(machine, 'virtio-9p')},fsdev=plan9-${index},mount_tag=${tag}`,
        ];
    });
}

;// CONCATENATED MODULE: ./src/machine/qemu/share-arguments.ts


/**
 * QEMU's options for shared folders. The serving process accesses the guest's memory directly, so the
 * memory must be shared: a memfd, because /dev/shm is 64 MiB in many containers.
 */
function sharesArguments({ boot: { machine, memory }, shares, }) {
    if (shares.length === 0)
        return [];
    return [
        '-object',
        `memory-backend-memfd,id=memory,size=${memoryArgument(memory)},share=on`,
        // Used for the whole memory: microvm and virt have no NUMA nodes to attach it to.
        '-machine',
        'memory-backend=memory',
        ...shares.flatMap(({ tag, socket }, index) => [
            '-chardev',
            `socket,id=share${index},path=${quoteValue(socket)}`,
            '-device',
            `${virtioDevice(machine, 'vhost-user-fs')},chardev=share${index},tag=${tag}`,
        ]),
    ];
}

;// CONCATENATED MODULE: ./src/machine/qemu/command-line.ts








/**
 * microvm as configured by OSv's scripts/run.py: only the APIC's interrupt controller and timer, no
 * ACPI, and the virtio-mmio devices passed to the kernel on its command line.
 */
const microvmOptions = 'x-option-roms=off,pit=off,pic=off,rtc=off,auto-kernel-cmdline=on,acpi=off';
function machineArguments({ boot: { machine } }) {
    return machine === 'microvm'
        ? [
            '-machine',
            `microvm,${microvmOptions}`,
            // Current guests support only virtio 1.
            '-global',
            'virtio-mmio.force-legacy=off',
        ]
        : ['-machine', machine];
}
function kernelArguments({ kernel, initramfs, commandLine }) {
    if (kernel === null)
        return [];
    return [
        '-kernel',
        kernel,
        ...(initramfs === null ? [] : ['-initrd', initramfs]),
        ...(commandLine === '' ? [] : ['-append', commandLine]),
    ];
}
function deviceArguments({ arch, boot }) {
    const virtio = (wanted, kind) => wanted ? ['-device', virtioDevice(boot.machine, kind)] : [];
    const { isPc } = machine_arch/* architectures */.f2[arch];
    return [
        // Reports a guest's panic in a way that no console text can fake.
        ...(isPc ? ['-device', 'pvpanic'] : []),
        ...(isPc && boot.debug_exit ? ['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'] : []),
        // A guest that was paused can still be inspected.
        ...(boot.watchdog ? ['-device', 'i6300esb', '-action', 'watchdog=pause'] : []),
        // Linux stores the note there that drgn needs in a core (CONFIG_FW_CFG_SYSFS, CRASH_DUMP).
        ...(boot.core === true ? ['-device', 'vmcoreinfo'] : []),
        ...virtio(boot.rng, 'virtio-rng'),
        ...virtio(boot.balloon, 'virtio-balloon'),
    ];
}
function controlArguments({ control }) {
    if (control.type === 'terminal')
        return ['-serial', 'stdio'];
    if (control.type === 'interactive') {
        // mux adds the keys Ctrl-a x and Ctrl-a h, but no monitor; Ctrl-c goes to the guest.
        const log = `logfile=${quoteValue(control.consoleLog)}`;
        return ['-chardev', `stdio,id=console,mux=on,signal=off,${log}`, '-serial', 'chardev:console'];
    }
    return [
        // Stopped until everything is attached, so that not even the first byte is lost.
        '-S',
        '-chardev',
        // QEMU writes the log itself: it is complete even if we die.
        `stdio,id=console,signal=off,logfile=${quoteValue(control.consoleLog)}`,
        '-serial',
        'chardev:console',
        '-chardev',
        'socket,id=control,fd=3',
        '-mon',
        'chardev=control,mode=control',
        ...(control.gdb === null ? [] : ['-gdb', `tcp:127.0.0.1:${control.gdb.port}`]),
    ];
}
/** QEMU's command line for a machine, program first. No default devices, no user configuration. */
function planMachine(input, program = machine_arch/* architectures */.f2[input.arch].qemu.program) {
    const { boot, accelerator, network } = input;
    return [
        program,
        '-nodefaults',
        '-no-user-config',
        '-display',
        'none',
        '-no-reboot',
        // Let a panicked guest print its trace; the event still reports the panic.
        '-action',
        'panic=none',
        ...machineArguments(input),
        '-accel',
        accelerator,
        '-cpu',
        boot.cpu,
        '-smp',
        String(boot.cpus),
        '-m',
        memoryArgument(boot.memory),
        ...networkArguments(network, boot.machine),
        ...deviceArguments(input),
        ...controlArguments(input),
        ...kernelArguments(input),
        ...disksArguments(input),
        ...sharesArguments(input),
        ...plan9Arguments(input),
        // Checked by the profile's rules.
        ...(boot.arguments ?? []),
        ...secondConsolesArguments(input),
    ];
}

// EXTERNAL MODULE: ./src/host/process/bounded-lines.ts
var bounded_lines = __webpack_require__(86851);
;// CONCATENATED MODULE: ./src/machine/qemu/qmp.ts


/** The longest answer, the registers of many CPUs, is far shorter. */
const longestMessage = 4 * 1024 * 1024;
function parseMessage(line) {
    try {
        const message = JSON.parse(line);
        const isObject = typeof message === 'object' && message !== null && !Array.isArray(message);
        return isObject ? message : undefined;
    }
    catch {
        return undefined;
    }
}
function nameOf({ event }) {
    return typeof event === 'string' ? event : 'an event without a name';
}
function reasonOf({ data }) {
    return typeof data?.reason === 'string' ? data.reason : null;
}
function refusalOf({ error }) {
    return new machine_control/* QmpRefusal */.Hq(`${String(error?.class)}: ${String(error?.desc)}`);
}
/**
 * Speaks QMP (QEMU: docs/interop/qmp-spec) over a stream. Answers come in the order of the commands.
 * When the stream ends or is not QMP, all pending commands are rejected.
 */
function createQmpClient(stream, onEvent) {
    const pending = [];
    let closed;
    let resolveLost = () => undefined;
    const lost = new Promise((resolve) => (resolveLost = resolve));
    const expectAnswer = async () => new Promise((resolve, reject) => {
        if (closed === undefined)
            pending.push({ resolve, reject });
        else
            reject(closed);
    });
    const close = (error) => {
        closed ??= error;
        resolveLost(closed);
        for (const { reject } of pending.splice(0))
            reject(error);
    };
    const greeting = expectAnswer();
    // handshake() reports the error; a machine stopped before the handshake is not a bug.
    greeting.catch(() => undefined);
    (0,bounded_lines/* readBoundedLines */.$)(stream, longestMessage, {
        onLine: (line, whole) => {
            if (closed !== undefined)
                return;
            const message = whole ? parseMessage(line) : undefined;
            if (message === undefined)
                close(new Error(`QEMU sent a line that is not QMP: ${line.slice(0, 200)}`));
            else if (message.event !== undefined)
                onEvent(nameOf(message), reasonOf(message));
            else if (message.error === undefined)
                pending.shift()?.resolve(message.return);
            else
                pending.shift()?.reject(refusalOf(message));
        },
        // A machine that has ended resets the socket.
        onClose: (error) => close(new Error(error?.message ?? 'QEMU closed its control socket', { cause: error })),
    });
    const execute = async (command, parameters) => {
        const answer = expectAnswer();
        // JSON.stringify leaves out undefined arguments.
        const message = { execute: command, arguments: parameters };
        if (closed === undefined)
            stream.write(`${JSON.stringify(message)}\n`);
        return answer;
    };
    return {
        handshake: async () => {
            await greeting;
            await execute('qmp_capabilities');
        },
        execute,
        lost,
    };
}
/** QEMU is controlled by QMP on the descriptor connected to us; events also report its end. */
function createQmpControl(patienceMs = machine_control/* ordinaryPatienceMs */.od) {
    return {
        vmm: 'qemu',
        startsStopped: true,
        patienceMs,
        open: (child, onEvent) => createQmpClient(child.control, onEvent),
        readLastWords: async () => Promise.resolve({ lines: [], event: null }),
    };
}

;// CONCATENATED MODULE: ./src/machine/qemu/vmm.ts



/** QEMU: starts stopped, is controlled by QMP, and has everything that a profile can ask for. */
const qemu = {
    logsConsole: true,
    vocabulary: { acceleratorFailed: /^KVM internal error|^KVM: entry failed/ },
    plan: (machine, { program }) => (0,verdict/* success */.kX)({
        copies: null,
        files: [],
        argv: planMachine(machine, program),
        control: createQmpControl(),
    }),
};

;// CONCATENATED MODULE: ./src/machine/vmms.ts



/** All virtual machine monitors. */
const vmms = {
    qemu: qemu,
    firecracker: firecracker,
    'cloud-hypervisor': cloudHypervisor,
};


/***/ }),

/***/ 77011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ productDefaults),
/* harmony export */   z: () => (/* binding */ archDefaults)
/* harmony export */ });
/* harmony import */ var _machine_arch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42549);
/* harmony import */ var _machine_vmm_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);


const usualMachine = 'q35';
/** The weakest layer: the defaults of every profile. */
const productDefaults = {
    source: { path: '.' },
    toolchain: { cc: 'gcc', cross_compile: '', ccache: true },
    build: { jobs: 'auto', timeout: '2h', silence: '10m' },
    boot: {
        vmm: _machine_vmm_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultVmm */ .Qu,
        machine: usualMachine,
        cpu: 'max',
        cpus: 1,
        memory: '128M',
        method: 'direct',
        accelerator: 'auto',
        cmdline: '',
        disk_interface: 'virtio-blk',
        rng: false,
        balloon: false,
        debug_exit: false,
        watchdog: false,
        stop: 'quit',
        stop_within: '10s',
        timeout: '60s',
        silence: '30s',
        listen: '500ms',
        output_limit: '64MiB',
        retries: 1,
        repeat: 1,
    },
    expect: [],
    report: { top: 20 },
};
function defaultsOf(arch) {
    const { crossByDefault, crossPrefix, machines } = _machine_arch_js__WEBPACK_IMPORTED_MODULE_0__/* .architectures */ .f2[arch];
    const [machine] = machines;
    return {
        ...(crossByDefault ? { toolchain: { cross_compile: crossPrefix } } : {}),
        ...(machine === usualMachine ? {} : { boot: { machine } }),
    };
}
/** Defaults of an architecture, for every family. */
const archDefaults = Object.fromEntries(_machine_arch_js__WEBPACK_IMPORTED_MODULE_0__/* .archs */ .Cn.map((arch) => [arch, defaultsOf(arch)]));


/***/ }),

/***/ 10454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ findProfile),
/* harmony export */   IP: () => (/* binding */ listForms),
/* harmony export */   lN: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63485);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53138);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25113);




/** Folders in which profiles are looked up by name, in this order. */
const profileFolders = ['profiles', '.github/kernel-profiles', 'conf/profiles'];
const extensions = ['.yml', '.yaml'];
function listForms(families) {
    return families.flatMap(({ ownForms }) => ownForms ?? []);
}
async function profileNames(directory, forms) {
    const own = await Promise.all(forms.map(async (form) => form.list(directory)));
    const files = await Promise.all(profileFolders.map(async (folder) => (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFiles */ .CS)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(directory, folder))));
    const written = files.flat().flatMap((file) => {
        const extension = extensions.find((candidate) => file.endsWith(candidate));
        return extension === undefined ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file, extension)];
    });
    return [...written, ...own.flat()];
}
/** Finds a profile by path or by name. */
async function findProfile(reference, directory, families) {
    const forms = listForms(families);
    const looksLikePath = reference.includes('/') || extensions.some((end) => reference.endsWith(end));
    const written = looksLikePath
        ? [reference]
        : profileFolders.flatMap((folder) => extensions.map((extension) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, reference + extension)));
    const own = forms.flatMap((form) => form.candidates(reference));
    const candidates = [...new Set([...written, ...own].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(directory, file)))];
    for (const candidate of candidates)
        if (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(candidate))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .kX)(candidate);
    const names = await profileNames(directory, forms);
    const nearest = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .qb)(reference, names);
    const known = names.length === 0 ? 'there is no profile in this folder' : `profiles here: ${names.join(', ')}`;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('invalid-profile', `no profile ${reference}`, {
        evidence: [
            {
                source: directory,
                firstLine: 1,
                lines: candidates.map((file) => `looked for ${node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(directory, file)}`),
            },
        ],
        hint: nearest === undefined ? known : `did you mean ${nearest}?`,
    });
}
/** Finds a profile named in `extends:`; a path beside the extending profile comes first. */
async function findBase(reference, file, { directory, families }) {
    const forms = listForms(families);
    const own = forms.flatMap((form) => (reference.includes('/') ? form.candidates(reference) : []));
    for (const candidate of [reference, ...own]) {
        const sibling = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file), candidate);
        if (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(sibling))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .kX)(sibling);
    }
    return findProfile(reference, directory, families);
}


/***/ }),

/***/ 80323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ loadProfile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/facts/machine-facts.ts
var machine_facts = __webpack_require__(67561);
// EXTERNAL MODULE: ./src/machine/arch.ts
var arch = __webpack_require__(42549);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/profile/find-profile.ts
var find_profile = __webpack_require__(10454);
// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./src/profile/values/settings-tree.ts
var settings_tree = __webpack_require__(92096);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/profile/values/yaml-document.ts


/** Aliases are short to write but can expand hugely; no honest profile has this many. */
const maxAliases = 100;
/** The origin of an entry is that of its key. */
function placeEntries(value, node, origin, source) {
    const pairs = (0,dist/* isMap */.jh)(node) ? node.items : [];
    const written = new Map(pairs.map((pair) => [(0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '', pair]));
    const entries = Object.entries(value).map(([name, inner]) => {
        const pair = written.get(name);
        const own = pair === undefined ? origin : source.originOf(pair.key);
        return [name, placeValue(inner, pair?.value, own, source)];
    });
    return { entries: new Map(entries), origin };
}
/** The origin of an aliased value is at its anchor. */
function placeValue(value, node, origin, source) {
    const written = (0,dist/* isAlias */.Vj)(node) ? node.resolve(source.document) : node;
    if ((0,settings_tree/* isSettings */.wZ)(value))
        return placeEntries(value, written, origin, source);
    if (!Array.isArray(value))
        return { value, origin };
    const nodes = (0,dist/* isSeq */.oP)(written) ? written.items : [];
    const items = value.map((item, index) => {
        const own = nodes[index];
        return placeValue(item, own, own === undefined ? origin : source.originOf(own), source);
    });
    return { items, origin };
}
/**
 * Parses YAML 1.2. Duplicate keys, unknown tags, several documents, too many aliases and a top level
 * that is not a map are reported as problems with their positions; messages call the text `file`.
 */
function parseYamlSettings(text, file) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: counter,
        version: '1.2',
        prettyErrors: false,
    });
    const originAt = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { layer: 'profile', file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const ofWhole = (message) => ({
        problems: [{ message, origin: { layer: 'profile', file, line: 1, column: 1 } }],
    });
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        message: error.code === 'MULTIPLE_DOCS'
            ? 'a profile is one YAML document, not several'
            : error.message,
        origin: originAt(error.pos[0]),
    }));
    if (problems.length > 0)
        return { problems };
    if (!(0,dist/* isMap */.jh)(document.contents))
        return ofWhole('a profile is a map of settings');
    let values;
    try {
        values = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (error) {
        return ofWhole(error.message);
    }
    if (!(0,settings_tree/* isSettings */.wZ)(values))
        return ofWhole('a profile is a map of settings');
    const source = { document, originOf: (node) => originAt(node.range?.[0] ?? 0) };
    const origin = { layer: 'profile', file };
    return {
        values: placeEntries(values, document.contents, origin, source),
        lines: text.split(/\r?\n/),
    };
}

;// CONCATENATED MODULE: ./src/profile/read-chain.ts







/** Profiles are written by people; a larger file is not one. */
const maxProfileBytes = 1024 * 1024;
const maxExtendsDepth = 16;
async function readDocument(file, { directory, families }) {
    const own = (0,find_profile/* listForms */.IP)(families).find((form) => form.owns(file));
    if (own !== undefined)
        return own.read(file, directory);
    const shown = external_node_path_default().relative(directory, file);
    const text = await (0,files/* readTextIfThere */.pM)(file);
    if (text === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `no profile file ${shown}`);
    if (Buffer.byteLength(text) > maxProfileBytes)
        return (0,verdict/* failure */.V2)('invalid-profile', `${shown} is larger than ${maxProfileBytes} bytes`);
    const parsed = parseYamlSettings(text, shown);
    return 'problems' in parsed
        ? (0,diagnose/* invalidProfile */.NK)(parsed.problems, new Map([[shown, text.split(/\r?\n/)]]))
        : (0,verdict/* success */.kX)({ file: shown, ...parsed });
}
/** Reads a profile and everything that it extends; the profile itself is last. */
async function readChain(file, lookup, below) {
    const { directory } = lookup;
    if (below.includes(file))
        return (0,verdict/* failure */.V2)('invalid-profile', `extends: goes in a circle: ${[...below, file].map((f) => external_node_path_default().relative(directory, f)).join(' → ')}`);
    if (below.length >= maxExtendsDepth)
        return (0,verdict/* failure */.V2)('invalid-profile', `extends: is more than ${maxExtendsDepth} profiles deep`);
    const document = await readDocument(file, lookup);
    if (!document.ok)
        return document;
    const written = document.value.values.entries.get('extends');
    const bases = written === undefined ? [] : [(0,settings_tree/* valueOf */.RP)(written)].flat();
    const chain = [];
    for (const base of bases) {
        const found = await (0,find_profile/* findBase */.lN)(String(base), file, lookup);
        if (!found.ok)
            return found;
        const inherited = await readChain(found.value, lookup, [...below, file]);
        if (!inherited.ok)
            return inherited;
        chain.push(...inherited.value);
    }
    return (0,verdict/* success */.kX)([...chain, document.value]);
}

;// CONCATENATED MODULE: ./src/profile/document.ts

/** Replaces an alias by our name of the architecture; other text is unchanged. */
function normaliseArch(name) {
    return arch/* archAliases */.TE[name] ?? name;
}
/** `arch:` is a name, or a map whose keys are the architectures that the profile supports. */
function archSections({ values, }) {
    const arch = values.entries.get('arch');
    if (arch === undefined || !('entries' in arch))
        return undefined;
    return new Map(Array.from(arch.entries, ([name, section]) => [normaliseArch(name), section]));
}
/** Unknown architectures in `arch:`, with their places. */
function unknownArchs(document) {
    return [...(archSections(document) ?? [])]
        .filter(([name]) => (0,arch/* findArch */.YM)(name) === undefined)
        .map(([name, { origin }]) => ({
        message: `unknown architecture ${name}; known: ${arch/* archs */.Cn.join(', ')}`,
        origin,
    }));
}

// EXTERNAL MODULE: ./src/profile/defaults.ts
var defaults = __webpack_require__(77011);
// EXTERNAL MODULE: ./src/profile/schema.ts + 4 modules
var profile_schema = __webpack_require__(42173);
;// CONCATENATED MODULE: ./src/profile/layers.ts




/** The strongest value of a key that must not depend on the architecture. */
function strongestText({ documents, overrides }, key) {
    const layers = [...documents.map(({ values }) => values), ...overrides];
    const node = layers.findLast(({ entries }) => entries.has(key))?.entries.get(key);
    const value = node && (0,settings_tree/* valueOf */.RP)(node);
    return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
function textIn({ entries }, key) {
    const node = entries.get(key);
    return node !== undefined && 'value' in node && typeof node.value === 'string'
        ? node.value
        : undefined;
}
/** The architecture, from the strongest of: an override, a profile, the host. */
function chooseArch({ documents, overrides }, hostArch) {
    const override = overrides.findLast(({ entries }) => entries.has('arch'));
    const asked = override && textIn(override, 'arch');
    if (asked !== undefined)
        return normaliseArch(asked);
    for (const document of documents.toReversed()) {
        const arch = textIn(document.values, 'arch');
        if (arch !== undefined)
            return normaliseArch(arch);
        const supported = [...(archSections(document)?.keys() ?? [])];
        if (supported.length > 0)
            return supported.includes(hostArch) ? hostArch : (supported[0] ?? '');
    }
    return hostArch;
}
function withArch(layer, arch) {
    const written = layer.entries.get('arch');
    if (written === undefined)
        return layer;
    const chosen = { value: arch, origin: written.origin };
    return { ...layer, entries: new Map(layer.entries).set('arch', chosen) };
}
/** A document without its `arch:` sections, then the one that applies. */
function documentLayers(document, arch) {
    const { values } = document;
    const sections = archSections(document);
    const entries = new Map(values.entries);
    if (sections !== undefined)
        entries.delete('arch');
    const bases = entries.get('extends');
    if (bases !== undefined && 'value' in bases && typeof bases.value === 'string')
        entries.set('extends', { items: [bases], origin: bases.origin });
    const section = sections?.get(arch);
    return [
        withArch({ ...values, entries }, arch),
        ...(section !== undefined && 'entries' in section ? [section] : []),
    ];
}
/** Every layer of a profile, weakest first. */
function listLayers(written, family, hostArch) {
    const arch = chooseArch(written, hostArch);
    const mode = strongestText(written, 'mode') ?? 'release';
    const fixed = (layer, by, values = {}) => (0,settings_tree/* mapOf */.A7)(values, { layer, by });
    const knownMode = profile_schema/* modes */.n.find((name) => name === mode);
    return [
        fixed('default', 'default', { ...defaults/* productDefaults */.G, arch, mode }),
        fixed('kernel', `kernel ${family.name}`, family.defaults),
        fixed('arch', `arch ${arch}`, defaults/* archDefaults */.z[arch]),
        fixed('mode', `mode ${mode}`, knownMode && family.modes[knownMode]),
        ...written.documents.flatMap((document) => documentLayers(document, arch)),
        ...written.overrides.map((override) => withArch(override, arch)),
    ];
}

// EXTERNAL MODULE: ./src/profile/values/merge.ts
var merge = __webpack_require__(1504);
;// CONCATENATED MODULE: ./src/profile/resolve.ts







function unknownKernel({ name, documents, families }, kernel) {
    const known = families.map((family) => family.name);
    const nearest = kernel === undefined ? undefined : (0,diagnose/* nearestName */.qb)(kernel, known);
    const problem = kernel === undefined ? 'kernel: is missing' : `unknown kernel ${kernel}`;
    const advice = nearest === undefined ? `one of: ${known.join(', ')}` : `did you mean ${nearest}?`;
    const own = documents.at(-1);
    const origin = { layer: 'profile', file: own?.file ?? name };
    return {
        message: `${problem}; ${advice}`,
        origin: own?.values.entries.get('kernel')?.origin ?? origin,
    };
}
/** Checks that the kernel and the families' sections match, which no schema of one key can. */
function crossCheck(values, family, families) {
    const foreign = families
        .filter(({ name }) => name !== family.name && values.entries.has(name))
        .map(({ name }) => ({
        message: `${name}: is for kernel: ${name}, but this profile says kernel: ${family.name}`,
        origin: (0,settings_tree/* originNear */.bl)(values, [name]),
    }));
    if (values.entries.has(family.name))
        return foreign;
    const message = `kernel: ${family.name} needs a section ${family.name}:`;
    return [...foreign, { message, origin: (0,settings_tree/* originNear */.bl)(values, ['kernel']) }];
}
/** Merges all layers of a profile, keeping the origin of each value, and checks the result. */
function resolveProfile(input) {
    const { name, file, repository, documents, families } = input;
    const texts = new Map(documents.flatMap((one) => [[one.file, one.lines], ...(one.included ?? [])]));
    const invalid = (diagnoses) => (0,diagnose/* invalidProfile */.NK)(diagnoses, texts);
    const kernel = strongestText(input, 'kernel');
    const family = families.find((one) => one.name === kernel);
    if (family === undefined)
        return invalid([unknownKernel(input, kernel)]);
    const badArchs = documents.flatMap(unknownArchs);
    if (badArchs.length > 0)
        return invalid(badArchs);
    const values = (0,merge/* mergeLayers */.J)(listLayers(input, family, input.hostArch));
    const schema = (0,profile_schema/* profileSchema */.F)(families);
    // Checked first: errors inside a section that does not belong here would only distract.
    const misplaced = crossCheck(values, family, families);
    if (misplaced.length > 0)
        return invalid(misplaced);
    const checked = schema.safeParse((0,settings_tree/* settingsOf */.f5)(values));
    if (!checked.success)
        return invalid((0,diagnose/* diagnose */.h4)(checked.error.issues, schema, values));
    const settings = checked.data;
    const section = settings[family.name];
    return (0,verdict/* success */.kX)({ name, file, repository, kernel: family.name, settings, section, values });
}

// EXTERNAL MODULE: ./src/profile/values/override.ts
var values_override = __webpack_require__(10282);
;// CONCATENATED MODULE: ./src/profile/load.ts









function parseOverrides(texts) {
    const overrides = [];
    for (const text of texts) {
        const override = (0,values_override/* parseOverride */.q)(text);
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
    const found = await (0,find_profile/* findProfile */.$O)(request.reference, directory, families);
    if (!found.ok)
        return found;
    const documents = await readChain(found.value, request, []);
    if (!documents.ok)
        return documents;
    const form = (0,find_profile/* listForms */.IP)(families).find((candidate) => candidate.owns(found.value));
    return resolveProfile({
        file: found.value,
        name: form?.nameOf(found.value) ?? external_node_path_default().basename(found.value).replace(/\.ya?ml$/, ''),
        repository: (await (0,files/* findUpwards */.G5)('.git', external_node_path_default().dirname(found.value))) ?? directory,
        documents: documents.value,
        overrides: overrides.value,
        hostArch: (0,arch/* findArch */.YM)((0,machine_facts/* hostArchitecture */.m4)()) ?? arch/* archs */.Cn[0],
        families,
    });
}


/***/ }),

/***/ 60266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listOverrides)
/* harmony export */ });
/** All overrides of a command, the options after those written out. */
function listOverrides(options) {
    const { overrides, arch, accelerator, repeat } = options;
    return [
        ...overrides,
        ...(arch === undefined ? [] : [`arch=${arch}`]),
        ...(accelerator === undefined ? [] : [`boot.accelerator=${accelerator}`]),
        ...(repeat === undefined ? [] : [`boot.repeat=${repeat}`]),
    ];
}


/***/ }),

/***/ 42173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ modes),
  F: () => (/* binding */ profileSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/machine/arch.ts
var arch = __webpack_require__(42549);
// EXTERNAL MODULE: ./src/profile/schema/boot-section.ts + 1 modules
var boot_section = __webpack_require__(12360);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/profile/schema/match-rules.ts
const counts = ['at_least', 'exactly', 'never'];
/** Keys that only apply to console lines. */
const ofLines = [...counts, 'send', 'interleaved'];
/** Keys that need a match, which `never` does not have. */
const ofMatches = ['send', 'within', 'bounds'];
/** In characters: matching time is proportional to the length of the text. */
const longestInterleaved = 200;
/** Checks which keys of an `expect:` entry cannot be combined. */
function objectToMatch(entry) {
    const has = (key) => entry[key] !== undefined;
    const given = counts.filter(has);
    const isLine = has('text') || has('regex');
    const objections = [];
    const object = (key, message) => {
        objections.push({ path: [key], message });
    };
    if (!isLine)
        for (const key of ofLines.filter(has))
            object(key, 'goes with text: or regex: only');
    if (given.length > 1 && given[1] !== undefined)
        object(given[1], 'give at most one of at_least:, exactly:, never:');
    if (has('never'))
        for (const key of ofMatches.filter(has))
            object(key, 'cannot be combined with never:, which waits for nothing');
    if (entry.interleaved === true) {
        if (has('regex'))
            object('interleaved', 'goes with text: only');
        if (given[0] !== undefined)
            object(given[0], 'cannot count interleaved: text');
        if ((entry.text ?? '').length > longestInterleaved)
            object('text', `at most ${longestInterleaved} characters with interleaved:`);
    }
    return objections;
}

// EXTERNAL MODULE: ./src/profile/schema/objection.ts
var objection = __webpack_require__(65526);
// EXTERNAL MODULE: ./src/profile/schema/port.ts
var port = __webpack_require__(24542);
// EXTERNAL MODULE: ./src/profile/schema/regex-text.ts
var regex_text = __webpack_require__(65696);
;// CONCATENATED MODULE: ./src/profile/schema/question.ts



/** The expected answer of a service in the guest. */
const answerPattern = schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .min(1)
        .transform((text) => ({ text })),
    schemas/* strictObject */.rej({ text: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({
        regex: regex_text/* regexText */.z.describe('Regular expression (RE2 syntax); named groups become metrics'),
    }),
])
    .describe('Text it contains, or a map with text: or regex:');
const guestPort = port/* port */.O.describe('Port of the guest; boot.network forwards it');
const httpQuestion = schemas/* strictObject */.rej({
    port: guestPort,
    path: schemas/* string */.YjP()
        .regex(/^\/[\x21-\x7e]*$/, 'a path like /os/version')
        .default('/'),
    method: schemas/* enum */.k5n(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']).default('GET'),
    send: schemas/* string */.YjP().optional().describe('Body of the request'),
    status: schemas/* int */.Whr().min(100).max(599).default(200).describe('Status of the answer'),
    header: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9-]+$/), answerPattern).optional(),
    body: answerPattern.optional(),
});
const tcpQuestion = schemas/* strictObject */.rej({
    port: guestPort,
    send: schemas/* string */.YjP().optional().describe('Sent once connected'),
    // Required: QEMU's user-mode network accepts a connection before the guest does.
    answer: answerPattern,
});

// EXTERNAL MODULE: ./src/profile/schema/units.ts
var units = __webpack_require__(58778);
;// CONCATENATED MODULE: ./src/profile/schema/expectation.ts






/**
 * The expectation language of profiles. A string is literal text. An object has `text:` or `regex:`, a
 * request to a port of the guest, or how the guest ends; and optionally a name, a time limit, bounds
 * on captured numbers, how often it must occur, and text to send to the guest when it is met.
 */
const bounds = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
    min: schemas/* number */.aig().optional(),
    max: schemas/* number */.aig().optional(),
    unit: schemas/* string */.YjP()
        .regex(/^[A-Za-zµ%°/]{1,16}$/, 'not a unit such as ms, MiB/s or %')
        .optional()
        .describe('Shown beside the value'),
}))
    .describe('Limits on captured numbers, by the name of the group');
const matchFields = {
    name: schemas/* string */.YjP().min(1).optional().describe('Name in reports; the pattern itself by default'),
    text: schemas/* string */.YjP().min(1).optional().describe('Literal text that the line contains'),
    regex: regex_text/* regexText */.z
        .describe('Regular expression (RE2 syntax); named groups become metrics')
        .optional(),
};
function exactlyOnePattern(entry) {
    return (entry.text === undefined) !== (entry.regex === undefined);
}
const onePattern = { error: 'give exactly one of text: or regex:' };
const literal = schemas/* string */.YjP({ error: 'expected text, or a map with text:, regex:, http:, tcp: or exit:' })
    .min(1)
    .describe('Literal text that the line contains');
const count = schemas/* int */.Whr().min(1, 'at least 1; use never: true for what must not occur').max(10_000);
const expectation_forms = ['text', 'regex', 'http', 'tcp', 'exit'];
const expectMatch = schemas/* strictObject */.rej({
    ...matchFields,
    http: httpQuestion
        .optional()
        .describe('Request to a forwarded port, repeated until it is answered like this'),
    tcp: tcpQuestion
        .optional()
        .describe('Request to a forwarded port, repeated until it is answered like this'),
    exit: schemas/* union */.KCZ([schemas/* int */.Whr().min(0).max(255), schemas/* enum */.k5n(['poweroff', 'reset'])])
        .optional()
        .describe('How the guest ends by itself: its status, or the kind of end; the last entry'),
    within: units/* duration */.p0
        .optional()
        .describe('Time limit, counted from the moment this entry is next in order'),
    bounds: bounds.optional(),
    at_least: count.optional().describe('Met after this many occurrences'),
    exactly: count
        .optional()
        .describe('Met after this many occurrences; one more before the verdict fails it'),
    never: schemas/* literal */.euz(true)
        .optional()
        .describe('Must not occur from here on; later entries do not wait for it'),
    interleaved: schemas/* boolean */.zMY()
        .optional()
        .describe('Characters of other writers may be mixed into the text'),
    send: schemas/* string */.YjP()
        .min(1)
        .max(4096)
        .optional()
        .describe('Sent to the serial console once this entry is met'),
})
    .refine((entry) => expectation_forms.filter((form) => entry[form] !== undefined).length === 1, {
    error: `give exactly one of ${expectation_forms.map((form) => `${form}:`).join(', ')}`,
})
    .superRefine((entry, context) => (0,objection/* addObjections */.W)(context, objectToMatch(entry)));
const expectEntry = schemas/* union */.KCZ([literal.transform((text) => ({ text })), expectMatch]);
const anyOrder = schemas/* strictObject */.rej({
    any_order: schemas/* array */.YOg(expectEntry).min(1).describe('Entries that may match in any order'),
})
    .describe('A group whose entries may match in any order; all of them have to');
const rejectMatch = schemas/* strictObject */.rej(matchFields).refine(exactlyOnePattern, onePattern);
const allowMatch = schemas/* strictObject */.rej({
    ...matchFields,
    reason: schemas/* string */.YjP().min(1).describe('Why this line is acceptable; shown in every report'),
    until: iso/* date */.p6({ error: 'expected a date such as 2026-12-31' })
        .optional()
        .describe('Last day (UTC) on which it excuses anything'),
})
    .refine(exactlyOnePattern, onePattern);
function withKey(entry, key) {
    return { ...entry, key };
}
function keyGroup(group, key) {
    if (!('any_order' in group))
        return withKey(group, key);
    return {
        any_order: group.any_order.map((entry, index) => withKey(entry, `${key}.any_order.${index}`)),
    };
}
const expectList = schemas/* array */.YOg(schemas/* union */.KCZ([...expectEntry.options, anyOrder]))
    .superRefine((list, context) => {
    // Nothing can be expected after the machine has ended.
    const early = list.findIndex((entry, index) => 'exit' in entry && index < list.length - 1);
    const groups = list.flatMap((group, index) => 'any_order' in group && group.any_order.some((entry) => 'exit' in entry) ? [index] : []);
    (0,objection/* addObjections */.W)(context, [
        ...(early < 0 ? [] : [{ path: [early], message: 'exit: has to be the last entry' }]),
        ...groups.map((index) => ({ path: [index], message: 'exit: is not allowed in a group' })),
    ]);
})
    .transform((list) => list.map((group, index) => keyGroup(group, `expect.${index}`)));
const rejectList = schemas/* array */.YOg(schemas/* union */.KCZ([literal.transform((text) => ({ text })), rejectMatch]))
    .transform((list) => list.map((entry, index) => withKey(entry, `reject.${index}`)));
const allowList = schemas/* array */.YOg(allowMatch)
    .transform((list) => list.map((entry, index) => withKey(entry, `allow.${index}`)));
/** Every TCP port of the guest that the entries ask. */
function listAskedPorts(list) {
    return list.flatMap((group, index) => 'any_order' in group
        ? group.any_order.flatMap((entry, inner) => askedPort(entry, [index, 'any_order', inner]))
        : askedPort(group, [index]));
}
function askedPort({ http, tcp }, path) {
    const port = http?.port ?? tcp?.port;
    return port === undefined ? [] : [{ path, port }];
}

// EXTERNAL MODULE: ./src/profile/schema/machine-rules.ts + 1 modules
var machine_rules = __webpack_require__(40165);
;// CONCATENATED MODULE: ./src/profile/schema/size-section.ts


const perCentPattern = /^(\d+(?:\.\d+)?)%$/;
const noGrowth = ({ input }) => `expected growth such as 10kB or 1%, got ${JSON.stringify(input)}`;
/** `1%`; the parsed value is the number of per cent. */
const perCent = schemas/* string */.YjP({ error: noGrowth })
    .regex(perCentPattern, { error: noGrowth })
    .transform((text) => ({ perCent: Number(perCentPattern.exec(text)?.[1]) }));
const severities = ['fail', 'warn'];
const budget = schemas/* strictObject */.rej({
    max: units/* size */.Ej.optional().describe('Upper limit'),
    growth: schemas/* union */.KCZ([perCent, units/* size */.Ej]).optional().describe('Largest growth: 10kB or 1%'),
    per: schemas/* enum */.k5n(['pull-request', 'release'])
        .optional()
        .describe('What growth counts from: the merge base, or the newest tag; default: pull-request'),
    severity: schemas/* enum */.k5n(severities).optional().describe('Whether a broken one fails; default: fail'),
})
    .refine(({ max, growth }) => max !== undefined || growth !== undefined, 'has no limit; give max or growth')
    .refine(({ per, growth }) => per === undefined || growth !== undefined, {
    path: ['per'],
    error: 'needs growth; give growth, or leave it out',
});
const waiver = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('Path of the budget, as written there or as reported'),
    amount: units/* size */.Ej.describe('How far above its limit the node may be'),
    reason: schemas/* string */.YjP().min(1).describe('Why; shown in every report'),
    author: schemas/* string */.YjP().min(1).optional().describe('Who is responsible for it'),
    until: iso/* date */.p6({ error: ({ input }) => (0,units/* objection */.C4)('a date such as 2026-12-31', input) })
        .describe('Last day (UTC) on which it holds'),
});
const sizeSection = schemas/* strictObject */.rej({
    budgets: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* union */.KCZ([units/* size */.Ej, budget, schemas/* array */.YOg(schemas/* union */.KCZ([units/* size */.Ej, budget])).min(1)]))
        .optional()
        .describe('Limits by path in the size tree, e.g. image, vmlinux/.text or memory:vmlinux/.bss'),
    waivers: schemas/* array */.YOg(waiver)
        .transform((list) => list.map((one, index) => ({ ...one, key: `size.waivers.${index}` })))
        .optional()
        .describe('Exceptions to budgets, each with an end date'),
});

;// CONCATENATED MODULE: ./src/profile/schema.ts







const modes = ['release', 'debug'];
const source = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).optional().describe('Folder, relative to the profile’s repository'),
    git: schemas/* string */.YjP().min(1).optional().describe('URL to clone; needs ref'),
    ref: schemas/* string */.YjP().min(1).optional().describe('Branch, tag or commit of git'),
    archive: schemas/* string */.YjP().min(1).optional().describe('URL or path of a tar archive; needs sha256'),
    sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits')
        .optional(),
    debian: schemas/* string */.YjP().min(1).optional().describe('Debian source package, e.g. linux-source-6.12'),
})
    .superRefine((value, context) => {
    const given = ['path', 'git', 'archive', 'debian'].filter((key) => value[key]);
    if (given.length !== 1)
        context.addIssue({
            code: 'custom',
            message: 'give exactly one of path, git, archive, debian',
        });
    if (value.git !== undefined && value.ref === undefined)
        context.addIssue({ code: 'custom', message: 'git needs ref: a branch, tag or commit' });
    if (value.archive !== undefined && value.sha256 === undefined)
        context.addIssue({ code: 'custom', message: 'archive needs sha256 to be trusted' });
});
const environment = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'not a variable name'), schemas/* string */.YjP())
    .describe('Variables added to the allow-listed environment of build commands');
const toolchain = schemas/* strictObject */.rej({
    cc: schemas/* string */.YjP().min(1).describe('C compiler'),
    cross_compile: schemas/* string */.YjP().describe('Prefix of the cross tools, e.g. aarch64-linux-gnu-'),
    ccache: schemas/* boolean */.zMY().describe('Wrap the compiler with ccache'),
});
const build = schemas/* strictObject */.rej({
    jobs: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* int */.Whr().min(1).max(1024)]).describe('Parallel jobs'),
    env: environment.optional(),
    tools: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9+.-]+$/, 'not a package name'))
        .optional()
        .describe('Programs (or absolute files) the build needs and the Debian package of each'),
    timeout: units/* duration */.p0.describe('Limit on the whole build'),
    silence: units/* duration */.p0.describe('Limit on the time without a line of build output'),
});
const report = schemas/* strictObject */.rej({
    top: schemas/* int */.Whr().min(1).max(1000).describe('Rows of the largest symbols and changes'),
});
/** The settings of every profile; `kernel` and the families' own sections are added to them. */
const commonSchema = schemas/* strictObject */.rej({
    extends: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Profiles this one builds upon').optional(),
    source,
    arch: schemas/* enum */.k5n(arch/* archs */.Cn),
    mode: schemas/* enum */.k5n(modes),
    toolchain,
    build,
    boot: boot_section/* bootSection */.C,
    expect: expectList,
    reject: rejectList.optional(),
    allow: allowList.optional(),
    size: sizeSection.optional(),
    report,
});
/** Why a kernel family does not run on an architecture; undefined if it does. */
function objectToFamily(kernel, arch, families) {
    const known = families.find(({ name }) => name === kernel)?.archs ?? [];
    return known.includes(arch)
        ? undefined
        : `kernel: ${kernel} does not run on ${arch}; it runs on ${known.join(', ')}`;
}
/**
 * The schema of an effective profile, all layers merged. Families add their sections. Objects are
 * strict, so a misspelt key is an error and not a silent default.
 */
function profileSchema(families) {
    return commonSchema
        .extend({
        kernel: schemas/* enum */.k5n(families.map(({ name }) => name)).describe('Kernel family'),
        ...Object.fromEntries(families.map(({ name, section }) => [name, section.optional()])),
    })
        .superRefine(({ kernel, arch, boot, expect }, context) => {
        const lack = objectToFamily(kernel, arch, families);
        if (lack !== undefined)
            context.addIssue({ code: 'custom', path: ['arch'], message: lack });
        for (const [key, message] of [
            ['vmm', (0,machine_rules/* objectToVmm */.BI)(arch, boot.vmm)],
            ['machine', (0,machine_rules/* objectToArch */.ri)(arch, boot.machine)],
        ])
            if (message !== undefined)
                context.addIssue({ code: 'custom', path: ['boot', key], message });
        const forwarded = (boot.network?.forward ?? [])
            .filter(({ protocol = 'tcp' }) => protocol === 'tcp')
            .map(({ guest }) => guest);
        for (const { path, port } of listAskedPorts(expect))
            if (!forwarded.includes(port))
                context.addIssue({
                    code: 'custom',
                    path: ['expect', ...path],
                    message: `port ${port} of the guest is not forwarded; add boot.network.forward: [{ guest: ${port} }]`,
                });
    });
}


/***/ }),

/***/ 12360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ accelerators),
  C: () => (/* binding */ bootSection)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/machine/machine-types.ts
var machine_types = __webpack_require__(49332);
// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
// EXTERNAL MODULE: ./src/profile/schema/units.ts
var units = __webpack_require__(58778);
;// CONCATENATED MODULE: ./src/profile/schema/boot-series.ts



const mebibyte = 2 ** 20;
const widestSearch = { from: 4 * mebibyte, to: 1024 * mebibyte, step: mebibyte };
const complain = ({ input }) => `expected a size with a unit such as 128M or 4MiB, or minimum, got ${JSON.stringify(input)}`;
const sizeOrMinimum = schemas/* string */.YjP({ error: complain })
    .regex(new RegExp(`^minimum$|${units/* sizePattern */.CD.source}`), { error: complain })
    .transform((text) => text === 'minimum' ? widestSearch : units/* size */.Ej.parse(text));
const search = schemas/* strictObject */.rej({
    minimum: schemas/* strictObject */.rej({
        from: units/* size */.Ej.optional().describe('Smallest size to try (default 4MiB)'),
        to: units/* size */.Ej.optional().describe('Largest size to try, which must suffice (default 1GiB)'),
        step: units/* size */.Ej.optional().describe('Precision of the search (default 1MiB)'),
    }),
})
    .transform(({ minimum: { from = widestSearch.from, to = widestSearch.to, step = widestSearch.step }, }) => ({ from, to, step }));
/** A size, or `minimum`: the least with which the profile still passes. */
const bootMemory = schemas/* union */.KCZ([sizeOrMinimum, search])
    .describe('Memory; minimum searches for the least with which the profile passes');
/** Machines need a definite size: for a search, `memory` is the most that is tried. */
function resolveMemory({ memory, ...boot }) {
    return typeof memory === 'number'
        ? { ...boot, memory }
        : { ...boot, memory: memory.to, memory_search: memory };
}
/** Checks a profile that boots more than once; paths are relative to `boot`. */
function checkSeries({ repeat, memory_search: wanted, consoles = [], }) {
    const taken = consoles.findIndex(({ name }) => (0,output_files/* isTag */.dz)(name));
    const problems = [
        ...(taken === -1
            ? []
            : [
                {
                    path: ['consoles', taken, 'name'],
                    message: `${consoles[taken]?.name ?? ''} is reserved for the logs of further boots`,
                },
            ]),
    ];
    if (wanted === undefined)
        return problems;
    const odd = ['from', 'to', 'step'].find((key) => wanted[key] % mebibyte !== 0 || wanted[key] === 0);
    return [
        ...problems,
        ...(odd === undefined
            ? []
            : [{ path: ['memory', 'minimum', odd], message: 'expected whole MiB, at least one' }]),
        ...(wanted.from > wanted.to
            ? [{ path: ['memory', 'minimum'], message: 'from is more than to' }]
            : []),
        ...(repeat > 1
            ? [{ path: ['repeat'], message: 'cannot be combined with memory: minimum' }]
            : []),
    ];
}

// EXTERNAL MODULE: ./src/profile/schema/machine-rules.ts + 1 modules
var machine_rules = __webpack_require__(40165);
// EXTERNAL MODULE: ./src/profile/schema/objection.ts
var objection = __webpack_require__(65526);
// EXTERNAL MODULE: ./src/profile/schema/port.ts
var port = __webpack_require__(24542);
;// CONCATENATED MODULE: ./src/profile/schema/boot-section.ts









/** `require-kvm` is an alias of `kvm`: neither falls back to TCG. */
const accelerators = ['auto', ...machine_types/* usedAccelerators */.oP, 'require-kvm'];
const stops = ['quit', 'powerdown'];
const initramfs = schemas/* strictObject */.rej({
    busybox: schemas/* boolean */.zMY()
        .optional()
        .describe('Install /bin/busybox and its applet links (default true)'),
    init: schemas/* string */.YjP().min(1).describe('Text of the /init script'),
    files: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\//, 'not an absolute path'), schemas/* string */.YjP().min(1))
        .optional()
        .describe('Further files: path in the guest → path relative to the profile’s repository'),
});
const diskInterface = schemas/* enum */.k5n(machine_types/* diskInterfaces */.a_);
const disk = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('Image, relative to the profile’s repository or {out}'),
    format: schemas/* enum */.k5n(machine_types/* diskFormats */._).optional().describe('Detected from the file if not given'),
    interface: diskInterface.optional().describe('disk_interface if not given'),
    snapshot: schemas/* boolean */.zMY()
        .optional()
        .describe('Forget what the guest writes (default true); false changes the file'),
});
const network = schemas/* strictObject */.rej({
    device: schemas/* enum */.k5n(['virtio-net', 'vmxnet3', 'e1000']).optional().describe('virtio-net if not given'),
    forward: schemas/* array */.YOg(schemas/* strictObject */.rej({
        guest: port/* port */.O.describe('Port the guest listens on'),
        host: port/* port */.O
            .optional()
            .describe('Port of 127.0.0.1 that is forwarded; a free one if not given'),
        protocol: schemas/* enum */.k5n(['tcp', 'udp']).optional().describe('tcp if not given'),
    }))
        .optional()
        .describe('Ports of the guest that the host can reach'),
    outgoing: schemas/* boolean */.zMY()
        .optional()
        .describe('Let the guest reach the host and the world (default false)'),
    tap: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.-]{1,15}$/, 'not the name of a network interface')
        .optional()
        .describe('An existing tap interface, instead of QEMU’s user-mode network'),
});
const share = schemas/* strictObject */.rej({
    // The device has 36 bytes for the tag (virtio specification, file system device).
    tag: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.-]{1,36}$/, 'not a tag')
        .describe('Name the guest mounts it by'),
    path: schemas/* string */.YjP().min(1).describe('Folder, relative to the profile’s repository or {out}'),
    type: schemas/* enum */.k5n(['virtiofs', '9p'])
        .optional()
        .describe('virtiofs (default) is served by virtiofsd, 9p by QEMU itself'),
    security: schemas/* enum */.k5n(['none', 'mapped'])
        .optional()
        .describe('9p: owners that cannot be set are ignored (none, the default) or kept as attributes'),
    readonly: schemas/* boolean */.zMY().optional().describe('9p: the guest may only read (default false)'),
});
const secondConsole = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_-]{1,32}$/, 'not a name for a file')
        .describe('Names its log'),
    type: schemas/* enum */.k5n(['virtio-console']).optional().describe('hvc0, hvc1, … of a Linux guest, in order'),
});
/** How a kernel is booted. */
const bootSection = schemas/* strictObject */.rej({
    vmm: schemas/* enum */.k5n(vmm_facts/* vmmIds */.hT).describe('Virtual machine monitor; all but qemu need working KVM'),
    machine: schemas/* enum */.k5n(machine_types/* machines */.JR).describe('QEMU machine; microvm needs working KVM'),
    cpu: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.,=+-]+$/)
        .describe('QEMU CPU model'),
    cpus: schemas/* int */.Whr().min(1).max(256),
    memory: bootMemory,
    method: schemas/* enum */.k5n(['direct', 'disk'])
        .describe('direct: -kernel; disk: the image is the boot disk'),
    accelerator: schemas/* enum */.k5n(accelerators).describe('kvm and require-kvm: KVM or nothing'),
    cmdline: schemas/* string */.YjP().describe('Kernel command line'),
    initramfs: initramfs.optional(),
    disk_interface: diskInterface.describe('Interface of the built image and of disks that name none; ide is AHCI on q35'),
    disks: schemas/* array */.YOg(disk).optional().describe('Further disks; writes go to a snapshot'),
    network: network.optional().describe('Without this section the guest has no network'),
    shares: schemas/* array */.YOg(share)
        .optional()
        .describe('Folders of the host that the guest can mount and write to'),
    arguments: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe('Further options of QEMU’s, from a short list: -device, -global, -rtc, -smbios, …'),
    rng: schemas/* boolean */.zMY().describe('Give the guest a virtio source of entropy'),
    balloon: schemas/* boolean */.zMY().describe('Give the guest a virtio memory balloon'),
    debug_exit: schemas/* boolean */.zMY().describe('Give the guest an isa-debug-exit port at 0xf4'),
    watchdog: schemas/* boolean */.zMY()
        .describe('Give the guest an i6300esb watchdog; one that is not fed in time is a hang'),
    stop: schemas/* enum */.k5n(stops)
        .describe('How a guest that passed is stopped; powerdown: by its power button first'),
    stop_within: units/* duration */.p0.describe('Limit on the time from its power button to its end'),
    timeout: units/* duration */.p0.describe('Limit on the whole boot'),
    silence: units/* duration */.p0.describe('Limit on the time without a byte on the console'),
    listen: units/* duration */.p0.describe('How long to go on listening for a crash after the last expectation'),
    output_limit: units/* size */.Ej.describe('Limit on console bytes'),
    retries: schemas/* int */.Whr()
        .min(0)
        .max(10)
        .describe('How often a boot is retried after a transient failure of the host'),
    repeat: schemas/* int */.Whr()
        .min(1)
        .max(100)
        .describe('Number of boots; the run passes only if every boot does'),
    consoles: schemas/* array */.YOg(secondConsole)
        .max(8)
        .optional()
        .describe(`Consoles in addition to the serial one; each is written to ${(0,output_files/* secondConsoleLogName */.vA)('NAME')}`),
    core: schemas/* boolean */.zMY()
        .optional()
        .describe(`Dump the guest’s memory (${output_files/* coreName */.T$}) when it hangs, times out or panics`),
})
    .transform(resolveMemory)
    .superRefine((boot, context) => (0,objection/* addObjections */.W)(context, [...(0,machine_rules/* checkMachine */.U1)(boot), ...checkSeries(boot)]));


/***/ }),

/***/ 40165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U1: () => (/* binding */ checkMachine),
  ri: () => (/* binding */ objectToArch),
  BI: () => (/* binding */ objectToVmm)
});

// EXTERNAL MODULE: ./src/machine/arch.ts
var machine_arch = __webpack_require__(42549);
// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
;// CONCATENATED MODULE: ./src/profile/schema/extra-arguments.ts
const devices = new Set([
    // Buses, bridges and QEMU's devices for testing drivers.
    ...['pcie-root-port', 'pci-bridge', 'pcie-pci-bridge', 'edu', 'pci-testdev', 'pc-testdev'],
    ...['qemu-xhci', 'nec-usb-xhci', 'usb-ehci', 'ich9-usb-ehci1', 'piix3-usb-uhci', 'pci-ohci'],
    ...['usb-hub', 'usb-kbd', 'usb-mouse', 'usb-tablet'],
    ...['virtio-keyboard-pci', 'virtio-mouse-pci', 'virtio-tablet-pci', 'virtio-gpu-pci'],
    ...['virtio-keyboard-device', 'virtio-mouse-device', 'virtio-tablet-device'],
    ...['VGA', 'bochs-display', 'virtio-vga', 'ramfb', 'i8042', 'sdhci-pci'],
    ...['virtio-iommu-pci', 'intel-iommu', 'amd-iommu', 'ib700', 'pvpanic-pci'],
    ...['vmcoreinfo', 'vmgenid', 'hyperv-testdev'],
]);
/** The profile key for devices that are refused here, by prefix of their names. */
const deviceKeys = [
    [/^(?:virtio-blk|virtio-scsi|nvme|scsi-|ide-|ahci|ich9-ahci|usb-storage|floppy)/, 'boot.disks'],
    [/^(?:virtio-net|vmxnet3|e1000|rtl8139|ne2k|pcnet|usb-net)/, 'boot.network'],
    [/^(?:virtio-9p|vhost-user-fs)/, 'boot.shares'],
    [/^virtio-rng/, 'boot.rng'],
    [/^virtio-balloon/, 'boot.balloon'],
    [/^isa-debug-exit/, 'boot.debug_exit'],
    [/^i6300esb/, 'boot.watchdog'],
    [/^(?:virtio-serial|virtconsole|virtserialport)/, 'boot.consoles'],
];
/** Options that the profile has keys for. */
const optionKeys = new Map(Object.entries({
    '-m': 'boot.memory',
    '-smp': 'boot.cpus',
    '-cpu': 'boot.cpu',
    '-machine': 'boot.machine',
    '-M': 'boot.machine',
    '-accel': 'boot.accelerator',
    '-enable-kvm': 'boot.accelerator',
    '-append': 'boot.cmdline',
    '-initrd': 'boot.initramfs',
    '-kernel': 'boot.method',
    '-drive': 'boot.disks',
    '-blockdev': 'boot.disks',
    '-hda': 'boot.disks',
    '-hdb': 'boot.disks',
    '-cdrom': 'boot.disks',
    '-snapshot': 'boot.disks',
    '-netdev': 'boot.network',
    '-nic': 'boot.network',
    '-net': 'boot.network',
    '-fsdev': 'boot.shares',
    '-virtfs': 'boot.shares',
    '-action': 'boot.watchdog',
}));
/** Properties that open a file of the host, or refer to backends that only we attach. */
const closedProperties = /^(?:file|romfile|bios|path|chardev|drive|netdev|fsdev|memdev|host|hostdev|rrfile|gen_id|audiodev|secret|config-file)$/;
/** The keys of `a=b,c`; a doubled comma belongs to a value (QemuOpts). */
function propertiesOf(value) {
    return value
        .replaceAll(',,', '')
        .split(',')
        .map((property) => property.split('=', 1)[0] ?? '');
}
function objectToProperties(properties) {
    const closed = properties.find((name) => closedProperties.test(name.replace(/^.*\./, '')));
    return closed === undefined ? undefined : `${closed}= reaches outside the guest`;
}
function objectToDevice(value) {
    const [first = '', ...properties] = propertiesOf(value);
    // Instead of a name in front, QEMU also accepts the property driver=.
    const name = value.startsWith('driver=') ? (value.split(/[=,]/, 2)[1] ?? '') : first;
    const key = deviceKeys.find(([pattern]) => pattern.test(name))?.[1];
    if (key !== undefined)
        return `${name} is attached by ${key}`;
    if (!devices.has(name))
        return `the device ${name} is not on the list of harmless devices`;
    if (properties.includes('driver'))
        return 'a device has one driver';
    return objectToProperties(properties);
}
function objectToValue(value) {
    return objectToProperties(propertiesOf(value));
}
function objectToGlobal(value) {
    return /^[\w-]+\.[\w-]+=/.test(value)
        ? objectToValue(value)
        : 'only the short form DEVICE.PROPERTY=VALUE is accepted';
}
function objectToFirmwareItem(value) {
    // Names below opt/ belong to the user, all others to the machine (QEMU: docs/specs/fw_cfg).
    return /^name=opt\/[^,=]+,string=/.test(value)
        ? objectToProperties(propertiesOf(value).slice(2))
        : 'only name=opt/…,string=… is accepted';
}
/** Accepted options, each with a check of its value. */
const options = new Map([
    ['-device', objectToDevice],
    ['-global', objectToGlobal],
    ['-rtc', objectToValue],
    ['-smbios', objectToValue],
    ['-icount', objectToValue],
    ['-fw_cfg', objectToFirmwareItem],
]);
const accepted = [...options.keys()].join(', ');
function objectToOption(option) {
    // QEMU treats two hyphens like one.
    const key = optionKeys.get(option.replace(/^--/, '-'));
    return key === undefined
        ? `${option} is not accepted here; these are: ${accepted}`
        : `${option} is set by ${key}`;
}
/** Checks the QEMU options that a profile adds, alternating option and value, against an allow-list. */
function checkArguments(words) {
    const objections = [];
    for (let index = 0; index < words.length; index += 2) {
        const [option = '', value] = words.slice(index, index + 2);
        const check = options.get(option);
        if (check === undefined) {
            objections.push({ index, message: objectToOption(option) });
            // Unknown options may or may not have a value: the next word would be a guess.
            break;
        }
        const message = value === undefined ? `${option} needs a value` : check(value);
        if (message !== undefined)
            objections.push({ index: value === undefined ? index : index + 1, message });
    }
    return objections;
}

;// CONCATENATED MODULE: ./src/profile/schema/machine-rules.ts



/** Why an architecture does not have a machine; undefined if it does. */
function objectToArch(arch, machine) {
    const machines = machine_arch/* architectures */.f2[arch].machines;
    return machines.includes(machine)
        ? undefined
        : `there is no ${machine} for ${arch}; it has ${machines.join(', ')}`;
}
/** Why a VMM does not support an architecture; undefined if it does. */
function objectToVmm(arch, vmm) {
    const { archs } = vmm_facts/* vmmFacts */.M0[vmm];
    return archs.includes(arch)
        ? undefined
        : `${vmm} does not support ${arch}; it supports ${archs.join(', ')}`;
}
function checkDisks(boot) {
    const { name, traits } = (0,vmm_facts/* machineOf */.VT)(boot);
    const offered = traits.diskInterfaces;
    const objectTo = (wanted, ...path) => wanted === undefined || offered.includes(wanted)
        ? []
        : [{ path, message: `${name} has no ${wanted}; it has ${offered.join(', ')}` }];
    return [
        ...objectTo(boot.disk_interface, 'disk_interface'),
        ...(boot.disks ?? []).flatMap((disk, index) => objectTo(disk.interface, 'disks', index, 'interface')),
    ];
}
function checkNetwork(boot) {
    const { vmm, network } = boot;
    if (network === undefined)
        return [];
    const { name, traits } = (0,vmm_facts/* machineOf */.VT)(boot);
    const { device, forward, outgoing, tap } = network;
    return [
        ...(!traits.takesAnyCard && device !== undefined && device !== 'virtio-net'
            ? [{ path: ['network', 'device'], message: `${name} has no ${device}; it has virtio-net` }]
            : []),
        ...(tap !== undefined && forward !== undefined
            ? [{ path: ['network', 'forward'], message: 'ports are not forwarded to a tap interface' }]
            : []),
        ...(tap !== undefined && outgoing !== undefined
            ? [
                {
                    path: ['network', 'outgoing'],
                    message: 'has no effect on a tap interface: the host decides where it leads',
                },
            ]
            : []),
        ...(!vmm_facts/* vmmFacts */.M0[vmm].playsNetwork && tap === undefined
            ? [{ path: ['network'], message: `${vmm} has no network of its own: set tap` }]
            : []),
    ];
}
function checkCpus({ vmm, cpu, cpus }) {
    const { hasCpuModels, mostCpus } = vmm_facts/* vmmFacts */.M0[vmm];
    const has = hasCpuModels || cpu === undefined || cpu === 'max' || cpu === 'host';
    return [
        ...(has ? [] : [{ path: ['cpu'], message: `${vmm} has only the host’s CPU (max or host)` }]),
        ...(mostCpus !== null && cpus > mostCpus
            ? [{ path: ['cpus'], message: `${vmm} has at most ${mostCpus} CPUs` }]
            : []),
    ];
}
/** Features that need PCI or ACPI. */
function checkEnding(boot) {
    const { watchdog, stop } = boot;
    const { name, traits } = (0,vmm_facts/* machineOf */.VT)(boot);
    return [
        ...(watchdog === true && !traits.hasWatchdog
            ? [{ path: ['watchdog'], message: `${name} has no watchdog` }]
            : []),
        ...(stop === 'powerdown' && !traits.hasPowerButton
            ? [{ path: ['stop'], message: `${name} has no power button; stop: quit` }]
            : []),
    ];
}
function checkConsoles({ vmm, consoles = [], core }) {
    const names = consoles.map(({ name }) => name);
    const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
    return [
        ...(!vmm_facts/* vmmFacts */.M0[vmm].hasSecondConsoles && consoles.length > 0
            ? [{ path: ['consoles'], message: `${vmm} has one console` }]
            : []),
        ...(!vmm_facts/* vmmFacts */.M0[vmm].dumpsMemory && core === true
            ? [{ path: ['core'], message: `${vmm} cannot dump the guest’s memory` }]
            : []),
        ...(repeated === -1
            ? []
            : [{ path: ['consoles', repeated, 'name'], message: `a second console ${names[repeated]}` }]),
    ];
}
function checkShares({ vmm, shares = [] }) {
    const tags = shares.map(({ tag }) => tag);
    const served = vmm_facts/* vmmFacts */.M0[vmm].shares;
    const none = shares.length > 0 && served.length === 0
        ? [{ path: ['shares'], message: `${vmm} shares no folders` }]
        : [];
    const single = shares.flatMap(({ tag, type = 'virtiofs', security, readonly }, index) => {
        const objectTo = (key, message) => message === undefined ? [] : [{ path: ['shares', index, key], message }];
        const isOther = type !== '9p';
        return [
            ...objectTo('tag', tags.indexOf(tag) < index ? `a second share ${tag}` : undefined),
            ...objectTo('type', !isOther && !served.includes(type) ? `${vmm} has no 9p` : undefined),
            ...objectTo('security', isOther && security !== undefined ? 'only type: 9p has it' : undefined),
            ...objectTo('readonly', isOther && readonly === true ? 'only type: 9p can be read-only' : undefined),
        ];
    });
    return [...none, ...single];
}
function checkExtra({ vmm, arguments: words = [] }) {
    if (!vmm_facts/* vmmFacts */.M0[vmm].takesArguments && words.length > 0)
        return [{ path: ['arguments'], message: `are options of QEMU, not of ${vmm}` }];
    return checkArguments(words).map(({ index, message }) => ({
        path: ['arguments', index],
        message,
    }));
}
function checkMemory({ vmm, memory, shares = [] }) {
    const { wantsWholeMebibytes } = vmm_facts/* vmmFacts */.M0[vmm];
    const served = shares.some(({ type = 'virtiofs' }) => type === 'virtiofs');
    if (memory % 2 ** 20 === 0 || !(wantsWholeMebibytes || served))
        return [];
    // QEMU rounds -m up to the machine's alignment, but not shared memory.
    const by = wantsWholeMebibytes ? vmm : 'a shared folder';
    return [{ path: ['memory'], message: `${by} needs whole MiB of memory` }];
}
/** Checks which settings of a machine cannot be combined. */
function checkMachine(boot) {
    const { name, traits } = (0,vmm_facts/* machineOf */.VT)(boot);
    return [
        ...(boot.method === 'disk' && !traits.bootsDisks
            ? [{ path: ['method'], message: `${name} boots a kernel directly, never a disk` }]
            : []),
        ...checkCpus(boot),
        ...checkMemory(boot),
        ...checkShares(boot),
        ...checkExtra(boot),
        ...checkDisks(boot),
        ...checkNetwork(boot),
        ...checkConsoles(boot),
        ...checkEnding(boot),
    ];
}


/***/ }),

/***/ 65526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addObjections)
/* harmony export */ });
function addObjections(context, objections) {
    for (const { path, message } of objections)
        context.addIssue({ code: 'custom', path: [...path], message });
}


/***/ }),

/***/ 38663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   H: () => (/* binding */ regexProblem)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

function literalPattern(literal, shown) {
    return {
        shown,
        literal: true,
        find: (text, from) => {
            const start = text.indexOf(literal, from);
            return start < 0 ? undefined : { start, end: start + literal.length, captures: {} };
        },
    };
}
function regexPattern(regex, shown) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(regex);
    const names = Object.keys(compiled.namedGroups());
    return {
        shown,
        literal: false,
        find: (text, from) => {
            // test() is several times faster than the search that captures groups.
            if (!compiled.test(text))
                return undefined;
            const matcher = compiled.matcher(text);
            if (!matcher.find(from))
                return undefined;
            const captures = names.flatMap((name) => {
                const value = matcher.group(name);
                return value === null ? [] : [[name, value]];
            });
            return { start: matcher.start(), end: matcher.end(), captures: Object.fromEntries(captures) };
        },
    };
}
/** Compiles a checked entry. Never with a backtracking engine: console and pattern are untrusted. */
function compilePattern({ text, regex, name }) {
    if (regex !== undefined)
        return regexPattern(regex, name ?? `/${regex}/`);
    return literalPattern(text ?? '', name ?? text ?? '');
}
/** Why a regular expression does not compile; undefined if it does. */
function regexProblem(regex) {
    try {
        re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(regex);
        return undefined;
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 24542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ port)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const port = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(65_535);


/***/ }),

/***/ 65696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ regexText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38663);


/** A regular expression in a profile; one that does not compile is reported with its place. */
const regexText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .superRefine((regex, context) => {
    const problem = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regexProblem */ .H)(regex);
    if (problem !== undefined)
        context.addIssue({ code: 'custom', message: problem });
});


/***/ }),

/***/ 58778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ objection),
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** K, M and G are the binary ones, as in QEMU's `-m 128M` and in OSv's `fs_size_mb`. */
const sizeUnits = {
    B: 1,
    K: 2 ** 10,
    KiB: 2 ** 10,
    M: 2 ** 20,
    MiB: 2 ** 20,
    G: 2 ** 30,
    GiB: 2 ** 30,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
};
const durationPattern = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/;
const sizePattern = /^(\d+(?:\.\d+)?)(B|KiB|MiB|GiB|kB|KB|MB|GB|K|M|G)$/;
function parseQuantity(text, pattern, units) {
    const [, amount, unit] = pattern.exec(text) ?? [];
    if (amount === undefined || unit === undefined)
        return undefined;
    const value = Math.round(Number(amount) * (units[unit] ?? Number.NaN));
    return Number.isSafeInteger(value) ? value : undefined;
}
/** `1.5s` → 1500 milliseconds; undefined if the text is not a duration. */
function parseDuration(text) {
    return parseQuantity(text, durationPattern, durationUnits);
}
/** `4MiB` → 4194304 bytes; undefined if the text is not a size. */
function parseSize(text) {
    return parseQuantity(text, sizePattern, sizeUnits);
}
/** The message for a missing or wrong value. */
function objection(expectation, input) {
    return input === undefined
        ? `is missing; expected ${expectation}`
        : `expected ${expectation}, got ${JSON.stringify(input)}`;
}
function quantity(pattern, parse, expectation) {
    const error = ({ input }) => objection(expectation, input);
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error })
        .regex(pattern, { error })
        .transform((text) => parse(text) ?? Number.NaN)
        .refine((value) => !Number.isNaN(value), 'too large');
}
/** A duration written with its unit; the parsed value is in milliseconds. */
const duration = quantity(durationPattern, parseDuration, 'a duration with a unit such as 200ms, 5s or 10m');
/** A size written with its unit; the parsed value is in bytes. */
const size = quantity(sizePattern, parseSize, 'a size with a unit such as 128M or 4MiB');


/***/ }),

/***/ 1504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeLayers)
/* harmony export */ });
/* harmony import */ var _settings_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92096);

/**
 * Maps whose keys exclude each other: a stronger layer that names one of them replaces the weaker
 * layer's choice instead of contradicting it.
 */
const alternatives = {
    source: ['path', 'git', 'archive', 'debian'],
};
function mergeMaps(weaker, stronger, path) {
    const replaces = alternatives[(0,_settings_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(path)]?.some((key) => stronger.entries.has(key)) ?? false;
    const entries = new Map(replaces ? [] : weaker.entries);
    for (const [key, node] of stronger.entries) {
        const before = entries.get(key);
        const both = before !== undefined && 'entries' in before && 'entries' in node;
        entries.set(key, both ? mergeMaps(before, node, [...path, key]) : node);
    }
    return { entries, origin: stronger.origin };
}
/** Merges layers, weakest first. Maps are merged key by key, everything else is replaced. */
function mergeLayers(layers) {
    const nothing = { entries: new Map(), origin: { layer: 'default' } };
    return layers.reduce((weaker, stronger) => mergeMaps(weaker, stronger, []), nothing);
}


/***/ }),

/***/ 10282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseOverride)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _settings_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92096);


/**
 * Parses `key.path=value` of `--set`. The value is YAML, so lists and maps can be given in flow style; a
 * value that is not valid YAML is text. Undefined if there is no `key=`.
 */
function parseOverride(text) {
    const [, path, written] = /^([A-Za-z0-9_/-]+(?:\.[A-Za-z0-9_/-]+)*)=(.*)$/s.exec(text) ?? [];
    if (path === undefined || written === undefined)
        return undefined;
    let value;
    try {
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(written, { maxAliasCount: 0 });
    }
    catch {
        value = written;
    }
    const origin = { layer: 'override', by: `--set ${text}` };
    return (0,_settings_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nest */ .$I)(path.split('.'), (0,_settings_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeOf */ .E7)(value ?? '', origin));
}


/***/ }),

/***/ 68975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineText)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14512);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);


/** What sizes were compared with: `main at 0123456789, 3 commits before the one looked for`. */
function baselineText({ source, revision, behind, rebuilt }) {
    const at = revision === null ? '' : ` at ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(revision)}`;
    const away = behind === undefined ? '' : `, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(behind, 'commit')} before the one looked for`;
    return `${source}${at}${away}${rebuilt === true ? ', built for this' : ''}`;
}


/***/ }),

/***/ 76831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/** `+8.1 %`, `appeared`, `gone`. */
function shareOf({ from, to }) {
    if (from === 0)
        return 'appeared';
    if (to === 0)
        return 'gone';
    const percent = ((to - from) / from) * 100;
    const size = Math.abs(percent);
    return `${percent < 0 ? '−' : '+'}${size.toFixed(size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2)} %`;
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   KT: () => (/* binding */ seriesTitle),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ku: () => (/* binding */ lastValue),
/* harmony export */   l3: () => (/* binding */ commitName),
/* harmony export */   oi: () => (/* binding */ markLine),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);

const blocks = '▁▂▃▄▅▆▇█';
/** Formats a value of a series in its unit. */
function formatValue({ unit, metricUnit }, value) {
    if (unit === 'bytes')
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.round(value));
    if (unit === 'milliseconds')
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(Number.isInteger(value) ? value : Number(value.toPrecision(6)), metricUnit);
}
/** The title of a series; it includes the accelerator if the values depend on it. */
function seriesTitle({ name, accelerator }) {
    return accelerator === null ? name : `${name} (${accelerator})`;
}
/** The values as one character each: `▁▁▃█`, with a space for unknown ones. */
function sparkline(values) {
    const known = values.filter((value) => value !== null);
    const least = known.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
    const most = known.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
    const step = (value) => 
    // A constant series is drawn in the middle, not at the bottom.
    most === least ? 3 : Math.round(((value - least) / (most - least)) * (blocks.length - 1));
    return values.map((value) => (value === null ? ' ' : (blocks[step(value)] ?? ''))).join('');
}
/** Marks to print below a sparkline: `    ▲  ▼`. */
function markLine(series) {
    const marks = new Map(series.changes.map((change) => [change.index, signOf(change)]));
    return series.values.map((_, index) => marks.get(index) ?? ' ').join('');
}
function signOf({ from, to }) {
    return to > from ? '▲' : '▼';
}
/** A short commit of ten digits, with `-dirty` if the files differed. */
function commitName({ commit, dirty }) {
    if (commit === null)
        return '(no commit)';
    return `${commit.slice(0, 10)}${dirty === true ? '-dirty' : ''}`;
}
/** The date of a line, UTC. */
function dayOf({ at }) {
    return at.slice(0, 10);
}
/** The last known value. */
function lastValue({ values }) {
    return values.findLast((value) => value !== null) ?? null;
}


/***/ }),

/***/ 21622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describeStretched)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);

/** Lists the time limits that were longer than their defaults; undefined if there are none. */
function describeStretched({ limits, accelerator }) {
    if (limits === undefined || limits.stretched.length === 0)
        return undefined;
    const values = limits.stretched.map((name) => {
        const ms = name === 'timeout' ? limits.timeoutMs : limits.silenceMs;
        return `${name} ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms)}`;
    });
    return `limits not set by the profile, extended for ${accelerator}: ${values.join(', ')}`;
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
        (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_3__/* .readablePath */ .q)(change.path, names)}${(0,_former_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formerPlace */ .J)(change, names)}`),
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

/***/ 57874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderHistoryMarkdown),
/* harmony export */   P: () => (/* binding */ historySections)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21087);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72857);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _history_series_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);
/* harmony import */ var _history_change_share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76831);





const shownRuns = 20;
const fewestRuns = 3;
/** The trend of sizes, boot and memory over the last runs, if there are enough of them. */
function historySections(group) {
    if (group === undefined || group.lines.length < fewestRuns)
        return [];
    const runs = Math.min(shownRuns, group.lines.length);
    const shown = group.series.filter((series) => knownIn(series).length >= fewestRuns);
    if (shown.length === 0)
        return [];
    const changes = changeRows(group, shown);
    const rows = shown.map((series) => {
        const now = (0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValue */ .ku)(series);
        return [
            (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesTitle */ .KT)(series)),
            (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sparkline */ .KM)(series.values.slice(-shownRuns)).replaceAll(' ', '·')),
            now === null ? '–' : (0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(series, now),
        ];
    });
    return [
        {
            title: `History: the last ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(runs, 'run')}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(changes.length, 'change point')}`,
            isOpen: false,
            nodes: (limit) => [
                ...charts(shown),
                ...(0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .limited */ .T)(['What', 'Trend', 'Now:'], rows)(limit),
                ...(0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .limited */ .T)(['Change:', 'What', 'From', 'To', 'Since', 'Commit'], changes)(limit),
            ],
        },
    ];
}
function knownIn({ values }) {
    return values.slice(-shownRuns).filter((value) => value !== null);
}
function changeRows(group, shown) {
    const first = group.lines.length - shownRuns;
    return shown.flatMap((series) => series.changes
        .filter(({ index }) => index >= first)
        .map((change) => {
        const line = group.lines[change.index];
        return [
            `${(0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .signOf */ .rL)(change)} ${(0,_history_change_share_js__WEBPACK_IMPORTED_MODULE_4__/* .shareOf */ .t)(change)}`,
            (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesTitle */ .KT)(series)),
            (0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(series, change.from),
            (0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(series, change.to),
            line === undefined ? '–' : (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commitName */ .l3)(line)),
            (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(line?.subject ?? ''),
        ];
    }));
}
/** Mermaid's default colour is hard to see on white; this one works on white and on black. */
const lineColor = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';
/** Charts of the largest artifact and of the boot. Mermaid joins points, so gaps are skipped. */
function charts(shown) {
    const size = shown.find(({ accelerator }) => accelerator === null);
    const boots = shown.filter(({ name }) => name === 'boot');
    return [...(size === undefined ? [] : [size]), ...boots].flatMap(chartOf);
}
function chartOf(series) {
    const known = knownIn(series);
    const [unit, divisor] = unitOf(series, Math.max(...known));
    const rounded = (value) => Number((value / divisor).toFixed(2));
    const [least, most] = [Math.min(...known), Math.max(...known)];
    // Room above and below: a chart of equal values would have no height.
    const room = Math.max((most - least) * 0.1, most * 0.01, divisor * 0.01);
    return [
        (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_history_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesTitle */ .KT)(series)), (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`, in ${unit}, oldest first`)),
        {
            type: 'code',
            lang: 'mermaid',
            value: [
                lineColor,
                'xychart-beta',
                `  x-axis 1 --> ${known.length}`,
                `  y-axis "${unit}" ${rounded(Math.max(0, least - room))} --> ${rounded(most + room)}`,
                `  line [${known.map(rounded).join(', ')}]`,
            ].join('\n'),
        },
    ];
}
/** A unit in which two decimals are enough. */
function unitOf({ unit }, most) {
    if (unit !== 'bytes')
        return ['ms', 1];
    if (most < 10 << 10)
        return ['B', 1];
    return most < 10 << 20 ? ['KiB', 1 << 10] : ['MiB', 1 << 20];
}
/** Renders a group of a history as a document of its own. */
function renderHistoryMarkdown(group) {
    const sections = historySections(group);
    const heading = [group.profile, group.arch, group.mode].join(' · ');
    const body = sections.length === 0
        ? [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`Fewer than ${fewestRuns} runs: there is no trend yet.`))]
        : sections.flatMap(({ nodes }) => nodes(Number.POSITIVE_INFINITY));
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK)([{ type: 'heading', depth: 2, children: [(0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(heading)] }, ...body]);
}


/***/ }),

/***/ 21087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FY: () => (/* binding */ paragraph),
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
/** String cells are our own text. A heading that ends in `:` marks a column of numbers. */
function table(headings, rows) {
    const isNumeric = headings.map((heading) => heading.endsWith(':'));
    const align = isNumeric.map((numeric) => (numeric ? 'right' : 'left'));
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({
            type: 'tableCell',
            children: [typeof cell === 'string' ? { type: 'text', value: cell } : cell],
        })),
    });
    const titles = headings.map((heading) => heading.replace(/:$/, ''));
    return { type: 'table', align, children: [row(titles), ...rows.map(row)] };
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

/***/ 53609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   q: () => (/* binding */ placeOfKey)
/* harmony export */ });
/**
 * The line of a profile key, or else of its nearest parent, or else of `kernel`. `names` are the
 * key's segments; a name may contain dots.
 */
function placeOf({ places = {} }, ...names) {
    for (let length = names.length; length > 0; length -= 1) {
        const place = places[names.slice(0, length).join('.')];
        if (place !== undefined)
            return place;
    }
    return places.kernel;
}
/** The line of exactly this profile key, without the fallback to its parents. */
function placeOfKey({ places = {} }, key) {
    return key === undefined ? undefined : places[key];
}


/***/ }),

/***/ 4538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ repeatBlocks),
  y: () => (/* binding */ repeatSections)
});

// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(45112);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
// EXTERNAL MODULE: ./src/report/markdown/nodes.ts
var nodes = __webpack_require__(21087);
// EXTERNAL MODULE: ./src/report/markdown/section.ts
var section = __webpack_require__(72857);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/repeat-figures.ts

const names = {
    'boot.timeToFirstByteMs': 'first byte',
    'boot.timeToReadyMs': 'ready',
    'boot.memory.peakHostBytes': 'peak memory',
};
/** Four digits: more digits of a median are noise. */
function rounded(value) {
    return Number(value.toPrecision(4));
}
function formatOf(key, units) {
    if (key.startsWith('metrics.'))
        return (value) => (0,quantities/* formatMetric */.gI)(rounded(value), units?.[key.slice('metrics.'.length)]);
    return key.endsWith('Bytes') ? quantities/* formatRoughBytes */._3 : quantities/* formatDuration */.a3;
}
/** The statistics of repeated boots; names of metrics are hostile text. */
function statisticRows({ statistics }, units) {
    return Object.entries(statistics).map(([key, { count, median, min, max, mad }]) => {
        const format = formatOf(key, units);
        return {
            name: names[key] ?? key.replace(/^metrics\./, ''),
            count,
            median: format(median),
            lowest: format(min),
            highest: format(max),
            spread: `±${format(mad)}`,
        };
    });
}
/** `Boots: 17 of 20 passed`. */
function repeatTitle({ count, failed, boots }) {
    const passed = boots.length - failed;
    const left = count - boots.length;
    const unrun = left === 0 ? '' : `, ${(0,quantities/* formatNumberOf */.Of)(left, 'boot')} not run`;
    return `Boots: ${passed} of ${count} passed${unrun}`;
}
/** Boots worth a row: failed ones, and those that took more than one attempt. */
function notableBoots({ boots }) {
    return boots.filter(({ kind, attempts }) => kind !== 'pass' || attempts !== undefined);
}

;// CONCATENATED MODULE: ./src/report/repeat-blocks.ts





const headings = ['median', 'lowest', 'highest', 'spread', 'boots'];
/** Renders repeated boots for a terminal. */
function repeatBlocks({ repeats, metricUnits }, colors) {
    if (repeats === undefined)
        return [];
    const right = (text) => ({ text, align: 'right' });
    const rows = statisticRows(repeats, metricUnits).map(({ name, median, lowest, highest, spread, count }) => [
        { text: (0,sanitize/* sanitize */.aj)(name, 100) },
        ...[median, lowest, highest, spread, String(count)].map((text) => right((0,sanitize/* sanitize */.aj)(text))),
    ]);
    const heading = [{ text: '' }, ...headings.map((text) => ({ ...right(text), paint: colors.dim }))];
    const boots = notableBoots(repeats).map(({ number, kind, summary, log }) => {
        const mark = kind === 'pass' ? colors.yellow('!') : colors.red('✗');
        const where = log === null ? '' : `  ${colors.dim((0,sanitize/* sanitize */.aj)(log))}`;
        return `  ${mark} boot ${number}  ${kind}: ${(0,sanitize/* sanitize */.aj)(summary)}${where}`;
    });
    return [
        [
            colors.bold(repeatTitle(repeats)),
            ...(rows.length === 0 ? [] : (0,columns/* alignColumns */.R)([heading, ...rows], '  ')),
            ...boots,
        ],
    ];
}
/** Renders repeated boots for Markdown. */
function repeatSections({ repeats, metricUnits, }) {
    if (repeats === undefined)
        return [];
    const rows = statisticRows(repeats, metricUnits).map(({ name, median, lowest, highest, spread, count }) => [
        (0,nodes/* prose */.CS)(name),
        ...[median, lowest, highest, spread].map((text) => (0,nodes/* prose */.CS)(text)),
        String(count),
    ]);
    const boots = notableBoots(repeats).map(({ number, kind, summary, log }) => [
        String(number),
        kind,
        (0,nodes/* prose */.CS)(summary),
        log === null ? '' : (0,nodes/* code */.aY)(log),
    ]);
    return [
        {
            title: repeatTitle(repeats),
            isOpen: repeats.failed > 0,
            nodes: (limit) => [
                ...(0,section/* limited */.T)(['', 'Median:', 'Lowest:', 'Highest:', 'Spread:', 'Boots:'], rows)(limit),
                ...(0,section/* limited */.T)(['Boot:', 'Verdict', 'Summary', 'Console'], boots)(limit),
            ],
        },
    ];
}


/***/ }),

/***/ 95946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ budgetFindings),
/* harmony export */   X: () => (/* binding */ waiverFindings)
/* harmony export */ });
/* harmony import */ var _budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55773);
/* harmony import */ var _profile_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53609);


/** A waived budget is a note, for viewers that ignore suppressions. */
const levels = {
    warned: 'warning',
    waived: 'note',
};
/** Budgets above their limit; waivers suppress the finding. */
function budgetFindings(result) {
    const { size } = result;
    return (size?.budgets ?? []).flatMap((budget) => {
        const state = (0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetState */ .t_)(budget);
        if (size === null || state === 'kept')
            return [];
        const { path, pattern, kind = '', per = '' } = budget;
        const level = levels[state];
        const holding = (0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversNaming */ .ok)(budget, size).filter(({ expired }) => !expired);
        return [
            {
                rule: 'size-budget',
                message: `${path}: ${[(0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetFigures */ .Ph)(budget), ...(0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetRemarks */ .vV)(budget)].join('; ')}`,
                place: (0,_profile_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(result, 'size', 'budgets', pattern ?? path),
                // A path may have several budgets.
                identity: [path, kind, per].filter((part) => part !== '').join(' '),
                ...(level === undefined ? {} : { level }),
                ...(state === 'waived'
                    ? {
                        suppressions: holding.map((waiver) => ({
                            justification: (0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLine */ .fk)(waiver, size),
                            place: waiverPlace(result, waiver),
                        })),
                    }
                    : {}),
            },
        ];
    });
}
/** Waivers that can be removed. */
function waiverFindings(result) {
    const { size } = result;
    if (size === null)
        return [];
    const { waivers = [] } = size;
    return waivers
        .filter((waiver) => (0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemovable */ .UA)(waiver, size))
        .map((waiver) => {
        const { path, until } = waiver;
        return {
            rule: 'size-waiver',
            message: `the waiver of ${path}: ${(0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverEnd */ .Au)(waiver, size)}`,
            place: waiverPlace(result, waiver),
            identity: `${path} ${until}`,
            level: 'note',
        };
    });
}
/** Undefined for a waiver from a commit message. */
function waiverPlace(result, { origin, key = 'size.waivers' }) {
    return origin === 'profile' ? (0,_profile_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(result, ...key.split('.')) : undefined;
}


/***/ }),

/***/ 75437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ statusMarks)
/* harmony export */ });
/** Marks of an expectation or a test, by status. */
const statusMarks = { passed: '✓', failed: '✗', skipped: '–', 'not-reached': '–' };


/***/ }),

/***/ 59272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
// EXTERNAL MODULE: ./src/host/git/git.ts
var git = __webpack_require__(32537);
// EXTERNAL MODULE: ./src/host/files/lock.ts + 1 modules
var files_lock = __webpack_require__(98366);
// EXTERNAL MODULE: ./src/host/system-error.ts
var system_error = __webpack_require__(23078);
// EXTERNAL MODULE: ./src/kernels/families.ts + 60 modules
var families = __webpack_require__(79611);
// EXTERNAL MODULE: ./src/profile/load.ts + 5 modules
var load = __webpack_require__(80323);
// EXTERNAL MODULE: ./src/profile/override-options.ts
var override_options = __webpack_require__(60266);
// EXTERNAL MODULE: ./src/run/boot/boot-part.ts
var boot_part = __webpack_require__(20672);
// EXTERNAL MODULE: ./src/build/source/obtain.ts + 4 modules
var obtain = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/build/tools.ts
var build_tools = __webpack_require__(23607);
// EXTERNAL MODULE: ./src/formats/elf/header.ts
var header = __webpack_require__(30877);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files_files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/run/boot/boot-files.ts
var boot_files = __webpack_require__(75426);
// EXTERNAL MODULE: ./src/run/boot/boot-image.ts + 29 modules
var boot_image = __webpack_require__(82493);
// EXTERNAL MODULE: ./src/run/series/guest-tests.ts + 1 modules
var guest_tests = __webpack_require__(46494);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/run/series/memory-search.ts
/** The search is given up after more amounts that passed once and failed once. */
const mostUnsteady = 3;
/**
 * The next step of a bisection. An amount suffices only if no boot with it failed, and the result must
 * pass twice, so that one lucky boot proves nothing. If the second boot fails, the search goes on
 * above.
 */
function planTrial({ from, to, step }, trials) {
    const last = Math.ceil((to - from) / step);
    const amount = (index) => Math.min(from + index * step, to);
    const indexOf = (bytes) => (bytes === to ? last : (bytes - from) / step);
    const passes = (index) => trials.filter(({ bytes, passed }) => passed && indexOf(bytes) === index).length;
    const failed = trials.filter(({ passed }) => !passed).map(({ bytes }) => indexOf(bytes));
    const low = Math.max(-1, ...failed);
    if (low === last)
        return { next: 'not-enough' };
    const enough = trials
        .filter(({ passed }) => passed)
        .map(({ bytes }) => indexOf(bytes))
        .filter((index) => index > low);
    if (enough.length === 0)
        return { next: 'try', bytes: to };
    const high = Math.min(...enough);
    const unsteady = [...new Set(failed.filter((index) => passes(index) > 0))];
    if (unsteady.length <= mostUnsteady && high - low > 1) {
        // Try the least allowed first: if it suffices, there is nothing to search.
        const middle = low === -1 ? 0 : Math.floor((low + high) / 2);
        return { next: 'try', bytes: amount(middle) };
    }
    if (passes(high) < 2)
        return { next: 'try', bytes: amount(high) };
    return {
        next: 'found',
        found: {
            bytes: amount(high),
            below: low === -1 ? null : amount(low),
            unsteady: unsteady.map(amount).toSorted((a, b) => a - b),
        },
    };
}

// EXTERNAL MODULE: ./src/run/series/retries.ts
var retries = __webpack_require__(61245);
// EXTERNAL MODULE: ./src/run/series/keep-attempts.ts
var keep_attempts = __webpack_require__(87169);
// EXTERNAL MODULE: ./src/staged.ts
var staged = __webpack_require__(34953);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
;// CONCATENATED MODULE: ./src/run/series/least-memory.ts








/** The profile for a boot with this amount of memory. */
function profileWithMemory(profile, bytes) {
    const { settings } = profile;
    return { ...profile, settings: { ...settings, boot: { ...settings.boot, memory: bytes } } };
}
/** Describes the least memory and how certain it is. */
function describeLeast({ bytes, below, unsteady }, failedWith) {
    const named = (amount) => (0,quantities/* formatRoughBytes */._3)(amount);
    const less = below === null
        ? 'less was not tried'
        : `with ${named(below)} it does not pass (${failedWith(below)})`;
    const doubts = unsteady.length === 0
        ? ''
        : `; it passed once and failed once with ${unsteady.map(named).join(', ')}`;
    return `the least memory is ${named(bytes)}; ${less}${doubts}`;
}
/** A host failure says nothing about the memory, unless the VMM rejects so little of it. */
function isAboutMemory(verdict, trials) {
    if (verdict.kind === 'pass' || (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind) === 'kernel')
        return true;
    const worksWithMore = trials.some(({ passed }) => passed);
    return verdict.kind === 'infrastructure' && verdict.transient !== true && worksWithMore;
}
/**
 * Searches for the least memory with which the profile still passes. A boot that fails for lack of
 * memory is an answer, not a failure of the run.
 */
async function findLeastMemory(base, search, bootOne) {
    return (0,staged/* fillPart */.P)(boot_part/* nothingBooted */.d, async (part) => {
        const trials = [];
        const failures = new Map();
        let failedTag;
        const lastVerdict = () => {
            if (part.boot === null)
                throw new Error('the search ended without a boot');
            return part.boot.report.verdict;
        };
        for (;;) {
            const step = planTrial(search, trials);
            if (step.next === 'found') {
                const { found } = step;
                // The last boot was the one that confirmed it.
                const verdict = lastVerdict();
                part.leastMemoryBytes = found.bytes;
                const described = describeLeast(found, (bytes) => failures.get(bytes) ?? '');
                return (0,src_verdict/* success */.kX)({ ...verdict, summary: `${described}; ${verdict.summary}` });
            }
            if (step.next === 'not-enough') {
                const verdict = lastVerdict();
                const most = (0,quantities/* formatRoughBytes */._3)(search.to);
                return (0,src_verdict/* success */.kX)({ ...verdict, summary: `with ${most}, the most tried: ${verdict.summary}` });
            }
            const { bytes } = step;
            const amount = (0,quantities/* formatRoughBytes */._3)(bytes);
            const label = `boot with ${amount}`;
            base.emit({ type: 'step', stage: 'boot', done: trials.length + 1, label });
            // The console of the last boot that failed shows why its memory was not enough.
            if (failedTag === undefined)
                await (0,keep_attempts/* clearBoot */.e9)(base);
            else
                part.kept = [...part.kept, ...(await (0,keep_attempts/* setAside */.Fi)(base, failedTag))];
            const tag = `boot-${trials.length + 1}`;
            const request = { ...base, profile: profileWithMemory(base.profile, bytes) };
            const { part: retried, outcome: boot } = await (0,retries/* bootPersistently */.v)(request, bootOne, tag);
            part.kept = [...part.kept, ...retried];
            if (!boot.ok)
                return {
                    ok: false,
                    failure: { ...boot.failure, summary: `${label}: ${boot.failure.summary}` },
                };
            const { verdict } = boot.value.report;
            part.boot = boot.value;
            if (!isAboutMemory(verdict, trials))
                return (0,src_verdict/* success */.kX)({ ...verdict, summary: `${label}: ${verdict.summary}` });
            trials.push({ bytes, passed: verdict.kind === 'pass' });
            const outcome = `${verdict.kind}: ${verdict.summary}`;
            failedTag = verdict.kind === 'pass' ? undefined : tag;
            if (failedTag !== undefined)
                failures.set(bytes, outcome);
            const log = failedTag === undefined ? '' : ` (${(0,output_files/* taggedName */.go)(output_files/* consoleLogName */.vo, failedTag)})`;
            base.emit({ type: 'notice', message: `  ${amount}: ${outcome}${log}` });
        }
    });
}

// EXTERNAL MODULE: ./src/history/median.ts
var history_median = __webpack_require__(58172);
;// CONCATENATED MODULE: ./src/run/series/statistics.ts

/** Undefined if there are no values. */
function describeValues(values) {
    if (values.length === 0)
        return undefined;
    const median = (0,history_median/* medianOf */.u)(values);
    return {
        count: values.length,
        median,
        min: Math.min(...values),
        max: Math.max(...values),
        mad: (0,history_median/* medianOf */.u)(values.map((value) => Math.abs(value - median))),
    };
}
/** Statistics by name; a sample may lack some of the values. */
function describeSamples(samples) {
    const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))];
    return Object.fromEntries(names.flatMap((name) => {
        const values = samples.flatMap((sample) => sample[name] ?? []);
        const described = describeValues(values);
        return described === undefined ? [] : [[name, described]];
    }));
}

;// CONCATENATED MODULE: ./src/run/series/repeat.ts










/** One boot for result.json; `log` is its console log. */
function repeatedBoot(number, { report, verdictMs, peakBytes, attempts }, log) {
    const { verdict, firstByteMs, readyMs, metrics } = report;
    return {
        number,
        kind: verdict.kind,
        summary: verdict.summary,
        firstByteMs,
        readyMs,
        durationMs: verdictMs,
        peakBytes,
        metrics,
        ...(attempts === undefined ? {} : { attempts }),
        log: verdict.kind === 'pass' ? null : log,
    };
}
/** Summarises the boots so far. Only boots that passed count in the statistics. */
function summariseBoots(count, boots) {
    const passed = boots.filter(({ kind }) => kind === 'pass');
    return {
        count,
        failed: boots.length - passed.length,
        boots,
        statistics: describeSamples(passed.map(({ firstByteMs, readyMs, peakBytes, metrics }) => ({
            'boot.timeToFirstByteMs': firstByteMs,
            'boot.timeToReadyMs': readyMs,
            'boot.memory.peakHostBytes': peakBytes,
            ...Object.fromEntries(Object.entries(metrics).map(([name, value]) => [`metrics.${name}`, value])),
        }))),
    };
}
/** The verdict on all boots: that of the first failure, or a pass if there is none. */
function judgeBoots(repeats, first) {
    const { count, failed, boots, statistics } = repeats;
    const flaky = boots.filter(({ kind, attempts }) => kind === 'pass' && attempts !== undefined);
    const again = flaky.length === 0 ? '' : `, ${flaky.length} of them not on the first attempt`;
    if (first === undefined) {
        const ready = statistics['boot.timeToReadyMs'];
        const when = ready === undefined ? '' : `; ready after ${(0,quantities/* formatDuration */.a3)(ready.median)} (median)`;
        return { kind: 'pass', summary: `all ${count} boots passed${again}${when}`, evidence: [] };
    }
    const number = boots.find(({ kind }) => kind !== 'pass')?.number ?? 0;
    return {
        ...first,
        summary: `${failed} of ${count} boots failed; boot ${number}: ${first.summary}`,
    };
}
/** Files that the boot that decides has under its number as well. */
const deciding = [
    ['console', output_files/* consoleLogName */.vo],
    ['timeline', output_files/* timelineName */.rv],
];
/** The host failed or the run was cancelled: the remaining boots are skipped. */
function blocked(verdict, number, count) {
    const summary = `boot ${number} of ${count}: ${verdict.summary}`;
    return { ok: false, failure: { ...verdict, summary } };
}
/**
 * Boots `boot.repeat` times. The files of the first boot that failed have the names of a single
 * boot’s; the console log of every boot that failed is also there under its number.
 */
async function bootRepeatedly(base, bootOne) {
    return (0,staged/* fillPart */.P)(boot_part/* nothingBooted */.d, async (part) => {
        const { emit } = base;
        const { repeat: count } = base.profile.settings.boot;
        const boots = [];
        let first;
        for (let number = 1; number <= count; number += 1) {
            emit({ type: 'step', stage: 'boot', done: number, total: count, label: `boot ${number}` });
            const tag = `boot-${number}`;
            await (0,keep_attempts/* clearBoot */.e9)(base);
            const { part: retried, outcome: boot } = await (0,retries/* bootPersistently */.v)(base, bootOne, tag);
            part.kept = [...part.kept, ...retried];
            if (!boot.ok)
                return blocked(boot.failure, number, count);
            const { verdict } = boot.value.report;
            if (first === undefined)
                part.boot = boot.value;
            if (verdict.kind !== 'pass' && (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind) !== 'kernel') {
                part.boot = boot.value;
                return blocked(verdict, number, count);
            }
            boots.push(repeatedBoot(number, boot.value, (0,output_files/* taggedName */.go)(output_files/* consoleLogName */.vo, tag)));
            part.repeats = summariseBoots(count, boots);
            if (verdict.kind === 'pass')
                continue;
            emit({ type: 'notice', message: `✗ boot ${number}: ${verdict.kind}: ${verdict.summary}` });
            const kept = await (0,keep_attempts/* setAside */.Fi)(base, tag);
            if (first !== undefined)
                part.kept = [...part.kept, ...kept];
            first ??= { verdict, tag };
        }
        if (first !== undefined) {
            const { tag } = first;
            await (0,keep_attempts/* bringBack */.kB)(base, tag);
            for (const [role, name] of deciding) {
                const named = external_node_path_default().join(external_node_path_default().dirname(base.consoleLog), (0,output_files/* taggedName */.go)(name, tag));
                const own = external_node_path_default().join(external_node_path_default().dirname(base.consoleLog), name);
                if (!(await (0,files_files/* fileExists */.hR)(own)))
                    continue;
                await (0,files_files/* copyTree */.EL)(own, named);
                part.kept = [...part.kept, { role, path: named }];
            }
        }
        return (0,src_verdict/* success */.kX)(judgeBoots(summariseBoots(count, boots), first?.verdict));
    });
}

// EXTERNAL MODULE: ./src/run/boot/boot-plan.ts
var boot_plan = __webpack_require__(42470);
// EXTERNAL MODULE: ./src/run/boot/beside-console.ts
var beside_console = __webpack_require__(57542);
;// CONCATENATED MODULE: ./src/run/boot/reproduction.ts





/** A script of the lines that `plan` prints; it stops at the first line that fails. */
function renderReproduction(title, lines) {
    const about = `# Starts the machine of ${title.replaceAll(/[^\w .@/-]/g, '?')}; nothing is judged.`;
    return `${['#!/bin/sh', about, 'set -eu', ...lines].join('\n')}\n`;
}
/** Writes the script before the boot, so that it exists for every outcome. */
async function writeReproduction({ profile, family, files, consoleLog, cacheFolder }, folders) {
    const plan = await (0,boot_plan/* planBoot */.c)(profile, family, files, folders, cacheFolder);
    // A boot that cannot be planned fails, and reports why.
    if (!plan.ok)
        return;
    const file = (0,beside_console/* besideConsole */.S)(consoleLog, output_files/* reproductionName */.IL);
    await (0,files_files/* makeFolder */.fc)(external_node_path_default().dirname(file));
    await (0,files_files/* writeWhole */.f8)(file, renderReproduction(profile.name, plan.value.lines));
    await (0,files_files/* setMode */.iY)(file, 0o755);
}

// EXTERNAL MODULE: ./src/console/input/lines.ts
var lines = __webpack_require__(81861);
;// CONCATENATED MODULE: ./src/run/stages.ts



/** A stage that ignores the signal may run to its end; the run still stops after it. */
function untilCancelled(outcome, { aborted }) {
    return outcome.ok && aborted ? (0,src_verdict/* failure */.V2)('cancelled', 'cancelled') : outcome;
}
function createStages(emit, signal) {
    const timings = [];
    const fill = async (stage, title, work, describe = () => '') => {
        emit({ type: 'stage', stage, title });
        const started = performance.now();
        const staged = await work();
        const outcome = untilCancelled(staged.outcome, signal);
        const durationMs = (0,clock/* elapsedSince */.lP)(started);
        timings.push({ stage, durationMs });
        const detail = outcome.ok ? describe(outcome.value, staged.part) : outcome.failure.kind;
        emit({ type: 'stage-done', stage, durationMs, ok: outcome.ok, detail });
        return { part: staged.part, outcome };
    };
    return {
        fill,
        run: async (stage, title, work, describe) => {
            const staged = await fill(stage, title, async () => ({ part: null, outcome: await work() }), describe);
            return staged.outcome;
        },
        timings: () => timings,
    };
}
/** Emits the guest's output line by line. */
function emitConsole(emit) {
    const splitter = (0,lines/* createLineSplitter */.A)();
    return (bytes) => {
        for (const { text } of (0,lines/* linesOf */.D)(splitter, bytes))
            emit({ type: 'output', source: 'console', line: text });
    };
}

// EXTERNAL MODULE: ./src/build/initramfs.ts
var initramfs = __webpack_require__(19857);
// EXTERNAL MODULE: ./src/build/source/digest.ts
var digest = __webpack_require__(32166);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/cache/key.ts

/** JSON with sorted keys: equal values give equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === undefined)
        return 'null';
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}
/** SHA-256 of all inputs, in hexadecimal. */
function digestInputs(inputs) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonicalJson(inputs)).digest('hex');
}
/** Names of the inputs that differ: why a kept image no longer matches. */
function changedInputs(before, now) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...names].filter((name) => before[name] !== now[name]).toSorted();
}

// EXTERNAL MODULE: ./src/host/files/sha256.ts
var files_sha256 = __webpack_require__(94543);
// EXTERNAL MODULE: ./src/host/process/process.ts
var process = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/kernels/qemu-img.ts
var qemu_img = __webpack_require__(98894);
// EXTERNAL MODULE: ./src/machine/arch.ts
var machine_arch = __webpack_require__(42549);
// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/profile/values/settings-tree.ts
var settings_tree = __webpack_require__(92096);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/run/tool-needs.ts












/** Tools that a boot needs. VMMs other than QEMU have no package; `locateVmm` looks for them later. */
function bootTools({ settings }) {
    const { arch, boot } = settings;
    const { qemu } = machine_arch/* architectures */.f2[arch];
    return [
        // Needed for every VMM: the KVM probe runs in QEMU.
        { tool: qemu.program, debianPackage: qemu.debianPackage },
        // Copies the disks for a VMM without snapshots.
        ...(vmm_facts/* vmmFacts */.M0[boot.vmm].hasSnapshots ? [] : [qemu_img/* qemuImg */.S]),
        ...(boot.initramfs === undefined ? [] : (0,initramfs/* initramfsTools */.X)(boot.initramfs)),
    ];
}
/** Tools that a build needs: those of its family and those that the profile names. */
function buildTools(family, profile) {
    const named = Object.entries(profile.settings.build.tools ?? {});
    return [
        ...family.tools(profile),
        ...named.map(([tool, debianPackage]) => ({ tool, debianPackage })),
    ];
}
/** Tools whose versions are inputs of the image: needed even if it is in the cache. */
function compilerTools(family, profile) {
    const compilers = family.compilers(profile);
    return buildTools(family, profile).filter(({ tool }) => compilers.includes(tool));
}
async function versionOf(tool) {
    const { lines } = await (0,process/* captureProcess */.Gx)({ argv: [tool, '--version'] });
    return lines[0] ?? 'unknown';
}
async function digestInputFiles(family, profile) {
    const digests = {};
    for (const name of family.inputFiles(profile)) {
        const file = external_node_path_default().resolve(profile.repository, name);
        if (await (0,files_files/* isFolder */.lQ)(file))
            digests[`files ${name}`] = await (0,digest/* digestFolder */.l)(file);
        else if (await (0,files_files/* fileExists */.hR)(file))
            digests[`file ${name}`] = await (0,files_sha256/* sha256OfFile */.V)(file);
    }
    return digests;
}
/**
 * All inputs of an image. Settings that only matter later (boot, expectations, budgets, reports) are
 * not among them, so that changing them does not cause a rebuild.
 */
async function imageInputs(family, profile, source) {
    const written = (0,settings_tree/* settingsOf */.f5)(profile.values);
    const { kernel, arch, mode, toolchain, build, [family.name]: section } = written;
    const bootKeys = family.bootKeys ?? [];
    const made = Object.entries((0,settings_tree/* isSettings */.wZ)(section) ? section : {}).filter(([key]) => !bootKeys.includes(key));
    const versions = {};
    for (const tool of family.compilers(profile))
        versions[tool] = await versionOf(tool);
    const inputs = {
        'osv-kernel': version/* productVersion */.U,
        kernel: canonicalJson({ kernel, arch, mode, [family.name]: Object.fromEntries(made) }),
        toolchain: canonicalJson(toolchain),
        // The number of jobs changes only the build time.
        build: canonicalJson({ ...((0,settings_tree/* isSettings */.wZ)(build) ? build : {}), jobs: null }),
        source: source.identity,
        ...(await digestInputFiles(family, profile)),
        ...Object.fromEntries(Object.entries(versions).map(([tool, text]) => [`tool ${tool}`, text])),
    };
    return { inputs, versions };
}

;// CONCATENATED MODULE: ./src/run/boot/boot-stages.ts



















/** For `boot`: the image that the user names, or the one from an earlier build. */
async function locateImage({ image, directory }, profile, folders) {
    const named = image && external_node_path_default().resolve(directory, image);
    const files = (0,boot_files/* chooseBootPaths */.c)(profile, (0,families/* familyOf */.A)(profile), folders.leftFiles(named));
    for (const file of [files.kernel ?? files.image, ...files.disks])
        if (!(await (0,files_files/* fileExists */.hR)(file)))
            return (0,src_verdict/* failure */.V2)('invalid-profile', `no ${file === files.image ? 'image' : 'file'} ${external_node_path_default().relative(directory, file)} to boot`, { hint: 'run osv-kernel build first, or give --image FILE' });
    return (0,src_verdict/* success */.kX)(files);
}
/** For a boot without a build: the sources if they are present, else the build folder. */
async function findSources(cacheFolder, profile, folders) {
    const located = await (0,obtain/* locateSource */.g)(profile, external_node_path_default().join(cacheFolder, 'sources'));
    return (await (0,files_files/* isFolder */.lQ)(located)) ? located : folders.workspaceOf('').out;
}
/** A kernel that is an ELF file may contain its symbols. */
async function findOwnSymbols({ kernel, image }) {
    const file = kernel ?? image;
    return (0,header/* isElf */.aB)(await (0,files_files/* readStart */.H6)(file, header/* elfHeaderBytes */.GP)) ? file : undefined;
}
/** Modules with their debug information, if the build has them. */
function modulesOf(folders) {
    const archive = folders.leftFiles().get('module-symbols');
    const folder = external_node_path_default().join(folders.work, 'module-symbols');
    return archive === undefined ? {} : { modules: { archive, folder } };
}
/** Boots the image, or each of its tests; `source` is the source tree of this run's build. */
async function bootKernel({ cacheFolder, installPackages, debug, interactive, signal }, profile, files, source, folders, stages, emit) {
    const context = { install: installPackages, emit, signal };
    const tools = await (0,build_tools/* ensureTools */.Q)(bootTools(profile), context);
    if (!tools.ok)
        return { part: boot_part/* nothingBooted */.d, outcome: tools };
    const elf = folders.leftFiles().get('elf') ?? (await findOwnSymbols(files));
    const sourceRoot = source ?? (await findSources(cacheFolder, profile, folders));
    const base = {
        profile,
        files,
        cacheFolder,
        emit,
        signal,
        family: (0,families/* familyOf */.A)(profile),
        out: folders.out,
        consoleLog: external_node_path_default().join(folders.out, output_files/* consoleLogName */.vo),
        timelineFile: external_node_path_default().join(folders.out, output_files/* timelineName */.rv),
        symbols: elf === undefined ? null : { elf, ...modulesOf(folders), sourceRoot, signal },
        work: folders.work,
        debug: debug === true ? { elf: elf ?? files.kernel ?? files.image } : null,
        ...(interactive === true ? { interactive } : {}),
        onConsole: emitConsole(emit),
    };
    const guestTests = (0,guest_tests/* guestTestsOf */.h4)(profile);
    if (guestTests !== undefined) {
        // The build folder, if it exists, is a copy of these sources.
        const sources = [source ?? profile.repository, folders.workspaceOf('').out];
        return stages.fill('boot', `Boot each test in ${external_node_path_default().basename(files.image)}`, async () => bootTests(guestTests, base, sources), ({ kind, summary }) => `${kind}: ${summary}`);
    }
    await writeReproduction(base, folders);
    const booted = await stages.fill('boot', `Boot ${external_node_path_default().basename(files.image)}`, async () => bootAsAsked(base), ({ kind }, { boot }) => {
        const { accelerator = '', reason = '' } = boot?.acceleration ?? {};
        return `${kind} under ${accelerator} (${reason})`;
    });
    // The first reproduction has the most memory that may be tried.
    const { leastMemoryBytes } = booted.part;
    if (leastMemoryBytes === null)
        return booted;
    const least = { ...base, profile: profileWithMemory(profile, leastMemoryBytes) };
    const written = await writeReproduction(least, folders).then(src_verdict/* success */.kX, system_error/* failureOf */.g);
    return written.ok ? booted : { ...booted, outcome: written };
}
/** Boots once, or repeatedly if the profile asks for repeats or for the least memory. */
async function bootAsAsked(base) {
    const { repeat, memory_search: search } = base.profile.settings.boot;
    if (search !== undefined)
        return findLeastMemory(base, search, boot_image/* bootImage */.q);
    if (repeat > 1)
        return bootRepeatedly(base, boot_image/* bootImage */.q);
    const { part: kept, outcome } = await (0,retries/* bootPersistently */.v)(base, boot_image/* bootImage */.q);
    return {
        part: { ...boot_part/* nothingBooted */.d, kept, boot: outcome.ok ? outcome.value : null },
        outcome: outcome.ok ? (0,src_verdict/* success */.kX)(outcome.value.report.verdict) : outcome,
    };
}
async function bootTests(guestTests, boot, sources) {
    const acceleration = await (0,boot_image/* chooseAcceleration */.Q)(boot.profile, boot.cacheFolder);
    if (!acceleration.ok)
        return { part: boot_part/* nothingBooted */.d, outcome: acceleration };
    const { accelerator } = acceleration.value;
    return (0,guest_tests/* runGuestTests */.pT)({ guestTests, boot, sources, accelerator, bootOne: boot_image/* bootImage */.q });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/cache/seal.ts





const sealSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ bytes: schemas/* int */.Whr(), sha256: schemas/* string */.YjP() })),
});
/** Records every file of an entry with its digest, so that damage can be detected. */
async function sealEntry(folder) {
    const files = {};
    for (const name of await (0,files_files/* listTree */.nT)(folder)) {
        if (name === output_files/* sealName */.DI)
            continue;
        const file = external_node_path_default().join(folder, name);
        files[name] = { bytes: await (0,files_files/* fileSize */.Ov)(file), sha256: await (0,files_sha256/* sha256OfFile */.V)(file) };
    }
    await (0,files_files/* writeWhole */.f8)(external_node_path_default().join(folder, output_files/* sealName */.DI), JSON.stringify({ version: 1, files }));
}
/**
 * What is wrong with a restored entry; undefined if it is exactly as sealed. A store's content is
 * untrusted: a missing, changed, additional or linked file invalidates the entry.
 */
async function inspectEntry(folder) {
    const text = await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(folder, output_files/* sealName */.DI));
    if (text === undefined)
        return 'it has no seal';
    let seal;
    try {
        seal = sealSchema.parse(JSON.parse(text));
    }
    catch {
        return 'its seal cannot be read';
    }
    const regular = (await (0,files_files/* listTree */.nT)(folder)).filter((name) => name !== output_files/* sealName */.DI);
    const unknown = regular.find((name) => !Object.hasOwn(seal.files, name));
    if (unknown !== undefined)
        return `${unknown} does not belong in it`;
    const links = (await (0,files_files/* listTree */.nT)(folder, { all: true, keep: (name) => name !== output_files/* sealName */.DI })).length;
    const folders = new Set(regular.flatMap(parentFolders)).size;
    if (links !== regular.length + folders)
        return 'it contains something other than regular files';
    for (const [name, { bytes, sha256 }] of Object.entries(seal.files)) {
        const file = external_node_path_default().join(folder, name);
        if (!regular.includes(name))
            return `${name} is missing`;
        if ((await (0,files_files/* fileSize */.Ov)(file)) !== bytes || (await (0,files_sha256/* sha256OfFile */.V)(file)) !== sha256)
            return `${name} is damaged`;
    }
    return undefined;
}
function parentFolders(name) {
    const parent = external_node_path_default().dirname(name);
    return parent === '.' ? [] : [parent, ...parentFolders(parent)];
}

;// CONCATENATED MODULE: ./src/build/collect-artifacts.ts




/** Packs a folder so that equal contents give equal bytes. */
async function packFolder(folder, archive) {
    const { exitCode } = await (0,process/* captureProcess */.Gx)({
        argv: [
            'tar',
            '--create',
            '--file',
            archive,
            '--directory',
            folder,
            '--sort=name',
            '--mtime=@0',
            '--owner=0',
            '--group=0',
            '--numeric-owner',
            '.',
        ],
    }, { timeoutMs: 600_000 });
    return exitCode === 0;
}
/** Copies a build's artifacts into one folder. A build that lacks one has failed. */
async function collectArtifacts(plans, folder) {
    await (0,files_files/* makeFolder */.fc)(folder);
    const artifacts = [];
    for (const plan of plans) {
        const target = external_node_path_default().join(folder, plan.name);
        if (!(await (0,files_files/* fileExists */.hR)(plan.path))) {
            if (plan.optional)
                continue;
            return (0,src_verdict/* failure */.V2)('build-failed', `the build succeeded but did not write ${plan.path}`, {
                hint: 'check the artifacts the profile names',
            });
        }
        if (!(await (0,files_files/* isFolder */.lQ)(plan.path)))
            await (0,files_files/* copyTree */.EL)(plan.path, target);
        else if (!(await packFolder(plan.path, target)))
            return (0,src_verdict/* failure */.V2)('infrastructure', `cannot pack ${plan.path}`);
        artifacts.push({ role: plan.role, name: plan.name, path: target });
    }
    return (0,src_verdict/* success */.kX)(artifacts);
}

// EXTERNAL MODULE: ./src/host/process/environment.ts
var environment = __webpack_require__(26165);
;// CONCATENATED MODULE: ./src/build/gate.ts

const noConfig = { config: null };
const hintOfGate = {
    requests: 'nothing was configured or compiled',
    configuration: 'nothing was compiled',
    build: 'the build did not follow its configuration',
};
/** The report's configuration is the evidence of a mismatch; the summary names the first. */
function gateFailure({ mismatches }, gate) {
    const more = mismatches.length > 1 ? ` (and ${mismatches.length - 1} more)` : '';
    const [{ option, requested, effective, reason } = {}] = mismatches;
    return (0,src_verdict/* failure */.V2)('config-mismatch', `${option}: asked for ${requested}, got ${effective}: ${reason}${more}`, { hint: `${hintOfGate[gate]}; change the options, or set what they depend on as well` });
}
/** Compares the requested with the effective configuration; a difference stops the build. */
async function passGate(gate, inspect) {
    const config = await inspect(gate);
    const differs = config !== null && config.mismatches.length > 0;
    return { part: { config }, outcome: differs ? gateFailure(config, gate) : (0,src_verdict/* success */.kX)(null) };
}

// EXTERNAL MODULE: ./src/build/ccache.ts
var ccache = __webpack_require__(27175);
// EXTERNAL MODULE: ./src/host/files/recording-file.ts
var recording_file = __webpack_require__(12680);
;// CONCATENATED MODULE: ./src/build/build-log.ts

const usual = { fileBytes: 64 * 2 ** 20, keptLines: 20_000, keptCharacters: 8 * 2 ** 20 };
/** Longer lines are cut when kept in memory. */
const longestLine = 4096;
/**
 * Starts a build's log. Lines up to the limit are on disk at once. Of the lines beyond it, the last
 * ones follow when the log is closed, after a line that says how many are left out.
 */
function startBuildLog(file, limits = usual) {
    const recording = (0,recording_file/* startRecording */.K)(file);
    let kept = [];
    let keptCharacters = 0;
    let appended = 0;
    let stepStart = 1;
    let writtenBytes = 0;
    /** Number of the first line beyond the limit. */
    let cutAt;
    const firstKept = () => appended - kept.length + 1;
    const dropOldest = () => {
        let dropped = 0;
        // In batches: moving the rest takes time.
        while (kept.length - dropped > limits.keptLines || keptCharacters > limits.keptCharacters) {
            keptCharacters -= kept[dropped]?.length ?? 0;
            dropped += 1;
        }
        kept = kept.slice(dropped);
    };
    const omitted = () => (cutAt === undefined ? 0 : Math.max(0, firstKept() - cutAt));
    /** Omitted lines are not in the file, but the mark is a line. */
    const numberInFile = (line) => omitted() === 0 || cutAt === undefined || line < cutAt ? line : line - omitted() + 1;
    return {
        append: (line) => {
            appended += 1;
            const shown = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
            kept.push(shown);
            keptCharacters += shown.length;
            const isFull = kept.length > limits.keptLines * 1.25 || keptCharacters > limits.keptCharacters * 1.25;
            if (isFull)
                dropOldest();
            if (cutAt !== undefined)
                return;
            const bytes = Buffer.byteLength(line) + 1;
            if (writtenBytes + bytes > limits.fileBytes) {
                cutAt = appended;
                return;
            }
            writtenBytes += bytes;
            recording.append(`${line}\n`);
        },
        beginStep: () => {
            stepStart = appended + 1;
        },
        lastStep: () => {
            const start = Math.max(stepStart, firstKept());
            return { firstLine: numberInFile(start), lines: kept.slice(start - firstKept()) };
        },
        close: () => {
            if (cutAt !== undefined) {
                if (omitted() > 0)
                    recording.append(`[${omitted()} lines are left out here: this log ends at ${limits.fileBytes} bytes, and its last ${kept.length} lines follow]\n`);
                for (const line of kept.slice(Math.max(0, cutAt - firstKept())))
                    recording.append(`${line}\n`);
            }
            recording.close();
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/build/diagnosis/find-cause.ts
/** The end of a failed recipe or Makefile; after the first one, other jobs still finish. */
const stop = /^(?:g?make(?:\[\d+\])?|[^\s:]+:\d+): \*\*\* (?!Waiting for unfinished)/;
/** Shell and make report 126 and 127 for a program that cannot be run. */
const stopForProgram = /\bError 12[67]$/;
/** How many lines before a failure can belong to it: the output of one link, and of one command. */
const reach = { certain: 5000, likely: 30, before: 12 };
/** Longer lines are commands, not messages. */
const find_cause_longestLine = 2000;
function sightOf(lines, index, match, emptySubmodules) {
    return {
        line: match.input,
        groups: match.groups ?? {},
        emptySubmodules,
        before: (pattern) => {
            for (let at = index - 1; at >= Math.max(0, index - reach.before); at -= 1) {
                const found = pattern.exec((lines[at] ?? '').slice(0, find_cause_longestLine));
                if (found !== null)
                    return found.groups ?? {};
            }
            return undefined;
        },
    };
}
function* candidatesIn(lines, vocabularies, emptySubmodules) {
    const symptoms = vocabularies.flatMap((vocabulary) => vocabulary.symptoms);
    for (const [index, whole] of lines.entries()) {
        const line = whole.slice(0, find_cause_longestLine);
        for (const { id, weight, pattern, explain } of symptoms) {
            const match = pattern.exec(line);
            const finding = match === null ? undefined : explain(sightOf(lines, index, match, emptySubmodules));
            if (finding === undefined)
                continue;
            yield { weight, cause: { ...finding, id, index } };
            break;
        }
    }
}
/** The first of the candidates with the most weight nearest to where the build stopped. */
function choose(found, end, endsForProgram) {
    const of = (weight, from, to) => found.find((one) => one.weight === weight && one.cause.index >= from && one.cause.index <= to);
    const nearby = of('likely', end - reach.likely, end);
    const likelyBefore = found.findLast((one) => one.weight === 'likely' && one.cause.index <= end);
    const isNear = likelyBefore !== undefined && likelyBefore.cause.index >= end - reach.likely;
    return ((endsForProgram && isNear ? likelyBefore : undefined) ??
        of('certain', end - reach.certain, end) ??
        nearby ??
        of('certain', 0, Infinity) ??
        likelyBefore ??
        of('likely', 0, Infinity) ??
        of('remark', 0, Infinity));
}
/** The line where the build first stopped; the last line if none says so. */
function findStop(lines) {
    const index = lines.findIndex((line) => stop.test(line));
    return index < 0 ? lines.length - 1 : index;
}
function partAfter(lines, from, vocabularies) {
    for (const line of lines.slice(from))
        for (const { part } of vocabularies) {
            const named = part?.exec(line.slice(0, find_cause_longestLine))?.groups?.part;
            if (named !== undefined)
                return named;
        }
    return undefined;
}
/**
 * The first real cause in the output of a failed step, not its last consequence; undefined if no
 * line is known. Colours must have been removed.
 */
function findCause(lines, vocabularies, emptySubmodules = []) {
    const end = findStop(lines);
    const found = [...candidatesIn(lines, vocabularies, emptySubmodules)];
    const chosen = choose(found, end, stopForProgram.test(lines[end] ?? ''));
    if (chosen === undefined)
        return undefined;
    const part = partAfter(lines, chosen.cause.index + 1, vocabularies);
    return { ...chosen.cause, ...(part === undefined ? {} : { part }) };
}

;// CONCATENATED MODULE: ./src/build/diagnosis/excerpt.ts



const contextLines = 12;
/** Lines before an error in which a compiler or linker says where it is. */
const introduction = /^(?:In file included from |\s+from |Traceback|\s+File ")|: [Ii]n (?:\w+ )*(?:function|constructor|destructor|instantiation|substitution)\b/;
const mostIntroduction = 6;
function piece({ firstLine, lines }, from, count) {
    return {
        source: output_files/* buildLogName */.QT,
        firstLine: firstLine + from,
        lines: lines.slice(from, from + count),
    };
}
function startOf(lines, cause) {
    let start = cause;
    while (start > 0 && cause - start < mostIntroduction && introduction.test(lines[start - 1] ?? ''))
        start -= 1;
    return Math.max(0, start - 2);
}
/**
 * The part of a step's output that shows why it failed: the cause with its context, and the line of
 * the failed recipe if that is elsewhere. Without a known cause, the last lines before the build
 * stopped.
 */
function excerptFailure(step, cause) {
    const { lines } = step;
    if (lines.length === 0)
        return [];
    const end = findStop(lines);
    if (cause === undefined) {
        const from = Math.max(0, Math.min(end + 2, lines.length) - contextLines);
        return [piece(step, from, contextLines)];
    }
    const from = startOf(lines, cause);
    const around = piece(step, from, contextLines);
    return end >= from + contextLines ? [around, piece(step, end, 1)] : [around];
}

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/debian-packages.ts

/**
 * Which Debian package provides what a build lacks. Names of Debian 12, or of 13 if 12 has none.
 * Covers programs that builds of OSv (scripts/setup.py, the Makefiles of its modules), Linux
 * (Documentation/process/changes.rst) and mkosi call. Programs named like their package are in
 * `namedAlike`.
 */
const byProgram = {
    'apt-get': 'apt',
    ar: 'binutils',
    as: 'binutils',
    autoreconf: 'autoconf',
    aclocal: 'automake',
    bwrap: 'bubblewrap',
    'c++': 'g++',
    cargo: 'cargo',
    cc: 'gcc',
    certtool: 'gnutls-bin',
    debugfs: 'e2fsprogs',
    depmod: 'kmod',
    go: 'golang-go',
    java: 'default-jre-headless',
    javac: 'default-jdk-headless',
    ld: 'binutils',
    'ld.bfd': 'binutils',
    'ld.gold': 'binutils',
    'ld.lld': 'lld',
    libtoolize: 'libtool',
    mcopy: 'mtools',
    'mkfs.btrfs': 'btrfs-progs',
    'mkfs.erofs': 'erofs-utils',
    'mkfs.ext4': 'e2fsprogs',
    'mkfs.vfat': 'dosfstools',
    'mkfs.xfs': 'xfsprogs',
    mkimage: 'u-boot-tools',
    mksquashfs: 'squashfs-tools',
    modprobe: 'kmod',
    msgfmt: 'gettext',
    mvn: 'maven',
    ninja: 'ninja-build',
    nm: 'binutils',
    objcopy: 'binutils',
    objdump: 'binutils',
    pahole: 'dwarves',
    pip: 'python3-pip',
    pip3: 'python3-pip',
    python: 'python-is-python3',
    'qemu-img': 'qemu-utils',
    'qemu-io': 'qemu-utils',
    'qemu-nbd': 'qemu-utils',
    readelf: 'binutils',
    rustc: 'rustc',
    scanelf: 'pax-utils',
    setcap: 'libcap2-bin',
    sgdisk: 'gdisk',
    strip: 'binutils',
    'systemd-repart': 'systemd',
    ukify: 'systemd-ukify',
    xorriso: 'xorriso',
    xz: 'xz-utils',
    yacc: 'bison',
    ...Object.fromEntries(Object.values(machine_arch/* architectures */.f2).map(({ qemu }) => [qemu.program, qemu.debianPackage])),
};
const namedAlike = new Set([
    ...['ant', 'autoconf', 'automake', 'bc', 'bison', 'bzip2', 'ccache', 'clang', 'cmake', 'cpio'],
    ...['curl', 'dwarves', 'file', 'flex', 'g++', 'gawk', 'gcc', 'gdb', 'genromfs', 'git', 'gperf'],
    ...['gradle', 'gzip', 'kmod', 'libtool', 'lld', 'llvm', 'lua5.3', 'lz4', 'lzop', 'm4', 'make'],
    ...['maven', 'meson', 'nasm', 'nodejs', 'npm', 'openssl', 'p11-kit', 'patch', 'patchelf', 'perl'],
    ...['pkg-config', 'python3', 'rpm', 'rsync', 'ruby', 'socat', 'swig', 'tcpdump', 'unzip', 'wget'],
    ...['yasm', 'zip', 'zstd'],
]);
/** `aarch64-linux-gnu-gcc` is in gcc-aarch64-linux-gnu; a version suffix belongs to both names. */
const crossTool = /^(?<triple>[a-z0-9_]+-linux-gnu[a-z0-9]*)-(?<tool>[a-z+]+)(?:-(?<version>\d+))?$/;
function packageOfProgram(program) {
    const name = program.slice(program.lastIndexOf('/') + 1);
    const cross = crossTool.exec(name)?.groups;
    if (cross !== undefined) {
        const { triple = '', tool = '', version } = cross;
        const base = tool === 'gcc' || tool === 'g++' ? tool : 'binutils';
        const numbered = version === undefined || base === 'binutils' ? base : `${base}-${version}`;
        return `${numbered}-${triple.replaceAll('_', '-')}`;
    }
    if (Object.hasOwn(byProgram, name))
        return byProgram[name];
    return namedAlike.has(name) ? name : undefined;
}
function firstOf(rules, name) {
    return rules.find(([pattern]) => pattern.test(name))?.[1];
}
const headers = [
    [/^boost\//, 'libboost-all-dev'],
    [/^openssl\//, 'libssl-dev'],
    [/^yaml-cpp\//, 'libyaml-cpp-dev'],
    [/^(?:libelf|gelf)\.h$/, 'libelf-dev'],
    [/^(?:elfutils\/)?libdw\w*\.h$/, 'libdw-dev'],
    [/^(?:n?curses|term|panel|menu)\.h$/, 'libncurses-dev'],
    [/^(?:editline\/readline|histedit)\.h$/, 'libedit-dev'],
    [/^readline\//, 'libreadline-dev'],
    [/^lua(?:lib|xlib|conf)?\.h(?:pp)?$|^lua5\.3\//, 'liblua5.3-dev'],
    [/^z(?:lib|conf)\.h$/, 'zlib1g-dev'],
    [/^zstd\.h$/, 'libzstd-dev'],
    [/^lz4\w*\.h$/, 'liblz4-dev'],
    [/^lzma\.h$/, 'liblzma-dev'],
    [/^curl\//, 'libcurl4-openssl-dev'],
    [/^gnutls\//, 'libgnutls28-dev'],
    [/^gmp\.h$/, 'libgmp-dev'],
    [/^mp(?:c|fr)\.h$/, 'libmpc-dev'],
    [/^cap-ng\.h$/, 'libcap-ng-dev'],
    [/^sys\/capability\.h$/, 'libcap-dev'],
    [/^Python\.h$/, 'python3-dev'],
    [/^jni\.h$/, 'default-jdk-headless'],
    [/^uuid\/uuid\.h$/, 'uuid-dev'],
    [/^ffi\.h$/, 'libffi-dev'],
];
/** The package of a header, as written in `#include`. */
function packageOfHeader(header) {
    return firstOf(headers, header);
}
const libraries = [
    [/^boost_/, 'libboost-all-dev'],
    [/^(?:ssl|crypto)$/, 'libssl-dev'],
    [/^yaml-cpp$/, 'libyaml-cpp-dev'],
    [/^stdc\+\+$/, 'libstdc++-12-dev'],
    [/^(?:gcc|gcc_eh|gcc_s)$/, 'gcc'],
    [/^(?:c|m|pthread|dl|rt|crypt)$/, 'libc6-dev'],
    [/^elf$/, 'libelf-dev'],
    [/^(?:n?curses\w*|tinfo)$/, 'libncurses-dev'],
    [/^edit$/, 'libedit-dev'],
    [/^readline$/, 'libreadline-dev'],
    [/^z$/, 'zlib1g-dev'],
    [/^zstd$/, 'libzstd-dev'],
    [/^lz4$/, 'liblz4-dev'],
    [/^curl$/, 'libcurl4-openssl-dev'],
    [/^uuid$/, 'uuid-dev'],
];
/** The package of a library, as written after `-l`. */
function packageOfLibrary(library) {
    return firstOf(libraries, library);
}
const pythonModules = {
    Crypto: 'python3-pycryptodome',
    cryptography: 'python3-cryptography',
    distutils: 'python3-setuptools',
    dpkt: 'python3-dpkt',
    elftools: 'python3-pyelftools',
    jinja2: 'python3-jinja2',
    jsonschema: 'python3-jsonschema',
    pefile: 'python3-pefile',
    pip: 'python3-pip',
    requests: 'python3-requests',
    setuptools: 'python3-setuptools',
    six: 'python3-six',
    venv: 'python3-venv',
    yaml: 'python3-yaml',
};
/** The package of a module, as written in `import`. */
function packageOfPythonModule(module) {
    const [top = ''] = module.split('.');
    return Object.hasOwn(pythonModules, top) ? pythonModules[top] : undefined;
}

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/missing-part.ts

function bring(debianPackage, tool) {
    return `install the Debian package ${debianPackage}, or add to the profile build.tools: {${/[:/]/.test(tool) ? `'${tool}'` : tool}: ${debianPackage}}`;
}
/** A program that the host lacks. */
function missingProgram(program) {
    const debianPackage = packageOfProgram(program);
    return {
        kind: 'infrastructure',
        what: `${program} is missing on this host`,
        hint: debianPackage === undefined
            ? `install ${program}, or name it and its Debian package in build.tools`
            : bring(debianPackage, program),
    };
}
/** A header: of the host if its package is known, otherwise of the sources. */
function missingHeader(header) {
    const debianPackage = packageOfHeader(header);
    return debianPackage === undefined
        ? {
            kind: 'build-failed',
            what: `no header ${header}`,
            hint: 'a library’s development package, a submodule or a generated file is missing, or an include path is wrong',
        }
        : {
            kind: 'infrastructure',
            what: `the header ${header} is missing on this host`,
            hint: bring(debianPackage, `/usr/include/${header}`),
        };
}
/** A library, by the name after `-l`. */
function missingLibrary(library) {
    const debianPackage = packageOfLibrary(library);
    const what = `the library ${library} is missing on this host`;
    return debianPackage === undefined
        ? {
            kind: 'build-failed',
            what: `no library ${library}`,
            hint: 'install its development package (static, if the build links statically)',
        }
        : { kind: 'infrastructure', what, hint: `install the Debian package ${debianPackage}` };
}
function missingPythonModule(module) {
    const debianPackage = packageOfPythonModule(module);
    return {
        kind: 'infrastructure',
        what: `the Python module ${module} is missing on this host`,
        hint: debianPackage === undefined
            ? `install it for python3, or name it in build.tools as 'python3:${module}' with its Debian package`
            : bring(debianPackage, `python3:${module}`),
    };
}
/** A submodule that was not fetched. */
function missingSubmodule(folder) {
    return {
        kind: 'invalid-profile',
        what: `the submodule ${folder} is missing in the sources`,
        hint: 'git submodule update --init --recursive; in a workflow, actions/checkout with submodules: recursive; or source.git, which fetches them',
    };
}

;// CONCATENATED MODULE: ./src/build/diagnosis/stalled.ts
/** What a silent build was doing, judged by its last lines. */
const occupations = [
    [
        /^(?:Cloning into|Receiving objects|Resolving |Connecting to |Downloading |Fetching |--\d{4}-\d\d-\d\d \S+--)\s*(?:'[^']*'\.*$|(?<address>\S*))/,
        ({ address = '' }) => ({
            kind: 'infrastructure',
            what: `it was waiting for the network${address === '' ? '' : ` (${address})`}`,
            hint: 'builds get no proxy settings: set http_proxy and https_proxy in build.env if you need a proxy, or fetch the files beforehand',
        }),
    ],
    [
        /\bqemu-system-|run\.py|cpiod|^Booted up in|^OSv v|Uploading files/,
        () => ({
            kind: 'infrastructure',
            what: 'a virtual machine of the build did not end',
            hint: 'fs: zfs boots one to fill its pool, and hangs if KVM is broken: see osv-kernel doctor, or use osv.fs: rofs',
        }),
    ],
    [
        /\[[YyNn]\/[YyNn]\S*\]|\(yes\/no|[Pp]assword\b.*:|\(NEW\)\s*$|^choice\[/,
        () => ({
            kind: 'build-failed',
            what: 'it was asking a question',
            hint: 'builds cannot answer questions: give the answer as an option or in the configuration',
        }),
    ],
    [
        /^ {2}(?:LTO|LD|LINK|BTF|KSYMS?)\b|\blto\b/,
        () => ({
            kind: 'build-failed',
            what: 'it was linking',
            hint: 'linking prints nothing for a long time: raise build.silence',
        }),
    ],
];
const lastLines = 5;
/** Why a build may have exceeded a limit; `setting` is the limit's name in the profile. */
function judgeStall(lines, setting) {
    const last = lines.slice(-lastLines);
    for (const line of last.toReversed())
        for (const [pattern, explain] of occupations) {
            const match = pattern.exec(line.slice(0, 2000));
            if (match !== null)
                return explain(match.groups ?? {});
        }
    return {
        kind: 'build-failed',
        what: '',
        hint: `the last lines show what it was doing; raise ${setting} if it needs more time`,
    };
}

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/symptom.ts
/** The profile requests something that does not exist. */
function wrongProfile(what, hint) {
    return { kind: 'invalid-profile', what, hint };
}
function symptom(weight, id, pattern, given) {
    return { id, weight, pattern, explain: typeof given === 'function' ? given : () => given };
}
const certain = symptom.bind(null, 'certain');
const likely = symptom.bind(null, 'likely');
const remark = symptom.bind(null, 'remark');

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/host.ts

const moreMemory = 'lower build.jobs, add swap or memory, leave out link-time optimization';
function killed(program) {
    return {
        kind: 'infrastructure',
        what: `${program} was killed, most likely for lack of memory`,
        hint: moreMemory,
    };
}
const diskFull = {
    kind: 'infrastructure',
    what: 'the disk is full',
    hint: 'make room for the build, the cache and the output folder',
};
/** Resources that the build host lacks or forbids. (GCC, binutils, LLVM, make, glibc) */
const hostVocabulary = {
    symptoms: [
        certain('disk-full', /No space left on device|Disk quota exceeded/, diskFull),
        certain('killed', /Killed signal terminated program (?<program>[\w+.-]+)/, ({ groups }) => killed(groups.program ?? 'the compiler')),
        // GCC before 8
        certain('killed', /internal compiler error: Killed \(program (?<program>[\w+.-]+)\)/, ({ groups }) => killed(groups.program ?? 'the compiler')),
        certain('killed', /\b(?<program>[\w+.-]+) terminated with signal 9\b/, ({ groups }) => killed(groups.program ?? 'the linker')),
        certain('memory-exhausted', /virtual memory exhausted|\bmemory exhausted$|cc1\w*: out of memory|LLVM ERROR: out of memory|std::bad_alloc|java\.lang\.OutOfMemoryError|\bCannot allocate memory\b/, { kind: 'infrastructure', what: 'the build was out of memory', hint: moreMemory }),
        // GNU make reports this for a command killed by signal 9; a shell passes it on as a status.
        certain('killed', /^make(?:\[\d+\])?: \*\*\* \[.*\] (?:Killed|Error 137)$/, killed('a command')),
        certain('read-only', /: Read-only file system$/, {
            kind: 'infrastructure',
            what: 'a file system is read-only',
            hint: 'the build writes where it must not: see the path in the evidence',
        }),
        certain('open-files', /Too many open files/, {
            kind: 'infrastructure',
            what: 'too many open files',
            hint: 'raise the limit (ulimit -n), or lower build.jobs',
        }),
        likely('kvm-forbidden', /\/dev\/kvm\b.*Permission denied|Permission denied.*\/dev\/kvm\b/, {
            kind: 'infrastructure',
            what: '/dev/kvm may not be opened',
            hint: 'add this user to the group kvm; osv-kernel doctor shows more',
        }),
        likely('permission', /(?:^|\s|['‘"])(?<file>[\w./+-]+)['’"]?: Permission denied$/, ({ groups: { file = 'a file' } }) => ({
            kind: 'infrastructure',
            what: `no permission for ${file}`,
            hint: `it belongs to another user (an earlier build as root?), or is a script without its executable bit`,
        })),
        remark('clock-skew', /Clock skew detected|has modification time .* in the future/, {
            kind: 'infrastructure',
            what: 'files have time stamps in the future',
            hint: 'this host’s clock is behind, or the cache folder is on a server with another clock: make cannot tell what is old',
        }),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/undefined-reference.ts

/** A linker's error for an undefined symbol, with a hint of the kernel's family. */
function undefinedReference(hint) {
    return certain('undefined-reference', /undefined (?:reference to |symbol: )['‘`]?(?<symbol>[^'’]+)/, ({ groups: { symbol = '' } }) => ({
        kind: 'build-failed',
        what: `the linker does not find ${symbol.trim()}`,
        hint,
    }));
}

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/linux.ts



/** Linux's kbuild; each entry names the file that prints it. */
const linuxVocabulary = {
    symptoms: [
        // Makefile (outputmakefile)
        certain('not-clean', /source tree is not clean/, wrongProfile('the source folder holds an earlier build', 'run make mrproper in it')),
        // Makefile, scripts/kconfig/Makefile
        certain('no-configuration', /\*\*\* Configuration file "[^"]*" not found|\*\*\* Can't find default configuration "(?<name>[^"]+)"/, ({ groups: { name } }) => wrongProfile(name === undefined ? 'there is no .config' : `this tree has no configuration ${name}`, 'linux.base names a default configuration of this tree and architecture')),
        // scripts/cc-version.sh, scripts/ld-version.sh
        certain('old-toolchain', /^\*\*\* (?<what>(?:C compiler|Compiler|Linker|Assembler|Rust compiler) .*is too old|.* is too old)\.?$/, ({ groups: { what = '' } }) => ({
            kind: 'infrastructure',
            what,
            hint: 'install a newer one and name it in toolchain.cc',
        })),
        // certs/Makefile: a distribution's configuration names its own key
        certain('foreign-keys', /No rule to make target ['‘`](?<file>(?:debian|certs)\/\S+\.pem)['’]/, ({ groups: { file = '' } }) => wrongProfile(`the configuration names a key that is not in the sources: ${file}`, 'set CONFIG_SYSTEM_TRUSTED_KEYS and CONFIG_SYSTEM_REVOCATION_KEYS to ""')),
        // scripts/link-vmlinux.sh
        certain('no-pahole', /BTF: .*pahole .*is not available|BTF: .*: pahole/, missingProgram('pahole')),
        certain('no-btf', /Failed to generate BTF for vmlinux/, {
            kind: 'infrastructure',
            what: 'the kernel’s type information (BTF) could not be generated',
            hint: 'install a newer dwarves (pahole), or set CONFIG_DEBUG_INFO_BTF: n',
        }),
        // tools/objtool/Makefile, Makefile (prepare-objtool)
        certain('no-libelf', /Cannot (?:find|generate ORC metadata).*libelf/, missingHeader('libelf.h')),
        // scripts/mod/modpost.c
        certain('undefined-in-module', /ERROR: modpost: "(?<symbol>[^"]+)" \[(?<module>[^\]]+)\] undefined!/, ({ groups: { symbol = '', module = '' } }) => ({
            kind: 'build-failed',
            what: `${module} needs ${symbol}, which nothing exports`,
            hint: 'enable the option that contains it (built in, or as a module), or leave this module out',
        })),
        undefinedReference('the option that contains it is off, or a module (m) while its user is built in (y)'),
        // kmod
        likely('no-module', /modprobe: FATAL: Module (?<name>\S+) not found/, ({ groups: { name = '' } }) => wrongProfile(`the kernel has no module ${name}`, 'enable its option in linux.config')),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/mkosi.ts


/** mkosi: mkosi/__init__.py, mkosi/run.py, and the package managers that it runs. */
const mkosiVocabulary = {
    symptoms: [
        certain('no-program', /Could not find '(?<program>[^']+)' which is required to /, ({ groups: { program = '' } }) => missingProgram(program)),
        certain('no-program', /^‣ +(?<program>[\w./+-]+) not found\.$/, ({ groups: { program = '' } }) => missingProgram(program)),
        certain('old-program', /Found '?(?<program>[^' ]+)'? (?:with )?version (?<has>\S+) but version (?<needs>\S+) or newer is required/, ({ groups: { program = '', has = '', needs = '' } }) => ({
            kind: 'infrastructure',
            what: `${program} ${has} is too old: mkosi needs ${needs}`,
            hint: 'install a newer one (backports), or use a tools tree (ToolsTree=default)',
        })),
        certain('no-package', /^E: (?:Unable to locate package (?<name>\S+)|Package '(?<other>[^']+)' has no installation candidate)/, ({ groups: { name, other } }) => ({
            kind: 'invalid-profile',
            what: `the distribution has no package ${name ?? other ?? ''}`,
            hint: 'check Packages=, Release= and the repositories of the image',
        })),
        certain('unmet-dependencies', /^E: Unable to correct problems, you have held broken packages/, {
            kind: 'build-failed',
            what: 'the packages of the image conflict',
            hint: 'the lines above name the unmet dependencies',
        }),
        certain('user-namespaces', /(?:unshare|newuidmap|user namespace).*(?:Operation not permitted|Permission denied)/i, {
            kind: 'infrastructure',
            what: 'user namespaces are not allowed on this host',
            hint: 'allow them (sysctl kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu), or build as root',
        }),
        likely('command', /^‣ +"(?<command>[^"]+)" returned non-zero exit code (?<status>\d+)/, ({ groups: { command = '', status = '' } }) => ({
            kind: 'build-failed',
            what: `${command.split(' ')[0] ?? ''} ended with status ${status}`,
        })),
        likely('mkosi', /^‣ +(?<what>(?:Error|.*(?:is not supported|does not exist|is required|not permitted)).*)/, ({ groups: { what = '' } }) => ({
            kind: 'build-failed',
            what,
        })),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/network.ts

function unreachable(address) {
    return {
        kind: 'infrastructure',
        what: `the build could not fetch from ${address ?? 'the network'}`,
        hint: 'builds get no proxy settings: set http_proxy and https_proxy in build.env if you need a proxy, or fetch the files beforehand',
    };
}
/** The address in the line, or in the command or message before it. */
function fetchFailure({ groups, before }) {
    const address = groups.address ?? before(/(?<address>\b(?:https?|ftp|git|ssh):\/\/[^\s'"’]+)/)?.address;
    return unreachable(address);
}
/** Network errors of curl, wget, git, Python, apt, Maven and Go. */
const networkVocabulary = {
    symptoms: [
        // curl's exit codes: 5, 6 names; 7, 28, 52, 56 connections; 22 HTTP; 35, 60 TLS
        likely('curl', /^curl: \((?:5|6|7|22|28|35|52|56|60)\) /, fetchFailure),
        likely('curl', /^curl: \(\d+\) .*?(?<address>https?:\/\/\S+)/, fetchFailure),
        likely('wget', /^wget: unable to resolve host address ['‘](?<address>[^'’]+)['’]/, fetchFailure),
        likely('wget', /(?:\.\.\. failed: (?:Connection (?:refused|timed out)|No route to host|Network is unreachable)|ERROR [45]\d\d: )/, fetchFailure),
        likely('git', /^fatal: unable to access '(?<address>[^']+)'/, fetchFailure),
        likely('git', /^fatal: (?:repository|remote error: ).*(?:not found|does not exist)/, fetchFailure),
        likely('git', /^fatal: Could not read from remote repository/, fetchFailure),
        likely('git', /^fatal: could not read Username for '(?<address>[^']+)'/, fetchFailure),
        likely('python', /^(?:requests\.exceptions\.\w+|urllib3?\.\S+): .*host='(?<address>[^']+)'/, fetchFailure),
        likely('python', /^(?:urllib\.error\.(?:URL|HTTP)Error|requests\.exceptions\.\w+): /, fetchFailure),
        likely('apt', /^E: Failed to fetch (?<address>\S+)/, fetchFailure),
        likely('maven', /Could not transfer artifact \S+ from\/to \S+ \((?<address>[^)]+)\)/, fetchFailure),
        likely('go', /dial tcp: lookup (?<address>[^\s:]+)/, fetchFailure),
        likely('resolver', /(?:Could not resolve host: |Temporary failure resolving |Could not resolve )['‘]?(?<address>[\w.-]+)/, fetchFailure),
        likely('resolver', /Name or service not known|Temporary failure in name resolution/, fetchFailure),
    ],
};

// EXTERNAL MODULE: ./src/kernels/osv/arch.ts
var arch = __webpack_require__(51341);
;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/osv.ts




/** OSv's Makefiles, scripts/build, scripts/module.py and its imports; each entry names the file. */
const osvVocabulary = {
    // scripts/module.py
    part: /^Exception: make failed for (?<part>.+)$/,
    symptoms: [
        // Makefile
        certain('no-submodule', /\*\*\* Missing (?<folder>\S+?)\/? directory\. Please run "git submodule/, ({ groups: { folder = '' } }) => missingSubmodule(folder)),
        // conf/Makefile calls this file of the submodule kbuild
        certain('no-submodule', /^make(?:\[\d+\])?: Makefile\.osv: No such file or directory/, missingSubmodule('kbuild')),
        // Makefile: libraries for the cross build
        certain('no-aarch64-libraries', /\*\*\* (?:Missing|Could not find .* under) (?<folder>\S*aarch64\S*) directory\. Please run/, ({ groups: { folder = '' } }) => ({
            kind: 'infrastructure',
            what: `libraries for aarch64 are missing in ${folder}`,
            hint: 'the cross compiler finds them in Debian packages of that architecture: dpkg --add-architecture arm64, apt-get update, apt-get install libboost-system-dev:arm64',
        })),
        // Makefile
        certain('no-static-library', /\*\*\* Error: (?<library>lib\S+) needs to be installed/, ({ groups: { library = '' } }) => ({
            kind: 'infrastructure',
            what: `${library} is missing on this host`,
            hint: 'install the Debian packages g++ and libstdc++-12-dev (of the compiler’s version)',
        })),
        certain('no-static-library', /\*\*\* Could not find standard C\+\+ headers/, {
            kind: 'infrastructure',
            what: 'the headers of the C++ library are missing on this host',
            hint: 'install the Debian package g++',
        }),
        // Makefile, conf/Makefile
        certain('mode', /\*\*\* unsupported mode (?<value>\S+?)\.? /, ({ groups: { value = '' } }) => wrongProfile(`this tree has no mode ${value}`, 'mode: release or debug; see conf/*.mk of the tree')),
        certain('architecture', /\*\*\* unsupported architecture (?<value>\S+?)\.? /, ({ groups: { value = '' } }) => wrongProfile(`this tree has no architecture ${value}`, `arch: ${arch/* archsOfOsv */.jT.join(' or ')}`)),
        certain('drivers-profile', /\*\*\* unsupported drivers profile (?<value>\S+?)\.? /, ({ groups: { value = '' } }) => wrongProfile(`this tree has no driver profile ${value}`, 'osv.drivers_profile names a file of conf/profiles/<arch>; osv-kernel check lists them')),
        certain('configuration-file', /\*\*\* Missing configuration file (?<file>.+?)\.? +Stop\.$/, ({ groups: { file = '' } }) => wrongProfile(`no configuration file ${file}`, 'osv.config_file and conf_dot_file start from the sources')),
        certain('version-script', /\*\*\* Missing version script: (?<file>.+?)\.? +Stop\.$/, ({ groups: { file = '' } }) => wrongProfile(`no version script ${file}`, 'osv.conf.version_script names a file of the tree; osv.app_specific: true makes one from the image’s programs')),
        // scripts/build
        certain('file-system', /^Unknown filesystem "(?<value>[^"]+)"/, ({ groups: { value = '' } }) => wrongProfile(`this tree has no file system ${value}`, 'osv.fs: see scripts/build of the tree, or osv-kernel check')),
        // scripts/osv/modules/resolve.py
        certain('no-module', /^Exception: Module not found: (?<name>.+?)\. Please check configuration/, ({ groups: { name = '' }, emptySubmodules }) => emptySubmodules.includes('apps')
            ? {
                ...missingSubmodule('apps'),
                what: `no module ${name}: the submodule apps is missing`,
            }
            : wrongProfile(`this tree has no module ${name}`, 'osv.image and osv.modules name folders of modules/ and apps/; osv.module_folders adds one of yours; osv-kernel check lists them')),
        certain('no-module', /^Exception: Path does not exist: (?<path>.+)$/, ({ groups: { path = '' } }) => wrongProfile(`a module’s folder does not exist: ${path}`, 'check config.json of the tree, osv.module_folders and the usr.manifest of the module')),
        certain('run-configuration', /^Exception: Desired to run (?<name>\S+) but (?<other>\S+) already selected/, ({ groups: { name = '', other = '' } }) => wrongProfile(`both ${name} and ${other} are set to run`, 'name one run configuration of a module in osv.image')),
        certain('run-configuration', /^Exception: Attribute (?<name>\S+) not set in module (?<module>\S+)/, ({ groups: { name = '', module = '' } }) => wrongProfile(`the module ${module} has no run configuration ${name}`, 'osv.image: MODULE or MODULE.RUN as its module.py defines')),
        certain('two-providers', /^Exception: There is more than one module included that provides: '(?<name>[^']+)'/, ({ groups: { name = '' } }) => wrongProfile(`two modules provide ${name}`, 'leave one of them out of osv.image and osv.modules')),
        certain('two-files', /^Exception: Guest path '(?<path>[^']+)' already mapped/, ({ groups: { path = '' } }) => wrongProfile(`two modules put a file at ${path}`, 'leave one out, or correct osv.manifest')),
        // scripts/osv/modules/api.py is imported by every module.py
        certain('no-python-module', /^ModuleNotFoundError: No module named '(?<name>osv(?:\.\w+)*)'/, ({ groups: { name = '' } }) => ({
            ...missingPythonModule(name),
            kind: 'build-failed',
            hint: 'module.py files are read by scripts/module.py of the tree, with scripts/ in PYTHONPATH',
        })),
        // the guide's troubleshooting chapter, "Symbol Not Found"
        undefinedReference('check require() in the module.py and the libraries of its Makefile; osv.conf.hide_symbols and osv.app_specific hide symbols, and a disabled driver or conf_ option removes its own'),
        // scripts/module.py
        certain('module-not-enabled', /^Exception: Attempt to disable module (?<name>\S+) but not enabled/, ({ groups: { name = '' } }) => wrongProfile(`the module ${name} cannot be left out, because nothing names it`, 'osv.image can leave out only modules that it names itself, not those that other modules require')),
        // Debian's JDK has a link to its sources, which are in a separate package
        certain('jdk-sources', /^FileNotFoundError: \[Errno 2\] No such file or directory: '\/usr\/lib\/jvm\/(?:\S*?)java-(?<version>\d+)-\S*\/src\.zip'/, ({ groups: { version = '' } }) => ({
            kind: 'infrastructure',
            what: 'the JDK for the image has a link to sources that are not installed',
            hint: `install the Debian package openjdk-${version}-source`,
        })),
        // scripts/gen-rofs-img.py, scripts/mkbootfs.py: the manifest's files
        certain('manifest-file', /^FileNotFoundError: \[Errno 2\] No such file or directory: '(?<file>[^']*\/[^']*)'$/, ({ groups: { file = '' } }) => ({
            kind: 'build-failed',
            what: `the image’s manifest names ${file}, which is missing`,
            hint: 'see osv.manifest, and the usr.manifest of the modules that osv.image names',
        })),
        // scripts/upload_manifest.py: a VM makes the ZFS pool
        certain('build-vm', /^(?:qemu failed\.|Timed out waiting for cpiod on port|Upload failed\.|ERROR: file upload failed:|(?:ConnectionResetError|ConnectionRefusedError|BrokenPipeError): )/, {
            kind: 'infrastructure',
            what: 'the virtual machine that fills the file system failed',
            hint: 'fs: zfs boots a machine during the build: see osv-kernel doctor for KVM, or use osv.fs: rofs',
        }),
        // scripts/build
        likely('no-result', /^'make(?: \w+)?' did not leave expected results/, {
            kind: 'build-failed',
            what: 'make succeeded but built nothing',
            hint: 'the build folder holds another build’s state: --no-cache starts from an empty one',
        }),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/programs.ts


const noProgram = ({ groups: { program = '' } }) => missingProgram(program);
/** What shells, make, env, Python and Java print about programs that are not installed. */
const programsVocabulary = {
    symptoms: [
        // dash: `/bin/sh: 1: flex: not found`
        likely('no-program', /^\S*sh: (?:line )?\d+: (?<program>[^\s:]+): not found$/, noProgram),
        // bash, also from within a script: `build.sh: line 3: flex: command not found`
        likely('no-program', /(?:^|: )(?<program>[^\s:]+): command not found$/, noProgram),
        // a dash script: `./build.sh: 3: flex: not found`
        likely('no-program', /^\S+: \d+: (?<program>[^\s:]+): not found$/, noProgram),
        // make, if it starts the program itself: `make: p11-kit: No such file or directory`
        likely('no-program', /^make(?:\[\d+\])?: (?<program>[^\s:*]+): No such file or directory$/, ({ groups: { program = '' } }) => 
        // A path is not a host program but part of the build.
        program.includes('/') || program.startsWith('Makefile')
            ? undefined
            : missingProgram(program)),
        likely('no-program', /^(?:\S*\/)?(?:env|nice|xargs|sudo|timeout|ccache): (?:error: )?(?:failed to (?:run command|execute) )?['‘"]?(?<program>[^\s:'’"]+)['’"]?: (?:No such file or directory|command not found)/, noProgram),
        likely('no-program', /^FileNotFoundError: \[Errno 2\] No such file or directory: '(?<program>[\w.+-]+)'$/, (sight) => sight.before(/subprocess\.py", line (?<line>\d+), in _execute_child/) === undefined
            ? undefined
            : noProgram(sight)),
        certain('no-python-module', /^(?:ModuleNotFoundError|ImportError): No module named '?(?<module>[\w.]+)'?/, ({ groups: { module = '' } }) => missingPythonModule(module)),
        certain('no-jdk', /No compiler is provided in this environment|Could not find any jdk on the host|Could not find openjdk version|The JAVA_HOME environment variable is not defined correctly|Unable to find a javac compiler/i, {
            kind: 'infrastructure',
            what: 'no JDK on this host',
            hint: 'install the Debian package default-jdk-headless (of the version that the build asks for), and unset a wrong JAVA_HOME',
        }),
        certain('old-java', /(?:Source|Target) option \d+ is no longer supported|release version \d+ not supported/, {
            kind: 'infrastructure',
            what: 'this host’s JDK does not match the Java version that the build requests',
            hint: 'install the JDK of that version, or change the version in the build',
        }),
        certain('no-autoconf-macro', /possibly undefined macro: (?<macro>A[CMX]_\w+)/, ({ groups: { macro = '' } }) => ({
            kind: 'infrastructure',
            what: `autoconf does not know ${macro}`,
            hint: 'install the Debian packages libtool, automake, pkg-config and autoconf-archive',
        })),
        certain('no-pkg-config-package', /^(?:Package ['‘]?(?<name>[\w.+-]+)['’]? was not found|No package ['‘](?<other>[\w.+-]+)['’] found)|Dependency ["'](?<third>[\w.+-]+)["'] not found/, ({ groups: { name, other, third } }) => ({
            kind: 'infrastructure',
            what: `pkg-config does not find ${name ?? other ?? third ?? 'a library'}`,
            hint: 'install the library’s development package',
        })),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/toolchain.ts


function failed(what, hint) {
    return { kind: 'build-failed', what, ...(hint === undefined ? {} : { hint }) };
}
/** A file is missing where a submodule should be. */
function belowSubmodule({ line, emptySubmodules }) {
    const folder = emptySubmodules.find((name) => line.includes(`${name}/`) || line.includes(`${name}:`));
    return folder === undefined ? undefined : missingSubmodule(folder);
}
/** GCC, Clang, GNU ld, gold, lld, make, ninja, CMake, configure scripts, Python, Rust. */
const toolchainVocabulary = {
    symptoms: [
        certain('no-submodule', /No such file or directory|No rule to make target|not found|does not exist|^make(?:\[\d+\])?: \*\*\* /, belowSubmodule),
        certain('no-header', /fatal error: ['‘]?(?<header>[\w./+-]+)['’]?(?:: No such file or directory| file not found)/, ({ groups: { header = '' } }) => missingHeader(header)),
        certain('no-library', /cannot find -l(?:ib)?(?<library>[\w.+-]+)|unable to find library -l(?<other>[\w.+-]+)/, ({ groups: { library, other } }) => missingLibrary((library ?? other ?? '').replace(/:$/, ''))),
        certain('no-library', /No rule to make target ['‘`](?:[^'’]*\/)?lib(?<library>[\w+-]+)\.(?:a|so)['’]/, ({ groups: { library = '' } }) => missingLibrary(library)),
        certain('undefined-reference', /undefined (?:reference to |symbol: )['‘`]?(?<symbol>[^'’]+)/, ({ groups: { symbol = '' } }) => failed(`the linker does not find ${symbol.trim()}`, 'the object or library that defines it is not linked, or an option left it out')),
        certain('duplicate-symbol', /multiple definition of ['‘`](?<symbol>[^'’]+)|duplicate symbol: (?<other>.+)/, ({ groups }) => failed(`${groups.symbol ?? groups.other ?? 'a symbol'} is defined twice`)),
        certain('unknown-flag', /unrecognized command[- ]line option ['‘"](?<flag>[^'’"]+)|unknown argument: '(?<other>[^']+)/, ({ groups }) => failed(`the compiler does not know ${groups.flag ?? groups.other ?? 'an option'}`, 'a compiler flag of the profile is wrong, or the compiler is too old for it')),
        certain('warning-as-error', /\[-Werror(?:=(?<warning>[\w+-]+))?\]/, ({ groups: { warning } }) => failed('a warning is treated as an error', `the compiler may be newer than the sources: use an older one, or add ${warning === undefined ? '-Wno-error' : `-Wno-error=${warning}`}`)),
        certain('compiler-bug', /internal compiler error: (?<what>.+)/, ({ groups: { what = '' } }) => failed(`the compiler itself failed: ${what}`, 'another version of the compiler, or less memory pressure, may help')),
        // file:line:column: error: …
        certain('compile-error', /^\S+:\d+(?::\d+)?: (?:fatal )?error: (?<what>.+)/, ({ groups: { what = '' } }) => failed(what)),
        certain('assembler-error', /^\S+:\d+: Error: (?<what>.+)/, ({ groups: { what = '' } }) => failed(what)),
        certain('rust-error', /^error(?:\[E\d+\])?: (?<what>.+)/, ({ groups: { what = '' } }) => failed(what)),
        certain('linker-script', /\bld(?:\.\w+)?: (?:error: )?(?<what>(?:region .* overflowed|section .* (?:overlaps|will not fit)|cannot open linker script|final link failed).*)/, ({ groups: { what = '' } }) => failed(what)),
        certain('python-syntax', /^(?<what>(?:SyntaxError|IndentationError|TabError): .+)/, ({ groups: { what = '' }, before }) => {
            const place = before(/^\s*File "(?<file>[^"]+)", line (?<line>\d+)/);
            return failed(place === undefined ? what : `${place.file ?? ''}:${place.line ?? ''}: ${what}`, 'correct that Python file');
        }),
        certain('configure-error', /^configure: error: (?<what>.+)/, ({ groups: { what = '' } }) => failed(what)),
        certain('cmake-error', /^CMake Error(?: at (?<place>[^:]+:\d+))?/, ({ groups: { place } }) => failed(`CMake failed${place === undefined ? '' : ` at ${place}`}`)),
        certain('no-rule', /No rule to make target ['‘`](?<target>[^'’]+)['’](?:, needed by ['‘`](?<by>[^'’]+))?/, ({ groups: { target = '', by } }) => failed(`make has no rule to make ${target}${by === undefined ? '' : ` for ${by}`}`, 'a source file, a submodule or a generated file is missing, or the target is misspelt')),
        certain('no-rule', /^ninja: error: '(?<target>[^']+)'.*missing and no known rule/, ({ groups: { target = '' } }) => failed(`ninja has no rule to make ${target}`)),
        certain('no-makefile', /No targets specified and no makefile found/, ({ emptySubmodules: [folder] }) => folder === undefined
            ? failed('make was started in a folder without a Makefile')
            : missingSubmodule(folder)),
        certain('makefile-error', /^(?<place>\S+:\d+): \*\*\* (?<what>.+?)(?:\.? +Stop\.)?$/, ({ groups: { place = '', what = '' } }) => failed(`${place}: ${what}`)),
        // make[1]: *** …  Stop., but not the end of a failed recipe.
        certain('make-error', /^make(?:\[\d+\])?: \*\*\* (?<what>[^[W].*?)(?:\.? +Stop\.)$/, ({ groups: { what = '' } }) => failed(`make: ${what}`)),
        likely('python-error', /^(?<what>[A-Za-z_][\w.]*(?:Error|Exception|Exit)(?:: .+)?)$/, ({ groups: { what = '' } }) => failed(what)),
        likely('error', /^(?:\S+: )?(?:fatal )?error: (?<what>.+)/i, ({ groups: { what = '' } }) => 
        // The driver repeats messages of its parts in this form.
        /^ld returned \d|^linker command failed/.test(what) ? undefined : failed(what)),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/vocabularies.ts







/** Vocabularies for every build; the host's first, because the others' errors follow from it. */
const common = [hostVocabulary, programsVocabulary, networkVocabulary, toolchainVocabulary];
/** Build scripts of one kind of kernel; its family names them. */
const own = {
    osv: osvVocabulary,
    linux: linuxVocabulary,
    mkosi: mkosiVocabulary,
};
/** The vocabularies for a build's output: those of its family before the common ones. */
function buildVocabulariesOf(names) {
    return [...names.map((name) => own[name]), ...common];
}

;// CONCATENATED MODULE: ./src/build/diagnosis/diagnose.ts







/** Causes that are known without a line of output. */
function judgeEnd({ end, argv }) {
    if (end.reason === 'not-started') {
        const [program = ''] = argv;
        return end.message.includes('ENOENT') && !program.includes('/')
            ? missingProgram(program)
            : undefined;
    }
    return end.signal === 'SIGKILL' || end.exitCode === 137
        ? {
            kind: 'infrastructure',
            what: 'it was killed, most likely for lack of memory',
            hint: 'lower build.jobs, add swap or memory',
        }
        : undefined;
}
function describeEnd({ end, timeoutMs, silenceMs }) {
    switch (end.reason) {
        case 'timeout':
            return `still running after ${timeoutMs / 1000} s (build.timeout)`;
        case 'silence':
            return `no output for ${silenceMs / 1000} s (build.silence)`;
        case 'not-started':
            return `could not be started: ${end.message.split('\n')[0] ?? ''}`;
        case 'cancelled':
            return 'stopped because of its output';
        case 'exited':
            return end.signal === null ? `exit status ${end.exitCode ?? '?'}` : `killed by ${end.signal}`;
    }
}
function summaryOf(step, what, part) {
    const where = part === undefined ? '' : `in ${part}, `;
    return what === ''
        ? `${step.title}: ${describeEnd(step)}`
        : `${step.title}: ${what} (${where}${describeEnd(step)})`;
}
/** A line for display: without colours and without passwords in addresses. */
function presentable(line) {
    return (0,external_node_util_.stripVTControlCharacters)(line).replaceAll(/:\/\/[^/\s@]+@/g, '://***@');
}
/** Why a step failed: who is responsible, the lines that show it, and what to try first. */
function diagnoseStep(step) {
    const lines = step.output.lines.map(presentable);
    const output = { ...step.output, lines };
    const { reason } = step.end;
    if (reason === 'timeout' || reason === 'silence') {
        const { kind, what, hint } = judgeStall(lines, `build.${reason}`);
        const from = Math.max(0, lines.length - 12);
        return (0,src_verdict/* failure */.V2)(kind, summaryOf(step, what, undefined), {
            evidence: excerptFailure({ firstLine: output.firstLine + from, lines: lines.slice(from) }, undefined),
            ...(hint === undefined ? {} : { hint }),
        });
    }
    const cause = findCause(lines, buildVocabulariesOf(step.vocabularies), step.emptySubmodules);
    const finding = cause ?? judgeEnd(step);
    return (0,src_verdict/* failure */.V2)(finding?.kind ?? 'build-failed', summaryOf(step, finding?.what ?? '', cause?.part), {
        evidence: excerptFailure(output, cause?.index),
        ...(finding?.hint === undefined ? {} : { hint: finding.hint }),
    });
}

// EXTERNAL MODULE: ./src/build/source/mirror.ts + 1 modules
var mirror = __webpack_require__(66726);
;// CONCATENATED MODULE: ./src/build/source/submodules.ts



/** Submodule folders of a source tree, relative to it; empty if git cannot read them. */
async function listSubmodules(folder) {
    const entries = await (0,git/* captureNul */.CS)(folder, [
        ...['config', '--file', external_node_path_default().join(folder, '.gitmodules'), '--null'],
        ...['--get-regexp', '^submodule\\..*\\.path$'],
    ]);
    // Name and value of an entry are separated by a line feed.
    return (entries ?? []).map((entry) => entry.slice(entry.indexOf('\n') + 1));
}
/** Submodules that were not fetched: their folders are empty or missing. */
async function listEmptySubmodules(folder) {
    const submodules = await listSubmodules(folder);
    const names = await Promise.all(submodules.map(async (name) => (0,files_files/* listFolder */.bt)(external_node_path_default().join(folder, name))));
    return submodules.filter((_, index) => names[index]?.length === 0);
}

;// CONCATENATED MODULE: ./src/build/run-steps.ts









/** kbuild's and OSv's short form of a finished command: `  CC      init/main.o`. */
const finishedUnit = /^ {2}[A-Z][A-Z0-9_+]*(?: \[M\])? +\S/;
/** English messages for the diagnosis, whatever the host's language. */
const plainWords = { LC_ALL: 'C.UTF-8' };
/**
 * Runs the steps of a build plan in order, up to the first that fails, and counts the commands that
 * finished. All output goes to the log file; a step that exceeds a limit is stopped with all its
 * children.
 */
async function runSteps(run) {
    const { emit, signal } = run;
    const log = startBuildLog(run.logFile);
    const deadline = performance.now() + run.timeoutMs;
    let steps = 0;
    const onLine = (line) => {
        log.append(line);
        emit({ type: 'output', source: 'build', line });
        if (!finishedUnit.test(line))
            return;
        steps += 1;
        const total = run.expectedSteps;
        emit({
            type: 'step',
            stage: 'build',
            done: steps,
            label: line.trim().replace(/ +/, ' '),
            ...(total === undefined || total < steps ? {} : { total }),
        });
    };
    const runCommand = async (step) => {
        const { title, argv, doomedBy } = step;
        const { timeoutMs, silenceMs } = run;
        const doomed = new AbortController();
        log.beginStep();
        onLine(`$ ${argv.join(' ')}`);
        const end = await (0,process/* runProcess */.R3)({ argv, cwd: step.cwd, env: { ...plainWords, ...run.env, ...step.env } }, (line) => {
            onLine(line);
            if (doomedBy?.test(line) === true)
                doomed.abort();
        }, {
            signal: AbortSignal.any([signal, doomed.signal]),
            timeoutMs: deadline - performance.now(),
            silenceMs,
        });
        if (signal.aborted)
            return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled while building');
        if (end.reason === 'exited' && end.exitCode === 0 && !doomed.signal.aborted)
            return (0,src_verdict/* success */.kX)(null);
        return diagnoseStep({
            title,
            argv,
            end,
            output: log.lastStep(),
            timeoutMs,
            silenceMs,
            vocabularies: run.vocabularies,
            emptySubmodules: await listEmptySubmodules(run.source),
        });
    };
    const takeSteps = async (part) => {
        for (const step of run.steps) {
            if (step.do === 'write')
                await (0,files_files/* writeWhole */.f8)(step.path, step.text);
            else if (step.do === 'mirror') {
                const copied = await (0,mirror/* mirrorSources */.w)(step.from, step.to, onLine, signal);
                if (!copied.ok)
                    return copied;
            }
            else if (step.do === 'gate') {
                const compared = await passGate(step.gate, run.inspectConfig);
                part.config = compared.part.config ?? part.config;
                if (!compared.outcome.ok)
                    return compared.outcome;
            }
            else {
                const done = await runCommand(step);
                if (!done.ok)
                    return done;
            }
        }
        return (0,src_verdict/* success */.kX)(steps);
    };
    return (0,staged/* fillPart */.P)(noConfig, takeSteps).finally(() => log.close());
}

;// CONCATENATED MODULE: ./src/build/compile.ts








/** Plans and runs a build with these folders first in PATH, and with the compiler cache, if any. */
async function compileImage(request, pathFolders, expectedSteps) {
    const { profile, family, workspace, compilerCacheFolder, out } = request;
    const { build } = profile.settings;
    const steps = await family.planSteps(profile, workspace);
    if (!steps.ok)
        return { part: noConfig, outcome: steps };
    const statisticsLog = external_node_path_default().join(out, output_files/* compilerCacheLogName */.j2);
    await (0,files_files/* makeFolder */.fc)(workspace.out);
    await (0,files_files/* removeTree */.dM)(statisticsLog);
    const links = compilerCacheFolder === null ? null : workspace.compilerCacheLinks;
    const { part, outcome } = await runSteps({
        steps: steps.value,
        vocabularies: family.buildVocabularies,
        source: workspace.source,
        env: {
            PATH: (0,environment/* childPath */.cm)([...pathFolders, ...(links === null ? [] : [links])]),
            ...(links === null || compilerCacheFolder === null
                ? {}
                : (0,ccache/* ccacheEnvironment */.Ln)(compilerCacheFolder, external_node_path_default().dirname(workspace.out), statisticsLog)),
        },
        logFile: external_node_path_default().join(out, output_files/* buildLogName */.QT),
        timeoutMs: build.timeout,
        silenceMs: build.silence,
        expectedSteps,
        inspectConfig: async (gate) => family.inspectConfig(profile, workspace, gate),
        emit: request.emit,
        signal: request.signal,
    });
    if (!outcome.ok)
        return { part, outcome };
    const statistics = links === null ? undefined : await (0,files_files/* readTextIfThere */.pM)(statisticsLog);
    await (0,files_files/* removeTree */.dM)(statisticsLog);
    const compiler = statistics === undefined ? null : (0,ccache/* parseStatisticsLog */.Zh)(statistics);
    return { part, outcome: (0,src_verdict/* success */.kX)({ steps: outcome.value, compiler }) };
}

// EXTERNAL MODULE: ./src/file-roles.ts
var file_roles = __webpack_require__(49877);
;// CONCATENATED MODULE: ./src/build/image.ts













const recordSchema = schemas/* object */.Ikc({
    steps: schemas/* int */.Whr(),
    config: schemas/* object */.Ikc({
        requested: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        effective: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        mismatches: schemas/* array */.YOg(schemas/* never */.ZmZ()),
        explained: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    })
        .nullable(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(file_roles/* artifactRoles */.y), name: schemas/* string */.YjP().regex(/^[^/]+$/) })),
});
/** A cache that was switched off does not deserve a warning. */
function levelOf({ state }) {
    return state === 'off' ? 'notice' : 'warning';
}
/** Copies the files of an intact entry into the output folder. */
async function unpackEntry(entry, out, planned) {
    let record;
    try {
        record = recordSchema.parse(JSON.parse((await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(entry, output_files/* imageRecordName */._W))) ?? ''));
    }
    catch {
        return undefined;
    }
    const isPlanned = ({ role, name }) => planned.some((plan) => plan.role === role && plan.name === name);
    if (!record.artifacts.every(isPlanned))
        return undefined;
    const artifacts = record.artifacts.map((artifact) => ({
        ...artifact,
        path: external_node_path_default().join(out, artifact.name),
    }));
    for (const { name } of artifacts)
        if (!(await (0,files_files/* fileExists */.hR)(external_node_path_default().join(entry, name))))
            return undefined;
    for (const { name, path: target } of artifacts)
        await (0,files_files/* copyTree */.EL)(external_node_path_default().join(entry, name), target);
    return { artifacts, config: record.config };
}
async function restoreImage(key, request) {
    const { store, entryFolder, emit } = request;
    if (store === null)
        return undefined;
    const started = performance.now();
    const restored = await store.restore({ key, prefixes: [], folder: entryFolder });
    if (restored.state === 'unavailable' || restored.state === 'off')
        emit({ type: levelOf(restored), message: `image cache not used: ${restored.reason}` });
    if (restored.state !== 'hit')
        return undefined;
    const damage = await inspectEntry(entryFolder);
    const planned = request.family.artifacts(request.profile, request.workspace);
    const unpacked = damage === undefined ? await unpackEntry(entryFolder, request.out, planned) : undefined;
    if (unpacked === undefined) {
        emit({
            type: 'warning',
            message: `cached image not used: ${damage ?? 'its record cannot be read'}`,
        });
        await (0,files_files/* removeTree */.dM)(entryFolder);
        await store.discard(key);
        return undefined;
    }
    const { artifacts, config } = unpacked;
    const durationMs = (0,clock/* elapsedSince */.lP)(started);
    return { config, image: { artifacts, compiler: null, cache: 'hit', durationMs } };
}
async function saveImage(key, image, { config, steps }, request) {
    const { store, entryFolder, emit } = request;
    if (store === null)
        return;
    await (0,files_files/* removeTree */.dM)(entryFolder);
    await (0,files_files/* makeFolder */.fc)(entryFolder);
    for (const { name, path: file } of image.artifacts)
        await (0,files_files/* copyTree */.EL)(file, external_node_path_default().join(entryFolder, name));
    const record = {
        steps,
        config: config === null ? null : { ...config, mismatches: [] },
        artifacts: image.artifacts.map(({ role, name }) => ({ role, name })),
    };
    await (0,files_files/* writeWhole */.f8)(external_node_path_default().join(entryFolder, output_files/* imageRecordName */._W), JSON.stringify(record));
    await sealEntry(entryFolder);
    const saved = await store.save({ key, folder: entryFolder });
    if (saved.state === 'unavailable' || saved.state === 'off')
        emit({ type: levelOf(saved), message: `image not cached: ${saved.reason}` });
}
const lastBuildSchema = schemas/* object */.Ikc({
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    source: schemas/* string */.YjP(),
    steps: schemas/* int */.Whr(),
});
async function readLastBuild(file) {
    try {
        return lastBuildSchema.parse(JSON.parse((await (0,files_files/* readTextIfThere */.pM)(file)) ?? ''));
    }
    catch {
        return undefined;
    }
}
/**
 * Gets the image for the inputs: from the cache if it is intact there, otherwise by building it. A
 * build folder is reused only if nothing but the sources changed.
 */
async function obtainImage(request) {
    return (0,staged/* fillPart */.P)(noConfig, async (part) => {
        const { profile, family, workspace, inputs } = request;
        // Check cached images too: the sources may not offer what only the boot needs.
        const asked = await passGate('requests', async (gate) => family.inspectConfig(profile, workspace, gate));
        part.config = asked.part.config;
        if (!asked.outcome.ok)
            return asked.outcome;
        const key = `image-${profile.name}-${digestInputs(inputs)}`;
        const cached = await restoreImage(key, request);
        if (cached === undefined)
            return buildImage(key, request, part);
        part.config = cached.config ?? part.config;
        return (0,src_verdict/* success */.kX)(cached.image);
    });
}
async function buildImage(key, request, part) {
    const { profile, workspace, inputs, emit } = request;
    const lastBuildFile = `${workspace.out}.last-build.json`;
    const last = await readLastBuild(lastBuildFile);
    const changed = last === undefined ? [] : changedInputs(last.inputs, inputs);
    if (changed.length > 0)
        emit({ type: 'notice', message: `building, because changed: ${changed.join(', ')}` });
    // Sources that replace another folder may be older than the objects built from it.
    const sameSource = last?.source === workspace.source;
    if (request.store === null || !sameSource || changed.some((name) => name !== 'source'))
        await (0,files_files/* removeTree */.dM)(workspace.out);
    await (0,files_files/* removeTree */.dM)(lastBuildFile);
    const prepared = await request.prepareBuild();
    if (!prepared.ok)
        return prepared;
    const started = performance.now();
    const compiled = await compileImage(request, prepared.value, last?.steps);
    const { config } = compiled.part;
    part.config = config ?? part.config;
    if (!compiled.outcome.ok)
        return compiled.outcome;
    const { compiler, steps } = compiled.outcome.value;
    const planned = request.family.artifacts(profile, workspace);
    const artifacts = await collectArtifacts(planned, request.out);
    if (!artifacts.ok)
        return artifacts;
    const image = {
        artifacts: artifacts.value,
        compiler,
        cache: request.store === null ? 'off' : 'miss',
        durationMs: (0,clock/* elapsedSince */.lP)(started),
    };
    await (0,files_files/* writeWhole */.f8)(lastBuildFile, JSON.stringify({ inputs, source: workspace.source, steps }));
    await saveImage(key, image, { config, steps }, request);
    return (0,src_verdict/* success */.kX)(image);
}

// EXTERNAL MODULE: ./src/host/facts/packages.ts
var facts_packages = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/host/facts/python.ts
var facts_python = __webpack_require__(86886);
;// CONCATENATED MODULE: ./src/build/python-front.ts




/**
 * Links a python3 that has the modules a build needs, so that the build finds it first. Returns the
 * folders to put first in PATH; none if the first python3 already has them all.
 */
async function linkPython(needs, folder) {
    const modules = needs.flatMap(({ tool }) => (0,facts_python/* pythonModuleOf */.S)(tool) ?? []);
    if (modules.length === 0)
        return [];
    const python = await (0,facts_python/* findPython */.K)(modules);
    if (python === undefined || python === (await (0,facts_packages/* findProgram */.Kp)('python3')))
        return [];
    await (0,files_files/* makeFolder */.fc)(folder);
    await (0,files_files/* removeTree */.dM)(external_node_path_default().join(folder, 'python3'));
    await (0,files_files/* linkTo */.uM)(python, external_node_path_default().join(folder, 'python3'));
    return [folder];
}

;// CONCATENATED MODULE: ./src/build/qemu-front.ts




/** Names under which builds start QEMU: Debian's, Red Hat's, and old ones. */
const qemuNames = [
    ...machine_arch/* archs */.Cn.flatMap((arch) => {
        const { program, narrower } = machine_arch/* architectures */.f2[arch].qemu;
        return [program, ...narrower];
    }),
    ...['qemu-kvm', 'kvm'],
];
/**
 * A wrapper around QEMU, for the machines that builds start.
 *
 * OSv's scripts/run.py passes `-enable-kvm -cpu host,+x2apic` whenever /dev/kvm exists, whether it
 * works or not: `hideKvm` removes every request for KVM.
 *
 * scripts/upload_manifest.py sends files as soon as the forwarded port 10000 accepts connections.
 * QEMU accepts them at once, but a guest that is not ready resets them, so slow hosts always lose
 * this race: the wrapper opens the port when the guest says that it waits.
 */
function renderQemuFront(program, { hideKvm }) {
    const quoted = `'${program.replaceAll("'", String.raw `'\''`)}'`;
    // QEMU chooses KVM by itself if its program is called kvm.
    const accelerator = hideKvm ? ' -accel tcg' : '';
    return `#!/bin/sh
hide=${hideKvm ? 'yes' : 'no'}
forward=
left=$#
take() {
  left=$((left - 1))
}
# Rotate the arguments once; those to keep are appended.
while [ "$left" -gt 0 ]; do
  option=$1
  shift
  take
  case $hide$option in
  yes-enable-kvm | yes--enable-kvm) continue ;;
  yes-accel | yes--accel | yes-cpu | yes--cpu | yes-machine | yes--machine | yes-M | yes--M) ;;
  yes-netdev | no-netdev) ;;
  *)
    set -- "$@" "$option"
    continue
    ;;
  esac
  if [ "$left" -eq 0 ]; then
    set -- "$@" "$option"
    continue
  fi
  value=$1
  shift
  take
  case $option in
  -accel | --accel)
    case $value in kvm | kvm,*) continue ;; esac
    ;;
  -cpu | --cpu)
    case $value in host | host,*) value=max ;; esac
    ;;
  -netdev)
    wanted=$(printf %s "$value" | sed -n 's/.*,hostfwd=\\(tcp:127\\.0\\.0\\.1:[0-9]*-:10000\\).*/\\1/p')
    name=$(printf %s ",$value" | sed -n 's/.*,id=\\([^,]*\\).*/\\1/p')
    if [ -n "$wanted" ] && [ -n "$name" ]; then
      forward="hostfwd_add $name $wanted"
      value=$(printf %s "$value" | sed 's/,hostfwd=tcp:127\\.0\\.0\\.1:[0-9]*-:10000//')
    fi
    ;;
  *)
    value=$(printf ',%s,' "$value" | sed -e 's/,accel=[^,]*//g' -e 's/^,//' -e 's/,$//')
    if [ -z "$value" ]; then continue; fi
    ;;
  esac
  set -- "$@" "$option" "$value"
done
if [ -z "$forward" ]; then exec ${quoted} "$@"${accelerator}; fi

pipes=$(mktemp -d) || exit 1
mkfifo "$pipes/monitor.in" "$pipes/monitor.out" "$pipes/console" || exit 1
exec 3<>"$pipes/monitor.in"
cat <"$pipes/monitor.out" >/dev/null &
drain=$!
${quoted} "$@"${accelerator} \\
  -chardev "pipe,id=front,path=$pipes/monitor" -mon chardev=front,mode=readline \\
  >"$pipes/console" 3>&- &
machine=$!
trap 'kill "$machine"' TERM INT HUP
while IFS= read -r line; do
  case $line in *'Waiting for connection from host'*) echo "$forward" >&3 ;; esac
  printf '%s\\n' "$line"
done <"$pipes/console"
wait "$machine"
status=$?
kill "$drain" 2>/dev/null
rm -rf "$pipes"
exit "$status"
`;
}
/**
 * Writes such a wrapper for every QEMU of this host. Returns the folders to put first in a build's
 * PATH; none if there is no QEMU.
 */
async function writeQemuFronts(folder, options) {
    let written = false;
    for (const name of qemuNames) {
        const program = await (0,facts_packages/* findProgram */.Kp)(name);
        if (program === undefined || external_node_path_default().dirname(program) === folder)
            continue;
        const file = external_node_path_default().join(folder, name);
        await (0,files_files/* writeWhole */.f8)(file, renderQemuFront(program, options));
        await (0,files_files/* setMode */.iY)(file, 0o755);
        written = true;
    }
    return written ? [folder] : [];
}

// EXTERNAL MODULE: ./src/machine/probe/kvm-probe.ts + 3 modules
var kvm_probe = __webpack_require__(53977);
;// CONCATENATED MODULE: ./src/run/build-stages.ts













const nothingBuilt = {
    image: null,
    source: null,
    config: null,
    inputsDigest: null,
    tools: {},
};
function describeImage({ cache, compiler }) {
    if (cache === 'hit')
        return 'from the cache';
    return compiler === null
        ? 'built'
        : `built, compiler cache ${compiler.hits} hits, ${compiler.misses} misses`;
}
/** Folders with wrappers for the QEMU programs that a build starts; first in its PATH. */
async function frontMachines(family, cacheFolder, work) {
    if (family.buildsWithMachines !== true)
        return [];
    const { state } = await (0,kvm_probe/* probeKvm */.P_)(cacheFolder);
    return writeQemuFronts(external_node_path_default().join(work, 'qemu-front'), { hideKvm: state !== 'works' });
}
/** Builds the image from the sources; returns the files to boot. */
async function buildKernel(options, profile, folders, stages, emit) {
    const family = (0,families/* familyOf */.A)(profile);
    const { cacheFolder, installPackages, signal } = options;
    const context = { install: installPackages, emit, signal };
    const needs = [
        ...compilerTools(family, profile),
        ...(options.command === 'run' ? bootTools(profile) : []),
    ];
    /** Prepares what only a build needs; skipped if the image is in the cache. */
    const prepareBuild = async () => {
        await options.restoreCompilerCache?.();
        const needed = await (0,build_tools/* ensureTools */.Q)(buildTools(family, profile), context);
        if (!needed.ok)
            return needed;
        const front = external_node_path_default().join(folders.work, 'python-front');
        const pythons = await linkPython(buildTools(family, profile), front);
        return (0,src_verdict/* success */.kX)([...(await frontMachines(family, cacheFolder, folders.work)), ...pythons]);
    };
    return (0,staged/* fillPart */.P)(nothingBuilt, async (part) => {
        const tools = await stages.run('tools', 'Look for tools', async () => (0,build_tools/* ensureTools */.Q)(needs, context));
        if (!tools.ok)
            return tools;
        const source = await stages.run('source', 'Get the sources', async () => (0,obtain/* obtainSource */.X)(profile, {
            repository: profile.repository,
            sourcesFolder: external_node_path_default().join(cacheFolder, 'sources'),
            ...(family.versionTags === undefined ? {} : { versionTags: family.versionTags }),
            ownFiles: [...(options.ownFiles ?? []), folders.out],
            installPackages,
            emit,
            signal,
        }), ({ description }) => description);
        if (!source.ok)
            return source;
        part.source = source.value.path;
        const { inputs, versions } = await imageInputs(family, profile, source.value);
        part.tools = versions;
        const image = await stages.fill('build', `Build ${profile.name} for ${profile.settings.arch}`, async () => obtainImage({
            profile,
            family,
            inputs,
            prepareBuild,
            emit,
            signal,
            workspace: folders.workspaceOf(source.value.path),
            store: options.imageStore,
            compilerCacheFolder: profile.settings.toolchain.ccache
                ? options.compilerCacheFolder
                : null,
            out: folders.out,
            entryFolder: folders.entryFolder,
        }), describeImage);
        part.config = image.part.config;
        if (!image.outcome.ok)
            return image.outcome;
        const { artifacts } = image.outcome.value;
        part.image = image.outcome.value;
        part.inputsDigest = digestInputs(inputs);
        const left = artifacts.toReversed().map(({ role, path: file }) => [role, file]);
        return (0,src_verdict/* success */.kX)((0,boot_files/* chooseBootPaths */.c)(profile, family, new Map(left)));
    });
}

// EXTERNAL MODULE: ./src/host/git/objects.ts
var objects = __webpack_require__(79989);
// EXTERNAL MODULE: ./src/run/read-result.ts
var read_result = __webpack_require__(2863);
;// CONCATENATED MODULE: ./src/run/baseline/comparability.ts

/**
 * How the result that the user named differs from this run, as remarks. Another kernel or architecture
 * is refused: no size is comparable. Fields that an early end left empty are not compared.
 */
function compareKinds({ profile, kernel, arch, mode }, own, source) {
    const differs = ([, theirs, ours]) => theirs !== '' && theirs !== ours;
    const other = [
        ['kernel', kernel, own.kernel],
        ['architecture', arch, own.settings.arch],
    ].find(differs);
    if (other !== undefined) {
        const [what, theirs, ours] = other;
        return (0,src_verdict/* failure */.V2)('invalid-profile', `the baseline ${source} is of ${what} ${theirs}, this run of ${ours}: their sizes cannot be compared`);
    }
    const differences = [
        ['profile', profile, own.name],
        ['mode', mode, own.settings.mode],
    ].filter(differs);
    return (0,src_verdict/* success */.kX)(differences.map(([what, theirs, ours]) => `the baseline ${source} is of ${what} ${theirs}, this run of ${ours}`));
}

;// CONCATENATED MODULE: ./src/host/git/ancestry.ts

/** Usual names of the default branch, if no remote declares one. */
const usualNames = ['origin/main', 'origin/master', 'main', 'master'];
/** The default branch, such as `origin/main`; null if there is none. */
async function defaultBranchOf(folder) {
    const remote = await (0,objects/* callGit */.rU)(folder, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const names = [remote.text.trim().replace(/^refs\/remotes\//, ''), ...usualNames];
    for (const name of names)
        if (name !== '' && (await (0,objects/* commitAt */.du)(folder, name)) !== null)
            return name;
    return null;
}
/** The best common ancestor of two commits; null if there is none in this clone. */
async function mergeBaseOf(folder, a, b) {
    const { ok, text } = await (0,objects/* callGit */.rU)(folder, ['merge-base', a, b]);
    return ok ? text.trim() : null;
}
/** A commit and its first-parent ancestors, newest first. */
async function firstParentsFrom(folder, commit, most) {
    const args = ['rev-list', '--first-parent', `--max-count=${most}`, '--end-of-options', commit];
    const { text } = await (0,objects/* callGit */.rU)(folder, args);
    return text.split('\n').filter((line) => line !== '');
}
/** The parents that the commit names, including those that a shallow clone lacks. */
async function namedParentsOf(folder, commit) {
    const { text } = await (0,objects/* callGit */.rU)(folder, ['cat-file', 'commit', commit]);
    const [header = ''] = text.split('\n\n', 1);
    return header.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}
/** The nearest tag along first parents; null if there is none. */
async function nearestTag(folder, commit) {
    const args = ['describe', '--tags', '--abbrev=0', '--first-parent', commit];
    const { ok, text } = await (0,objects/* callGit */.rU)(folder, args);
    return ok ? text.trim() : null;
}
/** Fetches commits of a remote into a shallow clone; returns git's error if it fails. */
async function deepen(folder, names, commits) {
    const args = ['fetch', '--quiet', '--no-tags', `--depth=${commits}`, '--', 'origin', ...names];
    const { ok, messages } = await (0,objects/* callGit */.rU)(folder, args, { network: true });
    return ok ? null : (messages.split('\n')[0] ?? '');
}

;// CONCATENATED MODULE: ./src/run/baseline/merge-base.ts


/** How far to look back; every commit is a key to look up in the result store. */
const mostCommits = 50;
/** How to get the history that a shallow clone lacks. */
const shallowRemedy = 'the clone is shallow: check out with `fetch-depth: 0`, or `git fetch --unshallow`';
const merge_base_short = (label) => label.replace(/^origin\//, '');
/** Deepens a shallow clone as far as we look back. If that fails, later lookups report what is missing. */
async function fetchHistory({ repository, base, }) {
    const head = await (0,objects/* commitAt */.du)(repository, 'HEAD');
    if (head === null || !(await (0,objects/* isShallow */.fE)(repository)))
        return;
    // The remote knows a branch by its own name, without origin/.
    const names = base?.startsWith('origin/') === true ? [head, merge_base_short(base)] : [head];
    await deepen(repository, names, mostCommits + 1);
}
async function lineFrom(repository, label, start) {
    const known = await firstParentsFrom(repository, start, mostCommits);
    // A result may be stored for a commit that this clone does not have.
    const commits = known.length === 0 ? [start] : known;
    const isCutOff = commits.length < mostCommits && (await (0,objects/* isShallow */.fE)(repository));
    return { label, commits, isCutOff };
}
/**
 * The commits that HEAD branched off from: the merge base with the branch that it is compared with,
 * then first parents. On that branch itself they start with HEAD's parent, or with HEAD if files were
 * changed. CI checks out a pull request as a merge commit, whose first parent is the target branch.
 */
async function pullRequestMergeBase(request) {
    const { repository, isDirty } = request;
    const head = await (0,objects/* commitAt */.du)(repository, 'HEAD');
    if (head === null)
        return { missing: 'there is no git repository with a commit here' };
    const shallow = await (0,objects/* isShallow */.fE)(repository);
    const base = request.base ?? (await defaultBranchOf(repository));
    const tip = base === null ? null : await (0,objects/* commitAt */.du)(repository, base);
    const [target, merged] = await namedParentsOf(repository, head);
    const mergeBase = tip === null ? null : await mergeBaseOf(repository, head, tip);
    const label = merge_base_short(base ?? 'the first parent');
    if (mergeBase === null) {
        if (target !== undefined && merged !== undefined)
            return lineFrom(repository, label, target);
        if (shallow)
            return { missing: shallowRemedy };
        if (tip === null)
            return { missing: `there is no branch ${base ?? 'main or master'} here` };
        return { missing: `HEAD and ${label} have no commit in common` };
    }
    if (mergeBase !== head)
        return lineFrom(repository, label, mergeBase);
    if (isDirty)
        return lineFrom(repository, label, head);
    return target === undefined
        ? { missing: `HEAD is the first commit of ${label}` }
        : lineFrom(repository, label, target);
}
/** The commits from the newest release on, which is the nearest tag before HEAD. */
async function releaseMergeBase(request) {
    const { repository } = request;
    const line = await pullRequestMergeBase(request);
    if ('missing' in line)
        return line;
    const [start = 'HEAD'] = line.commits;
    const tag = await nearestTag(repository, start);
    const commit = tag === null ? null : await (0,objects/* commitAt */.du)(repository, `refs/tags/${tag}`);
    if (tag !== null && commit !== null)
        return lineFrom(repository, tag, commit);
    return {
        missing: (await (0,objects/* isShallow */.fE)(repository))
            ? shallowRemedy
            : `no tag leads to ${start.slice(0, 10)}`,
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/run/baseline/stored-results.ts






const storedResultName = 'result.json.gz';
/** The most keys in one request to the Actions cache, which tries them in order. */
const batch = 10;
/** Stored data is untrusted: no entry may exhaust the host's memory. */
const largestResult = 512 << 20;
/** The cache key of a commit's result. */
function resultKey({ profile, overrides }, commit) {
    const { arch, mode } = profile.settings;
    const variant = digestInputs({
        file: external_node_path_default().relative(profile.repository, profile.file),
        overrides: canonicalJson(overrides.toSorted()),
    });
    return `result-${profile.name}-${arch}-${mode}-${variant.slice(0, 16)}-${commit}`;
}
/** Whether a result represents its commit: a clean work tree, completely measured. */
function isWorthKeeping({ revision, size, verdict }) {
    const isWhole = size !== null && size.partial !== true;
    const wasMeasured = isWhole && (verdict.kind === 'pass' || verdict.kind === 'over-budget');
    return wasMeasured && revision !== null && !revision.endsWith('-dirty');
}
/** Stores the result of a commit as a baseline for later runs; the first one stays. */
async function keepResult(results, result) {
    const { store, entryFolder, emit } = results;
    if (result.revision === null || !isWorthKeeping(result))
        return;
    await (0,files_files/* removeTree */.dM)(entryFolder);
    await (0,files_files/* makeFolder */.fc)(entryFolder);
    await (0,files_files/* writeWhole */.f8)(external_node_path_default().join(entryFolder, storedResultName), (0,external_node_zlib_.gzipSync)(JSON.stringify(result)));
    await sealEntry(entryFolder);
    const saved = await store.save({ key: resultKey(results, result.revision), folder: entryFolder });
    if (saved.state === 'unavailable')
        emit({ type: 'warning', message: `result not kept as a baseline: ${saved.reason}` });
}
/** The intact result of the nearest commit that has one; null if none has. */
async function findResult(results, commits) {
    const { store, entryFolder, emit } = results;
    for (let next = 0; next < commits.length;) {
        const keys = commits.slice(next, next + batch).map((commit) => resultKey(results, commit));
        const [key = '', ...prefixes] = keys;
        const restored = await store.restore({ key, prefixes, folder: entryFolder });
        if (restored.state === 'unavailable' || restored.state === 'off') {
            emit({ type: 'warning', message: `no stored results: ${restored.reason}` });
            return null;
        }
        if (restored.state === 'miss') {
            next += batch;
            continue;
        }
        const behind = next + Math.max(0, keys.indexOf(restored.key));
        const commit = commits[behind] ?? '';
        const read = (await inspectEntry(entryFolder)) ?? (await readEntry(entryFolder));
        if (typeof read !== 'string')
            return { result: read, commit, behind };
        emit({ type: 'warning', message: `stored result of ${commit.slice(0, 10)} not used: ${read}` });
        await store.discard(restored.key);
        next = behind + 1;
    }
    return null;
}
/** The result in an entry, or why it cannot be used. */
async function readEntry(folder) {
    const packed = await (0,files_files/* readBytes */.io)(external_node_path_default().join(folder, storedResultName));
    try {
        const text = (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: largestResult }).toString();
        const parsed = (0,read_result.parseResult)(text, 'it');
        return parsed.ok ? parsed.value : parsed.failure.summary;
    }
    catch {
        return 'it cannot be unpacked';
    }
}

;// CONCATENATED MODULE: ./src/run/baseline/baseline.ts







const nothingCompared = { pullRequest: null, release: null };
/** Reads the baseline that the user named. Before the build, so that a mistyped name fails early. */
async function readNamedBaseline({ baseline, base }, profile) {
    const { repository } = profile;
    if (typeof baseline === 'object') {
        const result = await (0,read_result.readResult)(baseline.file);
        if (!result.ok)
            return result;
        const source = external_node_path_default().basename(baseline.file);
        const remarks = compareKinds(result.value, profile, source);
        if (!remarks.ok)
            return remarks;
        return (0,src_verdict/* success */.kX)({ ...earlierOf(result.value, source), remarks: remarks.value });
    }
    if (base === undefined || baseline === 'none' || (await mayExist(repository, base)))
        return (0,src_verdict/* success */.kX)(null);
    return (0,src_verdict/* failure */.V2)('invalid-profile', `no branch or commit ${base} to find a baseline from`);
}
/** A name that a shallow clone lacks may exist at the remote; without commits none can be checked. */
async function mayExist(repository, base) {
    if ((await (0,objects/* commitAt */.du)(repository, base)) !== null)
        return true;
    return (await (0,objects/* commitAt */.du)(repository, 'HEAD')) === null || (0,objects/* isShallow */.fE)(repository);
}
/** Finds the baselines. Fails only if cancelled: a missing baseline is reported, not an error. */
async function obtainBaselines(search) {
    const { profile, isDirty, named, baseline = 'none', base } = search;
    if (baseline === 'none')
        return (0,src_verdict/* success */.kX)(nothingCompared);
    const wanted = { repository: profile.repository, base, isDirty };
    const before = named === null ? await baseline_obtain(await pullRequestMergeBase(wanted), search) : asFound(named);
    if (before.earlier === null && search.signal.aborted)
        return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled');
    const released = asksForRelease(profile)
        ? await baseline_obtain(await releaseMergeBase(wanted), search)
        : { earlier: null };
    return (0,src_verdict/* success */.kX)({
        pullRequest: before.earlier,
        release: released.earlier,
        ...(before.missing === undefined ? {} : { missing: before.missing }),
        ...(released.missing === undefined ? {} : { releaseMissing: released.missing }),
    });
}
/** The run that the user named may have ended before its sizes were measured. */
function asFound(named) {
    if (named.size !== null)
        return { earlier: named };
    return {
        earlier: null,
        missing: `${named.source} has no sizes: its run ended before they were measured`,
    };
}
function asksForRelease({ settings }) {
    const budgets = Object.values(settings.size?.budgets ?? {}).flat();
    return budgets.some((budget) => typeof budget === 'object' && budget.per === 'release');
}
async function baseline_obtain(line, search) {
    if ('missing' in line)
        return { earlier: null, ...line };
    const { baseline, results } = search;
    const { label, commits } = line;
    const [first = 'HEAD'] = commits;
    const found = results === null ? null : await findResult(results, commits);
    if (found !== null)
        return { earlier: { ...earlierOf(found.result, label), behind: found.behind } };
    if (baseline !== 'rebuild')
        return { earlier: null, missing: notStored(line, results) };
    const rebuilt = await search.rebuild(first);
    return rebuilt.ok
        ? { earlier: { ...earlierOf(rebuilt.value, label), rebuilt: true } }
        : {
            earlier: null,
            missing: `${label} at ${first.slice(0, 10)} has no sizes: ${rebuilt.failure.summary}`,
        };
}
function notStored({ label, commits, isCutOff }, results) {
    if (results === null)
        return '--no-cache turns off stored results';
    const [first = ''] = commits;
    const which = commits.length === 1
        ? `${first.slice(0, 10)} of ${label} has no stored result`
        : `none of ${commits.length} commits of ${label} up to ${first.slice(0, 10)} has a stored result`;
    const rest = isCutOff ? ` (${shallowRemedy})` : '';
    return `${which}${rest}; --baseline rebuild makes one`;
}
function earlierOf({ revision, size, artifacts }, source) {
    if (size === null)
        return { source, revision, size };
    const booted = artifacts.find(({ role }) => role === 'image')?.path;
    const { image = booted === undefined ? undefined : external_node_path_default().basename(booted) } = size;
    return { source, revision, size: { ...size, image } };
}

;// CONCATENATED MODULE: ./src/run/baseline/checkout.ts





/** No hooks run in our checkouts. */
const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'];
/**
 * Checks out a commit and its submodules into a folder, from the objects that the repository has:
 * without network access and without changing the repository. Fails if a submodule's commit was not
 * fetched.
 */
async function checkOut(repository, commit, folder) {
    const steps = [
        [repository, [...quiet, 'clone', '--quiet', '--shared', '--no-checkout', '.', folder]],
        [folder, [...quiet, 'checkout', '--quiet', '--detach', commit]],
    ];
    for (const [where, args] of steps) {
        const { ok, messages } = await (0,objects/* callGit */.rU)(where, args);
        if (!ok)
            return (0,src_verdict/* failure */.V2)('infrastructure', `cannot check out ${commit.slice(0, 10)}: ${lastLine(messages)}`);
    }
    for (const name of await listSubmodules(folder)) {
        const done = await checkOutSubmodule(repository, folder, name);
        if (!done.ok)
            return done;
    }
    return (0,src_verdict/* success */.kX)(null);
}
async function checkOutSubmodule(repository, folder, name) {
    const own = external_node_path_default().join(repository, name);
    const { text } = await (0,objects/* callGit */.rU)(folder, ['ls-tree', 'HEAD', '--', name]);
    const pinned = /^160000 commit ([0-9a-f]+)\t/.exec(text)?.[1];
    // In .gitmodules but not in the tree, or not checked out by the user either.
    if (pinned === undefined || !(await (0,files_files/* isFolder */.lQ)(own)) || !(await isOwnRoot(own)))
        return (0,src_verdict/* success */.kX)(null);
    if ((await (0,objects/* commitAt */.du)(own, pinned)) === null)
        return (0,src_verdict/* failure */.V2)('infrastructure', `submodule ${name} has no commit ${pinned.slice(0, 10)} here`, {
            hint: `git -C ${name} fetch`,
        });
    return checkOut(own, pinned, external_node_path_default().join(folder, name));
}
/** Whether a folder is the root of a work tree, not just inside one. */
async function isOwnRoot(folder) {
    const { ok, text } = await (0,objects/* callGit */.rU)(folder, ['rev-parse', '--show-prefix']);
    return ok && text.trim() === '';
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./src/run/baseline/rebuild.ts




/** Subfolder for the checkout and its build. */
const folderName = 'baseline';
/** Marks the stages of the baseline's build, and drops its debugger events. */
function asBaseline(emit) {
    return (event) => {
        if (event.type === 'stage')
            emit({ ...event, title: `Baseline: ${event.title}` });
        else if (event.type !== 'debugger')
            emit(event);
    };
}
/**
 * Builds and measures the profile as it was at a commit, with the same caches. It is not booted:
 * only its sizes are needed. Fails with the reason if there are no sizes.
 */
async function rebuildResult(commit, { profile, directory, work, buildAt, emit }) {
    const { repository } = profile;
    const folder = external_node_path_default().join(work, folderName);
    await (0,files_files/* removeTree */.dM)(folder);
    try {
        const sources = external_node_path_default().join(folder, 'source');
        const checkedOut = await checkOut(repository, commit, sources);
        if (!checkedOut.ok)
            return checkedOut;
        const result = await buildAt({
            profile: external_node_path_default().join(sources, external_node_path_default().relative(repository, profile.file)),
            directory: external_node_path_default().join(sources, below(repository, directory)),
            out: external_node_path_default().join(folder, 'out'),
        }, asBaseline(emit));
        const { kind, summary } = result.verdict;
        if (kind === 'cancelled')
            return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled');
        return result.size === null
            ? (0,src_verdict/* failure */.V2)(kind === 'pass' ? 'infrastructure' : kind, summary)
            : (0,src_verdict/* success */.kX)(result);
    }
    finally {
        await (0,files_files/* removeTree */.dM)(folder);
    }
}
/** The path of a folder relative to the repository; the root itself for a folder outside. */
function below(repository, folder) {
    const relative = external_node_path_default().relative(repository, folder);
    return relative === '..' || relative.startsWith('../') ? '' : relative;
}

// EXTERNAL MODULE: ./src/run/run-folders.ts
var run_folders = __webpack_require__(50800);
;// CONCATENATED MODULE: ./src/run/baseline/result-store.ts




/** The results of this profile's commits; null if none are stored. */
function resultStoreOf({ resultStore = null, overrides }, profile, { work }, emit) {
    if (resultStore === null)
        return null;
    return {
        profile,
        overrides,
        emit,
        store: resultStore,
        entryFolder: external_node_path_default().join(work, 'result-entry'),
    };
}
/** Stores the result of a finished run, if the front asks for it and it represents its commit. */
async function storeResult(request, profile, result, emit) {
    if (request.keepsResult !== true)
        return;
    const folders = await (0,run_folders/* planRunFolders */.U5)(request, profile);
    const results = resultStoreOf(request, profile, folders, emit);
    if (results === null)
        return;
    // A run that looks for a baseline uses the same entry folder.
    const lock = await (0,files_lock/* takeLock */.H)(`${folders.work}.lock`, () => undefined, request.signal);
    if (!lock.ok)
        return;
    try {
        await keepResult(results, result);
    }
    finally {
        await lock.value.release();
    }
}

;// CONCATENATED MODULE: ./src/run/objections.ts


/** A kernel that does nothing at all meets an entry that only forbids something. */
function waitsForSomething(group) {
    if (typeof group === 'string')
        return true;
    if ('any_order' in group)
        return group.any_order.some(waitsForSomething);
    return group.never !== true;
}
/**
 * Why the profile cannot distinguish a pass from a failure; undefined if it can. Without an
 * expectation every boot would pass.
 */
function objectToExpectations(profile) {
    const { expect } = profile.settings;
    const tests = (0,guest_tests/* guestTestsOf */.h4)(profile) !== undefined;
    const expects = tests ? expect.length > 0 : expect.some(waitsForSomething);
    if (expects !== tests)
        return undefined;
    const kind = 'invalid-profile';
    return expects
        ? {
            kind,
            summary: 'the profile has expect: and asks for the image’s tests, which have their own expectations',
            evidence: [],
            hint: 'remove one of them, for one run with --set expect=[]',
        }
        : {
            kind,
            summary: expect.length > 0
                ? 'expect: has only never: entries: a kernel that does nothing would pass'
                : 'the profile has no expect: every boot would pass',
            evidence: [],
            hint: 'add what the console must show, e.g. expect: [ready]',
        };
}
/** Why the profile cannot be booted more than once as it asks; undefined if it can. */
function objectToSeries(profile, { command, debug, interactive }) {
    const { repeat, memory_search: search } = profile.settings.boot;
    if (command === 'build' || (repeat === 1 && search === undefined))
        return undefined;
    const [request, remedy] = search === undefined
        ? [`boot.repeat asks for ${repeat} boots`, 'for one run: --set boot.repeat=1']
        : ['boot.memory: minimum takes many boots', 'for one run: --set boot.memory=SIZE'];
    const refuse = (what) => (0,src_verdict/* failure */.V2)('invalid-profile', `${what}, and ${request}`, { hint: remedy }).failure;
    if ((0,guest_tests/* guestTestsOf */.h4)(profile) !== undefined)
        return refuse('each of the image’s tests is one boot');
    if (debug === true)
        return refuse('a debugger takes one boot');
    if (interactive === true)
        return refuse('an interactive boot is one boot');
    return undefined;
}
/** Why a run of the profile would be pointless; an interactive boot needs no expectations. */
function objectToProfile(profile, options) {
    const isJudged = options.command !== 'build' && options.interactive !== true;
    return objectToSeries(profile, options) ?? (isJudged ? objectToExpectations(profile) : undefined);
}

// EXTERNAL MODULE: ./src/profile/schema/units.ts
var units = __webpack_require__(58778);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/size/budgets/waiver-trailer.ts

/** Name of the commit trailer `Size-Waiver: path amount until reason`. */
const waiverTrailer = 'Size-Waiver';
/** Characters read of one trailer, since a commit message may be of any length. */
const longest = 2000;
const example = '2026-12-31';
/**
 * Reads `vmlinux/.text 20kB 2026-12-31 the new scheduler`: the reason is free text, the other parts
 * have no spaces. `parseSize` reads the amount.
 */
function parseWaiverTrailer(text, { author, commit }, parseSize) {
    const [, path = '', amount = '', until = '', reason = ''] = /^(\S+)(?:\s+(\S+))?(?:\s+(\S+))?(?:\s+(\S.*))?$/s.exec(text.slice(0, longest)) ?? [];
    const amountBytes = parseSize(amount);
    const isWithoutPath = parseSize(path) !== undefined && isDate(amount);
    if (isWithoutPath)
        return { problem: 'the path is missing' };
    if (amountBytes === undefined)
        return { problem: amountProblem(amount) };
    if (until === '')
        return { problem: `the date is missing, such as ${example}` };
    if (!isDate(until))
        return { problem: `${cut(until)} is not a date such as ${example}` };
    if (reason === '')
        return { problem: 'the reason is missing' };
    return { waiver: { path, amountBytes, until, reason, author, origin: `commit ${commit}` } };
}
function amountProblem(amount) {
    if (amount === '')
        return 'the amount is missing, such as 20kB';
    const shown = cut(amount);
    return /^\d+(\.\d+)?$/.test(amount)
        ? `the amount ${shown} has no unit, such as B or kB`
        : `${shown} is not an amount such as 20kB`;
}
function cut(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** A name at the start of a line, after any list or quotation marks. */
const namedLine = /^[\s>*-]{0,20}([A-Za-z][\w -]{4,20}?)[ \t]*:[ \t]*(\S.*)$/;
/** Edits by which a mistyped name may differ. */
const typoLimit = 2;
/**
 * Lines of a message that look meant as waivers but are not trailers: Git reads trailers only from
 * the last paragraph and only under their exact name. `values` are those of the trailers that Git
 * found.
 */
function strayWaivers(message, values) {
    return message.split('\n').flatMap((written) => {
        const [, name = '', value = ''] = namedLine.exec(written.slice(0, longest)) ?? [];
        const line = written.slice(0, longest).trim();
        const typos = (0,mod/* distance */.Io)(name.toLowerCase(), waiverTrailer.toLowerCase());
        if (name === '' || typos > typoLimit)
            return [];
        if (typos > 0)
            return [{ line, problem: `${name} is not ${waiverTrailer}` }];
        // The value of a trailer may continue on further lines.
        if (values.some((known) => known.startsWith(value.trim())))
            return [];
        return [{ line, problem: 'it is not among the trailers, which are in the last paragraph' }];
    });
}

;// CONCATENATED MODULE: ./src/run/sizes/waivers.ts






const remedy = `write ${waiverTrailer}: vmlinux/.text 20kB 2026-12-31 why it is acceptable`;
/**
 * Reads the waivers of the profile and of commits. A malformed trailer in this change is the user's
 * mistake; in an earlier commit, which cannot be changed, it is ignored. A change that was merged or
 * cherry-picked has its trailers in several commits: equal texts count once.
 */
async function readWaivers(profile) {
    const { budgets, waivers = [] } = profile.settings.size ?? {};
    const all = waivers.map(({ path, amount, reason, author = null, until, key }) => ({
        path,
        amountBytes: amount,
        reason,
        author,
        until,
        origin: 'profile',
        key,
    }));
    if (budgets === undefined)
        return (0,src_verdict/* success */.kX)({ waivers: all, warnings: [], lacking: 'none' });
    const { repository } = profile;
    const trailers = await (0,git/* readTrailers */.t8)(repository, waiverTrailer);
    const known = new Set();
    for (const trailer of trailers) {
        const { commit, value, earlier } = trailer;
        const read = parseWaiverTrailer(value, trailer, units/* parseSize */.DB);
        if ('problem' in read && !earlier)
            return (0,src_verdict/* failure */.V2)('invalid-profile', `commit ${commit}: not a waiver: ${waiverTrailer}: ${value}: ${read.problem}`, { hint: remedy });
        if ('problem' in read || known.has(value))
            continue;
        known.add(value);
        all.push(earlier ? { ...read.waiver, earlier: true } : read.waiver);
    }
    const values = trailers.filter(({ earlier }) => !earlier).map(({ value }) => value);
    const warnings = (await (0,git/* readMessages */.Ne)(repository)).flatMap(({ commit, text }) => strayWaivers(text, values).map(({ line, problem }) => `commit ${commit}: ignored as a waiver: ${line}: ${problem}`));
    return (0,src_verdict/* success */.kX)({ waivers: all, warnings, lacking: await lackingCommits(repository) });
}
async function lackingCommits(repository) {
    if (!(await (0,objects/* isShallow */.fE)(repository)))
        return 'none';
    const [, merged] = await namedParentsOf(repository, 'HEAD');
    const isThere = merged === undefined || (await (0,objects/* commitAt */.du)(repository, merged)) !== null;
    return isThere ? 'earlier' : 'merged';
}

;// CONCATENATED MODULE: ./src/run/prepare.ts





function asksForHistory({ mayFetchHistory, baseline = 'none' }, { settings }) {
    const isCompared = baseline !== 'none' || settings.size?.budgets !== undefined;
    return mayFetchHistory === true && isCompared;
}
/** Checks everything that can fail early, so that a mistake does not cost a build. */
async function prepareRun(options, profile, emit) {
    const objection = objectToProfile(profile, options);
    if (objection !== undefined)
        return { ok: false, failure: objection };
    const named = await readNamedBaseline(options, profile);
    if (!named.ok)
        return named;
    // Baselines and waivers belong to commits that a shallow clone may lack.
    const { repository } = profile;
    if (asksForHistory(options, profile))
        await fetchHistory({ repository, base: options.base });
    const waivers = await readWaivers(profile);
    if (!waivers.ok)
        return waivers;
    for (const message of waivers.value.warnings)
        emit({ type: 'warning', message });
    return (0,src_verdict/* success */.kX)({ named: named.value, waivers: waivers.value });
}

// EXTERNAL MODULE: ./src/host/facts/machine-facts.ts
var machine_facts = __webpack_require__(67561);
// EXTERNAL MODULE: ./src/profile/find-profile.ts
var find_profile = __webpack_require__(10454);
;// CONCATENATED MODULE: ./src/run/list-files.ts





/** The files that a result lists if the run left them in the output folder. */
function listFiles({ profile, build, boot }, out) {
    const inOut = (name) => external_node_path_default().join(out, name);
    const failedLogs = (boot.tests ?? []).flatMap(({ status, log }) => status === 'failed' && log !== null ? [inOut(log)] : []);
    const consoles = (profile?.settings.boot.consoles ?? []).map(({ name }) => ({
        role: 'console',
        path: inOut((0,output_files/* secondConsoleLogName */.vA)(name)),
    }));
    // An initramfs stays in the folder from run to run: this run may not have made it.
    const isListed = (role) => role !== null && (role !== 'initramfs' || boot.boot?.initramfs != null);
    return [
        ...(build.image?.artifacts ?? []),
        ...output_files/* outputFiles */.Lo.flatMap(({ name, role }) => [
            ...(isListed(role) ? [{ role, path: inOut(name) }] : []),
            // The logs of other boots and consoles follow the first console.
            ...(name === output_files/* timelineName */.rv ? [...boot.kept, ...consoles] : []),
        ]),
        ...failedLogs.flatMap((log) => [
            { role: 'console', path: log },
            { role: 'registers', path: (0,beside_console/* besideConsole */.S)(log, output_files/* registersName */.M4) },
            { role: 'core', path: (0,beside_console/* besideConsole */.S)(log, output_files/* coreName */.T$) },
        ]),
    ];
}
/** Describes the files that exist. */
async function describeFiles(out, files) {
    const entries = [];
    for (const { role, path: file } of files) {
        if (!(await (0,files_files/* fileExists */.hR)(file)))
            continue;
        const [bytes, sha256] = await Promise.all([(0,files_files/* fileSize */.Ov)(file), (0,files_sha256/* sha256OfFile */.V)(file)]);
        entries.push({ role, path: external_node_path_default().relative(out, file), bytes, sha256 });
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/run/profile-places.ts


/** Keys that a finding in a report can refer to. */
const reported = ['kernel', 'expect', 'reject', 'allow', 'size'];
const mostPlaces = 500;
/** Budget names contain dots: with the keys below them, two paths could be equal. */
const hasOwnNames = 'size.budgets';
function listOrigins(node, above) {
    const isNamed = (0,settings_tree/* joinPath */.uJ)(above) === hasOwnNames;
    return (0,settings_tree/* childrenOf */.LU)(node).flatMap(([name, child]) => {
        const keys = [...above, name];
        return [[(0,settings_tree/* joinPath */.uJ)(keys), child.origin], ...(isNamed ? [] : listOrigins(child, keys))];
    });
}
/**
 * The file and line of every key that a finding can refer to, by dotted path. Files are relative to
 * the repository; `directory` is the base of the file names in the profile's origins.
 */
function profilePlaces({ values, repository, kernel }, directory) {
    // The kernel section may have thousands of options: it comes last, so that the limit hits it first.
    const kept = [...reported, kernel].flatMap((key) => {
        const node = values.entries.get(key);
        return node === undefined ? [] : [[key, node]];
    });
    const origins = listOrigins({ ...values, entries: new Map(kept) }, []);
    const places = origins.flatMap(([key, { file, line }]) => {
        if (file === undefined || line === undefined)
            return [];
        const inside = external_node_path_default().relative(repository, external_node_path_default().resolve(directory, file));
        if (inside.startsWith('..') || external_node_path_default().isAbsolute(inside))
            return [];
        return [[key, { file: inside.split((external_node_path_default()).sep).join('/'), line }]];
    });
    return Object.fromEntries(places.slice(0, mostPlaces));
}

// EXTERNAL MODULE: ./src/run/render-report.ts + 12 modules
var render_report = __webpack_require__(21362);
// EXTERNAL MODULE: ./src/console/clock/boot-limits.ts
var boot_limits = __webpack_require__(42919);
// EXTERNAL MODULE: ./src/console/end/exit.ts + 1 modules
var exit = __webpack_require__(51086);
;// CONCATENATED MODULE: ./src/run/boot/boot-report.ts


/** How we stopped a guest that was still running when its verdict was known. */
function describeStop({ powerdown }) {
    switch (powerdown) {
        case null:
            return 'stopped';
        case 'powered-off':
            return 'powered off when asked to';
        case 'ended-otherwise':
            return 'asked to power off, ended otherwise';
        case 'ignored':
            return 'asked to power off, did not in time, and was stopped';
        case 'refused':
            return 'could not be asked to power off, and was stopped';
    }
}
/** Rounded to the microsecond: a sum in floating point has noise beyond it. */
function sumOf(aMs, bMs) {
    return Math.round((aMs + bMs) * 1000) / 1000;
}
/** The boot section of result.json; `least` is the least memory, if a search found it. */
function bootReport(boot, profile, least) {
    const { settings } = profile;
    const { report, guestStartMs, verdictMs, peakBytes, acceleration, chart } = boot;
    const { firstByteMs, readyMs, end, guestStatus, event } = report;
    const phase = (name, startMs, endMs) => endMs === null ? [] : [{ name, startMs, endMs }];
    const { attempts } = boot;
    const isFlaky = attempts !== undefined && report.verdict.kind === 'pass';
    return {
        ...(attempts === undefined ? {} : { attempts }),
        ...(isFlaky ? { flaky: true } : {}),
        accelerator: acceleration.accelerator,
        acceleratorReason: acceleration.reason,
        limits: (0,boot_limits/* boundBoot */.v)(profile, (0,boot_limits/* slownessOf */.S)(acceleration.accelerator)),
        machine: settings.boot.machine,
        timeToFirstByteMs: firstByteMs,
        timeToReadyMs: readyMs,
        durationMs: verdictMs,
        phases: [
            ...phase('machine start', 0, guestStartMs),
            ...phase('to first byte', guestStartMs, firstByteMs),
            ...phase('to ready', firstByteMs ?? guestStartMs, readyMs),
            // By the guest's own clock, which starts with its first instruction.
            ...(chart?.phases ?? []).map(({ name, startMs, endMs }) => ({
                name,
                startMs: sumOf(guestStartMs, startMs),
                endMs: sumOf(guestStartMs, endMs),
            })),
        ],
        memory: {
            configuredBytes: least ?? settings.boot.memory,
            peakHostBytes: peakBytes,
            ...(least === null ? {} : { leastMemoryBytes: least }),
        },
        exit: {
            reason: end === null ? describeStop(boot) : (0,exit/* describeEnd */.lA)(end),
            event,
            guestStatus,
        },
    };
}

;// CONCATENATED MODULE: ./src/run/result-of.ts



function buildReport({ image }) {
    if (image === null)
        return null;
    const { durationMs, cache, compiler } = image;
    return { durationMs, cache: { image: cache, compiler } };
}
function countTests(cases) {
    const count = (wanted) => (cases ?? []).filter(({ status }) => status === wanted).length;
    const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
    return cases === null ? counts : { ...counts, cases };
}
/** The findings on the console. Empty for a run of several tests: one boot does not speak for all. */
function findingsOf({ boot, tests, leastMemoryBytes }) {
    const decided = tests === null ? boot : null;
    const { assertions = [], metrics = {}, metricUnits = {}, allowed = [] } = decided?.report ?? {};
    const bootMs = decided?.chart?.bootMs ?? null;
    return {
        assertions,
        metrics: {
            ...(bootMs === null ? {} : { guest_boot_ms: bootMs }),
            ...metrics,
            ...(leastMemoryBytes === null ? {} : { least_memory_bytes: leastMemoryBytes }),
        },
        ...(Object.keys(metricUnits).length === 0 ? {} : { metricUnits }),
        ...(allowed.length === 0 ? {} : { allowed }),
    };
}
/** Assembles result.json from the parts of a run. */
function resultOf({ profileName, profile, revision, build, boot, size }, { crash, ...verdict }, { artifacts, timings, host }) {
    const { arch = '', mode = '' } = profile?.settings ?? {};
    return {
        schemaVersion: 1,
        profile: profileName,
        kernel: profile?.kernel ?? '',
        arch,
        mode,
        revision,
        verdict: {
            kind: verdict.kind,
            owner: (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind),
            summary: verdict.summary,
            evidence: verdict.evidence,
            hint: verdict.hint ?? null,
            ...(verdict.key === undefined ? {} : { key: verdict.key }),
        },
        ...(crash === undefined ? {} : { crash }),
        config: build.config,
        build: buildReport(build),
        boot: boot.boot === null || profile === null
            ? null
            : bootReport(boot.boot, profile, boot.leastMemoryBytes),
        ...(boot.repeats === null ? {} : { repeats: boot.repeats }),
        ...findingsOf(boot),
        tests: countTests(boot.tests),
        size,
        artifacts,
        host: { ...host, tools: build.tools, productVersion: version/* productVersion */.U },
        timings,
    };
}

;// CONCATENATED MODULE: ./src/run/reports.ts












const defaultTop = 20;
/** Removes the reports of an earlier run, so that they cannot be mistaken for this run's. */
async function removeEarlierReports(out) {
    const files = output_files/* outputFiles */.Lo.filter(({ removedBy }) => removedBy === 'run');
    for (const { name } of [...files, ...Object.values(output_files/* reportFiles */.IU)])
        await (0,files_files/* removeTree */.dM)(external_node_path_default().join(out, name));
    await (0,keep_attempts/* clearTagged */.Qe)(out);
}
async function locateOut(options, { profile, profileName }) {
    if (options.out !== undefined)
        return options.out;
    if (profile !== null)
        return (await (0,run_folders/* planRunFolders */.U5)(options, profile)).out;
    return external_node_path_default().join(options.directory, run_folders/* stateFolder */.yp, 'out', profileName);
}
/** Cache key for the compiler cache after a build; null if no compiler ran. */
function compilerCacheKey({ profileName, build }) {
    const { image, inputsDigest } = build;
    const compiled = image?.compiler != null && inputsDigest !== null;
    return compiled ? `ccache-${profileName}-${inputsDigest}` : null;
}
/** Writes result.json and the reports into the output folder, for every verdict. */
async function writeReports(options, parts, verdict, timings) {
    const { profile } = parts;
    const { directory } = options;
    const out = await locateOut(options, parts);
    const artifacts = await describeFiles(out, listFiles(parts, out));
    const result = {
        ...resultOf(parts, verdict, { artifacts, timings, host: (0,machine_facts/* hostFacts */.sm)() }),
        ...(profile === null ? {} : { places: profilePlaces(profile, directory) }),
    };
    const files = (0,output_files/* reportPaths */.Rs)(out);
    const log = external_node_path_default().join(out, output_files/* consoleLogName */.vo);
    const reports = { ...files, console: (await (0,files_files/* fileExists */.hR)(log)) ? log : null };
    const outcome = { result, out, reports, compilerCacheKey: compilerCacheKey(parts) };
    if (profile === null && options.out === undefined) {
        // A mistyped profile name must not create folders.
        if (!(await (0,find_profile/* findProfile */.$O)(options.profile, directory, families/* families */.T)).ok)
            return outcome;
        await (0,run_folders/* makeStateFolder */.En)(directory);
    }
    await (0,files_files/* writeWhole */.f8)(files.result, `${JSON.stringify(result, null, 1)}\n`);
    const { top = defaultTop } = profile?.settings.report ?? {};
    const shown = { top, history: options.history ?? [] };
    for (const format of output_files/* reportFormats */.zX)
        await (0,files_files/* writeWhole */.f8)(files[format], await (0,render_report/* renderReport */.B)(format, [{ result, folder: out }], shown));
    return outcome;
}

// EXTERNAL MODULE: ./src/report/budget-remarks.ts
var budget_remarks = __webpack_require__(55773);
// EXTERNAL MODULE: ./src/size/budgets/waivers.ts
var budgets_waivers = __webpack_require__(17925);
;// CONCATENATED MODULE: ./src/run/sizes/budget-verdict.ts



/** The verdict on broken budgets; undefined if all are kept. */
function judgeBudgets(size, lacking) {
    const { budgets } = size;
    const broken = budgets.filter(({ ok, severity }) => !ok && severity !== 'warn');
    if (broken.length === 0)
        return undefined;
    const lines = broken.map((budget) => {
        const { path: node, bytes, limitBytes } = budget;
        const what = bytes === null
            ? `${node}: nothing in the size tree has this path`
            : `${node}: ${bytes} bytes, ${bytes - limitBytes} over the limit of ${limitBytes}`;
        return [what, ...(0,budget_remarks/* budgetRemarks */.vV)(budget)].join('; ');
    });
    return {
        kind: 'over-budget',
        summary: lines.length === 1 ? (lines[0] ?? '') : `${lines.length} size budgets are broken`,
        evidence: [{ source: 'size.budgets', firstLine: 1, lines }],
        hint: budgetHints(size, broken, lacking).join('; '),
    };
}
/** Images usually have a few artifacts; do not list hundreds. */
const listedArtifacts = 10;
function budgetHints({ totals }, broken, lacking) {
    const over = broken.filter(({ bytes }) => bytes !== null);
    const names = Object.keys(totals);
    const artifacts = names.slice(0, listedArtifacts).join(', ');
    const more = names.length > listedArtifacts ? ' …' : '';
    const earlier = lacking === 'earlier' ? true : undefined;
    const mayBeWaived = lacking !== 'none' && over.some((budget) => (0,budgets_waivers/* mayExcuse */.R1)({ earlier }, budget));
    return [
        ...(over.length === broken.length
            ? []
            : [
                `the artifacts are ${artifacts}${more}, and image is the booted one; osv-kernel size shows the paths in them`,
            ]),
        ...(over.length === 0 ? [] : ['osv-kernel size and osv-kernel diff show where the bytes are']),
        ...(mayBeWaived
            ? [`waivers in commits that this clone lacks do not count: ${shallowRemedy}`]
            : []),
    ];
}

// EXTERNAL MODULE: ./src/size/folders.ts
var folders = __webpack_require__(19000);
;// CONCATENATED MODULE: ./src/size/compare/artifact-pairs.ts

/**
 * Renames the earlier image to its name now (`imageWas` is the old name), since changes, totals and
 * budgets all pair artifacts by name.
 */
function withImageNamed(earlier, now) {
    const [names, namesNow] = [namesIn(earlier.tree), namesIn(now.tree)];
    // A single artifact pairs with a single artifact, whatever their roles.
    const sole = names.length === 1 && namesNow.length === 1;
    const [imageWas, name] = sole ? [names[0], namesNow[0]] : [earlier.image, now.image ?? undefined];
    if (imageWas === undefined || name === undefined)
        return earlier;
    if (!names.includes(imageWas) || names.includes(name) || namesNow.includes(imageWas))
        return earlier;
    const named = (one) => (one === imageWas ? name : one);
    const { tree, totals } = earlier;
    return {
        tree: {
            ...tree,
            children: (tree.children ?? []).map((node) => ({ ...node, name: named(node.name) })),
        },
        totals: Object.fromEntries(Object.entries(totals).map(([one, bytes]) => [named(one), bytes])),
        image: name,
        imageWas,
    };
}
/** Only the artifacts that were measured now: whether the others are gone is unknown. */
function onlyThoseOf(earlier, now) {
    const { tree, totals } = earlier;
    const names = new Set(namesIn(now.tree));
    const children = (tree.children ?? []).filter(({ name }) => names.has(name));
    return {
        ...earlier,
        tree: (0,folders/* sumOf */.X)(tree.name, tree.kind, children),
        totals: Object.fromEntries(Object.entries(totals).filter(([name]) => names.has(name))),
    };
}
function namesIn({ children = [] }) {
    return children.map(({ name }) => name);
}

// EXTERNAL MODULE: ./src/size/compare/difference.ts + 2 modules
var difference = __webpack_require__(117);
;// CONCATENATED MODULE: ./src/size/compare/baseline.ts


function describeBaseline({ source, revision, behind = 0, rebuilt, imageWas }, { totals }) {
    return {
        source,
        revision,
        totals,
        ...(behind === 0 ? {} : { behind }),
        ...(rebuilt === undefined ? {} : { rebuilt }),
        ...(imageWas === undefined ? {} : { imageWas }),
    };
}
/**
 * Renames an earlier run to the current names. If only a part was measured now (`isPartial`), the
 * other artifacts are dropped: they would be reported as removed.
 */
function earlierAsNow(earlier, now, isPartial) {
    if (earlier?.size == null)
        return earlier;
    const { imageWas, ...size } = withImageNamed(earlier.size, now);
    return {
        ...earlier,
        ...(imageWas === undefined ? {} : { imageWas }),
        size: isPartial ? onlyThoseOf(size, now) : size,
    };
}
/**
 * Compares a tree with that of an earlier run. Without an earlier run that measured sizes, both
 * parts are null: a missing baseline is never a change of zero.
 */
function compareWithBaseline(tree, earlier) {
    if (earlier?.size == null)
        return { baseline: null, delta: null };
    return {
        baseline: describeBaseline(earlier, earlier.size),
        delta: (0,difference/* compareSizeTrees */.w)(earlier.size.tree, tree),
    };
}

// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./src/size/path-pattern.ts
var path_pattern = __webpack_require__(43497);
// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
;// CONCATENATED MODULE: ./src/size/budgets/places.ts



const ofMemory = 'memory:';
/**
 * The nodes that the path of a budget matches. Wildcards skip unattributed nodes such as padding,
 * which no author can keep small; naming them includes them.
 */
function placesOf(measurement, written) {
    const { inMemory, path } = partsOf(written);
    const found = (0,path_pattern/* nodesMatching */.b)(measurement.tree, path, { rests: false });
    const places = found.length === 0 && path === 'image' ? bootedImage(measurement) : found;
    return places.map(({ path: at, node }) => ({
        path: inMemory ? `${ofMemory}${at}` : at,
        bytes: bytesOf(node, inMemory),
    }));
}
/** Indexes the earlier tree, since a pattern looks up every node that it matches. */
function bytesBeforeIn({ image, tree }, before) {
    const find = (0,paths/* nodeFinder */.bn)(before);
    const isNode = (0,paths/* nodeAt */.oB)(tree, 'image') !== undefined;
    const booted = image === null ? before : nodeNamed(before, image);
    return (place) => {
        const { inMemory, path } = partsOf(place);
        const node = path === 'image' && !isNode ? booted : find(path);
        return node === undefined ? 0 : bytesOf(node, inMemory);
    };
}
function partsOf(place) {
    const inMemory = place.startsWith(ofMemory);
    return { inMemory, path: inMemory ? place.slice(ofMemory.length) : place };
}
function bytesOf(node, inMemory) {
    return inMemory ? (0,tree/* memoryOf */.z)(node) : node.bytes;
}
function bootedImage({ tree, image }) {
    const node = image === null ? tree : nodeNamed(tree, image);
    return node === undefined ? [] : [{ path: 'image', node }];
}
function nodeNamed({ children }, name) {
    return children?.find((child) => child.name === name);
}

;// CONCATENATED MODULE: ./src/size/budgets/nearest-place.ts




/** Longer names are not checked for typos: they are C++ symbols, which would take too long. */
const longestName = 200;
/**
 * Suggests a path for a budget that matches nothing: an unattributed node that its wildcards skip;
 * the path with typos corrected; the path in another artifact. Undefined if nothing is near.
 */
function nearestPlace(measurement, written) {
    const { tree } = measurement;
    const { inMemory, path } = partsOf(written);
    const [, ...below] = path.split('/');
    const artifacts = (tree.children ?? []).map(({ name }) => (0,paths/* pathOf */.XM)('', name));
    const candidates = [
        (0,path_pattern/* nodesMatching */.b)(tree, path)[0]?.path,
        corrected(tree, path.split('/')),
        ...(below.length === 0 ? [] : artifacts.map((name) => [name, ...below].join('/'))),
        ...artifacts.map((name) => `${name}/${path}`),
    ];
    return candidates
        .filter((candidate) => candidate !== undefined)
        .map((candidate) => (inMemory ? `memory:${candidate}` : candidate))
        .find((candidate) => placesOf(measurement, candidate).length > 0);
}
/** The path with each name corrected to one in the tree, up to the first wildcard. */
function corrected(root, segments) {
    const named = [];
    let node = root;
    for (const [index, segment] of segments.entries()) {
        if (segment.includes('*'))
            return [...named, ...segments.slice(index)].join('/');
        const below = [...(node.children ?? []), ...(node.views ?? [])];
        const names = below.map(({ name }) => name);
        // `image` stands for the booted artifact and has nothing below it.
        const name = knownName((0,paths/* nameIn */.ZC)(segment), segments.length === 1 ? [...names, 'image'] : names);
        if (name === undefined)
            return undefined;
        named.push((0,paths/* pathOf */.XM)('', name));
        node = below.find((child) => child.name === name) ?? node;
    }
    return named.join('/');
}
function knownName(name, known) {
    if (known.includes(name))
        return name;
    return name.length > longestName ? undefined : (0,diagnose/* nearestName */.qb)(name, known);
}

;// CONCATENATED MODULE: ./src/size/budgets/budgets.ts



const alone = { baseline: null, waivers: [], today: '' };
const reportedLimit = 100;
/**
 * Checks a measurement against budgets by path, e.g. `vmlinux/.text`, or `memory:vmlinux/.bss` for
 * bytes of memory. The path `image` means the booted artifact (all artifacts together if none is
 * booted), unless an artifact has that name. A pattern (`vmlinux/**`) applies to each node that it
 * matches; unattributed nodes match only if the pattern names them. Results are the nodes that
 * break the pattern (the 100 worst, waived ones last), or else the one nearest to its limit.
 * Without a baseline growth is not checked: see `uncheckedBudgets`.
 */
function evaluateBudgets(measurement, budgets, setting = alone) {
    const before = beforeIn(measurement, setting.baseline);
    const released = beforeIn(measurement, setting.release ?? null);
    return single(budgets).flatMap(([written, budget]) => {
        const { max, growth, per, severity } = budget;
        const found = placesOf(measurement, written);
        const common = severity === 'warn' ? { severity } : {};
        const results = [];
        if (max !== undefined) {
            const judged = found.length === 0
                ? [matchesNothing(measurement, written, max, common)]
                : judge(written, found, () => max, setting, common);
            results.push(...judged.map((one) => withBefore(before, one)));
        }
        const counted = per === 'release' ? released : before;
        if (growth !== undefined && counted !== null) {
            const limitOf = (path) => {
                // A new node has grown by all of its bytes.
                const old = counted(path);
                return (old + (typeof growth === 'number' ? growth : Math.floor((old * growth.perCent) / 100)));
            };
            const kind = { ...common, kind: 'growth', ...(per === 'release' ? { per } : {}) };
            const judged = found.length === 0
                ? [matchesNothing(measurement, written, 0, kind)]
                : judge(written, found, limitOf, setting, kind);
            results.push(...judged.map((one) => withBefore(counted, one)));
        }
        return results;
    });
}
function beforeIn(measurement, earlier) {
    return earlier === null ? null : bytesBeforeIn(measurement, earlier);
}
function single(budgets) {
    return Object.entries(budgets).flatMap(([path, budget]) => [budget]
        .flat()
        .map((one) => [path, typeof one === 'number' ? { max: one } : one]));
}
function withBefore(before, result) {
    if (before === null || result.bytes === null)
        return result;
    return { ...result, beforeBytes: before(result.path) };
}
/** Growth budgets that lack their baseline or release; empty lists are left out. */
function uncheckedBudgets(budgets, { baseline, release = null }) {
    const growing = single(budgets).filter(([, { growth }]) => growth !== undefined);
    const pathsBy = (isRelease) => growing.filter(([, { per }]) => (per === 'release') === isRelease).map(([path]) => path);
    const unchecked = baseline === null ? pathsBy(false) : [];
    const sinceRelease = release === null ? pathsBy(true) : [];
    return {
        ...(unchecked.length === 0 ? {} : { unchecked }),
        ...(sinceRelease.length === 0 ? {} : { uncheckedSinceRelease: sinceRelease }),
    };
}
function matchesNothing(measurement, path, limitBytes, kind) {
    const nearest = nearestPlace(measurement, path);
    const suggestion = nearest === undefined ? {} : { nearest };
    return { path, limitBytes, bytes: null, ok: false, ...suggestion, ...kind };
}
function judge(written, places, limitOf, setting, kind) {
    const { waivers, today } = setting;
    const results = places.map(({ path, bytes }) => {
        const limitBytes = limitOf(path);
        const named = (0,budgets_waivers/* waiversOf */.Rh)(waivers, written, path);
        const own = named.filter((waiver) => (0,budgets_waivers/* mayExcuse */.R1)(waiver, kind));
        const past = named.findLast((waiver) => !own.includes(waiver) && !(0,budgets_waivers/* isExpired */._d)(waiver, today));
        const excused = excuse(bytes - limitBytes, own, today);
        const waiverPast = excused.ok || past === undefined ? {} : { waiverPast: past.origin };
        const pattern = path === written ? {} : { pattern: written };
        return { path, limitBytes, bytes, ...excused, ...waiverPast, ...pattern, ...kind };
    });
    const byExcess = results.toSorted((a, b) => excess(b) - excess(a));
    const broken = byExcess.filter(({ ok }) => !ok);
    const waived = byExcess.filter(({ ok, waivedBytes }) => ok && waivedBytes !== undefined);
    const worst = worstOf([...broken, ...waived], waivers);
    return worst.length === 0 ? byExcess.slice(0, 1) : worst;
}
/** The first results, plus one for each waiver that is needed beyond: else it would look unused. */
function worstOf(results, waivers) {
    const [reported, rest] = [results.slice(0, reportedLimit), results.slice(reportedLimit)];
    if (rest.length === 0)
        return reported;
    const more = waivers.flatMap((waiver) => {
        const needs = (result) => (0,budgets_waivers/* concerns */.Kc)(waiver, result) && (0,budgets_waivers/* mayExcuse */.R1)(waiver, result);
        return reported.some(needs) ? [] : [rest.find(needs)].filter((found) => found !== undefined);
    });
    return [...reported, ...new Set(more)];
}
function excess({ bytes, limitBytes }) {
    return (bytes ?? 0) - limitBytes;
}
/** Waivers of one path add up; an expired one does not count and is reported. */
function excuse(over, own, today) {
    if (over <= 0)
        return { ok: true };
    const holding = own.filter((waiver) => !(0,budgets_waivers/* isExpired */._d)(waiver, today));
    const waivedBytes = holding.reduce((sum, { amountBytes }) => sum + amountBytes, 0);
    const ok = holding.length > 0 && over <= waivedBytes;
    const ended = own
        .filter((waiver) => (0,budgets_waivers/* isExpired */._d)(waiver, today))
        .map(({ until }) => until)
        .toSorted()
        .at(-1);
    return {
        ok,
        ...(holding.length > 0 ? { waivedBytes } : {}),
        ...(!ok && ended !== undefined ? { waiverEnded: ended } : {}),
    };
}

// EXTERNAL MODULE: ./src/size/measure.ts + 82 modules
var measure = __webpack_require__(9375);
// EXTERNAL MODULE: ./src/size/names.ts
var size_names = __webpack_require__(63501);
// EXTERNAL MODULE: ./src/host/files/ranges.ts
var ranges = __webpack_require__(57006);
;// CONCATENATED MODULE: ./src/run/sizes/measured-files.ts




/** Finds the booted image and the other files of its build, by this run or an earlier one. */
async function findMeasurable({ booted, artifacts: built, initramfs }, profile, folders) {
    const { artifacts, remarks } = built === null
        ? await leftArtifacts(profile, folders, booted)
        : { artifacts: built, remarks: [] };
    const files = [];
    const unsized = [];
    for (const file of measuredFiles(artifacts, initramfs, booted))
        if (await (0,ranges/* isPipeOrDevice */.qD)(file.path).catch(() => false))
            unsized.push(file.path);
        else
            files.push(file);
    const all = [
        ...remarks,
        ...unsized.map((file) => `${file} is a pipe or a device: its size is not known`),
    ];
    return { files, isPartial: all.length > 0, remarks: all };
}
/** The files of an earlier build; none if the booted image is from elsewhere. */
async function leftArtifacts(profile, folders, booted) {
    if (folders.leftFiles().get('image') !== booted) {
        const remark = `${external_node_path_default().basename(booted)} is not from the output folder: nothing else was measured`;
        return { artifacts: [], remarks: [remark] };
    }
    const artifacts = [];
    const missing = [];
    const workspace = folders.workspaceOf(profile.repository);
    for (const plan of (0,families/* familyOf */.A)(profile).artifacts(profile, workspace)) {
        const { role, name, optional } = plan;
        const file = external_node_path_default().join(folders.out, name);
        if (await (0,files_files/* fileExists */.hR)(file))
            artifacts.push({ role, name, path: file });
        else if (!optional && role !== 'config')
            missing.push(name);
    }
    const remarks = missing.length === 0
        ? []
        : [`not measured, as missing in the output folder: ${missing.join(', ')}`];
    return { artifacts, remarks };
}
/** OSv's file system image; the manifest lists the modules in it. */
const rofsName = 'rofs.img';
/** The files of a build that are worth measuring; without a build, the booted file alone. */
function measuredFiles(artifacts, initramfs, booted) {
    const built = artifacts.filter(({ role }) => role !== 'config' && role !== 'map');
    const pathOf = (role) => artifacts.find((artifact) => artifact.role === role)?.path;
    const [linkMap, manifest] = [pathOf('map'), pathOf('manifest')];
    const linked = pathOf('elf') === undefined ? 'image' : 'elf';
    return [
        ...(built.length > 0
            ? built.map((file) => ({
                ...file,
                ...(file.role === linked && linkMap !== undefined ? { linkMap } : {}),
                ...(file.name === rofsName && manifest !== undefined ? { manifest } : {}),
            }))
            : [{ role: 'image', name: external_node_path_default().basename(booted), path: booted }]),
        ...(initramfs === null
            ? []
            : [{ role: 'file', name: external_node_path_default().basename(initramfs), path: initramfs }]),
    ];
}

;// CONCATENATED MODULE: ./src/run/sizes/measure.ts








/** Runs the stage that measures what was built or booted. */
async function sizeKernel(subject, profile, folders, compared, setting, stages) {
    const files = await findMeasurable(subject, profile, folders);
    return stages.run('size', 'Measure sizes', async () => (compared.ok ? measureSizes(files, profile, compared.value, setting) : compared), (size) => (size === null ? files.remarks.join('; ') : ''));
}
/**
 * Measures files, compares them with earlier runs and checks the profile's budgets; null if there is
 * nothing to measure.
 */
async function measureSizes({ files, isPartial, remarks }, profile, { missing, releaseMissing, ...found }, { waivers, today }) {
    if (files.length === 0)
        return (0,src_verdict/* success */.kX)(null);
    const measured = await (0,measure/* readSizeTree */.K)(files, { compress: true });
    if (!measured.ok)
        return measured;
    const { tree, totals, image } = measured.value;
    const lacking = lackOf(found.pullRequest, isPartial);
    const pullRequest = lacking === undefined ? earlierAsNow(found.pullRequest, measured.value, isPartial) : null;
    const release = earlierAsNow(found.release, measured.value, isPartial);
    const why = missing ?? lacking;
    const compared = compareWithBaseline(tree, pullRequest);
    const names = (0,size_names/* readableNames */.V)(tree, compared.delta);
    const { limits, unmeasured } = limitsOf(profile, measured.value, isPartial);
    const allRemarks = [...remarks, ...unmeasured, ...(pullRequest?.remarks ?? [])];
    const setting = {
        baseline: pullRequest?.size?.tree ?? null,
        release: release?.size?.tree ?? null,
        waivers,
        today,
    };
    const budgets = evaluateBudgets(measured.value, limits, setting);
    // The waiver of a budget that is not checked is not checked either.
    const listed = (0,budgets_waivers/* listWaivers */.ud)(waivers, budgets, today).filter(({ used }) => used || !isPartial);
    return (0,src_verdict/* success */.kX)({
        tree,
        totals,
        ...(image === null ? {} : { image }),
        ...(isPartial ? { partial: true } : {}),
        ...(allRemarks.length === 0 ? {} : { remarks: allRemarks }),
        ...compared,
        ...(why === undefined ? {} : { baselineMissing: why }),
        ...(release?.size == null ? {} : { release: describeBaseline(release, release.size) }),
        ...(releaseMissing === undefined ? {} : { releaseMissing }),
        ...(Object.keys(names).length === 0 ? {} : { names }),
        budgets,
        ...uncheckedBudgets(limits, setting),
        ...(listed.length === 0 ? {} : { waivers: listed }),
    });
}
/** Why there is no comparison with a partly measured run: all other artifacts would be new. */
function lackOf(earlier, isPartial) {
    if (earlier?.size?.partial !== true || isPartial)
        return undefined;
    return `${earlier.source} has only the sizes of ${Object.keys(earlier.size.totals).join(', ')}`;
}
/** After a partial measurement, only budgets on measured paths are checked. */
function limitsOf({ settings }, measurement, isPartial) {
    const limits = settings.size?.budgets ?? {};
    if (!isPartial)
        return { limits, unmeasured: [] };
    const entries = Object.entries(limits);
    const known = entries.filter(([path]) => placesOf(measurement, path).length > 0);
    const others = entries.filter((entry) => !known.includes(entry)).map(([path]) => path);
    return {
        limits: Object.fromEntries(known),
        unmeasured: others.length === 0
            ? []
            : [`budgets not checked, as nothing was measured for them: ${others.join(', ')}`],
    };
}

;// CONCATENATED MODULE: ./src/run.ts






















/**
 * The story: profile → cache → build → boot → size → report. It always ends in a result, whose
 * verdict says what went wrong.
 */
async function run(request, emit) {
    const { profile: reference, directory } = request;
    const stages = createStages(emit, request.signal);
    const overrides = (0,override_options/* listOverrides */.O)(request);
    const loaded = await stages
        .run('profile', `Read profile ${reference}`, async () => (0,load/* loadProfile */.i)({ reference, directory, overrides, families: families/* families */.T }))
        .catch(system_error/* failureOf */.g);
    const revision = loaded.ok ? await (0,git/* revisionOf */.DT)(loaded.value.repository) : null;
    const { verdict, ...known } = loaded.ok
        ? await prepareAndRun(request, loaded.value, revision, stages, emit).catch(endingOf)
        : { verdict: loaded.failure };
    const parts = {
        profileName: external_node_path_default().basename(reference).replace(/\.ya?ml$/, ''),
        profile: loaded.ok ? loaded.value : null,
        revision,
        build: nothingBuilt,
        boot: boot_part/* nothingBooted */.d,
        size: null,
        ...known,
    };
    const outcome = await writeReports(request, parts, verdict, stages.timings());
    if (loaded.ok)
        await storeResult(request, loaded.value, outcome.result, emit);
    return outcome;
}
function endingOf(error) {
    return { verdict: (0,system_error/* failureOf */.g)(error).failure };
}
async function prepareAndRun(request, profile, revision, stages, emit) {
    const prepared = await prepareRun(request, profile, emit);
    if (!prepared.ok)
        return { verdict: prepared.failure };
    const folders = await (0,run_folders/* planRunFolders */.U5)(request, profile);
    const onWait = (holder) => emit({ type: 'notice', message: `waiting for another run of this profile (${holder})` });
    const lock = await (0,files_lock/* takeLock */.H)(`${folders.work}.lock`, onWait, request.signal);
    if (!lock.ok)
        return { verdict: lock.failure };
    try {
        await removeEarlierReports(folders.out);
        const known = { ...prepared.value, isDirty: revision?.endsWith('-dirty') ?? false };
        return await buildBootMeasure(request, profile, folders, known, stages, emit);
    }
    finally {
        await lock.value.release();
    }
}
/** The stages that need the profile's folders to themselves: called under the lock. */
async function buildBootMeasure(request, profile, folders, known, stages, emit) {
    const built = await (0,staged/* settle */.G)(nothingBuilt, async () => request.command === 'boot'
        ? { part: nothingBuilt, outcome: await locateImage(request, profile, folders) }
        : buildKernel(request, profile, folders, stages, emit));
    const build = built.part;
    if (!built.outcome.ok)
        return { build, verdict: built.outcome.failure };
    const files = built.outcome.value;
    const booted = await (0,staged/* settle */.G)(boot_part/* nothingBooted */.d, async () => request.command === 'build'
        ? { part: boot_part/* nothingBooted */.d, outcome: (0,src_verdict/* success */.kX)(passOfBuild(files.image)) }
        : bootKernel(request, profile, files, build.source, folders, stages, emit));
    const boot = booted.part;
    if (!booted.outcome.ok)
        return { build, boot, verdict: booted.outcome.failure };
    const ran = { build, boot, image: files.image, verdict: booted.outcome.value };
    const judged = measureAndJudge(request, profile, folders, known, ran, stages, emit);
    return { build, boot, ...(await judged.catch(endingOf)) };
}
/** Compares the sizes with the baselines, and holds them against the budgets. */
async function measureAndJudge(request, profile, folders, known, { build, boot, image, verdict }, stages, emit) {
    const compared = await obtainBaselines({
        profile,
        baseline: request.baseline,
        base: request.base,
        named: known.named,
        isDirty: known.isDirty,
        results: resultStoreOf(request, profile, folders, emit),
        rebuild: async (commit) => rebuildResult(commit, {
            profile,
            directory: request.directory,
            work: folders.work,
            emit,
            buildAt: async (place, emitThere) => buildAt(request, place, emitThere),
        }),
        signal: request.signal,
    });
    const { waivers, lacking } = known.waivers;
    const setting = { waivers, today: request.today ?? (0,clock/* today */.Ec)() };
    const subject = subjectOf(image, build, boot);
    const measured = await sizeKernel(subject, profile, folders, compared, setting, stages);
    // A crash stays the verdict, even if measuring fails as well.
    if (!measured.ok)
        return { verdict: verdict.kind === 'pass' ? measured.failure : verdict };
    const size = measured.value;
    const isJudged = verdict.kind === 'pass' && size !== null;
    const broken = isJudged ? judgeBudgets(size, lacking) : undefined;
    return { size, verdict: broken ?? verdict };
}
/** Builds a checked-out profile with the same caches: the same story without a boot. */
async function buildAt({ overrides, arch, imageStore, compilerCacheFolder, cacheFolder, ...request }, place, emit) {
    const caches = { imageStore, compilerCacheFolder, cacheFolder };
    const { installPackages, signal } = request;
    const { result } = await run({ command: 'build', ...place, ...caches, overrides, arch, installPackages, signal }, emit);
    return result;
}
function passOfBuild(image) {
    return { kind: 'pass', summary: `built ${external_node_path_default().basename(image)}`, evidence: [] };
}
function subjectOf(booted, { image }, { boot }) {
    return { booted, artifacts: image?.artifacts ?? null, initramfs: boot?.initramfs ?? null };
}


/***/ }),

/***/ 29502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseBaselineChoice)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const words = ['auto', 'rebuild', 'none'];
/** Parses `--baseline`: one of three words, or a file (`./auto` for a file of that name). */
function parseBaselineChoice(text, directory) {
    return words.find((word) => word === text) ?? { file: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(directory, text) };
}


/***/ }),

/***/ 57542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ besideConsole)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34964);


/** A file of a boot, with the same prefix as its console log: every test has its own. */
function besideConsole(consoleLog, name) {
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(consoleLog).slice(0, -_output_files_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLogName */ .vo.length);
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(consoleLog), prefix + name);
}


/***/ }),

/***/ 75426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chooseBootPaths)
/* harmony export */ });
/** The paths of the files that a family boots; each must be in `paths`. */
function chooseBootPaths(profile, family, paths) {
    const { kernel, disks, commandLineAt, diskFormat } = family.bootFiles(profile);
    const pathOf = (role) => {
        const found = paths.get(role);
        if (found === undefined)
            throw new Error(`kernel ${family.name} boots a ${role} it never makes`);
        return found;
    };
    return {
        image: pathOf('image'),
        kernel: kernel === null ? null : pathOf(kernel),
        disks: disks.map(pathOf),
        commandLineAt,
        ...(diskFormat === undefined ? {} : { diskFormat }),
    };
}


/***/ }),

/***/ 82493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ bootImage),
  Q: () => (/* binding */ chooseAcceleration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/build/initramfs.ts
var build_initramfs = __webpack_require__(19857);
// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 132 modules
var execa = __webpack_require__(4434);
// EXTERNAL MODULE: ./src/host/process/environment.ts
var environment = __webpack_require__(26165);
;// CONCATENATED MODULE: ./src/host/process/terminal-process.ts


/**
 * Runs a program on our own terminal until it ends; an aborted signal terminates it. Restores the
 * terminal if the program does not.
 */
async function runInTerminal(argv, signal) {
    const [program, ...args] = ['setpriv', '--pdeathsig', 'KILL', ...argv];
    const ended = await (0,execa/* execa */.Ho)(program, args, {
        env: (0,environment/* childEnvironment */.Qc)(process.env),
        extendEnv: false,
        // In our process group: a background group must not read from a terminal.
        stdio: 'inherit',
        reject: false,
        cancelSignal: signal,
    });
    if (process.stdin.isTTY) {
        process.stdin.setRawMode(true);
        process.stdin.setRawMode(false);
        // Otherwise stdin, once read from, keeps the process alive.
        process.stdin.unref();
    }
    return { exitCode: ended.exitCode ?? null, signal: ended.signal ?? null };
}

// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/console/end/exit.ts + 1 modules
var exit = __webpack_require__(51086);
;// CONCATENATED MODULE: ./src/console/end/attended-boot.ts




/** The verdict on an interactive boot: how it ended, as far as known. */
function judgeAttended(ended, { debugExit, vmm }) {
    const end = (0,exit/* classifyExit */.XA)({
        ...ended,
        debugExit,
        vmm,
        oomKill: false,
        vmmLines: [],
        sawByte: true,
        // Without QMP a power-off, a reset and the user's Ctrl-a x cannot be distinguished.
        shutdownReason: ended.exitCode === 0 ? 'guest-shutdown' : null,
    });
    const isHostFailure = end.how === 'vmm-failed' || end.how === 'killed';
    const how = end.how === 'powered-off' ? 'the machine ended' : `the guest ${(0,exit/* describeEnd */.lA)(end)}`;
    const verdict = isHostFailure
        ? { kind: 'infrastructure', summary: how, evidence: [] }
        : { kind: 'pass', summary: `${how}; an interactive boot is not judged`, evidence: [] };
    return { end: end.how === 'powered-off' ? null : end, verdict };
}
/** Boots a machine on the user's own terminal, without limits. */
async function attendBoot(argv, settings, signal) {
    const started = performance.now();
    const ended = await runInTerminal(argv, signal);
    if (signal.aborted)
        return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled while the guest was running');
    const { end, verdict } = judgeAttended(ended, settings);
    return (0,src_verdict/* success */.kX)({
        report: {
            verdict,
            end,
            assertions: [],
            allowed: [],
            metrics: {},
            metricUnits: {},
            firstByteMs: null,
            readyMs: null,
            guestStatus: null,
            event: null,
        },
        guestStartMs: 0,
        verdictMs: (0,clock/* elapsedSince */.lP)(started),
        powerdown: null,
        peakBytes: null,
    });
}

// EXTERNAL MODULE: ./src/console/judge-settings.ts
var judge_settings = __webpack_require__(93134);
// EXTERNAL MODULE: ./src/host/files/recording-file.ts
var recording_file = __webpack_require__(12680);
// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/host/process/attached-process.ts
var attached_process = __webpack_require__(37050);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/host/process/cpu-time.ts

const nanosecondsInMs = 1e6;
/**
 * Reads a process's CPU time (Linux: Documentation/scheduler/sched-stats.rst, /proc/PID/schedstat);
 * undefined if it is gone or the kernel has no such figures.
 */
function readCpuTime(pid) {
    let ranMs = 0;
    const waitedMs = new Map();
    for (const thread of threadsOf(pid)) {
        const figures = readFigures(pid, thread);
        // The thread just ended: the others still count.
        if (figures === undefined)
            continue;
        ranMs += figures.ranMs;
        waitedMs.set(thread, figures.waitedMs);
    }
    return waitedMs.size === 0 ? undefined : { ranMs, waitedMs };
}
function threadsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return [];
    }
}
function readFigures(pid, thread) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/task/${thread}/schedstat`, 'utf8');
        const [ran, waited] = text.split(' ');
        return { ranMs: Number(ran) / nanosecondsInMs, waitedMs: Number(waited) / nanosecondsInMs };
    }
    catch {
        return undefined;
    }
}
/**
 * CPU time of a process between two readings. It waited as long as the thread that waited longest:
 * threads wait in parallel.
 */
function cpuTimeBetween(from, to) {
    const waits = [...to.waitedMs].map(([thread, ms]) => ms - (from.waitedMs.get(thread) ?? 0));
    return { ranMs: Math.max(0, to.ranMs - from.ranMs), waitedMs: Math.max(0, ...waits) };
}

;// CONCATENATED MODULE: ./src/host/process/oom-kills.ts


function readCount(file) {
    try {
        const [, count] = /^oom_kill (\d+)$/m.exec((0,external_node_fs_.readFileSync)(file, 'utf8')) ?? [];
        return count === undefined ? null : Number(count);
    }
    catch {
        return null;
    }
}
/**
 * The counter file of a control group, by the text of /proc/self/cgroup: of version 2 (`0::/path`,
 * memory.events) if that has the memory controller, otherwise of version 1.
 */
function groupCounterFiles(memberships) {
    const [, unified] = /^0::(\/.*)$/m.exec(memberships) ?? [];
    const [, memory] = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(\/.*)$/m.exec(memberships) ?? [];
    return [
        ...(unified === undefined ? [] : [external_node_path_default().join('/sys/fs/cgroup', unified, 'memory.events')]),
        ...(memory === undefined
            ? []
            : [external_node_path_default().join('/sys/fs/cgroup/memory', memory, 'memory.oom_control')]),
    ];
}
function readMemberships() {
    try {
        return (0,external_node_fs_.readFileSync)('/proc/self/cgroup', 'utf8');
    }
    catch {
        return '';
    }
}
/** Reads the kernel's counters (proc(5), vmstat; cgroup-v2, memory.events). */
function readOomKills() {
    const counts = groupCounterFiles(readMemberships()).map(readCount);
    return {
        host: readCount('/proc/vmstat'),
        group: counts.find((count) => count !== null) ?? null,
    };
}
/** Whether the OOM killer killed a process between two readings. */
function hasGrown(before, after) {
    const grew = (from, to) => from !== null && to !== null && to > from;
    return grew(before.host, after.host) || grew(before.group, after.group);
}

;// CONCATENATED MODULE: ./src/host/process/process-memory.ts

/**
 * Peak resident set of a process so far, in bytes (VmHWM of proc(5)); undefined if it is gone. Read
 * synchronously: a process that announces its end is gone after the next turn of the event loop.
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

// EXTERNAL MODULE: ./src/machine/machine-control.ts
var machine_control = __webpack_require__(28848);
;// CONCATENATED MODULE: ./src/machine/stopping.ts


/** How long each step of stopping may take before the next, stronger one. */
const stopStepMs = 1000;
/** Whether a promise settles within `ms`; a signal stops waiting. */
async function settlesWithin(promise, ms, signal) {
    return new Promise((resolve) => {
        const giveUp = () => resolve(false);
        if (signal?.aborted === true)
            giveUp();
        signal?.addEventListener('abort', giveUp, { once: true });
        void promise.then(() => resolve(true));
        void (0,clock/* delay */.cb)(ms).then(giveUp);
    });
}
/** Asks the guest to power off; some guests ignore their power button. */
async function askToPowerOff({ qmp, ended, shutdownReason }, { withinMs, signal }) {
    const refusal = new Promise((resolve) => {
        // A lost connection is not a refusal: the machine may already be ending.
        qmp.execute('system_powerdown').catch((error) => {
            if (error instanceof machine_control/* QmpRefusal */.Hq)
                resolve('refused');
        });
    });
    const answer = await Promise.race([refusal, settlesWithin(ended, withinMs, signal)]);
    if (answer === 'refused')
        return answer;
    if (!answer)
        return 'ignored';
    return shutdownReason() === 'guest-shutdown' ? 'powered-off' : 'ended-otherwise';
}
/** Stops a machine: QMP quit, then SIGTERM, then SIGKILL to its process group. */
async function endMachine({ child, qmp, ended }) {
    qmp.execute('quit').catch(() => undefined);
    if (await settlesWithin(ended, stopStepMs))
        return;
    child.signal('SIGTERM');
    if (await settlesWithin(ended, stopStepMs))
        return;
    child.signal('SIGKILL');
    await ended;
}

;// CONCATENATED MODULE: ./src/machine/virtual-machine.ts







const memorySampleMs = 100;
/** Starts a machine. If it starts stopped, the guest executes nothing before `run`. */
function startMachine(argv, listeners, control) {
    const started = performance.now();
    const now = () => (0,clock/* elapsedSince */.lP)(started);
    const oomKills = readOomKills();
    let shutdownReason = null;
    let peak = null;
    const child = (0,attached_process/* startAttached */.p)({ argv }, {
        onOutput: (bytes) => listeners.onBytes(now(), bytes),
        onErrorLine: (line) => listeners.onVmmLine(now(), line),
    });
    const sample = () => {
        peak = peakResidentBytes(child.pid) ?? peak;
    };
    const sampling = setInterval(sample, memorySampleMs);
    const qmp = control.open(child, (event, reason) => {
        // The process still exists when it announces its end, and is at its largest.
        sample();
        if (event === 'SHUTDOWN')
            shutdownReason = reason;
        listeners.onMachineEvent(now(), event, reason);
    });
    const ended = child.ended.then(async ({ exitCode, signal }) => {
        clearInterval(sampling);
        const { lines, event } = await control.readLastWords(child, exitCode);
        for (const line of lines)
            listeners.onVmmLine(now(), line);
        if (event !== null)
            listeners.onMachineEvent(now(), event.event, event.reason);
        const oomKill = hasGrown(oomKills, readOomKills());
        listeners.onEnd(now(), { exitCode, signal, oomKill });
    });
    const comeUp = async (by) => {
        await qmp.handshake();
        if (by === 'us')
            await qmp.execute('cont');
        return 'up';
    };
    const { vmm, patienceMs } = control;
    const machine = { child, qmp, ended, shutdownReason: () => shutdownReason };
    return {
        now,
        ended,
        cpuTime: () => readCpuTime(child.pid),
        peakBytes: () => peak,
        run: async (by = 'us') => {
            const state = await Promise.race([comeUp(by), (0,clock/* delay */.cb)(patienceMs)]);
            if (state !== 'up')
                throw new Error(`${vmm_facts/* vmmFacts */.M0[vmm].title} did not answer within ${patienceMs} ms`);
        },
        ask: async (command, parameters) => qmp.execute(command, parameters),
        send: (text) => void child.input.write(text),
        patienceMs,
        controlLost: qmp.lost,
        stop: async (powerdown) => {
            sample();
            const end = powerdown === undefined ? null : await askToPowerOff(machine, powerdown);
            await endMachine(machine);
            return end;
        },
    };
}

// EXTERNAL MODULE: ./src/console/judge.ts + 25 modules
var console_judge = __webpack_require__(58671);
;// CONCATENATED MODULE: ./src/console/clock/cpu-share-meter.ts

/** A reading costs some tenths of a millisecond: too much for every console byte. */
const sampleMs = 100;
function shareSince(from, to) {
    const { ranMs, waitedMs } = cpuTimeBetween(from.time, to.time);
    const round = (ms) => Math.round(ms * 10) / 10;
    return { ms: round(to.atMs - from.atMs), ranMs: round(ranMs), waitedMs: round(waitedMs) };
}
/** Measures a machine's share of the host's CPUs. */
function createCpuShareMeter(machine) {
    const start = { atMs: 0, time: { ranMs: 0, waitedMs: new Map() } };
    let sign = start;
    let isSignNew = false;
    const sample = () => {
        const time = machine.cpuTime();
        if (time === undefined)
            return undefined;
        const now = { atMs: machine.now(), time };
        // CPU time before the last sign of life does not count as silence.
        if (isSignNew)
            sign = now;
        isSignNew = false;
        return now;
    };
    const sampling = setInterval(sample, sampleMs);
    return {
        sign: () => (isSignNew = true),
        read: () => {
            const now = sample();
            return now && { total: shareSince(start, now), silent: shareSince(sign, now) };
        },
        stop: () => clearInterval(sampling),
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/host/network/ask-port.ts


/** Longest reply to keep, in bytes. */
const maxBody = 64 * 1024;
function collect() {
    const chunks = [];
    let bytes = 0;
    return {
        add: (chunk) => {
            chunks.push(chunk.subarray(0, maxBody - bytes));
            bytes += chunk.length;
            return bytes < maxBody;
        },
        text: () => Buffer.concat(chunks).toString('utf8'),
    };
}
/** Sends an HTTP request; redirects are not followed. Undefined without a complete reply. */
async function askHttp(asked, signal) {
    const { port, method, path, body } = asked;
    return new Promise((resolve) => {
        const fail = () => resolve(undefined);
        const sent = (0,external_node_http_.request)({ host: '127.0.0.1', port, method, path, agent: false, signal });
        sent.on('error', fail);
        sent.on('response', (response) => {
            const received = collect();
            const done = () => resolve({
                status: response.statusCode ?? null,
                headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
                body: received.text(),
            });
            response.on('data', (chunk) => {
                if (received.add(chunk))
                    return;
                done();
                sent.destroy();
            });
            response.on('end', done);
            response.on('error', fail);
        });
        sent.end(body);
    });
}
/**
 * Connects, sends, and reports all data so far whenever more arrives, until the other side or
 * `signal` ends it.
 */
async function askTcp(port, send, onReply, signal) {
    const socket = (0,external_node_net_.connect)({ host: '127.0.0.1', port });
    const stop = () => {
        socket.destroy();
    };
    const received = collect();
    socket.on('connect', () => socket.write(send));
    socket.on('data', (chunk) => {
        const goesOn = received.add(chunk);
        onReply({ status: null, headers: {}, body: received.text() });
        if (!goesOn)
            stop();
    });
    return new Promise((resolve) => {
        signal.addEventListener('abort', stop, { once: true });
        socket.on('error', () => undefined);
        socket.on('close', () => {
            signal.removeEventListener('abort', stop);
            resolve();
        });
        if (signal.aborted)
            stop();
    });
}

;// CONCATENATED MODULE: ./src/console/expect/port-prober.ts


/** A starting service is asked ten times a second. */
const pauseMs = 100;
/** A service that accepted the connection has this long to answer. */
const patienceMs = 10_000;
function createPortProber(ports, onAnswer) {
    const asking = new Map();
    const nameOf = ({ key, index }) => key ?? index;
    const askOnce = async (asked, over) => {
        const { question } = asked;
        const signal = AbortSignal.any([over, AbortSignal.timeout(patienceMs)]);
        const report = (answer) => {
            if (!over.aborted)
                onAnswer(asked, answer);
        };
        const guest = question.question.port;
        const port = ports.find((one) => one.guest === guest && one.protocol === 'tcp')?.host;
        if (port === undefined)
            return;
        if (question.by === 'tcp')
            return askTcp(port, question.question.send ?? '', report, signal);
        const { method, path, send } = question.question;
        const reply = await askHttp({ port, method, path, body: send }, signal);
        if (reply !== undefined)
            report(reply);
    };
    const keepAsking = async (asked, over) => {
        while (!over.aborted) {
            await askOnce(asked, over);
            await (0,clock/* delay */.cb)(pauseMs);
        }
    };
    return {
        ask: (questions) => {
            const wanted = new Set(questions.map(nameOf));
            for (const [name, controller] of asking)
                if (!wanted.has(name)) {
                    controller.abort();
                    asking.delete(name);
                }
            for (const asked of questions) {
                const name = nameOf(asked);
                if (asking.has(name))
                    continue;
                const controller = new AbortController();
                asking.set(name, controller);
                void keepAsking(asked, controller.signal);
            }
        },
        stop: () => {
            for (const controller of asking.values())
                controller.abort();
            asking.clear();
        },
    };
}

// EXTERNAL MODULE: ./src/console/clock/timeline.ts + 1 modules
var timeline = __webpack_require__(61587);
// EXTERNAL MODULE: ./src/console/end/vmm-words.ts
var vmm_words = __webpack_require__(18875);
;// CONCATENATED MODULE: ./src/console/watch-boot.ts










function uncontrollable({ message }, words, vmm) {
    const evidence = words.lines.length === 0 ? [] : [words.evidence(vmm)];
    const summary = `${vmm_facts/* vmmFacts */.M0[vmm].title} cannot be controlled: ${message}`;
    const lost = (0,src_verdict/* failure */.V2)('infrastructure', summary, { evidence });
    return { ok: false, failure: { ...lost.failure, transient: true } };
}
/** Only a guest that passed and still runs is asked to power off. */
function timeToPowerOff({ powerdownMs = null }, report) {
    return report.verdict.kind === 'pass' && report.end === null ? powerdownMs : null;
}
/**
 * Boots a machine, judges it while it runs, and stops it once there is a verdict. The machine has
 * always ended when this returns.
 */
async function watchBoot(request) {
    const { control } = request;
    const judge = new console_judge/* Judge */.I(request.settings);
    const recording = (0,recording_file/* startRecording */.K)(request.timelineFile);
    recording.append((0,timeline/* timelineHeader */.lx)(request.settings.today, request.settings.slowness));
    const words = new vmm_words/* VmmWords */.c();
    let guestRuns = false;
    let timer;
    let announce = () => undefined;
    const over = new Promise((resolve) => (announce = resolve));
    /** Judges the time; if a limit has expired, together with the machine's share of the CPUs. */
    const observeTime = (atMs = machine.now()) => {
        const { silenceMs, timeoutMs } = request.settings;
        const isLate = atMs >= timeoutMs || atMs >= judge.lastSignMs + silenceMs;
        const pace = isLate ? meter.read() : undefined;
        observe({ type: 'clock', atMs, ...(pace === undefined ? {} : { pace }) });
    };
    const observe = (event) => {
        // Events after a cancellation are caused by it and say nothing about the kernel.
        if (judge.settled() || request.signal.aborted)
            return;
        // A limit that expired before this event comes first, as in a replay, even if its timer is late.
        if (event.type !== 'clock' && guestRuns && judge.deadlineMs() <= event.atMs) {
            observeTime(event.atMs);
            if (judge.settled())
                return;
        }
        if (event.type === 'bytes' || event.type === 'answer')
            meter.sign();
        judge.observe(event);
        // Clock events are recorded only if a limit had expired or they led to the verdict.
        if (event.type !== 'clock' || event.pace || judge.settled())
            recording.append((0,timeline/* timelineEntry */.S1)(event));
        clearTimeout(timer);
        if (judge.settled()) {
            prober.stop();
            announce();
            return;
        }
        for (const text of judge.takeSends()) {
            machine.send(text);
            recording.append((0,timeline/* timelineEntry */.S1)({ type: 'sent', atMs: machine.now(), text }));
        }
        prober.ask(judge.questions());
        // The limits apply only once the guest runs.
        if (!guestRuns)
            return;
        const next = Math.min(judge.deadlineMs() - machine.now(), clock/* longestTimerMs */.ss - 1);
        timer = setTimeout(() => observeTime(), Math.max(next, 0) + 1);
    };
    const prober = createPortProber(request.ports, ({ key, index }, answer) => observe({ type: 'answer', atMs: machine.now(), key, index, answer }));
    const machine = startMachine(request.argv, {
        onBytes: (atMs, bytes) => {
            request.onConsole(bytes);
            observe({ type: 'bytes', atMs, bytes });
        },
        onMachineEvent: (atMs, event, reason) => observe({ type: 'qmp', atMs, event, reason }),
        onVmmLine: (atMs, line) => {
            words.add(line);
            observe({ type: 'vmm-output', atMs, line });
        },
        onEnd: (atMs, end) => observe({ type: 'ended', atMs, ...end }),
    }, control);
    const meter = createCpuShareMeter(machine);
    request.signal.addEventListener('abort', announce, { once: true });
    if (request.signal.aborted)
        announce();
    let guestStartMs = 0;
    try {
        const link = { isLost: false };
        void machine.controlLost.then(() => (link.isLost = true));
        const started = machine.run(request.startedBy).then(() => {
            guestStartMs = machine.now();
            guestRuns = true;
            if (control.startsStopped)
                request.onUp?.();
            observe({ type: 'clock', atMs: guestStartMs });
        });
        const problem = await Promise.race([
            over,
            started.then(async () => Promise.race([over, machine.controlLost]), (error) => error),
        ]);
        if (problem instanceof Error) {
            // If the VMM is about to exit, its last output explains more than the lost connection.
            if (link.isLost)
                await Promise.race([over, (0,clock/* delay */.cb)(machine.patienceMs)]);
            if (!judge.settled() && !request.signal.aborted)
                return uncontrollable(problem, words, control.vmm);
        }
        const verdictMs = machine.now();
        const report = judge.report();
        if (report?.end === null)
            await request.beforeStop?.(machine, report.verdict);
        const withinMs = report === undefined ? null : timeToPowerOff(request, report);
        const powerdown = await machine.stop(withinMs === null ? undefined : { withinMs, signal: request.signal });
        if (report === undefined)
            return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled while the guest was running');
        return (0,src_verdict/* success */.kX)({ report, guestStartMs, verdictMs, powerdown, peakBytes: machine.peakBytes() });
    }
    finally {
        clearTimeout(timer);
        meter.stop();
        prober.stop();
        request.signal.removeEventListener('abort', announce);
        await machine.stop();
        recording.close();
    }
}

// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/network/free-ports.ts
var free_ports = __webpack_require__(68792);
// EXTERNAL MODULE: ./src/host/facts/machine-facts.ts
var machine_facts = __webpack_require__(67561);
// EXTERNAL MODULE: ./src/machine/accelerator.ts
var accelerator = __webpack_require__(15722);
// EXTERNAL MODULE: ./src/machine/probe/kvm-probe.ts + 3 modules
var kvm_probe = __webpack_require__(53977);
;// CONCATENATED MODULE: ./src/machine/inspection/debugger.ts
/** The gdb of Debian and Ubuntu supports only the host’s architecture; Fedora’s supports all. */
function gdbProgram(arch, host) {
    return arch === host ? 'gdb' : 'gdb-multiarch';
}
/**
 * The command that connects a debugger to a guest waiting at a port of 127.0.0.1, as argv. `elf` is
 * the unstripped kernel. The breakpoint is a hardware breakpoint: if a boot loader has yet to load the
 * kernel, it would overwrite a software breakpoint.
 */
function gdbCommand(elf, port, breakpoint, program = 'gdb') {
    return [
        program,
        elf,
        '-ex',
        `target remote 127.0.0.1:${port}`,
        ...(breakpoint === undefined ? [] : ['-ex', `hbreak ${breakpoint}`]),
    ];
}

// EXTERNAL MODULE: ./src/machine/shared-folder.ts
var shared_folder = __webpack_require__(72921);
// EXTERNAL MODULE: ./src/console/clock/boot-limits.ts
var boot_limits = __webpack_require__(42919);
// EXTERNAL MODULE: ./src/run/boot/describe-machine.ts
var describe_machine = __webpack_require__(59889);
;// CONCATENATED MODULE: ./src/console/clock/boot-chart.ts
/** core/chart.cc: a name, when it ended, and the time since the event before. */
const phaseLine = /^\s{1,8}(\S[^\t]{0,79}): (-?\d{1,12}\.\d\d)ms, \(\+(-?\d{1,12}\.\d\d)ms\)$/;
/** core/chart.cc, without --bootchart. */
const totalLine = /^Booted up in (-?\d{1,12}\.\d\d) ms$/;
/** core/chart.cc: under TCG the clock is HPET, which counts no processor ticks. */
const skippedLine = /^Skipping bootchart\b/;
/** loader.cc: the last event; its time covers the whole boot. */
const lastPhase = 'Total time';
/** Limit for hostile output; OSv itself has about fifteen events. */
const maxPhases = 64;
/** No boot takes longer; such figures come from a counter that was reset in between. */
const maxBootMs = 24 * 3600 * 1000;
/** Both figures are rounded to 0.01 ms: round the difference too, to drop floating-point noise. */
function startOf(endMs, durationMs) {
    return Math.max(0, Math.round((endMs - durationMs) * 100) / 100);
}
function isPlausible(phases, bootMs) {
    if (bootMs === null || bootMs <= 0 || bootMs > maxBootMs)
        return false;
    return phases.every(({ startMs, endMs }, index) => endMs >= startMs && endMs >= (phases[index - 1]?.endMs ?? 0));
}
/**
 * Reads OSv's own boot times: the chart of `--bootchart`, or the single line printed without it.
 * Only the first report counts; later lines belong to the program.
 */
function readBootChart(lines) {
    const phases = [];
    for (const line of lines) {
        if (skippedLine.test(line))
            return { phases: [], bootMs: null, trusted: false };
        const total = totalLine.exec(line);
        if (total !== null) {
            const bootMs = Number(total[1]);
            return { phases: [], bootMs, trusted: isPlausible([], bootMs) };
        }
        const [, name, end, duration] = phaseLine.exec(line) ?? [];
        if (name === undefined || phases.length >= maxPhases)
            continue;
        const endMs = Number(end);
        // A phase is named after the event that ends it; the last line's duration is the remainder.
        const phaseName = `guest: ${name === lastPhase ? 'boot done' : name}`;
        phases.push({ name: phaseName, startMs: startOf(endMs, Number(duration)), endMs });
        if (name === lastPhase)
            break;
    }
    const bootMs = phases.at(-1)?.endMs ?? null;
    return { phases, bootMs, trusted: isPlausible(phases, bootMs) };
}

;// CONCATENATED MODULE: ./src/console/clock/linux-phases.ts
/** printk's time stamp, in seconds since the kernel's start (kernel/printk/printk.c). */
const stamped = /^(?:<\d{1,3}>)?\[ {0,6}(\d{1,6}\.\d{6})\](?:\[ {0,6}[CT]\d{1,9}\])? (.*)$/;
/** init/main.c: user space starts to boot here. */
const initStarted = /^Run \S{1,255} as init process$/;
/** kernel/reboot.c and arch code: shutdown. */
const goingDown = /^reboot: (?:Power down|Restarting system|(?:Power off not available: )?System halted(?: instead)?)$/;
/** systemd: src/core/manager.c; every part but the last is optional. */
const systemdFinished = /\bStartup finished in ([^=]{1,200}) = /;
const systemdPart = /^(.{1,40}) \((firmware|loader|kernel|initrd|userspace)\)$/;
/** systemd: src/basic/time-util.c */
const spanPart = /^(\d{1,6}(?:\.\d{1,9})?)(h|min|s|ms|us)$/;
const spanMs = { h: 3_600_000, min: 60_000, s: 1000, ms: 1, us: 0.001 };
/** Parses a systemd time span (`1min 2.345s`) to milliseconds. */
function parseSpan(text) {
    let ms = 0;
    for (const word of text.trim().split(' ')) {
        const [, figure, unit] = spanPart.exec(word) ?? [];
        if (figure === undefined)
            return undefined;
        ms += Number(figure) * spanMs[unit];
    }
    return Math.round(ms * 1000) / 1000;
}
/** The boot phases that systemd reports, in order; empty if the line is malformed. */
function systemdPhases(parts) {
    const phases = [];
    for (const part of parts.split(' + ')) {
        const [, span = '', name] = systemdPart.exec(part.trim()) ?? [];
        const ms = parseSpan(span);
        if (name === undefined || ms === undefined)
            return [];
        const startMs = phases.at(-1)?.endMs ?? 0;
        phases.push({
            name: `guest: ${name}`,
            startMs,
            endMs: Math.round((startMs + ms) * 1000) / 1000,
        });
    }
    return phases;
}
/**
 * The phases of a Linux boot by its own clock, which starts with the kernel: the kernel until init
 * starts, then user space until shutdown. If systemd reports its own phases, those are used.
 */
function readLinuxPhases(lines) {
    let initMs;
    for (const line of lines) {
        const [, parts] = systemdFinished.exec(line) ?? [];
        const reported = parts === undefined ? [] : systemdPhases(parts);
        if (reported.length > 0)
            return reported;
        const [, seconds, text = ''] = stamped.exec(line) ?? [];
        if (seconds === undefined)
            continue;
        const atMs = Math.round(Number(seconds) * 1e6) / 1000;
        if (initStarted.test(text))
            initMs ??= atMs;
        if (initMs !== undefined && goingDown.test(text))
            return [kernelPhase(initMs), { name: 'guest: user space', startMs: initMs, endMs: atMs }];
    }
    return initMs === undefined ? [] : [kernelPhase(initMs)];
}
function kernelPhase(initMs) {
    return { name: 'guest: kernel', startMs: 0, endMs: initMs };
}

// EXTERNAL MODULE: ./src/console/crash/function-name.ts
var function_name = __webpack_require__(39829);
// EXTERNAL MODULE: ./src/host/process/process.ts
var process_process = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/machine/arch.ts
var machine_arch = __webpack_require__(42549);
// EXTERNAL MODULE: ./src/console/input/plain-text.ts
var plain_text = __webpack_require__(66252);
;// CONCATENATED MODULE: ./src/console/crash/symbols/addr2line.ts

/** Template names can be long enough to hide everything else. */
const maxNameLength = 200;
/** Enough for 200 addresses of 24 frames with two lines each. */
const maxAnswerLines = 10_000;
/** Deeper than any compiler inlines on its own. */
const maxFrames = 24;
/**
 * Looks up all addresses in one run (binutils' and LLVM's tool take the same options): functions,
 * inlined ones too, demangled, each answer preceded by its address. With a section, addresses are
 * relative to it (binutils only).
 */
function addr2lineCommand(tool, elf, queries, section) {
    const within = section === undefined ? [] : ['-j', section];
    return [tool, '-e', elf, ...within, '-f', '-i', '-C', '-a', ...queries];
}
function parseFunction(text) {
    const name = (0,plain_text/* toPlainText */.b)(text);
    if (name.startsWith('?'))
        return null;
    return name.length <= maxNameLength ? name : `${name.slice(0, maxNameLength)}…`;
}
/** `file:line`, where either may be `?`; binutils may add `(discriminator 3)`, LLVM a column. */
function parsePlace(text) {
    const place = (0,plain_text/* toPlainText */.b)(text).replace(/ \(discriminator \d+\)$/, '');
    const colon = place.lastIndexOf(':');
    const file = place.slice(0, Math.max(0, colon));
    if (file === '' || file.startsWith('?'))
        return { file: null, line: null };
    const line = Number(place.slice(colon + 1));
    return { file, line: Number.isInteger(line) && line > 0 ? line : null };
}
/** addr2line's answers in query order; empty for unknown addresses. */
function parseAddr2line(lines) {
    const answers = [];
    let at = 0;
    while (at < lines.length) {
        const line = lines[at] ?? '';
        if (/^0x[\da-f]{1,16}$/.test(line)) {
            answers.push([]);
            at += 1;
            continue;
        }
        const name = parseFunction(line);
        const place = parsePlace(lines[at + 1] ?? '');
        const frames = answers.at(-1);
        if (frames !== undefined && frames.length < maxFrames && (name ?? place.file) !== null)
            frames.push({ function: name, ...place });
        at += 2;
    }
    return answers;
}

;// CONCATENATED MODULE: ./src/console/crash/symbols/frame-text.ts
/** Name of the evidence that explains the addresses of a report. */
const symbolsSource = 'symbols';
const inlineMark = 'inlined into ';
/** Separates function and place: C++ names contain single spaces. */
const gap = '  ';
function showPlace({ file, line }) {
    if (file === null)
        return '';
    return gap + (line === null ? file : `${file}:${line}`);
}
/** One address as lines: its function, then those it was inlined into; empty if unknown. */
function renderFrames(address, frames) {
    if (address.module !== undefined && frames.length === 0)
        return [`${address.label}${gap}${address.name ?? '??'}${gap}(in module ${address.module})`];
    const known = frames.length > 0 ? frames : [{ function: null, file: null, line: null }];
    const [innermost] = known;
    if ((innermost?.function ?? address.name ?? innermost?.file ?? null) === null)
        return [];
    return known.map((place, index) => {
        const name = place.function ?? (index === 0 ? address.name : null) ?? '??';
        const before = index === 0 ? `${address.label}${gap}` : `${gap}${inlineMark}`;
        return `${before}${name}${showPlace(place)}`;
    });
}

;// CONCATENATED MODULE: ./src/console/crash/symbols/symbol-table.ts
/** Limit for hostile files: no kernel has this many symbols of one name. */
const maxNamesakes = 256;
/** Lists the symbols of a file with their sizes; binutils' and LLVM's nm take the same options. */
function nmCommand(addr2line, elf) {
    return [addr2line.replace(/addr2line$/, 'nm'), '-S', '--defined-only', elf];
}
/** `ffffffff81000000 0000000000000012 T name`; the size is optional. */
const nmLine = /^([\da-f]{8,16})(?: ([\da-f]{8,16}))? [tTwWiI] (\S{1,512})$/;
/**
 * Chooses among functions of one name by the size that the kernel prints after the slash. That is
 * the distance to the next function (kallsyms_lookup) and may include padding.
 */
function chooseBySize(found, printed) {
    const [only, ...others] = found;
    if (others.length === 0 || printed === undefined)
        return others.length === 0 ? only : undefined;
    const fitting = found.filter(({ size }) => size > 0 && size <= printed);
    const nearest = Math.max(...fitting.map(({ size }) => size));
    const [best, ...equal] = fitting.filter(({ size }) => size === nearest);
    return equal.length === 0 ? best : undefined;
}
function createSymbolTable(addresses) {
    const wanted = new Map();
    for (const { symbol, module } of addresses)
        if (symbol !== undefined && module === undefined)
            wanted.set(symbol.name, new Map());
    return {
        add: (line) => {
            const [, address = '', size = '0', name = ''] = nmLine.exec(line) ?? [];
            const namesakes = wanted.get(name);
            if (namesakes === undefined || namesakes.size >= maxNamesakes)
                return;
            const value = BigInt(`0x${address}`);
            namesakes.set(value, { address: value, size: Number.parseInt(size, 16) });
        },
        queryOf: ({ query, symbol, module }) => {
            if (symbol === undefined || module !== undefined)
                return query;
            const found = [...(wanted.get(symbol.name)?.values() ?? [])];
            // Without a table, let addr2line resolve the name.
            if (found.length === 0)
                return query;
            const chosen = chooseBySize(found, symbol.size);
            return chosen === undefined
                ? null
                : `0x${(chosen.address + BigInt(symbol.offset)).toString(16)}`;
        },
    };
}

;// CONCATENATED MODULE: ./src/console/crash/symbols/module-symbols.ts





/** No real trace goes through more modules. */
const maxModules = 8;
const module_symbols_maxNamesakes = 256;
const timeoutMs = 30_000;
/** The kernel's module names have underscores; file names may have hyphens. */
function moduleNameOf(file) {
    const name = /^([\w-]{1,64})\.ko$/.exec(external_node_path_default().posix.basename(file))?.[1];
    return name?.replaceAll('-', '_');
}
/** `objdump -t`: address, seven flags (the last is F for a function), section, length, name. */
const functionLine = /^([\da-f]{8,16}) .{6}F (\S{1,128})\t([\da-f]{8,16})(?: \.[a-z]{1,16})? (\S{1,512})$/;
/** Collects the named functions from the lines of `objdump -t`. */
function createFunctionTable(names) {
    const found = new Map();
    return {
        add: (line) => {
            const [, address = '0', section = '', size = '0', name = ''] = functionLine.exec(line) ?? [];
            const namesakes = found.get(name) ?? [];
            if (!names.has(name) || namesakes.length >= module_symbols_maxNamesakes)
                return;
            namesakes.push({ section, address: BigInt(`0x${address}`), size: Number.parseInt(size, 16) });
            found.set(name, namesakes);
        },
        find: (name, size) => chooseBySize(found.get(name) ?? [], size),
    };
}
/** The files of these modules, by the kernel's module names. */
async function unpack({ archive, folder }, modules) {
    if (!(await (0,files/* isFile */.fo)(archive)))
        return new Map();
    const members = new Map();
    await (0,process_process/* runProcess */.R3)({ argv: ['tar', '--list', '--file', archive] }, (member) => {
        const name = moduleNameOf(member);
        if (name !== undefined && modules.has(name))
            members.set(name, member);
    }, { timeoutMs });
    if (members.size === 0)
        return members;
    await (0,files/* removeTree */.dM)(folder);
    await (0,files/* makeFolder */.fc)(folder);
    const { exitCode } = await (0,process_process/* captureProcess */.Gx)({
        argv: [
            ...['tar', '--extract', '--no-same-owner', '--file', archive, '--directory', folder],
            ...['--', ...members.values()],
        ],
    }, { timeoutMs });
    return exitCode === 0
        ? new Map([...members].map(([name, member]) => [name, external_node_path_default().join(folder, member)]))
        : new Map();
}
/** Looks up these addresses in one file; undefined if the tool cannot read it. */
async function askTool(tool, file, addresses) {
    const table = createFunctionTable(new Set(addresses.flatMap(({ symbol }) => symbol?.name ?? [])));
    const objdump = tool.replace(/addr2line$/, 'objdump');
    const listed = await (0,process_process/* runProcess */.R3)({ argv: [objdump, '-t', file] }, (line) => table.add(line), {
        timeoutMs,
    });
    if (listed.exitCode !== 0)
        return undefined;
    const sections = new Map();
    for (const address of addresses) {
        const { symbol } = address;
        const found = symbol && table.find(symbol.name, symbol.size);
        if (symbol === undefined || found === undefined)
            continue;
        const query = `0x${(found.address + BigInt(symbol.offset)).toString(16)}`;
        sections.set(found.section, [...(sections.get(found.section) ?? []), { address, query }]);
    }
    const known = new Map();
    for (const [section, asked] of sections) {
        const queries = asked.map(({ query }) => query);
        const lines = [];
        const { exitCode } = await (0,process_process/* runProcess */.R3)({ argv: addr2lineCommand(tool, file, queries, section) }, (line) => {
            if (lines.length < maxAnswerLines)
                lines.push(line);
        }, { timeoutMs });
        const answers = exitCode === 0 ? parseAddr2line(lines) : [];
        if (answers.length !== asked.length)
            return undefined;
        for (const [index, { address }] of asked.entries())
            known.set(address, answers[index] ?? []);
    }
    return known;
}
/** Function, file and line of addresses in loadable modules; unknown ones are left out. */
async function lookUpInModules(addresses, modules, tools) {
    const named = new Set(addresses.flatMap(({ module }) => module ?? []));
    const wanted = new Set([...named].slice(0, maxModules));
    const known = new Map();
    if (wanted.size === 0)
        return known;
    for (const [name, file] of await unpack(modules, wanted)) {
        const own = addresses.filter(({ module }) => module === name);
        for (const tool of tools) {
            const found = await askTool(tool, file, own);
            if (found === undefined)
                continue;
            for (const [address, frames] of found)
                known.set(address, frames);
            break;
        }
    }
    return known;
}

;// CONCATENATED MODULE: ./src/console/crash/symbols/source-path.ts

/** Headers of the compiler and the host: never in the tree, whatever their names end with. */
const systemFolder = '/usr/';
/**
 * Possible paths of a source file below the tree's root, most likely first. A build may have run in
 * a copy of the tree or on another machine: then only the end of the path is the same.
 */
function candidatePaths(file, sourceRoot) {
    const normal = external_node_path_default().posix.normalize(file);
    const below = external_node_path_default().posix.relative(sourceRoot, normal);
    if (external_node_path_default().posix.isAbsolute(normal) && below !== '' && !below.startsWith('..'))
        return [below];
    if (normal.startsWith(systemFolder))
        return [];
    const parts = normal.split('/').filter((part) => part !== '' && part !== '..' && part !== '.');
    return parts.map((_, index) => parts.slice(index).join('/'));
}

// EXTERNAL MODULE: ./src/console/crash/symbols/trace-address.ts + 1 modules
var trace_address = __webpack_require__(83166);
;// CONCATENATED MODULE: ./src/console/crash/symbols/symbolize.ts










const symbolize_timeoutMs = 30_000;
/** The host's, cross compilers' and LLVM's: binutils reads only its own architectures. */
const usualTools = [
    'addr2line',
    ...machine_arch/* archs */.Cn.map((arch) => `${machine_arch/* architectures */.f2[arch].crossPrefix}addr2line`).toReversed(),
    'llvm-addr2line',
];
/** Resolves the functions of a report by the file's symbol table. */
async function readQueries(tool, addresses, { elf, signal }, timeLeft) {
    const table = createSymbolTable(addresses);
    if (addresses.some(({ symbol }) => symbol !== undefined))
        await (0,process_process/* runProcess */.R3)({ argv: nmCommand(tool, elf) }, (line) => table.add(line), {
            timeoutMs: timeLeft(),
            ...(signal === undefined ? {} : { signal }),
        });
    return addresses.map((address) => table.queryOf(address));
}
/** Tries one tool after another until one can read the file. */
async function lookUp(addresses, sources) {
    const { elf, tools = usualTools, signal } = sources;
    const file = external_node_path_default().basename(elf);
    if (!(await (0,files/* isFile */.fo)(elf)))
        return { problem: `there is no ${file} with symbols` };
    const startedAt = performance.now();
    const timeLeft = () => Math.max(1, symbolize_timeoutMs - (performance.now() - startedAt));
    let problem = 'no addr2line on this host (package binutils)';
    for (const tool of tools) {
        const queries = await readQueries(tool, addresses, sources, timeLeft);
        const asked = queries.filter((query) => query !== null);
        if (asked.length === 0)
            return { frames: addresses.map(() => []) };
        const lines = [];
        const end = await (0,process_process/* runProcess */.R3)({ argv: addr2lineCommand(tool, elf, asked) }, (line) => {
            if (lines.length < maxAnswerLines)
                lines.push(line);
        }, { timeoutMs: timeLeft(), ...(signal === undefined ? {} : { signal }) });
        if (end.reason === 'not-started')
            continue;
        if (end.reason !== 'exited')
            return { problem: `${tool} did not end (${end.reason})` };
        const answers = parseAddr2line(lines);
        if (end.exitCode === 0 && answers.length === asked.length) {
            const next = answers.values();
            return { frames: queries.map((query) => (query === null ? [] : (next.next().value ?? []))) };
        }
        problem = `${tool} cannot read ${file}`;
    }
    return { problem };
}
/** Looks up kernel addresses in the kernel's file, and the others in their modules' files. */
async function lookUpAll(addresses, sources) {
    const { modules, tools = usualTools, elf } = sources;
    const own = addresses.filter(({ module }) => module === undefined);
    const looked = own.length === 0 ? { frames: [] } : await lookUp(own, sources);
    const known = new Map(modules === undefined ? [] : await lookUpInModules(addresses, modules, tools));
    if ('frames' in looked)
        for (const [index, address] of own.entries())
            known.set(address, looked.frames[index] ?? []);
    return {
        framesOf: (address) => known.get(address) ?? [],
        lack: own.length === 0 ? [] : explainLack(looked, elf),
    };
}
/** Finds the source files that debug information names, in the tree or at their original path. */
function createFinder(sourceRoot) {
    const found = new Map();
    const find = async (file) => {
        for (const candidate of sourceRoot === null ? [] : candidatePaths(file, sourceRoot)) {
            const inTree = external_node_path_default().join(sourceRoot ?? '', candidate);
            if (await (0,files/* fileExists */.hR)(inTree))
                return { shown: candidate, path: inTree };
        }
        const shown = external_node_path_default().posix.normalize(file);
        const isThere = external_node_path_default().isAbsolute(shown) && (await (0,files/* fileExists */.hR)(shown));
        return { shown, path: isThere ? shown : null };
    };
    return async (file) => {
        const known = found.get(file) ?? (await find(file));
        found.set(file, known);
        return known;
    };
}
function explainLack(looked, elf) {
    if ('problem' in looked)
        return [`(no file and line: ${looked.problem})`];
    if (looked.frames.flat().some(({ file }) => file !== null))
        return [];
    const file = external_node_path_default().basename(elf);
    return [`(no file and line: ${file} has no debug information for these addresses)`];
}
/**
 * Adds evidence with the function and file:line of every address, inlined functions included.
 * Evidence without addresses is returned unchanged. A failure here never fails the run.
 */
async function symbolizeTrace(evidence, sources) {
    const addresses = (0,trace_address/* findTraceAddresses */.H)(evidence);
    if (addresses.length === 0)
        return { evidence, frames: [] };
    const { framesOf, lack } = await lookUpAll(addresses, sources);
    const find = createFinder(sources.sourceRoot);
    const lines = [];
    const located = [];
    for (const address of addresses) {
        const frames = framesOf(address);
        const files = await Promise.all(frames.map(async ({ file }) => (file === null ? null : find(file))));
        const withFile = (pick) => frames.map((place, at) => {
            const file = files[at] ?? null;
            return { ...place, file: file && pick(file) };
        });
        lines.push(...renderFrames(address, withFile(({ shown }) => shown)));
        located.push(withFile((file) => file.path));
    }
    lines.push(...lack);
    return {
        evidence: [...evidence, { source: symbolsSource, firstLine: 1, lines }],
        frames: located,
    };
}

// EXTERNAL MODULE: ./src/run/run-folders.ts
var run_folders = __webpack_require__(50800);
;// CONCATENATED MODULE: ./src/run/boot/symbolize-report.ts







/** A boot chart comes near the end of the boot, and boots rarely print more than this. */
const chartBytes = 4 * 2 ** 20;
/** The phases of the boot by the guest's own clock; null if there are none to trust. */
async function readGuestChart(consoleLog) {
    const text = (await (0,files/* readStart */.H6)(consoleLog, chartBytes)).toString('latin1');
    const lines = text.split(/\r?\n/);
    const chart = readBootChart(lines);
    if (chart.trusted)
        return chart;
    const phases = readLinuxPhases(lines);
    return phases.length === 0 ? null : { phases, bootMs: null, trusted: true };
}
/** The first frame in a file of the repository, starting at the crashed function. */
function findOwnPlace(frames, crashed, repository) {
    const at = frames.findIndex((places) => places.some(({ function: name }) => name !== null && (0,function_name/* bareFunctionName */.o)(name) === crashed));
    for (const { file, line } of frames.slice(Math.max(0, at)).flat()) {
        if (file === null || line === null)
            continue;
        const below = external_node_path_default().relative(repository, file);
        const isOwn = !below.startsWith('..') && !external_node_path_default().isAbsolute(below);
        // Files that we built or fetched into the state folder are not the user's.
        if (isOwn && !below.startsWith(run_folders/* stateFolder */.yp + (external_node_path_default()).sep))
            return { file: below, line };
    }
    return undefined;
}
/** Resolves the addresses of a trace to functions and source lines. */
async function symbolizeReport(report, symbols, repository) {
    const { verdict } = report;
    if (symbols === null || verdict.kind === 'pass')
        return report;
    const { evidence, frames } = await symbolizeTrace(verdict.evidence, symbols);
    const { crash } = verdict;
    const place = crash && findOwnPlace(frames, crash.function, repository);
    return {
        ...report,
        verdict: {
            ...verdict,
            evidence,
            ...(crash === undefined || place === undefined ? {} : { crash: { ...crash, place } }),
        },
    };
}

;// CONCATENATED MODULE: ./src/machine/inspection/cpu-registers.ts

/** A machine may have 256 CPUs, too many for a report. */
const mostCpus = 64;
/** Every program counter, with the other registers of its architecture. */
const places = machine_arch/* archs */.Cn.flatMap((arch) => {
    const { registers } = machine_arch/* architectures */.f2[arch];
    return registers === null ? [] : registers.at.map((name) => ({ name, registers }));
});
function registerIn(text, name) {
    const [, digits] = new RegExp(String.raw `(?:^|\s)${name}=([\da-f]{8,16})(?:\s|$)`).exec(text) ?? [];
    return digits === undefined ? null : BigInt(`0x${digits}`);
}
/**
 * Parses the output of QEMU's `info registers -a` (target/i386/cpu-dump.c, target/arm/cpu.c): a part
 * for each CPU, which starts with `CPU#0`.
 */
function parseRegisters(text) {
    const parts = text.split(/^CPU#(?=\d{1,5}\r?$)/m).slice(1, mostCpus + 1);
    return parts.flatMap((part) => {
        const register = (name) => registerIn(part, name);
        const found = places.find(({ name: one }) => register(one) !== null);
        if (found === undefined)
            return [];
        const { name, registers } = found;
        const [, halted] = /\bHLT=([01])/.exec(part) ?? [];
        return [
            {
                cpu: Number.parseInt(part, 10),
                name,
                at: register(name) ?? 0n,
                framePointer: register(registers.frame),
                stackPointer: register(registers.stack),
                link: registers.link === null ? null : register(registers.link),
                halted: halted === undefined ? null : halted === '1',
            },
        ];
    });
}
/** Parses the 64-bit words of the monitor's `x /…gx`; fewer if memory is not mapped. */
function parseWords(text) {
    return [...text.matchAll(/(?<=[: ])0x([\da-f]{16})(?![\da-f])/g)].map(([word]) => BigInt(word));
}
function showAddress(address) {
    return `0x${address.toString(16)}`;
}

;// CONCATENATED MODULE: ./src/console/crash/guest-place.ts

/** Name of the evidence that shows where a stopped guest was. */
const registersSource = 'registers';
const mostCandidates = 8;
const mostLines = 100;
/** The address to look up for a return address: the call comes before it. */
function insideCall(address) {
    return address - 1n;
}
/** All addresses of a guest to look up, without duplicates. */
function addressesOf({ cpus }) {
    const asked = cpus.flatMap(({ registers, callers, candidates }) => [
        registers.at,
        ...[...callers, ...candidates].map(insideCall),
    ]);
    return [...new Set(asked)].filter((address) => address > 0n);
}
/** Groups the symbolizer's lines by address: a line that starts with an address starts a group. */
function groupNames(lines) {
    const groups = new Map();
    let group = [];
    for (const line of lines) {
        const [, address, rest] = /^(0x[\da-f]{1,16}) {2}(.*)$/.exec(line) ?? [];
        if (address !== undefined)
            groups.set(address, (group = [rest ?? '']));
        else if (line.startsWith(' '))
            group.push(line.trim());
    }
    return (address) => groups.get(showAddress(address)) ?? [];
}
function placeLines(label, address, names) {
    const [first = '', ...inlined] = names;
    return [
        `${label} ${showAddress(address)}${first === '' ? '' : `  ${first}`}`,
        ...inlined.map((name) => `    ${name}`),
    ];
}
function cpuLines({ registers, callers, candidates }, namesOf) {
    const { cpu, name, at, halted } = registers;
    const waits = halted === true ? ' (waiting for an interrupt)' : '';
    // Any number on a stack may look like an address: show only those with a source line.
    const named = candidates.filter((address) => namesOf(insideCall(address)).some((name) => /:\d+$/.test(name)));
    return [
        ...placeLines(`CPU ${cpu}${waits}: ${name}`, at, namesOf(at)),
        ...named
            .slice(0, mostCandidates)
            .flatMap((address) => placeLines('  on the stack', address, namesOf(insideCall(address)))),
        ...callers.flatMap((address) => placeLines('  called from', address, namesOf(insideCall(address)))),
    ];
}
/** The place of each CPU of a stopped guest, as evidence. */
function renderGuestPlace({ cpus }, namesOf) {
    const lines = cpus.flatMap((cpu) => cpuLines(cpu, namesOf));
    return { source: registersSource, firstLine: 1, lines: lines.slice(0, mostLines) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/host/files/patch-file.ts

/** Changes the start of a file in place. */
async function patchStart(file, bytes, change) {
    // It may have been created read-only.
    await (0,promises_.chmod)(file, 0o644);
    const handle = await (0,promises_.open)(file, 'r+');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
        const start = buffer.subarray(0, bytesRead);
        change(start);
        await handle.write(start, 0, bytesRead, 0);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/formats/elf/header.ts
var elf_header = __webpack_require__(30877);
// EXTERNAL MODULE: ./src/formats/elf/fields.ts
var elf_fields = __webpack_require__(10337);
;// CONCATENATED MODULE: ./src/formats/elf/segments.ts

const loadType = 1;
/** ElfN_Phdr. */
const layouts = {
    narrow: { bytes: 32, address: 8 },
    wide: { bytes: 56, address: 16 },
};
/** Loaded segments whose program headers are within the first bytes of a file. */
function loadedSegments(start, { encoding, programHeaders: { offset, entryBytes, count } }) {
    const layout = layouts[encoding.wide ? 'wide' : 'narrow'];
    const segments = [];
    if (entryBytes < layout.bytes)
        return segments;
    const fields = (0,elf_fields/* fieldsOf */.Pf)(start, encoding);
    for (let index = 0; index < count; index++) {
        const at = offset + index * entryBytes;
        if (at + layout.bytes > start.length)
            break;
        if (fields.word(at) !== loadType)
            continue;
        const addressAt = at + layout.address;
        segments.push({ address: fields.address(addressAt), addressAt });
    }
    return segments;
}

;// CONCATENATED MODULE: ./src/machine/inspection/core-addresses.ts


/** Bytes read from the start of a core for its program headers, whose number the guest controls. */
const coreHeaderBytes = 4 * 2 ** 20;
const highHalf = 0xffff800000000000n;
const wrongStart = 0xffff000000000000n;
/**
 * Corrects addresses in place. QEMU reads four-level page tables as if every address were in the upper
 * half (target/i386/arch_memory_mapping.c always sets the upper 16 bits). The upper half starts at
 * 0xffff800000000000, so addresses below that belong to the lower half.
 */
function correctAddresses(start) {
    const header = (0,elf_header/* parseElfHeader */.Ki)(start);
    if (!header.ok || header.value === null)
        return;
    const { wide, little } = header.value.encoding;
    // Both architectures are 64-bit and little-endian.
    if (!wide || !little)
        return;
    for (const { address, addressAt } of loadedSegments(start, header.value))
        if (address >= wrongStart && address < highHalf)
            start.writeBigUInt64LE(address - wrongStart, addressAt);
}

;// CONCATENATED MODULE: ./src/machine/inspection/dump-memory.ts


const pollMs = 500;
/** Poll interval before the first progress report: most dumps finish at once. */
const firstPollMs = 50;
function readState(answer) {
    const { status, completed, total } = (answer ?? {});
    const share = Number(completed) / Math.max(1, Number(total));
    return { status: String(status), percent: Math.floor(100 * Math.min(1, share)) || 0 };
}
/**
 * Lets QEMU dump the guest's memory; returns what went wrong, or undefined. A dump that is given up
 * continues until the machine is stopped.
 */
async function dumpMemory({ ask, ended }, { file, format, limitMs, mostBytes, onProgress, signal }) {
    const started = performance.now();
    let problem;
    const fail = (why) => void (problem ??= why);
    void ended.then(() => fail('the machine ended'));
    // QEMU answers only after walking the guest's page tables, which may take long.
    const dump = { begun: false };
    void ask('dump-guest-memory', {
        paging: format === 'elf',
        protocol: `file:${file}`,
        detach: true,
        format,
    }).then(() => (dump.begun = true), (error) => fail(error instanceof Error ? error.message : String(error)));
    const askState = () => void ask('query-dump').then((answer) => (dump.state = readState(answer)), () => fail('QEMU does not report its progress'));
    for (let turn = 0; problem === undefined; turn++) {
        await (0,clock/* pause */.v7)(turn < pollMs / firstPollMs ? firstPollMs : pollMs);
        if (dump.begun)
            askState();
        const { state } = dump;
        if (state?.status === 'completed')
            break;
        if (state?.status === 'failed')
            fail('QEMU could not write it');
        if ((await (0,files/* fileExists */.hR)(file)) && (await (0,files/* fileSize */.Ov)(file)) > mostBytes)
            fail('it grew too large');
        if (performance.now() - started > limitMs)
            fail(`not done after ${limitMs / 1000} s`);
        if (signal.aborted)
            fail('cancelled');
        if (state !== undefined && turn > pollMs / firstPollMs)
            onProgress(state.percent);
    }
    return problem;
}

;// CONCATENATED MODULE: ./src/machine/inspection/inspect-guest.ts


/** Only functions with arrays on the stack have larger frames. */
const largestFrame = 2n ** 20n;
const mostFrames = 32;
/** CPUs whose stacks are read: every frame costs a monitor command. */
const mostStacks = 16;
const stackWords = 64;
const mostText = 2 ** 20;
const wordBytes = 8n;
/** Whether a value can be a frame pointer: aligned, and above the frame that it was read from. */
function isFrame(frame, above) {
    return frame % wordBytes === 0n && frame >= above && frame - above < largestFrame;
}
/** Follows frames, which both architectures lay out alike: the caller's frame, then the return address. */
async function walkFrames(registers, read) {
    const callers = [];
    let above = registers.stackPointer ?? 0n;
    let frame = registers.framePointer ?? 0n;
    while (callers.length < mostFrames && frame !== 0n && isFrame(frame, above)) {
        const [next = 0n, caller = 0n] = await read(frame, 2);
        if (caller === 0n)
            break;
        callers.push(caller);
        above = frame + wordBytes;
        frame = next;
    }
    return callers;
}
/** Words of the stack that no frame covers, and the link register. */
async function readCandidates({ framePointer, stackPointer, link }, callers, read) {
    const top = stackPointer ?? 0n;
    const belowFrame = callers.length > 0 ? (framePointer ?? top) - top : largestFrame;
    const words = Math.min(stackWords, Number(belowFrame / wordBytes));
    const onStack = top === 0n || words < 1 ? [] : await read(top, words);
    const found = [...(link === null ? [] : [link]), ...onStack];
    return [...new Set(found)].filter((word) => word !== 0n && !callers.includes(word));
}
/**
 * Stops a guest and locates its CPUs; undefined if the VMM does not answer within the limit. The guest
 * is hostile: its registers and stacks are reported, not trusted.
 */
async function inspectGuest(ask, limitMs) {
    const over = (0,clock/* delay */.cb)(limitMs).then(() => undefined);
    const inTime = async (command) => Promise.race([command.catch(() => undefined), over]);
    const monitor = async (line, cpu = 0) => {
        const parameters = { 'command-line': line, 'cpu-index': cpu };
        const answer = await inTime(ask('human-monitor-command', parameters));
        return typeof answer === 'string' ? answer.slice(0, mostText) : '';
    };
    if ((await inTime(ask('stop'))) === undefined)
        return undefined;
    const text = await monitor('info registers -a');
    if (text === '')
        return undefined;
    const cpus = [];
    for (const registers of parseRegisters(text)) {
        const read = async (address, words) => parseWords(await monitor(`x /${words}gx ${showAddress(address)}`, registers.cpu));
        const isRead = registers.framePointer !== null && cpus.length < mostStacks;
        const callers = isRead ? await walkFrames(registers, read) : [];
        const candidates = isRead ? await readCandidates(registers, callers, read) : [];
        cpus.push({ registers, callers, candidates });
    }
    return { cpus, text };
}

// EXTERNAL MODULE: ./src/run/boot/beside-console.ts
var beside_console = __webpack_require__(57542);
// EXTERNAL MODULE: ./src/run/shell-quote.ts
var shell_quote = __webpack_require__(12162);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
;// CONCATENATED MODULE: ./src/run/boot/post-mortem.ts














const inspectionLimitMs = 2000;
const dumpLimitMs = 60_000;
/** A dump also has headers, notes and device memory. */
const dumpOverhead = 128 * 2 ** 20;
async function nameAddresses(place, symbols) {
    if (symbols === null)
        return () => [];
    const lines = addressesOf(place).map(showAddress);
    const { evidence } = await symbolizeTrace([{ source: '', firstLine: 1, lines }], symbols);
    return groupNames(evidence.slice(1).flatMap((found) => found.lines));
}
/** The command that opens the guest's memory. */
function openingCommand(format, arch, elf, core) {
    const program = format === 'elf' ? gdbProgram(arch, (0,machine_facts/* hostArchitecture */.m4)()) : 'crash';
    return (0,shell_quote/* renderCommand */.C)([program, elf, core]);
}
function withHint(report, hint) {
    const { verdict } = report;
    const both = verdict.hint === undefined ? hint : `${verdict.hint}; ${hint}`;
    return { ...report, verdict: { ...verdict, hint: both } };
}
/**
 * Inspects a guest that hangs, timed out or crashed: its registers and stacks, and its memory if
 * `boot.core` asks for it. Nothing here makes a run fail.
 */
function createPostMortem(request) {
    const { profile, family, consoleLog, symbols, emit, signal } = request;
    const { arch, boot } = profile.settings;
    const format = family.dumpFormat;
    const core = (0,beside_console/* besideConsole */.S)(consoleLog, output_files/* coreName */.T$);
    let place;
    let hint;
    const dump = async (machine) => {
        emit({ type: 'notice', message: `writing the guest’s memory to ${external_node_path_default().basename(core)}` });
        await (0,files/* removeTree */.dM)(core);
        const problem = await dumpMemory(machine, {
            file: core,
            format,
            limitMs: dumpLimitMs,
            mostBytes: boot.memory + dumpOverhead,
            onProgress: (percent) => emit({ type: 'notice', message: `  ${percent} % of it written` }),
            signal,
        });
        if (problem === undefined && format === 'elf')
            await patchStart(core, coreHeaderBytes, correctAddresses);
        if (problem === undefined)
            hint = `the guest’s memory: ${openingCommand(format, arch, symbols?.elf ?? 'KERNEL', core)}`;
        else {
            await (0,files/* removeTree */.dM)(core);
            emit({ type: 'warning', message: `no ${external_node_path_default().basename(core)}: ${problem}` });
        }
    };
    return {
        beforeStop: async (machine, { kind }) => {
            if (kind !== 'hang' && kind !== 'timeout' && kind !== 'panic')
                return;
            place = await inspectGuest(machine.ask, inspectionLimitMs);
            if (place !== undefined)
                await (0,files/* writeWhole */.f8)((0,beside_console/* besideConsole */.S)(consoleLog, output_files/* registersName */.M4), place.text.replaceAll('\r', ''));
            if (boot.core === true && place !== undefined)
                await dump(machine);
        },
        addTo: async (report) => {
            const hinted = hint === undefined ? report : withHint(report, hint);
            const { verdict } = hinted;
            // A crash report has its own trace; by now the kernel is only in its halt loop.
            if (place === undefined || verdict.kind === 'panic')
                return hinted;
            const evidence = renderGuestPlace(place, await nameAddresses(place, symbols));
            return { ...hinted, verdict: { ...verdict, evidence: [...verdict.evidence, evidence] } };
        },
    };
}

// EXTERNAL MODULE: ./src/run/boot/second-consoles.ts
var second_consoles = __webpack_require__(84043);
// EXTERNAL MODULE: ./src/run/boot/prepare-vmm.ts + 2 modules
var prepare_vmm = __webpack_require__(67682);
;// CONCATENATED MODULE: ./src/run/boot/boot-image.ts






















/** Chooses KVM or TCG; probes KVM only if the guest has the host's architecture. */
async function chooseAcceleration(profile, cacheFolder, probe = kvm_probe/* probeKvm */.P_) {
    const { arch, boot } = profile.settings;
    const host = (0,machine_facts/* hostArchitecture */.m4)();
    const worthProbing = boot.accelerator !== 'tcg' && arch === host && (0,kvm_probe/* canProbeKvm */.dN)(host);
    const kvm = worthProbing ? await probe(cacheFolder) : kvm_probe/* notProbed */.EZ;
    return (0,accelerator/* chooseAccelerator */.X)(boot.accelerator, arch, host, kvm, (0,vmm_facts/* machineOf */.VT)(boot).traits.kvmNeed);
}
/** Finds a port for a debugger and emits its command; null without a debugger. */
async function offerDebugger({ debug, interactive, emit, profile, }) {
    const { arch, boot } = profile.settings;
    const { title, isInteractive, waitsForDebugger } = vmm_facts/* vmmFacts */.M0[boot.vmm];
    const refuse = (what) => (0,src_verdict/* failure */.V2)('invalid-profile', `${title} ${what}: boot with vmm: ${vmm_facts/* defaultVmm */.Qu}`);
    if (interactive === true && !isInteractive)
        return refuse('is not interactive');
    if (debug === null)
        return (0,src_verdict/* success */.kX)(null);
    if (!waitsForDebugger)
        return refuse('cannot wait for a debugger');
    const [found] = await (0,free_ports/* findFreePorts */.A)([{ protocol: 'tcp', port: null }]);
    if (found === undefined || 'problem' in found)
        return (0,src_verdict/* failure */.V2)('infrastructure', `no port for a debugger: ${found?.problem ?? 'none is free'}`);
    const program = gdbProgram(arch, (0,machine_facts/* hostArchitecture */.m4)());
    emit({ type: 'debugger', argv: gdbCommand(debug.elf, found.port, undefined, program) });
    return (0,src_verdict/* success */.kX)({ port: found.port });
}
/** Boots an image in a new machine and watches it to a verdict. */
async function bootImage(request) {
    const { profile, family, out } = request;
    const { boot } = profile.settings;
    const acceleration = await chooseAcceleration(profile, request.cacheFolder, request.probe);
    if (!acceleration.ok)
        return acceleration;
    let initramfs = null;
    if (boot.initramfs !== undefined) {
        const built = await (0,build_initramfs/* buildInitramfs */.y)(boot.initramfs, profile.repository, external_node_path_default().join(request.work, 'initramfs'), external_node_path_default().join(out, output_files/* initramfsName */.n1));
        if (!built.ok)
            return built;
        initramfs = built.value;
    }
    const described = await (0,describe_machine/* describeMachine */.Fe)(profile, family, request.files, out);
    if (!described.ok)
        return described;
    const machine = await (0,describe_machine/* placeCommandLine */.$y)(described.value, request.files, external_node_path_default().join(request.work, 'boot'));
    if (!machine.ok)
        return machine;
    const gdb = await offerDebugger(request);
    if (!gdb.ok)
        return gdb;
    const consoles = (0,second_consoles/* planSecondConsoles */.g)(boot, request.consoleLog);
    const prepared = await (0,prepare_vmm/* prepareMachine */.P)(boot.vmm, {
        ...machine.value,
        accelerator: acceleration.value.accelerator,
        initramfs,
        consoles,
        control: request.interactive
            ? { type: 'interactive', consoleLog: request.consoleLog }
            : { type: 'attached', consoleLog: request.consoleLog, gdb: gdb.value },
    }, request);
    if (!prepared.ok)
        return prepared;
    const shares = await (0,shared_folder/* serveShares */.wX)(machine.value.shares);
    if (!shares.ok) {
        await prepared.value.release();
        return shares;
    }
    const settings = (0,judge_settings/* judgeSettingsOf */.o)(profile, family, machine.value.commandLine, (0,clock/* today */.Ec)(), (0,boot_limits/* slownessOf */.S)(acceleration.value.accelerator));
    const mortem = createPostMortem(request);
    const attend = async () => {
        await (0,files/* makeFolder */.fc)(external_node_path_default().dirname(request.consoleLog));
        return attendBoot(prepared.value.argv, settings, request.signal);
    };
    const watch = async () => watchBoot({
        argv: prepared.value.argv,
        control: prepared.value.control,
        // A person at a breakpoint must not run into a time limit.
        settings: gdb.value === null ? settings : { ...settings, timeoutMs: Infinity, silenceMs: Infinity },
        ports: machine.value.network?.forward ?? [],
        startedBy: gdb.value === null ? 'us' : 'debugger',
        powerdownMs: boot.stop === 'powerdown' ? boot.stop_within : null,
        timelineFile: request.timelineFile,
        beforeStop: mortem.beforeStop,
        onConsole: prepared.value.onConsole,
        onUp: () => void shares.value.removeSocket(),
        signal: request.signal,
    });
    const watched = await (request.interactive ? attend() : watch()).finally(async () => {
        await shares.value.stop();
        await prepared.value.release();
    });
    if (!watched.ok)
        return watched;
    return (0,src_verdict/* success */.kX)({
        ...watched.value,
        report: await (0,second_consoles/* limitSecondConsoles */.Y)(await mortem.addTo(await symbolizeReport(watched.value.report, request.symbols, profile.repository)), consoles, boot.output_limit),
        chart: await readGuestChart(request.consoleLog),
        acceleration: acceleration.value,
        initramfs,
    });
}


/***/ }),

/***/ 20672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ nothingBooted)
/* harmony export */ });
const nothingBooted = {
    boot: null,
    repeats: null,
    leastMemoryBytes: null,
    kept: [],
    tests: null,
};


/***/ }),

/***/ 42470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ planBoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75475);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _host_facts_machine_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67561);
/* harmony import */ var _machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72921);
/* harmony import */ var _machine_vmm_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2979);
/* harmony import */ var _machine_vmms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92247);
/* harmony import */ var _boot_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82493);
/* harmony import */ var _describe_machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59889);
/* harmony import */ var _prepare_vmm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67682);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53138);
/* harmony import */ var _initramfs_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15111);
/* harmony import */ var _second_consoles_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84043);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(12162);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34964);















/** A kernel that reads its command line from the disk gets it in a layer over the disk. */
function planLayer(machine, { commandLineAt }, folder) {
    const [first, ...others] = machine.disks;
    if (commandLineAt === undefined || first === undefined)
        return { machine, lines: [] };
    const { text, layer } = (0,_machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .layerFiles */ .d8)(folder);
    const bytes = Buffer.byteLength(machine.commandLine) + 1;
    const printed = (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .renderCommand */ .C)(['printf', String.raw `%s\0`, machine.commandLine]);
    return {
        machine: { ...machine, disks: [{ ...first, path: layer, format: 'qcow2' }, ...others] },
        lines: [
            (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .renderCommand */ .C)(['mkdir', '-p', folder]),
            `${printed} > ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .renderCommand */ .C)([text])}`,
            ...(0,_machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .layerCommands */ .Ax)(first, commandLineAt, bytes).map((argv) => (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .renderCommand */ .C)(argv, { cwd: folder })),
        ],
    };
}
/** The options depend on which program is installed: if there is none, the plan says so. */
async function planShareServers({ shares }) {
    if (shares.length === 0)
        return [];
    const daemon = await (0,_machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .locateVirtiofsd */ .Xt)();
    if (!daemon.ok)
        return [`# ${daemon.failure.summary}; ${daemon.failure.hint ?? ''}`];
    return shares.map((share) => `${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .renderCommand */ .C)((0,_machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .virtiofsdCommand */ .Mj)(daemon.value, share, (0,_host_facts_machine_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoot */ .jX)()))} &`);
}
/** Notes for disks that are not built yet and whose format is unknown. */
async function noteGuesses(files) {
    const guessed = [];
    for (const disk of files.disks)
        if ((0,_describe_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .plannedFormat */ .kA)(disk, files) === undefined && !(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(disk)))
            guessed.push(`# not built yet, assumed to be raw: ${node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(disk)}`);
    return guessed;
}
/** The VMM's command line, its configuration files and the disks that are copied for it. */
async function planInVmm(vmm, machine, { out, work }) {
    const planned = _machine_vmms_js__WEBPACK_IMPORTED_MODULE_6__/* .vmms */ .I[vmm].plan({ ...machine, control: { type: 'terminal' } }, {
        out,
        folder: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(work, _prepare_vmm_js__WEBPACK_IMPORTED_MODULE_9__/* .vmmDisksName */ ._),
        program: _machine_vmm_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .vmmFacts */ .M0[vmm].programFor(machine.arch).program,
    });
    if (!planned.ok)
        return planned;
    const { argv, copies, files } = planned.value;
    const { folder = '', commands = [] } = copies ?? {};
    const folders = [...(commands.length > 0 ? [folder] : []), ...(files.length > 0 ? [out] : [])];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .success */ .kX)({
        argv,
        lines: [
            ...(folders.length > 0 ? [(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .renderCommand */ .C)(['mkdir', '-p', ...folders])] : []),
            ...commands.map((command) => (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .renderCommand */ .C)(command)),
            ...files.map(({ path: file, text }) => (0,_initramfs_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .renderHereDocument */ .O)(file, text)),
            ...(await planShareServers(machine)),
            (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .renderCommand */ .C)(argv),
        ],
    });
}
/** Plans a boot even if this host cannot do it: the first line then says why. */
async function planBoot(profile, family, files, folders, cacheFolder) {
    const { boot } = profile.settings;
    const acceleration = await (0,_boot_image_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseAcceleration */ .Q)(profile, cacheFolder);
    const { accelerator, reason } = acceleration.ok
        ? acceleration.value
        : { accelerator: 'kvm', reason: `not on this host: ${acceleration.failure.summary}` };
    const described = await (0,_describe_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .describeMachine */ .Fe)(profile, family, files, folders.out);
    if (!described.ok)
        return described;
    const recipe = boot.initramfs;
    const initramfs = recipe === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folders.out, _output_files_js__WEBPACK_IMPORTED_MODULE_13__/* .initramfsName */ .n1);
    const packed = recipe === undefined || initramfs === null
        ? []
        : (0,_initramfs_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .renderInitramfs */ .q)(recipe, {
            repository: profile.repository,
            staging: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folders.work, 'initramfs'),
            target: initramfs,
        });
    const memoryNote = boot.memory_search === undefined
        ? []
        : ['# boot.memory: minimum: with the most memory that is tried'];
    const head = [
        ...packed,
        `# boot with ${accelerator}: ${reason}`,
        ...memoryNote,
        ...(await noteGuesses(files)),
    ];
    const consoles = (0,_second_consoles_js__WEBPACK_IMPORTED_MODULE_12__/* .planSecondConsoles */ .g)(boot, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folders.out, _output_files_js__WEBPACK_IMPORTED_MODULE_13__/* .consoleLogName */ .vo));
    const wanted = { ...described.value, accelerator, initramfs, consoles };
    const { machine, lines } = planLayer(wanted, files, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folders.work, 'boot'));
    const planned = await planInVmm(boot.vmm, machine, folders);
    if (!planned.ok)
        return planned;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .success */ .kX)({ ...planned.value, lines: [...head, ...lines, ...planned.value.lines] });
}


/***/ }),

/***/ 59889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ placeCommandLine),
/* harmony export */   Fe: () => (/* binding */ describeMachine),
/* harmony export */   kA: () => (/* binding */ plannedFormat),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_qcow2_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21294);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _kernels_family_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35312);
/* harmony import */ var _machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75475);
/* harmony import */ var _machine_machine_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49332);
/* harmony import */ var _machine_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89771);
/* harmony import */ var _machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72921);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53138);









/** The kernel's command line; the part that the build decides is read from the output folder. */
async function readCommandLine(profile, family, out) {
    const built = await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfThere */ .pM)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, _kernels_family_js__WEBPACK_IMPORTED_MODULE_8__/* .builtCommandLineName */ .J));
    return family.commandLine(profile, built?.trim() ?? null);
}
/** Anything that is not qcow2 counts as raw. */
async function formatOf(image) {
    return (0,_formats_qcow2_header_js__WEBPACK_IMPORTED_MODULE_1__/* .isQcow2 */ .hR)(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readStart */ .H6)(image, _formats_qcow2_header_js__WEBPACK_IMPORTED_MODULE_1__/* .qcow2HeaderBytes */ .Z)) ? 'qcow2' : 'raw';
}
/**
 * The format of a disk that is not built yet, from its family or its file name; undefined if neither
 * determines it.
 */
function plannedFormat(image, { diskFormat }) {
    return diskFormat ?? _machine_machine_types_js__WEBPACK_IMPORTED_MODULE_4__/* .diskFormats */ ._.find((format) => node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(image) === `.${format}`);
}
/** The machine of a profile, all paths absolute; fails if a file does not exist. */
async function describeMachine(profile, family, files, out) {
    const { arch, boot } = profile.settings;
    const absolute = (file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(profile.repository, file.replace('{out}', out));
    const wanted = [
        ...files.disks.map((file) => ({ path: file })),
        ...(boot.disks ?? []),
    ];
    const disks = [];
    for (const { path: written, format, interface: by = boot.disk_interface, snapshot = true, } of wanted) {
        const file = absolute(written);
        if (!files.disks.includes(file) && !(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(file)))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `boot.disks: no file ${file}`);
        const found = (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(file)) ? await formatOf(file) : plannedFormat(file, files);
        disks.push({ path: file, format: format ?? found ?? 'raw', interface: by, snapshot });
    }
    const network = await (0,_machine_network_js__WEBPACK_IMPORTED_MODULE_5__/* .decideNetwork */ .D)(boot.network);
    if (!network.ok)
        return network;
    const folders = (boot.shares ?? []).map((share) => ({ ...share, path: absolute(share.path) }));
    for (const { path: folder } of folders)
        if (!(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(folder)))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)('invalid-profile', `boot.shares: no folder ${folder}`);
    const shares = (0,_machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .planShares */ .uj)(folders.filter(({ type = 'virtiofs' }) => type === 'virtiofs'), out);
    if (!shares.ok)
        return shares;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .success */ .kX)({
        arch,
        boot,
        kernel: files.kernel,
        disks,
        network: network.value,
        shares: shares.value,
        plan9: folders
            .filter(({ type }) => type === '9p')
            .map(({ tag, path: folder, security = 'none', readonly = false }) => ({
            tag,
            path: folder,
            security,
            readonly,
        })),
        commandLine: await readCommandLine(profile, family, out),
    });
}
/**
 * Writes the command line where a kernel on a disk reads it: into a layer over that disk, created in
 * `folder`.
 */
async function placeCommandLine(machine, { commandLineAt }, folder) {
    const [first, ...others] = machine.disks;
    if (commandLineAt === undefined || first === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .success */ .kX)(machine);
    const layer = await (0,_machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .layCommandLine */ .k5)(first, machine.commandLine, commandLineAt, folder);
    if (!layer.ok)
        return layer;
    const disks = [{ ...first, path: layer.value, format: 'qcow2' }, ...others];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .success */ .kX)({ ...machine, disks });
}


/***/ }),

/***/ 15111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ renderHereDocument),
/* harmony export */   q: () => (/* binding */ renderInitramfs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12162);


/** A here-document whose end marker does not occur in the text. */
function renderHereDocument(file, text) {
    let end = 'END';
    while (text.split('\n').includes(end))
        end += '_';
    return `cat > ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(file)} <<'${end}'\n${text.trimEnd()}\n${end}`;
}
/** Shell lines that build the same initramfs; `plan` prints them to paste. */
function renderInitramfs(recipe, places) {
    const inside = (...parts) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(places.staging, ...parts);
    const folders = ['bin', 'dev', 'proc', 'sys', 'tmp', 'mnt', 'etc'].map((name) => inside(name));
    const files = Object.entries(recipe.files ?? {}).flatMap(([guest, host]) => [
        (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCommand */ .C)(['mkdir', '-p', node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(inside(guest))]),
        (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCommand */ .C)(['cp', '-rL', node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(places.repository, host), inside(guest)]),
    ]);
    const busybox = [
        (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCommand */ .C)(['cp', '/bin/busybox', inside('bin')]),
        `for applet in $(/bin/busybox --list | grep -vx busybox); do ln -sf busybox ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(inside('bin'))}/"$applet"; done`,
    ];
    const script = recipe.init.startsWith('#!') ? recipe.init : `#!/bin/sh\n${recipe.init}`;
    return [
        (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCommand */ .C)(['mkdir', '-p', ...folders]),
        ...(recipe.busybox === false ? [] : busybox),
        renderHereDocument(inside('init'), script),
        (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCommand */ .C)(['chmod', '755', inside('init')]),
        ...files,
        `(cd ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(places.staging)} && find . | cpio --create --format=newc --owner=+0:+0 --quiet | gzip -9) > ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(places.target)}`,
    ];
}


/***/ }),

/***/ 67682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ prepareMachine),
  _: () => (/* binding */ vmmDisksName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files_files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/facts/packages.ts
var facts_packages = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/host/process/process.ts
var process = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
;// CONCATENATED MODULE: ./src/machine/vmm-files.ts





/** Finds the program of a VMM; one from a package is already installed (tool-needs.ts). */
async function locateVmm(vmm, arch) {
    const { programFor, releases } = vmm_facts/* vmmFacts */.M0[vmm];
    const { program } = programFor(arch);
    if (releases === null)
        return (0,verdict/* success */.kX)(program);
    const found = await (0,facts_packages/* findProgram */.Kp)(program);
    return found === undefined
        ? (0,verdict/* failure */.V2)('infrastructure', `missing: ${program}`, {
            hint: `put ${program} of ${releases} in PATH, or boot with vmm: ${vmm_facts/* defaultVmm */.Qu}`,
        })
        : (0,verdict/* success */.kX)(found);
}
/** Enough for a large disk on a slow host. */
const copyLimitMs = 600_000;
async function makeCopies({ folder, commands }, signal) {
    await (0,files_files/* removeTree */.dM)(folder);
    await (0,files_files/* makeFolder */.fc)(folder);
    for (const argv of commands) {
        const { exitCode, reason, lines, message } = await (0,process/* captureProcess */.Gx)({ argv }, { timeoutMs: copyLimitMs, signal });
        if (exitCode === 0)
            continue;
        await (0,files_files/* removeTree */.dM)(folder);
        if (reason === 'cancelled')
            return (0,verdict/* failure */.V2)('cancelled', 'cancelled while copying a disk');
        const errorLines = lines.length > 0 ? lines : [message];
        return (0,verdict/* failure */.V2)('infrastructure', `a disk cannot be copied (${reason})`, {
            evidence: [{ source: argv[0] ?? '', firstLine: 1, lines: errorLines }],
        });
    }
    return (0,verdict/* success */.kX)(null);
}
/** Creates the files of a planned machine; removes the copies again if copying fails. */
async function makeVmmFiles({ copies, files }, signal) {
    const copied = copies === null ? (0,verdict/* success */.kX)(null) : await makeCopies(copies, signal);
    if (!copied.ok)
        return copied;
    for (const { path: file, text } of files)
        await (0,files_files/* writeWhole */.f8)(file, text);
    return (0,verdict/* success */.kX)(null);
}
/** Disk copies can be large and are not needed after the boot. */
async function removeVmmDisks({ copies }) {
    if (copies !== null)
        await (0,files_files/* removeTree */.dM)(copies.folder);
}

// EXTERNAL MODULE: ./src/machine/vmms.ts + 20 modules
var vmms = __webpack_require__(92247);
// EXTERNAL MODULE: ./src/host/files/recording-file.ts
var recording_file = __webpack_require__(12680);
;// CONCATENATED MODULE: ./src/run/boot/console-record.ts


/** A console that prints more is not kept in memory as well. */
const mostBytes = 8 * 2 ** 20;
/** For a VMM that does not write a log itself. */
function writeConsoleLog(log) {
    const recording = (0,recording_file/* startRecording */.K)(log);
    return {
        add: (bytes) => recording.append(bytes),
        close: async () => {
            recording.close();
            return Promise.resolve();
        },
    };
}
/**
 * QEMU writes the log, so that it is complete even if we die. But while the pipe to us is full, it
 * logs a character again with every retry: its qemu_chr_write_buffer (chardev/char.c) takes EAGAIN
 * for the end. On a busy host that duplicates a character here and there. So where the log differs
 * from what we received, we replace it.
 */
function checkConsoleLog(log) {
    let kept = [];
    let bytes = 0;
    return {
        add: (more) => {
            bytes += more.length;
            if (bytes <= mostBytes)
                kept.push(more);
            else
                kept = [];
        },
        close: async () => {
            if (bytes === 0 || bytes > mostBytes)
                return;
            const seen = Buffer.concat(kept);
            // Only the length that reached us is compared: a log that goes on after it stays.
            if (!(await (0,files_files/* readStart */.H6)(log, bytes)).equals(seen))
                await (0,files_files/* writeWhole */.f8)(log, seen);
        },
    };
}

;// CONCATENATED MODULE: ./src/run/boot/prepare-vmm.ts





/** Subfolder of the work folder for the disk copies of a VMM without snapshots. */
const vmmDisksName = 'vmm-disks';
/** Prepares the files and the command line of a machine for the VMM that the profile names. */
async function prepareMachine(id, machine, { out, work, consoleLog, onConsole, signal }) {
    const vmm = vmms/* vmms */.I[id];
    const program = await locateVmm(id, machine.arch);
    if (!program.ok)
        return program;
    const folder = external_node_path_default().join(work, vmmDisksName);
    const planned = vmm.plan(machine, { folder, out, program: program.value });
    if (!planned.ok)
        return planned;
    const plan = planned.value;
    const made = await makeVmmFiles(plan, signal);
    if (!made.ok)
        return made;
    const log = vmm.logsConsole ? checkConsoleLog(consoleLog) : writeConsoleLog(consoleLog);
    return (0,verdict/* success */.kX)({
        argv: plan.argv,
        control: plan.control,
        onConsole: (bytes) => {
            log.add(bytes);
            onConsole(bytes);
        },
        release: async () => {
            await log.close();
            await removeVmmDisks(plan);
        },
    });
}


/***/ }),

/***/ 84043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ limitSecondConsoles),
/* harmony export */   g: () => (/* binding */ planSecondConsoles)
/* harmony export */ });
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63485);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34964);
/* harmony import */ var _beside_console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57542);




/** The second consoles, each with a log beside the serial console's. */
function planSecondConsoles({ consoles = [] }, consoleLog) {
    return consoles.map(({ name }) => ({
        name,
        log: (0,_beside_console_js__WEBPACK_IMPORTED_MODULE_2__/* .besideConsole */ .S)(consoleLog, (0,_output_files_js__WEBPACK_IMPORTED_MODULE_1__/* .secondConsoleLogName */ .vA)(name)),
    }));
}
/** Truncates logs that are too long; such a log turns a pass into output-limit. */
async function limitSecondConsoles(report, consoles, limitBytes) {
    const flooded = [];
    for (const { name, log } of consoles) {
        if (!(await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExists */ .hR)(log)) || (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileSize */ .Ov)(log)) <= limitBytes)
            continue;
        await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateFile */ .Lr)(log, limitBytes);
        flooded.push(name);
    }
    if (flooded.length === 0 || report.verdict.kind !== 'pass')
        return report;
    const summary = `more than ${limitBytes} bytes on the console ${flooded.join(', ')}`;
    const hint = 'boot.output_limit sets the limit';
    return { ...report, verdict: { kind: 'output-limit', summary, evidence: [], hint } };
}


/***/ }),

/***/ 21362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
// EXTERNAL MODULE: ./src/history/series.ts + 4 modules
var series = __webpack_require__(35758);
// EXTERNAL MODULE: ./src/report/history/series-text.ts
var series_text = __webpack_require__(5086);
;// CONCATENATED MODULE: ./src/report/history/page-history.ts


/** Most runs on the page; with more, a run would be narrower than a pixel. */
const pageRuns = 400;
/** The main quantities first, then every stored node. */
const pagePatterns = ['boot', 'memory', '*', 'metrics.*', 'first-byte', 'least-memory', '**'];
/** The history of the profile, architecture and mode of a result. */
function historyOf(lines, { profile, arch, mode }) {
    return (0,series/* groupHistories */.E)(lines, { profile, arch, mode })[0];
}
/** The same with every node, for the page; undefined if there is none. */
function pageHistoryOf(lines, { profile, arch, mode }) {
    const query = { profile, arch, mode, patterns: pagePatterns, last: pageRuns };
    const [group] = (0,series/* groupHistories */.E)(lines, query);
    if (group === undefined)
        return undefined;
    return {
        runs: group.lines.map((line) => ({
            commit: (0,series_text/* commitName */.l3)(line),
            day: (0,series_text/* dayOf */.kb)(line),
            subject: line.subject,
            verdict: line.verdict,
        })),
        series: group.series.map((series) => ({
            title: (0,series_text/* seriesTitle */.KT)(series),
            unit: series.unit,
            ...(series.metricUnit === undefined ? {} : { metricUnit: series.metricUnit }),
            isMain: isMain(series),
            values: series.values,
            changes: series.changes,
        })),
    };
}
/** Whether a series is shown by default. */
function isMain({ name, accelerator }) {
    return accelerator === null ? !name.includes('/') : !/^(?:first-byte|least-memory)$/.test(name);
}

// EXTERNAL MODULE: ./node_modules/junit-report-builder/dist/index.js
var dist = __webpack_require__(51072);
var dist_default = /*#__PURE__*/__webpack_require__.n(dist);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/result/allowance.ts
var result_allowance = __webpack_require__(8719);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/profile-place.ts
var profile_place = __webpack_require__(53609);
// EXTERNAL MODULE: ./src/report/budget-remarks.ts
var budget_remarks = __webpack_require__(55773);
;// CONCATENATED MODULE: ./src/report/junit/budgets.ts


/**
 * A case for each size budget. JUnit has no warnings: a budget that only warns passes, with the
 * warning in its output. A waived budget counts as skipped, because a pass would hide it.
 */
function addBudgetCases(testCase, { size }) {
    if (size === null)
        return;
    for (const unchecked of (0,budget_remarks/* groupUnchecked */.cr)(size))
        for (const path of unchecked.paths)
            testCase(titleOf({ kind: 'growth', per: unchecked.per, path }))
                .skipped()
                .standardOutput((0,sanitize/* sanitize */.aj)(`not checked: ${(0,budget_remarks/* lackText */.V$)(unchecked)}`, 500));
    for (const budget of size.budgets) {
        const made = testCase(titleOf(budget));
        const state = (0,budget_remarks/* budgetState */.t_)(budget);
        if (state === 'kept')
            continue;
        const more = detailsOf(budget, size);
        if (state === 'broken') {
            made.failure(messageOf(budget), 'over-budget').stacktrace(more.join('\n'));
            continue;
        }
        made.property('state', state).standardOutput([messageOf(budget), ...more].join('\n'));
        if (state === 'waived')
            made.skipped();
    }
}
/** Has the kind, because a path may have a budget of each; the same whether checked or not. */
function titleOf({ kind, per, path }) {
    return `${kind ?? 'budget'}${(0,budget_remarks/* sinceText */.I)({ per })}: ${(0,sanitize/* sanitize */.aj)(path)}`;
}
function messageOf(budget) {
    return (0,sanitize/* sanitize */.aj)([(0,budget_remarks/* budgetFigures */.Ph)(budget), ...(0,budget_remarks/* budgetRemarks */.vV)(budget)].join('; '), 1000);
}
function detailsOf(budget, size) {
    const growth = (0,budget_remarks/* budgetGrowth */.v4)(budget);
    return [
        ...(growth === '' ? [] : [`change: ${growth}`]),
        ...(0,budget_remarks/* waiversNaming */.ok)(budget, size).map((waiver) => (0,sanitize/* sanitize */.aj)((0,budget_remarks/* waiverLine */.fk)(waiver, size), 1000)),
    ];
}
/** Each waiver, including those that no budget needs. */
function addWaiverProperties(suite, { size }) {
    if (size === null)
        return;
    for (const waiver of size.waivers ?? [])
        suite.property(`size waiver: ${(0,sanitize/* sanitize */.aj)(waiver.path)}`, (0,sanitize/* sanitize */.aj)((0,budget_remarks/* waiverLine */.fk)(waiver, size), 1000));
}

// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/junit/junit.ts








/**
 * JUnit XML of one run or several, one suite each. Its cases are the configuration gate, the build,
 * the assertions and allowances, the image's own tests, repeated boots, size budgets and the
 * verdict. A failure of the kernel is a `failure`; one of the host, the profile or this product is
 * an `error`.
 */
function renderJunit(results) {
    // The package's types declare a `default` property that its CommonJS build does not have.
    const report = dist_default().newBuilder().name('osv-kernel');
    for (const result of results)
        addSuite(report.testSuite(), result);
    return `${report.build()}\n`;
}
function addSuite(suite, result) {
    const { profile, kernel, arch, mode, revision, timings, host, boot } = result;
    const named = [profile, arch].filter((part) => part !== '').map((part) => (0,sanitize/* sanitize */.aj)(part));
    const name = named.join(' ');
    suite.name(name);
    suite.time(seconds(timings.reduce((sum, { durationMs }) => sum + durationMs, 0)));
    const properties = {
        kernel,
        mode,
        revision: (0,headline/* shortRevision */.w7)(revision),
        accelerator: boot?.accelerator ?? '',
        attempts: String(boot?.attempts ?? ''),
        flaky: boot?.flaky === true ? 'passed on a later attempt' : '',
        'accelerator-reason': boot?.acceleratorReason ?? '',
        'osv-kernel': host.productVersion,
    };
    for (const [key, value] of Object.entries(properties))
        if (value !== '')
            suite.property(key, (0,sanitize/* sanitize */.aj)(value));
    addWaiverProperties(suite, result);
    addMetrics(suite, result);
    const testCase = (title) => suite.testCase().className(name).name((0,sanitize/* sanitize */.aj)(title));
    addConfigCase(testCase, result);
    addBuildCase(testCase, result);
    addAssertionCases(testCase, result);
    addAllowances(testCase, result);
    addGuestTests(testCase, result);
    addRepeatedBoots(testCase, result);
    addBudgetCases(testCase, result);
    addVerdictCase(testCase('verdict'), result);
}
/** Numbers have no thousands separators: programs read them. */
function addMetrics(suite, { metrics, metricUnits = {} }) {
    for (const [name, value] of Object.entries(metrics)) {
        const unit = metricUnits[name];
        const figure = unit === undefined ? String(value) : `${value} ${unit}`;
        suite.property(`metric: ${(0,sanitize/* sanitize */.aj)(name)}`, (0,sanitize/* sanitize */.aj)(figure));
    }
}
function addConfigCase(testCase, { config }) {
    if (config === null)
        return;
    const { mismatches } = config;
    const gate = testCase('config');
    if (mismatches.length === 0)
        return;
    const lines = mismatches.map(({ option, requested, effective, reason }) => `${(0,sanitize/* sanitize */.aj)(option)}: requested ${(0,sanitize/* sanitize */.aj)(requested)}, effective ${(0,sanitize/* sanitize */.aj)(effective)}: ${(0,sanitize/* sanitize */.aj)(reason)}`);
    gate.failure(`${mismatches.length} of the requested options not honoured`, 'config-mismatch');
    gate.stacktrace(lines.join('\n'));
}
function addBuildCase(testCase, { build, verdict }) {
    const attempt = testCase('build');
    if (build !== null)
        attempt.time(seconds(build.durationMs));
    if (verdict.kind === 'build-failed')
        fail(attempt, verdict);
    else if (build === null)
        attempt.skipped();
}
function addAssertionCases(testCase, result) {
    const { assertions, verdict } = result;
    for (const { id, key, status, atMs, reason } of assertions) {
        const assertion = testCase(`assertion: ${(0,sanitize/* sanitize */.aj)(id)}`);
        addPlace(assertion, 'place', (0,profile_place/* placeOfKey */.q)(result, key));
        if (atMs !== null)
            assertion.time(seconds(atMs));
        if (status === 'not-reached')
            assertion.skipped();
        if (status !== 'failed')
            continue;
        assertion.failure((0,sanitize/* sanitize */.aj)(reason ?? 'failed'), 'assertion-failed');
        assertion.stacktrace(evidenceText(verdict));
    }
}
/** Entries of `allow:` that matched; they count as skipped: they neither passed nor failed. */
function addAllowances(testCase, result) {
    for (const allowance of result.allowed ?? []) {
        const { id, key, reason, lines } = allowance;
        const said = [(0,sanitize/* sanitize */.aj)(reason, 1000), (0,result_allowance/* allowanceEnd */.i)(allowance), (0,quantities/* formatNumberOf */.Of)(lines, 'line')];
        const allowed = testCase(`allowed: ${(0,sanitize/* sanitize */.aj)(id)}`);
        addPlace(allowed, 'place', (0,profile_place/* placeOfKey */.q)(result, key));
        allowed.skipped().standardOutput(said.filter((part) => part !== '').join('; '));
    }
}
function addGuestTests(testCase, { tests }) {
    for (const { name, status, kind, durationMs, summary, evidence, log, crash } of tests.cases ??
        []) {
        const guestTest = testCase(`test: ${(0,sanitize/* sanitize */.aj)(name)}`);
        if (durationMs !== null)
            guestTest.time(seconds(durationMs));
        if (status === 'skipped')
            guestTest.skipped();
        if (status !== 'failed')
            continue;
        if (crash !== undefined)
            addCrash(guestTest, crash);
        guestTest.failure((0,sanitize/* sanitize */.aj)(crash?.title ?? summary, 1000), kind ?? 'failed');
        const excerpts = excerptsText(evidence);
        const proof = excerpts === '' && log !== null ? (0,sanitize/* sanitize */.aj)(log) : excerpts;
        // If the message is the crash's title, the summary goes here.
        const words = crash === undefined ? [] : [(0,sanitize/* sanitize */.aj)(summary, 1000)];
        guestTest.standardOutput([...words, proof].join('\n\n'));
    }
}
function addRepeatedBoots(testCase, { repeats }) {
    for (const { number, kind, summary, durationMs, attempts, log } of repeats?.boots ?? []) {
        const boot = testCase(`boot ${number}`);
        boot.time(seconds(durationMs));
        if (attempts !== undefined)
            boot.property('attempts', String(attempts));
        if (kind !== 'pass')
            boot.failure((0,sanitize/* sanitize */.aj)(summary, 1000), kind);
        if (log !== null)
            boot.standardOutput((0,sanitize/* sanitize */.aj)(log));
    }
}
function addVerdictCase(testCase, { verdict, crash, boot }) {
    if (boot !== null)
        testCase.time(seconds(boot.durationMs));
    if (crash !== undefined)
        addCrash(testCase, crash);
    // Viewers group failures by message: that of a crash must be the same in every run.
    if (verdict.kind !== 'pass')
        fail(testCase, verdict, crash?.title);
}
/** The id that recognizes the crash in other runs, and its place. */
function addCrash(testCase, { id, place }) {
    testCase.property('crash', (0,sanitize/* sanitize */.aj)(id));
    addPlace(testCase, 'crash-place', place);
}
function addPlace(testCase, name, place) {
    if (place !== undefined)
        testCase.property(name, `${(0,sanitize/* sanitize */.aj)(place.file)}:${place.line}`);
}
function fail(testCase, verdict, title) {
    const { kind, summary } = verdict;
    const message = (0,sanitize/* sanitize */.aj)(title ?? summary, 1000);
    if ((0,src_verdict/* ownerOfVerdict */.sG)(kind) === 'kernel')
        testCase.failure(message, kind).stacktrace(evidenceText(verdict));
    else
        testCase.error(message, kind, evidenceText(verdict));
}
function evidenceText({ evidence, hint }) {
    const excerpts = excerptsText(evidence);
    const parts = [excerpts, hint === null ? '' : (0,sanitize/* sanitize */.aj)(hint, 1000)];
    return parts.filter((part) => part !== '').join('\n\n');
}
function excerptsText(evidence) {
    return evidence
        .map(({ source, firstLine, lines }) => [(0,sanitize/* sanitize */.aj)(source), ...(0,sanitize/* numberedLines */.UF)(firstLine, lines)].join('\n'))
        .join('\n\n');
}
function seconds(milliseconds) {
    return Number((milliseconds / 1000).toFixed(3));
}

// EXTERNAL MODULE: ./src/report/markdown/history.ts
var markdown_history = __webpack_require__(57874);
// EXTERNAL MODULE: ./src/report/budget-excerpts.ts
var budget_excerpts = __webpack_require__(45940);
// EXTERNAL MODULE: ./src/report/markdown/nodes.ts
var markdown_nodes = __webpack_require__(21087);
// EXTERNAL MODULE: ./src/report/markdown/section.ts
var markdown_section = __webpack_require__(72857);
;// CONCATENATED MODULE: ./src/report/markdown/budgets.ts




const marks = {
    broken: '✗',
    warned: '⚠',
    waived: '•',
    kept: '✓',
};
/** Broken budgets at the top of the report, including those that only warn. */
function brokenBudgetNodes({ size }, rows) {
    const broken = (0,budget_remarks/* worstFirst */.md)((size?.budgets ?? []).filter(({ ok }) => !ok));
    if (broken.length === 0)
        return [];
    const warned = broken.filter((budget) => (0,budget_remarks/* budgetState */.t_)(budget) === 'warned').length;
    const only = warned === 0 ? '' : `, ${warned === broken.length ? 'only' : `${warned} of them`} as a warning`;
    const { headings, cellsOf } = columnsOf(broken);
    return [
        (0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* strong */.ko)((0,markdown_nodes/* prose */.CS)(`${(0,quantities/* formatNumberOf */.Of)(broken.length, 'size budget')} broken${only}`))),
        (0,markdown_nodes/* table */.tp)(headings, broken.slice(0, rows).map(cellsOf)),
        ...(0,markdown_section/* moreNode */.a)(broken.length - rows),
    ];
}
/** All budgets, those that could not be checked, and the waivers. */
function budgetSections(size) {
    return [...budgetSection(size), ...uncheckedSections(size), ...waiverSection(size)];
}
function budgetSection({ budgets }) {
    if (budgets.length === 0)
        return [];
    const { headings, cellsOf } = columnsOf(budgets);
    return [
        {
            title: `Size budgets: ${(0,budget_remarks/* budgetCount */.Ly)(budgets)}`,
            isOpen: false,
            nodes: (0,markdown_section/* limited */.T)(headings, (0,budget_remarks/* worstFirst */.md)(budgets).map(cellsOf)),
        },
    ];
}
/** Leaves out columns that would be empty. */
function columnsOf(budgets) {
    const overBy = ({ bytes, limitBytes }) => (bytes ?? 0) - limitBytes;
    const isOver = budgets.some((budget) => overBy(budget) > 0);
    const isCompared = budgets.some((budget) => (0,budget_remarks/* budgetGrowth */.v4)(budget) !== '');
    const isRemarked = budgets.some((budget) => (0,budget_remarks/* budgetRemarks */.vV)(budget).length > 0);
    return {
        headings: [
            ...['', 'Budget', 'Limit:', 'Size:'],
            ...(isOver ? ['Over by:'] : []),
            ...(isCompared ? ['Change:'] : []),
            ...(isRemarked ? ['Remarks'] : []),
        ],
        cellsOf: (budget) => {
            const { path, limitBytes, bytes } = budget;
            const over = overBy(budget);
            return [
                marks[(0,budget_remarks/* budgetState */.t_)(budget)],
                (0,markdown_nodes/* code */.aY)(path),
                (0,quantities/* formatBytes */.z3)(limitBytes),
                bytes === null ? 'names nothing' : (0,quantities/* formatBytes */.z3)(bytes),
                ...(isOver ? [over > 0 ? (0,quantities/* formatByteChange */.Ul)(over) : '–'] : []),
                ...(isCompared ? [(0,budget_remarks/* budgetGrowth */.v4)(budget)] : []),
                ...(isRemarked ? [(0,markdown_nodes/* prose */.CS)((0,budget_remarks/* budgetRemarks */.vV)(budget).join('; '))] : []),
            ];
        },
    };
}
function uncheckedSections(size) {
    return (0,budget_remarks/* groupUnchecked */.cr)(size).map(({ paths, per, lacking, why }) => ({
        title: `Not checked without a ${lacking}: ${(0,quantities/* formatNumberOf */.Of)(paths.length, 'budget')} on growth${(0,budget_remarks/* sinceText */.I)({ per })}`,
        isOpen: true,
        nodes: (rows) => {
            const shown = paths.slice(0, rows);
            const listed = shown.flatMap((path, index) => [(0,markdown_nodes/* prose */.CS)(index === 0 ? '' : ', '), (0,markdown_nodes/* code */.aY)(path)]);
            return [
                ...(why === undefined ? [] : [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* prose */.CS)(`There is no ${lacking}: ${why}.`))]),
                (0,markdown_nodes/* paragraph */.FY)(...listed),
                ...(0,markdown_section/* moreNode */.a)(paths.length - shown.length),
            ];
        },
    }));
}
function waiverSection(size) {
    const { waivers = [] } = size;
    if (waivers.length === 0)
        return [];
    const ended = waivers.filter(({ expired }) => expired).length;
    const rows = waivers.map((waiver) => [
        waiver.expired ? '✗' : '•',
        (0,markdown_nodes/* code */.aY)(waiver.path),
        (0,quantities/* formatBytes */.z3)(waiver.amountBytes),
        (0,budget_remarks/* waiverEnd */.Au)(waiver, size),
        (0,markdown_nodes/* prose */.CS)(waiver.reason),
        (0,markdown_nodes/* prose */.CS)((0,budget_remarks/* waiverAuthor */.KV)(waiver)),
    ]);
    return [
        {
            title: `Size waivers: ${waivers.length}${ended === 0 ? '' : `, ${ended} ended`}`,
            isOpen: true,
            nodes: (0,markdown_section/* limited */.T)(['', 'Budget', 'Amount:', 'Holds', 'Reason', 'By'], rows),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown/findings.ts







/** The three lines at the top: verdict, subject, and its figures. */
function headlineNodes(result) {
    const { passed, kind, summary, subject, figures } = (0,headline/* headlineOf */.gD)(result);
    const [profile = '', ...rest] = subject;
    return [
        { type: 'heading', depth: 2, children: [(0,markdown_nodes/* prose */.CS)(`${passed ? '✅' : '❌'} ${kind}: ${summary}`)] },
        (0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* strong */.ko)((0,markdown_nodes/* prose */.CS)(profile)), (0,markdown_nodes/* prose */.CS)(['', ...rest].join(' · ')), { type: 'break' }, (0,markdown_nodes/* prose */.CS)(figures.join(' · '))),
    ];
}
/** Why it failed: excerpts, broken rules, and the hint. */
function findingNodes(result, rows) {
    const { hint } = result.verdict;
    return [
        ...crashNodes(result),
        ...(0,budget_excerpts/* excerptsOf */.U)(result)
            .slice(0, 5)
            .flatMap((excerpt) => excerptNodes(excerpt, rows)),
        ...mismatchNodes(result, rows),
        ...brokenBudgetNodes(result, rows),
        ...(hint === null ? [] : [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* strong */.ko)((0,markdown_nodes/* prose */.CS)('Hint:')), (0,markdown_nodes/* prose */.CS)(` ${hint}`))]),
    ];
}
function crashNodes({ crash }) {
    if (crash === undefined)
        return [];
    const { title, place } = crash;
    const where = place === undefined ? [] : [(0,markdown_nodes/* prose */.CS)(' at '), (0,markdown_nodes/* code */.aY)(`${place.file}:${place.line}`)];
    return [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* strong */.ko)((0,markdown_nodes/* prose */.CS)('Crash:')), (0,markdown_nodes/* prose */.CS)(' '), (0,markdown_nodes/* code */.aY)(title), ...where)];
}
function excerptNodes({ source, firstLine, lines }, rows) {
    if (lines.length === 0)
        return [];
    const from = ` from line ${firstLine}`;
    const shown = lines.slice(0, rows);
    const cut = lines.length > shown.length ? `, ${shown.length} of ${lines.length} lines` : '';
    return [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* code */.aY)(source), (0,markdown_nodes/* prose */.CS)(`${from}${cut}:`)), (0,markdown_nodes/* fenced */.OF)((0,sanitize/* numberedLines */.UF)(firstLine, shown))];
}
function mismatchNodes({ config }, rows) {
    if (config === null || config.mismatches.length === 0)
        return [];
    const { mismatches } = config;
    return [
        (0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* strong */.ko)((0,markdown_nodes/* prose */.CS)(`${(0,quantities/* formatNumberOf */.Of)(mismatches.length, 'option')} not as requested`))),
        (0,markdown_nodes/* table */.tp)(['', 'Option', 'Requested', 'Effective', 'Reason'], mismatches
            .slice(0, rows)
            .map(({ option, requested, effective, reason }) => [
            '✗',
            (0,markdown_nodes/* code */.aY)(option),
            (0,markdown_nodes/* code */.aY)(requested),
            (0,markdown_nodes/* code */.aY)(effective),
            (0,markdown_nodes/* prose */.CS)(reason),
        ])),
        ...(0,markdown_section/* moreNode */.a)(mismatches.length - rows),
    ];
}

// EXTERNAL MODULE: ./src/report/limits-text.ts
var limits_text = __webpack_require__(21622);
// EXTERNAL MODULE: ./src/report/repeat-blocks.ts + 1 modules
var repeat_blocks = __webpack_require__(4538);
// EXTERNAL MODULE: ./src/report/status-marks.ts
var status_marks = __webpack_require__(75437);
// EXTERNAL MODULE: ./src/report/baseline-text.ts
var baseline_text = __webpack_require__(68975);
// EXTERNAL MODULE: ./src/report/markdown/changes.ts
var changes = __webpack_require__(48343);
// EXTERNAL MODULE: ./src/report/readable-names.ts
var readable_names = __webpack_require__(58249);
// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
// EXTERNAL MODULE: ./src/report/size-views.ts
var size_views = __webpack_require__(88134);
;// CONCATENATED MODULE: ./src/report/markdown/sizes.ts









/** Sizes by artifact, largest changes, budgets, sizes by directory and module, largest symbols. */
function sizeSections({ size }, top) {
    if (size === null)
        return [];
    return [
        artifactSection(size),
        ...(size.delta === null ? [] : (0,changes/* changeSections */.d)(size.delta, top, size.names)),
        ...budgetSections(size),
        ...viewSections(size, top),
        ...symbolSection(size, top),
    ];
}
function artifactSection(size) {
    const { baseline, delta, tree } = size;
    const compared = baseline !== null;
    const artifacts = (0,size_figures/* artifactSizes */.Vh)(size);
    const rows = artifacts.map(({ name, was, oldBytes, newBytes }) => [
        (0,markdown_nodes/* code */.aY)(was === undefined ? name : `${name} (was ${was})`),
        ...(compared ? [oldBytes === null ? '–' : (0,quantities/* formatBytes */.z3)(oldBytes)] : []),
        newBytes === null ? '–' : (0,quantities/* formatBytes */.z3)(newBytes),
        ...(compared ? [(0,quantities/* formatDelta */.CW)(oldBytes ?? 0, newBytes ?? 0)] : []),
    ]);
    const headings = compared ? ['Artifact', 'Before:', 'Now:', 'Change:'] : ['Artifact', 'Now:'];
    const change = delta === null ? 'no baseline' : (0,quantities/* formatByteChange */.Ul)(delta.bytes);
    return {
        title: `Size by artifact: ${artifacts.length === 1 ? '' : 'all artifacts '}${(0,quantities/* formatBytes */.z3)(tree.bytes)}, ${change}`,
        isOpen: false,
        nodes: (limit) => [...baselineNodes(size), ...(0,markdown_section/* limited */.T)(headings, rows)(limit)],
    };
}
function baselineNodes(size) {
    const { baseline, baselineMissing: why, release, releaseMissing } = size;
    const compared = baseline === null
        ? [(0,markdown_nodes/* prose */.CS)(`There is no baseline: ${why ?? 'nothing was named to compare sizes with'}.`)]
        : [(0,markdown_nodes/* prose */.CS)('Compared with '), (0,markdown_nodes/* code */.aY)((0,baseline_text/* baselineText */.B)(baseline)), (0,markdown_nodes/* prose */.CS)('.')];
    const since = release === undefined ? [] : [(0,markdown_nodes/* prose */.CS)(' Release: '), (0,markdown_nodes/* code */.aY)((0,baseline_text/* baselineText */.B)(release)), (0,markdown_nodes/* prose */.CS)('.')];
    const none = releaseMissing === undefined ? [] : [(0,markdown_nodes/* prose */.CS)(` There is no release: ${releaseMissing}.`)];
    const remarks = size.remarks ?? [];
    return [
        (0,markdown_nodes/* paragraph */.FY)(...compared, ...since, ...none),
        ...remarks.map((remark) => (0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* prose */.CS)(`${remark}.`))),
    ];
}
function viewSections({ tree, delta }, top) {
    return (0,size_views/* viewSizes */.uj)(tree, delta).map((view) => {
        const { artifact, by, groups } = view;
        const some = top + 1 < groups.length ? `${top} of ` : '';
        return {
            title: `Size by ${by}: ${some}${(0,quantities/* formatNumberOf */.Of)(groups.length, 'part')}`,
            isOpen: false,
            // The name is not in the title, because titles are our own HTML.
            nodes: (limit) => [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* code */.aY)(artifact)), viewTable(view, Math.min(limit, top))],
        };
    });
}
/** A shorter report shows fewer groups, but still adds up to all bytes. */
function viewTable(view, top) {
    const shown = (0,size_views/* shownGroups */.sS)(view, top);
    const compared = shown.some(({ change }) => change !== null);
    const inMemory = shown.some(({ bytes, memoryBytes }) => bytes !== memoryBytes);
    const headings = [
        ...[`${view.by.charAt(0).toUpperCase()}${view.by.slice(1)}`, 'Now:'],
        ...(compared ? ['Change:'] : []),
        ...(inMemory ? ['In memory:'] : []),
    ];
    const rows = shown.map(({ name, bytes, memoryBytes, change }) => [
        (0,markdown_nodes/* code */.aY)(name),
        (0,quantities/* formatBytes */.z3)(bytes),
        ...(compared ? [(0,quantities/* formatDelta */.CW)(bytes - (change ?? 0), bytes)] : []),
        ...(inMemory ? [(0,quantities/* formatBytes */.z3)(memoryBytes)] : []),
    ]);
    return (0,markdown_nodes/* table */.tp)(headings, rows);
}
function symbolSection({ tree, names }, top) {
    const symbols = (0,size_figures/* largestSymbols */.s9)(tree, top);
    if (symbols.length === 0)
        return [];
    const rows = symbols.map(({ path, bytes }) => [
        (0,quantities/* formatBytes */.z3)(bytes),
        (0,markdown_nodes/* code */.aY)((0,readable_names/* readablePath */.q)(path, names)),
    ]);
    return [
        {
            title: `Largest symbols: the first ${symbols.length}`,
            isOpen: false,
            nodes: (0,markdown_section/* limited */.T)(['Size:', 'Symbol'], rows),
        },
    ];
}

// EXTERNAL MODULE: ./src/report/test-figures.ts
var test_figures = __webpack_require__(12936);
;// CONCATENATED MODULE: ./src/report/markdown/tests.ts





function rowOf(test) {
    const { name, status, durationMs } = test;
    return [
        status_marks/* statusMarks */.D[status],
        (0,markdown_nodes/* code */.aY)(name),
        durationMs === null ? '–' : (0,quantities/* formatDuration */.a3)(durationMs),
        (0,markdown_nodes/* prose */.CS)(status === 'passed' ? '' : (0,test_figures/* remarkOf */.M5)(test)),
    ];
}
/** The image's own tests: failed ones open, the others folded. */
function testSections(result) {
    const figure = (0,test_figures/* testFigure */.Lr)(result);
    if (figure === undefined)
        return [];
    const section = (title, isOpen, cases) => ({
        title,
        isOpen,
        nodes: (0,markdown_section/* limited */.T)(['', 'Test', 'Took:', 'Remark'], cases.map(rowOf)),
    });
    const failed = (0,test_figures/* casesOf */.DS)(result, 'failed');
    const others = (0,test_figures/* casesOf */.DS)(result, 'skipped', 'passed');
    if (failed.length === 0)
        return [section(`Tests: ${figure}`, false, others)];
    return [
        section(`Tests: ${figure}; those that failed`, true, failed),
        ...(others.length === 0
            ? []
            : [section(`Other tests: ${(0,quantities/* formatCount */.B4)(others.length)}`, false, others)]),
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown/sections.ts










/** Sections for everything that the record has, the most important first. */
function sectionsOf(result, top) {
    return [
        ...testSections(result),
        ...(0,repeat_blocks/* repeatSections */.y)(result),
        ...assertionSection(result),
        ...allowanceSection(result),
        ...sizeSections(result, top),
        ...configSection(result),
        ...metricSection(result),
        ...timingSection(result),
        ...fileSection(result),
    ];
}
function assertionSection({ assertions, tests, }) {
    if (assertions.length === 0)
        return [];
    const passed = assertions.filter(({ status }) => status === 'passed').length;
    const counts = tests.passed + tests.failed + tests.skipped === 0
        ? ''
        : `; the guest’s own tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`;
    const rows = assertions.map(({ id, status, atMs, reason }) => [
        status_marks/* statusMarks */.D[status],
        (0,markdown_nodes/* code */.aY)(id),
        atMs === null ? '–' : (0,quantities/* formatDuration */.a3)(atMs),
        (0,markdown_nodes/* prose */.CS)(reason ?? (status === 'not-reached' ? 'not reached' : '')),
    ]);
    return [
        {
            title: `Assertions: ${passed} of ${assertions.length} passed${counts}`,
            isOpen: passed < assertions.length,
            nodes: (0,markdown_section/* limited */.T)(['', 'Assertion', 'After:', 'Remark'], rows),
        },
    ];
}
function allowanceSection({ allowed = [] }) {
    if (allowed.length === 0)
        return [];
    const rows = allowed.map((allowance) => [
        allowance.expired ? '✗' : '•',
        (0,markdown_nodes/* code */.aY)(allowance.id),
        (0,quantities/* formatCount */.B4)(allowance.lines),
        (0,markdown_nodes/* prose */.CS)((0,result_allowance/* allowanceEnd */.i)(allowance)),
        (0,markdown_nodes/* prose */.CS)(allowance.reason),
    ]);
    return [
        {
            title: `Allowed on the console: ${(0,quantities/* formatNumberOf */.Of)(allowed.length, 'entry', 'entries')}`,
            isOpen: allowed.some(({ expired }) => expired),
            nodes: (0,markdown_section/* limited */.T)(['', 'Entry', 'Lines:', 'End', 'Reason'], rows),
        },
    ];
}
function configSection({ config }) {
    const options = Object.entries(config?.requested ?? {});
    if (config === null || options.length === 0)
        return [];
    const wrong = new Set(config.mismatches.map(({ option }) => option));
    const explained = new Set(Object.keys(config.explained));
    const reasons = new Map([
        ...config.mismatches.map(({ option, reason }) => [option, reason]),
        ...Object.entries(config.explained),
    ]);
    const markOf = (option) => {
        if (wrong.has(option))
            return '✗';
        return explained.has(option) ? '•' : '✓';
    };
    const rows = options.map(([option, requested]) => [
        markOf(option),
        (0,markdown_nodes/* code */.aY)(option),
        (0,markdown_nodes/* code */.aY)(requested),
        (0,markdown_nodes/* code */.aY)(config.effective[option] ?? ''),
        (0,markdown_nodes/* prose */.CS)(reasons.get(option) ?? ''),
    ]);
    const honoured = options.length - wrong.size - explained.size;
    return [
        {
            title: `Configuration: ${honoured} of ${options.length} options as requested`,
            isOpen: false,
            nodes: (0,markdown_section/* limited */.T)(['', 'Option', 'Requested', 'Effective', 'Why'], rows),
        },
    ];
}
function metricSection({ metrics, metricUnits = {}, }) {
    const rows = Object.entries(metrics).map(([name, value]) => [
        (0,markdown_nodes/* code */.aY)(name),
        (0,markdown_nodes/* prose */.CS)((0,quantities/* formatMetric */.gI)(value, metricUnits[name])),
    ]);
    if (rows.length === 0)
        return [];
    return [
        { title: `Metrics: ${rows.length}`, isOpen: false, nodes: (0,markdown_section/* limited */.T)(['Metric', 'Value:'], rows) },
    ];
}
function timingSection(result) {
    const { boot, build, host, revision, timings } = result;
    const stretched = boot === null ? undefined : (0,limits_text/* describeStretched */.q)(boot);
    const stages = timings.map(({ stage, durationMs }) => [
        (0,markdown_nodes/* code */.aY)(stage),
        (0,quantities/* formatDuration */.a3)(durationMs),
    ]);
    const phases = (boot?.phases ?? []).map(({ name, startMs, endMs }) => [
        (0,markdown_nodes/* prose */.CS)(`boot: ${name}`),
        (0,quantities/* formatDuration */.a3)(endMs - startMs),
    ]);
    const facts = [
        ...(build === null ? [] : [`Image cache: ${build.cache.image}`]),
        ...(boot === null
            ? []
            : [
                `Machine: ${boot.machine}, ${boot.accelerator} (${boot.acceleratorReason})`,
                ...(stretched === undefined ? [] : [`Boot: ${stretched}`]),
                `Guest memory: ${(0,quantities/* formatBytes */.z3)(boot.memory.configuredBytes)}`,
                ...(boot.attempts === undefined ? [] : [`Attempts: ${boot.attempts}`]),
                `Ended by: ${boot.exit.reason}`,
            ]),
        ...(revision === null ? [] : [`Revision: ${(0,headline/* shortRevision */.w7)(revision)}`]),
        `Host: ${(0,headline/* hostLine */.Pn)(result)}`,
        ...Object.entries(host.tools).map(([tool, version]) => `${tool}: ${version}`),
        `osv-kernel ${host.productVersion}`,
    ];
    const total = timings.reduce((sum, { durationMs }) => sum + durationMs, 0);
    return [
        {
            title: `Timings and host: ${(0,quantities/* formatDuration */.a3)(total)} in all`,
            isOpen: false,
            nodes: (rows) => [
                ...(0,markdown_section/* limited */.T)(['Stage', 'Duration:'], [...stages, ...phases])(rows),
                (0,markdown_nodes/* bulletList */.fF)(facts.slice(0, rows)),
            ],
        },
    ];
}
function fileSection({ artifacts }) {
    if (artifacts.length === 0)
        return [];
    const rows = artifacts.map(({ role, path, bytes, sha256 }) => [
        role,
        (0,markdown_nodes/* code */.aY)(path),
        (0,quantities/* formatBytes */.z3)(bytes),
        (0,markdown_nodes/* code */.aY)(sha256.slice(0, 12)),
    ]);
    return [
        {
            title: `Files: ${artifacts.length}`,
            isOpen: false,
            nodes: (0,markdown_section/* limited */.T)(['Role', 'File', 'Size:', 'SHA-256'], rows),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown/markdown.ts





/** GitHub's limit for the summary of a step. */
const stepSummaryLimitBytes = 1 << 20;
/** Row limits for each table to try, from all rows down to the fewest that are useful. */
const rowLimits = [Number.POSITIVE_INFINITY, 500, 100, 20, 5];
/**
 * The report of one run for a step summary or a pull request: verdict, subject and figures in three
 * lines, then why it failed, then everything else folded. If it exceeds the limit, it is cut: first
 * rows, then sections from the end. The last line says what was cut.
 */
function renderMarkdown(result, options) {
    const { top, limitBytes = stepSummaryLimitBytes } = options;
    const sections = [...sectionsOf(result, top), ...(0,markdown_history/* historySections */.P)(options.history)];
    const fits = (text) => Buffer.byteLength(text) < limitBytes;
    for (const rows of rowLimits) {
        const text = assemble(result, sections, [], rows, limitBytes);
        if (fits(text))
            return text;
    }
    for (let kept = sections.length - 1; kept >= 0; kept--) {
        const text = assemble(result, sections.slice(0, kept), sections.slice(kept), 5, limitBytes);
        if (fits(text))
            return text;
    }
    const least = (0,markdown_nodes/* serialize */.lK)([
        ...headlineNodes(result),
        (0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* prose */.CS)(cutText(limitBytes, 'nothing but the verdict is here'))),
    ]);
    return fits(least) ? least : (0,markdown_nodes/* serialize */.lK)(headlineNodes(result));
}
function assemble(result, kept, dropped, rows, limitBytes) {
    return (0,markdown_nodes/* serialize */.lK)([
        ...headlineNodes(result),
        ...findingNodes(result, rows),
        ...kept.flatMap(({ title, isOpen, nodes }) => (0,markdown_nodes/* folded */.TM)(title, isOpen, nodes(rows))),
        ...(rows === Number.POSITIVE_INFINITY
            ? []
            : [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* prose */.CS)(cutNote(dropped, rows, limitBytes)))]),
    ]);
}
function cutNote(dropped, rows, limitBytes) {
    const without = dropped.map(({ title }) => title.split(':')[0]).join(', ');
    const leftOut = without === '' ? '' : `, without ${without}`;
    return cutText(limitBytes, `at most ${rows} rows of each table${leftOut}`);
}
function cutText(limitBytes, left) {
    return `Cut to stay below ${(0,quantities/* formatCount */.B4)(limitBytes)} bytes: ${left}. All of it is in result.json.`;
}

// EXTERNAL MODULE: ./src/report/page/render-page.ts + 1 modules
var render_page = __webpack_require__(52370);
// EXTERNAL MODULE: ./src/report/sarif/budgets.ts
var budgets = __webpack_require__(95946);
;// CONCATENATED MODULE: ./src/report/sarif/finding.ts
/** The rules of the report, with their descriptions. */
const rules = {
    'kernel-crash': 'The kernel crashed while it booted',
    'boot-failed': 'The boot did not come to the end that the profile expects',
    'build-failed': 'The kernel could not be built',
    'assertion-failed': 'The console did not show what the profile expects',
    'config-mismatch': 'A requested option is not in effect',
    'size-budget': 'A part is larger than its budget',
    'size-waiver': 'A waiver of a size budget is not needed',
    'test-failed': 'A test of the image failed',
    'profile-invalid': 'The profile is not valid',
};

;// CONCATENATED MODULE: ./src/report/sarif/sarif.ts





/**
 * SARIF 2.1.0 of one run or several: crashes, broken budgets, options that are not in effect, and
 * expectations and tests that failed. Their location is the crash's frame in the repository or the
 * line of the profile. A failure of the host or of this product is not a finding, but a
 * notification of the invocation.
 */
function renderSarif(results) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: results.map(runOf),
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
function runOf(result) {
    const { profile, arch, mode, verdict, host } = result;
    const isOurs = ['host', 'us'].includes((0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind) ?? '');
    const ids = Object.keys(rules);
    return {
        tool: {
            driver: {
                name: 'osv-kernel',
                version: host.productVersion,
                rules: Object.entries(rules).map(([id, text]) => ({ id, shortDescription: { text } })),
            },
        },
        automationDetails: { id: `osv-kernel/${[profile, arch, mode].map(idPart).join('-')}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: !isOurs,
                ...(isOurs
                    ? {
                        toolExecutionNotifications: [
                            { level: 'error', message: { text: (0,sanitize/* sanitize */.aj)(verdict.summary, 1000) } },
                        ],
                    }
                    : {}),
            },
        ],
        results: findingsOf(result).map((finding) => resultOf(finding, ids)),
    };
}
function idPart(text) {
    return text.replace(/[^A-Za-z0-9_.-]/g, '_');
}
function resultOf(finding, ids) {
    const { rule, message, place, identity, level, suppressions } = finding;
    return {
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level: level ?? 'error',
        message: { text: (0,sanitize/* sanitize */.aj)(message, 2000) },
        ...(place === undefined ? {} : { locations: [locationOf(place)] }),
        partialFingerprints: { 'osvKernel/v1': (0,sanitize/* sanitize */.aj)(identity, 1000) },
        ...(suppressions === undefined ? {} : { suppressions: suppressions.map(suppressionOf) }),
    };
}
/** SARIF §3.35: `external` means that the suppression is not in the source file itself. */
function suppressionOf({ justification, place }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: (0,sanitize/* sanitize */.aj)(justification, 1000),
        ...(place === undefined ? {} : { location: locationOf(place) }),
    };
}
function locationOf({ file, line }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
            region: { startLine: line },
        },
    };
}
function findingsOf(result) {
    const findings = [
        ...assertionFindings(result),
        ...configFindings(result),
        ...(0,budgets/* budgetFindings */.A)(result),
        ...(0,budgets/* waiverFindings */.X)(result),
        ...testFindings(result),
    ];
    const finding = verdictFinding(result);
    return finding === undefined ? findings : [finding, ...findings];
}
/** The verdict as a finding; undefined if other findings cover it, or if it is not a finding. */
function verdictFinding(result) {
    const { verdict, crash } = result;
    const { kind, summary, hint } = verdict;
    const message = hint === null ? summary : `${summary}\n${hint}`;
    const profile = (0,profile_place/* placeOf */.$)(result, 'kernel');
    if (crash !== undefined)
        return {
            rule: 'kernel-crash',
            message: `${crash.title}\n${message}`,
            place: crash.place ?? profile,
            identity: crash.id,
        };
    switch (kind) {
        case 'panic':
            return { rule: 'kernel-crash', message, place: profile, identity: summary };
        case 'hang':
        case 'timeout':
        case 'output-limit':
        case 'unexpected-exit':
            return { rule: 'boot-failed', message, place: (0,profile_place/* placeOf */.$)(result, 'expect'), identity: kind };
        case 'build-failed':
            return { rule: 'build-failed', message, place: profile, identity: summary };
        case 'invalid-profile':
            return { rule: 'profile-invalid', message, place: profilePlace(result), identity: summary };
        case 'assertion-failed':
            return result.assertions.some(({ status }) => status === 'failed')
                ? undefined
                : { rule: 'assertion-failed', message, place: (0,profile_place/* placeOf */.$)(result, 'expect'), identity: summary };
        case 'pass':
        case 'config-mismatch':
        case 'over-budget':
        case 'infrastructure':
        case 'cancelled':
        case 'internal-error':
            return undefined;
    }
}
/** An invalid profile has no `places`; the verdict's excerpt starts at the line of the error. */
function profilePlace(result) {
    const [excerpt] = result.verdict.evidence;
    if (excerpt === undefined || !/^[\w./-]+\.ya?ml$/.test(excerpt.source))
        return undefined;
    if (excerpt.source.startsWith('/') || excerpt.source.includes('..'))
        return undefined;
    return { file: excerpt.source, line: excerpt.firstLine };
}
function assertionFindings(result) {
    return result.assertions.flatMap(({ id, key = 'expect', status, reason }) => status === 'failed'
        ? [
            {
                rule: 'assertion-failed',
                message: `${id}: ${reason ?? 'failed'}`,
                place: (0,profile_place/* placeOf */.$)(result, ...key.split('.')),
                identity: id,
            },
        ]
        : []);
}
function configFindings(result) {
    return (result.config?.mismatches ?? []).map(({ option, key = result.kernel, requested, effective, reason }) => ({
        rule: 'config-mismatch',
        message: `${option}: requested ${requested}, effective ${effective}: ${reason}`,
        place: (0,profile_place/* placeOf */.$)(result, ...key.split('.')),
        identity: option,
    }));
}
function testFindings(result) {
    return (result.tests.cases ?? []).flatMap(({ name, status, summary, crash }) => status === 'failed'
        ? [
            {
                rule: 'test-failed',
                message: [`${name}: ${crash?.title ?? summary}`, ...(crash ? [summary] : [])].join('\n'),
                place: crash?.place ?? (0,profile_place/* placeOf */.$)(result, 'kernel'),
                identity: [name, ...(crash ? [crash.id] : [])].join(': '),
            },
        ]
        : []);
}

;// CONCATENATED MODULE: ./src/report/formats.ts





const resultsOf = ({ runs }) => runs.map(({ result }) => result);
/** How each format of `reportFiles` (src/output-files.ts) is rendered. */
const formats = {
    markdown: {
        wantsConsole: false,
        render: ({ runs, top, history }) => runs
            .map(({ result }) => renderMarkdown(result, { top, history: historyOf(history, result) }))
            .join('\n---\n\n'),
    },
    html: {
        wantsConsole: true,
        render: ({ runs, history }) => (0,render_page/* renderPage */.Cf)(runs.map((run) => ({ ...run, history: pageHistoryOf(history, run.result) }))),
    },
    junit: { wantsConsole: false, render: (input) => renderJunit(resultsOf(input)) },
    sarif: { wantsConsole: false, render: (input) => renderSarif(resultsOf(input)) },
};

;// CONCATENATED MODULE: ./src/run/render-report.ts




/** A larger console would make the page too large to open. */
const consoleLimitBytes = 8 << 20;
/** Adds the console log in the output folder to a result, if there is one. */
async function readConsole({ result, folder }) {
    const log = external_node_path_default().join(folder, output_files/* consoleLogName */.vo);
    if (!(await (0,files/* isFile */.fo)(log)) || (await (0,files/* fileSize */.Ov)(log)) > consoleLimitBytes)
        return { result };
    const timeline = await (0,files/* readTextIfThere */.pM)(external_node_path_default().join(folder, output_files/* timelineName */.rv));
    return {
        result,
        console: { log: await (0,files/* readBytes */.io)(log), ...(timeline === undefined ? {} : { timeline }) },
    };
}
/** Renders results in one format, with their consoles if it shows them. */
async function renderReport(format, runs, options) {
    const { wantsConsole, render } = formats[format];
    return render({
        ...options,
        runs: wantsConsole ? await Promise.all(runs.map(readConsole)) : runs,
    });
}


/***/ }),

/***/ 50800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ makeStateFolder),
/* harmony export */   U5: () => (/* binding */ planRunFolders),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_facts_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67561);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _build_ccache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27175);
/* harmony import */ var _kernels_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79611);





/** Contains everything that we write into a repository; git ignores it. */
const stateFolder = '.osv-kernel';
/** Creates the state folder with a .gitignore of its own. */
async function makeStateFolder(directory) {
    const state = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(directory, stateFolder);
    await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, '.gitignore'), '*\n');
    return state;
}
/** Decides on the folders of a run; creates the state folder. */
async function planRunFolders(request, profile) {
    const { arch, mode, build, toolchain } = profile.settings;
    const state = await makeStateFolder(request.directory);
    const work = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, 'work', `${profile.name}-${arch}-${mode}`);
    const wantsCache = toolchain.ccache && request.compilerCacheFolder !== null;
    const workspaceOf = (source) => ({
        source,
        repository: profile.repository,
        out: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(work, 'build'),
        jobs: build.jobs === 'auto' ? (0,_host_facts_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .availableJobs */ .cX)() : build.jobs,
        compilerCacheLinks: wantsCache ? _build_ccache_js__WEBPACK_IMPORTED_MODULE_4__/* .ccacheLinks */ .Xp : null,
    });
    const artifacts = (0,_kernels_families_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .A)(profile).artifacts(profile, workspaceOf(profile.repository));
    const out = request.out ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, 'out', `${profile.name}-${arch}`);
    return {
        out,
        work,
        entryFolder: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(work, 'cache-entry'),
        leftFiles: (image) => new Map([
            ...artifacts.toReversed().map(({ role, name }) => [role, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, name)]),
            ...(image === undefined ? [] : [['image', image]]),
        ]),
        workspaceOf,
    };
}


/***/ }),

/***/ 46494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h4: () => (/* binding */ guestTestsOf),
  fY: () => (/* binding */ profileOfTest),
  pT: () => (/* binding */ runGuestTests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/kernels/families.ts + 60 modules
var families = __webpack_require__(79611);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/run/boot/boot-part.ts
var boot_part = __webpack_require__(20672);
// EXTERNAL MODULE: ./src/run/series/retries.ts
var retries = __webpack_require__(61245);
// EXTERNAL MODULE: ./src/staged.ts
var staged = __webpack_require__(34953);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
;// CONCATENATED MODULE: ./src/run/series/test-verdict.ts


function skippedCase(name, why) {
    return {
        name,
        status: 'skipped',
        kind: null,
        durationMs: null,
        summary: why,
        log: null,
        evidence: [],
    };
}
/** The result of a test; `log` is its console log, relative to the output folder. */
function testCaseOf(name, { report: { verdict }, verdictMs }, log) {
    const { kind, summary, evidence, crash } = verdict;
    // Every boot uses the same name for its console.
    const renamed = (one) => one.source === output_files/* consoleLogName */.vo ? { ...one, source: log } : one;
    return {
        name,
        status: kind === 'pass' ? 'passed' : 'failed',
        kind,
        durationMs: verdictMs,
        summary,
        log,
        evidence: kind === 'pass' ? [] : evidence.map(renamed),
        ...(crash === undefined ? {} : { crash }),
    };
}
/** How many names a summary lists. */
const namedTests = 5;
function listNames(names) {
    const more = names.length - namedTests;
    return [...names.slice(0, namedTests), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
/** The verdict on all tests: a pass only if every test that ran has passed. */
function judgeTests(cases) {
    const failed = cases.filter(({ status }) => status === 'failed');
    const skipped = cases.filter(({ status }) => status === 'skipped').length;
    const run = cases.length - skipped;
    const left = skipped === 0 ? '' : `, ${skipped} skipped`;
    const [first] = failed;
    if (first === undefined)
        return {
            kind: 'pass',
            summary: `${(0,quantities/* formatNumberOf */.Of)(run, 'test')} passed${left}`,
            evidence: [],
        };
    return {
        kind: 'assertion-failed',
        summary: `${failed.length} of ${(0,quantities/* formatNumberOf */.Of)(run, 'test')} failed: ${listNames(failed.map(({ name }) => name))}`,
        evidence: first.evidence,
        hint: `${first.name}: ${first.kind ?? ''}: ${first.summary}`,
    };
}

;// CONCATENATED MODULE: ./src/run/series/guest-tests.ts









/** How to find the tests in the profile's image; undefined if it asks for none. */
function guestTestsOf(profile) {
    const { guestTests } = (0,families/* familyOf */.A)(profile);
    return guestTests?.areWanted(profile) === true ? guestTests : undefined;
}
/** The profile for the boot of a single test. */
function profileOfTest(profile, { reject }, commandLine) {
    const { settings } = profile;
    return {
        ...profile,
        settings: {
            ...settings,
            boot: { ...settings.boot, cmdline: commandLine },
            expect: [{ exit: 0 }],
            reject: [...(settings.reject ?? []), ...reject],
        },
    };
}
/** A failure of the host ends the series: the remaining tests would fail as well. */
function isOfKernel({ kind }) {
    const owner = (0,verdict/* ownerOfVerdict */.sG)(kind);
    return owner === null || owner === 'kernel';
}
/** Boots the image once for each of its tests; the part has one case per test. */
async function runGuestTests({ guestTests, boot: base, sources, accelerator, bootOne, }) {
    return (0,staged/* fillPart */.P)(boot_part/* nothingBooted */.d, async (part) => {
        const { profile, out, emit } = base;
        const listed = await guestTests.list(profile, { out, sources, accelerator });
        if (!listed.ok)
            return listed;
        const planned = listed.value.filter(({ skip }) => skip === null);
        if (base.debug !== null && planned.length > 1)
            return cannotDebug(profile, planned);
        await (0,files/* makeFolder */.fc)(external_node_path_default().join(out, output_files/* testLogsName */.$N));
        const cases = [];
        part.tests = cases;
        let started = 0;
        for (const test of listed.value) {
            if (test.skip !== null) {
                cases.push(skippedCase(test.name, test.skip));
                continue;
            }
            started += 1;
            emit({ type: 'step', stage: 'boot', done: started, total: planned.length, label: test.name });
            const log = external_node_path_default().join(output_files/* testLogsName */.$N, `${test.name}.${output_files/* consoleLogName */.vo}`);
            const { part: retried, outcome: boot } = await (0,retries/* bootPersistently */.v)({
                ...base,
                profile: profileOfTest(profile, guestTests, test.commandLine),
                consoleLog: external_node_path_default().join(out, log),
                timelineFile: external_node_path_default().join(out, output_files/* testLogsName */.$N, `${test.name}.${output_files/* timelineName */.rv}`),
            }, bootOne);
            part.kept = [...part.kept, ...retried];
            if (!boot.ok)
                return boot;
            const { verdict } = boot.value.report;
            if (!isOfKernel(verdict))
                return blocked(verdict, test.name);
            const found = testCaseOf(test.name, boot.value, log);
            // The report shows one boot: the first that failed, or else the first.
            const isFirstFailure = found.status === 'failed' && !cases.some(({ status }) => status === 'failed');
            if (part.boot === null || isFirstFailure)
                part.boot = boot.value;
            cases.push(found);
            if (found.status === 'failed')
                emit({ type: 'notice', message: `✗ ${test.name}: ${found.kind ?? ''}: ${found.summary}` });
        }
        return (0,verdict/* success */.kX)(judgeTests(cases));
    });
}
function blocked(verdict, name) {
    const found = { ...verdict, summary: `${name}: ${verdict.summary}` };
    return { ok: false, failure: found };
}
function cannotDebug({ kernel }, tests) {
    return (0,verdict/* failure */.V2)('invalid-profile', `a debugger attends one boot, but there are ${tests.length} tests`, {
        hint: `choose one: --set ${kernel}.tests.select=${tests[0]?.name ?? ''}`,
    });
}


/***/ }),

/***/ 87169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Qe: () => (/* binding */ clearTagged),
/* harmony export */   e9: () => (/* binding */ clearBoot),
/* harmony export */   kB: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63485);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34964);
/* harmony import */ var _boot_beside_console_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57542);




/** Names of all files that a boot writes beside its console log. */
function namesOf({ profile }) {
    const { consoles = [] } = profile.settings.boot;
    const logs = consoles.map(({ name }) => (0,_output_files_js__WEBPACK_IMPORTED_MODULE_2__/* .secondConsoleLogName */ .vA)(name));
    return [..._output_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfEachBoot */ .Os, ...logs.map((name) => ({ role: 'console', name }))];
}
/** Renames a boot’s files with a tag, so that the next boot does not overwrite them. */
async function setAside(boot, tag) {
    const kept = [];
    for (const { role, name } of namesOf(boot)) {
        const tagged = (0,_boot_beside_console_js__WEBPACK_IMPORTED_MODULE_3__/* .besideConsole */ .S)(boot.consoleLog, (0,_output_files_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedName */ .go)(name, tag));
        if (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .moveFile */ .mV)((0,_boot_beside_console_js__WEBPACK_IMPORTED_MODULE_3__/* .besideConsole */ .S)(boot.consoleLog, name), tagged))
            kept.push({ role, path: tagged });
    }
    return kept;
}
/** Renames them back. */
async function bringBack(boot, tag) {
    await clearBoot(boot);
    for (const { name } of namesOf(boot))
        await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .moveFile */ .mV)((0,_boot_beside_console_js__WEBPACK_IMPORTED_MODULE_3__/* .besideConsole */ .S)(boot.consoleLog, (0,_output_files_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedName */ .go)(name, tag)), (0,_boot_beside_console_js__WEBPACK_IMPORTED_MODULE_3__/* .besideConsole */ .S)(boot.consoleLog, name));
}
/** Removes the files of a boot that are no longer needed. */
async function clearBoot(boot) {
    for (const { name } of namesOf(boot))
        await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)((0,_boot_beside_console_js__WEBPACK_IMPORTED_MODULE_3__/* .besideConsole */ .S)(boot.consoleLog, name));
}
/** Removes the tagged files of an earlier run. */
async function clearTagged(out) {
    for (const name of await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFolder */ .bt)(out))
        if ((0,_output_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaggedName */ .Gp)(name))
            await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, name));
}


/***/ }),

/***/ 61245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ bootPersistently)
/* harmony export */ });
/* harmony import */ var _host_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23078);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _keep_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87169);



const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
/** `the second attempt`, `attempt 6`. */
function nameAttempt(attempt) {
    const ordinal = ordinals[attempt - 1];
    return ordinal === undefined ? `attempt ${attempt}` : `the ${ordinal} attempt`;
}
/** A transient failure of the host; undefined for any other outcome. */
function transientFailure(boot) {
    const verdict = boot.ok ? boot.value.report.verdict : boot.failure;
    return verdict.kind === 'infrastructure' && verdict.transient === true ? verdict : undefined;
}
/** Records the number of attempts; if there was more than one, the summary says so. */
function withAttempts(boot, attempts) {
    if (attempts === 1)
        return boot;
    if (!boot.ok) {
        const summary = `${boot.failure.summary} (after ${attempts} attempts)`;
        return { ok: false, failure: { ...boot.failure, summary } };
    }
    const { report } = boot.value;
    const { verdict } = report;
    const passed = verdict.kind === 'pass';
    const when = passed ? `; passed on ${nameAttempt(attempts)}` : ` (on ${nameAttempt(attempts)})`;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)({
        ...boot.value,
        attempts,
        report: { ...report, verdict: { ...verdict, summary: verdict.summary + when } },
    });
}
/**
 * Boots, and retries up to `boot.retries` times after transient failures of the host. A failure of the
 * kernel is never retried. The part has the files of every attempt but the last; `tag` identifies
 * the boot in a series, for their names.
 */
async function bootPersistently(request, bootOne, tag) {
    const kept = [];
    const attended = request.interactive === true || request.debug !== null;
    const retries = attended ? 0 : request.profile.settings.boot.retries;
    for (let attempt = 1;; attempt += 1) {
        const boot = await bootOne(request).catch(_host_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g);
        const transient = transientFailure(boot);
        if (transient === undefined || attempt > retries || request.signal.aborted)
            return { part: kept, outcome: withAttempts(boot, attempt) };
        request.emit({
            type: 'warning',
            message: `${transient.summary}; retrying the boot (attempt ${attempt + 1} of at most ${retries + 1})`,
        });
        const ownTag = `attempt-${attempt}`;
        kept.push(...(await (0,_keep_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .setAside */ .Fi)(request, tag === undefined ? ownTag : `${tag}.${ownTag}`)));
    }
}


/***/ }),

/***/ 12162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderCommand),
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/** Quotes one word for a POSIX shell, unless it has only harmless characters. */
function quoteWord(word) {
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
/** A command to paste into a shell. For display only: we start nothing through a shell. */
function renderCommand(argv, context = {}) {
    const variables = Object.entries(context.env ?? {}).map(([name, value]) => `${name}=${quoteWord(value)}`);
    const command = [...variables, ...argv.map(quoteWord)].join(' ');
    return context.cwd === undefined ? command : `(cd ${quoteWord(context.cwd)} && ${command})`;
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

/***/ 34953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   P: () => (/* binding */ fillPart)
/* harmony export */ });
/* harmony import */ var _host_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23078);

/** Lets a stage fill in its part, and keeps what it has so far if the work fails or throws. */
async function fillPart(empty, work) {
    const part = { ...empty };
    const outcome = await work(part).catch(_host_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g);
    return { part, outcome };
}
/** Runs a stage that may throw; its part is then empty. */
async function settle(empty, stage) {
    return stage().catch((error) => ({ part: empty, outcome: (0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error) }));
}


/***/ })

};
