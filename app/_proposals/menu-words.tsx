import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { DescriptionList } from '@/components/layout/description-list'
import type { ProposalRead } from '@/lib/menuProposals/read'
import type { ProposalNames } from '@/lib/menuProposals/read-names'
import { nameIn } from '@/lib/menus/menu-name'

/** The need in words, and the menu that is to meet it. */
export function MenuWords({ proposal, names }: { proposal: ProposalRead; names: ProposalNames }) {
  const t = useTranslations('MenuProposals.fields')
  const m = useTranslations('MenuProposals')
  const pillars = useTranslations('States.pillar')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { need, changesMenu, name, description, pillar, themeKeys, doneBy, conditions } = proposal
  const themes = themeKeys.flatMap((key) => names.themes.get(key) ?? []).map((theme) => nameIn(locale, theme))
  return (
    <DescriptionList
      rows={[
        { term: t('need'), value: <PlainText>{need}</PlainText> },
        {
          term: t('changesMenuId'),
          value: changesMenu ? m('changes', { menu: nameIn(locale, changesMenu) }) : m('newMenu'),
        },
        { term: t('name'), value: name },
        { term: t('description'), value: <PlainText>{description}</PlainText> },
        { term: t('pillar'), value: pillars(pillar) },
        { term: t('themeKeys'), value: themes.join(m('separator')) },
        { term: t('doneBy'), value: doneBy },
        { term: t('conditions'), value: conditions === '' ? '' : <PlainText>{conditions}</PlainText> },
      ]}
    />
  )
}
