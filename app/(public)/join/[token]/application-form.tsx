import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { nameIn } from '@/lib/menus/menu-name'
import { APPLYING_KINDS } from '@/lib/network/kinds'

type Prefecture = { prefectureCode: string | null; name: string; nameEn: string | null }
type Props = { action: string; state: FormState; prefectures: readonly Prefecture[] }

/** Who applies, what it can do, and whom to write to. */
export function ApplicationForm({ action, state, prefectures }: Props) {
  const t = useTranslations('Network.application')
  const kinds = useTranslations('Network.memberKinds')
  const locale = useLocale()
  return (
    <Form action={action} state={state}>
      <TextField
        name="organisationName"
        label={t('fields.organisationName')}
        state={state}
        required
        autoComplete="organization"
      />
      <RadioGroup
        name="kind"
        legend={t('fields.kind')}
        state={state}
        required
        inline
        options={APPLYING_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
      />
      <SelectField
        name="prefecture"
        label={t('fields.prefecture')}
        state={state}
        required
        emptyLabel=""
        width="medium"
        options={prefectures.flatMap(({ prefectureCode, ...named }) =>
          prefectureCode ? [{ value: prefectureCode, label: nameIn(locale, named) }] : [],
        )}
      />
      <TextArea
        name="offer"
        label={t('fields.offer')}
        hint={t('offerHint')}
        state={state}
        required
        rows={5}
        upTo={2000}
      />
      <TextField name="website" type="url" label={t('fields.website')} hint={t('websiteHint')} state={state} />
      <TextField
        name="contactName"
        label={t('fields.contactName')}
        state={state}
        required
        width="medium"
        autoComplete="name"
      />
      <TextField
        name="contactMailbox"
        type="email"
        label={t('fields.contactMailbox')}
        hint={t('mailboxHint')}
        state={state}
        required
        autoComplete="email"
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={t('fields.contactPhone')}
        state={state}
        width="medium"
        autoComplete="tel"
      />
      <Checkbox name="agreed" label={t('agree')} state={state} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
