/** A console beside the serial one: what the guest writes there goes into a file as it is. */
export interface SecondConsole {
  readonly name: string
  /** Absolute. */
  readonly log: string
}

/** Name of its log, beside the serial console's. */
export function secondConsoleLogName(name: string): string {
  return `console.${name}.log`
}
