/** The hello kernel, built once. */
import path from 'node:path'
import { cli, mustRun, node, out } from './processes.mjs'

let image

export function helloImage() {
  if (image === undefined) {
    mustRun([node, cli, 'build', 'hello', '--out', out])
    image = path.join(out, 'hello.elf')
  }
  return image
}
