import { readFileSync, rmSync } from 'node:fs'
import { namePattern } from './table.mjs'

/** Runs tests of one file by their names, in a copy of the tree: the file's trouble, and each test. */
export async function runTests(copy, file, names) {
  const lane = file.endsWith('.itg.test.ts') ? 'jest.itg.config.mjs' : 'jest.config.mjs'
  const answer = copy.at('guards.json')
  rmSync(answer, { force: true })
  const output = await copy
    .node([
      ...['node_modules/jest/bin/jest.js', '--config', lane, '-w', '1', '--forceExit'],
      ...['--json', '--outputFile', answer],
      // A name may begin like an option.
      `--testNamePattern=${names.map(namePattern).join('|')}`,
      ...['--runTestsByPath', file],
    ])
    .catch((error) => error)
  let result
  try {
    ;[result] = JSON.parse(readFileSync(answer, 'utf8')).testResults
  } catch {
    return { trouble: output.killed ? 'it does not end' : lastLine(output.stderr), tests: [] }
  }
  const tests = result.assertionResults.filter(({ status }) => status !== 'pending')
  const trouble = tests.length === 0 && result.message !== '' ? lastLine(result.message) : undefined
  return { trouble, tests }
}

const lastLine = (text = '') =>
  text
    .trim()
    .split('\n')
    .findLast((line) => line.trim() !== '') ?? ''

/** What of a run belongs to one name. */
export function named({ tests }, name) {
  const pattern = new RegExp(namePattern(name))
  return tests.filter(({ fullName }) => pattern.test(fullName))
}
