import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { requireActor } from '@/lib/actor/require-actor'

export function generateMetadata() {
  return requestsTitle('network_member')
}

export default async function NetworkPage() {
  return <RequestsPage actor={await requireActor('network_member')} asked="network_member" />
}
