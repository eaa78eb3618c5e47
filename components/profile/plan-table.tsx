import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { PlanLine } from '@/lib/profiles/read-plan'

/** How far a municipality is with the 16 items, in numbers and, behind them, item by item. */
export function PlanTable({ lines }: { lines: readonly PlanLine[] }) {
  const t = useTranslations('Profile.plan')
  const locale = useLocale()
  const count = (standing: string | null) => lines.filter(({ mark }) => (mark?.standing ?? null) === standing).length
  return (
    <>
      <p>
        {t('counts', {
          working: count('working'),
          planned: count('planned'),
          notYet: count('not_yet'),
          unmarked: count(null),
        })}
      </p>
      <ol className="max-w-prose list-decimal space-y-1 ps-8">
        {lines
          .filter(({ mark }) => mark)
          .map((line) => (
            <li key={line.number} value={line.number}>
              <span className="font-700">{t(`standings.${line.mark?.standing ?? 'not_yet'}`)}</span>{' '}
              {nameIn(locale, line)}
              {line.mark?.note ? <span className="block text-solid-gray-700">{line.mark.note}</span> : null}
            </li>
          ))}
      </ol>
    </>
  )
}
