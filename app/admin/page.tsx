import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Card, CardGrid } from '@/components/layout/card'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'

const AREAS = {
  administrator: ['users', 'organisations', 'menus', 'calendar', 'mails', 'themes', 'handbooks', 'audit'],
  operator: ['menus', 'themes', 'handbooks'],
} as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Admin')
  return { title: await pageTitle([t('title')]) }
}

export default async function AdminPage() {
  const actor = await requireActor('administrator', 'operator')
  const t = await getTranslations('Admin')
  const areas = actor.role === 'operator' ? AREAS.operator : AREAS.administrator
  return (
    <Page title={t('title')} lead={t(actor.role === 'operator' ? 'operatorLead' : 'lead')}>
      <CardGrid>
        {areas.map((area) => (
          <Card key={area} as="h2" title={t(`areas.${area}.title`)} href={`/admin/${area}`}>
            <p>{t(`areas.${area}.text`)}</p>
          </Card>
        ))}
      </CardGrid>
    </Page>
  )
}
