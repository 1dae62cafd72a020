import { allowedSkips } from './allowed-skips.mjs'

/** Test files that scripts/test.mjs left out, and why. */
const skippedFiles = JSON.parse(process.env.SKIPPED_FILES ?? '[]')

/** Says at the end what was skipped and counts in one line that tools and people can read. */
export default class ClosingLineReporter {
  #error

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numTodoTests } = results
    const broken = results.testResults.filter(({ testExecError }) => testExecError !== undefined)
    const skips = [
      ...skippedFiles,
      ...results.testResults.flatMap(({ testResults }) =>
        testResults.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
      ),
    ]
    for (const name of skips) console.log(`skipped: ${name}`)
    const forbidden =
      process.env.NO_SKIPS === '1'
        ? skips.filter((skip) => !allowedSkips.some(({ name }) => name.test(skip)))
        : []
    for (const name of forbidden) console.log(`may not be skipped here: ${name}`)
    if (forbidden.length > 0)
      this.#error = new Error(`${forbidden.length} tests may not be skipped`)
    const failed = numFailedTests + broken.length + forbidden.length
    const skipped = skips.length + numTodoTests - forbidden.length
    // The very last line, after jest's own summary.
    process.once('exit', () =>
      console.log(`${numPassedTests} passed, ${failed} failed, ${skipped} skipped`),
    )
  }

  /** Jest fails when there is one. */
  getLastError() {
    return this.#error
  }
}
