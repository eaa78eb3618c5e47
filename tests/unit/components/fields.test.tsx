import { expect, test } from 'vitest'
import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { DateField } from '@/components/forms/date-field'
import { FileField } from '@/components/forms/file-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { NumberField } from '@/components/forms/number-field'
import { RadioGroup } from '@/components/forms/radio-group'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { render, valuesOf } from './render'

const names = ['title', 'body', 'menu', 'way', 'with', 'themes', 'by', 'people', 'file', 'agreed']
const options = [
  { value: 'a', label: '甲', hint: '説明' },
  { value: 'b', label: '乙' },
]
const state: FormState = {
  key: 'the-key',
  typed: { title: '移動支援', body: '一行目\n二行目', menu: 'b', way: 'b', themes: ['b'], people: '１２３' },
  errors: names.map((field) => ({ field, message: `${field}をご確認ください` })),
}

function everyField(given: FormState) {
  return (
    <Page title="相談" errors={given.errors}>
      <Form action="/somewhere" state={given}>
        <TextField name="title" label="件名" state={given} required hint="短く" defaultValue="前の件名" />
        <TextArea name="body" label="本文" state={given} upTo={4000} />
        <SelectField name="menu" label="支援策" state={given} options={[{ label: '組', options }]} emptyLabel="なし" />
        <RadioGroup name="way" legend="方法" state={given} options={options} defaultValue="a" />
        <CheckboxGroup name="with" legend="相手" state={given} options={options} defaultValue={['a']} />
        <GroupedCheckboxes name="themes" legend="テーマ" state={given} groups={[{ label: '組', options }]} />
        <DateField name="by" label="いつまで" state={given} required={false} />
        <NumberField name="people" label="人口" state={given} unit="人" hint="概数で" />
        <FileField name="file" label="資料" state={given} hint="10MBまで" />
        <Checkbox name="agreed" label="共有する" state={given} />
      </Form>
    </Page>
  )
}

const html = render(everyField(state))
const ids = valuesOf(html, 'id')

test('every box has its own label', () => {
  const boxes = [...html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => tag)
  const visible = boxes.filter((tag) => !tag.includes('type="hidden"'))
  expect(visible.length).toBe(13)
  expect(visible.map((tag) => valuesOf(tag, 'id')[0]).sort()).toEqual(valuesOf(html, 'for').sort())
})

test('ids are unique and every description exists', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const described = valuesOf(html, 'aria-describedby').flatMap((value) => value.split(' '))
  expect(described.length).toBeGreaterThan(names.length)
  for (const id of described) expect(ids).toContain(id)
})

test('what has to be put right comes first in main, each item leading to its field, with the same words beside it', () => {
  expect(html.indexOf('id="error-summary"')).toBeLessThan(html.indexOf('<h1'))
  const links = valuesOf(html, 'href').filter((href) => href.startsWith('#'))
  expect(links).toEqual(names.map((name) => `#${name}`))
  for (const name of names) {
    expect(ids).toContain(name)
    expect(html).toMatch(new RegExp(`id="${name}-error"[^>]*>＊${name}をご確認ください`))
  }
  expect(html).toContain('autofocus=""')
})

test('what was typed is kept, and ticks that were taken away stay away', () => {
  expect(html).toContain('value="移動支援"')
  expect(html).not.toContain('前の件名')
  expect(html).toContain('一行目\n二行目</textarea>')
  expect(html).toContain('value="１２３"')
  expect(html).toContain('<option value="b" selected="">')
  const ticked = [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([tag]) => valuesOf(tag, 'name')[0])
  expect(ticked).toEqual(['way', 'themes'])
})

test('a form that was not sent yet shows what is on record, and nothing to put right', () => {
  const fresh = render(everyField({ key: 'k', typed: {}, errors: [] }))
  expect(fresh).toContain('value="前の件名"')
  expect(fresh).not.toContain('aria-invalid=')
  expect(fresh).not.toContain('-error"')
  const ticked = [...fresh.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([tag]) => valuesOf(tag, 'name')[0])
  expect(ticked).toEqual(['way', 'with'])
})

test('the form is posted plainly with its key, and the browser judges nothing', () => {
  const [form] = html.match(/<form[^>]*>/)!
  for (const attribute of ['method="post"', 'action="/somewhere"', 'noValidate=""']) expect(form).toContain(attribute)
  expect(html).toContain('<input type="hidden" name="_key" value="the-key"/>')
  expect(html).not.toMatch(/ (?:required|placeholder|style|disabled)="/)
})
