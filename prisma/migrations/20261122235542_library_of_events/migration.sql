-- 催しの資料・会議録: a numbered document of the library belongs to an event, read by those who have a seat there, or by everybody where the event is open.

ALTER TABLE "library_documents" ADD COLUMN "event_id" UUID;
CREATE INDEX "library_documents_event_id_idx" ON "library_documents"("event_id");
ALTER TABLE "library_documents" ADD CONSTRAINT "library_documents_event_fkey" FOREIGN KEY ("event_id", "bureau_id") REFERENCES "events"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE library_documents
  DROP CONSTRAINT library_documents_audience,
  DROP CONSTRAINT library_documents_of_case,
  DROP CONSTRAINT library_documents_one_meeting,
  DROP CONSTRAINT library_documents_released,
  ADD CONSTRAINT library_documents_audience CHECK (audience IN ('bureau', 'council', 'meeting', 'public')),
  ADD CONSTRAINT library_documents_of_case CHECK ((consultation_id IS NULL) = (asking_organisation_id IS NULL)
    AND (consultation_id IS NULL) = (prefecture_code IS NULL) AND (consultation_id IS NULL OR audience NOT IN ('council', 'public') AND event_id IS NULL)),
  ADD CONSTRAINT library_documents_one_meeting CHECK (num_nonnulls(planned_session_id, network_meeting_id, event_id) <= 1),
  ADD CONSTRAINT library_documents_released CHECK (CASE audience WHEN 'meeting' THEN num_nonnulls(planned_session_id, network_meeting_id, event_id) = 1
    WHEN 'public' THEN event_id IS NOT NULL ELSE true END);
GRANT UPDATE (event_id) ON library_documents TO madoguchi_web;

-- Functions of their own, so that the walls around events and applications are planned only where such a document is looked at.
CREATE FUNCTION app.sees_document_of_event(event uuid, audience text) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN CASE audience
    WHEN 'public' THEN EXISTS (SELECT FROM events e WHERE e.id = event AND e.is_open AND e.announced_at IS NOT NULL)
    WHEN 'meeting' THEN app.side() IS DISTINCT FROM 'desk' AND EXISTS (SELECT FROM event_applications a WHERE a.event_id = event AND a.state = 'confirmed')
    ELSE false END;
END $$;
CREATE FUNCTION app.sees_file_of_event(document uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN EXISTS (SELECT FROM library_documents d WHERE d.id = document AND d.event_id IS NOT NULL AND d.audience IN ('meeting', 'public'));
END $$;
CREATE POLICY of_event ON library_documents FOR SELECT TO madoguchi_web
  USING (event_id IS NOT NULL AND audience IN ('meeting', 'public') AND app.sees_document_of_event(event_id, audience));
CREATE POLICY of_event ON library_files FOR SELECT TO madoguchi_web USING (app.sees_file_of_event(document_id));
