import { findUpwards } from '../../host/files/files.js'
import { planInit, type InitPlan } from '../../init/plan.js'
import { readFacts } from '../../init/read-facts.js'
import { objectToFiles, writePlan } from '../../init/write-files.js'
import { sanitize } from '../../result/sanitize.js'
import type { InitOptions } from './options.js'
import { say, showFailure, writeJson } from '../show.js'

function describePlan({ kind, finding, others }: InitPlan): string {
  const also = others.map((one) => `  also: ${sanitize(one.what)} (--kind ${one.kind})\n`)
  return `${kind}: ${sanitize(finding.what)}\n${also.join('')}\n`
}

function describeNext({ name, finding }: InitPlan): string {
  const remarks = finding.remarks.map((remark) => `  - ${sanitize(remark)}\n`)
  const known = remarks.length === 0 ? '' : `\nTo know before:\n${remarks.join('')}`
  return `\nNext:\n  osv-kernel check ${name}\n  osv-kernel run ${name}\n${known}`
}

/** `init`: writes a first profile and workflow for what is in the working folder. */
export async function initCommand(options: InitOptions): Promise<number> {
  const { dryRun, json } = options
  const folder = process.cwd()
  const repository = (await findUpwards('.git', folder)) ?? folder
  const plan = planInit(await readFacts(folder, repository), options)
  if (!plan.ok) return showFailure(plan.failure)
  const { files } = plan.value
  const written = dryRun
    ? await objectToFiles(repository, files)
    : await writePlan(repository, plan.value)
  if (!written.ok && !dryRun) return showFailure(written.failure)
  say(describePlan(plan.value), json)
  for (const { path, text } of files)
    say(dryRun ? `--- ${path}\n${text}\n` : `  wrote ${path}\n`, json)
  // The files are shown all the same; what would be in the way is said last.
  if (!written.ok) return showFailure(written.failure)
  if (!dryRun) say(describeNext(plan.value), json)
  await writeJson({ ...plan.value, finding: undefined, what: plan.value.finding.what }, json)
  return 0
}
