-- 市町村合併・名称変更: a municipality becomes part of another, or has another name, from a day on. What was asked goes with it, under the old name.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'madoguchi_registry') THEN
    RAISE EXCEPTION 'run "npm run migrate": it makes the role madoguchi_registry';
  END IF;
END $$;
GRANT USAGE ON SCHEMA app, public TO madoguchi_registry;

-- A municipality that has become part of another: until when it was, and which.
ALTER TABLE "organisations" ADD COLUMN "ended_on" DATE, ADD COLUMN "successor_id" UUID;
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_ended" CHECK ((ended_on IS NULL) = (successor_id IS NULL) AND successor_id IS DISTINCT FROM id);

-- Under which name a consultation was asked, where its municipality has another today.
ALTER TABLE "consultations" ADD COLUMN "asked_as" TEXT NOT NULL DEFAULT '';

CREATE TABLE "organisation_changes" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "organisation_id" UUID NOT NULL,
  "bureau_id" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "from_on" DATE NOT NULL,
  "into_id" UUID,
  "name" TEXT NOT NULL DEFAULT '',
  "kana" TEXT NOT NULL DEFAULT '',
  "code" TEXT NOT NULL DEFAULT '',
  "planned_by_name" TEXT NOT NULL,
  "planned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
  "done_at" TIMESTAMPTZ(3),
  "cancelled_at" TIMESTAMPTZ(3),
  CONSTRAINT "organisation_changes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "organisation_changes_organisation_id_idx" ON "organisation_changes"("organisation_id");
ALTER TABLE "organisation_changes" ADD CONSTRAINT "organisation_changes_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "organisation_changes" ADD CONSTRAINT "organisation_changes_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE organisation_changes
  ADD CONSTRAINT organisation_changes_kind CHECK (kind IN ('merger', 'renaming')),
  ADD CONSTRAINT organisation_changes_matter CHECK (CASE kind WHEN 'renaming' THEN into_id IS NULL AND name <> '' AND code <> '' ELSE into_id IS NOT NULL OR (name <> '' AND code <> '') END),
  ADD CONSTRAINT organisation_changes_end CHECK (num_nonnulls(done_at, cancelled_at) <= 1);
CREATE UNIQUE INDEX organisation_changes_one_planned ON organisation_changes (organisation_id) WHERE done_at IS NULL AND cancelled_at IS NULL;
ALTER TABLE organisation_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_changes FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON organisation_changes TO madoguchi_web;
GRANT UPDATE (cancelled_at) ON organisation_changes TO madoguchi_web;
CREATE POLICY administrator ON organisation_changes TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'administrator')
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'administrator'
    AND EXISTS (SELECT FROM organisations o WHERE o.id = organisation_id AND o.kind = 'municipality' AND o.bureau_id = organisation_changes.bureau_id)
    AND (into_id IS NULL OR EXISTS (SELECT FROM organisations o WHERE o.id = into_id AND o.kind = 'municipality' AND o.bureau_id = organisation_changes.bureau_id)));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON organisation_changes FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- What the function below may touch, and nobody but it.
