import type { Tx } from '@/lib/db/client'
import { ANSWER_COLUMNS, answerOf } from '@/lib/followUps/answer-of'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { PUBLICATION_OF, publicationNow } from '@/lib/publicationWords/last-word'
import { figuresOf } from './figures'

/**
 * What a practice begins with, so that nobody types again what is on record: how it began from the consultation, who does it
 * from its section, what was done, what changed, the figures and what was noticed from the answer.
 */
export async function draftOfEffect(tx: Tx, effectId: string) {
  const effect = await tx.effect.findUnique({
    where: { id: effectId },
    select: {
      ...{ supportId: true, consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
      ...{ answeredAt: true, ...ANSWER_COLUMNS, ...PUBLICATION_OF },
      support: { select: { outcome: true, endedAt: true } },
      consultation: {
        select: {
          ...{ title: true, body: true, stage: true, sectionName: true, themes: { select: { themeKey: true } } },
          askingOrganisation: { select: { name: true } },
        },
      },
    },
  })
  const answer = effect ? answerOf(effect) : null
  if (!effect?.answeredAt || !answer) return null
  const { consultation, support, supportId, consultationId, askingOrganisationId, bureauId, prefectureCode } = effect
  const who = [consultation.askingOrganisation.name, consultation.sectionName].filter(Boolean).join(' ')
  return {
    owner: { supportId, consultationId, askingOrganisationId, bureauId, prefectureCode, effectId },
    answer: { ...answer, publication: publicationNow(effect) },
    texts: {
      ...{ title: consultation.title, stage: consultation.stage, begun: consultation.body },
      ...{ summary: answer.actionsTaken || support.outcome, result: answer.changes, hard: answer.insights },
      ...{ actors: who, contact: who, effects: figuresOf(answer) },
      themeKeys: consultation.themes.map(({ themeKey }) => themeKey),
      fiscalYear: fiscalYear(jstDate(support.endedAt ?? effect.answeredAt)),
    },
  }
}
