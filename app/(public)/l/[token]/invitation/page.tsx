import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { SHORTEST_PASSWORD } from '@/lib/actor/password-rules'
import { readInvited } from '@/lib/colleagues/accept-invitation'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/invitation'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Colleagues.accept'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)), robots: { index: false } }
}

/** Where somebody who was invited signs up. Opening it changes nothing; the button acts once. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const [{ token }, search, locale] = [await params, await searchParams, await readLocale()]
  const action = `/l/${token}/invitation/acceptance`
  const { invited, form } = await showLink(token, 'invitation', async (tx, bearer) => ({
    invited: await readInvited(tx),
    form: await openForm(tx, bearer, search, action, 'Colleagues.accept.fields'),
  }))
  if (!invited) redirect('/sign-in')
  const t = await getTranslations('Colleagues.accept')
  const text = (name: 'name' | 'kana' | 'phone' | 'signInName') => ({ name, label: t(`fields.${name}`), state: form })
  const secret = { type: 'password', state: form, required: true, autoComplete: 'new-password' } as const
  return (
    <Page
      title={t('title')}
      lead={t('lead', {
        organisation: invited.organisation_name,
        date: formatDate(dayOf(invited.valid_from), locale),
      })}
      errors={form.errors}
      width="narrow"
    >
      <Form action={action} state={form}>
        <TextField {...text('name')} required width="medium" defaultValue={invited.name} autoComplete="name" />
        <TextField {...text('kana')} required={false} width="medium" defaultValue={invited.kana ?? ''} />
        <TextField {...text('phone')} required={false} type="tel" width="medium" defaultValue={invited.phone ?? ''} />
        <TextField {...text('signInName')} required hint={t('signInNameHint')} autoComplete="username" />
        <TextField
          {...secret}
          name="password"
          label={t('fields.password')}
          hint={t('passwordHint', { length: SHORTEST_PASSWORD })}
        />
        <TextField {...secret} name="again" label={t('fields.again')} />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Page>
  )
}
