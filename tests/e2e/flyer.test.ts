import { expect, test } from '@playwright/test'
import { follow, heading } from './on-page'

test('the flyer names what the page of menus names, with the desk’s telephone, on the two sides of a sheet', async ({
  page,
}) => {
  await page.goto('/flyer?bureau=KYU')
  await heading(page, '窓口のご案内（チラシ）')
  await expect(page.getByText('092-432-6784')).toBeVisible()
  const flyer = page.getByRole('region', { name: '支援策のご案内' })
  const printed = await flyer.textContent()
  const names = await flyer.getByRole('listitem').locator('.font-700').allTextContents()
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(2)

  await follow(page, 'この厚生局の支援策をくわしく見る')
  const offered = await page.locator('main h3').allTextContents()
  expect(offered.length).toBeGreaterThan(5)
  for (const name of offered) expect(printed).toContain(name)
  for (const name of names) expect(offered).toContain(name)
})
