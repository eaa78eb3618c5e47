import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { bearerOf } from '@/lib/links/bearer'
import { readLink } from '@/lib/links/open'
import { nameIn } from '@/lib/menus/menu-name'
import { readDesk } from '@/lib/organisations/read-desk'

type Props = { params: Promise<{ token: string }>; children: ReactNode }

/** Below each page of a link: whom its bearer can telephone, whatever became of the link. */
export default async function LinkLayout({ params, children }: Props) {
  const bearer = await bearerOf((await params).token)
  const desk = bearer
    ? await asActor(bearer, async (tx) => {
        const link = await readLink(tx, bearer)
        return link && (await readDesk(tx, link.bureauId))
      })
    : null
  const [t, locale] = await Promise.all([getTranslations('Links'), readLocale()])
  return (
    <>
      {children}
      {desk ? (
        <aside aria-label={t('contact')} className="mx-auto w-full max-w-page px-4 pb-12 sm:px-6 print:p-0">
          <p className="max-w-prose border-t border-solid-gray-300 pt-4">
            {t('desk', { bureau: nameIn(locale, desk.bureau), desk: desk.deskName })}
            {desk.deskPhone ? (
              <span className="ms-4 inline-block whitespace-nowrap">{t('phone', { phone: desk.deskPhone })}</span>
            ) : null}
          </p>
        </aside>
      ) : null}
    </>
  )
}
