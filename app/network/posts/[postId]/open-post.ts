import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { listPrefectures } from '@/lib/network/directory'
import { NEED_ROLES } from '@/lib/network/kinds'
import { placeOf, readPost } from '@/lib/network/posts'
import { readNetworkSettings } from '@/lib/network/settings'
import { suggestOpposite } from '@/lib/network/suggest'
import { onlyTownOf } from '@/lib/network/towns-alike'

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
    const change = await form('change')
    return {
      choices: isMine
        ? { groups: await listThemesByGroup(tx), prefectures: await listPrefectures(tx, post.bureauId) }
        : null,
      onlyTown: isMine && post.owner ? await onlyTownOf(tx, post.owner.organisationId, change) : null,
      ...{ actor, post, today, isMine, stands },
      place: await placeOf(tx, post.prefectureCode),
      settings: await readNetworkSettings(tx, post.bureauId),
      suggestions: isMine && stands ? await suggestOpposite(tx, post) : [],
      forms: {
        change,
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
