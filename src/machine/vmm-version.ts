import { readVersion } from '../host/facts/program-version.js'

/** By program: asked once per process. */
const versions = new Map<string, Promise<string | null>>()

/** The version of a VMM's program, such as 8.2.2; null if it prints none or cannot be started. */
export async function versionOfVmm(program: string): Promise<string | null> {
  const asked = versions.get(program) ?? readVersion(program)
  versions.set(program, asked)
  return asked
}
