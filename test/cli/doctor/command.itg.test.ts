import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Finding } from '../../../src/cli/doctor/finding.js'
import { emptyFolder, runCli } from '../../stories/command-line.js'

test('doctor: a table, the same findings as JSON, and the matching exit status', async () => {
  const file = path.join(emptyFolder(), 'doctor.json')
  const { status, stdout } = await runCli(['doctor', '--json', file])
  const { ready, findings } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly ready: boolean
    readonly findings: readonly Finding[]
  }
  expect(status).toBe(ready ? 0 : 3)
  for (const { name, state } of findings) expect(stdout).toMatch(`${state.padEnd(7)}  ${name} `)
  expect(findings.map(({ name }) => name)).toEqual(expect.arrayContaining(['node', 'KVM', 'git']))
}, 60_000)

test('doctor with an unwritable cache folder reports it and fails', async () => {
  const { status, stdout } = await runCli(['doctor'], { cache: '/proc/self/comm' })
  expect(status).toBe(3)
  expect(stdout).toMatch(/broken {2,}cache folder .* cannot be written/)
}, 60_000)
