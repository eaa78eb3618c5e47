import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/actor/actor'
import { sessionCookieName } from '@/lib/actor/session-cookie'
import { openSession } from '@/lib/actor/sessions'

/** The browser becomes that of somebody whom a test has just made. */
export async function enter(page: Page, { userId }: Actor) {
  const value = await openSession(userId)
  if (!value) throw new Error('the person cannot sign in')
  await page.context().clearCookies({ name: sessionCookieName() })
  await page.context().addCookies([{ name: sessionCookieName(), value, url: process.env.APP_URL }])
}
