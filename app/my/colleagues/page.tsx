import { ColleaguesPage, colleaguesTitle } from '@/app/_colleagues/colleagues-page'

export const generateMetadata = colleaguesTitle

export default function Page({ searchParams }: PageProps<'/my/colleagues'>) {
  return <ColleaguesPage office="municipality" searchParams={searchParams} />
}
