import { useTranslations } from 'next-intl'
import { LADDERS, type Step } from '@/lib/chasing/steps'
import { TabsNav } from '../layout/tabs-nav'
import { DataTable } from '../tables/data-table'
import { useChasingWords } from './words'

type Menu = { key: string; name: string; nameEn: string | null }
type Props = { steps: readonly Step[]; menus: readonly Menu[]; mayChange: boolean }

/** The steps for one kind of party or thing owed, chosen above: for all menus first, then those of single menus. */
export function LadderTables({ steps, menus, mayChange, shown }: Props & { shown: string | undefined }) {
  const t = useTranslations('Chasing.ladder')
  const words = useChasingWords(menus)
  const party = LADDERS.find((ladder) => ladder === shown) ?? LADDERS[0]
  const tabs = LADDERS.map((ladder) => ({
    ...{ href: `/supports/chasing?of=${ladder}`, label: words.party(ladder), current: ladder === party },
    count: steps.filter((step) => step.party === ladder).length,
  }))
  return (
    <div className="space-y-6">
      <TabsNav label={t('title')} tabs={tabs} />
      <LadderTable {...{ party, menus, mayChange }} steps={steps.filter((step) => step.party === party)} />
    </div>
  )
}

function LadderTable({ party, steps, menus, mayChange }: Props & { party: string }) {
  const t = useTranslations('Chasing.ladder')
  const words = useChasingWords(menus)
  if (steps.length === 0)
    return (
      <div>
        <h3>{words.party(party)}</h3>
        <p>{t('empty')}</p>
      </div>
    )
  return (
    <div>
      <h3 className="mb-2">{words.party(party)}</h3>
      <DataTable
        caption={t('caption', { party: words.party(party) })}
        captionHidden
        stacks
        columns={[{ label: t('day'), room: 'medium' }, t('act'), t('menu'), ...(mayChange ? [t('operation')] : [])]}
      >
        {steps.map(({ id, menuKey, afterDays, act }) => (
          <tr key={id}>
            <th scope="row">{words.days(party, afterDays)}</th>
            <td>{words.act(act)}</td>
            <td>{words.menu(menuKey)}</td>
            {mayChange ? (
              <td>
                <a
                  href={`/supports/chasing/${id}`}
                  aria-label={t('changeThis', {
                    ...{ party: words.party(party), menu: words.menu(menuKey), days: afterDays },
                  })}
                >
                  {t('change')}
                </a>
              </td>
            ) : null}
          </tr>
        ))}
      </DataTable>
    </div>
  )
}
