import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { receiveFiles } from '@/lib/attachments/receive'
import { inPieces, postFiles } from './post-files'

const MEGABYTE = 1024 * 1024

test('files of 20 MB pass through without ever standing in memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'memory-'))
  const send = (count: number) =>
    receiveFiles(
      postFiles(
        Array.from({ length: count }, (_, index) => ({ name: `${index}.txt`, bytes: inPieces(20 * MEGABYTE) })),
      ),
      folder,
    )
  await send(1)
  const before = held()
  let highest = before
  let watched = 0
  const watch = setInterval(() => {
    watched += 1
    highest = Math.max(highest, held())
  }, 5)
  const post = await send(3)
  clearInterval(watch)
  await rm(folder, { recursive: true })

  expect(post.files).toHaveLength(3)
  expect(watched).toBeGreaterThan(5)
  expect(highest - before).toBeLessThan(16 * MEGABYTE)
}, 20_000)

function held(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
