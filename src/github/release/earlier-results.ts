import { parseResult } from '../../result/parse-result.js'
import type { RunResult } from '../../result/result.js'
import type { Release } from './api/releases.js'
import type { Transfer } from './api/transfer.js'

const ending = '.result.json'
const mostResults = 64

/** The newest public release that has records of ours; others have nothing to compare with. */
export function releaseBefore(all: readonly Release[], tag: string): Release | undefined {
  return all.find(
    (one) =>
      !one.draft &&
      !one.isPrerelease &&
      one.tag !== tag &&
      one.assets.some(({ name }) => name.endsWith(ending)),
  )
}

/** The records of a release; those that cannot be read are left out, and named. */
export async function readEarlierResults(
  { assets, tag }: Release,
  transfer: Pick<Transfer, 'download'>,
): Promise<{ readonly results: readonly RunResult[]; readonly unread: readonly string[] }> {
  const results: RunResult[] = []
  const unread: string[] = []
  const records = assets.filter(({ name }) => name.endsWith(ending)).slice(0, mostResults)
  for (const { name, url } of records) {
    const content = await transfer.download(url)
    const result = content.ok ? parseResult(content.value.toString(), `${tag}/${name}`) : undefined
    if (result?.ok === true) results.push(result.value)
    else unread.push(name)
  }
  return { results, unread }
}
