export const id = 246;
export const ids = [246];
export const modules = {

/***/ 49800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isolationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _host_box_bwrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73344);


/** What separated a build from the host, in result.json. */
const isolationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    held: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['box', 'none']),
    /** How the box was made; null without one. */
    way: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_host_box_bwrap_js__WEBPACK_IMPORTED_MODULE_0__/* .boxWays */ .c).nullable(),
    /** Whether the build reached the network, and with it the loopback of the host. */
    network: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Why not more; null if there is no more. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 68403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ materialsSchema)
/* harmony export */ });
/* unused harmony export sourceKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const sourceKinds = ['git', 'archive', 'debian', 'folder', 'submodule', 'profile'];
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Name of the binary package.'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its version, as dpkg knows it.'),
    architecture: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its architecture in Debian’s words, such as `amd64`.'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Name of the source package that it was built from.'),
    sourceVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Version of the source package.'),
})
    .describe('An installed Debian package.');
const sourceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(sourceKinds)
        .describe('`git`, `archive`, `debian` and `folder`: as the profile’s `source:` names the kernel’s sources. `submodule`: a git submodule of them. `profile`: the repository of the profile, if the sources are elsewhere.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Last part of the address or of the path, or the package.'),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('Where they are from, without user, password and query; null if that is not known or is a place on the host.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Branch, tag or commit that the profile names.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('Commit that was built, with `-dirty` if files differ from it; null outside git.'),
    committedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('Time of that commit, as RFC 3339 in UTC; null if it is not known.'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('SHA-256 of the archive; null for other sources.'),
    package: packageSchema.nullable().describe('Debian package with the archive of the sources.'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('Folder or archive relative to the repository of the profile, or of a submodule relative to the sources; null for what was fetched.'),
})
    .describe('Sources that the image was built from.');
const toolSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Name of the program, such as `gcc`.'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('First line of `--version`, or a digest of the program.'),
    package: packageSchema
        .nullable()
        .describe('Debian package of the program; null if dpkg does not know it.'),
})
    .describe('A program whose version is an input of the image.');
const materialsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    system: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('`ID` of os-release(5), such as `debian`; may be empty.'),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('`VERSION_ID` of os-release(5), such as `13`; may be empty.'),
    })
        .describe('The distribution that the image was built on.'),
    sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sourceSchema)
        .readonly()
        .describe('The kernel’s sources first, then their submodules and the profile’s repository.'),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(toolSchema)
        .readonly()
        .describe('Compilers and other tools whose versions decide what the image is.'),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema.extend({
        isNamed: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)
            .optional()
            .describe('Set for packages of tools that the build needs; others they depend on.'),
    }))
        .readonly()
        .describe('Debian packages of the tools that the build needs, and those that they depend on: what the build could use, not what it read. Empty where dpkg is missing.'),
})
    .describe('What the image was built of, recorded by the build that made it, also if that was an earlier run.');


/***/ }),

/***/ 49877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fileRoles),
/* harmony export */   y: () => (/* binding */ artifactRoles)
/* harmony export */ });
/**
 * The role of a build's file: `image` is booted, by itself or as the disk beside `kernel`; `elf` has
 * the symbols, `module-symbols` those of code that is loaded later; `cmdline` holds the command line
 * that the build wrote into the image.
 */
const artifactRoles = [
    ...['image', 'kernel', 'elf', 'map', 'config', 'cmdline'],
    ...['modules', 'module-symbols', 'manifest', 'file'],
];
/** The role of a file that we write into the output folder ourselves. */
const runFileRoles = [
    ...['initramfs', 'console', 'timeline', 'report'],
    /** All registers and the memory of a stopped guest. */
    ...['registers', 'core'],
    /** Starts the same machine from a shell. */
    'reproduction',
];
/** Every role that a file in result.json may have. */
const fileRoles = [...artifactRoles, ...runFileRoles];


/***/ }),

/***/ 73344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ boxWays),
  n: () => (/* binding */ bwrapArguments)
});

;// CONCATENATED MODULE: ./src/host/box/mounts.ts
function depthOf({ path }) {
    return path.split('/').length;
}
function listAbove(file) {
    const parts = file.split('/').slice(1, -1);
    return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}
/** In the order of mounting: folders before what lies in them. Of two at a path the later counts. */
function orderMounts(mounts) {
    const above = mounts.flatMap(({ path }) => listAbove(path));
    const folders = above.map((path) => ({ kind: 'folder', path }));
    const last = new Map([...folders, ...mounts].map((mount) => [mount.path, mount]));
    return [...last.values()].toSorted((a, b) => depthOf(a) - depthOf(b));
}

;// CONCATENATED MODULE: ./src/host/box/bwrap.ts

/**
 * How a box is made: by root, in a user namespace of our own, or by root through sudo where the
 * system forbids such namespaces (AppArmor on Ubuntu since 23.10).
 */
const boxWays = ['root', 'user-namespace', 'sudo'];
/** What root keeps: without it, tar could not unpack, nor a build write where another user owns. */
const rootKeeps = ['CAP_CHOWN', 'CAP_DAC_OVERRIDE', 'CAP_FOWNER', 'CAP_FSETID'];
/** For setpriv, which becomes the user. */
const sudoKeeps = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'];
function keep(capabilities) {
    return ['--cap-drop', 'ALL', ...capabilities.flatMap((name) => ['--cap-add', name])];
}
function privileges(way, isRoot) {
    switch (way) {
        case 'root':
            return keep(rootKeeps);
        case 'sudo':
            return keep(sudoKeeps);
        case 'user-namespace':
            return isRoot ? ['--unshare-user', ...keep([])] : [];
    }
}
function mountArguments(mount) {
    switch (mount.kind) {
        case 'read':
            return ['--ro-bind', mount.from ?? mount.path, mount.path];
        case 'read-if-there':
            return ['--ro-bind-try', mount.path, mount.path];
        case 'write':
            return ['--bind', mount.from ?? mount.path, mount.path];
        case 'link':
            return ['--symlink', mount.target, mount.path];
        case 'folder':
            return ['--dir', mount.path];
        case 'empty':
            return ['--tmpfs', mount.path];
        case 'device':
            return ['--dev-bind', mount.path, mount.path];
    }
}
/** Variables that sudo sets, and the one that it gets from us. */
const sudoVariables = [
    ...['SUDO_COMMAND', 'SUDO_USER', 'SUDO_UID', 'SUDO_GID', 'SUDO_HOME', 'MAIL'],
    'LC_ALL',
];
/**
 * The arguments of bwrap before the command (bwrap(1), 0.4 and newer). Its namespaces hide every
 * process, socket and System V object of the host; the programs in it die with us.
 */
function bwrapArguments({ mounts, network, processFiles }, way, isRoot, cwd, env) {
    return [
        ...['--die-with-parent', '--unshare-pid', '--unshare-ipc', '--unshare-uts'],
        '--unshare-cgroup-try',
        ...(network ? [] : ['--unshare-net']),
        ...privileges(way, isRoot),
        ...['--proc', '/proc', '--dev', '/dev'],
        // Root writes them even without capabilities: /proc/sys/kernel/core_pattern names a program that
        // the kernel runs outside.
        ...processFiles.flatMap((file) => ['--ro-bind', file, file]),
        ...orderMounts(mounts).flatMap(mountArguments),
        ...['--remount-ro', '/', '--chdir', cwd],
        ...sudoVariables.flatMap((name) => ['--unsetenv', name]),
        ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
    ];
}


/***/ }),

/***/ 49332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ machineTypes),
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   PX: () => (/* binding */ withoutPci),
/* harmony export */   _: () => (/* binding */ diskFormats),
/* harmony export */   a_: () => (/* binding */ diskInterfaces),
/* harmony export */   oP: () => (/* binding */ usedAccelerators)
/* harmony export */ });
/**
 * QEMU's machine types that profiles can name, and the traits of a machine that matter to a profile.
 * A leaf like arch.ts and vmm-facts.ts: the profile's schema is derived from these tables, so they
 * import no stage.
 */
