import { useLocale, useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/japanese/dates'
import { PROGRESS, type RoadmapItem } from '@/lib/roadmaps/items'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

/** The fields of one line of a roadmap, new or changed. */
export function ItemFields({ state, item }: { state: FormState; item?: RoadmapItem }) {
  const t = useTranslations('Roadmaps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const text = (name: 'group' | 'owner' | 'partners' | 'milestoneLabel', hint?: string) => (
    <TextField
      name={name}
      label={t(`fields.${name}`)}
      state={state}
      defaultValue={item?.[name]}
      hint={hint}
      required={false}
      autoComplete="off"
    />
  )
  const month = (name: 'from' | 'until' | 'milestone') => (
    <TextField
      name={name}
      label={t(`fields.${name}`)}
      state={state}
      defaultValue={item?.[name] ? formatMonth(item[name], locale) : ''}
      hint={t('monthHint')}
      required={false}
      width="medium"
      autoComplete="off"
    />
  )
  const progress = PROGRESS.map((value) => ({ value, label: t(`progress.${value}`) }))
  return (
    <>
      <TextField
        name="what"
        label={t('fields.what')}
        state={state}
        defaultValue={item?.what}
        required
        autoComplete="off"
      />
      {text('group', t('groupHint'))}
      {text('owner')}
      {text('partners')}
      <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
        {month('from')}
        {month('until')}
        {month('milestone')}
        {text('milestoneLabel', t('milestoneHint'))}
      </div>
      <RadioGroup
        name="progress"
        legend={t('fields.progress')}
        options={progress}
        state={state}
        defaultValue={item?.progress ?? 'not_started'}
        inline
      />
      <TextArea
        name="remark"
        label={t('fields.remark')}
        state={state}
        defaultValue={item?.remark}
        rows={3}
        required={false}
      />
    </>
  )
}
