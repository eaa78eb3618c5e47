import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '@/lib/actor/require-actor'
import { findAskingOrganisation } from '@/lib/assignments/asking-organisation'
import { OfficerInput, SCOPES } from '@/lib/assignments/input'
import { listOfficers } from '@/lib/assignments/list-officers'
import { planPrefecture } from '@/lib/assignments/plan-prefecture'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { errorsOf } from '@/lib/forms/errors'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'

const Wanted = OfficerInput.pick({ officer: true, from: true, until: true })
  .extend({ scope: z.enum(SCOPES) })
  .refine(({ from, until }) => !until || until >= from, { path: ['until'], message: 'order' })

/** What the page of a whole prefecture shows: the question, and once it is answered, what would change. `asked` is the address's question. */
export const openPrefecturePage = cache(async (code: string, asked: string) => {
  const actor = await requireActor('manager')
  const search = Object.fromEntries(new URLSearchParams(asked))
  try {
    return await asActor(actor, async (tx) => {
      const prefecture = await findAskingOrganisation(tx, actor, code)
      if (prefecture.kind !== 'prefecture') throw new NotFound()
      const today = jstDate(await readClock(tx))
      const action = `/assignments/prefectures/${code}/officers`
      const form = await openForm(tx, actor, search, action, 'Assignments.fields')
      const answers = { ...search, ...form.typed }
      const wanted = 'officer' in answers ? Wanted.safeParse(answers) : null
      const officers = await listOfficers(tx, actor, wanted?.data?.from ?? today)
      const officer = officers.find(({ membershipId }) => membershipId === wanted?.data?.officer)
      return {
        prefecture,
        today,
        officers,
        officer,
        form,
        action,
        answers,
        wanted: wanted?.data,
        problems: wanted?.error
          ? errorsOf(wanted.error)
          : wanted && !officer
            ? [{ field: 'officer', key: 'choose' }]
            : [],
        plan: wanted?.data && officer ? await planPrefecture(tx, actor, code, officer.membershipId, wanted.data) : null,
      }
    })
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
})
