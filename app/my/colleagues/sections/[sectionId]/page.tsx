import { SectionPage, sectionTitle } from '@/app/_colleagues/section-page'

type Props = PageProps<'/my/colleagues/sections/[sectionId]'>

export function generateMetadata(props: Props) {
  return sectionTitle({ ...props, office: 'municipality' })
}

export default function Page(props: Props) {
  return <SectionPage {...props} office="municipality" />
}
