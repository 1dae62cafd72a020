import { z } from 'zod'
import type { Objection } from './objection.js'
import { size, sizePattern } from './units.js'
import { isTag } from '../../output-files.js'

const mebibyte = 2 ** 20

/** The range in which the least memory is searched; whole MiB, in bytes. */
export interface MemorySearch {
  readonly from: number
  readonly to: number
  readonly step: number
}

const widestSearch: MemorySearch = { from: 4 * mebibyte, to: 1024 * mebibyte, step: mebibyte }

const complain = ({ input }: { readonly input?: unknown }): string =>
  `expected a size with a unit such as 128M or 4MiB, or minimum, got ${JSON.stringify(input)}`

const sizeOrMinimum = z
  .string({ error: complain })
  .regex(new RegExp(`^minimum$|${sizePattern.source}`), { error: complain })
  .transform((text): number | MemorySearch =>
    text === 'minimum' ? widestSearch : size.parse(text),
  )

const search = z
  .strictObject({
    minimum: z.strictObject({
      from: size.optional().describe('Smallest size to try (default 4MiB)'),
      to: size.optional().describe('Largest size to try, which must suffice (default 1GiB)'),
      step: size.optional().describe('Precision of the search (default 1MiB)'),
    }),
  })
  .transform(
    ({
      minimum: { from = widestSearch.from, to = widestSearch.to, step = widestSearch.step },
    }): MemorySearch => ({ from, to, step }),
  )

/** A size, or `minimum`: the least with which the profile still passes. */
export const bootMemory = z
  .union([sizeOrMinimum, search])
  .describe('Memory; minimum searches for the least with which the profile passes')

/** Machines need a definite size: for a search, `memory` is the most that is tried. */
export function resolveMemory<Boot extends { readonly memory: number | MemorySearch }>({
  memory,
  ...boot
}: Boot): Omit<Boot, 'memory'> & {
  readonly memory: number
  readonly memory_search?: MemorySearch
} {
  return typeof memory === 'number'
    ? { ...boot, memory }
    : { ...boot, memory: memory.to, memory_search: memory }
}

/** The part of `boot` that the rules are about. */
interface SeriesSettings {
  readonly repeat: number
  readonly memory_search?: MemorySearch | undefined
  readonly consoles?: readonly { readonly name: string }[] | undefined
}

/** Checks a profile that boots more than once; paths are relative to `boot`. */
export function checkSeries({
  repeat,
  memory_search: wanted,
  consoles = [],
}: SeriesSettings): readonly Objection[] {
  const taken = consoles.findIndex(({ name }) => isTag(name))
  const problems = [
    ...(taken === -1
      ? []
      : [
          {
            path: ['consoles', taken, 'name'],
            message: `${consoles[taken]?.name ?? ''} is reserved for the logs of further boots`,
          },
        ]),
  ]
  if (wanted === undefined) return problems
  const odd = (['from', 'to', 'step'] as const).find(
    (key) => wanted[key] % mebibyte !== 0 || wanted[key] === 0,
  )
  return [
    ...problems,
    ...(odd === undefined
      ? []
      : [{ path: ['memory', 'minimum', odd], message: 'expected whole MiB, at least one' }]),
    ...(wanted.from > wanted.to
      ? [{ path: ['memory', 'minimum'], message: 'from is more than to' }]
      : []),
    ...(repeat > 1
      ? [{ path: ['repeat'], message: 'cannot be combined with memory: minimum' }]
      : []),
  ]
}
