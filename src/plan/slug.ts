/** Makes a text safe for file, artifact and cache names: no separators, commas or spaces. */
export function slug(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
  return plain === '' ? 'kernel' : plain.slice(0, 80)
}
