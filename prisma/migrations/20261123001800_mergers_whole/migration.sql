-- 市町村合併: what a municipality has under way beside its consultations goes with it too, and none of it stands in the way of the merger.
-- Rows of consultations follow by their foreign keys, which act as the owner: what was shown or asked stands for everybody else.
DROP TRIGGER guard_sign_off ON sign_offs;
CREATE TRIGGER guard_sign_off BEFORE UPDATE ON sign_offs FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_sign_off();
DROP TRIGGER guard_headquarters_inquiry ON headquarters_inquiries;
CREATE TRIGGER guard_headquarters_inquiry BEFORE UPDATE ON headquarters_inquiries FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_headquarters_inquiry();

-- Two that were paired may become one afterwards; nobody is paired with itself.
ALTER TABLE peer_pairings DROP CONSTRAINT peer_pairings_others;
CREATE FUNCTION app.refuse_own_peer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  RAISE EXCEPTION 'a municipality is not its own peer' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER refuse_own_peer BEFORE INSERT ON peer_pairings FOR EACH ROW WHEN (NEW.peer_organisation_id = NEW.asking_organisation_id) EXECUTE FUNCTION app.refuse_own_peer();
DROP TRIGGER guard_peer_pairing ON peer_pairings;
CREATE TRIGGER guard_peer_pairing BEFORE UPDATE ON peer_pairings FOR EACH ROW WHEN (current_user NOT IN ('madoguchi_owner', 'madoguchi_registry')) EXECUTE FUNCTION app.guard_peer_pairing();

-- Both may have taken part in the same programme: what came from the other stands beside the heir's own, under the old name.
ALTER TABLE programme_entries ADD COLUMN merged_from text NOT NULL DEFAULT '';
ALTER TABLE programme_offers ADD COLUMN merged_from text NOT NULL DEFAULT '';
DROP INDEX programme_entries_one_that_stands;
CREATE UNIQUE INDEX programme_entries_one_that_stands ON programme_entries (programme_id, asking_organisation_id) WHERE state NOT IN ('draft', 'withdrawn') AND merged_from = '';
DROP INDEX programme_entries_one_draft;
CREATE UNIQUE INDEX programme_entries_one_draft ON programme_entries (programme_id, asking_organisation_id) WHERE state = 'draft' AND merged_from = '';
DROP INDEX programme_offers_one_that_stands;
CREATE UNIQUE INDEX programme_offers_one_that_stands ON programme_offers (programme_id, asking_organisation_id) WHERE state <> 'withdrawn' AND merged_from = '';
DROP TRIGGER guard_programme_entry ON programme_entries;
CREATE TRIGGER guard_programme_entry BEFORE INSERT OR UPDATE ON programme_entries FOR EACH ROW WHEN (current_user NOT IN ('madoguchi_owner', 'madoguchi_registry')) EXECUTE FUNCTION app.guard_programme_entry();
DROP TRIGGER guard_programme_offer ON programme_offers;
CREATE TRIGGER guard_programme_offer BEFORE UPDATE ON programme_offers FOR EACH ROW WHEN (current_user NOT IN ('madoguchi_owner', 'madoguchi_registry')) EXECUTE FUNCTION app.guard_programme_offer();

DROP TRIGGER guard_duty ON duties;
CREATE TRIGGER guard_duty BEFORE UPDATE ON duties FOR EACH ROW WHEN (current_user NOT IN ('madoguchi_owner', 'madoguchi_registry')) EXECUTE FUNCTION app.guard_duty();
DROP TRIGGER guard_poll_respondent ON date_poll_respondents;
CREATE TRIGGER guard_poll_respondent BEFORE UPDATE ON date_poll_respondents FOR EACH ROW WHEN (current_user NOT IN ('madoguchi_owner', 'madoguchi_registry')) EXECUTE FUNCTION app.guard_poll_respondent();

