/**
 * Resolves as jest does, and packages that have modules alone (their `exports` name nothing but
 * `import`) by that condition: tests are CommonJS to jest, and these packages are compiled to it too.
 */
export function sync(request, options) {
  try {
    return options.defaultResolver(request, options)
  } catch (error) {
    const conditions = [...(options.conditions ?? []), 'import']
    try {
      return options.defaultResolver(request, { ...options, conditions })
    } catch {
      throw error
    }
  }
}
