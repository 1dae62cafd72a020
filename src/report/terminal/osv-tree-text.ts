import { listOfferedOptions, type OfferedOption } from '../../kernels/kconfig/list-options.js'
import type { MakeOption, OsvModule, OsvTree } from '../../kernels/osv/tree/tree.js'
import { alignColumns, type ColumnCell, type Colors, colorsFor } from './columns.js'
import { sanitize } from '../../result/sanitize.js'

type Row = readonly ColumnCell[]

interface Section {
  readonly title: string
  /** How to write it in a profile. */
  readonly usage: string
  readonly rows: readonly Row[]
}

function list(names: readonly string[]): string {
  return sanitize(names.join(', '), 2000)
}

function cell(text: string, paint?: (text: string) => string): ColumnCell {
  const shown = sanitize(text, 2000)
  return paint === undefined ? { text: shown } : { text: shown, paint }
}

function factRows(tree: OsvTree, colors: Colors): readonly Row[] {
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['architectures', tree.archs],
    ['modes', tree.modes],
    ['file systems', tree.fileSystems],
    ['image configs', tree.imageConfigs],
    ['scripts/build', tree.buildArguments],
    ['missing submodules', tree.missingSubmodules],
    ['empty repositories', tree.emptyRepositories],
  ]
  return facts
    .filter(([, names]) => names.length > 0)
    .map(([name, names]) => {
      const isLacking = name.startsWith('missing') || name.startsWith('empty')
      return [cell(name, colors.bold), cell(list(names), isLacking ? colors.yellow : undefined)]
    })
}

function optionRow(option: OfferedOption, colors: Colors): Row {
  const notes = [
    ...(option.choice === null ? [] : [`one of “${option.choice}”`]),
    ...(option.dependsOn.length === 0 ? [] : [`needs ${option.dependsOn.join(' && ')}`]),
  ]
  return [
    cell(option.name, colors.bold),
    cell(option.type ?? ''),
    cell(option.default ?? '-'),
    cell(option.prompt ?? 'no prompt'),
    cell(notes.join(', '), colors.dim),
  ]
}

function makeOptionRow({ variable, assigned, readAt }: MakeOption, colors: Colors): Row {
  const [first] = readAt
  const more = readAt.length > 1 ? ` and ${readAt.length - 1} more` : ''
  return [
    cell(variable, colors.bold),
    cell(assigned === null || assigned === '' ? '-' : assigned),
    cell(first === undefined ? '' : `${first.file}:${first.line}${more}`, colors.dim),
  ]
}

function moduleRow({ name, repository, runs, requires, provides }: OsvModule, colors: Colors): Row {
  const notes = [
    ...(requires.length === 0 ? [] : [`requires ${requires.join(', ')}`]),
    ...(provides.length === 0 ? [] : [`provides ${provides.join(', ')}`]),
  ]
  return [
    cell(name, colors.bold),
    cell(repository, colors.dim),
    cell(runs.join(', ') || '-'),
    cell(notes.join('; '), colors.dim),
  ]
}

/** Options that only the makefiles have, without the drivers, which have their own section. */
function listPlainMakeOptions(tree: OsvTree): readonly MakeOption[] {
  return [...tree.makeOptions.values()].filter(
    ({ name }) => !name.startsWith('drivers_') && tree.kconfig?.symbols.has(name) !== true,
  )
}

function listSections(tree: OsvTree, colors: Colors): readonly Section[] {
  const offered = tree.kconfig === null ? [] : listOfferedOptions(tree.kconfig)
  return [
    {
      title: 'Kconfig options: type, default',
      usage: 'osv.conf: {name: value}',
      rows: offered.map((option) => optionRow(option, colors)),
    },
    {
      title: 'Options of the makefiles: value, where it is read',
      usage: 'osv.conf: {name: value}',
      rows: listPlainMakeOptions(tree).map((option) => makeOptionRow(option, colors)),
    },
    {
      title: 'Driver profiles',
      usage: 'osv.drivers: name',
      rows: tree.driverProfiles.map(({ name, drivers }) => [
        cell(name, colors.bold),
        cell(list(drivers) || 'none'),
      ]),
    },
    {
      title: 'Drivers',
      usage: 'osv.drivers: [name, …]',
      rows: tree.drivers.map(({ name, implies }) => [
        cell(name, colors.bold),
        cell(implies.length === 0 ? '' : `brings ${list(implies)}`, colors.dim),
      ]),
    },
    {
      title: 'Modules and apps: run configurations',
      usage: 'osv.image: name or name.run',
      rows: tree.modules.map((module) => moduleRow(module, colors)),
    },
    {
      title: 'Options of the loader',
      usage: 'osv.loader: {name: value}',
      rows: tree.loaderOptions.map(({ name, value, description, needs }) => [
        cell(value === null ? `--${name}` : `--${name}=${value}`, colors.bold),
        cell(description),
        cell(needs === null ? '' : `needs ${needs}`, colors.dim),
      ]),
    },
  ]
}

/** Renders what an OSv tree offers. */
export function renderOsvTree(
  tree: OsvTree,
  options: { readonly color: boolean; readonly shownRoot: string },
): string {
  const colors = colorsFor(options.color)
  const version = tree.version === null ? 'without a version (no tags)' : sanitize(tree.version)
  const place = sanitize(options.shownRoot)
  const blocks = [
    [`${colors.green('✓')} OSv ${version} (${place}), for ${tree.arch} ${sanitize(tree.mode)}`],
    alignColumns(factRows(tree, colors), '  '),
    ...listSections(tree, colors)
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, usage, rows }) => [
        `${colors.bold(title)} (${rows.length})  ${colors.dim(usage)}`,
        ...alignColumns(rows, '  '),
      ]),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
