
-- CreateTable
CREATE TABLE "consultations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state" TEXT NOT NULL DEFAULT 'draft',
    "form" TEXT NOT NULL DEFAULT 'full',
    "channel" TEXT NOT NULL DEFAULT 'portal',
    "number" TEXT,
    "fiscal_year" INTEGER,
    "running_number" INTEGER,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "drafting_organisation_id" UUID NOT NULL,
    "section_id" UUID,
    "section_name" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "wishes" TEXT NOT NULL DEFAULT '',
    "stage" TEXT,
    "desired_by" DATE,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "contact_mailbox" TEXT NOT NULL DEFAULT '',
    "caller_name" TEXT NOT NULL DEFAULT '',
    "called_at" TIMESTAMPTZ(3),
    "shared_with_prefecture" BOOLEAN NOT NULL DEFAULT false,
    "via_prefecture" BOOLEAN NOT NULL DEFAULT false,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "drafted_by_membership_id" UUID,
    "drafted_by_name" TEXT NOT NULL DEFAULT '',
    "officer_membership_id" UUID,
    "officer_name" TEXT,
    "received_at" TIMESTAMPTZ(3),
    "answer_due_on" DATE,
    "first_answered_at" TIMESTAMPTZ(3),
    "waiting_on" TEXT NOT NULL DEFAULT 'nobody',
    "waiting_since" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "completion" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "merged_into_id" UUID,
    "last_activity_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "consultations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_themes" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "theme_key" TEXT NOT NULL,
    "chosen_by" TEXT NOT NULL DEFAULT 'municipality',

    CONSTRAINT "consultation_themes_pkey" PRIMARY KEY ("consultation_id","theme_key")
);

-- CreateTable
CREATE TABLE "consultation_menus" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "menu_id" UUID NOT NULL,

    CONSTRAINT "consultation_menus_pkey" PRIMARY KEY ("consultation_id","menu_id")
);

-- CreateTable
CREATE TABLE "triage" (
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "priority" TEXT NOT NULL DEFAULT 'normal',
    "next_action" TEXT NOT NULL DEFAULT '',
    "next_action_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "triage_pkey" PRIMARY KEY ("consultation_id")
);

-- CreateTable
CREATE TABLE "number_counters" (
    "bureau_id" UUID NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "last_number" INTEGER NOT NULL,

    CONSTRAINT "number_counters_pkey" PRIMARY KEY ("bureau_id","fiscal_year")
);

-- CreateTable
CREATE TABLE "timeline_entries" (
    "id" BIGSERIAL NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'shared',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "membership_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_side" TEXT NOT NULL,
    "subject_id" UUID,
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "timeline_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dialogue_entries" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "support_id" UUID,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "is_answer" BOOLEAN NOT NULL DEFAULT false,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "people" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "homework" TEXT NOT NULL DEFAULT '',
    "homework_due_on" DATE,
    "homework_done_at" TIMESTAMPTZ(3),
    "membership_id" UUID,
    "author_name" TEXT NOT NULL,
    "author_side" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "dialogue_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "addressee" TEXT NOT NULL,
    "addressee_name" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "due_on" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "asked_by_membership_id" UUID,
    "asked_by_name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_name" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignments" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "set_by_name" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachments" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "uploader_organisation_id" UUID NOT NULL,
    "parent_kind" TEXT NOT NULL,
    "dialogue_entry_id" UUID,
    "support_session_id" UUID,
    "file_name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "scan_state" TEXT NOT NULL DEFAULT 'unscanned',
    "uploaded_by_name" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_posts" (
    "owner_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "typed" JSONB,
    "errors" JSONB,
    "result" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "form_posts_pkey" PRIMARY KEY ("owner_id","key")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "bureau_id" UUID NOT NULL,
    "consultation_id" UUID,
    "subject_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mails" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "notice_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "recipient_user_id" UUID,
    "recipient_name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'ja',
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "consultation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "read_on" DATE NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("consultation_id","user_id","read_on")
);

-- CreateTable
CREATE TABLE "search_texts" (
    "source_kind" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "shared_with_prefecture" BOOLEAN NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "content" TEXT NOT NULL,
    "tsv" tsvector,

    CONSTRAINT "search_texts_pkey" PRIMARY KEY ("source_kind","source_id")
);

