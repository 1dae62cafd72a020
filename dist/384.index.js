export const id = 384;
export const ids = [384];
export const modules = {

/***/ 93384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* reexport */ wiring_comment),
  main: () => (/* binding */ action_main),
  plan: () => (/* reexport */ plan),
  post: () => (/* reexport */ wiring_post),
  release: () => (/* reexport */ wiring_release)
});

// EXTERNAL MODULE: ./src/run.ts + 107 modules
var run = __webpack_require__(81020);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/formats/tar/byte-reader.ts
/** Reads a stream of bytes in pieces of the reader's own choice. */
class ByteReader {
    #chunks;
    #left = new Uint8Array(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** At most `most` bytes and at least one; null at the end. */
    async some(most) {
        while (this.#left.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true)
                return null;
            this.#left = next.value;
        }
        const part = this.#left.subarray(0, most);
        this.#left = this.#left.subarray(part.length);
        return part;
    }
    /** Exactly so many bytes, held in memory; null if the stream ends before. */
    async exactly(bytes) {
        const parts = [];
        for (let missing = bytes; missing > 0;) {
            const part = await this.some(missing);
            if (part === null)
                return null;
            parts.push(part);
            missing -= part.length;
        }
        return Buffer.concat(parts);
    }
}

// EXTERNAL MODULE: ./src/formats/tar/header.ts
var tar_header = __webpack_require__(17015);
// EXTERNAL MODULE: ./src/formats/tar/overrides.ts
var tar_overrides = __webpack_require__(65725);
;// CONCATENATED MODULE: ./src/formats/tar/members.ts



/** A tar stream that cannot be read. */
class TarError extends Error {
}
/** Limit for names and attributes stored as header content. */
const attributesLimitBytes = 1 << 20;
const describing = new Set(['L', 'K', 'x', 'g']);
const padding = (bytes) => (tar_header/* blockBytes */.V - (bytes % tar_header/* blockBytes */.V)) % tar_header/* blockBytes */.V;
/** Reads a tar archive in ustar, pax or GNU format as it arrives. Throws TarError for damage. */
async function* readTarMembers(chunks) {
    const reader = new ByteReader(chunks);
    let overrides = {};
    for (;;) {
        const block = await reader.exactly(tar_header/* blockBytes */.V);
        if (block === null)
            throw new TarError('it is cut off');
        // Two blocks of zeros end the archive; some writers leave one.
        if (block.every((byte) => byte === 0))
            return;
        const header = (0,tar_header/* parseTarHeader */.O)(block);
        if (header === null)
            throw new TarError('a member has no header');
        if (describing.has(header.type)) {
            if (header.bytes > attributesLimitBytes)
                throw new TarError('a name is too long');
            const content = await reader.exactly(header.bytes + padding(header.bytes));
            if (content === null)
                throw new TarError('it is cut off');
            overrides = { ...overrides, ...(0,tar_overrides/* overridesOf */.F)(header.type, content.subarray(0, header.bytes)) };
            continue;
        }
        const bytes = overrides.bytes ?? header.bytes;
        yield { ...header, path: overrides.path ?? header.path, bytes, content: take(reader, bytes) };
        overrides = {};
    }
}
const pieceBytes = 1 << 20;
/** The content of a member; then skips what fills up its last block. */
async function* take(reader, bytes) {
    for (let missing = bytes; missing > 0;) {
        const part = await reader.some(Math.min(missing, pieceBytes));
        if (part === null)
            throw new TarError('it is cut off');
        missing -= part.length;
        yield part;
    }
    await reader.exactly(padding(bytes));
}

// EXTERNAL MODULE: ./src/host/files/files.ts
var files_files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/files/write-whole.ts
var write_whole = __webpack_require__(29595);
;// CONCATENATED MODULE: ./src/host/files/write-pieces.ts



