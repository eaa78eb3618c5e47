import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { SHORTEST_PASSWORD } from '@/lib/actor/password-rules'
import { openForm } from '@/lib/forms/open-form'
import { readChoosing } from '@/lib/people/choose-password'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/new-password'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('NewPassword'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)), robots: { index: false } }
}

/** Where somebody chooses a new password. Opening it changes nothing; the button acts once. */
export default async function NewPasswordPage({ params, searchParams }: Props) {
  const [{ token }, search, t] = [await params, await searchParams, await getTranslations('NewPassword')]
  const action = `/l/${token}/new-password/choice`
  const { choosing, form } = await showLink(token, 'new_password', async (tx, bearer) => ({
    choosing: await readChoosing(tx),
    form: await openForm(tx, bearer, search, action, 'NewPassword.fields'),
  }))
  if (!choosing) redirect('/sign-in')
  const secret = { type: 'password', state: form, required: true, autoComplete: 'new-password' } as const
  return (
    <Page title={t('title')} lead={t('lead')} errors={form.errors} width="narrow">
      <DescriptionList
        rows={[
          { term: t('name'), value: choosing.name },
          { term: t('signInName'), value: choosing.sign_in_name },
        ]}
      />
      <Form action={action} state={form}>
        <TextField
          {...secret}
          name="password"
          label={t('fields.password')}
          hint={t('hint', { length: SHORTEST_PASSWORD })}
        />
        <TextField {...secret} name="again" label={t('fields.again')} />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Page>
  )
}
