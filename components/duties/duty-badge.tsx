import { useTranslations } from 'next-intl'
import type { DutyStanding } from '@/lib/duties/states'
import { StatusBadge } from '../notices/status-badge'

const TONES = { open: 'info', late: 'warning', coming: 'neutral', done: 'success', waived: 'neutral' } as const

/** How a duty stands. */
export function DutyBadge({ standing }: { standing: DutyStanding }) {
  const t = useTranslations('Duties.badges')
  return <StatusBadge tone={TONES[standing]}>{t(standing)}</StatusBadge>
}
