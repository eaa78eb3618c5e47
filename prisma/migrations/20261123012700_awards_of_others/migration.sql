-- 利害関係: nobody scores what he or she nominated.
CREATE OR REPLACE FUNCTION app.guard_award_judgement() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM FROM award_calls c WHERE c.id = NEW.call_id FOR SHARE;
  IF NOT EXISTS (SELECT FROM award_calls c JOIN award_judges j ON j.call_id = c.id JOIN award_nominations n ON n.call_id = c.id
    WHERE c.id = NEW.call_id AND c.state = 'closed' AND c.selection_on >= app.today()
      AND j.id = NEW.judge_id AND j.excused_at IS NULL AND n.id = NEW.nomination_id AND n.withdrawn_at IS NULL) THEN
    RAISE EXCEPTION 'nothing is scored now' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.has_conflict OR (NEW.judge_id, NEW.nomination_id) IS DISTINCT FROM (OLD.judge_id, OLD.nomination_id)) THEN
    RAISE EXCEPTION 'what was declared stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT NEW.has_conflict AND EXISTS (SELECT FROM award_nominations n WHERE n.id = NEW.nomination_id AND n.nominated_user_id = app.user_id()) THEN
    RAISE EXCEPTION 'whoever nominated declares it' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT NEW.has_conflict AND EXISTS (SELECT FROM memberships m JOIN organisations o ON o.id = m.organisation_id JOIN award_nominations n ON n.id = NEW.nomination_id
    WHERE m.user_id = app.user_id() AND (m.valid_until IS NULL OR m.valid_until >= app.today())
      AND (o.id = n.organisation_id OR (o.kind = 'prefecture' AND o.prefecture_code = n.prefecture_code))) THEN
    RAISE EXCEPTION 'whoever works there declares it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- 市町村合併: what was nominated for an award goes along; who was awarded stands under the name of then.
GRANT SELECT, UPDATE ON award_announcements, award_nominations TO madoguchi_registry;
-- The name is taken back by whoever the nomination belongs to now.
ALTER POLICY municipality_reads ON award_winners USING ((SELECT app.role()) = 'municipal_staff' AND (organisation_id = (SELECT app.organisation_id())
  OR EXISTS (SELECT FROM award_nominations n WHERE n.id = nomination_id AND n.organisation_id = (SELECT app.organisation_id()))));
ALTER POLICY consent_follows ON award_winners USING (bureau_id = (SELECT app.desk_bureau_id()) OR ((SELECT app.role()) = 'municipal_staff' AND (organisation_id = (SELECT app.organisation_id())
  OR EXISTS (SELECT FROM award_nominations n WHERE n.id = nomination_id AND n.organisation_id = (SELECT app.organisation_id())))));
CREATE POLICY registry_merges ON award_announcements TO madoguchi_registry USING (true) WITH CHECK (true);
CREATE POLICY registry_merges ON award_nominations TO madoguchi_registry USING (true) WITH CHECK (true);
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
SET ROLE madoguchi_registry;
CREATE OR REPLACE FUNCTION app.pass_on_dealings(old_id uuid, heir uuid) RETURNS void
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
  UPDATE public.award_announcements x SET organisation_id = heir WHERE organisation_id = old_id
    AND NOT EXISTS (SELECT FROM public.award_announcements y WHERE y.call_id = x.call_id AND y.organisation_id = heir);
  UPDATE public.award_nominations SET nominated_organisation_id = heir WHERE nominated_organisation_id = old_id;
  UPDATE public.award_nominations x SET organisation_id = heir WHERE organisation_id = old_id AND NOT (x.withdrawn_at IS NULL
    AND EXISTS (SELECT FROM public.award_nominations y WHERE y.call_id = x.call_id AND y.organisation_id = heir AND y.title = x.title AND y.withdrawn_at IS NULL));
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
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
