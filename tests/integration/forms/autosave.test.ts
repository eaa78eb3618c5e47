import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { autosaveStep, isStep, listIllegible } from '@/lib/consultations/autosave'
import { saveSituation } from '@/lib/consultations/draft'
import { readSaved } from '@/lib/consultations/draft-step'
import { readDraft, stepVersion } from '@/lib/consultations/read-draft'
import { sendDraft } from '@/lib/consultations/send-draft'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { receiveTyped } from '@/lib/forms/autosave-post'
import { Refusal } from '@/lib/forms/errors'
import { readPost } from '@/lib/forms/kept-posts'
import { listUnsent } from '@/lib/forms/unsent'
import { createDraft } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { staffOf } from '@/tests/factories/people'
import { formRequest, openKey } from '@/tests/support/post'
import { asSuperuser } from '../walls/world'

const HARD = '髙﨑𠮷 葛\u{e0100}城市 👨‍👩‍👧 ①㈱（ﾊﾝｶｸ）\t末尾の空白　 \n\n'

const door = {
  action: ({ id, step }: { id: string; step: string }) => `/my/consultations/${id}/${step}/saving`,
  shownAt: () => '/my',
  save: async (
    tx: Parameters<typeof autosaveStep>[0],
    actor: Actor,
    typed: Record<string, string | string[]>,
    params: { id: string; step: string },
  ) => {
    if (!isStep(params.step)) throw new NotFound()
    return await autosaveStep(tx, actor, params.id, params.step, typed)
  },
  savedBy: (tx: Parameters<typeof autosaveStep>[0], { id, step }: { id: string; step: string }) =>
    readSaved(tx, id, step),
}

async function type(actor: Actor | null, id: string, fields: Record<string, string>, _key: string, step = 'situation') {
  const request = formRequest(`/my/consultations/${id}/autosave/${step}`, { ...fields, _key })
  return await receiveTyped(door, request, { id, step }, async () => actor)
}
const keyOf = (actor: Actor, id: string, step = 'situation') => openKey(actor, `/my/consultations/${id}/${step}/saving`)
const read = (actor: Actor, id: string) => asActor(actor, (tx) => readDraft(tx, actor, id))

test('what is typed is kept to the last letter, and stands in the draft for colleagues', async () => {
  const { id, staff } = await createDraft()
  const answer = await type(staff, id, { body: HARD, version: '1' }, keyOf(staff, id)._key)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ version: 2, at: expect.stringMatching(/^\d\d:\d\d$/) })
  const draft = await read({ ...staff }, id)
  expect(draft?.draftSteps).toMatchObject([
    { step: 'situation', version: 2, typed: { body: HARD }, savedByName: staff.name },
  ])
  expect(draft?.body).toContain('髙﨑𠮷 葛\u{e0100}城市 👨‍👩‍👧 ①㈱（ハンカク）')
})

test('a half date or telephone number is kept as typed, changes nothing in the record, and is named before sending', async () => {
  const { id, staff } = await createDraft()
  const { _key } = keyOf(staff, id, 'wishes')
  await type(staff, id, { wishes: '事例', desiredBy: '令和8年4', version: '1' }, _key, 'wishes')
  const draft = await read(staff, id)
  expect(draft).toMatchObject({ wishes: '事例', desiredBy: null })
  expect(draft?.draftSteps[0]?.typed).toEqual({ wishes: '事例', desiredBy: '令和8年4' })
  expect(await asActor(staff, (tx) => listIllegible(tx, id))).toEqual([
    { field: 'desiredBy', key: 'date', step: 'wishes' },
  ])
  const sent = await asActor(staff, (tx) => sendDraft(tx, staff, id))
  expect(sent).toEqual(new Refusal([{ field: 'desiredBy', key: 'date' }]))
  await type(staff, id, { wishes: '事例', desiredBy: '令和99年４月１日', version: '2' }, _key, 'wishes')
  expect(await asActor(staff, (tx) => sendDraft(tx, staff, id))).toMatchObject({ number: expect.any(String) })
  const left = await ownerQuery<{ n: number }>('SELECT count(*)::int AS n FROM draft_steps')
  expect(left).toEqual([{ n: 0 }])
})

