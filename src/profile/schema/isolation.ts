/**
 * Whether builds run in a box: `auto` where the host allows it, `required` or not at all, `none`
 * never. From the laxest to the strictest.
 */
export const isolations = ['none', 'auto', 'required'] as const
export type Isolation = (typeof isolations)[number]

/** The stricter of what the caller and the profile ask for; `auto` if neither says. */
export function decideIsolation(
  caller: Isolation | undefined,
  profile: Isolation | undefined,
): Isolation {
  const asked = [caller, profile].filter((one) => one !== undefined)
  return isolations.findLast((one) => asked.includes(one)) ?? 'auto'
}
