import { access, constants } from 'node:fs/promises'
import { findObstacles } from '@/lib/db/readiness'
import { environment } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** Says whether this process can take requests now: the database answers and is of this day, attachments can be written. */
export async function GET() {
  const { DATABASE_URL, ATTACHMENTS_DIR } = environment()
  const [database, attachments] = await Promise.all([
    succeeds(findObstacles(DATABASE_URL, []).then((obstacles) => obstacles.length === 0)),
    succeeds(access(ATTACHMENTS_DIR, constants.W_OK).then(() => true)),
  ])
  const ready = database && attachments
  return Response.json({ status: ready ? 'ready' : 'not ready', database, attachments }, { status: ready ? 200 : 503 })
}

function succeeds(question: Promise<boolean>): Promise<boolean> {
  return question.catch(() => false)
}
