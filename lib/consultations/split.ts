import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { readPauses } from '@/lib/clock/read-pauses'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { many } from '@/lib/forms/fields'
import { singleLine } from '@/lib/japanese/input'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import { beginDraft } from './draft'
import { type LockedConsultation, lockConsultation } from './lock'
import { moveQuestions } from './move-questions'
import { ownedBy } from './owned'
import { canRoute } from './policy'
import { receiveDraft } from './receive'
import { takeAtDesk } from './take-at-desk'
import { settleWaiting } from './waiting'

/** 相談を分ける: what the new consultation is called, and which paragraphs, open questions and themes go to it. */
export const SplitInput = z.object({
  title: singleLine().max(120, 'tooLong').min(1, 'required'),
  parts: many(200).refine((parts) => parts.length > 0, 'choose'),
  questionIds: many(),
  themeKeys: many(),
})

/** The paragraphs of a text, as they can be chosen one by one. */
export function paragraphsOf(body: string): string[] {
  return body.split(/\n\s*\n|\n/).filter((paragraph) => paragraph.trim() !== '')
}

/**
 * Makes two consultations of one that holds two matters. The new one has a number of its own and counts as received when
 * the first was: its answer date, whether it has been answered, its officer, contact and sharing are the first one's. The
 * first keeps its text, because what was received stands. The municipality is told once.
 */
export async function splitConsultation(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof SplitInput>,
): Promise<{ number: string } | Refusal> {
  const first = await takeAtDesk(tx, actor, number, canRoute, 'split')
  const body = chosenText(first.body, input.parts)
  if (body === '') return refuse('parts', 'choose')
  const second = await receiveSecond(tx, actor, first, { title: input.title, body })
  await takeOverClock(tx, first, second)
  await moveThemes(tx, first, second, input.themeKeys)
  await moveQuestions(tx, actor, first, second, input.questionIds)
  await tx.consultationLink.createMany({
    data: { ...ownedBy(second), otherId: first.id, kind: 'split', madeByName: actor.name },
  })
  await recordEvent(tx, actor, first, { kind: 'split', subjectId: second.id, facts: { into: second.number } })
  await recordEvent(tx, actor, second, { kind: 'split', subjectId: first.id, facts: { from: number } })
  const now = await readClock(tx)
  await settleWaiting(tx, await lockConsultation(tx, first.id), now)
  await settleWaiting(tx, second, now)
  await giveNotice(tx, { kind: 'consultation_split', bureauId: second.bureauId, consultationId: second.id })
  return { number: second.number ?? '' }
}

function chosenText(body: string, parts: readonly string[]): string {
  return paragraphsOf(body)
    .filter((_, index) => parts.includes(String(index)))
    .join('\n\n')
}

async function receiveSecond(
  tx: Tx,
  actor: Actor,
  first: LockedConsultation,
  text: { title: string; body: string },
): Promise<LockedConsultation> {
  const { askingOrganisationId, channel, callerName, isSample, calledAt } = first
  const opening = { askingOrganisationId, channel, callerName, isSample, calledAt: calledAt ?? undefined }
  const { id } = await beginDraft(tx, actor, { form: first.form === 'quick' ? 'quick' : 'full', ...opening })
  const { sectionId, sectionName, contactName, contactPhone, contactMailbox, stage, sharedWithPrefecture } = first
  const whose = { sectionId, sectionName, contactName, contactPhone, contactMailbox, stage, sharedWithPrefecture }
  await tx.consultation.updateMany({ where: { id }, data: { ...text, ...whose } })
  const { officerMembershipId, officerName } = first
  const officer = officerMembershipId ? { membershipId: officerMembershipId, name: officerName ?? '' } : null
  const receivedAt = first.receivedAt ?? (await readClock(tx))
  const { answerDays } = first
  await receiveDraft(tx, await lockConsultation(tx, id), { receivedAt, answerDays, officer })
  await tx.consultation.updateMany({ where: { id }, data: { firstAnsweredAt: first.firstAnsweredAt } })
  return await lockConsultation(tx, id)
}

/** Priority and all the time for which the first one's clock stood still until now; what stops it from now on is each one's own. */
async function takeOverClock(tx: Tx, first: LockedConsultation, second: LockedConsultation) {
  const now = await readClock(tx)
  const { priority } = await tx.triage.findUniqueOrThrow({ where: { consultationId: first.id } })
  await tx.triage.updateMany({ where: { consultationId: second.id }, data: { priority } })
  const pauses = await readPauses(tx, first.id)
  const stood = { ...ownedBy(second), reason: first.number ?? '', pausedByName: first.number ?? '' }
  await tx.clockPause.createMany({
    data: pauses.map(({ from, until }) => ({ ...stood, pausedAt: from, resumedAt: until ?? now })),
  })
}

async function moveThemes(tx: Tx, first: LockedConsultation, second: LockedConsultation, keys: readonly string[]) {
  const chosen = { consultationId: first.id, themeKey: { in: [...keys] } }
  const themes = await tx.consultationTheme.findMany({ where: chosen, select: { themeKey: true, chosenBy: true } })
  await tx.consultationTheme.deleteMany({ where: chosen })
  await tx.consultationTheme.createMany({ data: themes.map((theme) => ({ ...ownedBy(second), ...theme })) })
}
