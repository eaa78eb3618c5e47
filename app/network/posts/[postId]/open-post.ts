import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { NEED_ROLES } from '@/lib/network/kinds'
import { placeOf, readPost } from '@/lib/network/posts'
import { readNetworkSettings } from '@/lib/network/settings'
import { suggestOpposite } from '@/lib/network/suggest'

const LABELS = 'Network.post.fields'

/** A need or an offer with everything its page shows this reader: whose it is only for its own side. */
export const openPost = cache(async (id: string, search: Search) => {
  const actor = await requireActor(...NEED_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const post = await readPost(tx, id)
    if (!post) return null
    const today = jstDate(await readClock(tx))
    const form = (deed: string) => openForm(tx, actor, search, `/network/posts/${id}/${deed}`, LABELS)
    const isMine = [post.offeredById, post.owner?.organisationId].includes(actor.organisationId)
    const stands = post.state === 'published' && post.expiresOn !== null && dayOf(post.expiresOn) >= today
    return {
      ...{ actor, post, today, isMine, stands },
      place: await placeOf(tx, post.prefectureCode),
      settings: await readNetworkSettings(tx, post.bureauId),
      suggestions: isMine && stands ? await suggestOpposite(tx, post) : [],
      forms: {
        answer: await form('answer'),
        consent: await form('consent'),
        introduction: await form('introduction'),
        renewal: await form('renewal'),
        settlement: await form('settlement'),
        withdrawal: await form('withdrawal'),
      },
    }
  })
  if (!opened) notFound()
  return opened
})

export type OpenedPost = Awaited<ReturnType<typeof openPost>>
