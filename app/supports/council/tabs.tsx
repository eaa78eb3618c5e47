import { useTranslations } from 'next-intl'
import { TabsNav } from '@/components/layout/tabs-nav'

const AREAS = [
  ['advice', '/supports/council'],
  ['calls', '/supports/council/calls'],
] as const

/** The two matters of the council: advice on consultations, and priority matters. */
export function CouncilTabs({ current }: { current: (typeof AREAS)[number][0] }) {
  const t = useTranslations('CouncilCalls.tabs')
  return (
    <TabsNav
      label={t('label')}
      tabs={AREAS.map(([area, href]) => ({ href, label: t(area), current: area === current }))}
    />
  )
}
