import type { Clue } from './facts.js'
import { scalar, type Line } from './lines.js'

/**
 * What no kernel prints: until the user has written what his prints, each run fails and shows this
 * text beside the console.
 */
export const placeholder = 'REPLACE ME with a line that this kernel prints when it is up'

const limit = 'at most this long after the start'

/** The expectation of a kernel: what its sources print, or a text to replace. */
export function expectGreeting(greeting: Clue<string> | undefined): readonly Line[] {
  const lines: readonly Line[] =
    greeting === undefined
      ? [
          [
            '  - text: ' + scalar(placeholder),
            'a run fails until this is a text that the console shows',
          ],
        ]
      : [
          [
            '  - text: ' + scalar(greeting.value),
            `a guess: ${greeting.place} prints it. Better is what is printed last`,
          ],
        ]
  return [
    ['expect:', 'what the serial console must show, in this order; a crash fails in any case'],
    ...lines,
    ['    within: 30s', limit],
  ]
}

/** The remark about it. */
export function remarkOnGreeting(greeting: Clue<string> | undefined): readonly string[] {
  return greeting === undefined
    ? [
        'expect: nothing shows what this kernel prints, so the first run fails until you write it there',
      ]
    : []
}
