import { useTranslations } from 'next-intl'
import { Standing } from '@/components/consultations/standing'
import type { FormState } from '@/components/forms/form-state'
import type { Actor } from '@/lib/actor/actor'
import { canShare, canWithdraw } from '@/lib/consultations/policy'
import type { ReceivedConsultation } from '@/lib/consultations/read-own'
import type { Desk } from '@/lib/organisations/read-desk'
import { Sharing } from './sharing'

type Props = { actor: Actor; consultation: ReceivedConsultation; desk: Desk; sharing: FormState; isPaused: boolean }

/** How a consultation stands, with whom it is shared, and the way to take it back. */
export function Aside({ actor, consultation, desk, sharing, isPaused }: Props) {
  const t = useTranslations('Consultation')
  const place = `/my/consultations/${consultation.number}`
  const isMunicipal = actor.role === 'municipal_staff'
  return (
    <>
      <Standing consultation={consultation} desk={desk} isPaused={isPaused} />
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
