import * as core from '@actions/core'
import { actionsCacheStore } from './cache/actions-cache-store.js'
import { trimCompilerCache } from './cache/trim-compiler-cache.js'
import { artifactUploader } from './artifacts/artifacts.js'
import { cancelOnSignals } from './cancellation.js'
import { endLeftOverBuilds } from '../host/process/left-over.js'
import { leftOverMachines } from './left-over-machines.js'
import { heartbeatOf } from './log/heartbeat.js'
import { createActionsLog } from './log/log.js'
import { runAction } from './main.js'
import { runCommentStep } from './comment/comment-step.js'
import { runPlanStep } from './plan/plan-step.js'
import { runReleaseStep } from './release/release-step.js'
import { runPost } from './post.js'
import { reportException } from './report-run.js'
import type { Emit } from '../progress.js'
import { isOfStoppedCall } from './services/http-traffic.js'
import { runSetUpByToolkit } from './set-up-command.js'
import type { Run } from '../run/request.js'

async function writeSummary(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown, true).write()
}

/** Entry point of dist/main.js. Ends the process, because the toolkit may still wait to retry. */
export async function main(run: Run): Promise<never> {
  const { signal } = cancelOnSignals(process)
  const heartbeat = heartbeatOf(process.stdout)
  // Before anything else can intercept standard output.
  const write = process.stdout.write.bind(process.stdout)
  const log = createActionsLog({ write })
  // For errors that no promise or listener handles: a verdict is reported even then.
  process.on('uncaughtException', (error) => {
    // The toolkit goes on with a call that was given up, and nobody waits for what becomes of it.
    if (isOfStoppedCall()) return
    log.close()
    process.exit(reportException(core, error))
  })
  const emit: Emit = (event) => {
    if (event.type === 'stage') heartbeat.stage(event.title)
    if (event.type === 'stage-done') heartbeat.stage(null)
    log.emit(event)
  }
  const status = await runAction({
    env: process.env,
    core,
    log: { ...log, emit },
    heartbeat,
    store: actionsCacheStore({ signal }),
    upload: artifactUploader(),
    writeSummary,
    signal,
    runSetUp: runSetUpByToolkit,
    run,
  })
  process.exit(status)
}

/** Entry point of dist/plan.js. */
export async function plan(): Promise<never> {
  const { signal } = cancelOnSignals(process)
  const heartbeat = heartbeatOf(process.stdout)
  const log = createActionsLog({ write: process.stdout.write.bind(process.stdout) })
  process.on('uncaughtException', (error) => {
    if (isOfStoppedCall()) return
    log.close()
    process.exit(reportException(core, error))
  })
  const status = await runPlanStep({
    env: process.env,
    ...{ core, log, heartbeat, signal, writeSummary },
    upload: artifactUploader(),
  })
  process.exit(status)
}

/** Entry point of dist/comment.js. */
export async function comment(): Promise<never> {
  const { signal } = cancelOnSignals(process)
  process.on('uncaughtException', (error) => process.exit(reportException(core, error)))
  const heartbeat = heartbeatOf(process.stdout)
  const status = await runCommentStep({
    env: process.env,
    ...{ core, signal, writeSummary, heartbeat },
  })
  process.exit(status)
}

/** Entry point of dist/release.js. */
export async function release(): Promise<never> {
  const { signal } = cancelOnSignals(process)
  process.on('uncaughtException', (error) => process.exit(reportException(core, error)))
  const heartbeat = heartbeatOf(process.stdout)
  process.exit(await runReleaseStep({ env: process.env, core, signal, heartbeat }))
}

/** Entry point of dist/post.js. */
export async function post(): Promise<never> {
  const heartbeat = heartbeatOf(process.stdout)
  // Nothing here may fail the job.
  process.on('uncaughtException', (error) => {
    if (!isOfStoppedCall()) core.warning(error.message)
  })
  await runPost({
    heartbeat,
    env: process.env,
    core,
    store: actionsCacheStore(),
    trimCompilerCache,
    upload: artifactUploader(),
    endLeftOverBuilds,
    leftOverMachines,
    kill: (pid) => process.kill(pid, 'SIGKILL'),
  })
  process.exit(0)
}
