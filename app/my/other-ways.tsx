import { useTranslations } from 'next-intl'
import { Card, CardGrid } from '@/components/layout/card'
import { Section } from '@/components/layout/section'
import type { Role } from '@/lib/actor/roles'

const TOWN = ['applications', 'practices', 'network', 'polls', 'duties', 'planItems'] as const
const HREFS = {
  profile: '/my/profile',
  applications: '/my/applications',
  practices: '/my/practices',
  network: '/network',
  polls: '/date-polls',
  duties: '/duties',
  planItems: '/my/plan-items',
}

/** What else can be done here beside consultations, each with a word on what it is for. */
export function OtherWays({ role }: { role: Role }) {
  const t = useTranslations('My.home.other')
  const ways = role === 'municipal_staff' ? ([...TOWN, 'profile'] as const) : (['polls', 'profile'] as const)
  return (
    <Section title={t('title')}>
      <CardGrid>
        {ways.map((way) => (
          <Card key={way} title={t(`${way}.title`)} href={HREFS[way]}>
            {t(`${way}.text`)}
          </Card>
        ))}
      </CardGrid>
    </Section>
  )
}
