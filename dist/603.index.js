export const id = 603;
export const ids = [603];
export const modules = {

/***/ 64603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ action_main),
  post: () => (/* reexport */ post)
});

// EXTERNAL MODULE: ./src/run.ts + 59 modules
var run = __webpack_require__(36909);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./src/github/cancellation.ts
/**
 * The runner cancels with SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that. The first asks
 * for an orderly end; the second changes nothing, because that end is under way.
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
/** Settles with `otherwise` on cancellation, for work that cannot be cut short itself. */
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/github/replace-folder.ts

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
 * Fills a folder anew. Where that fails, what was half filled is removed and what was there before
 * stands again; where it succeeds, nothing of the earlier content is mixed in.
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
/**
 * Runs `work` and notes what is written to `stdout` meanwhile. Warnings and errors are held back:
 * our caller words them, once. Everything else passes; masks of secrets must.
 */
async function hearRemarks(stdout, work) {
    const original = stdout.write;
    const remarks = [];
    const listen = (chunk, ...rest) => {
        const remark = parseRemark(Buffer.from(chunk).toString());
        remarks.push(remark);
        if (isComplaint(remark))
            return true;
        return Reflect.apply(original, stdout, [chunk, ...rest]);
    };
    stdout.write = listen;
    try {
        return { value: await work(), remarks };
    }
    finally {
        stdout.write = original;
    }
}
/** The reason of the last complaint, without the toolkit's lead-in. */
function complaintAmong(remarks) {
    return remarks
        .filter(isComplaint)
        .at(-1)
        ?.message.replace(/^Failed to (restore|save): /, '');
}

;// CONCATENATED MODULE: ./src/github/actions-cache-store.ts



const unavailable = (reason) => ({ state: 'unavailable', reason });
const isHit = ({ state }) => state === 'hit';
/** `cache-mode: none` or `write-only` on a restore, `none` or `read` on a save. */
function skippedByMode(remarks) {
    return remarks
        .map(({ message }) => /^Cache (?:restore|save) skipped: (.*)/.exec(message)?.[1])
        .find((reason) => reason !== undefined);
}
/**
 * The service also takes `key` for a prefix, which nobody asked for: an entry whose name only
 * starts with the key is a miss.
 */
function judgeRestore(request, matched, remarks) {
    if (matched !== undefined)
        return matched === request.key || request.prefixes.some((one) => matched.startsWith(one))
            ? { state: 'hit', key: matched }
            : { state: 'miss' };
    const off = skippedByMode(remarks);
    if (off !== undefined)
        return { state: 'off', reason: off };
    const reason = complaintAmong(remarks);
    return reason === undefined ? { state: 'miss' } : unavailable(reason);
}
const reservePrefix = /^Failed to reserve cache: (?:\w*Error: )?/;
/** -1 stands for any failure; the client says "another job may be creating" even to a 500. */
function judgeSave(id, remarks) {
    if (id !== -1)
        return { state: 'saved' };
    const reserve = remarks.find(({ message }) => reservePrefix.test(message))?.message;
    if (reserve?.includes('(409)') === true)
        return { state: 'exists' };
    const off = skippedByMode(remarks);
    if (off !== undefined)
        return { state: 'off', reason: off };
    const reason = reserve?.replace(reservePrefix, '') ?? complaintAmong(remarks);
    if (reason !== undefined)
        return unavailable(reason);
    // The first version of the service, which act still has, says no more than this.
    return remarks.some(({ message }) => message.includes('another job may be creating this cache'))
        ? { state: 'exists' }
        : unavailable('the cache service did not say why');
}
const describe = (error) => error instanceof Error ? error.message : String(error);
/**
 * The cache of GitHub Actions. An entry belongs to the literal path of its folder and to the
 * compression at hand, so `folder` has to be the same in every run; keys hold at most 512
 * characters and no comma.
 */
function actionsCacheStore(options = {}) {
    const { signal, load = async () => Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091)) } = options;
    let last = Promise.resolve();
    // One at a time: what the toolkit prints must belong to one call.
    const inTurn = async (work) => {
        const turn = last.then(async () => {
            const toolkit = await load();
            if (!toolkit.isFeatureAvailable())
                throw new Error('there is no Actions cache service here');
            return work(toolkit);
        });
        last = turn.catch(() => undefined);
        return turn;
    };
    const guarded = async (work) => {
        const attempt = inTurn(work).catch((error) => unavailable(describe(error)));
        return unlessAborted(signal, attempt, unavailable('the run was cancelled'));
    };
    return {
        name: 'Actions cache',
        restore: async (request) => guarded(async (toolkit) => {
            const { key, prefixes, folder } = request;
            return replaceFolder(folder, isHit, async () => {
                const heard = await hearRemarks(process.stdout, async () => toolkit.restoreCache([folder], key, [...prefixes]));
                return judgeRestore(request, heard.value, heard.remarks);
            });
        }),
        save: async ({ key, folder }) => guarded(async (toolkit) => {
            const heard = await hearRemarks(process.stdout, async () => toolkit.saveCache([folder], key));
            return judgeSave(heard.value, heard.remarks);
        }),
        // Deleting takes a token that may write to Actions, which is more than this action asks for. The
        // damaged entry is passed over in each run until the service evicts it.
        discard: async () => Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./src/github/artifacts.ts

/** Jobs of one matrix may ask for the same name; more than so many is a mistake in a workflow. */
const maxNames = 9;
const isConflict = (message) => message.includes('(409)');
async function loadToolkit() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 67458));
    return new DefaultArtifactClient();
}
/**
 * Uploads files as one artifact. Names are unique within a workflow run and contents immutable, so
 * a name that is taken gets `-2`, `-3`, and so on. Never throws: evidence that cannot be kept must
 * not change the verdict.
 */
