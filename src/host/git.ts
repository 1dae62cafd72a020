import { execa } from 'execa'
import { childEnvironment } from './environment.js'
import { captureProcess } from './process.js'

/** The NUL-separated answer of a git command; undefined where git cannot answer. */
export async function captureNul(
  folder: string,
  args: readonly string[],
): Promise<readonly string[] | undefined> {
  const { stdout, exitCode } = await execa('git', ['-C', folder, ...args], {
    env: childEnvironment(process.env),
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    stripFinalNewline: false,
  })
  return exitCode === 0 ? stdout.split('\0').filter((entry) => entry !== '') : undefined
}

/** The commit a checkout is at, `-dirty` appended where files differ from it; null outside git. */
export async function revisionOf(folder: string): Promise<string | null> {
  const head = await captureProcess({ argv: ['git', '-C', folder, 'rev-parse', 'HEAD'] })
  const [commit] = head.lines
  if (head.exitCode !== 0 || commit === undefined) return null
  const status = await captureProcess({
    argv: ['git', '-C', folder, 'status', '--porcelain', '--untracked-files=no'],
  })
  return status.lines.length > 0 ? `${commit}-dirty` : commit
}
