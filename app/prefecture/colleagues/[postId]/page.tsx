import { ColleaguePage, colleagueTitle } from '@/app/_colleagues/colleague-page'

type Props = PageProps<'/prefecture/colleagues/[postId]'>

export function generateMetadata(props: Props) {
  return colleagueTitle({ ...props, office: 'prefecture' })
}

export default function Page(props: Props) {
  return <ColleaguePage {...props} office="prefecture" />
}
