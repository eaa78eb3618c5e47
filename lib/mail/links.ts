import { placeOf } from '@/lib/links/token'
import type { Addressee } from '@/lib/notices/addressees'
import type { NoticeKind } from '@/lib/notices/kinds'
import type { Matter } from '@/lib/notices/read-matter'
import type { ProgrammeMatter } from '@/lib/programmes/notice-matter'

const AREA_OF_ROLE: Record<string, string> = {
  advisor: '/advisor',
  partner_office: '/partner',
  council_member: '/council',
  network_member: '/network',
  headquarters: '/headquarters',
  contractor: '/teams',
  prefecture_staff: '/prefecture/requests',
}

/** Notices about who works in an office. */
const OFFICE_KINDS = new Set<NoticeKind>(['colleague_invited', 'account_manager_named'])

/** Notices about the priority matters, and about menus that are proposed. */
const COUNCIL_KINDS = new Set<NoticeKind>(['proposals_called', 'priorities_decided', 'menu_proposal_asked'])

/** The page a mail leads to: behind sign-in, and nothing in it secret; or the one-time link of somebody without an account. */
export function pathFor(
  kind: NoticeKind,
  { side, userId }: Pick<Addressee, 'side' | 'userId'>,
  matter: Matter,
): string {
  if (matter.link) return placeOf(matter.link.id)
  if (matter.answerLinkId && userId === null) return placeOf(matter.answerLinkId)
  if (matter.event)
    return matter.event.linkId && userId === null ? placeOf(matter.event.linkId) : `/events/${matter.event.event.id}`
  if (matter.network) return side === 'desk' ? matter.network.deskPath : matter.network.path
  if (matter.signOff) return `/my/consultations/${matter.signOff.consultationId}/sign-off`
  if (matter.draft) return `/my/consultations/${matter.draft.id}`
  if (OFFICE_KINDS.has(kind) && matter.post) {
    const area = AREA_OF_ROLE[matter.post.role] ?? '/my'
    return `${area}/colleagues/${matter.post.id}`
  }
  if (matter.award) return matter.award.path
  if (matter.reportId) return `/reports/views/${matter.reportId}/figures`
  if (matter.council) return `${side === 'desk' ? '/reports/council' : '/council/reports'}/${matter.council.id}`
  if (matter.officeId) return `/admin/organisations/${matter.officeId}`
  if (side === 'holder' && matter.duty) return matter.duty.path
  if (side === 'respondent' && matter.respondent) return `/date-polls/${matter.respondent.id}`
  if (matter.team) return `/teams/rooms/${matter.team.id}${kind.startsWith('report_') ? '/report/publication' : ''}`
  if (COUNCIL_KINDS.has(kind)) return '/council'
  if (kind === 'menu_proposal_commented') return '/reports/proposals'
  if (matter.invitedUserId) return '/advisor/profile'
  if (side === 'party' && matter.planned) return '/meetings'
  if (matter.programme) return placeOfProgramme(side, matter.programme)
  if (side === 'party') return AREA_OF_ROLE[matter.request?.addresseeRole ?? ''] ?? '/'
  const area = side === 'desk' || side === 'watcher' ? '/desk' : '/my'
  if (kind.startsWith('follow_up_'))
    return `${area}/follow-ups${matter.questionnaire ? `/${matter.questionnaire.id}` : ''}`
  if (matter.practiceId) return `${area}/practices/${matter.practiceId}`
  const number = matter.consultations[0]?.number
  if (!number) return area
  if (kind === 'request_unanswered' && matter.request?.supportId)
    return `${area}/consultations/${number}/supports/${matter.request.supportId}#requests`
  if (kind.startsWith('telling_')) return `${area}/consultations/${number}/telling`
  return side === 'prefecture' ? `/prefecture/consultations/${number}` : `${area}/consultations/${number}`
}

function placeOfProgramme(side: Addressee['side'], { ownPath, deskPath, headquartersPath }: ProgrammeMatter): string {
  if (side === 'asking') return ownPath
  return side === 'party' ? headquartersPath : deskPath
}
