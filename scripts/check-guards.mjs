/**
 * `npm run test:guards [-- ID…]`: takes each guard of test/guards/ out, one at a time and in a copy of the
 * tree, and runs the test that is said to hold it, which has to fail then. Arguments choose rows: an id, or
 * the beginning of ids followed by `*`.
 *
 * Two at a time. Tests that need a Debian package say so: `npm test` installs them.
 */
import path from 'node:path'
import { readTable } from './guards/table.mjs'
import { TreeCopy } from './guards/tree-copy.mjs'
import { tryFile } from './guards/try-guards.mjs'

const root = path.resolve(import.meta.dirname, '..')
const wanted = process.argv.slice(2)
const isWanted = (id) =>
  wanted.length === 0 ||
  wanted.some((one) => (one.endsWith('*') ? id.startsWith(one.slice(0, -1)) : id === one))
const rows = readTable(root)
  .flatMap((subject) => subject.rows)
  .filter(({ id }) => isWanted(id))
const notYet = rows.filter((row) => row.notYet !== undefined)
const tried = rows.filter((row) => row.notYet === undefined)
const byFile = [...new Set(tried.map(({ test }) => test))].map((file) => [
  file,
  tried.filter(({ test }) => test === file),
])

const width = Math.max(...rows.map(({ id }) => id.length), 0)
let [caught, missed] = [0, 0]
function report({ id, test }, problem, milliseconds) {
  const [mark, rest] = problem === undefined ? ['caught    ', test] : ['NOT CAUGHT', problem]
  console.log(
    `${mark}  ${id.padEnd(width)}  ${(milliseconds / 1000).toFixed(0).padStart(4)} s  ${rest}`,
  )
  if (problem === undefined) caught += 1
  else missed += 1
}

const waiting = byFile
async function work() {
  const copy = new TreeCopy(root)
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await tryFile(copy, ...next, report)
  } finally {
    copy.remove()
  }
}
await Promise.all(byFile.slice(0, 2).map(work))

for (const { id, notYet: why } of notYet)
  console.log(`not yet     ${id.padEnd(width)}          ${why}`)
const later = notYet.length === 0 ? '' : `, ${notYet.length} not yet`
console.log(`${caught + missed} guards, ${caught} caught, ${missed} not caught${later}`)
if (missed > 0 || rows.length === 0) process.exitCode = 1
