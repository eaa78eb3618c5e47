import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { requireActor } from '@/lib/actor/require-actor'

export function generateMetadata() {
  return requestsTitle('advisor')
}

export default async function AdvisorPage() {
  return <RequestsPage actor={await requireActor('advisor')} asked="advisor" />
}
