import { randomUUID } from 'node:crypto'
import type { ReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * Moves an inspected file to its lasting place under a random name and returns
 * once the disk has it. The row is inserted after this; a file whose row never
 * came is found by the sweep.
 */
export async function keepFile(directory: string, tempPath: string): Promise<{ storageKey: string }> {
  const storageKey = randomUUID()
  const place = placeOf(directory, storageKey)
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  await sync(tempPath)
  await rename(tempPath, place)
  for (const folder of [dirname(place), dirname(dirname(place)), join(directory, 'kept'), directory]) await sync(folder)
  return { storageKey }
}

/** The bytes of a kept file. Opened before it returns, so that a missing file is known before any answer is begun. */
export async function openKept(directory: string, storageKey: string): Promise<ReadStream> {
  const handle = await open(placeOf(directory, storageKey), 'r')
  return handle.createReadStream()
}

export async function removeKept(directory: string, storageKey: string): Promise<void> {
  await rm(placeOf(directory, storageKey), { force: true })
}

/** Forgets a temporary file that was refused or not needed. */
export async function discardIncoming(tempPath: string): Promise<void> {
  await rm(tempPath, { force: true })
}

/** Removes what interrupted uploads left behind before that moment, and says how many files it was. */
export async function sweepIncoming(directory: string, olderThan: Date): Promise<number> {
  const stale = await listOlder(join(directory, 'incoming'), olderThan)
  await Promise.all(stale.map(discardIncoming))
  return stale.length
}

/** Keys of the files kept before that moment: younger ones may still be waiting for their row to commit. */
export async function listKeptKeys(directory: string, olderThan: Date): Promise<string[]> {
  const files = await listOlder(join(directory, 'kept'), olderThan)
  return files.map((path) => basename(path)).filter((name) => KEY.test(name))
}

function placeOf(directory: string, storageKey: string): string {
  if (!KEY.test(storageKey)) throw new RangeError('Not a storage key')
  return join(directory, 'kept', storageKey.slice(0, 2), storageKey.slice(2, 4), storageKey)
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function listOlder(folder: string, olderThan: Date): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const older: string[] = []
  for (const path of paths) {
    if (await isOlder(path, olderThan)) older.push(path)
  }
  return older
}

async function isOlder(path: string, moment: Date): Promise<boolean> {
  try {
    return (await stat(path)).ctime < moment
  } catch (error) {
    // Another process may have finished with the file meanwhile.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
