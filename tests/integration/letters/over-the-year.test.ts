import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { gatherTowns } from '@/lib/letters/gather-towns'
import { openYear } from '@/lib/letters/scope'
import { atTime } from '@/tests/factories/consultations'
import { createCase } from '@/tests/factories/supports'
import { endSupport, noon } from '../follow-ups/ended-supports'

type Case = Awaited<ReturnType<typeof createCase>>

async function letterOf({ officer, staff }: Case, year: number) {
  const desk = { ...atTime(officer, noon('2026-12-01')), bureauId: officer.bureauId! }
  return await asActor(desk, async (tx) => {
    const towns = await gatherTowns(tx, await openYear(tx, desk, year), [])
    return towns.find(({ id }) => id === staff.organisationId)?.facts ?? null
  })
}

test('a support of the year before that ends in this one is told of, though nothing was asked anew', async () => {
  const of = await createCase(noon('2026-02-20'))
  const { menu } = await endSupport({ ...of, startedOn: '2026-03-10', endedOn: '2026-09-14' })
  expect(await letterOf(of, 2026)).toMatchObject({
    ...{ received: 0, supports: [], continued: [{ name: menu.name, count: 1, done: 1 }] },
  })
  expect(await letterOf(of, 2025)).toMatchObject({
    ...{ received: 1, supports: [{ name: menu.name, proposed: 1 }], continued: [] },
  })
  expect(await letterOf(of, 2024)).toBeNull()
})

test('a support that ended on the last day of the year before is of that year alone', async () => {
  const of = await createCase(noon('2026-02-20'))
  await endSupport({ ...of, startedOn: '2026-03-10', endedOn: '2026-03-31' })
  expect((await letterOf(of, 2026))?.continued ?? []).toEqual([])
})
