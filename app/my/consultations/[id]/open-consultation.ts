import { notFound, redirect } from 'next/navigation'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readTellingState } from '@/lib/asked/read'
import { readClockAccount } from '@/lib/clock/account'
import { readHolderOf } from '@/lib/colleagues/holder'
import { listLinks } from '@/lib/consultations/list-links'
import { listSimilarGaps } from '@/lib/consultations/list-similar-gaps'
import { readDraft } from '@/lib/consultations/read-draft'
import { readOwn } from '@/lib/consultations/read-own'
import { readReceipt } from '@/lib/consultations/receipt'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readFollowUpsOf } from '@/lib/followUps/read-of-consultation'
import { readOfficialAnswer, readStandingAtHeadquarters } from '@/lib/inquiries/read-inquiries'
import { jstDate } from '@/lib/japanese/dates'
import { listNeedsOfConsultation } from '@/lib/network/posts'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { readDesk } from '@/lib/organisations/read-desk'
import { listPairings } from '@/lib/peers/list'
import { listPlanItemsOf } from '@/lib/planItems/list'
import { listPartsOf } from '@/lib/references/read'
import { listSurveysOf } from '@/lib/residentSurveys/read'
import { listTeamsOfConsultation } from '@/lib/teams/list'
import { readTimeline } from '@/lib/timeline/read'
import { firstStep } from '../first-step'
import { openForms } from './open-forms'

type Search = Record<string, string | string[] | undefined>

/** Opens a consultation for its asking side. A draft leads to where it is written, one passed on for a municipality to the prefecture's page. */
export async function openConsultation(id: string, search: Search) {
  const actor = await requireActor(...ASKING_ROLES)
  const before = typeof search.before === 'string' ? search.before : undefined
  const found = await asActor(actor, async (tx) => {
    const consultation = await readOwn(tx, actor, id)
    if (!consultation)
      return {
        isHere: false as const,
        elsewhere: (await readDraft(tx, actor, id)) ?? (await readReceipt(tx, actor, id)),
      }
    return {
      isHere: true as const,
      consultation,
      desk: await readDesk(tx, consultation.bureauId),
      holder: await readHolderOf(tx, consultation.id, jstDate(await readClock(tx))),
      forms: await openForms(tx, actor, consultation, search),
      telling: await readTellingState(tx, consultation.id),
      followUps: await readFollowUpsOf(tx, consultation.id),
      surveys: await listSurveysOf(tx, consultation.id),
      planItems: await listPlanItemsOf(tx, consultation.id),
      clock: await readClockAccount(
        tx,
        consultation,
        await readClock(tx),
        await readClosingDays(tx, consultation.bureauId),
      ),
      official: consultation.kind === 'grant_inquiry' ? await readOfficialAnswer(tx, consultation.id) : null,
      atHeadquarters: await readStandingAtHeadquarters(tx, consultation.id),
      similarGaps: await listSimilarGaps(tx, consultation),
      pairings: await listPairings(tx, { consultationId: consultation.id }),
      parts: await listPartsOf(tx, consultation.id),
      links: await listLinks(tx, consultation.id),
      rooms: await listTeamsOfConsultation(tx, consultation.id),
      needs: await listNeedsOfConsultation(tx, consultation.id),
      today: jstDate(await readClock(tx)),
      course: await readTimeline(tx, consultation.id, before),
    }
  })
  if (found.isHere) return { actor, ...found }
  const { elsewhere } = found
  if (!elsewhere) notFound()
  redirect('id' in elsewhere ? firstStep(elsewhere) : `/prefecture/consultations/${elsewhere.number}`)
}

export type OpenConsultation = Awaited<ReturnType<typeof openConsultation>>