const diskInterfaces = ['virtio-blk', 'virtio-scsi', 'nvme', 'ide'];
const diskFormats = ['raw', 'qcow2'];
/** What a guest can run on, once `auto` is decided. */
const usedAccelerators = ['kvm', 'tcg'];
const withPci = {
    takesAnyCard: true,
    bootsDisks: true,
    hasWatchdog: true,
    hasPowerButton: true,
    kvmNeed: null,
};
/** A machine without PCI and ACPI. */
const withoutPci = {
    takesAnyCard: false,
    bootsDisks: false,
    hasWatchdog: false,
    hasPowerButton: false,
};
const types = {
    q35: { ...withPci, diskInterfaces },
    pc: { ...withPci, diskInterfaces },
    // IDE and AHCI belong to the PC's chipset.
    virt: { ...withPci, diskInterfaces: ['virtio-blk', 'virtio-scsi', 'nvme'] },
    microvm: {
        ...withoutPci,
        diskInterfaces: ['virtio-blk', 'virtio-scsi'],
        kvmNeed: {
            // OSv halts there: it finds neither a paravirtual clock nor an HPET.
            reason: 'microvm needs KVM: without it the guest has no clock',
            remedy: 'boot with machine: q35 here',
        },
    },
};
const machineTypes = types;
const machines = Object.keys(types);


/***/ }),

/***/ 25113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ invalidProfile),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53138);
/* harmony import */ var _issue_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81142);
/* harmony import */ var _values_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95164);
/* harmony import */ var _values_settings_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92096);





