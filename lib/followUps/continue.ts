import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { beginDraft } from '@/lib/consultations/draft'
import { lockConsultation } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { STAGES } from '@/lib/consultations/states'
import { keepColumns, writeSituation, writeTrouble } from '@/lib/consultations/write-step'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'

/**
 * Begins a new consultation from what an answer says is still needed: a draft with its title, themes and words, linked to the
 * one before. It goes its normal way from there; once it is received, each of the two leads to the other.
 */
export async function continueFollowUp(tx: Tx, actor: Actor, effectId: string): Promise<{ id: string; form: string }> {
  if (!z.uuid().safeParse(effectId).success) throw new NotFound()
  const effect = await tx.effect.findUnique({
    where: { id: effectId },
    select: {
      ...{ stillNeeded: true, answeredAt: true, askingOrganisationId: true },
      consultation: {
        select: {
          ...{ id: true, title: true, stage: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
          themes: { select: { themeKey: true } },
        },
      },
    },
  })
  if (!effect) throw new NotFound()
  if (effect.askingOrganisationId !== actor.organisationId) throw new NotPermitted()
  if (!effect.answeredAt || effect.stillNeeded === '') throw new InvalidTransition('continue', 'unanswered')
  const { id: otherId, title, stage, themes } = effect.consultation
  const { id } = await beginDraft(tx, actor, { form: 'full' })
  const draft = await lockConsultation(tx, id)
  const themeKeys = themes.map(({ themeKey }) => themeKey)
  const known = STAGES.find((one) => one === stage) ?? null
  await keepColumns(tx, draft, {
    ...(await writeTrouble(tx, draft, { title, themeKeys, stage: known })),
    ...(await writeSituation(tx, draft, { body: effect.stillNeeded })),
  })
  await tx.consultationLink.createMany({
    data: { ...ownedBy(draft), otherId, kind: 'follows', madeByName: actor.name },
  })
  return { id, form: 'full' }
}
