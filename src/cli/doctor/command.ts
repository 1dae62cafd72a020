import { installPackages } from '../../host/facts/install-packages.js'
import { packageInstaller } from '../../host/facts/packages.js'
import { captureProcess } from '../../host/process/process.js'
import { superuserPrefix } from '../../host/facts/superuser.js'
import { exitCodeOf } from '../../verdict.js'
import { cacheFolder } from '../cache-folder.js'
import { isReady } from './finding.js'
import { findAll } from './findings.js'
import type { HostReport } from './host-report.js'
import type { AccessCommand } from '../../machine/probe/kvm-device.js'
import { planFixes, type Fixes } from './fixes.js'
import { readHost } from './read-host.js'
import { renderFindings } from './render.js'
import { renderCommand } from '../../host/process/shell-quote.js'
import { say, wantsColor, writeJson } from '../show.js'

export interface DoctorOptions {
  readonly fix: boolean
  readonly json?: string
}

type Print = (line: string) => void

async function install(
  packages: readonly string[],
  print: Print,
  signal: AbortSignal,
): Promise<void> {
  if (packages.length === 0) return
  const installer = await packageInstaller()
  if (installer === undefined) {
    print('# cannot install packages without a password')
    return
  }
  print(renderCommand([...installer, 'install', '-y', '--no-install-recommends', ...packages]))
  const output = await installPackages(installer, packages, { onLine: () => undefined, signal })
  for (const line of output ?? []) print(`  ${line}`)
}

async function repair(
  { argv, input }: AccessCommand,
  prefix: readonly string[],
  print: Print,
): Promise<boolean> {
  const shown = renderCommand([...prefix, ...argv])
  print(input === undefined ? shown : `${renderCommand(['printf', '%s', input])} | ${shown}`)
  const { exitCode, lines, message } = await captureProcess({
    argv: [...prefix, ...argv],
    ...(input === undefined ? {} : { input }),
  })
  if (exitCode === 0) return true
  for (const line of lines.length > 0 ? lines : [message]) print(`  ${line}`)
  return false
}

async function applyFixes(
  { packages, commands }: Fixes,
  print: Print,
  signal: AbortSignal,
): Promise<void> {
  await install(packages, print, signal)
  if (commands.length === 0) return
  const prefix = await superuserPrefix()
  if (prefix === undefined) {
    print('# cannot do this without a password:')
    for (const { argv } of commands) print(`# sudo ${renderCommand(argv)}`)
    return
  }
  // Each command depends on the one before it.
  for (const command of commands) if (!(await repair(command, prefix, print))) return
}

/** A second round is for a device that a module creates and that may not be opened yet. */
const maxRounds = 2

/** Applies fixes, then those for problems that show up afterwards; never repeats a failed one. */
async function fixHost(folder: string, print: Print, signal: AbortSignal): Promise<HostReport> {
  let host = await readHost(folder)
  let before = ''
  for (let round = 1; round <= maxRounds && !signal.aborted; round += 1) {
    const fixes = planFixes(findAll(host))
    const planned = JSON.stringify(fixes)
    const isNothing = fixes.packages.length === 0 && fixes.commands.length === 0
    if (isNothing && round === 1) print('# there is nothing for --fix to do')
    if (isNothing || planned === before) break
    await applyFixes(fixes, print, signal)
    before = planned
    host = await readHost(folder)
  }
  return host
}

/** `doctor`: reports what this host has and lacks; `--fix` first applies the safe fixes. */
export async function doctorCommand(options: DoctorOptions, signal: AbortSignal): Promise<number> {
  const { fix, json } = options
  const folder = cacheFolder()
  const print: Print = (line) => say(`${line}\n`, json)
  const host = fix ? await fixHost(folder, print, signal) : await readHost(folder)
  if (signal.aborted) return exitCodeOf('cancelled')
  if (fix) print('')
  const findings = findAll(host)
  say(renderFindings(findings, { color: wantsColor() }), json)
  await writeJson({ ready: isReady(findings), findings, host }, json)
  return isReady(findings) ? 0 : exitCodeOf('infrastructure')
}
