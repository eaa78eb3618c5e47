import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { findSession } from '@/lib/actor/sessions'
import { signInByPassword } from '@/lib/actor/sign-in'
import { createMunicipality, type Municipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { givePassword, TEST_PASSWORD } from '@/tests/factories/passwords'
import { disablePerson, staffOf } from '@/tests/factories/people'

let town: Municipality
beforeAll(async () => {
  town = await createMunicipality()
})

async function person(): Promise<{ actor: Actor; name: string }> {
  const actor = await staffOf(town)
  return { actor, name: await givePassword(actor) }
}

test('the right name and password open a session, in whatever width and case the name is typed', async () => {
  const { actor, name } = await person()
  for (const typed of [name, ` ${name.toUpperCase()} `, name.replaceAll('-', '－')]) {
    const result = await signInByPassword(typed, TEST_PASSWORD, '192.0.2.1')
    const found = result.kind === 'opened' ? await findSession(result.token) : null
    expect(found?.userId).toBe(actor.userId)
  }
})

test('unknown name, wrong password, no password set and closed account get the same answer', async () => {
  const closed = await person()
  await disablePerson(closed.actor)
  const withoutPassword = await staffOf(town, { signInName: 'has-no-password' })
  expect(withoutPassword.posts).toBe(1)
  const answers = await Promise.all([
    signInByPassword('nobody-of-that-name', TEST_PASSWORD, '192.0.2.2'),
    signInByPassword((await person()).name, 'wrong password, wrong', '192.0.2.2'),
    signInByPassword('has-no-password', TEST_PASSWORD, '192.0.2.2'),
    signInByPassword(closed.name, TEST_PASSWORD, '192.0.2.2'),
    signInByPassword('', '', '192.0.2.2'),
  ])
  expect(answers).toEqual(answers.map(() => ({ kind: 'refused' })))
})

test('an unknown name takes as long as a known one', async () => {
  const { name } = await person()
  const median = async (names: string[]) => {
    const taken: number[] = []
    for (const one of names) {
      const start = performance.now()
      await signInByPassword(one, 'wrong password, wrong', `192.0.2.${taken.length}`)
      taken.push(performance.now() - start)
    }
    return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0
  }
  const known = await median(Array.from({ length: 4 }, () => name))
  const unknown = await median(Array.from({ length: 4 }, (_, turn) => `nobody-${turn}`))
  expect(unknown).toBeGreaterThan(known / 3)
  expect(known).toBeGreaterThan(unknown / 3)
})

test('after some wrong tries the pair waits, longer each time, even for the right password; others do not', async () => {
  const { name } = await person()
  for (let turn = 0; turn < 5; turn++) await signInByPassword(name, 'wrong password, wrong', '192.0.2.5')
  const waits = await signInByPassword(name, TEST_PASSWORD, '192.0.2.5')
  expect(waits).toMatchObject({ kind: 'wait' })
  expect((await signInByPassword(name, TEST_PASSWORD, '192.0.2.6')).kind).toBe('opened')
  expect((await signInByPassword((await person()).name, TEST_PASSWORD, '192.0.2.5')).kind).toBe('opened')
})

test('a burst of guesses at once is counted one by one', async () => {
  const { name } = await person()
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, turn) => signInByPassword(name, `guess number ${turn}, wrong`, '192.0.2.7')),
  )
  expect(answers.filter(({ kind }) => kind === 'refused').length).toBeLessThanOrEqual(6)
})

test('forty people of one office sign in from one address while colleagues mistype', async () => {
  const people = await Promise.all(Array.from({ length: 40 }, person))
  await Promise.all(people.slice(0, 20).map(({ name }) => signInByPassword(name, 'mistyped', '198.51.100.1')))
  const results = await Promise.all(people.map(({ name }) => signInByPassword(name, TEST_PASSWORD, '198.51.100.1')))
  expect(results.map(({ kind }) => kind)).toEqual(people.map(() => 'opened'))
}, 60_000)

test('tries keep neither names nor addresses nor passwords', async () => {
  await signInByPassword('canary-name', 'canary-password', '203.0.113.77')
  const { asSuperuser } = await import('../walls/world')
  const rows = await asSuperuser(
    async (client) => (await client.query('SELECT a::text AS text FROM auth.attempts a')).rows,
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toMatch(/canary|203\.0\.113/)
  expect(
    await ownerQuery("SELECT FROM auth.credentials WHERE password_hash NOT LIKE '$argon2id$v=19$m=19456,t=2,%'"),
  ).toEqual([])
})
