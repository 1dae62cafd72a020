export function portable(text: string): string
