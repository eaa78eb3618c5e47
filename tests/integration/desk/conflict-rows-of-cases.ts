import { reassignConsultation } from '@/lib/consultations/reassign'
import { cancelPlan } from '@/lib/plannedSessions/cancel'
import { changePlan } from '@/lib/plannedSessions/change'
import { PlanChange } from '@/lib/plannedSessions/input'
import { correctCost, withdrawCost } from '@/lib/supportCosts/change'
import { CostCorrection, CostInput } from '@/lib/supportCosts/input'
import { recordCost } from '@/lib/supportCosts/record'
import { correctSession } from '@/lib/supportSessions/correct'
import { SessionCorrection, SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { PlanInput } from '@/lib/supports/input'
import { planSupport } from '@/lib/supports/plan'
import { setThemes } from '@/lib/triage/set-themes'
import { setTriage } from '@/lib/triage/set-triage'
import { createMeeting } from '@/tests/factories/meetings'
import { createTheme } from '@/tests/factories/menus'
import { officerOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'
import type { Row } from './conflict-row'
import { does, openDesk } from './desk-world'

async function deskWithSupport() {
  const desk = await openDesk()
  const consultation = { id: desk.id, number: desk.number, staff: desk.staff }
  const { id } = await createSupportUnderWay({ officer: desk.officer, staff: desk.staff, consultation })
  return { ...desk, supportId: id }
}

const COST_FORMS = {
  correction: 'app/desk/consultations/[number]/supports/[supportId]/costs/[costId]/edit/page.tsx',
  withdrawal: 'components/supportCosts/withdraw-cost.tsx',
}

/** What is written about one consultation and its supports. */
export const OF_CASES: Row[] = [
  {
    form: 'app/desk/consultations/[number]/parts/triage-form.tsx',
    open: async () => {
      const { officer, number } = await openDesk()
      return (text) =>
        does(officer, (tx, who) =>
          setTriage(tx, who, number, { priority: text === '先の人' ? 'urgent' : 'low', version: 1 }),
        )
    },
    theirs: { priority: 'urgent' },
  },
  {
    form: 'app/desk/consultations/[number]/parts/officer-form.tsx',
    open: async () => {
      const { officer, number, bureau } = await openDesk()
      const people: Record<string, { membershipId: string }> = {
        先の人: await officerOf(bureau, { name: '先の 担当' }),
        後の人: await officerOf(bureau),
      }
      return (text) =>
        does(officer, (tx, who) =>
          reassignConsultation(tx, who, number, { membershipId: people[text]?.membershipId ?? '', seen: '' }),
        )
    },
    theirs: { membershipId: '先の 担当' },
  },
  {
    form: 'app/desk/consultations/[number]/themes/edit/page.tsx',
    open: async () => {
      const { officer, number } = await openDesk()
      const themes: Record<string, string> = {
        先の人: (await createTheme({ name: '先のテーマ' })).key,
        後の人: (await createTheme()).key,
      }
      return (text) =>
        does(officer, (tx, who) => setThemes(tx, who, number, { themeKeys: [themes[text] ?? ''], seen: '' }))
    },
    theirs: { themeKeys: '先のテーマ' },
  },
  {
    form: 'components/supports/plan-form.tsx',
    open: async () => {
      const { officer, supportId } = await deskWithSupport()
      const { version } = await does(officer, (tx) => tx.support.findUniqueOrThrow({ where: { id: supportId } }))
      const typed = { ownerMembershipId: officer.membershipId, nextAction: '', nextActionOn: '', areaId: '', version }
      return (aim) => does(officer, (tx, who) => planSupport(tx, who, supportId, PlanInput.parse({ ...typed, aim })))
    },
    theirs: { aim: '先の人' },
  },
  {
    form: 'app/desk/consultations/[number]/supports/[supportId]/sessions/[sessionId]/edit/page.tsx',
    open: async () => {
      const { officer, supportId } = await deskWithSupport()
      const typed = { label: '初回', heldOn: 'R8.6.1', mode: 'online', kind_1: 'desk', number_1: '1' }
      const done = await does(officer, (tx, who) => recordSession(tx, who, supportId, SessionInput.parse(typed)))
      const id = 'id' in done ? done.id : ''
      return (content) =>
        does(officer, (tx, who) =>
          correctSession(tx, who, supportId, id, SessionCorrection.parse({ ...typed, content, version: '1' })),
        )
    },
    theirs: { content: '先の人' },
  },
  ...(['correction', 'withdrawal'] as const).map((act) => ({
    form: COST_FORMS[act],
    open: async () => {
      const { officer, supportId } = await deskWithSupport()
      const typed = { kind: 'hall', yen: '3000', spentOn: 'R8.6.1' }
      const done = await does(officer, (tx, who) => recordCost(tx, who, supportId, CostInput.parse(typed)))
      const at = { supportId, costId: 'id' in done ? done.id : '' }
      const correct = (note: string) =>
        does(officer, (tx, who) => correctCost(tx, who, at, CostCorrection.parse({ ...typed, note, version: '1' })))
      const withdraw = (withdrawReason: string) =>
        does(officer, (tx, who) => withdrawCost(tx, who, at, { withdrawReason, version: 1 }))
      return (text: string) => (act === 'withdrawal' && text !== '先の人' ? withdraw(text) : correct(text))
    },
    theirs: { note: '先の人' },
  })),
  {
    form: 'app/desk/consultations/[number]/supports/[supportId]/meetings/[meetingId]/edit/page.tsx',
    open: async () => {
      const { officer, supportId } = await deskWithSupport()
      const { id } = await createMeeting(officer, supportId)
      return (place) =>
        does(officer, (tx, who) =>
          changePlan(tx, who, supportId, id, PlanChange.parse({ label: '初回', place, version: '1' })),
        )
    },
    theirs: { place: '先の人' },
  },
  {
    form: 'app/desk/consultations/[number]/supports/[supportId]/meetings/[meetingId]/cancel-meeting.tsx',
    open: async () => {
      const { officer, supportId } = await deskWithSupport()
      const { id } = await createMeeting(officer, supportId, { label: '初回' })
      const change = PlanChange.parse({ label: '先の人', version: '1' })
      return (reason) =>
        does(officer, async (tx, who) =>
          reason === '先の人'
            ? await changePlan(tx, who, supportId, id, change)
            : await cancelPlan(tx, who, supportId, id, { reason, version: 1 }),
        )
    },
    theirs: { label: '先の人' },
  },
]
