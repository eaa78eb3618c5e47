import { showResumeCode } from '@/lib/consultations/resume-code'
import { environment } from '@/lib/env'
import type { EventMatter } from '@/lib/events/notice-matter'
import { showEventWhen } from '@/lib/events/show-when'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { Addressee } from '@/lib/notices/addressees'
import type { NoticeKind } from '@/lib/notices/kinds'
import type { Matter } from '@/lib/notices/read-matter'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { pathFor } from './links'
import { reasonLines } from './reason'
import { oneLine } from './safe-text'
import { wordsOfMails } from './translator'

/** Who writes: the desk, its telephone, and the named officer where there is one. */
export type Sender = {
  deskName: string
  deskPhone: string | null
  officerName: string | null
  officerPhone: string | null
  /** Who acts 代理 while the officer is away. */
  actingName: string | null
}

/** Kinds that ask for something by a day, and what that day is called. */
const DUE_LABELS: Partial<Record<NoticeKind, 'answerDue' | 'pleaseAnswerBy' | 'entriesUntil'>> = {
  consultation_received: 'answerDue',
  answer_due_soon: 'answerDue',
  question_asked: 'pleaseAnswerBy',
  question_reminder: 'pleaseAnswerBy',
  request_sent: 'pleaseAnswerBy',
  request_reminder: 'pleaseAnswerBy',
  request_unanswered: 'pleaseAnswerBy',
  duty_asked: 'pleaseAnswerBy',
  duty_reminder: 'pleaseAnswerBy',
  duty_link: 'pleaseAnswerBy',
  poll_opened: 'pleaseAnswerBy',
  poll_asked: 'pleaseAnswerBy',
  headquarters_asked: 'pleaseAnswerBy',
  follow_up_asked: 'pleaseAnswerBy',
  follow_up_reminder: 'pleaseAnswerBy',
  helped_asked: 'pleaseAnswerBy',
  helped_link: 'pleaseAnswerBy',
  invitation_sent: 'pleaseAnswerBy',
  new_password_asked: 'pleaseAnswerBy',
  sign_off_asked: 'pleaseAnswerBy',
  entry_reminder: 'entriesUntil',
  practice_asked: 'pleaseAnswerBy',
  practice_consent_reminder: 'pleaseAnswerBy',
  practice_check_asked: 'pleaseAnswerBy',
  practice_check_reminder: 'pleaseAnswerBy',
  collection_opened: 'pleaseAnswerBy',
  collection_reminder: 'pleaseAnswerBy',
  collection_prolonged: 'pleaseAnswerBy',
  award_called: 'pleaseAnswerBy',
  award_judge_asked: 'pleaseAnswerBy',
  award_judge_reminder: 'pleaseAnswerBy',
  offer_made: 'pleaseAnswerBy',
  offer_passed_on: 'pleaseAnswerBy',
  offer_by_link: 'pleaseAnswerBy',
  advisor_confirmation_asked: 'pleaseAnswerBy',
}

/**
 * The mail one addressee gets, in his or her language: what is asked, by when, by whom, with telephone and link.
 * It names consultations by their number alone and carries none of their text.
 */
export function writeMail(kind: NoticeKind, to: Addressee, matter: Matter, from: Sender) {
  const { locale } = to
  const t = wordsOfMails(locale)
  const letter = letterFor(kind, to)
  const numbers = matter.consultations.flatMap(({ number }) => number ?? []).sort()
  const [first = ''] = numbers
  const about = numbers.length > 1 ? t('andOthers', { first, others: numbers.length - 1 }) : first
  const due = dueDay(kind, matter)
  const label = DUE_LABELS[kind]
  const lines = [
    t(to.isOffice ? 'greetingOffice' : 'greeting', { name: oneLine(to.name) }),
    '',
    t(`letters.${letter}.body`, valuesOf(matter, locale)),
    '',
    ...(numbers.length > 0 ? [t('number', { numbers: numbers.join(t('separator')) })] : []),
    ...(due && label ? [t(label, { date: formatDate(due, locale) })] : []),
    t('link'),
    `${environment().APP_URL}${pathFor(kind, to, matter)}`,
    '',
    t(wayIn(to, matter)),
    '',
    ...reasonLines(to, matter),
    t('rule'),
    oneLine(from.deskName),
    ...signature(from, t),
    ...telephone(from).map((phone) => t('telephone', { phone: oneLine(phone) })),
    t('automatic'),
  ]
  const subject = oneLine(t('subject', { matter: t(`letters.${letter}.subject`), about: about || 'none' }))
  return { subject, body: `${lines.join('\n')}\n` }
}

