import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { requireActor } from '@/lib/actor/require-actor'

export function generateMetadata() {
  return requestsTitle('prefecture_staff')
}

export default async function PrefectureRequestsPage() {
  return <RequestsPage actor={await requireActor('prefecture_staff')} asked="prefecture_staff" />
}
