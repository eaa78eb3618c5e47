import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { changeEvent } from '@/lib/events/change'
import { EventChange } from '@/lib/events/input'
import { readEvent } from '@/lib/events/read'
import { cancelEvent } from '@/lib/events/step'
import { Refusal } from '@/lib/forms/errors'
import { readSitemap } from '@/lib/openData/sitemap'
import { carryOver } from '@/lib/yearPlans/carry-over'
import { textOfEntry } from '@/lib/yearPlans/entry-text'
import { EntryInput, PlanChange, RowChange } from '@/lib/yearPlans/input'
import { addEntry, changeEntry } from '@/lib/yearPlans/keep-entry'
import { addPlan, changePlan } from '@/lib/yearPlans/keep-plan'
import { addRow, changeRow } from '@/lib/yearPlans/keep-row'
import { readPlanOfEvent, readYearPlan } from '@/lib/yearPlans/read'
import { atTime } from '@/tests/factories/consultations'
import { createEvent, TYPED_EVENT } from '@/tests/factories/events'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'

function held<Result>(result: Result | Refusal): Result {
  if (result instanceof Refusal) throw new Error(JSON.stringify(result.errors))
  return result
}

async function open() {
  const officer = atTime(await officerOf(await createBureau()), '2026-11-22T10:00:00+09:00')
  const does = <T>(work: (tx: Tx, actor: Actor) => Promise<T | Refusal>) =>
    asActor(officer, async (tx) => held(await work(tx, officer)))
  const { id: planId } = await does((tx, actor) => addPlan(tx, actor, { fiscalYear: 2026, name: '年間スケジュール' }))
  const row = async (name: string, isPublic = true) =>
    (await does((tx, actor) => addRow(tx, actor, planId, { groupName: '', name, isPublic }))).rowId
  const write = (rowId: string, typed: object) =>
    asActor(officer, (tx) => addEntry(tx, officer, { planId, rowId }, EntryInput.parse(typed)))
  const read = async (who: Actor | { kind: 'public' } = officer) => await asActor(who, (tx) => readYearPlan(tx, planId))
  return { officer, does, planId, row, write, read }
}

test('days, months, spans and open dates stand in their rows; a day of another year is refused', async () => {
  const { row, write, read } = await open()
  const rowId = await row('セミナー')
  held(await write(rowId, { way: 'day', onDay: 'R9.1.20', words: '第1回' }))
  held(await write(rowId, { way: 'months', fromMonth: '4', toMonth: '12', words: '' }))
  held(await write(rowId, { way: 'undecided', words: '第2回' }))
  expect(await write(rowId, { way: 'day', onDay: 'R9.4.1', words: '来年度' })).toBeInstanceOf(Refusal)
  const said = (await read())?.rows[0]?.entries.map(({ fromMonth, toMonth, isUndecided }) => [
    fromMonth,
    toMonth,
    isUndecided,
  ])
  expect(said).toEqual([
    [4, 12, false],
    [10, 10, false],
    [null, null, true],
  ])
})

test.each([
  [{ way: 'months', words: '何か' }, 'fromMonth'],
  [{ way: 'months', fromMonth: '6', toMonth: '3' }, 'toMonth'],
  [{ way: 'months', fromMonth: '13' }, 'fromMonth'],
  [{ way: 'day', words: '日がない' }, 'onDay'],
  [{ way: 'undecided', words: '' }, 'words'],
])('%j is not an entry', (typed, field) => {
  const { error } = EntryInput.safeParse(typed)
  expect(error?.issues[0]?.path[0]).toBe(field)
})

test('everybody reads the public rows of a plan in use; another bureau changes nothing', async () => {
  const { does, planId, row, write, read } = await open()
  held(await write(await row('セミナー'), { way: 'months', fromMonth: '1', words: '第1回' }))
  held(await write(await row('打合せ', false), { way: 'months', fromMonth: '2', words: '内々' }))
  expect(await read({ kind: 'public' })).toBeNull()
  const map = async () => (await asActor({ kind: 'public' }, readSitemap)).map(({ path }) => path)
  expect(await map()).not.toContain(`/events/plans/${planId}`)
  await does((tx, actor) =>
    changePlan(tx, actor, planId, PlanChange.parse({ name: '年間', isCurrent: 'yes', isPublic: 'yes', version: '1' })),
  )
  expect((await read({ kind: 'public' }))?.rows.map(({ name }) => name)).toEqual(['セミナー'])
  expect(await map()).toContain(`/events/plans/${planId}`)
  const far = await officerOf(await createBureau())
  await expect(
    asActor(far, (tx) => addRow(tx, far, planId, { groupName: '', name: '他', isPublic: true })),
  ).rejects.toThrow(NotPermitted)
  const staff = await staffOf(await createMunicipality())
  await expect(asActor(staff, (tx) => carryOver(tx, staff, planId))).rejects.toThrow(NotPermitted)
})

