import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { addDays } from '@/lib/japanese/dates'
import { draftMenu, draftNextVersion } from '@/lib/menus/draft'
import { openMenu } from '@/lib/menus/open-menu'
import { startTrial } from '@/lib/menus/start-trial'
import { actorAt } from './demo-actors'
import { daysAgo, officeHour } from './scenario/days'

const CASES = {
  ...{ name: 'オンライン事例検討会', nameEn: 'Online case conference', pillar: 'I' as const, choosableAtIntake: true },
  description: '近い規模の市町村が月に1回オンラインで集まり、ひとつの事例を一緒に検討します。',
  descriptionEn: 'Municipalities of similar size meet online once a month and discuss one case together.',
  conditions: '1市町村につき年3回まで。費用はかかりません。',
  conditionsEn: 'Up to three times a year per municipality, free of charge.',
  ground: '担い手の確保の相談で、訪問までの待ちが長く、同じ課題の町どうしで話したいという声が続いたため。',
  themeKeys: ['kayoinoba', 'life_support_system'],
}
const TRAINING = {
  conditions: '1回の研修は2時間まで。オンラインの参加も受け付けます。',
  conditionsEn: 'Up to two hours each; joining online is possible.',
  ground: '半日の研修には出られないという声が多かったため。',
}
const VISITS = {
  conditions: '同じ市町村への派遣は半年に1回まで。',
  conditionsEn: 'One dispatch per municipality in six months.',
  ground: '希望が重なり、初めての市町村が待つことが増えたため。',
}

/** The life of three menus: a next version in force, a new menu on trial in two prefectures, and a draft to be decided. */
export async function seedMenuLife(client: pg.Client) {
  const menu = (tx: Tx, key: string) =>
    tx.menu.findFirstOrThrow({ where: { key, bureauId: null }, select: { id: true } })
  const opening = { from: daysAgo(60), reason: '短い研修の申込みが見込めるため', version: 1 }
  await on(client, 60, async (tx, actor) => {
    const { id } = await draftNextVersion(tx, actor, (await menu(tx, 'training')).id, TRAINING)
    return await openMenu(tx, actor, id, opening)
  })
  const trial = { prefectures: ['430005', '460001'], limit: 3, until: addDays(daysAgo(0), 120), version: 1 }
  await on(client, 30, async (tx, actor) => {
    const { id } = await draftMenu(tx, actor, CASES)
    return await startTrial(tx, actor, id, { ...trial, reason: '2県で3件まで試し、結果を見て決める' })
  })
  await on(client, 5, async (tx, actor) => draftNextVersion(tx, actor, (await menu(tx, 'advisor_dispatch')).id, VISITS))
}

async function on(client: pg.Client, days: number, deed: (tx: Tx, actor: Actor) => Promise<unknown>) {
  const manager = await actorAt(client, 'manager@demo.test', officeHour(days, 11))
  const done = await asActor(manager, (tx) => deed(tx, manager))
  if (done instanceof Refusal) throw new Error(`menus: refused ${JSON.stringify(done.errors)}`)
}