/** Writes a new file piece by piece; fails if it exists. `modified` is in seconds since the epoch. */
async function writePieces(file, pieces, { executable, modified }) {
    await (0,write_whole/* makeFolder */.fc)(external_node_path_default().dirname(file));
    const handle = await (0,promises_.open)(file, 'wx', executable ? 0o755 : 0o644);
    try {
        for await (const piece of pieces)
            await handle.writeFile(piece);
        await handle.utimes(modified, modified);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/github/cache/unpack-entry.ts




/** Far above the largest entry that a repository may keep (10 GB, compressed). */
const limits = { bytes: 64 * 2 ** 30, members: 1_000_000 };
/** An entry that is refused, with the reason. */
class BadEntry extends Error {
}
const isFolder = ({ type, path: name }) => type === '5' || name.endsWith('/');
const isFile = ({ type }) => type === '0' || type === '\0';
/**
 * The place of a member below the folder `marker`, wherever that was when the archive was made; null
 * for `marker` itself. A name that leads elsewhere is refused.
 */
function placeOf(name, marker) {
    const parts = name.split('/').filter((part) => part !== '');
    const at = parts.indexOf(marker);
    const inside = parts.slice(at + 1);
    if (at === -1 || inside.some((part) => part === '..' || part === '.' || part.includes('\0')))
        throw new BadEntry(`${JSON.stringify(name)} does not belong in it`);
    return inside.length === 0 ? null : external_node_path_default().join(...inside);
}
/**
 * Unpacks the members below the folder `marker` of a tar stream into an empty folder. Whoever filled
 * the store chose the names: only folders and regular files are made, inside the folder, without
 * links, devices, pipes, owners and set-uid bits. Throws BadEntry for anything else. Returns when the
 * marker was made, in seconds since the epoch.
 */
async function unpackEntry(chunks, marker, folder) {
    let [bytes, members] = [0, 0];
    let made = null;
    try {
        for await (const member of readTarMembers(chunks)) {
            bytes += member.bytes;
            members += 1;
            if (bytes > limits.bytes || members > limits.members)
                throw new BadEntry('it is too large');
            const place = placeOf(member.path, marker);
            if (isFolder(member)) {
                if (place === null)
                    made = member.modified;
                await (0,files_files/* makeFolder */.fc)(external_node_path_default().join(folder, place ?? ''));
            }
            else if (!isFile(member) || place === null)
                throw new BadEntry(`${JSON.stringify(member.path)} is not a regular file`);
            else
                await writePieces(external_node_path_default().join(folder, place), member.content, {
                    executable: (member.mode & 0o100) !== 0,
                    modified: member.modified,
                });
        }
        return made;
    }
    catch (error) {
        throw error instanceof TarError || clashes.has(error.code)
            ? new BadEntry(error.message)
            : error;
    }
}
/** A name twice, a file that is also a folder, a name too long for the file system. */
const clashes = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

// EXTERNAL MODULE: ./src/host/system-error.ts
var system_error = __webpack_require__(23078);
;// CONCATENATED MODULE: ./src/github/cancellation.ts
/**
 * The runner cancels with SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that. The first
 * signal starts an orderly end; the second changes nothing, because the end is in progress.
 */
function cancelOnSignals(source) {
    const controller = new AbortController();
    const onSignal = () => controller.abort();
    source.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        release: () => {
            source.off('SIGINT', onSignal);
            source.off('SIGTERM', onSignal);
        },
    };
}
/** Resolves to `otherwise` on cancellation, for work that cannot be aborted. */
async function unlessAborted(signal, work, otherwise) {
    if (signal === undefined)
        return work;
    if (signal.aborted)
        return otherwise;
    let onAbort;
    const aborted = new Promise((resolve) => {
        onAbort = () => resolve(otherwise);
        signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        if (onAbort !== undefined)
            signal.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./src/github/services/http-traffic.ts


/** The request's constructor is announced since Node 22.12; without it nothing is observed. */
function isObservable() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    return major > 22 || (major === 22 && minor >= 12);
}
const calls = new external_node_async_hooks_.AsyncLocalStorage();
const callOf = new WeakMap();
let isSubscribed = false;
/** Bytes that left this process or arrived in it, without those that wait in a buffer of ours. */
function transferred({ bytesRead, bytesWritten, writableLength }) {
    return bytesRead + Math.max(0, bytesWritten - writableLength);
}
function follow(call, request) {
    call.hasFailedLast = false;
    call.requests.add(request);
    callOf.set(request, call);
    request.on('socket', (socket) => {
        if (!call.sockets.has(socket))
            call.sockets.set(socket, transferred(socket));
    });
    request.once('close', () => {
        call.requests.delete(request);
        if (request.errored !== null && call.stopped === undefined)
            fail(call, request.errored.message);
    });
    // The client adds its listeners after the constructor.
    process.nextTick(() => {
        if (call.stopped !== undefined)
            request.destroy(call.stopped);
    });
}
function fail(call, reason) {
    call.failures.push(reason);
    call.hasFailedLast = true;
}
const isBroken = (status) => status >= 500 || status === 429;
function subscribeOnce() {
    if (isSubscribed)
        return;
    isSubscribed = true;
    (0,external_node_diagnostics_channel_.subscribe)('http.client.request.created', (message) => {
        const call = calls.getStore();
        if (call !== undefined)
            follow(call, message.request);
    });
    (0,external_node_diagnostics_channel_.subscribe)('http.client.response.finish', (message) => {
        const { request, response } = message;
        const call = callOf.get(request);
        const status = response.statusCode ?? 0;
        if (call !== undefined && isBroken(status))
            fail(call, `status ${status}`);
    });
}
/** Whether what runs now belongs to a call that was given up. */
function isOfStoppedCall() {
    return calls.getStore()?.stopped !== undefined;
}
/** Rejects as soon as the call that it belongs to is given up, whatever `work` goes on to do. */
async function unlessStopped(work) {
    const call = calls.getStore();
    if (call === undefined)
        return work;
    let onStop = () => undefined;
    const stopped = new Promise((_, reject) => {
        onStop = reject;
        if (call.stopped !== undefined)
            reject(call.stopped);
    });
    call.onStop.add(onStop);
    return Promise.race([work, stopped]).finally(() => call.onStop.delete(onStop));
}
/** Runs a call and observes its requests, those of its retries included. */
function observeTraffic(work) {
    subscribeOnce();
    const call = {
        requests: new Set(),
        sockets: new Map(),
        failures: [],
        hasFailedLast: false,
        stopped: undefined,
        onStop: new Set(),
    };
    const traffic = {
        bytes: () => [...call.sockets].reduce((sum, [socket, before]) => sum + transferred(socket) - before, 0),
        isPending: () => !isObservable() || call.requests.size > 0 || call.hasFailedLast,
        failures: () => call.failures,
        stop: (reason) => {
            call.stopped = new Error(reason);
            for (const request of call.requests)
                request.destroy(call.stopped);
            for (const stop of call.onStop)
                stop(call.stopped);
        },
    };
    return { done: calls.run(call, work), traffic };
}
/**
 * For a call that is not made by requests of node:http in this process. It counts as waiting once it
 * took longer than `promptMs`.
 */
function unobserved(work, promptMs = 0) {
    const begin = performance.now();
    const traffic = {
        bytes: () => 0,
        isPending: () => performance.now() - begin >= promptMs,
        failures: () => [],
        stop: () => undefined,
    };
    return { done: work(), traffic };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/github/toolkit-remarks.ts



function unescapeData(text) {
    return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}
function parseRemark(written) {
    const line = (0,external_node_util_.stripVTControlCharacters)(written).trimEnd();
    const [, level, message = ''] = /^::(debug|warning|error)::(.*)$/s.exec(line) ?? [];
    return level === undefined
        ? { level: 'info', message: line }
        : { level: level, message: unescapeData(message) };
}
const isComplaint = ({ level }) => level === 'warning' || level === 'error';
/** The remarks of the call in whose asynchronous context something is written. */
const hearers = new external_node_async_hooks_.AsyncLocalStorage();
/** Streams that are listened to, by so many calls. */
const listening = new Map();
function hearing(stdout, original) {
    return (chunk, ...rest) => {
        const remarks = hearers.getStore();
        if (remarks !== undefined) {
            const text = Buffer.from(chunk).toString();
            if (isOfStoppedCall() && !text.startsWith('::add-mask::'))
                return true;
            const remark = parseRemark(text);
            remarks.push(remark);
            if (isComplaint(remark))
                return true;
        }
        return Reflect.apply(original, stdout, [chunk, ...rest]);
    };
}
function listen(stdout) {
    const { calls = 0, hear, original } = listening.get(stdout) ?? {};
    const isHeard = hear !== undefined && stdout.write === hear;
    const before = isHeard && original !== undefined ? original : stdout.write;
    const now = isHeard ? hear : hearing(stdout, before);
    listening.set(stdout, { calls: calls + 1, hear: now, original: before });
    stdout.write = now;
}
function endListening(stdout) {
    const state = listening.get(stdout);
    if (state === undefined)
        return;
    state.calls -= 1;
    if (state.calls > 0)
        return;
    if (stdout.write === state.hear)
        stdout.write = state.original;
    listening.delete(stdout);
}
/**
 * Runs `work` and captures what it writes to `stdout`. Warnings and errors are held back, because
 * the caller reports them once in its own words. Everything else passes; masks of secrets must. What
 * others write meanwhile passes as well. A call that is given up ends here at once; what the toolkit
 * does on is unheard.
 */
async function captureRemarks(stdout, work) {
    const remarks = [];
    listen(stdout);
    const done = hearers.run(remarks, work).finally(() => {
        endListening(stdout);
    });
    return { value: await unlessStopped(done), remarks };
}
/** The reason in the last warning or error, without the toolkit's prefix. */
function lastComplaint(remarks) {
    return remarks
        .filter(isComplaint)
        .at(-1)
        ?.message.replace(/^Failed to (restore|save): /, '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/compression/formats.ts
var formats = __webpack_require__(27637);
;// CONCATENATED MODULE: ./src/github/cache/archive-bytes.ts




async function startOf(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(formats/* compressionHeaderBytes */.t));
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** The unpacked bytes of an archive that the toolkit made: gzip or zstd, as its runner had. */
async function* readArchive(file) {
    const format = (0,formats/* compressionOf */.M)(await startOf(file))?.format;
    if (format !== 'gzip' && format !== 'zstd')
        throw new Error('it is not an archive');
    const unpacker = format === 'gzip' ? (0,external_node_zlib_.createGunzip)() : (0,external_node_zlib_.createZstdDecompress)();
    const source = (0,external_node_fs_.createReadStream)(file);
    source.on('error', (error) => unpacker.destroy(error));
    yield* source.pipe(unpacker);
}

// EXTERNAL MODULE: ./src/host/process/shell-quote.ts
var shell_quote = __webpack_require__(22419);
;// CONCATENATED MODULE: ./src/github/cache/archive-catcher.ts



/**
 * The toolkit unpacks with `tar -xf ARCHIVE -P`: absolute names and `..` are kept, and links are
 * followed. It offers no way to download only (lib/internal/tar.js of @actions/cache 6.3). So while
 * it restores, this script comes first in PATH: it moves such an archive aside, unopened, and leaves
 * every other call to the real tar.
 */
function tarScript(archive, realPath) {
    const real = `PATH=${(0,shell_quote/* quoteWord */.X)(realPath)} exec tar "$@"`;
    return [
        '#!/bin/sh',
        `case "$1 $3" in '-xf -P') ;; *) ${real} ;; esac`,
        `case "$2" in */cache.tzst|*/cache.tgz) PATH=${(0,shell_quote/* quoteWord */.X)(realPath)} exec mv "$2" ${(0,shell_quote/* quoteWord */.X)(archive)} ;; esac`,
        real,
        '',
    ].join('\n');
}
/**
 * Runs `restore`, which would unpack an archive, and calls `inspect` with the path of the archive
 * instead. The archive is removed afterwards.
 */
async function catchArchive(env, temp, restore, inspect) {
    await (0,promises_.mkdir)(temp, { recursive: true });
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(temp, 'archive-'));
    const archive = external_node_path_default().join(folder, 'archive');
    const programs = external_node_path_default().join(folder, 'bin');
    const realPath = env.PATH ?? '/usr/local/bin:/usr/bin:/bin';
    try {
        await (0,promises_.mkdir)(programs);
        await (0,promises_.writeFile)(external_node_path_default().join(programs, 'tar'), tarScript(archive, realPath), { mode: 0o755 });
        env.PATH = `${programs}:${realPath}`;
        let restored;
        try {
            restored = await restore();
        }
        finally {
            env.PATH = realPath;
        }
        return await inspect(restored, archive);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/github/cache/judge-toolkit.ts

const unavailable = (reason) => ({ state: 'unavailable', reason });
/** Detects `cache-mode: none` or `write-only` on a restore, `none` or `read` on a save. */
function skippedByMode(remarks) {
    return remarks
        .map(({ message }) => /^Cache (?:restore|save) skipped: (.*)/.exec(message)?.[1])
        .filter((reason) => reason !== undefined)
        .map((reason) => ({ state: 'off', reason: reason.replace(/\.$/, '') }))[0];
}
const matchedPattern = /^Cache hit for(?: restore-key)?: (.+)$/;
/** What a restore without a result came to; `matched` is the entry that could not be downloaded. */
function judgeMiss(remarks) {
    const off = skippedByMode(remarks);
    if (off !== undefined)
        return off;
    const reason = lastComplaint(remarks);
    if (reason === undefined)
        return { state: 'miss' };
    const matched = remarks.map(({ message }) => matchedPattern.exec(message)?.[1]).find(Boolean);
    return { ...unavailable(reason), ...(matched === undefined ? {} : { matched }) };
}
const reservePrefix = /^Failed to reserve cache: (?:\w*Error: )?/;
/** -1 means any failure; the client says "another job may be creating" even for a 500. */
function judgeSave(id, remarks) {
    if (id !== -1)
        return { state: 'saved' };
    const reserve = remarks.find(({ message }) => reservePrefix.test(message))?.message;
    if (reserve?.includes('(409)') === true)
        return { state: 'exists' };
    const off = skippedByMode(remarks);
    if (off !== undefined)
        return off;
    const reason = reserve?.replace(reservePrefix, '') ?? lastComplaint(remarks);
    if (reason !== undefined)
        return unavailable(reason);
    // The first version of the service, which act still uses, gives no more detail than this.
    return remarks.some(({ message }) => message.includes('another job may be creating this cache'))
        ? { state: 'exists' }
        : unavailable('the cache service did not say why');
}

;// CONCATENATED MODULE: ./src/github/cache/replace-folder.ts

async function moveIfThere(from, to) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
/**
 * Replaces the content of a folder. On failure the partial content is removed and the former
 * content restored; on success nothing of the former content is left.
 */
async function replaceFolder(folder, isFilled, fill) {
    const aside = `${folder}.before`;
    await (0,promises_.rm)(aside, { recursive: true, force: true });
    await moveIfThere(folder, aside);
    let filled = false;
    try {
        const outcome = await fill();
        filled = isFilled(outcome);
        return outcome;
    }
    finally {
        if (filled)
            await (0,promises_.rm)(aside, { recursive: true, force: true });
        else {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            await moveIfThere(aside, folder);
        }
    }
}

// EXTERNAL MODULE: ./src/cache/key.ts
var cache_key = __webpack_require__(25877);
;// CONCATENATED MODULE: ./src/github/cache/service-keys.ts

/** Does not occur in a plain key. */
const mark = '+';
/** The name of an entry: its key and its generation. */
function entryName(key, generation) {
    return `${(0,cache_key/* plainKey */.y7)(key)}${mark}${generation}`;
}
/** Prefix of all generations of a key; of several matches the service returns the newest. */
function generationsOf(key) {
    return `${(0,cache_key/* plainKey */.y7)(key)}${mark}`;
}
/** The key, of those asked for, and the generation of a matched entry; undefined for any other. */
function parseEntryName(name, keys) {
    const at = name.lastIndexOf(mark);
    const key = keys.find((one) => generationsOf(one) === name.slice(0, at + 1));
    const digits = name.slice(at + 1);
    return key === undefined || !/^[1-9]\d{0,8}$/.test(digits)
        ? undefined
        : { key, generation: Number(digits) };
}

;// CONCATENATED MODULE: ./src/github/cache/staging.ts


/**
 * The toolkit makes the literal path of what it saves part of an entry's identity, and takes it for
 * a glob pattern. So every entry is saved from the same folder, whatever a profile is called.
 */
const stagingName = 'osv-kernel-entry';
/** A path as a pattern that only it matches: `escape` of @actions/glob's internal-pattern.js. */
function literalPattern(file) {
    return file.replace(/\\/g, '\\\\').replace(/[[?*]/g, '[$&]');
}
/**
 * Fills the staging folder with links to the files of `folder`; copies across file systems. A link in
 * place of a folder, which a build could leave, would lead to files that are not ours to save.
 */
async function stage(folder, staging) {
    for (const one of [external_node_path_default().dirname(folder), folder])
        if (!(await (0,promises_.lstat)(one)).isDirectory())
            throw new Error(`${one} is not a folder`);
    await (0,promises_.rm)(staging, { recursive: true, force: true });
    await linkTree(folder, staging);
}
async function linkTree(from, to) {
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [external_node_path_default().join(from, entry.name), external_node_path_default().join(to, entry.name)];
        if (entry.isDirectory())
            await linkTree(source, target);
        else if (entry.isFile())
            await (0,promises_.link)(source, target).catch(async () => (0,promises_.copyFile)(source, target));
    }
}
/** Moves a filled folder to its place, which may be on another file system. */
async function moveInPlace(from, to) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(to), { recursive: true });
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await linkTree(from, to);
        await (0,promises_.rm)(from, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/github/cache/actions-cache-store.ts














/** GitHub Enterprise Server, act: nothing that anyone here could mend. */
const noService = { state: 'off', reason: 'this runner has no cache service' };
const describe = (error) => error instanceof Error ? error.message : String(error);
/** Unpacks an archive beside `archive`, then moves it to `folder`. */
async function fillFrom(archive, folder) {
    const unpacked = `${archive}.unpacked`;
    const { size } = await (0,promises_.stat)(archive);
    const made = await unpackEntry(readArchive(archive), stagingName, unpacked);
    await moveInPlace(unpacked, folder);
    return { bytes: size, savedAtMs: made === null ? null : made * 1000 };
}
/** Damage is the entry's; a full disk or a missing program is not. */
function isDamage(error) {
    return error instanceof BadEntry || (0,system_error/* hostFailure */.tB)(error) === undefined;
}
/**
 * The cache of GitHub Actions. Entries are immutable and cannot be removed without a token that may
 * write to Actions, so a damaged one is replaced by its next generation.
 */
function actionsCacheStore(options = {}) {
    const { signal, load = async () => Promise.all(/* import() */[__webpack_require__.e(729), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091)) } = options;
    const temp = () => external_node_path_default().join(process.env.RUNNER_TEMP ?? external_node_os_default().tmpdir(), 'osv-kernel');
    const staging = () => external_node_path_default().join(temp(), stagingName);
    let last = Promise.resolve();
    // One call at a time, so that what the toolkit prints belongs to that call.
    const inTurn = async (work) => {
        const turn = last.then(async () => {
            const toolkit = await load();
            return toolkit.isFeatureAvailable() ? work(toolkit) : noService;
        });
        last = turn.catch(() => undefined);
        return turn;
    };
    const guarded = async (work) => {
        const attempt = inTurn(work).catch((error) => unavailable(describe(error)));
        return unlessAborted(signal, attempt, unavailable('the run was cancelled'));
    };
    const unpackMatched = async (matched, keys, archive, folder) => {
        const entry = parseEntryName(matched, keys);
        if (entry === undefined)
            return { state: 'miss' };
        if (!(await (0,files_files/* fileExists */.hR)(archive)))
            return unavailable('its archive was not handed over');
        try {
            return { state: 'hit', ...entry, ...(await fillFrom(archive, folder)) };
        }
        catch (error) {
            if (!isDamage(error))
                throw error;
            return { state: 'damaged', ...entry, reason: describe(error) };
        }
    };
    return {
        name: 'Actions cache',
        restore: async ({ keys, folder }) => guarded(async (toolkit) => {
            const prefixes = keys.map(generationsOf);
            // The primary key as a prefix too: the first version of the service needs that.
            const restore = async () => toolkit.restoreCache([literalPattern(staging())], prefixes[0] ?? '', prefixes);
            const listen = async () => captureRemarks(process.stdout, restore);
            return catchArchive(process.env, temp(), listen, async ({ value, remarks }, archive) => {
                if (value !== undefined)
                    return replaceFolder(folder, ({ state }) => state === 'hit', async () => unpackMatched(value, keys, archive, folder));
                const { matched, ...missed } = { matched: undefined, ...judgeMiss(remarks) };
                const entry = matched === undefined ? undefined : parseEntryName(matched, keys);
                if (missed.state !== 'unavailable' || entry === undefined)
                    return missed;
                return { state: 'damaged', ...entry, reason: missed.reason };
            });
        }),
        save: async ({ key, generation = 1, folder }) => guarded(async (toolkit) => {
            await stage(folder, staging());
            const heard = await captureRemarks(process.stdout, async () => toolkit.saveCache([literalPattern(staging())], entryName(key, generation)));
            return judgeSave(heard.value, heard.remarks);
        }),
        discard: async () => Promise.resolve(),
    };
}

// EXTERNAL MODULE: ./src/host/process/process.ts
var process_process = __webpack_require__(5505);
;// CONCATENATED MODULE: ./src/github/cache/trim-compiler-cache.ts

/**
 * Removes the objects that no compilation since `usedSinceMs` asked for, so that an entry does not
 * grow from run to run: ccache stamps what it finds. Versions before 4.3 keep everything.
 */
async function trimCompilerCache(folder, usedSinceMs) {
    const seconds = Math.ceil((Date.now() - usedSinceMs) / 1000) + 60;
    await (0,process_process/* captureProcess */.Gx)({
        argv: ['ccache', '--evict-older-than', `${seconds}s`],
        // The build could have left a configuration there.
        env: { CCACHE_DIR: folder, CCACHE_CONFIGPATH: '/dev/null' },
    }, { timeoutMs: 60_000 });
}

// EXTERNAL MODULE: ./src/plan/slug.ts
var slug = __webpack_require__(71044);
;// CONCATENATED MODULE: ./src/github/artifacts/names-to-try.ts

function jobIdentity(env) {
    return {
        id: env.GITHUB_JOB ?? 'job',
        runner: env.RUNNER_NAME ?? 'runner',
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
    };
}
/** Names for an artifact, in order: those after the first are for a job that finds it taken. */
function namesToTry(name, { id, runner }) {
    const ofJob = `${name}-${(0,slug/* slug */.y)(id)}`;
    return [name, ofJob, `${ofJob}-${(0,slug/* slug */.y)(runner)}`];
}

;// CONCATENATED MODULE: ./src/github/artifacts/artifacts.ts


const isConflict = (message) => message.includes('(409)');
async function loadToolkit() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(729), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 78766));
    return new DefaultArtifactClient();
}
function judgeError(error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'GHESNotSupportedError')
        return { state: 'unsupported', reason: 'GitHub Enterprise Server has no such artifacts' };
    return { state: isConflict(reason) ? 'taken' : 'failed', reason };
}
/** Uploads under one name. Holds the toolkit's warnings back: a name that is taken is expected. */
async function tryName(client, upload, name) {
    const { files, root, options } = upload;
    try {
        const { value } = await captureRemarks(process.stdout, async () => client.uploadArtifact(name, [...files], root, options));
        return { state: 'uploaded', name, id: value.id, digest: value.digest, replaced: false };
    }
    catch (error) {
        return judgeError(error);
    }
}
/** Names of this workflow run; empty if the service does not list them. */
async function takenNames(client) {
    const listed = await captureRemarks(process.stdout, async () => client.listArtifacts().catch(() => ({ artifacts: [] })));
    return listed.value.artifacts.map(({ name }) => name);
}
async function replace(client, upload, name) {
    // The upload decides: an unfinished artifact is not listed, and so cannot be deleted.
    await captureRemarks(process.stdout, async () => client.deleteArtifact(name).catch(() => undefined));
    const again = await tryName(client, upload, name);
    return again.state === 'uploaded' ? { ...again, replaced: true } : again;
}
async function uploadBy(client, upload) {
    const names = namesToTry(upload.name, upload.job);
    let attempt = await tryName(client, upload, upload.name);
    if (attempt.state !== 'taken')
        return attempt;
    if (upload.job.attempt > 1 || upload.wasBegun) {
        const taken = await takenNames(client);
        // If the job had to give way in its first attempt, its own artifact is under the longer name.
        const own = names.findLast((name) => taken.includes(name)) ?? upload.name;
        attempt = await replace(client, upload, own);
        if (attempt.state !== 'taken')
            return attempt;
    }
    for (const name of names.slice(1)) {
        attempt = await tryName(client, upload, name);
        if (attempt.state !== 'taken')
            return attempt;
    }
    return { state: 'failed', reason: attempt.reason };
}
/**
 * Uploads files as one artifact. Names are unique within a workflow run and contents immutable: a
 * repeated job replaces its artifact, and another job's artifact is left alone. Never throws: a
 * failed upload must not change the verdict.
 */
function artifactUploader(load = loadToolkit) {
    return async (upload) => {
        if (upload.files.length === 0)
            return { state: 'nothing' };
        if (process.env.ACTIONS_RESULTS_URL === undefined)
            return { state: 'unsupported', reason: 'this runner has no artifact service' };
        try {
            return await uploadBy(await load(), upload);
        }
        catch (error) {
            return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
        }
    };
}

// EXTERNAL MODULE: ./src/host/process/left-over.ts
var left_over = __webpack_require__(83262);
// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
;// CONCATENATED MODULE: ./src/github/left-over-machines.ts



function isVmm(word) {
    return Object.values(vmm_facts/* vmmFacts */.M0).some(({ processName }) => processName.test(external_node_path_default().basename(word)));
}
/**
 * Whether a command line is that of a machine started for this output folder. The folder is safer
 * than a process id: ids are reused, and main may have been killed before it noted one.
 */
function isMachineOf(out, argv) {
    const isMachine = argv.some(isVmm);
    return isMachine && argv.some((word) => word.includes(`${out}${(external_node_path_default()).sep}`));
}
async function argvOf(pid) {
    // The process has ended, or belongs to another user.
    const text = await (0,promises_.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return text.split('\0');
}
/** Process ids of machines that outlived main; empty without /proc. */
async function leftOverMachines(out) {
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    const pids = names.map(Number).filter((pid) => pid > 0 && pid !== process.pid);
    const argvs = await Promise.all(pids.map(argvOf));
    return pids.filter((_, index) => isMachineOf(out, argvs[index] ?? []));
}

// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
;// CONCATENATED MODULE: ./src/github/log/workflow-command.ts
/** A command to the runner, escaped as the runner unescapes it. */
function workflowCommand(name, message = '') {
    const data = message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
    return `::${name}::${data}`;
}
/** The runner cuts longer annotations. */
const maxAnnotationLength = 4096;
function cutForAnnotation(message) {
    return message.length <= maxAnnotationLength
        ? message
        : `${message.slice(0, maxAnnotationLength - 1)}…`;
}

;// CONCATENATED MODULE: ./src/github/log/heartbeat.ts


/** Seconds without a line, after which one is written. */
const longestSilence = 9;
/**
 * Writes a line when nothing was written for 9 s: who watches a log cannot see whether a step works,
 * waits or hangs. `wrote` is to be called for everything that the step writes.
 */
function createHeartbeat({ write, everySecond }) {
    const running = [];
    let stage = null;
    let silentSeconds = 0;
    everySecond(() => {
        silentSeconds += 1;
        for (const one of running)
            one.seconds += 1;
        if (stage !== null)
            stage.seconds += 1;
        if (silentSeconds < longestSilence)
            return;
        silentSeconds = 0;
        const shown = running.at(-1) ?? stage;
        const what = shown === null ? 'still at work' : `${shown.what}: ${shown.seconds} s so far`;
        write(`(${(0,sanitize/* sanitize */.aj)(what, maxAnnotationLength)})\n`);
    });
    return {
        during: async (what, work) => {
            const one = { what, seconds: 0 };
            running.push(one);
            try {
                return await work();
            }
            finally {
                running.splice(running.indexOf(one), 1);
            }
        },
        stage: (title) => {
            stage = title === null ? null : { what: title, seconds: 0 };
        },
        wrote: () => {
            silentSeconds = 0;
        },
    };
}
/** The heartbeat of this process: counts whatever goes to standard output. */
function heartbeatOf(stdout) {
    const original = stdout.write.bind(stdout);
    const heartbeat = createHeartbeat({
        write: original,
        everySecond: (beat) => setInterval(beat, 1000).unref(),
    });
    stdout.write = (...args) => {
        heartbeat.wrote();
        return Reflect.apply(original, stdout, args);
    };
    return heartbeat;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/log/log-filter.ts

/**
 * Makes the output of a child or guest harmless in the runner's log. The runner obeys `::command::`
 * at the start of a line, even after white space, and `##[command]` anywhere in it. It also ends
 * lines at `\r`, and the page of the log ends them at further separators.
 */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** The runner obeys no line that starts with this. */
const gutter = '│ ';
const defaultLimits = { line: 2000, total: 5 * 2 ** 20 };
/** Escape sequences are longer than what they leave; anything beyond this factor is not read. */
const rawPerShown = 8;
function shorten(line, limit) {
    return line.length <= limit
        ? line
        : `${line.slice(0, limit)}… (${line.length - limit} more characters)`;
}
/** Converts a line of output to lines of the log. */
function filterLine(line, limit = defaultLimits.line) {
    const looked = line.slice(0, limit * rawPerShown);
    const unseen = line.length - looked.length;
    const shown = looked
        .split(lineBreak)
        .map((part) => `${gutter}${shorten((0,sanitize/* sanitize */.aj)(part, Number.POSITIVE_INFINITY), limit)}`);
    return unseen === 0 ? shown : [...shown, `${gutter}… (${unseen} more characters)`];
}
const nothingShown = { bytes: 0, withheldLines: 0, withheldBytes: 0 };
/** Counts one more line of output and returns what to write for it. */
function admit(shown, line, limits = defaultLimits) {
    const lines = shown.withheldLines > 0 ? [] : filterLine(line, limits.line);
    const bytes = lines.reduce((sum, one) => sum + Buffer.byteLength(one) + 1, 0);
    if (lines.length > 0 && shown.bytes + bytes <= limits.total)
        return { shown: { ...shown, bytes: shown.bytes + bytes }, lines };
    return {
        shown: {
            ...shown,
            withheldLines: shown.withheldLines + 1,
            withheldBytes: shown.withheldBytes + Buffer.byteLength(line),
        },
        lines: shown.withheldLines > 0
            ? []
            : [`${gutter}… the log shows ${limits.total} bytes of a stage; the rest is withheld here`],
    };
}
/** Summary at the end of a stage; undefined if everything was shown. */
function describeWithheld({ withheldLines, withheldBytes }) {
    return withheldLines === 0
        ? undefined
        : `${withheldLines} lines (${withheldBytes} bytes) of output are not in this log`;
}

;// CONCATENATED MODULE: ./src/github/log/log.ts




/** A build has thousands of steps; the log is not a progress bar. */
const stepIntervalMs = 5000;
/** The runner shows the two lines around a region, so each line must not get its own. */
const regionIntervalMs = 1000;
function laterInBatches(flush) {
    setTimeout(flush, regionIntervalMs).unref();
}
function describeStage({ stage, durationMs, detail }) {
    const seconds = `${(durationMs / 1000).toFixed(1)} s`;
    return (0,sanitize/* sanitize */.aj)(`${stage}: ${seconds}${detail === '' ? '' : `  ${detail}`}`);
}
function describeStep({ done, total, label }) {
    return `[${done}${total === undefined ? '' : `/${total}`}] ${label}`;
}
/**
 * Renders progress to the log of GitHub Actions, a group per stage. Output goes into regions in
 * which the runner obeys no command. Each region is opened and closed in one write, so that masks
 * and other commands of the toolkit can never end up inside one. Each stage has a new token, which
 * guest and build never see.
 */
function createActionsLog(options) {
    const { write, now = Date.now, limits = defaultLimits } = options;
    const { newToken = external_node_crypto_.randomUUID, defer = laterInBatches } = options;
    let waiting = [];
    let token = newToken();
    let shown = nothingShown;
    let isGroupOpen = false;
    let lastStepAt = Number.NEGATIVE_INFINITY;
    const writeLines = (...lines) => write(lines.map((line) => `${line}\n`).join(''));
    const flush = () => {
        if (waiting.length === 0)
            return;
        writeLines(workflowCommand('stop-commands', token), ...waiting, workflowCommand(token));
        waiting = [];
    };
    const queue = (lines) => {
        if (lines.length === 0)
            return;
        if (waiting.length === 0)
            defer(flush);
        waiting.push(...lines);
    };
    const closeGroup = () => {
        flush();
        if (isGroupOpen)
            writeLines(workflowCommand('endgroup'));
        isGroupOpen = false;
        const withheld = describeWithheld(shown);
        if (withheld !== undefined)
            writeLines(withheld);
        shown = nothingShown;
    };
    const showStep = (step) => {
        const isLast = step.done === step.total;
        if (!isLast && now() - lastStepAt < stepIntervalMs)
            return;
        lastStepAt = now();
        queue(filterLine(describeStep(step), limits.line));
    };
    const emit = (event) => {
        switch (event.type) {
            case 'stage':
                closeGroup();
                token = newToken();
                lastStepAt = Number.NEGATIVE_INFINITY;
                writeLines(workflowCommand('group', (0,sanitize/* sanitize */.aj)(event.title)));
                isGroupOpen = true;
                return;
            case 'stage-done':
                closeGroup();
                writeLines(describeStage(event));
                return;
            case 'step':
                showStep(event);
                return;
            case 'output': {
                const admitted = admit(shown, event.line, limits);
                shown = admitted.shown;
                queue(admitted.lines);
                return;
            }
            // No one could attach a debugger here.
            case 'debugger':
                return;
            case 'notice':
            case 'warning':
                flush();
                writeLines(workflowCommand(event.type, (0,sanitize/* sanitize */.aj)(event.message, maxAnnotationLength)));
        }
    };
    return { emit, close: closeGroup };
}

;// CONCATENATED MODULE: ./src/cache/limit-store.ts
/** A store that is asked only for what a policy allows. */
function limitStore(store, { restore, save }) {
    return {
        name: store.name,
        restore: async (request) => restore === null ? store.restore(request) : { state: 'off', reason: restore },
        save: async (request) => (save === null ? store.save(request) : { state: 'off', reason: save }),
        discard: async (key) => (save === null ? store.discard(key) : undefined),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/github/event/event.ts


const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
/** Deleted forks have none. */
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish().catch(null);
const optional = (schema) => schema.optional().catch(undefined);
/**
 * The parts of a webhook's payload that we read; a part of another shape counts as missing.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const eventSchema = schemas/* object */.Ikc({
    repository: optional(schemas/* object */.Ikc({ full_name: optional(schemas/* string */.YjP()), default_branch: optional(schemas/* string */.YjP()) })),
    pull_request: optional(schemas/* object */.Ikc({
        number: optional(schemas/* int */.Whr()),
        head: schemas/* object */.Ikc({ sha: commit, repo: repository }),
        base: schemas/* object */.Ikc({ sha: commit }),
        merge_commit_sha: optional(commit),
    })),
    merge_group: optional(schemas/* object */.Ikc({ base_sha: commit, base_ref: schemas/* string */.YjP() })),
    workflow_run: optional(schemas/* object */.Ikc({
        ...{ event: schemas/* string */.YjP(), head_sha: commit, head_repository: repository },
        id: optional(schemas/* int */.Whr()),
    })),
    /** Of a push: the commit that the branch was at. */
    before: optional(commit),
    issue: optional(schemas/* object */.Ikc({ pull_request: schemas/* unknown */.L5J().optional() })),
});
/** The event of the job; empty if there is none, or none that is JSON. */
async function readEvent(env) {
    const file = env.GITHUB_EVENT_PATH ?? '';
    const text = file === '' ? undefined : await (0,files_files/* readTextIfThere */.pM)(file);
    const event = eventSchema.safeParse(parsed(text ?? ''));
    return event.success ? event.data : {};
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/github/default-branch.ts

/**
 * Whether the job runs for the default branch, according to its event. Events without that
 * information, such as schedules, only run on the default branch.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
async function isOfDefaultBranch(env) {
    if (env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true)
        return false;
    const branch = (await readEvent(env)).repository?.default_branch;
    return branch === undefined || env.GITHUB_REF === `refs/heads/${branch}`;
}

// EXTERNAL MODULE: ./src/cache/cache-use.ts
var cache_use = __webpack_require__(88634);
;// CONCATENATED MODULE: ./src/github/step-folders.ts





/** The name for `profiles/hello.yml` is `hello`. */
function profileSlug(profile) {
    return (0,slug/* slug */.y)(external_node_path_default().basename(profile).replace(/\.(ya?ml|mk)$/, ''));
}
/** Names this step's artifact, output folder and compiler cache before the profile is read. */
function stepName(inputs) {
    const arch = inputs.arch === undefined ? '' : `-${(0,slug/* slug */.y)(inputs.arch)}`;
    return `${profileSlug(inputs.profile)}${arch}`;
}
/**
 * The paths are the same in every run, because the literal path of a folder is part of an entry's
 * identity in the Actions cache. A second step with the same profile gets `-2`, in every run.
 */
async function claimFolder(wanted) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(wanted), { recursive: true });
    for (let number = 1;; number += 1) {
        const folder = number === 1 ? wanted : `${wanted}-${number}`;
        try {
            await (0,promises_.mkdir)(folder);
            return folder;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
/** The name for an artifact of this step: a later step of the job gets `-2`, however often it is run. */
async function claimArtifactName({ artifactNames }, name) {
    // A name may be `..`, or longer than a file name may be.
    const wanted = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
    const claimed = external_node_path_default().basename(await claimFolder(external_node_path_default().join(artifactNames, wanted)));
    return `${name}${claimed.slice(wanted.length)}`;
}
async function prepareStepFolders(inputs, env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const root = external_node_path_default().join(env.RUNNER_TEMP ?? external_node_os_default().tmpdir(), 'osv-kernel');
    const out = await claimFolder(external_node_path_default().join(root, 'out', stepName(inputs)));
    return {
        workspace,
        directory: external_node_path_default().resolve(workspace, inputs.workingDirectory ?? '.'),
        out,
        // One per step: the post of another step must not find the content of this one.
        compilerCache: external_node_path_default().join(root, 'compiler-cache', external_node_path_default().basename(out)),
        artifactNames: external_node_path_default().join(root, 'artifact-names'),
        cache: external_node_path_default().join(root, 'cache'),
    };
}

;// CONCATENATED MODULE: ./src/github/cache/compiler-cache.ts




/**
 * Limit of a compiler cache, in ccache's words. A repository has 10 GB, an entry that is no longer
 * read stays for up to seven days, and before it is saved an entry is reduced to what the run used.
 */
const compilerCacheLimit = '500M';
/** Below this share of compilations that the cache lacked, saving would not pay. */
const leastMissShare = 0.05;
/** One key for each profile, variant and kind of runner; its newest generation counts. */
function compilerCacheKey(env, inputs) {
    const { profile, overrides, workingDirectory = '.' } = inputs;
    const runner = (0,slug/* slug */.y)(`${env.RUNNER_OS ?? 'any'}-${env.RUNNER_ARCH ?? 'any'}`);
    const variant = (0,cache_key/* digestInputs */.yS)({ profile, workingDirectory, overrides: overrides.join('\n') });
    return `compiler-${runner}-${stepName(inputs)}-${variant.slice(0, 12)}`;
}
/** Why a compiler cache need not be saved again; null if it pays. */
function judgeCompilerSave({ hits, misses }, isRestored) {
    if (misses === 0)
        return 'it has everything that was compiled';
    const share = misses / (hits + misses);
    return isRestored && share < leastMissShare
        ? `it lacked only ${misses} of ${hits + misses} compilations`
        : null;
}
/** Its store is the limited one; `notSaved` is the policy's reason not to save. */
function openCompilerCache(options) {
    const { store, key, folder, notSaved, emit } = options;
    const startedMs = Date.now();
    let generation = 0;
    let isRestored = false;
    let pending = null;
    return {
        folder,
        restore: async () => {
            const restored = await store.restore({ keys: [key], folder });
            isRestored = restored.state === 'hit';
            if ('generation' in restored)
                ({ generation } = restored);
            if (restored.state === 'unavailable' || restored.state === 'damaged')
                emit({ type: 'warning', message: `compiler cache not used: ${restored.reason}` });
            return (0,cache_use/* useOf */.j)(restored, Date.now());
        },
        decide: (counts) => {
            const reason = notSaved ?? judgeCompilerSave(counts, isRestored);
            if (reason !== null)
                return { saved: 'off', notSaved: reason };
            pending = { key, generation: generation + 1, folder, usedSinceMs: startedMs };
            return { saved: 'after-job', notSaved: null };
        },
        pending: () => pending,
    };
}

;// CONCATENATED MODULE: ./src/github/cache/pending-save.ts
/**
 * A store that reports saves in progress. A save request implies a complete folder, so post can
 * repeat a save that a cancellation interrupted, and only such a save.
 */
function reportPendingSaves(store, signal, report) {
    return {
        name: store.name,
        restore: async (request) => store.restore(request),
        save: async (request) => {
            const { key, generation = 1, folder } = request;
            report({ key, generation, folder });
            const saved = await store.save(request);
            if (!signal.aborted)
                report(null);
            return saved;
        },
        discard: async (key) => store.discard(key),
    };
}

;// CONCATENATED MODULE: ./src/github/cache/policy.ts
const saveChoices = ['auto', 'true', 'false'];
/** These run for a branch of the repository, on code that is in it. */
const trustedEvents = new Set([
    ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'],
]);
/**
 * These run with the default branch's caches, although what they check out may be a stranger's: one
 * poisoned entry would reach every later run.
 */
const strangersEvents = new Set([
    ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'],
]);
const eventNames = {
    pull_request: 'pull requests',
    merge_group: 'the merge queue',
    release: 'releases',
};
function ofMode({ ACTIONS_CACHE_MODE: mode = '' }, forbidden) {
    const written = mode.trim().toLowerCase();
    return forbidden.includes(written) ? `the workflow sets cache-mode: ${written}` : null;
}
/** Why runs like this one do not save on their own accord. */
function ofEvent(env, isOfDefaultBranch) {
    const { GITHUB_EVENT_NAME: event = 'push', GITHUB_REF: ref = '' } = env;
    const hint = 'save-cache: true would';
    if (ref.startsWith('refs/tags/'))
        return `runs of tags do not save; ${hint}`;
    if (!trustedEvents.has(event))
        return `runs of ${eventNames[event] ?? event} do not save; ${hint}`;
    return isOfDefaultBranch ? null : `only runs of the default branch save; ${hint}`;
}
/** Decides what this run may do with the caches. */
function decideCachePolicy({ cache, restoreCache, saveCache }, env, isOfDefaultBranch) {
    if (!cache) {
        const off = 'the input cache is false';
        return { restore: off, save: off, saveResults: off };
    }
    const restore = ofMode(env, ['none', 'write-only']) ??
        (restoreCache ? null : 'the input restore-cache is false');
    const { GITHUB_EVENT_NAME: event = '' } = env;
    const never = ofMode(env, ['none', 'read']) ??
        (saveCache === 'false' ? 'the input save-cache is false' : null) ??
        (strangersEvents.has(event)
            ? `runs of ${event} never save: their code may be a stranger's`
            : null);
    if (never !== null)
        return { restore, save: never, saveResults: never };
    return {
        restore,
        save: saveCache === 'true' ? null : ofEvent(env, isOfDefaultBranch),
        // Whatever was asked for, a pull request's results are never a baseline.
        saveResults: event.startsWith('pull_request')
            ? 'results of pull requests are not baselines'
            : ofEvent(env, true),
    };
}

;// CONCATENATED MODULE: ./src/github/cache/open-caches.ts





const noCaches = { imageStore: null, resultStore: null, compilerCacheFolder: null };
/** What the policy of this run lets the stages do with the caches. */
async function openCaches({ env, log, signal, store }, inputs, place, state) {
    if (!inputs.cache)
        return { request: noCaches, compiler: null };
    const policy = decideCachePolicy(inputs, env, await isOfDefaultBranch(env));
    const reporting = reportPendingSaves(store, signal, (imageSave) => state.update({ imageSave }));
    const compiler = openCompilerCache({
        store: limitStore(store, policy),
        key: compilerCacheKey(env, inputs),
        folder: place.compilerCache,
        notSaved: policy.save,
        emit: log.emit,
    });
    return {
        compiler,
        request: {
            imageStore: limitStore(reporting, policy),
            resultStore: limitStore(store, { ...policy, save: policy.saveResults }),
            keepsResult: policy.saveResults === null,
            compilerCacheFolder: place.compilerCache,
            compilerCacheLimit: compilerCacheLimit,
            restoreCompilerCache: compiler.restore,
            decideCompilerSave: compiler.decide,
        },
    };
}

// EXTERNAL MODULE: ./src/host/git/branch-name.ts
var branch_name = __webpack_require__(3885);
// EXTERNAL MODULE: ./src/run/baseline/choice.ts
var choice = __webpack_require__(29502);
;// CONCATENATED MODULE: ./src/github/event/base-of-event.ts



/**
 * What sizes are to be compared with, according to the event: the branch that a pull request or a
 * merge queue goes into, for a tag the tag before, and for everything else the default branch.
 * Undefined outside a repository of GitHub.
 */
function baseOfEvent(env, { repository, merge_group: queue }) {
    const name = env.GITHUB_REPOSITORY ?? repository?.full_name;
    if (name === undefined || name === '')
        return undefined;
    const into = env.GITHUB_BASE_REF === '' ? undefined : env.GITHUB_BASE_REF;
    const tag = /^refs\/tags\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1];
    return {
        repository: name,
        branch: plainBranch(into ?? queue?.base_ref ?? repository?.default_branch ?? ''),
        commit: queue?.base_sha ?? null,
        tag: tag ?? null,
    };
}
function plainBranch(text) {
    const parsed = (0,branch_name/* parseBranchName */.p)(text);
    return 'branch' in parsed ? parsed.branch : null;
}
/** What the run is to be compared with, by the inputs and the event. */
async function compareAsAsked({ baseline, base }, { directory }, env) {
    return {
        baseline: (0,choice/* parseBaselineChoice */.g)(baseline, directory),
        // A branch is that of the remote: checkouts have no other.
        base: base === undefined || (0,branch_name/* isCommitName */.N)(base) ? base : `origin/${base}`,
        event: baseOfEvent(env, await readEvent(env)),
        mayFetchHistory: true,
    };
}

// EXTERNAL MODULE: ./src/host/git/call.ts + 1 modules
var call = __webpack_require__(36853);
// EXTERNAL MODULE: ./src/host/git/git.ts
var git = __webpack_require__(32537);
// EXTERNAL MODULE: ./src/host/git/remote.ts
var remote = __webpack_require__(3799);
// EXTERNAL MODULE: ./src/host/git/repository.ts
var git_repository = __webpack_require__(81565);
;// CONCATENATED MODULE: ./src/github/event/checkouts.ts






/** How deep checkouts are looked for below the workspace. */
const mostLevels = 3;
const mostFolders = 5000;
/** The roots of repositories in a folder, the nearest first. */
async function findRoots(workspace) {
    const roots = [];
    let level = [workspace];
    let seen = 0;
    for (let depth = 0; depth <= mostLevels && level.length > 0; depth++) {
        const below = [];
        for (const folder of level) {
            const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
            if (entries.some(({ name }) => name === '.git'))
                roots.push(folder);
            for (const entry of entries)
                if (entry.isDirectory() && !skipped.has(entry.name) && seen++ < mostFolders)
                    below.push(external_node_path_default().join(folder, entry.name));
        }
        level = below;
    }
    return roots;
}
const skipped = new Set(['.git', '.osv-kernel', 'node_modules']);
/** The repositories in the workspace, and those that the given folders are in. */
async function readCheckouts(workspace, folders) {
    const named = await Promise.all(folders.map(git_repository/* findRepository */.W));
    const roots = new Set([
        ...(await findRoots(workspace)),
        ...named.flatMap((repository) => repository?.workTree ?? []),
    ]);
    const checkouts = [];
    for (const root of roots)
        checkouts.push(await readCheckout(workspace, root));
    return checkouts;
}
async function readCheckout(workspace, root) {
    const revision = await (0,git/* revisionOf */.DT)(root);
    const head = revision?.replace(/-dirty$/, '') ?? null;
    const contain = ['for-each-ref', '--count=1', `--contains=${head ?? ''}`, 'refs/remotes/origin'];
    const branches = head === null ? undefined : await (0,call/* callGit */.r)(root, contain);
    return {
        folder: external_node_path_default().relative(workspace, root) || 'the workspace',
        head,
        origin: await (0,remote/* originOf */.yv)(root),
        isOnBranch: branches?.ok === true && branches.text.trim() !== '',
        isDirty: revision !== null && revision !== head,
    };
}

// EXTERNAL MODULE: ./src/run/baseline/event.ts
var baseline_event = __webpack_require__(3269);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/github/event/risk.ts


/** The risk of a job; null for triggers without it, and for pull requests within the repository. */
function riskOf(trigger, { GITHUB_SHA: sha, GITHUB_REPOSITORY }, event) {
    const repository = GITHUB_REPOSITORY ?? event.repository?.full_name ?? '';
    const ofJob = { trigger, repository, own: sha === undefined ? [] : [sha] };
    const isFork = (name) => name?.toLowerCase() !== repository.toLowerCase();
    switch (trigger) {
        case 'pull_request_target': {
            const { head, base, merge_commit_sha: merge } = event.pull_request ?? {};
            const fork = head?.repo?.full_name;
            if (!isFork(fork))
                return null;
            const foreign = [head?.sha, merge].filter((commit) => commit !== undefined);
            return { ...ofJob, fork: fork ?? null, own: [...ofJob.own, ...commits(base?.sha)], foreign };
        }
        case 'workflow_run': {
            const { event: before, head_sha: head, head_repository: from } = event.workflow_run ?? {};
            if (before?.startsWith('pull_request') !== true || !isFork(from?.full_name))
                return null;
            // Of pull_request_target it is a commit of the repository itself.
            const foreign = before === 'pull_request_target' ? [] : commits(head);
            return { ...ofJob, fork: from?.full_name ?? null, foreign };
        }
        case 'issue_comment':
            // A comment on a pull request does not say where that comes from.
            return event.issue?.pull_request == null ? null : { ...ofJob, fork: null, foreign: [] };
        default:
            return null;
    }
}
const commits = (commit) => commit === undefined ? [] : [commit];
/** Why a checkout may be code of the fork, as the rest of a sentence; undefined if it is not. */
function suspicionOf(risk, checkout) {
    const { head, origin, isOnBranch, isDirty } = checkout;
    const { repository, fork, own, foreign } = risk;
    const named = (0,baseline_event/* repositoryAt */.u)(origin);
    const whose = fork ?? 'a pull request';
    if (head === null)
        return 'has no commit that git can read';
    if (named !== null && named === fork?.toLowerCase())
        return `is a checkout of ${whose}`;
    const isOther = named !== null && named !== repository.toLowerCase();
    const short = head.slice(0, 10);
    if (!own.includes(head)) {
        if (foreign.includes(head))
            return `is at ${short}, a commit of ${whose}`;
        if (isOther)
            return undefined;
        if (!isOnBranch)
            return `is at ${short}, which is not known to be on a branch of ${repository}`;
    }
    return isDirty && !isOther ? `has tracked files that differ from ${short}` : undefined;
}
/** Refuses a job whose workspace may have code of a fork. */
function judgeCheckouts(risk, checkouts) {
    const lines = checkouts.flatMap((checkout) => {
        const suspicion = suspicionOf(risk, checkout);
        return suspicion === undefined ? [] : [`${checkout.folder} ${suspicion}`];
    });
    if (checkouts.length === 0)
        lines.push('the workspace has no repository that shows whose code it is');
    const [first] = lines;
    if (first === undefined)
        return undefined;
    const { trigger } = risk;
    return (0,src_verdict/* failure */.V2)('invalid-profile', `refused to build in a job of ${trigger}: ${first}`, {
        evidence: [{ source: 'checkouts', firstLine: 1, lines }],
        hint: `a job of ${trigger} has the token, the secrets and the caches of the repository: build pull requests of forks with the trigger pull_request; if you accept that such code runs here, set allow-unsafe-pr-checkout: true`,
    }).failure;
}

;// CONCATENATED MODULE: ./src/github/event/refusal.ts




/** Refuses code of a fork in a job with more rights than forks should have. */
async function refuseUnsafe(env, { allowUnsafePrCheckout, profile }, { workspace, directory }) {
    if (allowUnsafePrCheckout)
        return undefined;
    const risk = riskOf(env.GITHUB_EVENT_NAME ?? '', env, await readEvent(env));
    if (risk === null)
        return undefined;
    const folders = [directory, external_node_path_default().dirname(external_node_path_default().resolve(directory, profile))];
    return judgeCheckouts(risk, await readCheckouts(workspace, folders));
}

// EXTERNAL MODULE: ./src/history/record.ts + 7 modules
var record = __webpack_require__(52062);
;// CONCATENATED MODULE: ./src/github/history.ts





const history_remote = 'origin';
/**
 * Reads the history on a branch of the checked-out repository's remote. If that fails, it warns and
 * returns nothing; the verdict does not change.
 */
async function readHistory({ core, signal }, services, { directory }, branch) {
    if (branch === undefined)
        return [];
    const folder = await repositoryOf(directory);
    const called = await services.call({
        service: 'remote',
        by: 'process',
        what: `reading of ${branch}`,
        work: async (limit) => (0,record/* readRemoteHistory */.V0)({ folder, branch, remote: history_remote, signal: AbortSignal.any([signal, limit]) }),
        troubleOf: () => undefined,
    });
    if (!called.ok)
        return [];
    const read = called.value;
    if (read.ok)
        return read.value.lines;
    core.warning(`History not shown: ${failureText(read.failure)}`);
    return [];
}
/**
 * Adds the run to that history if it is a run of the default branch: between those, lines of other
 * branches would look like changes that went away again. A failure is a warning and does not change
 * the verdict.
 */
async function keepHistory({ core, env, signal }, services, { directory }, { result }, branch) {
    if (branch === undefined || !(await isOfDefaultBranch(env)))
        return;
    const folder = await repositoryOf(directory);
    if (await isOtherCommit(env, folder, result.revision)) {
        core.info('Not a run for the history: the checked-out commit is not that of the default branch');
        return;
    }
    const called = await services.call({
        service: 'remote',
        by: 'process',
        what: `push of ${branch}`,
        work: async (limit) => (0,record/* addToHistory */.Pc)([{ name: result.profile, result }], {
            store: {
                ...{ kind: 'branch', folder, branch, push: history_remote },
                signal: AbortSignal.any([signal, limit]),
            },
            repository: folder,
            allowUnversioned: false,
            keep: [],
        }),
        troubleOf: () => undefined,
    });
    if (!called.ok)
        return;
    const added = called.value;
    if (!added.ok)
        core.warning(`History not kept: ${failureText(added.failure)}`);
    else
        for (const reason of added.value.leftOut)
            core.info(`Not a run for the history: ${reason}`);
}
/** A job of the default branch may check out a pull request, as workflow_run and comments do. */
async function isOtherCommit({ GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }, folder, revision) {
    const isOwn = (0,baseline_event/* repositoryAt */.u)(await (0,remote/* originOf */.yv)(folder)) === repository?.toLowerCase();
    return isOwn && sha !== undefined && revision !== null && revision.replace(/-dirty$/, '') !== sha;
}
/** Limits the fetch of what a baseline needs. */
function limitedFetch(services) {
    return async (fetch) => {
        const called = await services.call({
            service: 'remote',
            by: 'process',
            what: 'fetch of commits for a baseline',
            work: fetch,
            troubleOf: () => undefined,
        });
        return called.ok ? called.value : null;
    };
}
async function repositoryOf(directory) {
    return (await (0,files_files/* findUpwards */.G5)('.git', directory)) ?? directory;
}
function failureText({ summary, evidence, hint }) {
    const excerpt = evidence.flatMap(({ lines }) => lines);
    return [summary, ...excerpt, hint ?? ''].join('\n').trimEnd();
}

// EXTERNAL MODULE: ./src/profile/files-profile.ts
var files_profile = __webpack_require__(44706);
// EXTERNAL MODULE: ./src/profile/schema/boot-section.ts + 1 modules
var boot_section = __webpack_require__(12360);
// EXTERNAL MODULE: ./src/profile/schema/isolation.ts
var schema_isolation = __webpack_require__(1821);
// EXTERNAL MODULE: ./src/profile/schema/units.ts
var units = __webpack_require__(58778);
;// CONCATENATED MODULE: ./src/github/parse-input.ts



function noteIn(problems) {
    return (input, message) => problems.push({ source: `input ${input}`, firstLine: 1, lines: [`${input}: ${message}`] });
}
function parseBoolean(name, text, complain) {
    const value = text.toLowerCase();
    if (value !== 'true' && value !== 'false')
        complain(name, `expected true or false, got ${JSON.stringify(text)}`);
    return value === 'true';
}
/** One of a closed set of words; the first one if it is another. */
function parseChoice(name, text, [first, ...others], complain) {
    const choices = [first, ...others];
    const known = choices.find((choice) => choice === text);
    if (known === undefined)
        complain(name, `expected ${choices.join(', ')}, got ${JSON.stringify(text)}`);
    return known ?? first;
}
function parseBranch(name, text, complain) {
    if (text === undefined)
        return undefined;
    const parsed = (0,branch_name/* parseBranchName */.p)(text);
    if ('branch' in parsed)
        return parsed.branch;
    complain(name, `expected the name of a branch, such as main, but ${text} ${parsed.problem}`);
    return undefined;
}
/** A branch of the remote, or a whole commit. */
function parseBase(text, complain) {
    if (text === undefined || (0,branch_name/* isCommitName */.N)(text))
        return text;
    return parseBranch('base', text.replace(/^(?:refs\/remotes\/)?origin\//, ''), complain);
}
function parseInteger(name, text, { least, most }, complain) {
    if (text === undefined)
        return undefined;
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    complain(name, `expected a whole number from ${least} to ${most}, got ${JSON.stringify(text)}`);
    return undefined;
}
/** Milliseconds. */
const wait = { least: 1000, most: 600_000 };
/** The input `service-wait`, in milliseconds. */
function parseWait(text, complain) {
    const parsed = units/* duration */.p0.safeParse(text);
    const ms = parsed.success ? parsed.data : Number.NaN;
    if (ms >= wait.least && ms <= wait.most)
        return ms;
    complain('service-wait', `expected a time from 1s to 10m, got ${JSON.stringify(text)}`);
    return wait.most;
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function parseOverrides(text, complain) {
    const lines = linesOf(text);
    for (const line of lines)
        if (!/^[^\s=]+=/.test(line))
            complain('set', `expected key.path=value, got ${JSON.stringify(line)}`);
    return lines;
}
/** The inputs; or a failure with all that is wrong with them. */
function answerInputs(inputs, problems) {
    const [first] = problems;
    if (first === undefined)
        return (0,src_verdict/* success */.kX)(inputs);
    const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
    return (0,src_verdict/* failure */.V2)('invalid-profile', `input ${first.lines.join()}${more}`, {
        evidence: problems,
        hint: 'the inputs of the action are described in action.yml',
    });
}

;// CONCATENATED MODULE: ./src/github/inputs.ts





/**
 * All defaults are here. The two action.yml declare none, so that a missing input and one passed on
 * as an empty string mean the same.
 */
const inputDefaults = {
    baseline: 'auto',
    isolation: 'auto',
    cache: 'true',
    'restore-cache': 'true',
    'save-cache': 'auto',
    upload: 'true',
    summary: 'true',
    fail: 'true',
    'install-packages': 'true',
    'allow-unsafe-pr-checkout': 'false',
    'service-wait': '60s',
    'allow-kvm': 'true',
};
/** The toolkit rejects these in the name of an artifact. */
const badInArtifactName = /["\\/:<>|*?\r\n]/;
/** Days; a private repository may keep artifacts for 400. */
const retention = { least: 1, most: 400 };
/** Levels of zlib. */
const compression = { least: 0, most: 9 };
const asInputs = { files: 'input files', budgets: 'input budgets' };
/** The files to measure in place of a profile; undefined if none are named. */
function readFiles(optional, complain) {
    const files = linesOf(optional('files') ?? '');
    const [budgets, name] = [optional('budgets'), optional('name')];
    if (files.length === 0) {
        if (budgets !== undefined)
            complain('budgets', 'goes with files; a profile has its own, size.budgets');
        if (name !== undefined)
            complain('name', 'goes with files; a profile has the name of its file');
        return undefined;
    }
    if (optional('profile') !== undefined)
        complain('files', 'goes without profile; for files beside a profile use a step of its own, or source: none in the profile');
    const objection = name === undefined ? undefined : (0,files_profile/* objectToName */.a2)(name);
    if (objection !== undefined)
        complain('name', objection);
    return { files, budgets, name: name ?? (0,files_profile/* nameOfFiles */.M_)(files), calls: asInputs };
}
/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
function readInputs(getInput) {
    const problems = [];
    const complain = noteIn(problems);
    const optional = (name) => getInput(name) || undefined;
    const flag = (name) => parseBoolean(name, optional(name) ?? inputDefaults[name], complain);
    const accel = optional('accel');
    const isolation = optional('isolation') ?? inputDefaults.isolation;
    // Written like the flags beside it.
    const saving = (optional('save-cache') ?? inputDefaults['save-cache']).toLowerCase();
    const files = readFiles(optional, complain);
    const inputs = {
        profile: files?.name ?? getInput('profile'),
        files,
        overrides: parseOverrides(getInput('set'), complain),
        arch: optional('arch'),
        accelerator: accel === undefined ? undefined : parseChoice('accel', accel, boot_section/* accelerators */.d, complain),
        baseline: optional('baseline') ?? inputDefaults.baseline,
        base: parseBase(optional('base'), complain),
        history: parseBranch('history', optional('history'), complain),
        isolation: parseChoice('isolation', isolation, schema_isolation/* isolations */.u, complain),
        cache: flag('cache'),
        restoreCache: flag('restore-cache'),
        saveCache: parseChoice('save-cache', saving, saveChoices, complain),
        upload: flag('upload'),
        artifactName: optional('artifact-name'),
        matrix: getInput('matrix'),
        retentionDays: parseInteger('retention-days', optional('retention-days'), retention, complain),
        compressionLevel: parseInteger('compression-level', optional('compression-level'), compression, complain),
        summary: flag('summary'),
        fail: flag('fail'),
        serviceWaitMs: parseWait(optional('service-wait') ?? inputDefaults['service-wait'], complain),
        workingDirectory: optional('working-directory'),
        allowPaths: linesOf(getInput('allow-paths')),
        installPackages: flag('install-packages'),
        allowUnsafePrCheckout: flag('allow-unsafe-pr-checkout'),
        allowKvm: flag('allow-kvm'),
    };
    if (inputs.profile === '')
        complain('profile', 'is required: the path or the name of a profile; or files, to measure them');
    if (inputs.artifactName !== undefined && badInArtifactName.test(inputs.artifactName))
        complain('artifact-name', `must not contain " \\ / : < > | * ? or a line break`);
    return answerInputs(inputs, problems);
}

// EXTERNAL MODULE: ./src/history/median.ts
var median = __webpack_require__(58172);
// EXTERNAL MODULE: ./src/history/line.ts
var history_line = __webpack_require__(73052);
;// CONCATENATED MODULE: ./src/github/log/emulation-annotation.ts




/** The reason of a boot whose profile or caller wrote `accel: tcg`. */
const wanted = 'asked for';
/** How many times longer it took than under KVM, by the history; undefined if that has no such run. */
function slownessByHistory(result, history) {
    const own = result.boot?.timeToReadyMs ?? null;
    const underKvm = history.flatMap((line) => line.boot?.accelerator === 'kvm' &&
        line.boot.readyMs !== null &&
        (0,history_line/* groupOf */.F8)(line) === (0,history_line/* groupOf */.F8)(result)
        ? [line.boot.readyMs]
        : []);
    const usual = (0,median/* medianOf */.u)(underKvm);
    return own === null || !(usual > 0) ? undefined : own / usual;
}
/** A guest that was emulated although nobody asked for it: why, and what to write. */
function annotateEmulation(result, history) {
    const { boot } = result;
    if (boot?.accelerator !== 'tcg' || boot.acceleratorReason === wanted)
        return [];
    const slowness = slownessByHistory(result, history);
    const factor = slowness === undefined
        ? []
        : [
            `It took ${slowness.toFixed(1)} times as long as it usually takes under KVM (by the history).`,
        ];
    const stretched = boot.limits?.stretched ?? [];
    const limits = stretched.length === 0
        ? 'The limits of the profile apply as written.'
        : `Limits that the profile does not set are longer: ${stretched.map((name) => `boot.${name}`).join(', ')}; others, such as within: of an expectation, apply as written.`;
    const message = [
        `The guest was emulated, without KVM: ${(0,sanitize/* sanitize */.aj)(boot.acceleratorReason)}.`,
        ...factor,
        limits,
        'With accel: kvm such a run fails instead; with accel: tcg this notice goes away. GitHub’s x86-64 Linux runners have KVM, its arm64 runners do not.',
    ];
    return [
        {
            level: 'notice',
            message: cutForAnnotation(message.join('\n')),
            properties: { title: 'osv-kernel: emulated' },
        },
    ];
}

// EXTERNAL MODULE: ./src/report/profile-place.ts
var profile_place = __webpack_require__(53609);
// EXTERNAL MODULE: ./src/report/sarif/budgets.ts
var budgets = __webpack_require__(95946);
;// CONCATENATED MODULE: ./src/github/log/annotations.ts


/** The runner keeps ten of each level per step (ExecutionContext.cs). */
const mostOfLevel = 10;
const maxExcerptLines = 20;
function excerpt({ lines }) {
    const more = lines.length - maxExcerptLines;
    const shown = lines.slice(0, maxExcerptLines).map((line) => (0,sanitize/* sanitize */.aj)(line));
    return more > 0 ? [...shown, `… ${more} more lines`] : shown;
}
/**
 * Renders a failing verdict as annotations: the first has the whole verdict, the others mark further
 * places. `fileOf` returns the repository path of an evidence's source if it is a file in the
 * repository; `pointed` is the place of the verdict itself, of a crash or of an expectation.
 */
function annotate(verdict, level, fileOf, pointed) {
    if (verdict.kind === 'pass')
        return [];
    const title = `osv-kernel: ${verdict.kind}`;
    const at = (message, evidence) => {
        const file = evidence && fileOf(evidence.source);
        const place = file === undefined ? undefined : { file, line: evidence?.firstLine ?? 1 };
        return annotation(message, place);
    };
    const annotation = (message, place) => {
        const properties = place === undefined ? {} : { file: place.file, startLine: place.line };
        return {
            level,
            message: cutForAnnotation(message.join('\n')),
            properties: { title, ...properties },
        };
    };
    const placed = verdict.evidence.filter(({ source }) => fileOf(source) !== undefined);
    const [place, ...others] = placed;
    const excerpted = place === undefined ? verdict.evidence : [place];
    const hint = verdict.hint ? [`Hint: ${(0,sanitize/* sanitize */.aj)(verdict.hint, maxAnnotationLength)}`] : [];
    const whole = [
        (0,sanitize/* sanitize */.aj)(verdict.summary, maxAnnotationLength),
        ...excerpted.flatMap(excerpt),
        ...hint,
    ];
    return [
        pointed === undefined ? at(whole, place) : annotation(whole, pointed),
        ...others.map((evidence) => at(excerpt(evidence), evidence)),
    ];
}
/** Those that the runner keeps; the last one of a level says how many more there are. */
function boundAnnotations(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        const kept = all.slice(0, mostOfLevel);
        const last = kept.pop();
        if (last === undefined)
            return [];
        const more = all.length - mostOfLevel;
        const note = `\n… and ${more} more like this, in the report and in result.json`;
        const message = last.message.slice(0, maxAnnotationLength - note.length) + note;
        return [...kept, more > 0 ? { ...last, message } : last];
    });
}

;// CONCATENATED MODULE: ./src/github/log/budget-annotations.ts


/**
 * Annotates broken budgets (at `level`), budgets that only warn, and waived budgets (notices with
 * reason and end of the waiver), each at its line of the profile if that is in the workspace.
 */
function annotateBudgets(findings, level) {
    return findings.map((finding) => {
        const { rule, message, place, suppressions = [] } = finding;
        const lines = [message, ...suppressions.map(({ justification }) => justification)];
        return {
            level: levelOf(finding, level),
            message: cutForAnnotation(lines.map((line) => (0,sanitize/* sanitize */.aj)(line, maxAnnotationLength)).join('\n')),
            properties: {
                title: `osv-kernel: ${rule}`,
                ...(place === undefined ? {} : { file: place.file, startLine: place.line }),
            },
        };
    });
}
function levelOf({ level }, broken) {
    if (level === undefined)
        return broken;
    return level === 'warning' ? 'warning' : 'notice';
}

// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
;// CONCATENATED MODULE: ./src/github/outputs.ts



const reportOutputs = output_files/* reportIds */.lt.map((id) => ({ id, output: output_files/* reportFiles */.IU[id].output }));
const artifactOutputs = ['artifact-name', 'artifact-id', 'artifact-url', 'artifact-digest'];
const runOutputs = [
    'verdict',
    'image',
    'kernel',
    'accelerator',
    'boot-ms',
    'image-bytes',
    'size-delta-bytes',
    'tests-passed',
    'tests-failed',
    'cache-hit',
    ...reportOutputs.map(({ output }) => output),
    'console',
];
/** Declared in both action.yml; later steps of users' workflows build on these names. */
const outputNames = [...runOutputs, ...artifactOutputs];
function allEmpty(names) {
    // Object.fromEntries forgets which keys it was given.
    return Object.fromEntries(names.map((name) => [name, '']));
}
/** Outputs of a verdict alone: all others are empty strings. */
function verdictOnly(verdict) {
    return { ...allEmpty(outputNames), verdict };
}
const numeral = (value) => value === null || value === undefined ? '' : String(Math.round(value));
/** Growth of the image, as for `image-bytes`; of all artifacts if the image was not measured. */
function imageGrowth(result) {
    const image = (0,size_figures/* imageSizes */.ol)(result);
    const { delta = null } = result.size ?? {};
    if (delta === null)
        return undefined;
    return image === undefined ? delta.bytes : (image.newBytes ?? 0) - (image.oldBytes ?? 0);
}
function reportPaths(reports) {
    return Object.fromEntries(reportOutputs.map(({ id, output }) => [output, reports[id] ?? '']));
}
/** Counts of the tests that the guest reported; empty strings if it reported none. */
function testCounts({ tests, }) {
    const { passed, failed, skipped } = tests;
    const hasTests = passed + failed + skipped > 0;
    return {
        'tests-passed': hasTests ? String(passed) : '',
        'tests-failed': hasTests ? String(failed) : '',
    };
}
/** All outputs but those of the artifact, which is uploaded later. */
function outputsOf({ result, reports, out }) {
    const image = result.artifacts.find(({ role }) => role === 'image');
    const kernel = result.artifacts.find(({ role }) => role === 'elf');
    return {
        verdict: result.verdict.kind,
        image: image === undefined ? '' : external_node_path_default().resolve(out, image.path),
        kernel: kernel === undefined ? '' : external_node_path_default().resolve(out, kernel.path),
        accelerator: result.boot?.accelerator ?? '',
        'boot-ms': numeral(result.boot?.timeToReadyMs),
        'image-bytes': numeral(image?.bytes ?? (0,size_figures/* imageSizes */.ol)(result)?.newBytes),
        'size-delta-bytes': numeral(imageGrowth(result)),
        ...testCounts(result),
        'cache-hit': result.build === null ? '' : String(result.build.cache.image === 'hit'),
        ...reportPaths(reports),
        console: reports.console ?? '',
    };
}
/** `env` names the workflow run, which the artifact's address is a part of. */
function artifactOutputsOf(uploaded, env) {
    if (uploaded === undefined)
        return allEmpty(artifactOutputs);
    const { name, id, digest = '' } = uploaded;
    const run = `${env.GITHUB_REPOSITORY ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`;
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    return {
        'artifact-name': name,
        'artifact-id': id === undefined ? '' : String(id),
        'artifact-url': id === undefined ? '' : `${server}/${run}/artifacts/${id}`,
        'artifact-digest': digest,
    };
}

// EXTERNAL MODULE: ./src/report/markdown/limits.ts
var markdown_limits = __webpack_require__(79416);
;// CONCATENATED MODULE: ./src/report/markdown/fit.ts

/**
 * Cuts Markdown to a limit where nothing is open: after a block of the outermost level, never in a
 * fence, a folded section, a table, a link or a word. The notice comes first, with the titles of the
 * sections that were left out if there is room for them. Empty if not even the notice fits.
 */
function fitMarkdown(markdown, limit, notice) {
    const { most, unit } = limit;
    if ((0,markdown_limits/* lengthIn */.q)(markdown, unit) <= most)
        return markdown;
    const said = `> ${notice}`;
    const room = most - (0,markdown_limits/* lengthIn */.q)(`${said}\n\n`, unit);
    if (room < 0)
        return '';
    const end = lastSafeEnd(markdown, room, unit);
    const kept = markdown.slice(0, end);
    const names = titlesIn(markdown.slice(end));
    const longer = names === '' ? said : `${said} Left out: ${names}.`;
    const fits = (0,markdown_limits/* lengthIn */.q)(`${longer}\n\n${kept}`, unit) <= most;
    return `${fits ? longer : said}\n\n${kept}`;
}
/** The end of the last line that fits and after which nothing is open. */
function lastSafeEnd(markdown, room, unit) {
    let state = fit_closed;
    let [safe, used] = [0, 0];
    for (let at = 0; at < markdown.length;) {
        const newline = markdown.indexOf('\n', at);
        if (newline < 0)
            break;
        const line = markdown.slice(at, newline);
        used += (0,markdown_limits/* lengthIn */.q)(line, unit) + 1;
        if (used > room)
            break;
        state = after(state, line);
        at = newline + 1;
        if (state.fence === '' && state.folds === 0 && !state.inComment && !state.inBlock)
            safe = at;
    }
    return safe;
}
const fit_closed = { fence: '', folds: 0, inComment: false, inBlock: false };
/** Begins or ends a code block, also in a list or a quotation. */
const fenceLine = /^(?:[\s>]|[-*+] |\d{1,9}[.)] ){0,20}(`{3,}|~{3,})/;
/** As we write it; in a line of text or of code it is escaped or means nothing. */
const foldLine = /^ {0,3}<(\/?)details\b/i;
/** Words alone: a paragraph of these can end after any line. */
const plainLine = /^[\p{L}\p{N}\p{Zs}.,;()'"]*$/u;
function after(state, line) {
    const [begin = '', run = ''] = fenceLine.exec(line) ?? [];
    const rest = line.slice(begin.length);
    if (state.fence !== '') {
        const ends = run.startsWith(state.fence) && rest.trim() === '';
        return ends ? { ...state, fence: '', inBlock: false } : state;
    }
    // With a backtick behind them, backticks are code in a line of text.
    if (run !== '' && !(run.startsWith('`') && rest.includes('`')))
        return { ...state, fence: run };
    const [fold, closing] = foldLine.exec(line) ?? [];
    const change = fold === undefined ? 0 : closing === '' ? 1 : -1;
    const folds = Math.max(0, state.folds + change);
    const begun = line.lastIndexOf('<!--');
    const inComment = line.includes('-->')
        ? begun > line.lastIndexOf('-->')
        : state.inComment || begun >= 0;
    const inBlock = line.trim() !== '' && (state.inBlock || !plainLine.test(line));
    return { fence: '', folds, inComment, inBlock };
}
const mostTitles = 10;
/** The titles of folded sections, which are our own text. */
function titlesIn(rest) {
    const titles = new Set();
    for (const [, title = ''] of rest.matchAll(/^<details(?: open)?><summary>([^<:\n]{1,80})/gm)) {
        if (titles.size === mostTitles)
            return `${[...titles].join(', ')} and more`;
        titles.add(title);
    }
    return [...titles].join(', ');
}

;// CONCATENATED MODULE: ./src/github/log/summary.ts


const cutNotice = 'The report is longer than a summary may be; the whole of it is in the artifact.';
/** What the runner shows of a report: it drops the whole summary of a step if that is too long. */
function fitSummary(markdown, most = markdown_limits/* markdownLimits */.e.summary.most) {
    return fitMarkdown(markdown, { ...markdown_limits/* markdownLimits */.e.summary, most }, cutNotice);
}

;// CONCATENATED MODULE: ./src/github/report-run.ts











function setOutputs(core, outputs) {
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}
function showAnnotations(core, annotations) {
    for (const { level, message, properties } of annotations)
        core[level](message, properties);
}
/** The repository path of a file in the workspace. */
function fileInWorkspace({ workspace, directory }, source) {
    const file = external_node_path_default().resolve(directory, source);
    const relative = external_node_path_default().relative(workspace, file);
    const isInside = relative !== '' && !relative.startsWith('..') && !external_node_path_default().isAbsolute(relative);
    return isInside && (0,external_node_fs_.existsSync)(file) ? relative : undefined;
}
/** Maps a place in the profile's repository to the workspace, which may be a folder above it. */
async function placeInWorkspace(where, place) {
    if (place === undefined)
        return undefined;
    const repository = (await (0,files_files/* findUpwards */.G5)('.git', where.directory)) ?? where.directory;
    const file = fileInWorkspace(where, external_node_path_default().resolve(repository, place.file));
    return file === undefined ? undefined : { file, line: place.line };
}
/** For a failure before the run: without a result, later steps get nothing but this. */
function reportFailure(core, failed) {
    showAnnotations(core, boundAnnotations(annotate(failed, 'error', () => undefined)));
    setOutputs(core, verdictOnly(failed.kind));
    return (0,src_verdict/* exitCodeOf */.FO)(failed.kind);
}
/** Reports an exception: the host's, such as a full disk, or a bug of ours. */
function reportException(core, error) {
    const failed = (0,system_error/* hostFailure */.tB)(error);
    if (failed !== undefined)
        return reportFailure(core, failed);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const evidence = [{ source: 'stack', firstLine: 1, lines: text.split('\n') }];
    const hint = 'this is a bug of the action: please report it with this log';
    const bug = (0,src_verdict/* failure */.V2)('internal-error', 'the action itself failed', { evidence, hint });
    return reportFailure(core, bug.failure);
}
async function writeSummary({ core, ...deps }, markdownFile) {
    try {
        const markdown = markdownFile === null ? undefined : await (0,files_files/* readTextIfThere */.pM)(markdownFile);
        if (markdown !== undefined)
            await deps.writeSummary(fitSummary(markdown));
    }
    catch (error) {
        core.warning(`The step summary could not be written: ${String(error)}`);
    }
}
/** The runner would show no more anyway; the places of others are not looked for. */
const mostPlaces = 100;
async function budgetsInWorkspace(where, result) {
    const findings = [...(0,budgets/* budgetFindings */.A)(result), ...(0,budgets/* waiverFindings */.X)(result)];
    return Promise.all(findings.map(async (finding, index) => ({
        ...finding,
        place: index < mostPlaces ? await placeInWorkspace(where, finding.place) : undefined,
    })));
}
/** The crash of the first failed test: the verdict on all tests has its evidence. */
function crashOfTests({ cases = [] }) {
    return cases.find(({ status }) => status === 'failed')?.crash;
}
/** Outputs, annotations and the step's summary; the number is the step's exit status. */
async function reportRun(deps, place, outcome, inputs) {
    const { verdict, crash, tests } = outcome.result;
    const crashed = (crash ?? crashOfTests(tests))?.place;
    const pointed = crashed ?? (0,profile_place/* placeOfKey */.q)(outcome.result, verdict.key);
    setOutputs(deps.core, { ...outputsOf(outcome), ...artifactOutputsOf(undefined, deps.env) });
    const level = inputs.fail ? 'error' : 'warning';
    const annotations = [
        ...annotate(verdict, level, (source) => fileInWorkspace(place, source), await placeInWorkspace(place, pointed)),
        ...annotateBudgets(await budgetsInWorkspace(place, outcome.result), level),
    ];
    showAnnotations(deps.core, boundAnnotations(annotations));
    if (inputs.summary)
        await writeSummary(deps, outcome.reports.markdown);
    return inputs.fail ? (0,src_verdict/* exitCodeOf */.FO)(verdict.kind) : 0;
}

;// CONCATENATED MODULE: ./src/github/services/limited-store.ts

const troubleOf = (value) => value.state === 'unavailable' || value.state === 'damaged' ? value.reason : undefined;
/**
 * A store whose calls have limits. One that was given up or not made is `off`, with the reason: the
 * warning about the service comes once, at the end of the phase.
 */
function limitedStore(store, services) {
    return {
        name: store.name,
        restore: async ({ keys, folder }) => {
            // A call that was given up may still fill this one, which the run does not use.
            const transfer = `${folder}.transfer`;
            const called = await services.call({
                service: 'cache',
                by: 'http',
                what: `restore of ${keys[0] ?? 'nothing'}`,
                work: async () => store.restore({ keys, folder: transfer }),
                troubleOf,
            });
            if (!called.ok)
                return { state: 'off', reason: called.reason };
            if (called.value.state === 'hit') {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
                await (0,promises_.rename)(transfer, folder);
            }
            return called.value;
        },
        save: async (request) => {
            const called = await services.call({
                service: 'cache',
                by: 'http',
                what: `save of ${request.key}`,
                work: async () => store.save(request),
                troubleOf,
            });
            return called.ok ? called.value : { state: 'off', reason: called.reason };
        },
        discard: async (key) => store.discard(key),
    };
}

;// CONCATENATED MODULE: ./src/github/services/limited-upload.ts
/** An upload with limits. `lost`: it was given up or not made, and the service's warning says why. */
function limitedUpload(upload, services) {
    return async (request) => {
        const called = await services.call({
            service: 'artifacts',
            by: 'http',
            what: `upload of ${request.name}`,
            work: async () => upload(request),
            troubleOf: (value) => (value.state === 'failed' ? value.reason : undefined),
        });
        return called.ok ? called.value : { state: 'lost' };
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/github/services/service-record.ts

/** The services of a run that may be slow or absent without any harm to the verdict. */
const serviceNames = ['cache', 'artifacts', 'remote', 'api'];
const serviceTitles = {
    cache: 'the Actions cache',
    artifacts: 'the artifact service',
    remote: "the repository's remote",
    api: 'the REST API',
};
/** The part of the budget that one call may wait. All three may hang, and more than one is asked. */
const serviceShares = {
    cache: 1 / 3,
    artifacts: 1 / 3,
    // Git packs what it sends first, and we do not see its traffic.
    remote: 1 / 2,
    // The only one that a comment cannot do without.
    api: 1 / 2,
};
/** What main and post know of the services, in milliseconds. */
const serviceRecordSchema = schemas/* strictObject */.rej({
    /** How long the run may wait in all. */
    budgetMs: schemas/* number */.aig(),
    waitedMs: schemas/* number */.aig(),
    elapsedMs: schemas/* number */.aig(),
    /** Services that failed, with the reason: they are not asked again. */
    failed: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(serviceNames), schemas/* string */.YjP()),
})
    .readonly();
function newServiceRecord(budgetMs) {
    return { budgetMs, waitedMs: 0, elapsedMs: 0, failed: {} };
}

;// CONCATENATED MODULE: ./src/github/services/wait-meter.ts
/** Bytes per second below which a transfer counts as waiting. */
const usefulRate = 256 * 1024;
const startOfCall = { elapsedMs: 0, waitedMs: 0 };
/**
 * Counts one more period. Time in which the service owes something is waiting, unless bytes move at a
 * useful rate: each second's worth of bytes takes back a second. Nothing can be saved up, so a
 * transfer that stops after a fast start waits from then on.
 */
function addPeriod({ elapsedMs, waitedMs }, period) {
    const earnedMs = (period.bytes / usefulRate) * 1000;
    const owedMs = period.isPending ? period.ms : 0;
    return {
        elapsedMs: elapsedMs + period.ms,
        waitedMs: Math.max(0, waitedMs + owedMs - earnedMs),
    };
}
/** What is left for one call of a run that may wait `budgetMs` in all; `share` is the call's part. */
function limitsOfCall(budgetMs, share, used) {
    return {
        waitMs: Math.min(budgetMs * share, budgetMs - used.waitedMs),
        elapsedMs: elapsedLimit(budgetMs) - used.elapsedMs,
    };
}
/** A transfer at a useful rate is not waiting, but all calls of a run together have an end. */
function elapsedLimit(budgetMs) {
    return budgetMs * 5;
}
function addCall(used, call) {
    return {
        elapsedMs: used.elapsedMs + call.elapsedMs,
        waitedMs: used.waitedMs + call.waitedMs,
    };
}
const seconds = (ms) => `${Math.round(ms / 100) / 10} s`;
/** Why a call is given up now; undefined if it may go on. */
function reasonToGiveUp({ elapsedMs, waitedMs }, limits, failures = []) {
    const [failed] = failures;
    if (waitedMs >= limits.waitMs && failed !== undefined)
        return `failed (${failed}), and again no answer for ${seconds(waitedMs)}`;
    if (waitedMs >= limits.waitMs)
        return `no answer, or fewer than ${usefulRate / 1024} KiB/s, for ${seconds(waitedMs)}`;
    if (elapsedMs >= limits.elapsedMs)
        return `not done after ${seconds(elapsedMs)}`;
    return undefined;
}

;// CONCATENATED MODULE: ./src/github/services/complaint.ts


/**
 * The one warning of a phase: what failed, what was skipped for it, and what it cost. Undefined if
 * nothing was lost, or only for what an earlier phase reported.
 */
function complaintOf(lost, record) {
    if (lost.every(({ isKnown }) => isKnown))
        return undefined;
    const failed = lost.filter(({ reason }) => reason !== undefined);
    const skipped = lost.filter(({ reason }) => reason === undefined);
    const lines = [
        ...failed.map(({ service, what, reason }) => `Gave up ${serviceTitles[service]} (${what}): ${reason}`),
        ...(skipped.length === 0
            ? []
            : [
                `Skipped${failed.length === 0 ? '' : ' after that'}: ${skipped.map(({ service, what }) => `${what} (${serviceTitles[service]})`).join('; ')}`,
            ]),
        `All waiting for services cost ${seconds(record.waitedMs)} of ${seconds(record.budgetMs)} ` +
            `(input service-wait); the verdict does not depend on it`,
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./src/github/services/service-calls.ts





const periodMs = 200;
/** For a call that is given up to clean up behind itself. */
const graceMs = 500;
/** An answer that is there so soon was not waited for: a step may make hundreds of requests. */
const promptMs = 2000;
/** One retry of the client: a service that fails twice in a row is left alone. */
const mostFailures = 2;
function realPeriods(period) {
    let before = performance.now();
    const timer = setInterval(() => {
        const now = performance.now();
        // In a longer one this process did not get to run: an answer may have been there for long.
        period(Math.min(now - before, 2 * periodMs));
        before = now;
    }, periodMs);
    return () => {
        clearInterval(timer);
    };
}
/**
 * Makes the calls to services of one phase: each has a limit, all together have one, and a service
 * that failed is not asked again. What the toolkit does on after that reaches no service.
 */
function createServiceCalls(options) {
    const { keep, signal, during, everyPeriod = realPeriods } = options;
    let { record } = options;
    const lost = [];
    const update = (change) => {
        record = { ...record, ...change };
        keep(record);
    };
    const refusal = (service) => {
        const failed = record.failed[service];
        if (failed !== undefined)
            return failed;
        return record.waitedMs >= record.budgetMs
            ? `the ${seconds(record.budgetMs)} for waiting are spent`
            : undefined;
    };
    const giveUp = ({ service, what }, reason) => {
        lost.push({ service, what, reason, isKnown: false });
        update({ failed: { ...record.failed, [service]: reason } });
        return { ok: false, reason: `${serviceTitles[service]}: ${reason}` };
    };
    /** Resolves to the reason to give up; `meter` is charged to the run in the end. */
    const watch = (traffic, limits, onReason) => {
        let meter = startOfCall;
        let bytes = 0;
        const stopPeriods = everyPeriod((ms) => {
            const now = traffic.bytes();
            meter = addPeriod(meter, { ms, bytes: now - bytes, isPending: traffic.isPending() });
            bytes = now;
            const failures = traffic.failures();
            const reason = failures.length >= mostFailures
                ? `failed ${failures.length} times (${failures.at(-1) ?? ''})`
                : reasonToGiveUp(meter, limits, failures);
            if (reason !== undefined)
                onReason(reason);
        });
        return () => {
            stopPeriods();
            update(addCall(record, meter));
        };
    };
    const makeCall = async (request) => {
        const controller = new AbortController();
        const work = async () => request.work(controller.signal);
        const { done, traffic } = request.by === 'http'
            ? observeTraffic(work)
            : unobserved(work, request.by === 'fetch' ? promptMs : 0);
        let finish = () => undefined;
        const ended = new Promise((resolve) => {
            finish = watch(traffic, limitsOfCall(record.budgetMs, serviceShares[request.service], record), resolve);
            signal?.addEventListener('abort', () => resolve(null), { once: true });
            if (signal?.aborted === true)
                resolve(null);
        });
        const outcome = await Promise.race([
            done.then((value) => ({ value })),
            ended.then((reason) => ({ reason })),
        ]).finally(finish);
        if ('value' in outcome) {
            const trouble = request.troubleOf(outcome.value);
            const isOfService = request.by === 'fetch' || traffic.failures().length > 0;
            return trouble === undefined || !isOfService
                ? { ok: true, value: outcome.value }
                : giveUp(request, trouble);
        }
        done.catch(() => undefined);
        traffic.stop(outcome.reason ?? 'cancelled');
        controller.abort();
        const grace = new AbortController();
        const limit = (0,external_node_timers_promises_.setTimeout)(graceMs, undefined, { signal: grace.signal }).catch(() => undefined);
        await Promise.race([done.catch(() => undefined), limit]);
        grace.abort();
        if (outcome.reason === null)
            return { ok: false, reason: 'the run was cancelled' };
        return giveUp(request, outcome.reason);
    };
    return {
        call: async (request) => {
            const { service, what } = request;
            const reason = refusal(service);
            if (reason !== undefined) {
                const isKnown = options.record.failed[service] !== undefined;
                lost.push({ service, what, reason: undefined, isKnown });
                return { ok: false, reason: `${serviceTitles[service]} was not asked again: ${reason}` };
            }
            return during(`${what}: waiting for ${serviceTitles[service]}`, async () => makeCall(request));
        },
        complaint: () => complaintOf(lost, record),
    };
}

;// CONCATENATED MODULE: ./src/github/state.ts


const pendingSaveSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    generation: schemas/* int */.Whr().min(1),
    folder: schemas/* string */.YjP(),
    /** Of a compiler cache: what was not used since then, in ms since the epoch, is left out. */
    usedSinceMs: schemas/* number */.aig().optional(),
});
/**
 * The state that main saves for post: paths, names and pending work, no secrets. Written before the
 * work begins and after each change, because main can be killed at any moment.
 */
const stateSchema = schemas/* strictObject */.rej({
    out: schemas/* string */.YjP(),
    /** Null if nothing is left to upload. */
    upload: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        /** Main was uploading: what it left half done is ours. */
        wasBegun: schemas/* boolean */.zMY(),
        options: schemas/* strictObject */.rej({
            retentionDays: schemas/* int */.Whr().exactOptional(),
            compressionLevel: schemas/* int */.Whr().exactOptional(),
        }),
    })
        .nullable(),
    /** The image's entry, while it is being saved. */
    imageSave: pendingSaveSchema.nullable(),
    /** Null if there is nothing new to save. */
    compilerSave: pendingSaveSchema.nullable(),
    services: serviceRecordSchema,
})
    .readonly();
const stateName = 'osv-kernel';
/** The runner keeps the last value of a name, so each write replaces the one before. */
function keepState(file, initial) {
    let state = initial;
    const save = () => file.saveState(stateName, JSON.stringify(state));
    save();
    return {
        get: () => state,
        update: (change) => {
            state = { ...state, ...change };
            save();
        },
    };
}
/** Undefined if main stopped before it had a folder to work in. */
function readState(file) {
    const text = file.getState(stateName);
    return text === '' ? undefined : stateSchema.parse(JSON.parse(text));
}

// EXTERNAL MODULE: ./src/plan/artifact-name.ts + 1 modules
var artifact_name = __webpack_require__(76852);
// EXTERNAL MODULE: ./src/run/matrix/place-for-names.ts
var place_for_names = __webpack_require__(21295);
;// CONCATENATED MODULE: ./src/github/artifacts/default-name.ts



/**
 * The artifact's name if the workflow does not give one. Before the profile is read, and if it cannot
 * be, the inputs have to do.
 */
async function defaultArtifactName(inputs, workspace, profile) {
    const { accelerator, overrides, matrix } = inputs;
    return (0,artifact_name/* artifactName */.C)({
        profile: profile?.name ?? profileSlug(inputs.profile),
        // Files without a profile may be for any machine.
        arch: (profile?.ofFiles === true ? undefined : profile?.settings.arch) ?? inputs.arch ?? 'any',
        place: profile === undefined ? inputs.profile : await (0,place_for_names/* placeForNames */.H)(profile, workspace),
        accelerator: accelerator === 'auto' ? undefined : accelerator,
        overrides,
        matrix,
    });
}

;// CONCATENATED MODULE: ./src/github/artifacts/plan-upload.ts


/** The upload as far as it is known before the profile is read; null if the workflow wants none. */
async function planUpload(inputs, place) {
    if (!inputs.upload)
        return null;
    const { retentionDays, compressionLevel } = inputs;
    const name = inputs.artifactName ?? (await defaultArtifactName(inputs, place.workspace));
    return {
        name: await claimArtifactName(place, name),
        wasBegun: false,
        options: {
            ...(retentionDays === undefined ? {} : { retentionDays }),
            ...(compressionLevel === undefined ? {} : { compressionLevel }),
        },
    };
}
/** Names the artifact after the profile, unless the workflow names it. */
async function nameUpload(inputs, place, state, profile) {
    const { upload } = state.get();
    if (upload === null || inputs.artifactName !== undefined)
        return;
    const wanted = await defaultArtifactName(inputs, place.workspace, profile);
    state.update({ upload: { ...upload, name: await claimArtifactName(place, wanted) } });
}

;// CONCATENATED MODULE: ./src/github/artifacts/describe-upload.ts
/** What to say of an upload; undefined if there was nothing to upload. */
function describeUpload(uploaded, wanted, out) {
    switch (uploaded.state) {
        case 'nothing':
            return undefined;
        case 'lost':
            return { level: 'info', message: `Not uploaded: the files are in ${out}` };
        case 'unsupported':
            return {
                level: 'info',
                message: `Not uploaded, as ${uploaded.reason}: the files are in ${out}`,
            };
        case 'failed':
            return {
                level: 'warning',
                message: `The artifact ${wanted} was not uploaded: ${uploaded.reason}; the files are in ${out}`,
            };
        case 'uploaded':
            return describeName(uploaded.name, wanted, uploaded.replaced);
    }
}
function describeName(name, wanted, replaced) {
    const before = replaced ? ', in place of the one of an earlier attempt' : '';
    if (name === wanted)
        return { level: 'info', message: `Uploaded artifact ${name}${before}` };
    return {
        level: 'warning',
        message: `Another job of this run has an artifact ${wanted} already, which stays; ` +
            `this one is ${name}${before}. Give each job its own artifact-name to choose the names.`,
    };
}

// EXTERNAL MODULE: ./src/result/result.ts + 4 modules
var result = __webpack_require__(43911);
;// CONCATENATED MODULE: ./src/github/artifacts/upload-set.ts





/** The toolkit rejects the whole upload if one name has any of these. */
const badInPath = /["<>|:*?\r\n]/;
/** The absolute paths that lie in the output folder, each once. */
function insideOut(out, named) {
    const absolute = named.map((file) => external_node_path_default().resolve(out, file));
    const inside = absolute.filter((file) => file.startsWith(`${external_node_path_default().resolve(out)}${(external_node_path_default()).sep}`));
    return [...new Set(inside)].filter((file) => !badInPath.test(file.slice(out.length)));
}
/** Rejects links: a build could link to any file of the host. */
async function isPlainFile(file) {
    return (0,promises_.lstat)(file).then((entry) => entry.isFile(), () => false);
}
async function keepFiles(files) {
    const plain = await Promise.all(files.map(isPlainFile));
    return files.filter((_, index) => plain[index]);
}
/** The files that a finished run names: the artifacts of its result, and its reports. */
async function finishedUploadSet(out, artifacts, reports) {
    const named = [...artifacts.map((one) => one.path), ...reports.filter((file) => file !== null)];
    return keepFiles(insideOut(out, named));
}
/**
 * The files of an unfinished run: those that its result names, if there is one, and every file
 * directly in the output folder, such as the partial console log.
 */
async function leftUploadSet(out) {
    const names = await (0,promises_.readdir)(out).catch(() => []);
    const text = await (0,files_files/* readTextIfThere */.pM)(external_node_path_default().join(out, output_files/* resultName */.x5));
    return keepFiles(insideOut(out, [...artifactPaths(text), ...names]));
}
function artifactPaths(resultText) {
    if (resultText === undefined)
        return [];
    try {
        return result/* resultSchema */.F.parse(JSON.parse(resultText)).artifacts.map((one) => one.path);
    }
    catch {
        // Killed while writing the result: the files of the folder must do.
        return [];
    }
}

;// CONCATENATED MODULE: ./src/github/artifacts/upload-run.ts





/**
 * Uploads the files of a run, as the state says. If cancelled, post uploads them: the runner is about
 * to kill this process.
 */
async function uploadRun({ core, env, signal, upload }, { result, reports, out }, state) {
    const { upload: wanted } = state.get();
    if (wanted === null || signal.aborted)
        return;
    const files = await finishedUploadSet(out, result.artifacts, Object.values(reports));
    state.update({ upload: { ...wanted, wasBegun: true } });
    core.startGroup('Upload artifacts');
    const job = jobIdentity(env);
    const uploaded = await unlessAborted(signal, upload({ ...wanted, files, root: out, job }), null);
    core.endGroup();
    if (uploaded === null)
        return;
    state.update({ upload: null });
    if (uploaded.state === 'uploaded')
        for (const [name, value] of Object.entries(artifactOutputsOf(uploaded, env)))
            core.setOutput(name, value);
    const said = describeUpload(uploaded, wanted.name, out);
    if (said !== undefined)
        core[said.level](said.message);
}

;// CONCATENATED MODULE: ./src/github/main.ts
















function requestOf({ signal, runSetUp }, inputs, place, state, caches) {
    const { profile, files, overrides, arch, accelerator, isolation, installPackages } = inputs;
    return {
        command: 'run',
        profile,
        files,
        overrides,
        arch,
        accelerator,
        isolation,
        installPackages,
        // Who forbids packages expects no other change of the host either.
        allowKvm: inputs.allowKvm && installPackages,
        runSetUp,
        signal,
        directory: place.directory,
        allowPaths: inputs.allowPaths.map((allowed) => external_node_path_default().resolve(place.workspace, allowed)),
        profilesIn: [place.workspace, place.directory],
        out: place.out,
        ...caches,
        cacheFolder: place.cache,
        onProfile: async (read) => nameUpload(inputs, place, state, read),
    };
}
async function runKernel(deps, inputs, place, state, services) {
    const { log } = deps;
    const caches = await openCaches(deps, inputs, place, state);
    const request = requestOf(deps, inputs, place, state, caches.request);
    const history = await readHistory(deps, services, place, inputs.history);
    const comparison = await compareAsAsked(inputs, place, deps.env);
    const limitFetch = limitedFetch(services);
    const outcome = await deps.run({ ...request, ...comparison, history, limitFetch }, log.emit);
    log.close();
    showAnnotations(deps.core, annotateEmulation(outcome.result, history));
    state.update({ compilerSave: caches.compiler?.pending() ?? null });
    return outcome;
}
async function runStep(outside, inputs) {
    const { core, signal, heartbeat } = outside;
    const place = await prepareStepFolders(inputs, outside.env);
    const refusal = await refuseUnsafe(outside.env, inputs, place);
    if (refusal !== undefined)
        return reportFailure(core, refusal);
    const record = newServiceRecord(inputs.serviceWaitMs);
    const state = keepState(core, {
        out: place.out,
        upload: await planUpload(inputs, place),
        imageSave: null,
        compilerSave: null,
        services: record,
    });
    const services = createServiceCalls({
        record,
        keep: (changed) => state.update({ services: changed }),
        signal,
        during: heartbeat.during,
    });
    const deps = {
        ...outside,
        store: limitedStore(outside.store, services),
        upload: limitedUpload(outside.upload, services),
    };
    const outcome = await runKernel(deps, inputs, place, state, services);
    const status = await reportRun(deps, place, outcome, inputs);
    await keepHistory(deps, services, place, outcome, inputs.history);
    await uploadRun(deps, outcome, state);
    const complaint = services.complaint();
    if (complaint !== undefined)
        core.warning(complaint);
    return status;
}
/** The main phase of the action; returns the exit status. */
async function runAction(deps) {
    const inputs = readInputs(deps.core.getInput);
    if (!inputs.ok)
        return reportFailure(deps.core, inputs.failure);
    try {
        return await runStep(deps, inputs.value);
    }
    catch (error) {
        deps.log.close();
        return reportException(deps.core, error);
    }
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
;// CONCATENATED MODULE: ./src/github/comment/api/problem.ts

/** Why the REST API did not do what it was asked for. */
const apiProblemKinds = (/* unused pure expression or super */ null && ([
    /** The token may not do it. */
    'not-permitted',
    'not-found',
    /** Somebody else changed it at the same moment. */
    'conflict',
    /** The request is not valid. */
    'invalid',
    'limited',
    /** The service is down, or something else answers in its place. */
    'broken',
    /** No answer in time, or not asked again after that. */
    'lost',
]));
/** The parts of a failed request that we read; @octokit/request-error has no narrower type. */
const errorSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig().optional(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })
        .optional()
        .catch(undefined),
});
/** What a failed request means. */
function problemOf(error) {
    const parsed = errorSchema.safeParse(error);
    if (!parsed.success)
        return { kind: 'broken', message: String(error) };
    const { status = 500, message, response } = parsed.data;
    const header = (name) => {
        const value = response?.headers[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    };
    const needs = header('x-accepted-github-permissions');
    const retryAfter = Number(header('retry-after') ?? Number.NaN);
    return {
        kind: kindOf(status, message, header),
        message: `${status}: ${message.replace(/ - https:\/\/\S+$/, '')}`,
        ...(needs === undefined || needs === '' ? {} : { needs }),
        ...(Number.isFinite(retryAfter) ? { retryAfterS: retryAfter } : {}),
    };
}
function kindOf(status, message, header) {
    const isLimit = header('retry-after') !== undefined ||
        header('x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(message);
    switch (status) {
        case 401:
            return 'not-permitted';
        case 403:
            return isLimit ? 'limited' : 'not-permitted';
        case 404:
        case 410:
            return 'not-found';
        case 409:
            return 'conflict';
        case 429:
            return 'limited';
        default:
            return status >= 500 ? 'broken' : 'invalid';
    }
}

;// CONCATENATED MODULE: ./src/github/comment/api/client.ts



const perPage = 100;
/** 5,000 comments, jobs or artifacts. */
const mostPages = 50;
const mostTries = 3;
/** Longer pauses are not worth the wait: the next run of the workflow comments too. */
const longestPauseS = 10;
const pauseAfterFailureS = 0.5;
/** Seconds to wait before the same request again; undefined if it should not be made again. */
function pauseBefore(problem) {
    const { kind, retryAfterS } = problem;
    if (kind === 'limited')
        return retryAfterS !== undefined && retryAfterS <= longestPauseS ? retryAfterS : undefined;
    return kind === 'broken' ? pauseAfterFailureS : undefined;
}
async function withRetries(signal, isToRepeat, attempt) {
    for (let tries = 1;; tries += 1) {
        const answer = await attempt();
        if (answer.ok || tries === mostTries || signal.aborted)
            return answer;
        if (!isToRepeat(answer.problem))
            return answer;
        const seconds = pauseBefore(answer.problem);
        if (seconds === undefined)
            return answer;
        await (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal }).catch(() => undefined);
    }
}
const lostKinds = new Set(['limited', 'broken']);
/** The REST API, with the limits of the step's services; nothing here throws. */
function createApi({ url, repository, token, services }) {
    const quiet = () => undefined;
    const octokit = new dist_src/* Octokit */.E({
        baseUrl: url.endsWith('/') ? url.slice(0, -1) : url,
        userAgent: 'osv-kernel-action',
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        ...(token === '' ? {} : { auth: token }),
    });
    const [owner = '', repo = ''] = repository.split('/');
    const within = async ({ what, isOnce = false }, attempt) => {
        const isToRepeat = ({ kind }) => kind === 'limited' || !isOnce;
        const isLost = (problem) => lostKinds.has(problem.kind) && isToRepeat(problem);
        let last;
        const called = await services.call({
            ...{ service: 'api', by: 'fetch', what },
            work: async (signal) => withRetries(signal, isToRepeat, async () => attempt(signal).catch((error) => ({
                ok: false,
                problem: problemOf(error),
            }))),
            troubleOf: (answer) => {
                if (answer.ok || !isLost(answer.problem))
                    return undefined;
                last = answer.problem;
                return answer.problem.message;
            },
        });
        if (called.ok)
            return called.value;
        return { ok: false, problem: last ?? { kind: 'lost', message: called.reason } };
    };
    const ask = async (request) => within(request, async (signal) => {
        const { route, parameters, answer } = request;
        const options = { owner, repo, ...parameters, request: { signal } };
        const response = await octokit.request(route, options);
        return readAnswer(answer, response.data);
    });
    return {
        repository,
        ask,
        askAll: async (request, itemsOf) => {
            const items = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const parameters = { ...request.parameters, per_page: perPage, page };
                const answer = await ask({ ...request, parameters });
                if (!answer.ok)
                    return answer;
                const found = itemsOf(answer.value);
                items.push(...found);
                if (found.length < perPage)
                    break;
            }
            return { ok: true, value: items };
        },
        locate: async ({ what, route, parameters }) => within({ what }, async (signal) => {
            const { status, headers } = await octokit.request(route, {
                ...{ owner, repo, ...parameters },
                request: { signal, redirect: 'manual' },
            });
            return headers.location === undefined
                ? { ok: false, problem: { kind: 'broken', message: `${status}: no address` } }
                : { ok: true, value: headers.location };
        }),
        graphql: async (what, query, variables, answer) => within({ what }, async (signal) => {
            try {
                return readAnswer(answer, await octokit.graphql(query, { ...variables, request: { signal } }));
            }
            catch (error) {
                return graphqlProblem(error);
            }
        }),
    };
}
function readAnswer(schema, data) {
    const parsed = schema.safeParse(data);
    return parsed.success
        ? { ok: true, value: parsed.data }
        : { ok: false, problem: { kind: 'broken', message: 'the answer is not that of GitHub' } };
}
/** GraphQL reports errors with status 200; one without a status is of the query. */
function graphqlProblem(error) {
    const isOfQuery = error instanceof Error && error.name === 'GraphqlResponseError';
    return isOfQuery
        ? { ok: false, problem: { kind: 'not-permitted', message: error.message } }
        : { ok: false, problem: problemOf(error) };
}

// EXTERNAL MODULE: ./src/host/files/input-text.ts
var input_text = __webpack_require__(64164);
;// CONCATENATED MODULE: ./src/github/comment/api/runs.ts

const repositorySchema = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    run_attempt: schemas/* int */.Whr().optional(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullish(),
    path: schemas/* string */.YjP().optional(),
    repository: repositorySchema,
    head_repository: repositorySchema.nullish(),
})
    .transform((run) => ({
    ...{ id: run.id, attempt: run.run_attempt ?? 1, event: run.event, headSha: run.head_sha },
    headBranch: run.head_branch ?? null,
    /** `.github/workflows/kernels.yml`, perhaps with `@` and a ref. */
    path: run.path ?? '',
    repository: run.repository.full_name,
    /** Null if the fork was deleted. */
    headRepository: run.head_repository?.full_name ?? null,
}));
const jobSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().nullish(),
    started_at: schemas/* string */.YjP().nullish(),
})
    .transform((job) => ({
    ...{ name: job.name, status: job.status, conclusion: job.conclusion ?? null },
    url: job.html_url ?? undefined,
    startedAt: job.started_at ?? null,
}));
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullish(),
    digest: schemas/* string */.YjP().nullish(),
})
    .transform((one) => ({
    ...{ id: one.id, name: one.name, bytes: one.size_in_bytes, expired: one.expired },
    createdAt: one.created_at ?? null,
    /** `sha256:…` of the archive; absent for old ones. */
    digest: one.digest ?? undefined,
}));
const ofRun = 'GET /repos/{owner}/{repo}/actions/runs/{run}';
async function readRun(api, run) {
    return api.ask({ what: 'workflow run', route: ofRun, parameters: { run }, answer: runSchema });
}
async function listJobs(api, run) {
    const answer = schemas/* object */.Ikc({ jobs: schemas/* array */.YOg(jobSchema) });
    const request = { what: 'list of jobs', route: `${ofRun}/jobs`, parameters: { run }, answer };
    return api.askAll(request, ({ jobs }) => jobs);
}
async function listArtifacts(api, run) {
    const answer = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifactSchema) });
    const request = { route: `${ofRun}/artifacts`, parameters: { run }, answer };
    return api.askAll({ what: 'list of artifacts', ...request }, ({ artifacts }) => artifacts);
}
/** Where an artifact can be downloaded for about a minute. */
async function locateArtifact(api, id) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip';
    return api.locate({ what: 'address of an artifact', route, parameters: { id } });
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/formats/zip/archive-bytes.ts


function bytesOfBuffer(buffer) {
    return {
        size: buffer.length,
        read: async (from, length) => Promise.resolve(buffer.subarray(from, from + length)),
    };
}
const blockBytes = 256 * 1024;
/**
 * An archive of which parts are fetched as they are needed, in blocks that are kept. `fetchPart` gets
 * the first and the last byte.
 */
function bytesInParts(size, mostBytes, fetchPart) {
    const blocks = new Map();
    let fetched = 0;
    const block = async (index) => {
        const known = blocks.get(index);
        if (known !== undefined)
            return known;
        const first = index * blockBytes;
        const last = Math.min(first + blockBytes, size) - 1;
        fetched += last - first + 1;
        if (fetched > mostBytes)
            throw new Error(`more than ${mostBytes} bytes of it would be read`);
        const part = fetchPart(first, last);
        blocks.set(index, part);
        return part;
    };
    return {
        size,
        read: async (from, length) => {
            const parts = [];
            for (let at = from; at < from + length;) {
                const index = Math.floor(at / blockBytes);
                const part = (await block(index)).subarray(at - index * blockBytes, from + length - index * blockBytes);
                if (part.length === 0)
                    throw new Error('it ends before its directory says');
                parts.push(part);
                at += part.length;
            }
            return Buffer.concat(parts);
        },
    };
}
/** What yauzl reads an archive through. */
class ArchiveReader extends yauzl/* RandomAccessReader */.lJ {
    #bytes;
    constructor(bytes) {
        super();
        this.#bytes = bytes;
    }
    _readStreamForRange(start, end) {
        const stream = new external_node_stream_.PassThrough();
        this.#bytes.read(start, end - start).then((part) => stream.end(part), (error) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
        return stream;
    }
    read(buffer, offset, length, position, callback) {
        this.#bytes.read(position, length).then((part) => {
            part.copy(buffer, offset);
            callback(null, part.length);
        }, (error) => callback(error instanceof Error ? error : new Error(String(error))));
    }
}

;// CONCATENATED MODULE: ./src/formats/zip/read-member.ts




/** The type of a Unix file in the upper half of the external attributes. */
const typeMask = 0o170000;
const plainTypes = new Set([0, 0o100000, 0o040000]);
/**
 * Reads one member of an archive that a stranger made: nothing is written, no other member is
 * unpacked, and an archive with anything that an upload never has is refused as a whole.
 */
async function readMember(bytes, isWanted, limits) {
    try {
        const options = { lazyEntries: true, strictFileNames: true, autoClose: false };
        const archive = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new ArchiveReader(bytes), bytes.size, options);
        const found = await findMember(archive, isWanted, limits);
        if (typeof found === 'string')
            return { state: 'refused', reason: found };
        if (found === undefined)
            return { state: 'absent' };
        return await unpack(archive, found);
    }
    catch (error) {
        return { state: 'refused', reason: error instanceof Error ? error.message : String(error) };
    }
}
/** The wanted entry; undefined if there is none; or what is wrong with the archive. */
async function findMember(archive, isWanted, { mostEntries, mostBytes }) {
    if (archive.entryCount > mostEntries)
        return `it has ${archive.entryCount} entries, more than ${mostEntries}`;
    const names = new Set();
    let found;
    for await (const entry of archive.eachEntry()) {
        const wrong = entryProblem(entry);
        if (wrong !== undefined)
            return `${shown(entry)} ${wrong}`;
        if (names.has(entry.fileName))
            return `${shown(entry)} is there twice`;
        names.add(entry.fileName);
        if (!isWanted(entry.fileName))
            continue;
        if (found !== undefined)
            return `${shown(found)} and ${shown(entry)} are both there`;
        if (entry.uncompressedSize > mostBytes)
            return `${shown(entry)} has ${entry.uncompressedSize} bytes, more than ${mostBytes}`;
        if (entry.compressedSize > archive.fileSize)
            return `${shown(entry)} is larger than the archive`;
        found = entry;
    }
    return found;
}
function entryProblem(entry) {
    if (entry.isEncrypted())
        return 'is encrypted';
    const type = (entry.externalFileAttributes >>> 16) & typeMask;
    return plainTypes.has(type) ? undefined : 'is a link or another special file';
}
const shown = ({ fileName }) => JSON.stringify(fileName.slice(0, 100));
/** yauzl ends a stream that has more or fewer bytes than announced. */
async function unpack(archive, entry) {
    const header = await archive.readLocalFileHeaderPromise(entry);
    if (!header.fileName.equals(entry.fileNameRaw))
        return { state: 'refused', reason: `${shown(entry)} has another name in front of its data` };
    const content = await (0,consumers_.buffer)(await archive.openReadStreamPromise(entry));
    return (0,external_node_zlib_.crc32)(content) === entry.crc32
        ? { state: 'found', name: entry.fileName, content }
        : { state: 'refused', reason: `${shown(entry)} has another checksum` };
}

// EXTERNAL MODULE: ./src/host/files/path-pattern.ts
var path_pattern = __webpack_require__(56736);
// EXTERNAL MODULE: ./src/plan/expected-jobs.ts
var expected_jobs = __webpack_require__(75688);
;// CONCATENATED MODULE: ./src/github/comment/results/limits.ts
/** Bounds on what the artifacts of a run may cost; all of them may be made to harm. */
const resultLimits = {
    /** Artifacts of one run: GitHub starts 256 jobs of one matrix. */
    artifacts: 300,
    entriesOfArchive: 20_000,
    /** Of an archive, as it is fetched: its directory and one member. */
    bytesFetchedOfArchive: 24 << 20,
    /** Archives up to this size are fetched whole, so that their digest can be checked. */
    bytesFetchedWhole: 4 << 20,
    /** A result.json, unpacked; that of a Linux kernel with all its symbols has some 2 MB. */
    bytesOfResult: 16 << 20,
    bytesOfAllResults: 128 << 20,
};

;// CONCATENATED MODULE: ./src/github/comment/results/download.ts



/** The storage works and does not give this archive away, perhaps no longer. */
class ArchiveWithheld extends Error {
}
/** The archive is not what the service says it is. */
class ArchiveRefused extends Error {
}
/**
 * An archive in the storage: a small one whole and with its digest checked, of a large one only the
 * parts that are needed.
 */
async function openStored(fetchPart, { digest }) {
    const { bytesFetchedWhole, bytesFetchedOfArchive } = resultLimits;
    const { part: begin, total } = await fetchPart(0, bytesFetchedWhole - 1);
    if (begin.length === total) {
        const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(begin).digest('hex')}`;
        if (digest !== undefined && digest !== found)
            throw new ArchiveRefused(`its digest is ${found}, and the service lists ${digest}`);
        return bytesOfBuffer(begin);
    }
    return bytesInParts(total, bytesFetchedOfArchive, async (first, last) => {
        const { part, total: now } = await fetchPart(first, last);
        if (part.length !== last - first + 1 || now !== total)
            throw new ArchiveRefused('it changed while it was read');
        return part;
    });
}
/** Fetches parts of what an address leads to. */
function fetchingParts(address, signal) {
    return async (first, last) => {
        const response = await fetch(address, { signal, headers: { range: `bytes=${first}-${last}` } });
        const { ok, status } = response;
        if (!ok && status < 500 && status !== 429)
            throw new ArchiveWithheld(`status ${status}`);
        if (!ok)
            throw new Error(`status ${status}`);
        const part = await readBounded(response, last - first + 1);
        return { part, total: totalOf(response, part.length, first) };
    };
}
function totalOf({ status, headers }, length, first) {
    const [, total] = /^bytes \d{1,15}-\d{1,15}\/(\d{1,15})$/.exec(headers.get('content-range') ?? '') ?? [];
    if (status === 206 && total !== undefined)
        return Number(total);
    // The storage knows no ranges and sent everything.
    if (first === 0)
        return length;
    throw new Error('the storage does not send parts');
}
async function readBounded({ body }, most) {
    const parts = [];
    let length = 0;
    for await (const part of (body ?? [])) {
        length += part.length;
        if (length > most)
            throw new ArchiveRefused(`more than ${most} bytes came`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ./src/result/parse-result.ts + 9 modules
var parse_result = __webpack_require__(17246);
;// CONCATENATED MODULE: ./src/github/comment/results/read-text.ts


function resultReader() {
    let total = 0;
    return (source, content) => {
        total += content.length;
        if (content.length > resultLimits.bytesOfResult || total > resultLimits.bytesOfAllResults)
            return { ...source, refused: `its results are larger than a comment reads` };
        const parsed = (0,parse_result.parseResult)(content.toString(), 'result.json');
        return parsed.ok
            ? { ...source, result: parsed.value }
            : { ...source, refused: parsed.failure.summary };
    };
}

;// CONCATENATED MODULE: ./src/github/comment/results/from-artifacts.ts








/** The artifact in which a workflow leaves its plan for the second stage. */
const planArtifact = 'osv-kernel-plan';
const isPlanFile = (name) => /^plan-[\w-]{1,100}\.json$/.test(name);
/** The newest artifact of each name that a pattern matches. */
function chooseArtifacts(listed, patterns) {
    const newest = new Map();
    for (const one of listed.toSorted((a, b) => a.id - b.id))
        if (!one.expired && patterns.some((pattern) => (0,path_pattern/* matchesSegment */.vO)(pattern, one.name)))
            newest.set(one.name, one);
    return [...newest.values()].slice(0, resultLimits.artifacts);
}
/** Reads the results in the artifacts of a run, one file of each, without writing anything. */
async function readArtifacts(outside, run, patterns) {
    const listed = await listArtifacts(outside.api, run);
    if (!listed.ok)
        return listed;
    const chosen = chooseArtifacts(listed.value, patterns).filter(({ name }) => name !== planArtifact);
    const readText = resultReader();
    const found = [];
    for (const artifact of chosen) {
        const { name, createdAt } = artifact;
        const source = {
            ...{ artifact: name, link: outside.linkOf(artifact.id) },
            ...(createdAt === null ? {} : { createdAt }),
        };
        const read = await readFrom(outside, artifact, (file) => file === output_files/* resultName */.x5, {
            mostBytes: resultLimits.bytesOfResult,
        });
        if (read.state === 'found')
            found.push(readText(source, read.content));
        else if (read.state === 'absent')
            found.push({ ...source, lost: `it has no ${output_files/* resultName */.x5}` });
        else if (read.state === 'refused')
            found.push({ ...source, refused: read.reason });
        else
            found.push({ ...source, lost: read.reason });
    }
    const [planned] = chooseArtifacts(listed.value, [planArtifact]);
    const plan = planned === undefined ? undefined : await readPlan(outside, planned);
    return { ok: true, value: { found, ...(plan === undefined ? {} : { plan }) } };
}
async function readPlan(outside, artifact) {
    const read = await readFrom(outside, artifact, isPlanFile, {
        mostBytes: expected_jobs/* planLimits */.Y.bytes,
    });
    if (read.state === 'found')
        return { text: read.content.toString() };
    return read.state === 'refused' ? { refused: read.reason } : undefined;
}
async function readFrom({ api, services }, { id, name, digest }, isWanted, { mostBytes }) {
    const address = await locateArtifact(api, id);
    const lost = (reason, isOfService) => ({
        ...{ state: 'lost', reason, isOfService },
    });
    if (!address.ok)
        return lost(address.problem.message, false);
    const called = await services.call({
        ...{ service: 'artifacts', by: 'fetch', what: `download of ${name}` },
        work: async (signal) => {
            try {
                const bytes = await openStored(fetchingParts(address.value, signal), { digest });
                const limits = { mostEntries: resultLimits.entriesOfArchive, mostBytes };
                return await readMember(bytes, isWanted, limits);
            }
            catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                if (error instanceof ArchiveRefused)
                    return { state: 'refused', reason };
                return lost(reason, !(error instanceof ArchiveWithheld));
            }
        },
        troubleOf: (read) => (read.state === 'lost' && read.isOfService ? read.reason : undefined),
    });
    return called.ok ? called.value : lost(called.reason, true);
}

;// CONCATENATED MODULE: ./src/github/comment/results/from-folder.ts





/**
 * The results in a folder: its own `result.json`, and those in the folders directly in it, which
 * `actions/download-artifact` names after their artifacts. Links are not followed.
 */
async function readResultFolder(folder) {
    const below = (await (0,files_files/* listFolders */.uT)(folder)).map(({ name }) => name).toSorted();
    const names = (await (0,files_files/* listFolder */.bt)(folder)).includes(output_files/* resultName */.x5) ? ['', ...below] : below;
    const readText = resultReader();
    const found = [];
    for (const name of names.slice(0, resultLimits.artifacts)) {
        const file = external_node_path_default().join(folder, name, output_files/* resultName */.x5);
        const { kind } = await (0,files_files/* inspectPath */.uk)(file);
        const source = { artifact: name === '' ? external_node_path_default().basename(folder) : name };
        if (kind === 'missing')
            continue;
        if (kind !== 'file')
            found.push({ ...source, refused: `${output_files/* resultName */.x5} is a ${kind}` });
        else if ((await (0,files_files/* fileSize */.Ov)(file)) > resultLimits.bytesOfResult)
            found.push({ ...source, refused: `${output_files/* resultName */.x5} is larger than a comment reads` });
        else
            found.push(readText(source, await (0,files_files/* readBytes */.io)(file)));
    }
    return found;
}

;// CONCATENATED MODULE: ./src/github/comment/results/match-jobs.ts
/** Joins what was found with what was planned, and names what is missing, with the reason. */
function matchJobs({ expected, found, jobs, source }) {
    const runs = [];
    const missing = [];
    const left = new Map(found.map((one) => [one.artifact, one]));
    for (const { name, artifact } of expected) {
        const one = left.get(artifact);
        left.delete(artifact);
        const job = jobNamed(jobs, name);
        if (one === undefined || isOfEarlierAttempt(one, job))
            missing.push(missingJob(name, job));
        else
            add(one, name, job);
    }
    for (const one of left.values())
        add(one, one.artifact, undefined);
    return { runs, missing };
    function add(one, name, job) {
        const link = job?.url ?? one.link;
        const linked = link === undefined ? {} : { link };
        if ('refused' in one)
            missing.push({ name, reason: 'refused', detail: one.refused, ...linked });
        else if ('lost' in one)
            missing.push({ name, reason: 'no-result', detail: one.lost, ...linked });
        else
            runs.push({
                ...{ name, result: one.result },
                links: {
                    ...(job?.url === undefined ? {} : { job: job.url }),
                    ...(one.link === undefined ? {} : { artifact: one.link }),
                    ...(source === undefined ? {} : { source }),
                },
            });
    }
}
/** In a called workflow a job has the name of the calling one in front. */
function jobNamed(jobs, name) {
    return (jobs.find((job) => job.name === name) ?? jobs.find((job) => job.name.endsWith(` / ${name}`)));
}
/** A job that was started again has no result until it leaves a new one. */
function isOfEarlierAttempt({ createdAt }, job) {
    const started = job?.startedAt;
    return createdAt !== undefined && started != null && Date.parse(createdAt) < Date.parse(started);
}
function missingJob(name, job) {
    const link = job?.url === undefined ? {} : { link: job.url };
    if (job === undefined)
        return { name, reason: 'no-result', detail: 'the run has no such job' };
    if (job.status !== 'completed')
        return { name, reason: 'not-finished', detail: job.status.replaceAll('_', ' '), ...link };
    const { conclusion } = job;
    if (conclusion === 'cancelled' || conclusion === 'skipped')
        return { name, reason: conclusion, detail: '', ...link };
    return conclusion === 'success'
        ? { name, reason: 'no-result', detail: 'the job left no artifact', ...link }
        : { name, reason: 'failed', detail: 'before it left a result', ...link };
}

;// CONCATENATED MODULE: ./src/github/comment/collect.ts







/** Reads the plan that the workflow gives: JSON, or a file with it. */
async function readGivenPlan(plan) {
    if (plan.trimStart().startsWith('{'))
        return (0,expected_jobs/* parseExpectedJobs */.E)(plan);
    const text = await (0,input_text/* readInputText */._)(plan, 'plan', expected_jobs/* planLimits */.Y.bytes);
    return text.ok ? (0,expected_jobs/* parseExpectedJobs */.E)(text.value ?? '') : text;
}
/** Reads all results of a run, and names the jobs that have none. */
async function collect({ api, services, repositoryUrl }, { runId, headSha }, { results, artifacts: patterns, plan: givenPlan }) {
    const given = givenPlan === undefined ? (0,src_verdict/* success */.kX)([]) : await readGivenPlan(givenPlan);
    if (!given.ok)
        return given;
    const problems = [];
    const linkOf = (id) => `${repositoryUrl}/actions/runs/${runId}/artifacts/${id}`;
    let read = { found: [] };
    if (results !== undefined)
        read = { found: await readResultFolder(results) };
    else {
        const answer = await readArtifacts({ api, services, linkOf }, runId, patterns);
        if (answer.ok)
            read = answer.value;
        else
            problems.push(['The artifacts of the run cannot be read', answer.problem]);
    }
    const refused = read.found.flatMap((one) => 'refused' in one ? [`artifact ${one.artifact}: ${one.refused}`] : []);
    let expected = given.value;
    if (givenPlan === undefined && read.plan !== undefined) {
        const left = 'text' in read.plan ? (0,expected_jobs/* parseExpectedJobs */.E)(read.plan.text) : undefined;
        if (left?.ok === true)
            expected = left.value;
        else
            refused.push(`plan: ${'refused' in read.plan ? read.plan.refused : 'not a plan of jobs'}`);
    }
    let jobs = [];
    if (expected.length > 0) {
        const answer = await listJobs(api, runId);
        if (answer.ok)
            jobs = answer.value;
        else
            problems.push(['The jobs of the run cannot be listed', answer.problem]);
    }
    const source = `${repositoryUrl}/blob/${headSha}/`;
    const matched = matchJobs({ expected, found: read.found, jobs, source });
    return (0,src_verdict/* success */.kX)({ ...matched, refused, problems });
}

// EXTERNAL MODULE: ./src/report/comment/input.ts
var input = __webpack_require__(26808);
// EXTERNAL MODULE: ./src/report/comment/marks.ts
var comment_marks = __webpack_require__(71958);
// EXTERNAL MODULE: ./src/report/comment/thresholds.ts
var thresholds = __webpack_require__(1934);
;// CONCATENATED MODULE: ./src/github/comment/inputs.ts




/** All defaults but the token's are here; action.yml describes them. */
const commentInputDefaults = {
    artifacts: 'osv-kernel-*',
    mode: 'always',
    'when-nothing': 'keep',
    'size-threshold': '1B',
    'boot-threshold': `${input/* defaultThresholds */.Sf.bootPercent}%`,
    key: 'default',
    summary: 'true',
    'service-wait': '60s',
};
const workflowFile = /^[A-Za-z0-9._-]{1,100}\.ya?ml$/;
/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
function readCommentInputs(getInput) {
    const problems = [];
    const complain = noteIn(problems);
    const optional = (name) => getInput(name) || undefined;
    const given = (name) => optional(name) ?? commentInputDefaults[name];
    const inputs = {
        token: getInput('token'),
        results: optional('results'),
        artifacts: linesOf(given('artifacts')),
        plan: optional('plan'),
        mode: parseChoice('mode', given('mode'), input/* commentModes */.sw, complain),
        whenNothing: parseChoice('when-nothing', given('when-nothing'), input/* whenNothingChoices */.K3, complain),
        thresholds: {
            ...accept('size-threshold', (0,thresholds/* parseSizeThreshold */.W)(given('size-threshold')), complain, noThreshold),
            bootPercent: accept('boot-threshold', (0,thresholds/* parsePercent */.l)(given('boot-threshold')), complain, 0),
        },
        key: accept('key', (0,comment_marks/* parseCommentKey */.MV)(given('key')), complain, commentInputDefaults.key),
        pullRequest: parsePullRequest(optional('pull-request'), complain),
        workflow: optional('workflow'),
        summary: parseBoolean('summary', given('summary'), complain),
        serviceWaitMs: parseWait(given('service-wait'), complain),
    };
    if (inputs.workflow !== undefined && !workflowFile.test(inputs.workflow))
        complain('workflow', 'expected the name of a workflow file, such as kernels.yml');
    return answerInputs(inputs, problems);
}
const noThreshold = { sizeBytes: 0, sizePercent: 0 };
/** The value of an input, or `instead` after the complaint. */
function accept(name, parsed, complain, instead) {
    if (parsed.ok)
        return parsed.value;
    const { summary, hint } = parsed.failure;
    complain(name, hint === undefined ? summary : `${summary}: ${hint}`);
    return instead;
}
function parsePullRequest(text, complain) {
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    complain('pull-request', `expected the number of a pull request, got ${JSON.stringify(text)}`);
    return undefined;
}

;// CONCATENATED MODULE: ./src/github/comment/messages.ts

/** What to do about a service or token that does not let us comment. */
const remedies = {
    'not-permitted': 'Pull requests of forks and of Dependabot get a token that only reads: let a second workflow ' +
        'comment, as docs/forks.md of osv-kernel-action shows. Elsewhere give the job ' +
        '`permissions: { pull-requests: write, actions: read, contents: read }`.',
    'not-found': 'The token may not see it, or it is gone. The job needs ' +
        '`permissions: { pull-requests: write, actions: read, contents: read }`.',
    conflict: 'Somebody changed it at the same moment; the next run comments again.',
    invalid: 'If this stays so, please report it with this log.',
    limited: 'The next run comments again.',
    broken: 'The next run comments again.',
    lost: 'The next run comments again; the input service-wait says how long to wait.',
};
/** Why something could not be done, with the way out. */
function describeProblem(what, { kind, message, needs }) {
    const lacks = needs === undefined ? '' : `; it needs ${(0,sanitize/* sanitize */.aj)(needs)}`;
    return `${what}: ${(0,sanitize/* sanitize */.aj)(message)}${lacks}. ${remedies[kind]}`;
}

;// CONCATENATED MODULE: ./src/github/comment/api/pulls.ts

const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({
        sha: schemas/* string */.YjP(),
        repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    }),
})
    .transform(({ number, state, html_url: url, head }) => ({
    ...{ number, url, isOpen: state === 'open', headSha: head.sha },
    /** Null if the fork was deleted. */
    headRepository: head.repo?.full_name ?? null,
}));
async function readPull(api, number) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{number}';
    return api.ask({ what: 'pull request', route, parameters: { number }, answer: pullSchema });
}
/** Open pull requests from a branch of an owner. */
async function listPullsFrom(api, owner, branch) {
    return api.askAll({
        ...{ what: 'list of pull requests', route: 'GET /repos/{owner}/{repo}/pulls' },
        parameters: { head: `${owner}:${branch}`, state: 'open' },
        answer: schemas/* array */.YOg(pullSchema),
    }, (page) => page);
}
/** Of a commit that is only in a fork there may be none. */
async function listPullsOfCommit(api, sha) {
    return api.askAll({
        ...{ what: 'list of pull requests', parameters: { sha } },
        route: 'GET /repos/{owner}/{repo}/commits/{sha}/pulls',
        answer: schemas/* array */.YOg(pullSchema),
    }, (page) => page);
}
/** The parents of a commit of the repository. */
async function readParents(api, sha) {
    return api.ask({
        ...{ what: 'commit', route: 'GET /repos/{owner}/{repo}/commits/{sha}', parameters: { sha } },
        answer: schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) })
            .transform(({ parents }) => parents.map((parent) => parent.sha)),
    });
}

;// CONCATENATED MODULE: ./src/github/comment/origin/check-revisions.ts

/** Each is one request; the jobs of one run have one or two. */
const mostRevisions = 4;
/**
 * What is wrong with the commits that results say they are of; undefined if nothing is. A job builds
 * the head of the pull request, or the merge of it into its base that GitHub makes; a result without
 * a commit claims nothing.
 */
async function revisionProblem(api, revisions, headSha) {
    const named = revisions.flatMap((one) => (one === null ? [] : [one.replace(/-dirty$/, '')]));
    const others = [...new Set(named)].filter((one) => one !== headSha);
    const nothing = { ok: true, value: undefined };
    const wrong = (why) => ({ ok: true, value: why });
    if (others.length > mostRevisions)
        return wrong(`results are of ${others.length} commits`);
    for (const revision of others) {
        if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision))
            return wrong('a result names no commit');
        const parents = await readParents(api, revision);
        if (!parents.ok && parents.problem.kind !== 'not-found' && parents.problem.kind !== 'invalid')
            return parents;
        // The second parent of the merge is the head.
        if (!parents.ok || parents.value[1] !== headSha)
            return wrong(`a result is of ${revision.slice(0, 10)}, which is neither the head ${headSha.slice(0, 10)} nor its merge`);
    }
    return nothing;
}

;// CONCATENATED MODULE: ./src/github/comment/origin/context.ts
const pullRequestEvents = new Set(['pull_request', 'pull_request_target']);
/**
 * What the event of a job comments on. `wanted` is the input `pull-request`, which counts only where
 * the event does not say it.
 */
function contextOf({ GITHUB_EVENT_NAME: name = '' }, { pull_request: pull, workflow_run: run }, wanted) {
    if (pullRequestEvents.has(name) && pull?.number !== undefined)
        return { kind: 'pull-request', number: pull.number, headSha: pull.head.sha };
    if (name === 'workflow_run') {
        if (run?.id === undefined)
            return { kind: 'none', why: 'the event names no workflow run' };
        return run.event === 'pull_request'
            ? { kind: 'second-stage', runId: run.id, headSha: run.head_sha }
            : { kind: 'none', why: `the run before was for ${plain(run.event)}, not for a pull request` };
    }
    if (wanted !== undefined)
        return { kind: 'pull-request', number: wanted, headSha: null };
    return { kind: 'none', why: `${plain(name) || 'this event'} is not about a pull request` };
}
const plain = (text) => text.replace(/[^\w-]+/g, '').slice(0, 50);

;// CONCATENATED MODULE: ./src/github/comment/origin/check-run.ts
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();
/** Why a run must not be commented on, as the API describes it; undefined if it may be. */
function runProblem(run, expected) {
    const { runId, headSha, repository, workflow } = expected;
    if (run.id !== runId)
        return `the API answered with run ${run.id}, not ${runId}`;
    if (!isSame(run.repository, repository))
        return `the run is of ${run.repository}`;
    if (run.event !== 'pull_request')
        return `the run was for ${run.event}, not pull_request`;
    if (run.headSha !== headSha)
        return `the run is of ${run.headSha}, and the event of ${headSha}`;
    const file = fileOf(run.path);
    if (workflow !== undefined && file !== workflow)
        return `the run is of the workflow ${file}, not ${workflow}`;
    return undefined;
}
/** `.github/workflows/kernels.yml@refs/heads/main` is `kernels.yml`. */
function fileOf(path) {
    return path.split('@', 1)[0]?.split('/').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./src/github/comment/origin/find-pull.ts

/**
 * Finds it by the head of the run alone: what artifacts say does not count, and for runs of forks
 * `workflow_run.pull_requests` is empty.
 */
async function findPull(api, head) {
    const { headSha, headBranch, headRepository } = head;
    if (headRepository === null)
        return found({ why: 'the fork was deleted' });
    const owner = headRepository.split('/', 1)[0] ?? '';
    const byBranch = headBranch === null
        ? { ok: true, value: [] }
        : await listPullsFrom(api, owner, headBranch);
    if (!byBranch.ok)
        return byBranch;
    const ofBranch = choosePull(byBranch.value, head);
    if ('pull' in ofBranch || byBranch.value.length > 0)
        return found(ofBranch);
    const byCommit = await listPullsOfCommit(api, headSha);
    return byCommit.ok ? found(choosePull(byCommit.value, head)) : byCommit;
}
const found = (value) => ({ ok: true, value });
/** The open pull request with exactly this head. */
function choosePull(listed, { headSha, headRepository }) {
    const ofRepository = listed.filter((pull) => pull.headRepository?.toLowerCase() === headRepository?.toLowerCase());
    const open = ofRepository.filter(({ isOpen }) => isOpen);
    const [pull, ...others] = open.filter((one) => one.headSha === headSha);
    if (pull === undefined)
        return {
            why: open.length > 0
                ? `the pull request has moved on from ${headSha.slice(0, 10)}`
                : `no open pull request has the head ${headSha.slice(0, 10)}`,
        };
    const numbers = [pull, ...others].map(({ number }) => `#${number}`).join(' and ');
    return others.length === 0 ? { pull } : { why: `${numbers} have the same head` };
}

;// CONCATENATED MODULE: ./src/github/comment/subject.ts




/** Settles which run and which pull request a job comments on, by the event and the API alone. */
async function settleSubject(api, env, context, { workflow }) {
    const own = {
        runId: Number(env.GITHUB_RUN_ID ?? '0'),
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
        isSecondStage: false,
    };
    switch (context.kind) {
        case 'none': {
            const headSha = env.GITHUB_SHA ?? '';
            const { why } = context;
            return env.GITHUB_EVENT_NAME === 'workflow_run'
                ? { kind: 'none', why }
                : { kind: 'subject', subject: { ...own, headSha, pull: null }, why };
        }
        case 'pull-request': {
            const { number, headSha } = context;
            if (headSha !== null)
                return { kind: 'subject', subject: { ...own, headSha, pull: number } };
            const pull = await readPull(api, number);
            return pull.ok
                ? { kind: 'subject', subject: { ...own, headSha: pull.value.headSha, pull: number } }
                : { kind: 'problem', problem: pull.problem };
        }
        case 'second-stage':
            return settleSecondStage(api, context, workflow);
    }
}
async function settleSecondStage(api, { runId, headSha }, workflow) {
    const run = await readRun(api, runId);
    if (!run.ok)
        return { kind: 'problem', problem: run.problem };
    const why = runProblem(run.value, { runId, headSha, repository: api.repository, workflow });
    if (why !== undefined)
        return { kind: 'refused', why };
    const found = await findPull(api, run.value);
    if (!found.ok)
        return { kind: 'problem', problem: found.problem };
    if ('why' in found.value)
        return { kind: 'none', why: found.value.why };
    const { attempt } = run.value;
    const pull = found.value.pull.number;
    return { kind: 'subject', subject: { runId, attempt, headSha, pull, isSecondStage: true } };
}
/** Why results must not be written now; asked again before each write. */
async function staleness(api, { pull: number, headSha, isSecondStage }) {
    if (number === null)
        return { ok: true, value: undefined };
    const pull = await readPull(api, number);
    if (!pull.ok)
        return pull;
    const isOld = pull.value.headSha !== headSha;
    const short = headSha.slice(0, 10);
    if (isOld)
        return { ok: true, value: `the pull request has moved on from ${short}` };
    const isClosed = isSecondStage && !pull.value.isOpen;
    return { ok: true, value: isClosed ? 'the pull request is closed' : undefined };
}

// EXTERNAL MODULE: ./src/report/comment/comment.ts + 12 modules
var comment = __webpack_require__(20493);
// EXTERNAL MODULE: ./src/report/comment/worth.ts
var comment_worth = __webpack_require__(5548);
;// CONCATENATED MODULE: ./src/github/comment/api/comments.ts

const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    node_id: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
});
function commentOf({ id, node_id: nodeId, html_url: url, body, user }) {
    return { id, nodeId, url, body: body ?? '', author: user?.login ?? null };
}
const answer = commentSchema.transform(commentOf);
const ofPull = '/repos/{owner}/{repo}/issues/{number}/comments';
const one = '/repos/{owner}/{repo}/issues/comments/{id}';
const nothing = schemas/* unknown */.L5J().transform(() => null);
const hideQuery = `mutation ($id: ID!, $classifier: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $classifier }) { clientMutationId }
}`;
const showQuery = `mutation ($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { clientMutationId }
}`;
function commentsOfPull(api, number) {
    return {
        list: async () => api.askAll({
            ...{ what: 'list of comments', route: `GET ${ofPull}`, parameters: { number } },
            answer: schemas/* array */.YOg(answer),
        }, (page) => page),
        create: async (body) => api.ask({
            ...{ what: 'new comment', route: `POST ${ofPull}`, parameters: { number, body }, answer },
            isOnce: true,
        }),
        read: async (id) => api.ask({ what: 'comment', route: `GET ${one}`, parameters: { id }, answer }),
        edit: async (id, body) => api.ask({
            what: 'edit of the comment',
            route: `PATCH ${one}`,
            parameters: { id, body },
            answer,
        }),
        remove: async (id) => api.ask({
            ...{ what: 'removal of a comment', route: `DELETE ${one}`, parameters: { id } },
            answer: nothing,
        }),
        hide: async ({ nodeId: id }) => api.graphql('hiding of the comment', hideQuery, { id, classifier: 'RESOLVED' }, nothing),
        show: async ({ nodeId: id }) => api.graphql('showing of the comment', showQuery, { id }, nothing),
    };
}
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/** Who GITHUB_TOKEN is. */
const actionsBot = 'github-actions[bot]';
/**
 * The login that the token writes as. Apps cannot ask at `/user`, and Forgejo has no GraphQL; if
 * neither answers, it is taken for the token of the job.
 */
async function readOwnLogin(api) {
    const asked = await api.graphql('own name', '{ viewer { login } }', {}, viewerSchema);
    if (asked.ok)
        return asked.value.viewer.login;
    if (asked.problem.kind === 'lost')
        return actionsBot;
    const user = await api.ask({
        ...{ what: 'own name', route: 'GET /user', answer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) },
    });
    return user.ok ? user.value.login : actionsBot;
}

