import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { deskPage } from '@/app/desk/consultations/[number]/address'
import { CompletionForms } from '@/app/desk/consultations/[number]/completion/new/completion-forms'
import { LogForm } from '@/app/desk/consultations/[number]/dialogue/new/log-form'
import { openForms } from '@/app/desk/consultations/[number]/open-forms'
import { openPage } from '@/app/desk/consultations/[number]/open-page'
import { WriteSection } from '@/app/desk/consultations/[number]/parts/write-section'
import { AskForm } from '@/app/desk/consultations/[number]/questions/new/ask-form'
import { canLogDialogue } from '@/lib/consultations/policy'
import { withdrawConsultation } from '@/lib/consultations/withdraw'
import { keepErrors, type Typed } from '@/lib/forms/kept-posts'
import { officerOf } from '@/tests/factories/people'
import { does, openDesk } from './desk-world'
import { onPage } from './on-page'

type Desk = Awaited<ReturnType<typeof openDesk>>
const HEADING = '入力されていた内容（送信されていません）'

/** A post that could not be carried out, and the address that shows its form again. */
async function keep(desk: Desk, rest: string, typed: Typed) {
  const key = { uuid: randomUUID(), ownerId: desk.officer.userId }
  await does(desk.officer, (tx) => keepErrors(tx, key, deskPage(desk.number, rest), typed, []))
  return { post: key.uuid }
}

async function pageOf(desk: Desk, search: { post?: string }) {
  const view = await does(desk.officer, (tx, who) => openPage(tx, who, desk.number, search))
  if (!view) throw new Error('the page is not there')
  return view
}

const withdraw = (desk: Desk) =>
  does(desk.staff, (tx, who) => withdrawConsultation(tx, who, desk.number, { reason: '解決しました' }))

test.each([
  ['/messages', '三行にわたる\n返信の本文'],
  ['/notes', '書きかけの内部メモ'],
])('what was typed into %s is shown for copying once the consultation was withdrawn', async (rest, body) => {
  const desk = await openDesk()
  const search = await keep(desk, rest, { body, isAnswer: 'on' })
  const before = onPage(<WriteSection view={await pageOf(desk, search)} actor={desk.officer} />)
  expect(before).not.toContain(HEADING)
  expect(before).toContain('<textarea')
  await withdraw(desk)
  const after = onPage(<WriteSection view={await pageOf(desk, search)} actor={desk.officer} />)
  expect(after).toContain(HEADING)
  expect(after).toContain(body)
  expect(after).not.toMatch(/<textarea|<form/)
  const colleague = { ...desk, officer: await officerOf(desk.bureau) }
  expect(onPage(<WriteSection view={await pageOf(colleague, {})} actor={colleague.officer} />)).toBe('')
})

test('a logged call, questions and a closing message are shown where their forms are not offered any more', async () => {
  const desk = await openDesk()
  await withdraw(desk)
  const { matter } = await pageOf(desk, {})
  expect(canLogDialogue(desk.officer, matter)).toBe(false)
  const form = (typed: Typed) => ({ key: 'key', typed, errors: [] })

  const call = form({ kind: 'call', body: '現状を伺った', people: '山田さん', todo: '' })
  const log = onPage(<LogForm number={desk.number} form={call} now="" offered={false} />)
  for (const text of [HEADING, '現状を伺った', '山田さん']) expect(log).toContain(text)
  expect(log).not.toContain('<form')

  const asked = form({ addressee1: 'municipality', body1: '人数は？', reason1: '規模' })
  const ask = onPage(<AskForm matter={matter} form={asked} dueOn="" offered={false} />)
  for (const text of [HEADING, '人数は？', '規模']) expect(ask).toContain(text)
  expect(ask).not.toContain('<form')

  const search = await keep(desk, '/completion', { completion: 'answered_on_spot', message: '手引きをご覧ください' })
  const action = deskPage(desk.number, '/completion')
  const forms = await does(desk.officer, (tx, who) =>
    openForms(tx, who, search, [{ action, labels: 'Desk.fields', prefix: 'completion' }]),
  )
  const completion = onPage(<CompletionForms matter={matter} forms={forms} offered={false} />)
  for (const text of [HEADING, '手引きをご覧ください']) expect(completion).toContain(text)
  expect(completion).not.toContain('<form')
})
