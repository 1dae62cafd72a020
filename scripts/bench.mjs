/**
 * `npm run bench`: how long we take beside a peer, alternating in one run, as medians and ratios.
 * Figures of one machine mean little; the ratios are what to watch.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { clearInterval, setInterval } from 'node:timers'

const root = path.resolve(import.meta.dirname, '..')
const cli = path.join(root, 'dist/cli.js')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-bench-'))
const out = path.join(scratch, 'out')
const env = { ...process.env, XDG_CACHE_HOME: path.join(scratch, 'cache'), NO_COLOR: '1' }

function run(argv) {
  const [program, ...args] = argv
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8' })
  return { ms: performance.now() - started, status, stdout, stderr }
}

function mustRun(argv) {
  const done = run(argv)
  if (done.status !== 0) throw new Error(`${argv.join(' ')}: ${done.stderr}`)
  return done
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Runs both in turn, so that whatever else the machine does falls on both alike. */
function compare(title, rounds, ours, peer) {
  const times = { ours: [], peer: [] }
  for (let round = 0; round < rounds; round += 1) {
    times.peer.push(mustRun(peer.argv).ms)
    times.ours.push(mustRun(ours.argv).ms)
  }
  const [own, other] = [median(times.ours), median(times.peer)]
  console.log(`${title} (median of ${rounds}, alternating)`)
  console.log(`  ${peer.name.padEnd(34)} ${other.toFixed(0).padStart(6)} ms`)
  console.log(`  ${ours.name.padEnd(34)} ${own.toFixed(0).padStart(6)} ms`)
  console.log(`  ratio ${(own / other).toFixed(2)}, difference ${(own - other).toFixed(0)} ms\n`)
}

const node = process.execPath
mustRun([node, cli, 'build', 'hello', '--out', out])
const image = path.join(out, 'hello.elf')
const plan = JSON.parse(
  mustRun([node, cli, 'plan', 'hello', '--accel', 'tcg', '--image', image, '--json', '-']).stdout,
)

compare(
  'Boot of hello-kernel to its power-off under TCG',
  15,
  {
    name: 'osv-kernel boot',
    argv: [node, cli, 'boot', 'hello', '--accel', 'tcg', '--image', image, '--out', out, '--quiet'],
  },
  { name: 'raw QEMU, the same machine', argv: plan.machine },
)
compare(
  'Start-up',
  15,
  { name: 'osv-kernel --help', argv: [node, cli, '--help'] },
  { name: 'node -e 0', argv: [node, '-e', '0'] },
)
compare(
  'Second run of an unchanged profile, image from the cache',
  5,
  { name: 'osv-kernel run', argv: [node, cli, 'run', 'hello', '--out', out, '--quiet'] },
  {
    name: 'osv-kernel boot alone',
    argv: [node, cli, 'boot', 'hello', '--image', image, '--out', out, '--quiet'],
  },
)

/** Runs a command; its time, and the highest memory of its first process (VmHWM of proc(5)). */
async function measure(argv, more) {
  const [program, ...args] = argv
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
  }, 20)
  const status = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(timer)
  if (status !== 0) throw new Error(`${argv.join(' ')}: status ${status}`)
  return { ms: performance.now() - started, peak }
}

const fake = path.join(root, 'test/machine/fake-qemu/fake-qemu.mjs')
const fakeFolder = mkdtempSync(path.join(scratch, 'fake-'))
writeFileSync(
  path.join(fakeFolder, 'qemu-system-x86_64'),
  `#!/bin/sh\nexec '${node}' '${fake}' "$@"\n`,
  { mode: 0o755 },
)

/** What a flood of the console costs us, beside `cat` of the same bytes through a pipe. */
async function flood(title, behaviour, bytes = 200_000_000) {
  const judged = await measure(
    [
      ...[node, cli, 'boot', 'hello', '--accel', 'tcg', '--image', image, '--out', out, '--quiet'],
      ...['--set', `boot.cmdline=fake=${behaviour}:${bytes}`, '--set', 'expect=[ready]'],
      ...['--set', 'boot.output_limit=1GiB', '--set', 'boot.timeout=30m'],
    ],
    { PATH: `${fakeFolder}:${env.PATH}` },
  )
  const log = path.join(out, 'console.log')
  const cat = await measure(['sh', '-c', 'cat "$0" | cat > /dev/null', log], {})
  const speed = (ms) => `${(bytes / 1000 / ms).toFixed(0).padStart(6)} MB/s`
  console.log(`${title}, ${bytes / 1e6} MB`)
  console.log(`  ${'cat, through a pipe'.padEnd(34)} ${speed(cat.ms)}`)
  console.log(`  ${'osv-kernel boot'.padEnd(34)} ${speed(judged.ms)}`)
  console.log(`  memory at most ${(judged.peak / 1e6).toFixed(0)} MB\n`)
}

await flood('A console flood of lines', 'flood')
await flood('One line without an end', 'flood-line')
