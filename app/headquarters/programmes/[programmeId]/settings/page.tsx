import type { Metadata } from 'next'
import { SettingsPage } from '@/app/_programmes/settings-page'
import { titleOfProgrammes } from '@/app/_programmes/title'

export async function generateMetadata({
  searchParams,
}: PageProps<'/headquarters/programmes/[programmeId]/settings'>): Promise<Metadata> {
  return await titleOfProgrammes('settings', searchParams)
}

export default function SettingsPageOfArea({
  params,
  searchParams,
}: PageProps<'/headquarters/programmes/[programmeId]/settings'>) {
  return <SettingsPage keeper="headquarters" params={params} searchParams={searchParams} />
}
