import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { ComparisonTable } from '@/components/programmes/comparison-table'
import { programmeTitle } from '@/components/programmes/programme-title'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { compareEntries } from '@/lib/programmes/compare'
import { KEEPERS, type Keeper, type ProgrammeParams, programmeAt } from './area'
import { openProgramme } from './open-programme'

/** The entries of a programme side by side, to be read, printed on A3 or A4, or taken along as xlsx. */
export async function ComparisonPage({ keeper, params }: { keeper: Keeper; params: Promise<ProgrammeParams> }) {
  const { programmeId } = await params
  const { programme, themes, keeps, more } = await openProgramme(keeper, programmeId, async (tx, _actor, of) => ({
    comparison: await compareEntries(tx, of),
    now: await readClock(tx),
  }))
  if (!keeps) notFound()
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const title = programmeTitle(t, locale, programme)
  return (
    <Page
      title={t('comparison.title')}
      kicker={title}
      lead={t('comparison.lead')}
      width="wide"
      breadcrumbs={[
        { href: KEEPERS[keeper].area, label: t('title') },
        { href: programmeAt(keeper, { programmeId }), label: title },
      ]}
      printLine={t('comparison.printLine', { title, date: formatDate(more.now, locale) })}
      actions={<a href={programmeAt(keeper, { programmeId }, '/comparison.xlsx')}>{t('comparison.xlsx')}</a>}
    >
      {more.comparison.rows.length === 0 ? (
        <EmptyState title={t('entries.none')} />
      ) : (
        <div className="paper-a3">
          <ComparisonTable
            comparison={more.comparison}
            themes={themes}
            caption={t('comparison.caption', { quota: programme.quota })}
            entryHref={(entryId) => programmeAt(keeper, { programmeId }, `/entries/${entryId}`)}
          />
        </div>
      )}
    </Page>
  )
}
