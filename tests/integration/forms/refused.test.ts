import { describe, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { createDraft } from '@/tests/factories/consultations'
import { formRequest, openKey, send } from '@/tests/support/post'
import { saving, submission } from './doors'

const WITHOUT_PROOF: Record<string, Record<string, string>> = {
  'neither header': {},
  'an origin of null': { origin: 'null' },
  'a malformed origin': { origin: 'http:/127.0.0.1:3000' },
  'a foreign origin': { origin: 'https://evil.example' },
  'our own host on another port': { origin: 'http://127.0.0.1:3001' },
  'our own origin with a path': { origin: 'http://127.0.0.1:3000/' },
  'a page of another site': { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:3000' },
  'a sister site': { 'sec-fetch-site': 'same-site' },
  'an address typed in': { 'sec-fetch-site': 'none' },
  'a forged forwarded host': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
}

describe('a post from elsewhere is refused and changes nothing', () => {
  for (const [name, headers] of Object.entries(WITHOUT_PROOF))
    test(name, async () => {
      const { id, staff } = await createDraft()
      const action = `/my/consultations/${id}/submission`
      const { _key } = openKey(staff, action)

      const answer = await send(submission, { id }, formRequest(action, { _key }, headers), staff)

      expect(answer.status).toBe(403)
      const rows = await asActor(staff, (tx) => tx.consultation.findMany({ select: { state: true } }))
      expect(rows).toEqual([{ state: 'draft' }])
      expect(await asActor(staff, (tx) => tx.formPost.count())).toBe(0)
    })
})

test('without fetch metadata the own origin is proof', async () => {
  const { id, staff } = await createDraft()
  const action = `/my/consultations/${id}/submission`
  const request = formRequest(action, openKey(staff, action), { origin: 'http://127.0.0.1:3000' })
  expect((await send(submission, { id }, request, staff)).location).toMatch(/\/received$/)
})

test('fields that the form does not have change nothing', async () => {
  const { id, staff } = await createDraft()
  const action = `/my/consultations/${id}/quick/saving`
  const before = await asActor(staff, (tx) => tx.consultation.findUniqueOrThrow({ where: { id } }))
  const forged = {
    ...{ id: '00000000-0000-4000-8000-000000000000', state: 'completed', number: 'R8-KYU-00001', version: '99' },
    ...{ askingOrganisationId: staff.userId, asking_organisation_id: staff.userId, bureauId: staff.userId },
    ...{ draftingOrganisationId: staff.userId, prefectureCode: '000000', officerName: '偽 者', isSample: 'on' },
    ...{ createdAt: '2000-01-01', receivedAt: '2000-01-01', completion: 'supported', role: 'officer' },
    ...{ __proto__: 'x', 'constructor[prototype][state]': 'x', channel: 'telephone', form: 'full' },
  }
  const typed = { title: '件名', body: '本文', contactName: '福祉 太郎' }

  await send(saving, { id }, formRequest(action, { ...forged, ...typed, ...openKey(staff, action) }), staff)

  const after = await asActor(staff, (tx) => tx.consultation.findUniqueOrThrow({ where: { id } }))
  const { updatedAt, lastActivityAt } = after
  expect(after).toEqual({ ...before, ...typed, version: before.version + 1, updatedAt, lastActivityAt })
})
