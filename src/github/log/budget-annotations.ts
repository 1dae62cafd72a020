import { sanitize } from '../../result/sanitize.js'
import type { Finding } from '../../report/sarif/finding.js'
import type { Annotation } from './annotations.js'
import { cutForAnnotation, maxAnnotationLength } from './workflow-command.js'

/**
 * Annotates broken budgets (at `level`), budgets that only warn, and waived budgets (notices with
 * reason and end of the waiver), each at its line of the profile if that is in the workspace.
 */
export function annotateBudgets(
  findings: readonly Finding[],
  level: 'error' | 'warning',
): readonly Annotation[] {
  return findings.map((finding): Annotation => {
    const { rule, message, place, suppressions = [] } = finding
    const lines = [message, ...suppressions.map(({ justification }) => justification)]
    return {
      level: levelOf(finding, level),
      message: cutForAnnotation(
        lines.map((line) => sanitize(line, maxAnnotationLength)).join('\n'),
      ),
      properties: {
        title: `osv-kernel: ${rule}`,
        ...(place === undefined ? {} : { file: place.file, startLine: place.line }),
      },
    }
  })
}

function levelOf({ level }: Finding, broken: 'error' | 'warning'): Annotation['level'] {
  if (level === undefined) return broken
  return level === 'warning' ? 'warning' : 'notice'
}
