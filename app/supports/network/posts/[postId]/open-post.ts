import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { listPrefectures } from '@/lib/network/directory'
import { placeOf, readPost } from '@/lib/network/posts'
import { listPartners } from '@/lib/network/secretariat'
import { suggestOpposite } from '@/lib/network/suggest'
import { onlyTownOf } from '@/lib/network/towns-alike'
import { openAtSecretariat } from '../../open'

/** A need or an offer with everything the secretariat's page shows: who stands behind it, what may fit, whom it may introduce. */
export const openPost = cache(async (id: string, search: Search) => {
  const opened = await openAtSecretariat(async (tx, actor) => {
    const post = await readPost(tx, id)
    if (!post || post.bureauId !== actor.bureauId) return null
    const today = jstDate(await readClock(tx))
    const at = `/supports/network/posts/${id}`
    const form = (deed: string, labels: string) => openForm(tx, actor, search, `${at}/${deed}`, labels)
    const stands = post.state === 'published' && post.expiresOn !== null && dayOf(post.expiresOn) >= today
    const rewriting = await form('rewriting', 'Network.post.fields')
    return {
      ...{ post, today, at, stands },
      onlyTown: post.owner ? await onlyTownOf(tx, post.owner.organisationId, rewriting) : null,
      place: await placeOf(tx, post.prefectureCode),
      suggestions: stands ? await suggestOpposite(tx, post) : [],
      partners: stands && post.owner ? await listPartners(tx, actor.bureauId, post.owner.organisationId) : [],
      choices: { groups: await listThemesByGroup(tx), prefectures: await listPrefectures(tx, actor.bureauId) },
      forms: {
        introduction: await form('introduction', 'NetworkDesk.post.fields'),
        rewriting,
        renewal: await form('renewal', 'Network.post.fields'),
        withdrawal: await form('withdrawal', 'Network.post.fields'),
      },
    }
  })
  if (!opened) notFound()
  return opened
})

export type OpenedAtDesk = Awaited<ReturnType<typeof openPost>>
