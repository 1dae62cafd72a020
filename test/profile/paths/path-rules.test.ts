import { describe, expect, test } from '@jest/globals'
import type { Lead } from '../../../src/host/files/follow-path.js'
import { isWithin } from '../../../src/host/files/within.js'
import { objectToLead } from '../../../src/profile/paths/path-rules.js'

const roots = ['/home/u/repo', '/data/shared', '/srv/one.img']

function judge(real: string, kind: Lead['kind'] = 'file'): string | undefined {
  return objectToLead({ real, kind }, roots)?.what
}

describe('a path that leads to', () => {
  test.each(['/home/u/repo', '/home/u/repo/a/b', '/data/shared/x', '/srv/one.img'])(
    '%s is accepted',
    (real) => {
      expect(judge(real)).toBeUndefined()
    },
  )

  test.each([
    ['/home/u/repository', /outside the repository/],
    ['/home/u', /outside the repository/],
    ['/', /outside the repository/],
    ['/etc/shadow', /outside the repository/],
    ['/srv/one.img.bak', /outside the repository/],
    ['/home/u/repo/.git/config', /git’s own/],
    ['/home/u/repo/sub/.git', /git’s own/],
    ['/proc/self/environ', /host’s kernel/],
    ['/sys/firmware', /host’s kernel/],
    ['/dev/fd/3', /host’s kernel/],
  ])('%s is refused', (real, what) => {
    expect(judge(real)).toMatch(what)
  })

  test.each(['device', 'pipe', 'socket'] as const)('a %s is refused even if allowed', (kind) => {
    expect(judge('/home/u/repo/x', kind)).toContain(`is a ${kind}`)
  })

  test('/proc is refused even if all is allowed, shared memory is not', () => {
    const all = ['/']
    expect(objectToLead({ real: '/proc/1/environ', kind: 'file' }, all)?.remedy).toBe('copy')
    expect(objectToLead({ real: '/dev/shm/repo/x', kind: 'file' }, all)).toBeUndefined()
  })

  test('git’s own folder is accepted if it is allowed itself', () => {
    const lead = { real: '/r/.git/x', kind: 'file' } as const
    expect(objectToLead(lead, ['/r'])?.remedy).toBe('allow')
    expect(objectToLead(lead, ['/r', '/r/.git'])).toBeUndefined()
  })
})

test.each([
  ['/', '/x', true],
  ['/a', '/a', true],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
])('within %s: %s %s', (folder, real, expected) => {
  expect(isWithin(folder, real)).toBe(expected)
})
