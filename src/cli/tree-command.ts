import path from 'node:path'
import { isFile, isFolder } from '../host/files/files.js'
import { hostArchitecture } from '../host/facts/machine-facts.js'
import { archsOfOsv, findOsvArch } from '../kernels/osv/arch.js'
import { listMissingLandmarks, readOsvTree } from '../kernels/osv/tree/read-tree.js'
import { findArch } from '../machine/arch.js'
import { families } from '../kernels/families.js'
import { findProfile, isPath } from '../profile/find-profile.js'
import { isBuiltin } from '../profile/builtin.js'
import { describeOsvTree } from '../report/osv-tree-json.js'
import { renderOsvTree } from '../report/terminal/osv-tree-text.js'
import { failure } from '../verdict.js'
import type { SharedOptions } from './options.js'
import { say, showFailure, wantsColor, writeJson } from './show.js'

/**
 * Whether `check` was given a source tree; a folder of profile makefiles is not one, nor is the name of
 * a profile that a folder has too.
 */
export async function isTreeReference(reference: string): Promise<boolean> {
  if (isBuiltin(reference) || !(await isFolder(reference))) return false
  if (!isPath(reference) && (await findProfile(reference, process.cwd(), families)).ok) return false
  const lacking = await listMissingLandmarks(reference)
  return lacking.length === 0 || !(await isFile(path.join(reference, 'base.mk')))
}

/** `--set mode=debug` is the only override that changes what a tree offers. */
function chooseMode(overrides: readonly string[]): string {
  return overrides.findLast((text) => text.startsWith('mode='))?.slice('mode='.length) ?? 'release'
}

/** `check` on a folder: shows what its OSv tree offers for an architecture and mode. */
export async function checkTreeCommand(folder: string, options: SharedOptions): Promise<number> {
  const asked = options.arch ?? hostArchitecture()
  const known = findArch(asked)
  const arch = known === undefined ? undefined : findOsvArch(known)
  if (arch === undefined)
    return showFailure(
      failure('invalid-profile', `unknown architecture ${asked}`, {
        hint: `one of: ${archsOfOsv.join(', ')}`,
      }).failure,
    )
  const mode = chooseMode(options.set)
  const tree = await readOsvTree(path.resolve(folder), { arch, mode })
  if (!tree.ok) return showFailure(tree.failure)
  if (!options.quiet)
    say(
      renderOsvTree(tree.value, {
        color: wantsColor(),
        shownRoot: path.relative('', folder) || '.',
      }),
      options.json,
    )
  await writeJson(describeOsvTree(tree.value), options.json)
  return 0
}
