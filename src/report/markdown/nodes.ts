import type { AlignType, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { sanitize } from '../../result/sanitize.js'

/**
 * The building blocks of a report as mdast nodes. All text may be hostile. The serializer escapes
 * Markdown; the functions here also escape what GitHub adds to Markdown.
 */

/** Prose. GitHub links mentions and references in the rendered text, so these are broken up. */
export function prose(text: string): PhrasingContent {
  const value = sanitize(text, 1000)
    .replace(/@(?=[\w-])/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\bGH-(?=\d)/gi, '$&\u200b')
    .replace(/\/(?:issues|pull|discussions)\/(?=\d)/gi, '$&\u200b')
    .replace(/^\s*::/, '\u200b::')
  return { type: 'text', value }
}

/** A name or value as inline code, in which GitHub links neither mentions nor references. */
export function code(text: string): PhrasingContent {
  const value = sanitize(text)
  // Parsers differ on these in a code span within a table; character references work in all.
  if (/[`|\\]/.test(value))
    return { type: 'html', value: `<code>${characterReferences(value)}</code>` }
  return value.trim() === '' ? prose('–') : { type: 'inlineCode', value }
}

function characterReferences(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)
}

export function strong(...children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children }
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function bulletList(items: readonly string[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', children: [paragraph(prose(item))] })),
  }
}

/** A code block; its fence is longer than any run of backticks inside. */
export function fenced(lines: readonly string[]): RootContent {
  return { type: 'code', lang: 'text', value: lines.join('\n') }
}

/** Our own text, a piece of content, or several. */
export type Cell = string | PhrasingContent | readonly PhrasingContent[]

/** A heading that ends in `:` marks a column of numbers. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  const isNumeric = headings.map((heading) => heading.endsWith(':'))
  const align = isNumeric.map((numeric): AlignType => (numeric ? 'right' : 'left'))
  const row = (cells: readonly Cell[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: contentOf(cell),
    })),
  })
  const titles = headings.map((heading) => heading.replace(/:$/, ''))
  return { type: 'table', align, children: [row(titles), ...rows.map(row)] }
}

function contentOf(cell: Cell): PhrasingContent[] {
  if (typeof cell === 'string') return [{ type: 'text', value: cell }]
  return 'type' in cell ? [cell] : [...cell]
}

/** A folded section named after something from outside, between two pieces of our own text. */
export function foldedUnder(
  { mark, name, rest }: { readonly mark: string; readonly name: string; readonly rest: string },
  content: readonly RootContent[],
): RootContent[] {
  const shown = characterReferences(sanitize(name, 100))
  return folded(`${mark} <code>${shown}</code>${rest}`, false, content)
}

/** A section that is folded until it is clicked; the title is our own text. */
export function folded(
  title: string,
  isOpen: boolean,
  content: readonly RootContent[],
): RootContent[] {
  const opening = `<details${isOpen ? ' open' : ''}><summary>${title}</summary>`
  return [{ type: 'html', value: opening }, ...content, { type: 'html', value: '</details>' }]
}

export function serialize(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      fences: true,
      bullet: '-',
      // GitHub renders text between dollar signs as mathematics.
      unsafe: [{ character: '$', inConstruct: 'phrasing' }],
      // No blank line between the verdict and the two lines below it.
      join: [(left, right) => (left.type === 'heading' && right.type === 'paragraph' ? 0 : null)],
    },
  )
}
