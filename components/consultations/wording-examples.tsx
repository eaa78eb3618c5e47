import { useTranslations } from 'next-intl'

const MENUS = ['practice', 'partner', 'network', 'desk', 'accompaniment'] as const

type Props = { of: 'situation' | 'wishes' }

/** How others put it: a worked example of the text asked for, and of what to wish from each kind of support. */
export function WordingExamples({ of }: Props) {
  const t = useTranslations('Writing.examples')
  return (
    <details className="max-w-prose rounded-8 border border-solid-gray-420 px-4 py-2 print:hidden">
      <summary className="py-1 font-700">{t('title')}</summary>
      {of === 'situation' ? (
        <p className="mt-2 whitespace-pre-line pb-2">{t('situation')}</p>
      ) : (
        <dl className="mt-2 space-y-2 pb-2">
          {MENUS.map((menu) => (
            <div key={menu}>
              <dt className="font-700">{t(`menus.${menu}.name`)}</dt>
              <dd>{t(`menus.${menu}.text`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
