import path from 'node:path'
import { findArchitecture } from '../clues/architecture.js'
import { findMachineCall } from '../clues/machine-call.js'
import { findGreeting } from '../clues/printed-line.js'
import { customProfile, type CustomKernel } from '../custom-profile.js'
import { remarkOnGreeting } from '../expectation.js'
import { clueIn, textsNamed, type Clue, type RepositoryFacts } from '../facts.js'
import { plainName, type Finding, type Kind } from '../finding.js'
import { unbootable } from '../unbootable.js'

const names = /^(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$/

/** Tools and options that images of kernels are built with, and no others. */
const signs =
  /qemu-system|grub-mkrescue|\bnasm\b|\bxorriso\b|-ffreestanding|-nostdlib|\bbzImage\b|\bvmlinux\b|-(?:elf|none)-(?:gcc|binutils)|unknown-none|\bkernel\.(?:elf|bin|iso)\b/

interface Copied {
  readonly image: Clue<string>
  /** The last stage holds nothing else. */
  readonly isScratch: boolean
}

/** Whether a word of a command is the path of a kernel. */
function isKernelName(word: string): boolean {
  const base = path.posix.basename(word)
  const isName =
    /^[\w-]+\.(?:elf|iso)$/.test(base) || /^(?:kernel\.bin|bzImage|vmlinux)$/.test(base)
  return isName && /^[\w./-]+$/.test(word)
}

/** The file that the last stage holds, or that is built there. */
function findImage(file: string, text: string): Copied | undefined {
  const last = Math.max(0, ...[...text.matchAll(/^FROM\b/gim)].map(({ index }) => index))
  const isScratch = /^FROM\s+scratch\b/i.test(text.slice(last))
  const above = text.slice(0, last).split('\n').length - 1
  const copied = clueIn(file, text.slice(last), (line) => {
    const [, from, to] = /^COPY\s+--from=\S+\s+(\S+)\s+(\S+)\s*$/i.exec(line) ?? []
    if (from === undefined || to === undefined) return undefined
    const target =
      to.endsWith('/') || to === '.' ? path.posix.join(to, path.posix.basename(from)) : to
    return /^[\w./-]+$/.test(target) ? target : undefined
  })
  const moved = (clue: Clue<string>): Clue<string> => {
    const [name = '', line = '1'] = clue.place.split(':')
    return { value: clue.value, place: `${name}:${Number(line) + above}` }
  }
  if (copied !== undefined) return { image: moved(copied), isScratch }
  const built = clueIn(file, text, (line) =>
    line.split(/[\s"'=]+/).find((word) => isKernelName(word)),
  )
  return built === undefined ? undefined : { image: built, isScratch: false }
}

/** Copies the last stage, or one file of the container. */
function commandsFor(
  file: string,
  copied: Copied | undefined,
  tag: string,
): CustomKernel['commands'] {
  const build = ['docker', 'build', '--file', `{source}/${file}`]
  if (copied?.isScratch === true)
    return [
      {
        argv: [...build, '--output', 'type=local,dest={out}', '{source}'],
        why: 'the last stage holds only files: they are copied out',
      },
    ]
  const inside = copied?.image.value ?? 'kernel.elf'
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
  ]
}

function detect(facts: RepositoryFacts, isAsked: boolean): Finding | undefined {
  for (const [file, text] of textsNamed(
    facts,
    (base, at) => names.test(base) && !at.includes('/'),
  )) {
    const sign = clueIn(file, text, (line) => signs.exec(line)?.[0])
    if (sign === undefined && !isAsked) continue
    const copied = findImage(file, text)
    const inside = copied?.image.value ?? 'kernel.elf'
    const called = findMachineCall(file, text, (line) => line)
    const arch =
      called?.value.arch === undefined
        ? findArchitecture(facts)
        : { value: called.value.arch, place: called.place }
    const greeting = findGreeting(facts)
    const refused = unbootable(arch)
    return {
      what: `a kernel that a container builds: ${sign === undefined ? file : `${sign.place} has ${sign.value}`}`,
      name: plainName(facts.name),
      profile: customProfile({
        what: `The kernel that ${file} builds`,
        folder: facts.below,
        arch,
        commands: commandsFor(file, copied, `osv-kernel-${plainName(facts.name)}`),
        image: {
          path:
            copied?.isScratch === true ? inside.replace(/^\//, '') : path.posix.basename(inside),
          why:
            copied === undefined
              ? 'replace it, and its name above: the file that is booted'
              : `what is booted: ${copied.image.place} names it`,
        },
        tools: { docker: 'docker.io' },
        network: 'the base image and packages are downloaded',
        unboxed: 'docker builds in containers of its own, by a service that the box hides',
        boot:
          refused === undefined
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
    }
  }
  return undefined
}

export const dockerfileKind: Kind = {
  name: 'dockerfile',
  title: 'a kernel that a container builds',
  looksFor: 'a Dockerfile or Containerfile with a cross compiler, nasm, grub-mkrescue or QEMU',
  detect,
}
