import { useTranslations } from 'next-intl'
import type { Activity } from '@/lib/advisors/activity'
import { StatusBadge } from '../notices/status-badge'

const TONES = { active: 'success', resting: 'neutral', unconfirmed: 'warning' } as const

/** Whether an advisor is active, at rest, or still to confirm the entry. */
export function ActivityBadge({ activity }: { activity: Activity }) {
  const t = useTranslations('Advisors.activity')
  return <StatusBadge tone={TONES[activity]}>{t(activity)}</StatusBadge>
}
