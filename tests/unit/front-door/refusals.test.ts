import { afterEach, expect, test } from 'vitest'
import { openTestDoor, SAME_ORIGIN } from '../../support/door'

const MIB = 1024 * 1024
let door: Awaited<ReturnType<typeof openTestDoor>>
let received: number | null
afterEach(() => door.close())

async function openReadingDoor() {
  received = null
  door = await openTestDoor(async (request, response) => {
    let bytes = 0
    for await (const chunk of request) bytes += chunk.length
    received = bytes
    response.end('taken in')
  })
}

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('%s is answered 405, with a page', async (method) => {
  await openReadingDoor()
  const answer = await door.call('/', { method })
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  expect(answer.text).toContain('<html lang="ja">')
  expect(received).toBeNull()
})

test.each([
  ['no origin at all', {}],
  ['a foreign origin', { origin: 'https://evil.example' }],
  ['the origin null', { origin: 'null' }],
  ['a malformed origin', { origin: ':::' }],
  ['a foreign page that the browser names', { 'sec-fetch-site': 'cross-site', origin: 'http://desk.example' }],
])('a post with %s is answered 403 and reaches nobody', async (_name, headers) => {
  await openReadingDoor()
  expect((await door.call('/x', { method: 'POST', headers, body: 'a=1' })).status).toBe(403)
  expect(received).toBeNull()
})

test('a Server Action is answered 400', async () => {
  await openReadingDoor()
  const headers = { ...SAME_ORIGIN, 'next-action': 'abc' }
  expect((await door.call('/', { method: 'POST', headers, body: '[]' })).status).toBe(400)
  expect(received).toBeNull()
})

test.each([
  ['a form at the limit', '/x', MIB, false, 200],
  ['a form above the limit', '/x', MIB + 1, false, 413],
  ['a form above the limit that does not say so', '/x', MIB + 1, true, 413],
  ['attachments of that size', '/my/consultations/1/attachments', MIB + 1, true, 200],
  ['files of an entry', '/attachments/entries/1/files', MIB + 1, true, 200],
])('%s', async (_name, path, bytes, chunked, status) => {
  await openReadingDoor()
  const answer = await door.call(path, { method: 'POST', headers: SAME_ORIGIN, body: Buffer.alloc(bytes), chunked })
  expect(answer.status).toBe(status)
  expect(received).toBe(status === 200 ? bytes : null)
})
