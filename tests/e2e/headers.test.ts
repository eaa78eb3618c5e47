import { expect, test } from '@playwright/test'

const APP = process.env.APP_URL ?? ''

const CASES: [string, string, RequestInit, number][] = [
  ['a page', '/', {}, 200],
  ['a page that does not exist', '/no-such-page', {}, 404],
  ['a page for those signed in', '/my', {}, 307],
  ['a method nobody offers', '/', { method: 'DELETE' }, 405],
  ['a post without proof', '/sign-in/session', { method: 'POST', body: new URLSearchParams({ signInName: 'x' }) }, 403],
  [
    'a post with an origin of null',
    '/sign-in/session',
    { method: 'POST', headers: { origin: 'null' }, body: 'x' },
    403,
  ],
  ['next-auth’s own pages', '/api/auth/signin', {}, 404],
  ['next-auth’s sessions', '/api/auth/session', {}, 404],
  [
    'next-auth’s credentials',
    '/api/auth/callback/credentials',
    { method: 'POST', headers: { origin: APP }, body: 'x' },
    405,
  ],
  ['health', '/api/health', {}, 200],
]

for (const [name, path, init, status] of CASES)
  test(`${name} answers ${status} with all security headers`, async () => {
    const response = await fetch(`${APP}${path}`, { redirect: 'manual', ...init })
    expect(response.status).toBe(status)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=3\d{7}/)
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(response.headers.has('x-powered-by')).toBe(false)
    expect(await response.text()).not.toMatch(/at .*\.(ts|js):\d+|postgres|node_modules/)
  })

test('a header that once skipped checks does nothing', async () => {
  for (const header of ['x-middleware-subrequest', 'next-resume', 'x-forwarded-host']) {
    const response = await fetch(`${APP}/my`, { redirect: 'manual', headers: { [header]: 'evil.example' } })
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toMatch(/^(http:\/\/127\.0\.0\.1:\d+)?\/sign-in/)
  }
})
