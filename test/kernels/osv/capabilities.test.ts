import { describe, expect, test } from '@jest/globals'
import { checkCapabilities } from '../../../src/kernels/osv/capabilities.js'
import type { OsvSection } from '../../../src/kernels/osv/section.js'
import { createOsvProfile } from './osv-profile.js'
import { createTree } from './tree-of.js'

const tree = createTree()

function check(section: Partial<OsvSection>, cmdline = '/hello'): readonly string[] {
  return checkCapabilities(createOsvProfile(section, { cmdline }), tree).map(
    ({ option, reason }) => `${option}: ${reason}`,
  )
}

describe('checkCapabilities', () => {
  test.each<[Partial<OsvSection>]>([
    [{ image: 'native-example,httpserver-monitoring-api.fg' }],
    [{ image: 'empty' }],
    [{ image: ['native-example.none'] }],
    [{ image: ['native-example', '-httpserver-monitoring-api'] }],
    [{ image: 'mine.run', module_folders: ['osv/mine'] }],
  ])('accepts %j', (section) => {
    expect(check(section)).toEqual([])
  })

  test.each<[Partial<OsvSection>, string]>([
    [{ fs: 'btrfs' }, 'fs: scripts/build of this tree makes zfs, rofs, ramfs'],
    [{ fs: 'rof' }, 'fs: did you mean rofs?'],
    [{ image: 'native-exmaple' }, 'image: did you mean native-example?'],
    [
      { image: 'httpserver-monitoring-api.bg' },
      'image: httpserver-monitoring-api has no run configuration bg; it has default, fg',
    ],
    [
      { modules: ['nothing-like-it'] },
      'modules: modules/ and apps/ of this tree have no module of this name',
    ],
  ])('refuses %j', (section, reason) => {
    expect(check(section)).toEqual([reason])
  })

  test.each([
    [
      '--verbos /hello',
      '--verbos: the loader of this tree has no such option; did you mean verbose?',
    ],
    [
      '--tmpfs /tmp /hello',
      '--tmpfs: the loader of this tree has no such option; a RAM disk is mounted by --mount-fs=ramfs,none,/tmp',
    ],
    ['--verbose=1 /hello', '--verbose: it takes no value'],
    ['--rootfs /hello', '--rootfs: it takes a value: --rootfs=arg'],
  ])('refuses the command line %s', (commandLine, reason) => {
    expect(check({}, commandLine)).toEqual([reason])
  })

  test.each<[Partial<OsvSection>, string, readonly string[]]>([
    [{ fs: 'btrfs' }, '/hello', ['osv.fs']],
    [{ image: 'native-exmaple' }, '/hello', ['osv.image']],
    [{ image: ['native-example', 'no-such'] }, '/hello', ['osv.image.1']],
    [{ modules: ['no-such', 'nor-this'] }, '/hello', ['osv.modules.0', 'osv.modules.1']],
    [{ loader: { verbos: true } }, '', ['osv.loader.verbos']],
    [{ loader: { verbos: true } }, '--verbos /hello', ['boot.cmdline']],
  ])('%j with the command line %j is refused at %j', (section, cmdline, keys) => {
    const refused = checkCapabilities(createOsvProfile(section, { cmdline }), tree)
    expect(refused.map(({ key }) => key)).toEqual(keys)
  })

  test('options of the program are not checked', () => {
    expect(check({}, '--verbose /hello --verbos')).toEqual([])
  })
})
