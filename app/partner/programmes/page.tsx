import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { ContactFacts } from '@/components/partners/contact-facts'
import { OfficeDone } from '@/components/partners/office-done'
import { ProgrammeList } from '@/components/partners/programme-list'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { nameIn } from '@/lib/menus/menu-name'
import { openOffice } from '@/lib/partners/open-office'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Partners')
  return { title: await pageTitle([t('programme.list')]) }
}

export default async function OwnProgrammesPage({ searchParams }: PageProps<'/partner/programmes'>) {
  const actor = await requireActor('partner_office')
  const search = await searchParams
  const opened = await asActor(actor, (tx) => openOffice(tx, actor, undefined, '/partner', search))
  if (!opened) notFound()
  const { office, today, confirmations } = opened
  const [t, locale] = await Promise.all([getTranslations('Partners'), getLocale()])
  return (
    <Page
      title={t('programme.list')}
      kicker={nameIn(locale, office)}
      lead={t('programme.lead')}
      actions={<ButtonLink href="/partner/programmes/new">{t('programme.new')}</ButtonLink>}
    >
      <OfficeDone done={search.done} />
      <Section title={t('programme.listed')}>
        <ProgrammeList
          programmes={office.partnerProgrammes}
          base="/partner/programmes"
          today={today}
          forms={confirmations}
        />
      </Section>
      <Section title={t('contact.title')} actions={<a href="/partner/contact">{t('contact.change')}</a>}>
        <ContactFacts profile={office.partnerProfile} />
      </Section>
    </Page>
  )
}
