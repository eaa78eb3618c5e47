import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { TextField } from '@/components/forms/text-field'

type Person = { name: string; kana: string | null; mailbox: string | null; phone: string | null }

/** Name and ways to reach somebody; nobody's own data is filled in by the browser. */
export function PersonFields({ state, person }: { state: FormState; person?: Person }) {
  const t = useTranslations('Admin')
  const field = (name: keyof Person) => ({
    name,
    label: t(`fields.${name}`),
    state,
    defaultValue: person?.[name] ?? '',
    autoComplete: 'off',
  })
  return (
    <>
      <TextField {...field('name')} required width="medium" />
      <TextField {...field('kana')} required={false} width="medium" hint={t('hints.kana')} />
      <TextField {...field('mailbox')} required={false} type="email" hint={t('hints.mailbox')} />
      <TextField {...field('phone')} required={false} type="tel" width="medium" />
    </>
  )
}
