/**
 * `npm run test:mutants`: breaks the console's judge and the expectation language in every small way
 * there is, one at a time, and judges the golden cases with it. Shows of each case the narrowest break
 * that it notices, which is the rule that it guards, and how many cases notice that; fails where a
 * case notices none but blunt ones, and where an entry of a vocabulary can be taken out and no case
 * notices.
 *
 * `--vocabulary`: only the entries, each tried until a case notices. `--file NAME`: only breaks of
 * files whose names contain it. `--unnoticed` lists every break that no case notices.
 */
import { parseArgs } from 'node:util'
import { runMatrix } from './golden-mutants/matrix.mjs'

/** A break that more cases notice shows of none of them what it is there for. */
const mostCases = 25

const { values } = parseArgs({
  options: {
    vocabulary: { type: 'boolean', default: false },
    file: { type: 'string', default: '' },
    unnoticed: { type: 'boolean', default: false },
  },
})
const { vocabulary, file: wantedFile, unnoticed: listsUnnoticed } = values
const isEntry = ({ file, kind }) => kind === 'entry' && file.includes('/vocabulary/')

const started = performance.now()
const { cases, mutants } = await runMatrix({
  isWanted: (mutant) => mutant.file.includes(wantedFile) && (!vocabulary || isEntry(mutant)),
  upTo: vocabulary ? 1 : mostCases + 1,
})
const show = ({ file, line, text, what }) => `${file}:${line}  ${text} ${what}`

const narrowest = new Map()
for (const mutant of mutants)
  for (const name of mutant.broken)
    if (mutant.broken.length < (narrowest.get(name)?.broken.length ?? Infinity))
      narrowest.set(name, mutant)
const isUnproven = (name) => (narrowest.get(name)?.broken.length ?? Infinity) > mostCases
const isWhole = !vocabulary && wantedFile === ''
const longest = Math.max(...cases.map((name) => name.length))
for (const [name, mutant] of vocabulary ? [] : [...narrowest].toSorted())
  console.log(`${name.padEnd(longest)} ${`${mutant.broken.length}`.padStart(4)}  ${show(mutant)}`)

const unnoticed = mutants.filter(({ broken }) => broken.length === 0)
const unguarded = unnoticed.filter(isEntry)
const unproven = isWhole ? cases.filter(isUnproven) : []
if (listsUnnoticed) for (const mutant of unnoticed) console.log(`unnoticed: ${show(mutant)}`)
for (const mutant of unguarded) console.log(`no case guards it: ${show(mutant)}`)
for (const name of unproven) console.log(`no narrow break makes it fail: ${name}`)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `${cases.length} cases, ${mutants.length} breaks, ${unnoticed.length} unnoticed, ${seconds} s`,
)
if (unproven.length + unguarded.length > 0) process.exitCode = 1
