import { useTranslations } from 'next-intl'
import { HolderLine } from '@/components/colleagues/holder-line'
import { LinkedConsultations } from '@/components/consultations/linked-consultations'
import { Standing } from '@/components/consultations/standing'
import type { FormState } from '@/components/forms/form-state'
import type { Actor } from '@/lib/actor/actor'
import type { ClockAccount } from '@/lib/clock/account'
import type { HolderOf } from '@/lib/colleagues/holder'
import { canTakeOver } from '@/lib/colleagues/policy'
import type { LinkedConsultation } from '@/lib/consultations/list-links'
import { canCopy, canShare, canWithdraw } from '@/lib/consultations/policy'
import type { ReceivedConsultation } from '@/lib/consultations/read-own'
import type { Desk } from '@/lib/organisations/read-desk'
import { canReview } from '@/lib/reviews/policy'
import { Sharing } from './sharing'

type Props = {
  actor: Actor
  consultation: ReceivedConsultation
  desk: Desk
  holder: HolderOf
  sharing: FormState
  clock: ClockAccount
  links: readonly LinkedConsultation[]
}

/** How a consultation stands, with whom it is shared, and the way to take it back. */
export function Aside({ actor, consultation, desk, holder, sharing, clock, links }: Props) {
  const t = useTranslations('Consultation')
  const c = useTranslations('Colleagues')
  const together = useTranslations('Together')
  const w = useTranslations('Writing.copy')
  const r = useTranslations('Reviews')
  const place = `/my/consultations/${consultation.number}`
  const isMunicipal = actor.role === 'municipal_staff'
  return (
    <>
      <Standing consultation={consultation} desk={desk} clock={clock} />
      <HolderLine of={holder} />
      {links.length > 0 ? (
        <section aria-labelledby="links" className="space-y-2">
          <h2 id="links">{together('related.title')}</h2>
          <LinkedConsultations links={links} area="/my/consultations" />
        </section>
      ) : null}
      {canTakeOver(actor, consultation) && holder.membershipId !== actor.membershipId ? (
        <p className="print:hidden">
          <a href={`${place}/take-over`}>{c('takeOver.link')}</a>
        </p>
      ) : null}
      {isMunicipal ? (
        <Sharing
          action={`${place}/sharing`}
          shared={consultation.sharedWithPrefecture}
          state={canShare(actor, consultation) ? sharing : null}
        />
      ) : null}
      {canReview(actor, consultation) ? (
        <p className="print:hidden">
          <a href={`${place}/review`}>{r('title')}</a>
        </p>
      ) : null}
      {consultation.kind === 'consultation' && canCopy(actor, consultation) ? (
        <p className="print:hidden">
          <a href={`${place}/copy`}>{w('link')}</a>
        </p>
      ) : null}
      {canWithdraw(actor, consultation) ? (
        <p className="print:hidden">
          <a href={`${place}/withdraw`}>{t('toWithdraw')}</a>
        </p>
      ) : null}
    </>
  )
}
