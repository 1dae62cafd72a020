import { isRoot } from '../facts/machine-facts.js'
import { findProgram } from '../facts/packages.js'
import { captureProcess } from '../process/process.js'
import { bwrapArguments, type BoxView, type BoxWay } from './bwrap.js'
import { listHostMounts, listProcessFiles } from './host-mounts.js'
import { explainNoWay, listForbiddingSettings } from './namespace-settings.js'

/** How boxes can be made here, or why they cannot. */
export type FoundWay =
  | { readonly way: BoxWay }
  | { readonly way: null; readonly reason: string; readonly remedy: string }

/** A box is made in well under a second. */
const probeMs = 20_000

async function probe(way: BoxWay, view: BoxView): Promise<string | undefined> {
  const args = bwrapArguments(view, way, isRoot(), '/', {})
  const argv = [...(way === 'sudo' ? ['sudo', '-n', '--'] : []), 'bwrap', ...args, '--', 'true']
  const end = await captureProcess({ argv }, { timeoutMs: probeMs })
  if (end.exitCode === 0) return undefined
  return end.lines.at(-1) ?? (end.message || `bwrap: exit status ${end.exitCode ?? '?'}`)
}

/** Finds out by making a box in each of the ways. */
export async function findBoxWay(): Promise<FoundWay> {
  if ((await findProgram('bwrap')) === undefined)
    return {
      way: null,
      reason: 'bubblewrap is not installed',
      remedy: 'install it: sudo apt-get install bubblewrap',
    }
  const view = {
    mounts: await listHostMounts(),
    processFiles: await listProcessFiles(),
    network: false,
  }
  const ways: readonly BoxWay[] = isRoot() ? ['root', 'user-namespace'] : ['user-namespace', 'sudo']
  const problems: string[] = []
  for (const way of ways) {
    const problem = await probe(way, view)
    if (problem === undefined) return { way }
    problems.push(`${way}: ${problem}`)
  }
  const settings = await listForbiddingSettings(isRoot())
  return { way: null, ...explainNoWay(problems, settings, isRoot()) }
}