test('the later of two tabs overwrites nothing, is shown the other text, and finds its own again', async () => {
  const municipality = await createMunicipality()
  const { id, staff } = await createDraft({ municipality })
  const colleague = await staffOf(municipality)
  await type(colleague, id, { body: '先の文章', version: '1' }, keyOf(colleague, id)._key)
  const mine = keyOf(staff, id)
  const answer = await type(staff, id, { body: HARD, version: '1' }, mine._key)
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ by: colleague.name, theirs: { body: '先の文章' } })
  expect(await read(staff, id)).toMatchObject({ body: '先の文章' })
  const action = `/my/consultations/${id}/situation/saving`
  const unsent = await asActor(staff, (tx) => listUnsent(tx, staff.userId, action))
  expect(unsent.map(({ uuid }) => uuid)).toEqual([mine.uuid])
  const kept = await asActor(staff, (tx) => readPost(tx, staff.userId, mine.uuid))
  expect(kept).toMatchObject({ typed: { body: HARD }, errors: { theirs: { body: '先の文章' } } })
  expect(await asActor(colleague, (tx) => listUnsent(tx, colleague.userId, action))).toEqual([])
})

test('a colleague at another step is no conflict, one at the same step is', async () => {
  const municipality = await createMunicipality()
  const { id, staff } = await createDraft({ municipality })
  const colleague = await staffOf(municipality)
  await type(colleague, id, { title: '件名', stage: '', version: '1' }, keyOf(colleague, id, 'trouble')._key, 'trouble')
  await asActor(staff, (tx) => saveSituation(tx, staff, id, { body: '本文', version: 1 }))
  const draft = await read(staff, id)
  expect(draft).toMatchObject({ title: '件名', body: '本文' })
  expect(draft && stepVersion(draft, 'situation')).toBe(2)
  const late = asActor(colleague, (tx) => saveSituation(tx, colleague, id, { body: '上書き', version: 1 }))
  await expect(late).rejects.toThrow(InvalidTransition)
})

test('an ended session keeps the text for its writer; a stranger, a foreign page and a sent draft get nothing', async () => {
  const { id, staff } = await createDraft()
  const { _key, uuid } = keyOf(staff, id)
  expect((await type(null, id, { body: HARD, version: '1' }, _key)).status).toBe(401)
  expect(await asActor(staff, (tx) => readPost(tx, staff.userId, uuid))).toMatchObject({ typed: { body: HARD } })
  expect((await type(staff, id, { body: '続き', version: '1' }, _key)).status).toBe(200)
  expect(await asActor(staff, (tx) => readPost(tx, staff.userId, uuid))).toMatchObject({ typed: null })

  const stranger = await staffOf(await createMunicipality())
  expect((await type(stranger, id, { body: 'x', version: '1' }, keyOf(stranger, id)._key)).status).toBe(404)
  expect((await type(staff, id, { body: 'x', version: '2' }, 'made~up~key')).status).toBe(403)
  const foreign = formRequest('/x', { _key, body: 'x' }, { 'sec-fetch-site': 'cross-site' })
  expect((await receiveTyped(door, foreign, { id, step: 'situation' }, async () => staff)).status).toBe(403)
  await asActor(staff, (tx) => sendDraft(tx, staff, id))
  expect((await type(staff, id, { body: 'x', version: '2' }, _key)).status).toBe(404)
})

test('saving by itself leaves no audit entry; the next save by hand does', async () => {
  const { id, staff } = await createDraft()
  const entries = () =>
    asSuperuser(async (client) => (await client.query('SELECT FROM audit.log WHERE row_id = $1', [id])).rowCount ?? 0)
  const before = await entries()
  await type(staff, id, { body: '自動', version: '1' }, keyOf(staff, id)._key)
  expect(await entries()).toBe(before)
  await asActor(staff, (tx) => saveSituation(tx, staff, id, { body: '手で', version: 2 }))
  expect(await entries()).toBe(before + 1)
})
