export const id = 405;
export const ids = [405,254];
export const modules = {

/***/ 79786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* reexport */ checkCommand),
  commentCommand: () => (/* reexport */ commentCommand),
  doctorCommand: () => (/* reexport */ doctorCommand),
  historyAddCommand: () => (/* reexport */ historyAddCommand),
  historyCommand: () => (/* reexport */ historyCommand),
  initCommand: () => (/* reexport */ initCommand),
  judgeCommand: () => (/* reexport */ judgeCommand),
  matrixCommand: () => (/* reexport */ matrixCommand),
  planCommand: () => (/* reexport */ planCommand),
  reportCommand: () => (/* reexport */ reportCommand),
  runCommand: () => (/* reexport */ runCommand),
  schemaCommand: () => (/* reexport */ schemaCommand),
  sweepCommand: () => (/* reexport */ sweepCommand)
});

// EXTERNAL MODULE: ./src/host/facts/install-packages.ts + 1 modules
var install_packages = __webpack_require__(68366);
// EXTERNAL MODULE: ./src/host/facts/packages.ts
var facts_packages = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/host/process/process.ts
var process_process = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/host/facts/superuser.ts
var superuser = __webpack_require__(97398);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(53138);
// EXTERNAL MODULE: ./src/cli/cache-folder.ts
var cache_folder = __webpack_require__(44585);
;// CONCATENATED MODULE: ./src/cli/doctor/finding.ts
/** Whether profiles/hello.yml can be built and booted. */
function isReady(findings) {
    return findings.every(({ need, state }) => need !== 'always' || state === 'ok');
}

// EXTERNAL MODULE: ./src/host/facts/version-number.ts
var version_number = __webpack_require__(40554);
// EXTERNAL MODULE: ./src/machine/shared-folder.ts
var shared_folder = __webpack_require__(72921);
// EXTERNAL MODULE: ./src/machine/vmm-facts.ts
var vmm_facts = __webpack_require__(2979);
// EXTERNAL MODULE: ./src/machine/accelerator.ts
var accelerator = __webpack_require__(15722);
// EXTERNAL MODULE: ./src/machine/arch.ts
var machine_arch = __webpack_require__(42549);
;// CONCATENATED MODULE: ./src/cli/doctor/kvm-finding.ts


const moduleOf = { vmx: 'kvm_intel', svm: 'kvm_amd' };
/** Why /dev/kvm is missing, checked from the processor upwards. */
function explainAbsence({ state, extension, isGuest, modules }, arch) {
    const missing = { state: 'missing', fix: null };
    const known = (0,machine_arch/* findArch */.YM)(arch);
    const elsewhere = 'the processor and its firmware have to offer virtualisation';
    const advice = known === undefined ? elsewhere : machine_arch/* architectures */.f2[known].kvmAdvice;
    if (advice !== null)
        return { ...missing, found: '/dev/kvm does not exist', remedy: advice };
    if (extension === null)
        return isGuest
            ? {
                ...missing,
                found: 'this is a virtual machine without nested virtualisation',
                remedy: 'enable it on the host; in a cloud, choose a machine type that has it',
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
    return state.state === 'absent' && state.inContainer === true
        ? { ...missing, found: 'this container has no /dev/kvm', remedy: accelerator/* containerRemedy */.iE }
        : {
            ...missing,
            found: `${module} is loaded, but there is no /dev/kvm`,
            remedy: `in a container: ${accelerator/* containerRemedy */.iE}`,
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
                remedy: obstacle.remedy,
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
/** KVM is never required: without it guests are slower, and microvm and other VMMs are refused. */
function findKvm(kvm, arch) {
    return { name: 'KVM', purpose: 'fast guests', need: 'often', ...explain(kvm, arch) };
}

// EXTERNAL MODULE: ./src/kernels/cross-tools.ts
var cross_tools = __webpack_require__(59428);
// EXTERNAL MODULE: ./src/kernels/qemu-img.ts
var qemu_img = __webpack_require__(98894);
// EXTERNAL MODULE: ./src/output-files.ts
var output_files = __webpack_require__(34964);
;// CONCATENATED MODULE: ./src/cli/doctor/wanted-programs.ts





const packagedVmms = Object.values(vmm_facts/* vmmFacts */.M0).filter(({ releases }) => releases === null);
/** VMMs that no package has; each is one program for all architectures. */
const releasedVmms = vmm_facts/* vmmIds */.hT.flatMap((vmm) => {
    const { releases, programFor } = vmm_facts/* vmmFacts */.M0[vmm];
    if (releases === null)
        return [];
    const purpose = `boot.vmm: ${vmm}`;
    return [{ ...programFor(machine_arch/* archs */.Cn[0]), need: 'sometimes', purpose, source: releases }];
});
/** Lists the programs that this project runs on a host of this architecture. */
function listWantedPrograms(hostArch) {
    const needOf = (arch) => (arch === hostArch ? 'always' : 'sometimes');
    return [
        ...packagedVmms.flatMap((facts) => facts.archs.map((arch) => ({
            ...facts.programFor(arch),
            need: needOf(arch),
            purpose: `boots ${arch}`,
            ...(facts.oldestVersion === null ? {} : { atLeast: facts.oldestVersion }),
        }))),
        {
            program: 'setpriv',
            debianPackage: 'util-linux',
            need: 'always',
            purpose: 'kills the VMM when this program dies',
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
            program: qemu_img/* qemuImg */.S.tool,
            debianPackage: qemu_img/* qemuImg */.S.debianPackage,
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
        ...machine_arch/* archs */.Cn
            .filter((arch) => machine_arch/* architectures */.f2[arch].crossByDefault)
            .map((arch) => {
            const { crossPrefix } = machine_arch/* architectures */.f2[arch];
            const debianPackage = (0,cross_tools/* packageOfTool */.yy)('gcc', crossPrefix, hostArch);
            const rest = { need: 'sometimes', purpose: `builds for ${arch}` };
            return { program: `${crossPrefix}gcc`, debianPackage, ...rest };
        }),
        {
            program: 'gdb',
            debianPackage: 'gdb',
            need: 'sometimes',
            purpose: `boot --gdb, ${output_files/* coreName */.T$}`,
        },
        {
            program: 'gdb-multiarch',
            debianPackage: 'gdb-multiarch',
            need: 'sometimes',
            purpose: 'the same for guests of another architecture',
        },
        ...releasedVmms,
    ];
}

;// CONCATENATED MODULE: ./src/cli/doctor/findings.ts






/** From `engines` in package.json. */
const oldestNode = '20.19';
/** A Linux tree with its objects needs more; profiles/hello.yml needs a hundredth of it. */
const leastDiskBytes = 2 * 2 ** 30;
/** profiles/hello.yml takes 1 MiB; Linux and OSv are looked at before their builds. */
const leastFolderBytes = 16 * 2 ** 20;
/** The guest of profiles/hello.yml has 64 MiB; QEMU and a compiler need more on top. */
const leastMemoryBytes = 512 * 2 ** 20;
function ok(name, found, rest) {
    return { name, state: 'ok', found, ...rest, remedy: null, fix: null };
}
function findProgramFacts(wanted, facts, isRoot) {
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
                remedy: (0,facts_packages/* installCommand */.Je)([debianPackage], isRoot),
                fix: { do: 'install', debianPackage },
            };
    const found = facts.version ?? facts.path;
    if (atLeast !== undefined && facts.version !== null && (0,version_number/* isOlder */.t)(facts.version, atLeast))
        return {
            ...rest,
            state: 'broken',
            found: `${found}, older than ${atLeast}`,
            remedy: vmm_facts/* oldVmmRemedy */.eT,
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
        name,
        state: 'broken',
        ...rest,
        fix: null,
        found: `${found}, less than ${gibibytes(least)}`,
        remedy,
    };
}
function findNode(version) {
    const rest = { purpose: 'runs this program', need: 'always' };
    if (!(0,version_number/* isOlder */.t)(version, oldestNode))
        return ok('node', version, rest);
    return {
        name: 'node',
        state: 'broken',
        ...rest,
        fix: null,
        found: `${version}, older than ${oldestNode}`,
        remedy: 'https://nodejs.org/en/download, or nvm',
    };
}
function findCache({ folder, writable }) {
    const rest = { purpose: 'images, compiler cache, sources', need: 'always' };
    if (writable)
        return ok('cache folder', folder, rest);
    return {
        name: 'cache folder',
        state: 'broken',
        ...rest,
        fix: null,
        found: `${folder} cannot be written`,
        remedy: 'make it writable, or set XDG_CACHE_HOME to another folder',
    };
}
function findVirtiofsd(virtiofsd) {
    const rest = { purpose: 'boot.shares', need: 'sometimes' };
    if ('path' in virtiofsd)
        return ok('virtiofsd', virtiofsd.path, rest);
    return {
        name: 'virtiofsd',
        state: 'missing',
        ...rest,
        fix: null,
        found: virtiofsd.problem,
        remedy: shared_folder/* virtiofsdRemedy */.DE,
    };
}
function findInstaller(possible) {
    const rest = { purpose: 'missing packages are installed when needed', need: 'often' };
    if (possible)
        return ok('apt-get', 'as root, without a password', rest);
    return {
        name: 'apt-get',
        state: 'missing',
        ...rest,
        fix: null,
        found: 'no apt-get, or it needs a password',
        remedy: 'install what is missing yourself',
    };
}
/** Checks everything: what the host has, what is missing, what is installed but unusable. */
function findAll(host) {
    return [
        findNode(host.node),
        findKvm(host.kvm, host.arch),
        ...listWantedPrograms(host.arch).map((wanted) => findProgramFacts(wanted, host.programs[wanted.program] ?? null, host.isRoot)),
        findVirtiofsd(host.virtiofsd),
        findInstaller(host.installsPackages),
        findCache(host.cache),
        findSpace('disk space', host.cache.freeBytes, leastDiskBytes, {
            purpose: 'caches, sources',
            remedy: 'free space on the disk of the cache folder, or move it with XDG_CACHE_HOME',
        }),
        ...host.disks.map(({ what, folder, freeBytes }) => findSpace('free space', freeBytes, leastFolderBytes, {
            purpose: what,
            remedy: `free space on the disk of ${folder}, or write elsewhere: --out and TMPDIR name other folders`,
        })),
        findSpace('memory', host.availableMemoryBytes, leastMemoryBytes, {
            purpose: 'compilers, guests',
            remedy: 'stop other programs, or use a larger machine',
        }),
    ];
}

// EXTERNAL MODULE: ./src/machine/probe/kvm-device.ts
var kvm_device = __webpack_require__(29099);
;// CONCATENATED MODULE: ./src/cli/doctor/fixes.ts

/** Plans `--fix`. It changes no user's groups, never reboots and installs nothing rarely needed. */
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
                    return kvm_device/* lastingKvmRule */.nK;
            }
        }),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/host/files/disk-space.ts
var disk_space = __webpack_require__(39522);
// EXTERNAL MODULE: ./src/host/files/files.ts
var files_files = __webpack_require__(63485);
// EXTERNAL MODULE: ./src/host/facts/machine-facts.ts
var machine_facts = __webpack_require__(67561);
// EXTERNAL MODULE: ./src/host/facts/program-version.ts
var program_version = __webpack_require__(64335);
// EXTERNAL MODULE: ./src/machine/probe/kvm-probe.ts + 6 modules
var kvm_probe = __webpack_require__(16003);
;// CONCATENATED MODULE: ./src/cli/doctor/host-report.ts
/** Reads the virtualisation flags of /proc/cpuinfo (x86; other CPUs have no such line). */
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

;// CONCATENATED MODULE: ./src/cli/doctor/read-host.ts










async function readProgram(name) {
    const path = await (0,facts_packages/* findProgram */.Kp)(name);
    return path === undefined ? null : { path, version: await (0,program_version/* readVersion */.$)(path) };
}
/** The probe first writes its guest to the cache folder, which may fail. */
async function probe(cacheFolder) {
    return (0,kvm_probe/* probeKvm */.P_)(cacheFolder).catch((error) => ({
        state: 'not-probed',
        reason: error instanceof Error ? error.message : String(error),
    }));
}
async function readKvm(cacheFolder) {
    const names = ['kvm', 'kvm_intel', 'kvm_amd'];
    const loaded = await Promise.all(names.map(async (name) => (0,files_files/* fileExists */.hR)(`/sys/module/${name}`)));
    return {
        state: await probe(cacheFolder),
        ...parseCpuFlags((await (0,files_files/* readTextIfThere */.pM)('/proc/cpuinfo')) ?? ''),
        modules: names.filter((_, index) => loaded[index]),
    };
}
async function freeBytesAt(folder) {
    return (await (0,disk_space/* diskAt */.Dr)(folder))?.freeBytes ?? null;
}
/** Reads everything that this program depends on. The KVM probe can take a few seconds. */
async function readHost(cacheFolder) {
    const arch = (0,machine_facts/* hostArchitecture */.m4)();
    const { system, cpu, cpus } = (0,machine_facts/* hostFacts */.sm)();
    const programs = {};
    for (const { program } of listWantedPrograms(arch))
        programs[program] = await readProgram(program);
    const virtiofsd = await (0,shared_folder/* locateVirtiofsd */.Xt)();
    return {
        arch,
        system,
        cpu,
        cpus,
        programs,
        node: process.versions.node,
        kvm: await readKvm(cacheFolder),
        virtiofsd: virtiofsd.ok
            ? { path: virtiofsd.value.program }
            : { problem: virtiofsd.failure.summary },
        cache: {
            folder: cacheFolder,
            writable: await (0,disk_space/* canWriteIn */.F3)(cacheFolder),
            freeBytes: await freeBytesAt(cacheFolder),
        },
        disks: [
            {
                what: 'builds and results of this folder',
                folder: process.cwd(),
                freeBytes: await freeBytesAt(process.cwd()),
            },
            { what: 'temporary files', folder: (0,external_node_os_.tmpdir)(), freeBytes: await freeBytesAt((0,external_node_os_.tmpdir)()) },
        ],
        availableMemoryBytes: parseAvailableMemory((await (0,files_files/* readTextIfThere */.pM)('/proc/meminfo')) ?? ''),
        isRoot: (0,machine_facts/* isRoot */.jX)(),
        installsPackages: (await (0,facts_packages/* packageInstaller */.tE)()) !== undefined,
    };
}

// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(45112);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
;// CONCATENATED MODULE: ./src/cli/doctor/render.ts



/** Renders findings as a table; the remedy stands below each finding that is not ok. */
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
        { text: (0,sanitize/* sanitize */.aj)(finding.purpose), paint: colors.dim },
        { text: (0,sanitize/* sanitize */.aj)(finding.found) },
    ]), '  ');
    const lines = rows.flatMap((row, index) => {
        const remedy = findings[index]?.remedy ?? null;
        return remedy === null ? [row] : [row, `             → ${(0,sanitize/* sanitize */.aj)(remedy)}`];
    });
    const verdict = isReady(findings)
        ? colors.green('✓ profiles/hello.yml can be built and booted here')
        : colors.red('✗ not even profiles/hello.yml can be built and booted here');
    return `${[...lines, '', verdict].join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/host/process/shell-quote.ts
var shell_quote = __webpack_require__(22419);
// EXTERNAL MODULE: ./src/cli/show.ts
var show = __webpack_require__(78273);
;// CONCATENATED MODULE: ./src/cli/doctor/command.ts













async function install(packages, print, signal) {
    if (packages.length === 0)
        return;
    const installer = await (0,facts_packages/* packageInstaller */.tE)();
    if (installer === undefined) {
        print('# cannot install packages without a password');
        return;
    }
    print((0,shell_quote/* renderCommand */.C)([...installer, 'install', '-y', '--no-install-recommends', ...packages]));
    const output = await (0,install_packages/* installPackages */.R)(installer, packages, { onLine: () => undefined, signal });
    for (const line of output ?? [])
        print(`  ${line}`);
}
async function repair({ argv, input }, prefix, print) {
    const shown = (0,shell_quote/* renderCommand */.C)([...prefix, ...argv]);
    print(input === undefined ? shown : `${(0,shell_quote/* renderCommand */.C)(['printf', '%s', input])} | ${shown}`);
    const { exitCode, lines, message } = await (0,process_process/* captureProcess */.Gx)({
        argv: [...prefix, ...argv],
        ...(input === undefined ? {} : { input }),
    });
    if (exitCode === 0)
        return true;
    for (const line of lines.length > 0 ? lines : [message])
        print(`  ${line}`);
    return false;
}
async function applyFixes({ packages, commands }, print, signal) {
    await install(packages, print, signal);
    if (commands.length === 0)
        return;
    const prefix = await (0,superuser/* superuserPrefix */.t)();
    if (prefix === undefined) {
        print('# cannot do this without a password:');
        for (const { argv } of commands)
            print(`# sudo ${(0,shell_quote/* renderCommand */.C)(argv)}`);
        return;
    }
    // Each command depends on the one before it.
    for (const command of commands)
        if (!(await repair(command, prefix, print)))
            return;
}
/** A second round is for a device that a module creates and that may not be opened yet. */
const maxRounds = 2;
/** Applies fixes, then those for problems that show up afterwards; never repeats a failed one. */
async function fixHost(folder, print, signal) {
    let host = await readHost(folder);
    let before = '';
    for (let round = 1; round <= maxRounds && !signal.aborted; round += 1) {
        const fixes = planFixes(findAll(host));
        const planned = JSON.stringify(fixes);
        const isNothing = fixes.packages.length === 0 && fixes.commands.length === 0;
        if (isNothing && round === 1)
            print('# there is nothing for --fix to do');
        if (isNothing || planned === before)
            break;
        await applyFixes(fixes, print, signal);
        before = planned;
        host = await readHost(folder);
    }
    return host;
}
/** `doctor`: reports what this host has and lacks; `--fix` first applies the safe fixes. */
async function doctorCommand(options, signal) {
    const { fix, json } = options;
    const folder = (0,cache_folder/* cacheFolder */.n)();
    const print = (line) => (0,show/* say */.cv)(`${line}\n`, json);
    const host = fix ? await fixHost(folder, print, signal) : await readHost(folder);
    if (signal.aborted)
        return (0,src_verdict/* exitCodeOf */.FO)('cancelled');
    if (fix)
        print('');
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
;// CONCATENATED MODULE: ./src/report/terminal/history.ts





/** Longer lines are cut at the left, because the newest runs matter most. */
const sparklineRuns = 60;
/** Renders the trend of every series, with its change points marked and listed below. */
function renderHistory(groups, { color }) {
    const colors = (0,columns/* colorsFor */.u)(color);
    return (0,sanitize/* withoutCommands */.Df)(groups.map((group) => groupLines(group, colors).join('\n')).join('\n\n'));
}
function groupLines(group, colors) {
    const { profile, arch, mode, lines } = group;
    const failed = lines.filter(({ verdict }) => verdict !== 'pass').length;
    const [first, last] = [lines.at(0), lines.at(-1)];
    const span = first === undefined || last === undefined ? '' : spanOf((0,series_text/* dayOf */.kb)(first), (0,series_text/* dayOf */.kb)(last));
    const heading = [profile, arch, mode].map((part) => (0,sanitize/* sanitize */.aj)(part)).join(' · ');
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
        { text: (0,sanitize/* sanitize */.aj)((0,series_text/* seriesTitle */.KT)(series)), paint: colors.bold },
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
        { text: (0,sanitize/* sanitize */.aj)((0,series_text/* seriesTitle */.KT)(series)) },
        { text: `${(0,series_text/* formatValue */.Fl)(series, change.from)} → ${(0,series_text/* formatValue */.Fl)(series, change.to)}` },
        { text: line === undefined ? '' : (0,series_text/* commitName */.l3)(line), paint: colors.bold },
        { text: line === undefined ? '' : (0,series_text/* dayOf */.kb)(line), paint: colors.dim },
        { text: line === undefined ? '' : (0,sanitize/* sanitize */.aj)(line.subject, 60) },
    ];
}

// EXTERNAL MODULE: ./src/report/markdown/history.ts
var markdown_history = __webpack_require__(57874);
// EXTERNAL MODULE: ./src/history/series.ts + 1 modules
var series = __webpack_require__(12721);
// EXTERNAL MODULE: ./src/history/record.ts + 7 modules
var record = __webpack_require__(52062);
// EXTERNAL MODULE: ./src/run/read-result.ts
var read_result = __webpack_require__(2863);
;// CONCATENATED MODULE: ./src/cli/history/lines.ts




