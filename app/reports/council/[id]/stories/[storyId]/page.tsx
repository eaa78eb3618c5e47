import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { StoryForm } from '@/components/councilReports/story-form'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { placeTold } from '@/lib/councilReports/place-told'
import { readCouncilReport } from '@/lib/councilReports/read'
import { readStory } from '@/lib/councilReports/stories'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'

type Props = PageProps<'/reports/council/[id]/stories/[storyId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('CouncilReports'), searchParams])
  return { title: await pageTitle([t('story.title'), t('title')], post !== undefined) }
}

/** One story of a draft: its words, whether the municipality is named, and its check of the text. */
export default async function CouncilStoryPage({ params, searchParams }: Props) {
  const actor = await requireActor('manager')
  const [{ id, storyId }, search] = await Promise.all([params, searchParams])
  const path = `/reports/council/${id}/stories`
  const action = `${path}/${storyId}/writing`
  const [t, locale, read] = await Promise.all([
    getTranslations('CouncilReports'),
    readLocale(),
    asActor(actor, async (tx) => {
      const report = await readCouncilReport(tx, id)
      const story = report?.state === 'draft' ? await readStory(tx, id, storyId) : null
      if (!report || !story?.source) return null
      const { source, ...words } = story
      return {
        report,
        story: { ...words, source },
        form: await openForm(tx, actor, search, action, 'CouncilReports.fields'),
        named: await placeTold(tx, source.askingOrganisationId, true),
        unnamed: await placeTold(tx, source.askingOrganisationId, false),
      }
    }),
  ])
  if (!read) notFound()
  const { form } = read
  return (
    <Page
      title={t('story.title')}
      lead={<p>{t('story.lead')}</p>}
      width="narrow"
      errors={form.errors}
      breadcrumbs={[
        { href: '/reports/council', label: t('title') },
        { href: path, label: t('stories.title') },
      ]}
    >
      <CurrentTexts theirs={form.theirs} labels="CouncilReports.fields" />
      <StoryForm {...read} action={action} path={path} locale={locale} />
    </Page>
  )
}
