import { useTranslations } from 'next-intl'
import { StatusBadge } from '../notices/status-badge'

const TONES = {
  draft: 'neutral',
  sent: 'progress',
  withdrawn: 'neutral',
  selected: 'success',
  not_selected: 'neutral',
} as const

type Props = { entry: { state: string; isLate: boolean; lateState: string } }

/** Where an entry stands, and whether it came after the closing. */
export function EntryBadge({ entry: { state, isLate, lateState } }: Props) {
  const t = useTranslations('Programmes')
  const known = Object.entries(TONES).find(([name]) => name === state)
  return (
    <span className="inline-flex flex-wrap gap-1">
      <StatusBadge tone={known?.[1] ?? 'neutral'}>{t(`entryStates.${state}`)}</StatusBadge>
      {isLate ? <StatusBadge tone="warning">{t(`lateStates.${lateState}`)}</StatusBadge> : null}
    </span>
  )
}