/** The known name nearest to a misspelt one; undefined if none is near enough. */
function nearestName(name, known) {
    if (known.length === 0)
        return undefined;
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, [...known]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, nearest) <= Math.max(2, name.length / 3) ? nearest : undefined;
}
/** The keys of the strict object that the path of an issue leads to. */
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
/** A union's own message is useless: take the issues of the alternative that fits best. */
function nearestIssues(issue) {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
        return [issue];
    const objectLike = issue.errors.filter((branch) => branch.every(({ code }) => code !== 'invalid_type'));
    const branch = (objectLike.length > 0 ? objectLike : issue.errors).toSorted((a, b) => a.length - b.length)[0];
    return (branch ?? []).flatMap((inner) => nearestIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}
/**
 * Turns schema issues into messages that name the place, the value and the remedy; places come from
 * `tree` if it is given, and `join` writes the keys above a value.
 */
function diagnose(issues, schema, tree, join = _values_settings_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ) {
    const placeOf = (path) => tree && (0,_values_settings_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .originNear */ .bl)(tree, path);
    return issues.flatMap(nearestIssues).flatMap((issue) => {
        const where = join(issue.path);
        if (issue.code !== 'unrecognized_keys')
            return [
                {
                    message: where === '' ? (0,_issue_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(issue) : `${where}: ${(0,_issue_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(issue)}`,
                    origin: placeOf(issue.path),
                },
            ];
        const known = knownKeys(schema, issue.path);
        return issue.keys.map((key) => {
            const nearest = nearestName(key, known);
            const advice = nearest === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${nearest}?`;
            return {
                message: `unknown key ${join([...issue.path, key])}; ${advice}`,
                origin: placeOf([...issue.path, key]),
            };
        });
    });
}
/**
 * One evidence entry per message: the line in question and what is wrong with it. `lines` has the
 * lines of the files by name.
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
/** A failure with all diagnoses; its summary has the first, its hint the remedy. */
function invalidProfile(diagnoses, lines, hint = 'osv-kernel schema profile lists all keys; osv-kernel check shows every effective value') {
    const [first] = diagnoses;
    const more = diagnoses.length > 1 ? ` (and ${diagnoses.length - 1} more)` : '';
    const summary = `${(0,_values_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .renderOrigin */ .r)(first?.origin)}: ${first?.message ?? 'not valid'}${more}`;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('invalid-profile', summary, {
        evidence: diagnosisEvidence(diagnoses, lines),
        hint,
    });
}


/***/ }),

/***/ 81142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
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
/** How zod's own messages begin; all others are ours and stay unchanged. */
const ofZod = /^(?:Invalid (?:input|option|key)|Too (?:small|big))\b/;
/** Rewords an issue of zod for people who write YAML or JSON. */
function wordsOf(issue) {
    if (!ofZod.test(issue.message))
        return issue.message;
    switch (issue.code) {
        case 'invalid_type':
            return wrongType(issue.expected, /received (\w+)/.exec(issue.message)?.[1] ?? '');
        case 'invalid_value':
            return `expected ${oneOf(issue.values.map(String))}`;
        case 'too_small':
            return outOfBounds(issue.origin, issue.minimum, 'at least');
        case 'too_big':
            return outOfBounds(issue.origin, issue.maximum, 'at most');
        case 'invalid_key':
            return `has an invalid key: ${issue.issues.map(wordsOf).join(', ')}`;
        case 'custom':
        case 'invalid_element':
        case 'invalid_format':
        case 'invalid_union':
        case 'not_multiple_of':
        case 'unrecognized_keys':
            return issue.message;
    }
}
function oneOf(values) {
    return values.length > 2 ? `one of ${values.join(', ')}` : values.join(' or ');
}
function wrongType(expected, received) {
    const wanted = typeWords[expected] ?? expected;
    return received === 'undefined'
        ? `is missing; expected ${wanted}`
        : `expected ${wanted}, got ${typeWords[received] ?? received}`;
}
function outOfBounds(origin, bound, limit) {
    if (limit === 'at least' && Number(bound) === 1 && origin in countedThings)
        return 'must not be empty';
    const things = countedThings[origin];
    return things === undefined
        ? `must be ${limit} ${bound}`
        : `must have ${limit} ${bound} ${things}`;
}
/** Types whose parts zod counts; of all others it compares the value. */
const countedThings = {
    string: 'characters',
    array: 'entries',
    record: 'entries',
    map: 'entries',
};


/***/ }),

/***/ 95164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ renderOrigin)
/* harmony export */ });
/** `file:line:column`, or what set the value if it was not set in a file. */
function renderOrigin(origin) {
    if (origin === undefined)
        return 'profile';
    if (origin.file === undefined)
        return origin.by ?? origin.layer;
    return [origin.file, origin.line, origin.column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 92096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   bl: () => (/* binding */ originNear),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   uQ: () => (/* binding */ replaceValue),
/* harmony export */   wZ: () => (/* binding */ isSettings)
/* harmony export */ });
function isSettings(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Settings that all have the same origin. */
function mapOf(settings, origin) {
    const entries = Object.entries(settings);
    return { entries: new Map(entries.map(([key, value]) => [key, nodeOf(value, origin)])), origin };
}
function nodeOf(value, origin) {
    if (Array.isArray(value))
        return { items: value.map((item) => nodeOf(item, origin)), origin };
    return isSettings(value) ? mapOf(value, origin) : { value, origin };
}
/** A tree with a single setting. */
function nest(path, node) {
    const [key = '', ...rest] = path;
    const inner = rest.length === 0 ? node : nest(rest, node);
    return { entries: new Map([[key, inner]]), origin: node.origin };
}
/** The values without their origins. */
function settingsOf({ entries }) {
    return Object.fromEntries(Array.from(entries, ([key, node]) => [key, valueOf(node)]));
}
function valueOf(node) {
    if ('entries' in node)
        return settingsOf(node);
    return 'items' in node ? node.items.map(valueOf) : node.value;
}
/** The direct children of a node, by key or index. */
function childrenOf(node) {
    if ('entries' in node)
        return [...node.entries];
    return 'items' in node ? node.items.map((item, index) => [String(index), item]) : [];
}
function childOf(node, key) {
    if ('entries' in node)
        return node.entries.get(String(key));
    return 'items' in node ? node.items[Number(key)] : undefined;
}
/** The origin of the value at a path; if it is missing, of the nearest parent. */
function originNear(tree, path) {
    let node = tree;
    let origin;
    for (const key of path) {
        const child = childOf(node, key);
        if (child === undefined)
            break;
        node = child;
        origin = child.origin;
    }
    return origin;
}
/** The tree with another value at a path that is in it. */
function replaceValue(tree, path, value) {
    const replace = (node, [key, ...rest]) => {
        if (key === undefined)
            return nodeOf(value, node.origin);
        if ('entries' in node)
            return { ...node, entries: replaceIn(node.entries, [key, ...rest]) };
        if (!('items' in node))
            return node;
        const items = node.items.map((item, at) => (at === Number(key) ? replace(item, rest) : item));
        return { ...node, items };
    };
    const replaceIn = (entries, [key, ...rest]) => new Map(Array.from(entries, ([name, node]) => [
        name,
        name === String(key) ? replace(node, rest) : node,
    ]));
    return { ...tree, entries: replaceIn(tree.entries, path) };
}
/** A path for display. Names may contain dots, so do not split it again. */
function joinPath(path) {
    return path.map(String).join('.');
}


/***/ }),

/***/ 8719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ allowanceSchema),
/* harmony export */   i: () => (/* binding */ allowanceEnd)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32484);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63906);



/** An `allow:` entry that matched problems on the console. */
const allowanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Its key in the profile, as in `places`. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The last day (UTC) on which it is valid; null if it does not expire. */
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    expired: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Number of lines that it excused, or would have excused had it not expired. */
    lines: _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});
/** When it expires, for display; empty if it does not. */
function allowanceEnd({ until, expired }) {
    if (until === null)
        return '';
    const date = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(until);
    return expired ? `expired on ${date}` : `until ${date}`;
}


/***/ }),

/***/ 17246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseResult: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./src/profile/diagnose.ts
var diagnose = __webpack_require__(25113);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/result/check/json-text.ts
/** Levels of a result.json; a size tree has some tens. */
const deepest = 500;
/**
 * What is wrong with a JSON text that its parser would not say: nested so deep that no recursion
 * over it is safe, or a key twice in one object, of which readers take different ones. In one pass
 * that keeps the keys of the open objects alone. Says nothing about a text that is not valid JSON.
 */
function jsonTextProblem(text) {
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"') {
            const end = stringEnd(text, at);
            const twice = addKey(text, at, end, open.at(-1)?.keys);
            if (twice !== undefined)
                return `the key ${twice.slice(0, 100)} is there twice in one object`;
            at = end;
        }
        else if (character === '[' || character === '{') {
            open.push({ keys: character === '{' ? new Set() : undefined });
            if (open.length > deepest)
                return 'it is nested too deep';
        }
        else if (character === ']' || character === '}')
            open.pop();
    }
    return undefined;
}
/** Adds a string to the keys of its object if it is one; the key if it was there before. */
function addKey(text, start, end, keys) {
    // A colon follows keys alone.
    if (keys === undefined || !colonFollows(text, end))
        return undefined;
    const written = text.slice(start + 1, end);
    const key = written.includes('\\') ? unescaped(written) : written;
    if (keys.has(key))
        return key;
    keys.add(key);
    return undefined;
}
/** The place of the quote that ends a string, or the last one of the text. */
function stringEnd(text, start) {
    for (let at = start + 1; at < text.length; at += 1)
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    return text.length;
}
function colonFollows(text, end) {
    let at = end + 1;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r')
        at += 1;
    return text[at] === ':';
}
function unescaped(written) {
    try {
        return String(JSON.parse(`"${written}"`));
    }
    catch {
        return written;
    }
}

;// CONCATENATED MODULE: ./src/result/check/boots.ts
/** Times in their order, and counts that agree with their lists. */
function bootProblem({ boot, repeats, tests, }) {
    return ((boot === null ? undefined : timesProblem(boot)) ??
        (repeats === undefined ? undefined : repeatsProblem(repeats)) ??
        testsProblem(tests));
}
function timesProblem({ timeToFirstByteMs, timeToReadyMs, memory }) {
    if (timeToReadyMs !== null && timeToReadyMs < (timeToFirstByteMs ?? 0))
        return `boot.timeToReadyMs: ${timeToReadyMs} is before the first byte, ${timeToFirstByteMs}`;
    const { configuredBytes, leastMemoryBytes = configuredBytes } = memory;
    if (leastMemoryBytes > configuredBytes)
        return `boot.memory.leastMemoryBytes: ${leastMemoryBytes} is more than the machine has, ${configuredBytes}`;
    return undefined;
}
function repeatsProblem({ count, failed, boots, statistics }) {
    if (boots.length > count)
        return `repeats.boots: ${boots.length} boots, but ${count} requested`;
    const found = boots.filter(({ kind }) => kind !== 'pass').length;
    if (failed !== found)
        return `repeats.failed: ${failed} is not the number of failed boots, ${found}`;
    const wrong = boots.findIndex(({ number }, index) => number !== index + 1);
    if (wrong >= 0)
        return `repeats.boots[${wrong}].number: expected ${wrong + 1}, got ${boots[wrong]?.number}`;
    for (const [name, { count: values, min, median, max }] of Object.entries(statistics)) {
        const place = `repeats.statistics.${name}`;
        if (values < 1 || values > boots.length - failed)
            return `${place}.count: ${values}, but ${boots.length - failed} boots passed`;
        if (min > median || median > max)
            return `${place}.median: ${median} is not between ${min} and ${max}`;
    }
    return undefined;
}
function testsProblem({ cases, ...counts }) {
    if (cases === undefined)
        return undefined;
    for (const status of ['passed', 'failed', 'skipped']) {
        const found = cases.filter((one) => one.status === status).length;
        if (counts[status] !== found)
            return `tests.${status}: ${counts[status]} is not the number of such cases, ${found}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/result/check/problem.ts
/** The first problem of a list; checks are made only until one fails. */
function firstProblem(list, place, check) {
    for (const [index, one] of list.entries()) {
        const problem = check(one, `${place}[${index}]`);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
/** The first value that a list has twice. */
function repeated(values) {
    const known = new Set();
    for (const value of values) {
        if (known.has(value))
            return value;
        known.add(value);
    }
    return undefined;
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./src/result/check/comparison.ts

/** Figures that agree with their judgement, and that have a baseline. */
function comparisonProblem({ comparison }) {
    if (comparison === undefined)
        return undefined;
    const { baseline, figures } = comparison;
    if (baseline === null && figures.length > 0)
        return 'comparison.figures: there is no baseline that they could be from';
    const twice = repeated(figures.map(({ key }) => key));
    if (twice !== undefined)
        return `comparison.figures: ${twice} is listed twice`;
    return firstProblem(figures, 'comparison.figures', figureProblem);
}
/** Differences of decimal fractions are not exact. */
const tolerance = 1e-9;
function figureProblem({ before, now, change, band, judgement }, place) {
    const difference = now - before;
    if (Math.abs(change - difference) > tolerance * Math.max(1, Math.abs(now), Math.abs(before)))
        return `${place}.change: ${change} is not ${now} now less ${before} before`;
    if (band !== null && band.low > band.high)
        return `${place}.band: ${band.low} is not below ${band.high}`;
    const isNoise = band !== null && now >= band.low && now <= band.high;
    if ((judgement === 'same') !== (change === 0) || (judgement === 'within-noise' && !isNoise))
        return `${place}.judgement: ${before} to ${now} is not ${judgement}`;
    return undefined;
}

;// CONCATENATED MODULE: ./src/result/check/listings.ts

/** Whether a path from elsewhere stays below the folder that it is relative to. */
function pathProblem(path, place) {
    const parts = path.split('/');
    const isInside = !path.includes('\0') && !parts.includes('..') && parts[0] !== '';
    return isInside
        ? undefined
        : `${place}: ${JSON.stringify(path)} is not a relative path without ..`;
}
/** Files, which have to lie in the output folder or the repository, each of them once. */
function listingProblem({ artifacts, places = {}, repeats, tests, crash, }) {
    const twice = repeated(artifacts.map(({ path }) => path));
    const logs = (list, place) => firstProblem(list, place, ({ log }, at) => log === null ? undefined : pathProblem(log, `${at}.log`));
    return (firstProblem(artifacts, 'artifacts', ({ path }, place) => pathProblem(path, `${place}.path`)) ??
        (twice === undefined ? undefined : `artifacts: ${twice} is listed twice`) ??
        Object.entries(places)
            .map(([key, { file }]) => pathProblem(file, `places.${key}.file`))
            .find((problem) => problem !== undefined) ??
        (crash?.place === undefined ? undefined : pathProblem(crash.place.file, 'crash.place.file')) ??
        logs(repeats?.boots ?? [], 'repeats.boots') ??
        logs(tests.cases ?? [], 'tests.cases'));
}

;// CONCATENATED MODULE: ./src/result/check/dates.ts
const dates_form = /^\d{4}-\d{2}-\d{2}$/;
/** What to say of a text that is not a date. */
const notDate = 'expected a date such as 2026-12-31';
/** Whether a text is a day that exists, such as 2026-12-31. */
function isDate(text) {
    if (!dates_form.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    // Node's parser takes February 30 for March 2.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./src/size/paths.ts
var paths = __webpack_require__(58777);
// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
;// CONCATENATED MODULE: ./src/result/check/size-tree.ts



/** Views that are as large as what they show in another way; `src/size/tree.ts` says why not all. */
const ownSize = new Set(['unpacked', 'disk', 'packages']);
/** Whether sums hold at every level of a tree, in the file, in memory and in its views. */
function treeProblem(node, place) {
    const { children, views = [] } = node;
    return ((children === undefined ? undefined : childrenProblem(node, children, place)) ??
        firstProblem(views, `${place}.views`, (view, at) => viewProblem(node, view, at)));
}
function childrenProblem(node, children, place) {
    const problem = firstProblem(children, `${place}.children`, treeProblem);
    if (problem !== undefined)
        return problem;
    const bytes = sumOf(children.map((child) => child.bytes));
    if (bytes !== node.bytes)
        return `${place}.bytes: ${node.bytes} is not the sum of its children, ${bytes}`;
    const memory = sumOf(children.map(tree/* memoryOf */.z));
    if (memory > (0,tree/* memoryOf */.z)(node))
        return `${place}.memoryBytes: ${(0,tree/* memoryOf */.z)(node)} is less than the sum of its children, ${memory}`;
    const twice = repeated(children.map(paths/* siblingKey */.w$));
    return twice === undefined ? undefined : `${place}.children: two are named ${twice}`;
}
function viewProblem(node, view, place) {
    if (view.bytes !== node.bytes && !ownSize.has(view.name))
        return `${place}.bytes: ${view.bytes} is not the size of what it shows, ${node.bytes}`;
    return treeProblem(view, place);
}

;// CONCATENATED MODULE: ./src/result/check/sizes.ts



/** What is wrong with the sizes of a result. */
function sizeProblem(size) {
    if (size === null)
        return undefined;
    return (treeProblem(size.tree, 'size.tree') ??
        totalsProblem(size) ??
        baselineProblem(size) ??
        firstProblem(size.budgets, 'size.budgets', budgetProblem) ??
        firstProblem(size.waivers ?? [], 'size.waivers', waiverProblem));
}
/** Totals are the artifacts of the tree; namesakes are added up. */
function totalsProblem({ tree, totals, image }) {
    const measured = new Map();
    for (const { name, bytes } of tree.children ?? [])
        measured.set(name, (measured.get(name) ?? 0) + bytes);
    for (const [name, bytes] of measured)
        if (totals[name] !== bytes)
            return `size.totals.${name}: ${totals[name] ?? 'missing'} is not its size in the tree, ${bytes}`;
    const more = Object.keys(totals).find((name) => !measured.has(name));
    if (more !== undefined)
        return `size.totals.${more}: not in the tree`;
    return image === undefined || measured.has(image)
        ? undefined
        : `size.image: ${image} is not in the tree`;
}
function baselineProblem({ tree, baseline, delta }) {
    if (delta === null)
        return undefined;
    if (baseline === null)
        return 'size.delta: there is no baseline that it could be from';
    const before = sumOf(Object.values(baseline.totals));
    if (delta.bytes !== tree.bytes - before)
        return `size.delta.bytes: ${delta.bytes} is not ${tree.bytes} now less ${before} in the baseline`;
    const { memory } = delta;
    return (changesProblem(delta, 'size.delta') ??
        (memory === undefined ? undefined : changesProblem(memory, 'size.delta.memory')) ??
        firstProblem(delta.views ?? [], 'size.delta.views', ({ changes }, place) => firstProblem(changes, `${place}.changes`, changeProblem)));
}
function changesProblem({ bytes, changes }, place) {
    const problem = firstProblem(changes, `${place}.changes`, changeProblem);
    if (problem !== undefined)
        return problem;
    const sum = sumOf(changes.map(({ oldBytes, newBytes }) => newBytes - oldBytes));
    return sum === bytes
        ? undefined
        : `${place}.bytes: ${bytes} is not the sum of its changes, ${sum}`;
}
/** What the sizes before and after have to be for each word. */
const meanings = {
    added: (before, after) => before === 0 && after > 0,
    removed: (before, after) => before > 0 && after === 0,
    grown: (before, after) => after > before,
    shrunk: (before, after) => after < before,
    renamed: (before, after) => after === before,
    moved: (before, after) => after === before,
};
function changeProblem({ change, oldBytes, newBytes }, place) {
    return meanings[change](oldBytes, newBytes)
        ? undefined
        : `${place}.change: ${oldBytes} to ${newBytes} bytes is not ${change}`;
}
function budgetProblem(budget, place) {
    const { bytes, limitBytes, waivedBytes = 0, waiverEnded, ok } = budget;
    if (waiverEnded !== undefined && !isDate(waiverEnded))
        return `${place}.waiverEnded: ${notDate}`;
    const holds = bytes !== null && bytes - limitBytes <= waivedBytes;
    return ok === holds
        ? undefined
        : `${place}.ok: ${ok}, but it has ${bytes ?? 'no'} bytes and a limit of ${limitBytes + waivedBytes}`;
}
function waiverProblem({ until, expired, daysLeft }, place) {
    if (!isDate(until))
        return `${place}.until: ${notDate}`;
    if (daysLeft === undefined || expired === daysLeft < 0)
        return undefined;
    return `${place}.daysLeft: ${daysLeft} is not of a waiver that ${expired ? 'has' : 'has not'} expired`;
}

;// CONCATENATED MODULE: ./src/result/check/result-problem.ts







/** What has to agree in a result beyond the form of each value, which the schema checks. */
const checks = [
    verdictProblem,
    bootProblem,
    comparisonProblem,
    ({ size }) => sizeProblem(size),
    listingProblem,
    allowanceProblem,
];
/**
 * What is wrong with a result from elsewhere, with its place and what was expected; undefined if
 * nothing is.
 */
function resultProblem(result) {
    for (const check of checks) {
        const problem = check(result);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function verdictProblem({ verdict: { kind, owner } }) {
    const expected = (0,verdict/* ownerOfVerdict */.sG)(kind);
    return owner === expected
        ? undefined
        : `verdict.owner: expected ${expected} for ${kind}, got ${owner}`;
}
function allowanceProblem({ allowed = [] }) {
    return firstProblem(allowed, 'allowed', ({ until }, place) => until === null || isDate(until) ? undefined : `${place}.until: ${notDate}`);
}

// EXTERNAL MODULE: ./src/result/result.ts + 4 modules
var result = __webpack_require__(43911);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
;// CONCATENATED MODULE: ./src/result/parse-result.ts






/**
 * Parses a result from elsewhere and checks it: its form, its ranges, and what has to agree in it.
 * Messages call it `name`.
 */
function parseResult(text, name) {
    const ofText = jsonTextProblem(text);
    if (ofText !== undefined)
        return refused(`${name} is not a result.json`, ofText);
    const problem = jsonProblem(text);
    if (problem !== undefined) {
        const { line, column, reason } = problem;
        return refused(`${name}:${line}:${column}: not JSON`, reason);
    }
    const parsed = result/* resultSchema */.F.safeParse(JSON.parse(text));
    if (!parsed.success) {
        const [first] = (0,diagnose/* diagnose */.h4)(parsed.error.issues, result/* resultSchema */.F, undefined, jsonPath);
        return refused(`${name} is not a result.json of schema version 1`, first?.message ?? 'not valid');
    }
    const wrong = resultProblem(parsed.data);
    return wrong === undefined ? (0,verdict/* success */.kX)(parsed.data) : refused(name, wrong);
}
/** `size.tree.children[1].bytes` */
function jsonPath(path) {
    return path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
}
/** The reason may have names from the file. */
function refused(what, reason) {
    return (0,verdict/* failure */.V2)('invalid-profile', `${what}: ${(0,sanitize/* sanitize */.aj)(reason)}`);
}
/** Where a text is not valid JSON, and why; undefined if it is valid. */
function jsonProblem(text) {
    const message = parserMessage(text);
    if (message === undefined)
        return undefined;
    const before = text.slice(0, positionOf(message, text)).split('\n');
    const reason = message
        .replace(/,? (?:after|of|in) JSON\b.*| in JSON at position.*|, (?:\.\.\.)?".*/s, '')
        .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, reason };
}
function parserMessage(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
/** V8 reports a position for all errors but two: the end of the text and an unexpected token. */
function positionOf(message, text) {
    const [, named] = / at position (\d+)/.exec(message) ?? [];
    if (named !== undefined)
        return Number(named);
    return message.startsWith(unexpected) ? tokenPosition(text) : text.length;
}
const unexpected = 'Unexpected token';
/** Bisects: a text cut off before the token ends too early, any longer one has the bad token. */
function tokenPosition(text) {
    let [without, having] = [0, text.length];
    while (having - without > 1) {
        const middle = Math.floor((without + having) / 2);
        if (parserMessage(text.slice(0, middle))?.startsWith(unexpected) === true)
            having = middle;
        else
            without = middle;
    }
    return without;
}


/***/ }),

/***/ 32484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ byteCount),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/* unused harmony export longestMs */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A year: no run takes longer. */
const longestMs = 366 * 24 * 3600 * 1000;
/** A value from elsewhere in a message; one of another type may be of any length. */
function shown(input) {
    if (input === null || typeof input === 'number')
        return String(input);
    return Array.isArray(input) ? 'a list' : typeof input === 'string' ? 'text' : `a ${typeof input}`;
}
function expected(what) {
    return {
        error: ({ input }) => input === undefined
            ? `is missing; expected ${what}`
            : `expected ${what}, got ${shown(input)}`,
    };
}
/** The largest whole number that JSON keeps exactly. */
const most = `at most ${Number.MAX_SAFE_INTEGER}`;
const bytes = expected(`whole bytes, not negative, ${most}`);
const number = expected(`a whole number, not negative, ${most}`);
const time = expected('a time in milliseconds from 0 to a year');
/** Bytes of something that exists. */
const byteCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(bytes).min(0, bytes);
/** How many of something there are. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(number).min(0, number);
/** A time or a duration. */
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(time).min(0, time).max(longestMs, time);


/***/ }),

/***/ 43911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ resultSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/build/box/isolation-schema.ts
var isolation_schema = __webpack_require__(49800);
// EXTERNAL MODULE: ./src/build/materials/materials-schema.ts
var materials_schema = __webpack_require__(68403);
// EXTERNAL MODULE: ./src/file-roles.ts
var file_roles = __webpack_require__(49877);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/machine/machine-types.ts
var machine_types = __webpack_require__(49332);
// EXTERNAL MODULE: ./src/result/quantities.ts
var quantities = __webpack_require__(32484);
;// CONCATENATED MODULE: ./src/result/boot-schema.ts



const phaseSchema = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), startMs: quantities/* milliseconds */.Rz, endMs: quantities/* milliseconds */.Rz });
/** One boot; times count from the start of the QEMU process, by the host’s clock. */
const bootSchema = schemas/* strictObject */.rej({
    /** If problems of the host made it take more than one; a boot that then passed is flaky. */
    attempts: quantities/* count */.U9.optional(),
    flaky: schemas/* literal */.euz(true).optional(),
    accelerator: schemas/* enum */.k5n(machine_types/* usedAccelerators */.oP),
    acceleratorReason: schemas/* string */.YjP(),
    /** Effective limits; defaults are longer without KVM (`stretched`). */
    limits: schemas/* strictObject */.rej({
        timeoutMs: quantities/* milliseconds */.Rz,
        silenceMs: quantities/* milliseconds */.Rz,
        stretched: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    })
        .optional(),
    machine: schemas/* string */.YjP(),
    vmm: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().describe('As in `boot.vmm` of the profile.'),
        version: schemas/* string */.YjP().describe('Such as 8.2.2.'),
    })
        .optional()
        .describe('The virtual machine monitor; absent if its version is not known.'),
    /** Whether QEMU ran under its filter of system calls; absent for VMMs that always have one. */
    sandbox: schemas/* boolean */.zMY().optional(),
    timeToFirstByteMs: quantities/* milliseconds */.Rz.nullable(),
    timeToReadyMs: quantities/* milliseconds */.Rz.nullable(),
    durationMs: quantities/* milliseconds */.Rz,
    phases: schemas/* array */.YOg(phaseSchema).readonly(),
    memory: schemas/* strictObject */.rej({
        configuredBytes: quantities/* byteCount */.GJ,
        peakHostBytes: quantities/* byteCount */.GJ.nullable(),
        /** If requested: the smallest memory with which the profile passes. */
        leastMemoryBytes: quantities/* byteCount */.GJ.optional(),
    }),
    exit: schemas/* strictObject */.rej({
        /** QMP's SHUTDOWN reason, `stopped` if we ended it, or how the process died. */
        reason: schemas/* string */.YjP(),
        event: schemas/* string */.YjP().nullable(),
        guestStatus: schemas/* int */.Whr().nullable(),
    }),
});

;// CONCATENATED MODULE: ./src/result/repeats.ts



/** Statistics over the passed boots that have the value. */
const statisticsSchema = schemas/* strictObject */.rej({
    count: quantities/* count */.U9,
    median: schemas/* number */.aig(),
    min: schemas/* number */.aig(),
    max: schemas/* number */.aig(),
    /** Median absolute deviation. */
    mad: schemas/* number */.aig().min(0),
});
/** Results of `boot.repeat` boots; `boot` and `metrics` in the record are those of one of them. */
const repeatsSchema = schemas/* strictObject */.rej({
    /** Number requested; `boots` has those that ran. */
    count: quantities/* count */.U9,
    failed: quantities/* count */.U9,
    boots: schemas/* array */.YOg(schemas/* strictObject */.rej({
        number: quantities/* count */.U9,
        kind: schemas/* enum */.k5n(verdict/* verdictKinds */.PV),
        summary: schemas/* string */.YjP(),
        firstByteMs: quantities/* milliseconds */.Rz.nullable(),
        readyMs: quantities/* milliseconds */.Rz.nullable(),
        durationMs: quantities/* milliseconds */.Rz,
        peakBytes: quantities/* byteCount */.GJ.nullable(),
        metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
        /** If it took more than one. */
        attempts: quantities/* count */.U9.optional(),
        /** Its console log, relative to the output folder; null if it passed. */
        log: schemas/* string */.YjP().nullable(),
    }))
        .readonly(),
    /** By path of the value in this record, e.g. `boot.timeToReadyMs` or `metrics.NAME`. */
    statistics: schemas/* record */.g1P(schemas/* string */.YjP(), statisticsSchema),
});

// EXTERNAL MODULE: ./src/result/allowance.ts
var allowance = __webpack_require__(8719);
;// CONCATENATED MODULE: ./src/result/comparison-schema.ts


/** Where a band of noise comes from; see docs/baselines.md. */
const bandBases = ['history', 'repeats', 'default'];
/** `changed`: beyond the noise, but whether more of it is better is not known. */
const judgements = ['better', 'worse', 'changed', 'same', 'within-noise'];
const bandSchema = schemas/* strictObject */.rej({
    low: schemas/* number */.aig().describe('Lowest value that still counts as noise.'),
    high: schemas/* number */.aig().describe('Highest value that still counts as noise.'),
    runs: quantities/* count */.U9.describe('Number of earlier runs that the band is from, or of boots for `repeats`; for `default` those that there were, too few for a band.'),
    basis: schemas/* enum */.k5n(bandBases)
        .describe('`history`: earlier runs in the same conditions. `repeats`: the boots of this run and the baseline (`boot.repeat`). `default`: too few of both, so a wide band.'),
})
    .describe('A value from `low` to `high` is noise.');
const figureSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP()
        .describe('Path of the value in this record, such as `boot.timeToReadyMs`, `boot.memory.peakHostBytes`, `metrics.NAME` or `tests.passed`.'),
    title: schemas/* string */.YjP().describe('The figure in words, such as `ready`.'),
    unit: schemas/* string */.YjP()
        .describe('`ms`, `bytes`, `tests`, or for a metric its unit in the profile; may be empty.'),
    before: schemas/* number */.aig().describe('Its value in the baseline; a median if there were several boots.'),
    now: schemas/* number */.aig().describe('Its value in this run; a median if there were several boots.'),
    change: schemas/* number */.aig().describe('`now` less `before`.'),
    band: bandSchema.nullable().describe('Noise around the baseline; null for exact values.'),
    judgement: schemas/* enum */.k5n(judgements)
        .describe('What the change means. `changed` is beyond the noise, but it is not known whether more is better.'),
});
/** Boot time, memory, metrics and tests of a run compared with those of its baseline. */
const comparisonSchema = schemas/* strictObject */.rej({
    baseline: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP().describe('Branch, tag or file that the baseline is of.'),
        revision: schemas/* string */.YjP().nullable().describe('Commit of the baseline, if known.'),
        behind: quantities/* count */.U9
            .optional()
            .describe('Commits between the one looked for and this one; absent for 0.'),
    })
        .nullable()
        .describe('The boot that this one is compared with; null if there is none. May be of an earlier commit than `size.baseline`.'),
    missing: schemas/* string */.YjP()
        .optional()
        .describe('Why there is no baseline, and what to change, if one was wanted.'),
    figures: schemas/* array */.YOg(figureSchema)
        .readonly()
        .describe('The values that both have; empty without a baseline.'),
    tests: schemas/* strictObject */.rej({
        newFailures: schemas/* array */.YOg(schemas/* string */.YjP())
            .readonly()
            .describe('Tests that fail now and did not in the baseline.'),
        fixed: schemas/* array */.YOg(schemas/* string */.YjP())
            .readonly()
            .describe('Tests that failed in the baseline and pass now.'),
    })
        .optional()
        .describe('The image’s own tests by name, if both runs have them.'),
    refused: schemas/* array */.YOg(schemas/* strictObject */.rej({
        figures: schemas/* array */.YOg(schemas/* string */.YjP())
            .readonly()
            .describe('Keys that are not compared, as in `figures`.'),
        reason: schemas/* string */.YjP()
            .describe('What differs between the two runs, such as the CPU model, in plain words.'),
    }))
        .readonly()
        .describe('Values that both have and that cannot be compared, and why.'),
})
    .describe('This boot compared with that of the baseline; absent if no baseline was wanted.');

// EXTERNAL MODULE: ./src/size/compare/size-change.ts
var size_change = __webpack_require__(42465);
// EXTERNAL MODULE: ./src/size/once/group.ts
var group = __webpack_require__(31640);
// EXTERNAL MODULE: ./src/size/tree.ts
var tree = __webpack_require__(75501);
;// CONCATENATED MODULE: ./src/result/size-schema.ts





const sizeNodeSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(tree/* sizeNodeKinds */.X),
    bytes: quantities/* byteCount */.GJ,
    memoryBytes: quantities/* byteCount */.GJ.optional(),
    get children() {
        return schemas/* array */.YOg(sizeNodeSchema).readonly().optional();
    },
    /** The same contents split in other ways. */
    get views() {
        return schemas/* array */.YOg(sizeNodeSchema).readonly().optional();
    },
    /** Size of the whole file after zstd at level 3. */
    compressedBytes: quantities/* byteCount */.GJ.optional(),
    /** Object file of a symbol. */
    object: schemas/* string */.YjP().optional(),
    note: schemas/* string */.YjP().optional(),
});
const sizeChangeSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(tree/* sizeNodeKinds */.X),
    change: schemas/* enum */.k5n(size_change/* sizeChangeKinds */.n),
    /** Earlier path of a symbol that the compiler renamed, or of a node that moved. */
    from: schemas/* string */.YjP().optional(),
    /** Object file of a symbol. */
    object: schemas/* string */.YjP().optional(),
    /** Its earlier object file, if different. */
    fromObject: schemas/* string */.YjP().optional(),
    oldBytes: quantities/* byteCount */.GJ,
    newBytes: quantities/* byteCount */.GJ,
});
const baselineSchema = schemas/* strictObject */.rej({
    source: schemas/* string */.YjP(),
    revision: schemas/* string */.YjP().nullable(),
    /** Bytes by artifact name; the image has its current name. */
    totals: schemas/* record */.g1P(schemas/* string */.YjP(), quantities/* byteCount */.GJ),
    /** Name of the image in the baseline, if it was different. */
    imageWas: schemas/* string */.YjP().optional(),
    /** Commits between the one wanted and this one. */
    behind: quantities/* count */.U9.optional(),
    /** Set if it was built for this comparison. */
    rebuilt: schemas/* literal */.euz(true).optional(),
});
const budgetSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    limitBytes: quantities/* byteCount */.GJ,
    /** Null if no node of the size tree has that path: this breaks the budget too. */
    bytes: quantities/* byteCount */.GJ.nullable(),
    /** Within the limit, or excused by a valid waiver. */
    ok: schemas/* boolean */.zMY(),
    /** The pattern in the profile, if it stands for several paths. */
    pattern: schemas/* string */.YjP().optional(),
    /** Set if the limit is the size before plus the allowed growth. */
    kind: schemas/* literal */.euz('growth').optional(),
    /** Set if growth counts from the newest release. */
    per: schemas/* literal */.euz('release').optional(),
    /** Set if a broken budget is only reported. */
    severity: schemas/* literal */.euz('warn').optional(),
    /** Bytes above the limit that valid waivers allow. */
    waivedBytes: quantities/* byteCount */.GJ.optional(),
    /** When the last waiver ended, if the valid ones are not enough. */
    waiverEnded: schemas/* string */.YjP().optional(),
    /** For a broken growth budget: the earlier commit that has a waiver for it. */
    waiverPast: schemas/* string */.YjP().optional(),
    /** Its size in the baseline; 0 if it did not exist. */
    beforeBytes: quantities/* byteCount */.GJ.optional(),
    /** If the path matches nothing: the nearest path that does. */
    nearest: schemas/* string */.YjP().optional(),
});
const waiverSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    amountBytes: quantities/* byteCount */.GJ,
    reason: schemas/* string */.YjP(),
    author: schemas/* string */.YjP().nullable(),
    /** The last day (UTC) on which it is valid. */
    until: schemas/* string */.YjP(),
    origin: schemas/* string */.YjP(),
    /** Its key in the profile, as in `places`. */
    key: schemas/* string */.YjP().optional(),
    /** Set for a commit before this change: the growth it excused is part of the baseline. */
    earlier: schemas/* literal */.euz(true).optional(),
    expired: schemas/* boolean */.zMY(),
    /** Whether a budget exists for its path. */
    used: schemas/* boolean */.zMY(),
    /** Whether such a budget is above its limit and would break without the waiver. */
    needed: schemas/* boolean */.zMY().optional(),
    /** Days until the last day, which counts as 0; negative once expired. */
    daysLeft: schemas/* int */.Whr().optional(),
});
/** Sizes in `result.json`, in bytes; values that were not measured are null, never zero. */
const sizeSchema = schemas/* strictObject */.rej({
    tree: sizeNodeSchema,
    /** Bytes by artifact name. */
    totals: schemas/* record */.g1P(schemas/* string */.YjP(), quantities/* byteCount */.GJ),
    /** Everything that is shipped, counted once; not in results of older versions. */
    once: schemas/* strictObject */.rej({
        bytes: quantities/* byteCount */.GJ,
        /** The same for the baseline; left out if it is not known. */
        beforeBytes: quantities/* byteCount */.GJ.optional(),
        /** Files that stand for others, which are not added to them. */
        groups: schemas/* array */.YOg(schemas/* strictObject */.rej({
            shipped: schemas/* string */.YjP(),
            others: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), how: schemas/* enum */.k5n(group/* waysToBeSame */.N) }))
                .readonly(),
        }))
            .readonly(),
    })
        .optional(),
    /** Name of the booted artifact. */
    image: schemas/* string */.YjP().optional(),
    /** Set if only a part of the build was measured, as with `boot --image`. */
    partial: schemas/* literal */.euz(true).optional(),
    /** Remarks about the measured files and about the baseline. */
    remarks: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().optional(),
    /** What it was compared with; null if there was none. */
    baseline: baselineSchema.nullable(),
    /** Why there is no baseline, if one was wanted. */
    baselineMissing: schemas/* string */.YjP().optional(),
    /** The newest release, if a budget counts from it. */
    release: baselineSchema.optional(),
    /** Why there is no release, if a budget counts from it. */
    releaseMissing: schemas/* string */.YjP().optional(),
    delta: schemas/* strictObject */.rej({
        bytes: schemas/* int */.Whr(),
        changes: schemas/* array */.YOg(sizeChangeSchema).readonly(),
        /** Changes of what takes memory but no bytes of a file (.bss), in bytes of memory. */
        memory: schemas/* strictObject */.rej({ bytes: schemas/* int */.Whr(), changes: schemas/* array */.YOg(sizeChangeSchema).readonly() })
            .optional(),
        /** By view of an artifact, such as `loader.elf/objects`. */
        views: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), changes: schemas/* array */.YOg(sizeChangeSchema).readonly() }))
            .readonly()
            .optional(),
    })
        .nullable(),
    budgets: schemas/* array */.YOg(budgetSchema).readonly(),
    /** Paths of growth budgets that were not checked because there was no baseline. */
    unchecked: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().optional(),
    /** Paths of those on growth since a release, if there was no release. */
    uncheckedSinceRelease: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().optional(),
    waivers: schemas/* array */.YOg(waiverSchema).readonly().optional(),
    /** Demangled C++ and Rust names of the symbols shown, by their names in the tree. */
    names: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** Where functions that changed begin, by symbol, as far as debug information has it. */
    sources: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        /** Relative to the root of the repository, or else to the kernel's own source tree. */
        file: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().min(1),
        /** Set if the file is not part of the repository. */
        outside: schemas/* literal */.euz(true).optional(),
    }))
        .optional(),
});

