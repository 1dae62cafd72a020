import { isRoot } from '../facts/machine-facts.js'
import { findProgram } from '../facts/packages.js'
import { captureProcess } from '../process/process.js'
import { ownIdentity } from './box.js'
import { bwrapArguments, type BoxView, type BoxWay } from './bwrap.js'
import { listHostMounts, listProcessFiles } from './host-mounts.js'
import { becomeUser } from './launch.js'
import { explainNoWay, listForbiddingSettings } from './namespace-settings.js'
import { copyBwrap } from './own-program.js'

/** How boxes can be made here, and the name or path of bwrap. */
interface WorkingWay {
  readonly way: BoxWay
  readonly bwrap: string
}

/** How boxes can be made here, or why they cannot. */
export type FoundWay =
  WorkingWay | { readonly way: null; readonly reason: string; readonly remedy: string }

/** A box is made in well under a second. */
const probeMs = 20_000

/** Needs the rights over files that root keeps in a box: nobody may read the file. */
const readUnreadable = ': >/tmp/file && chmod 0 /tmp/file && cat /tmp/file'

/** A command that succeeds where the programs of a box can use the rights that they need. */
function useRights(way: BoxWay): readonly string[] {
  switch (way) {
    case 'root':
      return ['sh', '-c', readUnreadable]
    case 'sudo':
      return [...becomeUser(ownIdentity(), {}), 'true']
    case 'user-namespace':
      return ['true']
  }
}

async function probe(
  { way, bwrap }: WorkingWay,
  view: BoxView,
  command: readonly string[],
): Promise<string | undefined> {
  const args = bwrapArguments(view, way, isRoot(), '/', {})
  const sudo = way === 'sudo' ? ['sudo', '-n', '--'] : []
  const argv = [...sudo, bwrap, ...args, '--', ...command]
  const end = await captureProcess({ argv }, { timeoutMs: probeMs })
  if (end.exitCode === 0) return undefined
  return end.lines.at(-1) ?? (end.message || `bwrap: exit status ${end.exitCode ?? '?'}`)
}

/** The way with a bwrap that has its rights, or what the system refused. */
async function tryWay(way: BoxWay, view: BoxView, folder: string): Promise<WorkingWay | string> {
  const installed = { way, bwrap: 'bwrap' }
  const problem = await probe(installed, view, useRights(way))
  if (problem === undefined) return installed
  if (way === 'user-namespace') return problem
  const refused = await probe(installed, view, ['true'])
  if (refused !== undefined) return refused
  const bwrap = await copyBwrap(way, folder)
  const own = bwrap === undefined ? undefined : { way, bwrap }
  if (own !== undefined && (await probe(own, view, useRights(way))) === undefined) return own
  // A container may have taken root's rights over files: what it has is enough for most builds.
  return way === 'root' ? installed : problem
}

/** Finds out by making a box in each of the ways; `folder` is for a bwrap of our own. */
export async function findBoxWay(folder: string): Promise<FoundWay> {
  if ((await findProgram('bwrap')) === undefined)
    return {
      way: null,
      reason: 'bubblewrap is not installed',
      remedy: 'install it: sudo apt-get install bubblewrap',
    }
  const view = {
    mounts: [...(await listHostMounts()), { kind: 'empty', path: '/tmp' } as const],
    processFiles: await listProcessFiles(),
    network: false,
  }
  const ways: readonly BoxWay[] = isRoot() ? ['root', 'user-namespace'] : ['user-namespace', 'sudo']
  const problems: string[] = []
  for (const way of ways) {
    const found = await tryWay(way, view, folder)
    if (typeof found !== 'string') return found
    problems.push(`${way}: ${found}`)
  }
  const settings = await listForbiddingSettings(isRoot())
  return { way: null, ...explainNoWay(problems, settings, isRoot()) }
}
