import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { chase } from '@/lib/chasing/chase'
import { answerAdvice } from '@/lib/council/answer'
import { askCouncil } from '@/lib/council/ask'
import { AdviceInput, AskCouncilInput } from '@/lib/council/input'
import { listMembers } from '@/lib/council/list-members'
import { CallInput } from '@/lib/councilCalls/input'
import { callForProposals } from '@/lib/councilCalls/lead'
import { propose } from '@/lib/councilCalls/propose'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { Refusal } from '@/lib/forms/errors'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { addDays, fiscalYear, jstDate } from '@/lib/japanese/dates'
import { asSystem } from '@/lib/jobs/as-system'
import { actorAt } from '../demo-actors'
import { daysAgo, officeHour } from './days'

type Act = { at: Date; play: () => Promise<void> }
type Deed = (tx: Tx, actor: Actor) => Promise<unknown>

/** What the council is asked: advice on a support under way, which one member has given; proposals for the next fiscal year; and the reminders of some days. */
export function councilOf(client: pg.Client): Act[] {
  const act = (days: number, hour: number, who: string, deed: Deed): Act => {
    const at = officeHour(days, hour)
    const play = async () => {
      const actor = await actorAt(client, who, at)
      const done = await asActor(actor, (tx) => deed(tx, actor))
      if (done instanceof Refusal) throw new Error(`refused ${JSON.stringify(done.errors)}`)
    }
    return { at, play }
  }
  return [
    act(21, 10, 'officer@demo.test', callsForProposals),
    act(14, 15, 'council2@demo.test', proposes),
    act(12, 10, 'officer@demo.test', asksMembers),
    act(8, 11, 'council2@demo.test', advises),
    ...[
      [26, 5],
      [26, 10],
      [12, 5],
    ].map(([asked = 0, step = 0]) => reminders(addBusinessDays(daysAgo(asked), step))),
  ]
}

/** The worker's round on a morning on which a step of the ladder is due. */
function reminders(day: string): Act {
  const at = new Date(`${day}T09:10:00+09:00`)
  return { at, play: () => asSystem(async (tx) => chase(tx, await readClock(tx)), at.toISOString()) }
}

async function callsForProposals(tx: Tx, actor: Actor) {
  const now = await readClock(tx)
  const year = fiscalYear(now) + 1
  return await callForProposals(
    tx,
    actor,
    CallInput.parse({
      fiscalYear: year,
      title: '次年度の重点実施事項のご提案（見本）',
      body: '次年度に各県等と連携して取り組む重点実施事項について、構成員の皆様のご提案を募集します。',
      dueOn: addDays(jstDate(now), 45),
    }),
  )
}

async function proposes(tx: Tx, actor: Actor) {
  const { id } = await tx.councilCall.findFirstOrThrow({ select: { id: true } })
  return await propose(tx, actor, id, {
    title: '買い物と外出を支える仕組みを、町をまたいでつくる（見本）',
    body: '商店街や交通事業者と組んで、複数の市町村で支える形を試みる。',
    reason: '一つの町では担い手も利用者も少なく、続かないため。',
  })
}

async function asksMembers(tx: Tx, actor: Actor) {
  const support = await tx.support.findFirstOrThrow({
    where: { state: 'under_way', menu: { key: 'matching_mobility' } },
    include: { consultation: true },
  })
  const members = (await listMembers(tx, support.consultation)).map(({ value }) => value)
  return await askCouncil(
    tx,
    actor,
    support.id,
    AskCouncilInput.parse({
      members,
      title: '住民の支え合いによる移動支援（見本）',
      summary: '人口数万人の市が、住民の支え合いによる移動支援を始めようとしています。',
      question: '担い手が無理なく続けられる工夫を教えてください。',
      consented: 'yes',
      dueOn: addDays(jstDate(await readClock(tx)), 14),
    }),
  )
}

async function advises(tx: Tx, actor: Actor) {
  const { id } = await tx.request.findFirstOrThrow({ select: { id: true } })
  return await answerAdvice(
    tx,
    actor,
    id,
    AdviceInput.parse({
      decision: 'answer',
      answer: '運転する人だけでなく、受付や見守りを分け合う人を増やすと続きやすいと思います。（見本）',
      mayBeNamed: 'yes',
    }),
  )
}
