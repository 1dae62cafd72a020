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
    /^(?:k?panic|abort|halt|\w{0,40}assert\w{0,20}fail\w{0,20}|\w{0,40}backtrace|dump_\w+|\w{0,40}(?:trap|fault|exception)(?:_\w+)?)$/,
  ignore: [/panic\s*[=:]\s*-?\d+\b/i],
}