function artifactUploader(load = loadToolkit) {
    return async ({ name, files, root }) => {
        if (files.length === 0)
            return { state: 'nothing' };
        let reason = '';
        for (let number = 1; number <= maxNames; number += 1) {
            const candidate = number === 1 ? name : `${name}-${number}`;
            try {
                const client = await load();
                // The toolkit's own warnings are held back: a name that is taken is none.
                await hearRemarks(process.stdout, async () => client.uploadArtifact(candidate, [...files], root));
                return { state: 'uploaded', name: candidate };
            }
            catch (error) {
                reason = error instanceof Error ? error.message : String(error);
                if (!isConflict(reason))
                    break;
            }
        }
        return { state: 'failed', reason };
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/github/left-over-machines.ts


/** What a machine's process is called. */
const machinePrograms = /^(qemu-system-\w+|firecracker|cloud-hypervisor)$/;
/**
 * Whether a command line is that of a machine started for this output folder. The folder names it
 * better than a process id: ids are used again, and main may have been killed before it noted one.
 */
function isMachineOf(out, argv) {
    const isMachine = argv.some((word) => machinePrograms.test(external_node_path_default().basename(word)));
    return isMachine && argv.some((word) => word.includes(`${out}${(external_node_path_default()).sep}`));
}
async function argvOf(pid) {
    // Gone in the meantime, or another user's.
    const text = await (0,promises_.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return text.split('\0');
}
/** Process ids of machines that outlived main; none where there is no /proc. */
async function leftOverMachines(out) {
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    const pids = names.map(Number).filter((pid) => pid > 0 && pid !== process.pid);
    const argvs = await Promise.all(pids.map(argvOf));
    return pids.filter((_, index) => isMachineOf(out, argvs[index] ?? []));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
;// CONCATENATED MODULE: ./src/github/log-filter.ts

/**
 * Text of a child or of the guest, made harmless for the runner's log. The runner obeys `::command::`
 * at the start of a line, white space before it or not, and `##[command]` anywhere in it; it ends
 * lines at `\r` as well, and the log's page at further separators.
 */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** No line is obeyed that starts with this. */
const gutter = '│ ';
const defaultLimits = { line: 2000, total: 5 * 2 ** 20 };
/** Escape sequences are longer than what they leave; beyond this a line is not even looked at. */
const rawPerShown = 8;
function shorten(line, limit) {
    return line.length <= limit
        ? line
        : `${line.slice(0, limit)}… (${line.length - limit} more characters)`;
}
/** A line of output as lines of the log. */
function filterLine(line, limit = defaultLimits.line) {
    const looked = line.slice(0, limit * rawPerShown);
    const unseen = line.length - looked.length;
    const shown = looked
        .split(lineBreak)
        .map((part) => `${gutter}${shorten((0,harmless/* harmless */.Is)(part, Number.POSITIVE_INFINITY), limit)}`);
    return unseen === 0 ? shown : [...shown, `${gutter}… (${unseen} more characters)`];
}
const nothingShown = { bytes: 0, withheldLines: 0, withheldBytes: 0 };
/** Takes one more line of output into account, and gives what to write for it. */
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
/** Said at the end of a stage; undefined when all of it was shown. */
function describeWithheld({ withheldLines, withheldBytes }) {
    return withheldLines === 0
        ? undefined
        : `${withheldLines} lines (${withheldBytes} bytes) of output are not in this log`;
}

;// CONCATENATED MODULE: ./src/github/workflow-command.ts
/** A command to the runner, written the way that its parser undoes. */
function workflowCommand(name, message = '') {
    const data = message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
    return `::${name}::${data}`;
}
/** The runner cuts annotations here. */
const maxAnnotationLength = 4096;
function cutForAnnotation(message) {
    return message.length <= maxAnnotationLength
        ? message
        : `${message.slice(0, maxAnnotationLength - 1)}…`;
}

;// CONCATENATED MODULE: ./src/github/log.ts




/** A build has thousands of steps; the log page is not a progress bar. */
const stepIntervalMs = 5000;
/** The runner shows the two lines around a region, so there must not be one for each line. */
const regionIntervalMs = 1000;
function laterInBatches(flush) {
    setTimeout(flush, regionIntervalMs).unref();
}
function describeStage({ stage, durationMs, detail }) {
    const seconds = `${(durationMs / 1000).toFixed(1)} s`;
    return (0,harmless/* harmless */.Is)(`${stage}: ${seconds}${detail === '' ? '' : `  ${detail}`}`);
}
function describeStep({ done, total, label }) {
    return `[${done}${total === undefined ? '' : `/${total}`}] ${label}`;
}
/**
 * Renders progress to the log of GitHub Actions: a group per stage. Output is written in regions in
 * which the runner obeys no command. A region opens and closes within one write, so that masks and
 * other commands of the toolkit can never fall into one. The token is new in each stage; the guest
 * and the build never see it.
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
                writeLines(workflowCommand('group', (0,harmless/* harmless */.Is)(event.title)));
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
            // Nobody is there to attach one.
            case 'debugger':
                return;
            case 'notice':
            case 'warning':
                flush();
                writeLines(workflowCommand(event.type, (0,harmless/* harmless */.Is)(event.message, maxAnnotationLength)));
        }
    };
    return { emit, close: closeGroup };
}

