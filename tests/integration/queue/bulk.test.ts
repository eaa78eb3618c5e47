import { expect, test } from 'vitest'
import { withdrawConsultation } from '@/lib/consultations/withdraw'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { workOffBulkAct } from '@/lib/jobs/bulk'
import { askQuestions } from '@/lib/questions/ask'
import { QuestionsInput } from '@/lib/questions/input'
import { beginBulk, undoBulk } from '@/lib/queue/bulk/begin'
import { BulkInput } from '@/lib/queue/bulk/input'
import { BULK_AT_ONCE } from '@/lib/queue/bulk/kinds'
import { setTriage } from '@/lib/triage/set-triage'
import { createTheme } from '../../factories/menus'
import { ownerQuery } from '../../factories/owner'
import { does, MONDAY } from '../desk/desk-world'
import { type BulkDesk, begin, LATER, openBulkDesk, resultsOf, undo } from './bulk-world'

const numbersOf = ({ all }: BulkDesk) => all.map(({ number }) => number)
const officersOf = (desk: BulkDesk) =>
  does(desk.officer, async (tx) => {
    const found = await tx.consultation.findMany({
      where: { number: { in: numbersOf(desk) } },
      orderBy: { number: 'asc' },
    })
    return found.map(({ officerMembershipId }) => officerMembershipId)
  })

test('several consultations go to a colleague, and back to whoever had them', async () => {
  const desk = await openBulkDesk()
  const { membershipId } = desk.colleague
  const id = await begin(desk, { act: 'assign', n: numbersOf(desk), membershipId })
  expect(await resultsOf(desk, id)).toEqual({ state: 'done', items: numbersOf(desk).map((one) => [one, 'done', '']) })
  expect(await officersOf(desk)).toEqual([membershipId, membershipId, membershipId])
  await undo(desk, id)
  expect((await resultsOf(desk, id))?.state).toBe('undone')
  expect(await officersOf(desk)).toEqual([null, null, null])
  await expect(undo(desk, id)).rejects.toThrow(InvalidTransition)
})

test('each refusal is told with its reason, and the others are done', async () => {
  const desk = await openBulkDesk(4)
  const [changed, same, free, town] = desk.all
  await does(desk.officer, (tx, who) => setTriage(tx, who, same!.number, { priority: 'urgent', version: 1 }), MONDAY)
  await does(desk.colleague, (tx, who) => setTriage(tx, who, changed!.number, { priority: 'low', version: 1 }), LATER)
  const id = await begin(desk, { act: 'priority', n: numbersOf(desk), priority: 'urgent' })
  expect((await resultsOf(desk, id))?.items).toEqual([
    [changed!.number, 'refused', 'changed'],
    [same!.number, 'refused', 'same'],
    [free!.number, 'done', ''],
    [town!.number, 'done', ''],
  ])
  await does(desk.colleague, (tx, who) => setTriage(tx, who, free!.number, { priority: 'high', version: 2 }), LATER)
  await undo(desk, id)
  expect((await resultsOf(desk, id))?.items.slice(2)).toEqual([
    [free!.number, 'kept', 'changed'],
    [town!.number, 'undone', ''],
  ])
})

test('themes are added to what the municipality chose, and taken away again without touching that', async () => {
  const desk = await openBulkDesk(2)
  const [care, traffic] = [await createTheme(), await createTheme()]
  const id = await begin(desk, { act: 'theme', n: numbersOf(desk), themeKeys: [care.key, traffic.key] })
  const themes = () =>
    does(desk.officer, (tx) =>
      tx.consultationTheme.count({ where: { consultation: { number: { in: numbersOf(desk) } } } }),
    )
  expect(await themes()).toBe(4)
  await undo(desk, id)
  expect(await themes()).toBe(0)
})

test('a reminder goes out once a day, only where a question is open, and is never undone', async () => {
  const desk = await openBulkDesk(3)
  const [asked, none, gone] = desk.all
  const question = QuestionsInput.parse({ addressee1: 'municipality', body1: '人口は', reason1: '把握のため' })
  for (const { number } of [asked!, gone!])
    await does(desk.officer, (tx, who) => askQuestions(tx, who, number, question), MONDAY)
  await does(desk.staff, (tx, who) => withdrawConsultation(tx, who, gone!.number, { reason: '' }), MONDAY)
  const remind = () => begin(desk, { act: 'remind', n: numbersOf(desk), seenAt: new Date(LATER).toISOString() })
  const first = await remind()
  const expected = await resultsOf(desk, first)
  expect(expected?.items.slice(0, 2)).toEqual([
    [asked!.number, 'done', ''],
    [none!.number, 'refused', 'noQuestion'],
  ])
  expect(expected?.items[2]?.[1]).toBe('refused')
  expect((await resultsOf(desk, await remind()))?.items[0]).toEqual([asked!.number, 'refused', 'remindedToday'])
  await expect(undo(desk, first)).rejects.toThrow(InvalidTransition)
})

test('all that match are taken; more than a few are left to the worker, which acts as the person', async () => {
  const desk = await openBulkDesk(BULK_AT_ONCE + 2)
  const all = { act: 'priority', all: 'yes', of: 'tab=unassigned', priority: 'high' }
  const id = await begin(desk, all)
  expect((await resultsOf(desk, id))?.state).toBe('waiting')
  await workOffBulkAct(id, LATER)
  await workOffBulkAct(id, LATER)
  const results = await resultsOf(desk, id)
  expect(results?.state).toBe('done')
  expect(results?.items).toEqual(
    numbersOf(desk)
      .sort()
      .map((number) => [number, 'done', '']),
  )
  const done = await does(desk.officer, (tx) =>
    tx.timelineEntry.findMany({ where: { kind: 'priority_changed' }, distinct: ['actorName'] }),
  )
  expect(done.map(({ actorName }) => actorName)).toEqual([desk.officer.name])
}, 60_000)

test('whoever has left the post does nothing more', async () => {
  const desk = await openBulkDesk(BULK_AT_ONCE + 1)
  const id = await begin(desk, { act: 'priority', all: 'yes', priority: 'high' })
  await ownerQuery('UPDATE memberships SET valid_until = $2 WHERE id = $1', [desk.officer.membershipId, '2026-06-01'])
  await workOffBulkAct(id, LATER)
  expect((await resultsOf(desk, id))?.items.every(([, result]) => result === 'pending')).toBe(true)
}, 60_000)

test('it is the desk that acts, on its own bureau alone, and takes back only what one did oneself', async () => {
  const desk = await openBulkDesk(1)
  const input = BulkInput.parse({
    ...{ act: 'priority', n: numbersOf(desk), priority: 'high', seenAt: new Date(MONDAY).toISOString() },
  })
  await expect(does(desk.staff, (tx, who) => beginBulk(tx, who, input))).rejects.toThrow(NotPermitted)
  expect(await does(desk.stranger, (tx, who) => beginBulk(tx, who, input))).toBeInstanceOf(Refusal)
  const id = await begin(desk, { act: 'priority', n: numbersOf(desk), priority: 'high' })
  const byColleague = does(desk.colleague, (tx, who) => undoBulk(tx, who, id), LATER)
  await expect(byColleague).rejects.toThrow(InvalidTransition)
  expect((await resultsOf(desk, id))?.state).toBe('done')
})
