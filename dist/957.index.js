export const id = 957;
export const ids = [957,254];
export const modules = {

/***/ 42957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* reexport */ checkCommand),
  doctorCommand: () => (/* reexport */ doctorCommand),
  historyAddCommand: () => (/* reexport */ historyAddCommand),
  historyCommand: () => (/* reexport */ historyCommand),
  judgeCommand: () => (/* reexport */ judgeCommand),
  planCommand: () => (/* reexport */ planCommand),
  reportCommand: () => (/* reexport */ reportCommand),
  runCommand: () => (/* reexport */ runCommand),
  schemaCommand: () => (/* reexport */ schemaCommand),
  sweepCommand: () => (/* reexport */ sweepCommand)
});

// EXTERNAL MODULE: ./src/host/packages.ts
var host_packages = __webpack_require__(21725);
// EXTERNAL MODULE: ./src/host/process.ts
var host_process = __webpack_require__(17439);
// EXTERNAL MODULE: ./src/host/machine-facts.ts
var machine_facts = __webpack_require__(60301);
;// CONCATENATED MODULE: ./src/host/superuser.ts



/** What stands before a command to run it as root without asking anybody; undefined: there is no way. */
async function superuserPrefix() {
    if ((0,machine_facts/* isRoot */.jX)())
        return [];
    if ((await (0,host_packages/* findProgram */.Kp)('sudo')) === undefined)
        return undefined;
    const { exitCode } = await (0,host_process/* captureProcess */.Gx)({ argv: ['sudo', '-n', 'true'] });
    return exitCode === 0 ? ['sudo', '-n'] : undefined;
}

// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cli/cache-folder.ts
var cache_folder = __webpack_require__(44585);
;// CONCATENATED MODULE: ./src/cli/doctor/finding.ts
/** Whether the first job can run. */
function isReady(findings) {
    return findings.every(({ need, state }) => need !== 'always' || state === 'ok');
}

// EXTERNAL MODULE: ./src/machine/accelerator.ts
var accelerator = __webpack_require__(15722);
;// CONCATENATED MODULE: ./src/cli/doctor/kvm-finding.ts

const moduleOf = { vmx: 'kvm_intel', svm: 'kvm_amd' };
/** Why there is no /dev/kvm: from the processor upwards. */
function explainAbsence({ extension, isGuest, modules }, arch) {
    const missing = { state: 'missing', fix: null };
    if (arch !== 'x86_64')
        return {
            ...missing,
            found: '/dev/kvm does not exist',
            remedy: 'a host that starts its kernel at EL2 has it; most virtual machines do not',
        };
    if (extension === null)
        return isGuest
            ? {
                ...missing,
                found: 'this is a virtual machine without nested virtualisation',
                remedy: 'its host has to allow that; at a cloud, choose a kind of machine that has it',
            }
            : {
                ...missing,
                found: 'the processor has no virtualisation, or it is switched off',
                remedy: 'look for VT-x, AMD-V or SVM in the firmware’s set-up',
            };
    const module = moduleOf[extension];
    if (!modules.includes(module))
        return {
            ...missing,
            found: `the kernel module ${module} is not loaded`,
            remedy: `sudo modprobe ${module}`,
            fix: { do: 'load-module', module },
        };
    return {
        ...missing,
        found: `${module} is loaded, and there is no /dev/kvm`,
        remedy: 'in a container: start it with --device /dev/kvm',
    };
}
function explain(kvm, arch) {
    const { state, isGuest } = kvm;
    const nested = isGuest ? ', nested: this host is a virtual machine itself' : '';
    const obstacle = (0,accelerator/* kvmObstacle */._N)(state);
    if (obstacle === undefined)
        return { state: 'ok', found: `a probe guest ran to its end${nested}`, remedy: null, fix: null };
    switch (state.state) {
        case 'absent':
            return explainAbsence(kvm, arch);
        case 'no-permission':
            return {
                state: 'broken',
                found: obstacle.reason,
                remedy: `${obstacle.remedy}; --fix does the latter`,
                fix: { do: 'allow-kvm' },
            };
        case 'not-probed':
        case 'broken':
        case 'works':
            return {
                state: 'broken',
                found: `${obstacle.reason}${nested}`,
                remedy: obstacle.remedy,
                fix: null,
            };
    }
}
/** KVM is never a must: without it guests are slower, and microvm and the other VMMs are refused. */
function findKvm(kvm, arch) {
    return { name: 'KVM', purpose: 'fast guests', need: 'often', ...explain(kvm, arch) };
}

;// CONCATENATED MODULE: ./src/cli/doctor/wanted-programs.ts
/** -action, with which a panicked guest goes on printing its trace. */
const oldestQemu = '6.0';
/** The programs that this project runs, on a host of this architecture. */
function listWantedPrograms(hostArch) {
    const needOf = (arch) => (arch === hostArch ? 'always' : 'sometimes');
    return [
        {
            program: 'qemu-system-x86_64',
            debianPackage: 'qemu-system-x86',
            need: needOf('x86_64'),
            purpose: 'boots x86_64',
            atLeast: oldestQemu,
        },
        {
            program: 'qemu-system-aarch64',
            debianPackage: 'qemu-system-arm',
            need: needOf('aarch64'),
            purpose: 'boots aarch64',
            atLeast: oldestQemu,
        },
        {
            program: 'setpriv',
            debianPackage: 'util-linux',
            need: 'always',
            purpose: 'ends a machine together with us',
        },
        { program: 'git', debianPackage: 'git', need: 'always', purpose: 'sources, revisions' },
        { program: 'make', debianPackage: 'make', need: 'always', purpose: 'builds' },
        { program: 'gcc', debianPackage: 'gcc', need: 'always', purpose: 'builds' },
        { program: 'ld', debianPackage: 'binutils', need: 'always', purpose: 'builds' },
        {
            program: 'addr2line',
            debianPackage: 'binutils',
            need: 'often',
            purpose: 'names the lines of a trace',
        },
        { program: 'ccache', debianPackage: 'ccache', need: 'often', purpose: 'the compiler cache' },
        {
            program: 'qemu-img',
            debianPackage: 'qemu-utils',
            need: 'often',
            purpose: 'disks; command lines on a disk',
        },
        {
            program: 'busybox',
            debianPackage: 'busybox-static',
            need: 'often',
            purpose: 'boot.initramfs',
        },
        { program: 'cpio', debianPackage: 'cpio', need: 'often', purpose: 'boot.initramfs' },
        {
            program: 'aarch64-linux-gnu-gcc',
            debianPackage: 'gcc-aarch64-linux-gnu',
            need: 'sometimes',
            purpose: 'builds for aarch64',
        },
        { program: 'gdb', debianPackage: 'gdb', need: 'sometimes', purpose: 'boot --gdb, guest.core' },
        {
            program: 'gdb-multiarch',
            debianPackage: 'gdb-multiarch',
            need: 'sometimes',
            purpose: 'the same for guests of another kind',
        },
        {
            program: 'firecracker',
            debianPackage: null,
            need: 'sometimes',
            purpose: 'boot.vmm: firecracker',
            source: 'https://github.com/firecracker-microvm/firecracker/releases',
        },
        {
            program: 'cloud-hypervisor',
            debianPackage: null,
            need: 'sometimes',
            purpose: 'boot.vmm: cloud-hypervisor',
            source: 'https://github.com/cloud-hypervisor/cloud-hypervisor/releases',
        },
    ];
}

;// CONCATENATED MODULE: ./src/cli/doctor/findings.ts



