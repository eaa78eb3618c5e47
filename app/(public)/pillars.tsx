import { useTranslations } from 'next-intl'
import { Card, CardGrid } from '@/components/layout/card'

export const FIVE = ['I', 'II', 'III', 'IV', 'V'] as const

/** The five support menus in plain words, each leading to what it holds. */
export function Pillars() {
  const t = useTranslations('Public')
  const pillars = useTranslations('States.pillar')
  return (
    <CardGrid>
      {FIVE.map((pillar) => (
        <Card
          key={pillar}
          title={pillars(pillar)}
          href={`/menus#${pillar}`}
          meta={t('pillarNumber', { number: FIVE.indexOf(pillar) + 1 })}
        >
          <p>{t(`pillars.${pillar}`)}</p>
        </Card>
      ))}
      <Card title={t('menus.allTitle')} href="/menus">
        <p>{t('menus.allText')}</p>
      </Card>
    </CardGrid>
  )
}
