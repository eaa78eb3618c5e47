import type pg from 'pg'
import { asActor } from '@/lib/db/as-actor'
import { PublicityInput } from '@/lib/publicity/input'
import { addPublicity } from '@/lib/publicity/keep'
import { actorAt } from './demo-actors'

const DONE = [
  {
    ...{ title: '年度初めのチラシの配布', audiences: ['municipalities', 'prefectures'], channels: ['flyer', 'mail'] },
    ...{ material: 'チラシ（令和8年4月版）', copies: '600', fromOn: '2026-04-13', untilOn: '2026-05-29' },
  },
  {
    ...{ title: '年明けの集中広報', audiences: ['municipalities', 'providers'], isFocus: 'yes' },
    ...{ channels: ['flyer', 'website', 'council', 'network', 'events'], fromOn: '2027-01-15', untilOn: '2027-03-31' },
  },
]

/** What the desk did, and is going to do, to be known (source: the bureau's plan of publicity for its priority matters). */
export async function seedPublicity(client: pg.Client) {
  const officer = await actorAt(client, 'officer@demo.test', new Date('2026-04-06T10:00:00+09:00'))
  for (const typed of DONE) await asActor(officer, (tx) => addPublicity(tx, officer, PublicityInput.parse(typed)))
}
