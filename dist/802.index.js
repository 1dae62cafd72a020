export const id = 802;
export const ids = [802];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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

/***/ 17802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand),
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/build/source/obtain.ts + 5 modules
var obtain = __webpack_require__(63235);
// EXTERNAL MODULE: ./src/kernels/families.ts + 38 modules
var families = __webpack_require__(88473);
// EXTERNAL MODULE: ./src/run/boot-image.ts + 9 modules
var boot_image = __webpack_require__(51241);
// EXTERNAL MODULE: ./src/machine/qemu-arguments.ts
var qemu_arguments = __webpack_require__(93264);
// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./src/profile/merge.ts
var merge = __webpack_require__(43197);
// EXTERNAL MODULE: ./src/profile/yaml-document.ts
var yaml_document = __webpack_require__(1474);
;// CONCATENATED MODULE: ./src/profile/effective.ts


const widest = 70;
function inOneLine(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const line = text.replaceAll('\n', '⏎').trim();
    return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`;
}
/** Every leaf of the merged settings, lists in one piece, sorted by key. */
function listValues(settings, origins) {
    const walk = (value, path) => {
        if ((0,merge/* isSettings */.w)(value) && Object.keys(value).length > 0)
            return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
        const key = (0,yaml_document/* joinPath */.u)(path);
        return [{ key, value: inOneLine(value), written: value, origin: origins.get(key) }];
    };
    return walk(settings, []).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

// EXTERNAL MODULE: ./src/profile/load.ts + 3 modules
var load = __webpack_require__(16417);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(11197);
// EXTERNAL MODULE: ./src/run/workplace.ts
var run_workplace = __webpack_require__(10625);
// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var cli_options = __webpack_require__(12838);
;// CONCATENATED MODULE: ./src/cli/shell-quote.ts
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

// EXTERNAL MODULE: ./src/cli/show.ts
var show = __webpack_require__(78273);
;// CONCATENATED MODULE: ./src/cli/profile-commands.ts













async function profile_commands_load(reference, options) {
    const { arch, accel, set } = options;
    return (0,load/* loadProfile */.iH)({
        reference,
        directory: process.cwd(),
        overrides: [
            ...set,
            ...(arch === undefined ? [] : [`arch=${arch}`]),
            ...(accel === undefined ? [] : [`boot.accelerator=${accel}`]),
        ],
        families: families/* families */.T,
    });
}
/** `check`: every effective value and where it is from. */
async function checkCommand(reference, options) {
    const profile = await profile_commands_load(reference, options);
    if (!profile.ok)
        return (0,show/* showFailure */.iV)(profile.failure);
    const { written, origins, name, file } = profile.value;
    const values = listValues(written, origins);
    const colors = (0,columns/* colorsFor */.u)((0,show/* wantsColor */.zK)());
    const rows = values.map(({ key, value, origin }) => [
        { text: key, paint: colors.bold },
        { text: value },
        { text: (0,diagnose/* renderOrigin */.rE)(origin), paint: colors.dim },
    ]);
    (0,show/* say */.cv)(`${colors.green('✓')} ${name} (${external_node_path_default().relative('', file)})\n\n`, options.json);
    if (!options.quiet)
        (0,show/* say */.cv)(`${(0,columns/* alignColumns */.R)(rows, '  ').join('\n')}\n`, options.json);
    const shown = values.map(({ key, written: value, origin }) => ({ key, value, origin }));
    await (0,show/* writeJson */.GF)({ profile: name, values: shown }, options.json);
    return 0;
}
function renderStep(step) {
    switch (step.do) {
        case 'run':
            return renderCommand(step.argv, { cwd: step.cwd, env: step.env });
        case 'write':
            return `cat > ${renderCommand([step.path])} <<'END'\n${step.text.trimEnd()}\nEND`;
        case 'gate':
            return '# osv-kernel compares the requested with the effective configuration here';
    }
}
/** `plan`: the exact commands of the build and of the boot, to be pasted into a shell. */
async function planCommand(reference, options) {
    const loaded = await profile_commands_load(reference, options);
    if (!loaded.ok)
        return (0,show/* showFailure */.iV)(loaded.failure);
    const profile = loaded.value;
    const request = (0,cli_options/* requestOf */.fo)(reference, options, AbortSignal.abort());
    const workplace = await (0,run_workplace/* planWorkplace */.Y)(request, profile);
    const family = (0,families/* familyOf */.A)(profile.kernel);
    const source = await (0,obtain/* locateSource */.g)(profile, external_node_path_default().join(request.cacheFolder, 'sources'));
    const workspace = workplace.workspaceOf(source);
    const acceleration = await (0,boot_image/* chooseAcceleration */.QZ)(profile, request.cacheFolder);
    if (!acceleration.ok)
        return (0,show/* showFailure */.iV)(acceleration.failure);
    const image = options.image ?? external_node_path_default().join(workplace.out, workplace.imageName);
    const described = await (0,boot_image/* describeMachine */.Fe)(profile, family, image, workplace.out);
    if (!described.ok)
        return (0,show/* showFailure */.iV)(described.failure);
    const machine = (0,qemu_arguments/* planMachine */.d)({
        ...described.value,
        accelerator: acceleration.value.accelerator,
        initramfs: profile.settings.boot.initramfs === undefined
            ? null
            : external_node_path_default().join(workplace.out, boot_image/* initramfsName */.n1),
        control: { type: 'terminal' },
    });
    const { steps, artifacts } = family.plan(profile, workspace);
    const lines = [
        `# build ${profile.name} from ${source}`,
        renderCommand(['mkdir', '-p', workspace.out]),
        ...steps.map(renderStep),
        '',
        `# what it leaves goes to ${workplace.out}`,
        ...artifacts.map(({ name, path: file }) => `#   ${name}  from ${file}`),
        '',
        `# boot with ${acceleration.value.accelerator}: ${acceleration.value.reason}`,
        renderCommand(machine),
    ];
    (0,show/* say */.cv)(`${lines.join('\n')}\n`, options.json);
    await (0,show/* writeJson */.GF)({ profile: profile.name, steps, artifacts, machine }, options.json);
    return 0;
}


