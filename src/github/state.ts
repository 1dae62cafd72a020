import { z } from 'zod'
import { serviceRecordSchema } from './services/service-record.js'

const pendingSaveSchema = z.strictObject({
  key: z.string(),
  generation: z.int().min(1),
  folder: z.string(),
  /** Of a compiler cache: what was not used since then, in ms since the epoch, is left out. */
  usedSinceMs: z.number().optional(),
})

/**
 * The state that main saves for post: paths, names and pending work, no secrets. Written before the
 * work begins and after each change, because main can be killed at any moment.
 */
const stateSchema = z
  .strictObject({
    out: z.string(),
    /** Null if nothing is left to upload. */
    upload: z
      .strictObject({
        name: z.string(),
        /** Main was uploading: what it left half done is ours. */
        wasBegun: z.boolean(),
        options: z.strictObject({
          retentionDays: z.int().exactOptional(),
          compressionLevel: z.int().exactOptional(),
        }),
      })
      .nullable(),
    /** The image's entry, while it is being saved. */
    imageSave: pendingSaveSchema.nullable(),
    /** Null if there is nothing new to save. */
    compilerSave: pendingSaveSchema.nullable(),
    services: serviceRecordSchema,
  })
  .readonly()

export type ActionState = z.output<typeof stateSchema>
export type PendingSave = NonNullable<ActionState['imageSave']>

const stateName = 'osv-kernel'

interface StateFile {
  readonly saveState: (name: string, value: string) => void
  readonly getState: (name: string) => string
}

export interface StateKeeper {
  readonly get: () => ActionState
  readonly update: (change: Partial<ActionState>) => void
}

/** The runner keeps the last value of a name, so each write replaces the one before. */
export function keepState(file: Pick<StateFile, 'saveState'>, initial: ActionState): StateKeeper {
  let state = initial
  const save = (): void => file.saveState(stateName, JSON.stringify(state))
  save()
  return {
    get: () => state,
    update: (change) => {
      state = { ...state, ...change }
      save()
    },
  }
}

/** Undefined if main stopped before it had a folder to work in. */
export function readState(file: Pick<StateFile, 'getState'>): ActionState | undefined {
  const text = file.getState(stateName)
  return text === '' ? undefined : stateSchema.parse(JSON.parse(text))
}
