import { InvitePage, inviteTitle } from '@/app/_colleagues/invite-page'

type Props = PageProps<'/my/colleagues/new'>

export function generateMetadata({ searchParams }: Props) {
  return inviteTitle(searchParams)
}

export default function Page({ searchParams }: Props) {
  return <InvitePage office="municipality" searchParams={searchParams} />
}
