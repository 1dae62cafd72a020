/** Writes the twin of the reusable workflow for runners that do not know `$/`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { portable } from './release/portable-workflow.mjs'

const folder = path.resolve(import.meta.dirname, '../.github/workflows')
const text = readFileSync(path.join(folder, 'kernel.yml'), 'utf8')
writeFileSync(path.join(folder, 'kernel-portable.yml'), portable(text))
