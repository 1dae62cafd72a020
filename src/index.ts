/**
 * What dist/ is bundled from. The stubs call one of these; each front is a chunk of its own, loaded
 * when it is called.
 */
export async function cli(): Promise<void> {
  // `osv-kernel … | head` is no bug of ours: who reads decides when it is enough. The work goes on,
  // and its exit status is what it would have been.
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
  const action = await import('./github/action.js')
  await action.main()
}

export async function post(): Promise<void> {
  const action = await import('./github/action.js')
  await action.post()
}
