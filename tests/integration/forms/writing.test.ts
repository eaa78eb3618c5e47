import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { receiveWriting } from '@/lib/forms/keep-writing'
import { keepResult, readPost } from '@/lib/forms/kept-posts'
import { readKey } from '@/lib/forms/key'
import { openWriting } from '@/lib/forms/open-writing'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { formRequest, openKey } from '@/tests/support/post'

const ACTION = '/my/consultations/R8-KYU-00001/messages'
const HARD = '髙﨑𠮷 葛\u{e0100}城市 👨‍👩‍👧 ①㈱　 \n\n'

async function type(
  actor: Actor | null,
  _key: string,
  body: string,
  revision: number,
  more: Record<string, string> = {},
) {
  const fields = { _key, _action: ACTION, _revision: String(revision), body, ...more }
  const answer = await receiveWriting(formRequest('/autosave', fields), async () => actor)
  return { status: answer.status, said: await answer.json().catch(() => null) }
}
const open = (actor: Actor, search = {}) =>
  asActor(actor, (tx) => openWriting(tx, actor, search, ACTION, 'Consultation.message'))

test('a message half written is found again by its writer alone, until it is sent', async () => {
  const staff = await staffOf(await createMunicipality())
  const colleague = await staffOf(await createMunicipality())
  const { _key } = openKey(staff, ACTION)
  expect(await type(staff, _key, HARD, 0)).toMatchObject({ status: 200, said: { version: 1 } })
  const form = await open(staff)
  expect(form).toMatchObject({ typed: { body: HARD }, errors: [], keep: { revision: 1 }, unsent: [] })
  expect((await open(colleague)).typed).toEqual({})
  const key = readKey(form.key, ACTION)!
  await asActor(staff, (tx) => keepResult(tx, key, ACTION, '/done'))
  expect((await open(staff)).typed).toEqual({})
})

test('two tabs that write on from the same beginning keep both texts, and the later one is told', async () => {
  const staff = await staffOf(await createMunicipality())
  const { _key, uuid } = openKey(staff, ACTION)
  await type(staff, _key, '始まり', 0)
  await type(staff, _key, '一つ目の画面', 1)
  const second = await type(staff, _key, HARD, 1)
  expect(second).toMatchObject({ status: 409, said: { theirs: { body: '一つ目の画面' }, version: 1 } })
  expect(await type(staff, second.said.key, `${HARD}続き`, 1)).toMatchObject({ status: 200, said: { version: 2 } })
  const kept = await asActor(staff, (tx) => readPost(tx, staff.userId, uuid))
  expect(kept?.typed).toEqual({ body: '一つ目の画面' })
  const form = await open(staff)
  expect(form.typed).toEqual({ body: `${HARD}続き` })
  expect(form.unsent).toMatchObject([{ href: `?post=${uuid}` }])
  expect((await open(staff, { post: uuid })).typed).toEqual({ body: '一つ目の画面' })
})

test('an emptied message leaves nothing; an ended session and somebody else at the screen keep it for its writer', async () => {
  const staff = await staffOf(await createMunicipality())
  const other = await staffOf(await createMunicipality())
  const { _key } = openKey(staff, ACTION)
  await type(staff, _key, '書いて', 0)
  await type(staff, _key, '', 1, { _empty: 'yes' })
  expect((await open(staff)).typed).toEqual({})
  for (const who of [null, other]) {
    const { _key } = openKey(staff, ACTION)
    expect(await type(who, _key, HARD, 0)).toMatchObject({ status: 401 })
  }
  expect((await open(staff)).typed).toEqual({ body: HARD })
  expect((await open(other)).typed).toEqual({})
  expect((await type(staff, 'made~up~key', 'x', 0)).status).toBe(403)
})
