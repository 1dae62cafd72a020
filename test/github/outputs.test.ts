import { describe, expect, test } from '@jest/globals'
import { artifactOutputsOf, outputsOf, verdictOnly } from '../../src/github/outputs.js'
import { sampleOutcome, sampleResult, sampleVerdict } from './sample-run.js'

const size = {
  tree: { name: 'image', kind: 'image' as never, bytes: 1 },
  totals: {},
  baseline: null,
  delta: { bytes: -512, changes: [] },
  budgets: [],
}

describe('outputs', () => {
  test('of a run that passed', () => {
    expect(outputsOf(sampleOutcome('/out'))).toEqual({
      verdict: 'pass',
      image: '/out/hello.img',
      kernel: '/out/hello.elf',
      accelerator: 'tcg',
      'boot-ms': '73',
      'image-bytes': '4096',
      'size-delta-bytes': '',
      'tests-passed': '',
      'tests-failed': '',
      'cache-hit': 'false',
      report: '/out/report.md',
      result: '/out/result.json',
      html: '/out/report.html',
      junit: '/out/junit.xml',
      sarif: '/out/report.sarif',
      sbom: '/out/sbom.cdx.json',
      console: '/out/console.log',
    })
  })

  test('a shrunk image that came from the cache', () => {
    const outcome = {
      ...sampleOutcome('/out'),
      result: {
        ...sampleResult({ build: { durationMs: 0, cache: { image: 'hit', compiler: null } } }),
        size,
      },
    }
    expect(outputsOf(outcome)).toMatchObject({
      'size-delta-bytes': '-512',
      'cache-hit': 'true',
    })
  })

  test('an image that grew less than all artifacts', () => {
    const totals = { 'hello.img': 4096, 'hello.elf': 8192 }
    const before = { 'hello.img': 4000, 'hello.elf': 7000 }
    const baseline = { source: 'main', revision: null, totals: before }
    const delta = { bytes: 1288, changes: [] }
    const outcome = {
      ...sampleOutcome('/out'),
      result: sampleResult({ size: { ...size, totals, baseline, delta } }),
    }
    expect(outputsOf(outcome)['size-delta-bytes']).toBe('96')
  })

  test('counts of tests, zero included', () => {
    const outcome = sampleOutcome('/out', { tests: { passed: 3, failed: 0, skipped: 1 } })
    expect(outputsOf(outcome)).toMatchObject({ 'tests-passed': '3', 'tests-failed': '0' })
  })

  test('an artifact, with its address', () => {
    const env = {
      GITHUB_SERVER_URL: 'https://octo.ghe.com',
      GITHUB_REPOSITORY: 'octo-org/kernels',
      GITHUB_RUN_ID: '1001',
    }
    expect(artifactOutputsOf({ name: 'k', id: 12, digest: 'ab' }, env)).toEqual({
      'artifact-name': 'k',
      'artifact-id': '12',
      'artifact-url': 'https://octo.ghe.com/octo-org/kernels/actions/runs/1001/artifacts/12',
      'artifact-digest': 'ab',
    })
    expect(Object.values(artifactOutputsOf(undefined, env))).toEqual(['', '', '', ''])
  })

  test('values that were not reached are empty, never zero', () => {
    const outcome = sampleOutcome('/out', {
      verdict: sampleVerdict('config-mismatch'),
      build: null,
      boot: null,
      artifacts: [],
    })
    expect(outputsOf(outcome)).toMatchObject({
      verdict: 'config-mismatch',
      image: '',
      kernel: '',
      'boot-ms': '',
      'image-bytes': '',
      'cache-hit': '',
    })
  })

  test('a verdict alone still sets every output', () => {
    const outputs = verdictOnly('invalid-profile')
    expect(Object.keys(outputs)).toHaveLength(21)
    expect(Object.values(outputs).filter((value) => value !== '')).toEqual(['invalid-profile'])
  })
})
