import { expect, test } from '@jest/globals'
import { isProgress, judgeGitFailure } from '../../../src/build/source/git-problem.js'

const judge = (messages: readonly string[], reason: 'exited' | 'silence' = 'exited'): unknown =>
  judgeGitFailure('https://host/x', 'main', { reason, messages, limitMs: 300_000 })

test.each([
  [
    "fatal: could not read Username for 'https://host': terminal prompts disabled",
    'infrastructure',
    'requires authentication',
  ],
  ['git@host: Permission denied (publickey).', 'infrastructure', 'requires authentication'],
  ['remote: Repository not found.', 'invalid-profile', 'there is no repository'],
  [
    "fatal: unable to access 'https://host/x/': Could not resolve host: host",
    'infrastructure',
    'cannot be reached',
  ],
  ['fatal: write error: No space left on device', 'infrastructure', 'the disk is full'],
  ["fatal: transport 'codecommit' not allowed", 'infrastructure', 'git may fetch by https'],
  ['fatal: something new', 'infrastructure', 'cannot fetch main from https://host/x'],
])('git prints %s', (line, kind, what) => {
  expect(judge([line])).toMatchObject({
    failure: { kind, summary: expect.stringContaining(what), evidence: [{ lines: [line] }] },
  })
})

test('a server that falls silent', () => {
  expect(judge([], 'silence')).toMatchObject({
    failure: {
      kind: 'infrastructure',
      summary: expect.stringMatching(/: no data for 300 s$/),
    },
  })
})

test.each([
  ['Receiving objects:  12% (1/8), 1.00 MiB | 1.00 MiB/s', true],
  ['remote: Counting objects: 100% (8/8), done.', true],
  ['remote: Enumerating objects: 8, done.', true],
  ['remote: Total 8 (delta 0), reused 8 (delta 0), pack-reused 0', true],
  ['remote: Repository not found.', false],
  ["fatal: couldn't find remote ref nope", false],
])('%s: progress is %s', (line, expected) => {
  expect(isProgress(line)).toBe(expected)
})
