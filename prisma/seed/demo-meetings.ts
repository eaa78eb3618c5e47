import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { keepBlackout } from '@/lib/blackoutDays/keep'
import { PollInput } from '@/lib/datePolls/input'
import { openPoll } from '@/lib/datePolls/open'
import { asActor } from '@/lib/db/as-actor'
import { answerDuty } from '@/lib/duties/answer'
import { DutyInput } from '@/lib/duties/input'
import { waiveDuty } from '@/lib/duties/keep'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { PlanInput } from '@/lib/plannedSessions/input'
import { planSession } from '@/lib/plannedSessions/plan'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { actorAt } from './demo-actors'

/** Beside the scenario: a visit whose report is owed; and of a support under way, the next session planned and a poll open for the one after. */
export async function seedMeetings(client: pg.Client): Promise<void> {
  const officer = await actorAt(client, 'officer@demo.test', new Date())
  await settleTheOld(client, officer)
  await recordVisit(officer)
  const support = await findUnderWay(officer)
  if (!support) return
  const { id, askingOrganisationId } = support
  const days = [8, 13, 14].map((ahead) => addBusinessDays(jstDate(new Date()), ahead))
  await asActor(officer, async (tx) => {
    await planSession(
      tx,
      officer,
      id,
      PlanInput.parse({
        ...{ label: '次回打合せ', plannedOn: days[0], startsAt: '13:30', endsAt: '15:30', mode: 'hybrid' },
        ...{ place: '役場 2階会議室', aims: '名簿をもとに、声かけの順番を決める' },
      }),
    )
    await openPoll(
      tx,
      officer,
      id,
      PollInput.parse({
        ...{ label: '次々回打合せ', mode: 'online', closesOn: addBusinessDays(jstDate(new Date()), 5) },
        ...{ slots: [`${days[1]}T10:00/12:00`, `${days[1]}T13:30/15:30`, `${days[2]}T13:30/15:30`] },
        ...{ members: [askingOrganisationId, officer.organisationId] },
        ...{
          kind_1: 'advisor',
          name_1: '助言 花子',
          mailbox_1: 'jogen@demo.test',
          kind_2: 'other',
          name_2: '地区の会長',
        },
      }),
    )
    const place = await tx.organisation.findUnique({ where: { id: askingOrganisationId }, select: { code: true } })
    const assembly = { kind: 'assembly' as const, fromOn: days[1] ?? '', untilOn: days[2] ?? '', note: '定例会' }
    if (place?.code) await keepBlackout(tx, officer, place.code, assembly)
  })
}

/** What dispatches of the past still owe is answered by the advisor, or was heard on the telephone. */
async function settleTheOld(client: pg.Client, officer: Actor) {
  const advisor = await actorAt(client, 'advisor@demo.test', new Date())
  const before = { state: 'open', heldOn: { lt: dateColumn(addDays(jstDate(new Date()), -60)) } }
  const reports = await asActor(advisor, (tx) =>
    tx.duty.findMany({ where: before, select: { id: true, minutes: true } }),
  )
  for (const { id, minutes } of reports)
    await asActor(advisor, (tx) => answerDuty(tx, advisor, id, DutyInput.parse({ body: minutes || '助言を行った。' })))
  const others = await asActor(officer, (tx) =>
    tx.duty.findMany({ where: { ...before, kind: { not: 'survey' } }, select: { id: true, supportId: true } }),
  )
  for (const { id, supportId } of others)
    await asActor(officer, (tx) => waiveDuty(tx, officer, supportId, id, { reason: '電話で伺ったため' }))
}

async function findUnderWay(officer: Actor) {
  return await asActor(officer, (tx) =>
    tx.support.findFirst({
      where: { state: 'under_way', consultation: { state: 'supporting' } },
      orderBy: [{ proposedAt: 'desc' }, { id: 'asc' }],
      select: { id: true, askingOrganisationId: true },
    }),
  )
}

/** One more visit of an advisor two days ago: its report, the town's word on it and the survey of the next year are asked for. */
async function recordVisit(officer: Actor) {
  await asActor(officer, async (tx) => {
    const dispatch = await tx.support.findFirst({
      where: {
        ...{ state: { in: ['under_way', 'done'] }, menu: { kind: 'advisor' } },
        requests: { some: { addresseeRole: 'advisor', state: { in: ['accepted', 'answered'] } } },
      },
      orderBy: [{ proposedAt: 'desc' }, { id: 'asc' }],
      select: { id: true },
    })
    if (!dispatch) return
    const visit = SessionInput.parse({
      ...{ label: 'その後の訪問', heldOn: addBusinessDays(jstDate(new Date()), -2), mode: 'onsite' },
      ...{ content: '指針案を使ってみた感想を聞き、直すところを話し合った。', nextSteps: '記入例を一つ加える。' },
      ...{ kind_1: 'municipality', number_1: '4', kind_2: 'advisor', number_2: '1', kind_3: 'desk', number_3: '2' },
    })
    await recordSession(tx, officer, dispatch.id, visit)
  })
}
