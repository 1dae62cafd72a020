import path from 'node:path'
import { splitPattern } from '../host/files/expand-pattern.js'
import { archs } from '../machine/arch.js'
import { failure, success, type Outcome } from '../verdict.js'
import { invalidProfile } from './diagnose.js'
import type { ProfileDocument } from './document.js'
import type { Lookup } from './find-profile.js'
import { parseOverrides } from './load.js'
import { placeProfile, type PathOptions } from './paths/roots.js'
import type { Profile } from './profile.js'
import { resolveProfile } from './resolve.js'
import { mapOf, nest, type SettingMap, type SettingNode } from './values/settings-tree.js'
import { parseYamlSettings } from './values/yaml-document.js'

/** A run without a profile: what it measures, and what limits that. */
export interface FilesRequest {
  /** Patterns, relative to the working folder, in the order of the reports; `!` excludes. */
  readonly files: readonly string[]
  /** YAML text: a map of budgets as below `size.budgets` of a profile. */
  readonly budgets: string | undefined
  /** What the run is called: a name as of a profile. */
  readonly name: string
  /** How messages call where that was written. */
  readonly calls: { readonly files: string; readonly budgets: string }
}

/** Names become parts of folders, of keys of caches and of names of artifacts. */
const properName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/

/** Why a run cannot be called so; undefined if it can. */
export function objectToName(name: string): string | undefined {
  return properName.test(name)
    ? undefined
    : 'expected letters, digits, ., _ and -, at most 80 of them, the first a letter or a digit'
}

/** What a run without a profile and without a name is called: the last plain name of its first pattern. */
export function nameOfFiles(files: readonly string[]): string {
  const first = files.find((pattern) => !pattern.startsWith('!')) ?? ''
  const name = path.basename(splitPattern(first).start)
  const proper = name.replaceAll(/[^A-Za-z0-9._-]/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return proper === '' ? 'files' : proper.slice(0, 80)
}

function originOf(by: string, line: number): SettingMap['origin'] {
  return { layer: 'profile', by: `${by}, line ${line}` }
}

/** The patterns as they are written, each with its line. */
function listOf(
  { files, calls }: FilesRequest,
  inRepository: (pattern: string) => string,
): SettingNode {
  return {
    items: files.map((pattern, index) => ({
      value: inRepository(pattern),
      origin: originOf(calls.files, index + 1),
    })),
    origin: { layer: 'profile', by: calls.files },
  }
}

function budgetsOf({ budgets = '', calls }: FilesRequest): Outcome<{
  readonly values: SettingMap | undefined
  readonly lines: readonly string[]
}> {
  if (budgets.trim() === '') return success({ values: undefined, lines: [] })
  const what = 'budgets are a map of paths and sizes, such as kernel.elf: 4MiB'
  const parsed = parseYamlSettings(budgets, { file: calls.budgets }, what)
  if (!('problems' in parsed)) return success(parsed)
  const lines = new Map([[calls.budgets, budgets.split(/\r?\n/)]])
  return invalidProfile(parsed.problems, lines, what)
}

function join(layers: readonly SettingMap[]): SettingMap {
  return {
    entries: new Map(layers.flatMap(({ entries }) => [...entries])),
    origin: { layer: 'profile' },
  }
}

/**
 * The profile of a run that has none: it takes the named files, boots nothing and has these budgets.
 * Everything after it is the story of any profile. Its key in stores is the place of its first
 * pattern and its name, whatever machine it runs on.
 */
export async function profileOfFiles(
  request: FilesRequest,
  options: Lookup & PathOptions & { readonly overrides: readonly string[] },
): Promise<Outcome<Profile>> {
  const { name, files, calls } = request
  const { directory, families } = options
  if (files.every((pattern) => pattern.startsWith('!')))
    return failure('invalid-profile', `${calls.files}: names no file`, {
      hint: 'give a path or a pattern on each line, such as build/kernel.elf',
    })
  const overrides = parseOverrides(options.overrides)
  if (!overrides.ok) return overrides
  const budgets = budgetsOf(request)
  if (!budgets.ok) return budgets
  const placed = await placeProfile({ file: path.join(directory, name) }, name, directory, options)
  if (!placed.ok) return placed
  const { repository, roots } = placed.value
  const inRepository = (pattern: string): string => {
    const [, mark = '', way = ''] = /^(!?)(.*)$/s.exec(pattern) ?? []
    return `${mark}${path.relative(repository, path.resolve(directory, way)) || '.'}`
  }
  const list = listOf(request, inRepository)
  const { values, lines } = budgets.value
  const document: ProfileDocument = {
    file: calls.budgets,
    lines,
    values: join([
      mapOf(
        { kernel: 'custom', source: 'none', boot: false },
        { layer: 'profile', by: calls.files },
      ),
      nest(['custom', 'artifacts', 'files'], list),
      ...(values === undefined ? [] : [nest(['size', 'budgets'], values)]),
    ]),
  }
  const resolved = await resolveProfile({
    ...{ name, repository, roots, families, overrides: overrides.value },
    documents: [document],
    file: path.resolve(directory, name),
    hostArch: archs[0],
  })
  if (!resolved.ok) return resolved
  const [first = ''] = files
  const shown = new Map([...resolved.value.values.entries, ['files', list] as const])
  return success({
    ...resolved.value,
    file: path.join(path.resolve(directory, path.dirname(splitPattern(first).start)), name),
    ofFiles: true as const,
    values: { ...resolved.value.values, entries: shown },
  })
}
