import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'

type Titled = 'new.title' | 'edit.title' | 'title' | 'sheet.title' | 'results.title'

/** The title of a questionnaire's page: what it shows, and of which consultation. */
export async function surveyTitle(of: Titled, number: string, post: unknown): Promise<Metadata> {
  const t = await getTranslations('Surveys')
  return { title: await pageTitle([t(of), number], typeof post === 'string') }
}
