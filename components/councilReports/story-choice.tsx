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

/** Ticks the answers and reports of cases that are told as stories; those beside say what their municipality consented to. */
export function StoryChoice({ action, state, candidates, chosen, locale }: Props) {
  const t = useTranslations('CouncilReports')
  return (
    <Form action={action} state={state} label={t('stories.title')}>
      <Hidden name="seen" value={typedText(state, 'seen', chosen.join(' '))} />
      <CheckboxGroup
        name="sources"
        legend={t('stories.legend')}
        state={state}
        defaultValue={[...chosen]}
        options={candidates.map(({ id, kind, about, consultation, consent, on, gist }) => ({
          value: id,
          label: t(`stories.optionOf.${kind}`, {
            place: named(consultation.askingOrganisation, locale),
            about: named(about, locale),
          }),
          hint: `${t(`stories.optionHint.${kind}`, {
            publication: consentWord(consent, t),
            date: on ? formatDay(on, locale) : t('none'),
          })} ${shortened(gist)}`,
        }))}
      />
      <SubmitButton>{t('stories.save')}</SubmitButton>
    </Form>
  )
}

const GIST = 120

/** The beginning of a text, to choose by. */
function shortened(text: string): string {
  const letters = [...text.replaceAll('\n', ' ')]
  return letters.length > GIST ? `${letters.slice(0, GIST).join('')}…` : letters.join('')
}

/** What something is called in the reader's language. */
export function named({ name, nameEn }: { name: string; nameEn: string | null }, locale: 'ja' | 'en'): string {
  return (locale === 'en' && nameEn) || name
}
