import { useTranslations } from 'next-intl'
import type { Passable } from '@/lib/requests/list-passable'

/** The words that stand ready for passing an answer on; why a party declined is left to the officer to say or not. */
export function useDraftFor() {
  const t = useTranslations('Passing.drafts')
  return ({ state, measure, answer, suggestedName, result }: Passable): string =>
    [
      ...(state === 'answered' ? [] : [t(state, { measure })]),
      ...(state === 'declined' ? [] : [answer]),
      ...(suggestedName ? [t('suggested', { name: suggestedName })] : []),
      ...(result ? [t('result', { result })] : []),
    ]
      .filter(Boolean)
      .join('\n')
}
