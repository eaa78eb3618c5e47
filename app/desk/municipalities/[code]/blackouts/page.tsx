import { BlackoutsPage } from '@/app/_profile/blackouts-page'
import { type PlaceProps, profileTitle } from '@/app/_profile/title'

export function generateMetadata(props: PlaceProps) {
  return profileTitle('blackouts', props)
}

export default function MunicipalityBlackouts(props: PlaceProps) {
  return <BlackoutsPage {...props} />
}