;// CONCATENATED MODULE: ./src/github/comment/outputs.ts
/** Declared in comment/action.yml; workflows build on these names. */
const commentOutputNames = (/* unused pure expression or super */ null && (['what', 'comment-id', 'comment-url', 'failed']));
/** Results that are not a pass, and jobs without a result that were not skipped. */
function countFailed({ runs, missing }) {
    return (runs.filter(({ result }) => result.verdict.kind !== 'pass').length +
        missing.filter(({ reason }) => reason !== 'skipped').length);
}
function commentOutputsOf({ what, comment }, failed) {
    const isThere = comment !== undefined && what !== 'deleted';
    return {
        what,
        'comment-id': isThere ? String(comment.id) : '',
        'comment-url': isThere ? comment.url : '',
        failed: failed === undefined ? '' : String(failed),
    };
}

;// CONCATENATED MODULE: ./src/github/comment/sticky/standing.ts



/** Hidden lines at the top of a body from the report; ours is the next one. */
const markLines = 2;
const line = (body, index) => body.split(/\r?\n/, index + 1)[index] ?? '';
const standing_cutNotice = 'Cut to the length that a comment may have; all of it is in the artifacts.';
/** Adds a hidden line to a body of `renderComment`; no longer than a comment may be. */
function withStanding(body, { attempt, results }, isHidden = false) {
    const lines = body.split('\n');
    const own = `<!-- attempt: ${attempt} results: ${results}${isHidden ? ' hidden' : ''} -->`;
    const head = [...lines.slice(0, markLines), own, ''].join('\n');
    const { most, unit } = markdown_limits/* markdownLimits */.e.comment;
    const text = lines.slice(markLines).join('\n');
    return `${head}${fitMarkdown(text, { most: most - head.length, unit }, standing_cutNotice)}`;
}
/** Undefined if it is not a comment of ours with that key. */
function readStanding(body, key) {
    const marks = (0,comment_marks/* readCommentMarks */.IV)(body);
    if (marks?.key !== key)
        return undefined;
    const own = line(body.slice(0, 1000), markLines);
    const [, attempt = '1', results = '0', hidden] = /^<!-- attempt: (\d{1,6}) results: (\d{1,6})( hidden)? -->$/.exec(own) ?? [];
    return {
        ...{ sha: marks.sha, runId: marks.runId },
        ...{ attempt: Number(attempt), results: Number(results) },
        isHidden: hidden !== undefined,
    };
}
/** Whether a comment that is there is newer than ours, or has more; ours is of the current head. */
function isNewer(there, ours) {
    if (there.sha !== ours.sha)
        return false;
    const [theirRun, ourRun] = [BigInt(there.runId ?? '0'), BigInt(ours.runId ?? '0')];
    if (theirRun !== ourRun)
        return theirRun > ourRun;
    if (there.attempt !== ours.attempt)
        return there.attempt > ours.attempt;
    return there.results > ours.results;
}
/** Line ends aside, which the service may change. */
function isSameBody(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(one) === plain(other);
}

