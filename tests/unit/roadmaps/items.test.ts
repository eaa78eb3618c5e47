import { expect, test } from 'vitest'
import { readMonth } from '@/lib/japanese/read-month'
import { differencesOf } from '@/lib/roadmaps/difference'
import { isOverdue, monthsOf, type RoadmapItem, yearSpans } from '@/lib/roadmaps/items'
import { addMonths } from '@/lib/roadmaps/month'

const item = (of: Partial<RoadmapItem>): RoadmapItem => ({
  ...{ id: '00000000-0000-4000-8000-000000000001', group: '', what: '試行', owner: '', partners: '', remark: '' },
  ...{ from: '', until: '', milestone: '', milestoneLabel: '', progress: 'not_started' },
  ...of,
})

test.each([
  ['令和5年4月', '2023-04'],
  ['R5.4', '2023-04'],
  ['Ｒ５．４', '2023-04'],
  ['2023/4', '2023-04'],
  ['2023-04', '2023-04'],
  ['202304', '2023-04'],
  ['2023年4月', '2023-04'],
  ['2023-04-01', '2023-04'],
  ['令和5年4月1日', '2023-04'],
])('%s is a month', (text, month) => {
  expect(readMonth(text)).toBe(month)
})

test.each(['来年春', '13月', '2023-13', 'R5', '令和5年', ''])('%j is none', (text) => {
  expect(readMonth(text)).toBeNull()
})

test('months run over the turn of years, in fiscal years', () => {
  expect(addMonths('2022-11', 2)).toBe('2023-01')
  const months = monthsOf([item({ from: '2022-11', until: '2023-03' }), item({ milestone: '2023-05' })])
  expect([months[0], months.at(-1), months.length]).toEqual(['2022-11', '2023-05', 7])
  expect(yearSpans(months)).toEqual([
    { year: 2022, months: 5 },
    { year: 2023, months: 2 },
  ])
  expect(monthsOf([item({})])).toEqual([])
  expect(monthsOf([item({ from: '1990-01', until: '2090-01' })])).toHaveLength(120)
})

test('what is over and not done is late', () => {
  expect(isOverdue(item({ until: '2023-03' }), '2023-03')).toBe(false)
  expect(isOverdue(item({ until: '2023-03' }), '2023-04')).toBe(true)
  expect(isOverdue(item({ until: '2023-03', progress: 'done' }), '2023-04')).toBe(false)
  expect(isOverdue(item({}), '2023-04')).toBe(false)
})

test('a version tells what it changed', () => {
  const [one, two] = [item({}), item({ id: '00000000-0000-4000-8000-000000000002', what: '公募' })]
  expect(
    differencesOf(
      [one, two],
      [
        { ...one, until: '2023-04' },
        { ...two, id: 'new' },
      ],
    ),
  ).toEqual([
    { id: one.id, kind: 'changed', what: '試行', fields: [{ name: 'until', before: '', after: '2023-04' }] },
    { id: 'new', kind: 'added', what: '公募', fields: [] },
    { id: two.id, kind: 'removed', what: '公募', fields: [] },
  ])
  expect(differencesOf([one], [one])).toEqual([])
})
