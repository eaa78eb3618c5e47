import type pg from 'pg'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { attachToPart } from '@/lib/references/files'
import { PartInput } from '@/lib/references/input'
import { addPart } from '@/lib/references/keep'
import { actorAt } from './demo-actors'
import { keepSampleFile } from './demo-entry-file'

const LIST = {
  kind: 'document',
  title: '通いの場の立ち上げ資料（見本）',
  editionYear: '2026',
  part: '地区ごとの一覧のつくり方',
  maker: '地域づくり支援事務局（見本）',
  permission: '市町村への配布可（見本）',
  talkingPoint: '地区ごとに、か所数と担い手の数を並べると、足りないところが話し合えます。',
  themeKeys: 'kayoinoba',
}

/** A document made elsewhere that the bureau keeps as a file. */
export async function seedReferences(client: pg.Client): Promise<void> {
  const administrator = await actorAt(client, 'admin@demo.test', new Date())
  const file = await keepSampleFile('地区ごとの一覧（見本）.csv')
  await asActor(administrator, async (tx) => {
    const added = await addPart(tx, administrator, PartInput.parse(LIST))
    if (added instanceof Refusal) throw new Error(`refused: ${JSON.stringify(added.errors)}`)
    await attachToPart(tx, administrator, added.id, [file])
  })
}
