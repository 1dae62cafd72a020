export const id = 543;
export const ids = [543];
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
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93086);




/** Folders that hold what was made, not what it was made from. */
const notSources = new Set(['.git', '.osv-kernel', 'node_modules']);
/** A link is where it points to, be there something or not; a repository within is its own files. */
async function digestEntry(file) {
    const entry = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectPath */ .uk)(file);
    switch (entry.kind) {
        case 'file':
            return (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .Vq)(file);
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
    const staged = await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .captureNul */ .C)(folder, ['ls-files', '--stage', '-z', '--', '.']);
    if (staged === undefined || staged.length === 0) {
        const files = await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .nT)(folder, { keep: (name) => !notSources.has(name) });
        return digestLines(await digestFiles(folder, files.filter((file) => !isOwn(file))));
    }
    const deleted = new Set(await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .captureNul */ .C)(folder, ['ls-files', '--deleted', '-z', '--', '.']));
    const modified = (await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .captureNul */ .C)(folder, ['ls-files', '--modified', '-z', '--', '.'])) ?? [];
    const untracked = (await (0,_host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .captureNul */ .C)(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])) ??
        [];
    const touched = [...new Set([...modified, ...untracked])].filter((file) => !deleted.has(file) && !isOwn(file));
    // The index knows a submodule's commit, not what stands in its folder. (gitlinks have mode 160000)
    const submodules = staged
        .filter((entry) => entry.startsWith('160000 '))
        .map((entry) => entry.slice(entry.indexOf('\t') + 1))
        .filter((file) => !touched.includes(file) && !deleted.has(file));
    return digestLines([
        ...staged,
        ...(await digestFiles(folder, submodules)),
        ...[...deleted].map((file) => `deleted ${file}`),
        ...(await digestFiles(folder, touched.toSorted())),
    ]);
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
;// CONCATENATED MODULE: ./src/host/download.ts





