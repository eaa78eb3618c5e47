import { useTranslations } from 'next-intl'
import { GapFacts } from '@/components/consultations/gap-facts'
import { SimilarGaps } from '@/components/consultations/similar-gaps'
import { Section } from '@/components/layout/section'
import type { Actor } from '@/lib/actor/actor'
import { canRoute } from '@/lib/consultations/policy'
import type { DeskPageView } from '../open-page'

/** 関係する分野 of a consultation that crosses systems, similar ones of the bureau, and the way to ask headquarters. */
export function GapSection({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Gaps')
  const { matter, similarGaps } = view
  if (!matter.isGap && matter.fields.length < 2) return null
  return (
    <Section
      title={t('title')}
      id="gap"
      actions={canRoute(actor, matter) ? <a href={view.at('/headquarters')}>{t('askHeadquarters')}</a> : null}
    >
      <GapFacts of={matter} />
      <SimilarGaps similar={similarGaps} area="/desk/consultations" />
    </Section>
  )
}
