import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { hostFailure } from '../host/system-error.js'
import { renderedFormats } from '../output-files.js'
import { exitCodeOf, type Failure } from '../verdict.js'
import { productVersion } from '../version.js'
import type { DoctorOptions } from './doctor/command.js'
import { declareFiles } from './files-options.js'
import { declareComment } from './comment-options.js'
import { examples } from './examples.js'
import { declareHistory } from './history/options.js'
import { declareInit } from './init/options.js'
import { declareMatrix } from './matrix-options.js'
import { addSharedOptions, collect, type SharedOptions } from './options.js'
import type { OutputPlaces } from './output-places.js'
import type { ReportOptions } from './report-command.js'
import type { RunOptions } from './run-command.js'
import { addSizeCommands } from './size/add-commands.js'
import type { SweepOptions } from './sweep-command.js'

function positiveInteger(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1')
  return value
}

/**
 * The first signal cancels and lets running work end in order; a second one exits at once. Commands
 * that start nothing keep the default signal handling.
 */
function cancelOnSignals(): AbortSignal {
  const cancellation = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (cancellation.signal.aborted) process.exit(exitCodeOf('cancelled'))
      cancellation.abort()
    })
  return cancellation.signal
}

/** Thrown to stop a command before its action: commander's hooks offer no other way. */
class Refusal extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.summary)
    this.failure = failure
  }
}

async function refuseOutputs(places: OutputPlaces): Promise<void> {
  if (places.json === undefined && places.out === undefined) return
  const { objectToOutputs } = await import('./output-places.js')
  const objection = await objectToOutputs(places)
  if (objection !== undefined) throw new Refusal(objection)
}

/**
 * Builds the command line. Commands load their code when they run, so that --help and a mistyped
 * option answer at once.
 */
