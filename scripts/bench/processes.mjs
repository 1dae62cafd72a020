/** Runs processes, and measures them: their time, and the highest memory of the first of each. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { clearInterval, setInterval } from 'node:timers'

export const root = path.resolve(import.meta.dirname, '../..')
export const cli = path.join(root, 'dist/cli.js')
export const node = process.execPath
export const scratch = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-bench-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
export const out = path.join(scratch, 'out')
export const env = { ...process.env, XDG_CACHE_HOME: path.join(scratch, 'cache'), NO_COLOR: '1' }

/** Runs a command that has to succeed; what it printed. */
export function mustRun([program, ...args]) {
  const options = { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 28 }
  const { status, stdout, stderr } = spawnSync(program, args, options)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** Its time in ms, and VmHWM of proc(5) in bytes, looked at every few milliseconds. */
export async function measure([program, ...args], more = {}) {
  const started = performance.now()
  const child = spawn(program, args, { cwd: root, env: { ...env, ...more }, stdio: 'ignore' })
  let peak = 0
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024)
    } catch {
      // It is gone.
    }
  }, 5)
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  clearInterval(timer)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: status ${status}`)
  return { ms: performance.now() - started, peak }
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** Runs all in turn, so that whatever else the machine does falls on all alike. */
export async function inTurn(rounds, commands) {
  const runs = commands.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { argv }] of commands.entries()) runs[index].push(await measure(argv))
  return runs.map((times) => ({
    ms: median(times.map(({ ms }) => ms)),
    peak: Math.max(...times.map(({ peak }) => peak)),
  }))
}

/** Prints ours beside its peers, each with the ratio of ours to it. */
export async function compare(title, rounds, ours, peers) {
  const [own, ...others] = await inTurn(rounds, [ours, ...peers])
  console.log(`${title} (median of ${rounds}, in turn)`)
  console.log(`  ${line(ours.name, own)}`)
  for (const [index, other] of others.entries())
    console.log(`  ${line(peers[index].name, other)}   ratio ${(own.ms / other.ms).toFixed(2)}`)
  console.log()
  return own
}

/** The same for times that were taken otherwise, in ms. */
export function printPeers(name, ms, peers) {
  console.log(`  ${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms`)
  for (const [peer, time] of peers)
    console.log(
      `  ${peer.padEnd(44)} ${time.toFixed(0).padStart(6)} ms   ratio ${(ms / time).toFixed(2)}`,
    )
}

function line(name, { ms, peak }) {
  return `${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms ${(peak / 1e6).toFixed(0).padStart(5)} MB`
}
