import { callGit } from './call.js'
import { findRepository } from './repository.js'

/** Why a folder has no commit to work with. */
export type Absence =
  | { readonly kind: 'no-repository' | 'no-git' | 'no-git-no-repository' | 'no-commit' }
  | { readonly kind: 'unreadable'; readonly message: string }

/** Why HEAD of the repository that a folder is in has no commit; null if it has one. */
export async function findAbsence(folder: string): Promise<Absence | null> {
  const repository = await findRepository(folder)
  const version = await callGit(folder, ['--version'], { anywhere: true })
  const isMissing = version.isNotInstalled === true
  if (repository === null) return { kind: isMissing ? 'no-git-no-repository' : 'no-repository' }
  if (isMissing) return { kind: 'no-git' }
  const opened = await callGit(folder, ['rev-parse', '--git-dir'])
  if (!opened.ok) return { kind: 'unreadable', message: firstProblem(opened.messages) }
  const head = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']
  return (await callGit(folder, head)).ok ? null : { kind: 'no-commit' }
}

/** Git's reason, without its advice below. */
export function firstProblem(messages: string): string {
  const lines = messages.split('\n').map((line) => line.trim())
  const fatal = lines.find((line) => /^(?:fatal|error): /.test(line))
  return (fatal ?? lines.find((line) => line !== '') ?? 'no reason given').replace(
    /^(?:fatal|error): /,
    '',
  )
}
