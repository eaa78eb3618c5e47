import { RequestPage, type RequestProps, requestTitle } from '@/app/_requests/request-page'

export function generateMetadata(props: RequestProps) {
  return requestTitle('council_member', props)
}

export default function CouncilRequestPage(props: RequestProps) {
  return <RequestPage asked="council_member" {...props} />
}
