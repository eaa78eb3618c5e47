import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AnswerFileList } from '@/components/follow-ups/answer-files'
import { AnswersToHelp } from '@/components/helped/answers-to-help'
import { HelpedAnswer, HelpedFacts } from '@/components/helped/helped-facts'
import { HelpedFields } from '@/components/helped/helped-fields'
import { HelpedOver } from '@/components/helped/helped-over'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { isForFiles } from '@/lib/helped/for-files'
import { openHelped } from './open'

type Props = PageProps<'/helped/[id]'>

const DONE = ['answered', 'marked', 'reacted'] as const

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { id }, { post }] = [await getTranslations('Helped'), await params, await searchParams]
  const { helped, errors } = await openHelped(id, typeof post === 'string' ? post : undefined)
  return {
    title: await pageTitle([t('titleOf', { place: helped.place }), helped.title, t('title')], errors.length > 0),
  }
}

/** One support somebody helped with: the questions to look back on it, and what the municipality answered since. */
export default async function HelpedOnePage({ params, searchParams }: Props) {
  const [t, { id }, search] = [await getTranslations('Helped'), await params, await searchParams]
  const { helped, isOpen, files, form, seen, reactions, errors } = await openHelped(
    id,
    typeof search.post === 'string' ? search.post : undefined,
  )
  const place = `/attachments/answers/party/${id}`
  if (search.post && !search.files && isForFiles(form)) redirect(place)
  const done = DONE.find((one) => one === search.done)
  return (
    <Page
      title={t('titleOf', { place: helped.place })}
      kicker={helped.title}
      breadcrumbs={[{ href: '/helped', label: t('title') }]}
      errors={errors}
    >
      {done ? <NotificationBanner tone="success" title={t(done === 'answered' ? 'thanks' : done)} /> : null}
      <HelpedFacts helped={helped} />
      <AnswersToHelp {...{ helped, seen, reactions }} place={`/helped/${id}`} />
      <Section title={t(helped.state === 'answered' ? 'own' : 'ask')}>
        {isOpen ? (
          <>
            <p>{t('askLead')}</p>
            <HelpedFields
              action={`/helped/${id}/answer`}
              state={form}
              closesOn={helped.closesOn}
              {...{ files, place }}
            />
          </>
        ) : (
          <HelpedOver helped={helped} isThanked={false} />
        )}
        {helped.state === 'answered' ? <HelpedAnswer helped={helped} /> : null}
        {helped.state === 'answered' && files.length > 0 ? <AnswerFileList files={files} place={place} /> : null}
      </Section>
    </Page>
  )
}
