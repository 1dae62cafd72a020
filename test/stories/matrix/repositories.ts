import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { emptyFolder } from '../command-line.js'

/** A repository of several kernels, and what checkouts of it look like. */
export const root = emptyFolder()
export const origin = path.join(root, 'origin')
export function git(folder: string, ...args: readonly string[]): string {
  const settings = ['user.name=Ada', 'user.email=ada@example.org', 'protocol.file.allow=always']
  const options = settings.flatMap((one) => ['-c', one])
  return execFileSync('git', ['-C', folder, ...options, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const custom = (source: string, more = ''): string =>
  `kernel: custom
source: { path: ${source} }
custom: { build: [[make]], artifacts: { image: kernel.elf } }
expect: [ready]
${more}`

export const files = {
  'profiles/base.yml': 'kernel: custom\ncustom: { build: [[make]], artifacts: { image: k.elf } }\n',
  'profiles/alpha.yml': 'extends: base\nsource: { path: alpha }\nexpect: [ready]\n',
  'profiles/beta.yml': custom(
    'beta',
    'arch: { x86_64: {}, aarch64: {} }\nboot: { disks: [{ path: disks/data.img }] }',
  ),
  'profiles/borrowed.yml': custom('vendor/kernel'),
  'one/kernel.yml': custom('one'),
  'two/kernel.yml': custom('two'),
  'alpha/main.c': 'int main;\n',
  'alpha/README.md': 'words\n',
  'beta/main.c': 'int main;\n',
  'one/main.c': 'int main;\n',
  'two/main.c': 'int main;\n',
  'disks/data.img': 'data\n',
  '.github/workflows/kernel.yml': 'on: push\n',
  '.gitignore': '/vendor/\n',
}

export interface Plan {
  readonly changes: { readonly kind: string; readonly why?: string | null }
  readonly profiles: readonly {
    readonly profile: string
    readonly state: string
    readonly reasons: readonly { readonly file: string; readonly key: string }[]
    readonly unknown: string | null
  }[]
  readonly jobs: readonly { readonly name: string; readonly artifact: string }[]
  readonly matrix: { readonly include?: readonly Readonly<Record<string, string>>[] }
}

/** `profile: state, first reason`, for each profile. */
export const verdicts = ({ profiles }: Plan): readonly string[] =>
  profiles.map(({ profile, state, reasons, unknown }) => {
    const [first] = reasons
    const why = first === undefined ? unknown : `${first.file} (${first.key})`
    return `${profile}: ${state}${why === null ? '' : `, ${why}`}`
  })

/** Creates it, once. */
export function makeRepositories(): void {
  git(root, 'init', '--quiet', '--initial-branch=trunk', 'origin')
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  write(origin, files)
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '-m', 'kernels')
  git(origin, 'commit', '--quiet', '--allow-empty', '-m', 'nothing')
  // A kernel that another step checked out.
  git(root, 'init', '--quiet', 'kernel')
  write(path.join(root, 'kernel'), { 'main.c': 'int main;\n' })
  git(path.join(root, 'kernel'), 'add', '--all')
  git(path.join(root, 'kernel'), 'commit', '--quiet', '-m', 'borrowed')
}

export function removeRepositories(): void {
  rmSync(root, { recursive: true })
}

/** What actions/checkout leaves of a pull request with these changes. */
export function pullRequest(changes: Readonly<Record<string, string>>, depth: number): string {
  git(origin, 'checkout', '--quiet', '-B', 'topic', 'trunk')
  write(origin, changes)
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '--allow-empty', '-m', 'topic')
  git(origin, 'checkout', '--quiet', '--detach', 'trunk')
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
  const merge = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'checkout', '--quiet', 'trunk')
  const workspace = path.join(root, 'workspace')
  rmSync(workspace, { recursive: true, force: true })
  git(root, 'init', '--quiet', 'workspace')
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`)
  git(workspace, 'fetch', '--quiet', `--depth=${depth}`, '--no-tags', 'origin', merge)
  git(workspace, 'checkout', '--quiet', '--detach', merge)
  git(root, 'clone', '--quiet', 'kernel', path.join(workspace, 'vendor/kernel'))
  return workspace
}
