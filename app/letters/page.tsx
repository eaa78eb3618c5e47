import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { LETTER_ROLES } from '@/lib/letters/policy'
import { listOwnLetters } from '@/lib/letters/read'
import { nameIn } from '@/lib/menus/menu-name'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Letters')
  return { title: await pageTitle([t('own.title')]) }
}

/** The yearly letters that this person or office got. */
export default async function OwnLettersPage() {
  const actor = await requireActor(...LETTER_ROLES)
  const letters = await asActor(actor, (tx) => listOwnLetters(tx, actor))
  const [t, locale] = [await getTranslations('Letters'), await readLocale()]
  return (
    <Page title={t('own.title')} lead={t('own.lead')}>
      {letters.length === 0 ? <EmptyState title={t('own.none')} /> : null}
      <ul className="space-y-3">
        {letters.map(({ id, fiscalYear, sentAt, bureau }) => (
          <li key={id}>
            <a href={`/letters/${id}`}>
              {t('own.letterOf', { year: fiscalYearLabel(fiscalYear, locale), bureau: nameIn(locale, bureau) })}
            </a>{' '}
            {sentAt ? formatDate(sentAt, locale) : null}
          </li>
        ))}
      </ul>
    </Page>
  )
}
