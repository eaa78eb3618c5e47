import { useTranslations } from 'next-intl'
import type { Whole } from '@/lib/prints/read-whole'
import { Course } from '../consultations/course'
import { SupportList } from '../consultations/support-list'
import { FollowUpsOfConsultation } from '../follow-ups/follow-ups-of-consultation'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { FilesOnPaper } from './files-on-paper'
import { QuestionsOnPaper } from './questions-on-paper'

type Props = { whole: Whole; area: '/desk/follow-ups' | '/my/follow-ups' }

/** Everything that hangs on a consultation, in the order in which it is read on paper. */
export function WholeOnPaper({ whole, area }: Props) {
  const t = useTranslations('Prints')
  const { questions, supports, followUps, entries, files } = whole
  return (
    <>
      <Section title={t('questions.title', { count: questions.length })}>
        {questions.length === 0 ? (
          <EmptyState title={t('questions.none')} />
        ) : (
          <QuestionsOnPaper questions={questions} />
        )}
      </Section>
      <Section title={t('supports.title', { count: supports.length })}>
        {supports.length === 0 ? <EmptyState title={t('supports.none')} /> : <SupportList supports={supports} />}
      </Section>
      <FollowUpsOfConsultation followUps={followUps} area={area} />
      <Section title={t('course')}>
        <Course part={{ entries, older: null }} />
      </Section>
      <Section title={t('files.title')}>
        <FilesOnPaper files={files} />
      </Section>
    </>
  )
}
