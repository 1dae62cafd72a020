import type { LineFinder } from './line-finder.js'

/** How many characters of other writers may stand between those of the text. */
const foreignCharacters = 200

/**
 * Finds a text whose characters came in order, but with those of other writers between them: two
 * CPUs that print at once. Line ends count for nothing.
 *
 * `starts[n]` is the latest place at which the first n characters can have begun, so that the match
 * that is found is the shortest there is. One pass, memory in proportion to the text.
 */
export function createInterleavedFinder(text: string): LineFinder {
  const window = text.length + foreignCharacters
  /** By character, the places in the text where it stands, last first. */
  const placesOf = new Map<string, number[]>()
  for (let place = text.length; place > 0; place -= 1) {
    const character = text.charAt(place - 1)
    placesOf.set(character, [...(placesOf.get(character) ?? []), place])
  }

  let starts = new Array<number>(text.length + 1).fill(-Infinity)
  /** What was known before the line that is being read: it is read anew whenever it has grown. */
  let before = { line: 0, starts, position: 0 }
  let position = 0

  return {
    next: (line, from) => {
      if (line.id === before.line) {
        starts = [...before.starts]
        position = before.position
      } else before = { line: line.id, starts: [...starts], position }
      for (let column = from; column < line.text.length; column += 1) {
        position += 1
        for (const place of placesOf.get(line.text.charAt(column)) ?? [])
          starts[place] = place === 1 ? position : (starts[place - 1] ?? -Infinity)
        if (position - (starts[text.length] ?? -Infinity) < window)
          return { end: column + 1, captures: {} }
      }
      return undefined
    },
  }
}
