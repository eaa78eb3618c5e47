import type { Actor } from '@/lib/actor/actor'
import { draftReport, yearsOfReport } from '@/lib/caseReports/draft'
import { canAgreeToReport, canPublishReport, canWriteReport } from '@/lib/caseReports/policy'
import { readReportOf } from '@/lib/caseReports/read'
import { isOpenStep } from '@/lib/caseReports/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import type { FoundTeam } from '@/lib/teams/find'
import { roomPath } from '../../open-room'

/** Everything the page on publishing a report shows this person, and what he or she may do now. */
export async function readPublication(tx: Tx, actor: Actor, team: FoundTeam, search: Search) {
  const report = await readReportOf(tx, team.id)
  const form = (deed: string) =>
    openForm(tx, actor, search, roomPath(team.id, `/report/publication/${deed}`), 'CaseReports.fields')
  const state = report?.state ?? 'none'
  const isAgreed = Boolean(report?.consentedAt)
  const may = {
    write: canWriteReport(actor, team) && isOpenStep('submit', state),
    agree: canAgreeToReport(actor, team) && isOpenStep('agree', state) && !isAgreed,
    agreeAtOnce: canAgreeToReport(actor, team),
    hear: canPublishReport(actor, team) && isOpenStep('agree', state) && !isAgreed,
    publish: canPublishReport(actor, team) && isOpenStep('publish', state) && isAgreed,
    withdraw: canWriteReport(actor, team) && isOpenStep('withdraw', state),
  }
  return {
    ...{ report, state, may, years: yearsOfReport(team, jstDate(await readClock(tx))) },
    draft: may.write ? await draftReport(tx, team) : null,
    groups: may.write ? await listThemesByGroup(tx) : [],
    forms: {
      submission: await form('submission'),
      agreement: await form('agreement'),
      hearing: await form('hearing'),
      publishing: await form('publishing'),
      withdrawal: await form('withdrawal'),
    },
  }
}

export type Publication = Awaited<ReturnType<typeof readPublication>>
