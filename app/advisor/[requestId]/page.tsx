import { RequestPage, type RequestProps, requestTitle } from '@/app/_requests/request-page'

export function generateMetadata(props: RequestProps) {
  return requestTitle('advisor', props)
}

export default function AdvisorRequestPage(props: RequestProps) {
  return <RequestPage asked="advisor" {...props} />
}
