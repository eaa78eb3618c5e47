import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { nameIn } from '@/lib/menus/menu-name'
import type { DeskOf } from '@/lib/practices/desk-of'

type Props = { practice: { id: string }; actor: Actor | null; desk: DeskOf | null; locale: string }

/** How to ask about a practice: a consultation that begins with it, or whom to call. */
export function AskAbout({ practice, actor, desk, locale }: Props) {
  const t = useTranslations('Practices')
  const isAsking = ASKING_ROLES.some((role) => role === actor?.role)
  return (
    <Section title={t('askTitle')} lead={t(isAsking ? 'askLead' : 'askOthers')}>
      {isAsking || !actor ? (
        <p className="print:hidden">
          <ButtonLink
            href={`/my/consultations/new?practice=${practice.id}`}
            variant={isAsking ? 'primary' : 'secondary'}
          >
            {t(isAsking ? 'ask' : 'askSignedOut')}
          </ButtonLink>
        </p>
      ) : null}
      {isAsking ? (
        <p className="print:hidden">
          <a href={`/my/practices/copying/${practice.id}`}>{t('copied')}</a>
        </p>
      ) : null}
      {actor && isDesk(actor) ? (
        <p className="print:hidden">
          <a href={`/desk/practices/spread/${practice.id}`}>{t('toSpread')}</a>
        </p>
      ) : null}
      {desk ? (
        <p>
          {t('askDesk', { bureau: nameIn(locale, desk.bureau), desk: desk.deskName })}
          {desk.deskPhone ? (
            <>
              {' '}
              <a href={`tel:${desk.deskPhone.replace(/[^0-9+]/g, '')}`} className="whitespace-nowrap">
                {desk.deskPhone}
              </a>
            </>
          ) : null}
        </p>
      ) : null}
    </Section>
  )
}
