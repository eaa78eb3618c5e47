import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { findSession } from '@/lib/actor/sessions'
import { officerOf as namedOfficer } from '@/lib/assignments/officer-of'
import { readHolderOf } from '@/lib/colleagues/holder'
import { searchIds } from '@/lib/consultations/search-ids'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { cancelChange } from '@/lib/organisations/cancel-change'
import { carryOutChanges } from '@/lib/organisations/carry-out-changes'
import { MergerOfPlaceInput, RenamingOfPlaceInput } from '@/lib/organisations/change-input'
import { findMunicipalities } from '@/lib/organisations/find-municipality'
import { planMerger, planRenaming } from '@/lib/organisations/plan-change'
import { readChanges } from '@/lib/organisations/read-changes'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture, type Municipality } from '@/tests/factories/organisations'
import { nextNumber, ownerQuery } from '@/tests/factories/owner'
import { administratorOf, createSection, officerOf, openSessionFor, staffOf } from '@/tests/factories/people'
import { createProposal } from '@/tests/factories/supports'

/** Two towns of one prefecture with work, people, a section of the same name each, and an officer for the first. */
async function twoTowns() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const a = await createMunicipality({ prefecture, name: '東町' })
  const b = await createMunicipality({ prefecture, name: '西町' })
  const section = await createSection(a, { mailbox: 'higashi@town.test' })
  await createSection(b)
  const staff = await staffOf(a, { section })
  const neighbour = await staffOf(b)
  const officer = await officerOf(bureau)
  await assignOfficer(a, officer)
  const draft = await createDraft({ staff })
  const open = await createConsultation({ staff, title: '合併前の相談の題' })
  const closed = await createConsultation({ staff })
  await createProposal({ consultation: open, officer })
  const administrator = await administratorOf(bureau)
  return { bureau, prefecture, a, b, staff, neighbour, officer, draft, open, closed, administrator }
}

const merge = (actor: Actor, { id }: Municipality, typed: Record<string, string>) =>
  asActor(actor, (tx) => planMerger(tx, actor, id, MergerOfPlaceInput.parse({ from: '2026-04-01', ...typed })))
const seenBy = async (actor: Actor, organisationId: string, ids: string[]) =>
  await asActor({ ...actor, organisationId }, (tx) =>
    tx.consultation.findMany({ where: { id: { in: ids } }, select: { id: true, number: true, askedAs: true } }),
  )

test('everything of a town goes with it: open, closed and draft, people, sections, officer; numbers and the old name stay', async () => {
  const { a, b, staff, neighbour, officer, draft, open, closed, administrator } = await twoTowns()
  const token = await openSessionFor(staff)
  expect(await merge(administrator, a, { code: b.code })).toEqual({ id: a.id })

  const ids = [draft.id, open.id, closed.id]
  expect(await seenBy(staff, a.id, ids)).toEqual([])
  const seen = await seenBy(neighbour, b.id, ids)
  expect(seen.map(({ number }) => number).sort()).toEqual([open.number, closed.number, null].sort())
  expect(seen.find(({ id }) => id === open.id)?.askedAs).toBe('東町')
  expect(await findSession(token)).toMatchObject({ organisationId: b.id, membershipId: staff.membershipId })

  const asB = { ...staff, organisationId: b.id }
  const now = await asActor(asB, async (tx) => ({
    holder: await readHolderOf(tx, open.id, '2026-11-22'),
    found: await searchIds(tx, '合併前'),
    events: await tx.timelineEntry.count({ where: { consultationId: open.id, kind: 'municipality_merged' } }),
    supports: await tx.support.count({ where: { consultationId: open.id } }),
    officer: await namedOfficer(tx, b.id, '2026-11-22'),
  }))
  expect(now).toMatchObject({ events: 1, supports: 1, officer: { membershipId: officer.membershipId } })
  expect(now.found).toContain(open.id)
  expect(now.holder).toMatchObject({ name: staff.name, section: '高齢福祉課（旧東町）', askedAs: '東町' })
  const left = await asActor(administrator, (tx) => findMunicipalities(tx, { bureauId: a.bureauId }, '東町'))
  expect(left).toEqual([])
})

test('a new municipality is made of two, at a later day by the night’s work, and a plan can be taken back', async () => {
  const { a, b, open, neighbour, administrator } = await twoTowns()
  const code = String(700000 + nextNumber())
  expect(await merge(administrator, a, { code, from: '2099-04-01' })).toEqual(
    new Refusal([{ field: 'name', key: 'newNeedsName' }]),
  )
  await merge(administrator, a, { code, name: '東西市', from: '2099-04-01' })
  await expect(merge(administrator, a, { code: b.code })).rejects.toThrow(InvalidTransition)
  await asActor(administrator, (tx) => cancelChange(tx, administrator, a.id))
  await merge(administrator, a, { code, name: '東西市', from: '2099-04-01' })
  await merge(administrator, b, { code, name: '東西市', from: '2099-04-01' })
  const { planned, counts } = await asActor(administrator, (tx) => readChanges(tx, a.id))
  expect(planned).toMatchObject({ from: '2099-04-01', doneAt: null })
  expect(counts).toMatchObject({ drafts: 1, open: 2, closed: 0, posts: 1, sections: 1 })

  await asSystem(carryOutChanges)
  expect(await seenBy(neighbour, b.id, [open.id])).toEqual([])
  await asSystem(carryOutChanges, '2099-04-01T00:05:00+09:00')
  const [fresh] = await ownerQuery<{ id: string; municipal_kind: string }>(
    'SELECT id, municipal_kind FROM organisations WHERE code = $1',
    [code],
  )
  expect(fresh?.municipal_kind).toBe('city')
  expect(await seenBy(neighbour, fresh?.id ?? '', [open.id])).toHaveLength(1)
})

test('a municipality’s new name leaves the old one on what was asked before', async () => {
  const { a, open, staff, administrator } = await twoTowns()
  const input = RenamingOfPlaceInput.parse({ name: '東市', kana: 'ひがしし', code: a.code, from: '2026-10-01' })
  await asActor(administrator, (tx) => planRenaming(tx, administrator, a.id, input))
  expect(await seenBy(staff, a.id, [open.id])).toMatchObject([{ askedAs: '東町' }])
  const { name } = await asActor(staff, (tx) => tx.organisation.findUniqueOrThrow({ where: { id: a.id } }))
  expect(name).toBe('東市')
})

test('nobody else merges, and nothing is merged with itself or across prefectures', async () => {
  const { a, b, staff, officer, bureau, administrator, open } = await twoTowns()
  const elsewhere = await createMunicipality({ bureau })
  for (const actor of [staff, officer]) await expect(merge(actor, a, { code: b.code })).rejects.toThrow(NotPermitted)
  const refused = new Refusal([{ field: 'code', key: 'samePrefecture' }])
  for (const { code } of [a, elsewhere]) expect(await merge(administrator, a, { code })).toEqual(refused)
  await expect(
    asActor(staff, (tx) =>
      tx.consultation.updateMany({ where: { id: open.id }, data: { askingOrganisationId: b.id } }),
    ),
  ).rejects.toThrow()
  await expect(
    asActor(officer, (tx) => tx.$queryRaw`SELECT app.carry_out_change(${a.id}::uuid) AS done`),
  ).rejects.toThrow()
})
