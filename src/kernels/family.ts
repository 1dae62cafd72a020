import type { z } from 'zod'
import type { RejectList } from '../profile/schema/expectation.js'
import type { FamilyContract } from '../profile/family-contract.js'
import type { Profile } from '../profile/profile.js'
import type { BuildVocabularyName } from '../build/diagnosis/vocabulary/vocabularies.js'
import type { VocabularyName } from '../console/crash/vocabulary/vocabularies.js'
import type { Outcome } from '../verdict.js'
import type { ArtifactRole } from '../file-roles.js'

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

/**
 * Where a build stops to compare: what is asked for with what the sources offer, with the
 * configuration step's outcome, with what was compiled in the end.
 */
export type GateName = 'requests' | 'configuration' | 'build'

/** One step of a build; `plan` prints them as lines that can be pasted into a shell. */
export type BuildStep =
  | {
      readonly do: 'run'
      readonly title: string
      readonly argv: readonly string[]
      readonly cwd: string
      readonly env: Readonly<Record<string, string>>
      /**
       * A line after which the step cannot end well, whatever its exit status will be: it is ended
       * at once.
       */
      readonly doomedBy?: RegExp
    }
  | { readonly do: 'write'; readonly title: string; readonly path: string; readonly text: string }
  /** Make `to` a copy of the sources in `from`, for kernels that are built among their sources. */
  | { readonly do: 'mirror'; readonly title: string; readonly from: string; readonly to: string }
  /** Compare the requested with the effective configuration; go no further when they differ. */
  | { readonly do: 'gate'; readonly title: string; readonly gate: GateName }

export type { ArtifactRole } from '../file-roles.js'

/** File name in the output folder of the command line that a build put into its image. */
export const builtCommandLineName = 'cmdline'

export interface ArtifactPlan {
  readonly role: ArtifactRole
  /** File name in the output folder. */
  readonly name: string
  /** Absolute path where the build leaves it; a folder is packed as a tar archive. */
  readonly path: string
  readonly optional: boolean
}

/** Which artifacts a machine is started with, by role. */
export interface BootFiles {
  /** Given to the VMM as the kernel; null where it is on the first disk. */
  readonly kernel: ArtifactRole | null
  /** In the machine's order, before those that the profile adds. */
  readonly disks: readonly ArtifactRole[]
  /** What the build writes these disks as, where it is always the same. */
  readonly diskFormat?: 'raw' | 'qcow2'
  /** Where the first disk keeps the kernel's command line, which ends with a NUL; in bytes. */
  readonly commandLineAt?: { readonly offset: number; readonly size: number }
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

/** A test within an image: the guest is booted for it alone, and has to end by itself with 0. */
export interface GuestTest {
  readonly name: string
  /** The kernel's whole command line. */
  readonly commandLine: string
  /** Why it is not run; null where it is. */
  readonly skip: string | null
}

/** Where a family looks for what it needs to know of a built image. */
export interface BuiltImage {
  /** The output folder. */
  readonly out: string
  /** Folders that have the kernel's sources if they are at hand, the surest first. */
  readonly sources: readonly string[]
  readonly accelerator: 'kvm' | 'tcg'
}

/** How the tests within an image are found and judged. */
export interface GuestTests<Section = unknown> {
  /** Whether the profile asks for them; then nothing else is expected of its boots. */
  readonly areWanted: (profile: Profile<Section>) => boolean
  /** Those that the profile selects, in the order they are run; fails where none would be. */
  readonly list: (
    profile: Profile<Section>,
    image: BuiltImage,
  ) => Promise<Outcome<readonly GuestTest[]>>
  /** What on a test's console is a failure, whatever its status. */
  readonly reject: RejectList
}

/** A tool a stage needs and the Debian package that brings it. */
export interface ToolNeed {
  /** Program looked up in PATH, `python3:x` for a module of Python, or an absolute file. */
  readonly tool: string
  readonly debianPackage: string
}

/**
 * How a guest's memory is written to a file, in the words of QEMU's dump-guest-memory. `elf` has the
 * guest's own addresses, found in its page tables, for gdb, which knows every kernel; `kdump-zlib` is
 * compressed, for crash and drgn, which know Linux.
 */
export type DumpFormat = 'elf' | 'kdump-zlib'

/**
 * Everything the product knows of one kind of kernel, whose profiles have a section of this type. A
 * fifth family is a folder and one line in `families.ts`.
 */
export interface KernelFamily<Section = unknown> extends FamilyContract {
  /** What its builds need besides what the profile's `build.tools` names. */
  readonly tools: (profile: Profile<Section>) => readonly ToolNeed[]
  /** Programs whose version is part of what the image is made from. */
  readonly compilers: (profile: Profile<Section>) => readonly string[]
  /** Files and folders of the repository that a build reads besides its sources. */
  readonly inputFiles: (profile: Profile<Section>) => readonly string[]
  /** What a build leaves; known before there are any sources. */
  readonly artifacts: (profile: Profile<Section>, workspace: Workspace) => readonly ArtifactPlan[]
  /** How it is built; some families read the sources to know. */
  readonly planSteps: (
    profile: Profile<Section>,
    workspace: Workspace,
  ) => Promise<Outcome<readonly BuildStep[]>>
  /** Keys of its section that matter only when the image is booted: no part of what it is made from. */
  readonly bootKeys?: readonly string[]
  /** Reads what a gate compares; null for families without a configuration. */
  readonly inspectConfig: (
    profile: Profile<Section>,
    workspace: Workspace,
    gate: GateName,
  ) => Promise<ConfigReport | null>
  readonly bootFiles: (profile: Profile<Section>) => BootFiles
  /** Pattern of the tags that its version is described by, where a build asks git for it. */
  readonly versionTags?: string
  /** Whether its builds start virtual machines, which must not meet a KVM that does not work. */
  readonly buildsWithMachines?: true
  /**
   * The command line the kernel gets: the profile's, with what the family cannot do without.
   * `built` is the one that the build put into the image, null where there is none.
   */
  readonly commandLine: (profile: Profile<Section>, built: string | null) => string
  /** How its build scripts say what went wrong. */
  readonly buildVocabularies: readonly BuildVocabularyName[]
  /** How its console says that the kernel crashed. */
  readonly vocabularies: readonly VocabularyName[]
  readonly dumpFormat: DumpFormat
  /** For families whose images may have tests of their own. */
  readonly guestTests?: GuestTests<Section>
}

/** Ties what a family does with its section to the schema that checks it. */
export function defineFamily<Section>(
  family: KernelFamily<Section> & { readonly section: z.ZodType<Section> },
): KernelFamily<Section> {
  return family
}
