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

/** Files of every tree since images are built by scripts/build. */
const landmarks = ['scripts/build', 'Makefile', 'loader.cc', 'conf/base.mk'] as const

interface TreeChoice {
  readonly arch: OsvArch
  readonly mode: string
}

/** Files that an OSv tree must have and this folder lacks. */
export async function listMissingLandmarks(root: string): Promise<readonly string[]> {
  const missing = await Promise.all(
    landmarks.map(async (file) => ((await isFile(path.join(root, file))) ? [] : [file])),
  )
  return missing.flat()
}

/** Names without extension, sorted; some driver profiles are links to others. */
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

/** Makefiles of the kernel itself, without those of modules. */
async function listKernelMakefiles(root: string): Promise<readonly string[]> {
  const folders = ['conf', ...osvArchs.map((arch) => `conf/profiles/${arch}`)]
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await listNames(root, folder, '.mk')).map((name) => `${folder}/${name}.mk`),
    ),
  )
  return ['Makefile', 'conf/Makefile', ...names.flat()]
}

/** Reads the options of an OSv checkout of any age, without running anything. */
export async function readOsvTree(
  root: string,
  { arch, mode }: TreeChoice,
): Promise<Outcome<OsvTree>> {
  const lacking = await listMissingLandmarks(root)
  if (lacking.length > 0)
    return failure(
      'invalid-profile',
      `${root} is not an OSv tree: it has no ${lacking.join(', no ')}`,
      {
        hint: 'set source.path: or source.git: to a tree with these files in its top folder',
      },
    )
  const read = async (file: string): Promise<string> =>
    (await readTextIfThere(path.join(root, file))) ?? ''

  const config = parseModuleConfig(await readTextIfThere(path.join(root, 'config.json')))
  const { modules, reads, makefiles, emptyRepositories } = await readModules(root, config)
  const files = await readMakefiles(root, [...(await listKernelMakefiles(root)), ...makefiles])
  // Makefiles read both spellings, and scripts/build sets both.
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
