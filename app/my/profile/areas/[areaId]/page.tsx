import type { PlaceParams } from '@/app/_profile/address'
import { AreaPage } from '@/app/_profile/area-page'
import type { Search } from '@/app/_profile/open-place'
import { profileTitle } from '@/app/_profile/title'

type Props = { params: Promise<PlaceParams & { areaId: string }>; searchParams: Promise<Search> }

export function generateMetadata(props: Props) {
  return profileTitle('areas.editTitle', props)
}

export default function OwnArea(props: Props) {
  return <AreaPage {...props} />
}
