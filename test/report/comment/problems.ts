import { parseMarkdown, referencesIn } from '../hostile/well-formed.js'

/** All the HTML that a comment has below its two hidden lines. */
const ownHtml =
  /^(?:<details(?: open)?><summary>(?:[A-Z0-9][^<>]*|(?:✅|❌) <code>[^<>]*<\/code>(?:: (?:[a-z-]+|[+−][\d,]+ B))?)<\/summary>|<\/details>|<code>|<\/code>)$/u

const foreign: ReadonlySet<string> = new Set([
  ...['image', 'definition', 'delete', 'emphasis', 'footnoteReference', 'linkReference'],
])

/** Where our own links lead to; what a guest writes leads nowhere. */
const ownLink = /^https:\/\/github\.com\/example\/kernels\/(?:actions|blob|commit)\//

/** What text from outside has made of a comment: each problem in a few words. */
export function problemsOfComment(body: string): readonly string[] {
  const [marker = '', head = '', ...lines] = body.split('\n')
  const text = lines.join('\n')
  const problems: string[] = []
  if (!/^<!-- osv-kernel-comment: [\w./-]+ -->$/.test(marker)) problems.push(`marker ${marker}`)
  if (!/^<!-- head: (?:[0-9a-f]+|-) run: (?:\d+|-) -->$/.test(head)) problems.push(`head ${head}`)
  let folds = 0
  for (const node of parseMarkdown(text)) {
    if (node.type === 'html' && !ownHtml.test(node.value)) problems.push(`HTML ${node.value}`)
    if (node.type === 'html' && node.value.startsWith('<details')) folds += 1
    if (node.type === 'html' && node.value === '</details>') folds -= 1
    if (folds < 0) problems.push('a section that was not open is closed')
    // Without a position it is not syntax: this parser searches the text for addresses afterwards.
    const isSyntax = node.position !== undefined
    if (isSyntax && foreign.has(node.type)) problems.push(node.type)
    if (isSyntax && node.type === 'link' && !ownLink.test(node.url)) problems.push(node.url)
  }
  problems.push(...referencesIn(text))
  if (folds !== 0) problems.push('a section stays open')
  for (const line of lines)
    if (/^\s*::|##\[/.test(line)) problems.push(`a command of the runner: ${line}`)
  return problems
}
