import { useTranslations } from 'next-intl'
import { WaitingForUs } from '@/app/my/waiting-for-us'
import { Section } from '@/components/layout/section'
import type { WaitingForUs as Waiting } from '@/lib/consultations/list-waiting-for-us'

/** What the desk asks of the prefecture on its own consultations and beside them; nothing when nothing waits. */
export function Waits({ of }: { of: Waiting }) {
  const t = useTranslations('My.home')
  if (Object.values(of).every((some) => some.length === 0)) return null
  return (
    <Section title={t('waiting')}>
      <WaitingForUs of={of} />
    </Section>
  )
}