;// CONCATENATED MODULE: ./src/result/result.ts











/**
 * `result.json`, schema version 1: the record of a run. Times are in milliseconds, sizes in bytes;
 * values that were not reached or do not apply are null, never zero.
 */
const evidenceSchema = schemas/* strictObject */.rej({
    source: schemas/* string */.YjP(),
    firstLine: schemas/* int */.Whr().min(1),
    lines: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
});
const verdictSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(verdict/* verdictKinds */.PV),
    owner: schemas/* enum */.k5n(verdict/* owners */.Zk).nullable(),
    summary: schemas/* string */.YjP(),
    evidence: schemas/* array */.YOg(evidenceSchema).readonly(),
    hint: schemas/* string */.YjP().nullable(),
    /** Profile key of the expectation that failed, as in `places`. */
    key: schemas/* string */.YjP().optional(),
});
const configSchema = schemas/* strictObject */.rej({
    requested: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    effective: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    mismatches: schemas/* array */.YOg(schemas/* strictObject */.rej({
        option: schemas/* string */.YjP(),
        /** Profile key of the request, as in `places`. */
        key: schemas/* string */.YjP().optional(),
        requested: schemas/* string */.YjP(),
        effective: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
    }))
        .readonly(),
    /** By option: why a value other than requested is not a mismatch. */
    explained: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
const imageCacheStates = ['hit', 'miss', 'off'];
/** What a store of caches did for the run. */
const cacheUseSchema = schemas/* strictObject */.rej({
    state: schemas/* enum */.k5n(['hit', 'miss', 'damaged', 'unavailable', 'off']),
    /** Why it was not a hit, such as the inputs that changed; null for a hit. */
    reason: schemas/* string */.YjP().nullable(),
    /** Of the entry that was restored, or else saved, if known. */
    bytes: quantities/* byteCount */.GJ.nullable(),
    /** Of the restored entry, if known. */
    ageMs: schemas/* number */.aig().min(0).nullable(),
    /** Null if there was nothing to save. */
    saved: schemas/* enum */.k5n(['saved', 'exists', 'unavailable', 'off', 'after-job']).nullable(),
    /** Why it was not saved. */
    notSaved: schemas/* string */.YjP().nullable(),
});
const buildSchema = schemas/* strictObject */.rej({
    durationMs: quantities/* milliseconds */.Rz,
    cache: schemas/* strictObject */.rej({
        image: schemas/* enum */.k5n(imageCacheStates),
        /** Null if no compiler ran or no compiler cache was used. */
        compiler: schemas/* strictObject */.rej({ hits: quantities/* count */.U9, misses: quantities/* count */.U9 }).nullable(),
        /** The entries in the store; absent for those that were not asked for. */
        imageEntry: cacheUseSchema.optional(),
        compilerEntry: cacheUseSchema.optional(),
    }),
    /** Of the build that made the image, also if that was an earlier run. */
    isolation: isolation_schema/* isolationSchema */.E.readonly().optional(),
    materials: materials_schema/* materialsSchema */.G.optional(),
    /** It made no image. */
    failed: schemas/* literal */.euz(true).optional(),
});
const assertionStatuses = ['passed', 'failed', 'not-reached'];
const assertionSchema = schemas/* strictObject */.rej({
    /** Its name, or the pattern it looks for. */
    id: schemas/* string */.YjP(),
    /** Its key in the profile, as in `places`. */
    key: schemas/* string */.YjP().optional(),
    status: schemas/* enum */.k5n(assertionStatuses),
    atMs: quantities/* milliseconds */.Rz.nullable(),
    /** Number of the console line that met or broke it, counted as in `firstLine`. */
    line: schemas/* int */.Whr().min(1).optional(),
    captures: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** Why it failed or was not reached. */
    reason: schemas/* string */.YjP().nullable(),
});
/** Relative to the root of the repository. */
const ownPlaceSchema = schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1) });
/** The crash that the kernel reported, reduced to what is stable across runs. */
const crashSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    function: schemas/* string */.YjP().nullable(),
    /** Two crashes with the same id are the same crash. */
    id: schemas/* string */.YjP(),
    /** The frame nearest to the crash that is in the profile's repository. */
    place: ownPlaceSchema.optional(),
});
const testStatuses = ['passed', 'failed', 'skipped'];
/** One of the image's own tests. */
const testCaseSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(testStatuses),
    /** Verdict on its boot; null if it was not run. */
    kind: schemas/* enum */.k5n(verdict/* verdictKinds */.PV).nullable(),
    durationMs: quantities/* milliseconds */.Rz.nullable(),
    /** How it ended, or why it was not run. */
    summary: schemas/* string */.YjP(),
    /** Its console log, relative to the output folder. */
    log: schemas/* string */.YjP().nullable(),
    evidence: schemas/* array */.YOg(evidenceSchema).readonly(),
    crash: crashSchema.optional(),
});
const testsSchema = schemas/* strictObject */.rej({
    passed: quantities/* count */.U9,
    failed: quantities/* count */.U9,
    skipped: quantities/* count */.U9,
    /** If the image's own tests were requested. */
    cases: schemas/* array */.YOg(testCaseSchema).readonly().optional(),
});
const artifactSchema = schemas/* strictObject */.rej({
    role: schemas/* enum */.k5n(file_roles/* fileRoles */.w),
    path: schemas/* string */.YjP(),
    bytes: quantities/* byteCount */.GJ,
    sha256: schemas/* string */.YjP(),
});
const resultSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    profile: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
    mode: schemas/* string */.YjP(),
    /** Commit of the profile's repository, with `-dirty` if files differ from it. */
    revision: schemas/* string */.YjP().nullable(),
    verdict: verdictSchema,
    /** If the verdict is about a crash. */
    crash: crashSchema.optional(),
    config: configSchema.nullable(),
    build: buildSchema.nullable(),
    /** With guest tests, the boot of the first failed test, or else of the first test. */
    boot: bootSchema.nullable(),
    /** The profile says `boot: false`, or there is none: there is no boot to miss. */
    measuredOnly: schemas/* literal */.euz(true).optional(),
    repeats: repeatsSchema.optional(),
    assertions: schemas/* array */.YOg(assertionSchema).readonly(),
    /** Numeric named captures from the console, by name. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    /** Units from the profile, by metric. */
    metricUnits: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** Entries of `allow:` that matched. */
    allowed: schemas/* array */.YOg(allowance/* allowanceSchema */.g).readonly().optional(),
    tests: testsSchema,
    size: sizeSchema.nullable(),
    comparison: comparisonSchema.optional(),
    /** Places in the profile that findings may refer to, by dotted key. */
    places: schemas/* record */.g1P(schemas/* string */.YjP(), ownPlaceSchema).optional(),
    /** Files in the output folder; `path` is relative to it. */
    artifacts: schemas/* array */.YOg(artifactSchema).readonly(),
    host: schemas/* strictObject */.rej({
        system: schemas/* string */.YjP(),
        cpu: schemas/* string */.YjP(),
        cpus: quantities/* count */.U9,
        memoryBytes: quantities/* byteCount */.GJ,
        /** First line of `--version`, by tool. */
        tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        productVersion: schemas/* string */.YjP(),
    }),
    timings: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: schemas/* string */.YjP(), durationMs: quantities/* milliseconds */.Rz })).readonly(),
});


