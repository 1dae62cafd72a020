import { describe, expect, test } from '@jest/globals'
import { parseLoaderOptions } from '../../../../src/kernels/osv/tree/loader-options.js'

const usage = String.raw`
        "  --loud            be loud\n"
#if CONF_spy
#if CONF_spy_more
        "  --watch=arg       what to watch\n"
#endif
        "  --list            list it\n"
#endif
#if defined(__x86_64__)
        "  --pause=arg (=0)  seconds to\n"
        "                    wait\n\n"
#endif
        "  --gone            no longer parsed\n");
`

describe('parseLoaderOptions', () => {
  test('reads a usage text with the conditions around its lines', () => {
    expect(parseLoaderOptions(usage)).toEqual([
      { name: 'loud', value: null, description: 'be loud', needs: null },
      { name: 'watch', value: 'arg', description: 'what to watch', needs: 'spy_more' },
      { name: 'list', value: null, description: 'list it', needs: 'spy' },
      { name: 'pause', value: 'arg', description: 'seconds to wait', needs: null },
      { name: 'gone', value: null, description: 'no longer parsed', needs: null },
    ])
  })

  test('follows the parsing code, whatever the usage says', () => {
    const code = [
      'if (extract_option_flag(values, "loud")) {',
      'if (options::option_value_exists(values, "pause")) {',
      'x = options::extract_option_value(values, "quiet");',
      'static bool extract_option_flag(map &values, const string &name)',
    ].join('\n')
    const names = parseLoaderOptions(usage + code).map(
      ({ name, value }) => `${name}=${value ?? ''}`,
    )
    expect(names).toEqual(['loud=', 'pause=arg', 'quiet=arg'])
  })

  test('reads declarations of older trees', () => {
    const text = [
      '    desc.add_options()',
      '        ("loud", "be loud")',
      '\t("pause", bpo::value<float>()->default_value(0), "seconds to wait\\n")',
    ].join('\n')
    expect(parseLoaderOptions(text)).toEqual([
      { name: 'loud', value: null, description: 'be loud', needs: null },
      { name: 'pause', value: 'arg', description: 'seconds to wait', needs: null },
    ])
  })
})
