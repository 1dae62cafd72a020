import { expect, test } from '@jest/globals'
import { nameOfAddress, publicAddress } from '../../../src/build/materials/public-address.js'

test.each([
  ['https://example.org/osv.git', 'https://example.org/osv.git', 'osv'],
  ['https://me:secret@example.org:8443/a/osv.git', 'https://example.org:8443/a/osv.git', 'osv'],
  ['https://ghp_secret@example.org/osv/', 'https://example.org/osv/', 'osv'],
  [
    'https://example.org/linux.tar.xz?sig=secret#t',
    'https://example.org/linux.tar.xz',
    'linux.tar.xz',
  ],
  ['https://a:se@cr@et@example.org/x', 'https://example.org/x', 'x'],
  ['git@github.com:org/kernel.git', 'ssh://github.com/org/kernel.git', 'kernel'],
  ['ssh://git:secret@example.org/kernel', 'ssh://example.org/kernel', 'kernel'],
  ['file:///home/me/kernel', null, 'kernel'],
  ['/home/me/kernel.git', null, 'kernel'],
  ['../kernel', null, 'kernel'],
  ['.', null, 'sources'],
  ['', null, 'sources'],
  ['https://', null, 'https'],
])('%s is published as %s, called %s', (address, url, name) => {
  expect(publicAddress(address)).toBe(url)
  expect(nameOfAddress(address)).toBe(name)
})
