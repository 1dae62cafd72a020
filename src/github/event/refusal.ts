import path from 'node:path'
import type { Failure } from '../../verdict.js'
import type { ActionDeps } from '../deps.js'
import type { ActionInputs } from '../inputs.js'
import type { StepFolders } from '../step-folders.js'
import { readCheckouts } from './checkouts.js'
import { readEvent } from './event.js'
import { judgeCheckouts, riskOf } from './risk.js'

/** Refuses code of a fork in a job with more rights than forks should have. */
export async function refuseUnsafe(
  env: ActionDeps['env'],
  { allowUnsafePrCheckout, profile }: Pick<ActionInputs, 'allowUnsafePrCheckout' | 'profile'>,
  { workspace, directory }: StepFolders,
): Promise<Failure | undefined> {
  if (allowUnsafePrCheckout) return undefined
  const risk = riskOf(env.GITHUB_EVENT_NAME ?? '', env, await readEvent(env))
  if (risk === null) return undefined
  const folders = [directory, path.dirname(path.resolve(directory, profile))]
  return judgeCheckouts(risk, await readCheckouts(workspace, folders))
}
