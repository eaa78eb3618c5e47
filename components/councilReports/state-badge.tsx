import { useTranslations } from 'next-intl'
import { StatusBadge } from '../notices/status-badge'

const TONES = { draft: 'neutral', in_approval: 'progress', confirmed: 'success', replaced: 'warning' } as const

/** How far a report to the council has come. */
export function CouncilReportBadge({ state }: { state: string }) {
  const t = useTranslations('CouncilReports.state')
  const known = state === 'in_approval' || state === 'confirmed' || state === 'replaced' ? state : 'draft'
  return <StatusBadge tone={TONES[known]}>{t(known)}</StatusBadge>
}
