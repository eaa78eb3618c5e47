import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { createDraft } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { formRequest, openKey, send } from '@/tests/support/post'
import { opening, submission } from './doors'

test('one form sent twenty times at once makes one record, and every sending leads to it', async () => {
  const staff = await staffOf(await createMunicipality())
  const action = '/my/consultations/drafts'
  const { _key } = openKey(staff, action)

  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(opening, {}, formRequest(action, { _key }), staff)),
  )

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(await asActor(staff, (tx) => tx.consultation.count())).toBe(1)
}, 60_000)

test('twenty forms of one draft hand it in once; the others are told that it is no longer possible', async () => {
  const { id, staff } = await createDraft()
  const action = `/my/consultations/${id}/submission`

  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      send(submission, { id }, formRequest(action, { _key: openKey(staff, action)._key }), staff),
    ),
  )

  const received = answers.filter(({ location }) => location?.endsWith('/received'))
  expect(received).toHaveLength(1)
  const [row] = await asActor(staff, (tx) => tx.consultation.findMany({ select: { state: true, number: true } }))
  expect(row?.state).toBe('received')
  expect(received[0]?.location).toContain(row?.number ?? 'no number')
}, 60_000)

test('a key opens no other form, and no other person may use it', async () => {
  const { id, staff } = await createDraft()
  const colleague = await staffOf(await createMunicipality())
  const action = `/my/consultations/${id}/submission`
  const ofOtherForm = openKey(staff, '/my/consultations/drafts')._key
  const ofOtherPerson = openKey(staff, action)._key
  const altered = `${ofOtherPerson.slice(0, -2)}AA`

  for (const [key, who] of [
    [ofOtherForm, staff],
    [ofOtherPerson, colleague],
    [altered, staff],
    ['', staff],
  ] as const) {
    const { status, location } = await send(submission, { id }, formRequest(action, { _key: key }), who)
    expect({ status, shownAgain: location?.startsWith(`/my/consultations/${id}/check`) }).toEqual({
      status: 303,
      shownAgain: true,
    })
  }
  expect(await asActor(staff, (tx) => tx.consultation.findMany({ select: { state: true } }))).toEqual([
    { state: 'draft' },
  ])
})

test('a form that failed with the database acts when it is sent again', async () => {
  const staff = await staffOf(await createMunicipality())
  const action = '/my/consultations/drafts'
  const { _key } = openKey(staff, action)
  const broken = {
    ...opening,
    then: () => {
      throw new Error('the process ended here')
    },
  }

  await expect(send(broken, {}, formRequest(action, { _key }), staff)).rejects.toThrow('ended here')
  expect(await asActor(staff, (tx) => tx.consultation.count())).toBe(0)
  await send(opening, {}, formRequest(action, { _key }), staff)
  expect(await asActor(staff, (tx) => tx.consultation.count())).toBe(1)
})
