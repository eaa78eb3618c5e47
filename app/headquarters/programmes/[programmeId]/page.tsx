import type { Metadata } from 'next'
import { ProgrammePage } from '@/app/_programmes/programme-page'
import { titleOfProgrammes } from '@/app/_programmes/title'

export async function generateMetadata({
  searchParams,
}: PageProps<'/headquarters/programmes/[programmeId]'>): Promise<Metadata> {
  return await titleOfProgrammes('programme', searchParams)
}

export default function ProgrammePageOfArea({
  params,
  searchParams,
}: PageProps<'/headquarters/programmes/[programmeId]'>) {
  return <ProgrammePage keeper="headquarters" params={params} searchParams={searchParams} />
}
