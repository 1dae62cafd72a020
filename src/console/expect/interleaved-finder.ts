import type { LineFinder } from './line-finder.js'

/** How many characters of other writers may come between those of the text. */
const foreignCharacters = 200

/**
 * Finds a text whose characters are in order but interleaved with those of other writers, as when
 * two CPUs print at once. Line ends are ignored.
 *
 * `starts[n]` is the latest position at which a match of the first n characters can begin, so the
 * match found is the shortest. One pass; memory is proportional to the text.
 */
export function createInterleavedFinder(text: string): LineFinder {
  const window = text.length + foreignCharacters
  /** The places of each character in the text, last first. */
  const placesOf = new Map<string, number[]>()
  for (let place = text.length; place > 0; place -= 1) {
    const character = text.charAt(place - 1)
    placesOf.set(character, [...(placesOf.get(character) ?? []), place])
  }

  let starts = new Array<number>(text.length + 1).fill(-Infinity)
  /** The state before the current line, which is read again whenever it has grown. */
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
