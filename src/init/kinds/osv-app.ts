import path from 'node:path'
import { findGreeting } from '../clues/printed-line.js'
import { titleLines } from '../custom-profile.js'
import { expectGreeting, remarkOnGreeting } from '../expectation.js'
import { folderOf, fromTop, textsNamed, type RepositoryFacts } from '../facts.js'
import { plainName, type Finding, type Kind } from '../finding.js'
import { flowList, scalar } from '../lines.js'

const deepest = 3

/** The folder of a module: module.py imports OSv's api, or a manifest names files of the module. */
function findModule(facts: RepositoryFacts): { folder: string; file: string } | undefined {
  const [first] = textsNamed(facts, (base, file) => {
    if (file.split('/').length > deepest) return false
    const text = facts.texts.get(file) ?? ''
    return base === 'module.py'
      ? /^[ \t]*(?:from|import)[ \t]+osv\b/m.test(text)
      : base === 'usr.manifest' && /^[ \t]*\/[^\s:]*[ \t]*:/m.test(text)
  })
  return first === undefined ? undefined : { folder: folderOf(first[0]), file: first[0] }
}

function detect(facts: RepositoryFacts): Finding | undefined {
  const module = findModule(facts)
  if (module === undefined) return undefined
  const { folder, file } = module
  const place = fromTop(facts, folder)
  const name = folder === '' ? facts.name : path.posix.basename(folder)
  const greeting = findGreeting(facts, folder)
  return {
    what: `an application for OSv: ${file}`,
    name: plainName(name),
    profile: [
      ...titleLines(`OSv with the application of ${folder === '' ? 'this repository' : folder}`),
      ['extends: builtin/osv-base', 'OSv itself, cloned from its repository'],
      ['osv:'],
      [
        `  module_folders: ${flowList([place === '' ? '.' : place])}`,
        'this application, as a module; it is copied and not built in place',
      ],
      [`  image: ${scalar(name)}`, 'what is in the image: the module of that folder'],
      ['  fs: rofs', 'a read-only root: quick to make and to boot'],
      ['boot:'],
      ['  memory: 256M', 'of the machine'],
      ['  timeout: 2m', 'for the whole boot'],
      ...expectGreeting(greeting),
    ],
    timeoutMinutes: 120,
    remarks: [
      ...remarkOnGreeting(greeting),
      'the first build compiles OSv: some minutes; the next ones take it from the cache',
    ],
  }
}

export const osvAppKind: Kind = {
  name: 'osv-app',
  title: 'an application for OSv',
  looksFor: 'a module.py that imports osv, or a usr.manifest',
  detect,
}
