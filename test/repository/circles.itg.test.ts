import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../..', import.meta.url))

function findCircles(folder: string): { readonly status: number | null; readonly text: string } {
  const program = path.join(root, 'node_modules/.bin/depcruise')
  const { status, stdout, stderr } = spawnSync(program, [folder], { cwd: root, encoding: 'utf8' })
  return { status, text: stdout + stderr }
}

test('no files import each other in a circle', () => {
  const { status, text } = findCircles('src')
  expect(text).toMatch(/no dependency violations found \(\d{3,} modules/)
  expect(status).toBe(0)
})

test('a circle of types is found', () => {
  mkdirSync(path.join(root, '.osv-kernel'), { recursive: true })
  const folder = mkdtempSync(path.join(root, '.osv-kernel/circle-'))
  try {
    writeFileSync(
      path.join(folder, 'a.ts'),
      "import type { B } from './b.js'\nexport type A = B[]\n",
    )
    writeFileSync(
      path.join(folder, 'b.ts'),
      "import type { A } from './a.js'\nexport type B = A[]\n",
    )
    const { status, text } = findCircles(path.relative(root, folder))
    expect(text).toContain('error circle')
    expect(status).not.toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
