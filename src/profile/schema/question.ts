import { z } from 'zod'
import { port } from './port.js'
import { regexText } from './regex-text.js'

/** The expected answer of a service in the guest. */
const answerPattern = z
  .union([
    z
      .string()
      .min(1)
      .transform((text): { text: string } => ({ text })),
    z.strictObject({ text: z.string().min(1) }),
    z.strictObject({
      regex: regexText.describe('Regular expression (RE2 syntax); named groups become metrics'),
    }),
  ])
  .describe('Text it contains, or a map with text: or regex:')

const guestPort = port.describe('Port of the guest; boot.network forwards it')

export const httpQuestion = z.strictObject({
  port: guestPort,
  path: z
    .string()
    .regex(/^\/[\x21-\x7e]*$/, 'a path like /os/version')
    .default('/'),
  method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']).default('GET'),
  send: z.string().optional().describe('Body of the request'),
  status: z.int().min(100).max(599).default(200).describe('Status of the answer'),
  header: z.record(z.string().regex(/^[A-Za-z0-9-]+$/), answerPattern).optional(),
  body: answerPattern.optional(),
})

export const tcpQuestion = z.strictObject({
  port: guestPort,
  send: z.string().optional().describe('Sent once connected'),
  // Required: QEMU's user-mode network accepts a connection before the guest does.
  answer: answerPattern,
})

export type HttpQuestion = Readonly<z.output<typeof httpQuestion>>
export type TcpQuestion = Readonly<z.output<typeof tcpQuestion>>
