import path from 'node:path'
import { z } from 'zod'
import { readTextIfThere, writeWhole } from '../../host/files/files.js'
import type { KvmState } from '../accelerator.js'

/** What an answer about KVM holds for: one boot of the host, one QEMU. */
export interface ProbedHost {
  readonly boot: string
  readonly qemu: string
}

const rememberedSchema = z.object({
  boot: z.string(),
  qemu: z.string(),
  state: z.union([
    z.object({ state: z.literal('works') }),
    z.object({ state: z.literal('broken'), reason: z.string() }),
  ]),
})

function fileIn(folder: string): string {
  return path.join(folder, 'kvm-probe.json')
}

/** What was found out on this very host; undefined where nobody has looked since it changed. */
export async function recallProbe(folder: string, host: ProbedHost): Promise<KvmState | undefined> {
  try {
    const text = (await readTextIfThere(fileIn(folder))) ?? ''
    const { boot, qemu, state } = rememberedSchema.parse(JSON.parse(text))
    return boot === host.boot && qemu === host.qemu ? state : undefined
  } catch {
    return undefined
  }
}

/** Not being able to remember it costs a moment the next time, and nothing else. */
export async function rememberProbe(
  folder: string,
  host: ProbedHost,
  state: KvmState,
): Promise<void> {
  await writeWhole(fileIn(folder), JSON.stringify({ ...host, state })).catch(() => undefined)
}
