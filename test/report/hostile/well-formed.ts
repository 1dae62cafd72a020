import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import type { Nodes } from 'mdast'
import { gfm } from 'micromark-extension-gfm'

/** https://www.w3.org/TR/xml/#charsets */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

interface Element {
  readonly name: string
  text: string
}

const reference = '&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-fA-F]{1,6});'
/** What JUnit has of XML: no comments, no processing instructions, no document type. */
const token = new RegExp(
  [
    '<!\\[CDATA\\[(?<cdata>[\\s\\S]*?)\\]\\]>',
    `<(?<name>[\\w-]+)(?:\\s+[\\w-]+="(?:[^<&"]|${reference})*")*\\s*(?<empty>/?)>`,
    '</(?<closed>[\\w-]+)>',
    `(?<text>(?:[^<&\\]]|\\](?!\\]>)|${reference})+)`,
  ].join('|'),
  'y',
)

/** The elements of an XML document with their text; throws if it is not well-formed. */
export function parseXml(document: string): readonly Element[] {
  const found = notXml.exec(document)
  if (found !== null) throw new Error(`not a character of XML: ${JSON.stringify(found[0])}`)
  const elements: Element[] = []
  const open: Element[] = []
  const declaration = /^<\?xml [^?]*\?>\s*/.exec(document)?.[0] ?? ''
  token.lastIndex = declaration.length
  for (let at = token.lastIndex; at < document.length; at = token.lastIndex) {
    const groups = token.exec(document)?.groups
    if (groups === undefined) throw new Error(`not well-formed: ${document.slice(at, at + 80)}`)
    const { cdata, name, empty, closed, text } = groups
    const inner = open.at(-1)
    if (name !== undefined) {
      const element = { name, text: '' }
      elements.push(element)
      if (empty === '') open.push(element)
    } else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`${closed} is closed, but not open`)
    } else if (inner !== undefined) inner.text += cdata ?? text ?? ''
    else if (text?.trim() !== '') throw new Error('text outside the document')
  }
  if (open.length > 0) throw new Error('an element stays open')
  return elements
}

/** Characters that a page must not have: controls but white space, surrogates, noncharacters. */
const notHtml = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/u

/** A page of ours without its data; throws if the data could be anything but the text of a script. */
export function frameOfPage(page: string): string {
  const [before = '', rest = ''] = page.split('<script type="application/json" id="data">')
  const end = rest.indexOf('</script>')
  const data = rest.slice(0, end)
  const found = data.includes('<') ? ['<'] : notHtml.exec(data)
  if (found !== null) throw new Error(`in the data: ${JSON.stringify(found[0])}`)
  JSON.parse(data)
  return before + rest.slice(end)
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

/** What GitHub makes a mention or a reference of in text. */
const references = [/@(?=[\w-])/, /#(?=\d)/, /\bGH-(?=\d)/i, /\/(?:issues|pull)\/\d/]

/** Mentions of people and references to issues; in code there are none. */
export function referencesIn(text: string): readonly string[] {
  const found: string[] = []
  let isCode = false
  for (const node of parseMarkdown(text)) {
    if (node.type === 'html' && node.value.endsWith('code>')) isCode = node.value === '<code>'
    if (node.type === 'text' && !isCode && references.some((one) => one.test(node.value)))
      found.push(`a reference: ${node.value}`)
  }
  return found
}

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
  problems.push(...referencesIn(text))
  if (folds !== 0) problems.push('a section stays open')
  for (const line of text.split('\n'))
    if (/^\s*::|##\[/.test(line)) problems.push(`a command of the runner: ${line}`)
  return problems
}

const foreign: ReadonlySet<string> = new Set([
  ...['link', 'image', 'definition', 'delete', 'emphasis', 'footnoteReference', 'linkReference'],
])
