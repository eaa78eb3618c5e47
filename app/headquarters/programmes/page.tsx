import type { Metadata } from 'next'
import { ProgrammesPage } from '@/app/_programmes/programmes-page'
import { titleOfProgrammes } from '@/app/_programmes/title'

export async function generateMetadata({ searchParams }: PageProps<'/headquarters/programmes'>): Promise<Metadata> {
  return await titleOfProgrammes('list', searchParams)
}

export default function ProgrammesOfArea({ searchParams }: PageProps<'/headquarters/programmes'>) {
  return <ProgrammesPage keeper="headquarters" searchParams={searchParams} />
}
