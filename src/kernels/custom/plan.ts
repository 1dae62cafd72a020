import path from 'node:path'
import type { ArtifactPlan, ArtifactRole, BuildStep, TakenPattern, Workspace } from '../family.js'
import { isToolchainWritten, nameCompiler } from '../cross-tools.js'
import { fillPlaceholders } from './placeholders.js'
import type { CustomProfile } from './section.js'

function createFill(profile: CustomProfile, workspace: Workspace): (text: string) => string {
  const { arch, mode } = profile.settings
  const values = {
    source: workspace.source,
    out: workspace.out,
    repository: workspace.repository,
    jobs: String(workspace.jobs),
    arch,
    mode,
  }
  return (text) => fillPlaceholders(text, values)
}

/** The user's commands, in order, with placeholders filled in. */
export function planCustomBuild(
  profile: CustomProfile,
  workspace: Workspace,
): readonly BuildStep[] {
  const { section } = profile
  const fill = createFill(profile, workspace)
  const env = Object.fromEntries(
    Object.entries(environmentOf(profile)).map(([name, value]) => [name, fill(value)]),
  )
  return (section.build ?? []).map((command) => ({
    do: 'run',
    title: fill(command[0] ?? ''),
    argv: command.map(fill),
    cwd: workspace.source,
    env,
  }))
}

/** What the profile writes of its toolchain, by the names that makefiles know, and its variables. */
function environmentOf(profile: CustomProfile): Readonly<Record<string, string>> {
  const { toolchain, build } = profile.settings
  return {
    ...(isToolchainWritten(profile, 'cc') ? { CC: nameCompiler(profile) } : {}),
    ...(isToolchainWritten(profile, 'cross_compile')
      ? { CROSS_COMPILE: toolchain.cross_compile }
      : {}),
    ...build.env,
  }
}

export function listCustomArtifacts(
  profile: CustomProfile,
  workspace: Workspace,
): readonly ArtifactPlan[] {
  const { section } = profile
  const fill = createFill(profile, workspace)
  const base = profile.settings.source.none === true ? workspace.repository : workspace.out
  const artifact = (
    role: ArtifactRole,
    file: string,
    ...key: readonly PropertyKey[]
  ): ArtifactPlan => ({
    role,
    key: ['custom', 'artifacts', ...key],
    name: path.basename(fill(file)),
    path: path.resolve(base, fill(file)),
    optional: false,
  })
  const { image, elf, map, files = [] } = section.artifacts
  return [
    ...(image === undefined ? [] : [artifact('image', image, 'image')]),
    ...(elf === undefined || elf === image ? [] : [artifact('elf', elf, 'elf')]),
    ...(map === undefined ? [] : [artifact('map', map, 'map')]),
    // Patterns are only possible for files that nothing of ours builds.
    ...files
      .filter((file) => !file.includes('*'))
      .map((file, index) => artifact('file', file, 'files', index)),
  ]
}

/** What other steps built, for `source: none`. */
export function listTakenFiles(
  profile: CustomProfile,
  workspace: Workspace,
): readonly TakenPattern[] {
  const { image, elf, map, files = [] } = profile.section.artifacts
  const fill = createFill(profile, workspace)
  const taken = (
    role: ArtifactRole,
    file: string | undefined,
    ...key: readonly PropertyKey[]
  ): readonly TakenPattern[] =>
    file === undefined ? [] : [{ role, key: ['custom', 'artifacts', ...key], pattern: fill(file) }]
  return [
    ...taken('image', image, 'image'),
    ...(elf === image ? [] : taken('elf', elf, 'elf')),
    ...taken('map', map, 'map'),
    ...files.flatMap((file, index) => taken('file', file, 'files', index)),
  ]
}
