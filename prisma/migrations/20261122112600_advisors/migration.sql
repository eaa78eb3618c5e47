-- アドバイザー: registry, suggestions, wishes, offers, quotas and fees of advisor dispatch.

-- CreateTable
CREATE TABLE "advisors" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "kana" TEXT NOT NULL DEFAULT '',
    "affiliation" TEXT NOT NULL,
    "prefecture_code" TEXT,
    "is_prefectural" BOOLEAN NOT NULL DEFAULT false,
    "theme_keys" TEXT[],
    "prefecture_codes" TEXT[],
    "mode" TEXT NOT NULL,
    "months" INTEGER[],
    "availability" TEXT NOT NULL DEFAULT '',
    "practice" TEXT NOT NULL DEFAULT '',
    "introduction" TEXT NOT NULL DEFAULT '',
    "resting_since" DATE,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "confirmed_by_name" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "advisors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advisor_internals" (
    "advisor_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "mailbox" TEXT,
    "phone" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "changed_by_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "advisor_internals_pkey" PRIMARY KEY ("advisor_id")
);

-- CreateTable
CREATE TABLE "advisor_trainings" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "advisor_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "course" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "noted_by_name" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "advisor_trainings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advisor_conflicts" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "advisor_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "organisation_id" UUID,
    "body" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "declared_side" TEXT NOT NULL,
    "declared_by_name" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "advisor_conflicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch_suggestions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "inputs" JSONB NOT NULL,
    "results" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "made_by_name" TEXT NOT NULL,

    CONSTRAINT "dispatch_suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch_candidates" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "advisor_id" UUID NOT NULL,
    "shown_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "shown_by_name" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispatch_candidates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch_wishes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "advisor_ids" UUID[],
    "note" TEXT NOT NULL DEFAULT '',
    "wished_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "wished_by_name" TEXT NOT NULL,

    CONSTRAINT "dispatch_wishes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch_offers" (
    "request_id" UUID NOT NULL,
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "advisor_id" UUID NOT NULL,
    "menu_key" TEXT NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "days" DOUBLE PRECISION NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "mode" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "fee_yen" INTEGER NOT NULL,
    "travel_yen" INTEGER NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispatch_offers_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "dispatch_choices" (
    "request_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "suggestion_id" UUID,
    "rank" INTEGER,
    "override_reason" TEXT NOT NULL DEFAULT '',
    "over_quota_reason" TEXT NOT NULL DEFAULT '',
    "chosen_by_name" TEXT NOT NULL,

    CONSTRAINT "dispatch_choices_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "dispatch_caps" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL,
    "cap" DOUBLE PRECISION NOT NULL,
    "is_strict" BOOLEAN NOT NULL,
    "set_by_name" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dispatch_caps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quota_entries" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "request_id" UUID NOT NULL,
    "advisor_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "menu_key" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "days" DOUBLE PRECISION NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "yen" INTEGER NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "by_name" TEXT NOT NULL,

    CONSTRAINT "quota_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch_fees" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "request_id" UUID NOT NULL,
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "advisor_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "held_on" DATE NOT NULL,
    "days" DOUBLE PRECISION NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "fee_yen" INTEGER NOT NULL,
    "travel_yen" INTEGER NOT NULL,
    "paid_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "recorded_by_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dispatch_fees_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "advisors_bureau_id_kana_id_idx" ON "advisors"("bureau_id", "kana", "id");

-- CreateIndex
CREATE UNIQUE INDEX "advisors_id_bureau_id_key" ON "advisors"("id", "bureau_id");

-- CreateIndex
CREATE UNIQUE INDEX "advisors_bureau_id_user_id_key" ON "advisors"("bureau_id", "user_id");

-- CreateIndex
CREATE INDEX "advisor_trainings_advisor_id_held_on_idx" ON "advisor_trainings"("advisor_id", "held_on");

-- CreateIndex
CREATE INDEX "advisor_conflicts_advisor_id_idx" ON "advisor_conflicts"("advisor_id");

-- CreateIndex
CREATE INDEX "advisor_conflicts_organisation_id_idx" ON "advisor_conflicts"("organisation_id");

-- CreateIndex
CREATE INDEX "dispatch_suggestions_support_id_made_at_idx" ON "dispatch_suggestions"("support_id", "made_at" DESC);

-- CreateIndex
CREATE INDEX "dispatch_candidates_advisor_id_asking_organisation_id_idx" ON "dispatch_candidates"("advisor_id", "asking_organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "dispatch_candidates_support_id_advisor_id_key" ON "dispatch_candidates"("support_id", "advisor_id");

-- CreateIndex
CREATE INDEX "dispatch_wishes_support_id_wished_at_idx" ON "dispatch_wishes"("support_id", "wished_at" DESC);

-- CreateIndex
CREATE INDEX "dispatch_offers_support_id_idx" ON "dispatch_offers"("support_id");

-- CreateIndex
CREATE INDEX "dispatch_offers_advisor_id_fiscal_year_idx" ON "dispatch_offers"("advisor_id", "fiscal_year");

-- CreateIndex
CREATE INDEX "dispatch_offers_bureau_id_fiscal_year_idx" ON "dispatch_offers"("bureau_id", "fiscal_year");

-- CreateIndex
CREATE INDEX "dispatch_choices_suggestion_id_idx" ON "dispatch_choices"("suggestion_id");

-- CreateIndex
CREATE UNIQUE INDEX "dispatch_caps_bureau_id_fiscal_year_scope_subject_unit_key" ON "dispatch_caps"("bureau_id", "fiscal_year", "scope", "subject", "unit");

-- CreateIndex
CREATE INDEX "quota_entries_bureau_id_fiscal_year_idx" ON "quota_entries"("bureau_id", "fiscal_year");

-- CreateIndex
CREATE INDEX "quota_entries_request_id_idx" ON "quota_entries"("request_id");

-- CreateIndex
CREATE INDEX "quota_entries_advisor_id_fiscal_year_idx" ON "quota_entries"("advisor_id", "fiscal_year");

-- CreateIndex
CREATE INDEX "dispatch_fees_bureau_id_fiscal_year_held_on_idx" ON "dispatch_fees"("bureau_id", "fiscal_year", "held_on");

-- CreateIndex
CREATE INDEX "dispatch_fees_request_id_idx" ON "dispatch_fees"("request_id");

-- CreateIndex
CREATE INDEX "dispatch_fees_advisor_id_held_on_idx" ON "dispatch_fees"("advisor_id", "held_on");

-- CreateIndex
CREATE INDEX "dispatch_fees_support_id_idx" ON "dispatch_fees"("support_id");

-- AddForeignKey
ALTER TABLE "advisors" ADD CONSTRAINT "advisors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advisor_internals" ADD CONSTRAINT "advisor_internals_advisor_id_fkey" FOREIGN KEY ("advisor_id") REFERENCES "advisors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advisor_trainings" ADD CONSTRAINT "advisor_trainings_advisor_id_fkey" FOREIGN KEY ("advisor_id") REFERENCES "advisors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advisor_conflicts" ADD CONSTRAINT "advisor_conflicts_advisor_id_fkey" FOREIGN KEY ("advisor_id") REFERENCES "advisors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advisor_conflicts" ADD CONSTRAINT "advisor_conflicts_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_suggestions" ADD CONSTRAINT "dispatch_suggestions_support_id_consultation_id_asking_org_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_candidates" ADD CONSTRAINT "dispatch_candidates_support_id_consultation_id_asking_orga_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_candidates" ADD CONSTRAINT "dispatch_candidates_advisor_id_bureau_id_fkey" FOREIGN KEY ("advisor_id", "bureau_id") REFERENCES "advisors"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_wishes" ADD CONSTRAINT "dispatch_wishes_support_id_consultation_id_asking_organisa_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_offers" ADD CONSTRAINT "dispatch_offers_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_offers" ADD CONSTRAINT "dispatch_offers_support_id_consultation_id_asking_organisa_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_offers" ADD CONSTRAINT "dispatch_offers_advisor_id_bureau_id_fkey" FOREIGN KEY ("advisor_id", "bureau_id") REFERENCES "advisors"("id", "bureau_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_choices" ADD CONSTRAINT "dispatch_choices_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dispatch_offers"("request_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_choices" ADD CONSTRAINT "dispatch_choices_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "dispatch_suggestions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quota_entries" ADD CONSTRAINT "quota_entries_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dispatch_offers"("request_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quota_entries" ADD CONSTRAINT "quota_entries_advisor_id_fkey" FOREIGN KEY ("advisor_id") REFERENCES "advisors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_fees" ADD CONSTRAINT "dispatch_fees_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dispatch_offers"("request_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_fees" ADD CONSTRAINT "dispatch_fees_support_id_consultation_id_asking_organisati_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_fees" ADD CONSTRAINT "dispatch_fees_advisor_id_fkey" FOREIGN KEY ("advisor_id") REFERENCES "advisors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE advisors
  ADD CONSTRAINT advisors_mode CHECK (mode IN ('onsite', 'online', 'hybrid')),
  ADD CONSTRAINT advisors_months CHECK (months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
ALTER TABLE advisor_trainings ADD CONSTRAINT advisor_trainings_state CHECK (state IN ('invited', 'taken', 'absent'));
ALTER TABLE advisor_conflicts ADD CONSTRAINT advisor_conflicts_side CHECK (declared_side IN ('advisor', 'desk'));
ALTER TABLE dispatch_wishes ADD CONSTRAINT dispatch_wishes_three CHECK (cardinality(advisor_ids) BETWEEN 0 AND 3);
ALTER TABLE dispatch_offers
  ADD CONSTRAINT dispatch_offers_mode CHECK (mode IN ('onsite', 'online', 'hybrid')),
  ADD CONSTRAINT dispatch_offers_amount CHECK (days >= 0 AND hours >= 0 AND days + hours > 0 AND days * 2 = floor(days * 2) AND hours * 2 = floor(hours * 2)),
  ADD CONSTRAINT dispatch_offers_dates CHECK (until_on >= from_on),
  ADD CONSTRAINT dispatch_offers_yen CHECK (fee_yen >= 0 AND travel_yen >= 0);
ALTER TABLE dispatch_caps
  ADD CONSTRAINT dispatch_caps_scope CHECK (scope IN ('advisor', 'municipality', 'menu')),
  ADD CONSTRAINT dispatch_caps_unit CHECK (unit IN ('days', 'hours', 'yen')),
  ADD CONSTRAINT dispatch_caps_cap CHECK (cap >= 0 AND (scope <> 'menu' OR subject <> ''));
ALTER TABLE quota_entries
  ADD CONSTRAINT quota_entries_act CHECK (act IN ('offer', 'accept', 'decline', 'withdraw', 'visit', 'close')),
  ADD CONSTRAINT quota_entries_stage CHECK (stage IN ('reserved', 'assigned', 'used'));
ALTER TABLE dispatch_fees
  ADD CONSTRAINT dispatch_fees_amount CHECK (days >= 0 AND hours >= 0 AND days + hours > 0),
  ADD CONSTRAINT dispatch_fees_yen CHECK (fee_yen >= 0 AND travel_yen >= 0);

-- An advisor without an account is asked by a one-time link.
ALTER TABLE requests DROP CONSTRAINT requests_addressee,
  ADD CONSTRAINT requests_addressee CHECK (kind = 'offer' OR num_nonnulls(addressee_organisation_id, addressee_user_id) >= 1);
DO $$
DECLARE
  now_allowed text := (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'one_time_links_purpose' AND conrelid = 'one_time_links'::regclass);
BEGIN
  ALTER TABLE one_time_links DROP CONSTRAINT one_time_links_purpose;
  EXECUTE format('ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_purpose CHECK ((%s) OR purpose IN (''offer'', ''advisor_confirmation''))', now_allowed);
END $$;
CREATE POLICY desk_offers ON one_time_links TO madoguchi_web
  USING (purpose IN ('offer', 'advisor_confirmation') AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));

-- Whether whoever asks holds the open link to this row.
CREATE FUNCTION app.bears(for_purpose text, about uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM public.one_time_links l WHERE l.id = app.link_id() AND l.purpose = for_purpose AND l.subject_id = about
    AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > app.now())
$$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['advisors', 'advisor_internals', 'advisor_trainings', 'advisor_conflicts', 'dispatch_suggestions', 'dispatch_candidates', 'dispatch_wishes',
    'dispatch_offers', 'dispatch_choices', 'dispatch_caps', 'quota_entries', 'dispatch_fees'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(%L)', t,
      CASE WHEN t = 'advisor_internals' THEN 'advisor_id' WHEN t IN ('dispatch_offers', 'dispatch_choices') THEN 'request_id' ELSE 'id' END);
    EXECUTE format('CREATE POLICY desk ON %I %s TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t,
      CASE WHEN t IN ('dispatch_wishes', 'dispatch_caps') THEN 'FOR SELECT' ELSE '' END);
  END LOOP;
END $$;

-- The registry: nobody is ever deleted.
GRANT SELECT, INSERT, UPDATE ON advisors, advisor_internals, advisor_trainings TO madoguchi_web;
GRANT SELECT, INSERT ON advisor_conflicts TO madoguchi_web;
GRANT UPDATE (ended_at, ended_by_name) ON advisor_conflicts TO madoguchi_web;
CREATE POLICY of_own_person ON advisors FOR SELECT TO madoguchi_web USING (user_id = (SELECT app.user_id()) AND (SELECT app.role()) = 'advisor');
CREATE POLICY keeps_own_part ON advisors FOR UPDATE TO madoguchi_web USING (user_id = (SELECT app.user_id()) AND (SELECT app.role()) = 'advisor');
CREATE POLICY offered_to_municipality ON advisors FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM dispatch_candidates c WHERE c.advisor_id = advisors.id AND c.asking_organisation_id = (SELECT app.organisation_id()) AND c.removed_at IS NULL));
CREATE POLICY bearer_reads ON advisors FOR SELECT TO madoguchi_web USING ((SELECT app.link_id()) IS NOT NULL AND app.bears('advisor_confirmation', id));
CREATE POLICY bearer_confirms ON advisors FOR UPDATE TO madoguchi_web USING ((SELECT app.link_id()) IS NOT NULL AND app.bears('advisor_confirmation', id));
CREATE POLICY own_courses ON advisor_trainings FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'advisor' AND EXISTS (SELECT FROM advisors a WHERE a.id = advisor_id AND a.user_id = (SELECT app.user_id())));
CREATE POLICY own_declarations ON advisor_conflicts TO madoguchi_web
  USING (declared_side = 'advisor' AND (SELECT app.role()) = 'advisor'
    AND EXISTS (SELECT FROM advisors a WHERE a.id = advisor_id AND a.bureau_id = advisor_conflicts.bureau_id AND a.user_id = (SELECT app.user_id())));

CREATE FUNCTION app.guard_advisor() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := CASE WHEN app.side() = 'desk' OR app.actor_kind() IS NULL THEN ARRAY['user_id', 'name', 'kana', 'affiliation', 'prefecture_code', 'is_prefectural', 'theme_keys', 'prefecture_codes',
      'mode', 'months', 'availability', 'practice', 'introduction', 'resting_since', 'confirmed_at', 'confirmed_by_name', 'version']
    WHEN app.actor_kind() = 'link' THEN ARRAY['confirmed_at', 'confirmed_by_name', 'version']
    ELSE ARRAY['affiliation', 'theme_keys', 'prefecture_codes', 'mode', 'months', 'availability', 'practice', 'introduction', 'resting_since', 'confirmed_at', 'confirmed_by_name', 'version'] END;
BEGIN
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'an advisor keeps the own public part alone' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_advisor BEFORE UPDATE ON advisors FOR EACH ROW EXECUTE FUNCTION app.guard_advisor();

-- Suggestions stand as they were made; wishes are the municipality's; caps are the manager's; the ledger is only added to.
GRANT SELECT, INSERT ON dispatch_suggestions, dispatch_wishes, dispatch_choices, quota_entries TO madoguchi_web;
GRANT SELECT, INSERT ON dispatch_candidates, dispatch_offers TO madoguchi_web;
GRANT UPDATE (removed_at, shown_at, shown_by_name) ON dispatch_candidates TO madoguchi_web;
GRANT UPDATE (closed_at) ON dispatch_offers TO madoguchi_web;
GRANT SELECT, INSERT ON dispatch_fees TO madoguchi_web;
GRANT UPDATE (fee_yen, travel_yen, paid_on, note, version) ON dispatch_fees TO madoguchi_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON dispatch_caps TO madoguchi_web;
CREATE POLICY manager_sets ON dispatch_caps TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager');
CREATE POLICY shown_to_municipality ON dispatch_candidates FOR SELECT TO madoguchi_web
  USING (removed_at IS NULL AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY asking_side ON dispatch_wishes TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY as_request ON dispatch_offers FOR SELECT TO madoguchi_web
  USING (((SELECT app.role()) = 'advisor' OR (SELECT app.link_id()) IS NOT NULL) AND EXISTS (SELECT FROM requests r WHERE r.id = request_id));

-- Whoever bears the link of an offer reads its request; what an advisor has declined is gone for the advisor.
CREATE POLICY bearer_reads ON requests FOR SELECT TO madoguchi_web
  USING ((SELECT app.link_id()) IS NOT NULL AND kind = 'offer' AND state = 'sent' AND app.bears('offer', id));
CREATE POLICY declined_is_gone ON requests AS RESTRICTIVE FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IS DISTINCT FROM 'advisor' OR state <> 'declined');
CREATE POLICY answers_an_offer ON notices FOR INSERT TO madoguchi_web
  WITH CHECK (kind = 'request_answered' AND EXISTS (SELECT FROM one_time_links l
    WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'offer' AND l.subject_id = notices.subject_id AND l.bureau_id = notices.bureau_id));
CREATE POLICY bearer_declares ON advisor_conflicts FOR INSERT TO madoguchi_web
  WITH CHECK (declared_side = 'advisor' AND EXISTS (SELECT FROM dispatch_offers o WHERE o.advisor_id = advisor_conflicts.advisor_id AND o.bureau_id = advisor_conflicts.bureau_id AND app.bears('offer', o.request_id)));

-- What the quotas of a fiscal year leave, as whoever asks may see them: a cap for one subject stands before the cap for all.
CREATE FUNCTION app.dispatch_standing(of_bureau uuid, in_year int, for_advisor uuid, for_organisation uuid, for_menu text)
  RETURNS TABLE (scope text, unit text, cap double precision, is_strict boolean, reserved double precision, assigned double precision, used double precision)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH caps AS (
    SELECT DISTINCT ON (c.scope, c.unit) c.scope, c.unit, c.cap, c.is_strict FROM public.dispatch_caps c
    WHERE c.bureau_id = of_bureau AND c.fiscal_year = in_year
      AND c.subject IN ('', CASE c.scope WHEN 'advisor' THEN for_advisor::text WHEN 'municipality' THEN for_organisation::text ELSE for_menu END)
    ORDER BY c.scope, c.unit, c.subject DESC)
  SELECT caps.scope, caps.unit, caps.cap, caps.is_strict,
    coalesce(sum(e.amount) FILTER (WHERE e.stage = 'reserved'), 0), coalesce(sum(e.amount) FILTER (WHERE e.stage = 'assigned'), 0), coalesce(sum(e.amount) FILTER (WHERE e.stage = 'used'), 0)
  FROM caps LEFT JOIN LATERAL (
    SELECT q.stage, CASE caps.unit WHEN 'days' THEN q.days WHEN 'hours' THEN q.hours ELSE q.yen END AS amount FROM public.quota_entries q
    WHERE q.bureau_id = of_bureau AND q.fiscal_year = in_year
      AND CASE caps.scope WHEN 'advisor' THEN q.advisor_id = for_advisor WHEN 'municipality' THEN q.organisation_id = for_organisation ELSE q.menu_key = for_menu END) e ON true
  GROUP BY caps.scope, caps.unit, caps.cap, caps.is_strict ORDER BY caps.scope, caps.unit
$$;

-- One after the other: whoever spends of a bureau's quotas of a year waits for whoever came before.
CREATE FUNCTION app.lock_dispatch_quota(of_bureau uuid, in_year int) RETURNS void LANGUAGE sql VOLATILE SET search_path = pg_catalog AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('dispatch quota ' || of_bureau || ' ' || in_year, 0))
$$;

-- An offer is accepted or declined by whoever was asked, in one go with its quota: 'done', 'not_now', 'conflict', 'none', or the cap that is full (scope_unit).
CREATE FUNCTION app.settle_offer(which uuid, deed text, kind_of_decline text, said text, by_whom text) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  asked record;
  full_cap text;
BEGIN
  SELECT r.state, r.addressee_user_id, o.* INTO asked FROM public.requests r JOIN public.dispatch_offers o ON o.request_id = r.id
    WHERE r.id = which AND r.state <> 'withdrawn' FOR UPDATE OF r;
  IF NOT FOUND OR NOT coalesce((app.role() = 'advisor' AND asked.addressee_user_id = app.user_id()) OR app.bears('offer', which), false) THEN
    RETURN 'none';
  END IF;
  IF deed NOT IN ('accept', 'decline') OR asked.closed_at IS NOT NULL OR NOT (asked.state = 'sent' OR (asked.state = 'accepted' AND deed = 'decline')) THEN
    RETURN 'not_now';
  END IF;
  PERFORM app.lock_dispatch_quota(asked.bureau_id, asked.fiscal_year);
  IF deed = 'accept' THEN
    IF EXISTS (SELECT FROM public.advisor_conflicts c WHERE c.advisor_id = asked.advisor_id AND c.organisation_id = asked.asking_organisation_id AND c.ended_at IS NULL) THEN
      RETURN 'conflict';
    END IF;
    SELECT s.scope || '_' || s.unit INTO full_cap
      FROM app.dispatch_standing(asked.bureau_id, asked.fiscal_year, asked.advisor_id, asked.asking_organisation_id, asked.menu_key) s,
        LATERAL (SELECT CASE s.unit WHEN 'days' THEN asked.days WHEN 'hours' THEN asked.hours ELSE asked.fee_yen + asked.travel_yen END AS amount) a
      WHERE a.amount > 0 AND s.assigned + s.used + a.amount > s.cap
        AND (s.is_strict OR NOT EXISTS (SELECT FROM public.dispatch_choices c WHERE c.request_id = which AND c.over_quota_reason <> ''))
      LIMIT 1;
    IF full_cap IS NOT NULL THEN
      RETURN full_cap;
    END IF;
  END IF;
  INSERT INTO public.quota_entries (bureau_id, fiscal_year, request_id, advisor_id, organisation_id, menu_key, act, stage, days, hours, yen, by_name)
    SELECT q.bureau_id, q.fiscal_year, q.request_id, q.advisor_id, q.organisation_id, q.menu_key, deed, t.stage, t.sign * sum(q.days), t.sign * sum(q.hours), t.sign * sum(q.yen), by_whom
    FROM public.quota_entries q, LATERAL (SELECT q.stage, -1 AS sign UNION ALL SELECT 'assigned', 1 WHERE deed = 'accept') t
    WHERE q.request_id = which AND q.stage = CASE asked.state WHEN 'sent' THEN 'reserved' ELSE 'assigned' END
    GROUP BY q.bureau_id, q.fiscal_year, q.request_id, q.advisor_id, q.organisation_id, q.menu_key, t.stage, t.sign;
  UPDATE public.requests SET state = CASE deed WHEN 'accept' THEN 'accepted' ELSE 'declined' END, decline_kind = CASE deed WHEN 'decline' THEN kind_of_decline END, answer = said, answered_at = app.now(), answered_by_name = by_whom, version = version + 1
    WHERE id = which;
  INSERT INTO public.request_answers (request_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, decision, answer, decline_kind, given_by_name)
    VALUES (which, asked.consultation_id, asked.asking_organisation_id, asked.bureau_id, asked.prefecture_code, deed, said, CASE deed WHEN 'decline' THEN kind_of_decline END, by_whom);
  DELETE FROM public.support_participants p USING public.advisors a
    WHERE deed = 'decline' AND a.id = asked.advisor_id AND p.support_id = asked.support_id AND p.kind = 'advisor' AND p.name = a.name;
  INSERT INTO public.support_participants (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, name, affiliation)
    SELECT asked.support_id, asked.consultation_id, asked.asking_organisation_id, asked.bureau_id, asked.prefecture_code, 'advisor', a.name, a.affiliation FROM public.advisors a
    WHERE deed = 'accept' AND a.id = asked.advisor_id
      AND NOT EXISTS (SELECT FROM public.support_participants p WHERE p.support_id = asked.support_id AND p.kind = 'advisor' AND p.name = a.name);
  INSERT INTO public.timeline_entries (consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, audience, actor_name, actor_side, subject_id, facts)
    SELECT asked.consultation_id, asked.asking_organisation_id, asked.bureau_id, asked.prefecture_code, 'offer_' || CASE deed WHEN 'accept' THEN 'accepted' ELSE 'declined' END,
      CASE deed WHEN 'accept' THEN 'shared' ELSE 'internal' END, by_whom, 'other', which, jsonb_build_object('party', a.name)
    FROM public.advisors a WHERE a.id = asked.advisor_id;
  RETURN 'done';
END $$;
GRANT SELECT ON advisor_conflicts, dispatch_offers, dispatch_choices, dispatch_caps, quota_entries TO madoguchi_registry;
GRANT INSERT ON quota_entries, request_answers TO madoguchi_registry;
GRANT SELECT ON advisors, app.transitions TO madoguchi_registry;
GRANT SELECT, INSERT, DELETE ON support_participants TO madoguchi_registry;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['advisors', 'support_participants', 'request_answers', 'advisor_conflicts', 'dispatch_offers', 'dispatch_choices', 'dispatch_caps', 'quota_entries'] LOOP
    EXECUTE format('CREATE POLICY registry ON %I TO madoguchi_registry USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
ALTER FUNCTION app.settle_offer(uuid, text, text, text, text) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
SET ROLE madoguchi_registry;
REVOKE ALL ON FUNCTION app.settle_offer(uuid, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.settle_offer(uuid, text, text, text, text) TO madoguchi_web;
RESET ROLE;

-- An offer with a quota is answered by the function above and by nothing else.
CREATE FUNCTION app.guard_offer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF app.side() IS DISTINCT FROM 'desk' AND app.actor_kind() IS NOT NULL AND EXISTS (SELECT FROM public.dispatch_offers o WHERE o.request_id = NEW.id) THEN
    RAISE EXCEPTION 'an offer is answered together with its quota' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_offer BEFORE UPDATE ON requests FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state AND current_user NOT IN ('madoguchi_registry', 'madoguchi_owner')) EXECUTE FUNCTION app.guard_offer();
