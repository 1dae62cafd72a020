import path from 'node:path'
import { renderConfigTable } from '../report/terminal/config-table.js'
import { renderTerminal } from '../report/terminal/terminal.js'
import type { RunResult } from '../result/result.js'
import { hostFailure } from '../host/system-error.js'
import type { RunRequest } from '../run/request.js'
import { withdrawPass } from '../run/reports.js'
import { parseBaselineChoice } from '../run/baseline/choice.js'
import { run } from '../run.js'
import { exitCodeOf, failure, ownerOfVerdict, type Failure } from '../verdict.js'
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

/** `run`, `build` and `boot`: runs, reports, and returns the exit status of the verdict. */
export async function runCommand(
  command: RunRequest['command'],
  profile: string,
  options: RunOptions,
  signal: AbortSignal,
): Promise<number> {
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
      ...requestOf(profile, options, signal),
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
