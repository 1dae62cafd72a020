import { expect, test } from '@jest/globals'
import { isAddressOf, repositoryAt } from '../../../src/run/baseline/event.js'

test.each([
  ['https://github.com/Octo-Org/kernels', 'octo-org/kernels'],
  ['https://github.com/octo-org/kernels.git', 'octo-org/kernels'],
  ['https://user:word@ghes.example:8443/octo-org/kernels/', 'octo-org/kernels'],
  ['ssh://git@github.com/octo-org/kernels.git', 'octo-org/kernels'],
  ['git@github.com:octo-org/kernels.git', 'octo-org/kernels'],
  ['https://github.com/cloudius-systems/osv', 'cloudius-systems/osv'],
  ['file:///srv/octo-org/kernels', null],
  ['/srv/octo-org/kernels', null],
  ['../kernels', null],
  [null, null],
])('%s is the address of %s', (address, repository) => {
  expect(repositoryAt(address)).toBe(repository)
  expect(isAddressOf(address, 'Octo-org/Kernels')).toBe(
    repository === null || repository === 'octo-org/kernels',
  )
})
