import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { SignedContent } from '@/lib/signOffs/content'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

/** What is sent, every field of it, as a superior reads it before approving. */
export function ContentRows({ content }: { content: SignedContent }) {
  const t = useTranslations('Consultation.fields')
  const s = useTranslations('SignOff.changed.fields')
  const words = useContentWords()
  const isQuick = content.form !== 'full'
  const fields = ['title', 'themeKeys', 'stage', 'body', 'wishes', 'menuIds', 'desiredBy'] as const
  const shown = fields.filter((field) => !isQuick || field === 'title' || field === 'body')
  const rest = ['sectionName', 'contactName', 'contactPhone', 'contactMailbox', 'sharing', 'attachments'] as const
  return (
    <DescriptionList
      rows={[
        { term: t('askingOrganisation'), value: words(content, 'asking') },
        ...(content.grant
          ? (['grant', 'grantYear', 'guideline'] as const).map((field) => ({
              term: s(field),
              value: words(content, field),
            }))
          : []),
        ...(content.fields.length > 0 || content.isGap
          ? (['fields', 'isGap'] as const).map((field) => ({
              term: s(field),
              value: words(content, field),
            }))
          : []),
        ...[...shown, ...rest].map((field) => {
          const value = words(content, field)
          return {
            term: t(field),
            value: value.includes('\n') || field === 'body' ? <PlainText>{value}</PlainText> : value,
          }
        }),
      ]}
    />
  )
}

/** A field of what is sent, in words. */
export function useContentWords() {
  const c = useTranslations('Consultation')
  const s = useTranslations('States')
  const t = useTranslations('SignOff')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const names = (all: SignedContent['themeKeys']) => all.map((named) => nameIn(locale, named)).join(c('listComma'))
  return (content: SignedContent, field: keyof SignedContent): string => {
    switch (field) {
      case 'form':
        return s(`form.${content.form}`)
      case 'asking':
        return nameIn(locale, content.asking)
      case 'themeKeys':
        return names(content.themeKeys) || s('unknownTheme')
      case 'menuIds':
        return names(content.menuIds) || s('unknownMenu')
      case 'stage':
        return content.stage ? s(`stage.${content.stage}`) : c('stageUnknown')
      case 'desiredBy':
        return content.desiredBy ? formatDate(content.desiredBy, locale) : ''
      case 'grant':
        return content.grant ? nameIn(locale, content.grant) : ''
      case 'grantYear':
        return content.grantYear ? fiscalYearLabel(content.grantYear, locale) : ''
      case 'fields':
        return content.fields.map((field) => t(`fieldNames.${field}`)).join(c('listComma'))
      case 'isGap':
        return t(content.isGap ? 'gap.yes' : 'gap.no')
      case 'sharing':
        return c(content.sharing ? 'shared.yes' : 'shared.no')
      case 'attachments':
        return (
          content.attachments
            .map((file) => t('file', { name: file.fileName, bytes: file.bytes, sha256: file.sha256.slice(0, 16) }))
            .join('\n') || c('attached.none')
        )
      default:
        return content[field]
    }
  }
}