/** The runs in the file or branch that `--history` names; empty without `--history`. */
async function historyLines(name) {
    if (name === undefined)
        return (0,src_verdict/* success */.kX)([]);
    const read = await (0,record/* readNamedHistory */.iR)(name, process.cwd());
    if (!read.ok)
        return read;
    warnOfLines(read.value);
    return (0,src_verdict/* success */.kX)(read.value.lines);
}
/** Malformed lines are always reported on standard error, wherever the output goes. */
function warnOfLines({ problems, skipped }) {
    for (const { file, line, reason } of problems)
        process.stderr.write(`osv-kernel: left out ${(0,sanitize/* sanitize */.aj)(file)}:${line}: ${(0,sanitize/* sanitize */.aj)(reason)}\n`);
    if (skipped > problems.length)
        process.stderr.write(`osv-kernel: left out ${(0,quantities/* formatCount */.B4)(skipped - problems.length)} more lines\n`);
}

// EXTERNAL MODULE: ./src/cli/output-places.ts
var output_places = __webpack_require__(53254);
// EXTERNAL MODULE: ./src/cli/history/options.ts
var history_options = __webpack_require__(60667);
;// CONCATENATED MODULE: ./src/cli/history/command.ts












/** `history`: shows sizes, boot time and memory over the commits. */
async function historyCommand(options) {
    const { node, profile, arch, mode, last, format, json } = options;
    const history = await (0,record/* readHistory */.Lu)((0,history_options/* storeOf */.x)(options, process.cwd()));
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
        const known = kept.slice(0, 10).map((name) => (0,sanitize/* sanitize */.aj)(name));
        return [
            'the history has no such run',
            { hint: known.length === 0 ? 'it is empty' : `it has runs of ${known.join('; ')}` },
        ];
    }
    if (groups.some(({ series }) => series.length > 0))
        return undefined;
    return [
        `the history has no values for ${node.length === 0 ? 'sizes or boots' : node.join(', ')}`,
        {
            hint: 'it has artifacts, their parts, nodes with a budget and those of "history add --node"; boot, first-byte, memory, least-memory, metrics.NAME',
        },
    ];
}
/** `history add`: adds one line per result. */
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
    const added = await (0,record/* addToHistory */.Pc)(results, {
        store: (0,history_options/* storeOf */.x)(options, repository, { ...(push === undefined ? {} : { push }), signal }),
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/plan/labels.ts
var labels = __webpack_require__(43848);
;// CONCATENATED MODULE: ./src/init/finding.ts
/** A name for files and jobs. */
function plainName(text) {
    const plain = text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, 40);
    return plain === '' ? 'kernel' : plain;
}

// EXTERNAL MODULE: ./src/init/kind-names.ts
var kind_names = __webpack_require__(90143);
;// CONCATENATED MODULE: ./src/init/facts.ts

/** The texts of files with one of these names, the nearest to the top first. */
function textsNamed({ files, texts }, isWanted) {
    return files.flatMap((file) => {
        const text = texts.get(file);
        return text !== undefined && isWanted(external_node_path_default().posix.basename(file), file) ? [[file, text]] : [];
    });
}
/** The folder of a file; empty at the top. */
function folderOf(file) {
    const folder = external_node_path_default().posix.dirname(file);
    return folder === '.' ? '' : folder;
}
/** A path of the folder, as profiles write it: from the top of the git repository, which is empty. */
function fromTop({ below }, file) {
    const joined = external_node_path_default().posix.join(below, file);
    return joined === '.' ? '' : joined;
}
/** The first line of a text for which `find` gives something. */
function clueIn(file, text, find) {
    for (const [index, line] of text.split('\n').entries()) {
        const value = find(line);
        if (value !== undefined)
            return { value, place: `${file}:${index + 1}` };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/init/clues/architecture.ts

/** Beginnings of names, in lower case. A PC of 64 bits boots a kernel of 32. */
const beginnings = [
    ['x86_64', 'x86_64'],
    ['x86-64', 'x86_64'],
    ['amd64', 'x86_64'],
    ['i386', 'x86_64'],
    ['i486', 'x86_64'],
    ['i586', 'x86_64'],
    ['i686', 'x86_64'],
    ['x86', 'x86_64'],
    ['aarch64', 'aarch64'],
    ['arm64', 'aarch64'],
    ['littleaarch64', 'aarch64'],
    ['arm', undefined],
    ['littlearm', undefined],
    ['riscv', undefined],
    ['littleriscv', undefined],
    ['mips', undefined],
    ['powerpc', undefined],
    ['ppc', undefined],
    ['loongarch', undefined],
    ['sparc', undefined],
    ['s390x', undefined],
];
/** The architecture of a target triple, of a QEMU program or of a linker's format. */
function archOfName(written) {
    const name = written.toLowerCase().replace(/^elf(?:32|64)-/, '');
    const found = beginnings.find(([beginning]) => name.startsWith(beginning));
    return found === undefined ? undefined : { written, arch: found[1] };
}
const inLinkerScript = /OUTPUT_(?:FORMAT|ARCH)\s*\(\s*"?([\w-]+)/;
const inFlags = /--target=([\w.-]{1,60})|\bCROSS_COMPILE\s{0,8}[:?]?=\s{0,8}([\w.-]{1,60})-\s{0,8}$|\bARCH\s{0,8}[:?]?=\s{0,8}(\w{1,60})|-f ?(elf32|elf64)\b|\b([a-z0-9_]{1,20})-(?:linux-gnu|elf|none-elf)-(?:gcc|ld)\b/;
function inBuildLine(line) {
    const [, ...groups] = inFlags.exec(line) ?? [];
    const written = groups.find((group) => group !== undefined);
    // nasm and yasm are for PCs alone.
    return written === 'elf32' || written === 'elf64'
        ? { written: `nasm -f ${written}`, arch: 'x86_64' }
        : archOfName(written ?? '');
}
/** The architecture that linker scripts, and then the flags of a build, name. */
function findArchitecture(facts) {
    for (const [file, text] of textsNamed(facts, (base) => /\.lds?$/.test(base))) {
        const clue = clueIn(file, text, (line) => archOfName(inLinkerScript.exec(line)?.[1] ?? ''));
        if (clue !== undefined)
            return clue;
    }
    const isBuild = /^(?:.*[Mm]akefile|.*\.mk|CMakeLists\.txt|meson\.build|.*\.cmake)$/;
    for (const [file, text] of textsNamed(facts, (base) => isBuild.test(base))) {
        const clue = clueIn(file, text, inBuildLine);
        if (clue !== undefined)
            return clue;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/init/clues/printed-line.ts

const sources = /\.(?:c|cc|cpp|cxx|rs|zig|S|s|asm|nim|d|adb)$/;
/** A text that a call prints, or that assembler holds. Escapes and formats end it. */
const printed = /(?:print|puts|log|write|info|say|putstr|send)\w{0,20}!?\s{0,2}\(\s{0,4}(?:\w{1,40},\s{0,2})?"([^"\\%{\n]{5,80})|\.(?:ascii|asciz|string)\s{1,8}"([^"\\%]{5,80})|\bd[bB]\s{1,8}["']([^"'\\%]{5,80})/i;
const greeting = /hello|ready|boot|start|welcome|running|alive|online|version|kernel|\bup\b/i;
const trouble = /panic|fail|error|fault|assert|abort|unable|cannot|can't|invalid|unknown|bad |usage|not |missing|exception/i;
/**
 * A line that the sources print and that looks like a greeting. It is a guess, and a careful one: what
 * is printed when something is wrong is left out.
 */
function findGreeting(facts, folder = '') {
    const inside = (file) => folder === '' || file.startsWith(`${folder}/`);
    for (const [file, text] of textsNamed(facts, (base, at) => sources.test(base) && inside(at))) {
        if (/(?:^|\/)(?:tests?|tools?|scripts?|host)\//.test(file))
            continue;
        const clue = clueIn(file, text, (line) => {
            const [, ...groups] = printed.exec(line) ?? [];
            const words = groups.find((group) => group !== undefined)?.trim();
            const isGreeting = words !== undefined && greeting.test(words) && !trouble.test(words);
            return isGreeting && words.length >= 5 ? words : undefined;
        });
        if (clue !== undefined)
            return clue;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/init/clues/toml.ts
const isOfDependencies = (table) => /(?:^|\.)(?:build-)?dependencies(?:\.|$)/.test(table);
/** Reads what stands on one line each; anything else is passed over. */
function readToml(file, text) {
    const values = new Map();
    const dependencies = new Map();
    let table = '';
    for (const [index, line] of text.split('\n').entries()) {
        const place = `${file}:${index + 1}`;
        const [, header] = /^\s*\[\[?([^[\]]+)\]\]?\s*(?:#.*)?$/.exec(line) ?? [];
        if (header !== undefined) {
            table = header.trim();
            const own = table.split('.').at(-1) ?? '';
            if (isOfDependencies(table) && own !== 'dependencies')
                dependencies.set(own, '');
            if (!values.has(table))
                values.set(table, { value: '', place });
            continue;
        }
        const [, name, written = ''] = /^\s*"?([\w.-]+)"?\s*=(.*)$/.exec(line) ?? [];
        if (name === undefined)
            continue;
        const value = written.trim();
        const key = table === '' ? name : `${table}.${name}`;
        if (isOfDependencies(table))
            dependencies.set(name, value);
        const [, double, single] = /^"([^"\\]*)"|^'([^']*)'/.exec(value) ?? [];
        if (!values.has(key))
            values.set(key, { value: double ?? single ?? value, place });
    }
    return {
        get: (key) => values.get(key),
        has: (dependency) => dependencies.has(dependency),
        hasDependencies: () => [...dependencies.values()].some((value) => !/\bpath\s*=/.test(value)),
    };
}

;// CONCATENATED MODULE: ./src/init/lines.ts
const widest = 100;
/** Words at most so wide; a longer one gets a line of its own. */
function wrap(words, width) {
    const lines = [];
    for (const word of words.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** Characters that end a line, or that a terminal acts upon instead of showing them. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** A comment ends with its line: what is quoted in it must not break it. */
function inOneLine(text) {
    return text.replaceAll(unseen, ' ');
}
/** The text of a YAML file; the word about a line stands behind it, or above it if that is too wide. */
function renderLines(lines) {
    const rendered = lines.flatMap(([text, why]) => {
        if (why === undefined)
            return [text];
        const words = inOneLine(why);
        const whole = `${text} # ${words}`;
        if (text !== '' && whole.length <= widest)
            return [whole];
        const indent = ' '.repeat(text.length - text.trimStart().length);
        const comment = wrap(words, widest - indent.length - 2).map((part) => `${indent}# ${part}`);
        return text === '' ? comment : [...comment, text];
    });
    return `${rendered.join('\n')}\n`;
}
/** Words that YAML, or someone who reads it, takes for something else than text. */
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** A text as YAML writes it, in a list or on a line of its own. */
function scalar(text) {
    if (/^(?:\.|[A-Za-z_/][\w./+@-]*)$/.test(text) && !notText.test(text))
        return text;
    return /^[\x20-\x7e]*$/.test(text) && !text.includes("'") ? `'${text}'` : quoted(text);
}
function quoted(text) {
    return JSON.stringify(text).replaceAll(unseen, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
}
/** `[make, '-j{jobs}']` */
function flowList(texts) {
    return `[${texts.map(scalar).join(', ')}]`;
}

;// CONCATENATED MODULE: ./src/init/expectation.ts

/**
 * What no kernel prints: until the user has written what his prints, each run fails and shows this
 * text beside the console.
 */
const placeholder = 'REPLACE ME with a line that this kernel prints when it is up';
const limit = 'at most this long after the start';
/** The expectation of a kernel: what its sources print, or a text to replace. */
function expectGreeting(greeting) {
    const lines = greeting === undefined
        ? [
            [
                '  - text: ' + scalar(placeholder),
                'a run fails until this is a text that the console shows',
            ],
        ]
        : [
            [
                '  - text: ' + scalar(greeting.value),
                `a guess: ${greeting.place} prints it. Better is what is printed last`,
            ],
        ];
    return [
        ['expect:', 'what the serial console must show, in this order; a crash fails in any case'],
        ...lines,
        ['    within: 30s', limit],
    ];
}
/** The remark about it. */
function remarkOnGreeting(greeting) {
    return greeting === undefined
        ? [
            'expect: nothing shows what this kernel prints, so the first run fails until you write it there',
        ]
        : [];
}

;// CONCATENATED MODULE: ./src/init/custom-profile.ts


const documents = 'https://github.com/org/osv-kernel-action/blob/v1/docs/profiles.md';
/** The first lines of every profile. */
function titleLines(what) {
    return [
        ['', `${what}.`],
        ['', `All keys: ${documents}`],
    ];
}
function archLines(clue) {
    const arch = clue?.value.arch;
    if (clue === undefined || arch === undefined)
        return [];
    return [[`arch: ${arch}`, `${clue.place} says ${clue.value.written}`]];
}
function bootLines(boot) {
    if ('never' in boot)
        return [['boot: false', `measured, and not booted: ${boot.never}`]];
    const { method, cmdline, greeting } = boot;
    return [
        ['boot:'],
        ...(method === 'disk'
            ? [['  method: disk', 'the image is the disk that the machine boots from']]
            : []),
        ['  memory: 128M', 'of the machine'],
        ...(cmdline === undefined
            ? []
            : [[`  cmdline: ${scalar(cmdline.value)}`, `as in ${cmdline.place}`]]),
        ['  timeout: 60s', 'for the whole boot'],
        ...expectGreeting(greeting),
    ];
}
/** The profile of a kernel with a build command of its own. */
function customProfile(kernel) {
    const { what, folder, arch, commands, image, files = [], tools, network, unboxed } = kernel;
    const { timeout, boot } = kernel;
    const toolEntries = Object.entries(tools);
    const build = [
        ...(toolEntries.length === 0
            ? []
            : [
                ['  tools:', 'programs that it needs, and the Debian package of each if it is missing'],
                ...toolEntries.map(([tool, name]) => [`    ${scalar(tool)}: ${scalar(name)}`]),
            ]),
        ...(network === undefined ? [] : [['  network: true', network]]),
        ...(unboxed === undefined ? [] : [['  isolation: none', unboxed]]),
        ...(timeout === undefined ? [] : [[`  timeout: ${timeout}`, 'for the whole build']]),
    ];
    const key = commands.length === 0 ? 'files' : 'image';
    return [
        ...titleLines(what),
        ['kernel: custom', 'a kernel with a build command of its own'],
        ...archLines(arch),
        ...(commands.length === 0
            ? [['source: none', 'other steps of the workflow build it']]
            : folder === ''
                ? []
                : [
                    ['source:'],
                    [`  path: ${scalar(folder)}`, 'the folder with its sources'],
                ]),
        ['custom:'],
        ...(commands.length === 0
            ? []
            : [
                [
                    '  build:',
                    unboxed === undefined
                        ? 'run in order in the sources, without a shell, in a box'
                        : 'run in order in the sources, without a shell',
                ],
                ...commands.map(({ argv, why }) => [`    - ${flowList(argv)}`, why]),
            ]),
        ['  artifacts:', 'what the build leaves'],
        key === 'image'
            ? [`    image: ${scalar(image.path)}`, image.why]
            : [`    files: ${flowList([image.path])}`, image.why],
        ...(key === 'image' && files.length > 0
            ? [[`    files: ${flowList(files)}`, 'measured as well']]
            : []),
        ...(build.length === 0 ? [] : [['build:'], ...build]),
        ...bootLines(boot),
    ];
}

;// CONCATENATED MODULE: ./src/init/unbootable.ts

/** Why no machine of ours boots a kernel of this architecture; undefined if one does. */
function unbootable(arch) {
    if (arch === undefined || arch.value.arch !== undefined)
        return undefined;
    return `${arch.place} says ${arch.value.written}, and osv-kernel boots ${machine_arch/* archs */.Cn.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/init/kinds/cargo.ts









const deepest = 3;
function configFor(facts, folder) {
    const above = folder === '' ? [''] : [folder, ''];
    for (const place of above)
        for (const name of ['config.toml', 'config']) {
            const file = external_node_path_default().posix.join(place, '.cargo', name);
            const text = facts.texts.get(file);
            if (text !== undefined)
                return readToml(file, text);
        }
    return undefined;
}
/** Why a package is a kernel; undefined if it is a program for an operating system. */
function signOf(facts, { folder, manifest, config }) {
    if (manifest.get('package.metadata.bootimage') !== undefined || manifest.has('bootloader'))
        return `${folder === '' ? '' : `${folder}/`}Cargo.toml uses bootimage`;
    const target = config?.get('build.target');
    if (target !== undefined && /-none|\.json$|-unknown-uefi/.test(target.value))
        return `${target.place} builds for ${target.value}`;
    for (const source of ['src/main.rs', 'src/lib.rs']) {
        const file = external_node_path_default().posix.join(folder, source);
        const clue = clueIn(file, facts.texts.get(file) ?? '', (line) => /^\s*#!\[no_main\]/.test(line) ? true : undefined);
        if (clue !== undefined)
            return `${clue.place} has no main`;
    }
    return undefined;
}
function findPackage(facts, isAsked) {
    const packages = textsNamed(facts, (base, file) => base === 'Cargo.toml' && file.split('/').length <= deepest).flatMap(([file, text]) => {
        const folder = folderOf(file);
        const manifest = readToml(file, text);
        if (manifest.get('package.name') === undefined)
            return [];
        return [{ folder, manifest, config: configFor(facts, folder) }];
    });
    for (const one of packages) {
        const sign = signOf(facts, one);
        if (sign !== undefined)
            return { ...one, sign };
    }
    const [first] = packages;
    return isAsked && first !== undefined ? { ...first, sign: 'Cargo.toml' } : undefined;
}
/** What rustup has to add on a runner. */
function stepsFor(target, buildsCore, image) {
    const run = (why, command) => [`      - run: ${command}`, why];
    return [
        ...(buildsCore ? [run('the sources of core', 'rustup component add rust-src')] : []),
        ...(target === undefined || buildsCore || target.endsWith('.json')
            ? []
            : [run('core for this target', `rustup target add ${target}`)]),
        ...(image ? [run('makes the disk image', 'cargo install bootimage --locked')] : []),
    ];
}
function detect(facts, isAsked) {
    const found = findPackage(facts, isAsked);
    if (found === undefined)
        return undefined;
    const { folder, manifest, config, sign } = found;
    const target = config?.get('build.target');
    const named = archOfName(target?.value ?? '');
    const arch = target === undefined || named === undefined
        ? findArchitecture(facts)
        : { value: named, place: target.place };
    const isDisk = manifest.get('package.metadata.bootimage') !== undefined || manifest.has('bootloader');
    const crate = manifest.get('bin.name') ?? manifest.get('package.name');
    const name = crate?.value ?? 'kernel';
    const triple = target === undefined ? [] : [external_node_path_default().posix.basename(target.value, '.json')];
    const output = external_node_path_default().posix.join('target', ...triple, 'release');
    const buildsCore = config?.get('unstable.build-std') !== undefined;
    const fetches = buildsCore || manifest.hasDependencies();
    const plainTarget = target !== undefined && /^[\w./-]+$/.test(target.value) ? target.value : undefined;
    const greeting = findGreeting(facts, folder);
    const refused = unbootable(arch);
    return {
        what: `a kernel that cargo builds: ${sign}`,
        name: plainName(name),
        profile: customProfile({
            what: `The kernel that cargo builds of ${name}`,
            // The configuration of cargo is looked for from the folder that it runs in.
            folder: fromTop(facts, folder),
            arch,
            commands: [
                {
                    argv: [
                        ...['cargo', isDisk ? 'bootimage' : 'build', '--release'],
                        ...['--target-dir', '{out}/target'],
                    ],
                    why: 'optimized; what it makes stays out of the sources',
                },
            ],
            image: {
                path: external_node_path_default().posix.join(output, isDisk ? `bootimage-${name}.bin` : name),
                why: crate === undefined
                    ? 'what is booted'
                    : `what is booted: ${crate.place} gives its name${target === undefined ? '' : `, ${target.place} its folder`}`,
            },
            tools: { cargo: 'cargo' },
            ...(fetches
                ? { network: buildsCore ? 'crates, those of core among them' : 'crates are downloaded' }
                : {}),
            boot: refused === undefined
                ? { method: isDisk ? 'disk' : 'direct', greeting }
                : { never: refused },
        }),
        steps: stepsFor(plainTarget, buildsCore, isDisk),
        timeoutMinutes: 30,
        remarks: refused === undefined ? remarkOnGreeting(greeting) : [],
    };
}
const cargoKind = {
    name: 'cargo',
    title: 'a kernel that cargo builds',
    looksFor: 'a Cargo.toml with bootimage, a bare-metal target in .cargo/config.toml, or #![no_main]',
    detect,
};

;// CONCATENATED MODULE: ./src/init/clues/machine-call.ts



const program = /qemu-system-([\w-]+)/;
/** Words of a shell line, quotes kept together and removed. */
function wordsOf(line) {
    return (line.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map((word) => word.replaceAll(/^["']|["']$/g, ''));
}
function fileOfDrive(drive) {
    return drive
        .split(',')
        .find((part) => part.startsWith('file='))
        ?.slice('file='.length);
}
function parseCall(line) {
    const named = program.exec(line)?.[1];
    if (named === undefined)
        return undefined;
    const words = wordsOf(line);
    const after = (...options) => {
        const at = words.findIndex((word) => options.includes(word));
        return at === -1 ? undefined : words[at + 1];
    };
    const drive = after('-drive');
    const disk = after('-cdrom', '-hda', '-fda') ?? (drive === undefined ? undefined : fileOfDrive(drive));
    const kernel = after('-kernel');
    return {
        arch: archOfName(named),
        image: kernel ?? disk,
        method: kernel === undefined && disk !== undefined ? 'disk' : 'direct',
        cmdline: kernel === undefined ? undefined : after('-append'),
    };
}
/** The first line of a text that starts QEMU and says what it boots. `expand` replaces variables. */
function findMachineCall(file, text, expand) {
    const calls = (line) => parseCall(expand(line));
    return (clueIn(file, text, (line) => {
        const call = calls(line);
        return call?.image === undefined ? undefined : call;
    }) ?? clueIn(file, text, calls));
}
/** A path in the tree that a build may leave; undefined for what is none, such as a variable. */
function plainPath(written, folder) {
    if (!/^[\w./+@-]+$/.test(written) || written.startsWith('/'))
        return undefined;
    const joined = external_node_path_default().posix.join(folder, written);
    return joined.startsWith('..') || joined === '.' ? undefined : joined;
}

;// CONCATENATED MODULE: ./src/init/kinds/dockerfile.ts









const names = /^(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$/;
/** Tools and options that images of kernels are built with, and no others. */
const signs = /qemu-system|grub-mkrescue|\bnasm\b|\bxorriso\b|-ffreestanding|-nostdlib|\bbzImage\b|\bvmlinux\b|-(?:elf|none)-(?:gcc|binutils)|unknown-none|\bkernel\.(?:elf|bin|iso)\b/;
/** Whether a word of a command is the path of a kernel. */
function isKernelName(word) {
    const base = external_node_path_default().posix.basename(word);
    const isName = /^[\w-]+\.(?:elf|iso)$/.test(base) || /^(?:kernel\.bin|bzImage|vmlinux)$/.test(base);
    return isName && /^[\w./-]+$/.test(word);
}
/** The file that the last stage holds, or that is built there. */
function findImage(file, text) {
    const last = Math.max(0, ...[...text.matchAll(/^FROM\b/gim)].map(({ index }) => index));
    const isScratch = /^FROM\s+scratch\b/i.test(text.slice(last));
    const above = text.slice(0, last).split('\n').length - 1;
    const copied = clueIn(file, text.slice(last), (line) => {
        const [, from, to] = /^COPY\s+--from=\S+\s+(\S+)\s+(\S+)\s*$/i.exec(line) ?? [];
        if (from === undefined || to === undefined)
            return undefined;
        const target = to.endsWith('/') || to === '.' ? external_node_path_default().posix.join(to, external_node_path_default().posix.basename(from)) : to;
        return /^[\w./-]+$/.test(target) ? target : undefined;
    });
    const moved = (clue) => {
        const [name = '', line = '1'] = clue.place.split(':');
        return { value: clue.value, place: `${name}:${Number(line) + above}` };
    };
    if (copied !== undefined)
        return { image: moved(copied), isScratch };
    const built = clueIn(file, text, (line) => line.split(/[\s"'=]+/).find((word) => isKernelName(word)));
    return built === undefined ? undefined : { image: built, isScratch: false };
}
/** Copies the last stage, or one file of the container. */
function commandsFor(file, copied, tag) {
    const build = ['docker', 'build', '--file', `{source}/${file}`];
    if (copied?.isScratch === true)
        return [
            {
                argv: [...build, '--output', 'type=local,dest={out}', '{source}'],
                why: 'the last stage holds only files: they are copied out',
            },
        ];
    const inside = copied?.image.value ?? 'kernel.elf';
    return [
        { argv: [...build, '--tag', tag, '{source}'], why: 'builds the kernel in the container' },
        {
            argv: [
                'docker',
                'run',
                '--rm',
                '--volume',
                '{out}:/osv-kernel-out',
                tag,
                'cp',
                inside,
                '/osv-kernel-out/',
            ],
            why: 'copies it out',
        },
    ];
}
function dockerfile_detect(facts, isAsked) {
    for (const [file, text] of textsNamed(facts, (base, at) => names.test(base) && !at.includes('/'))) {
        const sign = clueIn(file, text, (line) => signs.exec(line)?.[0]);
        if (sign === undefined && !isAsked)
            continue;
        const copied = findImage(file, text);
        const inside = copied?.image.value ?? 'kernel.elf';
        const called = findMachineCall(file, text, (line) => line);
        const arch = called?.value.arch === undefined
            ? findArchitecture(facts)
            : { value: called.value.arch, place: called.place };
        const greeting = findGreeting(facts);
        const refused = unbootable(arch);
        return {
            what: `a kernel that a container builds: ${sign === undefined ? file : `${sign.place} has ${sign.value}`}`,
            name: plainName(facts.name),
            profile: customProfile({
                what: `The kernel that ${file} builds`,
                folder: facts.below,
                arch,
                commands: commandsFor(file, copied, `osv-kernel-${plainName(facts.name)}`),
                image: {
                    path: copied?.isScratch === true ? inside.replace(/^\//, '') : external_node_path_default().posix.basename(inside),
                    why: copied === undefined
                        ? 'replace it, and its name above: the file that is booted'
                        : `what is booted: ${copied.image.place} names it`,
                },
                tools: { docker: 'docker.io' },
                network: 'the base image and packages are downloaded',
                unboxed: 'docker builds in containers of its own, by a service that the box hides',
                boot: refused === undefined
                    ? { method: /\.(?:iso|img)$/.test(inside) ? 'disk' : 'direct', greeting }
                    : { never: refused },
            }),
            inputs: [
                [
                    '          isolation: none',
                    'as the profile says: a pull request alone cannot ask for it',
                ],
            ],
            timeoutMinutes: 60,
            remarks: [
                ...(copied === undefined
                    ? [`artifacts: ${file} does not say which file is booted: write it there`]
                    : []),
                ...(refused === undefined ? remarkOnGreeting(greeting) : []),
            ],
        };
    }
    return undefined;
}
const dockerfileKind = {
    name: 'dockerfile',
    title: 'a kernel that a container builds',
    looksFor: 'a Dockerfile or Containerfile with a cross compiler, nasm, grub-mkrescue or QEMU',
    detect: dockerfile_detect,
};

// EXTERNAL MODULE: ./src/formats/elf/fields.ts
var elf_fields = __webpack_require__(10337);
// EXTERNAL MODULE: ./src/formats/elf/header.ts
var header = __webpack_require__(30877);
;// CONCATENATED MODULE: ./src/init/clues/kernel-elf.ts


/** Bytes of a program header. */
const entryBytes = { 32: 32, 64: 56 };
/** `man 5 elf`: p_type. */
const [interpreter, note] = [3, 4];
/** XEN_ELFNOTE_PHYS32_ENTRY of xen/include/public/elfnote.h. */
const pvhNote = 18;
/** Multiboot 0.6.96, 3.1.1: within the first 8192 bytes, aligned to 4. */
const multiboot = { magic: 0x1badb002, within: 8192 };
/** PE and objects are other formats; ET_EXEC and ET_DYN are files to run. */
const runnable = new Set([2, 3]);
function hasMultiboot(head) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    for (let at = 0; at + 12 <= Math.min(head.length, multiboot.within); at += 4) {
        if (view.getUint32(at, true) !== multiboot.magic)
            continue;
        const sum = multiboot.magic + view.getUint32(at + 4, true) + view.getUint32(at + 8, true);
        if (sum % 2 ** 32 === 0)
            return true;
    }
    return false;
}
/** What the first bytes of a file say; undefined if it is a program with a loader, or no ELF file. */
function describeKernelElf(head) {
    const parsed = (0,header/* parseElfHeader */.Ki)(head);
    if (!parsed.ok || parsed.value === null)
        return undefined;
    const { encoding, programHeaders: table } = parsed.value;
    const fields = (0,elf_fields/* fieldsOf */.Pf)(head, encoding);
    const bits = encoding.wide ? 64 : 32;
    if (!runnable.has(fields.half(16)) || table.count === 0)
        return undefined;
    if (table.entryBytes < entryBytes[bits])
        return undefined;
    let isPvh = false;
    for (let index = 0; index < table.count; index++) {
        const at = table.offset + index * table.entryBytes;
        if (at + table.entryBytes > head.length)
            break;
        const type = fields.word(at);
        if (type === interpreter)
            return undefined;
        const offset = fields.native(at + (encoding.wide ? 8 : 4));
        // The name is "Xen", padded to four bytes.
        if (type === note && offset + 16 <= head.length)
            isPvh ||= fields.word(offset + 8) === pvhNote && fields.word(offset) === 4;
    }
    return { bits, protocol: hasMultiboot(head) ? 'multiboot' : isPvh ? 'PVH' : undefined };
}

;// CONCATENATED MODULE: ./src/init/kinds/elf.ts




/** The step that has to leave the file. */
function buildSteps({ files }, file) {
    const known = new Set(files);
    const command = known.has('Makefile') ? 'make' : known.has('build.sh') ? './build.sh' : undefined;
    return [
        command === undefined
            ? ['      - run: exit 1', `replace it: the commands that build ${file}`]
            : [`      - run: ${command}`, `a guess: what leaves ${file}`],
    ];
}
function elf_detect(facts) {
    for (const [file, head] of facts.heads) {
        const elf = describeKernelElf(head);
        if (elf === undefined)
            continue;
        const { protocol } = elf;
        const boots = protocol === undefined
            ? 'nothing in it says how it is booted'
            : `${protocol} starts it: to boot it, write image: instead of files:, and expect:`;
        return {
            what: `a kernel that is built elsewhere: ${file} is an ELF of ${elf.bits} bits without a loader`,
            name: plainName(file
                .split('/')
                .at(-1)
                ?.replace(/\.\w+$/, '') ?? ''),
            profile: customProfile({
                what: `The size of ${file}, which other steps build`,
                folder: '',
                arch: undefined,
                commands: [],
                image: {
                    path: fromTop(facts, file),
                    why: 'what is measured; * and ** stand for any names',
                },
                tools: {},
                boot: { never: boots },
            }),
            steps: buildSteps(facts, file),
            timeoutMinutes: 30,
            remarks: [`boot: ${boots}`, `workflow: check the step that builds ${file}`],
        };
    }
    return undefined;
}
const elfKind = {
    name: 'elf',
    title: 'a kernel that is built elsewhere',
    looksFor: 'an ELF file without a loader: *.elf, *.bin, kernel, vmlinux, also in build/',
    detect: elf_detect,
};

;// CONCATENATED MODULE: ./src/init/clues/build-tools.ts
/** Programs of builds and the Debian packages that have them. */
const build_tools_packages = {
    gcc: 'gcc',
    'g++': 'g++',
    clang: 'clang',
    'ld.lld': 'lld',
    ld: 'binutils',
    nasm: 'nasm',
    yasm: 'yasm',
    'grub-mkrescue': 'grub-common',
    xorriso: 'xorriso',
    mformat: 'mtools',
    'mkfs.vfat': 'dosfstools',
    'qemu-img': 'qemu-utils',
    'aarch64-linux-gnu-gcc': 'gcc-aarch64-linux-gnu',
    'x86_64-linux-gnu-gcc': 'gcc-x86-64-linux-gnu',
    'i686-linux-gnu-gcc': 'gcc-i686-linux-gnu',
};
/** A library of gcc's for the other width. */
const multilib = /\s-m32\b/;
const prefix = /(aarch64-linux-gnu-|x86_64-linux-gnu-|i686-linux-gnu-)/;
/** The programs that the text of a build names, each with its Debian package. */
function toolsOfBuild(text) {
    const words = new Set(text.split(/[^\w.+-]+/));
    const named = Object.keys(build_tools_packages).filter((tool) => words.has(tool));
    const [, cross] = prefix.exec(text) ?? [];
    const usesCompiler = /\$\(CC\)|\$\{CC\}/.test(text) && !words.has('clang') && cross === undefined;
    const tools = new Set([
        ...named,
        ...(cross === undefined ? [] : [`${cross}gcc`]),
        ...(usesCompiler || multilib.test(text) ? ['gcc'] : []),
        // It starts both.
        ...(named.includes('grub-mkrescue') ? ['xorriso', 'mformat'] : []),
    ]);
    return Object.fromEntries([...tools].map((tool) => [tool, build_tools_packages[tool] ?? tool]));
}

;// CONCATENATED MODULE: ./src/init/kinds/generators.ts








const systems = {
    cmake: {
        name: 'cmake',
        file: 'CMakeLists.txt',
        executable: /^\s*add_executable\s*\(\s*([\w.-]+)/i,
        sign: /-ffreestanding|-nostdlib|-T ?[^\s"']{1,80}\.lds?\b|CMAKE_SYSTEM_NAME Generic/i,
        commands: [
            { argv: ['cmake', '-S', '{source}', '-B', '{out}'], why: 'out of the sources' },
            { argv: ['cmake', '--build', '{out}', '-j', '{jobs}'], why: '{jobs} is the number of CPUs' },
        ],
        image: (name) => name,
        tools: { cmake: 'cmake', make: 'make' },
    },
    meson: {
        name: 'meson',
        file: 'meson.build',
        executable: /\bexecutable\s*\(\s*'([\w.-]+)'/,
        sign: /-ffreestanding|-nostdlib|-T ?[^\s"']{1,80}\.lds?\b|-Wl,-T|linker_script/,
        commands: [
            { argv: ['meson', 'setup', '{out}', '{source}'], why: 'out of the sources' },
            { argv: ['ninja', '-C', '{out}'], why: 'compiles and links' },
        ],
        image: (name) => name,
        tools: { meson: 'meson', ninja: 'ninja-build' },
    },
    zig: {
        name: 'zig',
        file: 'build.zig',
        executable: /\.name\s*=\s*"([\w.-]+)"/,
        sign: /\.freestanding|\.os_tag\s*=\s*\.(?:freestanding|other|uefi)|setLinkerScript/,
        commands: [
            {
                argv: ['zig', 'build', '--prefix', '{out}', '--cache-dir', '{out}/cache'],
                why: 'zig is on the PATH of the job: an earlier step installs it',
            },
        ],
        image: (name) => `bin/${name}`,
        tools: {},
    },
};
function findArch(system, text, facts) {
    return (clueIn(system.file, text, (line) => archOfName(/\.cpu_arch\s*=\s*\.(\w+)/.exec(line)?.[1] ?? '')) ?? findArchitecture(facts));
}
function detectSystem(system, facts, isAsked) {
    const { name, file } = system;
    const text = facts.texts.get(file);
    if (text === undefined)
        return undefined;
    const sign = clueIn(file, text, (line) => (system.sign.test(line) ? true : undefined));
    if (sign === undefined && !isAsked)
        return undefined;
    const made = clueIn(file, text, (line) => system.executable.exec(line)?.[1]);
    const arch = findArch(system, text, facts);
    const greeting = findGreeting(facts);
    const refused = unbootable(arch);
    return {
        what: `a kernel that ${name} builds: ${sign === undefined ? file : `${sign.place} builds without an operating system`}`,
        name: plainName(made?.value ?? facts.name),
        profile: customProfile({
            what: `The kernel that ${name} builds`,
            folder: facts.below,
            arch,
            commands: system.commands,
            image: made === undefined
                ? { path: system.image('kernel.elf'), why: 'replace it: the file that is booted' }
                : { path: system.image(made.value), why: `the kernel: ${made.place} makes it` },
            tools: { ...system.tools, ...toolsOfBuild(text) },
            boot: refused === undefined ? { greeting } : { never: refused },
        }),
        timeoutMinutes: 30,
        remarks: [
            ...(made === undefined
                ? [`artifacts: ${file} does not say which file is booted: write it there`]
                : []),
            ...(name === 'zig'
                ? ['zig: no Debian package; add a step to the workflow that installs it']
                : []),
            ...(refused === undefined ? remarkOnGreeting(greeting) : []),
        ],
    };
}
function kindOf(system) {
    const { name, file } = system;
    return {
        name,
        title: `a kernel that ${name} builds`,
        looksFor: `a ${file} that builds without an operating system`,
        detect: (facts, isAsked) => detectSystem(system, facts, isAsked),
    };
}
const generatorKinds = {
    cmake: kindOf(systems.cmake),
    meson: kindOf(systems.meson),
    zig: kindOf(systems.zig),
};

;// CONCATENATED MODULE: ./src/init/kinds/hello.ts

/** Only for who asks for it: it is in every repository the same. */
const helloKind = {
    name: 'hello',
    title: 'an example to start from',
    looksFor: 'nothing: it is the tiny kernel that travels with osv-kernel',
    detect: (_, isAsked) => isAsked
        ? {
            what: 'an example: the tiny kernel that travels with osv-kernel',
            name: 'hello',
            profile: [
                ...titleLines('The tiny kernel that travels with osv-kernel, to see a run from end to end'),
                ['extends: builtin/hello', 'sources, build commands and what the console must show'],
                ['boot:'],
                ['  memory: 64M', 'of the machine'],
            ],
            timeoutMinutes: 15,
            remarks: [],
        }
        : undefined,
};

;// CONCATENATED MODULE: ./src/init/kinds/linux-module.ts




const linux_module_deepest = 3;
const object = /^\s*obj-(?:m|\$\(\w+\))\s*[:+]?=\s*([\w-]+)\.o\b/;
/** What a kernel needs to load a module in a machine without a disk, and to say so. */
const options = [
    ...['64BIT', 'MODULES', 'PRINTK', 'TTY', 'SERIAL_8250', 'SERIAL_8250_CONSOLE', 'ACPI', 'PCI'],
    ...['BLK_DEV_INITRD', 'RD_GZIP', 'BINFMT_ELF', 'BINFMT_SCRIPT', 'PROC_FS', 'SYSFS', 'DEVTMPFS'],
];
/** The profile: Debian's kernel sources, the module, and a guest that loads it. */
function profileOf(name, folder, place) {
    const step = (why, ...argv) => [`    - ${flowList(argv)}`, why];
    const make = ['make', '-C', '{source}', 'O={out}', '-j{jobs}'];
    const enabled = options.flatMap((option) => ['-e', option]);
    return [
        ...titleLines(`A small Linux guest that loads ${name}.ko of ${folder === '' ? 'this repository' : folder}`),
        ['kernel: custom', 'a kernel with a build command of its own: here Linux and then the module'],
        ['arch: x86_64', 'bzImage is the kernel of a PC'],
        ['source:'],
        ['  debian: linux-source', 'the kernel sources of the release that the job runs on'],
        ['custom:'],
        ['  build:', 'run in order in these sources, without a shell, in a box'],
        step('everything off', ...make, 'tinyconfig'),
        step('and on again what such a guest needs; add what the module needs', ...['{source}/scripts/config', '--file', '{out}/.config', ...enabled]),
        step('with what these options imply', ...make, 'olddefconfig'),
        step('the kernel', ...make, 'bzImage'),
        step('its modules, for their symbols', ...make, 'modules'),
        step('a copy: the repository is read-only in the box', ...['rsync', '-a', '--delete', '--exclude=.osv-kernel', '--exclude=.git'], ...[`{repository}/${place === '' ? '' : `${place}/`}`, '{out}/module/']),
        step('the module', ...make, 'M={out}/module', 'modules'),
        ['  artifacts:', 'what the build leaves'],
        ['    image: arch/x86/boot/bzImage', 'what is booted'],
        ['    elf: vmlinux', 'its symbols and sizes'],
        [`    files: ${flowList([`module/${name}.ko`])}`, 'the module, measured and kept'],
        ['build:'],
        ['  tools:', 'programs that it needs, and the Debian package of each if it is missing'],
        ...Object.entries({
            ...{ make: 'make', gcc: 'gcc', ld: 'binutils', flex: 'flex', bison: 'bison', bc: 'bc' },
            ...{ cpio: 'cpio', perl: 'perl', rsync: 'rsync' },
        }).map(([tool, debianPackage]) => [`    ${tool}: ${debianPackage}`]),
        ['boot:'],
        ['  memory: 256M', 'of the machine'],
        ['  cmdline: console=ttyS0 panic=-1', 'the kernel prints to the serial console'],
        ['  timeout: 5m', 'for the whole boot; it is slow without KVM'],
        ['  initramfs:'],
        ['    files:'],
        [`      /${name}.ko: ${scalar(`{out}/${name}.ko`)}`, 'the module, in the guest'],
        ['    init: |'],
        ['      mount -t proc proc /proc'],
        [`      insmod /${name}.ko && echo "${name} is loaded"`],
        [`      rmmod ${name.replaceAll('-', '_')} && echo "${name} is unloaded"`],
        ['      poweroff -f'],
        ['expect:', 'what the serial console must show, in this order; a crash fails in any case'],
        [`  - ${scalar(`${name} is loaded`)}`, 'insmod succeeded'],
        [`  - ${scalar(`${name} is unloaded`)}`, 'rmmod succeeded'],
    ];
}
function linux_module_detect(facts) {
    const makefiles = textsNamed(facts, (base, file) => /^(?:Kbuild|Makefile)$/.test(base) && file.split('/').length <= linux_module_deepest);
    for (const [file, text] of makefiles) {
        const clue = clueIn(file, text, (line) => object.exec(line)?.[1]);
        if (clue === undefined)
            continue;
        const folder = folderOf(file);
        return {
            what: `a module for Linux: ${clue.place} builds ${clue.value}.ko`,
            name: plainName(clue.value),
            profile: profileOf(clue.value, folder, fromTop(facts, folder)),
            timeoutMinutes: 60,
            remarks: [
                'the first build compiles a small Linux: some minutes; the next ones take it from the cache',
            ],
        };
    }
    return undefined;
}
const linuxModuleKind = {
    name: 'linux-module',
    title: 'a module for Linux',
    looksFor: 'a Kbuild or Makefile with obj-m',
    detect: linux_module_detect,
};

;// CONCATENATED MODULE: ./src/init/kinds/linux-tree.ts



const landmarks = ['Kconfig', 'Kbuild', 'scripts/kconfig/Makefile', 'init/main.c'];
function linux_tree_detect({ files, texts, below }) {
    const known = new Set(files);
    const makefile = texts.get('Makefile');
    if (makefile === undefined || !landmarks.every((file) => known.has(file)))
        return undefined;
    const version = clueIn('Makefile', makefile, (line) => /^VERSION\s*=\s*(\d+)/.exec(line)?.[1]);
    if (version === undefined)
        return undefined;
    const level = clueIn('Makefile', makefile, (line) => /^PATCHLEVEL\s*=\s*(\d+)/.exec(line)?.[1]);
    const release = [version.value, level?.value].filter((part) => part !== undefined).join('.');
    return {
        what: `a Linux tree: ${version.place} says ${release}`,
        name: 'sandbox',
        profile: [
            ...titleLines('The Linux of this tree as a small guest that checks itself and powers off'),
            ['extends: builtin/linux-sandbox', 'options, an initramfs, and what the console must show'],
            ['source:'],
            [
                `  path: ${scalar(below === '' ? '.' : below)}`,
                'this tree instead of the sources of the Debian release',
            ],
            ['linux:'],
            ['  base: tinyconfig', 'everything off but what builtin/linux-sandbox lists; or defconfig'],
            ['build:'],
            ['  timeout: 90m', 'for the whole build'],
            ['size:'],
            ['  budgets:', 'limits that fail a run'],
            ['    image: 16MiB', 'of the bzImage or Image'],
        ],
        timeoutMinutes: 120,
        remarks: [
            'osv-kernel configure is not needed: options that Kconfig drops fail the run by name',
        ],
    };
}
const linuxTreeKind = {
    name: 'linux-tree',
    title: 'a Linux tree',
    looksFor: 'Kconfig, Kbuild, scripts/kconfig and init/main.c beside a Makefile with VERSION =',
    detect: linux_tree_detect,
};

;// CONCATENATED MODULE: ./src/init/clues/makefile.ts
const makefile_deepest = 8;
const longest = 4096;
function joinContinued(text) {
    const lines = [];
    let open;
    for (const [index, line] of text.split('\n').entries()) {
        const isContinued = line.endsWith('\\');
        const own = isContinued ? line.slice(0, -1) : line;
        lines[index] = open === undefined ? own : '';
        if (open !== undefined)
            lines[open] = `${lines[open] ?? ''} ${own.trim()}`;
        open = isContinued ? (open ?? index) : undefined;
    }
    return lines;
}
function readVariables(lines) {
    const variables = new Map();
    for (const line of lines) {
        const [, name = '', operator = '', value = ''] = /^(?:export |override )?([\w.-]+)[ \t]*([:?+]?=)(.*)$/.exec(line) ?? [];
        const before = variables.get(name);
        if (name === '' || (operator === '?=' && before !== undefined))
            continue;
        const written = value.split(' #')[0]?.trim() ?? '';
        variables.set(name, operator === '+=' && before !== undefined ? `${before} ${written}` : written);
    }
    return variables;
}
/** Reads the variables and the rules of a makefile. */
function readMakefile(text) {
    const lines = joinContinued(text);
    const variables = readVariables(lines);
    const expand = (written) => {
        let expanded = written;
        for (let depth = 0; depth < makefile_deepest && expanded.includes('$'); depth++) {
            const next = expanded.replaceAll(/\$\(([\w.-]+)\)|\$\{([\w.-]+)\}/g, (whole, round, curly) => variables.get(round ?? curly ?? '') ?? whole);
            if (next === expanded || next.length > longest)
                break;
            expanded = next;
        }
        return expanded;
    };
    const targets = lines.flatMap((line) => {
        const [, names] = /^([^\s:=#][^:=#]*):(?!=)/.exec(line) ?? [];
        return names === undefined ? [] : expand(names).trim().split(/\s+/);
    });
    return { lines, expand, targets };
}

;// CONCATENATED MODULE: ./src/init/kinds/make.ts











const make_names = new Set(['GNUmakefile', 'makefile', 'Makefile']);
const make_deepest = 2;
/** What programs for an operating system are not built with. */
const make_signs = /-ffreestanding|-nostdlib|-nostartfiles|-Wl,-T|\s-T ?(?:\$|[\w./-]{1,80}\.lds?\b)|grub-mkrescue|-f ?(?:elf32|bin)\b/;
function findMakefile(facts, isAsked) {
    const makefiles = textsNamed(facts, (base, file) => make_names.has(base) && file.split('/').length <= make_deepest).map(([file, text]) => ({
        file,
        text,
        sign: clueIn(file, text, (line) => (line.includes('qemu-system-') ? 'starts QEMU' : undefined)) ??
            clueIn(file, text, (line) => (make_signs.test(line) ? 'builds without a C library' : undefined)),
    }));
    return makefiles.find(({ sign }) => sign !== undefined) ?? (isAsked ? makefiles[0] : undefined);
}
/** Whether what a rule makes looks like a kernel. */
function make_isKernelName(target) {
    const base = external_node_path_default().posix.basename(target);
    return (/^[\w-]+\.(?:elf|iso|img)$/.test(base) ||
        (base.includes('kernel') && /^[\w-]+(?:\.bin)?$/.test(base)));
}
function make_findImage(folder, call, targets) {
    const booted = call?.value.image;
    const named = booted === undefined ? undefined : plainPath(booted, folder);
    if (call !== undefined && named !== undefined)
        return { path: named, why: `what is booted: ${call.place} gives it to QEMU`, isKnown: true };
    const target = targets.find((one) => make_isKernelName(one) && plainPath(one, folder) !== undefined);
    if (target !== undefined)
        return {
            path: plainPath(target, folder) ?? target,
            why: 'what is booted: a guess, a rule of the makefile makes it',
            isKnown: true,
        };
    return {
        path: external_node_path_default().posix.join(folder, 'kernel.elf'),
        why: 'replace it: the file that the build leaves and that is booted',
        isKnown: false,
    };
}
function make_detect(facts, isAsked) {
    const found = findMakefile(facts, isAsked);
    if (found === undefined)
        return undefined;
    const { file, text, sign } = found;
    const folder = folderOf(file);
    const { expand, targets } = readMakefile(text);
    const call = findMachineCall(file, text, expand);
    const image = make_findImage(folder, call, targets);
    const local = external_node_path_default().posix.relative(folder, image.path);
    // The first rule may start QEMU.
    const target = targets.includes(local) || targets.includes(`./${local}`) ? [local] : [];
    const called = call?.value.arch;
    const arch = call === undefined || called === undefined
        ? findArchitecture(facts)
        : { value: called, place: call.place };
    const greeting = findGreeting(facts, folder);
    const refused = unbootable(arch);
    const cmdline = call?.value.cmdline;
    return {
        what: `a kernel that make builds: ${sign === undefined ? file : `${sign.place} ${sign.value}`}`,
        name: plainName(folder === '' ? facts.name : external_node_path_default().posix.basename(folder)),
        profile: customProfile({
            what: `The kernel that ${file} builds`,
            folder: facts.below,
            arch,
            commands: [
                {
                    argv: ['make', ...(folder === '' ? [] : ['-C', folder]), '-j{jobs}', ...target],
                    why: '{jobs} is the number of CPUs',
                },
            ],
            image: { path: `{source}/${image.path}`, why: image.why },
            tools: { make: 'make', ...toolsOfBuild(text) },
            boot: refused === undefined
                ? {
                    method: call?.value.method ?? (/\.(?:iso|img)$/.test(local) ? 'disk' : 'direct'),
                    ...(call === undefined || cmdline === undefined || cmdline.includes('$')
                        ? {}
                        : { cmdline: { value: cmdline, place: call.place } }),
                    greeting,
                }
                : { never: refused },
        }),
        timeoutMinutes: 30,
        remarks: [
            ...(image.isKnown
                ? []
                : [`artifacts: ${file} does not say which file is booted: write it there`]),
            ...(refused === undefined ? remarkOnGreeting(greeting) : []),
        ],
    };
}
const makeKind = {
    name: 'make',
    title: 'a kernel that make builds',
    looksFor: 'a Makefile that starts QEMU, or builds without a C library (-ffreestanding, -nostdlib, -T)',
    detect: make_detect,
};

;// CONCATENATED MODULE: ./src/init/kinds/mkosi.ts



/** What mkosi writes for each format (`man mkosi`, Format=). */
const endings = {
    disk: '.raw',
    esp: '.raw',
    cpio: '.cpio',
    tar: '.tar',
    uki: '.efi',
    directory: '',
};
function setting(text, name) {
    return clueIn('', text, (line) => line.startsWith(`${name}=`) ? line.slice(name.length + 1).trim() : undefined)?.value;
}
function mkosi_detect(facts) {
    const text = facts.texts.get('mkosi.conf');
    if (text === undefined)
        return undefined;
    const format = setting(text, 'Format') ?? 'disk';
    const output = setting(text, 'Output') ?? setting(text, 'ImageId') ?? 'image';
    const plain = /^[\w.-]+$/.test(output) ? output : 'image';
    const compressed = setting(text, 'CompressOutput');
    const suffix = compressed !== undefined && /^(?:zstd|xz|gz)$/.test(compressed) ? compressed : '';
    const file = `${plain}${endings[format] ?? ''}${suffix === '' ? '' : `.${suffix.replace('zstd', 'zst')}`}`;
    const why = 'osv-kernel has no family for mkosi yet, and no firmware that starts such an image';
    return {
        what: 'an image that mkosi builds: mkosi.conf',
        name: plainName(plain),
        profile: customProfile({
            what: 'The image that mkosi builds, measured',
            folder: facts.below,
            arch: undefined,
            commands: [
                {
                    argv: [
                        'mkosi',
                        '--directory',
                        '{source}',
                        '--output-directory',
                        '{out}',
                        '--force',
                        'build',
                    ],
                    why: '--force replaces the image of the last run',
                },
            ],
            image: { path: file, why: `what mkosi calls its output with Format=${format}` },
            tools: { mkosi: 'mkosi' },
            network: 'mkosi downloads packages',
            unboxed: 'mkosi makes namespaces of its own, which the box forbids',
            timeout: '60m',
            boot: { never: why },
        }),
        inputs: [
            ['          isolation: none', 'as the profile says: a pull request alone cannot ask for it'],
        ],
        timeoutMinutes: 90,
        remarks: [`boot: ${why}; its size is measured and compared`],
    };
}
const mkosiKind = {
    name: 'mkosi',
    title: 'an image that mkosi builds',
    looksFor: 'a mkosi.conf',
    detect: mkosi_detect,
};

;// CONCATENATED MODULE: ./src/init/kinds/osv-app.ts







const osv_app_deepest = 3;
/** The folder of a module: module.py imports OSv's api, or a manifest names files of the module. */
function findModule(facts) {
    const [first] = textsNamed(facts, (base, file) => {
        if (file.split('/').length > osv_app_deepest)
            return false;
        const text = facts.texts.get(file) ?? '';
        return base === 'module.py'
            ? /^[ \t]*(?:from|import)[ \t]+osv\b/m.test(text)
            : base === 'usr.manifest' && /^[ \t]*\/[^\s:]*[ \t]*:/m.test(text);
    });
    return first === undefined ? undefined : { folder: folderOf(first[0]), file: first[0] };
}
function osv_app_detect(facts) {
    const module = findModule(facts);
    if (module === undefined)
        return undefined;
    const { folder, file } = module;
    const place = fromTop(facts, folder);
    const name = folder === '' ? facts.name : external_node_path_default().posix.basename(folder);
    const greeting = findGreeting(facts, folder);
    return {
        what: `an application for OSv: ${file}`,
        name: plainName(name),
        profile: [
            ...titleLines(`OSv with the application of ${folder === '' ? 'this repository' : folder}`),
            ['extends: builtin/osv-base', 'OSv itself, cloned from its repository'],
            ['osv:'],
            [
                `  module_folders: ${flowList([place === '' ? '.' : place])}`,
                'this application, as a module; it is copied and not built in place',
            ],
            [`  image: ${scalar(name)}`, 'what is in the image: the module of that folder'],
            ['  fs: rofs', 'a read-only root: quick to make and to boot'],
            ['boot:'],
            ['  memory: 256M', 'of the machine'],
            ['  timeout: 2m', 'for the whole boot'],
            ...expectGreeting(greeting),
        ],
        timeoutMinutes: 120,
        remarks: [
            ...remarkOnGreeting(greeting),
            'the first build compiles OSv: some minutes; the next ones take it from the cache',
        ],
    };
}
const osvAppKind = {
    name: 'osv-app',
    title: 'an application for OSv',
    looksFor: 'a module.py that imports osv, or a usr.manifest',
    detect: osv_app_detect,
};

;// CONCATENATED MODULE: ./src/init/kinds/osv-tree.ts


/** As kernels/osv/tree has them. */
const osv_tree_landmarks = ['scripts/build', 'Makefile', 'loader.cc', 'conf/base.mk'];
function osv_tree_detect({ files, below }) {
    const known = new Set(files);
    if (!osv_tree_landmarks.every((file) => known.has(file)))
        return undefined;
    return {
        what: 'an OSv tree: it has scripts/build, loader.cc and conf/base.mk',
        name: 'hello',
        profile: [
            ...titleLines('OSv of this tree with a C program on a read-only root'),
            ['extends: builtin/osv-hello', 'image, root file system and what the console must show'],
            ['source:'],
            [
                `  path: ${scalar(below === '' ? '.' : below)}`,
                'this tree instead of the one that builtin/osv-hello clones',
            ],
            ['boot:'],
            ['  memory: 128M', 'of the machine'],
        ],
        checkout: [['          submodules: recursive', 'OSv does not build without them']],
        timeoutMinutes: 120,
        remarks: ['osv-kernel check . lists what this tree offers: options, modules, drivers'],
    };
}
const osvTreeKind = {
    name: 'osv-tree',
    title: 'an OSv tree',
    looksFor: 'scripts/build, loader.cc and conf/base.mk',
    detect: osv_tree_detect,
};

;// CONCATENATED MODULE: ./src/init/kinds.ts












/** How each sort of repository is recognised and what it gets. */
const table = {
    'osv-tree': osvTreeKind,
    'linux-tree': linuxTreeKind,
    'linux-module': linuxModuleKind,
    'osv-app': osvAppKind,
    mkosi: mkosiKind,
    cargo: cargoKind,
    ...generatorKinds,
    make: makeKind,
    dockerfile: dockerfileKind,
    elf: elfKind,
    hello: helloKind,
};
/**
 * The surest first: the tree of a known kernel, then what is made for one, then a build of one's own by
 * what describes it best. A makefile often only calls the others, and a container or a file that lies
 * there is what remains.
 */
const kinds = kind_names/* kindNames */.$.map((name) => table[name]);

;// CONCATENATED MODULE: ./src/init/workflow.ts

/** As in the README; a test compares them. */
const checkout = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
/** The workflow that runs a profile for each push and pull request. `reference` is its name or path. */
function workflowLines({ steps = [], inputs = [], checkout: more = [], timeoutMinutes }, reference) {
    return [
        ['', 'Builds, boots and measures the kernel, and shows the report in the summary of each run.'],
        ['name: Kernel'],
        ['on: [push, pull_request]', 'every push to a branch, and every pull request'],
        ['permissions:', 'what the job may do'],
        ['  contents: read', 'nothing is written'],
        ['concurrency:', 'a newer push ends the run of an older one'],
        ['  group: kernel-${{ github.ref }}'],
        ['  cancel-in-progress: true'],
        ['jobs:'],
        ['  kernel:'],
        ['    name: Kernel', 'the name to require in the settings of a branch'],
        ['    runs-on: ubuntu-24.04', 'hosted runners have KVM'],
        [`    timeout-minutes: ${timeoutMinutes}`, 'a run that hangs costs no more'],
        ['    steps:'],
        [`      - uses: ${checkout}`],
        ['        with:'],
        ['          persist-credentials: false', 'the build gets no token'],
        ...more,
        ...steps,
        ['      - uses: org/osv-kernel-action@v1'],
        ['        with:'],
        [
            `          profile: ${scalar(reference)}`,
            'builds from cache, boots, judges, measures, reports',
        ],
        ...inputs,
    ];
}

;// CONCATENATED MODULE: ./src/init/plan.ts







function refuseNothing(facts) {
    const looked = kinds.filter(({ name }) => name !== 'hello');
    return (0,src_verdict/* failure */.V2)('invalid-profile', 'nothing here looks like a kernel', {
        evidence: [
            {
                source: facts.isCut ? 'looked for, in the first of many files' : 'looked for',
                firstLine: 1,
                lines: looked.map(({ name, looksFor }) => `${name}: ${looksFor}`),
            },
        ],
        hint: '--kind NAME writes one of these from less, e.g. --kind make for any Makefile; --kind hello ' +
            'writes an example that runs in any repository',
    });
}
function plan_findAll(facts, { kind }) {
    return kinds.flatMap((one) => {
        const finding = one.detect(facts, one.name === kind);
        return finding === undefined ? [] : [{ kind: one, finding }];
    });
}
/** Decides what a repository is and what to write for it. Reads and writes nothing. */
function planInit(facts, choices) {
    const found = plan_findAll(facts, choices);
    const chosen = choices.kind === undefined ? found[0] : found.find(({ kind }) => kind.name === choices.kind);
    if (chosen === undefined) {
        const asked = kinds.find(({ name }) => name === choices.kind);
        if (asked === undefined)
            return refuseNothing(facts);
        return (0,src_verdict/* failure */.V2)('invalid-profile', `nothing here is ${asked.title}`, {
            hint: `it is recognised by ${asked.looksFor}`,
        });
    }
    const { kind, finding } = chosen;
    const name = choices.name ?? plainName(finding.name);
    const profile = external_node_path_default().posix.join(facts.below, 'profiles', `${name}.yml`);
    const reference = facts.below === '' ? name : profile;
    // A workflow evaluates what is in ${{ }}, wherever it stands.
    if (!(0,labels/* isOrdinary */.P)(reference))
        return (0,src_verdict/* failure */.V2)('invalid-profile', `the path ${JSON.stringify(profile)} is unusual`, {
            hint: 'a workflow may paste it into commands: use letters, digits, spaces and ./+@=,_- alone',
        });
    const lines = workflowLines(finding, reference);
    return (0,src_verdict/* success */.kX)({
        kind: kind.name,
        finding,
        name,
        others: found
            .filter((one) => one !== chosen)
            .map((one) => ({ kind: one.kind.name, what: one.finding.what })),
        files: [
            { path: profile, text: renderLines(finding.profile) },
            ...(choices.workflow
                ? [{ path: '.github/workflows/kernel.yml', text: renderLines(lines) }]
                : []),
        ],
    });
}

// EXTERNAL MODULE: ./src/host/files/follow-path.ts
var follow_path = __webpack_require__(39109);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/host/files/list-nearest.ts


/**
 * Lists the regular files of a folder, the nearest to its top first, and ends at the limits. Links are
 * not followed and folders that cannot be read are empty. `enter` decides about a folder by its name.
 */
async function listNearest(folder, limits, enter) {
    const files = [];
    let isCut = false;
    let level = [''];
    for (let depth = 0; depth <= limits.depth && level.length > 0; depth++) {
        const below = [];
        for (const at of level) {
            if (files.length >= limits.files)
                return { files, isCut: true };
            const listed = await listOne(external_node_path_default().join(folder, at), limits.entriesOfFolder);
            isCut ||= listed.isCut;
            const kept = listed.files.slice(0, limits.files - files.length);
            isCut ||= kept.length < listed.files.length;
            files.push(...kept.map((name) => external_node_path_default().posix.join(at, name)));
            below.push(...listed.folders.filter(enter).map((name) => external_node_path_default().posix.join(at, name)));
        }
        // As many folders as files: a tree may have nothing else.
        isCut ||= below.length > limits.files || (depth === limits.depth && below.length > 0);
        level = below.slice(0, limits.files);
    }
    return { files, isCut };
}
async function listOne(folder, most) {
    const [files, folders] = [[], []];
    let seen = 0;
    try {
        for await (const entry of await (0,promises_.opendir)(folder, { bufferSize: 1024 })) {
            if (++seen > most)
                break;
            if (entry.isFile())
                files.push(entry.name);
            else if (entry.isDirectory())
                folders.push(entry.name);
        }
    }
    catch {
        // What cannot be read says nothing.
    }
    return { files: files.toSorted(), folders: folders.toSorted(), isCut: seen > most };
}

// EXTERNAL MODULE: ./src/host/files/within.ts
var within = __webpack_require__(43047);
;// CONCATENATED MODULE: ./src/init/read-facts.ts







/** A repository may be anything: no more than this is looked at. */
const limits = {
    listing: { files: 20_000, depth: 6, entriesOfFolder: 200_000 },
    textBytes: 256 * 1024,
    descriptions: 200,
    sources: 300,
    heads: 200,
    headBytes: 64 * 1024,
};
/** Folders that tools fill, and none of the user's. */
const filled = new Set(['.git', '.osv-kernel', 'node_modules', 'target', '.venv', '__pycache__']);
const descriptions = /^(?:GNUmakefile|[Mm]akefile|Kbuild|Cargo\.toml|mkosi\.conf|(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|meson\.build|CMakeLists\.txt|build\.zig|module\.py|usr\.manifest|.*\.(?:lds?|mk|cmake))$/;
const read_facts_sources = /\.(?:c|cc|cpp|cxx|rs|zig|S|s|asm|nim|d|adb)$/;
const kernels = /(?:\.(?:elf|bin|efi)|^(?:kernel|vmlinux|loader|unikernel)[\w.-]*)$/;
function isDescription(file) {
    const isCargoConfig = /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(file);
    return isCargoConfig || descriptions.test(external_node_path_default().posix.basename(file));
}
/** A regular file below the folder; undefined for what a link leads out to or what vanished. */
async function readHead(folder, file, most) {
    const absolute = external_node_path_default().join(folder, file);
    const { real, kind } = await (0,follow_path/* followPath */.Z)(absolute);
    if (kind !== 'file' || !(0,within/* isWithin */.U)((await (0,follow_path/* followPath */.Z)(folder)).real, real))
        return undefined;
    return (0,files_files/* readAtMost */.rU)(absolute, most).catch(() => undefined);
}
async function readText(folder, file) {
    const size = await (0,files_files/* fileSize */.Ov)(external_node_path_default().join(folder, file)).catch(() => 0);
    if (size > limits.textBytes)
        return undefined;
    const content = await readHead(folder, file, limits.textBytes);
    return content === undefined || content.includes(0) ? undefined : content.toString();
}
/**
 * Reads what init needs of a folder. `repository` is the top of its git repository, or the folder
 * itself.
 */
async function readFacts(folder, repository) {
    const listed = await listNearest(folder, limits.listing, (name) => !filled.has(name));
    // No profile and no workflow can name a path with a line break, and no terminal shows an escape.
    const files = listed.files.filter((file) => file.search(unseen) === -1);
    const wanted = [
        ...files.filter(isDescription).slice(0, limits.descriptions),
        ...files.filter((file) => read_facts_sources.test(file)).slice(0, limits.sources),
    ];
    const texts = new Map();
    for (const file of wanted) {
        const text = await readText(folder, file);
        if (text !== undefined)
            texts.set(file, text);
    }
    const heads = new Map();
    const candidates = files.filter((file) => kernels.test(external_node_path_default().posix.basename(file)));
    for (const file of candidates.slice(0, limits.heads)) {
        const head = await readHead(folder, file, limits.headBytes);
        if (head !== undefined && (0,header/* isElf */.aB)(head))
            heads.set(file, head);
    }
    const below = external_node_path_default().relative(repository, folder).split((external_node_path_default()).sep).join('/');
    return { name: external_node_path_default().basename(folder), below, files, isCut: listed.isCut, texts, heads };
}

// EXTERNAL MODULE: ./src/host/system-error.ts
var system_error = __webpack_require__(23078);
// EXTERNAL MODULE: ./src/host/files/write-whole.ts
var write_whole = __webpack_require__(29595);
;// CONCATENATED MODULE: ./src/host/files/write-new.ts




/** Writes a file that is not there yet, and creates its folder; false if something has its name. */
async function writeNew(file, text) {
    await (0,write_whole/* makeFolder */.fc)(external_node_path_default().dirname(file));
    try {
        // Exclusive: neither a file nor a link, whatever it leads to, is written to.
        const handle = await (0,promises_.open)(file, 'wx');
        await handle.writeFile(text).finally(async () => handle.close());
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw (0,system_error/* atPath */.Z$)(error, file);
    }
}

;// CONCATENATED MODULE: ./src/init/write-files.ts






const remedy = 'nothing was written; --name NAME gives the profile another name, --no-workflow writes no workflow';
/** Names of the files that are there already, or whose folder leads out of the repository. */
async function objectToFiles(repository, files) {
    const { real: top } = await (0,follow_path/* followPath */.Z)(repository);
    for (const { path: file } of files) {
        const { real } = await (0,follow_path/* followPath */.Z)(external_node_path_default().join(repository, external_node_path_default().dirname(file)));
        if (!(0,within/* isWithin */.U)(top, real))
            return (0,src_verdict/* failure */.V2)('invalid-profile', `${external_node_path_default().dirname(file)} leads out of the repository`, {
                hint: 'nothing was written; make it a folder of the repository',
            });
    }
    // A profile may also be called NAME.yaml, and would no longer be found.
    const names = files.flatMap(({ path: file }) => [file, file.replace(/\.yml$/, '.yaml')]);
    const kinds = await Promise.all(names.map(async (file) => (await (0,files_files/* inspectPath */.uk)(external_node_path_default().join(repository, file))).kind));
    const there = names.filter((_, at) => kinds[at] !== 'missing');
    return there.length === 0
        ? (0,src_verdict/* success */.kX)(null)
        : (0,src_verdict/* failure */.V2)('invalid-profile', `already there: ${there.join(', ')}`, { hint: remedy });
}
/** Writes the files of a plan, all of which have to be new. */
async function writePlan(repository, { files }) {
    const objection = await objectToFiles(repository, files);
    if (!objection.ok)
        return objection;
    for (const { path: file, text } of files)
        if (!(await writeNew(external_node_path_default().join(repository, file), text)))
            return (0,src_verdict/* failure */.V2)('invalid-profile', `already there: ${file}`, { hint: remedy });
    return (0,src_verdict/* success */.kX)(null);
}

;// CONCATENATED MODULE: ./src/cli/init/command.ts






function describePlan({ kind, finding, others }) {
    const also = others.map((one) => `  also: ${(0,sanitize/* sanitize */.aj)(one.what)} (--kind ${one.kind})\n`);
    return `${kind}: ${(0,sanitize/* sanitize */.aj)(finding.what)}\n${also.join('')}\n`;
}
function describeNext({ name, finding }) {
    const remarks = finding.remarks.map((remark) => `  - ${(0,sanitize/* sanitize */.aj)(remark)}\n`);
    const known = remarks.length === 0 ? '' : `\nTo know before:\n${remarks.join('')}`;
    return `\nNext:\n  osv-kernel check ${name}\n  osv-kernel run ${name}\n${known}`;
}
/** `init`: writes a first profile and workflow for what is in the working folder. */
async function initCommand(options) {
    const { dryRun, json } = options;
    const folder = process.cwd();
    const repository = (await (0,files_files/* findUpwards */.G5)('.git', folder)) ?? folder;
    const plan = planInit(await readFacts(folder, repository), options);
    if (!plan.ok)
        return (0,show.showFailure)(plan.failure);
    const { files } = plan.value;
    const written = dryRun
        ? await objectToFiles(repository, files)
        : await writePlan(repository, plan.value);
    if (!written.ok && !dryRun)
        return (0,show.showFailure)(written.failure);
    (0,show/* say */.cv)(describePlan(plan.value), json);
    for (const { path, text } of files)
        (0,show/* say */.cv)(dryRun ? `--- ${path}\n${text}\n` : `  wrote ${path}\n`, json);
    // The files are shown all the same; what would be in the way is said last.
    if (!written.ok)
        return (0,show.showFailure)(written.failure);
    if (!dryRun)
        (0,show/* say */.cv)(describeNext(plan.value), json);
    await (0,show/* writeJson */.GF)({ ...plan.value, finding: undefined, what: plan.value.finding.what }, json);
    return 0;
}

// EXTERNAL MODULE: ./src/console/judge.ts + 25 modules
var console_judge = __webpack_require__(58671);
// EXTERNAL MODULE: ./src/console/clock/timeline.ts + 1 modules
var timeline = __webpack_require__(61587);
// EXTERNAL MODULE: ./src/kernels/families.ts + 62 modules
var families = __webpack_require__(26385);
// EXTERNAL MODULE: ./src/profile/load.ts + 1 modules
var load = __webpack_require__(4872);
// EXTERNAL MODULE: ./src/profile/override-options.ts
var override_options = __webpack_require__(60266);
// EXTERNAL MODULE: ./src/report/terminal/failure-text.ts
var failure_text = __webpack_require__(73801);
// EXTERNAL MODULE: ./src/run/boot/describe-machine.ts
var describe_machine = __webpack_require__(59889);
// EXTERNAL MODULE: ./src/run/objections.ts
var objections = __webpack_require__(13133);
// EXTERNAL MODULE: ./src/run/series/guest-tests.ts + 1 modules
var guest_tests = __webpack_require__(46494);
// EXTERNAL MODULE: ./src/console/judge-settings.ts
var judge_settings = __webpack_require__(93134);
;// CONCATENATED MODULE: ./src/cli/judge-command.ts

















/** The recording beside a log that we recorded, which its name shows; other logs have none. */
async function readRecording(log) {
    const name = external_node_path_default().basename(log);
    const beside = (other) => external_node_path_default().join(external_node_path_default().dirname(log), other);
    // With several boots, log and recording have the number of the boot in their names.
    const [, tag] = /^console\.((?:boot|attempt)-[\w.-]+)\.log$/.exec(name) ?? [];
    if (tag !== undefined)
        return (0,files_files/* readTextIfThere */.pM)(beside((0,output_files/* taggedName */.go)(output_files/* timelineName */.rv, tag)));
    // A test's log starts with the name of the test.
    if (name !== output_files/* consoleLogName */.vo && !name.endsWith(`.${output_files/* consoleLogName */.vo}`))
        return undefined;
    const test = name.slice(0, -output_files/* consoleLogName */.vo.length);
    return (0,files_files/* readTextIfThere */.pM)(beside(`${test}${output_files/* timelineName */.rv}`));
}
/** One read of a console may pass the limit, in bytes, before the boot is ended. */
const pastLimit = 2 ** 20;
/** `judge`: judges an existing log with the same judge as a live console. */
async function judgeCommand(reference, log, options) {
    const profile = await (0,load/* loadProfile */.iH)({
        reference,
        directory: process.cwd(),
        overrides: (0,override_options/* listOverrides */.O)({ overrides: options.set, arch: options.arch }),
        families: families/* families */.T,
        allowPaths: options.allowPath.map((allowed) => external_node_path_default().resolve(allowed)),
    });
    if (!profile.ok)
        return (0,show.showFailure)(profile.failure);
    const objection = (0,objections/* objectToBoot */.fo)(profile.value);
    if (objection !== undefined)
        return (0,show.showFailure)(objection);
    if (!(await (0,files_files/* fileExists */.hR)(log))) {
        const missing = (0,src_verdict/* failure */.V2)('invalid-profile', `no console log ${log}`);
        return (0,show.showFailure)(missing.failure);
    }
    if (await (0,files_files/* isFolder */.lQ)(log))
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', `${log} is a folder`, {
            hint: `of a run, name its log: ${external_node_path_default().join(log, output_files/* consoleLogName */.vo)}`,
        }).failure);
    const { kind } = await (0,follow_path/* followPath */.Z)(log);
    if (kind === 'pipe' || kind === 'socket')
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', `${log} is a ${kind}, which need not end`, {
            hint: 'write what it gives to a file first',
        }).failure);
    // More would not change the verdict: output-limit.
    const bytes = await (0,files_files/* readAtMost */.rU)(log, profile.value.settings.boot.output_limit + pastLimit);
    const recording = await readRecording(log);
    const recorded = recording === undefined ? undefined : (0,timeline/* replayEvents */.tZ)(bytes, recording);
    const family = (0,families/* familyOf */.A)(profile.value);
    const commandLine = await (0,describe_machine/* readCommandLine */.ye)(profile.value, family, external_node_path_default().dirname(log));
    const guestTests = (0,guest_tests/* guestTestsOf */.h4)(profile.value);
    const judged = guestTests === undefined
        ? profile.value
        : (0,guest_tests/* profileOfTest */.fY)(profile.value, guestTests, profile.value.settings.boot.cmdline);
    // Allowances are checked against the date of the boot, not of today.
    const date = recorded === undefined ? undefined : (0,timeline/* recordedDate */.l8)(recording ?? '');
    const slowness = recorded === undefined ? 1 : (0,timeline/* recordedSlowness */.XO)(recording ?? '');
    const judge = new console_judge/* Judge */.I((0,judge_settings/* judgeSettingsOf */.o)(judged, family, commandLine, date, slowness));
    (0,timeline/* replay */.eZ)(judge, recorded ?? (0,timeline/* untimedEvents */.S0)(bytes));
    // A recording that ends before a verdict was cut off together with its run.
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

// EXTERNAL MODULE: ./src/report/comment/comment.ts + 12 modules
var comment = __webpack_require__(20493);
// EXTERNAL MODULE: ./src/report/comment/input.ts
var input = __webpack_require__(26808);
// EXTERNAL MODULE: ./src/report/comment/marks.ts
var marks = __webpack_require__(71958);
// EXTERNAL MODULE: ./src/report/comment/thresholds.ts
var thresholds = __webpack_require__(1934);
// EXTERNAL MODULE: ./src/report/comment/worth.ts
var comment_worth = __webpack_require__(5548);
// EXTERNAL MODULE: ./src/host/files/input-text.ts
var input_text = __webpack_require__(64164);
// EXTERNAL MODULE: ./src/plan/expected-jobs.ts
var expected_jobs = __webpack_require__(75688);
;// CONCATENATED MODULE: ./src/run/comment/expected-jobs.ts



/** Reads the jobs of a plan that `osv-kernel matrix --json` wrote. */
async function readExpectedJobs(file) {
    const found = await (0,input_text/* readInputText */._)(file, file, expected_jobs/* planLimits */.Y.bytes);
    if (!found.ok)
        return found;
    if (found.value === undefined)
        return (0,src_verdict/* failure */.V2)('invalid-profile', `--plan: no file ${file}`);
    const parsed = (0,expected_jobs/* parseExpectedJobs */.E)(found.value);
    if (parsed.ok)
        return parsed;
    const { kind, summary, ...more } = parsed.failure;
    return (0,src_verdict/* failure */.V2)(kind, `--plan ${file}: ${summary}`, more);
}

;// CONCATENATED MODULE: ./src/run/comment/match-jobs.ts

/** The results under the names of their jobs, and the jobs without one. */
function matchJobs(expected, found, source) {
    const runs = [];
    const missing = [];
    const left = new Set(found);
    const taken = new Set();
    const add = (one, name) => {
        left.delete(one);
        taken.add(name);
        if ('refused' in one)
            missing.push({ name, reason: 'refused', detail: one.refused.summary });
        else
            runs.push({ name, result: one.result, links: source === undefined ? {} : { source } });
    };
    const waiting = expected.filter((job) => {
        const one = found.find(({ folder }) => folder === job.artifact);
        if (one !== undefined)
            add(one, job.name);
        return one === undefined;
    });
    for (const job of waiting) {
        const [one, ...others] = [...left].filter((candidate) => isOf(candidate, job));
        const namesakes = waiting.filter((other) => one !== undefined && isOf(one, other));
        if (one !== undefined && others.length === 0 && namesakes.length === 1)
            add(one, job.name);
        else
            missing.push({ name: job.name, reason: 'no-result', detail: '' });
    }
    for (const one of [...left])
        add(one, unusedName(ownName(one), taken));
    return { runs, missing };
}
/** Whether it is of the same profile and architecture: folders may have been renamed. */
function isOf(one, { profile, arch }) {
    if ('refused' in one)
        return false;
    const { result } = one;
    const name = external_node_path_default().posix.basename(profile).replace(/\.ya?ml$/, '');
    return result.arch === arch && (result.profile === profile || result.profile === name);
}
function ownName(one) {
    if ('refused' in one || one.result.profile === '')
        return one.folder;
    return `${one.result.profile}/${one.result.arch}`;
}
function unusedName(name, taken) {
    if (!taken.has(name))
        return name;
    let number = 2;
    while (taken.has(`${name} (${number})`))
        number += 1;
    return `${name} (${number})`;
}

;// CONCATENATED MODULE: ./src/run/comment/read-results.ts





/** As many as GitHub starts of one matrix, several times over. */
const mostFolders = 2000;
/**
 * The results in files and folders: a folder of a run, or one that holds such folders, as
 * `actions/download-artifact` leaves them. A file that was named has to be a result; one that was found
 * and is none is reported with the reason.
 */
async function readResults(named) {
    const found = [];
    for (const place of named) {
        const holds = (await (0,files_files/* isFolder */.lQ)(place)) && !(await (0,files_files/* fileExists */.hR)(external_node_path_default().join(place, output_files/* resultName */.x5)));
        if (holds) {
            const below = await readBelow(place);
            if (below.length === 0)
                return (0,src_verdict/* failure */.V2)('invalid-profile', `${place} has no ${output_files/* resultName */.x5}, nor a folder with one`);
            found.push(...below);
            continue;
        }
        const result = await (0,read_result.readResult)(place);
        if (!result.ok)
            return result;
        const folder = (await (0,files_files/* isFolder */.lQ)(place)) ? place : external_node_path_default().dirname(place);
        found.push({ folder: external_node_path_default().basename(external_node_path_default().resolve(folder)), result: result.value });
    }
    return (0,src_verdict/* success */.kX)(found);
}
async function readBelow(folder) {
    const found = [];
    const names = (await (0,files_files/* listFolders */.uT)(folder)).map(({ name }) => name).toSorted();
    for (const name of names.slice(0, mostFolders)) {
        const file = external_node_path_default().join(folder, name, output_files/* resultName */.x5);
        if (!(await (0,files_files/* fileExists */.hR)(file)))
            continue;
        const result = await (0,read_result.readResult)(file);
        found.push({
            folder: name,
            ...(result.ok ? { result: result.value } : { refused: result.failure }),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/cli/comment-command.ts










/** `comment`: what the action would post, on standard output. */
async function commentCommand(places, options) {
    const input = await readComment(places, options);
    if (!input.ok)
        return (0,show.showFailure)(input.failure);
    const worth = (0,comment_worth/* worthOf */.g)(input.value);
    const body = (0,comment/* renderComment */.w)(input.value);
    const { runs, missing, settings } = input.value;
    if (worth.isWorth)
        (0,show/* say */.cv)(body, options.json);
    else
        process.stderr.write(`No comment: ${worth.why}.\n`);
    await (0,show/* writeJson */.GF)({
        ...{ schemaVersion: 1, key: settings.key, mode: settings.mode, ...worth, body },
        runs: runs.map(({ name, result }) => ({ name, verdict: result.verdict.kind })),
        missing,
    }, options.json);
    return 0;
}
async function readComment(places, options) {
    const settings = settingsOf(options);
    if (!settings.ok)
        return settings;
    const repository = repositoryOf(options.repository);
    if (!repository.ok)
        return repository;
    const expected = options.plan === undefined ? (0,src_verdict/* success */.kX)([]) : await readExpectedJobs(options.plan);
    if (!expected.ok)
        return expected;
    const found = await readResults(places);
    if (!found.ok)
        return found;
    const sha = commonCommit(found.value.flatMap((one) => ('result' in one ? [one] : [])));
    const address = repository.value;
    const linked = sha !== null && address !== undefined;
    const source = linked ? `${address}/blob/${sha}/` : undefined;
    return (0,src_verdict/* success */.kX)({
        ...matchJobs(expected.value, found.value, source),
        commit: sha === null ? null : { sha, ...(linked ? { url: `${address}/commit/${sha}` } : {}) },
        workflowRun: null,
        settings: settings.value,
    });
}
function settingsOf(options) {
    const key = (0,marks/* parseCommentKey */.MV)(options.key);
    if (!key.ok)
        return key;
    const size = named('--size-threshold', (0,thresholds/* parseSizeThreshold */.W)(options.sizeThreshold));
    if (!size.ok)
        return size;
    const boot = named('--boot-threshold', (0,thresholds/* parsePercent */.l)(options.bootThreshold));
    if (!boot.ok)
        return boot;
    return (0,src_verdict/* success */.kX)({
        ...input/* defaultCommentSettings */.kG,
        ...{ mode: options.mode, key: key.value },
        thresholds: { ...size.value, bootPercent: boot.value },
    });
}
/** Says which option a value that is not accepted is of. */
function named(option, parsed) {
    if (parsed.ok)
        return parsed;
    const { kind, summary, ...more } = parsed.failure;
    return (0,src_verdict/* failure */.V2)(kind, `${option}: ${summary}`, more);
}
function repositoryOf(address) {
    if (address === undefined)
        return (0,src_verdict/* success */.kX)(undefined);
    const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
    return isWeb
        ? (0,src_verdict/* success */.kX)(address.replace(/\/$/, ''))
        : (0,src_verdict/* failure */.V2)('invalid-profile', `--repository: not an address: ${address.slice(0, 200)}`, {
            hint: 'write https://github.com/owner/name',
        });
}
/** The commit of all runs; null if they differ or have changes that are not committed. */
function commonCommit(runs) {
    const all = new Set(runs.map(({ result }) => result.revision));
    const [only = null] = all;
    return all.size === 1 && only !== null && /^[0-9a-f]{40,64}$/.test(only) ? only : null;
}

// EXTERNAL MODULE: ./src/host/process/environment.ts
var environment = __webpack_require__(26165);
// EXTERNAL MODULE: ./src/profile/values/settings-tree.ts
var settings_tree = __webpack_require__(92096);
;// CONCATENATED MODULE: ./src/profile/values/effective.ts

const effective_widest = 70;
function effective_inOneLine(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const line = text.replaceAll('\n', '⏎').trim();
    return line.length <= effective_widest ? line : `${line.slice(0, effective_widest - 1)}…`;
}
/** All leaves of the merged settings, sorted by key; a list is one leaf. */
function listValues(tree) {
    const walk = (node, path) => {
        if ('entries' in node && node.entries.size > 0)
            return [...node.entries].flatMap(([key, inner]) => walk(inner, [...path, key]));
        const written = (0,settings_tree/* valueOf */.RP)(node);
        return [{ key: (0,settings_tree/* joinPath */.uJ)(path), value: effective_inOneLine(written), written, origin: node.origin }];
    };
    return walk(tree, []).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

// EXTERNAL MODULE: ./src/profile/values/origin.ts
var values_origin = __webpack_require__(95164);
;// CONCATENATED MODULE: ./src/cli/load-profile.ts




/** Loads the profile that a command names, with the overrides from its options. */
async function loadNamedProfile(reference, { arch, accel, set, allowPath }) {
    return (0,load/* loadProfile */.iH)({
        reference,
        directory: process.cwd(),
        overrides: (0,override_options/* listOverrides */.O)({ overrides: set, arch, accelerator: accel }),
        families: families/* families */.T,
        allowPaths: allowPath.map((allowed) => external_node_path_default().resolve(allowed)),
    });
}

// EXTERNAL MODULE: ./src/kernels/osv/arch.ts
var osv_arch = __webpack_require__(51341);
// EXTERNAL MODULE: ./src/kernels/osv/tree/read-tree.ts + 11 modules
var read_tree = __webpack_require__(39367);
// EXTERNAL MODULE: ./src/profile/find-profile.ts
var find_profile = __webpack_require__(10454);
// EXTERNAL MODULE: ./src/profile/builtin.ts
var builtin = __webpack_require__(40806);
// EXTERNAL MODULE: ./src/kernels/kconfig/evaluate.ts
var evaluate = __webpack_require__(3855);
// EXTERNAL MODULE: ./src/kernels/kconfig/expression.ts
var expression = __webpack_require__(88334);
// EXTERNAL MODULE: ./src/kernels/kconfig/macros.ts
var macros = __webpack_require__(94669);
;// CONCATENATED MODULE: ./src/kernels/kconfig/list-options.ts



/** Evaluates a condition that depends on the build system only, not on options: `$(arch) = x64`. */
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
/** The options that can be set, in file order; options of other architectures are left out. */
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

/** What an OSv tree offers as plain data for `--json`: lists in place of maps. */
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

;// CONCATENATED MODULE: ./src/report/terminal/osv-tree-text.ts



function list(names) {
    return (0,sanitize/* sanitize */.aj)(names.join(', '), 2000);
}
function cell(text, paint) {
    const shown = (0,sanitize/* sanitize */.aj)(text, 2000);
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
/** Options that only the makefiles have, without the drivers, which have their own section. */
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
/** Renders what an OSv tree offers. */
function renderOsvTree(tree, options) {
    const colors = (0,columns/* colorsFor */.u)(options.color);
    const version = tree.version === null ? 'without a version (no tags)' : (0,sanitize/* sanitize */.aj)(tree.version);
    const place = (0,sanitize/* sanitize */.aj)(options.shownRoot);
    const blocks = [
        [`${colors.green('✓')} OSv ${version} (${place}), for ${tree.arch} ${(0,sanitize/* sanitize */.aj)(tree.mode)}`],
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













/**
 * Whether `check` was given a source tree; a folder of profile makefiles is not one, nor is the name of
 * a profile that a folder has too.
 */
async function isTreeReference(reference) {
    if ((0,builtin/* isBuiltin */.iK)(reference) || !(await (0,files_files/* isFolder */.lQ)(reference)))
        return false;
    if (!(0,find_profile/* isPath */.uf)(reference) && (await (0,find_profile/* findProfile */.$O)(reference, process.cwd(), families/* families */.T)).ok)
        return false;
    const lacking = await (0,read_tree/* listMissingLandmarks */.a)(reference);
    return lacking.length === 0 || !(await (0,files_files/* isFile */.fo)(external_node_path_default().join(reference, 'base.mk')));
}
/** `--set mode=debug` is the only override that changes what a tree offers. */
function chooseMode(overrides) {
    return overrides.findLast((text) => text.startsWith('mode='))?.slice('mode='.length) ?? 'release';
}
/** `check` on a folder: shows what its OSv tree offers for an architecture and mode. */
async function checkTreeCommand(folder, options) {
    const asked = options.arch ?? (0,machine_facts/* hostArchitecture */.m4)();
    const known = (0,machine_arch/* findArch */.YM)(asked);
    const arch = known === undefined ? undefined : (0,osv_arch/* findOsvArch */.wo)(known);
    if (arch === undefined)
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', `unknown architecture ${asked}`, {
            hint: `one of: ${osv_arch/* archsOfOsv */.jT.join(', ')}`,
        }).failure);
    const mode = chooseMode(options.set);
    const tree = await (0,read_tree/* readOsvTree */.d)(external_node_path_default().resolve(folder), { arch, mode });
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








/** What `build.pass_env` comes to here; values are not shown. */
function describeVariables({ passed, heldBack }) {
    const names = passed.map(({ name }) => name).join(', ');
    return [
        '',
        `a build gets from here: ${names === '' ? 'none of these variables, for none is set' : names}`,
        ...heldBack.map(({ name, why }) => `it does not get ${name}, which ${why}`),
        '',
    ].join('\n');
}
/** `check`: lists every effective value and its origin; for an OSv tree, what it offers. */
async function checkCommand(reference, options) {
    if (await isTreeReference(reference))
        return checkTreeCommand(reference, options);
    const profile = await loadNamedProfile(reference, options);
    if (!profile.ok)
        return (0,show.showFailure)(profile.failure);
    const { name, file, builtin } = profile.value;
    const values = listValues(profile.value.values);
    const colors = (0,columns/* colorsFor */.u)((0,show/* wantsColor */.zK)());
    const rows = values.map(({ key, value, origin }) => [
        { text: key, paint: colors.bold },
        { text: value },
        { text: (0,values_origin/* renderOrigin */.r)(origin), paint: colors.dim },
    ]);
    (0,show/* say */.cv)(`${colors.green('✓')} ${name} (${builtin ?? external_node_path_default().relative('', file)})\n\n`, options.json);
    if (!options.quiet)
        (0,show/* say */.cv)(`${(0,columns/* alignColumns */.R)(rows, '  ').join('\n')}\n`, options.json);
    const variables = (0,environment/* passVariables */.rJ)(profile.value.settings.build.pass_env ?? []);
    if (!options.quiet && profile.value.settings.build.pass_env !== undefined)
        (0,show/* say */.cv)(describeVariables(variables), options.json);
    const shown = values.map(({ key, written: value, origin }) => ({ key, value, origin }));
    const passed = variables.passed.map((variable) => variable.name);
    await (0,show/* writeJson */.GF)({ profile: name, values: shown, passed }, options.json);
    return 0;
}

// EXTERNAL MODULE: ./src/report/plan/terminal.ts
var terminal = __webpack_require__(21986);
// EXTERNAL MODULE: ./src/run/matrix/plan-jobs.ts + 11 modules
var plan_jobs = __webpack_require__(13754);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/console/input/plain-text.ts
var plain_text = __webpack_require__(66252);
;// CONCATENATED MODULE: ./src/cli/progress.ts



/** Without a terminal, a line at this interval shows that a long build is alive. */
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
 * Shows the progress of a run: stages as they begin and end, the unit being compiled, how many are
 * done, and the time. On a terminal one line is rewritten; elsewhere lines are appended.
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

;// CONCATENATED MODULE: ./src/cli/matrix-command.ts






/** `matrix`: the jobs of a workflow, as JSON that `strategy.matrix` reads. */
async function matrixCommand(profiles, options, signal) {
    const directory = process.cwd();
    const { set, namedSet, only, exclude, changedOnly, always, quiet, verbose, json } = options;
    const plan = await (0,plan_jobs/* planJobs */.K)({
        ...{ profiles, only, exclude, changedOnly, always, directory },
        workspace: (await (0,files_files/* findUpwards */.G5)('.git', directory)) ?? directory,
        overrides: set,
        archs: options.arch.flatMap((list) => list.split(',')).map((name) => name.trim()),
        namedSets: namedSet,
        shard: options.shard,
        allowPaths: options.allowPath.map((allowed) => external_node_path_default().resolve(allowed)),
        workflow: undefined,
        compare: { base: options.base, countsWorkTree: true, mayFetch: false, signal },
        emit: createProgress(process.stderr, options),
    });
    if (!plan.ok)
        return (0,show.showFailure)(plan.failure);
    const shown = { color: (0,show/* wantsColor */.zK)(), jobs: verbose, rows: !quiet };
    (0,show/* say */.cv)((0,terminal/* renderPlanTerminal */.c)(plan.value, shown), json);
    await (0,show/* writeJson */.GF)(plan.value, json);
    return 0;
}

// EXTERNAL MODULE: ./src/build/source/mirror.ts + 1 modules
var mirror = __webpack_require__(66726);
// EXTERNAL MODULE: ./src/build/step-environment.ts
var step_environment = __webpack_require__(17736);
// EXTERNAL MODULE: ./src/build/source/obtain.ts + 9 modules
var obtain = __webpack_require__(17468);
// EXTERNAL MODULE: ./src/run/boot/boot-files.ts
var boot_files = __webpack_require__(75426);
// EXTERNAL MODULE: ./src/run/run-folders.ts
var run_folders = __webpack_require__(50800);
// EXTERNAL MODULE: ./src/run/boot/boot-plan.ts
var boot_plan = __webpack_require__(42470);
// EXTERNAL MODULE: ./src/run/boot/initramfs-plan.ts
var initramfs_plan = __webpack_require__(15111);
// EXTERNAL MODULE: ./src/cli/options.ts + 1 modules
var cli_options = __webpack_require__(12838);
;// CONCATENATED MODULE: ./src/cli/plan-command.ts














/** Copies a checkout; --recurse-submodules lists the files of its submodules too. */
function renderMirror({ from, to }) {
    const list = ['git', '-C', from, 'ls-files', '-z', '--cached', '--recurse-submodules'];
    return `${(0,shell_quote/* renderCommand */.C)(list)} | ${(0,shell_quote/* renderCommand */.C)((0,mirror/* rsyncArguments */.i)(from, to, true))}`;
}
function renderStep(step) {
    switch (step.do) {
        case 'run': {
            // $PATH in build.env is not the shell's: quoted, it would be a folder.
            const own = 'PATH' in step.env ? { PATH: (0,step_environment/* foldersOfPath */.w9)(step.env).join(':') } : {};
            return (0,shell_quote/* renderCommand */.C)(step.argv, { cwd: step.cwd, env: { ...step.env, ...own } });
        }
        case 'write':
            return (0,initramfs_plan/* renderHereDocument */.O)(step.path, step.text);
        case 'gate':
            return `# osv-kernel compares here: ${step.title}`;
        case 'mirror':
            return renderMirror(step);
    }
}
/** `plan`: prints the exact commands of the build and of the boot, ready to paste into a shell. */
async function planCommand(reference, options) {
    const loaded = await loadNamedProfile(reference, options);
    if (!loaded.ok)
        return (0,show.showFailure)(loaded.failure);
    const profile = loaded.value;
    const request = (0,cli_options/* requestOf */.fo)(reference, options, AbortSignal.abort());
    const placed = await (0,run_folders/* planRunFolders */.U)(request, profile);
    if (!placed.ok)
        return (0,show.showFailure)(placed.failure);
    const folders = placed.value;
    const family = (0,families/* familyOf */.A)(profile);
    const source = await (0,obtain/* locateSource */.g)(profile, external_node_path_default().join(request.cacheFolder, 'sources'));
    const workspace = folders.workspaceOf(source);
    const files = (0,boot_files/* chooseBootPaths */.c)(profile, family, folders.leftFiles(options.image));
    const boot = (0,objections/* isBooted */.qM)(profile, { command: 'run' })
        ? await (0,boot_plan/* planBoot */.c)(profile, family, files, folders, request.cacheFolder)
        : null;
    if (boot?.ok === false)
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
        (0,shell_quote/* renderCommand */.C)(['mkdir', '-p', folders.out]),
        ...artifacts
            .filter(({ role }) => role !== 'modules' && role !== 'module-symbols')
            .map(({ name, path: file }) => (0,shell_quote/* renderCommand */.C)(['cp', file, external_node_path_default().join(folders.out, name)])),
        '',
        ...(boot?.value.lines ?? ['# not booted: the profile measures only (boot: false)']),
    ];
    (0,show/* say */.cv)(`${lines.join('\n')}\n`, options.json);
    await (0,show/* writeJson */.GF)({ profile: profile.name, steps, artifacts, machine: boot?.value.argv ?? null }, options.json);
    return 0;
}

// EXTERNAL MODULE: ./src/run/render-report.ts + 12 modules
var render_report = __webpack_require__(47586);
;// CONCATENATED MODULE: ./src/cli/report-command.ts





/** `report`: renders existing results. */
async function reportCommand(files, { format, top, history, before = [] }) {
    const runs = [];
    for (const file of files) {
        const result = await (0,read_result.readResult)(file);
        if (!result.ok)
            return (0,show.showFailure)(result.failure);
        runs.push({ result: result.value, folder: external_node_path_default().dirname(await (0,read_result.resultFileOf)(file)) });
    }
    const lines = await historyLines(history);
    if (!lines.ok)
        return (0,show.showFailure)(lines.failure);
    const earlier = [];
    for (const file of before) {
        const result = await (0,read_result.readResult)(file);
        if (!result.ok)
            return (0,show.showFailure)(result.failure);
        earlier.push(result.value);
    }
    const shown = { top, history: lines.value, before: earlier };
    process.stdout.write(await (0,render_report/* renderReport */.B)(format, runs, shown));
    return 0;
}

// EXTERNAL MODULE: ./src/profile/files-profile.ts
var files_profile = __webpack_require__(44706);
// EXTERNAL MODULE: ./src/report/terminal/config-table.ts
var config_table = __webpack_require__(19476);
// EXTERNAL MODULE: ./src/report/headline.ts
var report_headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/terminal/evidence.ts + 2 modules
var evidence = __webpack_require__(75127);
// EXTERNAL MODULE: ./src/result/allowance.ts
var result_allowance = __webpack_require__(8719);
// EXTERNAL MODULE: ./src/report/build-text.ts
var build_text = __webpack_require__(73976);
// EXTERNAL MODULE: ./src/report/cache-text.ts
var cache_text = __webpack_require__(57494);
// EXTERNAL MODULE: ./src/report/terminal/causes-text.ts
var causes_text = __webpack_require__(86883);
// EXTERNAL MODULE: ./src/report/terminal/change-paint.ts
var change_paint = __webpack_require__(53734);
// EXTERNAL MODULE: ./src/report/baseline-text.ts
var baseline_text = __webpack_require__(68975);
// EXTERNAL MODULE: ./src/report/comparison/blocks.ts
var blocks = __webpack_require__(39558);
// EXTERNAL MODULE: ./src/report/limits-text.ts
var limits_text = __webpack_require__(21622);
// EXTERNAL MODULE: ./src/report/repeat-blocks.ts + 1 modules
var repeat_blocks = __webpack_require__(4538);
// EXTERNAL MODULE: ./src/report/size-figures.ts
var size_figures = __webpack_require__(47441);
// EXTERNAL MODULE: ./src/report/status-marks.ts
var status_marks = __webpack_require__(75437);
// EXTERNAL MODULE: ./src/report/terminal/size-diff-text.ts
var size_diff_text = __webpack_require__(27610);
// EXTERNAL MODULE: ./src/report/terminal/size-views-text.ts
var size_views_text = __webpack_require__(89873);
// EXTERNAL MODULE: ./src/report/size-views.ts
var size_views = __webpack_require__(88134);
// EXTERNAL MODULE: ./src/report/test-figures.ts
var test_figures = __webpack_require__(12936);
;// CONCATENATED MODULE: ./src/report/terminal/tests.ts





/** The results of the image's own tests; passed tests get no line. */
function testBlocks(result, colors) {
    const figure = (0,test_figures/* testFigure */.Lr)(result);
    if (figure === undefined)
        return [];
    const rows = [...(0,test_figures/* casesOf */.DS)(result, 'failed'), ...(0,test_figures/* casesOf */.DS)(result, 'skipped')].map((test) => [
        {
            text: status_marks/* statusMarks */.D[test.status],
            paint: test.status === 'failed' ? colors.red : colors.yellow,
        },
        { text: (0,sanitize/* sanitize */.aj)(test.name, 100) },
        {
            text: test.durationMs === null ? '' : (0,quantities/* formatDuration */.a3)(test.durationMs),
            align: 'right',
        },
        { text: (0,sanitize/* sanitize */.aj)((0,test_figures/* remarkOf */.M5)(test)), paint: colors.dim },
        { text: test.log === null ? '' : (0,sanitize/* sanitize */.aj)(test.log), paint: colors.dim },
    ]);
    return [[colors.bold(`Tests: ${figure}`), ...(0,columns/* alignColumns */.R)(rows, '  ')]];
}

;// CONCATENATED MODULE: ./src/report/terminal/details.ts



















/** Everything besides verdict and cause: tests, assertions, options, sizes, times, files. */
function detailBlocks(result, colors, top) {
    return [
        ...testBlocks(result, colors),
        ...(0,blocks/* comparisonBlocks */._)(result, colors),
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
    const paints = { passed: colors.green, failed: colors.red, 'not-reached': colors.yellow };
    const passed = assertions.filter(({ status }) => status === 'passed').length;
    const rows = assertions.map(({ id, status, atMs, reason }) => [
        { text: status_marks/* statusMarks */.D[status], paint: paints[status] },
        { text: (0,sanitize/* sanitize */.aj)(id, 100) },
        { text: atMs === null ? '' : (0,quantities/* formatDuration */.a3)(atMs), align: 'right' },
        {
            text: (0,sanitize/* sanitize */.aj)(reason ?? (status === 'not-reached' ? 'not reached' : '')),
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
        { text: (0,sanitize/* sanitize */.aj)(allowance.id, 100) },
        { text: (0,quantities/* formatNumberOf */.Of)(allowance.lines, 'line'), align: 'right' },
        { text: (0,sanitize/* sanitize */.aj)((0,result_allowance/* allowanceEnd */.i)(allowance)) },
        { text: (0,sanitize/* sanitize */.aj)(allowance.reason), paint: colors.dim },
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
            ...explained.map(([option, why]) => `  ${colors.cyan('•')} ${(0,sanitize/* sanitize */.aj)(option)}  ${(0,sanitize/* sanitize */.aj)(why)}`),
        ],
    ];
}
function metricBlock({ metrics, metricUnits = {} }, colors) {
    const rows = Object.entries(metrics).map(([name, value]) => [
        { text: (0,sanitize/* sanitize */.aj)(name, 100) },
        { text: (0,sanitize/* sanitize */.aj)((0,quantities/* formatMetric */.gI)(value, metricUnits[name])), align: 'right' },
    ]);
    return rows.length === 0 ? [] : [block('Metrics', rows, colors)];
}
function notAddedText(size, name) {
    const why = (0,size_figures/* notAdded */.We)(size, name);
    return why === undefined ? '' : (0,sanitize/* sanitize */.aj)(`not added: ${why}`, 300);
}
function sizeBlock({ size }, colors, top) {
    if (size === null)
        return [];
    const rows = (0,size_figures/* artifactSizes */.Vh)(size).map(({ name, was, oldBytes, newBytes }) => [
        { text: (0,sanitize/* sanitize */.aj)(was === undefined ? name : `${name} (was ${was})`, 200) },
        { text: newBytes === null ? 'gone' : (0,quantities/* formatBytes */.z3)(newBytes), align: 'right' },
        size.baseline === null
            ? { text: '' }
            : {
                text: (0,quantities/* formatDelta */.CW)(oldBytes ?? 0, newBytes ?? 0),
                paint: (0,change_paint/* changePaint */.F)((newBytes ?? 0) - (oldBytes ?? 0), colors),
            },
        { text: notAddedText(size, name), paint: colors.dim },
    ]);
    const against = size.baseline === null ? 'no baseline' : `against ${(0,sanitize/* sanitize */.aj)((0,baseline_text/* baselineText */.B)(size.baseline))}`;
    const why = size.baselineMissing;
    const whyLine = why === undefined ? [] : [colors.dim(`    no baseline: ${(0,sanitize/* sanitize */.aj)(why, 500)}`)];
    const remarks = (size.remarks ?? []).map((remark) => `    ${colors.yellow((0,sanitize/* sanitize */.aj)(remark, 500))}`);
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
            : [
                [
                    `build ${(0,quantities/* formatDuration */.a3)(build.durationMs)}`,
                    ...(0,cache_text/* cacheFacts */.s)(build.cache).map(([name, text]) => `${name.toLowerCase()} ${text}`),
                ]
                    .map((text) => (0,sanitize/* sanitize */.aj)(text))
                    .join(', '),
                ...(0,build_text/* isolationFacts */.U)(build).map(([name, text]) => (0,sanitize/* sanitize */.aj)(`${name.toLowerCase()}: ${text}`, 500)),
            ]),
        ...(timings.length === 0
            ? []
            : [
                timings
                    .map(({ stage, durationMs }) => `${(0,sanitize/* sanitize */.aj)(stage)} ${(0,quantities/* formatDuration */.a3)(durationMs)}`)
                    .join(' · '),
            ]),
        (0,sanitize/* sanitize */.aj)((0,report_headline/* hostLine */.Pn)(result)),
    ];
    return [[colors.bold('Times and host'), ...lines.map((line) => `  ${line}`)]];
}
function bootLine(boot, isOneOfMany) {
    const { timeToFirstByteMs: first, timeToReadyMs: ready, durationMs, exit } = boot;
    const stretched = (0,limits_text/* describeStretched */.q)(boot);
    return [
        `${isOneOfMany ? 'boot of one test' : 'boot'}: ${first === null ? 'no output' : `first byte ${(0,quantities/* formatDuration */.a3)(first)}`}`,
        ready === null ? 'never ready' : `ready ${(0,quantities/* formatDuration */.a3)(ready)}`,
        `end ${(0,quantities/* formatDuration */.a3)(durationMs)} (${(0,sanitize/* sanitize */.aj)(exit.reason)})`,
        `${boot.accelerator}: ${(0,sanitize/* sanitize */.aj)(boot.acceleratorReason)}`,
        ...(stretched === undefined ? [] : [stretched]),
    ].join(' · ');
}
function fileBlock({ artifacts }, colors) {
    const rows = artifacts.map(({ role, path, bytes }) => [
        { text: role, paint: colors.dim },
        { text: (0,sanitize/* sanitize */.aj)(path) },
        { text: (0,quantities/* formatBytes */.z3)(bytes), align: 'right', paint: colors.dim },
    ]);
    return rows.length === 0 ? [] : [block('Files', rows, colors)];
}

;// CONCATENATED MODULE: ./src/report/terminal/terminal.ts





/** The report at the end of a run: verdict, cause and figures first, then the details. */
function renderTerminal(result, options) {
    const colors = (0,columns/* colorsFor */.u)(options.color);
    const headline = (0,report_headline/* headlineOf */.gD)(result);
    const blocks = [
        headlineLines(headline, options.color),
        ...(0,evidence/* evidenceBlocks */.Is)(result, colors, options.width ?? Number.POSITIVE_INFINITY),
        ...detailBlocks(result, colors, options.top),
    ];
    return (0,sanitize/* withoutCommands */.Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
function headlineLines(headline, color) {
    const { bold, dim, green, red, yellow } = (0,columns/* colorsFor */.u)(color);
    const { passed, kind, summary, subject, figures, notes } = headline;
    const paint = passed ? green : red;
    const inline = (parts) => parts.map((part) => (0,sanitize/* sanitize */.aj)(part)).join(' · ');
    return [
        `${paint(bold(`${passed ? '✓' : '✗'} ${kind}`))}  ${bold((0,sanitize/* sanitize */.aj)(summary))}`,
        `  ${dim(inline(subject))}`,
        `  ${inline(figures)}`,
        ...notes.map((note) => `  ${yellow((0,sanitize/* sanitize */.aj)(note, 1000))}`),
    ];
}

// EXTERNAL MODULE: ./src/run/reports.ts + 6 modules
var reports = __webpack_require__(23694);
// EXTERNAL MODULE: ./src/run/baseline/choice.ts
var choice = __webpack_require__(29502);
// EXTERNAL MODULE: ./src/run.ts + 107 modules
var run = __webpack_require__(81020);
;// CONCATENATED MODULE: ./src/cli/run-command.ts













const run_command_top = 10;
/** Writes the target of `--json`; why it or what was printed cannot be written. */
async function problemOfOutputs(result, json) {
    try {
        await (0,show/* writeJson */.GF)(result, json);
    }
    catch (error) {
        const failed = (0,system_error/* hostFailure */.tB)(error);
        if (failed === undefined)
            throw error;
        return failed;
    }
    return (0,show/* problemOfPrinting */.kf)();
}
/** The profile, or the files that are measured without one. */
function chooseSubject(profile, { files = [], budgets, name }) {
    const wrong = (what, hint) => (0,src_verdict/* failure */.V2)('invalid-profile', what, { hint });
    if (files.length === 0) {
        if (budgets !== undefined || name !== undefined)
            return wrong(`${budgets === undefined ? '--name' : '--budgets'} goes with --files`, 'a profile has a name and size.budgets of its own');
        return profile === undefined
            ? wrong('no profile', 'name one, or give --files FILE to measure files without a profile')
            : (0,src_verdict/* success */.kX)({ profile });
    }
    if (profile !== undefined)
        return wrong('--files goes without a profile', 'in a profile, write source: none');
    const objection = name === undefined ? undefined : (0,files_profile/* objectToName */.a2)(name);
    if (objection !== undefined)
        return wrong(`--name: ${objection}`, `for example ${(0,files_profile/* nameOfFiles */.M_)(files)}`);
    const calls = { files: '--files', budgets: '--budgets' };
    const named = { files, budgets, name: name ?? (0,files_profile/* nameOfFiles */.M_)(files), calls };
    return (0,src_verdict/* success */.kX)({ profile: named.name, files: named });
}
/** `run`, `build` and `boot`: runs, reports, and returns the exit status of the verdict. */
async function runCommand(command, profile, options, signal) {
    const subject = chooseSubject(profile, options);
    if (!subject.ok)
        return (0,show.showFailure)(subject.failure);
    const { image, baseline, base, gdb, repeat, interactive, json, quiet } = options;
    if (interactive === true && !(process.stdin.isTTY && process.stdout.isTTY))
        return (0,show.showFailure)((0,src_verdict/* failure */.V2)('invalid-profile', '--interactive needs a terminal for input and output', {
            hint: 'leave it out to have the console judged instead',
        }).failure);
    const history = await historyLines(options.history);
    if (!history.ok)
        return (0,show.showFailure)(history.failure);
    const progress = createProgress(process.stderr, options);
    const outcome = await (0,run/* run */.e)({
        ...(0,cli_options/* requestOf */.fo)(subject.value.profile, options, signal),
        files: subject.value.files,
        command,
        image,
        base,
        repeat,
        interactive,
        baseline: (0,choice/* parseBaselineChoice */.g)(baseline, process.cwd()),
        history: history.value,
        // What `boot` finds in the output folder may be of another commit.
        keepsResult: command !== 'boot',
        debug: gdb,
    }, progress);
    const { result, out } = outcome;
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
    const lost = await problemOfOutputs(result, json);
    if (lost === undefined)
        return (0,src_verdict/* exitCodeOf */.FO)(kind);
    if (kind === 'pass')
        await (0,reports/* withdrawPass */.Ag)(outcome, lost);
    return Math.max((0,show.showFailure)(lost), (0,src_verdict/* exitCodeOf */.FO)(kind));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/plan/plan-schema.ts


/** The plan of jobs, schema version 1: the file in the output `plan`, and what `--json` writes. */
const jobSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('Unique in the plan: profile, architecture and set'),
    profile: schemas/* string */.YjP().min(1).describe('A path or a name, for the input `profile`'),
    arch: schemas/* enum */.k5n(machine_arch/* archs */.Cn).describe('For the input `arch`'),
    set: schemas/* string */.YjP().describe('Overrides, one a line, for the input `set`'),
    'set-name': schemas/* string */.YjP().describe('The name of the set; empty without sets'),
    artifact: schemas/* string */.YjP().min(1).describe('What the action calls this job’s artifact'),
});
const changesSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('known'),
        label: schemas/* string */.YjP().describe('The branch, tag or event that it is compared with'),
        commit: schemas/* string */.YjP(),
        files: schemas/* array */.YOg(schemas/* string */.YjP())
            .readonly()
            .describe('Changed paths, relative to the repository; a submodule is one path'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('unknown').describe('Asked for and not known: every profile is planned'),
        why: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('everything').describe('Everything is planned'),
        why: schemas/* string */.YjP().nullable().describe('Why, if that was not asked for'),
    }),
]);
const profileSchema = schemas/* strictObject */.rej({
    profile: schemas/* string */.YjP().min(1),
    file: schemas/* string */.YjP()
        .describe('Path of its file, relative to the folder that profiles are looked up in'),
    archs: schemas/* array */.YOg(schemas/* enum */.k5n(machine_arch/* archs */.Cn)).readonly(),
    state: schemas/* enum */.k5n(['selected', 'changed', 'unknown', 'unchanged']),
    reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().describe('A changed file'),
        key: schemas/* string */.YjP().describe('The key that makes it an input of the profile'),
    }))
        .readonly(),
    unknown: schemas/* string */.YjP().nullable().describe('Why it cannot be known whether it changed'),
});
const planSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    changes: changesSchema,
    profiles: schemas/* array */.YOg(profileSchema).readonly(),
    leftOut: schemas/* array */.YOg(schemas/* strictObject */.rej({ profile: schemas/* string */.YjP(), why: schemas/* string */.YjP() }))
        .readonly()
        .describe('Profiles that were found and are not planned'),
    jobs: schemas/* array */.YOg(jobSchema).readonly().describe('All jobs, those of other parts too'),
    shard: schemas/* string */.YjP().nullable().describe('The part that the matrix is of, such as `1/2` or `all`'),
    matrix: schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ include: schemas/* array */.YOg(jobSchema).readonly() }),
        schemas/* strictObject */.rej({ shard: schemas/* array */.YOg(schemas/* string */.YjP()).readonly() }),
    ])
        .describe('What `strategy.matrix: ${{ fromJSON(…) }}` reads'),
})
    .meta({ title: 'Plan of jobs of osv-kernel' });

