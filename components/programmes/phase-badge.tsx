import { useTranslations } from 'next-intl'
import type { Phase } from '@/lib/programmes/states'
import { StatusBadge } from '../notices/status-badge'

const TONES = {
  draft: 'neutral',
  coming: 'info',
  open: 'progress',
  closed: 'warning',
  decided: 'info',
  published: 'success',
} as const satisfies Record<Phase, string>

/** Where a programme stands. */
export function PhaseBadge({ phase }: { phase: Phase }) {
  const t = useTranslations('Programmes')
  return <StatusBadge tone={TONES[phase]}>{t(`phases.${phase}`)}</StatusBadge>
}
