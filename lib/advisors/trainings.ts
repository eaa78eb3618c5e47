import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { issueLink } from '@/lib/links/issue'
import { giveNotice } from '@/lib/notices/give-notice'
import type { TrainingInput } from './input'
import { lockAdvisor } from './lock'
import { mailboxOfAdvisor } from './mailbox-of'
import { canKeepRegistry } from './policy'

/** 支援スキル向上研修: invites an advisor to a course, or records one that was taken. The advisor is told of an invitation, and reads it in the own area. */
export async function noteTraining(
  tx: Tx,
  actor: Actor,
  advisorId: string,
  { course, heldOn, state }: TrainingInput,
): Promise<{ id: string } | Refusal> {
  const advisor = await lockAdvisor(tx, advisorId)
  if (!canKeepRegistry(actor, advisor)) throw new NotPermitted()
  const now = await readClock(tx)
  if (state === 'taken' && heldOn > jstDate(now)) return refuse('heldOn', 'past')
  if (state === 'invited' && heldOn < jstDate(now)) return refuse('heldOn', 'notPast')
  const noted = { notedByName: actor.name, notedAt: now }
  await tx.advisorTraining.createMany({
    data: { advisorId, bureauId: advisor.bureauId, course, state, heldOn: dateColumn(heldOn), ...noted },
  })
  if (state === 'invited') await tellOfInvitation(tx, actor, advisor)
  return { id: advisorId }
}

/** Days the link of an invitation works (当方設定). */
const LINK_DAYS = 30

/** Tells at the own account, or by a link to whoever has none; whom neither reaches the desk calls. */
async function tellOfInvitation(tx: Tx, actor: Actor, advisor: Awaited<ReturnType<typeof lockAdvisor>>) {
  const { id, name, userId, bureauId } = advisor
  if (userId) return await giveNotice(tx, { kind: 'training_invited', bureauId, subjectId: userId })
  const recipientMailbox = await mailboxOfAdvisor(tx, advisor)
  if (!recipientMailbox) return
  const linkId = await issueLink(tx, actor, {
    ...{ purpose: 'advisor_confirmation', subjectId: id, organisationId: bureauId, bureauId },
    ...{ recipientName: name, recipientMailbox, days: LINK_DAYS },
  })
  await giveNotice(tx, { kind: 'training_by_link', bureauId, subjectId: linkId })
}

/** Whether somebody who was invited took the course. */
export async function closeInvitation(
  tx: Tx,
  actor: Actor,
  advisorId: string,
  trainingId: string,
  state: 'taken' | 'absent',
) {
  const advisor = await lockAdvisor(tx, advisorId)
  if (!canKeepRegistry(actor, advisor)) throw new NotPermitted()
  const training = z.uuid().safeParse(trainingId).success
    ? await tx.advisorTraining.findFirst({ where: { id: trainingId, advisorId }, select: { state: true } })
    : null
  if (!training) throw new NotFound()
  if (training.state !== 'invited') throw new InvalidTransition('closeInvitation', training.state)
  const noted = { notedByName: actor.name, notedAt: await readClock(tx) }
  await tx.advisorTraining.updateMany({ where: { id: trainingId }, data: { state, ...noted } })
  return { id: advisorId }
}
