/** What a symbol costs `diff`, from 20,000 to 500,000 of them, in files written here. */
import path from 'node:path'
import { peersOf } from './peers.mjs'
import { cli, inTurn, node, scratch } from './processes.mjs'
import { writeSyntheticElf } from './synthetic-elf.mjs'

const counts = [20_000, 100_000, 500_000]

export async function costPerSymbol() {
  const none = [path.join(scratch, 'before-0'), path.join(scratch, 'after-0')]
  for (const [index, file] of none.entries()) writeSyntheticElf(file, 10, index)
  const [start] = await inTurn(5, [{ argv: [node, cli, 'diff', ...none] }])
  console.log(`Cost of a symbol in diff; start-up is ${start.ms.toFixed(0)} ms`)
  for (const count of counts) {
    const files = ['before', 'after'].map((name) => path.join(scratch, `${name}-${count}`))
    for (const [index, file] of files.entries()) writeSyntheticElf(file, count, index)
    const peers = peersOf(...files).slice(0, 1)
    const ours = { name: 'osv-kernel diff', argv: [node, cli, 'diff', ...files] }
    const [own, ...others] = await inTurn(3, [ours, ...peers])
    const cost = (((own.ms - start.ms) * 1000) / count).toFixed(2)
    const ratios = others.map(({ ms }, index) => `${peers[index].name} ${(own.ms / ms).toFixed(2)}`)
    console.log(
      `  ${String(count).padStart(7)} symbols ${own.ms.toFixed(0).padStart(6)} ms, ${cost} µs each ` +
        `beyond start-up, ${(own.peak / 1e6).toFixed(0)} MB; ratio to ${ratios.join(', ')}`,
    )
  }
  console.log()
}
