const form = /^\d{4}-\d{2}-\d{2}$/

/** What to say of a text that is not a date. */
export const notDate = 'expected a date such as 2026-12-31'

/** Whether a text is a day that exists, such as 2026-12-31. */
export function isDate(text: string): boolean {
  if (!form.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // Node's parser takes February 30 for March 2.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
