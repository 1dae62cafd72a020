/** The branch that has a repository’s history, where nobody says otherwise. */
export const defaultHistoryBranch = 'kernel-history'
