import { z } from 'zod'
import { type Actor, isDesk, sideOf } from '@/lib/actor/actor'
import { lockConsultation } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { PUBLICATIONS } from '@/lib/followUps/effect-answer'
import { canAnswerFollowUp } from '@/lib/followUps/policy'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { japaneseDate, personName } from '@/lib/japanese/input'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { PUBLICATION_OF, publicationNow } from './last-word'

/** What may be published of an answer from now on; at the desk with who said so and when. `seen`: after how many words. */
export const PublicationInput = z.object({
  word: z.enum(PUBLICATIONS, 'choose'),
  seen: z.coerce.number().int().nonnegative(),
  saidBy: personName().pipe(z.string().max(80, 'tooLong')).default(''),
  saidOn: japaneseDate().default(''),
})
export type PublicationInput = z.infer<typeof PublicationInput>

/**
 * Keeps a later word 公表についてのご意向 on publishing an answer that was given: said by its municipality in the portal, or heard by the desk.
 * From now on it counts, whatever was said before. InvalidTransition where nothing was answered, or a word came in between.
 */
export async function keepPublicationWord(
  tx: Tx,
  actor: Actor,
  effectId: string,
  { word, seen, saidBy, saidOn }: PublicationInput,
): Promise<{ id: string } | Refusal> {
  if (!z.uuid().safeParse(effectId).success) throw new NotFound()
  const found = await tx.effect.findUnique({ where: { id: effectId }, select: { consultationId: true } })
  if (!found) throw new NotFound()
  const consultation = await lockConsultation(tx, found.consultationId)
  if (!canAnswerFollowUp(actor, consultation)) throw new NotPermitted()
  const effect = await tx.effect.findUniqueOrThrow({
    where: { id: effectId },
    select: { questionnaireId: true, answeredAt: true, ...PUBLICATION_OF },
  })
  if (!effect.answeredAt) throw new InvalidTransition('keepPublicationWord', 'unanswered')
  const words = await tx.publicationWord.findMany({ where: { effectId }, select: { saidOn: true } })
  if (words.length !== seen) throw new InvalidTransition('edit', 'answered', {})
  if (word === publicationNow(effect)) return refuse('word', 'nothingToChange')
  const now = await readClock(tx)
  const [today, atDesk] = [jstDate(now), isDesk(actor)]
  if (atDesk && saidBy === '') return refuse('saidBy', 'required')
  if (atDesk && saidOn === '') return refuse('saidOn', 'required')
  if (atDesk && saidOn > today) return refuse('saidOn', 'past')
  const lastOn = [jstDate(effect.answeredAt), ...words.map((one) => dayOf(one.saidOn))].sort().at(-1) ?? ''
  if (atDesk && saidOn < lastOn) return refuse('saidOn', 'saidSince')
  await tx.publicationWord.createMany({
    data: {
      ...{ ...ownedBy(consultation), effectId, nth: words.length + 1, word, notedAt: now },
      ...(atDesk
        ? { saidByName: saidBy, saidOn: dateColumn(saidOn) }
        : { saidByName: actor.name, saidOn: dateColumn(today) }),
      ...{ notedByName: actor.name, notedBySide: sideOf(actor) },
    },
  })
  const { questionnaireId: subjectId } = effect
  await recordEvent(tx, actor, consultation, { kind: 'publication_said', subjectId, facts: { word } })
  if (!atDesk) await giveNotice(tx, { kind: 'follow_up_publication', bureauId: consultation.bureauId, subjectId })
  await touch(tx, consultation.id, now)
  return { id: effectId }
}
