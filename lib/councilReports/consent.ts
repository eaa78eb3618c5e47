import { PUBLICATION_OF, type PublicationWord, publicationNow } from '@/lib/publicationWords/last-word'

/** What a municipality allows to be told: with its name, without, or nothing; '' where it said nothing. */
export type Consent = PublicationWord | ''

type Source = {
  effect: Parameters<typeof publicationNow>[0] | null
  caseReport: { state: string; consentedAt: Date | null } | null
}

/**
 * What the municipality of a story has consented to, as it is recorded now: the last word on its answer; or for the report of its case, which is
 * agreed to and published under its name, from the agreement until it is taken back.
 */
export function consentOf({ effect, caseReport }: Source): Consent {
  if (effect) return publicationNow(effect)
  if (!caseReport) return ''
  return caseReport.consentedAt ? 'named' : caseReport.state === 'withdrawn' ? 'no' : ''
}

/** Why a story may not be told any more as it stands: its municipality allows nothing, or not its name. */
export function withheldBy(source: Source | null, isNamed: boolean): 'consent' | 'name' | null {
  const consent = source ? consentOf(source) : ''
  if (consent !== 'named' && consent !== 'unnamed') return 'consent'
  return isNamed && consent !== 'named' ? 'name' : null
}

/** What is read of a story's source to know its consent. */
export const CONSENT_OF = {
  effect: { select: PUBLICATION_OF },
  caseReport: { select: { state: true, consentedAt: true } },
} as const
