import type { Arch } from '../machine/arch.js'
import { expectGreeting } from './expectation.js'
import type { Clue } from './facts.js'
import type { NamedArch } from './clues/architecture.js'
import { flowList, scalar, type Line } from './lines.js'

/** A kernel with a build command of its own, as a profile describes it. */
export interface CustomKernel {
  readonly what: string
  /** The folder of the sources in the git repository; empty for its top. */
  readonly folder: string
  readonly arch: Clue<NamedArch> | undefined
  /** Without commands other steps build it. */
  readonly commands: readonly { readonly argv: readonly string[]; readonly why: string }[]
  readonly image: { readonly path: string; readonly why: string }
  /** More files to measure and to keep, relative to the output folder. */
  readonly files?: readonly string[]
  /** Programs, each with its Debian package. */
  readonly tools: Readonly<Record<string, string>>
  /** Why the build reaches the network. */
  readonly network?: string
  /** Why the build is not in a box. */
  readonly unboxed?: string
  readonly timeout?: string
  /** Null: it is measured and not booted, for this reason. */
  readonly boot: CustomBoot | { readonly never: string }
}

interface CustomBoot {
  readonly method?: 'direct' | 'disk'
  readonly cmdline?: Clue<string>
  readonly greeting: Clue<string> | undefined
}

const documents = 'https://github.com/org/osv-kernel-action/blob/v1/docs/profiles.md'

/** The first lines of every profile. */
export function titleLines(what: string): readonly Line[] {
  return [
    ['', `${what}.`],
    ['', `All keys: ${documents}`],
  ]
}

function archLines(clue: Clue<NamedArch> | undefined): readonly Line[] {
  const arch: Arch | undefined = clue?.value.arch
  if (clue === undefined || arch === undefined) return []
  return [[`arch: ${arch}`, `${clue.place} says ${clue.value.written}`]]
}

function bootLines(boot: CustomKernel['boot']): readonly Line[] {
  if ('never' in boot) return [['boot: false', `measured, and not booted: ${boot.never}`]]
  const { method, cmdline, greeting } = boot
  return [
    ['boot:'],
    ...(method === 'disk'
      ? [['  method: disk', 'the image is the disk that the machine boots from'] as const]
      : []),
    ['  memory: 128M', 'of the machine'],
    ...(cmdline === undefined
      ? []
      : [[`  cmdline: ${scalar(cmdline.value)}`, `as in ${cmdline.place}`] as const]),
    ['  timeout: 60s', 'for the whole boot'],
    ...expectGreeting(greeting),
  ]
}

/** The profile of a kernel with a build command of its own. */
export function customProfile(kernel: CustomKernel): readonly Line[] {
  const { what, folder, arch, commands, image, files = [], tools, network, unboxed } = kernel
  const { timeout, boot } = kernel
  const toolEntries = Object.entries(tools)
  const build: readonly Line[] = [
    ...(toolEntries.length === 0
      ? []
      : ([
          ['  tools:', 'programs that it needs, and the Debian package of each if it is missing'],
          ...toolEntries.map(([tool, name]) => [`    ${scalar(tool)}: ${scalar(name)}`] as const),
        ] satisfies readonly Line[])),
    ...(network === undefined ? [] : [['  network: true', network] as const]),
    ...(unboxed === undefined ? [] : [['  isolation: none', unboxed] as const]),
    ...(timeout === undefined ? [] : [[`  timeout: ${timeout}`, 'for the whole build'] as const]),
  ]
  const key = commands.length === 0 ? 'files' : 'image'
  return [
    ...titleLines(what),
    ['kernel: custom', 'a kernel with a build command of its own'],
    ...archLines(arch),
    ...(commands.length === 0
      ? [['source: none', 'other steps of the workflow build it'] as const]
      : folder === ''
        ? []
        : ([
            ['source:'],
            [`  path: ${scalar(folder)}`, 'the folder with its sources'],
          ] satisfies readonly Line[])),
    ['custom:'],
    ...(commands.length === 0
      ? []
      : ([
          [
            '  build:',
            unboxed === undefined
              ? 'run in order in the sources, without a shell, in a box'
              : 'run in order in the sources, without a shell',
          ],
          ...commands.map(({ argv, why }) => [`    - ${flowList(argv)}`, why] as const),
        ] satisfies readonly Line[])),
    ['  artifacts:', 'what the build leaves'],
    key === 'image'
      ? [`    image: ${scalar(image.path)}`, image.why]
      : [`    files: ${flowList([image.path])}`, image.why],
    ...(key === 'image' && files.length > 0
      ? [[`    files: ${flowList(files)}`, 'measured as well'] as const]
      : []),
    ...(build.length === 0 ? [] : ([['build:'], ...build] satisfies readonly Line[])),
    ...bootLines(boot),
  ]
}
