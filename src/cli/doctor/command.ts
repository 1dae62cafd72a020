import { installPackages, packageInstaller } from '../../host/facts/packages.js'
import { captureProcess } from '../../host/process/process.js'
import { superuserPrefix } from '../../host/facts/superuser.js'
import { exitCodeOf } from '../../verdict.js'
import { cacheFolder } from '../cache-folder.js'
import { isReady } from './finding.js'
import { findAll } from './findings.js'
import type { HostReport } from './host-report.js'
import { planFixes, type Fixes, type Mending } from './fixes.js'
import { readHost } from './read-host.js'
import { renderFindings } from './render.js'
import { renderCommand } from '../../run/shell-quote.js'
import { say, wantsColor, writeJson } from '../show.js'

export interface DoctorOptions {
  readonly fix: boolean
  readonly json?: string
}

type Tell = (line: string) => void

async function install(
  packages: readonly string[],
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  if (packages.length === 0) return
  const installer = await packageInstaller()
  if (installer === undefined) {
    tell('# no right to install packages without a password')
    return
  }
  tell(renderCommand([...installer, 'install', '-y', '--no-install-recommends', ...packages]))
  const said = await installPackages(installer, packages, () => undefined, signal)
  for (const line of said ?? []) tell(`  ${line}`)
}

async function mend(
  { argv, input }: Mending,
  prefix: readonly string[],
  tell: Tell,
): Promise<boolean> {
  const shown = renderCommand([...prefix, ...argv])
  tell(input === undefined ? shown : `${renderCommand(['printf', '%s', input])} | ${shown}`)
  const { exitCode, lines, message } = await captureProcess({
    argv: [...prefix, ...argv],
    ...(input === undefined ? {} : { input }),
  })
  if (exitCode === 0) return true
  for (const line of lines.length > 0 ? lines : [message]) tell(`  ${line}`)
  return false
}

async function applyFixes(
  { packages, commands }: Fixes,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  await install(packages, tell, signal)
  if (commands.length === 0) return
  const prefix = await superuserPrefix()
  if (prefix === undefined) {
    tell('# no right to do this without a password:')
    for (const { argv } of commands) tell(`# sudo ${renderCommand(argv)}`)
    return
  }
  // Each is of use only after the one before it.
  for (const command of commands) if (!(await mend(command, prefix, tell))) return
}

/** More than a module that brings a device which then may not be opened is not known of. */
const maxRounds = 2

/** Mends what can be mended, and then what only shows after that; what did not help is not repeated. */
async function mendHost(folder: string, tell: Tell, signal: AbortSignal): Promise<HostReport> {
  let host = await readHost(folder)
  let before = ''
  for (let round = 1; round <= maxRounds && !signal.aborted; round += 1) {
    const fixes = planFixes(findAll(host))
    const planned = JSON.stringify(fixes)
    const isNothing = fixes.packages.length === 0 && fixes.commands.length === 0
    if (isNothing && round === 1) tell('# there is nothing that --fix can do')
    if (isNothing || planned === before) break
    await applyFixes(fixes, tell, signal)
    before = planned
    host = await readHost(folder)
  }
  return host
}

/** `doctor`: what this host has and lacks; with `--fix` first does what it safely can. */
export async function doctorCommand(options: DoctorOptions, signal: AbortSignal): Promise<number> {
  const { fix, json } = options
  const folder = cacheFolder()
  const tell: Tell = (line) => say(`${line}\n`, json)
  const host = fix ? await mendHost(folder, tell, signal) : await readHost(folder)
  if (signal.aborted) return exitCodeOf('cancelled')
  if (fix) tell('')
  const findings = findAll(host)
  say(renderFindings(findings, { color: wantsColor() }), json)
  await writeJson({ ready: isReady(findings), findings, host }, json)
  return isReady(findings) ? 0 : exitCodeOf('infrastructure')
}
