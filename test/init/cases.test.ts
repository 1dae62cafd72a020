import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { planInit, type InitPlan } from '../../src/init/plan.js'
import { kindNames } from '../../src/init/kind-names.js'
import { readFacts } from '../../src/init/read-facts.js'
import { writePlan } from '../../src/init/write-files.js'
import { families } from '../../src/kernels/families.js'
import { loadProfile } from '../../src/profile/load.js'
import { objectToProfile } from '../../src/run/objections.js'
import { cases, copyOfCase, filesBelow } from './case-folders.js'

/**
 * Each folder of cases/ is a repository and what init writes for it. `UPDATE_GOLDEN=1` rewrites the
 * expectations; review them before committing.
 */
const update = process.env.UPDATE_GOLDEN === '1'

async function planOf(folder: string): Promise<InitPlan> {
  const plan = planInit(await readFacts(folder, folder), { workflow: true })
  if (!plan.ok) throw new Error(plan.failure.summary)
  return plan.value
}

function describeChoice({ kind, finding, others }: InitPlan): string {
  return [
    `${kind}: ${finding.what}`,
    ...others.map((one) => `also ${one.kind}: ${one.what}`),
    ...finding.remarks.map((remark) => `- ${remark}`),
    '',
  ].join('\n')
}

describe.each(readdirSync(cases))('%s', (name) => {
  test('gets the files and the words that are expected', async () => {
    const plan = await planOf(copyOfCase(name))
    const texts = new Map([
      ['choice.txt', describeChoice(plan)],
      ...plan.files.map((file) => [file.path, file.text] as const),
    ])
    const expected = path.join(cases, name, 'expected')
    if (update) {
      rmSync(expected, { recursive: true, force: true })
      for (const [file, text] of texts) {
        mkdirSync(path.dirname(path.join(expected, file)), { recursive: true })
        writeFileSync(path.join(expected, file), text)
      }
    }
    const read = filesBelow(expected).map(
      (file) => [file, readFileSync(path.join(expected, file), 'utf8')] as const,
    )
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(read))
  })

  test('gets a profile that can be run, and a workflow that names it', async () => {
    const folder = copyOfCase(name)
    const plan = await planOf(folder)
    expect((await writePlan(folder, plan)).ok).toBe(true)
    const loaded = await loadProfile({
      ...{ reference: plan.name, directory: folder, overrides: [], families },
    })
    expect(loaded.ok ? 'ok' : loaded.failure.summary).toBe('ok')
    expect(loaded.ok && objectToProfile(loaded.value, { command: 'run' })).toBeUndefined()
    const workflow = path.join(folder, '.github/workflows/kernel.yml')
    const action = {
      uses: 'org/osv-kernel-action@v1',
      with: expect.objectContaining({ profile: plan.name }),
    }
    expect(parse(readFileSync(workflow, 'utf8'))).toMatchObject({
      permissions: { contents: 'read' },
      jobs: { kernel: { steps: expect.arrayContaining([expect.objectContaining(action)]) } },
    })
  })

  test('has a word about what each line is for', async () => {
    const { files } = await planOf(copyOfCase(name))
    for (const { text } of files) {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      const commented = lines.filter((line) => line.includes('# '))
      expect(commented.length / lines.length).toBeGreaterThan(0.4)
    }
  })

  test('is planned the same way twice, and without its own files', async () => {
    const folder = copyOfCase(name)
    const plan = await planOf(folder)
    await writePlan(folder, plan)
    expect(await planOf(folder)).toEqual(plan)
  })
})

test('every kind has a case, but the one that is only asked for', () => {
  const shown = readdirSync(cases).map(
    (name) => readFileSync(path.join(cases, name, 'expected/choice.txt'), 'utf8').split(':')[0],
  )
  expect(kindNames.filter((kind) => !shown.includes(kind))).toEqual(['hello'])
  expect(existsSync(cases)).toBe(true)
})