/** Fetches a URL into a file, whole or not at all; the problem, or undefined on success. */
async function download(url, file, signal) {
    const partial = `${file}.partial`;
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
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
    const actual = await (0,files/* sha256OfFile */.Vq)(file);
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

// EXTERNAL MODULE: ./src/build/tools.ts + 1 modules
var tools = __webpack_require__(8180);
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
;// CONCATENATED MODULE: ./src/build/source/git.ts





function gitFolder(sourcesFolder, url, ref) {
    const slug = (0,external_node_crypto_.createHash)('sha256').update(`${url}\n${ref}`).digest('hex').slice(0, 16);
    return external_node_path_default().join(sourcesFolder, `git-${slug}`);
}
/**
 * Checks out one revision of a repository, shallow, with its submodules. The checkout is kept per
 * URL and ref and brought up to date, so that a moved branch is noticed and nothing is cloned twice.
 */
async function obtainGitSource(url, ref, context) {
    const folder = gitFolder(context.sourcesFolder, url, ref);
    await (0,files/* makeFolder */.fc)(folder);
    const said = [];
    const git = async (...args) => {
        const { exitCode } = await (0,process/* runProcess */.R3)(
        // A private repository must fail, not wait for a password.
        { argv: ['git', '-C', folder, ...args], env: { GIT_TERMINAL_PROMPT: '0' } }, (line) => said.push(line), { signal: context.signal });
        return exitCode === 0;
    };
    const done = (await git('init', '--quiet')) &&
        (await git('fetch', '--quiet', '--depth=1', '--', url, ref)) &&
        (await git('checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD')) &&
        // Twice: once more for repositories that a build left within.
        (await git('clean', '--quiet', '--force', '--force', '-d', '-x')) &&
        (await git('submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1'));
    if (context.signal.aborted)
        return (0,verdict/* failure */.V2)('cancelled', 'cancelled while fetching sources');
    if (!done)
        return (0,verdict/* failure */.V2)('infrastructure', `cannot fetch ${ref} from ${url}`, {
            evidence: [{ source: 'git', firstLine: 1, lines: said.slice(-10) }],
            hint: 'check source.git and source.ref, and that this host can reach the server',
        });
    said.length = 0;
    await git('rev-parse', 'HEAD');
    const commit = said[0] ?? '';
    return (0,verdict/* success */.kX)({
        path: folder,
        identity: `git ${commit}`,
        description: `${url} ${commit.slice(0, 12)}`,
    });
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

/***/ 8180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ ensureTools)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/environment.ts
var environment = __webpack_require__(94743);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/host/process.ts
var host_process = __webpack_require__(17439);
;// CONCATENATED MODULE: ./src/host/packages.ts






/** Absolute path of a program in PATH or in the system's folders. */
async function findProgram(name) {
    if (name.includes('/'))
        return (await (0,files/* fileExists */.hR)(name)) ? name : undefined;
    const folders = (0,environment/* childPath */.cm)([]).split(':');
    for (const folder of folders) {
        const candidate = external_node_path_default().join(folder, name);
        const runnable = await (0,promises_.access)(candidate, external_node_fs_.constants.X_OK).then(() => true, () => false);
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
    const { exitCode } = await (0,host_process/* captureProcess */.Gx)({ argv: ['sudo', '-n', 'true'] });
    // sudo resets the environment, so what apt-get has to know is set behind it.
    return exitCode === 0
        ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
        : undefined;
}
/** What a person would type to install them. */
function installCommand(packages) {
    return `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}
/** Installs Debian packages; the lines of apt-get that explain a failure, or undefined on success. */
async function installPackages(installer, packages, onLine, signal) {
    const lines = [];
    const aptGet = async (...args) => {
        const { exitCode } = await (0,host_process/* runProcess */.R3)({
            argv: [...installer, '-o', 'DPkg::Lock::Timeout=120', ...args],
            env: { DEBIAN_FRONTEND: 'noninteractive' },
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

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/build/tools.ts


async function missingOf(needs) {
    const found = await Promise.all(needs.map(async ({ tool }) => findProgram(tool)));
    return needs.filter((_, index) => found[index] === undefined);
}
function missingTools(missing, lines) {
    const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))];
    return (0,verdict/* failure */.V2)('infrastructure', `missing: ${missing.map(({ tool }) => tool).join(', ')}`, {
        hint: `install what is missing: ${installCommand(packages)}`,
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
        return (0,verdict/* success */.kX)([]);
    const installer = options.install ? await packageInstaller() : undefined;
    if (installer === undefined)
        return missingTools(missing, []);
    const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))].toSorted();
    options.emit({ type: 'notice', message: `installing Debian packages: ${packages.join(' ')}` });
    const said = await installPackages(installer, packages, (line) => options.emit({ type: 'output', source: 'packages', line }), options.signal);
    if (options.signal.aborted)
        return (0,verdict/* failure */.V2)('cancelled', 'cancelled while installing packages');
    const still = await missingOf(needs);
    return said === undefined && still.length === 0
        ? (0,verdict/* success */.kX)(packages)
        : missingTools(still.length === 0 ? missing : still, said ?? []);
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
    const complaints = vmmLines.filter((line) => !/\bwarning:/.test(line));
    if (exitCode === 1 && (complaints.length > 0 || !sawByte))
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

;// CONCATENATED MODULE: ./src/console/crash-report.ts
/** A crash that goes on printing is cut off after this long, or after this many lines. */
const maxReportMs = 10_000;
const maxReportLines = 500;
function createCrashReport(crash, first, atMs, listenMs) {
    const lines = [first];
    return {
        crash,
        add: (line) => {
            if (!line.complete)
                return false;
            // A line that was taken for whole when it was still, and went on after all.
            if (lines.at(-1)?.id === line.id)
                lines.pop();
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
            // Half a line is half a diagnosis; a line that is never ended is looked at once it is still.
            const crash = line.complete ? findCrash(line.text, vocabularies) : undefined;
            if (crash !== undefined)
                return { type: 'crash', crash };
            const hit = rejects.find(({ pattern }) => 
            // With excuses, half a line may still become one of them.
            (line.complete || (pattern.literal && excuses.length === 0)) &&
                pattern.find(line.text, 0) !== undefined);
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
        const told = report.lines();
        const isNew = partial !== undefined && partial.id !== told.at(-1)?.id;
        const lines = isNew ? [...told, partial] : told;
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
        const text = withoutCommandLineEcho(written.text, this.#settings.commandLine, written.complete);
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
        // The same sum as in the deadline: a difference could round to the other side of it.
        else if (atMs >= this.#lastByteMs + silenceMs)
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

/***/ 33529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toPlainText)
/* harmony export */ });
/**
 * Makes one line of hostile text harmless: terminal escape sequences, control characters, and
 * characters that turn the direction of text around or show nothing at all are removed, a tab
 * stays, a line break within (CR, VT, FF, NEL, U+2028, U+2029 too) becomes a space, those at the end
 * go, and half a surrogate pair becomes U+FFFD. Spaces at the end stay: a prompt has one.
 *
 * Linear in the length of the line: no expression that backtracks, and a control string (OSC, DCS,
 * APC …) that is never ended costs its two introducing characters, not what follows them.
 */
function toPlainText(line) {
    if (!suspicious.test(line))
        return line;
    let plain = '';
    let at = 0;
    let end = line.length;
    while (end > 0 && lineBreaks.includes(line.charAt(end - 1)))
        end--;
    while (at < end) {
        const code = line.charCodeAt(at);
        if (code === escape)
            at = afterEscape(line, at + 1);
        else if (code === c1Csi)
            at = afterControlSequence(line, at + 1);
        else if (c1Strings.includes(code))
            at = afterControlString(line, at + 1);
        else {
            const length = isWholePair(line, at) ? 2 : 1;
            plain += printable(line, at, length);
            at += length;
        }
    }
    return plain;
}
const suspicious = /[^\t\x20-\x7e]/;
const escape = 0x1b;
const bell = 0x07;
const c1Csi = 0x9b;
const c1StringEnd = 0x9c;
/** DCS, SOS, OSC, PM and APC as single characters, and as the second one after ESC. */
const c1Strings = [0x90, 0x98, 0x9d, 0x9e, 0x9f];
const stringIntroducers = 'PX]^_';
const lineBreaks = '\n\r\v\f\u0085\u2028\u2029';
const isBetween = (code, first, last) => code >= first && code <= last;
const isControl = (code) => code < 0x20 || isBetween(code, 0x7f, 0x9f);
/** Bidirectional controls and characters without width: what is read is not what is there. */
function isDeceptive(code) {
    return (code === 0x061c ||
        isBetween(code, 0x200b, 0x200f) ||
        isBetween(code, 0x202a, 0x202e) ||
        isBetween(code, 0x2060, 0x206f) ||
        isBetween(code, 0xfff9, 0xfffb) ||
        isBetween(code, 0xfffe, 0xffff) ||
        code === 0xfeff);
}
function isWholePair(line, at) {
    return (isBetween(line.charCodeAt(at), 0xd800, 0xdbff) &&
        isBetween(line.charCodeAt(at + 1), 0xdc00, 0xdfff));
}
function printable(line, at, length) {
    const text = line.slice(at, at + length);
    const code = line.charCodeAt(at);
    if (length === 2 || text === '\t')
        return text;
    if (lineBreaks.includes(text))
        return ' ';
    if (isControl(code) || isDeceptive(code))
        return '';
    return isBetween(code, 0xd800, 0xdfff) ? '\ufffd' : text;
}
/** Where text goes on after ESC (ECMA-48); `at` is the character behind it. */
function afterEscape(line, at) {
    const next = line.charAt(at);
    if (next === '[')
        return afterControlSequence(line, at + 1);
    if (next !== '' && stringIntroducers.includes(next))
        return afterControlString(line, at + 1);
    // Shorter sequences: intermediates and one final character, as in `ESC ( B`.
    let end = at;
    while (isBetween(line.charCodeAt(end), 0x20, 0x2f))
        end++;
    return isBetween(line.charCodeAt(end), 0x30, 0x7e) ? end + 1 : end;
}
/** Parameters, intermediates, one final character; whatever breaks the form is text again. */
function afterControlSequence(line, at) {
    let end = at;
    while (isBetween(line.charCodeAt(end), 0x30, 0x3f))
        end++;
    while (isBetween(line.charCodeAt(end), 0x20, 0x2f))
        end++;
    return isBetween(line.charCodeAt(end), 0x40, 0x7e) ? end + 1 : end;
}
/** Behind the end of a control string: BEL or ST. Any other control character breaks it off. */
function afterControlString(line, at) {
    let end = at;
    while (end < line.length && !isControl(line.charCodeAt(end)))
        end++;
    const code = line.charCodeAt(end);
    if (code === bell || code === c1StringEnd)
        return end + 1;
    if (code === escape && line.charAt(end + 1) === '\\')
        return end + 2;
    return at;
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

/***/ 93086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ captureNul),
/* harmony export */   D: () => (/* binding */ revisionOf)
/* harmony export */ });
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4434);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94743);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17439);



/** The NUL-separated answer of a git command; undefined where git cannot answer. */
async function captureNul(folder, args) {
    const { stdout, exitCode } = await (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)('git', ['-C', folder, ...args], {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(process.env),
        extendEnv: false,
        stdin: 'ignore',
        reject: false,
        stripFinalNewline: false,
    });
    return exitCode === 0 ? stdout.split('\0').filter((entry) => entry !== '') : undefined;
}
/** The commit a checkout is at, `-dirty` appended where files differ from it; null outside git. */
async function revisionOf(folder) {
    const head = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .captureProcess */ .Gx)({ argv: ['git', '-C', folder, 'rev-parse', 'HEAD'] });
    const [commit] = head.lines;
    if (head.exitCode !== 0 || commit === undefined)
        return null;
    const status = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .captureProcess */ .Gx)({
        argv: ['git', '-C', folder, 'status', '--porcelain', '--untracked-files=no'],
    });
    return status.lines.length > 0 ? `${commit}-dirty` : commit;
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
    return (0,execa__WEBPACK_IMPORTED_MODULE_1__/* .execa */ .Ho)(program, args, {
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(process.env, command.env),
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

/***/ 88473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ families),
  A: () => (/* binding */ familyOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/kernels/custom/plan.ts

/** Replaces `{name}` by the run's value; names it does not know stay as they are. */
function fillPlaceholders(text, values) {
    return text.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}
/** The user's own commands, in order, each with the placeholders filled in. */
function planCustomBuild(profile, workspace) {
    const section = profile.section;
    const { arch, mode, build } = profile.settings;
    const values = {
        source: workspace.source,
        out: workspace.out,
        repository: workspace.repository,
        jobs: String(workspace.jobs),
        arch,
        mode,
    };
    const fill = (text) => fillPlaceholders(text, values);
    const artifact = (role, file) => ({
        role,
        name: external_node_path_default().basename(fill(file)),
        path: external_node_path_default().resolve(workspace.out, fill(file)),
        optional: false,
    });
    const { image, elf, files = [] } = section.artifacts;
    return {
        steps: section.build.map((command) => ({
            do: 'run',
            title: fill(command[0] ?? ''),
            argv: command.map(fill),
            cwd: workspace.source,
            env: build.env ?? {},
        })),
        artifacts: [
            artifact('image', image),
            ...(elf === undefined || elf === image ? [] : [artifact('elf', elf)]),
            ...files.map((file) => artifact('file', file)),
        ],
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./src/kernels/custom/section.ts


const file = schemas/* string */.YjP().min(1);
/** Artifacts are copied into one folder, beside these. */
const reservedNames = new Set([
    ...['build.log', 'console.log', 'console.timeline.jsonl', 'image.json', 'initramfs.cpio.gz'],
    ...['junit.xml', 'report.md', 'result.json', 'seal.json'],
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
        files: schemas/* array */.YOg(file).optional().describe('Further files to keep'),
    })
        .superRefine(({ image, elf, files = [] }, context) => {
        const names = [image, ...(elf === undefined || elf === image ? [] : [elf]), ...files].map((name) => external_node_path_default().posix.basename(name));
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
    plan: planCustomBuild,
    inspectConfig: async () => Promise.resolve(null),
    commandLine: ({ settings }) => settings.boot.cmdline,
    // Whatever it is made of, it may be one of these inside.
    vocabularies: ['generic', 'linux', 'osv'],
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
    const added = [
        ...(keys.has('console') ? [] : [`console=${linuxArchs[settings.arch].console}`]),
        ...(keys.has('panic') ? [] : ['panic=-1']),
    ];
    return [...added, own].filter((part) => part !== '').join(' ');
}

// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
;// CONCATENATED MODULE: ./src/kernels/kconfig/config-file.ts
const assignment = /^([A-Za-z0-9_]+)=(.*)$/;
const notSet = /^# ([A-Za-z0-9_]+) is not set$/;
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

;// CONCATENATED MODULE: ./src/kernels/kconfig/tokens.ts
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

;// CONCATENATED MODULE: ./src/kernels/kconfig/macros.ts

/** A chain of variables longer than this refers to itself. */
const deepest = 16;
function expandAt(text, variables, depth) {
    const start = text.indexOf('$(');
    if (start < 0)
        return text;
    if (depth > deepest)
        return undefined;
    const end = endOfMacro(text, start);
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

;// CONCATENATED MODULE: ./src/kernels/kconfig/option-value.ts
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

;// CONCATENATED MODULE: ./src/kernels/kconfig/evaluate.ts


/** n < m < y, as numbers that order and combine as kconfig's three values do. */
const no = 0;
const evaluate_module = 1;
const yes = 2;
/** The value of y, m or n; undefined for other text. */
function parseTristate(text) {
    return { n: no, m: evaluate_module, y: yes }[text];
}
/** An option's final value; options that the configuration does not write are n, or empty text. */
function evaluate_valueOf(name, { tree, config }) {
    const type = tree.symbols.get(name)?.type;
    const isText = type === 'int' || type === 'hex' || type === 'string';
    return config.get(name) ?? (isText ? '' : 'n');
}
function areModulesOff(world) {
    const { modulesOption } = world.tree;
    return modulesOption === null || evaluate_valueOf(modulesOption, world) === 'n';
}
/** Undefined when it depends on a function such as `$(cc-option,…)`, which is never run here. */
function textOf(operand, world) {
    switch (operand.kind) {
        case 'symbol':
            // To kconfig the text of an option that nothing defines is its name.
            return world.tree.symbols.has(operand.name) || world.config.has(operand.name)
                ? unquoteValue(evaluate_valueOf(operand.name, world))
                : operand.name;
        case 'constant':
        case 'macro':
            return expandMacros(operand.text, world.tree.variables);
    }
}
function evaluateOperand(operand, world) {
    if (operand.kind === 'symbol')
        return parseTristate(evaluate_valueOf(operand.name, world)) ?? no;
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
            return values.includes(evaluate_module) ? evaluate_module : (yes - decides);
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

;// CONCATENATED MODULE: ./src/kernels/kconfig/expression.ts
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

;// CONCATENATED MODULE: ./src/kernels/kconfig/defaults.ts


/** `; its default y applies`, for sentences about an option that cannot be set; else empty. */
function describeDefault(definition, world) {
    const applying = definition.defaults.find(({ condition }) => condition === null || evaluate(condition, world) !== 0);
    return applying === undefined ? '' : `; its default ${renderExpression(applying.value)} applies`;
}
/** The option of a choice that is set; undefined when none is. */
function findChosen(choice, world) {
    return choice.members.find((name) => evaluate_valueOf(name, world) === 'y');
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/unmet.ts


function findUnmet(conditions, wanted, world) {
    const failing = [];
    const undecided = [];
    for (const condition of conditions.flatMap(splitConjunction)) {
        const value = evaluate(condition, world);
        if (value === undefined)
            undecided.push(condition);
        else if (value < wanted)
            failing.push(condition);
    }
    return { failing, undecided };
}
/** What a dependency has to reach: only a tristate cares whether it is m or y. */
function neededLevel(symbol, wanted) {
    return symbol.type === 'tristate' && wanted === yes ? yes : evaluate_module;
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
        .map(({ conditions }) => findUnmet(conditions, evaluate_module, world).failing)
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
    const entry = symbol && findNearestEntry(symbol, yes, world);
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
        [{ kind: 'symbol', name: by }, ...conditions].every((condition) => evaluate(condition, world) !== 0));
}
/** `selected by EXPERT, which is y`; undefined when nothing raises the option. */
function describeActiveSelects(symbol, world) {
    const names = [...new Set(findActiveSelects(symbol, world).map(({ by }) => by))];
    if (names.length === 0)
        return undefined;
    const values = [...new Set(names.map((name) => evaluate_valueOf(name, world)))];
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
    const { failing } = findUnmet([first.condition ?? [], first.value].flat(), evaluate_module, world);
    return failing.length > 0
        ? `has no prompt: its default needs ${describeUnmet(failing, evaluate_module, world, told)}`
        : `has no prompt: its default is ${renderExpression(first.value)}`;
}
/** Why an option is not at `wanted`, and what to do: follows the dependencies down to a cause. */
function describeCause(name, wanted, world, told) {
    const symbol = world.tree.symbols.get(name);
    if (symbol === undefined)
        return ' (no option of this name in this tree)';
    const entry = findNearestEntry(symbol, wanted, world);
    if (entry === undefined || told.size >= mostOptions)
        return '';
    const advice = evaluate_valueOf(name, world) === 'm' ? ' (set it to y)' : ' (set it too)';
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
        return ` (its prompt needs ${describeUnmet(hiding, evaluate_module, world, told)})`;
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
    const facts = namesIn(expression).map((name) => `${name} is ${evaluate_valueOf(name, world) || 'not set'}`);
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
        return { condition: left, wanted: evaluate_module };
    if (test === '=y')
        return { condition: left, wanted: yes };
    return test === '=n' ? { condition: { kind: 'not', operand: left } } : { condition };
}
function describeOne(given, needed, world, told) {
    const { condition, wanted = needed } = simplify(given);
    const text = renderExpression(given);
    switch (condition.kind) {
        case 'symbol': {
            const { name } = condition;
            if (told.has(name))
                return '';
            told.add(name);
            const value = evaluate_valueOf(name, world);
            const limit = value === 'm' ? ' and allows no more than m' : '';
            return `${name}, which is ${value}${limit}${describeCause(name, wanted, world, told)}`;
        }
        case 'not': {
            if (condition.operand.kind !== 'symbol')
                return `${text} (${describeFacts(given, world)})`;
            const { name } = condition.operand;
            return `${text}, but ${name} is ${evaluate_valueOf(name, world)}${describeTooHigh(name, world)}`;
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
    return `${conditions.map(renderExpression).join(' && ')}, which the toolchain decides`;
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/explain-excess.ts





/** Why an option got a value above the requested one, or another number or text. */
function explainExcess(symbol, world) {
    const selected = describeActiveSelects(symbol, world);
    if (selected !== undefined)
        return selected;
    const entry = findNearestEntry(symbol, yes, world);
    if (entry === undefined)
        return 'is used in this tree, but nothing defines it';
    const { definition } = entry;
    const applied = describeDefault(definition, world);
    const hiding = findNearestPrompt(entry, world);
    if (hiding === undefined)
        return `has no prompt${applied}`;
    if (hiding.length > 0)
        return ('can only be changed where its prompt is visible: that needs ' +
            describeUnmet(hiding, evaluate_module, world, new Set([symbol.name])) +
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
            describeUnmet(hiding, evaluate_module, world, told) +
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
    const asSwitch = parseTristate(requested) !== undefined;
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
    return modulesOption !== null && evaluate_valueOf(modulesOption, world) === 'n'
        ? `cannot be a module: ${modulesOption} is n (set it too)`
        : undefined;
}
function renderBound(bound, world) {
    const text = renderExpression(bound);
    return bound.kind === 'symbol' ? `${text} (${evaluate_valueOf(bound.name, world)})` : text;
}
function explainRange(symbol, requested, world) {
    const ranges = symbol.definitions.flatMap((definition) => definition.ranges);
    const outside = ranges.find(({ low, high }) => {
        const bounds = [low, high].map((bound) => Number(bound.kind === 'symbol' ? evaluate_valueOf(bound.name, world) : bound.text));
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
    const wanted = parseTristate(requested);
    if (wanted === undefined || !isSwitch(symbol))
        return world.config.has(option)
            ? (explainRange(symbol, requested, world) ?? explainExcess(symbol, world))
            : explainLack(symbol, yes, world);
    const got = parseTristate(evaluate_valueOf(option, world)) ?? 0;
    return got < wanted ? explainLack(symbol, wanted, world) : explainExcess(symbol, world);
}

;// CONCATENATED MODULE: ./src/kernels/kconfig/gate.ts


function effectiveValue(option, config) {
    return config.get(option) ?? 'n';
}
/** The requests that the final configuration does not honour to the letter; absent is n. */
function listDifferences(requests, config) {
    return requests.filter(({ option, value }) => !isSameValue(value, effectiveValue(option, config)));
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

;// CONCATENATED MODULE: ./src/kernels/kconfig/sources.ts


/** Path or pattern relative to the tree's root; undefined when it depends on something unknown. */
function resolveSource(source, from, variables) {
    const expanded = expandMacros(source.path, variables);
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
        choice: entry.entry === 'choice' ? { title: prompts[0]?.text ?? '', members: [] } : around.choice,
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
const parse_expression_comparisons = new Set(['=', '!=', '<', '<=', '>', '>=']);
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
    if (left === undefined || sign?.kind !== 'operator' || !parse_expression_comparisons.has(sign.text))
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
const parse_kconfig_assignment = /^([A-Za-z0-9_-]+)\s*(=|:=|\+=)\s*(.*)$/;
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
        const [, name, sign, value = ''] = parse_kconfig_assignment.exec(line.text) ?? [];
        if (name !== undefined) {
            statements.push({ kind: 'assign', name, value, append: sign === '+=' });
            continue;
        }
        const [first, ...rest] = tokenize(line.text);
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
        option: stripOptionPrefix(name),
        value: formatOptionValue(value),
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
    return readKconfigTree(source, 'Kconfig', new Map([
        ['ARCH', arch],
        ['SRCARCH', folder],
        ['srctree', source],
    ]));
}
/**
 * Holds the profile's options against the `.config` in the output folder. The Kconfig files, some
 * 1600 of them, are read only to give reasons.
 */
async function inspectLinuxConfig(profile, workspace) {
    const requests = listRequests(linuxSection.parse(profile.section), profile.settings.arch);
    const text = await (0,files/* readTextIfThere */.pM)(external_node_path_default().join(workspace.out, '.config'));
    const config = parseConfigFile(text ?? '');
    const needsReasons = listDifferences(requests, config).length > 0;
    const tree = needsReasons ? await readLinuxTree(profile, workspace) : null;
    return judgeConfig(requests, config, tree);
}

;// CONCATENATED MODULE: ./src/kernels/linux/plan.ts





/** Targets that leave an image of the same name in arch/…/boot. */
const imageTargets = new Set(['bzImage', 'Image', 'Image.gz', 'vmlinuz.efi']);
function chooseTargets(section, imageTarget) {
    const targets = section.targets ?? [imageTarget];
    return section.modules && !targets.includes('modules') ? [...targets, 'modules'] : targets;
}
function listArtifacts(profile, { out }, targets) {
    const { folder, imageTarget } = linuxArchs[profile.settings.arch];
    const image = targets.find((target) => imageTargets.has(target)) ?? imageTarget;
    const inOut = (role, name, ...file) => ({
        role,
        name,
        path: external_node_path_default().join(out, ...file),
        optional: role === 'modules',
    });
    return [
        inOut('image', 'vmlinuz', 'arch', folder, 'boot', image),
        inOut('elf', 'vmlinux', 'vmlinux'),
        inOut('map', 'System.map', 'System.map'),
        inOut('config', 'config', '.config'),
        ...(targets.includes('modules') ? [inOut('modules', 'modules', 'modules-install')] : []),
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
        run('Remove modules of an earlier build', ['rm', '-rf', installed]),
        make('Install modules', `INSTALL_MOD_PATH=${installed}`, 'INSTALL_MOD_STRIP=1', 'modules_install'),
        // They point into this machine's folders and mean nothing in an archive.
        run('Remove links to the sources', [
            ...['find', installed, '-type', 'l', '(', '-name', 'build', '-o', '-name', 'source', ')'],
            '-delete',
        ]),
    ];
    return {
        steps: [
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
            { do: 'gate', title: 'Compare the configuration with the profile' },
            make(`Build ${targets.join(' ')}`, `-j${jobs}`, ...targets),
            ...(targets.includes('modules') ? install : []),
        ],
        artifacts: listArtifacts(profile, workspace, targets),
    };
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
    plan: planLinuxBuild,
    inspectConfig: inspectLinuxConfig,
    commandLine: composeLinuxCommandLine,
    vocabularies: ['linux'],
};

;// CONCATENATED MODULE: ./src/kernels/families.ts


/** Every kind of kernel the product knows. */
const families = [linuxFamily, customFamily];
/** The family of a checked profile, whose `kernel:` names one of them. */
function familyOf(kernel) {
    const family = families.find(({ name }) => name === kernel);
    if (family === undefined)
        throw new Error(`no kernel family ${kernel}`);
    return family;
}


/***/ }),

/***/ 35312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ artifactRoles)
/* harmony export */ });
/** What an artifact is for: `image` is booted, `elf` carries the symbols. */
const artifactRoles = ['image', 'elf', 'map', 'config', 'modules', 'file'];


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
        machine: 'q35',
        cpu: 'max',
        cpus: 1,
        memory: '128M',
        method: 'direct',
        accelerator: 'auto',
        cmdline: '',
        debug_exit: false,
        timeout: '60s',
        silence: '30s',
        listen: '500ms',
        output_limit: '64MiB',
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
        if (await (0,host_files/* isFile */.fo)(candidate))
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
        const found = (await (0,host_files/* isFile */.fo)(besides))
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
    const { overrides, arch, accelerator } = options;
    return [
        ...overrides,
        ...(arch === undefined ? [] : [`arch=${arch}`]),
        ...(accelerator === undefined ? [] : [`boot.accelerator=${accelerator}`]),
    ];
}


/***/ }),

/***/ 56419:
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
            // The test alone is several times faster than the search that finds the groups.
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
/** Compiles a checked entry. Never on a backtracking engine: console and pattern are both foreign. */
function compilePattern(written) {
    if (typeof written === 'string')
        return literalPattern(written, written);
    const { text, regex, name } = written;
    if (regex !== undefined)
        return regexPattern(regex, name ?? `/${regex}/`);
    return literalPattern(text ?? '', name ?? text ?? '');
}
/** What is wrong with a regular expression, or undefined when it compiles. */
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

/***/ 3226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ archAliases),
  Cn: () => (/* binding */ archs),
  Fk: () => (/* binding */ profileSchema)
});

// UNUSED EXPORTS: accelerators, modes

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./src/profile/pattern.ts
var pattern = __webpack_require__(56419);
;// CONCATENATED MODULE: ./src/profile/units.ts

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
    return Math.round(Number(amount) * (units[unit] ?? Number.NaN));
}
/** `1.5s` → 1500 milliseconds; undefined when the text is no duration. */
function parseDuration(text) {
    return parseQuantity(text, durationPattern, durationUnits);
}
/** `4MiB` → 4194304 bytes; undefined when the text is no size. */
function parseSize(text) {
    return parseQuantity(text, sizePattern, sizeUnits);
}
function quantity(pattern, parse, expectation) {
    return schemas/* string */.YjP({ error: (issue) => `${expectation}, got ${JSON.stringify(issue.input)}` })
        .regex(pattern, { error: (issue) => `${expectation}, got ${JSON.stringify(issue.input)}` })
        .transform((text) => parse(text) ?? Number.NaN);
}
/** A duration written with its unit; the parsed value is in milliseconds. */
const duration = quantity(durationPattern, parseDuration, 'expected a duration with a unit such as 200ms, 5s or 10m');
/** A size written with its unit; the parsed value is in bytes. */
const size = quantity(sizePattern, parseSize, 'expected a size with a unit such as 128M or 4MiB');

;// CONCATENATED MODULE: ./src/profile/expectation.ts



/**
 * The expectation language, as it is written in a profile: a string is literal text; an object
 * carries `text:` or `regex:` and, optionally, a name, a time limit and bounds on what it captures.
 */
const bounds = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ min: schemas/* number */.aig().optional(), max: schemas/* number */.aig().optional() }))
    .describe('Limits on captured numbers, by the name of the group');
const matchFields = {
    name: schemas/* string */.YjP().min(1).optional().describe('Name in reports; the pattern itself by default'),
    text: schemas/* string */.YjP().min(1).optional().describe('Literal text that the line contains'),
    regex: schemas/* string */.YjP()
        .min(1)
        .superRefine((regex, context) => {
        const problem = (0,pattern/* regexProblem */.H)(regex);
        if (problem !== undefined)
            context.addIssue({ code: 'custom', message: problem });
    })
        .describe('Regular expression (RE2 syntax); named groups become metrics')
        .optional(),
};
function exactlyOnePattern(entry) {
    return (entry.text === undefined) !== (entry.regex === undefined);
}
const onePattern = { error: 'give exactly one of text: or regex:' };
const literal = schemas/* string */.YjP({ error: 'expected text, or a map with text: or regex:' })
    .min(1)
    .describe('Literal text that the line contains');
const expectMatch = schemas/* strictObject */.rej({
    ...matchFields,
    within: duration
        .optional()
        .describe('Time limit, counted from the moment this entry is next in order'),
    bounds: bounds.optional(),
})
    .refine(exactlyOnePattern, onePattern);
const expectEntry = schemas/* union */.KCZ([literal, expectMatch]);
const anyOrder = schemas/* strictObject */.rej({
    any_order: schemas/* array */.YOg(expectEntry).min(1).describe('Entries that may match in any order'),
})
    .describe('A group whose entries may match in any order; all of them have to');
const rejectMatch = schemas/* strictObject */.rej(matchFields).refine(exactlyOnePattern, onePattern);
const allowMatch = schemas/* strictObject */.rej({
    ...matchFields,
    reason: schemas/* string */.YjP().min(1).describe('Why this line is acceptable; shown in every report'),
})
    .refine(exactlyOnePattern, onePattern);
const expectList = schemas/* array */.YOg(schemas/* union */.KCZ([literal, expectMatch, anyOrder]));
const rejectList = schemas/* array */.YOg(schemas/* union */.KCZ([literal, rejectMatch]));
const allowList = schemas/* array */.YOg(allowMatch);

;// CONCATENATED MODULE: ./src/profile/schema.ts



const archs = ['x86_64', 'aarch64'];
const modes = ['release', 'debug'];
const accelerators = ['auto', 'kvm', 'tcg'];
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
    timeout: duration.describe('Limit on the whole build'),
    silence: duration.describe('Limit on the time without a line of build output'),
});
const initramfs = schemas/* strictObject */.rej({
    busybox: schemas/* boolean */.zMY()
        .optional()
        .describe('Install /bin/busybox and its applet links (default true)'),
    init: schemas/* string */.YjP().min(1).describe('Text of the /init script'),
    files: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\//, 'not an absolute path'), schemas/* string */.YjP().min(1))
        .optional()
        .describe('Further files: path in the guest → path relative to the profile’s repository'),
});
const disk = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('Image, relative to the profile’s repository or {out}'),
    format: schemas/* enum */.k5n(['raw', 'qcow2']).optional(),
    interface: schemas/* enum */.k5n(['virtio-blk', 'nvme']).optional(),
});
const boot = schemas/* strictObject */.rej({
    machine: schemas/* enum */.k5n(['q35', 'pc', 'virt']).describe('QEMU machine'),
    cpu: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.,=+-]+$/)
        .describe('QEMU CPU model'),
    cpus: schemas/* int */.Whr().min(1).max(256),
    memory: size,
    method: schemas/* enum */.k5n(['direct', 'disk']).describe('direct: -kernel; disk: the image is the boot disk'),
    accelerator: schemas/* enum */.k5n(accelerators),
    cmdline: schemas/* string */.YjP().describe('Kernel command line'),
    initramfs: initramfs.optional(),
    disks: schemas/* array */.YOg(disk).optional().describe('Further disks; writes go to a snapshot'),
    debug_exit: schemas/* boolean */.zMY().describe('Give the guest an isa-debug-exit port at 0xf4'),
    timeout: duration.describe('Limit on the whole boot'),
    silence: duration.describe('Limit on the time without a byte on the console'),
    listen: duration.describe('How long to go on listening for a crash after the last expectation'),
    output_limit: size.describe('Limit on console bytes'),
});
const sizeSettings = schemas/* strictObject */.rej({
    budgets: schemas/* record */.g1P(schemas/* string */.YjP().min(1), size)
        .optional()
        .describe('Upper limits by path in the size tree, e.g. image or vmlinux/.text'),
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
    boot,
    expect: expectList,
    reject: rejectList.optional(),
    allow: allowList.optional(),
    size: sizeSettings.optional(),
    report,
});
/**
 * The schema of an effective profile, all layers merged. Families add their sections; every key is
 * known, so a misspelt one is an error and not a silent default.
 */
function profileSchema(families) {
    return commonSchema.extend({
        kernel: schemas/* enum */.k5n(families.map(({ name }) => name)).describe('Kernel family'),
        ...Object.fromEntries(families.map(({ name, section }) => [name, section.optional()])),
    });
}


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseYamlSettings),
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** An alias costs little to write and much to expand; no honest profile comes near this. */
const maxAliases = 100;
function joinPath(path) {
    return path.map(String).join('.');
}
function collectPositions(node, path, positionOf, positions) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
            positions.set(joinPath([...path, name]), positionOf(key));
            collectPositions(value, [...path, name], positionOf, positions);
        }
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        node.items.forEach((item, index) => {
            positions.set(joinPath([...path, String(index)]), positionOf(item));
            collectPositions(item, [...path, String(index)], positionOf, positions);
        });
    }
}
/**
 * Parses YAML 1.2 text. Duplicate keys, unknown tags, several documents, too many aliases and a top
 * level that is no map are problems, each with its position.
 */
function parseYamlSettings(text) {
    const lines = text.split(/\r?\n/);
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: counter,
        version: '1.2',
        prettyErrors: false,
    });
    const positionAt = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        message: error.code === 'MULTIPLE_DOCS'
            ? 'a profile is one YAML document, not several'
            : error.message,
        ...positionAt(error.pos[0]),
    }));
    if (problems.length > 0)
        return { problems };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return { problems: [{ message: 'a profile is a map of settings', line: 1, column: 1 }] };
    let values;
    try {
        values = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (error) {
        return { problems: [{ message: error.message, line: 1, column: 1 }] };
    }
    const positions = new Map();
    collectPositions(document.contents, [], (node) => positionAt(node.range?.[0] ?? 0), positions);
    return { values, positions, lines };
}


/***/ }),

/***/ 25875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   UF: () => (/* binding */ numberedLines)
/* harmony export */ });
/* unused harmony export excerptLines */
/* harmony import */ var _console_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33529);

/**
 * A string of the record as one line that can be shown: symbol names, console lines and reasons are
 * written by the kernel under test. Beyond `limit` characters it is cut, with `…` in the end. The
 * runner obeys `##[command]` anywhere in a line of a log, so that form is broken up.
 */
function harmless(text, limit = 300) {
    // Cut twice: before, so that a line of megabytes costs nothing; after, for the exact length.
    const plain = (0,_console_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(text.slice(0, limit * 4)).replaceAll('##[', '##\\[');
    const isCut = plain.length > limit || text.length > limit * 4;
    return isCut ? `${plain.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` : plain;
}
/** Longest excerpt that is shown, in lines and in characters of a line. */
const excerptLines = 60;
const excerptColumns = 400;
/**
 * The lines of an excerpt with their numbers: `  212 │ Kernel panic`. The bar also keeps `::error::`
 * from the start of a line, where the runner would obey it.
 */
function numberedLines(firstLine, lines) {
    const shown = lines.slice(0, excerptLines);
    const width = String(firstLine + Math.max(shown.length - 1, 0)).length;
    const numbered = shown.map((line, index) => `${String(firstLine + index).padStart(width)} │ ${harmless(line, excerptColumns)}`.trimEnd());
    const rest = lines.length - shown.length;
    return rest > 0 ? [...numbered, `${' '.repeat(width)} │ … ${rest} more lines`] : numbered;
}
/**
 * The runner also obeys `::command::` at the start of a line, spaces before it or not, and the
 * names that begin a line of text are the kernel's or the profile's.
 */
function withoutCommands(text) {
    return text.replace(/^([^\S\n]*)::/gm, '$1\\::');
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ hostLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   w7: () => (/* binding */ shortRevision)
/* harmony export */ });
/* unused harmony export imageBytesOf */
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31885);


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
        summary: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(summary),
        subject: known.filter((part) => part !== ''),
        figures: [bootFigure(result), imageFigure(result), deltaFigure(result)],
    };
}
function bootFigure({ boot }) {
    if (boot === null)
        return 'not booted';
    if (boot.timeToReadyMs !== null)
        return `ready in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(boot.timeToReadyMs)}`;
    return `not ready after ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(boot.durationMs)}`;
}
function imageFigure(result) {
    const bytes = imageBytesOf(result);
    return bytes === null ? 'no image' : `image ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`;
}
/** Bytes of what is booted, or else of everything that was measured; null when nothing was. */
function imageBytesOf({ artifacts, size }) {
    return artifacts.find(({ role }) => role === 'image')?.bytes ?? size?.tree.bytes ?? null;
}
function deltaFigure({ size }) {
    if (size === null)
        return 'size not measured';
    if (size.baseline === null || size.delta === null)
        return 'no size baseline';
    const before = size.tree.bytes - size.delta.bytes;
    return `size ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(before, size.tree.bytes)} against ${size.baseline.source}`;
}
/** A commit's first ten digits; `-dirty` stays. */
function shortRevision(revision) {
    return (revision ?? '').replace(/^([0-9a-f]{10})[0-9a-f]+/, '$1');
}
/** Machine that ran it: system, processor, memory. */
function hostLine({ host }) {
    const memory = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRoughBytes */ ._3)(host.memoryBytes);
    return [host.system, `${host.cpus} × ${host.cpu}`, memory].join(' · ');
}


