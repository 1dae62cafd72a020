/** A command to the runner, escaped as the runner unescapes it. */
export function workflowCommand(name: string, message = ''): string {
  const data = message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  return `::${name}::${data}`
}

/** The runner cuts longer annotations. */
export const maxAnnotationLength = 4096

export function cutForAnnotation(message: string): string {
  return message.length <= maxAnnotationLength
    ? message
    : `${message.slice(0, maxAnnotationLength - 1)}…`
}
