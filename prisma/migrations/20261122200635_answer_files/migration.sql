-- Files at an answer フォローアップの回答の添付資料: of a municipality's questionnaire, or of what a party that helped was asked.
CREATE TABLE answer_files (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  questionnaire_id uuid,
  party_follow_up_id uuid,
  by_desk boolean NOT NULL DEFAULT false,
  file_name text NOT NULL,
  format text NOT NULL,
  content_type text NOT NULL,
  bytes integer NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  scan_state text NOT NULL DEFAULT 'unscanned',
  uploaded_by_name text NOT NULL,
  uploaded_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT answer_files_questionnaire_id_fkey FOREIGN KEY (questionnaire_id) REFERENCES questionnaires (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT answer_files_party_follow_up_id_fkey FOREIGN KEY (party_follow_up_id) REFERENCES party_follow_ups (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT answer_files_one_answer CHECK (num_nonnulls(questionnaire_id, party_follow_up_id) = 1),
  CONSTRAINT answer_files_scan CHECK (scan_state IN ('unscanned', 'pending', 'clean', 'refused')),
  CONSTRAINT answer_files_bytes CHECK (bytes > 0 AND bytes <= 20971520)
);
CREATE UNIQUE INDEX answer_files_storage_key_key ON answer_files (storage_key);
CREATE INDEX answer_files_questionnaire_id_idx ON answer_files (questionnaire_id);
CREATE INDEX answer_files_party_follow_up_id_idx ON answer_files (party_follow_up_id);

ALTER TABLE answer_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE answer_files FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON answer_files TO madoguchi_web;
-- As visible as the answer they hang on; before it is given, to the side alone that added them.
CREATE POLICY as_answer ON answer_files FOR SELECT TO madoguchi_web
  USING ((SELECT app.link_id()) IS NULL AND (
    EXISTS (SELECT FROM questionnaires q WHERE q.id = questionnaire_id AND (q.state = 'answered' OR by_desk = ((SELECT app.side()) IS NOT DISTINCT FROM 'desk')))
    OR EXISTS (SELECT FROM party_follow_ups p WHERE p.id = party_follow_up_id AND (p.state = 'answered' OR by_desk = ((SELECT app.side()) IS NOT DISTINCT FROM 'desk')))));
-- Added and taken off while it is asked: by the municipality, by the desk that writes down an answer heard by telephone, by the party itself.
CREATE POLICY answering_adds ON answer_files FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.link_id()) IS NULL AND (
    EXISTS (SELECT FROM questionnaires q WHERE q.id = questionnaire_id AND q.state = 'asked' AND by_desk = ((SELECT app.side()) IS NOT DISTINCT FROM 'desk'))
    OR (NOT by_desk AND (SELECT app.side()) IS DISTINCT FROM 'desk' AND EXISTS (
      SELECT FROM party_follow_ups p WHERE p.id = party_follow_up_id AND p.state = 'asked'))));
CREATE POLICY answering_takes_off ON answer_files FOR DELETE TO madoguchi_web
  USING ((SELECT app.link_id()) IS NULL AND by_desk = ((SELECT app.side()) IS NOT DISTINCT FROM 'desk') AND (
    EXISTS (SELECT FROM questionnaires q WHERE q.id = questionnaire_id AND q.state = 'asked')
    OR EXISTS (SELECT FROM party_follow_ups p WHERE p.id = party_follow_up_id AND p.state = 'asked')));
-- Whoever answers by a link, as long as it can be answered by it.
CREATE POLICY bearer ON answer_files TO madoguchi_web
  USING (NOT by_desk AND (questionnaire_id = (SELECT app.answerable_by_link('follow_up')) OR party_follow_up_id = (SELECT app.answerable_by_link('party_follow_up'))))
  WITH CHECK (NOT by_desk AND (
    EXISTS (SELECT FROM questionnaires q WHERE q.id = questionnaire_id AND q.state = 'asked' AND q.id = (SELECT app.answerable_by_link('follow_up')))
    OR EXISTS (SELECT FROM party_follow_ups p WHERE p.id = party_follow_up_id AND p.state = 'asked' AND p.id = (SELECT app.answerable_by_link('party_follow_up')))));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON answer_files FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- The worker sweeps kept files that no row names.
GRANT SELECT (storage_key) ON answer_files TO madoguchi_worker;
CREATE POLICY worker_sweeps ON answer_files FOR SELECT TO madoguchi_worker USING (true);
