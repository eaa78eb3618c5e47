import { useTranslations } from 'next-intl'
import { textChanges } from '@/lib/corrections/text-changes'

/** What changed between two texts: taken out and put in, in words, signs and lines, not by colour alone. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const t = useTranslations('Corrections.difference')
  let place = 0
  const parts = textChanges(before, after).map((change) => {
    place += change.text.length
    return { ...change, key: `${place}-${change.kind}` }
  })
  return (
    <p className="max-w-prose whitespace-pre-wrap [overflow-wrap:anywhere]">
      {parts.map(({ key, kind, text }) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        const look =
          kind === 'added'
            ? 'bg-green-50 font-700 text-green-1000 decoration-2'
            : 'bg-red-50 text-red-1000 decoration-2'
        return (
          <Mark key={key} className={`px-0.5 ${look}`}>
            <span className="text-dns-14N-130">{t(kind === 'added' ? 'added' : 'removed')}</span>
            {text}
            <span className="sr-only">{t('end')}</span>
          </Mark>
        )
      })}
    </p>
  )
}
