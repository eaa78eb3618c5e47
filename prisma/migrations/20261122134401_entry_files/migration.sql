-- Files at an entry エントリー時の添付資料: as visible as the entry they hang on.
CREATE TABLE programme_entry_files (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  entry_id uuid NOT NULL,
  uploader_organisation_id uuid NOT NULL,
  file_name text NOT NULL,
  format text NOT NULL,
  content_type text NOT NULL,
  bytes integer NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  scan_state text NOT NULL DEFAULT 'unscanned',
  uploaded_by_name text NOT NULL,
  uploaded_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT programme_entry_files_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES programme_entries (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT programme_entry_files_scan CHECK (scan_state IN ('unscanned', 'pending', 'clean', 'refused')),
  CONSTRAINT programme_entry_files_bytes CHECK (bytes > 0 AND bytes <= 20971520)
);
CREATE UNIQUE INDEX programme_entry_files_storage_key_key ON programme_entry_files (storage_key);
CREATE INDEX programme_entry_files_entry_id_idx ON programme_entry_files (entry_id);

ALTER TABLE programme_entry_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_entry_files FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON programme_entry_files TO madoguchi_web;
CREATE POLICY as_entry ON programme_entry_files FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM programme_entries e WHERE e.id = entry_id));
-- The municipality adds to its own, the desk to one of its area, the prefecture to one that came on paper, by mail or by telephone; until it is decided.
CREATE POLICY uploader_adds ON programme_entry_files FOR INSERT TO madoguchi_web
  WITH CHECK (uploader_organisation_id = (SELECT app.organisation_id()) AND EXISTS (
    SELECT FROM programme_entries e JOIN programmes p ON p.id = e.programme_id WHERE e.id = entry_id AND p.state = 'announced' AND CASE
      WHEN (SELECT app.role()) = 'municipal_staff' THEN e.asking_organisation_id = (SELECT app.organisation_id()) AND e.state IN ('draft', 'sent')
      WHEN (SELECT app.role()) IN ('officer', 'manager') THEN e.bureau_id = (SELECT app.bureau_id()) AND e.state = 'sent'
      WHEN (SELECT app.role()) = 'prefecture_staff' THEN e.prefecture_code = (SELECT app.prefecture_code()) AND e.state = 'sent' AND e.channel <> 'portal'
      ELSE false END));
CREATE POLICY municipality_takes_off_its_draft ON programme_entry_files FOR DELETE TO madoguchi_web
  USING ((SELECT app.role()) = 'municipal_staff'
    AND EXISTS (SELECT FROM programme_entries e WHERE e.id = entry_id AND e.state = 'draft' AND e.asking_organisation_id = (SELECT app.organisation_id())));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON programme_entry_files FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- The worker sweeps kept files that no row names.
GRANT SELECT (storage_key) ON programme_entry_files TO madoguchi_worker;
CREATE POLICY worker_sweeps ON programme_entry_files FOR SELECT TO madoguchi_worker USING (true);
