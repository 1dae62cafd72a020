import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderExpression } from '../../../src/kernels/kconfig/expression.js'
import { readKconfigTree } from '../../../src/kernels/kconfig/read-tree.js'
import type { KconfigTree } from '../../../src/kernels/kconfig/tree.js'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kconfig-'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function readTree(files: Readonly<Record<string, string>>): Promise<KconfigTree> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return readKconfigTree(root, 'Kconfig', new Map([['SRCARCH', 'x86']]))
}

describe('readKconfigTree', () => {
  test('follows every kind of include, with variables and wildcards', async () => {
    const tree = await readTree({
      Kconfig: 'dir = drivers\nsource "arch/$(SRCARCH)/Kconfig"\nsource "$(dir)/Kconfig"\n',
      'arch/x86/Kconfig': 'rsource "Kconfig.cpu"\n',
      'arch/x86/Kconfig.cpu': 'config CPU\n\tbool "C"\n',
      'drivers/Kconfig': 'source "drivers/*/Kconfig"\nosource "gone"\n',
      'drivers/a/Kconfig': 'config A\n\tbool "A"\n',
      'drivers/b/Kconfig': 'config B\n\tbool "B"\n',
      'drivers/.hidden/Kconfig': 'config HIDDEN\n\tbool "H"\n',
    })
    expect([...tree.symbols.keys()]).toEqual(['CPU', 'A', 'B'])
    expect(tree).toMatchObject({ files: 6, unreadable: [], notUnderstood: [] })
  })

  test('an include inherits its surrounding conditions', async () => {
    const tree = await readTree({
      Kconfig:
        'if NET\nmenu "M"\n\tdepends on INET\n\tvisible if SEEN\nsource "in"\nendmenu\nendif\n',
      in: 'config A\n\tbool "A" if B\n\tdepends on C\n',
    })
    const [definition] = tree.symbols.get('A')?.definitions ?? []
    expect(definition?.dependsOn.map(renderExpression)).toEqual(['NET', 'INET', 'C'])
    expect(definition?.prompts[0]?.conditions.map(renderExpression)).toEqual(['SEEN', 'B'])
    expect(definition).toMatchObject({ file: 'in', line: 1 })
  })

  test('lists unreadable files, and survives files that include each other', async () => {
    const tree = await readTree({
      Kconfig: 'source "missing"\nsource "$(shell,echo x)"\nsource "loop"\nnonsense here\n',
      loop: 'source "Kconfig"\nconfig A\n\tbool "A"\n',
    })
    expect(tree.unreadable).toEqual(['missing', '$(shell,echo x)'])
    expect(tree.notUnderstood).toEqual([{ file: 'Kconfig', line: 4, text: 'nonsense here' }])
    expect([...tree.symbols.keys()]).toEqual(['A'])
  })

  test('a folder without Kconfig files gives an empty tree', async () => {
    const tree = await readTree({})
    expect(tree).toMatchObject({ files: 0, unreadable: ['Kconfig'] })
    expect(tree.symbols.size).toBe(0)
  })
})
