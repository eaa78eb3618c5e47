import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { findSession } from '@/lib/actor/sessions'
import { handOver } from '@/lib/colleagues/hand-over'
import { listHeld } from '@/lib/colleagues/held'
import { readHolder } from '@/lib/colleagues/holder'
import { retireColleague } from '@/lib/colleagues/retire'
import { takeOver } from '@/lib/colleagues/take-over'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, openSessionFor, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { aTown, readHeld } from './office'

const take = (actor: Actor, id: string, version: number) => asActor(actor, (tx) => takeOver(tx, actor, id, { version }))

test('a colleague takes over a draft and a consultation, once, and the record says from whom', async () => {
  const { leaver, successor, bureau } = await aTown()
  const draft = await createDraft({ staff: leaver })
  const sent = await createConsultation({ staff: leaver })
  for (const { id } of [draft, sent]) {
    const { version } = await readHeld(leaver, id)
    await expect(take(successor, id, version + 1)).rejects.toThrow(InvalidTransition)
    await take(successor, id, version)
    await take(successor, id, version)
    expect(await readHeld(leaver, id)).toMatchObject({
      holderMembershipId: successor.membershipId,
      contactName: '後任 次郎',
      contactMailbox: 'jiro@town.test',
      events: [{ kind: 'taken_over', actorName: '後任 次郎', facts: { name: '後任 次郎', from: '異動 太郎' } }],
    })
  }
  const { version } = await readHeld(leaver, sent.id)
  const neighbour = await staffOf(await createMunicipality({ bureau }))
  await expect(take(neighbour, sent.id, version)).rejects.toThrow(NotFound)
  await expect(take(await officerOf(bureau), sent.id, version)).rejects.toThrow(NotPermitted)
})

test('an account manager hands over everything somebody holds, to a colleague or to the section', async () => {
  const { keeper, leaver, successor } = await aTown()
  const draft = await createDraft({ staff: leaver })
  const sent = await createConsultation({ staff: leaver })
  const other = await createConsultation({ staff: keeper })
  const to = { to: successor.membershipId }
  await expect(asActor(leaver, (tx) => handOver(tx, leaver, leaver.membershipId, to))).rejects.toThrow(NotPermitted)

  expect(await asActor(keeper, (tx) => handOver(tx, keeper, leaver.membershipId, to))).toMatchObject({ moved: 2 })
  for (const { id } of [draft, sent])
    expect(await readHeld(leaver, id)).toMatchObject({ holderName: '後任 次郎', contactName: '後任 次郎' })
  expect(await readHeld(keeper, other.id)).toMatchObject({ holderName: '管理 花子', events: [] })

  await asActor(keeper, (tx) => handOver(tx, keeper, successor.membershipId, { to: 'section' }))
  expect(await readHeld(leaver, sent.id)).toMatchObject({
    holderMembershipId: null,
    contactName: '高齢福祉課',
    contactMailbox: '',
    events: [{ facts: { from: '異動 太郎', name: '後任 次郎' } }, { facts: { from: '後任 次郎', name: null } }],
  })
})

test('nothing goes to somebody who is not a colleague', async () => {
  const { keeper, leaver, bureau } = await aTown()
  const neighbour = await staffOf(await createMunicipality({ bureau }))
  const { id } = await createConsultation({ staff: leaver })
  const refused = new Refusal([{ field: 'to', key: 'choose' }])
  for (const to of [neighbour.membershipId, leaver.membershipId])
    expect(await asActor(keeper, (tx) => handOver(tx, keeper, leaver.membershipId, { to }))).toEqual(refused)
  await expect(
    asActor(keeper, (tx) => handOver(tx, keeper, neighbour.membershipId, { to: 'section' })),
  ).rejects.toThrow(NotFound)
  await expect(
    asActor(keeper, (tx) =>
      tx.consultation.update({ where: { id }, data: { holderMembershipId: neighbour.membershipId } }),
    ),
  ).rejects.toThrow()
})

test('a retired colleague’s work is the successor’s from the day after, and no session stays', async () => {
  const { keeper, leaver, successor } = await aTown()
  const { id } = await createConsultation({ staff: leaver })
  const token = await openSessionFor(leaver)
  const retire = (lastDay: string, to = successor.membershipId) =>
    asActor(keeper, (tx) => retireColleague(tx, keeper, leaver.membershipId, { lastDay, to }))

  await retire('2099-03-31')
  expect(await findSession(token)).not.toBeNull()
  const held = await asActor(keeper, (tx) =>
    tx.consultation.findUniqueOrThrow({
      where: { id },
      select: { holderMembershipId: true, sectionId: true, sectionName: true },
    }),
  )
  const holderOn = (day: string) => asActor(keeper, (tx) => readHolder(tx, held, day))
  expect(await holderOn('2099-03-31')).toMatchObject({ name: '異動 太郎' })
  expect(await holderOn('2099-04-01')).toMatchObject({ name: '後任 次郎', mailbox: 'jiro@town.test' })
  expect((await readHeld(keeper, id)).events).toMatchObject([
    { kind: 'handed_over', facts: { from: '異動 太郎', name: '後任 次郎', lastDay: '2099-03-31' } },
  ])

  await retire('2025-03-31')
  expect(await findSession(token)).toBeNull()
  await expect(openSessionFor(leaver)).rejects.toThrow()
  expect(await asActor(keeper, (tx) => listHeld(tx, keeper, leaver.membershipId))).toEqual([])
  expect(await readHeld(keeper, id)).toMatchObject({ holderName: '後任 次郎' })
})

test('an office is never left without an account manager', async () => {
  const { keeper, leaver } = await aTown()
  const end = { lastDay: '2099-03-31', to: 'section' as const }
  const retire = () => asActor(keeper, (tx) => retireColleague(tx, keeper, keeper.membershipId, end))
  expect(await retire()).toEqual(new Refusal([{ field: 'to', key: 'lastAccountManager' }]))
  await staffOf({ ...(await aTown()).municipality }, { isAccountManager: true })
  expect(await retire()).toBeInstanceOf(Refusal)
  const { changePost } = await import('@/lib/colleagues/change-post')
  await asActor(keeper, (tx) =>
    changePost(tx, keeper, leaver.membershipId, { sectionId: null, isAccountManager: true }),
  )
  expect(await retire()).toEqual({ id: keeper.membershipId })
})

test('a prefecture’s people hand over in the same way: nothing of whoever leaves stays without an answer', async () => {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const keeper = await prefectureStaffOf(prefecture, { isAccountManager: true, name: '県 管理' })
  const leaver = await prefectureStaffOf(prefecture, { name: '県 異動' })
  const successor = await prefectureStaffOf(prefecture, { name: '県 後任' })
  const draft = await createDraft({ staff: leaver })
  const sent = await createConsultation({ staff: leaver })
  const stranger = await prefectureStaffOf(await createPrefecture({ bureau }), { isAccountManager: true })
  const retire = (by: Actor) =>
    asActor(by, (tx) =>
      retireColleague(tx, by, leaver.membershipId, { lastDay: '2025-03-31', to: successor.membershipId }),
    )
  await expect(retire(stranger)).rejects.toThrow(NotFound)
  await retire(keeper)
  for (const { id } of [draft, sent])
    expect(await readHeld(keeper, id)).toMatchObject({ holderName: '県 後任', contactName: '県 後任' })
  expect(await asActor(keeper, (tx) => listHeld(tx, keeper, leaver.membershipId))).toEqual([])
})
