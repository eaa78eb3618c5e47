import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { readOwnChoices } from '@/lib/search/choices'
import { createConsultation } from '@/tests/factories/consultations'
import { createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { prefectureStaffOf, staffOf } from '@/tests/factories/people'

test('the years offered go back to the first consultation that one may read', async () => {
  const prefecture = await createPrefecture()
  const town = await createMunicipality({ prefecture })
  const [staff, neighbour] = [await staffOf(town), await staffOf(await createMunicipality({ prefecture }))]
  const reader = await prefectureStaffOf(prefecture)
  await createConsultation({ staff, at: '2021-06-01T10:00:00+09:00' })
  await createConsultation({ staff, at: '2023-06-01T10:00:00+09:00', sharedWithPrefecture: true })
  const first = async (actor: typeof staff) => (await asActor(actor, (tx) => readOwnChoices(tx, actor))).years.at(-1)
  expect(await first(staff)).toBe(2021)
  expect(await first(reader)).toBe(2023)
  const now = (await asActor(neighbour, (tx) => readOwnChoices(tx, neighbour))).years
  expect(now).toHaveLength(1)
})
