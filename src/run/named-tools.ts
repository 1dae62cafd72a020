import { ensureTools, type InstallContext } from '../build/tools.js'
import { readDistribution } from '../host/facts/distribution.js'
import { isInNoList } from '../host/facts/package-lists.js'
import { findProgram } from '../host/facts/packages.js'
import type { ToolNeed } from '../kernels/family.js'
import { invalidProfile } from '../profile/diagnose.js'
import type { Profile } from '../profile/profile.js'
import { originNear } from '../profile/values/settings-tree.js'
import type { Outcome } from '../verdict.js'
import { keyOfTool, remedyOfTool } from './unknown-compiler.js'

/** The facts about packages; tests inject them. */
export interface PackageFacts {
  readonly ensure: typeof ensureTools
  readonly isInNoList: typeof isInNoList
}

/**
 * Ensures that tools are there. A compiler that the profile names, with a package that this
 * distribution does not have, is a mistake in its line; what exists and could not be installed is the
 * host's failure. Packages are looked up afterwards: an installation may have fetched the lists.
 */
export async function ensureNamedTools(
  profile: Profile,
  needs: readonly ToolNeed[],
  context: InstallContext,
  facts: PackageFacts = { ensure: ensureTools, isInNoList },
): Promise<Outcome<readonly string[]>> {
  const ensured = await facts.ensure(needs, context)
  if (ensured.ok || ensured.failure.kind !== 'infrastructure') return ensured
  const { tools = {} } = profile.settings.build
  for (const { tool, debianPackage } of needs) {
    const key = keyOfTool(profile, tool)
    if (key === undefined || Object.hasOwn(tools, tool)) continue
    if ((await findProgram(tool, context.path)) !== undefined) continue
    if (!(await facts.isInNoList(debianPackage))) continue
    const { name } = await readDistribution()
    const message = `toolchain.${key}: there is no ${tool}, and ${name} has no package ${debianPackage}`
    const origin = originNear(profile.values, ['toolchain', key])
    return invalidProfile([{ message, origin }], new Map(), remedyOfTool(tool))
  }
  return ensured
}