/** package.json, engines. */
const oldestNode = '20.19';
/** A Linux tree with its objects is larger; the first job needs a hundredth of it. */
const leastDiskBytes = 2 * 2 ** 30;
/** The first job’s guest has 64 MiB, QEMU and a compiler come on top. */
const leastMemoryBytes = 512 * 2 ** 20;
/** Whether a version is lower than another, number by number. */
function isOlder(version, than) {
    const [own, other] = [version, than].map((text) => text.split('.').map(Number));
    for (const [index, wanted] of (other ?? []).entries()) {
        const number = own?.[index] ?? 0;
        if (number !== wanted)
            return number < wanted;
    }
    return false;
}
function ok(name, found, rest) {
    return { name, state: 'ok', found, ...rest, remedy: null, fix: null };
}
function findProgramFacts(wanted, facts) {
    const { program: name, debianPackage, purpose, need, atLeast, source } = wanted;
    const rest = { name, purpose, need };
    if (facts === null)
        return debianPackage === null
            ? {
                ...rest,
                state: 'missing',
                found: 'not in PATH',
                remedy: `put it in PATH: ${source ?? 'no package has it'}`,
                fix: null,
            }
            : {
                ...rest,
                state: 'missing',
                found: 'not in PATH',
                remedy: (0,host_packages/* installCommand */.Je)([debianPackage]),
                fix: { do: 'install', debianPackage },
            };
    const found = facts.version ?? facts.path;
    if (atLeast !== undefined && facts.version !== null && isOlder(facts.version, atLeast))
        return {
            ...rest,
            state: 'broken',
            found: `${found}, older than ${atLeast}`,
            remedy: 'a newer release of the system has a newer one',
            fix: null,
        };
    return ok(name, found, { purpose, need });
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
function findSpace(name, bytes, least, { purpose, remedy }) {
    const rest = { purpose, need: 'always' };
    if (bytes === null)
        return ok(name, 'unknown', rest);
    const found = `${gibibytes(bytes)} free`;
    if (bytes >= least)
        return ok(name, found, rest);
    return {
        ...{ name, state: 'broken', ...rest, fix: null },
        found: `${found}, less than ${gibibytes(least)}`,
        remedy,
    };
}
function findNode(version) {
    const rest = { purpose: 'runs this program', need: 'always' };
    if (!isOlder(version, oldestNode))
        return ok('node', version, rest);
    return {
        ...{ name: 'node', state: 'broken', ...rest, fix: null },
        found: `${version}, older than ${oldestNode}`,
        remedy: 'https://nodejs.org/en/download, or nvm',
    };
}
function findCache({ folder, writable }) {
    const rest = { purpose: 'images, compiler cache, sources', need: 'always' };
    if (writable)
        return ok('cache folder', folder, rest);
    return {
        ...{ name: 'cache folder', state: 'broken', ...rest, fix: null },
        found: `${folder} cannot be written`,
        remedy: 'make it yours, or name another place in XDG_CACHE_HOME',
    };
}
function findVirtiofsd(virtiofsd) {
    const rest = { purpose: 'boot.shares', need: 'sometimes' };
    if ('path' in virtiofsd)
        return ok('virtiofsd', virtiofsd.path, rest);
    return {
        ...{ name: 'virtiofsd', state: 'missing', ...rest, fix: null },
        found: virtiofsd.problem,
        remedy: 'install virtiofsd (Debian 13, Ubuntu 24.04) or qemu-system-common (Debian 12)',
    };
}
function findInstaller(possible) {
    const rest = { purpose: 'missing packages are installed when needed', need: 'often' };
    if (possible)
        return ok('apt-get', 'as root, without a question', rest);
    return {
        ...{ name: 'apt-get', state: 'missing', ...rest, fix: null },
        found: 'no apt-get, or no right to use it without a password',
        remedy: 'install what is missing yourself',
    };
}
/** What a host has, lacks, and has in vain. */
function findAll(host) {
    return [
        findNode(host.node),
        findKvm(host.kvm, host.arch),
        ...listWantedPrograms(host.arch).map((wanted) => findProgramFacts(wanted, host.programs[wanted.program] ?? null)),
        findVirtiofsd(host.virtiofsd),
        findInstaller(host.installsPackages),
        findCache(host.cache),
        findSpace('disk space', host.cache.freeBytes, leastDiskBytes, {
            purpose: 'builds, images',
            remedy: 'make room where the cache folder is, or move it by XDG_CACHE_HOME',
        }),
        findSpace('memory', host.availableMemoryBytes, leastMemoryBytes, {
            purpose: 'compilers, guests',
            remedy: 'end something, or take a larger machine',
        }),
    ];
}

;// CONCATENATED MODULE: ./src/cli/doctor/fixes.ts
/**
 * The rule for udev that lets everybody use KVM, the one that is in use on hosted runners. It is
 * applied in the background: settle waits for it.
 */
const allowKvm = [
    {
        argv: ['tee', '/etc/udev/rules.d/99-kvm4all.rules'],
        input: 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n',
    },
    { argv: ['udevadm', 'control', '--reload-rules'] },
    { argv: ['udevadm', 'trigger', '--name-match=kvm'] },
    { argv: ['udevadm', 'settle'] },
];
/** What `--fix` does. Nobody’s groups are changed, nothing is rebooted, nothing rare is installed. */
function planFixes(findings) {
    const fixes = findings.flatMap(({ need, fix }) => need === 'sometimes' || fix === null ? [] : [fix]);
    return {
        packages: [
            ...new Set(fixes.flatMap((fix) => (fix.do === 'install' ? [fix.debianPackage] : []))),
        ].toSorted(),
        commands: fixes.flatMap((fix) => {
            switch (fix.do) {
                case 'install':
                    return [];
                case 'load-module':
                    return [{ argv: ['modprobe', fix.module] }];
                case 'allow-kvm':
                    return allowKvm;
            }
        }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/host/files.ts
var files = __webpack_require__(73285);
;// CONCATENATED MODULE: ./src/host/disk-space.ts



/** Bytes that an ordinary user may still write where a folder is, or would be; null if unknown. */
async function freeBytesAt(folder) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(folder);
        return bavail * bsize;
    }
    catch (error) {
        const above = external_node_path_default().dirname(folder);
        if (error.code !== 'ENOENT' || above === folder)
            return null;
        return freeBytesAt(above);
    }
}
/** Whether files can be made in a folder, which is itself made for that: the only proof there is. */
async function canWriteIn(folder) {
    const file = external_node_path_default().join(folder, `.can-write-${process.pid}`);
    try {
        await (0,files/* writeWhole */.f8)(file, '');
        await (0,files/* removeTree */.dM)(file);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/machine/kvm-probe.ts + 3 modules
var kvm_probe = __webpack_require__(74955);
// EXTERNAL MODULE: ./src/machine/shared-folder.ts
var shared_folder = __webpack_require__(72921);
;// CONCATENATED MODULE: ./src/cli/doctor/host-report.ts
/** What /proc/cpuinfo says of virtualisation (x86; other CPUs have no such line). */
function parseCpuFlags(cpuinfo) {
    const flags = new Set(/^flags\s*:(?<flags>.*)$/m.exec(cpuinfo)?.groups?.flags?.split(' '));
    const extension = flags.has('vmx') ? 'vmx' : flags.has('svm') ? 'svm' : null;
    return { extension, isGuest: flags.has('hypervisor') };
}
/** MemAvailable of /proc/meminfo, in bytes. */
function parseAvailableMemory(meminfo) {
    const kilobytes = /^MemAvailable:\s*(?<kb>\d+) kB$/m.exec(meminfo)?.groups?.kb;
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
/** The first number with a dot in what a program says of its version. */
function parseVersion(lines) {
    return /\d+(?:\.\d+)+/.exec(lines.slice(0, 3).join('\n'))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./src/cli/doctor/read-host.ts









const versionLimitMs = 10_000;
async function readProgram(name) {
    const path = await (0,host_packages/* findProgram */.Kp)(name);
    if (path === undefined)
        return null;
    const { lines, exitCode } = await (0,host_process/* captureProcess */.Gx)({ argv: [path, '--version'] }, { timeoutMs: versionLimitMs });
    return { path, version: exitCode === 0 ? parseVersion(lines) : null };
}
/** What can be said without the probe, which is one for x86-64. */
async function judgeElsewhere() {
    return (await (0,files/* fileExists */.hR)('/dev/kvm'))
        ? { state: 'not-probed', reason: 'the probe guest is one for x86-64' }
        : { state: 'absent' };
}
/** A probe writes its guest down first, and may find no place for it. */
async function probe(cacheFolder) {
    return (0,kvm_probe/* probeKvm */.P)(cacheFolder).catch((error) => ({
        state: 'not-probed',
        reason: error instanceof Error ? error.message : String(error),
    }));
}
async function readKvm(arch, cacheFolder) {
    const names = ['kvm', 'kvm_intel', 'kvm_amd'];
    const loaded = await Promise.all(names.map(async (name) => (0,files/* fileExists */.hR)(`/sys/module/${name}`)));
    return {
        state: arch === 'x86_64' ? await probe(cacheFolder) : await judgeElsewhere(),
        ...parseCpuFlags((await (0,files/* readTextIfThere */.pM)('/proc/cpuinfo')) ?? ''),
        modules: names.filter((_, index) => loaded[index]),
    };
}
/** Looks at everything that this program depends on. The probe of KVM takes up to a few seconds. */
async function readHost(cacheFolder) {
    const arch = (0,machine_facts/* hostArchitecture */.m4)();
    const { system, cpu, cpus } = (0,machine_facts/* hostFacts */.sm)();
    const programs = {};
    for (const { program } of listWantedPrograms(arch))
        programs[program] = await readProgram(program);
    const virtiofsd = await (0,shared_folder/* locateVirtiofsd */.Xt)();
    return {
        ...{ arch, system, cpu, cpus, programs },
        node: process.versions.node,
        kvm: await readKvm(arch, cacheFolder),
        virtiofsd: virtiofsd.ok
            ? { path: virtiofsd.value.program }
            : { problem: virtiofsd.failure.summary },
        cache: {
            folder: cacheFolder,
            writable: await canWriteIn(cacheFolder),
            freeBytes: await freeBytesAt(cacheFolder),
        },
        availableMemoryBytes: parseAvailableMemory((await (0,files/* readTextIfThere */.pM)('/proc/meminfo')) ?? ''),
        installsPackages: (await (0,host_packages/* packageInstaller */.tE)()) !== undefined,
    };
}

// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(11197);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
;// CONCATENATED MODULE: ./src/cli/doctor/render.ts



/** The findings as a table; what to do stands below what is not as it should be. */
function renderFindings(findings, { color }) {
    const colors = (0,columns/* colorsFor */.u)(color);
    const paintOf = ({ state, need }) => {
        if (state === 'ok')
            return colors.green;
        if (need === 'always')
            return colors.red;
        return need === 'often' ? colors.yellow : colors.dim;
    };
    const rows = (0,columns/* alignColumns */.R)(findings.map((finding) => [
        { text: finding.state, paint: paintOf(finding) },
        { text: finding.name, paint: colors.bold },
        { text: (0,harmless/* harmless */.Is)(finding.purpose), paint: colors.dim },
        { text: (0,harmless/* harmless */.Is)(finding.found) },
    ]), '  ');
    const lines = rows.flatMap((row, index) => {
        const remedy = findings[index]?.remedy ?? null;
        return remedy === null ? [row] : [row, `             → ${(0,harmless/* harmless */.Is)(remedy)}`];
    });
    const verdict = isReady(findings)
        ? colors.green('✓ profiles/hello.yml can be built and booted here')
        : colors.red('✗ not even profiles/hello.yml can be built and booted here');
    return `${[...lines, '', verdict].join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/run/shell-quote.ts
var shell_quote = __webpack_require__(12162);
// EXTERNAL MODULE: ./src/cli/show.ts
var show = __webpack_require__(78273);
;// CONCATENATED MODULE: ./src/cli/doctor-command.ts












async function install(packages, tell, signal) {
    if (packages.length === 0)
        return;
    const installer = await (0,host_packages/* packageInstaller */.tE)();
    if (installer === undefined) {
        tell('# no right to install packages without a password');
        return;
    }
    tell((0,shell_quote/* renderCommand */.C)([...installer, 'install', '-y', '--no-install-recommends', ...packages]));
    const said = await (0,host_packages/* installPackages */.R)(installer, packages, () => undefined, signal);
    for (const line of said ?? [])
        tell(`  ${line}`);
}
async function mend({ argv, input }, prefix, tell) {
    const shown = (0,shell_quote/* renderCommand */.C)([...prefix, ...argv]);
    tell(input === undefined ? shown : `${(0,shell_quote/* renderCommand */.C)(['printf', '%s', input])} | ${shown}`);
    const { exitCode, lines, message } = await (0,host_process/* captureProcess */.Gx)({
        argv: [...prefix, ...argv],
        ...(input === undefined ? {} : { input }),
    });
    if (exitCode === 0)
        return true;
    for (const line of lines.length > 0 ? lines : [message])
        tell(`  ${line}`);
    return false;
}
async function applyFixes({ packages, commands }, tell, signal) {
    await install(packages, tell, signal);
    if (commands.length === 0)
        return;
    const prefix = await superuserPrefix();
    if (prefix === undefined) {
        tell('# no right to do this without a password:');
        for (const { argv } of commands)
            tell(`# sudo ${(0,shell_quote/* renderCommand */.C)(argv)}`);
        return;
    }
    // Each is of use only after the one before it.
    for (const command of commands)
        if (!(await mend(command, prefix, tell)))
            return;
}
/** More than a module that brings a device which then may not be opened is not known of. */
const maxRounds = 2;
/** Mends what can be mended, and then what only shows after that; what did not help is not repeated. */
async function mendHost(folder, tell, signal) {
    let host = await readHost(folder);
    let before = '';
    for (let round = 1; round <= maxRounds && !signal.aborted; round += 1) {
        const fixes = planFixes(findAll(host));
        const planned = JSON.stringify(fixes);
        const isNothing = fixes.packages.length === 0 && fixes.commands.length === 0;
        if (isNothing && round === 1)
            tell('# there is nothing that --fix can do');
        if (isNothing || planned === before)
            break;
        await applyFixes(fixes, tell, signal);
        before = planned;
        host = await readHost(folder);
    }
    return host;
}
/** `doctor`: what this host has and lacks; with `--fix` first does what it safely can. */
async function doctorCommand(options, signal) {
    const { fix, json } = options;
    const folder = (0,cache_folder/* cacheFolder */.n)();
    const tell = (line) => (0,show/* say */.cv)(`${line}\n`, json);
    const host = fix ? await mendHost(folder, tell, signal) : await readHost(folder);
    if (signal.aborted)
        return (0,src_verdict/* exitCodeOf */.FO)('cancelled');
    if (fix)
        tell('');
    const findings = findAll(host);
    (0,show/* say */.cv)(renderFindings(findings, { color: (0,show/* wantsColor */.zK)() }), json);
    await (0,show/* writeJson */.GF)({ ready: isReady(findings), findings, host }, json);
    return isReady(findings) ? 0 : (0,src_verdict/* exitCodeOf */.FO)('infrastructure');
}

// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
// EXTERNAL MODULE: ./src/report/history/series-text.ts
var series_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/report/history/change-share.ts
var change_share = __webpack_require__(76831);
;// CONCATENATED MODULE: ./src/report/history/render-history.ts





/** Longer lines are cut at the left: the newest runs are the ones that matter. */
const sparklineRuns = 60;
/** The trend of every series on a terminal, change points marked below it and named. */
function renderHistory(groups, { color }) {
    const colors = (0,columns/* colorsFor */.u)(color);
    return (0,harmless/* withoutCommands */.Df)(groups.map((group) => groupLines(group, colors).join('\n')).join('\n\n'));
}
function groupLines(group, colors) {
    const { profile, arch, mode, lines } = group;
    const failed = lines.filter(({ verdict }) => verdict !== 'pass').length;
    const [first, last] = [lines.at(0), lines.at(-1)];
    const span = first === undefined || last === undefined ? '' : spanOf((0,series_text/* dayOf */.kb)(first), (0,series_text/* dayOf */.kb)(last));
    const heading = [profile, arch, mode].map((part) => (0,harmless/* harmless */.Is)(part)).join(' · ');
    const runs = (0,quantities/* formatNumberOf */.Of)(lines.length, 'run');
    const rows = group.series.flatMap((series) => seriesRows(series, colors));
    const changes = group.series.flatMap((series) => series.changes.map((change) => changeCells(series, change, group, colors)));
    return [
        `${colors.bold(heading)}  ${colors.dim(`${runs}, ${span}${failed === 0 ? '' : `, ${(0,quantities/* formatCount */.B4)(failed)} that failed`}`)}`,
        ...(rows.length === 0 ? ['  no series of that name'] : (0,columns/* alignColumns */.R)(rows, '  ')),
        ...(changes.length === 0 ? [] : ['', ...(0,columns/* alignColumns */.R)(changes, '  ')]),
    ];
}
function spanOf(first, last) {
    return first === last ? first : `${first} to ${last}`;
}
function seriesRows(series, colors) {
    const from = Math.max(0, series.values.length - sparklineRuns);
    const shown = {
        values: series.values.slice(from),
        changes: series.changes.map((change) => ({ ...change, index: change.index - from })),
    };
    const now = (0,series_text/* lastValue */.ku)(series);
    const row = [
        { text: (0,harmless/* harmless */.Is)((0,series_text/* seriesTitle */.KT)(series)), paint: colors.bold },
        { text: now === null ? '–' : (0,series_text/* formatValue */.Fl)(series, now), align: 'right' },
        { text: (0,series_text/* sparkline */.KM)(shown.values) },
    ];
    const marks = (0,series_text/* markLine */.oi)(shown);
    return marks.trim() === ''
        ? [row]
        : [row, [{ text: '' }, { text: '' }, { text: marks, paint: colors.yellow }]];
}
function changeCells(series, change, { lines }, colors) {
    const line = lines[change.index];
    const paint = series.unit === 'metric' ? colors.yellow : change.to > change.from ? colors.red : colors.green;
    return [
        { text: `${(0,series_text/* signOf */.rL)(change)} ${(0,change_share/* shareOf */.t)(change)}`, paint },
        { text: (0,harmless/* harmless */.Is)((0,series_text/* seriesTitle */.KT)(series)) },
        { text: `${(0,series_text/* formatValue */.Fl)(series, change.from)} → ${(0,series_text/* formatValue */.Fl)(series, change.to)}` },
        { text: line === undefined ? '' : (0,series_text/* commitName */.l3)(line), paint: colors.bold },
        { text: line === undefined ? '' : (0,series_text/* dayOf */.kb)(line), paint: colors.dim },
        { text: line === undefined ? '' : (0,harmless/* harmless */.Is)(line.subject, 60) },
    ];
}

// EXTERNAL MODULE: ./src/report/history/markdown-history.ts
var markdown_history = __webpack_require__(80789);
// EXTERNAL MODULE: ./src/history/series.ts + 4 modules
var series = __webpack_require__(35758);
// EXTERNAL MODULE: ./src/run/history.ts + 7 modules
var run_history = __webpack_require__(90828);
// EXTERNAL MODULE: ./src/run/read-result.ts + 1 modules
var read_result = __webpack_require__(3672);
;// CONCATENATED MODULE: ./src/cli/history-lines.ts




/** The runs in what `--history` names, a file or a branch; none where it is not given. */
async function historyLines(name) {
    if (name === undefined)
        return (0,src_verdict/* success */.kX)([]);
    const read = await (0,run_history/* readNamedHistory */.iR)(name, process.cwd());
    if (!read.ok)
        return read;
    warnOfLines(read.value);
    return (0,src_verdict/* success */.kX)(read.value.lines);
}
/** Lines that are none are told, wherever the rest goes. */
function warnOfLines({ problems, skipped }) {
    for (const { file, line, reason } of problems)
        process.stderr.write(`osv-kernel: left out ${(0,harmless/* harmless */.Is)(file)}:${line}: ${(0,harmless/* harmless */.Is)(reason)}\n`);
    if (skipped > problems.length)
        process.stderr.write(`osv-kernel: left out ${(0,quantities/* formatCount */.B4)(skipped - problems.length)} more lines\n`);
}

// EXTERNAL MODULE: ./src/cli/output-places.ts
var output_places = __webpack_require__(53254);
// EXTERNAL MODULE: ./src/cli/history-commands.ts + 1 modules
var history_commands = __webpack_require__(91360);
;// CONCATENATED MODULE: ./src/cli/history-command.ts












/** `history`: what became of sizes, boot time and memory over the commits. */
async function historyCommand(options) {
    const { node, profile, arch, mode, last, format, json } = options;
    const history = await (0,run_history/* readHistory */.Lu)((0,history_commands/* storeOf */.x)(options, process.cwd()));
    if (!history.ok)
        return (0,show.showFailure)(history.failure);
    warnOfLines(history.value);
    const groups = (0,series/* groupHistories */.E)(history.value.lines, {
        patterns: node,
        ...(profile === undefined ? {} : { profile }),
        ...(arch === undefined ? {} : { arch }),
        ...(mode === undefined ? {} : { mode }),
        ...(last === undefined ? {} : { last }),
    });
    const empty = reasonOfEmpty(history.value, groups, node);
    if (empty !== undefined)
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', ...empty).failure);
    const text = format === 'markdown'
        ? groups.map(markdown_history/* renderHistoryMarkdown */.I).join('\n')
        : `${renderHistory(groups, { color: (0,show/* wantsColor */.zK)() })}\n`;
    (0,show/* say */.cv)(text, json);
    await (0,show/* writeJson */.GF)(groups, json);
    return 0;
}
function reasonOfEmpty({ lines }, groups, node) {
    if (groups.length === 0) {
        const kept = [...new Set(lines.map((line) => `${line.profile} (${line.arch}, ${line.mode})`))];
        const known = kept.slice(0, 10).map((name) => (0,harmless/* harmless */.Is)(name));
        return [
            'the history has no such run',
            { hint: known.length === 0 ? 'it is empty' : `it has runs of ${known.join('; ')}` },
        ];
    }
    if (groups.some(({ series }) => series.length > 0))
        return undefined;
    return [
        `the history has nothing of ${node.length === 0 ? 'sizes or boots' : node.join(', ')}`,
        {
            hint: 'it has artifacts, their parts, nodes with a budget and those of "history add --node"; boot, first-byte, memory, least-memory, metrics.NAME',
        },
    ];
}
/** `history add`: one line for each result. */
async function historyAddCommand(files, options, signal) {
    const { file, branch, push, repository, node, allowUnversioned } = options;
    if (file !== undefined && push !== undefined)
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', '--file and --push exclude each other').failure);
    const objection = file === undefined ? undefined : await (0,output_places/* objectToFile */.N)('--file', file);
    if (objection !== undefined)
        return (0,show.showFailure)(objection);
    const results = [];
    for (const name of files) {
        const result = await (0,read_result.readResult)(name);
        if (!result.ok)
            return (0,show.showFailure)(result.failure);
        results.push({ name, result: result.value });
    }
    const added = await (0,run_history/* addToHistory */.Pc)(results, {
        store: (0,history_commands/* storeOf */.x)(options, repository, { ...(push === undefined ? {} : { push }), signal }),
        repository,
        allowUnversioned,
        keep: node,
    });
    if (!added.ok)
        return (0,show.showFailure)(added.failure);
    const { lines, leftOut, commit } = added.value;
    for (const reason of leftOut)
        process.stderr.write(`osv-kernel: left out ${reason}\n`);
    const where = file ?? `${branch}${commit === null ? '' : ` (${commit.slice(0, 10)})`}`;
    process.stdout.write(`Added ${(0,quantities/* formatNumberOf */.Of)(lines.length, 'run')} to ${where}\n`);
    return 0;
}

// EXTERNAL MODULE: ./src/console/excerpt.ts
var excerpt = __webpack_require__(6996);
// EXTERNAL MODULE: ./src/console/judge.ts + 30 modules
var console_judge = __webpack_require__(8290);
// EXTERNAL MODULE: ./src/console/timeline.ts
var timeline = __webpack_require__(63350);
// EXTERNAL MODULE: ./src/kernels/families.ts + 57 modules
var families = __webpack_require__(23753);
// EXTERNAL MODULE: ./src/profile/load.ts + 1 modules
var load = __webpack_require__(78228);
// EXTERNAL MODULE: ./src/profile/override-options.ts
var override_options = __webpack_require__(60266);
// EXTERNAL MODULE: ./src/report/failure-text.ts
var failure_text = __webpack_require__(68986);
// EXTERNAL MODULE: ./src/run/boot-image.ts + 14 modules
var boot_image = __webpack_require__(22373);
// EXTERNAL MODULE: ./src/run/describe-machine.ts
var describe_machine = __webpack_require__(15316);
// EXTERNAL MODULE: ./src/run/guest-tests.ts + 1 modules
var guest_tests = __webpack_require__(77929);
// EXTERNAL MODULE: ./src/run/set-aside.ts
var set_aside = __webpack_require__(17900);
;// CONCATENATED MODULE: ./src/cli/judge-command.ts
















/** The recording beside a log that has our own name; any other log is none that we recorded. */
async function readRecording(log) {
    const name = external_node_path_default().basename(log);
    const beside = (other) => external_node_path_default().join(external_node_path_default().dirname(log), other);
    // One of several boots has its number in the names of both.
    const [, tag] = /^console\.((?:boot|attempt)-[\w.-]+)\.log$/.exec(name) ?? [];
    if (tag !== undefined)
        return (0,files/* readTextIfThere */.pM)(beside((0,set_aside/* taggedName */.go)(timeline/* timelineName */.rv, tag)));
    // A test's log has the name of the test before it.
    if (name !== excerpt/* consoleLogName */.vo && !name.endsWith(`.${excerpt/* consoleLogName */.vo}`))
        return undefined;
    const test = name.slice(0, -excerpt/* consoleLogName */.vo.length);
    return (0,files/* readTextIfThere */.pM)(beside(`${test}${timeline/* timelineName */.rv}`));
}
/** `judge`: the verdict on a log that already exists, by the same judge as on a live console. */
async function judgeCommand(reference, log, options) {
    const profile = await (0,load/* loadProfile */.iH)({
        reference,
        directory: process.cwd(),
        overrides: (0,override_options/* listOverrides */.O)({ overrides: options.set, arch: options.arch }),
        families: families/* families */.T,
    });
    if (!profile.ok)
        return (0,show.showFailure)(profile.failure);
    if (!(await (0,files/* fileExists */.hR)(log))) {
        const missing = (0,src_verdict/* failure */.V2)('invalid-profile', `no console log ${log}`);
        return (0,show.showFailure)(missing.failure);
    }
    if (await (0,files/* isFolder */.lQ)(log))
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', `${log} is a folder`, {
            hint: `of a run, name its log: ${external_node_path_default().join(log, excerpt/* consoleLogName */.vo)}`,
        }).failure);
    const bytes = await (0,files/* readBytes */.io)(log);
    const recording = await readRecording(log);
    const recorded = recording === undefined ? undefined : (0,timeline/* replayEvents */.tZ)(bytes, recording);
    const family = (0,families/* familyOf */.A)(profile.value.kernel);
    const commandLine = await (0,describe_machine/* readCommandLine */.ye)(profile.value, family, external_node_path_default().dirname(log));
    const guestTests = (0,guest_tests/* guestTestsOf */.h4)(profile.value);
    const judged = guestTests === undefined
        ? profile.value
        : (0,guest_tests/* profileOfTest */.fY)(profile.value, guestTests, profile.value.settings.boot.cmdline);
    // What was allowed on the day of the boot was allowed.
    const date = recorded === undefined ? undefined : (0,timeline/* recordedDate */.l8)(recording ?? '');
    const slowness = recorded === undefined ? 1 : (0,timeline/* recordedSlowness */.XO)(recording ?? '');
    const judge = new console_judge/* Judge */.I((0,boot_image/* judgeSettingsOf */.or)(judged, family, commandLine, date, slowness));
    (0,timeline/* replay */.eZ)(judge, recorded ?? (0,timeline/* untimedEvents */.S0)(bytes));
    // A recording that stops short of a verdict was cut off with its run.
    if (!judge.settled())
        judge.observe({ type: 'log-end', atMs: judge.deadlineMs() });
    const report = judge.report();
    if (report === undefined)
        throw new Error('the judge has no verdict at the end of the log');
    const { verdict, assertions, metrics, metricUnits, allowed } = report;
    const { crash, ...named } = verdict;
    const colors = (0,columns/* colorsFor */.u)((0,show/* wantsColor */.zK)());
    if (verdict.kind === 'pass')
        (0,show/* say */.cv)(`${colors.green('✓ pass')}  ${verdict.summary}\n`, options.json);
    else
        (0,show/* say */.cv)((0,failure_text/* renderFailure */.z)(verdict, { color: (0,show/* wantsColor */.zK)() }), options.json);
    if (recorded === undefined && !options.quiet)
        (0,show/* say */.cv)('\n  judged without times: there is no recording beside the log\n', options.json);
    await (0,show/* writeJson */.GF)({
        verdict: { ...named, owner: (0,src_verdict/* ownerOfVerdict */.sG)(verdict.kind) },
        ...(crash === undefined ? {} : { crash }),
        assertions,
        metrics,
        metricUnits,
        allowed,
    }, options.json);
    return (0,src_verdict/* exitCodeOf */.FO)(verdict.kind);
}

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

;// CONCATENATED MODULE: ./src/cli/load-profile.ts



/** The profile that a command names, with the options that override its values. */
async function loadNamedProfile(reference, { arch, accel, set }) {
    return (0,load/* loadProfile */.iH)({
        reference,
        directory: process.cwd(),
        overrides: (0,override_options/* listOverrides */.O)({ overrides: set, arch, accelerator: accel }),
        families: families/* families */.T,
    });
}

// EXTERNAL MODULE: ./src/kernels/osv/layout.ts
var layout = __webpack_require__(32099);
// EXTERNAL MODULE: ./src/kernels/osv/tree/read-tree.ts + 11 modules
var read_tree = __webpack_require__(39367);
// EXTERNAL MODULE: ./src/profile/choose-arch.ts
var choose_arch = __webpack_require__(30965);
// EXTERNAL MODULE: ./src/profile/schema.ts + 4 modules
var schema = __webpack_require__(54839);
// EXTERNAL MODULE: ./src/kernels/kconfig/evaluate.ts
var evaluate = __webpack_require__(3855);
// EXTERNAL MODULE: ./src/kernels/kconfig/expression.ts
var expression = __webpack_require__(88334);
// EXTERNAL MODULE: ./src/kernels/kconfig/macros.ts
var macros = __webpack_require__(94669);
;// CONCATENATED MODULE: ./src/kernels/kconfig/list-options.ts



/** A condition that no option takes part in, only what the build system says: `$(arch) = x64`. */
function decideAlone(condition, tree) {
    if ((0,expression/* namesIn */.wX)(condition).some((name) => tree.symbols.has(name)))
        return undefined;
    const value = (0,evaluate/* evaluate */._3)(condition, { tree, config: new Map() });
    return value === undefined ? undefined : value > 0;
}
function renderValue(value, tree) {
    const text = (0,expression/* renderExpression */.dH)(value);
    const expanded = value.kind === 'macro' ? (0,macros/* expandMacros */.Q)(text, tree.variables) : undefined;
    return (expanded ?? text).trim();
}
function renderDefaults(defaults, tree) {
    const rendered = defaults.map(({ value, condition }) => {
        const when = condition === null ? '' : ` if ${(0,expression/* renderExpression */.dH)(condition)}`;
        return `${renderValue(value, tree)}${when}`;
    });
    return rendered.length === 0 ? null : rendered.join(', ');
}
/** The options that can be set, in the order of the files; those of another architecture left out. */
function listOfferedOptions(tree) {
    return Array.from(tree.symbols.values()).flatMap(({ name, type, definitions }) => {
        const definition = definitions.find(({ dependsOn }) => dependsOn.every((condition) => decideAlone(condition, tree) !== false));
        if (definition === undefined)
            return [];
        const { choice, dependsOn, defaults, prompts, file, line } = definition;
        const isChosen = choice?.defaults.some(({ value }) => (0,expression/* renderExpression */.dH)(value) === name) ?? false;
        return [
            {
                name,
                type,
                prompt: prompts[0]?.text ?? null,
                default: renderDefaults(defaults, tree) ?? (isChosen ? 'y' : null),
                dependsOn: dependsOn
                    .filter((condition) => decideAlone(condition, tree) === undefined)
                    .map(expression/* renderExpression */.dH),
                choice: choice?.title ?? null,
                file,
                line,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/report/osv-tree-json.ts

/** What an OSv tree offers as plain data for `--json`: lists where the tree itself has maps. */
function describeOsvTree(tree) {
    const { kconfig, makeOptions, ...rest } = tree;
    return {
        ...rest,
        kconfig: kconfig === null
            ? null
            : {
                options: listOfferedOptions(kconfig),
                unreadable: kconfig.unreadable,
                notUnderstood: kconfig.notUnderstood,
            },
        makeOptions: [...makeOptions.values()],
    };
}

;// CONCATENATED MODULE: ./src/report/osv-tree-text.ts



function list(names) {
    return (0,harmless/* harmless */.Is)(names.join(', '), 2000);
}
function cell(text, paint) {
    const shown = (0,harmless/* harmless */.Is)(text, 2000);
    return paint === undefined ? { text: shown } : { text: shown, paint };
}
function factRows(tree, colors) {
    const facts = [
        ['architectures', tree.archs],
        ['modes', tree.modes],
        ['file systems', tree.fileSystems],
        ['image configs', tree.imageConfigs],
        ['scripts/build', tree.buildArguments],
        ['missing submodules', tree.missingSubmodules],
        ['empty repositories', tree.emptyRepositories],
    ];
    return facts
        .filter(([, names]) => names.length > 0)
        .map(([name, names]) => {
        const isLacking = name.startsWith('missing') || name.startsWith('empty');
        return [cell(name, colors.bold), cell(list(names), isLacking ? colors.yellow : undefined)];
    });
}
function optionRow(option, colors) {
    const notes = [
        ...(option.choice === null ? [] : [`one of “${option.choice}”`]),
        ...(option.dependsOn.length === 0 ? [] : [`needs ${option.dependsOn.join(' && ')}`]),
    ];
    return [
        cell(option.name, colors.bold),
        cell(option.type ?? ''),
        cell(option.default ?? '-'),
        cell(option.prompt ?? 'no prompt'),
        cell(notes.join(', '), colors.dim),
    ];
}
function makeOptionRow({ variable, assigned, readAt }, colors) {
    const [first] = readAt;
    const more = readAt.length > 1 ? ` and ${readAt.length - 1} more` : '';
    return [
        cell(variable, colors.bold),
        cell(assigned === null || assigned === '' ? '-' : assigned),
        cell(first === undefined ? '' : `${first.file}:${first.line}${more}`, colors.dim),
    ];
}
function moduleRow({ name, repository, runs, requires, provides }, colors) {
    const notes = [
        ...(requires.length === 0 ? [] : [`requires ${requires.join(', ')}`]),
        ...(provides.length === 0 ? [] : [`provides ${provides.join(', ')}`]),
    ];
    return [
        cell(name, colors.bold),
        cell(repository, colors.dim),
        cell(runs.join(', ') || '-'),
        cell(notes.join('; '), colors.dim),
    ];
}
/** Options that only the makefiles have, drivers apart, which have a section of their own. */
function listPlainMakeOptions(tree) {
    return [...tree.makeOptions.values()].filter(({ name }) => !name.startsWith('drivers_') && tree.kconfig?.symbols.has(name) !== true);
}
function listSections(tree, colors) {
    const offered = tree.kconfig === null ? [] : listOfferedOptions(tree.kconfig);
    return [
        {
            title: 'Kconfig options: type, default',
            usage: 'osv.conf: {name: value}',
            rows: offered.map((option) => optionRow(option, colors)),
        },
        {
            title: 'Options of the makefiles: value, where it is read',
            usage: 'osv.conf: {name: value}',
            rows: listPlainMakeOptions(tree).map((option) => makeOptionRow(option, colors)),
        },
        {
            title: 'Driver profiles',
            usage: 'osv.drivers: name',
            rows: tree.driverProfiles.map(({ name, drivers }) => [
                cell(name, colors.bold),
                cell(list(drivers) || 'none'),
            ]),
        },
        {
            title: 'Drivers',
            usage: 'osv.drivers: [name, …]',
            rows: tree.drivers.map(({ name, implies }) => [
                cell(name, colors.bold),
                cell(implies.length === 0 ? '' : `brings ${list(implies)}`, colors.dim),
            ]),
        },
        {
            title: 'Modules and apps: run configurations',
            usage: 'osv.image: name or name.run',
            rows: tree.modules.map((module) => moduleRow(module, colors)),
        },
        {
            title: 'Options of the loader',
            usage: 'osv.loader: {name: value}',
            rows: tree.loaderOptions.map(({ name, value, description, needs }) => [
                cell(value === null ? `--${name}` : `--${name}=${value}`, colors.bold),
                cell(description),
                cell(needs === null ? '' : `needs ${needs}`, colors.dim),
            ]),
        },
    ];
}
/** What an OSv tree offers, for a terminal. */
function renderOsvTree(tree, options) {
    const colors = (0,columns/* colorsFor */.u)(options.color);
    const version = tree.version === null ? 'without a version (no tags)' : (0,harmless/* harmless */.Is)(tree.version);
    const place = (0,harmless/* harmless */.Is)(options.shownRoot);
    const blocks = [
        [`${colors.green('✓')} OSv ${version} (${place}), for ${tree.arch} ${(0,harmless/* harmless */.Is)(tree.mode)}`],
        (0,columns/* alignColumns */.R)(factRows(tree, colors), '  '),
        ...listSections(tree, colors)
            .filter(({ rows }) => rows.length > 0)
            .map(({ title, usage, rows }) => [
            `${colors.bold(title)} (${rows.length})  ${colors.dim(usage)}`,
            ...(0,columns/* alignColumns */.R)(rows, '  '),
        ]),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./src/cli/tree-command.ts











/** Whether `check` is asked about a folder of sources: a folder that holds makefiles of a profile is none. */
async function isTreeReference(reference) {
    if (!(await (0,files/* isFolder */.lQ)(reference)))
        return false;
    const lacking = await (0,read_tree/* listMissingLandmarks */.a)(reference);
    return lacking.length === 0 || !(await (0,files/* isFile */.fo)(external_node_path_default().join(reference, 'base.mk')));
}
/** `--set mode=debug` is the one override that changes what a tree offers. */
function chooseMode(overrides) {
    return overrides.findLast((text) => text.startsWith('mode='))?.slice('mode='.length) ?? 'release';
}
/** `check` on a folder: what the OSv tree in it offers for an architecture and mode. */
async function checkTreeCommand(folder, options) {
    const asked = (0,choose_arch/* normaliseArch */.vJ)(options.arch ?? (0,machine_facts/* hostArchitecture */.m4)());
    const arch = schema/* archs */.Cn.find((name) => name === asked);
    if (arch === undefined)
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', `unknown architecture ${asked}`, {
            hint: `one of: ${schema/* archs */.Cn.join(', ')}`,
        }).failure);
    const mode = chooseMode(options.set);
    const tree = await (0,read_tree/* readOsvTree */.d)(external_node_path_default().resolve(folder), { arch: layout/* osvArchOf */.e[arch], mode });
    if (!tree.ok)
        return (0,show.showFailure)(tree.failure);
    if (!options.quiet)
        (0,show/* say */.cv)(renderOsvTree(tree.value, {
            color: (0,show/* wantsColor */.zK)(),
            shownRoot: external_node_path_default().relative('', folder) || '.',
        }), options.json);
    await (0,show/* writeJson */.GF)(describeOsvTree(tree.value), options.json);
    return 0;
}

;// CONCATENATED MODULE: ./src/cli/check-command.ts







/** `check`: every effective value and where it is from; of an OSv tree, what it offers. */
async function checkCommand(reference, options) {
    if (await isTreeReference(reference))
        return checkTreeCommand(reference, options);
    const profile = await loadNamedProfile(reference, options);
    if (!profile.ok)
        return (0,show.showFailure)(profile.failure);
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

// EXTERNAL MODULE: ./src/build/source/obtain.ts + 4 modules
var obtain = __webpack_require__(57817);
// EXTERNAL MODULE: ./src/run/boot-files.ts
var boot_files = __webpack_require__(23435);
// EXTERNAL MODULE: ./src/run/workplace.ts
var run_workplace = __webpack_require__(10625);
// EXTERNAL MODULE: ./src/run/boot-plan.ts
var boot_plan = __webpack_require__(30661);
// EXTERNAL MODULE: ./src/run/initramfs-plan.ts
var initramfs_plan = __webpack_require__(59502);
// EXTERNAL MODULE: ./src/build/source/mirror.ts + 1 modules
var mirror = __webpack_require__(66726);
;// CONCATENATED MODULE: ./src/cli/mirror-plan.ts


/** A copy of a checkout as a line for a shell; submodules are checkouts of their own. */
function renderMirror({ from, to }) {
    const list = (0,shell_quote/* renderCommand */.C)([
        ...['git', '-C', from, 'ls-files', '-z', '--cached', '--recurse-submodules'],
    ]);
    return `${list} | ${(0,shell_quote/* renderCommand */.C)((0,mirror/* rsyncArguments */.i)(from, to, true))}`;
}

// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var cli_options = __webpack_require__(12838);
;// CONCATENATED MODULE: ./src/cli/plan-command.ts












function renderStep(step) {
    switch (step.do) {
        case 'run':
            return (0,shell_quote/* renderCommand */.C)(step.argv, { cwd: step.cwd, env: step.env });
        case 'write':
            return (0,initramfs_plan/* renderHereDocument */.O)(step.path, step.text);
        case 'gate':
            return `# osv-kernel compares here: ${step.title}`;
        case 'mirror':
            return renderMirror(step);
    }
}
/** `plan`: the exact commands of the build and of the boot, to be pasted into a shell. */
async function planCommand(reference, options) {
    const loaded = await loadNamedProfile(reference, options);
    if (!loaded.ok)
        return (0,show.showFailure)(loaded.failure);
    const profile = loaded.value;
    const request = (0,cli_options/* requestOf */.fo)(reference, options, AbortSignal.abort());
    const workplace = await (0,run_workplace/* planWorkplace */.YO)(request, profile);
    const family = (0,families/* familyOf */.A)(profile.kernel);
    const source = await (0,obtain/* locateSource */.g)(profile, external_node_path_default().join(request.cacheFolder, 'sources'));
    const workspace = workplace.workspaceOf(source);
    const files = (0,boot_files/* chooseBootPaths */.c)(profile, family, workplace.leftFiles(options.image));
    const boot = await (0,boot_plan/* planBoot */.c)(profile, family, files, workplace, request.cacheFolder);
    if (!boot.ok)
        return (0,show.showFailure)(boot.failure);
    const artifacts = family.artifacts(profile, workspace);
    const planned = await family.planSteps(profile, workspace);
    if (!planned.ok)
        return (0,show.showFailure)(planned.failure);
    const steps = planned.value;
    const lines = [
        `# build ${profile.name} from ${source}`,
        (0,shell_quote/* renderCommand */.C)(['mkdir', '-p', workspace.out]),
        ...steps.map(renderStep),
        '',
        '# what it leaves, where it is booted from',
        (0,shell_quote/* renderCommand */.C)(['mkdir', '-p', workplace.out]),
        ...artifacts
            .filter(({ role }) => role !== 'modules' && role !== 'module-symbols')
            .map(({ name, path: file }) => (0,shell_quote/* renderCommand */.C)(['cp', file, external_node_path_default().join(workplace.out, name)])),
        '',
        ...boot.value.lines,
    ];
    (0,show/* say */.cv)(`${lines.join('\n')}\n`, options.json);
    await (0,show/* writeJson */.GF)({ profile: profile.name, steps, artifacts, machine: boot.value.argv }, options.json);
    return 0;
}

// EXTERNAL MODULE: ./src/report/history/page-history.ts
var page_history = __webpack_require__(56987);
// EXTERNAL MODULE: ./src/report/junit.ts + 1 modules
var junit = __webpack_require__(56029);
// EXTERNAL MODULE: ./src/report/markdown.ts + 5 modules
var markdown = __webpack_require__(39278);
// EXTERNAL MODULE: ./src/report/page/render-page.ts + 1 modules
var render_page = __webpack_require__(52370);
// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(10643);
// EXTERNAL MODULE: ./src/run/page-run.ts
var page_run = __webpack_require__(1398);
;// CONCATENATED MODULE: ./src/cli/report-command.ts










const reportFormats = (/* unused pure expression or super */ null && (['markdown', 'html', 'junit', 'sarif']));
/** `report`: renders results that already exist. */
async function reportCommand(files, { format, top, history }) {
    const results = [];
    for (const file of files) {
        const result = await (0,read_result.readResult)(file);
        if (!result.ok)
            return (0,show.showFailure)(result.failure);
        results.push(result.value);
    }
    const lines = await historyLines(history);
    if (!lines.ok)
        return (0,show.showFailure)(lines.failure);
    process.stdout.write(await render(format, results, { files, top, lines: lines.value }));
    return 0;
}
async function render(format, results, { files, top, lines, }) {
    switch (format) {
        case 'markdown':
            return results
                .map((result) => (0,markdown/* renderMarkdown */.G)(result, { top, history: (0,page_history/* historyOf */.o)(lines, result) }))
                .join('\n---\n\n');
        case 'junit':
            return (0,junit/* renderJunit */.R)(results);
        case 'sarif':
            return (0,sarif/* renderSarif */.W)(results);
        case 'html':
            return (0,render_page/* renderPage */.Cf)(await Promise.all(results.map(async (result, at) => ({
                ...(await (0,page_run/* readPageRun */.x)(result, external_node_path_default().dirname(await (0,read_result.resultFileOf)(files[at] ?? '')))),
                history: (0,page_history/* pageHistoryOf */.b)(lines, result),
            }))));
    }
}

// EXTERNAL MODULE: ./src/report/config-table.ts
var config_table = __webpack_require__(40043);
// EXTERNAL MODULE: ./src/report/headline.ts
var report_headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/terminal-evidence.ts + 2 modules
var terminal_evidence = __webpack_require__(48210);
// EXTERNAL MODULE: ./src/report/allowance.ts
var report_allowance = __webpack_require__(1948);
// EXTERNAL MODULE: ./src/report/causes-text.ts
var causes_text = __webpack_require__(25938);
// EXTERNAL MODULE: ./src/report/change-paint.ts
var change_paint = __webpack_require__(27325);
// EXTERNAL MODULE: ./src/report/baseline-text.ts
var baseline_text = __webpack_require__(68975);
// EXTERNAL MODULE: ./src/report/limits-text.ts
var limits_text = __webpack_require__(21622);
// EXTERNAL MODULE: ./src/report/repeat-blocks.ts + 1 modules
var repeat_blocks = __webpack_require__(4538);
// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
// EXTERNAL MODULE: ./src/report/size-diff-text.ts
var size_diff_text = __webpack_require__(2017);
// EXTERNAL MODULE: ./src/report/size-views-text.ts
var size_views_text = __webpack_require__(51356);
// EXTERNAL MODULE: ./src/report/size-views.ts
var size_views = __webpack_require__(88134);
// EXTERNAL MODULE: ./src/report/test-figures.ts
var test_figures = __webpack_require__(12936);
;// CONCATENATED MODULE: ./src/report/terminal-tests.ts




/** How the image's own tests went; those that passed need no line. */
function testBlocks(result, colors) {
    const figure = (0,test_figures/* testFigure */.Lr)(result);
    if (figure === undefined)
        return [];
    const rows = [...(0,test_figures/* casesOf */.DS)(result, 'failed'), ...(0,test_figures/* casesOf */.DS)(result, 'skipped')].map((test) => [
        {
            text: test_figures/* testMarks */.HN[test.status],
            paint: test.status === 'failed' ? colors.red : colors.yellow,
        },
        { text: (0,harmless/* harmless */.Is)(test.name, 100) },
        {
            text: test.durationMs === null ? '' : (0,quantities/* formatDuration */.a3)(test.durationMs),
            align: 'right',
        },
        { text: (0,harmless/* harmless */.Is)((0,test_figures/* remarkOf */.M5)(test)), paint: colors.dim },
        { text: test.log === null ? '' : (0,harmless/* harmless */.Is)(test.log), paint: colors.dim },
    ]);
    return [[colors.bold(`Tests: ${figure}`), ...(0,columns/* alignColumns */.R)(rows, '  ')]];
}

;// CONCATENATED MODULE: ./src/report/terminal-details.ts















/** Everything beside verdict and cause: tests, assertions, options, sizes, times, files. */
function detailBlocks(result, colors, top) {
    return [
        ...testBlocks(result, colors),
        ...(0,repeat_blocks/* repeatBlocks */.E)(result, colors),
        ...assertionBlock(result, colors),
        ...allowanceBlock(result, colors),
        ...configBlock(result, colors),
        ...metricBlock(result, colors),
        ...sizeBlock(result, colors, top),
        ...viewBlocks(result, colors, top),
        ...timeBlock(result, colors),
        ...fileBlock(result, colors),
    ];
}
function block(title, rows, colors) {
    return [colors.bold(title), ...(0,columns/* alignColumns */.R)(rows, '  ')];
}
function assertionBlock({ assertions }, colors) {
    if (assertions.length === 0)
        return [];
    const marks = {
        passed: { text: '✓', paint: colors.green },
        failed: { text: '✗', paint: colors.red },
        'not-reached': { text: '–', paint: colors.yellow },
    };
    const passed = assertions.filter(({ status }) => status === 'passed').length;
    const rows = assertions.map(({ id, status, atMs, reason }) => [
        marks[status],
        { text: (0,harmless/* harmless */.Is)(id, 100) },
        { text: atMs === null ? '' : (0,quantities/* formatDuration */.a3)(atMs), align: 'right' },
        {
            text: (0,harmless/* harmless */.Is)(reason ?? (status === 'not-reached' ? 'not reached' : '')),
            paint: colors.dim,
        },
    ]);
    return [block(`Assertions: ${passed} of ${assertions.length} passed`, rows, colors)];
}
function allowanceBlock({ allowed = [] }, colors) {
    if (allowed.length === 0)
        return [];
    const rows = allowed.map((allowance) => [
        allowance.expired ? { text: '✗', paint: colors.red } : { text: '•', paint: colors.cyan },
        { text: (0,harmless/* harmless */.Is)(allowance.id, 100) },
        { text: (0,quantities/* formatNumberOf */.Of)(allowance.lines, 'line'), align: 'right' },
        { text: (0,harmless/* harmless */.Is)((0,report_allowance/* allowanceEnd */.i)(allowance)) },
        { text: (0,harmless/* harmless */.Is)(allowance.reason), paint: colors.dim },
    ]);
    return [block('Allowed on the console', rows, colors)];
}
function configBlock({ config }, colors) {
    const requested = Object.keys(config?.requested ?? {}).length;
    if (config === null || requested === 0)
        return [];
    const wrong = config.mismatches.length;
    const explained = Object.entries(config.explained);
    const good = colors.green(`✓ ${requested - wrong - explained.length}`);
    const bad = wrong === 0 ? '' : `, ${colors.red(`✗ ${wrong}`)} (above)`;
    return [
        [
            `${colors.bold('Configuration')}: ${good}${bad}`,
            ...explained.map(([option, why]) => `  ${colors.cyan('•')} ${(0,harmless/* harmless */.Is)(option)}  ${(0,harmless/* harmless */.Is)(why)}`),
        ],
    ];
}
function metricBlock({ metrics, metricUnits = {} }, colors) {
    const rows = Object.entries(metrics).map(([name, value]) => [
        { text: (0,harmless/* harmless */.Is)(name, 100) },
        { text: (0,harmless/* harmless */.Is)((0,quantities/* formatMetric */.gI)(value, metricUnits[name])), align: 'right' },
    ]);
    return rows.length === 0 ? [] : [block('Metrics', rows, colors)];
}
function sizeBlock({ size }, colors, top) {
    if (size === null)
        return [];
    const rows = (0,size_figures/* artifactSizes */.Vh)(size).map(({ name, was, oldBytes, newBytes }) => [
        { text: (0,harmless/* harmless */.Is)(was === undefined ? name : `${name} (was ${was})`, 200) },
        { text: newBytes === null ? 'gone' : (0,quantities/* formatBytes */.z3)(newBytes), align: 'right' },
        size.baseline === null
            ? { text: '' }
            : {
                text: (0,quantities/* formatDelta */.CW)(oldBytes ?? 0, newBytes ?? 0),
                paint: (0,change_paint/* changePaint */.F)((newBytes ?? 0) - (oldBytes ?? 0), colors),
            },
    ]);
    const against = size.baseline === null ? 'no baseline' : `against ${(0,harmless/* harmless */.Is)((0,baseline_text/* baselineText */.B)(size.baseline))}`;
    const why = size.baselineMissing;
    const whyLine = why === undefined ? [] : [colors.dim(`    no baseline: ${(0,harmless/* harmless */.Is)(why, 500)}`)];
    const remarks = (size.remarks ?? []).map((remark) => `    ${colors.yellow((0,harmless/* harmless */.Is)(remark, 500))}`);
    const changes = size.delta?.changes ?? [];
    const more = changes.length - top;
    const moreLine = more > 0 ? [colors.dim(`    … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more change')}`)] : [];
    return [
        [
            ...block(`Size, ${against}`, rows, colors),
            ...whyLine,
            ...remarks,
            ...(0,columns/* alignColumns */.R)((0,size_diff_text/* changeRows */.QP)(changes.slice(0, top), colors, size.names), '    '),
            ...moreLine,
            ...(0,size_diff_text/* memoryLines */.lE)(size.delta?.memory, top, colors, size.names),
        ],
        ...causeBlocks(size, colors, top),
    ];
}
function causeBlocks({ delta, names }, colors, top) {
    const lines = delta === null ? [] : (0,causes_text/* causeLines */.t)(delta, top, colors, names);
    return lines.length === 0 ? [] : [lines];
}
function viewBlocks({ size }, colors, top) {
    if (size === null)
        return [];
    return (0,size_views/* viewSizes */.uj)(size.tree, size.delta).map((view) => (0,size_views_text/* viewLines */.l)(view, top, colors));
}
function timeBlock(result, colors) {
    const { boot, build, tests, timings } = result;
    const lines = [
        ...(boot === null ? [] : [bootLine(boot, tests.cases !== undefined)]),
        ...(build === null
            ? []
            : [`build ${(0,quantities/* formatDuration */.a3)(build.durationMs)}, image cache ${build.cache.image}`]),
        ...(timings.length === 0
            ? []
            : [
                timings
                    .map(({ stage, durationMs }) => `${(0,harmless/* harmless */.Is)(stage)} ${(0,quantities/* formatDuration */.a3)(durationMs)}`)
                    .join(' · '),
            ]),
        (0,harmless/* harmless */.Is)((0,report_headline/* hostLine */.Pn)(result)),
    ];
    return [[colors.bold('Times and host'), ...lines.map((line) => `  ${line}`)]];
}
function bootLine(boot, isOneOfMany) {
    const { timeToFirstByteMs: first, timeToReadyMs: ready, durationMs, exit } = boot;
    const stretched = (0,limits_text/* describeStretched */.q)(boot);
    return [
        `${isOneOfMany ? 'boot of one test' : 'boot'}: ${first === null ? 'no output' : `first byte ${(0,quantities/* formatDuration */.a3)(first)}`}`,
        ready === null ? 'never ready' : `ready ${(0,quantities/* formatDuration */.a3)(ready)}`,
        `end ${(0,quantities/* formatDuration */.a3)(durationMs)} (${(0,harmless/* harmless */.Is)(exit.reason)})`,
        `${boot.accelerator}: ${(0,harmless/* harmless */.Is)(boot.acceleratorReason)}`,
        ...(stretched === undefined ? [] : [stretched]),
    ].join(' · ');
}
function fileBlock({ artifacts }, colors) {
    const rows = artifacts.map(({ role, path, bytes }) => [
        { text: role, paint: colors.dim },
        { text: (0,harmless/* harmless */.Is)(path) },
        { text: (0,quantities/* formatBytes */.z3)(bytes), align: 'right', paint: colors.dim },
    ]);
    return rows.length === 0 ? [] : [block('Files', rows, colors)];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts





/** What a person sees at the end of a run: verdict, cause and figures first, then the details. */
function renderTerminal(result, options) {
    const colors = (0,columns/* colorsFor */.u)(options.color);
    const headline = (0,report_headline/* headlineOf */.gD)(result);
    const blocks = [
        headlineLines(headline, options.color),
        ...(0,terminal_evidence/* evidenceBlocks */.Is)(result, colors, options.width ?? Number.POSITIVE_INFINITY),
        ...detailBlocks(result, colors, options.top),
    ];
    return (0,harmless/* withoutCommands */.Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
function headlineLines(headline, color) {
    const { bold, dim, green, red } = (0,columns/* colorsFor */.u)(color);
    const { passed, kind, summary, subject, figures } = headline;
    const paint = passed ? green : red;
    const inline = (parts) => parts.map((part) => (0,harmless/* harmless */.Is)(part)).join(' · ');
    return [
        `${paint(bold(`${passed ? '✓' : '✗'} ${kind}`))}  ${bold((0,harmless/* harmless */.Is)(summary))}`,
        `  ${dim(inline(subject))}`,
        `  ${inline(figures)}`,
    ];
}

// EXTERNAL MODULE: ./src/run/baseline/choice.ts
var choice = __webpack_require__(29502);
// EXTERNAL MODULE: ./src/run.ts + 59 modules
var run = __webpack_require__(36909);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/console/plain-text.ts
var plain_text = __webpack_require__(33529);
;// CONCATENATED MODULE: ./src/cli/progress.ts



/** Without a terminal a line every so often shows that a long build is alive. */
const heartbeatMs = 15_000;
const redrawMs = 100;
function elapsed(ms) {
    const seconds = ms / 1000;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    return seconds < 60
        ? `${Math.round(seconds)} s`
        : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
/**
 * Shows how a run goes on: stages as they begin and end, the unit that is being compiled, how many
 * of how many, for how long. On a terminal one line is rewritten; elsewhere lines are added.
 */
function createProgress(screen, options) {
    const colors = picocolors_default().createColors(screen.isTTY === true && (picocolors_default()).isColorSupported);
    let stageStarted = 0;
    let lastShown = 0;
    let status = false;
    const line = (text) => {
        screen.write(`${status ? '\r\u001b[K' : ''}${text}\n`);
        status = false;
    };
    const showStep = (event) => {
        const now = performance.now();
        const since = now - lastShown;
        if (since < (screen.isTTY === true ? redrawMs : heartbeatMs))
            return;
        lastShown = now;
        const share = event.total === undefined
            ? `${event.done}`
            : `${event.done} of ${event.total} (${Math.floor((100 * event.done) / event.total)} %)`;
        const text = `  ${share}, ${elapsed(now - stageStarted)}: ${(0,plain_text/* toPlainText */.b)(event.label)}`;
        if (screen.isTTY !== true) {
            line(text);
            return;
        }
        screen.write(`\r\u001b[K${text.slice(0, (screen.columns ?? 80) - 1)}`);
        status = true;
    };
    return (event) => {
        if (options.quiet && event.type !== 'warning' && event.type !== 'debugger')
            return;
        switch (event.type) {
            case 'stage':
                stageStarted = performance.now();
                lastShown = stageStarted;
                {
                    line(`${colors.cyan('▸')} ${event.title}`);
                    return;
                }
            case 'stage-done': {
                const detail = event.detail === '' ? '' : `${event.detail}, `;
                line(`  ${event.ok ? '' : `${colors.red('✗')} `}${colors.dim(`${(0,plain_text/* toPlainText */.b)(detail)}${elapsed(event.durationMs)}`)}`);
                return;
            }
            case 'step':
                if (!options.verbose)
                    showStep(event);
                return;
            case 'output':
                if (options.verbose)
                    line(colors.dim(`  │ ${(0,plain_text/* toPlainText */.b)(event.line)}`));
                return;
            case 'notice': {
                line(`  ${(0,plain_text/* toPlainText */.b)(event.message)}`);
                return;
            }
            case 'debugger': {
                line(`  waiting for a debugger: ${(0,shell_quote/* renderCommand */.C)(event.argv)}`);
                return;
            }
            case 'warning': {
                line(`${colors.yellow('!')} ${(0,plain_text/* toPlainText */.b)(event.message)}`);
                return;
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/cli/run-command.ts










const run_command_top = 10;
/** `run`, `build` and `boot`: tells the story and reports; the exit status is the verdict's. */
async function runCommand(command, profile, options, signal) {
    const { image, baseline, base, gdb, repeat, interactive, json, quiet } = options;
    if (interactive === true && !(process.stdin.isTTY && process.stdout.isTTY))
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', '--interactive needs a terminal for input and output', {
            hint: 'leave it out to have the console judged instead',
        }).failure);
    const history = await historyLines(options.history);
    if (!history.ok)
        return (0,show.showFailure)(history.failure);
    const progress = createProgress(process.stderr, options);
    const { result, out } = await (0,run/* run */.e)({
        ...(0,cli_options/* requestOf */.fo)(profile, options, signal),
        command,
        ...(image === undefined ? {} : { image }),
        baseline: (0,choice/* parseBaselineChoice */.g)(baseline, process.cwd()),
        ...(base === undefined ? {} : { base }),
        history: history.value,
        keepsResult: command === 'run',
        ...(repeat === undefined ? {} : { repeat }),
        ...(gdb === undefined ? {} : { debug: gdb }),
        ...(interactive === undefined ? {} : { interactive }),
    }, progress);
    const { kind, summary } = result.verdict;
    if (options.verbose && result.config !== null)
        (0,show/* say */.cv)(`${(0,config_table/* renderConfigTable */.f)(result.config, { color: (0,show/* wantsColor */.zK)() })}\n\n`, json);
    if (quiet)
        (0,show/* say */.cv)(`${kind}: ${summary}\n`, json);
    else {
        (0,show/* say */.cv)(renderTerminal(result, { color: (0,show/* wantsColor */.zK)(), width: (0,show/* columns */.YB)(), top: run_command_top }), json);
        if ((0,src_verdict/* ownerOfVerdict */.sG)(kind) !== 'user')
            (0,show/* say */.cv)(`\n  all files: ${external_node_path_default().relative('', out) || '.'}/\n`, json);
    }
    await (0,show/* writeJson */.GF)(result, json);
    return (0,src_verdict/* exitCodeOf */.FO)(kind);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/profile/defaults.ts
var profile_defaults = __webpack_require__(77011);
// EXTERNAL MODULE: ./src/report/result.ts + 4 modules
var result = __webpack_require__(92084);
;// CONCATENATED MODULE: ./src/schemas.ts






const schemaNames = ['profile', 'result'];
/** What some layer sets anyway, nobody has to write. */
function withoutDefaulted(schema, defaults) {
    const { properties, required, ...rest } = schema;
    if (!(0,merge/* isSettings */.w)(properties))
        return schema;
    const known = (0,merge/* isSettings */.w)(defaults) ? defaults : {};
    const needed = (Array.isArray(required) ? required : []).filter((key) => known[String(key)] === undefined);
    const inner = Object.entries(properties).map(([key, value]) => [
        key,
        (0,merge/* isSettings */.w)(value) ? withoutDefaulted(value, known[key]) : value,
    ]);
    return {
        ...rest,
        properties: Object.fromEntries(inner),
        ...(needed.length === 0 ? {} : { required: needed }),
    };
}
/**
 * The schema of a profile as a person writes it: a part of the settings, `arch` as a name or as one
 * section for each supported architecture, `extends` as one name or several.
 */
function writtenProfileSchema() {
    const layers = [profile_defaults/* productDefaults */.G, ...families/* families */.T.map(({ defaults }) => defaults)];
    const defaults = (0,merge/* mergeLayers */.J)(layers.map((values) => ({ values, originOf: () => ({ layer: 'default' }) })));
    const merged = json_schema_processors/* toJSONSchema */.bl((0,schema/* profileSchema */.Fk)(families/* families */.T), { io: 'input' });
    const { $schema, properties, ...rest } = withoutDefaulted(merged, {
        ...defaults.values,
        // Any of these may come from what the profile extends, or be decided by the host.
        ...{ kernel: true, arch: true, mode: true },
    });
    const names = [...schema/* archs */.Cn, ...Object.keys(schema/* archAliases */.TE)];
    const settings = Object.fromEntries(Object.entries(properties).filter(([key]) => key !== 'kernel' && key !== 'arch'));
    return {
        $schema,
        title: 'Profile of osv-kernel',
        ...rest,
        properties: {
            ...properties,
            extends: {
                anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
                description: 'Profiles this one builds upon, by path or name',
            },
            arch: {
                anyOf: [
                    { enum: names },
                    {
                        type: 'object',
                        propertyNames: { enum: names },
                        additionalProperties: { type: 'object', properties: settings },
                    },
                ],
                description: 'The architecture, or a section of settings for each supported one',
            },
        },
    };
}
/** JSON Schemas for editors and for other programs. */
function jsonSchemaOf(name) {
    return name === 'result' ? json_schema_processors/* toJSONSchema */.bl(result/* resultSchema */.FD, { io: 'output' }) : writtenProfileSchema();
}

;// CONCATENATED MODULE: ./src/cli/schema-command.ts



/** `schema`: prints a JSON Schema. */
function schemaCommand(name) {
    const known = schemaNames.find((candidate) => candidate === name);
    if (known === undefined) {
        const unknown = (0,src_verdict/* failure */.V2)('invalid-profile', `no schema ${name}; there are: ${schemaNames.join(', ')}`);
        return (0,show.showFailure)(unknown.failure);
    }
    process.stdout.write(`${JSON.stringify(jsonSchemaOf(known), null, 2)}\n`);
    return 0;
}

;// CONCATENATED MODULE: ./src/report/sweep-cells.ts

/** Headings of a sweep's table; one that ends in `:` is of a column of numbers. */
const headings = [
    ...['Variant', 'Verdict', 'Kernel, bytes:', 'Image, bytes:', 'Against the first:'],
    ...['Ready:', 'Guest’s boot:', 'Peak memory:'],
];
const unknown = '–';
function orUnknown(value, format) {
    return value === null ? unknown : format(value);
}
function cellsOf({ variant, figures }, first) {
    const { verdict, kernelBytes, imageBytes, timeToReadyMs, guestBootMs, peakHostBytes } = figures;
    return [
        variant,
        `${verdict === 'pass' ? '✓' : '✗'} ${verdict}`,
        orUnknown(kernelBytes, quantities/* formatCount */.B4),
        orUnknown(imageBytes, quantities/* formatCount */.B4),
        first === null ? unknown : orUnknown(imageBytes, (bytes) => (0,quantities/* formatDelta */.CW)(first, bytes)),
        orUnknown(timeToReadyMs, quantities/* formatDuration */.a3),
        orUnknown(guestBootMs, quantities/* formatDuration */.a3),
        orUnknown(peakHostBytes, quantities/* formatRoughBytes */._3),
    ];
}
/**
 * A sweep as a table of text: headings, then one row for each variant, the size of each against the
 * first one's. A column of which nothing is known in any row is left out.
 */
function sweepCells(rows) {
    const first = rows[0]?.figures.imageBytes ?? null;
    const all = rows.map((row) => cellsOf(row, first));
    const isKept = (_, column) => column < 2 || all.some((cells) => cells[column] !== unknown);
    return { headings: headings.filter(isKept), rows: all.map((cells) => cells.filter(isKept)) };
}
/** `3 of 4 variants passed, 1 not run`. */
function sweepSummary(rows, planned) {
    const passed = rows.filter(({ figures }) => figures.verdict === 'pass').length;
    const left = planned - rows.length;
    return `${passed} of ${planned} variants passed${left === 0 ? '' : `, ${left} not run`}`;
}
/** Those that did not pass. */
function failedRows(rows) {
    return rows.filter(({ figures }) => figures.verdict !== 'pass');
}

;// CONCATENATED MODULE: ./src/report/sweep-terminal.ts



/** A sweep as its table, then why those failed that did. */
function renderSweepTerminal({ rows, planned }, options) {
    const { bold, dim, green, red } = (0,columns/* colorsFor */.u)(options.color);
    const cells = sweepCells(rows);
    const right = cells.headings.map((heading) => heading.endsWith(':'));
    const cell = (text, column) => ({
        text: (0,harmless/* harmless */.Is)(text, 100),
        align: right[column] === true ? 'right' : 'left',
    });
    const heading = cells.headings.map((text, column) => ({
        ...cell(text.replace(/:$/, ''), column),
        paint: dim,
    }));
    const body = cells.rows.map((row) => row.map((text, column) => {
        const paint = column === 1 ? (text.startsWith('✓') ? green : red) : undefined;
        return { ...cell(text, column), ...(paint === undefined ? {} : { paint }) };
    }));
    const failed = failedRows(rows).map(({ variant, figures }) => `${red('✗')} ${(0,harmless/* harmless */.Is)(variant, 100)}: ${figures.verdict}: ${(0,harmless/* harmless */.Is)(figures.summary)}`);
    const blocks = [
        (0,columns/* alignColumns */.R)([heading, ...body]),
        ...(failed.length === 0 ? [] : [failed]),
        [bold(sweepSummary(rows, planned))],
    ];
    return (0,harmless/* withoutCommands */.Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

// EXTERNAL MODULE: ./src/report/markdown-nodes.ts
var markdown_nodes = __webpack_require__(97601);
;// CONCATENATED MODULE: ./src/report/sweep-markdown.ts


/** A sweep as Markdown: heading, table, and why those failed that did. */
function renderSweepMarkdown({ rows, planned }) {
    const cells = sweepCells(rows);
    const failed = failedRows(rows);
    const passed = failed.length === 0 && rows.length === planned;
    return (0,markdown_nodes/* serialize */.lK)([
        {
            type: 'heading',
            depth: 2,
            children: [(0,markdown_nodes/* prose */.CS)(`${passed ? '✅' : '❌'} ${sweepSummary(rows, planned)}`)],
        },
        (0,markdown_nodes/* table */.tp)(cells.headings, cells.rows.map(([variant = '', ...figures]) => [(0,markdown_nodes/* code */.aY)(variant), ...figures])),
        ...(failed.length === 0
            ? []
            : [
                (0,markdown_nodes/* bulletList */.fF)(failed.map(({ variant, figures }) => `${variant}: ${figures.verdict}: ${figures.summary}`)),
            ]),
    ]);
}

;// CONCATENATED MODULE: ./src/report/sweep-row.ts

/** Metric in which a guest's own word on its boot time stands. */
const guestBootMetric = 'guest_boot_ms';
/** The figures that variants are compared by; null what was not reached or is not known. */
function sweepFigures(result) {
    const { verdict, boot, artifacts, metrics } = result;
    return {
        verdict: verdict.kind,
        summary: verdict.summary,
        kernelBytes: artifacts.find(({ role }) => role === 'kernel')?.bytes ?? null,
        imageBytes: (0,report_headline/* imageBytesOf */.mC)(result),
        timeToReadyMs: boot?.timeToReadyMs ?? null,
        guestBootMs: metrics[guestBootMetric] ?? null,
        peakHostBytes: boot?.memory.peakHostBytes ?? null,
    };
}

;// CONCATENATED MODULE: ./src/run/sweep.ts





const sweepNames = { json: 'sweep.json', markdown: 'sweep.md' };
/**
 * Runs variants one after the other, each to its own result. What is known so far is written after
 * each of them, so that an end in the middle loses nothing. Answers with those that were run.
 */
async function runSweep(request, runVariant, emit) {
    const { variants, base, out, failFast } = request;
    const rows = [];
    for (const [index, { name, profile, overrides, folder }] of variants.entries()) {
        if (base.signal.aborted)
            break;
        emit({ type: 'notice', message: `${index + 1} of ${variants.length}: ${name}` });
        const { result, reports } = await runVariant({
            ...base,
            command: 'run',
            profile,
            overrides: [...base.overrides, ...overrides],
            out: external_node_path_default().join(out, folder),
        }, emit);
        const figures = sweepFigures(result);
        rows.push({
            variant: name,
            profile,
            overrides,
            result: external_node_path_default().relative(out, reports.result),
            figures,
        });
        await (0,files/* writeWhole */.f8)(external_node_path_default().join(out, sweepNames.json), `${JSON.stringify(rows, null, 1)}\n`);
        await (0,files/* writeWhole */.f8)(external_node_path_default().join(out, sweepNames.markdown), renderSweepMarkdown({ rows, planned: variants.length }));
        if (failFast && figures.verdict !== 'pass')
            break;
    }
    return rows;
}
/** The worst first: a bug of ours says nothing of any kernel, a wrong profile nothing of this one. */
const worstFirst = [130, 70, 3, 2, 1, 0];
/** The exit status of the worst verdict. */
function sweepExitCode(verdicts, cancelled) {
    const codes = new Set(verdicts.map(src_verdict/* exitCodeOf */.FO));
    return cancelled ? (0,src_verdict/* exitCodeOf */.FO)('cancelled') : (worstFirst.find((code) => codes.has(code)) ?? 0);
}

// EXTERNAL MODULE: ./src/profile/override.ts
var override = __webpack_require__(27937);
;// CONCATENATED MODULE: ./src/run/sweep-variants.ts


/** More would take days, and nobody reads the table. */
const mostVariants = 1000;
const closing = { '[': ']', '{': '}' };
/** Splits at commas that are neither in quotes nor in brackets, as values are YAML. */
function splitValues(text) {
    const values = [];
    const open = [];
    let quote = '';
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (quote !== '')
            quote = character === quote ? '' : quote;
        // Only at its beginning does YAML take a quote for one: `don't` has none.
        else if (/["']/.test(character) && /^\s*$|[[{,:]\s*$/.test(text.slice(start, at)))
            quote = character;
        else if (character in closing)
            open.push(closing[character] ?? '');
        else if (character === open.at(-1))
            open.pop();
        else if (character === ',' && open.length === 0) {
            values.push(text.slice(start, at));
            start = at + 1;
        }
    }
    return [...values, text.slice(start)].map((value) => value.trim());
}
/** Parses `key.path=a,b,c` as `--vary` takes it. */
function parseVariation(text) {
    const at = text.indexOf('=');
    if (at < 0 || (0,override/* parseOverride */.q)(text) === undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `--vary takes key.path=a,b,c, got ${JSON.stringify(text)}`);
    const key = text.slice(0, at);
    const values = splitValues(text.slice(at + 1));
    const twice = values.find((value, index) => values.indexOf(value) < index);
    if (twice !== undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `--vary ${key}: ${JSON.stringify(twice)} stands there twice`);
    return (0,src_verdict/* success */.kX)({ key, values });
}
/** Every combination, the last list changing fastest. */
function combine(variations) {
    return variations.reduce((before, { key, values }) => before.flatMap((chosen) => values.map((value) => [...chosen, `${key}=${value}`])), [[]]);
}
/** A name made fit for a folder; `taken` has those that are in use. */
function folderFor(name, taken) {
    const plain = name
        .replaceAll(/[^\w.=+-]+/g, '-')
        .replace(/^[-.]+/, '')
        .slice(0, 80) || 'variant';
    if (!taken.has(plain))
        return plain;
    let number = 2;
    while (taken.has(`${plain}-${number}`))
        number++;
    return `${plain}-${number}`;
}
/**
 * All runs of a sweep in order: each profile in every combination of the varied values. `names` are
 * what the variants are called, one each, or none at all for names made of profile and values.
 */
function planVariants(profiles, variations, names) {
    const invalid = (summary) => (0,src_verdict/* failure */.V2)('invalid-profile', summary);
    const keys = variations.map(({ key }) => key);
    const repeated = keys.find((key, index) => keys.indexOf(key) < index);
    if (repeated !== undefined)
        return invalid(`--vary ${repeated} is given twice`);
    const count = variations.reduce((product, { values }) => product * values.length, profiles.length);
    if (count > mostVariants)
        return invalid(`these are ${count} variants; at most ${mostVariants} are run`);
    if (names.length > 0 && names.length !== count)
        return invalid(`--name is given ${names.length} times, for ${count} variants`);
    const variants = [];
    for (const profile of profiles)
        for (const overrides of combine(variations)) {
            const made = [profile.replace(/\.ya?ml$/, ''), ...overrides].join(' ');
            const name = names[variants.length] ?? made;
            if (variants.some((other) => other.name === name))
                return invalid(`two variants are called ${JSON.stringify(name)}`);
            const folder = folderFor(name, new Set(variants.map((other) => other.folder)));
            variants.push({ name, profile, overrides, folder });
        }
    return (0,src_verdict/* success */.kX)(variants);
}

;// CONCATENATED MODULE: ./src/cli/sweep-command.ts












/** Fails where a value is varied that is also fixed: one of the two would be ignored. */
function readVariations(options) {
    const { set, arch, accel } = options;
    const fixed = (0,override_options/* listOverrides */.O)({ overrides: set, arch, accelerator: accel });
    const variations = [];
    for (const text of options.vary) {
        const variation = parseVariation(text);
        if (!variation.ok)
            return variation;
        const { key } = variation.value;
        if (fixed.some((override) => override.startsWith(`${key}=`)))
            return (0,src_verdict/* failure */.V2)('invalid-profile', `${key} is both varied and set`);
        variations.push(variation.value);
    }
    return (0,src_verdict/* success */.kX)(variations);
}
/** `sweep`: several profiles, or one with its values varied, side by side in one table. */
async function sweepCommand(profiles, options, signal) {
    const variations = readVariations(options);
    if (!variations.ok)
        return (0,show.showFailure)(variations.failure);
    const variants = planVariants(profiles, variations.value, options.name);
    if (!variants.ok)
        return (0,show.showFailure)(variants.failure);
    const { out: given, ...base } = (0,cli_options/* requestOf */.fo)('', options, signal);
    const out = given ?? external_node_path_default().join(await (0,run_workplace/* makeStateFolder */.En)(base.directory), 'out', 'sweep');
    const { baseline, failFast, json } = options;
    const rows = await runSweep({
        variants: variants.value,
        base: { ...base, baseline: (0,choice/* parseBaselineChoice */.g)(baseline, process.cwd()), keepsResult: true },
        out,
        failFast,
    }, run/* run */.e, createProgress(process.stderr, options));
    const planned = variants.value.length;
    (0,show/* say */.cv)(renderSweepTerminal({ rows, planned }, { color: (0,show/* wantsColor */.zK)() }), json);
    if (!options.quiet)
        (0,show/* say */.cv)(`\n  all of it: ${external_node_path_default().join(external_node_path_default().relative('', out), sweepNames.markdown)}\n`, json);
    await (0,show/* writeJson */.GF)(rows, json);
    const verdicts = rows.map(({ figures }) => figures.verdict);
    return sweepExitCode(verdicts, signal.aborted);
}

;// CONCATENATED MODULE: ./src/cli/commands.ts
/**
 * Everything that commands do, as one chunk of the bundle that --help does not load. `size` and
 * `diff` are chunks of their own: they are done before this one is loaded.
 */











/***/ }),

/***/ 53254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ objectToFile),
/* harmony export */   objectToOutputs: () => (/* binding */ objectToOutputs)
/* harmony export */ });
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73285);
/* harmony import */ var _host_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23078);
/* harmony import */ var _host_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77715);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53138);




/** Why what comes out could not be written there: a mistyped path is not worth a build. */
async function objectToOutputs({ json, out }) {
    const objection = json === undefined || json === '-' ? undefined : await objectToFile('--json', json);
    return objection ?? (out === undefined ? undefined : await objectToFolder('--out', out));
}
/** Why an option's file could not be written. */
async function objectToFile(option, file) {
    if (file === '')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid-profile', `${option}: no file is named`).failure;
    const isNoFile = file.endsWith('/') || (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolder */ .lQ)(file));
    if (!isNoFile)
        return objectToPlace(option, file);
    const hint = 'name a file; it is made where it is missing';
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid-profile', `${option}: ${file} is a folder`, { hint }).failure;
}
async function objectToFolder(option, folder) {
    // A name in it stands for all of them.
    return objectToPlace(option, `${folder}/result.json`, folder);
}
async function objectToPlace(option, file, named = file) {
    try {
        await (0,_host_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .tryToWrite */ .oo)(file);
        return undefined;
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        const kind = (0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFailure */ .t)(error) === undefined ? 'invalid-profile' : 'infrastructure';
        const why = reasons[code] ?? message.replace(/, \w+ '.*/s, '');
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(kind, `${option}: ${named} cannot be written: ${why}`).failure;
    }
}
const reasons = {
    ENOTDIR: 'what is above it is no folder',
    // The folder above is there: so has it /proc.
    ENOENT: 'nothing can be made there',
};


/***/ }),

/***/ 78273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   showFailure: () => (/* binding */ showFailure),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73285);
/* harmony import */ var _report_failure_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68986);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53138);





/**
 * Whether colours belong on standard output (1) or standard error (2). Never on a pipe or in a
 * file, where picocolors by itself has them as soon as CI is set.
 */
function wantsColor(descriptor = 1) {
    return (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(descriptor) && (picocolors__WEBPACK_IMPORTED_MODULE_4___default().isColorSupported);
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
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)(target, text);
}
/** Shows why a command could not do its work; its exit status. */
function showFailure(failed) {
    process.stderr.write((0,_report_failure_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFailure */ .z)(failed, { color: wantsColor(2) }));
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(failed.kind);
}


/***/ }),

