import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { hasBehind } from '@/lib/councilReports/behind'
import { canKeepCouncilReports } from '@/lib/councilReports/policy'
import { readCouncilReport } from '@/lib/councilReports/read'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'

const FORMS = ['submission', 'return', 'confirmation', 'replacement', 'discarding'] as const

/** One report of the bureau as the desk reads it, with the forms of a manager's steps. */
export const openReport = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor(...DESK_ROLES)
  const path = `/reports/council/${id}`
  const read = await asActor(actor, async (tx) => {
    const report = await readCouncilReport(tx, id)
    if (!report) return null
    const form = (deed: (typeof FORMS)[number]) =>
      openForm(tx, actor, { post }, `${path}/${deed}`, 'CouncilReports.fields')
    return {
      report,
      behindAt: (await hasBehind(tx, id)) ? `${path}/behind` : undefined,
      forms: {
        submission: await form('submission'),
        return: await form('return'),
        confirmation: await form('confirmation'),
        replacement: await form('replacement'),
        discarding: await form('discarding'),
      },
    }
  })
  if (!read) notFound()
  const errors = Object.values(read.forms).flatMap((form) => form.errors)
  return { ...read, path, errors, isKeeper: canKeepCouncilReports(actor) }
})
export type OpenedReport = Awaited<ReturnType<typeof openReport>>
