import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { answerForPractice } from '@/lib/practiceDrafts/answer'
import { askForConsent } from '@/lib/practiceDrafts/ask'
import { filePractice } from '@/lib/practiceDrafts/file'
import { FilingInput, PracticeInput } from '@/lib/practiceDrafts/input'
import { publishPractice } from '@/lib/practiceDrafts/publish'
import { writePractice } from '@/lib/practiceDrafts/write'
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
  await file(prefecture, { ...OF_MASHIKI, municipality: '434434' })
  const id = await file(town, OF_IZUMI)
  await asActor(officer, async (tx) => {
    fine(await writePractice(tx, officer, id, PracticeInput.parse({ ...OF_IZUMI, version: '1' })))
    const answerBy = addDays(jstDate(now), 14)
    fine(await askForConsent(tx, officer, id, { answerBy, words: '', checked: true, version: 2 }))
  })
  await asActor(town, (tx) => answerForPractice(tx, town, id, { answer: 'agree', words: '', version: 2 }))
  await asActor(officer, (tx) => publishPractice(tx, officer, id, { version: 2 }))
}

async function file(who: Actor, typed: object): Promise<string> {
  return fine(await asActor(who, (tx) => filePractice(tx, who, FilingInput.parse(typed)))).id
}

function fine<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}
