import { describe, expect, test } from '@jest/globals'
import { lastComplaint, captureRemarks, parseRemark } from '../../src/github/toolkit-remarks.js'

describe('messages of the toolkit', () => {
  test.each([
    ['Cache restored successfully\n', { level: 'info', message: 'Cache restored successfully' }],
    ['::debug::50%25%0Aof\n', { level: 'debug', message: '50%\nof' }],
    ['::warning::Failed to save: x\n', { level: 'warning', message: 'Failed to save: x' }],
    ['::error::x', { level: 'error', message: 'x' }],
    ['::add-mask::secret', { level: 'info', message: '::add-mask::secret' }],
    ['\u001b[33m::warning::x\u001b[0m', { level: 'warning', message: 'x' }],
  ])('%j', (written, expected) => {
    expect(parseRemark(written)).toEqual(expected)
  })

  test('the last complaint counts, without its prefix', () => {
    const remarks = ['::warning::first', '::error::Failed to restore: last', 'info'].map(
      parseRemark,
    )
    expect(lastComplaint(remarks)).toBe('last')
    expect(lastComplaint([])).toBeUndefined()
  })
})

describe('capturing', () => {
  const output = (): {
    readonly written: string[]
    readonly write: NodeJS.WriteStream['write']
  } => {
    const written: string[] = []
    return {
      written,
      write: (chunk: Uint8Array | string) => {
        written.push(String(chunk))
        return true
      },
    }
  }

  test('holds complaints back and passes everything else on, bytes and masks too', async () => {
    const stdout = output()
    const { value, remarks } = await captureRemarks(stdout, async () => {
      for (const text of ['::add-mask::s\n', '::warning::w\n', Buffer.from('info\n')])
        stdout.write(text)
      return Promise.resolve(1)
    })
    expect(value).toBe(1)
    expect(stdout.written).toEqual(['::add-mask::s\n', 'info\n'])
    expect(remarks.map(({ level }) => level)).toEqual(['info', 'warning', 'info'])
  })

  test('what others write meanwhile passes, complaints too', async () => {
    const stdout = output()
    let end: () => void = () => undefined
    const first = captureRemarks(
      stdout,
      async () => new Promise<void>((resolve) => (end = resolve)),
    )
    stdout.write('::warning::of someone else\n')
    const second = await captureRemarks(stdout, async () => {
      stdout.write('::warning::of the second\n')
      return Promise.resolve()
    })
    end()
    expect(second.remarks).toHaveLength(1)
    expect((await first).remarks).toEqual([])
    expect(stdout.written).toEqual(['::warning::of someone else\n'])
  })

  test('ends when the work fails', async () => {
    const stdout = output()
    const before = stdout.write
    await expect(
      captureRemarks(stdout, async () => Promise.reject(new Error('broken'))),
    ).rejects.toThrow('broken')
    expect(stdout.write).toBe(before)
  })
})
