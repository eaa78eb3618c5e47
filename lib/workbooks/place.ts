import type { Actor } from '@/lib/actor/actor'
import { saveContact, saveSituation, saveTrouble, saveWishes } from '@/lib/consultations/draft'
import { lockConsultation } from '@/lib/consultations/lock'
import { STAGES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import type { Answers } from './answers'

type Whole = Required<Answers>

/** What a draft says now, in the words of the form. */
export async function readCurrent(tx: Tx, id: string): Promise<Whole> {
  const draft = await lockConsultation(tx, id)
  const themes = await tx.consultationTheme.findMany({ where: { consultationId: id }, select: { themeKey: true } })
  const menus = await tx.consultationMenu.findMany({ where: { consultationId: id }, select: { menuId: true } })
  const { title, body, wishes, sectionName, contactName, contactPhone, contactMailbox, sharedWithPrefecture } = draft
  return {
    ...{ title, body, wishes, sectionName, contactName, contactPhone, contactMailbox, sharedWithPrefecture },
    stage: STAGES.find((stage) => stage === draft.stage) ?? null,
    desiredBy: draft.desiredBy ? dayOf(draft.desiredBy) : null,
    themeKeys: themes.map(({ themeKey }) => themeKey),
    menuIds: menus.map(({ menuId }) => menuId),
  }
}

/** Which answers of the file say something else than the draft does now. */
export function differences(answers: Answers, current: Whole): (keyof Answers)[] {
  return (Object.keys(current) as (keyof Answers)[]).filter(
    (field) => answers[field] !== undefined && said(answers[field]) !== said(current[field]),
  )
}

function said(answer: Answers[keyof Answers]): string {
  return JSON.stringify(Array.isArray(answer) ? [...answer].sort() : answer)
}

/** Writes the answers into a draft by the same verbs as its forms; what the file does not answer stays as it is. */
export async function placeAnswers(tx: Tx, actor: Actor, id: string, answers: Answers): Promise<void> {
  const current = await readCurrent(tx, id)
  const { title, stage, themeKeys, body, wishes, menuIds, desiredBy, ...contact } = { ...current, ...answers }
  const isPast = desiredBy !== null && desiredBy < jstDate(await readClock(tx))
  await saveTrouble(tx, actor, id, { title, stage, themeKeys })
  await saveSituation(tx, actor, id, { body })
  await saveWishes(tx, actor, id, { wishes, menuIds, desiredBy: isPast ? null : desiredBy })
  if (isPast) await tx.consultation.updateMany({ where: { id }, data: { desiredBy: dateColumn(desiredBy) } })
  await saveContact(tx, actor, id, contact)
  const isFull = Boolean(stage || wishes || desiredBy) || themeKeys.length + menuIds.length > 0
  if (isFull) await tx.consultation.updateMany({ where: { id, form: 'quick' }, data: { form: 'full' } })
}