/***/ 25938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ causeLines)
/* harmony export */ });
/* harmony import */ var _cause_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11867);
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27325);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);





/** The chain as indented lines. */
function causeLines(delta, top, colors, names) {
    const rows = (0,_cause_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .causeRows */ .x)(delta, top, names);
    if (rows.length === 0)
        return [];
    const cells = rows.map(({ cause, level, name }) => [
        {
            text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteChange */ .Ul)(cause.bytes),
            align: 'right',
            paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .changePaint */ .F)(cause.bytes, colors),
        },
        {
            text: `${'  '.repeat(level)}${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(name)}`,
            paint: cause.kind === 'unattributed' ? colors.dim : (text) => text,
        },
    ]);
    return [colors.bold('Why: section, object, symbol'), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(cells, '  ')];
}


/***/ }),

/***/ 27325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changePaint)
/* harmony export */ });
/** Growth is red, shrinking is green. */
function changePaint(bytes, colors) {
    return bytes > 0 ? colors.red : bytes < 0 ? colors.green : colors.dim;
}


/***/ }),

/***/ 40043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mismatchRows),
/* harmony export */   f: () => (/* binding */ renderConfigTable)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25875);


/**
 * Requested against effective options as aligned lines: `✓ CONFIG_VIRTIO  y`, and for an option that
 * was not honoured `✗ CONFIG_NET  y → n  needs …`. Mismatches first; `•` marks an option that is
 * not as requested for a reason that the profile's author need not mend.
 */
