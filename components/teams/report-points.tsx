import { useTranslations } from 'next-intl'
import type { PointKind } from '@/lib/teams/kinds'
import type { Point } from '@/lib/teams/list-points'
import { Section } from '../layout/section'

type Props = { kinds: readonly PointKind[]; points: readonly Point[] }

/** Items of some kinds as one topic of the report; nothing where there are none. */
export function ReportPoints({ title, kinds, points }: Props & { title: string }) {
  if (!points.some(({ kind }) => kinds.some((one) => one === kind))) return null
  return (
    <Section title={title}>
      <PointLists kinds={kinds} points={points} />
    </Section>
  )
}

/** Items under the heading of their kind. */
export function PointLists({ kinds, points }: Props) {
  const t = useTranslations('Teams.points')
  return kinds.map((kind) => {
    const those = points.filter((point) => point.kind === kind)
    if (those.length === 0) return null
    return (
      <div key={kind}>
        <h3>{t(`kinds.${kind}`)}</h3>
        <ul className="list-disc space-y-1 ps-6">
          {those.map(({ id, text, tag, source }) => (
            <li key={id}>
              <span className="whitespace-pre-wrap">{text}</span>
              <span className="text-solid-gray-700">
                {tag ? t('tagged', { tag }) : ''}
                {source ? t('from', { source }) : ''}
              </span>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
