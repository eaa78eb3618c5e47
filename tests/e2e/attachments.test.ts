import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { request as openRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { expect, type Page, test } from '@playwright/test'
import { buildOffice, buildPdf, buildPng, buildRealWorkbook } from '@/tests/unit/attachments/build-documents'
import { buildOle } from '@/tests/unit/attachments/build-ole'
import { inPieces } from '@/tests/unit/attachments/post-files'
import { attach, attached, attachToEntry, type File, fileOf, givesBack, isHiddenFrom } from './files-on-page'
import { follow, press, told, toPutRight, type, unfold } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'
import { openSupport, proposeMenus, recordSession, startSupport } from './support-steps'

const MEGABYTE = 1024 * 1024
const TOO_MUCH = 211 * MEGABYTE
const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90)])
const LOCKED = buildOle({ EncryptionInfo: 'i', EncryptedPackage: 'p' })
const MACRO = buildOffice('xlsx', { name: 'xl/vbaProject.bin', content: buildOle({ Contents: 'x' }) })

/** The page of the files of a new draft. */
async function openFilesOfDraft(page: Page, title: string) {
  await page.goto('/my/consultations/new')
  await press(page, '5分相談を書き始める')
  await type(page, /件名/, title)
  await type(page, /現状と課題/, '資料を添えます。')
  await press(page, '確認へ進む')
  await follow(page, 'ファイルを添付する')
}

async function open(page: Page, signInName: string, path: string) {
  await signInAs(page, signInName)
  await page.goto(path)
}

const pdf = (name: string): File => fileOf(name, buildPdf(`% ${name}\n`))

test.describe('Files, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test.setTimeout(180_000)

  test('good ones stay beside refused ones, and the desk gets them byte for byte', async ({ page }) => {
    const photo = fileOf('𠮷野地区の写真.png', buildPng())
    const form = fileOf('令和8年度 相談票（表）.docx', buildOffice('docx'))
    const table = fileOf('相談一覧＿益城町.xlsx', await buildRealWorkbook())
    const good = [form, table, pdf('要綱・様式 第１号.pdf'), photo]
    await signInAs(page, 'izumi@demo.test')
    await openFilesOfDraft(page, '資料を添えた相談')
    const bad = [fileOf('見積書.pdf', PROGRAM), fileOf('名簿.docx', LOCKED), fileOf('集計.xlsx', MACRO)]
    await attach(page, ...good, ...bad)
    await attached(page, 4)
    await expect(toPutRight(page)).toContainText('「見積書.pdf」：ファイルの中身が、名前の末尾（拡張子）の種類と')
    await expect(toPutRight(page)).toContainText('「名簿.docx」：パスワードで保護されたファイルは受け付けられません')
    await expect(toPutRight(page)).toContainText('「集計.xlsx」：マクロやスクリプト（自動で動く仕組み）を含む')
    await expect(page.getByRole('rowheader')).toHaveText(good.map(({ name }) => name))
    await press(page, '添付する')
    await expect(toPutRight(page)).toContainText('ファイルが選ばれていません')

    await follow(page, '相談に戻る')
    await press(page, '相談を送信する')
    const number = await page.getByRole('strong').innerText()
    await open(page, 'officer@demo.test', `/desk/consultations/${number}`)
    await givesBack(page, ...good)
    const href = (await page.getByRole('link', { name: photo.name }).getAttribute('href')) ?? ''
    const others = ['mashiki@demo.test', 'kumamoto-pref@demo.test', 'kantoshinetsu@demo.test', 'admin@demo.test']
    await isHiddenFrom(page, href, photo.name, others)
  })

  test('of a message and of a session reach the municipality, those of a note stay at the desk', async ({ page }) => {
    const number = await sendFrom('kagoshima-city@demo.test', '添付をやりとりする相談')
    const [town, desk] = [`/my/consultations/${number}`, `/desk/consultations/${number}`]
    const [note, reply, session, answer] = [
      ...[pdf('内部の検討.pdf'), pdf('近い町の例.pdf')],
      ...[pdf('支援の記録.pdf'), pdf('追加の資料.pdf')],
    ] as const
    await open(page, 'officer@demo.test', desk)
    await type(page, /内部メモの内容/, '内部で検討した資料')
    await press(page, '内部メモとして残す')
    await attachToEntry(page, '内部で検討した資料', note!)
    const kept = await page.getByRole('link', { name: note!.name }).getAttribute('href')
    await page.goto(desk)
    await type(page, /^本文/, '近い町の例をお送りします。')
    await press(page, '返信を送る')
    await attachToEntry(page, '近い町の例をお送りします。', reply!)
    await page.goto(`${desk}/supports`)
    await follow(page, '支援策を提案する')
    await proposeMenus(page, ['優良事例の紹介'], '近い町の例が参考になるため')

    await open(page, 'kagoshima-city@demo.test', town)
    await press(page, /同意する/)
    await told(page, '支援策に同意しました')
    await signInAs(page, 'officer@demo.test')
    await openSupport(page, number, /^優良事例の紹介/)
    await startSupport(page)
    await recordSession(page)
    await follow(page, 'ファイルを添付する')
    await attach(page, session!)
    await attached(page, 1)

    await open(page, 'kagoshima-city@demo.test', town)
    await givesBack(page, reply!)
    await unfold(page, /^0\.5次ミーティング/)
    await givesBack(page, session!)
    expect(await page.content()).not.toContain('内部の検討')
    expect((await page.request.get(kept ?? '', { maxRedirects: 0 })).status()).toBe(404)
    await type(page, /メッセージ/, '追加の資料です。')
    await press(page, 'メッセージを送る')
    await attachToEntry(page, '追加の資料です。', answer!)
    await open(page, 'officer@demo.test', desk)
    await givesBack(page, answer!)
  })
})

test('ten files fit, the eleventh is named; 20 MB fit, one byte more is named', async ({ page }) => {
  await signInAs(page, 'izumi@demo.test')
  await openFilesOfDraft(page, '大きな資料、多くの資料')
  const limit = fileOf('ちょうど.txt', Buffer.alloc(20 * MEGABYTE, 'a'))
  const [fitting, over] = [test.info().outputPath(limit.name), test.info().outputPath('超過.txt')]
  writeFileSync(fitting, limit.buffer)
  writeFileSync(over, Buffer.concat([limit.buffer, Buffer.from('a')]))
  await page.getByLabel('添付するファイル').setInputFiles([fitting, over])
  await press(page, '添付する')
  await attached(page, 1)
  await expect(toPutRight(page)).toContainText('「超過.txt」：ファイルの大きさが20MBを超えています')
  await givesBack(page, limit)
  await attach(page, ...Array.from({ length: 10 }, (_, index) => fileOf(`資料${index + 1}.txt`, 'あ')))
  await attached(page, 9)
  await expect(toPutRight(page)).toContainText(
    '「資料10.txt」：1つの相談・メッセージ・申込み・支援の記録に添付できるのは10ファイル',
  )
  await expect(page.getByRole('rowheader')).toHaveCount(10)
})

test('more than 210 MB are turned away with a page, whoever sends them', async ({ baseURL }) => {
  const url = new URL('/attachments/of/consultation/any/attachments', baseURL)
  const headers = { origin: url.origin, 'content-type': 'multipart/form-data; boundary=b', 'content-length': TOO_MUCH }
  const sent = openRequest(url, { method: 'POST', headers })
  const [[answer]] = await Promise.all([once(sent, 'response'), pipeline(inPieces(TOO_MUCH), sent)])
  expect(answer.statusCode).toBe(413)
  expect(await text(answer)).toContain('送信内容が大きすぎます')
})
