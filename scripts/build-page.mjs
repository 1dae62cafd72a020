/**
 * Bundles the part of the HTML report that runs in the reader's browser into one module of strings,
 * which the other part puts into every page. The same sources give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'

const root = path.resolve(import.meta.dirname, '..')
const bundle = path.join(root, 'src/report/page/bundle.ts')

/** The module's text. */
export async function renderBundle() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/report/page/browser/main.ts', 'src/report/page/browser/page.css'],
    outdir: 'page',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    charset: 'ascii',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
  })
  const textOf = (name) => outputFiles.find(({ path: file }) => file.endsWith(name)).text.trim()
  // A page is a copy of the library: it carries its licence.
  const licence = readFileSync(path.join(root, 'node_modules/d3-hierarchy/LICENSE'), 'utf8')
  const script = `/* With d3-hierarchy:\n${licence.trim()}\n*/\n${textOf('main.js')}`
  for (const text of [script, textOf('page.css')])
    if (/<\/|<!--/.test(text)) throw new Error('the bundle would end its own element')
  const module = [
    '// Made by scripts/build-page.mjs from browser/; not to be edited.',
    `export const pageScript = ${JSON.stringify(script)}`,
    `export const pageStyle = ${JSON.stringify(textOf('page.css'))}`,
  ].join('\n\n')
  const options = await resolveConfig(bundle)
  return format(module, { ...options, filepath: bundle })
}

/** Writes the module. */
export async function writeBundle() {
  writeFileSync(bundle, await renderBundle())
}

if (process.argv[1] === import.meta.filename) await writeBundle()
