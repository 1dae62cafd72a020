export const id = 790;
export const ids = [790];
export const modules = {

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


/***/ })

};
