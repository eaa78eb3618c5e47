import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { FORMULA } from '@/lib/reports/gaps/formula'
import type { Side } from '@/lib/reports/gaps/need'
import type { Ranking } from '@/lib/reports/gaps/rank'
import type { ReportProps } from '../report-props'
import { FewTable } from './few-table'
import { GapTable } from './gap-table'

const SHOWN = 20

/** The needs of one side: those not met, how many show no sign, and those too few to be ranked. */
export function GapSection({ side, ranking, ...shown }: ReportProps & { side: Side; ranking: Ranking }) {
  const t = useTranslations('Gaps')
  const { ranked, quiet, few } = ranking
  const least = FORMULA.leastRanked
  return (
    <Section title={t(`sides.${side}`)}>
      {ranked.length > 0 ? (
        <GapTable {...shown} side={side} gaps={ranked.slice(0, SHOWN)} />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneHint', { least })}</p>
        </EmptyState>
      )}
      {ranked.length > SHOWN ? <p>{t('more', { rest: ranked.length - SHOWN })}</p> : null}
      {quiet > 0 ? <p>{t('quiet', { quiet, least })}</p> : null}
      {few.length > 0 ? (
        <details>
          <summary className="w-fit py-1 text-blue-1000 underline underline-offset-[0.1875rem]">
            {t('few.open', { least, count: few.length })}
          </summary>
          <FewTable {...shown} side={side} needs={few} />
        </details>
      ) : null}
    </Section>
  )
}