/***/ }),

/***/ 42998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var junit_report_builder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51072);
/* harmony import */ var junit_report_builder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(junit_report_builder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25875);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14512);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31885);





/**
 * JUnit XML of one run or several, one suite each: the configuration gate, the build, each
 * assertion, each size budget, and the verdict. A failure of the kernel is a `failure`; where the
 * host, the profile or this product is at fault it is an `error`.
 */
function renderJunit(results) {
    // The package's types put the builder into a property `default` that only its ES build has.
    const report = junit_report_builder__WEBPACK_IMPORTED_MODULE_0___default().newBuilder().name('osv-kernel');
    for (const result of isList(results) ? results : [results])
        addSuite(report.testSuite(), result);
    return `${report.build()}\n`;
}
function isList(results) {
    return Array.isArray(results);
}
function addSuite(suite, result) {
    const { profile, kernel, arch, mode, revision, timings, host, boot } = result;
    const named = [profile, arch].filter((part) => part !== '').map((part) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(part));
    const name = named.join(' ');
    suite.name(name);
    suite.time(seconds(timings.reduce((sum, { durationMs }) => sum + durationMs, 0)));
    const properties = {
        kernel,
        mode,
        revision: (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .shortRevision */ .w7)(revision),
        accelerator: boot?.accelerator ?? '',
        'osv-kernel': host.productVersion,
    };
    for (const [key, value] of Object.entries(properties))
        if (value !== '')
            suite.property(key, (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(value));
    const testCase = (title) => suite.testCase().className(name).name((0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(title));
    addConfigCase(testCase, result);
    addBuildCase(testCase, result);
    addAssertionCases(testCase, result);
    addBudgetCases(testCase, result);
    addVerdictCase(testCase('verdict'), result);
}
function addConfigCase(testCase, { config }) {
    if (config === null)
        return;
    const { mismatches } = config;
    const gate = testCase('config');
    if (mismatches.length === 0)
        return;
    const lines = mismatches.map(({ option, requested, effective, reason }) => `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(option)}: requested ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(requested)}, effective ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(effective)}: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(reason)}`);
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
        const assertion = testCase(`assertion: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(id)}`);
        if (atMs !== null)
            assertion.time(seconds(atMs));
        if (status === 'not-reached')
            assertion.skipped();
        if (status !== 'failed')
            continue;
        assertion.failure((0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(reason ?? 'failed'), 'assertion-failed');
        assertion.stacktrace(evidenceText(verdict));
    }
}
function addBudgetCases(testCase, { size }) {
    for (const { path, limitBytes, bytes, ok } of size?.budgets ?? []) {
        const budget = testCase(`budget: ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(path)}`);
        if (ok)
            continue;
        const found = bytes === null ? 'the path names nothing' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes);
        budget.failure(`${found}; the limit is ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(limitBytes)}`, 'over-budget');
    }
}
function addVerdictCase(testCase, { verdict, boot }) {
    if (boot !== null)
        testCase.time(seconds(boot.durationMs));
    if (verdict.kind !== 'pass')
        fail(testCase, verdict);
}
function fail(testCase, verdict) {
    const { kind, summary } = verdict;
    const message = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(summary, 1000);
    if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOfVerdict */ .sG)(kind) === 'kernel')
        testCase.failure(message, kind).stacktrace(evidenceText(verdict));
    else
        testCase.error(message, kind, evidenceText(verdict));
}
function evidenceText({ evidence, hint }) {
    const excerpts = evidence.map(({ source, firstLine, lines }) => [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(source), ...(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .numberedLines */ .UF)(firstLine, lines)].join('\n'));
    return [...excerpts, ...(hint === null ? [] : [(0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(hint, 1000)])].join('\n\n');
}
function seconds(milliseconds) {
    return Number((milliseconds / 1000).toFixed(3));
}


/***/ }),

/***/ 31506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: stepSummaryLimitBytes

// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var lib = __webpack_require__(35618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(59059);
;// CONCATENATED MODULE: ./src/report/markdown-nodes.ts



/**
 * The few forms a report is made of, as mdast nodes. Whatever is passed in may be hostile; the
 * serializer escapes Markdown, and here is added what GitHub makes of text beyond Markdown.
 */
/** Prose. GitHub finds mentions and references in the rendered text, so these are pulled apart. */
function prose(text) {
    const value = (0,harmless/* harmless */.Is)(text, 1000)
        .replace(/@(?=[\w-])/g, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b')
        .replace(/\bGH-(?=\d)/gi, '$&\u200b')
        .replace(/^\s*::/, '\u200b::');
    return { type: 'text', value };
}
/** A name or value in code type, in which GitHub finds neither mentions nor references. */
function code(text) {
    const value = (0,harmless/* harmless */.Is)(text);
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
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)({ type: 'root', children: [...children] }, {
        extensions: [(0,lib/* gfmToMarkdown */.H)({ tablePipeAlign: false })],
        fences: true,
        bullet: '-',
        // GitHub sets what stands between dollar signs as mathematics.
        unsafe: [{ character: '$', inConstruct: 'phrasing' }],
        // The verdict and the two lines below it stay together.
        join: [(left, right) => (left.type === 'heading' && right.type === 'paragraph' ? 0 : null)],
    });
}

// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/markdown-section.ts


/** A table that shows at most so many rows and says how many it leaves out. */
function limited(headings, rows) {
    return (limit) => rows.length === 0
        ? []
        : [table(headings, rows.slice(0, limit)), ...moreNode(rows.length - limit)];
}
/** Says how much of a table is not shown. */
function moreNode(count) {
    if (count <= 0)
        return [];
    return [
        paragraph(prose(`… and ${(0,quantities/* formatNumberOf */.Of)(count, 'more row', 'more rows')} in result.json`)),
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown-findings.ts





/** The three lines at the top: verdict, what was tested, and its three figures. */
function headlineNodes(result) {
    const { passed, kind, summary, subject, figures } = (0,headline/* headlineOf */.gD)(result);
    const [profile = '', ...rest] = subject;
    return [
        { type: 'heading', depth: 2, children: [prose(`${passed ? '✅' : '❌'} ${kind}: ${summary}`)] },
        paragraph(strong(prose(profile)), prose(['', ...rest].join(' · ')), { type: 'break' }, prose(figures.join(' · '))),
    ];
}
/** Why it failed: excerpts, the rows that broke a rule, and what to do about it. */
function findingNodes(result, rows) {
    const { evidence, hint } = result.verdict;
    return [
        ...evidence.slice(0, 5).flatMap((excerpt) => excerptNodes(excerpt, rows)),
        ...mismatchNodes(result, rows),
        ...brokenBudgetNodes(result, rows),
        ...(hint === null ? [] : [paragraph(strong(prose('Hint:')), prose(` ${hint}`))]),
    ];
}
function excerptNodes({ source, firstLine, lines }, rows) {
    if (lines.length === 0)
        return [];
    const from = ` from line ${firstLine}`;
    const shown = lines.slice(0, rows);
    const cut = lines.length > shown.length ? `, ${shown.length} of ${lines.length} lines` : '';
    return [paragraph(code(source), prose(`${from}${cut}:`)), fenced((0,harmless/* numberedLines */.UF)(firstLine, shown))];
}
function mismatchNodes({ config }, rows) {
    if (config === null || config.mismatches.length === 0)
        return [];
    const { mismatches } = config;
    return [
        paragraph(strong(prose(`${(0,quantities/* formatNumberOf */.Of)(mismatches.length, 'option')} not as requested`))),
        table(['', 'Option', 'Requested', 'Effective', 'Reason'], mismatches
            .slice(0, rows)
            .map(({ option, requested, effective, reason }) => [
            '✗',
            code(option),
            code(requested),
            code(effective),
            prose(reason),
        ])),
        ...moreNode(mismatches.length - rows),
    ];
}
function brokenBudgetNodes({ size }, rows) {
    const broken = (size?.budgets ?? []).filter(({ ok }) => !ok);
    if (broken.length === 0)
        return [];
    return [
        paragraph(strong(prose(`${(0,quantities/* formatNumberOf */.Of)(broken.length, 'size budget')} broken`))),
        table(['', 'Budget', 'Limit:', 'Size:', 'Over by:'], broken
            .slice(0, rows)
            .map(({ path, limitBytes, bytes }) => [
            '✗',
            code(path),
            (0,quantities/* formatBytes */.z3)(limitBytes),
            bytes === null ? 'names nothing' : (0,quantities/* formatBytes */.z3)(bytes),
            bytes === null ? '–' : (0,quantities/* formatByteChange */.Ul)(bytes - limitBytes),
        ])),
        ...moreNode(broken.length - rows),
    ];
}

// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
;// CONCATENATED MODULE: ./src/report/markdown-sizes.ts





/** Sizes by artifact, largest changes, budgets, largest symbols. */
function sizeSections({ size }, top) {
    if (size === null)
        return [];
    return [
        artifactSection(size),
        ...changeSection(size, top),
        ...budgetSection(size),
        ...symbolSection(size, top),
    ];
}
function artifactSection(size) {
    const { baseline, delta, tree } = size;
    const compared = baseline !== null;
    const rows = (0,size_figures/* artifactSizes */.V)(size).map(({ name, oldBytes, newBytes }) => [
        code(name),
        ...(compared ? [oldBytes === null ? '–' : (0,quantities/* formatBytes */.z3)(oldBytes)] : []),
        newBytes === null ? '–' : (0,quantities/* formatBytes */.z3)(newBytes),
        ...(compared ? [(0,quantities/* formatDelta */.CW)(oldBytes ?? 0, newBytes ?? 0)] : []),
    ]);
    const headings = compared ? ['Artifact', 'Before:', 'Now:', 'Change:'] : ['Artifact', 'Now:'];
    const change = delta === null ? 'no baseline' : (0,quantities/* formatByteChange */.Ul)(delta.bytes);
    return {
        title: `Size by artifact: ${(0,quantities/* formatBytes */.z3)(tree.bytes)}, ${change}`,
        isOpen: false,
        nodes: (limit) => [...baselineNodes(size), ...limited(headings, rows)(limit)],
    };
}
function baselineNodes({ baseline }) {
    if (baseline === null)
        return [
            paragraph(prose('There is no baseline: no earlier result was found to compare sizes with.')),
        ];
    const { source, revision } = baseline;
    const at = revision === null ? [] : [prose(' at '), code((0,headline/* shortRevision */.w7)(revision))];
    return [paragraph(prose('Compared with '), code(source), ...at, prose('.'))];
}
function changeSection({ delta }, top) {
    if (delta === null || delta.changes.length === 0)
        return [];
    const { changes } = delta;
    const rows = changes
        .slice(0, top)
        .map(({ path, change, oldBytes, newBytes }) => [
        (0,quantities/* formatByteChange */.Ul)(newBytes - oldBytes),
        code(path),
        change,
        `${(0,quantities/* formatBytes */.z3)(oldBytes)} → ${(0,quantities/* formatBytes */.z3)(newBytes)}`,
    ]);
    const shown = rows.length < changes.length ? `${rows.length} of ` : '';
    return [
        {
            title: `Largest changes: ${shown}${(0,quantities/* formatNumberOf */.Of)(changes.length, 'change')}`,
            isOpen: false,
            nodes: limited(['Change:', 'Where', '', 'Size:'], rows),
        },
    ];
}
function budgetSection({ budgets }) {
    if (budgets.length === 0)
        return [];
    const kept = budgets.filter(({ ok }) => ok).length;
    const rows = budgets.map(({ path, limitBytes, bytes, ok }) => [
        ok ? '✓' : '✗',
        code(path),
        (0,quantities/* formatBytes */.z3)(limitBytes),
        bytes === null ? 'names nothing' : (0,quantities/* formatBytes */.z3)(bytes),
    ]);
    return [
        {
            title: `Size budgets: ${kept} of ${budgets.length} kept`,
            isOpen: false,
            nodes: limited(['', 'Budget', 'Limit:', 'Size:'], rows),
        },
    ];
}
function symbolSection({ tree }, top) {
    const symbols = (0,size_figures/* largestSymbols */.s)(tree, top);
    if (symbols.length === 0)
        return [];
    const rows = symbols.map(({ path, bytes }) => [(0,quantities/* formatBytes */.z3)(bytes), code(path)]);
    return [
        {
            title: `Largest symbols: the first ${symbols.length}`,
            isOpen: false,
            nodes: limited(['Size:', 'Symbol'], rows),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown-sections.ts





/** What the record has something to say about, the most wanted first. */
function sectionsOf(result, top) {
    return [
        ...assertionSection(result),
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
        code(id),
        atMs === null ? '–' : (0,quantities/* formatDuration */.a3)(atMs),
        prose(reason ?? (status === 'not-reached' ? 'not reached' : '')),
    ]);
    return [
        {
            title: `Assertions: ${passed} of ${assertions.length} passed${counts}`,
            isOpen: passed < assertions.length,
            nodes: limited(['', 'Assertion', 'After:', 'Remark'], rows),
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
        code(option),
        code(requested),
        code(config.effective[option] ?? ''),
        prose(reasons.get(option) ?? ''),
    ]);
    const honoured = options.length - wrong.size - explained.size;
    return [
        {
            title: `Configuration: ${honoured} of ${options.length} options as requested`,
            isOpen: false,
            nodes: limited(['', 'Option', 'Requested', 'Effective', 'Why'], rows),
        },
    ];
}
function metricSection({ metrics }) {
    const rows = Object.entries(metrics).map(([name, value]) => [
        code(name),
        Number.isInteger(value) ? (0,quantities/* formatCount */.B4)(value) : String(value),
    ]);
    if (rows.length === 0)
        return [];
    return [
        { title: `Metrics: ${rows.length}`, isOpen: false, nodes: limited(['Metric', 'Value:'], rows) },
    ];
}
function timingSection(result) {
    const { boot, build, host, revision, timings } = result;
    const stages = timings.map(({ stage, durationMs }) => [
        code(stage),
        (0,quantities/* formatDuration */.a3)(durationMs),
    ]);
    const phases = (boot?.phases ?? []).map(({ name, startMs, endMs }) => [
        prose(`boot: ${name}`),
        (0,quantities/* formatDuration */.a3)(endMs - startMs),
    ]);
    const facts = [
        ...(build === null ? [] : [`Image cache: ${build.cache.image}`]),
        ...(boot === null
            ? []
            : [
                `Machine: ${boot.machine}, ${boot.accelerator} (${boot.acceleratorReason})`,
                `Guest memory: ${(0,quantities/* formatBytes */.z3)(boot.memory.configuredBytes)}`,
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
                ...limited(['Stage', 'Duration:'], [...stages, ...phases])(rows),
                bulletList(facts.slice(0, rows)),
            ],
        },
    ];
}
function fileSection({ artifacts }) {
    if (artifacts.length === 0)
        return [];
    const rows = artifacts.map(({ role, path, bytes, sha256 }) => [
        role,
        code(path),
        (0,quantities/* formatBytes */.z3)(bytes),
        code(sha256.slice(0, 12)),
    ]);
    return [
        {
            title: `Files: ${artifacts.length}`,
            isOpen: false,
            nodes: limited(['Role', 'File', 'Size:', 'SHA-256'], rows),
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
    const sections = sectionsOf(result, top);
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
    return serialize(headlineNodes(result));
}
function assemble(result, kept, dropped, rows, limitBytes) {
    return serialize([
        ...headlineNodes(result),
        ...findingNodes(result, rows),
        ...kept.flatMap(({ title, isOpen, nodes }) => folded(title, isOpen, nodes(rows))),
        ...(rows === Number.POSITIVE_INFINITY
            ? []
            : [paragraph(prose(cutNote(dropped, rows, limitBytes)))]),
    ]);
}
function cutNote(dropped, rows, limitBytes) {
    const without = dropped.map(({ title }) => title.split(':')[0]).join(', ');
    const leftOut = without === '' ? '' : `, without ${without}`;
    return `Cut to stay below ${(0,quantities/* formatCount */.B4)(limitBytes)} bytes: at most ${rows} rows of each table${leftOut}. All of it is in result.json.`;
}


/***/ }),

/***/ 31885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Of: () => (/* binding */ formatNumberOf),
/* harmony export */   Ul: () => (/* binding */ formatByteChange),
/* harmony export */   _3: () => (/* binding */ formatRoughBytes),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** How numbers are written in every report: the same on a terminal, in Markdown and in XML. */
const grouped = new Intl.NumberFormat('en-US');
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Thousands separated: `1,982,256`. */
function formatCount(count) {
    return grouped.format(count);
}
/** To three figures in the unit that suits: `812 B`, `1.89 MiB`. */
function formatRoughBytes(bytes) {
    let value = Math.abs(bytes);
    let unit = 0;
    // From 1023.5 on, three figures would be rounded up to 1024.
    while (value >= 1023.5 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    const digits = unit === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return `${bytes < 0 ? '−' : ''}${value.toFixed(digits)} ${units[unit] ?? 'B'}`;
}
/** Exact, and rough where that helps: `812 B`, `1,982,256 B (1.89 MiB)`. */
function formatBytes(bytes) {
    const exact = `${formatSigned(bytes, '')} B`;
    return Math.abs(bytes) < 1024 ? exact : `${exact} (${formatRoughBytes(bytes)})`;
}
/** A change in bytes with its sign: `+1,234 B`, `−16 B`, `±0 B`. */
function formatByteChange(change) {
    return `${formatSigned(change, '+')} B`;
}
/** A change with its share of what was there before: `+1,234 B (+0.5 %)`; `new` where nothing was. */
function formatDelta(oldBytes, newBytes) {
    const change = newBytes - oldBytes;
    if (change === 0)
        return '±0 B';
    if (oldBytes === 0)
        return `${formatByteChange(change)} (new)`;
    if (newBytes === 0)
        return `${formatByteChange(change)} (gone)`;
    return `${formatByteChange(change)} (${formatPercent((change / oldBytes) * 100)})`;
}
function formatPercent(percent) {
    const size = Math.abs(percent);
    const sign = percent < 0 ? '−' : '+';
    // A small change is not none.
    if (size < 0.005)
        return `${sign}<0.01 %`;
    const digits = size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2;
    return `${sign}${size.toFixed(digits)} %`;
}
function formatSigned(value, plus) {
    if (value === 0)
        return plus === '+' ? '±0' : '0';
    return `${value < 0 ? '−' : plus}${formatCount(Math.abs(value))}`;
}
/** Milliseconds in the unit that suits: `182 ms`, `2.31 s`, `3 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    if (milliseconds < 0.95)
        return `${milliseconds === 0 ? '0' : '<1'} ms`;
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(0)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
    const whole = Math.round(seconds);
    const padded = (value) => String(value).padStart(2, '0');
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${padded(whole % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${padded(minutes % 60)} min`;
}
/** `1 symbol`, `2 symbols`. */
function formatNumberOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}


/***/ }),

/***/ 65781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ resultSchema)
/* harmony export */ });
/* unused harmony exports evidenceSchema, imageCacheStates, assertionStatuses, sizeNodeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _kernels_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35312);
/* harmony import */ var _size_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2110);
/* harmony import */ var _size_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75501);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53138);





/**
 * `result.json`, schema version 1: the one record of a run. Times are in milliseconds, sizes in
 * bytes; what was not reached or does not apply is null, never zero.
 */
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    firstLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictKinds */ .PV),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .owners */ .Zk).nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evidenceSchema).readonly(),
    hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requested: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    effective: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    mismatches: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        option: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        requested: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        effective: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }))
        .readonly(),
    /** Why an option that is not as requested is no mismatch, by option. */
    explained: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const imageCacheStates = ['hit', 'miss', 'off'];
const buildSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cache: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        image: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(imageCacheStates),
        /** Null where no compiler ran or no compiler cache was used. */
        compiler: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ hits: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), misses: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
    }),
});
const phaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), startMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), endMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const bootSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    accelerator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kvm', 'tcg']),
    acceleratorReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    machine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** From the start of QEMU's process, by the host's clock. */
    timeToFirstByteMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    timeToReadyMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    phases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(phaseSchema).readonly(),
    memory: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ configuredBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), peakHostBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable() }),
    exit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** QMP's SHUTDOWN reason, `stopped` where we ended it, or how the process died. */
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        guestStatus: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    }),
});
const assertionStatuses = ['passed', 'failed', 'not-reached'];
const assertionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(assertionStatuses),
    atMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    captures: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Why it failed or was not reached. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const sizeNodeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeNodeKinds */ .X),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    get children() {
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sizeNodeSchema).readonly().optional();
    },
});
const sizeChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_size_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeNodeKinds */ .X),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_size_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeChangeKinds */ .n),
    oldBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    newBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    totals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
});
const budgetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    limitBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** Null when no node of the size tree has that path: that is a broken budget too. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    ok: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const sizeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tree: sizeNodeSchema,
    /** Bytes by artifact name. */
    totals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
    /** What it was compared with; null when there was nothing to compare with. */
    baseline: baselineSchema.nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sizeChangeSchema).readonly() })
        .nullable(),
    budgets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(budgetSchema).readonly(),
});
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._kernels_family_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactRoles */ .y, 'initramfs', 'console', 'timeline', 'report']),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    profile: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Commit of the repository the profile is in, `-dirty` appended where files differ from it. */
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    verdict: verdictSchema,
    config: configSchema.nullable(),
    build: buildSchema.nullable(),
    boot: bootSchema.nullable(),
    assertions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(assertionSchema).readonly(),
    /** Named captures of the console that are numbers, by name. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    size: sizeSchema.nullable(),
    /** Files in the output folder; `path` is relative to it. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(artifactSchema).readonly(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        cpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        memoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        /** First line of `--version`, by tool. */
        tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        productVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    timings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })).readonly(),
});


/***/ }),

/***/ 47441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ artifactSizes),
/* harmony export */   s: () => (/* binding */ largestSymbols)
/* harmony export */ });
/* harmony import */ var _size_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

