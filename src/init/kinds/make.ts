import path from 'node:path'
import { findArchitecture } from '../clues/architecture.js'
import { findMachineCall, plainPath, type MachineCall } from '../clues/machine-call.js'
import { readMakefile } from '../clues/makefile.js'
import { findGreeting } from '../clues/printed-line.js'
import { customProfile } from '../custom-profile.js'
import { remarkOnGreeting } from '../expectation.js'
import { clueIn, folderOf, textsNamed, type Clue, type RepositoryFacts } from '../facts.js'
import { plainName, type Finding, type Kind } from '../finding.js'
import { unbootable } from '../unbootable.js'
import { toolsOfBuild } from '../clues/build-tools.js'

const names = new Set(['GNUmakefile', 'makefile', 'Makefile'])
const deepest = 2

/** What programs for an operating system are not built with. */
const signs =
  /-ffreestanding|-nostdlib|-nostartfiles|-Wl,-T|\s-T ?(?:\$|[\w./-]{1,80}\.lds?\b)|grub-mkrescue|-f ?(?:elf32|bin)\b/

interface KernelMakefile {
  readonly file: string
  readonly text: string
  readonly sign: Clue<string> | undefined
}

function findMakefile(facts: RepositoryFacts, isAsked: boolean): KernelMakefile | undefined {
  const makefiles = textsNamed(
    facts,
    (base, file) => names.has(base) && file.split('/').length <= deepest,
  ).map(([file, text]) => ({
    file,
    text,
    sign:
      clueIn(file, text, (line) => (line.includes('qemu-system-') ? 'starts QEMU' : undefined)) ??
      clueIn(file, text, (line) => (signs.test(line) ? 'builds without a C library' : undefined)),
  }))
  return makefiles.find(({ sign }) => sign !== undefined) ?? (isAsked ? makefiles[0] : undefined)
}

/** Whether what a rule makes looks like a kernel. */
function isKernelName(target: string): boolean {
  const base = path.posix.basename(target)
  return (
    /^[\w-]+\.(?:elf|iso|img)$/.test(base) ||
    (base.includes('kernel') && /^[\w-]+(?:\.bin)?$/.test(base))
  )
}

function findImage(
  folder: string,
  call: Clue<MachineCall> | undefined,
  targets: readonly string[],
): { readonly path: string; readonly why: string; readonly isKnown: boolean } {
  const booted = call?.value.image
  const named = booted === undefined ? undefined : plainPath(booted, folder)
  if (call !== undefined && named !== undefined)
    return { path: named, why: `what is booted: ${call.place} gives it to QEMU`, isKnown: true }
  const target = targets.find((one) => isKernelName(one) && plainPath(one, folder) !== undefined)
  if (target !== undefined)
    return {
      path: plainPath(target, folder) ?? target,
      why: 'what is booted: a guess, a rule of the makefile makes it',
      isKnown: true,
    }
  return {
    path: path.posix.join(folder, 'kernel.elf'),
    why: 'replace it: the file that the build leaves and that is booted',
    isKnown: false,
  }
}

function detect(facts: RepositoryFacts, isAsked: boolean): Finding | undefined {
  const found = findMakefile(facts, isAsked)
  if (found === undefined) return undefined
  const { file, text, sign } = found
  const folder = folderOf(file)
  const { expand, targets } = readMakefile(text)
  const call = findMachineCall(file, text, expand)
  const image = findImage(folder, call, targets)
  const local = path.posix.relative(folder, image.path)
  // The first rule may start QEMU.
  const target = targets.includes(local) || targets.includes(`./${local}`) ? [local] : []
  const called = call?.value.arch
  const arch =
    call === undefined || called === undefined
      ? findArchitecture(facts)
      : { value: called, place: call.place }
  const greeting = findGreeting(facts, folder)
  const refused = unbootable(arch)
  const cmdline = call?.value.cmdline
  return {
    what: `a kernel that make builds: ${sign === undefined ? file : `${sign.place} ${sign.value}`}`,
    name: plainName(folder === '' ? facts.name : path.posix.basename(folder)),
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
      boot:
        refused === undefined
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
  }
}

export const makeKind: Kind = {
  name: 'make',
  title: 'a kernel that make builds',
  looksFor:
    'a Makefile that starts QEMU, or builds without a C library (-ffreestanding, -nostdlib, -T)',
  detect,
}
