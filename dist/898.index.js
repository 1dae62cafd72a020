export const id = 898;
export const ids = [898];
export const modules = {

/***/ 5898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ action_main),
  post: () => (/* reexport */ post)
});

// EXTERNAL MODULE: ./src/run.ts + 61 modules
var run = __webpack_require__(59272);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
 * Runs `work` and captures what it writes to `stdout`. Warnings and errors are held back, because
 * the caller reports them once in its own words. Everything else passes; masks of secrets must.
 */
async function captureRemarks(stdout, work) {
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
/** The reason in the last warning or error, without the toolkit's prefix. */
function lastComplaint(remarks) {
    return remarks
        .filter(isComplaint)
        .at(-1)
        ?.message.replace(/^Failed to (restore|save): /, '');
}

;// CONCATENATED MODULE: ./src/github/cache/actions-cache-store.ts



const unavailable = (reason) => ({ state: 'unavailable', reason });
const isHit = ({ state }) => state === 'hit';
/** Detects `cache-mode: none` or `write-only` on a restore, `none` or `read` on a save. */
function skippedByMode(remarks) {
    return remarks
        .map(({ message }) => /^Cache (?:restore|save) skipped: (.*)/.exec(message)?.[1])
        .find((reason) => reason !== undefined);
}
/**
 * The service also matches `key` as a prefix, which we do not want: an entry whose name only starts
 * with the key is a miss.
 */
function judgeRestore(request, matched, remarks) {
    if (matched !== undefined)
        return matched === request.key || request.prefixes.some((one) => matched.startsWith(one))
            ? { state: 'hit', key: matched }
            : { state: 'miss' };
    const off = skippedByMode(remarks);
    if (off !== undefined)
        return { state: 'off', reason: off };
    const reason = lastComplaint(remarks);
    return reason === undefined ? { state: 'miss' } : unavailable(reason);
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
        return { state: 'off', reason: off };
    const reason = reserve?.replace(reservePrefix, '') ?? lastComplaint(remarks);
    if (reason !== undefined)
        return unavailable(reason);
    // The first version of the service, which act still uses, gives no more detail than this.
    return remarks.some(({ message }) => message.includes('another job may be creating this cache'))
        ? { state: 'exists' }
        : unavailable('the cache service did not say why');
}
const describe = (error) => error instanceof Error ? error.message : String(error);
/**
 * The cache of GitHub Actions. The literal path of the folder and the compression in use are part
 * of an entry's identity, so `folder` must be the same in every run. Keys have at most 512
 * characters and no comma.
 */
function actionsCacheStore(options = {}) {
    const { signal, load = async () => Promise.all(/* import() */[__webpack_require__.e(729), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 18091)) } = options;
    let last = Promise.resolve();
    // One call at a time, so that what the toolkit prints belongs to that call.
    const inTurn = async (work) => {
        const turn = last.then(async () => {
            const toolkit = await load();
            if (!toolkit.isFeatureAvailable())
                throw new Error('no Actions cache service is available');
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
                const heard = await captureRemarks(process.stdout, async () => toolkit.restoreCache([folder], key, [...prefixes]));
                return judgeRestore(request, heard.value, heard.remarks);
            });
        }),
        save: async ({ key, folder }) => guarded(async (toolkit) => {
            const heard = await captureRemarks(process.stdout, async () => toolkit.saveCache([folder], key));
            return judgeSave(heard.value, heard.remarks);
        }),
        // Deleting needs a token that may write to Actions, which this action does not ask for. Each
        // run skips the damaged entry until the service evicts it.
        discard: async () => Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./src/github/artifacts/artifacts.ts

/** Jobs of one matrix may use the same name; more than this is a mistake in a workflow. */
const maxNames = 9;
const isConflict = (message) => message.includes('(409)');
async function loadToolkit() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(729), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 67458));
    return new DefaultArtifactClient();
}
/**
 * Uploads files as one artifact. Names are unique within a workflow run and contents immutable, so
 * a name that is taken gets `-2`, `-3`, and so on. Never throws: a failed upload must not change
 * the verdict.
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
                // Hold the toolkit's own warnings back: a name that is taken is not a problem.
                await captureRemarks(process.stdout, async () => client.uploadArtifact(candidate, [...files], root));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
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

// EXTERNAL MODULE: ./src/run/baseline/choice.ts
var choice = __webpack_require__(29502);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
;// CONCATENATED MODULE: ./src/github/step-folders.ts



/** Makes a text safe for file, artifact and cache names: no separators, commas or spaces. */
function slug(text) {
    const plain = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
    return plain === '' ? 'kernel' : plain.slice(0, 80);
}
/** The name for `profiles/hello.yml` is `hello`. */
function profileSlug(profile) {
    return slug(external_node_path_default().basename(profile).replace(/\.(ya?ml|mk)$/, ''));
}
/** Names this step's artifact, output folder and compiler cache before the profile is read. */
function stepName(inputs) {
    const arch = inputs.arch === undefined ? '' : `-${slug(inputs.arch)}`;
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
        cache: external_node_path_default().join(root, 'cache'),
    };
}