/** By artifact, those of the baseline that are gone at the end. */
function artifactSizes({ totals, baseline }) {
    const before = new Map(Object.entries(baseline?.totals ?? {}));
    const now = new Map(Object.entries(totals));
    return [...new Set([...now.keys(), ...before.keys()])].map((name) => ({
        name,
        oldBytes: before.get(name) ?? null,
        newBytes: now.get(name) ?? null,
    }));
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

/***/ 99543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/git.ts
var git = __webpack_require__(93086);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/host/lock.ts



const pollMs = 200;
/** Whether the process that a lock file names still runs. */
async function holderOf(file) {
    const pid = Number(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
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
    await (0,promises_.writeFile)(own, String(process.pid));
    try {
        await (0,promises_.link)(own, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(own, { force: true });
    }
}
/**
 * Takes a lock file that names this process, waiting while another process holds it; `onWait` hears
 * of that once. A lock whose process is gone is taken over. Answers with what releases it, or
 * undefined when the signal came first.
 */
async function takeLock(file, onWait, signal) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    let told = false;
    while (!signal.aborted) {
        if (await tryLock(file))
            return async () => (0,promises_.rm)(file, { force: true });
        const holder = await holderOf(file);
        if (holder === undefined || holder === process.pid)
            await (0,promises_.rm)(file, { force: true });
        else if (!told) {
            told = true;
            onWait(holder);
        }
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/kernels/families.ts + 38 modules
var families = __webpack_require__(88473);
// EXTERNAL MODULE: ./src/profile/load.ts + 3 modules
var load = __webpack_require__(16417);
// EXTERNAL MODULE: ./src/profile/override-options.ts
var override_options = __webpack_require__(60266);
// EXTERNAL MODULE: ./src/build/tools.ts + 1 modules
var build_tools = __webpack_require__(8180);
// EXTERNAL MODULE: ./src/host/files.ts
var host_files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/run/boot-image.ts + 9 modules
var boot_image = __webpack_require__(51241);
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

// EXTERNAL MODULE: ./src/host/process.ts
var host_process = __webpack_require__(17439);
// EXTERNAL MODULE: ./src/machine/qemu-arguments.ts
var qemu_arguments = __webpack_require__(93264);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/run/tool-needs.ts








const qemuPackages = { x86_64: 'qemu-system-x86', aarch64: 'qemu-system-arm' };
/** What a boot needs on the host. */
function bootTools({ settings }) {
    const { arch, boot } = settings;
    return [
        { tool: (0,qemu_arguments/* qemuProgram */.z)(arch), debianPackage: qemuPackages[arch] },
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
    const { lines } = await (0,host_process/* captureProcess */.Gx)({ argv: [tool, '--version'] });
    return lines[0] ?? 'unknown';
}
async function digestInputFiles(family, profile) {
    const digests = {};
    for (const name of family.inputFiles(profile)) {
        const file = external_node_path_default().resolve(profile.repository, name);
        if (await (0,host_files/* isFolder */.lQ)(file))
            digests[`files ${name}`] = await (0,digest/* digestFolder */.l)(file);
        else if (await (0,host_files/* fileExists */.hR)(file))
            digests[`file ${name}`] = await (0,host_files/* sha256OfFile */.Vq)(file);
    }
    return digests;
}
/**
 * Everything an image is made from. What only matters afterwards (boot, expectations, budgets,
 * reports) is left out, so that changing it does not build anything again.
 */
async function imageInputs(family, profile, source) {
    const { kernel, arch, mode, toolchain, build, [family.name]: section } = profile.written;
    const versions = {};
    for (const tool of family.compilers(profile))
        versions[tool] = await versionOf(tool);
    const inputs = {
        'osv-kernel': version/* productVersion */.U,
        kernel: canonicalJson({ kernel, arch, mode, [family.name]: section }),
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
async function locateImage(request, workplace) {
    const image = request.image === undefined
        ? external_node_path_default().join(workplace.out, workplace.imageName)
        : external_node_path_default().resolve(request.directory, request.image);
    if (await (0,host_files/* fileExists */.hR)(image))
        return (0,src_verdict/* success */.kX)(image);
    return (0,src_verdict/* failure */.V2)('invalid-profile', `no image ${external_node_path_default().relative(request.directory, image)} to boot`, {
        hint: 'run osv-kernel build first, or give --image FILE',
    });
}
/** Boots the image and watches it to a verdict. */
async function bootKernel(request, profile, image, workplace, record, stages) {
    const tools = await (0,build_tools/* ensureTools */.Q)(bootTools(profile), {
        install: request.installPackages,
        emit: stages.emit,
        signal: request.signal,
    });
    if (!tools.ok)
        return tools;
    const boot = await stages.run('boot', `Boot ${external_node_path_default().basename(image)}`, async () => (0,boot_image/* bootImage */.qT)({
        profile,
        family: (0,families/* familyOf */.A)(profile.kernel),
        image,
        out: workplace.out,
        work: workplace.work,
        cacheFolder: request.cacheFolder,
        onConsole: (bytes) => stages.onConsole(bytes),
        signal: request.signal,
    }), ({ acceleration, report }) => `${report.verdict.kind} under ${acceleration.accelerator} (${acceleration.reason})`);
    if (boot.ok)
        record.boot = boot.value;
    return boot;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
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
        files[name] = { bytes: await (0,host_files/* fileSize */.Ov)(file), sha256: await (0,host_files/* sha256OfFile */.Vq)(file) };
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
        if ((await (0,host_files/* fileSize */.Ov)(file)) !== bytes || (await (0,host_files/* sha256OfFile */.Vq)(file)) !== sha256)
            return `${name} is damaged`;
    }
    return undefined;
}
function parentFolders(name) {
    const parent = external_node_path_default().dirname(name);
    return parent === '.' ? [] : [parent, ...parentFolders(parent)];
}

// EXTERNAL MODULE: ./src/host/clock.ts
var clock = __webpack_require__(54400);
// EXTERNAL MODULE: ./src/kernels/family.ts
var family = __webpack_require__(35312);
;// CONCATENATED MODULE: ./src/build/collect-artifacts.ts




/** Packs a folder so that equal contents give equal bytes. */
async function packFolder(folder, archive) {
    const { exitCode } = await (0,host_process/* captureProcess */.Gx)({
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
// EXTERNAL MODULE: ./src/build/ccache.ts
var ccache = __webpack_require__(27175);
;// CONCATENATED MODULE: ./src/build/failure-excerpt.ts
/** Name of the file in the output folder that holds everything the build printed. */
const buildLogName = 'build.log';
const errorLine = /\berror:|\bfatal error\b|undefined reference|\*\*\* |No rule to make target|command not found|No such file or directory|cannot find|not found/;
const contextLines = 12;
/**
 * The part of a build's output that tells why it failed: the first lines that name an error, for
 * later ones are mostly consequences; the last lines where none does.
 */
function excerptFailure(lines) {
    if (lines.length === 0)
        return [];
    const error = lines.findIndex((line) => errorLine.test(line));
    const first = error < 0 ? Math.max(0, lines.length - contextLines) : Math.max(0, error - 2);
    return [
        { source: buildLogName, firstLine: first + 1, lines: lines.slice(first, first + contextLines) },
    ];
}
/** What to do about failures that every build has at times; undefined for those that are its own. */
function hintForFailure(lines) {
    const text = lines.slice(-200).join('\n');
    if (/Killed signal terminated program|\bcc1\w*: .*Killed|Out of memory/.test(text))
        return 'the compiler was killed, most likely for memory: lower build.jobs or add swap';
    if (text.includes('No space left on device'))
        return 'the disk is full';
    if (text.includes('source tree is not clean'))
        return 'the source folder holds an earlier build: run make mrproper in it';
    const [, tool] = /(?:^|: )(\S+): (?:command )?not found/m.exec(text) ?? [];
    return tool === undefined
        ? undefined
        : `${tool} is missing: name it and its Debian package in build.tools`;
}

// EXTERNAL MODULE: ./src/host/recording-file.ts
var recording_file = __webpack_require__(4832);
;// CONCATENATED MODULE: ./src/build/run-steps.ts





/** kbuild's and OSv's short form of a finished command: `  CC      init/main.o`. */
const finishedUnit = /^ {2}[A-Z][A-Z0-9_+]*(?: \[M\])? +\S/;
const keptLines = 20_000;
function describeStop(end, run) {
    switch (end.reason) {
        case 'timeout':
            return `still running after ${run.timeoutMs / 1000} s (build.timeout)`;
        case 'silence':
            return `no output for ${run.silenceMs / 1000} s (build.silence)`;
        case 'not-started':
            return `could not be started: ${end.message}`;
        case 'cancelled':
        case 'exited':
            return end.signal === null ? `exit status ${end.exitCode ?? '?'}` : `killed by ${end.signal}`;
    }
}
/** The evidence of a mismatch is the configuration's own record; the summary names the first. */
function gateFailure({ mismatches }) {
    const more = mismatches.length > 1 ? ` (and ${mismatches.length - 1} more)` : '';
    const [{ option, requested, effective, reason } = {}] = mismatches;
    return (0,src_verdict/* failure */.V2)('config-mismatch', `${option}: asked for ${requested}, got ${effective}: ${reason}${more}`, { hint: 'nothing was compiled; change the options, or set what they depend on as well' });
}
/**
 * Takes the steps of a build plan one by one, up to the first that fails. Everything printed is in
 * the log file; a step that exceeds a limit is ended with all its children.
 */
async function runSteps(run) {
    const { emit, signal } = run;
    const log = (0,recording_file/* startRecording */.K)(run.logFile);
    const lines = [];
    const deadline = performance.now() + run.timeoutMs;
    let steps = 0;
    let config = null;
    const onLine = (line) => {
        log.append(`${line}\n`);
        lines.push(line);
        if (lines.length > keptLines)
            lines.splice(0, keptLines / 2);
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
        const end = await (0,host_process/* runProcess */.R3)({ argv: step.argv, cwd: step.cwd, env: { ...run.env, ...step.env } }, onLine, { signal, timeoutMs: deadline - performance.now(), silenceMs: run.silenceMs });
        if (end.reason === 'cancelled')
            return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled while building');
        if (end.reason === 'exited' && end.exitCode === 0)
            return (0,src_verdict/* success */.kX)(null);
        const hint = hintForFailure(lines);
        const isDiskFull = lines.slice(-200).some((line) => line.includes('No space left on device'));
        return (0,src_verdict/* failure */.V2)(isDiskFull ? 'infrastructure' : 'build-failed', `${step.title}: ${describeStop(end, run)}`, {
            evidence: excerptFailure(lines),
            ...(hint === undefined ? {} : { hint }),
        });
    };
    try {
        for (const step of run.plan.steps) {
            if (step.do === 'write')
                await (0,host_files/* writeWhole */.f8)(step.path, step.text);
            else if (step.do === 'gate') {
                config = await run.inspectConfig();
                if (config !== null && config.mismatches.length > 0)
                    return gateFailure(config);
            }
            else {
                onLine(`$ ${step.argv.join(' ')}`);
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







/** Plans and runs a build, with the compiler cache where there is one. */
async function compileImage(request, expectedSteps) {
    const { profile, family, workspace, compilerCacheFolder, out } = request;
    const { build } = profile.settings;
    const plan = family.plan(profile, workspace);
    const statisticsLog = external_node_path_default().join(out, 'ccache.log');
    await (0,host_files/* makeFolder */.fc)(workspace.out);
    await (0,host_files/* removeTree */.dM)(statisticsLog);
    const links = compilerCacheFolder === null ? null : workspace.compilerCacheLinks;
    const run = await runSteps({
        plan,
        env: {
            PATH: (0,environment/* childPath */.cm)(links === null ? [] : [links]),
            ...(links === null || compilerCacheFolder === null
                ? {}
                : (0,ccache/* ccacheEnvironment */.Ln)(compilerCacheFolder, external_node_path_default().dirname(workspace.out), statisticsLog)),
        },
        logFile: external_node_path_default().join(out, buildLogName),
        timeoutMs: build.timeout,
        silenceMs: build.silence,
        expectedSteps,
        inspectConfig: async () => {
            const config = await family.inspectConfig(profile, workspace);
            if (config !== null)
                request.onConfig(config);
            return config;
        },
        emit: request.emit,
        signal: request.signal,
    });
    if (!run.ok)
        return run;
    const statistics = links === null ? undefined : await (0,host_files/* readTextIfThere */.pM)(statisticsLog);
    await (0,host_files/* removeTree */.dM)(statisticsLog);
    return (0,src_verdict/* success */.kX)({
        plan,
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
    const planned = request.family.plan(request.profile, request.workspace).artifacts;
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
    return { ...image, cache: 'hit', durationMs: (0,clock/* elapsedSince */.l)(started) };
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
    const compiled = await compileImage(request, last?.steps);
    if (!compiled.ok)
        return compiled;
    const { plan, config, compiler, steps } = compiled.value;
    const artifacts = await collectArtifacts(plan.artifacts, request.out);
    if (!artifacts.ok)
        return artifacts;
    const image = {
        artifacts: artifacts.value,
        config,
        compiler,
        cache: request.store === null ? 'off' : 'miss',
        durationMs: (0,clock/* elapsedSince */.l)(started),
    };
    await (0,host_files/* writeWhole */.f8)(lastBuildFile, JSON.stringify({ inputs, source: workspace.source, steps }));
    await saveImage(key, image, steps, request);
    return (0,src_verdict/* success */.kX)(image);
}

// EXTERNAL MODULE: ./src/build/source/obtain.ts + 4 modules
var obtain = __webpack_require__(57817);
;// CONCATENATED MODULE: ./src/run/build-stages.ts








function describeImage({ cache, compiler }) {
    if (cache === 'hit')
        return 'from the cache';
    return compiler === null
        ? 'built'
        : `built, compiler cache ${compiler.hits} hits, ${compiler.misses} misses`;
}
/** From the sources to the image; answers with the path of what is booted. */
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
        ownFiles: [...(request.ownFiles ?? []), workplace.out],
        emit,
        signal: request.signal,
    }), ({ description }) => description);
    if (!source.ok)
        return source;
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
            return (0,build_tools/* ensureTools */.Q)(buildTools(family, profile), context);
        },
        onConfig: (config) => (record.config = config),
        emit,
        signal: request.signal,
    }), describeImage);
    if (!image.ok)
        return image;
    record.image = image.value;
    record.inputsDigest = digestInputs(inputs);
    const booted = image.value.artifacts.find(({ role }) => role === 'image');
    return booted === undefined
        ? (0,src_verdict/* failure */.V2)('build-failed', 'the build left no image')
        : (0,src_verdict/* success */.kX)(booted.path);
}

// EXTERNAL MODULE: ./src/run/measure.ts + 2 modules
var measure = __webpack_require__(40628);
// EXTERNAL MODULE: ./src/console/exit.ts
var exit = __webpack_require__(47101);
// EXTERNAL MODULE: ./src/host/machine-facts.ts
var machine_facts = __webpack_require__(60301);
;// CONCATENATED MODULE: ./src/run/record.ts






function startRecord(profileName) {
    return { profileName, revision: null, config: null, size: null, tools: {}, timings: [] };
}
function bootReport(boot, { settings }) {
    const { report, guestStartMs, verdictMs, peakBytes, acceleration } = boot;
    const { firstByteMs, readyMs, end, event } = report;
    const phase = (name, startMs, endMs) => endMs === null ? [] : [{ name, startMs, endMs }];
    return {
        accelerator: acceleration.accelerator,
        acceleratorReason: acceleration.reason,
        machine: settings.boot.machine,
        timeToFirstByteMs: firstByteMs,
        timeToReadyMs: readyMs,
        durationMs: verdictMs,
        phases: [
            ...phase('machine start', 0, guestStartMs),
            ...phase('to first byte', guestStartMs, firstByteMs),
            ...phase('to ready', firstByteMs ?? guestStartMs, readyMs),
        ],
        memory: { configuredBytes: settings.boot.memory, peakHostBytes: peakBytes },
        exit: {
            reason: end === null ? 'stopped' : (0,exit/* describeEnd */.l)(end),
            event,
            guestStatus: end?.how === 'guest-status' ? end.status : null,
        },
    };
}
/** Describes files of the output folder; those that are not there are left out. */
async function describeFiles(out, files) {
    const entries = [];
    for (const { role, path: file } of files) {
        if (!(await (0,host_files/* fileExists */.hR)(file)))
            continue;
        const [bytes, sha256] = await Promise.all([(0,host_files/* fileSize */.Ov)(file), (0,host_files/* sha256OfFile */.Vq)(file)]);
        entries.push({ role, path: external_node_path_default().relative(out, file), bytes, sha256 });
    }
    return entries;
}
/** The record as it is published. */
function resultOf(record, verdict, artifacts) {
    const { profile, image, boot } = record;
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
        config: record.config,
        build: image === undefined
            ? null
            : {
                durationMs: image.durationMs,
                cache: { image: image.cache, compiler: image.compiler },
            },
        boot: boot === undefined || profile === undefined ? null : bootReport(boot, profile),
        assertions: boot?.report.assertions ?? [],
        metrics: boot?.report.metrics ?? {},
        tests: { passed: 0, failed: 0, skipped: 0 },
        size: record.size,
        artifacts,
        host: { ...(0,machine_facts/* hostFacts */.sm)(), tools: record.tools, productVersion: version/* productVersion */.U },
        timings: record.timings,
    };
}

// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/console/timeline.ts
var timeline = __webpack_require__(63350);
// EXTERNAL MODULE: ./src/report/junit.ts
var junit = __webpack_require__(42998);
// EXTERNAL MODULE: ./src/report/markdown.ts + 5 modules
var markdown = __webpack_require__(31506);
// EXTERNAL MODULE: ./src/run/workplace.ts
var run_workplace = __webpack_require__(10625);
;// CONCATENATED MODULE: ./src/run/reports.ts









const defaultTop = 20;
const reportNames = { result: 'result.json', markdown: 'report.md', junit: 'junit.xml' };
/** Removes what an earlier run said, so that nothing of it can be taken for this run's. */
async function removeEarlierReports(out) {
    const names = [excerpt/* consoleLogName */.vo, timeline/* timelineName */.rv, buildLogName, ...Object.values(reportNames)];
    for (const name of names)
        await (0,host_files/* removeTree */.dM)(external_node_path_default().join(out, name));
}
/** Writes result.json and the reports into the output folder, whatever the verdict is. */
async function writeReports(request, record, verdict) {
    const out = request.out ??
        (record.profile === undefined
            ? external_node_path_default().join(request.directory, run_workplace/* stateFolder */.y, 'out', record.profileName)
            : (await (0,run_workplace/* planWorkplace */.Y)(request, record.profile)).out);
    const inOut = (name) => external_node_path_default().join(out, name);
    const { image, boot } = record;
    const artifacts = await describeFiles(out, [
        ...(image?.artifacts ?? []),
        ...(boot?.initramfs == null ? [] : [{ role: 'initramfs', path: boot.initramfs }]),
        { role: 'console', path: inOut(excerpt/* consoleLogName */.vo) },
        { role: 'timeline', path: inOut(timeline/* timelineName */.rv) },
        { role: 'report', path: inOut(buildLogName) },
    ]);
    const result = resultOf(record, verdict, artifacts);
    const top = record.profile?.settings.report.top ?? defaultTop;
    const reports = {
        result: inOut(reportNames.result),
        markdown: inOut(reportNames.markdown),
        junit: inOut(reportNames.junit),
        console: (await (0,host_files/* fileExists */.hR)(inOut(excerpt/* consoleLogName */.vo))) ? inOut(excerpt/* consoleLogName */.vo) : null,
    };
    await (0,host_files/* writeWhole */.f8)(reports.result, `${JSON.stringify(result, null, 1)}\n`);
    await (0,host_files/* writeWhole */.f8)(reports.markdown, (0,markdown/* renderMarkdown */.G)(result, { top }));
    await (0,host_files/* writeWhole */.f8)(reports.junit, (0,junit/* renderJunit */.R)(result));
    const compiled = image?.compiler != null && record.inputsDigest !== undefined;
    return {
        result,
        out,
        reports,
        compilerCacheKey: compiled ? `ccache-${record.profileName}-${record.inputsDigest}` : null,
    };
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
            const durationMs = (0,clock/* elapsedSince */.l)(started);
            timings.push({ stage, durationMs });
            const detail = outcome.ok ? describe(outcome.value) : outcome.failure.kind;
            emit({ type: 'stage-done', stage, durationMs, ok: outcome.ok, detail });
            return outcome;
        },
        onConsole: (bytes) => {
            for (const { text } of splitter.push(bytes))
                emit({ type: 'output', source: 'console', line: text });
        },
    };
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
    return writeReports(request, record, verdict);
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
    record.revision = await (0,git/* revisionOf */.D)(profile.repository);
    if (request.command !== 'build' && profile.settings.expect.length === 0)
        return nothingExpected();
    // Before the build: a mistyped name is not worth minutes of waiting.
    const baseline = await (0,measure/* readBaseline */.mF)(request.baseline);
    if (!baseline.ok)
        return baseline.failure;
    const workplace = await (0,run_workplace/* planWorkplace */.Y)(request, profile);
    const release = await takeLock(`${workplace.work}.lock`, (pid) => stages.emit({
        type: 'notice',
        message: `waiting for another run of this profile (process ${pid})`,
    }), request.signal);
    if (release === undefined)
        return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled').failure;
    try {
        await removeEarlierReports(workplace.out);
        return await buildBootMeasure(request, profile, workplace, baseline.value, record, stages);
    }
    finally {
        await release();
    }
}
/** The part that needs the profile's folders to itself. */
async function buildBootMeasure(request, profile, workplace, baseline, record, stages) {
    const image = request.command === 'boot'
        ? await locateImage(request, workplace)
        : await buildKernel(request, profile, workplace, record, stages);
    if (!image.ok)
        return image.failure;
    const boot = request.command === 'build'
        ? undefined
        : await bootKernel(request, profile, image.value, workplace, record, stages);
    if (boot?.ok === false)
        return boot.failure;
    const measured = await stages.run('size', 'Measure sizes', async () => (0,measure/* measureSizes */.hr)((0,measure/* measuredFiles */.UX)(record, image.value), profile, baseline));
    const verdict = boot?.value.report.verdict ?? {
        kind: 'pass',
        summary: `built ${external_node_path_default().basename(image.value)}`,
        evidence: [],
    };
    // A kernel that crashed has crashed, whether its size can be told or not.
    if (!measured.ok)
        return verdict.kind === 'pass' ? measured.failure : verdict;
    record.size = measured.value;
    return verdict.kind === 'pass' ? ((0,measure/* judgeBudgets */.WT)(measured.value) ?? verdict) : verdict;
}
/** A boot of which nothing is expected could only be called a pass by lying. */
function nothingExpected() {
    return {
        kind: 'invalid-profile',
        summary: 'the profile has no expect: nothing could tell a pass from a failure',
        evidence: [],
        hint: 'add what the console must show, e.g. expect: [ready]',
    };
}
/** What the system calls a full disk, a quota, a file system or a folder that may not be written. */
const hostErrors = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM']);
/** An exception is a bug of ours, unless the host is in the way; the trace goes into the result. */
function ourBug(error) {
    const { code, message } = error;
    if (hostErrors.has(code))
        return { kind: 'infrastructure', summary: message, evidence: [] };
    const lines = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
    return {
        kind: 'internal-error',
        summary: `a bug in osv-kernel: ${lines[0] ?? ''}`,
        evidence: [{ source: 'osv-kernel', firstLine: 1, lines }],
        hint: 'please report it with result.json attached',
    };
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
        return { state: { state: 'not-probed', reason: 'QEMU cannot be started' }, lasting: false };
    const state = judgeProbe({ exitCode, timedOut: reason === 'timeout', output: lines.join('\n') });
    // A host that was busy for three seconds may have been only that.
    return { state, lasting: reason === 'exited' };
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
    const { state, lasting } = await runProbe(folder);
    if (!lasting)
        return state;
    // Not being able to remember it costs a moment the next time, and nothing else.
    await (0,files/* writeWhole */.f8)(file, JSON.stringify({ boot, state })).catch(() => undefined);
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
        debugExit: boot.debug_exit && profile.settings.arch === 'x86_64',
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
    const kvm = worthProbing
        ? await probeKvm(cacheFolder)
        : { state: 'not-probed', reason: 'the probe guest is one for x86-64' };
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


/***/ }),

/***/ 40628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WT: () => (/* binding */ judgeBudgets),
  hr: () => (/* binding */ measureSizes),
  UX: () => (/* binding */ measuredFiles),
  mF: () => (/* binding */ readBaseline),
  Uv: () => (/* binding */ readResult)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __webpack_require__(65781);
// EXTERNAL MODULE: ./src/size/difference.ts
var difference = __webpack_require__(2110);
;// CONCATENATED MODULE: ./src/size/baseline.ts

/**
 * Compares a tree with that of an earlier run. Without one, or with one that measured nothing, both
 * parts are null: a missing baseline is never a change of zero.
 */
function compareWithBaseline(tree, earlier, source) {
    if (earlier?.size == null)
        return { baseline: null, delta: null };
    const { revision, size } = earlier;
    return {
        baseline: { source, revision, totals: size.totals },
        delta: (0,difference/* compareSizeTrees */.w)(size.tree, tree),
    };
}

// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
;// CONCATENATED MODULE: ./src/size/budgets.ts

/**
 * Holds a measurement against upper limits in bytes by path, e.g. `vmlinux/.text`. The path `image`
 * means the artifact that is booted (all artifacts together where none is), unless an artifact has
 * that very name.
 */
function evaluateBudgets(measurement, limits) {
    return Object.entries(limits).map(([path, limitBytes]) => {
        const bytes = bytesAt(measurement, path);
        return { path, limitBytes, bytes, ok: bytes !== null && bytes <= limitBytes };
    });
}
function bytesAt({ tree, totals, image }, path) {
    const named = (0,paths/* nodeAt */.oB)(tree, path)?.bytes;
    if (named !== undefined)
        return named;
    if (path !== 'image')
        return null;
    return image === null ? tree.bytes : (totals[image] ?? null);
}

// EXTERNAL MODULE: ./src/size/measure.ts + 12 modules
var measure = __webpack_require__(44272);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/run/measure.ts







/** Reads an earlier result; one that is no result is the user's mistake, not a missing baseline. */
async function readResult(file) {
    const text = await (0,files/* readTextIfThere */.pM)(file);
    if (text === undefined)
        return (0,verdict/* failure */.V2)('invalid-profile', `no file ${file}`);
    try {
        const parsed = result/* resultSchema */.FD.safeParse(JSON.parse(text));
        if (parsed.success)
            return (0,verdict/* success */.kX)(parsed.data);
        const [issue] = parsed.error.issues;
        const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
        return (0,verdict/* failure */.V2)('invalid-profile', `${file} is no result.json of schema version 1: ${where}`);
    }
    catch {
        return (0,verdict/* failure */.V2)('invalid-profile', `${file} is no JSON`);
    }
}
/** Reads what sizes are to be compared with; null where nothing was named. */
async function readBaseline(file) {
    if (file === undefined)
        return (0,verdict/* success */.kX)(null);
    const result = await readResult(file);
    return result.ok ? (0,verdict/* success */.kX)({ source: external_node_path_default().basename(file), result: result.value }) : result;
}
/** Measures files, compares them with an earlier run and holds them against the profile's budgets. */
async function measureSizes(files, profile, baseline) {
    const measured = await (0,measure/* readSizeTree */.KO)(files);
    if (!measured.ok)
        return measured;
    const { tree, totals } = measured.value;
    return (0,verdict/* success */.kX)({
        tree,
        totals,
        ...compareWithBaseline(tree, baseline?.result ?? null, baseline?.source ?? ''),
        budgets: evaluateBudgets(measured.value, profile.settings.size?.budgets ?? {}),
    });
}
/** What is worth measuring: what is booted and what it was made of. */
function measuredFiles({ image, boot }, booted) {
    const built = (image?.artifacts ?? []).filter(({ role }) => role !== 'config' && role !== 'map');
    const initramfs = boot?.initramfs ?? null;
    return [
        ...(built.length > 0
            ? built
            : [{ role: 'image', name: external_node_path_default().basename(booted), path: booted }]),
        ...(initramfs === null
            ? []
            : [{ role: 'file', name: external_node_path_default().basename(initramfs), path: initramfs }]),
    ];
}
/** The verdict on broken budgets; undefined when all are kept. */
function judgeBudgets({ budgets }) {
    const broken = budgets.filter(({ ok }) => !ok);
    if (broken.length === 0)
        return undefined;
    const lines = broken.map(({ path: node, bytes, limitBytes }) => bytes === null
        ? `${node}: nothing in the size tree has this path`
        : `${node}: ${bytes} bytes, ${bytes - limitBytes} over the limit of ${limitBytes}`);
    return {
        kind: 'over-budget',
        summary: lines.length === 1 ? (lines[0] ?? '') : `${lines.length} size budgets are broken`,
        evidence: [{ source: 'size.budgets', firstLine: 1, lines }],
        hint: 'osv-kernel size and osv-kernel diff show where the bytes are',
    };
}


/***/ }),

/***/ 10625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ planWorkplace),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _host_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60301);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73285);
/* harmony import */ var _build_ccache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27175);
/* harmony import */ var _kernels_families_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88473);





