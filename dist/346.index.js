export const id = 346;
export const ids = [346];
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
 * hashed relative, so that another checkout of the same sources hits.
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

/***/ 63235:
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
var host_files = __webpack_require__(73285);
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
    if (await (0,host_files/* isFolder */.lQ)(folder))
        return (0,verdict/* success */.kX)(folder);
    return (0,host_files/* fillFolder */.qM)(folder, async (partial) => {
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
        if (exitCode === 0 && (await (0,host_files/* listFolder */.bt)(partial)).length > 0)
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
    if (await (0,host_files/* isFolder */.lQ)(folder))
        return (0,verdict/* success */.kX)(tree);
    const remote = /^https?:\/\//.test(location);
    const file = remote
        ? external_node_path_default().join(context.sourcesFolder, `${sha256}.download`)
        : external_node_path_default().resolve(context.repository, location);
    if (remote && !(await (0,host_files/* fileExists */.hR)(file))) {
        context.emit({ type: 'notice', message: `downloading ${location}` });
        const problem = await download(location, file, context.signal);
        if (problem !== undefined)
            return (0,verdict/* failure */.V2)('infrastructure', `cannot download ${location}: ${problem}`);
    }
    if (!(await (0,host_files/* fileExists */.hR)(file)))
        return (0,verdict/* failure */.V2)('invalid-profile', `no archive ${location}`);
    const actual = await (0,host_files/* sha256OfFile */.Vq)(file);
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
    if (!(await (0,host_files/* fileExists */.hR)(archive))) {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/host/git.ts
var git = __webpack_require__(93086);
;// CONCATENATED MODULE: ./src/build/source/digest.ts




/** Folders that hold what was made, not what it was made from. */
const notSources = new Set(['.git', '.osv-kernel', 'node_modules']);
async function digestFiles(root, files) {
    const lines = [];
    for (const file of files)
        lines.push(`${await (0,host_files/* sha256OfFile */.Vq)(external_node_path_default().join(root, file))} ${file}`);
    return lines;
}
function digestLines(lines) {
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
}
/**
 * Identity of the files in a folder, as SHA-256. In a git checkout the index gives it for all that
 * was not touched, so that a kernel tree takes a moment and not a minute; ignored files are not
 * sources. Elsewhere every file is read.
 */
async function digestFolder(folder) {
    const staged = await (0,git/* captureNul */.C)(folder, ['ls-files', '--stage', '-z', '--', '.']);
    if (staged === undefined || staged.length === 0) {
        const files = await (0,host_files/* listTree */.nT)(folder, { keep: (name) => !notSources.has(name) });
        return digestLines(await digestFiles(folder, files));
    }
    const deleted = new Set(await (0,git/* captureNul */.C)(folder, ['ls-files', '--deleted', '-z', '--', '.']));
    const modified = (await (0,git/* captureNul */.C)(folder, ['ls-files', '--modified', '-z', '--', '.'])) ?? [];
    const untracked = (await (0,git/* captureNul */.C)(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])) ??
        [];
    const touched = [...new Set([...modified, ...untracked])].filter((file) => !deleted.has(file));
    return digestLines([
        ...staged,
        ...[...deleted].map((file) => `deleted ${file}`),
        ...(await digestFiles(folder, touched.toSorted())),
    ]);
}

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
    await (0,host_files/* makeFolder */.fc)(folder);
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
        (await git('clean', '--quiet', '--force', '-d', '-x')) &&
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
    if (!(await (0,host_files/* isFolder */.lQ)(folder)))
        return (0,verdict/* failure */.V2)('invalid-profile', `source.path: no folder ${written}`, {
            hint: `paths start from ${context.repository}`,
        });
    return (0,verdict/* success */.kX)({
        path: folder,
        identity: `folder ${await digestFolder(folder)}`,
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
    return exitCode === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}
/** What a person would type to install them. */
function installCommand(packages) {
    return `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}
/** Installs Debian packages; the lines of apt-get that explain a failure, or undefined on success. */
async function installPackages(installer, packages, onLine, signal) {
    const lines = [];
    const aptGet = async (...args) => {
        const { exitCode } = await (0,host_process/* runProcess */.R3)({ argv: [...installer, ...args], env: { DEBIAN_FRONTEND: 'noninteractive' } }, (line) => {
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

/***/ 24346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/git.ts
var git = __webpack_require__(93086);
// EXTERNAL MODULE: ./src/kernels/families.ts + 38 modules
var families = __webpack_require__(88473);
// EXTERNAL MODULE: ./src/profile/load.ts + 3 modules
var load = __webpack_require__(16417);
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
var process = __webpack_require__(17439);
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
    const { lines } = await (0,process/* captureProcess */.Gx)({ argv: [tool, '--version'] });
    return lines[0] ?? 'unknown';
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
        const end = await (0,process/* runProcess */.R3)({ argv: step.argv, cwd: step.cwd, env: { ...run.env, ...step.env } }, onLine, { signal, timeoutMs: deadline - performance.now(), silenceMs: run.silenceMs });
        if (end.reason === 'cancelled')
            return (0,src_verdict/* failure */.V2)('cancelled', 'cancelled while building');
        if (end.reason === 'exited' && end.exitCode === 0)
            return (0,src_verdict/* success */.kX)(null);
        const hint = hintForFailure(lines);
        return (0,src_verdict/* failure */.V2)('build-failed', `${step.title}: ${describeStop(end, run)}`, {
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
async function unpackEntry(entry, out) {
    let record;
    try {
        record = recordSchema.parse(JSON.parse((await (0,host_files/* readTextIfThere */.pM)(external_node_path_default().join(entry, recordName))) ?? ''));
    }
    catch {
        return undefined;
    }
    const artifacts = record.artifacts.map((artifact) => ({
        ...artifact,
        path: external_node_path_default().join(out, artifact.name),
    }));
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
    const image = damage === undefined ? await unpackEntry(entryFolder, request.out) : undefined;
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
const lastBuildSchema = schemas/* object */.Ikc({ inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), steps: schemas/* int */.Whr() });
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
    if (last === undefined || changed.some((name) => name !== 'source'))
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
    await (0,host_files/* writeWhole */.f8)(lastBuildFile, JSON.stringify({ inputs, steps }));
    await saveImage(key, image, steps, request);
    return (0,src_verdict/* success */.kX)(image);
}

// EXTERNAL MODULE: ./src/build/source/obtain.ts + 5 modules
var obtain = __webpack_require__(63235);
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
        result: inOut('result.json'),
        markdown: inOut('report.md'),
        junit: inOut('junit.xml'),
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


function createStages(timings, emit) {
    const splitter = (0,lines/* createLineSplitter */.A)();
    return {
        emit,
        run: async (stage, title, work, describe = () => '') => {
            emit({ type: 'stage', stage, title });
            const started = performance.now();
            const outcome = await work();
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
    const stages = createStages(record.timings, emit);
    const verdict = await tell(request, record, stages).catch(ourBug);
    return writeReports(request, record, verdict);
}
async function tell(request, record, stages) {
    const loaded = await stages.run('profile', `Read profile ${request.profile}`, async () => (0,load/* loadProfile */.iH)({
        reference: request.profile,
        directory: request.directory,
        overrides: overridesOf(request),
        families: families/* families */.T,
    }));
    if (!loaded.ok)
        return loaded.failure;
    const profile = loaded.value;
    record.profile = profile;
    record.revision = await (0,git/* revisionOf */.D)(profile.repository);
    if (request.command !== 'build' && profile.settings.expect.length === 0)
        return nothingExpected();
    const workplace = await (0,run_workplace/* planWorkplace */.Y)(request, profile);
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
    const measured = await stages.run('size', 'Measure sizes', async () => (0,measure/* measureSizes */.hr)((0,measure/* measuredFiles */.UX)(record, image.value), profile, request.baseline));
    if (!measured.ok)
        return measured.failure;
    record.size = measured.value;
    const verdict = boot?.value.report.verdict ?? {
        kind: 'pass',
        summary: `built ${external_node_path_default().basename(image.value)}`,
        evidence: [],
    };
    return verdict.kind === 'pass' ? ((0,measure/* judgeBudgets */.WT)(measured.value) ?? verdict) : verdict;
}
function overridesOf({ overrides, arch, accelerator }) {
    return [
        ...overrides,
        ...(arch === undefined ? [] : [`arch=${arch}`]),
        ...(accelerator === undefined ? [] : [`boot.accelerator=${accelerator}`]),
    ];
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
/** An exception is a bug of ours; its trace goes into the result, not onto the terminal. */
function ourBug(error) {
    const lines = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
    return {
        kind: 'internal-error',
        summary: `a bug in osv-kernel: ${lines[0] ?? ''}`,
        evidence: [{ source: 'osv-kernel', firstLine: 1, lines }],
        hint: 'please report it with result.json attached',
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
    const { arch, mode, build } = profile.settings;
    const state = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(request.directory, stateFolder);
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, '.gitignore'), '*\n');
    const work = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(state, 'work', `${profile.name}-${arch}-${mode}`);
    const links = (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(_build_ccache_js__WEBPACK_IMPORTED_MODULE_4__/* .ccacheLinks */ .Xp)) ? _build_ccache_js__WEBPACK_IMPORTED_MODULE_4__/* .ccacheLinks */ .Xp : null;
    const workspaceOf = (source) => ({
        source,
        repository: profile.repository,
        out: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(work, 'build'),
        jobs: build.jobs === 'auto' ? (0,_host_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .availableJobs */ .cX)() : build.jobs,
        compilerCacheLinks: request.compilerCacheFolder === null ? null : links,
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


/***/ })

};
