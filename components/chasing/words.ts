import { useLocale, useTranslations } from 'next-intl'
import { ACTS, type Act, PARTIES, type Party } from '@/lib/chasing/steps'
import { nameIn } from '@/lib/menus/menu-name'

type Menu = { key: string; name: string; nameEn: string | null }

/** The words for what a step does, whom it is for and under which menu. */
export function useChasingWords(menus: readonly Menu[]) {
  const t = useTranslations('Chasing')
  const s = useTranslations('States.role')
  const locale = useLocale()
  return {
    act: (act: string) => t(`act.${known(ACTS, act)}`),
    party: (party: string) => s(known(PARTIES, party)),
    menu: (key: string | null) => {
      const menu = menus.find((one) => one.key === key)
      return key === null ? t('ladder.allMenus') : menu ? nameIn(locale, menu) : key
    },
  }
}

function known<Word extends Act | Party>(words: readonly Word[], word: string): Word {
  const found = words.find((one) => one === word)
  if (!found) throw new Error(`not in the catalogue: ${word}`)
  return found
}
