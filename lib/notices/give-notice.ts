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
