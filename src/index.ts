/**
 * The entry points of the bundle in dist/. Each stub calls one of them. The command line and the
 * action are separate chunks, loaded on demand. Before anything else each hides the tokens that it
 * was started with.
 */
import { hideOwnEnvironment } from './host/process/own-environment.js'

export async function cli(): Promise<void> {
  hideOwnEnvironment()
  // A closed pipe, as in `osv-kernel … | head`, is not an error: the run goes on, and its exit
  // status does not change. A full disk below standard output is one of the host.
  let outputLost = false
  const failed = 3
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || outputLost) return
      outputLost = true
      process.exitCode = failed
      process.stderr.write(`osv-kernel: the output cannot be written: ${error.message}\n`)
    })
  const { keepCompiledCode } = await import('./cli/compile-cache.js')
  await keepCompiledCode()
  const { main } = await import('./cli/cli.js')
  const status = await main(process.argv)
  // The event may come before or after this.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by an event
  process.exitCode = outputLost ? Math.max(status, failed) : status
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

export async function plan(): Promise<void> {
  hideOwnEnvironment()
  const action = await import('./github/action.js')
  await action.plan()
}

export async function comment(): Promise<void> {
  hideOwnEnvironment()
  const action = await import('./github/action.js')
  await action.comment()
}

export async function release(): Promise<void> {
  hideOwnEnvironment()
  const action = await import('./github/action.js')
  await action.release()
}
