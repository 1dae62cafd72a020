import { describe, expect, test } from '@jest/globals'
import { groupCounterFiles, hasGrown, readOomKills } from '../../../src/host/process/oom-kills.js'

describe('the counter file of a control group', () => {
  test.each([
    ['version 2', '0::/user.slice/run-1\n', ['/sys/fs/cgroup/user.slice/run-1/memory.events']],
    [
      'both versions, memory with another controller',
      '5:cpu:/x\n4:memory,hugetlb:/docker/a:b\n0::/\n',
      ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/docker/a:b/memory.oom_control'],
    ],
    ['neither', '5:cpu:/x\n1:name=memory:/x\n', []],
    ['no control groups at all', '', []],
  ])('%s', (_, memberships, expected) => {
    expect(groupCounterFiles(memberships)).toEqual(expected)
  })
})

test.each([
  ['the host killed', { host: 1, group: 0 }, { host: 2, group: 0 }, true],
  ['the group’s limit killed', { host: null, group: 0 }, { host: null, group: 1 }, true],
  ['nothing was killed', { host: 7, group: 3 }, { host: 7, group: 3 }, false],
  ['no counters', { host: null, group: null }, { host: null, group: null }, false],
  ['a counter that appeared only later', { host: null, group: null }, { host: 4, group: 4 }, false],
])('%s', (_, before, after, expected) => {
  expect(hasGrown(before, after)).toBe(expected)
})

test('this host’s counters are numbers, if it has any', () => {
  const { host, group } = readOomKills()
  for (const count of [host, group]) expect(count ?? 0).toBeGreaterThanOrEqual(0)
})
