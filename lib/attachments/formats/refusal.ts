/** Why a file is not taken; each has its sentence in the catalogue `Attachments.reasons`. */
export const REASONS = [
  'empty',
  'tooLarge',
  'tooMany',
  'notReceived',
  'notAllowed',
  'contentMismatch',
  'encrypted',
  'macro',
  'embedded',
  'externalLink',
  'archiveLimits',
  'damaged',
] as const

export type Reason = (typeof REASONS)[number]

/** Ends the inspection of a file from any depth of its structure; `inspectFile` turns it into a plain answer. */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(`The file is refused: ${reason}`)
  }
}
