import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { parse } from 'yaml'
import { jsonSchemaOf, schemaNames } from '../../src/schemas.js'
import { productVersion } from '../../src/version.js'

const { default: config } = createRequire(import.meta.url)('../../eslint.config.mjs') as {
  readonly default: readonly object[]
}
const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** Lints a file that does not exist, at this path; without type information. */
async function lint(file: string, text: string): Promise<readonly string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      ...config,
      tseslint.configs.disableTypeChecked,
      { languageOptions: { parserOptions: { projectService: false } } },
    ] as never,
  })
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse error')
}

describe('data flows one way', () => {
  test.each([
    ['src/size/example.ts', '../report/junit/junit.js', true],
    ['src/profile/example.ts', '../kernels/families.js', true],
    ['src/plan/example.ts', '../build/image.js', true],
    ['src/plan/example.ts', '../kernels/families.js', false],
    ['src/profile/example.ts', '../plan/job.js', true],
    ['src/console/example.ts', '../cli/options.js', true],
    ['src/host/example.ts', '../machine/vmms.js', true],
    ['src/cache/example.ts', '../build/image.js', true],
    ['src/run/example.ts', '../github/main.js', true],
    ['src/cli/example.ts', '../github/main.js', true],
    ['src/formats/example.ts', '../size/tree.js', true],
    ['src/formats/example.ts', '../run.js', true],
    ['src/formats/example.ts', '../host/files/ranges.js', false],
    ['src/size/example.ts', '../formats/extent.js', false],
    ['src/machine/example.ts', '../formats/extent.js', false],
    ['src/report/example.ts', '../size/tree.js', false],
    ['src/console/example.ts', '../machine/vmms.js', false],
    ['src/profile/example.ts', '../machine/arch.js', false],
    ['src/kernels/example.ts', '../machine/vmm-facts.js', false],
    ['src/kernels/example.ts', '../machine/vmms.js', true],
    ['src/init/example.ts', '../run.js', true],
    ['src/init/example.ts', '../machine/arch.js', false],
    ['src/run/example.ts', '../init/plan.js', false],
    ['src/plan/example.ts', '../init/plan.js', true],
    ['src/machine/arch.ts', '../profile/schema.js', true],
    ['src/machine/vmm-facts.ts', '../host/clock.js', true],
    ['src/machine/vmm-facts.ts', './vmms.js', true],
    ['src/machine/vmm-facts.ts', './arch.js', false],
    ['src/kernels/example.ts', '../console/crash/vocabulary/vocabularies.js', false],
    ['src/kernels/example.ts', '../console/crash/crash.js', true],
    ['src/console/crash/vocabulary/linux.ts', '../crash.js', true],
  ])(
    '%s importing %s',
    async (file, imported, forbidden) => {
      const rules = await lint(file, `export * from '${imported}'\n`)
      expect(rules.includes('import-x/no-restricted-paths')).toBe(forbidden)
      expect(rules).not.toContain('parse error')
    },
    60_000,
  )

  test.each([
    [
      'machine',
      "import * as core from '@actions/core'\nexport { core }\n",
      'no-restricted-imports',
    ],
    ['machine', "export * from 'node:fs'\n", 'no-restricted-imports'],
    ['formats', "export * from 'node:fs'\n", 'no-restricted-imports'],
    ['machine', 'export const env = process.env\n', 'no-restricted-globals'],
  ])(
    '%s/ with %j',
    async (folder, text, rule) => {
      await expect(lint(`src/${folder}/example.ts`, text)).resolves.toContain(rule)
    },
    60_000,
  )
})

test('the version is that of package.json', () => {
  expect(JSON.parse(read('package.json'))).toMatchObject({ version: productVersion })
})

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":/)
})

test.each(schemaNames)('schema/%s.schema.json matches the sources', (name) => {
  expect(JSON.parse(read(`schema/${name}.schema.json`))).toEqual(
    JSON.parse(JSON.stringify(jsonSchemaOf(name))),
  )
})

test.each(readdirSync(path.join(root, 'profiles')))(
  'profiles/%s matches the published schema',
  (name) => {
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
      JSON.parse(read('schema/profile.schema.json')) as object,
    )
    const valid = validate(parse(read(`profiles/${name}`)))
    expect(validate.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  },
)

/** Cases are data. */
const isCase = (place: string): boolean => /(?:^|[/-])cases(?:\/|$)/.test(place)

test.each([
  ['src', '.ts'],
  ['test', '.ts'],
  ['scripts', '.mjs'],
])('no file %s/**/*%s is longer than 250 lines', (top, ending) => {
  const files = readdirSync(path.join(root, top), { recursive: true })
    .map((file) => path.join(top, String(file)))
    .filter((file) => file.endsWith(ending) && !isCase(file))
  expect(files.filter((file) => read(file).split('\n').length > 250)).toEqual([])
})

test('no folder holds more than 25 files', () => {
  const folders = ['src', 'test'].flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath }) => path.relative(root, parentPath)),
  )
  const counts = new Map<string, number>()
  for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  // The small tree is laid out as OSv's is.
  const isLaidOutByUs = (folder: string): boolean =>
    !isCase(folder) && !folder.startsWith('test/osv-tree/')
  const full = [...counts].filter(([folder, count]) => count > 25 && isLaidOutByUs(folder))
  expect(full).toEqual([])
})
