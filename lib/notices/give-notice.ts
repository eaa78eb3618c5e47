import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import type { NoticeKind } from './kinds'

type Notice = { kind: NoticeKind; bureauId: string; consultationId?: string; subjectId?: string }

/** Sees to it that the people concerned are told by mail. The worker finds the recipients and writes to each alone; the job carries ids only. */
export async function giveNotice(tx: Tx, notice: Notice): Promise<void> {
  const id = randomUUID()
  await tx.notice.createMany({ data: { id, ...notice } })
  await tx.$executeRaw`SELECT app.enqueue('notice', ${JSON.stringify({ noticeId: id })}::jsonb)`
}
