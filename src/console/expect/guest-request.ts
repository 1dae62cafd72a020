import type { ExpectEntry } from '../../profile/schema/expectation.js'
import { compilePattern } from '../../profile/schema/pattern.js'
import type { HttpQuestion, TcpQuestion } from '../../profile/schema/question.js'

export type Question =
  | { readonly by: 'http'; readonly question: HttpQuestion }
  | { readonly by: 'tcp'; readonly question: TcpQuestion }

/** The reply, cut off after about 64 KiB; a TCP connection has neither status nor headers. */
export interface Answer {
  readonly status: number | null
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export function questionOf(entry: ExpectEntry): Question | undefined {
  if (entry.http !== undefined) return { by: 'http', question: entry.http }
  if (entry.tcp !== undefined) return { by: 'tcp', question: entry.tcp }
  return undefined
}

/** The default name of an expectation. */
export function showQuestion({ by, question }: Question): string {
  return 'path' in question
    ? `${question.method} ${by}://:${question.port}${question.path}`
    : `${by}://:${question.port}`
}

export type Examined =
  | { readonly met: true; readonly captures: Readonly<Record<string, string>> }
  | { readonly met: false; readonly reason: string }

type Written = TcpQuestion['answer']

/** Checks an answer against the question's expectations. */
export function examineAnswer({ by, question }: Question, answer: Answer): Examined {
  const captures: Record<string, string> = {}
  const misses = (what: string, text: string, wanted: Written | undefined): string | undefined => {
    if (wanted === undefined) return undefined
    const pattern = compilePattern(wanted)
    const match = pattern.find(text, 0)
    if (match === undefined) return `${what} without “${pattern.shown}”`
    Object.assign(captures, match.captures)
    return undefined
  }
  if (!('path' in question)) {
    const miss = misses(`${by} answer`, answer.body, question.answer)
    return miss === undefined ? { met: true, captures } : { met: false, reason: miss }
  }
  if (answer.status !== question.status)
    return { met: false, reason: `status ${answer.status}, not ${question.status}` }
  for (const [name, wanted] of Object.entries(question.header ?? {})) {
    const miss = misses(`header ${name}`, answer.headers[name.toLowerCase()] ?? '', wanted)
    if (miss !== undefined) return { met: false, reason: miss }
  }
  const miss = misses('body', answer.body, question.body)
  return miss === undefined ? { met: true, captures } : { met: false, reason: miss }
}
