import { expect, test } from 'vitest'
import { assignOfficer } from '@/lib/assignments/assign-officer'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { closeAccount } from '@/lib/people/close-account'
import { endPost } from '@/lib/people/end-post'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf, managerOf, officerOf } from '@/tests/factories/people'

const NOW = '2027-03-10T10:00:00+09:00'

test('a post that holds municipalities or consultations does not end before they are handed over', async () => {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const officer = await officerOf(bureau)
  const successor = await officerOf(bureau)
  const manager = { ...(await managerOf(bureau)), clock: NOW }
  const admin = { ...(await administratorOf(bureau)), clock: NOW }
  await createConsultation({ municipality, officer, at: '2027-03-01T09:00:00+09:00' })
  const end = () =>
    asActor(admin, (tx) => endPost(tx, admin, officer.userId, officer.membershipId, { lastDay: '2027-03-31' }))
  const close = () => asActor(admin, (tx) => closeAccount(tx, admin, officer.userId))

  expect(await end()).toEqual(new Refusal([{ field: 'lastDay', key: 'stillHolds' }]))
  expect(await close()).toEqual(new Refusal([{ field: '', key: 'stillHoldsNow' }]))
  await asActor(manager, (tx) =>
    assignOfficer(tx, manager, municipality.code, {
      ...{ officer: successor.membershipId, from: '2027-04-01', until: null, handOver: true },
    }),
  )
  expect(await close()).toEqual(new Refusal([{ field: '', key: 'stillHoldsNow' }]))
  expect(await end()).toEqual({ id: officer.userId })
})
