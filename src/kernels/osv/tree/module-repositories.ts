import path from 'node:path'

/** The places of modules, from config.json. */
export interface ModuleConfig {
  /** Folders of modules, relative to the root; the first one that has a module wins. */
  readonly repositories: readonly string[]
  /** Modules with a path of their own. */
  readonly direct: readonly { readonly name: string; readonly folder: string }[]
  readonly defaults: readonly string[]
}

/** The usual places, for trees whose config.json cannot be read. */
const usual: ModuleConfig = { repositories: ['apps', 'modules'], direct: [], defaults: [] }

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The folder relative to the root; undefined if it uses another variable or is outside. */
function resolveFolder(written: string): string | undefined {
  const folder = path.posix.normalize(
    written.replace(/^\$(?:\{OSV_BASE\}|OSV_BASE)(?=\/|$)\/*/, './'),
  )
  const isInside = !path.posix.isAbsolute(folder) && !folder.startsWith('..')
  return folder.includes('$') || !isInside ? undefined : folder.replace(/\/$/, '')
}

export function parseModuleConfig(text: string | undefined): ModuleConfig {
  let parsed: unknown
  try {
    parsed = JSON.parse(text ?? '')
  } catch {
    return usual
  }
  if (!isRecord(parsed) || !isRecord(parsed.modules)) return usual
  const { repositories, ...rest } = parsed.modules
  return {
    repositories: listTexts(repositories).flatMap((written) => resolveFolder(written) ?? []),
    direct: Object.entries(rest).flatMap(([name, entry]) => {
      if (!isRecord(entry) || typeof entry.path !== 'string') return []
      const folder = resolveFolder(entry.path)
      return folder === undefined ? [] : [{ name, folder }]
    }),
    defaults: listTexts(parsed.default),
  }
}
