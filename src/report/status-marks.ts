/** Marks of an expectation or a test, by status. */
export const statusMarks = { passed: '✓', failed: '✗', skipped: '–', 'not-reached': '–' } as const
