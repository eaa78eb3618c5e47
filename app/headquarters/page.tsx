import { RequestsPage, requestsTitle } from '@/app/_requests/requests-page'
import { requireActor } from '@/lib/actor/require-actor'

export function generateMetadata() {
  return requestsTitle('headquarters')
}

export default async function HeadquartersPage() {
  return <RequestsPage actor={await requireActor('headquarters')} asked="headquarters" />
}
