import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { instrument } from './instrument.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)

/** Bundles a module, with all mutants of the sources whose names `mutated` finds. */
export async function bundleWithMutants(entry, mutated, register) {
  const plugin = {
    name: 'mutants',
    setup: (building) => {
      building.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const name = path.relative(root, file)
        const text = readFileSync(file, 'utf8')
        const contents = mutated?.test(name) ? instrument(name, text, register) : text
        return { contents, loader: 'ts' }
      })
    },
  }
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    // Where the product stands matters to nothing that is judged.
    define: { 'import.meta.url': JSON.stringify(`file://${root}/src/index.ts`) },
    plugins: [plugin],
  })
  const script = new Script(`(function (exports, module, require) {${outputFiles[0].text}\n})`)
  /** Its exports, all of it evaluated anew: what stands at the top of a module can be broken too. */
  return () => {
    const module = { exports: {} }
    script.runInThisContext()(module.exports, module, require)
    return module.exports
  }
}