-- CreateTable
CREATE TABLE "questionnaires" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "due_month" DATE NOT NULL,
    "ask_on" DATE NOT NULL,
    "answer_by" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'scheduled',
    "asked_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_name" TEXT NOT NULL DEFAULT '',
    "reminded_at" TIMESTAMPTZ(3),
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "questionnaires_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "effects" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "questionnaire_id" UUID NOT NULL,
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "point_months" INTEGER NOT NULL,
    "actions_taken" TEXT NOT NULL DEFAULT '',
    "indicator" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "before" DECIMAL(14,3),
    "before_on" DATE,
    "after" DECIMAL(14,3),
    "after_on" DATE,
    "changes" TEXT NOT NULL DEFAULT '',
    "insights" TEXT NOT NULL DEFAULT '',
    "usefulness" INTEGER,
    "not_used" BOOLEAN NOT NULL DEFAULT false,
    "still_needed" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "effects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme_groups" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "sort" INTEGER NOT NULL,

    CONSTRAINT "theme_groups_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "themes" (
    "key" TEXT NOT NULL,
    "group_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "aliases" TEXT[],
    "description" TEXT,
    "sort" INTEGER NOT NULL,
    "retired_on" DATE,

    CONSTRAINT "themes_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "menus" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "menu_version" INTEGER NOT NULL DEFAULT 1,
    "bureau_id" UUID,
    "parent_key" TEXT,
    "pillar" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,
    "choosable_at_intake" BOOLEAN NOT NULL,
    "follow_up_months" INTEGER[],
    "ask_party" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "sort" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "menus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_themes" (
    "menu_id" UUID NOT NULL,
    "theme_key" TEXT NOT NULL,

    CONSTRAINT "menu_themes_pkey" PRIMARY KEY ("menu_id","theme_key")
);

-- CreateTable
CREATE TABLE "partner_themes" (
    "organisation_id" UUID NOT NULL,
    "theme_key" TEXT NOT NULL,

    CONSTRAINT "partner_themes_pkey" PRIMARY KEY ("organisation_id","theme_key")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "key" TEXT,
    "letters" TEXT,
    "name" TEXT NOT NULL,
    "kana" TEXT,
    "name_en" TEXT,
    "municipal_kind" TEXT,
    "bureau_id" UUID,
    "prefecture_code" TEXT,
    "ministry" TEXT,
    "fields" TEXT[],
    "is_sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "bureau_id" UUID,
    "prefecture_code" TEXT,
    "name" TEXT NOT NULL,
    "mailbox" TEXT,
    "phone" TEXT,
    "valid_from" DATE NOT NULL DEFAULT app.today(),
    "valid_until" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bureau_settings" (
    "bureau_id" UUID NOT NULL,
    "answer_days" INTEGER NOT NULL DEFAULT 10,
    "question_days" INTEGER NOT NULL DEFAULT 5,
    "follow_up_answer_days" INTEGER NOT NULL DEFAULT 15,
    "desk_name" TEXT NOT NULL,
    "desk_phone" TEXT,
    "desk_mailbox" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bureau_settings_pkey" PRIMARY KEY ("bureau_id")
);

-- CreateTable
CREATE TABLE "closing_days" (
    "bureau_id" UUID NOT NULL,
    "closed_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "closing_days_pkey" PRIMARY KEY ("bureau_id","closed_on")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "sign_in_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT,
    "mailbox" TEXT,
    "phone" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'ja',
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "bureau_id" UUID,
    "prefecture_code" TEXT,
    "section_id" UUID,
    "section_label" TEXT,
    "is_account_manager" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL DEFAULT app.today(),
    "valid_until" DATE,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supports" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "menu_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "owner_membership_id" UUID,
    "owner_name" TEXT NOT NULL DEFAULT '',
    "aim" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL,
    "decline_reason" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_name" TEXT NOT NULL DEFAULT '',
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "next_action" TEXT NOT NULL DEFAULT '',
    "next_action_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "supports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_reasons" (
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "routing_reasons_pkey" PRIMARY KEY ("support_id")
);

-- CreateTable
CREATE TABLE "support_participants" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "support_participants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_sessions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "mode" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "aims" TEXT NOT NULL DEFAULT '',
    "content" TEXT NOT NULL DEFAULT '',
    "insights" TEXT NOT NULL DEFAULT '',
    "next_steps" TEXT NOT NULL DEFAULT '',
    "next_on" DATE,
    "recorded_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "support_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_participants" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "session_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "session_participants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requests" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "support_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "asking_organisation_id" UUID NOT NULL,
    "bureau_id" UUID NOT NULL,
    "prefecture_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "addressee_role" TEXT NOT NULL,
    "addressee_organisation_id" UUID,
    "addressee_user_id" UUID,
    "addressee_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "consented_at" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL DEFAULT 'sent',
    "due_on" DATE,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),
    "sent_by_name" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_name" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "consultations_number_key" ON "consultations"("number");