;// CONCATENATED MODULE: ./src/github/cache/compiler-cache.ts

/** The service allows 512 characters, of which the prefix takes at most 200. */
const maxKeyPart = 300;
/** Prefix for entries of one profile on one kind of runner; a newer entry replaces older ones. */
function compilerCachePrefix(env, stepName) {
    const runner = slug(`${env.RUNNER_OS ?? 'any'}-${env.RUNNER_ARCH ?? 'any'}`);
    return `osv-kernel-compiler-${runner}-${stepName}-`;
}
/** Restores the newest compiler cache. Returns the key of its entry, or null if there is none. */
async function restoreCompilerCache(store, prefix, folder, emit) {
    const restored = await store.restore({ key: prefix, prefixes: [prefix], folder });
    if (restored.state === 'unavailable')
        emit({ type: 'warning', message: `The compiler cache is not available: ${restored.reason}` });
    return restored.state === 'hit' ? restored.key : null;
}
/** What to save after a run; null for a restored entry, because entries are immutable. */
function compilerCacheToSave(prefix, folder, key, restoredKey) {
    if (key === null)
        return null;
    // Cut at the front: the digest at the end must stay.
    const entry = `${prefix}${key.replaceAll(',', '-').slice(-maxKeyPart)}`;
    return entry === restoredKey ? null : { key: entry, folder };
}

// EXTERNAL MODULE: ./src/host/files/files.ts
var files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/history/record.ts + 7 modules
var record = __webpack_require__(52062);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/github/default-branch.ts


const eventSchema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) });
/**
 * Whether the job runs for the default branch, according to its event. Events without that
 * information, such as schedules, only run on the default branch.
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
 * Reads the history on a branch of the checked-out repository's remote. If that fails, it warns and
 * returns nothing; the verdict does not change.
 */
async function readHistory({ core, signal }, { directory }, branch) {
    if (branch === undefined)
        return [];
    const folder = await repositoryOf(directory);
    const read = await (0,record/* readRemoteHistory */.V0)({ folder, branch, remote, signal });
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
async function keepHistory({ core, env, signal }, { directory }, { result }, branch) {
    if (branch === undefined || !(await isOfDefaultBranch(env)))
        return;
    const folder = await repositoryOf(directory);
    const added = await (0,record/* addToHistory */.Pc)([{ name: result.profile, result }], {
        store: { kind: 'branch', folder, branch, push: remote, signal },
        repository: folder,
        allowUnversioned: false,
        keep: [],
    });
    if (!added.ok)
        core.warning(`History not kept: ${failureText(added.failure)}`);
    else
        for (const reason of added.value.leftOut)
            core.info(`Not a run for the history: ${reason}`);
}
async function repositoryOf(directory) {
    return (await (0,files/* findUpwards */.G5)('.git', directory)) ?? directory;
}
function failureText({ summary, evidence, hint }) {
    const excerpt = evidence.flatMap(({ lines }) => lines);
    return [summary, ...excerpt, hint ?? ''].join('\n').trimEnd();
}

// EXTERNAL MODULE: ./src/profile/schema/boot-section.ts + 1 modules
var boot_section = __webpack_require__(12360);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/github/inputs.ts


/**
 * All defaults are here. The two action.yml declare none, so that a missing input and one passed on
 * as an empty string mean the same.
 */
const inputDefaults = {
    baseline: 'auto',
    cache: 'true',
    upload: 'true',
    fail: 'true',
    'install-packages': 'true',
};
/** The toolkit rejects these in the name of an artifact. */
const badInArtifactName = /["\\/:<>|*?\r\n]/;
function parseBoolean(name, text, complain) {
    const value = text.toLowerCase();
    if (value !== 'true' && value !== 'false')
        complain(name, `expected true or false, got ${JSON.stringify(text)}`);
    return value === 'true';
}
function parseAccelerator(text, complain) {
    const known = boot_section/* accelerators */.d.find((name) => name === text);
    if (text !== undefined && known === undefined)
        complain('accel', `expected ${boot_section/* accelerators */.d.join(', ')}, got ${JSON.stringify(text)}`);
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
/** Reports all problems at once; `getInput` returns an empty string for a missing input. */
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
        complain('profile', 'is required: the path or the name of a profile');
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
            report({ key: request.key, folder: request.folder });
            const saved = await store.save(request);
            if (!signal.aborted)
                report(null);
            return saved;
        },
        discard: async (key) => store.discard(key),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/report/profile-place.ts
var profile_place = __webpack_require__(53609);
// EXTERNAL MODULE: ./src/report/sarif/budgets.ts
var budgets = __webpack_require__(95946);
;// CONCATENATED MODULE: ./src/github/log/annotations.ts


/** The runner keeps ten of each level per step. */
const maxAnnotations = 10;
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
    ].slice(0, maxAnnotations);
}

