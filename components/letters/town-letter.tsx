import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { TownFacts } from '@/lib/letters/facts'
import { nameIn } from '@/lib/menus/menu-name'
import { Section } from '../layout/section'
import { PracticeFigures } from '../practices/practice-figures'
import { DataTable } from '../tables/data-table'
import { LetterPractices } from './letter-practices'

/** A municipality's year: what it asked, what was done, what came of it, what others did. */
export function TownLetter({ facts }: { facts: TownFacts }) {
  const t = useTranslations('Letters')
  const states = useTranslations('States.consultation')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { received, consultations, supports, continued, followUps, figures, themes, practices } = facts
  return (
    <>
      <Section title={t('town.asked')} lead={t('town.received', { count: received })}>
        {consultations.length > 0 ? (
          <DataTable
            caption={t('town.asked')}
            captionHidden
            stacks
            columns={[t('town.receivedOn'), { label: t('town.title'), room: 'wide' }, t('town.state')]}
          >
            {consultations.map(({ number, title, state, receivedOn }) => (
              <tr key={number}>
                <td className="nowrap" data-label={t('town.receivedOn')}>
                  {formatDate(receivedOn, locale)}
                </td>
                <th scope="row">
                  {title} <span className="font-400 whitespace-nowrap">{number}</span>
                </th>
                <td data-label={t('town.state')}>{states(state)}</td>
              </tr>
            ))}
          </DataTable>
        ) : null}
        {received > consultations.length ? <p>{t('more', { count: received - consultations.length })}</p> : null}
      </Section>
      <Section title={t('town.done')}>
        {supports.length > 0 ? (
          <ul className="list-disc space-y-1 ps-6">
            {supports.map((support) => (
              <li key={support.name}>
                {t('town.support', { menu: nameIn(locale, support), proposed: support.proposed, done: support.done })}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('town.noSupport')}</p>
        )}
        {continued.length > 0 ? (
          <>
            <p>{t('town.continued')}</p>
            <ul className="list-disc space-y-1 ps-6">
              {continued.map((support) => (
                <li key={support.name}>
                  {t('town.continuedSupport', {
                    menu: nameIn(locale, support),
                    ...{ count: support.count, done: support.done },
                  })}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Section>
      <Section title={t('town.effects')} lead={t('followUps', followUps)}>
        {figures.length > 0 ? <PracticeFigures figures={figures} /> : null}
      </Section>
      <Section title={t('town.others')} lead={t('town.othersLead')}>
        {themes.length > 0 ? (
          <ul className="list-disc space-y-1 ps-6">
            {themes.map((theme) => (
              <li key={theme.name}>
                {theme.others === null
                  ? t('town.fewOthers', { theme: nameIn(locale, theme) })
                  : t('town.otherTowns', { theme: nameIn(locale, theme), count: theme.others })}
              </li>
            ))}
          </ul>
        ) : null}
        <LetterPractices practices={practices} />
      </Section>
    </>
  )
}
