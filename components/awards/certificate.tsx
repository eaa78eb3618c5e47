import { useLocale, useTranslations } from 'next-intl'
import type { Certificates } from '@/lib/awards/certificates'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { call: Certificates; sheet: Certificates['sheets'][number] }

/** One certificate on a sheet of its own. */
export function Certificate({ call, sheet }: Props) {
  const t = useTranslations('Awards.certificates')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const on = call.awardOn ?? call.decidedOn
  return (
    <article className="break-after-page border-4 border-double border-solid-gray-600 p-6 sm:p-12 print:border-8 print:p-16">
      <h2 className="text-center text-std-32B-150 tracking-widest">
        {t(sheet.result === 'award' ? 'heading' : 'encouragement')}
      </h2>
      <p lang="ja" className="mt-8 whitespace-pre-wrap text-std-18N-160 leading-170 [overflow-wrap:anywhere]">
        {sheet.text}
      </p>
      {on ? <p className="mt-10">{formatDate(on, locale)}</p> : null}
      <p className="mt-2 text-end text-std-18B-160">{t('signed', { bureau: nameIn(locale, call.bureau) })}</p>
    </article>
  )
}
