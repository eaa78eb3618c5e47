-- Consultations have a kind of their own now, and in SQL a column goes before a parameter: the text's kind is named in full.
GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;
CREATE OR REPLACE FUNCTION app.keep_search_text(kind text, source uuid, of_consultation uuid, to_audience text, what text) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content, tsv)
  SELECT keep_search_text.kind, source, c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, to_audience, c.shared_with_prefecture, c.received_at, app.norm_ja(what),
    array_to_tsvector(app.bigrams(what) || app.search_marks(keep_search_text.kind, c.received_at, c.bureau_id, c.asking_organisation_id, c.prefecture_code))
  FROM public.consultations c WHERE c.id = of_consultation AND c.state <> 'draft' AND app.norm_ja(what) <> ''
  ON CONFLICT (source_kind, source_id) DO UPDATE SET content = excluded.content, tsv = excluded.tsv, audience = excluded.audience,
    shared_with_prefecture = excluded.shared_with_prefecture, consultation_id = excluded.consultation_id
$$;
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
