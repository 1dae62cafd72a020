import js from '@eslint/js'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * Data flows one way (design: profile → kernels → plan → build → machine → console → size → result →
 * history → report). A stage may import what stands before it, formats/ and the host, never what stands after it
 * or a front.
 */
const stages = [
  'profile',
  'kernels',
  'plan',
  'build',
  'machine',
  'console',
  'size',
  'result',
  'history',
  'report',
]
const besideStages = ['cache', 'formats']
/** run.ts tells the story, run/ holds its chapters. */
const story = ['run.ts', 'run']
const fronts = ['github', 'cli']

/**
 * Tables of names and data that closed sets of earlier stages derive from. They import nothing but
 * each other, so that every stage may read them.
 */
const tables = {
  kernels: ['./osv/arch.ts'],
  build: ['./diagnosis/vocabulary'],
  machine: ['./arch.ts', './machine-types.ts', './vmm-facts.ts'],
  console: ['./crash/vocabulary'],
}

const forbid = (target, folders, message) =>
  folders.map((folder) => ({
    ...{ target: `./src/${target}`, from: `./src/${folder}`, message },
    ...(folder in tables ? { except: tables[folder] } : {}),
  }))

const zones = [
  ...stages.flatMap((stage, index) =>
    forbid(
      stage,
      [...stages.slice(index + 1), ...story, ...fronts],
      `${stage}/ must not import from a later stage or a front`,
    ),
  ),
  ...besideStages.flatMap((folder) =>
    forbid(
      folder,
      [...stages, ...besideStages.filter((other) => other !== folder), ...story, ...fronts],
      `${folder}/ knows no stage and no front`,
    ),
  ),
  ...forbid(
    'host',
    [...stages, ...besideStages, ...story, ...fronts],
    'host/ is the bottom: it imports no stage and no front',
  ),
  ...forbid(
    'init',
    [...story, ...fronts],
    'init/ writes profiles; it runs none and knows no front',
  ),
  ...stages.flatMap((stage) => forbid(stage, ['init'], 'no stage knows how profiles begin')),
  ...story.flatMap((part) => forbid(part, fronts, 'the story knows no front')),
  ...forbid('github', ['cli'], 'fronts do not know each other'),
  ...forbid('cli', ['github'], 'fronts do not know each other'),
  // A table that imported a stage would be a way around all of the above.
  {
    target: Object.entries(tables).flatMap(([stage, places]) =>
      places.map((place) => `./src/${stage}/${place.slice(2)}`),
    ),
    from: './src',
    except: [
      './verdict.ts',
      ...Object.entries(tables).flatMap(([stage, places]) =>
        places.map((place) => `./${stage}/${place.slice(2)}`),
      ),
    ],
    message: 'tables import nothing but each other',
  },
]

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.osv-kernel/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        importX.createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/promise-function-async': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: [
      'src/{profile,kernels,plan,build,machine,console,size,result,history,report,cache,formats,run,init}/**/*.ts',
      'src/*.ts',
    ],
    // The entry of the bundle is where fronts are chosen.
    ignores: ['src/index.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Stages touch the world only through host/.' },
        { name: 'console', message: 'Stages emit progress events; a front renders them.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@actions/*'], message: 'Only github/ speaks to the Actions platform.' },
            {
              group: ['node:fs', 'node:fs/*', 'node:child_process', 'node:process', 'execa'],
              message: 'Stages touch the world only through host/.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
      },
    },
  },
)
