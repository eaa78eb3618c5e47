import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { PlanItemInput } from '@/lib/planItems/input'
import { addPlanItem } from '@/lib/planItems/keep'
import { answerSurvey } from '@/lib/residentSurveys/answer'
import { decideNextAction, FindingsInput, keepFindings, NextActionInput } from '@/lib/residentSurveys/conclude'
import { countPaperIn } from '@/lib/residentSurveys/count-in'
import { SurveyInput } from '@/lib/residentSurveys/input'
import { makeSurvey } from '@/lib/residentSurveys/make'
import { openSurvey } from '@/lib/residentSurveys/move'
import { PaperInput } from '@/lib/residentSurveys/papers'
import { actorAt } from './demo-actors'

const TOWN = 'mashiki@demo.test'

const QUESTIONS = {
  ...{
    'kind.1': 'scale',
    'text.1': '今日の内容は分かりやすかったですか',
    'options.1': '分かりにくかった\n分かりやすかった',
  },
  ...{ 'kind.2': 'one', 'text.2': '通いの場などの集まりに参加していますか' },
  ...{ 'options.2': '参加している\n参加してみたい\n参加するつもりはない' },
  ...{ 'kind.3': 'many', 'text.3': 'これから取り組んでみたいことはありますか' },
  ...{ 'options.3': '体操などの集まりへの参加\n集まりの手伝い\n家でできる運動\n特にない' },
  ...{ 'kind.4': 'number', 'text.4': '1週間に何回くらい外出しますか', 'options.4': '回' },
  ...{ 'kind.5': 'text', 'text.5': '感想やご意見', 'options.5': '' },
}

/** Sheets as residents might fill them in; invented. */
const SHEETS: Record<string, string | string[]>[] = [
  { q1: '5', q2: '0', q3: ['0', '2'], q4: '5', q5: '体操の時間がもっとあるとうれしいです。' },
  { q1: '5', q2: '1', q3: ['0'], q4: '3' },
  { q1: '4', q2: '1', q3: ['0', '1'], q4: '2', q5: '会場まで遠いので、近くでも開いてほしい。' },
  { q1: '4', q2: '0', q3: ['1'], q4: '6' },
  { q1: '3', q2: '2', q3: ['3'], q4: '1', q5: '送迎があれば続けられます。' },
  { q1: '5', q2: '1', q3: ['2'] },
]

/** Questionnaires of the demo's town about one of its supports: one in preparation, one that is being answered, one from which something followed. */
export async function seedSurveys(client: pg.Client): Promise<void> {
  const now = new Date()
  const [staff, before, first] = await Promise.all([
    actorAt(client, TOWN, now),
    actorAt(client, TOWN, new Date(now.getTime() - 20 * 86_400_000)),
    actorAt(client, TOWN, new Date(now.getTime() - 34 * 86_400_000)),
  ])
  const support = await asActor(staff, (tx) =>
    tx.support.findFirst({
      where: { state: { in: ['under_way', 'done'] }, consultation: { state: { notIn: ['completed', 'withdrawn'] } } },
      orderBy: [{ consultation: { sharedWithPrefecture: 'desc' } }, { proposedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, consultation: { select: { number: true } } },
    }),
  )
  const number = support?.consultation.number
  if (!support || !number) throw new Error('the demo town has no support to ask about')
  const today = jstDate(now)
  const make = async (actor: Actor, title: string, opensOn: string, closesOn: string) => {
    const typed = { title: `${title}（見本）`, askedBy: '健康福祉課 高齢者支援係', opensOn, closesOn, ...QUESTIONS }
    const input = SurveyInput.parse({ ...typed, intro: 'これからの講座の参考にします。', supportId: support.id })
    const made = await asActor(actor, (tx) => makeSurvey(tx, actor, number, input))
    if (made instanceof Refusal) throw new Error(`refused: ${JSON.stringify(made.errors)}`)
    return made.id
  }
  await make(staff, '通いの場の参加者アンケート', addDays(today, 7), addDays(today, 21))
  const open = await make(staff, 'フレイル予防講座 アンケート', addDays(today, -2), addDays(today, 12))
  await answer(staff, open, now, SHEETS.slice(0, 4))
  const over = await make(first, '介護予防の学習会 アンケート', addDays(today, -34), addDays(today, -20))
  await answer(first, over, new Date(now.getTime() - 25 * 86_400_000), SHEETS)
  await asActor(before, async (tx) => {
    const paper = {
      sheets: '12',
      label: '中央公民館',
      'q1.5': '7',
      'q1.4': '3',
      'q2.0': '4',
      'q2.1': '6',
      'q3.0': '8',
      'q3.2': '3',
    }
    await countPaperIn(tx, before, over, PaperInput.parse(paper))
    const findings = '内容は分かりやすいという声が多い一方、会場が遠い、送迎があれば続けられるという声が目立つ。'
    const { version } = await tx.residentSurvey.findUniqueOrThrow({ where: { id: over }, select: { version: true } })
    await keepFindings(tx, before, over, FindingsInput.parse({ findings, version }))
    const action = { text: '2つの地区で出前の会を試す', ownerName: '高齢者支援係', dueOn: addDays(today, 40) }
    await decideNextAction(tx, before, over, NextActionInput.parse(action))
    const item = {
      what: '出前の会と送迎を地域支援事業に位置づける',
      planName: '第10期介護保険事業計画',
      ownerName: '高齢者支援係',
    }
    const input = { ...item, result: findings, dueOn: addDays(today, 24) }
    await addPlanItem(tx, before, number, PlanItemInput.parse(input))
  })
}

async function answer(actor: Actor, id: string, at: Date, sheets: readonly Record<string, string | string[]>[]) {
  await asActor(actor, (tx) => openSurvey(tx, actor, id))
  const { code } = await asActor(actor, (tx) =>
    tx.residentSurvey.findUniqueOrThrow({ where: { id }, select: { code: true } }),
  )
  for (const sheet of sheets) {
    const who = { kind: 'link', linkId: randomUUID(), clock: at.toISOString() } as const
    const said = await asActor(who, (tx) => answerSurvey(tx, who, code, sheet))
    if (said instanceof Refusal) throw new Error(`refused: ${JSON.stringify(said.errors)}`)
  }
}
