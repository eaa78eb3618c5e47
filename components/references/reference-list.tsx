import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { FoundReference } from '@/lib/references/find'
import { ReferenceFiles } from './reference-files'

/** References one under the other: what, which edition, by whom, whether it may be passed on, and where it was sent. */
export function ReferenceList({ references }: { references: readonly FoundReference[] }) {
  const t = useTranslations('References')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {references.map((one) => {
        const year = String(one.editionYear)
        const { title, edition } = one
        return (
          <li key={one.id} className="py-3 [overflow-wrap:anywhere]">
            <p>
              <span className="me-3 text-solid-gray-700">{t(`kinds.${one.kind}`)}</span>
              <span className="font-700">{one.part}</span>
            </p>
            <p>{edition ? t('edition', { title, edition, year }) : t('editionPlain', { title, year })}</p>
            {one.maker ? <p>{t('madeBy', { maker: one.maker, permission: one.permission })}</p> : null}
            <p className="text-solid-gray-700">
              {one.themes.map((theme) => nameIn(locale, theme)).join(t('library.separator'))}
            </p>
            {one.isPublic ? <p>{t('isPublic')}</p> : null}
            {one.url ? (
              <p>
                <a href={one.url} rel="noreferrer" aria-label={t('openThis', { part: one.part, title })}>
                  {t('open', { site: new URL(one.url).hostname })}
                </a>
              </p>
            ) : null}
            <ReferenceFiles files={one.files} />
            {one.sent > 0 ? (
              <details>
                <summary className="py-1">{t('library.sent', { count: one.sent, part: one.part })}</summary>
                <ul className="list-disc ps-6">
                  {one.sendings.map(({ number, title: about, sentOn }) => (
                    <li key={number}>
                      {formatDate(sentOn, locale)} <a href={`/desk/consultations/${number}`}>{`${number} ${about}`}</a>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
