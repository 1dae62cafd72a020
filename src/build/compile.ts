import path from 'node:path'
import { childPath } from '../host/process/environment.js'
import { makeFolder, readTextIfThere, removeTree } from '../host/files/files.js'
import type { ConfigReport, GateName } from '../kernels/family.js'
import { success, type Outcome } from '../verdict.js'
import { buildLogName } from './build-log.js'
import { ccacheEnvironment, parseStatisticsLog } from './ccache.js'
import type { ImageRequest } from './image.js'
import { runSteps } from './run-steps.js'

export interface Compiled {
  readonly config: ConfigReport | null
  /** Null without a compiler cache. */
  readonly compiler: { readonly hits: number; readonly misses: number } | null
  readonly steps: number
}

/** Reads the configuration for a gate and reports it. */
export async function inspectConfig(
  { profile, family, workspace, onConfig }: ImageRequest,
  gate: GateName,
): Promise<ConfigReport | null> {
  const config = await family.inspectConfig(profile, workspace, gate)
  if (config !== null) onConfig(config)
  return config
}

/** Plans and runs a build with these folders first in PATH, and with the compiler cache, if any. */
export async function compileImage(
  request: ImageRequest,
  pathFolders: readonly string[],
  expectedSteps: number | undefined,
): Promise<Outcome<Compiled>> {
  const { profile, family, workspace, compilerCacheFolder, out } = request
  const { build } = profile.settings
  const steps = await family.planSteps(profile, workspace)
  if (!steps.ok) return steps
  const statisticsLog = path.join(out, 'ccache.log')
  await makeFolder(workspace.out)
  await removeTree(statisticsLog)

  const links = compilerCacheFolder === null ? null : workspace.compilerCacheLinks
  const run = await runSteps({
    steps: steps.value,
    vocabularies: family.buildVocabularies,
    source: workspace.source,
    env: {
      PATH: childPath([...pathFolders, ...(links === null ? [] : [links])]),
      ...(links === null || compilerCacheFolder === null
        ? {}
        : ccacheEnvironment(compilerCacheFolder, path.dirname(workspace.out), statisticsLog)),
    },
    logFile: path.join(out, buildLogName),
    timeoutMs: build.timeout,
    silenceMs: build.silence,
    expectedSteps,
    inspectConfig: async (gate) => inspectConfig(request, gate),
    emit: request.emit,
    signal: request.signal,
  })
  if (!run.ok) return run
  const statistics = links === null ? undefined : await readTextIfThere(statisticsLog)
  await removeTree(statisticsLog)
  return success({
    ...run.value,
    compiler: statistics === undefined ? null : parseStatisticsLog(statistics),
  })
}
