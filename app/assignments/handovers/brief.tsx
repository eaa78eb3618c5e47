import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { DescriptionList } from '@/components/layout/description-list'
import type { Brief } from '@/lib/handovers/read-brief'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { valuesOf } from '@/lib/timeline/values'

/** What the successor has to know of one consultation, from the record: where it stands, what happened, what was promised, what is open, whom to call. */
export function BriefFacts({ brief, note }: { brief: Brief; note: string }) {
  const t = useTranslations('Handovers.brief')
  const states = useTranslations('States')
  const kinds = useTranslations('Timeline.kinds')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const day = (date: Date | string) => formatDate(date, locale)
  const list = (lines: readonly { id: string; text: string }[]) =>
    lines.length === 0 ? (
      t('nothing')
    ) : (
      <ul className="list-disc ps-5">
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    )
  const standing = [
    states(`consultation.${brief.state}`),
    states(`waiting.${brief.waitingOn}`),
    brief.firstAnsweredAt ? t('answered', { date: day(brief.firstAnsweredAt) }) : null,
    !brief.firstAnsweredAt && brief.answerDueOn ? t('answerDue', { date: day(brief.answerDueOn) }) : null,
  ]
  const people = [
    [brief.sectionName, brief.contactName, brief.contactPhone, brief.contactMailbox],
    ...brief.supports.flatMap(({ participants }) =>
      participants.map(({ kind, name, affiliation }) => [states(`participantKind.${kind}`), affiliation, name]),
    ),
  ].map((parts, at) => ({ id: String(at), text: parts.filter(Boolean).join(' ') }))
  return (
    <DescriptionList
      rows={[
        { term: t('standing'), value: standing.filter(Boolean).join(t('comma')) },
        {
          term: t('promises'),
          value: list(
            brief.promises.map(({ id, what, who, side, on }) => ({
              id,
              text: t('promise', { what, who: who || states(`side.${side}`), on: on ? day(on) : 'none' }),
            })),
          ),
        },
        {
          term: t('questions'),
          value: list(
            brief.questions.map(({ id, addressee, addresseeName, body, dueOn }) => ({
              id,
              text: t('question', { to: addresseeName || states(`addressee.${addressee}`), body, on: day(dueOn) }),
            })),
          ),
        },
        {
          term: t('supports'),
          value: list(
            brief.supports.map(({ id, menu, state, ownerName }) => ({
              id,
              text: t('support', { menu: nameIn(locale, menu), state: states(`support.${state}`), owner: ownerName }),
            })),
          ),
        },
        {
          term: t('followUps'),
          value: list(
            brief.pending.map(({ id, menu, menuEn, state, askOn, answerBy }) => ({
              id,
              text: t(state === 'asked' ? 'asked' : 'planned', {
                menu: locale === 'en' ? menuEn : menu,
                on: day(state === 'asked' ? answerBy : askOn),
              }),
            })),
          ),
        },
        { term: t('people'), value: list(people.filter(({ text }) => text !== '')) },
        {
          term: t('history', { count: brief.digest.total }),
          value: list(
            brief.digest.entries.map(({ id, at, kind, actorName, facts }) => ({
              id,
              text: t('entry', { date: day(at), what: kinds(kind, valuesOf(facts, locale)), who: actorName }),
            })),
          ),
        },
        { term: t('note'), value: note ? <PlainText>{note}</PlainText> : t('nothing') },
      ]}
    />
  )
}
