import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { EffectToRead } from '@/lib/followUps/read'
import type { PublicationSaid } from '@/lib/publicationWords/list'
import { effectTitle } from './effect-heading'
import { PublicationSaidBy } from './publication-said-by'

type Props = { effects: readonly EffectToRead[]; said: ReadonlyMap<string, PublicationSaid>; path: string }

/** What may be published of each answer as it stands now, with the way to change it. */
export function PublicationNow({ effects, said, path }: Props) {
  const t = useTranslations('PublicationWords')
  const follow = useTranslations('FollowUps')
  const locale = useLocale()
  if (said.size === 0) return null
  return (
    <Section title={t('title')} lead={t('sectionLead')} id="publication">
      <ul className="space-y-4">
        {effects.map((effect) => {
          const title = effectTitle(effect, locale, follow('monthsAfter', { months: effect.pointMonths }))
          const { now, words } = said.get(effect.id) ?? { now: '', words: [] }
          return (
            <li key={effect.id}>
              <p className="font-700">{title}</p>
              <p>{t(`word.${now || 'none'}`)}</p>
              <ul>
                {words.map((word) => (
                  <li key={word.id} className="text-solid-gray-700">
                    <PublicationSaidBy word={word} />
                  </li>
                ))}
              </ul>
              <p className="print:hidden">
                <a href={`${path}/effects/${effect.id}/publication`} aria-label={t('changeOf', { title })}>
                  {t('change')}
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
