import { describe, expect, test } from '@jest/globals'
import { readInputs, type ActionInputs } from '../../src/github/inputs.js'
import { exitCodeOf, type Outcome } from '../../src/verdict.js'

const read = (given: Readonly<Record<string, string>>): Outcome<ActionInputs> =>
  readInputs((name) => given[name] ?? '')

describe('inputs', () => {
  test.each([
    ['retention-days', '0'],
    ['retention-days', '401'],
    ['retention-days', '1.5'],
    ['retention-days', 'ten'],
    ['compression-level', '10'],
    ['compression-level', '-1'],
    ['summary', 'no'],
    ['service-wait', '60'],
    ['service-wait', '0s'],
    ['service-wait', '11m'],
  ])('%s: %s is refused by name', (name, value) => {
    expect(read({ profile: 'hello', [name]: value })).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-profile', summary: expect.stringContaining(name) },
    })
  })

  test.each([
    ['build/kernel.elf\n!build/x\n', undefined, 'kernel.elf'],
    ['build/*.elf', undefined, 'build'],
    ['**/*.elf', undefined, 'files'],
    ['./ä b/', undefined, 'b'],
    ['build/kernel.elf', 'boards', 'boards'],
  ])('files %s named %s are a run called %s', (files, name, expected) => {
    expect(
      read({ files, budgets: 'k: 1kB', ...(name === undefined ? {} : { name }) }),
    ).toMatchObject({
      value: { profile: expected, files: { name: expected, budgets: 'k: 1kB' } },
    })
  })

  test('only the profile is required', () => {
    expect(read({ profile: 'hello' })).toEqual({
      ok: true,
      value: {
        profile: 'hello',
        files: undefined,
        allowPaths: [],
        overrides: [],
        arch: undefined,
        accelerator: undefined,
        allowUnsafePrCheckout: false,
        baseline: 'auto',
        base: undefined,
        history: undefined,
        cache: true,
        restoreCache: true,
        saveCache: 'auto',
        upload: true,
        artifactName: undefined,
        matrix: '',
        retentionDays: undefined,
        compressionLevel: undefined,
        summary: true,
        serviceWaitMs: 60_000,
        fail: true,
        workingDirectory: undefined,
        installPackages: true,
        isolation: 'auto',
        allowKvm: true,
      },
    })
  })

  test('everything given', () => {
    const outcome = read({
      profile: 'p.yml',
      set: '\n boot.memory=256M \r\n\nboot.cmdline=a=b, c\n',
      arch: 'aarch64',
      accel: 'tcg',
      baseline: 'old/result.json',
      base: 'stable',
      history: 'kernel-history',
      cache: 'False',
      upload: 'FALSE',
      'artifact-name': 'my kernel',
      fail: 'false',
      'allow-paths': '../osv\n /data \n',
      'working-directory': 'tree',
      'install-packages': 'false',
      'allow-kvm': 'false',
    })
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        overrides: ['boot.memory=256M', 'boot.cmdline=a=b, c'],
        arch: 'aarch64',
        accelerator: 'tcg',
        baseline: 'old/result.json',
        base: 'stable',
        history: 'kernel-history',
        cache: false,
        upload: false,
        artifactName: 'my kernel',
        fail: false,
        allowPaths: ['../osv', '/data'],
        workingDirectory: 'tree',
        installPackages: false,
        allowKvm: false,
      },
    })
  })

  test.each([
    ['history', 'refs/heads/kernel-history', 'kernel-history'],
    ['base', 'refs/heads/main', 'main'],
    ['base', 'origin/feature/x', 'feature/x'],
    ['base', 'refs/remotes/origin/main', 'main'],
    ['base', '0123456789'.repeat(4), '0123456789'.repeat(4)],
  ])('%s: %s is %s', (name, text, expected) => {
    expect(read({ profile: 'p', [name]: text })).toMatchObject({ value: { [name]: expected } })
  })

  test.each([
    [{}, 'profile: is required'],
    [{ profile: 'p', files: 'k.elf' }, 'files: goes without profile'],
    [{ profile: 'p', budgets: 'k.elf: 1kB' }, 'budgets: goes with files'],
    [{ profile: 'p', name: 'k' }, 'name: goes with files'],
    [{ files: 'k.elf', name: '../k' }, 'name: expected letters, digits'],
    [{ profile: 'p', cache: 'yes' }, 'cache: expected true or false, got "yes"'],
    [{ profile: 'p', accel: 'KVM' }, 'accel: expected auto, kvm, tcg, require-kvm, got "KVM"'],
    [{ profile: 'p', set: 'memory' }, 'set: expected key.path=value, got "memory"'],
    [{ profile: 'p', set: '=x' }, 'set: expected key.path=value, got "=x"'],
    [{ profile: 'p', 'artifact-name': 'a/b' }, 'artifact-name: must not contain'],
    [{ profile: '', upload: 'no' }, '(and 1 more)'],
    [{ profile: 'p', history: '--force' }, 'history: expected the name of a branch'],
    [{ profile: 'p', history: 'HEAD' }, 'HEAD stands for the current commit'],
    [{ profile: 'p', history: 'refs/tags/v1' }, 'refs/tags/v1 is another kind of reference'],
    [{ profile: 'p', base: '--upload-pack=x' }, 'base: expected the name of a branch'],
    [{ profile: 'p', base: 'origin/HEAD' }, 'HEAD stands for the current commit'],
  ])('%j: %s', (given: Readonly<Record<string, string>>, message) => {
    const outcome = read(given)
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-profile', summary: expect.stringContaining(message) },
    })
    expect(outcome.ok ? 0 : exitCodeOf(outcome.failure.kind)).toBe(2)
  })
})