function createProgram(end: (status: number) => void): Command {
  const program = new Command('osv-kernel')
    .description(
      'Build a kernel image from a profile, boot it headless, judge its console, measure it.',
    )
    .version(productVersion)
    // Options belong to the command before them: history and history add share some names.
    .enablePositionalOptions()
    .addHelpText('after', examples)
    .showHelpAfterError('(osv-kernel --help shows all commands and options)')
    .exitOverride()
    .hook('preAction', async (_, command) => refuseOutputs(command.opts()))

  const shared = (name: string, description: string): Command =>
    addSharedOptions(program.command(name).description(description))

  for (const [name, description] of [
    ['run', 'everything: build from cache, boot, judge the console, measure, report'],
    ['build', 'build the image and measure it'],
    ['boot', 'boot an existing image and judge its console'],
  ] as const) {
    const command = shared(`${name} ${name === 'run' ? '[profile]' : '<profile>'}`, description)
      .option(
        '--baseline <what>',
        'what to compare sizes with: auto (the stored result nearest to the merge base), rebuild ' +
          '(the same, built if missing), none, or a result.json',
        'auto',
      )
      .option(
        '--base <branch>',
        "branch to find the merge base with (default: the remote's default branch)",
      )
      .option('--history <what>', 'a history file or branch; the reports show its trends')
      .action(async (profile: string | undefined, options: RunOptions) => {
        const { runCommand } = await import('./commands.js')
        end(await runCommand(name, profile, options, cancelOnSignals()))
      })
    if (name === 'run') declareFiles(command)
    if (name !== 'build')
      command.option('--repeat <n>', 'boot n times; short for --set boot.repeat=N')
    if (name === 'boot')
      command
        .option('--image <file>', 'the image to boot')
        .option('--gdb', 'wait for a debugger and say how to attach it; no time limits')
        .addOption(
          new Option(
            '--interactive',
            'this terminal is the console (Ctrl-a x ends); nothing is judged',
          ).conflicts('gdb'),
        )
  }

  shared(
    'check <profile>',
    'validate a profile; print every effective value and its origin. For the folder of an OSv tree: ' +
      'list what it offers',
  ).action(async (profile: string, options: SharedOptions) => {
    const { checkCommand } = await import('./commands.js')
    end(await checkCommand(profile, options))
  })
  shared('plan <profile>', 'print the exact commands of the build and of the boot')
    .option('--image <file>', 'the image to boot')
    .action(async (profile: string, options: SharedOptions & { image?: string }) => {
      const { planCommand } = await import('./commands.js')
      end(await planCommand(profile, options))
    })
  shared(
    'judge <profile> <console.log>',
    'the verdict on a console log that already exists',
  ).action(async (profile: string, log: string, options: SharedOptions) => {
    const { judgeCommand } = await import('./commands.js')
    end(await judgeCommand(profile, log, options))
  })
  shared('sweep <profile...>', 'run several profiles, or one with varied values, into one table')
    .option('--vary <key.path=a,b,c>', 'run with each of these values (repeatable)', collect, [])
    .option('--name <name>', 'name of each variant, in order (repeatable)', collect, [])
    .option('--baseline <what>', 'auto, rebuild, none or a result.json, as for run', 'none')
    .option('--fail-fast', 'stop after the first that does not pass', false)
    .action(async (profiles: readonly string[], options: SweepOptions) => {
      const { sweepCommand } = await import('./commands.js')
      end(await sweepCommand(profiles, options, cancelOnSignals()))
    })
  declareMatrix(program, async (profiles, options) => {
    const { matrixCommand } = await import('./commands.js')
    end(await matrixCommand(profiles, options, new AbortController().signal))
  })
  addSizeCommands(program, end)
  program
    .command('report <result.json...>')
    .description('render results that already exist')
    .addOption(new Option('--format <format>').choices(renderedFormats).default('markdown'))
    .option('--top <n>', 'rows of the largest symbols and changes', positiveInteger, 20)
    .option('--history <what>', 'a history file or branch whose trends to show (markdown, html)')
    .option(
      '--before <result.json>',
      'a result of the release before (notes; repeatable)',
      collect,
      [],
    )
    .action(async (files: readonly string[], options: ReportOptions) => {
      const { reportCommand } = await import('./commands.js')
      end(await reportCommand(files, options))
    })
  declareComment(program, async (results, options) => {
    const { commentCommand } = await import('./commands.js')
    end(await commentCommand(results, options))
  })
  declareHistory(program, {
    show: async (options) => {
      const { historyCommand } = await import('./commands.js')
      end(await historyCommand(options))
    },
    add: async (files, options) => {
      const { historyAddCommand } = await import('./commands.js')
      end(await historyAddCommand(files, options, cancelOnSignals()))
    },
  })
  declareInit(program, async (options) => {
    const { initCommand } = await import('./commands.js')
    end(await initCommand(options))
  })
  program
    .command('doctor')
    .description('what this host has and lacks for building and booting, and what to do about it')
    .option(
      '--fix',
      'first apply safe fixes, as root or with sudo: install packages, load KVM, let every user open it',
      false,
    )
    .option('--json <file>', 'write JSON; - for standard output')
    .action(async (options: DoctorOptions) => {
      const { doctorCommand } = await import('./commands.js')
      end(await doctorCommand(options, cancelOnSignals()))
    })
  program
    .command('schema')
    .argument('<name>', 'profile, result or plan')
    .description('print the JSON Schema of profiles, of result.json or of a plan of jobs')
    .action(async (name: string) => {
      const { schemaCommand } = await import('./commands.js')
      end(schemaCommand(name))
    })
  return program
}

/** Runs the command line; never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  process.on('uncaughtException', (error) => process.exit(showBug(error)))
  const forgotten = (): void => process.exit(showBug('a promise never settled'))
  process.once('beforeExit', forgotten)
  let status = 0
  try {
    const program = createProgram((value) => (status = value))
    await program.parseAsync([...argv])
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const failed = error instanceof Refusal ? error.failure : hostFailure(error)
    if (failed === undefined) return showBug(error)
    const { showFailure } = await import('./show.js')
    return showFailure(failed)
  } finally {
    process.off('beforeExit', forgotten)
  }
}

/** Reports an exception in a line: the host's, or a bug of ours; the stack trace only with OSV_KERNEL_DEBUG. */
function showBug(error: unknown): number {
  const failed = hostFailure(error)
  if (failed !== undefined) {
    process.stderr.write(`osv-kernel: ${failed.summary}\n${failed.hint ?? ''}\n`)
    return exitCodeOf(failed.kind)
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const debug = process.env.OSV_KERNEL_DEBUG !== undefined
  const advice = debug ? (stack ?? '') : 'OSV_KERNEL_DEBUG=1 shows the trace; please report it'
  process.stderr.write(`osv-kernel: a bug of ours: ${message}\n${advice}\n`)
  return exitCodeOf('internal-error')
}
