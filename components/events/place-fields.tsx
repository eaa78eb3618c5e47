import { useTranslations } from 'next-intl'
import { Checkbox } from '../forms/checkbox'
import type { FormState } from '../forms/form-state'
import { TextField } from '../forms/text-field'
import type { EventTexts } from './event-texts'

/** Where: a place, online, or both. The address to come in by goes to those who have a seat. */
export function PlaceFields({ state, texts }: { state: FormState; texts: EventTexts }) {
  const t = useTranslations('Events')
  return (
    <>
      <TextField name="place" label={t('fields.place')} state={state} defaultValue={texts.place} />
      <Checkbox name="isOnline" label={t('fields.isOnline')} state={state} defaultChecked={texts.isOnline} />
      <TextField
        {...{ name: 'onlineUrl', type: 'url', label: t('fields.onlineUrl'), hint: t('onlineUrlHint'), state }}
        defaultValue={texts.onlineUrl}
      />
      <TextField
        {...{ name: 'onlineRemark', label: t('fields.onlineRemark'), state }}
        defaultValue={texts.onlineRemark}
      />
    </>
  )
}
