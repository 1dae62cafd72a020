import type { z } from 'zod'
import type { RejectList } from '../profile/schema/expectation.js'
import type { FamilyContract } from '../profile/family-contract.js'
import type { NamedPath } from '../profile/paths/named-path.js'
import type { Profile } from '../profile/profile.js'
import type { BuildVocabularyName } from '../build/diagnosis/vocabulary/vocabularies.js'
import type { VocabularyName } from '../console/crash/vocabulary/vocabularies.js'
import type { RunCommand } from '../host/box/box.js'
import type { DiskFormat, UsedAccelerator } from '../machine/machine-types.js'
import type { Outcome } from '../verdict.js'
import type { ArtifactRole } from '../file-roles.js'

/** The folders of a build: absolute, decided before the plan is made. */
export interface Workspace {
  /** The kernel's sources. */
  readonly source: string
  /** The repository that holds the profile. */
  readonly repository: string
  /** A build folder for this profile and architecture only. */
  readonly out: string
  readonly jobs: number
  /** Folder for links to ccache, first in PATH of the build; null without ccache. */
  readonly compilerCacheLinks: string | null
}

/**
 * Where a build compares the requested configuration: with the options that the sources offer, with
 * the outcome of the configuration step, and with the options that were compiled in.
 */
export type GateName = 'requests' | 'configuration' | 'build'

/** One step of a build; `plan` prints steps as lines to paste into a shell. */
export type BuildStep =
  | {
      readonly do: 'run'
      readonly title: string
      readonly argv: readonly string[]
      readonly cwd: string
      readonly env: Readonly<Record<string, string>>
      /**
       * A line that means failure, whatever the exit status would be: the step is stopped at
       * once.
       */
      readonly doomedBy?: RegExp
    }
  | { readonly do: 'write'; readonly title: string; readonly path: string; readonly text: string }
  /** Make `to` a copy of the sources in `from`, for kernels that are built in their source tree. */
  | { readonly do: 'mirror'; readonly title: string; readonly from: string; readonly to: string }
  /** Compare the requested with the effective configuration; stop if they differ. */
  | { readonly do: 'gate'; readonly title: string; readonly gate: GateName }

export type { ArtifactRole } from '../file-roles.js'

/** Output file with the command line that a build wrote into its image. */
export const builtCommandLineName = 'cmdline'

export interface ArtifactPlan {
  readonly role: ArtifactRole
  /** Of the profile's, if it names the file. */
  readonly key?: readonly PropertyKey[]
  /** File name in the output folder. */
  readonly name: string
  /** Absolute path of the build's output; a folder is packed as a tar archive. */
  readonly path: string
  readonly optional: boolean
}

/** Files that other steps built. */
export interface TakenPattern {
  readonly role: ArtifactRole
  readonly key: readonly PropertyKey[]
  /** A path from the repository, in which `*` is any part of a name and `**` any number of folders. */
  readonly pattern: string
}

/** The artifacts that a machine boots from, by role. */
export interface BootFiles {
  /** Passed to the VMM as the kernel; null if the kernel is on the first disk. */
  readonly kernel: ArtifactRole | null
  /** In the machine's order, before the profile's own disks. */
  readonly disks: readonly ArtifactRole[]
  /** Format of these disks, if the build always writes the same. */
  readonly diskFormat?: DiskFormat
  /** Where the first disk stores the kernel's NUL-terminated command line; in bytes. */
  readonly commandLineAt?: { readonly offset: number; readonly size: number }
}

/** A requested option that the kernel's configuration system did not honour. */
export interface ConfigMismatch {
  readonly option: string
  /** Profile key of the request. */
  readonly key: string
  readonly requested: string
  readonly effective: string
  /** Why, in terms of the configuration system, e.g. an unmet dependency. */
  readonly reason: string
}

export interface ConfigReport {
  readonly requested: Readonly<Record<string, string>>
  /** The final value of every requested option. */
  readonly effective: Readonly<Record<string, string>>
  readonly mismatches: readonly ConfigMismatch[]
  /** Options that differ from the request without being a mismatch, with the reason. */
  readonly explained: Readonly<Record<string, string>>
}

/** A test within an image: it gets its own boot, and must exit with status 0. */
export interface GuestTest {
  readonly name: string
  /** The kernel's whole command line. */
  readonly commandLine: string
  /** Why it is skipped; null if it is run. */
  readonly skip: string | null
}

/** Where a family looks for information about a built image. */
export interface BuiltImage {
  /** The output folder. */
  readonly out: string
  /** Folders that may hold the kernel's sources, the most reliable first. */
  readonly sources: readonly string[]
  readonly accelerator: UsedAccelerator
}

