import { run } from '../run.js'
import { comment, main as runMain, plan, post, release } from './wiring.js'

/** The two phases of the action, and the steps that plan, comment and release, as one chunk of the bundle. */
export async function main(): Promise<never> {
  return runMain(run)
}

export { comment, plan, post, release }
