import { useTranslations } from 'next-intl'
import { GapFacts } from '@/components/consultations/gap-facts'
import { SimilarGaps } from '@/components/consultations/similar-gaps'
import { HeadquartersNote } from '@/components/inquiries/headquarters-note'
import { OfficialAnswer } from '@/components/inquiries/official-answer'
import { Section } from '@/components/layout/section'
import type { OpenConsultation } from './open-consultation'

type Props = { of: Pick<OpenConsultation, 'consultation' | 'official' | 'atHeadquarters' | 'similarGaps'> }

/** Where a question stands at headquarters, the official answer, and, across fields, one's own similar consultations. */
export function InquiryParts({ of: { consultation, official, atHeadquarters, similarGaps } }: Props) {
  const t = useTranslations('Gaps')
  return (
    <>
      <HeadquartersNote standing={atHeadquarters} official={official} reader="asker" />
      <OfficialAnswer answer={official} />
      {consultation.isGap || consultation.fields.length > 1 ? (
        <Section title={t('title')}>
          <GapFacts of={consultation} />
          <SimilarGaps similar={similarGaps} area="/my/consultations" />
        </Section>
      ) : null}
    </>
  )
}