/** How to find and judge the tests within an image. */
export interface GuestTests<Section = unknown> {
  /** Whether the profile asks for tests; they then replace `expect:`. */
  readonly areWanted: (profile: Profile<Section>) => boolean
  /** The tests that the profile selects, in the order of running; fails if there are none. */
  readonly list: (
    profile: Profile<Section>,
    image: BuiltImage,
  ) => Promise<Outcome<readonly GuestTest[]>>
  /** Console patterns that fail a test, whatever its status. */
  readonly reject: RejectList
}

/** A tool that a stage needs and the Debian package that provides it. */
export interface ToolNeed {
  /** A program in PATH, `python3:x` for a Python module, or an absolute file. */
  readonly tool: string
  readonly debianPackage: string
}

/**
 * The format of a memory dump, as QEMU's dump-guest-memory names it. `elf` has the guest's virtual
 * addresses, found in its page tables, for gdb, which supports every kernel; `kdump-zlib` is
 * compressed, for crash and drgn, which support Linux.
 */
export type DumpFormat = 'elf' | 'kdump-zlib'

/**
 * Everything about one kind of kernel, whose profiles have a section of this type. A new family is a
 * folder and one line in `families.ts`.
 */
export interface KernelFamily<Section = unknown> extends FamilyContract {
  readonly namedPaths?: (section: Section) => readonly NamedPath[]
  /** Tools that its builds need besides the profile's `build.tools`. */
  readonly tools: (profile: Profile<Section>) => readonly ToolNeed[]
  /** Programs whose version is an input of the image. */
  readonly compilers: (profile: Profile<Section>) => readonly string[]
  /** Files and folders of the repository that a build reads, besides the sources. */
  readonly inputFiles: (profile: Profile<Section>) => readonly string[]
  /** Files of its sources, by relative name, that its builds never read: a change rebuilds nothing. */
  readonly isDocument?: (name: string) => boolean
  /** A build's output files; known before there are any sources. */
  readonly artifacts: (profile: Profile<Section>, workspace: Workspace) => readonly ArtifactPlan[]
  /**
   * For `source: none`: what other steps built, the image first if it is named. The names of its
   * plain files are those of `artifacts`.
   */
  readonly takes?: (profile: Profile<Section>, workspace: Workspace) => readonly TakenPattern[]
  /** Folders besides its output folder that its steps write. */
  readonly writes?: (profile: Profile<Section>, workspace: Workspace) => readonly string[]
  /** The build's steps; some families read the sources to plan them. */
  readonly planSteps: (
    profile: Profile<Section>,
    workspace: Workspace,
  ) => Promise<Outcome<readonly BuildStep[]>>
  /** Keys of its section that affect only the boot: not an input of the image. */
  readonly bootKeys?: readonly string[]
  /**
   * Reads the configuration for a gate; null for families without one. Programs that the sources
   * steer, such as make, are started with `run`.
   */
  readonly inspectConfig: (
    profile: Profile<Section>,
    workspace: Workspace,
    gate: GateName,
    run: RunCommand,
  ) => Promise<ConfigReport | null>
  readonly bootFiles: (profile: Profile<Section>) => BootFiles
  /** Pattern of the tags that describe its version, if its build asks git for it. */
  readonly versionTags?: string
  /** Whether its builds start virtual machines, which fail on a broken KVM. */
  readonly buildsWithMachines?: true
  /**
   * The kernel's command line: the profile's, plus what the family requires. `built` is the one that
   * the build wrote into the image, null if there is none.
   */
  readonly commandLine: (profile: Profile<Section>, built: string | null) => string
  /** Vocabularies of its build scripts' error messages. */
  readonly buildVocabularies: readonly BuildVocabularyName[]
  /** Vocabularies of its crash messages on the console. */
  readonly vocabularies: readonly VocabularyName[]
  /** Room that a build takes, measured, in bytes. */
  readonly room: {
    /** No build of this family takes less. */
    readonly leastBytes: number
    /** A build of a small profile. */
    readonly usualBytes: number
    /** Fetched sources. */
    readonly sourceBytes: number
  }
  readonly dumpFormat: DumpFormat
  /** For families whose images may contain tests. */
  readonly guestTests?: GuestTests<Section>
}

/** Ties what a family does with its section to the schema that checks it. */
export function defineFamily<Section>(
  family: KernelFamily<Section> & { readonly section: z.ZodType<Section> },
): KernelFamily<Section> {
  return family
}
