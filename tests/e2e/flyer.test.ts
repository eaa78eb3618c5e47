import { expect, test } from '@playwright/test'
import { heading } from './on-page'

test('the flyer names what the page of menus names, with the desk’s telephone, on the two sides of a sheet', async ({
  page,
}) => {
  await page.goto('/flyer?bureau=KYU')
  await heading(page, '窓口のご案内（チラシ）')
  await expect(page.getByText('092-432-6784')).toBeVisible()
  const flyer = page.getByRole('region', { name: '5つの支援策' })
  const printed = await flyer.textContent()
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(2)

  await page.goto('/menus')
  const offered = await page.locator('main h3').allTextContents()
  expect(offered.length).toBeGreaterThan(5)
  for (const name of offered) expect(printed).toContain(name)
})
