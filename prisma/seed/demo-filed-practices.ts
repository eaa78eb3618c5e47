import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { answerDay } from '@/lib/followUps/due-days'
import { Refusal } from '@/lib/forms/errors'
import { columnLetters } from '@/lib/imports/column-letters'
import { addDays, jstDate } from '@/lib/japanese/dates'
import type { FoundLines } from '@/lib/practiceCalls/find-lines'
import { openCall } from '@/lib/practiceCalls/move'
import { listPrefectures } from '@/lib/practiceCalls/read'
import { SHEET_COLUMNS, type SheetColumn } from '@/lib/practiceCalls/sheet-columns'
import { takeSheet } from '@/lib/practiceCalls/take-sheet'
import { addCall } from '@/lib/practiceCalls/write'
import { answerForPractice } from '@/lib/practiceDrafts/answer'
import { askForConsent } from '@/lib/practiceDrafts/ask'
import { filePractice } from '@/lib/practiceDrafts/file'
import { FilingInput, PracticeInput } from '@/lib/practiceDrafts/input'
import { publishPractice } from '@/lib/practiceDrafts/publish'
import { writePractice } from '@/lib/practiceDrafts/write'
import { noteSpread, sayCopied } from '@/lib/practices/spread'
import { listPriorityMatters } from '@/lib/priorities/read'
import { actorAt } from './demo-actors'

const OF_IZUMI = {
  title: '商店街の空き店舗で、体操と買い物を結ぶ（見本）',
  themeKeys: ['kayoinoba', 'shopping'],
  stage: 'running_review',
  summary: '空き店舗を通いの場とし、週1回の体操の後に、商店街が移動販売の車を出しています。',
  begun: '買い物に困るという声が、地域ケア会議で続いたことから始まりました。',
  actors: '地域包括支援センター、商工会、住民ボランティア',
  costs: '家賃の補助に年24万円。職員は月に2日ほど。',
  result: '体操に来る人が増え、商店街にも人が戻りました。',
  hard: '冬の送迎の担い手が足りません。',
  contact: '高齢者支援担当 代表電話 0996-00-0000',
  figure1_indicator: '週1回以上通う人',
  figure1_unit: '人',
  figure1_before: '12',
  figure1_after: '41',
}
const OF_MASHIKI = {
  title: '仮設団地の集会所を、引っ越した後も通いの場に残す（見本）',
  themeKeys: ['kayoinoba'],
  summary: '災害公営住宅の集会所で、仮設団地のころの茶話会を続けています。',
  actors: '社会福祉協議会、自治会',
}

/** Practices that were not written from a case: one a town filed and everybody reads, one its prefecture filed and the desk is to check. */
export async function seedFiledPractices(client: pg.Client): Promise<void> {
  const now = new Date()
  const [town, officer] = [
    await actorAt(client, 'izumi@demo.test', now),
    await actorAt(client, 'officer@demo.test', now),
  ]
  const prefecture = await actorAt(client, 'kumamoto-pref@demo.test', now)
  await seedCall(officer, prefecture)
  await file(prefecture, { ...OF_MASHIKI, municipality: '434434' })
  const id = await file(town, OF_IZUMI)
  await asActor(officer, async (tx) => {
    fine(await writePractice(tx, officer, id, PracticeInput.parse({ ...OF_IZUMI, version: '1' })))
    const answerBy = answerDay(jstDate(now), 10, new Set())
    fine(await askForConsent(tx, officer, id, { answerBy, words: '', checked: true, version: 2 }))
  })
  await asActor(town, (tx) => answerForPractice(tx, town, id, { answer: 'agree', words: '', version: 2 }))
  await asActor(officer, (tx) => publishPractice(tx, officer, id, { version: 2 }))
  await seedSpread(client, officer, id)
}

/** The practice was introduced at a seminar, and another town has copied it. */
async function seedSpread(client: pg.Client, officer: Actor, draftId: string): Promise<void> {
  const reader = await actorAt(client, 'kagoshima-city@demo.test', new Date())
  const out = await asActor(officer, (tx) =>
    tx.practice.findUniqueOrThrow({ where: { draftId }, select: { id: true } }),
  )
  await asActor(officer, async (tx) => {
    const spread = { kind: 'seminar', audience: '第2回 介護予防セミナー（見本）', reached: 120, note: '' } as const
    fine(await noteSpread(tx, officer, out.id, { ...spread, spreadOn: jstDate(new Date()) }))
  })
  await asActor(reader, (tx) => sayCopied(tx, reader, out.id, { note: '団地の集会所で、月2回から始めました。' }))
}

/** A call on a priority matter that is open: one prefecture has sent its sheet, once with a mistake and once without. */
async function seedCall(officer: Actor, prefecture: Actor): Promise<void> {
  const callId = await asActor(officer, async (tx) => {
    const [matter] = await listPriorityMatters(tx, officer.bureauId ?? '')
    if (!matter) throw new Error('no priority matter')
    const codes = (await listPrefectures(tx, officer.bureauId ?? '')).map(({ code }) => code ?? '')
    const { id } = fine(
      await addCall(tx, officer, {
        ...{ matterId: matter.id, themeKeys: ['mobility', 'shopping'], takesLate: true, prefectures: codes },
        title: '移動と買い物を支える取組（見本）',
        body: '通いの場や買い物への移動を、地域の力で支えている取組を集めます。来年2月のセミナーで紹介する予定です。',
        dueOn: addDays(jstDate(new Date()), 30),
      }),
    )
    fine(await openCall(tx, officer, id, { version: 1 }))
    return id
  })
  for (const theme of ['乗り合い', '買い物支援'])
    await asActor(prefecture, async (tx) => {
      const text = {
        municipality: '益城町',
        title: '買い物の帰りを、乗り合いで送る（見本）',
        themeKeys: theme,
        summary: SUMMARY,
      }
      fine(await takeSheet(tx, prefecture, callId, { fileName: '調査票（熊本県）.xlsx', ...sheetOf(text) }))
    })
}

const SUMMARY = '商店街と社会福祉協議会が、週2回、乗り合いの車を出しています。'

function sheetOf(text: Partial<Record<SheetColumn, string>>): FoundLines {
  const places = new Map(SHEET_COLUMNS.map((name, at) => [name, at + 1]))
  const cells = SHEET_COLUMNS.flatMap((name, at) => {
    const written = text[name]
    if (!written) return []
    const address = `${columnLetters(at + 1)}4`
    return [[name, { address, row: 4, column: at + 1, text: written, day: null, isNumber: false }] as const]
  })
  return { places, lines: [{ row: 4, cells: new Map(cells) }] }
}

async function file(who: Actor, typed: object): Promise<string> {
  return fine(await asActor(who, (tx) => filePractice(tx, who, FilingInput.parse(typed)))).id
}

function fine<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}
