/** A console beside the serial one: what the guest writes there goes into a file as it is. */
export interface SecondConsole {
  readonly name: string
  /** Absolute. */
  readonly log: string
}
