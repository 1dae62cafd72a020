import { harmless } from '../report/harmless.js'
import type { Evidence, VerdictKind } from '../verdict.js'
import { cutForAnnotation, maxAnnotationLength } from './workflow-command.js'

export interface Annotation {
  readonly level: 'error' | 'warning'
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

/** The runner keeps ten of a level per step. */
const maxAnnotations = 10
const maxExcerptLines = 20

function excerpt({ lines }: Evidence): readonly string[] {
  const more = lines.length - maxExcerptLines
  const shown = lines.slice(0, maxExcerptLines).map((line) => harmless(line))
  return more > 0 ? [...shown, `… ${more} more lines`] : shown
}

/**
 * A failing verdict as annotations: the first tells all of it, the others point at further places.
 * `fileOf` gives the path in the repository of an evidence's source, where it is a file there.
 */
export function annotate(
  verdict: Judged,
  level: Annotation['level'],
  fileOf: (source: string) => string | undefined,
): readonly Annotation[] {
  if (verdict.kind === 'pass') return []
  const title = `osv-kernel: ${verdict.kind}`
  const at = (message: readonly string[], evidence: Evidence | undefined): Annotation => {
    const file = evidence && fileOf(evidence.source)
    const place = file === undefined ? {} : { file, startLine: evidence?.firstLine ?? 1 }
    return {
      level,
      message: cutForAnnotation(message.join('\n')),
      properties: { title, ...place },
    }
  }

  const placed = verdict.evidence.filter(({ source }) => fileOf(source) !== undefined)
  const [place, ...others] = placed
  const told = place === undefined ? verdict.evidence : [place]
  const hint = verdict.hint ? [`Hint: ${harmless(verdict.hint, maxAnnotationLength)}`] : []
  return [
    at([harmless(verdict.summary, maxAnnotationLength), ...told.flatMap(excerpt), ...hint], place),
    ...others.map((evidence) => at(excerpt(evidence), evidence)),
  ].slice(0, maxAnnotations)
}
