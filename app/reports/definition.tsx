import { useTranslations } from 'next-intl'
import type { MeasureKey } from '@/lib/reports/measures'

/** How a number is counted, where one looks at it; `named` where several stand below one another. */
export function Definition({ measure, named }: { measure: MeasureKey; named?: boolean }) {
  const t = useTranslations('Reports')
  const name = t(`measures.${measure}.name`)
  return (
    <details className="max-w-prose print:hidden">
      <summary className="w-fit py-1 text-blue-1000 underline underline-offset-[0.1875rem]">
        {t('definition.open')}
        <span className={named ? 'ms-2' : 'sr-only'}>{name}</span>
      </summary>
      <p className="mt-1">{t(`measures.${measure}.counted`)}</p>
      <p>{t('definition.missing', { missing: t(`measures.${measure}.missing`) })}</p>
      <p>
        <a href={`/reports/definitions#${measure}`}>{t('definition.whole', { name })}</a>
      </p>
    </details>
  )
}
