import { useTranslations } from 'next-intl'
import { ButtonLink } from '../layout/button-link'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'

type Props = { room: { id: string; name: string } | null; openAt?: string }

/** The room of a support's team, or the way to open one. Nothing where there is none and none may be opened. */
export function RoomOfSupport({ room, openAt }: Props) {
  const t = useTranslations('Teams')
  if (!room && !openAt) return null
  return (
    <Section title={t('title')} id="team">
      {room ? (
        <p>
          <a href={`/teams/rooms/${room.id}`}>{room.name}</a>
        </p>
      ) : (
        <EmptyState title={t('open.none')}>
          <p>{t('open.why')}</p>
          {openAt ? (
            <p className="mt-3">
              <ButtonLink href={openAt} variant="secondary">
                {t('open.title')}
              </ButtonLink>
            </p>
          ) : null}
        </EmptyState>
      )}
    </Section>
  )
}
