import { expect, test } from 'vitest'
import { TRANSITIONS } from '@/lib/consultations/transitions'
import { ROUND_TRANSITIONS } from '@/lib/requestRounds/transitions'
import { REQUEST_TRANSITIONS } from '@/lib/requests/transitions'
import { SUPPORT_TRANSITIONS } from '@/lib/supports/transitions'
import { ownerQuery } from '@/tests/factories/owner'
import { DEFINER_FUNCTIONS, REFERENCE_TABLES, UNAUDITED_TABLES } from './exceptions'

const OURS = `n.nspname IN ('public', 'app', 'auth', 'audit')`

async function names(sql: string): Promise<string[]> {
  return (await ownerQuery<{ name: string }>(sql)).map(({ name }) => name)
}

test('every table but the reference tables has forced row-level security and a policy', async () => {
  const open = await names(`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${OURS} AND c.relkind IN ('r', 'p')
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
    ORDER BY 1`)
  expect(open).toEqual(REFERENCE_TABLES)
})

test('reference tables are only read by the roles of the application', async () => {
  const written = await names(`
    SELECT table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type AS name
    FROM information_schema.role_table_grants
    WHERE table_schema || '.' || table_name = ANY ('{${REFERENCE_TABLES.join()}}')
      AND grantee <> 'madoguchi_owner' AND privilege_type <> 'SELECT' ORDER BY 1`)
  expect(written).toEqual([
    'public.organisations madoguchi_registry INSERT',
    'public.organisations madoguchi_registry UPDATE',
  ])
})

test('no view looks through the policies of its owner, and nothing is materialised', async () => {
  const views = await names(`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${OURS} AND (c.relkind = 'm' OR (c.relkind = 'v' AND NOT coalesce(c.reloptions @> '{security_invoker=true}', false)))`)
  expect(views).toEqual([])
})

test('functions with the rights of their owner are the listed ones, each with a fixed search path and an owner who cannot sign in', async () => {
  const found = await ownerQuery<{ name: string; owner: string; path: string | null; login: boolean; super: boolean }>(`
    SELECT n.nspname || '.' || p.proname AS name, r.rolname AS owner, r.rolcanlogin AS login, r.rolsuper OR r.rolbypassrls AS super,
      (SELECT option FROM unnest(p.proconfig) option WHERE option LIKE 'search_path=%') AS path
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_roles r ON r.oid = p.proowner
    WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`)
  expect(Object.fromEntries(found.map(({ name, owner }) => [name, owner]))).toEqual(DEFINER_FUNCTIONS)
  for (const { path, login, super: mighty } of found) {
    expect(path).toMatch(/^search_path=pg_catalog(, public)?$/)
    expect({ login, mighty }).toEqual({ login: false, mighty: false })
  }
})

test('nobody but the named roles may call the functions of sign-in, or keep search texts', async () => {
  const callable = await names(`
    SELECT n.nspname || '.' || p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE (n.nspname = 'auth' OR p.proname IN ('keep_search_text', 'search_consultations', 'first_fault', 'head'))
      AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0 AND a.privilege_type = 'EXECUTE')`)
  expect(callable).toEqual([])
})

test('the roles that sign in own nothing, bypass nothing and become nobody else', async () => {
  const roles = await ownerQuery(`
    SELECT r.rolname, r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication AS mighty,
      (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) + (SELECT count(*)::int FROM pg_proc p WHERE p.proowner = r.oid) AS owned,
      array(SELECT m.roleid::regrole::text FROM pg_auth_members m WHERE m.member = r.oid) AS becomes
    FROM pg_roles r WHERE r.rolname IN ('madoguchi_web', 'madoguchi_worker') ORDER BY 1`)
  expect(roles).toEqual([
    { rolname: 'madoguchi_web', mighty: false, owned: 0, becomes: [] },
    { rolname: 'madoguchi_worker', mighty: false, owned: 0, becomes: ['madoguchi_web'] },
  ])
  const [owner] = await ownerQuery(`SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'madoguchi_owner'`)
  expect(owner).toEqual({ rolsuper: false, rolbypassrls: false })
})

test('changes of every table reach the audit, but for the named ones', async () => {
  const silent = await names(`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'auth', 'audit') AND c.relkind IN ('r', 'p')
      AND NOT EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
        WHERE t.tgrelid = c.oid AND p.proname = 'record' AND p.pronamespace = 'audit'::regnamespace AND t.tgenabled IN ('O', 'A') AND t.tgtype & 28 = 28)`)
  expect(silent.sort()).toEqual([...UNAUDITED_TABLES].sort())
})

type Law = Record<string, { from: readonly string[]; to: string; by: readonly string[] }>

function rowsOf(machine: string, law: Law): string[] {
  return Object.entries(law).flatMap(([event, { from, to, by }]) =>
    from.flatMap((state) => by.map((side) => [machine, event, state, to, side].join(' '))),
  )
}

test('the database and the verbs hold the same law of transitions', async () => {
  const held = await names(
    `SELECT concat_ws(' ', machine, event, from_state, to_state, side) AS name FROM app.transitions`,
  )
  expect(held.sort()).toEqual(
    [
      ...rowsOf('consultation', TRANSITIONS),
      ...rowsOf('support', SUPPORT_TRANSITIONS),
      ...rowsOf('request', REQUEST_TRANSITIONS),
      ...rowsOf('round', ROUND_TRANSITIONS),
    ].sort(),
  )
})
