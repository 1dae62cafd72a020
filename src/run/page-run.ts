import path from 'node:path'
import { consoleLogName } from '../console/input/excerpt.js'
import { timelineName } from '../console/clock/timeline.js'
import { fileSize, isFile, readBytes, readTextIfThere } from '../host/files/files.js'
import type { PageRun } from '../report/page/render-page.js'
import type { RunResult } from '../result/result.js'

/** A console larger than this would make a page that nobody opens. */
const consoleLimitBytes = 8 << 20

/** A result with the console that lies beside it in its folder, where there is one. */
export async function readPageRun(result: RunResult, folder: string): Promise<PageRun> {
  const log = path.join(folder, consoleLogName)
  if (!(await isFile(log)) || (await fileSize(log)) > consoleLimitBytes) return { result }
  const timeline = await readTextIfThere(path.join(folder, timelineName))
  return {
    result,
    console: { log: await readBytes(log), ...(timeline === undefined ? {} : { timeline }) },
  }
}
