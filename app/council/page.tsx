import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { requireActor } from '@/lib/actor/require-actor'

export function generateMetadata() {
  return requestsTitle('council_member')
}

export default async function CouncilPage() {
  return <RequestsPage actor={await requireActor('council_member')} asked="council_member" />
}
