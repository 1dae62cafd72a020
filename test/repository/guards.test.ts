import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { describeTable } from '../../scripts/guards/describe.mjs'
import { placesOf, readTable } from '../../scripts/guards/table.mjs'

/** The table of guards names what is there; `npm run test:guards` takes the guards out. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const table = readTable(root)
const rows = table.flatMap((subject) => subject.rows)
const tried = rows.filter(({ notYet }) => notYet === undefined)

/** A name stands in the test's file, or is that of a golden case beside it. */
function isNamed({ test: file, name }: (typeof rows)[number]): boolean {
  const cases = path.join(root, path.dirname(file), 'cases', name)
  return read(file).includes(name) || existsSync(cases)
}

describe('the table of guards', () => {
  test('has each id once, in plain letters', () => {
    const ids = rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z\d]+(?:-[a-z\d]+)+$/.test(id))).toEqual([])
  })

  test('names tests that exist', () => {
    expect(tried.filter((row) => !isNamed(row)).map(({ id }) => id)).toEqual([])
  })

  test('names guards that stand in their files exactly once', () => {
    const lost = tried.flatMap(({ id, guards }) =>
      guards
        .filter(({ file, take }) => placesOf(read(file), take).length !== 1)
        .map(({ file }) => `${id}: ${file}`),
    )
    expect(lost).toEqual([])
  })

  test('has a guard for each row, and something else in its place', () => {
    const empty = tried.filter(
      ({ guards }) =>
        guards.length === 0 || guards.some(({ take, put = '' }) => take === '' || take === put),
    )
    expect(empty.map(({ id }) => id)).toEqual([])
  })

  test('is what docs/threats.md says (UPDATE_GOLDEN=1 writes it)', () => {
    const page = describeTable(table)
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path.join(root, 'docs/threats.md'), page)
    expect(read('docs/threats.md')).toBe(page)
  })
})
