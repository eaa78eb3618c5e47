import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'

/** A practice that was here once and is no longer: its consent ended, or nobody said that it still holds. */
export function PracticeGone({ why }: { why: 'withdrawn' | 'expired' }) {
  const t = useTranslations('Practices')
  return (
    <Page
      title={t('gone.title')}
      lead={t(`gone.${why}`)}
      breadcrumbs={[{ href: '/practices', label: t('title') }]}
      width="narrow"
    >
      <p>{t('gone.ask')}</p>
      <p>
        <ButtonLink href="/practices">{t('toList')}</ButtonLink>
      </p>
    </Page>
  )
}
