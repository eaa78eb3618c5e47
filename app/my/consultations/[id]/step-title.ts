import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { type DraftStep, onOneScreen } from '@/lib/consultations/unfinished'

/** The name of a step's page in the browser. */
export async function stepTitle(
  step: DraftStep | 'check',
  searchParams: Promise<Record<string, unknown>>,
): Promise<Metadata> {
  const [t, search] = await Promise.all([getTranslations('Consultation'), searchParams])
  const area = t(`kicker.${onOneScreen(step) ?? 'full'}`)
  return { title: await pageTitle([...new Set([t(`steps.${step}`), area])], Boolean(search.post)) }
}
