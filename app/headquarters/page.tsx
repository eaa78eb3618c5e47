import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { listForHeadquarters } from '@/lib/inquiries/read-inquiries'
import { InquiryTable } from './inquiry-table'

export function generateMetadata() {
  return requestsTitle('headquarters')
}

export default async function HeadquartersPage() {
  const actor = await requireActor('headquarters')
  const inquiries = await asActor(actor, listForHeadquarters)
  return (
    <RequestsPage actor={actor} asked="headquarters">
      {inquiries.length > 0 ? <InquiryTable inquiries={inquiries} /> : null}
    </RequestsPage>
  )
}
