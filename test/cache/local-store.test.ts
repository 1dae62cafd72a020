import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createLocalStore } from '../../src/cache/local-store.js'
import { describeStoreContract } from './store-contract.js'

describeStoreContract('a local folder', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'local-store-'))
  return {
    store: createLocalStore(root),
    dispose: async () => rm(root, { recursive: true, force: true }),
  }
})
