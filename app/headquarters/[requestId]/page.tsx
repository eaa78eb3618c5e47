import { RequestPage, type RequestProps, requestTitle } from '@/app/_requests/request-page'

export function generateMetadata(props: RequestProps) {
  return requestTitle('headquarters', props)
}

export default function HeadquartersRequestPage(props: RequestProps) {
  return <RequestPage asked="headquarters" {...props} />
}
