-- Meetings of supporters with the town of which only the month is known stand between the sessions.
ALTER TABLE team_entries DROP CONSTRAINT team_entries_kind;
ALTER TABLE team_entries ADD CONSTRAINT team_entries_kind
  CHECK (kind IN ('internal_meeting', 'inspection', 'own_meeting', 'trial', 'support_meeting', 'exchange', 'other'));
