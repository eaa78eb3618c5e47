import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { withdrawConsultation } from '@/lib/consultations/withdraw'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { beginCase } from '@/lib/programmes/begin-case'
import { beginEntry } from '@/lib/programmes/begin-entry'
import { decideProgramme } from '@/lib/programmes/decide-programme'
import { readEntry } from '@/lib/programmes/read-entry'
import { saveEntry } from '@/lib/programmes/save-entry'
import { selectEntry } from '@/lib/programmes/select-entry'
import { createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { nextNumber } from '@/tests/factories/owner'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { accepted, at, createProgramme, OPENS, sendAt, WRITTEN } from '@/tests/factories/programmes'

beforeAll(async () => {
  await createMenu({ key: 'accompaniment', kind: 'accompaniment', pillar: 'accompaniment', menuVersion: nextNumber() })
})

const AFTER = '2026-05-20T10:00:00+09:00'
const WHY = { caseReason: '支援対象に選ばれたため。', caseConsultation: '' }

/** A town whose entry was selected; `from`: whether it came from a consultation. */
async function world({ from }: { from: boolean }) {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ prefecture: await createPrefecture({ bureau }) })
  const [manager, officer] = [at(await managerOf(bureau), AFTER), at(await officerOf(bureau), AFTER)]
  const staff = at(await staffOf(municipality), OPENS)
  const { number, id: consultationId } = await createConsultation({ staff, at: OPENS })
  const programmeId = await createProgramme(manager)
  const entryId = await asActor(staff, async (tx) => {
    const { id } = accepted(await beginEntry(tx, staff, programmeId, { consultation: from ? number : '' }))
    accepted(await saveEntry(tx, staff, id, { ...WRITTEN, version: 1, next: 'check' }))
    return id
  })
  accepted(await sendAt(staff, entryId, '2026-04-20T10:00:00+09:00'))
  const begin = (person: Actor, input = WHY) => asActor(person, (tx) => beginCase(tx, person, entryId, input))
  const select = async () => {
    const meant = { outcome: 'selected' as const, reason: '比較のうえ。', toMunicipality: '', version: 0 }
    accepted(await asActor(officer, (tx) => selectEntry(tx, officer, entryId, meant)))
    accepted(
      await asActor(manager, (tx) => decideProgramme(tx, manager, programmeId, { excessReason: '', version: 3 })),
    )
  }
  return { bureau, manager, officer, staff, number, consultationId, entryId, begin, select }
}

const supportsOf = (officer: Actor, staff: Actor) =>
  asActor(officer, (tx) =>
    tx.support.findMany({
      where: { askingOrganisationId: staff.organisationId },
      select: { id: true, state: true, menu: { select: { key: true } }, consultation: { select: { number: true } } },
    }),
  )

test('The case of an entry from a consultation is proposed on it, once, though two officers press at once', async () => {
  const { bureau, officer, staff, number, consultationId, entryId, begin, select } = await world({ from: true })
  await expect(begin(officer)).rejects.toThrow(InvalidTransition)
  await select()
  await expect(begin(staff)).rejects.toThrow(NotPermitted)
  await expect(begin(at(await officerOf(await createBureau()), AFTER))).rejects.toThrow(NotFound)
  const colleague = at(await officerOf(bureau), AFTER)
  const both = await Promise.allSettled([begin(officer), begin(colleague)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(InvalidTransition) })
  const supports = await supportsOf(officer, staff)
  expect(supports).toMatchObject([{ state: 'proposed', menu: { key: 'accompaniment' }, consultation: { number } }])
  const entry = await asActor(officer, (tx) => readEntry(tx, entryId))
  expect(entry?.target).toMatchObject({ supportId: supports[0]?.id, consultationId })
})

test('An entry that came from no consultation begins one in its own words, or goes on with an open one that is named', async () => {
  const fresh = await world({ from: false })
  await fresh.select()
  const begun = accepted(await fresh.begin(fresh.officer))
  expect(begun.number).not.toBe(fresh.number)
  const own = await asActor(fresh.staff, (tx) => tx.consultation.findUniqueOrThrow({ where: { number: begun.number } }))
  expect(own).toMatchObject({ state: 'received', body: WRITTEN.situation, contactName: WRITTEN.contactName })
  const seen = await asActor(fresh.officer, (tx) => readEntry(tx, fresh.entryId))
  expect(seen?.consultation?.number).toBe(begun.number)

  const named = await world({ from: false })
  await named.select()
  const strange = await named.begin(named.officer, { ...WHY, caseConsultation: fresh.number })
  expect(strange).toMatchObject({ errors: [{ field: 'caseConsultation', key: 'choose' }] })
  const onIt = accepted(await named.begin(named.officer, { ...WHY, caseConsultation: named.number }))
  expect(onIt.number).toBe(named.number)
})

test('Where the consultation was taken back meanwhile, the case begins on a new one', async () => {
  const { officer, staff, number, begin, select } = await world({ from: true })
  await select()
  const later = at(staff, AFTER)
  await asActor(later, (tx) => withdrawConsultation(tx, later, number, { reason: '申込みに含めた。' }))
  const begun = accepted(await begin(officer))
  expect(begun.number).not.toBe(number)
})
