import { buildFacts } from '../../build-text.js'
import { formatBytes, formatDuration, formatRoughBytes } from '../../quantities.js'
import type { RunData } from '../page-data.js'
import { code, plainTable, section } from './dom.js'

/** Where the result came from and what it left: stages, files, host. */
export function recordSection({ record }: RunData): HTMLElement {
  const { timings, artifacts, host, build } = record
  return section(
    'record',
    'Build, files and host',
    plainTable(
      'Stages',
      ['Stage', 'Took:'],
      timings.map(({ stage, durationMs }) => [stage, formatDuration(durationMs)]),
    ),
    plainTable(
      'Files',
      ['Role', 'File', 'Size:', 'SHA-256'],
      artifacts.map(({ role, path, bytes, sha256 }) => [
        role,
        code(path),
        formatBytes(bytes),
        code(sha256),
      ]),
    ),
    plainTable(
      'Host',
      ['Of the host', 'Value'],
      [
        ...(build === null ? [] : buildFacts(build)),
        ['system', host.system],
        ['processor', `${host.cpus} × ${host.cpu}`],
        ['memory', formatRoughBytes(host.memoryBytes)],
        ...Object.entries(host.tools),
        ['osv-kernel', host.productVersion],
      ],
    ),
  )
}
