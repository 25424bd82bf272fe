-- "article" alone was ambiguous between the parameter and the table, so no claim could be written.
CREATE OR REPLACE FUNCTION refuse_if_signed_off(article uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE current_version uuid;
BEGIN
  SELECT a."current_version_id" INTO current_version FROM "article" a WHERE a."id" = refuse_if_signed_off.article FOR SHARE;
  IF EXISTS (SELECT 1 FROM "reviewed_version" r WHERE r."version_id" = current_version) THEN
    RAISE EXCEPTION 'tickmark: the version is signed off; nothing beneath it may change' USING ERRCODE = 'TM002';
  END IF;
END $$;

-- Asked of the row's new claim alone, evidence could be carried out from beneath a frozen version to a claim of another article.
CREATE OR REPLACE FUNCTION keep_beneath_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."claim_id" <> OLD."claim_id" THEN
    RAISE EXCEPTION 'tickmark: a row of % keeps its claim', TG_TABLE_NAME USING ERRCODE = 'TM001';
  END IF;
  PERFORM refuse_if_signed_off((SELECT c."article_id" FROM "claim" c WHERE c."id" = NEW."claim_id"));
  RETURN NEW;
END $$;
