import type { Metadata } from 'next'
import { ComparisonPage } from '@/app/_programmes/comparison-page'
import { titleOfProgrammes } from '@/app/_programmes/title'

export async function generateMetadata({
  searchParams,
}: PageProps<'/headquarters/programmes/[programmeId]/comparison'>): Promise<Metadata> {
  return await titleOfProgrammes('comparison', searchParams)
}

export default function ComparisonPageOfArea({
  params,
}: PageProps<'/headquarters/programmes/[programmeId]/comparison'>) {
  return <ComparisonPage keeper="headquarters" params={params} />
}
