import { describe, expect, test } from '@jest/globals'
import { buildKconfigTree } from '../../../src/kernels/kconfig/build-tree.js'
import { parseConfigFile } from '../../../src/kernels/kconfig/config-file.js'
import { judgeConfig, listDifferences } from '../../../src/kernels/kconfig/gate.js'
import { findNearest } from '../../../src/kernels/kconfig/nearest.js'
import { parseKconfig } from '../../../src/kernels/kconfig/parse-kconfig.js'
import type { KconfigTree } from '../../../src/kernels/kconfig/tree.js'

function treeOf(text: string): KconfigTree {
  return buildKconfigTree('Kconfig', {
    parsed: new Map([['Kconfig', parseKconfig(text)]]),
    matches: new Map(),
  })
}

const config = parseConfigFile('CONFIG_ON=y\nCONFIG_MODULE=m\nCONFIG_HEX=0x10\n')

describe('listDifferences', () => {
  test.each([
    ['ON', 'y', false],
    ['MODULE', 'y', true],
    ['MODULE', 'm', false],
    ['ABSENT', 'n', false],
    ['ABSENT', 'y', true],
    ['HEX', '16', false],
  ])('%s=%s differs: %s', (option, value, differs) => {
    expect(listDifferences([{ option, key: option, value }], config).length === 1).toBe(differs)
  })
})

describe('judgeConfig', () => {
  const key = 'linux.features.0'
  const request = { option: 'EXT3_FS', key, value: 'y', whereAbsent: 'EXT4_FS does it' }

  test('explains an option that the tree has dropped', () => {
    expect(judgeConfig([request], config, treeOf('config ON\n\tbool "on"\n'))).toEqual({
      requested: { EXT3_FS: 'y' },
      effective: { EXT3_FS: 'n' },
      mismatches: [],
      explained: { EXT3_FS: 'EXT4_FS does it' },
    })
  })

  test('does not excuse it if the tree still has it', () => {
    const tree = treeOf(
      'config EXT3_FS\n\tbool "ext3"\n\tdepends on BLOCK\nconfig BLOCK\n\tbool "B"\n',
    )
    expect(judgeConfig([request], config, tree)).toMatchObject({
      mismatches: [{ option: 'EXT3_FS', key, reason: 'depends on BLOCK, which is n (set it too)' }],
      explained: {},
    })
  })

  test('finds the same mismatches without a tree', () => {
    expect(judgeConfig([request], config, null).mismatches).toMatchObject([{ option: 'EXT3_FS' }])
    expect(judgeConfig([request], config, treeOf('')).mismatches).toHaveLength(1)
  })

  test('says that a tree was only partly readable', () => {
    const [mismatch] = judgeConfig(
      [{ option: 'GONE', key, value: 'y' }],
      config,
      treeOf('source "missing"\nconfig ON\n\tbool "on"\n'),
    ).mismatches
    expect(mismatch?.reason).toBe('no option of this name in the Kconfig files that could be read')
  })
})

test.each([
  ['EXT4_FS_SECURTY', ['EXT4_FS_SECURITY']],
  ['USV', ['USB']],
  ['NOTHING_LIKE_IT', []],
])('nearest to %s', (name, nearest) => {
  expect(findNearest(name, ['USB', 'EXT4_FS_SECURITY', 'VIRTIO'])).toEqual(nearest)
})
