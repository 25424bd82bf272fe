-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'editor', 'reviewer', 'admin');

-- CreateEnum
CREATE TYPE "verification_status" AS ENUM ('unchecked', 'confirmed', 'needsContext', 'disputed', 'incorrect', 'outdated', 'unverifiable', 'notCheckable');

-- CreateEnum
CREATE TYPE "progress" AS ENUM ('open', 'checking', 'queryOut', 'ready', 'approved', 'returned');

-- CreateEnum
CREATE TYPE "action" AS ENUM ('none', 'keep', 'reword', 'attribute', 'cut', 'hold');

-- CreateEnum
CREATE TYPE "priority" AS ENUM ('high', 'normal', 'low');

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('number', 'quotation', 'nameOrTitle', 'date', 'place', 'event', 'causal', 'comparison', 'other');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('document', 'dataset', 'officialStatement', 'interview', 'newsReport', 'photoOrVideo', 'observation');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'refutes', 'context');

-- CreateEnum
CREATE TYPE "evidence_use" AS ENUM ('primary', 'secondary');

-- CreateEnum
CREATE TYPE "anchor_state" AS ENUM ('exact', 'moved', 'changed', 'ambiguous', 'lost');

-- CreateEnum
CREATE TYPE "decision_kind" AS ENUM ('approved', 'returned');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('private', 'public');

-- CreateTable
CREATE TABLE "desk" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "setup_code_hash" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT,
    "token_version" INTEGER NOT NULL DEFAULT 1,
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reset_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "made_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reset_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "account_hash" TEXT NOT NULL,
    "address_hash" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "working_title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "author" TEXT,
    "deadline" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "current_version_id" UUID,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "last_claim_number" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "spans" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "statement" TEXT,
    "speaker" TEXT,
    "status" "verification_status" NOT NULL DEFAULT 'unchecked',
    "finding" TEXT,
    "progress" "progress" NOT NULL DEFAULT 'open',
    "action" "action" NOT NULL DEFAULT 'none',
    "priority" "priority" NOT NULL DEFAULT 'normal',
    "conflict_reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "last_changed_revision" INTEGER NOT NULL DEFAULT 1,
    "last_changed_by_id" UUID NOT NULL,
    "last_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occurrence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "occurrence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anchor" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "occurrence_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "state" "anchor_state" NOT NULL DEFAULT 'exact',
    "score" DOUBLE PRECISION NOT NULL DEFAULT 1,

    CONSTRAINT "anchor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "source_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "address" TEXT,
    "publisher" TEXT,
    "origin" TEXT,
    "published_on" DATE,
    "description" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "stance" "stance" NOT NULL,
    "excerpt" TEXT,
    "locator" TEXT,
    "use" "evidence_use" NOT NULL,
    "from_author" BOOLEAN NOT NULL DEFAULT false,
    "accessed_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "claim_revision" INTEGER NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "reason" TEXT,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviewed_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "snapshot" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "override_reason" TEXT,
    "visibility" "visibility" NOT NULL DEFAULT 'private',
    "signed_off_by_id" UUID NOT NULL,
    "signed_off_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviewed_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_id" UUID,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "claim_id" UUID,
    "actor_id" UUID,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "reset_link_token_hash_key" ON "reset_link"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_attempt_account_hash_at_idx" ON "sign_in_attempt"("account_hash", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_address_hash_at_idx" ON "sign_in_attempt"("address_hash", "at");

