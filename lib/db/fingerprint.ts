import pg from 'pg'

const OURS = `nspname IN ('public', 'app', 'auth', 'pgboss')`
const NOT_HISTORY = `relname NOT LIKE '\\_prisma\\_migrations%'`
const sorted = (acl: string) => `coalesce(array_to_string(array(SELECT unnest(${acl})::text ORDER BY 1), ','), '')`

const QUESTIONS = [
  `SELECT 'schema', nspname, nspowner::regrole, ${sorted('nspacl')} FROM pg_namespace WHERE ${OURS}`,
  `SELECT 'relation', nspname, relname, relkind, relowner::regrole, relrowsecurity, relforcerowsecurity, ${sorted('relacl')}, ${sorted('reloptions')}
   FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE ${OURS} AND relkind IN ('r','p','v','m','S') AND ${NOT_HISTORY}`,
  `SELECT 'column', nspname, relname, attname, format_type(atttypid, atttypmod), attnotnull, attgenerated, attidentity,
     coalesce(pg_get_expr(adbin, adrelid), ''), ${sorted('attacl')}
   FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
   LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE ${OURS} AND relkind IN ('r','p','v','m') AND attnum > 0 AND NOT attisdropped AND ${NOT_HISTORY}`,
  `SELECT 'policy', schemaname, tablename, policyname, permissive, roles, cmd, coalesce(qual, ''), coalesce(with_check, '')
   FROM pg_policies JOIN pg_namespace ON nspname = schemaname WHERE ${OURS}`,
  `SELECT 'constraint', nspname, conrelid::regclass, conname, pg_get_constraintdef(k.oid)
   FROM pg_constraint k JOIN pg_namespace n ON n.oid = connamespace LEFT JOIN pg_class c ON c.oid = conrelid
   WHERE ${OURS} AND (conrelid = 0 OR ${NOT_HISTORY})`,
  `SELECT 'index', schemaname, tablename, indexname, indexdef
   FROM pg_indexes JOIN pg_namespace ON nspname = schemaname WHERE ${OURS} AND tablename <> '_prisma_migrations'`,
  `SELECT 'trigger', tgrelid::regclass, tgname, tgenabled, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT 'function', p.oid::regprocedure, proowner::regrole, md5(pg_get_functiondef(p.oid)), ${sorted('proacl')}
   FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE ${OURS} AND prokind IN ('f','p')
     AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e')`,
  `SELECT 'view', schemaname, viewname, definition FROM pg_views JOIN pg_namespace ON nspname = schemaname WHERE ${OURS}`,
  `SELECT 'type', nspname, typname, array_to_string(array(SELECT enumlabel FROM pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder), ',')
   FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace WHERE ${OURS} AND typtype = 'e'`,
  `SELECT 'default rights', defaclrole::regrole, defaclobjtype, ${sorted('defaclacl')} FROM pg_default_acl`,
  `SELECT 'extension', extname FROM pg_extension`,
]

/**
 * Everything that migrations make, one line each, sorted: also what the Prisma schema cannot say,
 * such as policies, functions, triggers, checks and grants. Two databases are alike when their lines are.
 */
export async function readFingerprint(url: string): Promise<string[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const lines: string[] = []
    for (const text of QUESTIONS) {
      const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' })
      lines.push(...rows.map((row) => row.join(' | ')).sort())
    }
    return lines
  } finally {
    await client.end()
  }
}
