import { cache } from 'react'
import { canAskToTell } from '@/lib/asked/policy'
import { readTelling, readTellingPlaces } from '@/lib/asked/read'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { deskPage } from '../address'
import { openInquiry } from '../open-inquiry'

/** What is to be told of a consultation with its forms, for its desk; read once for title and page. */
export const openTelling = cache(async (number: string, post: Search['post']) => {
  const at = (rest: string) => deskPage(number, `/telling${rest}`)
  const { matter, more } = await openInquiry(number, async (tx, found, actor) => {
    const telling = await readTelling(tx, found)
    const mayAsk = found.kind === 'consultation' && canAskToTell(actor, found)
    if (!telling && !mayAsk) return null
    const of = (rest: string) => openForm(tx, actor, { post }, at(rest), 'Asked.fields')
    return {
      ...{ telling, mayAsk, places: await readTellingPlaces(tx, found), groups: await listThemesByGroup(tx) },
      asking: await of('/asking'),
      publication: await of('/publication'),
      hearing: await of('/hearing'),
      withdrawal: await of('/withdrawal'),
    }
  })
  const { asking, publication, hearing, withdrawal } = more
  const errors = [asking, publication, hearing, withdrawal].flatMap((form) => form.errors)
  return { matter, at, errors, ...more }
})

export type OpenTelling = Awaited<ReturnType<typeof openTelling>>
