/** What a flood of the console costs us, beside `cat` of the same bytes through a pipe. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { helloImage } from './hello.mjs'
import { cli, env, measure, node, out, root, scratch } from './processes.mjs'

const fake = path.join(root, 'test/machine/fake-qemu/fake-qemu.mjs')
const bytes = 200_000_000

export async function flood() {
  const folder = path.join(scratch, 'fake-qemu')
  mkdirSync(folder)
  const script = `#!/bin/sh\nexec '${node}' '${fake}' "$@"\n`
  writeFileSync(path.join(folder, 'qemu-system-x86_64'), script, { mode: 0o755 })
  const more = { PATH: `${folder}:${env.PATH}` }
  await floodOf('A console flood of lines', 'flood', more)
  await floodOf('One line without an end', 'flood-line', more)
}

async function floodOf(title, behaviour, more) {
  const image = helloImage()
  const argv = [
    ...[node, cli, 'boot', 'hello', '--accel', 'tcg', '--image', image, '--out', out, '--quiet'],
    ...['--set', `boot.cmdline=fake=${behaviour}:${bytes}`, '--set', 'expect=[ready]'],
    ...['--set', 'boot.output_limit=1GiB', '--set', 'boot.timeout=30m'],
  ]
  const judged = await measure(argv, more)
  const log = path.join(out, 'console.log')
  const cat = await measure(['sh', '-c', 'cat "$0" | cat > /dev/null', log])
  const speed = (ms) => `${(bytes / 1000 / ms).toFixed(0).padStart(6)} MB/s`
  console.log(`${title}, ${bytes / 1e6} MB`)
  console.log(`  ${'cat, through a pipe'.padEnd(34)} ${speed(cat.ms)}`)
  console.log(`  ${'osv-kernel boot'.padEnd(34)} ${speed(judged.ms)}`)
  console.log(`  memory at most ${(judged.peak / 1e6).toFixed(0)} MB\n`)
}
