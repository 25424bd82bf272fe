-- Asked of the row's new claim alone, evidence could be carried out from beneath a frozen version to a claim of another article.
CREATE OR REPLACE FUNCTION keep_beneath_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."claim_id" <> OLD."claim_id" THEN
    RAISE EXCEPTION 'tickmark: a row of % keeps its claim', TG_TABLE_NAME USING ERRCODE = 'TM001';
  END IF;
  PERFORM refuse_if_signed_off((SELECT c."article_id" FROM "claim" c WHERE c."id" = NEW."claim_id"));
  RETURN NEW;
END $$;
