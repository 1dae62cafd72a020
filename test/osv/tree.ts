import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { emptyFolder, readResult, runCli, type Ended } from '../stories/command-line.js'
import type { RunResult } from '../../src/result/result.js'
import { composeOsvTree, type OsvTreeKind } from '../osv-tree/compose.js'

/** A real OSv tree instead of our own small one: `npm run test:osv -- --tree PATH`. */
export const realTree = process.env.OSV_KERNEL_TEST_TREE
/** A real kernel takes minutes to compile. */
export const patienceMs = realTree === undefined ? 120_000 : 40 * 60_000

/** The programs that the repository's own Makefile builds. */
const programs = ['exit3', 'abort', 'fault', 'hang']

/** A repository with its own programs, and the tree that its image is built from. */
export interface AppRepository {
  readonly tree: string
  run(
    command: 'run' | 'build' | 'boot' | 'plan',
    profile: string,
    ...sets: readonly string[]
  ): Promise<Ended & { readonly out: string; readonly result: () => RunResult }>
}

/** Creates one in a new folder, with its own cache. */
export async function createAppRepository(
  settings: { readonly kind?: OsvTreeKind; readonly path?: string } = {},
): Promise<AppRepository> {
  const cwd = emptyFolder()
  const cache = process.env.OSV_KERNEL_TEST_CACHE ?? emptyFolder()
  cpSync(path.join(import.meta.dirname, 'app'), cwd, { recursive: true })
  const tree = realTree ?? path.join(cwd, 'osv')
  if (realTree === undefined) await composeOsvTree(tree, settings.kind ?? 'kconfig')
  writeFileSync(path.join(cwd, '.gitignore'), ['osv', 'out', ...programs, ''].join('\n'))
  execFileSync('git', ['init', '--quiet'], { cwd })
  execFileSync('git', ['add', '--all'], { cwd })
  return {
    tree,
    run: async (command, profile, ...sets) => {
      const out = path.join(cwd, 'out')
      const ended = await runCli(
        [
          command,
          profile,
          ...['--out', out, '--no-install', '--set', `source.path=${tree}`],
          ...sets.flatMap((value) => ['--set', value]),
        ],
        { cwd, cache, ...(settings.path === undefined ? {} : { path: settings.path }) },
      )
      return { ...ended, out, result: () => readResult(out) }
    },
  }
}
