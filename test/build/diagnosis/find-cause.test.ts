import { expect, test } from '@jest/globals'
import {
  packageOfHeader,
  packageOfLibrary,
  packageOfProgram,
  packageOfPythonModule,
} from '../../../src/build/diagnosis/vocabulary/debian-packages.js'
import { excerptFailure } from '../../../src/build/diagnosis/excerpt.js'
import { findCause } from '../../../src/build/diagnosis/find-cause.js'
import { buildVocabulariesOf } from '../../../src/build/diagnosis/vocabulary/vocabularies.js'

test.each([
  ['p11-kit', 'p11-kit'],
  ['scanelf', 'pax-utils'],
  ['/usr/bin/qemu-img', 'qemu-utils'],
  ['mvn', 'maven'],
  ['aarch64-linux-gnu-gcc', 'gcc-aarch64-linux-gnu'],
  ['aarch64-linux-gnu-g++-12', 'g++-12-aarch64-linux-gnu'],
  ['x86_64-linux-gnu-ld', 'binutils-x86-64-linux-gnu'],
  ['constructor', undefined],
  ['no-such-thing', undefined],
])('the program %s is in %s', (program, debianPackage) => {
  expect(packageOfProgram(program)).toBe(debianPackage)
})

test('headers, libraries and Python modules', () => {
  expect(packageOfHeader('boost/lockfree/queue.hpp')).toBe('libboost-all-dev')
  expect(packageOfHeader('yaml-cpp/yaml.h')).toBe('libyaml-cpp-dev')
  expect(packageOfHeader('osv/boost/x.hh')).toBeUndefined()
  expect(packageOfLibrary('boost_system-mt')).toBe('libboost-all-dev')
  expect(packageOfLibrary('demo')).toBeUndefined()
  expect(packageOfPythonModule('elftools.elf.elffile')).toBe('python3-pyelftools')
  expect(packageOfPythonModule('toString')).toBeUndefined()
})

test('an excerpt has the log’s line numbers', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`)
  expect(excerptFailure({ firstLine: 50_001, lines }, 60)).toMatchObject([
    { source: 'build.log', firstLine: 50_059 },
    { firstLine: 50_100, lines: ['line 99'] },
  ])
})

test('a build without output has no excerpt', () => {
  expect(excerptFailure({ firstLine: 1, lines: [] }, undefined)).toEqual([])
})

test('an undefined reference of a custom kernel does not get OSv’s hint', () => {
  const lines = ['a.o: undefined reference to `x’']
  expect(findCause(lines, buildVocabulariesOf([]))?.hint).not.toMatch(/osv\./)
  expect(findCause(lines, buildVocabulariesOf(['osv']))?.hint).toMatch(/osv\.conf\.hide_symbols/)
})

test.each(['x', ' ', 'error: ', ': ', '‘', '/', "' ", 'a: 1: ', '*** '])(
  'many long lines of %j are searched to the end',
  (unit) => {
    const lines = Array.from({ length: 200 }, () => unit.repeat(4000))
    expect(() => findCause(lines, buildVocabulariesOf(['osv', 'linux', 'mkosi']))).not.toThrow()
  },
)

test('a log of the maximum kept length is searched to the end', () => {
  const lines = Array.from({ length: 25_000 }, (_, index) => `  CXX some/folder/file-${index}.cc`)
  expect(findCause(lines, buildVocabulariesOf(['osv']))).toBeUndefined()
})

test('every vocabulary has unique entries, and no pattern keeps a position', () => {
  for (const { symptoms } of buildVocabulariesOf(['osv', 'linux', 'mkosi']))
    for (const { pattern } of symptoms) expect(pattern.flags).not.toMatch(/[gy]/)
})
