import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { dayOf, dayText } from '@/lib/japanese/day'
import { PLACE_KEYS } from '@/lib/replyTemplates/place-keys'

type Props = {
  state: FormState
  template?: { name: string; body: string; validFrom: Date; validUntil: Date | null }
}

/** Name, text and days of a template, and the words that the portal fills in. */
export function TemplateFields({ state, template }: Props) {
  const t = useTranslations('ReplyTemplates')
  return (
    <>
      <TextField
        name="name"
        label={t('fields.name')}
        hint={t('hints.name')}
        state={state}
        required
        autoComplete="off"
        defaultValue={template?.name}
      />
      <div>
        <p className="font-700">{t('placesTitle')}</p>
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {PLACE_KEYS.map((key) => (
            <li key={key}>{`{${t(`places.${key}`)}}`}</li>
          ))}
        </ul>
      </div>
      <TextArea
        name="body"
        label={t('fields.body')}
        hint={t('hints.body', { example: `{${t('places.municipality')}}` })}
        state={state}
        required
        rows={10}
        upTo={10000}
        defaultValue={template?.body}
      />
      <DateField
        name="validFrom"
        required={false}
        label={t('fields.validFrom')}
        hint={template ? undefined : t('hints.validFrom')}
        state={state}
        defaultValue={template ? dayOf(template.validFrom) : undefined}
      />
      <DateField
        name="validUntil"
        required={false}
        label={t('fields.validUntil')}
        hint={t('hints.validUntil')}
        state={state}
        defaultValue={template ? dayText(template.validUntil) : undefined}
      />
    </>
  )
}
