import { useLocale, useTranslations } from 'next-intl'
import type { AdviceRead } from '@/lib/council/read-advice'
import { formatDateTime } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { DescriptionList } from '../layout/description-list'
import { Section } from '../layout/section'

/** What the member was asked and said, whether the name may be given, and what was passed on already. */
export function AdviceToQuote({ advice }: { advice: AdviceRead }) {
  const t = useTranslations('Council.quote')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { question, answer, answeredAt, answeredByName, mayBeNamed, passed } = advice
  return (
    <Section title={t('advice')}>
      <DescriptionList
        rows={[
          { term: t('question'), value: question ? <PlainText>{question}</PlainText> : '' },
          { term: t('answer'), value: answer ? <PlainText>{answer}</PlainText> : t('none') },
          ...(answeredAt
            ? [{ term: t('answered'), value: `${formatDateTime(answeredAt, locale)}　${answeredByName}` }]
            : []),
          { term: t('name'), value: mayBeNamed ? t('mayBeNamed') : t('notNamed') },
          ...(passed.length > 0 ? [{ term: t('quoted'), value: <Quoted passed={passed} /> }] : []),
        ]}
      />
    </Section>
  )
}

function Quoted({ passed }: Pick<AdviceRead, 'passed'>) {
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return passed.map(({ passedAt, passedByName }) => (
    <span key={passedAt.toISOString()} className="block">
      {`${formatDateTime(passedAt, locale)}　${passedByName}`}
    </span>
  ))
}

/** The message to the municipality, begun with the advice itself. */
export function QuoteForm({ action, form, advice }: { action: string; form: FormState; advice: AdviceRead }) {
  const t = useTranslations('Council.quote')
  const f = useTranslations('Council.fields')
  const { mayBeNamed, addresseeName, answer, passed } = advice
  const opening = mayBeNamed ? t('openingNamed', { name: addresseeName }) : t('opening')
  return (
    <Section title={t('write')} lead={t(passed.length > 0 ? 'writeAgain' : 'writeLead')}>
      <Form action={action} state={form} label={t('write')}>
        <TextArea
          name="body"
          label={f('body')}
          hint={t(mayBeNamed ? 'bodyHint' : 'bodyHintUnnamed')}
          state={form}
          defaultValue={`${opening}\n\n${answer}`}
          required
          rows={12}
        />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Section>
  )
}
