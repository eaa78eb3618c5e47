import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { FORMULA } from '@/lib/reports/gaps/formula'

const PARTS = ['count', 'useful', 'first_answer', 'declines', 'known', 'both', 'version'] as const

/** How the needs are ranked: the formula in one line, and on demand each part of it with its thresholds. */
export function HowRanked() {
  const t = useTranslations('Gaps.how')
  const { version, leastRanked, leastKnown, wait, weights } = FORMULA
  const percent = Object.fromEntries(Object.entries(weights).map(([sign, weight]) => [sign, Math.round(weight * 100)]))
  const values = { ...percent, ...wait, least: leastRanked, leastKnown, version }
  return (
    <Section title={t('title')} id="how">
      <p className="max-w-prose">{t('short', values)}</p>
      <details className="max-w-prose">
        <summary className="w-fit py-1 text-blue-1000 underline underline-offset-[0.1875rem]">{t('open')}</summary>
        <ul className="mt-1 list-disc ps-6">
          {PARTS.map((part) => (
            <li key={part}>{t(part, values)}</li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