// EXTERNAL MODULE: ./src/run/baseline/choice.ts
var choice = __webpack_require__(29502);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
;// CONCATENATED MODULE: ./src/github/work-place.ts



/** A text as a part of file, artifact and cache names: no separators, commas or spaces. */
function slug(text) {
    const plain = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
    return plain === '' ? 'kernel' : plain.slice(0, 80);
}
/** `profiles/hello.yml` is called `hello`. */
function profileSlug(profile) {
    return slug(external_node_path_default().basename(profile).replace(/\.(ya?ml|mk)$/, ''));
}
/** Names this step's artifact, output folder and compiler cache before anything has been read. */
function stepName(inputs) {
    const arch = inputs.arch === undefined ? '' : `-${slug(inputs.arch)}`;
    return `${profileSlug(inputs.profile)}${arch}`;
}
/**
 * The paths are the same in every run, because the Actions cache takes the literal path of a folder
 * for a part of an entry's identity. A second step with the same profile gets `-2`, in every run.
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
async function prepareWorkPlace(inputs, env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const root = external_node_path_default().join(env.RUNNER_TEMP ?? external_node_os_default().tmpdir(), 'osv-kernel');
    const out = await claimFolder(external_node_path_default().join(root, 'out', stepName(inputs)));
    return {
        workspace,
        directory: external_node_path_default().resolve(workspace, inputs.workingDirectory ?? '.'),
        out,
        // Each step has its own: another step's post must not find this one's content in it.
        compilerCache: external_node_path_default().join(root, 'compiler-cache', external_node_path_default().basename(out)),
        cache: external_node_path_default().join(root, 'cache'),
    };
}

;// CONCATENATED MODULE: ./src/github/compiler-cache.ts

/** The service takes 512 characters, and the prefix has at most 200 of them. */
const maxKeyPart = 300;
/** Entries of one profile on one kind of runner; each further entry replaces the one before. */
function compilerCachePrefix(env, stepName) {
    const runner = slug(`${env.RUNNER_OS ?? 'any'}-${env.RUNNER_ARCH ?? 'any'}`);
    return `osv-kernel-compiler-${runner}-${stepName}-`;
}
/** Brings back the newest compiler cache; the key of the entry, or null when there is none. */
async function restoreCompilerCache(store, prefix, folder, emit) {
    const restored = await store.restore({ key: prefix, prefixes: [prefix], folder });
    if (restored.state === 'unavailable')
        emit({ type: 'warning', message: `The compiler cache is not available: ${restored.reason}` });
    return restored.state === 'hit' ? restored.key : null;
}
/** What is to be saved after a run, if anything: entries are immutable, so not what came from one. */
function compilerCacheToSave(prefix, folder, key, restoredKey) {
    if (key === null)
        return null;
    // Cut at the front: a digest stands at the end.
    const entry = `${prefix}${key.replaceAll(',', '-').slice(-maxKeyPart)}`;
    return entry === restoredKey ? null : { key: entry, folder };
}

// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/run/history.ts + 7 modules
var run_history = __webpack_require__(90828);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/github/default-branch.ts


const eventSchema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) });
/**
 * Whether the job runs for the default branch, as the event tells that started it. Events that do not
 * say which one that is, as schedules, are of the default branch alone.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
async function isOfDefaultBranch(env) {
    if (env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true)
        return false;
    const text = await (0,files/* readTextIfThere */.pM)(env.GITHUB_EVENT_PATH ?? '');
    const event = eventSchema.safeParse(parsed(text ?? ''));
    return !event.success || env.GITHUB_REF === `refs/heads/${event.data.repository.default_branch}`;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/github/history.ts



