import { CostsPage } from '@/app/_profile/costs-page'
import { type PlaceProps, profileTitle } from '@/app/_profile/title'

export function generateMetadata(props: PlaceProps) {
  return profileTitle('costs.title', props)
}

export default function OwnCosts(props: PlaceProps) {
  return <CostsPage {...props} />
}
