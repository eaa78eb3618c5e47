import { CapacityPage } from '@/app/_profile/capacity-page'
import { type PlaceProps, profileTitle } from '@/app/_profile/title'

export function generateMetadata(props: PlaceProps) {
  return profileTitle('capacity.title', props)
}

export default function OwnCapacity(props: PlaceProps) {
  return <CapacityPage {...props} />
}
