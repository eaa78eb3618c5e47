import { useTranslations } from 'next-intl'
import { HolderLine } from '@/components/colleagues/holder-line'
import { Standing } from '@/components/consultations/standing'
import type { FormState } from '@/components/forms/form-state'
import type { Actor } from '@/lib/actor/actor'
import type { ClockAccount } from '@/lib/clock/account'
import type { HolderOf } from '@/lib/colleagues/holder'
import { canTakeOver } from '@/lib/colleagues/policy'
import { canShare, canWithdraw } from '@/lib/consultations/policy'
import type { ReceivedConsultation } from '@/lib/consultations/read-own'
import type { Desk } from '@/lib/organisations/read-desk'
import { Sharing } from './sharing'

type Props = {
  actor: Actor
  consultation: ReceivedConsultation
  desk: Desk
  holder: HolderOf
  sharing: FormState
  clock: ClockAccount
}

/** How a consultation stands, with whom it is shared, and the way to take it back. */
export function Aside({ actor, consultation, desk, holder, sharing, clock }: Props) {
  const t = useTranslations('Consultation')
  const c = useTranslations('Colleagues')
  const place = `/my/consultations/${consultation.number}`
  const isMunicipal = actor.role === 'municipal_staff'
  return (
    <>
      <Standing consultation={consultation} desk={desk} clock={clock} />
      <HolderLine of={holder} />
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
      {canWithdraw(actor, consultation) ? (
        <p className="print:hidden">
          <a href={`${place}/withdraw`}>{t('toWithdraw')}</a>
        </p>
      ) : null}
    </>
  )
}
