import { useLocale, useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/japanese/dates'
import type { Difference } from '@/lib/roadmaps/difference'
import { EmptyState } from '../layout/empty-state'

const MONTHS = new Set(['from', 'until', 'milestone'])

/** What one version of a roadmap changed, line by line and field by field. */
export function RoadmapChanges({ changes }: { changes: readonly Difference[] }) {
  const t = useTranslations('Roadmaps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (changes.length === 0) return <EmptyState title={t('changes.none')} />
  const shown = (name: string, text: string) => {
    if (text === '') return t('changes.empty')
    if (MONTHS.has(name)) return formatMonth(text, locale)
    return name === 'progress' ? t(`progress.${text}`) : text
  }
  return (
    <ul className="space-y-3">
      {changes.map(({ id, kind, what, fields }) => (
        <li key={id} className="border-s-4 border-solid-gray-300 ps-4">
          <p>
            <strong>{t(`changes.${kind}`)}</strong> {what}
          </p>
          {fields.map(({ name, before, after }) => (
            <p key={name}>
              {t('changes.field', {
                name: t(`fields.${name}`),
                before: shown(name, before),
                after: shown(name, after),
              })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
