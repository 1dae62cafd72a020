import { run } from '../run.js'
import { comment, main as runMain, plan, post } from './wiring.js'

/** The two phases of the action, the planning and the commenting one, as one chunk of the bundle. */
export async function main(): Promise<never> {
  return runMain(run)
}

export { comment, plan, post }
