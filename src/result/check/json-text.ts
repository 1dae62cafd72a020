/** Levels of a result.json; a size tree has some tens. */
const deepest = 500

/** What the one pass over a text found in an object or a list that is still open. */
interface Open {
  /** The keys so far; undefined for a list. */
  readonly keys: Set<string> | undefined
}

/**
 * What is wrong with a JSON text that its parser would not say: nested so deep that no recursion
 * over it is safe, or a key twice in one object, of which readers take different ones. In one pass
 * that keeps the keys of the open objects alone. Says nothing about a text that is not valid JSON.
 */
export function jsonTextProblem(text: string): string | undefined {
  const open: Open[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') {
      const end = stringEnd(text, at)
      const twice = addKey(text, at, end, open.at(-1)?.keys)
      if (twice !== undefined) return `the key ${twice.slice(0, 100)} is there twice in one object`
      at = end
    } else if (character === '[' || character === '{') {
      open.push({ keys: character === '{' ? new Set() : undefined })
      if (open.length > deepest) return 'it is nested too deep'
    } else if (character === ']' || character === '}') open.pop()
  }
  return undefined
}

/** Adds a string to the keys of its object if it is one; the key if it was there before. */
function addKey(
  text: string,
  start: number,
  end: number,
  keys: Set<string> | undefined,
): string | undefined {
  // A colon follows keys alone.
  if (keys === undefined || !colonFollows(text, end)) return undefined
  const written = text.slice(start + 1, end)
  const key = written.includes('\\') ? unescaped(written) : written
  if (keys.has(key)) return key
  keys.add(key)
  return undefined
}

/** The place of the quote that ends a string, or the last one of the text. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1)
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  return text.length
}

function colonFollows(text: string, end: number): boolean {
  let at = end + 1
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at += 1
  return text[at] === ':'
}

function unescaped(written: string): string {
  try {
    return String(JSON.parse(`"${written}"`))
  } catch {
    return written
  }
}
