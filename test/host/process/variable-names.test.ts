import { expect, test } from '@jest/globals'
import {
  objectToVariable,
  objectToVariablePattern,
} from '../../../src/host/process/variable-names.js'

test.each([
  ...['GITHUB_TOKEN', 'GITHUB_ENV', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_PROFILE', 'STATE_x'],
  ...['CARGO_REGISTRY_TOKEN', 'GH_TOKEN', 'MY_SECRETS', 'SECRET', 'DB_PASSWORD', 'db_passwd'],
  ...['MYSQL_PWD', 'SIGNING_KEY', 'API_KEY', 'APIKEY', 'AWS_PROFILE', 'SSH_KEY_PATH', 'NPM_AUTH'],
  ...['npm_config__auth', 'SSH_AUTH_SOCK', 'KUBECONFIG', 'GOOGLE_APPLICATION_CREDENTIALS'],
  ...[
    'LD_PRELOAD',
    'LD_AUDIT',
    'BASH_ENV',
    'ENV',
    'NODE_OPTIONS',
    'BASH_FUNC_x',
    'GIT_SSH_COMMAND',
  ],
  ...['PATH', 'HOME', 'PWD', 'OLDPWD', 'TMPDIR'],
])('%s never reaches a build', (name) => {
  expect(objectToVariable(name)).toBeDefined()
  expect(objectToVariablePattern(name)).toContain(name)
})

test.each([
  ...['RUSTUP_HOME', 'CARGO_HOME', 'GOROOT', 'GOPATH', 'JAVA_HOME', 'LD_LIBRARY_PATH', 'LD'],
  ...['ZEPHYR_BASE', 'IDF_PATH', 'KEYBOARD', 'MONKEY', 'AUTHOR', 'GIT_AUTHOR_NAME', 'COMPASS'],
  ...['PATTERN', 'http_proxy', 'CI', 'TZ', 'ENVIRONMENT', 'NODE_VERSION'],
])('%s may', (name) => expect(objectToVariable(name)).toBeUndefined())

test.each([
  ['CARGO_*', true],
  ['GO*', true],
  ['_X*', true],
  ['*', false],
  ['A*', false],
  ['*_HOME', false],
  ['C*O', false],
  ['CARGO_**', false],
  ['two words', false],
  ['', false],
  ['9TO5', false],
  ['ACTIONS_*', false],
  ['GITHUB_*', false],
  ['AWS_*', false],
  ['MY_SECRET_*', false],
  ['LD_*', false],
  ['BASH_FUNC_*', false],
])('the entry %j: %s', (pattern, isAccepted) =>
  expect(objectToVariablePattern(pattern) === undefined).toBe(isAccepted),
)
