import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { emptyFolder } from '../stories/command-line.js'

const script = fileURLToPath(new URL('../../scripts/release.mjs', import.meta.url))
const folder = emptyFolder()
const out = path.join(folder, 'assets')

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b']
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' })
}

function step(...args: readonly string[]): { status: number | null; text: string } {
  const done = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
  return { status: done.status, text: done.stdout + done.stderr }
}

beforeAll(() => {
  const described = { name: 'a', version: '1.3.0', lockfileVersion: 3 }
  const lock = { ...described, packages: { '': { name: 'a', version: '1.3.0' } } }
  mkdirSync(path.join(folder, 'src'))
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'a', version: '1.3.0' }))
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock))
  writeFileSync(path.join(folder, 'src/version.ts'), "export const productVersion = '1.3.0'\n")
  writeFileSync(
    path.join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## [Unreleased]\n\n## [1.3.0] - 2026-12-01\n\n- A thing.\n',
  )
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message=a')
  git('tag', 'v1.2.0')
  git('tag', 'v1.3.0')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a tag on main is checked against the files and the other tags', () => {
  expect(step('check', 'v1.3.0')).toMatchObject({ status: 0 })
  expect(step('check', 'v1.4.0')).toMatchObject({
    status: 1,
    text: expect.stringContaining('src/version.ts has version 1.3.0: set 1.4.0') as unknown,
  })
  git('checkout', '--quiet', '--detach')
  git('commit', '--quiet', '--allow-empty', '--message=beside main')
  expect(step('check', 'v1.3.0')).toMatchObject({
    status: 1,
    text: expect.stringContaining('not on main') as unknown,
  })
  git('checkout', '--quiet', 'main')
})

test('the notes are the section of the changelog', () => {
  expect(step('notes', 'v1.3.0')).toEqual({ status: 0, text: '- A thing.\n' })
  expect(step('major', 'v1.3.0')).toEqual({ status: 0, text: 'v1\n' })
  expect(step('major', 'v1.1.0')).toEqual({ status: 0, text: '' })
})

test('the assets are an archive of the commit, an SBOM, and checksums that verify', () => {
  expect(step('assets', 'v1.3.0', out)).toEqual({ status: 0, text: '' })
  execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: out, stdio: 'pipe' })
  const archive = path.join(out, 'osv-kernel-action-v1.3.0.tar.gz')
  const names = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' })
  expect(names).toContain('osv-kernel-action-v1.3.0/src/version.ts')
  const sbom = readFileSync(path.join(out, 'osv-kernel-action-v1.3.0.cdx.json'), 'utf8')
  expect(JSON.parse(sbom)).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { purl: 'pkg:npm/a@1.3.0' } },
  })
})

test('a step that is not there shows the usage', () => {
  expect(step('publish', 'v1.3.0')).toMatchObject({ status: 2 })
})
