import path from 'node:path'
import { z } from 'zod'
import { readTextIfThere, writeWhole } from '../../host/files/files.js'
import type { KvmState } from '../accelerator.js'

/** What a probe result is valid for: one boot of the host and one QEMU. */
interface ProbedHost {
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

/** The stored probe result; undefined if the host was rebooted or has another QEMU since. */
export async function recallProbe(folder: string, host: ProbedHost): Promise<KvmState | undefined> {
  try {
    const text = (await readTextIfThere(fileIn(folder))) ?? ''
    const { boot, qemu, state } = rememberedSchema.parse(JSON.parse(text))
    return boot === host.boot && qemu === host.qemu ? state : undefined
  } catch {
    return undefined
  }
}

/** Stores the probe result. A failure is ignored: it only costs another probe. */
export async function rememberProbe(
  folder: string,
  host: ProbedHost,
  state: KvmState,
): Promise<void> {
  await writeWhole(fileIn(folder), JSON.stringify({ ...host, state })).catch(() => undefined)
}
