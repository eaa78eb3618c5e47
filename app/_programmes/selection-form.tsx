import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import { OUTCOMES } from '@/lib/programmes/states'
import { type EntryParams, entryAt, type Keeper } from './area'
import type { OpenedEntry } from './open-entry'

type Props = { keeper: Keeper; params: EntryParams; more: OpenedEntry; isUndecided: boolean }

/** What is meant to become of an entry: the reason for the office, the words for the municipality. Frozen once decided. */
export function SelectionForm({ keeper, params, more: { forms, selection }, isUndecided }: Props) {
  const t = useTranslations('Programmes')
  const form = forms.selection
  if (!isUndecided && !selection) return null
  return (
    <Section title={t('selection.title')} lead={t(isUndecided ? 'selection.lead' : 'selection.frozen')}>
      {isUndecided ? (
        <>
          <CurrentTexts theirs={form.theirs} labels="Programmes.fields" />
          <Form action={entryAt(keeper, params, '/selection')} state={form}>
            <SeenVersion state={form} current={selection?.version ?? 0} />
            <RadioGroup
              name="outcome"
              legend={t('fields.outcome')}
              state={form}
              inline
              required
              defaultValue={selection?.outcome}
              options={OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
            />
            <TextArea
              name="reason"
              label={t('fields.reason')}
              hint={t('hints.reason')}
              state={form}
              required
              rows={3}
              defaultValue={selection?.reason}
            />
            <TextArea
              name="toMunicipality"
              label={t('fields.toMunicipality')}
              hint={t('hints.words')}
              state={form}
              rows={4}
              defaultValue={selection?.words}
            />
            <SubmitButton>{t('selection.submit')}</SubmitButton>
          </Form>
        </>
      ) : (
        <DescriptionList
          rows={[
            { term: t('fields.outcome'), value: t(`outcomes.${selection?.outcome ?? 'none'}`) },
            { term: t('fields.reason'), value: <PlainText>{selection?.reason ?? ''}</PlainText> },
            {
              term: t('fields.toMunicipality'),
              value: selection?.words ? <PlainText>{selection.words}</PlainText> : t('noWords'),
            },
          ]}
        />
      )}
    </Section>
  )
}
