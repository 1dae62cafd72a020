import path from 'node:path'
import type { RunFileRole } from './file-roles.js'
import type { StageName } from './progress.js'

/** A file that we write into the output folder, in addition to the files of the build. */
interface OutputFile {
  readonly name: string
  /** In result.json; null for a file that is not listed there under its own name. */
  readonly role: RunFileRole | null
  readonly writtenBy: StageName
  /** The next run removes it at its start, or the stage that writes it replaces it. */
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
  /** A folder with the console logs of the image's own tests. */
  testLogs: file('tests', null, 'boot', 'run'),
  firecracker: file('firecracker.json', null, 'boot', 'stage'),
  firecrackerLog: file('firecracker.log', null, 'boot', 'stage'),
}

export const outputFiles: readonly OutputFile[] = Object.values(files)

export const initramfsName = files.initramfs.name
/** The raw console log, which excerpts point into. */
export const consoleLogName = files.console.name
/** Records when each piece of that log arrived. */
export const timelineName = files.timeline.name
/** All registers of a stopped guest. */
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
 * The reports that every run writes, and the output of the action with the path of each. `result` is
 * the record itself; the others are the formats of `osv-kernel report`.
 */
export const reportFiles = {
  result: { name: 'result.json', output: 'result' },
  markdown: { name: 'report.md', output: 'report' },
  html: { name: 'report.html', output: 'html' },
  junit: { name: 'junit.xml', output: 'junit' },
  sarif: { name: 'report.sarif', output: 'sarif' },
  sbom: { name: 'sbom.cdx.json', output: 'sbom' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly output: string }>>

export type ReportId = keyof typeof reportFiles
export type ReportFormat = Exclude<ReportId, 'result'>
/** Outputs of the action that are paths of reports. */
export type ReportOutput = (typeof reportFiles)[ReportId]['output']
export const reportIds = Object.keys(reportFiles) as readonly ReportId[]
export const reportFormats = reportIds.filter((id): id is ReportFormat => id !== 'result')
/** The formats of `osv-kernel report`: those of every run, and those that are asked for. */
export const renderedFormats = [...reportFormats, 'notes'] as const
export type RenderedFormat = (typeof renderedFormats)[number]
export const resultName = reportFiles.result.name

/** The table of a sweep, beside the folders of its runs. */
export const sweepNames = { json: 'sweep.json', markdown: 'sweep.md' } as const

/** Where a run writes its reports. */
export function reportPaths(out: string): Readonly<Record<ReportId, string>> {
  const paths = reportIds.map((id) => [id, path.join(out, reportFiles[id].name)] as const)
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(paths) as Record<ReportId, string>
}

/** Our own files in a cache entry, beside the files of the build. */
export const sealName = 'seal.json'
export const imageRecordName = 'image.json'

/** Name of the log of a second console. */
export function secondConsoleLogName(console: string): string {
  return `console.${console}.log`
}

/** Locked by the run that writes into an output folder. */
export const lockName = '.osv-kernel.lock'

/** The socket of a shared folder while the machine runs. */
export function shareSocketName(index: number): string {
  return `share${index}.sock`
}

/** Files that every boot of a series writes; those of boots that do not decide get tags. */
export const filesOfEachBoot = Object.values(perBoot)

/** The tagged name of a boot's file: `console.log` becomes `console.boot-7.log`. */
export function taggedName(name: string, tag: string): string {
  return name.replace('.', `.${tag}.`)
}

/** Whether a word tags one boot of a series, or one attempt at a boot. */
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
  ...[sealName, imageRecordName, lockName],
])

/** Whether one of our own files has this name: a user's artifact cannot use it. */
export function isReservedName(name: string): boolean {
  return (
    ownNames.has(name) ||
    isTaggedName(name) ||
    /^(?:console\.[\w-]+\.log|share\d+\.sock)$/.test(name)
  )
}
