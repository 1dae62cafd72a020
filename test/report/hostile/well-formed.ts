import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import type { Nodes } from 'mdast'
import { gfm } from 'micromark-extension-gfm'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { SaxesParser } from 'saxes'

/** The elements of an XML document with their text; throws if it is not well-formed. */
export function parseXml(
  text: string,
): readonly { readonly name: string; readonly text: string }[] {
  const elements: { name: string; text: string }[] = []
  const open: { name: string; text: string }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    const element = { name, text: '' }
    elements.push(element)
    open.push(element)
  })
  const add = (piece: string): void => {
    const element = open.at(-1)
    if (element !== undefined) element.text += piece
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  return elements
}

/** The elements of an HTML document; throws where a parser would have to guess. */
export function parseHtml(text: string): readonly DefaultTreeAdapterTypes.Element[] {
  const document = parse(text, {
    onParseError: ({ code, startLine, startCol }) => {
      throw new Error(`${code} at ${startLine}:${startCol}`)
    },
  })
  const elements: DefaultTreeAdapterTypes.Element[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(document)
  return elements
}

/** All nodes of a Markdown document. */
export function parseMarkdown(text: string): readonly Nodes[] {
  const found: Nodes[] = []
  const walk = (node: Nodes): void => {
    found.push(node)
    if ('children' in node) node.children.forEach(walk)
  }
  walk(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return found
}

/** All the HTML that we write in Markdown. */
const ownHtml =
  /^(?:<details(?: open)?><summary>[A-Z][^<>]*<\/summary>|<\/details>|<code>|<\/code>)$/

/** What text from outside has made of a report: each problem in a few words. */
export function problemsOfMarkdown(text: string): readonly string[] {
  const problems: string[] = []
  let folds = 0
  for (const node of parseMarkdown(text)) {
    if (node.type === 'html' && !ownHtml.test(node.value)) problems.push(`HTML ${node.value}`)
    if (node.type === 'html' && node.value.startsWith('<details')) folds += 1
    if (node.type === 'html' && node.value === '</details>') folds -= 1
    if (folds < 0) problems.push('a section that was not open is closed')
    // Without a position it is not syntax: this parser searches the text for addresses afterwards.
    const isSyntax = node.position !== undefined
    if (isSyntax && foreign.has(node.type)) problems.push(node.type)
  }
  if (folds !== 0) problems.push('a section stays open')
  for (const line of text.split('\n'))
    if (/^\s*::|##\[/.test(line)) problems.push(`a command of the runner: ${line}`)
  return problems
}

const foreign: ReadonlySet<string> = new Set([
  ...['link', 'image', 'definition', 'delete', 'emphasis', 'footnoteReference', 'linkReference'],
])