-- CreateIndex
CREATE INDEX "consultations_bureau_id_state_received_at_id_idx" ON "consultations"("bureau_id", "state", "received_at" DESC, "id");

-- CreateIndex
CREATE INDEX "consultations_bureau_id_officer_membership_id_state_receive_idx" ON "consultations"("bureau_id", "officer_membership_id", "state", "received_at" DESC);

-- CreateIndex
CREATE INDEX "consultations_bureau_id_waiting_on_state_received_at_idx" ON "consultations"("bureau_id", "waiting_on", "state", "received_at" DESC);

-- CreateIndex
CREATE INDEX "consultations_bureau_id_prefecture_code_received_at_idx" ON "consultations"("bureau_id", "prefecture_code", "received_at" DESC);

-- CreateIndex
CREATE INDEX "consultations_bureau_id_received_at_id_idx" ON "consultations"("bureau_id", "received_at" DESC, "id");

-- CreateIndex
CREATE INDEX "consultations_bureau_id_answer_due_on_idx" ON "consultations"("bureau_id", "answer_due_on");

-- CreateIndex
CREATE INDEX "consultations_asking_organisation_id_received_at_idx" ON "consultations"("asking_organisation_id", "received_at" DESC);

-- CreateIndex
CREATE INDEX "consultations_asking_organisation_id_state_idx" ON "consultations"("asking_organisation_id", "state");

-- CreateIndex
CREATE INDEX "consultations_drafting_organisation_id_state_idx" ON "consultations"("drafting_organisation_id", "state");

