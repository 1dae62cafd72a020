import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readSizeInput } from '../../../src/cli/size/size-inputs.js'
import { exitCodeOf } from '../../../src/verdict.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'size-inputs-'))
  for (const name of ['pipe', 'pipe.json', 'pipe.zip'])
    execFileSync('mkfifo', [path.join(folder, name)])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([['pipe'], ['pipe.json'], ['pipe.zip'], ['/dev/null']])(
  '%s is neither an empty file nor waited for',
  async (name) => {
    const file = path.resolve(folder, name)
    const input = await readSizeInput(file, { anyFile: true })
    if (input.ok) throw new Error('measured')
    expect(input.failure.summary).toBe(`${file} is a pipe or a device; give a file`)
    expect(exitCodeOf(input.failure.kind)).toBe(2)
  },
)
