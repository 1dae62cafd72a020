/** The default branch for a repository’s history. */
export const defaultHistoryBranch = 'kernel-history'
