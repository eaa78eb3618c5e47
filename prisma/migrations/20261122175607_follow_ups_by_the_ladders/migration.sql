-- Follow-ups, and what those who helped are asked, are reminded of by the same ladders: steps of their own, for all menus, since one questionnaire bundles several.
ALTER TABLE chasing_steps DROP CONSTRAINT chasing_steps_party,
  ADD CONSTRAINT chasing_steps_party CHECK (party IN ('advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff', 'report', 'survey', 'follow_up', 'helped')),
  ADD CONSTRAINT chasing_steps_follow_ups CHECK (party NOT IN ('follow_up', 'helped') OR (act = 'remind' AND menu_key IS NULL));

CREATE OR REPLACE FUNCTION app.give_usual_ladder() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.chasing_steps (bureau_id, party, after_days, act)
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff']) AS p(party),
    (VALUES (5, 'remind'), (10, 'remind'), (15, 'tell_officer')) AS s(after_days, act)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, s.act
  FROM unnest(ARRAY['report', 'survey']) AS p(party), (VALUES (1, 'remind'), (6, 'remind'), (11, 'tell_officer')) AS s(after_days, act)
  UNION ALL
  SELECT NEW.bureau_id, p.party, s.after_days, 'remind'
  FROM unnest(ARRAY['follow_up', 'helped']) AS p(party), (VALUES (1), (11), (21)) AS s(after_days);
  RETURN NULL;
END $$;
INSERT INTO chasing_steps (bureau_id, party, after_days, act)
SELECT b.bureau_id, p.party, s.after_days, 'remind'
FROM bureau_settings b, unnest(ARRAY['follow_up', 'helped']) AS p(party), (VALUES (1), (11), (21)) AS s(after_days);
