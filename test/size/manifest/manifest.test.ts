import { describe, expect, test } from '@jest/globals'
import { foldersOf, type NodeInFolders, sumOf } from '../../../src/size/folders.js'
import { modulesView } from '../../../src/size/manifest/by-module.js'
import type { GuestFile } from '../../../src/size/manifest/guest-files.js'
import { parseManifest } from '../../../src/size/manifest/manifest.js'
import { originOf } from '../../../src/size/manifest/origin.js'
import type { SizeNode } from '../../../src/size/tree.js'

test.each([
  ['/hello: /t/apps/n/hello', { guest: '/hello', host: '/t/apps/n/hello', isFolder: false }],
  ['hello:  x', { guest: '/hello', host: 'x', isFolder: false }],
  ['/etc/mnttab: ->/proc/mounts', { guest: '/etc/mnttab', host: null, isFolder: false }],
  ['/a: !/lib/link.so', { guest: '/a', host: '/lib/link.so', isFolder: false }],
  [
    '/&/etc/hosts: ../../static/&',
    { guest: '/etc/hosts', host: '../../static/etc/hosts', isFolder: false },
  ],
  [
    '/jdk/&/lib/x.so: %(jdk)s/&',
    { guest: '/jdk/lib/x.so', host: '%(jdk)s/lib/x.so', isFolder: false },
  ],
  ['/usr/jvm/**: /opt/jvm/**', { guest: '/usr/jvm', host: '/opt/jvm', isFolder: true }],
  ['/**: build/**', { guest: '/', host: 'build', isFolder: true }],
  ['/dev/: ../../static', { guest: '/dev', host: '../../static', isFolder: false }],
])('%s', (line, entry) => {
  expect(parseManifest(`${line}\r\n`)).toEqual([entry])
})

test('other lines are skipped', () => {
  expect(parseManifest('[manifest]\n\n# /a: b\n  \nnonsense\n/a:b\n')).toEqual([])
})

test.each([
  ['libenviron.so', 'kernel'],
  ['modules/libext/libext.so', 'modules/libext'],
  ['../../static/etc/hosts', 'tree'],
  ['../../modules/lwext4/a/b.so', 'modules/lwext4'],
  ['../../../elsewhere/x', 'outside'],
  ['%(libgcc_s_dir)s/libgcc_s.so.1', 'host'],
  ['/t/osv/apps/native/hello', 'apps/native'],
  ['/t/apps/osv/modules/x/y.so', 'modules/x'],
  ['/usr/lib/x86_64-linux-gnu/libz.so', 'host'],
  ['/opt/osv/modules/m/a.so', 'modules/m'],
  ['/opt/jdk/lib/libjvm.so', 'host'],
  ['/home/me/hello', 'outside'],
  ['/home/me/modules/file', 'outside'],
])('%s comes from %s', (file, origin) => {
  expect(originOf(file)).toBe(origin)
})

describe('files by module', () => {
  const file = (path: string, bytes: number, kind: GuestFile['kind'] = 'file'): NodeInFolders => {
    const parts = path.slice(1).split('/')
    return { folders: parts.slice(0, -1), node: { name: parts.at(-1) ?? '', kind, bytes } }
  }
  const modulesOf = (
    files: readonly NodeInFolders[],
    entries: typeof manifest,
  ): readonly SizeNode[] =>
    modulesView(sumOf('rofs.img', 'artifact', foldersOf(files)), entries).children ?? []
  const manifest = parseManifest(
    [
      '/etc/fstab: fstab',
      '/etc/mnttab: ->/proc/mounts',
      '/usr/jvm/**: /usr/lib/jvm/**',
      '/usr/jvm/lib/mine/**: /t/modules/java/lib/**',
      '/usr/jvm/lib/own.so: /t/modules/own/own.so',
      '/hello: /t/apps/first/hello',
      '/hello: /t/apps/second/hello',
      '/cert: ->/etc/x',
    ].join('\n'),
  )

  test('are found by their own line, then by the nearest folder', () => {
    const nodes = modulesOf(
      [
        file('/etc/fstab', 1),
        file('/etc/mnttab', 2, 'symlink'),
        file('/usr/jvm/lib/libjvm.so', 4),
        file('/usr/jvm/lib/mine/a', 8),
        file('/usr/jvm/lib/own.so', 16),
        file('/hello', 32),
        file('/cert', 64, 'symlink'),
        file('/other', 128),
        file('/usr/jvmx', 256),
        file('/dev', 0, 'directory'),
      ],
      manifest,
    )
    expect(nodes.map(({ name, kind, bytes }) => [name, kind, bytes])).toEqual([
      ['(not in the manifest)', 'unattributed', 384],
      ['apps/second', 'module', 96],
      ['host', 'module', 4],
      ['kernel', 'module', 3],
      ['modules/java', 'module', 8],
      ['modules/own', 'module', 16],
    ])
    expect(nodes[2]?.children).toMatchObject([{ name: 'usr', children: [{ name: 'jvm' }] }])
  })

  test('may all come from one folder', () => {
    const all = parseManifest('/**: /t/modules/certs/build/**')
    expect(modulesOf([file('/etc/pki/ca', 5)], all)).toMatchObject([
      { name: 'modules/certs', bytes: 5 },
    ])
  })
})
