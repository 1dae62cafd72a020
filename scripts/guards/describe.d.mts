import type { GuardSubject } from './table.mjs'

export function describeTable(table: readonly GuardSubject[]): string
