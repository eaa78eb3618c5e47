-- どなたの回答かは記録しません: nothing joins an answer to whoever gave it. Neither its time nor its writer is kept, in the tables or in the audit; the desk
-- does not read who has answered.
DROP TRIGGER audit ON event_answers;
DROP TRIGGER audit ON event_answered;
ALTER TABLE event_answers DROP COLUMN answered_on;
ALTER TABLE event_answered DROP COLUMN answered_on;
DROP POLICY desk_reads ON event_answered;
