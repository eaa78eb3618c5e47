import { useLocale, useTranslations } from 'next-intl'
import type { ChoosableMenu } from '@/lib/consultations/choices'
import { nameIn } from '@/lib/menus/menu-name'
import { Folded } from './wording-examples'

type Props = { menus: readonly ChoosableMenu[]; chosen: readonly string[]; themeKeys: readonly string[] }

/**
 * What to wish for from each kind of support, as others put it: in front those of the menus that were chosen, or, while none
 * is, of those meant for the chosen themes. A bureau's own menu has the example of its kind.
 */
export function MenuExamples({ menus, chosen, themeKeys }: Props) {
  const t = useTranslations('Writing.examples')
  const withExample = menus.flatMap((menu) => {
    const example = [menu.key, menu.kind].find((name) => t.has(`menus.${name}`))
    return example ? [{ ...menu, example: t(`menus.${example}`) }] : []
  })
  const named = withExample.filter(({ id }) => chosen.includes(id))
  const meant = withExample.filter(({ themes }) => themes.some(({ themeKey }) => themeKeys.includes(themeKey)))
  const first = named.length > 0 ? named : meant
  const others = withExample.filter((menu) => !first.includes(menu))
  return (
    <>
      {first.length > 0 ? (
        <Folded title={t('title')}>
          <Examples of={first} />
        </Folded>
      ) : null}
      {others.length > 0 ? (
        <Folded title={t(first.length > 0 ? 'others' : 'title')}>
          <Examples of={others} />
        </Folded>
      ) : null}
    </>
  )
}

function Examples({ of }: { of: readonly (ChoosableMenu & { example: string })[] }) {
  const locale = useLocale()
  return (
    <dl className="mt-2 space-y-3 pb-2">
      {of.map((menu) => (
        <div key={menu.id}>
          <dt className="font-700">{nameIn(locale, menu)}</dt>
          <dd>{menu.example}</dd>
        </div>
      ))}
    </dl>
  )
}