;// CONCATENATED MODULE: ./src/github/log/budget-annotations.ts


/** The runner keeps ten of each level per step; one of them is for the verdict. */
const mostOfLevel = 9;
/**
 * Annotates broken budgets (at `level`), budgets that only warn, and waived budgets (notices with
 * reason and end of the waiver), each at its line of the profile if that is in the workspace.
 */
function annotateBudgets(findings, level) {
    const annotations = findings.map((finding) => {
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
    return ['error', 'warning', 'notice'].flatMap((each) => annotations.filter((annotation) => annotation.level === each).slice(0, mostOfLevel));
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



const reportOutputs = output_files/* reportIds */.lt.flatMap((id) => {
    const { output } = output_files/* reportFiles */.IU[id];
    return output === null ? [] : [{ id, output }];
});
/** Declared in both action.yml; later steps of users' workflows build on these names. */
const outputNames = [
    'verdict',
    'image',
    'kernel',
    'boot-ms',
    'image-bytes',
    'size-delta-bytes',
    'cache-hit',
    ...reportOutputs.map(({ output }) => output),
];
/** Outputs of a verdict alone: all others are empty strings. */
function verdictOnly(verdict) {
    const empty = Object.fromEntries(outputNames.map((name) => [name, '']));
    return { ...empty, verdict };
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
    return Object.fromEntries(reportOutputs.map(({ id, output }) => [output, reports[id]]));
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
        ...reportPaths(reports),
    };
}

;// CONCATENATED MODULE: ./src/github/log/summary.ts
/** The runner drops the whole summary of a step if it is longer than 1 MiB. */
const maxSummaryBytes = 2 ** 20;
const cutNotice = '> The report is longer than a summary may be; the whole of it is in the artifact.\n\n';
/** Cuts at the end of a line. The notice comes first: a fence or table may be open at the cut. */
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
    const repository = (await (0,files/* findUpwards */.G5)('.git', where.directory)) ?? where.directory;
    const file = fileInWorkspace(where, external_node_path_default().resolve(repository, place.file));
    return file === undefined ? undefined : { file, line: place.line };
}
/** For a failure before the run: without a result, later steps get nothing but this. */
function reportFailure(core, failed) {
    showAnnotations(core, annotate(failed, 'error', () => undefined));
    setOutputs(core, verdictOnly(failed.kind));
    return (0,src_verdict/* exitCodeOf */.FO)(failed.kind);
}
/** Reports an exception, which is a bug of ours. */
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
/** The runner would show no more anyway. */
const mostFindings = 100;
async function budgetsInWorkspace(where, result) {
    const findings = [...(0,budgets/* budgetFindings */.A)(result), ...(0,budgets/* waiverFindings */.X)(result)].slice(0, mostFindings);
    return Promise.all(findings.map(async (finding) => ({
        ...finding,
        place: await placeInWorkspace(where, finding.place),
    })));
}
/** The crash of the first failed test: the verdict on all tests has its evidence. */
function crashOfTests({ cases = [] }) {
    return cases.find(({ status }) => status === 'failed')?.crash;
}
/** Outputs, annotations and the step's summary; the number is the step's exit status. */
async function reportRun(deps, place, outcome, isFailureFatal) {
    const { verdict, crash, tests } = outcome.result;
    const crashed = (crash ?? crashOfTests(tests))?.place;
    const pointed = crashed ?? (0,profile_place/* placeOfKey */.q)(outcome.result, verdict.key);
    setOutputs(deps.core, outputsOf(outcome));
    const level = isFailureFatal ? 'error' : 'warning';
    showAnnotations(deps.core, annotate(verdict, level, (source) => fileInWorkspace(place, source), await placeInWorkspace(place, pointed)));
    showAnnotations(deps.core, annotateBudgets(await budgetsInWorkspace(place, outcome.result), level));
    await writeSummary(deps, outcome.reports.markdown);
    return isFailureFatal ? (0,src_verdict/* exitCodeOf */.FO)(verdict.kind) : 0;
}

;// CONCATENATED MODULE: ./src/github/state.ts

/**
 * The state that main saves for post: paths, names and pending work, no secrets. Written before the
 * work begins and after each change, because main can be killed at any moment.
 */
const stateSchema = schemas/* strictObject */.rej({
    out: schemas/* string */.YjP(),
    /** Null if nothing is left to upload. */
    upload: schemas/* strictObject */.rej({ name: schemas/* string */.YjP() }).nullable(),
    /** The image's entry, while it is being saved. */
    imageSave: schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), folder: schemas/* string */.YjP() }).nullable(),
    /** Null if there is nothing new to save. */
    compilerSave: schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), folder: schemas/* string */.YjP() }).nullable(),
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

