import { useTranslations } from 'next-intl'
import type { Candidate } from '@/lib/councilReports/candidates'
import { formatDay } from '@/lib/japanese/dates'
import { CheckboxGroup } from '../forms/checkbox-group'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { SubmitButton } from '../forms/submit-button'
import { typedText } from '../forms/typed'
import { consentWord } from './consent-word'

type Props = {
  action: string
  state: FormState
  candidates: readonly Candidate[]
  chosen: readonly string[]
  locale: 'ja' | 'en'
}

/** Ticks the answers that are told as stories; those beside say what their municipality consented to. */
export function StoryChoice({ action, state, candidates, chosen, locale }: Props) {
  const t = useTranslations('CouncilReports')
  return (
    <Form action={action} state={state} label={t('stories.title')}>
      <Hidden name="seen" value={typedText(state, 'seen', chosen.join(' '))} />
      <CheckboxGroup
        name="effectIds"
        legend={t('stories.legend')}
        state={state}
        defaultValue={[...chosen]}
        options={candidates.map(({ id, support, consultation, publication, answeredAt, actionsTaken }) => ({
          value: id,
          label: t('stories.option', {
            place: named(consultation.askingOrganisation, locale),
            menu: named(support.menu, locale),
          }),
          hint: `${t('stories.optionHint', {
            publication: consentWord(publication, t),
            date: answeredAt ? formatDay(answeredAt, locale) : t('none'),
          })} ${actionsTaken}`,
        }))}
      />
      <SubmitButton>{t('stories.save')}</SubmitButton>
    </Form>
  )
}

/** What something is called in the reader's language. */
export function named({ name, nameEn }: { name: string; nameEn: string | null }, locale: 'ja' | 'en'): string {
  return (locale === 'en' && nameEn) || name
}
