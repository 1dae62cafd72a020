import { describe, expect, test } from '@jest/globals'
import { parseModuleConfig } from '../../../../src/kernels/osv/tree/module-repositories.js'

describe('parseModuleConfig', () => {
  test('resolves folders below the root and leaves others out', () => {
    const text = JSON.stringify({
      modules: {
        one: { type: 'direct-dir', path: '${OSV_BASE}/modules/first/' },
        far: { type: 'direct-dir', path: '/somewhere/else' },
        odd: 7,
        repositories: ['${OSV_BASE}/apps', '$OSV_BASE/modules', '${HOME}/mine', '../up', 3],
      },
      default: ['a', 'b'],
    })
    expect(parseModuleConfig(text)).toEqual({
      repositories: ['apps', 'modules'],
      direct: [{ name: 'one', folder: 'modules/first' }],
      defaults: ['a', 'b'],
    })
  })

  test.each([undefined, '', '[]', '{"modules": []}', '{'])('%j gives the usual folders', (text) => {
    expect(parseModuleConfig(text).repositories).toEqual(['apps', 'modules'])
  })
})
