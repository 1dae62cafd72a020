import { openBox, type RunCommand } from '../../host/box/box.js'
import { findBoxWay } from '../../host/box/find-way.js'
import { removeTree } from '../../host/files/files.js'
import { endLeftOverBuilds, markOf } from '../../host/process/left-over.js'
import { runProcess } from '../../host/process/process.js'
import type { RunSetUp } from '../../host/process/set-up.js'
import type { Isolation } from '../../profile/schema/isolation.js'
import type { Emit } from '../../progress.js'
import { failure, success, type Outcome } from '../../verdict.js'
import { ensureTools } from '../tools.js'
import type { HeldIsolation } from './isolation-schema.js'
import { planBuildMounts, treeWithHome, type BuildPlaces } from './build-mounts.js'

/** Where the commands of a build run, and all other programs that come from its sources. */
export interface BuildBox {
  readonly isolation: HeldIsolation
  readonly run: RunCommand
  /** Ends what the commands left running, and removes the files of the box. */
  readonly close: () => Promise<void>
}

interface BoxRequest extends BuildPlaces {
  readonly isolation: Isolation
  readonly network: boolean
  /** For the box's own files. */
  readonly folder: string
  /** The output folder of the run, by which its processes are found again. */
  readonly out: string
  readonly installPackages: boolean
  readonly runSetUp?: RunSetUp | undefined
  readonly emit: Emit
  readonly signal: AbortSignal
}

const bubblewrap = { tool: 'bwrap', debianPackage: 'bubblewrap' }

function openNone({ out }: BoxRequest, reason: string): BuildBox {
  return {
    isolation: { held: 'none', way: null, network: true, reason },
    run: async (command, onLine, limits) =>
      runProcess(
        { ...command, bond: 'group', env: { ...command.env, ...markOf(out) } },
        onLine,
        limits,
      ),
    close: async () => {
      await endLeftOverBuilds(out)
    },
  }
}

/** Makes the box that the caller and the profile ask for, as far as the host allows. */
export async function openBuildBox(request: BoxRequest): Promise<Outcome<BuildBox>> {
  const { isolation, network, folder, workspace, runSetUp, emit, signal } = request
  const { installPackages: install } = request
  if (isolation === 'none') return success(openNone(request, 'isolation: none'))
  const refuse = (reason: string, remedy: string): Outcome<BuildBox> => {
    if (isolation === 'required')
      return failure(
        'infrastructure',
        `no box for the build, which isolation: required asks for: ${reason}`,
        {
          hint: remedy,
        },
      )
    emit({
      type: 'warning',
      message: `the build runs without a box and sees this user’s files and processes: ${reason}; ${remedy}`,
    })
    return success(openNone(request, reason))
  }
  const tree = treeWithHome(workspace)
  if (tree !== undefined)
    return refuse(`${tree} contains the home folder`, 'move the sources to a folder of their own')
  await ensureTools([bubblewrap], { install, runSetUp, emit, signal })
  if (signal.aborted) return failure('cancelled', 'cancelled while installing packages')
  const programs = `${folder}-program`
  await removeTree(programs)
  const found = await findBoxWay(programs)
  if (found.way === null) {
    await removeTree(programs)
    return refuse(found.reason, found.remedy)
  }
  const { way, bwrap } = found
  const copies = `${folder}-files`
  await removeTree(copies)
  const mounts = await planBuildMounts(request, copies)
  const run = await openBox({ way, bwrap, network, mounts, folder })
  return success({
    isolation: { held: 'box', way, network, reason: network ? 'build.network: true' : null },
    run,
    close: async () => {
      for (const own of [folder, copies, programs]) await removeTree(own)
    },
  })
}
