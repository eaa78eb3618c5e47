import { getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/actor/actor'
import { listChoosableMenus, listThemeGroups } from '@/lib/consultations/choices'
import type { Tx } from '@/lib/db/client'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Answers } from '@/lib/workbooks/answers'
import { differences, readCurrent } from '@/lib/workbooks/place'
import type { Upload } from '@/lib/workbooks/uploads'

/** One field, what the draft says now and what the file says. */
export type ComparedLine = { field: keyof Answers; current: string; file: string }

/** Where a waiting file says something else than its draft; of a file without a draft, everything it says. */
export async function compareWithDraft(tx: Tx, actor: Actor, { state, answers, consultation }: Upload) {
  if (state !== 'waiting') return []
  const current: Answers = consultation ? await readCurrent(tx, consultation.id) : {}
  const fields = consultation ? differences(answers, await readCurrent(tx, consultation.id)) : keysOf(answers)
  const say = await sayings(tx, actor)
  return fields.map((field): ComparedLine => ({ field, current: say(current, field), file: say(answers, field) }))
}

function keysOf(answers: Answers): (keyof Answers)[] {
  return (Object.keys(answers) as (keyof Answers)[]).filter((field) => answers[field] !== undefined)
}

async function sayings(tx: Tx, actor: Actor) {
  const [t, states, locale] = await Promise.all([getTranslations('Workbook'), getTranslations('States'), readLocale()])
  const groups = await listThemeGroups(tx)
  const menus = actor.bureauId
    ? await listChoosableMenus(tx, { bureauId: actor.bureauId, prefectureCode: actor.prefectureCode })
    : []
  const names = new Map([
    ...groups.flatMap(({ themes }) => themes).map((theme) => [theme.key, nameIn(locale, theme)] as const),
    ...menus.map((menu) => [menu.id, nameIn(locale, menu)] as const),
  ])
  return (of: Answers, field: keyof Answers): string => {
    const answer = of[field]
    if (field === 'stage') return of.stage ? states(`stage.${of.stage}`) : t('form.stageUnknown')
    if (field === 'desiredBy') return of.desiredBy ? formatDate(of.desiredBy, locale) : ''
    if (typeof answer === 'boolean') return t(answer ? 'form.yes' : 'form.no')
    if (Array.isArray(answer)) return answer.map((one) => names.get(one) ?? '').join(t('upload.separator'))
    return answer ?? ''
  }
}
