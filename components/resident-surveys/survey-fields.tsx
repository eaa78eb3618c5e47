import { useLocale, useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { RadioGroup } from '@/components/forms/radio-group'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { nameIn } from '@/lib/menus/menu-name'
import { QuestionFields } from './question-fields'

type Props = {
  state: FormState
  onRecord: Record<string, string>
  /** The supports to choose from; a questionnaire that exists stays with its own. */
  supports: readonly { id: string; menu: { name: string; nameEn: string } }[]
}

/** A questionnaire as it is made and changed: what it is about, who asks, when, and its questions. */
export function SurveyFields({ state, onRecord, supports }: Props) {
  const t = useTranslations('Surveys')
  const locale = useLocale()
  const field = (name: 'title' | 'intro' | 'askedBy' | 'opensOn' | 'closesOn') => ({
    ...{ name, label: t(`fields.${name}`), state, defaultValue: onRecord[name] },
  })
  const [only] = supports
  return (
    <>
      {supports.length === 1 && only ? (
        <Hidden name="supportId" value={only.id} />
      ) : (
        <RadioGroup
          name="supportId"
          legend={t('fields.supportId')}
          options={supports.map(({ id, menu }) => ({ value: id, label: nameIn(locale, menu) }))}
          state={state}
          required
        />
      )}
      <TextField {...field('title')} hint={t('hints.title')} required autoComplete="off" width="full" />
      <TextArea {...field('intro')} hint={t('hints.intro')} rows={3} required={false} />
      <TextField {...field('askedBy')} hint={t('hints.askedBy')} required autoComplete="off" width="full" />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <DateField {...field('opensOn')} required />
        <DateField {...field('closesOn')} required />
      </div>
      <QuestionFields {...{ state, onRecord }} />
    </>
  )
}