/** Everything the product makes in a repository is below this folder, which git ignores. */
const stateFolder = '.osv-kernel';
/** Decides on the folders of a run and keeps git from seeing them. */
async function planWorkplace(request, profile) {
    const { arch, mode, build, toolchain } = profile.settings;
    const state = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(request.directory, stateFolder);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, '.gitignore'), '*\n');
    const work = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, 'work', `${profile.name}-${arch}-${mode}`);
    const wantsCache = toolchain.ccache && request.compilerCacheFolder !== null;
    const workspaceOf = (source) => ({
        source,
        repository: profile.repository,
        out: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(work, 'build'),
        jobs: build.jobs === 'auto' ? (0,_host_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .availableJobs */ .cX)() : build.jobs,
        compilerCacheLinks: wantsCache ? _build_ccache_js__WEBPACK_IMPORTED_MODULE_4__/* .ccacheLinks */ .Xp : null,
    });
    const { artifacts } = (0,_kernels_families_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .A)(profile.kernel).plan(profile, workspaceOf(profile.repository));
    return {
        out: request.out ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, 'out', `${profile.name}-${arch}`),
        work,
        entryFolder: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(work, 'cache-entry'),
        imageName: artifacts.find(({ role }) => role === 'image')?.name ?? '',
        workspaceOf,
    };
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sizeChangeKinds),
/* harmony export */   w: () => (/* binding */ compareSizeTrees)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58777);

const sizeChangeKinds = ['added', 'removed', 'grown', 'shrunk'];
/**
 * What changed from one size tree to another, leaf by leaf. An artifact that only one of them has
 * is one change, not one for each of its symbols. Two trees of one artifact each are compared even
 * where the artifacts' names differ (`diff old.elf new.elf`), under the new name.
 */
function compareSizeTrees(before, after) {
    const changes = [];
    const [onlyBefore, onlyAfter] = [soleChild(before), soleChild(after)];
    if (onlyBefore !== undefined && onlyAfter !== undefined)
        compareNodes(onlyBefore, onlyAfter, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)('', onlyAfter.name), changes);
    else
        compareChildren(before, after, '', changes);
    changes.sort((a, b) => magnitude(b) - magnitude(a) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
    return { bytes: after.bytes - before.bytes, changes };
}
function soleChild(node) {
    return node.children?.length === 1 ? node.children[0] : undefined;
}
const magnitude = ({ oldBytes, newBytes }) => Math.abs(newBytes - oldBytes);
function compareChildren(before, after, path, changes) {
    const old = new Map((before.children ?? []).map((node) => [(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .siblingKey */ .w$)(node), node]));
    for (const node of after.children ?? []) {
        const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .siblingKey */ .w$)(node);
        const counterpart = old.get(key);
        old.delete(key);
        // Of 100,000 symbols nearly all are the same: no path is spelt out for them.
        if (counterpart !== undefined && isSameLeaf(counterpart, node))
            continue;
        const at = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(path, node.name);
        if (counterpart === undefined)
            addOneSided(node, at, 'added', changes);
        else
            compareNodes(counterpart, node, at, changes);
    }
    for (const node of old.values())
        addOneSided(node, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(path, node.name), 'removed', changes);
}
function isSameLeaf(before, after) {
    return (before.children === undefined && after.children === undefined && before.bytes === after.bytes);
}
function compareNodes(before, after, path, changes) {
    if (before.children !== undefined && after.children !== undefined)
        compareChildren(before, after, path, changes);
    else if (before.children === undefined && after.children === undefined)
        addChange(changes, path, after.kind, before.bytes, after.bytes);
    else {
        // Symbols on one side only, as after stripping.
        addOneSided(before, path, 'removed', changes);
        addOneSided(after, path, 'added', changes);
    }
}
function addOneSided(node, path, side, changes) {
    const leaves = node.kind === 'artifact' ? [{ path, node }] : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(node, path);
    for (const leaf of leaves) {
        const { kind, bytes } = leaf.node;
        if (side === 'added')
            addChange(changes, leaf.path, kind, 0, bytes, side);
        else
            addChange(changes, leaf.path, kind, bytes, 0, side);
    }
}
function addChange(changes, path, kind, oldBytes, newBytes, change = newBytes > oldBytes ? 'grown' : 'shrunk') {
    if (oldBytes !== newBytes)
        changes.push({ path, kind, change, oldBytes, newBytes });
}


/***/ }),

/***/ 44272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KO: () => (/* binding */ readSizeTree)
});

// UNUSED EXPORTS: fileSizeTree, measurementOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/host/ranges.ts

/** Opens a file for `use` and closes it again; rejects with the system's error when it cannot. */
async function withByteRanges(file, use) {
    // Reads are synchronous: a handful of short ones, and their users stay plain functions.
    return Promise.resolve().then(() => {
        const descriptor = (0,external_node_fs_.openSync)(file, 'r');
        try {
            return use(rangesOf(descriptor));
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    });
}
function rangesOf(descriptor) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    return {
        size,
        read(offset, length) {
            const wanted = Math.max(0, Math.min(length, size - offset));
            const buffer = Buffer.alloc(wanted);
            let filled = 0;
            while (filled < wanted) {
                const count = (0,external_node_fs_.readSync)(descriptor, buffer, filled, wanted - filled, offset + filled);
                if (count === 0)
                    break;
                filled += count;
            }
            return buffer.subarray(0, filled);
        },
    };
}
/** The same access to bytes that are in memory already. */
function ranges_bytesInMemory(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => bytes.subarray(offset, offset + length),
    };
}

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
;// CONCATENATED MODULE: ./src/size/namesakes.ts


/**
 * Makes names unique among siblings by adding namesakes up, as for sections of one name in an object
 * file: a path then names one node, whatever order the sections are in.
 */
function mergeNamesakes(nodes) {
    const merged = new Map();
    for (const node of nodes) {
        const key = (0,paths/* siblingKey */.w$)(node);
        const namesake = merged.get(key);
        merged.set(key, namesake === undefined ? node : addUp(namesake, node));
    }
    return merged.size === nodes.length ? nodes : [...merged.values()];
}
function addUp(a, b) {
    const bytes = a.bytes + b.bytes;
    const memoryBytes = (0,tree/* memoryOf */.z)(a) + (0,tree/* memoryOf */.z)(b);
    const { name, kind } = a;
    const sum = { name, kind, bytes, ...(memoryBytes === bytes ? {} : { memoryBytes }) };
    if (a.children === undefined && b.children === undefined)
        return sum;
    return { ...sum, children: mergeNamesakes([...childrenOrRest(a), ...childrenOrRest(b)]) };
}
function childrenOrRest(node) {
    return node.children ?? [{ ...node, name: '(no symbol)', kind: 'unattributed' }];
}

;// CONCATENATED MODULE: ./src/size/symbol-bytes.ts

const bindingRank = { global: 0, weak: 1, local: 2, other: 3 };
/**
 * Shares out a section of `size` bytes among its symbols, each byte once: it counts for the symbol
 * that starts first, of those that start together for the longest, of aliases (same place, same
 * length) for the global, then the weak, then the first by name. Symbols that so get nothing,
 * aliases and those inside of another, are left out, and so are those without a size.
 *
 * Namesakes (static functions of one name) are added up, as bloat-o-meter does: a name then means
 * the same in every build, whatever order the linker took. `rest` are the bytes that no symbol
 * covers: padding, strings, assembler code without sizes.
 */
function attributeSymbols(symbols, size) {
    const candidates = symbols.filter((symbol) => symbol.size > 0 && symbol.offset >= 0 && symbol.offset < size);
    candidates.sort((a, b) => a.offset - b.offset ||
        b.size - a.size ||
        bindingRank[a.binding] - bindingRank[b.binding] ||
        (0,paths/* compareText */.n6)(a.name, b.name));
    const byName = new Map();
    let covered = 0;
    let rest = size;
    for (const { name, offset, size: length } of candidates) {
        const end = Math.min(size, offset + length);
        const bytes = end - Math.max(covered, offset);
        if (bytes <= 0)
            continue;
        byName.set(name, (byName.get(name) ?? 0) + bytes);
        covered = end;
        rest -= bytes;
    }
    return { byName, rest };
}

;// CONCATENATED MODULE: ./src/size/elf-tree.ts


/**
 * The size tree of an ELF file: artifact → sections → symbols. Sections plus headers and padding
 * are the file, to the byte; symbols plus what no symbol covers are the section.
 */
function elfSizeTree(name, elf) {
    const bySection = groupBySection(elf.symbols);
    const claims = claimFileBytes(elf);
    const sections = elf.sections.map((section, index) => sectionNode(section, claims[index] ?? 0, bySection.get(index) ?? []));
    const claimed = claims.reduce((sum, bytes) => sum + bytes, 0);
    const children = mergeNamesakes(sections.filter(({ bytes, memoryBytes = 0 }) => bytes + memoryBytes > 0));
    return {
        name,
        kind: 'artifact',
        bytes: elf.fileBytes,
        memoryBytes: elf.sections.reduce((sum, { memoryBytes }) => sum + memoryBytes, 0),
        children: [...children, ...unattributed('(headers and padding)', elf.fileBytes - claimed, 0)],
    };
}
function groupBySection(symbols) {
    const groups = new Map();
    for (const symbol of symbols) {
        const group = groups.get(symbol.section);
        if (group === undefined)
            groups.set(symbol.section, [symbol]);
        else
            group.push(symbol);
    }
    return groups;
}
/**
 * File bytes by section index. In a sane file these are the sections' own sizes; a byte that two
 * sections claim counts for the one that starts first, so that the sum is never above the file.
 */
function claimFileBytes(elf) {
    const claims = new Array(elf.sections.length).fill(0);
    const byOffset = [...elf.sections.entries()].sort(([, a], [, b]) => a.fileOffset - b.fileOffset || b.fileBytes - a.fileBytes);
    let covered = 0;
    for (const [index, { fileOffset, fileBytes }] of byOffset) {
        if (fileBytes === 0)
            continue;
        const end = fileOffset + fileBytes;
        claims[index] = Math.max(0, end - Math.max(covered, fileOffset));
        covered = Math.max(covered, end);
    }
    return claims;
}
function sectionNode(section, bytes, symbols) {
    const { memoryBytes, fileBytes, size } = section;
    const node = {
        name: section.name === '' ? '(unnamed)' : section.name,
        kind: 'section',
        bytes,
        ...(memoryBytes === bytes ? {} : { memoryBytes }),
    };
    // Where another section claims some of the bytes, nobody knows which of the symbols are its own.
    if (symbols.length === 0 || bytes !== fileBytes)
        return node;
    const { byName, rest } = attributeSymbols(symbols, size);
    if (byName.size === 0)
        return node;
    const countedIn = { file: fileBytes > 0, memory: memoryBytes > 0 };
    const children = Array.from(byName, ([name, length]) => stretch(name === '' ? '(unnamed)' : name, 'symbol', length, countedIn));
    if (rest > 0)
        children.push(stretch('(no symbol)', 'unattributed', rest, countedIn));
    return { ...node, children };
}
/** A stretch of a section, counted in the file and in memory as its section is. */
function stretch(name, kind, length, countedIn) {
    const bytes = countedIn.file ? length : 0;
    if (countedIn.file === countedIn.memory)
        return { name, kind, bytes };
    return { name, kind, bytes, memoryBytes: countedIn.memory ? length : 0 };
}
function unattributed(name, bytes, memoryBytes) {
    return bytes === 0 ? [] : [{ name, kind: 'unattributed', bytes, memoryBytes }];
}

;// CONCATENATED MODULE: ./src/size/elf/fields.ts

const twoTo32 = 0x1_0000_0000;
function fieldsOf(bytes, { wide, little }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const word = (offset) => view.getUint32(offset, little);
    return {
        byte: (offset) => view.getUint8(offset),
        half: (offset) => view.getUint16(offset, little),
        word,
        native: (offset) => wide
            ? word(offset + (little ? 4 : 0)) * twoTo32 + word(offset + (little ? 0 : 4))
            : word(offset),
        address: (offset) => (wide ? view.getBigUint64(offset, little) : BigInt(word(offset))),
    };
}
/** An ELF file that contradicts itself: the build left it so. */
function damaged(what) {
    return (0,verdict/* failure */.V2)('build-failed', `damaged ELF file: ${what}`, {
        hint: 'Compare it with readelf -a; a cut download or a full disk leaves such files.',
    });
}
/** A table of the file, all of it or a failure; no table may be larger than `limitBytes`. */
function readTable(file, what, offset, length, limitBytes) {
    if (offset + length > file.size)
        return damaged(`${what} reaches past the end of the file`);
    if (length > limitBytes)
        return damaged(`${what} has ${length} bytes, more than the ${limitBytes} allowed`);
    const bytes = file.read(offset, length);
    return bytes.length === length ? (0,verdict/* success */.kX)(bytes) : damaged(`${what} could not be read whole`);
}

;// CONCATENATED MODULE: ./src/size/elf/strings.ts


const tableLimitBytes = 256 << 20;
const nameLimitBytes = 4096;
/**
 * All names together. Names may share their tails, so a small hostile table could spell out far
 * more than its own size.
 */
const allNamesLimitBytes = 128 << 20;
/** A string table: names that end with a zero byte. Names beyond 4096 bytes are cut, with `…`. */
function readStringTable(file, what, offset, length) {
    const table = readTable(file, what, offset, length, tableLimitBytes);
    if (!table.ok)
        return table;
    const bytes = Buffer.from(table.value.buffer, table.value.byteOffset, table.value.byteLength);
    if (length > 0 && bytes[length - 1] !== 0)
        return damaged(`${what} does not end with a zero`);
    let spelt = 0;
    return (0,verdict/* success */.kX)((start) => {
        if (start === 0 && length === 0)
            return (0,verdict/* success */.kX)('');
        if (start >= length)
            return damaged(`a name lies outside of ${what}`);
        let end = start;
        const limit = Math.min(length, start + nameLimitBytes);
        while (end < limit && bytes[end] !== 0)
            end++;
        spelt += end - start;
        if (spelt > allNamesLimitBytes)
            return damaged(`the names in ${what} overlap without end`);
        const name = bytes.toString('utf8', start, end);
        return (0,verdict/* success */.kX)(bytes[end] === 0 ? name : `${name}…`);
    });
}

;// CONCATENATED MODULE: ./src/size/elf/sections.ts



