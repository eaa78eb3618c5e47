import { expect, test } from 'vitest'
import { changePassword } from '@/lib/actor/change-password'
import { listOwnPosts } from '@/lib/actor/posts'
import { findSession, openSession, revokeSession, shareSession, switchPost } from '@/lib/actor/sessions'
import { signInByPassword } from '@/lib/actor/sign-in'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { givePassword, TEST_PASSWORD } from '@/tests/factories/passwords'
import { addPost, disablePerson, openSessionFor, staffOf } from '@/tests/factories/people'
import { asSuperuser } from '../walls/world'

async function signedIn() {
  const actor = await staffOf(await createMunicipality())
  return { actor, token: await openSessionFor(actor) }
}

const isOpen = async (token: string) => (await findSession(token)) !== null

test('signing out, closing the account and the end of a post act on the very next request', async () => {
  const [one, two, three] = [await signedIn(), await signedIn(), await signedIn()]
  await revokeSession(one.token)
  await disablePerson(two.actor)
  await ownerQuery('UPDATE memberships SET valid_until = current_date - 2 WHERE id = $1', [three.actor.membershipId])
  expect(await Promise.all([one, two, three].map(({ token }) => isOpen(token)))).toEqual([false, false, false])
  expect(await openSession(two.actor.userId)).toBeNull()
  expect(await openSession(three.actor.userId)).toBeNull()
})

test('a session ends after an hour without use and after twelve in all', async () => {
  const [idle, old, young] = [await signedIn(), await signedIn(), await signedIn()]
  await asSuperuser(async (client) => {
    const age =
      'UPDATE auth.sessions SET opened_at = now() - $1::interval, seen_at = now() - $2::interval WHERE user_id = $3'
    await client.query(age, ['2 hours', '61 minutes', idle.actor.userId])
    await client.query(age, ['12 hours 1 minute', '1 minute', old.actor.userId])
    await client.query(age, ['11 hours 50 minutes', '59 minutes', young.actor.userId])
  })
  expect(await Promise.all([idle, old, young].map(({ token }) => isOpen(token)))).toEqual([false, false, true])
})

test('at a shared terminal a session ends after a quarter of an hour without use', async () => {
  const [idle, young] = [await signedIn(), await signedIn()]
  for (const { token } of [idle, young]) await shareSession(token)
  await asSuperuser(async (client) => {
    const age = 'UPDATE auth.sessions SET seen_at = now() - $1::interval WHERE user_id = $2'
    await client.query(age, ['16 minutes', idle.actor.userId])
    await client.query(age, ['14 minutes', young.actor.userId])
  })
  expect(await findSession(idle.token)).toBeNull()
  expect(await findSession(young.token)).toMatchObject({ isAtSharedTerminal: true })
})

test('the database keeps the digest of a token, not the token', async () => {
  const { token } = await signedIn()
  const rows = await asSuperuser(
    async (client) => (await client.query('SELECT s::text AS text FROM auth.sessions s')).rows,
  )
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
})

test('somebody with two posts goes on in the other one, and in nobody else’s', async () => {
  const { actor, token } = await signedIn()
  const elsewhere = await createMunicipality()
  const second = await addPost(actor.userId, { role: 'municipal_staff', organisation: elsewhere })
  const ended = await addPost(actor.userId, {
    role: 'municipal_staff',
    organisation: elsewhere,
    validUntil: '2021-03-31',
  })
  const stranger = await signedIn()

  expect((await asActor(actor, (tx) => listOwnPosts(tx, actor))).map(({ id }) => id)).toEqual(
    [actor.membershipId, second].sort(),
  )
  expect(await switchPost(token, second)).toBe(true)
  expect(await findSession(token)).toMatchObject({ organisationId: elsewhere.id, posts: 2 })
  expect(await switchPost(token, ended)).toBe(false)
  expect(await switchPost(token, stranger.actor.membershipId)).toBe(false)
})

test('a new password ends all sessions, works at once, and the old one no longer does', async () => {
  const { actor, token } = await signedIn()
  const other = await openSessionFor(actor)
  const name = await givePassword(actor)
  const fresh = 'かもめが三羽、港のクレーンの上で昼寝'
  const change = (old: string, again = fresh, wanted = fresh) =>
    asActor(actor, (tx) => changePassword(tx, actor, { old, fresh: wanted, again }))

  expect(await change('not the old one')).toEqual(new Refusal([{ field: 'old', key: 'passwordWrong' }]))
  expect(await change(TEST_PASSWORD, 'mistyped')).toEqual(new Refusal([{ field: 'again', key: 'passwordAgain' }]))
  const guessable = `${actor.name.replace(' ', '')}12345678901234567890`
  expect(await change(TEST_PASSWORD, guessable, guessable)).toEqual(
    new Refusal([{ field: 'fresh', key: 'passwordCommon' }]),
  )
  expect([await isOpen(token), await isOpen(other)]).toEqual([true, true])

  expect(await change(TEST_PASSWORD)).toEqual({ changed: true })
  expect([await isOpen(token), await isOpen(other)]).toEqual([false, false])
  expect((await signInByPassword(name, TEST_PASSWORD, '192.0.2.9')).kind).toBe('refused')
  expect((await signInByPassword(name, fresh, '192.0.2.9')).kind).toBe('opened')
})