// EXTERNAL MODULE: ./src/profile/defaults.ts
var profile_defaults = __webpack_require__(77011);
// EXTERNAL MODULE: ./src/profile/values/merge.ts
var merge = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/profile/schema.ts + 6 modules
var schema = __webpack_require__(72078);
// EXTERNAL MODULE: ./src/result/result.ts + 4 modules
var result = __webpack_require__(43911);
;// CONCATENATED MODULE: ./src/schemas.ts









const schemaNames = ['profile', 'result', 'plan'];
/** Keys that have a default are not required in a written profile. */
function withoutDefaulted(schema, defaults) {
    const { properties, required, ...rest } = schema;
    if (!(0,settings_tree/* isSettings */.wZ)(properties))
        return schema;
    const known = (0,settings_tree/* isSettings */.wZ)(defaults) ? defaults : {};
    const needed = (Array.isArray(required) ? required : []).filter((key) => known[String(key)] === undefined);
    const inner = Object.entries(properties).map(([key, value]) => [
        key,
        (0,settings_tree/* isSettings */.wZ)(value) ? withoutDefaulted(value, known[key]) : value,
    ]);
    return {
        ...rest,
        properties: Object.fromEntries(inner),
        ...(needed.length === 0 ? {} : { required: needed }),
    };
}
/** A section that may also be a single word. */
function orWord(word, description, section) {
    return { anyOf: [{ const: word, description }, section] };
}
/**
 * The schema of a profile as written by hand: some of the settings, `arch` as a name or as one
 * section per supported architecture, `extends` as one name or several.
 */