/** How the link of a letter opens. */
function wayIn({ userId }: Addressee, { respondent, link, answerLinkId, event }: Matter) {
  if (event) return event.linkId && userId === null ? ('eventLink' as const) : ('eventPage' as const)
  if (link) return respondent ? ('pollLink' as const) : ('oneTime' as const)
  return answerLinkId && userId === null ? ('answerLink' as const) : ('signIn' as const)
}

/** Which letter an addressee gets: the desk another one than the asking side, and whoever only watches the one on watching. */
function letterFor(kind: NoticeKind, { side }: Addressee) {
  if (side === 'watcher') return 'watched' as const
  return kind === 'consultation_received' && side === 'desk' ? ('consultation_received_desk' as const) : kind
}

/** What a letter says of its own: when a meeting is; from when to when somebody is in a team; whose link it is, by office, section and person; the code and short address of a draft; which report to the council; of an event what, when and where; of a new officer who, from which day, and whether until a successor is found. */
function valuesOf(
  { assignment, council, draft, event, link, planned, team }: Matter,
  locale: 'ja' | 'en',
): Record<string, string> {
  if (team?.member)
    return { from: formatDate(team.member.fromOn, locale), until: formatDate(team.member.untilOn, locale) }
  if (council) return aboutReport(council, locale)
  if (event) return valuesOfEvent(event, locale)
  if (planned) return { when: showWhen(planned, locale) || 'none' }
  if (link)
    return {
      office: oneLine(nameIn(locale, link.organisation)),
      section: oneLine(link.section),
      person: oneLine(link.issuedByName),
    }
  if (draft) return { code: showResumeCode(draft.resumeCode), address: `${environment().APP_URL}/r` }
  if (!assignment) return {}
  const { officer, validFrom, isInterim } = assignment
  return {
    officer: oneLine(officer.name),
    date: formatDate(validFrom.toISOString().slice(0, 10), locale),
    interim: isInterim ? 'yes' : 'no',
  }
}

/** Which report to the council it is: number, period and edition, and the edition before. */
function aboutReport({ documentNumber, edition, from, until }: NonNullable<Matter['council']>, locale: 'ja' | 'en') {
  return {
    ...{ document: oneLine(documentNumber), edition: String(edition), before: String(edition - 1) },
    ...{ from: formatDate(from, locale), until: formatDate(until, locale) },
  }
}

function valuesOfEvent({ event }: EventMatter, locale: 'ja' | 'en'): Record<string, string> {
  return {
    event: oneLine(event.title),
    when: showEventWhen(event, locale) || 'none',
    place: oneLine(event.place) || 'none',
    online: event.isOnline ? 'yes' : 'no',
    until: event.applyUntil ? formatDate(dayOf(event.applyUntil), locale) : 'none',
  }
}

function signature({ officerName, actingName }: Sender, t: ReturnType<typeof wordsOfMails>): string[] {
  if (!officerName) return []
  const name = oneLine(officerName)
  return [actingName ? t('actingOfficer', { name: oneLine(actingName), officer: name }) : t('officer', { name })]
}

function telephone({ deskPhone, officerPhone }: Sender): string[] {
  const phone = officerPhone ?? deskPhone
  return phone ? [phone] : []
}

function dueDay(
  kind: NoticeKind,
  { award, consultations, question, questionnaire, request, link, programme, respondent, duty }: Matter,
): string | null {
  if (respondent) return dayOf(respondent.poll.closesOn)
  if (duty) return dayOf(duty.dueOn)
  if (link) return jstDate(link.expiresAt)
  if (award?.dueOn) return dayOf(award.dueOn)
  const day =
    DUE_LABELS[kind] === 'answerDue'
      ? consultations[0]?.answerDueOn
      : (question?.dueOn ?? questionnaire?.answerBy ?? request?.dueOn ?? programme?.dueOn)
  return day ? day.toISOString().slice(0, 10) : null
}
