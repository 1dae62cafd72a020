import picocolors from 'picocolors'
import { toPlainText } from '../console/input/plain-text.js'
import type { Emit, ProgressEvent } from '../progress.js'
import { renderCommand } from '../host/process/shell-quote.js'

interface ProgressOptions {
  readonly quiet: boolean
  readonly verbose: boolean
}

interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Without a terminal, a line at this interval shows that a long build is alive. */
const heartbeatMs = 15_000
const redrawMs = 100

function elapsed(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  return seconds < 60
    ? `${Math.round(seconds)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/**
 * Shows the progress of a run: stages as they begin and end, the unit being compiled, how many are
 * done, and the time. On a terminal one line is rewritten; elsewhere lines are appended.
 */
export function createProgress(screen: Screen, options: ProgressOptions): Emit {
  const colors = picocolors.createColors(screen.isTTY === true && picocolors.isColorSupported)
  let stageStarted = 0
  let lastShown = 0
  let status = false

  const line = (text: string): void => {
    screen.write(`${status ? '\r\u001b[K' : ''}${text}\n`)
    status = false
  }
  const showStep = (event: ProgressEvent & { type: 'step' }): void => {
    const now = performance.now()
    const since = now - lastShown
    if (since < (screen.isTTY === true ? redrawMs : heartbeatMs)) return
    lastShown = now
    const share =
      event.total === undefined
        ? `${event.done}`
        : `${event.done} of ${event.total} (${Math.floor((100 * event.done) / event.total)} %)`
    const text = `  ${share}, ${elapsed(now - stageStarted)}: ${toPlainText(event.label)}`
    if (screen.isTTY !== true) {
      line(text)
      return
    }
    screen.write(`\r\u001b[K${text.slice(0, (screen.columns ?? 80) - 1)}`)
    status = true
  }

  return (event) => {
    if (options.quiet && event.type !== 'warning' && event.type !== 'debugger') return
    switch (event.type) {
      case 'stage':
        stageStarted = performance.now()
        lastShown = stageStarted
        {
          line(`${colors.cyan('▸')} ${event.title}`)
          return
        }
      case 'stage-done': {
        const detail = event.detail === '' ? '' : `${event.detail}, `
        line(
          `  ${event.ok ? '' : `${colors.red('✗')} `}${colors.dim(`${toPlainText(detail)}${elapsed(event.durationMs)}`)}`,
        )
        return
      }
      case 'step':
        if (!options.verbose) showStep(event)
        return
      case 'output':
        if (options.verbose) line(colors.dim(`  │ ${toPlainText(event.line)}`))
        return
      case 'notice': {
        line(`  ${toPlainText(event.message)}`)
        return
      }
      case 'debugger': {
        line(`  waiting for a debugger: ${renderCommand(event.argv)}`)
        return
      }
      case 'warning': {
        line(`${colors.yellow('!')} ${toPlainText(event.message)}`)
        return
      }
    }
  }
}
