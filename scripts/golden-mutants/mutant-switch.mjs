/**
 * What instrumented sources ask: whether a mutant is on (`$mutant(7)`; at most one is), and whether
 * they may go on (`$turn()`).
 */
const state = { on: 0, reached: new Set(), turns: 0, mostTurns: Infinity }

globalThis.$mutant = (id) => {
  if (state.on === 0) state.reached.add(id)
  return state.on === id
}
globalThis.$turn = () => {
  state.turns += 1
  if (state.turns > state.mostTurns) throw new Error('endless')
}

/** Does something with no mutant on: what comes of it, the mutants it came by, the turns it took. */
export function watch(act) {
  Object.assign(state, { on: 0, reached: new Set(), turns: 0, mostTurns: Infinity })
  const value = act()
  return { value, reached: state.reached, turns: state.turns }
}

/**
 * Does something with one mutant on, and tells what comes of it; undefined where it throws, or goes
 * on many times longer than the `turns` that it takes when nothing is broken.
 */
export function whileBroken(id, turns, act) {
  Object.assign(state, { on: id, turns: 0, mostTurns: 1_000 + 10 * turns })
  try {
    return act()
  } catch {
    return undefined
  } finally {
    state.on = 0
  }
}
