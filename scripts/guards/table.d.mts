export interface Guard {
  readonly file: string
  readonly take: string
  readonly put?: string
}

export interface GuardRow {
  readonly id: string
  readonly attack: string
  readonly holds: string
  readonly test: string
  readonly name: string
  readonly dist?: boolean
  readonly notYet?: string
  readonly guards: readonly Guard[]
}

export interface GuardSubject {
  readonly title: string
  readonly rows: readonly GuardRow[]
}

export function readTable(root: string): readonly GuardSubject[]
export function placesOf(text: string, take: string): readonly RegExpMatchArray[]
