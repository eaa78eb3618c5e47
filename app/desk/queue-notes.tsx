import { useTranslations } from 'next-intl'
import type { FoundMunicipality } from '@/lib/organisations/find-municipality'
import type { QueueAddress } from '@/lib/queue/address'

type Props = {
  address: QueueAddress
  meant: readonly FoundMunicipality[] | undefined
  locale: string
}

const NAMED = 8

/** Says how the conditions were understood, where that is not plain. */
export function QueueNotes({ address: { typed }, meant, locale }: Props) {
  const t = useTranslations('Queue')
  const notes: string[] = []
  const name = typed.municipality ?? ''
  if (meant?.length === 0) notes.push(t('municipalityNone', { typed: name }))
  if (meant && meant.length > 1) {
    const names = meant
      .slice(0, NAMED)
      .map((one) => (locale === 'en' ? (one.nameEn ?? one.name) : one.name))
      .join(t('separator'))
    const said = { typed: name, count: meant.length, names }
    notes.push(t(meant.length > NAMED ? 'municipalityMany' : 'municipalitySeveral', said))
  }
  if (notes.length === 0) return null
  return (
    <div role="status" className="max-w-prose space-y-1">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
