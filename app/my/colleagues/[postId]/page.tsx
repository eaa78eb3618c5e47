import { ColleaguePage, colleagueTitle } from '@/app/_colleagues/colleague-page'

type Props = PageProps<'/my/colleagues/[postId]'>

export function generateMetadata(props: Props) {
  return colleagueTitle({ ...props, office: 'municipality' })
}

export default function Page(props: Props) {
  return <ColleaguePage {...props} office="municipality" />
}
