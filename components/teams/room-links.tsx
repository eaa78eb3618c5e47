import { useTranslations } from 'next-intl'
import { Section } from '../layout/section'

/** The way from a consultation to the rooms of its support teams; nothing where there are none. */
export function RoomLinks({ rooms }: { rooms: readonly { id: string; name: string }[] }) {
  const t = useTranslations('Teams')
  if (rooms.length === 0) return null
  return (
    <Section title={t('title')} lead={t('list.lead')}>
      <ul>
        {rooms.map(({ id, name }) => (
          <li key={id}>
            <a href={`/teams/rooms/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
