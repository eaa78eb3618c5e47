import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ShownTransfer } from '@/lib/transfers/read'

type Support = { id: string; menu: { name: string; nameEn: string }; section: string | null }
type Answer = { transfer: ShownTransfer; action: string; form: FormState }
type Props = { section: string | null; supports: readonly Support[]; answers: readonly Answer[] }

/** Which section has the consultation and each support, what was handed on, and the answer where it is one's own to give. */
export function TransferHistory({ section, supports, answers }: Props) {
  const t = useTranslations('Transfers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <>
      <Section title={t('term')}>
        <DescriptionList
          rows={[
            { term: t('whole'), value: section ?? t('none') },
            ...supports.map((support) => ({
              term: nameIn(locale, support.menu),
              value: support.section ?? t('none'),
            })),
          ]}
        />
      </Section>
      {answers.length > 0 ? (
        <Section title={t('history')}>
          {answers.map(({ transfer, action, form }) => (
            <div key={transfer.id} className="border-b border-solid-gray-300 pb-4">
              <p className="font-700">
                {transfer.state === 'sent'
                  ? t('pending', { to: transfer.to })
                  : t(transfer.state === 'accepted' ? 'accepted' : 'returned', {
                      to: transfer.to,
                      name: transfer.answeredByName,
                    })}
              </p>
              <p className="text-solid-gray-700">
                {t('sentBy', { name: transfer.sentByName, date: formatDateTime(transfer.sentAt, locale) })}
                {transfer.support ? `　${t('support', { name: nameIn(locale, transfer.support.menu) })}` : ''}
              </p>
              <PlainText>{transfer.remark}</PlainText>
              {transfer.answer ? <PlainText>{transfer.answer}</PlainText> : null}
              {transfer.mayAnswer ? <AnswerForm of={transfer} action={action} form={form} /> : null}
            </div>
          ))}
        </Section>
      ) : null}
    </>
  )
}

function AnswerForm({ of: { id }, action, form }: { of: ShownTransfer; action: string; form: FormState }) {
  const t = useTranslations('Transfers')
  const options = [
    { value: 'accepted', label: t('accept') },
    { value: 'returned', label: t('return') },
  ]
  return (
    <Form action={action} state={form} label={t('answerTitle')}>
      <RadioGroup
        id={`answer-${id}`}
        name="answer"
        legend={t('fields.answer')}
        state={form}
        required
        options={options}
      />
      <TextArea
        id={`reason-${id}`}
        name="reason"
        label={t('fields.reason')}
        hint={t('hintReason')}
        state={form}
        required={false}
        rows={2}
      />
      <SubmitButton>{t('answerSend')}</SubmitButton>
    </Form>
  )
}
