/** Whether a path is a folder or lies in it; both written in the same way. */
export function isWithin(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
