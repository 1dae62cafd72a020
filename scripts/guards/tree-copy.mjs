import { execFile, execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'

const start = promisify(execFile)
/** A test that goes on for longer shows nothing. */
const longest = 15 * 60_000

/** Ends what was started with a variable: without its guard a test may leave a build behind. */
function endProcesses(variable) {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const variables = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0')
      if (variables.includes(variable)) process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It has ended, or belongs to another user.
    }
}

/**
 * The tree as it is now, changes that are not committed included, with the packages of the original.
 * Its name is short: sockets of tests lie in folders below it.
 */
export class TreeCopy {
  constructor(root) {
    this.folder = mkdtempSync(path.join(os.tmpdir(), 'okg-'))
    // Tests that play another user read it as that user.
    chmodSync(this.folder, 0o755)
    const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
      cwd: root,
    })
    for (const file of new Set(listed.toString().split('\0').filter(Boolean))) {
      mkdirSync(path.dirname(this.at(file)), { recursive: true })
      cpSync(path.join(root, file), this.at(file), { verbatimSymlinks: true, force: true })
    }
    symlinkSync(path.join(root, 'node_modules'), this.at('node_modules'))
  }

  at(file) {
    return path.join(this.folder, file)
  }

  /** Runs a script with a folder for temporary files of its own, and ends what it left running. */
  async node(args) {
    const temporary = this.at('t')
    mkdirSync(temporary)
    const env = { ...process.env, TMPDIR: temporary }
    const options = { cwd: this.folder, env, timeout: longest, maxBuffer: 256 * 1024 * 1024 }
    try {
      return await start(this.at('node_modules/node/bin/node'), args, options)
    } finally {
      endProcesses(`TMPDIR=${temporary}`)
      rmSync(temporary, { recursive: true, force: true })
    }
  }

  /**
   * Builds dist/index.js of the sources as they are, in a second: with the packages beside it, not in it.
   * The release is bundled by another program, which takes half a minute.
   */
  async buildDist() {
    await build({
      absWorkingDir: this.folder,
      entryPoints: ['src/index.ts'],
      outfile: 'dist/index.js',
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    })
  }

  /** Does something while files have other contents, and dist/ is built of them where it is asked for. */
  async whileChanged(contents, withDist, act) {
    const whole = new Map([...contents.keys()].map((file) => [file, readFileSync(this.at(file))]))
    try {
      for (const [file, text] of contents) writeFileSync(this.at(file), text)
      if (withDist) await this.buildDist()
      return await act()
    } finally {
      for (const [file, text] of whole) writeFileSync(this.at(file), text)
      if (withDist) await this.buildDist()
    }
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
