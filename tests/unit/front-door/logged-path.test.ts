import { expect, test } from 'vitest'
import { loggedPath } from '@/lib/ops/front-door/logged-path'

test('no part of a link reaches the log, wherever its token has hyphens and however it is written', () => {
  const token = 'AbCdEfGhIjKlMnOpQrStUvWx-0123456789abcdefgh'
  for (const word of [token, token.replace('A', '%41'), token.toLowerCase(), '-'.repeat(43)])
    expect(loggedPath(`/l/${word}/sign-off/decision`)).toBe('/l/*/sign-off/decision')
  expect(loggedPath(`/l/${token}`)).toBe('/l/*')
  expect(loggedPath(`/api/feeds/${token}.ics`)).toBe('/api/feeds/*')
  expect(loggedPath(`/elsewhere/${token}`)).toBe('/elsewhere/*')
})

test('what names a page stays', () => {
  const path = '/admin/mails/5f0c1f7e-8c52-4d0e-9f38-0a2b7f1f3c11'
  expect(loggedPath(path)).toBe(path)
})
