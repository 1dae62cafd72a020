import path from 'node:path'
import type { Profile } from '../../profile/profile.js'
import type { ArtifactPlan, ArtifactRole, BuildPlan, Workspace } from '../family.js'
import type { CustomSection } from './section.js'

/** Replaces `{name}` by the run's value; names it does not know stay as they are. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** The user's own commands, in order, each with the placeholders filled in. */
export function planCustomBuild(profile: Profile, workspace: Workspace): BuildPlan {
  const section = profile.section as CustomSection
  const { arch, mode, build } = profile.settings
  const values = {
    source: workspace.source,
    out: workspace.out,
    repository: workspace.repository,
    jobs: String(workspace.jobs),
    arch,
    mode,
  }
  const fill = (text: string): string => fillPlaceholders(text, values)
  const artifact = (role: ArtifactRole, file: string): ArtifactPlan => ({
    role,
    name: path.basename(fill(file)),
    path: path.resolve(workspace.out, fill(file)),
    optional: false,
  })
  const { image, elf, files = [] } = section.artifacts
  return {
    steps: section.build.map((command) => ({
      do: 'run',
      title: fill(command[0] ?? ''),
      argv: command.map(fill),
      cwd: workspace.source,
      env: build.env ?? {},
    })),
    artifacts: [
      artifact('image', image),
      ...(elf === undefined || elf === image ? [] : [artifact('elf', elf)]),
      ...files.map((file) => artifact('file', file)),
    ],
  }
}
