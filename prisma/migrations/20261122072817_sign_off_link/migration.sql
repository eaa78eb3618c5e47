-- The word of a sign-off link is asked for five times; then the link is closed. The count never goes down.
ALTER TABLE one_time_links ADD COLUMN failed_tries integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT one_time_links_tries CHECK (failed_tries BETWEEN 0 AND 5);
GRANT UPDATE (failed_tries) ON one_time_links TO madoguchi_web;
CREATE OR REPLACE FUNCTION app.guard_link() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.used_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'a link ends once' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.used_at IS NOT NULL AND OLD.id IS DISTINCT FROM app.link_id() THEN
    RAISE EXCEPTION 'only its bearer uses a link' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.failed_tries < OLD.failed_tries THEN
    RAISE EXCEPTION 'tries are not forgotten' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- The superior opens the files that are shown in the edition, while the link is open; each opening stands in the office's record.
CREATE POLICY bearer_reads ON attachments FOR SELECT TO madoguchi_web
  USING ((SELECT app.link_id()) IS NOT NULL AND parent_kind = 'consultation' AND EXISTS (
    SELECT FROM one_time_links l JOIN sign_offs s ON s.id = l.subject_id
    WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'sign_off' AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > app.now()
      AND s.state = 'asked' AND s.consultation_id = attachments.consultation_id
      AND s.content -> 'attachments' @> jsonb_build_array(jsonb_build_object('fileName', attachments.file_name, 'sha256', attachments.sha256))));
ALTER POLICY bearer_is_recorded ON timeline_entries
  WITH CHECK (audience = 'asking' AND kind IN ('sign_off_approved', 'sign_off_sent_back', 'sign_off_file_opened', 'sign_off_link_closed')
    AND EXISTS (SELECT FROM sign_offs s WHERE s.id = subject_id AND s.consultation_id = timeline_entries.consultation_id AND (SELECT app.link_id()) IS NOT NULL));
CREATE POLICY bearer_rereads ON timeline_entries FOR SELECT TO madoguchi_web
  USING ((SELECT app.link_id()) IS NOT NULL AND kind = 'sign_off_file_opened'
    AND EXISTS (SELECT FROM sign_offs s WHERE s.id = subject_id AND s.consultation_id = timeline_entries.consultation_id));
ALTER POLICY bearer_causes ON notices
  WITH CHECK (kind IN ('sign_off_decided', 'sign_off_closed')
    AND EXISTS (SELECT FROM sign_offs s WHERE s.id = subject_id AND s.bureau_id = notices.bureau_id AND (SELECT app.link_id()) IS NOT NULL));
