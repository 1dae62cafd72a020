import path from 'node:path'
import js from '@eslint/js'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * Data flows one way (design: profile → kernels → build → machine → console → size → result → history →
 * report). A
 * stage may import what stands before it and the host, never what stands after it or a front.
 */
const stages = [
  'profile',
  'kernels',
  'build',
  'machine',
  'console',
  'size',
  'result',
  'history',
  'report',
]
const besideStages = ['cache']
/**
 * Tables that closed sets of the profile derive from: architectures, machine types and VMMs. They are
 * about machines and so stand in machine/, but they are plain data and import nothing but each other.
 */
const tables = ['arch', 'machine-types', 'vmm-facts'].map((name) => `./${name}.ts`)
/** run.ts tells the story, run/ holds its chapters. */
const story = ['run.ts', 'run']
const fronts = ['github', 'cli']

const zones = [
  ...stages.flatMap((stage, index) =>
    [...stages.slice(index + 1), ...story, ...fronts].map((later) => ({
      target: `./src/${stage}`,
      from: `./src/${later}`,
      except: later === 'machine' ? tables : [],
      message: `${stage}/ must not import from a later stage or a front`,
    })),
  ),
  ...tables.map((table) => ({
    target: path.join('./src/machine', table),
    from: './src',
    except: tables.map((other) => path.join('machine', other)),
    message: 'a table that the profile derives from imports no other code',
  })),
  ...besideStages.map((folder) => ({
    target: `./src/${folder}`,
    from: [...stages, ...story, ...fronts].map((name) => `./src/${name}`),
    message: `${folder}/ knows no stage and no front`,
  })),
  {
    target: './src/host',
    from: [...stages, ...besideStages, ...story, ...fronts].map((name) => `./src/${name}`),
    message: 'host/ is the bottom: it imports no stage and no front',
  },
  ...story.map((part) => ({
    target: `./src/${part}`,
    from: fronts.map((name) => `./src/${name}`),
    message: 'the story knows no front',
  })),
  { target: './src/github', from: './src/cli', message: 'fronts do not know each other' },
  { target: './src/cli', from: './src/github', message: 'fronts do not know each other' },
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
      'src/{profile,kernels,build,machine,console,size,result,history,report,cache,run}/**/*.ts',
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
