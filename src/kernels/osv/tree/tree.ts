import type { KconfigTree } from '../../kconfig/tree.js'
import type { OsvArch } from '../arch.js'

/** Tags that scripts/osv-version.sh uses to describe a tree. */
export const osvVersionTags = 'v[0-9]*'

/** A place in a file of the tree; `file` is relative to its root. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A variable that a makefile of the tree reads, so it works on the command line. */
export interface MakeOption {
  /** Without `conf_`. */
  readonly name: string
  /** Spelling for the command line: older trees have `conf-preempt` and `drivers_profile`. */
  readonly variable: string
  /** Where it is read. */
  readonly readAt: readonly Place[]
  /** Assigned by the tree's own makefiles for this architecture and mode; null if unassigned. */
  readonly assigned: string | null
}

/** A device driver that can be linked in or left out (`conf_drivers_<name>`). */
export interface Driver {
  readonly name: string
  /** Drivers it implies, transitively: pvpanic implies acpi, which implies pci. */
  readonly implies: readonly string[]
}

/** A file `conf/profiles/<arch>/<name>.mk`: drivers for one kind of hypervisor. */
export interface DriverProfile {
  readonly name: string
  /** All its drivers, implied ones included. */
  readonly drivers: readonly string[]
}

/** A folder that `image=` or `modules=` can name. */
export interface OsvModule {
  readonly name: string
  /** `modules`, `apps` or another repository of config.json, relative to the root. */
  readonly repository: string
  /** Its folder, relative to the root; not always `<repository>/<name>`. */
  readonly folder: string
  readonly hasModuleFile: boolean
  /** Names that its module.py requires, conditionally or not, as far as they are literal. */
  readonly requires: readonly string[]
  /** Names of its run configurations: `default`, `fg` …; `image=<name>.<run>` chooses one. */
  readonly runs: readonly string[]
  /** Names it replaces (`provides = […]`). */
  readonly provides: readonly string[]
}

/** An option of the loader, `--<name>`. */
export interface LoaderOption {
  readonly name: string
  /** The tree's name for its value (`arg`); null for a flag. */
  readonly value: string | null
  readonly description: string
  /** Build option that it requires, e.g. `tracepoints`; null for none. */
  readonly needs: string | null
}

/**
 * The options of an OSv checkout for one architecture and mode, read from its files without running
 * any.
 */
export interface OsvTree {
  /** Absolute. */
  readonly root: string
  readonly arch: OsvArch
  readonly mode: string
  /** `v0.57.0-398-g0e34e4dc`; null without tags. */
  readonly version: string | null
  readonly archs: readonly OsvArch[]
  readonly modes: readonly string[]
  /** Null for trees older than OSv's Kconfig. */
  readonly kconfig: KconfigTree | null
  /** By name without `conf_`. */
  readonly makeOptions: ReadonlyMap<string, MakeOption>
  readonly drivers: readonly Driver[]
  readonly driverProfiles: readonly DriverProfile[]
  /** The variable that chooses one on the command line; null if the makefiles read none. */
  readonly driversProfileVariable: 'conf_drivers_profile' | 'drivers_profile' | null
  /** Values of `fs=`. */
  readonly fileSystems: readonly string[]
  /** `name=` arguments and `--switches` that scripts/build itself reads. */
  readonly buildArguments: readonly string[]
  /** Names in images/, which `image=` accepts besides modules. */
  readonly imageConfigs: readonly string[]
  readonly modules: readonly OsvModule[]
  /** Modules that `modules=` always adds; `image=` does not. */
  readonly defaultModules: readonly string[]
  readonly loaderOptions: readonly LoaderOption[]
  /** Submodules that the kernel needs but whose folder is empty. */
  readonly missingSubmodules: readonly string[]
  /** Empty module repositories, e.g. apps: a problem only if the image names one of their modules. */
  readonly emptyRepositories: readonly string[]
}
