import type { NoticeKind } from './kinds'

/** Who is told: the asking side, a whole municipality, the one a question goes to, the named officer and deputies, the bureau's managers, the party of a request, the members of the bureau's council, the prefecture a consultation is shared with, the parties that take part in a support, the member asked for a date, whoever owes a report or survey, the advisor who is invited to a course or the member asked for a word, the bearer of a one-time link, the account managers of an office, the bureau's administrators, the one person of a post, whoever asked for a sign-off, whoever watches, the colleagues a note names, the side that writes a draft, the office that applies to a programme and whoever keeps it, members of the network and its secretariat, whoever is named a member of a support team, an office that is told of an event and whoever applied for it, the managers who decide on a report to the council and whoever wrote it, the staff of a prefecture that is asked for practices and the officers of its municipalities. */
export type Audience =
  | 'asking'
  | 'organisation'
  | 'asked'
  | 'officers'
  | 'managers'
  | 'party'
  | 'council'
  | 'prefecture'
  | 'comers'
  | 'respondent'
  | 'holder'
  | 'teammate'
  | 'invited'
  | 'bearer'
  | 'colleague'
  | 'section'
  | 'asker'
  | 'watchers'
  | 'keepers'
  | 'administrators'
  | 'mentioned'
  | 'writers'
  | 'network'
  | 'applicants'
  | 'programme_keepers'
  | 'area_officers'
  | 'deciders'
  | 'reporters'
  | 'event_office'
  | 'event_applicant'
  | 'collectors'
  | 'prefecture_officers'

