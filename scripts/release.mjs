/**
 * The steps of a release that a workflow takes in a checkout of its tag: `check TAG` fails if this commit cannot be released
 * as TAG; `notes TAG` prints its section of CHANGELOG.md; `assets TAG FOLDER` writes what is uploaded;
 * `major TAG` prints the major tag that has to move to TAG, or nothing if a newer release has it.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sectionsOf } from './release/changelog.mjs'
import { isNewestOfMajor, majorTagOf, problemsOf } from './release/readiness.mjs'

const root = process.cwd()
const steps = { check, notes, assets, major }
const [name, tag, folder] = process.argv.slice(2)
const step = steps[name]
if (step === undefined || tag === undefined) {
  console.error(`usage: release.mjs ${Object.keys(steps).join('|')} TAG [FOLDER]`)
  process.exit(2)
}
step(tag, folder)

function check() {
  const problems = problemsOf({
    tag,
    versions: {
      'package.json': JSON.parse(read('package.json')).version,
      'package-lock.json': JSON.parse(read('package-lock.json')).version,
      'src/version.ts': /productVersion = '([^']+)'/.exec(read('src/version.ts'))?.[1] ?? 'none',
    },
    changelog: read('CHANGELOG.md'),
    released: earlierTags(),
    isOnMain: isOnMain(),
  })
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
  console.log(`${tag} can be released from ${git('rev-parse', 'HEAD')}`)
}

function notes() {
  const own = sectionsOf(read('CHANGELOG.md')).find((section) => `v${section.name}` === tag)
  if (own === undefined) throw new Error(`CHANGELOG.md has no section for ${tag}`)
  console.log(own.text)
}

/** The files of the commit as an archive, what dist/ bundles as an SBOM, and their checksums. */
function assets() {
  mkdirSync(folder, { recursive: true })
  const stem = `osv-kernel-action-${tag}`
  const archive = path.join(path.resolve(folder), `${stem}.tar.gz`)
  git('archive', '--format=tar.gz', `--prefix=${stem}/`, `--output=${archive}`, 'HEAD')
  const bundled = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only']
  writeFileSync(path.join(folder, `${stem}.cdx.json`), execFileSync('npm', bundled, { cwd: root }))
  const files = readdirSync(folder).filter((file) => file.startsWith(stem))
  const lines = files.toSorted().map((file) => `${sha256(path.join(folder, file))}  ${file}\n`)
  writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''))
}

function major() {
  if (isNewestOfMajor(tag, earlierTags())) console.log(majorTagOf(tag))
}

function earlierTags() {
  return git('tag', '--list', 'v*')
    .split('\n')
    .filter((other) => other !== '' && other !== tag)
}

function isOnMain() {
  const merged = git('branch', '--all', '--contains', 'HEAD', '--format=%(refname)').split('\n')
  return merged.some((ref) => ref === 'refs/heads/main' || ref === 'refs/remotes/origin/main')
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8')
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}
