import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { findCallToNominate } from '@/lib/awards/read-nominations'
import { asActor } from '@/lib/db/as-actor'
import { createPractice } from '@/tests/factories/practices'
import * as award from './award-case'

test('from a practice one is led to the call while it is open, and only whoever may nominate this very practice', async () => {
  const of = await award.area()
  const { id: practiceId } = await createPractice({ organisationId: of.town.id, title: '公表済みの取組' })
  const ledTo = async (who: Actor, clock = award.AUGUST) =>
    (await asActor(award.at(who, clock), (tx) => findCallToNominate(tx, award.at(who, clock), practiceId)))?.id ?? null
  const id = await award.write(of)
  for (const who of [of.officer, of.staff]) expect(await ledTo(who)).toBeNull()
  await award.open(of, id)
  for (const who of [of.staff, of.prefectureStaff, of.members[0], of.officer, of.manager])
    expect([who.role, await ledTo(who)]).toEqual([who.role, id])
  const elsewhere = await award.area()
  for (const who of [of.otherStaff, elsewhere.staff, elsewhere.prefectureStaff, elsewhere.officer])
    expect([who.role, await ledTo(who)]).toEqual([who.role, null])
  expect(await ledTo(of.staff, '2026-09-01T09:00:00+09:00')).toBeNull()
})
