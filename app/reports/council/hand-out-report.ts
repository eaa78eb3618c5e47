import { currentActor } from '@/lib/actor/require-actor'
import { type CouncilReport, readCouncilReport } from '@/lib/councilReports/read'
import { councilWords } from '@/lib/councilReports/words'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { dayOf } from '@/lib/japanese/day'
import { handOut } from '../hand-out'

type Write = (report: CouncilReport, locale: 'ja' | 'en') => Promise<Uint8Array<ArrayBuffer>>
const READERS = ['officer', 'manager', 'council_member']

/** A report to the council as a file, for whoever may read it; nobody else learns that there is one. */
export async function handOutReport(id: string, kind: 'docx' | 'xlsx', write: Write): Promise<Response> {
  const actor = await currentActor()
  if (!actor) {
    const next = encodeURIComponent(`/reports/council/${id}/report.${kind}`)
    return new Response(null, { status: 303, headers: { location: `/sign-in?next=${next}` } })
  }
  const report = READERS.includes(actor.role) ? await asActor(actor, (tx) => readCouncilReport(tx, id)) : null
  if (!report) return new Response(null, { status: 404 })
  const locale = await readLocale()
  const [from, until] = [dayOf(report.fromOn), dayOf(report.untilOn)]
  const name = { number: report.documentNumber, from, until, edition: report.edition }
  return handOut(councilWords(locale)('file.name', name), kind, await write(report, locale))
}
