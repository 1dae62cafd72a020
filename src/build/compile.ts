import path from 'node:path'
import { passVariables } from '../host/process/environment.js'
import { makeFolder, readTextIfThere, removeTree } from '../host/files/files.js'
import type { KernelFamily, Workspace } from '../kernels/family.js'
import type { Profile } from '../profile/profile.js'
import type { Emit } from '../progress.js'
import type { Staged } from '../staged.js'
import { success } from '../verdict.js'
import { noConfig, type ConfigPart } from './gate.js'
import { ccacheEnvironment, parseStatisticsLog } from './ccache.js'
import { linkCompilers } from './compiler-links.js'
import { callThroughCcache, listNamedCompilers, listPrefixPaths } from './compiler-names.js'
import type { BuildBox } from './box/build-box.js'
import type { Materials } from './materials/materials-schema.js'
import { runSteps } from './run-steps.js'
import { foldersOfPath } from './step-environment.js'
import { buildLogName, compilerCacheLogName } from '../output-files.js'

export interface CompileRequest {
  readonly profile: Profile
  readonly family: KernelFamily
  readonly workspace: Workspace
  /** Of the compiler cache, in ccache's words. */
  readonly compilerCacheLimit?: string | undefined
  /** Folder for artifacts and the build's log. */
  readonly out: string
  readonly emit: Emit
  readonly signal: AbortSignal
}

interface Compiled {
  /** Null without a compiler cache. */
  readonly compiler: { readonly hits: number; readonly misses: number } | null
  readonly steps: number
}

/** What only a build needs. */
export interface Prepared {
  /** Folders to put first in PATH. */
  readonly pathFolders: readonly string[]
  readonly box: BuildBox
  /** Null: no compiled objects are stored or reused. */
  readonly compilerCacheFolder: string | null
  readonly materials: Materials
}

/** Plans a build and runs it in its box, with the compiler cache, if any. */
export async function compileImage(
  request: CompileRequest,
  { pathFolders, box, compilerCacheFolder }: Prepared,
  expectedSteps: number | undefined,
): Promise<Staged<ConfigPart, Compiled>> {
  const { profile, family, workspace, out, emit } = request
  const { build } = profile.settings
  const { run } = box
  const steps = await family.planSteps(profile, workspace)
  if (!steps.ok) return { part: noConfig, outcome: steps }
  // Where the build may write.
  const statisticsLog = path.join(compilerCacheFolder ?? out, compilerCacheLogName)
  await makeFolder(workspace.out)
  await removeTree(statisticsLog)

  const links = compilerCacheFolder === null ? null : workspace.compilerCacheLinks
  const variables = passVariables(build.pass_env ?? [])
  for (const { name, why } of variables.heldBack)
    emit({ type: 'notice', message: `${name} is not passed on to the build: it ${why}` })
  const linked =
    links === null
      ? undefined
      : await linkCompilers({
          folder: links,
          searched: foldersOfPath(build.env ?? {}),
          named: listNamedCompilers(steps.value),
          prefixes: listPrefixPaths(steps.value),
        })
  const { part, outcome } = await runSteps({
    steps:
      linked === undefined
        ? steps.value
        : steps.value.map((step) => callThroughCcache(step, linked.prefixes)),
    vocabularies: family.buildVocabularies,
    source: workspace.source,
    passed: variables.passed,
    front: [...pathFolders, ...(linked?.front ?? [])],
    cache:
      links === null || compilerCacheFolder === null
        ? {}
        : ccacheEnvironment(
            compilerCacheFolder,
            path.dirname(workspace.out),
            statisticsLog,
            request.compilerCacheLimit,
          ),
    run,
    isolation: box.isolation,
    writesTo: [workspace.out, out, ...(compilerCacheFolder === null ? [] : [compilerCacheFolder])],
    logFile: path.join(out, buildLogName),
    timeoutMs: build.timeout,
    silenceMs: build.silence,
    expectedSteps,
    inspectConfig: async (gate) => family.inspectConfig(profile, workspace, gate, run),
    emit,
    signal: request.signal,
  })
  if (!outcome.ok) return { part, outcome }
  const statistics = links === null ? undefined : await readTextIfThere(statisticsLog)
  await removeTree(statisticsLog)
  const compiler = statistics === undefined ? null : parseStatisticsLog(statistics)
  return { part, outcome: success({ steps: outcome.value, compiler }) }
}
