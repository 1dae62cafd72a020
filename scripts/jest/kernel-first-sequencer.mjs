import Sequencer from '@jest/test-sequencer'

/**
 * Begins with the suite that compiles a whole kernel: it takes one worker about as long as the rest
 * takes the other.
 */
export default class KernelFirstSequencer extends Sequencer {
  sort(tests) {
    const isKernel = ({ path }) => path.endsWith('test/stories/linux/linux.itg.test.ts')
    const rest = super.sort(tests.filter((one) => !isKernel(one)))
    return [...tests.filter(isKernel), ...rest]
  }
}
