import type { CommonSettings } from '../../profile/schema.js'
import type { Objection } from '../../profile/schema/objection.js'
import type { CustomSection } from './section.js'

function objectToTaken({ build, artifacts }: CustomSection): readonly Objection[] {
  const { image, elf, files = [] } = artifacts
  const isNothing = image === undefined && elf === undefined && files.length === 0
  return [
    ...(build === undefined
      ? []
      : [
          {
            path: ['custom', 'build'],
            message: 'source: none builds nothing; remove it, or name the sources',
          },
        ]),
    ...(isNothing
      ? [{ path: ['custom', 'artifacts'], message: 'names no file; give image, elf or files' }]
      : []),
  ]
}

function objectToBuilt({ build, artifacts }: CustomSection): readonly Objection[] {
  const { files = [] } = artifacts
  const pattern = files.findIndex((file) => file.includes('*'))
  return [
    ...(build === undefined
      ? [{ path: ['custom', 'build'], message: 'is missing; expected a list, or source: none' }]
      : []),
    ...(pattern === -1
      ? []
      : [
          {
            path: ['custom', 'artifacts', 'files', pattern],
            message: 'only source: none takes patterns; name the file',
          },
        ]),
  ]
}

/** What of the section does not fit its sources and its boot. */
export function objectToCustom(
  { source }: CommonSettings,
  section: CustomSection,
  isBooted: boolean,
): readonly Objection[] {
  const isTaken = source.none === true
  const lacksImage = section.artifacts.image === undefined && (isBooted || !isTaken)
  return [
    ...(isTaken ? objectToTaken(section) : objectToBuilt(section)),
    ...(lacksImage
      ? [{ path: ['custom', 'artifacts', 'image'], message: 'is missing; expected text' }]
      : []),
  ]
}
