import { findProgram } from '../host/facts/packages.js'
import { isToolchainWritten, nameCompiler } from '../kernels/cross-tools.js'
import type { ToolNeed } from '../kernels/family.js'
import { invalidProfile } from '../profile/diagnose.js'
import type { Profile } from '../profile/profile.js'
import { originNear } from '../profile/values/settings-tree.js'
import { success, type Outcome } from '../verdict.js'

/** Programs of toolchains whose Debian packages follow from their names. */
const knownProgram = /^(?:gcc|g\+\+|clang|ld|ld\.bfd|tcc)(?:-\d{1,3}(?:\.\d{1,2})?)?$/
/** Prefixes of Debian's cross compilers: riscv64-linux-gnu-, arm-none-eabi-, riscv64-unknown-elf-. */
const knownPrefix = /^[a-z0-9_]+-(?:linux-gnu[a-z0-9_]*|none-eabi|unknown-elf)-/

type WrittenKey = Parameters<typeof isToolchainWritten>[1]

/** The key of the profile from which the name of a tool comes; undefined if it is our own choice. */
export function keyOfTool(profile: Profile, tool: string): WrittenKey | undefined {
  const { cross_compile: prefix } = profile.settings.toolchain
  if (tool === nameCompiler(profile) && isToolchainWritten(profile, 'cc')) return 'cc'
  const isPrefixed = prefix !== '' && tool.startsWith(prefix)
  return isPrefixed && isToolchainWritten(profile, 'cross_compile') ? 'cross_compile' : undefined
}

export function remedyOfTool(tool: string): string {
  const key = /[:/]/.test(tool) ? `'${tool}'` : tool
  return `correct the name; or put the folder of ${tool} into PATH (build.env: {PATH: '/opt/x/bin:$PATH'}), or name its Debian package: build.tools: {${key}: PACKAGE}`
}

/**
 * Refuses a toolchain that is neither there nor has a name that any package is known for: a mistake in
 * the profile, not something that the host lacks. `folders` are those of the build's PATH.
 */
export async function refuseUnknownCompiler(
  profile: Profile,
  needs: readonly ToolNeed[],
  folders: readonly string[],
): Promise<Outcome<null>> {
  const { tools = {} } = profile.settings.build
  for (const { tool } of needs) {
    const key = keyOfTool(profile, tool)
    if (key === undefined || Object.hasOwn(tools, tool)) continue
    if (knownProgram.test(tool.replace(knownPrefix, ''))) continue
    if ((await findProgram(tool, folders)) !== undefined) continue
    const written = profile.settings.toolchain[key]
    const what = written === tool ? tool : `${written}, because there is no ${tool}`
    return invalidProfile(
      [
        {
          message: `toolchain.${key}: there is no ${what}`,
          origin: originNear(profile.values, ['toolchain', key]),
        },
      ],
      new Map(),
      remedyOfTool(tool),
    )
  }
  return success(null)
}
