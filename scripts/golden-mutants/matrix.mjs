import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { bundleWithMutants } from './bundle.mjs'
import { watch, whileBroken } from './mutant-switch.mjs'

const casesFolder = path.resolve(import.meta.dirname, '../../test/console/cases')
const readingFiles =
  /^src\/profile\/schema\/(?:expectation|match-rules|question|regex-text|units)\.ts$/
const judgingFiles = /^src\/(?:console\/|profile\/schema\/pattern\.ts$)/

/** What a profile expects, as its schema reads it. */
function readLists({ expectList, rejectList, allowList }, { expect, reject = [], allow = [] }) {
  return {
    expect: expectList.parse(expect),
    reject: rejectList.parse(reject),
    allow: allowList.parse(allow),
  }
}

async function readCases() {
  const { readCase } = (await bundleWithMutants('test/console/read-case.ts'))()
  const cases = []
  for (const name of readdirSync(casesFolder)) {
    const folder = path.join(casesFolder, name)
    const read = (file) => readFileSync(path.join(folder, file), 'utf8')
    const [written, expected] = [parse(read('profile.yml')), read('expected.txt')]
    cases.push({ name, written, expected, ...(await readCase(folder)) })
  }
  return cases
}

/** The reading of what is expected; what it makes of a case is the text of its lists. */
async function planReading(cases, register) {
  const evaluate = await bundleWithMutants(
    'src/profile/schema/expectation.ts',
    readingFiles,
    register,
  )
  const act = (module, { written }) => JSON.stringify(readLists(module, written))
  const whole = (one) => act(evaluate(), one)
  const isBroken = (one, text) => {
    if (text === one.lists) return false
    if (text === undefined) return true
    const settings = { ...one.settings, ...JSON.parse(text) }
    return whileBroken(0, one.turns, () => one.judgeCase(settings, one.events)) !== one.expected
  }
  for (const one of cases) one.lists = whole(one)
  return { evaluate, act, isBroken }
}

/** The judging of a case; what it makes of it is the verdict. */
async function planJudging(cases, register) {
  const evaluate = await bundleWithMutants('test/console/judge-case.ts', judgingFiles, register)
  const { judgeCase } = evaluate()
  const act = (module, { settings, events }) => module.judgeCase(settings, events)
  for (const one of cases) one.judgeCase = judgeCase
  return { evaluate, act, isBroken: ({ expected }, verdict) => verdict !== expected }
}

/** Which cases come by which mutants of a stage, and how long they take when nothing is broken. */
function survey({ evaluate, act }, cases) {
  const { value: module, reached } = watch(evaluate)
  const visits = cases.map((one) => ({ one, ...watch(() => act(module, one)) }))
  return { module, isStatic: (id) => reached.has(id), visits }
}

/**
 * Judges the golden cases with every mutant that they come by. `isWanted` chooses mutants; `broken`
 * of each of them has the names of the cases that it makes fail, or the first so many (`upTo`).
 */
export async function runMatrix({ isWanted, upTo }) {
  const cases = await readCases()
  const mutants = []
  const stages = []
  for (const plan of [planJudging, planReading]) {
    const first = mutants.length
    const stage = await plan(cases, (mutant) => mutants.push({ ...mutant, id: mutants.length + 1 }))
    const surveyed = survey(stage, cases)
    for (const { one, value, turns } of surveyed.visits) {
      one.turns ??= turns
      if (stage.isBroken(one, value)) throw new Error(`${one.name} fails although all is whole`)
    }
    stages.push({ ...stage, ...surveyed, mutants: mutants.slice(first) })
  }
  const tried = stages.flatMap(({ evaluate, act, isBroken, module, isStatic, visits, mutants }) =>
    mutants.filter(isWanted).map((mutant) => {
      const { id } = mutant
      // What stands at the top of a module is broken while the module is evaluated, or never.
      const broken = isStatic(id) ? whileBroken(id, 0, evaluate) : module
      const isFailing = ({ one, turns }) =>
        isBroken(
          one,
          whileBroken(id, turns, () => broken && act(broken, one)),
        )
      const met = visits.filter(({ reached }) => isStatic(id) || reached.has(id))
      const failing = []
      for (const visit of met) {
        if (failing.length === upTo) break
        if (isFailing(visit)) failing.push(visit)
      }
      return { ...mutant, broken: failing.map(({ one }) => one.name) }
    }),
  )
  return { cases: cases.map(({ name }) => name), mutants: tried }
}
