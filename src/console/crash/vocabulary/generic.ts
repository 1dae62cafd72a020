import type { Vocabulary } from './entry.js'

/** Messages of small kernels, hello-kernel among them. */
export const genericVocabulary: Vocabulary = {
  entries: [
    {
      id: 'panic',
      severity: 'fatal',
      pattern: /(?:^|[\s[(])(?:kernel )?panic(?:ked)?\b\s*[:!(@]/i,
    },
    // Rust's core::panic!, the usual panic handler of kernels written in Rust.
    { id: 'rust-panic', severity: 'fatal', pattern: /\bpanicked at / },
    { id: 'double-fault', severity: 'fatal', pattern: /\b(?:double|triple) fault\b/i },
    // Our convention for machines without an exit port: printed before power-off.
    {
      id: 'exit-status',
      severity: 'exit',
      pattern: /^kernel exit status (?<status>\d{1,9})$/,
    },
  ],
  handlers:
    /^(?:k?panic|abort|halt|\w*assert\w*fail\w*|\w*backtrace|dump_\w+|\w*(?:trap|fault|exception)(?:_\w+)?)$/,
  ignore: [/panic\s*[=:]\s*-?\d+\b/i],
}
