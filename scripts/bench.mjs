/**
 * `npm run bench [-- PART… --vmlinux OLD NEW]`: how long we take beside a peer, alternating in one
 * run, as medians and ratios. Figures of one machine mean little; the ratios are what to watch.
 * Parts: start-up, boot, action, flood, size, symbols; all without any. It measures dist/.
 */
import { parseArgs } from 'node:util'
import { action } from './bench/action.mjs'
import { boot } from './bench/boot.mjs'
import { flood } from './bench/flood.mjs'
import { sizeDifference } from './bench/size-difference.mjs'
import { startUp } from './bench/start-up.mjs'
import { costPerSymbol } from './bench/symbols.mjs'

const parts = {
  'start-up': startUp,
  boot,
  action,
  flood,
  size: sizeDifference,
  symbols: costPerSymbol,
}
const { values, positionals } = parseArgs({
  options: { vmlinux: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const files = values.vmlinux ? positionals.splice(-2) : []
const unknown = positionals.filter((part) => !(part in parts))
if (unknown.length > 0 || (values.vmlinux && files.length !== 2)) {
  console.error(`usage: npm run bench -- [${Object.keys(parts).join('|')}]… [--vmlinux OLD NEW]`)
  process.exit(2)
}
for (const [name, part] of Object.entries(parts))
  if (positionals.length === 0 || positionals.includes(name)) await part(files)