/** Which notice is for whom. Nobody else hears of it. */
export const TOLD = {
  consultation_received: ['asking', 'officers'],
  message_to_municipality: ['asking', 'watchers'],
  message_to_desk: ['officers', 'watchers'],
  question_asked: ['asked', 'watchers'],
  question_reminder: ['asked'],
  question_answered: ['officers', 'watchers'],
  support_proposed: ['asking', 'watchers'],
  support_answered: ['officers', 'watchers'],
  consent_asked: ['asking', 'watchers'],
  consent_answered: ['officers', 'watchers'],
  request_sent: ['party'],
  request_answered: ['officers', 'watchers'],
  session_planned: ['asking', 'prefecture', 'comers'],
  session_moved: ['asking', 'prefecture', 'comers'],
  session_cancelled: ['asking', 'prefecture', 'comers'],
  request_reminder: ['party'],
  request_unanswered: ['officers'],
  duty_asked: ['holder'],
  duty_reminder: ['holder'],
  duty_link: ['bearer'],
  duty_done: ['officers'],
  duty_overdue: ['officers'],
  poll_opened: ['respondent'],
  poll_asked: ['bearer'],
  poll_answered: ['officers'],
  poll_planned: ['bearer'],
  poll_moved: ['bearer'],
  poll_cancelled: ['bearer'],
  proposals_called: ['council'],
  priorities_decided: ['council'],
  menu_proposal_asked: ['invited'],
  menu_proposal_commented: ['managers'],
  headquarters_asked: ['party'],
  headquarters_answered: ['officers'],
  follow_up_asked: ['asking'],
  follow_up_reminder: ['asking'],
  follow_up_answered: ['officers', 'watchers'],
  follow_up_publication: ['officers', 'watchers'],
  helped_asked: ['holder'],
  helped_link: ['bearer'],
  helped_answer_link: ['bearer'],
  helped_answered: ['holder'],
  party_follow_up_answered: ['officers'],
  party_follow_up_unreached: ['officers'],
  help_reacted: ['officers'],
  consultation_completed: ['asking', 'watchers'],
  todo_given: ['asking'],
  plan_item_due: ['asking'],
  without_officer: ['managers'],
  answer_overdue: ['managers'],
  answer_due_soon: ['officers', 'watchers'],
  invitation_sent: ['bearer'],
  new_password_asked: ['bearer'],
  sign_off_asked: ['bearer'],
  offer_by_link: ['bearer'],
  advisor_confirmation_asked: ['bearer'],
  training_invited: ['invited'],
  training_by_link: ['bearer'],
  candidates_shown: ['asking', 'watchers'],
  wishes_given: ['officers', 'watchers'],
  transfer_sent: ['section'],
  transfer_answered: ['colleague'],
  work_handed_over: ['colleague'],
  colleague_invited: ['keepers'],
  account_manager_wanted: ['administrators'],
  account_manager_named: ['keepers'],
  officer_named: ['organisation'],
  sign_off_decided: ['asker'],
  sign_off_closed: ['asker'],
  mentioned: ['mentioned'],
  merge_undone: ['asking', 'watchers'],
  consultation_split: ['asking', 'watchers'],
  draft_left: ['writers'],
  network_mailbox_asked: ['bearer'],
  network_reply_asked: ['bearer'],
  network_post_ending: ['bearer'],
  network_applied: ['network'],
  network_application_moved: ['network'],
  network_renewal_asked: ['network'],
  network_lapsed: ['network'],
  network_need_to_agree: ['network'],
  network_need_answered: ['network'],
  network_post_changed: ['network'],
  network_answered: ['network'],
  network_introduction_proposed: ['network'],
  network_introduction_moved: ['network'],
  network_message: ['network'],
  network_outcome_told: ['network'],
  network_meeting_announced: ['network'],
  network_meeting_cancelled: ['network'],
  network_minutes_published: ['network'],
  entry_received: ['applicants', 'programme_keepers'],
  entry_reminder: ['applicants'],
  entry_withdrawn: ['applicants', 'programme_keepers'],
  entry_late_decided: ['applicants'],
  entry_decided: ['applicants'],
  extension_asked: ['programme_keepers'],
  extension_answered: ['applicants'],
  offer_made: ['area_officers'],
  offer_passed_on: ['applicants'],
  offer_answered: ['programme_keepers', 'area_officers'],
  peer_proposed: ['applicants'],
  peer_asked: ['applicants'],
  peer_answered: ['applicants', 'area_officers'],
  team_opened: ['asking', 'watchers'],
  team_member_named: ['teammate'],
  report_submitted: ['officers', 'watchers'],
  report_withdrawn: ['asking', 'watchers'],
  report_to_agree: ['asking'],
  report_agreed: ['officers', 'watchers'],
  report_published: ['asking', 'watchers'],
  collection_opened: ['collectors'],
  collection_published: ['collectors'],
  collection_reminder: ['collectors'],
  collection_prolonged: ['collectors'],
  collection_filed: ['prefecture_officers'],
  award_called: ['applicants'],
  award_nominated: ['applicants'],
  award_judge_asked: ['invited'],
  award_judge_reminder: ['invited'],
  award_decided: ['applicants'],
  award_told_nominator: ['applicants', 'invited'],
  practice_filed: ['officers'],
  practice_asked: ['asking', 'applicants', 'watchers'],
  practice_consent_reminder: ['asking', 'applicants'],
  practice_answered: ['officers', 'watchers'],
  telling_asked: ['asking', 'watchers'],
  telling_reminder: ['asking'],
  telling_answered: ['officers', 'watchers'],
  telling_settled: ['asking', 'watchers'],
  practice_check_asked: ['asking', 'applicants'],
  practice_check_reminder: ['asking', 'applicants'],
  practice_expired: ['asking', 'applicants', 'officers'],
  practice_published: ['asking', 'applicants', 'watchers'],
  practice_withdrawn: ['asking', 'applicants', 'watchers'],
  letter_sent: ['holder'],
  council_report_submitted: ['deciders'],
  council_report_returned: ['reporters'],
  council_report_approved: ['reporters'],
  council_report_confirmed: ['council'],
  council_report_replaced: ['council'],
  event_announced: ['event_office'],
  event_moved: ['event_office', 'asking'],
  event_called_off: ['event_office', 'asking'],
  event_mailbox_asked: ['event_applicant'],
  event_seated: ['event_applicant'],
  event_waiting: ['event_applicant'],
  event_advanced: ['event_applicant'],
  event_reminder: ['event_applicant'],
  event_changed: ['event_applicant'],
  event_cancelled: ['event_applicant'],
  event_questions: ['event_applicant'],
  event_no_seat: ['event_applicant'],
  event_introduced: ['asking'],
  figures_ready: ['managers'],
  daily_digest: [],
} as const satisfies Record<NoticeKind, readonly Audience[]>
