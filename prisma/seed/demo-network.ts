import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { answerIntroduction } from '@/lib/network/agree'
import { answerNeed } from '@/lib/network/answer'
import { decideApplication } from '@/lib/network/decide'
import { JoinInput, MeetingInput, PostInput } from '@/lib/network/input'
import { proposeIntroduction } from '@/lib/network/introduce'
import { joinAsMunicipality } from '@/lib/network/join'
import { addMeeting, answerMeeting, moveMeeting } from '@/lib/network/meetings'
import { publishPost } from '@/lib/network/publish'
import { writeToIntroduction } from '@/lib/network/talk'
import { actorAt } from './demo-actors'
import { officeHour } from './scenario/days'

type Body = { name: string; kind: string; prefecture: string; offer: string; key?: string }

/** Invented bodies of every kind that are members of the network, and one that asks to join. */
const MEMBERS: readonly Body[] = [
  {
    key: 'demo_member',
    name: '有明移動サービス株式会社（見本）',
    kind: 'company',
    prefecture: '430005',
    offer: '予約制の乗合送迎と、買い物の付き添いができます。',
  },
  {
    name: '球磨川移動販売合同会社（見本）',
    kind: 'company',
    prefecture: '430005',
    offer: '軽トラックでの移動販売を、山間部で運営しています。',
  },
  {
    name: '阿蘇くらし大学（見本）',
    kind: 'university',
    prefecture: '430005',
    offer: '調査の設計と、住民向けの講座をお手伝いします。',
  },
  {
    name: '筑後福祉協議会（見本）',
    kind: 'welfare_body',
    prefecture: '400009',
    offer: '見守りボランティアの養成の経験があります。',
  },
  {
    name: 'NPO法人天草の縁側（見本）',
    kind: 'npo',
    prefecture: '430005',
    offer: '空き家を使った居場所づくりをしています。',
  },
  {
    name: '薩摩IT支援株式会社（見本）',
    kind: 'company',
    prefecture: '460001',
    offer: '高齢の方向けのスマートフォン教室を開いています。',
  },
  {
    name: '日向健康づくり財団（見本）',
    kind: 'welfare_body',
    prefecture: '450006',
    offer: '通いの場の体操の指導者を派遣できます。',
  },
]
const APPLICANT: Body = {
  name: '肥前まちづくり研究会（見本）',
  kind: 'npo',
  prefecture: '410004',
  offer: '買い物支援の実証に加わりたい。',
}

const OFFERS = [
  [
    '球磨川移動販売合同会社（見本）',
    '山間部での移動販売の立ち上げをお手伝いします',
    '仕入れと巡回の組み方、住民の方との話し合いの進め方をお話しします。費用はご相談ください。',
    'shopping',
  ],
  [
    '阿蘇くらし大学（見本）',
    '移動や買い物の困りごとの調査を一緒に設計します',
    '聞き取りの項目づくりから集計まで、学生とともにお手伝いします。',
    'shopping',
  ],
  [
    '有明移動サービス株式会社（見本）',
    '買い物に出かける乗合の送迎を試せます',
    '週1回からの試行に対応します。運転手と車両はこちらで用意します。',
    'shopping',
  ],
] as const

/** The network in the demo: members, a need and offers, an introduction under way, a general meeting. */
export async function seedNetwork(client: pg.Client): Promise<void> {
  const at = officeHour(20, 10)
  const officer = await actorAt(client, 'officer@demo.test', at)
  for (const body of MEMBERS) {
    const id = await apply(client, officer, body)
    await done(officer, (tx) => decideApplication(tx, officer, id, { decision: 'accept', words: '', version: 1 }))
  }
  await apply(client, officer, APPLICANT)
  const town = await actorAt(client, 'mashiki@demo.test', at)
  const joining = JoinInput.parse({
    ...{ offer: '通いの場づくりの経過をお話しできます。', contactName: town.name, contactMailbox: 'mashiki@demo.test' },
    agreed: 'yes',
  })
  const { id } = await done(town, (tx) => joinAsMunicipality(tx, town, joining))
  await done(officer, (tx) => decideApplication(tx, officer, id, { decision: 'accept', words: '', version: 1 }))
  for (const [name, title, text, themeKey] of OFFERS) {
    const member = await memberOf(client, name, at)
    await done(member, (tx) => publishPost(tx, member, postOf('offer', title, text, themeKey)))
  }
  await introduce(client, officer, town)
  await meet(client, officer)
}

