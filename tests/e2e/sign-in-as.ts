import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/actor/actor'
import { sessionCookieName } from '@/lib/actor/session-cookie'
import { findSession, openSession } from '@/lib/actor/sessions'
import { ownerRow } from '@/tests/factories/owner'

/** The browser becomes that of one of the portal's people, whoever sat there before. The form to sign in has tests of its own. */
export async function signInAs(page: Page, signInName: string) {
  const { token } = await sessionOf(signInName)
  await page.context().clearCookies({ name: sessionCookieName() })
  await page.context().addCookies([{ name: sessionCookieName(), value: token, url: process.env.APP_URL }])
}

/** Somebody of the portal with an open session. */
export async function sessionOf(signInName: string): Promise<{ token: string; actor: Actor }> {
  const { id } = await ownerRow<{ id: string }>('SELECT id FROM users WHERE sign_in_name = $1', [signInName])
  const token = await openSession(id)
  const actor = token ? await findSession(token) : null
  if (!token || !actor) throw new Error(`${signInName} cannot sign in`)
  return { token, actor }
}
