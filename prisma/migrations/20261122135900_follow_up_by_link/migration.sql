-- フォローアップ: answered by a one-time link as well, with several indicators, what it is put down to, consent to publish and a closing date.
ALTER TABLE effects
  ADD COLUMN asked_about jsonb,
  ADD COLUMN more_indicators jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN attribution text NOT NULL DEFAULT '',
  ADD COLUMN publication text NOT NULL DEFAULT '',
  ADD CONSTRAINT effects_more_indicators CHECK (jsonb_typeof(more_indicators) = 'array' AND jsonb_array_length(more_indicators) <= 2),
  ADD CONSTRAINT effects_attribution CHECK (attribution IN ('', 'mostly', 'partly', 'not_attributable')),
  ADD CONSTRAINT effects_publication CHECK (publication IN ('', 'named', 'unnamed', 'no'));
ALTER TABLE questionnaires
  ADD COLUMN closes_on date,
  ADD CONSTRAINT questionnaires_closing CHECK (closes_on > answer_by);

-- Its links: issued while it is asked; each opens its own questionnaire and nothing else.
DO $$
DECLARE
  now_allowed text := (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'one_time_links_purpose' AND conrelid = 'one_time_links'::regclass);
BEGIN
  ALTER TABLE one_time_links DROP CONSTRAINT one_time_links_purpose;
  EXECUTE format('ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_purpose CHECK ((%s) OR purpose IN (''follow_up'', ''party_follow_up''))', now_allowed);
END $$;
CREATE POLICY desk_follows_up ON one_time_links TO madoguchi_web
  USING (purpose IN ('follow_up', 'party_follow_up') AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY worker_follows_up ON one_time_links FOR INSERT TO madoguchi_worker WITH CHECK (purpose IN ('follow_up', 'party_follow_up'));

-- What the bearer of a link may answer now: its subject, while the link is neither used, taken back nor past its day.
CREATE FUNCTION app.answerable_by_link(wanted text) RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT l.subject_id FROM one_time_links l
  WHERE l.id = (SELECT app.link_id()) AND l.purpose = wanted AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > app.now()
$$;
CREATE POLICY bearer_reads ON questionnaires FOR SELECT TO madoguchi_web
  USING (id = (SELECT l.subject_id FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'follow_up' AND l.withdrawn_at IS NULL));
CREATE POLICY bearer_answers ON questionnaires FOR UPDATE TO madoguchi_web USING (id = (SELECT app.answerable_by_link('follow_up')));
CREATE POLICY bearer_reads ON effects FOR SELECT TO madoguchi_web USING (questionnaire_id = (SELECT app.answerable_by_link('follow_up')));
CREATE POLICY bearer_answers ON effects FOR UPDATE TO madoguchi_web USING (questionnaire_id = (SELECT app.answerable_by_link('follow_up')));
CREATE POLICY follow_up_bearer_is_recorded ON timeline_entries FOR INSERT TO madoguchi_web
  WITH CHECK (audience = 'shared' AND kind = 'follow_up_answered' AND subject_id = (SELECT app.answerable_by_link('follow_up'))
    AND EXISTS (SELECT FROM effects e WHERE e.questionnaire_id = subject_id AND e.consultation_id = timeline_entries.consultation_id));
CREATE POLICY follow_up_bearer_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK (kind = 'follow_up_answered' AND subject_id = (SELECT app.answerable_by_link('follow_up'))
    AND EXISTS (SELECT FROM questionnaires q WHERE q.id = subject_id AND q.bureau_id = notices.bureau_id));

-- When the municipality's assembly sits, nothing falls due; the daily round asks late, so it looks as well.
GRANT SELECT (id, organisation_id, from_on, until_on) ON blackout_days TO madoguchi_worker;
CREATE POLICY worker_reads ON blackout_days FOR SELECT TO madoguchi_worker USING (true);

-- Whoever answers, signed in or by link, answers and changes nothing else.
CREATE OR REPLACE FUNCTION app.guard_questionnaire() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.id, NEW.asking_organisation_id, NEW.bureau_id, NEW.prefecture_code, NEW.due_month)
     IS DISTINCT FROM (OLD.id, OLD.asking_organisation_id, OLD.bureau_id, OLD.prefecture_code, OLD.due_month) THEN
    RAISE EXCEPTION 'a questionnaire keeps its organisation and month' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state) NOT IN (('scheduled', 'asked'), ('asked', 'answered'), ('scheduled', 'closed'), ('asked', 'closed')) THEN
    RAISE EXCEPTION 'no transition of a questionnaire from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (app.side() IN ('municipality', 'prefecture') OR app.link_id() IS NOT NULL)
     AND ((to_jsonb(NEW) - ARRAY['state', 'answered_at', 'answered_by_name', 'version'])
       IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'answered_at', 'answered_by_name', 'version']) OR NEW.state = 'closed') THEN
    RAISE EXCEPTION 'the one asked answers, and changes nothing else' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION app.guard_effect() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.answered_at IS NOT NULL THEN
    RAISE EXCEPTION 'the first answer stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.questionnaire_id, NEW.support_id, NEW.point_months) IS DISTINCT FROM (OLD.questionnaire_id, OLD.support_id, OLD.point_months) THEN
    RAISE EXCEPTION 'an effect keeps its support and point' USING ERRCODE = 'check_violation';
  END IF;
  IF app.side() IS DISTINCT FROM 'system' AND NEW.asked_about IS DISTINCT FROM OLD.asked_about THEN
    RAISE EXCEPTION 'what was asked stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
