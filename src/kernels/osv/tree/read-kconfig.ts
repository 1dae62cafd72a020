import path from 'node:path'
import { isFile, listFiles, readTextIfThere } from '../../../host/files/files.js'
import { readKconfigTree } from '../../kconfig/read-tree.js'
import type { KconfigTree } from '../../kconfig/tree.js'
import { withShellAnswers } from './shell-answers.js'
import type { OsvArch } from '../arch.js'

const entry = 'conf/kconfig/main'

/** The Kconfig options of a tree; null if it has none. */
export async function readOsvKconfig(
  root: string,
  { arch, mode }: { readonly arch: OsvArch; readonly mode: string },
): Promise<KconfigTree | null> {
  if (!(await isFile(path.join(root, entry)))) return null
  const tree = await readKconfigTree(
    root,
    entry,
    new Map([
      ['arch', arch],
      ['mode', mode],
    ]),
  )
  // Kconfig defaults grep the makefiles of conf/.
  const makefiles = (await listFiles(path.join(root, 'conf'))).filter((file) =>
    file.endsWith('.mk'),
  )
  const texts = await Promise.all(
    makefiles.map(
      async (file) => [`conf/${path.basename(file)}`, (await readTextIfThere(file)) ?? ''] as const,
    ),
  )
  return withShellAnswers(tree, new Map(texts))
}
