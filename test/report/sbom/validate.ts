import { Spec, Validation } from '@cyclonedx/cyclonedx-library'

/** Reads the schemas once. */
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)

/** What the official validator finds wrong with a document; null if nothing. */
export async function problemsOfSbom(text: string): Promise<unknown> {
  return validator.validate(text)
}
