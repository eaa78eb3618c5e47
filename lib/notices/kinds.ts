/** What people are told by mail; each has subject and body in the catalogue (Mails). */
export const NOTICE_KINDS = [
  'consultation_received', // to the contact, the section and the drafting person; and to the named officer
  'message_to_municipality',
  'message_to_desk',
  'question_asked',
  'question_reminder',
  'question_answered',
  'support_proposed',
  'support_answered',
  'consent_asked', // to the asking side: may a summary be passed on
  'consent_answered',
  'request_sent',
  'request_answered',
  'session_planned', // to the asking side, the prefecture it is shared with, and each party that has taken part on
  'session_moved',
  'session_cancelled',
  'request_reminder', // to the party asked
  'request_unanswered', // to the named officer
  'duty_asked', // to whoever owes a report or a survey
  'duty_reminder',
  'duty_link', // to the bearer of a link to answer it by
  'duty_done', // to the officers
  'duty_overdue', // to the officers
  'poll_opened', // to a member who is asked for a date
  'poll_asked', // to the bearer of a link who is asked for a date
  'poll_answered', // to the officers
  'poll_planned', // to the bearer of a link: the date
  'poll_moved',
  'poll_cancelled',
  'proposals_called', // to the council's members
  'priorities_decided', // to the council's members
  'menu_proposal_asked', // to the council member who is asked for a word on a proposed menu
  'menu_proposal_commented', // to the bureau's managers
  'headquarters_asked',
  'headquarters_answered',
  'follow_up_asked',
  'follow_up_reminder',
  'follow_up_answered',
  'follow_up_publication', // to the officers: the municipality said anew what may be published of its answer
  'helped_asked', // to whoever helped with a support
  'helped_link', // to the bearer of a link to answer it by
  'helped_answer_link', // the same to the bearer of a link to read it by
  'helped_answered', // to whoever helped: the municipality has answered about it
  'party_follow_up_answered', // to the officers
  'party_follow_up_unreached', // to the officers: nobody is left at the address of somebody who helped
  'help_reacted', // to the officers
  'consultation_completed',
  'todo_given', // to the municipality
  'plan_item_due', // to the municipality: what it wants to take into a plan is due soon
  'without_officer', // to the bureau's managers
  'answer_overdue', // to the bureau's managers
  'answer_due_soon', // to the named officer
  'invitation_sent', // to the bearer of a one-time link
  'new_password_asked', // to the bearer of a one-time link
  'sign_off_asked', // to the bearer of a one-time link
  'offer_by_link', // to the bearer of a one-time link
  'advisor_confirmation_asked', // to the bearer of a one-time link
  'training_invited', // to the advisor who is invited to a course
  'training_by_link', // the same, to the bearer of a one-time link
  'candidates_shown', // to the municipality: advisors it may rank
  'wishes_given', // to the named officer
  'draft_left', // to whoever wrote last at a draft left for a week, and the section
  'transfer_sent', // to the section of the bureau
  'transfer_answered', // to whoever handed it on
  'work_handed_over', // to the colleague who goes on with what somebody held
  'colleague_invited', // to the account managers: a colleague has invited a successor
  'account_manager_wanted', // to the bureau's administrators: an office needs a new one
  'account_manager_named', // to the office: the bureau has said who keeps its people
  'officer_named', // to the municipality: its new officer, once
  'sign_off_decided', // to whoever asked for the sign-off
  'sign_off_closed', // to whoever asked: the word was mistaken too often
  'mentioned', // to the colleagues named in an internal note
  'merge_undone',
  'consultation_split',
  'network_mailbox_asked', // to the bearer of a one-time link: is this mailbox yours?
  'network_reply_asked', // to the bearer of a one-time link: what the secretariat asks or has decided
  'network_applied', // to the network's secretariat
  'network_application_moved', // to the municipality that asked to join
  'network_renewal_asked', // to the member
  'network_lapsed', // to the member
  'network_need_to_agree', // to whoever stands behind a need
  'network_need_answered', // to the secretariat: the text was agreed to or given back
  'network_post_changed', // to whoever has answered a need or is being introduced, and the secretariat
  'network_answered', // to whoever stands behind a need, and the secretariat
  'network_introduction_proposed', // to each side that is asked, alone
  'network_introduction_moved', // to both sides, each alone, and the secretariat
  'network_message', // to the other side
  'network_outcome_told', // to the other side and the secretariat
  'network_post_ending', // to the bearer of a one-time link
  'network_meeting_announced', // to every member, each alone
  'network_meeting_cancelled',
  'network_minutes_published',
  'entry_received', // to the municipality that entered and whoever keeps the programme
  'entry_reminder', // to whoever wrote last at an entry not sent, and the section
  'entry_withdrawn',
  'entry_late_decided',
  'entry_decided',
  'extension_asked', // to whoever keeps the programme
  'extension_answered',
  'offer_made', // to the bureau of the municipality, which passes it on
  'offer_passed_on',
  'offer_answered', // to headquarters and the bureau
  'peer_proposed', // to the municipality that seeks help
  'peer_asked', // to the municipality that could help
  'peer_answered', // to the municipality that seeks help and its officer
  'team_opened', // to the asking side
  'team_member_named', // to whoever comes into the room by it
  'report_submitted', // to the officers
  'report_withdrawn', // to the asking side: the desk has taken it back
  'report_to_agree', // to the asking side: may the report of the case be published
  'report_agreed', // to the officers: it may, or no longer
  'report_published', // to the asking side
  'collection_opened', // to the prefecture: practices are asked for
  'collection_published', // to the prefecture: what it filed is out
  'collection_reminder', // to the prefecture
  'collection_prolonged', // to the prefecture: there is more time
  'collection_filed', // to the officers of the prefecture: a sheet brought practices
  'award_called', // to the municipality or prefecture: nominations for the award are asked for
  'award_nominated', // to the municipality whose practice others nominated
  'award_judge_asked', // to the council member who scores
  'award_judge_reminder',
  'award_decided', // to the municipality: the result
  'award_told_nominator', // to the prefecture or member who nominated: the result
  'practice_filed', // to the officers of the area: a practice was filed
  'practice_asked', // to the asking side: may the practice be published
  'practice_consent_reminder', // the same, again
  'telling_asked', // to the asking side: may others read what it asked
  'telling_reminder', // the same, again
  'telling_answered', // to the officers: they may, in other words, or no (longer)
  'telling_settled', // to the asking side: its desk has published it or taken it back
  'practice_answered', // to the officers: it may, something is to be changed, or no (longer)
  'practice_check_asked', // to the municipality: does the published practice still hold
  'practice_check_reminder', // the same, again
  'practice_expired', // to both sides: nobody confirmed it, and it is shown no longer
  'practice_published', // to the asking side
  'practice_withdrawn', // to the asking side: the desk has taken it back
  'letter_sent', // to the municipality or partner whose yearly letter it is
  'council_report_submitted', // to the bureau's other managers: a report to the council waits to be decided on
  'council_report_returned', // to whoever made and submitted it
  'council_report_approved', // to whoever made and submitted it
  'council_report_confirmed', // to the council's members
  'council_report_replaced', // to the council's members: the one that takes the place of another
  'event_announced', // to the office that is told of a seminar or meeting
  'event_moved', // to the office that was told of it, or to the municipality told within its consultation: another day or place
  'event_called_off', // to the same
  'event_mailbox_asked', // to whoever applied without an account: is this mailbox yours?
  'event_seated', // to whoever applied
  'event_waiting', // to whoever applied when all seats were taken
  'event_advanced', // to whoever waited and now has a seat
  'event_reminder', // to whoever comes
  'event_changed', // to whoever applied: another day or place
  'event_cancelled', // to whoever applied
  'event_questions', // to whoever was there: a few questions
  'event_no_seat', // to whoever waited until the event was over
  'event_introduced', // to the municipality, from its consultation
  'figures_ready', // to the bureau's managers
  'daily_digest', // to whoever chose one mail a day
] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]
