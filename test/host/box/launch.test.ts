import { describe, expect, test } from '@jest/globals'
import { bwrapArguments, type BoxView, type BoxWay } from '../../../src/host/box/bwrap.js'
import { earlyVariables, launchCommand } from '../../../src/host/box/launch.js'

/** What runs outside of a box, as root with sudo, must not be what a profile's variables name. */
const env = { PATH: '/bin', LD_PRELOAD: './evil.so', GLIBC_TUNABLES: 'x', TOKEN: 'of the profile' }
const user = { uid: 1000, gid: 1000, groups: [1000, 27] }
const view: BoxView = { mounts: [], network: false, processFiles: [] }

const files = { arguments: '/work/arguments', filter: '/work/filter' }
const launch = (way: BoxWay): readonly string[] =>
  launchCommand({ way, bwrap: 'bwrap' }, 'sh', files, user, env, ['make', 'all'])

describe.each<BoxWay>(['root', 'user-namespace'])('a box by %s', (way) => {
  test('has its variables in the file of arguments, not on a command line that all can read', () => {
    expect(launch(way).join(' ')).not.toMatch(/evil|profile/)
    expect(earlyVariables(way, env)).toEqual(env)
  })
})

describe('a box by sudo', () => {
  const argv = launch('sudo')
  const after = argv.slice(argv.indexOf('/usr/bin/setpriv'))

  test('is started with no variable that changes how programs of root start', () => {
    expect(earlyVariables('sudo', env)).toEqual({ PATH: '/bin', TOKEN: 'of the profile' })
    expect(argv.slice(0, argv.indexOf('/usr/bin/setpriv')).join(' ')).not.toMatch(/evil|LD_|GLIBC/)
  })

  test('turns into the user without any right, before the build’s own variables count', () => {
    expect(after.slice(0, after.indexOf('--') + 1)).toEqual([
      ...['/usr/bin/setpriv', '--reuid', '1000', '--regid', '1000', '--groups', '1000,27'],
      ...['--no-new-privs', '--inh-caps=-all', '--ambient-caps=-all', '--bounding-set=-all', '--'],
    ])
    expect(after.slice(after.indexOf('--') + 1)).toEqual([
      ...['/usr/bin/env', 'LD_PRELOAD=./evil.so', 'GLIBC_TUNABLES=x', 'make', 'all'],
    ])
  })
})

describe('the arguments of a box', () => {
  const args = (way: BoxWay, isRoot: boolean): string =>
    bwrapArguments(view, way, isRoot, '/', {}).join(' ')

  test.each<[BoxWay, boolean]>([
    ['root', true],
    ['user-namespace', true],
    ['user-namespace', false],
    ['sudo', false],
  ])('by %s (root: %s) hide the host, and end with us', (way, isRoot) => {
    for (const wanted of ['pid', 'ipc', 'uts', 'net'])
      expect(args(way, isRoot)).toContain(`--unshare-${wanted}`)
    expect(args(way, isRoot)).toContain('--die-with-parent')
    expect(args(way, isRoot)).toContain('--remount-ro /')
  })

  test('root keeps its rights over files alone', () => {
    const kept = args('root', true).match(/--cap-add \S+/g)
    expect(kept).toEqual(
      ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID'].map((name) => `--cap-add CAP_${name}`),
    )
  })
})
