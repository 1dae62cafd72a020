import { titleLines } from '../custom-profile.js'
import { clueIn, folderOf, fromTop, textsNamed, type RepositoryFacts } from '../facts.js'
import { plainName, type Finding, type Kind } from '../finding.js'
import { flowList, scalar, type Line } from '../lines.js'

const deepest = 3
const object = /^\s*obj-(?:m|\$\(\w+\))\s*[:+]?=\s*([\w-]+)\.o\b/

/** What a kernel needs to load a module in a machine without a disk, and to say so. */
const options = [
  ...['64BIT', 'MODULES', 'PRINTK', 'TTY', 'SERIAL_8250', 'SERIAL_8250_CONSOLE', 'ACPI', 'PCI'],
  ...['BLK_DEV_INITRD', 'RD_GZIP', 'BINFMT_ELF', 'BINFMT_SCRIPT', 'PROC_FS', 'SYSFS', 'DEVTMPFS'],
]

/** The profile: Debian's kernel sources, the module, and a guest that loads it. */
function profileOf(name: string, folder: string, place: string): readonly Line[] {
  const step = (why: string, ...argv: readonly string[]): Line => [`    - ${flowList(argv)}`, why]
  const make = ['make', '-C', '{source}', 'O={out}', '-j{jobs}']
  const enabled = options.flatMap((option) => ['-e', option])
  return [
    ...titleLines(
      `A small Linux guest that loads ${name}.ko of ${folder === '' ? 'this repository' : folder}`,
    ),
    ['kernel: custom', 'a kernel with a build command of its own: here Linux and then the module'],
    ['arch: x86_64', 'bzImage is the kernel of a PC'],
    ['source:'],
    ['  debian: linux-source', 'the kernel sources of the release that the job runs on'],
    ['custom:'],
    ['  build:', 'run in order in these sources, without a shell, in a box'],
    step('everything off', ...make, 'tinyconfig'),
    step(
      'and on again what such a guest needs; add what the module needs',
      ...['{source}/scripts/config', '--file', '{out}/.config', ...enabled],
    ),
    step('with what these options imply', ...make, 'olddefconfig'),
    step('the kernel', ...make, 'bzImage'),
    step('its modules, for their symbols', ...make, 'modules'),
    step(
      'a copy: the repository is read-only in the box',
      ...['rsync', '-a', '--delete', '--exclude=.osv-kernel', '--exclude=.git'],
      ...[`{repository}/${place === '' ? '' : `${place}/`}`, '{out}/module/'],
    ),
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
    }).map(([tool, debianPackage]): Line => [`    ${tool}: ${debianPackage}`]),
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
  ]
}

function detect(facts: RepositoryFacts): Finding | undefined {
  const makefiles = textsNamed(
    facts,
    (base, file) => /^(?:Kbuild|Makefile)$/.test(base) && file.split('/').length <= deepest,
  )
  for (const [file, text] of makefiles) {
    const clue = clueIn(file, text, (line) => object.exec(line)?.[1])
    if (clue === undefined) continue
    const folder = folderOf(file)
    return {
      what: `a module for Linux: ${clue.place} builds ${clue.value}.ko`,
      name: plainName(clue.value),
      profile: profileOf(clue.value, folder, fromTop(facts, folder)),
      timeoutMinutes: 60,
      remarks: [
        'the first build compiles a small Linux: some minutes; the next ones take it from the cache',
      ],
    }
  }
  return undefined
}

export const linuxModuleKind: Kind = {
  name: 'linux-module',
  title: 'a module for Linux',
  looksFor: 'a Kbuild or Makefile with obj-m',
  detect,
}
