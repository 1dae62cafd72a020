import path from 'node:path'
import type { RunFileRole } from './file-roles.js'
import type { StageName } from './progress.js'

/** A file that we write into the output folder, beside what the build leaves there. */
interface OutputFile {
  readonly name: string
  /** In result.json; null for a file that is not listed there under its own name. */
  readonly role: RunFileRole | null
  readonly writtenBy: StageName
  /** Whether the next run removes it before it begins, or the stage that writes it again. */
  readonly removedBy: 'run' | 'stage'
}

function file<Name extends string, Role extends RunFileRole | null>(
  name: Name,
  role: Role,
  writtenBy: StageName,
  removedBy: OutputFile['removedBy'],
): OutputFile & { readonly name: Name; readonly role: Role } {
  return { name, role, writtenBy, removedBy }
}

const perBoot = {
  console: file('console.log', 'console', 'boot', 'run'),
  timeline: file('console.timeline.jsonl', 'timeline', 'boot', 'run'),
  registers: file('registers.txt', 'registers', 'boot', 'run'),
  core: file('guest.core', 'core', 'boot', 'run'),
}

/** Listed in result.json in this order. */
const files = {
  initramfs: file('initramfs.cpio.gz', 'initramfs', 'boot', 'stage'),
  ...perBoot,
  reproduction: file('reproduce.sh', 'reproduction', 'boot', 'run'),
  buildLog: file('build.log', 'report', 'build', 'run'),
  compilerCacheLog: file('ccache.log', null, 'build', 'stage'),
  /** A folder with the logs of each of the image's own tests. */
  testLogs: file('tests', null, 'boot', 'run'),
  firecracker: file('firecracker.json', null, 'boot', 'stage'),
  firecrackerLog: file('firecracker.log', null, 'boot', 'stage'),
}

export const outputFiles: readonly OutputFile[] = Object.values(files)

export const initramfsName = files.initramfs.name
/** The raw console log, which excerpts point into. */
export const consoleLogName = files.console.name
/** The recording of when each piece of that log came. */
export const timelineName = files.timeline.name
/** All registers of a guest that was stopped. */
export const registersName = files.registers.name
/** The guest's memory. */
export const coreName = files.core.name
/** Starts the same machine from a shell, without us. */
export const reproductionName = files.reproduction.name
/** What the build printed. */
export const buildLogName = files.buildLog.name
export const compilerCacheLogName = files.compilerCacheLog.name
export const testLogsName = files.testLogs.name
export const firecrackerConfigName = files.firecracker.name
export const firecrackerLogName = files.firecrackerLog.name

/**
 * The reports that every run writes, and which output of the action has their path. `result` is the
 * record itself; the others are the formats of `osv-kernel report`.
 */
export const reportFiles = {
  result: { name: 'result.json', output: 'result' },
  markdown: { name: 'report.md', output: 'report' },
  html: { name: 'report.html', output: null },
  junit: { name: 'junit.xml', output: null },
  sarif: { name: 'report.sarif', output: null },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly output: string | null }>
>

export type ReportId = keyof typeof reportFiles
export type ReportFormat = Exclude<ReportId, 'result'>
/** Outputs of the action that are paths of reports. */
export type ReportOutput = NonNullable<(typeof reportFiles)[ReportId]['output']>
export const reportIds = Object.keys(reportFiles) as readonly ReportId[]
export const reportFormats = reportIds.filter((id): id is ReportFormat => id !== 'result')
export const resultName = reportFiles.result.name

/** Where a run writes its reports. */
export function reportPaths(out: string): Readonly<Record<ReportId, string>> {
  const paths = reportIds.map((id) => [id, path.join(out, reportFiles[id].name)] as const)
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(paths) as Record<ReportId, string>
}

/** Files of ours in a cache entry, which holds a build's files as well. */
export const sealName = 'seal.json'
export const imageRecordName = 'image.json'

/** Name of the log of a console beside the serial one. */
export function secondConsoleLogName(console: string): string {
  return `console.${console}.log`
}

/** The socket of a shared folder while the machine runs. */
export function shareSocketName(index: number): string {
  return `share${index}.sock`
}

/** Files that each of several boots writes anew; those of boots that do not decide get tags. */
export const filesOfEachBoot = Object.values(perBoot)

/** What a boot's file is called with a tag: `console.log` is `console.boot-7.log`. */
export function taggedName(name: string, tag: string): string {
  return name.replace('.', `.${tag}.`)
}

/** Whether a word is the tag of one of several boots, or of one of its attempts. */
export function isTag(word: string): boolean {
  return /^(?:boot|attempt)-\d+$/.test(word)
}

/** Whether a file has a name with a tag. */
export function isTaggedName(name: string): boolean {
  const [stem, tag = '', ...rest] = name.split('.')
  return (
    rest.length > 0 &&
    isTag(tag) &&
    filesOfEachBoot.some((file) => file.name.startsWith(`${stem}.`))
  )
}

const ownNames: ReadonlySet<string> = new Set([
  ...[...outputFiles, ...Object.values(reportFiles)].map(({ name }) => name),
  ...[sealName, imageRecordName],
])

/** Whether a name is one of our own files': an artifact of a user's build cannot have it. */
export function isReservedName(name: string): boolean {
  return (
    ownNames.has(name) ||
    isTaggedName(name) ||
    /^(?:console\.[\w-]+\.log|share\d+\.sock)$/.test(name)
  )
}
