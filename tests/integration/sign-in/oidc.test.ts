import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSession } from '@/lib/actor/sessions'
import { createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { addPost, disablePerson, staffOf } from '@/tests/factories/people'
import { openIdentityProvider } from '@/tests/support/identity-provider'
import { Browser } from './browser'

const APP = 'http://127.0.0.1:3000'
const provider = await openIdentityProvider(APP)
Object.assign(process.env, provider.env)
const { beginOidc, finishOidc } = await import('@/lib/actor/oidc')
afterAll(provider.close)

const issuer = provider.env.OIDC_ISSUER
const identify = (userId: string, subject: string) =>
  ownerQuery('INSERT INTO auth.identities (issuer, subject, user_id) VALUES ($1, $2, $3)', [issuer, subject, userId])

/** From our button through the provider's own pages and back to us. */
async function signIn(subject: string, next = '/sign-in') {
  const browser = new Browser()
  const start = await browser.take(await beginOidc(browser.request(`${APP}/sign-in/oidc`), next))
  const back = await browser.visitProvider(start, subject, `${APP}/api/auth/callback/oidc`)
  const end = await browser.take(await finishOidc(browser.request(back)))
  const token = browser.cookie('madoguchi-session')
  return { browser, back, end, actor: token ? await findSession(token) : null }
}

beforeAll(async () => {
  expect(issuer).toMatch(/^http:\/\/127\.0\.0\.1:/)
})

test('a person known by the identity comes in with the same session as by password, where he or she wanted to go', async () => {
  const staff = await staffOf(await createMunicipality())
  await identify(staff.userId, 'emp-001')
  const { end, actor } = await signIn('emp-001', '/my/consultations')
  expect(end).toBe(`${APP}/my/consultations`)
  expect(actor).toMatchObject({ userId: staff.userId, organisationId: staff.organisationId })
})

test('an unknown identity, a closed account and somebody without a post get the same polite answer and no session', async () => {
  const closed = await staffOf(await createMunicipality())
  await identify(closed.userId, 'emp-closed')
  await disablePerson(closed)
  for (const subject of ['emp-unknown', 'emp-closed']) {
    const { end, actor } = await signIn(subject)
    expect({ end, actor }).toEqual({ end: '/sign-in?office=refused', actor: null })
  }
})

test('a person whose posts have ended gets no session', async () => {
  const former = await staffOf(await createMunicipality(), { validUntil: '2021-03-31' })
  await identify(former.userId, 'emp-former')
  expect(await signIn('emp-former')).toMatchObject({ end: '/sign-in?office=refused', actor: null })
  await addPost(former.userId, { role: 'municipal_staff', organisation: await createMunicipality() })
  expect((await signIn('emp-former')).actor?.userId).toBe(former.userId)
})

test('the way back counts once, and only in the browser that set out', async () => {
  const staff = await staffOf(await createMunicipality())
  await identify(staff.userId, 'emp-002')
  const { back, browser } = await signIn('emp-002')
  const elsewhere = new Browser()
  expect(await elsewhere.take(await finishOidc(elsewhere.request(back)))).toBe('/sign-in?office=refused')
  expect(elsewhere.cookie('madoguchi-session')).toBeUndefined()
  expect(await browser.take(await finishOidc(browser.request(back)))).toBe('/sign-in?office=refused')
  const forged = `${APP}/api/auth/callback/oidc?code=made-up&state=made-up`
  expect(await browser.take(await finishOidc(browser.request(forged)))).toBe('/sign-in?office=refused')
})
