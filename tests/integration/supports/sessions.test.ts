import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { correctSession } from '@/lib/supportSessions/correct'
import { SessionCorrection, SessionInput } from '@/lib/supportSessions/input'
import { readSession } from '@/lib/supportSessions/read'
import { recordSession } from '@/lib/supportSessions/record'
import { listSupportsForMunicipality } from '@/lib/supports/read-for-municipality'
import { readSupportNames } from '@/lib/supports/read-names'
import { createCase, createProposal, createSupportUnderWay } from '@/tests/factories/supports'

const TYPED = {
  ...{ label: '0.5次ミーティング', heldOn: 'R8.6.3', mode: 'hybrid', place: '町民センター', aims: '目線合わせ' },
  ...{ content: '現状を聞いた', insights: '担い手は想像より多い', nextSteps: '名簿を作る', nextOn: '令和8年7月1日' },
  ...{ kind_1: 'municipality', number_1: '４', kind_3: 'desk', number_3: '2' },
}

test('a session is recorded with people by kind and number, and the municipality reads it', async () => {
  const people = await createCase('2026-05-01T10:00:00+09:00')
  const { officer, staff, consultation } = people
  const { id: supportId } = await createSupportUnderWay(people)
  const recorded = await asActor(officer, (tx) => recordSession(tx, officer, supportId, SessionInput.parse(TYPED)))
  if (recorded instanceof Refusal) throw new Error('refused')

  const [support] = await asActor(staff, (tx) => listSupportsForMunicipality(tx, consultation.id))
  expect(support?.sessions).toMatchObject([{ label: '0.5次ミーティング', insights: '担い手は想像より多い' }])
  expect(support?.sessions[0]?.participants).toEqual(
    expect.arrayContaining([
      { kind: 'municipality', number: 4 },
      { kind: 'desk', number: 2 },
    ]),
  )
  const read = await asActor(staff, (tx) => readSession(tx, consultation.number, supportId, recorded.id))
  expect(read?.heldOn.toISOString()).toBe('2026-06-03T00:00:00.000Z')
})

test('a page is named by menu and session, and names nothing to a stranger or under another address', async () => {
  const people = await createCase()
  const { officer, consultation } = people
  const { id: supportId } = await createSupportUnderWay(people)
  const recorded = await asActor(officer, (tx) => recordSession(tx, officer, supportId, SessionInput.parse(TYPED)))
  if (recorded instanceof Refusal) throw new Error('refused')
  const names = (id: string, sessionId?: string, actor = officer) =>
    asActor(actor, (tx) => readSupportNames(tx, consultation.number, id, sessionId))
  const menu = expect.objectContaining({ name: expect.any(String), nameEn: expect.any(String) })
  expect(await names(supportId)).toEqual({ menu, session: undefined })
  expect(await names(supportId, recorded.id)).toEqual({ menu, session: TYPED.label })
  expect(await names(supportId, 'なし')).toBeNull()
  expect(await names(recorded.id)).toBeNull()
  expect(await names(supportId, undefined, (await createCase()).officer)).toBeNull()
})

test('the municipality reads sessions and does not write them', async () => {
  const people = await createCase()
  const { officer, staff } = people
  const { id: supportId } = await createSupportUnderWay(people)
  const input = SessionInput.parse(TYPED)
  const recorded = await asActor(officer, (tx) => recordSession(tx, officer, supportId, input))
  if (recorded instanceof Refusal) throw new Error('refused')
  await expect(asActor(staff, (tx) => recordSession(tx, staff, supportId, input))).rejects.toThrow(NotPermitted)
  const changed = await asActor(staff, (tx) =>
    tx.supportSession.updateMany({ where: { id: recorded.id }, data: { content: '書き換え' } }),
  )
  expect(changed.count).toBe(0)
})

test('a correction that crosses another one shows what now stands', async () => {
  const people = await createCase()
  const { officer } = people
  const { id: supportId } = await createSupportUnderWay(people)
  const recorded = await asActor(officer, (tx) => recordSession(tx, officer, supportId, SessionInput.parse(TYPED)))
  if (recorded instanceof Refusal) throw new Error('refused')
  const correct = (content: string) =>
    asActor(officer, (tx) =>
      correctSession(tx, officer, supportId, recorded.id, SessionCorrection.parse({ ...TYPED, content, version: '1' })),
    )
  await correct('先に直した内容')
  await expect(correct('後から直した内容')).rejects.toMatchObject({ theirs: { content: '先に直した内容' } })
})

test('a session of tomorrow, or one followed by yesterday, is refused at its field', async () => {
  const people = await createCase()
  const { officer } = people
  const { id: supportId } = await createSupportUnderWay(people)
  const record = (days: object) =>
    asActor(officer, (tx) => recordSession(tx, officer, supportId, SessionInput.parse({ ...TYPED, ...days })))
  expect(await record({ heldOn: '2999-01-01', nextOn: '' })).toEqual(new Refusal([{ field: 'heldOn', key: 'past' }]))
  expect(await record({ nextOn: 'R8.6.2' })).toEqual(new Refusal([{ field: 'nextOn', key: 'order' }]))
})

test('a kind of people without a number, or a number without a kind, is asked for', () => {
  const missing = SessionInput.safeParse({ ...TYPED, number_1: '', kind_3: '', number_5: 'たくさん' })
  expect(missing.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['number_5', 'number'],
    ['number_1', 'required'],
    ['kind_3', 'choose'],
    ['kind_5', 'choose'],
  ])
})

test('no session before the municipality has agreed', async () => {
  const people = await createCase()
  const { id } = await createProposal(people)
  const { officer } = people
  const early = asActor(officer, (tx) => recordSession(tx, officer, id, SessionInput.parse(TYPED)))
  await expect(early).rejects.toThrow(InvalidTransition)
})
