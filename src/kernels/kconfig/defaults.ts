import { evaluate, valueOf, type World } from './evaluate.js'
import { renderExpression } from './expression.js'
import type { Choice, Definition } from './tree.js'

/** `; its default y applies`, for messages about options that cannot be set; else empty. */
export function describeDefault(definition: Definition, world: World): string {
  const applying = definition.defaults.find(
    ({ condition }) => condition === null || evaluate(condition, world) !== 0,
  )
  return applying === undefined ? '' : `; its default ${renderExpression(applying.value)} applies`
}

/** The selected option of a choice; undefined if none is. */
export function findChosen(choice: Choice, world: World): string | undefined {
  return choice.members.find((name) => valueOf(name, world) === 'y')
}
