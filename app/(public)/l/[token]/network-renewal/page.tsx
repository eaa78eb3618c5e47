import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { readNetworkSettings } from '@/lib/network/settings'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/network-renewal'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Network.application'), searchParams])
  return { title: await pageTitle([t('renewalTitle')], Boolean(post)), robots: { index: false } }
}

/** A need or an offer is about to run out: the button lets it stand. */
export default async function RenewalPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const action = `/l/${token}/network-renewal/renewal`
  const { post, days, form } = await showLink(token, 'network_renewal', async (tx, bearer, link) => ({
    post: await tx.networkPost.findUnique({ where: { id: link.subjectId }, select: { title: true, expiresOn: true } }),
    days: (await readNetworkSettings(tx, link.bureauId)).needDays,
    form: await openForm(tx, bearer, search, action, 'Network.application.fields'),
  }))
  if (!post?.expiresOn) redirect('/sign-in')
  const [t, locale] = [await getTranslations('Network.application'), await readLocale()]
  const date = formatDate(dayOf(post.expiresOn), locale)
  return (
    <Page
      title={t('renewalTitle')}
      lead={t('renewalLead', { title: post.title, date, days })}
      errors={form.errors}
      width="narrow"
    >
      <Form action={action} state={form}>
        <SubmitButton>{t('renew')}</SubmitButton>
      </Form>
    </Page>
  )
}
