import { useTranslations } from 'next-intl'
import type { HandoverView } from '@/lib/handovers/read'
import type { Brief } from '@/lib/handovers/read-brief'
import { BriefFacts } from '../../../brief'

type Props = { handoverId: string; items: HandoverView['items']; briefs: ReadonlyMap<string, Brief> }

/** One part of the sheet for each consultation, kept together on paper where it fits. */
export function SheetItems({ handoverId, items, briefs }: Props) {
  const t = useTranslations('Handovers')
  return items.map(({ id, kind, state, consultationId, note }) => {
    const brief = briefs.get(consultationId)
    return brief ? (
      <article key={id} className="mb-8 print:break-inside-avoid">
        <h3 className="mb-2">
          <a href={`/assignments/handovers/${handoverId}/items/${id}`}>
            {brief.number ?? t('draft')} {brief.title || t('untitled')}
          </a>
        </h3>
        <p className="mb-2 text-solid-gray-700">
          {t(`kinds.${kind}`)} / {t(`itemStates.${state}`)}
        </p>
        <BriefFacts brief={brief} note={note} />
      </article>
    ) : null
  })
}
