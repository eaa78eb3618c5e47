import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectFile } from '@/lib/attachments/inspect'
import { buildCorpus } from './corpus'

const corpus = await buildCorpus()
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspection-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

test('the corpus holds at least 60 files of every kind', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60)
})

describe('a file handed in is judged by its content', () => {
  test.each(corpus)('$what: $expected', async ({ name, bytes, expected }) => {
    const path = join(folder, 'file')
    await writeFile(path, bytes)
    const answer = await inspectFile(path, name)
    expect(answer.ok ? answer.format : answer.reason).toBe(expected)
  })
})

test('no file cut off at any place, and none with a changed byte, ends in an error', async () => {
  const path = join(folder, 'changed')
  const small = corpus.filter(({ bytes }) => bytes.length > 0 && bytes.length < 8_000)
  for (const { name, bytes } of small) {
    for (const part of [0.1, 0.35, 0.6, 0.85]) {
      const place = Math.floor(bytes.length * part)
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 0xff
      for (const variant of [changed, bytes.subarray(0, place)]) {
        await writeFile(path, variant)
        await expect(inspectFile(path, name)).resolves.toHaveProperty('ok')
      }
    }
  }
})
