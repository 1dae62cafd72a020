import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A new empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-'))
}

/** Runs git in a folder, with a known identity; returns its output. */
export function git(folder: string, ...args: readonly string[]): string {
  const settings = ['user.name=t', 'user.email=t@example.org', 'protocol.file.allow=always']
  return execFileSync(
    'git',
    ['-C', folder, ...settings.flatMap((setting) => ['-c', setting]), ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  ).trim()
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Commits everything in a folder; returns the commit. */
export function commit(folder: string, message = 'x'): string {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/** Turns a folder into a repository with these files committed. */
export function createRepository(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  write(folder, files)
  return commit(folder)
}
