import { expect, test } from 'vitest'
import { beginDraft, saveContact } from '@/lib/consultations/draft'
import { asActor } from '@/lib/db/as-actor'
import { listSectionNames } from '@/lib/organisations/section-names'
import { createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { createSection, staffOf } from '@/tests/factories/people'

const CONTACT = { contactName: '相談 花子', contactPhone: '', contactMailbox: '', sharedWithPrefecture: false }

async function aDraft() {
  const municipality = await createMunicipality()
  const own = await createSection(municipality, { name: '高齢福祉課' })
  const other = await createSection(municipality, { name: '健康づくり課' })
  const ended = await createSection(municipality, { name: '旧福祉課' })
  await ownerQuery("UPDATE sections SET valid_from = '2020-04-01', valid_until = '2021-03-31' WHERE id = $1", [
    ended.id,
  ])
  const staff = await staffOf(municipality, { section: own })
  const { id } = await asActor(staff, (tx) => beginDraft(tx, staff, { form: 'full' }))
  const name = async (sectionName: string) => {
    await asActor(staff, (tx) => saveContact(tx, staff, id, { ...CONTACT, sectionName }))
    return await asActor(staff, (tx) =>
      tx.consultation.findUniqueOrThrow({ where: { id }, select: { sectionId: true, sectionName: true } }),
    )
  }
  return { municipality, own, other, staff, name }
}

test('the sections of today are offered by name, and the one that is chosen is the one told', async () => {
  const { municipality, other, staff, name } = await aDraft()
  const offered = await asActor(staff, (tx) => listSectionNames(tx, municipality.id))
  expect(offered.toSorted()).toEqual(['健康づくり課', '高齢福祉課'])
  expect(await name('健康づくり課')).toEqual({ sectionId: other.id, sectionName: '健康づくり課' })
})

test('a name that the office does not know, or one of the past, leaves the section that is told', async () => {
  const { own, name } = await aDraft()
  for (const sectionName of ['高齢福祉課 支援係', '旧福祉課'])
    expect(await name(sectionName)).toEqual({ sectionId: own.id, sectionName })
})
