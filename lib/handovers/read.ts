import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { dayText } from '@/lib/japanese/day'
import { listPrefectures } from '@/lib/organisations/list-prefectures'
import { canReadHandover } from './policy'

/** One handover with its places and items, as its page shows it. */
export async function readHandover(tx: Tx, actor: Actor, id: string) {
  const found = z.uuid().safeParse(id).success
    ? await tx.handover.findUnique({
        where: { id },
        include: {
          places: {
            include: { organisation: { select: { id: true, code: true, name: true, nameEn: true, kind: true } } },
            orderBy: { organisation: { code: 'asc' } },
          },
          items: {
            include: {
              consultation: { select: { number: true, title: true, state: true, answerDueOn: true, isSample: true } },
            },
            orderBy: [{ kind: 'desc' }, { consultation: { receivedAt: 'asc' } }, { id: 'asc' }],
          },
        },
      })
    : null
  if (!found || !canReadHandover(actor, found)) throw new NotFound()
  const prefectures = await listPrefectures(tx, found.bureauId)
  return { ...found, prefectures, takesOverDay: dayText(found.takesOverOn), tellDay: dayText(found.tellOn) }
}
export type HandoverView = Awaited<ReturnType<typeof readHandover>>