function postOf(kind: 'need' | 'offer', title: string, body: string, themeKey: string) {
  return PostInput.parse({
    ...{ kind, title, body, themeKeys: [themeKey], prefecture: '430005', sizeClass: 'under_50k', knowing: 'yes' },
  })
}

/** An application that came by telephone and is confirmed. */
async function apply(client: pg.Client, officer: Actor, { key, name, kind, prefecture, offer }: Body): Promise<string> {
  const id = randomUUID()
  const known = key
    ? (await client.query<{ id: string }>('SELECT id FROM organisations WHERE key = $1', [key])).rows
    : []
  await done(officer, (tx) =>
    tx.networkApplication.createMany({
      data: {
        ...{
          id,
          bureauId: officer.bureauId ?? '',
          organisationId: known[0]?.id ?? null,
          organisationName: name,
          kind,
          offer,
        },
        ...{
          prefectureCode: prefecture,
          state: 'confirmed',
          contactName: '見本 連絡',
          contactMailbox: `${id.slice(0, 8)}@demo.test`,
        },
      },
    }),
  )
  return id
}

/** The first person of a member, as he or she will be after signing up. */
async function memberOf(client: pg.Client, name: string, at: Date): Promise<Actor> {
  const { rows } = await client.query<{ sign_in_name: string }>(
    `SELECT u.sign_in_name FROM users u JOIN memberships m ON m.user_id = u.id JOIN organisations o ON o.id = m.organisation_id WHERE o.name = $1`,
    [name],
  )
  return await actorAt(client, rows[0]?.sign_in_name ?? '', at)
}

async function introduce(client: pg.Client, officer: Actor, town: Actor) {
  const member = await memberOf(client, '有明移動サービス株式会社（見本）', officeHour(12, 14))
  const need = postOf(
    'need',
    '買い物に困る方の移動手段を一緒に考えてくださる方を探しています',
    '店まで歩けない方が増えています。送迎か移動販売を試したいと考えています。',
    'shopping',
  )
  const { id } = await done(town, (tx) => publishPost(tx, town, need))
  const waiting = postOf(
    'need',
    '通いの場の担い手を育てる講座を開きたい',
    '担い手が高齢になり、次の世代に声をかけたいと考えています。',
    'kayoinoba',
  )
  await done(town, (tx) => publishPost(tx, town, waiting))
  await done(member, (tx) =>
    answerNeed(tx, member, id, { words: '同じ規模の町で、週2回の送迎を試した経験があります。' }),
  )
  const proposal = { partner: member.organisationId, words: '送迎の試行の経験が合いそうです。' }
  const introduction = await done(officer, (tx) => proposeIntroduction(tx, officer, id, proposal))
  const yes = { decision: 'agree', reason: '' } as const
  for (const side of [town, member]) await done(side, (tx) => answerIntroduction(tx, side, introduction.id, yes))
  const said = { body: '来月、現地を見せていただけますか。', outcome: null, outcomeOn: null }
  await done(member, (tx) => writeToIntroduction(tx, member, introduction.id, said))
}

async function meet(client: pg.Client, officer: Actor) {
  const today = jstDate(new Date())
  const input = MeetingInput.parse({
    ...{ title: '令和8年度 九州厚生局官民ネット総会（見本）', heldOn: addDays(today, 45), startsAt: '14:00〜16:00' },
    ...{
      place: '福岡市内の会議室（見本）',
      online: 'https://meeting.example.jp/network',
      answerBy: addDays(today, 30),
    },
    agenda: '1 今年度の引き合わせの状況\n2 会員の取組の紹介\n3 意見交換',
  })
  const { id } = await done(officer, (tx) => addMeeting(tx, officer, input))
  await done(officer, (tx) => moveMeeting(tx, officer, id, 'announced'))
  const member = await memberOf(client, '阿蘇くらし大学（見本）', new Date())
  const comes = { answer: 'attends', people: 2, names: '見本 学', proxy: '' } as const
  await done(member, (tx) => answerMeeting(tx, member, id, comes))
}

async function done<T>(actor: Actor, deed: (tx: Tx) => Promise<T | Refusal>): Promise<T> {
  const result = await asActor(actor, deed)
  if (result instanceof Refusal) throw new Error(`refused ${JSON.stringify(result.errors)}`)
  return result
}
