import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { findSession } from '@/lib/actor/sessions'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { changeDetails } from '@/lib/people/change-details'
import { closeAccount } from '@/lib/people/close-account'
import { endPassword } from '@/lib/people/end-password'
import { endPost } from '@/lib/people/end-post'
import { givePost } from '@/lib/people/give-post'
import { PersonInput } from '@/lib/people/input'
import { registerPerson } from '@/lib/people/register'
import { reopenAccount } from '@/lib/people/reopen-account'
import { signOutEverywhere } from '@/lib/people/sign-out-everywhere'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { addPost, administratorOf, managerOf, officerOf, openSessionFor, staffOf } from '@/tests/factories/people'

async function anArea() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  return { bureau, municipality, administrator: await administratorOf(bureau), staff: await staffOf(municipality) }
}

function newcomer(more: Record<string, string> = {}) {
  return PersonInput.parse({
    name: '新任 太郎',
    role: 'municipal_staff',
    from: '令和2年4月1日',
    ...more,
  })
}

test('a closed account ends its sessions with the next request, and can be opened again', async () => {
  const { administrator, staff } = await anArea()
  const token = await openSessionFor(staff)
  expect(await findSession(token)).toMatchObject({ userId: staff.userId })

  await asActor(administrator, (tx) => closeAccount(tx, administrator, staff.userId))
  expect(await findSession(token)).toBeNull()
  await expect(openSessionFor(staff)).rejects.toThrow()

  await asActor(administrator, (tx) => reopenAccount(tx, administrator, staff.userId))
  expect(await findSession(token)).toBeNull()
  expect(await openSessionFor(staff)).toBeTruthy()
})

test('signing out everywhere and a new password end what was open', async () => {
  const { administrator, staff } = await anArea()
  const first = await openSessionFor(staff)
  await asActor(administrator, (tx) => signOutEverywhere(tx, administrator, staff.userId))
  expect(await findSession(first)).toBeNull()

  const second = await openSessionFor(staff)
  await asActor(administrator, (tx) => endPassword(tx, administrator, staff.userId))
  expect(await findSession(second)).toBeNull()
})

test('an ended post is no longer a way in', async () => {
  const { administrator, staff, municipality } = await anArea()
  const token = await openSessionFor(staff)
  const input = { ...newcomer({ organisation: municipality.code }), sectionLabel: '企画課' }
  await asActor(administrator, (tx) => givePost(tx, administrator, staff.userId, input))
  expect(await findSession(token)).toMatchObject({ posts: 2 })

  const lastDay = { lastDay: '2026-03-31' }
  await asActor(administrator, (tx) => endPost(tx, administrator, staff.userId, staff.membershipId, lastDay))
  expect(await findSession(token)).toBeNull()
})

test('an administrator touches nobody of another bureau, and nobody else keeps people', async () => {
  const { bureau, administrator, staff, municipality } = await anArea()
  const stranger = (await anArea()).administrator
  const others = [await officerOf(bureau), await managerOf(bureau), staff]
  const details = { name: '乗っ取り', kana: null, mailbox: null, phone: null, version: 1 }
  const deeds = [
    (actor: Actor) => asActor(actor, (tx) => changeDetails(tx, actor, staff.userId, details)),
    (actor: Actor) => asActor(actor, (tx) => closeAccount(tx, actor, staff.userId)),
    (actor: Actor) => asActor(actor, (tx) => endPassword(tx, actor, staff.userId)),
    (actor: Actor) => asActor(actor, (tx) => signOutEverywhere(tx, actor, staff.userId)),
    (actor: Actor) => asActor(actor, (tx) => givePost(tx, actor, staff.userId, newcomer({ organisation: '1' }))),
  ]
  for (const deed of deeds) {
    await expect(deed(stranger)).rejects.toThrow(NotFound)
    for (const other of others) await expect(deed(other)).rejects.toThrow(NotPermitted)
  }
  const input = newcomer({ organisation: municipality.code })
  for (const other of others)
    await expect(asActor(other, (tx) => registerPerson(tx, other, input))).rejects.toThrow(NotPermitted)
  expect(await asActor(administrator, (tx) => closeAccount(tx, administrator, administrator.userId))).toEqual(
    new Refusal([{ field: '', key: 'notOneself' }]),
  )
})

test('the database itself lets no administrator make an operator or take over somebody of another area', async () => {
  const { bureau, administrator, staff } = await anArea()
  const elsewhere = await anArea()
  const write = (userId: string, role: string) =>
    asActor(administrator, (tx) =>
      tx.membership.createMany({ data: { userId, role, organisationId: bureau.id, bureauId: bureau.id } }),
    )
  await expect(write(administrator.userId, 'operator')).rejects.toThrow()
  await expect(write(elsewhere.staff.userId, 'officer')).rejects.toThrow()
  await expect(
    asActor(administrator, (tx) => tx.$executeRaw`SELECT auth.set_password(${staff.userId}::uuid, 'x')`),
  ).rejects.toThrow()
  await expect(
    asActor(administrator, (tx) => tx.$executeRaw`SELECT auth.end_password(${elsewhere.staff.userId}::uuid)`),
  ).rejects.toThrow()
})

test('somebody with a post in two areas belongs to neither administrator alone', async () => {
  const { administrator, staff } = await anArea()
  const elsewhere = await anArea()
  await addPost(staff.userId, { role: 'municipal_staff', organisation: elsewhere.municipality })
  const refused = new Refusal([{ field: '', key: 'otherArea' }])
  const reset = () => asActor(administrator, (tx) => endPassword(tx, administrator, staff.userId))
  expect(await reset()).toEqual(refused)
  expect(await asActor(administrator, (tx) => closeAccount(tx, administrator, staff.userId))).toEqual(refused)
})

test('two administrators changing the same person meet', async () => {
  const { administrator, staff } = await anArea()
  const change = (name: string, version: number) =>
    asActor(administrator, (tx) =>
      changeDetails(tx, administrator, staff.userId, { name, kana: null, mailbox: null, phone: null, version }),
    )
  await change('神 一郎', 1)
  const lost = await change('神 次郎', 1).catch((error: unknown) => error)
  expect(lost).toBeInstanceOf(InvalidTransition)
  expect(lost).toMatchObject({ theirs: { name: '神 一郎' } })
})
