import { ContactPage, contactTitle } from '@/app/_partners/contact-page'
import { requireActor } from '@/lib/actor/require-actor'

type Props = PageProps<'/partner/contact'>

export async function generateMetadata({ searchParams }: Props) {
  return await contactTitle(await searchParams)
}

export default async function OwnContactPage({ params, searchParams }: Props) {
  const actor = await requireActor('partner_office')
  return <ContactPage actor={actor} params={await params} search={await searchParams} />
}
