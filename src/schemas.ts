import { z } from 'zod'
import { families } from './kernels/families.js'
import { profileSchema } from './profile/schema.js'
import { resultSchema } from './report/result.js'

export const schemaNames = ['profile', 'result'] as const
export type SchemaName = (typeof schemaNames)[number]

/**
 * JSON Schemas for editors and for other programs. That of the profile describes what a person
 * writes: everything has a default somewhere, so nothing but `kernel` is required.
 */
export function jsonSchemaOf(name: SchemaName): Record<string, unknown> {
  if (name === 'result') return z.toJSONSchema(resultSchema, { io: 'output' })
  const schema = z.toJSONSchema(profileSchema(families), { io: 'input' })
  return { ...schema, required: ['kernel'] }
}
