import { digestInputs } from '../cache/key.js'

/** File names have at most 255 bytes, of which suffixes of ours need some. */
const longest = 150

/** A profile's name as a part of folder names; a long one is cut, with a digest in its place. */
export function folderName(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name
  // A character has at most four bytes.
  return `${Array.from(name)
    .slice(0, longest / 4)
    .join('')}-${digestInputs({ name }).slice(0, 16)}`
}
