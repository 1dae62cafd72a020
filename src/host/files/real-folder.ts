import { realpath } from 'node:fs/promises'
import path from 'node:path'

/** The real path of a folder, or of the nearest one above it that exists. */
async function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(async (error: unknown) => {
    const above = path.dirname(folder)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error
    return realFolder(above)
  })
}

/** Whether a file at this path would be inside `root` once all links are followed. */
export async function wouldBeInside(root: string, file: string): Promise<boolean> {
  const relative = path.relative(await realFolder(root), await realFolder(path.dirname(file)))
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}
