import { expect, test } from 'vitest'
import { ErrorSummary } from '@/components/forms/error-summary'
import { SubmitButton } from '@/components/forms/submit-button'
import { DescriptionList } from '@/components/layout/description-list'
import { Header } from '@/components/layout/header'
import { Page } from '@/components/layout/page'
import { StepNavigation } from '@/components/layout/step-navigation'
import { render, valuesOf } from './render'

test('the header leads past the navigation first and marks where one is', () => {
  const html = render(
    <Header
      homeHref="/"
      items={[
        { href: '/desk', label: '相談一覧', current: 'page', count: 3 },
        { href: '/reports', label: '集計' },
      ]}
    />,
  )
  expect(valuesOf(html, 'href')[0]).toBe('#main')
  expect(html).toMatch(/href="\/desk" aria-current="page"/)
  expect(html).toContain('3件')
  expect(valuesOf(html, 'aria-current')).toHaveLength(1)
})

test('a page has one main, one heading, and no summary without errors', () => {
  const html = render(<Page title="相談" breadcrumbs={[{ href: '/my', label: 'ホーム' }]} />)
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html.match(/<main id="main"/g)).toHaveLength(1)
  expect(html).not.toContain('error-summary')
})

test('an error of the form as a whole is text, not a link', () => {
  const html = render(<ErrorSummary errors={[{ field: '', message: '添付が多すぎます' }]} />)
  expect(html).toContain('<li>添付が多すぎます</li>')
  expect(html).not.toContain('href')
})

test('links that change an answer say which one, and an empty answer is said to be empty', () => {
  const html = render(<DescriptionList rows={[{ term: '件名', value: '', changeHref: '/title' }]} />)
  expect(html).toContain('aria-label="件名を変更する"')
  expect(html).toContain('記載なし')
})

test('a deed that is not open now says why and cannot be sent', () => {
  const html = render(<SubmitButton unavailableBecause="確認中です">完了する</SubmitButton>)
  expect(html).toContain('type="button" aria-disabled="true"')
  expect(html).not.toContain(' disabled')
  expect(valuesOf(html, 'aria-describedby')).toEqual(valuesOf(html, 'id'))
})

test('the steps say in words which one is present', () => {
  const html = render(
    <StepNavigation
      steps={[
        { label: '内容', href: '/1', state: 'done' },
        { label: '確認', href: '/2', state: 'current' },
      ]}
    />,
  )
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  expect(html).toContain('（入力済み）')
  expect(valuesOf(html, 'href')).toEqual(['/1'])
})
