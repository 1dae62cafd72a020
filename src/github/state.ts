import { z } from 'zod'

/**
 * What main leaves for post: paths, names and what is still to do, nothing secret. Written before
 * the work begins and again after each change, because main can be killed at any moment.
 */
const stateSchema = z
  .strictObject({
    out: z.string(),
    /** Null when nothing is to be uploaded, or no longer. */
    upload: z.strictObject({ name: z.string() }).nullable(),
    /** The image's entry, while it is being saved. */
    imageSave: z.strictObject({ key: z.string(), folder: z.string() }).nullable(),
    /** Null when there is nothing new to save. */
    compilerSave: z.strictObject({ key: z.string(), folder: z.string() }).nullable(),
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

/** The runner keeps the last value of a name, so writing again replaces. */
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

/** Undefined when main stopped before it had a place to work. */
export function readState(file: Pick<StateFile, 'getState'>): ActionState | undefined {
  const text = file.getState(stateName)
  return text === '' ? undefined : stateSchema.parse(JSON.parse(text))
}
