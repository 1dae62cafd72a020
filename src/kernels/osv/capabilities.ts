import type { ConfigMismatch } from '../family.js'
import { findNearest } from '../kconfig/nearest.js'
import { optionName, splitCommandLine } from './command-line.js'
import { listWords, type OsvSection } from './section.js'
import type { LoaderOption, OsvTree } from './tree/tree.js'

function suggest(name: string, known: readonly string[], otherwise: string): string {
  const [nearest] = findNearest(name, known)
  return nearest === undefined ? otherwise : `did you mean ${nearest}?`
}

function absent(option: string, requested: string, reason: string): ConfigMismatch {
  return { option, requested, effective: 'nothing', reason }
}

function checkFileSystem({ fs }: OsvSection, tree: OsvTree): readonly ConfigMismatch[] {
  if (tree.fileSystems.includes(fs)) return []
  const has = `scripts/build of this tree makes ${tree.fileSystems.join(', ')}`
  return [absent('fs', fs, suggest(fs, tree.fileSystems, has))]
}

/** `name` or `name.run`; a leading minus leaves a module out. */
function checkModule(key: string, written: string, tree: OsvTree): readonly ConfigMismatch[] {
  const [name = '', run] = written.replace(/^-/, '').split('.', 2)
  const module = tree.modules.find((candidate) => candidate.name === name)
  if (module === undefined) {
    const names = [...tree.modules.map((known) => known.name), ...tree.imageConfigs]
    const otherwise = 'modules/ and apps/ of this tree have no module of this name'
    return [absent(key, written, suggest(name, names, otherwise))]
  }
  if (run === undefined || run === 'none' || module.runs.includes(run)) return []
  const runs = module.runs.length === 0 ? 'it has none' : `it has ${module.runs.join(', ')}`
  return [absent(key, written, `${name} has no run configuration ${run}; ${runs}`)]
}

function checkModules(section: OsvSection, tree: OsvTree): readonly ConfigMismatch[] {
  const own = new Set((section.module_folders ?? []).map((folder) => folder.split('/').at(-1)))
  const isOwn = (written: string): boolean => own.has(written.split('.')[0])
  const image = listWords(section.image)
  const isWhole = image.length === 1 && tree.imageConfigs.includes(image[0] ?? '')
  return [
    ...(isWhole ? [] : image).flatMap((name) =>
      isOwn(name) ? [] : checkModule('image', name, tree),
    ),
    ...listWords(section.modules).flatMap((name) =>
      isOwn(name) ? [] : checkModule('modules', name, tree),
    ),
  ]
}

/** Options that guides mention, and the alternative for loaders without them. */
const loaderAdvice: Readonly<Record<string, string>> = {
  tmpfs: 'a RAM disk is mounted by --mount-fs=ramfs,none,/tmp',
  sysctl: 'the network stack of this tree takes no settings at boot',
  'virtio-net-queues': 'it is an option of the machine',
}

function checkLoaderOption(
  written: string,
  known: readonly LoaderOption[],
): readonly ConfigMismatch[] {
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

/** Checks loader options; skipped if the tree's options could not be read. */
function checkLoader(commandLine: string, tree: OsvTree): readonly ConfigMismatch[] {
  if (tree.loaderOptions.length === 0) return []
  return splitCommandLine(commandLine).options.flatMap((option) =>
    checkLoaderOption(option, tree.loaderOptions),
  )
}

/** Finds names in a profile that the tree lacks, before anything is configured. */
export function checkCapabilities(
  section: OsvSection,
  commandLine: string,
  tree: OsvTree,
): readonly ConfigMismatch[] {
  return [
    ...checkFileSystem(section, tree),
    ...checkModules(section, tree),
    ...checkLoader(commandLine, tree),
  ]
}
