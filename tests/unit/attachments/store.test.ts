import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFile, listKeptKeys, openKept, removeKept, sweepIncoming } from '@/lib/attachments/store'

const LATER = new Date(Date.now() + 3_600_000)
const EARLIER = new Date(Date.now() - 3_600_000)
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'))
  await mkdir(join(folder, 'incoming'))
})

afterEach(() => rm(folder, { recursive: true }))

async function arrive(content: string): Promise<string> {
  const path = join(folder, 'incoming', 'arrived')
  await writeFile(path, content)
  return path
}

test('a kept file is given back whole under a key that tells nothing about it', async () => {
  const { storageKey } = await keepFile(folder, await arrive('相談票'))
  expect(storageKey).toMatch(/^[0-9a-f-]{36}$/)
  expect(await text(await openKept(folder, storageKey))).toBe('相談票')
  expect(await readdir(join(folder, 'incoming'))).toEqual([])
  expect(await readdir(join(folder, 'kept', storageKey.slice(0, 2)))).toEqual([storageKey.slice(2, 4)])
  expect((await stat(join(folder, 'kept'))).mode & 0o077).toBe(0)
})

test.each(['../../../etc/passwd', '..', '', 'a/b', `${'0'.repeat(36)}`, '00000000-0000-4000-8000-00000000000\0'])(
  'the key %j opens nothing',
  async (key) => {
    await expect(openKept(folder, key)).rejects.toThrow('Not a storage key')
    await expect(removeKept(folder, key)).rejects.toThrow('Not a storage key')
  },
)

test('a key without a file is known before any byte is sent', async () => {
  const { storageKey } = await keepFile(folder, await arrive('x'))
  await removeKept(folder, storageKey)
  await removeKept(folder, storageKey)
  await expect(openKept(folder, storageKey)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('the sweep takes what is old and leaves what has just arrived', async () => {
  const { storageKey } = await keepFile(folder, await arrive('x'))
  await arrive('interrupted')
  expect(await listKeptKeys(folder, EARLIER)).toEqual([])
  expect(await listKeptKeys(folder, LATER)).toEqual([storageKey])
  expect(await sweepIncoming(folder, EARLIER)).toBe(0)
  expect(await sweepIncoming(folder, LATER)).toBe(1)
  expect(await text(await openKept(folder, storageKey))).toBe('x')
})

test('the sweep of a store that nobody has used yet finds nothing', async () => {
  expect(await sweepIncoming(join(folder, 'new'), LATER)).toBe(0)
  expect(await listKeptKeys(join(folder, 'new'), LATER)).toEqual([])
})
