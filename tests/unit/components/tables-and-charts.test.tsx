import { expect, test } from 'vitest'
import { BarChart } from '@/components/charts/bar-chart'
import { FigureWithTable } from '@/components/charts/figure-with-table'
import { axisEnd } from '@/components/charts/scale'
import { StackedBar } from '@/components/charts/stacked-bar'
import { DataTable } from '@/components/tables/data-table'
import { Pager } from '@/components/tables/pager'
import { Timeline } from '@/components/timeline/timeline'
import { render, valuesOf } from './render'

test('a table stands in a region that the keyboard reaches and its caption names', () => {
  const html = render(
    <DataTable
      caption="相談"
      columns={[
        { label: '件名', sort: { href: '?s=title', direction: 'ascending' } },
        { label: '日数', numeric: true },
      ]}
    >
      <tr>
        <th scope="row">移動支援</th>
        <td>3</td>
      </tr>
    </DataTable>,
  )
  const [named] = valuesOf(html, 'aria-labelledby')
  expect(html).toContain(`<caption id="${named}"`)
  expect(html).toContain('tabindex="0"')
  expect(html.match(/<th scope="col"/g)).toHaveLength(2)
  expect(html).toContain('aria-sort="ascending"')
  expect(html).toContain('（昇順で表示中）')
})

test('the pager offers only the ways that exist', () => {
  expect(render(<Pager />)).toBe('')
  const html = render(<Pager nextHref="?after=50" />)
  expect(html).toContain('次の50件')
  expect(html).not.toContain('前の50件')
})

test('a chart is silent and its table speaks', () => {
  const html = render(
    <FigureWithTable
      title="月別の件数"
      chart={<BarChart bars={[{ label: '4月', value: 12 }]} />}
      columns={['月', '件数']}
      rows={
        <tr>
          <th scope="row">4月</th>
          <td>12</td>
        </tr>
      }
    />,
  )
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"/)
  expect(html).toContain('<table')
  expect(html).not.toContain('style=')
})

test('charts without a single case are drawn without a broken number', () => {
  const html = render(
    <>
      <BarChart bars={[]} />
      <BarChart bars={[{ label: '4月', value: 0 }]} />
      <StackedBar parts={[{ label: 'なし', value: 0 }]} />
    </>,
  )
  expect(html).not.toMatch(/NaN|Infinity/)
})

test.each([
  [[0], 1],
  [[7], 10],
  [[171, 20], 200],
  [[1001], 2000],
  [[0.4], 0.5],
])('the axis for %j ends at %d', (values, end) => {
  expect(axisEnd(values)).toBeCloseTo(end)
})

test('an internal entry of the timeline says so in words', () => {
  const html = render(
    <Timeline days={[{ heading: '11月20日', entries: [{ id: 'e1', label: 'メモ', visibility: 'internal' }] }]} />,
  )
  expect(html).toContain('内部のみ')
})
