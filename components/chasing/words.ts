import { useLocale, useTranslations } from 'next-intl'
import { ACTS, type Act, isOfDuties, PARTIES, type Party } from '@/lib/chasing/steps'
import { nameIn } from '@/lib/menus/menu-name'

type Menu = { key: string; name: string; nameEn: string | null }

/** The words for what a step does, on which day, whom or what it is for and under which menu. */
export function useChasingWords(menus: readonly Menu[]) {
  const t = useTranslations('Chasing')
  const s = useTranslations('States.role')
  const locale = useLocale()
  return {
    act: (act: string) => t(`act.${known(ACTS, act)}`),
    party: (ladder: string) => (isOfDuties(ladder) ? t(`duties.${ladder}`) : s(known(PARTIES, ladder))),
    days: (ladder: string, days: number) => t(isOfDuties(ladder) ? 'ladder.daysOfDuty' : 'ladder.days', { days }),
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
