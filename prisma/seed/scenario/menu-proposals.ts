import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { isDesk } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { Refusal } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { beginProposal } from '@/lib/menuProposals/begin'
import { commentOnProposal } from '@/lib/menuProposals/comment'
import { AskInput, NewProposalInput } from '@/lib/menuProposals/input'
import { askMembers, considerProposal } from '@/lib/menuProposals/lead'
import { listCouncilMembers } from '@/lib/menuProposals/list-members'
import { writeGapAddress } from '@/lib/reports/gaps/need-address'
import { readReport } from '@/lib/reports/read-report'
import { actorAt } from '../demo-actors'
import { officeHour } from './days'

type Deed = (tx: Tx, actor: Actor) => Promise<unknown>

/** A proposed menu from the need that is met least, on which the council was asked and one member has said a word; and one that is still a draft. */
export function menuProposalsOf(client: pg.Client) {
  const act = (days: number, hour: number, who: string, deed: Deed) => {
    const at = officeHour(days, hour)
    const play = async () => {
      const actor = await actorAt(client, who, at)
      const done = await asActor(actor, (tx) => deed(tx, actor))
      if (done instanceof Refusal) throw new Error(`refused ${JSON.stringify(done.errors)}`)
    }
    return { at, play }
  }
  return [
    act(7, 10, 'officer@demo.test', begins),
    act(6, 10, 'manager@demo.test', asks),
    act(4, 14, 'council2@demo.test', comments),
    act(1, 16, 'officer@demo.test', drafts),
  ]
}

async function begins(tx: Tx, actor: Actor) {
  if (!isDesk(actor)) throw new Error('the desk begins a proposal')
  const { gaps } = await readReport(tx, actor, 'gaps', {}, [])
  const need = [gaps?.size.ranked[0], gaps?.size.few[0]].find((one) => one !== undefined)
  return await beginProposal(
    tx,
    actor,
    NewProposalInput.parse({
      title: '小さな町村のための立ち上げ支援（見本）',
      need: '人手の少ない町村からの相談が多く、今の支援策では手順の相談までにとどまっています。',
      name: '立ち上げ伴走支援（見本）',
      description: '立ち上げの手順書を一緒につくり、最初の三か月を毎月一回の打合せで支えます。',
      ...{ pillar: 'accompaniment', doneBy: '厚生局、アドバイザー', conditions: '人口5万人未満の市町村、年度内に一回' },
      themeKeys: need ? [need.theme] : [],
      gap: need ? writeGapAddress('', need, {}).slice(1) : '',
    }),
  )
}

async function asks(tx: Tx, actor: Actor) {
  const proposal = await tx.menuProposal.findFirstOrThrow({ select: { id: true, bureauId: true } })
  await considerProposal(tx, actor, proposal.id)
  const now = await readClock(tx)
  const members = await listCouncilMembers(tx, proposal, now)
  return await askMembers(
    tx,
    actor,
    proposal.id,
    AskInput.parse({ members: members.map(({ userId }) => userId), dueOn: addDays(jstDate(now), 21) }),
  )
}

async function comments(tx: Tx, actor: Actor) {
  const { id } = await tx.menuProposal.findFirstOrThrow({ select: { id: true } })
  return await commentOnProposal(tx, actor, id, {
    body: '毎月の打合せには、社会福祉協議会の方にも加わっていただくとよいと思います。（見本）',
  })
}

async function drafts(tx: Tx, actor: Actor) {
  return await beginProposal(
    tx,
    actor,
    NewProposalInput.parse({
      title: '年度初めの引継ぎ相談（見本）',
      need: '四月に担当者が替わった市町村から、事業の経緯が分からないとの声が続いています。',
      name: '引継ぎ相談会（見本）',
      description: '新しい担当者のために、これまでの相談と支援の経緯を一緒にたどる会を開きます。',
      ...{ pillar: 'accompaniment', doneBy: '厚生局' },
    }),
  )
}
