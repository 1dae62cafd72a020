const anonymous = '(anonymous namespace)'

/** Suffixes that compilers add to functions they split or cloned. */
const compilerSuffix = /(?:\.(?:cold|(?:part|isra|constprop|llvm)\.\d{1,20})){1,8}$/

/**
 * The bare name of a function, as vocabularies write it: without return type and parameters (C++,
 * demangled) and without compiler suffixes. One pass over the text.
 */
export function bareFunctionName(text: string): string {
  const masked = text.replaceAll(anonymous, '\u0001')
  let depth = 0
  let start = 0
  let end = masked.length
  for (let at = 0; at < masked.length; at++) {
    const char = masked.charAt(at)
    // operator<, operator(), operator->: these brackets are part of the name.
    if (masked.startsWith('operator', at)) {
      const symbol = /^operator(?:\(\)|[^\w\s(]{1,3})?/.exec(masked.slice(at, at + 11))?.[0] ?? ''
      at += Math.max(1, symbol.length) - 1
    } else if (char === '<' || char === '{') depth++
    else if (char === '>' || char === '}') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (char === ' ') start = at + 1
    else if (char === '(' || char === '[') {
      end = at
      break
    }
  }
  const name = masked.slice(start, end).trimEnd()
  const bare = name === '' ? masked.slice(0, end).trimEnd() : name
  return bare.replace(compilerSuffix, '').replaceAll('\u0001', anonymous)
}
