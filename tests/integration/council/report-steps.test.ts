import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { MakingInput, WritingInput } from '@/lib/councilReports/input'
import { makeCouncilReport } from '@/lib/councilReports/make'
import { listCouncilReports } from '@/lib/councilReports/read'
import {
  confirmCouncilReport,
  discardCouncilReport,
  giveBackCouncilReport,
  replaceCouncilReport,
  submitCouncilReport,
} from '@/lib/councilReports/steps'
import { writeCouncilReport } from '@/lib/councilReports/write'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { councilMemberOf, managerOf } from '@/tests/factories/people'
import { does } from '../desk/desk-world'
import { NOW } from '../reports/world'
import { createCouncilWorld, MAKING, madeBy, readAs } from './report-world'

let world: Awaited<ReturnType<typeof createCouncilWorld>>
beforeAll(async () => {
  world = await createCouncilWorld()
})

const WORDS = { ...MAKING, intro: '本年度の状況です。', next: '来年度も続けます。' }
const as = <T>(actor: Actor, deed: Parameters<typeof does<T>>[1]) => does(actor, deed, NOW)
const write = async (id: string, version: number, words: Record<string, string> = WORDS) => {
  const { meetingName = '' } = (await readAs(world.manager, id)) ?? {}
  const input = WritingInput.parse({ ...words, meetingName, version: `${version}` })
  return await as(world.manager, (tx, who) => writeCouncilReport(tx, who, id, input))
}
const submit = (id: string, version: number, who: Actor = world.manager) =>
  as(who, (tx, actor) => submitCouncilReport(tx, actor, id, { version }))
const confirm = (id: string, version: number) =>
  as(world.manager, (tx, who) => confirmCouncilReport(tx, who, id, { version }))
const replace = (id: string) =>
  as(world.manager, (tx, who) => replaceCouncilReport(tx, who, id, { reason: '件数の誤り' }))

test('a draft is the bureau’s alone; confirmed, the council reads it; another bureau never', async () => {
  const { manager, officer, bureau } = world
  const member = await councilMemberOf(bureau)
  const strangers = [await managerOf(await createBureau()), await councilMemberOf(await createBureau())]
  const id = await madeBy(manager)
  for (const step of [1, 2, 3]) {
    expect((await readAs(officer, id))?.id).toBe(id)
    for (const stranger of strangers) expect(await readAs(stranger, id)).toBeNull()
    expect((await readAs(member, id))?.id).toBe(step === 3 ? id : undefined)
    if (step === 1) await submit(id, 1)
    if (step === 2) await confirm(id, 2)
  }
  expect(await readAs(member, id)).toMatchObject({ confirmedByName: manager.name, confirmedAt: new Date(NOW) })
  const listed = await asActor(member, (tx) => listCouncilReports(tx, bureau.id, 1))
  expect(listed.reports.map((one) => one.id)).toContain(id)
})

test('only a manager makes, writes and leads a report on', async () => {
  const { officer, manager, bureau, staff } = world
  const id = await madeBy(manager)
  const input = MakingInput.parse(MAKING)
  for (const who of [officer, staff, await councilMemberOf(bureau)]) {
    await expect(as(who, (tx, actor) => makeCouncilReport(tx, actor, input))).rejects.toThrow(NotPermitted)
    await expect(submit(id, 1, who)).rejects.toThrow(NotPermitted)
  }
  await expect(submit(id, 1, await managerOf(await createBureau()))).rejects.toThrow(NotFound)
  const order = MakingInput.parse({ ...MAKING, from: 'R8.10.1', until: 'R8.4.1' })
  expect(await as(manager, (tx, who) => makeCouncilReport(tx, who, order))).toEqual(
    new Refusal([{ field: 'until', key: 'order' }]),
  )
})

