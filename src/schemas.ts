import { z } from 'zod'
import { families } from './kernels/families.js'
import { archAliases, archs } from './machine/arch.js'
import { planSchema } from './plan/plan-schema.js'
import { productDefaults } from './profile/defaults.js'
import { mergeLayers } from './profile/values/merge.js'
import { isSettings, mapOf, settingsOf } from './profile/values/settings-tree.js'
import { profileSchema } from './profile/schema.js'
import { resultSchema } from './result/result.js'

export const schemaNames = ['profile', 'result', 'plan'] as const
type SchemaName = (typeof schemaNames)[number]

type JsonSchema = Readonly<Record<string, unknown>>

/** Keys that have a default are not required in a written profile. */
function withoutDefaulted(schema: JsonSchema, defaults: unknown): JsonSchema {
  const { properties, required, ...rest } = schema
  if (!isSettings(properties)) return schema
  const known = isSettings(defaults) ? defaults : {}
  const needed = (Array.isArray(required) ? required : []).filter(
    (key) => known[String(key)] === undefined,
  )
  const inner = Object.entries(properties).map(([key, value]) => [
    key,
    isSettings(value) ? withoutDefaulted(value, known[key]) : value,
  ])
  return {
    ...rest,
    properties: Object.fromEntries(inner) as unknown,
    ...(needed.length === 0 ? {} : { required: needed }),
  }
}

/** A section that may also be a single word. */
function orWord(word: string | false, description: string, section: unknown): JsonSchema {
  return { anyOf: [{ const: word, description }, section] }
}

/**
 * The schema of a profile as written by hand: some of the settings, `arch` as a name or as one
 * section per supported architecture, `extends` as one name or several.
 */
function writtenProfileSchema(): JsonSchema {
  const layers = [productDefaults, ...families.map(({ defaults }) => defaults)]
  const defaults = mergeLayers(layers.map((values) => mapOf(values, { layer: 'default' })))
  const merged = z.toJSONSchema(profileSchema(families), { io: 'input' })
  const { $schema, properties, ...rest } = withoutDefaulted(merged, {
    ...settingsOf(defaults),
    // These may be inherited by extends:, or follow from the host.
    kernel: true,
    arch: true,
    mode: true,
  })
  const written = {
    ...(properties as JsonSchema),
    source: orWord('none', 'What other steps built', (properties as JsonSchema).source),
    boot: orWord(false, 'Measure only', (properties as JsonSchema).boot),
  }
  const names = [...archs, ...Object.keys(archAliases)]
  const settings = Object.fromEntries(
    Object.entries(written).filter(([key]) => key !== 'kernel' && key !== 'arch'),
  ) as JsonSchema
  return {
    $schema,
    title: 'Profile of osv-kernel',
    ...rest,
    properties: {
      ...written,
      extends: {
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
        description: 'Profiles this one builds upon, by path or name',
      },
      arch: {
        anyOf: [
          { enum: names },
          {
            type: 'object',
            propertyNames: { enum: names },
            additionalProperties: { type: 'object', properties: settings },
          },
        ],
        description: 'The architecture, or a section of settings for each supported one',
      },
    },
  }
}

const schemas: Readonly<Record<SchemaName, () => JsonSchema>> = {
  profile: writtenProfileSchema,
  result: () => z.toJSONSchema(resultSchema, { io: 'output' }),
  plan: () => z.toJSONSchema(planSchema, { io: 'output' }),
}

/** JSON Schemas for editors and other programs. */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  return schemas[name]()
}