;// CONCATENATED MODULE: ./src/github/comment/sticky/decide.ts

/**
 * The comments of the token's own user with the marker, the oldest first. Anybody can write the
 * marker, so it proves nothing without the author.
 */
function ownComments(comments, login, key) {
    return comments
        .filter(({ author }) => author?.toLowerCase() === login.toLowerCase())
        .filter(({ body }) => readStanding(body, key) !== undefined)
        .toSorted((a, b) => a.id - b.id);
}
/** What to do about the oldest of the own comments. */
function decide(wish, existing) {
    if (existing === undefined)
        return wish.then === 'show'
            ? { do: 'create' }
            : { do: 'nothing', why: 'there is nothing to say, and no comment' };
    const there = readStanding(existing.body, wish.key);
    if (there !== undefined && isNewer(there, wish.standing))
        return { do: 'leave', comment: existing, why: 'the comment has newer results, or more of them' };
    if (wish.then === 'delete')
        return { do: 'delete', comment: existing };
    return isSameBody(existing.body, wish.body)
        ? { do: 'leave', comment: existing, why: 'the comment says that already' }
        : { do: 'edit', comment: existing, wasHidden: there?.isHidden === true };
}

;// CONCATENATED MODULE: ./src/github/comment/sticky/post-comment.ts



