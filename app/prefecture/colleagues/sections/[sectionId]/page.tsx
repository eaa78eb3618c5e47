import { SectionPage, sectionTitle } from '@/app/_colleagues/section-page'

type Props = PageProps<'/prefecture/colleagues/sections/[sectionId]'>

export function generateMetadata(props: Props) {
  return sectionTitle({ ...props, office: 'prefecture' })
}

export default function Page(props: Props) {
  return <SectionPage {...props} office="prefecture" />
}
