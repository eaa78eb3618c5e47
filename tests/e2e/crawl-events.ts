import { randomUUID } from 'node:crypto'
import { asActor } from '@/lib/db/as-actor'
import { tokenOf } from '@/lib/links/token'
import { visitorOf } from './crawl-people'

/** The address of the form by which somebody without an account applies, fresh; and of the page after one was sent. */
export async function applyAddress(path: string): Promise<string | null> {
  const { actor } = await visitorOf('officer')
  const found =
    actor &&
    (await asActor(actor, (tx) =>
      tx.eventApplication.findFirst({
        where: { way: 'public', event: { state: 'announced', isOpen: true } },
        orderBy: [{ appliedAt: 'asc' }, { id: 'asc' }],
        select: { id: true, eventId: true },
      }),
    ))
  if (!found) return null
  const key = path.endsWith('/done') ? found.id : randomUUID()
  return path.replace('[id]', found.eventId).replace('[token]', tokenOf(key))
}
