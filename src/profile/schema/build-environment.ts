import { z } from 'zod'
import { objectToVariablePattern } from '../../host/process/variable-names.js'

const folderOfSteps = ['PWD', 'OLDPWD']

/** `build.env`: variables with their values. */
export const environment = z
  .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'not a variable name'), z.string())
  .superRefine((variables, context) => {
    for (const name of folderOfSteps)
      if (name in variables)
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'is the folder of each step; use make -C or cd for another',
        })
  })
  .describe(
    'Variables added to the environment of build commands; $PATH in PATH is the usual one. Not for secrets: values are shown',
  )

/** `build.pass_env`: variables that keep the value they have where osv-kernel is started. */
export const passedVariables = z
  .array(z.string())
  .superRefine((patterns, context) => {
    for (const [index, pattern] of patterns.entries()) {
      const message = objectToVariablePattern(pattern)
      if (message !== undefined) context.addIssue({ code: 'custom', path: [index], message })
    }
  })
  .describe(
    'Variables passed on to build commands, by name or by the start of names (CARGO_*); names of secrets never pass',
  )
