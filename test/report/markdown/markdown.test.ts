import type { MarkdownLimit } from '../../../src/report/markdown/limits.js'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { renderMarkdown } from '../../../src/report/markdown/markdown.js'
import { resultSchema, type RunResult } from '../../../src/result/result.js'

function resultOf(name: string): RunResult {
  const file = new URL(`../cases/${name}/result.json`, import.meta.url)
  return resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

function nodesIn(markdown: string): readonly Nodes[] {
  const found: Nodes[] = []
  const walk = (node: Nodes): void => {
    found.push(node)
    if ('children' in node) node.children.forEach(walk)
  }
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return found
}

/** All the HTML that we write. */
const ownHtml = /^(<details( open)?><summary>[A-Z][^<>]*<\/summary>|<\/details>|<code>|<\/code>)$/

const bytes = (most: number): MarkdownLimit => ({ most, unit: 'bytes' })

describe('hostile text', () => {
  const markdown = renderMarkdown(resultOf('hostile'), { top: 10 })
  const nodes = nodesIn(markdown)

  test('makes no link, no image and no HTML', () => {
    // Links without a position are not syntax: this parser searches the text for them afterwards,
    // escaped or not; cmark-gfm and thus GitHub do not.
    const syntax = nodes.filter(({ position }) => position !== undefined)
    const types = new Set(syntax.map(({ type }) => type))
    for (const type of ['link', 'image', 'definition', 'delete', 'emphasis', 'footnoteReference'])
      expect(types).not.toContain(type)
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(html.filter((value) => !ownHtml.test(value))).toEqual([])
  })

  test('makes no mentions and no references outside code', () => {
    let inCode = false
    for (const node of nodes) {
      if (node.type === 'html' && /^<\/?code>$/.test(node.value)) inCode = node.value === '<code>'
      if (node.type === 'text' && !inCode) expect(node.value).not.toMatch(/@\w|#\d|GH-\d/)
    }
  })

  test('stays in its cell, fence and heading', () => {
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(1)
    expect(nodes.filter(({ type }) => type === 'code')).toHaveLength(1)
    for (const node of nodes) {
      if (node.type !== 'table') continue
      const columns = node.children.map(({ children }) => children.length)
      expect(new Set(columns).size).toBe(1)
    }
  })

  test('has no workflow command that the runner would see', () => {
    for (const line of markdown.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
  })
})

describe('a report that is too long', () => {
  const result = resultOf('pass-with-baseline')
  const size = result.size
  if (size?.delta == null) throw new Error('the case has sizes')
  const withChanges = (count: number): RunResult => {
    const changes = Array.from({ length: count }, (_, index) => ({
      path: `vmlinux/.text/${'x'.repeat(150)}${index}`,
      kind: 'symbol' as const,
      change: 'grown' as const,
      oldBytes: 1,
      newBytes: 2,
    }))
    return { ...result, size: { ...size, delta: { bytes: count, changes } } }
  }
  const whole = Buffer.byteLength(renderMarkdown(result, { top: 10 }))

  test.each([
    [1 << 20, 6000],
    [65_536, 1000],
    [3000, 1000],
    [900, 1000],
  ])('stays below %d bytes and reports the cut', (limitBytes, count) => {
    const markdown = renderMarkdown(withChanges(count), { top: count, limit: bytes(limitBytes) })
    expect(Buffer.byteLength(markdown)).toBeLessThan(limitBytes)
    expect(markdown).toContain('✅ pass')
    expect(markdown).toContain(`Cut to stay below ${limitBytes.toLocaleString('en-US')} bytes`)
    expect(markdown.match(/<details/g)?.length).toBe(markdown.match(/<\/details/g)?.length)
  })

  test('is cut to the limit of a comment, even with very many budgets and waivers', () => {
    const budget = { limitBytes: 1, bytes: 2, pattern: `**/${'p'.repeat(200)}` }
    const budgets = Array.from({ length: 300 }, (_, index) => {
      const path = `vmlinux/${'x'.repeat(250)}${index}`
      const ok = index > 150
      return { ...budget, path, ok, ...(ok ? { waivedBytes: 5 } : {}) }
    })
    const waivers = budgets.map(({ path }) => ({
      ...{ path, amountBytes: 5, reason: '| \u0060@ \\'.repeat(2000), author: 'A'.repeat(2000) },
      ...{ until: '2026-12-31', origin: 'profile', expired: false, used: true, needed: true },
    }))
    const unchecked = budgets.map(({ path }) => path)
    const many = { ...result, size: { ...size, budgets, waivers, unchecked } }
    for (const limitBytes of [1 << 20, 65_536, 20_000]) {
      const markdown = renderMarkdown(many, { top: 20, limit: bytes(limitBytes) })
      expect(Buffer.byteLength(markdown)).toBeLessThan(limitBytes)
      expect(markdown).toContain('✅ pass')
      expect(markdown).toContain('151 size budgets broken')
      expect(markdown).toMatch(/… and \d+ more rows in result\.json/)
      expect(markdown).toContain('Cut to stay below')
    }
  })

  test('keeps verdict, subject and figures at any limit', () => {
    expect(
      renderMarkdown(withChanges(10), { top: 10, limit: bytes(1) })
        .trimEnd()
        .split('\n'),
    ).toHaveLength(3)
  })

  test('reports the cut even if nothing else is left', () => {
    const markdown = renderMarkdown(withChanges(10), { top: 10, limit: bytes(420) })
    expect(Buffer.byteLength(markdown)).toBeLessThan(420)
    expect(markdown).toContain('nothing but the verdict is here')
  })

  test('is not cut when it fits', () => {
    expect(renderMarkdown(result, { top: 10, limit: bytes(whole + 1) })).not.toContain(
      'Cut to stay',
    )
  })
})
