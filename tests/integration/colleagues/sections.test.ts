import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { readHolderOf } from '@/lib/colleagues/holder'
import { listColleagues } from '@/lib/colleagues/list'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { mergeSection } from '@/lib/organisations/merge-section'
import { renameSection } from '@/lib/organisations/rename-section'
import { listSections } from '@/lib/organisations/sections'
import { splitSection } from '@/lib/organisations/split-section'
import { createConsultation } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { administratorOf, createSection, staffOf } from '@/tests/factories/people'
import { aTown } from './office'

async function anOldTown() {
  const town = await aTown()
  await ownerQuery("UPDATE sections SET valid_from = '2020-04-01' WHERE id = $1", [town.section.id])
  return town
}

const rename = (actor: Actor, organisationId: string, id: string, name: string, from: string, version = 1) =>
  asActor(actor, (tx) => renameSection(tx, actor, organisationId, id, { name, from, version }))
const holderOn = (actor: Actor, id: string, day: string) => asActor(actor, (tx) => readHolderOf(tx, id, day))
const sectionsOn = async (actor: Actor, day: string) =>
  (await asActor(actor, (tx) => listColleagues(tx, actor, day))).map(({ name, section }) => `${name} ${section}`).sort()

test('a renamed section keeps its old name in old consultations and has its new one from that day', async () => {
  const { keeper, leaver, municipality, section } = await anOldTown()
  const { id } = await createConsultation({ staff: leaver })
  expect(await rename(keeper, municipality.id, section.id, '長寿課', '2099-04-01')).not.toBeInstanceOf(Refusal)

  expect(await holderOn(leaver, id, '2099-03-31')).toMatchObject({ section: '高齢福祉課', former: '' })
  expect(await holderOn(leaver, id, '2099-04-01')).toMatchObject({ section: '長寿課', former: '高齢福祉課' })
  const kept = await asActor(leaver, (tx) => tx.consultation.findUniqueOrThrow({ where: { id } }))
  expect(kept.sectionName).toBe('高齢福祉課')
  expect(await sectionsOn(keeper, '2099-04-01')).toContain('異動 太郎 長寿課')
  expect(await rename(keeper, municipality.id, section.id, '別名', '2099-05-01', 2)).toEqual(
    new Refusal([{ field: '', key: 'sectionEnded' }]),
  )
})

test('a merged section’s people and work are the other’s, over two steps', async () => {
  const { keeper, leaver, municipality, section } = await anOldTown()
  const { id } = await createConsultation({ staff: leaver })
  const other = await createSection(municipality, { name: '福祉課', mailbox: 'fukushi@town.test' })
  const merge = (into: string, version = 1) =>
    asActor(keeper, (tx) =>
      mergeSection(tx, keeper, municipality.id, section.id, { into, from: '2026-04-01', version }),
    )
  expect(await merge(section.id)).toEqual(new Refusal([{ field: 'into', key: 'choose' }]))
  await expect(merge(other.id, 7)).rejects.toThrow(InvalidTransition)
  expect(await merge(other.id)).toEqual({ id: other.id })
  expect(await holderOn(leaver, id, '2026-11-22')).toMatchObject({ section: '福祉課', former: '高齢福祉課' })
})

test('a section that comes out of another takes its people, from the day it begins', async () => {
  const { keeper, leaver, successor, municipality, section } = await anOldTown()
  const { id } = await createConsultation({ staff: leaver })
  const split = { name: '地域共生課', mailbox: 'kyosei@town.test', phone: null, from: '2099-04-01' }
  const people = [leaver.membershipId]
  await asActor(keeper, (tx) => splitSection(tx, keeper, municipality.id, section.id, { ...split, people }))
  expect(await sectionsOn(keeper, '2099-03-31')).toContain('異動 太郎 高齢福祉課')
  const after = await sectionsOn(keeper, '2099-04-01')
  expect(after).toContain('異動 太郎 地域共生課')
  expect(after).toContain(`${successor.name} 高齢福祉課`)
  expect(await holderOn(leaver, id, '2099-04-01')).toMatchObject({ section: '地域共生課', mailbox: 'taro@town.test' })
})

test('sections are kept by the own account manager and the bureau’s administrator, by nobody else', async () => {
  const { keeper, leaver, bureau, municipality, section } = await anOldTown()
  const neighbour = await staffOf(await createMunicipality({ bureau }), { isAccountManager: true })
  const act = (actor: Actor) => rename(actor, municipality.id, section.id, '新課', '2099-04-01')
  await expect(act(leaver)).rejects.toThrow(NotPermitted)
  await expect(act(neighbour)).rejects.toThrow(NotFound)
  expect(await act(await administratorOf(bureau))).not.toBeInstanceOf(Refusal)
  const names = (await asActor(keeper, (tx) => listSections(tx, municipality.id))).map(({ name }) => name)
  expect(names.sort()).toEqual(['新課', '高齢福祉課'].sort())
})
