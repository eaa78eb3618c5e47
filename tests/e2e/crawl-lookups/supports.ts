import { type Lookup, OF_SUPPORT, OPEN } from './parts'

/** Examples of supports, requests and what is asked after them. */
export const SUPPORTS: readonly Lookup[] = [
  [
    /^\/(reports|council)\/proposals\/\[id\]/,
    `SELECT id::text FROM menu_proposals ORDER BY (state = 'considering') DESC, id`,
  ],
  [/^\/helped\/\[id\]/, `SELECT id::text FROM party_follow_ups ORDER BY (state = 'asked') DESC`],
  [
    /^\/my\/follow-ups\/\[id\]\/effects/,
    `SELECT questionnaire_id::text AS id, id::text AS "effectId" FROM effects WHERE answered_at IS NOT NULL AND asking_organisation_id = app.organisation_id()`,
  ],
  [
    /^\/desk\/follow-ups\/\[id\]\/effects/,
    `SELECT questionnaire_id::text AS id, id::text AS "effectId" FROM effects WHERE answered_at IS NOT NULL`,
  ],
  [
    /^\/desk\/follow-ups\/\[id\]\/helped/,
    `SELECT e.questionnaire_id::text AS id, p.id::text AS "helpedId" FROM party_follow_ups p JOIN effects e ON e.support_id = p.support_id ORDER BY (p.state = 'asked') DESC`,
  ],
  [/^\/(my|desk)\/follow-ups\/\[id\]/, `SELECT id::text FROM questionnaires ORDER BY (state = 'asked') DESC`],
  [
    /\[supportId\]\/meetings\/\[meetingId\]/,
    `SELECT c.number, p.support_id::text AS "supportId", p.id::text AS "meetingId" FROM consultations c JOIN planned_sessions p ON p.consultation_id = c.id WHERE p.state = 'planned' AND ${OPEN}`,
  ],
  [
    /\[supportId\]\/polls\/\[pollId\]/,
    `SELECT c.number, p.support_id::text AS "supportId", p.id::text AS "pollId", r.id::text AS "respondentId" FROM consultations c JOIN date_polls p ON p.consultation_id = c.id JOIN date_poll_respondents r ON r.poll_id = p.id WHERE p.state = 'open' AND ${OPEN}`,
  ],
  [
    /\[supportId\]\/duties\/\[dutyId\]/,
    `SELECT c.number, d.support_id::text AS "supportId", d.id::text AS "dutyId" FROM consultations c JOIN duties d ON d.consultation_id = c.id WHERE d.state = 'open' AND d.kind <> 'evaluation'`,
  ],
  [/^\/duties\/\[dutyId\]/, `SELECT id::text AS "dutyId" FROM duties WHERE state = 'open'`],
  [/^\/date-polls\/\[respondentId\]/, 'SELECT id::text AS "respondentId" FROM date_poll_respondents'],
  [
    /\[supportId\]\/sessions\/\[sessionId\]/,
    `SELECT c.number, e.support_id::text AS "supportId", e.id::text AS "sessionId" FROM consultations c JOIN support_sessions e ON e.consultation_id = c.id`,
  ],
  [/\[number\]\/supports\/\[supportId\]\/end/, `${OF_SUPPORT} WHERE s.state IN ('agreed', 'under_way') AND ${OPEN}`],
  [
    /\[supportId\]\/requests\/\[requestId\]\/chasing/,
    `SELECT c.number, r.support_id::text AS "supportId", r.id::text AS "requestId" FROM consultations c JOIN requests r ON r.consultation_id = c.id`,
  ],
  [
    /\[supportId\]\/requests\/\[requestId\]\/quot/,
    `SELECT c.number, r.support_id::text AS "supportId", r.id::text AS "requestId" FROM consultations c JOIN requests r ON r.consultation_id = c.id WHERE r.kind = 'advice'`,
  ],
  [
    /\/calls\/\[callId\]\/proposals\/\[proposalId\]/,
    `SELECT call_id::text AS "callId", id::text AS "proposalId" FROM council_proposals WHERE user_id = app.user_id()`,
  ],
  [/\/calls\/\[callId\]/, `SELECT id::text AS "callId" FROM council_calls`],
  [/chasing\/\[stepId\]/, 'SELECT id::text AS "stepId" FROM chasing_steps WHERE ended_at IS NULL'],
  [
    /\[supportId\]\/requests\/rounds\/\[roundId\]/,
    `SELECT c.number, r.support_id::text AS "supportId", r.id::text AS "roundId" FROM consultations c JOIN request_rounds r ON r.consultation_id = c.id`,
  ],
  [
    /\[number\]\/supports\/\[supportId\]\/requests/,
    `${OF_SUPPORT} WHERE s.state IN ('proposed', 'agreed', 'under_way') AND ${OPEN}`,
  ],
  [
    /\[number\]\/supports\/\[supportId\]\/(plan|sessions|meetings|polls)/,
    `${OF_SUPPORT} WHERE s.state = 'under_way' AND ${OPEN}`,
  ],
  [
    /\[supportId\]\/costs\/\[costId\]/,
    `SELECT c.number, k.support_id::text AS "supportId", k.id::text AS "costId" FROM consultations c JOIN support_costs k ON k.consultation_id = c.id WHERE k.withdrawn_at IS NULL AND k.kind <> 'none'`,
  ],
  [/\[number\]\/supports\/\[supportId\]\/costs/, `${OF_SUPPORT} WHERE s.state = 'under_way' AND ${OPEN}`],
  [/\[number\]\/supports\/\[supportId\]/, OF_SUPPORT],
  [/\[requestId\]/, `SELECT id::text AS "requestId" FROM requests`],
]
