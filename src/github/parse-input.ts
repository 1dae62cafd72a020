import { isCommitName, parseBranchName } from '../host/git/branch-name.js'
import { duration } from '../profile/schema/units.js'
import { failure, success, type Evidence, type Outcome } from '../verdict.js'

/** Notes what is wrong with an input. */
export type Complain = (input: string, message: string) => void

export function noteIn(problems: Evidence[]): Complain {
  return (input, message) =>
    problems.push({ source: `input ${input}`, firstLine: 1, lines: [`${input}: ${message}`] })
}

export function parseBoolean(name: string, text: string, complain: Complain): boolean {
  const value = text.toLowerCase()
  if (value !== 'true' && value !== 'false')
    complain(name, `expected true or false, got ${JSON.stringify(text)}`)
  return value === 'true'
}

/** One of a closed set of words; the first one if it is another. */
export function parseChoice<Choice extends string>(
  name: string,
  text: string,
  [first, ...others]: readonly [Choice, ...Choice[]],
  complain: Complain,
): Choice {
  const choices = [first, ...others]
  const known = choices.find((choice) => choice === text)
  if (known === undefined)
    complain(name, `expected ${choices.join(', ')}, got ${JSON.stringify(text)}`)
  return known ?? first
}

export function parseBranch(
  name: string,
  text: string | undefined,
  complain: Complain,
): string | undefined {
  if (text === undefined) return undefined
  const parsed = parseBranchName(text)
  if ('branch' in parsed) return parsed.branch
  complain(name, `expected the name of a branch, such as main, but ${text} ${parsed.problem}`)
  return undefined
}

/** A branch of the remote, or a whole commit. */
export function parseBase(text: string | undefined, complain: Complain): string | undefined {
  if (text === undefined || isCommitName(text)) return text
  return parseBranch('base', text.replace(/^(?:refs\/remotes\/)?origin\//, ''), complain)
}

export function parseInteger(
  name: string,
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
  complain: Complain,
): number | undefined {
  if (text === undefined) return undefined
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  complain(name, `expected a whole number from ${least} to ${most}, got ${JSON.stringify(text)}`)
  return undefined
}

/** Milliseconds. */
const wait = { least: 1000, most: 600_000 }

/** The input `service-wait`, in milliseconds. */
export function parseWait(text: string, complain: Complain): number {
  const parsed = duration.safeParse(text)
  const ms = parsed.success ? parsed.data : Number.NaN
  if (ms >= wait.least && ms <= wait.most) return ms
  complain('service-wait', `expected a time from 1s to 10m, got ${JSON.stringify(text)}`)
  return wait.most
}

export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

export function parseOverrides(text: string, complain: Complain): readonly string[] {
  const lines = linesOf(text)
  for (const line of lines)
    if (!/^[^\s=]+=/.test(line))
      complain('set', `expected key.path=value, got ${JSON.stringify(line)}`)
  return lines
}

/** The inputs; or a failure with all that is wrong with them. */
export function answerInputs<T>(inputs: T, problems: readonly Evidence[]): Outcome<T> {
  const [first] = problems
  if (first === undefined) return success(inputs)
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`
  return failure('invalid-profile', `input ${first.lines.join()}${more}`, {
    evidence: problems,
    hint: 'the inputs of the action are described in action.yml',
  })
}
