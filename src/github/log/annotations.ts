import { sanitize } from '../../result/sanitize.js'
import type { Evidence, OwnPlace, VerdictKind } from '../../verdict.js'
import { cutForAnnotation, maxAnnotationLength } from './workflow-command.js'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly properties: {
    readonly title: string
    readonly file?: string
    readonly startLine?: number
  }
}

interface Judged {
  readonly kind: VerdictKind
  readonly summary: string
  readonly evidence: readonly Evidence[]
  readonly hint?: string | null | undefined
}

/** The runner keeps ten of each level per step (ExecutionContext.cs). */
const mostOfLevel = 10
const maxExcerptLines = 20

function excerpt({ lines }: Evidence): readonly string[] {
  const more = lines.length - maxExcerptLines
  const shown = lines.slice(0, maxExcerptLines).map((line) => sanitize(line))
  return more > 0 ? [...shown, `… ${more} more lines`] : shown
}

/**
 * Renders a failing verdict as annotations: the first has the whole verdict, the others mark further
 * places. `fileOf` returns the repository path of an evidence's source if it is a file in the
 * repository; `pointed` is the place of the verdict itself, of a crash or of an expectation.
 */
export function annotate(
  verdict: Judged,
  level: Annotation['level'],
  fileOf: (source: string) => string | undefined,
  pointed?: OwnPlace,
): readonly Annotation[] {
  if (verdict.kind === 'pass') return []
  const title = `osv-kernel: ${verdict.kind}`
  const at = (message: readonly string[], evidence: Evidence | undefined): Annotation => {
    const file = evidence && fileOf(evidence.source)
    const place = file === undefined ? undefined : { file, line: evidence?.firstLine ?? 1 }
    return annotation(message, place)
  }
  const annotation = (message: readonly string[], place: OwnPlace | undefined): Annotation => {
    const properties = place === undefined ? {} : { file: place.file, startLine: place.line }
    return {
      level,
      message: cutForAnnotation(message.join('\n')),
      properties: { title, ...properties },
    }
  }

  const placed = verdict.evidence.filter(({ source }) => fileOf(source) !== undefined)
  const [place, ...others] = placed
  const excerpted = place === undefined ? verdict.evidence : [place]
  const hint = verdict.hint ? [`Hint: ${sanitize(verdict.hint, maxAnnotationLength)}`] : []
  const whole = [
    sanitize(verdict.summary, maxAnnotationLength),
    ...excerpted.flatMap(excerpt),
    ...hint,
  ]
  return [
    pointed === undefined ? at(whole, place) : annotation(whole, pointed),
    ...others.map((evidence) => at(excerpt(evidence), evidence)),
  ]
}

/** Those that the runner keeps; the last one of a level says how many more there are. */
export function boundAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    const kept = all.slice(0, mostOfLevel)
    const last = kept.pop()
    if (last === undefined) return []
    const more = all.length - mostOfLevel
    const note = `\n… and ${more} more like this, in the report and in result.json`
    const message = last.message.slice(0, maxAnnotationLength - note.length) + note
    return [...kept, more > 0 ? { ...last, message } : last]
  })
}
