export const id = 773;
export const ids = [773];
export const modules = {

/***/ 27175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ ccacheEnvironment),
/* harmony export */   Xp: () => (/* binding */ ccacheLinks),
/* harmony export */   Zh: () => (/* binding */ parseStatisticsLog)
/* harmony export */ });
/** Debian's folder of links named like compilers that lead to ccache. */
const ccacheLinks = '/usr/lib/ccache';
/**
 * The environment that makes ccache work on one folder, per ccache(1). Paths below `baseFolder` are
 * hashed relative, so that another build folder hits.
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
 * then the names of the counters that it raised, a line each (ccache(1), stats_log).
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

/***/ 32166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ digestFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73285);
/* harmony import */ var _host_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98775);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93086);
/* harmony import */ var _list_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37665);






/** A link is where it points to, be there something or not; a repository within is its own files. */
async function digestEntry(file) {
    const entry = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectPath */ .uk)(file);
    switch (entry.kind) {
        case 'file':
            return (0,_host_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .V)(file);
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
 * Identity of the files in a folder, as SHA-256. In a git checkout the index gives it for all that
 * was not touched, so that a kernel tree takes a moment and not a minute; ignored files are not
 * sources. Elsewhere every file is read. `ownFiles` are absolute paths that do not count.
 */
async function digestFolder(folder, ownFiles = []) {
    const isOwn = (file) => {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file);
        return ownFiles.some((own) => absolute === own || absolute.startsWith(`${own}/`));
    };
    const staged = await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .listStaged */ .td)(folder);
    if (staged === undefined || staged.length === 0) {
        const files = await (0,_list_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .listPlainFolder */ .B)(folder);
        return digestLines(await digestFiles(folder, files.filter((file) => !isOwn(file))));
    }
    const deleted = new Set(await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .captureNul */ .CS)(folder, ['ls-files', '--deleted', '-z', '--', '.']));
    const modified = (await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .captureNul */ .CS)(folder, ['ls-files', '--modified', '-z', '--', '.'])) ?? [];
    const untracked = (await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .captureNul */ .CS)(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])) ??
        [];
    const touched = [...new Set([...modified, ...untracked])].filter((file) => !deleted.has(file) && !isOwn(file));
    // The index knows a submodule's commit, not what stands in its folder.
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

/** Without user and password: as an address can be shown, and kept in a file. */
function withoutPassword(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}
/** Git's measures of how far it is: signs of life, not messages. */
function isProgress(line) {
    return /^(?:remote: )?(?:[A-Z][a-z]+ [a-z]+: +\d|Total \d)/.test(line);
}
/** Git's words for what can be wrong, the more certain first; in C.UTF-8, as of git 2.39. */
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
        what: (url) => `${url} wants to know who asks, or is not there`,
        hint: 'compare the address; for a private repository set up a credential helper of git or an SSH agent (in a workflow: actions/checkout with a path, and source.path)',
    },
    {
        pattern: /does not appear to be a git repository|repository .* (?:not found|does not exist)|Repository not found|returned error: 404/i,
        kind: 'invalid-profile',
        what: (url) => `there is no repository ${url}`,
        hint: 'compare source.git; a private repository looks like none to those who may not see it',
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
        hint: 'git config --global protocol.file.allow always, where you trust that repository',
    },
    {
        pattern: /No space left on device/,
        kind: 'infrastructure',
        what: () => 'the disk is full',
        hint: 'make room below the cache folder, or set XDG_CACHE_HOME',
    },
];
const broken = /Unable to create '.*\.lock'|(?:loose )?object .*(?:corrupt|is empty)|bad object|unable to read tree|index file (?:corrupt|smaller)|not (?:a git repository|in a git directory)|shallow file has changed/;
/** Whether a kept checkout is at fault, which a killed process left behind: a new one helps. */
function isBrokenCheckout(said) {
    return said.some((line) => broken.test(line));
}
/** Why a fetch failed. `said` are git's messages, `limitMs` what it was given. */
function judgeGitFailure(url, ref, { reason, said, limitMs }) {
    const address = withoutPassword(url);
    const lines = said.slice(-10).map((line) => line.replaceAll(url, address));
    const evidence = lines.length === 0 ? [] : [{ source: 'git', firstLine: 1, lines }];
    const summary = `cannot fetch ${ref} from ${address}`;
    if (reason === 'timeout' || reason === 'silence') {
        const limit = `${limitMs / 1000} s`;
        const what = reason === 'silence' ? `nothing came for ${limit}` : `not done after ${limit}`;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', `${summary}: ${what}`, {
            evidence,
            hint: 'try again later, or fetch the sources beforehand and name their folder as source.path',
        });
    }
    const sign = signs.find(({ pattern }) => said.some((line) => pattern.test(line)));
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
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73285);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93086);



/** Folders that hold what was made, not what it was made from. */
const notSources = new Set(['.git', '.osv-kernel', 'node_modules']);
/** Files and links of a folder that is no checkout, relative to it. */
async function listPlainFolder(folder) {
    return (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listTree */ .nT)(folder, { keep: (name) => !notSources.has(name), links: true });
}
async function listCheckout(folder) {
    const list = async (...args) => (await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .captureNul */ .CS)(folder, ['ls-files', '-z', ...args, '--', '.'])) ?? [];
    const staged = await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .listStaged */ .td)(folder);
    if (staged === undefined || staged.length === 0)
        return undefined;
    const gone = new Set(await list('--deleted'));
    const files = [];
    for (const { name, isSubmodule } of staged)
        if (!gone.has(name))
            files.push(isSubmodule ? await listBelow(folder, name) : [name]);
    for (const name of await list('--others', '--exclude-standard'))
        // With a slash at its end: a repository that git does not look into.
        files.push(name.endsWith('/') ? await listBelow(folder, name) : [name]);
    return files.flat();
}
async function listBelow(folder, name) {
    const below = await listSources(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name));
    return below.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(name, file));
}
/**
 * The files of a source tree, relative to it, submodules included. In a git checkout what git
 * ignores is none; elsewhere every file is one.
 */
async function listSources(folder) {
    const isCheckout = (await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .captureNul */ .CS)(folder, ['rev-parse', '--show-prefix', '-z'])) !== undefined;
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
// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/process.ts
var process = __webpack_require__(17439);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/build/source/borrow-history.ts



async function git(...args) {
    const { exitCode, lines } = await (0,process/* captureProcess */.Gx)({ argv: ['git', ...args] });
    return exitCode === 0 ? lines : undefined;
}
/** What every name in a repository stands for. */
async function refsOf(folder) {
    return (await git('-C', folder, 'show-ref', '--head'))?.join('\n') ?? '';
}
/**
 * Scripts of a tree ask git for its version and whether it was changed: the copy gets a repository
 * that borrows the objects of the checkout it was made from. Its own otherwise, so that nothing a
 * build does with git reaches the user's branches, index or configuration.
 */
async function borrowHistory(from, to) {
    const own = external_node_path_default().join(to, '.git');
    const found = await git('-C', from, 'rev-parse', '--absolute-git-dir', '--show-prefix');
    const [folder, prefix = ''] = found ?? [];
    // A folder somewhere within another repository has no version of its own.
    if (folder === undefined || prefix !== '')
        return (0,host_files/* removeTree */.dM)(own);
    const known = `${to}.refs`;
    const state = async () => `${await refsOf(from)}\n\n${await refsOf(to)}\n`;
    // Not even its times change while nothing else did: makefiles depend on .git/HEAD.
    if (!(await (0,host_files/* isFolder */.lQ)(own)) || (await (0,host_files/* readTextIfThere */.pM)(known)) !== (await state())) {
        const clone = `${to}.clone`;
        await Promise.all([(0,host_files/* removeTree */.dM)(own), (0,host_files/* removeTree */.dM)(clone)]);
        if ((await git('clone', '--quiet', '--shared', '--no-checkout', from, clone)) === undefined)
            return;
        await (0,host_files/* copyTree */.EL)(external_node_path_default().join(clone, '.git'), own);
        await (0,host_files/* removeTree */.dM)(clone);
        await git('-C', to, 'remote', 'remove', 'origin');
        await (0,host_files/* writeWhole */.f8)(known, await state());
    }
    // What was changed and not committed is known by it.
    await (0,host_files/* removeTree */.dM)(external_node_path_default().join(own, 'index'));
    const index = external_node_path_default().join(folder, 'index');
    if (await (0,host_files/* isFile */.fo)(index))
        await (0,host_files/* copyTree */.EL)(index, external_node_path_default().join(own, 'index'));
}

// EXTERNAL MODULE: ./src/build/source/list-sources.ts
var list_sources = __webpack_require__(37665);
;// CONCATENATED MODULE: ./src/build/source/mirror.ts






/**
 * The arguments of rsync that copy the files named on its standard input. The first time with their
 * times, because some sources (configure scripts) build upon them; afterwards only what differs is
 * copied and is new then, so that make notices also what became older. What a sparse checkout leaves
 * out is named and not there; where a source was a folder, what was made in it is in the way.
 */
function rsyncArguments(from, to, first) {
    const how = first ? ['-a'] : ['-a', '--no-times', '--checksum'];
    return [
        ...['rsync', ...how, '--force', '--ignore-missing-args'],
        ...['--from0', '--files-from=-', `${from}/`, `${to}/`],
    ];
}
/** rsync names a file per line: the first ones tell. */
const mostEvidence = 10;
/**
 * Makes `to` a copy of the sources in `from`. What a build left there stays; sources that are no
 * more are removed.
 */
async function mirrorSources(from, to, onLine, signal) {
    const listFile = `${to}.sources`;
    const earlier = (await (0,host_files/* readTextIfThere */.pM)(listFile))?.split('\0') ?? [];
    const files = await (0,list_sources/* listSources */.r)(from);
    await (0,host_files/* makeFolder */.fc)(to);
    const present = new Set(files);
    for (const file of earlier)
        if (file !== '' && !present.has(file))
            await (0,host_files/* removeTree */.dM)(external_node_path_default().join(to, file));
    const said = [];
    const end = await (0,process/* runProcess */.R3)({ argv: rsyncArguments(from, to, earlier.length === 0), input: files.join('\0') }, (line) => {
        if (said.length < mostEvidence)
            said.push(line);
        onLine(line);
    }, { signal });
    if (end.reason === 'cancelled')
        return (0,verdict/* failure */.V2)('cancelled', 'cancelled while copying the sources');
    if (end.exitCode !== 0)
        return (0,verdict/* failure */.V2)('infrastructure', `cannot copy the sources: ${end.message || `rsync, exit status ${end.exitCode ?? '?'}`}`, { evidence: said.length === 0 ? [] : [{ source: 'rsync', firstLine: 1, lines: said }] });
    await borrowHistory(from, to);
    await (0,host_files/* writeWhole */.f8)(listFile, files.join('\0'));
    return (0,verdict/* success */.kX)(null);
}


/***/ }),

/***/ 57817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ locateSource),
  X: () => (/* binding */ obtainSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
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
// EXTERNAL MODULE: ./src/host/write-whole.ts
var write_whole = __webpack_require__(77715);
;// CONCATENATED MODULE: ./src/host/download.ts






/** Fetches a URL into a file, whole or not at all; the problem, or undefined on success. */
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

// EXTERNAL MODULE: ./src/host/sha256.ts
var host_sha256 = __webpack_require__(98775);
// EXTERNAL MODULE: ./src/host/process.ts
var process = __webpack_require__(17439);
;// CONCATENATED MODULE: ./src/build/source/archive.ts






/** Unpacks a tar archive of any compression, without the single folder most archives have on top. */
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
/** Fetches an archive, or takes it from the repository, and trusts it only with the right digest. */
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
    const actual = await (0,host_sha256/* sha256OfFile */.V)(file);
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






/** Version of an installed Debian package; undefined when it is not installed. */
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
 * Sources as Debian packages them: `linux-source-6.12` leaves an archive under /usr/src. The package
 * is installed where it is missing.
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
// EXTERNAL MODULE: ./src/host/environment.ts
var environment = __webpack_require__(94743);
// EXTERNAL MODULE: ./src/host/lock.ts
var lock = __webpack_require__(62703);
// EXTERNAL MODULE: ./src/build/source/git-problem.ts
var git_problem = __webpack_require__(1558);
;// CONCATENATED MODULE: ./src/build/source/git.ts








/** Limits on each command: with `--progress` git is never silent for long while something comes. */
const limits = { timeoutMs: 3_600_000, silenceMs: 300_000 };
function gitFolder(sourcesFolder, url, ref) {
    const slug = (0,external_node_crypto_.createHash)('sha256').update(`${url}\n${ref}`).digest('hex').slice(0, 16);
    return external_node_path_default().join(sourcesFolder, `git-${slug}`);
}
function startSession(folder, signal) {
    const last = { said: [], reason: 'exited' };
    const env = {
        ...(0,environment/* fetchEnvironment */.sl)(),
        LC_ALL: 'C.UTF-8',
        // A private repository must fail, not wait for a password.
        GIT_TERMINAL_PROMPT: '0',
        // Where ours is broken, a repository further up must not be taken for it, and cleaned.
        GIT_CEILING_DIRECTORIES: external_node_path_default().dirname(folder),
    };
    const git = async (...args) => {
        const said = [];
        const { exitCode, reason } = await (0,process/* runProcess */.R3)({ argv: ['git', '-C', folder, ...args], env }, (line) => {
            if (!(0,git_problem/* isProgress */.c4)(line) && said.length < 200)
                said.push(line);
        }, { ...limits, signal });
        last.said = said;
        last.reason = reason;
        return exitCode === 0 && reason === 'exited';
    };
    return { git, last };
}
/** Alone: git would look for changed submodules in every commit, and ask for their files one by one. */
const git_fetch = ['fetch', '--progress', '--no-recurse-submodules', '--no-auto-gc'];
/** The revision alone, not its history, and submodules as it wants them. */
async function checkOut(git, url, ref) {
    const isHere = /^[0-9a-f]{40}$/.test(ref) && (await git('cat-file', '-e', `${ref}^{commit}`));
    const clean = ['clean', '--quiet', '--force', '--force', '-d', '-x'];
    return (
    // Relative addresses of submodules start from this one.
    (await git('config', 'remote.origin.url', (0,git_problem/* withoutPassword */.G5)(url))) &&
        (isHere || (await git(...git_fetch, '--depth=1', '--', url, ref))) &&
        (await git('checkout', '--quiet', '--force', '--detach', isHere ? ref : 'FETCH_HEAD')) &&
        // Forced twice: once more for repositories that a build left within.
        (await git(...clean)) &&
        (await git('submodule', '--quiet', 'sync', '--recursive')) &&
        (await git(...['submodule', 'update', '--progress', '--init', '--recursive', '--force', '--depth=1'])) &&
        (await git('submodule', '--quiet', 'foreach', '--recursive', 'git', ...clean)));
}
/** Brings the commits, without their files, back to the tag that names the revision. */
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
    if (!done && !context.signal.aborted && (0,git_problem/* isBrokenCheckout */.Eb)(last.said)) {
        await (0,files/* removeTree */.dM)(folder);
        done = await attempt();
    }
    const { versionTags, signal } = context;
    const { reason, said } = last;
    if (done && versionTags !== undefined && !(await fetchVersion(git, versionTags)))
        context.emit({
            type: 'warning',
            message: `${(0,git_problem/* withoutPassword */.G5)(url)}: no tag ${versionTags} before ${ref}, so the kernel does not know its version`,
        });
    if (signal.aborted)
        return (0,verdict/* failure */.V2)('cancelled', 'cancelled while fetching sources');
    if (!done) {
        const limitMs = reason === 'silence' ? limits.silenceMs : limits.timeoutMs;
        return (0,git_problem/* judgeGitFailure */.E2)(url, ref, { reason, said, limitMs });
    }
    await git('rev-parse', 'HEAD');
    const [commit = ''] = last.said;
    return (0,verdict/* success */.kX)({
        path: folder,
        identity: `git ${commit}`,
        description: `${(0,git_problem/* withoutPassword */.G5)(url)} ${commit.slice(0, 12)}`,
    });
}
/**
 * Checks out one revision of a repository, shallow, with its submodules. The checkout is kept per
 * URL and ref and brought up to date, so that a moved branch is noticed and nothing is cloned twice;
 * a commit that is there already asks nobody.
 */
async function obtainGitSource(url, ref, context) {
    const folder = gitFolder(context.sourcesFolder, url, ref);
    const release = await (0,lock/* takeLock */.H)(`${folder}.lock`, (pid) => context.emit({ type: 'notice', message: `waiting for the same sources (process ${pid})` }), context.signal);
    if (release === undefined)
        return (0,verdict/* failure */.V2)('cancelled', 'cancelled while fetching sources');
    try {
        return await bringUpToDate(folder, url, ref, context);
    }
    finally {
        await release();
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
/** Brings the sources a profile names onto this host. */
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
/** Where the sources of a profile are, or will be once they have been fetched. Fetches nothing. */
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
/* harmony import */ var _host_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21725);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);


async function missingOf(needs) {
    const found = await Promise.all(needs.map(async ({ tool }) => (0,_host_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .Kp)(tool)));
    return needs.filter((_, index) => found[index] === undefined);
}
/** apt-get's words for packages that no list has. */
function listUnknownPackages(lines) {
    return lines.flatMap((line) => /^E: (?:Unable to locate package |Package ')(?<name>[a-z0-9][a-z0-9+.-]*)(?:$|' has no installation candidate)/.exec(line)?.groups?.name ?? []);
}
function missingTools(missing, lines) {
    const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))];
    const unknown = [...new Set(listUnknownPackages(lines))];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('infrastructure', `missing: ${missing.map(({ tool }) => tool).join(', ')}`, {
        hint: unknown.length === 0
            ? `install what is missing: ${(0,_host_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .installCommand */ .Je)(packages)}`
            : `this system’s package lists have no ${unknown.join(', ')}: it is for another release or needs another repository; install it in another way, or correct build.tools`,
        evidence: lines.length === 0 ? [] : [{ source: 'apt-get', firstLine: 1, lines }],
    });
}
/**
 * Makes sure that every tool is there. What is missing is installed from Debian packages where that
 * is allowed and possible without asking, and announced; elsewhere the failure names the command.
 */
async function ensureTools(needs, options) {
    const missing = await missingOf(needs);
    if (missing.length === 0)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)([]);
    const installer = options.install ? await (0,_host_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageInstaller */ .tE)() : undefined;
    if (installer === undefined)
        return missingTools(missing, []);
    const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))].toSorted();
    options.emit({ type: 'notice', message: `installing Debian packages: ${packages.join(' ')}` });
    const said = await (0,_host_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .installPackages */ .R)(installer, packages, (line) => options.emit({ type: 'output', source: 'packages', line }), options.signal);
    if (options.signal.aborted)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('cancelled', 'cancelled while installing packages');
    const still = await missingOf(needs);
    return said === undefined && still.length === 0
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)(packages)
        : missingTools(still.length === 0 ? missing : still, said ?? []);
}


/***/ }),

/***/ 42076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XA: () => (/* binding */ classifyExit),
  lA: () => (/* binding */ describeEnd),
  Lk: () => (/* binding */ isCleanEnd)
});

;// CONCATENATED MODULE: ./src/console/vmm-failure.ts
/** What Firecracker says last, whatever the reason: the line before has it. */
const farewell = /Firecracker exiting (?:with error|successfully)\. exit_code=\d{1,3}$/;
/** Before each line of its log: the time, the machine's name and the thread. */
const logPrefix = /^\d{4}-\d\d-\d\dT[\d:.]{8,24} \[[^\]]{1,100}\] /;
/** Cloud Hypervisor's errors, from the outermost to its cause (cloud-hypervisor/src/lib.rs). */
const chainBegins = /^Error: .{1,60} exited with the following (?:chain of errors|error):$/;
const vmm_failure_link = /^ {2}(?:\d{1,2}: )?(\S.*)$/;
/** What clap, its reader of options, says before it shows how they are to be used. */
const usage = 'error: ';
function readChain(lines) {
    const begin = lines.findLastIndex((line) => chainBegins.test(line));
    if (begin === -1)
        return undefined;
    const causes = [];
    for (const line of lines.slice(begin + 1)) {
        const [, cause] = vmm_failure_link.exec(line) ?? [];
        if (cause === undefined)
            break;
        // What comes from a library repeats its own cause.
        if (causes.at(-1)?.endsWith(cause) !== true)
            causes.push(cause);
    }
    return causes.length === 0 ? undefined : causes.join(': ');
}
/** Why a VMM failed, in one line out of its last words; for most it is the very last. */
function whyVmmFailed(lines) {
    const why = readChain(lines) ??
        lines.findLast((line) => line.startsWith(usage)) ??
        lines.findLast((line) => !farewell.test(line)) ??
        'without a word';
    return why.replace(logPrefix, '');
}
/**
 * A processor of the guest's that KVM could not go on with. The status is 0 then: Cloud Hypervisor
 * (vmm/src/cpu.rs) says that the guest shut down, Firecracker (vmm/src/vstate/vcpu.rs) that all went
 * well.
 */
const lostProcessor = /VCPU generated error|vCPU thread panicked|Received KVM_EXIT_(?:INTERNAL_ERROR|FAIL_ENTRY) signal|Failure during vcpu run|failed to emulate an instruction/;
const causeFollows = /^Caused by:$/;
/** Lines between an error of a processor and what caused it. */
const nearby = 3;
/** What a VMM says when it cannot go on running a guest's processor; undefined where it did not. */
function findLostProcessor(lines) {
    const at = lines.findIndex((line) => lostProcessor.test(line));
    const said = lines[at];
    if (said === undefined)
        return undefined;
    const after = lines.slice(at + 1, at + 1 + nearby);
    const caused = after.findIndex((line) => causeFollows.test(line));
    const cause = caused === -1 ? undefined : lines[at + 1 + caused + 1];
    const plain = said.replace(logPrefix, '');
    return cause === undefined ? plain : `${plain}: ${cause.trim()}`;
}

;// CONCATENATED MODULE: ./src/console/exit.ts

/**
 * isa-debug-exit makes QEMU exit with (value << 1) | 1 (hw/misc/debugexit.c), so an odd status is
 * the guest's; 1 is also QEMU's own for errors, which it explains on stderr.
 */
function guestStatus({ exitCode, debugExit, vmmLines, sawByte }) {
    if (!debugExit || exitCode === null || exitCode % 2 === 0)
        return undefined;
    const complaints = vmmLines.filter((line) => !/\bwarning:/.test(line));
    if (exitCode === 1 && (complaints.length > 0 || !sawByte))
        return undefined;
    return exitCode >> 1;
}
/** The kernel kills with SIGKILL; that of somebody else at such a time is not told apart. */
function killed({ vmm, oomKill }, signal) {
    return { how: 'killed', vmm, signal, oom: oomKill && signal === 'SIGKILL' };
}
function vmmFailed({ vmm, exitCode, vmmLines }) {
    const why = whyVmmFailed(vmmLines);
    return { how: 'vmm-failed', vmm, message: `exit status ${exitCode ?? 'unknown'}: ${why}` };
}
function isFailure({ exitCode }) {
    return exitCode !== null && exitCode !== 0;
}
/**
 * QEMU's exit status proves nothing: it is 0 for a power-off, a triple fault, a panic and a signal.
 * The reason of the SHUTDOWN event tells them apart (QEMU 7.2, qapi/run-state.json).
 */
function classifyExit(facts) {
    const status = guestStatus(facts);
    if (status !== undefined)
        return { how: 'guest-status', status };
    const lost = findLostProcessor(facts.vmmLines);
    if (lost !== undefined)
        return { how: 'vmm-failed', vmm: facts.vmm, message: lost };
    // A VMM that would boot the guest again is killed by us.
    if (facts.signal !== null && facts.shutdownReason !== 'guest-reset')
        return killed(facts, facts.signal);
    switch (facts.shutdownReason) {
        case 'guest-shutdown':
            // Cloud Hypervisor tells of a shutdown, too, when it could not even start the guest.
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
/** Whether a guest that is done may end like this. */
function isCleanEnd(end) {
    if (end.how === 'powered-off' || end.how === 'left')
        return true;
    return end.how === 'guest-status' && end.status === 0;
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
        case 'left':
            return 'left its machine by a reset (which has no power-off)';
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

/***/ 11441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ bareFunctionName)
/* harmony export */ });
const anonymous = '(anonymous namespace)';
/** What compilers add to the name of a function that they took apart or copied. */
const compilerSuffix = /(?:\.(?:cold|(?:part|isra|constprop|llvm)\.\d+))+$/;
/**
 * The bare name of a function, as vocabularies write it: without its return type, its parameters
 * (C++, demangled) and what the compiler added. Walks the text once.
 */
function bareFunctionName(text) {
    const masked = text.replaceAll(anonymous, '\u0001');
    let depth = 0;
    let start = 0;
    let end = masked.length;
    for (let at = 0; at < masked.length; at++) {
        const char = masked.charAt(at);
        // operator<, operator(), operator->: what would be a bracket elsewhere is the name here.
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

/***/ 33835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ registersName),
/* harmony export */   S0: () => (/* binding */ groupNames),
/* harmony export */   US: () => (/* binding */ renderGuestPlace),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* unused harmony exports registersSource, insideCall */
/* harmony import */ var _machine_cpu_registers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40228);

/** Name of the evidence that says where a guest was that was stopped. */
const registersSource = 'registers';
/** File in the output folder with all registers. */
const registersName = 'registers.txt';
const mostCandidates = 8;
const mostLines = 100;
/** What has to be asked to name a return address: the call is before it. */
function insideCall(address) {
    return address - 1n;
}
/** All addresses of a guest that are to be named, each once. */
function addressesOf({ cpus }) {
    const asked = cpus.flatMap(({ registers, callers, candidates }) => [
        registers.at,
        ...[...callers, ...candidates].map(insideCall),
    ]);
    return [...new Set(asked)].filter((address) => address > 0n);
}
/** What the symbolizer says of addresses, by address: a line that begins with one begins its part. */
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
    return (address) => groups.get((0,_machine_cpu_registers_js__WEBPACK_IMPORTED_MODULE_0__/* .showAddress */ .mC)(address)) ?? [];
}
function placeLines(label, address, names) {
    const [first = '', ...inlined] = names;
    return [
        `${label} ${(0,_machine_cpu_registers_js__WEBPACK_IMPORTED_MODULE_0__/* .showAddress */ .mC)(address)}${first === '' ? '' : `  ${first}`}`,
        ...inlined.map((name) => `    ${name}`),
    ];
}
function cpuLines({ registers, callers, candidates }, namesOf) {
    const { cpu, name, at, halted } = registers;
    const waits = halted === true ? ' (waiting for an interrupt)' : '';
    // Any number on a stack may look like an address; only what is a line of code is worth one.
    const named = candidates.filter((address) => namesOf(insideCall(address)).some((name) => /:\d+$/.test(name)));
    return [
        ...placeLines(`CPU ${cpu}${waits}: ${name}`, at, namesOf(at)),
        ...named
            .slice(0, mostCandidates)
            .flatMap((address) => placeLines('  on the stack', address, namesOf(insideCall(address)))),
        ...callers.flatMap((address) => placeLines('  called from', address, namesOf(insideCall(address)))),
    ];
}
/** Where each CPU of a stopped guest was, as evidence. */
function renderGuestPlace({ cpus }, namesOf) {
    const lines = cpus.flatMap((cpu) => cpuLines(cpu, namesOf));
    return { source: registersSource, firstLine: 1, lines: lines.slice(0, mostLines) };
}


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Judge)
});

;// CONCATENATED MODULE: ./src/console/command-line-echo.ts
const announcement = /(?:command[ -]?line|cmdline) ?[:=]|Unknown kernel command line parameters/i;
function commonPrefixLength(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length])
        length += 1;
    return length;
}
/**
 * Kernels print the command line they were given, after an announcement. What stands in that echo
 * was not said by the guest: a marker in `print=marker` is no proof that it ran. The echo is blanked,
 * keeping columns, also where it is only a part: a line that is still to grow, one that was cut off,
 * Linux's list of parameters it does not know. What stands before the announcement stays.
 */
function withoutCommandLineEcho(text, commandLine, complete = true) {
    if (commandLine === '')
        return text;
    const announced = announcement.exec(text);
    if (announced === null)
        return text;
    const from = announced.index + announced[0].length;
    const said = text.slice(from);
    if (!complete || announced[0].startsWith('Unknown'))
        return text.slice(0, from) + blank(said);
    const gap = said.length - said.trimStart().length;
    const echoed = gap + commonPrefixLength(said.slice(gap), commandLine);
    const rest = said.slice(echoed).replaceAll(commandLine, blank(commandLine));
    return text.slice(0, from) + blank(said.slice(0, echoed)) + rest;
}
function blank(text) {
    return ' '.repeat(text.length);
}

;// CONCATENATED MODULE: ./src/console/any-pattern.ts
/** A named group may stand once in an expression (before ES2025); here no group is asked for. */
const groupName = /\(\?<\w+>/g;
/**
 * Whether any of many expressions is found in a text, told several times faster than by asking one
 * after the other: those with the same flags become one.
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

// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
;// CONCATENATED MODULE: ./src/console/clues.ts


function isShown(verdict, { number }) {
    return verdict.evidence.some(({ source, firstLine, lines }) => source === excerpt/* consoleLogName */.vo && number >= firstLine && number < firstLine + lines.length);
}
/** The one that was found last explains best: a kernel tries one thing after the other. */
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
            const more = isShown(verdict, line) ? [] : (0,excerpt/* consoleEvidence */.T_)([line]);
            return { ...verdict, hint: clue.hint, evidence: [...more, ...verdict.evidence] };
        },
    };
}

// EXTERNAL MODULE: ./src/console/log-prefix.ts
var log_prefix = __webpack_require__(73924);
;// CONCATENATED MODULE: ./src/console/vocabulary/firmware.ts
/** Firmware and boot loaders that find nothing they could start; the source stands with each. */
const firmwareVocabulary = {
    name: 'firmware',
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
            // EDK2: ShellPkg; it opens where no option booted.
            pattern: /^UEFI Interactive Shell v/,
            hint: 'the firmware found nothing to boot and opened its shell: the image needs EFI/BOOT/BOOTX64.EFI or BOOTAA64.EFI on an EFI system partition',
        },
    ],
    ignore: [],
};

;// CONCATENATED MODULE: ./src/console/vocabulary/generic.ts
/** What small kernels of all kinds say, hello-kernel among them. */
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
        // Ours, for machines that have no port to tell a status by: said before the power-off.
        {
            id: 'exit-status',
            severity: 'exit',
            pattern: /^kernel exit status (?<status>\d{1,9})$/,
        },
    ],
    handlers: /^(?:k?panic|abort|halt|\w*assert\w*fail\w*|\w*backtrace|dump_\w+|\w*(?:trap|fault|exception)(?:_\w+)?)$/,
    ignore: [/panic\s*[=:]\s*-?\d+\b/i],
};

;// CONCATENATED MODULE: ./src/console/vocabulary/linux-handlers.ts
/**
 * Linux functions that only notice, report or survive a crash, by their part in it: none of them is
 * where it happened. Names from kernel/panic.c, lib/dump_stack.c, arch/x86 and arch/arm64 traps and
 * faults, mm/kasan, kernel/watchdog.c, kernel/sched and the locks of kernel/locking.
 */
const reporting = 'v?panic|nmi_panic|panic_other_cpus_shutdown|check_panic_on_warn|dump_stack\\w*|__dump_stack|show_stack\\w*|show_regs\\w*|__warn\\w*|warn_slowpath_\\w+|report_bug|handle_bug|_{0,2}die\\w*|oops_\\w+|print_\\w+|bad_page|make_task_dead|rewind_stack_and_make_dead';
const traps = 'exc_\\w+|asm_\\w+|sysvec_\\w+|__sysvec_\\w+|do_(?:error_)?trap|do_invalid_op|do_user_addr_fault|do_kern_addr_fault|do_page_fault|do_translation_fault|do_mem_abort|do_sp_pc_abort|do_undefinstr|do_serror|brk_handler|bug_handler|do_debug_exception|page_fault_oops|no_context|_{0,2}bad_area\\w*|fixup_bug|search_exception_tables|el[01]h?t?_\\w+|vectors|ret_from_fork\\w*|entry_SYSCALL\\w*|__do_kernel_fault|die_kernel_fault';
const checking = '__asan_\\w+|__kasan_\\w+|kasan_\\w+|__msan_\\w+|kmsan_\\w+|__tsan_\\w+|kcsan_\\w+|kfence_\\w+|__ubsan_\\w+|ubsan_\\w+|check_memory_region|__might_sleep|__might_resched|might_fault|debug_\\w+|lockdep_\\w+|lock_acquire|lock_release|__lock_acquire|check_\\w+_circular|validate_chain|__list_(?:add|del)\\w*';
const copying = '_{0,2}mem(?:cpy|set|move|cmp|chr)\\w*|str(?:cpy|ncpy|scpy|lcpy|len|nlen|cmp|ncmp|cat|chr)\\w*|copy_(?:from|to)_\\w+|_copy_(?:from|to)_\\w+|rep_(?:movs|stos)\\w*';
const waiting = '__schedule|schedule\\w*|io_schedule\\w*|preempt_schedule\\w*|__cond_resched|_{0,2}raw_(?:spin|read|write)_\\w+|(?:native_)?queued_spin_\\w+|_{0,2}mutex_lock\\w*|mutex_lock_\\w+|rwsem_\\w+|down\\w*|__down\\w*|wait_for_com\\w+|__wait_for_common|do_wait_for_common|prepare_to_wait\\w*|__switch_to|context_switch|cpu_relax|native_(?:halt|safe_halt)|delay_\\w+|_{0,2}(?:const_)?udelay|__delay';
const watching = 'watchdog\\w*|perf_event_\\w+|__perf_event_\\w+|nmi_\\w+|trigger_\\w+|rcu_\\w+|sched_show_task|_{0,2}hrtimer_\\w+|tick_\\w+|update_process_times|timer_\\w+|smp_call_function\\w*|multi_cpu_stop|cpu_stopper_thread';
const linuxHandlers = new RegExp(`^(?:${[reporting, traps, checking, copying, waiting, watching].join('|')})$`);

;// CONCATENATED MODULE: ./src/console/vocabulary/linux.ts

const entryOf = (severity) => (id, pattern, more = {}) => ({ id, severity, pattern, ...more });
const dies = entryOf('fatal');
const stalls = entryOf('stall');
const complains = entryOf('splat');
/** What the kernel ended for is not in its own code. */
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
    name: 'linux',
    entries: [...fatal, ...stalled, ...splats],
    // Of syzkaller's false positives those that our narrower needles would take for trouble, and user
    // space's own faults. Whoever ignores more ignores panics: “EXT4-fs (vda): panic forced after error”.
    ignore: [/DEBUG:/, /general protection fault.* error:\d+ in /],
    reportStart: /-{4,}\[ cut here \]-{4,}|(?:^|\] )={20,}$/,
    traceEnd: /---\[ end trace /,
    // arch/x86/kernel/dumpstack.c prints the registers once more, kernel/exit.c what it left undone.
    afterTrace: /^(?:RIP|EIP|Code|[ER][A-Z0-9]{1,2}|[CDEFG]S|CR\d|DR\d|PKRU|pstate|pc|lr|sp|x\d+ ?|note|#PF|PGD|Modules linked in|CPU|Hardware name|Call Trace|BUG|Oops|Kernel Offset|Fixing recursive fault)\b|^Kernel panic - |^[- ]|^Rebooting in /,
    givesUp: /Kernel panic - not syncing/,
    reportEnd: /---\[ end Kernel panic /,
    clues: [
        {
            // kernel/reboot.c; in these words with 6.12 and acpi=off
            pattern: /(?:^|\] )reboot: (?:Power off not available: System halted instead|System halted)$/,
            explains: ['silence', 'timeout'],
            hint: 'the kernel halted: it knows no way to power off. Firecracker has none on x86-64, there init ends with reboot -f; elsewhere ACPI is missing (linux.features: [acpi])',
        },
    ],
    handlers: linuxHandlers,
};

;// CONCATENATED MODULE: ./src/console/vocabulary/osv-clues.ts
const programEnds = ['no-object', 'nothing-to-run', 'end', 'silence'];
/** What OSv says on its way that explains how it ends; most of it only with --verbose. */
const osvClues = [
    // loader.cc: it stays on the file system within the kernel, where the program is not
    {
        pattern: /^Could not mount (?:ext|zfs) root filesystem\.|^Failed to discover the rootfs filesystem/,
        explains: programEnds,
        hint: 'the kernel found no root file system: see osv.fs, boot.method, and whether osv.drivers has the driver of the disk',
    },
    // fs/vfs/main.cc: it goes on without; a RAM file system that is the root already says it every time
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
    // Seen with the drivers of a machine that has KVM's clock, on one that has not: sched::cpu::schedule
    // calls a clock that is not there.
    {
        pattern: /^\d+ CPUs detected|^Firmware vendor: /,
        until: /^(?:NUMA|bsd|VFS)\b/,
        explains: ['no-symbol'],
        hint: 'so early it is the clock that is missing: without KVM the kernel needs the driver hpet (osv.conf.drivers_hpet: true)',
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
    // core/dhcp.cc: it waits for an address before it starts the program, and asks again every few
    // seconds. “Waiting for IP” proves nothing: it may be printed after the answer.
    {
        pattern: /dhcp\]: Broadcasting DHCPDISCOVER/,
        until: /dhcp\]: Server acknowledged IP|^Booted up in |^Cmdline: /,
        explains: ['silence', 'timeout'],
        hint: 'no DHCP server answered: give the machine a network (boot.network) or an address (osv.loader.ip)',
    },
    // Seen with a little less memory than it needs: the banner, then nothing, or a reset.
    {
        pattern: /^OSv\b/,
        until: /./,
        explains: ['silence', 'end'],
        hint: 'nothing came after the banner: raise boot.memory; osv.loader.verbose: true shows how far it comes',
    },
];

;// CONCATENATED MODULE: ./src/console/vocabulary/osv.ts

function osv_fatal(id, pattern, hint, more = {}) {
    return { id, severity: 'fatal', pattern, ...(hint === undefined ? {} : { hint }), ...more };
}
function exit(id, pattern, hint, more = {}) {
    return { id, severity: 'exit', pattern, hint, ...more };
}
const moreMemory = 'raise boot.memory';
const checkOptions = 'see osv.loader and boot.cmdline; the options that this kernel knows follow in the report';
const checkStatus = 'what the program printed before says why; expect: - exit: N where it is meant';
const lookAtBacktrace = 'the backtrace says where; boot --gdb, then hbreak abort, stops there';
const missingSymbol = 'a library is not in the image (osv.modules, osv.manifest), or the kernel hides the symbol (osv.conf.hide_symbols, osv.app_specific)';
/** Who asks for the last page is no culprit. */
const osv_noMemory = { called: 'out of memory', placeless: true };
const memory = [
    // core/mempool.cc; the first two have no newline at their end
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
    // libc/mman, reached from the trap of a program's own fault; core/mmu.cc leads to it
    osv_fatal('program-fault', /<osv::handle_mmap_fault\(/, 'the program itself faulted, not the kernel', {
        title: 'the program touched memory that it does not have (SIGSEGV or SIGBUS)',
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
    exit('no-object', /Failed to load object: /, 'the program is not in the image (osv.image, osv.manifest, osv.command), or its file system was not mounted, which only osv.loader.verbose: true tells'),
    exit('no-main', /Failed looking up main\b/, 'the program has no function main to start: link it with -shared or -pie, and export main'),
    // core/elf.cc
    exit('bad-object', /^(?:executable too short|bad (?:elf|os abi)|machine type for) .*Powering off\.$/, 'the file in the image is no ELF program of this architecture'),
    osv_fatal('no-symbol', /failed looking up symbol /, missingSymbol),
    osv_fatal('bad-object', /^Non-PIC executable \[|^Unknown p_type in executable /, 'link the program with -pie or -shared'),
    // libstdc++; its message goes before that of abort()
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
    // Whatever else is said of what it will not do (loader.cc, core/app.cc)
    exit('refused', /[^.\s]\. Powering off\.$/, 'see osv.command and osv.loader'),
    // loader.cc: these two are told to use a root file system, and go on without
    osv_fatal('no-root', /^Could not mount (?:rofs|virtiofs) root filesystem\./, 'the kernel found no such root file system: see osv.fs, boot.method, and whether osv.drivers has the driver of the disk'),
    // fs/vfs/main.cc
    osv_fatal('no-root', /failed to mount rootfs, error =/),
    // Every driver but virtio's counts its own disks, and calls each vblk: fs/devfs/device.cc
    osv_fatal('duplicate-device', /^panic: duplicate device/, 'drivers of two kinds gave their disks one name: give every disk the same interface; virtio-blk and virtio-scsi go together'),
    osv_fatal('bsd-panic', /^panic: /),
    // drivers/hpet.cc
    osv_fatal('no-clock', /Neither paravirtual clock nor HPET is available\./, 'this machine has no clock for OSv: boot.machine: q35, or KVM where it works'),
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
    // Every abort prints it after its message, which need not be one of those above.
    osv_fatal('abort', /^\[backtrace\]$/, lookAtBacktrace, { vague: true, toldBefore: true }),
    // Instead of the backtrace, before there are threads; too little memory is the usual reason.
    osv_fatal('halted', /^Halting\.$/, undefined, { vague: true, toldBefore: true }),
    // arch/x64/dump.cc, arch/aarch64/dump.cc: goes before the message of a processor's exception
    osv_fatal('registers', /^\[registers\]$/, undefined, { vague: true }),
];
const osvVocabulary = {
    name: 'osv',
    entries: [...memory, ...faults, ...programs, ...startUp, ...aborts],
    ignore: [],
    clues: osvClues,
    handlers: /^(?:abort|__assert_fail|__stack_chk_fail|_chk_fail|__\w+_chk|osv::handle_mmap_fault|osv::generate_signal|mmu::vm_\w+|page_fault|general_protection|invalid_opcode|\w+_fault|ex_\w+|memory::oom|elf::missing_symbols\w*|std::terminate|__cxxabiv1::__terminate|__cxa_\w+)$/,
    // core/app.cc says nothing of a program that returned 0.
    tellsStatus: /(?:^|\s)--verbose(?:\s|$)/,
};

;// CONCATENATED MODULE: ./src/console/crash.ts






const vocabularies = [
    genericVocabulary,
    firmwareVocabulary,
    linuxVocabulary,
    osvVocabulary,
];
const mayTell = new Map(vocabularies.map(({ name, entries }) => [
    name,
    anyOfPatterns(entries.map(({ pattern }) => pattern)),
]));
function vocabulariesNamed(names) {
    return vocabularies.filter(({ name }) => names.includes(name));
}
/** What a line says, without the prefix of its log. */
function crashTitle(text) {
    return (0,log_prefix/* withoutLogPrefix */.R)(text).trim();
}
/** Looks for any crash of the named vocabularies in a line. */
function findCrash(text, names) {
    // Nearly every line tells of none, and that is to be known quickly.
    if (!names.some((name) => mayTell.get(name)?.(text) === true))
        return undefined;
    const applicable = vocabulariesNamed(names);
    if (applicable.some(({ ignore }) => ignore.some((pattern) => pattern.test(text))))
        return undefined;
    // The specific vocabularies say more than the generic one, which therefore comes last.
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
/** Whether a kernel with this command line tells every exit status but 0. */
function tellsStatus(commandLine, names) {
    return vocabulariesNamed(names).some((one) => one.tellsStatus?.test(commandLine) === true);
}

;// CONCATENATED MODULE: ./src/console/due.ts
/** What is over first, and when: a crash is told to its end, whatever else would be over by then. */
function nextDue(clocks, limits) {
    const { crashToldMs, overMs, readyMs, lastSignMs, lateMs } = clocks;
    const { listenMs, silenceMs, timeoutMs } = limits;
    if (crashToldMs !== null)
        return { due: 'crash-told', atMs: crashToldMs };
    if (overMs !== null)
        return { due: 'over', atMs: overMs + listenMs };
    if (readyMs !== null)
        return { due: 'heard-out', atMs: readyMs + listenMs };
    const silentMs = lastSignMs + silenceMs;
    const atMs = Math.min(lateMs, timeoutMs, silentMs);
    if (atMs === lateMs)
        return { due: 'late', atMs };
    return { due: atMs === timeoutMs ? 'timeout' : 'silence', atMs };
}

// EXTERNAL MODULE: ./src/console/exit.ts + 1 modules
var console_exit = __webpack_require__(42076);
;// CONCATENATED MODULE: ./src/console/expected-end.ts

/**
 * The status of a guest: from its exit port, or from what it told before it powered off; a kernel
 * that tells every status but 0 (`silenceIsZero`) says 0 by saying nothing.
 */
function statusOfEnd(end, told, silenceIsZero) {
    if (end.how === 'guest-status')
        return end.status;
    if (end.how !== 'powered-off' && end.how !== 'left')
        return null;
    return told ?? (silenceIsZero ? 0 : null);
}
/** Why this is not the end that was expected; undefined where it is. */
function objectToEnd(wanted, { end, status }) {
    const how = `the guest ${(0,console_exit/* describeEnd */.lA)(end)}`;
    if (wanted === 'poweroff') {
        if (end.how === 'left')
            return `${how}; exit: reset, or a status, can be expected there`;
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
    return `${how} and told no status; exit: ${instead} asks for none`;
}

// EXTERNAL MODULE: ./src/profile/pattern.ts
var profile_pattern = __webpack_require__(56419);
;// CONCATENATED MODULE: ./src/console/interleaved-finder.ts
/** How many characters of other writers may stand between those of the text. */
const foreignCharacters = 200;
/**
 * Finds a text whose characters came in order, but with those of other writers between them: two
 * CPUs that print at once. Line ends count for nothing.
 *
 * `starts[n]` is the latest place at which the first n characters can have begun, so that the match
 * that is found is the shortest there is. One pass, memory in proportion to the text.
 */
function createInterleavedFinder(text) {
    const window = text.length + foreignCharacters;
    /** By character, the places in the text where it stands, last first. */
    const placesOf = new Map();
    for (let place = text.length; place > 0; place -= 1) {
        const character = text.charAt(place - 1);
        placesOf.set(character, [...(placesOf.get(character) ?? []), place]);
    }
    let starts = new Array(text.length + 1).fill(-Infinity);
    /** What was known before the line that is being read: it is read anew whenever it has grown. */
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

;// CONCATENATED MODULE: ./src/console/line-finder.ts
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
            // An expression that matches nothing at all matches once per line.
            found = { line: line.id, column: match.end > match.start ? match.end : Infinity };
            return match;
        },
    };
}

;// CONCATENATED MODULE: ./src/console/question.ts

function questionOf(entry) {
    if (typeof entry === 'string')
        return undefined;
    if (entry.http !== undefined)
        return { by: 'http', question: entry.http };
    if (entry.tcp !== undefined)
        return { by: 'tcp', question: entry.tcp };
    return undefined;
}
/** What an expectation without a name is called. */
function showQuestion({ by, question }) {
    return 'path' in question
        ? `${question.method} ${by}://:${question.port}${question.path}`
        : `${by}://:${question.port}`;
}
/** Holds an answer against what was wanted. */
function examineAnswer({ by, question }, answer) {
    const captures = {};
    const misses = (what, text, wanted) => {
        if (wanted === undefined)
            return undefined;
        const pattern = (0,profile_pattern/* compilePattern */.E)(wanted);
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

;// CONCATENATED MODULE: ./src/console/expected-entry.ts




function lineAwaitedBy(written) {
    const pattern = (0,profile_pattern/* compilePattern */.E)(written);
    const { shown } = pattern;
    if (typeof written === 'string')
        return {
            awaited: { what: 'line', finder: createLineFinder(pattern), times: 1, exactly: false },
            shown,
        };
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
    if (typeof written !== 'string' && written.exit !== undefined)
        return { awaited: { what: 'end', end: written.exit }, shown: `exit: ${written.exit}` };
    return lineAwaitedBy(written);
}
function compileEntry(written) {
    const { name, within, bounds, send } = typeof written === 'string'
        ? { name: undefined, within: undefined, bounds: {}, send: undefined }
        : written;
    const { awaited, shown } = awaitedBy(written);
    const prefix = name === undefined ? '' : `${name.replaceAll(/[^A-Za-z0-9]+/g, '_')}_`;
    return {
        awaited,
        withinMs: within,
        bounds: bounds ?? {},
        state: {
            id: name ?? shown,
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
/** An entry of an `expect:` list: a group of one, or one whose members come in any order. */
function compileGroup(written) {
    return typeof written === 'object' && 'any_order' in written
        ? written.any_order.map(compileEntry)
        : [compileEntry(written)];
}
/** Counts what a line shows of an entry; the match that makes up its number, if there is one. */
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
/** Why a captured value breaks its bounds; a value that is no number breaks them too. */
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
/** The units of captured numbers, by the name of the group. */
function unitsOf(entries) {
    const units = entries.flatMap(({ bounds }) => Object.entries(bounds).flatMap(([name, { unit }]) => unit === undefined ? [] : [[name, unit]]));
    return Object.fromEntries(units);
}

;// CONCATENATED MODULE: ./src/console/forbidden.ts
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
                // The finder of an entry that counted its matches goes on behind the last of them.
                const column = line.id === from.line ? from.column : 0;
                if (awaited.finder.next(line, column) === undefined)
                    continue;
                Object.assign(state, { status: 'failed', atMs, reason });
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

;// CONCATENATED MODULE: ./src/console/expectations.ts




/**
 * Follows an `expect:` list along the console. Entries are met in order, each from where the one
 * before it ended, even on the same line; those of an `any_order` group each from where the group
 * began.
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
    /** Begins with the group whose turn it is; one that waits for nothing does not hold it. */
    const beginGroup = () => {
        for (; turn < groups.length; turn += 1) {
            for (const entry of groups[turn] ?? [])
                if (entry.awaited.what === 'never')
                    forbidden.watch(entry, cursor);
            if (pendingEntries().length > 0)
                return;
        }
    };
    /** Begins the next turn where this one is over. */
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
        offerAnswer: (index, answer, atMs) => {
            const entry = entries[index];
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
            // A machine that failed proves nothing about its guest.
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
        questions: () => pendingEntries().flatMap((entry) => entry.awaited.what === 'answer'
            ? [{ index: entries.indexOf(entry), question: entry.awaited.question }]
            : []),
        awaitsStatus: (status) => pendingEntries().some(({ awaited }) => awaited.what === 'end' && awaited.end === status),
    };
}

// EXTERNAL MODULE: ./src/console/lines.ts
var lines = __webpack_require__(27054);
;// CONCATENATED MODULE: ./src/console/intake.ts


/** A console that has been still this long shows a whole prompt, even without a line feed. */
const promptMs = 250;
/** The console as it comes in: bytes in, lines out, and what is remembered of them. */
class ConsoleIntake {
    #splitter = (0,lines/* createLineSplitter */.A)();
    #tail = (0,excerpt/* createTail */.$A)();
    #bytes = 0;
    /** How many bytes had come when the unfinished line was last taken for a prompt. */
    #promptBytes = 0;
    #firstByteMs = null;
    #lastByteMs = 0;
    get bytes() {
        return this.#bytes;
    }
    get firstByteMs() {
        return this.#firstByteMs;
    }
    /** The lines that are whole now; each is to be taken up before the next one is asked for. */
    *push(chunk, atMs) {
        this.#firstByteMs ??= atMs;
        this.#lastByteMs = atMs;
        this.#bytes += chunk.length;
        yield* (0,lines/* linesOf */.D)(this.#splitter, chunk);
    }
    /** The line that has no end yet. */
    partial() {
        return this.#splitter.partial();
    }
    remember(line) {
        this.#tail.add(line);
    }
    lineBefore(line) {
        return this.#tail.lines().findLast(({ id }) => id !== line.id);
    }
    /** From when on an unfinished line counts as a prompt; Infinity where there is none. */
    promptAtMs() {
        const isNew = this.#bytes > this.#promptBytes && this.partial() !== undefined;
        return isNew ? this.#lastByteMs + promptMs : Infinity;
    }
    /** An unfinished line that nothing follows, as a whole one. */
    takePrompt() {
        this.#promptBytes = this.#bytes;
        const partial = this.partial();
        return partial && { ...partial, complete: true };
    }
    /** The last lines, with the VMM's own words. */
    evidence(vmmLines) {
        const partial = this.partial();
        const lines = this.#tail.lines();
        const console = (0,excerpt/* consoleEvidence */.T_)(partial === undefined ? lines : [...lines, partial]);
        return vmmLines.lines.length === 0 ? console : [...console, vmmLines];
    }
}

;// CONCATENATED MODULE: ./src/console/judge-report.ts
/** Named captures that are numbers, which makes them metrics. */
function numericCaptures(assertions) {
    const captures = assertions.flatMap((assertion) => Object.entries(assertion.captures));
    return Object.fromEntries(captures
        .map(([name, text]) => [name, text.trim() === '' ? NaN : Number(text)])
        .filter(([, value]) => Number.isFinite(value)));
}
/** Metrics, with the units of those that have one. */
function measuredBy(assertions, units) {
    const metrics = numericCaptures(assertions);
    const named = Object.entries(units).filter(([name]) => Object.hasOwn(metrics, name));
    return { metrics, metricUnits: Object.fromEntries(named) };
}
/** Why its turn never came: what was before it was never met, or not as it should be. */
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
 * Every assertion as it stands once there is a verdict. None is left without a word: what was next
 * has failed, what comes after it says that its turn never came, and that something was never seen
 * counts only where the boot was watched to its proper end.
 */
function settleAssertions(verdict, expectations, never) {
    const pending = new Set(expectations.pending());
    const unbroken = new Set(expectations.unbroken());
    const heardOut = (assertion) => {
        if (assertion.status === 'failed')
            return assertion;
        return verdict.kind === 'pass'
            ? { ...assertion, status: 'passed' }
            : { ...assertion, reason: `not watched to the end (${verdict.kind})` };
    };
    const expected = expectations.assertions.map((assertion) => {
        if (unbroken.has(assertion))
            return heardOut(assertion);
        if (assertion.status !== 'not-reached')
            return assertion;
        if (!pending.has(assertion))
            return { ...assertion, reason: untaken(expectations) };
        const instead = assertion.reason === null ? '' : `; ${assertion.reason}`;
        const reason = `not seen before the end (${verdict.kind})${instead}`;
        return { ...assertion, status: 'failed', reason };
    });
    return [...expected, ...never.map(heardOut)];
}

;// CONCATENATED MODULE: ./src/console/pace.ts
/** A limit grows at most to so many times what it is, however little the host gives. */
const mostLonger = 3;
/** Below this share of a CPU a guest does nothing but tick. */
const idleShare = 0.05;
/** Waiting is noise below this share of the time. */
const noticeableWait = 0.1;
/** Whether the host is the reason for what a guest did not do: it got less than half of what it wanted. */
function isStarved({ ms, ranMs, waitedMs }) {
    return waitedMs > ranMs && waitedMs > noticeableWait * ms;
}
/** A limit, and what the host owes the guest of it. */
function extended(limitMs, share) {
    if (share === undefined || !isStarved(share))
        return limitMs;
    return limitMs + Math.min(share.waitedMs, (mostLonger - 1) * limitMs);
}
/** What a guest did in a time, in a reader's words. */
function describeShare(share) {
    const { ms, ranMs, waitedMs } = share;
    const percent = `${Math.round((100 * ranMs) / Math.max(1, ms))} %`;
    const seconds = (waitedMs / 1000).toFixed(1);
    if (isStarved(share))
        return `starved: the host gave it ${percent} of a CPU, it waited ${seconds} s for one`;
    return ranMs < idleShare * ms ? 'idle: no CPU used' : `busy: ${percent} of a CPU`;
}
/**
 * How a guest gets on while nothing is heard of it: a slow host is no reason to call it hung, and an
 * idle guest waits for something else than a busy one.
 */
class Pace {
    /** When the guest last gave a sign of life: a byte, or an answer. */
    lastSignMs = 0;
    #last;
    observe({ atMs, pace }) {
        if (pace !== undefined)
            this.#last = { ...pace, atMs };
    }
    /** The limits as they hold for the guest. */
    extend(settings) {
        return {
            ...settings,
            timeoutMs: extended(settings.timeoutMs, this.#last?.total),
            silenceMs: extended(settings.silenceMs, this.#silent()),
        };
    }
    /** A verdict on a guest that did not come to an end, with what it did instead. */
    explain(verdict, due) {
        const share = due === 'timeout' ? this.#last?.total : this.#silent();
        if (share === undefined)
            return verdict;
        return { ...verdict, summary: `${verdict.summary} (${describeShare(share)})` };
    }
    /** What is known of a silence is of no use once it was broken. */
    #silent() {
        return this.#last === undefined || this.#last.atMs < this.lastSignMs
            ? undefined
            : this.#last.silent;
    }
}

// EXTERNAL MODULE: ./src/console/vmm-words.ts
var vmm_words = __webpack_require__(22837);
;// CONCATENATED MODULE: ./src/console/machine-state.ts





/** What is known of the machine itself, besides what its guest says on the console. */
class MachineState {
    /** What the host lets it do. */
    pace = new Pace();
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
        this.#vmm = settings.vmm ?? 'QEMU';
    }
    /** The VMM's own words, under its name. */
    get vmmLines() {
        return this.#words.evidence(this.#vmm);
    }
    /** The last event of QEMU's machine protocol. */
    get event() {
        return this.#event;
    }
    /**
     * When and how the boot came to its end although the VMM is still there; what the guest printed
     * before may still be coming.
     */
    get over() {
        return this.#over;
    }
    /** How it ended by itself; null while it runs. */
    get end() {
        return this.#end;
    }
    /** The guest's exit status, as far as it is known; `told` is what its console says of it. */
    status(told) {
        const { commandLine, vocabularies } = this.#settings;
        if (this.#end === null)
            return told;
        return statusOfEnd(this.#end, told, tellsStatus(commandLine, vocabularies));
    }
    addVmmLine(line, atMs) {
        this.#words.add(line);
        const { outputLimit } = this.#settings;
        if (this.#words.characters > outputLimit)
            this.#giveUp(`it said more than ${outputLimit} bytes of its own, at last: ${line}`, atMs);
        return /^KVM internal error|^KVM: entry failed/.test(line) ? 'accelerator failed' : undefined;
    }
    observeEvent(event, reason, atMs) {
        // The guest is stopped once it is over, and why says more than that.
        if (event !== 'STOP' || this.#over === null)
            this.#event = event;
        if (event === 'SHUTDOWN')
            this.#shutdownReason = reason;
        if (event === 'BLOCK_IO_ERROR')
            this.#blockError = reason ?? 'of an unknown kind';
        if (event === 'GUEST_PANICKED')
            this.#over ??= { end: { how: 'guest-panicked' }, atMs };
        if (event === 'WATCHDOG')
            this.#over ??= { end: { how: 'watchdog' }, atMs };
        if (event === 'RESUME') {
            this.#guestRan = true;
            // Until then the guest stood still.
            this.pace.lastSignMs = atMs;
        }
        if (event === 'STOP' && this.#isOnItsWay())
            this.#giveUp(this.#whyStopped(), atMs);
    }
    /** It runs and nobody has a reason to stop it: a debugger would have, and then no clock runs. */
    #isOnItsWay() {
        const isDebugged = this.#settings.silenceMs === Infinity;
        return this.#guestRan && this.#shutdownReason === null && !isDebugged;
    }
    /** QEMU stops a guest by itself where a disk fails (werror=, rerror=) and where KVM loses it. */
    #whyStopped() {
        return this.#blockError === null
            ? 'it stopped the guest'
            : `it stopped the guest after an error of a disk: ${this.#blockError}`;
    }
    #giveUp(message, atMs) {
        this.#over ??= { end: { how: 'vmm-failed', vmm: this.#vmm, message }, atMs };
    }
    observeEnd(ended, sawByte) {
        this.#end = (0,console_exit/* classifyExit */.XA)({
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

;// CONCATENATED MODULE: ./src/console/allowances.ts

/** `today` is a date like 2026-12-31, which compares as text. */
function createAllowances(list, today) {
    const entries = list.map((written) => {
        const { reason, until = null } = written;
        const expired = until !== null && today > until;
        return { pattern: (0,profile_pattern/* compilePattern */.E)(written), reason, until, expired, lines: 0, lastLine: 0 };
    });
    const find = (line, expired) => {
        const found = entries.find((entry) => entry.expired === expired && entry.pattern.find(line.text, 0) !== undefined);
        // A line comes again while it grows.
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
            .map(({ pattern, reason, until, expired, lines }) => ({
            ...{ id: pattern.shown, reason, until, expired, lines },
        })),
    };
}

;// CONCATENATED MODULE: ./src/console/crash-report.ts


/** A crash that goes on printing is cut off after this long, or after this many lines. */
const maxReportMs = 10_000;
const maxReportLines = 500;
/** A complaint after which the kernel gives up is as fatal as any (panic_on_warn, panic_on_oom). */
function madeFatal(crash) {
    return crash.entry.severity === 'splat'
        ? { ...crash, entry: { ...crash.entry, severity: 'fatal' } }
        : crash;
}
/**
 * `before` is the line before the first one: some crashes are named there, and some reports begin
 * there.
 */
function createCrashReport(first, line, before, atMs, listenMs) {
    const { reportStart, reportEnd, traceEnd, afterTrace, givesUp } = first.vocabulary;
    const told = first.entry.toldBefore === true ? before : undefined;
    const begun = before !== undefined && reportStart?.test(before.text) === true ? before : undefined;
    const opening = told ?? begun;
    const lines = opening === undefined ? [line] : [opening, line];
    let crash = told === undefined ? first : { ...first, title: crashTitle(told.text) };
    let isTraced = false;
    const name = (next) => {
        // What names the crash may come after what only says that there is one.
        if (crash.entry.vague === true && told === undefined) {
            const named = findCrash(next.text, [crash.vocabulary.name]);
            if (named !== undefined && named.entry.vague !== true)
                crash = named;
        }
        if (givesUp?.test(next.text) !== true)
            return;
        crash = madeFatal(crash);
        // A panic has a trace of its own.
        isTraced = false;
    };
    return {
        crash: () => crash,
        add: (next) => {
            if (!next.complete)
                return false;
            // A line that was taken for whole when it was still, and went on after all.
            if (lines.at(-1)?.id === next.id)
                lines.pop();
            // The kernel has recovered, and what is said now is about something else.
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

;// CONCATENATED MODULE: ./src/console/trouble.ts


/** Looks for crashes and for what `reject:` rules out, in lines that no `allow:` entry excuses. */
function createTroubleScanner(reject, allowances, vocabularies) {
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
            // Half a line is half a diagnosis; a line that is never ended is looked at once it is still.
            const crash = line.complete ? findCrash(line.text, vocabularies) : undefined;
            const hit = rejects.find(({ pattern }) => 
            // With excuses, half a line may still become one of them.
            (line.complete || (pattern.literal && !allowances.any)) &&
                pattern.find(line.text, 0) !== undefined);
            if ((crash === undefined && hit === undefined) || allowances.excuse(line))
                return undefined;
            const lapsed = allowances.lapse(line);
            if (crash !== undefined)
                return { type: 'crash', crash, lapsed };
            if (hit === undefined)
                return undefined;
            Object.assign(hit.state, { status: 'failed', atMs, reason: 'seen on the console' });
            return { type: 'rejected', shown: hit.pattern.shown, lapsed };
        },
    };
}

;// CONCATENATED MODULE: ./src/console/trouble-watch.ts



/** Follows what goes wrong on the console: from its first line on a crash is all that is read. */
class TroubleWatch {
    #settings;
    #surroundings;
    #allowances;
    #scanner;
    #crash;
    #lapsed;
    #toldStatus = null;
    constructor(settings, surroundings) {
        this.#settings = settings;
        this.#surroundings = surroundings;
        this.#allowances = createAllowances(settings.allow, settings.today);
        this.#scanner = createTroubleScanner(settings.reject, this.#allowances, settings.vocabularies);
    }
    get crash() {
        return this.#crash;
    }
    /** What is to be said of an expired `allow:` entry that would have excused the trouble. */
    get lapsed() {
        return this.#lapsed;
    }
    /** The exit status that the console told. */
    get toldStatus() {
        return this.#crash?.crash().status ?? this.#toldStatus;
    }
    /** One per `reject:` entry. */
    get assertions() {
        return this.#scanner.assertions;
    }
    allowed() {
        return this.#allowances.used();
    }
    /** `text` is what the line says without our own words in it. */
    look(written, text, atMs) {
        if (this.#crash !== undefined)
            return { what: 'crash', isTold: this.#crash.add(written) };
        const trouble = this.#scanner.look({ ...written, text }, atMs);
        if (trouble === undefined)
            return { what: 'nothing' };
        if (trouble.type === 'crash' && this.#isWanted(trouble.crash)) {
            this.#toldStatus = trouble.crash.status;
            return { what: 'crash', isTold: false };
        }
        this.#lapsed = trouble.lapsed;
        if (trouble.type === 'rejected')
            return { what: 'rejected', shown: trouble.shown };
        const before = this.#surroundings.lineBefore(written);
        const { listenMs } = this.#settings;
        this.#crash = createCrashReport(trouble.crash, written, before, atMs, listenMs);
        return { what: 'crash', isTold: false };
    }
    #isWanted({ status }) {
        return status === 0 || (status !== null && this.#surroundings.expectsStatus(status));
    }
}

// EXTERNAL MODULE: ./src/console/function-name.ts
var function_name = __webpack_require__(11441);
// EXTERNAL MODULE: ./src/console/symbols/trace-address.ts + 1 modules
var trace_address = __webpack_require__(48246);
;// CONCATENATED MODULE: ./src/console/trace-functions.ts


/** Linux: `foo+0x12/0x34`; the group before it is `? ` where it was only found on the stack. */
const linuxFrame = /(?:^|[ :\]])(\? )?([A-Za-z_][\w.]{0,255})\+0x[\da-f]{1,8}\/0x[\da-f]{1,8}(?: |$)/;
/** x86 has the code segment before it (0033 is user space), arm64 and riscv have not. */
const linuxRegister = /^ {0,8}(?:RIP: 0010|EIP(?:: [\da-f]{4})?|pc|PC is at|epc) ?:? ?[A-Za-z_]/;
/** The stack of an interrupt lies above that of what it interrupted. */
const enters = /^ *<(?:IRQ|NMI|SOFTIRQ|#\w+)>/;
const leaves = /^ *<(?:\/(?:IRQ|NMI|SOFTIRQ|#\w+)|EOI|EOE|TASK)>/;
/** CONFIG_PRINTK_CALLER: which thread or CPU wrote a line. */
const writer = /^(?:<\d+>)?\[ *\d+\.\d+\]\[ *([CT]\d+)\]/;
/**
 * The functions that a crash report names, the likeliest place of the crash first: that on the
 * crash's own line, in the instruction pointer, on the stack, on the stack of an interrupt, and
 * what was only found lying there. What another thread wrote in between does not count, where the
 * kernel tells who wrote what.
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

;// CONCATENATED MODULE: ./src/console/crash-identity.ts


const maxNameLength = 120;
/**
 * A kernel's own words without what differs from run to run: addresses, numbers, processes, and the
 * place that an assertion names, which moves with every edit of its file.
 */
function steadyWords(text) {
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
    return steadyWords(called?.exec(title)?.[1] ?? title);
}
/** The first function that does not merely handle the crash; null where there is none. */
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
 * What a crash is called: its kind and the function it happened in, the same from run to run.
 * `lines` are those of its report. Undefined for a program's end, which is no crash.
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

;// CONCATENATED MODULE: ./src/console/passing-trouble.ts
/**
 * What a VMM says when something is taken that others may give back (ports, locks, KVM, memory), and
 * when a virtual processor was lost.
 */
const passingWords = /already in use|resource busy|temporarily unavailable|cannot allocate memory|forwarding rule|get (?:shared )?"?write"? lock|without a word|VCPU generated error|vCPU thread panicked|received KVM_EXIT_|failure during vcpu run/i;
/**
 * Whether a machine that ended so may do better when it is started again. A VMM that was killed or
 * crashed may; one that says what is missing or not to be had will say so again.
 */
function isPassing(end) {
    if (end.how === 'killed')
        return true;
    return end.how === 'vmm-failed' && passingWords.test(end.message);
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
    exit: 'unexpected-exit',
};
function crashed(crash, ready, evidence) {
    const when = ready ? ' (after every expectation had been met)' : '';
    const { severity, hint } = crash.entry;
    const verdict = failed(kindOfSeverity[severity], crash.title + when, evidence, hint);
    const identity = identifyCrash(crash, evidence.flatMap(({ lines }) => lines));
    return identity === undefined ? verdict : { ...verdict, crash: identity };
}
function rejected(shown, evidence) {
    return failed('assertion-failed', `the console shows “${shown}”, which reject: rules out`, evidence);
}
/** A verdict that an `allow:` entry would once have kept away. */
function withLapse(verdict, lapsed) {
    if (lapsed === undefined || verdict.kind === 'pass')
        return verdict;
    return { ...verdict, hint: verdict.hint === undefined ? lapsed : `${lapsed}; ${verdict.hint}` };
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
function hostTrouble(end, summary, evidence, hint) {
    const verdict = failed('infrastructure', summary, evidence, hint);
    return isPassing(end) ? { ...verdict, transient: true } : verdict;
}
/** The machine ended although something was still expected of it, or in a way that is no pass. */
function ended(end, pending, evidence) {
    const summary = `the guest ${(0,console_exit/* describeEnd */.lA)(end)}${waitingFor(pending)}`;
    switch (end.how) {
        case 'powered-off':
        case 'left':
            return failed('assertion-failed', summary, evidence);
        case 'guest-status':
            return failed(end.status === 0 ? 'assertion-failed' : 'unexpected-exit', summary, evidence);
        case 'reset':
            return failed('unexpected-exit', summary, evidence, evidence.length === 0
                ? 'it never came to its first word: too little memory is the usual reason (boot.memory)'
                : undefined);
        case 'guest-panicked':
            return failed('panic', summary, evidence);
        case 'vmm-failed':
            return hostTrouble(end, `${end.vmm} gave up: ${end.message}`, evidence);
        case 'watchdog':
            return failed('hang', `the guest’s watchdog fired${waitingFor(pending)}`, evidence);
        case 'killed':
            return end.oom
                ? hostTrouble(end, `the host ran out of memory and killed ${end.vmm}`, evidence, 'give the guest less (boot.memory), or run fewer jobs beside it')
                : hostTrouble(end, summary, evidence, end.signal === 'SIGKILL' ? 'was the host out of memory? see dmesg' : undefined);
    }
}
/** The machine ended, but not as `exit:` expects. */
function endedOtherwise(end, assertion, evidence) {
    const summary = `“${assertion.id}”: ${assertion.reason ?? 'another end'}`;
    return failed((0,console_exit/* isCleanEnd */.Lk)(end) ? 'assertion-failed' : 'unexpected-exit', summary, evidence);
}
function logEnded(pending, evidence) {
    return failed('assertion-failed', `the log ends${waitingFor(pending)}`, evidence);
}
/** KVM lost the guest; nothing can be said of the kernel. */
function acceleratorFailed(line, evidence) {
    const summary = `KVM gave up on the guest: ${line}`;
    return { ...failed('infrastructure', summary, evidence, 'try --accel tcg'), transient: true };
}

;// CONCATENATED MODULE: ./src/console/judge.ts












/**
 * Judges a boot by what happens, event by event. Failure beats success: after the last expectation
 * it goes on listening for a while, and a crash in that time is a crash.
 */
class Judge {
    #settings;
    #console = new ConsoleIntake();
    #machine;
    #expectations;
    #trouble;
    #clues;
    #verdict;
    #readyMs = null;
    constructor(settings) {
        this.#settings = settings;
        this.#machine = new MachineState(settings);
        this.#expectations = createExpectations(settings.expect);
        this.#trouble = new TroubleWatch(settings, {
            lineBefore: (line) => this.#console.lineBefore(line),
            expectsStatus: (status) => this.#expectations.awaitsStatus(status),
        });
        this.#clues = createClues(cluesOf(settings.vocabularies));
    }
    /** Known as soon as it can be; nothing that happens afterwards changes it. */
    get verdict() {
        return this.#verdict;
    }
    settled() {
        return this.#verdict !== undefined;
    }
    /** See `Pace`; milliseconds. */
    get lastSignMs() {
        return this.#machine.pace.lastSignMs;
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
                this.#machine.pace.observe(event);
                this.#observeTime(event.atMs);
                break;
            case 'sent': // Our own doing: no sign of life.
                break;
            case 'log-end':
                this.#observeLogEnd(event.atMs);
                break;
        }
    }
    /** When to observe a `clock` event, if nothing else happens before. */
    deadlineMs() {
        const { atMs } = this.#nextDue();
        const isOver = this.#trouble.crash !== undefined || this.#machine.over !== null;
        return isOver ? atMs : Math.min(this.#console.promptAtMs(), atMs);
    }
    /** What is to be asked of the guest now; the answers are observed as they come. */
    questions() {
        return this.settled() || this.#trouble.crash !== undefined ? [] : this.#expectations.questions();
    }
    /** What is to be sent to the guest's console now; each text is told once. */
    takeSends() {
        return this.settled() || this.#trouble.crash !== undefined ? [] : this.#expectations.takeSends();
    }
    /** Undefined while there is no verdict. */
    report() {
        const verdict = this.#verdict;
        if (verdict === undefined)
            return undefined;
        const assertions = settleAssertions(verdict, this.#expectations, this.#trouble.assertions);
        return {
            ...{ verdict, assertions, allowed: this.#trouble.allowed() },
            ...measuredBy(assertions, this.#expectations.units),
            ...{ firstByteMs: this.#console.firstByteMs, readyMs: this.#expectations.readyMs() },
            ...{ end: this.#machine.end, guestStatus: this.#status(), event: this.#machine.event },
        };
    }
    /** `about` is how it ended, for the clues that explain such an end. */
    #conclude(verdict, about = '') {
        this.#verdict ??= withLapse(this.#clues.explain(verdict, about), this.#trouble.lapsed);
    }
    #status() {
        return this.#machine.status(this.#trouble.toldStatus);
    }
    #evidence() {
        return this.#console.evidence(this.#machine.vmmLines);
    }
    #pass(readyMs) {
        this.#conclude(passed(this.#expectations.assertions.length, readyMs));
    }
    #concludeCrash() {
        const report = this.#trouble.crash;
        if (report === undefined)
            return;
        const evidence = (0,excerpt/* consoleEvidence */.T_)(report.lines(this.#console.partial()));
        const verdict = crashed(report.crash(), this.#readyMs !== null, evidence);
        this.#conclude(verdict, report.crash().entry.id);
    }
    #observeBytes(chunk, atMs) {
        this.#machine.pace.lastSignMs = atMs;
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
        const meaning = this.#trouble.look(written, text, atMs);
        if (meaning.what === 'rejected')
            this.#conclude(rejected(meaning.shown, this.#evidence()));
        else if (meaning.what === 'nothing')
            this.#takeOffer(this.#expectations.offer({ ...written, text }, atMs), atMs);
        else if (meaning.isTold)
            this.#concludeCrash();
    }
    #observeAnswer({ index, answer, atMs }) {
        this.#machine.pace.lastSignMs = atMs;
        if (this.#trouble.crash === undefined)
            this.#takeOffer(this.#expectations.offerAnswer(index, answer, atMs), atMs);
    }
    #takeOffer(failed, atMs) {
        if (failed !== undefined)
            this.#conclude(unmet(failed, this.#evidence()));
        else if (this.#expectations.allMet())
            this.#readyMs ??= atMs;
    }
    /** An unfinished line that nothing follows counts as a whole one. */
    #observePrompt(atMs) {
        const prompt = this.#console.takePrompt();
        if (prompt === undefined || this.#trouble.crash !== undefined || this.settled())
            return;
        this.#observeLine(prompt, atMs);
    }
    #concludeEnd(end) {
        this.#conclude(ended(end, this.#expectations.pending(), this.#evidence()), 'end');
    }
    #observeEnd(event) {
        this.#observePrompt(event.atMs);
        const end = this.#machine.observeEnd(event, this.#console.firstByteMs !== null);
        if (this.#trouble.crash !== undefined)
            this.#concludeCrash();
        else if (this.#machine.over !== null)
            this.#concludeEnd(this.#machine.over.end);
        else if (this.#readyMs !== null && (0,console_exit/* isCleanEnd */.Lk)(end))
            this.#pass(this.#readyMs);
        else
            this.#compareEnd(end, event.atMs);
    }
    /** Holds the end against the one that `exit:` expects, where it is its turn. */
    #compareEnd(end, atMs) {
        const failed = this.#expectations.offerEnd({ end, status: this.#status() }, atMs);
        if (failed !== undefined)
            this.#conclude(endedOtherwise(end, failed, this.#evidence()), 'end');
        else if (this.#readyMs === null && this.#expectations.allMet())
            this.#pass(atMs);
        else
            this.#concludeEnd(end);
    }
    #nextDue() {
        const { pace, over } = this.#machine;
        const clocks = {
            ...{ readyMs: this.#readyMs, overMs: over?.atMs ?? null, lastSignMs: pace.lastSignMs },
            crashToldMs: this.#trouble.crash?.deadlineMs(pace.lastSignMs) ?? null,
            lateMs: this.#expectations.deadlineMs(),
        };
        return nextDue(clocks, pace.extend(this.#settings));
    }
    #observeTime(atMs) {
        if (atMs >= this.#console.promptAtMs())
            this.#observePrompt(atMs);
        const next = this.#nextDue();
        if (atMs >= next.atMs)
            this.#concludeDue(next.due, atMs);
    }
    #concludeDue(due, atMs) {
        if (due === 'crash-told')
            this.#concludeCrash();
        else if (due === 'over' && this.#machine.over !== null)
            this.#concludeEnd(this.#machine.over.end);
        else if (due === 'heard-out' && this.#readyMs !== null)
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
            : hung(atMs - this.#machine.pace.lastSignMs, sawByte, pending, this.#evidence());
        this.#conclude(this.#machine.pace.explain(verdict, due), due);
    }
    #observeLogEnd(atMs) {
        this.#observePrompt(atMs);
        if (this.#trouble.crash !== undefined)
            this.#concludeCrash();
        else if (this.#readyMs !== null)
            this.#pass(this.#readyMs);
        else
            this.#conclude(logEnded(this.#expectations.pending(), this.#evidence()));
    }
}


/***/ }),

/***/ 73924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withoutLogPrefix)
/* harmony export */ });
/** printk's prefix: level, time stamp, caller. */
const printkPrefix = /^(?:<\d+>)?(?:\[ *\d+\.\d+\])?(?:\[ *[CT]\d+\])? ?/;
/** A line without the prefix of the kernel's log; spaces that indent it stay. */
function withoutLogPrefix(text) {
    return text.replace(printkPrefix, '');
}


/***/ }),

/***/ 56335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ symbolizeTrace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/process.ts
var process = __webpack_require__(17439);
// EXTERNAL MODULE: ./src/console/plain-text.ts
var plain_text = __webpack_require__(33529);
;// CONCATENATED MODULE: ./src/console/symbols/addr2line.ts

/** Names of templates can be long enough to hide everything else. */
const maxNameLength = 200;
/** 200 addresses of 24 frames with two lines each stay below it. */
const maxAnswerLines = 10_000;
/** Deeper than any compiler inlines by itself. */
const maxFrames = 24;
/**
 * Looks up all addresses in one run (binutils' and LLVM's tool take the same options): functions,
 * inlined ones too, demangled, each answer begun with its address. With a section, addresses are those
 * within it (binutils alone).
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
/** `file:line`, of which either may be `?`; binutils may add `(discriminator 3)`, LLVM a column. */
function parsePlace(text) {
    const place = (0,plain_text/* toPlainText */.b)(text).replace(/ \(discriminator \d+\)$/, '');
    const colon = place.lastIndexOf(':');
    const file = place.slice(0, Math.max(0, colon));
    if (file === '' || file.startsWith('?'))
        return { file: null, line: null };
    const line = Number(place.slice(colon + 1));
    return { file, line: Number.isInteger(line) && line > 0 ? line : null };
}
/** The answers of addr2line in the order of the questions; empty for what it does not know. */
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

;// CONCATENATED MODULE: ./src/console/symbols/frame-text.ts
/** Name of the evidence that says what the addresses of the report are. */
const symbolsSource = 'symbols';
const inlineMark = 'inlined into ';
/** Between a function and its place: a C++ name has single spaces of its own. */
const gap = '  ';
function showPlace({ file, line }) {
    if (file === null)
        return '';
    return gap + (line === null ? file : `${file}:${line}`);
}
/** One address as lines: what it is, then what that was inlined into; none where nobody knows. */
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

;// CONCATENATED MODULE: ./src/console/symbols/symbol-table.ts
/** A file of many copies of one name is no kernel. */
const maxNamesakes = 256;
/** Lists the symbols of a file with their sizes; binutils' and LLVM's nm take the same options. */
function nmCommand(addr2line, elf) {
    return [addr2line.replace(/addr2line$/, 'nm'), '-S', '--defined-only', elf];
}
/** `ffffffff81000000 0000000000000012 T name`; the size is left out where there is none. */
const nmLine = /^([\da-f]{8,16})(?: ([\da-f]{8,16}))? [tTwWiI] (\S{1,512})$/;
/**
 * Chooses among functions of one name by the size that the kernel tells after the slash. It is the
 * distance to the next function (kallsyms_lookup), so that it may be some padding more.
 */
function chooseBySize(found, told) {
    const [only, ...others] = found;
    if (others.length === 0 || told === undefined)
        return others.length === 0 ? only : undefined;
    const fitting = found.filter(({ size }) => size > 0 && size <= told);
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
            // Without a table, addr2line's own way of finding a name has to do.
            if (found.length === 0)
                return query;
            const chosen = chooseBySize(found, symbol.size);
            return chosen === undefined
                ? null
                : `0x${(chosen.address + BigInt(symbol.offset)).toString(16)}`;
        },
    };
}

;// CONCATENATED MODULE: ./src/console/symbols/module-symbols.ts





/** A trace through more modules is nobody's. */
const maxModules = 8;
const module_symbols_maxNamesakes = 256;
const timeoutMs = 30_000;
/** The kernel calls a module by underscores, its file may have hyphens. */
function moduleNameOf(file) {
    const name = /^([\w-]{1,64})\.ko$/.exec(external_node_path_default().posix.basename(file))?.[1];
    return name?.replaceAll('-', '_');
}
/** Of `objdump -t`: address, seven flags of which the last is F for a function, section, length, name. */
const functionLine = /^([\da-f]{8,16}) .{6}F (\S{1,128})\t([\da-f]{8,16})(?: \.[a-z]{1,16})? (\S{1,512})$/;
/** The functions that are asked for, by name, from the lines of `objdump -t`. */
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
/** The files of these modules, by the kernel's names for them. */
async function unpack({ archive, folder }, modules) {
    if (!(await (0,files/* isFile */.fo)(archive)))
        return new Map();
    const members = new Map();
    await (0,process/* runProcess */.R3)({ argv: ['tar', '--list', '--file', archive] }, (member) => {
        const name = moduleNameOf(member);
        if (name !== undefined && modules.has(name))
            members.set(name, member);
    }, { timeoutMs });
    if (members.size === 0)
        return members;
    await (0,files/* removeTree */.dM)(folder);
    await (0,files/* makeFolder */.fc)(folder);
    const { exitCode } = await (0,process/* captureProcess */.Gx)({
        argv: [
            ...['tar', '--extract', '--no-same-owner', '--file', archive, '--directory', folder],
            ...['--', ...members.values()],
        ],
    }, { timeoutMs });
    return exitCode === 0
        ? new Map([...members].map(([name, member]) => [name, external_node_path_default().join(folder, member)]))
        : new Map();
}
/** What one file has of these addresses; undefined where the tool cannot read it. */
async function askTool(tool, file, addresses) {
    const table = createFunctionTable(new Set(addresses.flatMap(({ symbol }) => symbol?.name ?? [])));
    const objdump = tool.replace(/addr2line$/, 'objdump');
    const listed = await (0,process/* runProcess */.R3)({ argv: [objdump, '-t', file] }, (line) => table.add(line), {
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
        const { exitCode } = await (0,process/* runProcess */.R3)({ argv: addr2lineCommand(tool, file, queries, section) }, (line) => {
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
/** Function, file and line of what is in loadable modules; nothing of what nobody knows. */
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

;// CONCATENATED MODULE: ./src/console/symbols/source-path.ts

/** Headers of the compiler and the host, which are not in the tree however their names may end. */
const systemFolder = '/usr/';
/**
 * What a source file may be called below the tree's root, the likeliest first. A build may have run
 * in a copy of the tree, or on another machine: then its end is what is the same.
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

// EXTERNAL MODULE: ./src/console/symbols/trace-address.ts + 1 modules
var trace_address = __webpack_require__(48246);
;// CONCATENATED MODULE: ./src/console/symbols/symbolize.ts









const symbolize_timeoutMs = 30_000;
/** The host's own, that of a cross compiler, LLVM's: binutils reads its own architectures only. */
const usualTools = [
    'addr2line',
    'aarch64-linux-gnu-addr2line',
    'x86_64-linux-gnu-addr2line',
    'llvm-addr2line',
];
/** Where the functions that a report names are in the file, by the file's own table. */
async function readQueries(tool, addresses, { elf, signal }, timeLeft) {
    const table = createSymbolTable(addresses);
    if (addresses.some(({ symbol }) => symbol !== undefined))
        await (0,process/* runProcess */.R3)({ argv: nmCommand(tool, elf) }, (line) => table.add(line), {
            timeoutMs: timeLeft(),
            ...(signal === undefined ? {} : { signal }),
        });
    return addresses.map((address) => table.queryOf(address));
}
/** Asks one tool after the other until one can read the file. */
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
        const end = await (0,process/* runProcess */.R3)({ argv: addr2lineCommand(tool, elf, asked) }, (line) => {
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
/** What is known of each address: of the kernel's own by its file, of the others by their modules'. */
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
/** Finds the source files that debug information names, in the tree or where they were. */
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
 * The evidence of a crash, and one more: function and file:line of every address in it, what was
 * inlined too. Evidence without addresses stays as it is; nothing here makes a run fail.
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


/***/ }),

/***/ 48246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ findTraceAddresses),
  C: () => (/* binding */ parseAddressLine)
});

// EXTERNAL MODULE: ./src/console/log-prefix.ts
var log_prefix = __webpack_require__(73924);
;// CONCATENATED MODULE: ./src/console/symbols/kernel-offset.ts
/** arch/x86/kernel/setup.c, arch/arm64/kernel/setup.c: said at a panic, not at an oops. */
const told = /\bKernel Offset: 0x([\da-f]{1,16}) from 0x([\da-f]{1,16})(?: \(relocation range: 0x[\da-f]{1,16}-0x([\da-f]{1,16})\))?/;
/** What a crash report says of it; undefined where it says nothing, or that there is none. */
function readKernelOffset(lines) {
    for (const line of lines) {
        const [, offset, base, end] = told.exec(line) ?? [];
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

;// CONCATENATED MODULE: ./src/console/symbols/trace-address.ts


/** As many frames as anybody reads; OSv prints 128 at most (runtime.cc). */
const maxAddresses = 200;
/**
 * OSv's forms (runtime.cc, arch/x64/dump.cc, arch/aarch64/dump.cc). The addresses of its backtrace
 * lie inside the call already: it takes the least length of an instruction off before it prints.
 * Kernels that print `0x… name+0x12`, as our own does, are read the same way.
 */
const addressLine = /^ {0,8}(?:(RIP|PC): )?0x([\da-f]{1,16})(?: <(.{1,1024})>| ([A-Za-z_.$][\w.$]{0,255}\+0x[\da-f]{1,8}))?(?: |$)/;
/**
 * Linux: a function with an offset, which holds where the kernel was moved (KASLR); what is in a
 * module is not in vmlinux. `?` marks what was only found on the stack.
 */
const functionLine = /(?:^|[ :\]])([A-Za-z_][\w.]{0,255})\+0x([\da-f]{1,8})\/0x([\da-f]{1,8})(?: ?\[([\w-]{1,64})(?: [^\]]{0,64})?\])?(?: |$)/;
/** Where it was itself, not where a call returns to; so is the place that a warning names. */
const exactPlace = /\b(?:RIP|EIP|pc) ?: ?|\bWARNING: /;
/** Linux without the names of its functions (CONFIG_KALLSYMS), and old kernels: `[<…>]`. */
const bareLine = /^ {0,8}(?:(RIP: 0010:|pc : )|\[<[\da-f]{8,16}>\] )?(\? )?(?:0x([\da-f]{8,16})|\[<([\da-f]{8,16})>\])$/;
/** Of a line of OSv or a small kernel; undefined for any other. */
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
    // A return address may be the first of the next line, or of the next function.
    const inside = exact ? offset : Math.max(0, offset - 1);
    const label = exact ? 'RIP' : `${name}+0x${offset.toString(16)}`;
    const symbol = { name, offset: inside, size: Number.parseInt(length, 16) };
    if (module !== undefined)
        return { query: null, label, name, symbol, module };
    return { query: `${name}+0x${inside.toString(16)}`, label, name, symbol };
}
/** `line` is one of a log that has prefixes, without it. */
function parseBareLine(line, offset) {
    const [, register, stale, digits, old] = bareLine.exec(line) ?? [];
    const text = digits ?? old;
    if (text === undefined || stale !== undefined)
        return undefined;
    const told = BigInt(`0x${text}`);
    const linked = offset?.linkedAt(told) ?? told;
    const inside = register === undefined ? linked - 1n : linked;
    const label = register === undefined ? `0x${told.toString(16)}` : 'RIP';
    return { query: `0x${inside.toString(16)}`, label, name: null };
}
function parseLine(line, offset) {
    const said = (0,log_prefix/* withoutLogPrefix */.R)(line);
    const isLinux = said !== line || line.includes('[<');
    const bare = isLinux ? parseBareLine(said, offset) : undefined;
    return bare ?? parseAddressLine(line) ?? parseFunctionLine(line);
}
/** The addresses in the lines of a crash report, in its order, each once, 200 at most. */
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

/***/ 22837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ VmmWords)
/* harmony export */ });
/** Lines that are kept of the beginning, and of the end. */
const kept = 20;
/** What a VMM says of itself: why it fails stands at the beginning or at the end. */
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
    /** How much it has said in all. */
    get characters() {
        return this.#characters;
    }
    /** In their order, without those that were left out. */
    get lines() {
        return [...this.#first, ...this.#last];
    }
    /** Under the name of the VMM. */
    evidence(vmm) {
        const gap = this.#leftOut === 0 ? [] : [`… ${this.#leftOut} lines …`];
        return {
            source: vmm.toLowerCase().replaceAll(' ', '-'),
            firstLine: 1,
            lines: [...this.#first, ...gap, ...this.#last],
        };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);


/**
 * One run of a history, one line of JSON. Bytes, milliseconds; what was not measured is null or
 * absent, never zero.
 */
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300);
/** Nodes of longer paths are not kept. */
const longestPath = 1000;
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable();
const historyLineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** Null only where it was allowed. */
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .nullable(),
    /** Files differed from that commit; only where it was allowed. */
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    /** When it was committed, in UTC; of a run without a commit, when it was added. */
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** First line of the commit's message, cut; whatever its author wrote. */
    subject: text,
    profile: text,
    kernel: text,
    arch: text,
    mode: text,
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictKinds */ .PV),
    /** Null where nothing was booted. Medians where there were several boots. */
    boot: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        accelerator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kvm', 'tcg']),
        firstByteMs: milliseconds,
        readyMs: milliseconds,
        /** Most memory of the host that the machine took. */
        peakBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
        /** Least memory with which the profile passes. */
        leastMemoryBytes: bytes.optional(),
        /** Boots that the medians are over; absent for one. */
        boots: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(2).optional(),
    })
        .nullable(),
    /** Null where nothing was measured. */
    sizes: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Levels of the tree below which nodes are here only because they were asked for. */
        levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        /** How many nodes of those levels were left out as smaller than all that are here. */
        cut: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional(),
        /** Bytes by path. */
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(longestPath), bytes),
        /** Those of them that are views: a node of one is here only because it was asked for. */
        views: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(longestPath)).optional(),
    })
        .nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    metricUnits: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, text).optional(),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).optional(),
});
/** What a run is told from others by; lines that agree in it are of one history. */
function groupOf({ profile, arch, mode }) {
    return JSON.stringify([profile, arch, mode]);
}
/** A line of text for a file; nothing in it breaks the line. */
function formatHistoryLine(line) {
    return `${JSON.stringify(line)}\n`;
}


/***/ }),

/***/ 58172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/** The middle of several values, or between the two in the middle; of none it is not a number. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[sorted.length >> 1] ?? Number.NaN;
    const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
    return (lower + upper) / 2;
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
/** The best split in two, each part at least so long; undefined where there is none. */
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
/** The best stretch within, itself and what is around it at least so long on each side. */
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
/** By the variance of ranks without ties: the same in every order, so it decides nothing. */
function standardized(squared, { length }) {
    return Math.sqrt((12 * squared) / (length + 1));
}

;// CONCATENATED MODULE: ./src/history/ranks.ts
/** Ranks from 1 upwards; equal values share the mean of theirs. */
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
/** Puts values into a random order in place (Fisher and Yates), the same orders for every series. */
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
/** The small generator of that name, in the public domain (T. Ettinger): 32 bits of state. */
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



/** Level of each of the two tests: a series without a change is marked at most twice as often. */
const significance = 0.005;
/** Least change of the median that is marked, as a share of it. */
const leastShare = 0.02;
/** Fewer values than this are an outlier, not a level. */
const shortest = 3;
const permutations = 1999;
/** The newest values that are looked at; the scan for arcs is quadratic. */
const scannedValues = 300;
/**
 * Change points of values that scatter, as times: circular binary segmentation (Olshen, Venkatraman,
 * Luthy, Wigler, Biostatistics 5(4), 2004) on ranks. The largest standardized rank sum over all
 * splits of a segment, or else over all stretches within it (what comes and goes again), is compared
 * with that of the same values in other orders, and where few of these reach it, the segment is cut
 * there and each part looked at in turn. Ranks make a single outlier harmless, and orders drawn
 * anew need no distribution of the noise; E-divisive, in use at MongoDB, tests in the same way. The
 * orders are drawn with a fixed seed: the same series always has the same marks.
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
/** Whether fewer of the other orders reach that height than the level allows. */
function isRare(ranks, found, scan) {
    const shuffle = createShuffler(ranks.length);
    const shuffled = Float64Array.from(ranks);
    // The order that was found is one of them.
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
 * Moves each cut to where its two segments lie closest around their medians: at the edge of a
 * series the rank sum alone takes a neighbour in that happens to be large.
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
/** Changes too small to matter are none, the smallest first: what it parted is one segment then. */
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
/** Least change that is marked, as a share of what was there before. */
const steps_leastShare = 0.001;
/**
 * Change points of values without noise, as sizes: every step of at least a share of the level is
 * one. The level is the value at the last mark and not the last value, so that what grows a little
 * with every commit is marked too, where it has come to that share. What appears or goes is marked
 * always; null is unknown and changes nothing.
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





/** What a history tells, by profile, architecture and mode. */
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
/** Zero is said only where the line has all nodes of that level; of views it has what was asked for. */
function sizeAt(sizes, path, isInView) {
    if (sizes === null)
        return null;
    if (Object.hasOwn(sizes.nodes, path))
        return sizes.nodes[path] ?? null;
    return !isInView && sizes.cut === undefined && path.split('/').length <= sizes.levels ? 0 : null;
}
/** One tree of all paths that any line has, each with its latest size; views are parts like others. */
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

/***/ 79752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ startAttached)
/* harmony export */ });
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4434);
/* harmony import */ var _bounded_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1593);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94743);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17439);




/**
 * A killed parent leaves its children running, and a `cleanup` handler does not run on SIGKILL. The
 * kernel does it for us: PR_SET_PDEATHSIG, by way of util-linux's setpriv, which every Debian has.
 */
const dieWithParent = ['setpriv', '--pdeathsig', 'KILL'];
/** Characters; what a program says of itself in one line is shorter. */
const longestLine = 16 * 1024;
/** Time for what a child left behind to close its streams, before we close them ourselves. */
const drainMs = 500;
/** Starts a child in a process group of its own; undefined `pid` never happens: failure is an Error. */
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
    // A broken pipe is not news: the process's end says more.
    control.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', listeners.onOutput);
    const errorsRead = new Promise((resolve) => (0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedLines */ .$)(child.stderr, longestLine, {
        onLine: listeners.onErrorLine,
        onClose: () => resolve(),
    }));
    child.once('exit', () => {
        (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .signalGroup */ .i8)(pid, 'SIGKILL');
        // What went into a session of its own is out of reach, and still holds our streams.
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

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBoundedLines)
/* harmony export */ });
/**
 * Reads a stream line by line in bounded memory: Node's readline keeps a line without an end whole.
 * `longest` in characters; LF or CR LF ends a line, invalid UTF-8 becomes U+FFFD.
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

/***/ 54400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   cb: () => (/* binding */ delay),
/* harmony export */   lP: () => (/* binding */ elapsedSince),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/** Resolves after so many milliseconds. */
async function pause(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms);
    });
}
/** The same as a limit on something else: it does not keep the process alive by itself. */
async function delay(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms).unref();
    });
}
/** Milliseconds since a reading of `performance.now()`, to the microsecond: more is noise. */
function elapsedSince(started) {
    return Math.round((performance.now() - started) * 1000) / 1000;
}
/** The date by UTC, as 2026-12-31. */
function today() {
    return new Date().toISOString().slice(0, 10);
}


/***/ }),

/***/ 78215:
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
    // once() rejects with the error that comes in place of the event.
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
 * Finds a free port of 127.0.0.1 for each wish, no two the same. They are free when this returns;
 * between that and their use somebody else can take one.
 */
async function findFreePorts(wishes) {
    const holders = new Map();
    // Those with a number first, or a free one could be just the one that is wished for.
    const order = [...wishes.entries()].sort(([, a], [, b]) => Number(a.port === null) - Number(b.port === null));
    for (const [index, wish] of order)
        holders.set(index, await hold(wish));
    await Promise.all([...holders.values()].map(async (holder) => holder.release()));
    return wishes.map((_, index) => holders.get(index)?.found ?? { problem: 'not looked for' });
}


/***/ }),

/***/ 7459:
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
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94743);


const timeoutMs = 300_000;
/** Of one answer, in bytes. */
const largestAnswer = 256 << 20;
/** Runs git in a repository, without a prompt. */
async function callGit(folder, args, { input, signal, env = {}, network = false } = {}) {
    const { stdout, stderr, exitCode, shortMessage } = await (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)('git', ['-C', folder, ...args], {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(process.env, {
            ...(network ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchEnvironment */ .sl)() : {}),
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
    return { ok, text: stdout, said: ok || stderr !== '' ? stderr : (shortMessage ?? '') };
}
/** The commit a name stands for; null where there is none. */
async function commitAt(folder, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { ok, text } = await callGit(folder, args);
    return ok ? text.trim() : null;
}
/** When a commit was made, in UTC, and the first line of its message; null where it is not known. */
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
/** Whether everything in one commit is in the other too. */
async function isAncestor(folder, old, young) {
    return (await callGit(folder, ['merge-base', '--is-ancestor', old, young])).ok;
}
async function isShallow(folder) {
    const { text } = await callGit(folder, ['rev-parse', '--is-shallow-repository']);
    return text.trim() === 'true';
}
/** The regular files at the top of a commit, as `ls-tree` has them; undefined where it cannot be read. */
async function listTopFiles(folder, commit) {
    // Sizes are of the objects themselves, which a partial clone fetches for it.
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
/** The text of an object; undefined where it cannot be read. */
async function readObject(folder, object) {
    // A partial clone fetches it now.
    const { ok, text } = await callGit(folder, ['cat-file', 'blob', object], { network: true });
    return ok ? text : undefined;
}


/***/ }),

/***/ 93086:
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
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73285);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7459);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17439);




/** The NUL-separated answer of a git command; undefined where git cannot answer. */
async function captureNul(folder, args) {
    const { ok, text } = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .callGit */ .rU)(folder, args);
    return ok ? text.split('\0').filter((entry) => entry !== '') : undefined;
}
/**
 * What git's index holds below a folder; undefined outside a checkout. Asked in the empty folder of
 * a submodule, git names the folder itself: that is no entry below it.
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
/** The commit a checkout is at, `-dirty` appended where files differ from it; null outside git. */
async function revisionOf(folder) {
    const head = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({ argv: ['git', '-C', folder, 'rev-parse', 'HEAD'] });
    const [commit] = head.lines;
    if (head.exitCode !== 0 || commit === undefined)
        return null;
    const status = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({
        argv: ['git', '-C', folder, 'status', '--porcelain', '--untracked-files=no'],
    });
    return status.lines.length > 0 ? `${commit}-dirty` : commit;
}
/**
 * How git describes the commit of a checkout by its nearest tag of this pattern, as
 * `v0.57.0-399-g76917345`; null without such a tag, and for a folder that is no checkout itself.
 */
async function describeVersion(folder, pattern) {
    if (!(await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileExists */ .hR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, '.git'))))
        return null;
    const { exitCode, lines } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({
        argv: ['git', '-C', folder, 'describe', '--tags', '--match', pattern],
    });
    return exitCode === 0 ? (lines[0] ?? null) : null;
}
/** How far back trailers are read. */
const mostCommits = 1000;
/**
 * The trailers of one name: of HEAD, of its second parent where HEAD is a merge, as what CI checks
 * out for a pull request is, and of the 1000 newest commits before, as far as a shallow clone has
 * them. None outside git.
 */
async function readTrailers(folder, name) {
    // Marked, because empty fields are left out.
    const trailers = `%(trailers:key=${name},valueonly,unfold,separator=%x01)`;
    const args = ['log', '--no-show-signature', `--format=%h%x00=%an%x00=${trailers}%x00`];
    const logOf = async (commit, count) => parseLog((await captureNul(folder, [...args, `-${count}`, '--end-of-options', commit, '--'])) ?? []);
    const heads = [...(await logOf('HEAD', 1)), ...(await logOf('HEAD^2', 1))];
    const names = new Set(heads.map(({ commit }) => commit));
    const earlier = (await logOf('HEAD', mostCommits)).filter(({ commit }) => !names.has(commit));
    return [...heads, ...earlier.map((trailer) => ({ ...trailer, earlier: true }))];
}
/** The whole messages of HEAD and, where that is a merge, of its second parent. None outside git. */
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
                    ...{ commit: commit.trim(), author: author.slice(1), value: value.trim() },
                    earlier: false,
                });
    }
    return found;
}


/***/ }),

/***/ 62703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77715);




const pollMs = 200;
/** Whether the process that a lock file names still runs. */
async function holderOf(file) {
    const pid = Number(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
    if (!Number.isInteger(pid) || pid <= 0)
        return undefined;
    try {
        process.kill(pid, 0);
        return pid;
    }
    catch (error) {
        // It runs, but it is somebody else's.
        return error.code === 'EPERM' ? pid : undefined;
    }
}
async function tryLock(file) {
    // Linked into place, so that nobody ever reads a lock without its holder.
    const own = `${file}.${process.pid}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(own, String(process.pid));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(own, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { force: true });
    }
}
/**
 * Takes a lock file that names this process, waiting while another process holds it; `onWait` hears
 * of that once. A lock whose process is gone is taken over. Answers with what releases it, or
 * undefined when the signal came first.
 */
async function takeLock(file, onWait, signal) {
    await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
    let told = false;
    while (!signal.aborted) {
        if (await tryLock(file))
            return async () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
        const holder = await holderOf(file);
        if (holder === undefined || holder === process.pid)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
        else if (!told) {
            told = true;
            onWait(holder);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
    return undefined;
}


/***/ }),

/***/ 60301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ availableJobs),
/* harmony export */   jX: () => (/* binding */ isRoot),
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
function isRoot() {
    return process.getuid?.() === 0;
}


/***/ }),

/***/ 21725:
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
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94743);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73285);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17439);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56298);







/** Absolute path of a program in PATH or in the system's folders; `python3:x` has that module. */
async function findProgram(name) {
    const pythonModule = (0,_python_js__WEBPACK_IMPORTED_MODULE_6__/* .pythonModuleOf */ .S)(name);
    if (pythonModule !== undefined)
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_6__/* .findPython */ .K)([pythonModule]);
    if (name.includes('/'))
        return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileExists */ .hR)(name)) ? name : undefined;
    const folders = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childPath */ .cm)([]).split(':');
    for (const folder of folders) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name);
        const runnable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (runnable)
            return candidate;
    }
    return undefined;
}
/** How packages can be installed here without asking anybody; undefined when they cannot. */
async function packageInstaller() {
    if ((await findProgram('apt-get')) === undefined)
        return undefined;
    if (process.getuid?.() === 0)
        return ['apt-get'];
    if ((await findProgram('sudo')) === undefined)
        return undefined;
    const mayRun = async (...sudo) => (await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .captureProcess */ .Gx)({ argv: [...sudo, 'true'] })).exitCode === 0;
    // sudo resets the environment, so what apt-get has to know is set behind it; but for proxies,
    // whose passwords are not for a command line that everybody can read.
    const apt = ['env', 'LC_ALL=C.UTF-8', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    const ways = Object.keys((0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchEnvironment */ .sl)());
    const withWays = ['sudo', '-n', `--preserve-env=${ways.join(',')}`];
    if (ways.length > 0 && (await mayRun(...withWays)))
        return [...withWays, ...apt];
    return (await mayRun('sudo', '-n')) ? ['sudo', '-n', ...apt] : undefined;
}
/** What a person would type to install them. */
function installCommand(packages) {
    return `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}
/** Installs Debian packages; the lines of apt-get that explain a failure, or undefined on success. */
async function installPackages(installer, packages, onLine, signal) {
    const lines = [];
    const aptGet = async (...args) => {
        const { exitCode } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runProcess */ .R3)({
            argv: [...installer, '-o', 'DPkg::Lock::Timeout=120', ...args],
            env: { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchEnvironment */ .sl)(), LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' },
        }, (line) => {
            lines.push(line);
            onLine(line);
        }, { signal });
        return exitCode === 0;
    };
    const install = async () => aptGet('install', '-y', '--no-install-recommends', ...packages);
    if (await install())
        return undefined;
    // A fresh machine or container has no package lists yet, and an old one has stale ones.
    lines.length = 0;
    return (await aptGet('update')) && (await install()) ? undefined : lines.slice(-20);
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
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4434);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94743);



/** Time between the polite and the forceful signal; the runner itself leaves us 7.5 s. */
const termToKillMs = 2000;
/** A timer set for longer fires at once (Node: timers, setTimeout). */
const longestTimerMs = 2 ** 31 - 1;
/** Time for what a command left behind to close its streams, before we close them ourselves. */
const drainMs = 2000;
/** Groups that still run: a crash of ours must not leave a build behind. */
const liveGroups = new Set();
process.on('exit', () => {
    for (const pid of liveGroups)
        signalGroup(pid, 'SIGKILL');
});
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
 * Runs a command to its end, both of its streams given line by line. On cancellation or a limit its
 * whole process group is ended, children that it left behind included.
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
        : setTimeout(() => end('timeout'), Math.min(limits.timeoutMs, longestTimerMs));
    const silence = limits.silenceMs === undefined
        ? undefined
        : setTimeout(() => end('silence'), Math.min(limits.silenceMs, longestTimerMs));
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.all, crlfDelay: Infinity });
    lines.on('line', (line) => {
        silence?.refresh();
        onLine(line);
    });
    const drained = new Promise((resolve) => lines.once('close', resolve));
    // What it leaves in the background would keep the pipe open, and us waiting.
    let drain;
    child.once('exit', () => {
        if (child.pid !== undefined) {
            signalGroup(child.pid, 'SIGKILL');
            liveGroups.delete(child.pid);
        }
        // A child that went into a session of its own is out of reach, and still holds the pipe.
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

/***/ 56298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython),
/* harmony export */   S: () => (/* binding */ pythonModuleOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94743);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73285);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17439);




/** How a module of Python is named among programs: `python3:requests`. */
const prefix = 'python3:';
/**
 * The module that such a name means; undefined for the name of a program. Nothing but a name: it
 * comes from profiles, and becomes part of a program.
 */
function pythonModuleOf(name) {
    const written = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(written) ? written : undefined;
}
/**
 * The first python3 in PATH, or in the system's folders, that has all these modules. Version
 * managers put another one in front, which does not see what Debian's packages bring.
 */
async function findPython(modules) {
    const program = modules.map((name) => `import ${name}`).join('\n');
    for (const folder of (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childPath */ .cm)([]).split(':')) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, 'python3');
        if (!(await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(candidate)))
            continue;
        const { exitCode } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .captureProcess */ .Gx)({ argv: [candidate, '-c', program] });
        if (exitCode === 0)
            return candidate;
    }
    return undefined;
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
        append: (entry) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, Buffer.from(entry)),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}


/***/ }),

/***/ 98775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


/** SHA-256 of a file's content in hexadecimal; in one buffer, where a stream makes many. */
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

/***/ 23753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ families),
  A: () => (/* binding */ familyOf)
});

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/kernels/single-image.ts
/** For families whose build leaves one file to boot: it is the kernel, or it is the disk. */
function bootSingleImage({ settings }) {
    return settings.boot.method === 'direct'
        ? { kernel: 'image', disks: [] }
        : { kernel: null, disks: ['image'] };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/kernels/custom/plan.ts

/** Replaces `{name}` by the run's value; names it does not know stay as they are. */
function fillPlaceholders(text, values) {
    return text.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}
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
/** The user's own commands, in order, each with the placeholders filled in. */
function planCustomBuild(profile, workspace) {
    const section = profile.section;
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
    const section = profile.section;
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
;// CONCATENATED MODULE: ./src/kernels/custom/section.ts


const file = schemas/* string */.YjP().min(1);
/** Artifacts are copied into one folder, beside these. */
const reservedNames = new Set([
    ...['build.log', 'console.log', 'console.timeline.jsonl', 'image.json', 'initramfs.cpio.gz'],
    ...['junit.xml', 'report.html', 'report.md', 'report.sarif', 'result.json', 'seal.json'],
]);
/**
 * The `custom:` section: commands and what they leave. In both, `{source}`, `{out}`, `{jobs}`,
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
        const twice = names.find((name, index) => names.indexOf(name) !== index);
        if (twice !== undefined)
            context.addIssue({ code: 'custom', message: `two files are called ${twice}` });
        const ours = names.find((name) => reservedNames.has(name));
        if (ours !== undefined)
            context.addIssue({ code: 'custom', message: `${ours} is the name of a file of our own` });
    })
        .describe('Files that the build leaves'),
});

;// CONCATENATED MODULE: ./src/kernels/custom/family.ts




/** Any kernel with a build command: it says itself how it is built and what it leaves. */
const customFamily = {
    name: 'custom',
    section: customSection,
    defaults: {
        // Small kernels have no other way to tell their exit status than QEMU's debug port.
        boot: { debug_exit: true },
    },
    archs: {},
    modes: {},
    tools: ({ settings }) => settings.toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : [],
    compilers: ({ settings: { toolchain, build } }) => [
        toolchain.cross_compile + toolchain.cc,
        ...Object.keys(build.tools ?? {}),
    ],
    // Which of the repository's files a command reads there, nobody can know.
    inputFiles: ({ section }) => (JSON.stringify(section).includes('{repository}') ? ['.'] : []),
    artifacts: listCustomArtifacts,
    planSteps: async (profile, workspace) => Promise.resolve((0,verdict/* success */.kX)(planCustomBuild(profile, workspace))),
    inspectConfig: async () => Promise.resolve(null),
    bootFiles: bootSingleImage,
    commandLine: ({ settings }) => settings.boot.cmdline,
    // Whatever it is made of, it may be one of these inside.
    vocabularies: ['generic', 'firmware', 'linux', 'osv'],
};

;// CONCATENATED MODULE: ./src/kernels/linux/make.ts
const linuxArchs = {
    x86_64: { arch: 'x86_64', folder: 'x86', imageTarget: 'bzImage', console: 'ttyS0' },
    aarch64: { arch: 'arm64', folder: 'arm64', imageTarget: 'Image', console: 'ttyAMA0' },
};
/** The compiler's program: gcc takes the cross prefix, clang finds its target from ARCH. */
function nameCompiler({ settings: { toolchain } }) {
    const { cc, cross_compile: prefix } = toolchain;
    return cc.includes('/') || cc.startsWith('clang') ? cc : prefix + cc;
}
/** Fixed, so that the same sources give the same bytes and the compiler cache is hit. */
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
 * A make command line. CC is a bare name, so that links of a compiler cache that stand first in
 * PATH take effect.
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

;// CONCATENATED MODULE: ./src/kernels/linux/command-line.ts

/**
 * The profile's command line with a serial console, and with a panic that ends the machine instead
 * of hanging it, unless the profile sets them itself. Ours come first: what follows ` -- ` would be
 * for init, and of several consoles the last is /dev/console.
 */
function composeLinuxCommandLine({ settings }) {
    const own = settings.boot.cmdline.trim();
    const forKernel = own.split(/\s+/);
    const end = forKernel.indexOf('--');
    const keys = new Set((end < 0 ? forKernel : forKernel.slice(0, end)).map((word) => word.split('=')[0]));
    // A machine that is gone has no memory to be kept.
    const staysForCore = settings.boot.core === true;
    const leavesByKeyboard = settings.boot.vmm === 'firecracker' && settings.arch === 'x86_64';
    const added = [
        ...(keys.has('console') ? [] : [`console=${linuxArchs[settings.arch].console}`]),
        ...(keys.has('panic') || staysForCore ? [] : ['panic=-1']),
        // The keyboard controller is the only way out that Firecracker has there (its FAQ).
        ...(keys.has('reboot') || !leavesByKeyboard ? [] : ['reboot=k']),
    ];
    return [...added, own].filter((part) => part !== '').join(' ');
}

// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
;// CONCATENATED MODULE: ./src/kernels/kconfig/config-file.ts
// OSv has names such as drivers_profile_virtio-pci.
const assignment = /^([A-Za-z0-9_-]+)=(.*)$/;
const notSet = /^# ([A-Za-z0-9_-]+) is not set$/;
/** Reads a `.config` or a fragment; where an option stands twice the later line wins, as in kconfig. */
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
/** Writes a fragment that merge_config.sh and kconfig read; n is spelt as a comment there. */
function renderFragment(values, prefix = 'CONFIG_') {
    return Array.from(values, ([name, value]) => value === 'n' ? `# ${prefix}${name} is not set\n` : `${prefix}${name}=${value}\n`).join('');
}

// EXTERNAL MODULE: ./src/kernels/kconfig/evaluate.ts
var evaluate = __webpack_require__(3855);
// EXTERNAL MODULE: ./src/kernels/kconfig/expression.ts
var kconfig_expression = __webpack_require__(88334);
;// CONCATENATED MODULE: ./src/kernels/kconfig/defaults.ts


/** `; its default y applies`, for sentences about an option that cannot be set; else empty. */
function describeDefault(definition, world) {
    const applying = definition.defaults.find(({ condition }) => condition === null || (0,evaluate/* evaluate */._3)(condition, world) !== 0);
    return applying === undefined ? '' : `; its default ${(0,kconfig_expression/* renderExpression */.dH)(applying.value)} applies`;
}
/** The option of a choice that is set; undefined when none is. */
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
/** What a dependency has to reach: only a tristate cares whether it is m or y. */
function neededLevel(symbol, wanted) {
    return symbol.type === 'tristate' && wanted === evaluate/* yes */.EZ ? evaluate/* yes */.EZ : evaluate/* module */.xG;
}
/** The option's entry that is nearest to allow the value, and what it still lacks. */
function findNearestEntry(symbol, wanted, world) {
    return symbol.definitions
        .map((definition) => ({
        definition,
        unmet: findUnmet(definition.dependsOn, neededLevel(symbol, wanted), world),
    }))
        .sort((one, other) => one.unmet.failing.length - other.unmet.failing.length ||
        other.definition.prompts.length - one.definition.prompts.length)[0];
}
/** The prompt, of those in sight, that lacks the fewest conditions; undefined without a prompt. */
function findNearestPrompt({ definition }, world) {
    return definition.prompts
        .map(({ conditions }) => findUnmet(conditions, evaluate/* module */.xG, world).failing)
        .sort((one, other) => one.length - other.length)[0];
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/selectors.ts


/** As many names as a reader takes in. */
const mostNames = 3;
function listNames(names) {
    const shown = names.slice(0, mostNames).join(', ');
    const left = names.length - mostNames;
    return left > 0 ? `${shown} and ${left} more` : shown;
}
/** How far an option is from being set by a profile: dependencies it lacks, a prompt it lacks. */
function countObstacles(name, world) {
    const symbol = world.tree.symbols.get(name);
    const entry = symbol && findNearestEntry(symbol, evaluate/* yes */.EZ, world);
    if (entry === undefined)
        return Number.POSITIVE_INFINITY;
    return entry.unmet.failing.length + (entry.definition.prompts.length === 0 ? 10 : 0);
}
/** The options that can select a hidden one, those first that a profile can set most easily. */
function listSelectors(symbol, world) {
    const names = (world.tree.selections.get(symbol.name) ?? [])
        .filter(({ kind }) => kind === 'select')
        .map(({ by }) => by);
    return [...new Set(names)]
        .map((name) => ({ name, obstacles: countObstacles(name, world) }))
        .sort((one, other) => one.obstacles - other.obstacles)
        .map(({ name }) => name);
}
/** Selects that raise the option in this configuration, whatever its own dependencies say. */
function findActiveSelects(symbol, world) {
    return (world.tree.selections.get(symbol.name) ?? []).filter(({ kind, by, conditions }) => kind === 'select' &&
        [{ kind: 'symbol', name: by }, ...conditions].every((condition) => (0,evaluate/* evaluate */._3)(condition, world) !== 0));
}
/** `selected by EXPERT, which is y`; undefined when nothing raises the option. */
function describeActiveSelects(symbol, world) {
    const names = [...new Set(findActiveSelects(symbol, world).map(({ by }) => by))];
    if (names.length === 0)
        return undefined;
    const values = [...new Set(names.map((name) => (0,evaluate/* valueOf */.RP)(name, world)))];
    return `selected by ${listNames(names)}, which ${names.length === 1 ? 'is' : 'are'} ${values.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/describe-unmet.ts




/** A sentence about more options than this explains nothing any more. */
const mostOptions = 8;
/** As many values of an expression's options as a reader takes in. */
const mostFacts = 6;
/** Where the value of an option without a prompt comes from. */
function describeHidden(symbol, definition, world, told) {
    const selectors = listSelectors(symbol, world);
    if (selectors.length > 0)
        return `has no prompt: it is selected by ${listNames(selectors)}`;
    const [first] = definition.defaults;
    if (first === undefined)
        return 'has no prompt, and nothing selects it';
    const { failing } = findUnmet([first.condition ?? [], first.value].flat(), evaluate/* module */.xG, world);
    return failing.length > 0
        ? `has no prompt: its default needs ${describeUnmet(failing, evaluate/* module */.xG, world, told)}`
        : `has no prompt: its default is ${(0,kconfig_expression/* renderExpression */.dH)(first.value)}`;
}
/** Why an option is not at `wanted`, and what to do: follows the dependencies down to a cause. */
function describeCause(name, wanted, world, told) {
    const symbol = world.tree.symbols.get(name);
    if (symbol === undefined)
        return ' (no option of this name in this tree)';
    const entry = findNearestEntry(symbol, wanted, world);
    if (entry === undefined || told.size >= mostOptions)
        return '';
    const advice = (0,evaluate/* valueOf */.RP)(name, world) === 'm' ? ' (set it to y)' : ' (set it too)';
    if (entry.unmet.failing.length > 0) {
        const isAsked = world.requested?.has(name) === true || entry.definition.prompts.length === 0;
        const causes = describeUnmet(entry.unmet.failing, wanted, world, told);
        if (causes === '')
            return isAsked ? '' : advice;
        return isAsked ? ` because it depends on ${causes}` : `${advice} and depends on ${causes}`;
    }
    const hiding = findNearestPrompt(entry, world);
    if (hiding === undefined)
        return ` (it ${describeHidden(symbol, entry.definition, world, told)})`;
    if (hiding.length > 0)
        return ` (its prompt needs ${describeUnmet(hiding, evaluate/* module */.xG, world, told)})`;
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
/** Comparisons that say no more than an option or its negation: `A!=n`, `A=y`, `A=n`. */
function simplify(condition) {
    if (condition.kind !== 'compare' || condition.left.kind !== 'symbol')
        return { condition };
    const { left, operator, right } = condition;
    if (right.kind !== 'constant')
        return { condition };
    const test = operator + right.text;
    if (test === '!=n')
        return { condition: left, wanted: evaluate/* module */.xG };
    if (test === '=y')
        return { condition: left, wanted: evaluate/* yes */.EZ };
    return test === '=n' ? { condition: { kind: 'not', operand: left } } : { condition };
}
function describeOne(given, needed, world, told) {
    const { condition, wanted = needed } = simplify(given);
    const text = (0,kconfig_expression/* renderExpression */.dH)(given);
    switch (condition.kind) {
        case 'symbol': {
            const { name } = condition;
            if (told.has(name))
                return '';
            told.add(name);
            const value = (0,evaluate/* valueOf */.RP)(name, world);
            const limit = value === 'm' ? ' and allows no more than m' : '';
            return `${name}, which is ${value}${limit}${describeCause(name, wanted, world, told)}`;
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
 * The conditions in words, each with its cause: `SHMEM, which is n (set it too)`. Those that the
 * sentence has told of before are left out.
 */
function describeUnmet(conditions, wanted, world, told) {
    return conditions
        .map((condition) => describeOne(condition, wanted, world, told))
        .filter((text) => text !== '')
        .join(', and on ');
}
/** Conditions that only the toolchain's answer decides. */
function describeUndecided(conditions) {
    return `${conditions.map(kconfig_expression/* renderExpression */.dH).join(' && ')}, which the toolchain decides`;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/explain-excess.ts





/** Why an option got a value above the requested one, or another number or text. */
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
            describeUnmet(hiding, evaluate/* module */.xG, world, new Set([symbol.name])) +
            applied);
    if (definition.choice !== null && findChosen(definition.choice, world) === symbol.name) {
        const others = definition.choice.members.filter((name) => name !== symbol.name);
        return `is the one set in the choice "${definition.choice.title}": set another (${listNames(others)})`;
    }
    return `was not kept${applied}`;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/explain-lack.ts




/** Why an option did not get as high as it was asked to, or got no value at all. */
function explainLack(symbol, wanted, world) {
    const entry = findNearestEntry(symbol, wanted, world);
    if (entry === undefined)
        return 'is used in this tree, but nothing defines it';
    const { definition, unmet } = entry;
    const told = new Set([symbol.name]);
    if (unmet.failing.length > 0) {
        const level = neededLevel(symbol, wanted);
        return `depends on ${describeUnmet(unmet.failing, level, world, told)}`;
    }
    const hiding = findNearestPrompt(entry, world);
    if (hiding === undefined)
        return describeHidden(symbol, definition, world, told);
    if (hiding.length > 0)
        return ('can only be set where its prompt is visible: that needs ' +
            describeUnmet(hiding, evaluate/* module */.xG, world, told) +
            describeDefault(definition, world));
    const chosen = definition.choice === null ? undefined : findChosen(definition.choice, world);
    if (chosen !== undefined && chosen !== symbol.name)
        return `is one of the choice "${definition.choice?.title ?? ''}", in which ${chosen} is set`;
    if (unmet.undecided.length > 0)
        return `depends on ${describeUndecided(unmet.undecided)}`;
    return 'was not kept, although all that it depends on is met';
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/kernels/kconfig/nearest.ts

/** The known names most like `name`, nearest first; none when all are far off. */
function findNearest(name, known, count = 1) {
    const farthest = Math.max(1, Math.floor(name.length / 3));
    return Array.from(known, (candidate) => ({ candidate, away: (0,mod/* distance */.Io)(name, candidate) }))
        .filter(({ away }) => away <= farthest)
        .sort((one, other) => one.away - other.away || (one.candidate < other.candidate ? -1 : 1))
        .slice(0, count)
        .map(({ candidate }) => candidate);
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/explain.ts





/** An option that nothing in the tree defines. */
function explainAbsence(option, { tree }) {
    const where = tree.unreadable.length === 0 ? 'this tree' : 'the Kconfig files that could be read';
    const [nearest] = findNearest(option, tree.symbols.keys());
    return `no option of this name in ${where}` + (nearest ? `; nearest: ${nearest}` : '');
}
function isSwitch({ type }) {
    return type === 'bool' || type === 'tristate';
}
/** A value that the option's type can never have; undefined when the type is right. */
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
    return `has to lie between ${renderBound(outside.low, world)} and ${renderBound(outside.high, world)}`;
}
/** Why the configuration system made something else of a request; a clause about the option. */
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
/** The requests that the final configuration does not honour to the letter; absent is n. */
function listDifferences(requests, config) {
    return requests.filter(({ option, value }) => !(0,option_value/* isSameValue */.am)(value, effectiveValue(option, config)));
}
/**
 * Holds requests against the final configuration. Only the reasons come from the tree: without one
 * the same options are found, and none is excused.
 */
function judgeConfig(requests, config, tree) {
    const known = tree === null || tree.symbols.size === 0 ? undefined : tree;
    const requested = new Set(requests.map(({ option }) => option));
    const mismatches = [];
    const explained = {};
    for (const { option, value, whereAbsent } of listDifferences(requests, config)) {
        if (whereAbsent !== undefined && known?.symbols.has(option) === false)
            explained[option] = whereAbsent;
        else
            mismatches.push({
                option,
                requested: value,
                effective: effectiveValue(option, config),
                reason: known === undefined
                    ? 'was not kept by the configuration step (there are no Kconfig files to tell why)'
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
;// CONCATENATED MODULE: ./src/kernels/linux/feature.ts
/** Options that are simply set. */
function set(...names) {
    return names.map((option) => ({ option }));
}
/** Options that others of the group cannot do without. */
function need(because, ...names) {
    return names.map((option) => ({ option, because }));
}

;// CONCATENATED MODULE: ./src/kernels/linux/guest-features.ts

const x86Only = 'x86 only: other architectures run as guests without a switch';
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
        options: [
            ...set('PCI', 'PCI_MSI'),
            {
                option: 'PCI_HOST_GENERIC',
                arch: 'aarch64',
                because: 'QEMU’s virt machine has a generic host bridge',
            },
        ],
    },
    acpi: {
        summary: 'ACPI: power-off and device configuration',
        options: [
            { option: 'EFI', arch: 'aarch64', because: 'ACPI on arm64 is found through EFI' },
            ...set('ACPI'),
        ],
    },
    console: {
        summary: 'Kernel log and login on the serial port',
        options: [
            ...set('TTY', 'SERIAL_8250', 'SERIAL_8250_CONSOLE', 'PRINTK'),
            {
                option: 'SERIAL_AMBA_PL011',
                arch: 'aarch64',
                because: 'the serial port of QEMU’s virt machine is a PL011',
            },
            {
                option: 'SERIAL_AMBA_PL011_CONSOLE',
                arch: 'aarch64',
                because: 'the serial port of QEMU’s virt machine is a PL011',
            },
        ],
    },
    initrd: {
        summary: 'Initial RAM disk in every compression',
        options: set('BLK_DEV_INITRD', 'RD_GZIP', 'RD_BZIP2', 'RD_LZMA', 'RD_XZ', 'RD_LZO', 'RD_LZ4', 'RD_ZSTD'),
    },
};

;// CONCATENATED MODULE: ./src/kernels/linux/system-features.ts

/** What programs in the guest expect of the kernel. */
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
 * Named groups of options for kernels that run in QEMU. Each group holds what it is for and every
 * prerequisite that a tinyconfig lacks, so that any selection of groups takes effect as a whole.
 */
const features = {
    ...guestFeatures,
    ...virtioFeatures,
    ...systemFeatures,
};
const featureNames = Object.keys(features);

;// CONCATENATED MODULE: ./src/kernels/linux/requests.ts


function requestFeature({ option, value = 'y', whereAbsent }) {
    return { option, value, ...(whereAbsent === undefined ? {} : { whereAbsent }) };
}
/**
 * Every option that a profile asks for, each once: features in their order, then modules, then its
 * own options; the later wins.
 */
function listRequests(section, arch) {
    const grouped = section.features
        .flatMap((name) => features[name].options)
        .filter((option) => option.arch === undefined || option.arch === arch)
        .map(requestFeature);
    const modules = section.modules ? [{ option: 'MODULES', value: 'y' }] : [];
    const own = Object.entries(section.options).map(([name, value]) => ({
        option: (0,option_value/* stripOptionPrefix */.A$)(name),
        value: (0,option_value/* formatOptionValue */.cZ)(value),
    }));
    const requests = new Map();
    for (const request of [...grouped, ...modules, ...own])
        requests.set(request.option, request);
    return [...requests.values()];
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
/** The `linux:` section: where the configuration starts and what it has to contain. */
const linuxSection = schemas/* strictObject */.rej({
    base: schemas/* union */.KCZ([configTarget, configFile]).describe('Configuration to start from'),
    features: schemas/* array */.YOg(schemas/* enum */.k5n(featureNames)).describe('Groups of options, prerequisites included'),
    options: schemas/* record */.g1P(optionName, optionValue)
        .describe('Single options, with or without CONFIG_; they win over features. Other text than y, m, n ' +
        'and numbers is written as a string'),
    targets: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_./=-]*$/))
        .min(1)
        .optional()
        .describe('Make targets; by default bzImage (x86_64) or Image (aarch64)'),
    modules: schemas/* boolean */.zMY().describe('Build modules as well and keep them as an artifact'),
});

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
 * Holds the profile's options against the `.config` in the output folder. The Kconfig files, some
 * 1600 of them, are read only to give reasons.
 */
async function inspectLinuxConfig(profile, workspace, gate) {
    // What Linux makes of an option, its own configuration step says within seconds.
    if (gate === 'requests')
        return null;
    const requests = listRequests(linuxSection.parse(profile.section), profile.settings.arch);
    const text = await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.out, '.config'));
    const config = parseConfigFile(text ?? '');
    const needsReasons = listDifferences(requests, config).length > 0;
    const tree = needsReasons ? await readLinuxTree(profile, workspace) : null;
    return judgeConfig(requests, config, tree);
}

;// CONCATENATED MODULE: ./src/kernels/linux/boot-files.ts

/**
 * The image; for Firecracker on x86-64 the vmlinux, for it knows no bzImage (v1.16,
 * vmm/src/arch/x86_64: its loader is the one of ELF files).
 */
function linuxBootFiles(profile) {
    const { arch, boot } = profile.settings;
    return boot.vmm === 'firecracker' && boot.method === 'direct' && arch === 'x86_64'
        ? { kernel: 'elf', disks: [] }
        : bootSingleImage(profile);
}

;// CONCATENATED MODULE: ./src/kernels/linux/plan.ts





/** Targets that leave an image of the same name in arch/…/boot. */
const imageTargets = new Set(['bzImage', 'Image', 'Image.gz', 'vmlinuz.efi']);
function chooseTargets(section, imageTarget) {
    const targets = section.targets ?? [imageTarget];
    return section.modules && !targets.includes('modules') ? [...targets, 'modules'] : targets;
}
function listLinuxArtifacts(profile, { out }) {
    const { folder, imageTarget } = linuxArchs[profile.settings.arch];
    const targets = chooseTargets(linuxSection.parse(profile.section), imageTarget);
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
/** Configures from base and fragment, holds the outcome against the profile, then builds. */
function planLinuxBuild(profile, workspace) {
    const section = linuxSection.parse(profile.section);
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
        // They point into this machine's folders and mean nothing in an archive.
        run('Remove links to the sources', [
            ...['find', installed, '-type', 'l', '(', '-name', 'build', '-o', '-name', 'source', ')'],
            '-delete',
        ]),
        // Their names are unique. What is installed has no debug information, and a trace needs it.
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
/** Debian names its cross tools after their prefix: x86_64-linux-gnu- is x86-64-linux-gnu. */
function nameCrossPackage(tool, prefix) {
    return `${tool}-${prefix.replace(/-$/, '').replaceAll('_', '-')}`;
}
function listCompilers(profile) {
    const { cc, cross_compile: prefix } = profile.settings.toolchain;
    const compiler = nameCompiler(profile);
    const isCross = compiler === prefix + cc && prefix !== '';
    const linker = prefix === '' ? 'binutils' : nameCrossPackage('binutils', prefix);
    return [
        { tool: compiler, debianPackage: isCross ? nameCrossPackage('gcc', prefix) : cc },
        { tool: `${prefix}ld`, debianPackage: linker },
    ];
}
function listLinuxTools(profile) {
    const { arch, toolchain } = profile.settings;
    const section = linuxSection.parse(profile.section);
    const wantsModules = section.modules || section.targets?.includes('modules') === true;
    const needed = [
        ...always,
        ...listCompilers(profile),
        ...listRequests(section, arch).flatMap(({ option, value }) => value === 'y' ? (byOption[option] ?? []) : []),
        // By its place: the PATH of ordinary users often lacks /usr/sbin.
        ...(wantsModules ? [{ tool: '/usr/sbin/depmod', debianPackage: 'kmod' }] : []),
        ...(toolchain.ccache ? [{ tool: 'ccache', debianPackage: 'ccache' }] : []),
    ];
    return [...new Map(needed.map((need) => [need.tool, need])).values()];
}

;// CONCATENATED MODULE: ./src/kernels/linux/family.ts








/** Linux guest kernels: kbuild out of tree, options by feature group, checked after olddefconfig. */
const linuxFamily = {
    name: 'linux',
    section: linuxSection,
    defaults: {
        linux: { base: 'tinyconfig', features: [], options: {}, modules: false },
        boot: {
            memory: '256M',
            // The kernel's own watchdogs report a hang after up to 140 s; they have to come first.
            silence: '150s',
            timeout: '300s',
        },
    },
    archs: {},
    modes: {
        debug: {
            linux: {
                options: {
                    DEBUG_KERNEL: 'y',
                    DEBUG_INFO: 'y',
                    DEBUG_INFO_DWARF_TOOLCHAIN_DEFAULT: 'y',
                    // A trace without names helps nobody.
                    KALLSYMS: 'y',
                },
            },
        },
    },
    tools: listLinuxTools,
    compilers: (profile) => [nameCompiler(profile), `${profile.settings.toolchain.cross_compile}ld`],
    inputFiles: ({ section }) => {
        const { base } = linuxSection.parse(section);
        return typeof base === 'string' ? [] : [base.file];
    },
    artifacts: listLinuxArtifacts,
    planSteps: async (profile, workspace) => Promise.resolve((0,verdict/* success */.kX)(planLinuxBuild(profile, workspace))),
    inspectConfig: inspectLinuxConfig,
    bootFiles: linuxBootFiles,
    commandLine: composeLinuxCommandLine,
    vocabularies: ['firmware', 'linux'],
};

// EXTERNAL MODULE: ./src/kernels/family.ts
var family = __webpack_require__(35312);
// EXTERNAL MODULE: ./src/kernels/osv/layout.ts
var layout = __webpack_require__(32099);
// EXTERNAL MODULE: ./src/profile/regex-text.ts
var regex_text = __webpack_require__(84364);
;// CONCATENATED MODULE: ./src/kernels/osv/section.ts


const words = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
const value = schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* string */.YjP().regex(/^[^\r\n]*$/, 'one line')]);
const relative = schemas/* string */.YjP().min(1);
const guestPath = schemas/* string */.YjP().regex(/^\//, 'not an absolute path');
const flagList = schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\S+$/, 'one flag each, without spaces'));
/** The `osv:` section. What it may name is up to the tree: its files are read, not a list of ours. */
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
/** `a,b` and `[a, b]` are the same list. */
function listWords(written) {
    if (written === undefined)
        return [];
    return typeof written === 'string' ? written.split(/[\s,]+/).filter(Boolean) : written;
}

;// CONCATENATED MODULE: ./src/kernels/osv/artifacts.ts




/** Where the module `java-tests` writes what is run for each of its tests. */
const javaTestList = 'modules/java-tests/test_commands';
/** Name of the link map that the build is asked for. */
const linkMapName = 'loader.elf.map';
/** Names in the output folder of the list of files in an image, and of its Java tests. */
const manifestName = 'usr.manifest';
const javaTestsName = 'java-tests';
/**
 * What OSv's scripts/build leaves. On x64 the kernel stands on the image as well; on aarch64 the
 * image is a disk without one, and the kernel is always given to the machine directly.
 */
function listOsvArtifacts(profile, workspace) {
    const { out, tree } = (0,layout/* layOut */.v)(profile, workspace);
    const isX64 = profile.settings.arch === 'x86_64';
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
        // Trees from before Kconfig have no such file.
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
/** File systems whose files are in the kernel or on the host: there is no disk to attach. */
const withoutDisk = new Set(['ramfs', 'virtiofs']);
/** Whatever is on it, scripts/build ends with a conversion to qcow2. */
const diskFormat = 'qcow2';
/** Behind the boot sector, as many sectors as it reads (arch/x64/boot16.S). */
const commandLineAt = { offset: 512, size: 63 * 512 };
function osvBootFiles(profile) {
    const { fs } = osvSection.parse(profile.section);
    if (profile.settings.boot.method === 'disk')
        return { kernel: null, disks: ['image'], diskFormat, commandLineAt };
    return { kernel: 'kernel', disks: withoutDisk.has(fs) ? [] : ['image'], diskFormat };
}

;// CONCATENATED MODULE: ./src/kernels/osv/command-line.ts

/** One option of the loader as it stands on the command line; a list stands there once per entry. */
function renderOption(name, value) {
    if (value === true)
        return [`--${name}`];
    if (value === false)
        return [];
    const values = Array.isArray(value) ? value : [value];
    // The loader splits at spaces and understands double quotes (core/commands.cc).
    return values.map((one) => /\s/.test(String(one)) ? `--${name}="${String(one)}"` : `--${name}=${String(one)}`);
}
/** Splits a command line into the loader's options and what it runs. */
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
/** Name of an option as it stands on a command line. */
function command_line_optionName(option) {
    return option.replace(/^--/, '').replace(/=.*$/s, '');
}
/**
 * What OSv is started with: the profile's loader options, then what is run. Where the profile says
 * nothing, what the build wrote into the image holds; its root file system always does.
 */
function composeOsvCommandLine(profile, built) {
    const own = profile.settings.boot.cmdline.trim();
    if (own !== '')
        return own;
    const section = osvSection.parse(profile.section);
    const loader = Object.entries(section.loader).flatMap(([name, value]) => renderOption(name, value));
    const chosen = new Set(loader.map(command_line_optionName));
    const image = splitCommandLine(built ?? `--rootfs=${section.fs}`);
    const kept = image.options.filter((option) => !chosen.has(command_line_optionName(option)));
    const command = section.command ?? image.command;
    return [...kept, ...loader, command].filter((part) => part !== '').join(' ');
}
/**
 * The same with a test in place of the program. Without --verbose nobody tells the test's status
 * (core/app.cc).
 */
function composeTestCommandLine(profile, built, command) {
    const { options } = splitCommandLine(composeOsvCommandLine(profile, built));
    const isVerbose = options.some((option) => command_line_optionName(option) === 'verbose');
    return [...options, ...(isVerbose ? [] : ['--verbose']), command].join(' ');
}

// EXTERNAL MODULE: ./src/profile/pattern.ts
var profile_pattern = __webpack_require__(56419);
// EXTERNAL MODULE: ./src/kernels/osv/tree/python-text.ts
var python_text = __webpack_require__(67376);
;// CONCATENATED MODULE: ./src/kernels/osv/guest-tests.ts









/** Tests among the files of an image, one per line as `/tests/tst-x.so: host path`. */
function parseManifestTests(manifest) {
    const names = manifest
        .split('\n')
        .flatMap((line) => /^\/tests\/(tst-[\w.+-]+)(?=:|\s|$)/.exec(line)?.[1] ?? []);
    return [...new Set(names)].map((name) => ({ name, command: `/tests/${name}` }));
}
/** Java tests as their module writes them down: `name: command` per line. */
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
 * Tests that the tree's scripts/test.py leaves out: those it names for every machine and for QEMU.
 * What it takes off the list again works where KVM does on x64.
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
/** Both `tst-x.so` and `tst-x` name the same test. */
function shortName(name) {
    return name.replace(/\.so$/, '');
}
/** Which tests are run and how, by name; fails where there would be none. */
function planGuestTests(profile, { found, disabled, built }) {
    const { select, skip = [] } = osvSection.parse(profile.section).tests ?? {};
    const skipped = new Set(skip.map(shortName));
    const pattern = select === undefined ? undefined : (0,profile_pattern/* compilePattern */.E)({ regex: `^(?:${select})$` });
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
        return (0,verdict/* failure */.V2)('invalid-profile', `osv.tests.select: none of ${found.length} tests is ${select ?? ''}`);
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
        const text = await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(folder, name));
        if (text !== undefined)
            return text;
    }
    return '';
}
async function listGuestTests(profile, { out, sources, accelerator }) {
    const manifest = (await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(out, manifestName))) ?? '';
    // The file outlives the image that it was written for.
    const hasJava = /^\/tests\/java\//m.test(manifest);
    const java = hasJava ? await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(out, javaTestsName)) : undefined;
    const script = await readFirst(sources, 'scripts/test.py');
    const kvmOnX64 = accelerator === 'kvm' && profile.settings.arch === 'x86_64';
    const built = await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(out, family/* builtCommandLineName */.J));
    return planGuestTests(profile, {
        found: [...parseManifestTests(manifest), ...parseJavaTests(java ?? '')],
        disabled: parseDisabledTests(script, kvmOnX64),
        built: built?.trim() ?? null,
    });
}
/**
 * What the tree's own runner takes for a failure (scripts/tests/testing.py) and the crash vocabulary
 * does not know. Far too broad for other programs; `allow:` excuses a line.
 */
const reject = [
    ...['FAIL', 'Failure', 'Error', '[BUG]', 'cannot execute ', 'Failed looking up symbol'],
    { regex: 'failure.*detected.*in.*test' },
    ...['Exception was caught while running', 'at org.junit.runner.JUnitCore.main'],
    ...['ContextFailedException', 'AppThreadTerminatedWithUncaughtException', 'Test setup error'],
];
/** OSv's own tests, in images that have its module `tests`. */
const osvGuestTests = {
    areWanted: ({ section }) => osvSection.parse(section).tests !== undefined,
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
        reason: 'the tree’s makefiles overrule it',
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
/** Holds what was asked for against what the tree made of it. */
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
                requested: compared.requested,
                effective: compared.effective,
                reason: compared.reason,
            });
    }
    return { requested, effective, mismatches, explained };
}

;// CONCATENATED MODULE: ./src/kernels/osv/drivers-header.ts
/** File below the build folder that the tree generates, with what was really linked in. */
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

// EXTERNAL MODULE: ./src/host/process.ts
var process = __webpack_require__(17439);
;// CONCATENATED MODULE: ./src/kernels/osv/effective.ts

const target = 'osv-kernel-effective';
const marker = 'osv-kernel:';
/**
 * A rule that prints variables, given to make with --eval: only make itself knows what its files and
 * its command line come to. The answer stands in `$(info …)`, so that no shell reads the values.
 */
function effectiveRule(names) {
    const infos = names.map((name) => `$(info ${marker}${name}=$(${name}))`);
    return `${target}: ; @:${infos.join('')}`;
}
/** The lines of the rule among whatever else was printed. */
function parseEffective(lines) {
    const values = new Map();
    for (const line of lines) {
        const [, name, value = ''] = /^osv-kernel:([A-Za-z0-9_-]+)=(.*)$/.exec(line) ?? [];
        if (name !== undefined)
            values.set(name, value.trim());
    }
    return values;
}
/** Asks the tree's makefile; undefined with its words when it does not get that far. */
async function readEffective(folder, args, names) {
    if (names.length === 0)
        return { values: new Map(), said: [] };
    const { lines, exitCode } = await (0,process/* captureProcess */.Gx)({
        argv: ['make', '-s', '--no-print-directory', ...args, `--eval=${effectiveRule(names)}`, target],
        cwd: folder,
    });
    return { values: parseEffective(lines), said: exitCode === 0 ? [] : lines.slice(-3) };
}

;// CONCATENATED MODULE: ./src/kernels/osv/module-arguments.ts



/** Modules of an image and all that they require, as far as module.py says it literally. */
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
/** Files of a module that can read an argument: make takes it as a variable, Python from os.environ. */
const readers = /^(?:Makefile|GET|.*\.(?:mk|gmk|py|sh))$/;
async function mentions(folder, names) {
    const files = (await (0,host_files/* listFolder */.bt)(folder)).filter((name) => readers.test(name));
    const texts = await Promise.all(files.map(async (name) => (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(folder, name))));
    return names.filter((name) => texts.some((text) => text?.includes(name) === true));
}
/**
 * Arguments that nothing in the image reads. scripts/build passes every name on, and what nobody
 * reads is ignored without a word.
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
        requested: String(value),
        effective: 'nothing',
        reason: 'neither scripts/build nor a makefile of the image’s modules reads it: ' +
            (modules.map((module) => module.name).join(', ') || 'the image names none'),
    }));
}

;// CONCATENATED MODULE: ./src/kernels/osv/offer.ts



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
/** `name` or `name.run`; a name with a minus leaves a module out. */
function checkModule(key, written, tree) {
    const [name = '', run] = written.replace(/^-/, '').split('.', 2);
    const module = tree.modules.find((candidate) => candidate.name === name);
    if (module === undefined) {
        const names = [...tree.modules.map((known) => known.name), ...tree.imageConfigs];
        const otherwise = 'modules/ and apps/ of this tree have none of this name';
        return [absent(key, written, suggest(name, names, otherwise))];
    }
    if (run === undefined || run === 'none' || module.runs.includes(run))
        return [];
    const runs = module.runs.length === 0 ? 'it has none' : `it has ${module.runs.join(', ')}`;
    return [absent(key, written, `${name} has no run configuration ${run}; ${runs}`)];
}
function checkModules(section, tree) {
    const own = new Set((section.module_folders ?? []).map((folder) => folder.split('/').at(-1)));
    const isOwn = (written) => own.has(written.split('.')[0]);
    const image = listWords(section.image);
    const isWhole = image.length === 1 && tree.imageConfigs.includes(image[0] ?? '');
    return [
        ...(isWhole ? [] : image).flatMap((name) => isOwn(name) ? [] : checkModule('image', name, tree)),
        ...listWords(section.modules).flatMap((name) => isOwn(name) ? [] : checkModule('modules', name, tree)),
    ];
}
/** What guides write, and what a loader without it takes instead. */
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
/** Options of the loader; none are checked where the tree's could not be read. */
function checkLoader(commandLine, tree) {
    if (tree.loaderOptions.length === 0)
        return [];
    return splitCommandLine(commandLine).options.flatMap((option) => checkLoaderOption(option, tree.loaderOptions));
}
/** What a profile names and the tree does not have, found before anything is configured. */
function checkOffer(section, commandLine, tree) {
    return [
        ...checkFileSystem(section, tree),
        ...checkModules(section, tree),
        ...checkLoader(commandLine, tree),
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/drivers.ts

function drivers_listNames(items) {
    return items.length === 0 ? 'none' : items.map(({ name }) => name).join(', ');
}
/** A name's symbol in the choice of driver profiles, where there is one. */
function chooseProfile(name, tree) {
    if (!tree.driverProfiles.some((profile) => profile.name === name))
        return {
            how: 'none',
            reason: tree.drivers.some((driver) => driver.name === name)
                ? `it is a driver and no driver profile: write osv.drivers: [${name}]`
                : `no driver profile of this tree; it has ${drivers_listNames(tree.driverProfiles)}`,
        };
    const symbol = `drivers_profile_${name}`;
    if (tree.kconfig?.symbols.has(symbol) === true)
        return { how: 'kconfig', symbol, value: 'y' };
    return tree.driversProfileVariable === null
        ? { how: 'none', reason: 'the makefiles of this tree know no driver profiles' }
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
 * Drivers as a profile asks for them: text names one of the tree's driver profiles, a list names
 * single drivers, which go on top of the profile without any.
 */
function routeDrivers(written, tree) {
    if (written === undefined)
        return [];
    const routed = (value, route) => ({
        request: { written: 'osv.drivers', name: 'drivers', value },
        route,
    });
    if (typeof written === 'string')
        return [routed(written, chooseProfile(written, tree))];
    return [
        routed('base', chooseProfile('base', tree)),
        ...written.map((name) => routed(name, chooseDriver(name, tree))),
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/guide-options.ts
/**
 * What to say of options that the customization guides name. Whether a tree has one is never
 * decided here: these words are for when it has none.
 */
const guideOptions = {
    tls_opt: {
        closest: ['compiler_cflags'],
        advice: 'the TLS model is a compiler flag: osv.flags.cflags: [-ftls-model=…]',
    },
    net_channel_lock_free: {
        closest: ['networking_stack'],
        advice: 'the network channels have no switch; networking_stack leaves out all of it',
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
        advice: 'memory_page_batch_size is what is exchanged with the pool of all CPUs',
    },
    drivers_vmware: {
        closest: ['drivers_vmxnet3', 'drivers_pvscsi'],
        advice: 'it is a driver profile: osv.drivers: vmware',
    },
    lto: {
        closest: ['hide_symbols'],
        advice: 'the kernel is linked by ld and not by the compiler; hide_symbols drops what nobody uses',
    },
    zfs_compression: {
        closest: ['zfs'],
        advice: 'a file system’s compression is set when its disk is made, by the tree’s scripts',
    },
    profile: {
        closest: ['drivers_profile'],
        advice: 'a profile is what this file is: extends: takes conf/profiles/<name> as well',
    },
    size_analysis: { closest: [], advice: 'osv-kernel size shows it' },
    opt: { closest: ['compiler_opt'], advice: 'compiler_opt holds the optimization flags' },
};
/** What comes closest to an option that the tree does not have; empty when nothing is known. */
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
 * A value as `.config` writes it for a symbol of that type. Guides write 1 and 0, Kconfig y and n;
 * both are understood.
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
/** A value as the command line takes it: makefiles compare switches with 1. */
function formatForMake(value) {
    if (value === true || value === 'y')
        return '1';
    if (value === false || value === 'n')
        return '0';
    return String(value);
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/route.ts



/** The name without the prefix that goes with it on the command line or in a `.config`. */
function stripConf(name) {
    return name.replace(/^conf_/i, '');
}
function wordsOf(name) {
    return name.split('_').toSorted().join(' ');
}
/**
 * The tree's own name of an option: the same name, or the same words in another order. What was
 * debug_memory on the command line is memory_debug in Kconfig.
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
function route_explainAbsence(name, tree) {
    const advice = adviseOnGuideOption(name, tree);
    const known = [...(tree.kconfig?.symbols.keys() ?? []), ...tree.makeOptions.keys()];
    const [nearest] = advice === '' ? findNearest(name, known) : [];
    const searched = tree.kconfig === null ? 'its makefiles read none' : 'neither Kconfig nor its makefiles have one';
    const rest = [advice, nearest === undefined ? '' : `did you mean ${nearest}?`].filter(Boolean);
    return [`this tree has no such option: ${searched}`, ...rest].join('; ');
}
/**
 * Finds how a tree takes an option. Kconfig comes first, for a symbol of it that is given on the
 * command line is ignored without a word.
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
    return { how: 'none', reason: route_explainAbsence(name, tree) };
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/flags.ts

/** ld's own words: what the compiler would pass on with -Wl, it takes as it is. */
function linkerWords(flags) {
    return flags.flatMap((flag) => (flag.startsWith('-Wl,') ? flag.slice(4).split(',') : [flag]));
}
function add(assigned, flags) {
    return [assigned?.trim() ?? '', ...flags].filter(Boolean).join(' ');
}
/**
 * Flags that a profile adds to the tree's own. The tree has one variable for C and C++ alike, and
 * calls ld itself, so that what only the compiler driver understands does not reach it.
 */
function routeFlags({ cflags = [], cxxflags = [], ldflags = [] }, tree) {
    const compiler = [...new Set([...cflags, ...cxxflags])];
    const refused = [...compiler, ...ldflags].find((flag) => flag.startsWith('-flto'));
    const written = refused ?? compiler.join(' ');
    if (refused !== undefined)
        return [
            {
                request: { written: 'osv.flags', name: 'flags', value: written },
                route: {
                    how: 'none',
                    reason: 'this tree links its kernel with ld itself, which cannot finish what -flto leaves; ' +
                        'closest is osv.conf.hide_symbols, with which ld drops unused sections, and -Os',
                },
            },
        ];
    const route = (key, name, flags) => {
        if (flags.length === 0)
            return [];
        const value = add(tree.makeOptions.get(name)?.assigned, flags);
        const request = { written: `osv.flags.${key}`, name, value };
        return [{ request, route: routeOption(request, tree) }];
    };
    return [
        ...route('cflags', 'compiler_cflags', compiler),
        ...route('ldflags', 'linker_extra_options', linkerWords(ldflags)),
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/options/requests.ts



/** Every build option that a profile asks for, and how this tree takes it. */
function routeOptions(section, tree) {
    const written = Object.entries(section.conf).map(([key, value]) => ({
        written: `osv.conf.${key}`,
        name: stripConf(key),
        value,
    }));
    const profile = written.find(({ name }) => name === 'drivers_profile');
    const drivers = section.drivers ?? (profile === undefined ? undefined : String(profile.value));
    // Such a kernel is one whose symbols are hidden, but for those that its programs need.
    const specific = section.app_specific === true
        ? [{ written: 'osv.app_specific', name: 'hide_symbols', value: true }]
        : [];
    return [
        ...routeDrivers(drivers, tree),
        ...[...specific, ...written.filter((request) => request !== profile)].map((request) => ({
            request,
            route: routeOption(request, tree),
        })),
        ...routeFlags(section.flags ?? {}, tree),
    ];
}
/** What goes into the configuration file, by symbol. */
function kconfigValues(routed) {
    return new Map(routed.flatMap(({ route }) => route.how === 'kconfig' ? [[route.symbol, route.value]] : []));
}
/** What goes on the command line, by variable; of two words on one the later counts. */
function makeVariables(routed) {
    return new Map(routed.flatMap(({ route }) => route.how === 'make' ? [[route.variable, route.value]] : []));
}

;// CONCATENATED MODULE: ./src/kernels/osv/make-arguments.ts



/** What a makefile of the tree has to know for any of its goals. */
function makeArguments(profile, section, tree) {
    const { arch, mode, toolchain } = profile.settings;
    const variables = new Map(makeVariables(routeOptions(section, tree)));
    if (tree.makeOptions.has('linker_extra_options')) {
        const own = variables.get('conf_linker_extra_options');
        // The recipe of the link expands $@; there is another kernel linked that way, for making disks.
        const map = `-Map=$@${linkMapName.replace('loader.elf', '')}`;
        variables.set('conf_linker_extra_options', own === undefined ? map : `${own} ${map}`);
    }
    const prefix = toolchain.cross_compile;
    return [
        `mode=${mode}`,
        `arch=${layout/* osvArchOf */.e[arch]}`,
        ...(prefix === '' ? [] : [`CROSS_PREFIX=${prefix}`]),
        ...Array.from(variables, ([name, value]) => `${name}=${value}`),
    ];
}

// EXTERNAL MODULE: ./src/kernels/osv/tree/read-tree.ts + 11 modules
var tree_read_tree = __webpack_require__(39367);
;// CONCATENATED MODULE: ./src/kernels/osv/inspect.ts














/** Reads what the configuration step left and what make comes to. */
async function readDone(profile, section, tree, workspace, built) {
    const { out } = (0,layout/* layOut */.v)(profile, workspace);
    const config = tree.kconfig === null ? '' : await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(out, '.config'));
    const routed = routeOptions(section, tree);
    const args = makeArguments(profile, section, tree);
    const { values } = await readEffective(workspace.out, args, [...makeVariables(routed).keys()]);
    const header = built ? await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(out, driversHeader)) : undefined;
    return {
        config: parseConfigFile(config ?? '', 'CONF_'),
        variables: values,
        drivers: header === undefined ? null : parseDriversHeader(header),
    };
}
/**
 * Holds a profile against the tree: before the configuration step against what the tree offers,
 * afterwards against its generated files, at the end also against what was linked in.
 */
async function inspectOsvConfig(profile, workspace, gate) {
    const { arch, mode } = profile.settings;
    const read = await (0,tree_read_tree/* readOsvTree */.d)(workspace.source, { arch: layout/* osvArchOf */.e[arch], mode });
    if (!read.ok)
        return null;
    const tree = read.value;
    const section = osvSection.parse(profile.section);
    const done = gate === 'requests'
        ? nothingDone
        : await readDone(profile, section, tree, workspace, gate === 'build');
    const offered = [
        ...checkOffer(section, composeOsvCommandLine(profile, null), tree),
        ...(await checkModuleArguments(section, tree)),
    ];
    return compareOptions(routeOptions(section, tree), done, tree, offered);
}

// EXTERNAL MODULE: ./src/kernels/osv/tree/tree.ts
var tree = __webpack_require__(25648);
;// CONCATENATED MODULE: ./src/kernels/osv/own-profile/forms.ts


/** Where a tree keeps its profiles, relative to its root. */
const ownProfileFolder = 'conf/profiles';
const extension = '.mk';
function isArch(name) {
    return tree/* osvArchs */.q.some((arch) => arch === name);
}
/** The folder of an architecture holds lists of drivers, one for each kind of hypervisor. */
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
/** The root of the tree that a profile is in: the folder in which its makefiles would be run. */
function rootOfProfile(file) {
    const parts = external_node_path_default().resolve(file).split((external_node_path_default()).sep);
    const at = parts.findLastIndex((part, index) => part === 'conf' && parts[index + 1] === 'profiles');
    return at < 0 ? external_node_path_default().dirname(external_node_path_default().resolve(file)) : parts.slice(0, at).join((external_node_path_default()).sep) || (external_node_path_default()).sep;
}
/** What is read for an architecture, weakest first; a file of one architecture need not be there. */
function listProfileFiles(file, arch) {
    return external_node_path_default().basename(file) === `base${extension}`
        ? [file, external_node_path_default().join(external_node_path_default().dirname(file), arch + extension)]
        : [file];
}

// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./src/profile/schema.ts + 4 modules
var schema = __webpack_require__(54839);
// EXTERNAL MODULE: ./src/kernels/osv/make/evaluate.ts + 2 modules
var make_evaluate = __webpack_require__(46209);
// EXTERNAL MODULE: ./src/kernels/osv/make/parse-makefile.ts + 2 modules
var parse_makefile = __webpack_require__(93647);
// EXTERNAL MODULE: ./src/profile/yaml-document.ts
var yaml_document = __webpack_require__(1474);
;// CONCATENATED MODULE: ./src/kernels/osv/own-profile/document.ts

function isSame(one, other) {
    return ((0,yaml_document/* joinPath */.u)(one.path) === (0,yaml_document/* joinPath */.u)(other.path) &&
        JSON.stringify(one.value) === JSON.stringify(other.value));
}
/**
 * Makes one document of the settings for each architecture: what is the same for all stands at the
 * top, the rest in `arch:` sections. `show` names a file as messages do.
 */
function composeOwnDocument(read, show) {
    const values = { kernel: 'osv', osv: {} };
    const positions = new Map();
    const positionOf = ({ file, line }) => ({ file: show(file), line, column: 1 });
    function put(setting, section) {
        const path = [...section, ...setting.path];
        let below = values;
        for (const key of path.slice(0, -1)) {
            const inner = (below[key] ?? {});
            below[key] = inner;
            below = inner;
        }
        below[path.at(-1) ?? ''] = setting.value;
        positions.set((0,yaml_document/* joinPath */.u)(path), positionOf(setting.place));
        for (const [index, place] of setting.entries.entries())
            positions.set((0,yaml_document/* joinPath */.u)([...path, String(index)]), positionOf(place));
    }
    const isCommon = (setting) => read.every(({ settings }) => settings.some((other) => isSame(setting, other)));
    const [first, ...others] = read;
    const common = first?.settings.filter(isCommon) ?? [];
    for (const setting of common)
        put(setting, []);
    const particular = [...(first === undefined ? [] : [first]), ...others].map(({ arch, settings }) => ({ arch, settings: settings.filter((setting) => !isCommon(setting)) }));
    // With a section for one only, the profile would be taken for one that supports no other.
    if (particular.some(({ settings }) => settings.length > 0))
        for (const { arch, settings } of particular) {
            values.arch = { ...values.arch, [arch]: {} };
            for (const setting of settings)
                put(setting, ['arch', arch]);
        }
    const troubles = particular.flatMap(({ settings }) => settings
        .filter(({ path }) => path[0] === 'mode')
        .map(({ place }) => ({ ...place, reason: 'sets a mode that hangs on the architecture' })));
    return { values, positions, troubles };
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
const known = 'a profile of makefiles sets conf_…, drivers_profile, fs, image, modules and mode, and adds to ' +
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
/** Flags come on top of the tree's own, so that they can only be added to. */
function readFlags(key, name, value) {
    const setting = value.pieces.find(({ operator }) => operator !== '+=');
    if (setting !== undefined)
        return {
            ...setting.place,
            reason: `sets ${name} anew; write ${name} += … to add to the tree’s`,
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
    // The trouble is told where the text that has no value stands.
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
/** What evaluated makefiles mean as settings of a profile, and all that they must not say. */
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











/** A profile is written by people. */
const largest = 64 * 1024;
async function readText(root, file) {
    const absolute = external_node_path_default().join(root, file);
    const isInside = !file.startsWith('..') && !external_node_path_default().isAbsolute(file);
    if (!isInside || !(await (0,host_files/* isFile */.fo)(absolute)) || (await (0,host_files/* fileSize */.Ov)(absolute)) > largest)
        return undefined;
    return (0,host_files/* readTextIfThere */.pM)(absolute);
}
/** Reads files as they turn out to be included, until an evaluation misses none that is there. */
async function evaluateProfile(root, entriesOf) {
    const texts = new Map();
    const tried = new Set();
    for (;;) {
        const files = new Map(Array.from(texts, ([file, text]) => [file, (0,parse_makefile/* parseMakefile */.K)(text)]));
        const outcomes = schema/* archs */.Cn.map((name) => {
            const arch = layout/* osvArchOf */.e[name];
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
        ? `it ${reason}; makefiles of a profile are read, never run: write out what it comes to`
        : `it ${reason}`;
}
/** A profile of makefiles as settings, each with its file and line. */
async function readOwnProfile(file, directory) {
    const shown = external_node_path_default().relative(directory, file);
    if (isDriverProfile(file))
        return (0,verdict/* failure */.V2)('invalid-profile', `${shown} is a list of drivers and no profile of its own`, {
            hint: `name it in a profile: osv.drivers: ${external_node_path_default().basename(file, '.mk')}`,
        });
    const root = rootOfProfile(file);
    const show = (name) => external_node_path_default().relative(directory, external_node_path_default().join(root, name));
    const { outcomes, texts } = await evaluateProfile(root, (arch) => listProfileFiles(external_node_path_default().relative(root, file), arch));
    const main = texts.get(external_node_path_default().relative(root, file));
    if (main === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `${shown} is larger than ${largest} bytes`);
    const read = outcomes.map((outcome, index) => ({
        arch: schema/* archs */.Cn[index] ?? 'x86_64',
        ...readOwnSettings(outcome),
    }));
    const { values, positions, troubles } = composeOwnDocument(read, show);
    const lines = new Map(Array.from(texts, ([name, text]) => [show(name), text.split(/\r?\n/)]));
    const wrong = distinct([...read.flatMap((each) => each.troubles), ...troubles]);
    if (wrong.length === 0)
        return (0,verdict/* success */.kX)({ file: shown, values, positions, lines: main.split(/\r?\n/), included: lines });
    return (0,diagnose/* invalidProfile */.NK)(wrong.map(({ file: name, line, reason }) => ({
        message: describe(reason),
        origin: { layer: 'profile', file: show(name), line },
    })), lines);
}
/** Each once, for an architecture finds what another found too; in the order of the lines. */
function distinct(troubles) {
    const once = new Map(troubles.map((trouble) => [JSON.stringify(trouble), trouble]));
    return [...once.values()].toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}

;// CONCATENATED MODULE: ./src/kernels/osv/own-profile.ts




async function listOwnProfiles(directory) {
    const folder = external_node_path_default().join(directory, ownProfileFolder);
    const bases = (await (0,host_files/* listFolders */.uT)(folder)).map(({ name }) => external_node_path_default().join(folder, name, 'base.mk'));
    const found = await Promise.all(bases.map(async (file) => ((await (0,host_files/* isFile */.fo)(file)) ? [file] : [])));
    return [...(await (0,host_files/* listFiles */.CS)(folder)), ...found.flat()]
        .filter((file) => isOwnForm(file) && !isDriverProfile(file))
        .map(nameOwnProfile);
}
/**
 * The profiles of makefiles that guides to OSv describe: `conf/profiles/<name>/base.mk` with
 * `<arch>.mk` beside it, and `conf/profiles/<name>.mk`. They are read, make is never run on them.
 */
const osvOwnForms = {
    candidates: listOwnCandidates,
    owns: isOwnForm,
    nameOf: nameOwnProfile,
    list: listOwnProfiles,
    read: readOwnProfile,
};

;// CONCATENATED MODULE: ./src/kernels/osv/files.ts

/** Lines that OSv's module.py and its image makers read: `/path/in/guest: /path/on/host`. */
function renderManifest(files, repository) {
    return Object.entries(files)
        .map(([guest, host]) => `${guest}: ${external_node_path_default().resolve(repository, host)}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./src/kernels/osv/forgotten-targets.ts
/**
 * What an image needs and the tree's scripts/build does not ask make for, as files below the build's
 * folder. Seen in v0.57.0-399: with fs=ramfs the file system is packed before the tools that its
 * manifest names are there, and only fs=zfs asks for the kernel that makes ZFS pools.
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

;// CONCATENATED MODULE: ./src/kernels/osv/external-modules.ts

/** Folder in the copy of the tree that holds the profile's own modules. */
const moduleFolder = 'profile-modules';
/** The tree's list of places for modules with ours in front; throws on text that is no JSON. */
function addRepository(configJson) {
    const config = JSON.parse(configJson);
    const repositories = [`\${OSV_BASE}/${moduleFolder}`, ...(config.modules?.repositories ?? [])];
    return `${JSON.stringify({ ...config, modules: { ...config.modules, repositories } }, null, 2)}\n`;
}
/**
 * Copies the profile's module folders to where the tree's scripts find them: modules are built in
 * place, and the user's repository is not the place.
 */
function placeModules({ module_folders: folders = [] }, workspace, configJson) {
    if (folders.length === 0)
        return [];
    const target = external_node_path_default().join(workspace.out, moduleFolder);
    return [
        ...folders.map((folder) => ({
            do: 'mirror',
            title: `Copy the module ${external_node_path_default().basename(folder)}`,
            from: external_node_path_default().resolve(workspace.repository, folder),
            to: external_node_path_default().join(target, external_node_path_default().basename(folder)),
        })),
        {
            do: 'write',
            title: 'Tell the tree of these modules',
            path: external_node_path_default().join(workspace.out, 'config.json'),
            text: addRepository(configJson),
        },
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/plan.ts










/** A size as scripts/build counts it, in bytes. */
function bytesOf(size) {
    return Number.parseInt(size, 10) * (size.includes('G') ? 2 ** 30 : 2 ** 20);
}
/** What scripts/build has to know besides. */
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
 * scripts/build ends with 0 after its own complaint (its trap asks for the status of an echo), and
 * scripts/upload_manifest.py waits for ever for a machine that it lost, or leaves an image without
 * files. So does scripts/manifest_from_host.sh where lddtree lacks a module of Python.
 */
const lostBuild = /^\S*scripts\/build failed: |^(?:ConnectionResetError|ConnectionRefusedError|BrokenPipeError): \[Errno \d+\]|^Upload failed\.$|^ERROR: file upload failed:$|^qemu failed\.$|^ModuleNotFoundError: No module named /;
/** Configures a copy of the tree, compares, builds kernel and image there, and compares again. */
function planOsvBuild(profile, workspace, { tree, baseConfig, configJson, ramfsManifest }) {
    const section = osvSection.parse(profile.section);
    const { relativeOut, out, preset } = (0,layout/* layOut */.v)(profile, workspace);
    const preparation = { ...profile.settings.build.env };
    const { cross_compile: prefix } = profile.settings.toolchain;
    const env = {
        ...preparation,
        // Makefiles of apps that name no compiler would take the host's.
        ...(prefix === '' ? {} : { CC: `${prefix}gcc`, CXX: `${prefix}g++` }),
        // Another profile's folder has another path and the same sources: let both share what is cached.
        ...(workspace.compilerCacheLinks === null ? {} : { CCACHE_NOHASHDIR: '1' }),
    };
    const run = (title, argv, more = {}) => ({
        do: 'run',
        title,
        argv,
        cwd: workspace.out,
        env: { ...env, ...more },
    });
    const args = makeArguments(profile, section, tree);
    const configure = (title, goal, more = {}) => run(title, ['make', ...args, '-f', 'conf/Makefile', '-j1', goal], more);
    const configuration = tree.kconfig === null
        ? []
        : [
            {
                do: 'write',
                title: 'Write the profile’s options',
                path: preset,
                // Of two lines on one symbol kconfig takes the later.
                text: baseConfig + renderFragment(kconfigValues(routeOptions(section, tree)), 'CONF_'),
            },
            // Left to the tree's own rule, which knows where its generated files belong.
            configure('Configure: the profile’s options', `${relativeOut}/.config`, {
                KCONFIG_ALLCONFIG: preset,
            }),
            // Without them: the list of all there is must not be narrowed to them.
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
        ...{ doomedBy: lostBuild },
    });
    const make = (title, ...goals) => run(title, ['make', `-j${workspace.jobs}`, ...args, ...goals]);
    const forgotten = listForgottenTargets(section.fs, layout/* osvArchOf */.e[profile.settings.arch], ramfsManifest);
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
        ...placeModules(section, workspace, configJson),
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
                build('Link a kernel with these symbols alone', `conf_version_script=${relativeOut}/app_version_script`),
            ]
            : []),
        { do: 'gate', gate: 'build', title: 'Compare what was compiled with the profile' },
    ];
}

;// CONCATENATED MODULE: ./src/kernels/osv/read-plan-input.ts







/** Reads the tree and plans the build in it; fails for a folder that is no OSv tree, or not a whole one. */
async function readAndPlanOsvBuild(profile, workspace) {
    const { arch, mode } = profile.settings;
    const section = osvSection.parse(profile.section);
    const tree = await (0,tree_read_tree/* readOsvTree */.d)(workspace.source, { arch: layout/* osvArchOf */.e[arch], mode });
    if (!tree.ok)
        return tree;
    const [missing] = tree.value.missingSubmodules;
    if (missing !== undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `submodules are missing: ${tree.value.missingSubmodules.join(', ')}`, {
            hint: `git -C ${workspace.source} submodule update --init --recursive; ` +
                'in a workflow: actions/checkout with submodules: recursive',
        });
    const base = section.config_file;
    const baseConfig = base === undefined ? '' : await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.repository, base));
    if (baseConfig === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `osv.config_file: no file ${base ?? ''}`);
    const configJson = (await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.source, 'config.json'))) ?? '{}';
    const ramfsManifest = (await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.source, 'usr_ramfs.manifest.skel'))) ?? '';
    const input = { tree: tree.value, baseConfig, configJson, ramfsManifest };
    return (0,verdict/* success */.kX)(planOsvBuild(profile, workspace, input));
}

;// CONCATENATED MODULE: ./src/kernels/osv/tools.ts

const tools_always = [
    { tool: 'make', debianPackage: 'make' },
    { tool: 'bison', debianPackage: 'bison' },
    { tool: 'flex', debianPackage: 'flex' },
    { tool: 'rsync', debianPackage: 'rsync' },
    { tool: 'git', debianPackage: 'git' },
    { tool: 'file', debianPackage: 'file' },
    { tool: 'python3', debianPackage: 'python3' },
    { tool: 'qemu-img', debianPackage: 'qemu-utils' },
    { tool: 'scanelf', debianPackage: 'pax-utils' },
    // Kernel and host tools are C++ with a static Boost.
    { tool: '/usr/include/boost/version.hpp', debianPackage: 'libboost-all-dev' },
    { tool: 'python3:requests', debianPackage: 'python3-requests' },
    { tool: 'python3:dpkt', debianPackage: 'python3-dpkt' },
    // pax-utils' lddtree wants it, which scripts/manifest_from_host.sh asks for a program's libraries.
    { tool: 'python3:elftools', debianPackage: 'python3-pyelftools' },
];
/** Modules that call a program of the host's, which fails three layers down when it is missing. */
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
    const cross = prefix === '' ? '' : `-${prefix.replace(/-$/, '').replaceAll('_', '-')}`;
    return [
        { tool: `${prefix}gcc`, debianPackage: `gcc${cross}` },
        { tool: `${prefix}g++`, debianPackage: `g++${cross}` },
        { tool: `${prefix}ld.bfd`, debianPackage: `binutils${cross}` },
        // Programs that run during the build are always compiled for the host.
        ...(prefix === '' ? [] : [{ tool: 'g++', debianPackage: 'g++' }]),
    ];
}
function listOsvTools(profile) {
    const section = osvSection.parse(profile.section);
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

;// CONCATENATED MODULE: ./src/kernels/osv/family.ts









/** OSv unikernels: configured and built by the tree's own scripts, in a copy of the tree. */
const osvFamily = {
    name: 'osv',
    section: osvSection,
    defaults: {
        osv: {
            fs: 'rofs',
            conf: {},
            // Without the first a program's failure is not told, without the second an abort hangs.
            loader: { verbose: true, 'power-off-on-abort': true },
        },
        boot: { memory: '256M' },
    },
    archs: {},
    modes: {},
    ownForms: osvOwnForms,
    tools: listOsvTools,
    compilers: listOsvCompilers,
    inputFiles: ({ section }) => {
        const { config_file: config, manifest, module_folders: folders, prepare, } = osvSection.parse(section);
        // Which of the repository's files a command reads there, nobody can know.
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
    // A ZFS image is filled by OSv itself.
    buildsWithMachines: true,
    commandLine: composeOsvCommandLine,
    vocabularies: ['firmware', 'osv'],
    guestTests: osvGuestTests,
};

;// CONCATENATED MODULE: ./src/kernels/families.ts



/** Every kind of kernel the product knows. */
const families = [osvFamily, linuxFamily, customFamily];
/** The family of a checked profile, whose `kernel:` names one of them. */
function familyOf(kernel) {
    const family = families.find(({ name }) => name === kernel);
    if (family === undefined)
        throw new Error(`no kernel family ${kernel}`);
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
/* harmony export */   xG: () => (/* binding */ module)
/* harmony export */ });
/* unused harmony export no */
/* harmony import */ var _macros_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94669);
/* harmony import */ var _option_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37453);


/** n < m < y, as numbers that order and combine as kconfig's three values do. */
const no = 0;
const module = 1;
const yes = 2;
/** The value of y, m or n; undefined for other text. */
function parseTristate(text) {
    return { n: no, m: module, y: yes }[text];
}
/** An option's final value; options that the configuration does not write are n, or empty text. */
function valueOf(name, { tree, config }) {
    const type = tree.symbols.get(name)?.type;
    const isText = type === 'int' || type === 'hex' || type === 'string';
    return config.get(name) ?? (isText ? '' : 'n');
}
function areModulesOff(world) {
    const { modulesOption } = world.tree;
    return modulesOption === null || valueOf(modulesOption, world) === 'n';
}
/** Undefined when it depends on a function such as `$(cc-option,…)`, which is never run here. */
function textOf(operand, world) {
    switch (operand.kind) {
        case 'symbol':
            // To kconfig the text of an option that nothing defines is its name.
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
/** The value in the final configuration; undefined where only the toolchain could tell. */
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
            return values.includes(module) ? module : (yes - decides);
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
/** The expression as a Kconfig file would have it. */
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
/** Names of the options an expression speaks of, each once, in order. */
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
/** The parts that all have to hold, nested conjunctions opened. */
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

/** A chain of variables longer than this refers to itself. */
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
 * Text with its variables replaced; undefined when it calls a function such as `$(shell,…)` or
 * names a variable that we do not know. Functions are never run.
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
 * The value as a `.config` writes it. Text becomes a quoted string unless it reads as y, m, n or a
 * number; `'"5"'` (quotes within) is the string 5.
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
/** The option's name without the prefix that people copy along with it. */
function stripOptionPrefix(name) {
    return name.replace(/^CONF(?:IG)?_/, '');
}
const number = /^(?:-?\d+|0[xX][0-9a-fA-F]+)$/;
/** Whether two values are the same to kconfig: hexadecimal and decimal spelling do not matter. */
function isSameValue(one, other) {
    return one === other || (number.test(one) && number.test(other) && Number(one) === Number(other));
}
/** The text within the quotes of a string value; other values as they are. */
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
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/kernels/kconfig/macros.ts
var macros = __webpack_require__(94669);
;// CONCATENATED MODULE: ./src/kernels/kconfig/sources.ts


/** Path or pattern relative to the tree's root; undefined when it depends on something unknown. */
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
        // A set such as [z-a]: it matches nothing.
        return /(?!)/;
    }
}
/** Remembers an assignment; a value that was set from outside is kept, as make keeps its own. */
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
/** Collects a tree while its statements are walked in order. */
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
/** Puts parsed files together into one tree, starting at `root`; follows every include. */
function buildKconfigTree(root, files, given = new Map()) {
    const builder = new TreeBuilder();
    const variables = new Map(given);
    const unreadable = new Set();
    const seen = new Set();
    /** Files being walked, against those that include themselves. */
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
/** Column at which the text of a line starts, tabs going to every eighth column; null when blank. */
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
/** Index of the first line after a help text: the first that is indented less than its beginning. */
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
/** Takes the next token when it is this operator or keyword. */
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
/** Undefined when the tokens are no expression; stops before `if` or the end of the line. */
function parseExpression(cursor) {
    return parseChain(cursor, 'or', '||', parseConjunction);
}
/** The `if …` that may end an attribute: null without one, undefined when it is malformed. */
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
/** `depends on A if B`, which newer trees know, asks for A only where B is set. */
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
/** `option …` is the older spelling of attributes; only `modules` has a meaning for values. */
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
/** The cursor stands after the keyword; undefined when the line is no attribute that we know. */
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
/** Lines that say nothing about options: the title, and calls such as `$(error-if,…)`. */
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
 * The statements of one Kconfig file in order, includes not followed and macros not expanded.
 * Never throws: a line it makes nothing of is listed in `notUnderstood`.
 */
function parseKconfig(text) {
    const statements = [];
    const notUnderstood = [];
    /** Attributes go to the latest entry; null before the first and after a block or include. */
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
        // A condition that was lost must not take the block's end with it.
        if (keyword === 'if')
            statements.push({ kind: 'if', condition: { kind: 'macro', text: line.text } });
    }
    return { statements, notUnderstood };
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/read-tree.ts





/** Paths below `root` that a pattern matches, sorted; wildcards may stand in any component. */
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
 * Reads the Kconfig files of a source tree, from the file `entry` on. `given` holds what the build
 * system exports for them, such as SRCARCH. Files that are not there are listed in the tree.
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
        // One that may not be read is as good as missing: the reasons get poorer, nothing else.
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
/** End of the `$(…)` that starts at `at`: kconfig counts parentheses and knows no quotes there. */
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
/** Splits a logical line; characters that the language does not know are left out, as kconfig does. */
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

/***/ 32099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ osvArchOf),
/* harmony export */   v: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const osvArchOf = { x86_64: 'x64', aarch64: 'aarch64' };
function layOut({ settings }, { out: tree }) {
    const relativeOut = `build/${settings.mode}.${osvArchOf[settings.arch]}`;
    return {
        tree,
        relativeOut,
        out: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(tree, relativeOut),
        preset: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(tree, 'build/profile.config'),
    };
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
/** Makefiles of OSv need a small part of it. */
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
 * has no value here. The work is bounded, whatever the variables hold.
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
/** `decide` is asked only where the answer matters; undefined means that it cannot be told. */
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
/** Reads makefiles as make would, one after the other, without running anything. */
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
        // What `+=` adds is expanded at once where the variable was set by `:=`.
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
/** A value that was expanded already must not be expanded again. */
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

/** Whether a line ends in an odd number of backslashes: two are one that stands for itself. */
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
/** The line without its comment; `\#` and what stands within `$(…)` is none. */
function withoutComment(text) {
    const start = (0,references/* findOutside */.BQ)(text, (character, index) => character === '#' && text[index - 1] !== '\\');
    return (start < 0 ? text : text.slice(0, start)).replaceAll('\\#', '#');
}

;// CONCATENATED MODULE: ./src/kernels/osv/make/parse-condition.ts

/** A text in quotes at the start, and what follows it. */
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
/** Words before an assignment that change nothing about its value. */
const modifiers = /^(?:(?:export|override|private)\s+)+/;
function other({ number, text }, what) {
    return { kind: 'other', line: number, text: text.trim(), what };
}
/** A line with an assignment sign or a colon outside of references. */
function parseAssignment(line, text) {
    const plain = text.replace(modifiers, '');
    const at = (0,references/* findOutside */.BQ)(plain, (character) => character === '=' || character === ':');
    if (at < 0)
        return other(line, plain.startsWith('$') ? 'a call' : 'not an assignment');
    // `:=` and its longer forms begin with the colon that a rule has too.
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
        return other(line, 'an assignment of an unknown kind');
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
 * The statements of one makefile in order, nothing expanded and no include followed. Never throws:
 * what is more than assignments, includes and conditions is kept as text.
 */
function parseMakefile(text) {
    const statements = [];
    /** To make a line that begins with a tab is a recipe only below a rule. */
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
/** Index of the first character outside `$(…)` that `found` accepts; -1 without one. */
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
 * Python without its comments and without what stands in triple quotes, line for line as before, so
 * that a pattern finds code only.
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
// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/git.ts
var git = __webpack_require__(93086);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/kernels/osv/make/evaluate.ts + 2 modules
var evaluate = __webpack_require__(46209);
// EXTERNAL MODULE: ./src/kernels/osv/make/parse-makefile.ts + 2 modules
var parse_makefile = __webpack_require__(93647);
;// CONCATENATED MODULE: ./src/kernels/osv/make/read-makefiles.ts



/** The largest makefile of any OSv is a tenth of this. */
const largest = 1024 * 1024;
/** Parses files by path relative to `root`; those that are not there, or cannot be text, are left out. */
async function readMakefiles(root, files) {
    const read = await Promise.all(files.map(async (file) => {
        const absolute = external_node_path_default().join(root, file);
        const bytes = await (0,host_files/* fileSize */.Ov)(absolute).catch(() => Number.POSITIVE_INFINITY);
        const text = bytes > largest ? undefined : await (0,host_files/* readTextIfThere */.pM)(absolute);
        return text === undefined ? [] : [[file, (0,parse_makefile/* parseMakefile */.K)(text)]];
    }));
    return new Map(read.flat());
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/build-script.ts
/** Patterns of the first `case $fs_type in`, up to the one that catches all. */
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
/** Values of `fs=` that scripts/build knows; before it knew any, everything was ZFS. */
function parseFileSystems(script) {
    const patterns = casePatterns(script);
    if (patterns.length > 0)
        return [...new Set(patterns)];
    return script.includes('zfs') ? ['zfs'] : [];
}
/** Read by the makefiles of every tree, whatever the script says. */
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
/** Drivers that are on after these files and the base, in which the tree says what implies what. */
function listDrivers(entries, files, given) {
    const { values } = (0,evaluate/* evaluateMake */.g)(entries, files, { given });
    return driverNames(values.keys()).filter((name) => values.get(prefix + name)?.text === '1');
}
/** Drivers of an architecture with what each brings along; none on trees without driver profiles. */
function readDrivers(files, arch) {
    const base = `${profileFolder(arch)}/base.mk`;
    const given = new Map([['arch', arch]]);
    const { values } = (0,evaluate/* evaluateMake */.g)([base], files, { given });
    return driverNames(values.keys()).map((name) => ({
        name,
        implies: listDrivers([base], files, new Map([...given, [prefix + name, '1']])),
    }));
}
/** Driver profiles of an architecture with every driver they end up with. */
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
/** `"  --delay=arg (=0)   delay in seconds\n"`, as the usage text has it. */
const described = /"\s*--([a-z][\w-]*)(?:=(\S+))?(?:\s+\(=[^)"]*\))?\s+([^"]*)"/;
/** `("delay", bpo::value<float>()…, "delay in seconds")`, as trees before v0.52 have it. */
const declared = /^\s*\(\s*"([a-z][\w-]*)"\s*,(.*)"([^"]*)"\s*\)/;
/** A line of the usage text that goes on with the option above it. */
const continued = /^\s*(?:std::cout\s*<<\s*)?"\s{8,}([^"\s-][^"]*)"/;
const taken = /\b(?:extract_option_(\w{1,20})|option_value_exists)\([^"\n]{0,200},\s*"([a-z][\w-]*)"/g;
const condition = /^\s*#\s*(if|ifdef|ifndef|else|elif|endif)\b\s*(.*)$/;
function tidy(text) {
    return text
        .replaceAll(/\\[nt]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
}
/** Build options named by the `#if CONF_…` around a line, outermost first; null for other conditions. */
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
 * Options of the loader from its source text. Where the code that takes them stands in the same
 * file, it decides: a usage text can name options that nothing takes any more.
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
/** Older trees write conf-preempt, later ones conf_preempt; drivers_profile was once without either. */
const reference = /\$[({]\s*((?:conf[-_][A-Za-z0-9_-]*[A-Za-z0-9]|drivers_profile))\s*[):}]/g;
const variable = /^(?:conf[-_][A-Za-z0-9_-]*[A-Za-z0-9]|drivers_profile)$/;
/** Every text of a statement that can refer to variables. */
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
    // Older trees list names in a variable and read what they name: configuration-defines = conf-preempt …
    return statement.kind === 'assign'
        ? [...referred, ...statement.value.split(/\s+/).filter((word) => variable.test(word))]
        : referred;
}
/** Where makefiles read build options. Unreached branches count: another option may open them. */
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
/** The options that are read somewhere, sorted, with what the tree's own makefiles make of them. */
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

/** What every tree so far has, for one whose config.json cannot be read. */
const usual = { repositories: ['apps', 'modules'], direct: [], defaults: [] };
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listTexts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** The folder relative to the root; undefined where it hangs on another variable or lies outside. */
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
/** Names that hold a run configuration: the outcome of `run…(…)`, or another name's. */
function findRuns(text) {
    const modules = new Set(Array.from(text.matchAll(requiredModule), ([, name = '']) => name));
    const runs = new Set();
    for (const [, name = '', value = ''] of text.matchAll(assignment)) {
        const [, owner = '', attribute] = /^([A-Za-z_]\w*)(?:\.(\w+))?\s*$/.exec(value) ?? [];
        const isAlias = attribute === undefined ? runs.has(owner) : modules.has(owner);
        if (runCall.test(value) || isAlias)
            runs.add(name);
    }
    // Those with an underscore are the module's own.
    return [...runs].filter((name) => !name.startsWith('_'));
}
function parseModuleFile(source) {
    const text = (0,python_text/* withoutPythonComments */.l)(source);
    const words = quotedWords(provided.exec(text)?.[1] ?? '');
    return {
        requires: [...new Set(Array.from(text.matchAll(required), ([, , name = '']) => name))],
        runs: findRuns(text),
        // `java%s` is filled in by what runs.
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
    const folders = await (0,host_files/* listFolders */.uT)(external_node_path_default().join(root, repository));
    return folders
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('.'))
        .map((name) => ({ name, repository, folder: external_node_path_default().posix.join(repository, name) }));
}
async function listMakefiles(root, folder) {
    const names = await (0,host_files/* listFolder */.bt)(external_node_path_default().join(root, folder));
    return names.filter((name) => makefile.test(name)).map((name) => external_node_path_default().posix.join(folder, name));
}
/** Reads every module that `image=` can name; of two with one name the one that OSv would take. */
async function readModules(root, config) {
    const direct = await Promise.all(config.direct.map(async ({ name, folder }) => (await (0,host_files/* isFolder */.lQ)(external_node_path_default().join(root, folder)))
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
        const text = await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(root, file));
        const { environment, ...said } = parseModuleFile(text ?? '');
        for (const { name, line } of environment)
            reads.push({ variable: name, file, line });
        return { ...found, hasModuleFile: text !== undefined, ...said };
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
 * What a shell command of OSv's Kconfig files would print, found by reading. Undefined for commands
 * of another form: they are never run.
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
            // cut prints a line without the delimiter as it is.
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
/** The commands of `$(shell,…)` that a tree's defaults call. */
function listShellCommands(tree) {
    const defaults = Array.from(tree.symbols.values()).flatMap(({ definitions }) => definitions.flatMap((definition) => definition.defaults));
    return defaults
        .flatMap(({ value }) => macrosIn(value))
        .flatMap((text) => /^\$\(shell,([\s\S]*)\)$/.exec(text)?.[1] ?? []);
}
/** The tree with these answers in the place of its shell commands. */
function withShellAnswers(tree, texts) {
    const answers = listShellCommands(tree).flatMap((command) => {
        const answer = answerShellCommand(command, tree.variables, texts);
        return answer === undefined ? [] : [[`shell,${command}`, answer]];
    });
    return { ...tree, variables: new Map([...tree.variables, ...answers]) };
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/read-kconfig.ts




const entry = 'conf/kconfig/main';
/** The Kconfig options of a tree; null where it has none. */
async function readOsvKconfig(root, { arch, mode }) {
    if (!(await (0,host_files/* isFile */.fo)(external_node_path_default().join(root, entry))))
        return null;
    const tree = await (0,read_tree/* readKconfigTree */.M)(root, entry, new Map([
        ['arch', arch],
        ['mode', mode],
    ]));
    // Defaults are looked up by grep in the makefiles of conf/.
    const makefiles = (await (0,host_files/* listFiles */.CS)(external_node_path_default().join(root, 'conf'))).filter((file) => file.endsWith('.mk'));
    const texts = await Promise.all(makefiles.map(async (file) => [`conf/${external_node_path_default().basename(file)}`, (await (0,host_files/* readTextIfThere */.pM)(file)) ?? '']));
    return withShellAnswers(tree, new Map(texts));
}

;// CONCATENATED MODULE: ./src/kernels/osv/tree/submodules.ts



/** Paths of `.gitmodules`, in its order. */
function parseSubmodulePaths(text) {
    return Array.from(text.matchAll(/^\s*path\s*=\s*(\S+)\s*$/gm), ([, folder = '']) => folder);
}
/** Whether a text names a path or something below it; what merely ends like it is another path. */
function names(text, folder) {
    for (let at = text.indexOf(folder); at >= 0; at = text.indexOf(folder, at + 1)) {
        const around = `${text[at - 1] ?? ' '}${text[at + folder.length] ?? ' '}`;
        if (/^[^\w./-][^\w.-]$/.test(around))
            return true;
    }
    return false;
}
/** Those of the folders that makefiles refer to, as far as the conditions around let them. */
function findReferred(folders, { reached }, arch) {
    const texts = reached.flatMap(({ statement }) => textsOf(statement).map((text) => text.replaceAll(/\$[({]arch[)}]/g, arch)));
    return folders.filter((folder) => texts.some((text) => names(text, folder)));
}
/** Folders whose sources are links into another libc, of which a build needs both. */
const linkingFolders = ['libc', 'include'];
async function listLinks(root) {
    const nested = await Promise.all(linkingFolders.map(async (folder) => {
        const absolute = external_node_path_default().join(root, folder);
        const names = (await (0,host_files/* isFolder */.lQ)(absolute)) ? await (0,host_files/* listTree */.nT)(absolute, { all: true }) : [];
        return names.map((name) => external_node_path_default().posix.join(folder, name));
    }));
    const candidates = [...(await (0,host_files/* listFolder */.bt)(root)), ...nested.flat()];
    const found = await Promise.all(candidates.map(async (link) => {
        const entry = await (0,host_files/* inspectPath */.uk)(external_node_path_default().join(root, link));
        if (entry.kind !== 'link')
            return [];
        return [{ link, target: external_node_path_default().posix.join(external_node_path_default().posix.dirname(link), entry.target) }];
    }));
    return found.flat();
}
function isBelow(file, folder) {
    return file === folder || file.startsWith(`${folder}/`);
}
/** Submodules that are empty and that the kernel is made from, by what makefiles and links refer to. */
async function findMissingSubmodules(root, outcome, arch) {
    const text = (await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(root, '.gitmodules'))) ?? '';
    const listed = await Promise.all(parseSubmodulePaths(text).map(async (folder) => (await (0,host_files/* listFolder */.bt)(external_node_path_default().join(root, folder))).length === 0 ? [folder] : []));
    const empty = listed.flat();
    if (empty.length === 0)
        return [];
    const links = await listLinks(root);
    // musl is a link to the release in use; makefiles know only the link.
    const aliases = links.filter(({ link }) => !link.includes('/')).map(({ link }) => link);
    const referred = new Set(findReferred([...empty, ...aliases], outcome, arch));
    const isLinked = (folder) => links.some(({ link, target }) => isBelow(target, folder) && (link.includes('/') || referred.has(link)));
    return empty.filter((folder) => referred.has(folder) || isLinked(folder));
}

// EXTERNAL MODULE: ./src/kernels/osv/tree/tree.ts
var tree = __webpack_require__(25648);
;// CONCATENATED MODULE: ./src/kernels/osv/tree/read-tree.ts















/** What every tree has had since its images are built by scripts/build. */
const landmarks = ['scripts/build', 'Makefile', 'loader.cc', 'conf/base.mk'];
/** The files of a tree without which it is none; empty for a tree. */
async function listMissingLandmarks(root) {
    const missing = await Promise.all(landmarks.map(async (file) => ((await (0,host_files/* isFile */.fo)(external_node_path_default().join(root, file))) ? [] : [file])));
    return missing.flat();
}
/** Names without their extension, sorted; some driver profiles are links to others. */
async function listNames(root, folder, extension) {
    const files = await (0,host_files/* listFolder */.bt)(external_node_path_default().join(root, folder));
    return files
        .filter((file) => file.endsWith(extension))
        .map((file) => external_node_path_default().basename(file, extension))
        .toSorted();
}
/** Makefiles of the kernel itself; those of the modules are found with them. */
async function listKernelMakefiles(root) {
    const folders = ['conf', ...tree/* osvArchs */.q.map((arch) => `conf/profiles/${arch}`)];
    const names = await Promise.all(folders.map(async (folder) => (await listNames(root, folder, '.mk')).map((name) => `${folder}/${name}.mk`)));
    return ['Makefile', 'conf/Makefile', ...names.flat()];
}
/** Reads what an OSv checkout offers, of any age; nothing of it is run. */
async function readOsvTree(root, { arch, mode }) {
    const lacking = await listMissingLandmarks(root);
    if (lacking.length > 0)
        return (0,verdict/* failure */.V2)('invalid-profile', `${root} is no OSv tree: it has no ${lacking.join(', no ')}`, {
            hint: 'an OSv tree has these files in its top folder; source.path: or source.git: names it',
        });
    const read = async (file) => (await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(root, file))) ?? '';
    const config = parseModuleConfig(await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(root, 'config.json')));
    const { modules, reads, makefiles, emptyRepositories } = await readModules(root, config);
    const files = await readMakefiles(root, [...(await listKernelMakefiles(root)), ...makefiles]);
    // Both spellings are read, and both are given by scripts/build.
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
        archs: tree/* osvArchs */.q.filter((name) => confNames.includes(name)),
        modes: confNames.filter((name) => name !== 'base' && !tree/* osvArchs */.q.some((known) => known === name)),
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
/* harmony export */   q: () => (/* binding */ osvArchs),
/* harmony export */   s: () => (/* binding */ osvVersionTags)
/* harmony export */ });
/** Tags that scripts/osv-version.sh describes a tree by. */
const osvVersionTags = 'v[0-9]*';
/** What OSv calls an architecture. */
const osvArchs = ['x64', 'aarch64'];


/***/ }),

/***/ 15722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ kvmNeedOf),
/* harmony export */   RS: () => (/* binding */ vmmNames),
/* harmony export */   X2: () => (/* binding */ chooseAccelerator),
/* harmony export */   _N: () => (/* binding */ kvmObstacle)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);

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
                remedy: 'see what else osv-kernel doctor finds, or boot with --accel tcg',
            };
        case 'broken':
            return {
                reason: `KVM is broken: ${kvm.reason}`,
                remedy: 'a host problem, often nested virtualisation; boot with --accel tcg',
            };
    }
}
/** VMMs as a reader knows them. */
const vmmNames = {
    qemu: 'QEMU',
    firecracker: 'Firecracker',
    'cloud-hypervisor': 'Cloud Hypervisor',
};
/** Why a machine cannot do without KVM; undefined where it can. */
function kvmNeedOf({ vmm, machine, }) {
    if (vmm !== 'qemu')
        return {
            reason: `${vmmNames[vmm]} needs KVM: it has nothing else to run a guest with`,
            remedy: 'boot with vmm: qemu here',
        };
    if (machine === 'microvm')
        return {
            // OSv halts there: neither a paravirtual clock nor a HPET.
            reason: 'microvm needs KVM: without it the guest has no clock',
            remedy: 'boot with machine: q35 here',
        };
    return undefined;
}
/**
 * Chooses the accelerator and says why; `kvm` and `require-kvm` mean KVM or nothing, and so does a machine that needs
 * it, whatever is asked for.
 */
function chooseAccelerator(requested, guestArch, hostArch, kvm, need) {
    if (requested === 'tcg')
        return need === undefined
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
    if (need !== undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', `${need.reason}; ${obstacle.reason}`, { hint: need.remedy });
    if (requested === 'auto')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)({ accelerator: 'tcg', reason: obstacle.reason });
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('infrastructure', `KVM was asked for: ${obstacle.reason}`, {
        hint: obstacle.remedy,
    });
}


/***/ }),

/***/ 40228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gi: () => (/* binding */ parseRegisters),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   nl: () => (/* binding */ parseWords)
/* harmony export */ });
/** A machine may have 256 of them; nobody reads so many. */
const mostCpus = 64;
function registerIn(text, name) {
    const [, digits] = new RegExp(String.raw `(?:^|\s)${name}=([\da-f]{8,16})(?:\s|$)`).exec(text) ?? [];
    return digits === undefined ? null : BigInt(`0x${digits}`);
}
/**
 * Reads what QEMU's `info registers -a` prints (target/i386/cpu-dump.c, target/arm/cpu.c): a part
 * for each CPU, begun by `CPU#0`.
 */
function parseRegisters(text) {
    const parts = text.split(/^CPU#(?=\d{1,5}\r?$)/m).slice(1, mostCpus + 1);
    return parts.flatMap((part) => {
        const register = (name) => registerIn(part, name);
        const name = ['RIP', 'EIP', 'PC'].find((one) => register(one) !== null);
        if (name === undefined)
            return [];
        const [, halted] = /\bHLT=([01])/.exec(part) ?? [];
        return [
            {
                ...{ cpu: Number.parseInt(part, 10), name, at: register(name) ?? 0n },
                framePointer: register(name === 'PC' ? 'X29' : 'RBP'),
                stackPointer: register(name === 'PC' ? 'SP' : 'RSP'),
                link: name === 'PC' ? register('X30') : null,
                halted: halted === undefined ? null : halted === '1',
            },
        ];
    });
}
/** The 64-bit words that the monitor's `x /…gx` prints; fewer where memory is not mapped. */
function parseWords(text) {
    return [...text.matchAll(/(?<=[: ])0x([\da-f]{16})(?![\da-f])/g)].map(([word]) => BigInt(word));
}
function showAddress(address) {
    return `0x${address.toString(16)}`;
}


/***/ }),

/***/ 10122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gdbProgram),
/* harmony export */   f: () => (/* binding */ gdbCommand)
/* harmony export */ });
/** Debian’s and Ubuntu’s gdb knows the host’s own architecture alone; Fedora’s knows them all. */
function gdbProgram(arch, host) {
    return arch === host ? 'gdb' : 'gdb-multiarch';
}
/**
 * What a person types to get at a guest that waits at a port of 127.0.0.1, as argv. `elf` is the
 * unstripped one. A breakpoint is a hardware one: where a boot loader has yet to bring the kernel
 * into memory, a breakpoint written there now would be overwritten.
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
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73285);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17439);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53138);




const layerName = 'boot-disk.qcow2';
const textName = 'boot-disk.cmdline';
/** What puts `textName`, of so many bytes, into a layer on a disk; run in the layer's folder. */
function layerCommands(disk, { offset }, bytes) {
    return [
        ['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', disk.format, '-b', disk.path, layerName],
        // qemu-io splits its commands at spaces: the folder's own path must not be part of one.
        ['qemu-io', '-f', 'qcow2', '-c', `write -q -s ${textName} ${offset} ${bytes}`, layerName],
    ];
}
/** The text's and the layer's file in a folder. */
function layerFiles(folder) {
    return { text: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, textName), layer: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, layerName) };
}
/**
 * Puts a command line into a disk image: into a qcow2 layer on top of it, for what was built stays
 * as it was built. Answers with the layer's path. Needs qemu-img and qemu-io.
 */
async function layCommandLine(disk, commandLine, place, folder) {
    const bytes = Buffer.from(`${commandLine}\0`);
    if (bytes.length > place.size)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid-profile', `the command line has more than ${place.size - 1} bytes`);
    const { text, layer } = layerFiles(folder);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .fc)(folder);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)(layer);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)(text, bytes);
    for (const argv of layerCommands(disk, place, bytes.length)) {
        const { exitCode, lines, message } = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .captureProcess */ .Gx)({ argv, cwd: folder });
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

/***/ 94552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ firecrackerArguments),
/* harmony export */   mH: () => (/* binding */ explainFirecrackerEnd),
/* harmony export */   rI: () => (/* binding */ planFirecracker)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89771);


/**
 * A machine in Firecracker's words. It knows raw disks alone and has no snapshots: a disk whose
 * writes are to be forgotten cannot be written (unless it is a copy, which needs no snapshot). It has
 * no PCI and no exit port, and the kernel finds its devices on the command line, which Firecracker
 * completes.
 */
function planFirecracker({ boot, kernel, initramfs, commandLine, disks, network, }) {
    if (kernel === null)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-profile', 'boot.method: firecracker boots a kernel directly');
    const other = disks.find(({ format }) => format !== 'raw');
    if (other !== undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-profile', `firecracker reads raw disks alone, not ${other.path}`, {
            hint: 'qemu-img convert -O raw makes one of it',
        });
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)({
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
            : [{ iface_id: 'eth0', guest_mac: _network_js__WEBPACK_IMPORTED_MODULE_1__/* .guestMac */ .GZ, host_dev_name: network.tap }],
        ...(boot.balloon ? { balloon: { amount_mib: 0, deflate_on_oom: true } } : {}),
        ...(boot.rng ? { entropy: {} } : {}),
    });
}
/**
 * Firecracker's command line: console on standard output, no control socket. Its own words go there
 * too unless they get a file (`log`), which older versions want to be there already.
 */
function firecrackerArguments(program, configFile, log) {
    return [
        ...[program, '--no-api', '--config-file', configFile],
        ...(log === null ? [] : ['--log-path', log, '--level', 'Info']),
    ];
}
/** KVM could not go on with a processor of the guest's (vmm/src/vstate/vcpu.rs, 1.0 to 1.16). */
const lostProcessor = /Received KVM_EXIT_(?:INTERNAL_ERROR|FAIL_ENTRY) signal|Failure during vcpu run|failed to emulate an instruction/;
/**
 * What a Firecracker that is gone says of its guest, as a reason of QMP's SHUTDOWN event; null where
 * it failed itself. On x86-64 it has no power-off: a guest leaves by asking the keyboard controller
 * for a reset, and `guest-left` is all that can be known. (vmm/src/lib.rs, FcExitCode; FAQ.md.) The
 * status says little: with 1.16.1 it is 0 after a triple fault, and after an error of KVM as well.
 */
function explainFirecrackerEnd(exitCode, log) {
    const said = (pattern) => log.some((line) => pattern.test(line));
    if (said(lostProcessor))
        return null;
    // A triple fault, in the words before 1.15 and since then.
    if (said(/Received KVM_EXIT_SHUTDOWN|Unexpected exit reason on vcpu run: Shutdown/))
        return 'guest-reset';
    // PSCI on aarch64, by KVM's numbers (linux/kvm.h: KVM_SYSTEM_EVENT_SHUTDOWN, _RESET).
    if (said(/Received KVM_SYSTEM_EVENT: type: 1\b/))
        return 'guest-shutdown';
    if (said(/Received KVM_SYSTEM_EVENT: type: 2\b/))
        return 'guest-reset';
    if (exitCode !== 0)
        return null;
    // Without a log it may have been a triple fault.
    return log.length === 0 ? 'guest-reset' : 'guest-left';
}


/***/ }),

/***/ 74955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ probeKvm)
});

// UNUSED EXPORTS: judgeProbe

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
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

// EXTERNAL MODULE: ./src/host/file-identity.ts
var file_identity = __webpack_require__(95669);
// EXTERNAL MODULE: ./src/host/packages.ts
var host_packages = __webpack_require__(21725);
// EXTERNAL MODULE: ./src/host/process.ts
var process = __webpack_require__(17439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/machine/kvm-memory.ts



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
/** What was found out on this very host; undefined where nobody has looked since it changed. */
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
/** Not being able to remember it costs a moment the next time, and nothing else. */
async function rememberProbe(folder, host, state) {
    await (0,files/* writeWhole */.f8)(fileIn(folder), JSON.stringify({ ...host, state })).catch(() => undefined);
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
const qemu = 'qemu-system-x86_64';
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
    // A host that was busy for three seconds may have been only that.
    return { state, lasting: reason === 'exited' };
}
/**
 * Finds out whether KVM runs guests here, by running one to its end. That the device opens proves
 * nothing. x86-64 only; needs QEMU. The answer is kept in `folder` until the host boots again or has
 * another QEMU.
 */
async function probeKvm(folder) {
    if (!(await (0,files/* fileExists */.hR)(device)))
        return { state: 'absent' };
    if (!(await canOpenReadWrite(device)))
        return { state: 'no-permission' };
    const program = await (0,host_packages/* findProgram */.Kp)(qemu);
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

/***/ 54489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BL: () => (/* binding */ controlDescriptor),
  g4: () => (/* binding */ openControl),
  Uc: () => (/* binding */ readLastWords)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
// EXTERNAL MODULE: ./src/host/ranges.ts
var ranges = __webpack_require__(23414);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/machine/event-monitor.ts

const eventSchema = schemas/* object */.Ikc({
    source: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
/**
 * What Cloud Hypervisor's events mean. A triple fault is a reset to it as well; of a guest's panic it
 * tells by the device pvpanic (its docs/event-monitor.md).
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
/** An event has a few hundred bytes; whatever is longer is none. */
const longestEvent = 64 * 1024;
/** Cuts a stream into events: JSON objects in several lines each, a blank line between them. */
function createEventParser(onEvent) {
    let rest = '';
    return (text) => {
        const pieces = (rest + text).split('\n\n');
        rest = (pieces.pop() ?? '').slice(-longestEvent);
        // The blank line behind an event may be late: an object that is whole is an event.
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
/** Follows Cloud Hypervisor's event monitor until it ends. */
function followEvents(stream, onEvent) {
    const parse = createEventParser(onEvent);
    stream.setEncoding('utf8');
    stream.on('data', parse);
}

// EXTERNAL MODULE: ./src/machine/firecracker.ts
var firecracker = __webpack_require__(94552);
// EXTERNAL MODULE: ./src/machine/qmp.ts
var qmp = __webpack_require__(89955);
;// CONCATENATED MODULE: ./src/machine/machine-control.ts






/** Descriptor of a started VMM that leads to us. */
const controlDescriptor = 3;
/** A VMM without QMP, spoken to as if it had some: what cannot be asked of it is refused. */
function signalsInPlaceOfQmp(vmm, child) {
    return {
        handshake: async () => Promise.resolve(),
        execute: async (command) => {
            if (command === 'quit')
                child.signal('SIGTERM');
            else if (command !== 'cont')
                throw new qmp/* QmpRefusal */.H(`${vmm} has no QMP, and so no ${command}`);
            return Promise.resolve({});
        },
        lost: new Promise(() => undefined),
    };
}
/** Takes up the conversation with a VMM that has just been started. */
function openControl(control, child, onEvent) {
    if (control.type === 'qmp')
        return (0,qmp/* createQmpClient */.q)(child.control, onEvent);
    if (control.vmm === 'cloud-hypervisor')
        followEvents(child.control, ({ event, reason }) => {
            onEvent(event, reason);
            // It would boot the guest again, into the same console; QEMU has -no-reboot.
            if (reason === 'guest-reset')
                child.signal('SIGKILL');
        });
    else
        child.control.resume();
    return signalsInPlaceOfQmp(control.vmm, child);
}
/** Bytes of its log: the end of the guest is at the end, and a guest can make a log long. */
const logTail = 16 * 1024;
/** How long events may be on their way when the process that told them is gone. */
const lateEventsMs = 500;
/** Learns what there is to know of an end that has not been told yet. */
async function readLastWords(control, child, exitCode) {
    if (control.type === 'qmp')
        return { lines: [], event: null };
    if (control.vmm === 'cloud-hypervisor') {
        await Promise.race([(0,promises_.finished)(child.control).catch(() => undefined), (0,clock/* delay */.cb)(lateEventsMs)]);
        return { lines: [], event: null };
    }
    const tail = await (0,ranges/* withByteRanges */.JG)(control.log, (log) => log.read(Math.max(0, log.size - logTail), logTail)).catch(() => new Uint8Array());
    const lines = Buffer.from(tail).toString().split('\n').filter(Boolean);
    const reason = (0,firecracker/* explainFirecrackerEnd */.mH)(exitCode, lines);
    return { lines, event: reason === null ? null : { event: 'SHUTDOWN', reason } };
}


/***/ }),

/***/ 72697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ memoryArgument),
/* harmony export */   cl: () => (/* binding */ quoteValue),
/* harmony export */   mQ: () => (/* binding */ virtioDevice)
/* harmony export */ });
/** A virtio device by the bus that the machine has: microvm has no PCI. */
function virtioDevice(machine, kind) {
    return machine === 'microvm' ? `${kind}-device` : `${kind}-pci`;
}
/** A comma ends a property in QEMU's option syntax; doubled it is a comma (QemuOpts). */
function quoteValue(value) {
    return value.replaceAll(',', ',,');
}
/** Memory in QEMU's words. */
function memoryArgument(bytes) {
    return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}M` : `${bytes}B`;
}


/***/ }),

/***/ 89771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ decideNetwork),
/* harmony export */   GZ: () => (/* binding */ guestMac),
/* harmony export */   rY: () => (/* binding */ networkArguments)
/* harmony export */ });
/* harmony import */ var _host_free_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78215);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);


/** The address that QEMU gives a machine's first card: the same to the guest on every VMM. */
const guestMac = '52:54:00:12:34:56';
/** Decides on a network: every forwarded port gets its host port. Fails where a port is in use. */
async function decideNetwork(settings) {
    if (settings === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)(null);
    const { device = 'virtio-net', forward = [], outgoing = false, tap = null } = settings;
    const wishes = forward.map(({ host = null, protocol = 'tcp' }) => ({ protocol, port: host }));
    const found = await (0,_host_free_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .findFreePorts */ .A)(wishes);
    const ports = [];
    for (const [index, { guest, host, protocol = 'tcp' }] of forward.entries()) {
        const got = found[index] ?? { problem: 'no answer' };
        if ('problem' in got)
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('infrastructure', `port ${host ?? 'of the host'}: ${got.problem}`, {
                hint: `leave boot.network.forward.${index}.host out, and a free port is taken`,
            });
        ports.push({ guest, host: got.port, protocol });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .kX)({ device, forward: ports, outgoing, tap });
}
function backend({ forward, outgoing, tap }) {
    if (tap !== null)
        return `tap,id=net0,ifname=${tap},script=no,downscript=no`;
    // Restricted, the guest still has DHCP and its forwarded ports (QEMU: net/slirp), and nothing else:
    // what is tested must not depend on who answers outside, and must not send anything there.
    const restrict = outgoing ? '' : ',restrict=on';
    const rules = forward.map(({ guest, host, protocol }) => `,hostfwd=${protocol}:127.0.0.1:${host}-:${guest}`);
    return `user,id=net0${restrict}${rules.join('')}`;
}
/** Without its boot ROM a card cannot delay a disk boot by trying to boot from the network. */
const cards = {
    'virtio-net': 'virtio-net-pci,netdev=net0,romfile=',
    vmxnet3: 'vmxnet3,netdev=net0,romfile=',
    e1000: 'e1000,netdev=net0,romfile=',
};
/** QEMU's options for a network, or for none at all. */
function networkArguments(network, machine) {
    if (network === null)
        return ['-nic', 'none'];
    const card = machine === 'microvm' ? 'virtio-net-device,netdev=net0' : cards[network.device];
    return ['-netdev', backend(network), '-device', card];
}


/***/ }),

/***/ 23209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ planMachine),
  z: () => (/* binding */ qemuProgram)
});

// EXTERNAL MODULE: ./src/machine/machine-input.ts
var machine_input = __webpack_require__(72697);
;// CONCATENATED MODULE: ./src/machine/disk-arguments.ts

/** AHCI has a port for every drive, IDE a master and a slave on a cable; QEMU fills up neither. */
function portOf(machine, place) {
    const units = machine === 'pc' ? 2 : 1;
    return `bus=ide.${Math.floor(place / units)},unit=${place % units}`;
}
/** `place` counts the disks of the same interface. */
function diskDevice(disk, place, id, machine) {
    switch (disk.interface) {
        case 'virtio-blk':
            return `${(0,machine_input/* virtioDevice */.mQ)(machine, 'virtio-blk')},drive=${id}`;
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
        `if=none,id=${id},file=${(0,machine_input/* quoteValue */.cl)(disk.path)},format=${disk.format}${snapshot}`,
        '-device',
        `${diskDevice(disk, place, id, machine)}${booted ? ',bootindex=0' : ''}`,
    ];
}
/** QEMU's options for the disks; the first is booted where there is no kernel. */
function disksArguments({ boot: { machine }, kernel, disks, }) {
    const controller = disks.some((disk) => disk.interface === 'virtio-scsi')
        ? ['-device', `${(0,machine_input/* virtioDevice */.mQ)(machine, 'virtio-scsi')},id=scsi0`]
        : [];
    return [
        ...controller,
        ...disks.flatMap((disk, index) => diskArguments(disks, disk, index, machine, kernel === null && index === 0)),
    ];
}

// EXTERNAL MODULE: ./src/machine/network.ts
var machine_network = __webpack_require__(89771);
;// CONCATENATED MODULE: ./src/machine/plan9-arguments.ts

/** QEMU's options for the folders that it serves itself, by the protocol of Plan 9. */
function plan9Arguments({ boot: { machine }, plan9 = [], }) {
    return plan9.flatMap(({ tag, path, security, readonly }, index) => {
        // none: owners that we may not set are let be; mapped: they are written beside, as attributes.
        const model = security === 'mapped' ? 'mapped-xattr' : 'none';
        const place = `path=${(0,machine_input/* quoteValue */.cl)(path)},security_model=${model}`;
        return [
            '-fsdev',
            `local,id=plan9-${index},${place}${readonly ? ',readonly=on' : ''}`,
            '-device',
            `${(0,machine_input/* virtioDevice */.mQ)(machine, 'virtio-9p')},fsdev=plan9-${index},mount_tag=${tag}`,
        ];
    });
}

// EXTERNAL MODULE: ./src/machine/second-consoles.ts
var second_consoles = __webpack_require__(16316);
;// CONCATENATED MODULE: ./src/machine/share-arguments.ts

/**
 * QEMU's options for shared folders. The serving process reads and writes the guest's memory itself,
 * which therefore has to be shareable: a memfd, because /dev/shm is 64 MiB in many containers.
 */
function sharesArguments({ boot: { machine, memory }, shares, }) {
    if (shares.length === 0)
        return [];
    return [
        '-object',
        `memory-backend-memfd,id=memory,size=${(0,machine_input/* memoryArgument */.D9)(memory)},share=on`,
        // As the machine's whole memory; microvm and virt have no NUMA nodes to attach it to.
        '-machine',
        'memory-backend=memory',
        ...shares.flatMap(({ tag, socket }, index) => [
            '-chardev',
            `socket,id=share${index},path=${(0,machine_input/* quoteValue */.cl)(socket)}`,
            '-device',
            `${(0,machine_input/* virtioDevice */.mQ)(machine, 'vhost-user-fs')},chardev=share${index},tag=${tag}`,
        ]),
    ];
}

;// CONCATENATED MODULE: ./src/machine/qemu-arguments.ts






const programs = {
    x86_64: 'qemu-system-x86_64',
    aarch64: 'qemu-system-aarch64',
};
function qemuProgram(arch) {
    return programs[arch];
}
/**
 * microvm as OSv's scripts/run.py has it: no interrupt controller or timer but the APIC's, no ACPI,
 * and the kernel told of its virtio-mmio devices on its command line.
 */
const microvmOptions = 'x-option-roms=off,pit=off,pic=off,rtc=off,auto-kernel-cmdline=on,acpi=off';
function machineArguments({ boot: { machine } }) {
    return machine === 'microvm'
        ? [
            '-machine',
            `microvm,${microvmOptions}`,
            // Guests of today speak virtio 1 and nothing else.
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
    const virtio = (wanted, kind) => wanted ? ['-device', (0,machine_input/* virtioDevice */.mQ)(boot.machine, kind)] : [];
    const isPc = arch === 'x86_64';
    return [
        // Tells us of a guest's panic in a way that no console text can fake.
        ...(isPc ? ['-device', 'pvpanic'] : []),
        ...(isPc && boot.debug_exit ? ['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x04'] : []),
        // Stopped as it is, it can still be looked into.
        ...(boot.watchdog ? ['-device', 'i6300esb', '-action', 'watchdog=pause'] : []),
        // Where a Linux leaves what its core has to have for drgn (CONFIG_FW_CFG_SYSFS, CRASH_DUMP).
        ...(boot.core === true ? ['-device', 'vmcoreinfo'] : []),
        ...virtio(boot.rng, 'virtio-rng'),
        ...virtio(boot.balloon, 'virtio-balloon'),
    ];
}
function controlArguments({ control }) {
    if (control.type === 'terminal')
        return ['-serial', 'stdio'];
    if (control.type === 'interactive') {
        // mux gives the keys Ctrl-a x and Ctrl-a h; no monitor is behind it, Ctrl-c is the guest's.
        const log = `logfile=${(0,machine_input/* quoteValue */.cl)(control.consoleLog)}`;
        return ['-chardev', `stdio,id=console,mux=on,signal=off,${log}`, '-serial', 'chardev:console'];
    }
    return [
        // Stopped until everything is attached, so that not even the first byte is lost.
        '-S',
        '-chardev',
        // QEMU writes the log itself: it is whole on disk even when we are not there any more.
        `stdio,id=console,signal=off,logfile=${(0,machine_input/* quoteValue */.cl)(control.consoleLog)}`,
        '-serial',
        'chardev:console',
        '-chardev',
        'socket,id=control,fd=3',
        '-mon',
        'chardev=control,mode=control',
        ...(control.gdb === null ? [] : ['-gdb', `tcp:127.0.0.1:${control.gdb.port}`]),
    ];
}
/** The whole QEMU command line of a machine, program first. No default device, no user's own file. */
function planMachine(input) {
    const { arch, boot, accelerator, network } = input;
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
        ...machineArguments(input),
        '-accel',
        accelerator,
        '-cpu',
        boot.cpu,
        '-smp',
        String(boot.cpus),
        '-m',
        (0,machine_input/* memoryArgument */.D9)(boot.memory),
        ...(0,machine_network/* networkArguments */.rY)(network, boot.machine),
        ...deviceArguments(input),
        ...controlArguments(input),
        ...kernelArguments(input),
        ...disksArguments(input),
        ...sharesArguments(input),
        ...plan9Arguments(input),
        // What the profile's rules let through.
        ...(boot.arguments ?? []),
        ...(0,second_consoles/* secondConsolesArguments */.j)(input),
    ];
}


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ QmpRefusal),
/* harmony export */   q: () => (/* binding */ createQmpClient)
/* harmony export */ });
/* harmony import */ var _host_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1593);

/** What was asked for will not be done, says the VMM; it is still there to be spoken with. */
class QmpRefusal extends Error {
}
/** The longest answer that is asked for, the registers of many CPUs, stays far below it. */
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
    return new QmpRefusal(`${String(error?.class)}: ${String(error?.desc)}`);
}
/**
 * Speaks QMP over a stream. Answers come in the order of the commands. When the stream ends, or
 * says what is no QMP, everything still pending is rejected.
 */
function createQmpClient(stream, onEvent) {
    const pending = [];
    let closed;
    let tellLost = () => undefined;
    const lost = new Promise((resolve) => (tellLost = resolve));
    const expectAnswer = async () => new Promise((resolve, reject) => {
        if (closed === undefined)
            pending.push({ resolve, reject });
        else
            reject(closed);
    });
    const close = (error) => {
        closed ??= error;
        tellLost(closed);
        for (const { reject } of pending.splice(0))
            reject(error);
    };
    const greeting = expectAnswer();
    // Whoever awaits it is told; a machine that is stopped before anybody does is no bug.
    greeting.catch(() => undefined);
    (0,_host_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedLines */ .$)(stream, longestMessage, {
        onLine: (line, whole) => {
            if (closed !== undefined)
                return;
            const message = whole ? parseMessage(line) : undefined;
            if (message === undefined)
                close(new Error(`QEMU said what is no QMP: ${line.slice(0, 200)}`));
            else if (message.event !== undefined)
                onEvent(nameOf(message), reasonOf(message));
            else if (message.error === undefined)
                pending.shift()?.resolve(message.return);
            else
                pending.shift()?.reject(refusalOf(message));
        },
        // A machine that is gone resets the socket.
        onClose: (error) => close(new Error(error?.message ?? 'QEMU closed its control socket', { cause: error })),
    });
    const execute = async (command, parameters) => {
        const answer = expectAnswer();
        // JSON has no undefined: a command without arguments is sent without.
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


/***/ }),

/***/ 16316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ secondConsolesArguments),
/* harmony export */   v: () => (/* binding */ secondConsoleLogName)
/* harmony export */ });
/* harmony import */ var _machine_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72697);

/** Name of its log, beside the serial console's. */
function secondConsoleLogName(name) {
    return `console.${name}.log`;
}
/** QEMU's options for them: a guest finds them in this order (Linux: hvc0, hvc1, …). */
function secondConsolesArguments({ boot: { machine }, consoles = [], }) {
    if (consoles.length === 0)
        return [];
    return [
        '-device',
        `${(0,_machine_input_js__WEBPACK_IMPORTED_MODULE_0__/* .virtioDevice */ .mQ)(machine, 'virtio-serial')},id=consoles`,
        ...consoles.flatMap(({ log }, index) => [
            '-chardev',
            `file,id=console${index},path=${(0,_machine_input_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteValue */ .cl)(log)}`,
            '-device',
            `virtconsole,bus=consoles.0,chardev=console${index}`,
        ]),
    ];
}


/***/ }),

/***/ 72921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ virtiofsdCommand),
/* harmony export */   Xt: () => (/* binding */ locateVirtiofsd),
/* harmony export */   uj: () => (/* binding */ planShares),
/* harmony export */   wX: () => (/* binding */ serveShares)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_attached_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79752);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54400);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73285);
/* harmony import */ var _host_machine_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60301);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53138);






/** Neither is in PATH (Debian 13: virtiofsd, Debian 12: qemu-system-common). */
const places = [
    { program: '/usr/libexec/virtiofsd', dialect: 'rust' },
    { program: '/usr/lib/qemu/virtiofsd', dialect: 'c' },
];
/** sun_path of unix(7) has 108 bytes, its terminating NUL among them. */
const longestSocketPath = 107;
const socketLimitMs = 5000;
const pollMs = 10;
/** Gives every share of a profile its socket in `folder`; paths absolute. */
function planShares(shares, folder) {
    const planned = shares.map(({ tag, path: shared }, index) => ({
        tag,
        path: shared,
        socket: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, `share${index}.sock`),
    }));
    const long = planned.find(({ socket }) => Buffer.byteLength(socket) > longestSocketPath);
    return long === undefined
        ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)(planned)
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `a socket cannot have so long a path: ${long.socket}`, {
            hint: 'run in a folder with a shorter path',
        });
}
/**
 * The command that serves a folder. In a chroot where we are root, which works in containers too;
 * elsewhere in namespaces, which only the newer program can make for an ordinary user.
 */
function virtiofsdCommand({ program, dialect }, { path: shared, socket }, root) {
    const sandbox = root ? 'chroot' : 'namespace';
    if (dialect === 'rust')
        return [program, `--socket-path=${socket}`, `--shared-dir=${shared}`, `--sandbox=${sandbox}`];
    // A comma ends an option there and a backslash takes its meaning away (libfuse: fuse_opt).
    const source = shared.replaceAll(/[\\,]/g, String.raw `\$&`);
    return [program, `--socket-path=${socket}`, '-o', `source=${source},sandbox=${sandbox}`, '-f'];
}
/** Finds the program that serves folders. */
async function locateVirtiofsd() {
    for (const place of places) {
        if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(place.program)))
            continue;
        if (place.dialect === 'rust' || (0,_host_machine_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoot */ .jX)())
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)(place);
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `${place.program} serves folders for root alone`, {
            hint: 'install virtiofsd of Debian 13, or boot as root',
        });
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', 'missing: virtiofsd', {
        hint: 'install virtiofsd (Debian 13) or qemu-system-common (Debian 12)',
    });
}
async function startServer(daemon, share) {
    const said = [];
    let gone = false;
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(share.socket));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(share.socket);
    const child = (0,_host_attached_process_js__WEBPACK_IMPORTED_MODULE_1__/* .startAttached */ .p)({ argv: virtiofsdCommand(daemon, share, (0,_host_machine_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoot */ .jX)()) }, {
        onOutput: () => undefined,
        onErrorLine: (line) => {
            if (said.length < 20)
                said.push(line);
        },
    });
    const ended = child.ended.then(() => (gone = true));
    const removeSocket = async () => (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .dM)(share.socket);
    const stop = async () => {
        if (!gone)
            child.signal('SIGKILL');
        await ended;
        await removeSocket();
    };
    const started = performance.now();
    const comesUp = async () => {
        while (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileExists */ .hR)(share.socket))) {
            if (gone || performance.now() - started > socketLimitMs)
                return false;
            await (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v7)(pollMs);
        }
        return true;
    };
    if (await comesUp())
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .kX)({ removeSocket, stop });
    await stop();
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `virtiofsd does not serve ${share.path} (${share.tag})`, {
        evidence: said.length === 0 ? [] : [{ source: 'virtiofsd', firstLine: 1, lines: said }],
    });
}
/**
 * Serves folders until `stop`; to be called before the machine is started, which connects at once.
 * The servers also end by themselves when the machine is gone, and with us, however we go.
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

/***/ 79667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ planVmm)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/machine/machine-input.ts
var machine_input = __webpack_require__(72697);
// EXTERNAL MODULE: ./src/machine/network.ts
var machine_network = __webpack_require__(89771);
;// CONCATENATED MODULE: ./src/machine/cloud-hypervisor.ts



/** A value of its option syntax: in quotes a comma is a comma, and "" a quote (option_parser). */
function quoteOption(value) {
    return /[",[\]]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
function cloud_hypervisor_option(wanted, ...words) {
    return wanted ? words : [];
}
/**
 * Cloud Hypervisor's command line, program first: console on standard output, its own words on
 * standard error. With `events` it tells on that descriptor what happens to the guest, a panic that
 * the guest reports among it (--pvpanic, since version 34). A disk's type is said, since 51 has a
 * word for it: where it is guessed, a guest could write the header of another one.
 */
function planCloudHypervisor(program, { boot, kernel, initramfs, commandLine, disks, network, shares }, events) {
    if (kernel === null)
        return (0,verdict/* failure */.V2)('invalid-profile', 'boot.method: cloud-hypervisor boots a kernel directly');
    // What serves a folder reads and writes the guest's memory itself.
    const shared = shares.length > 0 ? ',shared=on' : '';
    const tap = network?.tap ?? null;
    const drives = disks.map(({ path: file, format, snapshot }) => `path=${quoteOption(file)},image_type=${format}${snapshot ? ',readonly=on' : ''}`);
    const folders = shares.map(({ tag, socket }) => `tag=${tag},socket=${quoteOption(socket)}`);
    return (0,verdict/* success */.kX)([
        program,
        ...['--cpus', `boot=${boot.cpus}`],
        ...['--memory', `size=${(0,machine_input/* memoryArgument */.D9)(boot.memory)}${shared}`],
        ...['--kernel', kernel],
        ...cloud_hypervisor_option(initramfs !== null, '--initramfs', initramfs ?? ''),
        // One word: a value of its own may not begin with a dash, as OSv's does.
        ...cloud_hypervisor_option(commandLine !== '', `--cmdline=${commandLine}`),
        // One option with all of them: only newer versions take it again and again.
        ...cloud_hypervisor_option(drives.length > 0, '--disk', ...drives),
        ...cloud_hypervisor_option(tap !== null, '--net', `tap=${tap},mac=${machine_network/* guestMac */.GZ}`),
        ...cloud_hypervisor_option(folders.length > 0, '--fs', ...folders),
        // Left out, it is there all the same.
        ...cloud_hypervisor_option(boot.rng, '--rng', 'src=/dev/urandom'),
        ...cloud_hypervisor_option(boot.balloon, '--balloon', 'size=0'),
        ...['--serial', 'tty', '--console', 'off', '--pvpanic'],
        ...cloud_hypervisor_option(events !== null, '--event-monitor', `fd=${events?.descriptor}`),
    ]);
}

// EXTERNAL MODULE: ./src/machine/firecracker.ts
var firecracker = __webpack_require__(94552);
// EXTERNAL MODULE: ./src/machine/machine-control.ts + 1 modules
var machine_control = __webpack_require__(54489);
;// CONCATENATED MODULE: ./src/machine/raw-disks.ts


/**
 * Firecracker and Cloud Hypervisor have no snapshots, and the first no qcow2: they get raw copies in
 * `folder`, so that what the guest writes is forgotten all the same. A raw disk that the guest writes
 * to for good is taken as it is.
 */
function planRawDisks(vmm, disks, folder) {
    const unwritable = disks.find(({ snapshot, format }) => !snapshot && format !== 'raw');
    if (unwritable !== undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `${vmm} cannot write to ${unwritable.path}: it is no raw disk`, {
            hint: 'leave snapshot: false out, and a raw copy is made for every boot',
        });
    return (0,verdict/* success */.kX)(disks.map((disk, index) => {
        if (!disk.snapshot)
            return { disk, copy: null };
        const { format, path: original } = disk;
        const copied = external_node_path_default().join(folder, `disk${index}.raw`);
        return {
            disk: { ...disk, path: copied, format: 'raw', snapshot: false },
            copy: ['qemu-img', 'convert', '-f', format, '-O', 'raw', original, copied],
        };
    }));
}

;// CONCATENATED MODULE: ./src/machine/vmm-plan.ts






function planInFirecracker(machine, { folder, out, program, use }, copies) {
    const planned = (0,firecracker/* planFirecracker */.rI)(machine);
    if (!planned.ok)
        return planned;
    // In the output folder, whose name finds a machine that outlived its run.
    const file = external_node_path_default().join(out, 'firecracker.json');
    const log = external_node_path_default().join(out, 'firecracker.log');
    return (0,verdict/* success */.kX)({
        folder,
        copies,
        files: [
            { path: file, text: `${JSON.stringify(planned.value, null, 2)}\n` },
            ...(use === 'attached' ? [{ path: log, text: '' }] : []),
        ],
        argv: (0,firecracker/* firecrackerArguments */.Gx)(program, file, use === 'attached' ? log : null),
        control: { type: 'none', vmm: 'firecracker', log },
    });
}
function planInCloudHypervisor(machine, { folder, program, use }, copies) {
    const events = use === 'attached' ? { descriptor: machine_control/* controlDescriptor */.BL } : null;
    const planned = planCloudHypervisor(program, machine, events);
    if (!planned.ok)
        return planned;
    const control = { type: 'none', vmm: 'cloud-hypervisor' };
    return (0,verdict/* success */.kX)({ folder, copies, files: [], argv: planned.value, control });
}
/** Plans a machine in a VMM other than QEMU; `accelerator` has to be KVM, which nothing checks here. */
function planVmm(vmm, machine, places) {
    if (machine.disks.some(({ interface: by }) => by !== 'virtio-blk'))
        return (0,verdict/* failure */.V2)('invalid-profile', `${vmm} has no disks but virtio-blk`);
    const disks = planRawDisks(vmm, machine.disks, places.folder);
    if (!disks.ok)
        return disks;
    const copies = disks.value.flatMap(({ copy }) => (copy === null ? [] : [copy]));
    const withDisks = { ...machine, disks: disks.value.map(({ disk }) => disk) };
    return vmm === 'firecracker'
        ? planInFirecracker(withDisks, places, copies)
        : planInCloudHypervisor(withDisks, places, copies);
}


/***/ }),

/***/ 58552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ds: () => (/* binding */ accelerators),
  CC: () => (/* binding */ bootSection)
});

// UNUSED EXPORTS: diskInterfaces, machines, stops, vmms

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/profile/units.ts
var units = __webpack_require__(65134);
;// CONCATENATED MODULE: ./src/profile/boot-series.ts


const mebibyte = 2 ** 20;
const widestSearch = { from: 4 * mebibyte, to: 1024 * mebibyte, step: mebibyte };
const complain = ({ input }) => `expected a size with a unit such as 128M or 4MiB, or minimum, got ${JSON.stringify(input)}`;
const sizeOrMinimum = schemas/* string */.YjP({ error: complain })
    .regex(new RegExp(`^minimum$|${units/* sizePattern */.CD.source}`), { error: complain })
    .transform((text) => text === 'minimum' ? widestSearch : units/* size */.Ej.parse(text));
const search = schemas/* strictObject */.rej({
    minimum: schemas/* strictObject */.rej({
        from: units/* size */.Ej.optional().describe('The least that is tried (default 4MiB)'),
        to: units/* size */.Ej.optional().describe('The most that is tried, and has to be enough (default 1GiB)'),
        step: units/* size */.Ej.optional().describe('How exactly the least is wanted (default 1MiB)'),
    }),
})
    .transform(({ minimum: { from = widestSearch.from, to = widestSearch.to, step = widestSearch.step }, }) => ({ from, to, step }));
/** A size, or `minimum`: the least with which the profile still passes. */
const bootMemory = schemas/* union */.KCZ([sizeOrMinimum, search])
    .describe('Memory; minimum looks for the least with which the profile still passes');
/** What machines are made of has a size for its memory: where the least is sought, the most. */
function resolveMemory({ memory, ...boot }) {
    return typeof memory === 'number'
        ? { ...boot, memory }
        : { ...boot, memory: memory.to, memory_search: memory };
}
/** What is wrong with a profile that boots more than once, and where below `boot`. */
function checkSeries({ repeat, memory_search: wanted, consoles = [], }) {
    const taken = consoles.findIndex(({ name }) => /^(?:boot|attempt)-\d+$/.test(name));
    const problems = [
        ...(taken === -1
            ? []
            : [
                {
                    path: ['consoles', taken, 'name'],
                    message: `${consoles[taken]?.name ?? ''} names the logs of further boots`,
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
            ? [{ path: ['repeat'], message: 'with memory: minimum it is not one memory that boots' }]
            : []),
    ];
}

// EXTERNAL MODULE: ./src/profile/machine-rules.ts + 1 modules
var machine_rules = __webpack_require__(42356);
;// CONCATENATED MODULE: ./src/profile/boot-section.ts




/** `require-kvm` is `kvm`, which means KVM or nothing. */
const accelerators = ['auto', 'kvm', 'tcg', 'require-kvm'];
const vmms = ['qemu', 'firecracker', 'cloud-hypervisor'];
const machines = ['q35', 'pc', 'virt', 'microvm'];
const stops = ['quit', 'powerdown'];
const diskInterfaces = ['virtio-blk', 'virtio-scsi', 'nvme', 'ide'];
const initramfs = schemas/* strictObject */.rej({
    busybox: schemas/* boolean */.zMY()
        .optional()
        .describe('Install /bin/busybox and its applet links (default true)'),
    init: schemas/* string */.YjP().min(1).describe('Text of the /init script'),
    files: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\//, 'not an absolute path'), schemas/* string */.YjP().min(1))
        .optional()
        .describe('Further files: path in the guest → path relative to the profile’s repository'),
});
const diskInterface = schemas/* enum */.k5n(diskInterfaces);
const disk = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('Image, relative to the profile’s repository or {out}'),
    format: schemas/* enum */.k5n(['raw', 'qcow2']).optional().describe('By what the file looks like if not given'),
    interface: diskInterface.optional().describe('disk_interface if not given'),
    snapshot: schemas/* boolean */.zMY()
        .optional()
        .describe('Forget what the guest writes (default true); false changes the file'),
});
const port = schemas/* int */.Whr().min(1).max(65_535);
const network = schemas/* strictObject */.rej({
    device: schemas/* enum */.k5n(['virtio-net', 'vmxnet3', 'e1000']).optional().describe('virtio-net if not given'),
    forward: schemas/* array */.YOg(schemas/* strictObject */.rej({
        guest: port.describe('Port the guest listens on'),
        host: port
            .optional()
            .describe('Port of 127.0.0.1 that leads there; a free one if not given'),
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
        .describe('A tap interface that exists, in place of the network that QEMU plays itself'),
});
const share = schemas/* strictObject */.rej({
    // The device has 36 bytes for it (virtio specification, file system device).
    tag: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.-]{1,36}$/, 'not a tag')
        .describe('Name the guest mounts it by'),
    path: schemas/* string */.YjP().min(1).describe('Folder, relative to the profile’s repository or {out}'),
    type: schemas/* enum */.k5n(['virtiofs', '9p'])
        .optional()
        .describe('virtiofs if not given, which virtiofsd serves; 9p QEMU serves itself'),
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
    vmm: schemas/* enum */.k5n(vmms).describe('What plays the machine; all but qemu need KVM that works'),
    machine: schemas/* enum */.k5n(machines).describe('QEMU machine; microvm needs KVM that works'),
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
    disk_interface: diskInterface.describe('How the built image and every disk that does not say it is attached; ide is AHCI on q35'),
    disks: schemas/* array */.YOg(disk).optional().describe('Further disks; writes go to a snapshot'),
    network: network.optional().describe('No network where there is no such section'),
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
        .describe('How a guest that passed is stopped; powerdown: by its power button at first'),
    stop_within: units/* duration */.p0.describe('Limit on the time from its power button to its end'),
    timeout: units/* duration */.p0.describe('Limit on the whole boot'),
    silence: units/* duration */.p0.describe('Limit on the time without a byte on the console'),
    listen: units/* duration */.p0.describe('How long to go on listening for a crash after the last expectation'),
    output_limit: units/* size */.Ej.describe('Limit on console bytes'),
    retries: schemas/* int */.Whr()
        .min(0)
        .max(10)
        .describe('How often a boot is tried again that failed for a passing trouble of the host'),
    repeat: schemas/* int */.Whr()
        .min(1)
        .max(100)
        .describe('How often it is booted; it passes only where every boot does'),
    consoles: schemas/* array */.YOg(secondConsole)
        .max(8)
        .optional()
        .describe('Consoles beside the serial one; each is written to console.NAME.log'),
    core: schemas/* boolean */.zMY()
        .optional()
        .describe('Keep the guest’s memory (guest.core) when it hangs, takes too long or panics'),
})
    .transform(resolveMemory)
    .superRefine((boot, context) => {
    for (const { path, message } of [...(0,machine_rules/* checkMachine */.U)(boot), ...checkSeries(boot)])
        context.addIssue({ code: 'custom', path: [...path], message });
});


/***/ }),

/***/ 30965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ archSections),
/* harmony export */   Iz: () => (/* binding */ chooseArch),
/* harmony export */   Qo: () => (/* binding */ unknownArchs),
/* harmony export */   vJ: () => (/* binding */ normaliseArch)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43197);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54839);


/** Our name of an architecture, or the text itself where it is none. */
function normaliseArch(name) {
    return _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .archAliases */ .TE[name] ?? name;
}
/** `arch:` is a name, or a map whose keys are the architectures that the profile supports. */
function archSections(document) {
    const { arch } = document.values;
    if (!(0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .isSettings */ .w)(arch))
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
        .filter((name) => !_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .archs */ .Cn.some((arch) => arch === name))
        .map((name) => ({
        message: `unknown architecture ${name}; known: ${_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .archs */ .Cn.join(', ')}`,
        origin: { layer: 'profile', file: document.file, ...document.positions.get(`arch.${name}`) },
    }));
}


/***/ }),

/***/ 77011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ productDefaults),
/* harmony export */   z: () => (/* binding */ archDefaults)
/* harmony export */ });
/** The weakest layer: what holds where nobody says anything. */
const productDefaults = {
    source: { path: '.' },
    toolchain: { cc: 'gcc', cross_compile: '', ccache: true },
    build: { jobs: 'auto', timeout: '2h', silence: '10m' },
    boot: {
        vmm: 'qemu',
        machine: 'q35',
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
/** What an architecture changes for every family. */
const archDefaults = {
    x86_64: {},
    aarch64: {
        toolchain: { cross_compile: 'aarch64-linux-gnu-' },
        // The only QEMU machine for aarch64 that is made for virtual machines.
        boot: { machine: 'virt' },
    },
};


/***/ }),

/***/ 78228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $O: () => (/* binding */ findProfile),
  iH: () => (/* binding */ loadProfile)
});

// UNUSED EXPORTS: profileFolders

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
// EXTERNAL MODULE: ./src/profile/override.ts
var profile_override = __webpack_require__(27937);
// EXTERNAL MODULE: ./src/profile/defaults.ts
var defaults = __webpack_require__(77011);
// EXTERNAL MODULE: ./src/profile/choose-arch.ts
var choose_arch = __webpack_require__(30965);
// EXTERNAL MODULE: ./src/profile/merge.ts
var merge = __webpack_require__(43197);
// EXTERNAL MODULE: ./src/profile/schema.ts + 4 modules
var profile_schema = __webpack_require__(54839);
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
    const sections = (0,choose_arch/* archSections */.BC)(document);
    const values = {
        ...rest,
        ...(bases === undefined ? {} : { extends: typeof bases === 'string' ? [bases] : bases }),
        ...(sections === undefined && written !== undefined ? { arch } : {}),
    };
    const section = sections?.[arch];
    const alias = Object.keys((0,merge/* isSettings */.w)(written) ? written : {}).find((key) => (0,choose_arch/* normaliseArch */.vJ)(key) === arch);
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
    const texts = new Map(documents.flatMap(({ file, lines, included = [] }) => [[file, lines], ...included]));
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
    const badArchs = documents.flatMap(choose_arch/* unknownArchs */.Qo);
    if (badArchs.length > 0)
        return invalid(badArchs);
    const arch = (0,choose_arch/* chooseArch */.Iz)(documents, overrides, input.hostArch);
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
function listForms(families) {
    return families.flatMap(({ ownForms }) => ownForms ?? []);
}
async function profileNames(directory, forms) {
    const own = await Promise.all(forms.map(async (form) => form.list(directory)));
    const files = await Promise.all(profileFolders.map(async (folder) => (0,host_files/* listFiles */.CS)(external_node_path_default().join(directory, folder))));
    const written = files.flat().flatMap((file) => {
        const extension = extensions.find((candidate) => file.endsWith(candidate));
        return extension === undefined ? [] : [external_node_path_default().basename(file, extension)];
    });
    return [...written, ...own.flat()];
}
/** Finds a profile by path or by name. */
async function findProfile(reference, directory, families) {
    const forms = listForms(families);
    const looksLikePath = reference.includes('/') || extensions.some((end) => reference.endsWith(end));
    const written = looksLikePath
        ? [reference]
        : profileFolders.flatMap((folder) => extensions.map((extension) => external_node_path_default().join(folder, reference + extension)));
    const own = forms.flatMap((form) => form.candidates(reference));
    const candidates = [...new Set([...written, ...own].map((file) => external_node_path_default().resolve(directory, file)))];
    for (const candidate of candidates)
        if (await (0,host_files/* isFile */.fo)(candidate))
            return (0,verdict/* success */.kX)(candidate);
    const names = await profileNames(directory, forms);
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
async function readDocument(file, { directory, families }) {
    const own = listForms(families).find((form) => form.owns(file));
    if (own !== undefined)
        return own.read(file, directory);
    const shown = external_node_path_default().relative(directory, file);
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
/** Finds what a profile extends: a path beside it comes first. */
async function findBase(reference, file, { directory, families }) {
    const forms = listForms(families);
    const own = forms.flatMap((form) => (reference.includes('/') ? form.candidates(reference) : []));
    for (const candidate of [reference, ...own]) {
        const besides = external_node_path_default().resolve(external_node_path_default().dirname(file), candidate);
        if (await (0,host_files/* isFile */.fo)(besides))
            return (0,verdict/* success */.kX)(besides);
    }
    return findProfile(reference, directory, families);
}
/** Reads a profile and all that it extends, what is extended first. */
async function readChain(file, place, below) {
    const { directory } = place;
    if (below.includes(file))
        return (0,verdict/* failure */.V2)('invalid-profile', `extends: goes in a circle: ${[...below, file].map((f) => external_node_path_default().relative(directory, f)).join(' → ')}`);
    if (below.length >= maxExtendsDepth)
        return (0,verdict/* failure */.V2)('invalid-profile', `extends: is more than ${maxExtendsDepth} profiles deep`);
    const document = await readDocument(file, place);
    if (!document.ok)
        return document;
    const { extends: written } = document.value.values;
    const bases = written === undefined ? [] : Array.isArray(written) ? written : [written];
    const chain = [];
    for (const base of bases) {
        const found = await findBase(String(base), file, place);
        if (!found.ok)
            return found;
        const inherited = await readChain(found.value, place, [...below, file]);
        if (!inherited.ok)
            return inherited;
        chain.push(...inherited.value);
    }
    return (0,verdict/* success */.kX)([...chain, document.value]);
}
function parseOverrides(texts) {
    const overrides = [];
    for (const text of texts) {
        const override = (0,profile_override/* parseOverride */.q)(text);
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
    const found = await findProfile(request.reference, directory, families);
    if (!found.ok)
        return found;
    const documents = await readChain(found.value, request, []);
    if (!documents.ok)
        return documents;
    const host = (0,machine_facts/* hostArchitecture */.m4)();
    const form = listForms(families).find((candidate) => candidate.owns(found.value));
    const resolved = resolveProfile({
        name: form?.nameOf(found.value) ?? external_node_path_default().basename(found.value).replace(/\.ya?ml$/, ''),
        repository: (await (0,host_files/* findUpwards */.G5)('.git', external_node_path_default().dirname(found.value))) ?? directory,
        documents: documents.value,
        overrides: overrides.value,
        hostArch: profile_schema/* archs */.Cn.find((arch) => arch === host) ?? 'x86_64',
        families,
    });
    return resolved.ok ? (0,verdict/* success */.kX)({ ...resolved.value, file: found.value }) : resolved;
}


/***/ }),

/***/ 42356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkMachine),
  r: () => (/* binding */ objectToArch)
});

;// CONCATENATED MODULE: ./src/profile/extra-arguments.ts
const devices = new Set([
    // Buses, bridges and what QEMU has for trying out drivers.
    ...['pcie-root-port', 'pci-bridge', 'pcie-pci-bridge', 'edu', 'pci-testdev', 'pc-testdev'],
    ...['qemu-xhci', 'nec-usb-xhci', 'usb-ehci', 'ich9-usb-ehci1', 'piix3-usb-uhci', 'pci-ohci'],
    ...['usb-hub', 'usb-kbd', 'usb-mouse', 'usb-tablet'],
    ...['virtio-keyboard-pci', 'virtio-mouse-pci', 'virtio-tablet-pci', 'virtio-gpu-pci'],
    ...['virtio-keyboard-device', 'virtio-mouse-device', 'virtio-tablet-device'],
    ...['VGA', 'bochs-display', 'virtio-vga', 'ramfb', 'i8042', 'sdhci-pci'],
    ...['virtio-iommu-pci', 'intel-iommu', 'amd-iommu', 'ib700', 'pvpanic-pci'],
    ...['vmcoreinfo', 'vmgenid', 'hyperv-testdev'],
]);
/** What attaches the devices that are not taken here; by how their names begin. */
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
/** Properties that open a file of the host, or something that only we attach. */
const closedProperties = /^(?:file|romfile|bios|path|chardev|drive|netdev|fsdev|memdev|host|hostdev|rrfile|gen_id|audiodev|secret|config-file)$/;
/** `a=b,c` by keys; a doubled comma belongs to a value (QemuOpts). */
function propertiesOf(value) {
    return value
        .replaceAll(',,', '')
        .split(',')
        .map((property) => property.split('=', 1)[0] ?? '');
}
function objectToProperties(properties) {
    const closed = properties.find((name) => closedProperties.test(name.replace(/^.*\./, '')));
    return closed === undefined ? undefined : `${closed}= reaches what is not the guest’s`;
}
function objectToDevice(value) {
    const [first = '', ...properties] = propertiesOf(value);
    // Without its name in front, QEMU takes the property driver=.
    const name = value.startsWith('driver=') ? (value.split(/[=,]/, 2)[1] ?? '') : first;
    const key = deviceKeys.find(([pattern]) => pattern.test(name))?.[1];
    if (key !== undefined)
        return `${name} is attached by ${key}`;
    if (!devices.has(name))
        return `the device ${name} is not on the list of harmless ones`;
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
        : 'only the short form DEVICE.PROPERTY=VALUE is taken';
}
function objectToFirmwareItem(value) {
    // Names below opt/ are the user's, and all others the machine's (QEMU: docs/specs/fw_cfg).
    return /^name=opt\/[^,=]+,string=/.test(value)
        ? objectToProperties(propertiesOf(value).slice(2))
        : 'only name=opt/…,string=… is taken';
}
/** Options that are taken, and what is wrong with a value of each. */
const options = new Map([
    ['-device', objectToDevice],
    ['-global', objectToGlobal],
    ['-rtc', objectToValue],
    ['-smbios', objectToValue],
    ['-icount', objectToValue],
    ['-fw_cfg', objectToFirmwareItem],
]);
const taken = [...options.keys()].join(', ');
function objectToOption(option) {
    // Two hyphens are one to QEMU.
    const key = optionKeys.get(option.replace(/^--/, '-'));
    return key === undefined
        ? `${option} is not taken here; these are: ${taken}`
        : `${option} is set by ${key}`;
}
/** What of QEMU's options a profile may not add; by an allow-list, option and value in turn. */
function checkArguments(words) {
    const objections = [];
    for (let index = 0; index < words.length; index += 2) {
        const [option = '', value] = words.slice(index, index + 2);
        const check = options.get(option);
        if (check === undefined) {
            objections.push({ index, message: objectToOption(option) });
            // Whether it has a value, its author alone knows; what follows would be guessed.
            break;
        }
        const message = value === undefined ? `${option} wants a value` : check(value);
        if (message !== undefined)
            objections.push({ index: value === undefined ? index : index + 1, message });
    }
    return objections;
}

;// CONCATENATED MODULE: ./src/profile/machine-rules.ts

const machinesOf = {
    x86_64: ['q35', 'pc', 'microvm'],
    aarch64: ['virt'],
};
/** Without PCI there is only virtio, and IDE and AHCI are parts of the PC's own chipset. */
const interfacesOf = {
    virt: ['virtio-blk', 'virtio-scsi', 'nvme'],
    microvm: ['virtio-blk', 'virtio-scsi'],
    firecracker: ['virtio-blk'],
    'cloud-hypervisor': ['virtio-blk'],
};
/** MAX_SUPPORTED_VCPUS of Firecracker, MAX_SUPPORTED_CPUS_LEGACY of Cloud Hypervisor. */
const mostCpus = { firecracker: 32, 'cloud-hypervisor': 254 };
/** Why an architecture does not have a machine; undefined where it does. */
function objectToArch(arch, machine) {
    const machines = machinesOf[arch] ?? [];
    return machines.includes(machine)
        ? undefined
        : `there is no ${machine} for ${arch}; it has ${machines.join(', ')}`;
}
function checkDisks(boot, name) {
    const offered = interfacesOf[name];
    if (offered === undefined)
        return [];
    const objectTo = (wish, ...path) => wish === undefined || offered.includes(wish)
        ? []
        : [{ path, message: `${name} has no ${wish}; it has ${offered.join(', ')}` }];
    return [
        ...objectTo(boot.disk_interface, 'disk_interface'),
        ...(boot.disks ?? []).flatMap((disk, index) => objectTo(disk.interface, 'disks', index, 'interface')),
    ];
}
function checkNetwork({ vmm, machine, network }) {
    if (network === undefined)
        return [];
    const name = vmm === 'qemu' ? machine : vmm;
    const { device, forward, outgoing, tap } = network;
    const virtioOnly = vmm !== 'qemu' || name === 'microvm';
    return [
        ...(virtioOnly && device !== undefined && device !== 'virtio-net'
            ? [{ path: ['network', 'device'], message: `${name} has no ${device}; it has virtio-net` }]
            : []),
        ...(tap !== undefined && forward !== undefined
            ? [{ path: ['network', 'forward'], message: 'ports are not forwarded to a tap interface' }]
            : []),
        ...(tap !== undefined && outgoing !== undefined
            ? [
                {
                    path: ['network', 'outgoing'],
                    message: 'where a tap interface leads is the host’s say',
                },
            ]
            : []),
        ...(vmm !== 'qemu' && tap === undefined
            ? [{ path: ['network'], message: `${vmm} has no network of its own: name a tap` }]
            : []),
    ];
}
/** What QEMU alone has, and where the others have less of it. */
function checkOtherVmm({ cpu, cpus, shares = [] }, vmm) {
    const own = cpu === undefined || cpu === 'max' || cpu === 'host';
    return [
        ...(own ? [] : [{ path: ['cpu'], message: `${vmm} has no CPU but the host’s (max or host)` }]),
        ...(cpus > mostCpus[vmm]
            ? [{ path: ['cpus'], message: `${vmm} has at most ${mostCpus[vmm]} CPUs` }]
            : []),
        ...(vmm === 'firecracker' && shares.length > 0
            ? [{ path: ['shares'], message: 'firecracker shares no folders' }]
            : []),
    ];
}
/** What needs PCI or ACPI, which microvm has none of, and QEMU's machine protocol. */
function checkEnding({ vmm, machine, watchdog, stop }) {
    const name = vmm === 'qemu' ? machine : vmm;
    if (vmm === 'qemu' && machine !== 'microvm')
        return [];
    return [
        ...(watchdog === true ? [{ path: ['watchdog'], message: `${name} has no watchdog` }] : []),
        ...(stop === 'powerdown'
            ? [{ path: ['stop'], message: `${name} has no power button; stop: quit` }]
            : []),
    ];
}
function checkConsoles({ vmm, consoles = [], core }) {
    const names = consoles.map(({ name }) => name);
    const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
    return [
        ...(vmm !== 'qemu' && consoles.length > 0
            ? [{ path: ['consoles'], message: `${vmm} has one console` }]
            : []),
        ...(vmm !== 'qemu' && core === true
            ? [{ path: ['core'], message: `${vmm} cannot write the guest’s memory down` }]
            : []),
        ...(repeated === -1
            ? []
            : [{ path: ['consoles', repeated, 'name'], message: `a second console ${names[repeated]}` }]),
    ];
}
function checkShares({ vmm, shares = [] }) {
    const tags = shares.map(({ tag }) => tag);
    return shares.flatMap(({ tag, type = 'virtiofs', security, readonly }, index) => {
        const objectTo = (key, message) => message === undefined ? [] : [{ path: ['shares', index, key], message }];
        const isOther = type !== '9p';
        return [
            ...objectTo('tag', tags.indexOf(tag) < index ? `a second share ${tag}` : undefined),
            ...objectTo('type', !isOther && vmm !== 'qemu' ? `${vmm} has no 9p` : undefined),
            ...objectTo('security', isOther && security !== undefined ? 'only type: 9p has it' : undefined),
            ...objectTo('readonly', isOther && readonly === true ? 'only type: 9p can be read-only' : undefined),
        ];
    });
}
function checkExtra({ vmm, arguments: words = [] }) {
    if (vmm !== 'qemu' && words.length > 0)
        return [{ path: ['arguments'], message: `they are QEMU’s, and ${vmm} is none` }];
    return checkArguments(words).map(({ index, message }) => ({
        path: ['arguments', index],
        message,
    }));
}
/** Everything about a machine that cannot be had together. */
function checkMachine(boot) {
    const { vmm, machine, method, memory, shares = [] } = boot;
    const name = vmm === 'qemu' ? machine : vmm;
    const directOnly = vmm !== 'qemu' || name === 'microvm';
    // QEMU rounds -m up to what the machine needs, but not the memory that is shared.
    const sharer = vmm === 'qemu' ? 'a shared folder' : vmm;
    const served = shares.some(({ type = 'virtiofs' }) => type === 'virtiofs');
    return [
        ...(directOnly && method !== 'direct'
            ? [{ path: ['method'], message: `${name} boots a kernel directly, never a disk` }]
            : []),
        ...(vmm === 'qemu' ? [] : checkOtherVmm(boot, vmm)),
        ...(memory % 2 ** 20 !== 0 && (vmm !== 'qemu' || served)
            ? [{ path: ['memory'], message: `${sharer} wants whole MiB of memory` }]
            : []),
        ...checkShares(boot),
        ...checkExtra(boot),
        ...checkDisks(boot, name),
        ...checkNetwork(boot),
        ...checkConsoles(boot),
        ...checkEnding(boot),
    ];
}


/***/ }),

/***/ 43197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   w: () => (/* binding */ isSettings)
/* harmony export */ });
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1474);

/**
 * Maps whose keys exclude each other: a stronger layer that names one of them replaces the weaker
 * layer's choice instead of contradicting it.
 */
const alternatives = {
    source: ['path', 'git', 'archive', 'debian'],
};
function isSettings(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function replaces(path, stronger) {
    return alternatives[path]?.some((key) => Object.hasOwn(stronger, key)) ?? false;
}
function mergeMaps(weaker, stronger, path) {
    const kept = replaces((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .u)(path), stronger) ? {} : weaker;
    const merged = new Map(Object.entries(kept));
    for (const [key, value] of Object.entries(stronger)) {
        const before = merged.get(key);
        const both = isSettings(before) && isSettings(value);
        merged.set(key, both ? mergeMaps(before, value, [...path, key]) : value);
    }
    return Object.fromEntries(merged);
}
/** Every path below a value, the inner ones included. */
function pathsOf(value, path) {
    const own = path.length === 0 ? [] : [(0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .u)(path)];
    if (typeof value !== 'object' || value === null)
        return own;
    return [
        ...own,
        ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key])),
    ];
}
/** Merges layers, weakest first. Maps merge key by key, everything else is replaced whole. */
function mergeLayers(layers) {
    const origins = new Map();
    let values = {};
    for (const layer of layers) {
        values = mergeMaps(values, layer.values, []);
        for (const path of pathsOf(layer.values, []))
            origins.set(path, layer.originOf(path));
    }
    return { values, origins };
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

/***/ 27937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseOverride)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

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
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(written, { maxAliasCount: 0 });
    }
    catch {
        value = written;
    }
    return { text, values: nest(path.split('.'), value ?? '') };
}


/***/ }),

/***/ 84364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ regexText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56419);


/** A regular expression in a profile; one that does not compile is an error where it stands. */
const regexText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .superRefine((regex, context) => {
    const problem = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .regexProblem */ .H)(regex);
    if (problem !== undefined)
        context.addIssue({ code: 'custom', message: problem });
});


/***/ }),

/***/ 54839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ archAliases),
  Cn: () => (/* binding */ archs),
  Fk: () => (/* binding */ profileSchema)
});

// UNUSED EXPORTS: modes

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/profile/boot-section.ts + 1 modules
var boot_section = __webpack_require__(58552);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/profile/match-rules.ts
const counts = ['at_least', 'exactly', 'never'];
/** What only a line of the console can have. */
const ofLines = [...counts, 'send', 'interleaved'];
/** What needs something to happen: `never` is met by nothing. */
const ofMatches = ['send', 'within', 'bounds'];
/** Characters; following one costs time in proportion to the text's length. */
const longestInterleaved = 200;
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
            object(key, 'has no place beside never:, which waits for nothing');
    if (entry.interleaved === true) {
        if (has('regex'))
            object('interleaved', 'goes with text: only');
        if (given[0] !== undefined)
            object(given[0], 'cannot count interleaved: text');
        if ((entry.text ?? '').length > longestInterleaved)
            object('text', `at most ${longestInterleaved} characters where it is interleaved:`);
    }
    return objections;
}

// EXTERNAL MODULE: ./src/profile/regex-text.ts
var regex_text = __webpack_require__(84364);
;// CONCATENATED MODULE: ./src/profile/question.ts


/** What a service in the guest is asked, and how its answer has to look. */
const answerPattern = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({ text: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({
        regex: regex_text/* regexText */.z.describe('Regular expression (RE2 syntax); named groups become metrics'),
    }),
])
    .describe('Text it contains, or a map with text: or regex:');
const port = schemas/* int */.Whr().min(1).max(65_535).describe('Port of the guest; boot.network forwards it');
const httpQuestion = schemas/* strictObject */.rej({
    port,
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
    port,
    send: schemas/* string */.YjP().optional().describe('Sent as soon as the connection stands'),
    // Required: QEMU's own network takes a connection before the guest does.
    answer: answerPattern,
});

// EXTERNAL MODULE: ./src/profile/units.ts
var units = __webpack_require__(65134);
;// CONCATENATED MODULE: ./src/profile/expectation.ts





/**
 * The expectation language, as it is written in a profile: a string is literal text; an object
 * carries `text:` or `regex:`, a question to a port of the guest, or how the guest ends; and,
 * optionally, a name, a time limit, bounds on what it captures, how often it is to be seen, and what
 * the guest is sent then.
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
const count = schemas/* int */.Whr().min(1, 'at least 1; what must not be seen is never: true').max(10_000);
const expectation_forms = ['text', 'regex', 'http', 'tcp', 'exit'];
const expectMatch = schemas/* strictObject */.rej({
    ...matchFields,
    http: httpQuestion.optional().describe('Asked of a forwarded port until it answers like this'),
    tcp: tcpQuestion.optional().describe('Asked of a forwarded port until it answers like this'),
    exit: schemas/* union */.KCZ([schemas/* int */.Whr().min(0).max(255), schemas/* enum */.k5n(['poweroff', 'reset'])])
        .optional()
        .describe('How the guest ends by itself: its status, or the kind of end; the last entry'),
    within: units/* duration */.p0
        .optional()
        .describe('Time limit, counted from the moment this entry is next in order'),
    bounds: bounds.optional(),
    at_least: count.optional().describe('Met when it has been seen so often'),
    exactly: count
        .optional()
        .describe('Met when it has been seen so often; once more before the verdict fails it'),
    never: schemas/* literal */.euz(true)
        .optional()
        .describe('From here on it must not be seen; what comes after it does not wait'),
    interleaved: schemas/* boolean */.zMY()
        .optional()
        .describe('Other writers may have put their characters between those of the text'),
    send: schemas/* string */.YjP()
        .min(1)
        .max(4096)
        .optional()
        .describe('Sent to the serial console once this entry is met'),
})
    .refine((entry) => expectation_forms.filter((form) => entry[form] !== undefined).length === 1, {
    error: `give exactly one of ${expectation_forms.map((form) => `${form}:`).join(', ')}`,
})
    .superRefine((entry, context) => {
    for (const { path, message } of objectToMatch(entry))
        context.addIssue({ code: 'custom', path: [...path], message });
});
const expectEntry = schemas/* union */.KCZ([literal, expectMatch]);
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
function isExit(entry) {
    return typeof entry === 'object' && entry !== null && 'exit' in entry;
}
const expectList = schemas/* array */.YOg(schemas/* union */.KCZ([literal, expectMatch, anyOrder]))
    .superRefine((list, context) => {
    // Nothing can be expected of a machine that is gone.
    const early = list.findIndex((entry, index) => isExit(entry) && index < list.length - 1);
    if (early >= 0)
        context.addIssue({ code: 'custom', path: [early], message: 'exit: has to be the last entry' });
    for (const [index, group] of list.entries())
        if (typeof group === 'object' && 'any_order' in group && group.any_order.some(isExit))
            context.addIssue({
                code: 'custom',
                path: [index],
                message: 'exit: has no place in a group',
            });
});
const rejectList = schemas/* array */.YOg(schemas/* union */.KCZ([literal, rejectMatch]));
const allowList = schemas/* array */.YOg(allowMatch);
/** The guest's ports that a list asks, each with the index of its entry. */
function listAskedPorts(list) {
    return list.flatMap((group, index) => {
        const entries = typeof group === 'object' && 'any_order' in group ? group.any_order : [group];
        return entries.flatMap((entry) => {
            const port = typeof entry === 'object' ? (entry.http?.port ?? entry.tcp?.port) : undefined;
            return port === undefined ? [] : [[index, port]];
        });
    });
}

// EXTERNAL MODULE: ./src/profile/machine-rules.ts + 1 modules
var machine_rules = __webpack_require__(42356);
;// CONCATENATED MODULE: ./src/profile/size-section.ts


const perCentPattern = /^(\d+(?:\.\d+)?)%$/;
const noGrowth = ({ input }) => `expected growth such as 10kB or 1%, got ${JSON.stringify(input)}`;
/** `1%`; the parsed value is the number of per cent. */
const perCent = schemas/* string */.YjP({ error: noGrowth })
    .regex(perCentPattern, { error: noGrowth })
    .transform((text) => ({ perCent: Number(perCentPattern.exec(text)?.[1]) }));
const severities = ['fail', 'warn'];
const budget = schemas/* strictObject */.rej({
    max: units/* size */.Ej.optional().describe('Upper limit'),
    growth: schemas/* union */.KCZ([perCent, units/* size */.Ej]).optional().describe('Most it may grow by: 10kB or 1%'),
    per: schemas/* enum */.k5n(['pull-request', 'release'])
        .optional()
        .describe('What growth counts from: the merge base, or the newest tag; default: pull-request'),
    severity: schemas/* enum */.k5n(severities).optional().describe('Whether a broken one fails; default: fail'),
})
    .refine(({ max, growth }) => max !== undefined || growth !== undefined, 'limits nothing; give max or growth')
    .refine(({ per, growth }) => per === undefined || growth !== undefined, {
    path: ['per'],
    error: 'says what growth counts from; give growth, or leave it out',
});
const waiver = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('Path of the budget, as written there or as reported'),
    amount: units/* size */.Ej.describe('How far above its limit the node may be'),
    reason: schemas/* string */.YjP().min(1).describe('Why; shown in every report'),
    author: schemas/* string */.YjP().min(1).optional().describe('Who answers for it'),
    until: iso/* date */.p6({ error: ({ input }) => (0,units/* objection */.C4)('a date such as 2026-12-31', input) })
        .describe('Last day (UTC) on which it holds'),
});
const sizeSection = schemas/* strictObject */.rej({
    budgets: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* union */.KCZ([units/* size */.Ej, budget, schemas/* array */.YOg(schemas/* union */.KCZ([units/* size */.Ej, budget])).min(1)]))
        .optional()
        .describe('Limits by path in the size tree, e.g. image, vmlinux/.text or memory:vmlinux/.bss'),
    waivers: schemas/* array */.YOg(waiver).optional().describe('Excuses for budgets, each with its end'),
});

;// CONCATENATED MODULE: ./src/profile/schema.ts






const archs = ['x86_64', 'aarch64'];
const modes = ['release', 'debug'];
/** Other people's names of the same architectures: OSv and Go say x64/amd64, Debian arm64. */
const archAliases = {
    x64: 'x86_64',
    amd64: 'x86_64',
    'x86-64': 'x86_64',
    arm64: 'aarch64',
};
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
/** What every family's profile has; the kernel and the families' own sections come on top. */
const commonSchema = schemas/* strictObject */.rej({
    extends: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Profiles this one builds upon').optional(),
    source,
    arch: schemas/* enum */.k5n(archs),
    mode: schemas/* enum */.k5n(modes),
    toolchain,
    build,
    boot: boot_section/* bootSection */.CC,
    expect: expectList,
    reject: rejectList.optional(),
    allow: allowList.optional(),
    size: sizeSection.optional(),
    report,
});
/**
 * The schema of an effective profile, all layers merged. Families add their sections; every key is
 * known, so a misspelt one is an error and not a silent default.
 */
function profileSchema(families) {
    return commonSchema
        .extend({
        kernel: schemas/* enum */.k5n(families.map(({ name }) => name)).describe('Kernel family'),
        ...Object.fromEntries(families.map(({ name, section }) => [name, section.optional()])),
    })
        .superRefine(({ arch, boot, expect }, context) => {
        const message = (0,machine_rules/* objectToArch */.r)(arch, boot.machine);
        if (message !== undefined)
            context.addIssue({ code: 'custom', path: ['boot', 'machine'], message });
        const forwarded = (boot.network?.forward ?? [])
            .filter(({ protocol = 'tcp' }) => protocol === 'tcp')
            .map(({ guest }) => guest);
        for (const [index, port] of listAskedPorts(expect))
            if (!forwarded.includes(port))
                context.addIssue({
                    code: 'custom',
                    path: ['expect', index],
                    message: `port ${port} of the guest is not forwarded; add boot.network.forward: [{ guest: ${port} }]`,
                });
    });
}


/***/ }),

/***/ 65134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ objection),
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export parseDuration */
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
/** `1.5s` → 1500 milliseconds; undefined when the text is no duration. */
function parseDuration(text) {
    return parseQuantity(text, durationPattern, durationUnits);
}
/** `4MiB` → 4194304 bytes; undefined when the text is no size. */
function parseSize(text) {
    return parseQuantity(text, sizePattern, sizeUnits);
}
/** What is wrong with a value, whether it is there or not. */
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

/***/ 68975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineText)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14512);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);


/** What sizes were compared with, as `main at 0123456789, 3 commits before the one looked for`. */
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

/***/ 80789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderHistoryMarkdown),
/* harmony export */   P: () => (/* binding */ historySections)
/* harmony export */ });
/* harmony import */ var _markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97601);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26735);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _series_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5086);
/* harmony import */ var _change_share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76831);





const shownRuns = 20;
const fewestRuns = 3;
/** The trend of sizes, boot and memory over the last runs, where there are enough to speak of one. */
function historySections(group) {
    if (group === undefined || group.lines.length < fewestRuns)
        return [];
    const runs = Math.min(shownRuns, group.lines.length);
    const shown = group.series.filter((series) => knownIn(series).length >= fewestRuns);
    if (shown.length === 0)
        return [];
    const changes = changeRows(group, shown);
    const rows = shown.map((series) => {
        const now = (0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValue */ .ku)(series);
        return [
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesTitle */ .KT)(series)),
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sparkline */ .KM)(series.values.slice(-shownRuns)).replaceAll(' ', '·')),
            now === null ? '–' : (0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(series, now),
        ];
    });
    return [
        {
            title: `History: the last ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(runs, 'run')}, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(changes.length, 'change point')}`,
            isOpen: false,
            nodes: (limit) => [
                ...charts(shown),
                ...(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_3__/* .limited */ .T)(['What', 'Trend', 'Now:'], rows)(limit),
                ...(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_3__/* .limited */ .T)(['Change:', 'What', 'From', 'To', 'Since', 'Commit'], changes)(limit),
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
            `${(0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .signOf */ .rL)(change)} ${(0,_change_share_js__WEBPACK_IMPORTED_MODULE_4__/* .shareOf */ .t)(change)}`,
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesTitle */ .KT)(series)),
            (0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(series, change.from),
            (0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(series, change.to),
            line === undefined ? '–' : (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commitName */ .l3)(line)),
            (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(line?.subject ?? ''),
        ];
    }));
}
/** Mermaid's own can hardly be seen on white; this one can on white and on black. */
const lineColor = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';
/** A picture of the largest artifact and of the boot; mermaid joins points, so gaps are left out. */
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
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_series_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesTitle */ .KT)(series)), (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`, in ${unit}, oldest first`)),
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
/** A unit in which two decimals tell enough. */
function unitOf({ unit }, most) {
    if (unit !== 'bytes')
        return ['ms', 1];
    if (most < 10 << 10)
        return ['B', 1];
    return most < 10 << 20 ? ['KiB', 1 << 10] : ['MiB', 1 << 20];
}
/** A group of a history as a document of its own. */
function renderHistoryMarkdown(group) {
    const sections = historySections(group);
    const heading = [group.profile, group.arch, group.mode].join(' · ');
    const body = sections.length === 0
        ? [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`Fewer than ${fewestRuns} runs: there is no trend yet.`))]
        : sections.flatMap(({ nodes }) => nodes(Number.POSITIVE_INFINITY));
    return (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .serialize */ .lK)([{ type: 'heading', depth: 2, children: [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(heading)] }, ...body]);
}


/***/ }),

/***/ 56987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pageHistoryOf),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35758);
/* harmony import */ var _series_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);


/** Runs on the page; more would be no wider than a pixel each. */
const pageRuns = 400;
/** The quantities that come first, and then every node that is kept. */
const pagePatterns = ['boot', 'memory', '*', 'metrics.*', 'first-byte', 'least-memory', '**'];
/** What a history tells of the profile, architecture and mode of a result. */
function historyOf(lines, { profile, arch, mode }) {
    return (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .groupHistories */ .E)(lines, { profile, arch, mode })[0];
}
/** The same with every node, for the page; undefined where there is none. */
function pageHistoryOf(lines, { profile, arch, mode }) {
    const query = { profile, arch, mode, patterns: pagePatterns, last: pageRuns };
    const [group] = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .groupHistories */ .E)(lines, query);
    if (group === undefined)
        return undefined;
    return {
        runs: group.lines.map((line) => ({
            commit: (0,_series_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commitName */ .l3)(line),
            day: (0,_series_text_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(line),
            subject: line.subject,
            verdict: line.verdict,
        })),
        series: group.series.map((series) => ({
            title: (0,_series_text_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesTitle */ .KT)(series),
            unit: series.unit,
            ...(series.metricUnit === undefined ? {} : { metricUnit: series.metricUnit }),
            isMain: isMain(series),
            values: series.values,
            changes: series.changes,
        })),
    };
}
/** What is shown without being asked for. */
function isMain({ name, accelerator }) {
    return accelerator === null ? !name.includes('/') : !/^(?:first-byte|least-memory)$/.test(name);
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
/** A value of a series in its unit. */
function formatValue({ unit, metricUnit }, value) {
    if (unit === 'bytes')
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.round(value));
    if (unit === 'milliseconds')
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(Number.isInteger(value) ? value : Number(value.toPrecision(6)), metricUnit);
}
/** What a series is called: sizes by path, what depends on the accelerator with it. */
function seriesTitle({ name, accelerator }) {
    return accelerator === null ? name : `${name} (${accelerator})`;
}
/** The values as one character each: `▁▁▃█`, a space where there is none. */
function sparkline(values) {
    const known = values.filter((value) => value !== null);
    const least = known.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
    const most = known.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
    const step = (value) => 
    // A series that never changes lies in the middle, not at the bottom.
    most === least ? 3 : Math.round(((value - least) / (most - least)) * (blocks.length - 1));
    return values.map((value) => (value === null ? ' ' : (blocks[step(value)] ?? ''))).join('');
}
/** Marks below a sparkline: `    ▲  ▼`. */
function markLine(series) {
    const marks = new Map(series.changes.map((change) => [change.index, signOf(change)]));
    return series.values.map((_, index) => marks.get(index) ?? ' ').join('');
}
function signOf({ from, to }) {
    return to > from ? '▲' : '▼';
}
/** A commit as people name it: ten digits, a remark where it is not quite that. */
function commitName({ commit, dirty }) {
    if (commit === null)
        return '(no commit)';
    return `${commit.slice(0, 10)}${dirty === true ? '-dirty' : ''}`;
}
/** The day of a line, UTC. */
function dayOf({ at }) {
    return at.slice(0, 10);
}
/** The last value that is known. */
function lastValue({ values }) {
    return values.findLast((value) => value !== null) ?? null;
}


/***/ }),

/***/ 56029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./node_modules/junit-report-builder/dist/index.js
var dist = __webpack_require__(51072);
var dist_default = /*#__PURE__*/__webpack_require__.n(dist);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/report/allowance.ts
var report_allowance = __webpack_require__(1948);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/budget-remarks.ts
var budget_remarks = __webpack_require__(55773);
;// CONCATENATED MODULE: ./src/report/junit-budgets.ts


/**
 * A case for each size budget. JUnit knows no warning: a budget that only warns passes and says so in
 * its output; one that holds by a waiver counts as skipped, for a pass would hide it.
 */
function addBudgetCases(testCase, { size }) {
    if (size === null)
        return;
    for (const unchecked of (0,budget_remarks/* uncheckedBudgets */.zU)(size))
        for (const path of unchecked.paths)
            testCase(titleOf({ kind: 'growth', per: unchecked.per, path }))
                .skipped()
                .standardOutput((0,harmless/* harmless */.Is)(`not checked: ${(0,budget_remarks/* lackText */.V$)(unchecked)}`, 500));
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
/** A path may have a budget of each kind; each is the same case, checked or not. */
function titleOf({ kind, per, path }) {
    return `${kind ?? 'budget'}${(0,budget_remarks/* sinceText */.I)({ per })}: ${(0,harmless/* harmless */.Is)(path)}`;
}
function messageOf(budget) {
    return (0,harmless/* harmless */.Is)([(0,budget_remarks/* budgetFigures */.Ph)(budget), ...(0,budget_remarks/* budgetRemarks */.vV)(budget)].join('; '), 1000);
}
function detailsOf(budget, size) {
    const growth = (0,budget_remarks/* budgetGrowth */.v4)(budget);
    return [
        ...(growth === '' ? [] : [`change: ${growth}`]),
        ...(0,budget_remarks/* waiversOf */.Rh)(budget, size).map((waiver) => (0,harmless/* harmless */.Is)((0,budget_remarks/* waiverLine */.fk)(waiver, size), 1000)),
    ];
}
/** Each waiver, those that no budget needs too. */
function addWaiverProperties(suite, { size }) {
    if (size === null)
        return;
    for (const waiver of size.waivers ?? [])
        suite.property(`size waiver: ${(0,harmless/* harmless */.Is)(waiver.path)}`, (0,harmless/* harmless */.Is)((0,budget_remarks/* waiverLine */.fk)(waiver, size), 1000));
}

// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/junit.ts







/**
 * JUnit XML of one run or several, one suite each: the configuration gate, the build, each
 * assertion and what is allowed, each of the image's own tests, each size budget, and the verdict.
 * A failure of the kernel is a `failure`; where the host, the profile or this product is at fault it
 * is an `error`.
 */
function renderJunit(results) {
    // The package's types put the builder into a property `default` that only its ES build has.
    const report = dist_default().newBuilder().name('osv-kernel');
    for (const result of isList(results) ? results : [results])
        addSuite(report.testSuite(), result);
    return `${report.build()}\n`;
}
function isList(results) {
    return Array.isArray(results);
}
function addSuite(suite, result) {
    const { profile, kernel, arch, mode, revision, timings, host, boot } = result;
    const named = [profile, arch].filter((part) => part !== '').map((part) => (0,harmless/* harmless */.Is)(part));
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
            suite.property(key, (0,harmless/* harmless */.Is)(value));
    addWaiverProperties(suite, result);
    addMetrics(suite, result);
    const testCase = (title) => suite.testCase().className(name).name((0,harmless/* harmless */.Is)(title));
    addConfigCase(testCase, result);
    addBuildCase(testCase, result);
    addAssertionCases(testCase, result);
    addAllowances(testCase, result);
    addGuestTests(testCase, result);
    addRepeatedBoots(testCase, result);
    addBudgetCases(testCase, result);
    addVerdictCase(testCase('verdict'), result);
}
/** Figures are for programs to read: no thousands separated. */
function addMetrics(suite, { metrics, metricUnits = {} }) {
    for (const [name, value] of Object.entries(metrics)) {
        const unit = metricUnits[name];
        const figure = unit === undefined ? String(value) : `${value} ${unit}`;
        suite.property(`metric: ${(0,harmless/* harmless */.Is)(name)}`, (0,harmless/* harmless */.Is)(figure));
    }
}
function addConfigCase(testCase, { config }) {
    if (config === null)
        return;
    const { mismatches } = config;
    const gate = testCase('config');
    if (mismatches.length === 0)
        return;
    const lines = mismatches.map(({ option, requested, effective, reason }) => `${(0,harmless/* harmless */.Is)(option)}: requested ${(0,harmless/* harmless */.Is)(requested)}, effective ${(0,harmless/* harmless */.Is)(effective)}: ${(0,harmless/* harmless */.Is)(reason)}`);
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
function addAssertionCases(testCase, { assertions, verdict }) {
    for (const { id, status, atMs, reason } of assertions) {
        const assertion = testCase(`assertion: ${(0,harmless/* harmless */.Is)(id)}`);
        if (atMs !== null)
            assertion.time(seconds(atMs));
        if (status === 'not-reached')
            assertion.skipped();
        if (status !== 'failed')
            continue;
        assertion.failure((0,harmless/* harmless */.Is)(reason ?? 'failed'), 'assertion-failed');
        assertion.stacktrace(evidenceText(verdict));
    }
}
/** What the profile does not want to be judged: neither passed nor failed, and not to be forgotten. */
function addAllowances(testCase, { allowed = [] }) {
    for (const allowance of allowed) {
        const { id, reason, lines } = allowance;
        const said = [(0,harmless/* harmless */.Is)(reason, 1000), (0,report_allowance/* allowanceEnd */.i)(allowance), (0,quantities/* formatNumberOf */.Of)(lines, 'line')];
        testCase(`allowed: ${(0,harmless/* harmless */.Is)(id)}`)
            .skipped()
            .standardOutput(said.filter((part) => part !== '').join('; '));
    }
}
function addGuestTests(testCase, { tests }) {
    for (const { name, status, kind, durationMs, summary, evidence, log, crash } of tests.cases ??
        []) {
        const guestTest = testCase(`test: ${(0,harmless/* harmless */.Is)(name)}`);
        if (durationMs !== null)
            guestTest.time(seconds(durationMs));
        if (status === 'skipped')
            guestTest.skipped();
        if (status !== 'failed')
            continue;
        if (crash !== undefined)
            addCrash(guestTest, crash);
        guestTest.failure((0,harmless/* harmless */.Is)(crash?.title ?? summary, 1000), kind ?? 'failed');
        const excerpts = excerptsText(evidence);
        const told = excerpts === '' && log !== null ? (0,harmless/* harmless */.Is)(log) : excerpts;
        // Where the message is the crash's name, the kernel's own words stand here.
        const words = crash === undefined ? [] : [(0,harmless/* harmless */.Is)(summary, 1000)];
        guestTest.standardOutput([...words, told].join('\n\n'));
    }
}
function addRepeatedBoots(testCase, { repeats }) {
    for (const { number, kind, summary, durationMs, attempts, log } of repeats?.boots ?? []) {
        const boot = testCase(`boot ${number}`);
        boot.time(seconds(durationMs));
        if (attempts !== undefined)
            boot.property('attempts', String(attempts));
        if (kind !== 'pass')
            boot.failure((0,harmless/* harmless */.Is)(summary, 1000), kind);
        if (log !== null)
            boot.standardOutput((0,harmless/* harmless */.Is)(log));
    }
}
function addVerdictCase(testCase, { verdict, crash, boot }) {
    if (boot !== null)
        testCase.time(seconds(boot.durationMs));
    if (crash !== undefined)
        addCrash(testCase, crash);
    // What shows failures side by side groups them by their message: that of a crash has to be steady.
    if (verdict.kind !== 'pass')
        fail(testCase, verdict, crash?.title);
}
/** By what it is found again, and where it was. */
function addCrash(testCase, { id, place }) {
    testCase.property('crash', (0,harmless/* harmless */.Is)(id));
    if (place === undefined)
        return;
    testCase.property('crash-place', `${(0,harmless/* harmless */.Is)(place.file)}:${place.line}`);
}
function fail(testCase, verdict, title) {
    const { kind, summary } = verdict;
    const message = (0,harmless/* harmless */.Is)(title ?? summary, 1000);
    if ((0,src_verdict/* ownerOfVerdict */.sG)(kind) === 'kernel')
        testCase.failure(message, kind).stacktrace(evidenceText(verdict));
    else
        testCase.error(message, kind, evidenceText(verdict));
}
function evidenceText({ evidence, hint }) {
    const excerpts = excerptsText(evidence);
    const parts = [excerpts, hint === null ? '' : (0,harmless/* harmless */.Is)(hint, 1000)];
    return parts.filter((part) => part !== '').join('\n\n');
}
function excerptsText(evidence) {
    return evidence
        .map(({ source, firstLine, lines }) => [(0,harmless/* harmless */.Is)(source), ...(0,harmless/* numberedLines */.UF)(firstLine, lines)].join('\n'))
        .join('\n\n');
}
function seconds(milliseconds) {
    return Number((milliseconds / 1000).toFixed(3));
}


/***/ }),

/***/ 21622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describeStretched)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);

/** Which limits were longer than they are by default, and how long; undefined where none was. */
function describeStretched({ limits, accelerator }) {
    if (limits === undefined || limits.stretched.length === 0)
        return undefined;
    const values = limits.stretched.map((name) => {
        const ms = name === 'timeout' ? limits.timeoutMs : limits.silenceMs;
        return `${name} ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms)}`;
    });
    return `limits that the profile leaves open, longer for ${accelerator}: ${values.join(', ')}`;
}


/***/ }),

/***/ 87309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ changeSections)
/* harmony export */ });
/* harmony import */ var _cause_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11867);
/* harmony import */ var _former_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51267);
/* harmony import */ var _markdown_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97601);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26735);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58249);






/** The largest changes, why sections changed, and what changed in memory alone. */
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
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_3__/* .readablePath */ .q)(change.path, names)}${(0,_former_place_js__WEBPACK_IMPORTED_MODULE_4__/* .formerPlace */ .J)(change, names)}`),
        change.change,
        `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(change.oldBytes)} → ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(change.newBytes)}`,
        ...(hasObjects ? [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(change.object ?? '')] : []),
    ]);
    const headings = ['Change:', 'Where', '', 'Size:', ...(hasObjects ? ['Object'] : [])];
    const shown = rows.length < changes.length ? `${rows.length} of ` : '';
    return [
        {
            title: `${title}: ${shown}${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(changes.length, 'change')}`,
            isOpen: false,
            nodes: (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_5__/* .limited */ .T)(headings, rows),
        },
    ];
}
/** Section, object, symbol: each level a column. A shorter report has a chain of fewer parts. */
function causeSection(delta, top, names) {
    const rowsOf = (limit) => (0,_cause_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .causeRows */ .x)(delta, limit, names).map(({ cause, level, name }) => {
        const column = cause.kind === 'symbol' ? 2 : level;
        const cells = [0, 1, 2].map((at) => (at === column ? (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name) : ''));
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
                return rows.length === 0 ? [] : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Change:', 'Section', 'Object', 'Symbol'], rows)];
            },
        },
    ];
}


/***/ }),

/***/ 97601:
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
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25875);



/**
 * The few forms a report is made of, as mdast nodes. Whatever is passed in may be hostile; the
 * serializer escapes Markdown, and here is added what GitHub makes of text beyond Markdown.
 */
/** Prose. GitHub finds mentions and references in the rendered text, so these are pulled apart. */
function prose(text) {
    const value = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(text, 1000)
        .replace(/@(?=[\w-])/g, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b')
        .replace(/\bGH-(?=\d)/gi, '$&\u200b')
        .replace(/^\s*::/, '\u200b::');
    return { type: 'text', value };
}
/** A name or value in code type, in which GitHub finds neither mentions nor references. */
function code(text) {
    const value = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(text);
    // Parsers differ on these within a code span in a table; character references are safe in all.
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
/** A fence longer than any run of backticks within. */
function fenced(lines) {
    return { type: 'code', lang: 'text', value: lines.join('\n') };
}
/** Cells given as strings are our own words. A heading that ends in `:` is of a column of numbers. */
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
/** A section that is folded until it is clicked; the title is our own words. */
function folded(title, isOpen, content) {
    const opening = `<details${isOpen ? ' open' : ''}><summary>${title}</summary>`;
    return [{ type: 'html', value: opening }, ...content, { type: 'html', value: '</details>' }];
}
function serialize(children) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)({ type: 'root', children: [...children] }, {
        extensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })],
        fences: true,
        bullet: '-',
        // GitHub sets what stands between dollar signs as mathematics.
        unsafe: [{ character: '$', inConstruct: 'phrasing' }],
        // The verdict and the two lines below it stay together.
        join: [(left, right) => (left.type === 'heading' && right.type === 'paragraph' ? 0 : null)],
    });
}


/***/ }),

/***/ 26735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limited),
/* harmony export */   a: () => (/* binding */ moreNode)
/* harmony export */ });
/* harmony import */ var _markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97601);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);


/** A table that shows at most so many rows and says how many it leaves out. */
function limited(headings, rows) {
    return (limit) => rows.length === 0
        ? []
        : [(0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(headings, rows.slice(0, limit)), ...moreNode(rows.length - limit)];
}
/** Says how much of a table is not shown. */
function moreNode(count) {
    if (count <= 0)
        return [];
    return [
        (0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(`… and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(count, 'more row', 'more rows')} in result.json`)),
    ];
}


/***/ }),

/***/ 39278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: stepSummaryLimitBytes

// EXTERNAL MODULE: ./src/report/history/markdown-history.ts
var markdown_history = __webpack_require__(80789);
// EXTERNAL MODULE: ./src/report/budget-excerpts.ts
var budget_excerpts = __webpack_require__(45940);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/budget-remarks.ts
var budget_remarks = __webpack_require__(55773);
// EXTERNAL MODULE: ./src/report/markdown-nodes.ts
var markdown_nodes = __webpack_require__(97601);
// EXTERNAL MODULE: ./src/report/markdown-section.ts
var markdown_section = __webpack_require__(26735);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/markdown-budgets.ts




const marks = {
    broken: '✗',
    warned: '⚠',
    waived: '•',
    kept: '✓',
};
/** What a reader has to see at once: budgets that are broken, those that only warn too. */
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
/** What became of the budgets, which of them nothing could be said of, and what is waived. */
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
/** Columns that say nothing of any of the budgets are left out. */
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
    return (0,budget_remarks/* uncheckedBudgets */.zU)(size).map(({ paths, per, lacking, why }) => ({
        title: `Not checked without a ${lacking}: ${(0,quantities/* formatNumberOf */.Of)(paths.length, 'budget')} on growth${(0,budget_remarks/* sinceText */.I)({ per })}`,
        isOpen: true,
        nodes: (rows) => {
            const told = paths.slice(0, rows);
            const listed = told.flatMap((path, index) => [(0,markdown_nodes/* prose */.CS)(index === 0 ? '' : ', '), (0,markdown_nodes/* code */.aY)(path)]);
            return [
                ...(why === undefined ? [] : [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* prose */.CS)(`There is no ${lacking}: ${why}.`))]),
                (0,markdown_nodes/* paragraph */.FY)(...listed),
                ...(0,markdown_section/* moreNode */.a)(paths.length - told.length),
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

;// CONCATENATED MODULE: ./src/report/markdown-findings.ts







/** The three lines at the top: verdict, what was tested, and its three figures. */
function headlineNodes(result) {
    const { passed, kind, summary, subject, figures } = (0,headline/* headlineOf */.gD)(result);
    const [profile = '', ...rest] = subject;
    return [
        { type: 'heading', depth: 2, children: [(0,markdown_nodes/* prose */.CS)(`${passed ? '✅' : '❌'} ${kind}: ${summary}`)] },
        (0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* strong */.ko)((0,markdown_nodes/* prose */.CS)(profile)), (0,markdown_nodes/* prose */.CS)(['', ...rest].join(' · ')), { type: 'break' }, (0,markdown_nodes/* prose */.CS)(figures.join(' · '))),
    ];
}
/** Why it failed: excerpts, the rows that broke a rule, and what to do about it. */
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
    return [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* code */.aY)(source), (0,markdown_nodes/* prose */.CS)(`${from}${cut}:`)), (0,markdown_nodes/* fenced */.OF)((0,harmless/* numberedLines */.UF)(firstLine, shown))];
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

// EXTERNAL MODULE: ./src/report/allowance.ts
var report_allowance = __webpack_require__(1948);
// EXTERNAL MODULE: ./src/report/limits-text.ts
var limits_text = __webpack_require__(21622);
// EXTERNAL MODULE: ./src/report/repeat-blocks.ts + 1 modules
var repeat_blocks = __webpack_require__(4538);
// EXTERNAL MODULE: ./src/report/baseline-text.ts
var baseline_text = __webpack_require__(68975);
// EXTERNAL MODULE: ./src/report/markdown-changes.ts
var markdown_changes = __webpack_require__(87309);
// EXTERNAL MODULE: ./src/report/readable-names.ts
var readable_names = __webpack_require__(58249);
// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
// EXTERNAL MODULE: ./src/report/size-views.ts
var size_views = __webpack_require__(88134);
;// CONCATENATED MODULE: ./src/report/markdown-sizes.ts









/** Sizes by artifact, largest changes, budgets, sizes by directory and module, largest symbols. */
function sizeSections({ size }, top) {
    if (size === null)
        return [];
    return [
        artifactSection(size),
        ...(size.delta === null ? [] : (0,markdown_changes/* changeSections */.d)(size.delta, top, size.names)),
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
            // The name is no part of the title: that is HTML of our own.
            nodes: (limit) => [(0,markdown_nodes/* paragraph */.FY)((0,markdown_nodes/* code */.aY)(artifact)), viewTable(view, Math.min(limit, top))],
        };
    });
}
/** A shorter report has fewer groups of their own, and all of the bytes. */
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
;// CONCATENATED MODULE: ./src/report/markdown-tests.ts




function rowOf(test) {
    const { name, status, durationMs } = test;
    return [
        test_figures/* testMarks */.HN[status],
        (0,markdown_nodes/* code */.aY)(name),
        durationMs === null ? '–' : (0,quantities/* formatDuration */.a3)(durationMs),
        (0,markdown_nodes/* prose */.CS)(status === 'passed' ? '' : (0,test_figures/* remarkOf */.M5)(test)),
    ];
}
/** The image's own tests: those that failed before a reader's eyes, the others folded. */
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

;// CONCATENATED MODULE: ./src/report/markdown-sections.ts









/** What the record has something to say about, the most wanted first. */
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
const assertionMarks = { passed: '✓', failed: '✗', 'not-reached': '–' };
function assertionSection({ assertions, tests }) {
    if (assertions.length === 0)
        return [];
    const passed = assertions.filter(({ status }) => status === 'passed').length;
    const counts = tests.passed + tests.failed + tests.skipped === 0
        ? ''
        : `; the guest’s own tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`;
    const rows = assertions.map(({ id, status, atMs, reason }) => [
        assertionMarks[status],
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
        (0,markdown_nodes/* prose */.CS)((0,report_allowance/* allowanceEnd */.i)(allowance)),
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
function metricSection({ metrics, metricUnits = {} }) {
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

;// CONCATENATED MODULE: ./src/report/markdown.ts





/** What GitHub takes for the summary of a step. */
const stepSummaryLimitBytes = 1 << 20;
/** Rows of each table, from all of them down to the fewest that still tell something. */
const rowLimits = [Number.POSITIVE_INFINITY, 500, 100, 20, 5];
/**
 * The report of one run for a step summary or a pull request: verdict, subject and figures in three
 * lines, then why it failed, then everything else folded. What does not fit below the limit is cut,
 * first rows, then sections from the end, and the last line says so.
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


/***/ }),

/***/ 4538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ repeatBlocks),
  y: () => (/* binding */ repeatSections)
});

// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(11197);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/markdown-nodes.ts
var markdown_nodes = __webpack_require__(97601);
// EXTERNAL MODULE: ./src/report/markdown-section.ts
var markdown_section = __webpack_require__(26735);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/repeat-figures.ts

const names = {
    'boot.timeToFirstByteMs': 'first byte',
    'boot.timeToReadyMs': 'ready',
    'boot.memory.peakHostBytes': 'peak memory',
};
/** To four digits: more of a median is noise. */
function rounded(value) {
    return Number(value.toPrecision(4));
}
function formatOf(key, units) {
    if (key.startsWith('metrics.'))
        return (value) => (0,quantities/* formatMetric */.gI)(rounded(value), units?.[key.slice('metrics.'.length)]);
    return key.endsWith('Bytes') ? quantities/* formatRoughBytes */._3 : quantities/* formatDuration */.a3;
}
/** The statistics of repeated boots; the names of metrics are hostile text. */
function statisticRows({ statistics }, units) {
    return Object.entries(statistics).map(([key, { count, median, min, max, mad }]) => {
        const format = formatOf(key, units);
        return {
            name: names[key] ?? key.replace(/^metrics\./, ''),
            count,
            ...{ median: format(median), lowest: format(min), highest: format(max) },
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
/** Those that say something of their own: that failed, or took more than one attempt. */
function tellingBoots({ boots }) {
    return boots.filter(({ kind, attempts }) => kind !== 'pass' || attempts !== undefined);
}

;// CONCATENATED MODULE: ./src/report/repeat-blocks.ts





const headings = ['median', 'lowest', 'highest', 'spread', 'boots'];
/** Repeated boots on a terminal. */
function repeatBlocks({ repeats, metricUnits }, colors) {
    if (repeats === undefined)
        return [];
    const right = (text) => ({ text, align: 'right' });
    const rows = statisticRows(repeats, metricUnits).map(({ name, median, lowest, highest, spread, count }) => [
        { text: (0,harmless/* harmless */.Is)(name, 100) },
        ...[median, lowest, highest, spread, String(count)].map((text) => right((0,harmless/* harmless */.Is)(text))),
    ]);
    const heading = [{ text: '' }, ...headings.map((text) => ({ ...right(text), paint: colors.dim }))];
    const boots = tellingBoots(repeats).map(({ number, kind, summary, log }) => {
        const mark = kind === 'pass' ? colors.yellow('!') : colors.red('✗');
        const where = log === null ? '' : `  ${colors.dim((0,harmless/* harmless */.Is)(log))}`;
        return `  ${mark} boot ${number}  ${kind}: ${(0,harmless/* harmless */.Is)(summary)}${where}`;
    });
    return [
        [
            colors.bold(repeatTitle(repeats)),
            ...(rows.length === 0 ? [] : (0,columns/* alignColumns */.R)([heading, ...rows], '  ')),
            ...boots,
        ],
    ];
}
/** Repeated boots in Markdown. */
function repeatSections({ repeats, metricUnits }) {
    if (repeats === undefined)
        return [];
    const rows = statisticRows(repeats, metricUnits).map(({ name, median, lowest, highest, spread, count }) => [
        (0,markdown_nodes/* prose */.CS)(name),
        ...[median, lowest, highest, spread].map((text) => (0,markdown_nodes/* prose */.CS)(text)),
        String(count),
    ]);
    const boots = tellingBoots(repeats).map(({ number, kind, summary, log }) => [
        String(number),
        kind,
        (0,markdown_nodes/* prose */.CS)(summary),
        log === null ? '' : (0,markdown_nodes/* code */.aY)(log),
    ]);
    return [
        {
            title: repeatTitle(repeats),
            isOpen: repeats.failed > 0,
            nodes: (limit) => [
                ...(0,markdown_section/* limited */.T)(['', 'Median:', 'Lowest:', 'Highest:', 'Spread:', 'Boots:'], rows)(limit),
                ...(0,markdown_section/* limited */.T)(['Boot:', 'Verdict', 'Summary', 'Console'], boots)(limit),
            ],
        },
    ];
}


/***/ }),

/***/ 36440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ budgetFindings),
/* harmony export */   XS: () => (/* binding */ waiverFindings)
/* harmony export */ });
/* unused harmony export waiverPlace */
/* harmony import */ var _budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55773);
/* harmony import */ var _sarif_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18799);


/** A viewer that knows nothing of suppressions does not fail over what is waived. */
const levels = {
    warned: 'warning',
    waived: 'note',
};
/** Budgets above their limit: broken ones, and suppressed by the waivers those that have one. */
function budgetFindings(result) {
    const { size } = result;
    return (size?.budgets ?? []).flatMap((budget) => {
        const state = (0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetState */ .t_)(budget);
        if (size === null || state === 'kept')
            return [];
        const { path, pattern, kind = '', per = '' } = budget;
        const level = levels[state];
        const holding = (0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversOf */ .Rh)(budget, size).filter(({ expired }) => !expired);
        return [
            {
                rule: 'size-budget',
                message: `${path}: ${[(0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetFigures */ .Ph)(budget), ...(0,_budget_remarks_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetRemarks */ .vV)(budget)].join('; ')}`,
                place: (0,_sarif_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(result, `size.budgets.${pattern ?? path}`),
                // A path may have several.
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
/** Waivers of the profile that may go. */
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
/** Those of the profile come first, in its order; a commit is no place in a file. */
function waiverPlace(result, waiver) {
    if (waiver.origin !== 'profile')
        return undefined;
    return (0,_sarif_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(result, `size.waivers.${(result.size?.waivers ?? []).indexOf(waiver)}`);
}


/***/ }),

/***/ 18799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/** What a finding is an instance of. */
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
/** The place of the longest known part of a key, or else of the profile itself. */
function placeOf({ places = {} }, key) {
    for (let part = key; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('.'), 0)))
        if (places[part] !== undefined)
            return places[part];
    return places.kernel;
}


/***/ }),

/***/ 10643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25875);
/* harmony import */ var _sarif_budgets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36440);
/* harmony import */ var _sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18799);




/**
 * SARIF 2.1.0 of one run or several: crashes, broken budgets, options that are not in effect, and
 * expectations and tests that failed. A finding is where it is known to come from: the frame of a
 * crash that is in the repository, or the line of the profile. Failures of the host or of this
 * product are no findings; they are notifications of the invocation.
 */
function renderSarif(results) {
    const list = isList(results) ? results : [results];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: list.map(runOf),
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
function isList(results) {
    return Array.isArray(results);
}
function runOf(result) {
    const { profile, arch, mode, verdict, host } = result;
    const isOurs = ['host', 'us'].includes((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOfVerdict */ .sG)(verdict.kind) ?? '');
    const ids = Object.keys(_sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a);
    return {
        tool: {
            driver: {
                name: 'osv-kernel',
                version: host.productVersion,
                rules: ids.map((id) => ({ id, shortDescription: { text: _sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a[id] } })),
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
                            { level: 'error', message: { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(verdict.summary, 1000) } },
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
        message: { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(message, 2000) },
        ...(place === undefined ? {} : { locations: [locationOf(place)] }),
        partialFingerprints: { 'osvKernel/v1': (0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(identity, 1000) },
        ...(suppressions === undefined ? {} : { suppressions: suppressions.map(suppressionOf) }),
    };
}
/** §3.35: it stands outside of what is suppressed, and somebody has agreed to it. */
function suppressionOf({ justification, place }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(justification, 1000),
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
        ...(0,_sarif_budgets_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetFindings */ .As)(result),
        ...(0,_sarif_budgets_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverFindings */ .XS)(result),
        ...testFindings(result),
    ];
    const told = verdictFinding(result);
    return told === undefined ? findings : [told, ...findings];
}
/** What the verdict tells that no part of the record tells better. */
function verdictFinding(result) {
    const { verdict, crash } = result;
    const { kind, summary, hint } = verdict;
    const message = hint === null ? summary : `${summary}\n${hint}`;
    const profile = (0,_sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(result, 'kernel');
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
            return { rule: 'boot-failed', message, place: (0,_sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(result, 'expect'), identity: kind };
        case 'build-failed':
            return { rule: 'build-failed', message, place: profile, identity: summary };
        case 'invalid-profile':
            return { rule: 'profile-invalid', message, place: profilePlace(result), identity: summary };
        case 'assertion-failed':
            return result.assertions.some(({ status }) => status === 'failed')
                ? undefined
                : { rule: 'assertion-failed', message, place: (0,_sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(result, 'expect'), identity: summary };
        case 'pass':
        case 'config-mismatch':
        case 'over-budget':
        case 'infrastructure':
        case 'cancelled':
        case 'internal-error':
            return undefined;
    }
}
/** A profile that is not valid has no places; what is wrong with it is quoted from its line. */
function profilePlace(result) {
    const [excerpt] = result.verdict.evidence;
    if (excerpt === undefined || !/^[\w./-]+\.ya?ml$/.test(excerpt.source))
        return undefined;
    if (excerpt.source.startsWith('/') || excerpt.source.includes('..'))
        return undefined;
    return { file: excerpt.source, line: excerpt.firstLine };
}
function assertionFindings(result) {
    return result.assertions.flatMap(({ id, status, reason }, index) => status === 'failed'
        ? [
            {
                rule: 'assertion-failed',
                message: `${id}: ${reason ?? 'failed'}`,
                place: (0,_sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(result, `expect.${index}`),
                identity: id,
            },
        ]
        : []);
}
function configFindings(result) {
    return (result.config?.mismatches ?? []).map(({ option, requested, effective, reason }) => ({
        rule: 'config-mismatch',
        message: `${option}: requested ${requested}, effective ${effective}: ${reason}`,
        place: optionPlace(result, option),
        identity: option,
    }));
}
/** Families keep options under different keys; with or without `CONFIG_`, in lower or upper case. */
function optionPlace(result, option) {
    const bare = option.replace(/^CONFIG_/, '').toLowerCase();
    const named = Object.entries(result.places ?? {}).find(([key]) => {
        const last = key.slice(key.lastIndexOf('.') + 1);
        return last.replace(/^CONFIG_/, '').toLowerCase() === bare;
    });
    return named?.[1] ?? (0,_sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(result, result.kernel);
}
function testFindings(result) {
    return (result.tests.cases ?? []).flatMap(({ name, status, summary, crash }) => status === 'failed'
        ? [
            {
                rule: 'test-failed',
                message: [`${name}: ${crash?.title ?? summary}`, ...(crash ? [summary] : [])].join('\n'),
                place: crash?.place ?? (0,_sarif_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(result, 'kernel'),
                identity: [name, ...(crash ? [crash.id] : [])].join(': '),
            },
        ]
        : []);
}


/***/ }),

/***/ 36909:
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
// EXTERNAL MODULE: ./src/host/git.ts
var git = __webpack_require__(93086);
// EXTERNAL MODULE: ./src/host/lock.ts
var lock = __webpack_require__(62703);
// EXTERNAL MODULE: ./src/host/system-error.ts
var system_error = __webpack_require__(23078);
// EXTERNAL MODULE: ./src/kernels/families.ts + 57 modules
var families = __webpack_require__(23753);
// EXTERNAL MODULE: ./src/profile/load.ts + 1 modules
var load = __webpack_require__(78228);
// EXTERNAL MODULE: ./src/profile/override-options.ts
var override_options = __webpack_require__(60266);
// EXTERNAL MODULE: ./src/build/source/obtain.ts + 4 modules
var obtain = __webpack_require__(57817);
// EXTERNAL MODULE: ./src/build/tools.ts
var build_tools = __webpack_require__(23607);
// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/console/timeline.ts
var timeline = __webpack_require__(63350);
// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/run/boot-files.ts
var boot_files = __webpack_require__(23435);
// EXTERNAL MODULE: ./src/run/boot-image.ts + 14 modules
var boot_image = __webpack_require__(22373);
// EXTERNAL MODULE: ./src/run/guest-tests.ts + 1 modules
var guest_tests = __webpack_require__(77929);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/run/memory-search.ts
/** Where it has failed with more amounts with which it had passed, no further ones are tried. */
const mostUnsteady = 3;
/**
 * What to do after these trials: a bisection. An amount counts as enough only if no boot with it
 * failed, and what is found has passed twice, so that one lucky boot proves nothing; where the
 * second fails, the search goes on above.
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
        // The least allowed first: it saves the search where it is enough.
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

// EXTERNAL MODULE: ./src/run/retries.ts
var retries = __webpack_require__(50063);
// EXTERNAL MODULE: ./src/run/set-aside.ts
var set_aside = __webpack_require__(17900);
;// CONCATENATED MODULE: ./src/run/least-memory.ts






/** The profile as it holds for a boot with so much memory. */
function profileWithMemory(profile, bytes) {
    const { settings } = profile;
    return { ...profile, settings: { ...settings, boot: { ...settings.boot, memory: bytes } } };
}
/** What was found, said so that nobody takes it for more than it is. */
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
/** A host that fails says nothing of the memory, unless its VMM will not have so little of it. */
function isAboutMemory(verdict, trials) {
    if (verdict.kind === 'pass' || (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind) === 'kernel')
        return true;
    const worksWithMore = trials.some(({ passed }) => passed);
    return verdict.kind === 'infrastructure' && verdict.transient !== true && worksWithMore;
}
/**
 * Boots with ever less memory until the least is found with which the profile still passes. Boots
 * that fail for want of memory are what it is about, and no failure.
 */
async function findLeastMemory(base, search, bootOne, record, emit) {
    const trials = [];
    const failures = new Map();
    let failedTag;
    const lastVerdict = () => {
        if (record.boot === undefined)
            throw new Error('the search ended without a boot');
        return record.boot.report.verdict;
    };
    for (;;) {
        const step = planTrial(search, trials);
        if (step.next === 'found') {
            const { found } = step;
            // The last boot was the one that confirmed it.
            const verdict = lastVerdict();
            record.leastMemoryBytes = found.bytes;
            const said = describeLeast(found, (bytes) => failures.get(bytes) ?? '');
            return (0,src_verdict/* success */.kX)({ ...verdict, summary: `${said}; ${verdict.summary}` });
        }
        if (step.next === 'not-enough') {
            const verdict = lastVerdict();
            const most = (0,quantities/* formatRoughBytes */._3)(search.to);
            return (0,src_verdict/* success */.kX)({ ...verdict, summary: `with ${most}, the most tried: ${verdict.summary}` });
        }
        const { bytes } = step;
        const amount = (0,quantities/* formatRoughBytes */._3)(bytes);
        const label = `boot with ${amount}`;
        emit({ type: 'step', stage: 'boot', done: trials.length + 1, label });
        // Why less was too little is in the console of the boot that had less.
        if (failedTag === undefined)
            await (0,set_aside/* clearBoot */.e9)(base);
        else
            record.kept.push(...(await (0,set_aside/* setAside */.Fi)(base, failedTag)));
        const tag = `boot-${trials.length + 1}`;
        const request = { ...base, profile: profileWithMemory(base.profile, bytes) };
        const boot = await (0,retries/* bootPersistently */.v4)(request, bootOne, {
            keep: (files) => record.kept.push(...files),
            tag,
        });
        if (!boot.ok)
            return {
                ok: false,
                failure: { ...boot.failure, summary: `${label}: ${boot.failure.summary}` },
            };
        const { verdict } = boot.value.report;
        record.boot = boot.value;
        if (!isAboutMemory(verdict, trials))
            return (0,src_verdict/* success */.kX)({ ...verdict, summary: `${label}: ${verdict.summary}` });
        trials.push({ bytes, passed: verdict.kind === 'pass' });
        const outcome = `${verdict.kind}: ${verdict.summary}`;
        failedTag = verdict.kind === 'pass' ? undefined : tag;
        if (failedTag !== undefined)
            failures.set(bytes, outcome);
        const log = failedTag === undefined ? '' : ` (${(0,set_aside/* taggedName */.go)(excerpt/* consoleLogName */.vo, failedTag)})`;
        emit({ type: 'notice', message: `  ${amount}: ${outcome}${log}` });
    }
}

// EXTERNAL MODULE: ./src/history/median.ts
var history_median = __webpack_require__(58172);
;// CONCATENATED MODULE: ./src/run/statistics.ts

/** Undefined where nothing was measured. */
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
/** Statistics by name over samples that need not all have every value. */
function describeSamples(samples) {
    const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))];
    return Object.fromEntries(names.flatMap((name) => {
        const values = samples.flatMap((sample) => sample[name] ?? []);
        const described = describeValues(values);
        return described === undefined ? [] : [[name, described]];
    }));
}

;// CONCATENATED MODULE: ./src/run/repeat.ts









/** One of the boots as it is published; `log` is where its console is. */
function repeatedBoot(number, { report, verdictMs, peakBytes, attempts }, log) {
    const { verdict, firstByteMs, readyMs, metrics } = report;
    return {
        ...{ number, kind: verdict.kind, summary: verdict.summary },
        ...{ firstByteMs, readyMs, durationMs: verdictMs, peakBytes, metrics },
        ...(attempts === undefined ? {} : { attempts }),
        log: verdict.kind === 'pass' ? null : log,
    };
}
/** The boots so far. A boot that failed says nothing of how long a boot takes. */
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
/** The verdict on all of them: that of the first that failed, and a pass only where none did. */
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
/** What the boot that decides has by its number as well. */
const deciding = [
    ['console', excerpt/* consoleLogName */.vo],
    ['timeline', timeline/* timelineName */.rv],
];
/** The host failed, or everything was cancelled: what is left is not worth starting. */
function blocked(verdict, number, count) {
    const summary = `boot ${number} of ${count}: ${verdict.summary}`;
    return { ok: false, failure: { ...verdict, summary } };
}
/**
 * Boots as often as `boot.repeat` says. The files of the first boot that failed have the names of a
 * single boot’s; every boot that failed has its console log by its number.
 */
async function bootRepeatedly(base, bootOne, record, emit) {
    const { repeat: count } = base.profile.settings.boot;
    const boots = [];
    let first;
    for (let number = 1; number <= count; number += 1) {
        emit({ type: 'step', stage: 'boot', done: number, total: count, label: `boot ${number}` });
        const tag = `boot-${number}`;
        await (0,set_aside/* clearBoot */.e9)(base);
        const boot = await (0,retries/* bootPersistently */.v4)(base, bootOne, {
            keep: (files) => record.kept.push(...files),
            tag,
        });
        if (!boot.ok)
            return blocked(boot.failure, number, count);
        const { verdict } = boot.value.report;
        if (first === undefined)
            record.boot = boot.value;
        if (verdict.kind !== 'pass' && (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind) !== 'kernel') {
            record.boot = boot.value;
            return blocked(verdict, number, count);
        }
        boots.push(repeatedBoot(number, boot.value, (0,set_aside/* taggedName */.go)(excerpt/* consoleLogName */.vo, tag)));
        record.repeats = summariseBoots(count, boots);
        if (verdict.kind === 'pass')
            continue;
        emit({ type: 'notice', message: `✗ boot ${number}: ${verdict.kind}: ${verdict.summary}` });
        const kept = await (0,set_aside/* setAside */.Fi)(base, tag);
        if (first !== undefined)
            record.kept.push(...kept);
        first ??= { verdict, tag };
    }
    if (first !== undefined) {
        const { tag } = first;
        await (0,set_aside/* bringBack */.kB)(base, tag);
        for (const [role, name] of deciding) {
            const named = external_node_path_default().join(external_node_path_default().dirname(base.consoleLog), (0,set_aside/* taggedName */.go)(name, tag));
            const own = external_node_path_default().join(external_node_path_default().dirname(base.consoleLog), name);
            if (!(await (0,host_files/* fileExists */.hR)(own)))
                continue;
            await (0,host_files/* copyTree */.EL)(own, named);
            record.kept.push({ role, path: named });
        }
    }
    return (0,src_verdict/* success */.kX)(judgeBoots(summariseBoots(count, boots), first?.verdict));
}

// EXTERNAL MODULE: ./src/run/boot-plan.ts
var boot_plan = __webpack_require__(30661);
// EXTERNAL MODULE: ./src/run/post-mortem.ts + 4 modules
var post_mortem = __webpack_require__(8169);
;// CONCATENATED MODULE: ./src/run/reproduction.ts




/** File in the output folder that starts the same machine from a shell, without us. */
const reproductionName = 'reproduce.sh';
/** The lines of such a file. They are what `plan` prints; a line that fails ends it. */
function renderReproduction(title, lines) {
    const about = `# Starts the machine of ${title.replaceAll(/[^\w .@/-]/g, '?')}; nothing is judged.`;
    return `${['#!/bin/sh', about, 'set -eu', ...lines].join('\n')}\n`;
}
/** Writes it before the boot, so that it is there whatever the boot comes to. */
async function writeReproduction({ profile, family, files, consoleLog, cacheFolder }, workplace) {
    const plan = await (0,boot_plan/* planBoot */.c)(profile, family, files, workplace, cacheFolder);
    // What cannot be planned cannot be booted, and the boot says why.
    if (!plan.ok)
        return;
    const file = (0,post_mortem/* besideConsole */.SE)(consoleLog, reproductionName);
    await (0,host_files/* makeFolder */.fc)(external_node_path_default().dirname(file));
    await (0,host_files/* writeWhole */.f8)(file, renderReproduction(profile.name, plan.value.lines));
    await (0,host_files/* setMode */.iY)(file, 0o755);
}

// EXTERNAL MODULE: ./src/build/initramfs.ts
var initramfs = __webpack_require__(19857);
// EXTERNAL MODULE: ./src/build/source/digest.ts
var digest = __webpack_require__(32166);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/cache/key.ts

/** JSON with sorted keys: the same value gives the same text, however it was put together. */
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
/** Names of the inputs that differ: why what was kept does not fit any more. */
function changedInputs(before, now) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...names].filter((name) => before[name] !== now[name]).toSorted();
}

// EXTERNAL MODULE: ./src/host/sha256.ts
var host_sha256 = __webpack_require__(98775);
// EXTERNAL MODULE: ./src/host/process.ts
var process = __webpack_require__(17439);
// EXTERNAL MODULE: ./src/machine/qemu-arguments.ts + 3 modules
var qemu_arguments = __webpack_require__(23209);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/run/tool-needs.ts









const qemuPackages = { x86_64: 'qemu-system-x86', aarch64: 'qemu-system-arm' };
/** What a boot needs on the host; another VMM than QEMU comes in no package and is asked for later. */
function bootTools({ settings }) {
    const { arch, boot } = settings;
    return [
        // Whatever plays the machine: the probe of KVM runs in it.
        { tool: (0,qemu_arguments/* qemuProgram */.z)(arch), debianPackage: qemuPackages[arch] },
        // It copies disks for a VMM that has no snapshots.
        ...(boot.vmm === 'qemu' ? [] : [{ tool: 'qemu-img', debianPackage: 'qemu-utils' }]),
        ...(boot.initramfs === undefined ? [] : (0,initramfs/* initramfsTools */.X)(boot.initramfs)),
    ];
}
/** What a build needs on the host: what its family knows of, and what the profile names. */
function buildTools(family, profile) {
    const named = Object.entries(profile.settings.build.tools ?? {});
    return [
        ...family.tools(profile),
        ...named.map(([tool, debianPackage]) => ({ tool, debianPackage })),
    ];
}
/** The tools whose versions are part of an image's identity: needed even where it is in the cache. */
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
        if (await (0,host_files/* isFolder */.lQ)(file))
            digests[`files ${name}`] = await (0,digest/* digestFolder */.l)(file);
        else if (await (0,host_files/* fileExists */.hR)(file))
            digests[`file ${name}`] = await (0,host_sha256/* sha256OfFile */.V)(file);
    }
    return digests;
}
/**
 * Everything an image is made from. What only matters afterwards (boot, expectations, budgets,
 * reports) is left out, so that changing it does not build anything again.
 */
async function imageInputs(family, profile, source) {
    const { kernel, arch, mode, toolchain, build, [family.name]: section } = profile.written;
    const bootKeys = family.bootKeys ?? [];
    const made = Object.entries((section ?? {})).filter(([key]) => !bootKeys.includes(key));
    const versions = {};
    for (const tool of family.compilers(profile))
        versions[tool] = await versionOf(tool);
    const inputs = {
        'osv-kernel': version/* productVersion */.U,
        kernel: canonicalJson({ kernel, arch, mode, [family.name]: Object.fromEntries(made) }),
        toolchain: canonicalJson(toolchain),
        // How many jobs work side by side changes the time and nothing else.
        build: canonicalJson({ ...build, jobs: null }),
        source: source.identity,
        ...(await digestInputFiles(family, profile)),
        ...Object.fromEntries(Object.entries(versions).map(([tool, text]) => [`tool ${tool}`, text])),
    };
    return { inputs, versions };
}

;// CONCATENATED MODULE: ./src/run/boot-stages.ts
















/** For `boot`: the image that the user names, or the one an earlier build left. */
async function locateImage(request, profile, workplace) {
    const named = request.image && external_node_path_default().resolve(request.directory, request.image);
    const files = (0,boot_files/* chooseBootPaths */.c)(profile, (0,families/* familyOf */.A)(profile.kernel), workplace.leftFiles(named));
    for (const file of [files.kernel ?? files.image, ...files.disks])
        if (!(await (0,host_files/* fileExists */.hR)(file)))
            return (0,src_verdict/* failure */.V2)('invalid-profile', `no ${file === files.image ? 'image' : 'file'} ${external_node_path_default().relative(request.directory, file)} to boot`, { hint: 'run osv-kernel build first, or give --image FILE' });
    return (0,src_verdict/* success */.kX)(files);
}
/** Where nothing was built now: the sources if they are at hand, or the copy that was built in. */
async function findSources({ cacheFolder }, profile, workplace) {
    const located = await (0,obtain/* locateSource */.g)(profile, external_node_path_default().join(cacheFolder, 'sources'));
    return (await (0,host_files/* isFolder */.lQ)(located)) ? located : workplace.workspaceOf('').out;
}
/** A kernel that is an ELF file itself may have its symbols in it. */
async function findOwnSymbols({ kernel, image }) {
    const file = kernel ?? image;
    const magic = await (0,host_files/* readStart */.H6)(file, 4);
    return magic.toString('latin1') === '\u007fELF' ? file : undefined;
}
/** Modules with their debug information, where the build left them. */
function modulesOf(workplace) {
    const archive = workplace.leftFiles().get('module-symbols');
    const folder = external_node_path_default().join(workplace.work, 'module-symbols');
    return archive === undefined ? {} : { modules: { archive, folder } };
}
/** Boots the image, or each of its tests, and watches it to a verdict. */
async function bootKernel(request, profile, files, workplace, record, stages) {
    const tools = await (0,build_tools/* ensureTools */.Q)(bootTools(profile), {
        install: request.installPackages,
        emit: stages.emit,
        signal: request.signal,
    });
    if (!tools.ok)
        return tools;
    const elf = workplace.leftFiles().get('elf') ?? (await findOwnSymbols(files));
    const sources = record.source ?? (await findSources(request, profile, workplace));
    const symbols = { sourceRoot: sources, signal: request.signal };
    const base = {
        profile,
        family: (0,families/* familyOf */.A)(profile.kernel),
        files,
        out: workplace.out,
        consoleLog: external_node_path_default().join(workplace.out, excerpt/* consoleLogName */.vo),
        timelineFile: external_node_path_default().join(workplace.out, timeline/* timelineName */.rv),
        symbols: elf === undefined ? null : { elf, ...modulesOf(workplace), ...symbols },
        work: workplace.work,
        cacheFolder: request.cacheFolder,
        debug: request.debug === true ? { elf: elf ?? files.kernel ?? files.image } : null,
        ...(request.interactive === true ? { interactive: true } : {}),
        emit: stages.emit,
        onConsole: (bytes) => stages.onConsole(bytes),
        signal: request.signal,
    };
    const guestTests = (0,guest_tests/* guestTestsOf */.h4)(profile);
    if (guestTests !== undefined)
        return bootTests(guestTests, base, workplace, record, stages);
    await writeReproduction(base, workplace);
    const boot = await stages.run('boot', `Boot ${external_node_path_default().basename(files.image)}`, async () => bootAsAsked(base, record, stages.emit), ({ kind }) => {
        const { accelerator = '', reason = '' } = record.boot?.acceleration ?? {};
        return `${kind} under ${accelerator} (${reason})`;
    });
    // It was planned with the most memory that may be tried.
    if (record.leastMemoryBytes !== undefined) {
        const least = profileWithMemory(profile, record.leastMemoryBytes);
        await writeReproduction({ ...base, profile: least }, workplace);
    }
    return boot;
}
/** Once, or as often as it takes for what the profile wants to know. */
async function bootAsAsked(base, record, emit) {
    const { repeat, memory_search: search } = base.profile.settings.boot;
    if (search !== undefined)
        return findLeastMemory(base, search, boot_image/* bootImage */.qT, record, emit);
    if (repeat > 1)
        return bootRepeatedly(base, boot_image/* bootImage */.qT, record, emit);
    const keep = (files) => void record.kept.push(...files);
    const boot = await (0,retries/* bootPersistently */.v4)(base, boot_image/* bootImage */.qT, { keep });
    if (!boot.ok)
        return boot;
    record.boot = boot.value;
    return (0,src_verdict/* success */.kX)(boot.value.report.verdict);
}
async function bootTests(guestTests, boot, workplace, record, stages) {
    const { profile } = boot;
    // The copy that was built in, where there is one, is of these very sources.
    const sources = [record.source ?? profile.repository, workplace.workspaceOf('').out];
    return stages.run('boot', `Boot each test in ${external_node_path_default().basename(boot.files.image)}`, async () => {
        const acceleration = await (0,boot_image/* chooseAcceleration */.QZ)(profile, boot.cacheFolder);
        if (!acceleration.ok)
            return acceleration;
        const { accelerator } = acceleration.value;
        const request = { guestTests, boot, sources, accelerator, bootOne: boot_image/* bootImage */.qT };
        return (0,guest_tests/* runGuestTests */.pT)(request, record, stages.emit);
    }, ({ kind, summary }) => `${kind}: ${summary}`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/cache/seal.ts




/** The list of what belongs in a cache entry, kept inside it. */
const sealName = 'seal.json';
const sealSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ bytes: schemas/* int */.Whr(), sha256: schemas/* string */.YjP() })),
});
/** Writes down every file of an entry with its digest, so that a damaged entry can be told. */
async function sealEntry(folder) {
    const files = {};
    for (const name of await (0,host_files/* listTree */.nT)(folder)) {
        if (name === sealName)
            continue;
        const file = external_node_path_default().join(folder, name);
        files[name] = { bytes: await (0,host_files/* fileSize */.Ov)(file), sha256: await (0,host_sha256/* sha256OfFile */.V)(file) };
    }
    await (0,host_files/* writeWhole */.f8)(external_node_path_default().join(folder, sealName), JSON.stringify({ version: 1, files }));
}
/**
 * What is wrong with a restored entry, or undefined when it is exactly what was sealed. Whatever a
 * store hands out is foreign: a missing, changed, additional or linked file makes it worthless.
 */
async function inspectEntry(folder) {
    const text = await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(folder, sealName));
    if (text === undefined)
        return 'it has no seal';
    let seal;
    try {
        seal = sealSchema.parse(JSON.parse(text));
    }
    catch {
        return 'its seal cannot be read';
    }
    const regular = (await (0,host_files/* listTree */.nT)(folder)).filter((name) => name !== sealName);
    const unknown = regular.find((name) => !Object.hasOwn(seal.files, name));
    if (unknown !== undefined)
        return `${unknown} does not belong in it`;
    const links = (await (0,host_files/* listTree */.nT)(folder, { all: true, keep: (name) => name !== sealName })).length;
    const folders = new Set(regular.flatMap(parentFolders)).size;
    if (links !== regular.length + folders)
        return 'it holds something that is no regular file';
    for (const [name, { bytes, sha256 }] of Object.entries(seal.files)) {
        const file = external_node_path_default().join(folder, name);
        if (!regular.includes(name))
            return `${name} is missing`;
        if ((await (0,host_files/* fileSize */.Ov)(file)) !== bytes || (await (0,host_sha256/* sha256OfFile */.V)(file)) !== sha256)
            return `${name} is damaged`;
    }
    return undefined;
}
function parentFolders(name) {
    const parent = external_node_path_default().dirname(name);
    return parent === '.' ? [] : [parent, ...parentFolders(parent)];
}

// EXTERNAL MODULE: ./src/kernels/family.ts
var family = __webpack_require__(35312);
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
/** Copies what a build was to leave into one folder. A build that left less has failed. */
async function collectArtifacts(plans, folder) {
    await (0,host_files/* makeFolder */.fc)(folder);
    const artifacts = [];
    for (const plan of plans) {
        const target = external_node_path_default().join(folder, plan.name);
        if (!(await (0,host_files/* fileExists */.hR)(plan.path))) {
            if (plan.optional)
                continue;
            return (0,src_verdict/* failure */.V2)('build-failed', `the build ended well but left no ${plan.path}`, {
                hint: 'check the artifacts the profile names',
            });
        }
        if (!(await (0,host_files/* isFolder */.lQ)(plan.path)))
            await (0,host_files/* copyTree */.EL)(plan.path, target);
        else if (!(await packFolder(plan.path, target)))
            return (0,src_verdict/* failure */.V2)('infrastructure', `cannot pack ${plan.path}`);
        artifacts.push({ role: plan.role, name: plan.name, path: target });
    }
    return (0,src_verdict/* success */.kX)(artifacts);
}

// EXTERNAL MODULE: ./src/host/environment.ts
var environment = __webpack_require__(94743);
// EXTERNAL MODULE: ./src/host/recording-file.ts
var recording_file = __webpack_require__(4832);
;// CONCATENATED MODULE: ./src/build/build-log.ts

/** Name of the file in the output folder that holds what the build printed. */
const buildLogName = 'build.log';
const usual = { fileBytes: 64 * 2 ** 20, keptLines: 20_000, keptCharacters: 8 * 2 ** 20 };
/** A longer line is cut where it is kept. */
const longestLine = 4096;
/**
 * Starts a build's log. Its beginning is on disk as soon as it is printed; of what is beyond the
 * limit the end follows when the log is closed, after a line that says how much is left out.
 */
function startBuildLog(file, limits = usual) {
    const recording = (0,recording_file/* startRecording */.K)(file);
    let kept = [];
    let keptCharacters = 0;
    let appended = 0;
    let stepStart = 1;
    let writtenBytes = 0;
    /** Number of the first line that is not in the beginning. */
    let cutAt;
    const firstKept = () => appended - kept.length + 1;
    const dropOldest = () => {
        let dropped = 0;
        // In portions: to move the rest takes time.
        while (kept.length - dropped > limits.keptLines || keptCharacters > limits.keptCharacters) {
            keptCharacters -= kept[dropped]?.length ?? 0;
            dropped += 1;
        }
        kept = kept.slice(dropped);
    };
    const omitted = () => (cutAt === undefined ? 0 : Math.max(0, firstKept() - cutAt));
    /** A line left out is none of the file, and the mark is one. */
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

// EXTERNAL MODULE: ./src/build/ccache.ts
var ccache = __webpack_require__(27175);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/build/diagnosis/find-cause.ts
/** The end of a recipe or Makefile that failed; after the first, other jobs still run to their ends. */
const stop = /^(?:g?make(?:\[\d+\])?|[^\s:]+:\d+): \*\*\* (?!Waiting for unfinished)/;
/** 126 and 127 are the shell's and make's word for a program that cannot be run. */
const stopForProgram = /\bError 12[67]$/;
/** How far before a failure lines can belong to it: what one link says, and what one command says. */
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
        for (const { id, weight, pattern, tell } of symptoms) {
            const match = pattern.exec(line);
            const finding = match === null ? undefined : tell(sightOf(lines, index, match, emptySubmodules));
            if (finding === undefined)
                continue;
            yield { weight, cause: { ...finding, id, index } };
            break;
        }
    }
}
/** The first of those that prove most, and stand nearest to where the build stopped. */
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
/** Where the build stopped first; the last line where nothing says so. */
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
 * The first real cause in the output of a step that failed, not its last consequence; undefined
 * where no line is known. Colours must have been removed.
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
/** What a compiler or linker says before the error, of where it is. */
const introduction = /^(?:In file included from |\s+from |Traceback|\s+File ")|: [Ii]n (?:\w+ )*(?:function|constructor|destructor|instantiation|substitution)\b/;
const mostIntroduction = 6;
function piece({ firstLine, lines }, from, count) {
    return {
        source: buildLogName,
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
 * The part of a step's output that tells why it failed: the cause with what stands around it, and
 * the line of the recipe that failed for it where that stands elsewhere. Without a known cause, what
 * was printed last before the build stopped.
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

;// CONCATENATED MODULE: ./src/build/diagnosis/debian-packages.ts
/**
 * Which Debian package brings what a build misses. Names of Debian 12, of 13 where 12 has none; what the builds of OSv
 * (scripts/setup.py, the Makefiles of its modules), Linux (Documentation/process/changes.rst) and
 * mkosi call. What is named like its package is not listed here but in `namedAlike`.
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
    'qemu-system-aarch64': 'qemu-system-arm',
    'qemu-system-x86_64': 'qemu-system-x86',
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
};
const namedAlike = new Set([
    ...['ant', 'autoconf', 'automake', 'bc', 'bison', 'bzip2', 'ccache', 'clang', 'cmake', 'cpio'],
    ...['curl', 'dwarves', 'file', 'flex', 'g++', 'gawk', 'gcc', 'gdb', 'genromfs', 'git', 'gperf'],
    ...['gradle', 'gzip', 'kmod', 'libtool', 'lld', 'llvm', 'lua5.3', 'lz4', 'lzop', 'm4', 'make'],
    ...['maven', 'meson', 'nasm', 'nodejs', 'npm', 'openssl', 'p11-kit', 'patch', 'patchelf', 'perl'],
    ...['pkg-config', 'python3', 'rpm', 'rsync', 'ruby', 'socat', 'swig', 'tcpdump', 'unzip', 'wget'],
    ...['yasm', 'zip', 'zstd'],
]);
/** `aarch64-linux-gnu-gcc` is in gcc-aarch64-linux-gnu; a version at its end is the package's too. */
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
/** A header as it stands in `#include`. */
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
/** A library as it stands after `-l`. */
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
/** A module as it stands in `import`. */
function packageOfPythonModule(module) {
    const [top = ''] = module.split('.');
    return Object.hasOwn(pythonModules, top) ? pythonModules[top] : undefined;
}

;// CONCATENATED MODULE: ./src/build/diagnosis/missing-part.ts

function bring(debianPackage, tool) {
    return `install the Debian package ${debianPackage}, or let the profile say build.tools: {${/[:/]/.test(tool) ? `'${tool}'` : tool}: ${debianPackage}}`;
}
/** A program that the host has not. */
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
/** A header: the host's where we know the package, else the sources' own. */
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
            hint: 'install its development package (static, where the build links statically)',
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
/** Submodules that nobody fetched. */
function missingSubmodule(folder) {
    return {
        kind: 'invalid-profile',
        what: `the submodule ${folder} is missing in the sources`,
        hint: 'git submodule update --init --recursive; in a workflow, actions/checkout with submodules: recursive; or source.git, which fetches them',
    };
}

;// CONCATENATED MODULE: ./src/build/diagnosis/stalled.ts
/** What a build that says nothing any more was at, by its last lines. */
const occupations = [
    [
        /^(?:Cloning into|Receiving objects|Resolving |Connecting to |Downloading |Fetching |--\d{4}-\d\d-\d\d \S+--)\s*(?:'[^']*'\.*$|(?<address>\S*))/,
        ({ address = '' }) => ({
            kind: 'infrastructure',
            what: `it was waiting for the network${address === '' ? '' : ` (${address})`}`,
            hint: 'builds get no proxy settings: name http_proxy and https_proxy in build.env where a proxy is needed; or fetch what is needed beforehand',
        }),
    ],
    [
        /\bqemu-system-|run\.py|cpiod|^Booted up in|^OSv v|Uploading files/,
        () => ({
            kind: 'infrastructure',
            what: 'a virtual machine of the build did not end',
            hint: 'fs: zfs boots one to fill its pool, and hangs where KVM is broken: see osv-kernel doctor, or use osv.fs: rofs',
        }),
    ],
    [
        /\[[YyNn]\/[YyNn]\S*\]|\(yes\/no|[Pp]assword\b.*:|\(NEW\)\s*$|^choice\[/,
        () => ({
            kind: 'build-failed',
            what: 'it was asking a question',
            hint: 'nobody answers here: give the answer as an option or in the configuration',
        }),
    ],
    [
        /^ {2}(?:LTO|LD|LINK|BTF|KSYMS?)\b|\blto\b/,
        () => ({
            kind: 'build-failed',
            what: 'it was linking',
            hint: 'linking prints nothing for long: raise build.silence',
        }),
    ],
];
const lastLines = 5;
/** Why a build may have exceeded a limit; `setting` is the limit's name in the profile. */
function judgeStall(lines, setting) {
    const last = lines.slice(-lastLines);
    for (const line of last.toReversed())
        for (const [pattern, tell] of occupations) {
            const match = pattern.exec(line.slice(0, 2000));
            if (match !== null)
                return tell(match.groups ?? {});
        }
    return {
        kind: 'build-failed',
        what: '',
        hint: `the last lines show what it was at; raise ${setting} where that takes its time`,
    };
}

;// CONCATENATED MODULE: ./src/build/diagnosis/symptom.ts
/** The user asked for what there is not. */
function wrongProfile(what, hint) {
    return { kind: 'invalid-profile', what, hint };
}
function symptom(weight, id, pattern, told) {
    return { id, weight, pattern, tell: typeof told === 'function' ? told : () => told };
}
const certain = symptom.bind(null, 'certain');
const likely = symptom.bind(null, 'likely');
const remark = symptom.bind(null, 'remark');

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/host.ts

const moreMemory = 'lower build.jobs, add swap or memory, leave out link-time optimization';
function killed(program) {
    return {
        kind: 'infrastructure',
        what: `${program} was killed, most likely for memory`,
        hint: moreMemory,
    };
}
const diskFull = {
    kind: 'infrastructure',
    what: 'the disk is full',
    hint: 'make room for the build, the cache and the output folder',
};
/** What the machine that builds has too little of, or forbids. (GCC, binutils, LLVM, make, glibc) */
const hostVocabulary = {
    name: 'host',
    symptoms: [
        certain('disk-full', /No space left on device|Disk quota exceeded/, diskFull),
        certain('killed', /Killed signal terminated program (?<program>[\w+.-]+)/, ({ groups }) => killed(groups.program ?? 'the compiler')),
        // GCC before 8
        certain('killed', /internal compiler error: Killed \(program (?<program>[\w+.-]+)\)/, ({ groups }) => killed(groups.program ?? 'the compiler')),
        certain('killed', /\b(?<program>[\w+.-]+) terminated with signal 9\b/, ({ groups }) => killed(groups.program ?? 'the linker')),
        certain('memory-exhausted', /virtual memory exhausted|\bmemory exhausted$|cc1\w*: out of memory|LLVM ERROR: out of memory|std::bad_alloc|java\.lang\.OutOfMemoryError|\bCannot allocate memory\b/, { kind: 'infrastructure', what: 'the build was out of memory', hint: moreMemory }),
        // GNU make says so of a command that signal 9 ended, a shell passes it on as a status.
        certain('killed', /^make(?:\[\d+\])?: \*\*\* \[.*\] (?:Killed|Error 137)$/, killed('a command')),
        certain('read-only', /: Read-only file system$/, {
            kind: 'infrastructure',
            what: 'a file system is read-only',
            hint: 'the build writes where it may not: look at the path in the evidence',
        }),
        certain('open-files', /Too many open files/, {
            kind: 'infrastructure',
            what: 'too many open files',
            hint: 'raise the limit (ulimit -n), or lower build.jobs',
        }),
        likely('kvm-forbidden', /\/dev\/kvm\b.*Permission denied|Permission denied.*\/dev\/kvm\b/, {
            kind: 'infrastructure',
            what: '/dev/kvm may not be opened',
            hint: 'add this user to the group kvm; osv-kernel doctor tells more',
        }),
        likely('permission', /(?:^|\s|['‘"])(?<file>[\w./+-]+)['’"]?: Permission denied$/, ({ groups: { file = 'a file' } }) => ({
            kind: 'infrastructure',
            what: `no permission for ${file}`,
            hint: `it belongs to another user (an earlier build as root?), or is a script without its executable bit`,
        })),
        remark('clock-skew', /Clock skew detected|has modification time .* in the future/, {
            kind: 'infrastructure',
            what: 'files are from the future',
            hint: 'this host’s clock is behind, or the cache folder is on a server with another clock: make cannot tell what is old',
        }),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/undefined-reference.ts

/** A linker's word for a symbol that nothing defines: the hint is the kernel's, the words are not. */
function undefinedReference(hint) {
    return certain('undefined-reference', /undefined (?:reference to |symbol: )['‘`]?(?<symbol>[^'’]+)/, ({ groups: { symbol = '' } }) => ({
        kind: 'build-failed',
        what: `the linker knows no ${symbol.trim()}`,
        hint,
    }));
}

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/linux.ts



/** Linux's kbuild; the file that prints it stands with each. */
const linuxVocabulary = {
    name: 'linux',
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
            what: 'no type information could be made for the kernel',
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
    name: 'mkosi',
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
            what: 'the packages of the image do not fit together',
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
        hint: 'builds get no proxy settings: name http_proxy and https_proxy in build.env where a proxy is needed; or fetch what is needed beforehand',
    };
}
/** The address in the line, or in the command or the remark before it. */
function fetchFailure({ groups, before }) {
    const address = groups.address ?? before(/(?<address>\b(?:https?|ftp|git|ssh):\/\/[^\s'"’]+)/)?.address;
    return unreachable(address);
}
/** What fetchers say of a server: curl, wget, git, Python, apt, Maven, Go. */
const networkVocabulary = {
    name: 'network',
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

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/osv.ts



/** OSv's Makefiles, scripts/build, scripts/module.py and what it imports; the file stands with each. */
const osvVocabulary = {
    name: 'osv',
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
        certain('architecture', /\*\*\* unsupported architecture (?<value>\S+?)\.? /, ({ groups: { value = '' } }) => wrongProfile(`this tree has no architecture ${value}`, 'arch: x86_64 or aarch64')),
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
        certain('run-configuration', /^Exception: Desired to run (?<name>\S+) but (?<other>\S+) already selected/, ({ groups: { name = '', other = '' } }) => wrongProfile(`${name} and ${other} are both to be run`, 'name one run configuration of a module in osv.image')),
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
        undefinedReference('check require() in the module.py and the libraries of its Makefile; osv.conf.hide_symbols and osv.app_specific leave out what the kernel exports, and a driver or conf_ option that is off what it contains'),
        // scripts/module.py
        certain('module-not-enabled', /^Exception: Attempt to disable module (?<name>\S+) but not enabled/, ({ groups: { name = '' } }) => wrongProfile(`the module ${name} cannot be left out, for nobody named it`, 'osv.image leaves out what it names itself, never what another module requires')),
        // Debian's JDK has a link to its sources, which are a package of their own
        certain('jdk-sources', /^FileNotFoundError: \[Errno 2\] No such file or directory: '\/usr\/lib\/jvm\/(?:\S*?)java-(?<version>\d+)-\S*\/src\.zip'/, ({ groups: { version = '' } }) => ({
            kind: 'infrastructure',
            what: 'the JDK that goes into the image has a link to sources that are not there',
            hint: `install the Debian package openjdk-${version}-source`,
        })),
        // scripts/gen-rofs-img.py, scripts/mkbootfs.py: the manifest's files
        certain('manifest-file', /^FileNotFoundError: \[Errno 2\] No such file or directory: '(?<file>[^']*\/[^']*)'$/, ({ groups: { file = '' } }) => ({
            kind: 'build-failed',
            what: `the image’s manifest names ${file}, which is not there`,
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
            what: 'make ended well and left nothing',
            hint: 'the build folder holds another build’s state: --no-cache starts from an empty one',
        }),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabulary/programs.ts


const noProgram = ({ groups: { program = '' } }) => missingProgram(program);
/** What shells, make, env, Python and Java say of something that is not installed. */
const programsVocabulary = {
    name: 'programs',
    symptoms: [
        // dash: `/bin/sh: 1: flex: not found`
        likely('no-program', /^\S*sh: (?:line )?\d+: (?<program>[^\s:]+): not found$/, noProgram),
        // bash, also from within a script: `build.sh: line 3: flex: command not found`
        likely('no-program', /(?:^|: )(?<program>[^\s:]+): command not found$/, noProgram),
        // a dash script: `./build.sh: 3: flex: not found`
        likely('no-program', /^\S+: \d+: (?<program>[^\s:]+): not found$/, noProgram),
        // make, where it starts the program itself: `make: p11-kit: No such file or directory`
        likely('no-program', /^make(?:\[\d+\])?: (?<program>[^\s:*]+): No such file or directory$/, ({ groups: { program = '' } }) => 
        // A path is no program of the host's but something of the build's.
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
            what: 'this host’s JDK does not fit the Java version that the build asks for',
            hint: 'install the JDK of that version, or change the version in the build',
        }),
        certain('no-autoconf-macro', /possibly undefined macro: (?<macro>A[CMX]_\w+)/, ({ groups: { macro = '' } }) => ({
            kind: 'infrastructure',
            what: `autoconf does not know ${macro}`,
            hint: 'install the Debian packages libtool, automake, pkg-config and autoconf-archive',
        })),
        certain('no-pkg-config-package', /^(?:Package ['‘]?(?<name>[\w.+-]+)['’]? was not found|No package ['‘](?<other>[\w.+-]+)['’] found)|Dependency ["'](?<third>[\w.+-]+)["'] not found/, ({ groups: { name, other, third } }) => ({
            kind: 'infrastructure',
            what: `pkg-config knows no ${name ?? other ?? third ?? 'such library'}`,
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
    name: 'toolchain',
    symptoms: [
        certain('no-submodule', /No such file or directory|No rule to make target|not found|does not exist|^make(?:\[\d+\])?: \*\*\* /, belowSubmodule),
        certain('no-header', /fatal error: ['‘]?(?<header>[\w./+-]+)['’]?(?:: No such file or directory| file not found)/, ({ groups: { header = '' } }) => missingHeader(header)),
        certain('no-library', /cannot find -l(?:ib)?(?<library>[\w.+-]+)|unable to find library -l(?<other>[\w.+-]+)/, ({ groups: { library, other } }) => missingLibrary((library ?? other ?? '').replace(/:$/, ''))),
        certain('no-library', /No rule to make target ['‘`](?:[^'’]*\/)?lib(?<library>[\w+-]+)\.(?:a|so)['’]/, ({ groups: { library = '' } }) => missingLibrary(library)),
        certain('undefined-reference', /undefined (?:reference to |symbol: )['‘`]?(?<symbol>[^'’]+)/, ({ groups: { symbol = '' } }) => failed(`the linker knows no ${symbol.trim()}`, 'the object or library that defines it is not linked, or an option left it out')),
        certain('duplicate-symbol', /multiple definition of ['‘`](?<symbol>[^'’]+)|duplicate symbol: (?<other>.+)/, ({ groups }) => failed(`${groups.symbol ?? groups.other ?? 'a symbol'} is defined twice`)),
        certain('unknown-flag', /unrecognized command[- ]line option ['‘"](?<flag>[^'’"]+)|unknown argument: '(?<other>[^']+)/, ({ groups }) => failed(`the compiler knows no ${groups.flag ?? groups.other ?? 'such option'}`, 'a compiler flag of the profile is wrong, or the compiler is too old for it')),
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
        certain('no-rule', /No rule to make target ['‘`](?<target>[^'’]+)['’](?:, needed by ['‘`](?<by>[^'’]+))?/, ({ groups: { target = '', by } }) => failed(`make knows no way to make ${target}${by === undefined ? '' : ` for ${by}`}`, 'a source file, a submodule or a generated file is missing, or the target is misspelt')),
        certain('no-rule', /^ninja: error: '(?<target>[^']+)'.*missing and no known rule/, ({ groups: { target = '' } }) => failed(`ninja knows no way to make ${target}`)),
        certain('no-makefile', /No targets specified and no makefile found/, ({ emptySubmodules: [folder] }) => folder === undefined
            ? failed('a folder that make is to work in has no Makefile')
            : missingSubmodule(folder)),
        certain('makefile-error', /^(?<place>\S+:\d+): \*\*\* (?<what>.+?)(?:\.? +Stop\.)?$/, ({ groups: { place = '', what = '' } }) => failed(`${place}: ${what}`)),
        // make[1]: *** …  Stop., but not the end of a recipe that failed.
        certain('make-error', /^make(?:\[\d+\])?: \*\*\* (?<what>[^[W].*?)(?:\.? +Stop\.)$/, ({ groups: { what = '' } }) => failed(`make: ${what}`)),
        likely('python-error', /^(?<what>[A-Za-z_][\w.]*(?:Error|Exception|Exit)(?:: .+)?)$/, ({ groups: { what = '' } }) => failed(what)),
        likely('error', /^(?:\S+: )?(?:fatal )?error: (?<what>.+)/i, ({ groups: { what = '' } }) => 
        // The driver repeats in this form what its parts have said.
        /^ld returned \d|^linker command failed/.test(what) ? undefined : failed(what)),
    ],
};

;// CONCATENATED MODULE: ./src/build/diagnosis/vocabularies.ts







/** Everything a build of any kind uses; the host's words first, for the others' follow from them. */
const common = [hostVocabulary, programsVocabulary, networkVocabulary, toolchainVocabulary];
const own = {
    osv: [osvVocabulary],
    linux: [linuxVocabulary],
    // Its build scripts compile kernels too.
    mkosi: [mkosiVocabulary, linuxVocabulary],
};
/** The vocabularies that a kernel family's build is read with; its own words before the common. */
function buildVocabulariesOf(family) {
    return [...(own[family] ?? []), ...common];
}

;// CONCATENATED MODULE: ./src/build/diagnosis/diagnose.ts







/** Where a cause is known without a line of output. */
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
            what: 'it was killed, most likely for memory',
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
            return 'ended for what it said';
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
/** As it can be shown: without colours, and without the password of an address. */
function presentable(line) {
    return (0,external_node_util_.stripVTControlCharacters)(line).replaceAll(/:\/\/[^/\s@]+@/g, '://***@');
}
/** Why a step of a build failed: whose it is, the lines that show it, what to try first. */
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
    const cause = findCause(lines, buildVocabulariesOf(step.family), step.emptySubmodules);
    const finding = cause ?? judgeEnd(step);
    return (0,src_verdict/* failure */.V2)(finding?.kind ?? 'build-failed', summaryOf(step, finding?.what ?? '', cause?.part), {
        evidence: excerptFailure(output, cause?.index),
        ...(finding?.hint === undefined ? {} : { hint: finding.hint }),
    });
}

;// CONCATENATED MODULE: ./src/build/gate.ts

const hintOfGate = {
    requests: 'nothing was configured or compiled',
    configuration: 'nothing was compiled',
    build: 'the build went another way than its configuration said',
};
/** The evidence of a mismatch is the configuration's own record; the summary names the first. */
function gateFailure({ mismatches }, gate) {
    const more = mismatches.length > 1 ? ` (and ${mismatches.length - 1} more)` : '';
    const [{ option, requested, effective, reason } = {}] = mismatches;
    return (0,src_verdict/* failure */.V2)('config-mismatch', `${option}: asked for ${requested}, got ${effective}: ${reason}${more}`, { hint: `${hintOfGate[gate]}; change the options, or set what they depend on as well` });
}
/** Compares what is asked for with what there is; a difference ends the build there. */
async function passGate(gate, inspect) {
    const config = await inspect(gate);
    return config !== null && config.mismatches.length > 0
        ? gateFailure(config, gate)
        : (0,src_verdict/* success */.kX)(config);
}

// EXTERNAL MODULE: ./src/build/source/mirror.ts + 1 modules
var mirror = __webpack_require__(66726);
;// CONCATENATED MODULE: ./src/build/source/submodules.ts



/** Folders of the submodules that a source tree names, relative to it; none outside of git's reach. */
async function listSubmodules(folder) {
    const entries = await (0,git/* captureNul */.CS)(folder, [
        ...['config', '--file', external_node_path_default().join(folder, '.gitmodules'), '--null'],
        ...['--get-regexp', '^submodule\\..*\\.path$'],
    ]);
    // Name and value of an entry are separated by a line feed.
    return (entries ?? []).map((entry) => entry.slice(entry.indexOf('\n') + 1));
}
/** Those of them that nobody fetched: their folders are empty or not there. */
async function listEmptySubmodules(folder) {
    const submodules = await listSubmodules(folder);
    const names = await Promise.all(submodules.map(async (name) => (0,host_files/* listFolder */.bt)(external_node_path_default().join(folder, name))));
    return submodules.filter((_, index) => names[index]?.length === 0);
}

;// CONCATENATED MODULE: ./src/build/run-steps.ts








/** kbuild's and OSv's short form of a finished command: `  CC      init/main.o`. */
const finishedUnit = /^ {2}[A-Z][A-Z0-9_+]*(?: \[M\])? +\S/;
/** Messages that a diagnosis can read, whatever language this host speaks. */
const plainWords = { LC_ALL: 'C.UTF-8' };
/**
 * Takes the steps of a build plan one by one, up to the first that fails. Everything printed is in
 * the log file; a step that exceeds a limit is ended with all its children.
 */
async function runSteps(run) {
    const { emit, signal } = run;
    const log = startBuildLog(run.logFile);
    const deadline = performance.now() + run.timeoutMs;
    let steps = 0;
    let config = null;
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
            ...{ title, argv, end, output: log.lastStep(), timeoutMs, silenceMs },
            family: run.family,
            emptySubmodules: await listEmptySubmodules(run.source),
        });
    };
    try {
        for (const step of run.steps) {
            if (step.do === 'write')
                await (0,host_files/* writeWhole */.f8)(step.path, step.text);
            else if (step.do === 'mirror') {
                const copied = await (0,mirror/* mirrorSources */.w)(step.from, step.to, onLine, signal);
                if (!copied.ok)
                    return copied;
            }
            else if (step.do === 'gate') {
                const compared = await passGate(step.gate, run.inspectConfig);
                if (!compared.ok)
                    return compared;
                config = compared.value;
            }
            else {
                const done = await runCommand(step);
                if (!done.ok)
                    return done;
            }
        }
        return (0,src_verdict/* success */.kX)({ config, steps });
    }
    finally {
        log.close();
    }
}

;// CONCATENATED MODULE: ./src/build/compile.ts







/** Reads what a gate compares, and tells whoever wants to know. */
async function inspectConfig({ profile, family, workspace, onConfig }, gate) {
    const config = await family.inspectConfig(profile, workspace, gate);
    if (config !== null)
        onConfig(config);
    return config;
}
/** Plans and runs a build with these folders first in PATH, and with the compiler cache where there is one. */
async function compileImage(request, pathFolders, expectedSteps) {
    const { profile, family, workspace, compilerCacheFolder, out } = request;
    const { build } = profile.settings;
    const steps = await family.planSteps(profile, workspace);
    if (!steps.ok)
        return steps;
    const statisticsLog = external_node_path_default().join(out, 'ccache.log');
    await (0,host_files/* makeFolder */.fc)(workspace.out);
    await (0,host_files/* removeTree */.dM)(statisticsLog);
    const links = compilerCacheFolder === null ? null : workspace.compilerCacheLinks;
    const run = await runSteps({
        steps: steps.value,
        family: family.name,
        source: workspace.source,
        env: {
            PATH: (0,environment/* childPath */.cm)([...pathFolders, ...(links === null ? [] : [links])]),
            ...(links === null || compilerCacheFolder === null
                ? {}
                : (0,ccache/* ccacheEnvironment */.Ln)(compilerCacheFolder, external_node_path_default().dirname(workspace.out), statisticsLog)),
        },
        logFile: external_node_path_default().join(out, buildLogName),
        timeoutMs: build.timeout,
        silenceMs: build.silence,
        expectedSteps,
        inspectConfig: async (gate) => inspectConfig(request, gate),
        emit: request.emit,
        signal: request.signal,
    });
    if (!run.ok)
        return run;
    const statistics = links === null ? undefined : await (0,host_files/* readTextIfThere */.pM)(statisticsLog);
    await (0,host_files/* removeTree */.dM)(statisticsLog);
    return (0,src_verdict/* success */.kX)({
        ...run.value,
        compiler: statistics === undefined ? null : (0,ccache/* parseStatisticsLog */.Zh)(statistics),
    });
}

;// CONCATENATED MODULE: ./src/build/image.ts











const recordName = 'image.json';
const recordSchema = schemas/* object */.Ikc({
    steps: schemas/* int */.Whr(),
    config: schemas/* object */.Ikc({
        requested: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        effective: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        mismatches: schemas/* array */.YOg(schemas/* never */.ZmZ()),
        explained: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    })
        .nullable(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(family/* artifactRoles */.y), name: schemas/* string */.YjP().regex(/^[^/]+$/) })),
});
/** What somebody switched off is no cause for a warning. */
function levelOf({ state }) {
    return state === 'off' ? 'notice' : 'warning';
}
/** Brings the files of an intact entry into the output folder. */
async function unpackEntry(entry, out, planned) {
    let record;
    try {
        record = recordSchema.parse(JSON.parse((await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(entry, recordName))) ?? ''));
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
        if (!(await (0,host_files/* fileExists */.hR)(external_node_path_default().join(entry, name))))
            return undefined;
    for (const { name, path: target } of artifacts)
        await (0,host_files/* copyTree */.EL)(external_node_path_default().join(entry, name), target);
    return { artifacts, config: record.config, compiler: null };
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
    const image = damage === undefined ? await unpackEntry(entryFolder, request.out, planned) : undefined;
    if (image === undefined) {
        emit({
            type: 'warning',
            message: `cached image not used: ${damage ?? 'its record cannot be read'}`,
        });
        await (0,host_files/* removeTree */.dM)(entryFolder);
        await store.discard(key);
        return undefined;
    }
    return { ...image, cache: 'hit', durationMs: (0,clock/* elapsedSince */.lP)(started) };
}
async function saveImage(key, image, steps, request) {
    const { store, entryFolder, emit } = request;
    if (store === null)
        return;
    await (0,host_files/* removeTree */.dM)(entryFolder);
    await (0,host_files/* makeFolder */.fc)(entryFolder);
    for (const { name, path: file } of image.artifacts)
        await (0,host_files/* copyTree */.EL)(file, external_node_path_default().join(entryFolder, name));
    const record = {
        steps,
        config: image.config === null ? null : { ...image.config, mismatches: [] },
        artifacts: image.artifacts.map(({ role, name }) => ({ role, name })),
    };
    await (0,host_files/* writeWhole */.f8)(external_node_path_default().join(entryFolder, recordName), JSON.stringify(record));
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
        return lastBuildSchema.parse(JSON.parse((await (0,host_files/* readTextIfThere */.pM)(file)) ?? ''));
    }
    catch {
        return undefined;
    }
}
/**
 * Gets the image that the inputs describe: from the cache where it is intact, else by building it.
 * A build folder is used again only when nothing but the sources changed.
 */
async function obtainImage(request) {
    const { profile, workspace, inputs, emit } = request;
    // Also where the image is in the cache: what only its boot needs may not be on offer.
    const asked = await passGate('requests', async (gate) => inspectConfig(request, gate));
    if (!asked.ok)
        return asked;
    const key = `image-${profile.name}-${digestInputs(inputs)}`;
    const cached = await restoreImage(key, request);
    if (cached !== undefined) {
        if (cached.config !== null)
            request.onConfig(cached.config);
        return (0,src_verdict/* success */.kX)(cached);
    }
    const lastBuildFile = `${workspace.out}.last-build.json`;
    const last = await readLastBuild(lastBuildFile);
    const changed = last === undefined ? [] : changedInputs(last.inputs, inputs);
    if (changed.length > 0)
        emit({ type: 'notice', message: `building, because changed: ${changed.join(', ')}` });
    // Sources that take another folder's place may be older than what was made from it.
    const sameSource = last?.source === workspace.source;
    if (request.store === null || !sameSource || changed.some((name) => name !== 'source'))
        await (0,host_files/* removeTree */.dM)(workspace.out);
    await (0,host_files/* removeTree */.dM)(lastBuildFile);
    const prepared = await request.prepareBuild();
    if (!prepared.ok)
        return prepared;
    const started = performance.now();
    const compiled = await compileImage(request, prepared.value, last?.steps);
    if (!compiled.ok)
        return compiled;
    const { config, compiler, steps } = compiled.value;
    const planned = request.family.artifacts(profile, workspace);
    const artifacts = await collectArtifacts(planned, request.out);
    if (!artifacts.ok)
        return artifacts;
    const image = {
        artifacts: artifacts.value,
        config,
        compiler,
        cache: request.store === null ? 'off' : 'miss',
        durationMs: (0,clock/* elapsedSince */.lP)(started),
    };
    await (0,host_files/* writeWhole */.f8)(lastBuildFile, JSON.stringify({ inputs, source: workspace.source, steps }));
    await saveImage(key, image, steps, request);
    return (0,src_verdict/* success */.kX)(image);
}

// EXTERNAL MODULE: ./src/host/packages.ts
var host_packages = __webpack_require__(21725);
// EXTERNAL MODULE: ./src/host/python.ts
var host_python = __webpack_require__(56298);
;// CONCATENATED MODULE: ./src/build/python-front.ts




/**
 * Puts the python3 that has the modules a build needs where the build finds it first. Answers with
 * the folders that have to be first in PATH; none where the first python3 has them all.
 */
async function linkPython(needs, folder) {
    const modules = needs.flatMap(({ tool }) => (0,host_python/* pythonModuleOf */.S)(tool) ?? []);
    if (modules.length === 0)
        return [];
    const python = await (0,host_python/* findPython */.K)(modules);
    if (python === undefined || python === (await (0,host_packages/* findProgram */.Kp)('python3')))
        return [];
    await (0,host_files/* makeFolder */.fc)(folder);
    await (0,host_files/* removeTree */.dM)(external_node_path_default().join(folder, 'python3'));
    await (0,host_files/* linkTo */.uM)(python, external_node_path_default().join(folder, 'python3'));
    return [folder];
}

;// CONCATENATED MODULE: ./src/build/qemu-front.ts



/** Names under which builds start QEMU: Debian's, Red Hat's, and the old ones. */
const qemuNames = [
    'qemu-system-x86_64',
    'qemu-system-i386',
    'qemu-system-aarch64',
    'qemu-system-arm',
    'qemu-kvm',
    'kvm',
];
/**
 * A program in front of QEMU, for the machines that builds start.
 *
 * OSv's scripts/run.py has `-enable-kvm -cpu host,+x2apic` as soon as /dev/kvm is there, works or
 * not: with `hideKvm` every wish for KVM is taken away.
 *
 * scripts/upload_manifest.py sends files as soon as the forwarded port 10000 takes connections. QEMU
 * takes them from its first moment, and a guest that is not ready yet then resets them, which no
 * slow host ever wins: the port is opened when the guest says that it waits.
 */
function renderQemuFront(program, { hideKvm }) {
    const quoted = `'${program.replaceAll("'", String.raw `'\''`)}'`;
    // By the name of the program QEMU would choose KVM by itself where it is called kvm.
    const accelerator = hideKvm ? ' -accel tcg' : '';
    return `#!/bin/sh
hide=${hideKvm ? 'yes' : 'no'}
forward=
left=$#
take() {
  left=$((left - 1))
}
# The arguments go round once; what is kept is put at the end.
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
 * Puts such a program in front of every QEMU of this host. Answers with the folders that have to be
 * first in PATH of a build; none where there is no QEMU.
 */
async function writeQemuFronts(folder, options) {
    let written = false;
    for (const name of qemuNames) {
        const program = await (0,host_packages/* findProgram */.Kp)(name);
        if (program === undefined || external_node_path_default().dirname(program) === folder)
            continue;
        const file = external_node_path_default().join(folder, name);
        await (0,host_files/* writeWhole */.f8)(file, renderQemuFront(program, options));
        await (0,host_files/* setMode */.iY)(file, 0o755);
        written = true;
    }
    return written ? [folder] : [];
}

// EXTERNAL MODULE: ./src/machine/kvm-probe.ts + 3 modules
var kvm_probe = __webpack_require__(74955);
;// CONCATENATED MODULE: ./src/run/build-stages.ts












function describeImage({ cache, compiler }) {
    if (cache === 'hit')
        return 'from the cache';
    return compiler === null
        ? 'built'
        : `built, compiler cache ${compiler.hits} hits, ${compiler.misses} misses`;
}
/** Folders with programs that stand between a build and the machines it starts. */
async function frontMachines(family, { cacheFolder }, { work }) {
    if (family.buildsWithMachines !== true)
        return [];
    const { state } = await (0,kvm_probe/* probeKvm */.P)(cacheFolder);
    return writeQemuFronts(external_node_path_default().join(work, 'qemu-front'), { hideKvm: state !== 'works' });
}
/** From the sources to the image; answers with what is booted. */
async function buildKernel(request, profile, workplace, record, stages) {
    const family = (0,families/* familyOf */.A)(profile.kernel);
    const { emit } = stages;
    const context = { install: request.installPackages, emit, signal: request.signal };
    const needs = [
        ...compilerTools(family, profile),
        ...(request.command === 'run' ? bootTools(profile) : []),
    ];
    const tools = await stages.run('tools', 'Look for tools', async () => (0,build_tools/* ensureTools */.Q)(needs, context));
    if (!tools.ok)
        return tools;
    const source = await stages.run('source', 'Get the sources', async () => (0,obtain/* obtainSource */.X)(profile, {
        repository: profile.repository,
        sourcesFolder: external_node_path_default().join(request.cacheFolder, 'sources'),
        installPackages: request.installPackages,
        ...(family.versionTags === undefined ? {} : { versionTags: family.versionTags }),
        ownFiles: [...(request.ownFiles ?? []), workplace.out],
        emit,
        signal: request.signal,
    }), ({ description }) => description);
    if (!source.ok)
        return source;
    record.source = source.value.path;
    const { inputs, versions } = await imageInputs(family, profile, source.value);
    Object.assign(record.tools, versions);
    const image = await stages.run('build', `Build ${profile.name} for ${profile.settings.arch}`, async () => obtainImage({
        profile,
        family,
        workspace: workplace.workspaceOf(source.value.path),
        inputs,
        store: request.imageStore,
        compilerCacheFolder: profile.settings.toolchain.ccache ? request.compilerCacheFolder : null,
        out: workplace.out,
        entryFolder: workplace.entryFolder,
        prepareBuild: async () => {
            await request.restoreCompilerCache?.();
            const needed = await (0,build_tools/* ensureTools */.Q)(buildTools(family, profile), context);
            if (!needed.ok)
                return needed;
            const pythons = await linkPython(buildTools(family, profile), external_node_path_default().join(workplace.work, 'python-front'));
            return (0,src_verdict/* success */.kX)([...(await frontMachines(family, request, workplace)), ...pythons]);
        },
        onConfig: (config) => (record.config = config),
        emit,
        signal: request.signal,
    }), describeImage);
    if (!image.ok)
        return image;
    record.image = image.value;
    record.inputsDigest = digestInputs(inputs);
    const left = image.value.artifacts
        .toReversed()
        .map(({ role, path: file }) => [role, file]);
    return (0,src_verdict/* success */.kX)((0,boot_files/* chooseBootPaths */.c)(profile, family, new Map(left)));
}

;// CONCATENATED MODULE: ./src/run/expectations.ts

/** An entry that only forbids something is met by a kernel that does nothing at all. */
function waitsForSomething(group) {
    if (typeof group === 'string')
        return true;
    if ('any_order' in group)
        return group.any_order.some(waitsForSomething);
    return group.never !== true;
}
/**
 * Why nothing could tell a pass from a failure; undefined where something does. A boot of which
 * nothing is expected could only be called a pass by lying.
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
            summary: 'the profile has expect: and asks for the image’s tests, each of which has its own',
            evidence: [],
            hint: 'drop one of them; --set expect=[] does for one run',
        }
        : {
            kind,
            summary: expect.length > 0
                ? 'expect: only says what is never to be seen: a kernel that does nothing would pass'
                : 'the profile has no expect: nothing could tell a pass from a failure',
            evidence: [],
            hint: 'add what the console must show, e.g. expect: [ready]',
        };
}

// EXTERNAL MODULE: ./src/host/git-objects.ts
var git_objects = __webpack_require__(7459);
// EXTERNAL MODULE: ./src/run/read-result.ts + 1 modules
var read_result = __webpack_require__(3672);
;// CONCATENATED MODULE: ./src/run/baseline/likeness.ts

/**
 * What a result that somebody names is unlike the run in, for people. Of another architecture or
 * another kernel every size is another: it is refused. Of a run that ended early nothing is known.
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
    const unlike = [
        ['profile', profile, own.name],
        ['mode', mode, own.settings.mode],
    ].filter(differs);
    return (0,src_verdict/* success */.kX)(unlike.map(([what, theirs, ours]) => `the baseline ${source} is of ${what} ${theirs}, this run of ${ours}`));
}

;// CONCATENATED MODULE: ./src/host/git-ancestry.ts

/** The names that a default branch goes by where no remote tells. */
const usualNames = ['origin/main', 'origin/master', 'main', 'master'];
/** What others branch off from, as `origin/main`; null where nothing looks like it. */
async function defaultBranchOf(folder) {
    const remote = await (0,git_objects/* callGit */.rU)(folder, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const names = [remote.text.trim().replace(/^refs\/remotes\//, ''), ...usualNames];
    for (const name of names)
        if (name !== '' && (await (0,git_objects/* commitAt */.du)(folder, name)) !== null)
            return name;
    return null;
}
/** The best common ancestor of two commits; null where none can be seen. */
async function mergeBaseOf(folder, a, b) {
    const { ok, text } = await (0,git_objects/* callGit */.rU)(folder, ['merge-base', a, b]);
    return ok ? text.trim() : null;
}
/** A commit and what its first parents lead to, newest first. */
async function firstParentsFrom(folder, commit, most) {
    const args = ['rev-list', '--first-parent', `--max-count=${most}`, '--end-of-options', commit];
    const { text } = await (0,git_objects/* callGit */.rU)(folder, args);
    return text.split('\n').filter((line) => line !== '');
}
/** The parents as the commit itself names them, also those that a shallow clone does not have. */
async function namedParentsOf(folder, commit) {
    const { text } = await (0,git_objects/* callGit */.rU)(folder, ['cat-file', 'commit', commit]);
    const [header = ''] = text.split('\n\n', 1);
    return header.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}
/** The nearest tag on the way along first parents; null where there is none. */
async function nearestTag(folder, commit) {
    const args = ['describe', '--tags', '--abbrev=0', '--first-parent', commit];
    const { ok, text } = await (0,git_objects/* callGit */.rU)(folder, args);
    return ok ? text.trim() : null;
}
/** Brings commits of a remote into a shallow clone; answers with git's words where it cannot. */
async function deepen(folder, names, commits) {
    const args = ['fetch', '--quiet', '--no-tags', `--depth=${commits}`, '--', 'origin', ...names];
    const { ok, said } = await (0,git_objects/* callGit */.rU)(folder, args, { network: true });
    return ok ? null : (said.split('\n')[0] ?? '');
}

;// CONCATENATED MODULE: ./src/run/baseline/lineage.ts


/** As far as is looked back; each step is a question to the store of results. */
const most = 50;
/** What a shallow clone is missing, and how to get it. */
const shallowRemedy = 'the clone is shallow: check out with `fetch-depth: 0`, or `git fetch --unshallow`';
const lineage_short = (label) => label.replace(/^origin\//, '');
/** Brings what is looked back at into a shallow clone; where it cannot, what is asked later says so. */
async function fetchHistory({ repository, base, }) {
    const head = await (0,git_objects/* commitAt */.du)(repository, 'HEAD');
    if (head === null || !(await (0,git_objects/* isShallow */.fE)(repository)))
        return;
    // A branch is asked for by the name that it has at the remote.
    const names = base?.startsWith('origin/') === true ? [head, lineage_short(base)] : [head];
    await deepen(repository, names, most + 1);
}
async function lineFrom(repository, label, start) {
    const known = await firstParentsFrom(repository, start, most);
    // A commit that is not here has a name all the same, and a result may be kept under it.
    const commits = known.length === 0 ? [start] : known;
    const isCutOff = commits.length < most && (await (0,git_objects/* isShallow */.fE)(repository));
    return { label, commits, isCutOff };
}
/**
 * The line that HEAD left: from the merge base with the branch it is compared with along first
 * parents. On that branch itself it starts before HEAD, or at HEAD where files were changed since.
 * CI checks out pull requests as a merge commit, whose first parent is what they are merged into.
 */
async function pullRequestLineage(request) {
    const { repository, isDirty } = request;
    const head = await (0,git_objects/* commitAt */.du)(repository, 'HEAD');
    if (head === null)
        return { missing: 'there is no git repository with a commit here' };
    const shallow = await (0,git_objects/* isShallow */.fE)(repository);
    const base = request.base ?? (await defaultBranchOf(repository));
    const tip = base === null ? null : await (0,git_objects/* commitAt */.du)(repository, base);
    const [target, merged] = await namedParentsOf(repository, head);
    const mergeBase = tip === null ? null : await mergeBaseOf(repository, head, tip);
    const label = lineage_short(base ?? 'the first parent');
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
/** The line from the newest release on, that is from the nearest tag before HEAD. */
async function releaseLineage(request) {
    const { repository } = request;
    const line = await pullRequestLineage(request);
    if ('missing' in line)
        return line;
    const [start = 'HEAD'] = line.commits;
    const tag = await nearestTag(repository, start);
    const commit = tag === null ? null : await (0,git_objects/* commitAt */.du)(repository, `refs/tags/${tag}`);
    if (tag !== null && commit !== null)
        return lineFrom(repository, tag, commit);
    return {
        missing: (await (0,git_objects/* isShallow */.fE)(repository))
            ? shallowRemedy
            : `no tag leads to ${start.slice(0, 10)}`,
    };
}

;// CONCATENATED MODULE: ./src/run/baseline/checkout.ts





/** Nobody's hooks run in a checkout of ours. */
const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'];
/**
 * Puts the files of a commit into a folder, submodules included, from what the repository has: no
 * network, and nothing in the repository changes. Fails where a submodule's commit was not fetched.
 */
async function checkOut(repository, commit, folder) {
    const steps = [
        [repository, [...quiet, 'clone', '--quiet', '--shared', '--no-checkout', '.', folder]],
        [folder, [...quiet, 'checkout', '--quiet', '--detach', commit]],
    ];
    for (const [where, args] of steps) {
        const { ok, said } = await (0,git_objects/* callGit */.rU)(where, args);
        if (!ok)
            return (0,src_verdict/* failure */.V2)('infrastructure', `cannot check out ${commit.slice(0, 10)}: ${lastLine(said)}`);
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
    const { text } = await (0,git_objects/* callGit */.rU)(folder, ['ls-tree', 'HEAD', '--', name]);
    const pinned = /^160000 commit ([0-9a-f]+)\t/.exec(text)?.[1];
    // Named in .gitmodules and not a part of the tree, or one that the user does without as well.
    if (pinned === undefined || !(await (0,host_files/* isFolder */.lQ)(own)) || !(await isOwnRoot(own)))
        return (0,src_verdict/* success */.kX)(null);
    if ((await (0,git_objects/* commitAt */.du)(own, pinned)) === null)
        return (0,src_verdict/* failure */.V2)('infrastructure', `submodule ${name} has no commit ${pinned.slice(0, 10)} here`, {
            hint: `git -C ${name} fetch`,
        });
    return checkOut(own, pinned, external_node_path_default().join(folder, name));
}
/** Whether a folder is the root of a work tree, and not just within one. */
async function isOwnRoot(folder) {
    const { ok, text } = await (0,git_objects/* callGit */.rU)(folder, ['rev-parse', '--show-prefix']);
    return ok && text.trim() === '';
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./src/run/baseline/rebuild.ts




/** Where the commit is checked out and what is built in it goes. */
const folderName = 'baseline';
/** How much of the other build's progress is told, and how it is told from this one's. */
function asBaseline(emit) {
    return (event) => {
        if (event.type === 'stage')
            emit({ ...event, title: `Baseline: ${event.title}` });
        else if (event.type !== 'debugger')
            emit(event);
    };
}
/**
 * Builds and measures the same profile as it was at a commit, from the same caches. It is not booted:
 * its sizes are asked for. Fails with the reason where it does not come to sizes.
 */
async function rebuildResult(commit, request, profile, work, tellStory, emit) {
    const { repository } = profile;
    const folder = external_node_path_default().join(work, folderName);
    await (0,host_files/* removeTree */.dM)(folder);
    try {
        const sources = external_node_path_default().join(folder, 'source');
        const checkedOut = await checkOut(repository, commit, sources);
        if (!checkedOut.ok)
            return checkedOut;
        const { overrides, arch, imageStore, compilerCacheFolder, cacheFolder } = request;
        const { result } = await tellStory({
            command: 'build',
            profile: external_node_path_default().join(sources, external_node_path_default().relative(repository, profile.file)),
            directory: external_node_path_default().join(sources, below(repository, request.directory)),
            out: external_node_path_default().join(folder, 'out'),
            ...{ overrides, imageStore, compilerCacheFolder, cacheFolder },
            ...(arch === undefined ? {} : { arch }),
            installPackages: request.installPackages,
            signal: request.signal,
        }, asBaseline(emit));
        const { kind, summary } = result.verdict;
        if (kind === 'cancelled')
            return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled');
        return result.size === null
            ? (0,src_verdict/* failure */.V2)(kind === 'pass' ? 'infrastructure' : kind, summary)
            : (0,src_verdict/* success */.kX)(result);
    }
    finally {
        await (0,host_files/* removeTree */.dM)(folder);
    }
}
/** The way from the root of the repository to a folder; to the root itself for one outside. */
function below(repository, folder) {
    const way = external_node_path_default().relative(repository, folder);
    return way === '..' || way.startsWith('../') ? '' : way;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/run/baseline/stored-results.ts






const resultName = 'result.json.gz';
/** Most keys that the Actions cache takes in one question, which it tries in their order. */
const batch = 10;
/** What a store hands out is foreign: no entry may claim the host's memory. */
const largestResult = 512 << 20;
/** The name that the result of one commit is kept under. */
function resultKey({ profile, overrides }, commit) {
    const { arch, mode } = profile.settings;
    const variant = digestInputs({
        file: external_node_path_default().relative(profile.repository, profile.file),
        overrides: canonicalJson(overrides.toSorted()),
    });
    return `result-${profile.name}-${arch}-${mode}-${variant.slice(0, 16)}-${commit}`;
}
/** Whether a result may stand for its commit: of nothing but that commit, and measured. */
function isWorthKeeping({ revision, size, verdict }) {
    const isWhole = size !== null && size.partial !== true;
    const wasMeasured = isWhole && (verdict.kind === 'pass' || verdict.kind === 'over-budget');
    return wasMeasured && revision !== null && !revision.endsWith('-dirty');
}
/** Keeps a result for those that are compared with its commit; the first one of a commit stays. */
async function keepResult(shelf, result) {
    const { store, entryFolder, emit } = shelf;
    if (result.revision === null || !isWorthKeeping(result))
        return;
    await (0,host_files/* removeTree */.dM)(entryFolder);
    await (0,host_files/* makeFolder */.fc)(entryFolder);
    await (0,host_files/* writeWhole */.f8)(external_node_path_default().join(entryFolder, resultName), (0,external_node_zlib_.gzipSync)(JSON.stringify(result)));
    await sealEntry(entryFolder);
    const saved = await store.save({ key: resultKey(shelf, result.revision), folder: entryFolder });
    if (saved.state === 'unavailable')
        emit({ type: 'warning', message: `result not kept as a baseline: ${saved.reason}` });
}
/** The nearest of the commits that has an intact result; null where none has. */
async function findResult(shelf, commits) {
    const { store, entryFolder, emit } = shelf;
    for (let next = 0; next < commits.length;) {
        const keys = commits.slice(next, next + batch).map((commit) => resultKey(shelf, commit));
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
/** The result in an entry, or what is wrong with it. */
async function readEntry(folder) {
    const packed = await (0,host_files/* readBytes */.io)(external_node_path_default().join(folder, resultName));
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
/** Reads what the user named, before a build: a mistyped name is not worth minutes of waiting. */
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
    if (base === undefined || baseline === 'none' || (await canBeMeant(repository, base)))
        return (0,src_verdict/* success */.kX)(null);
    return (0,src_verdict/* failure */.V2)('invalid-profile', `no branch or commit ${base} to find a baseline from`);
}
/** A name that a shallow clone lacks may be the remote's; without commits there is none to know. */
async function canBeMeant(repository, base) {
    if ((await (0,git_objects/* commitAt */.du)(repository, base)) !== null)
        return true;
    return (await (0,git_objects/* commitAt */.du)(repository, 'HEAD')) === null || (0,git_objects/* isShallow */.fE)(repository);
}
/** The results to compare with. Fails only when cancelled: a baseline that is missing says so. */
async function obtainBaselines(search) {
    const { request, profile, isDirty, named } = search;
    const { baseline = 'none', base } = request;
    if (baseline === 'none')
        return (0,src_verdict/* success */.kX)(nothingCompared);
    const wanted = { repository: profile.repository, base, isDirty };
    const before = named === null ? await baseline_obtain(await pullRequestLineage(wanted), search) : asFound(named);
    if (before.earlier === null && search.request.signal.aborted)
        return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled');
    const released = asksForRelease(profile)
        ? await baseline_obtain(await releaseLineage(wanted), search)
        : { earlier: null };
    return (0,src_verdict/* success */.kX)({
        pullRequest: before.earlier,
        release: released.earlier,
        ...(before.missing === undefined ? {} : { missing: before.missing }),
        ...(released.missing === undefined ? {} : { releaseMissing: released.missing }),
    });
}
/** What a user names need not have come as far as sizes. */
function asFound(named) {
    if (named.size !== null)
        return { earlier: named };
    return {
        earlier: null,
        missing: `${named.source} holds no sizes: its run did not come that far`,
    };
}
function asksForRelease({ settings }) {
    const budgets = Object.values(settings.size?.budgets ?? {}).flat();
    return budgets.some((budget) => typeof budget === 'object' && budget.per === 'release');
}
async function baseline_obtain(line, search) {
    if ('missing' in line)
        return { earlier: null, ...line };
    const { request, shelf } = search;
    const { label, commits } = line;
    const [first = 'HEAD'] = commits;
    const found = shelf === null ? null : await findResult(shelf, commits);
    if (found !== null)
        return { earlier: { ...earlierOf(found.result, label), behind: found.behind } };
    if (request.baseline !== 'rebuild')
        return { earlier: null, missing: notStored(line, shelf) };
    const { profile, work, tellStory, emit } = search;
    const rebuilt = await rebuildResult(first, request, profile, work, tellStory, emit);
    return rebuilt.ok
        ? { earlier: { ...earlierOf(rebuilt.value, label), rebuilt: true } }
        : {
            earlier: null,
            missing: `${label} at ${first.slice(0, 10)} has no sizes: ${rebuilt.failure.summary}`,
        };
}
function notStored({ label, commits, isCutOff }, shelf) {
    if (shelf === null)
        return 'results are not kept with --no-cache';
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

// EXTERNAL MODULE: ./src/run/workplace.ts
var run_workplace = __webpack_require__(10625);
;// CONCATENATED MODULE: ./src/run/baseline/shelf.ts




/** Where the results of this profile's commits are; null where none are kept. */
function shelfOf({ resultStore = null, overrides }, profile, { work }, emit) {
    if (resultStore === null)
        return null;
    return {
        ...{ profile, overrides, emit },
        store: resultStore,
        entryFolder: external_node_path_default().join(work, 'result-entry'),
    };
}
/** Keeps the result of a finished run, where the front asks for it and it stands for its commit. */
async function shelveResult(request, profile, result, emit) {
    if (request.keepsResult !== true || profile === undefined)
        return;
    const workplace = await (0,run_workplace/* planWorkplace */.YO)(request, profile);
    const shelf = shelfOf(request, profile, workplace, emit);
    if (shelf === null)
        return;
    // The folder of entries is shared with whoever looks for a baseline.
    const release = await (0,lock/* takeLock */.H)(`${workplace.work}.lock`, () => undefined, request.signal);
    if (release === undefined)
        return;
    try {
        await keepResult(shelf, result);
    }
    finally {
        await release();
    }
}

// EXTERNAL MODULE: ./src/report/budget-remarks.ts
var budget_remarks = __webpack_require__(55773);
// EXTERNAL MODULE: ./src/size/waivers.ts
var size_waivers = __webpack_require__(88420);
;// CONCATENATED MODULE: ./src/run/budget-verdict.ts



/** The verdict on broken budgets; undefined when all are kept. */
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
/** An image has a few artifacts; one that has hundreds is not told by their names. */
const toldArtifacts = 10;
function budgetHints({ totals }, broken, lacking) {
    const over = broken.filter(({ bytes }) => bytes !== null);
    const names = Object.keys(totals);
    const artifacts = names.slice(0, toldArtifacts).join(', ');
    const more = names.length > toldArtifacts ? ' …' : '';
    const earlier = lacking === 'earlier' ? true : undefined;
    const mayBeWaived = lacking !== 'none' && over.some((budget) => (0,size_waivers/* mayExcuse */.R1)({ earlier }, budget));
    return [
        ...(over.length === broken.length
            ? []
            : [
                `the artifacts are ${artifacts}${more}, and image is the one that is booted; osv-kernel size shows the paths in them`,
            ]),
        ...(over.length === 0 ? [] : ['osv-kernel size and osv-kernel diff show where the bytes are']),
        ...(mayBeWaived ? [`waivers in commits that are not here do not count: ${shallowRemedy}`] : []),
    ];
}

// EXTERNAL MODULE: ./src/size/folders.ts
var folders = __webpack_require__(19000);
;// CONCATENATED MODULE: ./src/size/artifact-pairs.ts

/**
 * The earlier artifacts with the image under the name that it has now (`imageWas` is the one it had):
 * changes, totals and budgets all pair by name, and so all of them pair alike.
 */
function withImageNamed(earlier, now) {
    const [names, namesNow] = [namesIn(earlier.tree), namesIn(now.tree)];
    // One artifact is compared with one, whatever they are for.
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
/** Only those artifacts that were measured now: of the others nobody knows whether they are gone. */
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

// EXTERNAL MODULE: ./src/size/difference.ts + 2 modules
var difference = __webpack_require__(99160);
;// CONCATENATED MODULE: ./src/size/baseline.ts


/** An earlier run as the report names it. */
function describeBaseline({ source, revision, behind = 0, rebuilt, imageWas }, { totals }) {
    return {
        ...{ source, revision, totals },
        ...(behind === 0 ? {} : { behind }),
        ...(rebuilt === undefined ? {} : { rebuilt }),
        ...(imageWas === undefined ? {} : { imageWas }),
    };
}
/**
 * An earlier run in the names of now. Where now only a part was measured (`isPartial`), nothing is
 * left of the other artifacts: they are not gone.
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
 * Compares a tree with that of an earlier run. Without one, or with one that measured nothing, both
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
;// CONCATENATED MODULE: ./src/size/budget-places.ts



const ofMemory = 'memory:';
/**
 * The nodes that the path of a budget means. Its wildcards mean what somebody wrote: padding and what
 * no symbol has are nobody's to keep small, unless they are named.
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
/** A pattern asks for every node that it matches, so the earlier tree is indexed. */
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

;// CONCATENATED MODULE: ./src/size/budget-nearest.ts




/** No name that somebody mistyped is longer; a symbol of C++ may be, and is not worth the time. */
const longestName = 200;
/**
 * What may be meant by the path of a budget that names nothing: where its wildcards left out a rest,
 * that; the same path with each name as it is spelt in the tree; the same path in another artifact.
 * Undefined where nothing is near.
 */
function nearestPlace(measurement, written) {
    const { tree } = measurement;
    const { inMemory, path } = partsOf(written);
    const [, ...below] = path.split('/');
    const artifacts = (tree.children ?? []).map(({ name }) => (0,paths/* pathOf */.XM)('', name));
    const candidates = [
        (0,path_pattern/* nodesMatching */.b)(tree, path)[0]?.path,
        spelt(tree, path.split('/')),
        ...(below.length === 0 ? [] : artifacts.map((name) => [name, ...below].join('/'))),
        ...artifacts.map((name) => `${name}/${path}`),
    ];
    return candidates
        .filter((candidate) => candidate !== undefined)
        .map((candidate) => (inMemory ? `memory:${candidate}` : candidate))
        .find((candidate) => placesOf(measurement, candidate).length > 0);
}
/** Each name as the tree has it, up to the first wildcard. */
function spelt(root, segments) {
    const named = [];
    let node = root;
    for (const [index, segment] of segments.entries()) {
        if (segment.includes('*'))
            return [...named, ...segments.slice(index)].join('/');
        const below = [...(node.children ?? []), ...(node.views ?? [])];
        const names = below.map(({ name }) => name);
        // It stands for the booted artifact, and nothing is below it.
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

;// CONCATENATED MODULE: ./src/size/budgets.ts



const alone = { baseline: null, waivers: [], today: '' };
const mostTold = 100;
/**
 * Holds a measurement against budgets by path, e.g. `vmlinux/.text`, or `memory:vmlinux/.bss` for
 * bytes of memory. The path `image` means the artifact that is booted (all artifacts together where
 * none is), unless an artifact has that very name. A pattern (`vmlinux/**`) holds for each node that
 * it matches, and for what belongs to nothing known only where it names that: told are those that
 * break it (the 100 worst, waived ones last), or else the one nearest to its limit. Without a baseline
 * nothing is said of growth here: see `uncheckedBudgets`.
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
                ? [namesNothing(measurement, written, max, common)]
                : judge(written, found, () => max, setting, common);
            results.push(...judged.map((one) => withBefore(before, one)));
        }
        const counted = per === 'release' ? released : before;
        if (growth !== undefined && counted !== null) {
            const limitOf = (path) => {
                // What is new has grown by all of its bytes.
                const old = counted(path);
                return (old + (typeof growth === 'number' ? growth : Math.floor((old * growth.perCent) / 100)));
            };
            const kind = { ...common, kind: 'growth', ...(per === 'release' ? { per } : {}) };
            const judged = found.length === 0
                ? [namesNothing(measurement, written, 0, kind)]
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
/** What cannot be checked without what it counts from; a list that is empty is left out. */
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
function namesNothing(measurement, path, limitBytes, kind) {
    const nearest = nearestPlace(measurement, path);
    const meant = nearest === undefined ? {} : { nearest };
    return { path, limitBytes, bytes: null, ok: false, ...meant, ...kind };
}
function judge(written, places, limitOf, setting, kind) {
    const { waivers, today } = setting;
    const results = places.map(({ path, bytes }) => {
        const limitBytes = limitOf(path);
        const named = (0,size_waivers/* waiversOf */.Rh)(waivers, written, path);
        const own = named.filter((waiver) => (0,size_waivers/* mayExcuse */.R1)(waiver, kind));
        const past = named.findLast((waiver) => !own.includes(waiver) && !(0,size_waivers/* isExpired */._d)(waiver, today));
        const excused = excuse(bytes - limitBytes, own, today);
        const waiverPast = excused.ok || past === undefined ? {} : { waiverPast: past.origin };
        const pattern = path === written ? {} : { pattern: written };
        return { path, limitBytes, bytes, ...excused, ...waiverPast, ...pattern, ...kind };
    });
    const byExcess = results.toSorted((a, b) => excess(b) - excess(a));
    const broken = byExcess.filter(({ ok }) => !ok);
    const waived = byExcess.filter(({ ok, waivedBytes }) => ok && waivedBytes !== undefined);
    const told = worstOf([...broken, ...waived], waivers);
    return told.length === 0 ? byExcess.slice(0, 1) : told;
}
/** As many as are told, and for each waiver one that needs it: else it would look needless. */
function worstOf(results, waivers) {
    const [told, rest] = [results.slice(0, mostTold), results.slice(mostTold)];
    if (rest.length === 0)
        return told;
    const more = waivers.flatMap((waiver) => {
        const needs = (result) => (0,size_waivers/* concerns */.Kc)(waiver, result) && (0,size_waivers/* mayExcuse */.R1)(waiver, result);
        return told.some(needs) ? [] : [rest.find(needs)].filter((found) => found !== undefined);
    });
    return [...told, ...new Set(more)];
}
function excess({ bytes, limitBytes }) {
    return (bytes ?? 0) - limitBytes;
}
/** Waivers of one path add up; one that has ended counts for nothing, and that is said. */
function excuse(over, own, today) {
    if (over <= 0)
        return { ok: true };
    const holding = own.filter((waiver) => !(0,size_waivers/* isExpired */._d)(waiver, today));
    const waivedBytes = holding.reduce((sum, { amountBytes }) => sum + amountBytes, 0);
    const ok = holding.length > 0 && over <= waivedBytes;
    const ended = own
        .filter((waiver) => (0,size_waivers/* isExpired */._d)(waiver, today))
        .map(({ until }) => until)
        .toSorted()
        .at(-1);
    return {
        ok,
        ...(holding.length > 0 ? { waivedBytes } : {}),
        ...(!ok && ended !== undefined ? { waiverEnded: ended } : {}),
    };
}

// EXTERNAL MODULE: ./src/size/measure.ts + 83 modules
var measure = __webpack_require__(98193);
// EXTERNAL MODULE: ./src/size/names.ts
var size_names = __webpack_require__(63501);
;// CONCATENATED MODULE: ./src/run/measure.ts







/**
 * Measures files, compares them with earlier runs and holds them against the profile's budgets; null
 * where there is none to measure.
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
    const told = [...remarks, ...unmeasured, ...(pullRequest?.remarks ?? [])];
    const setting = {
        baseline: pullRequest?.size?.tree ?? null,
        release: release?.size?.tree ?? null,
        ...{ waivers, today },
    };
    const budgets = evaluateBudgets(measured.value, limits, setting);
    // With a budget that is not checked, neither is what excuses it.
    const excuses = (0,size_waivers/* listWaivers */.ud)(waivers, budgets, today).filter(({ used }) => used || !isPartial);
    return (0,src_verdict/* success */.kX)({
        tree,
        totals,
        ...(image === null ? {} : { image }),
        ...(isPartial ? { partial: true } : {}),
        ...(told.length === 0 ? {} : { remarks: told }),
        ...compared,
        ...(why === undefined ? {} : { baselineMissing: why }),
        ...(release?.size == null ? {} : { release: describeBaseline(release, release.size) }),
        ...(releaseMissing === undefined ? {} : { releaseMissing }),
        ...(Object.keys(names).length === 0 ? {} : { names }),
        budgets,
        ...uncheckedBudgets(limits, setting),
        ...(excuses.length === 0 ? {} : { waivers: excuses }),
    });
}
/** Why an earlier run cannot be compared with: its other artifacts would all be new. */
function lackOf(earlier, isPartial) {
    if (earlier?.size?.partial !== true || isPartial)
        return undefined;
    return `${earlier.source} holds the sizes of ${Object.keys(earlier.size.totals).join(', ')} alone`;
}
/** Of what was measured in part, only budgets that mean something there can be broken. */
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
            : [`budgets on what was not measured are not checked: ${others.join(', ')}`],
    };
}

// EXTERNAL MODULE: ./src/host/ranges.ts
var ranges = __webpack_require__(23414);
;// CONCATENATED MODULE: ./src/run/measured-files.ts




/** What is booted and what it was made of, whether it was built now or by an earlier run. */
async function findMeasurable({ image, boot }, profile, workplace, booted) {
    const { artifacts, remarks } = image === undefined
        ? await leftArtifacts(profile, workplace, booted)
        : { artifacts: image.artifacts, remarks: [] };
    const files = [];
    const unsized = [];
    for (const file of measuredFiles(artifacts, boot?.initramfs ?? null, booted))
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
/** What the build of the booted image left; nothing where that image is from elsewhere. */
async function leftArtifacts(profile, workplace, booted) {
    if (workplace.leftFiles().get('image') !== booted) {
        const remark = `${external_node_path_default().basename(booted)} is not from the output folder: nothing else was measured`;
        return { artifacts: [], remarks: [remark] };
    }
    const artifacts = [];
    const missing = [];
    const workspace = workplace.workspaceOf(profile.repository);
    for (const plan of (0,families/* familyOf */.A)(profile.kernel).artifacts(profile, workspace)) {
        const { role, name, optional } = plan;
        const file = external_node_path_default().join(workplace.out, name);
        if (await (0,host_files/* fileExists */.hR)(file))
            artifacts.push({ role, name, path: file });
        else if (!optional && role !== 'config')
            missing.push(name);
    }
    const remarks = missing.length === 0
        ? []
        : [`not in the output folder, and so not measured: ${missing.join(', ')}`];
    return { artifacts, remarks };
}
/** What OSv's build calls a file system image of which the manifest tells the modules. */
const rofsName = 'rofs.img';
/** What is worth measuring of what a build left; of a file from elsewhere it is the file alone. */
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

// EXTERNAL MODULE: ./src/run/boot-limits.ts
var boot_limits = __webpack_require__(7942);
// EXTERNAL MODULE: ./src/console/exit.ts + 1 modules
var exit = __webpack_require__(42076);
// EXTERNAL MODULE: ./src/host/machine-facts.ts
var machine_facts = __webpack_require__(60301);
;// CONCATENATED MODULE: ./src/run/record.ts








function startRecord(profileName) {
    return {
        profileName,
        revision: null,
        config: null,
        tests: null,
        size: null,
        kept: [],
        tools: {},
        timings: [],
    };
}
/** How a guest ended that was still there when its verdict was known. */
function describeStop({ powerdown }) {
    switch (powerdown) {
        case null:
            return 'stopped';
        case 'powered-off':
            return 'powered off when it was asked to';
        case 'ended-otherwise':
            return 'asked to power off, ended in another way';
        case 'ignored':
            return 'asked to power off, did not in time, and was stopped';
        case 'refused':
            return 'could not be asked to power off, and was stopped';
    }
}
/** To the microsecond, which floating point does not keep by itself. */
function sumOf(aMs, bMs) {
    return Math.round((aMs + bMs) * 1000) / 1000;
}
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
            // By the guest's own clock, which began with its first instruction.
            ...(chart?.phases ?? []).map(({ name, startMs, endMs }) => ({
                name,
                startMs: sumOf(guestStartMs, startMs),
                endMs: sumOf(guestStartMs, endMs),
            })),
        ],
        memory: {
            configuredBytes: least ?? settings.boot.memory,
            peakHostBytes: peakBytes,
            ...(least === undefined ? {} : { leastMemoryBytes: least }),
        },
        exit: {
            reason: end === null ? describeStop(boot) : (0,exit/* describeEnd */.lA)(end),
            event,
            guestStatus,
        },
    };
}
/** Describes files of the output folder; those that are not there are left out. */
async function describeFiles(out, files) {
    const entries = [];
    for (const { role, path: file } of files) {
        if (!(await (0,host_files/* fileExists */.hR)(file)))
            continue;
        const [bytes, sha256] = await Promise.all([(0,host_files/* fileSize */.Ov)(file), (0,host_sha256/* sha256OfFile */.V)(file)]);
        entries.push({ role, path: external_node_path_default().relative(out, file), bytes, sha256 });
    }
    return entries;
}
function countTests(cases) {
    const count = (wanted) => (cases ?? []).filter(({ status }) => status === wanted).length;
    const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
    return cases === null ? counts : { ...counts, cases };
}
function guestBootMetric(boot) {
    const bootMs = boot?.chart?.bootMs ?? null;
    return bootMs === null ? {} : { guest_boot_ms: bootMs };
}
function leastMemoryMetric({ leastMemoryBytes }) {
    return leastMemoryBytes === undefined ? {} : { least_memory_bytes: leastMemoryBytes };
}
/** What is left out of the record where there is nothing of it. */
function optionalFindings(judged) {
    const { metricUnits = {}, allowed = [] } = judged ?? {};
    return {
        ...(Object.keys(metricUnits).length === 0 ? {} : { metricUnits }),
        ...(allowed.length === 0 ? {} : { allowed }),
    };
}
/** The record as it is published. */
function resultOf(record, verdict, artifacts) {
    const { profile, image, boot, tests } = record;
    // What one of many boots was asked says nothing of the others.
    const judged = tests === null ? boot?.report : undefined;
    return {
        schemaVersion: 1,
        profile: record.profileName,
        kernel: profile?.kernel ?? '',
        arch: profile?.settings.arch ?? '',
        mode: profile?.settings.mode ?? '',
        revision: record.revision,
        verdict: {
            kind: verdict.kind,
            owner: (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind),
            summary: verdict.summary,
            evidence: verdict.evidence,
            hint: verdict.hint ?? null,
        },
        ...(verdict.crash === undefined ? {} : { crash: verdict.crash }),
        config: record.config,
        build: image === undefined
            ? null
            : {
                durationMs: image.durationMs,
                cache: { image: image.cache, compiler: image.compiler },
            },
        boot: boot === undefined || profile === undefined
            ? null
            : bootReport(boot, profile, record.leastMemoryBytes),
        ...(record.repeats === undefined ? {} : { repeats: record.repeats }),
        assertions: judged?.assertions ?? [],
        metrics: {
            ...guestBootMetric(tests === null ? boot : undefined),
            ...judged?.metrics,
            ...leastMemoryMetric(record),
        },
        ...optionalFindings(judged),
        tests: countTests(tests),
        size: record.size,
        artifacts,
        host: { ...(0,machine_facts/* hostFacts */.sm)(), tools: record.tools, productVersion: version/* productVersion */.U },
        timings: record.timings,
    };
}

// EXTERNAL MODULE: ./src/console/guest-place.ts
var guest_place = __webpack_require__(33835);
// EXTERNAL MODULE: ./src/machine/second-consoles.ts
var second_consoles = __webpack_require__(16316);
// EXTERNAL MODULE: ./src/report/history/page-history.ts
var page_history = __webpack_require__(56987);
// EXTERNAL MODULE: ./src/report/junit.ts + 1 modules
var junit = __webpack_require__(56029);
// EXTERNAL MODULE: ./src/report/markdown.ts + 5 modules
var report_markdown = __webpack_require__(39278);
// EXTERNAL MODULE: ./src/report/page/render-page.ts + 1 modules
var render_page = __webpack_require__(52370);
// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(10643);
// EXTERNAL MODULE: ./src/run/page-run.ts
var page_run = __webpack_require__(1398);
;// CONCATENATED MODULE: ./src/run/profile-places.ts

/** Keys that a report has something to say about. */
const reported = ['kernel', 'expect', 'reject', 'size'];
const mostPlaces = 500;
/**
 * Where the profile's files say what a finding may be about, by dotted path of the key, files
 * relative to the repository; `directory` is what the profile's own names start from.
 */
function profilePlaces({ origins, repository, kernel }, directory) {
    const places = [...origins].flatMap(([key, { file, line }]) => {
        const [top = ''] = key.split('.', 1);
        if (file === undefined || line === undefined)
            return [];
        if (top !== kernel && !reported.includes(top))
            return [];
        const inside = external_node_path_default().relative(repository, external_node_path_default().resolve(directory, file));
        if (inside.startsWith('..') || external_node_path_default().isAbsolute(inside))
            return [];
        return [[key, { file: inside.split((external_node_path_default()).sep).join('/'), line }]];
    });
    return Object.fromEntries(places.slice(0, mostPlaces));
}

;// CONCATENATED MODULE: ./src/run/reports.ts






















const defaultTop = 20;
const reportNames = {
    result: 'result.json',
    markdown: 'report.md',
    junit: 'junit.xml',
    html: 'report.html',
    sarif: 'report.sarif',
};
/** Removes what an earlier run said, so that nothing of it can be taken for this run's. */
async function removeEarlierReports(out) {
    const names = [
        ...[excerpt/* consoleLogName */.vo, timeline/* timelineName */.rv, guest_tests/* testLogsName */.$N, buildLogName],
        ...[guest_place/* registersName */.M4, post_mortem/* coreName */.T$, reproductionName],
        ...Object.values(reportNames),
    ];
    for (const name of names)
        await (0,host_files/* removeTree */.dM)(external_node_path_default().join(out, name));
    await (0,set_aside/* clearTagged */.Qe)(out);
}
/** Writes result.json and the reports into the output folder, whatever the verdict is. */
async function writeReports(request, record, verdict) {
    const out = request.out ??
        (record.profile === undefined
            ? external_node_path_default().join(request.directory, run_workplace/* stateFolder */.yp, 'out', record.profileName)
            : (await (0,run_workplace/* planWorkplace */.YO)(request, record.profile)).out);
    const inOut = (name) => external_node_path_default().join(out, name);
    const { image, boot } = record;
    const artifacts = await describeFiles(out, [
        ...(image?.artifacts ?? []),
        ...(boot?.initramfs == null ? [] : [{ role: 'initramfs', path: boot.initramfs }]),
        { role: 'console', path: inOut(excerpt/* consoleLogName */.vo) },
        { role: 'timeline', path: inOut(timeline/* timelineName */.rv) },
        ...record.kept,
        ...(record.profile?.settings.boot.consoles ?? []).map(({ name }) => ({
            role: 'console',
            path: inOut((0,second_consoles/* secondConsoleLogName */.v)(name)),
        })),
        { role: 'registers', path: inOut(guest_place/* registersName */.M4) },
        { role: 'core', path: inOut(post_mortem/* coreName */.T$) },
        { role: 'reproduction', path: inOut(reproductionName) },
        { role: 'report', path: inOut(buildLogName) },
        ...(record.tests ?? []).flatMap(({ status, log }) => status === 'failed' && log !== null
            ? [
                { role: 'console', path: inOut(log) },
                { role: 'registers', path: (0,post_mortem/* besideConsole */.SE)(inOut(log), guest_place/* registersName */.M4) },
                { role: 'core', path: (0,post_mortem/* besideConsole */.SE)(inOut(log), post_mortem/* coreName */.T$) },
            ]
            : []),
    ]);
    const result = {
        ...resultOf(record, verdict, artifacts),
        ...(record.profile === undefined
            ? {}
            : { places: profilePlaces(record.profile, request.directory) }),
    };
    const top = record.profile?.settings.report.top ?? defaultTop;
    const reports = {
        result: inOut(reportNames.result),
        markdown: inOut(reportNames.markdown),
        junit: inOut(reportNames.junit),
        html: inOut(reportNames.html),
        sarif: inOut(reportNames.sarif),
        console: (await (0,host_files/* fileExists */.hR)(inOut(excerpt/* consoleLogName */.vo))) ? inOut(excerpt/* consoleLogName */.vo) : null,
    };
    const compiled = image?.compiler != null && record.inputsDigest !== undefined;
    const outcome = {
        result,
        out,
        reports,
        compilerCacheKey: compiled ? `ccache-${record.profileName}-${record.inputsDigest}` : null,
    };
    if (record.profile === undefined && request.out === undefined) {
        // A mistyped name leaves nothing behind.
        if (!(await (0,load/* findProfile */.$O)(request.profile, request.directory, families/* families */.T)).ok)
            return outcome;
        await (0,run_workplace/* makeStateFolder */.En)(request.directory);
    }
    await (0,host_files/* writeWhole */.f8)(reports.result, `${JSON.stringify(result, null, 1)}\n`);
    const lines = request.history ?? [];
    const markdown = (0,report_markdown/* renderMarkdown */.G)(result, { top, history: (0,page_history/* historyOf */.o)(lines, result) });
    await (0,host_files/* writeWhole */.f8)(reports.markdown, markdown);
    await (0,host_files/* writeWhole */.f8)(reports.junit, (0,junit/* renderJunit */.R)(result));
    await (0,host_files/* writeWhole */.f8)(reports.sarif, (0,sarif/* renderSarif */.W)(result));
    const page = { ...(await (0,page_run/* readPageRun */.x)(result, out)), history: (0,page_history/* pageHistoryOf */.b)(lines, result) };
    await (0,host_files/* writeWhole */.f8)(reports.html, (0,render_page/* renderPage */.Cf)([page]));
    return outcome;
}

;// CONCATENATED MODULE: ./src/run/series-rules.ts


/** Why it cannot be booted as often as the profile asks for; undefined where it can. */
function objectToSeries(profile, { command, debug, interactive }) {
    const { repeat, memory_search: search } = profile.settings.boot;
    if (command === 'build' || (repeat === 1 && search === undefined))
        return undefined;
    const [wish, remedy] = search === undefined
        ? [`boot.repeat asks for ${repeat} boots`, '--set boot.repeat=1 does for one run']
        : ['boot.memory: minimum takes many boots', '--set boot.memory=SIZE does for one run'];
    const refuse = (what) => (0,src_verdict/* failure */.V2)('invalid-profile', `${what}, and ${wish}`, { hint: remedy }).failure;
    if ((0,guest_tests/* guestTestsOf */.h4)(profile) !== undefined)
        return refuse('each of the image’s tests is one boot');
    if (debug === true)
        return refuse('a debugger takes one boot');
    if (interactive === true)
        return refuse('an interactive boot is one boot');
    return undefined;
}

// EXTERNAL MODULE: ./src/console/lines.ts
var lines = __webpack_require__(27054);
;// CONCATENATED MODULE: ./src/run/stages.ts



/** A stage that does not listen to the signal may have gone on to its end; the story does not. */
function untilCancelled(outcome, { aborted }) {
    return outcome.ok && aborted ? (0,src_verdict/* failure */.V2)('cancelled', 'cancelled') : outcome;
}
function createStages(timings, emit, signal) {
    const splitter = (0,lines/* createLineSplitter */.A)();
    return {
        emit,
        run: async (stage, title, work, describe = () => '') => {
            emit({ type: 'stage', stage, title });
            const started = performance.now();
            const outcome = untilCancelled(await work(), signal);
            const durationMs = (0,clock/* elapsedSince */.lP)(started);
            timings.push({ stage, durationMs });
            const detail = outcome.ok ? describe(outcome.value) : outcome.failure.kind;
            emit({ type: 'stage-done', stage, durationMs, ok: outcome.ok, detail });
            return outcome;
        },
        onConsole: (bytes) => {
            for (const { text } of (0,lines/* linesOf */.D)(splitter, bytes))
                emit({ type: 'output', source: 'console', line: text });
        },
    };
}

// EXTERNAL MODULE: ./src/profile/units.ts
var units = __webpack_require__(65134);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/size/waiver-trailer.ts

/** What a commit's trailer `Size-Waiver: path amount until reason` is called. */
const waiverTrailer = 'Size-Waiver';
/** Of one trailer; a commit's message has no end. */
const longest = 2000;
const example = '2026-12-31';
/**
 * Reads `vmlinux/.text 20kB 2026-12-31 the new scheduler`: the last part may be anything, the others
 * hold no space. `parseSize` reads the amount.
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
        return { problem: `the day is missing, such as ${example}` };
    if (!isDate(until))
        return { problem: `${cut(until)} is no day such as ${example}` };
    if (reason === '')
        return { problem: 'the reason is missing' };
    return { waiver: { path, amountBytes, until, reason, author, origin: `commit ${commit}` } };
}
function amountProblem(amount) {
    if (amount === '')
        return 'the amount is missing, such as 20kB';
    const told = cut(amount);
    return /^\d+(\.\d+)?$/.test(amount)
        ? `the amount ${told} has no unit, such as B or kB`
        : `${told} is no amount such as 20kB`;
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
/** A name that begins a line, behind the marks that a list or a quotation puts before it. */
const namedLine = /^[\s>*-]{0,20}([A-Za-z][\w -]{4,20}?)[ \t]*:[ \t]*(\S.*)$/;
/** Letters by which a name may be mistyped. */
const mostTypos = 2;
/**
 * The lines of a message that somebody took for waivers: git reads trailers in the last paragraph
 * alone, and under their very name. `values` are those of the trailers that it found.
 */
function strayWaivers(message, values) {
    return message.split('\n').flatMap((written) => {
        const [, name = '', value = ''] = namedLine.exec(written.slice(0, longest)) ?? [];
        const line = written.slice(0, longest).trim();
        const typos = (0,mod/* distance */.Io)(name.toLowerCase(), waiverTrailer.toLowerCase());
        if (name === '' || typos > mostTypos)
            return [];
        if (typos > 0)
            return [{ line, problem: `${name} is not ${waiverTrailer}` }];
        // The value of a trailer may go on in further lines.
        if (values.some((known) => known.startsWith(value.trim())))
            return [];
        return [{ line, problem: 'it is not among the trailers, which are the last paragraph' }];
    });
}

;// CONCATENATED MODULE: ./src/run/waivers.ts






const remedy = `write ${waiverTrailer}: vmlinux/.text 20kB 2026-12-31 why it is acceptable`;
/**
 * Waivers of the profile and of commits. A trailer of this very change that is no waiver is the
 * user's mistake; an earlier commit stays as it is. A change that was merged or picked has its
 * trailers in several commits: the same text is one waiver.
 */
async function readWaivers(profile) {
    const { budgets, waivers = [] } = profile.settings.size ?? {};
    const all = waivers.map(({ path, amount, reason, author = null, until }) => ({
        ...{ path, amountBytes: amount, reason, author, until, origin: 'profile' },
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
    if (!(await (0,git_objects/* isShallow */.fE)(repository)))
        return 'none';
    const [, merged] = await namedParentsOf(repository, 'HEAD');
    const isThere = merged === undefined || (await (0,git_objects/* commitAt */.du)(repository, merged)) !== null;
    return isThere ? 'earlier' : 'merged';
}

;// CONCATENATED MODULE: ./src/run.ts
























/**
 * The story: profile → cache → build → boot → size → report. It always ends in a result; what went
 * wrong is in its verdict.
 */
async function run(request, emit) {
    const record = startRecord(external_node_path_default().basename(request.profile).replace(/\.ya?ml$/, ''));
    const stages = createStages(record.timings, emit, request.signal);
    const verdict = await tell(request, record, stages).catch(ourBug);
    const outcome = await writeReports(request, record, verdict);
    await shelveResult(request, record.profile, outcome.result, emit);
    return outcome;
}
async function tell(request, record, stages) {
    const loaded = await stages.run('profile', `Read profile ${request.profile}`, async () => (0,load/* loadProfile */.iH)({
        reference: request.profile,
        directory: request.directory,
        overrides: (0,override_options/* listOverrides */.O)(request),
        families: families/* families */.T,
    }));
    if (!loaded.ok)
        return loaded.failure;
    const profile = loaded.value;
    record.profile = profile;
    record.revision = await (0,git/* revisionOf */.DT)(profile.repository);
    const isJudged = request.command !== 'build' && request.interactive !== true;
    const objection = objectToSeries(profile, request) ?? (isJudged ? objectToExpectations(profile) : undefined);
    if (objection !== undefined)
        return objection;
    // Before the build: a mistyped name is not worth minutes of waiting.
    const named = await readNamedBaseline(request, profile);
    if (!named.ok)
        return named.failure;
    // Baselines and waivers are of commits that a shallow clone need not have.
    if (asksForHistory(request, profile))
        await fetchHistory({ ...profile, base: request.base });
    const waivers = await readWaivers(profile);
    if (!waivers.ok)
        return waivers.failure;
    for (const message of waivers.value.warnings)
        stages.emit({ type: 'warning', message });
    const workplace = await (0,run_workplace/* planWorkplace */.YO)(request, profile);
    const release = await (0,lock/* takeLock */.H)(`${workplace.work}.lock`, (pid) => stages.emit({
        type: 'notice',
        message: `waiting for another run of this profile (process ${pid})`,
    }), request.signal);
    if (release === undefined)
        return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled').failure;
    try {
        await removeEarlierReports(workplace.out);
        const given = { named: named.value, waivers: waivers.value };
        return await buildBootMeasure(request, profile, workplace, given, record, stages);
    }
    finally {
        await release();
    }
}
function asksForHistory({ mayFetchHistory, baseline }, { settings }) {
    const isCompared = (baseline ?? 'none') !== 'none' || settings.size?.budgets !== undefined;
    return mayFetchHistory === true && isCompared;
}
/** The part that needs the profile's folders to itself. */
async function buildBootMeasure(request, profile, workplace, { named, waivers: known }, record, stages) {
    const image = request.command === 'boot'
        ? await locateImage(request, profile, workplace)
        : await buildKernel(request, profile, workplace, record, stages);
    if (!image.ok)
        return image.failure;
    const boot = request.command === 'build'
        ? undefined
        : await bootKernel(request, profile, image.value, workplace, record, stages);
    if (boot?.ok === false)
        return boot.failure;
    const compared = await obtainBaselines({
        ...{ request, profile, named, work: workplace.work, tellStory: run, emit: stages.emit },
        isDirty: record.revision?.endsWith('-dirty') ?? false,
        shelf: shelfOf(request, profile, workplace, stages.emit),
    });
    const sizes = await findMeasurable(record, profile, workplace, image.value.image);
    const measured = await stages.run('size', 'Measure sizes', async () => compared.ok
        ? measureSizes(sizes, profile, compared.value, {
            ...{ waivers: known.waivers, today: request.today ?? (0,clock/* today */.Ec)() },
        })
        : compared, (size) => (size === null ? sizes.remarks.join('; ') : ''));
    const verdict = boot?.value ?? {
        kind: 'pass',
        summary: `built ${external_node_path_default().basename(image.value.image)}`,
        evidence: [],
    };
    // A kernel that crashed has crashed, whether its size can be told or not.
    if (!measured.ok)
        return verdict.kind === 'pass' ? measured.failure : verdict;
    record.size = measured.value;
    return verdict.kind === 'pass' && measured.value !== null
        ? (judgeBudgets(measured.value, known.lacking) ?? verdict)
        : verdict;
}
/** An exception is a bug of ours, unless the host is in the way; the trace goes into the result. */
function ourBug(error) {
    const failed = (0,system_error/* hostFailure */.t)(error);
    if (failed !== undefined)
        return failed;
    const lines = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
    return {
        kind: 'internal-error',
        summary: `a bug in osv-kernel: ${lines[0] ?? ''}`,
        evidence: [{ source: 'osv-kernel', firstLine: 1, lines }],
        hint: 'please report it with result.json attached',
    };
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
/** What a user writes for a baseline: one of three words, or a file (`./auto` for one of that name). */
function parseBaselineChoice(text, directory) {
    return words.find((word) => word === text) ?? { file: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(directory, text) };
}


/***/ }),

/***/ 23435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chooseBootPaths)
/* harmony export */ });
/** Where the files are that a family boots; each has to be in `paths`. */
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

/***/ 22373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qT: () => (/* binding */ bootImage),
  QZ: () => (/* binding */ chooseAcceleration),
  n1: () => (/* binding */ initramfsName),
  or: () => (/* binding */ judgeSettingsOf)
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
// EXTERNAL MODULE: ./src/host/environment.ts
var environment = __webpack_require__(94743);
;// CONCATENATED MODULE: ./src/host/terminal-process.ts


/**
 * Runs a program on our own terminal, which is the program's until it ends; an aborted signal ends
 * it. Should it not give the terminal back as it was, we do.
 */
async function runInTerminal(argv, signal) {
    const [program, ...args] = ['setpriv', '--pdeathsig', 'KILL', ...argv];
    const ended = await (0,execa/* execa */.Ho)(program, args, {
        env: (0,environment/* childEnvironment */.Qc)(process.env),
        extendEnv: false,
        // In our process group: a group in the background may not read from a terminal.
        stdio: 'inherit',
        reject: false,
        cancelSignal: signal,
    });
    if (process.stdin.isTTY) {
        process.stdin.setRawMode(true);
        process.stdin.setRawMode(false);
        // Otherwise a terminal that was read from keeps the process alive.
        process.stdin.unref();
    }
    return { exitCode: ended.exitCode ?? null, signal: ended.signal ?? null };
}

// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/console/exit.ts + 1 modules
var exit = __webpack_require__(42076);
;// CONCATENATED MODULE: ./src/console/attended-boot.ts




/** What is to be said of a boot that a person attended: how it ended, as far as anybody knows. */
function judgeAttended(ended, { debugExit, vmm = 'QEMU' }) {
    const end = (0,exit/* classifyExit */.XA)({
        ...{ ...ended, debugExit, vmm, oomKill: false, vmmLines: [], sawByte: true },
        // Without QMP a power-off, a reset and the person's own Ctrl-a x are all the same.
        shutdownReason: ended.exitCode === 0 ? 'guest-shutdown' : null,
    });
    const isHosts = end.how === 'vmm-failed' || end.how === 'killed';
    const how = end.how === 'powered-off' ? 'the machine ended' : `the guest ${(0,exit/* describeEnd */.lA)(end)}`;
    const verdict = isHosts
        ? { kind: 'infrastructure', summary: how, evidence: [] }
        : { kind: 'pass', summary: `${how}; an interactive boot is not judged`, evidence: [] };
    return { end: end.how === 'powered-off' ? null : end, verdict };
}
/** Boots a machine on the person's own terminal, without any limit. */
async function attendBoot(argv, settings, signal) {
    const started = performance.now();
    const ended = await runInTerminal(argv, signal);
    if (signal.aborted)
        return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled while the guest was running');
    const { end, verdict } = judgeAttended(ended, settings);
    return (0,src_verdict/* success */.kX)({
        report: {
            ...{ verdict, end, assertions: [], allowed: [], metrics: {}, metricUnits: {} },
            ...{ firstByteMs: null, readyMs: null, guestStatus: null, event: null },
        },
        ...{ guestStartMs: 0, verdictMs: (0,clock/* elapsedSince */.lP)(started), powerdown: null, peakBytes: null },
    });
}

// EXTERNAL MODULE: ./src/host/recording-file.ts
var recording_file = __webpack_require__(4832);
// EXTERNAL MODULE: ./src/host/attached-process.ts
var attached_process = __webpack_require__(79752);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/host/cpu-time.ts

const nanosecondsInMs = 1e6;
/**
 * Reads a process's CPU time (Linux: Documentation/scheduler/sched-stats.rst, /proc/PID/schedstat);
 * undefined when it is gone, or where the kernel keeps no such figures.
 */
function readCpuTime(pid) {
    let ranMs = 0;
    const waitedMs = new Map();
    for (const thread of threadsOf(pid)) {
        const figures = readFigures(pid, thread);
        // It ended while we looked: what others had still counts.
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
 * What a process had between two readings. It waited as long as the thread that waited longest: the
 * others wait beside it, not after it.
 */
function cpuTimeBetween(from, to) {
    const waits = [...to.waitedMs].map(([thread, ms]) => ms - (from.waitedMs.get(thread) ?? 0));
    return { ranMs: Math.max(0, to.ranMs - from.ranMs), waitedMs: Math.max(0, ...waits) };
}

;// CONCATENATED MODULE: ./src/host/oom-kills.ts


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
 * The file that counts for a control group, by the text of /proc/self/cgroup: that of version 2
 * (`0::/path`, memory.events) where it has the memory controller, else that of version 1.
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
/** Whether somebody was killed for want of memory between two readings. */
function hasGrown(before, after) {
    const grew = (from, to) => from !== null && to !== null && to > from;
    return grew(before.host, after.host) || grew(before.group, after.group);
}

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

// EXTERNAL MODULE: ./src/machine/machine-control.ts + 1 modules
var machine_control = __webpack_require__(54489);
// EXTERNAL MODULE: ./src/machine/qmp.ts
var machine_qmp = __webpack_require__(89955);
;// CONCATENATED MODULE: ./src/machine/stopping.ts


/** Patience at each step of stopping, before the next one insists. */
const stopStepMs = 1000;
/** Whether a promise has settled after so long; a signal ends the waiting. */
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
/** Asks the guest to power off; a guest that does not listen to its power button ignores it. */
async function askToPowerOff({ qmp, ended, shutdownReason }, { withinMs, signal }) {
    const refusal = new Promise((resolve) => {
        // A connection that was lost is no refusal: the machine may be on its way out.
        qmp.execute('system_powerdown').catch((error) => {
            if (error instanceof machine_qmp/* QmpRefusal */.H)
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
/** Ends a machine by ever stronger means, its whole process group at last. */
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







/** How long QEMU may take to greet and to let the guest run; it is up in 0.1 s on a slow host. */
const ordinaryPatienceMs = 10_000;
const memorySampleMs = 100;
/**
 * Starts a machine, with QMP stopped: nothing of the guest has run until `run`. Without, it runs at
 * once.
 */
function startMachine(argv, listeners, control = { type: 'qmp' }) {
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
    const qmp = (0,machine_control/* openControl */.g4)(control, child, (event, reason) => {
        // The process is still there when it announces its end, and never larger than now.
        sample();
        if (event === 'SHUTDOWN')
            shutdownReason = reason;
        listeners.onMachineEvent(now(), event, reason);
    });
    const ended = child.ended.then(async ({ exitCode, signal }) => {
        clearInterval(sampling);
        const { lines, event } = await (0,machine_control/* readLastWords */.Uc)(control, child, exitCode);
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
    const patienceMs = (control.type === 'qmp' ? control.patienceMs : undefined) ?? ordinaryPatienceMs;
    const machine = { child, qmp, ended, shutdownReason: () => shutdownReason };
    return {
        now,
        ended,
        cpuTime: () => readCpuTime(child.pid),
        peakBytes: () => peak,
        run: async (by = 'us') => {
            const state = await Promise.race([comeUp(by), (0,clock/* delay */.cb)(patienceMs)]);
            if (state !== 'up')
                throw new Error(`QEMU did not answer within ${patienceMs} ms`);
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

// EXTERNAL MODULE: ./src/console/judge.ts + 30 modules
var console_judge = __webpack_require__(8290);
;// CONCATENATED MODULE: ./src/console/pace-meter.ts

/** Reading costs some tenths of a millisecond: too much for each byte of a console. */
const sampleMs = 100;
function shareSince(from, to) {
    const { ranMs, waitedMs } = cpuTimeBetween(from.time, to.time);
    const round = (ms) => Math.round(ms * 10) / 10;
    return { ms: round(to.atMs - from.atMs), ranMs: round(ranMs), waitedMs: round(waitedMs) };
}
/** Measures what a machine gets of the host's CPUs. */
function createPaceMeter(machine) {
    const start = { atMs: 0, time: { ranMs: 0, waitedMs: new Map() } };
    let sign = start;
    let isSignNew = false;
    const sample = () => {
        const time = machine.cpuTime();
        if (time === undefined)
            return undefined;
        const now = { atMs: machine.now(), time };
        // What it did up to its last sign is no part of its silence.
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
;// CONCATENATED MODULE: ./src/host/ask-port.ts


/** As much of a reply as anybody looks at, in bytes. */
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
/** Asks over HTTP; no redirect is followed. Undefined where no whole reply came. */
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
 * Connects, sends, and tells what has come each time more comes, until the other side or `signal`
 * ends it.
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

;// CONCATENATED MODULE: ./src/console/questioner.ts


/** A service that is about to come up is asked ten times a second. */
const pauseMs = 100;
/** One that took the connection may take this long to say something. */
const patienceMs = 10_000;
function createQuestioner(ports, onAnswer) {
    const asking = new Map();
    const askOnce = async ({ index, question }, over) => {
        const signal = AbortSignal.any([over, AbortSignal.timeout(patienceMs)]);
        const report = (answer) => {
            if (!over.aborted)
                onAnswer(index, answer);
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
            for (const [index, controller] of asking)
                if (!questions.some((asked) => asked.index === index)) {
                    controller.abort();
                    asking.delete(index);
                }
            for (const asked of questions) {
                if (asking.has(asked.index))
                    continue;
                const controller = new AbortController();
                asking.set(asked.index, controller);
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

// EXTERNAL MODULE: ./src/console/timeline.ts
var timeline = __webpack_require__(63350);
// EXTERNAL MODULE: ./src/console/vmm-words.ts
var vmm_words = __webpack_require__(22837);
;// CONCATENATED MODULE: ./src/console/watch-boot.ts









/** A timer set for longer fires at once (Node: timers, setTimeout). */
const longestTimerMs = 2 ** 31 - 1;
function uncontrollable({ message }, words) {
    const evidence = words.lines.length === 0 ? [] : [words.evidence('QEMU')];
    const lost = (0,src_verdict/* failure */.V2)('infrastructure', `QEMU cannot be controlled: ${message}`, { evidence });
    return { ok: false, failure: { ...lost.failure, transient: true } };
}
/** Only a guest that is well and still runs is asked to power off. */
function timeToPowerOff({ powerdownMs = null }, report) {
    return report.verdict.kind === 'pass' && report.end === null ? powerdownMs : null;
}
/**
 * Boots a machine and judges it while it runs; ends it as soon as the verdict is known. Whatever
 * happens, the machine is gone when this returns.
 */
async function watchBoot(request) {
    const judge = new console_judge/* Judge */.I(request.settings);
    const recording = (0,recording_file/* startRecording */.K)(request.timelineFile);
    recording.append((0,timeline/* timelineHeader */.lx)(request.settings.today, request.settings.slowness));
    const words = new vmm_words/* VmmWords */.c();
    let guestRuns = false;
    let timer;
    let announce = () => undefined;
    const over = new Promise((resolve) => (announce = resolve));
    /** The clock strikes; where a limit is over, with what the host has to do with that. */
    const strike = (atMs = machine.now()) => {
        const { silenceMs, timeoutMs } = request.settings;
        const isLate = atMs >= timeoutMs || atMs >= judge.lastSignMs + silenceMs;
        const pace = isLate ? meter.read() : undefined;
        observe({ type: 'clock', atMs, ...(pace === undefined ? {} : { pace }) });
    };
    const observe = (event) => {
        // What happens after a cancellation is our own doing and proves nothing about the kernel.
        if (judge.settled() || request.signal.aborted)
            return;
        // As in a replay: what is over before it is over, though the timer did not come to it yet.
        if (event.type !== 'clock' && guestRuns && judge.deadlineMs() <= event.atMs) {
            strike(event.atMs);
            if (judge.settled())
                return;
        }
        if (event.type === 'bytes' || event.type === 'answer')
            meter.sign();
        judge.observe(event);
        // That time went by is part of what happened only where it decided, or could have.
        if (event.type !== 'clock' || event.pace || judge.settled())
            recording.append((0,timeline/* timelineEntry */.S1)(event));
        clearTimeout(timer);
        if (judge.settled()) {
            questioner.stop();
            announce();
            return;
        }
        for (const text of judge.takeSends()) {
            machine.send(text);
            recording.append((0,timeline/* timelineEntry */.S1)({ type: 'sent', atMs: machine.now(), text }));
        }
        questioner.ask(judge.questions());
        // As long as the VMM does not come up, no clock of the guest's runs out.
        if (!guestRuns)
            return;
        const next = Math.min(judge.deadlineMs() - machine.now(), longestTimerMs - 1);
        timer = setTimeout(() => strike(), Math.max(next, 0) + 1);
    };
    const questioner = createQuestioner(request.ports, (index, answer) => observe({ type: 'answer', atMs: machine.now(), index, answer }));
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
    }, request.control);
    const meter = createPaceMeter(machine);
    request.signal.addEventListener('abort', announce, { once: true });
    if (request.signal.aborted)
        announce();
    let guestStartMs = 0;
    try {
        const control = { isLost: false };
        void machine.controlLost.then(() => (control.isLost = true));
        const started = machine.run(request.startedBy).then(() => {
            guestStartMs = machine.now();
            guestRuns = true;
            request.onUp?.();
            observe({ type: 'clock', atMs: guestStartMs });
        });
        const trouble = await Promise.race([
            over,
            started.then(async () => Promise.race([over, machine.controlLost]), (error) => error),
        ]);
        if (trouble instanceof Error) {
            // It may be about to end by itself, and then its last words say more than a broken pipe.
            if (control.isLost)
                await Promise.race([over, (0,clock/* delay */.cb)(machine.patienceMs)]);
            if (!judge.settled() && !request.signal.aborted)
                return uncontrollable(trouble, words);
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
        questioner.stop();
        request.signal.removeEventListener('abort', announce);
        await machine.stop();
        recording.close();
    }
}

// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/free-ports.ts
var free_ports = __webpack_require__(78215);
// EXTERNAL MODULE: ./src/host/machine-facts.ts
var machine_facts = __webpack_require__(60301);
// EXTERNAL MODULE: ./src/machine/accelerator.ts
var accelerator = __webpack_require__(15722);
// EXTERNAL MODULE: ./src/machine/kvm-probe.ts + 3 modules
var kvm_probe = __webpack_require__(74955);
// EXTERNAL MODULE: ./src/machine/debugger.ts
var machine_debugger = __webpack_require__(10122);
// EXTERNAL MODULE: ./src/machine/shared-folder.ts
var shared_folder = __webpack_require__(72921);
// EXTERNAL MODULE: ./src/run/boot-limits.ts
var boot_limits = __webpack_require__(7942);
// EXTERNAL MODULE: ./src/run/describe-machine.ts
var describe_machine = __webpack_require__(15316);
;// CONCATENATED MODULE: ./src/console/boot-chart.ts
/** core/chart.cc: a name, when it ended, and the time since the event before. */
const phaseLine = /^\s{1,8}(\S[^\t]{0,79}): (-?\d{1,12}\.\d\d)ms, \(\+(-?\d{1,12}\.\d\d)ms\)$/;
/** core/chart.cc, without --bootchart. */
const totalLine = /^Booted up in (-?\d{1,12}\.\d\d) ms$/;
/** core/chart.cc: under TCG the clock is HPET, which counts no processor ticks. */
const skippedLine = /^Skipping bootchart\b/;
/** loader.cc: the last event; its figure is that of the whole boot. */
const lastPhase = 'Total time';
/** What a guest can have to say; OSv itself has some fifteen events. */
const maxPhases = 64;
/** Nothing boots for longer: a counter that was set back in between makes such figures. */
const maxBootMs = 24 * 3600 * 1000;
/** Both figures were rounded, so the difference has an error in digits that they do not have. */
function startOf(endMs, durationMs) {
    return Math.max(0, Math.round((endMs - durationMs) * 100) / 100);
}
function isPlausible(phases, bootMs) {
    if (bootMs === null || bootMs <= 0 || bootMs > maxBootMs)
        return false;
    return phases.every(({ startMs, endMs }, index) => endMs >= startMs && endMs >= (phases[index - 1]?.endMs ?? 0));
}
/**
 * Reads OSv's account of its own boot: the chart of `--bootchart`, or the one line that it prints
 * without. The first account holds; what comes after it is the program's.
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
        // A phase is called by what ends it; the time in the last line is only what was left.
        const called = `guest: ${name === lastPhase ? 'boot done' : name}`;
        phases.push({ name: called, startMs: startOf(endMs, Number(duration)), endMs });
        if (name === lastPhase)
            break;
    }
    const bootMs = phases.at(-1)?.endMs ?? null;
    return { phases, bootMs, trusted: isPlausible(phases, bootMs) };
}

;// CONCATENATED MODULE: ./src/console/linux-phases.ts
/** printk's time stamp, in seconds since the kernel's start (kernel/printk/printk.c). */
const stamped = /^(?:<\d{1,3}>)?\[ {0,6}(\d{1,6}\.\d{6})\](?:\[ {0,6}[CT]\d{1,9}\])? (.*)$/;
/** init/main.c: from here on it is user space that boots. */
const initStarted = /^Run \S{1,255} as init process$/;
/** kernel/reboot.c and arch code: the way down. */
const goingDown = /^reboot: (?:Power down|Restarting system|(?:Power off not available: )?System halted(?: instead)?)$/;
/** systemd: src/core/manager.c, all parts but the last of which may be missing. */
const systemdFinished = /\bStartup finished in ([^=]{1,200}) = /;
const systemdPart = /^(.{1,40}) \((firmware|loader|kernel|initrd|userspace)\)$/;
/** systemd: src/basic/time-util.c */
const spanPart = /^(\d{1,6}(?:\.\d{1,9})?)(h|min|s|ms|us)$/;
const spanMs = { h: 3_600_000, min: 60_000, s: 1000, ms: 1, us: 0.001 };
/** A time as systemd writes it (`1min 2.345s`), in milliseconds. */
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
/** What systemd says its parts took, one after the other; nothing where it says something odd. */
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
 * The phases of a Linux boot by its own clock, which begins with the kernel: until init is started,
 * then until the system goes down; systemd's own account, where it gives one, says more.
 */
function readLinuxPhases(lines) {
    let initMs;
    for (const line of lines) {
        const [, parts] = systemdFinished.exec(line) ?? [];
        const told = parts === undefined ? [] : systemdPhases(parts);
        if (told.length > 0)
            return told;
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

// EXTERNAL MODULE: ./src/console/function-name.ts
var function_name = __webpack_require__(11441);
// EXTERNAL MODULE: ./src/console/symbols/symbolize.ts + 5 modules
var symbolize = __webpack_require__(56335);
// EXTERNAL MODULE: ./src/run/workplace.ts
var workplace = __webpack_require__(10625);
;// CONCATENATED MODULE: ./src/run/explain-boot.ts







/** A boot chart stands near the end of the boot, and hardly a boot says as much as this. */
const chartBytes = 4 * 2 ** 20;
/** What the guest's own clock says of its boot; null where it says nothing that can be trusted. */
async function readGuestChart(consoleLog) {
    const text = (await (0,files/* readStart */.H6)(consoleLog, chartBytes)).toString('latin1');
    const lines = text.split(/\r?\n/);
    const chart = readBootChart(lines);
    if (chart.trusted)
        return chart;
    const phases = readLinuxPhases(lines);
    return phases.length === 0 ? null : { phases, bootMs: null, trusted: true };
}
/** The first file of the repository in a trace, from the function that the crash is named by on. */
function findOwnPlace(frames, crashed, repository) {
    const at = frames.findIndex((places) => places.some(({ function: name }) => name !== null && (0,function_name/* bareFunctionName */.o)(name) === crashed));
    for (const { file, line } of frames.slice(Math.max(0, at)).flat()) {
        if (file === null || line === null)
            continue;
        const below = external_node_path_default().relative(repository, file);
        const isOwn = !below.startsWith('..') && !external_node_path_default().isAbsolute(below);
        // What was built, or fetched, below the state folder is no file of the user's.
        if (isOwn && !below.startsWith(workplace/* stateFolder */.yp + (external_node_path_default()).sep))
            return { file: below, line };
    }
    return undefined;
}
/** The report with the addresses of a trace as functions and lines of source. */
async function symbolizeReport(report, symbols, repository) {
    const { verdict } = report;
    if (symbols === null || verdict.kind === 'pass')
        return report;
    const { evidence, frames } = await (0,symbolize/* symbolizeTrace */.I)(verdict.evidence, symbols);
    const { crash } = verdict;
    const place = crash && findOwnPlace(frames, crash.function, repository);
    return {
        ...report,
        verdict: {
            ...{ ...verdict, evidence },
            ...(crash === undefined || place === undefined ? {} : { crash: { ...crash, place } }),
        },
    };
}

// EXTERNAL MODULE: ./src/run/post-mortem.ts + 4 modules
var post_mortem = __webpack_require__(8169);
// EXTERNAL MODULE: ./src/run/second-consoles.ts
var second_consoles = __webpack_require__(17828);
// EXTERNAL MODULE: ./src/run/prepare-vmm.ts + 2 modules
var prepare_vmm = __webpack_require__(71285);
;// CONCATENATED MODULE: ./src/run/boot-image.ts



















const initramfsName = 'initramfs.cpio.gz';
/**
 * What the profile says of a verdict, in the judge's words; `date` is that of the boot, `slowness`
 * stretches limits that nobody chose.
 */
function judgeSettingsOf(profile, family, commandLine, date = (0,clock/* today */.Ec)(), slowness = 1) {
    const { boot, expect, reject = [], allow = [] } = profile.settings;
    const { timeoutMs, silenceMs } = (0,boot_limits/* boundBoot */.v)(profile, slowness);
    return {
        ...{ slowness, timeoutMs, silenceMs },
        expect,
        reject,
        allow,
        today: date,
        vocabularies: family.vocabularies,
        commandLine,
        vmm: accelerator/* vmmNames */.RS[boot.vmm],
        // A part of QEMU's PCs; many profiles ask for it without knowing, and others do not have it.
        debugExit: boot.debug_exit && boot.vmm === 'qemu' && profile.settings.arch === 'x86_64',
        listenMs: boot.listen,
        outputLimit: boot.output_limit,
    };
}
/** Decides between KVM and TCG; only a guest of the host's own kind is worth a probe. */
async function chooseAcceleration(profile, cacheFolder, probe = kvm_probe/* probeKvm */.P) {
    const { arch, boot } = profile.settings;
    const host = (0,machine_facts/* hostArchitecture */.m4)();
    const worthProbing = boot.accelerator !== 'tcg' && arch === host && host === 'x86_64';
    const kvm = worthProbing
        ? await probe(cacheFolder)
        : { state: 'not-probed', reason: 'the probe guest is one for x86-64' };
    return (0,accelerator/* chooseAccelerator */.X2)(boot.accelerator, arch, host, kvm, (0,accelerator/* kvmNeedOf */.Of)(boot));
}
/** A port for a debugger, told to whoever waits for it; null without one. */
async function offerDebugger({ debug, interactive, emit, profile, }) {
    const { arch, boot: { vmm }, } = profile.settings;
    if (interactive === true && vmm !== 'qemu')
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${accelerator/* vmmNames */.RS[vmm]} is not interactive: boot with vmm: qemu`);
    if (debug === null)
        return (0,src_verdict/* success */.kX)(null);
    if (vmm !== 'qemu')
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${accelerator/* vmmNames */.RS[vmm]} waits for no debugger: boot with vmm: qemu`);
    const [found] = await (0,free_ports/* findFreePorts */.A)([{ protocol: 'tcp', port: null }]);
    if (found === undefined || 'problem' in found)
        return (0,src_verdict/* failure */.V2)('infrastructure', `no port for a debugger: ${found?.problem ?? 'none is free'}`);
    const program = (0,machine_debugger/* gdbProgram */.a)(arch, (0,machine_facts/* hostArchitecture */.m4)());
    emit({ type: 'debugger', argv: (0,machine_debugger/* gdbCommand */.f)(debug.elf, found.port, undefined, program) });
    return (0,src_verdict/* success */.kX)({ port: found.port });
}
/** Boots an image in a machine made for it and watches it to a verdict. */
async function bootImage(request) {
    const { profile, family, out } = request;
    const { boot } = profile.settings;
    const acceleration = await chooseAcceleration(profile, request.cacheFolder, request.probe);
    if (!acceleration.ok)
        return acceleration;
    let initramfs = null;
    if (boot.initramfs !== undefined) {
        const built = await (0,build_initramfs/* buildInitramfs */.y)(boot.initramfs, profile.repository, external_node_path_default().join(request.work, 'initramfs'), external_node_path_default().join(out, initramfsName));
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
    const settings = judgeSettingsOf(profile, family, machine.value.commandLine, (0,clock/* today */.Ec)(), (0,boot_limits/* slownessOf */.S)(acceleration.value.accelerator));
    const mortem = (0,post_mortem/* createPostMortem */.pL)(request);
    const attend = async () => {
        await (0,files/* makeFolder */.fc)(external_node_path_default().dirname(request.consoleLog));
        return attendBoot(prepared.value.argv, settings, request.signal);
    };
    const watch = async () => watchBoot({
        argv: prepared.value.argv,
        control: prepared.value.control,
        // A person at a breakpoint takes the time that it takes.
        settings: gdb.value === null ? settings : { ...settings, timeoutMs: Infinity, silenceMs: Infinity },
        ports: machine.value.network?.forward ?? [],
        startedBy: gdb.value === null ? 'us' : 'debugger',
        powerdownMs: boot.stop === 'powerdown' ? boot.stop_within : null,
        timelineFile: request.timelineFile,
        beforeStop: mortem.beforeStop,
        onConsole: prepared.value.onConsole,
        ...(boot.vmm === 'qemu' ? { onUp: () => void shares.value.removeSocket() } : {}),
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

/***/ 7942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ slownessOf),
/* harmony export */   v: () => (/* binding */ boundBoot)
/* harmony export */ });
/**
 * By how much limits that nobody chose are stretched without KVM: defaults are for a host that has
 * it. A limit that a profile or its user wrote holds as written.
 */
const tcgSlowness = 2;
function slownessOf(accelerator) {
    return accelerator === 'tcg' ? tcgSlowness : 1;
}
/** The limits of a boot that runs so many times slower than defaults have in mind. */
function boundBoot({ settings: { boot }, origins }, slowness) {
    const isDefault = (name) => {
        const layer = origins.get(`boot.${name}`)?.layer;
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

/***/ 30661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ planBoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _console_excerpt_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6996);
/* harmony import */ var _machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75475);
/* harmony import */ var _machine_qemu_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23209);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73285);
/* harmony import */ var _host_machine_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60301);
/* harmony import */ var _machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72921);
/* harmony import */ var _machine_vmm_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79667);
/* harmony import */ var _boot_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22373);
/* harmony import */ var _describe_machine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15316);
/* harmony import */ var _prepare_vmm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71285);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53138);
/* harmony import */ var _initramfs_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59502);
/* harmony import */ var _second_consoles_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17828);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12162);















/** A command line that stands on the disk goes into a layer over it. */
function planLayer(machine, { commandLineAt }, folder) {
    const [first, ...others] = machine.disks;
    if (commandLineAt === undefined || first === undefined)
        return { machine, lines: [] };
    const { text, layer } = (0,_machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .layerFiles */ .d8)(folder);
    const bytes = Buffer.byteLength(machine.commandLine) + 1;
    const printed = (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)(['printf', String.raw `%s\0`, machine.commandLine]);
    return {
        machine: { ...machine, disks: [{ ...first, path: layer, format: 'qcow2' }, ...others] },
        lines: [
            (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)(['mkdir', '-p', folder]),
            `${printed} > ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)([text])}`,
            ...(0,_machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .layerCommands */ .Ax)(first, commandLineAt, bytes).map((argv) => (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)(argv, { cwd: folder })),
        ],
    };
}
/** Without the program nobody can say its options: then the plan says what is missing. */
async function planShareServers({ shares }) {
    if (shares.length === 0)
        return [];
    const daemon = await (0,_machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .locateVirtiofsd */ .Xt)();
    if (!daemon.ok)
        return [`# ${daemon.failure.summary}; ${daemon.failure.hint ?? ''}`];
    return shares.map((share) => `${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)((0,_machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .virtiofsdCommand */ .Mj)(daemon.value, share, (0,_host_machine_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoot */ .jX)()))} &`);
}
/** Disks that are not built yet, of which nobody can say what they will be. */
async function admitGuesses(files) {
    const guessed = [];
    for (const disk of files.disks)
        if ((0,_describe_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .plannedFormat */ .kA)(disk, files) === undefined && !(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileExists */ .hR)(disk)))
            guessed.push(`# not built yet, and taken to be raw: ${node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(disk)}`);
    return guessed;
}
/** A VMM that reads files, and disks that are made for it. */
async function planInVmm(vmm, machine, { out, work }) {
    const planned = (0,_machine_vmm_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planVmm */ .Q)(vmm, { ...machine, control: { type: 'terminal' } }, { out, folder: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(work, _prepare_vmm_js__WEBPACK_IMPORTED_MODULE_9__/* .vmmDisksName */ ._), program: vmm, use: 'terminal' });
    if (!planned.ok)
        return planned;
    const { argv, copies, files, folder } = planned.value;
    const folders = [...(copies.length > 0 ? [folder] : []), ...(files.length > 0 ? [out] : [])];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .success */ .kX)({
        argv,
        lines: [
            ...(folders.length > 0 ? [(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)(['mkdir', '-p', ...folders])] : []),
            ...copies.map((copy) => (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)(copy)),
            ...files.map(({ path: file, text }) => (0,_initramfs_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .renderHereDocument */ .O)(file, text)),
            ...(await planShareServers(machine)),
            (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)(argv),
        ],
    });
}
/** Plans a boot, also where this host could not do it: then the first line says why. */
async function planBoot(profile, family, files, workplace, cacheFolder) {
    const { boot } = profile.settings;
    const acceleration = await (0,_boot_image_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseAcceleration */ .QZ)(profile, cacheFolder);
    const { accelerator, reason } = acceleration.ok
        ? acceleration.value
        : { accelerator: 'kvm', reason: `not on this host: ${acceleration.failure.summary}` };
    const described = await (0,_describe_machine_js__WEBPACK_IMPORTED_MODULE_8__/* .describeMachine */ .Fe)(profile, family, files, workplace.out);
    if (!described.ok)
        return described;
    const recipe = boot.initramfs;
    const initramfs = recipe === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_0___default().join(workplace.out, _boot_image_js__WEBPACK_IMPORTED_MODULE_7__/* .initramfsName */ .n1);
    const packed = recipe === undefined || initramfs === null
        ? []
        : (0,_initramfs_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .renderInitramfs */ .q)(recipe, {
            repository: profile.repository,
            staging: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(workplace.work, 'initramfs'),
            target: initramfs,
        });
    const sought = boot.memory_search === undefined ? [] : ['# boot.memory: minimum: the most that is tried'];
    const head = [
        ...packed,
        `# boot with ${accelerator}: ${reason}`,
        ...sought,
        ...(await admitGuesses(files)),
    ];
    const consoles = (0,_second_consoles_js__WEBPACK_IMPORTED_MODULE_12__/* .planSecondConsoles */ .g)(boot, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(workplace.out, _console_excerpt_js__WEBPACK_IMPORTED_MODULE_14__/* .consoleLogName */ .vo));
    const wanted = { ...described.value, accelerator, initramfs, consoles };
    if (boot.vmm !== 'qemu') {
        const planned = await planInVmm(boot.vmm, wanted, workplace);
        if (!planned.ok)
            return planned;
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .success */ .kX)({ ...planned.value, lines: [...head, ...planned.value.lines] });
    }
    const { machine, lines } = planLayer(wanted, files, node_path__WEBPACK_IMPORTED_MODULE_0___default().join(workplace.work, 'boot'));
    const argv = (0,_machine_qemu_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .planMachine */ .d)({ ...machine, control: { type: 'terminal' } });
    const servers = await planShareServers(machine);
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .success */ .kX)({ argv, lines: [...head, ...lines, ...servers, (0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .renderCommand */ .C)(argv)] });
}


/***/ }),

/***/ 15316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ placeCommandLine),
/* harmony export */   Fe: () => (/* binding */ describeMachine),
/* harmony export */   kA: () => (/* binding */ plannedFormat),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73285);
/* harmony import */ var _kernels_family_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35312);
/* harmony import */ var _machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75475);
/* harmony import */ var _machine_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89771);
/* harmony import */ var _machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72921);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53138);







/** The kernel's command line, as far as the build has a say in it read from the output folder. */
async function readCommandLine(profile, family, out) {
    const built = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfThere */ .pM)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, _kernels_family_js__WEBPACK_IMPORTED_MODULE_2__/* .builtCommandLineName */ .J));
    return family.commandLine(profile, built?.trim() ?? null);
}
/** qcow2's magic (QEMU: docs/interop/qcow2); whatever has another one is taken as raw. */
const qcow2Magic = 'QFI\u00fb';
async function formatOf(image) {
    const magic = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readStart */ .H6)(image, qcow2Magic.length);
    return magic.toString('latin1') === qcow2Magic ? 'qcow2' : 'raw';
}
/**
 * Of a disk that a build has still to make: what its family says, or its name; undefined where
 * nobody knows.
 */
function plannedFormat(image, { diskFormat }) {
    if (diskFormat !== undefined)
        return diskFormat;
    const byName = { '.qcow2': 'qcow2', '.raw': 'raw' };
    return byName[node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(image)];
}
/** The machine of a profile with every path absolute; fails for a file that is not there. */
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
        if (!files.disks.includes(file) && !(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileExists */ .hR)(file)))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)('invalid-profile', `boot.disks: no file ${file}`);
        const found = (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileExists */ .hR)(file)) ? await formatOf(file) : plannedFormat(file, files);
        disks.push({ path: file, format: format ?? found ?? 'raw', interface: by, snapshot });
    }
    const network = await (0,_machine_network_js__WEBPACK_IMPORTED_MODULE_4__/* .decideNetwork */ .D5)(boot.network);
    if (!network.ok)
        return network;
    const folders = (boot.shares ?? []).map((share) => ({ ...share, path: absolute(share.path) }));
    for (const { path: folder } of folders)
        if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(folder)))
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)('invalid-profile', `boot.shares: no folder ${folder}`);
    const shares = (0,_machine_shared_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .planShares */ .uj)(folders.filter(({ type = 'virtiofs' }) => type === 'virtiofs'), out);
    if (!shares.ok)
        return shares;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .success */ .kX)({
        arch,
        boot,
        kernel: files.kernel,
        disks,
        network: network.value,
        shares: shares.value,
        plan9: folders
            .filter(({ type }) => type === '9p')
            .map(({ tag, path: folder, security = 'none', readonly = false }) => ({
            ...{ tag, path: folder, security, readonly },
        })),
        commandLine: await readCommandLine(profile, family, out),
    });
}
/**
 * The machine with its command line where a kernel on a disk looks for it: in a layer over that
 * disk, which is made in `folder`.
 */
async function placeCommandLine(machine, { commandLineAt }, folder) {
    const [first, ...others] = machine.disks;
    if (commandLineAt === undefined || first === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .success */ .kX)(machine);
    const layer = await (0,_machine_disk_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .layCommandLine */ .k5)(first, machine.commandLine, commandLineAt, folder);
    if (!layer.ok)
        return layer;
    const disks = [{ ...first, path: layer.value, format: 'qcow2' }, ...others];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .success */ .kX)({ ...machine, disks });
}


/***/ }),

/***/ 77929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h4: () => (/* binding */ guestTestsOf),
  fY: () => (/* binding */ profileOfTest),
  pT: () => (/* binding */ runGuestTests),
  $N: () => (/* binding */ testLogsName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/console/timeline.ts
var timeline = __webpack_require__(63350);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/kernels/families.ts + 57 modules
var families = __webpack_require__(23753);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/run/retries.ts
var retries = __webpack_require__(50063);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/run/test-verdict.ts


/** A test that was not run, and why. */
function skippedCase(name, why) {
    return {
        ...{ name, status: 'skipped', kind: null, durationMs: null },
        ...{ summary: why, log: null, evidence: [] },
    };
}
/** What a test came to; `log` is the path of its console log, relative to the output folder. */
function testCaseOf(name, { report: { verdict }, verdictMs }, log) {
    const { kind, summary, evidence, crash } = verdict;
    // Every boot calls its console the same.
    const renamed = (one) => one.source === excerpt/* consoleLogName */.vo ? { ...one, source: log } : one;
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
/** How many names a summary takes before it is no longer one. */
const namedTests = 5;
function listNames(names) {
    const more = names.length - namedTests;
    return [...names.slice(0, namedTests), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
/** The verdict on all of them: a pass only where each that was run has passed. */
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

;// CONCATENATED MODULE: ./src/run/guest-tests.ts








/** How the tests of the profile's image are found; undefined where it asks for none. */
function guestTestsOf(profile) {
    const { guestTests } = (0,families/* familyOf */.A)(profile.kernel);
    return guestTests?.areWanted(profile) === true ? guestTests : undefined;
}
/** The profile as it holds for a boot that is for one test alone. */
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
/** Folder in the output folder that has the console log of each test. */
const testLogsName = 'tests';
/** A host that fails one test fails them all: what is left is not worth starting. */
function isOfKernel({ kind }) {
    const owner = (0,verdict/* ownerOfVerdict */.sG)(kind);
    return owner === null || owner === 'kernel';
}
/** Boots the image once for each of its tests; what they came to is in the record, case by case. */
async function runGuestTests({ guestTests, boot: base, sources, accelerator, bootOne }, record, emit) {
    const { profile, out } = base;
    const listed = await guestTests.list(profile, { out, sources, accelerator });
    if (!listed.ok)
        return listed;
    const planned = listed.value.filter(({ skip }) => skip === null);
    if (base.debug !== null && planned.length > 1)
        return cannotDebug(planned);
    await (0,files/* makeFolder */.fc)(external_node_path_default().join(out, testLogsName));
    const cases = [];
    record.tests = cases;
    let started = 0;
    for (const test of listed.value) {
        if (test.skip !== null) {
            cases.push(skippedCase(test.name, test.skip));
            continue;
        }
        started += 1;
        emit({ type: 'step', stage: 'boot', done: started, total: planned.length, label: test.name });
        const log = external_node_path_default().join(testLogsName, `${test.name}.${excerpt/* consoleLogName */.vo}`);
        const boot = await (0,retries/* bootPersistently */.v4)({
            ...base,
            profile: profileOfTest(profile, guestTests, test.commandLine),
            consoleLog: external_node_path_default().join(out, log),
            timelineFile: external_node_path_default().join(out, testLogsName, `${test.name}.${timeline/* timelineName */.rv}`),
        }, bootOne, { keep: (files) => record.kept.push(...files) });
        if (!boot.ok)
            return boot;
        const { verdict } = boot.value.report;
        if (!isOfKernel(verdict))
            return blocked(verdict, test.name);
        const found = testCaseOf(test.name, boot.value, log);
        // One boot stands for all of them: the first that failed, or else the first.
        const isFirstFailure = found.status === 'failed' && !cases.some(({ status }) => status === 'failed');
        if (record.boot === undefined || isFirstFailure)
            record.boot = boot.value;
        cases.push(found);
        if (found.status === 'failed')
            emit({ type: 'notice', message: `✗ ${test.name}: ${found.kind ?? ''}: ${found.summary}` });
    }
    return (0,verdict/* success */.kX)(judgeTests(cases));
}
function blocked(verdict, name) {
    const found = { ...verdict, summary: `${name}: ${verdict.summary}` };
    return { ok: false, failure: found };
}
function cannotDebug(tests) {
    return (0,verdict/* failure */.V2)('invalid-profile', `a debugger takes one boot, and these are ${tests.length} tests`, {
        hint: `choose one: --set osv.tests.select=${tests[0]?.name ?? ''}`,
    });
}


/***/ }),

/***/ 90828:
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
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/git-objects.ts
var git_objects = __webpack_require__(7459);
// EXTERNAL MODULE: ./src/host/lock.ts
var lock = __webpack_require__(62703);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/history/line.ts
var history_line = __webpack_require__(73052);
;// CONCATENATED MODULE: ./src/history/files.ts


const historyFileEnd = '.jsonl';
/**
 * The file of a branch that has the history of a profile, architecture and mode: one each, so that a
 * run adds to a small file and the jobs of a matrix to different ones.
 */
function historyFileName(group) {
    const plain = [group.profile, group.arch, group.mode].join('-');
    const safe = plain.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]/, '_');
    if (safe === plain && plain.length <= 100)
        return `${safe}${historyFileEnd}`;
    // Two that become alike stay two files.
    const digest = (0,external_node_crypto_.createHash)('sha256').update((0,history_line/* groupOf */.F8)(group)).digest('hex').slice(0, 8);
    return `${safe.slice(0, 100)}-${digest}${historyFileEnd}`;
}
/** A text with lines at its end, whether or not its last line was ended. */
function withLines(text, lines) {
    const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return whole + lines.map(history_line/* formatHistoryLine */.kz).join('');
}
/** Both texts, each line once, in the order of the first and then of what only the second has. */
function unitedTexts(text, other) {
    const known = new Set(text.split('\n'));
    const more = other.split('\n').filter((line) => line !== '' && !known.has(line));
    if (more.length === 0)
        return text;
    return `${withLines(text, [])}${more.join('\n')}\n`;
}
/** What files become when lines are added, those that change alone. */
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
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/size/path-pattern.ts
var path_pattern = __webpack_require__(43497);
// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
;// CONCATENATED MODULE: ./src/run/history-sizes.ts




/** Levels of the tree that every line has: artifacts, and what they are made of. */
const keptLevels = 2;
/** Nodes of these levels, the largest first; a line has about 60 bytes for each. */
const keptNodes = 64;
/** Nodes that were asked for, and as many with a budget: a pattern may mean a whole symbol table. */
const askedNodes = 64;
/**
 * What a line keeps of a size tree: the largest nodes of the upper levels, those that were asked for,
 * those with a budget. Asked for more than a line can keep is the user's failure.
 */
function keptSizes({ size }, keep) {
    // What was not measured would be told as gone.
    if (size === null || size.partial === true)
        return (0,src_verdict/* success */.kX)(null);
    const { tree, budgets } = size;
    const all = nodesDownTo(tree, keptLevels).toSorted(
    // By name where sizes are equal: the same tree always gives the same line.
    (a, b) => a.level - b.level || b.bytes - a.bytes || (0,paths/* compareText */.n6)(a.path, b.path));
    const kept = all.slice(0, keptNodes);
    const asked = keep.flatMap((pattern) => (0,path_pattern/* nodesMatching */.b)(tree, pattern));
    if (asked.length > askedNodes)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `--node means ${asked.length} nodes, more than the ${askedNodes} that a line of history keeps`, { hint: 'name fewer, or a node that they are parts of' });
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
/** A path is only understood together with what it is a part of. */
function withAncestors(root, path) {
    const segments = path.split('/');
    return segments.flatMap((_, index) => {
        const above = segments.slice(0, index + 1).join('/');
        const node = (0,paths/* nodeAt */.oB)(root, above);
        return node === undefined ? [] : [{ path: above, node }];
    });
}

;// CONCATENATED MODULE: ./src/run/history-line.ts



/** Why a verdict says nothing of the kernel; undefined where it does. */
function reasonToLeaveOut({ verdict }) {
    const owner = (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind);
    return owner === null || owner === 'kernel'
        ? undefined
        : `a run that ended with ${verdict.kind} says nothing of the kernel`;
}
/** The line that a history keeps of a run. */
function historyLine(result, options) {
    const { revision, verdict, metricUnits } = result;
    const dirty = revision?.endsWith('-dirty') === true;
    const wrong = wrongWith(revision, dirty, options);
    if (wrong !== undefined && !options.allowUnversioned)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `a history needs the commit of every result: ${wrong}`, {
            hint: '--allow-unversioned keeps it all the same, marked as such',
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
        subject: (0,harmless/* harmless */.Is)(commit?.subject ?? '', 120),
        profile: (0,harmless/* harmless */.Is)(result.profile, 200),
        kernel: (0,harmless/* harmless */.Is)(result.kernel, 200),
        arch: (0,harmless/* harmless */.Is)(result.arch, 200),
        mode: (0,harmless/* harmless */.Is)(result.mode, 200),
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
        return 'this one names none, for its profile was not under git';
    if (dirty)
        return 'in this one files differed from it (-dirty)';
    if (commit === undefined)
        return `${revision.slice(0, 12)} is not in this repository; fetch it, or name its clone with --repository`;
    return undefined;
}
function medianOfRepeats({ repeats }, name) {
    return repeats?.statistics[name]?.median;
}
/** A boot that failed has no times that could be compared with those of one that did not. */
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
/** A profile may name hundreds of captures; a line has to stay one. */
function boundedEntries(record) {
    const entries = Object.entries(record).filter(([name]) => name.length <= 100);
    return Object.fromEntries(entries
        .slice(0, 100)
        .map(([name, value]) => [
        (0,harmless/* harmless */.Is)(name),
        (typeof value === 'string' ? (0,harmless/* harmless */.Is)(value, 20) : value),
    ]));
}

// EXTERNAL MODULE: ./src/console/plain-text.ts
var plain_text = __webpack_require__(33529);
// EXTERNAL MODULE: ./src/profile/issue-words.ts
var issue_words = __webpack_require__(81142);
;// CONCATENATED MODULE: ./src/history/parse.ts



/** In characters; a line of 128 nodes has less than a tenth of it. */
const longestLine = 256 << 10;
/** The newest are read: of a history that long nobody looks at the rest. */
const mostLines = 20_000;
const namedProblems = 20;
/**
 * Reads a history. Its lines were written by many runs, and perhaps by anybody who can push: one
 * that is damaged is told and left out. Of two for the same commit, profile, architecture and mode
 * the later one counts, unless they tell of different accelerators.
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
        skip(1, `lines 1 to ${first - 1} are more than ${mostLines} lines ago`);
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
/** Several files as one history; of the same run the later one counts. */
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
        return 'no JSON';
    }
    const parsed = history_line/* historyLineSchema */.a3.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    return (0,plain_text/* toPlainText */.b)(`${where === '' ? '' : `${where}: `}${issue === undefined ? '' : (0,issue_words/* wordsOf */.Z)(issue)}`).slice(0, 200);
}
/** A run without a commit is like no other; one of changed files is none of its commit's. */
function remember(runs, line, number) {
    const key = `${line.commit ?? number}${line.dirty === true ? '-dirty' : ''}\n${(0,history_line/* groupOf */.F8)(line)}`;
    const accelerator = line.boot?.accelerator ?? null;
    const before = runs.get(key);
    // One that did not boot says as much of either accelerator.
    const kept = accelerator === null
        ? []
        : [...(before ?? [])].filter(([other]) => other !== null && other !== accelerator);
    // Taken out and put in again: the order is that of the lines that count.
    runs.delete(key);
    runs.set(key, new Map([...kept, [accelerator, line]]));
}
/** Those of one second stay as they came. */
function sortedByTime(lines) {
    return lines
        .map((line) => ({ line, time: Date.parse(line.at) }))
        .toSorted((a, b) => a.time - b.time)
        .map(({ line }) => line);
}

// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
;// CONCATENATED MODULE: ./src/host/git-commit.ts

/** Who commits where nobody sits at the terminal, and git has no name for anybody. */
const identity = {
    GIT_AUTHOR_NAME: 'osv-kernel',
    GIT_AUTHOR_EMAIL: 'osv-kernel@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'osv-kernel',
    GIT_COMMITTER_EMAIL: 'osv-kernel@users.noreply.github.com',
};
/** Makes a commit of files at the top of a tree, without a work tree or an index. */
async function makeCommit(folder, { parents, files, message }) {
    const [base] = parents;
    const listed = base === undefined ? undefined : await (0,git_objects/* callGit */.rU)(folder, ['ls-tree', '-z', base, '--']);
    if (listed?.ok === false)
        return listed;
    const entries = (listed?.text ?? '')
        .split('\0')
        .filter((entry) => entry !== '' && !files.has(entry.slice(entry.indexOf('\t') + 1)));
    for (const [name, text] of files) {
        const stored = await (0,git_objects/* callGit */.rU)(folder, ['hash-object', '-w', '--stdin'], { input: text });
        if (!stored.ok)
            return stored;
        entries.push(`100644 blob ${stored.text.trim()}\t${name}`);
    }
    const input = entries.map((entry) => `${entry}\0`).join('');
    // In a partial clone what is not touched here need not be there.
    const tree = await (0,git_objects/* callGit */.rU)(folder, ['mktree', '-z', '--missing'], { input });
    if (!tree.ok)
        return tree;
    const args = parents.flatMap((parent) => ['-p', parent]);
    return (0,git_objects/* callGit */.rU)(folder, ['commit-tree', tree.text.trim(), ...args], {
        input: message,
        env: identity,
    });
}
/** Moves a reference, if it still is where it was; `null` means that there was none. */
async function moveReference(folder, name, { from, to }) {
    return (0,git_objects/* callGit */.rU)(folder, ['update-ref', name, to, from ?? '']);
}
async function removeReference(folder, name) {
    await (0,git_objects/* callGit */.rU)(folder, ['update-ref', '-d', name]);
}
/** Fetches a remote’s branch into a reference of its own, and nothing else. */
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
    return (0,git_objects/* callGit */.rU)(folder, ['fetch', ...quiet, ...depth, '--', remote, spec], {
        ...call,
        network: true,
    });
}
/** Pushes a commit as a remote’s branch, if it follows what is there. */
async function pushBranch(folder, { remote, branch, commit, }, call) {
    // Hooks are for what people push.
    const args = ['push', '--quiet', '--no-verify', '--', remote, `${commit}:refs/heads/${branch}`];
    return (0,git_objects/* callGit */.rU)(folder, args, { ...call, network: true });
}
/** Whether some work tree has this branch checked out. */
async function isCheckedOut(folder, branch) {
    const { text } = await (0,git_objects/* callGit */.rU)(folder, ['worktree', 'list', '--porcelain']);
    return text.split('\n').includes(`branch refs/heads/${branch}`);
}
async function isBranchName(folder, branch) {
    return (await (0,git_objects/* callGit */.rU)(folder, ['check-ref-format', `refs/heads/${branch}`])).ok;
}

;// CONCATENATED MODULE: ./src/run/read-branch.ts





/** Larger files are no history of ours. */
const largestFile = 128 << 20;
/** Fetches a branch for a while: its commit, or null where the remote has no such branch. */
async function withRemoteBranch({ folder, branch, remote, signal }, use) {
    const reference = `refs/osv-kernel/history-${ownName()}`;
    try {
        const shallow = await (0,git_objects/* isShallow */.fE)(folder);
        const options = { shallow, ...(signal === undefined ? {} : { signal }) };
        const fetched = await fetchBranch(folder, { remote, branch, to: reference }, options);
        const isNone = !fetched.ok && fetched.said.includes("couldn't find remote ref");
        const commit = fetched.ok ? await (0,git_objects/* commitAt */.du)(folder, reference) : null;
        return await use(isNone ? { ...fetched, ok: true } : fetched, commit);
    }
    finally {
        await removeReference(folder, reference);
    }
}
/** A reference of nobody else’s. */
const ownName = () => `${Date.now()}-${(0,external_node_crypto_.randomInt)(2 ** 40)}`;
/** The texts of a branch’s history; undefined where an object is missing. */
async function filesOf(folder, commit) {
    const listed = await (0,git_objects/* listTopFiles */.Hs)(folder, commit);
    if (listed === undefined)
        return undefined;
    const texts = new Map();
    for (const { name, object, bytes } of listed) {
        if (!name.endsWith(historyFileEnd))
            continue;
        const text = bytes > largestFile ? undefined : await (0,git_objects/* readObject */.Ag)(folder, object);
        if (text === undefined)
            return undefined;
        texts.set(name, text);
    }
    return texts;
}
/** The end of what git said, without passwords. */
function evidenceOfGit(said) {
    const lines = said
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10)
        .map(git_problem/* withoutPassword */.G5);
    return lines.length === 0 ? [] : [{ source: 'git', firstLine: 1, lines }];
}

;// CONCATENATED MODULE: ./src/run/history-branch.ts








/** Jobs of a matrix add to one branch; each round one of them gets through. */
const attempts = 20;
const longestPauseMs = 4000;
const local = (branch) => `refs/heads/${branch}`;
/**
 * Adds lines to a branch as one commit, work tree and index untouched. Whoever was faster, here or at
 * the remote, is built upon: nothing of theirs is lost, and nothing is forced. With `push` what only
 * this repository’s branch has goes along.
 */
async function appendToBranch(lines, target) {
    const { folder, branch } = target;
    if (!(await isBranchName(folder, branch)))
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${branch} cannot be the name of a branch`);
    if (await isCheckedOut(folder, branch))
        return (0,src_verdict/* failure */.V2)('invalid-profile', `the branch ${branch} is checked out`, {
            hint: 'its files would be behind it; check another branch out, or name another one with --branch',
        });
    let last = { done: false, retry: true, said: '' };
    for (let attempt = 0; attempt < attempts && last.retry; attempt++) {
        if (target.signal?.aborted === true)
            return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled while the history was written');
        // At a time of its own, lest those that met meet again.
        if (attempt > 0)
            await (0,clock/* pause */.v7)((0,external_node_crypto_.randomInt)(50, Math.min(longestPauseMs, 200 * 2 ** attempt)));
        last = target.push === null ? await addHere(lines, target) : await addThere(lines, target);
        if (last.done)
            return (0,src_verdict/* success */.kX)(last.said);
    }
    return refusal(target, last);
}
function refusal({ branch, push }, { retry, said }) {
    return (0,src_verdict/* failure */.V2)('infrastructure', push === null
        ? `cannot add to the branch ${branch}`
        : `cannot push the branch ${branch} to ${(0,git_problem/* withoutPassword */.G5)(push)}${retry ? `: others were faster ${attempts} times` : ''}`, {
        evidence: evidenceOfGit(said),
        hint: push === null
            ? 'a history on a branch needs a git repository that can be written to; --file keeps it in a file'
            : /denied|declined|protected|returned error: 403/i.test(said)
                ? 'a workflow needs "permissions: contents: write" for this, and the branch no rule against pushes'
                : 'check the name of the remote, and that this host can reach it',
    });
}
const failed = ({ said }, retry = false) => ({ done: false, retry, said });
async function addHere(lines, { folder, branch }) {
    const from = await (0,git_objects/* commitAt */.du)(folder, local(branch));
    const base = from ?? (await (0,git_objects/* commitAt */.du)(folder, `refs/remotes/origin/${branch}`));
    const made = await commitLines(lines, folder, [base]);
    if (!made.ok)
        return failed(made);
    const to = made.text.trim();
    const moved = await moveReference(folder, local(branch), { from, to });
    const isOvertaken = !moved.ok && (await (0,git_objects/* commitAt */.du)(folder, local(branch))) !== from;
    return moved.ok ? { done: true, retry: false, said: to } : failed(moved, isOvertaken);
}
/** What a push says when the branch has moved since, of git and of GitHub. */
const overtaken = /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|already exists/;
/** What a fetch says when another process fetches into the same clone. */
const locked = /shallow file has changed|\.lock'|cannot lock ref/;
async function addThere(lines, { folder, branch, push, signal }) {
    const remote = push ?? '';
    return withRemoteBranch({ folder, branch, remote, signal }, async (fetched, theirs) => {
        if (!fetched.ok)
            return failed(fetched, locked.test(fetched.said));
        const ours = await (0,git_objects/* commitAt */.du)(folder, local(branch));
        const made = await commitLines(lines, folder, await newestOf(folder, theirs, ours));
        if (!made.ok)
            return failed(made);
        const commit = made.text.trim();
        const pushed = await pushBranch(folder, { remote, branch, commit }, { signal });
        if (!pushed.ok)
            return failed(pushed, overtaken.test(pushed.said));
        // Only a convenience: what counts is at the remote.
        await moveReference(folder, local(branch), { from: ours, to: commit });
        return { done: true, retry: false, said: commit };
    });
}
/**
 * What to build upon: the one that has the other, or both. Another process in this clone may have
 * pushed what it has here after we had fetched: then ours has theirs, and there is nothing to merge.
 */
async function newestOf(folder, theirs, ours) {
    if (ours === null || theirs === null)
        return [theirs ?? ours];
    if (await (0,git_objects/* isAncestor */.QX)(folder, ours, theirs))
        return [theirs];
    return (await (0,git_objects/* isAncestor */.QX)(folder, theirs, ours)) ? [ours] : [theirs, ours];
}
const noFiles = new Map();
async function commitLines(lines, folder, parents) {
    const known = parents.filter((parent) => parent !== null);
    const [first, second] = known;
    const files = first === undefined ? noFiles : await filesOf(folder, first);
    const others = second === undefined ? noFiles : await filesOf(folder, second);
    if (files === undefined || others === undefined)
        return { ok: false, text: '', said: 'the files of the branch cannot be read' };
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

;// CONCATENATED MODULE: ./src/run/history.ts










/** Adds results to a history: all of them, or none. */
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
    const facts = await (0,git_objects/* describeCommit */.XT)(folder, commit);
    return facts === null ? undefined : { commit, ...facts };
}
/** One writer at a time; a reader sees the file as it was or as it is then. */
async function appendToFile(lines, file) {
    const release = await (0,lock/* takeLock */.H)(`${file}.lock`, () => undefined, new AbortController().signal);
    try {
        await (0,files/* writeWhole */.f8)(file, withLines((await (0,files/* readTextIfThere */.pM)(file)) ?? '', lines));
        return (0,src_verdict/* success */.kX)(null);
    }
    finally {
        await release?.();
    }
}
/** Reads a history; one that is not there is the user’s mistake. */
async function readHistory(store) {
    const read = store.kind === 'file' ? await readFile(store.file) : await readBranch(store);
    if (!read.ok)
        return read;
    const { lines, problems } = read.value;
    const [problem] = problems;
    if (lines.length > 0 || problem === undefined)
        return read;
    return (0,src_verdict/* failure */.V2)('invalid-profile', `${problem.file}:${problem.line}: ${problem.reason}`, {
        hint: 'no line of it is one of a history; osv-kernel history add writes them',
    });
}
async function readFile(file) {
    if (await (0,files/* isFolder */.lQ)(file))
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${file} is a folder`);
    const text = await (0,files/* readTextIfThere */.pM)(file);
    return text === undefined
        ? (0,src_verdict/* failure */.V2)('invalid-profile', `no file ${file}`, {
            hint: `osv-kernel history add RESULT.json --file ${file} makes it`,
        })
        : (0,src_verdict/* success */.kX)(parseHistory(text, file));
}
async function readBranch({ folder, branch }) {
    const ours = await (0,git_objects/* commitAt */.du)(folder, `refs/heads/${branch}`);
    const theirs = await (0,git_objects/* commitAt */.du)(folder, `refs/remotes/origin/${branch}`);
    const isOld = ours !== null && theirs !== null && (await (0,git_objects/* isAncestor */.QX)(folder, ours, theirs));
    const commit = isOld ? theirs : (ours ?? theirs);
    const files = commit === null ? undefined : await filesOf(folder, commit);
    if (files === undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `there is no branch ${branch} with a history here`, {
            hint: `git fetch origin ${branch}:${branch} brings it; osv-kernel history add makes it; --file names a file`,
        });
    return (0,src_verdict/* success */.kX)(historyOfFiles(files, branch));
}
function historyOfFiles(files, branch) {
    return mergeHistories([...files].map(([name, text]) => parseHistory(text, `${branch}:${name}`)));
}
/** What a remote's branch has by now; nothing of it stays here. Empty where there is none yet. */
async function readRemoteHistory(target) {
    const { folder, branch, remote } = target;
    return withRemoteBranch(target, async (fetched, commit) => {
        const files = commit === null ? new Map() : await filesOf(folder, commit);
        if (fetched.ok && files !== undefined)
            return (0,src_verdict/* success */.kX)(historyOfFiles(files, branch));
        const what = `cannot read the branch ${branch} of ${(0,git_problem/* withoutPassword */.G5)(remote)}`;
        return (0,src_verdict/* failure */.V2)('infrastructure', what, { evidence: evidenceOfGit(fetched.said) });
    });
}
/** What `--history` names: a file if there is one of that name, or else a branch. */
async function readNamedHistory(name, folder) {
    const isAFolder = await (0,files/* isFolder */.lQ)(name);
    if (!isAFolder && (await (0,files/* fileExists */.hR)(name)))
        return readHistory({ kind: 'file', file: name });
    // A branch may have the name of a folder, such as docs.
    const read = await readHistory({ kind: 'branch', folder, branch: name, push: null });
    if (read.ok || !isAFolder)
        return read;
    const { kind, summary, ...more } = read.failure;
    return (0,src_verdict/* failure */.V2)(kind, `${name} is a folder; as a branch: ${summary}`, more);
}


/***/ }),

/***/ 59502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ renderHereDocument),
/* harmony export */   q: () => (/* binding */ renderInitramfs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12162);


/** Text as a here-document whose end cannot occur in it. */
function renderHereDocument(file, text) {
    let end = 'END';
    while (text.split('\n').includes(end))
        end += '_';
    return `cat > ${(0,_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(file)} <<'${end}'\n${text.trimEnd()}\n${end}`;
}
/** Shell lines that make the same initramfs: `plan` prints them to be pasted. */
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

/***/ 1398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readPageRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _console_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6996);
/* harmony import */ var _console_timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63350);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73285);




/** A console larger than this would make a page that nobody opens. */
const consoleLimitBytes = 8 << 20;
/** A result with the console that lies beside it in its folder, where there is one. */
async function readPageRun(result, folder) {
    const log = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _console_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLogName */ .vo);
    if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(log)) || (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSize */ .Ov)(log)) > consoleLimitBytes)
        return { result };
    const timeline = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfThere */ .pM)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, _console_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .timelineName */ .rv));
    return {
        result,
        console: { log: await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(log), ...(timeline === undefined ? {} : { timeline }) },
    };
}


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SE: () => (/* binding */ besideConsole),
  T$: () => (/* binding */ coreName),
  pL: () => (/* binding */ createPostMortem)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/console/guest-place.ts
var guest_place = __webpack_require__(33835);
// EXTERNAL MODULE: ./src/console/symbols/symbolize.ts + 5 modules
var symbolize = __webpack_require__(56335);
// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/machine-facts.ts
var machine_facts = __webpack_require__(60301);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/host/patch-file.ts

/** Reads the start of a file, and writes what `change` makes of it in its place. */
async function patchStart(file, bytes, change) {
    // Others may have made it for reading only.
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

// EXTERNAL MODULE: ./src/machine/cpu-registers.ts
var cpu_registers = __webpack_require__(40228);
;// CONCATENATED MODULE: ./src/machine/core-addresses.ts
/** Bytes of the start of a core that hold its program headers; the guest decides on their number. */
const coreHeaderBytes = 4 * 2 ** 20;
// ELF-64, gabi: offsets of fields in the file's header and in a program header.
/** 64 bits, the least significant byte first: as both architectures are. */
const classAndData = 0x0201;
const programHeaders = { offsetAt: 0x20, sizeAt: 0x36, countAt: 0x38 };
const loadType = 1;
const addressAt = 0x10;
const headerBytes = 0x40;
const programHeaderBytes = 0x38;
const highHalf = 0xffff800000000000n;
const wrongStart = 0xffff000000000000n;
/**
 * QEMU reads four-level page tables as if every address lay in the upper half
 * (target/i386/arch_memory_mapping.c: it sets the upper 16 bits always). No such address exists below
 * 0xffff800000000000, so those are the lower half's, and are made so in place.
 */
function correctAddresses(start) {
    if (start.length < headerBytes || start.readUInt16BE(4) !== classAndData)
        return;
    const first = Number(start.readBigUInt64LE(programHeaders.offsetAt));
    const size = start.readUInt16LE(programHeaders.sizeAt);
    if (size < programHeaderBytes)
        return;
    const count = start.readUInt16LE(programHeaders.countAt);
    for (let index = 0; index < count; index++) {
        const at = first + index * size;
        if (at + programHeaderBytes > start.length)
            return;
        if (start.readUInt32LE(at) !== loadType)
            continue;
        const address = start.readBigUInt64LE(at + addressAt);
        if (address >= wrongStart && address < highHalf)
            start.writeBigUInt64LE(address - wrongStart, at + addressAt);
    }
}

// EXTERNAL MODULE: ./src/machine/debugger.ts
var machine_debugger = __webpack_require__(10122);
// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
;// CONCATENATED MODULE: ./src/machine/dump-memory.ts


const pollMs = 500;
/** How often a dump is asked after before anybody is told: most are done at once. */
const firstPollMs = 50;
function readState(answer) {
    const { status, completed, total } = (answer ?? {});
    const share = Number(completed) / Math.max(1, Number(total));
    return { status: String(status), percent: Math.floor(100 * Math.min(1, share)) || 0 };
}
/**
 * Has QEMU write down the guest's memory; answers with what went wrong, undefined for nothing. A dump
 * that is given up goes on until the machine is ended.
 */
async function dumpMemory({ ask, ended }, { file, format, limitMs, mostBytes, onProgress, signal }) {
    const started = performance.now();
    let problem;
    const fail = (why) => void (problem ??= why);
    void ended.then(() => fail('the machine ended'));
    // Collecting a guest's page tables may take long, and no answer comes before.
    const dump = { begun: false };
    void ask('dump-guest-memory', {
        ...{ paging: format === 'elf', protocol: `file:${file}`, detach: true, format },
    }).then(() => (dump.begun = true), (error) => fail(error instanceof Error ? error.message : String(error)));
    const askState = () => void ask('query-dump').then((answer) => (dump.state = readState(answer)), () => fail('it does not say how far it is'));
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

;// CONCATENATED MODULE: ./src/machine/inspect-guest.ts


/** A frame is larger only where somebody keeps arrays on the stack. */
const largestFrame = 2n ** 20n;
const mostFrames = 32;
/** CPUs whose stacks are read: a word costs a turn of the monitor. */
const mostStacks = 16;
const stackWords = 64;
const mostText = 2 ** 20;
const wordBytes = 8n;
/** Whether a frame pointer can be one: aligned, and above what is below it on the stack. */
function isFrame(frame, above) {
    return frame % wordBytes === 0n && frame >= above && frame - above < largestFrame;
}
/** Follows frames as both architectures have them: the caller's frame, then where it goes on. */
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
/** Words of the stack that no frame accounts for, and the link register. */
async function readCandidates({ framePointer, stackPointer, link }, callers, read) {
    const top = stackPointer ?? 0n;
    const belowFrame = callers.length > 0 ? (framePointer ?? top) - top : largestFrame;
    const words = Math.min(stackWords, Number(belowFrame / wordBytes));
    const onStack = top === 0n || words < 1 ? [] : await read(top, words);
    const found = [...(link === null ? [] : [link]), ...onStack];
    return [...new Set(found)].filter((word) => word !== 0n && !callers.includes(word));
}
/**
 * Stops a guest and looks where its CPUs are; undefined where the VMM does not say within the time.
 * The guest is hostile: what it has in its registers and on its stacks is looked at, not believed.
 */
async function inspectGuest(ask, limitMs) {
    const over = (0,clock/* delay */.cb)(limitMs).then(() => undefined);
    const inTime = async (question) => Promise.race([question.catch(() => undefined), over]);
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
    for (const registers of (0,cpu_registers/* parseRegisters */.gi)(text)) {
        const read = async (address, words) => (0,cpu_registers/* parseWords */.nl)(await monitor(`x /${words}gx ${(0,cpu_registers/* showAddress */.mC)(address)}`, registers.cpu));
        const isRead = registers.framePointer !== null && cpus.length < mostStacks;
        const callers = isRead ? await walkFrames(registers, read) : [];
        const candidates = isRead ? await readCandidates(registers, callers, read) : [];
        cpus.push({ registers, callers, candidates });
    }
    return { cpus, text };
}

// EXTERNAL MODULE: ./src/run/shell-quote.ts
var shell_quote = __webpack_require__(12162);
;// CONCATENATED MODULE: ./src/run/post-mortem.ts













/** File in the output folder with the guest's memory. */
const coreName = 'guest.core';
const inspectionLimitMs = 2000;
const dumpLimitMs = 60_000;
/** Headers, notes and the memory of devices come on top of the guest's own. */
const dumpOverhead = 128 * 2 ** 20;
/** A file of a boot, named like the boot's console log: tests have one of each. */
function besideConsole(consoleLog, name) {
    const prefix = external_node_path_default().basename(consoleLog).slice(0, -excerpt/* consoleLogName */.vo.length);
    return external_node_path_default().join(external_node_path_default().dirname(consoleLog), prefix + name);
}
async function nameAddresses(place, symbols) {
    if (symbols === null)
        return () => [];
    const lines = (0,guest_place/* addressesOf */.sO)(place).map(cpu_registers/* showAddress */.mC);
    const { evidence } = await (0,symbolize/* symbolizeTrace */.I)([{ source: '', firstLine: 1, lines }], symbols);
    return (0,guest_place/* groupNames */.S0)(evidence.slice(1).flatMap((found) => found.lines));
}
/** How the guest's memory is looked at, as a command line. */
function openingCommand(format, arch, elf, core) {
    const program = format === 'elf' ? (0,machine_debugger/* gdbProgram */.a)(arch, (0,machine_facts/* hostArchitecture */.m4)()) : 'crash';
    return (0,shell_quote/* renderCommand */.C)([program, elf, core]);
}
function withHint(report, hint) {
    const { verdict } = report;
    const both = verdict.hint === undefined ? hint : `${verdict.hint}; ${hint}`;
    return { ...report, verdict: { ...verdict, hint: both } };
}
/**
 * Looks at a guest that hangs, takes too long or has crashed: at its registers and stacks, and at its
 * memory where `boot.core` asks for it. Nothing here makes a run fail.
 */
function createPostMortem(request) {
    const { profile, family, consoleLog, symbols, emit, signal } = request;
    const { arch, boot } = profile.settings;
    // crash and drgn know Linux; gdb knows everybody, by the addresses that the guest uses.
    const format = family.vocabularies.includes('linux') && family.name !== 'custom' ? 'kdump-zlib' : 'elf';
    const core = besideConsole(consoleLog, coreName);
    let place;
    let hint;
    const dump = async (machine) => {
        emit({ type: 'notice', message: `writing the guest’s memory to ${external_node_path_default().basename(core)}` });
        await (0,files/* removeTree */.dM)(core);
        const problem = await dumpMemory(machine, {
            ...{ file: core, format, limitMs: dumpLimitMs, mostBytes: boot.memory + dumpOverhead },
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
                await (0,files/* writeWhole */.f8)(besideConsole(consoleLog, guest_place/* registersName */.M4), place.text.replaceAll('\r', ''));
            if (boot.core === true && place !== undefined)
                await dump(machine);
        },
        addTo: async (report) => {
            const told = hint === undefined ? report : withHint(report, hint);
            const { verdict } = told;
            // A crash has told itself where it was; a kernel that halts afterwards is in its halt.
            if (place === undefined || verdict.kind === 'panic')
                return told;
            const evidence = (0,guest_place/* renderGuestPlace */.US)(place, await nameAddresses(place, symbols));
            return { ...told, verdict: { ...verdict, evidence: [...verdict.evidence, evidence] } };
        },
    };
}


/***/ }),

/***/ 71285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ prepareMachine),
  _: () => (/* binding */ vmmDisksName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/recording-file.ts
var recording_file = __webpack_require__(4832);
// EXTERNAL MODULE: ./src/machine/qemu-arguments.ts + 3 modules
var qemu_arguments = __webpack_require__(23209);
// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/packages.ts
var host_packages = __webpack_require__(21725);
// EXTERNAL MODULE: ./src/host/process.ts
var process = __webpack_require__(17439);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/machine/vmm-files.ts




const releases = {
    firecracker: 'https://github.com/firecracker-microvm/firecracker/releases',
    'cloud-hypervisor': 'https://github.com/cloud-hypervisor/cloud-hypervisor/releases',
};
/** Where a VMM other than QEMU is; Debian 12 has no package of either. */
async function locateVmm(vmm) {
    const found = await (0,host_packages/* findProgram */.Kp)(vmm);
    return found === undefined
        ? (0,verdict/* failure */.V2)('infrastructure', `missing: ${vmm}`, {
            hint: `put ${vmm} of ${releases[vmm]} in PATH, or boot with vmm: qemu`,
        })
        : (0,verdict/* success */.kX)(found);
}
/** A large disk on a slow host; longer than that is a host that hangs. */
const copyLimitMs = 600_000;
/** Makes what a planned machine needs; what was made is removed when it fails. */
async function makeVmmFiles({ folder, copies, files }, signal) {
    await (0,host_files/* removeTree */.dM)(folder);
    await (0,host_files/* makeFolder */.fc)(folder);
    for (const argv of copies) {
        const { exitCode, reason, lines, message } = await (0,process/* captureProcess */.Gx)({ argv }, { timeoutMs: copyLimitMs, signal });
        if (exitCode === 0)
            continue;
        await (0,host_files/* removeTree */.dM)(folder);
        if (reason === 'cancelled')
            return (0,verdict/* failure */.V2)('cancelled', 'cancelled while copying a disk');
        const said = lines.length > 0 ? lines : [message];
        return (0,verdict/* failure */.V2)('infrastructure', `a disk cannot be copied (${reason})`, {
            evidence: [{ source: argv[0] ?? '', firstLine: 1, lines: said }],
        });
    }
    for (const { path: file, text } of files)
        await (0,host_files/* writeWhole */.f8)(file, text);
    return (0,verdict/* success */.kX)(null);
}
/** The copies of disks can be large, and nobody reads them again. */
async function removeVmmDisks({ folder }) {
    await (0,host_files/* removeTree */.dM)(folder);
}

// EXTERNAL MODULE: ./src/machine/vmm-plan.ts + 2 modules
var vmm_plan = __webpack_require__(79667);
;// CONCATENATED MODULE: ./src/run/console-record.ts

/** What a console says that is longer is not kept a second time. */
const mostBytes = 8 * 2 ** 20;
/**
 * QEMU writes the log, so that it is whole even when we are not there any more. But where the way to
 * us is full for a moment, it logs a character again with every try: its qemu_chr_write_buffer
 * (chardev/char.c) takes EAGAIN for the end. On a busy host that is a character here and there.
 */
function createConsoleRecord() {
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
        mend: async (log) => {
            if (bytes === 0 || bytes > mostBytes)
                return;
            const seen = Buffer.concat(kept);
            // What was logged besides, and never reached us, stays.
            if (!(await (0,host_files/* readStart */.H6)(log, bytes)).equals(seen))
                await (0,host_files/* writeWhole */.f8)(log, seen);
        },
    };
}

;// CONCATENATED MODULE: ./src/run/prepare-vmm.ts







/** Folder below the one for work, for disks that a VMM without snapshots writes to. */
const vmmDisksName = 'vmm-disks';
async function prepareOther(vmm, machine, { out, work, consoleLog, onConsole, signal }) {
    const program = await locateVmm(vmm);
    if (!program.ok)
        return program;
    const folder = external_node_path_default().join(work, vmmDisksName);
    const plan = (0,vmm_plan/* planVmm */.Q)(vmm, machine, { folder, out, program: program.value, use: 'attached' });
    if (!plan.ok)
        return plan;
    const made = await makeVmmFiles(plan.value, signal);
    if (!made.ok)
        return made;
    // QEMU writes the log itself; here nobody but us does.
    const log = (0,recording_file/* startRecording */.K)(consoleLog);
    return (0,verdict/* success */.kX)({
        argv: plan.value.argv,
        control: plan.value.control,
        onConsole: (bytes) => {
            log.append(bytes);
            onConsole(bytes);
        },
        release: async () => {
            log.close();
            await removeVmmDisks(plan.value);
        },
    });
}
/** Makes everything ready that a machine is started with, in the VMM that the profile names. */
async function prepareMachine(vmm, machine, request) {
    if (vmm !== 'qemu')
        return prepareOther(vmm, machine, request);
    const record = createConsoleRecord();
    return (0,verdict/* success */.kX)({
        argv: (0,qemu_arguments/* planMachine */.d)(machine),
        control: { type: 'qmp' },
        onConsole: (bytes) => {
            record.add(bytes);
            request.onConsole(bytes);
        },
        release: async () => record.mend(request.consoleLog),
    });
}


/***/ }),

/***/ 50063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v4: () => (/* binding */ bootPersistently)
/* harmony export */ });
/* unused harmony exports nameAttempt, passingTrouble, withAttempts */
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);
/* harmony import */ var _set_aside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17900);


const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
/** `second attempt`, `attempt 6`. */
function nameAttempt(attempt) {
    const ordinal = ordinals[attempt - 1];
    return ordinal === undefined ? `attempt ${attempt}` : `the ${ordinal} attempt`;
}
/** What is to blame on the host and may have passed; undefined where it is anything else. */
function passingTrouble(boot) {
    const verdict = boot.ok ? boot.value.report.verdict : boot.failure;
    return verdict.kind === 'infrastructure' && verdict.transient === true ? verdict : undefined;
}
/** The boot with how many attempts it took; that it took more than one is in every summary. */
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
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .kX)({
        ...boot.value,
        attempts,
        report: { ...report, verdict: { ...verdict, summary: verdict.summary + when } },
    });
}
/**
 * Boots, and boots again as often as `boot.retries` says while the host’s trouble may pass. What a
 * kernel did is never tried again.
 */
async function bootPersistently(request, bootOne, { keep, tag }) {
    const attended = request.interactive === true || request.debug !== null;
    const retries = attended ? 0 : request.profile.settings.boot.retries;
    for (let attempt = 1;; attempt += 1) {
        const boot = await bootOne(request);
        const trouble = passingTrouble(boot);
        if (trouble === undefined || attempt > retries || request.signal.aborted)
            return withAttempts(boot, attempt);
        request.emit({
            type: 'warning',
            message: `${trouble.summary}; the boot is tried again (attempt ${attempt + 1} of at most ${retries + 1})`,
        });
        const ownTag = `attempt-${attempt}`;
        keep(await (0,_set_aside_js__WEBPACK_IMPORTED_MODULE_1__/* .setAside */ .Fi)(request, tag === undefined ? ownTag : `${tag}.${ownTag}`));
    }
}


/***/ }),

/***/ 17828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ limitSecondConsoles),
/* harmony export */   g: () => (/* binding */ planSecondConsoles)
/* harmony export */ });
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73285);
/* harmony import */ var _machine_second_consoles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16316);
/* harmony import */ var _post_mortem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8169);



/** The consoles beside the serial one, each with its log beside the serial console's. */
function planSecondConsoles({ consoles = [] }, consoleLog) {
    return consoles.map(({ name }) => ({
        name,
        log: (0,_post_mortem_js__WEBPACK_IMPORTED_MODULE_1__/* .besideConsole */ .SE)(consoleLog, (0,_machine_second_consoles_js__WEBPACK_IMPORTED_MODULE_2__/* .secondConsoleLogName */ .v)(name)),
    }));
}
/** Cuts logs that are too long; a guest that passed has not, when it wrote one. */
async function limitSecondConsoles(report, consoles, limitBytes) {
    const flooded = [];
    for (const { name, log } of consoles) {
        if (!(await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExists */ .hR)(log)) || (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileSize */ .Ov)(log)) <= limitBytes)
            continue;
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateFile */ .Lr)(log, limitBytes);
        flooded.push(name);
    }
    if (flooded.length === 0 || report.verdict.kind !== 'pass')
        return report;
    const summary = `more than ${limitBytes} bytes on the console ${flooded.join(', ')}`;
    const hint = 'boot.output_limit sets the limit';
    return { ...report, verdict: { kind: 'output-limit', summary, evidence: [], hint } };
}


/***/ }),

/***/ 17900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Qe: () => (/* binding */ clearTagged),
/* harmony export */   e9: () => (/* binding */ clearBoot),
/* harmony export */   go: () => (/* binding */ taggedName),
/* harmony export */   kB: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _console_excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6996);
/* harmony import */ var _console_guest_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33835);
/* harmony import */ var _console_timeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63350);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73285);
/* harmony import */ var _machine_second_consoles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16316);
/* harmony import */ var _post_mortem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8169);







/** What a boot’s file is called with a tag: `console.log` is `console.boot-7.log`. */
function taggedName(name, tag) {
    return name.replace('.', `.${tag}.`);
}
const taggedNames = /^(?:console|registers|guest)\.(?:boot|attempt)-\d+\./;
/** Everything a boot leaves, by name; the files are beside its console log. */
function namesOf({ profile }) {
    const { consoles = [] } = profile.settings.boot;
    return [
        ['console', _console_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .consoleLogName */ .vo],
        ['timeline', _console_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .timelineName */ .rv],
        ['registers', _console_guest_place_js__WEBPACK_IMPORTED_MODULE_5__/* .registersName */ .M4],
        ['core', _post_mortem_js__WEBPACK_IMPORTED_MODULE_2__/* .coreName */ .T$],
        ...consoles.map(({ name }) => ['console', (0,_machine_second_consoles_js__WEBPACK_IMPORTED_MODULE_6__/* .secondConsoleLogName */ .v)(name)]),
    ].map(([role, name]) => [role, name]);
}
/** Gives a boot’s files names with a tag, so that the next boot leaves them alone. */
async function setAside(boot, tag) {
    const kept = [];
    for (const [role, name] of namesOf(boot)) {
        const tagged = (0,_post_mortem_js__WEBPACK_IMPORTED_MODULE_2__/* .besideConsole */ .SE)(boot.consoleLog, taggedName(name, tag));
        if (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .moveFile */ .mV)((0,_post_mortem_js__WEBPACK_IMPORTED_MODULE_2__/* .besideConsole */ .SE)(boot.consoleLog, name), tagged))
            kept.push({ role, path: tagged });
    }
    return kept;
}
/** Gives them their own names back. */
async function bringBack(boot, tag) {
    await clearBoot(boot);
    for (const [, name] of namesOf(boot))
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .moveFile */ .mV)((0,_post_mortem_js__WEBPACK_IMPORTED_MODULE_2__/* .besideConsole */ .SE)(boot.consoleLog, taggedName(name, tag)), (0,_post_mortem_js__WEBPACK_IMPORTED_MODULE_2__/* .besideConsole */ .SE)(boot.consoleLog, name));
}
/** Removes what a boot left that nobody asks for any more. */
async function clearBoot(boot) {
    for (const [, name] of namesOf(boot))
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)((0,_post_mortem_js__WEBPACK_IMPORTED_MODULE_2__/* .besideConsole */ .SE)(boot.consoleLog, name));
}
/** Removes what boots of an earlier run left under such names. */
async function clearTagged(out) {
    for (const name of await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFolder */ .bt)(out))
        if (taggedNames.test(name))
            await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .removeTree */ .dM)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(out, name));
}


/***/ }),

/***/ 12162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderCommand),
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/** Quotes one word for a POSIX shell; words of harmless characters stay as they are. */
function quoteWord(word) {
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
/** A command as it can be pasted into a shell. Only ever shown: we start nothing through a shell. */
function renderCommand(argv, context = {}) {
    const variables = Object.entries(context.env ?? {}).map(([name, value]) => `${name}=${quoteWord(value)}`);
    const command = [...variables, ...argv.map(quoteWord)].join(' ');
    return context.cwd === undefined ? command : `(cd ${quoteWord(context.cwd)} && ${command})`;
}


/***/ }),

/***/ 10625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ makeStateFolder),
/* harmony export */   YO: () => (/* binding */ planWorkplace),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60301);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73285);
/* harmony import */ var _build_ccache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27175);
/* harmony import */ var _kernels_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23753);





/** Everything the product makes in a repository is below this folder, which git ignores. */
const stateFolder = '.osv-kernel';
/** Makes that folder, out of git's sight. */
async function makeStateFolder(directory) {
    const state = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(directory, stateFolder);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, '.gitignore'), '*\n');
    return state;
}
/** Decides on the folders of a run and keeps git from seeing them. */
async function planWorkplace(request, profile) {
    const { arch, mode, build, toolchain } = profile.settings;
    const state = await makeStateFolder(request.directory);
    const work = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, 'work', `${profile.name}-${arch}-${mode}`);
    const wantsCache = toolchain.ccache && request.compilerCacheFolder !== null;
    const workspaceOf = (source) => ({
        source,
        repository: profile.repository,
        out: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(work, 'build'),
        jobs: build.jobs === 'auto' ? (0,_host_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .availableJobs */ .cX)() : build.jobs,
        compilerCacheLinks: wantsCache ? _build_ccache_js__WEBPACK_IMPORTED_MODULE_4__/* .ccacheLinks */ .Xp : null,
    });
    const artifacts = (0,_kernels_families_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .A)(profile.kernel).artifacts(profile, workspaceOf(profile.repository));
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


/***/ })

};
