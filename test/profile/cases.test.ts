import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { families } from '../../src/kernels/families.js'
import { listValues } from '../../src/profile/values/effective.js'
import { renderOrigin } from '../../src/profile/values/origin.js'
import { loadProfile } from '../../src/profile/load.js'
import { renderFailure } from '../../src/report/terminal/failure-text.js'

/**
 * Each folder of cases/ has a profile, optionally others that it extends and overrides in `set`, and
 * the expected outcome: every value that a file or an override set, or the error as displayed.
 * `UPDATE_GOLDEN=1` rewrites the expectations; review them before committing.
 */
const cases = fileURLToPath(new URL('cases/', import.meta.url))
const update = process.env.UPDATE_GOLDEN === '1'

async function describeProfile(folder: string): Promise<string> {
  const setFile = path.join(folder, 'set')
  const loaded = await loadProfile({
    reference: './profile.yml',
    directory: folder,
    overrides: existsSync(setFile) ? readFileSync(setFile, 'utf8').trimEnd().split('\n') : [],
    families,
  })
  if (!loaded.ok) return renderFailure(loaded.failure, { color: false }).replaceAll(folder, '.')
  const values = listValues(loaded.value.values).filter(
    ({ origin }) => origin.layer === 'profile' || origin.layer === 'override',
  )
  const lines = values.map(
    ({ key, value, origin }) => `${key} = ${value}  (${renderOrigin(origin)})`,
  )
  return `${lines.join('\n')}\n`
}

describe.each(readdirSync(cases))('%s', (name) => {
  test('is read as expected', async () => {
    const folder = path.join(cases, name)
    const expected = path.join(folder, 'expected.txt')
    const described = await describeProfile(folder)
    if (update) writeFileSync(expected, described)
    expect(described).toBe(readFileSync(expected, 'utf8'))
  })
})