function writtenProfileSchema() {
    const layers = [profile_defaults/* productDefaults */.G, ...families/* families */.T.map(({ defaults }) => defaults)];
    const defaults = (0,merge/* mergeLayers */.J)(layers.map((values) => (0,settings_tree/* mapOf */.A7)(values, { layer: 'default' })));
    const merged = json_schema_processors/* toJSONSchema */.bl((0,schema/* profileSchema */.F)(families/* families */.T), { io: 'input' });
    const { $schema, properties, ...rest } = withoutDefaulted(merged, {
        ...(0,settings_tree/* settingsOf */.f5)(defaults),
        // These may be inherited by extends:, or follow from the host.
        kernel: true,
        arch: true,
        mode: true,
    });
    const written = {
        ...properties,
        source: orWord('none', 'What other steps built', properties.source),
        boot: orWord(false, 'Measure only', properties.boot),
    };
    const names = [...machine_arch/* archs */.Cn, ...Object.keys(machine_arch/* archAliases */.TE)];
    const settings = Object.fromEntries(Object.entries(written).filter(([key]) => key !== 'kernel' && key !== 'arch'));
    return {
        $schema,
        title: 'Profile of osv-kernel',
        ...rest,
        properties: {
            ...written,
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
const schemas_schemas = {
    profile: writtenProfileSchema,
    result: () => json_schema_processors/* toJSONSchema */.bl(result/* resultSchema */.F, { io: 'output' }),
    plan: () => json_schema_processors/* toJSONSchema */.bl(planSchema, { io: 'output' }),
};
/** JSON Schemas for editors and other programs. */
function jsonSchemaOf(name) {
    return schemas_schemas[name]();
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

/** Headings of a sweep's table; one that ends in `:` marks a column of numbers. */
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
 * A sweep as a table of text: headings, then one row per variant, with sizes also compared with the
 * first variant. Columns without any value are left out.
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
/** The variants that did not pass. */
function failedRows(rows) {
    return rows.filter(({ figures }) => figures.verdict !== 'pass');
}

;// CONCATENATED MODULE: ./src/report/terminal/sweep.ts



/** Renders the table of a sweep, then why variants failed. */
function renderSweepTerminal({ rows, planned }, options) {
    const { bold, dim, green, red } = (0,columns/* colorsFor */.u)(options.color);
    const cells = sweepCells(rows);
    const right = cells.headings.map((heading) => heading.endsWith(':'));
    const cell = (text, column) => ({
        text: (0,sanitize/* sanitize */.aj)(text, 100),
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
    const failed = failedRows(rows).map(({ variant, figures }) => `${red('✗')} ${(0,sanitize/* sanitize */.aj)(variant, 100)}: ${figures.verdict}: ${(0,sanitize/* sanitize */.aj)(figures.summary)}`);
    const blocks = [
        (0,columns/* alignColumns */.R)([heading, ...body]),
        ...(failed.length === 0 ? [] : [failed]),
        [bold(sweepSummary(rows, planned))],
    ];
    return (0,sanitize/* withoutCommands */.Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

// EXTERNAL MODULE: ./src/report/markdown/nodes.ts
var nodes = __webpack_require__(21087);
;// CONCATENATED MODULE: ./src/report/markdown/sweep.ts


/** Renders a sweep as Markdown: heading, table, and why variants failed. */
function renderSweepMarkdown({ rows, planned }) {
    const cells = sweepCells(rows);
    const failed = failedRows(rows);
    const passed = failed.length === 0 && rows.length === planned;
    return (0,nodes/* serialize */.lK)([
        {
            type: 'heading',
            depth: 2,
            children: [(0,nodes/* prose */.CS)(`${passed ? '✅' : '❌'} ${sweepSummary(rows, planned)}`)],
        },
        (0,nodes/* table */.tp)(cells.headings, cells.rows.map(([variant = '', ...figures]) => [(0,nodes/* code */.aY)(variant), ...figures])),
        ...(failed.length === 0
            ? []
            : [
                (0,nodes/* bulletList */.fF)(failed.map(({ variant, figures }) => `${variant}: ${figures.verdict}: ${figures.summary}`)),
            ]),
    ]);
}

;// CONCATENATED MODULE: ./src/report/sweep-row.ts

/** Metric in which the guest reports its own boot time. */
const guestBootMetric = 'guest_boot_ms';
/** The figures to compare variants by; null if not reached or unknown. */
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

;// CONCATENATED MODULE: ./src/run/sweep/sweep.ts






/**
 * Runs variants one after the other, each to its own result. Writes the table after each of them, so
 * that nothing is lost if the sweep is interrupted. Returns the rows of the variants that ran.
 */
async function runSweep(request, runVariant, emit) {
    const { variants, out, failFast, signal } = request;
    const rows = [];
    for (const [index, variant] of variants.entries()) {
        const { name, profile, overrides, folder } = variant;
        if (signal.aborted)
            break;
        emit({ type: 'notice', message: `${index + 1} of ${variants.length}: ${name}` });
        const { result, reports } = await runVariant(variant, external_node_path_default().join(out, folder));
        const figures = sweepFigures(result);
        rows.push({
            variant: name,
            profile,
            overrides,
            result: external_node_path_default().relative(out, reports.result ?? external_node_path_default().join(out, folder, output_files/* resultName */.x5)),
            figures,
        });
        await (0,files_files/* writeWhole */.f8)(external_node_path_default().join(out, output_files/* sweepNames */.Nk.json), `${JSON.stringify(rows, null, 1)}\n`);
        await (0,files_files/* writeWhole */.f8)(external_node_path_default().join(out, output_files/* sweepNames */.Nk.markdown), renderSweepMarkdown({ rows, planned: variants.length }));
        if (failFast && figures.verdict !== 'pass')
            break;
    }
    return rows;
}
/** The exit status of the worst verdict. */
function sweepExitCode(verdicts, cancelled) {
    const all = cancelled ? [...verdicts, 'cancelled'] : verdicts;
    return Math.max(0, ...all.map(src_verdict/* exitCodeOf */.FO));
}

// EXTERNAL MODULE: ./src/profile/values/override.ts
var override = __webpack_require__(10282);
;// CONCATENATED MODULE: ./src/run/sweep/sweep-variants.ts


/** More would take days, and the table would be unreadable. */
const mostVariants = 1000;
const closing = { '[': ']', '{': '}' };
/** Splits at commas outside quotes and brackets, because values are YAML. */
function splitValues(text) {
    const values = [];
    const open = [];
    let quote = '';
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (quote !== '')
            quote = character === quote ? '' : quote;
        // In YAML only a quote at the start of a scalar quotes: the one in `don't` does not.
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
        return (0,src_verdict/* failure */.V2)('invalid-profile', `--vary ${key}: ${JSON.stringify(twice)} is listed twice`);
    return (0,src_verdict/* success */.kX)({ key, values });
}
/** Every combination, the last list changing fastest. */
function combine(variations) {
    return variations.reduce((before, { key, values }) => before.flatMap((chosen) => values.map((value) => [...chosen, `${key}=${value}`])), [[]]);
}
/** Turns a name into a folder name that is not in `taken`. */
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
 * All runs of a sweep in order: each profile in every combination of the varied values. `names` has a
 * name for every variant; if it is empty, names are made of profile and values.
 */
function planVariants(profiles, variations, names) {
    const invalid = (summary) => (0,src_verdict/* failure */.V2)('invalid-profile', summary);
    const keys = variations.map(({ key }) => key);
    const repeated = keys.find((key, index) => keys.indexOf(key) < index);
    if (repeated !== undefined)
        return invalid(`--vary ${repeated} is given twice`);
    const count = variations.reduce((product, { values }) => product * values.length, profiles.length);
    if (count > mostVariants)
        return invalid(`${count} variants; a sweep runs at most ${mostVariants}`);
    if (names.length > 0 && names.length !== count)
        return invalid(`--name is given ${names.length} times, for ${count} variants`);
    const variants = [];
    for (const profile of profiles)
        for (const overrides of combine(variations)) {
            const made = [profile.replace(/\.ya?ml$/, ''), ...overrides].join(' ');
            const name = names[variants.length] ?? made;
            if (variants.some((other) => other.name === name))
                return invalid(`two variants have the name ${JSON.stringify(name)}`);
            const folder = folderFor(name, new Set(variants.map((other) => other.folder)));
            variants.push({ name, profile, overrides, folder });
        }
    return (0,src_verdict/* success */.kX)(variants);
}

// EXTERNAL MODULE: ./src/run/state-folder.ts
var state_folder = __webpack_require__(40665);
;// CONCATENATED MODULE: ./src/cli/sweep-command.ts













/** Fails if a value is both varied and fixed: one of the two would be ignored. */
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
/** `sweep`: runs several profiles, or one with varied values, and compares them in one table. */
async function sweepCommand(profiles, options, signal) {
    const variations = readVariations(options);
    if (!variations.ok)
        return (0,show.showFailure)(variations.failure);
    const variants = planVariants(profiles, variations.value, options.name);
    if (!variants.ok)
        return (0,show.showFailure)(variants.failure);
    const { out: given, ...base } = (0,cli_options/* requestOf */.fo)('', options, signal);
    const state = given === undefined ? await (0,state_folder/* makeStateFolder */.En)(base) : (0,src_verdict/* success */.kX)('');
    if (!state.ok)
        return (0,show.showFailure)(state.failure);
    const out = given ?? external_node_path_default().join(state.value, 'out', 'sweep');
    const { failFast, json } = options;
    const baseline = (0,choice/* parseBaselineChoice */.g)(options.baseline, process.cwd());
    const progress = createProgress(process.stderr, options);
    const rows = await runSweep({ variants: variants.value, out, failFast, signal }, async ({ profile, overrides: varied }, folder) => {
        const overrides = [...base.overrides, ...varied];
        return (0,run/* run */.e)({
            ...base,
            command: 'run',
            profile,
            overrides,
            baseline,
            out: folder,
            keepsResult: true,
        }, progress);
    }, progress);
    const planned = variants.value.length;
    (0,show/* say */.cv)(renderSweepTerminal({ rows, planned }, { color: (0,show/* wantsColor */.zK)() }), json);
    if (!options.quiet)
        (0,show/* say */.cv)(`\n  all of it: ${external_node_path_default().join(external_node_path_default().relative('', out), output_files/* sweepNames */.Nk.markdown)}\n`, json);
    await (0,show/* writeJson */.GF)(rows, json);
    const verdicts = rows.map(({ figures }) => figures.verdict);
    return sweepExitCode(verdicts, signal.aborted);
}

;// CONCATENATED MODULE: ./src/cli/commands.ts
/**
 * All command actions, in one chunk of the bundle that --help does not load. `size` and `diff` have
 * chunks of their own, because they finish before this one would be loaded.
 */














/***/ }),

/***/ 53254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ objectToFile),
/* harmony export */   objectToOutputs: () => (/* binding */ objectToOutputs)
/* harmony export */ });
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63485);
/* harmony import */ var _host_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23078);
/* harmony import */ var _host_files_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29595);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53138);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34964);





