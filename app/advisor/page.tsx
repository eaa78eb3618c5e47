import { getTranslations } from 'next-intl/server'
import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'

export function generateMetadata() {
  return requestsTitle('advisor')
}

export default async function AdvisorPage({ searchParams }: PageProps<'/advisor'>) {
  const actor = await requireActor('advisor')
  const [{ done }, t] = await Promise.all([searchParams, getTranslations('Dispatches.mine')])
  return (
    <RequestsPage actor={actor} asked="advisor">
      {done === 'declined' ? <NotificationBanner tone="success" title={t('declinedDone')} /> : null}
    </RequestsPage>
  )
}
