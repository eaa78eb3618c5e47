import { InvitePage, inviteTitle } from '@/app/_colleagues/invite-page'

type Props = PageProps<'/prefecture/colleagues/new'>

export function generateMetadata({ searchParams }: Props) {
  return inviteTitle(searchParams)
}

export default function Page({ searchParams }: Props) {
  return <InvitePage office="prefecture" searchParams={searchParams} />
}
