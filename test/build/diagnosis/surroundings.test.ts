import { expect, test } from '@jest/globals'
import { listMissingPaths } from '../../../src/build/diagnosis/surroundings.js'

test.each([
  ['make: /opt/x/bin/gcc: No such file or directory', ['/opt/x/bin/gcc']],
  ["a.c:1: fatal error: cannot open '/opt/x/a.h'", ['/opt/x/a.h']],
  ['CC=/opt/x/gcc does not exist.', ['/opt/x/gcc']],
  ['sh: 1: /usr/bin/odd: not found', []],
  ['a/b/c: No such file or directory', []],
  ['CC /opt/x/gcc', []],
])('%s', (line, paths) => expect(listMissingPaths([line])).toEqual(paths))
