import { RequestPage, type RequestProps, requestTitle } from '@/app/_requests/request-page'

export function generateMetadata(props: RequestProps) {
  return requestTitle('prefecture_staff', props)
}

export default function PrefectureRequestPage(props: RequestProps) {
  return <RequestPage asked="prefecture_staff" {...props} />
}
