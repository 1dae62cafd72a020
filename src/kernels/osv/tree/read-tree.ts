import path from 'node:path'
import { isFile, listFolder, readTextIfThere } from '../../../host/files/files.js'
import { describeVersion } from '../../../host/git/git.js'
import { failure, success, type Outcome } from '../../../verdict.js'
import { evaluateMake } from '../make/evaluate.js'
import { readMakefiles } from '../make/read-makefiles.js'
import { parseBuildArguments, parseFileSystems } from './build-script.js'
import { readDriverProfiles, readDrivers } from './drivers.js'
import { parseLoaderOptions } from './loader-options.js'
import { findVariableReads, listMakeOptions } from './make-options.js'
import { parseModuleConfig } from './module-repositories.js'
import { readModules } from './read-modules.js'
import { readOsvKconfig } from './read-kconfig.js'
import { findMissingSubmodules } from './submodules.js'
import { osvArchs, type OsvArch } from '../arch.js'
import { osvVersionTags, type OsvTree } from './tree.js'

/** What every tree has had since its images are built by scripts/build. */
const landmarks = ['scripts/build', 'Makefile', 'loader.cc', 'conf/base.mk'] as const

export interface TreeChoice {
  readonly arch: OsvArch
  readonly mode: string
}

/** The files of a tree without which it is none; empty for a tree. */
export async function listMissingLandmarks(root: string): Promise<readonly string[]> {
  const missing = await Promise.all(
    landmarks.map(async (file) => ((await isFile(path.join(root, file))) ? [] : [file])),
  )
  return missing.flat()
}

/** Names without their extension, sorted; some driver profiles are links to others. */
async function listNames(
  root: string,
  folder: string,
  extension: string,
): Promise<readonly string[]> {
  const files = await listFolder(path.join(root, folder))
  return files
    .filter((file) => file.endsWith(extension))
    .map((file) => path.basename(file, extension))
    .toSorted()
}

/** Makefiles of the kernel itself; those of the modules are found with them. */
async function listKernelMakefiles(root: string): Promise<readonly string[]> {
  const folders = ['conf', ...osvArchs.map((arch) => `conf/profiles/${arch}`)]
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await listNames(root, folder, '.mk')).map((name) => `${folder}/${name}.mk`),
    ),
  )
  return ['Makefile', 'conf/Makefile', ...names.flat()]
}

/** Reads what an OSv checkout offers, of any age; nothing of it is run. */
export async function readOsvTree(
  root: string,
  { arch, mode }: TreeChoice,
): Promise<Outcome<OsvTree>> {
  const lacking = await listMissingLandmarks(root)
  if (lacking.length > 0)
    return failure(
      'invalid-profile',
      `${root} is no OSv tree: it has no ${lacking.join(', no ')}`,
      {
        hint: 'an OSv tree has these files in its top folder; source.path: or source.git: names it',
      },
    )
  const read = async (file: string): Promise<string> =>
    (await readTextIfThere(path.join(root, file))) ?? ''

  const config = parseModuleConfig(await readTextIfThere(path.join(root, 'config.json')))
  const { modules, reads, makefiles, emptyRepositories } = await readModules(root, config)
  const files = await readMakefiles(root, [...(await listKernelMakefiles(root)), ...makefiles])
  // Both spellings are read, and both are given by scripts/build.
  const given = new Map([
    ['arch', arch],
    ['ARCH', arch],
    ['mode', mode],
  ])
  const outcome = evaluateMake(['Makefile'], files, { given })
  const configuring = evaluateMake(['conf/Makefile'], files, { given })
  const reached = [...outcome.reached, ...configuring.reached]
  const makeOptions = listMakeOptions([...findVariableReads(files), ...reads], outcome)
  const profileVariable = makeOptions.get('drivers_profile')?.variable

  const confNames = await listNames(root, 'conf', '.mk')
  const script = await read('scripts/build')
  return success({
    root: path.resolve(root),
    arch,
    mode,
    version: await describeVersion(root, osvVersionTags),
    archs: osvArchs.filter((name) => confNames.includes(name)),
    modes: confNames.filter((name) => name !== 'base' && !osvArchs.some((known) => known === name)),
    kconfig: await readOsvKconfig(root, { arch, mode }),
    makeOptions,
    drivers: readDrivers(files, arch),
    driverProfiles: readDriverProfiles(files, arch),
    driversProfileVariable:
      profileVariable === 'conf_drivers_profile' || profileVariable === 'drivers_profile'
        ? profileVariable
        : null,
    fileSystems: parseFileSystems(script),
    buildArguments: parseBuildArguments(script),
    imageConfigs: await listNames(root, 'images', '.py'),
    modules,
    defaultModules: config.defaults,
    loaderOptions: parseLoaderOptions(await read('loader.cc')),
    missingSubmodules: await findMissingSubmodules(root, { reached }, arch),
    emptyRepositories,
  })
}
