import { expect, test } from '@jest/globals'
import { findPython, pythonModuleOf } from '../../../src/host/facts/python.js'

test.each<[string, string | undefined]>([
  ['python3:requests', 'requests'],
  ['python3:xml.etree', 'xml.etree'],
  ['python3', undefined],
  // It becomes part of a program: only a name is accepted.
  ['python3:os; import sys', undefined],
  ['python3:os\nraise SystemExit', undefined],
  ['python3:', undefined],
])('%s', (name, expected) => {
  expect(pythonModuleOf(name)).toBe(expected)
})

test('a python3 with the modules is found, and none for an unknown module', async () => {
  await expect(findPython(['json', 'os.path'])).resolves.toMatch(/\/python3$/)
  await expect(findPython(['json', 'no_such_module_of_python'])).resolves.toBeUndefined()
})
