/** What git forbids in any reference, see git-check-ref-format(1), rules 3, 4, 5, 8 and 10. */
const forbidden = /\.\.|[\p{Cc} ~^:?*[\\]|@\{/u

/**
 * The name of a branch that a user wrote, without `refs/heads/`; or why it cannot be one, as the end
 * of a sentence. Names that git's commands read as an option or as another reference are refused.
 */
export function parseBranchName(
  text: string,
): { readonly branch: string } | { readonly problem: string } {
  const branch = text.replace(/^refs\/heads\//, '')
  if (branch === '') return { problem: 'is empty' }
  if (branch.startsWith('-')) return { problem: 'starts with -, so git would read it as an option' }
  if (branch === 'HEAD' || branch === '@')
    return { problem: 'stands for the current commit, not for a branch' }
  if (branch.startsWith('refs/'))
    return { problem: 'is another kind of reference; only refs/heads/ has branches' }
  const parts = branch.split('/')
  const isBad =
    forbidden.test(branch) ||
    branch.endsWith('.') ||
    parts.some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'))
  return isBad ? { problem: 'has characters that git forbids there' } : { branch }
}

/** Whether a text is the whole name of a commit. */
export function isCommitName(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)
}
