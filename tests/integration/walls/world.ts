import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { ownedBy } from '@/lib/consultations/owned'
import { createConsultation, createDraft } from '@/tests/factories/consultations'
import { createMenu, createTheme } from '@/tests/factories/menus'
import type { Cast } from './actors'
import { putAwards } from './award-rows'
import { putChasing } from './chasing-rows'
import { putCouncil, putCouncilReports, putHandbooks, putLibrary } from './council-rows'
import { putAdvisors, putDispatch } from './dispatch-rows'
import { putEvents } from './event-rows'
import { putLetters } from './letter-rows'
import { putPartners, putRequests, putRounds } from './match-rows'
import { putMenus } from './menu-rows'
import { putNetwork } from './network-rows'
import {
  putPracticeCalls,
  putPracticeDrafts,
  putPracticeMatters,
  putPracticeSpread,
  putPractices,
} from './practice-rows'
import { putInquiries, putProfiles } from './profile-rows'
import { putPeers, putProgrammes } from './programme-rows'
import { putProposals } from './proposal-rows'
import { putPlannedSessions } from './session-rows'
import { putAnswerFiles, putPublicationWord, putSurvey } from './survey-rows'
import { putTeam } from './team-rows'

type Values = Record<string, unknown>
export type Canary = { table: string; values: Values }
export type World = Map<string, Canary>