GRANT SELECT, INSERT, UPDATE ON organisations, assignments TO madoguchi_registry;
GRANT DELETE ON assignments TO madoguchi_registry;
GRANT SELECT, UPDATE ON consultations, sections, memberships, questionnaires, one_time_links, attachments, requests, living_areas, area_resources, figures, organisation_changes TO madoguchi_registry;
GRANT INSERT ON timeline_entries TO madoguchi_registry;
GRANT USAGE ON SEQUENCE timeline_entries_id_seq TO madoguchi_registry;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['assignments', 'consultations', 'sections', 'memberships', 'questionnaires', 'one_time_links', 'attachments', 'requests', 'living_areas', 'area_resources', 'figures', 'organisation_changes', 'timeline_entries'] LOOP
    EXECUTE format('CREATE POLICY registry ON %I TO madoguchi_registry USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

-- The guards hold for everybody else. Rows that hang on a consultation follow it by their foreign keys, as the tables' owner.
DROP TRIGGER guard_consultation ON consultations;
CREATE TRIGGER guard_consultation BEFORE UPDATE ON consultations FOR EACH ROW WHEN (current_user <> 'madoguchi_registry') EXECUTE FUNCTION app.guard_consultation();
DROP TRIGGER guard_questionnaire ON questionnaires;
CREATE TRIGGER guard_questionnaire BEFORE UPDATE ON questionnaires FOR EACH ROW WHEN (current_user <> 'madoguchi_registry') EXECUTE FUNCTION app.guard_questionnaire();
DROP TRIGGER guard_effect ON effects;
CREATE TRIGGER guard_effect BEFORE UPDATE ON effects FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_effect();
DROP TRIGGER guard_todo ON todos;
CREATE TRIGGER guard_todo BEFORE UPDATE ON todos FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_todo();
DROP TRIGGER guard_membership ON memberships;
CREATE TRIGGER guard_membership BEFORE INSERT OR UPDATE ON memberships FOR EACH ROW WHEN (current_user <> 'madoguchi_registry') EXECUTE FUNCTION app.guard_membership();

-- Areas and what stands in them move together, and so do questionnaires and effects.
ALTER TABLE figures ALTER CONSTRAINT figures_area_id_organisation_id_fkey DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE area_resources ALTER CONSTRAINT area_resources_area_id_organisation_id_fkey DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE effects ALTER CONSTRAINT effects_questionnaire_id_asking_organisation_id_fkey DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE supports ALTER CONSTRAINT supports_area_id_asking_organisation_id_fkey DEFERRABLE INITIALLY IMMEDIATE;

-- The search finds what moved where it is now.
CREATE FUNCTION app.reindex_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE public.search_texts SET asking_organisation_id = NEW.asking_organisation_id,
    tsv = array_to_tsvector(array_replace(tsvector_to_array(tsv), 'O' || OLD.asking_organisation_id, 'O' || NEW.asking_organisation_id))
  WHERE consultation_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER reindex_moved AFTER UPDATE ON consultations FOR EACH ROW WHEN (OLD.asking_organisation_id <> NEW.asking_organisation_id) EXECUTE FUNCTION app.reindex_moved();

-- How much goes with a municipality: numbers alone, for whoever prepares the change.
CREATE FUNCTION app.count_of_organisation(which uuid) RETURNS TABLE (drafts int, open int, closed int, posts int, sections int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*) FILTER (WHERE c.state = 'draft')::int, count(*) FILTER (WHERE c.state IN ('received', 'in_consultation', 'supporting'))::int,
    count(*) FILTER (WHERE c.state IN ('completed', 'withdrawn'))::int,
    (SELECT count(*)::int FROM public.memberships m WHERE m.organisation_id = which AND coalesce(m.valid_until, 'infinity') >= app.today()),
    (SELECT count(*)::int FROM public.sections s WHERE s.organisation_id = which AND coalesce(s.valid_until, 'infinity') >= app.today())
  FROM public.consultations c
  WHERE c.asking_organisation_id = which AND app.role() = 'administrator' AND c.bureau_id = app.bureau_id()
$$;

-- A city, town or village says so itself, at the end of its name.
CREATE FUNCTION app.municipal_kind_of(name text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog
  AS $$ SELECT CASE right(name, 1) WHEN '市' THEN 'city' WHEN '町' THEN 'town' WHEN '村' THEN 'village' WHEN '区' THEN 'special_ward' END $$;

-- Carries out one change whose day has come: true when it did, false when there was nothing to do.
CREATE FUNCTION app.carry_out_change(which uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  change public.organisation_changes;
  old public.organisations;
  heir uuid;
BEGIN
  SELECT * INTO change FROM public.organisation_changes c WHERE c.id = which FOR UPDATE;
  IF NOT FOUND OR NOT (app.actor_kind() = 'system' OR (app.role() = 'administrator' AND change.bureau_id = app.bureau_id())) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF change.done_at IS NOT NULL OR change.cancelled_at IS NOT NULL OR change.from_on > app.today() THEN
    RETURN false;
  END IF;
  SELECT * INTO old FROM public.organisations o WHERE o.id = change.organisation_id FOR UPDATE;
  UPDATE public.organisation_changes SET done_at = app.now() WHERE id = which;
  UPDATE public.consultations SET asked_as = old.name WHERE asking_organisation_id = old.id AND asked_as = '' AND state <> 'draft';
  IF change.kind = 'renaming' THEN
    UPDATE public.organisations SET name = change.name, kana = nullif(change.kana, ''), code = change.code, name_en = NULL,
      municipal_kind = app.municipal_kind_of(change.name) WHERE id = old.id;
    RETURN true;
  END IF;

  heir := coalesce(change.into_id, (SELECT o.id FROM public.organisations o WHERE o.code = change.code AND o.kind = 'municipality'));
  IF heir IS NULL THEN
    INSERT INTO public.organisations (kind, code, name, kana, municipal_kind, bureau_id, prefecture_code, fields, is_sample)
    VALUES ('municipality', change.code, change.name, nullif(change.kana, ''), app.municipal_kind_of(change.name), old.bureau_id, old.prefecture_code, '{}', old.is_sample)
    RETURNING id INTO heir;
  END IF;
  IF NOT EXISTS (SELECT FROM public.organisations o WHERE o.id = heir AND o.id <> old.id AND o.ended_on IS NULL
    AND o.bureau_id = old.bureau_id AND o.prefecture_code = old.prefecture_code) THEN
    RAISE EXCEPTION 'no municipality of the same prefecture to become part of' USING ERRCODE = 'check_violation';
  END IF;

  SET CONSTRAINTS ALL DEFERRED;
  INSERT INTO public.timeline_entries (consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, actor_name, actor_side, facts)
  SELECT c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, 'municipality_merged', '', 'system',
    jsonb_build_object('from', old.name, 'to', (SELECT o.name FROM public.organisations o WHERE o.id = heir))
  FROM public.consultations c WHERE c.asking_organisation_id = old.id AND c.state IN ('received', 'in_consultation', 'supporting');
  UPDATE public.sections s SET organisation_id = heir, name = CASE WHEN s.valid_until IS NULL AND EXISTS (
      SELECT FROM public.sections t WHERE t.organisation_id = heir AND t.name = s.name AND t.valid_until IS NULL)
    THEN s.name || '（旧' || old.name || '）' ELSE s.name END
  WHERE s.organisation_id = old.id;
  UPDATE public.memberships SET organisation_id = heir WHERE organisation_id = old.id;
  UPDATE public.consultations SET asking_organisation_id = heir,
    drafting_organisation_id = CASE WHEN drafting_organisation_id = old.id THEN heir ELSE drafting_organisation_id END
  WHERE asking_organisation_id = old.id;
  UPDATE public.questionnaires q SET asking_organisation_id = heir,
    due_month = CASE WHEN EXISTS (SELECT FROM public.questionnaires o WHERE o.asking_organisation_id = heir AND o.due_month = q.due_month)
      THEN (SELECT max(o.due_month) + 1 FROM public.questionnaires o WHERE o.asking_organisation_id = heir AND date_trunc('month', o.due_month) = date_trunc('month', q.due_month))
      ELSE q.due_month END
  WHERE q.asking_organisation_id = old.id;
  UPDATE public.attachments SET uploader_organisation_id = heir WHERE uploader_organisation_id = old.id;
  UPDATE public.requests SET addressee_organisation_id = heir WHERE addressee_organisation_id = old.id;
  UPDATE public.one_time_links SET organisation_id = heir WHERE organisation_id = old.id AND used_at IS NULL AND withdrawn_at IS NULL;
  UPDATE public.living_areas SET organisation_id = heir WHERE organisation_id = old.id;
  UPDATE public.area_resources SET organisation_id = heir WHERE organisation_id = old.id;
  UPDATE public.figures SET organisation_id = heir WHERE organisation_id = old.id AND area_id IS NOT NULL;
  PERFORM app.pass_on_officers(old.id, heir, change.from_on, change.planned_by_name);
  UPDATE public.organisations SET ended_on = change.from_on - 1, successor_id = heir WHERE id = old.id;
  RETURN true;
END $$;

-- The officer and deputies of the municipality that ends go on where the other has none.
CREATE FUNCTION app.pass_on_officers(old_id uuid, heir uuid, from_day date, by_name text) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.assignments (organisation_id, bureau_id, membership_id, kind, valid_from, valid_until, set_by_name)
  SELECT heir, a.bureau_id, a.membership_id, a.kind, greatest(a.valid_from, from_day), a.valid_until, by_name
  FROM public.assignments a
  WHERE a.organisation_id = old_id AND coalesce(a.valid_until, 'infinity') >= from_day
    AND NOT EXISTS (SELECT FROM public.assignments b WHERE b.organisation_id = heir AND b.kind = a.kind
      AND (a.kind = 'officer' OR b.membership_id = a.membership_id) AND coalesce(b.valid_until, 'infinity') >= greatest(a.valid_from, from_day));
  DELETE FROM public.assignments a WHERE a.organisation_id = old_id AND a.valid_from >= from_day;
  UPDATE public.assignments a SET valid_until = from_day - 1
  WHERE a.organisation_id = old_id AND coalesce(a.valid_until, 'infinity') >= from_day;
END $$;

-- Changes whose day has come, for the worker.
CREATE FUNCTION app.due_changes() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id FROM public.organisation_changes c
  WHERE c.done_at IS NULL AND c.cancelled_at IS NULL AND c.from_on <= app.today() AND app.actor_kind() = 'system' ORDER BY c.from_on, c.planned_at
$$;

GRANT CREATE ON SCHEMA app TO madoguchi_registry, madoguchi_search;
ALTER FUNCTION app.reindex_moved() OWNER TO madoguchi_search;
ALTER FUNCTION app.count_of_organisation(uuid) OWNER TO madoguchi_registry;
ALTER FUNCTION app.carry_out_change(uuid) OWNER TO madoguchi_registry;
ALTER FUNCTION app.due_changes() OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry, madoguchi_search;
REVOKE ALL ON FUNCTION app.count_of_organisation(uuid), app.carry_out_change(uuid), app.due_changes(), app.pass_on_officers(uuid, uuid, date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.count_of_organisation(uuid), app.carry_out_change(uuid) TO madoguchi_web;
GRANT EXECUTE ON FUNCTION app.carry_out_change(uuid), app.due_changes() TO madoguchi_worker;
GRANT EXECUTE ON FUNCTION app.pass_on_officers(uuid, uuid, date, text) TO madoguchi_registry;
