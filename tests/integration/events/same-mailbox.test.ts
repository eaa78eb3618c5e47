import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { countTry } from '@/lib/actor/tries'
import { asActor } from '@/lib/db/as-actor'
import { applyAsStaff } from '@/lib/events/apply'
import { confirmByLink } from '@/lib/events/by-link'
import { changeEvent } from '@/lib/events/change'
import { EventChange } from '@/lib/events/input'
import { countSeats } from '@/lib/events/seats'
import { withdrawAsStaff } from '@/lib/events/withdraw'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { atTime } from '@/tests/factories/consultations'
import { applyWithoutAccount, comeWithoutAccount, createAnnounced, TYPED_EVENT } from '@/tests/factories/events'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf, staffOf } from '@/tests/factories/people'

afterAll(closeWorkerDatabase)

const AT = '2026-11-22T10:00:00+09:00'

async function desk() {
  const bureau = await createBureau()
  const officer = atTime(await officerOf(bureau), AT)
  const town = await createMunicipality({ prefecture: await createPrefecture({ bureau }) })
  const clerk = async () => atTime(await staffOf(town), AT)
  return { officer, clerk }
}

test('colleagues who share a mailbox each apply; the same person twice finds the first application, by mail', async () => {
  const { officer, clerk } = await desk()
  const id = await createAnnounced(officer)
  const [one, two] = [await clerk(), await clerk()]
  await ownerQuery(`UPDATE users SET mailbox = 'shared-${id}@town.test' WHERE id IN ('${one.userId}', '${two.userId}')`)
  for (const who of [one, two])
    expect(await asActor(who, (tx) => applyAsStaff(tx, who, id))).toEqual({ state: 'confirmed' })
  const mailbox = `shared-${id}@town.test`
  const first = await comeWithoutAccount(officer, id, mailbox, { name: '参加 一' })
  expect(await comeWithoutAccount(officer, id, mailbox, { name: '参加 二' })).toMatchObject({ state: 'confirmed' })
  expect(await comeWithoutAccount(officer, id, mailbox.toUpperCase(), { name: '参加　一' })).toMatchObject({
    state: 'repeated',
  })
  const told = await asSystem((tx) => tx.notice.findMany({ where: { subjectId: first.applicationId } }))
  expect(told.map(({ kind }) => kind)).toEqual(['event_mailbox_asked', 'event_seated', 'event_seated'])
})

test('twenty people at one address apply within a minute; one mailbox alone waits', async () => {
  const { officer } = await desk()
  const id = await createAnnounced(officer)
  const address = randomUUID()
  for (let n = 0; n < 20; n++) await applyWithoutAccount(officer, id, undefined, { address })
  const mailbox = `often-${randomUUID()}@guest.test`
  await applyWithoutAccount(officer, id, mailbox, { address: randomUUID() })
  for (let n = 0; n < 9; n++) await asActor(officer, (tx) => countTry(tx, `event mailbox ${mailbox}`, false))
  await expect(applyWithoutAccount(officer, id, mailbox, { address: randomUUID() })).rejects.toThrow('tooSoon')
})

test('applying, leaving and a change of the seats at the same moment never give more seats than there are', async () => {
  const { officer, clerk } = await desk()
  const id = await createAnnounced(officer, { capacity: '3' })
  const staff = await Promise.all([clerk(), clerk(), clerk()])
  for (const who of staff) await asActor(who, (tx) => applyAsStaff(tx, who, id))
  const sent = await Promise.all([1, 2, 3, 4].map(() => applyWithoutAccount(officer, id)))
  const more = EventChange.parse({ ...TYPED_EVENT, capacity: '4', version: '2' })
  await Promise.all([
    ...sent.map(({ bearer }) => asActor(bearer, (tx) => confirmByLink(tx, bearer))),
    ...staff.slice(0, 2).map((who) => asActor(who, (tx) => withdrawAsStaff(tx, who, id))),
    asActor(officer, (tx) => changeEvent(tx, officer, id, more)),
  ])
  expect(await asActor(officer, (tx) => countSeats(tx, id))).toEqual({ confirmed: 4, waiting: 1 })
})
