import { certain, likely, type BuildVocabulary, type Finding, type Sight } from './symptom.js'

function unreachable(address: string | undefined): Finding {
  return {
    kind: 'infrastructure',
    wantsNetwork: true,
    what: `the build could not fetch from ${address ?? 'the network'}`,
    hint: 'builds get no proxy settings: set http_proxy and https_proxy in build.env if you need a proxy, or fetch the files beforehand',
  }
}

/** The address in the line, or in the command or message before it. */
function fetchFailure({ groups, before }: Sight): Finding {
  const address =
    groups.address ?? before(/(?<address>\b(?:https?|ftp|git|ssh):\/\/[^\s'"’]+)/)?.address
  return unreachable(address)
}

/** Network errors of curl, wget, git, Python, apt, Maven and Go. */
export const networkVocabulary: BuildVocabulary = {
  symptoms: [
    // curl's exit codes: 5, 6 names; 7, 28, 52, 56 connections; 22 HTTP; 35, 60 TLS
    likely('curl', /^curl: \((?:5|6|7|22|28|35|52|56|60)\) /, fetchFailure),
    likely('curl', /^curl: \(\d+\) .*?(?<address>https?:\/\/\S+)/, fetchFailure),
    likely(
      'wget',
      /^wget: unable to resolve host address ['‘](?<address>[^'’]+)['’]/,
      fetchFailure,
    ),
    likely(
      'wget',
      /(?:\.\.\. failed: (?:Connection (?:refused|timed out)|No route to host|Network is unreachable)|ERROR [45]\d\d: )/,
      fetchFailure,
    ),
    likely('git', /^fatal: unable to access '(?<address>[^']+)'/, fetchFailure),
    likely(
      'git',
      /^fatal: (?:repository|remote error: ).*(?:not found|does not exist)/,
      fetchFailure,
    ),
    likely('git', /^fatal: Could not read from remote repository/, fetchFailure),
    likely('git', /^fatal: could not read Username for '(?<address>[^']+)'/, fetchFailure),
    likely(
      'python',
      /^(?:requests\.exceptions\.\w+|urllib3?\.\S+): .*host='(?<address>[^']+)'/,
      fetchFailure,
    ),
    likely(
      'python',
      /^(?:urllib\.error\.(?:URL|HTTP)Error|requests\.exceptions\.\w+): /,
      fetchFailure,
    ),
    certain('cargo', /^error: failed to get `[^`]+` as a dependency/, fetchFailure),
    certain('cargo', /^\s*failed to download from `(?<address>[^`]+)`/, fetchFailure),
    likely('cargo', /^warning: spurious network error/, fetchFailure),
    likely(
      'npm',
      /^npm (?:ERR!|error) .*\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH|ECONNREFUSED)\b(?: (?<address>[\w.-]+))?/,
      fetchFailure,
    ),
    likely('connect', /\bconnect: [Nn]etwork is unreachable/, fetchFailure),
    likely('apt', /^E: Failed to fetch (?<address>\S+)/, fetchFailure),
    likely(
      'maven',
      /Could not transfer artifact \S{1,200} from\/to \S{1,200} \((?<address>[^()]{1,200})\)/,
      fetchFailure,
    ),
    likely('go', /dial tcp: lookup (?<address>[^\s:]+)/, fetchFailure),
    likely(
      'resolver',
      /(?:Could not resolve host: |Temporary failure resolving |Could not resolve )['‘]?(?<address>[\w.-]+)/,
      fetchFailure,
    ),
    likely(
      'resolver',
      /Name or service not known|Temporary failure in name resolution/,
      fetchFailure,
    ),
  ],
}
