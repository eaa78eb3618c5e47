import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { ReadIntroduction } from '@/lib/network/introductions'
import { OUTCOMES } from '@/lib/network/kinds'
import { PlainText } from '../consultations/plain-text'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

/** What the two sides and the secretariat have said to each other since they agreed. */
export function Talk({ messages }: { messages: ReadIntroduction['messages'] }) {
  const t = useTranslations('Network.talk')
  const sides = useTranslations('Network.sides')
  const outcomes = useTranslations('Network.outcomes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (messages.length === 0) return <p>{t('none')}</p>
  return (
    <ol className="space-y-5">
      {messages.map(({ id, side, organisation, authorName, body, outcome, outcomeOn, writtenAt }) => (
        <li key={id} className="border-s-4 border-solid-gray-300 ps-4">
          <p className="font-700">
            {t('author', { organisation: nameIn(locale, organisation), name: authorName, side: sides(side) })}
          </p>
          <p className="text-solid-gray-700">{formatDateTime(writtenAt, locale)}</p>
          {outcome && outcomeOn ? (
            <p className="font-700">
              {t('outcome', { outcome: outcomes(outcome), date: formatDate(dayOf(outcomeOn), locale) })}
            </p>
          ) : null}
          <PlainText>{body}</PlainText>
        </li>
      ))}
    </ol>
  )
}

/** Writes into the talk; with an outcome it is the record of what came of it. */
export function TalkForm({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Network.talk')
  const outcomes = useTranslations('Network.outcomes')
  return (
    <Form action={action} state={state}>
      <TextArea name="body" label={t('fields.body')} hint={t('hint')} state={state} required rows={5} upTo={4000} />
      <SelectField
        name="outcome"
        label={t('fields.outcome')}
        hint={t('outcomeHint')}
        state={state}
        emptyLabel={t('messageOnly')}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: outcomes(outcome) }))}
      />
      <DateField name="outcomeOn" label={t('fields.outcomeOn')} state={state} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
