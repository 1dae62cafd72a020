/**
 * The entry points of the bundle in dist/. Each stub calls one of them. The command line and the
 * action are separate chunks, loaded on demand. Before anything else each hides the tokens that it
 * was started with.
 */
import { hideOwnEnvironment } from './host/process/own-environment.js'

export async function cli(): Promise<void> {
  hideOwnEnvironment()
  // A closed pipe, as in `osv-kernel … | head`, is not an error: the run goes on, and its exit
  // status does not change.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  const { keepCompiledCode } = await import('./cli/compile-cache.js')
  keepCompiledCode()
  const { main } = await import('./cli/cli.js')
  process.exitCode = await main(process.argv)
}

export async function main(): Promise<void> {
  hideOwnEnvironment()
  const action = await import('./github/action.js')
  await action.main()
}

export async function post(): Promise<void> {
  hideOwnEnvironment()
  const action = await import('./github/action.js')
  await action.post()
}
