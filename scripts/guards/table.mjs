import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/**
 * The table of guards: test/guards/SUBJECT.yml, each a title and rows.
 *
 * A row is an attack in a sentence, what holds it, the test that shows that (`test`, a file, and `name`, part
 * of the test's name as the file writes it), and the guard: a text in a source file (`take`) and what to
 * put in its place (`put`, nothing by default), or several of these where one stands behind the other.
 * `dist: true` where the test runs dist/. A row with `notYet` has a reason instead of a test.
 */
export function readTable(root) {
  const folder = path.join(root, 'test/guards')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'))
  return files.toSorted().map((name) => {
    const { title, rows } = parse(readFileSync(path.join(folder, name), 'utf8'))
    return { title, rows: rows.map((row) => ({ ...row, guards: [row.guard ?? []].flat() })) }
  })
}

const plain = (text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** Where a text stands in another: layout does not count, so that a formatter breaks no row. */
export function placesOf(text, take) {
  const words = take.split(/\s+/).filter((word) => word !== '')
  return [...text.matchAll(new RegExp(words.map(plain).join(String.raw`\s+`), 'g'))]
}

/** The text with a guard taken out. Fails where the guard does not stand there exactly once. */
export function withoutGuard(text, { file, take, put = '' }) {
  const places = placesOf(text, take)
  if (places.length !== 1) throw new Error(`${file}: its guard stands there ${places.length} times`)
  const [{ index, 0: found }] = places
  return text.slice(0, index) + put + text.slice(index + found.length)
}

/** A test's name as a pattern for `jest -t`; what a table of cases fills in (`%s`, `$name`) is open. */
export const namePattern = (name) =>
  name
    .split(/%[#disjop]|\$\w+/)
    .map(plain)
    .join('.*')
