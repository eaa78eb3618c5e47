import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import type { ListedMatter } from '@/lib/priorities/read'
import { CriteriaFields, type WrittenCriterion } from './criteria-fields'
import { DayFields, type WrittenDays } from './day-fields'

export type WrittenAward = WrittenDays & {
  title: string
  fiscalYear: number
  body: string
  matterId: string
  groupName: string
  certificate: string
  criteria: readonly WrittenCriterion[]
}

type Props = {
  state: FormState
  award: WrittenAward
  matters: readonly ListedMatter[]
  locale: 'ja' | 'en'
}

/** What is sought for the award, by when, by which criteria, and what the certificate says. */
export function CallFields({ state, award, matters, locale }: Props) {
  const t = useTranslations('Awards')
  const years = [award.fiscalYear, award.fiscalYear + 1].map((year) => ({
    value: String(year),
    label: fiscalYearLabel(year, locale),
  }))
  const options = matters.map(({ id, fiscalYear, title }) => ({
    value: id,
    label: `${fiscalYearLabel(fiscalYear, locale)} ${title}`,
  }))
  return (
    <>
      <TextField
        name="title"
        label={t('fields.title')}
        state={state}
        defaultValue={award.title}
        width="full"
        required
      />
      <SelectField
        name="fiscalYear"
        label={t('fields.fiscalYear')}
        options={years}
        state={state}
        defaultValue={String(award.fiscalYear)}
        required
      />
      <TextArea
        name="body"
        label={t('fields.body')}
        hint={t('hints.body')}
        state={state}
        rows={5}
        upTo={3000}
        defaultValue={award.body}
      />
      <SelectField
        name="matterId"
        label={t('fields.matterId')}
        options={options}
        emptyLabel=""
        state={state}
        defaultValue={award.matterId}
        required={false}
      />
      <TextField name="groupName" label={t('fields.groupName')} state={state} defaultValue={award.groupName} required />
      <DayFields state={state} days={award} withNominations />
      <CriteriaFields state={state} criteria={award.criteria} />
      <TextArea
        name="certificate"
        label={t('fields.certificate')}
        hint={t('hints.certificate')}
        state={state}
        rows={6}
        upTo={600}
        defaultValue={award.certificate}
        required
      />
    </>
  )
}
