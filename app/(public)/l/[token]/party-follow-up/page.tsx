import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HelpedFacts } from '@/components/helped/helped-facts'
import { HelpedFields } from '@/components/helped/helped-fields'
import { HelpedOver } from '@/components/helped/helped-over'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { listAnswerFiles } from '@/lib/answerFiles/list'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { isForFiles, withoutErrors } from '@/lib/helped/for-files'
import { readHelped } from '@/lib/helped/read'
import { bearerOf } from '@/lib/links/bearer'
import { readLink } from '@/lib/links/open'

type Props = PageProps<'/l/[token]/party-follow-up'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Helped'), searchParams])
  return { title: await pageTitle([t('ask'), t('title')], post !== undefined), robots: { index: false } }
}

/** What is asked of a party that helped and has no account. Opening the page records nothing; its button does, once. */
export default async function HelpedByLinkPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const bearer = await bearerOf(token)
  if (!bearer) notFound()
  const action = `/l/${token}/party-follow-up/answer`
  const opened = await asActor(bearer, async (tx) => {
    const link = await readLink(tx, bearer)
    if (link?.purpose !== 'party_follow_up' || link.state === 'withdrawn') return null
    const helped = await readHelped(tx, link.subjectId)
    const form = await openForm(tx, bearer, search, action, 'Helped.fields')
    return helped && { link, helped, form, files: await listAnswerFiles(tx, { kind: 'party', id: helped.id }) }
  })
  if (!opened) redirect(`/l/${token}`)
  const { link, helped, files } = opened
  const place = `/l/${token}/answer-files`
  if (search.post && !search.files && isForFiles(opened.form)) redirect(place)
  const form = withoutErrors(opened.form)
  const t = await getTranslations('Helped')
  const isOpen = link.state === 'open' && helped.state === 'asked'
  return (
    <Page
      title={t('ask')}
      kicker={link.organisation.name}
      lead={isOpen ? t('askLead') : undefined}
      errors={isOpen ? form.errors : []}
      width="narrow"
    >
      {isOpen ? null : <HelpedOver helped={helped} isThanked={search.done === '1'} />}
      <HelpedFacts helped={helped} />
      {isOpen ? <HelpedFields {...{ action, files, place }} state={form} closesOn={helped.closesOn} /> : null}
    </Page>
  )
}