/** Checks up front that the outputs can be written: a mistyped path should not cost a build. */
async function objectToOutputs({ json, out }) {
    const objection = json === undefined || json === '-' ? undefined : await objectToFile('--json', json);
    return objection ?? (out === undefined ? undefined : await objectToFolder('--out', out));
}
/** Why an option's file cannot be written; undefined if it can. */
async function objectToFile(option, file) {
    if (file === '')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid-profile', `${option}: no file is named`).failure;
    const isNoFile = file.endsWith('/') || (await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolder */ .lQ)(file));
    if (!isNoFile)
        return objectToPlace(option, file);
    const hint = 'name a file; it is created if missing';
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('invalid-profile', `${option}: ${file} is a folder`, { hint }).failure;
}
async function objectToFolder(option, folder) {
    // If one file can be written there, the others can be too.
    return objectToPlace(option, `${folder}/${_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .resultName */ .x5}`, folder);
}
async function objectToPlace(option, file, named = file) {
    try {
        await (0,_host_files_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .tryToWrite */ .oo)(file);
        return undefined;
    }
    catch (error) {
        const { code, message } = error;
        if (code === undefined)
            throw error;
        const isHost = reasons[code] === undefined && (0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFailure */ .tB)(error) !== undefined;
        const kind = isHost ? 'infrastructure' : 'invalid-profile';
        const why = reasons[code] ?? message.replace(/, \w+ '.*/s, '');
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(kind, `${option}: ${named} cannot be written: ${why}`).failure;
    }
}
const reasons = {
    ENOTDIR: 'its parent is not a folder',
    // The folder exists but takes no new file, as /proc.
    ENOENT: 'nothing can be created there',
};


/***/ }),

