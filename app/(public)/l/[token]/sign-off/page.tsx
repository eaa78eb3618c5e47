import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { ContentRows } from '@/components/sign-offs/content-rows'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { checkCodeOf } from '@/lib/signOffs/check-code'
import { listFilesOfLink } from '@/lib/signOffs/files'
import { findSignOff } from '@/lib/signOffs/find'
import { showLink } from '../open-link'
import { DecisionForm } from './decision-form'
import { Files } from './files'

type Props = PageProps<'/l/[token]/sign-off'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('SignOff.decide'), searchParams])
  return { title: await pageTitle([t('title')], post !== undefined), robots: { index: false } }
}

/** What a superior without an account is asked to approve. Opening the page does nothing. */
export default async function SignOffByLinkPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const action = `/l/${token}/sign-off/decision`
  const { link, signOff, files, form } = await showLink(token, 'sign_off', async (tx, bearer, link) => ({
    link,
    signOff: await findSignOff(tx, link.subjectId),
    files: await listFilesOfLink(tx),
    form: await openForm(tx, bearer, search, action, 'SignOff.decide.fields'),
  }))
  const [t, locale] = await Promise.all([getTranslations('SignOff'), readLocale()])
  if (signOff?.state !== 'asked') return <Page title={t('decide.title')}>{t('decide.over')}</Page>
  const code = checkCodeOf(signOff.contentHash)
  return (
    <Page
      title={t('decide.title')}
      kicker={link.organisation.name}
      lead={t('decide.lead', { name: signOff.askedByName, date: formatDate(link.expiresAt, locale) })}
      errors={form.errors}
      printLine={t('pack.line', { edition: signOff.edition, code })}
      width="narrow"
    >
      <Section title={t('pack.content')} lead={t('decide.edition', { edition: signOff.edition, code })}>
        <ContentRows content={signOff.content} />
      </Section>
      <Files token={token} files={files} />
      <Section title={t('decide.formTitle')}>
        <DecisionForm action={action} state={form} name={signOff.askedByName} />
      </Section>
    </Page>
  )
}
