import type { Metadata } from 'next'
import { ProgrammesPage } from '@/app/_programmes/programmes-page'
import { titleOfProgrammes } from '@/app/_programmes/title'

export async function generateMetadata({ searchParams }: PageProps<'/supports/programmes'>): Promise<Metadata> {
  return await titleOfProgrammes('list', searchParams)
}

export default function ProgrammesOfArea({ searchParams }: PageProps<'/supports/programmes'>) {
  return <ProgrammesPage keeper="desk" searchParams={searchParams} />
}
