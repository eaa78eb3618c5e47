import { ContactPage, contactTitle } from '@/app/_partners/contact-page'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/supports/partners/[officeId]/contact'>

export async function generateMetadata({ searchParams }: Props) {
  return await contactTitle(await searchParams)
}

export default async function OfficeContactPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  return <ContactPage actor={actor} params={await params} search={await searchParams} />
}
