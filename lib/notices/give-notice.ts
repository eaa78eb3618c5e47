import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import type { NoticeKind } from './kinds'

type Notice = { kind: NoticeKind; bureauId: string; consultationId?: string; subjectId?: string; afterSeconds?: number }

/** Sees to it that the people concerned are told by mail. The worker finds the recipients and writes to each alone; the job carries ids only. `afterSeconds`: not before. */
export async function giveNotice(tx: Tx, { afterSeconds = 0, ...notice }: Notice): Promise<void> {
  const id = randomUUID()
  await tx.notice.createMany({ data: { id, ...notice } })
  await tx.$executeRaw`SELECT app.enqueue_later('notice', ${JSON.stringify({ noticeId: id })}::jsonb, ${afterSeconds}::int)`
}

/** The same for many at once: one statement for all, each with its own job. */
export async function giveNotices(tx: Tx, notices: readonly Omit<Notice, 'afterSeconds'>[]): Promise<void> {
  if (notices.length === 0) return
  const rows = notices.map((notice) => ({ ...notice, id: randomUUID() }))
  await tx.notice.createMany({ data: rows })
  await tx.$executeRaw`
    SELECT app.enqueue('notice', jsonb_build_object('noticeId', n)) FROM unnest(${rows.map(({ id }) => id)}::text[]) AS n`
}