const sectionTypes = {
    none: 0,
    symbols: 2,
    strings: 3,
    note: 7,
    noBits: 8,
    dynamicSymbols: 11,
    symbolSectionIndices: 18,
};
const sectionFlags = { alloc: 0x2, tls: 0x400 };
const sections_tableLimitBytes = 64 << 20;
/** All of a file's sections: far above any real kernel, and so small that sums stay exact. */
const memoryLimitBytes = 2 ** 48;
/** Offsets of the fields in an entry, for 32 and for 64 bits; `name` 0 and `type` 4 are common. */
const layouts = {
    narrow: { bytes: 40, address: 12, offset: 16, size: 20, link: 24 },
    wide: { bytes: 64, address: 16, offset: 24, size: 32, link: 40 },
};
function parseEntry(fields, at, layout) {
    const type = fields.word(at + 4);
    const flags = Number(fields.address(at + 8) & 0xffffffffn);
    const size = type === sectionTypes.none ? 0 : fields.native(at + layout.size);
    return {
        nameOffset: fields.word(at),
        section: {
            type,
            flags,
            address: fields.address(at + layout.address),
            fileOffset: fields.native(at + layout.offset),
            size,
            fileBytes: type === sectionTypes.noBits ? 0 : size,
            memoryBytes: (flags & sectionFlags.alloc) === 0 ? 0 : size,
            link: fields.word(at + layout.link),
        },
    };
}
function checkPlaces(entries, fileSize) {
    let memory = 0;
    for (const [index, { section }] of entries.entries()) {
        if (section.fileBytes > 0 && section.fileOffset + section.fileBytes > fileSize)
            return damaged(`section ${index} reaches past the end of the file`);
        memory += section.size;
        if (memory > memoryLimitBytes)
            return damaged(`section ${index} is impossibly large`);
    }
    return (0,verdict/* success */.kX)(null);
}
/** The sections of a file by index; none for a file without a section table. */
function readSections(file, header) {
    const layout = layouts[header.encoding.wide ? 'wide' : 'narrow'];
    const { tableOffset } = header;
    if (tableOffset === 0)
        return (0,verdict/* success */.kX)([]);
    if (header.entryBytes !== layout.bytes)
        return damaged(`its section entries have ${header.entryBytes} bytes, not ${layout.bytes}`);
    const first = readTable(file, 'the section table', tableOffset, layout.bytes, layout.bytes);
    if (!first.ok)
        return first;
    // Numbers that do not fit the header are kept in the otherwise unused section 0.
    const zero = fieldsOf(first.value, header.encoding);
    const count = header.sectionCount === 0 ? zero.native(layout.size) : header.sectionCount;
    const nameTable = header.nameTableIndex === 0xffff ? zero.word(layout.link) : header.nameTableIndex;
    const length = count * layout.bytes;
    const table = readTable(file, 'the section table', tableOffset, length, sections_tableLimitBytes);
    if (!table.ok)
        return table;
    const fields = fieldsOf(table.value, header.encoding);
    const entries = Array.from({ length: count }, (_, index) => parseEntry(fields, index * layout.bytes, layout));
    const places = checkPlaces(entries, file.size);
    return places.ok ? nameSections(file, entries, nameTable) : places;
}
function nameSections(file, entries, nameTable) {
    const names = entries[nameTable]?.section;
    if (nameTable !== 0 && names?.type !== sectionTypes.strings)
        return damaged(`section ${nameTable} should hold the sections' names and does not`);
    const nameAt = readStringTable(file, 'the table of section names', names?.fileOffset ?? 0, names?.fileBytes ?? 0);
    if (!nameAt.ok)
        return nameAt;
    const sections = [];
    for (const { nameOffset, section } of entries) {
        const name = names?.type === sectionTypes.strings ? nameAt.value(nameOffset) : (0,verdict/* success */.kX)('');
        if (!name.ok)
            return name;
        sections.push({ name: name.value, ...section });
    }
    return (0,verdict/* success */.kX)(sections);
}

;// CONCATENATED MODULE: ./src/size/elf/build-id.ts


const noteLimitBytes = 1 << 20;
const gnuBuildIdType = 3;
const align = (length) => Math.ceil(length / 4) * 4;
/** The linker's GNU build id in hexadecimal, from the notes; null for a file without one. */
function readBuildId(file, encoding, sections) {
    const notes = sections.filter(({ type }) => type === sectionTypes.note);
    // Sections of notes are few and small; a hostile file may say otherwise.
    for (const { fileOffset, fileBytes } of notes.slice(0, 64)) {
        const bytes = file.read(fileOffset, Math.min(fileBytes, noteLimitBytes));
        const found = parseBuildId(bytes, fieldsOf(bytes, encoding));
        if (found !== null)
            return found;
    }
    return null;
}
/** Each note: three words (name length, description length, type), then both, padded to four. */
function parseBuildId(bytes, fields) {
    let at = 0;
    while (at + 12 <= bytes.length) {
        const nameBytes = fields.word(at);
        const idBytes = fields.word(at + 4);
        const type = fields.word(at + 8);
        const nameAt = at + 12;
        const idAt = nameAt + align(nameBytes);
        const next = idAt + align(idBytes);
        if (idAt + idBytes > bytes.length)
            return null;
        const name = Buffer.from(bytes.subarray(nameAt, nameAt + nameBytes)).toString('latin1');
        if (type === gnuBuildIdType && name === 'GNU\0')
            return Buffer.from(bytes.subarray(idAt, idAt + idBytes)).toString('hex');
        at = next;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/size/elf/header.ts


/** The longest header, that of a 64-bit file. */
const headerBytes = 64;
const magic = [0x7f, 0x45, 0x4c, 0x46];
const relocatableType = 1;
/** From the first 64 bytes of a file; null when it is not an ELF file at all. */
function parseElfHeader(start) {
    if (magic.some((byte, index) => start[index] !== byte))
        return (0,verdict/* success */.kX)(null);
    const [elfClass, order] = [start[4], start[5]];
    if (elfClass !== 1 && elfClass !== 2)
        return damaged(`its class is ${elfClass}, not 1 or 2`);
    if (order !== 1 && order !== 2)
        return damaged(`its byte order is ${order}, not 1 or 2`);
    const encoding = { wide: elfClass === 2, little: order === 1 };
    if (start.length < (encoding.wide ? 64 : 52))
        return damaged('its header is cut off');
    const fields = fieldsOf(start, encoding);
    const counts = encoding.wide ? 58 : 46;
    return (0,verdict/* success */.kX)({
        encoding,
        relocatable: fields.half(16) === relocatableType,
        machine: fields.half(18),
        tableOffset: fields.native(encoding.wide ? 40 : 32),
        entryBytes: fields.half(counts),
        sectionCount: fields.half(counts + 2),
        nameTableIndex: fields.half(counts + 4),
    });
}

;// CONCATENATED MODULE: ./src/size/elf/symbol-offsets.ts

const threadLocal = 6;
const symbol_offsets_twoTo32 = 0x1_0000_0000;
/**
 * How far into its section a symbol lies: its value is an address in linked files, an offset in the
 * section in relocatable ones, and for thread-local symbols an offset in the TLS segment.
 *
 * A kernel's addresses do not fit a double (0xffffffff81000000), so halves are subtracted: the
 * difference of two addresses in one section is small and thereby exact.
 */
function symbolOffsets(fields, header, sections) {
    if (header.relocatable)
        return (_section, valueAt) => fields.native(valueAt);
    const { wide, little } = header.encoding;
    const high = Float64Array.from(sections, ({ address }) => Number(address >> 32n));
    const low = Float64Array.from(sections, ({ address }) => Number(address & 0xffffffffn));
    const inSegment = offsetsInTlsSegment(sections);
    return (section, valueAt, type) => {
        if (type === threadLocal)
            return fields.native(valueAt) - (inSegment[section] ?? 0);
        const valueHigh = wide ? fields.word(valueAt + (little ? 4 : 0)) : 0;
        const valueLow = fields.word(valueAt + (wide && !little ? 4 : 0));
        return (valueHigh - (high[section] ?? 0)) * symbol_offsets_twoTo32 + (valueLow - (low[section] ?? 0));
    };
}
/** The TLS segment starts with the first of its sections. */
function offsetsInTlsSegment(sections) {
    const isTls = ({ flags }) => (flags & sectionFlags.tls) !== 0;
    const start = sections
        .filter(isTls)
        .reduce((least, { address }) => (least === undefined || address < least ? address : least), undefined);
    return sections.map((section) => isTls(section) && start !== undefined ? Number(section.address - start) : 0);
}

;// CONCATENATED MODULE: ./src/size/elf/symbols.ts





const symbols_tableLimitBytes = 256 << 20;
const symbolLimit = 4_000_000;
const bindings = ['local', 'global', 'weak'];
const types = { 0: 'none', 1: 'object', 2: 'function', 6: 'object', 10: 'function' };
const sectionSymbol = 3;
const fileSymbol = 4;
/** st_shndx: from here on not an index, but a meaning (undefined is 0). */
const firstReservedIndex = 0xff00;
const indexIsElsewhere = 0xffff;
const symbols_layouts = {
    narrow: { bytes: 16, info: 12, index: 14, value: 4, size: 8 },
    wide: { bytes: 24, info: 4, index: 6, value: 8, size: 16 },
};
/** The table to read: the full one, or that of the dynamic linker in a stripped file. */
function chooseSymbolTable(sections) {
    const full = sections.findIndex(({ type }) => type === sectionTypes.symbols);
    return full === -1 ? sections.findIndex(({ type }) => type === sectionTypes.dynamicSymbols) : full;
}
/** Symbols with a place in the file, in the table's order. */
function readSymbols(file, header, sections) {
    const tableIndex = chooseSymbolTable(sections);
    const table = sections[tableIndex];
    if (table === undefined)
        return (0,verdict/* success */.kX)([]);
    const bytes = readTable(file, 'the symbol table', table.fileOffset, table.fileBytes, symbols_tableLimitBytes);
    if (!bytes.ok)
        return bytes;
    const names = sections[table.link];
    if (names?.type !== sectionTypes.strings)
        return damaged(`section ${table.link} should hold the symbols' names and does not`);
    const nameAt = readStringTable(file, 'the table of symbol names', names.fileOffset, names.fileBytes);
    if (!nameAt.ok)
        return nameAt;
    const indices = readSectionIndices(file, header.encoding, sections, tableIndex);
    if (!indices.ok)
        return indices;
    const layout = symbols_layouts[header.encoding.wide ? 'wide' : 'narrow'];
    const fields = fieldsOf(bytes.value, header.encoding);
    const offsetOf = symbolOffsets(fields, header, sections);
    const count = Math.floor(bytes.value.length / layout.bytes);
    if (count > symbolLimit)
        return damaged(`it has ${count} symbols, more than the ${symbolLimit} allowed`);
    const symbols = [];
    // Entry 0 is always empty.
    for (let index = 1; index < count; index++) {
        const at = index * layout.bytes;
        const written = fields.half(at + layout.index);
        const section = written === indexIsElsewhere ? indices.value(index) : written;
        if (section === 0 || (written >= firstReservedIndex && written !== indexIsElsewhere))
            continue;
        const info = fields.byte(at + layout.info);
        const type = info & 0xf;
        if (type === sectionSymbol || type === fileSymbol)
            continue;
        if (section >= sections.length)
            return damaged(`symbol ${index} is in section ${section} of ${sections.length}`);
        const name = nameAt.value(fields.word(at));
        if (!name.ok)
            return name;
        symbols.push({
            name: name.value,
            size: fields.native(at + layout.size),
            section,
            offset: offsetOf(section, at + layout.value, type),
            binding: bindings[info >> 4] ?? 'other',
            type: types[type] ?? 'other',
        });
    }
    return (0,verdict/* success */.kX)(symbols);
}
/** Section indices above 0xfeff, kept in a table of their own (SHT_SYMTAB_SHNDX). */
function readSectionIndices(file, encoding, sections, symbolTable) {
    const table = sections.find(({ type, link }) => type === sectionTypes.symbolSectionIndices && link === symbolTable);
    if (table === undefined)
        return (0,verdict/* success */.kX)(() => 0);
    const what = 'the table of section indices';
    const bytes = readTable(file, what, table.fileOffset, table.fileBytes, symbols_tableLimitBytes);
    if (!bytes.ok)
        return bytes;
    const fields = fieldsOf(bytes.value, encoding);
    return (0,verdict/* success */.kX)((symbol) => (symbol * 4 + 4 <= bytes.value.length ? fields.word(symbol * 4) : 0));
}

;// CONCATENATED MODULE: ./src/size/elf/elf.ts






/**
 * Parses an ELF file; null for any other kind of file. A file that contradicts itself is a failure:
 * every offset, size and count is checked against the file, so none can cost more than the file is
 * large. Format: `man 5 elf`, https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
 */
function parseElf(bytes) {
    return parseElfRanges(bytesInMemory(bytes));
}
/** The same for a file that is read in ranges: only its tables are. */
function parseElfRanges(file) {
    const parsed = parseElfHeader(file.read(0, headerBytes));
    if (!parsed.ok)
        return parsed;
    if (parsed.value === null)
        return (0,verdict/* success */.kX)(null);
    const header = parsed.value;
    const sections = readSections(file, header);
    if (!sections.ok)
        return sections;
    const symbols = readSymbols(file, header, sections.value);
    if (!symbols.ok)
        return symbols;
    return (0,verdict/* success */.kX)({
        addressBits: header.encoding.wide ? 64 : 32,
        byteOrder: header.encoding.little ? 'little' : 'big',
        machine: header.machine,
        fileBytes: file.size,
        sections: sections.value,
        symbols: symbols.value,
        symbolTable: sections.value[chooseSymbolTable(sections.value)]?.name ?? null,
        buildId: readBuildId(file, header.encoding, sections.value),
    });
}

;// CONCATENATED MODULE: ./src/size/measure.ts




/** Measures files; fails for one that cannot be read, and for an ELF file that is damaged. */
async function readSizeTree(files) {
    const nodes = [];
    for (const file of files) {
        const node = await readFileTree(file);
        if (!node.ok)
            return node;
        nodes.push(node.value);
    }
    return (0,verdict/* success */.kX)(measurementOf(nodes, files.find(({ role }) => role === 'image')?.name ?? null));
}
/** Joins the size trees of artifacts. */
function measurementOf(artifacts, image) {
    const totals = new Map();
    for (const { name, bytes } of artifacts)
        totals.set(name, (totals.get(name) ?? 0) + bytes);
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    return {
        tree: { name: 'image', kind: 'image', bytes, children: artifacts },
        totals: Object.fromEntries(totals),
        image,
    };
}
/** The tree of one file: sections and symbols of an ELF file, a single leaf for any other. */
function fileSizeTree(name, file) {
    const elf = parseElfRanges(file);
    if (!elf.ok)
        return elf;
    if (elf.value === null || elf.value.sections.length === 0)
        return (0,verdict/* success */.kX)({ name, kind: 'artifact', bytes: file.size });
    return (0,verdict/* success */.kX)(elfSizeTree(name, elf.value));
}
async function readFileTree({ name, path }) {
    try {
        const tree = await withByteRanges(path, (ranges) => fileSizeTree(name, ranges));
        if (tree.ok)
            return tree;
        const { kind, summary, ...more } = tree.failure;
        return (0,verdict/* failure */.V2)(kind, `${path}: ${summary}`, more);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return (0,verdict/* failure */.V2)('infrastructure', `cannot read ${path} to measure it: ${code}`);
    }
}


/***/ }),

/***/ 58777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   w$: () => (/* binding */ siblingKey),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/**
 * Paths in a size tree: names from the artifact downwards, joined by `/`, as in
 * `vmlinux/.text/start_kernel`. A `/` in a name is written `%2F`, and `%` is `%25`.
 */
function pathOf(parent, name) {
    const segment = name.replaceAll('%', '%25').replaceAll('/', '%2F');
    return parent === '' ? segment : `${parent}/${segment}`;
}
/** The node below `root` at a path, or undefined; a path does not name the root itself. */
function nodeAt(root, path) {
    let node = root;
    for (const segment of path.split('/')) {
        const name = segment.replaceAll('%2F', '/').replaceAll('%25', '%');
        node = node.children?.find((child) => child.name === name);
        if (node === undefined)
            return undefined;
    }
    return node;
}
/** Tells siblings apart: by name, and `(no symbol)` from a symbol that is called so. */
function siblingKey({ kind, name }) {
    return kind === 'unattributed' ? `\0${name}` : name;
}
/** Every leaf below a node with its path. */
function leavesOf(node, path) {
    const leaves = [];
    const walk = (at, atPath) => {
        if (at.children === undefined || at.children.length === 0) {
            leaves.push({ path: atPath, node: at });
            return;
        }
        for (const child of at.children)
            walk(child, pathOf(atPath, child.name));
    };
    walk(node, path);
    return leaves;
}
/** Order by code units, the same on every machine, unlike that of a locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 75501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sizeNodeKinds),
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
/**
 * The one size tree: artifact → part → … → leaf. Sums are exact at every level: the bytes of a
 * node with children are the sum of its children's, and what cannot be attributed is a child too.
 */
const sizeNodeKinds = [
    'image',
    'artifact',
    'section',
    'symbol',
    'file',
    'unattributed',
];
function memoryOf(node) {
    return node.memoryBytes ?? node.bytes;
}


/***/ })

};