/***/ }),

/***/ 42465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sizeChangeKinds)
/* harmony export */ });
const sizeChangeKinds = ['added', 'removed', 'grown', 'shrunk', 'renamed', 'moved'];


/***/ }),

/***/ 31640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ waysToBeSame),
/* harmony export */   Z: () => (/* binding */ groupFiles)
/* harmony export */ });
/**
 * How a file belongs to the one that is counted for it: the same bytes, the same link with or without
 * symbols, a part of it, or another container of the same kernel.
 */
const waysToBeSame = ['copy', 'unstripped', 'stripped', 'inside', 'container'];
/** Sets of indices that are joined pair by pair. */
class Sets {
    #above;
    constructor(count) {
        this.#above = Array.from({ length: count }, (_, index) => index);
    }
    top(index) {
        let at = index;
        for (let above = this.#above[at]; above !== undefined && above !== at; above = this.#above[at])
            at = above;
        return at;
    }
    join(one, other) {
        const [a, b] = [this.top(one), this.top(other)];
        this.#above[Math.max(a, b)] = Math.min(a, b);
    }
}
/** Follows containers outwards; two that hold each other are no circle. */
function outermost(set, holdersOf) {
    const seen = new Set([set]);
    let at = set;
    for (;;) {
        const next = holdersOf(at).find((holder) => !seen.has(holder));
        if (next === undefined)
            return at;
        seen.add(next);
        at = next;
    }
}
/**
 * Groups files that are one thing, each with the one that is counted: the image of the boot, or the
 * outermost container, or of twins the stripped one, or else the first. Two containers are one thing
 * if they hold the same kernel; any other file may well be in both.
 */
function groupFiles(files) {
    const same = new Sets(files.length);
    for (const [index, { copies, twins }] of files.entries())
        for (const other of [...copies, ...twins])
            same.join(index, other);
    const holders = new Map();
    for (const [index, { holds }] of files.entries())
        for (const inner of holds) {
            const [outer, set] = [same.top(index), same.top(inner)];
            if (outer !== set)
                holders.set(set, (holders.get(set) ?? new Set()).add(outer));
        }
    const holdersOf = (set) => [...(holders.get(set) ?? [])].toSorted((a, b) => a - b);
    const groups = new Sets(files.length);
    for (const index of files.keys()) {
        groups.join(index, same.top(index));
        const set = same.top(index);
        const around = holdersOf(set);
        // A kernel joins all that hold it; anything else only goes into the first.
        for (const holder of files[index]?.isKernel === true ? around : around.slice(0, 1))
            groups.join(set, holder);
    }
    const members = new Map();
    for (const index of files.keys()) {
        const top = groups.top(index);
        members.set(top, [...(members.get(top) ?? []), index]);
    }
    return [...members.values()]
        .filter((group) => group.length > 1)
        .map((group) => describeGroup(group, files, same, (set) => outermost(set, holdersOf)));
}
function describeGroup(group, files, same, outermostOf) {
    const tops = new Set(group.map((index) => outermostOf(same.top(index))));
    const outer = group.filter((index) => tops.has(same.top(index)));
    const shipped = group.find((index) => files[index]?.isImage === true) ??
        outer.find((index) => files[index]?.isUnstripped === false) ??
        outer[0] ??
        0;
    const howOf = (index) => {
        const file = files[index];
        if (file?.copies.includes(shipped) === true)
            return 'copy';
        const isSame = same.top(index) === same.top(shipped);
        const isInside = outermostOf(same.top(index)) === same.top(shipped);
        if (isSame || isInside) {
            if (file?.isUnstripped === true)
                return 'unstripped';
            return isSame ? 'stripped' : 'inside';
        }
        return 'container';
    };
    return {
        shipped: files[shipped]?.name ?? '',
        others: group
            .filter((index) => index !== shipped)
            .map((index) => ({ name: files[index]?.name ?? '', how: howOf(index) })),
    };
}


/***/ })

};
