import { z } from 'zod'
import type { Profile } from '../../profile/profile.js'
import { usualTargets } from './arch.js'
import { featureNames } from './features.js'

const configTarget = z
  .string({ error: 'expected a make target such as tinyconfig or defconfig, or {file: path}' })
  .regex(/^[A-Za-z0-9_.-]*config$/, 'expected a make target that ends in config')
  .describe('Make target that writes the base, e.g. tinyconfig, defconfig, kvm_guest.config')

const configFile = z.strictObject({
  file: z.string().min(1).describe('A .config, relative to the profile’s repository'),
})

const optionName = z
  .string()
  .regex(/^[A-Za-z0-9_]+$/, 'an option’s name has letters, digits and _ only')

const optionValue = z.union([
  z.boolean(),
  z.number(),
  z
    .string()
    .refine((text) => !/^(?:yes|no|on|off|Y|N|M)$/.test(text), 'write y, m, n, true or false')
    .refine((text) => !/[\r\n]/.test(text), 'a value is one line'),
])

/** The `linux:` section: the base configuration and what it must contain. */
export const linuxSection = z.strictObject({
  base: z.union([configTarget, configFile]).describe('Configuration to start from'),
  features: z.array(z.enum(featureNames)).describe('Groups of options, prerequisites included'),
  options: z
    .record(optionName, optionValue)
    .describe(
      'Single options, with or without CONFIG_; they win over features. Other text than y, m, n ' +
        'and numbers is written as a string',
    ),
  targets: z
    .array(z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_./=-]*$/))
    .min(1)
    .optional()
    .describe(`Make targets; by default ${usualTargets}`),
  modules: z.boolean().describe('Build modules as well and keep them as an artifact'),
})

export type LinuxSection = z.output<typeof linuxSection>
export type LinuxProfile = Profile<LinuxSection>
