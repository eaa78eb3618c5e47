import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { beginDraft, saveGrant } from '@/lib/consultations/draft'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { Refusal } from '@/lib/forms/errors'
import { answerOfficially } from '@/lib/inquiries/answer-officially'
import { passToHeadquarters } from '@/lib/inquiries/pass-on'
import { listHeadquarters } from '@/lib/inquiries/read-inquiries'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { publishPrecedent } from '@/lib/precedents/publish'
import { actorAt } from '../demo-actors'
import { officeHour } from './days'

type Act = { at: Date; play: () => Promise<void> }
type Asked = { title: string; body: string; guideline: string }

/** Two invented inquiries: one of a town, answered and published; one of a prefecture, which waits for headquarters. */
export function inquiriesOf(client: pg.Client): Act[] {
  let answered = ''
  let passed = ''
  const act = (days: number, hour: number, who: string, deed: (tx: Tx, actor: Actor) => Promise<unknown>): Act => {
    const at = officeHour(days, hour)
    const play = async () => {
      const actor = await actorAt(client, who, at)
      const done = await asActor(actor, (tx) => deed(tx, actor))
      if (done instanceof Refusal) throw new Error(`refused ${JSON.stringify(done.errors)}`)
    }
    return { at, play }
  }
  return [
    act(60, 10, 'mashiki@demo.test', async (tx, actor) => {
      answered = await inquire(tx, actor, {
        title: '兼務する職員の人件費の按分について（見本）',
        body: '介護予防と包括的支援事業を兼務する職員の人件費は、勤務時間で按分してよいでしょうか。',
        guideline: '実施要綱 別紙（見本）',
      })
    }),
    act(55, 14, 'officer@demo.test', (tx, actor) =>
      answerOfficially(tx, actor, answered, {
        officialBody: '見本の回答です。業務日誌など勤務の実績がわかる資料に基づき、事業ごとに按分してください。',
      }),
    ),
    act(54, 10, 'officer@demo.test', (tx, actor) =>
      publishPrecedent(tx, actor, answered, {
        precedentQuestion: '複数の事業を兼務する職員の人件費は、どのように按分するか。（見本）',
        precedentAnswer: '勤務の実績がわかる資料に基づき、事業ごとに按分する。（見本）',
        precedentGuideline: '',
      }),
    ),
    act(8, 10, 'kumamoto-pref@demo.test', async (tx, actor) => {
      passed = await inquire(tx, actor, {
        title: '研修の委託費の対象範囲について（見本）',
        body: '管内市町村向けの研修を委託する場合の対象経費の範囲を確認したい。',
        guideline: '',
      })
    }),
    act(6, 11, 'officer@demo.test', async (tx, actor) => {
      const [headquarters] = await listHeadquarters(tx)
      return await passToHeadquarters(tx, actor, passed, {
        ...{ addressee: headquarters?.id ?? '', passTitle: '研修の委託費の対象範囲（見本）' },
        passDueOn: addDays(jstDate(await readClock(tx)), 21),
        passQuestion: '都道府県が市町村向けの研修を委託する場合、会場費まで対象としてよいか。',
      })
    }),
  ]
}

async function inquire(tx: Tx, actor: Actor, asked: Asked): Promise<string> {
  const { id } = await beginDraft(tx, actor, { form: 'grant', isSample: true })
  await saveGrant(tx, actor, id, {
    ...{ grantKey: 'community_support_grant', grantYear: 2026, ...asked },
    ...{ sectionName: actor.sectionLabel ?? '', contactName: actor.name, contactPhone: '000-000-0000' },
    ...{ contactMailbox: '', sharedWithPrefecture: false },
  })
  const sent = await submitConsultation(tx, actor, id)
  if (sent instanceof Refusal) throw new Error('the inquiry was refused')
  return sent.number
}