function renderConfigTable(config, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .colorsFor */ .u)(options.color);
    const wrong = new Set(config.mismatches.map(({ option }) => option));
    const honoured = Object.entries(config.requested)
        .filter(([option]) => !wrong.has(option))
        .map(([option, requested]) => {
        const explanation = config.explained[option];
        const effective = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(config.effective[option] ?? requested);
        return explanation === undefined
            ? [{ text: '✓', paint: colors.green }, { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(option) }, { text: effective }]
            : [
                { text: '•', paint: colors.cyan },
                { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(option) },
                { text: `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(requested)} → ${effective}` },
                { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(explanation), paint: colors.dim },
            ];
    });
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)([...mismatchRows(config, colors), ...honoured]).join('\n');
}
/** The rows of the options that were not honoured alone. */
function mismatchRows({ mismatches }, colors) {
    return mismatches.map(({ option, requested, effective, reason }) => [
        { text: '✗', paint: colors.red },
        { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(option), paint: colors.bold },
        { text: `${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(requested)} → ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(effective)}`, paint: colors.red },
        { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(reason), paint: colors.dim },
    ]);
}


/***/ }),

/***/ 68986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25875);
/* harmony import */ var _terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48210);



/** Why a command could not do its work, where there is no result to report. */
function renderFailure({ kind, summary, evidence, hint, crash }, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .colorsFor */ .u)(options.color);
    const blocks = [
        [`${colors.red(colors.bold(`✗ ${kind}`))}  ${colors.bold((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(summary, 1000))}`],
        ...(crash === undefined ? [] : [[(0,_terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .crashLine */ .MO)(crash, colors)]]),
        ...(0,_terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptBlocks */ .oN)(evidence, colors, Number.POSITIVE_INFINITY),
        ...(hint === undefined ? [] : [(0,_terminal_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hintBlock */ .jl)(hint, colors)]),
    ];
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}


