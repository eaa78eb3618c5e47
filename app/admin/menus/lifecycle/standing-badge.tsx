import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/notices/status-badge'
import type { Tone } from '@/components/notices/tone'
import type { Standing } from '@/lib/menus/standing'

const TONES: Record<Standing, Tone> = {
  draft: 'info',
  trial: 'progress',
  trialOver: 'warning',
  coming: 'info',
  open: 'success',
  replaced: 'neutral',
  closed: 'neutral',
  dropped: 'neutral',
}

/** How a version of a menu stands today. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const t = useTranslations('Menus.standing')
  return <StatusBadge tone={TONES[standing]}>{t(standing)}</StatusBadge>
}
