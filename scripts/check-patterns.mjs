/**
 * Asks recheck whether the regular expressions of src/ run in linear time, and writes those that do to
 * test/repository/linear-patterns.json, which a test compares with the sources. Only new ones are
 * asked about; with `--all` every one (minutes).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkSync } from 'recheck'
import {
  isPlainlyLinear,
  nameOf,
  sourcePatterns,
  withSmallLimits,
} from '../test/repository/source-patterns.ts'

const timeoutMs = 60_000
const root = path.resolve(import.meta.dirname, '..')
const list = path.join(root, 'test/repository/linear-patterns.json')
const { safe, excepted } = JSON.parse(readFileSync(list, 'utf8'))
const known = new Set(process.argv.includes('--all') ? [] : safe)

const patterns = new Map()
for (const pattern of sourcePatterns(path.join(root, 'src')))
  if (!isPlainlyLinear(pattern)) patterns.set(nameOf(pattern), pattern)

const found = []
for (const [name, pattern] of patterns) {
  if (Object.hasOwn(excepted, name)) continue
  if (known.has(name)) {
    found.push(name)
    continue
  }
  // The other flags do not change how long a match takes.
  const flags = pattern.flags.replaceAll(/[dgy]/g, '').replace('v', 'u')
  const verdict = checkSync(withSmallLimits(pattern), flags, { timeout: timeoutMs })
  if (verdict.status === 'safe') found.push(name)
  else {
    const why = verdict.complexity?.summary ?? verdict.status
    const attack = verdict.attack === undefined ? '' : `, on ${verdict.attack.pattern}`
    console.error(`${pattern.file}:${pattern.line}: ${name}: ${why}${attack}`)
    process.exitCode = 1
  }
}
writeFileSync(list, `${JSON.stringify({ safe: found.toSorted(), excepted }, null, 2)}\n`)
console.log(`${found.length} of ${patterns.size} patterns are linear`)