/***/ }),

/***/ 2017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ changeRows),
/* harmony export */   hZ: () => (/* binding */ renderSizeDiff),
/* harmony export */   lE: () => (/* binding */ memoryLines)
/* harmony export */ });
/* harmony import */ var _size_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99160);
/* harmony import */ var _former_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51267);
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27325);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58249);







/** The net change, and the largest changes as aligned lines. */
function renderSizeDiff(delta, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .colorsFor */ .u)(options.color);
    const { bytes, changes, memory } = delta;
    const beyond = memoryLines(memory, options.top, colors, options.names);
    if (changes.length === 0)
        return ['No change in size.', ...beyond].join('\n');
    const counts = new Map(_size_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeChangeKinds */ .n.map((kind) => [kind, 0]));
    for (const { change } of changes)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    const told = Array.from(counts)
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${kind}`);
    const more = changes.length - options.top;
    return [
        `${(0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(bytes, colors)(colors.bold((0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(bytes)))} in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(changes.length, 'change')}: ${told.join(', ')}`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)(changeRows(changes.slice(0, options.top), colors, options.names), '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more`)] : []),
        ...beyond,
    ].join('\n');
}
/** What changed in memory alone; nothing where nothing did. */
function memoryLines(memory, top, colors, names) {
    if (memory === undefined)
        return [];
    const { bytes, changes } = memory;
    const more = changes.length - top;
    return [
        `  ${(0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(bytes, colors)((0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(bytes))} of memory beyond the files, as .bss`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)(changeRows(changes.slice(0, top), colors, names), '    '),
        ...(more > 0 ? [colors.dim(`    … and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more`)] : []),
    ];
}
function changeRows(changes, colors, names) {
    return changes.map(({ path, change, object, oldBytes, newBytes, ...former }) => [
        {
            text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(newBytes - oldBytes),
            align: 'right',
            paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(newBytes - oldBytes, colors),
        },
        { text: change, paint: colors.dim },
        { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(`${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_5__/* .readablePath */ .q)(path, names)}${(0,_former_place_js__WEBPACK_IMPORTED_MODULE_6__/* .formerPlace */ .J)({ path, ...former }, names)}`) },
        {
            text: `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(oldBytes)} → ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(newBytes)}`,
            paint: colors.dim,
        },
        { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(object ?? ''), paint: colors.dim },
    ]);
}


