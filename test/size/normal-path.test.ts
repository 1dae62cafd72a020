import path from 'node:path/posix'
import { expect, test } from '@jest/globals'
import { normalPath } from '../../src/size/normal-path.js'

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

test('is what Node makes of it', () => {
  const paths = pathsOf(['a', '.', '..', '/', '.a', 'a.c', '/b'])
  expect(paths.length).toBeGreaterThan(2000)
  for (const one of paths) expect([one, normalPath(one)]).toEqual([one, path.normalize(one)])
})
