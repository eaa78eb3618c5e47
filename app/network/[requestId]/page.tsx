import { RequestPage, type RequestProps, requestTitle } from '@/app/_requests/request-page'

export function generateMetadata(props: RequestProps) {
  return requestTitle('network_member', props)
}

export default function NetworkRequestPage(props: RequestProps) {
  return <RequestPage asked="network_member" {...props} />
}
