import path from 'node:path/posix'
import { expect, test } from '@jest/globals'
import { normalPath, objectPlaces } from '../../../src/size/symbols/object-place.js'

/** Every path of up to four of these parts, with and without slashes around them. */
function pathsOf(parts: readonly string[]): readonly string[] {
  let paths = ['']
  const all = new Set(paths)
  for (let depth = 0; depth < 4; depth++) {
    paths = paths.flatMap((start) => parts.map((part) => `${start}${part}`))
    for (const one of paths) all.add(one)
  }
  return [...all]
}

test('paths are normalized as by Node.js', () => {
  const paths = pathsOf(['a', '.', '..', '/', '.a', 'a.c', '/b'])
  expect(paths.length).toBeGreaterThan(2000)
  for (const one of paths) expect([one, normalPath(one)]).toEqual([one, path.normalize(one)])
})

test.each([
  ['build/r/core/a.o', 'build/r/kernel.elf', 'core/a.o'],
  ['build/r/../r/core//a.o', './build/r/kernel.elf', 'core/a.o'],
  ['/w/t/build/r/a.o', '/w/t/build/r/k', 'a.o'],
  ['lib/a.o', 'vmlinux', 'lib/a.o'],
  ['lib/lib.a(b.o)', 'vmlinux', 'lib/lib.a/b.o'],
  ['modules/x/a.o', 'build/r/kernel.elf', 'modules/x/a.o'],
  ['/usr/lib/gcc/x/../libstdc++.a(new.o)', 'k', 'toolchain/libstdc++.a/new.o'],
  ['/usr/lib/crt1.o', null, 'toolchain/crt1.o'],
  ['/home/me/mine.a(x.o)', 'k', 'outside/mine.a/x.o'],
  ['../../x.o', 'build/r/k', 'outside/x.o'],
])('%s of %s is %s in the tree', (file, output, expected) => {
  expect(objectPlaces(output)(file).join('/')).toBe(expected)
})