const remote = 'origin';
/**
 * What the history on a branch of the checked-out repository's remote tells so far; nothing where it
 * cannot be read, which is a warning and changes no verdict.
 */
async function readHistory({ core, signal }, { directory }, branch) {
    if (branch === undefined)
        return [];
    const folder = await repositoryOf(directory);
    const read = await (0,run_history/* readRemoteHistory */.V0)({ folder, branch, remote, signal });
    if (read.ok)
        return read.value.lines;
    core.warning(`History not shown: ${told(read.failure)}`);
    return [];
}
/**
 * Adds the run to that history if it is one of the default branch: lines of other branches between
 * them would look like changes that went away again. What cannot be kept is a warning and changes no
 * verdict.
 */
async function keepHistory({ core, env, signal }, { directory }, { result }, branch) {
    if (branch === undefined || !(await isOfDefaultBranch(env)))
        return;
    const folder = await repositoryOf(directory);
    const added = await (0,run_history/* addToHistory */.Pc)([{ name: result.profile, result }], {
        store: { kind: 'branch', ...{ folder, branch, push: remote, signal } },
        repository: folder,
        allowUnversioned: false,
        keep: [],
    });
    if (!added.ok)
        core.warning(`History not kept: ${told(added.failure)}`);
    else
        for (const reason of added.value.leftOut)
            core.info(`Not a run for the history: ${reason}`);
}
async function repositoryOf(directory) {
    return (await (0,files/* findUpwards */.G5)('.git', directory)) ?? directory;
}
function told({ summary, evidence, hint }) {
    const said = evidence.flatMap(({ lines }) => lines);
    return [summary, ...said, hint ?? ''].join('\n').trimEnd();
}

// EXTERNAL MODULE: ./src/profile/boot-section.ts + 1 modules
var boot_section = __webpack_require__(58552);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/github/inputs.ts


/**
 * The one place of the defaults. The two action.yml declare none, so that an input left out and an
 * input passed on as an empty string mean the same.
 */
const inputDefaults = {
    baseline: 'auto',
    cache: 'true',
    upload: 'true',
    fail: 'true',
    'install-packages': 'true',
};
/** The toolkit rejects these in an artifact's name. */
const badInArtifactName = /["\\/:<>|*?\r\n]/;
function parseBoolean(name, text, complain) {
    const value = text.toLowerCase();
    if (value !== 'true' && value !== 'false')
        complain(name, `expected true or false, got ${JSON.stringify(text)}`);
    return value === 'true';
}
function parseAccelerator(text, complain) {
    const known = boot_section/* accelerators */.ds.find((name) => name === text);
    if (text !== undefined && known === undefined)
        complain('accel', `expected ${boot_section/* accelerators */.ds.join(', ')}, got ${JSON.stringify(text)}`);
    return known;
}
function parseOverrides(text, complain) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    for (const line of lines)
        if (!/^[^\s=]+=/.test(line))
            complain('set', `expected key.path=value, got ${JSON.stringify(line)}`);
    return lines;
}
/** All problems at once; `getInput` answers an empty string for what is not set. */
function readInputs(getInput) {
    const problems = [];
    const complain = (input, message) => problems.push({ source: `input ${input}`, firstLine: 1, lines: [`${input}: ${message}`] });
    const optional = (name) => getInput(name) || undefined;
    const flag = (name) => parseBoolean(name, optional(name) ?? inputDefaults[name], complain);
    const inputs = {
        profile: getInput('profile'),
        overrides: parseOverrides(getInput('set'), complain),
        arch: optional('arch'),
        accelerator: parseAccelerator(optional('accel'), complain),
        baseline: optional('baseline') ?? inputDefaults.baseline,
        base: optional('base'),
        history: optional('history'),
        cache: flag('cache'),
        upload: flag('upload'),
        artifactName: optional('artifact-name'),
        fail: flag('fail'),
        workingDirectory: optional('working-directory'),
        installPackages: flag('install-packages'),
    };
    if (inputs.profile === '')
        complain('profile', 'is required: a path of a profile, or the name of one');
    if (inputs.artifactName !== undefined && badInArtifactName.test(inputs.artifactName))
        complain('artifact-name', `must not contain " \\ / : < > | * ? or a line break`);
    const [first] = problems;
    if (first === undefined)
        return (0,src_verdict/* success */.kX)(inputs);
    const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
    return (0,src_verdict/* failure */.V2)('invalid-profile', `input ${first.lines.join()}${more}`, {
        evidence: problems,
        hint: 'the inputs of the action are described in action.yml',
    });
}

;// CONCATENATED MODULE: ./src/github/pending-save.ts
/**
 * A store that tells when a save is under way. The request itself says that the folder is complete;
 * so a save which a cancellation interrupted can be made up for later, and no other.
 */
