import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { LetterListInput, listLetters } from '@/lib/letters/read'

const YEARS = 6

/** The letters of the year that is asked for, the last one unless said, with the forms of the page. */
export const openLetters = cache(async (search: Search) => {
  const actor = await requireActor(...DESK_ROLES)
  return await asActor(actor, async (tx) => {
    const current = fiscalYear(jstDate(await readClock(tx)))
    const input = LetterListInput.parse(search)
    const asked = { ...input, year: input.year ?? current }
    const form = (name: string) => openForm(tx, actor, search, `/reports/letters/${name}`, 'Letters.fields')
    const forms = {
      ...{ rounds: await form('rounds'), single: await form('single'), sending: await form('sending') },
      checking: await form('checking'),
    }
    return {
      ...(await listLetters(tx, actor.bureauId ?? '', asked)),
      ...{ asked, forms, years: Array.from({ length: YEARS }, (_, back) => current - back) },
      errors: Object.values(forms).flatMap(({ errors }) => errors),
    }
  })
})

export type OpenLetters = Awaited<ReturnType<typeof openLetters>>
