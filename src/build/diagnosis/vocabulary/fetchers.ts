import { certain, likely, type Finding, type Sight, type Symptom } from './symptom.js'

/**
 * What package managers and build systems print when they cannot fetch, in their own words; `explain`
 * makes a network failure of the line.
 */
export function fetcherSymptoms(explain: (sight: Sight) => Finding): readonly Symptom[] {
  return [
    certain('cargo', /^error: failed to get `[^`]+` as a dependency/, explain),
    certain('cargo', /^\s*failed to download from `(?<address>[^`]+)`/, explain),
    likely('cargo', /^warning: spurious network error/, explain),
    certain('rustup', /^error: could not download file from '(?<address>[^']+)'/, explain),
    likely(
      'npm',
      /^npm (?:ERR!|error) .*\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH|ECONNREFUSED)\b(?: (?<address>[\w.-]+))?/,
      explain,
    ),
    likely('node', /\bgetaddrinfo (?:EAI_AGAIN|ENOTFOUND) (?<address>[\w.-]+)/, explain),
    certain('uv', /^error: Failed to fetch: `(?<address>[^`]+)`/, explain),
    likely('apt', /^E: Failed to fetch (?<address>\S+)/, explain),
    likely(
      'maven',
      /Could not transfer artifact \S{1,200} from\/to \S{1,200} \((?<address>[^()]{1,200})\)/,
      explain,
    ),
    likely('java', /java\.net\.UnknownHostException:? (?<address>[\w.-]+)/, explain),
    // Maven and Bazel
    certain('java', /\bUnknown host:? (?<address>[\w-]{1,63}\.[\w.-]+)/, explain),
    likely('go', /dial tcp: lookup (?<address>[^\s:]+)/, explain),
    certain('nix', /^error: unable to download '(?<address>[^']+)'/, explain),
    certain(
      'meson',
      /\b(?:could not|failed to) get (?<address>\S+) is the internet available\?/,
      explain,
    ),
    // FetchContent and ExternalProject
    certain('cmake', /^\s*error: downloading '(?<address>[^']+)' failed/, explain),
    certain('cmake', /^\s*Failed to clone repository: '(?<address>[^']+)'/, explain),
    certain(
      'zig',
      /: error: unable to connect to server: (?:TemporaryNameServerFailure|NameServerFailure|UnknownHostName|NetworkUnreachable)$/,
      explain,
    ),
  ]
}
