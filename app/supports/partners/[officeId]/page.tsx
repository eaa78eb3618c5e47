import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { ContactFacts } from '@/components/partners/contact-facts'
import { DirectoryEntry } from '@/components/partners/directory-entry'
import { DirectoryHistory } from '@/components/partners/directory-history'
import { JointWorks } from '@/components/partners/joint-works'
import { OfficeDone } from '@/components/partners/office-done'
import { ProgrammeList } from '@/components/partners/programme-list'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { listPartnerChoices } from '@/lib/partners/list-offices'
import { openOffice } from '@/lib/partners/open-office'

type Props = PageProps<'/supports/partners/[officeId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Partners')
  return { title: await pageTitle([t('office')], Boolean((await searchParams).post)) }
}

export default async function OfficePage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { officeId } = await params
  const search = await searchParams
  const base = `/supports/partners/${officeId}`
  const read = await asActor(actor, async (tx) => {
    const opened = await openOffice(tx, actor, officeId, base, search)
    if (!opened) return null
    const change = await openForm(tx, actor, search, `${base}/changes`, 'Partners.fields')
    const work = await openForm(tx, actor, search, `${base}/works`, 'Partners.fields')
    return { ...opened, change, work, choices: await listPartnerChoices(tx, actor.bureauId ?? '') }
  })
  if (!read) notFound()
  const { office, today, confirmations, change, work, choices } = read
  const [t, locale] = await Promise.all([getTranslations('Partners'), getLocale()])
  return (
    <Page
      title={nameIn(locale, office)}
      kicker={office.ministry ?? undefined}
      breadcrumbs={[{ href: '/supports/partners', label: t('title') }]}
      errors={[...change.errors, ...work.errors]}
      actions={<a href={`/supports/partners/matching?office=${officeId}`}>{t('askedBefore')}</a>}
    >
      <OfficeDone done={search.done} />
      <Section title={t('contact.title')} actions={<a href={`${base}/contact`}>{t('contact.change')}</a>}>
        <ContactFacts profile={office.partnerProfile} />
      </Section>
      <Section title={t('entry.title')} lead={t('entry.lead')}>
        <DirectoryEntry {...{ office, choices }} action={`${base}/changes`} form={change} />
        <DirectoryHistory changes={office.directoryChanges} office={office} />
      </Section>
      <Section
        title={t('programme.listed')}
        actions={
          <ButtonLink href={`${base}/programmes/new`} variant="secondary">
            {t('programme.new')}
          </ButtonLink>
        }
      >
        <ProgrammeList
          programmes={office.partnerProgrammes}
          base={`${base}/programmes`}
          today={today}
          forms={confirmations}
        />
      </Section>
      <Section title={t('works.title')}>
        <JointWorks works={office.jointWorks} action={`${base}/works`} form={work} />
      </Section>
    </Page>
  )
}
