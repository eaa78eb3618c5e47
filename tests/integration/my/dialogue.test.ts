import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { listOwn, OwnListInput } from '@/lib/consultations/list-own'
import { listShared, SharedListInput } from '@/lib/consultations/list-shared'
import { readOwn, readShared } from '@/lib/consultations/read-own'
import { readReceipt } from '@/lib/consultations/receipt'
import { setSharing } from '@/lib/consultations/share'
import { withdrawConsultation } from '@/lib/consultations/withdraw'
import { asActor } from '@/lib/db/as-actor'
import { writeMessage } from '@/lib/dialogue/write-message'
import { NotFound, NotPermitted } from '@/lib/errors'
import { staffOf } from '@/tests/factories/people'
import { insertQuestion, place, readState } from './place'

test('Both municipality and prefecture write to the desk; strangers find nothing', async () => {
  const at = await place()
  const write = (actor: Actor, body: string) =>
    asActor(actor, (tx) => writeMessage(tx, actor, at.consultation.number, { body }))
  await expect(write(await staffOf(at.foreignMunicipality), 'x')).rejects.toThrow(NotFound)
  await expect(write(at.foreignPrefectureStaff, 'x')).rejects.toThrow(NotFound)
  await expect(write(at.officer, 'x')).rejects.toThrow(NotPermitted)
  await write(at.staff, '資料をお送りします')
  await write(at.prefectureStaff, '県の事業も使えます')
  const now = await readState(at)
  expect(now.dialogue).toEqual([
    { body: '資料をお送りします', authorSide: 'municipality', audience: 'shared' },
    { body: '県の事業も使えます', authorSide: 'prefecture', audience: 'shared' },
  ])
  expect(now.notices.filter((kind) => kind === 'message_to_desk')).toHaveLength(2)
  expect(now.notices.filter((kind) => kind === 'message_to_municipality')).toHaveLength(1)
})

test('The municipality alone switches sharing, and the prefecture sees at once what it may', async () => {
  const at = await place({ shared: false })
  const { number } = at.consultation
  const share = (actor: Actor, shared: 'yes' | 'no') =>
    asActor(actor, (tx) => setSharing(tx, actor, number, { shared }))
  const seen = () => asActor(at.prefectureStaff, (tx) => readShared(tx, at.prefectureStaff, number))
  expect(await seen()).toBeNull()
  await expect(share(at.prefectureStaff, 'yes')).rejects.toThrow(NotFound)
  await expect(share(at.officer, 'yes')).rejects.toThrow(NotPermitted)
  await share(at.staff, 'yes')
  await share(at.staff, 'yes')
  expect(await seen()).toMatchObject({ number })
  expect((await readState(at)).kinds.filter((kind) => kind === 'sharing_changed')).toHaveLength(1)
  await share(at.staff, 'no')
  expect(await seen()).toBeNull()
})

test('Withdrawing leaves its reason, ends the questions and is for the asking side', async () => {
  const at = await place()
  await insertQuestion(at, 'municipality')
  const withdraw = (actor: Actor) =>
    asActor(actor, (tx) => withdrawConsultation(tx, actor, at.consultation.number, { reason: '庁内で解決した' }))
  await expect(withdraw(await staffOf(at.foreignMunicipality))).rejects.toThrow(NotFound)
  await expect(withdraw(at.prefectureStaff)).rejects.toThrow(NotPermitted)
  await expect(withdraw(at.officer)).rejects.toThrow(NotPermitted)
  await withdraw(at.staff)
  expect(await readState(at)).toMatchObject({
    state: 'withdrawn',
    waitingOn: 'nobody',
    questions: [{ state: 'withdrawn' }],
    dialogue: [{ body: '庁内で解決した' }],
    kinds: expect.arrayContaining(['withdrawn']),
  })
  await expect(withdraw(at.staff)).rejects.toThrow(NotPermitted)
})

test('Page, receipt and list are for the own organisation; the search finds its texts and no others', async () => {
  const at = await place()
  const { number } = at.consultation
  const stranger = await staffOf(at.foreignMunicipality)
  const read = (actor: Actor) =>
    asActor(actor, async (tx) => ({
      page: await readOwn(tx, actor, number),
      receipt: await readReceipt(tx, actor, number),
      found: (await listOwn(tx, actor, OwnListInput.parse({ q: '担い手' }))).rows.map((row) => row.number),
      missed: (await listOwn(tx, actor, OwnListInput.parse({ q: '空き家' }))).count,
    }))
  expect(await read(await staffOf(at.municipality))).toMatchObject({
    page: { number, askingOrganisationId: at.municipality.id },
    receipt: { number, officerName: at.officer.name },
    found: [number],
    missed: 0,
  })
  expect(await read(stranger)).toEqual({ page: null, receipt: null, found: [], missed: 0 })
  expect(await read(at.prefectureStaff)).toEqual({ page: null, receipt: null, found: [], missed: 0 })
})

test('A prefecture lists what is shared with it, by municipality and by words', async () => {
  const at = await place()
  const list = (actor: Actor, asked: object) =>
    asActor(actor, async (tx) =>
      (await listShared(tx, actor, SharedListInput.parse(asked))).rows.map((row) => row.number),
    )
  expect(await list(at.prefectureStaff, { q: '通いの場' })).toEqual([at.consultation.number])
  expect(await list(at.prefectureStaff, { municipality: at.municipality.id })).toEqual([at.consultation.number])
  expect(await list(at.prefectureStaff, { municipality: at.foreignMunicipality.id })).toEqual([])
  expect(await list(at.foreignPrefectureStaff, {})).toEqual([])
})
