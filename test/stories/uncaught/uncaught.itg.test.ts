import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { beginJob, runPhase, type PhaseEnd } from '../../actions-service/mini-runner.js'
import { repository } from '../command-line.js'

/** Errors that no promise and no listener handles, in each entry point of the shipped action. */
const root = mkdtempSync(path.join(os.tmpdir(), 'uncaught-'))
afterAll(() => rmSync(root, { recursive: true }))

const job = {
  node: path.join(repository, 'node_modules/node/bin/node'),
  ...{ workspace: root, temp: path.join(root, 'temp'), resultsUrl: '', token: '' },
}

/** Throws from a timer, as soon as the program has taken over such errors; it must not end before. */
function preload(fields: Readonly<Record<string, string>>): string {
  const file = path.join(root, 'throws.mjs')
  writeFileSync(
    file,
    `const { exit } = process
process.exit = () => undefined
const timer = setInterval(() => {
  if (process.listenerCount('uncaughtException') === 0) return
  clearInterval(timer)
  process.exit = exit
  throw Object.assign(new Error('from nowhere'), ${JSON.stringify(fields)})
}, 1)
`,
  )
  return `--import=${pathToFileURL(file).href}`
}

async function runThrowing(
  script: 'main' | 'plan' | 'post',
  fields: Readonly<Record<string, string>> = {},
): Promise<PhaseEnd> {
  await beginJob(job)
  return runPhase(job, path.join(repository, `dist/${script}.js`), {
    inputs: { profile: 'none' },
    env: { NODE_OPTIONS: preload(fields) },
  })
}

const said = ({ commands }: PhaseEnd, name: string): string =>
  commands
    .filter((command) => command.name === name)
    .map(({ data }) => data)
    .join('\n')

describe('an error that nothing handles', () => {
  test.each(['main', 'plan'] as const)(
    'in %s: a verdict, an annotation, status 70',
    async (script) => {
      const end = await runThrowing(script)
      expect(end.exitCode).toBe(70)
      expect(end.outputs.verdict).toBe('internal-error')
      expect(said(end, 'error')).toMatch(/the action itself failed[^]*please report it/)
      expect(end.log).toContain('from nowhere')
    },
  )

  test('in main, of the host: status 3 and the remedy', async () => {
    const end = await runThrowing('main', { code: 'EMFILE', path: '/a' })
    expect(end.exitCode).toBe(3)
    expect(end.outputs.verdict).toBe('infrastructure')
    expect(said(end, 'error')).toMatch(/\/a: too many open files[^]*ulimit -n/)
  })

  test('in post: a warning, and the job does not fail', async () => {
    const end = await runThrowing('post')
    expect(end.exitCode).toBe(0)
    expect(said(end, 'warning')).toContain('from nowhere')
  })
})