/***/ }),

/***/ 51356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ viewDeltaLines),
/* harmony export */   l: () => (/* binding */ viewLines)
/* harmony export */ });
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27325);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11197);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25875);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _size_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88134);





/** One view as lines: its largest groups with their change and, where it differs, their memory. */
function viewLines(view, top, colors) {
    const rows = (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .shownGroups */ .sS)(view, top).map(({ name, bytes, memoryBytes, change }) => [
        { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(name, 100) },
        { text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes), align: 'right' },
        {
            text: change === null ? '' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDelta */ .CW)(bytes - change, bytes),
            paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(change ?? 0, colors),
        },
        {
            text: memoryBytes === bytes ? '' : `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(memoryBytes)} in memory`,
            paint: colors.dim,
        },
    ]);
    return [viewHeading(view, colors), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(rows, '  ')];
}
/** What became of each directory or module, the largest change first; the lines add up. */
function viewDeltaLines(delta, top, colors) {
    return (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .viewChanges */ .DL)(delta).flatMap((view) => {
        const rows = (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .shownGroups */ .sS)(view, top).map(({ name, change }) => [
            {
                text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(change ?? 0),
                align: 'right',
                paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(change ?? 0, colors),
            },
            { text: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(name) },
        ]);
        return [viewHeading(view, colors), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(rows, '  ')];
    });
}
function viewHeading({ artifact, by }, colors) {
    return `${colors.bold((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(artifact))} by ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(by)}`;
}