/***/ }),

/***/ 78273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   iV: () => (/* binding */ showFailure),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73285);
/* harmony import */ var _report_failure_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68986);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53138);




/** Whether colours belong on standard output. */
function wantsColor() {
    return process.stdout.isTTY && (picocolors__WEBPACK_IMPORTED_MODULE_3___default().isColorSupported);
}
function columns() {
    return process.stdout.columns;
}
/** Writes text for people: to standard error where standard output is taken by JSON. */
function say(text, json) {
    ;
    (json === '-' ? process.stderr : process.stdout).write(text);
}
/** Writes a value as JSON to where `--json` says, if it says so. */
async function writeJson(value, target) {
    if (target === undefined)
        return;
    const text = `${JSON.stringify(value, null, 1)}\n`;
    if (target === '-')
        process.stdout.write(text);
    else
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f8)(target, text);
}
/** Shows why a command could not do its work; its exit status. */
function showFailure(failed) {
    process.stderr.write((0,_report_failure_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFailure */ .z)(failed, { color: process.stderr.isTTY }));
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(failed.kind);
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

/***/ 11197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns),
/* harmony export */   u: () => (/* binding */ colorsFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

/** Colours for a terminal, or none. */
function colorsFor(color) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(color);
}
/** Lines of aligned columns, two spaces between them, nothing trailing. */
function alignColumns(rows, indent = '') {
    const widths = [];
    for (const row of rows)
        for (const [column, { text }] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, lengthOf(text));
    return rows.map((row) => {
        const cells = row.map((cell, column) => {
            const isLast = row.slice(column + 1).every(({ text }) => text === '');
            return padded(cell, widths[column] ?? 0, isLast);
        });
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}
function padded({ text, align = 'left', paint = (same) => same }, width, isLast) {
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    if (align === 'right')
        return space + paint(text);
    return isLast ? paint(text) : paint(text) + space;
}
/** In characters, not in UTF-16 units. */
function lengthOf(text) {
    return Array.from(text).length;
}


/***/ }),

/***/ 68986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25875);
/* harmony import */ var _terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57335);



/** Why a command could not do its work, where there is no result to report. */
function renderFailure({ kind, summary, evidence, hint }, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .colorsFor */ .u)(options.color);
    const blocks = [
        [`${colors.red(colors.bold(`✗ ${kind}`))}  ${colors.bold((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(summary, 1000))}`],
        ...(0,_terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptBlocks */ .oN)(evidence, colors, Number.POSITIVE_INFINITY),
        ...(hint === undefined ? [] : [(0,_terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hintBlock */ .jl)(hint, colors)]),
    ];
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}


