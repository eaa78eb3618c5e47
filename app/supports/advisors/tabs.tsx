import { useTranslations } from 'next-intl'
import { TabsNav } from '@/components/layout/tabs-nav'

const TABS = [
  ['list', '/supports/advisors'],
  ['quota', '/supports/advisors/quota'],
  ['fees', '/supports/advisors/fees'],
] as const

/** The registry, the quotas of the year, travel and fees. */
export function AdvisorTabs({ current }: { current: (typeof TABS)[number][0] }) {
  const t = useTranslations('Advisors.tabs')
  return (
    <TabsNav label={t('label')} tabs={TABS.map(([key, href]) => ({ href, label: t(key), current: key === current }))} />
  )
}
