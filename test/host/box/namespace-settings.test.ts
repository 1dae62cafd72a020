import { describe, expect, test } from '@jest/globals'
import {
  explainNoWay,
  listForbiddingSettings,
  type ReadSetting,
} from '../../../src/host/box/namespace-settings.js'

const reading =
  (values: Readonly<Record<string, string>>): ReadSetting =>
  async (file) =>
    Promise.resolve(Object.hasOwn(values, file) ? `${values[file] ?? ''}\n` : undefined)

async function explain(
  values: Readonly<Record<string, string>>,
  root: boolean,
): Promise<{ readonly reason: string; readonly remedy: string }> {
  return explainNoWay(['way: it failed'], await listForbiddingSettings(root, reading(values)), root)
}

describe('a setting that forbids a box', () => {
  test.each<[string, string, string, string]>([
    [
      '/proc/sys/kernel/unprivileged_userns_clone',
      '0',
      '(kernel.unprivileged_userns_clone = 0)',
      'sudo sysctl -w kernel.unprivileged_userns_clone=1, or give this user sudo without a password',
    ],
    [
      '/proc/sys/user/max_user_namespaces',
      '0',
      '(user.max_user_namespaces = 0)',
      'sudo sysctl -w user.max_user_namespaces=10000 (for a container: on its host)',
    ],
    [
      '/proc/sys/user/max_net_namespaces',
      '0',
      '(user.max_net_namespaces = 0)',
      'sudo sysctl -w user.max_net_namespaces=10000 (for a container: on its host)',
    ],
    [
      '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
      '1',
      '(kernel.apparmor_restrict_unprivileged_userns = 1)',
      'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0, or give this user sudo without a password',
    ],
  ])('%s = %s is named, with the command that changes it', async (file, value, reason, remedy) => {
    const explained = await explain({ [file]: value }, false)
    expect(explained.reason).toBe(`bubblewrap cannot make one here: way: it failed ${reason}`)
    expect(explained.remedy).toBe(`allow namespaces: ${remedy}`)
  })

  test('two of them are both named', async () => {
    const { reason, remedy } = await explain(
      {
        '/proc/sys/kernel/unprivileged_userns_clone': '0',
        '/proc/sys/user/max_user_namespaces': '0',
      },
      false,
    )
    expect(reason).toContain('(kernel.unprivileged_userns_clone = 0, user.max_user_namespaces = 0)')
    expect(remedy).toContain('=1 && sudo sysctl -w user.max')
  })

  test('root is not held by what is for other users', async () => {
    const values = {
      '/proc/sys/kernel/unprivileged_userns_clone': '0',
      '/proc/sys/user/max_mnt_namespaces': '0',
    }
    const { reason, remedy } = await explain(values, true)
    expect(reason).toMatch(/failed \(user\.max_mnt_namespaces = 0\)$/)
    expect(remedy).toMatch(/^allow namespaces: sysctl -w user\.max_mnt_namespaces=10000/)
  })

  test('the values of a host that allows boxes are not named', async () => {
    const { reason, remedy } = await explain(
      {
        '/proc/sys/kernel/unprivileged_userns_clone': '1',
        '/proc/sys/user/max_user_namespaces': '31431',
        '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '0',
      },
      false,
    )
    expect(reason).toBe('bubblewrap cannot make one here: way: it failed')
    expect(remedy).toMatch(/^allow user namespaces .*sudo without a password$/)
  })

  test('a setting that cannot be read is not one', async () => {
    const refuse: ReadSetting = async () => Promise.reject(new Error('EACCES'))
    expect(await listForbiddingSettings(false, refuse)).toEqual([])
  })
})
