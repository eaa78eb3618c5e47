import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The groups of themes for whose consultations there is an example; the first is shown while no theme is chosen. */
const GROUPS = ['prev', 'incl', 'med', 'cross', 'gov'] as const

/** How others put it: a worked example of the text asked for, from the group of the themes that were chosen. */
export function WordingExample({ groups }: { groups: readonly string[] }) {
  const t = useTranslations('Writing.examples')
  const group = GROUPS.find((known) => groups.includes(known)) ?? GROUPS[0]
  return (
    <Folded title={t('title')}>
      <p className="mt-2 whitespace-pre-line pb-2">{t(`situation.${group}`)}</p>
    </Folded>
  )
}

/** Examples folded away until somebody wants them. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="max-w-prose rounded-8 border border-solid-gray-420 px-4 py-2 print:hidden">
      <summary className="py-1 font-700">{title}</summary>
      {children}
    </details>
  )
}
