import { describe, expect, test } from '@jest/globals'
import { composeOsvCommandLine, splitCommandLine } from '../../../src/kernels/osv/command-line.js'
import type { OsvSection } from '../../../src/kernels/osv/section.js'
import { createOsvProfile } from './osv-profile.js'

function compose(section: Partial<OsvSection>, built: string | null, cmdline = ''): string {
  return composeOsvCommandLine(createOsvProfile(section, { cmdline }), built)
}

describe('splitCommandLine', () => {
  test.each([
    ['--rootfs=rofs --verbose /hello --fast', ['--rootfs=rofs', '--verbose'], '/hello --fast'],
    ['--env="A=b c" /x', ['--env="A=b c"'], '/x'],
    ['/hello', [], '/hello'],
    ['--help', ['--help'], ''],
    ['', [], ''],
  ])('%j', (text, options, command) => {
    expect(splitCommandLine(text)).toEqual({ options, command })
  })
})

describe('composeOsvCommandLine', () => {
  test.each<[Partial<OsvSection>, string | null, string]>([
    [{ loader: {} }, '--rootfs=rofs /hello', '--rootfs=rofs /hello'],
    [{ loader: { verbose: true } }, '--rootfs=zfs /a;/b', '--rootfs=zfs --verbose /a;/b'],
    [{ loader: { rootfs: 'ramfs' } }, '--rootfs=rofs /hello', '--rootfs=ramfs /hello'],
    [{ loader: {}, command: '/mine -x' }, '--rootfs=rofs /hello', '--rootfs=rofs /mine -x'],
    [{ loader: { env: ['A=1', 'B=c d'] } }, '/x', '--env=A=1 --env="B=c d" /x'],
    [{ loader: { verbose: false } }, '/x', '/x'],
    [{ loader: {}, fs: 'zfs', command: '/x' }, null, '--rootfs=zfs /x'],
  ])('%j after a build that wrote %j', (section, built, whole) => {
    expect(compose(section, built)).toBe(whole)
  })

  test('the profile’s own command line replaces everything', () => {
    expect(compose({ loader: { verbose: true } }, '--rootfs=rofs /hello', ' /only ')).toBe('/only')
  })
})
