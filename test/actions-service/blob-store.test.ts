import { describe, expect, test } from '@jest/globals'
import { BlobStore } from './blob-store.js'

describe('the blob store', () => {
  const url = (path: string, query = ''): URL => new URL(`http://host${path}?sig=x${query}`)
  const list = (...ids: readonly string[]): Buffer =>
    Buffer.from(`<BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`)

  test('joins blocks in the order of the list, not of arrival', () => {
    const store = new BlobStore()
    const path = store.create()
    for (const id of ['Yw==', 'YQ==', 'Yg=='])
      store.put(
        url(path, `&comp=block&blockid=${encodeURIComponent(id)}`),
        Buffer.from(id),
        undefined,
      )
    expect(store.get(path).status).toBe(404)
    store.put(url(path, '&comp=blocklist'), list('YQ==', 'Yg==', 'Yw=='), 'application/zip')
    expect(store.get(path)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/zip' },
    })
    expect(store.content(path)?.toString()).toBe('YQ==Yg==Yw==')
  })

  test('refuses a list with an unknown block', () => {
    const store = new BlobStore()
    const path = store.create()
    expect(store.put(url(path, '&comp=blocklist'), list('YQ=='), undefined).status).toBe(400)
  })

  test('knows only the blobs that it created', () => {
    expect(new BlobStore().put(url('/a/b/c'), Buffer.from('x'), undefined).status).toBe(404)
  })
})
