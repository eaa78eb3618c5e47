import type { Metadata } from 'next'
import { EntryPage } from '@/app/_programmes/entry-page'
import { titleOfProgrammes } from '@/app/_programmes/title'

export async function generateMetadata({
  searchParams,
}: PageProps<'/supports/programmes/[programmeId]/entries/[entryId]'>): Promise<Metadata> {
  return await titleOfProgrammes('entry', searchParams)
}

export default function EntryPageOfArea({
  params,
  searchParams,
}: PageProps<'/supports/programmes/[programmeId]/entries/[entryId]'>) {
  return <EntryPage keeper="desk" params={params} searchParams={searchParams} />
}
