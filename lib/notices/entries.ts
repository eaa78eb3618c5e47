import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'

const AT_ONCE = 50

/** One's own notices in the portal, newest first, with the titles of the consultations that this person may read, and how many notices are unread. */
export async function listEntries(tx: Tx, userId: string, before?: string) {
  const at = before && !Number.isNaN(Date.parse(before)) ? new Date(before) : undefined
  const entries = await tx.noticeEntry.findMany({
    where: { userId, inPortal: true, ...(at ? { createdAt: { lt: at } } : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: AT_ONCE + 1,
    select: { id: true, kind: true, number: true, path: true, createdAt: true, readAt: true },
  })
  const shown = entries.slice(0, AT_ONCE)
  const next = entries.length > AT_ONCE ? (shown.at(-1)?.createdAt.toISOString() ?? null) : null
  const titles = await readTitles(tx, shown)
  const entriesOf = shown.map((entry) => ({ ...entry, title: titles.get(entry.number) ?? '' }))
  return { entries: entriesOf, next, unread: await countUnread(tx, userId) }
}

async function readTitles(tx: Tx, entries: readonly { number: string }[]): Promise<Map<string, string>> {
  const numbers = [...new Set(entries.map(({ number }) => number))].filter(Boolean)
  if (numbers.length === 0) return new Map()
  const found = await tx.consultation.findMany({
    where: { number: { in: numbers } },
    select: { number: true, title: true },
  })
  return new Map(found.flatMap(({ number, title }) => (number ? [[number, title] as const] : [])))
}

export type ListedEntry = Awaited<ReturnType<typeof listEntries>>['entries'][number]

/** Whether notices can reach this person by mail, too. */
export async function hasMailbox(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { id: userId, mailbox: { not: null } } })) > 0
}

/** How many notices wait to be read. */
export async function countUnread(tx: Tx, userId: string): Promise<number> {
  return await tx.noticeEntry.count({ where: { userId, inPortal: true, readAt: null } })
}

/** Marks a notice as read and says where it leads. */
export async function openEntry(tx: Tx, id: string): Promise<{ path: string }> {
  const entry = z.uuid().safeParse(id).success
    ? await tx.noticeEntry.findUnique({ where: { id }, select: { path: true } })
    : null
  if (!entry) throw new NotFound()
  await tx.noticeEntry.updateMany({ where: { id, readAt: null }, data: { readAt: await readClock(tx) } })
  return entry
}

/** Marks every notice of one's own as read. */
export async function readAll(tx: Tx, userId: string): Promise<{ userId: string }> {
  const readAt = await readClock(tx)
  await tx.noticeEntry.updateMany({ where: { userId, readAt: null }, data: { readAt } })
  return { userId }
}
