import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import type { Owned } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { EstimateInputs } from '@/lib/estimates/inputs'
import { saveEstimate } from '@/lib/estimates/save'
import { Refusal } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { RoadmapItems } from '@/lib/roadmaps/items'
import { keepVersion, openRoadmap } from '@/lib/roadmaps/save'
import { agreeInTeam } from '@/lib/teams/agree'
import { AgreementInput } from '@/lib/teams/input'
import { actorAt } from './demo-actors'

export type Room = Owned & { id: string; supportId: string }
type Of = { code: string; staff: Actor; endsOn: string }
type Named = { name: string; kind: string; affiliation: string; userId?: string; role?: string }
const MASHIKI = '434434'

/** Who was in a team: the town, and people of the demo in the place of those who really were. Their posts are of later years, therefore the rows are written as they would stand. */
export async function nameMembers(tx: Tx, client: pg.Client, officer: Actor, room: Room, { code, staff, endsOn }: Of) {
  const { id: teamId, supportId: _, ...owned } = room
  const dates = {
    fromOn: dateColumn('2022-07-04'),
    untilOn: dateColumn(endsOn),
    dutyAgreedOn: dateColumn('2022-07-04'),
  }
  const name = async (who: Named, duty: string) => {
    await tx.teamMember.createMany({ data: { teamId, ...owned, ...dates, duty, ...who } })
  }
  const account = async (signInName: string, duty: string) => {
    const { userId, role, name: called, organisationName } = await actorAt(client, signInName, officer.openedAt)
    const kind = role === 'prefecture_staff' ? 'prefecture' : role
    await name({ userId, role, kind, name: called, affiliation: organisationName }, duty)
  }
  const town = { kind: 'municipality', name: staff.name, affiliation: staff.organisationName }
  await name(town, '取組の実施、関係者との調整')
  await name({ kind: 'desk', name: officer.name, affiliation: officer.organisationName }, '全体の調整、打合せの記録')
  await account('advisor@demo.test', '講話と演習、進め方の助言')
  await account('headquarters@demo.test', '事業の趣旨と総合事業の説明')
  if (code !== MASHIKI) return
  await account('kumamoto-pref@demo.test', '指針・工程表づくりの手伝い、対面での打合せ')
  await account('contractor@demo.test', '日程の調整と資料の取りまとめ')
  await agree(
    tx,
    officer,
    teamId,
    'aim',
    '自立を支えるサービスを必要な方が使い、元の暮らしに戻って地域で活躍できる町にする',
  )
  await agree(
    tx,
    officer,
    teamId,
    'policy',
    '町の考えを否定したり、支援者の考えを押し付けたりしない。分からないことは一緒に考える。',
  )
}

async function agree(tx: Tx, officer: Actor, teamId: string, kind: 'aim' | 'policy', text: string) {
  const agreedBy = '益城町、アドバイザー、熊本県、九州厚生局、厚生労働省'
  await agreeInTeam(
    tx,
    officer,
    teamId,
    AgreementInput.parse({ agreement: kind, text, agreedOn: '2022-07-04', agreedBy }),
  )
}

/** What the town's report plans, month by month; months that the document no longer shows are marked as of the sample. */
export async function layDown(tx: Tx, officer: Actor, teamId: string, code: string) {
  if (code !== MASHIKI) return
  const kept = await keepVersion(
    tx,
    officer,
    await openRoadmap(tx, officer, teamId),
    ROADMAP,
    '令和4年度11月～令和8年度',
  )
  if (kept instanceof Refusal) throw new Error('the roadmap was refused')
  await saveEstimate(tx, officer, teamId, { inputs: readTown(), remark: '令和3年度の実績による試算' })
}

type Given = { code: string; inputs: { key: string; value: number }[] }

function readTown(): EstimateInputs {
  const all: Given[] = JSON.parse(readFileSync(join(import.meta.dirname, 'estimates.json'), 'utf8'))
  const given = all.find(({ code }) => code === MASHIKI)?.inputs ?? []
  const value = (key: string) => given.find((input) => input.key === key)?.value ?? Number.NaN
  return EstimateInputs.parse({
    ...{ ceilingExcess: value('ceiling_excess'), baselineUsers: value('baseline_users'), rounding: 'rounded' },
    ...{ baselineCost: value('baseline_cost'), typeCAverage: value('type_c_avg_cost') },
    eligiblePercent: Math.round(value('eligible_rate') * 100),
    years: [
      { label: '令和5年度', typeCUsers: value('type_c_users_r5') },
      { label: '令和6年度以降', typeCUsers: value('type_c_users_r6on') },
    ],
  })
}

const GUESSED = '月は見本です（資料では読み取れません）'
const line = (group: string, what: string, from: string, until: string, more: object = {}) => ({
  ...{ id: randomUUID(), group, what, from, until, owner: '益城町', partners: '', milestone: '', milestoneLabel: '' },
  ...{ progress: 'done', remark: '', ...more },
})
const TRIAL = '通所型サービスCの見直し'
const PEOPLE = '地域・関係者'
const ROADMAP = RoadmapItems.parse([
  line(TRIAL, '通所型サービスC試行実施要領の策定', '2022-12', '2023-01', { partners: '九州厚生局、熊本県' }),
  line(TRIAL, '試行実施事業所・対象者の選定', '2022-12', '2023-02', { partners: '地域包括支援センター' }),
  line(TRIAL, '効果がわかる動画の作成', '2023-04', '2023-12', {
    partners: '通所型サービスC実施事業所',
    remark: GUESSED,
  }),
  line(TRIAL, '試行実施の継続と効果の把握', '2023-04', '2025-03', {
    partners: '通所型サービスC実施事業所、居宅介護支援事業所',
    remark: GUESSED,
  }),
  line(TRIAL, '対象者像の共有と効果的な実施', '2024-04', '2027-03', {
    progress: 'under_way',
    partners: '地域包括支援センター、ケアマネジャー',
    remark: GUESSED,
  }),
  line(PEOPLE, '住民向け研修（元気な生活を続けるための介護保険とは）', '2023-02', '2023-02', {
    milestone: '2023-02',
    milestoneLabel: '第3回支援',
    partners: 'アドバイザー、熊本県',
  }),
  line(PEOPLE, '改善した方が活動・活躍できる場づくり', '2024-04', '2026-03', {
    progress: 'under_way',
    owner: '益城町、生活支援コーディネーター',
    remark: GUESSED,
  }),
  line(PEOPLE, '相談対応のあり方の見直し', '2023-10', '2026-09', {
    progress: 'under_way',
    owner: '益城町、地域包括支援センター',
    remark: GUESSED,
  }),
  line('計画', '「基本的あり方」の策定', '2023-04', '2024-03', {
    milestone: '2024-03',
    milestoneLabel: '策定（令和5年度）',
  }),
  line('計画', '第10期介護保険事業計画への反映', '2026-04', '2027-03', {
    progress: 'not_started',
    milestone: '2027-03',
    milestoneLabel: '計画の決定',
    remark: GUESSED,
  }),
])
