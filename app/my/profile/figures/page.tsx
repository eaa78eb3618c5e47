import { FiguresPage } from '@/app/_profile/figures-page'
import { type PlaceProps, profileTitle } from '@/app/_profile/title'

export function generateMetadata(props: PlaceProps) {
  return profileTitle('figures.formTitle', props)
}

export default function OwnFigures(props: PlaceProps) {
  return <FiguresPage {...props} />
}
