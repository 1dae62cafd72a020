import type { z } from 'zod'
import type { Arch, Mode } from './schema.js'

/** A plain tree of settings, as YAML gives it. */
export type Settings = Readonly<Record<string, unknown>>

/** What a profile has to know of a kernel family: its section and its default values. */
export interface FamilyContract {
  readonly name: string
  readonly section: z.ZodType
  /** Values of the `kernel` layer. */
  readonly defaults: Settings
  /** Values of the `arch` layer that only this family sets. */
  readonly archs: Partial<Readonly<Record<Arch, Settings>>>
  /** Values of the `mode` layer. */
  readonly modes: Partial<Readonly<Record<Mode, Settings>>>
}
