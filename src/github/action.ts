import { run } from '../run.js'
import { main as runMain, post } from './wiring.js'

/** The two phases of the action, as one chunk of the bundle. */
export async function main(): Promise<never> {
  return runMain(run)
}

export { post }
