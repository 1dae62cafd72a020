import { lengthIn, type MarkdownLimit } from './limits.js'

/**
 * Cuts Markdown to a limit where nothing is open: after a block of the outermost level, never in a
 * fence, a folded section, a table, a link or a word. The notice comes first, with the titles of the
 * sections that were left out if there is room for them. Empty if not even the notice fits.
 */
export function fitMarkdown(markdown: string, limit: MarkdownLimit, notice: string): string {
  const { most, unit } = limit
  if (lengthIn(markdown, unit) <= most) return markdown
  const said = `> ${notice}`
  const room = most - lengthIn(`${said}\n\n`, unit)
  if (room < 0) return ''
  const end = lastSafeEnd(markdown, room, unit)
  const kept = markdown.slice(0, end)
  const names = titlesIn(markdown.slice(end))
  const longer = names === '' ? said : `${said} Left out: ${names}.`
  const fits = lengthIn(`${longer}\n\n${kept}`, unit) <= most
  return `${fits ? longer : said}\n\n${kept}`
}

/** The end of the last line that fits and after which nothing is open. */
function lastSafeEnd(markdown: string, room: number, unit: MarkdownLimit['unit']): number {
  let state: State = closed
  let [safe, used] = [0, 0]
  for (let at = 0; at < markdown.length;) {
    const newline = markdown.indexOf('\n', at)
    if (newline < 0) break
    const line = markdown.slice(at, newline)
    used += lengthIn(line, unit) + 1
    if (used > room) break
    state = after(state, line)
    at = newline + 1
    if (state.fence === '' && state.folds === 0 && !state.inComment && !state.inBlock) safe = at
  }
  return safe
}

/** What is open after a line. */
interface State {
  /** The characters that a code block began with; empty outside. */
  readonly fence: string
  /** Number of `<details>`. */
  readonly folds: number
  readonly inComment: boolean
  /** Whether a link, a table or emphasis may go on in the next line. */
  readonly inBlock: boolean
}

const closed: State = { fence: '', folds: 0, inComment: false, inBlock: false }

/** Begins or ends a code block, also in a list or a quotation. */
const fenceLine = /^(?:[\s>]|[-*+] |\d{1,9}[.)] ){0,20}(`{3,}|~{3,})/
/** As we write it; in a line of text or of code it is escaped or means nothing. */
const foldLine = /^ {0,3}<(\/?)details\b/i
/** Words alone: a paragraph of these can end after any line. */
const plainLine = /^[\p{L}\p{N}\p{Zs}.,;()'"]*$/u

function after(state: State, line: string): State {
  const [begin = '', run = ''] = fenceLine.exec(line) ?? []
  const rest = line.slice(begin.length)
  if (state.fence !== '') {
    const ends = run.startsWith(state.fence) && rest.trim() === ''
    return ends ? { ...state, fence: '', inBlock: false } : state
  }
  // With a backtick behind them, backticks are code in a line of text.
  if (run !== '' && !(run.startsWith('`') && rest.includes('`'))) return { ...state, fence: run }
  const [fold, closing] = foldLine.exec(line) ?? []
  const change = fold === undefined ? 0 : closing === '' ? 1 : -1
  const folds = Math.max(0, state.folds + change)
  const begun = line.lastIndexOf('<!--')
  const inComment = line.includes('-->')
    ? begun > line.lastIndexOf('-->')
    : state.inComment || begun >= 0
  const inBlock = line.trim() !== '' && (state.inBlock || !plainLine.test(line))
  return { fence: '', folds, inComment, inBlock }
}

const mostTitles = 10

/** The titles of folded sections, which are our own text. */
function titlesIn(rest: string): string {
  const titles = new Set<string>()
  for (const [, title = ''] of rest.matchAll(/^<details(?: open)?><summary>([^<:\n]{1,80})/gm)) {
    if (titles.size === mostTitles) return `${[...titles].join(', ')} and more`
    titles.add(title)
  }
  return [...titles].join(', ')
}
