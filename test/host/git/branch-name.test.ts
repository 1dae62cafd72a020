import { expect, test } from '@jest/globals'
import { parseBranchName } from '../../../src/host/git/branch-name.js'

test.each([
  ['main', 'main'],
  ['kernel-history', 'kernel-history'],
  ['feature/x.y', 'feature/x.y'],
  ['refs/heads/main', 'main'],
  ['a@b', 'a@b'],
  ['größe', 'größe'],
])('%s is the branch %s', (text, branch) => {
  expect(parseBranchName(text)).toEqual({ branch })
})

test.each([
  ['', 'is empty'],
  ['refs/heads/', 'is empty'],
  ['--force', 'starts with -'],
  ['refs/heads/-d', 'starts with -'],
  ['HEAD', 'stands for the current commit'],
  ['refs/heads/HEAD', 'stands for the current commit'],
  ['@', 'stands for the current commit'],
  ['refs/tags/v1', 'is another kind of reference'],
  ['refs/remotes/origin/main', 'is another kind of reference'],
  ...[
    'a b',
    'a..b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a@{1}',
    '/a',
    'a/',
    'a//b',
  ].map((text) => [text, 'has characters that git forbids'] as const),
  ...['.a', 'a/.b', 'a.lock', 'a.lock/b', 'a.', 'a\nb', 'a\u007fb'].map(
    (text) => [text, 'has characters that git forbids'] as const,
  ),
])('%j is refused: it %s', (text, problem) => {
  expect(parseBranchName(text)).toEqual({ problem: expect.stringContaining(problem) })
})
