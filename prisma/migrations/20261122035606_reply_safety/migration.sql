-- A reply can be taken back for some seconds: until then it exists for the desk alone.
ALTER TABLE "bureau_settings" ADD COLUMN "recall_seconds" integer NOT NULL DEFAULT 30;
ALTER TABLE "dialogue_entries" ADD COLUMN "visible_from" timestamptz(3), ADD COLUMN "recalled_at" timestamptz(3);
ALTER TABLE "timeline_entries" ADD COLUMN "visible_from" timestamptz(3);

CREATE TABLE "reply_templates" (
  "id" uuid NOT NULL DEFAULT gen_random_uuid(),
  "bureau_id" uuid NOT NULL,
  "name" text NOT NULL,
  "body" text NOT NULL,
  "retired_at" timestamptz(3),
  "changed_by_name" text NOT NULL,
  "changed_at" timestamptz(3) NOT NULL DEFAULT app.now(),
  "version" integer NOT NULL DEFAULT 1,
  CONSTRAINT "reply_templates_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "reply_templates_bureau_id_name_idx" ON "reply_templates" ("bureau_id", "name");
ALTER TABLE "reply_templates" ADD CONSTRAINT "reply_templates_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "dialogue_files" (
  "dialogue_entry_id" uuid NOT NULL,
  "attachment_id" uuid NOT NULL,
  "consultation_id" uuid NOT NULL,
  "asking_organisation_id" uuid NOT NULL,
  "bureau_id" uuid NOT NULL,
  "prefecture_code" text NOT NULL,
  CONSTRAINT "dialogue_files_pkey" PRIMARY KEY ("dialogue_entry_id", "attachment_id")
);
CREATE INDEX "dialogue_files_consultation_id_idx" ON "dialogue_files" ("consultation_id");
ALTER TABLE "dialogue_files" ADD CONSTRAINT "dialogue_files_consultation_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations" ("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "dialogue_files" ADD CONSTRAINT "dialogue_files_dialogue_entry_id_fkey" FOREIGN KEY ("dialogue_entry_id") REFERENCES "dialogue_entries" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "dialogue_files" ADD CONSTRAINT "dialogue_files_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachments" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE bureau_settings ADD CONSTRAINT bureau_settings_recall CHECK (recall_seconds BETWEEN 0 AND 120);
ALTER TABLE dialogue_entries ADD CONSTRAINT dialogue_recalled CHECK (recalled_at IS NULL OR (audience = 'internal' AND NOT is_answer));

-- Until it is visible, and once it is taken back, an entry does not exist outside the desk.
DO $$
DECLARE
  t text;
  gone text;
BEGIN
  FOREACH t IN ARRAY ARRAY['dialogue_entries', 'timeline_entries'] LOOP
    gone := CASE t
      WHEN 'dialogue_entries' THEN '(visible_from IS NULL OR visible_from <= (SELECT app.now()))'
      ELSE '(visible_from IS NULL OR (visible_from <= (SELECT app.now()) AND EXISTS (SELECT FROM dialogue_entries d WHERE d.id = subject_id)))'
    END;
    EXECUTE format('ALTER POLICY asking_side ON %I USING (audience = ''shared'' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN (''municipal_staff'', ''prefecture_staff'') AND %s)', t, gone);
    EXECUTE format('ALTER POLICY prefecture_shared ON %I USING (audience = ''shared'' AND (SELECT app.role()) = ''prefecture_staff'' AND prefecture_code = (SELECT app.prefecture_code()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id) AND %s)', t, gone);
  END LOOP;
END $$;

GRANT UPDATE (audience, is_answer, recalled_at) ON dialogue_entries TO madoguchi_web;
CREATE FUNCTION app.guard_recall() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.audience, NEW.is_answer, NEW.recalled_at) IS DISTINCT FROM (OLD.audience, OLD.is_answer, OLD.recalled_at) AND NOT (
    OLD.recalled_at IS NULL AND NEW.recalled_at IS NOT NULL AND NEW.audience = 'internal' AND NOT NEW.is_answer
    AND OLD.visible_from > app.now() AND OLD.membership_id = app.membership_id()) THEN
    RAISE EXCEPTION 'what others have seen stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_recall BEFORE UPDATE ON dialogue_entries FOR EACH ROW EXECUTE FUNCTION app.guard_recall();
INSERT INTO app.transitions (machine, event, from_state, to_state, side) VALUES ('consultation', 'takeBackReply', 'in_consultation', 'received', 'desk');

ALTER TABLE reply_templates ENABLE ROW LEVEL SECURITY;
ALTER TABLE reply_templates FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON reply_templates TO madoguchi_web;
CREATE POLICY desk ON reply_templates TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON reply_templates FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- Files of the consultation that a reply points to: seen by whoever sees both.
ALTER TABLE dialogue_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE dialogue_files FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON dialogue_files TO madoguchi_web;
CREATE POLICY as_entry ON dialogue_files FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM dialogue_entries d WHERE d.id = dialogue_entry_id) AND EXISTS (SELECT FROM attachments a WHERE a.id = attachment_id));
CREATE POLICY desk_adds ON dialogue_files FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager')
    AND EXISTS (SELECT FROM dialogue_entries d WHERE d.id = dialogue_entry_id AND d.consultation_id = dialogue_files.consultation_id)
    AND EXISTS (SELECT FROM attachments a WHERE a.id = attachment_id AND a.consultation_id = dialogue_files.consultation_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON dialogue_files FOR EACH ROW EXECUTE FUNCTION audit.record('dialogue_entry_id', 'attachment_id');

-- A job that is to wait.
CREATE FUNCTION app.enqueue_later(queue text, what jsonb, after_seconds int) RETURNS void LANGUAGE sql VOLATILE SET search_path = pg_catalog AS $$
  INSERT INTO pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, expire_in, start_after, keep_until, policy)
  SELECT q.name, what, q.retry_limit, q.retry_delay, q.retry_backoff, q.expire_seconds * interval '1 second',
    transaction_timestamp() + make_interval(secs => after_seconds),
    transaction_timestamp() + make_interval(secs => after_seconds) + q.retention_minutes * interval '1 minute', q.policy
  FROM pgboss.queue q WHERE q.name = queue
$$;

-- In the search a reply is the desk's alone until the job that tells of it finds it visible; what was taken back stays so.
CREATE FUNCTION app.index_visibility() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE public.search_texts SET audience = 'internal' WHERE source_kind = 'dialogue' AND source_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER later_visibility AFTER INSERT OR UPDATE OF audience ON dialogue_entries FOR EACH ROW
  WHEN (NEW.visible_from IS NOT NULL) EXECUTE FUNCTION app.index_visibility();
CREATE FUNCTION app.open_to_search(entry uuid) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE public.search_texts s SET audience = 'shared' FROM public.dialogue_entries d
  WHERE s.source_kind = 'dialogue' AND s.source_id = entry AND d.id = entry AND d.audience = 'shared' AND d.visible_from <= app.now()
$$;
GRANT SELECT ON dialogue_entries TO madoguchi_search;
CREATE POLICY search_opens ON dialogue_entries FOR SELECT TO madoguchi_search USING (true);
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.index_visibility() OWNER TO madoguchi_search;
ALTER FUNCTION app.open_to_search(uuid) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
REVOKE ALL ON FUNCTION app.open_to_search(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.open_to_search(uuid) TO madoguchi_worker;
