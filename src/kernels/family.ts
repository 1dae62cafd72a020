import type { FamilyContract } from '../profile/family-contract.js'
import type { Profile } from '../profile/profile.js'

/** Where a build takes place: everything absolute, decided before the plan is made. */
export interface Workspace {
  /** The kernel's sources. */
  readonly source: string
  /** The repository that holds the profile. */
  readonly repository: string
  /** A build folder that belongs to this profile and architecture alone. */
  readonly out: string
  readonly jobs: number
  /** Folder of ccache's masquerade links, first in PATH of the build; null without ccache. */
  readonly compilerCacheLinks: string | null
}

/** One step of a build; `plan` prints them as lines that can be pasted into a shell. */
export type BuildStep =
  | {
      readonly do: 'run'
      readonly title: string
      readonly argv: readonly string[]
      readonly cwd: string
      readonly env: Readonly<Record<string, string>>
    }
  | { readonly do: 'write'; readonly title: string; readonly path: string; readonly text: string }
  /** Compare the requested with the effective configuration; go no further when they differ. */
  | { readonly do: 'gate'; readonly title: string }

/** What an artifact is for: `image` is booted, `elf` carries the symbols. */
export const artifactRoles = ['image', 'elf', 'map', 'config', 'modules', 'file'] as const
export type ArtifactRole = (typeof artifactRoles)[number]

export interface ArtifactPlan {
  readonly role: ArtifactRole
  /** File name in the output folder. */
  readonly name: string
  /** Absolute path where the build leaves it; a folder is packed as a tar archive. */
  readonly path: string
  readonly optional: boolean
}

export interface BuildPlan {
  readonly steps: readonly BuildStep[]
  readonly artifacts: readonly ArtifactPlan[]
}

/** One requested option that the kernel's own configuration system did not honour. */
export interface ConfigMismatch {
  readonly option: string
  readonly requested: string
  readonly effective: string
  /** Why, in terms of the configuration system, e.g. the dependency that is not met. */
  readonly reason: string
}

export interface ConfigReport {
  readonly requested: Readonly<Record<string, string>>
  /** The final value of every requested option. */
  readonly effective: Readonly<Record<string, string>>
  readonly mismatches: readonly ConfigMismatch[]
  /** Why an option that is not as requested is no mismatch, by option. */
  readonly explained: Readonly<Record<string, string>>
}

/** A tool a stage needs and the Debian package that brings it. */
export interface ToolNeed {
  /** Program looked up in PATH, or an absolute file that has to exist. */
  readonly tool: string
  readonly debianPackage: string
}

/** Everything the product knows of one kind of kernel. A fifth family is a folder and one line in `families.ts`. */
export interface KernelFamily extends FamilyContract {
  /** What its builds need besides what the profile's `build.tools` names. */
  tools(profile: Profile): readonly ToolNeed[]
  /** Programs whose version is part of what the image is made from. */
  compilers(profile: Profile): readonly string[]
  /** Files and folders of the repository that a build reads besides its sources. */
  inputFiles(profile: Profile): readonly string[]
  plan(profile: Profile, workspace: Workspace): BuildPlan
  /** Reads what the configuration step left; null for families without one. */
  inspectConfig(profile: Profile, workspace: Workspace): Promise<ConfigReport | null>
  /** The command line the kernel gets: the profile's, with what the family cannot do without. */
  commandLine(profile: Profile): string
  /** Names of the crash vocabularies that apply to its console. */
  readonly vocabularies: readonly string[]
}