function tellPendingSave(store, signal, tell) {
    return {
        name: store.name,
        restore: async (request) => store.restore(request),
        save: async (request) => {
            tell({ key: request.key, folder: request.folder });
            const saved = await store.save(request);
            if (!signal.aborted)
                tell(null);
            return saved;
        },
        discard: async (key) => store.discard(key),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/report/sarif-budgets.ts
var sarif_budgets = __webpack_require__(36440);
;// CONCATENATED MODULE: ./src/github/annotations.ts


/** The runner keeps ten of a level per step. */
const maxAnnotations = 10;
const maxExcerptLines = 20;
function excerpt({ lines }) {
    const more = lines.length - maxExcerptLines;
    const shown = lines.slice(0, maxExcerptLines).map((line) => (0,harmless/* harmless */.Is)(line));
    return more > 0 ? [...shown, `… ${more} more lines`] : shown;
}
/**
 * A failing verdict as annotations: the first tells all of it, the others point at further places.
 * `fileOf` gives the path in the repository of an evidence's source, where it is a file there;
 * `crashed` is where a crash was, in a file of the repository.
 */
function annotate(verdict, level, fileOf, crashed) {
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
    const told = place === undefined ? verdict.evidence : [place];
    const hint = verdict.hint ? [`Hint: ${(0,harmless/* harmless */.Is)(verdict.hint, maxAnnotationLength)}`] : [];
    const whole = [(0,harmless/* harmless */.Is)(verdict.summary, maxAnnotationLength), ...told.flatMap(excerpt), ...hint];
    return [
        crashed === undefined ? at(whole, place) : annotation(whole, crashed),
        ...others.map((evidence) => at(excerpt(evidence), evidence)),
    ].slice(0, maxAnnotations);
}

;// CONCATENATED MODULE: ./src/github/budget-annotations.ts


/** The runner keeps ten of a level per step; one of them is the verdict's. */
const mostOfLevel = 9;
/**
 * Budgets that are broken (at `level`), that only warn, and that hold by a waiver (notices that say
 * why and until when), each at its line of the profile where that is in the workspace.
 */
function annotateBudgets(findings, level) {
    const annotations = findings.map((finding) => {
        const { rule, message, place, suppressions = [] } = finding;
        const lines = [message, ...suppressions.map(({ justification }) => justification)];
        return {
            level: levelOf(finding, level),
            message: cutForAnnotation(lines.map((line) => (0,harmless/* harmless */.Is)(line, maxAnnotationLength)).join('\n')),
            properties: {
                title: `osv-kernel: ${rule}`,
                ...(place === undefined ? {} : { file: place.file, startLine: place.line }),
            },
        };
    });
    return ['error', 'warning', 'notice'].flatMap((each) => annotations.filter((annotation) => annotation.level === each).slice(0, mostOfLevel));
}
function levelOf({ level }, broken) {
    if (level === undefined)
        return broken;
    return level === 'warning' ? 'warning' : 'notice';
}

// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
;// CONCATENATED MODULE: ./src/github/outputs.ts


/** Declared in both action.yml; later steps of users' workflows build on these names. */
const outputNames = [
    'verdict',
    'image',
    'kernel',
    'boot-ms',
    'image-bytes',
    'size-delta-bytes',
    'cache-hit',
    'report',
    'result',
];
/** Nothing but a verdict: what does not apply is an empty string. */
function verdictOnly(verdict) {
    const empty = Object.fromEntries(outputNames.map((name) => [name, '']));
    return { ...empty, verdict };
}
const numeral = (value) => value === null || value === undefined ? '' : String(Math.round(value));
/** Of the image, as `image-bytes`; of everything where the image is not among what was measured. */
function imageGrowth(result) {
    const image = (0,size_figures/* imageSizes */.ol)(result);
    const { delta = null } = result.size ?? {};
    if (delta === null)
        return undefined;
    return image === undefined ? delta.bytes : (image.newBytes ?? 0) - (image.oldBytes ?? 0);
}
function outputsOf({ result, reports, out }) {
    const image = result.artifacts.find(({ role }) => role === 'image');
    const kernel = result.artifacts.find(({ role }) => role === 'elf');
    return {
        verdict: result.verdict.kind,
        image: image === undefined ? '' : external_node_path_default().resolve(out, image.path),
        kernel: kernel === undefined ? '' : external_node_path_default().resolve(out, kernel.path),
        'boot-ms': numeral(result.boot?.timeToReadyMs),
        'image-bytes': numeral(image?.bytes),
        'size-delta-bytes': numeral(imageGrowth(result)),
        'cache-hit': result.build === null ? '' : String(result.build.cache.image === 'hit'),
        report: reports.markdown,
        result: reports.result,
    };
}

;// CONCATENATED MODULE: ./src/github/summary.ts
/** A step's summary beyond 1 MiB is dropped whole by the runner. */
const maxSummaryBytes = 2 ** 20;
const cutNotice = '> The report is longer than a summary may be; the whole of it is in the artifact.\n\n';
/** Cut at the end of a line. The notice stands first: after a cut, a fence or a table may be open. */
function fitSummary(markdown, limit = maxSummaryBytes) {
    if (Buffer.byteLength(markdown) <= limit)
        return markdown;
    const room = limit - Buffer.byteLength(cutNotice);
    const head = Buffer.from(markdown).subarray(0, room);
    const end = head.lastIndexOf('\n') + 1;
    return `${cutNotice}${head.subarray(0, end).toString()}`;
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
/** The path in the repository of a file that the workspace holds. */
function fileInWorkspace({ workspace, directory }, source) {
    const file = external_node_path_default().resolve(directory, source);
    const relative = external_node_path_default().relative(workspace, file);
    const isInside = relative !== '' && !relative.startsWith('..') && !external_node_path_default().isAbsolute(relative);
    return isInside && (0,external_node_fs_.existsSync)(file) ? relative : undefined;
}
/** A place in the profile's repository as one in the workspace, which may hold that in a folder. */
async function placeInWorkspace(where, place) {
    if (place === undefined)
        return undefined;
    const repository = (await (0,files/* findUpwards */.G5)('.git', where.directory)) ?? where.directory;
    const file = fileInWorkspace(where, external_node_path_default().resolve(repository, place.file));
    return file === undefined ? undefined : { file, line: place.line };
}
/** For what prevented a run: there is no result, so this is all that a later step gets. */
function reportFailure(core, failed) {
    showAnnotations(core, annotate(failed, 'error', () => undefined));
    setOutputs(core, verdictOnly(failed.kind));
    return (0,src_verdict/* exitCodeOf */.FO)(failed.kind);
}
/** For an exception, which is a bug of ours. */
function reportBug(core, error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const evidence = [{ source: 'stack', firstLine: 1, lines: text.split('\n') }];
    const hint = 'this is a bug of the action: please report it with this log';
    const bug = (0,src_verdict/* failure */.V2)('internal-error', 'the action itself failed', { evidence, hint });
    return reportFailure(core, bug.failure);
}
async function writeSummary({ core, ...deps }, markdownFile) {
    try {
        const markdown = await (0,files/* readTextIfThere */.pM)(markdownFile);
        if (markdown !== undefined)
            await deps.writeSummary(fitSummary(markdown));
    }
    catch (error) {
        core.warning(`The step summary could not be written: ${String(error)}`);
    }
}
/** More are not shown in any case. */
const mostFindings = 100;
async function budgetsInWorkspace(where, result) {
    const findings = [...(0,sarif_budgets/* budgetFindings */.As)(result), ...(0,sarif_budgets/* waiverFindings */.XS)(result)].slice(0, mostFindings);
    return Promise.all(findings.map(async (finding) => ({
        ...finding,
        place: await placeInWorkspace(where, finding.place),
    })));
}
/** That of the first test that failed: the verdict on all of them has its evidence. */
function crashOfTests({ cases = [] }) {
    return cases.find(({ status }) => status === 'failed')?.crash;
}
/** Outputs, annotations and the step's summary; the number is the step's exit status. */
async function reportRun(deps, place, outcome, isFailureFatal) {
    const { verdict, crash, tests } = outcome.result;
    setOutputs(deps.core, outputsOf(outcome));
    const level = isFailureFatal ? 'error' : 'warning';
    showAnnotations(deps.core, annotate(verdict, level, (source) => fileInWorkspace(place, source), await placeInWorkspace(place, (crash ?? crashOfTests(tests))?.place)));
    showAnnotations(deps.core, annotateBudgets(await budgetsInWorkspace(place, outcome.result), level));
    await writeSummary(deps, outcome.reports.markdown);
    return isFailureFatal ? (0,src_verdict/* exitCodeOf */.FO)(verdict.kind) : 0;
}

;// CONCATENATED MODULE: ./src/github/state.ts

/**
 * What main leaves for post: paths, names and what is still to do, nothing secret. Written before
 * the work begins and again after each change, because main can be killed at any moment.
 */
const stateSchema = schemas/* strictObject */.rej({
    out: schemas/* string */.YjP(),
    /** Null when nothing is to be uploaded, or no longer. */
    upload: schemas/* strictObject */.rej({ name: schemas/* string */.YjP() }).nullable(),
    /** The image's entry, while it is being saved. */
    imageSave: schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), folder: schemas/* string */.YjP() }).nullable(),
    /** Null when there is nothing new to save. */
    compilerSave: schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), folder: schemas/* string */.YjP() }).nullable(),
})
    .readonly();
