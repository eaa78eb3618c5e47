import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ConsentAsked } from '@/lib/requestRounds/read'

export type Consent = { round: ConsentAsked; agreement: FormState; refusal: FormState }
type Props = { consultation: string; consents: readonly Consent[] }

/** What the desk would pass on to whom, each to be agreed to, or not with a reason. */
export function Consents({ consultation, consents }: Props) {
  const t = useTranslations('Consents')
  return (
    <ul className="space-y-6">
      {consents.map((consent) => {
        const { round, agreement, refusal } = consent
        const place = `/my/consultations/${consultation}/consents/${round.id}`
        return (
          <li
            key={round.id}
            id={`consent-${round.id}`}
            className="space-y-4 rounded-12 border border-solid-gray-420 p-5 print:break-inside-avoid"
          >
            <h3 className="text-std-18B-160">{round.title}</h3>
            <What round={round} />
            <div className="space-y-5 print:hidden">
              <Form
                action={`${place}/agreement`}
                state={agreement}
                label={t('agreeForm', { title: round.title })}
                inline
              >
                <SubmitButton>{t('agree')}</SubmitButton>
              </Form>
              <details open={refusal.errors.length > 0}>
                <summary className="py-2">{t('instead')}</summary>
                <Form action={`${place}/refusal`} state={refusal} label={t('refuseForm', { title: round.title })}>
                  <TextArea
                    name="refuseReason"
                    id={`refuseReason-${round.id}`}
                    label={t('fields.refuseReason')}
                    hint={t('reasonHint')}
                    state={refusal}
                    required
                    rows={3}
                  />
                  <SubmitButton variant="secondary">{t('refuse')}</SubmitButton>
                </Form>
              </details>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function What({ round }: { round: ConsentAsked }) {
  const t = useTranslations('Consents')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DescriptionList
      rows={[
        { term: t('support'), value: nameIn(locale, round.support.menu) },
        { term: t('parties'), value: round.partyNames.join('、') },
        { term: t('summary'), value: <PlainText>{round.summary}</PlainText> },
        {
          term: t('askedBy'),
          value: t('by', { date: formatDate(round.writtenAt, locale), name: round.writtenByName }),
        },
      ]}
    />
  )
}
