/** Passed on to every build, if they are set. */
const alwaysPassed = /^(?:PATH|HOME|USER|LOGNAME|TERM|TMPDIR)$/

/** Why a variable of the caller never reaches a build; the first matching row counts. */
const reserved: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ACTIONS|GITHUB|RUNNER|INPUT|STATE)_/i,
    'belongs to the runner, whose tokens and files are out of the reach of builds',
  ],
  [
    /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|COOKIE|(?:^|_)(?:API)?KEYS?(?:_|$)|(?:^|_)(?:PASS|PAT|AUTH|JWT|DSN)(?:_|$)|_PWD$|^(?:AWS|AZURE|GOOGLE|CLOUDSDK|VAULT|SSH|GPG|OP)_|^(?:KUBECONFIG|NETRC|GNUPGHOME|PGPASSFILE|XAUTHORITY)$/i,
    'has the name of a secret, which no build gets: do what needs it in a step before',
  ],
  [
    // LD_LIBRARY_PATH stays: toolchains outside the system's folders need it.
    /^(?:LD_(?!LIBRARY_PATH$)|GLIBC_TUNABLES$|GCONV_PATH$|BASH_ENV$|BASH_FUNC_|ENV$|SHELLOPTS$|BASHOPTS$|PROMPT_COMMAND$|IFS$|NODE_OPTIONS$|PERL5OPT$|RUBYOPT$|PYTHONSTARTUP$|JAVA_TOOL_OPTIONS$|JDK_JAVA_OPTIONS$|_JAVA_OPTIONS$|GIT_(?:CONFIG|SSH|ASKPASS|EXEC))/,
    'makes programs run what it names: if the build needs it, write it in build.env',
  ],
  [alwaysPassed, 'is passed on anyway'],
  [/^(?:SHELL|SHLVL|_)$/, 'belongs to the shell'],
  [/^(?:OLD)?PWD$/, 'is the folder of each step'],
]

/** Why a variable must not be passed on to builds; undefined if it may. */
export function objectToVariable(name: string): string | undefined {
  return reserved.find(([pattern]) => pattern.test(name))?.[1]
}

/** Why a build never gets a variable, whatever its profile says; undefined if it can. */
export function refusalOf(name: string): string | undefined {
  return alwaysPassed.test(name) ? undefined : objectToVariable(name)
}

/** A name, or the start of names before a `*`, which needs two characters. */
export const variablePattern = /^(?:[A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]+\*)$/

/** Why an entry of `build.pass_env` can pass nothing, or not what it seems to; undefined if it is fine. */
export function objectToVariablePattern(pattern: string): string | undefined {
  if (!variablePattern.test(pattern))
    return `${pattern} is neither the name of a variable nor the start of names (two characters or more) with * at its end`
  // If one name with that start is reserved whatever follows, all are.
  const start = pattern.replace('*', '')
  const why = objectToVariable(start) ?? objectToVariable(pattern.replace('*', 'X'))
  return why === undefined ? undefined : `${pattern} ${why}`
}

/** Whether a name is meant by an entry of `build.pass_env`. */
export function matchesVariable(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
