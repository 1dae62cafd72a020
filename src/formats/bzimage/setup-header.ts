/** Boot protocol header of an x86 Linux kernel. */
interface SetupHeader {
  /** Boot sector and setup sectors. */
  readonly setupBytes: number
  /** Of the compressed kernel, from the end of the setup; 0 before protocol 2.08. */
  readonly payloadOffset: number
  readonly payloadBytes: number
}

/** How much of the start of the file is needed. */
export const setupHeaderBytes = 0x264
const sectorBytes = 512
const firstWithPayload = 0x0208

/**
 * Parses the first bytes of a file; null if there is no such header.
 *
 * @see https://docs.kernel.org/arch/x86/boot.html
 */
export function parseSetupHeader(bytes: Uint8Array): SetupHeader | null {
  if (bytes.length < setupHeaderBytes) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isBootable = view.getUint16(0x1fe, true) === 0xaa55
  // "HdrS"
  if (!isBootable || view.getUint32(0x202, true) !== 0x5372_6448) return null
  const sectors = view.getUint8(0x1f1)
  const hasPayload = view.getUint16(0x206, true) >= firstWithPayload
  return {
    // 0 means 4, as in the oldest kernels.
    setupBytes: ((sectors === 0 ? 4 : sectors) + 1) * sectorBytes,
    payloadOffset: hasPayload ? view.getUint32(0x248, true) : 0,
    payloadBytes: hasPayload ? view.getUint32(0x24c, true) : 0,
  }
}
