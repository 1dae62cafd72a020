import { moduleNameOf } from './external-modules.js'
import type { ConfigMismatch } from '../family.js'
import { findNearest } from '../kconfig/nearest.js'
import { composeOsvCommandLine, optionName, splitCommandLine } from './command-line.js'
import { listWords, wordKey, type OsvProfile, type OsvSection } from './section.js'
import type { LoaderOption, OsvTree } from './tree/tree.js'

function suggest(name: string, known: readonly string[], otherwise: string): string {
  const [nearest] = findNearest(name, known)
  return nearest === undefined ? otherwise : `did you mean ${nearest}?`
}

type Absence = Omit<ConfigMismatch, 'key'>

function absent(option: string, requested: string, reason: string): Absence {
  return { option, requested, effective: 'nothing', reason }
}

function checkFileSystem({ fs }: OsvSection, tree: OsvTree): readonly Absence[] {
  if (tree.fileSystems.includes(fs)) return []
  const has = `scripts/build of this tree makes ${tree.fileSystems.join(', ')}`
  return [absent('fs', fs, suggest(fs, tree.fileSystems, has))]
}

function locate(key: string, absences: readonly Absence[]): readonly ConfigMismatch[] {
  return absences.map((absence) => ({ ...absence, key }))
}

/** `name` or `name.run`; a leading minus leaves a module out. */
function checkModule(list: string, written: string, tree: OsvTree): readonly Absence[] {
  const [name = '', run] = written.replace(/^-/, '').split('.', 2)
  const module = tree.modules.find((candidate) => candidate.name === name)
  if (module === undefined) {
    const names = [...tree.modules.map((known) => known.name), ...tree.imageConfigs]
    const otherwise = 'modules/ and apps/ of this tree have no module of this name'
    return [absent(list, written, suggest(name, names, otherwise))]
  }
  if (run === undefined || run === 'none' || module.runs.includes(run)) return []
  const runs = module.runs.length === 0 ? 'it has none' : `it has ${module.runs.join(', ')}`
  return [absent(list, written, `${name} has no run configuration ${run}; ${runs}`)]
}

function checkModules(
  { section, repository }: Pick<OsvProfile, 'section' | 'repository'>,
  tree: OsvTree,
): readonly ConfigMismatch[] {
  const folders = section.module_folders ?? []
  const own = new Set(folders.map((folder) => moduleNameOf(folder, repository)))
  const isOwn = (written: string): boolean => own.has(written.split('.')[0] ?? '')
  const image = listWords(section.image)
  const isWhole = image.length === 1 && tree.imageConfigs.includes(image[0] ?? '')
  const check = (list: 'image' | 'modules'): readonly ConfigMismatch[] =>
    listWords(section[list]).flatMap((name, index) =>
      isOwn(name)
        ? []
        : locate(wordKey(`osv.${list}`, section[list], index), checkModule(list, name, tree)),
    )
  return [...(isWhole ? [] : check('image')), ...check('modules')]
}

/** Options that guides mention, and the alternative for loaders without them. */
const loaderAdvice: Readonly<Record<string, string>> = {
  tmpfs: 'a RAM disk is mounted by --mount-fs=ramfs,none,/tmp',
  sysctl: 'the network stack of this tree takes no settings at boot',
  'virtio-net-queues': 'it is an option of the machine',
}

function checkLoaderOption(written: string, known: readonly LoaderOption[]): readonly Absence[] {
  const name = optionName(written)
  const option = known.find((candidate) => candidate.name === name)
  const names = known.map((candidate) => candidate.name)
  if (option === undefined) {
    const otherwise = loaderAdvice[name] ?? `it knows ${names.join(', ')}`
    const advice = name in loaderAdvice ? otherwise : suggest(name, names, otherwise)
    return [absent(`--${name}`, written, `the loader of this tree has no such option; ${advice}`)]
  }
  const hasValue = written.includes('=')
  if (option.value === null && hasValue) return [absent(`--${name}`, written, 'it takes no value')]
  if (option.value !== null && !hasValue)
    return [absent(`--${name}`, written, `it takes a value: --${name}=${option.value}`)]
  return []
}

/** Where a profile requests a loader option; --rootfs follows from its file system. */
function loaderKey({ section, settings }: OsvProfile, option: string): string {
  if (settings.boot.cmdline.trim() !== '') return 'boot.cmdline'
  const name = optionName(option)
  return Object.hasOwn(section.loader, name) ? `osv.loader.${name}` : 'osv.fs'
}

/** Checks loader options; skipped if the tree's options could not be read. */
function checkLoader(profile: OsvProfile, tree: OsvTree): readonly ConfigMismatch[] {
  if (tree.loaderOptions.length === 0) return []
  return splitCommandLine(composeOsvCommandLine(profile, null)).options.flatMap((option) =>
    locate(loaderKey(profile, option), checkLoaderOption(option, tree.loaderOptions)),
  )
}

/** Finds names in a profile that the tree lacks, before anything is configured. */
export function checkCapabilities(profile: OsvProfile, tree: OsvTree): readonly ConfigMismatch[] {
  return [
    ...locate('osv.fs', checkFileSystem(profile.section, tree)),
    ...checkModules(profile, tree),
    ...checkLoader(profile, tree),
  ]
}
