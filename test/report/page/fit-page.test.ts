import { describe, expect, test } from '@jest/globals'
import { pageData } from '../../../src/report/page/fit-page.js'
import { renderPage, type PageRun } from '../../../src/report/page/render-page.js'
import { sampleVerdict } from '../../github/sample-run.js'
import { resultWithSizes, treeWith } from './samples.js'

const console = { log: Buffer.from('a line of the guest\n'.repeat(100)) }
const tree = treeWith(100)

/** Every third run failed. */
function runsOf(count: number): readonly PageRun[] {
  return Array.from({ length: count }, (_, index) => ({
    result: {
      ...resultWithSizes(tree),
      profile: `p${index}`,
      ...(index % 3 === 2 ? { verdict: sampleVerdict('panic') } : {}),
    },
    console,
  }))
}

const namesOf = ({ runs }: ReturnType<typeof pageData>): readonly string[] =>
  runs.map(({ record }) => record.profile)

describe('a page of many runs', () => {
  test('has all of them as they came where they fit', () => {
    const data = pageData(runsOf(6))
    expect(namesOf(data)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5'])
    expect(data.cut).toBeUndefined()
    expect(data.runs.every(({ trees, console: shown }) => trees.length > 0 && shown !== null)).toBe(
      true,
    )
  })

  test.each([20_000, 60_000, 200_000])(
    'stays below %d characters, with those that failed first, and says what is left out',
    (most) => {
      const data = pageData(runsOf(300), most)
      expect(JSON.stringify(data).length).toBeLessThanOrEqual(most)
      expect(data.runs.length).toBeGreaterThan(2)
      const failures = data.runs.map(({ headline }) => !headline.passed)
      expect(failures).toEqual(failures.toSorted((a, b) => Number(b) - Number(a)))
      const detailed = data.runs.filter(({ trees }) => trees.length > 0)
      const lacking = data.runs.length - detailed.length
      const lost = 100 - failures.filter(Boolean).length
      expect(data.cut).toContain(`${data.runs.length} of 300 runs are here, the worst first`)
      if (lacking > 0) expect(data.cut).toContain(`${lacking} of them without sizes`)
      if (lost > 0) expect(data.cut).toContain(`${lost} of those left out failed`)
      expect(data.cut).toContain('All of each run is in its result.json.')
    },
  )

  test('has the verdict of one run, whatever its length, and its own sizes in its headline', () => {
    const [run] = runsOf(1)
    const data = pageData(run === undefined ? [] : [run], 10)
    expect(data.runs).toHaveLength(1)
    expect(data.runs[0]).toMatchObject({ trees: [], console: null, headline: { passed: true } })
    expect(data.runs[0]?.headline.figures).toEqual(pageData(runsOf(1)).runs[0]?.headline.figures)
    expect(data.runs[0]?.headline.notes.at(-1)).toMatch(/left out here; result\.json has them$/)
  })

  test('names of what is left out are not there', () => {
    expect(pageData(runsOf(300), 20_000).strings).toEqual([])
  })

  test('of a thousand runs with large sizes can be opened', () => {
    const result = resultWithSizes(treeWith(2000))
    const page = renderPage(Array.from({ length: 1000 }, () => ({ result })))
    expect(page.length).toBeLessThan(34 * 2 ** 20)
    expect(page).toContain('1,000 of 1,000 runs are here, the worst first')
  }, 60_000)
})
