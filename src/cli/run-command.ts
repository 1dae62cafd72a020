import path from 'node:path'
import { nameOfFiles, objectToName } from '../profile/files-profile.js'
import { renderConfigTable } from '../report/terminal/config-table.js'
import { renderTerminal } from '../report/terminal/terminal.js'
import type { RunResult } from '../result/result.js'
import { hostFailure } from '../host/system-error.js'
import type { RunRequest } from '../run/request.js'
import { withdrawPass } from '../run/reports.js'
import { parseBaselineChoice } from '../run/baseline/choice.js'
import { run } from '../run.js'
import {
  exitCodeOf,
  failure,
  ownerOfVerdict,
  success,
  type Failure,
  type Outcome,
} from '../verdict.js'
import { historyLines } from './history/lines.js'
import { requestOf, type SharedOptions } from './options.js'
import { createProgress } from './progress.js'
import { columns, problemOfPrinting, say, showFailure, wantsColor, writeJson } from './show.js'

export interface RunOptions extends SharedOptions {
  readonly image?: string
  readonly baseline: string
  readonly base?: string
  readonly history?: string
  readonly gdb?: boolean
  readonly repeat?: string
  readonly interactive?: boolean
  readonly files?: readonly string[]
  readonly budgets?: string
  readonly name?: string
}

const top = 10

/** Writes the target of `--json`; why it or what was printed cannot be written. */
async function problemOfOutputs(
  result: RunResult,
  json: string | undefined,
): Promise<Failure | undefined> {
  try {
    await writeJson(result, json)
  } catch (error) {
    const failed = hostFailure(error)
    if (failed === undefined) throw error
    return failed
  }
  return problemOfPrinting()
}

/** The profile, or the files that are measured without one. */
function chooseSubject(
  profile: string | undefined,
  { files = [], budgets, name }: RunOptions,
): Outcome<Pick<RunRequest, 'profile' | 'files'>> {
  const wrong = (what: string, hint: string): Outcome<never> =>
    failure('invalid-profile', what, { hint })
  if (files.length === 0) {
    if (budgets !== undefined || name !== undefined)
      return wrong(
        `${budgets === undefined ? '--name' : '--budgets'} goes with --files`,
        'a profile has a name and size.budgets of its own',
      )
    return profile === undefined
      ? wrong('no profile', 'name one, or give --files FILE to measure files without a profile')
      : success({ profile })
  }
  if (profile !== undefined)
    return wrong('--files goes without a profile', 'in a profile, write source: none')
  const objection = name === undefined ? undefined : objectToName(name)
  if (objection !== undefined)
    return wrong(`--name: ${objection}`, `for example ${nameOfFiles(files)}`)
  const calls = { files: '--files', budgets: '--budgets' }
  const named = { files, budgets, name: name ?? nameOfFiles(files), calls }
  return success({ profile: named.name, files: named })
}

/** `run`, `build` and `boot`: runs, reports, and returns the exit status of the verdict. */
export async function runCommand(
  command: RunRequest['command'],
  profile: string | undefined,
  options: RunOptions,
  signal: AbortSignal,
): Promise<number> {
  const subject = chooseSubject(profile, options)
  if (!subject.ok) return showFailure(subject.failure)
  const { image, baseline, base, gdb, repeat, interactive, json, quiet } = options
  if (interactive === true && !(process.stdin.isTTY && process.stdout.isTTY))
    return showFailure(
      failure('invalid-profile', '--interactive needs a terminal for input and output', {
        hint: 'leave it out to have the console judged instead',
      }).failure,
    )
  const history = await historyLines(options.history)
  if (!history.ok) return showFailure(history.failure)
  const progress = createProgress(process.stderr, options)
  const outcome = await run(
    {
      ...requestOf(subject.value.profile, options, signal),
      files: subject.value.files,
      command,
      image,
      base,
      repeat,
      interactive,
      baseline: parseBaselineChoice(baseline, process.cwd()),
      history: history.value,
      // What `boot` finds in the output folder may be of another commit.
      keepsResult: command !== 'boot',
      debug: gdb,
    },
    progress,
  )
  const { result, out } = outcome
  const { kind, summary } = result.verdict
  if (options.verbose && result.config !== null)
    say(`${renderConfigTable(result.config, { color: wantsColor() })}\n\n`, json)
  if (quiet) say(`${kind}: ${summary}\n`, json)
  else {
    say(renderTerminal(result, { color: wantsColor(), width: columns(), top }), json)
    if (ownerOfVerdict(kind) !== 'user')
      say(`\n  all files: ${path.relative('', out) || '.'}/\n`, json)
  }
  const lost = await problemOfOutputs(result, json)
  if (lost === undefined) return exitCodeOf(kind)
  if (kind === 'pass') await withdrawPass(outcome, lost)
  return Math.max(showFailure(lost), exitCodeOf(kind))
}