-- CreateIndex
CREATE INDEX "consultations_prefecture_code_shared_with_prefecture_receiv_idx" ON "consultations"("prefecture_code", "shared_with_prefecture", "received_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "consultations_id_asking_organisation_id_bureau_id_prefectur_key" ON "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code");

-- CreateIndex
CREATE UNIQUE INDEX "consultations_bureau_id_fiscal_year_running_number_key" ON "consultations"("bureau_id", "fiscal_year", "running_number");

-- CreateIndex
CREATE INDEX "consultation_themes_theme_key_bureau_id_idx" ON "consultation_themes"("theme_key", "bureau_id");

-- CreateIndex
CREATE INDEX "consultation_menus_menu_id_bureau_id_idx" ON "consultation_menus"("menu_id", "bureau_id");

-- CreateIndex
CREATE INDEX "triage_bureau_id_next_action_on_idx" ON "triage"("bureau_id", "next_action_on");

-- CreateIndex
CREATE UNIQUE INDEX "triage_consultation_id_asking_organisation_id_bureau_id_pre_key" ON "triage"("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");

-- CreateIndex
CREATE INDEX "timeline_entries_consultation_id_id_idx" ON "timeline_entries"("consultation_id", "id");

-- CreateIndex
CREATE INDEX "dialogue_entries_consultation_id_created_at_idx" ON "dialogue_entries"("consultation_id", "created_at");

-- CreateIndex
CREATE INDEX "dialogue_entries_support_id_idx" ON "dialogue_entries"("support_id");

-- CreateIndex
CREATE INDEX "questions_consultation_id_state_idx" ON "questions"("consultation_id", "state");

-- CreateIndex
CREATE INDEX "questions_bureau_id_state_due_on_idx" ON "questions"("bureau_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "questions_asking_organisation_id_state_idx" ON "questions"("asking_organisation_id", "state");

-- CreateIndex
CREATE INDEX "assignments_organisation_id_kind_valid_from_idx" ON "assignments"("organisation_id", "kind", "valid_from");

-- CreateIndex
CREATE INDEX "assignments_bureau_id_kind_idx" ON "assignments"("bureau_id", "kind");

-- CreateIndex
CREATE INDEX "assignments_membership_id_idx" ON "assignments"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "attachments_storage_key_key" ON "attachments"("storage_key");

-- CreateIndex
CREATE INDEX "attachments_consultation_id_idx" ON "attachments"("consultation_id");

-- CreateIndex
CREATE INDEX "attachments_dialogue_entry_id_idx" ON "attachments"("dialogue_entry_id");

-- CreateIndex
CREATE INDEX "attachments_support_session_id_idx" ON "attachments"("support_session_id");

-- CreateIndex
CREATE INDEX "form_posts_created_at_idx" ON "form_posts"("created_at");

-- CreateIndex
CREATE INDEX "notices_created_at_idx" ON "notices"("created_at");

-- CreateIndex
CREATE INDEX "mails_bureau_id_created_at_idx" ON "mails"("bureau_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "mails_state_idx" ON "mails"("state");

-- CreateIndex
CREATE UNIQUE INDEX "mails_notice_id_address_key" ON "mails"("notice_id", "address");

-- CreateIndex
CREATE INDEX "search_texts_tsv_idx" ON "search_texts" USING GIN ("tsv");

-- CreateIndex
CREATE INDEX "search_texts_consultation_id_idx" ON "search_texts"("consultation_id");

-- CreateIndex
CREATE INDEX "questionnaires_bureau_id_state_ask_on_idx" ON "questionnaires"("bureau_id", "state", "ask_on");

-- CreateIndex
CREATE UNIQUE INDEX "questionnaires_asking_organisation_id_due_month_key" ON "questionnaires"("asking_organisation_id", "due_month");

-- CreateIndex
CREATE UNIQUE INDEX "questionnaires_id_asking_organisation_id_key" ON "questionnaires"("id", "asking_organisation_id");

-- CreateIndex
CREATE INDEX "effects_questionnaire_id_idx" ON "effects"("questionnaire_id");

-- CreateIndex
CREATE INDEX "effects_consultation_id_idx" ON "effects"("consultation_id");

-- CreateIndex
CREATE INDEX "effects_bureau_id_answered_at_idx" ON "effects"("bureau_id", "answered_at");

-- CreateIndex
CREATE UNIQUE INDEX "effects_support_id_point_months_key" ON "effects"("support_id", "point_months");

-- CreateIndex
CREATE UNIQUE INDEX "menus_key_menu_version_key" ON "menus"("key", "menu_version");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_code_key" ON "organisations"("code");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_key_key" ON "organisations"("key");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_letters_key" ON "organisations"("letters");

-- CreateIndex
CREATE INDEX "organisations_kind_prefecture_code_code_idx" ON "organisations"("kind", "prefecture_code", "code");

-- CreateIndex
CREATE INDEX "organisations_bureau_id_kind_idx" ON "organisations"("bureau_id", "kind");

-- CreateIndex
CREATE INDEX "organisations_kana_idx" ON "organisations"("kana");

-- CreateIndex
CREATE INDEX "sections_organisation_id_idx" ON "sections"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_sign_in_name_key" ON "users"("sign_in_name");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE INDEX "memberships_organisation_id_idx" ON "memberships"("organisation_id");

-- CreateIndex
CREATE INDEX "memberships_bureau_id_role_idx" ON "memberships"("bureau_id", "role");

-- CreateIndex
CREATE INDEX "supports_consultation_id_state_idx" ON "supports"("consultation_id", "state");

-- CreateIndex
CREATE INDEX "supports_bureau_id_state_idx" ON "supports"("bureau_id", "state");

-- CreateIndex
CREATE INDEX "supports_bureau_id_menu_id_state_idx" ON "supports"("bureau_id", "menu_id", "state");

-- CreateIndex
CREATE INDEX "supports_asking_organisation_id_state_idx" ON "supports"("asking_organisation_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "supports_id_consultation_id_asking_organisation_id_bureau_i_key" ON "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");

-- CreateIndex
CREATE UNIQUE INDEX "routing_reasons_support_id_consultation_id_asking_organisat_key" ON "routing_reasons"("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");

-- CreateIndex
CREATE INDEX "support_participants_support_id_idx" ON "support_participants"("support_id");

-- CreateIndex
CREATE INDEX "support_sessions_support_id_held_on_idx" ON "support_sessions"("support_id", "held_on");

-- CreateIndex
CREATE INDEX "support_sessions_consultation_id_held_on_idx" ON "support_sessions"("consultation_id", "held_on");

-- CreateIndex
CREATE INDEX "support_sessions_bureau_id_held_on_idx" ON "support_sessions"("bureau_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "support_sessions_id_consultation_id_asking_organisation_id__key" ON "support_sessions"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code");

-- CreateIndex
CREATE INDEX "session_participants_session_id_idx" ON "session_participants"("session_id");

-- CreateIndex
CREATE INDEX "requests_support_id_idx" ON "requests"("support_id");

-- CreateIndex
CREATE INDEX "requests_addressee_organisation_id_state_idx" ON "requests"("addressee_organisation_id", "state");

-- CreateIndex
CREATE INDEX "requests_addressee_user_id_state_idx" ON "requests"("addressee_user_id", "state");

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_asking_organisation_id_fkey" FOREIGN KEY ("asking_organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_drafting_organisation_id_fkey" FOREIGN KEY ("drafting_organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_officer_membership_id_fkey" FOREIGN KEY ("officer_membership_id") REFERENCES "memberships"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "consultations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_themes" ADD CONSTRAINT "consultation_themes_consultation_id_asking_organisation_id_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_themes" ADD CONSTRAINT "consultation_themes_theme_key_fkey" FOREIGN KEY ("theme_key") REFERENCES "themes"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_menus" ADD CONSTRAINT "consultation_menus_consultation_id_asking_organisation_id__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_menus" ADD CONSTRAINT "consultation_menus_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage" ADD CONSTRAINT "triage_consultation_id_asking_organisation_id_bureau_id_pr_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_consultation_id_asking_organisation_id_bu_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue_entries" ADD CONSTRAINT "dialogue_entries_consultation_id_asking_organisation_id_bu_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue_entries" ADD CONSTRAINT "dialogue_entries_support_id_fkey" FOREIGN KEY ("support_id") REFERENCES "supports"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_consultation_id_asking_organisation_id_bureau_id_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_consultation_id_asking_organisation_id_bureau__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_dialogue_entry_id_fkey" FOREIGN KEY ("dialogue_entry_id") REFERENCES "dialogue_entries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_support_session_id_fkey" FOREIGN KEY ("support_session_id") REFERENCES "support_sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mails" ADD CONSTRAINT "mails_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_asking_organisation_id_fkey" FOREIGN KEY ("asking_organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "effects" ADD CONSTRAINT "effects_questionnaire_id_asking_organisation_id_fkey" FOREIGN KEY ("questionnaire_id", "asking_organisation_id") REFERENCES "questionnaires"("id", "asking_organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "effects" ADD CONSTRAINT "effects_support_id_consultation_id_asking_organisation_id__fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "effects" ADD CONSTRAINT "effects_consultation_id_asking_organisation_id_bureau_id_p_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_group_key_fkey" FOREIGN KEY ("group_key") REFERENCES "theme_groups"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menus" ADD CONSTRAINT "menus_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_themes" ADD CONSTRAINT "menu_themes_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_themes" ADD CONSTRAINT "menu_themes_theme_key_fkey" FOREIGN KEY ("theme_key") REFERENCES "themes"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_themes" ADD CONSTRAINT "partner_themes_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_themes" ADD CONSTRAINT "partner_themes_theme_key_fkey" FOREIGN KEY ("theme_key") REFERENCES "themes"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bureau_settings" ADD CONSTRAINT "bureau_settings_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closing_days" ADD CONSTRAINT "closing_days_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supports" ADD CONSTRAINT "supports_consultation_id_asking_organisation_id_bureau_id__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supports" ADD CONSTRAINT "supports_menu_id_fkey" FOREIGN KEY ("menu_id") REFERENCES "menus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supports" ADD CONSTRAINT "supports_owner_membership_id_fkey" FOREIGN KEY ("owner_membership_id") REFERENCES "memberships"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "routing_reasons" ADD CONSTRAINT "routing_reasons_support_id_consultation_id_asking_organisa_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_participants" ADD CONSTRAINT "support_participants_support_id_consultation_id_asking_org_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_sessions" ADD CONSTRAINT "support_sessions_support_id_consultation_id_asking_organis_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_sessions" ADD CONSTRAINT "support_sessions_consultation_id_asking_organisation_id_bu_fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_participants" ADD CONSTRAINT "session_participants_session_id_consultation_id_asking_org_fkey" FOREIGN KEY ("session_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "support_sessions"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requests" ADD CONSTRAINT "requests_support_id_consultation_id_asking_organisation_id_fkey" FOREIGN KEY ("support_id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "supports"("id", "consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requests" ADD CONSTRAINT "requests_consultation_id_asking_organisation_id_bureau_id__fkey" FOREIGN KEY ("consultation_id", "asking_organisation_id", "bureau_id", "prefecture_code") REFERENCES "consultations"("id", "asking_organisation_id", "bureau_id", "prefecture_code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requests" ADD CONSTRAINT "requests_addressee_organisation_id_fkey" FOREIGN KEY ("addressee_organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

