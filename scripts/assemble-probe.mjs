/**
 * Rebuilds src/machine/probe/probe-image.ts from probe.S; with --check it only compares, and fails
 * when the committed file is not what the source gives. Needs gcc and binutils for x86-64 (CC and
 * OBJCOPY name others, for a host of another architecture).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../src/machine/probe/', import.meta.url))
const source = join(folder, 'probe.S')
const target = join(folder, 'probe-image.ts')

/** Where the firmware's last 512 bytes appear below 1 MiB; see ROM_BASE in probe.S. */
const address = '0xffe00'
const base64PerLine = 92

function assemble() {
  const work = mkdtempSync(join(tmpdir(), 'probe-'))
  try {
    const elf = join(work, 'probe.elf')
    const binary = join(work, 'probe.bin')
    const link = ['-nostdlib', '-static', '-no-pie', '-Wl,--build-id=none', `-Wl,-e,${address}`]
    execFileSync(process.env.CC ?? 'gcc', [...link, `-Wl,-Ttext=${address}`, source, '-o', elf])
    execFileSync(process.env.OBJCOPY ?? 'objcopy', ['-O', 'binary', '-j', '.text', elf, binary])
    return readFileSync(binary)
  } finally {
    rmSync(work, { recursive: true })
  }
}

function render(code) {
  const lines = code.toString('base64').match(new RegExp(`.{1,${base64PerLine}}`, 'g'))
  return `/**
 * The firmware that probe.S is the source of, ready to be written to a file for QEMU's -bios.
 * Made by \`node scripts/assemble-probe.mjs\`; the tests assemble it again and compare.
 */
const code = Buffer.from(
  [
${lines.map((line) => `    '${line}',\n`).join('')}  ].join(''),
  'base64',
)

/** QEMU takes firmware in multiples of 64 KiB; the CPU starts near its end. */
const imageBytes = 65_536

export const probeImage: Uint8Array = new Uint8Array(imageBytes)
probeImage.set(code, imageBytes - code.length)
`
}

const wanted = render(assemble())
if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted)
} else if (readFileSync(target, 'utf8') !== wanted) {
  console.error(`${target} differs from probe.S; run: node scripts/assemble-probe.mjs`)
  process.exitCode = 1
}
