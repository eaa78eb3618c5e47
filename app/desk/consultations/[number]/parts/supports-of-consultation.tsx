import { useLocale, useTranslations } from 'next-intl'
import { SupportBadge } from '@/components/consultations/support-badge'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import type { Matter } from '@/lib/consultations/read-matter'
import { nameIn } from '@/lib/menus/menu-name'
import { deskPage } from '../address'

/** The supports of this consultation and where each stands; they are led on their own page. */
export function SupportsOfConsultation({ matter }: { matter: Matter }) {
  const t = useTranslations('Desk.supports')
  const locale = useLocale()
  return (
    <Section
      title={t('title')}
      id="supports"
      actions={
        <ButtonLink href={deskPage(matter.number, '/supports')} variant="secondary">
          {t('open')}
        </ButtonLink>
      }
    >
      {matter.supports.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
          {matter.supports.map((support) => (
            <li key={support.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2.5">
              <a href={deskPage(matter.number, `/supports/${support.id}`)} className="font-700">
                {nameIn(locale, support.menu)}
              </a>
              <SupportBadge state={support.state} />
              {support.ownerName ? <span>{t('owner', { name: support.ownerName })}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
