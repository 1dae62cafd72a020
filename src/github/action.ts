import { run } from '../run.js'
import { main as runMain, plan, post } from './wiring.js'

/** The two phases of the action and the planning one, as one chunk of the bundle. */
export async function main(): Promise<never> {
  return runMain(run)
}

export { plan, post }
