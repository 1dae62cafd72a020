import type { PhrasingContent, RootContent } from 'mdast'
import { baselineText } from '../baseline-text.js'
import { shortRevision } from '../readable-names.js'
import { code, paragraph, prose } from '../markdown/nodes.js'
import { formatBytes } from '../quantities.js'
import { defaultThresholds, type CommentInput } from './input.js'
import { linkTo } from './links.js'
import { joined } from './phrases.js'
import type { RunFacts } from './run-facts.js'

/** What was run, what it was compared with, and which changes are not mentioned. */
export function footerNodes(input: CommentInput, ranked: readonly RunFacts[]): RootContent[] {
  const { commit, workflowRun, settings } = input
  const baselines = new Set(
    ranked.flatMap(({ result }) =>
      result.size?.baseline == null ? [] : [baselineText(result.size.baseline)],
    ),
  )
  const [baseline] = baselines
  const versions = new Set(ranked.map(({ result }) => result.host.productVersion))
  const parts: PhrasingContent[][] = [
    ...(commit === null
      ? []
      : [[prose('Commit '), ...linkTo(commit.url, code(shortRevision(commit.sha)))]]),
    ...(workflowRun?.url === undefined ? [] : [linkTo(workflowRun.url, prose('workflow run'))]),
    ...(baseline === undefined
      ? []
      : [
          [prose('compared with '), code(baseline), prose(baselines.size > 1 ? ' and others' : '')],
        ]),
    ...thresholdPart(settings.thresholds),
    ...(versions.size === 0 ? [] : [[prose(`osv-kernel ${[...versions].slice(0, 2).join(', ')}`)]]),
  ]
  return parts.length === 0 ? [] : [paragraph(...joined(parts, ' · '))]
}

function thresholdPart(thresholds: CommentInput['settings']['thresholds']): PhrasingContent[][] {
  const { sizeBytes, sizePercent, bootPercent } = thresholds
  const limits = [
    ...(sizeBytes > defaultThresholds.sizeBytes ? [formatBytes(sizeBytes)] : []),
    ...(sizePercent > 0 ? [`${sizePercent} %`] : []),
  ]
  const boot = bootPercent === defaultThresholds.bootPercent ? [] : [`boots below ${bootPercent} %`]
  const all = [...(limits.length === 0 ? [] : [`sizes below ${limits.join(' or ')}`]), ...boot]
  return all.length === 0 ? [] : [[prose(`unchanged are ${all.join(', ')}`)]]
}
