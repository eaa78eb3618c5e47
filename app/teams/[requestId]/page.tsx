import { RequestPage, type RequestProps, requestTitle } from '@/app/_requests/request-page'

export function generateMetadata(props: RequestProps) {
  return requestTitle('contractor', props)
}

export default function TeamsRequestPage(props: RequestProps) {
  return <RequestPage asked="contractor" {...props} />
}
