import type { Colors } from './columns.js'

/** Growth is red, shrinking is green. */
export function changePaint(bytes: number, colors: Colors): (text: string) => string {
  return bytes > 0 ? colors.red : bytes < 0 ? colors.green : colors.dim
}
