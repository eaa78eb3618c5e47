import { cache } from 'react'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readEvent, readOwnStanding } from '@/lib/events/read'

/** An event as whoever asks may see it, with the own application; read once for title and page. */
export const openEvent = cache(async (id: string) => {
  const reader = (await currentActor()) ?? ({ kind: 'public' } as const)
  return await asActor(reader, async (tx) => ({
    event: await readEvent(tx, id),
    own: await readOwnStanding(tx, reader, id),
  }))
})
