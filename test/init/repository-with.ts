import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { planInit, type InitChoices, type InitPlan } from '../../src/init/plan.js'
import { readFacts } from '../../src/init/read-facts.js'
import type { Outcome } from '../../src/verdict.js'

type Texts = Readonly<Record<string, string | Uint8Array>>

/** A repository with these files, in a folder called repo. */
export function repositoryWith(texts: Texts): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'osv-kernel-test-')), 'repo')
  mkdirSync(path.join(folder, '.git'), { recursive: true })
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return folder
}

export async function plan(
  folder: string,
  choices: Partial<InitChoices> = {},
  top = folder,
): Promise<Outcome<InitPlan>> {
  return planInit(await readFacts(folder, top), { workflow: true, ...choices })
}

/** Like `plan`, of what is recognised. */
export async function planned(...parameters: Parameters<typeof plan>): Promise<InitPlan> {
  const outcome = await plan(...parameters)
  if (!outcome.ok) throw new Error(outcome.failure.summary)
  return outcome.value
}

export const kernelMakefile = 'k.elf: m.c\n\tgcc -ffreestanding -nostdlib -o k.elf m.c\n'
export const container = 'FROM debian\nRUN nasm -f elf64 x.asm && ld -o kernel.elf x.o\n'
