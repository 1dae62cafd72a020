import type { Uploaded } from './artifacts.js'

interface Said {
  readonly level: 'info' | 'warning'
  readonly message: string
}

/** What to say of an upload; undefined if there was nothing to upload. */
export function describeUpload(uploaded: Uploaded, wanted: string, out: string): Said | undefined {
  switch (uploaded.state) {
    case 'nothing':
      return undefined
    case 'lost':
      return { level: 'info', message: `Not uploaded: the files are in ${out}` }
    case 'unsupported':
      return {
        level: 'info',
        message: `Not uploaded, as ${uploaded.reason}: the files are in ${out}`,
      }
    case 'failed':
      return {
        level: 'warning',
        message: `The artifact ${wanted} was not uploaded: ${uploaded.reason}; the files are in ${out}`,
      }
    case 'uploaded':
      return describeName(uploaded.name, wanted, uploaded.replaced)
  }
}

function describeName(name: string, wanted: string, replaced: boolean): Said {
  const before = replaced ? ', in place of the one of an earlier attempt' : ''
  if (name === wanted) return { level: 'info', message: `Uploaded artifact ${name}${before}` }
  return {
    level: 'warning',
    message:
      `Another job of this run has an artifact ${wanted} already, which stays; ` +
      `this one is ${name}${before}. Give each job its own artifact-name to choose the names.`,
  }
}
