import path from 'node:path'
import { passVariables, type PassedVariables } from '../host/process/environment.js'
import { listValues } from '../profile/values/effective.js'
import { renderOrigin } from '../profile/values/origin.js'
import { alignColumns, colorsFor } from '../report/terminal/columns.js'
import { loadNamedProfile } from './load-profile.js'
import type { SharedOptions } from './options.js'
import { say, showFailure, wantsColor, writeJson } from './show.js'
import { checkTreeCommand, isTreeReference } from './tree-command.js'

/** What `build.pass_env` comes to here; values are not shown. */
export function describeVariables({ passed, heldBack }: PassedVariables): string {
  const names = passed.map(({ name }) => name).join(', ')
  return [
    '',
    `a build gets from here: ${names === '' ? 'none of these variables, for none is set' : names}`,
    ...heldBack.map(({ name, why }) => `it does not get ${name}, which ${why}`),
    '',
  ].join('\n')
}

/** `check`: lists every effective value and its origin; for an OSv tree, what it offers. */
export async function checkCommand(reference: string, options: SharedOptions): Promise<number> {
  if (await isTreeReference(reference)) return checkTreeCommand(reference, options)
  const profile = await loadNamedProfile(reference, options)
  if (!profile.ok) return showFailure(profile.failure)
  const { name, file, builtin } = profile.value
  const values = listValues(profile.value.values)
  const colors = colorsFor(wantsColor())
  const rows = values.map(({ key, value, origin }) => [
    { text: key, paint: colors.bold },
    { text: value },
    { text: renderOrigin(origin), paint: colors.dim },
  ])
  say(`${colors.green('✓')} ${name} (${builtin ?? path.relative('', file)})\n\n`, options.json)
  if (!options.quiet) say(`${alignColumns(rows, '  ').join('\n')}\n`, options.json)
  const variables = passVariables(profile.value.settings.build.pass_env ?? [])
  if (!options.quiet && profile.value.settings.build.pass_env !== undefined)
    say(describeVariables(variables), options.json)
  const shown = values.map(({ key, written: value, origin }) => ({ key, value, origin }))
  const passed = variables.passed.map((variable) => variable.name)
  await writeJson({ profile: name, values: shown, passed }, options.json)
  return 0
}
