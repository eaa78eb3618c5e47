import { useTranslations } from 'next-intl'
import { HeadquartersNote } from '@/components/inquiries/headquarters-note'
import { OfficialAnswer } from '@/components/inquiries/official-answer'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue, canTriage } from '@/lib/consultations/policy'
import type { DeskPageView } from '../open-page'

/** What belongs to an inquiry: where it stands at headquarters, its official answer, and the ways to answer, pass on and publish it. */
export function InquirySection({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Inquiries')
  const { matter, official, atHeadquarters } = view
  const isInquiry = matter.kind === 'grant_inquiry'
  const ways = [
    ...(isInquiry && canLogDialogue(actor, matter)
      ? [{ href: '/official-answer', label: t(official ? 'official.again' : 'official.give') }]
      : []),
    ...((isInquiry && canLogDialogue(actor, matter)) || atHeadquarters
      ? [{ href: '/headquarters', label: t('headquarters.open') }]
      : []),
    ...(official && canTriage(actor, matter) ? [{ href: '/precedent', label: t('toPrecedent') }] : []),
  ]
  if (ways.length === 0 && !official) return null
  return (
    <>
      <HeadquartersNote standing={atHeadquarters} official={official} reader="desk" />
      <OfficialAnswer answer={official} />
      <ul className="flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={view.at(href)}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
