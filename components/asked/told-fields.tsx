import { useLocale, useTranslations } from 'next-intl'
import type { TellingPlaces } from '@/lib/asked/read'
import { PLACES } from '@/lib/asked/states'
import { nameIn } from '@/lib/menus/menu-name'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = {
  state: FormState
  prefix: string
  now: { title: string; asked: string; done: string } | null
}

/** The words that everybody would read, to be written or changed. */
export function ToldFields({ state, prefix, now }: Props) {
  const t = useTranslations('Asked')
  const text = { state, required: true, rows: 5, upTo: 800 } as const
  return (
    <>
      <TextField
        id={`${prefix}title`}
        name="title"
        label={t('fields.title')}
        hint={t('desk.titleHint')}
        state={state}
        defaultValue={now?.title}
        width="full"
        required
      />
      <TextArea
        id={`${prefix}asked`}
        name="asked"
        label={t('fields.asked')}
        hint={t('desk.askedHint')}
        defaultValue={now?.asked}
        {...text}
      />
      <TextArea
        id={`${prefix}done`}
        name="done"
        label={t('fields.done')}
        hint={t('desk.doneHint')}
        defaultValue={now?.done}
        {...text}
      />
    </>
  )
}

type PlaceProps = { state: FormState; prefix: string; places: TellingPlaces; now: string; hint: string }

/** Whether the prefecture is told, or the bureau's area alone. */
export function PlaceField({ state, prefix, places, now, hint }: PlaceProps) {
  const t = useTranslations('Asked')
  const locale = useLocale()
  const values = {
    bureau: nameIn(locale, places.bureau),
    prefecture: places.prefecture ? nameIn(locale, places.prefecture) : '',
  }
  return (
    <RadioGroup
      id={`${prefix}place`}
      name="place"
      legend={t('fields.place')}
      hint={hint}
      options={PLACES.map((value) => ({ value, label: t(`places.${value}`, values) }))}
      state={state}
      defaultValue={now}
      required
    />
  )
}
