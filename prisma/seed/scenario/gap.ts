import type pg from 'pg'
import { completeConsultation } from '@/lib/consultations/complete'
import { RecordInput, recordConsultation } from '@/lib/consultations/record-on-behalf'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { formatDateTime } from '@/lib/japanese/dates'
import { actorAt } from '../demo-actors'
import { officeHour } from './days'

type Act = { at: Date; play: () => Promise<void> }

/** Small towns that telephoned about the same need, each answered weeks later: a need that the reports rank. All invented. */
const CALLS = [
  [172, '433489', '通院の送迎を担う人がいない（見本）'],
  [165, '434680', '移動支援を始める手順を知りたい（見本）'],
  [158, '435112', '車両の貸出しと保険について（見本）'],
  [151, '433489', '運転する人の研修について（見本）'],
  [144, '434680', '隣の町と一緒に移動支援ができるか（見本）'],
  [137, '435112', '冬の買い物の送迎について（見本）'],
] as const
const ANSWERED_AFTER = 27

/** The calls and, weeks later, their answers. */
export function gapOf(client: pg.Client): Act[] {
  return CALLS.flatMap(([daysAgo, code, title]) => {
    const [called, answered] = [officeHour(daysAgo, 11), officeHour(daysAgo - ANSWERED_AFTER, 11)]
    let number = ''
    const call = async () => {
      const officer = await actorAt(client, 'officer@demo.test', called)
      const typed = { channel: 'telephone', callerName: '見本 職員', calledAt: formatDateTime(called, 'ja'), title }
      const body = '住民の移動を支えたいが、担い手も手順も分からないとのことでした。'
      const input = RecordInput.parse({ ...typed, body, themeKeys: ['mobility'] })
      number = made(await asActor(officer, (tx) => recordConsultation(tx, officer, code, input))).number
    }
    const answer = async () => {
      const manager = await actorAt(client, 'manager@demo.test', answered)
      const said = { completion: 'answered_on_spot', message: '近い規模の町の進め方をお伝えしました。' } as const
      made(await asActor(manager, (tx) => completeConsultation(tx, manager, number, said)))
    }
    return [
      { at: called, play: call },
      { at: answered, play: answer },
    ]
  })
}

function made<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`refused ${JSON.stringify(result.errors)}`)
  return result
}
