import {
  findProgram,
  installCommand,
  installPackages,
  packageInstaller,
} from '../host/facts/packages.js'
import type { ToolNeed } from '../kernels/family.js'
import type { Emit } from '../progress.js'
import { failure, success, type Outcome } from '../verdict.js'

async function missingOf(
  needs: readonly ToolNeed[],
  path?: readonly string[],
): Promise<readonly ToolNeed[]> {
  const found = await Promise.all(needs.map(async ({ tool }) => findProgram(tool, path)))
  return needs.filter((_, index) => found[index] === undefined)
}

/** Finds apt-get's errors about packages in no list. */
function listUnknownPackages(lines: readonly string[]): readonly string[] {
  return lines.flatMap(
    (line) =>
      /^E: (?:Unable to locate package |Package ')(?<name>[a-z0-9][a-z0-9+.-]*)(?:$|' has no installation candidate)/.exec(
        line,
      )?.groups?.name ?? [],
  )
}

function missingTools(missing: readonly ToolNeed[], lines: readonly string[]): Outcome<never> {
  const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))]
  const unknown = [...new Set(listUnknownPackages(lines))]
  return failure('infrastructure', `missing: ${missing.map(({ tool }) => tool).join(', ')}`, {
    hint:
      unknown.length === 0
        ? `install what is missing: ${installCommand(packages)}`
        : `this system’s package lists have no ${unknown.join(', ')}: it is for another release or needs another repository; install it some other way, or correct its name in the profile (build.tools, toolchain.cc)`,
    evidence: lines.length === 0 ? [] : [{ source: 'apt-get', firstLine: 1, lines }],
  })
}

/**
 * Ensures that every tool is installed. Missing tools are installed from Debian packages, with a
 * notice, if that is allowed and needs no password; otherwise the failure names the command.
 */
export async function ensureTools(
  needs: readonly ToolNeed[],
  options: {
    readonly install: boolean
    /** Folders of the build's own PATH; by default the usual ones. */
    readonly path?: readonly string[]
    readonly emit: Emit
    readonly signal: AbortSignal
  },
): Promise<Outcome<readonly string[]>> {
  const missing = await missingOf(needs, options.path)
  if (missing.length === 0) return success([])
  const installer = options.install ? await packageInstaller() : undefined
  if (installer === undefined) return missingTools(missing, [])

  const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))].toSorted()
  options.emit({ type: 'notice', message: `installing Debian packages: ${packages.join(' ')}` })
  const errors = await installPackages(
    installer,
    packages,
    (line) => options.emit({ type: 'output', source: 'packages', line }),
    options.signal,
  )
  if (options.signal.aborted) return failure('cancelled', 'cancelled while installing packages')
  const still = await missingOf(needs, options.path)
  return errors === undefined && still.length === 0
    ? success(packages)
    : missingTools(still.length === 0 ? missing : still, errors ?? [])
}
