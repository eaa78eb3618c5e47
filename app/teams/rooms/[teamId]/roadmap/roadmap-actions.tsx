import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'

/** What may be done with a roadmap: everybody takes it home, those who plan write in it. */
export function RoadmapActions({ place, mayPlan }: { place: string; mayPlan: boolean }) {
  const t = useTranslations('Roadmaps')
  return (
    <>
      {mayPlan ? <ButtonLink href={`${place}/items/new`}>{t('add')}</ButtonLink> : null}
      <ButtonLink href={`${place}/workbook`} variant="secondary">
        {t('download')}
      </ButtonLink>
      {mayPlan ? (
        <ButtonLink href={`${place}/upload`} variant="secondary">
          {t('upload.link')}
        </ButtonLink>
      ) : null}
    </>
  )
}
