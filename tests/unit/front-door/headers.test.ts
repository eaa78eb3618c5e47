import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { openTestDoor, SAME_ORIGIN } from '../../support/door'

let door: Awaited<ReturnType<typeof openTestDoor>>
afterEach(() => door.close())

const page = (text: string) => openTestDoor((_request, response) => void response.end(text))

test.each([
  ['a page', 'GET', '/', 200],
  ['a public file', 'GET', '/logo.svg', 200],
  ['a refused method', 'DELETE', '/', 405],
  ['a post from elsewhere', 'POST', '/', 403],
  ['the image optimiser', 'GET', '/_next/image?url=x', 404],
])('%s carries every security header', async (_name, method, path, status) => {
  door = await page('こんにちは')
  const answer = await door.call(path, { method })
  expect(answer.status).toBe(status)
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
  })
  const policy = String(answer.headers['content-security-policy'])
  expect(policy.replace(/nonce-[^']+/, 'nonce-N')).toBe(
    "default-src 'none'; script-src 'self' 'nonce-N' 'strict-dynamic'; connect-src 'self'; style-src 'self'; " +
      "style-src-attr 'none'; img-src 'self' data:; font-src 'self'; form-action 'self' https://sso.example; " +
      "frame-ancestors 'none'; base-uri 'none'",
  )
})

test('nothing but public files may be kept by anybody', async () => {
  door = await openTestDoor((_request, response) => {
    response.setHeader('cache-control', 'public, max-age=60')
    response.end('x')
  })
  expect((await door.call('/my')).headers['cache-control']).toBe('private, no-store')
  expect((await door.call('/logo.svg')).headers['cache-control']).toBe('public, max-age=60')
})

test('the application hears about the client only what the door says', async () => {
  let heard: Record<string, unknown> = {}
  door = await openTestDoor((request, response) => {
    heard = request.headers
    response.end()
  })
  const claims = {
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil',
    'x-middleware-subrequest': 'a',
    'next-resume': '1',
  }
  const answer = await door.call('/', {
    headers: { ...claims, host: 'evil', 'x-request-id': 'mine', 'x-nonce': 'mine' },
  })
  expect(heard).toMatchObject({
    host: 'desk.example',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'desk.example',
  })
  expect(heard).not.toHaveProperty('x-middleware-subrequest')
  expect(heard).not.toHaveProperty('next-resume')
  expect(heard).not.toHaveProperty('x-request-id')
  expect(heard).not.toHaveProperty('x-nonce')
  expect(heard['content-security-policy']).toBe(answer.headers['content-security-policy'])
})

test('text goes out packed to whom unpacks it, and whole', async () => {
  const text = '相談'.repeat(5000)
  door = await openTestDoor((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.write(text)
    response.end(text)
  })
  const packed = await door.call('/', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.bytes.length).toBeLessThan(1000)
  expect(gunzipSync(packed.bytes).toString()).toBe(text + text)
  expect((await door.call('/')).text).toBe(text + text)
})

test('a redirect says where to, and nothing else', async () => {
  door = await openTestDoor((_request, response) => {
    response.writeHead(303, { location: '/my' })
    response.end('what its reader may not see')
  })
  const answer = await door.call('/x', { method: 'POST', headers: SAME_ORIGIN })
  expect([answer.status, answer.headers.location, answer.text]).toEqual([303, '/my', ''])
})
