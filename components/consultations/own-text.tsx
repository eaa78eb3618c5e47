import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Revision } from '@/lib/corrections/current'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { CorrectedField, type OpenMark } from '../corrections/corrected-field'
import { DescriptionList } from '../layout/description-list'
import { AttachedFiles } from './attached-files'
import { PlainText } from './plain-text'

const CONTACT = ['sectionName', 'contactName', 'contactPhone', 'contactMailbox'] as const

type Name = { name: string; nameEn: string | null }
type Written = {
  kind: string
  grant: Name | null
  grantYear: number | null
  guideline: string
  title: string
  stage: string | null
  body: string
  wishes: string
  desiredBy: Date | null
  sectionName: string
  contactName: string
  contactPhone: string
  contactMailbox: string
  themes: readonly { theme: Name }[]
  desiredMenus: readonly { menu: Name }[]
  attachments: readonly { id: string; fileName: string; bytes: number }[]
  revisions: readonly Revision[]
}

/** What was written to the desk, as it was sent and since corrected; `marks` are the fields at which something is asked. */
export function OwnText({ of, marks = [] }: { of: Written; marks?: readonly OpenMark[] }) {
  const c = useTranslations('Consultation')
  const t = useTranslations('Consultation.fields')
  const s = useTranslations('States')
  const k = useTranslations('Corrections')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const names = (all: readonly Name[]) => all.map((named) => nameIn(locale, named)).join(locale === 'en' ? ', ' : '、')
  const field = (names: readonly string[], value: ReactNode) => {
    const isTouched = [...of.revisions, ...marks].some((one) => one.field !== null && names.includes(one.field))
    if (!isTouched) return value
    return (
      <CorrectedField fields={names} revisions={of.revisions} marks={marks}>
        {value || k('empty')}
      </CorrectedField>
    )
  }
  const asked = (term: string, given: unknown, value: ReactNode) => (of.grant && !given ? [] : [{ term, value }])
  const contact = [of.sectionName, of.contactName, of.contactPhone, of.contactMailbox].filter(Boolean)
  return (
    <DescriptionList
      stacked
      rows={[
        { term: t('title'), value: field(['title'], of.title) },
        ...(of.grant
          ? [
              { term: t('grantKey'), value: nameIn(locale, of.grant) },
              { term: t('grantYear'), value: of.grantYear ? fiscalYearLabel(of.grantYear, locale) : '' },
              { term: t('guideline'), value: of.guideline },
            ]
          : []),
        ...asked(t('themeKeys'), of.themes.length, names(of.themes.map(({ theme }) => theme)) || s('unknownTheme')),
        ...asked(t('stage'), of.stage, field(['stage'], of.stage ? s(`stage.${of.stage}`) : c('stageUnknown'))),
        { term: t('body'), value: field(['body'], of.body ? <PlainText>{of.body}</PlainText> : '') },
        { term: t('wishes'), value: field(['wishes'], of.wishes ? <PlainText>{of.wishes}</PlainText> : '') },
        ...asked(
          t('menuIds'),
          of.desiredMenus.length,
          names(of.desiredMenus.map(({ menu }) => menu)) || s('unknownMenu'),
        ),
        ...asked(
          t('desiredBy'),
          of.desiredBy,
          field(['desiredBy'], of.desiredBy ? formatDate(of.desiredBy, locale) : ''),
        ),
        { term: t('contact'), value: field(CONTACT, contact.join(locale === 'en' ? ', ' : '　')) },
        { term: t('attachments'), value: <AttachedFiles files={of.attachments} /> },
      ]}
    />
  )
}
