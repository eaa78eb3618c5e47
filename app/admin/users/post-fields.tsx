import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { GIVEN_ROLES } from '@/lib/people/policy'

export type WishedPost = { organisation: string; role: string; isAccountManager: boolean }

/** What makes a post: role, organisation, section, from when until when; `post` is filled in already. */
export function PostFields({ state, today, post }: { state: FormState; today: string; post?: WishedPost }) {
  const t = useTranslations('Admin')
  const roles = useTranslations('States.role')
  return (
    <>
      <SelectField
        name="role"
        label={t('fields.role')}
        state={state}
        required
        width="medium"
        emptyLabel={t('choose')}
        defaultValue={post?.role}
        options={GIVEN_ROLES.map((role) => ({ value: role, label: roles(role) }))}
      />
      <TextField
        name="organisation"
        label={t('fields.organisation')}
        hint={t('hints.organisation')}
        state={state}
        required
        defaultValue={post?.organisation}
        autoComplete="off"
      />
      <TextField
        name="sectionLabel"
        label={t('fields.sectionLabel')}
        hint={t('hints.sectionLabel')}
        state={state}
        required={false}
        autoComplete="off"
      />
      <DateField name="from" label={t('fields.from')} state={state} required defaultValue={today} />
      <DateField name="until" label={t('fields.until')} state={state} required={false} />
      <Checkbox
        name="isAccountManager"
        label={t('fields.isAccountManager')}
        hint={t('hints.isAccountManager')}
        state={state}
        defaultChecked={post?.isAccountManager}
      />
    </>
  )
}
