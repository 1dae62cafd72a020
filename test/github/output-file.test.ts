import * as toolkit from '@actions/core'
import { afterEach, expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runAction } from '../../src/github/main.js'
import { parseFileCommands } from '../actions-service/runner-files.js'
import { useActionRuns } from './action-runs.js'
import { sampleResult, sampleVerdict } from './sample-run.js'

const { root, fake, runTo } = useActionRuns()
afterEach(() => {
  Reflect.deleteProperty(process.env, 'GITHUB_OUTPUT')
})

test('one value, whatever is in it', async () => {
  const file = path.join(root(), 'output')
  await writeFile(file, '')
  process.env.GITHUB_OUTPUT = file
  const hostile = 'k\nverdict=pass\nghadelimiter_0\nverdict<<x\npass\nx'
  const artifacts = sampleResult().artifacts.map((one) => ({ ...one, path: hostile }))
  const action = fake()
  const core = { ...action.core, setOutput: toolkit.setOutput }
  await runAction(action.deps(runTo({ verdict: sampleVerdict('panic'), artifacts }), { core }))
  const outputs = parseFileCommands(await readFile(file, 'utf8'))
  expect(outputs).toMatchObject({ verdict: 'panic', image: expect.stringMatching(/\nx$/) })
  expect(outputs.image?.endsWith(hostile)).toBe(true)
})