/***/ 78273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   kf: () => (/* binding */ problemOfPrinting),
/* harmony export */   showFailure: () => (/* binding */ showFailure),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _host_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63485);
/* harmony import */ var _report_terminal_failure_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73801);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53138);






/**
 * Whether to use colours on standard output (1) or standard error (2). Never in a pipe or a file,
 * where picocolors by itself enables them as soon as CI is set.
 */
function wantsColor(descriptor = 1) {
    return (0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(descriptor) && (picocolors__WEBPACK_IMPORTED_MODULE_5___default().isColorSupported);
}
function columns() {
    return process.stdout.columns;
}
/** Prints text for people; to standard error if standard output is taken by JSON. */
function say(text, json) {
    ;
    (json === '-' ? process.stderr : process.stdout).write(text);
}
/** Why standard output took not all of what was printed. A reader that closed it has enough. */
async function problemOfPrinting() {
    // The error of a write is set after it.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const { errored } = process.stdout;
    const { code, message = '' } = errored ?? {};
    return errored === null || code === 'EPIPE'
        ? undefined
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)('infrastructure', `the output cannot be written: ${message}`, {
            hint: 'make room for it, or use --json FILE and --quiet',
        }).failure;
}
/** Writes a value as JSON to the target of `--json`, if given. */
async function writeJson(value, target) {
    if (target === undefined)
        return;
    const text = `${JSON.stringify(value, null, 1)}\n`;
    if (target === '-')
        process.stdout.write(text);
    else
        await (0,_host_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(target, text);
}
/** Prints why a command failed and returns its exit status. */
function showFailure(failed) {
    process.stderr.write((0,_report_terminal_failure_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFailure */ .z)(failed, { color: wantsColor(2) }));
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(failed.kind);
}


/***/ }),