const postedWords = (/* unused pure expression or super */ null && ([
    'created',
    'updated',
    'unchanged',
    'hidden',
    'deleted',
    'skipped',
]));
/** Jobs that comment at the same moment meet at most so often. */
const mostRounds = 4;
const again = { what: 'again' };
const post_comment_skipped = (problem) => ({
    ...{ what: 'skipped', why: problem.message, problem },
});
/**
 * Brings the one comment of a key to what the wish says. Several jobs may do so at once: the oldest
 * comment is the one, whoever finds a later one of its own removes it, and what was overwritten by
 * older results is written again.
 */
async function postComment(outside, wish) {
    const login = await readOwnLogin(outside.api);
    let last = again;
    for (let round = 0; round < mostRounds; round += 1) {
        const posted = await postOnce(outside, login, wish, round > 0);
        if (posted.what !== 'again')
            return posted;
        last = posted;
    }
    return last.problem === undefined
        ? { what: 'skipped', why: 'other jobs kept changing the comment' }
        : post_comment_skipped(last.problem);
}
async function postOnce({ comments, staleness }, login, wish, isAgain) {
    const listed = await comments.list();
    if (!listed.ok)
        return post_comment_skipped(listed.problem);
    const stale = await staleness();
    if (!stale.ok)
        return post_comment_skipped(stale.problem);
    if (stale.value !== undefined)
        return { what: 'skipped', why: stale.value };
    const [existing, ...later] = ownComments(listed.value, login, wish.key);
    await removeAll(comments, later);
    const decision = decide(wish, existing);
    switch (decision.do) {
        case 'nothing':
            return { what: 'skipped', why: decision.why };
        case 'leave':
            return {
                ...{ what: isAgain ? 'updated' : 'unchanged', comment: decision.comment },
                why: decision.why,
            };
        case 'create':
            return create(comments, login, wish);
        case 'delete':
            return remove(comments, decision.comment);
        case 'edit':
            return edit(comments, wish, decision);
    }
}
/** One that is gone already was removed by the job that wrote it. */
async function removeAll(comments, some) {
    for (const { id } of some)
        await comments.remove(id);
}
async function create(comments, login, wish) {
    const created = await comments.create(wish.body);
    if (!created.ok) {
        const { problem } = created;
        const { kind } = problem;
        return kind === 'conflict' || kind === 'broken' ? { ...again, problem } : post_comment_skipped(problem);
    }
    const listed = await comments.list();
    const [oldest] = listed.ok ? ownComments(listed.value, login, wish.key) : [];
    if (oldest === undefined || oldest.id >= created.value.id)
        return { what: 'created', comment: created.value, why: 'there was no comment' };
    await comments.remove(created.value.id);
    return again;
}
async function remove(comments, comment) {
    const removed = await comments.remove(comment.id);
    return removed.ok || removed.problem.kind === 'not-found'
        ? { what: 'deleted', comment, why: 'there is nothing to say' }
        : post_comment_skipped(removed.problem);
}
async function edit(comments, wish, { comment, wasHidden }) {
    const edited = await comments.edit(comment.id, wish.body);
    if (!edited.ok) {
        const { kind } = edited.problem;
        return kind === 'not-found' || kind === 'conflict'
            ? { ...again, problem: edited.problem }
            : post_comment_skipped(edited.problem);
    }
    const now = await comments.read(comment.id);
    if (!now.ok && now.problem.kind === 'not-found')
        return again;
    if (now.ok && isOverwritten(now.value, wish))
        return again;
    if (wish.then === 'hide') {
        const hidden = await comments.hide(comment);
        if (hidden.ok)
            return { what: 'hidden', comment, why: 'there is nothing to say' };
        const why = `it could not be hidden: ${hidden.problem.message}`;
        return { what: 'updated', comment, why };
    }
    if (wasHidden)
        await comments.show(comment);
    return { what: 'updated', comment, why: 'there was a comment' };
}
/** Whether somebody with older results wrote after us. */
function isOverwritten(now, wish) {
    const there = readStanding(now.body, wish.key);
    if (there === undefined || isSameBody(now.body, wish.body))
        return false;
    return there.sha !== wish.standing.sha || isNewer(wish.standing, there);
}

