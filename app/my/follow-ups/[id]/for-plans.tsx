import { useTranslations } from 'next-intl'
import { effectTitle } from '@/components/follow-ups/effect-heading'
import { Section } from '@/components/layout/section'
import type { EffectToRead } from '@/lib/followUps/read'

type Props = { effects: readonly EffectToRead[]; locale: 'ja' | 'en'; isAnswered: boolean }

/** The way from an answered result into a plan, support by support. */
export function ForPlans({ effects, locale, isAnswered }: Props) {
  const t = useTranslations('FollowUps')
  const plans = useTranslations('PlanItems')
  if (!isAnswered) return null
  return (
    <Section title={plans('title')} lead={plans('lead')}>
      <ul className="space-y-2">
        {effects.map((effect) => (
          <li key={effect.id}>
            <a href={`/my/consultations/${effect.about.number}/plan-items/new?effect=${effect.id}`}>
              {`${plans('add')}：${effectTitle(effect, locale, t('monthsAfter', { months: effect.pointMonths }))}`}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/my/plan-items">{plans('toList')}</a>
      </p>
    </Section>
  )
}