/***/ 86883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ causeLines)
/* harmony export */ });
/* harmony import */ var _cause_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11867);
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53734);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31885);





/** Renders the chain as indented lines. */
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
            text: `${'  '.repeat(level)}${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(name)}`,
            paint: cause.kind === 'unattributed' ? colors.dim : (text) => text,
        },
    ]);
    return [colors.bold('Why: section, object, symbol'), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(cells, '  ')];
}


/***/ }),

/***/ 53734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changePaint)
/* harmony export */ });
function changePaint(bytes, colors) {
    return bytes > 0 ? colors.red : bytes < 0 ? colors.green : colors.dim;
}


/***/ }),

/***/ 19476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mismatchRows),
/* harmony export */   f: () => (/* binding */ renderConfigTable)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63906);


/**
 * Requested and effective options as aligned lines: `✓ CONFIG_VIRTIO  y`, and for an option that
 * was not honoured `✗ CONFIG_NET  y → n  needs …`. Mismatches come first; `•` marks a difference
 * that the profile's author need not fix.
 */
function renderConfigTable(config, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .colorsFor */ .u)(options.color);
    const wrong = new Set(config.mismatches.map(({ option }) => option));
    const honoured = Object.entries(config.requested)
        .filter(([option]) => !wrong.has(option))
        .map(([option, requested]) => {
        const explanation = config.explained[option];
        const effective = (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(config.effective[option] ?? requested);
        return explanation === undefined
            ? [{ text: '✓', paint: colors.green }, { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(option) }, { text: effective }]
            : [
                { text: '•', paint: colors.cyan },
                { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(option) },
                { text: `${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(requested)} → ${effective}` },
                { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(explanation), paint: colors.dim },
            ];
    });
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)([...mismatchRows(config, colors), ...honoured]).join('\n');
}
/** Only the rows of options that were not honoured. */
function mismatchRows({ mismatches }, colors) {
    return mismatches.map(({ option, requested, effective, reason }) => [
        { text: '✗', paint: colors.red },
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(option), paint: colors.bold },
        { text: `${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(requested)} → ${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(effective)}`, paint: colors.red },
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(reason), paint: colors.dim },
    ]);
}


