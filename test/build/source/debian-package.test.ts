import { describe, expect, test } from '@jest/globals'
import {
  chooseKernelSources,
  listArchives,
  parsePackage,
} from '../../../src/build/source/debian-package.js'

/**
 * What releases have, by `dpkg-query` and `apt-cache pkgnames linux-` in roots of them (November 2026;
 * Ubuntu’s of main, universe and updates). The files of Ubuntu 22.04 are by the file list of
 * packages.ubuntu.com and its kernel team’s debian/rules.d/3-binary-indep.mk.
 */
interface Release {
  readonly name: string
  /** Depends of linux-source. */
  readonly depends: string
  readonly source: string
  readonly files: readonly string[]
  readonly archives: readonly string[]
  readonly listed: readonly string[]
}

const inUsrSrc = (...files: readonly string[]): readonly string[] => [
  ...['/.', '/usr', '/usr/share', '/usr/share/doc', '/usr/src'],
  ...files.map((file) => `/usr/src/${file}`),
]

const debian = (name: string, version: string, series: string): Release => ({
  name,
  depends: `linux-source-${series} (= ${version})`,
  source: `linux-source-${series}`,
  files: inUsrSrc(`linux-source-${series}.tar.xz`),
  archives: [`/usr/src/linux-source-${series}.tar.xz`],
  listed: ['linux-source', `linux-source-${series}`],
})

const ubuntu = (name: string, series: string, ...listed: readonly string[]): Release => {
  const source = `linux-source-${series}`
  return {
    name,
    depends: source,
    source,
    files: inUsrSrc(
      ...[source, `${source}/debian`, `${source}/debian/control`, `${source}/debian.master`],
      ...[`${source}/${source}.tar.bz2`, `${source}.tar.bz2`],
    ),
    archives: [`/usr/src/${source}/${source}.tar.bz2`, `/usr/src/${source}.tar.bz2`],
    listed,
  }
}

const releases: readonly Release[] = [
  debian('Debian 11', '5.10.223-1', '5.10'),
  debian('Debian 12', '6.1.176-1', '6.1'),
  debian('Debian 13', '6.12.117-1', '6.12'),
  ubuntu(
    ...(['Ubuntu 22.04', '5.15.0'] as const),
    ...['linux-ibm-6.8-source-6.8.0', 'linux-ibm-source-5.15.0', 'linux-source'],
    ...['5.15.0', '5.19.0', '6.2.0', '6.5.0'].map((series) => `linux-source-${series}`),
  ),
  ubuntu(
    ...(['Ubuntu 24.04', '6.8.0'] as const),
    ...['linux-ibm-source-6.8.0', 'linux-source', 'linux-source-6.8.0'],
  ),
  ubuntu('Ubuntu 26.04', '7.0.0', 'linux-source', 'linux-source-7.0.0'),
]

describe.each(releases)('$name', ({ depends, source, files, archives, listed }) => {
  test('linux-source depends on the sources of its kernel', () => {
    const facts = parsePackage(['installed', '1', depends], ['/.', '/usr'])
    expect(facts?.depends).toEqual([source])
    expect(listArchives(facts?.files ?? [])).toEqual([])
  })

  test('its archive is found, in a folder or not', () => {
    expect(listArchives(files)).toEqual(archives)
  })

  test('its kernels are named', () => {
    const others = ['linux-image-amd64', 'linux-headers-6', 'linux-source-of-joy', 'linux-libc-dev']
    expect(chooseKernelSources([...others, ...listed.toReversed()])).toEqual(listed)
  })
})

test.each<[string, readonly string[]]>([
  ['removed, with its configuration left', ['config-files', '1', '']],
  ['unpacked only', ['half-configured', '1', '']],
  ['unknown', ['not-installed', '', '']],
  ['nothing', []],
])('a package that is %s is not installed', (_, lines) => {
  expect(parsePackage(lines, [])).toBeUndefined()
})

test('of a choice the first counts, without version and architecture', () => {
  const depends = 'linux-source-6.1 (>= 6.1-1) | x, binutils:any, , bzip2'
  expect(parsePackage(['installed', '1', depends], [])?.depends).toEqual([
    ...['linux-source-6.1', 'binutils', 'bzip2'],
  ])
})

test('kernels are in the order of their versions', () => {
  expect(
    chooseKernelSources([
      'linux-source-6.12',
      'linux-hwe-6.11-source-6.11.0',
      'linux-source-6.8.0',
    ]),
  ).toEqual(['linux-hwe-6.11-source-6.11.0', 'linux-source-6.8.0', 'linux-source-6.12'])
})
