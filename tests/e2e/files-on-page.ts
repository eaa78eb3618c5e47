import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { follow, press, save, told } from './on-page'
import { signInAs } from './sign-in-as'

export type File = { name: string; mimeType: string; buffer: Buffer }

/** A file as the browser finds it on the person's disk; what it takes it for is not believed. */
export function fileOf(name: string, content: Buffer | string): File {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content as string) }
}

/** Chooses files on the page of a draft's, message's or session's files and hands them in. */
export async function attach(page: Page, ...files: File[]) {
  await page.getByLabel('添付するファイル').setInputFiles(files)
  await press(page, '添付する')
}

/** The page says how many were attached. */
export const attached = (page: Page, count: number) => told(page, `${count}件のファイルを添付しました`)

/** Adds a file to the entry of the course that holds this text. */
export async function attachToEntry(page: Page, text: string, file: File) {
  const entry = page.getByRole('listitem').filter({ hasText: text }).last()
  await follow(entry, 'このメッセージにファイルを添付する')
  await attach(page, file)
  await attached(page, 1)
}

/** The link of that name gives these files back, byte for byte and under their own names. */
export async function givesBack(page: Page, ...files: File[]) {
  for (const { name, buffer } of files) {
    const got = await save(page, name)
    expect([got.suggestedFilename(), hash(readFileSync(await got.path()))]).toEqual([name, hash(buffer)])
  }
}

/** The same file is not there for others; nobody in particular is asked to sign in. */
export async function isHiddenFrom(page: Page, href: string, name: string, others: readonly string[]) {
  for (const other of others) {
    await signInAs(page, other)
    const answer = await page.request.get(href, { maxRedirects: 0 })
    expect([other, answer.status()]).toEqual([other, 404])
    expect(await answer.text()).not.toContain(name)
  }
  await page.context().clearCookies()
  const stranger = await page.request.get(href, { maxRedirects: 0 })
  expect([stranger.status(), stranger.headers().location]).toEqual([303, `/sign-in?next=${encodeURIComponent(href)}`])
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
