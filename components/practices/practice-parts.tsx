import { useTranslations } from 'next-intl'
import type { Indicator } from '@/lib/followUps/indicator'
import { PlainText } from '../consultations/plain-text'
import { Section } from '../layout/section'
import { PracticeFigures } from './practice-figures'

type Text = 'summary' | 'begun' | 'actors' | 'costs' | 'result' | 'hard' | 'contact'
type Props = { of: Record<Text, string> & { figures: readonly Indicator[] } }

/** A practice part by part, as everybody reads it; nothing of what was not written. */
export function PracticeParts({ of }: Props) {
  const t = useTranslations('Practices.parts')
  const part = (name: Text) =>
    of[name] ? (
      <Section title={t(name)}>
        <PlainText>{of[name]}</PlainText>
      </Section>
    ) : null
  return (
    <>
      {part('summary')}
      {part('begun')}
      {part('actors')}
      {part('costs')}
      {of.result || of.figures.length > 0 ? (
        <Section title={t('result')}>
          {of.result ? <PlainText>{of.result}</PlainText> : null}
          {of.figures.length > 0 ? <PracticeFigures figures={of.figures} /> : null}
        </Section>
      ) : null}
      {part('hard')}
      {part('contact')}
    </>
  )
}
