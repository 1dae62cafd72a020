import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beginJob, runPhase, type JobSetting } from './mini-runner.js'

const script = `
import { appendFileSync } from 'node:fs'
const { env } = process
appendFileSync(env.GITHUB_OUTPUT, 'said=' + env['INPUT_MY_WORD'] + '\\n')
appendFileSync(env.GITHUB_STATE, 'left<<E\\n' + (env.STATE_left ?? 'nothing') + '\\nE\\n')
appendFileSync(env.GITHUB_ENV, 'A=b\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary')
console.log('::notice::' + env.RUNNER_TEMP)
console.error('::warning::from stderr')
if (env.INPUT_WAIT === 'true') {
  process.on('SIGINT', () => { console.log('interrupted'); process.exit(130) })
  setInterval(() => {}, 1000)
  console.log('ready')
}
`

describe('the mini-runner', () => {
  let root: string
  let job: JobSetting
  let file: string

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'mini-runner-'))
    file = path.join(root, 'phase.mjs')
    await writeFile(file, script)
    job = {
      node: process.execPath,
      workspace: root,
      temp: path.join(root, 'temp'),
      resultsUrl: 'http://127.0.0.1:9/',
      token: 'token',
    }
    await beginJob(job)
  })
  afterEach(async () => rm(root, { recursive: true, force: true }))

  test('passes inputs and state, and returns what the phase wrote', async () => {
    const end = await runPhase(job, file, { inputs: { 'my word': 'hi' }, state: { left: 'this' } })
    expect(end).toMatchObject({
      exitCode: 0,
      outputs: { said: 'hi' },
      state: { left: 'this' },
      exported: { A: 'b' },
      summary: '# Summary',
      failures: [],
    })
    expect(end.commands).toEqual(
      expect.arrayContaining([
        { name: 'notice', properties: {}, data: job.temp },
        { name: 'warning', properties: {}, data: 'from stderr' },
      ]),
    )
  })

  test('cancels like the runner', async () => {
    const end = await runPhase(job, file, {
      inputs: { wait: 'true' },
      cancelWhen: (line) => line === 'ready',
    })
    expect(end).toMatchObject({ exitCode: 130, signal: null })
    expect(end.log).toContain('interrupted')
  })
})
