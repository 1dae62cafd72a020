import { jsonSchemaOf, schemaNames } from '../schemas.js'
import { failure } from '../verdict.js'
import { showFailure } from './show.js'

/** `schema`: prints a JSON Schema. */
export function schemaCommand(name: string): number {
  const known = schemaNames.find((candidate) => candidate === name)
  if (known === undefined) {
    const unknown = failure(
      'invalid-profile',
      `no schema ${name}; there are: ${schemaNames.join(', ')}`,
    )
    return showFailure(unknown.failure)
  }
  process.stdout.write(`${JSON.stringify(jsonSchemaOf(known), null, 2)}\n`)
  return 0
}
