import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { resultSchema } from '../../../src/result/result.js'
import { sampleResult } from '../../github/sample-run.js'
import { file, found, places, runOf, verdict } from './sarif-form.js'

const folder = new URL('../cases/', import.meta.url)

test.each(readdirSync(folder))('what is made of %s is of that form', (name) => {
  const file = new URL(`${name}/result.json`, folder)
  runOf(resultSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
})

describe('SARIF', () => {
  test('a pass has no findings', () => {
    expect(found({ places })).toEqual([])
  })

  test('a crash is at its frame in the repository, or else at the profile', () => {
    const crash = { title: 'panic in probe', function: 'probe', id: 'linux panic probe' }
    const place = { file: 'drivers/my net.c', line: 42 }
    expect(found({ verdict: verdict('panic'), crash: { ...crash, place }, places })).toEqual([
      'kernel-crash drivers/my%20net.c:42',
    ])
    expect(found({ verdict: verdict('panic'), crash, places })).toEqual([`kernel-crash ${file}:1`])
    expect(found({ verdict: verdict('panic') })).toEqual(['kernel-crash'])
  })

  test('a crash of one of the image’s own tests is at its frame too', () => {
    const failed = { status: 'failed' as const, kind: 'panic' as const, durationMs: 1 }
    const told = { summary: 'it crashed', log: null, evidence: [] }
    const crash = { title: 'abort in foo', function: 'foo', id: 'osv/abort/foo' }
    const place = { file: 'tests/pipe.c', line: 44 }
    const cases = [
      { name: 'one', ...failed, ...told, crash: { ...crash, place } },
      { name: 'two', ...failed, ...told },
    ]
    const tests = { passed: 0, failed: 2, skipped: 0, cases }
    expect(found({ verdict: verdict('assertion-failed'), tests, places })).toEqual([
      ...[`assertion-failed ${file}:10`, 'test-failed tests/pipe.c:44', `test-failed ${file}:1`],
    ])
  })

  test('an expectation is at its own line', () => {
    const assertion = { atMs: null, captures: {}, reason: 'not seen' }
    const assertions = [
      { ...assertion, id: 'first', status: 'passed' as const },
      { ...assertion, id: 'second', key: 'expect.1.any_order.0', status: 'failed' as const },
      { ...assertion, id: 'third', key: 'expect.2', status: 'not-reached' as const },
      { ...assertion, id: 'never', key: 'reject.0', status: 'failed' as const },
      { ...assertion, id: 'overridden', key: 'allow.0', status: 'failed' as const },
      { ...assertion, id: 'of an earlier version', status: 'failed' as const },
    ]
    expect(found({ verdict: verdict('assertion-failed'), assertions, places })).toEqual([
      `assertion-failed ${file}:13`,
      `assertion-failed ${file}:16`,
      `assertion-failed ${file}:1`,
      `assertion-failed ${file}:10`,
    ])
  })

  test.each([
    ['linux.options.VIRTIO_NET', 7],
    ['linux.options.virtio_net', 8],
    ['linux.features.3', 6],
    ['osv.fs', 40],
    ['osv.conf.FS', 41],
    ['osv.image.1', 39],
    ['boot.cmdline', 1],
    [undefined, 5],
  ])('an option with the key %s is on line %i', (key, line) => {
    const named = {
      ...places,
      linux: { file, line: 5 },
      'linux.features': { file, line: 6 },
      'linux.options.virtio_net': { file, line: 8 },
      'osv.image': { file, line: 39 },
      'osv.fs': { file, line: 40 },
      'osv.conf.FS': { file, line: 41 },
    }
    const mismatch = { option: 'fs', requested: 'y', effective: 'n', reason: 'depends on VIRTIO' }
    const mismatches = [{ ...mismatch, ...(key === undefined ? {} : { key }) }]
    const config = { requested: {}, effective: {}, explained: {}, mismatches }
    expect(
      found({ verdict: verdict('config-mismatch'), config, places: named, kernel: 'linux' }),
    ).toEqual([`config-mismatch ${file}:${line}`])
  })

  test('a profile that is not valid is at the line that is quoted', () => {
    const evidence = [{ source: file, firstLine: 5, lines: ['expcet:'] }]
    expect(found({ verdict: { ...verdict('invalid-profile'), evidence } })).toEqual([
      `profile-invalid ${file}:5`,
    ])
  })

  test('trouble of the host is no finding but a notification', () => {
    const run = runOf(sampleResult({ verdict: verdict('infrastructure') }))
    expect(run.results).toEqual([])
    expect(run.invocations[0]?.executionSuccessful).toBe(false)
    expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(1)
  })
})