/***/ }),

/***/ 48210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MO: () => (/* binding */ crashLine),
  Is: () => (/* binding */ evidenceBlocks),
  oN: () => (/* binding */ excerptBlocks),
  jl: () => (/* binding */ hintBlock)
});

// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(11197);
// EXTERNAL MODULE: ./src/report/budget-excerpts.ts
var budget_excerpts = __webpack_require__(45940);
// EXTERNAL MODULE: ./src/report/config-table.ts
var config_table = __webpack_require__(40043);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
;// CONCATENATED MODULE: ./src/report/budget-bar.ts
/** Null where there is nothing to draw: the path names nothing, or both are 0. */
function budgetBar({ bytes, limitBytes, waivedBytes = 0 }) {
    if (bytes === null)
        return null;
    const limit = Math.max(limitBytes, 0);
    const whole = Math.max(bytes, limit);
    if (whole === 0)
        return null;
    const above = Math.max(bytes - limit, 0);
    const waived = Math.min(above, waivedBytes);
    return {
        within: Math.min(bytes, limit) / whole,
        waived: waived / whole,
        over: (above - waived) / whole,
    };
}

// EXTERNAL MODULE: ./src/report/budget-remarks.ts
var budget_remarks = __webpack_require__(55773);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/terminal-budgets.ts





