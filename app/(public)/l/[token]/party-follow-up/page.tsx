import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AnswersToHelp } from '@/components/helped/answers-to-help'
import { HelpedFacts } from '@/components/helped/helped-facts'
import { HelpedFields } from '@/components/helped/helped-fields'
import { HelpedOver } from '@/components/helped/helped-over'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { isForFiles, withoutErrors } from '@/lib/helped/for-files'
import { openByLink } from './open'

type Props = PageProps<'/l/[token]/party-follow-up'>

const DONE = ['marked', 'reacted'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Helped'), searchParams])
  return { title: await pageTitle([t('ask'), t('title')], post !== undefined), robots: { index: false } }
}

/** What is asked of a party that helped and has no account, and what the municipality has answered. Opening the page records nothing; its buttons do, each once. */
export default async function HelpedByLinkPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const { link, helped, isOpen, files, seen, reactions, place, ...opened } = await openByLink(token, search)
  const filesAt = `/l/${token}/answer-files`
  if (search.post && !search.files && isForFiles(opened.form)) redirect(filesAt)
  const form = withoutErrors(opened.form)
  const t = await getTranslations('Helped')
  const done = DONE.find((one) => one === search.done)
  const errors = [...(isOpen ? form.errors : []), ...[...reactions.values()].flatMap((reaction) => reaction.errors)]
  return (
    <Page
      title={t('ask')}
      kicker={link.organisation.name}
      lead={isOpen ? t('askLead') : undefined}
      errors={errors}
      width="narrow"
    >
      {done ? <NotificationBanner tone="success" title={t(done)} /> : null}
      {isOpen ? null : <HelpedOver helped={helped} isThanked={search.done === '1'} />}
      <HelpedFacts helped={helped} />
      {helped.answers.length > 0 ? <AnswersToHelp {...{ helped, place, seen, reactions }} /> : null}
      {isOpen ? (
        <HelpedFields
          action={`${place}/answer`}
          state={form}
          closesOn={helped.closesOn}
          files={files}
          place={filesAt}
        />
      ) : null}
    </Page>
  )
}
