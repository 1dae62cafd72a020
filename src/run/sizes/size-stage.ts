import type { Profile } from '../../profile/profile.js'
import type { SizeReport } from '../../result/result.js'
import type { Outcome } from '../../verdict.js'
import type { Compared } from '../baseline/baseline.js'
import type { RunFolders } from '../run-folders.js'
import type { Stages } from '../stages.js'
import { measureSizes, type SizeSetting } from './measure.js'
import { findMeasurable, type Measured } from './measured-files.js'

/** Measures what a run built or booted, and compares that with earlier runs. */
export async function sizeKernel(
  subject: Measured,
  profile: Profile,
  folders: RunFolders,
  compared: Outcome<Compared>,
  setting: SizeSetting,
  stages: Stages,
): Promise<Outcome<SizeReport | null>> {
  const files = await findMeasurable(subject, profile, folders)
  return stages.run(
    'size',
    'Measure sizes',
    async () => (compared.ok ? measureSizes(files, profile, compared.value, setting) : compared),
    (size) => (size === null ? files.remarks.join('; ') : ''),
  )
}
