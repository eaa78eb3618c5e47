import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { EffectToRead } from '@/lib/followUps/read'
import { effectTitle } from './effect-heading'

type Props = { effects: readonly EffectToRead[]; locale: 'ja' | 'en'; isAnswered: boolean; area: '/my' | '/desk' }

/** The way from an answered result into a plan, support by support. */
export function ForPlans({ effects, locale, isAnswered, area }: Props) {
  const t = useTranslations('FollowUps')
  const plans = useTranslations('PlanItems')
  if (!isAnswered) return null
  return (
    <Section title={plans('title')} lead={plans(area === '/my' ? 'lead' : 'deskLead')}>
      <ul className="space-y-2">
        {effects.map((effect) => (
          <li key={effect.id}>
            <a href={`${area}/consultations/${effect.about.number}/plan-items/new?effect=${effect.id}`}>
              {`${plans('add')}：${effectTitle(effect, locale, t('monthsAfter', { months: effect.pointMonths }))}`}
            </a>
          </li>
        ))}
      </ul>
      {area === '/my' ? (
        <p>
          <a href="/my/plan-items">{plans('toList')}</a>
        </p>
      ) : null}
    </Section>
  )
}
