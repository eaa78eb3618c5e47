import { SectionsPage, sectionsTitle } from '@/app/_colleagues/sections-page'

type Props = PageProps<'/my/colleagues/sections'>

export function generateMetadata({ searchParams }: Props) {
  return sectionsTitle(searchParams)
}

export default function Page({ searchParams }: Props) {
  return <SectionsPage office="municipality" searchParams={searchParams} />
}
