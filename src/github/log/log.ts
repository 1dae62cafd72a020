import { randomUUID } from 'node:crypto'
import type { Emit, ProgressEvent } from '../../progress.js'
import { sanitize } from '../../result/sanitize.js'
import {
  admit,
  defaultLimits,
  describeWithheld,
  filterLine,
  nothingShown,
  type FilterLimits,
} from './log-filter.js'
import { maxAnnotationLength, workflowCommand } from './workflow-command.js'

interface LogOptions {
  readonly write: (text: string) => void
  readonly now?: () => number
  readonly limits?: FilterLimits
  readonly newToken?: () => string
  /** Calls back later; the output lines until then are written together. */
  readonly defer?: (flush: () => void) => void
}

export interface ActionsLog {
  readonly emit: Emit
  /** Writes pending output and closes the open group. */
  readonly close: () => void
}

/** A build has thousands of steps; the log is not a progress bar. */
const stepIntervalMs = 5000

/** The runner shows the two lines around a region, so each line must not get its own. */
const regionIntervalMs = 1000

function laterInBatches(flush: () => void): void {
  setTimeout(flush, regionIntervalMs).unref()
}

type StageDone = Extract<ProgressEvent, { readonly type: 'stage-done' }>
type Step = Extract<ProgressEvent, { readonly type: 'step' }>

function describeStage({ stage, durationMs, detail }: StageDone): string {
  const seconds = `${(durationMs / 1000).toFixed(1)} s`
  return sanitize(`${stage}: ${seconds}${detail === '' ? '' : `  ${detail}`}`)
}

function describeStep({ done, total, label }: Step): string {
  return `[${done}${total === undefined ? '' : `/${total}`}] ${label}`
}

/**
 * Renders progress to the log of GitHub Actions, a group per stage. Output goes into regions in
 * which the runner obeys no command. Each region is opened and closed in one write, so that masks
 * and other commands of the toolkit can never end up inside one. Each stage has a new token, which
 * guest and build never see.
 */
export function createActionsLog(options: LogOptions): ActionsLog {
  const { write, now = Date.now, limits = defaultLimits } = options
  const { newToken = randomUUID, defer = laterInBatches } = options
  let waiting: string[] = []
  let token = newToken()
  let shown = nothingShown
  let isGroupOpen = false
  let lastStepAt = Number.NEGATIVE_INFINITY

  const writeLines = (...lines: readonly string[]): void =>
    write(lines.map((line) => `${line}\n`).join(''))

  const flush = (): void => {
    if (waiting.length === 0) return
    writeLines(workflowCommand('stop-commands', token), ...waiting, workflowCommand(token))
    waiting = []
  }
  const queue = (lines: readonly string[]): void => {
    if (lines.length === 0) return
    if (waiting.length === 0) defer(flush)
    waiting.push(...lines)
  }
  const closeGroup = (): void => {
    flush()
    if (isGroupOpen) writeLines(workflowCommand('endgroup'))
    isGroupOpen = false
    const withheld = describeWithheld(shown)
    if (withheld !== undefined) writeLines(withheld)
    shown = nothingShown
  }
  const showStep = (step: Step): void => {
    const isLast = step.done === step.total
    if (!isLast && now() - lastStepAt < stepIntervalMs) return
    lastStepAt = now()
    queue(filterLine(describeStep(step), limits.line))
  }

  const emit = (event: ProgressEvent): void => {
    switch (event.type) {
      case 'stage':
        closeGroup()
        token = newToken()
        lastStepAt = Number.NEGATIVE_INFINITY
        writeLines(workflowCommand('group', sanitize(event.title)))
        isGroupOpen = true
        return
      case 'stage-done':
        closeGroup()
        writeLines(describeStage(event))
        return
      case 'step':
        showStep(event)
        return
      case 'output': {
        const admitted = admit(shown, event.line, limits)
        shown = admitted.shown
        queue(admitted.lines)
        return
      }
      // No one could attach a debugger here.
      case 'debugger':
        return
      case 'notice':
      case 'warning':
        flush()
        writeLines(workflowCommand(event.type, sanitize(event.message, maxAnnotationLength)))
    }
  }
  return { emit, close: closeGroup }
}
