-- 資料・会議録: documents belong to meetings that the portal keeps, and may be released to those who come to them; and an index for each condition of the list.

ALTER TABLE "library_documents" ADD COLUMN "planned_session_id" UUID, ADD COLUMN "network_meeting_id" UUID;
CREATE INDEX "library_documents_planned_session_id_idx" ON "library_documents"("planned_session_id");
CREATE INDEX "library_documents_network_meeting_id_idx" ON "library_documents"("network_meeting_id");
-- A document of a meeting of a support belongs to the same consultation; a general meeting is of the same bureau.
ALTER TABLE "network_meetings" ADD CONSTRAINT "network_meetings_id_bureau_id_key" UNIQUE ("id", "bureau_id");
ALTER TABLE "library_documents" ADD CONSTRAINT "library_documents_planned_session_fkey" FOREIGN KEY ("planned_session_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "planned_sessions"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "library_documents" ADD CONSTRAINT "library_documents_network_meeting_fkey" FOREIGN KEY ("network_meeting_id", "bureau_id") REFERENCES "network_meetings"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What belongs to a consultation stays with the bureau, or goes to those who come to the meeting it was for.
ALTER TABLE library_documents
  DROP CONSTRAINT library_documents_audience,
  DROP CONSTRAINT library_documents_of_case,
  ADD CONSTRAINT library_documents_audience CHECK (audience IN ('bureau', 'council', 'meeting')),
  ADD CONSTRAINT library_documents_of_case CHECK ((consultation_id IS NULL) = (asking_organisation_id IS NULL)
    AND (consultation_id IS NULL) = (prefecture_code IS NULL) AND (consultation_id IS NULL OR audience <> 'council')),
  ADD CONSTRAINT library_documents_one_meeting CHECK (num_nonnulls(planned_session_id, network_meeting_id) <= 1),
  ADD CONSTRAINT library_documents_of_session CHECK (planned_session_id IS NULL OR consultation_id IS NOT NULL),
  ADD CONSTRAINT library_documents_released CHECK (audience <> 'meeting' OR num_nonnulls(planned_session_id, network_meeting_id) = 1);
GRANT UPDATE (planned_session_id, network_meeting_id) ON library_documents TO madoguchi_web;

-- Whoever may read the meeting reads what was released to it, and nothing else of the library.
-- A function of its own, so that the walls around the meetings are planned only where such a document is looked at.
CREATE FUNCTION app.sees_meeting(planned_session uuid, network_meeting uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN CASE WHEN planned_session IS NOT NULL THEN EXISTS (SELECT FROM planned_sessions p WHERE p.id = planned_session)
    ELSE EXISTS (SELECT FROM network_meetings n WHERE n.id = network_meeting) END;
END $$;
CREATE POLICY of_meeting ON library_documents FOR SELECT TO madoguchi_web
  USING (audience = 'meeting' AND (SELECT app.role()) NOT IN ('officer', 'manager') AND app.sees_meeting(planned_session_id, network_meeting_id));
CREATE POLICY of_meeting ON library_meetings FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) NOT IN ('officer', 'manager') AND EXISTS (SELECT FROM library_documents d WHERE d.meeting_id = library_meetings.id AND d.audience = 'meeting'));
CREATE POLICY of_meeting ON library_files FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) NOT IN ('officer', 'manager') AND EXISTS (SELECT FROM library_documents d WHERE d.id = document_id AND d.audience = 'meeting'));

-- The list: the newest meetings first, of one kind, for the council; and by words, two letters at a time.
DROP INDEX "library_meetings_bureau_id_held_on_idx";
CREATE INDEX "library_meetings_bureau_id_held_on_name_id_idx" ON "library_meetings"("bureau_id", "held_on" DESC, "name", "id");
CREATE INDEX "library_meetings_bureau_id_kind_held_on_name_id_idx" ON "library_meetings"("bureau_id", "kind", "held_on" DESC, "name", "id");
DROP INDEX "library_documents_meeting_id_idx";
CREATE INDEX "library_documents_meeting_id_kind_number_id_idx" ON "library_documents"("meeting_id", "kind", "number", "id");
CREATE INDEX library_documents_for_council ON library_documents (meeting_id, kind, number, id) WHERE audience = 'council';
GRANT EXECUTE ON FUNCTION app.search_letters(text) TO madoguchi_web, madoguchi_search;
CREATE INDEX library_documents_letters ON library_documents USING GIN (app.search_letters(search_text));

-- Which documents that this person may find in a library have all these letters; only so can the index be asked beneath the walls.
GRANT SELECT (id, bureau_id, audience, search_text) ON library_documents TO madoguchi_search;
CREATE POLICY search_reads ON library_documents FOR SELECT TO madoguchi_search USING (true);
CREATE FUNCTION app.find_library_documents(wanted text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT d.id FROM library_documents d
  WHERE app.search_letters(d.search_text) @> wanted AND d.bureau_id = (SELECT app.bureau_id())
    AND ((SELECT app.role()) IN ('officer', 'manager') OR (SELECT app.role()) = 'council_member' AND d.audience = 'council')
$$;
REVOKE ALL ON FUNCTION app.find_library_documents(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.find_library_documents(text[]) TO madoguchi_web;
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.find_library_documents(text[]) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
