import { useTranslations } from 'next-intl'
import { isNarrowed, type QueueAddress, writeAddress } from '@/lib/queue/address'
import type { Choice } from '@/lib/queue/choices'
import { CHOICE_NAMES } from '@/lib/queue/filters'
import { nameChosen, queueChoices } from './queue-choices'

type Props = { address: QueueAddress; choices: readonly Choice[]; locale: string }

/** The conditions that hold, in words, each with the way to take it away: a filter nobody sees makes people think there is no work. */
export function QueueConditions({ address, choices, locale }: Props) {
  const t = useTranslations('Queue')
  const states = useTranslations('States')
  if (!isNarrowed(address)) return null
  const { chosen, typed, unread, watched } = address
  const options = queueChoices(choices, 'all', { t, states, locale })
  const held = [
    ...CHOICE_NAMES.flatMap((name) => {
      const values = chosen[name]
      if (!values) return []
      const named = values.map((value) => nameChosen(options[name], value)).join(t('separator'))
      const href = writeAddress(address, { chosen: { ...chosen, [name]: undefined } })
      return [{ href, label: t('conditions.one', { field: t(`fields.${name}`), values: named }) }]
    }),
    ...Object.entries(typed).map(([name, value]) => ({
      href: writeAddress(address, { typed: { ...typed, [name]: undefined } }),
      label: t('conditions.one', { field: t(`fields.${name}`), values: value }),
    })),
    ...(unread ? [{ href: writeAddress(address, { unread: undefined }), label: t('fields.unread') }] : []),
    ...(watched ? [{ href: writeAddress(address, { watched: undefined }), label: t('fields.watched') }] : []),
  ]
  return (
    <div className="print:hidden">
      <h2 className="text-std-16B-170">{t('conditions.title')}</h2>
      <ul className="mt-2 flex list-none flex-wrap gap-2">
        {held.map(({ href, label }) => (
          <li key={label} className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 px-3 py-1">
            {label}
            <a href={href} className="ms-2 inline-block py-1" aria-label={t('conditions.removeOf', { label })}>
              {t('conditions.remove')}
            </a>
          </li>
        ))}
        <li className="px-1 py-1">
          <a
            href={writeAddress(address, { typed: {}, chosen: {}, unread: undefined, watched: undefined })}
            className="inline-block py-1"
          >
            {t('conditions.clear')}
          </a>
        </li>
      </ul>
    </div>
  )
}
