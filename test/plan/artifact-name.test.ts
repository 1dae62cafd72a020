import { describe, expect, test } from '@jest/globals'
import { artifactName, type NameFacts } from '../../src/plan/artifact-name.js'

const hello: NameFacts = {
  profile: 'hello',
  arch: 'x86_64',
  place: undefined,
  accelerator: undefined,
  overrides: [],
  matrix: '',
}

const name = (changes: Partial<NameFacts>): string => artifactName({ ...hello, ...changes })

describe('the name of an artifact', () => {
  test.each<[string, Partial<NameFacts>, RegExp]>([
    ['a plain run', {}, /^osv-kernel-hello-x86_64$/],
    ['no matrix', { matrix: 'null' }, /^osv-kernel-hello-x86_64$/],
    ['a matrix that is not JSON', { matrix: '{' }, /^osv-kernel-hello-x86_64$/],
    [
      'a matrix that the inputs repeat',
      { matrix: '{"profile":"hello","arch":"x86_64"}' },
      /^osv-kernel-hello-x86_64$/,
    ],
    [
      'a matrix of runners',
      { matrix: '{"arch":"x86_64","os":"ubuntu-24.04"}' },
      /^osv-kernel-hello-x86_64-ubuntu-24.04-[0-9a-f]{8}$/,
    ],
    [
      'a matrix of objects',
      { matrix: '{"runner":{"os":"ubuntu"}}' },
      /^osv-kernel-hello-x86_64-runner.*|os-ubuntu-[0-9a-f]{8}$/,
    ],
    [
      'an override that the matrix gives',
      { overrides: ['boot.memory=256M'], matrix: '{"memory":"256M"}' },
      /^osv-kernel-hello-x86_64-memory-256M-[0-9a-f]{8}$/,
    ],
    ['a folder', { place: 'a/hello.yml' }, /^osv-kernel-hello-x86_64-a-[0-9a-f]{8}$/],
    ['an accelerator', { accelerator: 'kvm' }, /^osv-kernel-hello-x86_64-kvm-[0-9a-f]{8}$/],
    ['a name with spaces', { profile: 'a b' }, /^osv-kernel-a-b-x86_64-[0-9a-f]{8}$/],
  ])('%s', (_, changes, expected) => {
    expect(name(changes)).toMatch(expected)
  })

  test('jobs that differ in anything have different names', () => {
    const jobs: Partial<NameFacts>[] = [
      {},
      ...Array.from({ length: 11 }, (_, index) => ({ overrides: [`boot.cpus=${index + 1}`] })),
      { overrides: ['boot.cpus=1', 'boot.memory=1G'] },
      { overrides: ['build.cpus=1'] },
      { arch: 'aarch64' },
      { accelerator: 'kvm' },
      { accelerator: 'tcg' },
      { matrix: '{"any":"kvm"}' },
      { place: 'a/hello.yml' },
      { place: 'b/hello.yml' },
      { place: 'a-b/hello.yml' },
      { place: 'a/b/hello.yml' },
      { place: 'hello.yml' },
      { place: 'one/profiles/hello.yml' },
      { place: 'two/profiles/hello.yml' },
      { profile: 'a b' },
      { profile: 'a-b' },
      { profile: 'x'.repeat(300) },
      { profile: 'x'.repeat(301) },
      { overrides: [`boot.cmdline=${'y'.repeat(300)}`] },
      { overrides: [`boot.cmdline=${'y'.repeat(301)}`] },
      { matrix: '{"a":["b"]}' },
      { matrix: '{"a":["c"]}' },
    ]
    const names = jobs.map(name)
    expect(new Set(names).size).toBe(jobs.length)
    // The client refuses other characters, and the service names longer than 256.
    for (const one of names) expect(one).toMatch(/^[A-Za-z0-9._-]{1,200}$/)
  })

  test('overrides count as the profile takes them', () => {
    expect(name({ overrides: ['b=2', 'a=0', 'a=1'] })).toBe(name({ overrides: ['a=1', 'b=2'] }))
  })
})

describe('a job of a plan', () => {
  const job = {
    ...{ name: 'hello/x86_64/small', profile: 'hello', arch: 'x86_64', set: 'boot.memory=64M' },
    ...{ 'set-name': 'small', artifact: 'osv-kernel-hello-x86_64-small-9f9f7806' },
  }
  const planned = { overrides: ['boot.memory=64M'] }

  test('gives its artifact the name that the plan has', () => {
    const inPlan = name({ ...planned, setName: 'small' })
    expect(inPlan).toBe(job.artifact)
    expect(name({ ...planned, matrix: JSON.stringify(job) })).toBe(inPlan)
  })

  test('the values beside it still count', () => {
    const beside = name({ ...planned, matrix: JSON.stringify({ ...job, os: 'ubuntu-26.04' }) })
    expect(beside).toMatch(/^osv-kernel-hello-x86_64-small-ubuntu-26\.04-[0-9a-f]{8}$/)
  })

  test('another matrix with some of the keys is no such job', () => {
    const { profile, arch, set, 'set-name': setName } = job
    const other = JSON.stringify({ profile, arch, set, 'set-name': setName })
    expect(name({ ...planned, matrix: other })).toMatch(/-x86_64-memory-64M-small-[0-9a-f]{8}$/)
  })

  test('a set without overrides is the profile itself', () => {
    expect(name({ setName: 'plain' })).toBe('osv-kernel-hello-x86_64')
  })
})
