/** Options that are short for an override of one key. */
export interface OverrideOptions {
  /** `key.path=value`, in the order given. */
  readonly overrides: readonly string[]
  readonly arch?: string | undefined
  readonly accelerator?: string | undefined
  readonly repeat?: string | undefined
}

/** All overrides of a command, the options after those written out. */
export function listOverrides(options: OverrideOptions): readonly string[] {
  const { overrides, arch, accelerator, repeat } = options
  return [
    ...overrides,
    ...(arch === undefined ? [] : [`arch=${arch}`]),
    ...(accelerator === undefined ? [] : [`boot.accelerator=${accelerator}`]),
    ...(repeat === undefined ? [] : [`boot.repeat=${repeat}`]),
  ]
}
