import { customProfile } from '../custom-profile.js'
import { clueIn, type RepositoryFacts } from '../facts.js'
import { plainName, type Finding, type Kind } from '../finding.js'

/** What mkosi writes for each format (`man mkosi`, Format=). */
const endings: Readonly<Record<string, string>> = {
  disk: '.raw',
  esp: '.raw',
  cpio: '.cpio',
  tar: '.tar',
  uki: '.efi',
  directory: '',
}

function setting(text: string, name: string): string | undefined {
  return clueIn('', text, (line) =>
    line.startsWith(`${name}=`) ? line.slice(name.length + 1).trim() : undefined,
  )?.value
}

function detect(facts: RepositoryFacts): Finding | undefined {
  const text = facts.texts.get('mkosi.conf')
  if (text === undefined) return undefined
  const format = setting(text, 'Format') ?? 'disk'
  const output = setting(text, 'Output') ?? setting(text, 'ImageId') ?? 'image'
  const plain = /^[\w.-]+$/.test(output) ? output : 'image'
  const compressed = setting(text, 'CompressOutput')
  const suffix = compressed !== undefined && /^(?:zstd|xz|gz)$/.test(compressed) ? compressed : ''
  const file = `${plain}${endings[format] ?? ''}${suffix === '' ? '' : `.${suffix.replace('zstd', 'zst')}`}`
  const why = 'osv-kernel has no family for mkosi yet, and no firmware that starts such an image'
  return {
    what: 'an image that mkosi builds: mkosi.conf',
    name: plainName(plain),
    profile: customProfile({
      what: 'The image that mkosi builds, measured',
      folder: facts.below,
      arch: undefined,
      commands: [
        {
          argv: [
            'mkosi',
            '--directory',
            '{source}',
            '--output-directory',
            '{out}',
            '--force',
            'build',
          ],
          why: '--force replaces the image of the last run',
        },
      ],
      image: { path: file, why: `what mkosi calls its output with Format=${format}` },
      tools: { mkosi: 'mkosi' },
      network: 'mkosi downloads packages',
      unboxed: 'mkosi makes namespaces of its own, which the box forbids',
      timeout: '60m',
      boot: { never: why },
    }),
    inputs: [
      ['          isolation: none', 'as the profile says: a pull request alone cannot ask for it'],
    ],
    timeoutMinutes: 90,
    remarks: [`boot: ${why}; its size is measured and compared`],
  }
}

export const mkosiKind: Kind = {
  name: 'mkosi',
  title: 'an image that mkosi builds',
  looksFor: 'a mkosi.conf',
  detect,
}
