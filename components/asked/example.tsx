import { useLocale, useTranslations } from 'next-intl'
import type { ShownExample } from '@/lib/asked/list'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { PlainText } from '../consultations/plain-text'

type Props = { of: ShownExample; heading: 'h2' | 'h3' | 'p'; likeHref?: string }

/** What one municipality asked, as everybody reads it: the trouble, what was done, and the way to ask about something alike. */
export function Example({ of, heading: Heading, likeHref }: Props) {
  const t = useTranslations('Asked.public')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { title, asked, done, themes, prefecture, bureau, fiscalYear } = of
  const place = prefecture
    ? t('inPrefecture', { prefecture: nameIn(locale, prefecture) })
    : t('inBureau', { bureau: nameIn(locale, bureau) })
  return (
    <div className="space-y-3">
      <div>
        <Heading className="text-std-18B-160 [overflow-wrap:anywhere]">{title}</Heading>
        <p className="text-solid-gray-700">{t('of', { place, year: fiscalYearLabel(fiscalYear, locale) })}</p>
      </div>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[9rem_1fr]">
        <dt className="font-700">{t('asked')}</dt>
        <dd className="min-w-0">
          <PlainText>{asked}</PlainText>
        </dd>
        <dt className="font-700 max-sm:mt-2">{t('done')}</dt>
        <dd className="min-w-0">
          <PlainText>{done}</PlainText>
        </dd>
      </dl>
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1">
        <span className="text-solid-gray-700">{themes.map((theme) => nameIn(locale, theme)).join(t('separator'))}</span>
        {likeHref ? (
          <a href={likeHref} className="print:hidden">
            {t.rich('alike', { title, of: (words) => <span className="sr-only">{words}</span> })}
          </a>
        ) : null}
      </p>
    </div>
  )
}
