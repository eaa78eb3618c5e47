import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { listCandidates } from '@/lib/councilReports/candidates'
import { type MakingInput, WritingInput } from '@/lib/councilReports/input'
import { makeCouncilReport } from '@/lib/councilReports/make'
import { confirmCouncilReport, submitCouncilReport } from '@/lib/councilReports/steps'
import { chooseStories } from '@/lib/councilReports/stories'
import { writeCouncilReport } from '@/lib/councilReports/write'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { addDays } from '@/lib/japanese/dates'
import { fileDocument } from '@/lib/library/file'
import { attachToDocument } from '@/lib/library/files'
import { DocumentInput } from '@/lib/library/input'
import { actorAt } from './demo-actors'
import { keepSampleFile } from './demo-entry-file'
import { daysAgo, officeHour } from './scenario/days'

/** A confirmed report to the council, and the draft of the next with its stories. */
export async function seedCouncilReports(client: pg.Client): Promise<void> {
  const manager = (days: number) => actorAt(client, 'manager@demo.test', officeHour(days, 10))
  const period = { year: '', from: daysAgo(300), until: daysAgo(31) }
  const first = { ...period, meetingName: '地域共生社会推進会議', meetingOn: daysAgo(20), documentNumber: '資料1' }
  const confirmed = await makes(await manager(30), first)
  const intro = '今年度の相談・支援の状況を、重点実施事項ごとに報告します。（見本）'
  const next = '相談の多い分野の支援策を、各県と連携して見直します。（見本）'
  const words = WritingInput.parse({ ...first, intro, next, version: 1 })
  await does(await manager(29), (tx, who) => writeCouncilReport(tx, who, confirmed, words))
  await does(await manager(28), (tx, who) => submitCouncilReport(tx, who, confirmed, { version: 2 }))
  await does(await manager(27), (tx, who) => confirmCouncilReport(tx, who, confirmed, { version: 3 }))
  const spoken = '第1回の会議では、移動支援と居場所づくりについて意見をいただいた。（見本）'
  const minutes = { ...first, meetingKind: 'council', heldOn: first.meetingOn, kind: 'minutes', number: '会議録' }
  const filed = DocumentInput.parse({ ...minutes, title: '会議録（見本）', words: spoken, audience: 'council' })
  const sample = await keepSampleFile('参考：通いの場の一覧（見本）.csv')
  await does(await manager(15), async (tx, who) => {
    const document = await fileDocument(tx, who, filed)
    if (!(document instanceof Refusal)) await attachToDocument(tx, who, document.id, [sample])
    return document
  })
  const second = { ...period, until: daysAgo(2), meetingName: first.meetingName, meetingOn: addDays(daysAgo(0), 60) }
  const draft = await makes(await manager(1), { ...second, documentNumber: '資料2' })
  await does(await manager(1), async (tx, who) => {
    const report = await tx.councilReport.findUniqueOrThrow({ where: { id: draft } })
    const told = (await listCandidates(tx, report)).filter(({ mayBeTold }) => mayBeTold)
    return await chooseStories(tx, who, draft, { sources: told.slice(0, 2).map(({ id }) => id), seen: '' })
  })
}

async function makes(manager: Actor, input: MakingInput): Promise<string> {
  const made = await does(manager, (tx, who) => makeCouncilReport(tx, who, input))
  if (made instanceof Refusal) throw new Error('the report was refused')
  return made.id
}

async function does<T>(actor: Actor, deed: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  const done = await asActor(actor, (tx) => deed(tx, actor))
  if (done instanceof Refusal) throw new Error(`refused ${JSON.stringify(done.errors)}`)
  return done
}