;// CONCATENATED MODULE: ./src/github/comment/write-comment.ts









function write_comment_setOutputs({ core }, posted, failed) {
    for (const [name, value] of Object.entries(commentOutputsOf(posted, failed)))
        core.setOutput(name, value);
}
/** Brings the comment to what was found; returns the exit status, which no service and no token changes. */
async function writeComment(work, subject, collected) {
    const { deps, inputs, repositoryUrl } = work;
    const input = commentInputOf(inputs, subject, collected, repositoryUrl);
    const failed = countFailed(input);
    const body = (0,comment/* renderComment */.w)(input);
    const posted = await post(work, subject, input, body);
    const { core } = deps;
    if (posted.problem === undefined)
        core.info(`Comment ${posted.what}: ${posted.why}`);
    else
        core.notice(describeProblem('The pull request gets no comment', posted.problem));
    const isShown = posted.what !== 'skipped';
    if (inputs.summary && (!isShown || posted.problem !== undefined))
        await summarize(deps, body);
    write_comment_setOutputs(deps, posted, failed);
    return 0;
}
async function post(work, subject, input, body) {
    const { api, inputs } = work;
    const { pull } = subject;
    if (pull === null)
        return { what: 'skipped', why: 'not a pull request' };
    if (inputs.mode === 'never')
        return { what: 'skipped', why: 'the mode is never' };
    const worth = (0,comment_worth/* worthOf */.g)(input);
    const then = worth.isWorth ? 'show' : inputs.whenNothing;
    const results = input.runs.length;
    const { headSha: sha, runId, attempt } = subject;
    const standing = { sha, runId: String(runId), attempt, results };
    return postComment({
        api,
        comments: commentsOfPull(api, pull),
        staleness: async () => staleness(api, subject),
    }, { key: inputs.key, body: withStanding(body, standing, then === 'hide'), standing, then });
}
function commentInputOf({ mode, thresholds, key, whenNothing }, { headSha: sha, runId, pull }, { runs, missing }, repositoryUrl) {
    const ofPull = pull === null ? '' : `/pull/${pull}`;
    const commit = pull === null ? `/commit/${sha}` : `${ofPull}/commits/${sha}`;
    return {
        ...{ runs, missing, settings: { mode, thresholds, key, whenNothing } },
        commit: { sha, url: `${repositoryUrl}${commit}` },
        workflowRun: { id: String(runId), url: `${repositoryUrl}/actions/runs/${runId}` },
    };
}
async function summarize({ core, writeSummary }, body) {
    try {
        await writeSummary(fitSummary(body));
    }
    catch (error) {
        core.warning(`The step summary could not be written: ${String(error)}`);
    }
}

;// CONCATENATED MODULE: ./src/github/comment/comment-step.ts
















