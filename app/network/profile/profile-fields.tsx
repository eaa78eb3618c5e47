import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { PostChoices } from '@/components/network/post-fields'
import { themeOptions } from '@/lib/menus/theme-options'
import { PROFILE_FIELDS, type ProfileField, VISIBILITIES } from '@/lib/network/kinds'
import type { OwnProfile } from '@/lib/network/profile'

type Props = { state: FormState; profile: OwnProfile; groups: PostChoices['groups'] }
const LONG = new Set<ProfileField>(['about', 'strengths', 'record'])

/** The fields of a profile in pairs: what it says, and who reads it. */
export function ProfileFields({ state, profile, groups }: Props) {
  const t = useTranslations('Network.profile')
  const locale = useLocale()
  return (
    <>
      <h2>{t('shown')}</h2>
      <GroupedCheckboxes
        name="themeKeys"
        legend={t('fields.themeKeys')}
        state={state}
        defaultValue={profile.themeKeys}
        groups={themeOptions(locale, groups, profile.themeKeys)}
      />
      {PROFILE_FIELDS.map((name) => (
        <FieldWithAudience
          key={name}
          name={name}
          state={state}
          kept={profile.fields.find(({ field }) => field === name)}
        />
      ))}
      <Checkbox
        name="isPublic"
        label={t('public')}
        hint={t('publicHint')}
        state={state}
        defaultChecked={profile.isPublic}
      />
      <h2>{t('secretariat')}</h2>
      <p>{t('secretariatLead')}</p>
      <TextField
        name="contactName"
        label={t('fields.contactName')}
        state={state}
        required
        width="medium"
        defaultValue={profile.contact?.name}
      />
      <TextField
        name="contactMailbox"
        type="email"
        label={t('fields.contactMailbox')}
        state={state}
        required
        defaultValue={profile.contact?.mailbox}
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={t('fields.contactPhone')}
        state={state}
        width="medium"
        defaultValue={profile.contact?.phone}
      />
    </>
  )
}

type FieldProps = { name: ProfileField; state: FormState; kept: OwnProfile['fields'][number] | undefined }

function FieldWithAudience({ name, state, kept }: FieldProps) {
  const t = useTranslations('Network')
  const field = { name, label: t(`profile.fields.${name}`), state, defaultValue: kept?.body }
  return (
    <div className="space-y-3 border-s-4 border-solid-gray-300 ps-4">
      {LONG.has(name) ? <TextArea {...field} rows={4} upTo={2000} /> : <TextField {...field} />}
      <SelectField
        name={`${name}Visibility`}
        label={t('profile.who', { field: t(`profile.fields.${name}`) })}
        state={state}
        options={VISIBILITIES.map((who) => ({ value: who, label: t(`visibilities.${who}`) }))}
        defaultValue={kept?.visibility ?? 'members'}
        width="medium"
      />
    </div>
  )
}
