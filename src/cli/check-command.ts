import path from 'node:path'
import { listValues } from '../profile/values/effective.js'
import { renderOrigin } from '../profile/values/origin.js'
import { alignColumns, colorsFor } from '../report/terminal/columns.js'
import { loadNamedProfile } from './load-profile.js'
import type { SharedOptions } from './options.js'
import { say, showFailure, wantsColor, writeJson } from './show.js'
import { checkTreeCommand, isTreeReference } from './tree-command.js'

/** `check`: lists every effective value and its origin; for an OSv tree, what it offers. */
export async function checkCommand(reference: string, options: SharedOptions): Promise<number> {
  if (await isTreeReference(reference)) return checkTreeCommand(reference, options)
  const profile = await loadNamedProfile(reference, options)
  if (!profile.ok) return showFailure(profile.failure)
  const { name, file } = profile.value
  const values = listValues(profile.value.values)
  const colors = colorsFor(wantsColor())
  const rows = values.map(({ key, value, origin }) => [
    { text: key, paint: colors.bold },
    { text: value },
    { text: renderOrigin(origin), paint: colors.dim },
  ])
  say(`${colors.green('✓')} ${name} (${path.relative('', file)})\n\n`, options.json)
  if (!options.quiet) say(`${alignColumns(rows, '  ').join('\n')}\n`, options.json)
  const shown = values.map(({ key, written: value, origin }) => ({ key, value, origin }))
  await writeJson({ profile: name, values: shown }, options.json)
  return 0
}
