import { findAptProblem, listUnknownPackages } from '../host/facts/apt-problems.js'
import { readDistribution } from '../host/facts/distribution.js'
import { installPackages } from '../host/facts/install-packages.js'
import { findProgram, hasAptGet, installCommand, packageInstaller } from '../host/facts/packages.js'
import type { RunSetUp } from '../host/process/set-up.js'
import type { ToolNeed } from '../kernels/family.js'
import type { Emit } from '../progress.js'
import { failure, success, type Outcome } from '../verdict.js'

/** Whether and how missing packages are installed. */
export interface InstallContext {
  readonly install: boolean
  /** Folders of the build's own PATH; by default the usual ones. */
  readonly path?: readonly string[]
  /** Whether a tool is there; by default a program, a module or a file. */
  readonly isThere?: (tool: string) => Promise<boolean>
  readonly runSetUp?: RunSetUp | undefined
  readonly emit: Emit
  readonly signal: AbortSignal
}

async function missingOf(
  needs: readonly ToolNeed[],
  { path, isThere = async (tool) => (await findProgram(tool, path)) !== undefined }: InstallContext,
): Promise<readonly ToolNeed[]> {
  const found = await Promise.all(needs.map(async ({ tool }) => isThere(tool)))
  return needs.filter((_, index) => found[index] === false)
}

function packagesOf(needs: readonly ToolNeed[]): readonly string[] {
  return [...new Set(needs.map(({ debianPackage }) => debianPackage))].toSorted()
}

function listTools(needs: readonly ToolNeed[]): string {
  return needs.map(({ tool }) => tool).join(', ')
}

/** Where we do not install: what the user can do. */
async function refuseMissing(
  missing: readonly ToolNeed[],
  { install }: InstallContext,
): Promise<Outcome<never>> {
  const summary = `missing: ${listTools(missing)}`
  if (!(await hasAptGet())) {
    const { name } = await readDistribution()
    const hint = `${name} has no apt-get: install what is missing with its own package manager (Debian’s packages: ${packagesOf(missing).join(' ')})`
    return failure('infrastructure', summary, { hint })
  }
  const why = install ? ' (here it needs a password, so it was not done)' : ''
  return failure('infrastructure', summary, {
    hint: `install what is missing: ${installCommand(packagesOf(missing))}${why}`,
  })
}

/** Why an installation failed. */
async function explainFailure(
  missing: readonly ToolNeed[],
  lines: readonly string[],
): Promise<Outcome<never>> {
  const evidence = lines.length === 0 ? [] : [{ source: 'apt-get', firstLine: 1, lines }]
  const summary = `missing: ${listTools(missing)}`
  const unknown = listUnknownPackages(lines)
  if (unknown.length > 0) {
    const { name } = await readDistribution()
    const hint = `the package lists of this system (${name}) have no ${unknown.join(', ')}: it is for another release or needs another repository; install it some other way, or correct its name in the profile (build.tools, toolchain.cc)`
    return failure('infrastructure', summary, { hint, evidence })
  }
  const problem = findAptProblem(lines)
  const what = problem?.what ?? 'apt-get failed'
  const hint = problem?.hint ?? `install what is missing: ${installCommand(packagesOf(missing))}`
  return failure('infrastructure', `${summary}; not installed: ${what}`, { hint, evidence })
}

/**
 * Ensures that every tool is installed. Missing tools are installed from Debian packages, with a
 * notice, if that is allowed and needs no password; otherwise the failure names the command.
 */
export async function ensureTools(
  needs: readonly ToolNeed[],
  context: InstallContext,
): Promise<Outcome<readonly string[]>> {
  const { install, runSetUp, emit, signal } = context
  const missing = await missingOf(needs, context)
  if (missing.length === 0) return success([])
  const installer = install ? await packageInstaller() : undefined
  if (installer === undefined) return refuseMissing(missing, context)

  const packages = packagesOf(missing)
  emit({ type: 'notice', message: `installing Debian packages: ${packages.join(' ')}` })
  const errors = await installPackages(installer, packages, {
    onLine: (line) => emit({ type: 'output', source: 'packages', line }),
    signal,
    runSetUp,
  })
  if (signal.aborted) return failure('cancelled', 'cancelled while installing packages')
  const still = await missingOf(needs, context)
  return errors === undefined && still.length === 0
    ? success(packages)
    : explainFailure(still.length === 0 ? missing : still, errors ?? [])
}
