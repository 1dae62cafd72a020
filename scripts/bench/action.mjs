/**
 * The action on an image that is in the cache, started as the runner does, against a local service:
 * how long until its first stage begins, and in all.
 */
import { cpSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { helloImage } from './hello.mjs'
import { cli, measure, median, mustRun, node, printPeers, root, scratch } from './processes.mjs'

const rounds = 9
const inputs = { profile: 'hello', accel: 'tcg', baseline: 'none', upload: 'false' }

export async function action() {
  const { startActionsService, makeToken, beginJob, runPhase } = await loadRunner()
  const service = await startActionsService()
  const workspace = path.join(scratch, 'workspace')
  for (const folder of ['profiles', 'examples'])
    cpSync(path.join(root, folder), path.join(workspace, folder), { recursive: true })
  const job = {
    ...{ node, workspace, temp: path.join(scratch, 'temp') },
    ...{ resultsUrl: service.url, token: makeToken() },
  }
  const runMain = async (hit) => {
    await beginJob(job)
    const started = performance.now()
    let first
    const cancelWhen = (line) => {
      if (line.includes('Read profile')) first ??= performance.now()
      return false
    }
    const end = await runPhase(job, path.join(root, 'dist/main.js'), { inputs, cancelWhen })
    const ms = performance.now() - started
    if (end.exitCode !== 0 || first === undefined || end.outputs['cache-hit'] !== hit)
      throw new Error(end.log)
    return { state: end.state, ms, untilFirst: first - started }
  }
  const { state } = await runMain('false')
  await runPhase(job, path.join(root, 'dist/post.js'), { state })

  const plan = [node, cli, 'plan', 'hello', '--accel', 'tcg', '--image', helloImage()]
  const { machine } = JSON.parse(mustRun([...plan, '--json', '-']))
  const runs = []
  const bare = []
  const raw = []
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await runMain('true'))
    bare.push(await measure([node, '-e', '0']))
    raw.push(await measure(machine))
  }
  await service.close()
  const times = (list) => median(list.map(({ ms }) => ms))
  console.log(`The action with the image of hello in the cache (median of ${rounds}, in turn)`)
  const untilFirst = median(runs.map((run) => run.untilFirst))
  printPeers('until its first stage', untilFirst, [['node -e 0', times(bare)]])
  printPeers('in all, to its verdict', times(runs), [['raw QEMU, the same machine', times(raw)]])
}

/** The tests' runner and service are TypeScript. */
async function loadRunner() {
  const outfile = path.join(scratch, 'runner.mjs')
  const from = (name) => `export * from './${name}.js'\n`
  await build({
    stdin: {
      contents: ['service', 'token', 'mini-runner'].map(from).join(''),
      resolveDir: path.join(root, 'test/actions-service'),
    },
    ...{ bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' },
  })
  return import(pathToFileURL(outfile).href)
}
