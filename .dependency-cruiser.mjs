/**
 * No files import each other in a circle, types included: what both must know belongs into a third, or
 * into one. ESLint's own rule (import-x/no-cycle) passes over type imports.
 */
export default {
  forbidden: [{ name: 'circle', severity: 'error', from: {}, to: { circular: true } }],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
}
