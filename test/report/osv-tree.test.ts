import { expect, test } from '@jest/globals'
import { describeOsvTree } from '../../src/report/osv-tree-json.js'
import { renderOsvTree } from '../../src/report/terminal/osv-tree-text.js'
import { createTree, olderTree } from '../kernels/osv/tree-of.js'

const options = { color: false, shownRoot: 'osv' }

test('lists a tree by part', () => {
  const text = renderOsvTree(
    createTree({
      missingSubmodules: ['musl'],
      loaderOptions: [{ name: 'trace', value: 'arg', description: 'what to trace', needs: 'spy' }],
    }),
    options,
  )
  const lines = text.split('\n').map((line) => line.trim().replaceAll(/\s{2,}/g, ' | '))
  expect(lines[0]).toBe('✓ OSv v0.1.0 (osv), for x64 release')
  expect(lines).toEqual(
    expect.arrayContaining([
      'file systems | zfs, rofs, ramfs',
      'missing submodules | musl',
      'lazy_stack | bool | - | lazy',
      'drivers_profile_virtio-pci | bool | - | virtio | one of “Devices Profile”',
      'conf_zfs | bsd | Makefile:1',
      'virtio-pci | pci, virtio',
      'pvpanic | brings acpi, pci',
      'httpserver-monitoring-api | modules | default, fg | requires libtools',
      '--trace=arg | what to trace | needs spy',
    ]),
  )
  // These are Kconfig options: among the options of the command line they would mislead.
  expect(text).not.toContain('conf_compiler_cflags')
})

test('an older tree has no Kconfig part', () => {
  const text = renderOsvTree({ ...olderTree, version: null }, options)
  expect(text).toContain('OSv without a version (no tags)')
  expect(text).not.toContain('Kconfig')
  expect(text).toContain('conf_debug_memory')
})

test('names from the tree cannot control the terminal', () => {
  const name = 'evil\u001b[31m'
  const text = renderOsvTree(createTree({ driverProfiles: [{ name, drivers: [] }] }), options)
  expect(text).not.toContain('\u001b')
})

test('JSON has plain lists', () => {
  const described: unknown = JSON.parse(JSON.stringify(describeOsvTree(createTree())))
  expect(described).toMatchObject({
    version: 'v0.1.0',
    kconfig: { options: expect.arrayContaining([expect.objectContaining({ name: 'lazy_stack' })]) },
    makeOptions: expect.arrayContaining([
      expect.objectContaining({ name: 'zfs', assigned: 'bsd' }),
    ]),
    drivers: [{ name: 'nvme', implies: ['pci'] }, { name: 'pci' }, { name: 'pvpanic' }],
  })
  expect(describeOsvTree(olderTree)).toMatchObject({ kconfig: null })
})