/***/ }),

/***/ 75127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MO: () => (/* binding */ crashLine),
  Is: () => (/* binding */ evidenceBlocks),
  oN: () => (/* binding */ excerptBlocks),
  jl: () => (/* binding */ hintBlock)
});

// EXTERNAL MODULE: ./src/report/terminal/columns.ts
var columns = __webpack_require__(45112);
// EXTERNAL MODULE: ./src/report/budgets/excerpts.ts
var excerpts = __webpack_require__(52253);
// EXTERNAL MODULE: ./src/report/terminal/config-table.ts
var config_table = __webpack_require__(19476);
// EXTERNAL MODULE: ./src/result/sanitize.ts
var sanitize = __webpack_require__(63906);
;// CONCATENATED MODULE: ./src/report/budgets/bar.ts
/** Null if there is nothing to draw: the path matches nothing, or size and limit are 0. */
function budgetBar({ bytes, limitBytes, waivedBytes = 0, }) {
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

// EXTERNAL MODULE: ./src/report/budgets/remarks.ts
var budgets_remarks = __webpack_require__(82170);
// EXTERNAL MODULE: ./src/report/quantities.ts
var quantities = __webpack_require__(31885);
;// CONCATENATED MODULE: ./src/report/terminal/budgets.ts





const marks = {
    broken: '✗',
    warned: '!',
    waived: '•',
    kept: '✓',
};
const barWidth = 16;
const mostShown = 40;
const mostKept = 5;
/** Budgets as bars, unchecked budgets, and waivers, each as a block of lines. */
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
    const notKept = (0,budgets_remarks/* worstFirst */.md)(budgets.filter((budget) => (0,budgets_remarks/* budgetState */.t_)(budget) !== 'kept'));
    const kept = budgets.filter((budget) => (0,budgets_remarks/* budgetState */.t_)(budget) === 'kept');
    const rows = [...notKept.slice(0, mostShown), ...kept.slice(0, mostKept)].map((budget) => budgetRow(budget, paints[(0,budgets_remarks/* budgetState */.t_)(budget)], colors));
    const more = Math.max(notKept.length - mostShown, 0) + Math.max(kept.length - mostKept, 0);
    return [
        colors.bold(`Size budgets: ${(0,budgets_remarks/* budgetCount */.Ly)(budgets)}`),
        ...(0,columns/* alignColumns */.R)(rows, '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more budget')}`)] : []),
    ];
}
function budgetRow(budget, paint, colors) {
    const { path, limitBytes, bytes } = budget;
    const over = bytes === null ? 0 : bytes - limitBytes;
    const growth = (0,budgets_remarks/* budgetGrowth */.v4)(budget);
    const remarks = [
        bytes === null
            ? `limit ${(0,quantities/* formatBytes */.z3)(limitBytes)}`
            : `${(0,quantities/* formatBytes */.z3)(bytes)} of ${(0,quantities/* formatBytes */.z3)(limitBytes)}`,
        ...(growth === '' ? [] : [growth]),
        ...(0,budgets_remarks/* budgetRemarks */.vV)(budget),
    ];
    return [
        { text: marks[(0,budgets_remarks/* budgetState */.t_)(budget)], paint },
        { text: (0,sanitize/* sanitize */.aj)(path), paint: colors.bold },
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
        { text: (0,sanitize/* sanitize */.aj)(remarks.join('; ')), paint: colors.dim },
    ];
}
/** Solid up to the limit, shaded above, dots for free room: the parts differ without colour too. */
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
/** Any share above zero gets at least one cell. */
function cellsOf(share) {
    return share === 0 ? 0 : Math.max(Math.round(share * barWidth), 1);
}
function uncheckedBlock(size, colors) {
    return (0,budgets_remarks/* groupUnchecked */.cr)(size).map((unchecked) => {
        const { paths } = unchecked;
        const count = `${(0,quantities/* formatNumberOf */.Of)(paths.length, 'budget')} on growth${(0,budgets_remarks/* sinceText */.I)(unchecked)}`;
        const why = (0,sanitize/* sanitize */.aj)((0,budgets_remarks/* lackText */.V$)(unchecked), 500);
        return `  ${colors.yellow(`${count} not checked`)} (${(0,sanitize/* sanitize */.aj)(paths.join(', '), 500)}): ${why}`;
    });
}
function waiverBlock(size, colors) {
    const { waivers = [] } = size;
    const more = waivers.length - mostShown;
    const rows = waivers.slice(0, mostShown).map((waiver) => [
        { text: 'waiver', paint: waiver.expired ? colors.red : colors.cyan },
        { text: (0,sanitize/* sanitize */.aj)(waiver.path), paint: colors.bold },
        { text: (0,quantities/* formatBytes */.z3)(waiver.amountBytes), align: 'right' },
        {
            text: (0,budgets_remarks/* waiverEnd */.Au)(waiver, size),
            paint: waiver.expired ? colors.red : (text) => text,
        },
        { text: (0,sanitize/* sanitize */.aj)(`${waiver.reason} – ${(0,budgets_remarks/* waiverAuthor */.KV)(waiver)}`, 300), paint: colors.dim },
    ]);
    if (rows.length === 0)
        return [];
    return [
        ...(0,columns/* alignColumns */.R)(rows, '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,quantities/* formatNumberOf */.Of)(more, 'more waiver')}`)] : []),
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/evidence.ts





/** Why it failed: excerpts, broken rules and the hint, a list of lines each. */
function evidenceBlocks(result, colors, width) {
    const { hint } = result.verdict;
    return [
        ...crashBlock(result, colors),
        ...excerptBlocks((0,excerpts/* excerptsOf */.U)(result), colors, width),
        ...mismatchBlock(result, colors),
        ...budgetBlocks(result, colors),
        ...(hint === null ? [] : [hintBlock(hint, colors)]),
    ];
}
function crashBlock({ crash }, colors) {
    return crash === undefined ? [] : [[crashLine(crash, colors)]];
}
/** The title of a crash, and its place in the user's own files. */
function crashLine({ title, place }, colors) {
    const where = place === undefined ? '' : `  ${(0,sanitize/* sanitize */.aj)(place.file)}:${place.line}`;
    return `  ${colors.yellow('crash:')} ${(0,sanitize/* sanitize */.aj)(title)}${where}`;
}
/** The excerpts that prove a verdict, each below the name of its source. */
function excerptBlocks(evidence, colors, width) {
    const excerpts = evidence.slice(0, 5).filter(({ lines }) => lines.length > 0);
    return excerpts.map(({ source, firstLine, lines }) => [
        `  ${colors.bold((0,sanitize/* sanitize */.aj)(source))}`,
        ...(0,sanitize/* numberedLines */.UF)(firstLine, lines).map((line) => `  ${cutTo(line, width - 2)}`),
    ]);
}
function hintBlock(hint, colors) {
    return [`  ${colors.yellow('hint:')} ${(0,sanitize/* sanitize */.aj)(hint, 1000)}`];
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


/***/ }),

/***/ 73801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63906);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75127);



/** Renders why a command failed without a result to report. */
function renderFailure({ kind, summary, evidence, hint, crash }, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .colorsFor */ .u)(options.color);
    const blocks = [
        [`${colors.red(colors.bold(`✗ ${kind}`))}  ${colors.bold((0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(summary, 1000))}`],
        ...(crash === undefined ? [] : [[(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .crashLine */ .MO)(crash, colors)]]),
        ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptBlocks */ .oN)(evidence, colors, Number.POSITIVE_INFINITY),
        ...(hint === undefined ? [] : [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hintBlock */ .jl)(hint, colors)]),
    ];
    return (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}


/***/ }),

/***/ 27610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ changeRows),
/* harmony export */   hZ: () => (/* binding */ renderSizeDiff),
/* harmony export */   lE: () => (/* binding */ memoryLines)
/* harmony export */ });
/* harmony import */ var _size_compare_size_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42465);
/* harmony import */ var _former_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51267);
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53734);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _readable_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58249);







/** The net change, and the largest changes as aligned lines. */
function renderSizeDiff(delta, options) {
    const colors = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .colorsFor */ .u)(options.color);
    const { bytes, changes, memory } = delta;
    const beyond = memoryLines(memory, options.top, colors, options.names);
    if (changes.length === 0)
        return ['No change in size.', ...beyond].join('\n');
    const counts = new Map(_size_compare_size_change_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeChangeKinds */ .n.map((kind) => [kind, 0]));
    for (const { change } of changes)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    const parts = Array.from(counts)
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${kind}`);
    const more = changes.length - options.top;
    return [
        `${(0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(bytes, colors)(colors.bold((0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(bytes)))} in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(changes.length, 'change')}: ${parts.join(', ')}`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(changeRows(changes.slice(0, options.top), colors, options.names), '  '),
        ...(more > 0 ? [colors.dim(`  … and ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more`)] : []),
        ...beyond,
    ].join('\n');
}
/** Changes of memory only; empty if there are none. */
function memoryLines(memory, top, colors, names) {
    if (memory === undefined)
        return [];
    const { bytes, changes } = memory;
    const more = changes.length - top;
    return [
        `  ${(0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(bytes, colors)((0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(bytes))} of memory beyond the files, as .bss`,
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(changeRows(changes.slice(0, top), colors, names), '    '),
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
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .aj)(`${(0,_readable_names_js__WEBPACK_IMPORTED_MODULE_5__/* .readablePath */ .qR)(path, names)}${(0,_former_place_js__WEBPACK_IMPORTED_MODULE_6__/* .formerPlace */ .J)({ path, ...former }, names)}`) },
        {
            text: `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(oldBytes)} → ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(newBytes)}`,
            paint: colors.dim,
        },
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .aj)(object ?? ''), paint: colors.dim },
    ]);
}


/***/ }),

/***/ 89873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ viewDeltaLines),
/* harmony export */   l: () => (/* binding */ viewLines)
/* harmony export */ });
/* harmony import */ var _change_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53734);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45112);
/* harmony import */ var _result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63906);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31885);
/* harmony import */ var _size_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88134);





/** The largest groups of a view with their change and, if different, their memory. */
function viewLines(view, top, colors) {
    const rows = (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .shownGroups */ .sS)(view, top).map(({ name, bytes, memoryBytes, change }) => [
        { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(name, 100) },
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
/** The change of each directory or module, the largest change first; the lines add up. */
function viewDeltaLines(delta, top, colors) {
    return (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .viewChanges */ .DL)(delta).flatMap((view) => {
        const rows = (0,_size_views_js__WEBPACK_IMPORTED_MODULE_0__/* .shownGroups */ .sS)(view, top).map(({ name, change }) => [
            {
                text: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatByteChange */ .Ul)(change ?? 0),
                align: 'right',
                paint: (0,_change_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .changePaint */ .F)(change ?? 0, colors),
            },
            { text: (0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(name) },
        ]);
        return [viewHeading(view, colors), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(rows, '  ')];
    });
}
function viewHeading({ artifact, by }, colors) {
    return `${colors.bold((0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(artifact))} by ${(0,_result_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(by)}`;
}


/***/ })

};
