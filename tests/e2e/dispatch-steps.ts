import type { Page } from '@playwright/test'
import { press, told } from './on-page'
import { openSupport, proposeMenus } from './support-steps'

/** The officer proposes the dispatch of an advisor and looks at its page. */
export async function openDispatch(page: Page, number: string) {
  await page.goto(`/desk/consultations/${number}/supports/new`)
  await proposeMenus(page, ['アドバイザーの派遣'], '経験のある方の助言が役立つため')
  await openSupport(page, number, /^アドバイザーの派遣/)
}

/** The municipality agrees to a proposed support. */
export async function agreeTo(page: Page, number: string, name: string) {
  await page.goto(`/my/consultations/${number}`)
  await press(page.getByRole('form', { name: `${name}に同意する` }))
  await told(page, '支援策に同意しました')
}
