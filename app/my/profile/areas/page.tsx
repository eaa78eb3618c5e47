import { AreasPage } from '@/app/_profile/areas-page'
import { type PlaceProps, profileTitle } from '@/app/_profile/title'

export function generateMetadata(props: PlaceProps) {
  return profileTitle('areas.title', props)
}

export default function OwnAreas(props: PlaceProps) {
  return <AreasPage {...props} />
}
