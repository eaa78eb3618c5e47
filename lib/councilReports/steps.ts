import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { fileReport } from '@/lib/library/file-report'
import { freezeFigures } from './freeze'
import type { ReplacingInput, StepInput } from './input'
import { keepBehind } from './keep-behind'
import { copyStories, listChosen } from './stories'
import { needSeen, takeCouncilReport } from './take'
import { tellConfirmed, tellReturned, tellSubmitted } from './tell'
import { councilWords } from './words'

/** 決裁に回す: from now on the text stands, until it is given back or confirmed. Refused while a story is not yet checked by its municipality. */
export async function submitCouncilReport(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: StepInput,
): Promise<{ id: string } | Refusal> {
  const { report, state } = await takeCouncilReport(tx, actor, id, 'submit')
  needSeen(report, version)
  if (!(await areStoriesReady(tx, id))) return refuse('stories', 'storiesUnchecked')
  const by = { submittedByName: actor.name, submittedByMembershipId: actor.membershipId }
  const submitted = { submittedAt: await readClock(tx), ...by }
  await tx.councilReport.updateMany({ where: { id }, data: { state, ...submitted, version: { increment: 1 } } })
  await tellSubmitted(tx, report)
  return { id }
}

/** Gives a report back from the decision, to be written on. */
export async function giveBackCouncilReport(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const { report, state } = await takeCouncilReport(tx, actor, id, 'giveBack')
  const data = { state, submittedAt: null, submittedByName: '', version: { increment: 1 } }
  await tx.councilReport.updateMany({ where: { id }, data })
  await tellReturned(tx, actor, report)
  return { id }
}

/**
 * 確定: from now on the council reads it and nobody changes it; the one it replaces stays readable and says so. Consent is looked at
 * once more: a municipality may have taken it back since its story was chosen. It enters the library under its number.
 */
export async function confirmCouncilReport(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: StepInput,
): Promise<{ id: string } | Refusal> {
  const { report, state } = await takeCouncilReport(tx, actor, id, 'confirm')
  needSeen(report, version)
  if (!(await areStoriesReady(tx, id))) return refuse('stories', 'storiesUnchecked')
  const confirmed = { confirmedAt: await readClock(tx), confirmedByName: actor.name }
  await tx.councilReport.updateMany({ where: { id }, data: { state, ...confirmed, version: { increment: 1 } } })
  const day = (date: Date) => formatDay(dayOf(date), 'ja')
  const period = councilWords('ja')('period', { from: day(report.fromOn), until: day(report.untilOn) })
  const title = councilWords('ja')('titleOf', { period })
  const refused = await fileReport(tx, actor, report, { title, at: confirmed.confirmedAt })
  if (refused) return refused
  if (report.replacesId) {
    const before = await takeCouncilReport(tx, actor, report.replacesId, 'replace')
    await tx.councilReport.updateMany({ where: { id: before.report.id }, data: { state: before.state } })
  }
  await tellConfirmed(tx, actor, report)
  return { id }
}

/**
 * 差替え版の作成: a new draft with the same texts and stories, its figures counted anew for the same days. The confirmed one stands
 * until this one is confirmed. InvalidTransition when a colleague has begun one already.
 */
export async function replaceCouncilReport(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason }: ReplacingInput,
): Promise<{ id: string }> {
  const { actor: keeper, report } = await takeCouncilReport(tx, actor, id, 'replace')
  if (await tx.councilReport.findFirst({ where: { replacesId: id }, select: { id: true } }))
    throw new InvalidTransition('replaceCouncilReport', 'begun')
  const { fromOn, untilOn, meetingName, meetingOn, documentNumber, bureauId } = report
  const period = { from: dayOf(fromOn), until: dayOf(untilOn) }
  const { figures, asOf, counted } = await freezeFigures(tx, keeper, period)
  const next = randomUUID()
  await tx.councilReport.createMany({
    data: {
      ...{ id: next, bureauId, fromOn, untilOn, meetingName, meetingOn, documentNumber, figures, asOf },
      ...{ edition: report.edition + 1, replacesId: id, replaceReason: reason, texts: report.texts ?? {} },
      ...{ madeAt: asOf, madeByName: actor.name, madeByMembershipId: actor.membershipId },
    },
  })
  await keepBehind(tx, { id: next, bureauId }, counted)
  await copyStories(tx, id, next)
  return { id: next }
}

/** Throws a draft away; what it was to replace stands. */
export async function discardCouncilReport(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  await takeCouncilReport(tx, actor, id, 'write')
  await tx.councilReport.deleteMany({ where: { id } })
  return { id }
}

async function areStoriesReady(tx: Tx, id: string): Promise<boolean> {
  return (await listChosen(tx, id)).every(({ why }) => why === null)
}