const marks = {
    broken: '✗',
    warned: '!',
    waived: '•',
    kept: '✓',
};
const barWidth = 16;
const mostTold = 40;
const mostKept = 5;
/** Budgets as bars, those that nothing could be said of, and waivers, each a block of lines. */
function budgetBlocks({ size }, colors) {
    if (size === null)
        return [];
    return [
        budgetBlock(size, colors),
        uncheckedBlock(size, colors),
        waiverBlock(size, colors),
    ].filter((block) => block.length > 0);
}
function budgetBlock({ budgets }, colors) {
    if (budgets.length === 0)
        return [];
    const paints = {
        broken: colors.red,
        warned: colors.yellow,
        waived: colors.cyan,
        kept: colors.green,
    };
    const told = (0,budget_remarks/* worstFirst */.md)(budgets.filter((budget) => (0,budget_remarks/* budgetState */.t_)(budget) !== 'kept'));
    const kept = budgets.filter((budget) => (0,budget_remarks/* budgetState */.t_)(budget) === 'kept');
    const rows = [...told.slice(0, mostTold), ...kept.slice(0, mostKept)].map((budget) => budgetRow(budget, paints[(0,budget_remarks/* budgetState */.t_)(budget)], colors));
    const more = Math.max(told.length - mostTold, 0) + Math.max(kept.length - mostKept, 0);
    return [
        colors.bold(`Size budgets: ${(0,budget_remarks/* budgetCount */.Ly)(budgets)}`),
        ...(0,columns/* alignColumns */.R)(rows, '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more budget')}`)] : []),
    ];
}
function budgetRow(budget, paint, colors) {
    const { path, limitBytes, bytes } = budget;
    const over = bytes === null ? 0 : bytes - limitBytes;
    const growth = (0,budget_remarks/* budgetGrowth */.v4)(budget);
    const remarks = [
        bytes === null
            ? `limit ${(0,quantities/* formatBytes */.z3)(limitBytes)}`
            : `${(0,quantities/* formatBytes */.z3)(bytes)} of ${(0,quantities/* formatBytes */.z3)(limitBytes)}`,
        ...(growth === '' ? [] : [growth]),
        ...(0,budget_remarks/* budgetRemarks */.vV)(budget),
    ];
    return [
        { text: marks[(0,budget_remarks/* budgetState */.t_)(budget)], paint },
        { text: (0,harmless/* harmless */.Is)(path), paint: colors.bold },
        barCell(budget, paint, colors),
        {
            text: bytes === null
                ? 'names nothing'
                : over > 0
                    ? `${(0,quantities/* formatByteChange */.Ul)(over)} over`
                    : `${(0,quantities/* formatBytes */.z3)(-over)} free`,
            align: 'right',
            paint: over > 0 || bytes === null ? paint : colors.dim,
        },
        { text: (0,harmless/* harmless */.Is)(remarks.join('; ')), paint: colors.dim },
    ];
}
/** Solid up to the limit, shaded above it, dots where there is room; told apart without colour. */
function barCell(budget, paint, { dim, green, cyan, red }) {
    const bar = budgetBar(budget);
    if (bar === null)
        return { text: '' };
    const over = cellsOf(bar.over);
    const waived = Math.min(cellsOf(bar.waived), barWidth - over);
    const within = Math.min(Math.round(bar.within * barWidth), barWidth - over - waived);
    const free = barWidth - within - waived - over;
    const [solid, excused, above, room] = [
        '█'.repeat(within),
        '▒'.repeat(waived),
        '▓'.repeat(over),
        '·'.repeat(free),
    ];
    const overPaint = budget.severity === 'warn' ? paint : red;
    return {
        text: `${solid}${excused}${above}${room}`,
        paint: () => `${green(solid)}${cyan(excused)}${overPaint(above)}${dim(room)}`,
    };
}
/** What there is at all is seen. */
function cellsOf(share) {
    return share === 0 ? 0 : Math.max(Math.round(share * barWidth), 1);
}
function uncheckedBlock(size, colors) {
    return (0,budget_remarks/* uncheckedBudgets */.zU)(size).map((unchecked) => {
        const { paths } = unchecked;
        const count = `${(0,quantities/* formatNumberOf */.Of)(paths.length, 'budget')} on growth${(0,budget_remarks/* sinceText */.I)(unchecked)}`;
        const why = (0,harmless/* harmless */.Is)((0,budget_remarks/* lackText */.V$)(unchecked), 500);
        return `  ${colors.yellow(`${count} not checked`)} (${(0,harmless/* harmless */.Is)(paths.join(', '), 500)}): ${why}`;
    });
}
function waiverBlock(size, colors) {
    const { waivers = [] } = size;
    const more = waivers.length - mostTold;
    const rows = waivers.slice(0, mostTold).map((waiver) => [
        { text: 'waiver', paint: waiver.expired ? colors.red : colors.cyan },
        { text: (0,harmless/* harmless */.Is)(waiver.path), paint: colors.bold },
        { text: (0,quantities/* formatBytes */.z3)(waiver.amountBytes), align: 'right' },
        {
            text: (0,budget_remarks/* waiverEnd */.Au)(waiver, size),
            paint: waiver.expired ? colors.red : (text) => text,
        },
        { text: (0,harmless/* harmless */.Is)(`${waiver.reason} – ${(0,budget_remarks/* waiverAuthor */.KV)(waiver)}`, 300), paint: colors.dim },
    ]);
    if (rows.length === 0)
        return [];
    return [
        ...(0,columns/* alignColumns */.R)(rows, '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more waiver')}`)] : []),
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal-evidence.ts





/** Why it failed: excerpts, broken rules, hint. Each block is a list of lines. */
function evidenceBlocks(result, colors, width) {
    const { hint } = result.verdict;
    return [
        ...crashBlock(result, colors),
        ...excerptBlocks((0,budget_excerpts/* excerptsOf */.U)(result), colors, width),
        ...mismatchBlock(result, colors),
        ...budgetBlocks(result, colors),
        ...(hint === null ? [] : [hintBlock(hint, colors)]),
    ];
}
function crashBlock({ crash }, colors) {
    return crash === undefined ? [] : [[crashLine(crash, colors)]];
}
/** What a crash is called, and where in the user's own files it was. */
function crashLine({ title, place }, colors) {
    const where = place === undefined ? '' : `  ${(0,harmless/* harmless */.Is)(place.file)}:${place.line}`;
    return `  ${colors.yellow('crash:')} ${(0,harmless/* harmless */.Is)(title)}${where}`;
}
/** The excerpts that prove a verdict, each under the name of its source. */
function excerptBlocks(evidence, colors, width) {
    const excerpts = evidence.slice(0, 5).filter(({ lines }) => lines.length > 0);
    return excerpts.map(({ source, firstLine, lines }) => [
        `  ${colors.bold((0,harmless/* harmless */.Is)(source))}`,
        ...(0,harmless/* numberedLines */.UF)(firstLine, lines).map((line) => `  ${cutTo(line, width - 2)}`),
    ]);
}
function hintBlock(hint, colors) {
    return [`  ${colors.yellow('hint:')} ${(0,harmless/* harmless */.Is)(hint, 1000)}`];
}
function mismatchBlock({ config }, colors) {
    if (config === null || config.mismatches.length === 0)
        return [];
    return [(0,columns/* alignColumns */.R)((0,config_table/* mismatchRows */.C)(config, colors), '  ')];
}
function cutTo(line, columns) {
    const characters = Array.from(line);
    return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`;
}


/***/ })

};