// EXTERNAL MODULE: ./src/result/result.ts + 3 modules
var result = __webpack_require__(18270);
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
    const text = await (0,files/* readTextIfThere */.pM)(external_node_path_default().join(out, output_files/* resultName */.x5));
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



/** `osv-kernel-<profile>-<arch>`, unless the workflow says otherwise. */
function artifactNameOf({ result }, wanted) {
    return wanted ?? `osv-kernel-${slug(result.profile)}-${slug(result.arch)}`;
}
/**
 * Uploads the files of a run. If cancelled, post uploads them: the runner is about to kill this
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
    const { profile, overrides, arch, accelerator, installPackages } = inputs;
    const into = inputs.base ?? (env.GITHUB_BASE_REF === '' ? undefined : env.GITHUB_BASE_REF);
    return {
        command: 'run',
        profile,
        overrides,
        arch,
        accelerator,
        installPackages,
        signal,
        directory: place.directory,
        out: place.out,
        baseline: (0,choice/* parseBaselineChoice */.g)(inputs.baseline, place.directory),
        base: into === undefined ? undefined : `origin/${into}`,
        mayFetchHistory: true,
        resultStore: inputs.cache ? store : null,
        // A pull request's results are never a baseline, and would evict results that are.
        keepsResult: env.GITHUB_EVENT_NAME?.startsWith('pull_request') !== true,
        imageStore: inputs.cache
            ? reportPendingSaves(store, signal, (imageSave) => state.update({ imageSave }))
            : null,
        compilerCacheFolder: inputs.cache ? place.compilerCache : null,
        cacheFolder: place.cache,
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
    const place = await prepareStepFolders(inputs, deps.env);
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
        return reportBug(deps.core, error);
    }
}

;// CONCATENATED MODULE: ./src/github/post.ts



/** Comes first: a running machine still writes its console log. */
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
/** Runs one task independently of the others; nothing here may fail the job. */
async function attempt({ core }, work) {
    try {
        await work();
    }
    catch (error) {
        core.warning(error instanceof Error ? error.message : String(error));
    }
}
/**
 * The post phase. It runs after success, failure and cancellation, reads no inputs, and does what
 * main could not do or left for later.
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









/** Entry point of dist/main.js. Ends the process, because the toolkit may still wait to retry. */
async function main(run) {
    const { signal } = cancelOnSignals(process);
    // Before anything can intercept standard output.
    const write = process.stdout.write.bind(process.stdout);
    const log = createActionsLog({ write });
    // For errors that no promise or listener handles: a verdict is reported even then.
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
/** Entry point of dist/post.js. */
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
