import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { giveNotices } from '@/lib/notices/give-notice'
import { recordAwardEvent } from './events'
import type { OpenAwardInput, SeenAward } from './input'
import { askJudges } from './judges'
import { canPrepareAward } from './policy'
import { nextState } from './states'
import { assertSeen, takeAward } from './take'

const OFFICES_AT_MOST = 2000

/** 募集: opens a call. The prefectures chosen and their municipalities are told, each alone; whoever else is of the area may nominate, too. */
export async function openAward(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, prefectures }: OpenAwardInput,
): Promise<{ id: string } | Refusal> {
  if (!canPrepareAward(actor)) throw new NotPermitted()
  const call = await takeAward(tx, id)
  const state = nextState(call.state, 'open')
  assertSeen(call, version)
  const now = await readClock(tx)
  if (dayOf(call.nominationsDue) < jstDate(now)) return refuse('', 'awardDuePast')
  const offices = await tx.organisation.findMany({
    where: {
      ...{ bureauId: call.bureauId, kind: { in: ['municipality', 'prefecture'] }, endedOn: null },
      prefectureCode: { in: prefectures },
    },
    orderBy: { code: 'asc' },
    take: OFFICES_AT_MOST,
    select: { id: true },
  })
  const opened = { openedAt: now, openedByName: actor.name }
  await tx.awardCall.updateMany({ where: { id }, data: { state, ...opened, version: { increment: 1 } } })
  const { bureauId } = call
  const rows = offices.map(({ id: organisationId }) => ({ id: randomUUID(), callId: id, bureauId, organisationId }))
  await tx.awardAnnouncement.createMany({ data: rows.map((row) => ({ ...row, toldAt: now })) })
  await recordAwardEvent(tx, actor, call, 'opened')
  await giveNotices(
    tx,
    rows.map((row) => ({ kind: 'award_called' as const, bureauId, subjectId: row.id })),
  )
  return { id }
}

/** 締切: no nomination is taken or taken back from now on, and the judges are asked to score. Not before its day. */
export async function closeAward(
  tx: Tx,
  actor: Actor,
  id: string,
  { version }: SeenAward,
): Promise<{ id: string } | Refusal> {
  if (!canPrepareAward(actor)) throw new NotPermitted()
  const call = await takeAward(tx, id)
  const state = nextState(call.state, 'close')
  assertSeen(call, version)
  const now = await readClock(tx)
  if (dayOf(call.nominationsDue) > jstDate(now)) return refuse('', 'awardNotDue')
  if ((await tx.awardNomination.count({ where: { callId: id, withdrawnAt: null } })) === 0)
    return refuse('', 'awardNoNomination')
  if ((await tx.awardJudge.count({ where: { callId: id, excusedAt: null } })) === 0) return refuse('', 'awardNoJudge')
  const closed = { closedAt: now, closedByName: actor.name }
  await tx.awardCall.updateMany({ where: { id }, data: { state, ...closed, version: { increment: 1 } } })
  await recordAwardEvent(tx, actor, call, 'closed')
  await askJudges(tx, call)
  return { id }
}
