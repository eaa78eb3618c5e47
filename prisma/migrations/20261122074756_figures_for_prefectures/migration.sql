-- A prefecture reads the figures of its municipalities; it does not write them.
CREATE POLICY prefecture_reads ON figures FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'prefecture_staff' AND scope = 'municipality' AND prefecture_code = (SELECT app.prefecture_code()));
