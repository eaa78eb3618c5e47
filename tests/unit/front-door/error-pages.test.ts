import { afterEach, expect, test } from 'vitest'
import { noteOutage } from '@/lib/db/outage'
import { openTestDoor, SAME_ORIGIN } from '../../support/door'

const SHELL = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'
const FORM = { ...SAME_ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }
let door: Awaited<ReturnType<typeof openTestDoor>>
afterEach(() => door.close())

async function openFailingDoor(status: number, body: string, isAway = false) {
  door = await openTestDoor(async (request, response) => {
    for await (const _chunk of request);
    if (isAway) noteOutage(new Error('connect ECONNREFUSED'))
    response.statusCode = status
    response.setHeader('content-type', 'text/html')
    response.end(body)
  })
}

test.each([
  [404, SHELL],
  [404, ''],
  [403, ''],
  [500, SHELL],
  [500, 'Internal Server Error'],
])('an answer %i without content becomes a page of ours', async (status, body) => {
  await openFailingDoor(status, body)
  const answer = await door.call('/x')
  expect(answer.status).toBe(status)
  expect(answer.text).toMatch(/<main id="main">\s*<h1>.+<\/h1>/)
  expect(answer.text).toMatch(/<strong>[0-9a-f]{16}<\/strong>/)
  expect(answer.text).not.toContain('__next_error__')
})

test('a page of the application stays as it is, whatever its status', async () => {
  await openFailingDoor(404, '<!doctype html><html lang="ja"><h1>ありません</h1></html>')
  expect((await door.call('/x')).text).toContain('<h1>ありません</h1>')
})

test('a database that is away is 503, and what was typed lies in the page ready to be sent again', async () => {
  await openFailingDoor(500, '', true)
  const body = new URLSearchParams({ title: '通いの場 "体操" <b>', _key: 'k' }).toString()
  const answer = await door.call('/my/consultations/1/submission', { method: 'POST', headers: FORM, body })
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30'])
  expect(answer.text).toContain('<form method="post" action="/my/consultations/1/submission">')
  expect(answer.text).toContain('name="title" value="通いの場 &#34;体操&#34; &#60;b&#62;"')
})

test('a password is never shown again', async () => {
  await openFailingDoor(500, '', true)
  const answer = await door.call('/sign-in', { method: 'POST', headers: FORM, body: 'name=a&password=Himitsu' })
  expect(answer.status).toBe(503)
  expect(answer.text).not.toContain('Himitsu')
  expect(answer.text).not.toContain('<form')
})

test('a handler that throws ends in a page without its message', async () => {
  door = await openTestDoor(() => Promise.reject(new Error('secret of the fault')))
  const answer = await door.call('/x')
  expect(answer.status).toBe(500)
  expect(answer.text).not.toContain('secret of the fault')
})
