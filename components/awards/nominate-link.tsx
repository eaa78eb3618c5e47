import { useTranslations } from 'next-intl'

/** Leads whoever may nominate from a practice to the form of the open call, with the practice chosen. */
export function NominateLink({ callId, practiceId }: { callId: string; practiceId: string }) {
  const t = useTranslations('Awards.ofPractice')
  return (
    <p className="print:hidden">
      <a href={`/nominations/${callId}?practice=${practiceId}`}>{t('nominate')}</a>
    </p>
  )
}
