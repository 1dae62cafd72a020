import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { beginJob, runPhase, type PhaseEnd } from '../../actions-service/mini-runner.js'
import { releaseToken, releasing } from '../../actions-service/rest/releases.js'
import { readToken } from '../../actions-service/rest/world.js'
import { startActionsService, type ActionsService } from '../../actions-service/service.js'
import { leaveRun } from '../../github/release/release-job.js'
import { problemsOfSbom } from '../../report/sbom/validate.js'
import { repository } from '../command-line.js'

/** The shipped release step, in a job of a runner on a tag. */
let service: ActionsService
let workspace: string
beforeEach(async () => {
  service = await startActionsService()
  service.rest.world.tokens.set(releaseToken, releasing)
  workspace = mkdtempSync(path.join(os.tmpdir(), 'release-story-'))
})
afterEach(async () => {
  await service.close()
  rmSync(workspace, { recursive: true })
})

async function release(inputs: Readonly<Record<string, string>> = {}): Promise<PhaseEnd> {
  const job = {
    node: path.join(repository, 'node_modules/node/bin/node'),
    ...{ workspace, event: {}, temp: path.join(workspace, 'temp'), resultsUrl: '', token: '' },
  }
  await beginJob(job)
  return runPhase(job, path.join(repository, 'dist/release.js'), {
    inputs: { token: releaseToken, ...inputs },
    env: { GITHUB_REF: 'refs/tags/v1.2', GITHUB_API_URL: service.apiUrl },
  })
}

test('a draft whose files verify; the next run updates it; once public it is left alone', async () => {
  leaveRun(workspace, 'micro', 'an image')
  leaveRun(workspace, 'other', 'another')
  const first = await release({ 'oci-layout': 'true' })
  expect([first.exitCode, first.failures]).toEqual([0, []])
  const [draft] = service.rest.releases.all
  if (draft === undefined) throw new Error(first.log)
  expect(draft.draft).toBe(true)

  const downloads = path.join(workspace, 'downloads')
  mkdirSync(downloads)
  for (const { name, content } of draft.assets) writeFileSync(path.join(downloads, name), content)
  const check = ['--check', '--strict', 'SHA256SUMS']
  const checked = execFileSync('sha256sum', check, { cwd: downloads, encoding: 'utf8' })
  expect(checked.match(/: OK$/gm)).toHaveLength(draft.assets.length - 1)
  expect(await problemsOfSbom(readFileSync(first.outputs.sbom ?? '', 'utf8'))).toBeNull()
  expect(
    readFileSync(path.join(first.outputs['oci-layout'] ?? '', 'index.json'), 'utf8'),
  ).toContain('micro-x86_64-v1.2')

  leaveRun(workspace, 'micro', 'a better image')
  const second = await release()
  expect([second.exitCode, service.rest.releases.all.length]).toEqual([0, 1])
  const image = draft.assets.find(({ name }) => name === 'micro-x86_64-v1.2.img')
  expect(image?.content.toString()).toBe('a better image')

  draft.draft = false
  const third = await release()
  expect([third.exitCode, third.log]).toEqual([2, expect.stringContaining('released already')])
}, 60_000)

test('a token that only reads, and a kernel that is missing', async () => {
  leaveRun(workspace, 'micro', 'an image')
  const refused = await release({ token: readToken })
  expect([refused.exitCode, refused.log]).toEqual([3, expect.stringContaining('contents: write')])
  const job = { name: 'b', profile: 'b', arch: 'x86_64', artifact: 'osv-kernel-b-x86_64' }
  const plan = JSON.stringify({ include: [job] })
  const missing = await release({ plan })
  expect([missing.exitCode, missing.log]).toEqual([2, expect.stringContaining('has no result')])
  expect(service.rest.releases.all).toEqual([])
}, 60_000)