function comment_step_fail({ core }, failed) {
    showAnnotations(core, annotate(failed, 'error', () => undefined));
    return (0,src_verdict/* exitCodeOf */.FO)(failed.kind);
}
/** Ends a step that has nothing to write, which is no failure of the job. */
function endWithout({ deps }, level, message, failed) {
    deps.core[level](message);
    write_comment_setOutputs(deps, { what: 'skipped', why: message }, failed);
    return 0;
}
/** The step that comments on a pull request; returns its exit status. */
async function runCommentStep(deps) {
    const { core, env, signal, heartbeat } = deps;
    const read = readCommentInputs(core.getInput);
    if (!read.ok)
        return comment_step_fail(deps, read.failure);
    const inputs = read.value;
    const services = createServiceCalls({
        record: newServiceRecord(inputs.serviceWaitMs),
        keep: () => undefined,
        ...{ signal, during: heartbeat.during },
    });
    const repository = env.GITHUB_REPOSITORY ?? '';
    const url = env.GITHUB_API_URL ?? 'https://api.github.com';
    const api = createApi({ url, repository, token: inputs.token, services });
    const repositoryUrl = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`;
    const work = { deps, inputs, api, services, repositoryUrl };
    const status = await commentOnSubject(work);
    const complaint = services.complaint();
    if (complaint !== undefined)
        core.warning(complaint);
    return status;
}
async function commentOnSubject(work) {
    const { deps, inputs, api } = work;
    const event = await readEvent(deps.env);
    const settled = await settleSubject(...[api, deps.env, contextOf(deps.env, event, inputs.pullRequest), inputs]);
    switch (settled.kind) {
        case 'none':
            return endWithout(work, 'notice', `No comment: ${(0,sanitize/* sanitize */.aj)(settled.why)}`);
        case 'refused':
            return endWithout(work, 'warning', `Refused to comment: ${(0,sanitize/* sanitize */.aj)(settled.why)}`);
        case 'problem':
            return endWithout(work, 'notice', describeProblem('No comment', settled.problem));
        case 'subject':
            if (settled.why !== undefined)
                deps.core.info(`No comment: ${settled.why}`);
            return commentOnResults(work, settled.subject);
    }
}
async function commentOnResults(work, subject) {
    const { deps, inputs, api } = work;
    const workspace = deps.env.GITHUB_WORKSPACE ?? process.cwd();
    // What another program unpacked was not checked by us.
    const given = subject.isSecondStage ? undefined : inputs.results;
    const results = given && external_node_path_default().resolve(workspace, given);
    const collected = await collect(work, subject, { ...inputs, results });
    if (!collected.ok)
        return comment_step_fail(deps, collected.failure);
    const { runs, missing, refused, problems } = collected.value;
    for (const [what, problem] of problems)
        deps.core.notice(describeProblem(what, problem));
    for (const one of refused)
        deps.core.warning(`Refused: ${(0,sanitize/* sanitize */.aj)(one, 500)}`);
    if (subject.isSecondStage) {
        if (refused.length > 0)
            return endWithout(work, 'warning', 'Refused to comment, as an artifact is not what it should be');
        const revisions = runs.map(({ result }) => result.revision);
        const wrong = await revisionProblem(api, revisions, subject.headSha);
        if (!wrong.ok)
            return endWithout(work, 'notice', describeProblem('No comment', wrong.problem));
        if (wrong.value !== undefined)
            return endWithout(work, 'warning', `Refused to comment: ${wrong.value}`);
    }
    if (runs.length + missing.length === 0)
        return endWithout(work, 'notice', 'No comment: there are no results and no plan of jobs', 0);
    return writeComment(work, subject, collected.value);
}

// EXTERNAL MODULE: ./src/report/plan/rows.ts
var plan_rows = __webpack_require__(36011);
// EXTERNAL MODULE: ./src/report/markdown/nodes.ts
var nodes = __webpack_require__(21087);
;// CONCATENATED MODULE: ./src/report/plan/markdown.ts


/** Renders a plan of jobs as the summary of its step. */
function renderPlanMarkdown(plan) {
    const rows = (0,plan_rows/* planRows */.Lq)(plan);
    return (0,nodes/* serialize */.lK)([
        { type: 'heading', depth: 2, children: [(0,nodes/* prose */.CS)((0,plan_rows/* planSummary */.MM)(plan))] },
        ...(0,plan_rows/* planRemarks */.by)(plan).map((remark) => (0,nodes/* paragraph */.FY)((0,nodes/* prose */.CS)(remark))),
        ...(rows.length === 0
            ? []
            : [
                (0,nodes/* table */.tp)(['Profile', 'Architectures', 'Jobs:', 'Why'], rows.map(({ profile, archs, jobs, why }) => [
                    (0,nodes/* code */.aY)(profile),
                    (0,nodes/* prose */.CS)(archs),
                    jobs === null ? '–' : String(jobs),
                    (0,nodes/* prose */.CS)(why),
                ])),
            ]),
    ]);
}

// EXTERNAL MODULE: ./src/report/plan/terminal.ts
var terminal = __webpack_require__(21986);
// EXTERNAL MODULE: ./src/run/matrix/plan-jobs.ts + 11 modules
var plan_jobs = __webpack_require__(13754);
;// CONCATENATED MODULE: ./src/github/plan/change-of-event.ts


const changes = new Set(['pull_request', 'pull_request_target', 'merge_group']);
/** The commit that a branch was at before a push; null for a new branch. */
function pushedFrom({ before }) {
    return before === undefined || /^0+$/.test(before) ? null : before;
}
/**
 * What the event of a job says about the change. A pull request is compared with its merge base, a
 * merge queue with what it builds on, a push with what the branch was before. A tag, a schedule and
 * other events change no files, unless the workflow names a base.
 */
function changeOfEvent(env, event, { changedOnly, base }) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const own = baseOfEvent(env, event);
    if (base !== undefined)
        return { changedOnly, base: (0,branch_name/* isCommitName */.N)(base) ? base : `origin/${base}`, event: own };
    if (name === 'push' && own?.tag === null)
        return { changedOnly, base, event: { ...own, commit: pushedFrom(event) } };
    const isChange = changes.has(name);
    const why = own?.tag == null ? `${name || 'this event'} changes no files` : 'a tag is built whole';
    return { changedOnly: changedOnly && !isChange ? why : changedOnly, base, event: own };
}
/** The workflow of the job, relative to its repository; undefined if it is from elsewhere. */
function change_of_event_workflowFile({ GITHUB_WORKFLOW_REF: reference = '', GITHUB_REPOSITORY: repository = '', }) {
    const [file = ''] = reference.split('@', 1);
    return repository !== '' && file.startsWith(`${repository}/`)
        ? file.slice(repository.length + 1)
        : undefined;
}

;// CONCATENATED MODULE: ./src/github/plan/inputs.ts

/** All defaults are here; action.yml describes them, and declares none. */
const planInputDefaults = {
    'changed-only': 'false',
    summary: 'true',
    upload: 'false',
    'service-wait': '60s',
};
/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
function readPlanInputs(getInput) {
    const problems = [];
    const complain = noteIn(problems);
    const optional = (name) => getInput(name) || undefined;
    const list = (name) => linesOf(getInput(name));
    const flag = (name) => parseBoolean(name, optional(name) ?? planInputDefaults[name], complain);
    const inputs = {
        profiles: list('profiles'),
        archs: list('arch').flatMap((line) => line.split(/[\s,]+/).filter((name) => name !== '')),
        overrides: parseOverrides(getInput('set'), complain),
        namedSets: list('named-sets'),
        only: list('only'),
        exclude: list('exclude'),
        changedOnly: flag('changed-only'),
        base: parseBase(optional('base'), complain),
        always: list('always'),
        shard: optional('shard'),
        summary: flag('summary'),
        upload: flag('upload'),
        serviceWaitMs: parseWait(optional('service-wait') ?? planInputDefaults['service-wait'], complain),
        workingDirectory: optional('working-directory'),
        allowPaths: list('allow-paths'),
    };
    return answerInputs(inputs, problems);
}

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(48720);
;// CONCATENATED MODULE: ./src/github/plan/outputs.ts

/** Declared in plan/action.yml; workflows build on these names. */
const planOutputNames = (/* unused pure expression or super */ null && (['matrix', 'jobs', 'profiles', 'plan']));
/** `file` is where the whole plan was written. */
function planOutputsOf(plan, file) {
    const profiles = [...new Set(plan.jobs.map(({ profile }) => profile))];
    return {
        matrix: JSON.stringify(plan.matrix),
        jobs: String((0,plan_plan/* countJobs */.u)(plan)),
        profiles: JSON.stringify(profiles),
        plan: file,
    };
}

;// CONCATENATED MODULE: ./src/github/plan/upload-plan.ts







/** Leaves the plan for the job that comments: it then knows which jobs have no result. */
async function uploadPlan(deps, file, waitMs) {
    const { core, env, signal, heartbeat } = deps;
    const services = createServiceCalls({
        record: newServiceRecord(waitMs),
        keep: () => undefined,
        signal,
        during: heartbeat.during,
    });
    const uploaded = await limitedUpload(deps.upload, services)({
        name: artifact_name/* planArtifactName */.n,
        files: [file],
        root: external_node_path_default().dirname(file),
        job: jobIdentity(env),
        wasBegun: false,
        options: {},
    });
    const said = describeUpload(uploaded, artifact_name/* planArtifactName */.n, external_node_path_default().dirname(file));
    if (said !== undefined)
        core[said.level](said.message);
    const complaint = services.complaint();
    if (complaint !== undefined)
        core.warning(complaint);
}

;// CONCATENATED MODULE: ./src/github/plan/plan-step.ts















function plan_step_fail({ core }, failed, places) {
    const fileOf = (source) => places && fileInWorkspace(places, source);
    showAnnotations(core, annotate(failed, 'error', fileOf));
    return (0,src_verdict/* exitCodeOf */.FO)(failed.kind);
}
/** A name of its own for each step of a job. */
async function writePlan({ env }, plan) {
    const folder = external_node_path_default().join(env.RUNNER_TEMP ?? external_node_os_default().tmpdir(), 'osv-kernel');
    const step = (env.GITHUB_ACTION ?? 'plan').replace(/\W+/g, '-');
    const file = external_node_path_default().join(folder, `plan-${step}.json`);
    await (0,files_files/* makeFolder */.fc)(folder);
    await (0,files_files/* writeWhole */.f8)(file, `${JSON.stringify(plan, null, 1)}\n`);
    return file;
}
async function show(deps, inputs, plan) {
    const { core, writeSummary } = deps;
    core.info((0,terminal/* renderPlanTerminal */.c)(plan, { color: false, jobs: true, rows: true }));
    if (plan.changes.kind === 'unknown')
        core.notice(`Every profile is planned, as the changes are not known: ${plan.changes.why}`);
    if (!inputs.summary)
        return;
    try {
        await writeSummary(fitSummary(renderPlanMarkdown(plan)));
    }
    catch (error) {
        core.warning(`The step summary could not be written: ${String(error)}`);
    }
}
/** The step that plans the jobs of a workflow; returns its exit status. */
async function runPlanStep(deps) {
    const { core, env, log, signal } = deps;
    const inputs = readPlanInputs(core.getInput);
    if (!inputs.ok)
        return plan_step_fail(deps, inputs.failure, undefined);
    const { workingDirectory, allowPaths, changedOnly, base, ...asked } = inputs.value;
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const directory = external_node_path_default().resolve(workspace, workingDirectory ?? '.');
    const change = changeOfEvent(env, await readEvent(env), { changedOnly, base });
    const plan = await (0,plan_jobs/* planJobs */.K)({
        ...asked,
        ...{ workspace, directory, changedOnly: change.changedOnly, workflow: change_of_event_workflowFile(env) },
        profilesIn: [workspace, directory],
        allowPaths: allowPaths.map((allowed) => external_node_path_default().resolve(workspace, allowed)),
        compare: {
            ...{ base: change.base, event: change.event, signal },
            ...{ countsWorkTree: false, mayFetch: true },
        },
        emit: log.emit,
    });
    log.close();
    if (!plan.ok)
        return plan_step_fail(deps, plan.failure, { workspace, directory });
    const file = await writePlan(deps, plan.value);
    const outputs = planOutputsOf(plan.value, file);
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    await show(deps, inputs.value, plan.value);
    if (inputs.value.upload)
        await uploadPlan(deps, file, inputs.value.serviceWaitMs);
    return 0;
}

// EXTERNAL MODULE: ./src/report/notes/notes.ts + 2 modules
var notes = __webpack_require__(77675);
// EXTERNAL MODULE: ./src/file-roles.ts
var file_roles = __webpack_require__(49877);
;// CONCATENATED MODULE: ./src/run/release/assets.ts




/** What a machine boots from, always released. */
const bootRoles = new Set(['image', 'kernel', 'cmdline', 'initramfs']);
const buildRoles = new Set([...file_roles/* artifactRoles */.y, 'initramfs']);
/** What GitHub takes for a name as it is; other characters it replaces. */
const named = (text) => text.replaceAll(/[^\w.-]+/g, '-');
/** `.img` of `loader.img`; of a name without an extension the name, as `.bzImage`. */
function extensionOf(path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const dot = base.indexOf('.', 1);
    return named(dot === -1 ? `.${base}` : base.slice(dot));
}
function assetName(stem, role, path) {
    return role === 'image'
        ? `${stem}${extensionOf(path)}`
        : `${stem}-${named(path.replaceAll('/', '-'))}`;
}
/** Profile and architecture; the name of the artifact where another kernel has the same. */
function stemsOf(kernels, version) {
    const plain = kernels.map(({ result }) => `${(0,slug/* slug */.y)(result.profile)}-${(0,slug/* slug */.y)(result.arch)}`);
    return plain.map((stem, index) => {
        const isOnly = plain.filter((other) => other === stem).length === 1;
        const { label = '' } = kernels[index] ?? {};
        return `${isOnly ? stem : (0,slug/* slug */.y)(label.replace(/^osv-kernel-/, ''))}-${version}`;
    });
}
/**
 * Names the files of a release: those that a machine boots from, and others of the build whose path
 * matches a pattern. The same run has the same names in every release, but for the version.
 */
function planAssets(kernels, { version, files }) {
    const stems = stemsOf(kernels, named(version));
    const planned = kernels.map((kernel, index) => {
        const stem = stems[index] ?? '';
        const assets = kernel.result.artifacts
            .filter(({ role, path }) => bootRoles.has(role) ||
            (buildRoles.has(role) && files.some((pattern) => (0,path_pattern/* matchesPath */.$h)(pattern, path))))
            .map((artifact) => ({ ...artifact, name: assetName(stem, artifact.role, artifact.path) }));
        return { kernel, stem, assets };
    });
    const bare = planned.find(({ assets }) => !assets.some(({ role }) => role === 'image'));
    if (bare !== undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${bare.kernel.label}: its record has no image`, {
            hint: 'release what built an image: a run of size alone has none',
        });
    const names = planned.flatMap(({ stem, assets }) => [stem, ...assets.map(({ name }) => name)]);
    const twice = names.find((name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) < index);
    if (twice !== undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `two files of the release would be called ${twice}`, {
            hint: 'give the profiles, or the artifacts of their jobs, names that differ in letters, digits, dots and dashes',
        });
    const unused = files.find((pattern) => !kernels.some(({ result }) => result.artifacts.some(({ path }) => (0,path_pattern/* matchesPath */.$h)(pattern, path))));
    return unused === undefined
        ? (0,src_verdict/* success */.kX)(planned)
        : (0,src_verdict/* failure */.V2)('invalid-profile', `files: no build has a file ${unused}`, {
            hint: 'patterns are of paths of `artifacts` in result.json, such as *.elf',
        });
}

// EXTERNAL MODULE: ./src/run/read-result.ts
var read_result = __webpack_require__(2863);
;// CONCATENATED MODULE: ./src/run/release/kernels.ts





/** The folders of runs: a folder with a result itself, or those directly in it. */
async function runFolders(folder) {
    if ((await (0,files_files/* inspectPath */.uk)(external_node_path_default().join(folder, output_files/* resultName */.x5))).kind !== 'missing')
        return [folder];
    const below = await (0,files_files/* listFolders */.uT)(folder);
    return below.map(({ name }) => external_node_path_default().join(folder, name)).toSorted();
}
const refuse = (summary, lines, hint) => {
    const evidence = lines.length === 0 ? [] : [{ source: 'results', firstLine: 1, lines }];
    return (0,src_verdict/* failure */.V2)('invalid-profile', summary, { hint, evidence });
};
/**
 * Reads the kernels of a release from folders of results. Fails if there is none, if one did not
 * pass, or if one that is expected, by the name of its folder, is missing.
 */
async function readKernels(folders, expected) {
    const found = [];
    for (const folder of folders) {
        if (!(await (0,files_files/* isFolder */.lQ)(folder)))
            return refuse(`no folder ${folder}`, [], 'results: names folders that an earlier step made');
        for (const run of await runFolders(folder)) {
            const result = await (0,read_result.readResult)(run);
            if (!result.ok)
                return result;
            found.push({ result: result.value, folder: run, label: external_node_path_default().basename(run) });
        }
    }
    if (found.length === 0)
        return refuse(`no results in ${folders.join(', ')}`, [], `download the artifacts of the runs first: each has a ${output_files/* resultName */.x5}`);
    const failed = found.filter(({ result }) => result.verdict.kind !== 'pass');
    if (failed.length > 0)
        return refuse(failed.length === 1 ? 'a kernel did not pass' : `${failed.length} kernels did not pass`, failed.map(({ label, result }) => `${label}: ${result.verdict.kind}: ${result.verdict.summary}`), 'nothing is released until every kernel passes');
    const labels = new Set(found.map(({ label }) => label));
    const missing = expected.filter((name) => !labels.has(name));
    if (missing.length > 0)
        return refuse(missing.length === 1
            ? 'a kernel of the plan has no result'
            : `${missing.length} kernels of the plan have no result`, missing, 'nothing is released until every job of the plan has left its artifact');
    return (0,src_verdict/* success */.kX)(found);
}

// EXTERNAL MODULE: ./src/host/files/follow-path.ts
var follow_path = __webpack_require__(39109);
// EXTERNAL MODULE: ./src/host/files/sha256.ts
var files_sha256 = __webpack_require__(94543);
// EXTERNAL MODULE: ./src/host/files/within.ts
var within = __webpack_require__(43047);
// EXTERNAL MODULE: ./src/report/sbom/sbom.ts + 2 modules
var sbom = __webpack_require__(68593);
;// CONCATENATED MODULE: ./src/run/release/oci-layout.ts



/**
 * An OCI image layout (image-spec 1.1), as `oras cp --from-oci-layout` takes it: one manifest for each
 * kernel, whose layers are its files.
 */
const mediaTypes = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
    file: 'application/octet-stream',
};
/** What the manifests say that they are. */
const kernelArtifactType = 'application/vnd.osv-kernel.image.v1';
const annotation = 'org.opencontainers.image';
async function writeBlob(layout, text, mediaType) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    await (0,files_files/* writeWhole */.f8)(external_node_path_default().join(layout, 'blobs', 'sha256', hex), text);
    return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(text) };
}
/** Title, version, commit and its time: the same run gives the same manifest. */
function annotationsOf({ kernel: { result }, stem }, version) {
    const { sources = [] } = result.build?.materials ?? {};
    const own = sources.find(({ kind }) => kind === 'profile') ?? sources[0];
    return {
        [`${annotation}.title`]: stem,
        [`${annotation}.version`]: version,
        ...(result.revision === null ? {} : { [`${annotation}.revision`]: result.revision }),
        ...(own?.committedAt == null ? {} : { [`${annotation}.created`]: own.committedAt }),
        ...(own?.url == null ? {} : { [`${annotation}.source`]: own.url }),
    };
}
async function writeManifest(layout, { kernel, files }, version) {
    const layers = [];
    for (const { name, path: file, bytes, sha256 } of files) {
        await (0,files_files/* copyTree */.EL)(file, external_node_path_default().join(layout, 'blobs', 'sha256', sha256));
        layers.push({
            ...{ mediaType: mediaTypes.file, digest: `sha256:${sha256}`, size: bytes },
            annotations: { [`${annotation}.title`]: name },
        });
    }
    const manifest = {
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        artifactType: kernelArtifactType,
        config: { ...(await writeBlob(layout, '{}', mediaTypes.empty)), data: 'e30=' },
        layers,
        annotations: annotationsOf(kernel, version),
    };
    return {
        ...(await writeBlob(layout, JSON.stringify(manifest), mediaTypes.manifest)),
        artifactType: kernelArtifactType,
        // The tag: `LAYOUT:TAG`.
        annotations: { [`${annotation}.ref.name`]: kernel.stem },
    };
}
/** Writes a new layout with a manifest for each kernel, which is tagged with its name. */
async function writeOciLayout(layout, kernels, version) {
    await (0,files_files/* makeFolder */.fc)(external_node_path_default().join(layout, 'blobs', 'sha256'));
    const manifests = [];
    for (const kernel of kernels)
        manifests.push(await writeManifest(layout, kernel, version));
    const index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests };
    await (0,files_files/* writeWhole */.f8)(external_node_path_default().join(layout, 'index.json'), JSON.stringify(index));
    await (0,files_files/* writeWhole */.f8)(external_node_path_default().join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
}

;// CONCATENATED MODULE: ./src/run/release/stage.ts








