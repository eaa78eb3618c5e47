import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import type { SignOffStanding } from '@/lib/signOffs/standing'

/** How the sign-off of a draft stands, before it is sent, and the way to it. */
export function SignOffPart({ id, standing }: { id: string; standing: SignOffStanding | null }) {
  const t = useTranslations('SignOff')
  if (!standing) return null
  const { signOff, hindrance } = standing
  const state = hindrance ?? (signOff ? 'approved' : null)
  return (
    <Section title={t('check.title')} id="signOff">
      <p>{state ? t(`standing.${state}`, { name: signOff?.approverName || 'none' }) : t('check.none')}</p>
      <ButtonLink href={`/my/consultations/${id}/sign-off`} variant="secondary">
        {t(signOff ? 'see' : 'toSignOff')}
      </ButtonLink>
    </Section>
  )
}
