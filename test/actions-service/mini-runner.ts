import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readLog, type RunnerCommand } from './runner-commands.js'
import { parseFileCommands } from './runner-files.js'
import { runnerEnvironment, type JobSetting } from './runner-environment.js'

export type { JobSetting } from './runner-environment.js'

/** The outcome of a phase, as the runner sees it. */
export interface PhaseEnd {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
  readonly commands: readonly RunnerCommand[]
  /** Why the runner would fail the step whatever the exit status. */
  readonly failures: readonly string[]
  /** Standard output and error, interleaved. */
  readonly log: string
}

export interface PhaseOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** What main saved, for post. */
  readonly state?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Cancels like the runner after the first line of output that satisfies it. */
  readonly cancelWhen?: (line: string) => boolean
  /** Kills the process at such a line, as if the runner's host crashed. */
  readonly killWhen?: (line: string) => boolean
  /** The same when this settles. */
  readonly killAfter?: Promise<unknown>
}

/** SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
function cancel(child: ChildProcess): void {
  child.kill('SIGINT')
  const term = setTimeout(() => child.kill('SIGTERM'), 7500)
  const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
  child.once('exit', () => {
    clearTimeout(term)
    clearTimeout(kill)
  })
}

const fileCommands = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const
type FileCommand = (typeof fileCommands)[number]

async function makeFiles(temp: string): Promise<Readonly<Record<FileCommand, string>>> {
  await mkdir(temp, { recursive: true })
  const folder = await mkdtemp(path.join(temp, '_runner_file_commands-'))
  const files = fileCommands.map((name) => [name, path.join(folder, name)] as const)
  await Promise.all(files.map(async ([, file]) => writeFile(file, '')))
  return Object.fromEntries(files) as Record<FileCommand, string>
}

/** A job empties RUNNER_TEMP when it starts; its path is the same for every job. */
export async function beginJob(job: JobSetting): Promise<void> {
  await rm(job.temp, { recursive: true, force: true })
  await mkdir(job.temp, { recursive: true })
  await writeFile(path.join(job.temp, 'event.json'), JSON.stringify(job.event ?? {}))
}

/** Runs one phase of a Node action, `main` or `post`, like the official runner. */
export async function runPhase(
  job: JobSetting,
  script: string,
  options: PhaseOptions = {},
): Promise<PhaseEnd> {
  const files = await makeFiles(job.temp)
  const commandFiles = fileCommands.map((name) => [`GITHUB_${name}`, files[name]] as const)
  const child = spawn(job.node, [script], {
    cwd: job.workspace,
    env: {
      ...runnerEnvironment(job, options),
      ...Object.fromEntries(commandFiles),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  let isEnding = false
  const listen = (chunk: string): void => {
    log += chunk
    if (isEnding) return
    const lines = log.split('\n')
    const isToCancel = lines.some((line) => options.cancelWhen?.(line) === true)
    const isToKill = lines.some((line) => options.killWhen?.(line) === true)
    isEnding = isToCancel || isToKill
    if (isToKill) child.kill('SIGKILL')
    else if (isToCancel) cancel(child)
  }
  void options.killAfter?.then(() => child.kill('SIGKILL'))
  child.stdout.setEncoding('utf8').on('data', listen)
  child.stderr.setEncoding('utf8').on('data', listen)
  const [exitCode, signal] = await new Promise<[number | null, string | null]>(
    (resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, killedBy) => resolve([code, killedBy]))
    },
  )

  const read = async (name: FileCommand): Promise<string> => readFile(files[name], 'utf8')
  const { commands, failures } = readLog(log)
  return {
    exitCode,
    signal,
    outputs: parseFileCommands(await read('OUTPUT')),
    state: parseFileCommands(await read('STATE')),
    exported: parseFileCommands(await read('ENV')),
    summary: await read('STEP_SUMMARY'),
    commands,
    failures,
    log,
  }
}
