import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import type { HelpAnswerRead, Helped } from '@/lib/helped/read'
import { formatDate } from '@/lib/japanese/dates'

type Props = {
  helped: Pick<Helped, 'answers'>
  /** Below which address it is said that they were read, as long as it can be, and where a reaction goes. */
  place: string
  seen: FormState | null
  reactions: ReadonlyMap<string, FormState>
}

/** What the municipality has answered about the help, with the button of having read it and one reaction to each answer. */
export function AnswersToHelp({ helped, place, seen, reactions }: Props) {
  const t = useTranslations('Helped')
  const isUnseen = helped.answers.some(({ seenAt }) => seenAt === null)
  return (
    <Section title={t('fromMunicipality')}>
      {helped.answers.length === 0 ? <p>{t('noAnswers')}</p> : null}
      {isUnseen && seen ? (
        <Form action={`${place}/seen`} state={seen} label={t('markSeen')} inline>
          <SubmitButton variant="secondary">{t('markSeen')}</SubmitButton>
        </Form>
      ) : null}
      {helped.answers.map((answer) => (
        <AnswerToHelp
          key={answer.id}
          answer={answer}
          action={`${place}/answers/${answer.id}/reaction`}
          state={reactions.get(answer.id)}
        />
      ))}
    </Section>
  )
}

function AnswerToHelp({ answer, action, state }: { answer: HelpAnswerRead; action: string; state?: FormState }) {
  const t = useTranslations('Helped')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { pointMonths, usefulness, notUsed, actionsTaken, changes, insights, answeredOn, seenAt, seenByName } = answer
  const lines = (value: string) => (value ? <span className="whitespace-pre-line">{value}</span> : '')
  const isOnUse = notUsed || usefulness !== null
  const useful = notUsed ? t('notUsed') : usefulness ? t(`degrees.${usefulness as 1 | 2 | 3 | 4 | 5}`) : ''
  return (
    <div className="mt-6 space-y-3">
      <h3>{t('pointOf', { months: pointMonths, date: formatDate(answeredOn, locale) })}</h3>
      <p>{seenAt ? t('seen', { date: formatDate(seenAt, locale), name: seenByName }) : t('notSeen')}</p>
      <DescriptionList
        rows={[
          ...(isOnUse ? [{ term: t('useful'), value: useful }] : []),
          { term: t('actionsTaken'), value: lines(actionsTaken) },
          { term: t('changes'), value: lines(changes) },
          ...(isOnUse ? [{ term: t('insights'), value: lines(insights) }] : []),
        ]}
      />
      <Reaction answer={answer} />
      {answer.reaction === '' && state ? <ReactionForm {...{ action, state, pointMonths }} /> : null}
    </div>
  )
}

function Reaction({ answer: { reaction, words, reactedAt, reactedByName } }: { answer: HelpAnswerRead }) {
  const t = useTranslations('Helped')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!reactedAt) return null
  return (
    <div>
      <p className="font-700">
        {t('reactedBy', { date: formatDate(reactedAt, locale), name: reactedByName, reaction })}
      </p>
      <p className="whitespace-pre-line">{words}</p>
    </div>
  )
}

function ReactionForm({ action, state, pointMonths }: { action: string; state: FormState; pointMonths: number }) {
  const t = useTranslations('Helped')
  return (
    <details open={state.errors.length > 0}>
      <summary className="py-2">{t('react')}</summary>
      <Form action={action} state={state} label={`${t('react')} ${pointMonths}`}>
        <RadioGroup
          name="reaction"
          id={`reaction-${pointMonths}`}
          legend={t('fields.reaction')}
          options={(['thanks', 'objection'] as const).map((value) => ({ value, label: t(`reactionsLong.${value}`) }))}
          defaultValue="thanks"
          state={state}
          required
        />
        <TextArea
          name="words"
          id={`words-${pointMonths}`}
          label={t('fields.words')}
          hint={t('hints.words')}
          state={state}
          rows={3}
          required={false}
        />
        <SubmitButton variant="secondary">{t('sendReaction')}</SubmitButton>
      </Form>
    </details>
  )
}
