/** What a stage tells while it works. Stages emit these; a front (terminal, Actions log) renders. */
export const stages = ['profile', 'tools', 'source', 'build', 'boot', 'size'] as const
export type StageName = (typeof stages)[number]

export type ProgressEvent =
  | { readonly type: 'stage'; readonly stage: StageName; readonly title: string }
  | {
      readonly type: 'stage-done'
      readonly stage: StageName
      readonly durationMs: number
      readonly ok: boolean
      readonly detail: string
    }
  /** One finished unit of long work; `total` only where it is known. */
  | {
      readonly type: 'step'
      readonly stage: StageName
      readonly done: number
      readonly total?: number
      readonly label: string
    }
  /** A line of a child or of the guest: hostile text, to be filtered by whoever shows it. */
  | {
      readonly type: 'output'
      readonly source: 'build' | 'packages' | 'console'
      readonly line: string
    }
  | { readonly type: 'notice'; readonly message: string }
  /** The machine stands still until a debugger, started like this, lets it go. */
  | { readonly type: 'debugger'; readonly argv: readonly string[] }
  | { readonly type: 'warning'; readonly message: string }

export type Emit = (event: ProgressEvent) => void
