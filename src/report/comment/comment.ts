import { formatCount, formatNumberOf } from '../quantities.js'
import { fitMarkdown } from '../markdown/fit.js'
import { markdownLimits } from '../markdown/limits.js'
import { renderHeadline } from '../markdown/markdown.js'
import { bulletList, paragraph, prose, serialize } from '../markdown/nodes.js'
import type { CommentInput } from './input.js'
import { hiddenLines } from './marks.js'

/** The body of one comment on the results of all jobs, at most as long as GitHub accepts. */
export function renderComment(input: CommentInput): string {
  const { runs, missing } = input
  const passed = runs.filter(({ result }) => result.verdict.kind === 'pass').length
  const all = runs.length + missing.length
  const marks = hiddenLines(input)
  const { most, unit } = markdownLimits.comment
  const text = [
    serialize([
      paragraph(prose(`${formatCount(passed)} of ${formatNumberOf(all, 'job')} passed`)),
      ...(missing.length === 0
        ? []
        : [bulletList(missing.map(({ name, reason, detail }) => `${name}: ${reason} ${detail}`))]),
    ]),
    ...runs.map(({ result }) => renderHeadline(result)),
  ].join('\n')
  return `${marks}${fitMarkdown(text, { most: most - marks.length, unit }, 'Cut to fit a comment.')}`
}
