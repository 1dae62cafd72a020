/** Says at the end what was skipped and counts in one line that tools and people can read. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results
    const broken = results.testResults.filter(({ testExecError }) => testExecError !== undefined)
    for (const { testResults, testFilePath } of results.testResults)
      for (const { status, fullName } of testResults)
        if (status === 'pending') console.log(`skipped: ${fullName} (${testFilePath})`)
    const failed = numFailedTests + broken.length
    const skipped = numPendingTests + numTodoTests
    // The very last line, after jest's own summary.
    process.once('exit', () =>
      console.log(`${numPassedTests} passed, ${failed} failed, ${skipped} skipped`),
    )
  }
}
