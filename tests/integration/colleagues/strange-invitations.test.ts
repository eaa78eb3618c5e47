import { expect, test } from 'vitest'
import type { Bearer } from '@/lib/actor/actor'
import { acceptInvitation, readInvited } from '@/lib/colleagues/accept-invitation'
import { AcceptanceInput, InviteInput } from '@/lib/colleagues/input'
import { listInvitations } from '@/lib/colleagues/invitations'
import { inviteColleague } from '@/lib/colleagues/invite'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { withdrawLinks } from '@/lib/links/withdraw'
import { ownerQuery } from '@/tests/factories/owner'
import { TEST_PASSWORD as PASSWORD } from '@/tests/factories/passwords'
import { disablePerson, staffOf } from '@/tests/factories/people'
import { aTown } from './office'

const DAY = 86_400_000

async function anInvited() {
  const town = await aTown()
  const { keeper } = town
  const input = InviteInput.parse({ name: '春野 若葉', from: '2026-12-01' })
  const invited = await asActor(keeper, (tx) => inviteColleague(tx, keeper, input))
  if (invited instanceof Refusal) throw new Error('refused')
  const invitation = (await asActor(keeper, (tx) => listInvitations(tx, keeper))).get(invited.userId)
  const bearer: Bearer = { kind: 'link', linkId: invitation?.id ?? '' }
  return { ...town, ...invited, bearer }
}

const accepts = (bearer: Bearer, signInName = `haru-${crypto.randomUUID().slice(0, 8)}`) =>
  asActor(bearer, (tx) =>
    acceptInvitation(
      tx,
      bearer,
      AcceptanceInput.parse({ name: '春野 若葉', signInName, password: PASSWORD, again: PASSWORD }),
    ),
  )

test('an invitation that has expired, was taken back, or whose post is over or account closed signs nobody up', async () => {
  const expired = await anInvited()
  const late = { ...expired.bearer, clock: new Date(Date.now() + 60 * DAY).toISOString() }
  expect(await asActor(late, (tx) => readInvited(tx))).toBeNull()
  await expect(accepts(late)).rejects.toThrow(InvalidTransition)

  const withdrawn = await anInvited()
  await asActor(withdrawn.keeper, (tx) => withdrawLinks(tx, withdrawn.userId))
  await expect(accepts(withdrawn.bearer)).rejects.toThrow(InvalidTransition)

  const over = await anInvited()
  await ownerQuery("UPDATE memberships SET valid_from = '2020-04-01', valid_until = '2020-04-02' WHERE user_id = $1", [
    over.userId,
  ])
  await expect(accepts(over.bearer)).rejects.toThrow(InvalidTransition)

  const closed = await anInvited()
  await disablePerson({ ...closed.keeper, userId: closed.userId })
  await expect(accepts(closed.bearer)).rejects.toThrow(InvalidTransition)
})

test('of several who use one invitation at once, one signs up; of two invitations, one gets a name', async () => {
  const { bearer } = await anInvited()
  const came = await Promise.allSettled(Array.from({ length: 5 }, () => accepts(bearer)))
  expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)

  const [one, two] = [await anInvited(), await anInvited()]
  const name = `onaji-${one.userId.slice(0, 8)}`
  const both = await Promise.all([accepts(one.bearer, name), accepts(two.bearer, name)])
  const taken = new Refusal([{ field: 'signInName', key: 'taken' }])
  expect(both).toEqual(expect.arrayContaining([{ done: true }, taken]))
  expect(await ownerQuery('SELECT 1 FROM users WHERE sign_in_name = $1', [name])).toHaveLength(1)
})

test('nobody of another office sees, ends or hands out an invitation; and its bearer is nobody else', async () => {
  const { bearer, userId } = await anInvited()
  const stranger = (await aTown()).keeper
  expect((await asActor(stranger, (tx) => listInvitations(tx, stranger))).size).toBe(0)
  expect(await asActor(stranger, (tx) => withdrawLinks(tx, userId))).toBe(0)
  const counts = await asActor(bearer, async (tx) => [
    await tx.consultation.count(),
    await tx.membership.count(),
    await tx.mail.count(),
    await tx.oneTimeLink.count(),
  ])
  expect(counts).toEqual([0, 0, 0, 1])
  const taken = await staffOf((await aTown()).municipality)
  const [{ sign_in_name } = { sign_in_name: '' }] = await ownerQuery<{ sign_in_name: string }>(
    'SELECT sign_in_name FROM users WHERE id = $1',
    [taken.userId],
  )
  expect(await accepts(bearer, sign_in_name.toUpperCase())).toEqual(
    new Refusal([{ field: 'signInName', key: 'taken' }]),
  )
  expect(await accepts(bearer)).toEqual({ done: true })
})
