import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PlainText } from '@/components/consultations/plain-text'
import type { Step } from '@/lib/consultations/input'
import type { Draft } from '@/lib/consultations/read-draft'
import { onOneScreen, whatIsUnfinished } from '@/lib/consultations/unfinished'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

type Name = { name: string; nameEn: string | null }

/** Everything written so far, each line with the way to change it; one that is missing or cannot be read leads straight to its step. */
export async function answersOf(draft: Draft, maySayShared: boolean, illegible: readonly { field: string }[]) {
  const [t, s, g, locale] = await Promise.all([
    getTranslations('Consultation'),
    getTranslations('States'),
    getTranslations('Gaps'),
    readLocale(),
  ])
  const missing = new Set(whatIsUnfinished(draft).map(({ field }) => String(field)))
  const unread = new Set(illegible.map(({ field }) => field))
  const names = (all: Name[]) => all.map((named) => nameIn(locale, named)).join(t('listComma'))
  const single = onOneScreen(draft.form)
  const isQuick = single !== null
  const line = (field: string, step: Step, value: ReactNode) => {
    const changeHref = `/my/consultations/${draft.id}/${single ?? step}`
    const term = t(`fields.${field}`)
    const fill = (
      <a id={field} href={`${changeHref}#${field}`} className="font-700 text-red-900">
        {t(unread.has(field) ? 'check.illegible' : 'check.missing', { field: term })}
      </a>
    )
    return { term, value: missing.has(field) || unread.has(field) ? fill : value, changeHref }
  }
  const text = (written: string) => (written ? <PlainText>{written}</PlainText> : '')
  const shared = t(draft.sharedWithPrefecture || !maySayShared ? 'shared.yes' : 'shared.no')
  const asking = { term: t('fields.askingOrganisation'), value: nameIn(locale, draft.askingOrganisation) }
  const themes = names(draft.themes.map(({ theme }) => theme))
  const menus = names(draft.desiredMenus.map(({ menu }) => menu))
  return [
    ...(draft.viaPrefecture ? [asking] : []),
    ...(draft.form === 'grant'
      ? [
          line('grantKey', 'trouble', draft.grant ? nameIn(locale, draft.grant) : ''),
          line('grantYear', 'trouble', draft.grantYear ? fiscalYearLabel(draft.grantYear, locale) : ''),
          line('guideline', 'trouble', draft.guideline),
        ]
      : []),
    line('title', 'trouble', draft.title),
    ...(isQuick ? [] : [line('themeKeys', 'trouble', themes || s('unknownTheme'))]),
    ...(draft.fields.length > 0 || draft.isGap
      ? [
          line(
            'fields',
            'trouble',
            draft.fields.map((field) => g(`field.${field}`)).join(g('separator')) || g('isGapYes'),
          ),
        ]
      : []),
    ...(isQuick ? [] : [line('stage', 'trouble', draft.stage ? s(`stage.${draft.stage}`) : t('stageUnknown'))]),
    line('body', 'situation', text(draft.body)),
    ...(isQuick ? [] : [line('wishes', 'wishes', text(draft.wishes))]),
    ...(isQuick ? [] : [line('menuIds', 'wishes', menus || s('unknownMenu'))]),
    ...(isQuick ? [] : [line('desiredBy', 'wishes', draft.desiredBy ? formatDate(draft.desiredBy, locale) : '')]),
    line('sectionName', 'contact', draft.sectionName),
    line('contactName', 'contact', draft.contactName),
    line('contactPhone', 'contact', draft.contactPhone),
    line('contactMailbox', 'contact', draft.contactMailbox),
    {
      ...line('sharing', 'contact', shared),
      changeHref: maySayShared ? line('sharing', 'contact', '').changeHref : undefined,
    },
  ]
}
