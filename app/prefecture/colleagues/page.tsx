import { ColleaguesPage, colleaguesTitle } from '@/app/_colleagues/colleagues-page'

export const generateMetadata = colleaguesTitle

export default function Page({ searchParams }: PageProps<'/prefecture/colleagues'>) {
  return <ColleaguesPage office="prefecture" searchParams={searchParams} />
}
