import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'

type Props = { state: FormState; onRecord: Record<string, string> }

/** An item for a plan: what, from which result, into which plan, who, by when. */
export function PlanItemFields({ state, onRecord }: Props) {
  const t = useTranslations('PlanItems')
  const field = (name: 'what' | 'result' | 'planName' | 'ownerName' | 'dueOn') => ({
    ...{ name, label: t(`fields.${name}`), state, defaultValue: onRecord[name], required: true },
  })
  return (
    <>
      <TextArea {...field('what')} hint={t('hints.what')} rows={3} />
      <TextArea {...field('result')} hint={t('hints.result')} rows={4} />
      <TextField {...field('planName')} hint={t('hints.planName')} autoComplete="off" />
      <TextField {...field('ownerName')} hint={t('hints.ownerName')} autoComplete="off" />
      <DateField {...field('dueOn')} />
    </>
  )
}
