/** Names that everybody may read: reference data, changed by the owner's seeds alone. */
export const REFERENCE_TABLES = [
  'app.transitions',
  'public._prisma_migrations',
  'public.menu_themes',
  'public.organisations',
  'public.partner_themes',
  'public.theme_groups',
  'public.themes',
  'public.welfare_plan_items',
]

/** Tables whose changes are not audited: what is typed but not sent, who read, what is derived from audited rows, and the audit itself. */
export const UNAUDITED_TABLES = [
  'public._prisma_migrations',
  'public.access_log',
  'public.form_posts',
  'public.search_texts',
  'public.workbook_uploads',
  'auth.attempts',
  'auth.sessions',
  'audit.chain',
  'audit.key',
  'audit.log',
]

/** Functions that act with their owner's rights, and the owner without sign-in that has just enough of them. */
export const DEFINER_FUNCTIONS: Record<string, string> = {
  'app.index_consultation': 'madoguchi_search',
  'app.index_dialogue': 'madoguchi_search',
  'app.index_question': 'madoguchi_search',
  'app.index_session': 'madoguchi_search',
  'app.open_addressees': 'madoguchi_search',
  'app.search_consultations': 'madoguchi_search',
  'audit.first_fault': 'madoguchi_audit',
  'audit.head': 'madoguchi_audit',
  'audit.has_head': 'madoguchi_audit',
  'audit.link': 'madoguchi_audit',
  'audit.record': 'madoguchi_audit',
  'auth.accept_invitation': 'madoguchi_auth',
  'auth.count_failures': 'madoguchi_auth',
  'auth.find_credential': 'madoguchi_auth',
  'auth.find_identity': 'madoguchi_auth',
  'auth.find_own_hash': 'madoguchi_auth',
  'auth.find_session': 'madoguchi_auth',
  'auth.invited': 'madoguchi_auth',
  'auth.is_of_own_area': 'madoguchi_auth',
  'auth.is_of_own_office': 'madoguchi_auth',
  'auth.keep_post': 'madoguchi_auth',
  'auth.kept_organisation_id': 'madoguchi_auth',
  'auth.open_session': 'madoguchi_auth',
  'auth.purge': 'madoguchi_auth',
  'auth.record_attempt': 'madoguchi_auth',
  'auth.revoke_session': 'madoguchi_auth',
  'auth.revoke_sessions_of': 'madoguchi_auth',
  'auth.set_password': 'madoguchi_auth',
  'auth.set_password_of_own_area': 'madoguchi_auth',
  'auth.switch_post': 'madoguchi_auth',
}
