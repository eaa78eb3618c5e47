import { useLocale, useTranslations } from 'next-intl'
import { MenuTerms } from '@/components/consultations/menu-terms'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { SupportForMunicipality } from '@/lib/supports/read-for-municipality'

export type Proposal = { support: SupportForMunicipality; agreement: FormState; decline: FormState }
type Props = { consultation: string; proposals: readonly Proposal[] }

/** Supports the desk proposes, each to be agreed to or declined with a reason. */
export function Proposals({ consultation, proposals }: Props) {
  const t = useTranslations('Consultation.proposal')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-6">
      {proposals.map(({ support, agreement, decline }) => {
        const name = nameIn(locale, support.menu)
        const place = `/my/consultations/${consultation}/supports/${support.id}`
        return (
          <li
            key={support.id}
            id={`support-${support.id}`}
            className="space-y-4 rounded-12 border border-solid-gray-420 p-5"
          >
            <h3 className="text-std-18B-160">{name}</h3>
            <p>{locale === 'en' ? support.menu.descriptionEn : support.menu.description}</p>
            <MenuTerms menu={support.menu} />
            <p className="font-700">{t('reason', { date: formatDate(support.proposedAt, locale) })}</p>
            <PlainText>{support.reason}</PlainText>
            {support.aim ? <PlainText>{t('aim', { aim: support.aim })}</PlainText> : null}
            <div className="space-y-5 print:hidden">
              <Form action={`${place}/agreement`} state={agreement} label={t('agreeForm', { name })} inline>
                <SubmitButton>{t('agree')}</SubmitButton>
              </Form>
              <details open={decline.errors.length > 0}>
                <summary className="py-2">{t('instead')}</summary>
                <Form action={`${place}/decline`} state={decline} label={t('declineForm', { name })}>
                  <TextArea
                    name="declineReason"
                    id={`declineReason-${support.id}`}
                    label={t('declineReason')}
                    hint={t('declineHint')}
                    state={decline}
                    required
                    rows={3}
                  />
                  <SubmitButton variant="secondary">{t('decline')}</SubmitButton>
                </Form>
              </details>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
