import { expect, test } from 'vitest'
import { BlackoutInput } from '@/lib/blackoutDays/input'
import { dropBlackout, keepBlackout } from '@/lib/blackoutDays/keep'
import { listBlackouts } from '@/lib/blackoutDays/list'
import { marksOfDay, marksOfTime } from '@/lib/datePolls/marks'
import { readCalendar } from '@/lib/datePolls/read-calendar'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { readPlace } from '@/lib/profiles/place'
import { createMeeting, given } from '@/tests/factories/meetings'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

const typed = (more: object = {}) =>
  BlackoutInput.parse({ kind: 'assembly', fromOn: 'R8.12.1', untilOn: 'R8.12.18', note: '12月定例会', ...more })

async function place() {
  const people = await createCase()
  const { staff } = people
  const own = await asActor(staff, (tx) => readPlace(tx, staff))
  if (!own) throw new Error('no such place')
  return { ...people, place: own }
}

test('a municipality keeps its 議会日程, the desk as well for it, and another municipality neither sees nor touches them', async () => {
  const { staff, officer, place: of } = await place()
  const { id } = given(await asActor(staff, (tx) => keepBlackout(tx, staff, undefined, typed())))
  given(await asActor(officer, (tx) => keepBlackout(tx, officer, of.code, typed({ kind: 'event', untilOn: '' }))))
  expect(await asActor(officer, (tx) => listBlackouts(tx, of.id, '2026-12-18'))).toMatchObject([{ id }])
  const stranger = (await place()).staff
  expect(await asActor(stranger, (tx) => listBlackouts(tx, of.id, '2026-01-01'))).toEqual([])
  const far = (await createCase()).officer
  await expect(asActor(far, (tx) => keepBlackout(tx, far, of.code, typed()))).rejects.toThrow(NotFound)
  const other = await place()
  const drop = asActor(other.staff, (tx) => dropBlackout(tx, other.staff, undefined, id))
  await expect(drop).rejects.toThrow(NotFound)
  const wrong = (more: object) => asActor(staff, (tx) => keepBlackout(tx, staff, undefined, typed(more)))
  expect(await wrong({ untilOn: 'R8.11.30' })).toEqual(new Refusal([{ field: 'untilOn', key: 'order' }]))
  expect(await wrong({ untilOn: 'R10.11.30' })).toEqual(new Refusal([{ field: 'untilOn', key: 'tooFar' }]))
})

test('the grid warns of 議会, holidays, weekends, the way there and back, and meetings close by', async () => {
  const people = await place()
  const { staff, officer, place: of } = people
  given(await asActor(staff, (tx) => keepBlackout(tx, staff, undefined, typed())))
  const { id } = await createSupportUnderWay(people)
  await createMeeting(officer, id, { plannedOn: '2099-12-10', startsAt: '10:00', endsAt: '11:00' })
  const about = { bureauId: of.bureauId, askingOrganisationId: of.id, officerMembershipId: null }
  const known = await asActor(officer, (tx) => readCalendar(tx, about, '2026-11-01', 40_000))
  const kinds = (day: string) => marksOfDay(day, known, 'ja').map(({ kind }) => kind)
  expect(kinds('2026-12-02')).toEqual(['assembly'])
  expect(kinds('2026-11-23')).toEqual(['holiday'])
  expect(kinds('2026-12-29')).toEqual(['yearEnd'])
  expect(kinds('2026-11-25')).toEqual([])
  expect(kinds('2026-11-28')).toEqual(['weekend'])
  const at = (from: string, until: string, travel: number) =>
    marksOfTime({ day: '2099-12-10', from, until }, travel, known).map(({ kind }) => kind)
  expect(at('13:30', '15:30', 0)).toEqual([])
  expect(at('10:00', '12:00', 0)).toEqual(['near'])
  expect(at('13:30', '15:30', 180)).toEqual(['late', 'near'])
  expect(at('10:30', '11:30', 150)).toEqual(['early', 'near'])
})