GRANT SELECT, UPDATE ON peer_offers, peer_pairings, programme_entries, programme_offers, programme_extensions, programme_reminders, letters, event_announcements,
  network_need_owners, network_introduction_sides, network_messages, workbook_uploads, practice_drafts, duties, date_poll_respondents, programme_entry_files, account_manager_requests TO madoguchi_registry;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['peer_offers', 'peer_pairings', 'programme_entries', 'programme_offers', 'programme_extensions', 'programme_reminders', 'letters', 'event_announcements',
      'network_need_owners', 'network_introduction_sides', 'network_messages', 'workbook_uploads', 'practice_drafts', 'duties', 'date_poll_respondents', 'programme_entry_files', 'account_manager_requests'] LOOP
    EXECUTE format('CREATE POLICY registry_merges ON %I TO madoguchi_registry USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

GRANT CREATE ON SCHEMA app TO madoguchi_registry;
SET ROLE madoguchi_registry;
-- Before anything moves: what must be told apart afterwards is marked, and what was asked of each other ends.
CREATE FUNCTION app.mark_merged(old_id uuid, heir uuid, old_name text) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE public.programme_entries SET merged_from = old_name WHERE asking_organisation_id = old_id AND merged_from = '';
  UPDATE public.programme_offers SET merged_from = old_name WHERE asking_organisation_id = old_id AND merged_from = '';
  UPDATE public.peer_pairings SET state = 'declined', decline_reason = '市町村合併により終了'
  WHERE state IN ('proposed', 'asked') AND asking_organisation_id IN (old_id, heir) AND peer_organisation_id IN (old_id, heir);
END $$;

-- What does not hang on a consultation: offers to peers, programmes, letters, events, the board, books in the making. The assembly's days and
-- the figures of the municipality that ends stay with it: they say nothing of the other.
CREATE FUNCTION app.pass_on_dealings(old_id uuid, heir uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE public.peer_offers SET asking_organisation_id = heir WHERE asking_organisation_id = old_id;
  UPDATE public.peer_pairings SET peer_organisation_id = heir WHERE peer_organisation_id = old_id;
  UPDATE public.programme_entries SET asking_organisation_id = heir WHERE asking_organisation_id = old_id;
  UPDATE public.programme_offers SET asking_organisation_id = heir WHERE asking_organisation_id = old_id;
  UPDATE public.programme_extensions x SET asking_organisation_id = heir WHERE asking_organisation_id = old_id
    AND NOT (x.state = 'asked' AND EXISTS (SELECT FROM public.programme_extensions y WHERE y.programme_id = x.programme_id AND y.asking_organisation_id = heir AND y.state = 'asked'));
  UPDATE public.programme_reminders SET asking_organisation_id = heir WHERE asking_organisation_id = old_id;
  UPDATE public.letters SET organisation_id = heir WHERE organisation_id = old_id;
  UPDATE public.event_applications SET organisation_id = heir WHERE organisation_id = old_id;
  UPDATE public.event_announcements x SET organisation_id = heir WHERE organisation_id = old_id
    AND NOT EXISTS (SELECT FROM public.event_announcements y WHERE y.event_id = x.event_id AND y.organisation_id = heir);
  UPDATE public.network_need_owners SET organisation_id = heir WHERE organisation_id = old_id;
  UPDATE public.network_introduction_sides SET organisation_id = heir WHERE organisation_id = old_id;
  UPDATE public.network_messages SET organisation_id = heir WHERE organisation_id = old_id;
  UPDATE public.workbook_uploads SET organisation_id = heir WHERE organisation_id = old_id;
  UPDATE public.practice_drafts SET asking_organisation_id = heir WHERE asking_organisation_id = old_id;
  UPDATE public.duties SET organisation_id = heir WHERE organisation_id = old_id;
  UPDATE public.date_poll_respondents SET organisation_id = heir WHERE organisation_id = old_id;
  UPDATE public.programme_entry_files SET uploader_organisation_id = heir WHERE uploader_organisation_id = old_id;
  UPDATE public.account_manager_requests x SET organisation_id = heir WHERE organisation_id = old_id AND NOT (x.settled_at IS NULL
    AND EXISTS (SELECT FROM public.account_manager_requests y WHERE y.organisation_id = heir AND y.settled_at IS NULL));
END $$;

CREATE OR REPLACE FUNCTION app.carry_out_change(which uuid) RETURNS boolean
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
  PERFORM app.mark_merged(old.id, heir, old.name);
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
  PERFORM app.pass_on_dealings(old.id, heir);
  PERFORM app.pass_on_officers(old.id, heir, change.from_on, change.planned_by_name);
  UPDATE public.organisations SET ended_on = change.from_on - 1, successor_id = heir WHERE id = old.id;
  RETURN true;
END $$;
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
REVOKE ALL ON FUNCTION app.mark_merged(uuid, uuid, text), app.pass_on_dealings(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.mark_merged(uuid, uuid, text), app.pass_on_dealings(uuid, uuid) TO madoguchi_registry;
