import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { families } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { objectToExpectations } from '../../src/run/objections.js'

const directory = fileURLToPath(new URL('../profile/cases/minimal', import.meta.url))

test.each([
  ['[]', /no expect:/],
  ['[{text: FAIL, never: true}]', /has only never: entries/],
  ['[{any_order: [{text: FAIL, never: true}]}]', /has only never: entries/],
  ['[{text: FAIL, never: true}, {exit: 0}]', undefined],
  ['[ready]', undefined],
])('%s', async (written, objection) => {
  const profile = await loadProfile({
    reference: './profile.yml',
    directory,
    overrides: [`expect=${written}`],
    families,
  })
  if (!profile.ok) throw new Error(profile.failure.summary)
  const found = objectToExpectations(profile.value)?.summary
  if (objection === undefined) expect(found).toBeUndefined()
  else expect(found).toMatch(objection)
})
