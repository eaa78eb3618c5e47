import type { Tx } from '@/lib/db/client'
import { PUBLICATION_OF, type PublicationWord, publicationNow } from './last-word'

/** What has been said since on publishing the answers of a questionnaire, and what counts now, by answer. */
export async function listPublicationWords(tx: Tx, questionnaireId: string) {
  const effects = await tx.effect.findMany({
    where: { questionnaireId, answeredAt: { not: null } },
    select: {
      id: true,
      ...PUBLICATION_OF,
      publicationWords: {
        orderBy: { nth: 'desc' },
        take: 100,
        select: { id: true, word: true, saidByName: true, saidOn: true, notedByName: true, notedBySide: true },
      },
    },
  })
  return new Map(effects.map((effect) => [effect.id, { now: publicationNow(effect), words: effect.publicationWords }]))
}

/** What counts of one answer, and every word on it, the last first. */
export type PublicationSaid = {
  now: PublicationWord | ''
  words: { id: string; word: string; saidByName: string; saidOn: Date; notedByName: string; notedBySide: string }[]
}
