/** Progress of a stage. Stages emit these events; a front (terminal, Actions log) renders them. */
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
  /** One finished unit of long work; `total` only if known. */
  | {
      readonly type: 'step'
      readonly stage: StageName
      readonly done: number
      readonly total?: number
      readonly label: string
    }
  /** A line from a child process or the guest: hostile text, which the renderer must filter. */
  | {
      readonly type: 'output'
      readonly source: 'build' | 'packages' | 'console'
      readonly line: string
    }
  | { readonly type: 'notice'; readonly message: string }
  /** The machine is stopped until a debugger, started with this command, resumes it. */
  | { readonly type: 'debugger'; readonly argv: readonly string[] }
  | { readonly type: 'warning'; readonly message: string }

export type Emit = (event: ProgressEvent) => void
