import type { Colors } from './columns.js'

export function changePaint(bytes: number, colors: Colors): (text: string) => string {
  return bytes > 0 ? colors.red : bytes < 0 ? colors.green : colors.dim
}
