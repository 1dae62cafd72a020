import path from 'node:path'
import { evaluateMake, type MakeFiles } from '../make/evaluate.js'
import type { OsvArch } from '../arch.js'
import type { Driver, DriverProfile } from './tree.js'

const prefix = 'conf_drivers_'

function profileFolder(arch: OsvArch): string {
  return `conf/profiles/${arch}`
}

function driverNames(values: Iterable<string>): readonly string[] {
  return Array.from(values)
    .filter((name) => name.startsWith(prefix) && name !== `${prefix}profile`)
    .map((name) => name.slice(prefix.length))
    .toSorted()
}

/** Drivers that are enabled after these files and the base, which defines the implied drivers. */
function listDrivers(
  entries: readonly string[],
  files: MakeFiles,
  given: ReadonlyMap<string, string>,
): readonly string[] {
  const { values } = evaluateMake(entries, files, { given })
  return driverNames(values.keys()).filter((name) => values.get(prefix + name)?.text === '1')
}

/** Drivers of an architecture with those each implies; none on trees without driver profiles. */
export function readDrivers(files: MakeFiles, arch: OsvArch): readonly Driver[] {
  const base = `${profileFolder(arch)}/base.mk`
  const given = new Map([['arch', arch]])
  const { values } = evaluateMake([base], files, { given })
  return driverNames(values.keys()).map((name) => ({
    name,
    implies: listDrivers([base], files, new Map([...given, [prefix + name, '1']])),
  }))
}

/** Driver profiles of an architecture with all their drivers, implied ones included. */
export function readDriverProfiles(files: MakeFiles, arch: OsvArch): readonly DriverProfile[] {
  const folder = profileFolder(arch)
  const given = new Map([['arch', arch]])
  return Array.from(files.keys())
    .filter((file) => path.posix.dirname(file) === folder)
    .toSorted()
    .map((file) => ({
      name: path.posix.basename(file, '.mk'),
      drivers: listDrivers([file, `${folder}/base.mk`], files, given),
    }))
}