const stateName = 'osv-kernel';
/** The runner keeps the last value of a name, so writing again replaces. */
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
/** Undefined when main stopped before it had a place to work. */
function readState(file) {
    const text = file.getState(stateName);
    return text === '' ? undefined : stateSchema.parse(JSON.parse(text));
}

// EXTERNAL MODULE: ./src/report/result.ts + 4 modules
var result = __webpack_require__(92084);
;// CONCATENATED MODULE: ./src/github/upload-set.ts




/** The toolkit refuses a whole upload for one such name. */
const badInPath = /["<>|:*?\r\n]/;
/** Absolute paths of those that lie in the output folder, each once. */
function insideOut(out, named) {
    const absolute = named.map((file) => external_node_path_default().resolve(out, file));
    const inside = absolute.filter((file) => file.startsWith(`${external_node_path_default().resolve(out)}${(external_node_path_default()).sep}`));
    return [...new Set(inside)].filter((file) => !badInPath.test(file.slice(out.length)));
}
/** No links: a build could make one to any file of the host. */
async function isPlainFile(file) {
    return (0,promises_.lstat)(file).then((entry) => entry.isFile(), () => false);
}
async function keepFiles(files) {
    const plain = await Promise.all(files.map(isPlainFile));
    return files.filter((_, index) => plain[index]);
}
/** What a finished run named: the artifacts of its result, and its reports. */
async function finishedUploadSet(out, artifacts, reports) {
    const named = [...artifacts.map((one) => one.path), ...reports.filter((file) => file !== null)];
    return keepFiles(insideOut(out, named));
}
/**
 * What is left of a run that could not finish: what its result names, where there is one, and every
 * file that lies directly in the output folder, such as the partial console log.
 */
async function leftUploadSet(out) {
    const names = await (0,promises_.readdir)(out).catch(() => []);
    const text = await (0,files/* readTextIfThere */.pM)(external_node_path_default().join(out, 'result.json'));
    return keepFiles(insideOut(out, [...artifactPaths(text), ...names]));
}
function artifactPaths(resultText) {
    if (resultText === undefined)
        return [];
    try {
        return result/* resultSchema */.FD.parse(JSON.parse(resultText)).artifacts.map((one) => one.path);
    }
    catch {
        // Killed while it was written: the folder's own files have to do.
        return [];
    }
}

;// CONCATENATED MODULE: ./src/github/upload-run.ts



/** `osv-kernel-<profile>-<arch>`, unless the workflow says otherwise. */
function artifactNameOf({ result }, wanted) {
    return wanted ?? `osv-kernel-${slug(result.profile)}-${slug(result.arch)}`;
}
/**
 * Uploads what a run left. Cancelled, it leaves that to post: the runner is about to kill this
 * process.
 */
async function uploadRun({ core, signal, upload }, name, { result, reports, out }, state) {
    state.update({ upload: { name } });
    if (signal.aborted)
        return;
    const files = await finishedUploadSet(out, result.artifacts, Object.values(reports));
    core.startGroup('Upload artifacts');
    const uploaded = await unlessAborted(signal, upload({ name, files, root: out }), undefined);
    core.endGroup();
    if (uploaded === undefined)
        return;
    state.update({ upload: null });
    if (uploaded.state === 'failed')
        core.warning(`The artifacts were not uploaded: ${uploaded.reason}`);
    if (uploaded.state === 'uploaded' && uploaded.name !== name)
        core.warning(`The artifact ${name} exists in this run already; this one is ${uploaded.name}`);
}

;// CONCATENATED MODULE: ./src/github/main.ts









function requestOf({ env, signal, store }, inputs, place, state) {
    const { arch, accelerator } = inputs;
    const into = inputs.base ?? (env.GITHUB_BASE_REF === '' ? undefined : env.GITHUB_BASE_REF);
    return {
        command: 'run',
        profile: inputs.profile,
        directory: place.directory,
        overrides: inputs.overrides,
        ...(arch === undefined ? {} : { arch }),
        ...(accelerator === undefined ? {} : { accelerator }),
        out: place.out,
        baseline: (0,choice/* parseBaselineChoice */.g)(inputs.baseline, place.directory),
        ...(into === undefined ? {} : { base: `origin/${into}` }),
        mayFetchHistory: true,
        resultStore: inputs.cache ? store : null,
        // A pull request's results are nobody's baseline, and would take room from those that are.
        keepsResult: env.GITHUB_EVENT_NAME?.startsWith('pull_request') !== true,
        imageStore: inputs.cache
            ? tellPendingSave(store, signal, (imageSave) => state.update({ imageSave }))
            : null,
        compilerCacheFolder: inputs.cache ? place.compilerCache : null,
        cacheFolder: place.cache,
        installPackages: inputs.installPackages,
        signal,
    };
}
async function runKernel(deps, inputs, place, state) {
    const { env, log, store } = deps;
    const request = requestOf(deps, inputs, place, state);
    const folder = request.compilerCacheFolder;
    const prefix = compilerCachePrefix(env, stepName(inputs));
    let restoredKey = null;
    const restore = async () => {
        if (folder !== null)
            restoredKey = await restoreCompilerCache(store, prefix, folder, log.emit);
    };
    const history = await readHistory(deps, place, inputs.history);
    const outcome = await deps.run({ ...request, history, restoreCompilerCache: restore }, log.emit);
    log.close();
    if (folder !== null)
        state.update({
            compilerSave: compilerCacheToSave(prefix, folder, outcome.compilerCacheKey, restoredKey),
        });
    return outcome;
}
async function runStep(deps, inputs) {
    const place = await prepareWorkPlace(inputs, deps.env);
    const firstName = inputs.artifactName ?? `osv-kernel-${stepName(inputs)}`;
    const state = keepState(deps.core, {
        out: place.out,
        upload: inputs.upload ? { name: firstName } : null,
        imageSave: null,
        compilerSave: null,
    });
    const outcome = await runKernel(deps, inputs, place, state);
    const status = await reportRun(deps, place, outcome, inputs.fail);
    await keepHistory(deps, place, outcome, inputs.history);
    if (inputs.upload) {
        const name = artifactNameOf(outcome, inputs.artifactName);
        await uploadRun(deps, name, outcome, state);
    }
    return status;
}
/** The main phase of the action; the number is the process's exit status. */
async function runAction(deps) {
    const inputs = readInputs(deps.core.getInput);
    if (!inputs.ok)
        return reportFailure(deps.core, inputs.failure);
    try {
        return await runStep(deps, inputs.value);
    }
    catch (error) {
        deps.log.close();
        return reportBug(deps.core, error);
    }
}

;// CONCATENATED MODULE: ./src/github/post.ts



/** First of all: a machine that still runs also still writes its console log. */
async function endMachines(deps, { out }) {
    for (const pid of await deps.leftOverMachines(out)) {
        deps.core.warning(`A virtual machine (process ${pid}) outlived the run and was ended`);
        deps.kill(pid);
    }
}
async function uploadLeft({ core, upload }, state) {
    if (state.upload === null)
        return;
    const files = await leftUploadSet(state.out);
    const uploaded = await upload({ name: state.upload.name, files, root: state.out });
    if (uploaded.state === 'failed')
        core.warning(`The artifacts were not uploaded: ${uploaded.reason}`);
}
async function save({ core, store }, what, pending) {
    if (pending === null || !(await (0,files/* fileExists */.hR)(pending.folder)))
        return;
    const saved = await store.save(pending);
    if (saved.state === 'unavailable')
        core.warning(`The ${what} was not saved: ${saved.reason}`);
    else
        core.info(`The ${what} ${saved.state === 'saved' ? 'was saved' : 'exists'}: ${pending.key}`);
}
/** Does one thing whatever became of the others: nothing here may fail the job. */
async function attempt({ core }, work) {
    try {
        await work();
    }
    catch (error) {
        core.warning(error instanceof Error ? error.message : String(error));
    }
}
/**
 * The post phase: it runs after success, failure and cancellation, reads no input, and does what
 * main could not or need not do itself.
 */
async function runPost(deps) {
    await attempt(deps, async () => {
        const state = readState(deps.core);
        if (state === undefined)
            return;
        await attempt(deps, async () => endMachines(deps, state));
        await attempt(deps, async () => uploadLeft(deps, state));
        await attempt(deps, async () => save(deps, 'image', state.imageSave));
        await attempt(deps, async () => save(deps, 'compiler cache', state.compilerSave));
    });
}

;// CONCATENATED MODULE: ./src/github/wiring.ts









/** What dist/main.js does. Ends the process: retries of the toolkit may still be waiting. */
async function main(run) {
    const { signal } = cancelOnSignals(process);
    // Taken before anything can listen in on standard output.
    const write = process.stdout.write.bind(process.stdout);
    const log = createActionsLog({ write });
    // Nobody's promise and nobody's listener: still a verdict has to come out.
    process.once('uncaughtException', (error) => {
        log.close();
        process.exit(reportBug(core, error));
    });
    const status = await runAction({
        env: process.env,
        core: core,
        log,
        store: actionsCacheStore({ signal }),
        upload: artifactUploader(),
        writeSummary: async (markdown) => {
            await core.summary.addRaw(markdown, true).write();
        },
        signal,
        run,
    });
    process.exit(status);
}
/** What dist/post.js does. */
async function post() {
    await runPost({
        core: core,
        store: actionsCacheStore(),
        upload: artifactUploader(),
        leftOverMachines: leftOverMachines,
        kill: (pid) => process.kill(pid, 'SIGKILL'),
    });
    process.exit(0);
}

;// CONCATENATED MODULE: ./src/github/action.ts


/** The two phases of the action, as one chunk of the bundle. */
async function action_main() {
    return main(run/* run */.e);
}



/***/ })

};
