/** What we add to a boot, and what a run adds to a boot when nothing is to be built. */
import { helloImage } from './hello.mjs'
import { cli, compare, mustRun, node, out } from './processes.mjs'

export async function boot() {
  const image = helloImage()
  const plan = [node, cli, 'plan', 'hello', '--accel', 'tcg', '--image', image, '--json', '-']
  const { machine } = JSON.parse(mustRun(plan))
  const booted = [node, cli, 'boot', 'hello', '--image', image, '--out', out, '--quiet']
  await compare(
    'Boot of hello-kernel to its power-off under TCG',
    15,
    { name: 'osv-kernel boot', argv: [...booted, '--accel', 'tcg'] },
    [{ name: 'raw QEMU, the same machine', argv: machine }],
  )
  await compare(
    'Second run of an unchanged profile, image from the cache',
    5,
    { name: 'osv-kernel run', argv: [node, cli, 'run', 'hello', '--out', out, '--quiet'] },
    [{ name: 'osv-kernel boot alone', argv: booted }],
  )
}
