import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { isPending, REQUEST_STATES } from '@/lib/requests/states'
import type { OfferInput } from './offer-input'
import { closeness, lockQuota, readStanding, type Standing } from './standing'

type Of = { bureauId: string; fiscalYear: number; advisorId: string; organisationId: string; menuKey: string }

/** What keeps this advisor from being asked for this municipality: a rest, a declared conflict of interest, being asked already. */
export async function refuseAdvisor(
  tx: Tx,
  supportId: string,
  advisor: { id: string; restingSince: Date | null },
  organisationId: string,
): Promise<Refusal | null> {
  if (advisor.restingSince) return refuse('advisorId', 'advisorResting')
  const conflicts = await tx.advisorConflict.count({ where: { advisorId: advisor.id, organisationId, endedAt: null } })
  if (conflicts > 0) return refuse('advisorId', 'advisorConflict')
  const pending = { in: REQUEST_STATES.filter(isPending) }
  const asked = await tx.dispatchOffer.count({
    where: { supportId, advisorId: advisor.id, closedAt: null, request: { state: pending } },
  })
  return asked > 0 ? refuse('advisorId', 'askedAlready') : null
}

/** Looks at the quotas while nobody else can spend of them: a strict cap refuses, one that holds in principle (原則) asks for the reason. */
export async function refuseQuota(tx: Tx, of: Of, input: OfferInput): Promise<Refusal | null> {
  await lockQuota(tx, of.bureauId, of.fiscalYear)
  const over = (await readStanding(tx, of)).filter(
    (standing) => closeness(standing, amountOf(standing, input)) === 'over',
  )
  const relevant = over.filter((standing) => amountOf(standing, input) > 0)
  const strict = relevant.find(({ isStrict }) => isStrict)
  if (strict) return refuse(FIELD_OF[strict.unit], 'strictQuota')
  return relevant.length > 0 && input.overQuotaReason === '' ? refuse('overQuotaReason', 'overDispatchQuota') : null
}

const FIELD_OF = { days: 'days', hours: 'hours', yen: 'feeYen' } as const

type Spent = Pick<OfferInput, 'days' | 'hours' | 'feeYen' | 'travelYen'>

/** What an offer takes of a cap, in the cap's unit. */
export function amountOf({ unit }: Pick<Standing, 'unit'>, { days, hours, feeYen, travelYen }: Spent): number {
  return { days, hours, yen: feeYen + travelYen }[unit]
}
