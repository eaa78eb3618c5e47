import { useTranslations } from 'next-intl'
import { POINT_KINDS } from '@/lib/teams/kinds'
import type { Point } from '@/lib/teams/list-points'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'

/** Opinions, insights and the rest as separate items, each with its tag, whence it comes and what became of it. */
export function PointsByKind({ points, place }: { points: readonly Point[]; place?: string }) {
  const t = useTranslations('Teams.points')
  const kinds = POINT_KINDS.filter((kind) => kind !== 'plan' && points.some((point) => point.kind === kind))
  if (kinds.length === 0) return <EmptyState title={t('none')} />
  const carried = new Set(points.map(({ fromPointId }) => fromPointId))
  return kinds.map((kind) => (
    <Section key={kind} title={t(`kinds.${kind}`)}>
      <ul className="list-disc space-y-2 ps-6">
        {points
          .filter((point) => point.kind === kind)
          .map(({ id, text, tag, source }) => (
            <li key={id}>
              <span className="whitespace-pre-wrap">{text}</span>
              <span className="text-solid-gray-700">
                {tag ? t('tagged', { tag }) : ''}
                {source ? t('from', { source }) : ''}
                {carried.has(id) ? t('carried') : ''}
              </span>
              {place && !carried.has(id) ? (
                <a href={`${place}/${id}`} className="ms-3 print:hidden">
                  {t('carry')}
                  <span className="sr-only">{t('of', { text: text.slice(0, 40) })}</span>
                </a>
              ) : null}
            </li>
          ))}
      </ul>
    </Section>
  ))
}
