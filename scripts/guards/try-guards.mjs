import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { named, runTests } from './run-tests.mjs'
import { withoutGuard } from './table.mjs'

/** Failures that show that the change broke the program, and not that a guard is missing. */
const brokenProgram = /SyntaxError|ReferenceError|is not defined|Cannot find module/

/** The files without a row's guards. */
function changedFiles(copy, guards) {
  const contents = new Map()
  for (const guard of guards) {
    const { file } = guard
    const text = withoutGuard(contents.get(file) ?? readFileSync(copy.at(file), 'utf8'), guard)
    contents.set(file, text)
  }
  for (const [file, text] of contents) {
    const { diagnostics } = ts.transpileModule(text, { fileName: file, reportDiagnostics: true })
    if (diagnostics.length > 0) throw new Error(`${file} does not parse without its guard`)
  }
  return contents
}

/** Why a row shows nothing, or undefined where its test fails once its guard is out. */
async function tryRow(copy, row, whole) {
  const passing = named(whole, row.name)
  if (passing.length === 0) return `its test did not run (${whole.trouble ?? 'no such name'})`
  if (passing.some(({ status }) => status !== 'passed'))
    return 'its test fails with the guard in place'
  const contents = changedFiles(copy, row.guards)
  const broken = await copy.whileChanged(contents, row.dist === true, () =>
    runTests(copy, row.test, [row.name]),
  )
  if (broken.trouble !== undefined) return broken.trouble
  const failed = named(broken, row.name).filter(({ status }) => status === 'failed')
  if (failed.length === 0) return 'its test stays green'
  const messages = failed.flatMap(({ failureMessages }) => failureMessages)
  return messages.every((message) => brokenProgram.test(message)) ? messages[0] : undefined
}

/** Tries the rows of one test file, first whole and then each without its guard. */
export async function tryFile(copy, file, rows, report) {
  if (rows.some(({ dist }) => dist === true)) await copy.buildDist()
  const whole = await runTests(
    copy,
    file,
    rows.map(({ name }) => name),
  )
  for (const row of rows) {
    const started = performance.now()
    const problem = await tryRow(copy, row, whole).catch(({ message }) => message)
    report(row, problem, performance.now() - started)
  }
}
