import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { startBuildLog, type BuildLog, type LogLimits } from '../../src/build/build-log.js'

const fail = (error: unknown): never => {
  throw error
}
const folder = mkdtempSync(path.join(tmpdir(), 'build-log-'))
let count = 0

function start(limits?: LogLimits): { log: BuildLog; lines: () => readonly string[] } {
  count += 1
  const file = path.join(folder, `${count}.log`)
  return {
    log: startBuildLog(file, fail, limits),
    lines: () => readFileSync(file, 'utf8').split('\n').slice(0, -1),
  }
}

const append = (log: BuildLog, from: number, to: number): void => {
  for (let line = from; line <= to; line += 1) log.append(`line ${line}`)
}

test('every line is in the file', () => {
  const { log, lines } = start()
  append(log, 1, 30)
  log.close()
  expect(lines()).toEqual(Array.from({ length: 30 }, (_, index) => `line ${index + 1}`))
})

test('a step starts at its first line', () => {
  const { log } = start()
  append(log, 1, 5)
  log.beginStep()
  append(log, 6, 7)
  expect(log.lastStep()).toEqual({ firstLine: 6, lines: ['line 6', 'line 7'] })
  log.close()
})

test('line numbers match the file even if more was printed than is kept', () => {
  const { log, lines } = start()
  append(log, 1, 70_000)
  const { firstLine, lines: kept } = log.lastStep()
  log.close()
  expect(kept.length).toBeGreaterThanOrEqual(20_000)
  expect(kept.length).toBeLessThanOrEqual(25_000)
  expect(lines()[firstLine - 1]).toBe(kept[0])
  expect(kept.at(-1)).toBe('line 70000')
})

const small: LogLimits = { fileBytes: 100, keptLines: 8, keptCharacters: 1000 }

test('beyond the limit: the start, a line on what is left out, the end', () => {
  const { log, lines } = start(small)
  append(log, 1, 100)
  const { firstLine, lines: kept } = log.lastStep()
  log.close()
  const written = lines()
  const mark = written.findIndex((line) => line.startsWith('['))
  expect(written.slice(0, mark)).toEqual(
    Array.from({ length: mark }, (_, index) => `line ${index + 1}`),
  )
  const left = 100 - mark - kept.length
  expect(written[mark]).toBe(
    `[${left} lines are left out here: this log ends at 100 bytes, and its last ${kept.length} lines follow]`,
  )
  expect(written.slice(mark + 1)).toEqual(kept)
  expect(written.at(-1)).toBe('line 100')
  expect(written[firstLine - 1]).toBe(kept[0])
})

test('exceeding the limit slightly leaves nothing out', () => {
  const { log, lines } = start(small)
  append(log, 1, 16)
  const { firstLine, lines: kept } = log.lastStep()
  log.close()
  expect(lines()).toEqual(Array.from({ length: 16 }, (_, index) => `line ${index + 1}`))
  expect(lines()[firstLine - 1]).toBe(kept[0])
})

test('an endless line fills neither the file nor memory', () => {
  const { log, lines } = start({ fileBytes: 10_000, keptLines: 10, keptCharacters: 100_000 })
  log.append('first')
  log.append('x'.repeat(1_000_000))
  const { lines: kept } = log.lastStep()
  log.close()
  expect(kept.map((line) => line.length)).toEqual([5, 4097])
  expect(lines()).toEqual(kept)
})
