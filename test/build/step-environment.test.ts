import { expect, test } from '@jest/globals'
import { composeEnvironment, foldersOfPath } from '../../src/build/step-environment.js'

const parts = { passed: [], cache: {}, own: {}, front: [] }

test('locale, time zone and date are fixed', () => {
  expect(composeEnvironment(parts)).toMatchObject({
    LC_ALL: 'C.UTF-8',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    SOURCE_DATE_EPOCH: '315532800',
  })
})

test('what a profile says wins over what it passes on, and both over what is fixed', () => {
  const composed = composeEnvironment({
    passed: [
      { name: 'TZ', value: 'Europe/Berlin' },
      { name: 'CARGO_HOME', value: '/of/the/caller' },
    ],
    cache: { CCACHE_DIR: '/cache' },
    own: { CARGO_HOME: '/out/cargo', CCACHE_DIR: '/own' },
    front: [],
  })
  expect(composed).toMatchObject({
    TZ: 'Europe/Berlin',
    CARGO_HOME: '/out/cargo',
    CCACHE_DIR: '/own',
  })
})

test.each([
  ['/opt/x/bin:$PATH', true],
  ['${PATH}:/opt/x/bin', true],
  ['/opt/x/bin', false],
  ['/opt/x/bin:$PATHS', false],
])('PATH: %s in build.env', (PATH, hasUsual) => {
  const composed = composeEnvironment({ ...parts, own: { PATH }, front: ['/work/links'] })
  const folders = (composed.PATH ?? '').split(':')
  expect(folders[0]).toBe('/work/links')
  expect(folders).toContain('/opt/x/bin')
  expect(folders.includes('/usr/sbin')).toBe(hasUsual)
  expect(foldersOfPath({ PATH })).toEqual(folders.slice(1))
})
