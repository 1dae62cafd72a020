/** A console in addition to the serial one; its output goes to a file unchanged. */
export interface SecondConsole {
  readonly name: string
  /** Absolute. */
  readonly log: string
}
