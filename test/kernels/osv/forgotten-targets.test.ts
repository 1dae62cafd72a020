import { expect, test } from '@jest/globals'
import { listForgottenTargets } from '../../../src/kernels/osv/forgotten-targets.js'

const manifest = `[manifest]
/libenviron.so: libenviron.so
/tools/mount-fs.so: tools/mount/mount-fs.so
/dev: ../../static
`

test.each<[string, 'x64' | 'aarch64', readonly string[]]>([
  ['ramfs', 'x64', ['tools/mount/mount-fs.so']],
  ['rofs_with_zfs', 'x64', ['zfs_builder-stripped.elf']],
  ['rofs_with_zfs', 'aarch64', []],
  ['zfs', 'x64', []],
  ['rofs', 'x64', []],
])('%s on %s', (fs, arch, expected) => {
  expect(listForgottenTargets(fs, arch, manifest)).toEqual(expected)
})
