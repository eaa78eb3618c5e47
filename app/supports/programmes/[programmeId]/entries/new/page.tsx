import type { Metadata } from 'next'
import { RecordPage } from '@/app/_programmes/record-page'
import { titleOfProgrammes } from '@/app/_programmes/title'

type Props = PageProps<'/supports/programmes/[programmeId]/entries/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await titleOfProgrammes('record', searchParams)
}

export default function RecordPageOfDesk({ params, searchParams }: Props) {
  return <RecordPage params={params} searchParams={searchParams} />
}
