import { useTranslations } from 'next-intl'
import { PlaceField, ToldFields } from '@/components/asked/told-fields'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import type { OwnTelling } from './open'

/** Yes or no to exactly these words. */
export function AnswerForm({ telling: { row }, places, answer, at }: OwnTelling) {
  const t = useTranslations('Asked')
  return (
    <Section title={t('my.answerTitle')}>
      <CurrentTexts theirs={answer.theirs} labels="Asked.fields" />
      <Form action={`${at}/answer`} state={answer} label={t('my.answerTitle')}>
        <SeenVersion state={answer} current={row.version} />
        <RadioGroup
          name="answer"
          legend={t('fields.answer')}
          options={(['agree', 'decline'] as const).map((value) => ({
            value,
            label: t(`my.answers.${value}`),
            hint: t(`my.answerHints.${value}`),
          }))}
          state={answer}
          required
        />
        <PlaceField state={answer} prefix="" places={places} now={row.place} hint={t('my.placeHint')} />
        <TextArea name="words" label={t('fields.words')} state={answer} rows={3} upTo={1000} />
        <SubmitButton>{t('my.send')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** The same words to be changed by the municipality itself, folded away until somebody wants to. */
export function ChangeForm({ telling: { row }, places, change, at }: OwnTelling) {
  const t = useTranslations('Asked')
  const prefix = 'change-'
  return (
    <details open={change.errors.length > 0 || Object.keys(change.typed).length > 0}>
      <summary className="py-2 font-700">{t('my.changeTitle')}</summary>
      <div className="space-y-4 pt-3">
        <p className="max-w-prose">{t('my.changeLead')}</p>
        <CurrentTexts theirs={change.theirs} labels="Asked.fields" />
        <Form action={`${at}/change`} state={change} label={t('my.changeTitle')}>
          <SeenVersion state={change} current={row.version} />
          <ToldFields state={change} prefix={prefix} now={row} />
          <PlaceField {...{ prefix, places }} state={change} now={row.place} hint={t('my.placeHint')} />
          <TextArea id={`${prefix}words`} name="words" label={t('fields.words')} state={change} rows={3} upTo={1000} />
          <SubmitButton variant="secondary">{t('my.change')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
