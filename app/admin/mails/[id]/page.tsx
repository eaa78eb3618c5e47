import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { readMail } from '@/lib/mail/list'
import { MailState } from '../mail-state'

type Props = PageProps<'/admin/mails/[id]'>

const open = cache(async (id: string) => {
  const actor = await requireActor('administrator', 'manager')
  const mail = await asActor(actor, (tx) => readMail(tx, id))
  if (!mail) notFound()
  return mail
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id }, t, locale] = [await params, await getTranslations('AdminMails'), await readLocale()]
  const { subject, recipientName, address, createdAt } = await open(id)
  const to = t('to', {
    name: recipientName || t('erased'),
    address: recipientName && address,
    time: formatDateTime(createdAt, locale),
  })
  return { title: await pageTitle([`${subject}${to}`, t('title')]) }
}

export default async function MailPage({ params }: Props) {
  const { id } = await params
  const mail = await open(id)
  const [t, locale] = [await getTranslations('AdminMails'), await readLocale()]
  return (
    <Page title={mail.subject} breadcrumbs={[{ href: '/admin/mails', label: t('title') }]}>
      <DescriptionList
        rows={[
          { term: t('recipient'), value: mail.recipientName || t('erased') },
          { term: t('address'), value: mail.recipientName ? mail.address : t('erased') },
          { term: t('writtenAt'), value: formatDateTime(mail.createdAt, locale) },
          { term: t('stateLabel'), value: <MailState state={mail.state} failure={mail.failure} /> },
          { term: t('sentAt'), value: mail.sentAt ? formatDateTime(mail.sentAt, locale) : t('notSent') },
          { term: t('attemptsLabel'), value: t('attempts', { count: mail.attempts }) },
        ]}
      />
      <Section title={t('body')}>
        <div
          lang={mail.locale}
          className="rounded-8 border border-solid-gray-300 p-5 whitespace-pre-line [overflow-wrap:anywhere]"
        >
          {mail.body || t('erased')}
        </div>
      </Section>
    </Page>
  )
}