test('texts are written while it is a draft, against the version that was seen; no step is left out', async () => {
  const id = await madeBy(world.manager)
  await expect(confirm(id, 1)).rejects.toThrow(InvalidTransition)
  await write(id, 1, { ...WORDS, [`matter.${world.first}`]: '広がっています。' })
  await expect(write(id, 1)).rejects.toMatchObject({ event: 'edit', theirs: { intro: WORDS.intro } })
  await expect(submit(id, 1)).rejects.toThrow(InvalidTransition)
  await submit(id, 2)
  await expect(write(id, 3)).rejects.toThrow(InvalidTransition)
  await expect(submit(id, 3)).rejects.toThrow(InvalidTransition)
  await as(world.manager, (tx, who) => giveBackCouncilReport(tx, who, id))
  await write(id, 4, { ...WORDS, intro: '直しました。' })
  await submit(id, 5)
  await expect(confirm(id, 5)).rejects.toThrow(InvalidTransition)
  await confirm(id, 6)
  for (const late of [() => write(id, 7), () => submit(id, 7), () => confirm(id, 7)])
    await expect(late()).rejects.toThrow(InvalidTransition)
  expect((await readAs(world.manager, id))?.texts).toMatchObject({ intro: '直しました。', matters: {} })
})

test('two managers confirming at once: one has, the other is told', async () => {
  const id = await madeBy(world.manager)
  await submit(id, 1)
  const both = await Promise.allSettled([confirm(id, 2), confirm(id, 2)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('figures and a confirmed report stand in the database itself', async () => {
  const { manager } = world
  const id = await madeBy(manager)
  const change = (data: object) => asActor(manager, (tx) => tx.councilReport.updateMany({ where: { id }, data }))
  await expect(change({ figures: {} })).rejects.toThrow()
  await expect(change({ state: 'confirmed' })).rejects.toThrow()
  await submit(id, 1)
  await expect(change({ texts: { intro: '後から' } })).rejects.toThrow(/only a draft/)
  await confirm(id, 2)
  await expect(change({ state: 'draft' })).rejects.toThrow()
  await expect(change({ confirmedByName: '別の人' })).rejects.toThrow(/who confirmed stands/)
  await expect(change({ state: 'replaced' })).rejects.toThrow(/replaced by a confirmed one/)
  expect((await asActor(manager, (tx) => tx.councilReport.deleteMany({ where: { id } }))).count).toBe(0)
})

test('a replacement counts anew; the old one stands until it is confirmed, and then says so', async () => {
  const { manager, bureau, staff } = world
  const member = await councilMemberOf(bureau)
  const id = await madeBy(manager)
  await write(id, 1)
  await submit(id, 2)
  await expect(replace(id)).rejects.toThrow(InvalidTransition)
  await confirm(id, 3)
  const before = await readAs(member, id)
  await createConsultation({ staff, at: '2026-11-19T10:00:00+09:00' })
  const { id: next } = await replace(id)
  await expect(replace(id)).rejects.toThrow(InvalidTransition)
  expect((await readAs(member, id))?.replaced).toBeNull()
  expect(await readAs(member, next)).toBeNull()
  const draft = await readAs(manager, next)
  expect(draft).toMatchObject({
    edition: 2,
    replacesId: id,
    replaceReason: '件数の誤り',
    texts: { intro: WORDS.intro },
  })
  await submit(next, 1)
  await confirm(next, 2)
  const after = await readAs(member, id)
  expect(after).toMatchObject({ state: 'replaced', replaced: { id: next }, figures: before?.figures })
  const received = (report: typeof before) => report?.figures.parts[0]?.tables[0]?.value
  expect(received(await readAs(member, next))).toBe(Number(received(before)) + 1)
  await expect(replace(id)).rejects.toThrow(InvalidTransition)
  const filed = await asActor(member, (tx) =>
    tx.libraryDocument.findMany({ where: { councilReportId: { in: [id, next] } }, orderBy: { filedAt: 'asc' } }),
  )
  expect(filed.map(({ number, replacedAt }) => [number, replacedAt !== null]).sort()).toEqual([
    ['資料1', false],
    ['資料1', true],
  ])
})

test('a draft is thrown away, also that of a replacement, which may then be begun again', async () => {
  const { manager } = world
  const discard = (id: string) => as(manager, (tx, who) => discardCouncilReport(tx, who, id))
  const id = await madeBy(manager)
  await submit(id, 1)
  await expect(discard(id)).rejects.toThrow(InvalidTransition)
  await confirm(id, 2)
  const { id: next } = await replace(id)
  await discard(next)
  expect(await readAs(manager, next)).toBeNull()
  expect((await replace(id)).id).not.toBe(next)
})