/***/ }),

/***/ 57335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Is: () => (/* binding */ evidenceBlocks),
  oN: () => (/* binding */ excerptBlocks),
  jl: () => (/* binding */ hintBlock)
});

// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(11197);
// EXTERNAL MODULE: ./src/report/harmless.ts
var report_harmless = __webpack_require__(25875);
;// CONCATENATED MODULE: ./src/report/config-table.ts


/**
 * Requested against effective options as aligned lines: `✓ CONFIG_VIRTIO  y`, and for an option that
 * was not honoured `✗ CONFIG_NET  y → n  needs …`. Mismatches first; `•` marks an option that is
 * not as requested for a reason that the profile's author need not mend.
 */
function renderConfigTable(config, options) {
    const colors = colorsFor(options.color);
    const wrong = new Set(config.mismatches.map(({ option }) => option));
    const honoured = Object.entries(config.requested)
        .filter(([option]) => !wrong.has(option))
        .map(([option, requested]) => {
        const explanation = config.explained[option];
        const effective = harmless(config.effective[option] ?? requested);
        return explanation === undefined
            ? [{ text: '✓', paint: colors.green }, { text: harmless(option) }, { text: effective }]
            : [
                { text: '•', paint: colors.cyan },
                { text: harmless(option) },
                { text: `${harmless(requested)} → ${effective}` },
                { text: harmless(explanation), paint: colors.dim },
            ];
    });
    return alignColumns([...mismatchRows(config, colors), ...honoured]).join('\n');
}
/** The rows of the options that were not honoured alone. */
function mismatchRows({ mismatches }, colors) {
    return mismatches.map(({ option, requested, effective, reason }) => [
        { text: '✗', paint: colors.red },
        { text: (0,report_harmless/* harmless */.Is)(option), paint: colors.bold },
        { text: `${(0,report_harmless/* harmless */.Is)(requested)} → ${(0,report_harmless/* harmless */.Is)(effective)}`, paint: colors.red },
        { text: (0,report_harmless/* harmless */.Is)(reason), paint: colors.dim },
    ]);
}

// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/terminal-evidence.ts




/** Why it failed: excerpts, broken rules, hint. Each block is a list of lines. */
function evidenceBlocks(result, colors, width) {
    const { evidence, hint } = result.verdict;
    return [
        ...excerptBlocks(evidence, colors, width),
        ...mismatchBlock(result, colors),
        ...budgetBlock(result, colors),
        ...(hint === null ? [] : [hintBlock(hint, colors)]),
    ];
}
/** The excerpts that prove a verdict, each under the name of its source. */
function excerptBlocks(evidence, colors, width) {
    const excerpts = evidence.slice(0, 5).filter(({ lines }) => lines.length > 0);
    return excerpts.map(({ source, firstLine, lines }) => [
        `  ${colors.bold((0,report_harmless/* harmless */.Is)(source))}`,
        ...(0,report_harmless/* numberedLines */.UF)(firstLine, lines).map((line) => `  ${cutTo(line, width - 2)}`),
    ]);
}
function hintBlock(hint, colors) {
    return [`  ${colors.yellow('hint:')} ${(0,report_harmless/* harmless */.Is)(hint, 1000)}`];
}
function mismatchBlock({ config }, colors) {
    if (config === null || config.mismatches.length === 0)
        return [];
    return [(0,columns/* alignColumns */.R)(mismatchRows(config, colors), '  ')];
}
function budgetBlock({ size }, colors) {
    const broken = (size?.budgets ?? []).filter(({ ok }) => !ok);
    if (broken.length === 0)
        return [];
    const rows = broken.map(({ path, limitBytes, bytes }) => [
        { text: '✗', paint: colors.red },
        { text: (0,report_harmless/* harmless */.Is)(path), paint: colors.bold },
        {
            text: bytes === null ? 'names nothing' : `${(0,quantities/* formatByteChange */.Ul)(bytes - limitBytes)} over`,
            paint: colors.red,
        },
        {
            text: `${bytes === null ? '' : `${(0,quantities/* formatBytes */.z3)(bytes)}, `}limit ${(0,quantities/* formatBytes */.z3)(limitBytes)}`,
            paint: colors.dim,
        },
    ]);
    return [(0,columns/* alignColumns */.R)(rows, '  ')];
}
function cutTo(line, columns) {
    const characters = Array.from(line);
    return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`;
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
