import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { TextField } from '@/components/forms/text-field'

type Section = { name: string; mailbox: string | null; phone: string | null; from: string; until: string | null }

/** A section and how it is reached. */
export function SectionFields({ state, section, today }: { state: FormState; section?: Section; today: string }) {
  const t = useTranslations('Admin')
  const field = (name: keyof Section) => ({
    name,
    label: t(`sectionFields.${name}`),
    state,
    defaultValue: section?.[name] ?? '',
    autoComplete: 'off',
  })
  return (
    <>
      <TextField {...field('name')} required />
      <TextField {...field('mailbox')} required={false} type="email" hint={t('hints.sectionMailbox')} />
      <TextField {...field('phone')} required={false} type="tel" width="medium" />
      <DateField {...field('from')} required defaultValue={section?.from ?? today} />
      <DateField {...field('until')} required={false} />
    </>
  )
}
