import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildKconfigTree } from '../../../src/kernels/kconfig/build-tree.js'
import { parseConfigFile } from '../../../src/kernels/kconfig/config-file.js'
import { judgeConfig } from '../../../src/kernels/kconfig/gate.js'
import { parseKconfig } from '../../../src/kernels/kconfig/parse-kconfig.js'

/** A case is a folder: add one to add a test. */
const cases = path.join(import.meta.dirname, 'cases')

describe('the gate explains', () => {
  test.each(readdirSync(cases))('%s', (name) => {
    const read = (file: string): string => readFileSync(path.join(cases, name, file), 'utf8')
    const parsed = parseKconfig(read('Kconfig'))
    const tree = buildKconfigTree('Kconfig', {
      parsed: new Map([['Kconfig', parsed]]),
      matches: new Map(),
    })
    const requests = Array.from(parseConfigFile(read('requested.config')), ([option, value]) => ({
      option,
      key: option,
      value,
    }))
    const { mismatches } = judgeConfig(requests, parseConfigFile(read('effective.config')), tree)
    const lines = mismatches.map(
      ({ option, requested, effective, reason }) =>
        `${option}: ${requested} became ${effective}: ${reason}\n`,
    )
    expect(parsed.notUnderstood).toEqual([])
    expect(lines.join('')).toBe(read('expected.txt'))
  })
})