test('rows change places, and whoever saves second is told', async () => {
  const { does, planId, row, read } = await open()
  const [, second] = [await row('一'), await row('二'), await row('三')]
  const move = (place: string, version: string) =>
    does((tx, actor) =>
      changeRow(tx, actor, { planId, rowId: second }, RowChange.parse({ name: '二', place, isPublic: 'yes', version })),
    )
  await move('1', '1')
  expect((await read())?.rows.map(({ name, place }) => `${place}${name}`)).toEqual(['1二', '2一', '3三'])
  await expect(move('3', '1')).rejects.toThrow(InvalidTransition)
  await expect(
    does((tx, actor) =>
      changeEntry(
        tx,
        actor,
        { planId, entryId: second },
        { ...EntryInput.parse({ way: 'months', fromMonth: '1' }), version: 1 },
      ),
    ),
  ).rejects.toThrow(NotFound)
})

test('an entry becomes one event; carried over, the next year has its months without day and event', async () => {
  const { officer, does, planId, row, write, read } = await open()
  held(await write(await row('セミナー'), { way: 'day', onDay: 'R8.12.20', words: '第3回' }))
  const entryId = (await read())?.rows[0]?.entries[0]?.id ?? ''
  const eventId = await createEvent(officer, { entryId })
  await expect(createEvent(officer, { entryId })).rejects.toThrow(InvalidTransition)
  expect((await read())?.rows[0]?.entries[0]?.event?.id).toBe(eventId)
  expect(await asActor(officer, (tx) => readPlanOfEvent(tx, eventId))).toMatchObject({ row: { plan: { id: planId } } })
  expect(await asActor(officer, (tx) => readEvent(tx, eventId))).toMatchObject({ state: 'draft', number: null })
  const { id } = await does((tx, actor) => carryOver(tx, actor, planId))
  const next = await asActor(officer, (tx) => readYearPlan(tx, id))
  expect(next).toMatchObject({ fiscalYear: 2027, state: 'draft', isPublic: false })
  expect(next?.rows[0]?.entries[0]).toMatchObject({
    fromMonth: 9,
    toMonth: 9,
    onDay: null,
    event: null,
    words: '第3回',
  })
  expect(await asActor(officer, (tx) => carryOver(tx, officer, planId))).toBeInstanceOf(Refusal)
})

test('an entry that became an event follows it to another month, beyond the year, and when it is called off, for everybody', async () => {
  const { officer, does, planId, row, write, read } = await open()
  const rowId = await row('セミナー')
  held(await write(rowId, { way: 'day', onDay: 'R8.12.20', words: '第3回' }))
  const entryId = (await read())?.rows[0]?.entries[0]?.id
  const eventId = await createEvent(officer, { entryId, access: 'closed' })
  await does((tx, actor) =>
    changePlan(tx, actor, planId, PlanChange.parse({ name: '年間', isCurrent: 'yes', isPublic: 'yes', version: '1' })),
  )
  const say = {
    day: (month: number, day: number) => `${month}/${day}`,
    undecided: '未定',
    calledOff: '中止',
    lasting: '',
  }
  const shown = async (who: Parameters<typeof read>[0]) => {
    const entry = (await read(who))?.rows[0]?.entries[0]
    return entry && [entry.fromMonth, textOfEntry(entry, false, say)]
  }
  const change = (more: object, version: string) =>
    does((tx, actor) =>
      changeEvent(tx, actor, eventId, EventChange.parse({ ...TYPED_EVENT, access: 'closed', ...more, version })),
    )
  await change({ heldOn: 'R9.2.10' }, '1')
  for (const who of [officer, { kind: 'public' } as const]) expect(await shown(who)).toEqual([11, '2/10 第3回'])
  await change({ heldOn: 'R9.4.20' }, '2')
  expect(await shown({ kind: 'public' })).toEqual([null, '第3回 （未定）'])
  await change({ heldOn: 'R9.3.5' }, '3')
  await does((tx, actor) => cancelEvent(tx, actor, eventId, { reason: '講師の都合', version: 4 }))
  expect(await shown({ kind: 'public' })).toEqual([12, '3/5 第3回 （中止）'])
})

test('whoever had a row open that was moved meanwhile is told so, before renaming moves it back', async () => {
  const { does, planId, row, read } = await open()
  const names = ['一', '二', '三']
  for (const name of names) await row(name)
  const [, two, three] = (await read())?.rows ?? []
  const move = (which: typeof two, more: object) =>
    does((tx, actor) =>
      changeRow(
        tx,
        actor,
        { planId, rowId: which?.id ?? '' },
        RowChange.parse({ isPublic: 'yes', version: '1', ...more }),
      ),
    )
  await move(three, { name: '三', place: '1' })
  await expect(move(two, { name: '二（改）', place: '2' })).rejects.toThrow(InvalidTransition)
  expect((await read())?.rows.map(({ name }) => name)).toEqual(['三', '一', '二'])
})
