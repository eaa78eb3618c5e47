import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { requireActor } from '@/lib/actor/require-actor'

export function generateMetadata() {
  return requestsTitle('partner_office')
}

export default async function PartnerPage() {
  return <RequestsPage actor={await requireActor('partner_office')} asked="partner_office" />
}