const checksumsName = 'SHA256SUMS';
/** Copies a file of a run, if it is what the record says. */
async function stageFile(runFolder, label, { name, path: relative, bytes, sha256 }, folder) {
    const { real, kind } = await (0,follow_path/* followPath */.Z)(external_node_path_default().join(runFolder, relative));
    const root = (await (0,follow_path/* followPath */.Z)(runFolder)).real;
    if (kind !== 'file' || !(0,within/* isWithin */.U)(root, real))
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${label}: ${relative} of its record is not there`, {
            hint: 'download the whole artifact of the run; its paths are part of it',
        });
    const target = external_node_path_default().join(folder, name);
    await (0,files_files/* copyTree */.EL)(real, target);
    const actual = await (0,files_sha256/* sha256OfFile */.V)(target);
    if (actual !== sha256.toLowerCase() || (await (0,files_files/* fileSize */.Ov)(target)) !== bytes)
        return (0,src_verdict/* failure */.V2)('infrastructure', `${label}: ${relative} is not what was tested`, {
            evidence: [
                { source: relative, firstLine: 1, lines: [`recorded ${sha256}`, `found    ${actual}`] },
            ],
            hint: 'the artifact was damaged or changed after the run: run the jobs again',
        });
    return (0,src_verdict/* success */.kX)({ name, path: target, bytes, sha256: actual });
}
async function writeText(folder, name, text) {
    const file = external_node_path_default().join(folder, name);
    await (0,files_files/* writeWhole */.f8)(file, text);
    return { name, path: file, bytes: await (0,files_files/* fileSize */.Ov)(file), sha256: await (0,files_sha256/* sha256OfFile */.V)(file) };
}
/** The lines of `sha256sum`, in the order of names. */
function checksumLines(files) {
    const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
/**
 * Puts the files of a release into a folder under their names: what the runs left, checked against
 * their records, the records, bills of materials, and checksums of all of it.
 */
async function stageRelease(kernels, { folder, version, name, ociLayout }) {
    await (0,files_files/* removeTree */.dM)(folder);
    const assetFolder = external_node_path_default().join(folder, 'assets');
    await (0,files_files/* makeFolder */.fc)(assetFolder);
    const files = [];
    const staged = [];
    for (const kernel of kernels) {
        const { folder: runFolder, label, result } = kernel.kernel;
        const own = [];
        for (const asset of kernel.assets) {
            const one = await stageFile(runFolder, label, asset, assetFolder);
            if (!one.ok)
                return one;
            own.push(one.value);
        }
        staged.push({ kernel, files: own });
        files.push(...own, await writeText(assetFolder, `${kernel.stem}.cdx.json`, (0,sbom/* renderSbom */.i)([result])), await writeText(assetFolder, `${kernel.stem}.result.json`, `${JSON.stringify(result)}\n`));
    }
    const results = kernels.map(({ kernel }) => kernel.result);
    const whole = await writeText(assetFolder, `${name}-${version}.cdx.json`, (0,sbom/* renderSbom */.i)(results));
    if (!files.some((file) => file.name === whole.name))
        files.push(whole);
    const checksums = await writeText(assetFolder, checksumsName, checksumLines(files));
    const layout = ociLayout ? external_node_path_default().join(folder, 'oci') : null;
    if (layout !== null)
        await writeOciLayout(layout, staged, version);
    return (0,src_verdict/* success */.kX)({
        ...{ folder: assetFolder, files: [...files, checksums], checksums: checksums.path },
        ...{ sbom: whole.path, ociLayout: layout },
    });
}

;// CONCATENATED MODULE: ./src/github/release/api/releases.ts

const assetSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size: schemas/* number */.aig(),
    state: schemas/* string */.YjP(),
    /** `sha256:…`; older servers have none. */
    digest: schemas/* string */.YjP().nullish(),
    url: schemas/* string */.YjP(),
})
    .transform(({ digest, ...rest }) => ({ ...rest, digest: digest ?? null }));
const releaseSchema = schemas/* object */.Ikc({
    ...{ id: schemas/* int */.Whr(), tag_name: schemas/* string */.YjP(), draft: schemas/* boolean */.zMY(), html_url: schemas/* string */.YjP() },
    ...{ upload_url: schemas/* string */.YjP(), body: schemas/* string */.YjP().nullish(), assets: schemas/* array */.YOg(assetSchema) },
    prerelease: schemas/* boolean */.zMY().optional(),
})
    .transform(({ id, draft, assets, ...rest }) => ({
    ...{ id, draft, assets, tag: rest.tag_name, url: rest.html_url },
    ...{ uploadUrl: rest.upload_url.split('{', 1)[0] ?? '', body: rest.body ?? '' },
    isPrerelease: rest.prerelease === true,
}));

const ofAll = '/repos/{owner}/{repo}/releases';
const ofOne = `${ofAll}/{id}`;
function releasesOf(api) {
    return {
        list: async () => api.askAll({ what: 'list of releases', route: `GET ${ofAll}`, answer: schemas/* array */.YOg(releaseSchema) }, (page) => page),
        create: async ({ tag, commit, name, body }) => api.ask({
            ...{ what: 'new draft', route: `POST ${ofAll}`, answer: releaseSchema },
            parameters: { tag_name: tag, target_commitish: commit, name, body, draft: true },
        }),
        read: async (id) => api.ask({
            what: 'release',
            route: `GET ${ofOne}`,
            parameters: { id },
            answer: releaseSchema,
        }),
        update: async (id, change) => api.ask({
            ...{ what: 'change of the release', route: `PATCH ${ofOne}` },
            ...{ parameters: { id, ...change }, answer: releaseSchema },
        }),
        removeAsset: async (id) => api.ask({
            ...{ what: 'removal of a file', route: `DELETE ${ofAll}/assets/{id}` },
            ...{ parameters: { id }, answer: schemas/* unknown */.L5J().transform(() => null) },
        }),
    };
}

;// CONCATENATED MODULE: ./src/github/release/api/transfer.ts


/** Longer than any pause of a healthy connection, plus 1 s for each 256 KiB. */
const leastMs = 60_000;
const bytesPerMs = 256 * 1.024;
const mostDownloadBytes = 64 << 20;
function lost(error, { late, cancelled }) {
    if (late.aborted)
        return { ok: false, problem: { kind: 'lost', message: 'no answer in time' } };
    if (cancelled.aborted)
        return { ok: false, problem: { kind: 'lost', message: 'cancelled' } };
    // fetch says only that it failed; the reason is its cause.
    const why = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return { ok: false, problem: { kind: 'broken', message: `${String(error)}${why}` } };
}
async function refusalOf(response) {
    const { status } = response;
    const text = (await response.text()).slice(0, 2000);
    const message = /"message": ?"(?<message>[^"]{1,300})"/.exec(text)?.groups?.message ?? response.statusText;
    const headers = Object.fromEntries(response.headers);
    return { ok: false, problem: problemOf({ status, message, response: { headers } }) };
}
function transferWith(token, signal, limitMs = (bytes) => leastMs + bytes / bytesPerMs) {
    const limitsOf = (bytes) => ({
        cancelled: signal,
        late: AbortSignal.timeout(Math.ceil(limitMs(bytes))),
    });
    const either = ({ cancelled, late }) => AbortSignal.any([cancelled, late]);
    const common = {
        ...(token === '' ? {} : { authorization: `token ${token}` }),
        'user-agent': 'osv-kernel-action',
    };
    return {
        upload: async (url, file, answer) => {
            const body = await (0,external_node_fs_.openAsBlob)(file, { type: 'application/octet-stream' });
            const limits = limitsOf(body.size);
            try {
                const headers = { ...common, accept: 'application/vnd.github+json' };
                const response = await fetch(url, {
                    ...{ method: 'POST', headers, body, redirect: 'error', signal: either(limits) },
                });
                if (!response.ok)
                    return await refusalOf(response);
                const parsed = answer.safeParse(await response.json());
                return parsed.success
                    ? { ok: true, value: parsed.data }
                    : { ok: false, problem: { kind: 'broken', message: 'the answer is not that of GitHub' } };
            }
            catch (error) {
                return lost(error, limits);
            }
        },
        download: async (url) => {
            const limits = limitsOf(mostDownloadBytes);
            try {
                const headers = { ...common, accept: 'application/octet-stream' };
                const response = await fetch(url, { headers, signal: either(limits) });
                if (!response.ok)
                    return await refusalOf(response);
                const bytes = Number(response.headers.get('content-length') ?? Number.NaN);
                if (!(bytes <= mostDownloadBytes))
                    return { ok: false, problem: { kind: 'invalid', message: 'it is too large' } };
                return { ok: true, value: Buffer.from(await response.arrayBuffer()) };
            }
            catch (error) {
                return lost(error, limits);
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/github/release/earlier-results.ts

const ending = '.result.json';
const mostResults = 64;
/** The newest public release that has records of ours; others have nothing to compare with. */
function releaseBefore(all, tag) {
    return all.find((one) => !one.draft &&
        !one.isPrerelease &&
        one.tag !== tag &&
        one.assets.some(({ name }) => name.endsWith(ending)));
}
/** The records of a release; those that cannot be read are left out, and named. */
async function readEarlierResults({ assets, tag }, transfer) {
    const results = [];
    const unread = [];
    const records = assets.filter(({ name }) => name.endsWith(ending)).slice(0, mostResults);
    for (const { name, url } of records) {
        const content = await transfer.download(url);
        const result = content.ok ? (0,parse_result.parseResult)(content.value.toString(), `${tag}/${name}`) : undefined;
        if (result?.ok === true)
            results.push(result.value);
        else
            unread.push(name);
    }
    return { results, unread };
}

;// CONCATENATED MODULE: ./src/github/release/inputs.ts

/** All defaults but the token's are here; action.yml describes them. */
const releaseInputDefaults = {
    results: 'results',
    name: 'kernels',
    draft: 'true',
    'oci-layout': 'false',
    'service-wait': '2m',
};
/** A tag that is safe in a path of the API and in names. */
function isTag(text) {
    return (text.length <= 200 && !/[\s\\~^:?*[\]{}]|\.\.|^[-/.]|[/.]$|\/\/|@\{/.test(text) && text !== '');
}
function parseTag(text, complain) {
    if (text !== undefined && !isTag(text))
        complain('tag', `expected the name of a tag, got ${JSON.stringify(text)}`);
    return text;
}
function parseName(text, complain) {
    if (!/^[A-Za-z0-9][\w.-]{0,79}$/.test(text))
        complain('name', `expected letters, digits, dots and dashes, got ${JSON.stringify(text)}`);
    return text;
}
/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
function readReleaseInputs(getInput) {
    const problems = [];
    const complain = noteIn(problems);
    const optional = (name) => getInput(name) || undefined;
    const given = (name) => optional(name) ?? releaseInputDefaults[name];
    const inputs = {
        token: getInput('token'),
        results: linesOf(given('results')),
        plan: optional('plan'),
        tag: parseTag(optional('tag'), complain),
        title: optional('title'),
        name: parseName(given('name'), complain),
        draft: parseBoolean('draft', given('draft'), complain),
        files: linesOf(getInput('files')),
        ociLayout: parseBoolean('oci-layout', given('oci-layout'), complain),
        serviceWaitMs: parseWait(given('service-wait'), complain),
    };
    return answerInputs(inputs, problems);
}

;// CONCATENATED MODULE: ./src/github/release/messages.ts


const permission = 'give the job `permissions: { contents: write }`; workflows of forks and of Dependabot get a token that only reads';
/** What to do about a service or a token that does not let us release. */
const messages_remedies = {
    'not-permitted': permission,
    'not-found': permission,
    conflict: 'another job changes this release: give the workflow a concurrency group, and run it again',
    invalid: 'compare the tag and the rules of the repository for tags and releases; an immutable release takes no more files',
    limited: 'run the job again later',
    broken: 'run the job again; what is in the draft is kept',
    lost: 'run the job again; what is in the draft is kept (service-wait: says how long to wait)',
};
/** A problem of the service as a failure of the step. */
function releaseFailure(doing, { kind, message, needs }) {
    const lacks = needs === undefined ? '' : ` (it needs ${(0,sanitize/* sanitize */.aj)(needs)})`;
    return (0,src_verdict/* failure */.V2)('infrastructure', `${(0,sanitize/* sanitize */.aj)(doing)}: ${(0,sanitize/* sanitize */.aj)(message)}${lacks}`, {
        hint: messages_remedies[kind],
    }).failure;
}

;// CONCATENATED MODULE: ./src/github/release/outputs.ts
/** Declared in release/action.yml; workflows build on these names. */
const releaseOutputNames = [
    ...['release-url', 'release-id', 'files', 'checksums', 'sbom', 'oci-layout'],
];
function releaseOutputsOf({ folder, checksums, sbom, ociLayout }, release) {
    return {
        'release-url': release.url,
        'release-id': String(release.id),
        files: folder,
        ...{ checksums, sbom, 'oci-layout': ociLayout ?? '' },
    };
}

;// CONCATENATED MODULE: ./src/github/release/body.ts
/** Around our part of the text of a release; what stands beside it is the user's. */
const [opening, closing] = ['<!-- osv-kernel-notes -->', '<!-- /osv-kernel-notes -->'];
/** Characters that GitHub takes (422 beyond that). */
const longestBody = 125_000;
/** The text of a release with our notes in their place, or else below what is there. */
function bodyWith(notes, before) {
    const part = `${opening}\n${notes.trimEnd()}\n${closing}`;
    const start = before.indexOf(opening);
    const end = before.indexOf(closing, Math.max(start, 0));
    const text = start === -1 || end === -1
        ? [before.trimEnd(), part].filter((one) => one !== '').join('\n\n')
        : `${before.slice(0, start)}${part}${before.slice(end + closing.length)}`;
    return text.length <= longestBody ? text : before;
}

;// CONCATENATED MODULE: ./src/github/release/publish.ts


const failed = (doing, problem) => ({ ok: false, doing, problem });
/** The draft of a tag, a new one if there is none. */
async function obtainDraft({ releases }, all, { tag, commit, title, notes }) {
    const draft = all.find((one) => one.tag === tag);
    if (draft === undefined)
        return releases.create({ tag, commit, name: title, body: bodyWith(notes, '') });
    return releases.update(draft.id, { body: bodyWith(notes, draft.body) });
}
/** Why an asset is not the file that was sent; undefined if it is. */
function differenceOf(asset, { bytes, sha256 }) {
    const { state, size, digest } = asset;
    if (state !== 'uploaded')
        return `its state is ${state}`;
    if (size !== bytes)
        return `it has ${size} bytes instead of ${bytes}`;
    return digest === null || digest === `sha256:${sha256}` ? undefined : `its digest is ${digest}`;
}
/** A retry may meet what the first try left behind. */
const publish_mostTries = 3;
/** Makes one file of a draft what it should be. */
async function putFile({ releases, transfer, say }, release, file) {
    const url = new URL(release.uploadUrl);
    url.searchParams.set('name', file.name);
    let standing = release.assets.find(({ name }) => name === file.name);
    for (let tries = 1;; tries += 1) {
        if (standing !== undefined) {
            if (differenceOf(standing, file) === undefined && standing.digest !== null) {
                say(`${file.name} is there already`);
                return { ok: true, value: standing };
            }
            const removed = await releases.removeAsset(standing.id);
            if (!removed.ok && removed.problem.kind !== 'not-found')
                return removed;
        }
        const sent = await transfer.upload(url.href, file.path, assetSchema);
        if (sent.ok) {
            say(`${file.name} uploaded, ${file.bytes} bytes`);
            return sent;
        }
        // After a lost answer the file may be there, whole or in part: 422 already_exists.
        const isWorthIt = sent.problem.kind === 'broken' || sent.problem.kind === 'invalid';
        if (!isWorthIt || tries === publish_mostTries)
            return sent;
        const again = await releases.read(release.id);
        if (!again.ok)
            return sent;
        standing = again.value.assets.find(({ name }) => name === file.name);
        if (sent.problem.kind === 'invalid' && standing === undefined)
            return sent;
    }
}
/**
 * Brings the draft of a tag to what is wanted: text, then files, each compared with what the service
 * says that it got. It is published last, if at all. A release that is public is left alone.
 */
async function publishRelease(outside, all, wanted) {
    const { releases } = outside;
    const published = all.find(({ tag, draft }) => tag === wanted.tag && !draft);
    if (published !== undefined)
        return { ok: false, published };
    const what = all.some(({ tag }) => tag === wanted.tag) ? 'updated' : 'created';
    const draft = await obtainDraft(outside, all, wanted);
    if (!draft.ok)
        return failed('the draft', draft.problem);
    // Somebody published it in between.
    if (!draft.value.draft)
        return { ok: false, published: draft.value };
    for (const file of wanted.files) {
        const put = await putFile(outside, draft.value, file);
        if (!put.ok)
            return failed(file.name, put.problem);
        const difference = differenceOf(put.value, file);
        if (difference !== undefined)
            return { ok: false, differs: `${file.name}: ${difference}` };
    }
    const last = wanted.draft
        ? await releases.read(draft.value.id)
        : await releases.update(draft.value.id, { draft: false });
    if (!last.ok)
        return failed(wanted.draft ? 'the draft' : 'the publication', last.problem);
    const missing = wanted.files.find((file) => {
        const asset = last.value.assets.find(({ name }) => name === file.name);
        return asset === undefined || differenceOf(asset, file) !== undefined;
    });
    if (missing !== undefined)
        return { ok: false, differs: `${missing.name}: the release does not have it` };
    return { ok: true, release: last.value, what };
}

;// CONCATENATED MODULE: ./src/github/release/release-step.ts






















/** The tag that the workflow names, or that the event is about. */
function tagOf({ tag }, { env }) {
    const ref = env.GITHUB_REF ?? '';
    const own = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
    const named = tag ?? own;
    if (named !== undefined && isTag(named))
        return (0,src_verdict/* success */.kX)(named);
    return (0,src_verdict/* failure */.V2)('invalid-profile', `no tag to release: the event is about ${ref || 'no ref'}`, {
        hint: 'run the workflow on: push: tags:, or name the input tag',
    });
}
async function expectedJobs({ plan }) {
    if (plan === undefined)
        return (0,src_verdict/* success */.kX)([]);
    const text = plan.trimStart().startsWith('{')
        ? (0,src_verdict/* success */.kX)(plan)
        : await (0,input_text/* readInputText */._)(plan, 'plan', expected_jobs/* planLimits */.Y.bytes);
    if (!text.ok)
        return text;
    const jobs = (0,expected_jobs/* parseExpectedJobs */.E)(text.value ?? '');
    return jobs.ok ? (0,src_verdict/* success */.kX)(jobs.value.map(({ artifact }) => artifact)) : jobs;
}
/** Checks the kernels and lays out the files, before anything is asked of GitHub. */
async function release_step_stage({ env }, inputs, tag) {
    const expected = await expectedJobs(inputs);
    if (!expected.ok)
        return expected;
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const folders = inputs.results.map((folder) => external_node_path_default().resolve(workspace, folder));
    const kernels = await readKernels(folders, expected.value);
    if (!kernels.ok)
        return kernels;
    const planned = planAssets(kernels.value, { version: tag, files: inputs.files });
    if (!planned.ok)
        return planned;
    const step = (env.GITHUB_ACTION ?? 'release').replace(/\W+/g, '-');
    const folder = external_node_path_default().join(env.RUNNER_TEMP ?? external_node_os_default().tmpdir(), 'osv-kernel', `release-${step}`);
    const { name, ociLayout } = inputs;
    const staged = await stageRelease(planned.value, { folder, name, version: tag, ociLayout });
    if (!staged.ok)
        return staged;
    return (0,src_verdict/* success */.kX)({ release: staged.value, results: kernels.value.map(({ result }) => result) });
}
function connect({ env, signal, heartbeat }, inputs) {
    const services = createServiceCalls({
        record: newServiceRecord(inputs.serviceWaitMs),
        keep: () => undefined,
        ...{ signal, during: heartbeat.during },
    });
    const api = createApi({
        url: env.GITHUB_API_URL ?? 'https://api.github.com',
        repository: env.GITHUB_REPOSITORY ?? '',
        ...{ token: inputs.token, services },
    });
    const releases = releasesOf(api);
    return {
        ...{
            releases,
            transfer: transferWith(inputs.token, signal),
            complaint: () => services.complaint(),
        },
    };
}
async function notesOf({ core }, { results }, { transfer }, all, tag) {
    const earlier = releaseBefore(all, tag);
    if (earlier === undefined)
        return (0,notes/* renderNotes */.I)(results);
    const { results: before, unread } = await readEarlierResults(earlier, transfer);
    if (unread.length > 0)
        core.notice(`Options are not compared with all of ${(0,sanitize/* sanitize */.aj)(earlier.tag)}: ${(0,sanitize/* sanitize */.aj)(unread.join(', '))} cannot be read`);
    return (0,notes/* renderNotes */.I)(results, { before });
}
async function release(deps) {
    const { core, env } = deps;
    const read = readReleaseInputs(core.getInput);
    if (!read.ok)
        return read.failure;
    const inputs = read.value;
    const tag = tagOf(inputs, deps);
    if (!tag.ok)
        return tag.failure;
    const staged = await release_step_stage(deps, inputs, tag.value);
    if (!staged.ok)
        return staged.failure;
    const service = connect(deps, inputs);
    const all = await service.releases.list();
    if (!all.ok)
        return releaseFailure('the list of releases', all.problem);
    const published = await publishRelease({ ...service, say: (message) => core.info((0,sanitize/* sanitize */.aj)(message)) }, all.value, {
        tag: tag.value,
        commit: env.GITHUB_SHA ?? '',
        title: inputs.title ?? tag.value,
        notes: await notesOf(deps, staged.value, service, all.value, tag.value),
        draft: inputs.draft,
        files: staged.value.release.files,
    });
    const complaint = service.complaint();
    if (complaint !== undefined)
        core.warning(complaint);
    if (published.ok) {
        const outputs = releaseOutputsOf(staged.value.release, published.release);
        for (const [name, value] of Object.entries(outputs))
            core.setOutput(name, value);
        const state = published.release.draft ? 'Draft' : 'Release';
        core.info(`${state} ${tag.value} ${published.what}: ${published.release.url}`);
        return undefined;
    }
    if ('problem' in published)
        return releaseFailure(published.doing, published.problem);
    if ('published' in published)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `${tag.value} is released already`, {
            hint: `a public release is never changed: ${published.published.url}; release the next version`,
        }).failure;
    return (0,src_verdict/* failure */.V2)('infrastructure', published.differs, {
        hint: 'the service has another file than was sent: run the job again',
    }).failure;
}
/** The step that drafts a release; returns its exit status. */
async function runReleaseStep(deps) {
    const failed = await release(deps);
    if (failed === undefined)
        return 0;
    showAnnotations(deps.core, annotate(failed, 'error', () => undefined));
    return (0,src_verdict/* exitCodeOf */.FO)(failed.kind);
}

;// CONCATENATED MODULE: ./src/github/post.ts










/** Comes first: a running machine still writes its console log. */
async function endMachines(deps, { out }) {
    for (const pid of await deps.leftOverMachines(out)) {
        deps.core.warning(`A virtual machine (process ${pid}) outlived the run and was ended`);
        deps.kill(pid);
    }
    const builds = await deps.endLeftOverBuilds(out);
    if (builds > 0)
        deps.core.warning(`${builds} processes of a build outlived the run and were ended`);
}
async function uploadLeft({ core, env, upload }, state) {
    if (state.upload === null)
        return;
    const files = await leftUploadSet(state.out);
    const job = jobIdentity(env);
    const uploaded = await upload({ ...state.upload, files, root: state.out, job });
    const said = describeUpload(uploaded, state.upload.name, state.out);
    if (said !== undefined)
        core[said.level](said.message);
}
async function save({ core, store, trimCompilerCache }, what, pending) {
    if (pending === null || !(await (0,files_files/* fileExists */.hR)(pending.folder)))
        return;
    const { usedSinceMs, ...request } = pending;
    if (usedSinceMs !== undefined)
        await trimCompilerCache(request.folder, usedSinceMs);
    const saved = await store.save(request);
    if (saved.state === 'saved')
        core.info(`The ${what} was saved: ${request.key}`);
    else if (saved.state === 'exists')
        core.info(`The ${what} was not saved, because another run was first: ${request.key}`);
    else if (saved.state === 'off')
        core.info(`The ${what} was not saved: ${saved.reason}`);
    else
        core.warning(`The ${what} was not saved: ${saved.reason}`);
}
/** Runs one task independently of the others; nothing here may fail the job. */
async function attempt({ core }, work) {
    try {
        await work();
    }
    catch (error) {
        core.warning(error instanceof Error ? error.message : String(error));
    }
}
/** In this order: what is done first is what is missed most. */
const tasks = [
    { what: 'ending of left machines', run: endMachines },
    { what: 'upload of the artifacts', run: uploadLeft },
    {
        what: 'save of the image',
        run: async (deps, state) => save(deps, 'image', state.imageSave),
    },
    {
        what: 'save of the compiler cache',
        run: async (deps, state) => save(deps, 'compiler cache', state.compilerSave),
    },
];
async function runTasks(outside, state, services) {
    const deps = {
        ...outside,
        store: limitedStore(outside.store, services),
        upload: limitedUpload(outside.upload, services),
    };
    const limitMs = elapsedLimit(state.services.budgetMs);
    const controller = new AbortController();
    const limit = (0,external_node_timers_promises_.setTimeout)(limitMs, 'late', { signal: controller.signal }).catch(() => 'late');
    for (const [index, { what, run }] of tasks.entries()) {
        const work = deps.heartbeat.during(what, async () => attempt(deps, async () => run(deps, state)));
        if ((await Promise.race([work, limit])) !== 'late')
            continue;
        const left = tasks.slice(index).map((task) => task.what);
        deps.core.warning(`Post ends after ${seconds(limitMs)}; not done: ${left.join(', ')}`);
        break;
    }
    controller.abort();
}
/**
 * The post phase. It runs after success, failure and cancellation, reads no inputs, and does what
 * main could not do or left for later. It ends in time, whatever hangs; the caller then ends the
 * process.
 */
async function runPost(deps) {
    await attempt(deps, async () => {
        const state = readState(deps.core);
        if (state === undefined)
            return;
        const services = createServiceCalls({
            record: state.services,
            keep: () => undefined,
            during: deps.heartbeat.during,
        });
        await runTasks(deps, state, services);
        const complaint = services.complaint();
        if (complaint !== undefined)
            deps.core.warning(complaint);
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
// EXTERNAL MODULE: ./src/host/process/bounded-lines.ts
var bounded_lines = __webpack_require__(86851);
// EXTERNAL MODULE: ./src/host/process/environment.ts
var environment = __webpack_require__(26165);
;// CONCATENATED MODULE: ./src/github/set-up-command.ts




/** In characters; apt-get's longest lines list some hundred packages. */
const longestLine = 10_000;
/** Ends with the first of both; the client has no way to end a command. */
async function untilAborted(ending, signal) {
    if (signal.aborted)
        return { exitCode: null };
    let onAbort = () => undefined;
    const aborted = new Promise((resolve) => {
        onAbort = () => resolve({ exitCode: null });
        signal.addEventListener('abort', onAbort, { once: true });
    });
    return Promise.race([ending, aborted]).finally(() => signal.removeEventListener('abort', onAbort));
}
/**
 * Runs a set-up command with the platform's client, silently: what it prints goes to `onLine`, for
 * the log to filter. A cancelled run does not wait for it, and lets a package manager finish: half
 * of an installation would break the host.
 */
const runSetUpByToolkit = async (command, onLine, signal) => {
    const [program = '', ...args] = command.argv;
    const [stdout, stderr] = [new external_node_stream_.PassThrough(), new external_node_stream_.PassThrough()];
    const closed = [stdout, stderr].map(async (stream) => new Promise((resolve) => (0,bounded_lines/* readBoundedLines */.$)(stream, longestLine, { onLine, onClose: () => resolve() })));
    const run = async () => {
        try {
            const exitCode = await (0,exec/* exec */.m)(program, args, {
                silent: true,
                ignoreReturnCode: true,
                env: { ...(0,environment/* childEnvironment */.Qc)(process.env, command.env) },
                listeners: {
                    stdout: (data) => void stdout.write(data),
                    stderr: (data) => void stderr.write(data),
                },
            });
            return { exitCode };
        }
        catch (error) {
            onLine(error instanceof Error ? error.message : String(error));
            return { exitCode: null };
        }
        finally {
            stdout.end();
            stderr.end();
            await Promise.all(closed);
        }
    };
    return untilAborted(run(), signal);
};

;// CONCATENATED MODULE: ./src/github/wiring.ts

















async function wiring_writeSummary(markdown) {
    await core.summary.addRaw(markdown, true).write();
}
/** Entry point of dist/main.js. Ends the process, because the toolkit may still wait to retry. */
async function main(run) {
    const { signal } = cancelOnSignals(process);
    const heartbeat = heartbeatOf(process.stdout);
    // Before anything else can intercept standard output.
    const write = process.stdout.write.bind(process.stdout);
    const log = createActionsLog({ write });
    // For errors that no promise or listener handles: a verdict is reported even then.
    process.on('uncaughtException', (error) => {
        // The toolkit goes on with a call that was given up, and nobody waits for what becomes of it.
        if (isOfStoppedCall())
            return;
        log.close();
        process.exit(reportException(core, error));
    });
    const emit = (event) => {
        if (event.type === 'stage')
            heartbeat.stage(event.title);
        if (event.type === 'stage-done')
            heartbeat.stage(null);
        log.emit(event);
    };
    const status = await runAction({
        env: process.env,
        core: core,
        log: { ...log, emit },
        heartbeat,
        store: actionsCacheStore({ signal }),
        upload: artifactUploader(),
        writeSummary: wiring_writeSummary,
        signal,
        runSetUp: runSetUpByToolkit,
        run,
    });
    process.exit(status);
}
/** Entry point of dist/plan.js. */
async function plan() {
    const { signal } = cancelOnSignals(process);
    const heartbeat = heartbeatOf(process.stdout);
    const log = createActionsLog({ write: process.stdout.write.bind(process.stdout) });
    process.on('uncaughtException', (error) => {
        if (isOfStoppedCall())
            return;
        log.close();
        process.exit(reportException(core, error));
    });
    const status = await runPlanStep({
        env: process.env,
        ...{ core: core, log, heartbeat, signal, writeSummary: wiring_writeSummary },
        upload: artifactUploader(),
    });
    process.exit(status);
}
/** Entry point of dist/comment.js. */
async function wiring_comment() {
    const { signal } = cancelOnSignals(process);
    process.on('uncaughtException', (error) => process.exit(reportException(core, error)));
    const heartbeat = heartbeatOf(process.stdout);
    const status = await runCommentStep({
        env: process.env,
        ...{ core: core, signal, writeSummary: wiring_writeSummary, heartbeat },
    });
    process.exit(status);
}
/** Entry point of dist/release.js. */
async function wiring_release() {
    const { signal } = cancelOnSignals(process);
    process.on('uncaughtException', (error) => process.exit(reportException(core, error)));
    const heartbeat = heartbeatOf(process.stdout);
    process.exit(await runReleaseStep({ env: process.env, core: core, signal, heartbeat }));
}
/** Entry point of dist/post.js. */
async function wiring_post() {
    const heartbeat = heartbeatOf(process.stdout);
    // Nothing here may fail the job.
    process.on('uncaughtException', (error) => {
        if (!isOfStoppedCall())
            core.warning(error.message);
    });
    await runPost({
        heartbeat,
        env: process.env,
        core: core,
        store: actionsCacheStore(),
        trimCompilerCache: trimCompilerCache,
        upload: artifactUploader(),
        endLeftOverBuilds: left_over/* endLeftOverBuilds */.i,
        leftOverMachines: leftOverMachines,
        kill: (pid) => process.kill(pid, 'SIGKILL'),
    });
    process.exit(0);
}

;// CONCATENATED MODULE: ./src/github/action.ts


/** The two phases of the action, and the steps that plan, comment and release, as one chunk of the bundle. */
async function action_main() {
    return main(run/* run */.e);
}



/***/ })

};
