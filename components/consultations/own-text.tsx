import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { DescriptionList } from '../layout/description-list'
import { AttachedFiles } from './attached-files'
import { PlainText } from './plain-text'

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
}

/** What was written to the desk, as it was sent. */
export function OwnText({ of }: { of: Written }) {
  const c = useTranslations('Consultation')
  const t = useTranslations('Consultation.fields')
  const s = useTranslations('States')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const names = (all: readonly Name[]) => all.map((named) => nameIn(locale, named)).join(locale === 'en' ? ', ' : '、')
  const contact = [of.sectionName, of.contactName, of.contactPhone, of.contactMailbox].filter(Boolean)
  return (
    <DescriptionList
      stacked
      rows={[
        { term: t('title'), value: of.title },
        ...(of.grant
          ? [
              { term: t('grantKey'), value: nameIn(locale, of.grant) },
              { term: t('grantYear'), value: of.grantYear ? fiscalYearLabel(of.grantYear, locale) : '' },
              { term: t('guideline'), value: of.guideline },
            ]
          : []),
        { term: t('themeKeys'), value: names(of.themes.map(({ theme }) => theme)) || s('unknownTheme') },
        { term: t('stage'), value: of.stage ? s(`stage.${of.stage}`) : c('stageUnknown') },
        { term: t('body'), value: of.body ? <PlainText>{of.body}</PlainText> : '' },
        { term: t('wishes'), value: of.wishes ? <PlainText>{of.wishes}</PlainText> : '' },
        { term: t('menuIds'), value: names(of.desiredMenus.map(({ menu }) => menu)) || s('unknownMenu') },
        { term: t('desiredBy'), value: of.desiredBy ? formatDate(of.desiredBy, locale) : '' },
        { term: t('contact'), value: contact.join(locale === 'en' ? ', ' : '　') },
        { term: t('attachments'), value: <AttachedFiles files={of.attachments} /> },
      ]}
    />
  )
}