/** As the superuser, who sees through every wall: for what no verb would write. */
export async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const address = new URL(inject('server').superuserUrl)
  address.pathname = new URL(process.env.DATABASE_URL ?? '').pathname
  const client = new pg.Client(address.toString())
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** One row for every line of the matrix. */
export async function fillWorld(cast: Cast): Promise<World> {
  const staff = cast.staff
  const draft = await createDraft({ staff })
  const closed = await createConsultation({ staff })
  const shared = await createConsultation({ staff, sharedWithPrefecture: true })
  const completed = await createConsultation({ staff })
  const menu = await createMenu()
  const ownMenu = await createMenu({ bureauId: cast.bureauId })
  const theme = await createTheme()
  return await asSuperuser(async (client) => {
    const world: World = new Map()
    const put = async (row: string, values: Values) => {
      const table = row.split(':')[0] ?? row
      const names = Object.keys(values)
      const { rows } = await client.query(
        `INSERT INTO ${table} (${names.join()}) VALUES (${names.map((_, at) => `$${at + 1}`).join()}) RETURNING to_jsonb(${table}) AS row`,
        Object.values(values),
      )
      world.set(row, { table, values: rows[0].row })
      return rows[0].row as Values
    }
    const found = async (row: string, where: string, params: unknown[]) => {
      const table = row.split(':')[0] ?? row
      const { rows } = await client.query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where} LIMIT 1`, params)
      world.set(row, { table, values: rows[0].row })
    }
    await client.query("SET session_replication_role = replica; SET app.clock = ''")
    await client.query(
      "UPDATE consultations SET state = 'completed', completed_at = now(), completion = 'supported' WHERE id = $1",
      [completed.id],
    )
    await client.query('SET session_replication_role = origin')
    const owned = (id: string) => {
      const { consultationId, askingOrganisationId, bureauId, prefectureCode } = ownedBy({
        id,
        askingOrganisationId: staff.organisationId,
        bureauId: cast.bureauId,
        prefectureCode: staff.prefectureCode ?? '',
      })
      return {
        consultation_id: consultationId,
        asking_organisation_id: askingOrganisationId,
        bureau_id: bureauId,
        prefecture_code: prefectureCode,
      }
    }
    const consultations = { draft, closed, shared, completed }
    for (const [name, { id }] of Object.entries(consultations)) await found(`consultations: ${name}`, 'id = $1', [id])
    for (const name of ['draft', 'closed', 'shared'] as const) {
      const { id } = consultations[name]
      await put(`consultation_themes: ${name}`, { ...owned(id), theme_key: theme.key })
      await put(`consultation_menus: ${name}`, { ...owned(id), menu_id: menu.id })
      await put(`attachments: ${name}`, { ...owned(id), ...file(staff.organisationId), parent_kind: 'consultation' })
    }
    const step = { step: 'situation', typed: { body: '書きかけ' }, saved_by_name: '職員' }
    await put('draft_steps: draft', { ...owned(draft.id), ...step })
    for (const name of ['closed', 'shared'] as const) {
      const { id } = consultations[name]
      const of = owned(id)
      await found(`triage: ${name}`, 'consultation_id = $1', [id])
      const event = { ...of, kind: 'message', actor_name: '窓口', actor_side: 'desk' }
      await put(`timeline_entries: ${name}`, event)
      await put(`timeline_entries: ${name}, internal`, { ...event, audience: 'internal' })
      if (name === 'closed') await put('timeline_entries: closed, asking', { ...event, audience: 'asking' })
      const said = { ...of, kind: 'message', audience: 'shared', occurred_at: new Date(), body: '本文' }
      const author = { author_name: '窓口', author_side: 'desk' }
      const entry = await put(`dialogue_entries: ${name}`, { ...said, ...author })
      const fileOf = { ...of, attachment_id: world.get(`attachments: ${name}`)?.values.id }
      await put(`dialogue_files: ${name}`, { ...fileOf, dialogue_entry_id: entry.id })
      if (name === 'closed') {
        const later = { visible_from: '2099-03-31' }
        const hidden = await put('dialogue_entries: closed, not visible yet', { ...said, ...author, ...later })
        await put('timeline_entries: closed, not visible yet', { ...event, ...later, subject_id: hidden.id })
        await put('dialogue_files: closed, not visible yet', { ...fileOf, dialogue_entry_id: hidden.id })
      }
      const note = await put(`dialogue_entries: ${name}, internal`, { ...said, ...author, audience: 'internal' })
      if (name === 'closed')
        await put('attachments: closed, internal', {
          ...of,
          ...file(cast.bureauId),
          parent_kind: 'dialogue_entry',
          dialogue_entry_id: note.id,
        })
      await put(`clock_pauses: ${name}`, {
        ...of,
        reason: '通知待ち',
        paused_by_name: '窓口',
        resumed_at: new Date('2099-01-01'),
      })
      if (name === 'closed') await put('escalations: closed', { ...of, due_on: '2026-12-01', step: 1 })
      const todo = { ...of, text: '資料を送る', set_by_name: '窓口' }
      await put(`todos: ${name}, of the municipality`, { ...todo, side: 'municipality', audience: 'shared' })
      await put(`todos: ${name}, of the desk`, { ...todo, side: 'desk', audience: 'internal' })
      const question = { ...of, body: 'ご確認', due_on: '2026-12-01', asked_by_name: '窓口' }
      await put(`questions: ${name}, to the municipality`, { ...question, addressee: 'municipality' })
      const marked = await client.query(
        `INSERT INTO questions (consultation_id, asking_organisation_id, bureau_id, prefecture_code, body, due_on, asked_by_name, addressee, field, mark)
         VALUES ($1, $2, $3, $4, 'ご確認', '2026-12-01', '窓口', 'municipality', 'body', 'update') RETURNING id`,
        Object.values(of),
      )
      await put(`field_revisions: ${name}`, {
        ...of,
        question_id: marked.rows[0].id,
        field: 'body',
        before: '前',
        text: '後',
        state: 'proposed',
        proposed_by_name: '担当',
      })
      await put(`questions: ${name}, to others`, { ...question, addressee: 'other' })
      await put(`questions: ${name}, to the prefecture`, { ...question, addressee: 'prefecture' })
      const support = await put(`supports: ${name}`, { ...of, menu_id: menu.id, reason: '理由' })
      await putRounds(put, name, of, {
        ...{ support: support.id, entry: entry.id, note: note.id },
        headquarters: cast.headquarters.organisationId,
      })
      await put(`routing_reasons: ${name}`, { ...of, support_id: support.id, reason: '窓口だけの理由' })
      await put(`support_participants: ${name}`, { ...of, support_id: support.id, kind: 'advisor', name: '助言 者' })
      const session = await put(`support_sessions: ${name}`, {
        ...of,
        support_id: support.id,
        label: '第1回',
        held_on: '2026-11-01',
        mode: 'onsite',
        recorded_by_name: '窓口',
      })
      await put(`session_participants: ${name}`, { ...of, session_id: session.id, kind: 'desk', number: 2 })
      const request = { ...of, support_id: support.id, title: '依頼', summary: '要約', sent_by_name: '窓口' }
      const toAdvisor = {
        kind: 'offer',
        addressee_role: 'advisor',
        addressee_user_id: cast.advisor.userId,
        addressee_name: '助言 者',
      }
      if (name === 'closed') {
        const asked = await put('requests: to the advisor', { ...request, ...toAdvisor })
        await putCouncil(put, cast, of, request)
        await putProposals(put, cast)
        await putAwards(put, cast)
        await putChasing(put, cast, { ...of, request_id: asked.id })
        const declined = { state: 'declined', decline_kind: 'dates' }
        await put('requests: declined by the advisor', { ...request, ...toAdvisor, ...declined })
        await putDispatch(put, await putAdvisors(put, cast), asked, { ...of, support_id: support.id })
        await put('requests: withdrawn', { ...request, ...toAdvisor, state: 'withdrawn' })
        const toOffice = await put('requests: to the partner office', {
          ...request,
          kind: 'referral',
          addressee_role: 'partner_office',
          addressee_organisation_id: cast.partner.organisationId,
          addressee_name: '地方整備局',
        })
        await putRequests(put, of, { officeId: toOffice.id, request, prefectureId: cast.prefecture.organisationId })
      }
      await putPlannedSessions(put, cast, name, { ...of, support_id: support.id })
      if (name === 'closed') await putEvents(put, cast, of)
      if (name === 'closed') await putSurvey(put, { ...of, support_id: support.id })
      await putTeam(put, cast, of, { menuId: menu.id, themeKey: theme.key }, name)
      const asked = {
        asking_organisation_id: of.asking_organisation_id,
        bureau_id: of.bureau_id,
        prefecture_code: of.prefecture_code,
        ask_on: '2026-12-01',
        answer_by: '2026-12-15',
      }
      const questionnaire = await put(name === 'closed' ? 'questionnaires: asked' : 'questionnaires: scheduled', {
        ...asked,
        due_month: name === 'closed' ? '2026-12-01' : '2027-06-01',
        state: name === 'closed' ? 'asked' : 'scheduled',
      })
      const effect = await put(`effects: ${name}`, {
        ...of,
        questionnaire_id: questionnaire.id,
        support_id: support.id,
        point_months: 1,
      })
      if (name === 'closed')
        await putPublicationWord(put, of, { questionnaire_id: questionnaire.id, support_id: support.id })
      if (name === 'closed') await putCouncilReports(put, cast, of, effect.id)
      if (name === 'closed') await putLibrary(put, cast, of, world.get('events: announced, open')?.values.id)
      if (name === 'closed') await putAnswerFiles(put, questionnaire.id)
      if (name === 'closed')
        await put('one_time_links: follow-up', {
          ...{ purpose: 'follow_up', subject_id: questionnaire.id, bureau_id: of.bureau_id },
          ...{ organisation_id: of.bureau_id, recipient_name: '町', issued_by_name: '窓口', expires_at: '2099-03-31' },
        })
    }
    await put('access_log: closed', {
      consultation_id: closed.id,
      bureau_id: cast.bureauId,
      user_id: cast.officer.userId,
      membership_id: cast.officer.membershipId,
      read_on: '2026-01-01',
    })
    const { userId: user_id, membershipId: membership_id, bureauId: bureau_id, name } = cast.officer
    await put('watchers: closed', { ...owned(closed.id), membership_id })
    const noted = world.get('dialogue_entries: closed, internal')?.values.id
    const mention = { ...owned(closed.id), dialogue_entry_id: noted, membership_id, by_name: name }
    await put('mentions: closed', mention)
    await put('presences: closed', { ...owned(closed.id), user_id, seen_at: new Date() })
    const two = { ...owned(closed.id), other_id: shared.id, kind: 'related', made_by_name: name }
    await put('consultation_links: closed and shared', two)
    const merged = { ...owned(closed.id), into_id: shared.id, state_before: 'received', merged_by_name: name }
    await put('merges: closed', merged)
    await put('read_marks: of the officer', { ...owned(closed.id), user_id, read_at: new Date() })
    const view = { bureau_id, owner_user_id: user_id, owner_name: name, query: 'tab=open' }
    await put('queue_views: own', { ...view, name: '自分の一覧' })
    await put('queue_views: shared', { ...view, name: '局の一覧', shared: true })
    const reportView = { ...view, report: 'needs', query: 'year=2026' }
    await put('report_views: own', { ...reportView, name: '自分の集計' })
    await put('report_views: shared', { ...reportView, name: '局の集計', shared: true })
    const sum = { bureau_id, measure: 'received', month: '2026-04-01', question: 'asked' }
    await put('report_sums', { ...sum, row_names: [], column_names: [], numbers: [], counts: [] })
    await found('report_changes', 'bureau_id = $1', [bureau_id])
    await put('queue_settings: of the officer', { user_id })
    const act = { bureau_id, user_id, membership_id, kind: 'priority', choice: {}, seen_at: new Date() }
    const { id: act_id } = await put('bulk_acts: of the officer', act)
    await put('bulk_items: of the officer', { ...owned(closed.id), act_id, user_id, position: 1 })
    await found('search_documents: closed', 'consultation_id = $1', [closed.id])
    await found('search_texts: closed', 'consultation_id = $1', [closed.id])
    await found('number_counters', 'bureau_id = $1', [cast.bureauId])
    await put('form_posts: of the staff', { owner_id: staff.userId, key: randomUUID(), action: '/here', typed: {} })
    for (const name of ['draft', 'closed'] as const)
      await put(`sign_offs: ${name}`, {
        ...owned(consultations[name].id),
        way: 'link',
        edition: 1,
        content: {},
        content_hash: 'a'.repeat(64),
        asked_by_name: '担当',
      })
    await put('sign_off_settings', { organisation_id: staff.organisationId, required: false, set_by_name: '担当' })
    for (const [name, purpose] of [
      ['invitation', 'invitation'],
      ['sign-off', 'sign_off'],
    ] as const)
      await put(`one_time_links: ${name}`, {
        purpose,
        subject_id: closed.id,
        organisation_id: staff.organisationId,
        bureau_id: cast.bureauId,
        recipient_name: '課長',
        issued_by_name: '担当',
        expires_at: '2099-03-31',
      })
    await put('one_time_links: new password', {
      ...{
        purpose: 'new_password',
        subject_id: randomUUID(),
        organisation_id: cast.bureauId,
        bureau_id: cast.bureauId,
      },
      ...{ recipient_name: '利用者', issued_by_name: '管理', expires_at: '2099-03-31' },
    })
    await put('account_manager_requests', {
      ...{
        organisation_id: staff.organisationId,
        bureau_id: cast.bureauId,
        asked_by_name: '担当',
        settled_at: '2026-11-22',
      },
    })
    const deskSection = await put('sections: of the bureau', {
      ...{ organisation_id: cast.bureauId, bureau_id: cast.bureauId, name: '推進室' },
    })
    await put('menu_keepers', { bureau_id: cast.bureauId, menu_key: menu.key, section_id: deskSection.id })
    await put('transfers', {
      ...{ ...owned(closed.id), to_section_id: deskSection.id, remark: '申し送り' },
      ...{ sent_by_membership_id: cast.officer.membershipId, sent_by_name: '窓口', state: 'accepted' },
      answered_at: '2026-11-22',
    })
    await put('organisation_changes', {
      ...{ organisation_id: staff.organisationId, bureau_id: cast.bureauId, kind: 'renaming', from_on: '2026-04-01' },
      ...{ name: '新市', code: '999999', planned_by_name: '管理', done_at: '2026-04-01' },
    })
    const register = await put('imports', {
      ...{ bureau_id: cast.bureauId, file_name: '台帳.csv', columns: '[]', problems: '[]', problem_count: 0 },
      ...{ total: 1, ready: 1, duplicates: 0, membership_id: cast.manager.membershipId, checked_by_name: '管理者' },
    })
    await client.query('SET session_replication_role = replica')
    await put('consultations: imported', {
      ...{
        asking_organisation_id: staff.organisationId,
        bureau_id: cast.bureauId,
        prefecture_code: staff.prefectureCode,
      },
      ...{ drafting_organisation_id: cast.bureauId, state: 'completed', channel: 'register', import_id: register.id },
      ...{ number: `R5-QZX-H00001`, fiscal_year: 2023, received_at: '2023-05-07', completed_at: '2023-05-08' },
    })
    await client.query('SET session_replication_role = origin')
    await put('import_rows', { import_id: register.id, line: 2, bureau_id: cast.bureauId, facts: {} })
    await put('historic_counters', { bureau_id: cast.bureauId, fiscal_year: 2023, last_number: 1 })
    await put('workbook_uploads', {
      organisation_id: staff.organisationId,
      file_name: '相談票.xlsx',
      state: 'placed',
      answers: {},
      uploaded_by_name: staff.name,
    })
    await put('notices', { kind: 'message_to_desk', bureau_id: cast.bureauId, consultation_id: closed.id })
    await put('publicity', {
      ...{ bureau_id: cast.bureauId, title: 'チラシ', audiences: ['municipalities'], channels: ['flyer'] },
      ...{ from_on: '2026-06-01', changed_by_name: '窓口' },
    })
    await put('reply_templates', {
      bureau_id: cast.bureauId,
      name: '受付',
      body: '本文',
      changed_by_name: '窓口',
    })
    await put('notice_settings', { user_id: staff.userId, topic: 'due', in_portal: true, by_mail: 'none' })
    await put('notice_entries', {
      ...{ user_id: staff.userId, notice_id: randomUUID(), bureau_id: cast.bureauId, kind: 'message_to_municipality' },
      ...{ path: '/my', in_portal: true },
    })
    await put('notice_mutes', { user_id: staff.userId, consultation_id: closed.id })
    await put('calendar_feeds', { user_id: staff.userId, membership_id: staff.membershipId, digest: '\\x00' })
    await put('mails', {
      notice_id: world.get('notices')?.values.id,
      bureau_id: cast.bureauId,
      recipient_name: '宛先',
      address: 'a@office.test',
      subject: '件名',
      body: '本文',
    })
    await put('assignments', {
      organisation_id: staff.organisationId,
      bureau_id: cast.bureauId,
      membership_id: cast.officer.membershipId,
      kind: 'deputy',
      valid_from: '2026-04-01',
      set_by_name: '管理者',
    })
    const handover = await put('handovers', {
      bureau_id: cast.bureauId,
      leaver_membership_id: cast.officer.membershipId,
      leaver_name: '前任',
      state: 'cancelled',
      started_by_name: '管理者',
    })
    const place = await put('handover_places', {
      handover_id: handover.id,
      bureau_id: cast.bureauId,
      organisation_id: staff.organisationId,
      names_officer: true,
    })
    await put('handover_items', { ...owned(closed.id), handover_id: handover.id, place_id: place.id, kind: 'open' })
    await put('absences', {
      bureau_id: cast.bureauId,
      membership_id: cast.officer.membershipId,
      valid_from: '2026-12-01',
      valid_until: '2026-12-05',
      set_by_name: '担当者',
    })
    for (const who of ['staff', 'officer'] as const) {
      await found(`users: ${who}`, 'id = $1', [cast[who].userId])
      await found(`memberships: ${who}`, 'id = $1', [cast[who].membershipId])
    }
    await put('sections: of the municipality', {
      organisation_id: staff.organisationId,
      bureau_id: cast.bureauId,
      prefecture_code: staff.prefectureCode,
      name: '福祉課',
    })
    await putProfiles(put, cast)
    await putProgrammes(put, cast)
    await putInquiries(put, cast, owned(closed.id))
    await putPeers(put, cast, owned(closed.id))
    const practiceId = await putPractices(put, cast, (await createTheme()).key)
    await putLetters(put, cast)
    await putPracticeDrafts(put, practiceId, {
      closed: { ...owned(closed.id), support_id: world.get('supports: closed')?.values.id },
      shared: { ...owned(shared.id), support_id: world.get('supports: shared')?.values.id },
      draft: owned(draft.id),
    })
    await putPracticeSpread(put, cast, practiceId, owned(closed.id))
    await putPracticeCalls(put, cast, world.get('priority_matters')?.values.id)
    await putPracticeMatters(put, (row) => world.get(row)?.values ?? {})
    await putHandbooks(put, cast, (await createTheme()).key)
    const supportId = world.get('supports: closed')?.values.id
    await putNetwork(put, client, cast, owned(closed.id), supportId, theme.key)
    await found('bureau_settings', 'bureau_id = $1', [cast.bureauId])
    await put('menu_quotas', {
      ...{ bureau_id: cast.bureauId, menu_key: 'own', fiscal_year: 2027, most: 3, set_by_name: '管理者' },
    })
    const turn = await put('year_turns', {
      ...{ bureau_id: cast.bureauId, fiscal_year: 2027, decided_by_name: '管理者' },
    })
    await put('year_turn_changes', {
      ...{ turn_id: turn.id, bureau_id: cast.bureauId, kind: 'quota', subject: 'own', name: '支援策' },
    })
    await put('closing_days', { bureau_id: cast.bureauId, closed_on: '2026-12-28', reason: '閉庁' })
    await found('menus: national', 'id = $1', [menu.id])
    await found("menus: the bureau's own", 'id = $1', [ownMenu.id])
    await putMenus(put, cast.bureauId, menu.id)
    await found('organisations', 'id = $1', [staff.organisationId])
    await found('theme_groups', "key = 'tests'", [])
    await found('themes', 'key = $1', [theme.key])
    await put('menu_themes', { menu_id: menu.id, theme_key: theme.key })
    await putPartners(put, cast, theme.key, staff.prefectureCode ?? '')
    return world
  })
}

const file = (uploader: string) => ({
  uploader_organisation_id: uploader,
  file_name: '資料.pdf',
  format: 'pdf',
  content_type: 'application/pdf',
  bytes: 10,
  sha256: 'x'.repeat(64),
  storage_key: randomUUID(),
  uploaded_by_name: '名',
})
