/** The layers a value can come from, weakest first. */
export type LayerName = 'default' | 'kernel' | 'arch' | 'mode' | 'profile' | 'override'

/** Where a value was set; file and position only if it was set in a file. */
export interface Origin {
  readonly layer: LayerName
  readonly file?: string
  /** Line and column count from 1. */
  readonly line?: number
  readonly column?: number
  /** What set it if there is no file: `--set`, `--arch`, `mode release` … */
  readonly by?: string
  /** The file travels with the product; paths in it start from the product's folder. */
  readonly isBuiltin?: true
}

/** A problem of a profile, with its place. */
export interface Diagnosis {
  readonly message: string
  readonly origin: Origin | undefined
}

/** `file:line:column`, or what set the value if it was not set in a file. */
export function renderOrigin(origin: Origin | undefined): string {
  if (origin === undefined) return 'profile'
  if (origin.file === undefined) return origin.by ?? origin.layer
  return [origin.file, origin.line, origin.column].filter((part) => part !== undefined).join(':')
}
