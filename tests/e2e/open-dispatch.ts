import type { Page } from '@playwright/test'
import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { answerByLink } from '@/lib/dispatches/answer'
import { OfferAnswerInput } from '@/lib/dispatches/offer-input'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { tokenOf } from '@/lib/links/token'
import { bearerFor, type Dispatch, made, offerTo, registerOne } from '@/tests/factories/advisors'
import { createMenu } from '@/tests/factories/menus'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { sendFrom } from './send-from'
import { sessionOf } from './sign-in-as'

/** A dispatch that an advisor without an account has taken on. */
export async function openDispatch() {
  const number = await sendFrom('mashiki@demo.test', '日程を決めて進める相談')
  const [{ actor: staff }, { actor: officer }] = [
    await sessionOf('mashiki@demo.test'),
    await sessionOf('officer@demo.test'),
  ]
  const { id } = await asActor(officer, (tx) =>
    tx.consultation.findUniqueOrThrow({ where: { number }, select: { id: true } }),
  )
  const menu = await createMenu({ kind: 'advisor' })
  const { id: supportId } = await createSupportUnderWay({ officer, staff, consultation: { id, number, staff }, menu })
  const today = jstDate(new Date())
  const days = { dueOn: addDays(today, 10), fromOn: addDays(today, 1), untilOn: addDays(today, 60) }
  const { id: requestId } = made(await offerTo({ officer, supportId } as Dispatch, await registerOne(officer), days))
  const { linkId } = await bearerFor(officer, requestId)
  const bearer: Bearer = { kind: 'link', linkId }
  await asActor(bearer, (tx) => answerByLink(tx, bearer, OfferAnswerInput.parse({ decision: 'accept' })))
  return { path: `/desk/consultations/${number}/supports/${supportId}`, number, officer, supportId }
}

/** Whoever holds the latest link of that purpose for that name, in a browser of their own. */
export async function bearerPage(
  page: Page,
  officer: Awaited<ReturnType<typeof openDispatch>>['officer'],
  purpose: string,
  name: RegExp,
) {
  const links = await asActor(officer, (tx) =>
    tx.oneTimeLink.findMany({ where: { purpose, withdrawnAt: null }, orderBy: { issuedAt: 'desc' } }),
  )
  const link = links.find(({ recipientName }) => name.test(recipientName))
  if (!link) throw new Error('nobody of that name holds a link')
  const browser = page.context().browser()
  if (!browser) throw new Error('there is no browser')
  const bearer = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await bearer.goto(`/l/${tokenOf(link.id)}`)
  return { bearer, address: `/l/${tokenOf(link.id)}` }
}
