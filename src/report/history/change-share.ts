import type { ChangePoint } from '../../history/steps.js'

/** `+8.1 %`, `appeared`, `gone`. */
export function shareOf({ from, to }: Pick<ChangePoint, 'from' | 'to'>): string {
  if (from === 0) return 'appeared'
  if (to === 0) return 'gone'
  const percent = ((to - from) / from) * 100
  const size = Math.abs(percent)
  return `${percent < 0 ? '−' : '+'}${size.toFixed(size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2)} %`
}
