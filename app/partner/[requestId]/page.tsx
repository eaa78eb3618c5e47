import { RequestPage, type RequestProps, requestTitle } from '@/app/_requests/request-page'

export function generateMetadata(props: RequestProps) {
  return requestTitle('partner_office', props)
}

export default function PartnerRequestPage(props: RequestProps) {
  return <RequestPage asked="partner_office" {...props} />
}
