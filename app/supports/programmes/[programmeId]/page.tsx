import type { Metadata } from 'next'
import { ProgrammePage } from '@/app/_programmes/programme-page'
import { titleOfProgrammes } from '@/app/_programmes/title'

export async function generateMetadata({
  searchParams,
}: PageProps<'/supports/programmes/[programmeId]'>): Promise<Metadata> {
  return await titleOfProgrammes('programme', searchParams)
}

export default function ProgrammePageOfArea({ params, searchParams }: PageProps<'/supports/programmes/[programmeId]'>) {
  return <ProgrammePage keeper="desk" params={params} searchParams={searchParams} />
}
