import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { CapacityTable } from '@/components/profile/capacity-table'
import type { pairOf } from '@/lib/profiles/read-capacity'

/** The chosen checks, or word that there is none or only one yet. */
export function CapacityComparison({ pair: { now, before } }: { pair: ReturnType<typeof pairOf> }) {
  const t = useTranslations('Profile.capacity')
  if (!now) return <EmptyState title={t('none')} />
  return (
    <>
      <CapacityTable now={now} before={before} />
      {before ? null : <p>{t('onlyOne')}</p>}
    </>
  )
}