-- CreateIndex
CREATE UNIQUE INDEX "article_current_version_id_key" ON "article"("current_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "version_article_id_number_key" ON "version"("article_id", "number");

-- CreateIndex
CREATE INDEX "claim_article_id_idx" ON "claim"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_article_id_number_key" ON "claim"("article_id", "number");

-- CreateIndex
CREATE INDEX "occurrence_claim_id_idx" ON "occurrence"("claim_id");

-- CreateIndex
CREATE INDEX "anchor_version_id_idx" ON "anchor"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "anchor_occurrence_id_version_id_key" ON "anchor"("occurrence_id", "version_id");

-- CreateIndex
CREATE INDEX "evidence_claim_id_idx" ON "evidence"("claim_id");

-- CreateIndex
CREATE INDEX "evidence_source_id_idx" ON "evidence"("source_id");

-- CreateIndex
CREATE INDEX "note_claim_id_idx" ON "note"("claim_id");

-- CreateIndex
CREATE INDEX "decision_claim_id_idx" ON "decision"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "reviewed_version_version_id_key" ON "reviewed_version"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "reviewed_version_slug_key" ON "reviewed_version"("slug");

-- CreateIndex
CREATE INDEX "reviewed_version_article_id_idx" ON "reviewed_version"("article_id");

-- CreateIndex
CREATE INDEX "event_article_id_sequence_idx" ON "event"("article_id", "sequence");

-- CreateIndex
CREATE INDEX "event_claim_id_idx" ON "event"("claim_id");

-- CreateIndex
CREATE INDEX "event_actor_id_idx" ON "event"("actor_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reset_link" ADD CONSTRAINT "reset_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reset_link" ADD CONSTRAINT "reset_link_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_current_version_id_fkey" FOREIGN KEY ("current_version_id") REFERENCES "version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_last_changed_by_id_fkey" FOREIGN KEY ("last_changed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occurrence" ADD CONSTRAINT "occurrence_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_occurrence_id_fkey" FOREIGN KEY ("occurrence_id") REFERENCES "occurrence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewed_version" ADD CONSTRAINT "reviewed_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewed_version" ADD CONSTRAINT "reviewed_version_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewed_version" ADD CONSTRAINT "reviewed_version_signed_off_by_id_fkey" FOREIGN KEY ("signed_off_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------
-- Invariants that the schema language cannot say
-- ---------------------------------------------------------------------------

INSERT INTO "desk" ("id", "name", "time_zone") VALUES (1, 'The desk', 'Europe/Kyiv');
ALTER TABLE "desk" ADD CONSTRAINT "desk_is_one" CHECK ("id" = 1);

ALTER TABLE "person" ADD CONSTRAINT "person_email_is_lower_case" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');
ALTER TABLE "person" ADD CONSTRAINT "person_has_a_name" CHECK (length(btrim("name")) > 0);
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_email_is_lower_case" CHECK ("email" = lower("email"));

-- A version's text is canonical.
ALTER TABLE "version" ADD CONSTRAINT "version_number_is_positive" CHECK ("number" >= 1);
ALTER TABLE "version" ADD CONSTRAINT "version_text_is_canonical"
  CHECK ("text" IS NFC NORMALIZED AND position(E'\r' IN "text") = 0 AND length("text") > 0);
ALTER TABLE "version" ADD CONSTRAINT "version_blocks_are_a_list" CHECK (jsonb_typeof("blocks") = 'array' AND jsonb_array_length("blocks") > 0);
ALTER TABLE "version" ADD CONSTRAINT "version_spans_are_a_list" CHECK (jsonb_typeof("spans") = 'array');

-- The current version is one of the article's own.
ALTER TABLE "version" ADD CONSTRAINT "version_of_article" UNIQUE ("id", "article_id");
ALTER TABLE "article" ADD CONSTRAINT "article_current_version_is_its_own"
  FOREIGN KEY ("current_version_id", "id") REFERENCES "version" ("id", "article_id");
ALTER TABLE "article" ADD CONSTRAINT "article_has_a_working_title" CHECK (length(btrim("working_title")) > 0);

ALTER TABLE "claim" ADD CONSTRAINT "claim_number_is_positive" CHECK ("number" >= 1);
ALTER TABLE "claim" ADD CONSTRAINT "claim_revisions_are_in_order" CHECK ("last_changed_revision" BETWEEN 1 AND "revision");
-- Gate rule 1, as far as one row can say it.
ALTER TABLE "claim" ADD CONSTRAINT "claim_ready_has_a_status" CHECK ("progress" NOT IN ('ready', 'approved') OR "status" <> 'unchecked');
ALTER TABLE "claim" ADD CONSTRAINT "claim_of_article" UNIQUE ("id", "article_id");
ALTER TABLE "note" ADD CONSTRAINT "note_claim_is_of_the_article"
  FOREIGN KEY ("claim_id", "article_id") REFERENCES "claim" ("id", "article_id");
ALTER TABLE "note" ADD CONSTRAINT "note_says_something" CHECK (length(btrim("body")) > 0);

ALTER TABLE "anchor" ADD CONSTRAINT "anchor_range_is_not_empty" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_score_is_a_share" CHECK ("score" BETWEEN 0 AND 1);

ALTER TABLE "decision" ADD CONSTRAINT "decision_return_has_a_reason"
  CHECK ("kind" <> 'returned' OR length(btrim(coalesce("reason", ''))) > 0);

ALTER TABLE "reviewed_version" ADD CONSTRAINT "reviewed_version_hash_is_of_its_snapshot"
  CHECK ("sha256" = encode(sha256(convert_to("snapshot", 'UTF8')), 'hex'));
ALTER TABLE "reviewed_version" ADD CONSTRAINT "reviewed_version_is_of_the_article"
  FOREIGN KEY ("version_id", "article_id") REFERENCES "version" ("id", "article_id");

-- Sequence numbers: one stream for each article, one for the desk.
CREATE UNIQUE INDEX "event_sequence_in_article" ON "event" ("article_id", "sequence") WHERE "article_id" IS NOT NULL;
CREATE UNIQUE INDEX "event_sequence_of_desk" ON "event" ("sequence") WHERE "article_id" IS NULL;
ALTER TABLE "event" ADD CONSTRAINT "event_sequence_is_positive" CHECK ("sequence" >= 1);
ALTER TABLE "event" ADD CONSTRAINT "event_claim_is_of_the_article"
  FOREIGN KEY ("claim_id", "article_id") REFERENCES "claim" ("id", "article_id");

-- ---------------------------------------------------------------------------
-- What is written once
-- ---------------------------------------------------------------------------

CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'tickmark: rows of % are written once and never changed', TG_TABLE_NAME USING ERRCODE = 'TM001';
END $$;

CREATE TRIGGER event_is_written_once BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON "event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER version_is_written_once BEFORE UPDATE OR DELETE ON "version" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER decision_is_written_once BEFORE UPDATE OR DELETE ON "decision" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER note_is_written_once BEFORE UPDATE OR DELETE ON "note" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER claim_is_never_deleted BEFORE DELETE ON "claim" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER occurrence_is_never_deleted BEFORE DELETE ON "occurrence" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER anchor_is_never_deleted BEFORE DELETE ON "anchor" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER evidence_is_never_deleted BEFORE DELETE ON "evidence" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER reviewed_version_is_never_deleted BEFORE DELETE ON "reviewed_version" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

CREATE FUNCTION keep_reviewed_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'visibility') IS DISTINCT FROM (to_jsonb(OLD) - 'visibility') THEN
    RAISE EXCEPTION 'tickmark: a reviewed version is frozen; only its visibility may change' USING ERRCODE = 'TM002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reviewed_version_is_frozen BEFORE UPDATE ON "reviewed_version" FOR EACH ROW EXECUTE FUNCTION keep_reviewed_version();

-- ---------------------------------------------------------------------------
-- Beneath a signed-off version nothing moves (gate rule 6)
-- ---------------------------------------------------------------------------

-- FOR SHARE waits for a sign-off in flight, which holds the article's row.
CREATE FUNCTION refuse_if_signed_off(of_article uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE current_version uuid;
BEGIN
  SELECT "current_version_id" INTO current_version FROM "article" WHERE "id" = of_article FOR SHARE;
  IF EXISTS (SELECT 1 FROM "reviewed_version" WHERE "version_id" = current_version) THEN
    RAISE EXCEPTION 'tickmark: the version is signed off; nothing beneath it may change' USING ERRCODE = 'TM002';
  END IF;
END $$;

CREATE FUNCTION keep_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_if_signed_off(NEW."article_id");
  IF TG_OP = 'UPDATE' THEN
    IF NEW."article_id" <> OLD."article_id" OR NEW."number" <> OLD."number" THEN
      RAISE EXCEPTION 'tickmark: a claim keeps its article and its number' USING ERRCODE = 'TM001';
    END IF;
    IF NEW."revision" <> OLD."revision" + 1 THEN
      RAISE EXCEPTION 'tickmark: every write raises the claim''s revision by one' USING ERRCODE = 'TM003';
    END IF;
    IF (NEW."kind", NEW."statement", NEW."speaker", NEW."status", NEW."finding", NEW."conflict_reason")
         IS DISTINCT FROM (OLD."kind", OLD."statement", OLD."speaker", OLD."status", OLD."finding", OLD."conflict_reason")
       AND NEW."last_changed_revision" <> NEW."revision" THEN
      RAISE EXCEPTION 'tickmark: a change of the claim makes its approval stale' USING ERRCODE = 'TM003';
    END IF;
  END IF;
  -- Gate rules 3 and 4: approved means that somebody else approved what stands here now.
  IF NEW."progress" = 'approved' AND NOT EXISTS (
    SELECT 1 FROM "decision" d WHERE d."claim_id" = NEW."id" AND d."kind" = 'approved'
      AND d."claim_revision" >= NEW."last_changed_revision" AND d."decided_by_id" <> NEW."last_changed_by_id") THEN
    RAISE EXCEPTION 'tickmark: approved needs a current approval by somebody else than the last to change the claim' USING ERRCODE = 'TM004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_is_kept BEFORE INSERT OR UPDATE ON "claim" FOR EACH ROW EXECUTE FUNCTION keep_claim();

CREATE FUNCTION keep_beneath_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_if_signed_off((SELECT "article_id" FROM "claim" WHERE "id" = NEW."claim_id"));
  RETURN NEW;
END $$;
CREATE TRIGGER occurrence_is_kept BEFORE INSERT OR UPDATE ON "occurrence" FOR EACH ROW EXECUTE FUNCTION keep_beneath_claim();
CREATE TRIGGER evidence_is_kept BEFORE INSERT OR UPDATE ON "evidence" FOR EACH ROW EXECUTE FUNCTION keep_beneath_claim();
CREATE TRIGGER note_is_kept BEFORE INSERT ON "note" FOR EACH ROW EXECUTE FUNCTION keep_beneath_claim();

CREATE FUNCTION keep_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE seen "claim"%ROWTYPE;
BEGIN
  SELECT * INTO seen FROM "claim" WHERE "id" = NEW."claim_id" FOR UPDATE;
  PERFORM refuse_if_signed_off(seen."article_id");
  IF NEW."claim_revision" <> seen."revision" THEN
    RAISE EXCEPTION 'tickmark: a decision names the revision that stands' USING ERRCODE = 'TM003';
  END IF;
  IF NEW."kind" = 'approved' AND NEW."decided_by_id" = seen."last_changed_by_id" THEN
    RAISE EXCEPTION 'tickmark: nobody approves a claim that they changed last' USING ERRCODE = 'TM004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_is_kept BEFORE INSERT ON "decision" FOR EACH ROW EXECUTE FUNCTION keep_decision();

-- An anchor's quote is the slice that its offsets name, in code points.
CREATE FUNCTION keep_anchor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  copy "version"%ROWTYPE;
  claim_article uuid;
BEGIN
  SELECT * INTO copy FROM "version" WHERE "id" = NEW."version_id";
  SELECT c."article_id" INTO claim_article FROM "occurrence" o JOIN "claim" c ON c."id" = o."claim_id" WHERE o."id" = NEW."occurrence_id";
  IF copy."article_id" IS DISTINCT FROM claim_article THEN
    RAISE EXCEPTION 'tickmark: the anchor''s version is of another article' USING ERRCODE = 'TM005';
  END IF;
  PERFORM 1 FROM "article" WHERE "id" = claim_article FOR SHARE;
  IF EXISTS (SELECT 1 FROM "reviewed_version" WHERE "version_id" = NEW."version_id") THEN
    RAISE EXCEPTION 'tickmark: the version is signed off; nothing beneath it may change' USING ERRCODE = 'TM002';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW."occurrence_id", NEW."version_id") IS DISTINCT FROM (OLD."occurrence_id", OLD."version_id") THEN
    RAISE EXCEPTION 'tickmark: an anchor keeps its occurrence and its version' USING ERRCODE = 'TM001';
  END IF;
  IF NEW."state" <> 'lost' AND NEW."quote" <> substring(copy."text" FROM NEW."start" + 1 FOR NEW."end" - NEW."start") THEN
    RAISE EXCEPTION 'tickmark: the anchor''s quote differs from its slice of the text' USING ERRCODE = 'TM005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER anchor_is_kept BEFORE INSERT OR UPDATE ON "anchor" FOR EACH ROW EXECUTE FUNCTION keep_anchor();

-- ---------------------------------------------------------------------------
-- The live feed: ids only; readers fetch under their own rights
-- ---------------------------------------------------------------------------

CREATE FUNCTION announce_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('tickmark_event', json_build_object('articleId', NEW."article_id", 'sequence', NEW."sequence")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER event_is_announced AFTER INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION announce_event();

-- ---------------------------------------------------------------------------
-- The application's role cannot rewrite the record
-- ---------------------------------------------------------------------------

DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'tickmark_app') THEN
    BEGIN
      CREATE ROLE "tickmark_app" NOLOGIN;
    EXCEPTION
      WHEN insufficient_privilege THEN RAISE NOTICE 'tickmark: this role may not create roles; the triggers guard the record alone';
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'tickmark_app') THEN
    GRANT USAGE ON SCHEMA public TO "tickmark_app";
    GRANT SELECT, INSERT, UPDATE ON
      "desk", "person", "invitation", "reset_link", "article", "claim", "occurrence", "anchor", "source", "evidence" TO "tickmark_app";
    GRANT SELECT, INSERT ON "version", "note", "decision", "event", "reviewed_version" TO "tickmark_app";
    GRANT UPDATE ("visibility") ON "reviewed_version" TO "tickmark_app";
    GRANT SELECT, INSERT, DELETE ON "sign_in_attempt" TO "tickmark_app";
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO "tickmark_app";
  END IF;
END $$;
