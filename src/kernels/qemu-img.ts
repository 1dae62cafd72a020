import type { ToolNeed } from './family.js'

/** Makes and converts disk images. */
export const qemuImg: ToolNeed = { tool: 'qemu-img', debianPackage: 'qemu-utils' }
