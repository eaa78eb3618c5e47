import { expect, test } from 'vitest'
import { z } from 'zod'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { createDraft } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { formRequest, openKey, send } from '@/tests/support/post'
import { opening, saving } from './doors'

const TYPED = { title: '通いの場', body: '改行\r\nのある　本文 <b>𠮷</b>', contactName: '', contactPhone: '１２３' }

test('wrong input puts the form back with every word and a message at each field', async () => {
  const { id, staff } = await createDraft()
  const action = `/my/consultations/${id}/quick/saving`
  const { _key, uuid } = openKey(staff, action)

  const { location } = await send(saving, { id }, formRequest(action, { _key, ...TYPED }), staff)

  expect(location).toBe(`/my/consultations/${id}/quick?post=${uuid}`)
  const kept = await asActor(staff, (tx) => readPost(tx, staff.userId, uuid))
  expect(kept?.typed).toEqual({ ...TYPED, body: '改行\nのある　本文 <b>𠮷</b>' })
  expect(kept?.errors?.errors).toEqual([
    { field: 'contactName', key: 'required' },
    { field: 'contactPhone', key: 'phone' },
  ])
})

test('what was put right is saved under the same key, and the typed text is erased with it', async () => {
  const { id, staff } = await createDraft()
  const action = `/my/consultations/${id}/quick/saving`
  const { _key, uuid } = openKey(staff, action)
  await send(saving, { id }, formRequest(action, { _key, ...TYPED }), staff)
  const right = { ...TYPED, contactName: '福祉 太郎', contactPhone: '０９２－１２３－４５６７' }

  const { location } = await send(saving, { id }, formRequest(action, { _key, ...right }), staff)

  expect(location).toBe(`/my/consultations/${id}/check`)
  const [row] = await asActor(staff, (tx) => tx.consultation.findMany({ select: { title: true, contactName: true } }))
  expect(row).toEqual({ title: '通いの場', contactName: '福祉 太郎' })
  const kept = await asActor(staff, (tx) => readPost(tx, staff.userId, uuid))
  expect(kept).toEqual({ typed: null, errors: null, result: `/my/consultations/${id}/check` })
})

test('text typed into an expired session waits for its writer alone', async () => {
  const { id, staff } = await createDraft()
  const colleague = await staffOf(await createMunicipality())
  const action = `/my/consultations/${id}/quick/saving`
  const { _key, uuid } = openKey(staff, action)

  const { status, location } = await send(saving, { id }, formRequest(action, { _key, ...TYPED }), null)

  const back = `/my/consultations/${id}/quick?post=${uuid}`
  expect({ status, location }).toEqual({ status: 303, location: `/sign-in?next=${encodeURIComponent(back)}` })
  const kept = await asActor(staff, (tx) => readPost(tx, staff.userId, uuid))
  expect(kept?.typed).toMatchObject({ title: '通いの場', contactPhone: '１２３' })
  expect(await asActor(colleague, (tx) => readPost(tx, staff.userId, uuid))).toBeNull()
})

test('a post that is done is not opened again by an expired session', async () => {
  const staff = await staffOf(await createMunicipality())
  const action = '/my/consultations/drafts'
  const { _key, uuid } = openKey(staff, action)
  const { location } = await send(opening, {}, formRequest(action, { _key }), staff)

  await send(opening, {}, formRequest(action, { _key, title: 'あとから' }), null)

  const kept = await asActor(staff, (tx) => readPost(tx, staff.userId, uuid))
  expect(kept).toEqual({ typed: null, errors: null, result: location })
})

test('secrets are never kept, whether the input was wrong or the session had ended', async () => {
  const staff = await staffOf(await createMunicipality())
  const action = '/password/change'
  const door = {
    input: z.object({ old: z.string(), new: z.string().min(15, 'invalid') }),
    shownAt: () => '/password',
    deed: async () => ({}),
    then: () => '/password?done=1',
    secret: ['old', 'new'],
  }
  for (const who of [staff, null]) {
    const { _key, uuid } = openKey(staff, action)
    await send(door, {}, formRequest(action, { _key, old: 'ひみつの言葉', new: 'みじかい', note: '覚え' }), who)
    const kept = await asActor(staff, (tx) => readPost(tx, staff.userId, uuid))
    expect(kept?.typed).toEqual({ note: '覚え' })
  }
})
